import { expect, test } from "vitest";
import { resolveLocation } from "./location.ts";
import { withDigest } from "./session.ts";

const from = new URL("https://registry.example:8443/v2/a/blobs/uploads/");

test.each([
  ["/v2/a/blobs/uploads/1?_state=x%2B", "https://registry.example:8443/v2/a/blobs/uploads/1?_state=x%2B"],
  ["1", "https://registry.example:8443/v2/a/blobs/uploads/1"],
  ["https://storage.example/b?sig=1", "https://storage.example/b?sig=1"],
  ["//storage.example/b", "https://storage.example/b"],
  // Behind a proxy that ends TLS, a registry thinks that it is asked by http.
  ["http://registry.example:8443/v2/x", "https://registry.example:8443/v2/x"],
  ["http://registry.example/v2/x", "https://registry.example:8443/v2/x"],
])("%s is %s", (location, url) => {
  expect(resolveLocation(location, from).href).toBe(url);
});

test.each([
  ["http://storage.example/b", "without encryption"],
  ["ftp://storage.example/b", "none of the web"],
  ["file:///etc/passwd", "none of the web"],
  ["https://me:word@storage.example/b", "user or password"],
  ["https://", "is none"],
  ["", "is none"],
  [null, "is none"],
])("%s is not followed", (location, why) => {
  expect(() => resolveLocation(location, from)).toThrow(why);
  expect(() => resolveLocation(location, from)).toThrow(expect.objectContaining({ kind: "forbidden" }));
});

test("a digest is put behind what a session's URL has, which stays as it is", () => {
  const digest = `sha256:${"0".repeat(64)}` as const;
  const end = `digest=sha256%3A${"0".repeat(64)}`;
  expect(withDigest(new URL("https://r.example/u"), digest).href).toBe(`https://r.example/u?${end}`);
  const signed = "https://r.example/u?_state=a+b%2Fc~&x";
  expect(withDigest(new URL(signed), digest).href).toBe(`${signed}&${end}`);
});

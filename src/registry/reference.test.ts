import { describe, expect, test } from "vitest";
import { endpointOf, parseReference } from "./reference.ts";

const digest = `sha256:${"ab".repeat(32)}`;

test.each([
  ["debian", "docker.io", "library/debian", undefined, undefined],
  ["debian:12", "docker.io", "library/debian", "12", undefined],
  ["acme/app", "docker.io", "acme/app", undefined, undefined],
  ["index.docker.io/debian", "docker.io", "library/debian", undefined, undefined],
  ["registry-1.docker.io/acme/app", "docker.io", "acme/app", undefined, undefined],
  ["ghcr.io/acme/my-plugin:1.0.0-rc.1", "ghcr.io", "acme/my-plugin", "1.0.0-rc.1", undefined],
  ["GHCR.io/acme/app", "ghcr.io", "acme/app", undefined, undefined],
  [`ghcr.io/acme/app@${digest}`, "ghcr.io", "acme/app", undefined, digest],
  [`localhost:5000/app:t@${digest}`, "localhost:5000", "app", "t", digest],
  ["localhost/app", "localhost", "app", undefined, undefined],
  ["127.0.0.1:5000/a/b/c", "127.0.0.1:5000", "a/b/c", undefined, undefined],
  ["[::1]:5000/app:t", "[::1]:5000", "app", "t", undefined],
  ["host.example/a.b_c__d---e", "host.example", "a.b_c__d---e", undefined, undefined],
])("%s", (text, registry, path, tag, named) => {
  const parsed = parseReference(text);
  expect([parsed.registry, parsed.path, parsed.name]).toEqual([registry, path, `${registry}/${path}`]);
  expect([parsed.tag, parsed.digest]).toEqual([tag, named]);
});

describe("what names no image is refused, with what is wrong", () => {
  test.each([
    ["", "no path"],
    ["ghcr.io/", "no path"],
    ["https://ghcr.io/acme/app", "begins as a URL"],
    ["ghcr.io/Acme/App:Latest", "small letters: ghcr.io/acme/app"],
    ["Debian", "small letters: debian"],
    ["ghcr.io/acme//app", "empty part"],
    ["ghcr.io/acme/../app", '".."'],
    ["ghcr.io/acme/app/", "empty part"],
    ["ghcr.io/acme/a..b", '"a..b"'],
    ["ghcr.io/acme/app:", "can't be a tag"],
    ["ghcr.io/acme/app:-x", "can't be a tag"],
    [`ghcr.io/acme/app:${"x".repeat(129)}`, "can't be a tag"],
    ["ghcr.io/acme/app@sha256:abc", "no SHA-256"],
    [`ghcr.io/acme/app@${digest.toUpperCase()}`, "no SHA-256"],
    [`ghcr.io/acme/app@${digest}@${digest}`, "no SHA-256"],
    ["user:word@ghcr.io/acme/app", "no SHA-256"],
    ["ghcr.io:99999999/acme/app", "no host"],
    ["ghcr.io:/acme/app", "no host"],
    ["-a.example/acme/app", "no host"],
    ["ghcr.io/acme/app?x=1", "can't be a part"],
    ["ghcr.io/acme/app\n", "can't be a part"],
    [`ghcr.io/${"a/".repeat(130)}a`, "longer than 255"],
  ])("%s", (text, why) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    expect(() => parseReference(text)).toThrow(why);
  });

  test("and never repeated with a password", () => {
    expect(() => parseReference("https://me:hunter22@ghcr.io/acme/app")).toThrow(/^(?!.*hunter22)/s);
  });
});

test.each([
  ["docker.io", "https://registry-1.docker.io/"],
  ["ghcr.io", "https://ghcr.io/"],
  ["localhost:5000", "http://localhost:5000/"],
  ["127.1.2.3", "http://127.1.2.3/"],
  ["[::1]:5000", "http://[::1]:5000/"],
  ["localhost.example", "https://localhost.example/"],
  ["127.0.0.1.example", "https://127.0.0.1.example/"],
  ["registry.lan:5000", "http://registry.lan:5000/"],
  ["registry.lan", "https://registry.lan/"],
])("%s is asked at %s", (registry, url) => {
  expect(endpointOf(registry, ["Registry.lan:5000"]).href).toBe(url);
});

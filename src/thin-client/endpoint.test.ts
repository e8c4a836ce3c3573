import { expect, test } from "vitest";
import { checkedEndpoint } from "./endpoint.ts";

test.each([
  ["https://host.example", "https://host.example"],
  ["https://Host.Example:8443/a/b//", "https://host.example:8443/a/b"],
  ["https://host.example:443/", "https://host.example"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["http://localhost:1/x", "http://localhost:1/x"],
  ["http://[::1]:1", "http://[::1]:1"],
  ["https://host.example/`id`", "https://host.example/%60id%60"],
  ["https://münchen.example", "https://xn--mnchen-3ya.example"],
])("%s becomes %s", (given, expected) => {
  expect(checkedEndpoint(given)).toBe(expected);
});

test.each([
  "",
  "host.example",
  "ftp://host.example",
  "https:host.example",
  "https://",
  " https://host.example",
  "https://host.example/\\..",
  "http://host.example",
  "http://127.0.0.1.evil.example",
  "http://localhost.evil.example",
  "https://user:s3cret@host.example",
  "https://host.example?x=1",
  "https://host.example/?",
  "https://host.example#x",
  "https://host.example/$HOME",
  "https://host.example/${user_config.api_key}",
  "https://host.example/a'b",
  "https://host.example/a b",
])("%j is refused, and not repeated", (given) => {
  expect(() => checkedEndpoint(given)).toThrow(expect.objectContaining({ code: "ENDPOINT_INVALID" }));
  expect(() => checkedEndpoint(given)).not.toThrow(/s3cret/);
});

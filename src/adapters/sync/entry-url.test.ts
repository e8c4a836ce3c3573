import { expect, test } from "vitest";
import { isBeside, mayUseToken, withHttps } from "./entry-url.ts";

const source = "https://git.example.com/acme/market.git";

test.each([
  [source, true],
  ["https://git.example.com/acme/tool.git", true],
  ["https://git.example.com/acme/group/tool.git", true],
  ["https://git.example.com:443/acme/tool", true],
  ["https://git.example.com/other/tool.git", false],
  ["https://git.example.com/acme/../other/tool.git", false],
  ["https://git.example.com/%61cme/tool.git", false],
  ["https://git.example.com/Acme/tool.git", false],
  ["https://git.example.com/acme", false],
  ["https://git.example.com/acme-2/tool.git", false],
  ["https://git.example.com:8443/acme/tool.git", false],
  ["http://git.example.com/acme/tool.git", false],
  ["https://git.example.org/acme/tool.git", false],
  ["https://git.example.com.evil.example/acme/tool.git", false],
  ["git.example.com/acme/tool.git", false],
])("the token of a source is presented for %s: %j", (entry, may) => {
  expect(mayUseToken(source, entry)).toBe(may);
});

test("where the path names no owner the token is for the repository itself alone", () => {
  expect(mayUseToken("https://git.example.com/market.git", "https://git.example.com/market.git")).toBe(true);
  expect(mayUseToken("https://git.example.com/market.git", "https://git.example.com/tool.git")).toBe(false);
});

test.each([
  ["git@github.com:a/b.git", "https://github.com/a/b.git"],
  ["org-1@github.com:/a/b", "https://github.com/a/b"],
  ["ssh://git@h.example:2222/a/b.git", "https://h.example/a/b.git"],
  ["git+ssh://git@h.example/a/b.git", "https://h.example/a/b.git"],
  ["ssh+git://h.example/a/b.git", "https://h.example/a/b.git"],
  ["https://h.example/a@b:c", "https://h.example/a@b:c"],
  ["http://127.0.0.1:80/x.git", "http://127.0.0.1:80/x.git"],
])("%s is asked for as %s", (given, asked) => {
  expect(withHttps(given)).toBe(asked);
});

test.each([
  ["https://hub.example.com/marketplace.json", "https://hub.example.com/plugins/x/1.zip", true],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub/plugins/x/1.zip", true],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub/../other/1.zip", false],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub/%2e%2e/other/1.zip", false],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub/..%2fother/1.zip", false],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub/..%5Cother/1.zip", false],
  ["https://example.com/hub/marketplace.json", "https://example.com/hub-2/1.zip", false],
  ["https://example.com/hub/marketplace.json", "https://example.com/other/1.zip", false],
  ["https://example.com/marketplace.json", "https://example.com:8443/1.zip", false],
  ["https://example.com/marketplace.json", "http://example.com/1.zip", false],
  ["https://example.com/marketplace.json", "none", false],
])("beside the catalog %s lies %s: %j", (catalog, url, is) => expect(isBeside(catalog, url)).toBe(is));

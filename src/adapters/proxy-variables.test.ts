import { expect, test } from "vitest";
import { proxiesIn } from "./proxy-variables.ts";

test.each([
  [{}, ["", "", ""]],
  [{ HTTPS_PROXY: "http://p:1", http_proxy: "http://q:2", no_proxy: "a" }, ["http://q:2", "http://p:1", "a"]],
  [{ https_proxy: "http://p:1", HTTPS_PROXY: "http://other:1" }, ["", "http://p:1", ""]],
  [{ https_proxy: "", HTTPS_PROXY: "http://other:1" }, ["", "", ""]],
  [{ ALL_PROXY: "http://p:1" }, ["http://p:1", "http://p:1", ""]],
  [{ ALL_PROXY: "socks5://p:1" }, ["", "", ""]],
  // Without a scheme, which curl and git take; the second is a URL of an odd scheme to a parser.
  [{ HTTPS_PROXY: "127.0.0.1:3128" }, ["", "http://127.0.0.1:3128", ""]],
  [{ HTTPS_PROXY: " proxy.example.com:8080 " }, ["", "http://proxy.example.com:8080", ""]],
  [{ HTTPS_PROXY: "me:word@proxy:8080" }, ["", "http://me:word@proxy:8080", ""]],
])("%j", (env, [httpProxy, httpsProxy, noProxy]) => {
  expect(proxiesIn(env)).toEqual({ httpProxy, httpsProxy, noProxy });
});

test.each([
  "not a url s3cr3t",
  "http://",
  "http://me:s3cr3t@/",
  "http://proxy:99999",
  "http://me:s3c/r3t@proxy:1:s3cr3t",
])("%s is named by its variable, without what it holds", (HTTPS_PROXY) => {
  const refused = () => proxiesIn({ HTTPS_PROXY });
  expect(refused).toThrow("The variable HTTPS_PROXY names no proxy.");
  expect(refused).not.toThrow(/s3c/);
  expect(refused).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID", fix: expect.stringContaining("http://HOST:PORT") }),
  );
});

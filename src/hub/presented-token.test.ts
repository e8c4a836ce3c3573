import { expect, test } from "vitest";
import { presentedToken } from "./presented-token.ts";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

test.each([
  ["Bearer", "Bearer secret-1"],
  ["the password of Basic", basic("anybody:secret-1")],
  ["the user of Basic, where there is no password", basic("secret-1:")],
  ["the user of Basic without a colon", basic("secret-1")],
  ["Basic in small letters", basic("x:secret-1").replace("Basic", "basic")],
])("as %s", (_how, header) => expect(presentedToken(header)).toBe("secret-1"));

test.each([null, ""])("none without a header: %s", (header) => expect(presentedToken(header)).toBeUndefined());

test.each([
  ["another scheme", "Digest x"],
  ["no base64", "Basic %%%"],
  ["cut base64", "Basic A"],
  ["a colon in the password", basic("a:b:c")],
  ["signs that no token has", basic("a:b c")],
  ["text that is no UTF-8", `Basic ${Buffer.from([0xff, 0x3a, 0xfe]).toString("base64")}`],
  ["a token that is too long", basic(`a:${"x".repeat(8_193)}`)],
  ["a header that is far too long", `Basic ${"A".repeat(20_000)}`],
])("%s is no token", (_what, header) => expect(presentedToken(header)).toBe(""));

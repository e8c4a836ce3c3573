import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOneLine, messageKind } from "./message-kind.ts";

const kindOf = (text: string) => messageKind(Buffer.from(text));

describe("messageKind", () => {
  test.each([
    ['{"jsonrpc":"2.0","id":1,"result":{}}', "response"],
    ['{"result":{"method":"x"},"jsonrpc":"2.0","id":1}', "response"],
    ['{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"m"}}', "response"],
    ['{"jsonrpc":"2.0","method":"ping","id":1}', "call"],
    ['{"params":{"result":1,"a":["{",{"error":2}]},"method":"notifications/x"}', "call"],
    ['{"jsonrpc":"result","id":"method" , "result" : 1}', "response"],
    ['{"x\\"result\\"":"a\\\\","method":1}', "call"],
    ['  \n{"result":1}', "response"],
    ['[{"result":1}]', "none"],
    ["{}", "none"],
    ['"result"', "none"],
    ['{"id":1}{"result":1}', "none"],
    ["<html>", "none"],
    ["", "none"],
    ['{"id', "none"],
  ])("%s is %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test("any object of JSON is what its first telling member says", () => {
    const object = fc.dictionary(
      fc.oneof(fc.constantFrom("result", "method", "error", "id", "params"), fc.string()),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(object, (value) => {
        const first = Object.keys(value).find((key) => ["result", "method", "error"].includes(key));
        const kind = first === undefined ? "none" : first === "method" ? "call" : "response";
        expect(kindOf(JSON.stringify(value))).toBe(kind);
        expect(kindOf(JSON.stringify(value, undefined, 2))).toBe(kind);
      }),
    );
  });
});

test("a message of many lines is put into one that says the same", () => {
  const value = { jsonrpc: "2.0", id: 1, result: { text: "two\r\nlines" } };
  const line = inOneLine(Buffer.from(JSON.stringify(value, undefined, "\r\n\t")));
  expect(line.includes(0x0a) || line.includes(0x0d)).toBe(false);
  expect(JSON.parse(Buffer.from(line).toString())).toEqual(value);
  const same = Buffer.from(JSON.stringify(value));
  expect(inOneLine(same)).toBe(same);
});

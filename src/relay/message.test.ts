import {
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  property,
  record,
  string,
  uint8Array,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { memberAt, memberValue, readMessage } from "./message.ts";
import { spliced, withoutReturns } from "./splice.ts";

const bytesOf = (text: string) => Buffer.from(text);
const read = (text: string) => readMessage(bytesOf(text));

describe("readMessage", () => {
  test("any response is found by its id, and only the id is another one afterwards", () => {
    const parts = record({
      id: integer(),
      result: dictionary(string(), jsonValue()),
      first: boolean(),
    });
    const layout = constantFrom(undefined, 1, "\t");
    assert(
      property(parts, layout, ({ id, result, first }, space) => {
        const whole = first ? { jsonrpc: "2.0", id, result } : { result, jsonrpc: "2.0", id };
        const message = read(JSON.stringify(whole, null, space));
        if (message?.kind !== "response") throw new Error("no response");
        expect(message.id).toBe(id);
        const changed = spliced(message.bytes, [{ at: message.idAt, text: '"of the caller"' }]);
        expect(JSON.parse(changed.toString())).toEqual(JSON.parse(JSON.stringify({ ...whole, id: "of the caller" })));
      }),
    );
  });

  test("any member of any params is found, also behind strings with quotes and backslashes", () => {
    assert(
      property(dictionary(string(), jsonValue(), { minKeys: 1 }), (params) => {
        const message = read(JSON.stringify({ jsonrpc: "2.0", method: "m", params }));
        if (message?.kind !== "notification") throw new Error("no notification");
        for (const [key, value] of Object.entries(params)) {
          expect(memberValue(message.bytes, message.paramsAt, key)).toEqual(JSON.parse(JSON.stringify(value)));
        }
        expect(memberAt(message.bytes, message.paramsAt, "not there \0")).toBeUndefined();
      }),
    );
  });

  test("a string of a megabyte full of escaped quotes has one end", () => {
    const text = '\\"'.repeat(500_000);
    const message = read(JSON.stringify({ jsonrpc: "2.0", id: 1, result: { text, [text]: "\\" } }));
    expect(message).toMatchObject({ kind: "response", id: 1 });
  });

  test("a hundred thousand brackets are no reason to run out of stack", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(read(`{"jsonrpc":"2.0","id":7,"result":{"a":${deep}}}`)).toMatchObject({ kind: "response", id: 7 });
  });

  test("kinds", () => {
    expect(read('{"jsonrpc":"2.0","id":"x","method":"ping"}')).toMatchObject({
      kind: "request",
      id: "x",
      method: "ping",
    });
    expect(read('{"jsonrpc":"2.0","method":"n"}')).toMatchObject({ kind: "notification", method: "n" });
    expect(read('{"jsonrpc":"2.0","id":1,"error":{"code":1}}')).toMatchObject({ kind: "response", isError: true });
    expect(read(' {"jsonrpc" : "2.0" ,"\\u0069d":3,"result":{}} ')).toMatchObject({ kind: "response", id: 3 });
  });

  test.each([
    ["nothing", ""],
    ["words", "Server listening on port 3000"],
    ["half a message", '{"jsonrpc":"2.0","id":1,"result":{"a":1}'],
    ["a string that does not end", '{"jsonrpc":"2.0","id":1,"result":"a\\"}'],
    ["two messages in one line", '{"jsonrpc":"2.0","id":1,"result":{}}{"jsonrpc":"2.0","id":2,"result":{}}'],
    ["a list", '[{"jsonrpc":"2.0","id":1,"result":{}}]'],
    ["another protocol", '{"jsonrpc":"1.0","id":1,"result":{}}'],
    ["no protocol", '{"id":1,"result":{}}'],
    ["result and error", '{"jsonrpc":"2.0","id":1,"result":{},"error":{}}'],
    ["neither", '{"jsonrpc":"2.0","id":1}'],
    // Which of the two counts, readers do not agree on: the relay would change one, a client could read the other.
    ["two ids", '{"jsonrpc":"2.0","id":1,"id":2,"result":{}}'],
    ["two results", '{"jsonrpc":"2.0","id":1,"result":{},"result":{}}'],
    ["a method that is no text", '{"jsonrpc":"2.0","id":1,"method":7}'],
    ["an id that is a list", '{"jsonrpc":"2.0","id":[1],"method":"m"}'],
    ["a comma too many", '{"jsonrpc":"2.0","id":1,"result":{},}'],
    ["no comma", '{"jsonrpc":"2.0" "id":1,"result":{}}'],
    ["a key without quotes", '{jsonrpc:"2.0","id":1,"result":{}}'],
  ])("%s is no message", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test("no bytes at all make it throw", () => {
    assert(property(uint8Array(), (bytes) => void readMessage(bytes)));
    const broken = string({ unit: constantFrom("{", "}", "[", "]", '"', "\\", ":", ",", "1", "id", " ") });
    assert(property(broken, (text) => void read(text)));
  });
});

describe("spliced", () => {
  test("replaces in order and keeps the rest", () => {
    const edits = [
      { at: { start: 1, end: 1 }, text: "ä" },
      { at: { start: 2, end: 4 }, text: "" },
    ];
    expect(spliced(bytesOf("abcdef"), edits, "<", ">").toString()).toBe("<aäbef>");
  });
});

test("a CR becomes a blank, and lines without one are not copied", () => {
  const plain = bytesOf('{"a":1}');
  expect(withoutReturns(plain)).toBe(plain);
  expect(withoutReturns(bytesOf('{\r"a":\r1}')).toString()).toBe('{ "a": 1}');
});

import { expect, test } from "vitest";
import { cleaned, errorText } from "./answer-text.ts";
import type { HttpAnswer } from "./types.ts";

function answer(text: string, type = "application/json"): HttpAnswer {
  async function* body() {
    yield new TextEncoder().encode(text);
  }
  return { status: 400, headers: new Headers({ "content-type": type }), body: body() };
}

test.each<[string, string, unknown]>([
  [
    "the specification's form",
    '{"errors":[{"code":"denied","message":"no"},{"code":"X","message":"y"}]}',
    { codes: ["DENIED", "X"], said: "no; y", page: false },
  ],
  [
    "a token server's",
    '{"error":"invalid_scope","error_description":"bad"}',
    { codes: [], said: "invalid_scope; bad" },
  ],
  ["Docker Hub's", '{"details":"incorrect username or password"}', { said: "incorrect username or password" }],
  ["an essay", "it did not work", { codes: [], said: "it did not work", page: false }],
  ["a page", "<!DOCTYPE html><html>x</html>", { codes: [], said: "", page: true }],
  ["an empty list", '{"errors":[]}', { codes: [], said: "" }],
  ["values of other types", '{"errors":[{"code":7,"message":{}},null,"x"]}', { codes: [], said: "" }],
  ["no JSON object", "[1]", { said: "[1]" }],
])("an error in %s", async (_, text, found) => {
  expect(await errorText(answer(text), [])).toMatchObject(found as object);
});

test("of an endless error only the start is read", async () => {
  let sent = 0;
  async function* body() {
    for (;;) {
      sent += 1;
      yield new Uint8Array(10_000);
    }
  }
  expect(await errorText({ status: 500, headers: new Headers(), body: body() }, [])).toMatchObject({ said: "" });
  expect(sent).toBeLessThan(10);
});

test.each([
  ["see https://s3.example/b?X-Amz-Signature=abcdef&x=1 now", "see https://s3.example/b now"],
  ["Authorization: Bearer abcdefghijkl.mnop", "Authorization: Bearer …"],
  ["with hunter22 in it", "with … in it"],
  ["https://me:word@host.example/x", "https://host.example/x"],
  ["a\u001b[31mred\u0000\r\nline\u202e", "a [31mred line"],
  ["x".repeat(1_000), `${"x".repeat(300)}…`],
  ['he said "no".', "he said 'no'"],
])("%s is told as %s", (text, told) => {
  expect(cleaned(text, ["hunter22", ""])).toBe(told);
});

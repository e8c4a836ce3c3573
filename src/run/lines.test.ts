import { expect, test } from "vitest";
import { LineSplitter } from "./lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function split(
  chunks: readonly Uint8Array[],
  maxBytes = 1_000,
  maxLineBytes = 1_000,
): { lines: string[]; inside: boolean[]; over: unknown } {
  const lines: string[] = [];
  const splitter = new LineSplitter({ maxBytes, maxLineBytes }, (line) => lines.push(line));
  const inside = chunks.map((chunk) => splitter.push(chunk));
  splitter.end();
  return { lines, inside, over: splitter.over };
}

test("joins lines and characters that are cut anywhere", () => {
  const whole = bytes('{"a":"ü🎉"}\n\n{"b":1}\r\nlast');
  for (let size = 1; size <= whole.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    );
    expect(split(chunks).lines).toEqual(['{"a":"ü🎉"}', '{"b":1}\r', "last"]);
  }
});

test("stops at the limit and keeps nothing of what went over it", () => {
  const { lines, inside, over } = split([bytes("1234\n"), bytes("56789\n"), bytes("x")], 10);
  expect({ inside, over }).toEqual({ inside: [true, false, false], over: "output" });
  expect(lines).toEqual(["1234"]);
});

test("bytes that are no text don't stop it", () => {
  expect(split([new Uint8Array([0xff, 0xfe, 10, 65])]).lines).toEqual(["\uFFFD\uFFFD", "A"]);
});

test("stops at a line that is too long, whether it ends or not", () => {
  expect(split([bytes("12345\n"), bytes("123"), bytes("456")], 100, 5)).toMatchObject({
    inside: [true, true, false],
    over: "line",
  });
  expect(split([bytes("ab\n123456\ncd\n")], 100, 5)).toEqual({ lines: ["ab"], inside: [false], over: "line" });
});

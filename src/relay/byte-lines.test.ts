import { array, assert, constantFrom, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { ByteLines } from "./byte-lines.ts";

function linesOf(chunks: readonly Uint8Array[], max: number): { lines: string[]; isOver: boolean } {
  const lines: string[] = [];
  const splitter = new ByteLines(max, (line) => lines.push(line.toString("latin1")));
  const isOver = chunks.map((chunk) => splitter.push(Buffer.from(chunk))).includes(false);
  return { lines, isOver };
}

test("lines are the same wherever the stream is cut", () => {
  const text = string({ unit: constantFrom("a", "ü", "\n", "\r", " "), maxLength: 60 });
  assert(
    property(text, array(nat(60)), (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
      const wanted = bytes.toString("latin1").split("\n").slice(0, -1).filter(Boolean);
      expect(linesOf(chunks, 1_000)).toEqual({ lines: wanted, isOver: false });
    }),
  );
});

test("a line over the limit ends it, and what came before was told", () => {
  const chunks = ["one\ntw", "o\n", "x".repeat(8), "x".repeat(8), "\nthree\n"].map((chunk) => Buffer.from(chunk));
  expect(linesOf(chunks, 10)).toEqual({ lines: ["one", "two"], isOver: true });
});

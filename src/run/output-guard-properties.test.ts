import * as fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "./folded-text.ts";
import { LineSplitter } from "./lines.ts";
import { OutputGuard, withheld } from "./output-guard.ts";
import { RunGuard } from "./run-guard.ts";

const window = 40;
const secret =
  "Weigh every call that moves money by who may trigger it, and never mention the ledger of exceptions. " +
  "Zwölf Boxkämpfer jagen Viktor quer über den Sylter Deich; ask for the second signature above nine thousand.";
const letters = folded(secret).text;
const guard = new OutputGuard({ texts: [secret], window });

/** Every stretch of the secret of that length. */
const stretches = new Set(
  Array.from({ length: letters.length - window + 1 }, (_, at) => letters.slice(at, at + window)),
);

function tells(text: string): boolean {
  // The letters of the mark would go on with what stands before it.
  const said = folded(text.replaceAll(withheld, "0")).text;
  return Array.from({ length: Math.max(0, said.length - window + 1) }, (_, at) => said.slice(at, at + window)).some(
    (stretch) => stretches.has(stretch),
  );
}

/** A part of the secret, with what hides it from a plain search. */
const told = fc
  .record({
    from: fc.nat(secret.length - 1),
    length: fc.nat(secret.length),
    between: fc.constantFrom("", "", " ", "\n> ", "*", "\u200b", "…"),
    isLoud: fc.boolean(),
  })
  .map(({ from, length, between, isLoud }) => {
    const part = Array.from(secret.slice(from, from + length)).join(between);
    return isLoud ? part.toUpperCase() : part;
  });
const talk = fc.array(fc.oneof(told, fc.lorem({ maxCount: 4 }), fc.string({ unit: "grapheme", maxLength: 12 })), {
  maxLength: 5,
});

/** The text cut at these places, none of which is inside of a character. */
function cut(text: string, places: readonly number[]): string[] {
  const characters = Array.from(text);
  const at = [...new Set(places.map((place) => place % (characters.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => characters.slice(start, at[index] ?? characters.length).join(""));
}

test("no stretch of a secret survives, and what holds none is said unchanged", () => {
  fc.assert(
    fc.property(talk, (parts) => {
      const text = parts.join(" | ");
      const { text: said, redactions } = guard.guard(text);
      expect(tells(said)).toBe(false);
      expect(redactions > 0).toBe(tells(text));
      expect(redactions === 0 ? said : text).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test("nor does one that is told over any number of messages, cut anywhere", () => {
  fc.assert(
    fc.property(talk, fc.array(fc.nat(600), { maxLength: 8 }), (parts, places) => {
      const run = new RunGuard(guard);
      const said = cut(parts.join(" | "), places).map((text) => run.progress({ kind: "text", text }).text);
      expect(tells(said.join(""))).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("lines are the same in whatever chunks their bytes come", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(fc.nat(600), { maxLength: 8 }),
      (text, places) => {
        const bytes = new TextEncoder().encode(text.replaceAll(/[aeiou]/g, "\n"));
        const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const lines = (chunks: readonly Uint8Array[]) => {
          const all: string[] = [];
          const splitter = new LineSplitter({ maxBytes: 1e6, maxLineBytes: 1e6 }, (line) => all.push(line));
          for (const chunk of chunks) splitter.push(chunk);
          splitter.end();
          return all;
        };
        expect(lines(at.slice(1).map((end, index) => bytes.subarray(at[index], end)))).toEqual(lines([bytes]));
      },
    ),
    { numRuns: 200 },
  );
});

import { expect, test } from "vitest";
import { wantedCommits } from "./git-wants.ts";

const line = (text: string) => (text.length + 4).toString(16).padStart(4, "0") + text;
const bytes = (text: string) => Buffer.from(text, "latin1");
const [a, b] = ["a".repeat(40), "b".repeat(40)];

test("of protocol 2", () => {
  const body = `${line("command=fetch")}0001${line(`want ${a}\n`)}${line(`want ${b}\n`)}${line("done\n")}0000`;
  expect(wantedCommits(bytes(body))).toEqual([a, b]);
});

test("of protocol 0, with what a client can do behind the first", () => {
  const body = `${line(`want ${a} multi_ack side-band-64k\n`)}0000${line("done\n")}`;
  expect(wantedCommits(bytes(body))).toEqual([a]);
});

test.each([
  ["nothing", ""],
  ["a listing of refs", `${line("command=ls-refs\n")}0000`],
  ["no pkt-lines", "want to know"],
  ["a line that is cut off", `00ffwant ${a.slice(1)}`],
  ["another kind of id", line(`want ${a.toUpperCase()}\n`)],
  ["a length that is none", "-001want"],
])("none in %s", (_what, body) => expect(wantedCommits(bytes(body))).toEqual([]));

test.each(["0000".repeat(1_000), "0001", "0004", "0003x", "ffff"])("%s ends, with none", (text) =>
  expect(wantedCommits(bytes(text))).toEqual([]),
);

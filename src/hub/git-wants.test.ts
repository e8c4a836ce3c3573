import { expect, test } from "vitest";
import { uploadAsked } from "./git-wants.ts";

const line = (text: string) => (text.length + 4).toString(16).padStart(4, "0") + text;
const bytes = (text: string) => Buffer.from(text, "latin1");
const [a, b] = ["a".repeat(40), "b".repeat(40)];

test("wants of protocol 2", () => {
  const body = `${line("command=fetch")}0001${line(`want ${a}\n`)}${line(`want ${b}\n`)}${line("done\n")}0000`;
  expect(uploadAsked(bytes(body), true)).toEqual({ wants: [a, b] });
});

test("wants of protocol 0, with what a client can do behind the first", () => {
  const body = `${line(`want ${a} multi_ack side-band-64k\n`)}0000${line("done\n")}`;
  expect(uploadAsked(bytes(body), false)).toEqual({ wants: [a] });
});

test.each([
  ["a listing of refs", `${line("command=ls-refs\n")}0000`, true],
  ["a question for sizes", `${line("command=object-info")}0001${line("size")}0000`, true],
  ["an old client that wants nothing", "0000", false],
  ["as many commits as a client can have", line(`want ${a}\n`) + line(`have ${b}\n`).repeat(16_384), false],
])("no refusal of %s", (_what, body, isSecond) => expect(uploadAsked(bytes(body), isSecond)).toBeDefined());

test.each([
  ["nothing", "", true],
  ["nothing of an old client", "", false],
  ["no packets", "want to know", false],
  ["a packet that is cut off", `00ffwant ${a.slice(1)}`, false],
  ["a length that is cut off", `${line(`want ${a}\n`)}00`, false],
  ["another kind of id", line(`want ${a.toUpperCase()}\n`), false],
  ["an id that is too long", line(`want ${a}a\n`), false],
  ["a length with a sign", "-001want", false],
  ["a length with a blank", " 00awant x\n", false],
  ["a command that is none", line("command=drop\n"), true],
  ["a command of another protocol", line("command=ls-refs\n"), false],
  ["wants without a command", line(`want ${a}\n`), true],
  ["a flush in the place of a command", "0000", true],
  ["a million flushes", "0000".repeat(1_000_000), false],
])("%s is refused", (_what, body, isSecond) => expect(uploadAsked(bytes(body), isSecond)).toBeUndefined());

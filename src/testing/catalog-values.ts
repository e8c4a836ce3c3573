import type { FindingCode } from "../core/findings.ts";
import type { EntryCase } from "./catalog-cases.ts";

const one = (what: string, entry: EntryCase["entry"], ...codes: FindingCode[]): EntryCase => ({ what, entry, codes });
const hint = (what: string, signals: object, ...codes: FindingCode[]): EntryCase =>
  one(what, { relevance: { topic: "t", signals } }, ...codes);
const line = (what: string, command: string, ...codes: FindingCode[]): EntryCase =>
  one(what, { source: { source: "command", command } }, ...codes);
const many = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`);

/** Values at the edge of what a field of an entry may hold; found by comparing thousands with the client. */
export const entryValues: readonly EntryCase[] = [
  one("dependencies of a version", { dependencies: ["a@m@^1", "a@^1", { name: "a", version: 5 }] }),
  one("dependencies with a blank", { dependencies: ["a b"] }, "ENTRY_FIELD_INVALID"),
  one("dependencies with an empty name", { dependencies: [{ name: "" }] }, "ENTRY_FIELD_INVALID"),
  one("dependencies of no market", { dependencies: [{ name: "a", marketplace: "" }] }, "ENTRY_FIELD_INVALID"),
  one("evals a number", { experimental: { evals: 5 } }, "MANIFEST_ENTRY_INVALID"),
  one("evals", { experimental: { evals: "x" } }),
  one("hooks a number", { hooks: 5 }, "MANIFEST_ENTRY_INVALID"),
  one("hooks at a path without ./", { hooks: "h.json" }, "PATH_FORM_INVALID"),
  one("hooks in a list", { hooks: ["./h.json", { Stop: [] }] }),
  one("hooks in a list, one a number", { hooks: ["./h.json", 5] }, "MANIFEST_ENTRY_INVALID"),
  one("hooks in a list, of an unknown event", { hooks: [{ Foo: [] }] }, "ENTRY_FIELD_INVALID"),
  one("hooks of an event null", { hooks: { Stop: null } }, "ENTRY_FIELD_INVALID"),
  one("an unused path that leaves", { source: { source: "npm", package: "a", path: "../x" } }, "ENTRY_SOURCE_INVALID"),
  one("npm with dots in a name", { source: { source: "npm", package: "a..b" } }, "ENTRY_SOURCE_INVALID"),
  one(
    "command with half a second",
    { source: { source: "command", command: "x", timeout: 1.5 } },
    "ENTRY_SOURCE_INVALID",
  ),
  line("command with three blanks", "a   b"),
  line("command with four blanks", "a    b", "ENTRY_SOURCE_INVALID"),
  line("command with another script", "é", "ENTRY_SOURCE_INVALID"),
  line("command on two lines", "a\nb", "ENTRY_SOURCE_INVALID"),
  line("command of 500 characters", "x".repeat(500)),
  line("command of 501 characters", "x".repeat(501), "ENTRY_SOURCE_INVALID"),
  one("relevance without a topic's text", { relevance: { topic: "", signals: { cli: ["x"] } } }, "ENTRY_FIELD_INVALID"),
  one(
    "relevance with a long topic",
    { relevance: { topic: "x".repeat(65), signals: { cli: ["x"] } } },
    "ENTRY_FIELD_INVALID",
  ),
  hint("signals", {
    cli: many(10),
    cwd: ["a/**"],
    filesRead: [],
    hosts: ["a.example", "1.2.3.4"],
    manifestDeps: [{ file: "^package\\.json$", pattern: "x" }],
  }),
  hint("signal a number", { cli: [5] }, "ENTRY_FIELD_INVALID"),
  hint("signal empty", { cwd: [""] }, "ENTRY_FIELD_INVALID"),
  hint("signals too many", { cli: many(11) }, "ENTRY_FIELD_INVALID"),
  hint("hosts 20", { hosts: many(20) }),
  hint("hosts 21", { hosts: many(21) }, "ENTRY_FIELD_INVALID"),
  hint("host in capitals", { hosts: ["A.example"] }, "ENTRY_FIELD_INVALID"),
  hint("host with a port", { hosts: ["a.example:80"] }, "ENTRY_FIELD_INVALID"),
  hint("files with a backslash", { filesRead: ["a\\b"] }, "ENTRY_FIELD_INVALID"),
  hint("no manifests", { cli: ["x"], manifestDeps: [] }, "ENTRY_FIELD_INVALID"),
  hint("manifests as texts", { manifestDeps: ["x"] }, "ENTRY_FIELD_INVALID"),
  hint("manifest that is no expression", { manifestDeps: [{ file: "(", pattern: "x" }] }, "ENTRY_FIELD_INVALID"),
];

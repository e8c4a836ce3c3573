import * as fc from "fast-check";
import type { FileContent } from "./file-patch.ts";

/** Files by path. */
export type Files = ReadonlyMap<string, FileContent>;

const parts = [
  "a",
  "b",
  "src",
  "my file",
  " lead",
  "trail ",
  "b b",
  'quo"te',
  "tab\there",
  "line\nbreak",
  "carriage\rreturn",
  "naïve",
  "日本",
  "\u{1F600}",
  "\u202Etxt",
  "back\\slash",
  "-rf",
  "$(x)",
  "*?[",
  "\u0001",
  "\u007F",
  "a => b",
  "{a",
  "dev",
  "null",
];

const path = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((names) => names.map((name) => name.replaceAll(/[/\0]/g, "_").replace(/^(?:\.+|\.git)$/i, "dot")).join("/"));

const line = fc.oneof(
  fc.constantFrom("", "x", "y", "}", " x", "-x", "+x", "--- a/x", "+++ b/x", "@@ -1 +1 @@", "diff --git a/x b/x"),
  fc.constantFrom("\\ No newline at end of file", "ä", "x\r", "\uFEFFx", "trailing  ", "GIT binary patch", "\u2028"),
  fc.string({ maxLength: 12, unit: "grapheme" }).map((text) => text.replaceAll(/[\n\0]/g, "")),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("", "\n"))
  .map(([lines, end]) => Buffer.from(lines.join("\n") + end));
const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Buffer.from("latin \xe4\n", "latin1"), Buffer.from("nul \0\n"), Buffer.alloc(0)),
  },
);
const content = fc.record({ bytes, executable: fc.boolean() });

/** Some lines of a text taken out, doubled or exchanged. */
const edit = fc.record({
  at: fc.nat({ max: 30 }),
  drop: fc.nat({ max: 3 }),
  put: fc.array(line, { maxLength: 3 }),
  executable: fc.boolean(),
});

interface Change {
  readonly which: number;
  readonly how: "delete" | "replace" | "edit" | "into-folder" | "into-file" | "rename" | "mode";
  readonly content: FileContent;
  readonly edit: { at: number; drop: number; put: string[]; executable: boolean };
  readonly path: string;
}

const changeOfFile: fc.Arbitrary<Change> = fc.record({
  which: fc.nat(),
  how: fc.constantFrom("delete", "replace", "edit", "edit", "into-folder", "into-file", "rename", "mode"),
  content,
  edit,
  path,
});

/** Two trees, the second made of the first by edits, and by files of its own. */
export const treePair: fc.Arbitrary<readonly [Files, Files]> = fc
  .record({
    first: fc.array(fc.tuple(path, content), { maxLength: 8 }),
    changes: fc.array(changeOfFile, { maxLength: 6 }),
    more: fc.array(fc.tuple(path, content), { maxLength: 3 }),
  })
  .map(({ first, changes, more }) => {
    const before = fitting(first);
    const after = changes.reduce<[string, FileContent][]>((files, one) => changed(files, one), [...before]);
    return [before, fitting([...after, ...more])] as const;
  });

/** Without files that lie below other files; of two with one name the first counts, and of two that a case-blind disk takes for one. */
function fitting(given: readonly (readonly [string, FileContent])[]): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  for (const [name, file] of given) {
    const clash = [...files.keys()].some(
      (other) => other === name || other.startsWith(`${name}/`) || name.startsWith(`${other}/`),
    );
    if (!clash) files.set(name, file);
  }
  return files;
}

function changed(files: [string, FileContent][], change: Change): [string, FileContent][] {
  const index = files.length === 0 ? 0 : change.which % files.length;
  const [name, file] = files[index] ?? ["", change.content];
  if (name === "") return files;
  const rest = files.filter((_, at) => at !== index);
  if (change.how === "delete") return rest;
  if (change.how === "replace") return [...rest, [name, change.content]];
  if (change.how === "into-folder") return [...rest, [`${name}/inner`, change.content]];
  if (change.how === "into-file") return [[name.split("/")[0] ?? name, change.content], ...rest];
  if (change.how === "rename") return [...rest, [change.path, file]];
  if (change.how === "mode") return [...rest, [name, { ...file, executable: !file.executable }]];
  return [...rest, [name, edited(file, change.edit)]];
}

function edited(file: FileContent, { at, drop, put, executable }: Change["edit"]): FileContent {
  const lines = Buffer.from(file.bytes).toString("utf8").split("\n");
  lines.splice(at % (lines.length + 1), drop, ...put);
  return { bytes: Buffer.from(lines.join("\n")), executable };
}

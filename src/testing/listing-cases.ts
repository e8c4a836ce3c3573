import type { ThinClientOptions } from "../thin-client/types.ts";

/** A plugin whose names the client and we could read differently, or that a thin client could lose. */
export interface ListingCase {
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  readonly options?: Partial<ThinClientOptions>;
  /** Skills that the thin client can't keep, each with a finding COMMAND_NOT_A_SKILL. @default [] */
  readonly lostSkills?: readonly string[];
}

const plain = "---\ndescription: d\n---\nText\n";
const bare = "Text without any frontmatter\n";
const broken = "---\ndescription: [a\nname: b\n---\nText\n";
const withKeys = (...lines: readonly string[]) => `---\n${lines.join("\n")}\n---\nText\n`;
const named = (name: string) => withKeys(`name: ${name}`, "description: d");

function at(folder: string, names: readonly string[], file = ".md", text = plain): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${folder}/${name}${file}`, text]));
}

function numbered(place: (at: number) => string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [place(index), text]));
}

const oddNames = [
  "sp ace",
  "dot.ted",
  "日本",
  "UP",
  "up",
  "co:lon",
  "constructor",
  "__proto__",
  "__PROTO__",
  "-dash",
  ".hidden",
  "con",
  "a,b",
  'q"u',
  "x?y",
  "a---b",
  "true",
  "1",
  "e\u0301",
  "back\\slash",
  "\\lead",
  "trail\\",
];
const unlistedNames = ["a<b", " lead", "trail ", "two  blanks", "line\nbreak", "zero\u200bwidth", "x:", "a :b", "::"];
const oddValues = [
  "123",
  "true",
  "null",
  "''",
  "'  '",
  "2024-01-01",
  "[a, b]",
  "{a: b}",
  "'x:y'",
  "a\\b",
  "|\n  two\n  lines",
];
const texts = [
  bare,
  "",
  broken,
  "---\n---\n",
  withKeys("- a list"),
  "\ufeff" + plain,
  plain.replaceAll("\n", "\r\n"),
  ...oddValues.flatMap((value) => [
    withKeys(`description: ${value}`),
    withKeys(`when_to_use: ${value}`),
    withKeys(`name: ${value}`, "description: d"),
    withKeys(`user-invocable: ${value}`, "description: d"),
    withKeys(`disable-model-invocation: ${value}`),
  ]),
  withKeys("user-invocable: false", "disable-model-invocation: true", "description: d"),
  withKeys("disable-model-invocation: true"),
  withKeys("disable-model-invocation: true", "description: d"),
];

export const listingCases: Readonly<Record<string, ListingCase>> = {
  "a SKILL.md among commands": {
    files: at("commands", ["x/SKILL", "x:y/SKILL", "low/skill", "low/other", "a/b/SKILL", "skill/SKILL", "plain"]),
  },
  "a SKILL.md among commands, beside a name that no path can say": {
    files: at("commands", ["x/SKILL", "a?b", "__proto__", "o?d/SKILL"]),
    lostSkills: ["o?d"],
  },
  capitals: {
    files: at("commands", ["Foo", "foo", "FOO/SKILL", "fOO/x", "Bar/SKILL", "bar/SKILL"]),
  },
  "skills of all texts": { files: numbered((n) => `skills/s${n}/SKILL.md`, texts) },
  "commands of all texts": { files: numbered((n) => `commands/c${n}.md`, texts) },
  "command folders of all texts": { files: numbered((n) => `commands/c${n}/SKILL.md`, texts) },
  "agents of all texts": { files: numbered((n) => `agents/a${n}.md`, texts) },
  "agents of all texts in a folder": { files: numbered((n) => `agents/x/a${n}.md`, texts) },
  "odd command names": { files: { ...at("commands", oddNames), ...at("commands", oddNames, "/in.md") } },
  "odd skill names": { files: at("skills", oddNames, "/SKILL.md") },
  "odd agent names": { files: { ...at("agents", oddNames), ...at("agents", oddNames, "/in.md") } },
  "names that the client does not list": { files: at("commands", ["listed", ...unlistedNames]) },
  backslashes: {
    files: {
      ...at("commands", ["n\\s/t\\u/c", "g/h\\i", "p\\q/r/SKILL", "\\n/c"]),
      ...at("skills", ["a\\b", "c\\"], "/SKILL.md"),
      ...at("agents", ["q\\r/z", "a\\b"]),
      "agents/named.md": named("c\\d"),
    },
  },
  "long names": {
    manifest: { skills: ["./long", "./longer"] },
    files: {
      "long/SKILL.md": named("s".repeat(200)),
      "longer/SKILL.md": named("s".repeat(300)),
      "agents/long.md": named("y".repeat(256)),
      "agents/longer.md": named("y".repeat(257)),
      ...at("agents", [`${"q".repeat(200)}/${"r".repeat(200)}`]),
      ...at("commands", ["c".repeat(200), `${"q".repeat(200)}/${"r".repeat(200)}`]),
    },
  },
  "skills pointed at": {
    manifest: { skills: oddValues.map((_, n) => `./s${n}`) },
    files: numbered(
      (n) => `s${n}/SKILL.md`,
      oddValues.map((value) => named(value)),
    ),
  },
  "a map of commands": {
    manifest: {
      // Parsed, since `__proto__` in a literal is no key.
      commands: JSON.parse(
        '{"__proto__": {"content": "x"}, "constructor": {"content": "x"}, "q?": {"content": "x"}, "s": {"source": "./x/SKILL.md"}, "folder": {"source": "./y"}, "UP": {"content": "x"}, "up": {"content": "x"}}',
      ) as unknown,
    },
    files: { "x/SKILL.md": plain, "y/two.md": plain, "y/z/SKILL.md": plain },
  },
  "paths of commands that overlap": {
    manifest: { commands: ["./x", "./x/s", "./x/one.md", "./x/t"] },
    files: at("x", ["s/a", "two", "one", "t/SKILL"]),
  },
  "a map of commands that overlap": {
    manifest: { commands: { f: { source: "./x" }, "n?": { source: "./x/one.md" }, s: { source: "./x/s/SKILL.md" } } },
    files: at("x", ["one", "two", "s/SKILL", "t/SKILL"]),
  },
  "one name in several kinds": {
    files: {
      "commands/x.md": plain,
      "skills/x/SKILL.md": plain,
      "agents/x.md": plain,
      "commands/y/SKILL.md": bare,
      "skills/y/SKILL.md": plain,
    },
  },
  "local copies": {
    options: { local: ["command:*", "skill:*", "agent:*"] },
    files: {
      ...at("commands", ["a", "x/SKILL", "n?"]),
      "skills/b/SKILL.md": bare,
      "skills/c d/SKILL.md": named("q"),
      "agents/x/a.md": named("deep"),
      "agents/b.md": named("'x:y'"),
      "agents/z/d.md": named("'x:y'"),
      "agents/z?/d.md": named("w"),
      ...at("agents", ["e?", "f/g?", "u\\v"]),
      "agents/h?.md": bare,
      "agents/i?.md": broken,
    },
  },
  "public files that would be components": {
    options: { public: ["**"] },
    manifest: { commands: "./cmds", agents: "./ags/a.md", skills: "./sk" },
    files: {
      ...at("cmds", ["a"]),
      ...at("ags", ["a"]),
      "commands/gone.md": plain,
      "agents/gone.md": plain,
      "SKILL.md": plain,
      "skills/deep/x/SKILL.md": plain,
      "sk/s/SKILL.md": plain,
    },
  },
};

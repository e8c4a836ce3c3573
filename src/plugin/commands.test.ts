import { expect, test } from "vitest";
import { Findings } from "../core/diagnostic.ts";
import { fileOf, treeOf, type TreeInput } from "../core/file-tree.ts";
import { type DeclaredCommands, readCommands } from "./commands.ts";
import { type DeclaredPath, maxMarkdownBytes } from "./source.ts";

const where = { path: ".claude-plugin/plugin.json", line: 3 };
const text = (description: string) => `---\ndescription: ${description}\n---\nBody of ${description}\n`;
const path = (raw: string): DeclaredPath => ({ raw, path: raw.replace(/^\.\//, "").replace(/\/$/, ""), where });
const paths = (...raw: string[]): DeclaredCommands => ({ kind: "paths", paths: raw.map(path) });

function read(files: Record<string, TreeInput>, declared: DeclaredCommands = { kind: "default" }) {
  const found = new Findings();
  const commands = readCommands({ tree: treeOf(files), report: found.report }, declared, "my-folder");
  return {
    commands,
    names: commands.map((one) => one.name),
    found: found.list,
    codes: found.list.map((one) => one.code),
  };
}

test("names are paths below the folder, with `:` between folders", () => {
  const files = [
    "a",
    "git/commit",
    "git/deep/push",
    ".hidden",
    "_partial",
    "README",
    "sp ace",
    "dot.ted",
    "日本語",
    ".x/y",
    "a.md",
  ];
  const { names, codes } = read(Object.fromEntries(files.map((one) => [`commands/${one}.md`, text("x")])));
  expect(names).toEqual(files.map((one) => one.replaceAll("/", ":")).sort());
  expect(codes).toEqual([]);
});

test("only .md files are commands, in any case, and only `.md` goes from the name", () => {
  const files = {
    "commands/UPPER.MD": text("x"),
    "commands/b.mdx": "",
    "commands/c.txt": "",
    "commands/d": "",
    "commands.md": "",
  };
  expect(read(files).names).toEqual(["UPPER.MD"]);
});

test("a file called .md has no name", () => {
  expect(read({ "commands/.md": text("x") })).toMatchObject({ names: [], codes: ["COMPONENT_UNNAMED"] });
});

test("the frontmatter's name is ignored, the rest is read", () => {
  const yaml = [
    "name: other",
    "description: 123",
    "argument-hint: [a, b]",
    "allowed-tools: Bash(git add:*), Read",
    "model: opus",
    "disable-model-invocation: true",
    "user-invocable: no",
  ];
  const { commands, found } = read({ "commands/x.md": `---\n${yaml.join("\n")}\n---\n\nBody` });
  expect(commands[0]).toMatchObject({
    kind: "command",
    name: "x",
    path: "commands/x.md",
    inline: false,
    description: "123",
    argumentHint: "a,b",
    allowedTools: ["Bash(git add:*)", "Read"],
    model: "opus",
    modelInvocable: false,
    userInvocable: false,
    body: "Body",
    bodyLine: 11,
  });
  expect(found).toMatchObject([{ code: "ARGUMENT_HINT_NOT_TEXT", level: "note", path: "commands/x.md", line: 4 }]);
});

test("a command may have no frontmatter at all", () => {
  const { commands, found } = read({ "commands/x.md": "Body" });
  expect(commands[0]).toMatchObject({
    name: "x",
    body: "Body",
    bodyLine: 1,
    modelInvocable: true,
    userInvocable: true,
  });
  expect(commands[0]).not.toHaveProperty("allowedTools");
  expect(found).toMatchObject([{ code: "FRONTMATTER_MISSING", level: "warning", line: 1 }]);
});

test("a SKILL.md makes its folder one command and hides what is below", () => {
  const files = [
    "x/SKILL.md",
    "x/other.md",
    "x/sub/deep.md",
    "x/sub/SKILL.md",
    "y/skill.md",
    "y/o.md",
    "z/w/SKILL.MD",
    "z/v.md",
  ];
  const { commands, found } = read(Object.fromEntries(files.map((one) => [`commands/${one}`, text(one)])));
  expect(commands.map(({ name, description }) => [name, description])).toEqual([
    ["x", "x/SKILL.md"],
    ["y", "y/skill.md"],
    ["z:v", "z/v.md"],
    ["z:w", "z/w/SKILL.MD"],
  ]);
  const hidden = found.filter((one) => one.code === "COMMAND_HIDDEN");
  expect(hidden.map((one) => one.path).sort()).toEqual([
    "commands/x/other.md",
    "commands/x/sub/SKILL.md",
    "commands/x/sub/deep.md",
    "commands/y/o.md",
  ]);
  expect(found).toHaveLength(4);
});

test("a SKILL.md in the folder itself is a command of the folder's name, and the only one", () => {
  const files = { "commands/SKILL.md": text("all"), "commands/y.md": text("y"), "commands/z/y.md": text("zy") };
  expect(read(files).names).toEqual(["commands"]);
  expect(read({ "SKILL.md": text("all"), "a.md": text("a") }, paths("./")).names).toEqual(["my-folder"]);
});

test("two files for one name: the outer one counts, and it is an error", () => {
  const files = {
    "commands/git/commit.md": text("nested"),
    "commands/git:commit.md": text("flat"),
    "commands/x.md": text("file"),
    "commands/x/SKILL.md": text("dir"),
  };
  const { commands, found } = read(files);
  expect(commands.map(({ name, description }) => [name, description])).toEqual([
    ["git:commit", "flat"],
    ["x", "file"],
  ]);
  expect(found).toMatchObject([
    {
      code: "COMMAND_NAME_TAKEN",
      level: "error",
      path: "commands/git/commit.md",
      args: { other: "commands/git:commit.md" },
    },
    { code: "COMMAND_NAME_TAKEN", level: "error", path: "commands/x/SKILL.md", args: { other: "commands/x.md" } },
  ]);
});

test("names differ by case", () => {
  expect(read({ "commands/Foo.md": text("a"), "commands/foo.md": text("b") }).names).toEqual(["Foo", "foo"]);
});

test("declared paths replace the folder; names count from each", () => {
  const files = {
    "x/one.md": text("1"),
    "x/sub/a/b.md": text("2"),
    "x/sub/c.md": text("3"),
    "commands/z.md": text("4"),
  };
  expect(read(files, paths("./x/one.md", "./x/sub")).names).toEqual(["a:b", "c", "one"]);
  expect(read(files, paths("./commands/z.md")).names).toEqual(["z"]);
  expect(read(files, paths())).toMatchObject({ names: [], codes: [] });
  expect(read(files, paths("./")).names).toEqual(["commands:z", "x:one", "x:sub:a:b", "x:sub:c"]);
});

test("a declared file must end in .md exactly; SKILL.md then has no special meaning", () => {
  const files = { "x/SKILL.md": text("s"), "x/o.md": text("o"), "a/ONE.MD": text("up"), "a/t.txt": text("t") };
  expect(read(files, paths("./x/SKILL.md")).names).toEqual(["SKILL"]);
  expect(read(files, paths("./x")).names).toEqual(["x"]);
  const { names, found } = read(files, paths("./a/ONE.MD", "./a/t.txt"));
  expect(names).toEqual([]);
  expect(found).toMatchObject([
    { code: "COMMAND_PATH_UNREAD", ...where },
    { code: "COMMAND_PATH_UNREAD", ...where },
  ]);
});

test("the first declared path wins, and the same file twice is one command", () => {
  const files = { "a/one.md": text("a"), "b/one.md": text("b") };
  const { commands, codes } = read(files, paths("./b", "./a/one.md"));
  expect(commands).toMatchObject([{ name: "one", description: "b" }]);
  expect(codes).toEqual(["COMMAND_NAME_TAKEN"]);
  expect(read(files, paths("./a", "./a/one.md"))).toMatchObject({ names: ["one"], codes: [] });
});

test("where paths overlap, the closest one names the file", () => {
  const files = { "x/one.md": text("1"), "x/s/a.md": text("2"), "x/two.md": text("3") };
  expect(read(files, paths("./x", "./x/s")).names).toEqual(["a", "one", "two"]);
  const folder = { name: "f", source: path("./x"), where };
  const file = { name: "n?", source: path("./x/one.md"), where };
  expect(read(files, { kind: "map", commands: [folder, file] }).names).toEqual(["n?", "s:a", "two"]);
});

test("a backslash in a folder's name ends a part of the name; one in the command's own stays", () => {
  const files = ["n\\s/t\\u/c", "g/h\\i", "p\\q/r\\s/SKILL"].map((one) => [`commands/${one}.md`, text("x")]);
  expect(read(Object.fromEntries(files)).names).toEqual(["g:h\\i", "n:s:t:u:c", "p:q:r\\s"]);
});

test("only a folder's SKILL.md that was found in a folder is one of the skills too", () => {
  const files = { "c/x/SKILL.md": text("x"), "c/y.md": text("y") };
  const isSkill = (declared: DeclaredCommands) => read(files, declared).commands.map((one) => one.skillFolder);
  expect(isSkill(paths("./c"))).toEqual([true, false]);
  expect(isSkill(paths("./c/x/SKILL.md"))).toEqual([false]);
  const mapped = { name: "x", source: path("./c/x/SKILL.md"), where };
  expect(isSkill({ kind: "map", commands: [mapped] })).toEqual([false]);
});

test("a map names files and inline texts, and overrides their frontmatter", () => {
  const files = { "x/one.md": text("own"), "x/two.md": text("two"), "commands/z.md": text("z"), "t.txt": "" };
  const declared: DeclaredCommands = {
    kind: "map",
    commands: [
      {
        name: "a b",
        source: path("./x/one.md"),
        description: "D",
        argumentHint: "[h]",
        model: "haiku",
        allowedTools: ["Read"],
        where,
      },
      { name: "again", source: path("./x/one.md"), where },
      { name: "inline", content: "---\ndescription: fm\nuser-invocable: off\n---\nbody", where },
      { name: "bare", content: "just body", description: "D2", where },
      { name: "silent", content: "just body", where },
      { name: "folder", source: path("./x"), where },
      { name: "text", source: path("./t.txt"), where },
      { name: "neither", where },
    ],
  };
  const { commands, found } = read(files, declared);
  expect(commands.map((one) => one.name)).toEqual(["a b", "bare", "inline", "silent", "two"]);
  expect(commands[0]).toMatchObject({
    path: "x/one.md",
    description: "D",
    argumentHint: "[h]",
    model: "haiku",
    allowedTools: ["Read"],
  });
  expect(commands[2]).toMatchObject({
    path: where.path,
    inline: true,
    description: "fm",
    userInvocable: false,
    body: "body",
    bodyLine: 3,
  });
  expect(commands[2]?.frontmatter.lines).toEqual({ description: 3, "user-invocable": 3 });
  expect(found.map(({ code, path: at, line }) => `${code} ${at}:${line}`).sort()).toEqual([
    "COMMAND_PATH_UNREAD .claude-plugin/plugin.json:3",
    "COMMAND_SOURCE_TWICE .claude-plugin/plugin.json:3",
    "DESCRIPTION_MISSING .claude-plugin/plugin.json:3",
  ]);
});

test("links are never followed, unreadable and huge files are findings", () => {
  const huge = { ...fileOf("x"), size: maxMarkdownBytes + 1 };
  const broken = {
    ...fileOf("x"),
    bytes: () => {
      throw new Error("gone");
    },
  };
  const files = {
    "commands/l.md": { kind: "symlink", target: "/etc/passwd" },
    "commands/h.md": huge,
    "commands/b.md": broken,
    "commands/e.md": text("e"),
  } as const;
  expect(read(files)).toMatchObject({ names: ["e"], codes: ["FILE_UNREADABLE", "FILE_TOO_LARGE"] });
});

test.each([
  ["allowed-tools: 5", "ALLOWED_TOOLS_INVALID", "error"],
  ["allowed-tools: [Read, 5]", "ALLOWED_TOOLS_INVALID", "error"],
  ["description: [a, b]", "DESCRIPTION_DROPPED", "error"],
  ["description:\n  a: b", "DESCRIPTION_DROPPED", "error"],
  ["name: 5", "NAME_NOT_TEXT", "error"],
  ["shell: fish", "SHELL_UNKNOWN", "error"],
  ["metadata: text", "METADATA_NOT_MAPPING", "warning"],
  ["user-invocable: maybe", "FLAG_UNCLEAR", "warning"],
  ["model: a\nmodel: b", "FRONTMATTER_KEY_TWICE", "warning"],
  ["argument-hint: [a] [b]", "FRONTMATTER_REPAIRED", "note"],
  ["- a", "FRONTMATTER_NOT_MAPPING", "error"],
  ["argument-hint: - a", "FRONTMATTER_DROPPED", "error"],
])("%j is a finding", (yaml, code, level) => {
  const { found, names } = read({ "commands/x.md": `---\n${yaml}\n---\nBody` });
  const finding = found.find((one) => one.code === code);
  expect(finding).toMatchObject({ level, path: "commands/x.md" });
  expect(finding?.line).toBeGreaterThan(1);
  expect(names).toEqual(["x"]);
});

test.each(["description:", 'description: ""', "description: ~"])("%j has a description, if an empty one", (yaml) => {
  const { commands, codes } = read({ "commands/x.md": `---\n${yaml}\n---\nBody` });
  expect(codes).toEqual([]);
  expect(commands[0]).not.toHaveProperty("description");
});

test("bytes that are no UTF-8 are told", () => {
  const latin1 = Buffer.from("---\ndescription: caf\xe9\n---\nB", "latin1");
  const { commands, codes } = read({
    "commands/x.md": latin1,
    "commands/y.md": Buffer.from("\ufeff---\na: b", "utf16le"),
  });
  expect(commands[0]?.description).toBe("caf\ufffd");
  expect(codes).toEqual(["FILE_NOT_UTF8", "FILE_NOT_UTF8", "FRONTMATTER_MISSING"]);
});

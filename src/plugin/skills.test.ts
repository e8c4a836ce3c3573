import { expect, test } from "vitest";
import { Findings } from "../core/diagnostic.ts";
import { treeOf, type TreeInput } from "../core/file-tree.ts";
import { readSkills, type SkillOptions } from "./skills.ts";

const where = { path: ".claude-plugin/plugin.json", line: 3 };
const text = (description: string) => `---\ndescription: ${description}\n---\nBody\n`;
const named = (name: string) => `---\nname: ${name}\ndescription: d\n---\nBody\n`;

function read(files: Record<string, TreeInput>, extra: readonly string[] = [], options: SkillOptions = {}) {
  const found = new Findings();
  const paths = extra.map((raw) => ({ raw, path: raw.replace(/^\.\/?/, "").replace(/\/$/, ""), where }));
  const skills = readSkills({ tree: treeOf(files), report: found.report }, paths, options);
  return { skills, names: skills.map((one) => one.name), found: found.list, codes: found.list.map((one) => one.code) };
}

test("a skill is a folder with a SKILL.md; its name is a label only", () => {
  const files = {
    "skills/a/SKILL.md": named("renamed"),
    "skills/a/ref.md": "",
    "skills/a/lib/x.py": "",
    "skills/b/SKILL.md": text("b"),
  };
  const { skills, codes } = read(files);
  expect(skills).toMatchObject([
    {
      kind: "skill",
      name: "a",
      folder: "skills/a",
      path: "skills/a/SKILL.md",
      files: ["skills/a/lib/x.py", "skills/a/ref.md"],
    },
    { name: "b", folder: "skills/b", files: [], description: "b", modelInvocable: true, userInvocable: true },
  ]);
  expect(codes).toEqual([]);
});

test("all but letters, digits, `-` and `_` become `-`, each on its own", () => {
  const folders = ["a b  c", ".h", "a.b", "x:y", "日本", "é+@", "und_er", " lead", "😀"];
  const { names, codes } = read(Object.fromEntries(folders.map((one) => [`skills/${one}/SKILL.md`, text("x")])));
  expect(names).toEqual(["--", "---", "-h", "-lead", "a-b", "a-b--c", "und_er", "x-y"]);
  expect(codes).toEqual(["SKILL_NAME_TAKEN"]);
});

test("names that become equal collapse to the first", () => {
  const { skills, found } = read({ "skills/a-b/SKILL.md": text("dash"), "skills/a b/SKILL.md": text("blank") });
  expect(skills).toMatchObject([{ name: "a-b", description: "blank" }]);
  expect(found).toMatchObject([
    { code: "SKILL_NAME_TAKEN", level: "error", path: "skills/a-b/SKILL.md", args: { other: "skills/a b/SKILL.md" } },
  ]);
});

test("what looks like a skill and is none is told", () => {
  const files = {
    "skills/loose.md": "",
    "skills/g/inner/SKILL.md": text("x"),
    "skills/low/skill.md": text("x"),
    "skills/ok/SKILL.md": text("x"),
    "skills/ok/examples/SKILL.md": text("x"),
    "SKILL.md": text("root"),
  };
  const { names, found } = read(files);
  expect(names).toEqual(["ok"]);
  expect(found.map((one) => `${one.level} ${one.code} ${one.path}`).sort()).toEqual([
    "warning SKILL_FILE_MISNAMED skills/low/skill.md",
    "warning SKILL_UNREAD SKILL.md",
    "warning SKILL_UNREAD skills/g/inner/SKILL.md",
    "warning SKILL_UNREAD skills/loose.md",
  ]);
});

test("a root SKILL.md counts where there is nothing called skills and no declared path", () => {
  expect(read({ "SKILL.md": text("r"), "x.py": "" }).skills).toMatchObject([{ name: "plugin", folder: "", files: [] }]);
  expect(read({ "SKILL.md": text("r") }, [], { folderName: "my.folder" }).names).toEqual(["my-folder"]);
  expect(read({ "SKILL.md": text("r") }).codes).toEqual(["SKILL_NAME_FROM_FOLDER"]);
  expect(read({ "SKILL.md": named("My Root") })).toMatchObject({ names: ["My-Root"], codes: [] });
  expect(read({ "SKILL.md": text("r"), skills: { kind: "directory" } }).names).toEqual([]);
  expect(read({ "SKILL.md": text("r"), skills: "a file" }).names).toEqual([]);
  expect(read({ "SKILL.md": text("r"), "more/a/SKILL.md": text("a") }, ["./more"]).names).toEqual(["a"]);
  expect(read({ "SKILL.md": text("r") }, [], { declared: true }).names).toEqual([]);
  expect(read({ "skill.md": text("r") }).names).toEqual([]);
});

test.each(["123", "true", "[a, b]", "'  '"])("the name %s of a skill that was pointed at is no text", (name) => {
  expect(read({ "x/SKILL.md": named(name) }, ["./x"]).names).toEqual(["x"]);
});

test("a SKILL.md in skills/ itself is the only skill there", () => {
  const { names, codes } = read({ "skills/SKILL.md": named("nm x"), "skills/a/SKILL.md": text("a") });
  expect(names).toEqual(["nm-x"]);
  expect(codes).toEqual(["SKILL_HIDDEN"]);
  expect(read({ "skills/SKILL.md": text("x") }).names).toEqual(["skills"]);
});

test("declared paths add: a folder of skills, or a skill, which then has its own name", () => {
  const files = {
    "more/a/SKILL.md": text("more"),
    "more/g/i/SKILL.md": text("deep"),
    "one/SKILL.md": named("Other N"),
    "two/SKILL.md": text("two"),
    "two/x/SKILL.md": text("x"),
    "skills/a/SKILL.md": text("own"),
    "skills/b/SKILL.md": text("b"),
  };
  const { skills, codes } = read(files, ["./more", "./one", "./two"]);
  expect(skills.map(({ name, description }) => [name, description])).toEqual([
    ["Other-N", "d"],
    ["a", "own"],
    ["b", "b"],
    ["two", "two"],
  ]);
  expect(codes).toEqual(["SKILL_NAME_TAKEN"]);
});

test("the root as a declared path", () => {
  expect(read({ "SKILL.md": named("Root Name"), "skills/b/SKILL.md": text("b") }, ["."]).names).toEqual([
    "Root-Name",
    "b",
  ]);
  expect(read({ "x/SKILL.md": text("x"), "skills/b/SKILL.md": text("b") }, ["./"]).names).toEqual(["b", "x"]);
});

test("the same folder twice is one skill", () => {
  expect(read({ "skills/b/SKILL.md": text("b") }, ["./skills", "./skills/b"])).toMatchObject({
    names: ["b"],
    codes: [],
  });
});

test("a declared file is an error that names the folder, a folder without skills a warning", () => {
  const files = { "SKILL.md": text("r"), "one/SKILL.md": text("o"), "empty/x.md": "" };
  expect(read(files, ["./SKILL.md"]).found).toMatchObject(
    [
      { code: "SKILL_UNREAD" },
      { code: "SKILL_PATH_IS_FILE", level: "error", ...where, args: { raw: "./SKILL.md", use: "./" } },
    ].toReversed(),
  );
  expect(read(files, ["./one/SKILL.md"]).found[0]).toMatchObject({
    code: "SKILL_PATH_IS_FILE",
    args: { use: "./one" },
  });
  expect(read(files, ["./empty"]).codes).toContain("SKILL_PATH_EMPTY");
});

test("links are never followed", () => {
  const link = { kind: "symlink", target: "../x" } as const;
  expect(read({ "skills/a/SKILL.md": link, "skills/b": link, "x/SKILL.md": text("x") })).toMatchObject({
    names: [],
    codes: [],
  });
  expect(read({ skills: link, "SKILL.md": text("x") }).names).toEqual([]);
});

test("hundreds of skills among thousands of files are quick", () => {
  const files = Array.from(
    { length: 10_000 },
    (_, at) => [`skills/s${at % 500}/${at < 500 ? "SKILL.md" : `f${at}.md`}`, text("x")] as const,
  );
  const tree = treeOf(files);
  const start = performance.now();
  expect(readSkills({ tree, report: () => {} }, [])).toHaveLength(500);
  expect(performance.now() - start).toBeLessThan(4_000);
});

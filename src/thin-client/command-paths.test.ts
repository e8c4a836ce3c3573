import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { commandPaths, commandsField } from "./command-paths.ts";

const text = "---\ndescription: d\n---\nText\n";

function pathsFor(...files: readonly string[]) {
  const { plugin } = loadPlugin(Object.fromEntries(files.map((file) => [`commands/${file}.md`, text])));
  const paths = commandPaths(plugin.commands);
  return {
    paths: Object.fromEntries(paths.map(({ command, path }) => [command.name, path])),
    field: commandsField(paths),
  };
}

test("a command that is a folder stays one, however its file is written", () => {
  expect(pathsFor("x/SKILL", "y/skill", "z")).toEqual({
    paths: { x: "commands/x/SKILL.md", y: "commands/y/SKILL.md", z: "commands/z.md" },
    field: undefined,
  });
});

test("what such a folder would hide goes to a folder beside, and so do names that differ in capitals", () => {
  expect(pathsFor("x/SKILL", "x:y", "Foo", "foo", "FOO/SKILL")).toEqual({
    paths: {
      FOO: "commands/FOO/SKILL.md",
      Foo: "commands/Foo.md",
      foo: "commands-2/foo.md",
      x: "commands/x/SKILL.md",
      "x:y": "commands-2/x/y.md",
    },
    field: ["./commands", "./commands-2"],
  });
});

test("a name that is no path stands in the manifest's map, beside the folder of the others", () => {
  const { paths, field } = pathsFor("x/SKILL", "a?b");
  expect(paths["a?b"]).toMatch(/^named-commands\/stub-[0-9a-f]{8}\.md$/);
  expect(field).toEqual({ commands: { source: "./commands" }, "a?b": { source: `./${paths["a?b"]}` } });
});

test("hundreds of commands are quick", () => {
  const start = performance.now();
  pathsFor(...Array.from({ length: 3_000 }, (_, at) => `a/b/c${at}/SKILL`));
  expect(performance.now() - start).toBeLessThan(4_000);
});

import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { dependencyFolders } from "./dependency-folders.ts";

const manifest = '{"dependencies":{"a":"1.0.0"}}';
const lock = '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}';

function findings(files: Record<string, string>): string[] {
  const plugin = treeOf({ ".claude-plugin/plugin.json": '{"name":"p"}', "commands/a.md": "A\n", ...files });
  return dependencyFolders(loadPlugin(plugin).plugin).findings.map(
    ({ code, path, line, column }) => `${code} ${path}${line === undefined ? "" : `:${line}:${column}`}`,
  );
}

test.each([
  [{ "package.json": '{\n "name": }', "package-lock.json": lock }, ["IMAGE_PACKAGE_BROKEN package.json:2:10"]],
  [{ "package.json": manifest, "package-lock.json": '{\n"a": ' }, ["IMAGE_PACKAGE_BROKEN package-lock.json:2:6"]],
  [{ "package.json": manifest }, ["IMAGE_DEPENDENCIES_UNLOCKED package.json"]],
  [{ "package.json": manifest, "package-lock.json": lock }, []],
  [{ "docs/package.json": "{" }, []],
])("%j", (files, expected) => expect(findings(files)).toEqual(expected));

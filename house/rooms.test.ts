import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderAbove, importsOf, packageOf, roomOf } from "./imports.ts";
import { isOfRoom, lintOverrides } from "./lint-overrides.ts";
import { pureBuiltins, rooms } from "./rooms.ts";

const root = join(import.meta.dirname, "..");
const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("each folder of src is a room of the table", () => {
  expect(folders.map((entry) => entry.name).filter((name) => rooms[name] === undefined)).toEqual([]);
});

describe.each(Object.entries(rooms).filter(([name]) => existsSync(join(folderAbove(name), name))))(
  "room %s",
  (name, room) => {
    const imports = importsOf(name);

    test("imports only the rooms below it", () => {
      const others = imports.filter((one) => one.specifier.startsWith("."));
      expect(others.filter((one) => !allowedRoom(roomOf(one), room.rooms))).toEqual([]);
    });

    test("imports only its packages", () => {
      const bare = imports.filter((one) => !one.specifier.startsWith(".") && !one.specifier.startsWith("node:"));
      expect(bare.filter((one) => !room.packages.includes(packageOf(one.specifier)))).toEqual([]);
    });

    test(`uses ${room.node} of Node's built-ins`, () => {
      const builtins = imports.filter((one) => one.specifier.startsWith("node:"));
      const may = (specifier: string) =>
        room.node === "all" || (room.node === "pure" && pureBuiltins.includes(specifier));
      expect(builtins.filter((one) => !may(one.specifier))).toEqual([]);
    });
  },
);

test("the search sees imports at all", () => {
  expect(importsOf("core").length).toBeGreaterThan(3);
  expect(importsOf("adapters").map((one) => one.specifier)).toContain("node:fs");
  expect(importsOf("action").map(roomOf)).toContain("cli");
});

test("the lint forbids the same imports", () => {
  const config = JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8")) as { overrides: { files: string[] }[] };
  const written = config.overrides.filter(isOfRoom);
  expect(written, "run: node house/lint-overrides.ts").toEqual(lintOverrides());
});

function allowedRoom(room: string | undefined, allowed: readonly string[]): boolean {
  return room === undefined || allowed.includes(room);
}

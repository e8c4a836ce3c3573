import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "./rooms.ts";

/** The part of .oxlintrc.json that says per room which imports are forbidden, from the table of rooms. */
export function lintOverrides(): object[] {
  return Object.entries(rooms).map(([name, room]) => ({
    files: [name === "action" ? "action/**/*.ts" : `src/${name}/**/*.ts`],
    excludeFiles: ["**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: forbidden(name, room.rooms) }] }] },
  }));
}

/** Whether a part of .oxlintrc.json is one of `lintOverrides`. */
export function isOfRoom({ files }: { readonly files: readonly string[] }): boolean {
  return /^(?:src|action)\//.test(files[0] ?? "");
}

function forbidden(name: string, allowed: readonly string[]): string[] {
  return Object.keys(rooms)
    .filter((other) => other !== name && !allowed.includes(other))
    .map((other) => `**/../${other}/**`);
}

if (import.meta.main) {
  const file = join(import.meta.dirname, "../.oxlintrc.json");
  const config = JSON.parse(readFileSync(file, "utf8")) as { overrides: { files: string[] }[] };
  const others = config.overrides.filter((override) => !isOfRoom(override));
  writeFileSync(file, `${JSON.stringify({ ...config, overrides: [...others, ...lintOverrides()] }, null, 2)}\n`);
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Import {
  /** Path of the importing file, from `src/`. */
  readonly file: string;
  readonly specifier: string;
}

const sourceFolder = join(import.meta.dirname, "../src");

/** Every import of the TypeScript files below `src/<room>`, static, dynamic and type-only; tests are left out. */
export function importsOf(room: string): Import[] {
  return readdirSync(join(sourceFolder, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.test(?:-data)?\.ts$/.test(name))
    .flatMap((name) => importsIn(join(room, name)));
}

function importsIn(file: string): Import[] {
  const text = readFileSync(join(sourceFolder, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? "" }));
}

/** The room that a relative specifier leads to; undefined when it stays inside its own. */
export function roomOf({ file, specifier }: Import): string | undefined {
  const target = relative(sourceFolder, join(sourceFolder, file, "..", specifier))
    .split("\\")
    .join("/");
  const [room] = target.split("/");
  return room === file.split("/")[0] ? undefined : room;
}

/** The package of a bare specifier: `yaml/util` is `yaml`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

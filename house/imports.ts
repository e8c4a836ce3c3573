import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Import {
  /** Path of the importing file, from the folder that its room is in. */
  readonly file: string;
  readonly specifier: string;
}

const root = join(import.meta.dirname, "..");

/** The folder that a room is in: the Action lies beside `src`, as GitHub and readers look for it there. */
export function folderAbove(room: string): string {
  return room === "action" ? root : join(root, "src");
}

/** Every import of the TypeScript files below a room's folder, static, dynamic and type-only; tests are left out. */
export function importsOf(room: string): Import[] {
  return readdirSync(join(folderAbove(room), room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.test(?:-data)?\.ts$/.test(name))
    .flatMap((name) => importsIn(join(room, name)));
}

function importsIn(file: string): Import[] {
  const text = readFileSync(join(folderAbove(roomIn(file)), file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? "" }));
}

/** The room that a relative specifier leads to; undefined when it stays inside its own. */
export function roomOf({ file, specifier }: Import): string | undefined {
  const target = relative(root, join(folderAbove(roomIn(file)), file, "..", specifier))
    .split("\\")
    .join("/");
  const room = roomIn(target.replace(/^src\//, ""));
  return room === roomIn(file) ? undefined : room;
}

function roomIn(path: string): string {
  return path.split(/[/\\]/)[0] ?? "";
}

/** The package of a bare specifier: `yaml/util` is `yaml`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

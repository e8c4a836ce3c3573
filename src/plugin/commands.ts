import { defined } from "../core/defined.ts";
import type { Report } from "../core/diagnostic.ts";
import { isFolder } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { invocation, type ReadMarkdown, readMarkdown, takeMarkdown } from "./markdown.ts";
import { baseName, type MarkdownFile, markdownFiles, stemOf } from "./markdown-files.ts";
import type { DeclaredCommand, DeclaredPath, Source } from "./source.ts";
import type { Command } from "./types.ts";

/** Where a plugin's commands come from: the `commands` folder, paths that replace it, or a map in plugin.json. */
export type DeclaredCommands =
  | { readonly kind: "default" }
  | { readonly kind: "paths"; readonly paths: readonly DeclaredPath[] }
  | { readonly kind: "map"; readonly commands: readonly DeclaredCommand[] };

/** A file that becomes a command, or a text in plugin.json. */
interface Candidate {
  readonly name: string;
  readonly path?: string;
  readonly skillFolder?: boolean;
  /** How closely a declared path names the file: its length for a folder. @default 0 */
  readonly closeness?: number;
  readonly declared?: DeclaredCommand;
}

/**
 * Every command of the plugin, named as the client names it, in ascending order of names.
 * @param folderName The plugin's own folder, which names a SKILL.md at its top when that is declared as a command.
 */
export function readCommands(source: Source, declared: DeclaredCommands, folderName = "plugin"): Command[] {
  const commands = new Map<string, Command>();
  const nameOfFile = new Map<string, string>();
  for (const candidate of closest(candidates(source, declared, folderName))) {
    const { name, path } = candidate;
    const other = path === undefined ? undefined : nameOfFile.get(path);
    if (other !== undefined) {
      const where = candidate.declared?.where;
      if (other !== name && where !== undefined) source.report("COMMAND_SOURCE_TWICE", where, { name, other });
      continue;
    }
    if (path !== undefined) nameOfFile.set(path, name);
    const command = readCommand(source, candidate);
    if (command === undefined) continue;
    const first = commands.get(name);
    if (first === undefined) commands.set(name, command);
    else source.report("COMMAND_NAME_TAKEN", candidate.declared?.where ?? command.path, { name, other: first.path });
  }
  return [...commands.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

/** Where declared paths overlap, the client takes a file by the path that names it most closely. */
function closest(all: readonly Candidate[]): Candidate[] {
  const best = new Map<string | undefined, number>();
  for (const { path, closeness = 0 } of all) best.set(path, Math.max(best.get(path) ?? 0, closeness));
  return all.filter(({ path, closeness = 0 }) => path === undefined || closeness === best.get(path));
}

function candidates(source: Source, declared: DeclaredCommands, folderName: string): Candidate[] {
  if (declared.kind === "default") return inFolder(source, "commands", folderName);
  if (declared.kind === "paths") return declared.paths.flatMap((path) => atPath(source, path, folderName));
  return declared.commands.flatMap((command): Candidate[] => {
    // "claude plugin validate" lists it, a session has no such command.
    if (command.name === "") {
      source.report("COMPONENT_UNNAMED", command.where, { kind: "command" });
      return [];
    }
    if (command.content !== undefined) return [{ name: command.name, declared: command }];
    if (command.source === undefined) return [];
    const found = atPath(source, command.source, folderName);
    const [file] = found;
    // A folder gives its own commands: the name in the map is for a file.
    return file?.path === command.source.path ? [{ ...file, name: command.name, declared: command }] : found;
  });
}

function atPath(source: Source, { path, raw, where }: DeclaredPath, folderName: string): Candidate[] {
  if (source.tree.get(path)?.kind === "file") {
    if (path.endsWith(".md")) return [{ name: stemOf(path), path, closeness: Infinity }];
    source.report("COMMAND_PATH_UNREAD", where, { raw });
    return [];
  }
  return isFolder(source.tree, path) ? inFolder(source, path, folderName) : [];
}

/** The commands of a folder. A SKILL.md (in any case) makes its folder one command and hides all else below. */
function inFolder(source: Source, folder: string, folderName: string): Candidate[] {
  const files = markdownFiles(source.tree, folder);
  const skills = new Map<string, string>();
  for (const file of files) {
    const key = file.folders.join("/");
    if (isSkill(file) && !skills.has(key)) skills.set(key, file.path);
  }
  const ownName = folder === "" ? folderName : baseName(folder);
  return files.flatMap((file): Candidate[] => {
    const by = coveringSkill(file, skills);
    const covered = by === undefined ? undefined : skills.get(by);
    if (by !== undefined && covered !== undefined && covered !== file.path) {
      const name = by === "" ? ownName : nameOf(by.split("/"));
      source.report("COMMAND_HIDDEN", file.path, { by: covered, name });
      return [];
    }
    const skillFolder = covered !== undefined;
    const name = skillFolder ? nameOf(file.folders) || ownName : nameOf([...file.folders, file.stem]);
    if (name !== "") return [{ name, path: file.path, skillFolder, closeness: folder.length }];
    source.report("COMPONENT_UNNAMED", file.path, { kind: "command" });
    return [];
  });
}

/** A backslash in a folder's name ends a part of the command's name too; one in its own stays, as in the client. */
function nameOf(segments: readonly string[]): string {
  return [...segments.slice(0, -1).flatMap((folder) => folder.split("\\")), ...segments.slice(-1)].join(":");
}

function isSkill(file: MarkdownFile): boolean {
  return baseName(file.path).toLowerCase() === "skill.md";
}

/** The outermost folder above a file that has a SKILL.md, as a key of `skills`. */
function coveringSkill(file: MarkdownFile, skills: ReadonlyMap<string, string>): string | undefined {
  if (skills.size === 0) return undefined;
  for (let depth = 0; depth <= file.folders.length; depth += 1) {
    const key = file.folders.slice(0, depth).join("/");
    if (skills.has(key)) return key;
  }
  return undefined;
}

function readCommand(source: Source, { name, path, declared, skillFolder = false }: Candidate): Command | undefined {
  const read = path === undefined ? readInline(source, declared) : readMarkdown(source, "command", path);
  if (read === undefined) return undefined;
  const { description, argumentHint, model, allowedTools } = declared ?? {};
  return {
    kind: "command",
    name,
    inline: path === undefined,
    skillFolder,
    ...read.text,
    ...invocation(source, read),
    ...defined({ description, argumentHint, model, allowedTools }),
  };
}

/** A text in plugin.json needs no frontmatter, since the map can say all of it; every finding points at its entry. */
function readInline(source: Source, declared: DeclaredCommand | undefined): ReadMarkdown | undefined {
  if (declared?.content === undefined) return undefined;
  const { where, description } = declared;
  const report: Report = (code, place, args) => {
    if (code !== "FRONTMATTER_MISSING" && code !== "DESCRIPTION_MISSING") source.report(code, place, args);
  };
  const { text } = takeMarkdown({ ...source, report }, "command", declared.content, () => where);
  if (text.description === undefined && description === undefined) {
    source.report("DESCRIPTION_MISSING", where, { kind: "command" });
  }
  const line = where.line ?? 1;
  const lines = Object.fromEntries(Object.keys(text.frontmatter.lines).map((key) => [key, line]));
  return { text: { ...text, frontmatter: { ...text.frontmatter, lines }, bodyLine: line }, where: () => where };
}

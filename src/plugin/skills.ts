import { fileAt, filesUnder, isFolder } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { valueOf } from "./frontmatter-values.ts";
import { invocation, readMarkdown } from "./markdown.ts";
import { baseName, pathsBelow } from "./markdown-files.ts";
import { reportUnreadSkills } from "./skills-unread.ts";
import type { DeclaredPath, Source } from "./source.ts";
import type { Skill } from "./types.ts";

export interface SkillOptions {
  /** The plugin's own folder, after which a nameless SKILL.md at the root is called. @default "plugin" */
  readonly folderName?: string;
  /** Whether plugin.json has the field at all: even an empty list ends the root SKILL.md. @default extra has entries */
  readonly declared?: boolean;
}

/** A folder with a SKILL.md. The name of one that was pointed at directly is its frontmatter's, if it has one. */
interface Candidate {
  readonly folder: string;
  readonly direct: boolean;
}

/**
 * Every skill of the plugin, in ascending order of names. Paths that plugin.json names (`extra`) add to `skills/`, and a
 * SKILL.md at the root counts only where there is neither.
 */
export function readSkills(source: Source, extra: readonly DeclaredPath[], options: SkillOptions = {}): Skill[] {
  const skills = new Map<string, Skill>();
  const paths = filesUnder(source.tree, "");
  const candidates = candidatesOf(source, paths, extra, options.declared ?? extra.length > 0);
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (seen.has(candidate.folder)) continue;
    seen.add(candidate.folder);
    const skill = readSkill(source, paths, candidate, options.folderName ?? "plugin");
    if (skill === undefined) continue;
    const first = skills.get(skill.name);
    if (first === undefined) skills.set(skill.name, skill);
    else source.report("SKILL_NAME_TAKEN", skill.path, { name: skill.name, other: first.path });
  }
  reportUnreadSkills(source, seen);
  return [...skills.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

function candidatesOf(
  source: Source,
  paths: readonly string[],
  extra: readonly DeclaredPath[],
  declared: boolean,
): Candidate[] {
  // Anything called `skills`, even a file or a link, ends the root SKILL.md.
  const hasSkills = source.tree.has("skills") || isFolder(source.tree, "skills");
  if (!hasSkills && !declared) return skillFile(source, "") === undefined ? [] : [{ folder: "", direct: true }];
  const named = extra.flatMap((path) => atPath(source, paths, path));
  return [...(hasSkills ? inFolder(source, paths, "skills") : []), ...named];
}

function atPath(source: Source, paths: readonly string[], { path, raw, where }: DeclaredPath): Candidate[] {
  if (source.tree.get(path)?.kind === "file") {
    const parent = raw.slice(0, Math.max(raw.lastIndexOf("/"), 0));
    source.report("SKILL_PATH_IS_FILE", where, { raw, use: parent === "" || parent === "." ? "./" : parent });
    return [];
  }
  const found = inFolder(source, paths, path);
  if (found.length === 0) source.report("SKILL_PATH_EMPTY", where, { raw });
  return found;
}

/** The folder itself where it has a SKILL.md, else each folder directly below that has one. */
function inFolder(source: Source, paths: readonly string[], folder: string): Candidate[] {
  if (skillFile(source, folder) !== undefined) return [{ folder, direct: true }];
  const start = folder === "" ? 0 : folder.length + 1;
  return pathsBelow(paths, folder).flatMap((path) => {
    const [name, file, ...deeper] = path.slice(start).split("/");
    if (name === undefined || file !== "SKILL.md" || deeper.length > 0) return [];
    return [{ folder: path.slice(0, start) + name, direct: false }];
  });
}

function skillFile(source: Source, folder: string) {
  return fileAt(source.tree, skillPath(folder));
}

function skillPath(folder: string): string {
  return folder === "" ? "SKILL.md" : `${folder}/SKILL.md`;
}

function readSkill(
  source: Source,
  paths: readonly string[],
  { folder, direct }: Candidate,
  folderName: string,
): Skill | undefined {
  const path = skillPath(folder);
  const read = readMarkdown(source, "skill", path);
  if (read === undefined) return undefined;
  const label = direct ? valueOf(read.text.frontmatter, "name") : undefined;
  // Only text counts in a session; the validator shows any value, but that names nothing.
  const own = typeof label === "string" ? label.trim() : "";
  const name = own || (folder === "" ? folderName : baseName(folder));
  if (own === "" && folder === "") source.report("SKILL_NAME_FROM_FOLDER", path, { name });
  return {
    kind: "skill",
    // Every UTF-16 code unit that is no letter, digit, `_` or `-` becomes `-`, as in the client.
    name: name.replaceAll(/[^a-zA-Z0-9_-]/g, "-"),
    folder,
    // A skill at the root has only itself: everything else of the plugin lies below it too.
    files: folder === "" ? [] : pathsBelow(paths, folder).filter((other) => other !== path),
    ...read.text,
    ...invocation(source, read),
  };
}

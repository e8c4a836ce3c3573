import { baseName } from "./markdown-files.ts";
import type { Source } from "./source.ts";

/**
 * Says which files look like skills and are none: a SKILL.md in another case or deeper than one folder, one that
 * another SKILL.md hides, one at the root beside `skills/`, and Markdown that lies loose in `skills/`.
 * @param read Folders whose SKILL.md was read.
 */
export function reportUnreadSkills(source: Source, read: ReadonlySet<string>): void {
  const root = source.tree.get("SKILL.md");
  if (root?.kind === "file" && !read.has("")) {
    source.report("SKILL_UNREAD", "SKILL.md", {
      why: "one at the plugin's root counts only where there are no others",
    });
  }
  for (const [path, entry] of source.tree) {
    if (entry.kind === "file" && path.startsWith("skills/") && path.toLowerCase().endsWith(".md"))
      reportUnread(source, path, read);
  }
}

function reportUnread(source: Source, path: string, read: ReadonlySet<string>): void {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const file = baseName(path);
  const depth = folder.split("/").length - 1;
  if (depth > 0 && (read.has(folder) || belowRead(folder, read))) return;
  if (file === "SKILL.md" && !read.has(folder)) {
    if (read.has("skills")) source.report("SKILL_HIDDEN", path, { by: "skills/SKILL.md" });
    else source.report("SKILL_UNREAD", path, { why: "it lies deeper than skills/<name>/SKILL.md" });
  } else if (file.toLowerCase() === "skill.md" && file !== "SKILL.md") {
    source.report("SKILL_FILE_MISNAMED", path, { found: file });
  } else if (depth === 0 && !read.has("skills")) {
    source.report("SKILL_UNREAD", path, { why: "a skill is a folder with a SKILL.md, not a file" });
  }
}

/** Whether a folder lies inside a skill: what is there belongs to the skill. */
function belowRead(folder: string, read: ReadonlySet<string>): boolean {
  for (let at = folder.lastIndexOf("/"); at > "skills".length; at = folder.lastIndexOf("/", at - 1)) {
    if (read.has(folder.slice(0, at))) return true;
  }
  return false;
}

import type { JsonObject } from "../plugin/types.ts";
import { filesNamed } from "./component-sources.ts";
import type { Draft } from "./draft.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import type { ComponentId } from "./types.ts";

interface LocalText {
  readonly id: ComponentId;
  readonly path: string;
  readonly text: string;
}

/** Reports files that a component, or only a `!` line of it, uses on the caller's machine and that were not copied with it. */
export function reportLocalFiles(draft: Draft): void {
  for (const { id, path, text } of localTexts(draft)) {
    for (const file of filesNamed(text, draft.plugin)) {
      if (!draft.open.has(file)) draft.report("LOCAL_FILE_NOT_PUBLIC", path, { what: id, file });
    }
  }
  for (const skill of draft.plugin.skills) {
    const id: ComponentId = `skill:${skill.name}`;
    if (!draft.isLocal(id)) continue;
    for (const file of skill.files) {
      const relative = skill.folder === "" ? file : file.slice(skill.folder.length + 1);
      if (!skill.body.includes(relative) || draft.open.has(placeOfSkillFile(draft, file))) continue;
      draft.report("LOCAL_FILE_NOT_PUBLIC", skill.path, { what: id, file });
    }
  }
}

/**
 * Where a file of the plugin goes when it is copied: a local skill's files follow it into its new folder, so that what
 * its text says of them stays true; everything else keeps its path.
 */
export function placeOfSkillFile(draft: Draft, file: string): string {
  const skill = draft.plugin.skills.find(
    (one) => one.folder !== "" && draft.isLocal(`skill:${one.name}`) && file.startsWith(`${one.folder}/`),
  );
  return skill === undefined ? file : `skills/${skill.name}/${file.slice(skill.folder.length + 1)}`;
}

function localTexts(draft: Draft): LocalText[] {
  const { plugin, settings } = draft;
  const shell = [...plugin.commands, ...plugin.skills]
    .map((one) => ({ id: `${one.kind}:${one.name}` as const, path: one.path, lines: shellLines(one.body) }))
    .filter(({ id }) => settings.shellContext.has(id) && !draft.isLocal(id))
    .map(({ id, path, lines }) => ({ id, path, text: lines.map(({ command }) => command).join("\n") }));
  const local = [
    ...[...plugin.commands, ...plugin.skills, ...plugin.agents].map((one) => ({
      id: `${one.kind}:${one.name}` as const,
      path: one.path,
      text: one.body,
    })),
    ...plugin.hooks.map((one) => ({ id: `hook:${one.id}` as const, path: one.origin.path, text: textOf(one.handler) })),
    ...plugin.mcpServers.map((one) => ({
      id: `mcp:${one.name}` as const,
      path: one.origin.path,
      text: textOf(one.config),
    })),
  ].filter((text) => draft.isLocal(text.id));
  return [...shell, ...local];
}

/** What is in it, with quotes as they stand in a shell. */
function textOf(value: JsonObject): string {
  return JSON.stringify(value).replaceAll(String.raw`\"`, '"');
}

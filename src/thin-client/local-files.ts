import type { JsonObject } from "../plugin/types.ts";
import { filesNamed } from "../plugin/named-files.ts";
import type { Draft } from "./draft.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import { filesStarted } from "./programs-run.ts";
import type { ComponentId } from "./types.ts";

interface LocalText {
  readonly id: ComponentId;
  readonly path: string;
  readonly text: string;
  /** What starts programs: shell lines, or the text of a prompt. */
  readonly commands: string;
  readonly isPrompt?: true;
}

/** Reports files that a component, or only a `!` line of it, uses on the caller's machine and that were not copied with it. */
export function reportLocalFiles(draft: Draft): void {
  for (const { id, path, text, commands, isPrompt } of localTexts(draft)) {
    for (const file of filesNamed(text, draft.plugin)) {
      if (!draft.open.has(file)) draft.report("LOCAL_FILE_NOT_PUBLIC", path, { what: id, file });
    }
    for (const started of filesStarted(commands, draft.plugin, isPrompt === true)) {
      draft.report("LOCAL_FILE_NOT_EXECUTABLE", path, { what: id, ...started });
    }
  }
  const places = placesOf(draft);
  for (const skill of draft.plugin.skills) {
    const id: ComponentId = `skill:${skill.name}`;
    if (!draft.isLocal(id)) continue;
    const told = filesNamed(skill.body, draft.plugin);
    for (const file of skill.files.filter((one) => !told.includes(one))) {
      const relative = skill.folder === "" ? file : file.slice(skill.folder.length + 1);
      if (!skill.body.includes(relative) || draft.open.has(places(file)[0]!)) continue;
      draft.report("LOCAL_FILE_NOT_PUBLIC", skill.path, { what: id, file });
    }
  }
}

/**
 * Where a file of the plugin goes when it is copied: a local skill's files follow it into its new folder, so that what
 * its text says of them stays true; everything else keeps its path. So do they, beside the first place, where a text
 * names their folder by the plugin's root: all of them, since a script may need its neighbours.
 */
export function placesOf(draft: Draft): (file: string) => readonly string[] {
  const { skills } = draft.plugin;
  const moving = skills.filter(({ folder, name }) => folder !== "" && draft.isLocal(`skill:${name}`));
  const texts = moving.length === 0 ? [] : localTexts(draft).filter(({ text }) => text.includes("CLAUDE_PLUGIN_ROOT"));
  const rooted = new Set(moving.filter(({ folder }) => texts.some(({ text }) => text.includes(`/${folder}/`))));
  return (file) => {
    const skill = moving.find(({ folder }) => file.startsWith(`${folder}/`));
    if (skill === undefined) return [file];
    const place = `skills/${skill.name}/${file.slice(skill.folder.length + 1)}`;
    return rooted.has(skill) && place !== file && file !== skill.path ? [place, file] : [place];
  };
}

function localTexts(draft: Draft): LocalText[] {
  const { plugin, settings } = draft;
  const prompts = [...plugin.commands, ...plugin.skills, ...plugin.agents].map(({ kind, name, path, body }) => {
    return { id: `${kind}:${name}` as const, path, text: body, commands: body, isPrompt: true as const };
  });
  const shell = prompts
    .filter(({ id }) => settings.shellContext.has(id) && !draft.isLocal(id))
    .map(({ id, path, text }) => {
      const lines = shellLines(text).map(({ command }) => command);
      return { id, path, text: lines.join("\n"), commands: lines.join("\n") };
    });
  const local = [
    ...prompts,
    ...plugin.hooks.map((one) => wired(`hook:${one.id}`, one.origin.path, one.handler)),
    ...plugin.mcpServers.map((one) => wired(`mcp:${one.name}`, one.origin.path, one.config)),
  ].filter((text) => draft.isLocal(text.id));
  return [...shell, ...local];
}

/** A handler or a server, which starts its `command`. */
function wired(id: ComponentId, path: string, value: JsonObject): LocalText {
  const { command } = value;
  const text = JSON.stringify(value).replaceAll(String.raw`\"`, '"');
  return { id, path, text, commands: typeof command === "string" ? command : "" };
}

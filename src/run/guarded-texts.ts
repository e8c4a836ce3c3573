import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { hookScripts } from "../plugin/named-files.ts";
import type { Plugin, Skill } from "../plugin/types.ts";
import type { GuardOptions } from "./output-guard.ts";
import { proseOf } from "./prose.ts";

/** Larger files are no prompts and no scripts, bytes: 1 MiB. */
const maxFile = 1_048_576;

/**
 * What of a plugin must not leave a run word for word, and what of it is public. Prompts and hooks' scripts are the
 * author's work, and no answer needs them. What is fenced in a prompt is there to be written down: a template, an
 * example, code; without it in an answer many a command could not do its work. With `fenced` it is kept in too. Of the files beside a skill only Markdown is: scripts, templates, assets and
 * examples are there to be copied into a caller's project.
 */
export function guardedTexts(plugin: Plugin, fenced = false): GuardedTexts {
  const { texts, open } = guardedPrompts(plugin, fenced);
  const scripts = new Set(plugin.hooks.flatMap((hook) => hookScripts(hook, plugin)));
  return { texts: [...texts, ...[...scripts].flatMap((path) => textAt(plugin, path))], open };
}

export type GuardedTexts = Required<Pick<GuardOptions, "texts" | "open">>;

/**
 * The same without hooks' scripts: what a script is there to say stands in the script. This is for what scripts print.
 */
export function guardedPrompts(plugin: Plugin, fenced = false): GuardedTexts {
  const components = [...plugin.commands, ...plugin.skills, ...plugin.agents];
  const beside = new Set(plugin.skills.flatMap(besideSkill));
  const hookPrompts = plugin.hooks.map(({ handler }) => handler["prompt"]).filter((text) => typeof text === "string");
  const described = [plugin.manifest, ...components].flatMap(({ description }) => description ?? []);
  const prompts = [
    ...components.map(({ body }) => body),
    ...hookPrompts,
    ...[...beside].flatMap((path) => textAt(plugin, path)),
  ];
  return {
    texts: (fenced ? prompts : prompts.flatMap(proseOf)).filter((text) => text !== ""),
    open: described,
  };
}

/** The files of commands, skills and agents, which the client reads when it starts and never again. */
export function promptFiles(plugin: Plugin): string[] {
  const inFiles = [...plugin.commands.filter(({ inline }) => !inline), ...plugin.skills, ...plugin.agents];
  return [...new Set(inFiles.map(({ path }) => path))].filter((path) => fileAt(plugin.files, path) !== undefined);
}

function besideSkill(skill: Skill): string[] {
  const copied = /(?:^|\/)(?:assets?|templates?|examples?|scripts?)\/|(?:^|\/)(?:licen[cs]e|notice|copying)[^/]*$/i;
  return skill.files.filter((path) => /\.(?:md|markdown|mdx)$/i.test(path) && !copied.test(path));
}

function textAt(plugin: Plugin, path: string): string[] {
  const file = fileAt(plugin.files, path);
  if (file === undefined || file.size > maxFile) return [];
  const bytes = file.bytes();
  return bytes.subarray(0, 8_000).includes(0) ? [] : [decodeText(bytes)];
}

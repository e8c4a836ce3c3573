import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import type { JsonObject, MarkdownComponent, Origin } from "../plugin/types.ts";
import { hookScripts } from "./component-sources.ts";
import type { Draft } from "./draft.ts";
import { hookScript } from "./hook-script.ts";
import type { PlacedText } from "./shared-runs.ts";
import { stubSentences } from "./stub-text.ts";

/** Length in characters from which a shared run of text counts as a leak. */
export const leakWindow = 40;

/** Larger files are no scripts, bytes: 10 MiB. */
const maxScript = 10 * 1024 * 1024;

/**
 * The texts that must not leave: prompt bodies, skills' files, hooks' scripts, prompts and commands, and the values in
 * servers' headers and environments. What the options let out openly is not among them.
 */
export function secretTexts(draft: Draft): PlacedText[] {
  const { plugin } = draft;
  const skills = plugin.skills.filter((skill) => !draft.isLocal(`skill:${skill.name}`));
  const hooks = plugin.hooks.filter((hook) => !draft.isLocal(`hook:${hook.id}`));
  const files = new Set([
    ...skills.flatMap((skill) => skill.files),
    ...hooks.flatMap((hook) => hookScripts(hook, plugin)),
  ]);
  const texts = [
    ...plugin.commands.filter((command) => !draft.isLocal(`command:${command.name}`)).map(bodyOf),
    ...skills.map(bodyOf),
    ...plugin.agents.filter((agent) => !draft.isLocal(`agent:${agent.name}`)).map(bodyOf),
    ...[...files].filter((path) => !draft.open.has(path)).flatMap((path) => fileText(draft, path)),
    ...hooks.flatMap(({ origin, handler }) => stringsIn(unsaid(handler)).map(placed(origin))),
    ...plugin.mcpServers
      .filter((server) => !draft.isLocal(`mcp:${server.name}`))
      .flatMap((server) => stringsIn(server.config).map(placed(server.origin))),
  ];
  return texts.filter(({ text }) => text.length >= leakWindow);
}

/** The author's public texts, what was copied openly, and our own sentences: shared runs within these are no leak. */
export function publicTexts(draft: Draft): string[] {
  const { plugin, settings } = draft;
  const components = [...plugin.commands, ...plugin.skills, ...plugin.agents];
  return [
    ...components.map((component) => component.name),
    ...components.map((component) => component.description ?? ""),
    ...[...plugin.commands, ...plugin.skills].map((component) => component.argumentHint ?? ""),
    ...["when_to_use", "paths", "name"].flatMap((key) =>
      components.flatMap((component) => stringsIn(component.frontmatter.data[key])),
    ),
    ...stringsIn(draft.manifest ?? {}),
    ...plugin.hooks.map((hook) => hook.matcher ?? ""),
    ...plugin.hooks.flatMap((hook) => stringsIn(saidOf(hook.handler))),
    ...[...draft.open].flatMap((path) => textOf(draft.files.get(path))),
    ...draft.letOut,
    ...draft.publicLines,
    ...Object.values(stubSentences),
    hookScript(settings),
    settings.endpoint,
    settings.naming.longest.name,
  ].filter((text) => text !== "");
}

/** Keys of a handler that the stub repeats, since they concern the caller's client. */
const said = new Set(["if", "statusMessage"]);

function unsaid(handler: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(handler).filter(([key]) => !said.has(key)));
}

function saidOf(handler: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(handler).filter(([key]) => said.has(key)));
}

function placed({ path, line }: Origin): (text: string) => PlacedText {
  return (text) => ({ path, line, text });
}

function bodyOf(component: MarkdownComponent): PlacedText {
  return { path: component.path, line: component.bodyLine, text: component.body };
}

function fileText(draft: Draft, path: string): PlacedText[] {
  const file = fileAt(draft.plugin.files, path);
  if (file === undefined || file.size > maxScript) return [];
  const bytes = file.bytes();
  // A NUL byte marks pictures and programs, of which no stub could repeat a readable line.
  return bytes.subarray(0, 8000).includes(0) ? [] : [{ path, line: 1, text: decodeText(bytes) }];
}

function textOf(content: unknown): string[] {
  if (typeof content === "string") return [content];
  return content instanceof Uint8Array ? [decodeText(content)] : [];
}

/** Every string inside a JSON value; keys count too. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(stringsIn)];
}

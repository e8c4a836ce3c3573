import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import type { JsonObject, MarkdownComponent, Origin } from "../plugin/types.ts";
import { hookScripts } from "../plugin/named-files.ts";
import type { Draft } from "./draft.ts";
import { filesScriptPath } from "./files-hooks.ts";
import { hookScript } from "./hook-script.ts";
import { isLicense } from "./license.ts";
import { stringsIn } from "./json-strings.ts";
import type { PlacedText } from "../core/shared-runs.ts";
import { promptBody, stubSentences } from "./stub-text.ts";
import { shellLines } from "../plugin/shell-lines.ts";

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
    // A skill's folder often holds a copy of the plugin's licence.
    ...skills.flatMap((skill) => skill.files.filter((path) => !isLicense(path, fileAt(plugin.files, path)!))),
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

/**
 * What is public anyway, so that a shared run within it is no leak: descriptions, names, what the options and whoever
 * publishes let out (a text that is copied openly once is public wherever it stands), and our own sentences. Other
 * fields of the author's are not: one that repeats a secret text is left out, or refused where it can't be.
 */
export function publicTexts(draft: Draft): string[] {
  const { plugin, settings } = draft;
  const components = [...plugin.commands, ...plugin.skills, ...plugin.agents];
  const atCaller = [...plugin.commands, ...plugin.skills].filter(({ kind, name }) =>
    settings.shellContext.has(`${kind}:${name}`),
  );
  return [
    ...[plugin.manifest, ...components, ...Object.values(plugin.manifest.userConfig)].map(
      ({ description }) => description ?? "",
    ),
    // The client lists each by its name, which can't be left out, and an agent's is often the first line of its prompt.
    ...components.map(({ name }) => name),
    ...Object.values(plugin.manifest.userConfig).map(({ title }) => title),
    ...atCaller.flatMap(({ allowedTools }) => allowedTools ?? []),
    ...atCaller.map(({ kind, body }) =>
      promptBody({ tool: "", name: "", shell: shellLines(body), ending: kind === "command" ? "show" : "use" }),
    ),
    ...[...plugin.hooks.map(({ matcher }) => matcher ?? ""), ...stringsIn(draft.manifest ?? {})].filter(isName),
    ...stringsIn(settings.publisher),
    ...[...draft.open].filter((path) => draft.isNamed(path)).flatMap((path) => textOf(draft.files.get(path))),
    ...draft.letOut,
    ...draft.publicLines,
    ...Object.values(stubSentences),
    hookScript(settings),
    textOf(draft.files.get(filesScriptPath)).join(""),
    settings.endpoint,
    settings.naming.longest.name,
  ].filter((text) => text !== "");
}

/** One word: a name, a path, an address, a list of tools. A prompt has blanks between its words. */
export function isName(text: string): boolean {
  return /^[\w@.:/|*~^$()-]{1,200}$/.test(text);
}

/** Keys of a handler that the stub repeats, since they concern the caller's client. */
const said = new Set(["if", "statusMessage"]);

function unsaid(handler: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(handler).filter(([key]) => !said.has(key)));
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

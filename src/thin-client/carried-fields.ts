import { fileAt } from "../core/file-tree.ts";
import { decodeText, lineAt } from "../core/text.ts";
import type { Author, HookHandler, JsonObject, Manifest, MarkdownComponent, Plugin } from "../plugin/types.ts";
import { stringsIn } from "./json-strings.ts";
import type { ComponentId } from "./types.ts";

/** A text of a field that the thin client repeats and could do without; descriptions are public and not among them. */
export interface CarriedField {
  /** The component's id, or `the manifest`. */
  readonly what: string;
  readonly field: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The plugin without the fields that `keep` refuses. Components on the caller's machine keep theirs. */
export function withFields(
  plugin: Plugin,
  isLocal: (id: ComponentId) => boolean,
  keep: (field: CarriedField) => boolean,
): Plugin {
  const prompt = <C extends MarkdownComponent & { kind: "command" | "skill" | "agent" }>(one: C): C =>
    isLocal(`${one.kind}:${one.name}`) ? one : promptWith(one, keep);
  return {
    ...plugin,
    manifest: manifestWith(plugin, keep),
    commands: plugin.commands.map(prompt),
    skills: plugin.skills.map(prompt),
    agents: plugin.agents.map(prompt),
    hooks: plugin.hooks.map((hook) => (isLocal(`hook:${hook.id}`) ? hook : hookWith(hook, keep))),
  };
}

type Keep = (field: CarriedField) => boolean;

function promptWith<C extends MarkdownComponent & { kind: string }>(one: C, keep: Keep): C {
  const { frontmatter, path } = one;
  const stays = (field: string, value: unknown) => {
    const place = { what: `${one.kind}:${one.name}`, field, path, line: frontmatter.lines[field] ?? one.bodyLine };
    return stringsIn(value).every((text) => keep({ ...place, text }));
  };
  const data = without(frontmatter.data, (key) => ["when_to_use", "paths", "name"].includes(key), stays);
  const rest = without(
    { ...one },
    (key) => key === "argumentHint" || key === "color",
    (key, value) => stays(key === "color" ? key : "argument-hint", value),
  );
  return { ...rest, frontmatter: { ...frontmatter, data } };
}

function hookWith(hook: HookHandler, keep: Keep): HookHandler {
  const stays = (field: string, value: unknown) =>
    stringsIn(value).every((text) => keep({ what: `hook:${hook.id}`, field, ...hook.origin, text }));
  return { ...hook, handler: without(hook.handler, (key) => key === "statusMessage", stays) };
}

function manifestWith({ manifest, files }: Plugin, keep: Keep): Manifest {
  const path = manifest.path ?? "";
  const file = fileAt(files, path);
  const stays = (field: string, value: unknown) =>
    stringsIn(value).every((text) => {
      const source = file === undefined ? "" : decodeText(file.bytes());
      return keep({ what: "the manifest", field, path, line: lineAt(source, source.indexOf(`"${field}"`)), text });
    });
  const { author } = manifest;
  const rest = {
    ...without({ ...manifest }, (key) => ["displayName", "homepage", "repository", "license"].includes(key), stays),
    raw: without(manifest.raw, (key) => key === "privacyPolicyUrl", stays),
    keywords: manifest.keywords.filter((word) => stays("keywords", word)),
    author: author === undefined || !stays("author", author.name) ? undefined : authorWith(author, stays),
  };
  return rest as unknown as Manifest;
}

function authorWith(author: Author, stays: (field: string, value: unknown) => boolean): Author {
  return without(
    { ...author },
    (key) => key !== "name",
    (_, value) => stays("author", value),
  );
}

function without<T extends object>(
  values: T,
  asked: (key: string) => boolean,
  stays: (key: string, value: unknown) => boolean,
): T & JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => !asked(key) || stays(key, value))) as T &
    JsonObject;
}

import type { Plugin } from "../plugin/types.ts";

export interface LabelOptions {
  /** Where the plugin's source is, an https URL. @default the manifest's `repository` */
  readonly source?: string;
  /** Commit of the source. @default none */
  readonly revision?: string;
}

/** Says to whoever inspects the image what it can't do. */
const note = "Holds a plugin's files only: no operating system, no runtime, no Claude Code. It can't be run by itself.";

/** The image's labels, which are also the manifest's annotations; sorted, and only what is known. */
export function labelsOf(plugin: Plugin, path: string, options: LabelOptions = {}): Record<string, string> {
  const { manifest, name } = plugin;
  const { author } = manifest;
  const standard = {
    authors: author && (author.email === undefined ? author.name : `${author.name} <${author.email}>`),
    description: manifest.description,
    licenses: manifest.license,
    revision: options.revision,
    source: options.source ?? manifest.repository,
    title: name,
    url: manifest.homepage,
    version: manifest.version,
  };
  return Object.fromEntries([
    ["claude-bazaar.contents", "plugin"],
    ["claude-bazaar.note", note],
    ["claude-bazaar.plugin.path", path],
    ...Object.entries(standard).flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [[`org.opencontainers.image.${key}`, value] as const],
    ),
  ]);
}

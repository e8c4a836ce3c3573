import { BazaarError } from "../core/errors.ts";
import type { Plugin } from "../plugin/types.ts";
import type { Digest } from "./oci.ts";

export interface LabelOptions {
  /** Where the plugin's source is, an http(s) URL without user and password. @default the manifest's `repository` */
  readonly source?: string;
  /** Commit of the source: letters, digits and `._/+-`, at most 200. @default none */
  readonly revision?: string;
  /** The base below the plugin; without one the labels say that the image can't be run. @default none */
  readonly base?: BaseName;
}

/** How a base was named, and the digest that the name led to. */
export interface BaseName {
  /** @default none: others can't reach it by a name */
  readonly name?: string;
  readonly digest: Digest;
}

/** Says to whoever inspects the image what it can't do. */
const note = "Holds a plugin's files only: no operating system, no runtime, no Claude Code. It can't be run by itself.";

/**
 * The image's labels, which are also the manifest's annotations; sorted, and only what is known. Throws `BazaarError`
 * OPTION_INVALID for a source or revision that is none, LEAK_FOUND for a URL with a password in it.
 */
export function labelsOf(plugin: Plugin, path: string, options: LabelOptions = {}): Record<string, string> {
  const { manifest, name } = plugin;
  const { author } = manifest;
  const standard = {
    authors: author && (author.email === undefined ? author.name : `${author.name} <${author.email}>`),
    "base.digest": options.base?.digest,
    "base.name": options.base?.name,
    description: shortened(manifest.description, limits.description),
    licenses: shortened(manifest.license, limits.licenses),
    revision: checkedRevision(options.revision),
    source: checkedSource(options.source) ?? manifest.repository,
    title: name,
    url: manifest.homepage,
    version: manifest.version,
  };
  for (const [key, value] of Object.entries(standard)) requireNoPassword(key, value ?? "");
  return Object.fromEntries([
    ["claude-bazaar.contents", options.base === undefined ? "plugin" : "image"],
    ...(options.base === undefined ? [["claude-bazaar.note", note] as const] : []),
    ["claude-bazaar.plugin.path", path],
    ...Object.entries(standard).flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [[`org.opencontainers.image.${key}`, value] as const],
    ),
  ]);
}

/** Characters that GitHub's registry shows; with more it shows none (GitHub docs, "Working with the Container registry"). */
const limits = { description: 512, licenses: 256 };

function shortened(text: string | undefined, most: number): string | undefined {
  const signs = Array.from(text ?? "");
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join("")}…`;
}

function checkedSource(source: string | undefined): string | undefined {
  if (source === undefined || /^https?:\/\/[^\s\p{Cc}]+$/iu.test(source)) return source;
  throw new BazaarError("OPTION_INVALID", "The image's source is no URL.", "Give one that starts with https://.");
}

function checkedRevision(revision: string | undefined): string | undefined {
  if (revision === undefined || /^[\w.][\w./+-]{0,199}$/.test(revision)) return revision;
  const fix = "Give the commit's id: git rev-parse HEAD.";
  throw new BazaarError("OPTION_INVALID", `${JSON.stringify(revision.slice(0, 100))} is no revision.`, fix);
}

/** Whoever may pull an image reads its labels. A user alone is usual with ssh, and a token with http. */
function requireNoPassword(label: string, value: string): void {
  if (!/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(value)) return;
  throw new BazaarError(
    "LEAK_FOUND",
    `The image's label "${label}" would hold a URL with a user or password in it.`,
    "Take it out of the plugin's manifest or the option, and revoke it.",
    { details: { label } },
  );
}

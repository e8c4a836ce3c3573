import { defined } from "../core/defined.ts";
import { isKebabCase, soundsOfficial } from "../plugin/plugin-name.ts";
import type { JsonObject, Plugin, UserOption } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { isHttps } from "./option-checks.ts";

/** Where the client reads the manifest. */
export const manifestPath = ".claude-plugin/plugin.json";

/** What other parts found out that the manifest must say. */
export interface ManifestParts {
  readonly commands: JsonObject[string] | undefined;
  readonly icon: string | undefined;
  /** `outputStyles` and kin for open copies outside the default folders. */
  readonly paths: JsonObject;
}

/** The description that the manifest, the README and a marketplace entry show. */
export function descriptionOf({ plugin, settings }: Draft): string {
  const own = plugin.manifest.description ?? settings.publisher.description;
  return own === undefined || own.trim() === "" ? `The plugin ${settings.name}, answered by its host.` : own;
}

/** The version without the content's digits, and with `-` for what stands in no version. */
export function baseVersionOf({ plugin, settings }: Draft): string {
  const version = plugin.manifest.version ?? settings.publisher.version ?? "0.0.0";
  return version.replaceAll(/[^0-9A-Za-z.+_-]/g, "-") || "0.0.0";
}

/** The manifest without its version, which is made of everything else's content. */
export function manifestOf(draft: Draft, parts: ManifestParts): JsonObject {
  const { manifest } = draft.plugin;
  const { settings } = draft;
  return defined({
    name: settings.name,
    displayName: manifest.displayName,
    description: descriptionOf(draft),
    author: authorOf(draft),
    homepage: manifest.homepage !== undefined && URL.canParse(manifest.homepage) ? manifest.homepage : undefined,
    repository: manifest.repository,
    license: manifest.license ?? settings.publisher.license,
    keywords: manifest.keywords.length === 0 ? undefined : manifest.keywords,
    icon: parts.icon,
    privacyPolicyUrl: privacyOf(draft),
    defaultEnabled: manifest.defaultEnabled,
    commands: parts.commands,
    ...parts.paths,
    userConfig: userConfigOf(draft),
    metadata: { bazaar: { thinClient: 1, plugin: draft.plugin.name } },
  });
}

/** The manifest's text with the version behind the name, where people look for it. */
export function manifestText(manifest: JsonObject, version?: string): string {
  const { name, ...rest } = manifest;
  return `${JSON.stringify(version === undefined ? manifest : { name: name!, version, ...rest }, null, 2)}\n`;
}

/** Findings about what a listing needs and nobody said. */
export function reportDefaults(draft: Draft, manifest: JsonObject): void {
  const { plugin, settings } = draft;
  const path = plugin.manifest.path ?? "";
  if (manifest["author"] === undefined) draft.report("AUTHOR_UNKNOWN", path, { plugin: settings.name });
  if (manifest["privacyPolicyUrl"] === undefined)
    draft.report("PRIVACY_POLICY_UNKNOWN", path, { plugin: settings.name });
  if (!isKebabCase(settings.name)) draft.report("NAME_NOT_KEBAB", path, { name: settings.name });
  if (soundsOfficial(settings.name)) draft.report("NAME_SOUNDS_OFFICIAL", path, { name: settings.name });
  for (const option of neededOptions(draft)) {
    const { sensitive, more } = plugin.manifest.userConfig[option] as UserOption;
    if (sensitive && more["default"] !== undefined) draft.report("SENSITIVE_DEFAULT_LEFT_OUT", path, { option });
  }
  if (plugin.manifest.version === undefined) {
    draft.report("VERSION_DEFAULTED", path, { version: baseVersionOf(draft) });
  } else if (plugin.manifest.version !== baseVersionOf(draft)) {
    draft.report("VERSION_UNFIT", path, { version: plugin.manifest.version, used: baseVersionOf(draft) });
  }
  if ((plugin.manifest.description ?? "").trim() === "") {
    draft.report("DESCRIPTION_DEFAULTED", path, { what: "The plugin", description: descriptionOf(draft) });
  }
}

function authorOf({ plugin, settings }: Draft): JsonObject | undefined {
  const { author } = plugin.manifest;
  if (author !== undefined) return { ...author };
  const { name, email, url } = settings.publisher;
  return name === undefined ? undefined : defined({ name, email, url });
}

function privacyOf({ plugin, settings }: Draft): string | undefined {
  const own = plugin.manifest.raw["privacyPolicyUrl"];
  return typeof own === "string" && isHttps(own) ? own : settings.publisher.privacyPolicyUrl;
}

/** The key, never required (else an unset option drops the server even when BAZAAR_API_KEY is set), and what is local's. */
function userConfigOf(draft: Draft): JsonObject | undefined {
  const { settings, plugin } = draft;
  const key = {
    type: "string",
    title: "Bazaar API key",
    description: `Key for the host of ${settings.name}. The environment variable BAZAAR_API_KEY wins over it.`,
    sensitive: true,
  };
  const modelKey = {
    ...key,
    title: "Model API key",
    description: "Pays for the model; BAZAAR_MODEL_KEY wins over it.",
  };
  const options = {
    ...(settings.auth === "key" ? { [settings.keyOption]: key } : {}),
    ...(settings.modelKeyOption ? { [settings.modelKeyOption]: modelKey } : {}),
    ...Object.fromEntries(neededOptions(draft).map((name) => [name, entryOf(plugin, name)])),
  };
  return Object.keys(options).length === 0 ? undefined : options;
}

/** Options of the plugin that something copied openly reads. */
export function neededOptions(draft: Draft): string[] {
  const texts = [...draft.letOut, ...[...draft.open].map((path) => openText(draft, path))];
  return Object.keys(draft.plugin.manifest.userConfig).filter((name) => {
    const forms = [`user_config.${name}`, `CLAUDE_PLUGIN_OPTION_${name.toUpperCase()}`];
    return texts.some((text) => forms.some((form) => text.includes(form)));
  });
}

function openText(draft: Draft, path: string): string {
  const content = draft.files.get(path);
  if (typeof content === "string") return content;
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : "";
}

function entryOf(plugin: Plugin, name: string): JsonObject {
  const { type, title, description, required, sensitive, more } = plugin.manifest.userConfig[name] as UserOption;
  const rest = sensitive ? withoutDefault(more) : more;
  return { type, title, description, ...(required ? { required } : {}), ...(sensitive ? { sensitive } : {}), ...rest };
}

/** What a sensitive option has by default is a credential that the author shares with the host, if anybody. */
function withoutDefault(option: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(option).filter(([key]) => key !== "default"));
}

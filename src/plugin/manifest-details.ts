import { defined } from "../core/defined.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { coreFields } from "./manifest-schema.ts";
import { firstIssue } from "./schema-issue.ts";
import type { Author, Channel, Dependency, Manifest, UserOption } from "./types.ts";

export interface ManifestSource {
  readonly path: string | null;
  /** plugin.json as parsed; empty where there is none. */
  readonly raw: JsonObject;
  /** The marketplace's entry; empty where there is none. It fills in what plugin.json leaves out. */
  readonly entry: JsonObject;
  readonly folderName: string;
}

const textFields = ["displayName", "version", "description", "homepage", "license"] as const;

/** The manifest's facts about the plugin. Values of a wrong type are left out, as the client does. */
export function manifestOf(given: ManifestSource): Manifest {
  const { raw, entry } = given;
  const merged: JsonObject = { ...entry, ...raw };
  const texts = Object.fromEntries(
    textFields.flatMap((field) => {
      const value = firstText(raw[field], entry[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const author = authorOf(raw["author"] ?? entry["author"]);
  const repository = repositoryOf(raw["repository"] ?? entry["repository"]);
  return {
    path: given.path,
    name: firstText(raw["name"], entry["name"]) ?? given.folderName,
    ...texts,
    ...defined({ author, repository }),
    keywords: textsOf(merged["keywords"]),
    ...(isJsonObject(raw["metadata"]) ? { metadata: raw["metadata"] } : {}),
    ...(typeof merged["defaultEnabled"] === "boolean" ? { defaultEnabled: merged["defaultEnabled"] } : {}),
    userConfig: userConfigOf(merged["userConfig"]),
    channels: channelsOf(merged["channels"]),
    dependencies: dependenciesOf(merged["dependencies"]),
    raw,
  };
}

function firstText(...values: readonly (Json | undefined)[]): string | undefined {
  return values.find((value) => typeof value === "string");
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item: Json) => typeof item === "string") : [];
}

/** The text form of npm, `name <email> (url)`, is understood too: the validator refuses it, people write it. */
function authorOf(value: Json | undefined): Author | undefined {
  if (typeof value === "string") {
    const [, name = "", email, url] = /^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(value) ?? [];
    return authorWith(name.trim(), email, url);
  }
  return isJsonObject(value) ? authorWith(value["name"], value["email"], value["url"]) : undefined;
}

function authorWith(name: unknown, email: unknown, url: unknown): Author | undefined {
  if (typeof name !== "string" || name === "") return undefined;
  return { name, ...(typeof email === "string" ? { email } : {}), ...(typeof url === "string" ? { url } : {}) };
}

/** The object form of npm, `{type, url}`, is understood too. */
function repositoryOf(value: Json | undefined): string | undefined {
  return firstText(isJsonObject(value) ? value["url"] : value);
}

function isValid(field: string, value: Json | undefined): value is Json {
  return value !== undefined && firstIssue(coreFields[field]!, value) === undefined;
}

function userConfigOf(value: Json | undefined): Record<string, UserOption> {
  if (!isValid("userConfig", value)) return {};
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, option]) => [key, optionOf(option as JsonObject)]),
  );
}

function optionOf(option: JsonObject): UserOption {
  const { type, title, description, required, sensitive, ...more } = option;
  const texts = { type, title, description } as Pick<UserOption, "type" | "title" | "description">;
  return { ...texts, required: required === true, sensitive: sensitive === true, more };
}

function channelsOf(value: Json | undefined): Channel[] {
  return isValid("channels", value) ? [...(value as unknown as readonly Channel[])] : [];
}

/** The plugins that `dependencies` names; none where it has no form that the client reads. */
export function dependenciesOf(value: Json | undefined): Dependency[] {
  if (!isValid("dependencies", value)) return [];
  return (value as readonly Json[]).map((item) => {
    if (isJsonObject(item)) return dependencyWith(item["name"], item["marketplace"], item["version"]);
    const [, name, marketplace, version] = /^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(item as string) ?? [];
    return dependencyWith(name, marketplace, version);
  });
}

function dependencyWith(name: unknown, marketplace: unknown, version: unknown): Dependency {
  return {
    name: name as string,
    ...(typeof marketplace === "string" ? { marketplace } : {}),
    ...(typeof version === "string" ? { version } : {}),
  };
}

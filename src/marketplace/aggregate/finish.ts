import { sha256Hex } from "../../core/digest.ts";
import { isJsonObject, type Json, type JsonObject, parseJson } from "../../core/json.ts";
import { setJsonMember } from "../../core/json-edit.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { manifestPath } from "../../plugin/manifest.ts";
import type { Owner } from "../types.ts";
import type { Named } from "./assign-names.ts";
import { contentHashOf, ordered } from "./canonical.ts";
import { type DependencyNames, renamedDependencies } from "./dependencies.ts";
import { keyOf } from "./listed-renames.ts";
import { type Tell, tellInto } from "./note.ts";
import type { MergePolicy } from "./policy.ts";
import type { AggregateFile, AggregateNote, AggregatePlugin } from "./types.ts";
import { type Releases, servedVersion, undeclared } from "./versions.ts";

/** What a plugin is finished with beside itself. */
export interface FinishContext {
  readonly policy: MergePolicy;
  readonly names: DependencyNames;
  readonly releases: Releases;
  readonly metadata: JsonObject | undefined;
  readonly notes: AggregateNote[];
}

/** A plugin as it is served, and the content hash that its declared version stands for. */
export interface Finished {
  readonly plugin: AggregatePlugin;
  readonly declared: string;
  readonly hash: string;
}

/** Writes name, version and author into entry and plugin.json, equal in both. */
export function finish(named: Named, { policy, names, releases, metadata, notes }: FinishContext): Finished {
  const { plugin, name, folder } = named;
  const { slug, sourceName } = plugin;
  const tell = tellInto(notes, { slug, plugin: sourceName });
  tellVersions(named, tell);
  const make = written(named, names, plugin.owner ?? policy.owner, tell);
  const declared = declaredOf(plugin);
  const hash = hashOf(make(declared ?? undeclared));
  const seen = releases.versions[keyOf(plugin)] ?? {};
  const first = declared !== undefined && Object.hasOwn(seen, declared) ? seen[declared] : undefined;
  const { version, why } = servedVersion(declared, hash, first, policy.naming?.versions ?? "changed");
  if (why !== undefined) tell("VERSION_SUFFIXED", { version: declared ?? undeclared, to: version, why });
  const made = make(version);
  const told = metadata === undefined ? {} : { metadata };
  return {
    plugin: { slug, sourceName, name, folder, version, ...made, contentHash: hashOf(made), ...told },
    declared: declared ?? undeclared,
    hash,
  };
}

/** An empty version is none: clients then take the entry's. */
function declaredOf({ described, entry }: Named["plugin"]): string | undefined {
  const said = [described.version, entry["version"]];
  return said.find((one): one is string => typeof one === "string" && one !== "");
}

interface Written {
  readonly entry: JsonObject;
  readonly files: readonly AggregateFile[];
}

function hashOf({ entry, files }: Written): string {
  return contentHashOf(entry, files);
}

/** Makes entry and files for a version. */
function written(
  { plugin, name }: Named,
  names: DependencyNames,
  owner: Owner,
  tell: Tell,
): (version: string) => Written {
  const { described, slug } = plugin;
  const author = { ...(described.author ?? owner) };
  const { description } = described;
  const common: JsonObject = { author, ...(description === undefined ? {} : { description }) };
  const entry: JsonObject = { ...common, ...plugin.entry, ...dependenciesOf(plugin.entry, slug, names, tell), name };
  const own = parseJson(plugin.manifest).value as JsonObject;
  const missing = Object.entries(common).filter(([key]) => !Object.hasOwn(own, key));
  const members = Object.entries({
    name,
    ...Object.fromEntries(missing),
    ...dependenciesOf(
      own,
      slug,
      names,
      isJsonObject(own) && own["dependencies"] === undefined ? () => undefined : tell,
    ),
  });
  const text = members.reduce((made, [key, value]) => setJsonMember(made, [], key, value as Json), plugin.manifest);
  return (version) => ({
    entry: ordered({ ...entry, version }),
    files: filesOf(plugin, setJsonMember(text, [], "version", version)),
  });
}

function dependenciesOf(value: JsonObject, slug: string, names: DependencyNames, tell: Tell): JsonObject {
  const dependencies = renamedDependencies(value["dependencies"], slug, names, tell);
  return dependencies === undefined ? {} : { dependencies };
}

function filesOf({ source, files }: Named["plugin"], text: string): AggregateFile[] {
  const own = source.files.find(({ path }) => path === manifestPath);
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  const executable = own?.executable ?? false;
  const manifest = { path: manifestPath, executable, size: bytes.length, sha256 };
  const same = own?.sha256 === sha256;
  return [...files, same ? own : { ...manifest, written: bytes }].sort((a, b) => compareCodeUnits(a.path, b.path));
}

function tellVersions({ plugin }: Named, tell: Tell): void {
  const entry = plugin.source.entry["version"];
  const manifest = plugin.described.version;
  if (typeof entry === "string" && manifest !== undefined && manifest !== "" && manifest !== entry)
    tell("VERSION_DIFFERS", { entry, manifest });
}

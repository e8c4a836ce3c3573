import { sha256Hex } from "../../core/digest.ts";
import { notPortable } from "../../core/portable-path.ts";
import { isReservedName } from "../../plugin/plugin-name.ts";
import { noteOf } from "./note.ts";
import type { Prepared } from "./prepare.ts";
import type { AggregateNote } from "./types.ts";

/** A plugin with the names that it is served under. */
export interface Named {
  readonly plugin: Prepared;
  /** Listed, and in plugin.json. */
  readonly name: string;
  readonly folder: string;
}

/**
 * Names for all plugins together. One keeps its own name while no other has it, whatever the letter case; else all that
 * have it get their slug before it. Nothing here depends on a caller, nor on the order of the plugins.
 */
export function assignNames(
  plugins: readonly Prepared[],
  collisions: "prefix" | "always",
  notes: AggregateNote[],
): Named[] {
  const wanted = wantedNames(plugins);
  const owners = grouped(plugins, (plugin) => wanted.get(plugin)!.toLowerCase());
  const first = new Map<Prepared, string>();
  for (const plugin of plugins) {
    const name = wanted.get(plugin)!;
    const others = owners.get(name.toLowerCase())!.filter((one) => one !== plugin);
    const isPrefixed = collisions === "always" || others.length > 0 || isReservedName(name);
    first.set(plugin, isPrefixed ? `${plugin.slug}-${name}` : name);
  }
  const unique = apart(
    plugins,
    (plugin) => first.get(plugin)!,
    (plugin) => first.get(plugin) !== wanted.get(plugin),
  );
  const folders = apart(
    plugins,
    ({ slug, sourceName }) => `${slug}-${sourceName}`,
    () => true,
  );
  return plugins.flatMap((plugin) => {
    const [own, name, folder] = [wanted.get(plugin)!, unique.get(plugin)!, folders.get(plugin)!];
    const others = owners.get(own.toLowerCase())!.filter((one) => one !== plugin);
    const told = tellNames(plugin, { own, name, folder, others, always: collisions === "always" });
    notes.push(...told);
    return told.some(({ level }) => level === "error") ? [] : [{ plugin, name, folder }];
  });
}

/** What each would be called alone. Plugins of one source that say the same of themselves go by their entries. */
function wantedNames(plugins: readonly Prepared[]): Map<Prepared, string> {
  const wanted = new Map(plugins.map((plugin) => [plugin, plugin.ownName]));
  for (;;) {
    const groups = grouped(plugins, (plugin) => `${plugin.slug}/${wanted.get(plugin)!.toLowerCase()}`);
    const double = [...groups.values()]
      .filter((group) => group.length > 1)
      .flat()
      .filter((plugin) => wanted.get(plugin) !== plugin.sourceName);
    if (double.length === 0) return wanted;
    for (const plugin of double) wanted.set(plugin, plugin.sourceName);
  }
}

/** The texts, with eight hex digits behind those that would be one on a file system without letter case. */
function apart(
  plugins: readonly Prepared[],
  textOf: (plugin: Prepared) => string,
  mayChange: (plugin: Prepared) => boolean,
): Map<Prepared, string> {
  const groups = grouped(plugins, (plugin) => textOf(plugin).toLowerCase());
  return new Map(
    plugins.map((plugin) => {
      const text = textOf(plugin);
      const double = groups.get(text.toLowerCase())!.length > 1 || notPortable(text) !== undefined;
      const digits = sha256Hex(`${plugin.slug}/${plugin.sourceName}`).slice(0, 8);
      return [plugin, double && mayChange(plugin) ? `${text}-${digits}` : text];
    }),
  );
}

function grouped(plugins: readonly Prepared[], keyOf: (plugin: Prepared) => string): Map<string, Prepared[]> {
  const groups = new Map<string, Prepared[]>();
  for (const plugin of plugins) {
    const key = keyOf(plugin);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [plugin]);
    else group.push(plugin);
  }
  return groups;
}

interface Chosen {
  readonly own: string;
  readonly name: string;
  readonly folder: string;
  readonly others: readonly Prepared[];
  readonly always: boolean;
}

function tellNames(plugin: Prepared, { own, name, folder, others, always }: Chosen): AggregateNote[] {
  const { slug, sourceName, ownName } = plugin;
  const about = { slug, plugin: sourceName };
  if (isReservedName(name))
    return [noteOf("NAME_REFUSED", about, { name: own, problem: "is kept for Anthropic's own marketplaces" })];
  const notes: AggregateNote[] = [];
  const slugs = [...new Set(others.map((one) => one.slug))].sort().join(", ");
  if (others.length > 0) notes.push(noteOf("NAME_COLLISION", about, { name: own, to: name, others: slugs }));
  else if (isReservedName(own)) notes.push(noteOf("NAME_RESERVED", about, { name: own, to: name }));
  else if (always) notes.push(noteOf("NAME_PREFIXED", about, { name: own, to: name }));
  if (ownName !== sourceName)
    notes.push(noteOf("NAME_DIFFERS", about, { entry: sourceName, manifest: ownName, to: name }));
  if (name.length > 128) notes.push(noteOf("NAME_LONG", about, { length: name.length }));
  if (folder !== `${slug}-${sourceName}`) notes.push(noteOf("FOLDER_RENAMED", about, { folder }));
  return notes;
}

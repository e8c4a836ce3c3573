import { sha256Hex } from "../../core/digest.ts";
import { BazaarError } from "../../core/errors.ts";
import { defined } from "../../core/defined.ts";
import { type Access, isGranted, isServed } from "./access.ts";
import { ascending, mergeForm } from "./canonical.ts";
import type { Aggregate, View } from "./types.ts";

/**
 * What one caller is served. It may have no plugin, where the caller has no grant or chose nothing. Throws `BazaarError`
 * MARKETPLACE_EMPTY_RESULT where grants speak of plugins and none of those is there: then the sources are at fault.
 */
export function viewFor(aggregate: Aggregate, access: Access): View {
  const { name, owner, description, removeDeleted } = aggregate;
  const plugins = aggregate.plugins.filter((plugin) => isServed(access, plugin.slug, plugin.sourceName));
  const found = aggregate.plugins.some((plugin) => isGranted(access, plugin.slug, plugin.sourceName));
  if (access.granted.length > 0 && !found) throw nothing(access);
  const shown = { name, owner, ...defined({ description, removeDeleted }), renames: renamesOf(aggregate, access) };
  const parts = plugins.map((one) => [one.folder, one.name, one.version, one.contentHash, one.metadata ?? null]);
  const head = [
    shown.name,
    owner.name,
    owner.email ?? null,
    owner.url ?? null,
    description ?? null,
    removeDeleted === true,
  ];
  const hash = sha256Hex(JSON.stringify([mergeForm, head, Object.entries(shown.renames), parts]));
  return { aggregate: shown, plugins, hash };
}

/** Renames that lead to what the caller is served: others would be refused, and tell of what the caller may not see. */
function renamesOf(aggregate: Aggregate, access: Access): Record<string, string | null> {
  const names = new Set(
    aggregate.plugins.filter((one) => isServed(access, one.slug, one.sourceName)).map((one) => one.name),
  );
  const renames = Object.entries(aggregate.renames).filter(([, to]) => names.has(to));
  const gone = Object.entries(aggregate.gone).filter(([, key]) => {
    const slash = key.indexOf("/");
    return isGranted(access, key.slice(0, slash), key.slice(slash + 1));
  });
  return ascending<string | null>([...renames, ...gone.map(([old]) => [old, null] as const)]);
}

function nothing({ granted }: Access): BazaarError {
  return new BazaarError(
    "MARKETPLACE_EMPTY_RESULT",
    `Nothing of what is granted to the caller is there: ${granted.join(", ")}.`,
    "Look at the notes of the sources (`claude-bazaar marketplace sync`), and at the spelling of the grants.",
  );
}

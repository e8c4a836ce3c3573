import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BazaarError } from "../../core/errors.ts";
import { type ListedView, listViews } from "./prune-views.ts";

/** Builds that a refusal names. */
const shown = 8;

/** The one build whose hash begins so. Throws `BazaarError` OPTION_INVALID for none and for several, with those there are. */
export function findView(state: string, start: string): ListedView {
  const views = listViews(state);
  const found = views.filter(({ record }) => record.hash.startsWith(start));
  const [only] = found;
  if (only !== undefined && found.every(({ record }) => record.hash === only.record.hash)) return only;
  const none = only === undefined;
  const problem = `${none ? "No build has" : "Several builds have"} a hash that begins with ${JSON.stringify(start.slice(0, 80))}.`;
  throw new BazaarError("OPTION_INVALID", problem, choice(none ? views : found, none ? "There are" : "Those are"));
}

/**
 * The newest build before that one that was served to any of those whom it is served to, by which it was the answer to the
 * same question. Throws `BazaarError` OPTION_INVALID where there is none that is kept.
 */
export function replacedBy(state: string, { folder, record }: ListedView): ListedView {
  const accesses = accessesIn(folder);
  const others = listViews(state).filter((one) => one.record.hash !== record.hash);
  const before = others.find(
    (one) => one.record.builtAt < record.builtAt && accessesIn(one.folder).some((access) => accesses.includes(access)),
  );
  if (before !== undefined) return before;
  const problem = `No build is kept that ${record.hash.slice(0, 12)} replaced for anybody.`;
  throw new BazaarError("OPTION_INVALID", problem, `Name the other one too. ${choice(others, "There are")}`);
}

function accessesIn(folder: string): readonly string[] {
  const root = join(folder, "access");
  return existsSync(root) ? readdirSync(root) : [];
}

function choice(views: readonly ListedView[], words: string): string {
  if (views.length === 0) return "Nothing was built yet; a caller's first download or clone makes a build.";
  const hashes = [...new Set(views.map(({ record }) => record.hash))];
  const more = hashes.length > shown ? `, and ${hashes.length - shown} more in \`builds list\`` : "";
  // With so many digits that two of them are told apart.
  let digits = 12;
  while (new Set(hashes.map((hash) => hash.slice(0, digits))).size < hashes.length) digits += 4;
  return `${words}: ${hashes
    .slice(0, shown)
    .map((hash) => hash.slice(0, digits))
    .join(", ")}${more}.`;
}

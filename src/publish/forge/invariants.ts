import { BazaarError } from "../../core/errors.ts";
import type { JsonObject } from "../../core/json.ts";
import { invalid } from "../../marketplace/catalog-edit.ts";
import { foldedName } from "../../workspace/reserved-names.ts";
import type { PublishedEntry } from "../../marketplace/upsert.ts";
import { manifestPath } from "../identity.ts";
import type { ThinClient } from "../../thin-client/types.ts";

// What marketplaces that check their pull requests demand of an entry (the validator of Anthropic's own ones).

/** Characters in a row that nobody sees, or that turn the direction of what is read. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Of `hasTwin`. */
export const twinRule = "Another entry has the same name in other upper and lower case.";
const plainPath = /^[A-Za-z0-9._/-]+$/;

/** Every rule that the entry would break, a sentence each; `others`: names that stay in the marketplace beside it. */
export function brokenRules(entry: PublishedEntry, whole: JsonObject, others: readonly string[]): string[] {
  const { name, description, source } = entry;
  const rules: readonly (readonly [boolean, string])[] = [
    [description.length < 10, "Its description has fewer than 10 characters."],
    [description.length > 2000, "Its description has more than 2,000 characters."],
    [unseen.test(description), "Its description holds a line break or characters that nobody sees."],
    [unseen.test(entry.author?.name ?? ""), "Its author's name holds characters that nobody sees."],
    [hasTwin(name, others), twinRule],
    [
      typeof source !== "string" && !isPlain(source.path, source.ref),
      "Its pinned path or ref holds more than letters, digits and . _ / -.",
    ],
    [!isFlag(whole["deprecated"]), 'Its "deprecated" is neither true or false nor a text.'],
    [!isName(whole["replacedBy"], name), 'Its "replacedBy" is not the name of another plugin.'],
  ];
  return rules.filter(([broken]) => broken).map(([, sentence]) => sentence);
}

/** Throws `BazaarError` MARKETPLACE_INVALID with every broken rule. */
export function requireRules(name: string, broken: readonly string[]): void {
  if (broken.length === 0) return;
  throw new BazaarError(
    "MARKETPLACE_INVALID",
    `The marketplace's entry "${name}" would break rules that marketplaces check. ${broken.join(" ")}`,
    "Mend it in the plugin's plugin.json or in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).",
  );
}

/** Throws `BazaarError` MARKETPLACE_INVALID for a name whose users are led to another one, unless it is taken over. */
export function requireFree(name: string, to: string, takeOver = false): void {
  if (takeOver) return;
  throw invalid(
    `The catalog says that "${name}" was renamed to "${to}", so nobody would get a plugin of that name.`,
    "Publish under another name, or take the name over with --take-over (`takeOver` in code).",
  );
}

/** A folder without a manifest would be no plugin to whoever checks the marketplace. */
export function requireManifest({ files, name }: ThinClient): void {
  if (files.get(manifestPath)?.kind === "file") return;
  throw new BazaarError(
    "OPTION_INVALID",
    `The thin client "${name}" has no ${manifestPath}.`,
    "Give what `generateThinClient` returns.",
  );
}

/** Whether another one is the same name on macOS and Windows. */
export function hasTwin(name: string, others: readonly string[]): boolean {
  return others.some((other) => other !== name && foldedName(other) === foldedName(name));
}

function isPlain(...paths: readonly (string | undefined)[]): boolean {
  return paths.every((path) => path === undefined || (plainPath.test(path) && !path.includes("..")));
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === "boolean" || typeof value === "string";
}

function isName(value: unknown, own: string): boolean {
  return value === undefined || (typeof value === "string" && value !== "" && value !== own);
}

import { BazaarError } from "../core/errors.ts";
import type { Base } from "./base.ts";
import { type Platform, platforms as known } from "./layers.ts";

/** Throws `BazaarError` OPTION_INVALID for a list that is empty, names a machine twice or one that is not known. */
export function checkedPlatforms(platforms: readonly Platform[], base: Base | undefined): readonly Platform[] {
  const wrong = platforms.find((one) => !known.includes(one));
  if (wrong !== undefined || platforms.length === 0 || new Set(platforms).size < platforms.length) {
    const problem =
      wrong === undefined
        ? "The list of platforms is empty or names one twice."
        : `"${wrong}" is no platform of an image.`;
    throw new BazaarError("OPTION_INVALID", problem, `Name ${known.join(" or ")}, each once.`);
  }
  const lacking = platforms.find((one) => base?.images.has(one) === false);
  if (lacking === undefined) return platforms;
  const fix = `Resolve the base for it too, or leave it out.`;
  throw new BazaarError("OPTION_INVALID", `The base was not read for ${lacking}.`, fix);
}

/**
 * The plugin's version as a tag of at most 128 characters; `latest` where there is none. A tag has no `+`: it becomes `_`,
 * as Helm writes it, which no version has, so that `1.2.3+b` and `1.2.3-b` are two tags.
 */
export function tagOf(version: string | undefined): string {
  const tag = (version ?? "")
    .replaceAll("+", "_")
    .replaceAll(/[^A-Za-z0-9._-]/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 128);
  return tag === "" ? "latest" : tag;
}

/** Throws `BazaarError` OPTION_INVALID for what a registry takes for no tag. */
export function checkedTag(tag: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(tag)) return tag;
  const fix = 'Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';
  throw new BazaarError("OPTION_INVALID", `"${tag}" can't be an image's tag.`, fix);
}

/** Throws `BazaarError` OPTION_INVALID for what is no RFC 3339 time in UTC. */
export function checkedTime(time: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(time) && !Number.isNaN(Date.parse(time))) return time;
  throw new BazaarError("OPTION_INVALID", `"${time}" is no time.`, "Write it like 2026-01-31T12:00:00Z.");
}

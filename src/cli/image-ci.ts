import { namesCommit, sourceRef, sourceUrl } from "../adapters/source-ref.ts";
import { BazaarError } from "../core/errors.ts";
import { tagsFor } from "../image/tags.ts";
import type { Context } from "./context.ts";
import type { BuildFlags } from "./image-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";

/**
 * The flags with what a CI says: tags after the commit's name, where neither a flag nor the configuration names tags, and
 * the URL of the source, where nothing else does. With `--tag-by-ref` the tags come from git where no CI says them.
 * Rejects with `BazaarError` OPTION_INVALID when nothing names the commit.
 */
export async function withCi<Flags extends BuildFlags>(
  { env, signal }: Pick<Context, "env" | "signal">,
  { directory, config, loaded }: OpenedPlugin,
  flags: Flags,
): Promise<Flags> {
  const { manifest, name } = loaded.plugin;
  const source = flags.source ?? (manifest.repository === undefined ? sourceUrl(env) : undefined);
  const known = source === undefined ? flags : { ...flags, source };
  const named = flags.tag !== undefined || (config.image?.tags ?? []).length > 0;
  if (flags.tagByRef !== true && (named || !namesCommit(env))) return known;
  const ref = await sourceRef(directory, env, signal);
  if (ref !== undefined) return { ...known, tag: [...tagsFor(ref, name), ...(flags.tag ?? [])] };
  if (flags.tagByRef !== true) return known;
  const fix = "Check a branch or tag out, or name the tags with --tag.";
  throw new BazaarError("OPTION_INVALID", "No branch and no tag names the commit.", fix);
}

import { type GitContent, gitContentOf } from "../archive/git-pack.ts";
import { membersOf, packWritten, withWritten } from "../archive/members.ts";
import { type ZipFile, zipOf } from "../archive/zip.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import type { PluginContents } from "./plugin-contents.ts";

/** All that a view is served as, of which nothing was read yet. */
export interface ViewContent {
  /** The whole marketplace. */
  readonly zip: ZipFile;
  /**
   * The same as one commit, made when it is first asked for; its id is the same with every zlib. Throws as
   * `gitContentOf` does.
   */
  readonly git: GitContent;
}

/**
 * The strong ETag of a view's ZIP, with its quotes (RFC 9110, 8.8.3). Known without a build: the view's hash stands for
 * the content, `packing` for what zlib makes of it.
 */
export function viewTag({ hash }: Pick<View, "hash">, packing: string): string {
  return `"${hash}-${packing}"`;
}

/**
 * A view as files: each plugin in its folder, and `own` beside them, which is the catalog and what else lies at the top,
 * by path. Nothing but these is compressed. Rejects with `BazaarError` as `PluginContents` and `zipOf` do.
 */
export async function viewContent(
  view: View,
  own: ReadonlyMap<string, Uint8Array>,
  contents: PluginContents,
): Promise<ViewContent> {
  const written = await packWritten(own);
  const members = view.plugins.flatMap((plugin) =>
    contents.members(plugin).map(({ path, file, pack }) => ({ path: `${plugin.folder}/${path}`, file, pack })),
  );
  const all = [...membersOf(written.files, ""), ...members];
  const packs = withWritten(contents.packs, [written]);
  let git: GitContent | undefined;
  return {
    zip: zipOf(all, packs),
    get git() {
      return (git ??= gitContentOf(all, packs, `View ${view.hash}`));
    },
  };
}

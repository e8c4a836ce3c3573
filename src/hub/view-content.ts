import { type GitContent, gitContentOf } from "../archive/git-pack.ts";
import { type Member, membersOf, packWritten, withWritten } from "../archive/members.ts";
import { runsOf, type ZipFile, zipOfRuns } from "../archive/zip.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import type { PluginContents } from "./plugin-contents.ts";

/** All that a view is served as, of which nothing was read yet. */
export interface ViewContent {
  /** The whole marketplace. */
  readonly zip: ZipFile;
  /** The same as one commit; its id is the same with every zlib. */
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
 * by path. Nothing but these is compressed. Rejects with `BazaarError` as `PluginContents`, `zipOfRuns` and `gitContentOf` do.
 */
export async function viewContent(
  view: View,
  own: ReadonlyMap<string, Uint8Array>,
  contents: PluginContents,
): Promise<ViewContent> {
  const written = await packWritten(own);
  const beside = membersOf(written.files, "");
  const packs = withWritten(contents.packs, [written]);
  const members = (): Member[] => [
    ...beside,
    ...view.plugins.flatMap((plugin) =>
      contents.members(plugin).map(({ path, file, pack }) => ({ path: `${plugin.folder}/${path}`, file, pack })),
    ),
  ];
  // Trees and a commit take longer than all else: only who asks for them pays.
  let git: GitContent | undefined;
  return {
    zip: zipOfRuns([...runsOf(beside, packs), ...view.plugins.map((plugin) => contents.run(plugin))]),
    get git() {
      return (git ??= gitContentOf(members(), packs, `View ${view.hash}`));
    },
  };
}

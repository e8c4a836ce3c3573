import { defined } from "../src/core/defined.ts";
import { noChanges } from "./no-changes.ts";
import type { PluginOutcome } from "./outcome.ts";

/** What the outputs say of one plugin. */
export function resultOf(outcome: PluginOutcome) {
  const { name, folder, client, preview, published, clientPath, image } = outcome;
  return {
    name,
    path: folder,
    operation: published?.operation ?? (preview === undefined ? ("skipped" as const) : ("previewed" as const)),
    change: published?.change ?? preview?.change ?? ("none" as const),
    files: published?.files ?? preview?.files ?? noChanges,
    ...defined({
      // The last one is of what is taken out.
      version: published?.version ?? client?.version ?? preview?.oldVersion,
      oldVersion: published?.oldVersion ?? preview?.oldVersion,
      entry: published?.entry ?? preview?.entry,
      image: image?.image,
      digest: image?.digest,
      commit: published?.commit,
      commitUrl: published?.commitUrl,
      verified: published?.verified,
      pullRequest: published?.pullRequest,
      thinClientPath: clientPath,
    }),
  };
}

export type PluginResult = ReturnType<typeof resultOf>;

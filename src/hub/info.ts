import type { View } from "../marketplace/aggregate/types.ts";

/** The document of `GET /info`: what a caller is served, under both names. */
export function infoOf(view: View, tag: string) {
  return {
    name: view.aggregate.name,
    view: view.hash,
    zip: { path: "/marketplace.zip", etag: tag },
    plugins: view.plugins.map((plugin) => ({
      name: plugin.name,
      sourceName: plugin.sourceName,
      source: plugin.slug,
      folder: plugin.folder,
      version: plugin.version,
      contentHash: plugin.contentHash,
      ...textOf(plugin.entry["description"], "description"),
      ...textOf(plugin.entry["category"], "category"),
      ...(plugin.metadata && { metadata: plugin.metadata }),
    })),
  };
}

function textOf(value: unknown, key: "description" | "category") {
  return typeof value === "string" ? { [key]: value } : {};
}

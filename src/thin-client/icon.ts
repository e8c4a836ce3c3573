import { fileAt, type TreeFile } from "../core/file-tree.ts";
import type { Draft } from "./draft.ts";

/** Where a directory looks for an icon that the manifest does not name. */
const usualPlaces = [".claude-plugin/icon.png", "assets/icon.png"];
const maxBytes = 2 * 1024 * 1024;

/** Copies the plugin's icon to its place; returns what the manifest says of it. An icon is meant to be seen. */
export function addIcon(draft: Draft): string | undefined {
  const { plugin } = draft;
  const named = plugin.manifest.raw["icon"];
  const path =
    typeof named === "string" ? named.replace(/^\.\//, "") : usualPlaces.find((at) => fileAt(plugin.files, at));
  if (path === undefined) {
    draft.report("ICON_UNKNOWN", "", { looked: `\`icon\` in plugin.json, ${usualPlaces.join(", ")}` });
    return undefined;
  }
  const file = fileAt(plugin.files, path);
  const why = file === undefined ? `"${path}" is not a file of the plugin` : unfit(file);
  if (file === undefined || why !== undefined) {
    draft.report("ICON_UNFIT", plugin.manifest.path ?? "", { why: why ?? "it is missing" });
    return undefined;
  }
  draft.files.set(path, file.bytes());
  draft.open.add(path);
  return typeof named === "string" ? `./${path}` : undefined;
}

function unfit(file: TreeFile): string | undefined {
  if (file.size > maxBytes) return `it has ${file.size} bytes`;
  const bytes = file.bytes();
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return undefined;
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
  if (!png || bytes.length < 24) return "it is neither PNG nor JPEG";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === height && width >= 512 && width <= 2048 ? undefined : `it measures ${width} by ${height} pixels`;
}

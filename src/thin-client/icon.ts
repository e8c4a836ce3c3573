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
  const why = file === undefined ? `"${path}" is not a file of the plugin` : iconProblem(file);
  if (file === undefined || why !== undefined) {
    draft.report("ICON_UNFIT", plugin.manifest.path ?? "", { why: why ?? "it is missing" });
    return undefined;
  }
  draft.files.set(path, file.bytes());
  draft.open.add(path);
  draft.carried.add(path);
  return typeof named === "string" ? `./${path}` : undefined;
}

/** Why a directory takes no such icon, as a sentence that begins with "it"; undefined when it does. */
export function iconProblem(file: TreeFile): string | undefined {
  if (file.size > maxBytes) return `it has ${file.size} bytes`;
  const bytes = file.bytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return endOfJpeg(view) === bytes.length ? undefined : torn;
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
  if (!png || bytes.length < 24) return "it is neither PNG nor JPEG";
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width !== height || width < 512 || width > 2048) return `it measures ${width} by ${height} pixels`;
  return endOfPng(view) === bytes.length ? undefined : torn;
}

const torn = "its end is missing, or something stands behind it";

/** Offset behind the IEND chunk; -1 where there is none. A chunk: length, type, data, checksum. */
function endOfPng(view: DataView): number {
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49454e44) return at + 12 + view.getUint32(at);
  }
  return -1;
}

/** Offset behind the end-of-image marker; -1 where there is none. Segments with a length, and scans without one. */
function endOfJpeg(view: DataView): number {
  let at = 2;
  while (at + 2 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (marker === 0xffd9) return at + 2;
    // Inside a scan every other byte is data, and so is FF before 00 or a restart marker.
    if (marker < 0xff01 || (marker >= 0xffd0 && marker <= 0xffd7) || marker === 0xffff) at += 1;
    else if (at + 4 <= view.byteLength) at += 2 + view.getUint16(at + 2);
    else return -1;
  }
  return -1;
}

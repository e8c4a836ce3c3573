import type { PlatformImage } from "../image/assemble.ts";
import type { BuiltImage, PackedContent } from "../image/build.ts";
import { pluginPath } from "../image/layers.ts";
import { descriptorOf } from "../image/oci.ts";
import type { PushResult } from "../image/push.ts";
import { bytesText, count, paragraph, table, withStyled } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** What the image holds and what it doesn't. */
export function imageLines(terminal: Terminal, image: BuiltImage, tags: readonly string[]): string[] {
  const { files, path, top, base } = image;
  const what = `Image ${top.digest}, tag ${tags.join(", ")}: ${count(files.length, "file")} in ${path}.`;
  const alone = "It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.";
  return [
    ...leftOutLines(terminal, image),
    ...layerTable(terminal, image.images),
    ...paragraph(terminal, what),
    ...paragraph(terminal, base === undefined ? alone : `On ${base.name ?? "the base"}, resolved to ${base.digest}.`),
  ];
}

/** What only a dry run says: each file, and all that the image says of itself. */
export function detailLines(terminal: Terminal, { files, labels, annotations }: BuiltImage): string[] {
  return [
    ...listed(terminal, "Files", files),
    ...listed(terminal, "Labels", textsOf(labels)),
    ...listed(terminal, "Annotations", textsOf(annotations)),
  ];
}

/** The layers above a base that was not read. */
export function contentLines(
  terminal: Terminal,
  content: PackedContent,
  base: string,
  unknown: readonly string[],
): string[] {
  const images = [...content.layers].map(([platform, layers]) => ({ platform, layers }));
  const registry = base.startsWith("oci:") ? [] : [base];
  const lacking = [...registry, ...unknown.map((one) => `the size of ${one}`), "the image's digest"];
  const what = `${count(content.files.length, "file")} in ${pluginPath}. A dry run asks no registry, also not npm's, so what is not known: ${lacking.join(", ")}.`;
  return [
    ...leftOutLines(terminal, content),
    ...listed(terminal, "Files", content.files),
    ...layerTable(terminal, images),
    ...paragraph(terminal, what),
  ];
}

/** What a push did, and who can read it. */
export function pushLines(terminal: Terminal, name: string, result: PushResult): string[] {
  const { state, digest, tags, blobs } = result;
  const at = `${name}@${digest}`;
  const sent = blobs.filter(({ outcome }) => outcome === "uploaded");
  const bytes = sent.reduce((sum, { size }) => sum + size, 0);
  const pushed = `Pushed ${at}, tagged ${tags.join(", ")}: ${count(sent.length, "blob")} sent (${bytesText(bytes)}), ${blobs.length - sent.length} there already.`;
  const open =
    "Anybody can read this image, and with it the plugin's prompts: make the repository private where they are to stay yours.";
  return [
    ...paragraph(terminal, state === "up-to-date" ? `Up to date: ${at} has ${tags.join(", ")} already.` : pushed),
    ...(result.isPublic ? withStyled(terminal, "yellow", "warning", paragraph(terminal, `warning: ${open}`)) : []),
  ];
}

/** The image as `--json` has it: everything but the content. */
export function imageDocument(image: BuiltImage, tags: readonly string[]): object {
  const { top, base, format, path, files, leftOut, labels, annotations } = image;
  return {
    digest: top.digest,
    mediaType: top.mediaType,
    tag: tags[0],
    tags,
    format,
    ...(base === undefined ? {} : { base: { name: base.name, digest: base.digest } }),
    platforms: image.images.map((one) => ({
      platform: one.platform,
      digest: one.manifest.digest,
      layers: layersIn(one.layers),
    })),
    path,
    files,
    leftOut,
    labels,
    annotations,
  };
}

/** As `imageDocument`, as far as it is known without the base. */
export function contentDocument({ layers, files, leftOut }: PackedContent): object {
  const platforms = [...layers].map(([platform, own]) => ({ platform, layers: layersIn(own) }));
  return { platforms, path: pluginPath, files, leftOut };
}

function layersIn(layers: PlatformImage["layers"]): object[] {
  return layers.map((layer) => ({ ...descriptorOf(layer), diffId: layer.diffId, comment: layer.comment }));
}

/** Files and folders left out that are shown in a terminal; the rest is counted. */
const mostLeftOut = 100;

function leftOutLines(terminal: Terminal, { leftOut }: Pick<BuiltImage, "leftOut">): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.slice(0, mostLeftOut).flatMap(({ path, why }) => paragraph(terminal, `${path} ${why}`, 2));
  const rest = leftOut.length - mostLeftOut;
  const more = rest > 0 ? paragraph(terminal, `… and ${rest} more; --json has them all.`, 2) : [];
  return [terminal.style("bold", "Left out of the image"), ...lines, ...more];
}

function layerTable(terminal: Terminal, images: readonly Pick<PlatformImage, "platform" | "layers">[]): string[] {
  const rows = images.flatMap(({ platform, layers }) =>
    layers.map((layer) => [platform, bytesText(layer.size), layer.digest.slice(7, 19), layer.comment]),
  );
  return table(terminal, ["Platform", "Size", "Layer", "What"], rows);
}

function listed(terminal: Terminal, title: string, lines: readonly string[]): string[] {
  return [terminal.style("bold", title), ...lines.flatMap((line) => paragraph(terminal, line, 2))];
}

function textsOf(record: Readonly<Record<string, string>>): string[] {
  return Object.entries(record).map(([key, value]) => `${key}=${value}`);
}

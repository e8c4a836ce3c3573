import { foreignInLayout } from "../adapters/foreign-files.ts";
import { isPluginLayoutFolder } from "../adapters/own-output.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { type ImageOptions, type PluginImage, pluginImage } from "../image/plugin-image.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";
import { count, paragraph } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** The image of a plugin that the client loads; its tag from the configuration where the options name none. */
export function imageOf({ loaded, config }: OpenedPlugin, options: ImageOptions): PluginImage {
  requireLoads(loaded);
  const tag = options.tag ?? config.image?.tags?.[0];
  return pluginImage(loaded.plugin, tag === undefined ? options : { ...options, tag });
}

/** Writes the image's layout; a folder with one that this tool wrote earlier is replaced. */
export function writeLayout(directory: string, image: PluginImage): void {
  writeTree(directory, image.layout, { isOurs: isPluginLayoutFolder, foreign: foreignInLayout });
}

/** What the image holds and what it doesn't. */
export function imageLines(terminal: Terminal, image: PluginImage): string[] {
  const what = `Image ${image.digest}, tag ${image.tag}: ${count(image.files.length, "file")} in ${image.path}, one layer of ${image.layer.size} bytes.`;
  return [
    ...(image.leftOut.length === 0 ? [] : [terminal.style("bold", "Left out of the image")]),
    ...image.leftOut.flatMap(({ path, why }) => paragraph(terminal, `${path} ${why}`, 2)),
    ...paragraph(terminal, what),
    ...paragraph(
      terminal,
      "It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.",
    ),
  ];
}

/** The image as `--json` has it: everything but the content. */
export function imageDocument({ digest, tag, layer, path, files, leftOut }: PluginImage): object {
  return { digest, tag, layer, path, files, leftOut };
}

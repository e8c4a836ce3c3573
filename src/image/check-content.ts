import type { FileTree } from "../core/file-tree.ts";
import type { Plugin } from "../plugin/types.ts";
import { type BaseFacts, baseFacts, commandsLabel } from "./base-facts.ts";
import type { Base } from "./base.ts";
import { checkCommands } from "./check-commands.ts";
import { checkNatives } from "./check-natives.ts";
import { checkStartedFiles } from "./check-started-files.ts";
import { type ImageFinding, imageFinding, sortedFindings } from "./checked-image.ts";
import type { Platform } from "./layers.ts";

export interface CheckedContent {
  readonly plugin: Plugin;
  /** The plugin's files and packages that go into the image. */
  readonly files: FileTree;
  readonly base: Base;
  /** As the base was named. */
  readonly baseName: string;
  /** Programs that the base has and does not say. @default [] */
  readonly commands?: readonly string[] | undefined;
  /** @default all that the base is there for */
  readonly platforms?: readonly Platform[] | undefined;
}

/** What of an image's content would not work on its base: see `imageFindings`. By place. */
export function checkContent(content: CheckedContent): ImageFinding[] {
  const { plugin, files, base, baseName, commands, platforms } = content;
  const found: ImageFinding[] = [];
  for (const [platform, { config }] of base.images) {
    if (platforms?.includes(platform) === false) continue;
    const facts = baseFacts(baseName, config.labels, commands);
    found.push(...baseLacks(facts, config.labels));
    const natives = checkNatives(files, platform, facts);
    found.push(...checkCommands(plugin, facts), ...natives);
    if (facts.libc === undefined && natives.length > 0)
      found.push(imageFinding("IMAGE_BASE_SAYS_LITTLE", "", { base: baseName, what: "which C library it has" }));
  }
  return sortedFindings([...found, ...checkStartedFiles(plugin, files)]);
}

/** Programs of the image's entry point that a base lacks. One without the label says nothing about any program. */
function baseLacks({ name, commands }: BaseFacts, labels: Readonly<Record<string, string>> = {}): ImageFinding[] {
  if ((labels[commandsLabel] ?? "").trim() === "") return [];
  return ["node", "tini"]
    .filter((program) => commands?.has(program) === false)
    .map((program) => imageFinding("IMAGE_BASE_INCOMPLETE", "", { base: name, program }));
}

import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { BazaarError } from "../../core/errors.ts";
import type { ImageOptions } from "../../image/plugin-image.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../../core/defined.ts";
import { openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { paragraph } from "../output.ts";
import { imageDocument, imageLines, imageOf, writeLayout } from "../plugin-layout.ts";

interface ImageFlags {
  readonly ociLayout?: string;
  readonly dryRun?: boolean;
  readonly tag?: string;
  readonly architecture?: ImageOptions["architecture"];
  readonly source?: string;
  readonly revision?: string;
  readonly config?: string;
  readonly base?: string;
  readonly push?: string;
  readonly dockerArchive?: string;
  readonly load?: boolean;
}

export function define(command: Command): void {
  command
    .option("--oci-layout <dir>", "folder to write; a layout that this tool wrote earlier is replaced")
    .option("--dry-run", "say what the image would be, and write nothing")
    .option("--tag <tag>", "tag in the layout's index (default: the configuration's, or the plugin's version)")
    .addOption(new Option("--architecture <name>", "what the image names (default: amd64)").choices(["amd64", "arm64"]))
    .option("--source <url>", "where the plugin's source is, an http(s) URL (default: the manifest's repository)")
    .option("--revision <commit>", "commit of the source")
    .option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)")
    .option("--base <ref>", "not in this version: there is no base below the plugin's layer")
    .option("--push <ref>", "not in this version")
    .option("--docker-archive <file>", "not in this version")
    .option("--load", "not in this version");
}

export async function run(context: Context, argument: string | undefined, flags: ImageFlags): Promise<Outcome> {
  requireSupported(flags);
  const dryRun = flags.dryRun === true;
  const { ociLayout, tag, architecture, source, revision } = flags;
  if (ociLayout === undefined && !dryRun) {
    throw new BazaarError(
      "USAGE_INVALID",
      "Where shall the image go?",
      "Give a folder with --oci-layout, or --dry-run.",
    );
  }
  const opened = await openPlugin(context, argument, flags.config);
  requireOutside(opened.directory, ociLayout);
  const image = imageOf(opened, defined({ tag, architecture, source, revision }));
  const out = dryRun ? undefined : ociLayout;
  context.signal.throwIfAborted();
  if (out !== undefined) writeLayout(out, image);
  const done = out === undefined ? "Nothing was written." : `Wrote the layout to ${out}.`;
  context.print(...imageLines(context.terminal, image), ...paragraph(context.terminal, done));
  return { exitCode: 0, json: { ...imageDocument(image), dryRun, ...defined({ out: out && resolve(out) }) } };
}

function requireSupported(flags: ImageFlags): void {
  const asked = [
    ["--base", flags.base],
    ["--push", flags.push],
    ["--docker-archive", flags.dockerArchive],
    ["--load", flags.load],
  ] as const;
  const [flag] = asked.find(([, value]) => value !== undefined) ?? [];
  if (flag === undefined) return;
  const fix =
    "Write an OCI layout with --oci-layout DIR; other tools push or convert it, e.g. skopeo copy oci:DIR docker://REF.";
  throw new BazaarError("NOT_SUPPORTED", `${flag} is not in this version.`, fix);
}

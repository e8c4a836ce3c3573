import type { Command } from "commander";
import { requireReplaceable } from "../../adapters/write-in-pieces.ts";
import { defined } from "../../core/defined.ts";
import { BazaarError } from "../../core/errors.ts";
import type { PushResult } from "../../image/push.ts";
import type { Context, Outcome } from "../context.ts";
import { addBuilderFlags, builderLines, builderOf } from "../image-builder.ts";
import { requireEngineBuild, runByEngine } from "../image-engine.ts";
import { imageFindingLines } from "../findings-text.ts";
import { withCi } from "../image-ci.ts";
import { addBuildFlags, type BuildFlags } from "../image-flags.ts";
import { loadedText, loadHere } from "../image-load.ts";
import { push, requireWritableText, writeArchive, writeLayout, writeText } from "../image-outputs.ts";
import { type ImageTarget, imageTarget, tagsOf } from "../image-target.ts";
import { dryRun } from "../image-dry-run.ts";
import { imageDocument, imageLines, pushLines } from "../image-text.ts";
import { imageWork } from "../image-work.ts";
import { type OpenedPlugin, openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { paragraph } from "../output.ts";

interface ImageFlags extends BuildFlags {
  readonly push?: string | true;
  readonly ociLayout?: string;
  readonly dockerArchive?: string;
  readonly load?: boolean;
  readonly dryRun?: boolean;
}

export function define(command: Command): void {
  command
    .option(
      "--push [ref]",
      "push it to this repository, e.g. ghcr.io/acme/my-plugin:1.0 (default: the configuration's name)",
    )
    .option("--oci-layout <dir>", "folder to write; a layout that this tool wrote earlier is replaced")
    .option("--docker-archive <file>", "tar file to write, as docker save does, for this machine")
    .option("--dry-run", "say what the image would be: read no registry, and write nothing")
    .option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)")
    .option("--load", "put it into this machine's Docker engine, without the layers that lie there");
  addBuildFlags(command);
  addBuilderFlags(command);
}

export async function run(context: Context, argument: string | undefined, given: ImageFlags): Promise<Outcome> {
  requireOutput(given);
  const opened = await openPlugin(context, argument, given.config);
  const flags = await withCi(context, opened, given);
  requireOutside(opened.directory, flags.ociLayout);
  requireOutside(opened.directory, flags.dockerArchive);
  requireOutside(opened.directory, flags.sbom);
  if (flags.dryRun !== true) requireWritableText(flags.sbom);
  const target = targetOf(opened, flags);
  const tags = target?.tags ?? tagsOf(opened, flags);
  const choice = builderOf(opened, flags);
  if (choice.builder === "docker" && flags.dryRun !== true)
    return await runByEngine(context, opened, { flags, choice, target, tags });
  if (choice.builder === "docker") requireEngineBuild(opened, flags);
  await using work = imageWork(context, opened, flags);
  if (flags.dryRun === true) {
    const { lines, document } = await dryRun(context, work, tags, flags.base ?? opened.config.image?.base);
    context.print(
      ...lines,
      ...builderLines(context.terminal, choice),
      ...paragraph(context.terminal, "Nothing was written."),
    );
    return { exitCode: 0, json: { ...document, builder: choice.builder } };
  }
  if (flags.dockerArchive !== undefined) requireReplaceable(flags.dockerArchive);
  const pushed = target && (await push(context, work, target.reference, tags));
  const image = await work.build(target?.reference);
  const { ociLayout, dockerArchive } = flags;
  const name = target?.reference.name ?? opened.config.image?.name ?? opened.loaded.plugin.name;
  const layout = ociLayout && (await writeLayout(context, ociLayout, image, tags));
  const names = tags.map((tag) => `${name}:${tag}`) as [string, ...string[]];
  const archive = dockerArchive && (await writeArchive(context, dockerArchive, image, names));
  const sbom = flags.sbom && writeText(flags.sbom, await work.sbom(image, target?.reference));
  const loaded = flags.load === true ? await loadHere(context, image, names) : undefined;
  context.print(
    ...imageLines(context.terminal, image, tags),
    ...imageFindingLines(context.terminal, work.findings()),
    ...(sbom === undefined ? [] : paragraph(context.terminal, `Wrote ${sbom}: what is in the image, as SPDX 2.3.`)),
    ...(loaded === undefined ? [] : paragraph(context.terminal, loadedText(loaded))),
    ...(ociLayout === undefined ? [] : paragraph(context.terminal, `Wrote the layout to ${ociLayout}.`)),
    ...(dockerArchive === undefined
      ? []
      : paragraph(context.terminal, `Wrote ${dockerArchive}: docker load -i takes it.`)),
    ...(target && pushed ? pushLines(context.terminal, target.reference.name, pushed) : []),
  );
  const written = defined({
    out: layout,
    archive,
    loaded,
    sbom,
    push: target && pushed && pushDocument(target, pushed),
  });
  return { exitCode: 0, json: { ...imageDocument(image, tags), findings: work.findings(), dryRun: false, ...written } };
}

/** What a later step needs: the image by its digest, and whether it changed. */
export function pushDocument({ reference }: ImageTarget, result: PushResult): object {
  return { image: `${reference.name}@${result.digest}`, repository: reference.name, ...result };
}

function targetOf(opened: OpenedPlugin, flags: ImageFlags): ImageTarget | undefined {
  if (flags.push === undefined) return undefined;
  const named = flags.push === true ? opened.config.image?.name : flags.push;
  if (named !== undefined) return imageTarget(named, opened, flags);
  const fix = "Give one, e.g. --push ghcr.io/acme/my-plugin, or `image.name` in bazaar.config.ts.";
  throw new BazaarError("USAGE_INVALID", "--push names no repository.", fix);
}

function requireOutput(flags: ImageFlags): void {
  const dash = [flags.dockerArchive, flags.ociLayout, flags.sbom].includes("-");
  if (dash) {
    const fix = "Name a file, e.g. --docker-archive image.tar; a file of that very name is ./-.";
    throw new BazaarError("USAGE_INVALID", "An image is not written to the standard output.", fix);
  }
  const outputs = [
    flags.push,
    flags.ociLayout,
    flags.dockerArchive,
    flags.load || undefined,
    flags.dryRun || undefined,
  ];
  if (outputs.some((one) => one !== undefined)) return;
  const fix = "Give --push REF, --oci-layout DIR, --docker-archive FILE or --load, or --dry-run.";
  throw new BazaarError("USAGE_INVALID", "Where shall the image go?", fix);
}

import type { Command } from "commander";
import { defined } from "../../core/defined.ts";
import { BazaarError } from "../../core/errors.ts";
import { jsonOf } from "../../image/base-documents.ts";
import { isIndexType } from "../../image/media-types.ts";
import { type Platform, platforms } from "../../image/layers.ts";
import { previousAnnotations } from "../../image/previous.ts";
import { readCliPackage } from "../../image/cli-package.ts";
import { cliAnnotation } from "../../image/cli-layers.ts";
import type { Repository, StoredManifest } from "../../image/ports.ts";
import { type ComparedLayer, type ComparedPlatform, compareImages, type Verified } from "../../image/verify.ts";
import { parseReference } from "../../registry/reference.ts";
import type { Context, Outcome } from "../context.ts";
import { addBuildFlags, type BuildFlags } from "../image-flags.ts";
import { imageWork } from "../image-work.ts";
import { openPlugin } from "../open-plugin.ts";
import { paragraph } from "../output.ts";
import type { Terminal } from "../terminal.ts";

export function define(command: Command): void {
  command.option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)");
  addBuildFlags(command);
}

/** Builds the image from the source and says whether the published one is the same. Flags default to what it says of itself. */
export async function run(
  context: Context,
  name: string | undefined,
  flags: BuildFlags,
  argument: string | undefined,
): Promise<Outcome> {
  const reference = parseReference(name ?? "");
  const opened = await openPlugin(context, argument, flags.config);
  await using first = imageWork(context, opened, flags);
  const repository = first.repository(reference);
  const at = reference.digest ?? reference.tag ?? "latest";
  const top = await repository.manifest(at);
  if (top === undefined) {
    const fix = "Check its name and tag, and that you may read it.";
    throw new BazaarError("OPTION_INVALID", `There is no image ${name}.`, fix);
  }
  const said = await saidBy(repository, at, top);
  // What the image says of its time counts, not this machine's variable.
  const env = { ...context.env, SOURCE_DATE_EPOCH: said.epoch };
  // Commander fills in `claude: true`, which is nobody's wish.
  const { claude, ...rest } = flags;
  const wanted = { ...said.flags, ...rest, ...(claude === true ? {} : defined({ claude })) };
  await using work = imageWork({ ...context, env }, opened, wanted);
  const built = await work.build();
  const verified = await compareImages(repository, top, built);
  context.print(...verifiedLines(context.terminal, name ?? "", verified));
  const isSame = verified.state === "equal" || verified.state === "content";
  return { exitCode: isSame ? 0 : 1, json: { image: name, ...verified } };
}

interface Said {
  readonly flags: BuildFlags;
  /** Seconds since 1970, as text. */
  readonly epoch: string | undefined;
}

/** What an image says of how it was built. It is a stranger's word: when it lies, the rebuilt image is another one. */
async function saidBy(repository: Repository, at: string, top: StoredManifest): Promise<Said> {
  const document = jsonOf(repository.name, "manifest", top.bytes);
  const isIndex = isIndexType(top.mediaType);
  const children = isIndex && Array.isArray(document["manifests"]) ? JSON.stringify(document["manifests"]) : "";
  const all = await previousAnnotations(repository, at);
  const found = platforms.filter((one) => children.includes(`"architecture":"${one.slice("linux/".length)}"`));
  const label = (key: string) => [...all.values()].map((one) => one[key]).find((one) => one !== undefined);
  const own = (key: string) => label(`org.opencontainers.image.${key}`);
  const cli = readCliPackage(label(cliAnnotation) ?? "");
  const [base, digest] = [own("base.name"), own("base.digest")];
  const created = Date.parse(own("created") ?? "");
  return {
    flags: defined({
      base: base === undefined ? undefined : `${base}@${digest}`,
      platform: found.length === 0 ? undefined : ([...found] as Platform[]),
      source: own("source"),
      revision: own("revision"),
      format: top.mediaType.includes("docker") ? ("docker" as const) : undefined,
      claude: cli?.version,
    }),
    epoch: Number.isNaN(created) || created === 0 ? undefined : String(Math.floor(created / 1_000)),
  };
}

function verifiedLines(terminal: Terminal, name: string, verified: Verified): string[] {
  const { state, published, rebuilt, platforms: compared } = verified;
  if (state === "equal") return paragraph(terminal, `Equal: ${name} is ${published}, and so is what the source gives.`);
  const head = `${name} is ${published}, and the source gives ${rebuilt}.`;
  const result =
    state === "content"
      ? "The files are the same; what differs is named above."
      : "They are different: the published image is not made of this source, or with other options.";
  return [
    ...paragraph(terminal, head),
    ...compared.flatMap((one) => platformLines(terminal, one)),
    ...paragraph(terminal, result),
  ];
}

const words = {
  equal: "equal",
  content: "the same files, compressed in another way",
  different: "different",
  missing: "only in one of the two",
};

function platformLines(terminal: Terminal, { platform, state, layers, fields }: ComparedPlatform): string[] {
  return [
    terminal.style("bold", platform),
    ...(layers.length === 0 ? paragraph(terminal, words[state], 2) : []),
    ...layers.filter((layer) => layer.state !== "equal").flatMap((layer) => layerLines(terminal, layer)),
    ...(fields.length === 0 ? [] : paragraph(terminal, `other values: ${fields.join(", ")}`, 2)),
  ];
}

function layerLines(terminal: Terminal, { what, state, files }: ComparedLayer): string[] {
  return [
    ...paragraph(terminal, `${what}: ${words[state]}`, 2),
    ...files.flatMap((file) => paragraph(terminal, file, 4)),
  ];
}

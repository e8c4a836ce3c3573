import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { pushImage } from "../adapters/engine/push.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import type { Context, Outcome } from "./context.ts";
import { engineBaseName } from "./engine-base-build.ts";
import { engineCredential } from "./engine-credential.ts";
import { imageFindingLines } from "./findings-text.ts";
import type { BuilderChoice } from "./image-builder.ts";
import type { BuildFlags } from "./image-flags.ts";
import { imageInEngine } from "./image-in-engine.ts";
import { loadedText } from "./image-load.ts";
import { writeText } from "./image-outputs.ts";
import type { ImageTarget } from "./image-target.ts";
import { imageDocument, imageLines } from "./image-text.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { paragraph } from "./output.ts";
import { printable } from "./text-width.ts";

export interface EngineWork {
  readonly flags: BuildFlags & { readonly ociLayout?: string; readonly dockerArchive?: string };
  readonly choice: BuilderChoice;
  readonly target: ImageTarget | undefined;
  readonly tags: readonly string[];
}

/**
 * The command `image` with the builder `docker`: the result lies in the engine, and with `--push` the engine pushes it. Rejects
 * as `imageInEngine` and `pushImage`.
 */
export async function runByEngine(context: Context, opened: OpenedPlugin, work: EngineWork): Promise<Outcome> {
  const { flags, choice, target, tags } = work;
  requireEngineBuild(opened, flags);
  const engine = await connectEngine(context.signal);
  const name = target?.reference.name ?? opened.config.image?.name ?? opened.loaded.plugin.name;
  const names = tags.map((tag) => `${name}:${tag}`) as [string, ...string[]];
  const repository = target?.reference.name;
  const made = await imageInEngine(context, engine, opened, { flags, choice, names, repository });
  const pushed = target && (await pushAll(context, engine, target, names));
  const sbom = flags.sbom && made.sbom && writeText(flags.sbom, made.sbom);
  const { terminal } = context;
  context.print(
    ...imageLines(terminal, made.image, tags),
    ...imageFindingLines(terminal, made.findings),
    ...paragraph(terminal, loadedText(made.loaded)),
    ...(pushed === undefined ? [] : paragraph(terminal, `Pushed ${name}@${pushed} by the engine.`)),
  );
  const push = pushed && { image: `${name}@${pushed}`, repository: name, digest: pushed, tags };
  const written = defined({ loaded: made.loaded, sbom, push });
  const { findings } = made;
  return {
    exitCode: 0,
    json: { ...imageDocument(made.image, tags), builder: "docker", findings, dryRun: false, ...written },
  };
}

/** Throws `BazaarError` NOT_SUPPORTED and OPTION_INVALID for what the engine can't make. */
export function requireEngineBuild(opened: OpenedPlugin, flags: EngineWork["flags"]): void {
  const { ociLayout, dockerArchive } = flags;
  engineBaseName(opened, flags);
  if ((flags.platform?.length ?? 0) > 1) {
    const fix = "Build on a machine of each kind, or take a base that has everything: --builder append.";
    throw new BazaarError("NOT_SUPPORTED", "The engine builds for one machine at a time.", fix);
  }
  const flag =
    ociLayout === undefined ? (dockerArchive === undefined ? undefined : "--docker-archive") : "--oci-layout";
  if (flag === undefined) return;
  const fix = "Use --load, and then docker save, or skopeo copy docker-daemon:IMAGE oci:DIR.";
  throw new BazaarError("NOT_SUPPORTED", `${flag} is not there with the builder docker.`, fix);
}

async function pushAll(
  context: Context,
  engine: Engine,
  { reference }: ImageTarget,
  names: readonly string[],
): Promise<string | undefined> {
  const { signal, progress } = context;
  const credential = await engineCredential(context, reference.name);
  let digest: string | undefined;
  for (const name of names) {
    progress(`Pushing ${name} by the engine …`);
    const onLine = (line: string) => progress(printable(line));
    digest = await pushImage(engine, { reference: name, credential, signal, onLine });
  }
  return digest;
}

import { homedir } from "node:os";
import { DiskSpool } from "../adapters/disk-spool.ts";
import { buildWithEngine } from "../adapters/engine/build.ts";
import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { engineBase } from "../adapters/engine/engine-base.ts";
import { hasLayerStore } from "../adapters/engine/load.ts";
import { type EngineCredential, pushImage } from "../adapters/engine/push.ts";
import { registryCredentials } from "../adapters/registry-credentials.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { treeOf } from "../core/file-tree.ts";
import { type BuiltImage, buildImage } from "../image/build.ts";
import { dockerfileOf, packagesDockerfile } from "../image/dockerfile.ts";
import { blobFile } from "../image/layout.ts";
import { contentOf } from "../image/plugin-files.ts";
import { parseReference } from "../registry/reference.ts";
import { credentialText } from "./credential-text.ts";
import type { Context, Outcome } from "./context.ts";
import { imageFindingLines } from "./findings-text.ts";
import { type BuilderChoice, buildSecrets } from "./image-builder.ts";
import { ImageContent } from "./image-content.ts";
import { type BuildFlags, buildOptions } from "./image-flags.ts";
import { loadedText, loadHere, type LoadedImage } from "./image-load.ts";
import { imageHere, writeText } from "./image-outputs.ts";
import type { ImageTarget } from "./image-target.ts";
import { imageDocument, imageLines } from "./image-text.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";
import { count, paragraph } from "./output.ts";
import { printable } from "./text-width.ts";

interface EngineWork {
  readonly flags: BuildFlags & { readonly ociLayout?: string; readonly dockerArchive?: string };
  readonly choice: BuilderChoice;
  readonly target: ImageTarget | undefined;
  readonly tags: readonly string[];
}

/**
 * The command `image` with the builder `docker`: the engine makes the base, our layers go on it as they do without an engine, and
 * the result lies in the engine; with `--push` the engine pushes it. Rejects as `buildWithEngine`, `buildImage` and `pushImage`.
 */
export async function runByEngine(context: Context, opened: OpenedPlugin, work: EngineWork): Promise<Outcome> {
  const { flags, choice, target, tags } = work;
  requireLoads(opened.loaded);
  requireEngineOutput(flags);
  const { signal, env, progress, terminal } = context;
  const named = baseName(opened, flags);
  const engine = await connectEngine(signal);
  progress(`Builder: docker, ${choice.why}.`);
  const from = await buildBase(context, engine, opened, { ...work, named });
  const base = await engineBase(engine, from, named);
  await using spool = new DiskSpool();
  await using own = new ImageContent(context, opened, flags);
  const options = {
    ...buildOptions(flags, opened.config.image ?? {}, env),
    platforms: [...base.images.keys()],
    spool,
    signal,
  };
  const parts = await own.on(base, named, options);
  const image = await buildImage(opened.loaded.plugin, { ...options, base, parts });
  const name = target?.reference.name ?? opened.config.image?.name ?? opened.loaded.plugin.name;
  const names = tags.map((tag) => `${name}:${tag}`) as [string, ...string[]];
  const loaded = (await hasLayerStore(engine))
    ? await loadHere(context, image, names, engine)
    : await buildHere(context, engine, { image, names, from });
  const pushed = target && (await pushAll(context, engine, target, names));
  const sbom = flags.sbom && writeText(flags.sbom, await own.sbom(image, options, target?.reference.name));
  context.print(
    ...imageLines(terminal, image, tags),
    ...imageFindingLines(terminal, own.findings),
    ...paragraph(terminal, loadedText(loaded)),
    ...(pushed === undefined ? [] : paragraph(terminal, `Pushed ${name}@${pushed} by the engine.`)),
  );
  const push = pushed && { image: `${name}@${pushed}`, repository: name, digest: pushed, tags };
  const written = defined({ loaded, sbom, push });
  return {
    exitCode: 0,
    json: { ...imageDocument(image, tags), builder: "docker", findings: own.findings, dryRun: false, ...written },
  };
}

function requireEngineOutput({ ociLayout, dockerArchive, platform }: EngineWork["flags"]): void {
  if ((platform?.length ?? 0) > 1) {
    const fix = "Build on a machine of each kind, or take a base that has everything: --builder append.";
    throw new BazaarError("NOT_SUPPORTED", "The engine builds for one machine at a time.", fix);
  }
  const flag =
    ociLayout === undefined ? (dockerArchive === undefined ? undefined : "--docker-archive") : "--oci-layout";
  if (flag === undefined) return;
  const fix = "Use --load, and then docker save, or skopeo copy docker-daemon:IMAGE oci:DIR.";
  throw new BazaarError("NOT_SUPPORTED", `${flag} is not there with the builder docker.`, fix);
}

function baseName(opened: OpenedPlugin, flags: BuildFlags): string {
  const named = flags.base ?? opened.config.image?.base;
  if (named !== undefined && !named.startsWith("oci:")) return named;
  const problem = named === undefined ? "The image has no base." : "The engine can't build on an OCI layout.";
  throw new BazaarError(
    "OPTION_INVALID",
    problem,
    "Name an image that it has or can pull: --base REF, or `image.base`.",
  );
}

/** The base with what the plugin needs on it, in the engine; its name there. */
async function buildBase(
  context: Context,
  engine: Engine,
  opened: OpenedPlugin,
  { flags, choice, named }: EngineWork & { readonly named: string },
): Promise<string> {
  const { signal } = context;
  const { plugin } = opened.loaded;
  const onLine = (line: string) => context.progress(printable(line));
  const credential = await credentialFor(context, named);
  const [platform] = flags.platform ?? [];
  const common = { signal, onLine, credential, ...defined({ platform }) };
  const tag = (part: string) => `claude-bazaar-base/${plugin.name.toLowerCase()}:${part}`;
  let from = named;
  if (choice.hasDockerfile) {
    const secrets = buildSecrets(flags.buildSecret);
    const files = contentOf(plugin.files, {}).kept;
    await buildWithEngine(engine, {
      context: files,
      tag: tag("dockerfile"),
      buildArgs: { BAZAAR_BASE: named },
      secrets,
      ...common,
    });
    from = tag("dockerfile");
  }
  const { packages } = choice;
  if (packages.length > 0) context.progress(`Installing ${count(packages.length, "package")}: ${packages.join(" ")}.`);
  // Also without packages: so the engine pulls the base where it does not have it.
  const onTop = treeOf({ Dockerfile: packagesDockerfile({ base: from, packages }) });
  await buildWithEngine(engine, { context: onTop, tag: tag("latest"), ...common });
  return tag("latest");
}

interface Unpacked {
  readonly image: BuiltImage;
  readonly names: readonly [string, ...string[]];
  /** The base in the engine. */
  readonly from: string;
}

/** For an engine that takes no archive without its lowest layers: it unpacks ours by a Dockerfile. */
export async function buildHere(
  { signal, progress }: Pick<Context, "signal" | "progress">,
  engine: Engine,
  { image, names, from }: Unpacked,
): Promise<LoadedImage> {
  const { platform, layers } = imageHere(image);
  const below = image.base?.images.get(platform)?.layers.length ?? 0;
  const own = layers.slice(below);
  const paths = own.map((_, at) => `layers/${at}.tar`);
  const Dockerfile = dockerfileOf({ base: from, archives: paths, labels: image.labels });
  const context = treeOf([
    ["Dockerfile", Dockerfile],
    ...own.map((layer, at) => [paths[at]!, blobFile(layer)] as const),
  ]);
  const id = await buildWithEngine(engine, {
    context,
    tag: names[0],
    signal,
    onLine: (line) => progress(printable(line)),
  });
  for (const name of names.slice(1)) {
    const { name: repo, tag = "latest" } = parseReference(name);
    await engine.getImage(id).tag({ repo, tag });
  }
  return { id, sent: own.length, present: below, names };
}

async function pushAll(
  context: Context,
  engine: Engine,
  { reference }: ImageTarget,
  names: readonly string[],
): Promise<string | undefined> {
  const credential = await credentialFor(context, reference.name);
  let digest: string | undefined;
  for (const name of names) {
    context.progress(`Pushing ${name} by the engine …`);
    digest = await pushImage(engine, { reference: name, credential, signal: context.signal, onLine: context.progress });
  }
  return digest;
}

/** What the engine can be given: it takes a name and a password, and exchanges no token of an identity provider for us. */
async function credentialFor({ env, progress }: Context, name: string): Promise<EngineCredential | undefined> {
  const { registry } = parseReference(name);
  const { credential, source } = await registryCredentials({ env, home: env["HOME"] ?? homedir() })(registry);
  if (credential?.kind !== "password") return undefined;
  progress(credentialText(registry, { credential, source }));
  return { username: credential.username, password: credential.password };
}

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { cachedReader } from "../adapters/blob-cache.ts";
import { DiskSpool } from "../adapters/disk-spool.ts";
import { type NodeRegistry, nodeRegistry } from "../adapters/node-registry.ts";
import { ociFolder } from "../adapters/oci-folder.ts";
import { userCache } from "../adapters/user-cache.ts";
import { compareCodeUnits } from "../core/text.ts";
import { defined } from "../core/defined.ts";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { type Base, resolveBase } from "../image/base.ts";
import { type BuildOptions, type BuiltImage, buildImage, packContent, type PackedContent } from "../image/build.ts";
import type { ImageFinding } from "../image/checked-image.ts";
import type { Repository } from "../image/ports.ts";
import { type ImageReference, parseReference } from "../registry/reference.ts";
import { credentialText } from "./credential-text.ts";
import type { Context } from "./context.ts";
import { ImageContent } from "./image-content.ts";
import { type BuildFlags, buildOptions } from "./image-flags.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";

/** Everything that building one image holds open. */
export interface ImageWork extends AsyncDisposable {
  /** Ends what runs in any registry. */
  abort(reason: unknown): void;
  /** The repository of a reference. */
  repository(reference: ImageReference): Repository;
  /** The image; built once, however often it is asked for. `target` is where it goes, so that layers can be mounted. */
  build(target?: ImageReference): Promise<BuiltImage>;
  /** The layers above the base, without asking any network. */
  content(): Promise<PackedContent>;
  /** What the layers of `content` lack, since no network was asked: names for a sentence. */
  unknown(): readonly string[];
  /** What is worth knowing about what was made so far. */
  findings(): readonly ImageFinding[];
  /** The SPDX document of an image that `build` gave. */
  sbom(image: BuiltImage, target?: ImageReference): Promise<string>;
}

/** A base that was read already; undefined where the image has none, whatever the configuration says. */
export interface GivenBase {
  readonly name: string;
  readonly base: Base | undefined;
}

/**
 * Opens nothing yet. With `given` no flag and no configuration says what the base is. Throws `BazaarError`
 * PLUGIN_REFUSED, OPTION_INVALID.
 */
export function imageWork(context: Context, opened: OpenedPlugin, flags: BuildFlags, given?: GivenBase): ImageWork {
  requireLoads(opened.loaded);
  const { plugin } = opened.loaded;
  const { signal, env } = context;
  const spool = new DiskSpool();
  const options: BuildOptions = { ...buildOptions(flags, opened.config.image ?? {}, env), spool, signal };
  const failed = new AbortController();
  let registry: NodeRegistry | undefined;
  const repository = (reference: ImageReference): Repository =>
    (registry ??= openRegistry(context, flags, failed.signal)).repository(reference);
  const named = given === undefined ? baseOf(opened, flags) : undefined;
  const own = new ImageContent(context, opened, flags);
  const read = (from: NamedBase, target: ImageReference | undefined) =>
    readBase(from, target, options, repository, userCache(env)).catch((error: unknown) => {
      throw withEngineHint(error, from);
    });
  let built: Promise<BuiltImage> | undefined;
  return {
    abort: (reason) => failed.abort(reason),
    repository,
    content: async () => {
      await own.checkFiles();
      const platforms = ["linux/amd64", "linux/arm64"] as const;
      const packed = await packContent(
        plugin,
        named === undefined ? options : { platforms, ...options, parts: own.offline() },
      );
      return withLeftOut(packed, own);
    },
    build: (target) =>
      (built ??= (async () => {
        const base = given?.base ?? (named && (await read(named, target)));
        const name = given?.name ?? named?.name;
        if (base === undefined || name === undefined) {
          await own.checkFiles();
          return withLeftOut(await buildImage(plugin, options), own);
        }
        const to = target && { repository: repository(target), tag: target.tag };
        const parts = await own.on(base, name, options, to);
        return withLeftOut(await buildImage(plugin, { ...options, base, parts }), own);
      })()),
    unknown: () => (named === undefined ? [] : own.unknown()),
    findings: () => own.findings,
    sbom: (image, target) => own.sbom(image, options, target?.name),
    async [Symbol.asyncDispose]() {
      await own[Symbol.asyncDispose]();
      await spool[Symbol.asyncDispose]();
      await registry?.close();
    },
  };
}

/** An image that also says what of the plugin's folder its builder was not given. */
export function withLeftOut<T extends Pick<BuiltImage, "leftOut">>(
  image: T,
  { leftOut }: Pick<ImageContent, "leftOut">,
): T {
  return { ...image, leftOut: [...image.leftOut, ...leftOut].sort((a, b) => compareCodeUnits(a.path, b.path)) };
}

function openRegistry(
  { signal, env, progress }: Context,
  { insecureRegistry }: BuildFlags,
  failed: AbortSignal,
): NodeRegistry {
  return nodeRegistry({
    env,
    home: env["HOME"] ?? homedir(),
    signal: AbortSignal.any([signal, failed]),
    ...defined({ insecure: insecureRegistry }),
    onCredential: (host, found) => progress(credentialText(host, found)),
  });
}

/** A base in a registry, or in a folder. */
type NamedBase =
  | { readonly kind: "registry"; readonly name: string; readonly reference: ImageReference }
  | { readonly kind: "folder"; readonly name: string; readonly folder: string; readonly tag: string };

/** A folder in the configuration is relative to the configuration file. */
function baseOf(opened: OpenedPlugin, flags: BuildFlags): NamedBase | undefined {
  const name = flags.base ?? opened.config.image?.base;
  if (name === undefined) return undefined;
  refuseEngineName(name);
  if (!name.startsWith("oci:")) return { kind: "registry", name, reference: parseReference(name) };
  const from = flags.base !== undefined || opened.file === undefined ? "." : dirname(opened.file);
  const whole = resolve(from, name.slice("oci:".length));
  const [, folder, tag] = /^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(whole) ?? [];
  const isWhole = folder === undefined || existsSync(whole);
  return { kind: "folder", name, folder: isWhole ? whole : folder, tag: isWhole ? "" : (tag ?? "") };
}

/** A name without a host is one of Docker Hub's, and may have been meant for an image of the local engine. */
function withEngineHint(error: unknown, { kind, name }: NamedBase): unknown {
  const hasHost = /^(?:[^/]*[.:][^/]*|localhost)\//.test(name);
  if (!isBazaarError(error) || error.code === "INTERRUPTED" || kind === "folder" || hasHost) return error;
  const fix = `${error.fix} Where this machine's Docker engine alone has it: ${engineWays(name)}`;
  return new BazaarError(error.code, error.problem, fix, { cause: error, details: error.details });
}

function engineWays(name: string): string {
  const tagged = /[:@]/.test(name) ? name : `${name}:latest`;
  return `--builder docker --base ${name}, or \`skopeo copy docker-daemon:${tagged} oci:DIR\` and --base oci:DIR.`;
}

/** As skopeo writes an image of the engine; `docker:24` is the image of that name. */
function refuseEngineName(name: string): void {
  const [, local] = /^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.exec(name) ?? [];
  if (local === undefined) return;
  const problem = "What lies in the Docker engine alone can't be appended to.";
  throw new BazaarError("OPTION_INVALID", problem, `Use ${engineWays(local)}`);
}

function readBase(
  named: NamedBase,
  target: ImageReference | undefined,
  { platforms }: BuildOptions,
  repository: ImageWork["repository"],
  cache: string,
): Promise<Base> {
  const wanted = { name: named.name, ...defined({ platforms }) };
  if (named.kind === "folder") return resolveBase(ociFolder(named.folder), { ...wanted, reference: named.tag });
  const { name, registry, path, digest, tag = "latest" } = named.reference;
  const mountFrom = target?.registry === registry && target.path !== path ? path : undefined;
  return resolveBase(cachedReader(repository(named.reference), cache), {
    ...wanted,
    reference: digest ?? tag,
    // By digest and tag it is the digest that was read; the label of the digest says so.
    label: digest === undefined || named.reference.tag !== undefined ? `${name}:${tag}` : name,
    ...defined({ mountFrom }),
  });
}

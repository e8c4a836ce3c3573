import { buildWithEngine } from "../adapters/engine/build.ts";
import type { Engine } from "../adapters/engine/connect.ts";
import { dropTag, scratchTag, sweepTags } from "../adapters/engine/scratch-tags.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import { packagesDockerfile } from "../image/dockerfile.ts";
import type { Context } from "./context.ts";
import { engineCredential } from "./engine-credential.ts";
import { type BuilderChoice, buildSecrets } from "./image-builder.ts";
import type { BuildFlags } from "./image-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { count } from "./output.ts";
import { printable } from "./text-width.ts";

/** A base in the engine; its name goes when it is disposed of. */
export interface EngineBase extends AsyncDisposable {
  /** The name that the author gave, e.g. `debian:bookworm-slim`. */
  readonly named: string;
  /** By which the engine knows it until then. */
  readonly tag: string;
}

/** Throws `BazaarError` OPTION_INVALID for a base that the engine can't have. */
export function engineBaseName(opened: OpenedPlugin, flags: BuildFlags): string {
  const named = flags.base ?? opened.config.image?.base;
  if (named !== undefined && !named.startsWith("oci:")) return named;
  const problem = named === undefined ? "The image has no base." : "The engine can't build on an OCI layout.";
  const fix = "Name an image that it has or can pull: --base REF, or `image.base`.";
  throw new BazaarError("OPTION_INVALID", problem, fix);
}

/** One machine; where the configuration names several for builds without an engine, it is the engine's own, and that is told. */
function engineMachine({ config }: OpenedPlugin, flags: BuildFlags, { progress }: Context): string | undefined {
  const wanted = flags.platform ?? config.image?.platforms ?? [];
  if (wanted.length < 2) return wanted[0];
  progress(`Not ${wanted.join(", ")}, but the engine's own machine: it builds for one at a time.`);
  return undefined;
}

export interface EngineBaseOptions {
  readonly flags: BuildFlags;
  readonly choice: BuilderChoice;
  /** The plugin's files that may go into an image: all that a Dockerfile of its own sees. */
  readonly files: FileTree;
}

/** Has the engine make the base with what the plugin needs on it. Rejects as `buildWithEngine`. */
export async function buildEngineBase(
  context: Context,
  engine: Engine,
  opened: OpenedPlugin,
  { flags, choice, files }: EngineBaseOptions,
): Promise<EngineBase> {
  const { plugin } = opened.loaded;
  const named = engineBaseName(opened, flags);
  const swept = await sweepTags(engine);
  if (swept > 0) context.progress(`Removed ${count(swept, "image")} that a killed build had left.`);
  const onLine = (line: string) => context.progress(printable(line));
  const credential = await engineCredential(context, named);
  const platform = engineMachine(opened, flags, context);
  const common = { signal: context.signal, onLine, credential, ...defined({ platform }) };
  const [own, tag] = [scratchTag(plugin.name), scratchTag(plugin.name)];
  try {
    if (choice.hasDockerfile) {
      const secrets = buildSecrets(flags.buildSecret);
      await buildWithEngine(engine, {
        context: files,
        tag: own,
        buildArgs: { BAZAAR_BASE: named },
        secrets,
        ...common,
      });
    }
    const { packages, hasDockerfile } = choice;
    if (packages.length > 0)
      context.progress(`Installing ${count(packages.length, "package")}: ${packages.join(" ")}.`);
    // Also without packages: so the engine pulls the base where it does not have it.
    const Dockerfile = packagesDockerfile({ base: hasDockerfile ? own : named, packages });
    await buildWithEngine(engine, { context: treeOf({ Dockerfile }), tag, ...common });
    return { named, tag, [Symbol.asyncDispose]: () => dropTag(engine, tag) };
  } finally {
    // What was built on it holds its layers.
    await dropTag(engine, own);
  }
}

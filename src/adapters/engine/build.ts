import { Readable } from "node:stream";
import { tarChunks } from "../../archive/tar.ts";
import { BazaarError } from "../../core/errors.ts";
import type { FileTree } from "../../core/file-tree.ts";
import { buildByCommand } from "./build-command.ts";
import type { Engine } from "./connect.ts";
import type { EngineCredential } from "./push.ts";
import { engineWork, refused } from "./engine-failure.ts";
import { follow } from "./progress.ts";

export interface EngineBuildOptions {
  /** Files that the Dockerfile may use, the Dockerfile among them; they are streamed, and read when it is their turn. */
  readonly context: FileTree;
  /** Path of the Dockerfile in the context. @default "Dockerfile" */
  readonly dockerfile?: string;
  /** Name with tag for the image. */
  readonly tag: string;
  /** Values of `ARG`; they stand in the image's history, so never secrets. @default {} */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Machine to build for, e.g. `linux/amd64`. @default the engine's */
  readonly platform?: string;
  /**
   * Files with secrets, by the id in `RUN --mount=type=secret,id=…`. Only BuildKit has them, and only the command `docker`
   * can hand them over. @default {}
   */
  readonly secrets?: Readonly<Record<string, string>>;
  /** For the registry of the base image. @default none */
  readonly credential?: EngineCredential | undefined;
  readonly signal: AbortSignal;
  /** Hears what the build says, line by line. @default nobody */
  readonly onLine?: (line: string) => void;
}

const what = engineWork.build;

/**
 * Has the engine build an image; its id comes back. By the engine's API, with BuildKit; with secrets by the command
 * `docker`, since they travel in a session that dockerode does not have. Rejects with `BazaarError` ENGINE_FAILED, with the last
 * words of the step that failed where no `onLine` heard them, ENGINE_MISSING (secrets, and no `docker` that has BuildKit), OPTION_INVALID, and
 * with the signal's reason.
 */
export async function buildWithEngine(engine: Engine, options: EngineBuildOptions): Promise<string> {
  const { context, dockerfile = "Dockerfile", tag, signal } = options;
  if (context.get(dockerfile)?.kind !== "file") {
    const fix = "Name a file of the folder that is built.";
    throw new BazaarError("OPTION_INVALID", `There is no Dockerfile "${dockerfile}".`, fix);
  }
  signal.throwIfAborted();
  const tar = Readable.from(tarChunks(context, { links: "keep" }), { objectMode: false });
  try {
    if (Object.keys(options.secrets ?? {}).length > 0) await buildByCommand(tar, options, await addressOf(engine));
    else await buildByApi(engine, tar, options);
  } catch (error) {
    // A file that can't be read ends the stream, of which the engine only sees the end.
    throw tar.errored ?? error;
  } finally {
    tar.destroy();
  }
  const built = await engine
    .getImage(tag)
    .inspect()
    .catch((error: unknown) => {
      throw refused(what, error);
    });
  return built.Id;
}

/** Where DOCKER_HOST is set, the command reads it as dockerode does. */
async function addressOf({ modem }: Engine): Promise<string | undefined> {
  if ((process.env["DOCKER_HOST"] ?? "") !== "") return undefined;
  const { getSocketPath } = modem as { readonly getSocketPath?: () => Promise<string> | undefined };
  const path = await getSocketPath?.call(modem);
  if (path === undefined) return undefined;
  return path.startsWith("//") ? `npipe://${path}` : `unix://${path}`;
}

async function buildByApi(engine: Engine, tar: Readable, options: EngineBuildOptions): Promise<void> {
  const { dockerfile = "Dockerfile", tag, buildArgs = {}, platform, credential, signal, onLine } = options;
  const asked = {
    t: tag,
    dockerfile,
    buildargs: { ...buildArgs },
    version: "2",
    rm: true,
    forcerm: true,
    abortSignal: signal,
    ...(platform !== undefined && { platform }),
    ...(credential !== undefined && { authconfig: { ...credential, serveraddress: "" } }),
  } as const;
  const broken = new Promise<never>((_, reject) => void tar.once("error", reject));
  broken.catch(() => undefined);
  const begun = engine.buildImage(tar, asked).catch((error: unknown) => {
    signal.throwIfAborted();
    throw refused(what, error);
  });
  await follow(await Promise.race([begun, broken]), { what, signal, onLine });
}

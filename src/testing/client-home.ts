import type { Closing } from "../core/closing.ts";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh place for the client: its HOME, its configuration, its temporary files and an empty working folder. */
export interface ClientHome extends Closing {
  /** Absolute path of HOME; the configuration lies in its `.claude`. */
  readonly path: string;
  /** An empty folder, the default working folder of runs in this home. */
  readonly work: string;
  /** TMPDIR of the client, which leaves the output of shell jobs and its sockets there. */
  readonly tmp: string;
  /** Removes all of it. */
  remove(): Promise<void>;
}

/** Makes a home that outlives one run, for what is installed in one call and used in the next. Removed by `await using`. */
export async function clientHome(): Promise<ClientHome> {
  // The real path: leftovers are found by the folder that the system says they work in.
  const root = await realpath(await mkdtemp(join(tmpdir(), "bazaar-home-")));
  const path = join(root, "home");
  const work = join(root, "work");
  // A short name: the client puts a socket there, whose path may have 103 bytes.
  const tmp = join(root, "t");
  await Promise.all([mkdir(join(path, ".claude"), { recursive: true }), mkdir(work), mkdir(tmp)]);
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { path, work, tmp, remove, [Symbol.asyncDispose]: remove };
}

/** What the client needs of the machine; nothing else of our environment reaches it, least of all a key. */
const inherited = ["PATH", "LANG", "SystemRoot", "ComSpec"];

/**
 * The environment for a client that must touch nothing but its home and `modelUrl`: a dummy key, no telemetry, no update.
 * `more` comes last; a value of `undefined` takes a variable away.
 */
export function clientEnvironment(
  home: ClientHome,
  modelUrl: string,
  more: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const own = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  const all = {
    ...own,
    HOME: home.path,
    TMPDIR: home.tmp,
    TEMP: home.tmp,
    CLAUDE_CODE_TMPDIR: home.tmp,
    CLAUDE_CONFIG_DIR: join(home.path, ".claude"),
    ANTHROPIC_BASE_URL: modelUrl,
    ANTHROPIC_API_KEY: "dummy",
    DISABLE_AUTOUPDATER: "1",
    DISABLE_TELEMETRY: "1",
    DISABLE_ERROR_REPORTING: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    // Ten tries with growing pauses, as the client does by itself, take minutes.
    CLAUDE_CODE_MAX_RETRIES: "1",
    ...more,
  };
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

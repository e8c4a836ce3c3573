import { findClaude } from "../adapters/claude-binary.ts";
import { BazaarError } from "../core/errors.ts";
import { clientEnvironment, type ClientHome } from "./client-home.ts";
import { type ProcessOutcome, runProcess } from "./run-process.ts";

export interface CommandOptions {
  /** More environment; `undefined` takes a variable away. @default {} */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Working folder, from which relative paths in the arguments count. @default our own */
  readonly cwd?: string;
  /** Milliseconds until the client is stopped. @default 60_000 */
  readonly timeoutMs?: number;
  /** Path of the client. @default as `findClaude` finds it */
  readonly claude?: string;
  readonly signal?: AbortSignal;
}

/** Runs a command of the client that needs no model, e.g. `["plugin", "validate", "--strict", "--json", folder]`. */
export function claudeCommand(
  args: readonly string[],
  home: ClientHome,
  options: CommandOptions = {},
): Promise<ProcessOutcome> {
  return runProcess(findClaude(options.claude), args, {
    cwd: options.cwd ?? process.cwd(),
    ownFolder: home.tmp,
    env: clientEnvironment(home, "http://127.0.0.1:9", options.env),
    timeoutMs: options.timeoutMs ?? 60_000,
    ...(options.signal && { signal: options.signal }),
  });
}

export interface Installation extends CommandOptions {
  /** Folder, git URL or catalog URL of the marketplace. */
  readonly marketplace: string;
  /** `<plugin>@<marketplace's name>`. */
  readonly plugin: string;
  /** Values of the plugin's `userConfig`, e.g. `{ api_key: "dummy" }`. @default {} */
  readonly config?: Readonly<Record<string, string>>;
}

/**
 * Adds the marketplace and installs a plugin of it, as a user does. Rejects with `BazaarError` CLIENT_FAILED, holding what
 * the client printed, when either step fails.
 */
export async function installPlugin(home: ClientHome, installation: Installation): Promise<void> {
  const { marketplace, plugin, config = {}, ...options } = installation;
  const values = Object.entries(config).flatMap(([name, value]) => ["--config", `${name}=${value}`]);
  await mustWork(["plugin", "marketplace", "add", marketplace], home, options);
  await mustWork(["plugin", "install", plugin, ...values], home, options);
}

async function mustWork(args: readonly string[], home: ClientHome, options: CommandOptions): Promise<void> {
  const { exitCode, stdout, stderr } = await claudeCommand(args, home, options);
  if (exitCode === 0) return;
  const said = `${stdout}${stderr}`.trim().slice(-1_000);
  // Only the first words of the command: the values behind --config may be secret.
  const problem = `"claude ${args.slice(0, 4).join(" ")}" ended with exit code ${exitCode}: ${said}`;
  throw new BazaarError("CLIENT_FAILED", problem, "Check the marketplace with `claude plugin validate`.");
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";
import type { Launcher } from "./launcher.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { type ProcessEnd, runProcess } from "./process.ts";
import { removeFolder } from "./remove-folder.ts";
import { removeAtExit } from "./run-exit.ts";

export interface HelperOptions {
  /** `headersHelper` as the plugin has it: a line for the shell. */
  readonly command: string;
  /** The server's name and URL. */
  readonly name: string;
  readonly url: string;
  /** The hosted plugin's folder, in which it runs. */
  readonly pluginDir: string;
  /** What a local server of the plugin would get; names of credentials are left out. */
  readonly env: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
  /** Milliseconds. @default 10_000 */
  readonly timeoutMs?: number;
  /** Hears the end of its stderr where it fails. @default nobody */
  onStderr?(text: string): void;
}

/** Bytes that it may print. */
const maxOutput = 65_536;
/** As the client has it: the helper gets its secrets where the author has put them, not by the environment of all. */
const credential = /KEY$|TOKEN|SECRET|PASSW|CREDENTIAL|^CLAUDE_PLUGIN_OPTION_/i;

/**
 * Runs the program by which a plugin makes headers for one of its remote servers, as the client does: in the plugin's
 * folder, told which server they are for, with the JSON object on its stdout as the result. It is the plugin's own code on
 * this host, as its local servers are. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE, which tells nothing of what it said.
 */
export async function helperHeaders(options: HelperOptions): Promise<Record<string, string>> {
  const { command, name, url, pluginDir, launcher, timeoutMs = 10_000 } = options;
  const { path, mark } = makeOwnedFolder("bazaar-run-");
  const folderKept = removeAtExit(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const env = {
    ...Object.fromEntries(Object.entries(options.env).filter(([variable]) => !credential.test(variable))),
    CLAUDE_CODE_MCP_SERVER_NAME: name,
    CLAUDE_CODE_MCP_SERVER_URL: url,
  };
  const cwd = join(path, "work");
  mkdirSync(cwd, { mode: 0o700 });
  try {
    const end = await runProcess({
      file: "/bin/sh",
      // What it leaves running is looked for in its own folder, so it starts there.
      args: ["-c", 'cd "$1" && exec /bin/sh -c "$2"', "sh", pluginDir, command],
      cwd,
      env,
      mark,
      launcher,
      stdin: "",
      timeoutMs,
      killAfterMs: 1_000,
      signal: new AbortController().signal,
      onStdout: (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        return size <= maxOutput;
      },
    });
    return headersIn(end, Buffer.concat(chunks).toString("utf8"), options);
  } catch (error) {
    throw isBazaarError(error) ? error : unusable("can't be started");
  } finally {
    await removeFolder(path);
    folderKept();
  }
}

function headersIn(
  { why, exitCode, stderr }: ProcessEnd,
  text: string,
  options: HelperOptions,
): Record<string, string> {
  if (why === "exit" && exitCode === 0) {
    const headers = stringsIn(text);
    if (headers !== undefined) return headers;
  }
  if (stderr !== "") options.onStderr?.(stderr);
  const how = why === "timeout" ? "took too long" : exitCode === 0 ? "printed no JSON object of texts" : "failed";
  throw unusable(how);
}

function unusable(how: string): BazaarError {
  const details = { unhandled: true };
  const problem = `The server's headersHelper ${how}.`;
  return new BazaarError("UPSTREAM_UNAVAILABLE", problem, "Tell whoever hosts this plugin.", { details });
}

function stringsIn(text: string): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const good = isJsonObject(value) && Object.values(value).every((member) => typeof member === "string");
    return good ? (value as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}

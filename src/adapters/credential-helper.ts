import { execFile } from "node:child_process";
import { isJsonObject, parseJson } from "../core/json.ts";
import type { Credential } from "../registry/types.ts";

/** What came of asking a helper; `problem` is half a sentence without a word of what it printed. */
export type HelperAnswer = { readonly credential: Credential } | { readonly problem: string };

export interface HelperOptions {
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly timeoutMs: number;
}

/** Bytes that it may print. */
const maxOutput = 65_536;
/** Said by all of Docker's helpers where they have no entry. */
const none = /credentials not found/i;

/**
 * Asks `docker-credential-NAME get` for the credential of a server, in the protocol of Docker's credential helpers. Not
 * ended with its children as a plugin's programs are: a helper may start an agent that is to stay. Never rejects.
 */
export function askHelper(name: string, server: string, options: HelperOptions): Promise<HelperAnswer> {
  const program = `docker-credential-${name}`;
  // It becomes part of a program's name, so nothing that leads to another folder.
  if (!/^[\w.-]+$/.test(name)) return Promise.resolve({ problem: "the helper's name can't be one" });
  const { env, timeoutMs } = options;
  return new Promise((resolve) => {
    const settings = { env, timeout: timeoutMs, maxBuffer: maxOutput, killSignal: "SIGKILL" } as const;
    const child = execFile(program, ["get"], settings, (error, stdout) => {
      if (error === null) resolve(answerIn(stdout, program));
      else resolve({ problem: whyNot(error, stdout, program, timeoutMs) });
    });
    // A program that ends without reading its input is fine.
    child.stdin?.on("error", () => {});
    child.stdin?.end(server);
  });
}

function whyNot(
  error: Error & { killed?: boolean; code?: unknown },
  stdout: string,
  program: string,
  ms: number,
): string {
  if (error.code === "ENOENT") return `${program} is not installed`;
  if (error.killed === true) return `${program} gave no answer within ${ms / 1_000} s`;
  return none.test(stdout) ? `${program} has none` : `${program} failed`;
}

function answerIn(stdout: string, program: string): HelperAnswer {
  const { value } = parseJson(stdout);
  const { Username: username, Secret: secret } = isJsonObject(value) ? value : {};
  if (typeof username !== "string" || typeof secret !== "string") {
    return { problem: `${program} printed no credential` };
  }
  if (username === "<token>") return { credential: { kind: "identity", token: secret } };
  if (username === "" && secret === "") return { problem: `${program} has none` };
  return { credential: { kind: "password", username, password: secret } };
}

import { request } from "undici";
import { BazaarError } from "../core/errors.ts";
import { messageOf } from "../core/errors.ts";
import { filledHeader } from "../proxy/hook-template.ts";
import type { PostHook } from "../proxy/types.ts";
import type { Variables } from "../run/environment.ts";
import { addressGuard } from "./address-guard.ts";
import { guardedAgent } from "./guarded-agent.ts";

export interface HookPostOptions {
  /** Private addresses to which events may go: see `addressGuard`. */
  readonly addresses: readonly string[];
  /** The host's environment, of which handlers get `passEnv` as far as they name it. */
  readonly env: Variables;
  readonly passEnv: readonly string[];
}

/** A decision is a few hundred bytes, bytes: 1 MiB. */
const maxAnswer = 1_048_576;

/** What HTTP and the form of an event say themselves. */
const reserved =
  /^(?:connection|content-length|content-type|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * Sends events of `http` handlers to the addresses of the internet and those that are allowed. Throws `BazaarError`
 * OPTION_INVALID. What went wrong is for the host's log: the caller learns no address.
 */
export function hookPost({ addresses, env, passEnv }: HookPostOptions): PostHook {
  const guard = addressGuard(addresses);
  const agent = guardedAgent(guard);
  return async ({ url, headers, allowedEnvVars, body, timeoutMs }, signal) => {
    const late = AbortSignal.timeout(timeoutMs);
    const variable = (name: string) =>
      allowedEnvVars.includes(name) && passEnv.includes(name) ? env[name] : undefined;
    try {
      const wanted = new URL(url);
      guard.checkUrl(wanted);
      const answer = await request(wanted, {
        method: "POST",
        dispatcher: agent,
        signal: AbortSignal.any([signal, late]),
        headers: { ...ownHeaders(headers, variable), accept: "application/json", "content-type": "application/json" },
        body,
      });
      return { status: answer.statusCode, body: await read(answer.body) };
    } catch (error) {
      throw failure(error, signal, late, timeoutMs);
    }
  };
}

function ownHeaders(
  given: Readonly<Record<string, string>>,
  variable: (name: string) => string | undefined,
): Record<string, string> {
  const own = Object.entries(given).filter(([name]) => !reserved.test(name));
  return Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), filledHeader(value, variable)]));
}

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxAnswer) {
      throw new BazaarError("RUN_LIMIT", `The hook's service answered more than ${maxAnswer} bytes.`, tell);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const tell = "Tell whoever hosts this plugin.";

function failure(error: unknown, signal: AbortSignal, late: AbortSignal, timeoutMs: number): BazaarError {
  if (signal.aborted) return new BazaarError("INTERRUPTED", "The hook was stopped.", "Start it again.");
  if (late.aborted) {
    const problem = `The hook's service took longer than its limit of ${timeoutMs / 1_000} seconds.`;
    return new BazaarError("RUN_TIMED_OUT", problem, tell);
  }
  if (error instanceof BazaarError && error.code === "RUN_LIMIT") return error;
  const details = { reason: messageOf(error) };
  return new BazaarError("RUN_FAILED", "The plugin's hook could not ask its service.", tell, { cause: error, details });
}

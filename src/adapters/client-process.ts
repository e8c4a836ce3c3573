import { dirname } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { type ProcessEnd, type ProcessSpec, runProcess } from "./process.ts";
import type { RunPlace } from "./run-folders.ts";
import type { RunTrack } from "./run-life.ts";
import { openRunNetwork } from "./run-network.ts";
import type { RunSetup } from "./run-setup.ts";
import { wrapped } from "./sandbox.ts";

/** What differs from one start of the client to the next. */
export interface ClientStart extends Pick<ProcessSpec, "stdin" | "holdsStdin" | "signal" | "onStdout"> {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly limits: RunSetup["limits"];
  readonly track: RunTrack;
}

/**
 * Runs the client in the folders of a run, in the setup's sandbox where it has one, until all that it started is gone.
 * Rejects with `BazaarError` CLIENT_MISSING when it can't be started.
 */
export async function runClientProcess(setup: RunSetup, place: RunPlace, start: ClientStart): Promise<ProcessEnd> {
  const { args, env, limits, track, ...given } = start;
  await using network = await openRunNetwork(setup.sandbox, place, setup.env["ANTHROPIC_BASE_URL"] ?? "");
  const client = network.program(setup.sandbox?.client ?? setup.claude, [...args]);
  return await runProcess({
    ...wrapped(network.sandbox, place, client.file, client.args),
    ...given,
    cwd: place.workspace,
    env: network.environment(env),
    mark: place.mark,
    launcher: setup.launcher,
    use: { ...limits, folder: dirname(place.workspace) },
    onStuck: track.onStuck,
    timeoutMs: limits.timeoutMs,
    killAfterMs: limits.killAfterMs,
  }).catch((cause: unknown) => {
    const fix = "Tell whoever hosts this plugin.";
    throw new BazaarError("CLIENT_MISSING", "The client on the host can't be started.", fix, { cause });
  });
}

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listen } from "../../adapters/http-server.ts";
import { messageOf } from "../../core/errors.ts";
import { type ClientTask, playClient } from "./client.test-data.ts";
import type { Revision } from "./run-suite.ts";

const suite = dirname(createRequire(import.meta.url).resolve("@modelcontextprotocol/conformance/package.json"));

/** Runs one of the official client scenarios against a proxy; the text is all that the suite says. */
export async function runClientScenario(
  scenario: string,
  revision: Revision,
): Promise<{ exitCode: number | null; text: string }> {
  await using runner = await listen(played, { port: 0 });
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  const command = `${process.execPath} ${join(import.meta.dirname, "client-command.ts")}`;
  const args = ["client", "--command", command, "--scenario", scenario, "--spec-version", revision];
  const baseline = ["--expected-failures", join(import.meta.dirname, "baseline.yml")];
  const env = { ...process.env, CLIENT_UNDER_TEST: runner.url };
  try {
    const child = spawn(process.execPath, [join(suite, "dist/index.js"), ...args, ...baseline], { cwd: folder, env });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { exitCode, text };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function played(request: Request): Promise<Response> {
  try {
    await playClient((await request.json()) as ClientTask);
    return new Response();
  } catch (error) {
    return new Response(messageOf(error), { status: 500 });
  }
}

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { controlOf } from "./control.ts";
import { githubSchema } from "./graphql/schema.ts";
import { handle } from "./http.ts";
import type { ControlAnswer, ControlCall, Ready } from "./messages.ts";
import { GithubState } from "./state.ts";
import type { GithubOptions } from "./types.ts";

// The program of the stand-in: `start-github.ts` forks it. The first message is the options, every later one a call of
// the control; it ends when its parent is gone.

const root = mkdtempSync(join(tmpdir(), "bazaar-github-"));
process.once("exit", () => rmSync(root, { recursive: true, force: true }));
process.once("disconnect", () => process.exit(0));
process.once("message", (options) => void serve(options as GithubOptions));

async function serve(options: GithubOptions): Promise<void> {
  const state = new GithubState(root, options);
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      // Not one of GitHub's answers: the fault is ours, and has to be seen.
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      state.findings.push({ on: "answer", operation: `${request.method} ${request.url}`, problem });
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain" }).end(problem);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const repository of options.repositories) await state.addRepository(repository);
  const control = controlOf(state) as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
  process.on("message", (message) => void answer(control, message as ControlCall));
  // Half a second that would else be a part of the first question.
  githubSchema();
  const ready: Ready = { origin: state.origin };
  process.send?.(ready);
}

async function answer(
  control: Record<string, (...args: readonly unknown[]) => unknown>,
  { id, name, args }: ControlCall,
): Promise<void> {
  let result: ControlAnswer;
  try {
    result = { id, value: await control[name]?.(...args) };
  } catch (error) {
    result = { id, problem: (error as Error).message };
  }
  process.send?.(result);
}

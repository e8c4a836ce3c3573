import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { BazaarError } from "../core/errors.ts";
import type { GitAsked, GitServer } from "../hub/ports.ts";
import { failed, git, tryGit } from "./git.ts";
import { gitEnvironment } from "./git-environment.ts";
import { plainAnswer } from "./plain-git.ts";
import { lastOf } from "./program-output.ts";

/**
 * Filters let a client leave files out that it does not want. It asks for them by their ids when it checks them out: protocol 2
 * gives any, older ones what is allowed, and nothing lies in a repository but what its callers may have. Deltas are not
 * looked for, since the pack has none to find.
 */
const settings = ["uploadpack.allowFilter=true", "uploadpack.allowAnySHA1InWant=true", "pack.window=0"];
const config = settings.flatMap((setting) => ["-c", setting]);

/** Seconds that git waits for a client; bodies come whole, so this is only for what never should be. */
const patience = "--timeout=120";

/** Milliseconds for which is remembered what the installed git can do: it may be another one after an update. */
const capabilitiesMs = 600_000;

/**
 * The real git, a process for each request: `git upload-pack --stateless-rpc`, which is what `git http-backend` starts too.
 * It ends with its request: a caller that goes away leaves no process. By protocol 2, what git can do is asked once for all
 * repositories, and what needs no git (see `plainAnswer`) is answered without a process, which would cost many times more
 * than the answer.
 */
export function gitServer(): GitServer {
  let known: { readonly until: number; readonly answer: Promise<Uint8Array> } | undefined;
  return {
    refs: (asked) => {
      if (asked.protocol !== second) return refs(asked);
      if (known !== undefined && known.until > performance.now()) return known.answer;
      // Whoever waits for it too must not lose it with the first who asked.
      const answer = refs({ ...asked, signal: new AbortController().signal });
      answer.catch(() => (known = undefined));
      known = { until: performance.now() + capabilitiesMs, answer };
      return answer;
    },
    pack: async (asked, body) => {
      const plain = asked.protocol === second ? await plainAnswer(asked.repository, body) : undefined;
      return plain === undefined ? pack(asked, body) : begun(plain);
    },
    holds,
  };
}

/** As git's client asks for it (gitprotocol-v2). */
const second = "version=2";

async function refs({ repository, protocol, signal }: GitAsked): Promise<Uint8Array> {
  const args = [...config, "upload-pack", "--stateless-rpc", "--advertise-refs", repository];
  const options = { cwd: tmpdir(), env: environment(protocol), timeoutMs: 30_000, signal };
  const { exitCode, stdout, stderr } = await tryGit(args, options);
  if (exitCode !== 0) throw failed(["upload-pack"], stderr);
  // gitprotocol-http: older protocols name the service first, the second one names its version in its place.
  return isSecond(stdout) ? stdout : Buffer.concat([Buffer.from("001e# service=git-upload-pack\n0000"), stdout]);
}

function isSecond(advertised: Buffer): boolean {
  return advertised.toString("latin1", 4, 14) === "version 2\n";
}

async function holds({ repository, signal }: GitAsked, ids: readonly string[]): Promise<boolean> {
  const args = [`--git-dir=${repository}`, "cat-file", "--batch-check"];
  return !(await git(args, { cwd: tmpdir(), input: `${ids.join("\n")}\n`, timeoutMs: 30_000, signal })).includes(
    " missing\n",
  );
}

async function pack(asked: GitAsked, body: Uint8Array): Promise<AsyncIterable<Uint8Array>> {
  const { repository, protocol, signal } = asked;
  // An abort that was before is not heard of any more.
  if (signal.aborted) throw new BazaarError("INTERRUPTED", "The client has gone.", "Nobody waits for the answer.");
  const args = [...config, "upload-pack", "--stateless-rpc", patience, repository];
  const env = { ...gitEnvironment(), ...environment(protocol) };
  const child = spawn("git", args, { cwd: tmpdir(), env, detached: true, stdio: "pipe" });
  const stderr = lastOf(child.stderr);
  child.stdin.on("error", () => {});
  child.stdin.end(body);
  const end = () => endGroup(child);
  signal.addEventListener("abort", end, { once: true });
  const gone = () => signal.removeEventListener("abort", end);
  try {
    await once(child, "spawn");
  } catch (cause) {
    gone();
    const problem = "git can't be started.";
    throw new BazaarError("GIT_MISSING", problem, "Install git, and see that it is in your PATH.", { cause });
  }
  return begun(output(child, stderr, gone));
}

/** With its first piece at hand: a git that fails at once fails the request, and one that runs is ended by `return`. */
async function begun(pieces: AsyncGenerator<Uint8Array, void, undefined>): Promise<AsyncIterable<Uint8Array>> {
  let first: IteratorResult<Uint8Array, void> | undefined = await pieces.next();
  const next = () => {
    const ready = first;
    first = undefined;
    return ready === undefined ? pieces.next() : Promise.resolve(ready);
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: () => pieces.return() }) };
}

/** What git says, as it says it. Where it says nothing and fails, this fails, and so does the answer of the hub. */
async function* output(
  child: ChildProcessWithoutNullStreams,
  stderr: () => string,
  gone: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const closed = once(child, "close") as Promise<[number | null]>;
  let said = false;
  try {
    for await (const piece of child.stdout as AsyncIterable<Buffer>) {
      said = true;
      yield piece;
    }
    const [exitCode] = await closed;
    // A refusal in the protocol's own words ends with a code too, and has to arrive.
    if (exitCode === null || (exitCode !== 0 && !said)) throw failed(["upload-pack"], stderr());
  } finally {
    gone();
    endGroup(child);
  }
}

function environment(protocol: string | undefined): Record<string, string> {
  return protocol === undefined ? {} : { GIT_PROTOCOL: protocol };
}

/** With what it started: the process that packs. */
function endGroup({ pid, exitCode, signalCode }: ChildProcessWithoutNullStreams): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
}

import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { loadPlugin } from "claude-bazaar/node";
import { createFileStore, createProxyHandler, listen } from "claude-bazaar/proxy";
import { FilesCaller } from "../src/testing/files-caller.ts";
import { instant } from "./proxy-call.ts";
import { median, type Row } from "./row.ts";

const files = 2_000;
const fileBytes = 10_000;
/** What `FilesCaller` has for a key. */
const key = "key-of-the-caller";
const tries = 5;
const input = { command: "fix", arguments: "" };

interface Times {
  readonly bare: number[];
  /** The programs that any script needs for it, with nothing between them. */
  readonly least: number[];
  readonly leastAgain: number[];
  readonly first: number[];
  readonly second: number[];
}

/**
 * A whole upload: the thin client's own script, from the hook's event to its answer, with the user's consent given, git,
 * curl and a host with a store. First of everything, then with one file changed; `tar | gzip -1` of the same in turn.
 */
export async function measureUpload(): Promise<Row[]> {
  const times: Times = { bare: [], least: [], leastAgain: [], first: [], second: [] };
  for (let at = 0; at < tries; at += 1) await round(times);
  return rowsOf(times);
}

/** With a store that has nothing yet. */
async function round(times: Times): Promise<void> {
  const store = mkdtempSync(join(tmpdir(), "bench-upload-"));
  const { plugin } = loadPlugin(join(import.meta.dirname, "../examples/release-notes/plugin"));
  await using sink = await listen(async (request) => new Response(`${(await request.arrayBuffer()).byteLength}`), {
    port: 0,
  });
  const handler = createProxyHandler({ plugin, runner: instant, keys: [key], files: createFileStore(store) });
  await using server = await listen((request) => handler.fetch(request), { port: 0 });
  using caller = new FilesCaller(server.url);
  caller.write(Object.fromEntries(Array.from({ length: files }, (_, at) => [nameOf(at), textOf(`${at}`)])));
  caller.commitAll();
  await consent(caller);
  const tar = () =>
    execFileSync("sh", ["-c", "tar --exclude .git -cf - . | gzip -1 >/dev/null"], { cwd: caller.project });
  times.bare.push(await timed(tar));
  times.least.push(await timed(() => leastPrograms(caller, sink.url, "tar --exclude .git -cf - .")));
  times.first.push(await timed(() => send(caller)));
  // A name of a content that git has yet to look up again is no change of the user's.
  caller.git("status");
  for (let change = 0; change < 3; change += 1) {
    caller.write({ [nameOf(0)]: textOf(`changed ${change}`) });
    times.second.push(await timed(() => send(caller)));
    times.leastAgain.push(await timed(() => leastPrograms(caller, sink.url, "cat listed")));
  }
  await handler.close();
  rmSync(store, { recursive: true, force: true });
}

/**
 * What no script can leave out, each once, side by side where they can be: git's list and state, one search for private
 * keys, and what is sent through gzip and curl to a host that reads it and does nothing.
 */
async function leastPrograms({ project }: FilesCaller, url: string, sent: string): Promise<void> {
  const script = `git ls-files -s >"$0/listed" & git status --porcelain=v1 -uall >"$0/state"; wait
git ls-files -z | xargs -0 grep -l -e "-----BEGIN [A-Z0-9 ]*PRIVATE KEY" >"$0/keys" &
cd "\${2:-.}"; ${sent} | gzip -1 | curl -qsS -o /dev/null -X POST -T - "$1/nothing"; wait`;
  const scratch = mkdtempSync(join(tmpdir(), "bench-least-"));
  const where = sent.startsWith("cat") ? scratch : project;
  const child = spawn("sh", ["-c", script, scratch, url, where], { cwd: project, stdio: "ignore" });
  await once(child, "close");
  rmSync(scratch, { recursive: true });
}

/** As the user gives it: the question, then the call that was let go on. */
async function consent(caller: FilesCaller): Promise<void> {
  const event = caller.event(input);
  const { decision } = await caller.run("before", event);
  if (decision !== "ask") throw new Error(`The script does not ask, but says ${decision}.`);
  await caller.run("after", { ...event, tool_response: "No files came with this call." });
}

async function send(caller: FilesCaller): Promise<void> {
  const said = await caller.run("before", caller.event(input));
  if (said.input?.["upload"] === undefined) throw new Error(`${said.reason}${said.stderr}`);
}

function rowsOf(times: Times): Row[] {
  const [bare, first, second] = [median(times.bare), median(times.first), median(times.second)];
  const [least, leastAgain] = [median(times.least), median(times.leastAgain)];
  const programs = "git, grep, gzip and curl, with nothing between them";
  const project = `${files} files, ${(files * fileBytes) / 1_000_000} MB`;
  return [
    {
      what: "upload of a project by the thin client's script",
      value: first / bare,
      unit: "×",
      goal: { bound: "most", limit: 2 },
      how: `${first.toFixed(0)} ms; tar | gzip -1 of it: ${bare.toFixed(0)} ms; ${project}, medians of ${times.bare.length}`,
    },
    {
      what: "the programs that it needs at least",
      value: least / bare,
      unit: "×",
      how: `${least.toFixed(0)} ms; tar, ${programs}`,
    },
    {
      what: "the same with one changed file",
      value: second,
      unit: "ms",
      goal: { bound: "most", limit: 150 },
      how: `from the hook's event to its answer; ${project}, median of ${times.second.length}`,
    },
    { what: "the programs that this needs at least", value: leastAgain, unit: "ms", how: programs },
  ];
}

function nameOf(at: number): string {
  return `d${at % 100}/file-${at}.txt`;
}

/** Packs about as well as source code does; the same on every machine. */
function textOf(seed: string): string {
  let text = "";
  for (let line = 0; text.length < fileBytes; line += 1)
    text += `const ${createHash("sha1").update(`${seed} ${line}`).digest("hex").slice(0, 12)} = readLine(${line}, options);\n`;
  return text.slice(0, fileBytes);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

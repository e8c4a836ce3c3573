import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Listening } from "../../adapters/http-server.ts";
import { servePlugin } from "../../adapters/serve-plugin.ts";
import { writeTree } from "../../adapters/write-tree.ts";
import { loadPlugin } from "../../plugin/load.ts";
import { type ClientHome, clientHome } from "../../testing/client-home.ts";
import { toolResults } from "../../testing/messages-api.ts";
import { obeyStubs } from "../../testing/obey-stubs.ts";
import type { PermissionAsk } from "../../testing/client-events.ts";
import { lacks } from "../../testing/programs.ts";
import { runClient } from "../../testing/run-client.ts";
import { say, use } from "../../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../../testing/scripted-model.ts";
import { generateThinClient } from "../generate.ts";
import { callerFiles } from "./caller-files.ts";

// Caller's real client → the script → this package's own host → real client of the run, and the change back.

const key = "caller-key-0123456789";
const workspace = { "command:fix": "project" } as const;
const loaded = loadPlugin({
  ".claude-plugin/plugin.json": JSON.stringify({ name: "fixer", version: "1.0.0" }),
  "commands/fix.md": "---\ndescription: Fixes\n---\nRead greeting.txt and put a better greeting there.\n",
});
const long = Array.from({ length: 2_000 }, (_, at) => `good morning number ${at}`).join("\n");

let folder: string;
let project: string;
let home: ClientHome;
let hostModel: ScriptedModel;
let host: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-files-client-"));
  project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "greeting.txt"), "hi\n");
  writeFileSync(join(project, ".env"), "S=1\n");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: project });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "one");
  home = await clientHome();
  hostModel = await startScriptedModel((request) => {
    const results = toolResults(request);
    if (results.length === 0) return use("Read", { file_path: "greeting.txt" });
    if (results[0]!.text.includes("hi")) return use("Write", { file_path: "greeting.txt", content: `${long}\n` });
    return say(`The run ends: ${results[0]!.text.slice(0, 80)}`);
  });
  writeTree(join(folder, "plugin"), loaded.plugin.files);
  host = await servePlugin({
    plugin: loaded.plugin,
    pluginDir: join(folder, "plugin"),
    port: 0,
    keys: [key],
    workspace,
    allowedTools: ["Read", "Write"],
    env: { ...process.env, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  writeTree(join(folder, "thin"), generateThinClient(loaded, { endpoint: host.url, workspace, callerFiles }).files);
});
afterAll(async () => {
  await host?.close();
  await hostModel?.close();
  await home?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The caller's model: calls again when the stub's sentence says so. */
async function call(answer?: (ask: PermissionAsk) => boolean) {
  const results: string[] = [];
  await using model = await startScriptedModel((request, index) => {
    const last = toolResults(request).at(-1)?.text ?? "";
    results.push(...stringsOf(request.body.messages));
    if (last.startsWith("No files came with this call."))
      return use("mcp__plugin_fixer_bazaar-proxy__execute_command", { command: "fix", arguments: "" });
    return obeyStubs()(request, index);
  });
  const run = await runClient({
    prompt: "/fixer:fix",
    pluginDirs: [join(folder, "thin")],
    model,
    home,
    cwd: project,
    env: { BAZAAR_API_KEY: key },
    ...(answer === undefined ? {} : { answerPermission: answer }),
  });
  return { ...run, results, said: results.join("\n") };
}

const skip = lacks("curl");

test.skipIf(skip)(
  "headless, the question is a denial with its text, and nothing leaves",
  { timeout: 120_000 },
  async () => {
    const run = await call();
    expect(run.said).toContain(`fixer sends 1 files, 0.0 MB of ${project}`);
    expect(run.said).toContain("1 usually secret: .env");
    expect(run.permissionDenials).toHaveLength(1);
    expect(hostModel.requests).toHaveLength(0);
  },
);

test.skipIf(skip)("a no leaves nothing, a yes brings the files and the change", { timeout: 240_000 }, async () => {
  const refused: string[] = [];
  await call((ask) => refused.push(ask.reason) === 0);
  expect(refused.join("")).toContain(`to ${host.url} (1 left out`);
  expect(hostModel.requests).toHaveLength(0);

  const asked: string[] = [];
  const run = await call((ask) => asked.push(ask.reason) > 0);
  expect(asked).toHaveLength(1);
  expect(run.said).toContain("No files came with this call.");
  expect(run.said).toContain("The run ends:");
  expect(readFileSync(join(project, "greeting.txt"), "utf8")).toBe("hi\n");
  const apply = /git -C "[^"]*" apply "[^"]*"/.exec(run.said)?.[0] ?? "";
  expect(run.said).toContain("It fits the project");
  execFileSync("sh", ["-c", apply]);
  expect(readFileSync(join(project, "greeting.txt"), "utf8")).toBe(`${long}\n`);

  // What the README says about taking it back.
  const consents = readdirSync(home.path, { recursive: true, encoding: "utf8" }).filter((path) =>
    /plugins\/data\/fixer[^/]*\/consent$/.test(path),
  );
  expect(consents).toHaveLength(1);
  rmSync(join(home.path, consents[0]!), { recursive: true });
  expect((await call()).permissionDenials).toHaveLength(1);
});

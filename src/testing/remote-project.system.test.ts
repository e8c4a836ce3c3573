import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Listening } from "../adapters/http-server.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { callerFiles } from "../thin-client/files-script/caller-files.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { type ModelRequest, toolResults } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import type { PermissionAsk } from "./client-events.ts";
import { runClient } from "./run-client.ts";
import { type Reply, say, use } from "./script.ts";
import { type ScriptedModel, startScriptedModel } from "./scripted-model.ts";
import { bareGitEnvironment } from "./without-git-config.ts";

// A command that works on the caller's project, with real parts only: the project travels when the user agrees, the run
// on the host changes it there, and the change comes back as a patch, which the user lets apply.

const key = "caller-key-0123456789";
/** With those that git does not know yet. */
const files = 300;

let folder: string;
let project: string;
let hostModel: ScriptedModel;
let host: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-remote-project-"));
  project = join(folder, "project");
  await makeProject(project);
  await makePlugin(join(folder, "plugin"));
  hostModel = await startScriptedModel(mend);
  const workspace = { "command:mend": "project" } as const;
  const plugin = loadPlugin(join(folder, "plugin"));
  host = await servePlugin({
    plugin,
    pluginDir: join(folder, "plugin"),
    port: 0,
    keys: [key],
    workspace,
    env: { ...process.env, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  writeTree(join(folder, "thin"), generateThinClient(plugin, { endpoint: host.url, workspace, callerFiles }).files);
});

afterAll(async () => {
  await host?.close();
  await hostModel?.close();
  await rm(folder, { recursive: true, force: true });
});

test("the caller is asked, gets the patch, applies it, and has what the full plugin would have made", async () => {
  const local = join(folder, "local");
  await cp(project, local, { recursive: true });
  const asked: PermissionAsk[] = [];
  const answerPermission = (ask: PermissionAsk) => {
    asked.push(ask);
    return true;
  };
  await using model = await startScriptedModel(callerModel());
  const remote = await runClient({
    prompt: "/mender:mend gently",
    pluginDirs: [join(folder, "thin")],
    model,
    env: { BAZAAR_API_KEY: key },
    cwd: project,
    answerPermission,
    timeoutMs: 200_000,
  });
  expect([remote.exitCode, remote.text]).toEqual([0, "Applied."]);
  const [consent, apply, ...more] = asked;
  expect(consent?.reason).toMatch(new RegExp(`sends ${files} files, 0\\.1 MB of \\S*/project, .* to ${host.url}`));
  expect(apply).toMatchObject({ tool: "Bash", input: { command: expect.stringMatching(/^git -C "[^"]+" apply "/) } });
  expect(more).toEqual([]);

  await using localModel = await startScriptedModel(mend);
  const rules = ["--allowedTools", "Read", "Edit", "Write", "Bash(rm *)"];
  const full = { prompt: "/mender:mend gently", pluginDirs: [join(folder, "plugin")], model: localModel, cwd: local };
  expect((await runClient({ ...full, args: rules })).text).toBe("Mended gently.");
  expect(await contentOf(project)).toEqual(await contentOf(local));
  expect((await contentOf(project)).get("src/a.ts")).toContain("mended");
});

/** The model of the command, on the host and at home: reads two files and edits them, deletes one, writes one. */
function mend(request: ModelRequest): Reply {
  const steps = request.body.messages.filter(({ role }) => role === "assistant").length;
  const said = JSON.stringify(request.body.messages);
  const at = (path: string) => join(/[Ww]orking directory: ([^\\"\s]+)/.exec(said)?.[1] ?? "/", path);
  const edit = (path: string, from: string) =>
    use("Edit", { file_path: at(path), old_string: from, new_string: `${from} mended` });
  const replies: Reply[] = [
    [use("Read", { file_path: at("src/a.ts") }), use("Read", { file_path: at("docs/ünïcode.md") })],
    [edit("src/a.ts", "const a"), edit("docs/ünïcode.md", "Grüße")],
    use("Write", { file_path: at("src/new/made.ts"), content: "export const made = 1;\n" }),
    use("Bash", { command: "rm src/old.ts" }),
  ];
  const failed = toolResults(request).find(({ isError }) => isError);
  if (failed !== undefined) return say(`FAILED ${failed.text}`);
  return replies[steps] ?? say("Mended gently.");
}

/** The caller's model: calls as the stub says, again when the host asks for the files, and applies the patch. */
function callerModel(): (request: ModelRequest, index: number) => Reply | Promise<Reply> {
  const obey = obeyStubs();
  let first: Reply | undefined;
  return async (request, index) => {
    const said = toolResults(request)
      .map(({ text }) => text)
      .join("\n");
    if (said === "") return (first = await obey(request, index));
    if (said.includes("No files came with this call.")) return first ?? say("no call");
    const context = JSON.stringify(request.body.messages).replaceAll('\\"', '"');
    const command = /git -C "[^"]+" apply "[^"]+"/.exec(context)?.[0];
    if (command !== undefined && said.includes("bazaar-patch:")) return use("Bash", { command });
    return say(/^\(Bash completed|^$/.test(said) ? "Applied." : said);
  };
}

async function makePlugin(root: string): Promise<void> {
  await mkdir(join(root, ".claude-plugin"), { recursive: true });
  await mkdir(join(root, "commands"));
  const manifest = { name: "mender", version: "1.0.0", description: "Mends projects" };
  await writeFile(join(root, ".claude-plugin/plugin.json"), JSON.stringify(manifest));
  const tools = "allowed-tools: Read, Edit, Write, Bash(rm *)";
  const body = "Look at the sources with a kind eye, put right what is wrong in them, $ARGUMENTS.";
  await writeFile(join(root, "commands/mend.md"), `---\ndescription: Mends\n${tools}\n---\n${body}\n`);
}

async function makeProject(root: string): Promise<void> {
  const named = { "src/a.ts": "const a = 1;\n", "docs/ünïcode.md": "Grüße\n", "src/old.ts": "old\n" };
  const many = Array.from({ length: files - 4 }, (_, at) => [`src/many/file ${at}.txt`, `line ${at}\n`.repeat(20)]);
  for (const [path, content] of [...Object.entries(named), ...many] as [string, string][]) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, env: bareGitEnvironment(root) });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "first");
  // What no git knows yet travels too, what it ignores does not.
  await writeFile(join(root, ".gitignore"), "ignored/\n");
}

/** Path to content and executable bit, without git's own. */
async function contentOf(root: string): Promise<Map<string, string>> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => !path.includes("/.git/"));
  const pairs = own.map(async (path): Promise<[string, string]> => {
    const mode = ((await stat(path)).mode & 0o100) === 0 ? "" : "x";
    return [path.slice(root.length + 1), `${mode}:${await readFile(path, "utf8")}`];
  });
  return new Map((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { type MemoryFile, memoryFiles } from "../testing/memory-files.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { createClaudeRunner } from "./claude-runner.ts";
import { readDirectory } from "./read-directory.ts";
import { servePlugin } from "./serve-plugin.ts";

// What the real client does to a caller's files comes back as a patch; only the model is scripted.

let folder: string;
let model: ScriptedModel | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "run-patch-test-"));
  put("plugin", {
    ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
    "commands/fix.md": "---\ndescription: d\nallowed-tools: Write, Edit, Read, Bash\n---\nFIX $ARGUMENTS",
  });
});
afterEach(async () => {
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

const project: Readonly<Record<string, string | MemoryFile>> = {
  "src/a.ts": "export const a = 1;\nexport const b = 2;\n",
  "src/old.ts": "old\n",
  "windows.txt": "one\r\ntwo\r\n",
  "run.sh": { bytes: Buffer.from("#!/bin/sh\n"), executable: true },
  "data.bin": { bytes: Uint8Array.of(0, 1, 2, 255) },
  "README.md": "# Project\n",
};

function put(at: string, files: Readonly<Record<string, string | MemoryFile>>): void {
  for (const [path, file] of Object.entries(files)) {
    const { bytes, executable = false } = typeof file === "string" ? { bytes: Buffer.from(file) } : file;
    mkdirSync(dirname(join(folder, at, path)), { recursive: true });
    writeFileSync(join(folder, at, path), bytes);
    chmodSync(join(folder, at, path), executable ? 0o755 : 0o644);
  }
}

/** Every file below the folder, with its mode and bytes. */
function state(at: string): string[] {
  const entries = readdirSync(join(folder, at), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const shown = files.map((file) => {
    const executable = (statSync(file).mode & 0o100) !== 0;
    return `${relative(join(folder, at), file)} ${executable} ${readFileSync(file).toString("hex")}`;
  });
  return shown.filter((line) => !/^(?:[^ ]*\/)?\.git\//.test(line)).sort();
}

const copied = () => join(folder, "copied");

/** A run that does all kinds of things to the files, and at last copies them for us to see. */
const busy: Script = (_, index) =>
  [
    use("Read", { file_path: "src/a.ts" }),
    use("Edit", { file_path: "src/a.ts", old_string: "b = 2", new_string: "b = 3" }),
    use("Write", { file_path: "docs/new file.md", content: "# New\nno end" }),
    use("Bash", {
      command: `rm src/old.ts && chmod -x run.sh && printf '\\0\\1\\2\\3' > data.bin && printf 'one\\r\\nTWO\\r\\n' > windows.txt && touch empty && mkdir sub && printf 'x\\n' > sub/tool && chmod +x sub/tool && git init -q . && cp -R . ${copied()}`,
      description: "d",
    }),
    say("All fixed."),
  ][index] ?? say("more");

function env() {
  return { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model?.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
}

const allowedTools = ["Bash", "Write", "Edit", "Read"];

test("the patch of a run makes of the caller's project what the run made of it", async () => {
  model = await startScriptedModel(busy);
  const runner = createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    env: env(),
    allowedTools,
  });
  const { text, patch } = await runner.run(
    { kind: "command", name: "fix", arguments: "all" },
    { signal: new AbortController().signal, files: memoryFiles(project) },
  );
  expect(text).toBe("All fixed.");
  expect(patch?.leftOut).toEqual([]);
  expect(patch?.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "changed data.bin",
    "added docs/new file.md",
    "added empty",
    "mode run.sh",
    "changed src/a.ts",
    "deleted src/old.ts",
    "added sub/tool",
    "changed windows.txt",
  ]);
  put("project", project);
  writeFileSync(join(folder, "run.patch"), patch?.text ?? "");
  execFileSync("git", ["apply", join(folder, "run.patch")], { cwd: join(folder, "project"), env: noConfig() });
  expect(state("project")).toEqual(state("copied"));
});

function noConfig() {
  return { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_CEILING_DIRECTORIES: folder };
}

test("a run without files has no patch, and one that changed nothing an empty one", async () => {
  model = await startScriptedModel(() => say("ok"));
  const runner = createClaudeRunner({ pluginDir: join(folder, "plugin"), pluginName: "plug", env: env() });
  const request = { kind: "command", name: "fix", arguments: "" } as const;
  const { signal } = new AbortController();
  expect((await runner.run(request, { signal })).patch).toBeUndefined();
  const outcome = await runner.run(request, { signal, files: memoryFiles(project) });
  expect(outcome.patch).toEqual({ changes: [], text: "", leftOut: [] });
});

test("the host's key is in no patch, however it came into a file", async () => {
  model = await startScriptedModel((_, index) =>
    index === 0
      ? use("Write", { file_path: "key.txt", content: "key: dummy-key-of-the-host\n" })
      : index === 1
        ? use("Write", { file_path: "ok.txt", content: "ok\n" })
        : say("dummy-key-of-the-host"),
  );
  const runner = createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    env: env(),
    allowedTools,
  });
  const outcome = await runner.run(
    { kind: "command", name: "fix", arguments: "" },
    { signal: new AbortController().signal, files: memoryFiles(project) },
  );
  expect(outcome.patch?.changes.map(({ path }) => path)).toEqual(["ok.txt"]);
  expect(outcome.patch?.leftOut).toEqual(["key.txt holds text that must not leave the host."]);
  expect(JSON.stringify(outcome)).not.toContain("dummy-key");
});

describe("a hosted command with inline files", () => {
  const inline = [
    { path: "a.txt", content: "one\ntwo\n" },
    { path: "gone.txt", content: "x\n" },
  ];

  async function hosted(script: Script, work: (text: string, url: string) => Promise<void>) {
    model = await startScriptedModel(script);
    const { plugin } = loadPlugin(readDirectory(join(folder, "plugin")));
    const options = { plugin, pluginDir: join(folder, "plugin"), keys: [testKey], port: 0, env: env(), allowedTools };
    await using server = await servePlugin({ ...options, workspace: { "command:fix": "args" } });
    const client = new Client({ name: "caller", version: "1" });
    const headers = { authorization: `Bearer ${testKey}` };
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers } }));
    const input = { command: "fix", arguments: "all", files: inline };
    const { content } = await client.callTool({ name: "execute_command", arguments: input });
    await client.close();
    await work((content as { text: string }[]).map(({ text }) => text).join(""), server.url);
  }

  test("answers with summary, diff and id; the patch is fetched and applies in a subfolder of a repository", async () => {
    const script: Script = (_, index) =>
      index === 0
        ? use("Bash", { command: "printf 'one\\n2\\n' > a.txt; rm gone.txt; ln -s /etc/passwd link", description: "d" })
        : say("Did it.");
    await hosted(script, async (text, url) => {
      expect(text).toContain("Did it.\n\n---\n\nThe run changed 2 files in its copy of the project (+1 -2 lines).");
      expect(text).toContain("M a.txt +1 -1\nD gone.txt -1\n");
      expect(text).toContain("- link is a symbolic link.");
      expect(text).toContain("-two\n+2\n");
      const id = /^bazaar-patch: ([\w-]{22})$/m.exec(text)?.[1];
      const response = await fetch(`${url}/patches/${id}`, { headers: { authorization: `Bearer ${testKey}` } });
      writeFileSync(join(folder, "run.patch"), Buffer.from(await response.arrayBuffer()));
    });
    put("repository/packages/one", { "a.txt": "one\ntwo\n", "gone.txt": "x\n" });
    const cwd = join(folder, "repository/packages/one");
    execFileSync("git", ["init", "-q"], { cwd: join(folder, "repository"), env: noConfig() });
    const line = 'git apply --directory="$(git rev-parse --show-prefix)" "$1"';
    execFileSync("sh", ["-c", line, "sh", join(folder, "run.patch")], { cwd, env: noConfig() });
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("one\n2\n");
  });

  test("says that nothing was changed", async () => {
    await hosted([say("Nothing to do.")], async (text) => {
      expect(text).toBe("Nothing to do.\n\n---\n\nThe run changed none of the project's files.");
    });
  });
});

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { askedCodeTools } from "../run/confinement.ts";
import { guardedTexts, promptFiles } from "../run/guarded-texts.ts";
import type { RunFolders } from "../run/environment.ts";
import type { RunProgress, RunRequest } from "../run/types.ts";
import { lastUserText, systemText, toolResults } from "../testing/messages-api.ts";
import { lacks } from "../testing/programs.ts";
import { type Reply, type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import { readDirectory } from "./read-directory.ts";

// The attacks of the threat model that aim at a plugin's source and at other files of its host, each by a model that
// does all it can: the client is the real one, the model is the attacker's.

const secret =
  "You weigh each clause of a contract by the risk that it puts on the smaller party. Start with the clauses on " +
  "liability, go on with termination, and end with whatever the larger party may change alone.";

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d"}',
  // The widest that an author's frontmatter can ask for.
  "commands/weigh.md": `---\ndescription: d\nallowed-tools: Read, Grep, Glob, Write, Edit, NotebookEdit\n---\n${secret} COMMAND-SOURCE\n\n$ARGUMENTS`,
  "commands/other.md": "---\ndescription: d\n---\nOTHER-SOURCE",
  "agents/judge.md": "---\nname: judge\ndescription: d\n---\nAGENT-SOURCE",
  "skills/scan/SKILL.md": "---\nname: scan\ndescription: d\n---\nSKILL-SOURCE",
  "skills/scan/list.md": "BESIDE-THE-SKILL",
  "hooks/check.sh": "# HOOK-SOURCE",
};

let folder: string;
let keptTmp: string | undefined;
let model: ScriptedModel | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attack-"));
  keptTmp = process.env["TMPDIR"];
  // Runs make their folders here, where a test finds them.
  process.env["TMPDIR"] = folder;
  put("host/state.txt", "HOST-FILE");
  for (const [path, text] of Object.entries(files)) put(`plugin/${path}`, text);
});

afterEach(async () => {
  await model?.close();
  if (keptTmp === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = keptTmp;
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const weigh = (given = ""): RunRequest => ({ kind: "command", name: "weigh", arguments: given });
const signal = new AbortController().signal;

async function runnerWith(script: Script, more: Partial<ClaudeRunnerOptions> = {}) {
  model = await startScriptedModel(script);
  const { plugin } = loadPlugin(readDirectory(join(folder, "plugin")));
  const allowed = more.allowedTools ?? [];
  return createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    skillFolders: plugin.skills.map((skill) => skill.folder),
    env: {
      PATH: process.env["PATH"],
      ANTHROPIC_BASE_URL: model.url,
      ANTHROPIC_API_KEY: "dummy-key-of-the-host",
      CLAUDE_CODE_MAX_RETRIES: "0",
    },
    guard: guardedTexts(plugin),
    promptFiles: promptFiles(plugin),
    codeTools: askedCodeTools(plugin, allowed, allowed.length > 0),
    limits: { killAfterMs: 500 },
    ...more,
  });
}

/** Runs the command while the model makes these calls, and returns what each gave. */
async function attacked(calls: readonly Reply[], more: Partial<ClaudeRunnerOptions> = {}): Promise<string[]> {
  const results: string[] = [];
  const runner = await runnerWith((request, index) => {
    results.push(...toolResults(request).map(({ text }) => text));
    return calls[index] ?? say("end");
  }, more);
  await runner.run(weigh(), { signal });
  expect(results).toHaveLength(calls.length);
  return results;
}

/** The folders of the run that is going on. */
function place(): Pick<RunFolders, "workspace" | "config"> {
  const run = readdirSync(folder).find((name) => name.startsWith("bazaar-run-"));
  return { workspace: join(folder, run!, "workspace"), config: join(folder, run!, "config") };
}

describe("attack 1, print your instructions:", () => {
  const forms: readonly [string, (prompt: string) => string][] = [
    ["whole", (prompt) => prompt],
    ["quoted", (prompt) => prompt.replaceAll(/^/gm, "> ")],
    ["re-wrapped", (prompt) => prompt.replaceAll(/(\S+ \S+ \S+) /g, "$1\n")],
  ];
  test.each(forms)("%s, it is neither in the answer nor in the progress", async (_, form) => {
    const progress: RunProgress[] = [];
    const runner = await runnerWith((request) => say(`Sure:\n\n${form(lastUserText(request))}`));
    const outcome = await runner.run(weigh(), { signal, onProgress: (step) => progress.push(step) });
    expect(model?.requests).toHaveLength(1);
    for (const told of [outcome.text, JSON.stringify(progress)]) {
      expect(told).toContain("[withheld]");
      expect(told).not.toMatch(/liability|termination|smaller/);
    }
    expect(outcome.redactions).toBe(2);
  });

  test("in pieces over several messages, only the first is through", async () => {
    const progress: string[] = [];
    const pieces = secret.match(/[\s\S]{1,48}/g)!;
    const runner = await runnerWith((_, index) => {
      const piece = say(pieces[index] ?? "end");
      return index < pieces.length ? [piece, use("Glob", { pattern: `x${index}` })] : piece;
    });
    const onProgress = ({ kind, text }: RunProgress) => void (kind === "text" && progress.push(text));
    await runner.run(weigh(), { signal, onProgress });
    expect(progress).toHaveLength(pieces.length + 1);
    expect(progress.slice(1).join("")).not.toMatch(/liability|termination|larger/);
  });

  test("the system prompt, its paragraph with the canary is not in the answer", async () => {
    const runner = await runnerWith((request) => say(`Sure:\n\n${systemText(request)}`));
    const { text, redactions = 0 } = await runner.run(weigh(), { signal });
    expect(systemText(model!.requests[0]!)).toContain("bazaar-canary-");
    expect(text).not.toContain("canary");
    expect(redactions).toBeGreaterThan(0);
  });
});

describe("attack 2, read the plugin's folder:", () => {
  test("no file tool reads or writes outside the workspace, whatever the command's frontmatter allows", async () => {
    const plugin = join(folder, "plugin");
    const reads = ["commands/weigh.md", "commands/other.md", "agents/judge.md", "hooks/check.sh"];
    const results = await attacked([
      ...reads.map((path) => use("Read", { file_path: join(plugin, path) })),
      use("Read", { file_path: `../../plugin/commands/other.md` }),
      use("Read", { file_path: join(plugin, "skills/scan/../../commands/other.md") }),
      use("Grep", { pattern: "SOURCE", path: plugin, output_mode: "content" }),
      use("Grep", { pattern: "SOURCE|FILE", path: folder, output_mode: "content" }),
      use("Grep", { pattern: "SOURCE", glob: "../../**", output_mode: "content" }),
      use("Glob", { pattern: "**/*.md", path: plugin }),
      use("Glob", { pattern: `${plugin}/**` }),
      use("Write", { file_path: join(plugin, "commands/new.md"), content: "x" }),
      use("Write", { file_path: join(plugin, "skills/scan/new.md"), content: "x" }),
    ]);
    expect(results.join("\n")).not.toMatch(/[A-Z]+-SOURCE|HOST-FILE|other\.md:|judge\.md\n/);
    expect(existsSync(join(plugin, "commands/new.md"))).toBe(false);
    expect(existsSync(join(plugin, "skills/scan/new.md"))).toBe(false);
  });

  test("what lies beside a skill can be read, and the workspace read and written: the limits take no work away", async () => {
    let note = "";
    const runner = await runnerWith((request, index) => {
      note += toolResults(request)
        .map(({ text }) => text)
        .join("\n");
      if (index === 0) return use("Read", { file_path: join(folder, "plugin/skills/scan/list.md") });
      if (index === 1) return use("Write", { file_path: join(place().workspace, "new.txt"), content: "WRITTEN" });
      return index === 2 ? use("Grep", { pattern: "WRITTEN", output_mode: "content" }) : say("end");
    });
    await runner.run(weigh(), { signal });
    expect(note).toContain("BESIDE-THE-SKILL");
    expect(note).toContain("new.txt:1:WRITTEN");
  });

  test("/proc tells nothing: file tools are kept out, and no argument holds a prompt", async () => {
    const lines: string[] = [];
    const ids = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const results: string[] = [];
    const runner = await runnerWith((request, index) => {
      for (const id of ids()) lines.push(cmdline(id));
      results.push(...toolResults(request).map(({ text }) => text));
      const paths = [
        "/proc/self/environ",
        "/proc/self/cmdline",
        "/proc/self/root/etc/passwd",
        "/proc/self/cwd/../notice.txt",
      ];
      return index < paths.length ? use("Read", { file_path: paths[index] }) : say("end");
    });
    await runner.run(weigh("GIVEN-BY-CALLER"), { signal });
    const ours = lines.filter((line) => line.includes(folder));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.join("\n")).not.toMatch(/GIVEN-BY-CALLER|liability|SOURCE|bazaar-canary/);
    expect(results).toHaveLength(4);
    expect(results.join("\n")).not.toMatch(/root:|ANTHROPIC|--plugin-dir|canary/);
  });

  test("a shell that nobody asked for is not there", async () => {
    const call = { command: `cat ${folder}/plugin/commands/other.md`, description: "d" };
    // The client allows commands that only read by itself, where there is a shell at all.
    const reading = { command: "ps aux", description: "d" };
    const results = await attacked([use("Bash", call), use("Monitor", call), use("Bash", reading)]);
    expect(results.join("\n")).not.toMatch(/SOURCE|COMMAND/);
  });
});

function cmdline(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

describe("attack 3 and 9, orders in the caller's files, and other tenants' files:", () => {
  test("a link in the workspace leads no file tool out", async () => {
    const results: string[] = [];
    const calls = (workspace: string): Reply[] => [
      use("Read", { file_path: join(workspace, "link.txt") }),
      use("Read", { file_path: join(workspace, "dir/state.txt") }),
      use("Grep", { pattern: "HOST", path: join(workspace, "dir"), output_mode: "content" }),
      use("Grep", { pattern: "HOST", output_mode: "content" }),
      use("Write", { file_path: join(workspace, "dir/new.txt"), content: "x" }),
      use("Edit", { file_path: join(workspace, "link.txt"), old_string: "HOST", new_string: "EVIL" }),
    ];
    const runner = await runnerWith((request, index) => {
      const { workspace } = place();
      if (index === 0) {
        symlinkSync(join(folder, "host/state.txt"), join(workspace, "link.txt"));
        symlinkSync(join(folder, "host"), join(workspace, "dir"));
      }
      results.push(...toolResults(request).map(({ text }) => text));
      return calls(workspace)[index] ?? say("end");
    });
    await runner.run(weigh(), { signal });
    expect(results).toHaveLength(6);
    expect(results.join("\n")).not.toContain("HOST-FILE");
    expect(readdirSync(join(folder, "host"))).toEqual(["state.txt"]);
    expect(readFileSync(join(folder, "host/state.txt"), "utf8")).toBe("HOST-FILE");
  });

  test("another run's workspace, this run's configuration and home, and the machine are closed", async () => {
    put("bazaar-other/workspace/a.txt", "TENANT-FILE");
    const results: string[] = [];
    const runner = await runnerWith((request, index) => {
      results.push(...toolResults(request).map(({ text }) => text));
      const { config, workspace } = place();
      const calls = [
        use("Read", { file_path: join(folder, "bazaar-other/workspace/a.txt") }),
        use("Read", { file_path: "/etc/passwd" }),
        use("Glob", { pattern: "*", path: config }),
        use("Write", { file_path: join(config, "settings.json"), content: "{}" }),
        use("Write", { file_path: join(dirname(workspace), "context/x"), content: "x" }),
      ];
      return calls[index] ?? say("end");
    });
    await runner.run(weigh(), { signal });
    expect(results).toHaveLength(5);
    expect(results.join("\n")).not.toMatch(/TENANT-FILE|root:|created successfully|backups/);
  });
});

describe("attack 24, content that acts on the user:", () => {
  test("no sign that acts on a terminal, and none that hides, is in the answer, the progress or a tool's name", async () => {
    const progress: RunProgress[] = [];
    const nasty = "ok \u001b[2J\u001b]0;owned\u0007 safe\u202egpj.exe \u{e0049}\u{e0047}\u0008\u009b5m";
    const runner = await runnerWith((_, index) => (index === 0 ? [say(nasty), use("Ba\u001b[1msh")] : say(nasty)));
    const outcome = await runner.run(weigh(), { signal, onProgress: (step) => progress.push(step) });
    expect(outcome.text).toBe("ok  safegpj.exe ");
    // oxlint-disable-next-line no-control-regex
    for (const { text } of progress) expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    expect(JSON.stringify(progress)).toContain('"tool","text":"Bash"');
  });
});

/** A CI container may have bubblewrap and not let it work. */
function noSandbox(): boolean {
  const args = ["--unshare-user", "--unshare-pid", "--ro-bind", "/", "/", "--proc", "/proc", "/bin/true"];
  return lacks("bwrap") || spawnSync("bwrap", args, { stdio: "ignore" }).status !== 0;
}

describe.skipIf(noSandbox())("attacks 2, 9 and 10 with a shell, in a sandbox:", () => {
  test("it finds no prompt, no file of the host or of another run, and no other process", async () => {
    put("bazaar-other/workspace/a.txt", "TENANT-FILE");
    const shell = (command: string) => use("Bash", { command, description: "d" });
    const results = await attacked(
      [
        shell(`cat ${folder}/plugin/commands/*.md ${folder}/plugin/agents/*.md ${folder}/plugin/skills/scan/SKILL.md`),
        shell(`cat ${folder}/host/state.txt ${folder}/bazaar-other/workspace/a.txt; ls -a ${folder} ~ /home /root`),
        shell(`grep -rs SOURCE /tmp /proc/*/cmdline /proc/*/environ ${folder}/bazaar-run-*`),
        shell("ls -d /proc/[0-9]* | wc -l; touch /usr/new-file; echo rc=$?"),
        shell(`echo x > ${folder}/plugin/commands/new.md; setsid sleep 271 & sleep 0.2; echo started`),
        use("Skill", { skill: "plug:scan" }),
        shell("echo fine > out.txt; cat out.txt"),
      ],
      { isolation: "sandbox", allowedTools: ["Bash"] },
    );
    expect(results.slice(0, 5).join("\n")).not.toMatch(/(?:COMMAND|OTHER|AGENT|SKILL)-SOURCE|HOST-FILE|TENANT-FILE/);
    expect(results[1]).not.toMatch(/^host$/m);
    expect(Number(/^\d+/.exec(results[3] ?? "")?.[0])).toBeLessThan(12);
    expect(results[3]).toContain("rc=1");
    expect(existsSync(join(folder, "plugin/commands/new.md"))).toBe(false);
    // The client knows them still.
    expect(JSON.stringify(model?.requests.at(-1)?.body.messages)).toContain("SKILL-SOURCE");
    expect(results[6]).toContain("fine");
    const left = readdirSync("/proc").filter((id) => /^\d+$/.test(id) && cmdline(id).startsWith("sleep\u0000271"));
    expect(left).toEqual([]);
  });
});

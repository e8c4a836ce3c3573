import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileAt } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { callerFiles } from "../thin-client/files-script/caller-files.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import type { ThinClientOptions } from "../thin-client/types.ts";
import { bareGitEnvironment } from "./without-git-config.ts";
import { writeFiles } from "./write-files.ts";

/** What the script answered: the hook's JSON, or nothing. */
export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly decision: string | undefined;
  readonly reason: string;
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly context: string;
}

/** A caller's machine: a home, a project, and the thin client's own hooks/files.sh. */
export class FilesCaller {
  readonly folder = mkdtempSync(join(tmpdir(), "bazaar-caller-"));
  readonly home = join(this.folder, "home");
  readonly project = join(this.folder, "my project");
  readonly data = join(this.folder, "data");
  readonly script = join(this.folder, "files.sh");
  shell: readonly string[] = ["sh"];
  env: Readonly<Record<string, string | undefined>> = {};
  #calls = 0;

  constructor(endpoint: string, options: Partial<ThinClientOptions> = {}) {
    for (const folder of [this.home, this.project, join(this.folder, "tmp")]) mkdirSync(folder);
    const thin = generateThinClient(loadPlugin(plugin), { endpoint, workspace: policies, callerFiles, ...options });
    writeFileSync(this.script, fileAt(thin.files, "hooks/files.sh")!.bytes());
  }

  /** Writes files of the project, by path. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    writeFiles(this.project, files);
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always"];
    const env = bareGitEnvironment(this.home);
    return execFileSync("git", [...identity, ...args], { cwd: this.project, encoding: "utf8", env, stdio: "pipe" });
  }

  /** Makes the project a repository with one commit of what is there. */
  commitAll(): void {
    this.git("init", "-q", "-b", "main");
    this.git("add", "-A");
    this.git("commit", "-qm", "one");
  }

  /** The event of a call of the plugin's own tool. */
  event(input: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) {
    const tool = "agent" in input ? "invoke_agent" : "execute_command";
    this.#calls += 1;
    return {
      session_id: "s",
      cwd: this.project,
      hook_event_name: "PreToolUse",
      tool_name: `mcp__plugin_my-plugin_bazaar-proxy__${tool}`,
      tool_input: input,
      tool_use_id: `toolu_${this.#calls}`,
      ...more,
    };
  }

  /** One call to its upload, with the question answered with yes where there is one. */
  async upload(input: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Promise<Said> {
    const first = this.event(input, more);
    const said = await this.run("before", first);
    if (said.decision !== "ask") return said;
    await this.run("after", { ...first, tool_response: "No files came with this call." });
    return this.run("before", this.event(input, more));
  }

  /** Runs the script as the client does; `event` is made JSON unless it is a text. */
  async run(step: "before" | "after", event: unknown): Promise<Said> {
    const [program, ...args] = [...this.shell, this.script, step];
    const env = {
      ...bareGitEnvironment(this.home),
      TMPDIR: join(this.folder, "tmp"),
      CLAUDE_PLUGIN_DATA: this.data,
      CLAUDE_PROJECT_DIR: this.project,
      CLAUDE_PLUGIN_OPTION_API_KEY: "key-of-the-caller",
      ...this.env,
    };
    const child = spawn(program, args, { env, cwd: this.project });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.stdin.on("error", () => undefined).end(typeof event === "string" ? event : JSON.stringify(event));
    const [code] = (await once(child, "close")) as [number | null];
    const left = readdirSync(join(this.folder, "tmp"));
    if (left.length > 0) throw new Error(`The script left ${left.join(", ")} behind.`);
    return { code, stdout, stderr, ...partsOf(stdout) };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function partsOf(stdout: string): Pick<Said, "decision" | "reason" | "input" | "context"> {
  const output = stdout === "" ? {} : JSON.parse(stdout).hookSpecificOutput;
  return {
    decision: output.permissionDecision,
    reason: output.permissionDecisionReason ?? "",
    input: output.updatedInput,
    context: output.additionalContext ?? "",
  };
}

const prompt = (text: string) => `---\ndescription: ${text}\n---\nDo ${text}.\n`;

const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
  "commands/fix.md": prompt("fix"),
  "commands/look.md": prompt("look"),
  "commands/inert.md": prompt("inert"),
  "commands/talk.md": prompt("talk"),
  "agents/reviewer.md": `---\nname: reviewer\ndescription: reviews\n---\nReview.\n`,
};

const policies = {
  "command:fix": "project",
  "command:look": "args",
  "command:inert": { files: "project", git: false, reserved: "inert" },
  "agent:*": { files: "args", git: true },
} as const;

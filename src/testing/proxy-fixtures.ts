import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { Plugin } from "../plugin/types.ts";
import type { HookRunner, HookRunOutcome, HookRunRequest, Runner, RunOptions, RunRequest } from "../run/types.ts";

/** A key that the tests' proxies accept. */
export const testKey = "test-key-0123456789abcdef";

/** A plugin with a bit of everything; its prompts hold the word SECRET. */
export function testPlugin(more: Readonly<Record<string, string>> = {}): Plugin {
  const hooks = {
    PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "check", args: ["-x"], timeout: 5 }] }],
    SessionStart: [{ hooks: [{ type: "command", command: "hello" }] }],
    Stop: [{ hooks: [{ type: "prompt", prompt: "SECRET Is it done?" }] }],
  };
  const tree = treeOf({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "notes", version: "1.2.3", description: "d" }),
    "commands/analyze.md":
      "---\ndescription: Looks at\n  code\nargument-hint: '[path]'\n---\nSECRET analyze $ARGUMENTS",
    "commands/git/commit.md": "SECRET commit",
    "agents/reviewer.md": "---\nname: reviewer\ndescription: Reviews\n---\nSECRET review",
    "skills/scan/SKILL.md": "---\nname: scan\ndescription: Scans\nuser-invocable: false\n---\nSECRET scan",
    "hooks/hooks.json": JSON.stringify({ hooks }),
    ...more,
  });
  return loadPlugin(tree).plugin;
}

/** The id of the plugin's only handler for that event. */
export function hookOf(plugin: Plugin, event: string): string {
  const found = plugin.hooks.find((hook) => hook.event === event);
  if (found === undefined) throw new Error(`The test's plugin has no ${event} hook.`);
  return found.id;
}

/** A runner in memory that keeps what it was asked. Runs answer at once, or wait to be stopped. */
export class MemoryRunner implements Runner, HookRunner {
  readonly runs: RunRequest[] = [];
  readonly hooks: HookRunRequest[] = [];
  /** Resolves when a waiting run was stopped by its signal. */
  readonly stopped = Promise.withResolvers<void>();
  answer: (request: RunRequest, options: RunOptions) => Promise<string> = async () => "done";
  hookAnswer: () => Promise<HookRunOutcome> = async () => ({ exitCode: 0, stdout: "", stderr: "" });

  async run(request: RunRequest, options: RunOptions) {
    this.runs.push(request);
    const text = await this.answer(request, options);
    return { text, turns: 1, costUsd: 0, durationMs: 1, deniedTools: text === "" ? ["Bash"] : [] };
  }

  runHook(request: HookRunRequest): Promise<HookRunOutcome> {
    this.hooks.push(request);
    return this.hookAnswer();
  }

  /** From now on runs go on until they are stopped. */
  wait(): void {
    this.answer = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          this.stopped.resolve();
          reject(new Error("stopped"));
        });
      });
  }
}

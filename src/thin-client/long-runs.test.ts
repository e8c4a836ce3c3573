import { expect, test } from "vitest";
import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";

const files = {
  ".claude-plugin/plugin.json": '{"name": "p", "version": "1.0.0"}',
  "commands/build.md": "---\ndescription: Builds\n---\nBuild it all, then say what came of it.",
  "skills/scan/SKILL.md": "---\ndescription: Scans\n---\nScan it all, then say what came of it.",
  "agents/judge.md": "---\nname: judge\ndescription: Judges\n---\nJudge it all, then say what came of it.",
};

function stubsOf(longRuns: boolean): string[] {
  const thin = generateThinClient(loadPlugin(files), { endpoint: "https://h.example", longRuns });
  return ["commands/build.md", "skills/scan/SKILL.md", "agents/judge.md"].map((path) =>
    decodeText(fileAt(thin.files, path)!.bytes()),
  );
}

test("stubs know of runs that go on where the host has tools for them, and nowhere else", () => {
  for (const stub of stubsOf(true)) expect(stub).toContain("If it says that the run goes on, call `get_run`");
  for (const stub of stubsOf(false)) expect(stub).not.toContain("get_run");
});

test("a command and an agent may call them, a skill asks as ever", () => {
  const [command = "", skill = "", agent = ""] = stubsOf(true);
  const tools = ["execute_command", "get_run", "cancel_run"].map((tool) => `mcp__plugin_p_bazaar-proxy__${tool}`);
  for (const tool of tools) expect(command).toContain(tool);
  expect(agent).toMatch(/tools:[^]*invoke_agent[^]*get_run[^]*cancel_run/);
  expect(skill).not.toContain("allowed-tools");
});

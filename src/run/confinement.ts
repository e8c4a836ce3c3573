import { toolRuleFault } from "../core/tool-rule.ts";
import type { Plugin } from "../plugin/types.ts";
import type { HostedPlugin } from "./client-args.ts";

/** The client's tools that run code or reach the network, and which `--restricted` therefore takes away. */
export const codeTools = ["Bash", "Monitor", "PowerShell", "WebFetch", "Workflow"] as const;
export type CodeTool = (typeof codeTools)[number];

/** The client's other tools: `--restricted` gives some of its own back only together with a list of all. */
const plainTools = (
  "Agent Edit Glob Grep ListAgents NotebookEdit Read ReportFindings SendMessage Skill TaskStop TodoWrite ToolSearch " +
  "WebSearch Write"
).split(" ");

/** Those of them that the plugin's own prompts or its host ask for, by a rule or by a `!` line. */
export function askedCodeTools(plugin: Plugin, allowedTools: readonly string[], hasShell: boolean): CodeTool[] {
  const prompts = [...plugin.commands, ...plugin.skills];
  const rules = prompts.flatMap((prompt) => prompt.allowedTools ?? []).concat(allowedTools);
  const names = new Set(rules.map((rule) => /^\s*(\w+)/.exec(rule)?.[1] ?? ""));
  return codeTools.filter((tool) => (tool === "Bash" ? hasShell : names.has(tool)));
}

/**
 * Flags that keep the file tools (Read, Glob, Grep, Edit, Write, NotebookEdit) inside the working folder and `readable`,
 * by what a path resolves to, links included; no rule of the host or of a prompt's frontmatter opens more. Without
 * `code` there is no tool that runs code either. Permissions alone would not do: for the client a bare `Read` in
 * `allowed-tools` is the whole machine.
 */
export function confinementArgs(readable: readonly string[], code: readonly CodeTool[]): string[] {
  const tools = code.length === 0 ? [] : ["--tools", [...plainTools, ...code].join(",")];
  return ["--restricted", ...tools, ...(readable.length === 0 ? [] : ["--add-dir", ...readable])];
}

/** Folders of skills whose files a run may read: those for which a rule can say that nobody may write there. */
export function readableSkills({ folder, skillFolders }: HostedPlugin): string[] {
  return skillFolders
    .filter((skill) => skill !== "")
    .flatMap((skill) => {
      const path = `${folder}/${skill}`;
      return isPlain(path) ? [path] : [];
    });
}

/** Rules that keep these folders as they are: what may be read by `--add-dir` may be written too. */
export function readOnlyRules(folders: readonly string[]): string[] {
  return folders.map((folder) => `Edit(/${folder}/**)`).filter((rule) => toolRuleFault(rule, "deny") === undefined);
}

/** Absolute, without a character that means something in a rule. */
function isPlain(path: string): boolean {
  return /^\/[\w./@+ -]+$/.test(path);
}

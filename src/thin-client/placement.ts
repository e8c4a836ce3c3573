import type { Agent, Command, Plugin, Skill } from "../plugin/types.ts";
import { codeEvidenceIn, evidenceIn } from "./evidence.ts";
import { filesNamed } from "../plugin/named-files.ts";
import { commandEvidence, hookEvidence, scriptEvidence } from "./hook-evidence.ts";
import { fileReferences } from "./file-references.ts";
import { requirePlugin } from "./option-checks.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import type { ComponentAnalysis, ComponentId, Evidence, Need } from "./types.ts";

/** From what every host can do to what none can. */
const weight: readonly Need[] = ["text", "files", "patch", "toolchain", "machine", "conversation"];

/**
 * What each command, skill, agent, hook and server needs, from its declared tools, its text and its scripts; in the
 * plugin's order. Signs, not proofs: a prompt that only talks about `git push` is taken for one that pushes. Throws
 * `BazaarError` OPTION_INVALID for what is no plugin.
 */
export function analyzePlacement(plugin: Plugin): ComponentAnalysis[] {
  requirePlugin(plugin, "the `plugin` of what `loadPlugin` returns");
  const prompts = [...plugin.commands, ...plugin.skills, ...plugin.agents];
  const scripts = new Map<string, Evidence[]>();
  return [
    ...prompts.map((one) =>
      analysisOf(`${one.kind}:${one.name}`, one.path, [
        ...promptEvidence(one),
        ...namedScripts(one.body, plugin).flatMap((path) => {
          const known = scripts.get(path) ?? scriptEvidence(plugin, path);
          scripts.set(path, known);
          return known;
        }),
      ]),
    ),
    ...plugin.hooks.map((hook) => analysisOf(`hook:${hook.id}`, hook.origin.path, hookEvidence(hook, plugin))),
    ...plugin.mcpServers.map(({ name, config, origin }) =>
      analysisOf(`mcp:${name}`, origin.path, commandEvidence(config, origin).filter(isAct)),
    ),
  ];
}

/** The scripts that a prompt tells to run; a file of prose says what it is about, not what is done. */
function namedScripts(body: string, plugin: Plugin): string[] {
  if (!body.includes("CLAUDE_PLUGIN_ROOT")) return [];
  return filesNamed(body, plugin).filter((path) => !/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(path));
}

function analysisOf(id: ComponentId, path: string, evidence: readonly Evidence[]): ComponentAnalysis {
  const found = new Set(evidence.map((one) => one.need));
  const needs = weight.filter((need) => found.has(need));
  const local = found.has("machine") || found.has("conversation");
  return { id, path, needs: needs.length === 0 ? ["text"] : needs, evidence, advice: local ? "local" : "remote" };
}

/** A server is started by a toolchain (`npx`), but on the host; only what it does elsewhere counts. */
function isAct(evidence: Evidence): boolean {
  return evidence.need !== "toolchain" && !/^docker\b/.test(evidence.what);
}

function promptEvidence(component: Command | Skill | Agent): Evidence[] {
  const { path, body, bodyLine } = component;
  const expanded = component.kind === "agent" ? [] : shellLines(body);
  return [
    ...toolEvidence(component),
    ...expanded.map((shell): Evidence => {
      const what = `!\`${shell.command.slice(0, 76)}\``;
      return { need: "files", path, line: bodyLine + shell.line - 1, what };
    }),
    ...fileReferences(component).map(({ reference, line }): Evidence => ({
      need: "files",
      path,
      line,
      what: reference,
    })),
    ...evidenceIn(body, path, bodyLine),
  ];
}

const needOfTool: Readonly<Record<string, Need>> = {
  AskUserQuestion: "conversation",
  Bash: "toolchain",
  Edit: "patch",
  Glob: "files",
  Grep: "files",
  LS: "files",
  MultiEdit: "patch",
  NotebookEdit: "patch",
  Read: "files",
  Write: "patch",
};

function toolEvidence(component: Command | Skill | Agent): Evidence[] {
  const tools = component.kind === "agent" ? component.tools : component.allowedTools;
  const { lines } = component.frontmatter;
  const line = lines["allowed-tools"] ?? lines["tools"] ?? 1;
  return (tools ?? []).flatMap((tool): Evidence[] => {
    const [, name = tool, scope] = /^(\w+)\((.*)\)$/s.exec(tool) ?? [];
    // `Bash(git push:*)` says more than Bash alone.
    if (name === "Bash" && scope !== undefined)
      return codeEvidenceIn(`${scope.replace(":", " ")} `, component.path, line);
    const need = Object.hasOwn(needOfTool, name) ? needOfTool[name] : undefined;
    return need === undefined ? [] : [{ need, path: component.path, line, what: `the tool ${name}` }];
  });
}

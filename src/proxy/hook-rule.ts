import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { toolEvents } from "../plugin/tool-events.ts";

/** One tool under its older and its newer name. */
export const sameTool = (a: string, b: string) => a === b || (agentTools.has(a) && agentTools.has(b));
const agentTools = new Set(["Task", "Agent"]);

/**
 * Whether a handler's `if` (a permission rule such as `Bash(git *)`) fits a tool call. Where that can't be told for
 * certain it does: a guard that looks once too often does no harm, one that was not asked does.
 */
export function ruleFits(rule: Json | undefined, event: string, data: JsonObject): boolean {
  if (typeof rule !== "string" || rule.trim() === "") return true;
  if (!toolEvents.has(event)) return false;
  const [, tool = "", , pattern] = /^\s*([^()\s]+)(\(([^]*)\))?\s*$/.exec(rule) ?? [];
  const called = data["tool_name"];
  if (tool === "" || typeof called !== "string") return true;
  if (!toolFits(tool, called)) return false;
  if (pattern === undefined || pattern.trim() === "" || pattern.trim() === "*") return true;
  const input = data["tool_input"];
  return isJsonObject(input) ? inputFits(called, pattern.trim(), input, data["cwd"]) : true;
}

function toolFits(tool: string, called: string): boolean {
  if (sameTool(tool, called)) return true;
  // A whole server: `mcp__db`, `mcp__db__*`.
  if (!tool.startsWith("mcp__")) return false;
  return tool.includes("*") ? wildcard(tool).test(called) : called.startsWith(`${tool}__`);
}

function inputFits(tool: string, pattern: string, input: JsonObject, cwd: Json | undefined): boolean {
  const { command, file_path: file, notebook_path: notebook, path, url, subagent_type: agent, skill } = input;
  if (tool === "Bash" && typeof command === "string") return commandFits(pattern, command);
  const place = file ?? notebook ?? path;
  if (typeof place === "string") return pathFits(pattern, place, typeof cwd === "string" ? cwd : "");
  const domain = /^domain:(.+)$/.exec(pattern)?.[1];
  if (typeof url === "string" && domain !== undefined) return !URL.canParse(url) || domainFits(domain, url);
  const name = tool === "Skill" ? skill : agent;
  return typeof name === "string" ? wildcard(pattern).test(name) : true;
}

/** What ends one command of a line and begins another, those in `$(…)` among them. */
const between = /&&|\|\||[;|&\n`]|[$<>]?\(|\)/;

/** Each command of the line alone, without the variables that are set for it. */
function commandFits(pattern: string, command: string): boolean {
  const prefix = /^(.*):\*$/s.exec(pattern)?.[1];
  const parts = [command, ...command.split(between)].map((part) =>
    part.trim().replace(/^(?:[A-Za-z_]\w*=\S*\s+)+/, ""),
  );
  if (prefix !== undefined) return parts.some((part) => part === prefix || part.startsWith(`${prefix} `));
  // `git *` also means `git` alone.
  const whole = wildcard(pattern);
  return parts.some((part) => whole.test(part) || (pattern.endsWith(" *") && whole.test(`${part} `)));
}

/** As in .gitignore: without a slash at any depth, else from the project's root; `//` begins an absolute path. */
function pathFits(pattern: string, path: string, cwd: string): boolean {
  if (pattern.startsWith("~") || pattern.startsWith("!")) return true;
  if (pattern.startsWith("//")) return wildcardPath(pattern.slice(1)).test(path);
  const inside = cwd !== "" && path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
  const plain = pattern.replace(/^\.?\//, "");
  const fits = wildcardPath(plain);
  if (fits.test(inside)) return true;
  return !plain.replace(/\/$/, "").includes("/") && inside.split("/").some((part) => fits.test(part));
}

function domainFits(domain: string, url: string): boolean {
  const { hostname } = new URL(url);
  return wildcard(domain).test(hostname);
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.split("*").map(quoted).join("[^]*")}$`);
}

/** `**` for any folders, `*` and `?` inside one name; a folder fits all that is in it. */
function wildcardPath(pattern: string): RegExp {
  const parts = pattern.replace(/\/$/, "").split(/(\*\*\/?|\*|\?)/);
  const source = parts.map((part) =>
    part === "**/"
      ? "(?:[^]*/)?"
      : part === "**"
        ? "[^]*"
        : part === "*"
          ? "[^/]*"
          : part === "?"
            ? "[^/]"
            : quoted(part),
  );
  return new RegExp(`^${source.join("")}(?:/[^]*)?$`);
}

function quoted(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\*]/g, String.raw`\$&`);
}

import type { Plugin } from "../plugin/types.ts";
import { longestWait } from "./run-tools.ts";
import type { ProxyTool, ToolFields } from "./tool-types.ts";

const handle: ToolFields = {
  run: { type: "string", description: "The handle, as `start_run` or the answer of a call that went on named it." },
};

/** The tools for runs that outlive the call that started them. `more` are fields about files. */
export function longRunTools({ name, commands, skills, agents }: Plugin, more: ToolFields): ProxyTool[] {
  const start: ToolFields = {
    ...(commands.length + skills.length > 0 && {
      command: {
        type: "string",
        description: "Name of a command, as for `execute_command`. Not together with `agent`.",
      },
      arguments: { type: "string", description: "What the user typed behind the command, unchanged. May be empty." },
    }),
    ...(agents.length > 0 && {
      agent: { type: "string", description: "Name of an agent, as for `invoke_agent`, with its `task`." },
      task: { type: "string", description: "The whole task; the agent sees nothing else of the conversation." },
    }),
    ...more,
  };
  const wait = { type: "number", description: `Seconds to wait for the end, 0 to ${longestWait}. Default: 50.` };
  return [
    tool(
      "start_run",
      "Start a long run",
      `Starts a command or agent of the plugin "${name}" and returns a handle at once. Only for work of many minutes, or to do something else meanwhile: execute_command and invoke_agent wait for the answer.`,
      start,
    ),
    tool(
      "get_run",
      "Get a run's answer",
      "Waits for the answer of a run that goes on by itself, and returns it, or how far the run is. Call it again until the answer comes.",
      { ...handle, wait },
    ),
    tool("cancel_run", "End a run", "Ends a run that goes on by itself; its answer is lost.", handle),
  ];
}

function tool(name: string, title: string, description: string, properties: ToolFields): ProxyTool {
  const required = "run" in properties ? ["run"] : [];
  const hints = { readOnlyHint: name === "get_run", destructiveHint: false, idempotentHint: name !== "start_run" };
  return {
    name,
    title,
    description,
    inputSchema: { type: "object", properties: { ...properties }, required },
    annotations: { title, ...hints, openWorldHint: name === "start_run" },
    _meta: { "anthropic/alwaysLoad": true, "anthropic/maxResultSizeChars": 500_000 },
  };
}

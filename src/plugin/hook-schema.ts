import * as z from "zod/mini";
import { firstIssue } from "./schema-issue.ts";

/** Every event that the client fires; another name is ignored by it. */
export const hookEvents: ReadonlySet<string> = new Set(
  (
    "ConfigChange CwdChanged DirectoryAdded Elicitation ElicitationResult FileChanged " +
    "InstructionsLoaded MessageDisplay Notification PermissionDenied PermissionRequest PostCompact " +
    "PostModelSwitch PostToolBatch PostToolUse PostToolUseFailure PreCompact PreModelSwitch " +
    "PreToolUse SessionEnd SessionStart Setup Stop StopFailure SubagentStart SubagentStop " +
    "TaskCompleted TaskCreated TeammateIdle UserPromptExpansion UserPromptSubmit WorktreeCreate " +
    "WorktreeRemove"
  ).split(" "),
);

/** A broken handler on one of these makes the client refuse the whole plugin: it may be what guards the rest. */
export const guardEvents: ReadonlySet<string> = new Set(["PermissionRequest", "PreToolUse"]);

const common = {
  if: z.optional(z.string()),
  timeout: z.optional(z.number().check(z.gt(0))),
  statusMessage: z.optional(z.string()),
  once: z.optional(z.boolean()),
};
const texts = z.record(z.string(), z.string());
const onFailure = z.optional(z.enum(["block", "continue"]));
const filled = z.optional(z.string().check(z.minLength(1)));

const handlers = {
  agent: z.looseObject({ ...common, prompt: z.string(), model: z.optional(z.string()) }),
  command: z.looseObject({
    ...common,
    command: z.string(),
    args: z.optional(z.array(z.string())),
    shell: z.optional(z.enum(["bash", "powershell"])),
    async: z.optional(z.boolean()),
    asyncRewake: z.optional(z.boolean()),
    rewakeMessage: filled,
    rewakeSummary: filled,
    onFailure,
  }),
  http: z.looseObject({
    ...common,
    url: z.url(),
    headers: z.optional(texts),
    allowedEnvVars: z.optional(z.array(z.string())),
    onFailure,
  }),
  mcp_tool: z.looseObject({
    ...common,
    server: z.string(),
    tool: z.string(),
    input: z.optional(z.record(z.string(), z.unknown())),
  }),
  prompt: z.looseObject({
    ...common,
    prompt: z.string(),
    model: z.optional(z.string()),
    continueOnBlock: z.optional(z.boolean()),
  }),
} as const;

/** Whether the client knows the type of a handler. */
export function isHookType(type: unknown): type is keyof typeof handlers {
  return typeof type === "string" && Object.hasOwn(handlers, type);
}

/** Why the client drops a handler, or undefined when it keeps it. */
export function handlerProblem(handler: unknown): string | undefined {
  if (typeof handler !== "object" || handler === null || Array.isArray(handler)) return "it must be an object";
  const type = (handler as { readonly type?: unknown }).type;
  if (type === undefined) return 'it has no "type"';
  if (!isHookType(type)) return `its type ${JSON.stringify(type)} does not exist`;
  const issue = firstIssue(handlers[type], handler);
  return issue === undefined ? undefined : `"${issue.field}" ${issue.problem}`;
}

import * as v from "valibot";
import { eventFields } from "./hook-fields.ts";
import { firstIssue } from "./schema-issue.ts";
import { filledText, object, oneOf, positive, record, url } from "./schema-parts.ts";

/** Every event that the client fires; another name is ignored by it. */
export const hookEvents: ReadonlySet<string> = new Set(Object.keys(eventFields));

/** A broken handler on one of these makes the client refuse the whole plugin: it may be what guards the rest. */
export const guardEvents: ReadonlySet<string> = new Set(["PermissionRequest", "PreToolUse"]);

const common = {
  if: v.optional(v.string()),
  timeout: v.optional(positive),
  statusMessage: v.optional(v.string()),
  once: v.optional(v.boolean()),
};
const texts = record(v.string());
const onFailure = v.optional(oneOf("block", "continue"));
const filled = v.optional(filledText);

const handlers = {
  agent: object({ ...common, prompt: v.string(), model: v.optional(v.string()) }),
  command: object({
    ...common,
    command: v.string(),
    args: v.optional(v.array(v.string())),
    shell: v.optional(oneOf("bash", "powershell")),
    async: v.optional(v.boolean()),
    asyncRewake: v.optional(v.boolean()),
    rewakeMessage: filled,
    rewakeSummary: filled,
    onFailure,
  }),
  http: object({
    ...common,
    url: url,
    headers: v.optional(texts),
    allowedEnvVars: v.optional(v.array(v.string())),
    onFailure,
  }),
  mcp_tool: object({
    ...common,
    server: v.string(),
    tool: v.string(),
    input: v.optional(record(v.unknown())),
  }),
  prompt: object({
    ...common,
    prompt: v.string(),
    model: v.optional(v.string()),
    continueOnBlock: v.optional(v.boolean()),
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

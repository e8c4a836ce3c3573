import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { valueAt } from "../relay/json-bytes.ts";
import type { ResponseMessage } from "../relay/message.ts";
import { refused } from "../relay/questions.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import type { Upstream } from "../relay/upstream.ts";

/** One call of a tool of the plugin's own servers by a hook. */
export interface HookToolCall {
  /** As the handler names it: `plugin:<plugin>:<server>`. */
  readonly server: string;
  readonly tool: string;
  readonly input: JsonObject;
  /** Milliseconds. */
  readonly timeoutMs: number;
}

export interface HookToolHost {
  readonly pluginName: string;
  readonly caller: string;
  readonly upstreams?: UpstreamServers;
}

/** Text of a tool's result, and whether the tool says that it failed. */
export interface HookToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/**
 * Calls it through the relay. The lists of what callers may use are not asked: it is the author's own handler. Rejects
 * with `BazaarError` UPSTREAM_UNAVAILABLE, UPSTREAM_FAILED, RUN_TIMED_OUT or INTERRUPTED.
 */
export async function hookTool(host: HookToolHost, call: HookToolCall, signal: AbortSignal): Promise<HookToolResult> {
  const [, plugin, name = ""] = /^plugin:([^:]*):(.+)$/s.exec(call.server) ?? [];
  const connection = plugin === host.pluginName ? host.upstreams?.connection(name, host.caller) : undefined;
  if (connection === undefined) {
    throw new BazaarError(
      "UPSTREAM_UNAVAILABLE",
      "The plugin's hook calls a server that this host does not have.",
      tell,
    );
  }
  const late = AbortSignal.timeout(call.timeoutMs);
  const response = await answered(connection.connect(), call, AbortSignal.any([signal, late]), () => {
    if (signal.aborted) return new BazaarError("INTERRUPTED", "The hook was stopped.", "Start it again.");
    const problem = `The hook's tool took longer than its limit of ${call.timeoutMs / 1_000} seconds.`;
    return new BazaarError("RUN_TIMED_OUT", problem, tell);
  });
  return resultOf(response);
}

const tell = "Tell whoever hosts this plugin.";

async function answered(
  connecting: Promise<Upstream>,
  { tool, input }: HookToolCall,
  signal: AbortSignal,
  ended: () => BazaarError,
): Promise<ResponseMessage> {
  const end = Promise.withResolvers<never>();
  // The race below may have been won before.
  end.promise.catch(() => {});
  const onAbort = () => end.reject(ended());
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    const upstream = await Promise.race([connecting, end.promise]);
    return await Promise.race([asked(upstream, { name: tool, arguments: input }, signal), end.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    connecting.catch(() => {});
  }
}

function asked(upstream: Upstream, params: JsonObject, signal: AbortSignal): Promise<ResponseMessage> {
  return new Promise((resolve, reject) => {
    const live = upstream.call(
      { method: "tools/call", params, owner: "hook", caller: { capabilities: {} } },
      {
        progress: () => {},
        log: () => {},
        question: (question) => refused(question, "Nobody can be asked: a hook calls."),
        response: resolve,
        failed: reject,
      },
    );
    signal.addEventListener("abort", () => upstream.cancel(live, "the hook was stopped"), { once: true });
  });
}

function resultOf({ bytes, bodyAt, isError }: ResponseMessage): HookToolResult {
  const body = valueAt(bytes, bodyAt) as Json;
  if (isError || !isJsonObject(body)) return { text: "", isError: true };
  const { content, structuredContent } = body;
  const blocks: Json[] = Array.isArray(content) ? content : [];
  const texts = blocks.flatMap((block) =>
    isJsonObject(block) && typeof block["text"] === "string" ? [block["text"]] : [],
  );
  const text =
    texts.length > 0 || !isJsonObject(structuredContent) ? texts.join("\n") : JSON.stringify(structuredContent);
  return { text, isError: body["isError"] === true };
}

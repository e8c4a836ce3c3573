import {
  type Notification,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
  type Tool,
} from "@modelcontextprotocol/server";
import type { Plugin } from "../plugin/types.ts";
import type { RunProgress } from "../run/types.ts";
import { type CallAnswer, callTool } from "./call-tool.ts";
import { asksByForm, elicited, type QuestionState, returnedAnswer } from "./elicitation.ts";
import { questionText } from "./follow-up.ts";
import { type SendProgress, startHeartbeat } from "./heartbeat.ts";
import type { Admitted } from "./guards.ts";
import { isRunTool, isTool } from "./own-tools.ts";
import type { InFlight } from "./in-flight.ts";
import type { KeptRuns } from "./kept-runs.ts";
import type { CheckedOptions } from "./types.ts";

/** What all requests of one proxy share. */
export interface McpHost extends Pick<
  CheckedOptions,
  | "plugin"
  | "runner"
  | "clientNames"
  | "onCall"
  | "files"
  | "workspace"
  | "patches"
  | "upstreams"
  | "postHook"
  | "hooks"
> {
  readonly tools: readonly Tool[];
  /** Milliseconds. */
  readonly heartbeatMs: number;
  readonly inFlight: InFlight;
  readonly questions: QuestionState;
  /** Runs that outlive their call; undefined: callers have no tools for them. */
  readonly kept?: KeptRuns;
}

/** A list doesn't change while the plugin is served. */
const cacheHint = { ttlMs: 300_000, cacheScope: "public" } as const;

/**
 * The MCP server for one request, of either protocol era. The low-level class: with the other one a tool that can be
 * called is a tool that is listed.
 */
export function createMcpServer(host: McpHost & Admitted): Server {
  // A caller whose key opens a part sees a part: nobody else's cache may have that.
  const hint = host.allow === undefined ? cacheHint : { ...cacheHint, cacheScope: "private" as const };
  const server = new Server(serverInfo(host.plugin), {
    capabilities: { tools: {} },
    requestState: { verify: (state, context) => host.questions.verify(state, context) },
    cacheHints: { "tools/list": hint, "server/discover": cacheHint },
  });
  server.setRequestHandler("tools/list", () => ({ tools: [...host.tools] }));
  server.setRequestHandler("tools/call", async ({ params }, context) => {
    if (!isTool(params.name)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "There is no such tool.");
    const returned = returnedAnswer(context);
    if (returned !== undefined && "unanswered" in returned)
      return { content: [{ type: "text" as const, text: questionText(params.name, returned.unanswered) }] };
    const answer = await follow(host, params.name, { ...params.arguments, ...returned?.input }, context);
    if (answer.question !== undefined && asksByForm(server, context))
      return elicited(host.questions, host.plugin.name, answer.question, context);
    return { content: [{ type: "text" as const, text: answer.text }], ...(answer.isError && { isError: true }) };
  });
  return server;
}

async function follow(
  host: McpHost & Admitted,
  tool: string,
  input: unknown,
  context: ServerContext,
): Promise<CallAnswer> {
  const heartbeat = startHeartbeat(progressSender(context), host.heartbeatMs);
  const closing = host.inFlight.signal;
  const closed = Promise.withResolvers<CallAnswer>();
  const onClose = () => closed.resolve(isRunTool(tool) ? runEnded : shuttingDown);
  closing.addEventListener("abort", onClose);
  try {
    const signal = AbortSignal.any([context.mcpReq.signal, closing]);
    const onProgress = (progress: RunProgress) => heartbeat.report(progress);
    return await Promise.race([
      host.inFlight.track(callTool(host, tool, input, { signal, onProgress })),
      closed.promise,
    ]);
  } finally {
    closing.removeEventListener("abort", onClose);
    heartbeat.stop();
  }
}

/** A run needs seconds to end; its caller must not wait for that, nor be left with a stream that is cut. */
const shuttingDown: CallAnswer = { text: "The host is shutting down. Try again in a minute.", isError: true };

/** What runs by itself ends with the host, and so does its handle. */
const runEnded: CallAnswer = {
  text: "The host is shutting down, which ends this run: its handle is worth nothing any more. Start the work again in a minute.",
  isError: true,
};

function progressSender(context: ServerContext): SendProgress | undefined {
  const { _meta: meta } = context.mcpReq;
  const progressToken = meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return (progress) => {
    const notification: Notification = { method: "notifications/progress", params: { progressToken, ...progress } };
    return context.mcpReq.notify(notification);
  };
}

export function serverInfo(plugin: Plugin): { name: string; version: string } {
  return { name: plugin.name, version: plugin.manifest.version ?? "0.0.0" };
}

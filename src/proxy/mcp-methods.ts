import type { Listed } from "../relay/list-cache.ts";
import { legacyVersions, metaKeys, modernVersion } from "../relay/meta.ts";
import type { ListenStreams } from "./listen-stream.ts";
import { logLevels } from "./log-levels.ts";
import { jsonAnswer, resultAnswer, resultText, type RpcCall, RpcFault, rpcCodes } from "./rpc.ts";
import type { Sessions } from "./sessions.ts";
import { isRelayed, textMember, type UpstreamCalls } from "./upstream-calls.ts";
import type { View, ViewFacts } from "./view.ts";

/** What the methods of all endpoints share. */
export interface McpParts {
  readonly sessions: Sessions;
  readonly streams: ListenStreams;
  readonly calls: UpstreamCalls;
}

type Method = (call: RpcCall, view: View, parts: McpParts) => Promise<Response> | Response;

const lists: Readonly<Record<string, Listed>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
};

const legacyMethods: Readonly<Record<string, Method>> = {
  initialize,
  ping: (call) => resultAnswer(call, {}),
  "logging/setLevel": setLevel,
  "resources/subscribe": subscribe,
  "resources/unsubscribe": unsubscribe,
};

const modernMethods: Readonly<Record<string, Method>> = { "server/discover": discover, "subscriptions/listen": listen };

/** Answers one request. Throws `RpcFault`, and `BazaarError` where a server does not work. */
export async function answerCall(call: RpcCall, view: View, parts: McpParts): Promise<Response> {
  const { method, era } = call;
  if (isRelayed(method)) return parts.calls.relay(call, view);
  if (Object.hasOwn(lists, method)) return list(call, view, lists[method] ?? "tools");
  const own = era === "modern" ? modernMethods : legacyMethods;
  const handle = Object.hasOwn(own, method) ? own[method] : undefined;
  if (handle === undefined) throw noMethod(method);
  return handle(call, view, parts);
}

function noMethod(method: string): RpcFault {
  return new RpcFault(rpcCodes.unknownMethod, `Method not found: ${method.slice(0, 100)}`);
}

async function list(call: RpcCall, view: View, kind: Listed): Promise<Response> {
  // Lists go out whole, so there is no cursor that could come back.
  if (call.params["cursor"] !== undefined)
    throw new RpcFault(rpcCodes.invalidParams, "Invalid params: unknown `cursor`.");
  const found = await view.list(kind, call);
  if (found === undefined) throw noMethod(call.method);
  const { json, ttlMs, scope } = found;
  const head = call.era === "modern" ? `"resultType":"complete","ttlMs":${ttlMs},"cacheScope":"${scope}",` : "";
  return jsonAnswer(resultText(call.id, `{${head}"${kind}":${json}}`));
}

async function initialize(call: RpcCall, view: View, { sessions }: McpParts): Promise<Response> {
  const wanted = call.params["protocolVersion"];
  const version = legacyVersions.find((known) => known === wanted) ?? legacyVersions[0];
  const { info, capabilities, instructions } = await introduction(call, view);
  const id = sessions.open(call.caller, view.key, version, call.params["capabilities"]);
  const result = { protocolVersion: version, capabilities, serverInfo: info, ...(instructions && { instructions }) };
  return resultAnswer(call, result, { "mcp-session-id": id });
}

async function discover(call: RpcCall, view: View): Promise<Response> {
  const { info, capabilities, instructions } = await introduction(call, view);
  return resultAnswer(call, {
    supportedVersions: [modernVersion],
    capabilities,
    ...(instructions && { instructions }),
    ttlMs: 300_000,
    cacheScope: "private",
    _meta: { [metaKeys.server]: info },
  });
}

async function introduction(call: RpcCall, view: View): Promise<ViewFacts> {
  const facts = await view.facts(call.caller);
  const instructions = facts.instructions ?? (await view.instructions?.(call));
  return instructions === undefined ? facts : { ...facts, instructions };
}

function setLevel(call: RpcCall): Response {
  const level = textMember(call.params, "level");
  if (!logLevels.some((known) => known === level))
    throw new RpcFault(rpcCodes.invalidParams, "Invalid params: unknown `level`.");
  if (call.session !== undefined) call.session.logLevel = level;
  return resultAnswer(call, {});
}

async function subscribe(call: RpcCall, view: View): Promise<Response> {
  const uri = textMember(call.params, "uri");
  const { session } = call;
  if (session === undefined) throw new RpcFault(rpcCodes.invalidRequest, "A subscription needs a session.");
  if (session.subscriptions.size >= 1_000) throw new RpcFault(rpcCodes.internal, "Too many subscriptions.");
  if (!session.subscriptions.has(uri)) session.subscriptions.set(uri, await subscription(call, view, uri));
  return resultAnswer(call, {});
}

function unsubscribe(call: RpcCall): Response {
  const uri = textMember(call.params, "uri");
  call.session?.subscriptions.get(uri)?.();
  call.session?.subscriptions.delete(uri);
  return resultAnswer(call, {});
}

async function listen(call: RpcCall, view: View, { streams }: McpParts): Promise<Response> {
  return streams.listen(call, view, await view.facts(call.caller), (uri) => subscription(call, view, uri));
}

async function subscription(call: RpcCall, view: View, uri: string): Promise<() => void> {
  const target = await view.target("resources/read", { uri }, call);
  if (target === undefined) throw new RpcFault(rpcCodes.notFound, "Resource not found", { uri });
  return target.connection.subscribe(uri);
}

import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Listed } from "../relay/list-cache.ts";
import { toolNamePart } from "../plugin/tool-names.ts";
import type { ServerConnection } from "../relay/servers.ts";
import type { RpcCall } from "./rpc.ts";

/** What an endpoint says of itself in a handshake. */
export interface ViewFacts {
  readonly info: JsonObject;
  readonly capabilities: JsonObject;
  readonly instructions?: string;
}

/** A list as an endpoint serves it. */
export interface ViewList {
  /** The items, as JSON. */
  readonly json: string;
  /** Milliseconds for which a client may keep it. */
  readonly ttlMs: number;
  /** `private` where another caller may get another one. */
  readonly scope: "public" | "private";
}

/** Where a request goes, and what it says there. */
export interface Target {
  readonly connection: ServerConnection;
  readonly params: JsonObject;
}

/** One MCP endpoint over the plugin's servers: all of them with prefixed names, or a single one with its own. */
export interface View {
  /** Its path, without the slash. */
  readonly key: string;
  /** Names of the servers behind it. */
  readonly servers: readonly string[];
  facts(caller: string): Promise<ViewFacts>;
  /** What else is told in a handshake, where `facts` has no instructions. @default nothing */
  instructions?(who: Who): Promise<string | undefined>;
  /** Undefined where it has no such list. */
  list(kind: Listed, who: Who): Promise<ViewList | undefined>;
  /** Undefined for a name that it does not have. */
  target(method: string, params: JsonObject, who: Who): Promise<Target | undefined>;
}

/** Who asks, and what of the servers is there for that caller. */
export type Who = Pick<RpcCall, "caller" | "allow">;

/**
 * Whether a caller's key opens something of a server: a tool or prompt under its name at `/mcp`, a resource where the
 * key opens all that the server has (`db_*`).
 */
export function isOpen({ allow }: Who, kind: Listed, server: string, served: string | undefined): boolean {
  if (allow === undefined) return true;
  return kind === "tools" || kind === "prompts"
    ? served !== undefined && allow.tool(served)
    : allow.tool(`${toolNamePart(server)}_`);
}

/** What kind of thing a request is about. */
export function kindOf(method: string, { ref }: JsonObject): Listed {
  if (method === "tools/call") return "tools";
  const isPrompt = method === "prompts/get" || (isJsonObject(ref) && ref["type"] === "ref/prompt");
  return isPrompt ? "prompts" : "resources";
}

/** Milliseconds that a client may keep a list that its server announces changes of. It hears of them where it listens. */
export const listTtlMs = 60_000;

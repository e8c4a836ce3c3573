import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { valueAt } from "./json-bytes.ts";
import type { ResponseMessage } from "./message.ts";
import { legacyVersions, metaKeys, modernMeta, modernVersion, relayInfo } from "./meta.ts";
import type { Negotiated } from "./transport.ts";
import type { ServerFacts } from "./types.ts";

/** `legacy`: `initialize`; `modern`: `server/discover`; `auto`: the second, then the first. */
export type ProtocolChoice = "legacy" | "auto" | "modern";

/** What a handshake needs of a connection. */
export interface HandshakePort {
  /** Milliseconds for a server of the older era to refuse what it does not know; some keep silent on stdio. */
  readonly probeMs: number;
  ask(method: string, params: JsonObject, timeoutMs: number): Promise<ResponseMessage>;
  notify(method: string): void;
  /** What requests are to look like from here on; `isFinal`: both ends have agreed. */
  speak(protocol: Negotiated, isFinal: boolean): void;
}

/** Milliseconds. A server that is fetched from a registry first takes long. */
const startMs = 30_000;

/** All that the relay can bring to a caller; whether a caller takes it is known only when the server asks. */
const capabilities = { elicitation: { form: {}, url: {} }, sampling: {}, roots: {} };

/** Agrees on a protocol with the server. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE. */
export async function shakeHands(port: HandshakePort, choice: ProtocolChoice): Promise<ServerFacts> {
  if (choice === "legacy") return initialize(port);
  // Where nothing else is to be tried, what went wrong is the answer.
  const failed = (error: unknown) => {
    if (choice === "modern") throw error;
    return undefined;
  };
  const facts = await discover(port, choice === "auto" ? port.probeMs : startMs).catch(failed);
  if (facts !== undefined) return facts;
  if (choice === "auto") return initialize(port);
  throw unfit("It does not speak the protocol of 2026-07-28.");
}

async function discover(port: HandshakePort, timeoutMs: number): Promise<ServerFacts | undefined> {
  const era = { era: "modern", version: modernVersion } as const;
  port.speak(era, false);
  const ask = () => port.ask("server/discover", { _meta: modernMeta(modernVersion) }, timeoutMs);
  const first = await ask();
  // It speaks this version, and some version it refused: the client is to try again with one that it names.
  const result = resultOf(isNamedInRefusal(first) ? await ask() : first);
  const versions = result?.["supportedVersions"];
  if (result === undefined || !Array.isArray(versions) || !versions.includes(modernVersion)) return undefined;
  port.speak(era, true);
  const meta = isJsonObject(result["_meta"]) ? result["_meta"] : {};
  return { ...era, ...told(result, meta[metaKeys.server] ?? result["serverInfo"]) };
}

function isNamedInRefusal({ bytes, bodyAt, isError }: ResponseMessage): boolean {
  const error = isError ? valueAt(bytes, bodyAt) : undefined;
  if (!isJsonObject(error) || error["code"] !== -32_022) return false;
  const supported = isJsonObject(error["data"]) ? error["data"]["supported"] : undefined;
  return Array.isArray(supported) && supported.includes(modernVersion);
}

async function initialize(port: HandshakePort): Promise<ServerFacts> {
  port.speak({ era: "legacy", version: legacyVersions[0] }, false);
  const params = { protocolVersion: legacyVersions[0], capabilities, clientInfo: relayInfo };
  const answer = await port.ask("initialize", params, startMs);
  const result = resultOf(answer);
  const version = result?.["protocolVersion"];
  if (result === undefined || typeof version !== "string") throw unfit("It refused the handshake.");
  if (!isKnown(version)) throw unfit("It speaks no version of the protocol that is known here.");
  const era = { era: "legacy", version } as const;
  port.speak(era, true);
  port.notify("notifications/initialized");
  return { ...era, ...told(result, result["serverInfo"]) };
}

/** Older ones than we serve ourselves: what they lack, nobody is told of. */
function isKnown(version: string): boolean {
  return [...legacyVersions, "2024-11-05", "2024-10-07"].includes(version);
}

function resultOf({ bytes, bodyAt, isError }: ResponseMessage): JsonObject | undefined {
  const value = isError ? undefined : valueAt(bytes, bodyAt);
  return isJsonObject(value) ? value : undefined;
}

function told(result: JsonObject, info: unknown): Pick<ServerFacts, "capabilities" | "info" | "instructions"> {
  const { capabilities: given, instructions } = result;
  return {
    capabilities: isJsonObject(given) ? given : {},
    info: isJsonObject(info) ? info : {},
    ...(typeof instructions === "string" && { instructions }),
  };
}

function unfit(problem: string): BazaarError {
  return new BazaarError("UPSTREAM_UNAVAILABLE", problem, "Tell whoever hosts this plugin.");
}

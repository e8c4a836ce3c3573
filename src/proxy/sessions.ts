import { randomBytes } from "node:crypto";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { legacyVersions } from "../relay/meta.ts";
import type { ServerQuestion } from "../relay/types.ts";
import type { EventStream } from "./event-stream.ts";
import type { Seal } from "./seal.ts";

/** What a client of a protocol with a handshake said, and what it waits for here. */
export interface Session {
  readonly id: string;
  readonly caller: string;
  /** The endpoint that it was opened at. */
  readonly view: string;
  readonly version: string;
  /** As far as they matter here. */
  readonly capabilities: JsonObject;
  /** Least severe level of log messages that it wants; none said: info. */
  logLevel: string;
  /** The stream that it opened by GET. */
  stream: EventStream | undefined;
  /** How to stop each request under way, by its id as JSON. */
  readonly calls: Map<string, (reason: string) => void>;
  /** Questions of servers that went to it, by the id that they have there. */
  readonly asked: Map<string, Pick<ServerQuestion, "answer">>;
  /** How to end each subscription to a resource, by its URI. */
  readonly subscriptions: Map<string, () => void>;
  /** When it was last heard of, milliseconds since 1970. */
  seenAt: number;
}

export interface SessionLimits {
  /** Records at once. */
  readonly max: number;
  /** Milliseconds without a request after which a record is forgotten. */
  readonly idleMs: number;
}

/** Capabilities in a session's id, one bit each. */
const flags = ["form", "url", "sampling", "roots"] as const;

/** Milliseconds after which an id is no longer taken, and its client has to open a new one. */
const lifeMs = 7 * 24 * 3_600_000;

/** Ended ids that are remembered. */
const maxEnded = 10_000;

/**
 * The sessions of clients that keep one. All that has to be known of one is signed into its id, so that every replica
 * takes it, and a record that was dropped comes back with the next request: none is ever a reason for a client to fail.
 */
export class Sessions {
  readonly #seal: Seal;
  readonly #limits: SessionLimits;
  /** In the order in which they were last heard of. */
  readonly #records = new Map<string, Session>();
  readonly #ended = new Set<string>();

  constructor(seal: Seal, limits: SessionLimits) {
    this.#seal = seal;
    this.#limits = limits;
  }

  get size(): number {
    return this.#records.size;
  }

  /** The id for a client that said `initialize` for that view. */
  open(caller: string, view: string, version: string, capabilities: unknown): string {
    const bits = flagsOf(isJsonObject(capabilities) ? capabilities : {});
    const parts = [randomBytes(12).toString("hex"), version, bits, Date.now().toString(36)];
    return this.#seal.sealed(parts.join("_"), boundTo(caller, view));
  }

  /** The session of that id; undefined when it is none, another caller's, or over. */
  find(id: string, caller: string, view: string): Session | undefined {
    const kept = this.#records.get(id);
    const session = kept?.caller === caller && kept.view === view ? kept : this.#opened(id, caller, view);
    if (session === undefined || this.#ended.has(id)) return undefined;
    session.seenAt = Date.now();
    this.#records.delete(id);
    this.#records.set(id, session);
    this.#forgetOld();
    return session;
  }

  /** Ends a session for good. */
  end(session: Session): void {
    if (this.#ended.size >= maxEnded) this.#ended.clear();
    this.#ended.add(session.id);
    this.#drop(session);
  }

  *[Symbol.iterator](): Iterator<Session> {
    yield* this.#records.values();
  }

  /** Ends every stream; the clients may come again. */
  close(): void {
    for (const session of this.#records.values()) this.#drop(session);
  }

  #opened(id: string, caller: string, view: string): Session | undefined {
    const text = this.#seal.opened(id, boundTo(caller, view));
    return text === undefined ? undefined : recordOf({ id, caller, view }, text);
  }

  #forgetOld(): void {
    const dead = Date.now() - this.#limits.idleMs;
    for (const session of this.#records.values()) {
      const isLive = session.calls.size > 0 || session.stream?.isOpen === true;
      const isOver = this.#records.size > this.#limits.max;
      if (!isOver && session.seenAt > dead) return;
      // Those that still listen are kept, unless there is no room for them.
      if (isLive && !isOver) session.seenAt = Date.now();
      else this.#drop(session);
    }
  }

  #drop(session: Session): void {
    this.#records.delete(session.id);
    session.stream?.end();
    for (const end of session.subscriptions.values()) end();
    for (const stop of session.calls.values()) stop("the session is over");
    for (const question of session.asked.values()) question.answer("error", gone);
  }
}

const gone = '{"code":-32603,"message":"The caller is gone."}';

const boundTo = (caller: string, view: string) => JSON.stringify([caller, view]);

function flagsOf({ elicitation, sampling, roots }: JsonObject): number {
  const given = isJsonObject(elicitation) ? elicitation : undefined;
  const has: Record<(typeof flags)[number], boolean> = {
    // Forms came first: who says no more than that it asks its user, asks by forms.
    form: given !== undefined && (given["form"] !== undefined || given["url"] === undefined),
    url: given?.["url"] !== undefined,
    sampling: isJsonObject(sampling),
    roots: isJsonObject(roots),
  };
  return flags.reduce((sum, flag, bit) => sum + (has[flag] ? 2 ** bit : 0), 0);
}

function recordOf(names: Pick<Session, "id" | "caller" | "view">, text: string): Session | undefined {
  const [, version = "", bits = "", begun = ""] = text.split("_");
  if (Date.now() - Number.parseInt(begun, 36) > lifeMs || !legacyVersions.some((known) => known === version))
    return undefined;
  const has = (flag: (typeof flags)[number]) => (Number(bits) & (2 ** flags.indexOf(flag))) !== 0;
  const elicitation = { ...(has("form") && { form: {} }), ...(has("url") && { url: {} }) };
  const capabilities = {
    ...(Object.keys(elicitation).length > 0 && { elicitation }),
    ...(has("sampling") && { sampling: {} }),
    ...(has("roots") && { roots: {} }),
  };
  return {
    ...names,
    version,
    capabilities,
    logLevel: "info",
    stream: undefined,
    calls: new Map(),
    asked: new Map(),
    subscriptions: new Map(),
    seenAt: Date.now(),
  };
}

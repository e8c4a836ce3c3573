import type { Json } from "../../core/json.ts";
import type { InitEvent } from "../client-events.ts";
import type { ModelRequest } from "../messages-api.ts";
import type { Reply, ReplyFunction } from "../script.ts";

/** How the plugin is installed: whole by `--plugin-dir`, or as its thin client before a proxy. */
export type SideName = "full" | "thin";

/** What one session of the real client showed, with everything named as in the full plugin and no random part. */
export interface Observed {
  readonly init: InitEvent | undefined;
  readonly requests: readonly ModelRequest[];
  /** Ids of the tool calls that nobody allowed. */
  readonly denials: readonly string[];
  /** The session's last message. */
  readonly text: string;
}

/** One cell of the matrix: what is compared between the two sides. */
export interface Probe {
  /** E.g. `tool kit:echo`, `hook PreToolUse`, `command greet`. */
  readonly component: string;
  /** What happens to it, e.g. `deny`, `image`. */
  readonly event: string;
  readonly read: (session: Observed) => Json | undefined;
  /** What the full plugin's reading has to hold, so that two sides on which nothing happened are not equal. */
  readonly proof: RegExp;
}

/** One run of the client on each side. */
export interface Session {
  /** What the user types. */
  readonly prompt: string;
  /** The model's replies in their order; `tool` names a tool of a plugin's server. When they are used up it says "done". */
  replies?(tool: (server: string, name: string) => string): readonly Reply[];
  /** Leave the tools that the client does not load up front to its tool search, as it does by itself. @default false */
  readonly deferred?: boolean;
  readonly probes: readonly Probe[];
}

/** A plugin that is compared. */
export interface Subject {
  readonly name: string;
  readonly folder: string;
  /** The model that gets the plugin's own prompts: of the user where the plugin is whole, of the host where it is not. */
  readonly model: ReplyFunction;
  readonly sessions: readonly Session[];
}

export interface Cell {
  readonly subject: string;
  readonly component: string;
  readonly event: string;
  readonly full: Json | undefined;
  readonly thin: Json | undefined;
  readonly isEqual: boolean;
  /** Whether the full plugin did what the probe is about. */
  readonly isProven: boolean;
  /** The same of the thin client's reading. */
  readonly isThinProven: boolean;
}

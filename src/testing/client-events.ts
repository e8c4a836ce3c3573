/** One line of the client's stream-json. */
export interface ClientEvent {
  readonly type: string;
  readonly subtype?: string;
  readonly [key: string]: unknown;
}

/** The first event: what the client loaded, before any model call. */
export interface InitEvent extends ClientEvent {
  readonly type: "system";
  readonly subtype: "init";
  readonly tools: readonly string[];
  readonly mcp_servers: readonly { readonly name: string; readonly status: string }[];
  /** Commands and skills without the slash, e.g. `my-plugin:analyze`. */
  readonly slash_commands: readonly string[];
  readonly agents: readonly string[];
  readonly skills: readonly string[];
  readonly plugins: readonly { readonly name: string; readonly path: string; readonly source?: string }[];
  /** Absent when every plugin loaded. */
  readonly plugin_errors?: readonly unknown[];
}

/** A tool call that nobody allowed. */
export interface PermissionDenial {
  readonly tool_name: string;
  readonly tool_use_id: string;
  readonly tool_input: Readonly<Record<string, unknown>>;
}

/** A permission prompt, as a user at the terminal would see it. */
export interface PermissionAsk {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Why the client asks, e.g. the `permissionDecisionReason` of a hook; `""` when it does not say. */
  readonly reason: string;
}

/** The last event. `subtype` may say `success` although `is_error` is true: look at `is_error`. */
export interface ResultEvent extends ClientEvent {
  readonly type: "result";
  readonly is_error: boolean;
  readonly result?: string;
  readonly num_turns: number;
  readonly permission_denials: readonly PermissionDenial[];
}

/** Reads stream-json; lines that are no event are left out. */
export function parseEvents(stdout: string): ClientEvent[] {
  return stdout.split("\n").flatMap((line) => parseEvent(line) ?? []);
}

/** One line as an event; undefined when it is none. */
export function parseEvent(line: string): ClientEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && "type" in value ? (value as ClientEvent) : undefined;
  } catch {
    return undefined;
  }
}

export function isInit(event: ClientEvent): event is InitEvent {
  return event.type === "system" && event.subtype === "init";
}

export function isResult(event: ClientEvent): event is ResultEvent {
  return event.type === "result";
}

import { messageOf } from "../core/errors.ts";
import type { CallRecord } from "../proxy/types.ts";
import { redact } from "../run/redact.ts";
import { callLine } from "./serve-text.ts";
import { printable } from "./text-width.ts";

export const logFormats = ["text", "json"] as const;

export type LogFormat = (typeof logFormats)[number];

/** What a host tells whoever runs it, one line each. */
export interface HostLog {
  /** A call that has ended. */
  call(record: CallRecord): void;
  /** What one of the plugin's servers did, or the end of what it wrote to stderr. */
  server(name: string, text: string): void;
  /** Something that somebody has to look at. */
  trouble(text: string): void;
  note(text: string): void;
}

export interface HostLogOptions {
  readonly format: LogFormat;
  /** Texts that stand in no line. */
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
  /** @default the clock */
  readonly now?: () => Date;
}

/**
 * The log of a host. As `json` each line is an object whose fields are a closed list: of a call who, what, how long, how
 * much and its trace, but nothing that a caller, a run or a tool said, and so no `details` of a failure either, but whether all slots were
 * taken (`reason`).
 */
export function hostLog({ format, secrets, write, now = () => new Date() }: HostLogOptions): HostLog {
  const clean = (text: string) => redact(text, secrets);
  if (format === "text") {
    const line = (text: string) => write(clean(printable(text)));
    return {
      call: (record) => line(callLine(record)),
      server: (name, text) => line(`MCP server ${name} ${text}`),
      trouble: line,
      note: line,
    };
  }
  const line = (level: "info" | "warn", event: string, fields: object) =>
    write(clean(JSON.stringify({ time: now().toISOString(), level, event, ...fields })));
  return {
    call: (record) => line(record.outcome === "ok" ? "info" : "warn", "call", callFields(record)),
    server: (server, text) => line("info", "server", { server, text }),
    trouble: (text) => line("warn", "trouble", { text }),
    note: (text) => line("info", "note", { text }),
  };
}

/** Why something went wrong; an error of `fetch` has what matters in its cause. */
export function troubleOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${messageOf(error)}${cause}`;
}

function callFields({
  tool,
  server,
  name,
  caller,
  run,
  outcome,
  durationMs,
  bytes,
  trace,
  ...more
}: CallRecord): object {
  const { deniedTools, redactions, details } = more;
  return {
    caller,
    tool,
    ...(server !== undefined && { server }),
    name,
    ...(run !== undefined && { run }),
    outcome,
    // The code is the same for other limits; what scales looks for this.
    ...(details?.["reason"] === "busy" && { reason: "busy" }),
    ms: durationMs,
    bytes,
    ...(trace !== undefined && { trace }),
    ...(deniedTools.length > 0 && { deniedTools }),
    ...(redactions > 0 && { redactions }),
  };
}

import type { HubRequestRecord } from "../hub/ports.ts";
import { isBazaarError, messageOf } from "../core/errors.ts";
import type { LogFormat } from "./host-log.ts";
import { requestLine } from "./hub-text.ts";
import { printable } from "./text-width.ts";

/** What a hub tells whoever runs it, one line each. */
export interface HubLog {
  readonly request: (record: HubRequestRecord) => void;
  /** Something that somebody has to look at. */
  readonly trouble: (error: unknown) => void;
  readonly note: (text: string) => void;
}

/** As words, or a line of JSON each. Holds no token and no query: a request's record has neither. */
export function hubLog(format: LogFormat, write: (line: string) => void): HubLog {
  if (format === "text") {
    const line = (text: string) => write(printable(text));
    return {
      request: (record) => write(requestLine(record)),
      trouble: (error) => line(troubleText(error)),
      note: line,
    };
  }
  const line = (level: "info" | "warn", event: string, fields: object) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));
  return {
    request: ({ durationMs, ...record }) =>
      line(record.status < 500 ? "info" : "warn", "request", { ...record, ms: Math.round(durationMs) }),
    trouble: (error) => line("warn", "trouble", { text: troubleText(error) }),
    note: (text) => line("info", "note", { text }),
  };
}

function troubleText(error: unknown): string {
  return isBazaarError(error) ? `${error.code}: ${error.problem} ${error.fix}` : messageOf(error);
}

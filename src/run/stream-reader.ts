import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import type { RunProgress, StreamEvent } from "./types.ts";

/**
 * Reads the client's stream-json, line by line. Unknown events and lines that are no JSON (a plugin's script may write to
 * stdout) are passed over, since each version of the client adds some.
 */
export class StreamReader {
  /** The last `result` event. */
  result: StreamEvent | undefined;
  /** The `system/init` event: what the client loaded. */
  init: StreamEvent | undefined;
  readonly #onProgress: (progress: RunProgress) => void;
  readonly #onEvent: (event: StreamEvent) => void;

  /** `onEvent` sees every event before anything is made of it. */
  constructor(
    onProgress: (progress: RunProgress) => void = () => {},
    onEvent: (event: StreamEvent) => void = () => {},
  ) {
    this.#onProgress = onProgress;
    this.#onEvent = onEvent;
  }

  line(text: string): void {
    const event = parseEvent(text);
    if (event !== undefined) this.#onEvent(event);
    if (event?.["type"] === "result") this.result = event;
    else if (event?.["type"] === "assistant") this.#assistant(event);
    else if (event?.["type"] === "system" && event["subtype"] === "init") this.#started(event);
  }

  #started(event: StreamEvent): void {
    this.init = event;
    this.#onProgress({ kind: "started", text: textOf(event["model"]) });
  }

  #assistant(event: StreamEvent): void {
    // The client's own report of a failed model call, in the form of a message: it names gateways and organizations.
    if (textOf(event["error"]) !== "") return;
    const message = event["message"];
    const content = isJsonObject(message) ? message["content"] : undefined;
    for (const block of Array.isArray(content) ? content : []) {
      const progress = isJsonObject(block) ? progressOf(block) : undefined;
      if (progress !== undefined) this.#onProgress(progress);
    }
  }
}

/**
 * Whether a text is the client's own report of a `!` line that it did not run or that failed: it holds the author's line,
 * which is not for the caller.
 */
export function tellsShellLine(text: string): boolean {
  return /Shell command (?:permission check )?failed for pattern "/.test(text);
}

function progressOf(block: JsonObject): RunProgress | undefined {
  if (block["type"] === "text" && tellsShellLine(textOf(block["text"]))) return undefined;
  if (block["type"] === "text" && textOf(block["text"]) !== "") return { kind: "text", text: textOf(block["text"]) };
  // Only the name: a tool's input may hold lines of the plugin's prompt.
  if (block["type"] === "tool_use") return { kind: "tool", text: textOf(block["name"]) };
  return undefined;
}

function parseEvent(line: string): StreamEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `value` when it is a text, else `""`. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

import { Buffer } from "node:buffer";

/** What a stream of events (`text/event-stream`) says, its data as the bytes that came. */
export interface SseEvents {
  /** @param type As in `event:`; empty where there is none. */
  event(data: Uint8Array, type: string): void;
  /** An event, or the line that it is made of, passed the limit; nothing is read any more. */
  overflow(): void;
}

const lf = 0x0a;
const cr = 0x0d;
const colon = 0x3a;
const space = 0x20;

/**
 * Reads a stream of server-sent events without making texts of their data: on the way of every call, an event's data is
 * a slice of what came. Line ends are LF, CRLF and CR, in any mixture; what the last chunk leaves open is no event.
 */
export class SseReader {
  /** Of the last event that had one; what a new stream is resumed after. */
  lastEventId: string | undefined;
  /** Milliseconds to wait before a new stream, as the server wishes. */
  retryMs: number | undefined;

  readonly #events: SseEvents;
  readonly #limit: number;
  /** The parts of a line whose end has not come. */
  #open: Uint8Array[] = [];
  #data: Uint8Array[] = [];
  /** Bytes of the event so far, its open line among them. */
  #size = 0;
  #type = "";
  #id: string | undefined;
  #first = true;
  #afterCr = false;
  #over = false;

  /** @param limit Bytes of one event. */
  constructor(events: SseEvents, limit: number) {
    this.#events = events;
    this.#limit = limit;
  }

  push(chunk: Uint8Array): void {
    let from = this.#afterCr && chunk[0] === lf ? 1 : 0;
    if (chunk.length > 0) this.#afterCr = false;
    let nextCr = chunk.indexOf(cr, from);
    while (from < chunk.length && !this.#over) {
      if (nextCr !== -1 && nextCr < from) nextCr = chunk.indexOf(cr, from);
      const nextLf = chunk.indexOf(lf, from);
      const end = nextLf === -1 || (nextCr !== -1 && nextCr < nextLf) ? nextCr : nextLf;
      if (end === -1) return this.#keep(chunk.subarray(from));
      this.#endLine(chunk.subarray(from, end));
      from = end + 1;
      if (chunk[end] !== cr) continue;
      if (from === chunk.length) this.#afterCr = true;
      else if (chunk[from] === lf) from += 1;
    }
  }

  #keep(part: Uint8Array): void {
    if (this.#counted(part.length)) this.#open.push(part);
  }

  #counted(bytes: number): boolean {
    this.#size += bytes;
    if (this.#size <= this.#limit) return true;
    this.#over = true;
    this.#open = [];
    this.#data = [];
    this.#events.overflow();
    return false;
  }

  #endLine(part: Uint8Array): void {
    // One more for the line's end, so that a flood of empty lines of data has a limit too.
    if (!this.#counted(part.length + 1)) return;
    let line = part;
    if (this.#open.length > 0) {
      line = Buffer.concat([...this.#open, part]);
      this.#open = [];
    }
    if (this.#first) line = withoutMark(line);
    this.#first = false;
    if (line.length === 0) this.#endEvent();
    else this.#field(line);
  }

  #field(line: Uint8Array): void {
    const at = line.indexOf(colon);
    const end = at === -1 ? line.length : at;
    // A comment keeps a silent stream open, for hours: it is no part of the event.
    if (end === 0) this.#size -= line.length + 1;
    const from = line[end + 1] === space ? end + 2 : end + 1;
    if (isData(line, end)) return void this.#data.push(line.subarray(from));
    const name = end > 5 ? "" : textOf(line.subarray(0, end));
    if (name === "event") this.#type = textOf(line.subarray(from));
    else if (name === "id" && !line.includes(0)) this.#id = textOf(line.subarray(from));
    else if (name === "retry") this.#retry(textOf(line.subarray(from)));
  }

  #retry(value: string): void {
    if (/^\d{1,9}$/.test(value)) this.retryMs = Number(value);
  }

  #endEvent(): void {
    const [data, type] = [this.#data, this.#type];
    this.#data = [];
    this.#type = "";
    this.#size = 0;
    if (this.#id !== undefined) this.lastEventId = this.#id;
    const [only] = data;
    if (only === undefined) return;
    const whole = data.length === 1 ? only : joined(data);
    if (whole.length > 0) this.#events.event(whole, type);
  }
}

/** Whether the field before `end` is `data`: asked for every line, so without making a text of it. */
function isData(line: Uint8Array, end: number): boolean {
  return end === 4 && line[0] === 0x64 && line[1] === 0x61 && line[2] === 0x74 && line[3] === 0x61;
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const end = Uint8Array.of(lf);
  return Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [end, line])));
}

function withoutMark(line: Uint8Array): Uint8Array {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

import { Buffer } from "node:buffer";
import { createParser, type EventSourceMessage } from "eventsource-parser";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { SseReader } from "./sse-events.ts";

interface Seen {
  readonly events: { data: string; type: string }[];
  readonly lastEventId: string | undefined;
  readonly retryMs: number | undefined;
  readonly overflows: number;
}

function read(chunks: readonly Uint8Array[], limit = 1_000_000): Seen {
  const events: Seen["events"] = [];
  let overflows = 0;
  const event = (data: Uint8Array, type: string) => void events.push({ data: Buffer.from(data).toString(), type });
  const reader = new SseReader({ event, overflow: () => void (overflows += 1) }, limit);
  for (const chunk of chunks) reader.push(chunk);
  return { events, lastEventId: reader.lastEventId, retryMs: reader.retryMs, overflows };
}

const whole = (text: string, limit?: number) => read([Buffer.from(text)], limit);

test("an event of one line is the very bytes that came", () => {
  const chunk = Buffer.from('event: message\ndata: {"id":1}\n\n');
  let seen: Uint8Array | undefined;
  new SseReader({ event: (data) => (seen = data), overflow: () => {} }, 1_000).push(chunk);
  expect(seen?.buffer).toBe(chunk.buffer);
  expect(Buffer.from(seen ?? []).toString()).toBe('{"id":1}');
});

test("type, id, wish for a new stream, comments, several lines of data", () => {
  const text = ": hello\nid: e-1\nretry: 500\nevent: endpoint\ndata: a\ndata:b\n\nid: e-2\ndata: \n\n";
  expect(whole(text)).toEqual({
    events: [{ data: "a\nb", type: "endpoint" }],
    lastEventId: "e-2",
    retryMs: 500,
    overflows: 0,
  });
});

test("an id counts once its event is whole, so that a new stream does not leave that one out", () => {
  expect(whole("id: 1\ndata: a\n\nid: 2\ndata: half").lastEventId).toBe("1");
});

test("the byte order mark of a stream is no part of its first field", () => {
  expect(whole("\uFEFFdata: a\n\n").events).toEqual([{ data: "a", type: "" }]);
});

test("a line without end, lines without end and one event too large stop at the limit", () => {
  for (const text of [`data: ${"x".repeat(200)}`, "data:\n".repeat(50), `data: ${"x".repeat(99)}\n\n`]) {
    const seen = whole(text, 100);
    expect([seen.overflows, seen.events.length]).toEqual([1, 0]);
  }
  const chunks = Array.from({ length: 30 }, () => Buffer.from("x".repeat(10)));
  expect(read(chunks, 100).overflows).toBe(1);
});

test("comments may go on for ever", () => {
  expect(whole(`${": still here\n".repeat(1_000)}data: a\n\n`, 100).events).toHaveLength(1);
});

/** Lines as servers and attackers write them, cut anywhere. */
const line = fc.oneof(
  fc.constantFrom(
    "data: a",
    "data:b",
    "data:  c",
    "data",
    "event: x",
    "event:",
    "id: 7",
    "id",
    "retry: 9",
    ": c",
    "",
    "",
  ),
  fc.constantFrom("data: é€😀", "datax: 1", " data: 1", "Data: 1", "retry: x", "event", ":", "data:data:"),
);
const stream = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r"))).map((all) => all.flat().join(""));

test("says what eventsource-parser says, wherever the stream is cut", () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(stream, cuts, (text, at) => {
      // Its lines end with what ends ours; a CR at the very end may be half of an end.
      const bytes = Buffer.from(`${text}\n`);
      expect(read(cut(bytes, at)).events).toEqual(oracle(bytes));
    }),
    { numRuns: 3_000 },
  );
});

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [0, ...[...new Set(at)].filter((place) => place < bytes.length).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

function oracle(bytes: Uint8Array): Seen["events"] {
  const events: Seen["events"] = [];
  const onEvent = ({ data, event = "" }: EventSourceMessage) => {
    // An event without data is none by the standard.
    if (data !== "") events.push({ data, type: event });
  };
  createParser({ onEvent }).feed(Buffer.from(bytes).toString());
  return events;
}

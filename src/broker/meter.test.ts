import { describe, expect, test } from "vitest";
import { meterFor } from "./meter.ts";
import { costOf, listPrices } from "./prices.ts";
import { noTokens } from "./tokens.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const stream = "text/event-stream; charset=utf-8";
const line = (data: object) => `data: ${JSON.stringify(data)}\n\n`;

const answer =
  line({
    type: "message_start",
    message: {
      model: "claude-opus-5",
      usage: {
        input_tokens: 10,
        output_tokens: 1,
        cache_read_input_tokens: 1_000,
        cache_creation_input_tokens: 300,
        cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 200 },
      },
    },
  }) +
  line({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "ä🎉".repeat(50) } }) +
  line({ type: "message_delta", usage: { output_tokens: 77, server_tool_use: { web_search_requests: 2 } } });
const count = { input: 10, output: 77, cacheRead: 1_000, cacheWrite: 100, cacheWriteLong: 200, searches: 2 };

describe("a stream", () => {
  test.each([1, 2, 3, 7, 1_000_000])("is counted in pieces of %i bytes", (size) => {
    const meter = meterFor(stream, { ...noTokens, input: 5_000 });
    const all = bytes(answer);
    for (let at = 0; at < all.length; at += size) expect(meter.push(all.subarray(at, at + size))).toBe(true);
    meter.end();
    expect(meter).toMatchObject({ count, model: "claude-opus-5", counted: true, finished: true });
  });

  test("costs what was expected until the API counts", () => {
    const meter = meterFor(stream, { ...noTokens, input: 5_000 });
    meter.push(bytes(": ping\n\ndata: junk\n\ndata: [1]\n\nevent: x\n\n"));
    expect(meter).toMatchObject({ count: { input: 5_000 }, counted: false });
  });

  test("is estimated by what was written while it goes on, however its events are spelt", () => {
    const meter = meterFor(stream, noTokens);
    meter.push(bytes(line({ index: 0, delta: { text: "x".repeat(4_000) }, type: "content_block_delta" })));
    meter.push(bytes(line({ type: "content_block_delta", delta: { text: "x".repeat(4_000) } })));
    expect(meter.count.output).toBeGreaterThan(1_900);
    expect(meter.count.output).toBeLessThan(2_100);
  });

  test("can't be made cheaper by a later count", () => {
    const meter = meterFor(stream, noTokens);
    meter.push(bytes(answer));
    const less = { input_tokens: -5, output_tokens: 0, cache_read_input_tokens: "x", cache_creation: [] };
    meter.push(bytes(line({ type: "message_delta", usage: less })));
    meter.push(bytes(line({ type: "message_start", message: { usage: null } })));
    expect(meter.count).toEqual(count);
  });

  test("of one endless line is given up, not kept", () => {
    const meter = meterFor(stream, noTokens);
    const piece = bytes("x".repeat(1024 * 1024));
    let pushed = 0;
    while (meter.push(piece) && pushed < 100) pushed += 1;
    expect(pushed).toBeLessThan(20);
    expect(meter.push(piece)).toBe(false);
  });
});

describe("an answer in one piece", () => {
  test("is counted at its end", () => {
    const meter = meterFor("application/json", { ...noTokens, input: 99, output: 99 });
    const text = JSON.stringify({ model: "m", usage: { input_tokens: 1, output_tokens: 2 } });
    meter.push(bytes(text.slice(0, 9)));
    meter.push(bytes(text.slice(9)));
    meter.end();
    expect(meter).toMatchObject({ count: { input: 1, output: 2 }, model: "m", counted: true });
  });

  test("that says nothing costs what was expected", () => {
    const meter = meterFor("text/html", { ...noTokens, input: 99, output: 50 });
    meter.push(bytes("<p>"));
    meter.end();
    expect(meter).toMatchObject({ count: { input: 99, output: 50 }, counted: false });
  });
});

describe("prices", () => {
  const million = { ...noTokens, input: 1_000_000 };

  test.each([
    ["claude-opus-5-20260101", 5],
    ["claude-opus-4-1-20250805", 15],
    ["claude-opus-4-8", 5],
    ["claude-haiku-5-5", 0.5],
    ["a-model-of-tomorrow", 15],
  ])("a million tokens for %s cost %d dollars", (model, usd) => {
    expect(costOf(model, million, listPrices)).toBeCloseTo(usd);
  });

  test("output, both kinds of cache and searches have their own", () => {
    // 10·5 + 77·25 + 1000·0.5 + 100·6.25 + 200·10, per million, and two searches
    expect(costOf("claude-opus-5", count, listPrices)).toBeCloseTo(0.0051 + 0.02);
  });

  test("a deployment's own price counts", () => {
    expect(costOf("claude-opus-5", million, { ...listPrices, "claude-opus-5": { input: 1, output: 2 } })).toBe(1);
  });
});

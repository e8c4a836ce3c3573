import { describe, expect, test } from "vitest";
import { traceContextOf, traceIdOf, traceVariables } from "./trace-context.ts";

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const parent = "00f067aa0ba902b7";
const good = `00-${trace}-${parent}-01`;

describe("a trace context", () => {
  test("is taken as it came, with its state", () => {
    expect(traceContextOf(good, "vendor=a,other=b")).toEqual({ traceparent: good, tracestate: "vendor=a,other=b" });
    expect(traceIdOf({ traceparent: good })).toBe(trace);
    expect(traceVariables({ traceparent: good, tracestate: "v=a" })).toEqual({ TRACEPARENT: good, TRACESTATE: "v=a" });
    expect(traceVariables({ traceparent: good })).toEqual({ TRACEPARENT: good });
  });

  test("of a version that is to come is passed on", () => {
    const later = `cc-${trace}-${parent}-01-what.the-future=holds`;
    expect(traceContextOf(later)).toEqual({ traceparent: later });
  });

  test.each([
    undefined,
    7,
    "",
    trace,
    good.toUpperCase(),
    `${good} `,
    `${good}\n`,
    `${good}-more`,
    `00-${trace}-${parent}`,
    `00-${trace}-${parent}-1`,
    `00-${trace.slice(1)}-${parent}-01`,
    `00-${"0".repeat(32)}-${parent}-01`,
    `00-${trace}-${"0".repeat(16)}-01`,
    `ff-${trace}-${parent}-01`,
    `cc-${trace}-${parent}-01-\u0000`,
    `cc-${trace}-${parent}-01-${"x".repeat(500)}`,
    `00-${trace}-${parent}-01,00-${trace}-${parent}-01`,
  ])("that is none is dropped: %j", (value) => {
    expect(traceContextOf(value, "vendor=a")).toBeUndefined();
  });

  test.each([undefined, 1, "", "no pair", "a=b\r\nx: y", "a=ä", `a=${"x".repeat(511)}`])(
    "goes without a state that is none: %j",
    (state) => {
      expect(traceContextOf(good, state)).toEqual({ traceparent: good });
    },
  );
});

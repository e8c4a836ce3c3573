/** Where a call belongs in a distributed trace, as W3C Trace Context has it. */
export interface TraceContext {
  /** `00-<32 hex>-<16 hex>-<2 hex>`. */
  readonly traceparent: string;
  /** What the systems on the way add of their own; at most 512 characters. */
  readonly tracestate?: string;
}

const form = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-[\x21-\x7e]*)?$/;
const zeros = /^0+$/;

/** Longest value that is passed on, characters; the specification wants at least as much of a tracestate. */
const maxLength = 512;

/**
 * The context that two values tell, of headers or of `_meta`; undefined where `traceparent` is none: a broken one is
 * dropped with its state, as the specification wants it, and never passed on. A newer version is passed on as it is.
 */
export function traceContextOf(traceparent: unknown, tracestate?: unknown): TraceContext | undefined {
  if (typeof traceparent !== "string" || traceparent.length > maxLength) return undefined;
  const [, version = "", trace = "", parent = "", , more] = form.exec(traceparent) ?? [];
  const isKnown = version === "00" ? more === undefined : version !== "ff" && version !== "";
  if (!isKnown || zeros.test(trace) || zeros.test(parent)) return undefined;
  return { traceparent, ...(isState(tracestate) && { tracestate }) };
}

/** The id that all parts of one trace share: 32 hex digits. */
export function traceIdOf({ traceparent }: TraceContext): string {
  return traceparent.slice(3, 35);
}

/** The variables by which programs hear of it. */
export function traceVariables(trace: TraceContext | undefined): Record<string, string> {
  if (trace === undefined) return {};
  const { traceparent, tracestate } = trace;
  return { TRACEPARENT: traceparent, ...(tracestate !== undefined && { TRACESTATE: tracestate }) };
}

/** A list of `key=value`, without anything that could end a header or a variable. */
function isState(value: unknown): value is string {
  return typeof value === "string" && value.length <= maxLength && /^[\x20-\x7e]*=[\x20-\x7e]*$/.test(value);
}

import type { JsonObject } from "../core/json.ts";
import { type TraceContext, traceContextOf } from "../core/trace-context.ts";
import { metaOf } from "../relay/meta.ts";

/** Whatever works for one call. */
export interface Traced {
  /** The trace that the call is part of. @default none */
  readonly trace?: TraceContext | undefined;
}

/** The trace that a request is part of: what `_meta` of the message says counts before what its HTTP request does. */
export function traceOf(meta: Readonly<Record<string, unknown>>, headers: Headers): TraceContext | undefined {
  return traceContextOf(meta["traceparent"], meta["tracestate"]) ?? headerTrace(headers);
}

/** The trace of a request without a message. */
export function headerTrace(headers: Headers): TraceContext | undefined {
  return traceContextOf(headers.get("traceparent"), headers.get("tracestate"));
}

/** What a caller said, with the trace as the server behind gets it: one that is broken reaches nobody. */
export function withTrace(params: JsonObject, trace: TraceContext | undefined): JsonObject {
  const { traceparent, tracestate, ...others } = metaOf(params);
  if (trace === undefined && traceparent === undefined && tracestate === undefined) return params;
  return { ...params, _meta: { ...others, ...trace } };
}

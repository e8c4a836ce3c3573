import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { ProxyLoad, ProxyMetrics } from "../proxy/proxy-metrics.ts";
import type { CallRecord } from "../proxy/types.ts";

/** Seconds: a tool takes from a millisecond to minutes. */
const buckets = [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300];

/** Tools with series of their own. A server may list others at any time: from there on all are one, of the name "other". */
const maxTools = 200;

const refusals = new Set(["COMMAND_UNKNOWN", "COMMAND_UNSAFE", "OPTION_INVALID", "RUN_UNKNOWN", "MODEL_KEY_MISSING"]);

/** The series of one tool. */
interface Series {
  readonly seconds: { observe(value: number): void };
  ended(outcome: string): void;
}

/** Counts calls, refusals and servers. Labels come from the plugin and its servers, never from a caller, and are capped. */
export class CallMetrics implements ProxyMetrics {
  readonly #registry: Registry;
  readonly #loads: (() => ProxyLoad)[] = [];
  readonly #series = new Map<string, Series>();
  readonly #calls: Counter;
  readonly #seconds: Histogram;
  readonly #refused: Counter;

  constructor(registry: Registry) {
    this.#registry = registry;
    const registers = [registry];
    const [name, labelNames] = ["bazaar_tool_calls_total", ["server", "tool", "outcome"]];
    this.#calls = new Counter({ name, help: "Calls of tools that ended.", labelNames, registers });
    const time = { name: "bazaar_tool_call_seconds", help: "Time of a call.", labelNames: ["server", "tool"] };
    this.#seconds = new Histogram({ ...time, buckets, registers });
    const refused = {
      name: "bazaar_requests_refused_total",
      help: "Requests that were refused.",
      labelNames: ["code"],
    };
    this.#refused = new Counter({ ...refused, registers });
    this.#gauge("bazaar_calls_active", "Calls, hooks and uploads under way.", ({ active }) => active);
    this.#gauge("bazaar_streams_open", "Streams by which callers hear of changes.", ({ streams }) => streams);
    this.#gauge("bazaar_sessions", "Sessions of clients whose protocol has some.", ({ sessions }) => sessions);
    this.#serverMetrics();
  }

  callEnded({ tool, server, name, outcome, durationMs }: CallRecord): void {
    const series = this.#seriesOf(server ?? "", tool === "mcp" ? name : tool);
    series.seconds.observe(durationMs / 1_000);
    series.ended(classOf(outcome));
  }

  refused(code: string): void {
    this.#refused.inc({ code });
  }

  watchProxy(load: () => ProxyLoad): void {
    this.#loads.push(load);
  }

  #seriesOf(server: string, tool: string): Series {
    const key = `${server}\n${tool}`;
    const found = this.#series.get(key);
    if (found !== undefined) return found;
    if (this.#series.size >= maxTools && tool !== other) return this.#seriesOf(server, other);
    const seconds = this.#seconds.labels({ server, tool });
    const series = { seconds, ended: (outcome: string) => this.#calls.inc({ server, tool, outcome }) };
    this.#series.set(key, series);
    return series;
  }

  #gauge(name: string, help: string, of: (load: ProxyLoad) => number): void {
    const collect = (): void => gauge.set(this.#loads.reduce((sum, load) => sum + of(load()), 0));
    const gauge: Gauge = new Gauge({ name, help, registers: [this.#registry], collect });
  }

  #serverMetrics(): void {
    const registers = [this.#registry];
    const labelNames = ["server"];
    const states = () => this.#loads.flatMap((load) => load().servers);
    const open = new Gauge({
      name: "bazaar_upstream_connections",
      help: "Open connections to a server of the plugin.",
      labelNames,
      registers,
      collect: () => states().forEach((state) => open.set({ server: state.name }, state.open)),
    });
    const looping = new Gauge({
      name: "bazaar_upstream_crash_loop",
      help: "Whether a server of the plugin ends again and again.",
      labelNames,
      registers,
      collect: () => states().forEach(({ name, isCrashing }) => looping.set({ server: name }, isCrashing ? 1 : 0)),
    });
    const restarts = new Counter({
      name: "bazaar_upstream_restarts_total",
      help: "Starts of a server after an end that nobody wanted.",
      labelNames,
      registers,
      collect: () => {
        restarts.reset();
        for (const { name, restarts: count } of states()) restarts.inc({ server: name }, count);
      },
    });
  }
}

const other = "other";

/** One of a few words: `ok`, `error` (the tool says so), `question`, `cancelled`, `busy`, `refused` or `failed`. */
function classOf(outcome: string): string {
  if (outcome === "ok" || outcome === "error" || outcome === "question") return outcome;
  if (outcome === "INTERRUPTED") return "cancelled";
  if (outcome === "RUN_LIMIT") return "busy";
  return refusals.has(outcome) || outcome.startsWith("UPLOAD_") ? "refused" : "failed";
}

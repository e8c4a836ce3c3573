import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { QueueState, RunMetrics } from "../run/metrics.ts";
import { outcomeClasses, type RunRecord } from "../run/run-record.ts";
import { CallMetrics } from "./prometheus-calls.ts";

/** Seconds: a run takes from one to an hour. */
const buckets = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600];

/** Counts for one host, as Prometheus reads them. No label has a value that a caller could choose. */
export class PrometheusMetrics implements RunMetrics {
  readonly #registry = new Registry();
  /** For `ProxyOptions.proxyMetrics`. */
  readonly calls = new CallMetrics(this.#registry);
  readonly #queues: (() => QueueState)[] = [];
  readonly #runs = this.#counter("bazaar_runs_total", "Runs that ended or were refused.", ["outcome"]);
  readonly #tokens = this.#counter("bazaar_tokens_total", "Tokens of all runs.", ["kind"]);
  readonly #cost = this.#counter("bazaar_cost_usd_total", "Cost of all runs in US dollars.");
  readonly #redactions = this.#counter("bazaar_redactions_total", "Passages that the output guard took out.");
  readonly #stuck: Gauge;
  readonly #seconds: Histogram;

  constructor() {
    const registers = [this.#registry];
    const gauge = (name: string, help: string, read: (queues: readonly QueueState[]) => number) =>
      new Gauge({ name, help, registers, collect: () => this.#set(name, read) });
    gauge("bazaar_runs_active", "Slots that are taken.", (all) => sum(all, ({ active }) => active));
    gauge("bazaar_runs_capacity", "Runs at once.", (all) => sum(all, ({ slots }) => slots));
    gauge("bazaar_queue_length", "Calls that wait for a slot.", (all) => sum(all, ({ queued }) => queued));
    gauge("bazaar_queue_oldest_wait_seconds", "How long the oldest of them has waited.", (all) =>
      Math.max(0, ...all.map(({ oldestWaitMs }) => oldestWaitMs / 1_000)),
    );
    const help = "What runs left that can't be ended, each with a slot.";
    this.#stuck = new Gauge({ name: "bazaar_runs_stuck", help, registers });
    this.#seconds = new Histogram({ name: "bazaar_run_seconds", help: "Time of a run.", buckets, registers });
    // A counter that appears with its first event has lost that one for a rate.
    for (const outcome of outcomeClasses) this.#runs.inc({ outcome }, 0);
    for (const kind of ["input", "output", "cached"]) this.#tokens.inc({ kind }, 0);
  }

  runEnded({ outcome, ms, queuedMs, inputTokens, outputTokens, cachedTokens, costUsd }: RunRecord): void {
    this.#runs.inc({ outcome });
    if (ms > queuedMs) this.#seconds.observe((ms - queuedMs) / 1_000);
    this.#tokens.inc({ kind: "input" }, inputTokens);
    this.#tokens.inc({ kind: "output" }, outputTokens);
    this.#tokens.inc({ kind: "cached" }, cachedTokens);
    this.#cost.inc(costUsd);
  }

  redacted(passages: number): void {
    this.#redactions.inc(passages);
  }

  stuck(change: 1 | -1): void {
    this.#stuck.inc(change);
  }

  watchQueue(state: () => QueueState): void {
    this.#queues.push(state);
  }

  /** The text format 0.0.4. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #counter(name: string, help: string, labelNames: readonly string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #set(name: string, read: (queues: readonly QueueState[]) => number): void {
    const gauge = this.#registry.getSingleMetric(name);
    if (gauge instanceof Gauge) gauge.set(read(this.#queues.map((state) => state())));
  }
}

function sum(all: readonly QueueState[], of: (state: QueueState) => number): number {
  return all.reduce((total, state) => total + of(state), 0);
}

import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { HubAuditRecord, HubRequestRecord } from "../hub/ports.ts";
import { routeOf } from "../hub/routes.ts";
import type { SyncReport } from "./sync/types.ts";

const buckets = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300];

/** Counts for one hub, as Prometheus reads them. No label has a value that a caller could choose. */
export class HubMetrics {
  readonly #registry = new Registry();
  readonly #requests: Counter;
  readonly #seconds: Histogram;
  readonly #downloads: Counter;
  readonly #bytes: Counter;
  readonly #builds: Histogram;
  readonly #syncs: Counter;
  readonly #failing: Gauge;
  readonly #synced: Gauge;
  readonly #views: Gauge;
  readonly #count: () => number;
  readonly #sources: (() => readonly string[]) | undefined;
  readonly #tried = new Set<string>();

  /** `views` counts the views that are served, `sources` names those that are configured; both are asked at each scrape. */
  constructor(views: () => number, sources?: () => readonly string[]) {
    this.#sources = sources;
    const registers = [this.#registry];
    const counter = (name: string, help: string, labelNames: string[]) =>
      new Counter({ name, help, labelNames, registers });
    this.#requests = counter("bazaar_hub_requests_total", "Requests that were answered.", ["route", "status"]);
    const time = { name: "bazaar_hub_request_seconds", help: "Until the last byte left.", labelNames: ["route"] };
    this.#seconds = new Histogram({ ...time, buckets, registers });
    this.#downloads = counter("bazaar_hub_downloads_total", "Content that was taken.", ["what", "complete"]);
    this.#bytes = counter("bazaar_hub_download_bytes_total", "Bytes of it.", ["what"]);
    const built = { name: "bazaar_hub_build_seconds", help: "Time that building a view took." };
    this.#builds = new Histogram({ ...built, buckets, registers });
    this.#syncs = counter("bazaar_hub_syncs_total", "Tries to read a source.", ["source", "outcome"]);
    const failing = { name: "bazaar_hub_source_failing", help: "1 while the last try of a source failed." };
    this.#failing = new Gauge({ ...failing, labelNames: ["source"], registers });
    const synced = { name: "bazaar_hub_source_synced_timestamp_seconds", help: "When a source was last read well." };
    this.#synced = new Gauge({ ...synced, labelNames: ["source"], registers });
    this.#views = new Gauge({ name: "bazaar_hub_views", help: "Views that callers are served now.", registers });
    this.#count = views;
  }

  request({ path, status, durationMs }: HubRequestRecord): void {
    const route = routeOf(path)?.is ?? "none";
    this.#requests.inc({ route, status: String(status) });
    this.#seconds.observe({ route }, durationMs / 1_000);
  }

  audit({ what, bytes, complete }: HubAuditRecord): void {
    this.#downloads.inc({ what, complete: String(complete) });
    this.#bytes.inc({ what }, bytes);
  }

  built(ms: number): void {
    this.#builds.observe(ms / 1_000);
  }

  synced({ sources }: SyncReport): void {
    for (const { slug: source, outcome } of sources) {
      this.#tried.add(source);
      this.#syncs.inc({ source, outcome });
      this.#failing.set({ source }, outcome === "failed" ? 1 : 0);
      if (outcome !== "failed") this.#synced.setToCurrentTime({ source });
    }
  }

  /** The text format 0.0.4. */
  text(): Promise<string> {
    this.#views.set(this.#count());
    this.#forgetGone();
    return this.#registry.metrics();
  }

  /** Else an alert about a source that was taken out because it failed would never end. */
  #forgetGone(): void {
    const there = this.#sources?.();
    for (const source of there === undefined ? [] : this.#tried) {
      if (there?.includes(source)) continue;
      this.#failing.remove({ source });
      this.#synced.remove({ source });
      this.#tried.delete(source);
    }
  }
}

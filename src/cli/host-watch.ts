import { type Listening } from "../adapters/http-server.ts";
import { serveMetrics } from "../adapters/metrics-server.ts";
import { PrometheusMetrics } from "../adapters/prometheus.ts";
import { RecordFile } from "../adapters/record-file.ts";
import type { ServePluginOptions } from "../adapters/serve-plugin.ts";

export interface HostWatchFlags {
  readonly records?: string;
  readonly metricsPort?: number;
  readonly metricsHost?: string;
}

/** What a host leaves and shows of its runs. */
export interface HostWatch extends AsyncDisposable {
  /** For `servePlugin`. */
  readonly options: Pick<ServePluginOptions, "onRun" | "metrics" | "proxyMetrics">;
  /** Where the metrics are; undefined when nobody asked for them. */
  readonly metricsUrl: string | undefined;
}

/**
 * Opens the file of the records and the port of the metrics, as far as they are asked for. Rejects with `BazaarError`
 * FILE_UNWRITABLE, PORT_TAKEN or PORT_FORBIDDEN.
 */
export async function openHostWatch(flags: HostWatchFlags, onError: (error: unknown) => void): Promise<HostWatch> {
  const records = flags.records === undefined ? undefined : new RecordFile(flags.records, onError);
  await records?.check();
  const metrics = new PrometheusMetrics();
  const server: Listening | undefined =
    flags.metricsPort === undefined ? undefined : await serveMetrics(metrics, flags.metricsPort, flags.metricsHost);
  return {
    options: { metrics, proxyMetrics: metrics.calls, ...(records && { onRun: (record) => records.add(record) }) },
    metricsUrl: server && `${server.url}/metrics`,
    [Symbol.asyncDispose]: async () => {
      await server?.close();
      await records?.flush();
    },
  };
}

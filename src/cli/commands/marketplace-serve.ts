import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { HubMetrics } from "../../adapters/hub-metrics.ts";
import { keyFileCallers, singleCaller } from "../../adapters/hub-callers.ts";
import { openKeyFile } from "../../adapters/key-file.ts";
import { loadMarketplaces } from "../../adapters/marketplaces-file.ts";
import { serveMetrics } from "../../adapters/metrics-server.ts";
import { RecordFile } from "../../adapters/record-file.ts";
import { serveHub } from "../../adapters/serve-hub.ts";
import type { SyncReport } from "../../adapters/sync/types.ts";
import { defined } from "../../core/defined.ts";
import { BazaarError } from "../../core/errors.ts";
import type { HubCallers } from "../../hub/ports.ts";
import { aborted } from "../address.ts";
import { keysFileOf } from "../auth-flags.ts";
import type { Context, Outcome } from "../context.ts";
import { addHubFlags, endpointOf, type HubFlags } from "../hub-flags.ts";
import { gatheredLines } from "../gathered-lines.ts";
import { hubLog, type HubLog } from "../hub-log.ts";
import { hubCommands, hubLines } from "../hub-text.ts";
import { strayWebhooks, webhooksOf } from "../hub-webhooks.ts";
import { followMarketplaces } from "../marketplaces-reload.ts";
import { paragraph } from "../output.ts";
import { SyncNews } from "../sync-news.ts";
import { syncLines } from "../sync-text.ts";
import { plainTerminal } from "../terminal.ts";

export function define(command: Command): void {
  addHubFlags(command);
  command.addHelpText(
    "after",
    `
Serves /marketplace.git, /marketplace.zip, /marketplace.json and /info to callers with a token, each what their groups grant,
and with \`subscribe\` what they choose of it at /subscriptions.
Sources are read at the start, then as \`every\` says, else at night; POST /webhooks/<slug> reads one at once when it is
signed with BAZAAR_WEBHOOK_SECRET_<SLUG>, or BAZAAR_WEBHOOK_SECRET for all. A change of the configuration holds
once its sources are read; where it can't be used, that is told and the one before goes on.`,
  );
}

export async function run(context: Context, _argument: string | undefined, flags: HubFlags): Promise<Outcome> {
  const endpoint = flags.endpoint === undefined ? undefined : endpointOf(flags.endpoint);
  const { config, file } = await loadMarketplaces(flags.config);
  await using owned = new AsyncDisposableStack();
  const lines = gatheredLines(context.progress);
  owned.defer(lines.flush);
  const log = hubLog(flags.log, lines.add);
  const { callers, token } = callersOf(flags, context, log, owned);
  const audit = flags.audit === undefined ? undefined : new RecordFile(flags.audit, (error) => log.trouble(error));
  await audit?.check();
  if (audit !== undefined) owned.defer(() => audit.flush());
  let metrics: HubMetrics | undefined;
  const news = new SyncNews();
  const hub = owned.use(
    await serveHub({
      config,
      state: resolve(flags.state),
      port: flags.port,
      host: flags.host,
      callers,
      syncs: flags.sync,
      env: context.env,
      webhooks: webhooksOf(flags.sync ? config.sources : [], context.env),
      metrics: (views, sources) => (metrics = new HubMetrics(views, sources)),
      onRequest: log.request,
      onAudit: (record) => audit?.add({ time: new Date().toISOString(), ...record }),
      onSync: (report) => tellSync(log, news.of(report)),
      onTrouble: log.trouble,
      ...defined({
        origin: endpoint,
        drainMs: flags.drainMs,
        trustedProxies: flags.trustedProxy,
        kept: flags.keepBuilds === undefined ? undefined : { count: flags.keepBuilds },
      }),
    }),
  );
  owned.use(followMarketplaces({ file, config, hub, log, env: context.env, hooks: flags.sync }));
  for (const name of flags.sync ? strayWebhooks(config.sources, context.env) : [])
    log.note(`${name} is the secret of no source; the others are called by their slugs, in capitals and with _ for -.`);
  const scraped =
    flags.metricsPort === undefined || metrics === undefined
      ? undefined
      : owned.use(await serveMetrics(metrics, flags.metricsPort, flags.metricsHost));
  const door = { url: endpoint ?? hub.url, name: config.name, token, subscribe: config.subscribe };
  const metricsUrl = scraped && `${scraped.url}/metrics`;
  context.print(
    ...hubLines(context.terminal, door),
    ...(metricsUrl === undefined ? [] : paragraph(context.terminal, `Metrics are at ${metricsUrl}.`)),
    ...paragraph(context.terminal, "Ctrl-C stops it."),
  );
  context.emit({ url: hub.url, ...defined({ token, metrics: metricsUrl }), commands: hubCommands(door) });
  await aborted(context.signal);
  log.note("Stopping: downloads under way come to their end first; a second signal ends them at once.");
  return { exitCode: 0, json: { stopped: true }, runsUntilSignal: true };
}

/** By a file of digests; without one a token for this run, and only where nobody else can call. */
function callersOf(
  flags: HubFlags,
  { env }: Context,
  log: HubLog,
  owned: AsyncDisposableStack,
): { callers: HubCallers; token?: string } {
  const file = keysFileOf(flags.keysFile, env);
  if (file !== undefined) {
    const keys = owned.use(openKeyFile(file, { onTrouble: log.trouble }));
    return { callers: keyFileCallers(keys) };
  }
  if (!/^(?:localhost|127(?:\.\d+){3}|::1)$/.test(flags.host)) {
    const fix = "Make tokens with `claude-bazaar keys add NAME --keys-file FILE`, and give --keys-file FILE.";
    throw new BazaarError("USAGE_INVALID", "Who may call is not said, and other machines could.", fix);
  }
  const token = randomBytes(24).toString("base64url");
  return { callers: singleCaller("local", token), token };
}

function tellSync(log: HubLog, report: SyncReport): void {
  for (const line of syncLines(plainTerminal, report)) log.note(line);
}

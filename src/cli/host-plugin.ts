import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Isolation } from "../adapters/isolation.ts";
import { makeOwnedFolder } from "../adapters/owned-folder.ts";
import { removeAtExit } from "../adapters/run-exit.ts";
import { type ServePluginOptions, servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { messageOf } from "../core/errors.ts";
import { checkToolRules } from "../run/client-args.ts";
import { makeThinClient, pluginFindings } from "./make-thin-client.ts";
import { aborted } from "./address.ts";
import { announceHost } from "./announce-host.ts";
import type { Context, Outcome } from "./context.ts";
import { defined } from "../core/defined.ts";
import { type HostLog, hostLog, troubleOf } from "./host-log.ts";
import { hostSecrets } from "./host-secrets.ts";
import { operationOptions } from "./operation-flags.ts";
import { watchPlugin } from "./plugin-reload.ts";
import { hostAuth, type HostAuthFlags } from "./auth-flags.ts";
import { type HostWatch, openHostWatch } from "./host-watch.ts";
import { type Isolated, isolationOf } from "./isolation-flags.ts";
import { brokerOf } from "./model-flags.ts";
import { modelTroubles } from "./model-troubles.ts";
import { networkTroubles } from "./network-troubles.ts";
import { type OpenedPlugin, openPlugin } from "./open-plugin.ts";
import { requireOutside } from "./outside-plugin.ts";
import { count } from "./output.ts";
import { servedConfig } from "./served-config.ts";
import type { ServeFlags } from "./serve-flags.ts";

/** What a host takes for granted where neither a flag nor the configuration says it. */
export interface HostPlace {
  readonly isolation: Isolation;
  /** Whether who starts it may call it from here, and is told how. */
  readonly isForCaller: boolean;
  /** What it asks for before it opens a port; throws `BazaarError` where that is missing. */
  readonly check?: (opened: OpenedPlugin, auth: HostAuthFlags) => void;
}

/** Hosts a plugin until the signal comes. Rejects with what `servePlugin` does, and for what the flags get wrong. */
export async function hostPlugin(
  context: Context,
  argument: string | undefined,
  flags: ServeFlags,
  place: HostPlace,
): Promise<Outcome> {
  checkToolRules(flags.allowTool ?? []);
  const opened = await openPlugin(context, argument, flags.config);
  const auth = hostAuth(flags, opened.config, context.env, opened.directory);
  // A run may read parts of the plugin's folder, and a call would be answered by what another one left.
  for (const output of [flags.out, flags.records, flags.state]) requireOutside(opened.directory, output);
  place.check?.(opened, auth);
  const isolated = isolationOf(flags, opened.config, place.isolation);
  const watches = flags.watch ?? (Number.isFinite(context.terminal.width) && !context.json);
  const secrets = hostSecrets(context.env, opened.config, auth.options.keys);
  const log = hostLog({ format: flags.log, secrets, write: (line) => context.progress(line) });
  // What the generator refuses is said before a port is opened.
  makeThinClient(opened, flags, flags.endpoint ?? "http://127.0.0.1");
  const temporary = flags.out === undefined ? makeOwnedFolder("claude-bazaar-").path : undefined;
  const gone = temporary === undefined ? () => {} : removeAtExit(temporary);
  try {
    await using watch = await openHostWatch(flags, (error) => log.trouble(messageOf(error)));
    await using server = await servePlugin(
      serveOptions(context, opened, flags, { auth, watch, log, watches, isolated }),
    );
    const client = makeThinClient(opened, flags, flags.endpoint ?? server.url);
    const out = resolve(flags.out ?? join(temporary ?? "", client.name));
    context.signal.throwIfAborted();
    writeTree(out, client.files);
    const publish = (next: OpenedPlugin) =>
      writeTree(out, makeThinClient(next, flags, flags.endpoint ?? server.url).files);
    await using changes = new AsyncDisposableStack();
    if (watches) changes.use(await watchPlugin({ opened, server, log, publish }));
    announceHost(context, {
      opened,
      auth,
      out,
      url: server.url,
      metrics: watch.metricsUrl,
      findings: pluginFindings(opened, client),
      isForCaller: place.isForCaller,
      ...isolated,
    });
    const unreached = networkTroubles(opened.loaded.plugin, isolated);
    for (const trouble of [...unreached, ...(await modelTroubles(flags, opened.config.credentials, context.env))]) {
      log.trouble(`Warning: ${trouble}`);
    }
    await aborted(context.signal);
    log.note("Stopping: calls under way come to their end first; a second signal ends them at once.");
    return { exitCode: 0, json: { stopped: true }, runsUntilSignal: true };
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    gone();
  }
}

interface HostParts {
  readonly auth: HostAuthFlags;
  readonly watch: HostWatch;
  readonly log: HostLog;
  /** Whether the plugin may become another one. */
  readonly watches: boolean;
  readonly isolated: Isolated;
}

function serveOptions(
  context: Context,
  opened: OpenedPlugin,
  flags: ServeFlags,
  { auth, watch, log, watches, isolated }: HostParts,
): ServePluginOptions {
  const { config, loaded, directory } = opened;
  const name = flags.name ?? config.name;
  return {
    plugin: loaded.plugin,
    pluginDir: directory,
    port: flags.port,
    host: flags.host,
    ...auth.options,
    onAuthTrouble: (error) => log.trouble(`Callers: ${troubleOf(error)}`),
    onCall: (call) => log.call(call),
    onModelTrouble: ({ status, message }) => log.trouble(`The model API answered ${status}: ${message}`),
    onServer: (server, text) => log.server(server, text),
    onCleared: (folders) => log.note(`Cleared away what a killed host had left: ${count(folders, "folder")}.`),
    onError: (error) => log.trouble(messageOf(error)),
    reloads: watches,
    ...watch.options,
    ...operationOptions(flags, config),
    ...defined({
      ...servedConfig(config),
      allowedTools: flags.allowTool ?? config.allowedTools,
      state: flags.state,
      claude: flags.claude,
      isolation: isolated.isolation,
      sandboxNetwork: isolated.network,
      allowUnisolated: flags.allowUnisolated,
      broker: brokerOf(flags, context.env),
      allowedHosts: flags.allowHost,
      clientNames: name === undefined ? undefined : [name],
    }),
  };
}

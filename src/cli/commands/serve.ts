import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { type Isolation, isolations } from "../../adapters/isolation.ts";
import { makeOwnedFolder } from "../../adapters/owned-folder.ts";
import { removeAtExit } from "../../adapters/run-exit.ts";
import { type SandboxNetwork, sandboxNetworks } from "../../adapters/sandbox.ts";
import { type ServePluginOptions, servePlugin } from "../../adapters/serve-plugin.ts";
import { writeTree } from "../../adapters/write-tree.ts";
import { messageOf } from "../../core/errors.ts";
import { checkToolRules } from "../../run/client-args.ts";
import { makeThinClient, pluginFindings } from "../make-thin-client.ts";
import { aborted, portNumber } from "../address.ts";
import { announceHost } from "../announce-host.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../../core/defined.ts";
import { type HostLog, hostLog, troubleOf } from "../host-log.ts";
import { hostSecrets } from "../host-secrets.ts";
import { addOperationFlags, type OperationFlags, operationOptions } from "../operation-flags.ts";
import { watchPlugin } from "../plugin-reload.ts";
import { addAuthFlags, type AuthFlags, hostAuth, type HostAuthFlags } from "../auth-flags.ts";
import { type HostWatch, type HostWatchFlags, openHostWatch } from "../host-watch.ts";
import { isolationOf } from "../isolation-flags.ts";
import { brokerOf } from "../model-flags.ts";
import { modelTroubles } from "../model-troubles.ts";
import { networkTroubles } from "../network-troubles.ts";
import { type OpenedPlugin, openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { count } from "../output.ts";
import { servedConfig } from "../served-config.ts";
import { addStubFlags, collect, type StubFlags } from "../stub-options.ts";
import { keepMemorySteady } from "../steady-memory.ts";

interface ServeFlags extends StubFlags, HostWatchFlags, AuthFlags, OperationFlags {
  readonly out?: string;
  readonly allowTool?: string[];
  readonly allowHost?: string[];
  readonly isolation?: Isolation;
  readonly sandboxNetwork?: SandboxNetwork;
  readonly allowUnisolated?: boolean;
  readonly claude?: string;
  readonly broker?: string;
  readonly brokerKeyFile?: string;
  readonly state?: string;
}

export function define(command: Command): void {
  command
    .option("--port <number>", "port to listen on, 0 for any free one", portNumber, 8787)
    .option("--host <address>", "address to listen on; the default is reached from this machine only", "127.0.0.1")
    .option("--out <dir>", "folder for the thin client (default: a temporary one, removed at the end)")
    .option("--endpoint <url>", "URL that the thin client calls (default: this server)")
    .option(
      "--allow-tool <rule>",
      "tool that runs may use, e.g. Read or 'Bash(git log *)'; may be given again",
      collect,
    )
    .option(
      "--allow-host <name>",
      "host name, without port, that callers may address, e.g. plugins.example.com behind a proxy; may be given again " +
        "(default: localhost where only this machine reaches it, else any)",
      collect,
    )
    .addOption(
      new Option(
        "--isolation <level>",
        "what isolates runs: nothing, this container, or bubblewrap (default: none)",
      ).choices(isolations),
    )
    .addOption(
      new Option(
        "--sandbox-network <reach>",
        "what sandboxed runs reach: nothing but the model, or all that this host does (default: none)",
      ).choices(sandboxNetworks),
    )
    .option("--allow-unisolated", "let others than this machine call although nothing isolates runs")
    .option("--broker <url>", "the model broker of `claude-bazaar broker` (default: one in this process, with its key)")
    .option("--broker-key-file <file>", "the control key of that broker (default: BAZAAR_BROKER_KEY)")
    .option(
      "--state <dir>",
      "folder, yours alone, for what outlives a run: callers' files, patches, runs that wait for an answer (default: a " +
        "temporary one)",
    )
    .option(
      "--records <file>",
      "file to which each run adds one line of JSON: who, what, when, tokens, outcome; no text",
    )
    .option(
      "--metrics-port <number>",
      "port on 127.0.0.1 for GET /metrics (Prometheus), 0 for any free one",
      portNumber,
    )
    .option("--claude <path>", "the Claude Code client (default: BAZAAR_CLAUDE, node_modules, PATH)");
  addAuthFlags(command);
  addOperationFlags(command);
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: ServeFlags): Promise<Outcome> {
  keepMemorySteady();
  checkToolRules(flags.allowTool ?? []);
  const opened = await openPlugin(context, argument, flags.config);
  const auth = hostAuth(flags, opened.config, context.env, opened.directory);
  // A run may read parts of the plugin's folder, and a call would be answered by what another one left.
  for (const output of [flags.out, flags.records, flags.state]) requireOutside(opened.directory, output);
  const isolated = isolationOf(flags, opened.config);
  const watches = flags.watch ?? (Number.isFinite(context.terminal.width) && !context.json);
  const secrets = hostSecrets(context.env, opened.config, auth.options.keys);
  const log = hostLog({ format: flags.log, secrets, write: (line) => context.progress(line) });
  // What the generator refuses is said before a port is opened.
  makeThinClient(opened, flags, flags.endpoint ?? "http://127.0.0.1");
  const temporary = flags.out === undefined ? makeOwnedFolder("claude-bazaar-").path : undefined;
  const gone = temporary === undefined ? () => {} : removeAtExit(temporary);
  try {
    await using watch = await openHostWatch(flags, (error) => log.trouble(messageOf(error)));
    await using server = await servePlugin(serveOptions(context, opened, flags, { auth, watch, log, watches }));
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
}

function serveOptions(
  context: Context,
  opened: OpenedPlugin,
  flags: ServeFlags,
  { auth, watch, log, watches }: HostParts,
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
      isolation: flags.isolation ?? config.isolation,
      sandboxNetwork: flags.sandboxNetwork ?? config.sandboxNetwork,
      allowUnisolated: flags.allowUnisolated,
      broker: brokerOf(flags, context.env),
      allowedHosts: flags.allowHost,
      clientNames: name === undefined ? undefined : [name],
    }),
  };
}

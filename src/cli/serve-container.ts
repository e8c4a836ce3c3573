import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBridge } from "../adapters/engine/bridge.ts";
import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { sweep } from "../adapters/engine/owner.ts";
import { endedByItself, type RunningContainer, runContainer } from "../adapters/engine/run-container.ts";
import { makeOwnedFolder } from "../adapters/owned-folder.ts";
import { removeAtExit } from "../adapters/run-exit.ts";
import { startBroker } from "../adapters/start-broker.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { credentialOf } from "../broker/credential.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { checkToolRules } from "../run/client-args.ts";
import { aborted } from "./address.ts";
import { howToCall } from "./announce-host.ts";
import { type HostAuthFlags, hostAuth } from "./auth-flags.ts";
import { type ContainerModel, containerStart, passedVariables, requireForContainer } from "./container-command.ts";
import { defaultUpstream } from "../broker/default-upstream.ts";
import type { Context, Outcome } from "./context.ts";
import { findingDocuments, findingLines } from "./findings-text.ts";
import { hostSecrets } from "./host-secrets.ts";
import { builderOf } from "./image-builder.ts";
import { imageInEngine } from "./image-in-engine.ts";
import { loadedText, loadHere, type LoadedImage } from "./image-load.ts";
import { tagsOf } from "./image-target.ts";
import { imageWork } from "./image-work.ts";
import { makeThinClient, pluginFindings } from "./make-thin-client.ts";
import { brokerOf, controlKey } from "./model-flags.ts";
import { type OpenedPlugin, openPlugin } from "./open-plugin.ts";
import { requireOutside } from "./outside-plugin.ts";
import { count, paragraph } from "./output.ts";
import { redact } from "../run/redact.ts";
import type { ThinClient } from "../thin-client/types.ts";
import type { ServeFlags } from "./serve-flags.ts";
import { keyVariable, quoted } from "./serve-text.ts";
import { pluginSummary } from "./summary.ts";
import { printable } from "./text-width.ts";

export interface ContainerFlags extends ServeFlags {
  /** An image of the engine, or true for the plugin's own, which is built first. */
  readonly container: string | true;
}

/**
 * Hosts the plugin in a container of this machine, hardened as a deployment's is, until the signal comes or the container
 * ends. The model's key stays in this process: its broker listens on an address that the container reaches. Rejects with
 * what `runContainer` rejects with, ENGINE_MISSING, and for what the flags get wrong.
 */
export async function serveContainer(
  context: Context,
  argument: string | undefined,
  flags: ContainerFlags,
): Promise<Outcome> {
  checkToolRules(flags.allowTool ?? []);
  requireForContainer(flags);
  const opened = await openPlugin(context, argument, flags.config);
  const auth = hostAuth(flags, opened.config, context.env, opened.directory);
  requireOutside(opened.directory, flags.out);
  // What the generator refuses is said before anything is built.
  makeThinClient(opened, flags, flags.endpoint ?? "http://127.0.0.1");
  const engine = await connectEngine(context.signal);
  const cleared = await sweep(engine);
  if (cleared > 0) context.progress(`Removed ${count(cleared, "container")} that a killed process had left.`);
  const image = flags.container === true ? await ownImage(context, opened, engine) : flags.container;
  await using parts = new AsyncDisposableStack();
  const container = await start({ context, opened, flags, auth, engine, image }, parts);
  const client = makeThinClient(opened, flags, flags.endpoint ?? container.url);
  const out = writeClient(client, flags.out, parts);
  announce({ context, opened, auth, image }, container, { client, out });
  const ended = await Promise.race([aborted(context.signal), container.ended]);
  if (typeof ended === "number") throw endedByItself(ended);
  context.progress("Stopping the container: calls under way come to their end first.");
  const exitCode = await container.close();
  context.progress(`The container ended with exit code ${exitCode}, and is removed.`);
  return { exitCode: 0, json: { stopped: true, containerExitCode: exitCode }, runsUntilSignal: true };
}

interface Hosting {
  readonly context: Context;
  readonly opened: OpenedPlugin;
  readonly flags: ContainerFlags;
  readonly auth: HostAuthFlags;
  readonly engine: Engine;
  readonly image: string;
}

/** What `parts` closes at the end, the container first. */
async function start(
  { context, opened, flags, auth, engine, image }: Hosting,
  parts: AsyncDisposableStack,
): Promise<RunningContainer> {
  const bridge = parts.use(await openBridge(engine));
  const model = await modelFor(context, flags, bridge, parts);
  const wanted = containerStart(flags, auth, model, passedVariables(opened.config, context.env));
  const secrets = [...hostSecrets(context.env, opened.config, auth.options.keys), model.controlKey];
  const drainMs = flags.drainMs ?? opened.config.drainMs ?? 25_000;
  return parts.use(
    await runContainer(engine, {
      image,
      name: bridge.name,
      network: bridge.name,
      ...wanted,
      publish: { address: flags.host === "localhost" ? "127.0.0.1" : flags.host, port: flags.port },
      stopSeconds: Math.ceil(drainMs / 1_000) + 15,
      signal: context.signal,
      onLog: (line) => context.progress(printable(redact(line, secrets))),
    }),
  );
}

/** The broker that was named, else one in this process: the key of the model reaches neither container nor engine. */
async function modelFor(
  { env, progress }: Context,
  flags: ServeFlags,
  { listenOn, hostName }: { readonly listenOn: string; readonly hostName: string },
  parts: AsyncDisposableStack,
): Promise<ContainerModel> {
  if (brokerOf(flags, env) !== undefined && flags.broker !== undefined)
    return { url: flags.broker, controlKey: controlKey(flags.brokerKeyFile, env, "--broker-key-file") };
  const own = randomBytes(32).toString("hex");
  const credential = credentialOf(env);
  const secrets = Object.values(credential?.headers ?? {});
  const broker = parts.use(
    await startBroker({
      port: 0,
      host: listenOn,
      upstream: env["ANTHROPIC_BASE_URL"]?.trim() || defaultUpstream,
      credential,
      controlKey: own,
      env,
      onTrouble: ({ status, message }) =>
        progress(printable(redact(`The model API answered ${status}: ${message}`, secrets))),
    }),
  );
  return { url: `http://${hostName}:${broker.port}`, controlKey: own };
}

/** Builds the plugin's own image as `image --load` does, and gives its name. */
async function ownImage(context: Context, opened: OpenedPlugin, engine: Engine): Promise<string> {
  if (opened.config.image?.base === undefined) {
    const fix = "Name a base as `image.base` in bazaar.config.ts, or give --container IMAGE.";
    throw new BazaarError("USAGE_INVALID", "The plugin's image has no base, and can't be run.", fix);
  }
  const [tag = "latest"] = tagsOf(opened, {});
  const name = `${opened.config.image.name ?? opened.loaded.plugin.name}:${tag}`;
  const choice = builderOf(opened, {});
  const loaded =
    choice.builder === "docker"
      ? (await imageInEngine(context, engine, opened, { flags: {}, choice, names: [name] })).loaded
      : await appended(context, opened, engine, name);
  context.progress(loadedText(loaded));
  return name;
}

async function appended(context: Context, opened: OpenedPlugin, engine: Engine, name: string): Promise<LoadedImage> {
  await using work = imageWork(context, opened, {});
  return await loadHere(context, await work.build(), [name], engine);
}

function writeClient(client: ThinClient, wanted: string | undefined, parts: AsyncDisposableStack): string {
  if (wanted !== undefined) {
    writeTree(wanted, client.files);
    return resolve(wanted);
  }
  const { path } = makeOwnedFolder("claude-bazaar-");
  const gone = removeAtExit(path);
  parts.defer(() => {
    rmSync(path, { recursive: true, force: true });
    gone();
  });
  writeTree(join(path, client.name), client.files);
  return join(path, client.name);
}

function announce(
  { context, opened, auth, image }: Omit<Hosting, "engine" | "flags">,
  { id, url }: RunningContainer,
  { client, out }: { readonly client: ThinClient; readonly out: string },
): void {
  const { terminal } = context;
  const findings = pluginFindings(opened, client);
  const command = `${keyVariable(auth)}claude --plugin-dir ${quoted(out)}`;
  const how =
    "not root, no capabilities, root file system read-only, memory and processes bounded; the model's key is outside.";
  context.print(
    ...findingLines(terminal, findings),
    ...paragraph(terminal, `${pluginSummary(opened.loaded.plugin)}.`),
    ...paragraph(terminal, `Container ${id.slice(0, 12)} of ${printable(image)}: ${how}`),
    ...howToCall(context, url, out, command),
    ...paragraph(terminal, "Ctrl-C stops the container and removes it."),
  );
  const diagnostics = findingDocuments(findings);
  context.emit({ container: id, image, ...defined({ url, thinClient: out, key: auth.made }), command, diagnostics });
}

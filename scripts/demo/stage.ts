import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LoadedPlugin } from "claude-bazaar";
import { loadPlugin } from "claude-bazaar/node";
import { type ClientHome, clientHome } from "claude-bazaar/testing";
import { startWireTap, type WireTap } from "../../src/testing/wire-tap.ts";
import { openModel, type TappedModel } from "./models.ts";

/** Everything that the story plays on; all of it vanishes at the end. */
export interface Stage extends AsyncDisposable {
  /** The example's folder, relative to the repository. */
  readonly plugin: string;
  readonly loaded: LoadedPlugin;
  readonly marketplace: string;
  /** The user's key, made for this run. */
  readonly key: string;
  /** Stands between the user's client and the host; its URL is the endpoint that is published. */
  readonly wire: WireTap;
  readonly callerModel: TappedModel;
  readonly hostModel: TappedModel;
  /** The user's machine: a home in which nothing is installed yet. */
  readonly home: ClientHome;
}

export async function openStage(): Promise<Stage> {
  await using parts = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "bazaar-demo-"));
  parts.defer(() => rm(folder, { recursive: true, force: true }));
  const plugin = "examples/release-notes/plugin";
  const stage = {
    plugin,
    loaded: loadPlugin(resolve(import.meta.dirname, "../..", plugin)),
    marketplace: join(folder, "marketplace"),
    key: randomBytes(16).toString("hex"),
    wire: parts.use(await startWireTap()),
    callerModel: parts.use(await openModel("caller")),
    hostModel: parts.use(await openModel("host")),
    home: parts.use(await clientHome()),
  };
  const kept = parts.move();
  return { ...stage, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

import type { Json } from "../../core/json.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlugin } from "../../adapters/load-plugin.ts";
import { servePlugin } from "../../adapters/serve-plugin.ts";
import { writeTree } from "../../adapters/write-tree.ts";
import { generateThinClient } from "../../thin-client/generate.ts";
import { startScriptedModel } from "../scripted-model.ts";
import { observe, sameJson, type Side } from "./observe.ts";
import type { Cell, Observed, Session, Subject } from "./types.ts";

const key = "caller-key-0123456789";
const allowing = ["PreToolUse", "PermissionRequest"];

/** Runs every session of a plugin on both sides, and compares. */
export async function compareSides(subject: Subject): Promise<Cell[]> {
  const loaded = loadPlugin(subject.folder);
  const { plugin } = loaded;
  const root = await mkdtemp(join(tmpdir(), "bazaar-equivalence-"));
  await using hostModel = await startScriptedModel(subject.model);
  await using host = await servePlugin({
    plugin,
    pluginDir: subject.folder,
    port: 0,
    keys: [key],
    allowedTools: ["Read"],
    // Authors say it themselves: without that a hook on a host allows nothing.
    hooks: { allow: allowing },
    env: { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  try {
    const servers = plugin.mcpServers.map(({ name }) => name);
    const shared = { plugin: plugin.name, servers, model: subject.model };
    const thinFolder = join(root, plugin.name);
    writeTree(thinFolder, generateThinClient(loaded, { endpoint: host.url, hookAllows: allowing }).files);
    const full: Side = { name: "full", folder: subject.folder, env: {}, ...shared };
    const thin: Side = { name: "thin", folder: thinFolder, env: { BAZAAR_API_KEY: key }, ...shared };
    const cells: Cell[] = [];
    for (const session of subject.sessions) {
      const [whole, hosted] = await Promise.all([observe(full, session), observe(thin, session)]);
      cells.push(...cellsOf(subject.name, session, whole, hosted));
    }
    return cells;
  } finally {
    await rm(root, { recursive: true });
  }
}

function cellsOf(subject: string, { probes }: Session, whole: Observed, hosted: Observed): Cell[] {
  return probes.map(({ component, event, read, proof }) => {
    const full = read(whole);
    const thin = read(hosted);
    const shows = (value: Json | undefined) => proof.test(JSON.stringify(value) ?? "");
    const isEqual = sameJson(full, thin);
    return { subject, component, event, full, thin, isEqual, isProven: shows(full), isThinProven: shows(thin) };
  });
}

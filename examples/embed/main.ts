// The whole chain inside one program: host a plugin, make its thin client, and call it with the real Claude Code client.
// Without a key the two models are scripted. Usage: node main.ts <plugin folder> <prompt>
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateThinClient } from "claude-bazaar";
import { loadPlugin, servePlugin, writeTree } from "claude-bazaar/node";
import { obeyStubs, runClient, say, startScriptedModel } from "claude-bazaar/testing";

const [folder = ".", prompt = ""] = process.argv.slice(2);
const key = "a-key-of-at-least-16-characters";
const temporary = mkdtempSync(join(tmpdir(), "bazaar-embed-"));
try {
  const loaded = loadPlugin(folder);
  await using hostModel = await startScriptedModel(() => say("Answered by the host."));
  await using host = await servePlugin({
    plugin: loaded.plugin,
    pluginDir: folder,
    port: 0,
    keys: [key],
    // Leave `env` out to use the ANTHROPIC_API_KEY of this process.
    env: { ...process.env, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "dummy" },
  });

  const thinClient = join(temporary, "thin-client");
  writeTree(thinClient, generateThinClient(loaded, { endpoint: host.url }).files);

  await using callerModel = await startScriptedModel(obeyStubs());
  const env = { BAZAAR_API_KEY: key };
  const run = await runClient({ prompt, pluginDirs: [thinClient], model: callerModel, env });
  process.stdout.write(`${run.text}\n`);
  process.exitCode = run.exitCode ?? 1;
} finally {
  rmSync(temporary, { recursive: true });
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packIdOf } from "../../archive/pack-id.ts";
import { startGitRemote } from "../../testing/git-remote.ts";
import { packFolder } from "../pack-folder.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces } from "./sync-marketplaces.ts";

const files = (round: number) => ({
  ".claude-plugin/marketplace.json": JSON.stringify({
    name: "team",
    owner: { name: "Team" },
    plugins: [{ name: "alpha", source: "./alpha" }],
  }),
  "alpha/.claude-plugin/plugin.json": '{"name":"alpha"}',
  "alpha/commands/a.md": `Round ${round}. `.repeat(5_000),
});

test("killed at any moment, the state loads with all its packs, and the next sync succeeds", async () => {
  const state = mkdtempSync(join(tmpdir(), "bazaar-killed-sync-"));
  await using remote = await startGitRemote({ files: files(0) });
  const config = { sources: [{ slug: "team", git: remote.url }] };
  await syncMarketplaces(config, state);
  for (let round = 1; round <= 8; round += 1) {
    await remote.commit(files(round));
    const child = fork(join(import.meta.dirname, "../../testing/sync-once.test-data.ts"), [state, remote.url], {
      stdio: "ignore",
    });
    const exited = once(child, "exit");
    await once(child, "message");
    await new Promise((resolve) => setTimeout(resolve, 40 * round));
    child.kill("SIGKILL");
    await exited;
    const found = new StateFolder(state).snapshot("team");
    expect(found?.plugins).toHaveLength(1);
    expect(await packFolder(state).find(packIdOf(found?.plugins[0]?.files ?? []))).toBeDefined();
    const [report] = (await syncMarketplaces(config, state)).sources;
    expect(report?.outcome).not.toBe("failed");
  }
  rmSync(state, { recursive: true, force: true });
}, 300_000);

test("two at once: the second is told so", async () => {
  const state = mkdtempSync(join(tmpdir(), "bazaar-twice-sync-"));
  await using remote = await startGitRemote({ files: files(0) });
  const config = { sources: [{ slug: "team", git: remote.url }] };
  const first = syncMarketplaces(config, state);
  await expect(syncMarketplaces(config, state)).rejects.toMatchObject({ code: "SYNC_RUNNING" });
  expect((await first).sources[0]?.outcome).toBe("updated");
  rmSync(state, { recursive: true, force: true });
}, 60_000);

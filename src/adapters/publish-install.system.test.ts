import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publish } from "../publish/publish.ts";
import { claudeCommand, installPlugin } from "../testing/claude-command.ts";
import { clientHome, type ClientHome } from "../testing/client-home.ts";
import { startGitRemote } from "../testing/git-remote.ts";
import { thinClientOf } from "../testing/sample-thin-client.ts";
import { openMarketplace } from "./open-marketplace.ts";

const author = { name: "Publisher", email: "publisher@example.com" };
const catalogFile = ".claude-plugin/marketplace.json";
const catalog = '{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[]}\n';

async function publishTo(target: string, version: string) {
  await using store = await openMarketplace(target);
  return await publish({ thinClient: thinClientOf({ name: "hello", version }), author }, store);
}

async function installed(home: ClientHome): Promise<unknown> {
  const { stdout } = await claudeCommand(["plugin", "list", "--json"], home);
  const list = JSON.parse(stdout) as { id: string; version: string }[];
  return list.map(({ id, version }) => [id, version]);
}

test("the real client installs what was published into a git remote, and updates to the next version", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  await using home = await clientHome();
  await publishTo(market.url, "1.0.0+aaaaaaaa");
  await installPlugin(home, { marketplace: market.url, plugin: "hello@market" });
  expect(await installed(home)).toEqual([["hello@market", "1.0.0+aaaaaaaa"]]);
  await publishTo(market.url, "1.0.0+bbbbbbbb");
  for (const args of [
    ["plugin", "marketplace", "update", "market"],
    ["plugin", "update", "hello@market"],
  ]) {
    expect(await claudeCommand(args, home)).toMatchObject({ exitCode: 0 });
  }
  expect(await installed(home)).toEqual([["hello@market", "1.0.0+bbbbbbbb"]]);
});

test("the real client accepts and installs what was published into a folder", async () => {
  await using home = await clientHome();
  const folder = mkdtempSync(join(tmpdir(), "bazaar-install-"));
  try {
    mkdirSync(join(folder, ".claude-plugin"));
    writeFileSync(join(folder, catalogFile), catalog);
    await publishTo(folder, "1.0.0+aaaaaaaa");
    const checked = await claudeCommand(["plugin", "validate", "--strict", "--json", folder], home);
    expect(JSON.parse(checked.stdout)).toMatchObject({ success: true, manifest: { errors: [], warnings: [] } });
    await installPlugin(home, { marketplace: folder, plugin: "hello@market" });
    expect(await installed(home)).toEqual([["hello@market", "1.0.0+aaaaaaaa"]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

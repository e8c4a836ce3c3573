import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome, type ClientHome } from "../testing/client-home.ts";
import { type HttpsFront, startHttpsFront } from "../testing/https-front.ts";
import { runClient } from "../testing/run-client.ts";
import { say } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { runProcess } from "../testing/run-process.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { writeFiles } from "../testing/write-files.ts";

let at: HubFixture;
let home: ClientHome;
let front: HttpsFront;
beforeEach(async () => {
  at = new HubFixture();
  home = await clientHome();
  // Clients take archives over https alone, and not from the loopback.
  front = await startHttpsFront("plugins.bazaar.example");
  at.write(hubSource({ alpha: "Alpha one.", beta: "Beta one." }));
  await at.caller("ann");
  front.target = (await at.start({}, { origin: front.origin })).url;
});
afterEach(async () => {
  await front[Symbol.asyncDispose]();
  await at[Symbol.asyncDispose]();
  await home.remove();
});

const works = expect.objectContaining({ exitCode: 0 });

async function claude(...args: readonly string[]) {
  const outcome = await claudeCommand(["plugin", ...args], home, { env: front.env, timeoutMs: 120_000 });
  return { ...outcome, said: `${outcome.stdout}${outcome.stderr}` };
}

/** Plugins of ours that a session has; those that its settings ask for are installed before. */
async function loaded(): Promise<(string | undefined)[]> {
  await using model = await startScriptedModel(() => say("ok"));
  const env = { ...front.env, CLAUDE_CODE_SYNC_PLUGIN_INSTALL: "1" };
  const { init } = await runClient({ prompt: "hi", home, model, env });
  const { plugins = [] } = (init ?? {}) as { plugins?: readonly { readonly source?: string }[] };
  return plugins.map(({ source }) => source).filter((source) => source?.endsWith("@everything"));
}

const archives = () => at.requests.filter(({ path, status }) => path.startsWith("/plugins/") && status === 200).length;

describe("the real client, by the URL of the catalog", () => {
  test("with the token as a header installs archives, sees an update, and loses what is gone", async () => {
    const source = {
      source: "url",
      url: `${front.origin}/marketplace.json`,
      headers: { Authorization: `Bearer ${at.tokens.get("ann")}` },
    };
    const settings = {
      extraKnownMarketplaces: { everything: { source } },
      enabledPlugins: { "beta@everything": true },
    };
    writeFileSync(join(home.path, ".claude/settings.json"), JSON.stringify(settings));
    expect(await loaded()).toEqual(["beta@everything"]);
    expect(await claude("install", "alpha@everything")).toEqual(works);
    expect(archives()).toBe(2);

    at.write(hubSource({ alpha: "Alpha two." }));
    await at.hub.sync();
    expect(await claude("marketplace", "update", "everything")).toEqual(works);
    expect(await claude("update", "alpha@everything")).toEqual(works);
    const installed = JSON.parse((await claude("list", "--json")).stdout) as { id: string; version: string }[];
    expect(installed.find(({ id }) => id === "alpha@everything")?.version).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
    expect(await loaded()).toEqual(["alpha@everything"]);
    expect(await claude("install", "beta@everything")).not.toEqual(works);
    expect(archives()).toBe(3);
  });

  test("with the token in the URL sees the catalog, and says of the archives what the documentation says", async () => {
    const url = `https://git:${at.tokens.get("ann")}@plugins.bazaar.example/marketplace.json`;
    expect(await claude("marketplace", "add", url)).toEqual(works);
    const answer = await claude("install", "alpha@everything");
    expect(answer).not.toEqual(works);
    expect(answer.said).toMatch(/401.*add `headers` to the marketplace source/s);
  });

  test("installs the archives that `marketplace build --origin` wrote, from a plain web server", async () => {
    const config = { name: "static", owner: { name: "Team" }, sources: [{ slug: "team", directory: at.source }] };
    writeFiles(at.root, { "marketplaces.json": JSON.stringify(config) });
    for (const args of [["sync"], ["build", "--out", "built", "--origin", front.origin]]) {
      const options = { cwd: at.root, ownFolder: home.tmp, env: { PATH: process.env["PATH"] ?? "", HOME: home.path } };
      const bin = join(import.meta.dirname, "bin.ts");
      const run = await runProcess(process.execPath, [bin, "marketplace", ...args], { ...options, timeoutMs: 60_000 });
      expect(run).toEqual(works);
    }
    const server = createServer(({ url = "/" }, response) => {
      response.end(readFileSync(join(at.root, "built", new URL(url, front.origin).pathname)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      front.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      expect(await claude("marketplace", "add", `${front.origin}/marketplace.json`)).toEqual(works);
      expect(await claude("install", "alpha@static")).toEqual(works);
    } finally {
      server.close();
    }
  });
});

import { expect, test } from "vitest";
import { loadConfig } from "../adapters/config-file.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { isBazaarError } from "../core/errors.ts";
import { treeOf } from "../core/file-tree.ts";
import { newCatalog } from "../marketplace/create.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { publish } from "../publish/publish.ts";
import { analyzePlacement } from "../thin-client/placement.ts";
import { placementFindings } from "../thin-client/placement-findings.ts";
import { hookOf, MemoryRunner, testKey, testPlugin } from "./proxy-fixtures.ts";
import { thinClientOf } from "./sample-thin-client.ts";

type Untyped = (...given: unknown[]) => unknown;

const plugin = testPlugin();
const runner = new MemoryRunner();
const keys = [testKey];
const store = { read: () => undefined, write: () => undefined };
const owner = { name: "o" };

test.each<[string, unknown, unknown[], code: string, named: RegExp]>([
  ["servePlugin", servePlugin, [], "OPTION_INVALID", /options/],
  [
    "servePlugin, no plugin",
    servePlugin,
    [{ port: 0, keys, pluginDir: "." }],
    "OPTION_INVALID",
    /`plugin`.*loadPlugin/,
  ],
  ["servePlugin, no folder", servePlugin, [{ plugin, port: 0, keys }], "OPTION_INVALID", /`pluginDir`/],
  ["createProxyHandler", createProxyHandler, [], "OPTION_INVALID", /options/],
  ["createProxyHandler, no plugin", createProxyHandler, [{ runner, keys }], "OPTION_INVALID", /`plugin`.*loadPlugin/],
  ["createProxyHandler, no keys", createProxyHandler, [{ plugin, runner }], "KEY_INVALID", /no key/],
  ["createProxyHandler, a number", createProxyHandler, [{ plugin, runner, keys: [5] }], "KEY_INVALID", /Key 1/],
  ["createProxyHandler, no runner", createProxyHandler, [{ plugin, keys }], "OPTION_INVALID", /`runner`/],
  [
    "createProxyHandler, half a runner",
    createProxyHandler,
    [{ plugin, keys, runner: { run() {} } }],
    "OPTION_INVALID",
    /`runner`/,
  ],
  [
    "createProxyHandler, one host",
    createProxyHandler,
    [{ plugin, runner, keys, allowedHosts: "a" }],
    "OPTION_INVALID",
    /`allowedHosts`/,
  ],
  ["publish, no store", publish, [{ thinClient: thinClientOf({ name: "p" }) }], "OPTION_INVALID", /openMarketplace/],
  ["publish, no thin client", publish, [{}, store], "OPTION_INVALID", /`thinClient`/],
  ["publish", publish, [], "OPTION_INVALID", /`thinClient`/],
  ["treeOf", treeOf, [], "SOURCE_INVALID", /treeOf/],
  ["treeOf, a text", treeOf, ["x"], "SOURCE_INVALID", /treeOf/],
  ["treeOf, null", treeOf, [null], "SOURCE_INVALID", /treeOf/],
  ["loadConfig", loadConfig, [], "OPTION_INVALID", /folder/],
  ["loadConfig, a number for a file", loadConfig, [".", 5], "OPTION_INVALID", /file/],
  ["newCatalog", newCatalog, [], "OPTION_INVALID", /newCatalog/],
  ["newCatalog, nothing", newCatalog, [{}], "OPTION_INVALID", /newCatalog/],
  ["newCatalog, no owner", newCatalog, [{ name: "m" }], "OPTION_INVALID", /newCatalog/],
  ["newCatalog, no owner's name", newCatalog, [{ name: "m", owner: {} }], "OPTION_INVALID", /newCatalog/],
  ["newCatalog, no name", newCatalog, [{ owner }], "OPTION_INVALID", /newCatalog/],
  ["analyzePlacement", analyzePlacement, [], "OPTION_INVALID", /`plugin`/],
  ["placementFindings, null", placementFindings, [null], "OPTION_INVALID", /`plugin`/],
  ["placementFindings, null components", placementFindings, [plugin, null], "OPTION_INVALID", /`components`/],
  ["placementFindings, a report", placementFindings, [plugin, { components: [] }], "OPTION_INVALID", /`components`/],
])("%s without types is told what to give", async (_, called, given, code, named) => {
  let error: unknown;
  try {
    await (called as Untyped)(...given);
  } catch (thrown) {
    error = thrown;
  }
  expect(String(error)).toMatch(named);
  expect(isBazaarError(error) && error).toMatchObject({ code, fix: expect.stringMatching(/\.$|hex 32$/) as unknown });
});

test("a proxy takes what `loadPlugin` returns as well as its plugin", async () => {
  const loaded = { plugin, diagnostics: [], loads: true };
  const ofLoaded = createProxyHandler({ plugin: loaded, runner: new MemoryRunner(), keys });
  const ask = () =>
    new Request("http://127.0.0.1/hooks/SessionStart?handler=" + hookOf(plugin, "SessionStart"), {
      method: "POST",
      body: "{}",
      headers: { authorization: `Bearer ${testKey}` },
    });
  const answers = [ofLoaded, createProxyHandler({ plugin, runner, keys })].map(async (handler) => {
    const response = await handler.fetch(ask());
    return [response.status, await response.text()];
  });
  const [first, second] = await Promise.all(answers);
  expect(first).toEqual(second);
  expect(first![0]).toBe(200);
});

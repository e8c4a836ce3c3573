import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { CallRecord } from "../proxy/types.ts";
import type { RunRecord } from "../run/run-record.ts";
import { type AuthorizationServer, startAuthorizationServer } from "../testing/authorization-server.test-data.ts";
import { claudeCommand, installPlugin } from "../testing/claude-command.ts";
import { clientEnvironment, type ClientHome, clientHome } from "../testing/client-home.ts";
import { toolResults } from "../testing/messages-api.ts";
import { obeyStubs } from "../testing/obey-stubs.ts";
import { lacks } from "../testing/programs.ts";
import { runClient } from "../testing/run-client.ts";
import { say, type Script, use } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { findClaude } from "./claude-binary.ts";
import { servePlugin } from "./serve-plugin.ts";
import { writeTree } from "./write-tree.ts";
import { freePort } from "../testing/free-port.ts";

// Everything real but the models: a certified authorization server, the client that logs in to it at a terminal, and a host
// that takes its tokens.

let folder: string;
let home: ClientHome;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "oauth-login-"));
  mkdirSync(join(folder, "state"), { mode: 0o700 });
  home = await clientHome();
});

afterEach(async () => {
  await home.remove();
  rmSync(folder, { recursive: true, force: true });
});

const tree = treeOf({
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  "commands/go.md": "---\ndescription: d\nallowed-tools: Bash\n---\nGO $ARGUMENTS",
});

/** Logs in at a terminal: what the client prints there goes to the "browser", and the way back is pasted. */
async function logIn(server: string, authorization: AuthorizationServer): Promise<string> {
  const command = `'${findClaude(undefined)}' mcp login '${server}' --no-browser`;
  const env = { ...clientEnvironment(home, "http://127.0.0.1:9"), TERM: "xterm" };
  const terminal = spawn("script", ["-qfec", command, "/dev/null"], { cwd: home.work, env });
  let [said, pasted] = ["", false];
  terminal.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    // eslint-disable-next-line no-control-regex -- the URL stands in an escape sequence
    const url = /(http:\/\/127\.0\.0\.1:\d+\/auth\?[^\s\u001b\u0007]+)/.exec(said)?.[1];
    if (pasted || url === undefined || !/paste the redirect/i.test(said)) return;
    pasted = true;
    authorization.approve(url).then(
      (back) => terminal.stdin.write(`${back}\r`),
      (error: unknown) => {
        said += String(error);
        terminal.kill();
      },
    );
  });
  const timer = setTimeout(() => terminal.kill(), 60_000);
  await once(terminal, "exit");
  clearTimeout(timer);
  return said;
}

/** Names and contents of all that lies in a folder. */
function within(path: string): string {
  const names = readdirSync(path, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return [...names, ...files.map((name) => readFileSync(join(path, name), "latin1"))].join("\n");
}

/** Looks for the caller's token wherever a run could find it. */
const searching: Script = (request) => {
  const [result] = toolResults(request);
  if (result !== undefined) return say(`the run saw ${/eyJ[\w-]{20,}[.]/.test(result.text) ? "A TOKEN" : "no token"}`);
  const command = [
    "env; cat /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n' | grep -a BAZAAR",
    `grep -rao 'eyJ[A-Za-z0-9_-]*[.]' "$HOME" "$CLAUDE_CONFIG_DIR" "$TMPDIR" "$PWD/.." ${folder}/state`,
  ].join("\n");
  return use("Bash", { command, description: "d" });
};

test.skipIf(lacks("script"))(
  "attack 18: the real client logs in and calls; its token goes no further than the door",
  async () => {
    await using authorization = await startAuthorizationServer(["plugin:run"]);
    await using hostModel = await startScriptedModel(searching);
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const [records, calls, troubles]: [RunRecord[], CallRecord[], unknown[]] = [[], [], []];
    writeTree(join(folder, "plugin"), tree);
    const loaded = loadPlugin(tree);
    await using host = await servePlugin({
      plugin: loaded.plugin,
      pluginDir: join(folder, "plugin"),
      port,
      oauth: { issuer: authorization.issuer, endpoint, scopes: ["plugin:run"] },
      state: join(folder, "state"),
      allowedTools: ["Bash"],
      env: { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" },
      onRun: (record) => void records.push(record),
      onCall: (record) => void calls.push(record),
      onAuthTrouble: (error) => void troubles.push(error),
    });
    const market = join(folder, "market");
    writeTree(join(market, "plugins", "plug"), generateThinClient(loaded, { endpoint, auth: "oauth" }).files);
    mkdirSync(join(market, ".claude-plugin"));
    const catalog = { name: "market", owner: { name: "o" }, plugins: [{ name: "plug", source: "./plugins/plug" }] };
    writeFileSync(join(market, ".claude-plugin", "marketplace.json"), JSON.stringify(catalog));
    await installPlugin(home, { marketplace: market, plugin: "plug@market" });

    const before = await claudeCommand(["mcp", "list"], home, { cwd: home.work });
    expect(before.stdout).toMatch(/needs authentication/i);
    expect(await logIn("plugin:plug:bazaar-proxy", authorization)).toContain("Authenticated with");

    await using model = await startScriptedModel(obeyStubs());
    const run = await runClient({ prompt: "/plug:go now", home, model });
    expect(run.text).toContain("the run saw no token");

    const credentials = readFileSync(join(home.path, ".claude", ".credentials.json"), "utf8");
    const [token = "", signature = ""] = /eyJ[\w-]+\.[\w-]+\.([\w-]{100,})/.exec(credentials) ?? [];
    expect(token).not.toBe("");
    const kept = [JSON.stringify([records, calls, troubles, hostModel.requests]), within(join(folder, "state"))];
    for (const place of kept) expect(place).not.toContain(signature);
    expect(calls).toMatchObject([{ tool: "execute_command", outcome: "ok" }]);
    expect(calls[0]?.caller).toMatch(/^c-[0-9a-f]{16}$/);
    expect(troubles).toEqual([]);
    // The token is for this host: another one that trusts the same server does not take it.
    await using other = await servePlugin({
      plugin: loaded.plugin,
      pluginDir: join(folder, "plugin"),
      port: 0,
      oauth: { issuer: authorization.issuer, endpoint: "https://other.example.com" },
      env: { PATH: process.env["PATH"], ANTHROPIC_API_KEY: "dummy-key-of-the-host" },
    });
    const ask = (url: string) =>
      fetch(`${url}/mcp`, { headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status);
    expect([await ask(host.url), await ask(other.url)]).toEqual([405, 401]);
  },
);

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startGitRemote } from "../src/testing/git-remote.ts";
import { plugin, own, fork, against, described } from "./preview.test-data.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

test("a private marketplace is read with the token, once for all plugins, and never for a stranger's checkout", async () => {
  const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const catalog = { name: "market", owner: { name: "Acme" }, plugins: [] };
  const files = { ".claude-plugin/marketplace.json": JSON.stringify(catalog) };
  await using remote = await startGitRemote({ files, credentials: `x-access-token:${token}` });
  const second = {
    ...plugin,
    ".claude-plugin/plugin.json": described("Writes other notes.")[".claude-plugin/plugin.json"],
  };
  const below = (folder: string, tree: Record<string, string>) =>
    Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text.replace('"notes"', `"${folder}"`)]);
  using place = actionPlace(Object.fromEntries([...below("one", plugin), ...below("two", second)]));
  const step = async (payload: unknown) => {
    const inputs = {
      marketplace: "acme/market",
      "marketplace-token": token,
      "plugin-path": "*",
      endpoint: "https://x.example.com/{plugin}",
    };
    return await runStep(place, { event: "pull_request", payload, inputs, env: await against(remote) });
  };
  const ours = await step(own);
  expect(ours.exitCode).toBe(0);
  expect(ours.report.plugins.map(({ change }: { change: string }) => change)).toEqual(["initial", "initial"]);
  expect(remote.requests.filter((one) => one.includes("info/refs")).length).toBeLessThanOrEqual(2);
  const shown = ours.log.replaceAll(/^::add-mask::.*$/gm, "") + ours.summary + JSON.stringify(ours.report);
  expect(shown).not.toContain(token);
  const theirs = await step(fork);
  expect(theirs.report.plugins[0].notes[0]).toContain("could not be read, so nothing is compared");
});

test("a fork's configuration that is no code is read where an input names it; a broken one hides no finding", async () => {
  const { "bazaar.config.json": text, ...bare } = plugin;
  using place = actionPlace({ ...bare, "conf/notes.yml": text, "conf/broken.json": '{"endpoint":5}' });
  const step = await runStep(place, { event: "pull_request", payload: fork, inputs: { config: "conf/notes.yml" } });
  expect(step.outputs["version"]).toMatch(/^1\.2\.0\+/);
  expect(step.summary).not.toContain("was not run");
  const broken = { event: "pull_request", payload: fork, inputs: { config: "conf/broken.json" } };
  const { exitCode, log } = await runStep(place, broken);
  expect(exitCode).toBe(1);
  expect(log).toContain("::error::notes: CONFIG_INVALID");
  expect(log).toContain("::warning title=MANIFEST_FIELD_MISSING,");
});

const configCode = (witness: string) => `
  import { writeFileSync } from "node:fs";
  writeFileSync(${JSON.stringify(witness)}, "ran");
  export default { endpoint: "https://plugins.example.com/notes" };
`;

test("a fork's configuration is not run where it is code, also not when an input names it; one of our own is", async () => {
  const { "bazaar.config.json": _json, ...bare } = plugin;
  using place = actionPlace(bare);
  const witness = join(place.temp, "witness");
  const { writeFiles } = await import("../src/testing/write-files.ts");
  writeFiles(place.workspace, { "bazaar.config.mjs": configCode(witness), "other.mjs": configCode(witness) });
  for (const inputs of [
    {},
    { config: "other.mjs" },
    { config: "other.mjs", endpoint: "https://x.example.com/{plugin}" },
  ] as Record<string, string>[]) {
    for (const event of ["pull_request", "issue_comment"]) {
      const step = await runStep(place, { event, payload: fork, inputs });
      expect(existsSync(witness), `${event} ${JSON.stringify(inputs)}`).toBe(false);
      expect(step.exitCode).toBe(0);
      expect(step.summary).toContain("was not run");
    }
  }
  const ours = await runStep(place, { event: "pull_request", payload: own });
  expect(readFileSync(witness, "utf8")).toBe("ran");
  expect(ours.outputs["version"]).toMatch(/^1\.2\.0\+/);
});

test.each([
  ["pull_request_target", fork],
  ["workflow_run", { workflow_run: { event: "push", head_repository: { full_name: "mallory/plugin" } } }],
])("%s of a fork is refused before a file is read", async (event, payload) => {
  using place = actionPlace({});
  const inputs = { marketplace: "acme/market", "marketplace-token": "ghp_0123456789abcdefghijABCDEFGHIJ012345" };
  const step = await runStep(place, { event, payload, inputs });
  expect(step.exitCode).toBe(1);
  expect(step.log).toContain(`::error::USAGE_INVALID: This run was started by \`${event}\``);
  expect(step.report.error.code).toBe("USAGE_INVALID");
});

test("names and files of a stranger can't speak to the runner or to the summary's reader", async () => {
  const name = "x\n::set-output name=changed::true\r##[error]y %0A::stop-commands::z";
  using place = actionPlace({
    ".claude-plugin/plugin.json": JSON.stringify({
      name,
      version: "1.0.0",
      description: "![a](https://evil.example/x) <script>|@all\u202e",
    }),
    "commands/a\n::add-mask::commands,line=1::b.md": "---\ndescription: [\n---\nx",
    "hooks/hooks.json": "{\n\n::error::x",
    "bazaar.config.json": JSON.stringify({ endpoint: "https://plugins.example.com/x" }),
  });
  const step = await runStep(place, { event: "pull_request", payload: fork });
  expect(step.exitCode).toBe(1);
  const commands = step.log.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith("::"));
  expect(commands.length).toBeGreaterThan(0);
  for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice)[ :]/);
  expect(step.log).not.toContain("##[");
  expect(step.outputs["changed"]).toBe("false");
  for (const raw of ["![a](", "<script>", "|@all", "\u202e", "](https:"]) expect(step.summary).not.toContain(raw);
});

test("no token goes to a server without encryption", async () => {
  const seen: (string | undefined)[] = [];
  // The way out, which such a request passes in the clear.
  const proxy = createServer(({ headers }, answer) => {
    seen.push(headers.authorization);
    answer.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "marketplace-token": `ghp_${"a1B2".repeat(9)}` };
  const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { GITHUB_SERVER_URL: "http://github.example", http_proxy };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env });
  proxy.close();
  expect(step.exitCode).toBe(0);
  expect(seen).toEqual([undefined]);
});

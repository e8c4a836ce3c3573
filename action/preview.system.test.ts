import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { git } from "../src/adapters/git.ts";
import { startGitRemote } from "../src/testing/git-remote.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

const secretLine = "Only whoever has read the whole list of changes may decide what is left out of the notes.";

const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify({
    name: "notes",
    version: "1.2.0",
    description: "Writes release notes.",
  }),
  "commands/draft.md": `---\ndescription: Draft the notes\n---\n${secretLine}\n`,
  "bazaar.config.json": JSON.stringify({ endpoint: "https://plugins.example.com/notes" }),
};

const own = { pull_request: { head: { repo: { full_name: "acme/plugin" } } } };
const fork = { pull_request: { head: { repo: { full_name: "mallory/plugin" } } } };

function marketplace(files: Record<string, string> = {}) {
  const catalog = { name: "market", owner: { name: "Acme" }, plugins: [] };
  return startGitRemote({
    files: { ".claude-plugin/marketplace.json": `${JSON.stringify(catalog, undefined, 2)}\n`, ...files },
  });
}

/** The stand-in's only repository has another name than a marketplace on GitHub. */
async function against(remote: { url: string }) {
  const { origin } = new URL(remote.url);
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${remote.url}.insteadOf`,
    GIT_CONFIG_VALUE_0: `${origin}/acme/market.git`,
    GITHUB_SERVER_URL: origin,
  };
}

test("a pull request is previewed without a token: diff, leak check, summary, outputs, and nothing is written", async () => {
  await using remote = await marketplace();
  using place = actionPlace(plugin);
  const step = await runStep(place, {
    event: "pull_request",
    payload: own,
    inputs: { marketplace: "acme/market" },
    env: await against(remote),
  });
  expect(step.log).not.toContain("::error");
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ changed: "false", name: "notes", operation: "previewed", change: "initial" });
  expect(step.outputs["version"]).toMatch(/^1\.2\.0-[0-9a-f]{8}$/);
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.added).toContain("plugins/notes/commands/draft.md");
  expect(only.files.changed).toEqual([".claude-plugin/marketplace.json"]);
  expect(step.summary).toContain("Leak check passed");
  expect(step.summary).toContain("+++ b/plugins/notes/commands/draft.md");
  expect(step.summary + step.log + JSON.stringify(step.report)).not.toContain(secretLine.slice(0, 40));
  expect(existsSync(join(step.outputs["thin-client-path"]!, ".claude-plugin/plugin.json"))).toBe(true);
  expect(step.artifacts).toBe("");
  expect(await remote.log()).toEqual(["First"]);
  expect(remote.requests.filter((one) => one.includes("receive-pack"))).toEqual([]);
});

test("a marketplace that can't be read without a token is a note, and the preview goes on", async () => {
  await using remote = await startGitRemote({ files: { x: "y" }, credentials: "a:b" });
  using place = actionPlace(plugin);
  const step = await runStep(place, {
    event: "pull_request",
    payload: fork,
    inputs: { marketplace: "acme/market" },
    env: await against(remote),
  });
  expect(step.exitCode).toBe(0);
  expect(step.report.plugins[0].notes[0]).toContain("could not be read, so nothing is compared");
  expect(step.summary).toContain("could not be read, so nothing is compared");
});

const described = (description: string, version = "1.2.0") => ({
  ...plugin,
  ".claude-plugin/plugin.json": JSON.stringify({ name: "notes", version, description }),
});

test.each([
  ["a description that is too short", described("Notes."), {}, "MARKETPLACE_INVALID: The marketplace's entry"],
  ["a folder that is somebody's", plugin, { "plugins/notes/x.md": "Mine.\n" }, "OUTPUT_EXISTS"],
  ["a folder in other letters", plugin, { "plugins/Notes/x.md": "Mine.\n" }, "OUTPUT_EXISTS"],
  [
    "the plugins' folder in other letters",
    plugin,
    { "Plugins/x.md": "" },
    'OUTPUT_EXISTS: The marketplace has "Plugins"',
  ],
  ["a catalog in other letters", plugin, { ".claude-plugin/Marketplace.json": "" }, "OUTPUT_EXISTS"],
  [
    "a file in the folder's place",
    plugin,
    { "plugins/notes": "" },
    'PATH_UNSAFE: The path "plugins/notes" of the market',
  ],
  [
    "a change under an old version",
    plugin,
    {
      "plugins/notes/.claude-plugin/plugin.json": JSON.stringify({
        name: "notes",
        version: "1.2.0-00000000",
        metadata: { bazaar: { thinClient: 1 } },
      }),
    },
    "VERSION_UNCHANGED",
  ],
] as const)("what publishing would refuse stands at the pull request: %s", async (_what, files, there, said) => {
  await using remote = await marketplace(there);
  using place = actionPlace(files);
  const inputs = { marketplace: "acme/market", "version-policy": "strict" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect(step.log).toMatch(new RegExp(`^::error::notes: ${said}`, "m"));
  expect(step.exitCode).toBe(1);
  expect(step.report.plugins[0].error.code).toBe(said.split(":")[0]);
});

test("what stands in the way of an entry's file is told", async () => {
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "entries-dir": "entries" };
  for (const path of ["entries/Notes.json", "Entries/x.json"]) {
    await using remote = await marketplace({ [path]: "{}" });
    const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
    expect(step.log).toContain("::error::notes: OUTPUT_EXISTS: The marketplace has");
  }
});

test("a removal is previewed: what goes is a plugin of its own, and what is somebody else's fails", async () => {
  const source = "./plugins/old";
  const catalog = { name: "market", owner: { name: "Acme" }, plugins: [{ name: "old", source }] };
  const manifest = { name: "old", version: "1.1.0-00000000", metadata: { bazaar: { thinClient: 1 } } };
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", remove: "old, never" };
  const previewed = async (text: string) => {
    const files = {
      ".claude-plugin/marketplace.json": JSON.stringify(catalog),
      "plugins/old/.claude-plugin/plugin.json": text,
    };
    await using remote = await marketplace(files);
    return await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  };
  const step = await previewed(JSON.stringify(manifest));
  expect(step.exitCode).toBe(0);
  expect(JSON.parse(step.outputs["plugins"]!)).toMatchObject([
    { name: "notes", change: "initial" },
    { name: "old", operation: "previewed", change: "removed", entry: "removed", version: "1.1.0-00000000" },
    { name: "never", operation: "previewed", entry: "unchanged" },
  ]);
  expect(step.summary).toContain('The marketplace has no "never"');
  const refused = await previewed("{}");
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain('OUTPUT_EXISTS: The marketplace\'s folder "plugins/old" holds files');
});

test("an entry without a folder is no first publish", async () => {
  const catalog = { name: "market", owner: { name: "Acme" }, plugins: [{ name: "notes", source: "./plugins/notes" }] };
  await using remote = await marketplace({ ".claude-plugin/marketplace.json": JSON.stringify(catalog) });
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect(step.outputs).toMatchObject({ operation: "previewed", change: "content" });
});

test("the rules of marketplaces are looked at also where the marketplace can't be read, or is not compared", async () => {
  await using remote = await startGitRemote({ files: { x: "y" }, credentials: "a:b" });
  using place = actionPlace(described("Notes."));
  const pinned = { entry: "pinned", "entry-url": "https://github.com/acme/source", "entry-sha": "a".repeat(40) };
  for (const more of [{}, pinned, { "entries-dir": "entries" }] as Record<string, string>[]) {
    const inputs = { marketplace: "acme/market", ...more };
    const step = await runStep(place, { event: "pull_request", payload: fork, inputs, env: await against(remote) });
    expect(step.log).toContain("::error::notes: MARKETPLACE_INVALID: The marketplace's entry");
  }
});

test("a rename is previewed against the old name, and findings about the marketplace's entry stand in the summary", async () => {
  const catalog = {
    name: "market",
    owner: { name: "Acme" },
    plugins: [{ name: "old", source: "./lib/old", description: "Wrote the notes.", colour: "red" }],
  };
  const manifest = { name: "old", version: "1.1.0-00000000", metadata: { bazaar: { thinClient: 1 } } };
  await using remote = await marketplace({
    ".claude-plugin/marketplace.json": JSON.stringify(catalog),
    "lib/old/.claude-plugin/plugin.json": JSON.stringify(manifest),
  });
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "plugins-dir": "lib", "renamed-from": "old" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ change: "minor", "old-version": "1.1.0-00000000" });
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.removed).toEqual(["lib/old/.claude-plugin/plugin.json"]);
  expect(step.summary).toContain("+++ b/lib/notes/commands/draft.md");
  expect(step.report.plugins[0].findings.map(({ problem }: { problem: string }) => problem).join()).toContain("colour");
});

test("where entries are files, the plugin's own is read, and one that is somebody's is told", async () => {
  const manifest = { name: "notes", version: "1.1.0-00000000", metadata: { bazaar: { thinClient: 1 } } };
  const entry = {
    name: "notes",
    source: "./plugins/notes",
    version: "1.1.0-00000000",
    description: "Wrote the notes.",
  };
  const there = {
    "plugins/notes/.claude-plugin/plugin.json": JSON.stringify(manifest),
    "entries/other.json": JSON.stringify({ name: "other", source: "./plugins/other" }),
  };
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "entries-dir": "entries" };
  const previewed = async (more: Record<string, string>) => {
    await using remote = await marketplace({ ...there, ...more });
    return await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  };
  const step = await previewed({ "entries/notes.json": JSON.stringify(entry) });
  expect(step.outputs).toMatchObject({ change: "minor", "old-version": "1.1.0-00000000" });
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.changed).toContain("entries/notes.json");
  expect(only.files.changed).not.toContain(".claude-plugin/marketplace.json");
  expect(step.summary).toContain("+++ b/plugins/notes/commands/draft.md");
  const refused = await previewed({ "entries/notes.json": JSON.stringify({ ...entry, source: "./elsewhere" }) });
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toMatch(/::error::notes: (?:MARKETPLACE_INVALID|OUTPUT_EXISTS)/);
});

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

test("what is in the marketplace already is no change, on the branch that `base` names", async () => {
  using place = actionPlace(plugin);
  await using remote = await marketplace();
  const env = await against(remote);
  const look = (inputs: Record<string, string>) =>
    runStep(place, { event: "pull_request", payload: own, inputs: { marketplace: "acme/market", ...inputs }, env });
  const first = await look({});
  const there = first.outputs["thin-client-path"]!;
  const paths = readdirSync(there, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = paths.map(({ parentPath, name }) => [
    join("plugins/notes", relative(there, join(parentPath, name))),
    readFileSync(join(parentPath, name), "utf8"),
  ]);
  const plugins = [{ name: "notes", source: "./plugins/notes", description: "Writes release notes." }];
  const catalog = JSON.stringify({ name: "market", owner: { name: "Acme" }, plugins }, undefined, 2);
  const text = Object.fromEntries([...files, [".claude-plugin/marketplace.json", `${catalog}\n`]]);
  await remote.commit(text);
  const cwd = remote.directory;
  await git(["update-ref", "refs/heads/release", "main"], { cwd });
  await git(["update-ref", "refs/heads/main", "main~1"], { cwd });
  expect((await look({})).outputs).toMatchObject({ change: "initial" });
  const same = await look({ base: "release" });
  expect(same.outputs).toMatchObject({ change: "none", "old-version": first.outputs["version"] });
  expect(JSON.parse(same.outputs["plugins"]!)[0].files).toEqual({ added: [], changed: [], removed: [] });
});

test("a link in the place of the plugin's folder is refused, as publishing would do it", async () => {
  await using remote = await marketplace();
  const head = "commit refs/heads/main\ncommitter T <t@example.com> 0 +0000\ndata 1\nx\nfrom refs/heads/main^0\n";
  const input = `${head}M 120000 inline plugins/notes\ndata 5\nother\n`;
  await git(["fast-import", "--quiet"], { cwd: remote.directory, input });
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect(step.log).toContain("::error::notes: PATH_UNSAFE");
});

test("a fork's configuration that is no code is read where an input names it; a broken one hides no finding", async () => {
  const { "bazaar.config.json": text, ...bare } = plugin;
  using place = actionPlace({ ...bare, "conf/notes.yml": text, "conf/broken.json": '{"endpoint":5}' });
  const step = await runStep(place, { event: "pull_request", payload: fork, inputs: { config: "conf/notes.yml" } });
  expect(step.outputs["version"]).toMatch(/^1\.2\.0-/);
  expect(step.summary).not.toContain("was not run");
  const broken = { event: "pull_request", payload: fork, inputs: { config: "conf/broken.json" } };
  const { exitCode, log } = await runStep(place, broken);
  expect(exitCode).toBe(1);
  expect(log).toContain("::error::notes: CONFIG_INVALID");
  expect(log).toContain("::warning title=MANIFEST_FIELD_MISSING,");
});

test("without a marketplace to publish to nobody is asked", async () => {
  await using remote = await marketplace();
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", mode: "none" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect([step.exitCode, step.outputs["operation"]]).toEqual([0, "skipped"]);
  expect(remote.requests).toEqual([]);
});

test("what was not there to be renamed is told, and two plugins can't have one's earlier name", async () => {
  await using remote = await marketplace();
  const env = await against(remote);
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "renamed-from": "never" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env });
  expect(step.report.plugins[0].notes).toEqual([expect.stringContaining('has no "never"')]);
  const both = [plugin, described("Writes other notes.")].flatMap((files, at) =>
    Object.entries(files).map(([path, text]) => [`p${at}/${path}`, text] as const),
  );
  using two = actionPlace(Object.fromEntries(both));
  const refused = await runStep(two, {
    event: "pull_request",
    payload: own,
    inputs: { ...inputs, "plugin-path": "*" },
    env,
  });
  expect(refused.log).toContain("::error::OPTION_INVALID: `renamed-from` is for one plugin.");
});

test("findings stand at file, line and column, and fail the step", async () => {
  const broken = { ...plugin, "hooks/hooks.json": `{\n  "hooks": { "PreToolUse": [ { "matcher": 1, } ] }\n}\n` };
  using place = actionPlace(
    Object.fromEntries(Object.entries(broken).map(([path, text]) => [`tools/notes/${path}`, text])),
  );
  const step = await runStep(place, { event: "pull_request", payload: own, inputs: { "plugin-path": "tools/*" } });
  expect(step.exitCode).toBe(1);
  expect(step.log).toMatch(/^::error title=\w+,file=tools\/notes\/hooks\/hooks\.json,line=2,col=\d+::/m);
  expect(step.report.plugins[0].findings[0]).toMatchObject({
    level: "error",
    file: "tools/notes/hooks/hooks.json",
    line: 2,
  });
  expect(step.summary).toContain("(failed)");
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
  expect(ours.outputs["version"]).toMatch(/^1\.2\.0-/);
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

test("every problem of the inputs is told, none of their values, and nothing else is done", async () => {
  using place = actionPlace(plugin);
  const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const step = await runStep(place, {
    event: "push",
    inputs: { token, draft: token, mode: "publish", "marketplace-token": token },
  });
  expect(step.exitCode).toBe(1);
  expect(step.log).toContain("3 inputs are wrong");
  expect(step.log).toContain("`token` is called `marketplace-token` here");
  // The mask is a command, and the one line that has the value.
  expect(step.log.split("\n").filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`]);
  expect(step.log.indexOf("::add-mask::")).toBe(0);
  expect(step.summary + JSON.stringify(step.report) + JSON.stringify(step.outputs)).not.toContain(token);
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

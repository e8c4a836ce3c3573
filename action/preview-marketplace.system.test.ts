import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { git } from "../src/adapters/git.ts";
import { startGitRemote } from "../src/testing/git-remote.ts";
import { plugin, own, fork, marketplace, against, described } from "./preview.test-data.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

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
        version: "1.2.0+00000000",
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
  const manifest = { name: "old", version: "1.1.0+00000000", metadata: { bazaar: { thinClient: 1 } } };
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
    { name: "old", operation: "previewed", change: "removed", entry: "removed", version: "1.1.0+00000000" },
    { name: "never", operation: "previewed", entry: "unchanged" },
  ]);
  expect(step.summary).toContain('The marketplace has no "never"');
  const refused = await previewed("{}");
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toContain('OUTPUT_EXISTS: The marketplace\'s folder "plugins/old" holds files');
});

test("removals are previewed also where the checkout has no plugin left", async () => {
  const manifest = { name: "old", version: "1.1.0+00000000", metadata: { bazaar: { thinClient: 1 } } };
  const plugins = [{ name: "old", source: "./plugins/old", description: "Wrote the notes." }];
  await using remote = await marketplace({
    ".claude-plugin/marketplace.json": JSON.stringify({ name: "market", owner: { name: "Acme" }, plugins }),
    "plugins/old/.claude-plugin/plugin.json": JSON.stringify(manifest),
    "plugins/hand/README.md": "By hand.\n",
  });
  using place = actionPlace({ "README.md": "Empty.\n" });
  const look = async (remove: string) => {
    const inputs = { marketplace: "acme/market", "plugin-path": "plugins/*", remove };
    return runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  };
  const step = await look("old");
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ name: "old", operation: "previewed", change: "removed" });
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.removed).toEqual(["plugins/old/.claude-plugin/plugin.json"]);
  expect(step.summary).toContain("previewed, removed");
  const refused = await look("hand");
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toMatch(/::error::hand: [A-Z_]+: /);
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
  const manifest = { name: "old", version: "1.1.0+00000000", metadata: { bazaar: { thinClient: 1 } } };
  await using remote = await marketplace({
    ".claude-plugin/marketplace.json": JSON.stringify(catalog),
    "lib/old/.claude-plugin/plugin.json": JSON.stringify(manifest),
  });
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", "plugins-dir": "lib", "renamed-from": "old" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ change: "minor", "old-version": "1.1.0+00000000" });
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.removed).toEqual(["lib/old/.claude-plugin/plugin.json"]);
  expect(step.summary).toContain("+++ b/lib/notes/commands/draft.md");
  expect(step.report.plugins[0].findings.map(({ problem }: { problem: string }) => problem).join()).toContain("colour");
});

test("where entries are files, the plugin's own is read, and one that is somebody's is told", async () => {
  const manifest = { name: "notes", version: "1.1.0+00000000", metadata: { bazaar: { thinClient: 1 } } };
  const entry = {
    name: "notes",
    source: "./plugins/notes",
    version: "1.1.0+00000000",
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
  expect(step.outputs).toMatchObject({ change: "minor", "old-version": "1.1.0+00000000" });
  const [only] = JSON.parse(step.outputs["plugins"]!);
  expect(only.files.changed).toContain("entries/notes.json");
  expect(only.files.changed).not.toContain(".claude-plugin/marketplace.json");
  expect(step.summary).toContain("+++ b/plugins/notes/commands/draft.md");
  const refused = await previewed({ "entries/notes.json": JSON.stringify({ ...entry, source: "./elsewhere" }) });
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toMatch(/::error::notes: (?:MARKETPLACE_INVALID|OUTPUT_EXISTS)/);
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

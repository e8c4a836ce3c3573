import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { generateThinClient } from "claude-bazaar";
import { loadPlugin, writeTree } from "claude-bazaar/node";
import { claudeCommand, clientHome, runClient, say, startScriptedModel, toolResults, use } from "claude-bazaar/testing";
import { expect, test } from "vitest";

const plugin = `${import.meta.dirname}/plugin`;

test("the plugin has no finding that the client would mind", async () => {
  const { loads, diagnostics } = loadPlugin(plugin);
  expect(loads).toBe(true);
  expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  await using home = await clientHome();
  expect(await claudeCommand(["plugin", "validate", "--strict", plugin], home)).toMatchObject({ exitCode: 0 });
});

test("its tool picks versions, also for a model that asks nonsense", async () => {
  const tool = "mcp__plugin_release-notes_versions__next_version";
  await using model = await startScriptedModel([
    use(tool, { current: "1.2.3", changes: ["fix: a"] }),
    use(tool, { current: "v1.2.3", changes: ["fix: a", "feat: b"] }),
    use(tool, { current: "1.2.3", changes: ["feat!: c"] }),
    use(tool, { current: "newest", changes: [] }),
    say("done"),
  ]);
  await runClient({ prompt: "/release-notes:draft", pluginDirs: [plugin], model });
  const results = model.requests.slice(1).flatMap((request) => toolResults(request));
  expect(results.map(({ text }) => text)).toEqual(["1.2.4", "1.3.0", "2.0.0", `"newest" is not MAJOR.MINOR.PATCH.`]);
});

test.each([
  ["git tag 1.3", "not a release tag"],
  ["git tag -a v1.3 -m x", "not a release tag"],
  ["git push --force --tags", "never moved"],
])("the guard refuses %s", (command, reason) => {
  expect(guard(command)).toContain(reason);
});

test.each(["git tag v1.3.0", "git tag --list", "git push", "echo git"])("the guard lets %s pass", (command) => {
  expect(guard(command)).toBe("");
});

test("the client asks the guard before each shell command", async () => {
  await using model = await startScriptedModel([use("Bash", { command: "git tag 1.3" }), say("done")]);
  await runClient({ prompt: "tag", pluginDirs: [plugin], model, args: ["--allowedTools", "Bash"] });
  expect(toolResults(model.requests[1]!)).toMatchObject([{ isError: true, text: expect.stringContaining("v1.2.0") }]);
});

/** What the hook prints for a shell command. */
function guard(command: string): string {
  const input = JSON.stringify({ tool_name: "Bash", tool_input: { command } });
  return execFileSync(process.execPath, [`${plugin}/hooks/guard-tags.mjs`], { input, encoding: "utf8" });
}

test("the thin client lists the same commands, agents and skills, and holds none of the prompts", async () => {
  await using home = await clientHome();
  const thinClient = join(home.work, "thin-client");
  const { files, report } = generateThinClient(loadPlugin(plugin), {
    endpoint: "https://plugins.example.com/release-notes",
  });
  writeTree(thinClient, files);
  expect(report.leakCheck.sources).toBeGreaterThan(5);
  expect(await claudeCommand(["plugin", "validate", "--strict", thinClient], home)).toMatchObject({ exitCode: 0 });
  const [thin, full] = await Promise.all(
    [thinClient, plugin].map((folder) => runClient({ prompt: "-", pluginDirs: [folder], stopAfterInit: true })),
  );
  for (const list of ["slash_commands", "agents", "skills"] as const) {
    expect(thin!.init![list].toSorted()).toEqual(full!.init![list].toSorted());
  }
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startGitRemote } from "../src/testing/git-remote.ts";
import { secretLine, plugin, own, fork, marketplace, against } from "./preview.test-data.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

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
  expect(step.outputs["version"]).toMatch(/^1\.2\.0\+[0-9a-f]{8}$/);
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

test("without a marketplace to publish to nobody is asked", async () => {
  await using remote = await marketplace();
  using place = actionPlace(plugin);
  const inputs = { marketplace: "acme/market", mode: "none" };
  const step = await runStep(place, { event: "pull_request", payload: own, inputs, env: await against(remote) });
  expect([step.exitCode, step.outputs["operation"]]).toEqual([0, "skipped"]);
  expect(remote.requests).toEqual([]);
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

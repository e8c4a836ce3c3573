import {
  claudeCommand,
  clientHome,
  lastUserText,
  runClient,
  say,
  startScriptedModel,
  toolResults,
  use,
} from "claude-bazaar/testing";
import { expect, test } from "vitest";

const plugin = `${import.meta.dirname}/plugin`;

test("the client accepts the plugin, warnings included", async () => {
  await using home = await clientHome();
  const verdict = await claudeCommand(["plugin", "validate", "--strict", plugin], home);
  expect(verdict).toMatchObject({ exitCode: 0 });
});

test("the command is there (no model needed)", async () => {
  const { init } = await runClient({ prompt: "-", pluginDirs: [plugin], stopAfterInit: true });
  expect(init?.slash_commands).toContain("tidy:plan");
});

test("the prompt reaches the model with its argument, and ls needs no question", async () => {
  await using model = await startScriptedModel([use("Bash", { command: "ls old" }), say("Nothing to do.")]);
  const run = await runClient({ prompt: "/tidy:plan old", pluginDirs: [plugin], model });
  expect(lastUserText(model.requests[0]!)).toContain("the folder old and propose");
  expect(run).toMatchObject({ exitCode: 0, text: "Nothing to do.", permissionDenials: [] });
});

test("the hook refuses rm, whatever the user allowed", async () => {
  await using model = await startScriptedModel([use("Bash", { command: "rm -r old" }), say("I can't.")]);
  await runClient({ prompt: "delete it", pluginDirs: [plugin], model, args: ["--allowedTools", "Bash"] });
  const [result] = toolResults(model.requests[1]!);
  expect(result).toMatchObject({ isError: true, text: expect.stringContaining("trash") });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { claudeCommand, type ClientRun, runClient } from "claude-bazaar/testing";
import { realModel } from "./models.ts";
import { bazaar, startHost } from "./programs.ts";
import { leakingRequests, promptWith, resultsIn } from "./prompts.ts";
import { openStage, type Stage } from "./stage.ts";
import { Story } from "./story.ts";

const changes = `Current version 1.2.3
feat: dark mode that follows "the system's" setting
fix: no crash when $HOME is missing`;

/** Plays the main job from the author's folder to the user's answer, and tells what travelled. */
export async function tell(signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const story = new Story();
  story.title("Claude Bazaar: a plugin becomes a service", modelNote());
  await using stage = await openStage();
  await author(story, stage);
  await published(story, stage, signal);
  await using host = await hosted(story, stage);
  stage.wire.target = host.url;
  await installed(story, stage, signal);
  const run = await asked(story, stage, signal);
  travelled(story, stage);
  answered(story, stage, run);
  story.done(`Done in ${((performance.now() - start) / 1_000).toFixed(1)} s. Nothing of it is left on this machine.`);
}

function modelNote(): string {
  const real = realModel();
  if (real !== undefined) return `The model is the real one at ${real.url.host}; the few calls cost a few cents.`;
  return "No ANTHROPIC_API_KEY is set, so the model is scripted. Both Claude Code clients and all that travels are real.";
}

async function author(story: Story, { plugin, loaded }: Stage): Promise<void> {
  const { commands, skills, agents, hooks, mcpServers } = loaded.plugin;
  story.step("An author has a plugin");
  story.say(
    `${plugin}: ${commands.length} commands, ${skills.length} skill, ${agents.length} agent, ${hooks.length} hooks and ` +
      `${mcpServers.length} MCP server. The prompts are the author's work:`,
  );
  story.quote("commands/draft.md", commands.find(({ name }) => name === "draft")?.body ?? "", 4);
}

async function published(story: Story, stage: Stage, signal: AbortSignal): Promise<void> {
  story.step("The author publishes it: a thin client goes into a marketplace");
  const target = ["--marketplace", stage.marketplace, "--create", "--marketplace-name", "demo"];
  const args = ["publish", stage.plugin, ...target, "--endpoint", stage.wire.url];
  story.command(["claude-bazaar", ...args].join(" "));
  const { thinClient } = (await bazaar(args, signal)) as Published;
  const { leakCheck } = thinClient.report;
  story.say(
    `${thinClient.files.length} files went out, stubs all of them: none shares ${leakCheck.window} characters in a row ` +
      `with any of the ${leakCheck.sources} texts that stay at home. This is what users get instead:`,
  );
  const stub = await readFile(join(stage.marketplace, "plugins/release-notes/commands/draft.md"), "utf8");
  story.quote("plugins/release-notes/commands/draft.md", stub.slice(stub.indexOf("Call the tool")), 8);
}

interface Published {
  readonly thinClient: {
    readonly files: readonly string[];
    readonly report: { readonly leakCheck: { readonly sources: number; readonly window: number } };
  };
}

async function hosted(story: Story, { plugin, key, hostModel }: Stage): Promise<AsyncDisposable & { url: string }> {
  story.step("The author's host serves the plugin");
  story.command(`BAZAAR_KEYS=${short(key)} claude-bazaar serve ${plugin} --port 0`);
  const env = { BAZAAR_KEYS: key, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: hostModel.key };
  const host = await startHost(plugin, env);
  story.say(
    `It listens at ${host.url} and answers nobody without the key. The published endpoint leads to it, by way of a ` +
      "recorder that lets us show what travels.",
  );
  return host;
}

async function installed(story: Story, { marketplace, key, home }: Stage, signal: AbortSignal): Promise<void> {
  story.step("A user installs it, in a fresh home");
  const steps = [
    ["plugin", "marketplace", "add", marketplace],
    ["plugin", "install", "release-notes@demo", "--config", `api_key=${key}`],
  ];
  for (const args of steps) {
    story.command(`claude ${args.join(" ").replace(key, short(key))}`);
    const { exitCode, stdout, stderr } = await claudeCommand(args, home, { signal });
    if (exitCode !== 0) throw new Error(`claude ${args.slice(0, 3).join(" ")} failed: ${stdout}${stderr}`);
  }
}

async function asked(story: Story, stage: Stage, signal: AbortSignal): Promise<ClientRun> {
  story.step("The user types a command");
  story.quote("in Claude Code", `/release-notes:draft ${changes}`);
  const model = process.env["ANTHROPIC_MODEL"];
  const run = await runClient({
    prompt: `/release-notes:draft ${changes}`,
    home: stage.home,
    model: stage.callerModel,
    env: { ANTHROPIC_API_KEY: stage.callerModel.key, ANTHROPIC_MODEL: model },
    timeoutMs: realModel() === undefined ? 45_000 : 300_000,
    signal,
  });
  if (run.exitCode === 0 && run.result?.is_error === false) return run;
  throw new Error(`The user's client ended with exit code ${run.exitCode}: ${run.text}${run.stderr}`);
}

function travelled(story: Story, { wire, callerModel, hostModel }: Stage): void {
  story.step("What the user's model saw");
  story.quote("the stub, with what was typed", promptWith(callerModel.requests()[0], "Call the tool"), 12);
  story.step("What went over the wire");
  const call = wire.exchanges.find(({ body }) => body.includes(`"tools/call"`) && body.includes(`"execute_command"`));
  if (call === undefined) throw new Error("The user's model did not call the tool.");
  const { params } = JSON.parse(call.body) as { params: { name: string; arguments: Readonly<Record<string, string>> } };
  const authorization = (call.headers.authorization ?? "").replace(/(\w{6})\w+$/, "$1…");
  const input = Object.entries(params.arguments).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  story.quote(`POST ${call.url}, Authorization: ${authorization}`, [`call ${params.name}`, ...input].join("\n"), 8);
  story.step("What ran on the host: a second Claude Code, with the whole plugin");
  story.quote("its model got the author's prompt", promptWith(hostModel.requests()[0], "You write release notes"), 8);
  const results = resultsIn(hostModel.requests());
  story.say(`The plugin's own MCP server answered it: next_version = ${results[0]?.trim() ?? "(not asked)"}`);
}

function answered(story: Story, { callerModel, loaded }: Stage, run: ClientRun): void {
  story.step("The answer, in the user's Claude Code");
  story.quote("", run.text, 24);
  const { commands, skills, agents } = loaded.plugin;
  const secrets = [...commands, ...skills, ...agents].map(({ body }) => body);
  const requests = callerModel.requests();
  const leaking = leakingRequests(requests, secrets);
  if (leaking > 0) throw new Error(`${leaking} requests of the user's model hold text of the plugin's prompts.`);
  story.say(
    `All ${requests.length} requests to the user's model were searched: not one line of the prompts is in them.`,
  );
}

function short(key: string): string {
  return `${key.slice(0, 6)}…`;
}

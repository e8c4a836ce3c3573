import { type Command, Option } from "commander";
import { examine } from "../../adapters/doctor/examine.ts";
import { type Client, clients } from "../../doctor/clients.ts";
import type { Context, Outcome } from "../context.ts";
import { doctorLines } from "../doctor-text.ts";
import { namedToken } from "../token-env.ts";

interface DoctorFlags {
  readonly client: readonly Client[];
  readonly offline?: boolean;
  readonly released?: string;
  readonly beside?: readonly string[];
  readonly plugin?: string;
  readonly claude?: string;
  readonly allowHost?: readonly string[];
  readonly tokenEnv?: string;
}

export function define(command: Command): void {
  const client = new Option("--client <client...>", "whose verdict the exit code follows").choices([...clients]);
  command
    .addOption(client.default(["cli"], "cli"))
    .option("--offline", "ask nothing over the network")
    .option("--released <target>", "the release before, to see whether what changed has a new version")
    .option("--beside <target...>", "other marketplaces of the same users, to see whether names clash")
    .option("--plugin <dir>", "the plugin that a thin client stands for, to see whether its texts are repeated")
    .option("--claude <path>", "the Claude Code client to ask (default: the one that is found)")
    .option("--allow-host <host...>", "private hosts that may be asked: names, addresses or networks")
    .option("--token-env <name>", "variable with a token, which the target's own host alone is given")
    .addHelpText(
      "after",
      `
A target is a folder, a marketplace.json (file or URL), a git URL, or owner/repository on GitHub.
Every client is judged. The exit code is 1 when one of those named by --client can't install a plugin that is
listed; what is in doubt is told and does not fail. Nothing of a plugin is run.`,
    );
}

export async function run(context: Context, argument: string | undefined, flags: DoctorFlags): Promise<Outcome> {
  const { signal, status, terminal, env } = context;
  const { tokenEnv } = flags;
  const token =
    tokenEnv === undefined ? undefined : namedToken(env, tokenEnv, "Set it to the token, or leave --token-env out.");
  const report = await examine(argument ?? ".", {
    signal,
    asked: clients.filter((client) => flags.client.includes(client)),
    offline: flags.offline,
    released: flags.released,
    beside: flags.beside,
    whole: flags.plugin,
    claude: flags.claude,
    hosts: flags.allowHost,
    token: token === undefined || tokenEnv === undefined ? undefined : { value: token, variable: tokenEnv },
    ...(status && { onProgress: status }),
  }).finally(() => status?.(""));
  context.print(...doctorLines(terminal, report));
  return { exitCode: report.ok ? 0 : 1, json: report };
}

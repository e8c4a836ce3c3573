import { Command, Option } from "commander";
import { BazaarError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import type { Context, Outcome } from "./context.ts";
import { packageVersion } from "./version.ts";

/** What each file in `commands/` exports. */
export interface CommandModule {
  /** Declares options; arguments stand in the table below, so that the help of all needs no module. */
  define(command: Command): void;
  run(context: Context, argument: string | undefined, options: never, second?: string): Promise<Outcome>;
}

interface Entry {
  /** Name and argument as commander reads them. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

const entries: readonly Entry[] = [
  {
    usage: "init [dir]",
    summary: "Write a small working plugin with its configuration and a workflow.",
    load: () => import("./commands/init.ts"),
  },
  {
    usage: "validate [path]",
    summary: "Check a plugin or a marketplace; every finding at once, with place and fix.",
    load: () => import("./commands/validate.ts"),
  },
  {
    usage: "thin-client [plugin]",
    summary: "Write the thin client: stubs that call your host and hold none of your prompts.",
    load: () => import("./commands/thin-client.ts"),
  },
  {
    usage: "image [plugin]",
    summary: "Build the plugin's image, and push it or write it to a file.",
    load: () => import("./commands/image.ts"),
  },
  {
    usage: "serve [plugin]",
    summary: "Host the plugin on this machine and write a thin client for it.",
    load: () => import("./commands/serve.ts"),
  },
  {
    usage: "keys <add|list|revoke> [name]",
    summary: "Make, list and take back the keys of a host's callers; only their digests are kept.",
    load: () => import("./commands/keys.ts"),
  },
  {
    usage: "broker",
    summary: "Hold the model's key apart from the hosts, and give each run a token instead.",
    load: () => import("./commands/broker.ts"),
  },
  {
    usage: "publish [plugin]",
    summary: "Put the thin client into a marketplace: a folder or a git repository.",
    load: () => import("./commands/publish.ts"),
  },
];

const description = `Ship a Claude Code plugin as a hosted service.

Exit codes: 0 done, 1 findings or failure, 2 wrong usage, 130 stopped by Ctrl-C (serve: 0, when all came to its end).`;

/** Where a program leaves what it makes. */
export interface Receiver {
  readonly done: (outcome: Outcome) => void;
  /** Help and version, asked for. */
  readonly say: (text: string) => void;
}

/** The program for these arguments. Only the modules of commands that they name are loaded. */
export async function createProgram(
  args: readonly string[],
  context: Context,
  { done, say }: Receiver,
): Promise<Command> {
  const program = new Command("claude-bazaar").description(description).version(packageVersion(), "-V, --version");
  program.addOption(jsonOption()).exitOverride();
  // What is wrong is thrown, and main says it once, in text or as JSON.
  program.configureOutput({ writeErr: () => {}, writeOut: say, outputError: () => {} });
  for (const entry of entries) {
    const command = program.command(entry.usage).description(entry.summary).addOption(jsonOption());
    if (!args.includes(command.name())) continue;
    const module = await entry.load();
    module.define(command);
    command.action(async () => {
      const options = command.opts();
      requireNothingEmpty(command, options);
      const [first, second] = command.args;
      done(await module.run(context, first, options as never, second));
    });
  }
  addHelp(program);
  return program;
}

/** Commander's own has nothing to say of a command that it doesn't know. */
function addHelp(program: Command): void {
  program.helpCommand(false);
  const help = program.command("help [command]").description("Say what a command does and takes.");
  help.addOption(jsonOption()).action((name: string | undefined) => {
    const names = program.commands.map((command) => command.name());
    const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
    if (command !== undefined) return command.help();
    const near = nearest(name ?? "", names);
    const fix = near === undefined ? `Choose one: ${names.join(", ")}.` : `Did you mean ${near}?`;
    throw new BazaarError("USAGE_INVALID", `Unknown command '${name}'.`, fix);
  });
}

/** `--out "$UNSET"` is an empty text, which as a path would be the working folder. */
function requireNothingEmpty(command: Command, given: Record<string, unknown>): void {
  const flags = command.options
    .filter((option) => [given[option.attributeName()]].flat().some(isBlank))
    .map(({ long }) => `\`${long}\``);
  const blank = command.registeredArguments.filter((_, at) => isBlank(command.args[at]));
  const [first] = [...blank.map((argument) => `\`${argument.name()}\``), ...flags];
  if (first === undefined) return;
  const fix = "Give a value or leave it out; where a variable of the shell gives it, that one is not set.";
  throw new BazaarError("OPTION_INVALID", `${first} is empty.`, fix);
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function jsonOption(): Option {
  return new Option("--json", "one JSON document on stdout; text goes to stderr");
}

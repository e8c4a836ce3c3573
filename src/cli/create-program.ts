import { Command, Option } from "commander";
import { BazaarError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import type { Context, Outcome } from "./context.ts";
import { packageVersion } from "./version.ts";

/** What each file in `commands/` exports. */
export interface CommandModule {
  /** Declares options; arguments stand in the table below, so that the help of all needs no module. */
  define(command: Command): void;
  /** `all`: every argument, for a command that takes any number. */
  run(
    context: Context,
    argument: string | undefined,
    options: never,
    second?: string,
    all?: readonly string[],
  ): Promise<Outcome>;
}

/** One command of a program. */
export interface CommandEntry {
  /** Name and argument as commander reads them. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
  /** Commands below it, e.g. `image verify`. @default [] */
  readonly below?: readonly CommandEntry[];
}

/** A program's name, its first lines of help, and its commands. */
export interface ProgramTable {
  readonly name: string;
  readonly description: string;
  readonly entries: readonly CommandEntry[];
}

/** Where a program leaves what it makes. */
export interface Receiver {
  readonly done: (outcome: Outcome) => void;
  /** Help and version, asked for. */
  readonly say: (text: string) => void;
}

/** The program for these arguments. Only the modules of commands that they name are loaded. */
export async function createProgram(
  { name, description, entries }: ProgramTable,
  args: readonly string[],
  context: Context,
  { done, say }: Receiver,
): Promise<Command> {
  const program = new Command(name).description(description).version(packageVersion(), "-V, --version");
  // Flags behind a command's name are that command's, also where there are commands below it.
  program.addOption(jsonOption()).exitOverride().enablePositionalOptions();
  // What is wrong is thrown, and main says it once, in text or as JSON.
  program.configureOutput({ writeErr: () => {}, writeOut: say, outputError: () => {} });
  for (const entry of entries) await addCommand(program, entry, args, context, done);
  addHelp(program);
  requireKnownCommand(program, args);
  return program;
}

async function addCommand(
  parent: Command,
  entry: CommandEntry,
  args: readonly string[],
  context: Context,
  done: Receiver["done"],
): Promise<void> {
  const command = parent.command(entry.usage).description(entry.summary).addOption(jsonOption());
  if (!args.includes(command.name())) return;
  const module = await entry.load();
  module.define(command);
  command.action(async () => {
    const options = command.opts();
    requireNothingEmpty(command, options);
    const [first, second] = command.args;
    done(await module.run(context, first, options as never, second, command.args));
  });
  if (entry.below === undefined) return;
  command.enablePositionalOptions().helpCommand(false);
  for (const below of entry.below) await addCommand(command, below, args, context, done);
  allowMeantCommand(command);
}

/** Commander's own has nothing to say of a command that it doesn't know. */
function addHelp(program: Command): void {
  program.helpCommand(false);
  const help = program.command("help [command...]").description("Say what a command does and takes.");
  help.addOption(jsonOption()).action((names: readonly string[]) => {
    let command = program;
    for (const name of names) command = commandBelow(command, name);
    command.help();
  });
}

/** Throws `BazaarError` USAGE_INVALID for one that isn't there. */
function commandBelow(parent: Command, name: string): Command {
  const names = parent.commands.map((command) => command.name());
  const found = parent.commands.find((one) => one.name() === name);
  if (found !== undefined) return found;
  const near = nearest(name, names);
  const choice =
    names.length === 0 ? `\`${parent.name()}\` has no commands below it.` : `Choose one: ${names.join(", ")}.`;
  const fix = near === undefined ? choice : `Did you mean ${near}?`;
  throw new BazaarError("USAGE_INVALID", `Unknown command '${name}'.`, fix);
}

/** Commander answers `imgae --help` with the help of the whole, as if that was asked for. */
function requireKnownCommand(program: Command, args: readonly string[]): void {
  const first = args.find((arg) => arg !== "--json");
  const asked = args.includes("--help") || args.includes("-h");
  if (asked && first !== undefined && !first.startsWith("-")) commandBelow(program, first);
}

/** `image verfy REF` is two arguments where one is taken; that a command below was meant is what helps. */
function allowMeantCommand(command: Command): void {
  const names = command.commands.map((below) => below.name());
  const most = command.registeredArguments.length;
  command.allowExcessArguments().hook("preAction", (_, called) => {
    if (called !== command || command.args.length <= most) return;
    const near = nearest(command.args[0] ?? "", names);
    const given = `Too many arguments for '${command.name()}': it takes ${most}, not ${command.args.length}.`;
    if (near === undefined) throw new BazaarError("USAGE_INVALID", given, "Run it with --help to see what it takes.");
    throw new BazaarError("USAGE_INVALID", given, `Did you mean ${command.name()} ${near}?`);
  });
}

/** `--out "$UNSET"` is an empty text, which as a path would be the working folder. */
function requireNothingEmpty(command: Command, given: Record<string, unknown>): void {
  const flags = command.options
    .filter((option) => [given[option.attributeName()]].flat().some(isBlank))
    .map(({ long }) => `\`${long}\``);
  const blank = command.registeredArguments.filter((argument, at) =>
    argument.variadic ? command.args.slice(at).some(isBlank) : isBlank(command.args[at]),
  );
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

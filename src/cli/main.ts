import { CommanderError } from "commander";
import { BazaarError } from "../core/errors.ts";
import { type Outcome, type OwnedContext, createContext } from "./context.ts";
import { watchOutput } from "./broken-output.ts";
import { asBazaarError, exitCodeOf, failureDocument, failureLines } from "./failure.ts";
import { type Interruption, watchInterruption } from "./interruption.ts";
import { createProgram, type ProgramTable } from "./create-program.ts";
import { terminalOf } from "./terminal.ts";

/** Runs a command line with these arguments (without node and script) and gives the exit code. */
export async function main(table: ProgramTable, args: readonly string[]): Promise<number> {
  const output = watchOutput();
  const interruption = watchInterruption();
  const context = createContext(asksForJson(args), interruption.signal);
  try {
    const exitCode = await run(table, args, context, interruption).catch((error: unknown) =>
      fail(error, context, interruption),
    );
    const failure = await output.settled();
    return failure === undefined ? exitCode : fail(failure, context, interruption);
  } finally {
    interruption.dispose();
  }
}

async function run(
  table: ProgramTable,
  args: readonly string[],
  context: OwnedContext,
  interruption: Interruption,
): Promise<number> {
  let outcome: Outcome | undefined;
  const program = await createProgram(table, args, context, {
    done: (result) => (outcome = result),
    say: (text) => (context.json ? context.finish({ text }) : context.print(text.trimEnd())),
  });
  if (args.every((arg) => arg === "--json")) {
    const names = program.commands.map((command) => command.name()).join(", ");
    throw new BazaarError(
      "USAGE_INVALID",
      "A command is missing.",
      `Choose one: ${names}. \`claude-bazaar --help\` says what they do.`,
    );
  }
  await program.parseAsync(args, { from: "user" });
  if (outcome !== undefined) context.finish(outcome.json);
  if (outcome?.runsUntilSignal === true) return outcome.exitCode;
  return interruption.exitCode() ?? outcome?.exitCode ?? 0;
}

function fail(thrown: unknown, context: OwnedContext, interruption: Interruption): number {
  // Help and version, which were said already.
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
  const error = asBazaarError(thrown);
  process.stderr.write(`${failureLines(terminalOf(process.stderr), error).join("\n")}\n`);
  if (context.env["BAZAAR_DEBUG"] === "1") process.stderr.write(`${debugText(thrown)}\n`);
  context.finish(failureDocument(error));
  return interruption.exitCode() ?? exitCodeOf(error);
}

function debugText(error: unknown): string {
  return error instanceof Error
    ? `${error.stack ?? error.message}${error.cause === undefined ? "" : `\nCaused by: ${debugText(error.cause)}`}`
    : String(error);
}

/** Known before anything is parsed, since also a parse error must come as JSON. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).includes("--json");
}

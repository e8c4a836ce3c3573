import { resolve } from "node:path";
import type { Command } from "commander";
import { writeTree } from "../../adapters/write-tree.ts";
import { makeThinClient } from "../make-thin-client.ts";
import type { Context, Outcome } from "../context.ts";
import { openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { count, paragraph } from "../output.ts";
import { addStubFlags, type StubFlags } from "../stub-options.ts";
import { thinClientDocument, thinClientLines } from "../thin-client-text.ts";

interface ThinClientFlags extends StubFlags {
  readonly endpoint?: string;
  readonly out: string;
}

export function define(command: Command): void {
  command
    .requiredOption("--out <dir>", "folder to write; one that this tool wrote earlier is replaced")
    .option(
      "--endpoint <url>",
      "where the plugin is hosted: https, or http on loopback (default: the configuration's)",
    );
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: ThinClientFlags): Promise<Outcome> {
  const opened = await openPlugin(context, argument, flags.config);
  requireOutside(opened.directory, flags.out);
  const client = makeThinClient(opened, flags, flags.endpoint);
  context.signal.throwIfAborted();
  writeTree(flags.out, client.files);
  context.print(
    ...thinClientLines(context.terminal, opened, client),
    ...paragraph(
      context.terminal,
      `Wrote ${client.name} ${client.version}, ${count(client.files.size, "file")}, to ${flags.out}`,
    ),
  );
  return { exitCode: 0, json: { ...thinClientDocument(opened, client), out: resolve(flags.out) } };
}

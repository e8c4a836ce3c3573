import { resolve } from "node:path";
import type { Command } from "commander";
import { writeTree } from "../../adapters/write-tree.ts";
import { BazaarError } from "../../core/errors.ts";
import { makeThinClient } from "../make-thin-client.ts";
import type { Context, Outcome } from "../context.ts";
import { openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { count, paragraph } from "../output.ts";
import { addStubFlags, type StubFlags } from "../stub-options.ts";
import { thinClientDocument, thinClientLines } from "../thin-client-text.ts";

interface ThinClientFlags extends StubFlags {
  readonly endpoint?: string;
  readonly out?: string;
}

export function define(command: Command): void {
  command
    // Not commander's required option, which is missed before a mistyped one is looked at.
    .option("--out <dir>", "folder to write (required); one that this tool wrote earlier is replaced")
    .option(
      "--endpoint <url>",
      "where the plugin is hosted: https, or http on loopback (default: the configuration's)",
    );
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: ThinClientFlags): Promise<Outcome> {
  const { out } = flags;
  if (out === undefined) {
    throw new BazaarError(
      "USAGE_INVALID",
      "`--out` is missing.",
      "Give the folder to write, e.g. --out dist/my-plugin.",
    );
  }
  const opened = await openPlugin(context, argument, flags.config);
  requireOutside(opened.directory, out);
  const client = makeThinClient(opened, flags, flags.endpoint);
  context.signal.throwIfAborted();
  writeTree(out, client.files);
  context.print(
    ...thinClientLines(context.terminal, opened, client),
    ...paragraph(
      context.terminal,
      `Wrote ${client.name} ${client.version}, ${count(client.files.size, "file")}, to ${out}`,
    ),
  );
  return { exitCode: 0, json: { ...thinClientDocument(opened, client), out: resolve(out) } };
}

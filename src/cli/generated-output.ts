import { resolve } from "node:path";
import { writeGenerated } from "../adapters/write-generated.ts";
import type { Manifests } from "../deploy/target-types.ts";
import type { Context } from "./context.ts";
import { count, paragraph } from "./output.ts";

/** Writes generated files, says what was done, and gives it for `--json`. */
export function writeOut(context: Context, out: string, { files, notes }: Manifests, kind: string): object {
  const changes = writeGenerated(out, files, kind);
  const { terminal } = context;
  for (const note of notes) context.print(...paragraph(terminal, `Note: ${note}`));
  const { written, removed, unchanged } = changes;
  const gone = removed.length === 0 ? "" : `, removed ${removed.length}`;
  const readme = files.has("README.md") ? " README.md there says how to start it." : "";
  const said =
    written.length + removed.length === 0
      ? `Nothing has changed in ${out}.`
      : `Wrote ${count(written.length, "file")} to ${out}${gone}; ${unchanged.length} were as they are.${readme}`;
  context.print(...paragraph(terminal, said));
  return { out: resolve(out), ...changes, notes };
}

import { isolationText, surroundings } from "../adapters/isolation.ts";
import { defined } from "../core/defined.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import type { HostAuthFlags } from "./auth-flags.ts";
import type { Context } from "./context.ts";
import { findingDocuments, findingLines } from "./findings-text.ts";
import type { Isolated } from "./isolation-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { paragraph } from "./output.ts";
import { keyVariable, paidBy, quoted, waysIn } from "./serve-text.ts";
import { pluginSummary } from "./summary.ts";

export interface Announced extends Isolated {
  readonly opened: OpenedPlugin;
  readonly auth: HostAuthFlags;
  readonly out: string;
  readonly url: string;
  readonly metrics: string | undefined;
  readonly findings: readonly Diagnostic[];
  /** Whether to say how to call it from here: a container's thin client is reached by nobody. */
  readonly isForCaller: boolean;
}

/** Says what is served, where, to whom and how to call it. */
export function announceHost(
  context: Context,
  { opened, auth, out, url, metrics, findings, isForCaller, isolation, network }: Announced,
): void {
  const command = `${keyVariable(auth)}claude --plugin-dir ${quoted(out)}`;
  context.print(
    ...findingLines(context.terminal, findings),
    ...paragraph(context.terminal, `${pluginSummary(opened.loaded.plugin)}.`),
    ...paragraph(context.terminal, isolationText(isolation, surroundings(), network)),
    ...(isForCaller ? howToCall(context, url, out, command) : paragraph(context.terminal, `Serving at ${url}.`)),
    ...paragraph(context.terminal, waysIn(auth.options)),
    ...paragraph(context.terminal, paidBy(opened.config.credentials)),
    ...(metrics === undefined ? [] : paragraph(context.terminal, `Metrics are at ${metrics}.`)),
    ...(isForCaller ? paragraph(context.terminal, "Ctrl-C stops the server and every run.") : []),
  );
  const diagnostics = findingDocuments(findings);
  context.emit({ isolation, ...defined({ url, thinClient: out, key: auth.made, metrics }), command, diagnostics });
}

/** The lines that say where a host is and how to start Claude Code with its thin client. */
export function howToCall(
  { terminal }: Pick<Context, "terminal">,
  url: string,
  out: string,
  command: string,
): string[] {
  const where = `Serving at ${url}; its thin client is in ${out}. Start Claude Code with it:`;
  return [...paragraph(terminal, where), "", `  ${command}`, ""];
}

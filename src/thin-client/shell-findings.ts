import type { LineRefusal } from "../core/findings-hosting.ts";
import type { Command, Skill } from "../plugin/types.ts";
import { valueOf } from "../plugin/frontmatter-values.ts";
import { placeholderIn, shellArguments } from "../plugin/shell-arguments.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import { needsWhole } from "./bash-rules.ts";
import type { Draft } from "./draft.ts";
import { fileReferences } from "./file-references.ts";
import { refusalOf } from "./refused-lines.ts";

/** Reports what a prompt would have done on the caller's side and now does on the host, and what callers can steer. */
export function reportHostSide(draft: Draft): void {
  for (const component of [...draft.plugin.commands, ...draft.plugin.skills]) reportLines(draft, component);
}

/** Lines and files that the client would have put into the prompt on the caller's side, and what callers can steer. */
function reportLines(draft: Draft, component: Command | Skill): void {
  const what = `${component.kind}:${component.name}` as const;
  if (draft.isLocal(what)) return;
  for (const { reference, line } of fileReferences(component)) {
    draft.report("FILE_REFERENCE_ON_HOST", { path: component.path, line }, { what, reference });
  }
  const tools = component.allowedTools ?? [];
  if (tools.some((tool) => /^Bash(?:\([\s:*]*\))?$/.test(tool))) {
    const line = component.frontmatter.lines["allowed-tools"] ?? 1;
    draft.report("BASH_UNSCOPED_ON_HOST", { path: component.path, line }, { what });
  }
  // The host runs the lines too, also where the caller's side does.
  if (/!`|!\$|```[!$]/.test(component.body) && shellArguments(component) !== "none") {
    draft.report("SHELL_LINE_TAKES_ARGUMENTS", { path: component.path, line: component.bodyLine }, { what });
  }
  for (const shell of shellLines(component.body)) {
    const place = { path: component.path, line: component.bodyLine + shell.line - 1 };
    const args = { what, line: shell.command };
    const why = draft.settings.shellContext.has(what) ? unruled(component, shell.command) : undefined;
    if (why !== undefined) draft.report("SHELL_LINE_REFUSED", place, { ...args, why });
    else if (!draft.settings.shellContext.has(what)) draft.report("SHELL_LINE_ON_HOST", place, args);
  }
}

/** Why no rule of ours lets a line run at the caller. */
function unruled(component: Command | Skill, line: string): LineRefusal | undefined {
  const form = placeholderIn(valueOf(component.frontmatter, "arguments"));
  if (!form.test(line)) return refusalOf(line);
  const rest = line.replaceAll(new RegExp(form, "g"), "");
  return refusalOf(rest) ?? (needsWhole(rest) ? "arguments" : undefined);
}

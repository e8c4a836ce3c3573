import { BazaarError } from "../core/errors.ts";
import { resolvePolicy } from "../workspace/policy.ts";
import type { FilesComponent, FilesParts } from "./caller-files.ts";
import type { Draft } from "./draft.ts";
import type { HookGroup } from "./hook-stubs.ts";
import type { ComponentId } from "./types.ts";

/** Where the script lies that sends files and fetches changes. */
export const filesScriptPath = "hooks/files.sh";

/** Whether files travel to this component by the script. */
export function sendsFiles({ settings }: Draft, id: ComponentId): boolean {
  return settings.auth === "key" && resolvePolicy(settings.workspace, id).files !== "none";
}

/** Every component that files travel to, in the order in which the host looks a name up. */
export function filesComponents(draft: Draft): FilesComponent[] {
  const { commands, skills, agents } = draft.plugin;
  return [...commands, ...skills, ...agents].flatMap(({ kind, name }) => {
    const id = `${kind}:${name}` as const;
    const policy = resolvePolicy(draft.settings.workspace, id);
    if (policy.files === "none" || draft.isLocal(id)) return [];
    return [{ kind: kind === "agent" ? kind : "command", name, policy }];
  });
}

/**
 * The script and the hooks that call it around each of our own calls, where a component sees files. Throws `BazaarError`
 * OPTION_INVALID without `callerFiles`. With OAuth there is a finding and no script: a program has no key.
 */
export function addFilesHooks(draft: Draft): HookGroup[] {
  const { settings } = draft;
  const components = filesComponents(draft);
  if (components.length === 0) return [];
  if (settings.auth === "oauth") {
    const why = "a program sends the files";
    draft.report("HOOK_NEEDS_KEY", "", { event: "PreToolUse", why });
    draft.leftOut.push({ what: filesScriptPath, why: "with OAuth a program has no key" });
    return [];
  }
  const { callerFiles, naming } = settings;
  if (callerFiles === undefined) {
    const fix = "Give that of claude-bazaar/caller-files.";
    throw new BazaarError("OPTION_INVALID", "`workspace` needs `callerFiles`.", fix);
  }
  draft.files.set(filesScriptPath, callerFiles.script(filesParts(draft, components)));
  return callerFiles.hooks(filesScriptPath, naming.prefix);
}

/** The README's words about the files, none where none travel. */
export function filesReadme(draft: Draft): readonly string[] {
  const said = draft.files.has(filesScriptPath)
    ? (draft.settings.callerFiles?.readme(filesParts(draft, filesComponents(draft))) ?? [])
    : [];
  draft.publicLines.push(said.join("\n\n"));
  return said;
}

function filesParts({ settings, plugin }: Draft, components: readonly FilesComponent[]): FilesParts {
  return { ...settings, plugin: plugin.name, components };
}

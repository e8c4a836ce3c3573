import { fileAt, type TreeInput } from "../core/file-tree.ts";
import { coercedText, textOf, toolsOf, valueOf } from "../plugin/frontmatter-values.ts";
import type { Agent, Command, JsonObject, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { openBlock } from "./frontmatter-block.ts";
import { renamedTools, reportNames } from "./local-names.ts";

/**
 * A component's own text, for one that stays on the caller's machine. The file as it is; where the manifest says more
 * than the file (a command of the `commands` map), or its tools have other names in the thin client, the same text under
 * a frontmatter that says it beside all that the file's says.
 */
export function openCopy(draft: Draft, component: Command | Skill | Agent): TreeInput {
  reportNames(draft, component);
  const file = fileAt(draft.plugin.files, component.path);
  const changed: JsonObject = {
    ...(component.kind === "command" ? ofManifest(component) : {}),
    ...renamedTools(draft, component),
  };
  const inline = component.kind === "command" && component.inline;
  if (file !== undefined && !inline && Object.keys(changed).length === 0) return file.bytes();
  const said = { ...component.frontmatter.data, ...changed };
  return Object.keys(said).length === 0 ? component.body : openBlock(said) + component.body;
}

/** What a command is by the manifest's map, and not by its own frontmatter. */
function ofManifest({ frontmatter, description, argumentHint, model, allowedTools }: Command): JsonObject {
  const hint = valueOf(frontmatter, "argument-hint");
  const own = {
    description: textOf(valueOf(frontmatter, "description")),
    model: textOf(valueOf(frontmatter, "model")),
  };
  const sameTools = String(allowedTools ?? []) === String(toolsOf(valueOf(frontmatter, "allowed-tools")));
  return {
    ...(description === undefined || description === own.description ? {} : { description }),
    ...(argumentHint === undefined || (hint !== undefined && argumentHint === coercedText(hint))
      ? {}
      : { "argument-hint": argumentHint }),
    ...(model === undefined || model === own.model ? {} : { model }),
    ...(allowedTools === undefined || sameTools ? {} : { "allowed-tools": [...allowedTools] }),
  };
}

import { fileAt, type TreeInput } from "../core/file-tree.ts";
import { coercedText, toolsOf, valueOf } from "../plugin/frontmatter-values.ts";
import type { Agent, Command, Json, JsonObject, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { openBlock } from "./frontmatter-block.ts";
import { renamedFields, reportNames } from "./local-names.ts";

/**
 * A component's own text, for one that stays on the caller's machine. The file as it is; where the manifest says more
 * than the file (a command of the `commands` map), or what it names is called otherwise in the thin client, the same text
 * under a frontmatter that says it beside all that the file's says, and `more`.
 */
export function openCopy(draft: Draft, component: Command | Skill | Agent, more: JsonObject = {}): TreeInput {
  const file = fileAt(draft.plugin.files, component.path);
  const meant = component.kind === "command" ? ofManifest(component) : {};
  const data = { ...component.frontmatter.data, ...meant };
  reportNames(draft, component, data);
  const changed: JsonObject = { ...meant, ...renamedFields(draft, component, data), ...more };
  const inline = component.kind === "command" && component.inline;
  if (file !== undefined && !inline && Object.keys(changed).length === 0) return file.bytes();
  const said = { ...component.frontmatter.data, ...changed };
  return Object.keys(said).length === 0 ? component.body : openBlock(said) + component.body;
}

/** What a command is by the manifest's map, and not by its own frontmatter. */
function ofManifest({ frontmatter, description, argumentHint, model, allowedTools }: Command): JsonObject {
  const meant = { description, "argument-hint": argumentHint, model, "allowed-tools": allowedTools };
  const said = Object.entries(meant).flatMap(([key, value]): [string, Json][] => {
    const own = valueOf(frontmatter, key) ?? "";
    const same =
      typeof value === "object" ? String(toolsOf(own)) === String(value) : coercedText(own).trim() === value?.trim();
    return value === undefined || same ? [] : [[key, typeof value === "string" ? value : [...value]]];
  });
  return Object.fromEntries(said);
}

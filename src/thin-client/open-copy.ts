import { fileAt, type TreeInput } from "../core/file-tree.ts";
import type { Agent, Command, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { frontmatterBlock } from "./frontmatter-block.ts";

/** An agent's own text with a `name` at the end of its frontmatter, where a later key counts. */
export function namedCopy({ name, frontmatter, body }: Agent): string {
  const block = frontmatterBlock({ name });
  const { state, source } = frontmatter;
  // Without a block, or with one that the client drops, the name is all there is to say.
  if (state === "none" || state === "dropped") return block + body;
  return `---\n${source}${source === "" || source.endsWith("\n") ? "" : "\n"}${block.slice("---\n".length)}${body}`;
}

/**
 * A component's own text, for one that stays on the caller's machine. The file as it is; where the manifest says more
 * than the file (a command of the `commands` map), the same text under a frontmatter that says it.
 */
export function openCopy(draft: Draft, component: Command | Skill | Agent): TreeInput {
  const file = fileAt(draft.plugin.files, component.path);
  const written = component.frontmatter.data["description"];
  const said = typeof written === "string" || typeof written === "number" ? String(written) : undefined;
  const inline = component.kind === "command" && component.inline;
  if (file !== undefined && !inline && (component.kind !== "command" || said === component.description)) {
    return file.bytes();
  }
  if (component.kind !== "command") return component.body;
  return (
    frontmatterBlock({
      description: component.description,
      "argument-hint": component.argumentHint,
      "allowed-tools": component.allowedTools,
      model: component.model,
    }) + component.body
  );
}

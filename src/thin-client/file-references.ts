import type { Agent, Command, Skill } from "../plugin/types.ts";
import { lineFinder } from "../core/text.ts";

/** A file that a prompt pulls in with `@`. */
export interface FileReference {
  /** As written, with the `@`. */
  readonly reference: string;
  /** Line of the component's file, counted from 1. */
  readonly line: number;
}

/** A path needs an extension or a leading `./`, `~/` or `/`, or package names (`@scope/name`) would be taken for it. */
const reference = /(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g;

/** The `@file` references of a prompt; an agent's text is no prompt of the user, so the client expands none there. */
export function fileReferences(component: Command | Skill | Agent): FileReference[] {
  if (component.kind === "agent" || !component.body.includes("@")) return [];
  const lineOf = lineFinder(component.body);
  return [...component.body.matchAll(reference)].map((match) => ({
    reference: `@${match[1]!}`,
    line: component.bodyLine + lineOf(match.index) - 1,
  }));
}

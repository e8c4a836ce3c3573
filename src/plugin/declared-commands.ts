import { defined } from "../core/defined.ts";
import * as v from "valibot";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import type { DeclaredCommands } from "./commands.ts";
import { below, type Declared, itemsOf, whereOf } from "./document.ts";
import { declaredPath } from "./paths.ts";
import { firstIssue, kindOf } from "./schema-issue.ts";
import { object } from "./schema-parts.ts";
import type { DeclaredCommand, DeclaredPath, Source } from "./source.ts";

const text = v.optional(v.string());
const command = object({
  source: text,
  content: text,
  description: text,
  argumentHint: text,
  model: text,
  allowedTools: v.optional(v.array(v.string())),
});

/** The field `commands`: a path, a list of paths, or a map name → command. */
export function declaredCommands(source: Source, declared: Declared): DeclaredCommands {
  if (!isJsonObject(declared.value)) {
    return {
      kind: "paths",
      paths: declaredPaths(source, declared, { field: "commands", or: "an object of commands" }),
    };
  }
  const commands = Object.entries(declared.value).map(([name, value]) =>
    mapped(source, name, below(declared, name, value)),
  );
  return { kind: "map", commands: commands.filter((one) => one !== undefined) };
}

export interface PathField {
  readonly field: string;
  /** Endings of which each path must have one. @default any */
  readonly endings?: readonly string[];
  /** What the field may be beside paths, for the finding. */
  readonly or?: string;
}

/** A field that is one path or a list of paths; paths that can't be used are left out with a finding. */
export function declaredPaths(source: Source, declared: Declared, about: PathField): DeclaredPath[] {
  return itemsOf(declared).flatMap((item) => {
    if (typeof item.value === "string") {
      const path = declaredPath(source, item, about.field, about.endings ?? []);
      return path === undefined ? [] : [path];
    }
    const or = about.or === undefined ? "" : `, or ${about.or}`;
    const problem = `must be a path or a list of paths${or}, not ${kindOf(item.value)}`;
    source.report("MANIFEST_FIELD_INVALID", whereOf(item), { field: about.field, problem });
    return [];
  });
}

function mapped(source: Source, name: string, declared: Declared): DeclaredCommand | undefined {
  const problem = commandProblem(declared.value);
  const where = whereOf(declared);
  if (name === "__proto__") {
    // The client's own reading of the map loses this one key.
    source.report("COMMAND_UNLISTED", where, { name });
    return undefined;
  }
  if (problem !== undefined) {
    source.report("MANIFEST_FIELD_INVALID", where, { field: `commands.${name}`, problem });
    return undefined;
  }
  const { source: path, ...rest } = declared.value as unknown as Omit<DeclaredCommand, "name" | "source" | "where"> & {
    readonly source?: string;
  };
  if (path === undefined || path === "") return { ...known(rest), name, where };
  const file = declaredPath(source, below(declared, "source", path), `commands.${name}.source`, []);
  return file === undefined ? undefined : { ...known(rest), name, source: file, where };
}

function commandProblem(value: Json): string | undefined {
  const issue = firstIssue(command, value);
  if (issue !== undefined)
    return issue.field === "" ? issue.problem : `has a ${JSON.stringify(issue.field)} that ${issue.problem}`;
  const { source, content } = value as JsonObject;
  return Boolean(source) === Boolean(content) ? 'must have either "source", a path, or "content", a text' : undefined;
}

/** Only what the type knows: a map may hold keys that a later client understands. */
function known(
  given: Omit<DeclaredCommand, "name" | "source" | "where">,
): Omit<DeclaredCommand, "name" | "source" | "where"> {
  const { content, description, argumentHint, model, allowedTools } = given;
  return defined({ content, description, argumentHint, model, allowedTools });
}

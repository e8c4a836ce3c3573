import * as v from "valibot";
import type { Json } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { monitorNames } from "./client-components.ts";
import { type Declared, readJson, whereOf } from "./document.ts";
import { declaredFile } from "./paths.ts";
import { firstIssue } from "./schema-issue.ts";
import { filledText, strictObject } from "./schema-parts.ts";
import type { Source } from "./source.ts";
import type { ClientComponent } from "./types.ts";

const when = v.pipe(
  v.string(),
  v.regex(/^(?:always$|on-skill-invoke:.)/s, 'must be "always" or "on-skill-invoke:" and a skill'),
);
const monitors = v.pipe(
  v.array(strictObject({ name: filledText, command: filledText, description: filledText, when: v.optional(when) })),
  v.check((list) => new Set(list.map((one) => one.name)).size === list.length, "must not name one monitor twice"),
);

/** Monitors: monitors/monitors.json, or the list or path that the manifest has in its place. */
export function readMonitors(source: Source, declared: Declared | undefined): ClientComponent[] {
  if (declared === undefined) return inFile(source, "monitors/monitors.json");
  if (typeof declared.value === "string") {
    const file = declaredFile(source, declared, "monitors", [".json"]);
    return file === undefined ? [] : inFile(source, file.path);
  }
  const problem = problemOf(declared.value);
  if (problem === undefined) return componentsOf(declared.value, declared.document.path);
  source.report("MANIFEST_FIELD_INVALID", whereOf(declared), { field: "monitors", problem });
  return [];
}

function inFile(source: Source, path: string): ClientComponent[] {
  const document = readJson(source, path, {
    byteOrderMark: false,
    invalid: (where, reason) => source.report("MONITORS_INVALID", where, { reason }),
  });
  if (document === undefined) return [];
  const problem = problemOf(document.value);
  if (problem === undefined) return componentsOf(document.value, path);
  source.report("MONITORS_INVALID", path, { reason: `it ${problem}` });
  return [];
}

function problemOf(value: Json): string | undefined {
  const issue = firstIssue(monitors, value);
  if (issue === undefined) return undefined;
  return issue.field === "" ? issue.problem : `has a ${JSON.stringify(issue.field)} that ${issue.problem}`;
}

function componentsOf(value: Json, path: string): ClientComponent[] {
  return monitorNames(value)
    .sort(compareCodeUnits)
    .map((name) => ({ name, path }));
}

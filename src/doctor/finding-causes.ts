import { type Diagnostic, placeText } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import type { FindingCode } from "../core/findings.ts";
import { isRefusal } from "../core/levels.ts";
import type { Cause, Effect, Effects } from "./cause.ts";
import { catalogPath } from "../marketplace/types.ts";
import { manifestPath } from "../plugin/manifest.ts";
import { clients } from "./clients.ts";

const all = (effect: Effect): Effects => Object.fromEntries(clients.map((client) => [client, effect]));
const warned: Effects = all("warning");
const refused: Effects = all("no");

/** Of these two no client gets past what it can't read: it hangs, or ends; any other file costs one component. */
function unread({ path }: Diagnostic): Effects {
  const isTheirs = path === catalogPath || path.endsWith(manifestPath) || /(?:^|\/)\.claude-plugin$/.test(path);
  return isTheirs ? refused : { ...warned, directory: "no" };
}

/** Findings that mean something else to one client than to another. All others follow their level. */
const rules: Partial<Record<FindingCode, Effects | ((finding: Diagnostic) => Effects | undefined)>> = {
  // What the doctor itself says better, since it knows where the plugin is listed.
  MANIFEST_MISSING: () => undefined,
  ENTRY_NAME_TWICE: () => undefined,
  // A session loads them and an installation goes well; validators and directories refuse them.
  ENTRY_NAME_RESERVED: { ...warned, directory: "no" },
  PLUGIN_NAME_RESERVED: { ...warned, directory: "no" },
  PLUGIN_NAME_NOT_KEBAB: { "claude-ai": "no", directory: "warning", desktop: "warning" },
  ENTRY_NAME_LONG: { desktop: "no" },
  // When to suggest a plugin: only the validator minds.
  ENTRY_FIELD_INVALID: ({ args }) => {
    const { field } = args as { readonly field: string };
    return field.startsWith("relevance.") ? { ...warned, directory: "no" } : refused;
  },
  MARKETPLACE_NAME_DOUBTFUL: (finding) => {
    const { problem } = finding.args as { readonly problem: string };
    return problem.includes("Claude Desktop") ? { desktop: "no" } : { cli: "warning", desktop: "warning" };
  },
  // Says more than that there is none in its place, with the same effects.
  MANIFEST_AT_ROOT: { cli: "warning", desktop: "unknown", "claude-ai": "unknown", directory: "no" },
  // What a session loads all the same can't be installed.
  MANIFEST_AT_ROOT_REFUSED: refused,
  FILE_TOO_LARGE: unread,
  FILE_UNREADABLE: unread,
  RENAMES_INVALID: warned,
  RENAME_UNRESOLVED: warned,
};

/** What a finding of `validate` is to each client; undefined when it keeps nobody from anything. */
export function effectsOf(finding: Diagnostic): Effects | undefined {
  const rule = rules[finding.code];
  if (rule !== undefined) return typeof rule === "function" ? rule(finding) : rule;
  if (isRefusal(finding.code)) return refused;
  if (finding.level === "note") return undefined;
  if (finding.level === "warning") return warned;
  // The entry can't be read. What is wrong in one component costs that one, and the directory's check.
  return finding.code.startsWith("ENTRY_") ? refused : { ...warned, directory: "no" };
}

/** Which of the 17 checks a finding belongs to, by the beginning of its code; the first that fits counts. */
const checkOf: readonly (readonly [RegExp, number])[] = [
  [/^ENTRY_NAME_DIFFERS/, 2],
  [/^ENTRY_NAME/, 4],
  [/^MARKETPLACE_NAME/, 5],
  [/^ENTRY_(?:SOURCE|SHA|PATH)/, 6],
  [/^ENTRY_VERSION|^VERSION/, 8],
  [/^ENTRY_ARCHIVE|^ENTRY_HELPER|^LINK|^PATH_(?:CASE|NOT)/, 9],
  [/^MANIFEST|^PLUGIN_N/, 1],
  [/^PATH|^PLUGIN_EMPTY|^SKILL|^COMMAND|^AGENT|^COMPONENT/, 7],
  [/^HOOK/, 11],
  [/^MCP/, 12],
];

/** The check that sees a finding; 16, the client's own validator, for all that no other names. */
export function checkNumberOf(code: string): number {
  return checkOf.find(([form]) => form.test(code))?.[1] ?? 16;
}

/** A finding as a cause; undefined when it keeps nobody from anything. */
export function causeOfFinding(finding: Diagnostic): Cause | undefined {
  const effects = effectsOf(finding);
  if (effects === undefined) return undefined;
  const place = finding.path === "" ? {} : { place: placeText(finding) };
  return { code: finding.code, check: checkNumberOf(finding.code), effects, ...place, ...explain(finding) };
}

/** The effect that a level has where no rule says otherwise, for the documented table. */
export function ruledCodes(): readonly (readonly [string, Effects | undefined])[] {
  return Object.entries(rules).flatMap(([code, rule]) => (typeof rule === "function" ? [] : [[code, rule] as const]));
}

import type { Report, Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject, type JsonPath } from "../core/json.ts";
import { issuesOf, kindOf } from "../plugin/schema-issue.ts";
import { object } from "../plugin/schema-parts.ts";
import { archiveUrlProblem } from "./archive-host.ts";
import { type SourceKind, sourceFields } from "./schema.ts";
import type { PluginSource } from "./types.ts";

/** Where a source stands, and who hears of its faults. */
export interface SourceContext {
  readonly report: Report;
  /** A place below the source. */
  where(path: JsonPath): Where;
  /** The catalog's `metadata.pluginRoot` as written. */
  readonly pluginRoot: string | undefined;
}

/** The source of an entry; what can't be read as one is `unsupported`. */
export function readSource(raw: Json | undefined, context: SourceContext): PluginSource {
  const unsupported: PluginSource = { kind: "unsupported", raw };
  if (typeof raw === "string") return readRelative(raw, context) ?? unsupported;
  if (!isJsonObject(raw)) {
    const problem = raw === undefined ? "is missing" : `is ${kindOf(raw)}, neither a text nor an object`;
    context.report("ENTRY_SOURCE_INVALID", context.where([]), { problem });
    return unsupported;
  }
  const kind = raw["source"];
  if (typeof kind === "string" && Object.hasOwn(sourceFields, kind))
    return readRemote(kind as SourceKind, raw, context) ?? unsupported;
  context.report("ENTRY_SOURCE_UNSUPPORTED", context.where(["source"]), { kind: JSON.stringify(kind ?? null) });
  return unsupported;
}

function readRelative(raw: string, context: SourceContext): PluginSource | undefined {
  const problem = relativeProblem(raw, context.pluginRoot);
  if (problem !== undefined) {
    context.report("ENTRY_SOURCE_INVALID", context.where([]), { problem });
    return undefined;
  }
  const bare = raw !== "." && !raw.startsWith("./");
  return { kind: "relative", path: normalize(bare ? `${context.pluginRoot}/${raw}` : raw), raw };
}

function relativeProblem(raw: string, pluginRoot: string | undefined): string | undefined {
  const text = JSON.stringify(raw);
  if (raw.split(/[/\\]/).includes("..")) return `${text} holds "..": paths start at the marketplace's root`;
  // The validator lets it pass, and the installer then refuses it.
  if (raw.includes("\\")) return `${text} holds a backslash; write "/"`;
  // So it does with these.
  if (raw.slice(2).split("/").includes(".")) return `${text} holds a "." between its folders`;
  if (raw === "." || raw.startsWith("./")) return undefined;
  if (raw === "" || raw.includes("/")) return `${text} must start with "./"`;
  if (pluginRoot === undefined) return `${text} must start with "./" (a bare name needs metadata.pluginRoot)`;
  return isInside(pluginRoot) ? undefined : `${text} has no folder: metadata.pluginRoot leaves the marketplace`;
}

/** Whether a `pluginRoot` stays inside the marketplace. */
export function isInside(pluginRoot: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\\/.test(pluginRoot) && !pluginRoot.split("/").includes("..");
}

/** A relative path without `.` and empty segments; `""` is the root. */
export function normalize(path: string): string {
  return path
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .join("/");
}

function readRemote(kind: SourceKind, raw: JsonObject, context: SourceContext): PluginSource | undefined {
  const issues = issuesOf(object(sourceFields[kind]), raw);
  for (const issue of issues)
    context.report("ENTRY_SOURCE_INVALID", context.where(issue.path), {
      problem: `can't be used: its "${issue.field}" ${issue.problem}`,
    });
  const { path, sha, url } = raw;
  // The client reads it of git-subdir only, and looks into it wherever it stands.
  if (kind !== "git-subdir" && typeof path === "string" && path.split(/[/\\]/).includes(".."))
    context.report("ENTRY_SOURCE_INVALID", context.where(["path"]), {
      problem: 'can\'t be used: its "path" holds ".."',
    });
  const git = kind !== "npm" && kind !== "archive" && kind !== "command";
  if (git && typeof sha === "string" && !/^[0-9a-f]{40}$/.test(sha))
    context.report("ENTRY_SHA_INVALID", context.where(["sha"]), { sha });
  if ((kind === "github" || kind === "url") && path !== undefined)
    context.report("ENTRY_PATH_IGNORED", context.where(["path"]), { kind });
  if (kind === "archive" && typeof url === "string") reportArchive(url, context);
  return issues.length > 0 ? undefined : ({ kind, ...known(kind, raw) } as PluginSource);
}

function reportArchive(url: string, context: SourceContext): void {
  const problem = archiveUrlProblem(url);
  if (problem === undefined) return;
  context.report("ENTRY_ARCHIVE_REFUSED", context.where(["url"]), { url: withoutSecret(url), problem });
}

/** Credentials in a URL are nobody's business in a message. */
function withoutSecret(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is, "$1$2");
}

function known(kind: SourceKind, raw: JsonObject): JsonObject {
  const keys = Object.keys(sourceFields[kind]);
  return Object.fromEntries(Object.entries(raw).filter(([key]) => keys.includes(key)));
}

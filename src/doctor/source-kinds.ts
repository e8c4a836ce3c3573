import type { PluginSource } from "../marketplace/types.ts";
import { type Cause, causeOf, type Effect } from "./cause.ts";
import { type Client, clientNames, clients } from "./clients.ts";
import type { Channel, Subject, SubjectEntry } from "./types.ts";

type Taken = "yes" | "no" | "unknown";

/**
 * Which kinds of sources each client takes. Claude Code was seen; Desktop's managed configuration names git and archives;
 * claude.ai and the directory read repositories, and nothing is documented about packages and archives there.
 */
export const sourceKinds: Readonly<Record<PluginSource["kind"], Readonly<Record<Client, Taken>>>> = {
  relative: { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" },
  github: { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" },
  url: { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" },
  "git-subdir": { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" },
  npm: { cli: "yes", desktop: "unknown", "claude-ai": "unknown", directory: "no" },
  archive: { cli: "yes", desktop: "yes", "claude-ai": "unknown", directory: "unknown" },
  command: { cli: "yes", desktop: "no", "claude-ai": "no", directory: "no" },
  unsupported: { cli: "no", desktop: "no", "claude-ai": "no", directory: "no" },
};

/** What the entry's source is to each client, by its form alone. */
export function sourceCauses(subject: Subject, { source }: SubjectEntry): Cause[] {
  if (source === undefined) return [];
  const causes: Cause[] = [];
  // What is no source at all has a finding that says more.
  if (source.kind !== "unsupported") causes.push(...kindCauses(source.kind));
  if (source.kind === "relative" && comesAlone(subject.channel))
    causes.push(causeOf("SOURCE_WITHOUT_FOLDERS", { folder: source.raw }));
  if (source.kind === "command") causes.push(causeOf("SOURCE_ASKS_CONSENT", {}));
  if (source.kind === "url" || source.kind === "git-subdir") causes.push(...urlCauses(source.url));
  if (source.kind === "archive") causes.push(...archiveCauses(source, subject.origin));
  return causes;
}

function comesAlone(channel: Channel): boolean {
  return channel === "url" || channel === "file";
}

function kindCauses(kind: PluginSource["kind"]): Cause[] {
  const those = (taken: Taken) => clients.filter((client) => sourceKinds[kind][client] === taken);
  const cause = (code: "SOURCE_KIND_REFUSED" | "SOURCE_KIND_UNPROVEN", list: readonly Client[], effect: Effect) => {
    if (list.length === 0) return [];
    const named = list.map((client) => clientNames[client]).join(" or ");
    return [causeOf(code, { kind, clients: named }, Object.fromEntries(list.map((client) => [client, effect])))];
  };
  return [
    ...cause("SOURCE_KIND_REFUSED", those("no"), "no"),
    ...cause("SOURCE_KIND_UNPROVEN", those("unknown"), "unknown"),
  ];
}

function urlCauses(url: string): Cause[] {
  const shown = withoutCredentials(url);
  if (/^https?:\/\/[^/]+\/[^/]+\/.+?\/(?:-\/)?(?:tree|blob)\/./.test(url))
    return [causeOf("SOURCE_SUBFOLDER_URL", { url: shown })];
  return /^(?:ssh:\/\/|[\w-]+@[\w.-]+:)/.test(url) ? [causeOf("SOURCE_SSH", { url: shown })] : [];
}

function archiveCauses(source: PluginSource & { kind: "archive" }, catalog: string | undefined): Cause[] {
  const causes: Cause[] = source.sha256 === undefined ? [causeOf("ARCHIVE_UNPINNED", {})] : [];
  if (catalog === undefined || !URL.canParse(source.url)) return causes;
  const { origin } = new URL(source.url);
  return origin === catalog ? causes : [...causes, causeOf("ARCHIVE_OTHER_ORIGIN", { origin, catalog })];
}

function withoutCredentials(url: string): string {
  return url.replace(/:\/\/[^/@]*@/, "://").replace(/[?#].*$/, "");
}

import { fileAt, filesUnder } from "../core/file-tree.ts";
import { reasonToLeaveOut } from "../core/never-out.ts";
import type { ClientComponent, JsonObject } from "../plugin/types.ts";
import { componentSources } from "./component-sources.ts";
import type { Draft } from "./draft.ts";
import { placesOf } from "./local-files.ts";
import { foldersAbove } from "./stub-paths.ts";
import type { ComponentId } from "./types.ts";

/** Copies the files that `public` names. */
export function addPublicFiles(draft: Draft): void {
  const { plugin, settings } = draft;
  const paths = filesUnder(plugin.files, "");
  const sources = remoteSources(draft);
  for (const { pattern, matches } of settings.public) {
    if (!paths.some(matches)) draft.report("PUBLIC_MATCHES_NOTHING", "", { pattern });
  }
  const places = placesOf(draft);
  const named = paths.filter((path) => settings.public.some(({ matches }) => matches(path)));
  for (const [path, place] of named.flatMap((one) => places(one).map((to) => [one, to] as const))) {
    if (draft.open.has(place)) continue;
    const why = reasonAgainst(draft, path, place, sources);
    if (why !== undefined) {
      draft.report("PUBLIC_NOT_COPIED", path, { file: path, why });
      continue;
    }
    draft.files.set(place, fileAt(plugin.files, path)!.bytes());
    draft.open.add(place);
  }
}

function reasonAgainst(
  draft: Draft,
  path: string,
  place: string,
  sources: ReadonlyMap<string, ComponentId>,
): string | undefined {
  const component = sources.get(path);
  if (component !== undefined) return `it holds the text of ${component}, which is answered by the host`;
  if (draft.files.has(place) || wiring.has(place)) return "the thin client has its own file there";
  const kept = reasonToLeaveOut(path, fileAt(draft.plugin.files, path)!);
  if (kept !== undefined && !draft.settings.public.some(({ pattern }) => pattern.replace(/^\.\//, "") === path)) {
    return `it ${kept}, so only its exact path would copy it`;
  }
  if (place.includes("\\")) return "its path holds a backslash";
  if (wouldBeRead(draft, place)) return "the client would take it for a component";
  const isProgram = draft.plugin.bin.some((program) => program.path === path);
  return isProgram ? "a program of bin/ must be executable, and no file of a thin client is" : undefined;
}

/** Whether the client takes a file there for a command, agent or skill; the real ones have their places already. */
function wouldBeRead({ files }: Draft, place: string): boolean {
  if (/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(place)) return true;
  if (!/^commands(?:-\d+)?\/.*\.md$/i.test(place)) return false;
  // What lies with a SKILL.md belongs to it.
  return !foldersAbove(place).some((folder) => files.has(`${folder}/SKILL.md`));
}

/** What the client reads by itself: the plugin's own would connect or run what the host does. */
const wiring: ReadonlySet<string> = new Set([".claude-plugin/plugin.json", ".mcp.json", "hooks/hooks.json"]);

/** Files whose text belongs to a component that the host answers. */
function remoteSources(draft: Draft): Map<string, ComponentId> {
  return new Map([...componentSources(draft.plugin)].filter(([, id]) => !draft.isLocal(id)));
}

/** Components that act inside the client, each kind with its default folder, which the client reads by itself. */
const kinds = [
  { list: "outputStyles", what: "output style", folder: "output-styles/" },
  { list: "workflows", what: "workflow", folder: "workflows/" },
  { list: "themes", what: "theme", folder: "themes/" },
  { list: "monitors", what: "monitor", folder: "monitors/" },
] as const;

/** Reports what acts inside the client and was not copied; returns the manifest's fields that make copies found. */
export function addClientComponents(draft: Draft): JsonObject {
  const paths: Record<string, JsonObject[string]> = {};
  const experimental: Record<string, JsonObject[string]> = {};
  for (const { list, what, folder } of kinds) {
    const components: readonly ClientComponent[] = draft.plugin[list];
    const copied = components.filter(({ path }) => draft.open.has(path));
    for (const { name, path } of components) {
      if (draft.open.has(path)) continue;
      draft.leaveOut(`The ${what} "${name}"`, path, "it acts inside the client, where the host can't reach");
    }
    if (copied.every(({ path }) => path.startsWith(folder))) continue;
    const named = [...new Set(copied.map(({ path }) => `./${path}`))];
    if (list === "themes" || list === "monitors") experimental[list] = named.length === 1 ? named[0]! : named;
    else paths[list] = named;
  }
  leaveCodeBehind(draft);
  leaveOutTheRest(draft);
  return Object.keys(experimental).length === 0 ? paths : { ...paths, experimental };
}

function leaveCodeBehind(draft: Draft): void {
  for (const { name, path } of draft.plugin.bin) {
    draft.leaveBehind(`The program of bin/ "${name}"`, path, "a thin client has no executable files");
  }
  for (const { name, path } of draft.plugin.hookModules) {
    draft.leaveBehind(`The hook module "${name}"`, path, "it is code that runs inside the client");
  }
}

function leaveOutTheRest(draft: Draft): void {
  const { plugin } = draft;
  // What is written inside plugin.json can't be copied as a file.
  const leave = (what: string, path: string, why: string) => {
    if (path === plugin.manifest.path) draft.leaveBehind(what, path, `${why}, and it is written inside the manifest`);
    else if (!draft.open.has(path)) draft.leaveOut(what, path, why);
  };
  for (const { name, origin } of plugin.lspServers) {
    leave(`The language server "${name}"`, origin.path, "it runs inside the client");
  }
  if (plugin.settings !== undefined)
    leave("The settings", plugin.settings.origin.path, "they change the caller's client");
  const manifest = plugin.manifest.path ?? "";
  for (const channel of plugin.manifest.channels) {
    draft.keepOnHost(`The channel "${channel.server}"`, manifest, "it speaks through an MCP server of the host");
  }
  for (const dependency of plugin.manifest.dependencies) {
    draft.keepOnHost(`The dependency "${dependency.name}"`, manifest, "the host's runs need it, the stubs don't");
  }
}

import { BazaarError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import type { Plugin } from "../plugin/types.ts";
import type { WorkspacePolicies } from "../workspace/policy.ts";
import type { CallerFiles } from "./caller-files.ts";
import { componentIds, idsNamed } from "./components.ts";
import { checkedEndpoint } from "./endpoint.ts";
import { globMatcher } from "./glob.ts";
import { hookEvents } from "./hook-events.ts";
import { invalid } from "./option-checks.ts";
import { chooseNaming, type ToolNaming } from "./tool-names.ts";
import type { ComponentId, Publisher, ThinClientOptions } from "./types.ts";

/** The options, checked and with every default in its place. */
export interface Settings {
  /** The thin client's name. */
  readonly name: string;
  readonly endpoint: string;
  /** The endpoint as `.mcp.json` and the hook script hold it: itself, or `${NAME:-endpoint}`. */
  readonly baseUrl: string;
  readonly auth: "key" | "oauth";
  /** The key's name in `userConfig`: `api_key`, or another where a local component needs its own option of that name. */
  readonly keyOption: string;
  /** The name in `userConfig` of the caller's key for the model; undefined where none is sent. */
  readonly modelKeyOption: string | undefined;
  readonly alwaysLoad: boolean;
  readonly relayModel: string;
  readonly commandModel: string | undefined;
  readonly naming: ToolNaming;
  readonly local: ReadonlySet<ComponentId>;
  readonly shellContext: ReadonlySet<ComponentId>;
  readonly failClosed: ReadonlySet<string>;
  readonly permissionHook: boolean;
  readonly hostTimeoutMs: number;
  /** How long one call may take at the caller: longer than on the host, which also needs time to kill a run (60 s at most). */
  readonly callTimeoutMs: number;
  readonly workspace: WorkspacePolicies;
  readonly consent: "ask" | "always";
  readonly longRuns: boolean;
  readonly hookAllows: ReadonlySet<string>;
  readonly callerFiles: CallerFiles | undefined;
  readonly publisher: Publisher;
  readonly public: readonly PublicPattern[];
}

export interface PublicPattern {
  readonly pattern: string;
  readonly matches: (path: string) => boolean;
}

/** From options of the right types (`checkOptions`). Throws `BazaarError` ENDPOINT_INVALID or OPTION_INVALID. */
export function settingsOf(plugin: Plugin, name: string, options: ThinClientOptions): Settings {
  const ids = componentIds(plugin);
  const endpoint = checkedEndpoint(options.endpoint);
  const local = idSet("local", options.local, ids);
  const { hostTimeoutMs = 600_000 } = options;
  const ownName = (option: string) =>
    local.size > 0 && option in plugin.manifest.userConfig ? `bazaar_${option}` : option;
  const localServers = plugin.mcpServers.filter((server) => local.has(`mcp:${server.name}`));
  return {
    name,
    endpoint,
    baseUrl: options.endpointVariable === undefined ? endpoint : `\${${options.endpointVariable}:-${endpoint}}`,
    auth: options.auth ?? "key",
    keyOption: ownName("api_key"),
    modelKeyOption: options.modelKey === true ? ownName("model_key") : undefined,
    alwaysLoad:
      (options.alwaysLoad ?? "auto") === "auto" ? plugin.mcpServers.length === 0 : options.alwaysLoad === true,
    relayModel: model("relayModel", options.relayModel ?? "haiku"),
    commandModel: options.commandModel === undefined ? undefined : model("commandModel", options.commandModel),
    naming: chooseNaming(name, plugin, new Set(localServers.map((server) => server.name))),
    local,
    shellContext: idSet("shellContext", options.shellContext, ids.filter(hasPrompt)),
    failClosed: events("failClosed", options.failClosed),
    permissionHook: options.permissionHook ?? true,
    hostTimeoutMs,
    callTimeoutMs: hostTimeoutMs + 60_000,
    workspace: policies(options.workspace ?? {}, ids),
    consent: options.consent ?? "ask",
    longRuns: options.longRuns ?? false,
    hookAllows: events("hookAllows", options.hookAllows),
    callerFiles: options.callerFiles,
    publisher: options.publisher ?? {},
    public: (options.public ?? []).map((pattern) => ({ pattern, matches: globMatcher(insidePlugin(pattern)) })),
  };
}

/** A misspelt id would leave a component without files; one with `*` may fit nothing. */
function policies(given: WorkspacePolicies, ids: readonly ComponentId[]): WorkspacePolicies {
  const exact = Object.keys(given).filter((id) => !id.endsWith("*"));
  idSet("workspace", exact, ids);
  return given;
}

/** Whether the component is a prompt that a user or the model starts in the caller's session. */
function hasPrompt(id: ComponentId): boolean {
  return id.startsWith("command:") || id.startsWith("skill:");
}

function idSet(option: string, wanted: readonly string[] | undefined, ids: readonly ComponentId[]): Set<ComponentId> {
  const named = (wanted ?? []).map((id) => {
    const found = idsNamed(id, ids);
    if (found.length === 0) throw unknownId(option, id, ids);
    return found;
  });
  return new Set(named.flat());
}

function unknownId(option: string, id: string, ids: readonly ComponentId[]): BazaarError {
  const near = nearest(id, ids);
  const some = ids.length === 0 ? "The plugin has none." : `It has e.g. ${ids.slice(0, 5).join(", ")}.`;
  return new BazaarError(
    "OPTION_INVALID",
    `\`${option}\` names "${id}", and the plugin has no such component.`,
    near === undefined ? some : `Did you mean "${near}"?`,
  );
}

function model(option: string, name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.test(name)) return name;
  throw invalid(option, name, "Use an alias such as haiku, a full model id, or inherit.");
}

function events(option: string, names: readonly string[] = []): Set<string> {
  for (const name of names) {
    if (Object.hasOwn(hookEvents, name)) continue;
    const near = nearest(name, Object.keys(hookEvents));
    throw invalid(
      option,
      name,
      near === undefined ? "Use a hook event such as PreToolUse." : `Did you mean "${near}"?`,
    );
  }
  return new Set(names);
}

function insidePlugin(pattern: string): string {
  const leaves = pattern === "" || /^\/|\\|\0|^[A-Za-z]:/.test(pattern) || pattern.split("/").includes("..");
  if (leaves)
    throw invalid("public", pattern, "Use a relative path or glob inside the plugin, with `/` and without `..`.");
  return pattern;
}

import { compareCodeUnits } from "../core/text.ts";
import type { HookHandler, Plugin } from "../plugin/types.ts";

/** What `claude plugin validate --json` lists as a plugin's components (`provides`), names without the plugin's. */
export interface Inventory {
  readonly commands: readonly string[];
  readonly agents: readonly string[];
  readonly skills: readonly string[];
  /** One `<event> <matcher> <type> <what runs>` for each hook that the client lists. */
  readonly hooks: readonly string[];
  readonly mcpServers: readonly string[];
  readonly lspServers: readonly string[];
  readonly outputStyles: readonly string[];
  readonly monitors: readonly string[];
  readonly themes: readonly string[];
  readonly workflows: readonly string[];
  readonly bin: readonly string[];
}

/** The inventory of a plugin that we loaded, by the client's own rules of listing. */
export function inventoryOf(plugin: Plugin): Inventory {
  return {
    commands: namesOf(plugin.commands),
    agents: namesOf(plugin.agents),
    skills: namesOf(plugin.skills),
    hooks: sorted([...new Set(plugin.hooks.map(listedHook))]),
    mcpServers: sorted([...plugin.mcpServers.map((one) => one.name), ...plugin.mcpBundles.map((one) => one.source)]),
    lspServers: namesOf(plugin.lspServers),
    outputStyles: namesOf(plugin.outputStyles),
    monitors: namesOf(plugin.monitors),
    themes: namesOf(plugin.themes),
    workflows: namesOf(plugin.workflows),
    bin: namesOf(plugin.bin),
  };
}

/** The inventory that the client printed. Server names stand once, although it lists one that is declared twice twice. */
export function inventoryFromClient(provides: Readonly<Record<string, readonly unknown[]>>, plugin: string): Inventory {
  const names = (kind: string) => sorted([...new Set((provides[kind] ?? []).map((one) => nameFrom(one, plugin)))]);
  return {
    commands: names("commands"),
    agents: names("agents"),
    skills: names("skills"),
    hooks: sorted((provides["hooks"] ?? []).map((one) => listedHook(fromClient(one as Record<string, unknown>)))),
    mcpServers: names("mcpServers"),
    lspServers: names("lspServers"),
    outputStyles: names("outputStyles"),
    monitors: names("monitors"),
    themes: names("themes"),
    workflows: names("workflows"),
    bin: names("bin"),
  };
}

/**
 * The client lists handlers once that have event, matcher and what runs in common, even where `if` differs. It runs
 * each of those whose `if` holds.
 */
function listedHook({
  event,
  matcher,
  type,
  handler,
}: Pick<HookHandler, "event" | "matcher" | "type" | "handler">): string {
  const { command, args, prompt, url, server, tool } = handler;
  // The client prints URLs in their normal form.
  const address = typeof url === "string" && URL.canParse(url) ? new URL(url).href : url;
  return JSON.stringify([event, matcher ?? null, type, [command, args, prompt, address, server, tool]]);
}

function fromClient(listed: Record<string, unknown>): Parameters<typeof listedHook>[0] {
  const { event, matcher, type, ...handler } = listed;
  return { event, matcher, type, handler } as Parameters<typeof listedHook>[0];
}

function nameFrom(one: unknown, plugin: string): string {
  const name = typeof one === "string" ? one : String((one as { readonly name?: unknown }).name);
  return name.startsWith(`${plugin}:`) ? name.slice(plugin.length + 1) : name;
}

function namesOf(list: readonly { readonly name: string }[]): string[] {
  return sorted(list.map((one) => one.name));
}

function sorted(list: readonly string[]): string[] {
  return [...list].sort(compareCodeUnits);
}

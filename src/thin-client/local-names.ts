import { toolsOf } from "../plugin/frontmatter-values.ts";
import { lineAt } from "../core/text.ts";
import { ownServerRule, toolNamePart } from "../plugin/tool-names.ts";
import type { Agent, Command, Json, JsonObject, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { isRemoteServer, localHooks } from "./local-hooks.ts";
import { ownComponents, proxiedRule } from "./matcher.ts";

const toolKeys = ["tools", "disallowedTools", "allowed-tools", "disallowed-tools"];

/** The fields of an open copy that have other names in the thin client, with what they say there. */
export function renamedFields(draft: Draft, component: Command | Skill | Agent, data: JsonObject): JsonObject {
  const { plugin, settings } = draft;
  const renamed: Record<string, Json> = {};
  const rename = (key: string, of: (value: Json) => Json | undefined) => {
    const value = Object.hasOwn(data, key) ? data[key]! : undefined;
    const now = value === undefined ? undefined : of(value);
    if (now !== undefined && JSON.stringify(now) !== JSON.stringify(value)) renamed[key] = now;
  };
  const each = (of: (text: string) => string) => (value: Json) => {
    const before = toolsOf(value);
    const now = before.map(of);
    return now.some((text, at) => text !== before[at]) ? now : undefined;
  };
  for (const key of toolKeys)
    rename(
      key,
      each((tool) => proxiedRule(tool, plugin, settings).rule),
    );
  rename(
    "skills",
    each((name) => ownComponents(name, plugin, settings)),
  );
  if (component.kind === "agent") return renamed;
  rename("agent", (value) => (typeof value === "string" ? ownComponents(value, plugin, settings) : undefined));
  rename("hooks", (value) => localHooks(draft, component, value));
  return renamed;
}

/** Reports what an open copy says of names that are others in the thin client, and of servers it can't reach. */
export function reportNames(draft: Draft, component: Command | Skill | Agent, data: JsonObject): void {
  const { plugin, settings } = draft;
  const { body, bodyLine, frontmatter, path } = component;
  const what = `${component.kind}:${component.name}` as const;
  const ofPlugin = `mcp__plugin_${toolNamePart(plugin.name)}_`;
  const text = frontmatter.source + JSON.stringify(data) + body;
  for (const { name } of plugin.mcpServers) {
    // The server's tools, the whole server, or every server of the plugin.
    const rule = new RegExp(`${ownServerRule(plugin.name, name)}(?:__|(?![\\w-]))|${ofPlugin}\\*`);
    if (isRemoteServer(plugin, settings, name) && rule.test(text))
      draft.report("LOCAL_NEEDS_REMOTE_SERVER", path, { what, server: name });
  }
  if (settings.name === plugin.name) return;
  const sign = new RegExp(`${ofPlugin}|(?<![\\w-])${plugin.name.replaceAll(/[^\w-]/g, "\\$&")}:`);
  const key = Object.keys(data).find((one) => textsLeft(one, data[one]!).some((said) => sign.test(said)));
  const left = key === undefined ? body : textsLeft(key, data[key]!).find((said) => sign.test(said))!;
  const found = sign.exec(left);
  if (found === null) return;
  const line = key === undefined ? bodyLine + lineAt(body, found.index) - 1 : (frontmatter.lines[key] ?? 1);
  draft.report("LOCAL_NAMES_PLUGIN", { path, line }, { what, named: found[0] });
}

const renamedKeys = new Set([...toolKeys, "skills", "agent", "matcher", "if", "server"]);

/** The texts of a field that `renamedFields` leaves as they are. */
function textsLeft(key: string, value: Json): string[] {
  if (renamedKeys.has(key)) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsLeft(inner, one));
}

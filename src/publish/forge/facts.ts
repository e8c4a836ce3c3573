import { fileAt, type FileTree } from "../../core/file-tree.ts";
import { isJsonObject, type Json, parseJson } from "../../core/json.ts";
import { decodeText } from "../../core/text.ts";
import type { ThinClient } from "../../thin-client/types.ts";
import type { PluginFacts } from "./types.ts";

/** What a reviewer wants to know of a thin client, read from its own files: they are what will be installed. */
export function factsOf({ files, report }: ThinClient): PluginFacts {
  const local = report.components.filter(({ placement }) => placement === "local").map(({ id }) => id);
  return {
    components: report.components.map(({ id }) => id),
    mayDo: [
      ...hookSentences(files),
      ...(local.length === 0 ? [] : [`Does on the machine itself, from open copies: ${local.join(", ")}.`]),
    ],
  };
}

function hookSentences(files: FileTree): string[] {
  const file = fileAt(files, "hooks/hooks.json");
  const value = file === undefined ? undefined : parseJson(decodeText(file.bytes())).value;
  const events = isJsonObject(value) && isJsonObject(value["hooks"]) ? Object.entries(value["hooks"]) : [];
  const kinds = events.map(([event, groups]) => ({ event, kinds: kindsIn(groups) }));
  const eventsOf = (kind: string) => kinds.filter((one) => one.kinds.has(kind)).map(({ event }) => event);
  const [told, run] = [eventsOf("mcp_tool").filter((event) => event !== "PermissionRequest"), eventsOf("command")];
  return [
    ...(told.length === 0 ? [] : [`Tells its host of the events ${told.join(", ")}, and may block them.`]),
    ...(run.length === 0 ? [] : [`Runs a command on the machine at the events ${run.join(", ")}.`]),
    ...(eventsOf("mcp_tool").includes("PermissionRequest")
      ? ["Answers the permission question for its own tools."]
      : []),
  ];
}

function kindsIn(groups: Json | undefined): Set<string> {
  const handlers = listOf(groups).flatMap((group) => (isJsonObject(group) ? listOf(group["hooks"]) : []));
  return new Set(
    handlers.flatMap((one) => (isJsonObject(one) && typeof one["type"] === "string" ? [one["type"]] : [])),
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

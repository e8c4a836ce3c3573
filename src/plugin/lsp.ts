import * as v from "valibot";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { below, type Declared, itemsOf, originOf, readJson, whereOf } from "./document.ts";
import { declaredFile } from "./paths.ts";
import { firstIssue, kindOf } from "./schema-issue.ts";
import { filledText, oneOf, record, strictObject, whole } from "./schema-parts.ts";
import type { Source } from "./source.ts";
import type { LspServer } from "./types.ts";

const positive = v.optional(whole(1));

/** Strict as in the client: one unknown key, and nothing of the file is taken. */
const server = strictObject({
  command: v.pipe(
    filledText,
    v.check(
      (command) => !command.includes(" ") || command.startsWith("/"),
      'must be a program alone; its arguments go to "args"',
    ),
  ),
  args: v.optional(v.array(filledText)),
  extensionToLanguage: v.pipe(
    record(filledText, { form: /^\../, problem: "is no file extension; it must start with a dot" }),
    v.check((map) => Object.keys(map).length > 0, "must name at least one extension"),
  ),
  transport: v.optional(oneOf("stdio", "socket")),
  env: v.optional(record(v.string())),
  initializationOptions: v.optional(v.unknown()),
  settings: v.optional(v.unknown()),
  workspaceFolder: v.optional(v.string()),
  startupTimeout: positive,
  shutdownTimeout: positive,
  restartOnCrash: v.optional(v.boolean()),
  maxRestarts: v.optional(whole(0)),
  diagnostics: v.optional(v.boolean()),
});

/** The LSP servers of .lsp.json and of every declaration, merged, in ascending order of names; the later wins. */
export function readLspServers(source: Source, declared: readonly Declared[]): LspServer[] {
  const servers = new Map<string, LspServer>();
  for (const map of [fileMap(source, ".lsp.json"), ...declared.flatMap(itemsOf).map((one) => mapOf(source, one))]) {
    for (const one of serversOf(source, map)) servers.set(one.name, one);
  }
  return [...servers.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

function mapOf(source: Source, declared: Declared): Declared | undefined {
  if (typeof declared.value !== "string") return declared;
  const file = declaredFile(source, declared, "lspServers", [".json"]);
  return file === undefined ? undefined : fileMap(source, file.path);
}

function fileMap(source: Source, path: string): Declared | undefined {
  const document = readJson(source, path, {
    byteOrderMark: false,
    invalid: (where, reason) =>
      source.report("LSP_INVALID", where, { reason: `the file is not valid JSON: ${reason}` }),
  });
  return document === undefined ? undefined : { document, at: [], value: document.value };
}

function serversOf(source: Source, map: Declared | undefined): LspServer[] {
  if (map === undefined) return [];
  const inFile = map.at.length === 0;
  if (!isJsonObject(map.value)) {
    const problem = `must be a path, an object of servers, or a list of both, not ${kindOf(map.value)}`;
    if (inFile) source.report("LSP_INVALID", whereOf(map), { reason: "it must be an object of servers" });
    else source.report("MANIFEST_FIELD_INVALID", whereOf(map), { field: "lspServers", problem });
    return [];
  }
  const members = Object.entries(map.value);
  const wrong = members.map(([name, config]) => checkServer(source, below(map, name, config), inFile));
  // The client checks the map as a whole and takes all of it or nothing.
  if (wrong.includes(true)) return [];
  return members.map(([name, config]) => {
    return { name, config: config as JsonObject, origin: originOf(below(map, name, config)) };
  });
}

/** Whether the client refuses the server. */
function checkServer(source: Source, declared: Declared, inFile: boolean): boolean {
  const issue = firstIssue(server, declared.value);
  if (issue === undefined) return false;
  const name = String(declared.at.at(-1));
  const reason = `server "${name}": ${issue.field === "" ? "it" : `"${issue.field}"`} ${issue.problem}`;
  const where = declared.document.where([...declared.at, ...issue.path]);
  source.report(inFile ? "LSP_INVALID" : "LSP_INLINE_INVALID", where, { reason });
  return true;
}

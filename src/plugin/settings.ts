import { isJsonObject, type JsonObject } from "../core/json.ts";
import { type Declared, type Document, originOf, readJson } from "./document.ts";
import { kindOf } from "./schema-issue.ts";
import type { Source } from "./source.ts";
import type { Plugin } from "./types.ts";

/** The settings that the client takes from a plugin. */
const effective = new Set(["agent", "subagentStatusLine"]);

/** The plugin's settings: settings.json, or the manifest's `settings` where there is no such file. */
export function readSettings(source: Source, declared: Declared | undefined): Plugin["settings"] {
  const found = fromFile(source) ?? fromManifest(declared);
  if (found === undefined) return undefined;
  for (const key of Object.keys(found.value)) {
    if (key !== "$schema" && !effective.has(key))
      source.report("SETTING_IGNORED", found.document.whereKey([...found.at, key]), { key });
  }
  return { value: found.value, origin: originOf(found) };
}

interface Found extends Declared {
  readonly document: Document;
  readonly value: JsonObject;
}

function fromFile(source: Source): Found | undefined {
  const invalid = (reason: string) => source.report("SETTINGS_INVALID", "settings.json", { reason });
  const document = readJson(source, "settings.json", {
    byteOrderMark: false,
    invalid: (where, reason) => source.report("SETTINGS_INVALID", where, { reason: `it is not valid JSON: ${reason}` }),
  });
  if (document === undefined) return undefined;
  if (isJsonObject(document.value)) return { document, at: [], value: document.value };
  invalid(`it must be an object, not ${kindOf(document.value)}`);
  return undefined;
}

function fromManifest(declared: Declared | undefined): Found | undefined {
  if (declared === undefined || !isJsonObject(declared.value)) return undefined;
  return { ...declared, value: declared.value };
}

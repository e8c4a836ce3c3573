import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { baseInvalid, jsonOf } from "./base-documents.ts";
import { type Digest, isDigest } from "./oci.ts";

/** What a base's configuration says. */
export interface BaseConfig {
  /** The whole document. */
  readonly raw: JsonObject;
  /** Its `config`: what a container of the base would be started with. */
  readonly run: JsonObject;
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly diffIds: readonly Digest[];
  /** One entry per layer and step; [] where it does not fit the layers. */
  readonly history: readonly JsonObject[];
}

/** Reads a base's configuration. Throws `BazaarError` BASE_INVALID for one that is none. */
export function readConfig(name: string, bytes: Uint8Array): BaseConfig {
  const document = jsonOf(name, "configuration", bytes);
  const run = isJsonObject(document["config"]) ? document["config"] : {};
  const rootfs = isJsonObject(document["rootfs"]) ? document["rootfs"] : {};
  const diffIds = listOf(rootfs["diff_ids"]).filter(isDigest);
  if (diffIds.length !== listOf(rootfs["diff_ids"]).length || !Array.isArray(rootfs["diff_ids"]))
    throw baseInvalid(name, "its configuration lists no layers");
  return {
    raw: document as JsonObject,
    run,
    env: listOf(run["Env"]).filter((one) => typeof one === "string"),
    labels: textsOf(run["Labels"]),
    diffIds,
    history: historyOf(document["history"], diffIds.length),
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function textsOf(value: Json | undefined): Record<string, string> {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** A history that does not fit the layers stops some tools from reading the image. */
function historyOf(value: Json | undefined, layers: number): JsonObject[] {
  const entries = listOf(value).filter(isJsonObject);
  return entries.filter((entry) => entry["empty_layer"] !== true).length === layers ? entries : [];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject, parseJson } from "../core/json.ts";
import { fromBase64 } from "../registry/base64.ts";
import type { FoundCredential } from "../registry/types.ts";
import { askHelper, type HelperOptions } from "./credential-helper.ts";

export interface DockerConfigOptions extends HelperOptions {
  /** Of the user; `.docker/config.json` lies there unless DOCKER_CONFIG names a folder. */
  readonly home: string;
}

/** What Docker calls its own registry, from the time before the second version. */
const hubKey = "https://index.docker.io/v1/";

/**
 * The credential of docker's `config.json` for exactly this host: by `credHelpers`, then `credsStore`, then `auths`, as
 * docker looks for it. Without one, `source` says why not. Never rejects.
 */
export async function dockerConfigCredential(registry: string, options: DockerConfigOptions): Promise<FoundCredential> {
  const file = join(options.env["DOCKER_CONFIG"] || join(options.home, ".docker"), "config.json");
  const config = readConfig(file);
  if (typeof config === "string") return { source: config };
  const server = registry === "docker.io" ? hubKey : registry;
  const helpers = isJsonObject(config["credHelpers"]) ? config["credHelpers"] : {};
  const own = helpers[registry] ?? helpers[server];
  const store = typeof own === "string" ? own : config["credsStore"];
  let why = `${file} has none for ${registry}`;
  if (typeof store === "string" && store !== "") {
    const answer = await askHelper(store, server, options);
    if ("credential" in answer) return { credential: answer.credential, source: `docker-credential-${store}` };
    why = answer.problem;
  }
  return inAuths(config["auths"], registry, file) ?? { source: why };
}

function readConfig(file: string): JsonObject | string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? `there is no ${file}` : `${file} can't be read`;
  }
  const { value } = parseJson(text);
  return isJsonObject(value) ? value : `${file} is no JSON`;
}

function inAuths(auths: unknown, registry: string, file: string): FoundCredential | undefined {
  if (!isJsonObject(auths)) return undefined;
  const key = Object.keys(auths).find((one) => hostOf(one) === registry);
  const entry = key === undefined ? undefined : auths[key];
  if (!isJsonObject(entry)) return undefined;
  const source = `the entry of ${registry} in ${file}`;
  const { identitytoken, registrytoken } = entry;
  if (typeof identitytoken === "string" && identitytoken !== "") {
    return { credential: { kind: "identity", token: identitytoken }, source };
  }
  if (typeof registrytoken === "string" && registrytoken !== "") {
    return { credential: { kind: "bearer", token: registrytoken }, source };
  }
  const pair = userAndPassword(entry);
  if (pair !== undefined) return { credential: { kind: "password", ...pair }, source };
  // With a helper docker leaves an empty entry, which says nothing.
  const isEmpty = Object.values(entry).every((value) => value === "");
  return isEmpty ? undefined : { source: `${source} holds no login` };
}

/** The host of a key: older ones are URLs, and Docker Hub has several names. */
function hostOf(key: string): string {
  const host = key
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
  return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
}

function userAndPassword(entry: JsonObject): { username: string; password: string } | undefined {
  const { auth, username, password } = entry;
  if (typeof auth === "string" && auth !== "") {
    // Docker's own code cuts NULs off the end as well.
    const text = fromBase64(auth)?.replace(/\0+$/, "") ?? "";
    const colon = text.indexOf(":");
    return colon < 1 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
  }
  if (typeof username !== "string" || typeof password !== "string" || username === "") return undefined;
  return { username, password };
}

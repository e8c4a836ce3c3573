import * as z from "zod/mini";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { firstIssue, kindOf, whole } from "./schema-issue.ts";
import type { McpServer } from "./types.ts";

const positive = z.optional(whole(1));
const common = { timeout: positive, alwaysLoad: z.optional(z.boolean()) };
const texts = z.optional(z.record(z.string(), z.string()));

const local = z.looseObject({
  ...common,
  command: z.string().check(z.minLength(1)),
  args: z.optional(z.array(z.string())),
  env: texts,
});

const remote = {
  ...common,
  url: z.string(),
  headers: texts,
  headersHelper: z.optional(z.string()),
};

/** Of the transports only HTTP, with and without events, knows these. */
const web = z.looseObject({
  ...remote,
  oauth: z.optional(
    z.looseObject({
      clientId: z.optional(z.string()),
      callbackPort: positive,
      authServerMetadataUrl: z.optional(
        z.url().check(z.refine((url) => url.startsWith("https://"), "must start with https://")),
      ),
      scopes: z.optional(z.string().check(z.minLength(1))),
      xaa: z.optional(z.boolean()),
    }),
  ),
  tools: z.optional(
    z.array(
      z.looseObject({
        name: z.string(),
        permission_policy: z.optional(z.enum(["always_allow", "always_ask", "always_deny"])),
      }),
    ),
  ),
});

const schemas = { http: web, sse: web, stdio: local, ws: z.looseObject(remote) };

const transports: Readonly<Record<string, McpServer["transport"]>> = {
  http: "http",
  sse: "sse",
  stdio: "stdio",
  "streamable-http": "http",
  ws: "ws",
};

/** How a server is reached; without a type it is a local command. Undefined for a type that the client doesn't know. */
export function transportOf(config: JsonObject): McpServer["transport"] | undefined {
  const type = config["type"];
  if (type === undefined) return "stdio";
  return typeof type === "string" && Object.hasOwn(transports, type) ? transports[type] : undefined;
}

/** Why the client does not take the value for a server, as the rest of a sentence, or undefined when it does. */
export function serverProblem(config: Json): string | undefined {
  if (!isJsonObject(config)) return `it must be an object, not ${kindOf(config)}`;
  const transport = transportOf(config);
  if (transport === undefined) {
    return `its type ${JSON.stringify(config["type"])} is none of "stdio", "http", "sse" and "ws"`;
  }
  if (config["type"] === undefined && config["command"] === undefined && config["url"] !== undefined) {
    return 'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';
  }
  const issue = firstIssue(schemas[transport], config);
  return issue === undefined ? undefined : `"${issue.field}" ${issue.problem}`;
}

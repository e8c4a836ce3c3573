import * as v from "valibot";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { firstIssue, kindOf } from "./schema-issue.ts";
import { filledText, object, oneOf, record, url, whole } from "./schema-parts.ts";
import type { McpServer } from "./types.ts";

const positive = v.optional(whole(1));
const common = { timeout: positive, alwaysLoad: v.optional(v.boolean()) };
const texts = v.optional(record(v.string()));

const local = object({
  ...common,
  command: filledText,
  args: v.optional(v.array(v.string())),
  env: texts,
});

const remote = {
  ...common,
  url: v.string(),
  headers: texts,
  headersHelper: v.optional(v.string()),
};

/** Of the transports only HTTP, with and without events, knows these. */
const web = object({
  ...remote,
  oauth: v.optional(
    object({
      clientId: v.optional(v.string()),
      callbackPort: positive,
      authServerMetadataUrl: v.optional(
        v.pipe(
          url,
          v.check(
            (value) =>
              value
                .trim()
                .replace(/[\t\n\r]/g, "")
                .startsWith("https://"),
            "must start with https://",
          ),
        ),
      ),
      scopes: v.optional(filledText),
      xaa: v.optional(v.boolean()),
    }),
  ),
  tools: v.optional(
    v.array(
      object({
        name: v.string(),
        permission_policy: v.optional(oneOf("always_allow", "always_ask", "always_deny")),
      }),
    ),
  ),
});

const schemas = { http: web, sse: web, stdio: local, ws: object(remote) };

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

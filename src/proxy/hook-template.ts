import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";

/**
 * The input of an `mcp_tool` handler with the event in the place of its `${path.to.field}`: what is no text becomes its
 * JSON text, what is not there `""`, as in the client. One pass, so that what an event holds is never a template.
 */
export function filledInput(input: Json, event: JsonObject): Json {
  if (typeof input === "string") return input.replaceAll(/\$\{([\w.-]+)\}/g, (_, path: string) => at(event, path));
  if (Array.isArray(input)) return input.map((item) => filledInput(item, event));
  if (!isJsonObject(input)) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, filledInput(value, event)]));
}

function at(event: JsonObject, path: string): string {
  let value: Json | undefined = event;
  for (const name of path.split(".")) {
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Headers of an `http` handler: `$NAME` and `${NAME}` become the host's variable where the handler names it in
 * `allowedEnvVars` and the host passes it on, else nothing, as in the client.
 */
export function filledHeader(value: string, variable: (name: string) => string | undefined): string {
  return value.replaceAll(/\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g, (_, braced?: string, bare?: string) => {
    return variable(braced ?? bare ?? "") ?? "";
  });
}

// Cuts what the stand-in for GitHub needs out of GitHub's description of its REST API (the dev dependency
// @octokit/openapi) into src/testing/github/rest/description.json, as JSON Schema. Run after that package changed, or when
// an operation is added: node scripts/cut-github-description.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const wanted = [
  "rate-limit/get",
  "users/get-authenticated",
  "repos/get",
  "repos/get-branch",
  "repos/get-content",
  "repos/create-fork",
  "repos/merge-upstream",
  "repos/compare-commits",
  "git/get-ref",
  "git/list-matching-refs",
  "git/create-ref",
  "git/update-ref",
  "git/delete-ref",
  "git/get-commit",
  "git/create-commit",
  "git/get-tree",
  "git/create-tree",
  "git/get-blob",
  "git/create-blob",
  "pulls/list",
  "pulls/create",
  "pulls/get",
  "pulls/update",
  "pulls/list-commits",
  "pulls/request-reviewers",
  "issues/add-labels",
  "issues/list-labels-for-repo",
  "issues/add-assignees",
];

/** Keys that say nothing of which values are valid. */
const silent = [
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "deprecated",
  "discriminator",
  "default",
];

const require = createRequire(import.meta.url);
// Never the package itself: its index loads 400 MB of JSON.
const source = require.resolve("@octokit/openapi/generated/api.github.com.json");
const { version } = require("@octokit/openapi/package.json") as { version: string };
const whole = JSON.parse(readFileSync(source, "utf8")) as Fields;
const used = new Set<string>();

const operations = Object.entries(whole["paths"] as Fields)
  .flatMap(([path, methods]) => Object.entries(methods as Fields).map(([method, one]) => ({ path, method, one })))
  .filter(({ one }) => wanted.includes((one as Fields)["operationId"] as string))
  .map(({ path, method, one }) => operationOf(path, method, one as Fields));
if (operations.length !== wanted.length) throw new Error("GitHub's description has not all of the operations.");

const schemas: Record<string, Json> = {};
// Each schema names more of them, until no new one comes.
for (const name of used) schemas[name] = schemaOf(follow(`#/components/schemas/${name}`));

const parts = [
  `"source": ${JSON.stringify(`@octokit/openapi ${version}, api.github.com, MIT`)}`,
  `"operations": [\n${operations.map((one) => JSON.stringify(one)).join(",\n")}\n]`,
  `"schemas": {\n${Object.entries(schemas)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
    .join(",\n")}\n}`,
];
const target = join(import.meta.dirname, "../src/testing/github/rest/description.json");
writeFileSync(target, `{\n${parts.join(",\n")}\n}\n`);
process.stdout.write(`${operations.length} operations and ${used.size} schemas of @octokit/openapi ${version}.\n`);

function operationOf(path: string, method: string, one: Fields): Json {
  const parameters = ((one["parameters"] ?? []) as readonly Fields[]).map((parameter) => resolved(parameter));
  const body = one["requestBody"] === undefined ? undefined : resolved(one["requestBody"] as Fields);
  const responses = Object.entries(one["responses"] as Fields).map(([status, response]) => [
    status,
    jsonSchema(resolved(response as Fields)),
  ]);
  return {
    id: one["operationId"] as string,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => ({
      name: parameter["name"] as string,
      in: parameter["in"] as string,
      required: parameter["required"] === true,
      many: parameter["x-multi-segment"] === true,
      schema: schemaOf(parameter["schema"] as Json),
    })),
    body: body === undefined ? null : jsonSchema(body),
    bodyRequired: body?.["required"] === true,
    answers: Object.fromEntries(responses) as Fields,
  };
}

function jsonSchema(holder: Fields): Json {
  const content = (holder["content"] ?? {}) as Fields;
  const json = content["application/json"] as Fields | undefined;
  return json === undefined ? null : schemaOf(json["schema"] as Json);
}

function resolved(value: Fields): Fields {
  return typeof value["$ref"] === "string" ? resolved(follow(value["$ref"]) as Fields) : value;
}

function follow(ref: string): Json {
  const names = ref.slice(2).split("/");
  return names.reduce<Json>((here, name) => (here as Fields)[name] as Json, whole);
}

/** OpenAPI 3.0 in the words of JSON Schema: `nullable` is a type there. */
function schemaOf(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => schemaOf(one));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Fields;
  if (typeof fields["$ref"] === "string") return refTo(fields["$ref"]);
  const entries = Object.entries(fields).filter(([key, of]) => !isSilent(key, of) && key !== "nullable");
  const plain = Object.fromEntries(
    entries.map(([key, of]) => [key, key === "properties" ? propertiesOf(of as Fields) : schemaOf(of)]),
  );
  return fields["nullable"] === true ? nullable(plain) : plain;
}

/** Names of properties are no keywords, whatever they are called. */
function propertiesOf(properties: Fields): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schemaOf(schema)]));
}

function isSilent(key: string, value: Json | undefined): boolean {
  return key.startsWith("x-") || silent.includes(key) || value === undefined;
}

function refTo(ref: string): Json {
  const name = ref.replace("#/components/schemas/", "");
  used.add(name);
  return { $ref: `github#/schemas/${name}` };
}

function nullable(schema: Fields): Json {
  const { type, enum: values } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  const more = Array.isArray(values) && !values.includes(null) ? { enum: [...(values as readonly Json[]), null] } : {};
  return { ...schema, type: [type, "null"], ...more };
}

import { readFileSync } from "node:fs";
import { buildSchema, GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType } from "graphql";

/** The length is looked at apart: a repeated group overflows the stack at some megabytes. */
const base64 = { test: (text: string) => text.length % 4 === 0 && /^[\d+/A-Za-z]*={0,2}$/.test(text) };

let built: GraphQLSchema | undefined;

/** GitHub's own schema as it publishes it. Takes half a second the first time. */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built;
  // Beside the entry, which would read the same once more as JSON.
  const file = new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema"));
  built = buildSchema(readFileSync(file, "utf8"), { assumeValid: true, noLocation: true });
  restrict(built, "GitObjectID", /^[\da-f]{40}$/);
  restrict(built, "Base64String", base64);
  restrict(built, "GitRefname", /^refs\/./);
  restrict(built, "URI", /^(?:https?:\/\/|\/)/);
  restrict(built, "DateTime", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  return built;
}

/** The text form of a scalar is known to be checked, though the schema can't say it. */
function restrict(schema: GraphQLSchema, name: string, form: Pick<RegExp, "test">): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) throw new Error(`GitHub's schema has no scalar ${name}.`);
  const check = (value: unknown): string => {
    if (typeof value === "string" && form.test(value)) return value;
    const shown = JSON.stringify(value)?.slice(0, 60);
    throw new GraphQLError(`Could not coerce value ${shown} to ${name}`);
  };
  const editable: Pick<GraphQLScalarType, "parseValue" | "serialize" | "parseLiteral"> = scalar;
  editable.parseValue = check;
  editable.serialize = check;
  editable.parseLiteral = (node) => check("value" in node ? node.value : undefined);
}

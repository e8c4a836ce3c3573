import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { description, type Operation, type Parameter, type Schema } from "./description.ts";
import { unknownKeys } from "./unknown-keys.ts";

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "github", schemas: description.schemas });

/** Parameters come as text. */
const textual = new Ajv({ strict: false, coerceTypes: true });
addFormats.default(textual);

// GitHub's own, and none that the package knows.
for (const one of [ajv, textual]) one.addFormat("repo.nwo", /^[^/]+\/[^/]+$/);

const compiled = new Map<Schema, ValidateFunction>();

/** Every way in which a request is not what GitHub describes; sentences. */
export function requestProblems(
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const known = operation.parameters.filter((one) => one.in === "query");
  const strange = [...query.keys()].filter((key) => !known.some(({ name }) => name === key));
  return [
    ...strange.map((key) => `There is no query parameter "${key}".`),
    ...operation.parameters.flatMap((one) => parameterProblems(one, parameters[one.name] ?? query.get(one.name))),
    ...bodyProblems(operation, body),
  ];
}

/** Every way in which an answer is not what GitHub describes. */
export function answerProblems(operation: Operation, status: number, body: unknown): string[] {
  const described = operation.answers[String(status)];
  if (described === null) return [];
  if (described !== undefined) return valueProblems(described, body, "answer");
  // What any operation may say is described with few of them.
  if (status >= 400) return valueProblems({ $ref: "github#/schemas/basic-error" }, body, "answer");
  return [`GitHub does not answer with ${status} here.`];
}

function bodyProblems({ body: schema, bodyRequired, method }: Operation, body: unknown): string[] {
  if (body === undefined) return bodyRequired ? ["The body is missing."] : [];
  if (schema === null) return [`A ${method} of this has no body.`];
  const unknown = unknownKeys(schema, body).map((path) => `body${path} is a key that GitHub does not know.`);
  return [...valueProblems(schema, body, "body"), ...unknown];
}

function parameterProblems({ name, required, schema }: Parameter, value: string | null | undefined): string[] {
  if (value === null || value === undefined) return required ? [`The parameter "${name}" is missing.`] : [];
  const holder = { value };
  const valid = textual.validate({ type: "object", properties: { value: schema } }, holder);
  return valid ? [] : [`The parameter "${name}" ${textual.errorsText(textual.errors, { dataVar: "" })}.`];
}

function valueProblems(schema: Schema, value: unknown, dataVar: string): string[] {
  const check = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, check);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    const more = "allowedValues" in params ? `: ${JSON.stringify(params["allowedValues"])}` : "";
    return `${dataVar}${instancePath} ${message}${more}.`;
  });
}

import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  validate,
} from "graphql";
import { type Actor, noRepository, requireRead } from "../access.ts";
import { Refusal } from "../refusal.ts";
import type { GithubState } from "../state.ts";
import { userNode } from "./actor-nodes.ts";
import { commitNode } from "./commit-node.ts";
import type { Context, Node } from "./context.ts";
import { mutations } from "./mutations.ts";
import { nodeOf } from "./node.ts";
import { refNode } from "./ref-node.ts";
import { repositoryNode } from "./repository-node.ts";
import { githubSchema } from "./schema.ts";

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

/** The parsed text, or the answer where it is none. */
export function parseQuery(query: string): DocumentNode | GraphqlAnswer {
  try {
    return parse(query);
  } catch (error) {
    return { errors: [{ message: (error as Error).message }] };
  }
}

/** Names of the fields at the top, e.g. `createRef`; of all operations of the text. */
export function rootFields(document: DocumentNode): string[] {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fields = operations.flatMap(({ selectionSet }: OperationDefinitionNode) => selectionSet.selections);
  return fields.flatMap((field: SelectionNode) => (field.kind === Kind.FIELD ? [field.name.value] : []));
}

/** Runs a document on GitHub's schema. What the schema does not know is answered and found. */
export async function runQuery(
  state: GithubState,
  actor: Actor,
  document: DocumentNode,
  asked: { readonly variables: Readonly<Record<string, unknown>>; readonly operationName?: string },
): Promise<GraphqlAnswer> {
  const schema = githubSchema();
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map((error) => drifted(state, document, error)) };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: root,
    fieldResolver,
    variableValues: asked.variables,
    contextValue: { state, actor, nodes: { repository: repositoryNode, ref: refNode, commit: commitNode } },
    ...(asked.operationName === undefined ? {} : { operationName: asked.operationName }),
  });
  const shown = errors?.map((error) => (isRefused(error) ? errorOf(error) : drifted(state, document, error)));
  // Without data, no resolver has run: variables were wrong.
  return { ...(data === undefined ? {} : { data }), ...(shown === undefined ? {} : { errors: shown }) };
}

/** Fields are values, or functions of arguments and context. What is not there is not modelled, and said so. */
const fieldResolver: GraphQLFieldResolver<Node, Context> = (source, args, context, { fieldName, parentType }) => {
  if (!(fieldName in source)) throw new Error(`The stand-in does not know ${parentType.name}.${fieldName}.`);
  const value = source[fieldName];
  if (source === root) return (value as RootField)(context, args);
  return typeof value === "function" ? (value as (args: unknown, context: Context) => unknown)(args, context) : value;
};

type RootField = (context: Context, args: Record<string, unknown>) => unknown;

const root: Readonly<Record<string, RootField>> = {
  viewer: (context) => userNode(context, context.actor.account),
  repository: (context, { owner, name }) => {
    const fullName = `${String(owner)}/${String(name)}`;
    const repository = context.state.repository(fullName);
    if (repository === undefined) throw noRepository(fullName);
    requireRead(context.actor, repository);
    return repositoryNode(context, repository);
  },
  node: (context, { id }) => nodeOf(context, String(id)),
  rateLimit: (context) => ({ ...context.state.limitNow(), cost: 1, nodeCount: 0 }),
  ...mutations,
};

function isRefused(error: GraphQLError): boolean {
  return error.originalError instanceof Refusal;
}

function drifted(state: GithubState, document: DocumentNode, error: GraphQLError): Readonly<Record<string, unknown>> {
  // Questions fail before anything is resolved; what fails at a place in the answer is ours.
  const isOurs = error.path !== undefined;
  const operation = rootFields(document).join(",");
  state.findings.push({ on: isOurs ? "answer" : "request", operation, problem: error.message });
  return errorOf(error);
}

/** GitHub has the type beside the message. */
function errorOf(error: GraphQLError): Readonly<Record<string, unknown>> {
  const { message, path, locations, originalError } = error;
  return {
    ...(originalError instanceof Refusal ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

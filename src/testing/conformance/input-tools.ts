import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  inputRequired,
  inputResponse,
  type InputRequests,
  type McpServer,
  type RequestStateCodec,
  type ServerContext,
} from "@modelcontextprotocol/server";
import * as z from "zod";
import { message, text } from "./content.ts";
import { sample } from "./push-tools.ts";

export type RequestState = RequestStateCodec<{ readonly step: string; readonly name?: string }>;

/** Tools that answer with what they need to know, as 2026-07-28 has it: the client calls again with it. */
export function addInputTools(server: McpServer, state: RequestState): void {
  const tool = (name: string, handle: (context: ServerContext) => unknown) =>
    server.registerTool(`test_input_required_result_${name}`, { description: `Asks back: ${name}.` }, handle as never);
  tool("elicitation", ({ mcpReq }) => {
    const given = acceptedContent(mcpReq.inputResponses, "user_name", named);
    return given ? text(`Hello, ${given.name}!`) : inputRequired({ inputRequests: { user_name: askName() } });
  });
  tool("sampling", ({ mcpReq }) => {
    const given = inputResponse(mcpReq.inputResponses, "capital_question");
    if (given.kind === "sampling") return text(JSON.stringify(given.result.content));
    return inputRequired({ inputRequests: { capital_question: sample("What is the capital of France?", 100) } });
  });
  tool("list_roots", ({ mcpReq }) => {
    const given = inputResponse(mcpReq.inputResponses, "client_roots");
    if (given.kind === "roots") return text(given.roots.map(({ uri }) => uri).join(", "));
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  });
  tool("multiple_inputs", (context) => multipleInputs(context, state));
  tool("multi_round", (context) => multiRound(context, state));
  tool("capabilities", asFarAsDeclared);
  for (const name of ["request_state", "tampered_state"]) tool(name, (context) => confirmed(context, state, name));
}

/** The same for a prompt. */
export function addInputPrompt(server: McpServer): void {
  server.registerPrompt("test_input_required_result_prompt", { description: "Asks back." }, ({ mcpReq }) => {
    const given = acceptedContent(mcpReq.inputResponses, "user_context", z.object({ context: z.string() }));
    if (given !== undefined) return { messages: [message(`In the context of ${given.context}: go on.`)] };
    const form = ask("What context should the prompt use?", { context: { type: "string" } });
    return inputRequired({ inputRequests: { user_context: form } });
  });
}

const named = z.object({ name: z.string() });
type Properties = Parameters<typeof inputRequired.elicit>[0]["requestedSchema"] extends infer Schema
  ? Extract<Schema, { properties: unknown }>["properties"]
  : never;

function ask(sentence: string, properties: Properties) {
  const requestedSchema = { type: "object" as const, properties, required: Object.keys(properties) };
  return inputRequired.elicit({ message: sentence, requestedSchema });
}

function askName(sentence = "What is your name?") {
  return ask(sentence, { name: { type: "string" } });
}

async function confirmed(context: ServerContext, state: RequestState, step: string) {
  const { inputResponses, requestState } = context.mcpReq;
  const stated = requestState<{ step: string }>()?.step === step;
  if (stated && acceptedContent(inputResponses, "confirm") !== undefined) return text("state-ok");
  const inputRequests = { confirm: ask("Please confirm", { ok: { type: "boolean" } }) };
  return inputRequired({ inputRequests, requestState: await state.mint({ step }, context) });
}

async function multipleInputs(context: ServerContext, state: RequestState) {
  const { inputResponses } = context.mcpReq;
  const given = acceptedContent(inputResponses, "user_name", named);
  const kinds = ["greeting", "client_roots"].map((key) => inputResponse(inputResponses, key).kind);
  if (given !== undefined && kinds.join() === "sampling,roots") return text(`All there, ${given.name}.`);
  const inputRequests = {
    user_name: askName(),
    greeting: sample("Generate a greeting", 50),
    client_roots: inputRequired.listRoots(),
  };
  return inputRequired({ inputRequests, requestState: await state.mint({ step: "all" }, context) });
}

async function multiRound(context: ServerContext, state: RequestState) {
  const { inputResponses, requestState } = context.mcpReq;
  const { name } = requestState<{ name?: string }>() ?? {};
  const color = acceptedContent(inputResponses, "step2", z.object({ color: z.string() }))?.color;
  if (name !== undefined && color !== undefined) return text(`${name} likes ${color}.`);
  const first = acceptedContent(inputResponses, "step1", named);
  if (first === undefined) {
    const inputRequests = { step1: askName("Step 1: What is your name?") };
    return inputRequired({ inputRequests, requestState: await state.mint({ step: "1" }, context) });
  }
  const inputRequests = { step2: ask("Step 2: What is your favorite color?", { color: { type: "string" } }) };
  return inputRequired({ inputRequests, requestState: await state.mint({ step: "2", ...first }, context) });
}

/** Asks only for what the client says it can do. */
function asFarAsDeclared({ mcpReq }: ServerContext) {
  const envelope: { [CLIENT_CAPABILITIES_META_KEY]?: ClientCapabilities } | undefined = mcpReq.envelope;
  const { elicitation, sampling } = envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? {};
  const inputRequests: InputRequests = {
    ...(elicitation !== undefined && { user_name: askName() }),
    ...(sampling !== undefined && { greeting: sample("Generate a greeting", 50) }),
  };
  const answered = Object.keys(inputRequests).every(
    (key) => inputResponse(mcpReq.inputResponses, key).kind !== "missing",
  );
  return answered ? text("Nothing to ask.") : inputRequired({ inputRequests });
}

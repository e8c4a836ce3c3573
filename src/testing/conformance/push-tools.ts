import { inputRequired, inputResponse, type McpServer, type ServerContext } from "@modelcontextprotocol/server";
import * as z from "zod";
import { text } from "./content.ts";

/** An object's properties, as a form has them. */
type Fields = Parameters<typeof inputRequired.elicit>[0]["requestedSchema"];

/**
 * Tools that ask the client in the middle of a call. To a client of 2025-11-25 the SDK sends requests of its own, to one of
 * 2026-07-28 the answer that makes it call again.
 */
export function addPushTools(server: McpServer): void {
  server.registerTool(
    "test_sampling",
    { description: "Asks the client's model.", inputSchema: z.object({ prompt: z.string() }) },
    ({ prompt }, { mcpReq }) => {
      const given = inputResponse(mcpReq.inputResponses, "sampled");
      if (given.kind === "sampling") return text(`LLM response: ${JSON.stringify(given.result.content)}`);
      return inputRequired({ inputRequests: { sampled: sample(prompt, 100) } });
    },
  );
  server.registerTool(
    "test_elicitation",
    { description: "Asks the user.", inputSchema: z.object({ message: z.string() }) },
    ({ message }, context) => asked(context, "User response", message, userForm),
  );
  server.registerTool("test_elicitation_sep1034_defaults", { description: "Asks with defaults." }, (context) =>
    asked(context, "Elicitation completed", "Please check", defaultsForm),
  );
  server.registerTool("test_elicitation_sep1330_enums", { description: "Asks with choices." }, (context) =>
    asked(context, "Elicitation completed", "Please choose", choicesForm),
  );
  server.registerTool("test_streaming_elicitation", { description: "Asks the user while it streams." }, (context) =>
    asked(context, "User response", "Who are you?", userForm),
  );
  server.registerTool("test_missing_capability", { description: "Needs the client's model." }, ({ mcpReq }) => {
    const given = inputResponse(mcpReq.inputResponses, "sampled");
    return given.kind === "sampling"
      ? text("sampled")
      : inputRequired({ inputRequests: { sampled: sample("Hi", 10) } });
  });
}

/** The client's model is asked one sentence. */
export function sample(sentence: string, maxTokens: number) {
  return inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: sentence } }],
    maxTokens,
  });
}

function asked({ mcpReq }: ServerContext, prefix: string, message: string, requestedSchema: Fields) {
  const given = inputResponse(mcpReq.inputResponses, "form");
  if (given.kind === "elicit")
    return text(`${prefix}: action=${given.action}, content=${JSON.stringify(given.content ?? {})}`);
  return inputRequired({ inputRequests: { form: inputRequired.elicit({ message, requestedSchema }) } });
}

const userForm: Fields = {
  type: "object",
  properties: {
    username: { type: "string", description: "User's response" },
    email: { type: "string", description: "User's email address" },
  },
  required: ["username", "email"],
};

const defaultsForm: Fields = {
  type: "object",
  properties: {
    name: { type: "string", default: "John Doe" },
    age: { type: "integer", default: 30 },
    score: { type: "number", default: 95.5 },
    status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
    verified: { type: "boolean", default: true },
  },
};

const options = ["option1", "option2", "option3"];
const titled = ["First", "Second", "Third"].map((title, index) => ({ const: `value${index + 1}`, title }));

const choicesForm: Fields = {
  type: "object",
  properties: {
    untitledSingle: { type: "string", enum: options },
    titledSingle: { type: "string", oneOf: titled },
    legacyEnum: {
      type: "string",
      enum: ["opt1", "opt2", "opt3"],
      enumNames: ["Option One", "Option Two", "Option Three"],
    },
    untitledMulti: { type: "array", items: { type: "string", enum: options } },
    titledMulti: { type: "array", items: { anyOf: titled } },
  },
};

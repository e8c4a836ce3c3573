import { randomBytes } from "node:crypto";
import {
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type RequestStateCodec,
  type Server,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { RunQuestion } from "../run/types.ts";
import { maxAnswer } from "./resume-input.ts";

/** What travels to the caller's client and back while its user is asked. */
export type QuestionState = RequestStateCodec<RunQuestion>;

/** Seconds; how long a run waits is for the runner to say, and never longer. */
const ttlSeconds = 604_800;

/**
 * Signs the state of questions, each for one caller. `key` (32 bytes or more) is the same for all hosts that may get the
 * answer. Throws `BazaarError` OPTION_INVALID. @default a key of this process
 */
export function questionState(key: Uint8Array = randomBytes(32)): QuestionState {
  if (!(key instanceof Uint8Array) || key.length < 32)
    throw new BazaarError("OPTION_INVALID", "`questionKey` is too short.", "Give 32 random bytes, or leave it out.");
  return createRequestStateCodec({ key, ttlSeconds, bind: (context) => context.http?.authInfo?.clientId ?? "" });
}

/** Whether the caller's client can ask its user by a form: it says so with each request of the 2026-07-28 protocol. */
export function asksByForm(server: Server, context: ServerContext): boolean {
  const { elicitation } = server.getClientCapabilities() ?? {};
  // An empty object means forms: they came first.
  const forms = elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
  return forms && context.mcpReq.envelope !== undefined;
}

/** The answer that makes the client ask its user and call again. */
export async function elicited(
  state: QuestionState,
  pluginName: string,
  question: RunQuestion,
  context: ServerContext,
): Promise<InputRequiredResult> {
  const { options } = question;
  const choice = options.length > 0 ? { enum: [...options] } : { maxLength: maxAnswer };
  return inputRequired({
    inputRequests: {
      answer: inputRequired.elicit({
        message: `The plugin "${pluginName}" asks:\n\n${question.question}`,
        requestedSchema: {
          type: "object",
          properties: { answer: { type: "string", title: "Answer", ...choice } },
          required: ["answer"],
        },
      }),
    },
    requestState: await state.mint(question, context),
  });
}

/** What came back: what to add to the tool's input, or the question that the user did not answer. */
export type Returned = { readonly input: JsonObject } | { readonly unanswered: RunQuestion };

/** Reads a call that answers `elicited`; undefined for any other. The state was checked before. */
export function returnedAnswer({ mcpReq }: ServerContext): Returned | undefined {
  const question = mcpReq.requestState<RunQuestion>();
  if (question === undefined) return undefined;
  const response = inputResponse(mcpReq.inputResponses, "answer");
  const content = response.kind === "elicit" && response.action === "accept" ? response.content : undefined;
  const answer = content?.["answer"];
  if (typeof answer !== "string" || answer.trim() === "") return { unanswered: question };
  return { input: { run: question.handle, answer } };
}

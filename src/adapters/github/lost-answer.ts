import { NetworkProblem, type NetworkKind } from "../../registry/network-problem.ts";
import { codeOf, networkProblemOf } from "../registry-network.ts";

/** No whole answer came. */
export class LostAnswer extends Error {
  override readonly name = "LostAnswer";
  /** Whether the request may have arrived, and done what it asks for. */
  readonly sent: boolean;

  /** `message`: part of a sentence after "GitHub". Nothing of the request may be in it. */
  constructor(message: string, sent: boolean) {
    super(message);
    this.sent = sent;
  }
}

/** Problems that come before anything was sent. */
const unsent: ReadonlySet<NetworkKind> = new Set(["refused", "unknown-host", "tls", "forbidden"]);

/** What went wrong below HTTP, without a word of the request or of what it was thrown with. */
export function lostAnswerOf(error: unknown): LostAnswer {
  if (error instanceof LostAnswer) return error;
  if (error instanceof Error && error.name === "TimeoutError") return new LostAnswer("gave no answer in time", true);
  const problem = networkProblemOf(error);
  if (!(problem instanceof NetworkProblem)) return new LostAnswer("broke the connection off", true);
  return new LostAnswer(problem.message + hintOf(problem.kind, error), !unsent.has(problem.kind));
}

function hintOf(kind: NetworkKind, error: unknown): string {
  if (kind === "tls") return " (see NODE_EXTRA_CA_CERTS)";
  return kind === "lost" ? ` (${codeOf(error)})` : "";
}

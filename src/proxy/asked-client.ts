import { refused } from "../relay/questions.ts";
import type { ServerQuestion } from "../relay/types.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./sessions.ts";

/** Questions of one call that may be open at a client. */
const maxOpen = 100;

const over = '{"code":-32603,"message":"The call is over."}';

/** What one call's server asks a client of a protocol with a handshake: on the stream of the call; the answer comes by another POST. */
export class AskedClient {
  /** Ids that the questions have at the client. */
  readonly ids = new Set<string>();
  readonly #session: Session | undefined;

  constructor(session: Session | undefined) {
    this.#session = session;
  }

  ask(question: ServerQuestion, reply: Reply): void {
    const open = this.#session?.asked;
    for (const id of this.ids) if (open?.has(id) !== true) this.ids.delete(id);
    if (this.ids.size >= maxOpen) return refused(question, "Too many questions are open already.");
    const id = `bazaar-${crypto.randomUUID()}`;
    this.ids.add(id);
    open?.set(id, question);
    void reply.tell(question.message.bytes, [{ at: question.message.idAt, text: JSON.stringify(id) }]);
  }

  /** Nobody answers any more, and the server must not wait for it. */
  release(): void {
    for (const id of this.ids) {
      this.#session?.asked.get(id)?.answer("error", over);
      this.#session?.asked.delete(id);
    }
    this.ids.clear();
  }
}

import type { FileChange, WorkspacePatch } from "../workspace/types.ts";
import { folded } from "./folded-text.ts";
import type { OutputGuard } from "./output-guard.ts";
import { guardedPatch } from "./guarded-patch.ts";
import type { PlaceNames } from "./place-names.ts";
import { capped, plainText } from "./plain-text.ts";
import type { RunOutcome, RunProgress } from "./types.ts";

/**
 * Everything that one run says to its caller goes through here, in the order in which it is said: a secret text that
 * comes in pieces, over several messages, is known by what went before.
 */
export class RunGuard {
  redactions = 0;
  readonly #guard: OutputGuard | undefined;
  readonly #places: PlaceNames | undefined;
  /** The end, folded, of all messages so far, and of those before the last one. */
  #said = "";
  #saidBefore = "";
  #lastMessage = "";

  constructor(guard: OutputGuard | undefined, places?: PlaceNames) {
    this.#guard = guard;
    this.#places = places;
  }

  progress({ kind, text }: RunProgress): RunProgress {
    return { kind, text: kind === "text" ? this.#message(text) : this.#text(text) };
  }

  /** The outcome as its caller may have it; `redactions` counts also what was taken out of its progress. */
  outcome(outcome: RunOutcome): RunOutcome {
    // The answer is the last message once more.
    const before = outcome.text === this.#lastMessage ? this.#saidBefore : this.#said;
    const text = capped(this.#text(outcome.text, before));
    const { patch, actions, question } = outcome;
    return {
      ...outcome,
      text,
      deniedTools: outcome.deniedTools.map((tool) => this.#text(tool)),
      ...(patch && { patch: this.#patch(patch) }),
      ...(actions && {
        actions: actions.map(({ command, reason }) => ({ command: this.#text(command), reason: this.#text(reason) })),
      }),
      ...(question && {
        question: {
          ...question,
          question: this.#text(question.question),
          options: question.options.map((option) => this.#text(option)),
        },
      }),
      redactions: this.redactions,
    };
  }

  #message(text: string): string {
    const told = this.#text(text, this.#said);
    this.#lastMessage = text;
    this.#saidBefore = this.#said;
    this.#said = (this.#said + folded(text).text).slice(-(this.#guard?.window ?? 0));
    return told;
  }

  #text(text: string, before = ""): string {
    const visible = plainText(text);
    const plain = this.#places?.named(visible) ?? visible;
    if (this.#guard === undefined) return plain;
    const guarded = this.#guard.guard(plain, before);
    this.redactions += guarded.redactions;
    return guarded.text;
  }

  #patch(patch: WorkspacePatch): WorkspacePatch {
    const { text, redactions } = guardedPatch(patch.text, this.#guard);
    this.redactions += redactions;
    return {
      text,
      changes: patch.changes.map((change): FileChange => ({ ...change, path: this.#text(change.path) })),
      leftOut: patch.leftOut.map((line) => this.#text(line)),
    };
  }
}

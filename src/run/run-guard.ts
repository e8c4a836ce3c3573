import type { FileChange, WorkspacePatch } from "../workspace/types.ts";
import { folded } from "./folded-text.ts";
import type { OutputGuard } from "./output-guard.ts";
import { guardedPatch } from "./guarded-patch.ts";
import type { PlaceNames } from "./place-names.ts";
import { capped, plainText } from "./plain-text.ts";
import type { LocalAction, RunOutcome, RunProgress, RunQuestion } from "./types.ts";

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
  /** The same of the names of tools that it used. */
  #used = "";

  constructor(guard: OutputGuard | undefined, places?: PlaceNames) {
    this.#guard = guard;
    this.#places = places;
  }

  progress({ kind, text }: RunProgress): RunProgress {
    if (kind === "text") return { kind, text: this.#message(text) };
    const told = this.#text(text, this.#used);
    this.#used = this.#after(this.#used, text);
    return { kind, text: told };
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
      deniedTools: this.#list(outcome.deniedTools),
      ...(patch && { patch: this.#patch(patch) }),
      ...(actions && { actions: this.#actions(actions) }),
      ...(question && { question: this.#question(question) }),
      redactions: this.redactions,
    };
  }

  #message(text: string): string {
    const told = this.#text(text, this.#said);
    this.#lastMessage = text;
    this.#saidBefore = this.#said;
    this.#said = this.#after(this.#said, text);
    return told;
  }

  /** The end, folded, of what a reader has who had `before`. */
  #after(before: string, text: string): string {
    return this.#guard === undefined ? "" : (before + folded(text).text).slice(-this.#guard.window);
  }

  /** Texts that are read one after the other, behind the run's messages: each may go on with what the last one began. */
  #list(texts: readonly string[]): string[] {
    let before = this.#said;
    return texts.map((text) => {
      const told = this.#text(text, before);
      before = this.#after(before, text);
      return told;
    });
  }

  /** They are read in their order, or their commands and their reasons alone. */
  #actions(actions: readonly LocalAction[]): LocalAction[] {
    const commands = this.#list(actions.map(({ command }) => command));
    const reasons = this.#list(actions.map(({ reason }) => reason));
    const told = this.#list(commands.flatMap((command, at) => [command, reasons[at] ?? ""]));
    return actions.map((_, at) => ({ command: told[2 * at] ?? "", reason: told[2 * at + 1] ?? "" }));
  }

  #question(asked: RunQuestion): RunQuestion {
    const [question = "", ...options] = this.#list([asked.question, ...asked.options]);
    return { ...asked, question, options };
  }

  #text(text: string, before = ""): string {
    const visible = plainText(text);
    const plain = this.#places?.named(visible) ?? visible;
    if (this.#guard === undefined) return plain;
    const guarded = this.#guard.guard(plain, before);
    this.redactions += guarded.redactions;
    return guarded.text;
  }

  #patch(given: WorkspacePatch): WorkspacePatch {
    const { patch, redactions } = guardedPatch(given, this.#guard);
    this.redactions += redactions;
    return {
      text: patch.text,
      changes: patch.changes.map((change): FileChange => ({ ...change, path: this.#text(change.path) })),
      leftOut: this.#list(patch.leftOut),
    };
  }
}

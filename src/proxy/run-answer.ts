import type { RunOutcome } from "../run/types.ts";
import type { CallAnswer } from "./call-tool.ts";
import { actionsText, questionText } from "./follow-up.ts";
import { patchSection } from "./patch-section.ts";
import type { PatchStore } from "./patches.ts";

/** Whose answer it is, and where its patch may be kept. */
export interface AnswerHost {
  readonly caller: string;
  readonly patches?: PatchStore;
}

/** What the caller's model reads of a finished run: its last message, then what came of it, section by section. */
export async function runAnswer(host: AnswerHost, tool: string, outcome: RunOutcome): Promise<CallAnswer> {
  const { actions = [], question } = outcome;
  const asks = question && questionText(tool, question);
  const left = [await patchOf(host, outcome), actionsText(actions), asks].filter(
    (part) => part !== undefined && part !== "",
  );
  // A run that asks or leaves something to do has said enough by that.
  const isSaid = outcome.text.trim() !== "" || (actions.length === 0 && question === undefined);
  const sections = isSaid ? [lastMessage(outcome), ...left] : left;
  return { text: composed(sections), isError: false, ...(question && { question }) };
}

/** Sections that say something, with a line between them. */
export function composed(sections: readonly (string | undefined)[]): string {
  const said = sections.filter((section) => section !== undefined && section.trim() !== "");
  return said.length === 1 ? (said[0] ?? "") : said.map((section) => section?.trimEnd()).join("\n\n---\n\n");
}

function lastMessage({ text, deniedTools }: RunOutcome): string {
  if (text.trim() !== "") return text;
  const denied = deniedTools.length > 0 ? ` Its host does not allow: ${deniedTools.join(", ")}.` : "";
  return `The run ended without an answer.${denied}`;
}

async function patchOf({ caller, patches }: AnswerHost, { patch }: RunOutcome): Promise<string | undefined> {
  if (patch === undefined) return undefined;
  // A full disk costs the file, not the answer.
  const id = patch.text === "" ? undefined : await patches?.put(caller, patch.text).catch(() => undefined);
  return patchSection(patch, id);
}

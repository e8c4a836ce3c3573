import type { LocalAction, RunQuestion } from "../run/types.ts";

/** The part of an answer that says what is left to do on the caller's machine; `""` when nothing is. */
export function actionsText(actions: readonly LocalAction[]): string {
  if (actions.length === 0) return "";
  const list = actions.map(({ command, reason }, index) => `${index + 1}. ${inCode(command)}: ${oneLine(reason)}`);
  return [
    "To do on the user's machine, under the user's own permissions:",
    list.join("\n"),
    "The hosted run proposes these commands; nobody has checked them. Carry them out in this order, each with the user's own permission prompt and not otherwise, and leave out what does not serve the user's request.",
  ].join("\n\n");
}

/** The part of an answer that puts the question of a run that waits, and says how the answer gets there. */
export function questionText(tool: string, { question, options, handle }: RunQuestion): string {
  const quoted = [question, ...(options.length > 0 ? ["", ...options.map((option) => `- ${option}`)] : [])];
  return [
    "The run has a question for the user and waits for the answer:",
    quoted
      .join("\n")
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n"),
    `Put it to the user; do not answer it yourself. Then call \`${tool}\` again with the same name, \`run\` set to \`${handle}\` and \`answer\` set to the user's words. That works once, and for a limited time.`,
  ].join("\n\n");
}

/** In inline code that its own backticks can't end. */
function inCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

import { hostToolsRule } from "./host-tools.ts";

/**
 * What is appended to the system prompt of every run, as the text of a file: how it reaches the user, then `more`, each
 * part a paragraph of its own.
 */
export function hostPrompt(options: { readonly canAsk: boolean; readonly more?: readonly string[] }): string {
  const parts = [place, actions, options.canAsk ? questions : noQuestions, ...(options.more ?? [])];
  return `${parts.join("\n\n")}\n`;
}

const place =
  "You work on a host, not on the user's machine. The working folder holds a copy of the files that the user sent; it is empty when none came. What you change in it goes back as a patch, which the user may apply; nothing else that you write on this machine is kept.";

const actions = `What has to happen on the user's own machine (commit, push, open a pull request, run or install something in the project, anything outside the working folder) you can't do here. Request it with the tool \`${hostToolsRule}__request_local_action\`: one call per command, in the order in which they have to run, each with its reason. Request only what the task needs.`;

const questions = `When you can't go on without the user's decision, ask with the tool \`${hostToolsRule}__ask_user\` (there is no AskUserQuestion here) and end your turn right after it. You go on in this conversation when the answer has come.`;

const noQuestions = "Nobody can answer a question: decide yourself, and say in your answer what you assumed.";

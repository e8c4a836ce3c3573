import { type AnnotationLevel, Annotations } from "./annotations.ts";
import { type Command, commandIn } from "./commands.ts";
import type { Masks } from "./masks.ts";

/** Commands that the runner took out because output of anybody could give them. */
const refused = ["set-env", "add-path", "set-output", "save-state"];

/** What a step writes, line by line, as the runner takes it. */
export class StepOutput {
  readonly annotations = new Annotations();
  /** What people see. */
  readonly log: string[] = [];
  /** What the runner holds against the step. */
  readonly problems: string[] = [];
  readonly #masks: Masks;
  #stopToken: string | undefined;

  constructor(masks: Masks) {
    this.#masks = masks;
  }

  take(line: string): void {
    const command = commandIn(line);
    if (this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken.toLowerCase()) this.#stopToken = undefined;
      else this.#show(line);
      return;
    }
    if (command === undefined) this.#show(line);
    else this.#obey(command, line);
  }

  #obey(command: Command, line: string): void {
    const { name, message } = command;
    if (name === "add-mask") {
      if (message.trim() === "") this.problems.push("Can't add secret mask for empty string in ##[add-mask] command.");
      this.#masks.add(message);
      return;
    }
    if (name === "stop-commands") this.#stopToken = message;
    else if (isLevel(name)) this.annotations.add(name, command, (text) => this.#masks.apply(text));
    else if (refused.includes(name)) this.problems.push(`The \`${name}\` command is disabled.`);
    if (name === "debug") return;
    this.#show(isLevel(name) || name === "group" ? `##[${name}]${message}` : line);
  }

  #show(text: string): void {
    this.log.push(this.#masks.apply(text));
  }
}

function isLevel(name: string): name is AnnotationLevel {
  return name === "notice" || name === "warning" || name === "error";
}

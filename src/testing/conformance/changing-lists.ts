import type { McpServer, RegisteredPrompt, RegisteredTool, ServerNotifier } from "@modelcontextprotocol/server";
import { message, text } from "./content.ts";

/** A tool and a prompt that come and go when the suite asks for it, the same for all servers of one host. */
export class ChangingLists {
  #tool = false;
  #prompt = false;
  readonly #notifier: Pick<ServerNotifier, "toolsChanged" | "promptsChanged"> | undefined;

  /** With a notifier, open subscriptions hear of changes by it; else by the server that the change was asked of. */
  constructor(notifier?: Pick<ServerNotifier, "toolsChanged" | "promptsChanged">) {
    this.#notifier = notifier;
  }

  add(server: McpServer): void {
    const tool = server.registerTool("test_sometimes", { description: "Is there, and then not." }, () => text("here"));
    const prompt = server.registerPrompt("test_sometimes", { description: "Is there, and then not." }, () => ({
      messages: [message("here")],
    }));
    show(tool, this.#tool);
    show(prompt, this.#prompt);
    server.registerTool("test_trigger_tool_change", { description: "Changes the list of tools." }, () => {
      this.#tool = !this.#tool;
      show(tool, this.#tool);
      this.#notifier?.toolsChanged();
      return text("The list of tools has changed.");
    });
    server.registerTool("test_trigger_prompt_change", { description: "Changes the list of prompts." }, () => {
      this.#prompt = !this.#prompt;
      show(prompt, this.#prompt);
      this.#notifier?.promptsChanged();
      return text("The list of prompts has changed.");
    });
  }
}

/** Tells the connected client, too. */
function show(item: RegisteredTool | RegisteredPrompt, visible: boolean): void {
  if (visible === item.enabled) return;
  if (visible) item.enable();
  else item.disable();
}

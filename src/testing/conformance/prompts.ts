import { completable, type McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { message, redPixel } from "./content.ts";

const words = ["park", "party", "past", "test", "testing"];

/** Prompts of each kind. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt("test_simple_prompt", { description: "Says a sentence." }, () => ({
    messages: [message("This is a simple prompt for testing.")],
  }));
  const arg1 = completable(z.string().describe("First test argument"), (start) =>
    words.filter((word) => word.startsWith(start)),
  );
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      description: "Repeats its arguments.",
      argsSchema: z.object({ arg1, arg2: z.string().describe("Second test argument") }),
    },
    (args) => ({ messages: [message(`Prompt with arguments: arg1='${args.arg1}', arg2='${args.arg2}'`)] }),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    { description: "Hands over a resource.", argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        { role: "user", content: { type: "resource", resource: embedded(resourceUri) } },
        message("Please process the embedded resource above."),
      ],
    }),
  );
  server.registerPrompt("test_prompt_with_image", { description: "Shows a picture." }, () => ({
    messages: [
      { role: "user", content: { type: "image", data: redPixel, mimeType: "image/png" } },
      message("Please analyze the image above."),
    ],
  }));
}

function embedded(uri: string) {
  return { uri, mimeType: "text/plain", text: "Embedded resource content for testing." };
}

import { lastUserText, type ModelRequest, systemText, toolResults } from "./messages-api.ts";
import { type Reply, say, use } from "./script.ts";

/**
 * The model behind hosted runs of `examples/release-notes`, for our end-to-end tests: it proves by its answers that it
 * got the plugin's own prompts, and hands back the caller's text exactly as it arrived in them.
 */
export function releaseNotesModel(request: ModelRequest): Reply {
  const results = toolResults(request);
  const prompt = lastUserText(request);
  if (systemText(request).includes("You are the last editor before publication."))
    return say(`EDITED ${taskOf(prompt)}`);
  if (prompt.includes("Decide which version number comes next")) return nextVersion;
  if (prompt.includes("You write release notes for people who use the software")) return nextVersion;
  if (prompt.includes("Compare the text below with the house style")) return say(`TONE ${between(prompt, "text")}`);
  if (results.length > 0) return say(`NOTES ${results[0]?.text} ${between(firstPrompt(request), "changes")}`);
  return say("NO PROMPT OF THE PLUGIN");
}

const nextVersion = use("mcp__plugin_release-notes_versions__next_version", {
  current: "1.2.3",
  changes: ["feat: dark mode"],
});

function firstPrompt({ url, headers, body }: ModelRequest): string {
  const first = body.messages.find((message) => message.role === "user");
  return lastUserText({ url, headers, body: { ...body, messages: first === undefined ? [] : [first] } });
}

function between(text: string, tag: string): string {
  const open = `<${tag}>\n`;
  const start = text.indexOf(open);
  return start < 0 ? "" : text.slice(start + open.length, text.lastIndexOf(`\n</${tag}>`));
}

/** A task without the notes that the client puts around it. */
function taskOf(prompt: string): string {
  return prompt.replaceAll(/<system-reminder>[\s\S]*?<\/system-reminder>/g, "").trim();
}

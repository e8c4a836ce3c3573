import { lastUserText, type ModelRequest, type Reply, say, toolResults, use } from "claude-bazaar/testing";

/** What the scripted model does on the host: it follows the prompt of the example's `draft`, from its own input alone. */
export function draftModel(request: ModelRequest): Reply {
  const changes = changesIn(JSON.stringify(request.body.messages));
  const version = toolResults(request)[0]?.text;
  if (version !== undefined) return say(notes(version, changes));
  if (!lastUserText(request).includes("<changes>")) return say("This is not the prompt of the plugin.");
  const current = /\d+\.\d+\.\d+/.exec(lastUserText(request))?.[0] ?? "0.0.0";
  return use("mcp__plugin_release-notes_versions__next_version", { current, changes });
}

function changesIn(messages: string): string[] {
  const block = /<changes>\\n([\s\S]*?)\\n<\/changes>/.exec(messages)?.[1] ?? "";
  const text = JSON.parse(`"${block}"`) as string;
  return text.split("\n").filter((line) => /^(feat|fix)/.test(line));
}

function notes(version: string, changes: readonly string[]): string {
  const part = (heading: string, kind: string) => {
    const lines = changes.filter((change) => change.startsWith(kind)).map((change) => `- ${sentence(change)}`);
    return lines.length === 0 ? [] : ["", `### ${heading}`, ...lines];
  };
  return [`## ${version}`, ...part("Added", "feat"), ...part("Fixed", "fix")].join("\n");
}

function sentence(change: string): string {
  const text = change.replace(/^\w+: */, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

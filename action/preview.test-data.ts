import { startGitRemote } from "../src/testing/git-remote.ts";

export const secretLine = "Only whoever has read the whole list of changes may decide what is left out of the notes.";

export const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify({
    name: "notes",
    version: "1.2.0",
    description: "Writes release notes.",
  }),
  "commands/draft.md": `---\ndescription: Draft the notes\n---\n${secretLine}\n`,
  "bazaar.config.json": JSON.stringify({ endpoint: "https://plugins.example.com/notes" }),
};

export const own = { pull_request: { head: { repo: { full_name: "acme/plugin" } } } };
export const fork = { pull_request: { head: { repo: { full_name: "mallory/plugin" } } } };

export function marketplace(files: Record<string, string> = {}) {
  const catalog = { name: "market", owner: { name: "Acme" }, plugins: [] };
  return startGitRemote({
    files: { ".claude-plugin/marketplace.json": `${JSON.stringify(catalog, undefined, 2)}\n`, ...files },
  });
}

/** The stand-in's only repository has another name than a marketplace on GitHub. */
export async function against(remote: { url: string }) {
  const { origin } = new URL(remote.url);
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${remote.url}.insteadOf`,
    GIT_CONFIG_VALUE_0: `${origin}/acme/market.git`,
    GITHUB_SERVER_URL: origin,
  };
}

export const described = (description: string, version = "1.2.0") => ({
  ...plugin,
  ".claude-plugin/plugin.json": JSON.stringify({ name: "notes", version, description }),
});

/** What takes plugins from a listing, each by rules of its own. */
export const clients = ["cli", "desktop", "claude-ai", "directory"] as const;

export type Client = (typeof clients)[number];

/** As people call them. */
export const clientNames: Readonly<Record<Client, string>> = {
  cli: "Claude Code",
  desktop: "Claude Desktop",
  "claude-ai": "claude.ai organisation",
  directory: "Anthropic's directory",
};

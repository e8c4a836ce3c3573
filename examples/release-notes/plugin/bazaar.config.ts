import { defineConfig } from "claude-bazaar";

export default defineConfig({
  endpoint: "https://plugins.example.com/release-notes",
  // What a hosted run may do without asking: read the skill's table, and the plugin's own tool.
  allowedTools: ["Read", "mcp__plugin_release-notes_versions"],
  limits: { timeoutMs: 300_000, maxTurns: 20 },
  marketplace: { category: "productivity" },
  publisher: { privacyPolicyUrl: "https://plugins.example.com/privacy" },
});

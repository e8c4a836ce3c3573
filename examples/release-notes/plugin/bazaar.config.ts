import { defineConfig } from "claude-bazaar";

export default defineConfig({
  endpoint: "https://plugins.example.com/release-notes",
  // What a hosted run may do beside the plugin's own tools: read the table of the skill.
  allowedTools: ["Read"],
  limits: { timeoutMs: 300_000, maxTurns: 20 },
  marketplace: { category: "productivity" },
  publisher: { privacyPolicyUrl: "https://plugins.example.com/privacy" },
});

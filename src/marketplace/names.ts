import { isInstallableName } from "../plugin/plugin-name.ts";

/** Marketplaces of Anthropic: the client takes these names from its GitHub organisation only. */
const officialNames = new Set([
  "agent-skills",
  "anthropic-agent-skills",
  "anthropic-marketplace",
  "anthropic-plugin-directory",
  "anthropic-plugins",
  "claude-code-marketplace",
  "claude-code-plugins",
  "claude-community",
  "claude-for-financial-services",
  "claude-plugin-directory",
  "claude-plugins-community",
  "claude-plugins-official",
  "financial-services-plugins",
  "healthcare",
  "knowledge-work-plugins",
  "life-sciences",
]);

/** Names under which the client itself keeps plugins that come from no marketplace. */
const ownNames: Readonly<Record<string, string>> = {
  builtin: "the client's built-in plugins",
  inline: "plugins given by --plugin-dir",
  "skills-dir": "plugins from .claude/skills",
  synced: "plugins synced from claude.ai",
};

const desktopNames = new Set(["org", "org-provisioned", "unknown"]);
const documentedNames = new Set(["cargo", "gh", "github", "npm", "pip", "uv"]);

const impersonation = /^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i;

const officialBeside = /official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i;

/** Whether the name is one of Anthropic's own marketplaces. */
export function isOfficialName(name: string): boolean {
  return officialNames.has(name.toLowerCase());
}

/** Why a name can't be half of a plugin's id, as the end of "the name …"; undefined when it can. */
export function idPartProblem(name: string): string | undefined {
  if (name === "") return "is empty";
  if (isInstallableName(name)) return undefined;
  return 'may hold only the letters a-z and A-Z, digits, ".", "_" and "-", and must start with a letter or digit';
}

/** Why the client refuses a marketplace of this name, as the end of "the name …"; undefined when it does not. */
export function marketplaceNameProblem(name: string): string | undefined {
  const problem = idPartProblem(name);
  if (problem !== undefined) return problem;
  if (name.includes("..")) return 'holds ".."';
  const lower = name.toLowerCase();
  // The client keeps marketplaces in an object, which has these names by itself.
  if (Object.hasOwn(Object.prototype, name)) return "is kept by the client for itself";
  if (Object.hasOwn(ownNames, lower)) return `is kept for ${ownNames[lower]}`;
  if (isOfficialName(name))
    return "belongs to Anthropic; the client takes it from GitHub's organisation anthropics only";
  if (lower.startsWith("claudeai-")) return 'starts with "claudeai-", which is kept for marketplaces on claude.ai';
  return impersonation.test(name) || officialBeside.test(name) ? "passes as a marketplace of Anthropic" : undefined;
}

/** Where a name that Claude Code accepts is not usable; undefined when there is no such place. */
export function marketplaceNameDoubt(name: string): string | undefined {
  if (desktopNames.has(name.toLowerCase())) return "is reserved in Claude Desktop, which refuses the marketplace";
  if (name.length > 128) return "has over 128 characters, which Claude Desktop refuses";
  return documentedNames.has(name.toLowerCase())
    ? "is documented as reserved, and a later client may refuse it"
    : undefined;
}

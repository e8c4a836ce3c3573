/**
 * Variables that would lead git to another repository than the one that is meant (they are set while a git hook runs),
 * let it print what it sends, or let it ask somebody.
 */
const taken = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_CURL_VERBOSE",
  "GIT_DIR",
  "GIT_EDITOR",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_WORK_TREE",
  "SSH_ASKPASS",
];

/** Keys of this program; git, npm and what they start have no use for them. */
const secrets = ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "BAZAAR_API_KEY", "BAZAAR_KEYS"];

/** More environment for a program; `undefined` takes a variable away. */
export type MoreEnvironment = Readonly<Record<string, string | undefined>>;

/** Our environment for git: no prompts, English messages, no way to another repository. `more` comes last. */
export function gitEnvironment(more: MoreEnvironment = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !taken.includes(name) && !secrets.includes(name) && !/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(name),
  );
  const all = {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    // Empty, not absent: an absent one lets core.askPass and SSH_ASKPASS speak.
    GIT_ASKPASS: "",
    SSH_ASKPASS_REQUIRE: "never",
    GCM_INTERACTIVE: "never",
    ...more,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

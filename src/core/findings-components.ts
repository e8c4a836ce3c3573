import { error, note, warning } from "./finding.ts";

/** What a Markdown file of a plugin can be. */
export type ComponentKind = "command" | "agent" | "skill";

/** Findings about the Markdown components: commands, agents and skills. Levels follow the client's own validator. */
export const componentFindings = {
  AGENT_FRONTMATTER_DROPPED: error<{ reason: string; tools?: string }>(
    (a) =>
      `The frontmatter is not valid YAML: ${a.reason}. The client drops all of it: the agent gets its file's name and all tools${a.tools === undefined ? "" : `, not \`${a.tools}\``}.`,
    "Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value.",
  ),
  AGENT_KEY_IGNORED: warning<{ key: string }>(
    (a) => `The client ignores \`${a.key}\` in the agent of a plugin.`,
    (a) => `Remove \`${a.key}\`; users can set it in an agent of their own.`,
  ),
  AGENT_KEY_WRONG: warning<{ key: string; use: string }>(
    (a) => `\`${a.key}\` is not a key of agents, so it limits nothing.`,
    (a) => `Rename it to \`${a.use}\`.`,
  ),
  AGENT_NAME_TAKEN: error<{ name: string; other: string }>(
    (a) =>
      `The agent "${a.name}" is declared in ${a.other} too; the client keeps one of them, and which one is not sure.`,
    "Give each agent its own `name`.",
  ),
  AGENT_NAME_TOO_LONG: error<{ length: number; limit: number }>(
    (a) => `\`name\` has ${a.length} characters; over ${a.limit} the client calls the agent after its file.`,
    "Write a shorter name.",
  ),
  AGENT_TOOLS_EMPTY: warning<{ got: string }>(
    (a) => `\`tools\` is ${a.got}; the client then gives the agent all tools.`,
    "Name at least one tool, or remove the key.",
  ),
  AGENT_TOOLS_INVALID: error<{ got: string }>(
    (a) => `\`tools\` must be text or a list of texts, not ${a.got}; the client gives the agent all tools instead.`,
    "Write `tools: Read, Grep` or a YAML list of names.",
  ),
  ALLOWED_TOOLS_INVALID: error<{ got: string }>(
    (a) => `\`allowed-tools\` must be text or a list of texts, not ${a.got}.`,
    "Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names.",
  ),
  ARGUMENT_HINT_NOT_TEXT: note<{ shown: string }>(
    (a) => `\`argument-hint\` is a YAML list or mapping; the client shows it as \`${a.shown}\`.`,
    "Put quotes around the whole value to keep its brackets.",
  ),
  COMMAND_HIDDEN: note<{ by: string; name: string }>(
    (a) => `The file is no command, because the client reads a folder with ${a.by} as the one command "${a.name}".`,
    (a) => `Nothing, if it belongs to ${a.by}; otherwise move it to another folder.`,
  ),
  COMMAND_NAME_TAKEN: error<{ name: string; other: string }>(
    (a) => `The command "${a.name}" comes from ${a.other} too, and the client keeps only one of them.`,
    "Rename one of the files.",
  ),
  COMMAND_PATH_UNREAD: warning<{ raw: string }>(
    (a) => `\`${a.raw}\` is a file that does not end in .md, so the client makes no command of it.`,
    "Name a .md file or a folder.",
  ),
  COMMAND_SOURCE_TWICE: warning<{ name: string; other: string }>(
    (a) => `The command "${a.name}" names the same file as "${a.other}"; the client makes only one command of a file.`,
    "Give it a file of its own, or remove it.",
  ),
  COMMAND_UNLISTED: warning<{ name: string }>(
    (a) =>
      `The client does not list the command "${a.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that JavaScript keeps for itself.`,
    "Rename it: a few letters, digits and hyphens.",
  ),
  COMPONENT_UNNAMED: warning<{ kind: ComponentKind }>(
    (a) => `A file called \`.md\`, or an empty key, gives the ${a.kind} no name, so nobody can call it.`,
    "Give it a name.",
  ),
  DESCRIPTION_DROPPED: error<{ got: string }>(
    (a) => `\`description\` must be text, not ${a.got}; the client drops it.`,
    "Put quotes around the value.",
  ),
  DESCRIPTION_MISSING: warning<{ kind: ComponentKind }>(
    (a) => `The ${a.kind} has no \`description\`, so neither users nor the model learn when to use it.`,
    "Add a `description` of one sentence to the frontmatter.",
  ),
  FILE_NOT_UTF8: warning<{ reason: string }>((a) => `The text is not UTF-8: ${a.reason}.`, "Save the file as UTF-8."),
  FILE_TOO_LARGE: error<{ size: number; limit: number }>(
    (a) => `The file has ${a.size} bytes; with more than ${a.limit} it is not read, so what it holds is missing.`,
    "Split it, or move what is not a prompt into a file that the prompt names.",
  ),
  FILE_UNREADABLE: error<{ reason: string }>(
    (a) => `It can't be read: ${a.reason}.`,
    "Check its permissions and that it is a regular file or a folder.",
  ),
  FLAG_UNCLEAR: warning<{ key: string; got: string; taken: boolean }>(
    (a) => `\`${a.key}\` is ${a.got}, which the client takes as ${a.taken}.`,
    "Write `true` or `false`.",
  ),
  FRONTMATTER_DROPPED: error<{ reason: string }>(
    (a) => `The frontmatter is not valid YAML: ${a.reason}. The client loads the component with all of it dropped.`,
    "Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value.",
  ),
  FRONTMATTER_KEY_TWICE: warning<{ key: string }>(
    (a) => `\`${a.key}\` stands in the frontmatter twice; this one counts.`,
    "Remove one of the two.",
  ),
  FRONTMATTER_MISSING: warning<{ kind: ComponentKind }>(
    (a) => `The ${a.kind} has no frontmatter block, so no description either.`,
    "Start the file with a line `---`, `description: …` and a line `---`.",
  ),
  FRONTMATTER_NOT_MAPPING: error<{ got: string }>(
    (a) => `The frontmatter must be \`key: value\` lines, not ${a.got}; the client drops it.`,
    "Write one `key: value` a line, with a blank after the colon.",
  ),
  FRONTMATTER_REPAIRED: note<{ reason: string }>(
    (a) => `The frontmatter is not valid YAML (${a.reason}); the client repairs it, other programs refuse it.`,
    "Put quotes around the value.",
  ),
  METADATA_NOT_MAPPING: warning<{ got: string }>(
    (a) => `\`metadata\` must be a mapping, not ${a.got}; the client drops it.`,
    "Write `key: value` lines below it, or remove it.",
  ),
  NAME_NOT_TEXT: error<{ got: string; shown?: string }>(
    (a) =>
      `\`name\` must be text, not ${a.got}; the client ${a.shown === undefined ? "goes by the file or folder instead" : `takes it as "${a.shown}"`}.`,
    "Put quotes around the value.",
  ),
  SHELL_UNKNOWN: error<{ got: string }>(
    (a) => `\`shell\` is ${a.got}; the client knows \`bash\` and \`powershell\`.`,
    "Write one of the two, or remove the key.",
  ),
  SKILL_BEHIND_COMMAND: warning<{ name: string; command: string }>(
    (a) => `The client never shows this skill, because ${a.command} is a command of the same name, "${a.name}".`,
    "Rename one of the two, or move the command's text into the skill: users can call skills like commands.",
  ),
  SKILL_FILE_MISNAMED: warning<{ found: string }>(
    (a) => `The client looks for SKILL.md in exactly this spelling and does not find ${a.found}.`,
    "Rename the file to SKILL.md.",
  ),
  SKILL_HIDDEN: warning<{ by: string }>(
    (a) => `The skill is not read, because ${a.by} makes that whole folder one skill.`,
    (a) => `Move ${a.by} into a folder of its own.`,
  ),
  SKILL_NAME_FROM_FOLDER: warning<{ name: string }>(
    (a) =>
      `The skill at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${a.name}", and after the version's folder where the plugin is installed.`,
    "Add a `name` to its frontmatter.",
  ),
  SKILL_NAME_TAKEN: error<{ name: string; other: string }>(
    (a) => `The skill "${a.name}" comes from ${a.other} too; the client keeps one of them, and which one is not sure.`,
    "Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name.",
  ),
  SKILL_PATH_EMPTY: warning<{ raw: string }>(
    (a) => `\`${a.raw}\` holds no SKILL.md, neither itself nor in a folder directly below.`,
    "Name a folder of skills, or a folder with a SKILL.md.",
  ),
  SKILL_PATH_IS_FILE: error<{ raw: string; use: string }>(
    (a) => `\`${a.raw}\` is a file; the client takes folders only and loads no skill from it.`,
    (a) => `Write \`${a.use}\`.`,
  ),
  SKILL_UNREAD: warning<{ why: string }>(
    (a) => `The client does not read this skill: ${a.why}.`,
    "Move it to skills/<name>/SKILL.md.",
  ),
};

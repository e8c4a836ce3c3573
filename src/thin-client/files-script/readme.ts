import type { FilesParts } from "../caller-files.ts";
import { builtFolders, clientNames, secretFolders, secretNames } from "./never-sent.ts";

/** The README's section about files. True for the script: what changes there changes here. */
export function filesReadme(parts: FilesParts): string[] {
  const { name, consent } = parts;
  return [
    "## Files of your project",
    `Some parts work on your files. Before such a call a script (hooks/files.sh, readable) sends them to the host above:`,
    parts.components.map((component) => lineOf(name, component)).join("\n"),
    consent === "ask"
      ? "Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this host and this kind of files. Approve, and the call is made again."
      : "**You are not asked**: whoever published this plugin decided so. Each such call sends the files at once.",
    "The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to it: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",
    `Never sent, in any case and folder: ${codes(secretNames)}, files that hold a private key, what lies in ${codes(secretFolders)}, links, and other repositories inside the project. ${codes(clientNames)} are sent only where the list above says so. Without git also not: what lies in ${codes(builtFolders)}. What was left out is said with each call.`,
    "A change that the host made comes back as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",
    ...(consent === "ask"
      ? [
          `To take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${name}*/consent\`); the next call asks again.`,
        ]
      : []),
  ];
}

const seen = { none: "nothing", args: "the files and folders that the call names", project: "the whole project" };

function lineOf(thinClient: string, { kind, name, policy }: FilesParts["components"][number]): string {
  const git = policy.git ? ", and what git says: diff, status, log, branch, names of remotes" : "";
  const client = policy.reserved === "inert" ? ", also files that Claude Code reads" : "";
  // A name may hold what would end the code.
  const shown = `${kind === "command" ? "/" : ""}${thinClient}:${name}`.replaceAll(/[`\p{C}]/gu, "?");
  return `- \`${shown}\`: ${seen[policy.files]}${client}${git}.`;
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" ");
}

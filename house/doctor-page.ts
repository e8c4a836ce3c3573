import { type CauseRow, causeTable } from "../src/doctor/cause-table.ts";
import { clientNames, clients } from "../src/doctor/clients.ts";
import { features } from "../src/doctor/features.ts";
import { checkNames } from "../src/doctor/check-names.ts";
import { ruledCodes } from "../src/doctor/finding-causes.ts";
import { sourceKinds } from "../src/doctor/source-kinds.ts";

type Sentence = (make: (args: never) => string) => string;

const head = `# The doctor

\`claude-bazaar doctor <target>\` says of each plugin that a marketplace lists which clients can install it, and why others
can't. A target is a plugin's or marketplace's folder, a \`marketplace.json\` (file or URL), a git URL, or \`owner/repository\`
on GitHub (\`#ref\` chooses a branch or tag). It reads and asks; nothing of a plugin is run, and nothing is presented to any
server but the \`headers\` that stand in an entry, and the token of \`--token-env\` to the target itself: of all else, what can be
read is what everybody can read. Only packages are asked for as npm is configured, with its registry and token; a registry that
an entry names needs \`--allow-host\`.

| option | meaning |
| --- | --- |
| \`--client <client...>\` | whose verdict the exit code follows: \`cli\` (the default), \`desktop\`, \`claude-ai\`, \`directory\`; all are judged |
| \`--offline\` | nothing is asked over the network; plugins that lie elsewhere are then in doubt |
| \`--released <target>\` | the release before: content that changed under one version is found |
| \`--beside <target...>\` | other marketplaces of the same users: names that clash are found, and the plugins that are depended on looked for |
| \`--plugin <dir>\` | the plugin that a thin client stands for: its texts are looked for in the thin client |
| \`--claude <path>\` | the client whose validator is asked; by default the one that is found, if any |
| \`--allow-host <host...>\` | private hosts that may be asked; a loopback host in the target itself is one |
| \`--token-env <name>\` | the variable with a token for a target that asks for one, as \`marketplace serve\` and private repositories do. git has it as the password, a catalog and the archives on its origin as \`Authorization: Bearer\`; it stands in no argument and no file, and no other host, entry's repository or server is given it |

Exit code 1: a plugin that is listed can't be installed by a client that was asked about. Verdicts are \`yes\`, \`no\` and
\`unknown\` (\`?\` in the table): something could not be checked, or nobody documents how that client takes it. What is in doubt
does not fail.

## The document of \`--json\`

| field | form |
| --- | --- |
| \`kind\`, \`name\`, \`from\` | \`plugin\` or \`marketplace\`; its name; where it was read, without credentials |
| \`ok\`, \`asked\` | what the exit code says, and the clients that it follows |
| \`entries[]\` | \`index\` in the catalog, \`name\`, \`source\` (its kind, or \`plugin\`), \`verdicts\`: client → \`yes\`, \`no\`, \`unknown\` |
| \`reasons[]\` | \`code\`, \`check\` (1 to 17), \`effects\`: client → \`no\`, \`unknown\`, \`warning\`; \`place\`? (\`path:line:column\`), \`problem\`, \`fix\`, \`entries\`? (indexes; absent: all of them). Worst first |
| \`skipped[]\` | \`check\` and \`why\` it was not made, or only in part |

## What it can't see

Some plugins are visible and not installable for reasons that lie in a client and not in the marketplace:
Claude Desktop's install button may ask for a remote context or for the local Claude Code, which has no such marketplace
(add it there too: \`claude plugin marketplace add …\`); a catalog may be a stale copy (\`claude plugin marketplace update\`;
claude.ai: sync again), and personal marketplaces were lost by updates; Desktop writes the real error into its log file only.
A private repository that claude.ai reads through its GitHub app looks like any other that needs credentials.
`;

/** The page about the doctor, from its tables. */
export function doctorPage(sentence: Sentence): string {
  return `${head}
## The checks

${checkNames.map((name, at) => `${at + 1}. ${name}`).join("\n")}

Check 17 knows: ${features.map(({ feature, needs }) => `${feature} (${needs})`).join("; ")}.

## Which sources a client takes

${tableOf(["source", ...clients.map((client) => clientNames[client])], kindRows())}

## Causes

What is seen besides the findings of \`claude-bazaar validate\`. Effects: **no** prevents the installation, *?* leaves it in
doubt, *warns* changes no verdict; where there is none, it depends on the case.

${tableOf(["code", "check", "effect", "problem", "fix"], causeRows(sentence))}

## Findings

[Findings](findings.md) of \`validate\` are causes too, under their own codes. One that makes Claude Code refuse the marketplace or
the plugin, and every error of an entry, is a **no** for all clients; any other error a **no** for the directory, whose check
includes the validator, and a warning for the rest; a warning is one for all. Else:

${tableOf(
  ["code", "effect"],
  ruledCodes().map(([code, effects]) => [`\`${code}\``, effectText(effects ?? {})]),
)}

\`MARKETPLACE_NAME_DOUBTFUL\` is a **no** for Claude Desktop where Desktop is what refuses the name.
\`FILE_UNREADABLE\` and \`FILE_TOO_LARGE\` are a **no** for all where they are about the catalog or a plugin.json, else for the directory.
`;
}

function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [titles, titles.map(() => "---"), ...rows].map(line).join("\n");
}

function kindRows(): string[][] {
  const words = { yes: "yes", no: "no", unknown: "?" };
  return Object.entries(sourceKinds)
    .filter(([kind]) => kind !== "unsupported")
    .map(([kind, taken]) => [`\`${kind}\``].concat(clients.map((client) => words[taken[client]])));
}

function causeRows(sentence: Sentence): string[][] {
  const rows: Readonly<Record<string, CauseRow<never>>> = causeTable;
  return Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, cause]) => [
      `\`${code}\``,
      String(cause.check),
      effectText(cause.effects),
      sentence((args) => cause.problem(args)),
      sentence((args) => cause.fix(args)),
    ]);
}

function effectText(effects: CauseRow<never>["effects"]): string {
  const words = { no: "**no**", unknown: "*?*", warning: "*warns*" } as const;
  return (["no", "unknown", "warning"] as const)
    .flatMap((effect) => {
      const those = clients.filter((client) => effects[client] === effect);
      if (those.length === 0) return [];
      return [`${words[effect]}: ${those.length === clients.length ? "all" : those.join(", ")}`];
    })
    .join("; ");
}

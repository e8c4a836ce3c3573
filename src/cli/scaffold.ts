import { type FileTree, treeOf } from "../core/file-tree.ts";
import { notPortable } from "../core/portable-path.ts";
import { isKebabCase, isReservedName } from "../plugin/plugin-name.ts";

export interface ScaffoldOptions {
  /** The plugin's name: lower-case letters, digits, `-`; see `newNameProblem`. */
  readonly name: string;
  /** The author's name. */
  readonly author: string;
  /** SPDX id of the licence. */
  readonly license: string;
  /** Version of this package, for the workflow. */
  readonly version: string;
}

/** The plugin's name that a folder's name suggests: lower-case words joined by `-`; `my-plugin` when nothing is left. */
export function suggestedName(folder: string): string {
  const words = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "my-plugin" : words;
}

/** What a name must be without. */
const claimed = new Set(["anthropic", "anthropics", "claude", "official"]);

/** Like `suggestedName`, and never a name that the client keeps for Anthropic, or Windows for a device. */
export function suggestedFreeName(name: string): string {
  const words = suggestedName(name.slice(0, 64)).split("-");
  const free = suggestedName(
    words
      .filter((word) => !claimed.has(word))
      .join("-")
      .replace(/^cc-plugin-/, ""),
  );
  return notPortable(free) === undefined ? free : `my-${free}`;
}

/** Why a new plugin can't be called so, as the rest of a sentence about the name; undefined when it can. */
export function newNameProblem(name: string): string | undefined {
  if (name.length > 128) return "it has more than 128 characters.";
  if (!isKebabCase(name)) return "a new plugin's name holds small letters, digits and single hyphens only.";
  if (notPortable(name) !== undefined) return "it is the name of a device on Windows.";
  return isReservedName(name) ? "it is reserved, because it passes as one of Anthropic's own." : undefined;
}

/** The files of a small plugin that works as it stands: a command, an agent, configuration, workflow, README. */
export function scaffold(options: ScaffoldOptions): FileTree {
  return treeOf({
    ".claude-plugin/plugin.json": manifest(options),
    ".github/workflows/publish.yml": workflow(options),
    "README.md": readme(options),
    "agents/explainer.md": agent,
    "bazaar.config.ts": config(options),
    "commands/release-notes.md": command,
  });
}

function manifest({ name, author, license }: ScaffoldOptions): string {
  const value = {
    name,
    version: "0.1.0",
    description: "Writes release notes from a list of changes, and explains a text in plain words.",
    author: { name: author },
    license,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const command = `---
description: Write release notes from a list of changes
argument-hint: <changes, one per line>
---
Write release notes for users from the changes below. Group them under "New", "Changed" and "Fixed", leave out groups
that would be empty, one short line per change, in the order of importance to a user. Leave out what a user can't notice.
Answer with the notes alone, as Markdown.

<changes>
$ARGUMENTS
</changes>
`;

const agent = `---
name: explainer
description: Explains a text, an error message or a piece of code in plain words
---
You explain what you are given to somebody who is new to it. Say first in one sentence what it is, then what it means for
the reader, then, where it helps, a small example. Use short sentences and common words. Say so when you are not sure.
`;

function config({ name }: ScaffoldOptions): string {
  return `import { defineConfig } from "claude-bazaar";

export default defineConfig({
  // Where this plugin is hosted. The thin client calls <endpoint>/mcp with the caller's key.
  endpoint: process.env["BAZAAR_ENDPOINT"] || "https://plugins.example.com/${name}",
  // Tools that a hosted run may use without asking. Both components work on text alone.
  allowedTools: [],
  limits: { timeoutMs: 120_000, maxTurns: 10 },
});
`;
}

function workflow({ version }: ScaffoldOptions): string {
  return `# Checks the plugin on each push, and publishes its thin client from main.
# The repository needs the variables BAZAAR_ENDPOINT (where the plugin is hosted) and MARKETPLACE_REPOSITORY
# (owner/name), and the secret MARKETPLACE_TOKEN: a token that may write to that repository and nothing else.
name: publish
on: push
permissions:
  contents: read
concurrency:
  group: publish-\${{ github.ref }}
jobs:
  publish:
    runs-on: ubuntu-latest
    env:
      BAZAAR_ENDPOINT: \${{ vars.BAZAAR_ENDPOINT }}
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npx --yes claude-bazaar@${version} validate . --strict --config bazaar.config.ts
      - if: github.ref == 'refs/heads/main'
        run: |
          gh auth setup-git
          npx --yes claude-bazaar@${version} publish . --endpoint "$BAZAAR_ENDPOINT" --marketplace "$MARKETPLACE"
        env:
          GH_TOKEN: \${{ secrets.MARKETPLACE_TOKEN }}
          MARKETPLACE: \${{ vars.MARKETPLACE_REPOSITORY }}
`;
}

function readme({ name }: ScaffoldOptions): string {
  return `# ${name}

A Claude Code plugin, made with \`claude-bazaar init\`.

- \`/${name}:release-notes <changes>\` writes release notes from a list of changes.
- The agent \`${name}:explainer\` explains a text in plain words.

## Try it

\`\`\`sh
npx claude-bazaar validate .   # every finding at once, with place and fix
npx claude-bazaar serve .      # hosts it on this machine and prints the line that starts Claude Code with it
\`\`\`

## Publish it

\`\`\`sh
npx claude-bazaar publish . --endpoint https://your.host/${name} --marketplace ../marketplace --create
\`\`\`

\`--create\` makes the folder and its catalog where there is none; \`--marketplace\` also takes the git URL of a
marketplace that exists, or its \`<owner>/<repository>\` on GitHub.

Users then install it in one step: \`/plugin install ${name} --marketplace <owner>/<repository>\`.

\`bazaar.config.ts\` holds what these commands would otherwise be told by flags. \`.github/workflows/publish.yml\` runs them
on each push; its first lines say what it needs.
`;
}

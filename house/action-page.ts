import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Described {
  readonly description: string;
  readonly default?: string;
}

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The page about the Action: its tables are those of action.yml, its first workflow is the one in `examples`. */
export function actionPage(): string {
  const { inputs, outputs } = parse(read("action.yml")) as Record<"inputs" | "outputs", Record<string, Described>>;
  return [
    read("house/action-page.md").trimEnd(),
    `## Inputs\n\n${inputTable(inputs)}`,
    `Booleans are \`true\` or \`false\`. Lists have commas or line breaks between their items. A name that is none is refused, with the one that was likely meant, and all problems are told at once.`,
    `## Outputs\n\n${outputTable(outputs)}`,
    "This page is written from `house/action-page.md`, `action.yml` and `examples/workflows/publish.yml`.\n",
  ]
    .join("\n\n")
    .replace(
      "<!-- the first workflow -->",
      () => `\`\`\`yaml\n${read("examples/workflows/publish.yml").trimEnd()}\n\`\`\``,
    );
}

function inputTable(inputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(inputs).map(([name, one]) => {
    const fallback = one.default === undefined ? "" : `\`${one.default}\``;
    return `| \`${name}\` | ${fallback} | ${cell(one.description)} |`;
  });
  return ["| input | default | |", "| --- | --- | --- |", ...rows].join("\n");
}

function outputTable(outputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(outputs).map(([name, one]) => `| \`${name}\` | ${cell(one.description)} |`);
  return ["| output | |", "| --- | --- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

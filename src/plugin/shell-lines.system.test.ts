import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { shellLines } from "./shell-lines.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "bazaar-shell-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Texts in which RUN may be a shell line; each leaves a file of its own name when the client runs it. */
const forms = {
  inline: "x !`RUN` y",
  start: "!`RUN`",
  list: "- !`RUN`",
  quote: "> !`RUN`",
  comment: "<!-- !`RUN` -->",
  fenced: "```\n!`RUN`\n```",
  wide: "x\u00a0!`RUN`",
  broken: "x !`true\nRUN` y",
  blank: "x !`true\n\nRUN` y",
  crlf: "x !`true\r\nRUN` y",
  alone: "x !`\nRUN\n` y",
  glued: "x!`RUN`",
  bracket: "(!`RUN`)",
  bold: "**!`RUN`**",
  twice: "!``RUN``",
  block: "```!\nRUN\n```",
  indented: "  ```!\n  RUN\n  ```",
  behind: "text ```!\nRUN\n```",
  oneline: "```! RUN ```",
  closed: "```!\nRUN```",
  four: "````!\nRUN\n````",
  tilde: "~~~!\nRUN\n~~~",
  open: "```!\nRUN\n",
};

test("the client runs the lines that we read as such, and no other", async () => {
  const out = join(folder, "out");
  const body = Object.entries(forms)
    .map(([name, form]) => form.replace("RUN", `touch ${out}/${name}`))
    .join("\n\n");
  const files = {
    "p/.claude-plugin/plugin.json": JSON.stringify({ name: "sh", version: "1.0.0", description: "d" }),
    "p/commands/all.md": `---\ndescription: x\n---\n${body}`,
  };
  for (const path of ["p/.claude-plugin", "p/commands", "out"]) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  await using home = await clientHome();
  // No model answers; the lines run before it is asked.
  const args = ["--plugin-dir", join(folder, "p"), "--add-dir", out, "--allowedTools", "Bash", "-p", "/sh:all"];
  await claudeCommand(args, home, { cwd: home.work });
  const read = shellLines(body).flatMap(({ command }) => /touch .*\/(\w+)/.exec(command)?.slice(1) ?? []);
  expect(readdirSync(out)).toEqual(read.toSorted());
  expect(read).toEqual(expect.arrayContaining(["inline", "broken", "crlf", "block", "oneline"]));
});

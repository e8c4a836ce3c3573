import { writeFiles } from "../../src/testing/write-files.ts";

/** 64 files, 2.2 MB, one of them a bundled server of 1.7 MB whose bytes compress as code does. */
export function writePlugin(folder: string): void {
  const files: Record<string, string> = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "bench", version: "1.0.0", description: "Of the bench." }),
    "server/bundle.js": codeLike(1_700_000),
    "commands/changed.md": "---\ndescription: Changes.\n---\nRound 0.\n",
  };
  for (let n = 0; n < 61; n += 1) {
    files[`skills/s${n}/SKILL.md`] = `---\nname: s${n}\ndescription: Skill ${n}.\n---\n${codeLike(8_000, n + 1)}\n`;
  }
  writeFiles(folder, files);
}

const words =
  "const let return function if else for await this value result error path name length map filter push".split(" ");

/** The same text each time. */
function codeLike(bytes: number, seed = 1): string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  let text = "";
  while (text.length < bytes) text += `${words[next(words.length)]} v${next(900)}${next(4) === 0 ? ";\n" : " "}`;
  return text.slice(0, bytes);
}

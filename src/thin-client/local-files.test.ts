import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClientOptions } from "./types.ts";

const root = "${CLAUDE_PLUGIN_ROOT}";

function made(body: string, options: Partial<ThinClientOptions>, skills = "./more") {
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "p", skills: [skills] }),
    "more/one/SKILL.md": `---\nname: one\ndescription: d\n---\n${body}\n`,
    "more/one/run.py": "import lib\n",
    "more/one/lib.py": "1\n",
    "commands/x.md": `---\ndescription: d\n---\npython ${root}/more/one/lib.py\n`,
  };
  const { report } = generateThinClient(loadPlugin(files), { endpoint: "https://h.example", ...options });
  const missing = report.diagnostics.filter(({ code }) => code === "LOCAL_FILE_NOT_PUBLIC");
  return { copied: report.copied, missing: missing.map(({ args }) => (args as { file: string }).file) };
}

const moved = ["skills/one/SKILL.md", "skills/one/lib.py", "skills/one/run.py"];
const kept = ["more/one/lib.py", "more/one/run.py"];

test.each(["./more", "./more/one"])(
  "a local skill of %s finds its files by the plugin's root and by its folder",
  (skills) => {
    const options = { local: ["skill:*"], public: ["more/**"] } as const;
    for (const quoted of [`${root}/more/one/run.py`, `"${root}"/more/one/run.py`, `$CLAUDE_PLUGIN_ROOT/more/one/`]) {
      expect(made(`python ${quoted}, see \${CLAUDE_SKILL_DIR}/lib.py`, options, skills)).toEqual({
        copied: [...kept, ...moved],
        missing: [],
      });
    }
    expect(made("python ${CLAUDE_SKILL_DIR}/run.py", options, skills)).toEqual({ copied: moved, missing: [] });
  },
);

test("another local component that names the skill's file keeps it where it says", () => {
  const options = { local: ["skill:*", "command:x"], public: ["more/**"] } as const;
  expect(made("Text", options)).toEqual({ copied: ["commands/x.md", ...kept, ...moved], missing: [] });
});

test("a file that is not public is told once", () => {
  expect(made(`python ${root}/more/one/run.py`, { local: ["skill:*"] }).missing).toEqual(["more/one/run.py"]);
});

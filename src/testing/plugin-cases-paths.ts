import { casesOf, plugin, type PluginCase } from "./plugin-case.ts";

const here = ".claude-plugin/plugin.json";
const text = (name: string) => `---\nname: ${name}\ndescription: One.\n---\nText.\n`;
const extra = {
  "extra/x.md": text("x"),
  "extra/sub/y.md": text("y"),
  "agents/g.md": text("g"),
  "other/z.md": text("z"),
  "more/one/SKILL.md": text("one"),
  "skills/s/SKILL.md": text("s"),
};
const files = (fields: object, more: object = {}) => plugin({ ...fields }, { ...extra, ...more });
const monitor = { name: "m", command: "x", description: "d" };
const silent = "The validator finds no fault, lists nothing and loads nothing.";
const workflow = (name: string) => `export const meta = { name: '${name}', description: "One" };\n`;

/** Fields that name files and folders, and the components that lie in them. */
export const pathCases: readonly PluginCase[] = [
  ...casesOf("commands", {
    "a folder": [files({ commands: "./extra" })],
    "a folder, oddly written": [files({ commands: ".//extra/./" })],
    "a file": [files({ commands: "./extra/x.md" })],
    "a list": [files({ commands: ["./extra/sub", "./commands/a.md"] })],
    "an empty list": [files({ commands: [] })],
    everything: [files({ commands: "./" })],
    "no dot": [files({ commands: "extra" }), "PATH_FORM_INVALID", `${here}:8:15`],
    "a variable": [files({ commands: "${CLAUDE_PLUGIN_ROOT}/extra" }), "PATH_FORM_INVALID"],
    "an absolute path": [files({ commands: "/etc" }), "PATH_FORM_INVALID"],
    "up and out": [files({ commands: "./../../etc" }), "PATH_OUTSIDE", `${here}:8:15`],
    missing: [files({ commands: ["./nope.md", "./extra/x.md"] }), "PATH_MISSING", `${here}:9:5`],
    "a number": [files({ commands: 5 }), "MANIFEST_FIELD_INVALID"],
    null: [files({ commands: null }), "MANIFEST_FIELD_INVALID"],
    "a map": [files({ commands: { one: { source: "./extra/x.md" }, two: { content: "Text", description: "Two" } } })],
    "a map with both": [
      files({ commands: { one: { source: "./extra/x.md", content: "x" } } }),
      "MANIFEST_FIELD_INVALID",
    ],
    "a map with neither": [
      files({ commands: { one: { description: "x" } } }),
      "MANIFEST_FIELD_INVALID",
      `${here}:9:12`,
    ],
    "a map with a wrong hint": [
      files({ commands: { one: { content: "x", argumentHint: 5 } } }),
      "MANIFEST_FIELD_INVALID",
    ],
    "a map to nothing": [files({ commands: { one: { source: "./nope.md" } } }), "PATH_MISSING", `${here}:10:17`],
  }),
  ...casesOf("agents and skills", {
    "agent files": [files({ agents: ["./other/z.md"] })],
    "agents as a folder": [files({ agents: "./other" }), "PATH_FORM_INVALID", `${here}:8:13`],
    "agents as a map": [files({ agents: { x: {} } }), "MANIFEST_FIELD_INVALID"],
    "skills add to skills/": [files({ skills: "./more" })],
    "one skill's folder": [files({ skills: ["./more/one"] })],
    "skills at the root": [files({ skills: "." }), "SKILL_PATH_EMPTY"],
    "skills to a missing folder": [files({ skills: "./nope" }), "PATH_MISSING"],
    "skills to a file": [files({ skills: "./more/one/SKILL.md" }), "SKILL_PATH_IS_FILE"],
    "skills without a dot": [files({ skills: "more" }), "PATH_FORM_INVALID"],
  }),
  ...casesOf("client components", {
    "default folders": [
      files(
        {},
        {
          "output-styles/a.md": text("Nice"),
          "output-styles/deep/b.md": "No frontmatter.",
          "output-styles/c.txt": "",
          "workflows/w.js": workflow("go"),
          "workflows/none.js": "const a = 1;",
          "workflows/deep/x.js": workflow("deep"),
          "themes/dark.json": { name: "Dark", base: "dark" },
          "themes/broken.json": "{",
          "monitors/monitors.json": [monitor],
          "bin/tool": "#!/bin/sh\n",
          "bin/deep/tool": "",
        },
      ),
    ],
    "declared in their place": [
      files(
        { outputStyles: "./styles", workflows: ["./w/a.js"], experimental: { themes: "./t" } },
        {
          "output-styles/a.md": text("a"),
          "styles/b.md": text("b"),
          "w/a.js": workflow("a"),
          "t/c.json": "{}",
          "themes/d.json": "{}",
        },
      ),
    ],
    "at the top level": [
      files({ themes: "./t", monitors: [monitor] }, { "t/c.json": "{}" }),
      "MANIFEST_FIELD_EARLY MANIFEST_FIELD_EARLY",
    ],
    "missing paths": [
      files({ outputStyles: "./n", workflows: "./n", experimental: { themes: "./n", monitors: "./n.json" } }),
      "PATH_MISSING ".repeat(4),
    ],
    "a monitor without a description": [
      files({ experimental: { monitors: [{ name: "m", command: "x" }] } }),
      "MANIFEST_FIELD_INVALID",
    ],
    "two monitors of one name": [files({ experimental: { monitors: [monitor, monitor] } }), "MANIFEST_FIELD_INVALID"],
    "monitors that are no list": [files({}, { "monitors/monitors.json": {} }), "MONITORS_INVALID", "", silent],
    "output styles a number": [files({ outputStyles: 5 }), "MANIFEST_FIELD_INVALID"],
  }),
  ...casesOf("files", {
    "CLAUDE.md": [files({}, { "CLAUDE.md": "x" }), "CLAUDE_MD_UNREAD", "CLAUDE.md"],
    "folders beside plugin.json": [
      { ...files({}), ".claude-plugin/skills/x/SKILL.md": text("x") },
      "COMPONENT_MISPLACED",
      ".claude-plugin/skills",
    ],
    "plugin.json at the root": [
      { "plugin.json": "{}", "commands/a.md": text("a") },
      "MANIFEST_MISSING MANIFEST_AT_ROOT MANIFEST_AT_ROOT_REFUSED",
    ],
    "plugin.json at the root that is one": [
      { "plugin.json": '{"name":"a","version":"1.0.0"}', "commands/a.md": text("a") },
      "MANIFEST_MISSING MANIFEST_AT_ROOT",
    ],
    "settings.json without a word": [files({}, { "settings.json": "{" }), "SETTINGS_INVALID", "settings.json:1:2"],
    "no component": [{ [here]: files({})[here] }, "PLUGIN_EMPTY"],
  }),
];

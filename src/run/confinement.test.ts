import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { treeOf } from "../core/file-tree.ts";
import { askedCodeTools, confinementArgs, readableSkills, readOnlyRules } from "./confinement.ts";

test("without a tool that runs code the client's own list stands; with one all are named", () => {
  expect(confinementArgs([], [])).toEqual(["--restricted"]);
  const [restricted, flag, list] = confinementArgs([], ["Bash"]);
  expect([restricted, flag]).toEqual(["--restricted", "--tools"]);
  expect(list?.split(",")).toEqual(expect.arrayContaining(["Read", "Write", "Skill", "Agent", "Bash"]));
  expect(list).not.toMatch(/WebFetch|Monitor/);
});

test("skills' own folders are readable: no root, and no path for which no rule could forbid writing", () => {
  const skillFolders = ["skills/scan", "", "skills/a (b)", "skills/*"];
  const plugin = { folder: "/srv/plugin", name: "p", mcpServers: [], skillFolders };
  expect(readableSkills(plugin)).toEqual(["/srv/plugin/skills/scan"]);
  expect(readOnlyRules(["/srv/plugin/skills/scan"])).toEqual(["Edit(//srv/plugin/skills/scan/**)"]);
});

test("tools that run code are there only where a prompt or the host asks for them", () => {
  const { plugin } = loadPlugin(
    treeOf({
      ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0" }),
      "commands/c.md": "---\ndescription: d\nallowed-tools: Read, WebFetch(domain:a.example)\n---\nx",
    }),
  );
  expect(askedCodeTools(plugin, ["Bash(git log *)"], true)).toEqual(["Bash", "WebFetch"]);
  expect(askedCodeTools(plugin, [], false)).toEqual(["WebFetch"]);
});

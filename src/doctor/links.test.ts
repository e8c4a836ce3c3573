import { describe, expect, test } from "vitest";
import { treeOf, type TreeInput } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import { none, ok as installable } from "./cause-case.test-data.ts";
import { diagnose } from "./diagnose.ts";
import { author, facts, subjectFor, treeFor } from "./subject-for.test-data.ts";
import { marketplaceIn, subjectIn } from "./subject.ts";

const all = { released: subjectFor(), whole: loadPlugin({ "commands/x.md": "x" }).plugin, clientVersion: "2.1.330" };

describe("a link in the place of the catalog", () => {
  const linked = (target: string) => {
    const tree = new Map(treeFor());
    tree.set("lists/team.json", tree.get(catalogPath)!);
    tree.set(".claude-plugin/team.json", tree.get(catalogPath)!);
    return diagnose(subjectIn(tree.set(catalogPath, { kind: "symlink", target }), where), all);
  };
  const where = { from: "x", channel: "folder", folderName: "x" } as const;

  test.each(["../lists/team.json", "team.json", "../lists/../lists/team.json"])(
    "is followed to %s, as the client does",
    (target) => {
      expect(linked(target)).toMatchObject({ ok: true, reasons: [], entries: [{ name: "alpha" }] });
    },
  );

  test.each(["../../lists/team.json", "/lists/team.json", "gone.json", "%zz"])("is not followed to %s", (target) =>
    expect(linked(target)).toMatchObject({ ok: false, entries: [] }),
  );

  test("and one in the place of its folder is followed too", () => {
    const tree = new Map(
      [...treeFor()].map(([path, file]) => [path.replace(".claude-plugin/market", "lists/market"), file]),
    );
    const report = diagnose(subjectIn(tree.set(".claude-plugin", { kind: "symlink", target: "lists" }), where), all);
    expect(report).toMatchObject({ kind: "marketplace", ok: true, entries: [{ name: "alpha" }] });
  });
});

describe("links among a plugin's files", () => {
  const link = (target: string): TreeInput => ({ kind: "symlink", target });
  const tree = (more: Record<string, TreeInput>) => treeOf([...treeFor(), ...Object.entries(more)]);
  const seen = (more: Record<string, TreeInput>) =>
    diagnose(marketplaceIn(tree(more), { from: "x", channel: "folder" }), all);

  test("are followed inside the marketplace, and named once since a ZIP has none", () => {
    const files = { "shared/b.md": "---\ndescription: x\n---\nHi.\n", "plugins/alpha/skills": link("../../shared") };
    const { entries, reasons } = seen({ ...files, "plugins/alpha/commands/b.md": link("../../../shared/b.md") });
    expect(entries[0]?.verdicts).toEqual(installable);
    const problem = expect.stringMatching(/: commands\/b\.md and 1 more\.$/);
    expect(reasons.filter(({ code }) => code.startsWith("LINK_"))).toMatchObject([{ code: "LINK_INCLUDED", problem }]);
  });

  test("one to a broken manifest breaks the plugin", () => {
    const files = { "torn.json": "{", "plugins/alpha/.claude-plugin/plugin.json": link("../../../torn.json") };
    expect(seen(files).entries[0]?.verdicts).toEqual(none);
  });

  test("one in the place of the plugin's folder counts as the folder, and out of the marketplace it is refused", () => {
    const to = (target: string) => {
      const catalog = { name: "team", owner: author, plugins: [{ name: "alpha", source: "./link", ...facts }] };
      return seen({ [catalogPath]: JSON.stringify(catalog), link: link(target) }).entries[0]?.verdicts.cli;
    };
    expect([to("plugins/alpha"), to("../alpha"), to("/plugins/alpha")]).toEqual(["yes", "no", "no"]);
  });
});

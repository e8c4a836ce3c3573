import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { requireLoads } from "./open-plugin.ts";

/** Codes of what is told with the refusal. */
function toldOf(files: Parameters<typeof loadPlugin>[0]): unknown {
  try {
    requireLoads(loadPlugin(files));
    return undefined;
  } catch (error) {
    const { details } = error as { details: { diagnostics: { code: string }[] } };
    return details.diagnostics.map(({ code }) => code);
  }
}

const link = { kind: "symlink", target: "/etc/passwd" } as const;

test("of a folder that is no plugin, only that is told, and not each file in it", () => {
  expect(toldOf({ "home/link": link })).toEqual(["MANIFEST_MISSING", "PLUGIN_NOT_FOUND"]);
});

test("of a plugin that is refused, everything is", () => {
  expect(toldOf({ ".claude-plugin/plugin.json": "{", "home/link": link })).toContain("LINK_OUTSIDE");
});

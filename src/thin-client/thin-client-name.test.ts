import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { thinClientName } from "./thin-client-name.ts";

const named = (name: string) => loadPlugin({ ".claude-plugin/plugin.json": JSON.stringify({ name }) }).plugin;
const endpoint = "https://h.example";

test.each(["my-plugin", "My.Plugin_1"])("%j is taken as it is", (name) => {
  expect(thinClientName(named(name), { endpoint })).toBe(name);
});

test.each(["..", "../b", "a..b", "a b", "-a", "日本", "claude-x", "con", "NUL.txt", "a.", "x".repeat(129)])(
  "%j asks for another",
  (name) => {
    expect(() => thinClientName(named(name), { endpoint })).toThrow(
      expect.objectContaining({ code: "PLUGIN_REFUSED" }),
    );
    expect(thinClientName(named(name), { endpoint, name: "other" })).toBe("other");
    expect(() => thinClientName(named("fine"), { endpoint, name })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
  },
);

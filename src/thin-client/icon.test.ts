import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import { pngOf } from "./icon.test-data.ts";
import type { ThinClientOptions } from "./types.ts";

const secret = "Weigh every finding — été — against the ledger and write none when both columns are empty.";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const jpeg = (...rest: number[]) =>
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xda, 0, 2, 9, 0xff, 0, 9, ...rest]);

function thinOf(icon: Uint8Array, options: Partial<ThinClientOptions> = {}) {
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0", icon: "./i.png" }),
    "commands/x.md": `---\ndescription: d\n---\n${secret}\nUne phrase où les accents sont très fréquents, après tout, à côté\n`,
    "i.png": icon,
  };
  return generateThinClient(loadPlugin(files), { endpoint: "https://h.example", ...options });
}

const isThere = (icon: Uint8Array) => thinOf(icon).files.has("i.png");

test("an icon ends where its format says", () => {
  expect(isThere(pngOf())).toBe(true);
  expect(isThere(jpeg(0xff, 0xd9))).toBe(true);
  for (const torn of [
    Uint8Array.from([...pngOf(), ...bytesOf(secret)]),
    pngOf().subarray(0, 40),
    jpeg(),
    jpeg(0xff, 0xd9, 1),
    jpeg(0xff, 0xe1, 0xff),
  ]) {
    const { files, report } = thinOf(torn);
    expect(files.has("i.png")).toBe(false);
    expect(report.diagnostics.map(({ code }) => code)).toContain("ICON_UNFIT");
  }
});

test.each([
  ["UTF-8", bytesOf(secret)],
  ["Latin-1", latin("Une phrase où les accents sont très fréquents, après tout, à côté")],
])("a prompt inside an icon, %s, is found unless the icon is named in public", (_, text) => {
  const icon = pngOf(text);
  expect(() => thinOf(icon)).toThrow(expect.objectContaining({ code: "LEAK_FOUND" }));
  expect(thinOf(icon, { public: ["i.png"] }).report.copied).toEqual(["i.png"]);
});

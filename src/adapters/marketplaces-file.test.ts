import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadMarketplaces } from "./marketplaces-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marketplaces-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("reads YAML and JSON; folders count from the file", async () => {
  const yaml = write(
    "m.yaml",
    "name: team\nowner: {name: Ann}\nsources:\n  - slug: a # ours\n    directory: ../plugins\n",
  );
  const json = write(
    "m.json",
    JSON.stringify({ name: "team", owner: { name: "Ann" }, sources: [{ slug: "a", directory: "../plugins" }] }),
  );
  const config = {
    name: "team",
    owner: { name: "Ann" },
    sources: [{ slug: "a", directory: join(folder, "../plugins") }],
  };
  expect(await loadMarketplaces(yaml)).toEqual({ config, file: yaml });
  expect(await loadMarketplaces(json)).toEqual({ config, file: json });
});

test("YAML may say things once: anchors, and merge keys; a wrong value is told where it stands", async () => {
  const lines = [
    "name: team",
    "owner: {name: Ann}",
    "sources:",
    "  - &base {slug: a, git: https://example.com/a, every: 6h}",
    "  - <<: *base",
    "    slug: b",
  ];
  const { config } = await loadMarketplaces(write("m.yaml", lines.join("\n")));
  expect(config.sources[1]).toEqual({ slug: "b", git: "https://example.com/a", every: "6h" });
  const wrong = write("w.yaml", [...lines, "    every: soon"].join("\n"));
  await expect(loadMarketplaces(wrong)).rejects.toThrow(`${wrong}:7:12: \`sources[1].every\``);
});

test("each problem has its line and column, also of what is missing", async () => {
  const file = write(
    "m.yaml",
    [
      "name: team",
      "owner: {name: Ann}",
      "sources:",
      "  - slug: acme",
      "    git: https://me:pw@example.com/x",
      "  - slug: acme",
      "    github: a/b",
      "  - github: c/d",
      "everyone:",
      "  acne: allow",
    ].join("\n"),
  );
  const error = await loadMarketplaces(file).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "CONFIG_INVALID" });
  const { message } = error as Error;
  expect(message).not.toContain("pw");
  for (const [place, said] of [
    ["5:10", "holds credentials"],
    ["6:11", "is the slug of"],
    ["8:5", "`sources[2].slug`: expected text, got nothing"],
    ["10:9", "names no source. Did you mean `acme`?"],
  ] as const) {
    const line = message.split("\n").find((one) => one.includes(said));
    expect(line?.trim().startsWith(`${file}:${place}: `), `${said}: ${line}`).toBe(true);
  }
  expect(message).toContain("docs/marketplaces.md");
});

test.each([
  ["m.yaml", "name: [", "CONFIG_INVALID"],
  ["m.json", "{", "CONFIG_INVALID"],
  ["m.yaml", "a: 1\na: 2\n", "CONFIG_INVALID"],
  ["m.toml", "", "CONFIG_INVALID"],
  ["m.yaml", "", "CONFIG_INVALID"],
])("%s with %j is refused", async (name, text, code) => {
  await expect(loadMarketplaces(write(name, text))).rejects.toMatchObject({ code });
});

test("a file that is not there is refused by its name", async () => {
  await expect(loadMarketplaces(join(folder, "no.yaml"))).rejects.toMatchObject({ code: "CONFIG_MISSING" });
});

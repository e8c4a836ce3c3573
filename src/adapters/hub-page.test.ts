import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HubMetrics } from "./hub-metrics.ts";

const src = join(import.meta.dirname, "..");
const page = readFileSync(join(src, "../docs/marketplaces.md"), "utf8");
const namesIn = (text: string, form: RegExp) =>
  [...new Set([...text.matchAll(form)].map(([, name = ""]) => name))].sort();

test("the page has every metric, and no other", async () => {
  const metrics = await new HubMetrics(() => 0).text();
  expect(namesIn(page, /`(bazaar_hub_\w+)`/g)).toEqual(namesIn(metrics, /^# TYPE (\w+)/gm));
});

test("the page has the code of every refusal of the hub", () => {
  const rooms = ["hub", "access"].flatMap((room) => readdirSync(join(src, room)).map((name) => join(src, room, name)));
  const code = rooms.filter((path) => !path.includes(".test")).map((path) => readFileSync(path, "utf8"));
  const refused = namesIn(code.join("\n"), /refusal\(\s*(?:pushes \? 403 : 404, pushes \? )?\d*,?\s*"([A-Z_]+)"/g);
  expect(refused.length).toBeGreaterThan(12);
  const section = /## What it tells\n(.*?)\n## /s.exec(page)![1]!;
  expect(refused.filter((one) => !section.includes(`\`${one}\``))).toEqual([]);
});

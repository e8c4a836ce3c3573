import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { tryGit } from "./git.ts";
import { HubMetrics } from "./hub-metrics.ts";
import { RecordFile } from "./record-file.ts";
import type { SyncReport } from "./sync/types.ts";

// One hub, asked once in each way.
const at = new HubFixture();
const folder = mkdtempSync(join(tmpdir(), "bazaar-records-"));
const auditFile = join(folder, "audit.jsonl");
let metrics: HubMetrics;
let archive: string;
let begun: number;
beforeAll(async () => {
  begun = performance.now();
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta." }));
  await at.caller("ann");
  await at.caller("ben");
  const audit = new RecordFile(auditFile, () => {});
  const limits = { perMinute: 40, failuresPerMinute: 100 };
  await at.start(
    { groups: { a: { members: ["ann"], grants: { team: "allow" } } }, everyone: { "team/beta": "allow" } },
    {
      limits,
      metrics: (views) => (metrics = new HubMetrics(views)),
      onAudit: (record) => {
        at.audits.push(record);
        audit.add({ ...record });
      },
    },
  );
  const zip = await at.ask("/marketplace.zip", "ann");
  const etag = zip.headers.get("etag")!;
  await zip.bytes();
  await at.ask("/marketplace.zip", "ann", { method: "HEAD" });
  await at.ask("/marketplace.zip", "ann", { headers: { "if-none-match": etag } });
  await (await at.ask("/marketplace.zip", "ann", { headers: { range: "bytes=0-9" } })).bytes();
  const catalog = (await (await at.ask("/marketplace.json", "ben")).json()) as {
    plugins: { source: { url: string } }[];
  };
  archive = new URL(catalog.plugins[0]!.source.url).pathname;
  await (await at.ask(archive, "ben")).bytes();
  await tryGit(["clone", "-q", at.gitUrl("ann"), join(folder, "clone")], { cwd: folder });
  await fetch(`${at.hub.url}/info?token=${at.tokens.get("ann")}`);
  await fetch(`${at.hub.url}/nothing/chosen-by-a-caller`);
  await audit.flush();
}, 240_000);
afterAll(async () => {
  await at[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

describe("lines of downloads", () => {
  test("say who took what of which build, once for each that was taken, and hold no token", () => {
    const text = readFileSync(auditFile, "utf8");
    const lines = text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { caller: "ann", what: "zip", plugins: 2, complete: true },
      { caller: "ann", what: "zip", plugins: 2, bytes: 10, complete: true },
      { caller: "ben", what: "catalog", plugins: 1, complete: true },
      { caller: "ben", what: "archive", plugin: "beta", plugins: 1, complete: true },
      { caller: "ann", what: "git", plugins: 2, complete: true },
    ]);
    expect(new Set(lines.map(({ view }) => view)).size).toBe(2);
    for (const token of at.tokens.values()) expect(text).not.toContain(token);
  });

  test("so do those of requests, with neither query nor token", () => {
    const text = JSON.stringify(at.requests);
    expect(at.requests.find(({ path }) => path === "/info")).toMatchObject({ status: 401, code: "TOKEN_REFUSED" });
    expect(at.requests.filter(({ status }) => status === 304)).toMatchObject([{ caller: "ann", bytes: 0 }]);
    for (const token of at.tokens.values()) expect(text).not.toContain(token);
    expect(text).not.toContain("?");
  });
});

test("metrics count requests by route, downloads, builds, syncs and views, with no label that a caller chose", async () => {
  const text = await metrics.text();
  for (const line of [
    'bazaar_hub_requests_total{route="zip",status="200"} 2',
    'bazaar_hub_requests_total{route="zip",status="304"} 1',
    'bazaar_hub_requests_total{route="zip",status="206"} 1',
    'bazaar_hub_requests_total{route="info",status="401"} 1',
    'bazaar_hub_requests_total{route="none",status="404"} 1',
    'bazaar_hub_downloads_total{what="zip",complete="true"} 2',
    'bazaar_hub_downloads_total{what="git",complete="true"} 1',
    'bazaar_hub_downloads_total{what="archive",complete="true"} 1',
    "bazaar_hub_build_seconds_count 2",
    'bazaar_hub_syncs_total{source="team",outcome="updated"} 1',
    'bazaar_hub_source_failing{source="team"} 0',
    "bazaar_hub_views 2",
  ])
    expect(text.split("\n")).toContain(line);
  const zipBytes = at.audits.filter(({ what }) => what === "zip").reduce((sum, { bytes }) => sum + bytes, 0);
  expect(text).toContain(`bazaar_hub_download_bytes_total{what="zip"} ${zipBytes}\n`);
  for (const word of ["ann", "ben", "chosen-by-a-caller", ...at.tokens.values()]) expect(text).not.toContain(word);
});

/** The value of a metric with these labels, as a scrape gives it. */
const valueOf = (text: string, name: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${name} `))
      ?.split(" ")[1],
  );

test("times are seconds: of requests what the log has as milliseconds, of builds what can have passed", async () => {
  const text = await metrics.text();
  const logged = at.requests
    .filter(({ path }) => path === "/marketplace.zip")
    .reduce((sum, one) => sum + one.durationMs, 0);
  expect(logged).toBeGreaterThan(0);
  expect(valueOf(text, 'bazaar_hub_request_seconds_sum{route="zip"}')).toBeCloseTo(logged / 1_000, 6);
  const builds = valueOf(text, "bazaar_hub_build_seconds_sum");
  expect(builds).toBeGreaterThan(0);
  expect(builds).toBeLessThan((performance.now() - begun) / 1_000);
});

test("views are counted when they are asked for", async () => {
  let views = 3;
  const counted = new HubMetrics(() => views);
  expect(valueOf(await counted.text(), "bazaar_hub_views")).toBe(3);
  views = 4;
  expect(valueOf(await counted.text(), "bazaar_hub_views")).toBe(4);
});

test("a source that is none any more fails no more, whatever comes in of it late", async () => {
  let sources = ["gone", "there"];
  const counted = new HubMetrics(
    () => 0,
    () => sources,
  );
  const failed = (slug: string) => ({ slug, outcome: "failed" }) as SyncReport["sources"][number];
  counted.synced({ sources: [failed("gone"), failed("there")] } as unknown as SyncReport);
  expect(await counted.text()).toContain('bazaar_hub_source_failing{source="gone"} 1');
  sources = ["there"];
  counted.synced({ sources: [failed("gone")] } as unknown as SyncReport);
  const text = await counted.text();
  expect(text).not.toContain('failing{source="gone"}');
  expect(text).toContain('bazaar_hub_source_failing{source="there"} 1');
});

test("a download that broke off is counted as one", async () => {
  const counted = new HubMetrics(() => 0);
  counted.audit({ caller: "ann", what: "zip", view: "v", plugins: 1, bytes: 7, complete: false });
  expect(await counted.text()).toContain('bazaar_hub_downloads_total{what="zip",complete="false"} 1\n');
});

test("an archive that somebody has stays what it is for ever, and is not booked again", async () => {
  const tag = `"${/[0-9a-f]{64}/.exec(archive)![0]}"`;
  const answer = await at.ask(archive, "ben", { headers: { "if-none-match": tag } });
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([304, "private, max-age=31536000, immutable"]);
  expect(at.audits.filter(({ what }) => what === "archive")).toHaveLength(1);
});

test("metrics say of a source that fails that it does", async () => {
  const readAt = async () => valueOf(await metrics.text(), 'bazaar_hub_source_synced_timestamp_seconds{source="team"}');
  const before = await readAt();
  expect(Math.abs(before - Date.now() / 1_000)).toBeLessThan(3_600);
  rmSync(at.source, { recursive: true });
  await at.hub.sync();
  const text = await metrics.text();
  // It was not read now.
  expect(await readAt()).toBe(before);
  expect(text).toContain('bazaar_hub_source_failing{source="team"} 1');
  expect(text).toContain('bazaar_hub_syncs_total{source="team",outcome="failed"} 1');
});

test("one caller's limit of requests keeps that caller waiting, and nobody else", async () => {
  const answers: Response[] = [];
  for (let count = 0; count < 60; count += 1) answers.push(await at.ask("/info", "ann"));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  // On a slow machine the next one may be let in again.
  const refused = answers.find(({ status }) => status === 429)!;
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining("RATE_LIMITED")]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await at.ask("/info", "ben")).status).toBe(200);
  expect((await fetch(`${at.hub.url}/healthz`)).status).toBe(200);
});

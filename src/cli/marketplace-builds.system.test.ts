import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, afterAll, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

const bin = join(import.meta.dirname, "bin.ts");
let at: HubFixture;
let first: string;
let second: string;

/** Asked for by a client with archives, which waits for the build. */
async function served(): Promise<string> {
  expect((await at.ask("/marketplace.json", "ann")).status).toBe(200);
  return ((await (await at.ask("/info", "ann")).json()) as { view: string }).view;
}

beforeAll(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta." }, { "plugins/alpha/docs/old.md": "Old." }));
  await at.caller("ann");
  await at.start();
  first = await served();
  const manifest = JSON.stringify({ name: "alpha", version: "1.1.0" });
  const more = { "plugins/alpha/.claude-plugin/plugin.json": manifest, "plugins/alpha/docs/new.md": "New." };
  at.write(hubSource({ alpha: "Other.", gamma: "Gamma." }, more));
  await at.hub.sync();
  second = await served();
}, 240_000);
afterAll(async () => await at[Symbol.asyncDispose]());

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function builds(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const all = [bin, "marketplace", "builds", ...args, "--state", at.state];
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const short = (text: string) => text.slice(0, 12);

test("list names both, the newest first", async () => {
  const { builds: found } = JSON.parse((await builds("list", "--json")).stdout) as { builds: { hash: string }[] };
  expect(found.map((build) => build.hash)).toEqual([second, first]);
}, 60_000);

test("diff of one tells what it changed for its callers, in words", async () => {
  const { code, stdout } = await builds("diff", short(second));
  expect(code).toBe(0);
  const [head, ...lines] = stdout.trimEnd().split("\n");
  expect(head).toMatch(new RegExp(String.raw`^Builds ${short(first)} \(.*Z\) and ${short(second)} \(.*Z\) differ:$`));
  expect(lines).toEqual([
    "~ alpha 1.0.0 → 1.1.0",
    "    ~ .claude-plugin/plugin.json",
    "    ~ commands/go.md",
    "    + docs/new.md",
    "    - docs/old.md",
    "+ gamma 1.0.0",
    "    + .claude-plugin/plugin.json",
    "    + commands/go.md",
    "- beta 1.0.0",
    "    - .claude-plugin/plugin.json",
    "    - commands/go.md",
    "Beside the plugins:",
    "    ~ .claude-plugin/marketplace.json",
    "3 plugins: 1 added, 1 changed, 1 removed.",
  ]);
}, 60_000);

test("diff of two goes from the first to the second, and --exit-code says whether they differ", async () => {
  const { code, stdout } = await builds("diff", second, first, "--json", "--exit-code");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    before: second,
    after: first,
    same: false,
    plugins: [
      { change: "changed", name: "alpha", version: "1.0.0", versionBefore: "1.1.0" },
      { change: "added", name: "beta" },
      { change: "removed", name: "gamma" },
    ],
  });
  const itself = await builds("diff", second, second, "--exit-code");
  expect(itself).toMatchObject({ code: 0, stdout: expect.stringMatching(/ give the same files\.\n$/) });
}, 60_000);

test("pin serves a build again, and unpin what the sources give", async () => {
  const bytes = async () => hash("sha256", await (await at.ask("/marketplace.zip", "ann")).bytes());
  const newest = await bytes();
  expect(JSON.parse((await builds("pin", short(first), "--json")).stdout)).toEqual({ pinned: first, accesses: 1 });
  await expect.poll(served, { timeout: 20_000 }).toBe(first);
  expect(await bytes()).not.toBe(newest);
  expect(JSON.parse((await builds("unpin", short(first), "--json")).stdout)).toEqual({ unpinned: 1 });
  await expect.poll(bytes, { timeout: 20_000 }).toBe(newest);
}, 90_000);

test.each([
  ["a build that is none", ["diff", "0123456789abcdef"], 2, /No build has .*There are: /s],
  ["one that replaced nothing", () => ["diff", first], 2, /No build is kept that .* replaced/],
  ["nothing to compare", ["diff"], 2, /builds list, diff HASH/],
  ["a hash too many", ["pin", "a", "b"], 2, /builds list, diff HASH/],
  ["--exit-code elsewhere", ["list", "--exit-code"], 2, /builds list, diff HASH/],
])(
  "%s is refused",
  async (_what, args, code, said) => {
    const ended = await builds(...(typeof args === "function" ? args() : args));
    expect(ended).toMatchObject({ code, stderr: expect.stringMatching(said) });
  },
  60_000,
);

import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessKey, accessOf } from "../marketplace/aggregate/access.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

const bin = join(import.meta.dirname, "bin.ts");
const groups = { a: { members: ["ann"], grants: { team: "allow" } } } as const;
const everyone = { "team/alpha": "allow" } as const;
let at: HubFixture;
let pinned: string;

beforeAll(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha one.", beta: "Beta." }));
  await at.caller("ann");
  const hub = await at.start({ groups, everyone });
  await (await at.ask("/marketplace.json", "ann")).bytes();
  pinned = ((await (await at.ask("/info", "ann")).json()) as { view: string }).view;
  at.write(hubSource({ alpha: "Alpha two.", beta: "Beta." }));
  await hub.sync();
}, 240_000);
afterAll(async () => await at[Symbol.asyncDispose]());

const out = () => join(at.root, "out");

function build(flags: readonly string[], config: object = { groups, everyone }, umask = "022") {
  const file = join(at.root, "marketplaces.json");
  const sources = [{ slug: "team", directory: at.source }];
  writeFileSync(file, JSON.stringify({ name: "everything", owner: { name: "Team" }, sources, ...config }));
  const command = [bin, "marketplace", "build", "--config", file, "--state", at.state, "--out", out(), ...flags];
  const script = `umask ${umask}; exec "$0" "$@"`;
  return new Promise<{ exitCode: number; stderr: string }>((resolve) => {
    execFile("/bin/sh", ["-c", script, process.execPath, ...command], { cwd: at.root }, (error, _, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), stderr }),
    );
  });
}

const view = () => (JSON.parse(readFileSync(join(out(), "build.json"), "utf8")) as { view: string }).view;
const folders = () => readdirSync(out()).filter((name) => name.startsWith("team-"));

test("is for readers of every user, whatever the umask says", async () => {
  expect(await build(["--origin", "https://plugins.example.com"], {}, "077")).toMatchObject({ exitCode: 0 });
  const all = [".", ...(readdirSync(out(), { recursive: true }) as string[])];
  const closed = all.filter((path) => (statSync(join(out(), path)).mode & 0o444) !== 0o444);
  expect([all.length > 30, closed]).toEqual([true, []]);
}, 60_000);

test("replaces what it wrote, keeps a repository in it, and nothing that it did not write is lost", async () => {
  mkdirSync(join(out(), ".git"));
  writeFileSync(join(out(), "CNAME"), "plugins.example.com");
  const refused = await build(["--form", "zip"]);
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining("OUTPUT_EXISTS")]);
  expect(refused.stderr).toContain("CNAME");
  rmSync(join(out(), "CNAME"));
  expect(await build(["--form", "zip"])).toMatchObject({ exitCode: 0 });
  expect(readdirSync(out()).sort()).toEqual([".git", "build.json", "marketplace.zip"]);
}, 60_000);

test("for a caller is what the hub serves to that caller, and a name that nobody has is told", async () => {
  const forAnn = await build(["--caller", "ann"]);
  expect([forAnn.exitCode, forAnn.stderr, folders()]).toEqual([0, "", ["team-alpha", "team-beta"]]);
  const forNobody = await build(["--caller", "constructor"]);
  expect([forNobody.exitCode, folders()]).toEqual([0, ["team-alpha"]]);
  expect(forNobody.stderr).toContain('No group has "constructor"');
}, 60_000);

test("for a caller is what is pinned for them, as long as its sources and plugins are configured", async () => {
  const key = accessKey(accessOf({ groups, everyone }, "ann"));
  writeFileSync(join(at.state, "pins.json"), JSON.stringify({ [key]: pinned }));
  await build(["--caller", "ann"]);
  expect(view()).toBe(pinned);
  expect(readFileSync(join(out(), "team-alpha/commands/go.md"), "utf8")).toContain("Alpha one.");
  const without = { sources: [{ slug: "team", directory: at.source, exclude: ["beta"] }], groups, everyone };
  await build(["--caller", "ann"], without);
  expect([view() === pinned, folders()]).toEqual([false, ["team-alpha"]]);
  rmSync(join(at.state, "pins.json"));
}, 60_000);

test("with `subscribe` is what the caller chose; a file of choices that is none is told", async () => {
  const file = join(at.state, "subscriptions.json");
  const config = { groups, everyone, subscribe: true };
  writeFileSync(file, JSON.stringify({ ann: ["team/beta"] }));
  await build(["--caller", "ann"], config);
  expect(folders()).toEqual(["team-beta"]);
  writeFileSync(file, JSON.stringify({ ann: "team/beta" }));
  const refused = await build(["--caller", "ann"], config);
  expect([refused.exitCode, folders()]).toEqual([1, ["team-beta"]]);
  expect(refused.stderr).toMatch(/FILE_UNREADABLE.*subscriptions\.json.*`ann`/);
  rmSync(file);
}, 60_000);

test.each([
  ["plugins/alpha", 2, /OPTION_INVALID.*the plugin "alpha" of "team"/],
  ["plugins/alpha/dist/new", 2, /OPTION_INVALID.*the plugin "alpha" of "team"/],
  ["plugins/alphabet", 0, /^$/],
  ["dist", 0, /^$/],
])("is no part of a plugin whose source is a folder: %s", async (place, exitCode, said) => {
  const written = await build(["--form", "zip", "--out", join(at.source, place)]);
  expect(written).toEqual({ exitCode, stderr: expect.stringMatching(said) });
});

import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearLeftovers } from "./clear-leftovers.ts";
import { makeOwnedFolder, type OwnedPrefix, type Owner, ownerOf } from "./owned-folder.ts";
import { lifeOf, ownIdentity } from "./process-identity.ts";

let temporary: string;
let keptTmp: string | undefined;

beforeEach(() => {
  keptTmp = process.env["TMPDIR"];
  temporary = mkdtempSync(join(tmpdir(), "clear-test-"));
  process.env["TMPDIR"] = temporary;
});

afterEach(() => {
  if (keptTmp === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = keptTmp;
  rmSync(temporary, { recursive: true, force: true });
});

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

/** A folder with something in it, and a record that is changed as given. */
function folderOf(owner: Partial<Owner>, prefix: OwnedPrefix = "bazaar-run-"): string {
  const { path } = makeOwnedFolder(prefix);
  mkdirSync(join(path, "home/deep"), { recursive: true });
  writeFileSync(join(path, ".owner.json"), JSON.stringify({ ...ownerOf(path), ...owner }));
  return path;
}

function age(folder: string, hours: number): string {
  const then = Date.now() / 1_000 - hours * 3_600;
  utimesSync(folder, then, then);
  return folder;
}

const isOld = 25;

test("the folders of a process that is gone are removed, whatever their age", async () => {
  const left = [folderOf({ pid: deadPid() }), folderOf({ pid: deadPid() }, "claude-bazaar-")];
  expect(await clearLeftovers()).toBe(2);
  expect(left.map((folder) => existsSync(folder))).toEqual([false, false]);
});

test("those of a living process stay, whatever their age", async () => {
  const ours = [makeOwnedFolder("bazaar-run-").path, makeOwnedFolder("claude-bazaar-").path];
  for (const folder of ours) age(folder, 1_000);
  expect(await clearLeftovers()).toBe(0);
  expect(ours.map((folder) => existsSync(folder))).toEqual([true, true]);
});

test.runIf(process.platform === "linux")("a number that another process has by now is no sign of life", async () => {
  const reused = folderOf({ start: "1" });
  expect(await clearLeftovers()).toBe(1);
  expect(existsSync(reused)).toBe(false);
});

test("where nothing is proven, only a run's folder goes, and only after a day", async () => {
  const elsewhere = { realm: "another container", pid: deadPid() };
  const young = folderOf(elsewhere);
  const client = age(folderOf(elsewhere, "claude-bazaar-"), isOld);
  const old = age(folderOf(elsewhere), isOld);
  const [unwritten, broken] = [join(temporary, "bazaar-run-aaaaaa"), folderOf({ pid: -1 })];
  mkdirSync(unwritten, { mode: 0o700 });
  expect(await clearLeftovers()).toBe(1);
  expect(existsSync(old)).toBe(false);
  expect([young, client, unwritten, broken].filter((folder) => !existsSync(folder))).toEqual([]);
  for (const folder of [unwritten, broken]) age(folder, isOld);
  expect(await clearLeftovers()).toBe(2);
});

test("links, files, open folders and other names are nobody's leftovers", async () => {
  const record = JSON.stringify({ ...ownIdentity(), pid: deadPid(), mark: "x" });
  const target = join(temporary, "target");
  const open = join(temporary, "bazaar-run-bbbbbb");
  const other = join(temporary, "bazaar-runner-cccccc");
  for (const folder of [target, open, other]) {
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(join(folder, ".owner.json"), record);
  }
  spawnSync("chmod", ["755", open]);
  symlinkSync(target, join(temporary, "bazaar-run-dddddd"));
  writeFileSync(join(temporary, "bazaar-run-eeeeee"), record);
  expect(await clearLeftovers()).toBe(0);
  expect(readFileSync(join(target, ".owner.json"), "utf8")).toBe(record);
});

test.runIf(process.getuid?.() === 0)("what another user put there is not believed", async () => {
  const foreign = folderOf({ pid: deadPid() });
  chownSync(foreign, 65_534, 65_534);
  expect(await clearLeftovers()).toBe(0);
});

test("a process is alive with its own number and start, and of another machine unknown", () => {
  const own = ownIdentity();
  expect(lifeOf(own)).toBe("alive");
  expect(lifeOf({ ...own, pid: deadPid() })).toBe("dead");
  expect(lifeOf({ ...own, realm: "x" })).toBe("unknown");
  expect(lifeOf({ ...own, start: "" })).toBe("unknown");
});

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";

// What travels at once, what stays since the host had it, and what happens where the caller is wrong about that.

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url, { consent: "always" });
  caller.write({ a: "a\n", "d/b": "b\n", "d/c": "c\n" });
  caller.commitAll();
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});
const missing = lacks("curl");
const fix = { command: "fix", arguments: "" };
const call = (input: Readonly<Record<string, unknown>> = fix) => caller.run("before", caller.event(input));
const travelled = () => host.archives.at(-1)?.filter((name) => name.startsWith("f/"));
const last = () => [...host.uploads.values()].at(-1)!;
const sent = () => [...last().files.keys()].toSorted();
const kept = () => join(caller.data, "sent", readdirSync(join(caller.data, "sent")).join("|"));
const key = `-----BEGIN PRIVATE KEY-----\n${"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC".repeat(2)}\n-----END PRIVATE KEY-----\n`;

test.skipIf(missing)(
  "one request is enough, and the next has what is new; what is kept is the user's alone",
  async () => {
    expect((await call()).input).toHaveProperty("upload");
    expect(travelled()).toEqual(["f/a", "f/d/b", "f/d/c"]);
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    caller.write({ "d/new": "new\n" });
    caller.git("add", "-A");
    caller.git("commit", "-qm", "two");
    await call();
    expect(travelled()).toEqual(["f/d/new"]);
    await call();
    expect(travelled()).toEqual([]);
    expect(sent()).toEqual(["a", "d/b", "d/c", "d/new"]);
    expect(host.requests).toHaveLength(3);
  },
);

test.skipIf(missing)("a host that forgot asks, and gets what it asks for", async () => {
  await call();
  host.contents.clear();
  expect((await call()).input).toHaveProperty("upload");
  expect(travelled()).toEqual(["f/a", "f/d/b", "f/d/c"]);
  expect(host.requests.map(({ line }) => line.replace(/=.*/, ""))).toEqual([
    "POST /files",
    "POST /files",
    "POST /files?upload",
  ]);
  expect(host.text("d/b")).toBe("b\n");
});

test.skipIf(missing)("what is kept decides nothing but what travels at once, whatever stands there", async () => {
  await call();
  for (const text of [
    "",
    "garbage\n\0\n",
    `${"0".repeat(40)}\n`.repeat(3),
    readFileSync(kept(), "utf8").slice(0, 60),
  ]) {
    writeFileSync(kept(), text);
    host.contents.clear();
    expect((await call()).input).toHaveProperty("upload");
    for (const path of ["a", "d/b", "d/c"])
      expect(host.text(path)).toBe(readFileSync(join(caller.project, path), "utf8"));
  }
});

test.skipIf(missing)("a key that is asked for, since it once was none to the caller, does not travel", async () => {
  caller.write({ "d/key.txt": key });
  caller.git("add", "-A");
  caller.git("commit", "-qm", "two");
  const hash = caller.git("hash-object", "d/key.txt");
  mkdirSync(join(caller.data, "sent"), { recursive: true });
  await call();
  appendFileSync(kept(), hash);
  const said = await call();
  expect(said.reason).toBe("");
  expect(said.context).toContain("1 holds a private key: d/key.txt");
  expect(sent()).toEqual(["a", "d/b", "d/c"]);
  expect([...host.contents.values()].map(String)).not.toContain(key);
});

test.skipIf(missing)("a host of the time of two requests gets two", async () => {
  host.apart = true;
  caller.write({ untracked: "u\n", a: "changed\n" });
  expect((await call()).input).toHaveProperty("upload");
  expect(host.text("untracked")).toBe("u\n");
  expect(last().context.get("git/diff.patch")).toContain("+changed");
  expect(host.requests.map(({ line }) => line.replace(/=.*/, ""))).toEqual([
    "POST /files",
    "POST /files",
    "POST /files?upload",
  ]);
});

test.skipIf(missing)("much that git does not know travels once, and a little with each call", async () => {
  caller.write({ "big.txt": "line of some text\n".repeat(5_000) });
  await call();
  expect(travelled()).toContain("f/big.txt");
  await call();
  expect(travelled()).toEqual([]);
  rmSync(join(caller.project, "big.txt"));
  for (let at = 0; at < 70; at += 1) caller.write({ [`many/${at}`]: `${at}` });
  await call();
  await call();
  expect(travelled()).toEqual([]);
  expect(sent()).toHaveLength(73);
});

test.skipIf(missing)("two calls at once are two whole uploads", async () => {
  caller.write({ a: "changed\n" });
  // Where the others' folders are not taken for ones that were left.
  caller.env = { TMPDIR: caller.home };
  const all = await Promise.all([call(), call(), call()]);
  for (const said of all) expect(said.reason).toBe("");
  expect(new Set(all.map(({ input }) => input?.["upload"])).size).toBe(3);
});

test.skipIf(missing)("a name for temporary files that another made is not used", async () => {
  // Whatever number the shell will have.
  const made = join(caller.folder, "made");
  mkdirSync(made);
  const trap = `ln -s "${made}" "$TMPDIR/claude-bazaar.$$"; exec sh "$@"`;
  caller.shell = ["sh", "-c", trap, "sh"];
  const said = await call().catch((error: Error) => error.message);
  expect(said).toContain("claude-bazaar.");
  expect(readdirSync(made)).toEqual([]);
  expect(host.uploads.size).toBe(1);
  execFileSync("rm", ["-r", join(caller.folder, "tmp")]);
});

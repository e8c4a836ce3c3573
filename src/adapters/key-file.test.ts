import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BazaarError } from "../core/errors.ts";
import { keyDigest } from "../access/bearer.ts";
import { keyLine } from "../access/key-store.ts";
import { addKey, revokeKeys } from "./edit-key-file.ts";
import { type KeyFile, openKeyFile, readKeys } from "./key-file.ts";

let folder: string;
let path: string;
let open: KeyFile | undefined;
let troubles: BazaarError[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "key-file-"));
  path = join(folder, "keys");
  troubles = [];
});

afterEach(async () => {
  await open?.close();
  open = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const lineOf = (key: string, name = "alice") => `${keyLine(name, keyDigest(key))}\n`;
const follow = () => (open = openKeyFile(path, { intervalMs: 10, onTrouble: (error) => void troubles.push(error) }));
const opens = (key: string) => open?.find(keyDigest(key)) !== undefined;
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 10_000, interval: 5 });
/** Long enough for several looks at the file. */
const looks = () => new Promise((resolve) => setTimeout(resolve, 120));

describe("attack 17: a file that is followed", () => {
  test("gives and takes keys while it changes, in place and by another file", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    expect([opens("one"), opens("two"), open?.size]).toEqual([true, false, 1]);
    appendFileSync(path, lineOf("two"));
    await until(() => opens("two"));
    writeFileSync(`${path}.new`, lineOf("three"));
    renameSync(`${path}.new`, path);
    await until(() => opens("three") && !opens("one") && !opens("two"));
    expect(troubles).toEqual([]);
  });

  test("as Kubernetes mounts secrets: a link whose folder is swapped", async () => {
    writeFileSync(join(folder, "v1"), lineOf("one"));
    writeFileSync(join(folder, "v2"), lineOf("two"));
    symlinkSync("v1", path);
    follow();
    symlinkSync("v2", join(folder, "next"));
    renameSync(join(folder, "next"), path);
    await until(() => opens("two") && !opens("one"));
    expect(troubles).toEqual([]);
  });

  test("that is empty takes all keys back", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    writeFileSync(path, "");
    await until(() => !opens("one"));
    expect(troubles).toEqual([]);
  });

  test("that is being written is not taken for whole", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    const whole = Array.from({ length: 40 }, (_, at) => lineOf(`key-${at}`, `n${at}`)).join("") + lineOf("one");
    writeFileSync(path, "");
    // Never at rest for two looks, and "one" comes last.
    for (let at = 0; at < whole.length; at += 100) {
      appendFileSync(path, whole.slice(at, at + 100));
      expect(opens("one")).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await until(() => opens("key-39"));
    expect([opens("one"), troubles]).toEqual([true, []]);
  });

  test("cut off in a line: that line grants nothing and is told once, the others hold", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    writeFileSync(path, lineOf("two") + lineOf("SECRET", "SECRET").slice(0, 40));
    await until(() => opens("two"));
    await looks();
    expect(opens("one")).toBe(false);
    expect(troubles).toMatchObject([{ code: "KEY_INVALID" }]);
    expect(troubles[0]?.message).toContain("line 2");
    expect(troubles[0]?.message).not.toContain("SECRET");
    writeFileSync(path, lineOf("two") + lineOf("three"));
    await until(() => opens("three"));
    writeFileSync(path, lineOf("two") + "cut");
    await until(() => troubles.length === 2);
  });

  test("that is gone or can't be read: what it said last holds, it is told once, and it is followed again", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    rmSync(path);
    await until(() => troubles.length === 1);
    await looks();
    expect([opens("one"), troubles.map(({ code }) => code)]).toEqual([true, ["FILE_UNREADABLE"]]);
    writeFileSync(path, lineOf("two"));
    await until(() => opens("two") && !opens("one"));
    rmSync(path);
    await until(() => troubles.length === 2);
  });

  test("that is a folder, or holds no text, is told", async () => {
    writeFileSync(path, lineOf("one"));
    follow();
    writeFileSync(path, Buffer.from([0, 255, 254, 10, 0]));
    await until(() => troubles.length === 1);
    expect(troubles[0]?.code).toBe("KEY_INVALID");
  });
});

describe("at the start", () => {
  test.each([
    ["no file", () => {}, "FILE_UNREADABLE"],
    ["a folder", () => void (path = folder), "FILE_UNREADABLE"],
    ["keys as they are", () => writeFileSync(path, "cbz_SECRET-0123456789\n"), "KEY_INVALID"],
    ["a line that is none", () => writeFileSync(path, `${lineOf("one")}SECRET\n`), "KEY_INVALID"],
    ["a file of 20 MB", () => writeFileSync(path, "#".repeat(20_000_000)), "KEY_INVALID"],
  ])("%s is refused", (_, make, code) => {
    make();
    let thrown: BazaarError | undefined;
    try {
      follow();
    } catch (error) {
      thrown = error as BazaarError;
    }
    expect(thrown?.code).toBe(code);
    expect(thrown?.message).not.toContain("SECRET");
  });

  test("a file without a key yet is fine: there will be one", async () => {
    writeFileSync(path, "# none yet\n");
    follow();
    const { key } = await addKey(path, { name: "alice" });
    await until(() => opens(key));
    expect(troubles).toEqual([]);
  });
});

describe("attack 17: keys that are made", () => {
  test("are 256 random bits that only their maker gets; the file has their digest and mode 0600", async () => {
    const { key, id, others } = await addKey(path, { name: "alice", expiresAt: Date.UTC(2099, 0, 1), tools: ["db_*"] });
    expect(key).toMatch(/^cbz_[\w-]{43}$/);
    const text = readFileSync(path, "utf8");
    expect(text).toBe(`alice ${keyDigest(key)} expires=2099-01-01T00:00:00Z tools=db_*\n`);
    expect(text).not.toContain(key.slice(4, 20));
    expect([text.includes(` ${id}`), others, statSync(path).mode & 0o777]).toEqual([true, 0, 0o600]);
    expect((await addKey(path, { name: "alice" })).others).toBe(1);
  });

  test("leave the other lines, the rights and a link as they are", async () => {
    const target = join(folder, "target");
    writeFileSync(target, "# the team\nbroken line\n" + lineOf("one").trimEnd());
    chmodSync(target, 0o640);
    symlinkSync("target", path);
    await addKey(path, { name: "bob" });
    const lines = readFileSync(target, "utf8").split("\n");
    expect(lines.slice(0, 3)).toEqual(["# the team", "broken line", lineOf("one").trimEnd()]);
    expect([lines[3]?.split(" ")[0], lstatSync(path).isSymbolicLink()]).toEqual(["bob", true]);
    expect([statSync(target).mode & 0o777, readdirSync(folder).toSorted()]).toEqual([0o640, ["keys", "target"]]);
  });

  test("are taken back by name, or one by its id; a wrong name or id takes none", async () => {
    const [first] = [
      await addKey(path, { name: "alice" }),
      await addKey(path, { name: "alice" }),
      await addKey(path, { name: "bob" }),
    ];
    for (const [name, id] of [["carol"], ["bob", first.id], ["alice", "00000000"], ["alic"]] as const)
      await expect(revokeKeys(path, name, id)).rejects.toMatchObject({ code: "KEY_INVALID" });
    expect(await revokeKeys(path, "alice", first.id)).toBe(1);
    expect(readKeys(path).keys.map(({ name }) => name)).toEqual(["alice", "bob"]);
    expect(await revokeKeys(path, "alice")).toBe(1);
    expect(readKeys(path).keys.map(({ name }) => name)).toEqual(["bob"]);
  });

  test.each(["", "a b", "a/b", "-x", "x".repeat(65), "a\nb"])(
    "%j can't be a name, and nothing is written",
    async (name) => {
      await expect(addKey(path, { name })).rejects.toMatchObject({ code: "OPTION_INVALID" });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("into a folder that is not there are refused", async () => {
    await expect(addKey(join(folder, "no", "keys"), { name: "a" })).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
    await expect(revokeKeys(path, "a")).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { loadConfig } from "./config-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function errorOf(file?: string): Promise<BazaarError> {
  const error: unknown = await loadConfig(folder, file).catch((thrown: unknown) => thrown);
  if (!(error instanceof BazaarError)) throw new Error(`no BazaarError but ${String(error)}`);
  return error;
}

describe("finds and reads", () => {
  test.each([
    ["bazaar.config.json", `\uFEFF{"auth": "oauth"}`],
    ["bazaar.config.yaml", `auth: oauth # by discovery\n`],
    ["bazaar.config.yml", `auth: "oauth"\r\n`],
  ])("%s", async (name, text) => {
    const file = write(name, text);
    expect(await loadConfig(folder)).toEqual({ config: { auth: "oauth" }, file });
  });

  test("no file as an empty configuration, and another name with `file`", async () => {
    expect(await loadConfig(folder)).toEqual({ config: {} });
    const file = write("other.json", `{"name": "x"}`);
    expect(await loadConfig(folder, file)).toEqual({ config: { name: "x" }, file });
  });
});

describe("with `dataOnly`", () => {
  test.each(["ts", "mts", "js", "mjs"])("a bazaar.config.%s is named and not run", async (ending) => {
    const file = write(`bazaar.config.${ending}`, "throw new Error('it ran');");
    expect(await loadConfig(folder, undefined, { dataOnly: true })).toEqual({ config: {}, skipped: file });
    expect((await errorOf()).problem).toContain("it ran");
    await expect(loadConfig(folder, file, { dataOnly: true })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  test("data is read", async () => {
    const file = write("bazaar.config.json", `{"name": "x"}`);
    expect(await loadConfig(folder, undefined, { dataOnly: true })).toEqual({ config: { name: "x" }, file });
  });
});

describe("refuses", () => {
  test("a named file that is not there, or is a folder", async () => {
    mkdirSync(join(folder, "sub"));
    expect((await errorOf(join(folder, "no.json"))).code).toBe("CONFIG_MISSING");
    expect(await errorOf(join(folder, "sub"))).toMatchObject({
      code: "CONFIG_MISSING",
      problem: expect.stringContaining("that is a folder"),
    });
    symlinkSync("loop.json", join(folder, "loop.json"));
    expect(await errorOf(join(folder, "loop.json"))).toMatchObject({
      code: "CONFIG_MISSING",
      problem: expect.stringContaining("symbolic links"),
    });
    expect((await errorOf(join(folder, "a".repeat(300)))).code).toBe("CONFIG_MISSING");
  });

  test("two configuration files", async () => {
    write("bazaar.config.ts", "");
    write("bazaar.config.json", "{}");
    expect((await errorOf()).problem).toContain("bazaar.config.ts and bazaar.config.json");
  });

  test.each([
    ["bazaar.config.json", `{\n  "name": "x",\n}`, ":3:1: a key in double quotes is missing"],
    ["bazaar.config.json", `{\n  "naem": "x"\n}`, ":2:3: `naem` is not a known key. Did you mean `name`?"],
    [
      "bazaar.config.json",
      `{\n  "limits": {"maxTurns": "5"}\n}`,
      ":2:26: `limits.maxTurns`: expected a number, got text.",
    ],
    ["bazaar.config.yaml", `name: x\nlimits:\n  maxTurns: many\n`, ":3:13: `limits.maxTurns`"],
    ["bazaar.config.yaml", `name: "x\n`, ":2:1"],
    [
      "bazaar.config.yaml",
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      "xcessive alias",
    ],
    ["bazaar.config.json", `[]`, "expected an object, got a list"],
    ["bazaar.config.json", ``, "it is empty"],
    ["bazaar.config.json", `"${"x".repeat(1024 * 1024)}"`, "bytes, more than 1048576"],
    [
      "bazaar.config.ts",
      `export default { limits: { timeoutMs: 5 } };`,
      "`limits.timeoutMs`: expected a whole number from 1000",
    ],
  ])("%s with %j", async (name, text, said) => {
    write(name, text);
    const error = await errorOf();
    expect(error.code).toBe("CONFIG_INVALID");
    expect(error.problem).toContain(said);
    expect(error.problem).toContain(name);
  });

  test("several problems in one error, with data", async () => {
    write("bazaar.config.json", `{"name": 1, "auth": 2}`);
    const error = await errorOf();
    expect(error.details["problems"]).toMatchObject([
      { path: ["name"], line: 1, column: 10 },
      { path: ["auth"], line: 1, column: 21 },
    ]);
  });

  // Of /dev/zero nothing is read either, which has no end.
  test.each(["bazaar.config.json", "bazaar.config.yaml"])("a device behind %s", async (name) => {
    symlinkSync("/dev/null", join(folder, name));
    await expect(loadConfig(folder, undefined, { dataOnly: true })).rejects.toMatchObject({
      code: "CONFIG_INVALID",
      problem: expect.stringContaining(`${name}: it is no regular file.`) as unknown,
    });
  });

  test("an ending that is not known", async () => {
    expect((await errorOf(write("config.toml", ""))).problem).toContain('the ending ".toml" is not known');
  });

  test("a link to nothing", async () => {
    symlinkSync(join(folder, "nowhere"), join(folder, "bazaar.config.json"));
    expect(await loadConfig(folder)).toEqual({ config: {} });
  });
});

test("a broken package.json beside or above a module is blamed itself, with its place", async () => {
  write("bazaar.config.ts", "export default {};");
  write("package.json", '{\n  "name": \n');
  const error = await errorOf();
  expect(error.code).toBe("CONFIG_INVALID");
  expect(error.problem).toMatch(/package\.json:\d+:\d+: /);
  expect(error.problem).not.toContain("bazaar.config.ts");
  expect(error.fix).toContain("Correct the JSON");
});

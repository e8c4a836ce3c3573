import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

// In a process of its own: inside vitest it is vite that loads modules, and not Node with its type stripping.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const adapter = pathToFileURL(join(import.meta.dirname, "config-file.ts")).href;
const prelude = `import { loadConfig } from ${JSON.stringify(adapter)}; const load = async () => { try { return (await loadConfig(".")).config; } catch (error) { return { code: error.code, problem: error.problem }; } };`;

const print = "console.log(JSON.stringify(await load()));";

function ended(name: string, text: string, script = print): { stdout: string; stderr: string; status: number | null } {
  writeFileSync(join(folder, name), text);
  const args = ["--input-type=module", "-e", `${prelude}\n${script}`];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", timeout: 60_000 });
}

const run = (name: string, text: string, script = print): unknown => JSON.parse(ended(name, text, script).stdout);

describe("reads", () => {
  test.each([
    ["bazaar.config.ts", `const auth: "key" | "oauth" = "oauth";\nexport default { auth };`],
    ["bazaar.config.mts", `export default { auth: "oauth" } satisfies object;`],
    ["bazaar.config.js", `export default { auth: "oauth" };`],
    ["bazaar.config.mjs", `export default { auth: "oauth" };`],
    [
      "bazaar.config.ts",
      `import { defineConfig } from "claude-bazaar";\nexport default defineConfig({ auth: "oauth" });`,
    ],
  ])("%s with %j", (name, text) => {
    expect(run(name, text)).toEqual({ auth: "oauth" });
  });

  test("a module anew after it changed", () => {
    const script = `
      import { utimesSync, writeFileSync } from "node:fs";
      const first = await load();
      writeFileSync("bazaar.config.mjs", "export default { name: 'other' };");
      utimesSync("bazaar.config.mjs", 1, 1);
      console.log(JSON.stringify([first, await load()]));`;
    expect(run("bazaar.config.mjs", `export default { name: "one" };`, script)).toEqual([
      { name: "one" },
      { name: "other" },
    ]);
  });
});

describe("leaves this process alone", () => {
  const { stringify } = JSON;

  test("what a module prints goes to stderr, all of it", () => {
    const text = `console.log("noise"); process.stdout.write("x".repeat(300_000)); export default { name: "n" };`;
    const { stdout, stderr } = ended("bazaar.config.mjs", text);
    expect(stdout).toBe(`${stringify({ name: "n" })}\n`);
    expect(stderr).toBe(`noise\n${"x".repeat(300_000)}`);
  });

  test.each(["bazaar.config.ts", "bazaar.config.js"])(
    "%s beside a package.json without a type brings no advice from Node",
    (name) => {
      writeFileSync(join(folder, "package.json"), "{}");
      expect(ended(name, `export default { name: "n" };`)).toMatchObject({
        stdout: `${stringify({ name: "n" })}\n`,
        stderr: "",
      });
    },
  );

  test("other warnings are shown", () => {
    const text = `process.emitWarning("by the author", { code: "MINE" }); process.emitWarning("second", "Kind", "TWO"); export default {};`;
    const { stderr } = ended("bazaar.config.mjs", text);
    expect(stderr).toContain("[MINE] Warning: by the author");
    expect(stderr).toContain("[TWO] Kind: second");
  });

  test("variables that it sets are this process's, and what it leaves open does not keep it alive", () => {
    const text = `process.env.SET_HERE = "yes"; setInterval(() => {}, 1_000); export default {};`;
    expect(run("bazaar.config.mjs", text, "await load(); console.log(JSON.stringify(process.env.SET_HERE));")).toBe(
      "yes",
    );
  });

  test("a collection as a key of YAML is a key that nobody knows", () => {
    const { stdout, stderr } = ended("bazaar.config.yaml", "? [a, b]\n: 1\n");
    expect(stderr).toBe("");
    expect(stdout).toContain("is not a known key");
  });
});

test.each([
  ["bazaar.config.mjs", `process.exit(0); export default {};`, "it exited"],
  ["bazaar.config.mjs", `setTimeout(() => process.exit(0)); await new Promise(() => {});`, "it exited"],
  ["bazaar.config.mjs", `await new Promise(() => {}); export default {};`, "awaits something that never comes"],
  ["bazaar.config.mjs", `export default () => ({});`, "something other than data, such as a function"],
  ["bazaar.config.mjs", `export const config = {};`, "it has no default export"],
  ["bazaar.config.mjs", `export default {`, "Unexpected end of input"],
  ["bazaar.config.mjs", `throw new Error("by the author");`, "by the author"],
  ["bazaar.config.mjs", `throw "a text";`, "a text"],
  ["bazaar.config.mjs", `import "no-such-package"; export default {};`, "no-such-package"],
  ["bazaar.config.ts", `enum A { B }\nexport default {};`, "enum"],
  [
    "bazaar.config.ts",
    `export default { limits: { timeoutMs: 5 } };`,
    "`limits.timeoutMs`: expected a whole number from 1000",
  ],
  ["bazaar.config.ts", `export default { naem: "x" };`, "Did you mean `name`?"],
])("refuses %s with %j", (name, text, said) => {
  const found = run(name, text) as { code: string; problem: string };
  expect(found.code).toBe("CONFIG_INVALID");
  expect(found.problem).toContain(said);
  expect(found.problem).toContain(name);
});

test("what is wrong with YAML is told with its place, once", () => {
  const { problem } = run("bazaar.config.yaml", "image:\n  base: [1\n") as { problem: string };
  expect(problem).toMatch(/^\S*bazaar\.config\.yaml:3:1: [^:]*[^:.]\.$/);
  expect(problem).not.toContain("at line");
});

describe("says where it failed, without the whole path", () => {
  const helper = "export const one = 1;\nconst none = undefined;\nnone.a;\n";

  test.each([
    ["bazaar.config.mjs", "const x = undefined;\n\n\n\nexport default x.a;", "", "bazaar.config.mjs:5:18: Cannot read"],
    ["bazaar.config.ts", "type A = 1;\nthrow new Error('mine');", "", "bazaar.config.ts:2:7: mine."],
    ["bazaar.config.mjs", "const a = 1;\nexport default {,};", "", "bazaar.config.mjs:2: Unexpected token"],
    ["bazaar.config.ts", "const a = 1;\nexport default { a: 1 b };", "", "bazaar.config.ts:2: Expected"],
    ["bazaar.config.ts", "const a = 1;\nenum A { B }", "", "bazaar.config.ts:2: TypeScript enum"],
    ["bazaar.config.mjs", '\nimport "./none.mjs";', "", "bazaar.config.mjs:2: Cannot find module 'none.mjs' imported"],
    ["bazaar.config.mjs", "\nimport 'no-such-package';", "", "bazaar.config.mjs:2: Cannot find package"],
    [
      "bazaar.config.mjs",
      '\nimport { two } from "./lib/helper.mjs";',
      "export {};",
      "bazaar.config.mjs:2: The requested module",
    ],
    ["bazaar.config.mjs", 'import "./lib/helper.mjs";', helper, "lib/helper.mjs:3:6: Cannot read"],
    [
      "bazaar.config.mjs",
      'import "./lib/helper.mjs";',
      "const a = 1;\nconst b = {,};",
      "lib/helper.mjs:2: Unexpected token",
    ],
    [
      "bazaar.config.mjs",
      "\nsetTimeout(() => { throw new Error('late'); });\nawait new Promise(() => {});",
      "",
      ":2:26: late",
    ],
    ["bazaar.config.mjs", "\nthrow Object.assign(new Error('mine'), { f() {} });", "", "bazaar.config.mjs:2:21: mine."],
  ])("%s with %j and %j", (name, text, lib, said) => {
    mkdirSync(join(folder, "lib"));
    writeFileSync(join(folder, "lib/helper.mjs"), lib);
    const { problem } = run(name, text) as { problem: string };
    expect(problem).toContain(said);
    expect(problem).not.toContain(folder);
  });
});

test.each([
  ["that never ends", "console.log('it runs'); while (true) {}"],
  ["that waits", "console.log('it runs'); setInterval(() => {}, 1_000); await new Promise(() => {});"],
])("a module %s is ended by an abort, which is the reason that is said", (_, text) => {
  const script = `
    const controller = new AbortController();
    process.stderr.write = (chunk) => (controller.abort(new Error("enough")), true);
    console.log(await loadConfig(".", undefined, { signal: controller.signal }).catch((error) => error.message));`;
  expect(ended("bazaar.config.mjs", text, script).stdout).toBe("enough\n");
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

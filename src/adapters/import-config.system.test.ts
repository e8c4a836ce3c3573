import { execFileSync } from "node:child_process";
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

function run(name: string, text: string, script = "console.log(JSON.stringify(await load()));"): unknown {
  writeFileSync(join(folder, name), text);
  const args = ["--input-type=module", "-e", `${prelude}\n${script}`];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );
}

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

test.each([
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

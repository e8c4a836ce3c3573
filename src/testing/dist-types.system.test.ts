import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The declarations that ship, in a project that checks them too (`skipLibCheck: false`) and has no types of Node.

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.keys(manifest.exports)
  .filter((key) => key !== "./package.json")
  .map((key) => `claude-bazaar${key.slice(1)}`);

let folder: string;

beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no dist/: run `npm run build` first.");
  folder = mkdtempSync(join(tmpdir(), "bazaar-types-"));
  const installed = join(folder, "node_modules/claude-bazaar");
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const modes = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
};

describe.each(Object.entries(modes))("moduleResolution %s, ES2022 and DOM, no types of Node", (mode, options) => {
  test.each(entries)("%s compiles", async (entry) => {
    const name = `${mode}-${entry.replace("/", "-")}`;
    writeFileSync(join(folder, `${name}.ts`), `import * as entry from "${entry}";\nexport const all = entry;\n`);
    const compilerOptions = {
      ...options,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      listFiles: true,
    };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    const checked = await run(join(root, "node_modules/.bin/tsc"), ["-p", `${name}.json`], { cwd: folder }).catch(
      (error: { stdout: string }) => error,
    );
    const lines = checked.stdout.split("\n");
    expect(lines.filter((line) => line.includes(": error "))).toEqual([]);
    // Else a dependency pulled the types of Node in from this repository, where a consumer has none.
    expect(lines.filter((line) => line.includes("/@types/node/"))).toEqual([]);
    expect(lines.filter((line) => line.includes("/claude-bazaar/dist/types/"))).not.toEqual([]);
  });
});

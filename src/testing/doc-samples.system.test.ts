import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "./write-files.ts";

// The samples of README.md and docs/ that import this package, as a reader's project compiles them: against what ships.

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((page) => `docs/${page}`)].sort();

/** The fenced blocks of TypeScript that import an entry of this package; by `page:line`. */
const samples = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(({ index, 1: code = "" }) =>
    /from "claude-bazaar(?:\/[\w-]+)?"/.test(code)
      ? [{ at: `${page}:${text.slice(0, index).split("\n").length}`, code }]
      : [],
  );
});

let folder: string;

beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no dist/: run `npm run build` first.");
  folder = mkdtempSync(join(tmpdir(), "bazaar-samples-"));
  const installed = join(folder, "node_modules/claude-bazaar");
  cpSync(join(root, "dist/types"), join(installed, "dist/types"), { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
  for (const name of [...Object.keys(dependencies), "@types/node", "vitest"]) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
});

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

/** What the compiler says of one file. */
async function problemsOf(code: string): Promise<string> {
  const compilerOptions = {
    module: "nodenext",
    target: "esnext",
    lib: ["esnext"],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFiles(folder, {
    "package.json": `{ "type": "module" }`,
    "tsconfig.json": JSON.stringify({ compilerOptions, files: ["sample.ts"] }),
    "sample.ts": code,
  });
  const { stdout } = await run(join(root, "node_modules/.bin/tsc"), ["-p", folder]).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

test.each(samples)("$at compiles", async ({ code }) => {
  expect(await problemsOf(code)).toBe("");
});

test("a sample with a name that is not there, or an option that is none, does not", async () => {
  expect(await problemsOf(`import { buildImages } from "claude-bazaar/image";\n`)).toContain("buildImages");
  const wrong = `import { defineConfig } from "claude-bazaar";\nexport default defineConfig({ endpiont: "x" });\n`;
  expect(await problemsOf(wrong)).toContain("endpiont");
});

test.each(["claude-bazaar", "claude-bazaar/node", "claude-bazaar/image", "claude-bazaar/deploy"])(
  "%s has a sample",
  (entry) => {
    expect(samples.filter(({ code }) => code.includes(`from "${entry}"`))).not.toEqual([]);
  },
);

import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findClaude } from "./claude-binary.ts";

const source = join(import.meta.dirname, "claude-binary.ts");

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-binary-"));
  vi.stubEnv("BAZAAR_CLAUDE", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function program(name: string, mode: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

test("finds the client of this package's own node_modules", () => {
  expect(findClaude()).toMatch(/node_modules[\\/]\.bin[\\/]claude/);
});

test("the explicit path wins over BAZAAR_CLAUDE, which wins over the search", async () => {
  const mine = await program("mine", 0o755);
  const other = await program("other", 0o755);
  vi.stubEnv("BAZAAR_CLAUDE", other);
  expect(findClaude(mine)).toBe(mine);
  expect(findClaude()).toBe(other);
});

test.each(["absent", "plain-file", "."])("a named client that can't be executed (%s) is an error", async (name) => {
  await program("plain-file", 0o644);
  const path = join(folder, name);
  expect(() => findClaude(path)).toThrow(expect.objectContaining({ code: "CLIENT_MISSING" }));
  vi.stubEnv("BAZAAR_CLAUDE", path);
  expect(() => findClaude()).toThrow(expect.objectContaining({ code: "CLIENT_MISSING" }));
});

test("a client that lies in the working folder is not taken: a stranger's checkout may hold it", async () => {
  await mkdir(join(folder, "node_modules", ".bin"), { recursive: true });
  const stranger = await program(join("node_modules", ".bin", "claude"), 0o755);
  const script = `import { findClaude } from ${JSON.stringify(pathToFileURL(source).href)}; console.log(findClaude());`;
  const args = ["--input-type=module", "--eval", script];
  const found = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).trim();
  expect(found).toBe(findClaude());
  expect(found).not.toBe(stranger);
});

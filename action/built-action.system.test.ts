import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtAction, startBuilt } from "./run-action.test-data.ts";

// dist/action is committed and nothing is installed before it runs, so the file itself is what is looked at.

const root = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-built-action-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(["action", "runtime"])(
  "the committed files of dist/%s are what the source builds to, byte for byte",
  async (name) => {
    const [fresh, committed] = [join(folder, name), join(root, "dist", name)];
    const args = ["--config", `tsup.${name}.config.ts`, "--out-dir", fresh, "--silent"];
    await promisify(execFile)(join(root, "node_modules/.bin/tsup"), args, { cwd: root });
    // Where this fails: npm run build, and commit what it changed in dist.
    expect(readdirSync(committed).sort()).toEqual(readdirSync(fresh).sort());
    const old = readdirSync(fresh).filter(
      (file) => !readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file))),
    );
    expect(old).toEqual([]);
  },
);

test("it has at most 900 kB", () => {
  expect(statSync(builtAction).size).toBeLessThan(900_000);
});

test("its text has one byte a letter in memory, and so compiles sooner", () => {
  // The last letter of ISO 8859-1 is the last one that V8 keeps so.
  const lines = readFileSync(builtAction, "utf8").split("\n");
  expect(lines.filter((line) => /[^\0-\u00ff]/.test(line))).toEqual([]);
});

test("without an environment it says what is missing", async () => {
  expect(await startBuilt({}, folder)).toEqual({
    exitCode: 1,
    log: expect.stringContaining("Start it as a step of a workflow of GitHub Actions.") as unknown,
  });
});

test("of an empty checkout it says that there is no plugin", async () => {
  const env = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "acme/plugin",
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
  const { exitCode, log } = await startBuilt({ ...env, "INPUT_PLUGIN-PATH": "plugins/nothing" }, folder);
  expect({ exitCode, log }).toEqual({
    exitCode: 1,
    log: expect.stringMatching(
      /::error::PLUGIN_MISSING: There is no folder "plugins\/nothing" in the checkout/,
    ) as unknown,
  });
});

test("an event that is no JSON is refused, and not repeated", async () => {
  const path = join(folder, "event.json");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(path, "secret{");
  const { exitCode, log } = await startBuilt({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path }, folder);
  expect(exitCode).toBe(1);
  expect(log).toContain("::error::USAGE_INVALID: The event of this run");
  expect(log).not.toContain("secret");
});

test("it brings the licences of all that is in it", () => {
  const notice = readFileSync(join(root, "dist/action/THIRD-PARTY.txt"), "utf8");
  for (const name of ["@actions/core", "@actions/github", "yaml", "zod", "valibot"])
    expect(notice).toContain(`\n${name} `);
});

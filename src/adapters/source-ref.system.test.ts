import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sourceRef, sourceUrl } from "./source-ref.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-ref-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder, stdio: "pipe" });

function commit(): void {
  git("init", "-q", "-b", "trunk");
  writeFileSync(join(folder, "a"), "a");
  git("add", "a");
  git("commit", "-q", "-m", "a");
}

describe("what a CI says", () => {
  test.each([
    [{ GITHUB_REF: "refs/heads/feature/x" }, { kind: "branch", name: "feature/x" }],
    [{ GITHUB_REF: "refs/tags/v1.2.3" }, { kind: "tag", name: "v1.2.3" }],
    [{ GITHUB_REF: "refs/pull/17/merge" }, { kind: "pull", number: 17 }],
    [
      { CI_COMMIT_TAG: "v1", CI_COMMIT_BRANCH: "" },
      { kind: "tag", name: "v1" },
    ],
    [{ CI_COMMIT_BRANCH: "main" }, { kind: "branch", name: "main" }],
    [{ CI_MERGE_REQUEST_IID: "3" }, { kind: "pull", number: 3 }],
    [{ GITHUB_REF: "refs/pull/x/merge" }, undefined],
    [{ CI_MERGE_REQUEST_IID: "1; rm" }, undefined],
    [{}, undefined],
  ])("%j", async (env, expected) => expect(await sourceRef(folder, env)).toEqual(expected));

  test.each([
    [{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b" }, "https://github.com/a/b"],
    [{ CI_PROJECT_URL: "https://gitlab.example/g/p" }, "https://gitlab.example/g/p"],
    [{ CI_PROJECT_URL: "https://u:p@gitlab.example/g/p" }, undefined],
    [{ GITHUB_SERVER_URL: "https://github.com" }, undefined],
  ])("the URL of %j", (env, expected) => expect(sourceUrl(env)).toBe(expected));
});

test("else git says it: the branch, before it a tag on the commit", async () => {
  commit();
  expect(await sourceRef(folder, {})).toEqual({ kind: "branch", name: "trunk" });
  git("tag", "v2.0.0");
  expect(await sourceRef(folder, {})).toEqual({ kind: "tag", name: "v2.0.0" });
  git("commit", "-q", "--allow-empty", "-m", "b");
  git("checkout", "-q", "--detach");
  expect(await sourceRef(folder, {})).toBeUndefined();
});

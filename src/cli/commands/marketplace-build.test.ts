import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { run } from "./marketplace-build.ts";

test.each([".claude-bazaar", join(".claude-bazaar", "views"), join(".", ".claude-bazaar", "new", "er")])(
  "the state folder is no place for a build: %s",
  async (out) => {
    const refused = { code: "USAGE_INVALID", problem: expect.stringContaining("state folder") };
    await expect(run({} as Context, undefined, { out, state: ".claude-bazaar" })).rejects.toMatchObject(refused);
  },
);

test.each(["link", "link/new", "link/new/er"])("nor by a link: %s", async (out) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "bazaar-build-")));
  const state = join(root, "state");
  mkdirSync(state);
  symlinkSync("state", join(root, "link"));
  const refused = { code: "USAGE_INVALID", problem: expect.stringContaining("state folder") };
  await expect(run({} as Context, undefined, { out: join(root, out), state })).rejects.toMatchObject(refused);
  rmSync(root, { recursive: true });
});

test("an origin without archives would be passed over", async () => {
  const flags = { out: "dist", state: "state", origin: "https://plugins.example.com", form: ["zip"] } as const;
  const refused = { code: "USAGE_INVALID", problem: expect.stringContaining("--origin") };
  await expect(run({} as Context, undefined, flags)).rejects.toMatchObject(refused);
});

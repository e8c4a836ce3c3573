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

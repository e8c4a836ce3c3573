import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSubscriptions, readSubscriptions } from "./subscriptions-file.ts";

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "bazaar-chosen-"));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

test("nothing is written that the next reader would refuse, for then nobody's choice counts", async () => {
  await changeSubscriptions(state, "ann", ["team"], []);
  for (const key of ["team/my plugin", "team/größe", "TEAM", ""])
    await expect(changeSubscriptions(state, "ben", [key], [])).rejects.toMatchObject({ code: "OPTION_INVALID" });
  expect(readSubscriptions(state)).toEqual({ ann: ["team"] });
});

test("callers may be called as whoever knows them likes", async () => {
  for (const name of ["", "a\nb", "constructor"]) await changeSubscriptions(state, name, ["team"], []);
  expect(readSubscriptions(state)).toEqual({ "": ["team"], "a\nb": ["team"], constructor: ["team"] });
});

import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

const at = new HubFixture();
beforeAll(async () => {
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta." }));
  await at.caller("ann");
  await at.start({ subscribe: true });
}, 120_000);
afterAll(async () => await at[Symbol.asyncDispose]());

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = [join(import.meta.dirname, "bin.ts"), "marketplace", "subscriptions", ...args, "--state", at.state];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test("chooses for a caller, lists it, takes it back, and the hub serves it", async () => {
  expect(await run("list")).toMatchObject({ code: 0, stdout: "Nothing was chosen.\n" });
  expect(await run("add", "ann", "team/beta")).toMatchObject({ code: 0, stdout: "ann has chosen team/beta.\n" });
  await expect
    .poll(async () => (await at.ask("/info", "ann")).json(), { timeout: 20_000 })
    .toMatchObject({ plugins: [{ name: "beta" }] });
  expect((await run("list")).stdout).toMatch(/^caller +chosen\nann +team\/beta\n$/);
  expect(JSON.parse((await run("list", "ann", "--json")).stdout)).toMatchObject({
    subscriptions: { ann: ["team/beta"] },
  });
  expect(await run("add", "ann", "team", "team/alpha")).toMatchObject({
    stdout: "ann has chosen team, team/alpha, team/beta.\n",
  });
  expect(await run("remove", "ann", "team", "team/alpha", "team/beta")).toMatchObject({
    code: 0,
    stdout: "ann has chosen nothing.\n",
  });
}, 60_000);

test.each([
  [["add", "ann", "team/betta"], "Did you mean team/beta?"],
  [["add", "ann", "*"], "is in no source that was read"],
  [["remove", "ann", "team/alpha"], "ann has not chosen"],
  [["add", "../x", "team"], "is no caller's name"],
  [["add", "ann"], "was not told what to do"],
  [["list", "ann", "team"], "was not told what to do"],
  [["choose", "ann", "team"], "was not told what to do"],
])("%j is refused with what helps", async (args, said) => {
  const { code, stderr } = await run(...args);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(said);
});

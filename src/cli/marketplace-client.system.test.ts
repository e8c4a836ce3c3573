import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome, type ClientHome } from "../testing/client-home.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { hubCommands } from "./hub-text.ts";

let at: HubFixture;
let home: ClientHome;
beforeEach(async () => {
  at = new HubFixture();
  home = await clientHome();
});
afterEach(async () => {
  await at[Symbol.asyncDispose]();
  await home.remove();
});

async function started() {
  at.write(hubSource({ alpha: "Alpha one.", beta: "Beta one." }));
  const token = await at.caller("ann");
  const hub = await at.start({ removeDeleted: true });
  // What the hub tells its users, in the client's own place.
  const { credential } = hubCommands({ url: hub.url, name: "everything", token });
  const [, key = "", helper = ""] = /--global (\S+) '(.*)'$/.exec(credential) ?? [];
  const env = {
    BAZAAR_TOKEN: token,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: helper,
  };
  const claude = async (...args: readonly string[]) => {
    const outcome = await claudeCommand(["plugin", ...args], home, { env, timeoutMs: 120_000 });
    return { ...outcome, said: `${outcome.stdout}${outcome.stderr}` };
  };
  return { hub, token, claude };
}

const works = expect.objectContaining({ exitCode: 0 });
const settings = () =>
  ["settings.json", "plugins/known_marketplaces.json"].map((name) =>
    readFileSync(join(home.path, ".claude", name), "utf8"),
  );

describe("the real client", () => {
  test("adds by git with the helper that the hub tells of, installs, sees an update, and loses what is gone", async () => {
    const { hub, token, claude } = await started();
    expect(await claude("marketplace", "add", `${hub.url}/marketplace.git`)).toEqual(works);
    expect(await claude("install", "alpha@everything")).toEqual(works);
    expect(await claude("install", "beta@everything")).toEqual(works);
    // Nothing of the token stays with the client.
    expect(settings().join("")).not.toContain(token);
    const installed = async () =>
      JSON.parse((await claude("list", "--json")).stdout) as { id: string; version: string }[];
    const before = await installed();
    expect(before.map(({ id }) => id).sort()).toEqual(["alpha@everything", "beta@everything"]);

    at.write(hubSource({ alpha: "Alpha two." }));
    await hub.sync();
    expect(await claude("marketplace", "update", "everything")).toEqual(works);
    expect(await claude("update", "alpha@everything")).toEqual(works);
    const after = await installed();
    expect(after.find(({ id }) => id === "alpha@everything")?.version).toMatch(/^1\.0\.0-[0-9a-f]{8}$/);
    // What is gone from the marketplace can't be installed again; the client takes it away when a session starts.
    expect(await claude("uninstall", "beta@everything")).toEqual(works);
    expect(await claude("install", "beta@everything")).not.toEqual(works);
  });

  test("adds by git with the token in the URL, and by URL; a wrong token is refused in words", async () => {
    const { hub, claude } = await started();
    const refused = await claude("marketplace", "add", at.gitUrl("ann").replace(/git:[^@]*/, "git:wrong"));
    expect(refused).not.toEqual(works);
    expect(await claude("marketplace", "add", at.gitUrl("ann"))).toEqual(works);
    expect(await claude("install", "alpha@everything")).toEqual(works);
    expect(await claude("marketplace", "remove", "everything")).toEqual(works);
    const url = `${hub.url.replace("http://", `http://git:${at.tokens.get("ann")}@`)}/marketplace.json`;
    expect(await claude("marketplace", "add", url)).toEqual(works);
    // Archives have to be https and not on the loopback, so the install itself can't be shown here.
    const answer = await claude("install", "alpha@everything");
    expect(answer.said).toMatch(/https|loopback|local/i);
  });
});

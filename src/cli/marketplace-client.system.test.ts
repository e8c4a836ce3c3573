import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome, type ClientHome } from "../testing/client-home.ts";
import { startGitRemote } from "../testing/git-remote.ts";
import { runClient } from "../testing/run-client.ts";
import { runProcess } from "../testing/run-process.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { writeFiles } from "../testing/write-files.ts";
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
      JSON.parse((await claude("list", "--json")).stdout) as { id: string; version: string; errors?: string[] }[];
    const before = await installed();
    expect(before.map(({ id }) => id).sort()).toEqual(["alpha@everything", "beta@everything"]);

    at.write(hubSource({ alpha: "Alpha two." }));
    await hub.sync();
    expect(await claude("marketplace", "update", "everything")).toEqual(works);
    expect(await claude("update", "alpha@everything")).toEqual(works);
    const after = await installed();
    expect(after.find(({ id }) => id === "alpha@everything")?.version).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
    // What is gone stays on the disk and loads no more: no session has it, `list` says why, and it can't be had again.
    const gone = (await installed()).find(({ id }) => id === "beta@everything");
    expect(gone).toMatchObject({ errors: [expect.stringContaining("not found in marketplace")] });
    const { init } = await runClient({ prompt: "hi", home, stopAfterInit: true });
    const loaded = (init as { plugins?: { source?: string }[] } | undefined)?.plugins?.map(({ source }) => source);
    expect(loaded).toContain("alpha@everything");
    expect(loaded).not.toContain("beta@everything");
    expect(await claude("update", "beta@everything")).not.toEqual(works);
    expect(await claude("uninstall", "beta@everything")).toEqual(works);
    expect(await claude("install", "beta@everything")).not.toEqual(works);
  });

  test("loads a plugin that depends on a range, also after the content changed under the version", async () => {
    const dependent = {
      "plugins/alpha/.claude-plugin/plugin.json": JSON.stringify({
        name: "alpha",
        version: "2.0.0",
        dependencies: [{ name: "beta", version: "^1.0.0" }],
      }),
    };
    const { hub, claude } = await started();
    at.write(hubSource({ alpha: "Alpha.", beta: "Beta one." }, dependent));
    await hub.sync();
    at.write(hubSource({ alpha: "Alpha.", beta: "Beta two." }, dependent));
    await hub.sync();
    expect(await claude("marketplace", "add", `${hub.url}/marketplace.git`)).toEqual(works);
    expect(await claude("install", "alpha@everything")).toEqual(works);
    const { init } = await runClient({ prompt: "hi", home, stopAfterInit: true });
    const { plugins = [] } = (init ?? {}) as { plugins?: readonly { readonly source?: string; version?: string }[] };
    const ours = plugins.filter(({ source }) => source?.endsWith("@everything"));
    expect(new Set(ours.map(({ source }) => source))).toEqual(new Set(["alpha@everything", "beta@everything"]));
    expect(ours.find(({ source }) => source?.startsWith("beta"))?.version).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
  });

  test("adds by git with the token in the URL; a wrong one is refused in words", async () => {
    const { claude } = await started();
    const refused = await claude("marketplace", "add", at.gitUrl("ann").replace(/git:[^@]*/, "git:wrong"));
    expect(refused).not.toEqual(works);
    expect(refused.said).toContain("The token is missing, wrong or revoked");
    expect(await claude("marketplace", "add", at.gitUrl("ann"))).toEqual(works);
    expect(await claude("install", "alpha@everything")).toEqual(works);
  });

  test("adds what `marketplace build` wrote, as a folder and as a repository, and has its plugins in a session", async () => {
    at.write(hubSource({ alpha: "Alpha one.", beta: "Beta one." }));
    const config = { name: "everything", owner: { name: "Team" }, sources: [{ slug: "team", directory: at.source }] };
    writeFiles(at.root, { "marketplaces.json": JSON.stringify(config) });
    const bazaar = (...args: readonly string[]) =>
      runProcess(process.execPath, [join(import.meta.dirname, "bin.ts"), "marketplace", ...args], {
        cwd: at.root,
        ownFolder: home.tmp,
        env: { PATH: process.env["PATH"] ?? "", HOME: home.path },
        timeoutMs: 120_000,
      });
    expect(await bazaar("sync")).toEqual(works);
    expect(await bazaar("build", "--out", "built", "--form", "directory", "git")).toEqual(works);
    const claude = (...args: readonly string[]) =>
      claudeCommand(["plugin", ...args], home, { cwd: at.root, timeoutMs: 120_000 });
    const loaded = async () => {
      const { init } = await runClient({ prompt: "hi", home, stopAfterInit: true });
      const { plugins = [], slash_commands: commands = [] } = (init ?? {}) as Loaded;
      return [...plugins.map(({ source }) => source), ...commands].filter((name) => /alpha|beta/.test(name ?? ""));
    };
    expect(await claude("marketplace", "add", join(at.root, "built"))).toEqual(works);
    expect(await claude("install", "alpha@everything")).toEqual(works);
    expect(await loaded()).toEqual(["alpha@everything", "alpha:go"]);
    expect(await claude("marketplace", "remove", "everything")).toEqual(works);
    // The repository behind git's own server: from a plain web server git has no shallow clone, and the client no other.
    await using remote = await startGitRemote();
    rmSync(remote.directory, { recursive: true });
    cpSync(join(at.root, "built/marketplace.git"), remote.directory, { recursive: true });
    expect(await claude("marketplace", "add", remote.url)).toEqual(works);
    expect(await claude("install", "beta@everything")).toEqual(works);
    expect(await loaded()).toEqual(["beta@everything", "beta:go"]);
  });
});

interface Loaded {
  readonly plugins?: readonly { readonly source?: string }[];
  readonly slash_commands?: readonly string[];
}

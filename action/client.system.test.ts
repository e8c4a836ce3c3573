import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git } from "../src/adapters/git.ts";
import { readDirectory } from "../src/adapters/read-directory.ts";
import { textOf } from "../src/core/file-tree.ts";
import { installPlugin } from "../src/testing/claude-command.ts";
import { clientHome } from "../src/testing/client-home.ts";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { startGithub } from "../src/testing/github/start-github.ts";
import { runClient } from "../src/testing/run-client.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const catalogFile = ".claude-plugin/marketplace.json";
const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };

function pluginNamed(name: string): Record<string, string> {
  const manifest = { name, version: "1.2.0", description: "Writes release notes.", author: { name: "Acme" } };
  return {
    [`plugins/${name}/.claude-plugin/plugin.json`]: JSON.stringify(manifest),
    [`plugins/${name}/commands/draft.md`]:
      "---\ndescription: Draft the notes\n---\nWrite them as the team wants them.\n",
  };
}

/** What a session of the client has of the plugins that are installed. */
async function loadedIn(home: Awaited<ReturnType<typeof clientHome>>): Promise<readonly string[]> {
  const { init } = await runClient({ prompt: "hi", home, stopAfterInit: true });
  const { plugins = [], slash_commands: commands = [] } = (init ?? {}) as Loaded;
  return [...plugins.map(({ source }) => source ?? ""), ...commands].filter((name) => /letters|notes/.test(name));
}

/** What the client keeps of a plugin that is installed: git's own files and the client's marks apart. */
async function keptOf(home: Awaited<ReturnType<typeof clientHome>>, name: string): Promise<Record<string, string>> {
  const text = readFileSync(join(home.path, ".claude/plugins/installed_plugins.json"), "utf8");
  const { plugins } = JSON.parse(text) as { plugins: Record<string, readonly { readonly installPath: string }[]> };
  return filesIn(plugins[`${name}@market`]?.[0]?.installPath ?? "");
}

function filesIn(folder: string): Record<string, string> {
  const texts = [...readDirectory(folder)].flatMap(([path, file]) =>
    file.kind === "file" ? [[path, textOf(file)] as const] : [],
  );
  return Object.fromEntries(texts);
}

interface Loaded {
  readonly plugins?: readonly { readonly source?: string }[];
  readonly slash_commands?: readonly string[];
}

test("the real client installs what was published: from a clone, and from the repository itself", async () => {
  const repository = "acme/market";
  await using github = await startGithub({
    repositories: [{ name: repository, files: { [catalogFile]: JSON.stringify(catalog) } }],
    tokens: [{ token, login: "robot", kind: "fine-grained", rights: { [repository]: "write" } }],
  });
  using place = actionPlace({ ...pluginNamed("notes"), ...pluginNamed("letters") });
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const step = await runStep(place, {
    event: "push",
    inputs: {
      marketplace: repository,
      "marketplace-token": token,
      "plugin-path": "plugins/*",
      endpoint: "https://plugins.example.com/{plugin}",
    },
    env: { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
  });
  expect(step.log).not.toContain("::error");
  expect(step.outputs["changed"]).toBe("true");
  const made = step.outputs["thin-client-path"]!;

  const home = await clientHome();
  try {
    const clone = join(place.temp, "clone");
    await git(["clone", "--quiet", github.gitUrl(repository), clone], { cwd: place.temp });
    await installPlugin(home, { marketplace: clone, plugin: "notes@market", timeoutMs: 120_000 });
    expect(await loadedIn(home)).toEqual(["notes@market", "notes:draft"]);
    expect(await keptOf(home, "notes")).toEqual(filesIn(join(made, "notes")));
  } finally {
    await home.remove();
  }

  const other = await clientHome();
  try {
    await installPlugin(other, {
      marketplace: github.gitUrl(repository),
      plugin: "letters@market",
      timeoutMs: 120_000,
    });
    expect(await loadedIn(other)).toEqual(["letters@market", "letters:draft"]);
    const kept = await keptOf(other, "letters");
    expect(kept).toEqual(filesIn(join(made, "letters")));
    expect(kept[".mcp.json"]).toContain('"https://plugins.example.com/letters/mcp"');
  } finally {
    await other.remove();
  }
  await expectNoDrift(github);
}, 600_000);

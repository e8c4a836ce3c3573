import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeTree } from "../adapters/write-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { isReservedName } from "../plugin/plugin-name.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { type ClientHome, clientHome } from "../testing/client-home.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { corpusPlugins } from "../testing/corpus-plugins.ts";
import { runClient } from "../testing/run-client.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient, ThinClientOptions } from "./types.ts";

const corpus = corpusFolder();
const plugins = (corpus === undefined ? [] : corpusPlugins(corpus)).filter(({ expected }) => expected.runtime.loads);

// Nothing listens there: the client lists what it loaded before it calls anybody.
const endpoint = "http://127.0.0.1:9";
const publisher: ThinClientOptions["publisher"] = {
  name: "Tests",
  email: "tests@example.com",
  license: "MIT",
  privacyPolicyUrl: "https://example.com/privacy",
};

/** Summed over the 52 plugins; the client lists skills that users may start among the commands too. */
const inCorpus = { commands: 419, agents: 92, skills: 215 };

interface Made {
  readonly path: string;
  readonly original: string;
  readonly thin: ThinClient;
  readonly folder: string;
}

let home: ClientHome;
let scratch: string;
let made: Made[];

beforeAll(async () => {
  home = await clientHome();
  scratch = await mkdtemp(join(tmpdir(), "bazaar-thin-"));
  made = plugins.map(({ path, tree, folderName, directory }) => {
    const loaded = loadPlugin(tree, { folderName });
    const renamed = isReservedName(loaded.plugin.name) ? { name: `hosted-${loaded.plugin.name.slice(7)}` } : {};
    const thin = generateThinClient(loaded, { endpoint, publisher, ...renamed });
    const folder = join(scratch, path.replaceAll("/", "+"));
    writeTree(folder, thin.files);
    return { path, original: directory, thin, folder };
  });
});

afterAll(async () => {
  await home.remove();
  await rm(scratch, { recursive: true, force: true });
});

interface Listed {
  readonly commands: readonly string[];
  readonly agents: readonly string[];
  readonly skills: readonly string[];
}

/** What one session lists for plugins, by the plugin's folder. */
async function listed(folders: readonly string[]): Promise<Map<string, Listed>> {
  const { init } = await runClient({
    prompt: "hi",
    pluginDirs: folders,
    // Their hooks and servers would run programs of the machine.
    args: ["--strict-mcp-config", "--settings", JSON.stringify({ disableAllHooks: true })],
    stopAfterInit: true,
  });
  const of = (names: readonly string[] = [], plugin: string) =>
    names
      .filter((name) => name.startsWith(`${plugin}:`))
      .map((name) => name.slice(plugin.length + 1))
      .sort(compareCodeUnits);
  return new Map(
    (init?.plugins ?? []).map(({ name, path }) => [
      path,
      { commands: of(init?.slash_commands, name), agents: of(init?.agents, name), skills: of(init?.skills, name) },
    ]),
  );
}

interface Validated {
  readonly success: boolean;
  readonly directory: { readonly findings: readonly { readonly code: string }[] };
}

describe.skipIf(corpus === undefined)("the real client and the thin clients of the corpus", () => {
  test("lists the same commands, agents and skills as for the plugins themselves", { timeout: 120_000 }, async () => {
    expect(made).toHaveLength(52);
    const [full, thin] = await Promise.all([
      listed(made.map(({ original }) => original)),
      listed(made.map(({ folder }) => folder)),
    ]);
    for (const { path, original, folder } of made) {
      expect(full.get(original)).toBeDefined();
      expect({ path, ...thin.get(folder) }).toEqual({ path, ...full.get(original) });
    }
    const count = (kind: keyof Listed) => [...thin.values()].reduce((sum, one) => sum + one[kind].length, 0);
    expect({ commands: count("commands"), agents: count("agents"), skills: count("skills") }).toEqual(inCorpus);
  });

  test.concurrent.each(plugins.map(({ path }) => path))("validate --strict: %s", async (path) => {
    const one = made.find((candidate) => candidate.path === path)!;
    const { stdout, exitCode } = await claudeCommand(["plugin", "validate", "--strict", "--json", one.folder], home);
    const { success, directory } = JSON.parse(stdout) as Validated;
    expect({ success, exitCode }).toEqual({ success: true, exitCode: 0 });
    // No plugin of the corpus has an icon to carry; the report says so too.
    expect(directory.findings.map(({ code }) => code)).toEqual(["ICON_MISSING"]);
    expect(one.thin.report.diagnostics.map(({ code }) => code)).toContain("ICON_UNKNOWN");
  });
});

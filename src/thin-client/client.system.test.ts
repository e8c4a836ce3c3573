import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeTree } from "../adapters/write-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { isReservedName } from "../plugin/plugin-name.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { type ClientHome, clientHome } from "../testing/client-home.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { corpusPlugins } from "../testing/corpus-plugins.ts";
import { type Listed, listedByClient } from "../testing/listed-by-client.ts";
import { runClient } from "../testing/run-client.ts";
import { say } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient, ThinClientOptions } from "./types.ts";

const corpus = corpusFolder();
const plugins = (corpus === undefined ? [] : corpusPlugins(corpus)).filter(({ expected }) => expected.runtime.loads);

// Nothing listens there: the client lists what it loaded before it calls anybody.
const endpoint = "http://127.0.0.1:9";
const publisher = {
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

interface Provided {
  readonly provides: Readonly<Record<string, readonly unknown[]>>;
}

interface Validated {
  readonly success: boolean;
  readonly directory: { readonly findings: readonly { readonly code: string }[] };
}

describe.skipIf(corpus === undefined)("the real client and the thin clients of the corpus", () => {
  test("lists the same commands, agents and skills as for the plugins themselves", { timeout: 120_000 }, async () => {
    expect(made).toHaveLength(52);
    const [full, thin] = await Promise.all([
      listedByClient(made.map(({ original }) => original)),
      listedByClient(made.map(({ folder }) => folder)),
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

/** Writes the plugin and its thin client side by side. */
function madeFrom(
  name: string,
  files: Readonly<Record<string, string>>,
  options: Partial<ThinClientOptions> = {},
): Made {
  const loaded = loadPlugin(files);
  const thin = generateThinClient(loaded, { endpoint, publisher, ...options });
  const [original, folder] = [join(scratch, `${name}-full`), join(scratch, `${name}-thin`)];
  writeTree(original, loaded.plugin.files);
  writeTree(folder, thin.files);
  return { path: name, original, thin, folder };
}

const manifest = { name: "made-up", version: "1.0.0", description: "d", author: { name: "A" } };

test("names of every kind come out the same", async () => {
  const prompt = "---\ndescription: d\n---\nText $ARGUMENTS\n";
  const odd = [
    "srp:x",
    "sp ace",
    ".hidden",
    "UPPER.MD",
    "日本語",
    "a::b",
    'q"uo`te$ARGUMENTS',
    "con",
    "Foo",
    "foo",
    "x?y",
    "!`id`",
  ];
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify(manifest),
    ...Object.fromEntries(["git/commit", "git/deep/push", ...odd].map((name) => [`commands/${name}.md`, prompt])),
    "commands/folder/SKILL.md": prompt,
    "skills/Sp ace/SKILL.md": prompt,
    "agents/sub/deep.md": "---\nname: deep-agent\ndescription: d\n---\nText\n",
    "agents/odd.md": '---\nname: "My Agent/x"\ndescription: d\n---\nText\n',
  };
  const { original, folder } = madeFrom("names", files);
  const [full, thin] = [(await listedByClient([original])).get(original), (await listedByClient([folder])).get(folder)];
  expect(thin).toEqual(full);
  expect(full).toMatchObject({
    commands: { length: 16 },
    agents: ["My Agent/x", "sub:deep-agent"],
    skills: ["Sp-ace", "folder"],
  });
  const { exitCode } = await claudeCommand(["plugin", "validate", "--strict", folder], home);
  expect(exitCode).toBe(0);
});

test("descriptions reach the model as they are; shell lines run at the caller and travel along", async () => {
  const description = `Does "x" --- and 'y': #5 \\n {a} [b] *c !d %e @f \`g\` | ~ yes`;
  const commands = {
    look: { content: "SECRET !`echo one | tr o 0` and !`echo two; pwd`", description },
    plain: { content: "SECRET", description: `${description} in the map` },
  };
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, commands }),
    "skills/scan/SKILL.md": `---\ndescription: ${JSON.stringify(description).replace("---", String.raw`\x2d\x2d\x2d`)}\n---\nSECRET\n`,
  };
  const { folder } = madeFrom("descriptions", files, { shellContext: ["command:look"] });
  await using model = await startScriptedModel(() => say("ok"));
  const run = await runClient({ prompt: '/made-up:look "a" $HOME', pluginDirs: [folder], model });
  expect(run.text).toBe("ok");
  const sent = JSON.stringify(model.requests);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  expect(sent).toContain(inJson(`made-up:scan: ${description}`));
  expect(sent).toContain(inJson(`made-up:plain: ${description} in the map`));
  expect(sent).toContain(inJson('<arguments>\n"a" $HOME\n</arguments>'));
  expect(sent).toContain(inJson("<context>\n0ne\ntwo\n/"));
  expect(sent).not.toContain("SECRET");
});

test("open copies of what acts inside the client are found there", async () => {
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({
      ...manifest,
      outputStyles: ["./styles/one.md"],
      workflows: "./flows/",
      experimental: { themes: "./looks/" },
    }),
    "styles/one.md": "---\nname: one\ndescription: d\n---\nBe brief\n",
    "flows/a.js": "export const meta = { name: 'a', description: 'd' };\n",
    "looks/dark.json": '{"name": "Dark", "base": "dark", "overrides": {}}',
    "monitors/monitors.json": '[{"name": "m", "command": "tail -f x", "description": "d"}]',
    ".lsp.json": '{"ts": {"command": "tls", "extensionToLanguage": {".ts": "typescript"}}}',
  };
  const counts = async (folder: string) => {
    const { stdout } = await claudeCommand(["plugin", "validate", "--json", folder], home);
    const { provides } = JSON.parse(stdout) as Provided;
    return Object.fromEntries(
      ["outputStyles", "workflows", "themes", "monitors", "lspServers"].map((kind) => [kind, provides[kind]?.length]),
    );
  };
  const all = { outputStyles: 1, workflows: 1, themes: 1, monitors: 1, lspServers: 1 };
  expect(await counts(madeFrom("open", files, { public: ["**"] }).folder)).toEqual(all);
  expect(await counts(madeFrom("shut", files).folder)).toEqual(
    Object.fromEntries(Object.keys(all).map((kind) => [kind, 0])),
  );
});

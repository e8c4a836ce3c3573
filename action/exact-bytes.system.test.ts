import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { git, gitText } from "../src/adapters/git.ts";
import { blobName } from "../src/workspace/git-blob.ts";
import { rawCommit } from "../src/testing/git-tree.test-data.ts";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { type ActionPlace, actionPlace, runStep } from "./run-action.test-data.ts";

// What lies in the marketplace's git tree afterwards, byte for byte and with its modes.

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const catalogPath = ".claude-plugin/marketplace.json";
const names = ["push", "pr", "chunks", "modes", "form", "trailing"];
const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };

let github: Github;

beforeAll(async () => {
  const files = { [catalogPath]: `${JSON.stringify(catalog, undefined, 2)}\n` };
  github = await startGithub({
    repositories: names.map((name) => ({ name: `acme/${name}`, files })),
    tokens: [{ token, login: "robot", rights: Object.fromEntries(names.map((name) => [`acme/${name}`, "write"])) }],
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

/** A skill that stays at the user, with files of every kind. */
const assets: Readonly<Record<string, Uint8Array>> = {
  "crlf.txt": Buffer.from("one\r\ntwo\r\n"),
  "bom.txt": Buffer.from("\uFEFFone\n"),
  "latin.txt": Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  "utf16.txt": Buffer.from("\uFEFFone\n", "utf16le"),
  "empty.txt": Buffer.alloc(0),
  "binary.bin": Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256)),
  "no-end.txt": Buffer.from("no line end"),
  "run.sh": Buffer.from("#!/bin/sh\necho hi\n"),
};

function plugin(more: Readonly<Record<string, string | Uint8Array>> = {}): Record<string, string | Uint8Array> {
  const manifest = { name: "notes", version: "1.0.0", description: "Writes release notes.", author: { name: "Acme" } };
  return {
    ".claude-plugin/plugin.json": JSON.stringify(manifest),
    "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
    "bin/tool": "#!/bin/sh\necho tool\n",
    "skills/scan/SKILL.md":
      "---\nname: scan\ndescription: Scans a folder for old notes\n---\nRead the assets and say what is old.\n",
    ...Object.fromEntries(Object.entries(assets).map(([path, bytes]) => [`skills/scan/assets/${path}`, bytes])),
    "bazaar.config.json": JSON.stringify({
      endpoint: "https://plugins.example.com/notes",
      local: ["skill:scan"],
      public: ["skills/scan/assets/**"],
    }),
    ...more,
  };
}

function placeOf(files = plugin()): ActionPlace {
  const place = actionPlace(files);
  for (const path of ["bin/tool", "skills/scan/assets/run.sh"]) chmodSync(join(place.workspace, path), 0o755);
  return place;
}

function publish(place: ActionPlace, market: string, inputs: Readonly<Record<string, string>> = {}) {
  return runStep(place, {
    event: "push",
    inputs: { marketplace: `acme/${market}`, "marketplace-token": token, ...inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl },
  });
}

/** `mode id path` of everything on a branch. */
async function treeOf(market: string, branch = "main"): Promise<string[]> {
  const text = await gitText(["ls-tree", "-r", "--format=%(objectmode) %(objectname) %(path)", branch], {
    cwd: await github.directory(`acme/${market}`),
  });
  return text.split("\n");
}

const large = {
  "skills/scan/assets/large.bin": Buffer.alloc(700_000, 7),
  "skills/scan/assets/more.bin": Buffer.alloc(700_000, 9),
};

test.each([
  ["push", { mode: "push" }, "main", {}],
  ["pr", { mode: "pr" }, "bazaar/notes", {}],
  ["chunks", { mode: "push" }, "main", large],
])("%s: bytes arrive as they are, as plain files, and nothing changes the second time", async (...given) => {
  const [market, inputs, branch, more]: [string, object, string, Readonly<Record<string, Uint8Array>>] = given;
  using place = placeOf(plugin(more));
  const first = await publish(place, market, { ...inputs });
  expect(first.log).toContain(`The program of bin/ "tool" is not in the thin client`);
  const tree = await treeOf(market, branch);
  for (const [path, bytes] of Object.entries(assets))
    expect(tree).toContain(`100644 ${blobName(bytes)} plugins/notes/skills/scan/assets/${path}`);
  for (const [path, bytes] of Object.entries(more))
    expect(tree).toContain(`100644 ${blobName(bytes)} plugins/notes/${path}`);
  expect((await publish(place, market, { ...inputs })).outputs).toMatchObject({
    changed: "false",
    operation: "unchanged",
  });
  expect(await treeOf(market, branch)).toEqual(tree);
});

test("executable files in the folder become plain ones, and the catalog keeps its mode", async () => {
  using place = placeOf();
  await publish(place, "modes");
  const before = await treeOf("modes");
  const cwd = await github.directory("acme/modes");
  const contents = before.map(async (line) => {
    const [, id = "", path = ""] = line.split(" ");
    return [path, { mode: "100755" as const, content: await git(["cat-file", "blob", id], { cwd }) }] as const;
  });
  await rawCommit(cwd, Object.fromEntries(await Promise.all(contents)));
  expect((await publish(place, "modes")).outputs).toMatchObject({ operation: "pushed", change: "none" });
  const isCatalog = (line: string) => line.endsWith(catalogPath);
  const wanted = before.map((line) => (isCatalog(line) ? line.replace("100644", "100755") : line));
  expect(await treeOf("modes")).toEqual(wanted);
  expect((await publish(place, "modes")).outputs).toMatchObject({ operation: "unchanged" });
});

test("a catalog keeps mark, line ends, tabs and a key that stands twice; one that is no JSON is refused and stays", async () => {
  using place = placeOf();
  const twice = JSON.stringify(catalog, undefined, "\t").replace("{", '{\n\t"plugins": [],');
  const text = `\uFEFF${twice.replaceAll("\n", "\r\n")}\r\n`;
  await github.commit({ repository: "acme/form", files: { [catalogPath]: text } });
  expect((await publish(place, "form")).outputs).toMatchObject({ operation: "pushed" });
  const after = (await git(["show", `main:${catalogPath}`], { cwd: await github.directory("acme/form") })).toString();
  expect(after.replace(/\[\r\n\t\t\{[^]*\]/, "[]")).toBe(text);
  expect((await publish(place, "form")).outputs).toMatchObject({ operation: "unchanged" });

  await github.commit({ repository: "acme/trailing", files: { [catalogPath]: twice.replace("[]\n", "[],\n") } });
  const refused = await publish(place, "trailing");
  expect(refused.exitCode).toBe(1);
  expect(refused.log).toMatch(/::error::MARKETPLACE_INVALID: .*line \d+, column \d+.*comma stands before the closing/);
  expect(await github.log("acme/trailing")).toHaveLength(2);
});

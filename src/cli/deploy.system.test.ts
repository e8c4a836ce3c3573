import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";

/** What ships: `npm test` builds first. */
const bin = resolve(import.meta.dirname, "../../dist/bin.js");
const image = `ghcr.io/acme/notes@sha256:${"0a".repeat(32)}`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "deploy-test-"));
  writeFiles(join(folder, "plugin"), {
    ".claude-plugin/plugin.json": JSON.stringify({
      name: "notes",
      version: "1.0.0",
      description: "Notes.",
      author: { name: "Ann" },
    }),
    "commands/draft.md":
      "---\ndescription: Drafts.\n---\nWrite a long and careful draft of the notes, and say nothing else.\n",
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bazaar(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const deploy = (kind: string, ...more: string[]) =>
  bazaar("deploy", kind, "plugin", "--image", image, "--out", "out", ...more);
const written = () => readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).sort();

describe("deploy", () => {
  test.each([
    ["compose", ["README.md", "compose.yaml", "front.cjs", "make-secrets.sh"]],
    [
      "kubernetes",
      ["README.md", "broker.yaml", "chart/Chart.yaml", "kustomization.yaml", "make-secrets.sh", "plugin.yaml"],
    ],
    ["ecs", ["README.md", "main.tf", "roles.tf", "variables.tf"]],
  ])("%s writes its files, says so as JSON, and nothing a second time", (kind, files) => {
    const first = deploy(kind, "--json");
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ kind, name: "notes", image, notes: [], removed: [] });
    expect(written()).toEqual(expect.arrayContaining(files));
    expect(deploy(kind).out).toContain("Nothing has changed in out.");
  });

  test("a program gets the command's manifests by the parts of claude-bazaar/deploy", () => {
    const entry = (name: string) => JSON.stringify(bin.replace("bin.js", name));
    writeFiles(folder, {
      "program.mjs": `
        import { deploymentOf, manifestKinds, manifestsOf } from ${entry("deploy.js")};
        import { loadConfig, loadPlugin, writeTree } from ${entry("node.js")};
        const { config } = await loadConfig("plugin");
        const deployment = deploymentOf(loadPlugin("plugin").plugin, config, { image: "${image}" });
        for (const kind of manifestKinds) writeTree("made/" + kind, manifestsOf(kind, deployment).files);`,
    });
    expect(spawnSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" }).stderr).toBe("");
    for (const kind of ["compose", "kubernetes", "ecs"]) {
      bazaar("deploy", kind, "plugin", "--image", image, "--out", `out/${kind}`);
      const files = readdirSync(join(folder, "made", kind), { recursive: true, withFileTypes: true });
      const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
      expect(paths.length).toBeGreaterThan(3);
      for (const path of paths) expect(readFileSync(path.replace("/made/", "/out/"))).toEqual(readFileSync(path));
    }
  });

  test("no secret is made: the scripts do that", () => {
    for (const kind of ["compose", "kubernetes", "ecs"]) {
      bazaar("deploy", kind, "plugin", "--image", image, "--out", kind);
      const all = readdirSync(join(folder, kind), { recursive: true, encoding: "utf8" });
      expect(all.filter((path) => /secrets\/|\.env$|-key$/.test(path))).toEqual([]);
    }
  });

  test.each([
    [["deploy", "compose", "plugin", "--out", "out"], 2, "`--image` is missing"],
    [["deploy", "compose", "plugin", "--image", image], 2, "`--out` is missing"],
    [["deploy", "compose", "plugin", "--image", "ghcr.io/acme/notes:1", "--out", "out"], 2, "without its digest"],
    [["deploy", "composed", "plugin", "--image", image, "--out", "out"], 2, "Did you mean compose?"],
    [["deploy"], 2, "kind"],
    [["deploy", "compose", "plugin", "--image", image, "--out", "plugin/out"], 2, "lies inside the plugin"],
    [
      ["deploy", "compose", "plugin", "--image", image, "--out", "out", "--endpoint", "http://x.example.com"],
      1,
      "is http",
    ],
    [["deploy", "compose", "none", "--image", image, "--out", "out"], 1, "none"],
    [["build", "plugin", "--out", "out"], 2, "`--target` is missing"],
    [["build", "plugin", "--target", "locale", "--out", "out"], 2, "Did you mean local?"],
    [["build", "plugin", "--target", "marketplace", "--out", "out"], 2, "endpoint"],
  ])("%j is refused, and nothing is written", (args, code, problem) => {
    const said = bazaar(...args);
    expect(said.err).toContain(problem);
    expect([said.code, existsSync(join(folder, "out"))]).toEqual([code, false]);
  });

  test("a folder of somebody else's, and a file that somebody changed, stay as they are", () => {
    writeFiles(join(folder, "out"), { "compose.yaml": "mine" });
    expect(deploy("compose").err).toContain("OUTPUT_EXISTS");
    expect(readFileSync(join(folder, "out/compose.yaml"), "utf8")).toBe("mine");
    rmSync(join(folder, "out"), { recursive: true });
    deploy("compose");
    writeFileSync(join(folder, "out/README.md"), "mine");
    const said = deploy("compose", "--endpoint", "https://x.example.com");
    expect([said.code, said.err]).toEqual([1, expect.stringContaining("changed README.md")]);
  });
});

describe("the script of a Compose project", () => {
  const run = (input: string, env: NodeJS.ProcessEnv = {}) =>
    spawnSync("./make-secrets.sh", ["alice"], {
      cwd: join(folder, "out"),
      input,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], ...env },
    });
  const secret = (path: string) => readFileSync(join(folder, "out/secrets", path), "utf8");
  const mode = (path: string) => (statSync(join(folder, "out/secrets", path)).mode & 0o777).toString(8);

  test("makes every file once, in a folder that nobody else enters", () => {
    deploy("compose");
    const first = run("sk-0123\n");
    expect(first.stdout).toMatch(/^cbz_[\w-]{43}\n$/);
    expect([secret("model-key"), secret("control-key").length]).toEqual(["sk-0123\n", 64]);
    expect([mode("."), mode("model-key"), mode("control-key"), mode("callers"), mode("callers/keys")]).toEqual([
      "700",
      "444",
      "444",
      "755",
      "644",
    ]);
    const before = [secret("control-key"), secret("callers/keys")];
    expect(run("other\n")).toMatchObject({ status: 0, stdout: "" });
    expect([secret("control-key"), secret("callers/keys")]).toEqual(before);
    const listed = bazaar("keys", "list", "--keys-file", "out/secrets/callers/keys");
    expect(listed.out).toContain("alice");
    // Written anew, the project leaves them where they are.
    expect(deploy("compose", "--endpoint", "https://x.example.com").code).toBe(0);
    expect(secret("model-key")).toBe("sk-0123\n");
  });

  test("without a key of the model it says so, and goes on the next time", () => {
    deploy("compose");
    expect(run("")).toMatchObject({ status: 1, stderr: expect.stringContaining("There is no key of the model API") });
    expect(run("", { ANTHROPIC_API_KEY: "sk-0123" }).status).toBe(0);
  });

  test("a name that is none is refused before a key is made", () => {
    deploy("compose");
    const said = spawnSync("./make-secrets.sh", ["a b\nc"], {
      cwd: join(folder, "out"),
      input: "k\n",
      encoding: "utf8",
    });
    expect([said.status, said.stdout]).toEqual([1, ""]);
    expect(existsSync(join(folder, "out/secrets/callers/keys"))).toBe(false);
  });
});

describe("build", () => {
  const config = (deployConfig: object) =>
    writeFileSync(
      join(folder, "plugin/bazaar.config.json"),
      JSON.stringify({ endpoint: "https://x.example.com", deploy: deployConfig }),
    );

  test("a marketplace that the validator takes", () => {
    config({});
    expect(bazaar("build", "plugin", "--target", "marketplace", "--out", "market").code).toBe(0);
    expect(bazaar("validate", "market", "--strict").code).toBe(0);
    const catalog = JSON.parse(readFileSync(join(folder, "market/.claude-plugin/marketplace.json"), "utf8")) as object;
    expect(catalog).toMatchObject({
      name: "market",
      owner: { name: "Ann" },
      plugins: [{ name: "notes", source: "./plugins/notes" }],
    });
  });

  test("a user's target, in TypeScript, beside the configuration", () => {
    config({ targets: { nomad: "./targets/nomad.ts" } });
    writeFiles(join(folder, "plugin"), {
      "targets/nomad.ts": `import type { DeploymentTarget } from "claude-bazaar/deploy";
export default {
  summary: "a job",
  build(project) {
    const { files } = project.manifests("compose");
    return { files: { "job.txt": [project.thinClient().name, ...files.keys()].join(" ") }, notes: ["Set the region."] };
  },
} satisfies DeploymentTarget;
`,
    });
    const said = bazaar("build", "plugin", "--target", "nomad", "--image", image, "--out", "out");
    expect([said.code, said.out]).toEqual([0, expect.stringContaining("Note: Set the region.")]);
    expect(readFileSync(join(folder, "out/job.txt"), "utf8")).toBe(
      "notes .gitignore README.md compose.yaml front.cjs make-secrets.sh",
    );
    expect(bazaar("build", "plugin", "--target", "nomad", "--out", "none").err).toContain("`--image` is missing");
  });

  test.each([
    ["export default {};", "has no `summary`"],
    ["export default { summary: 'x', build: () => ({ files: { '../x': 'y' } }) };", "PATH_UNSAFE"],
    ["export default { summary: 'x', build: () => 1 };", "gave no files"],
    ["import './none.ts';", "can't be loaded"],
    ["throw new Error('at the start');", "at the start"],
  ])("a target that is none is told: %s", (source, problem) => {
    config({ targets: { x: "x.mjs" } });
    writeFiles(join(folder, "plugin"), { "x.mjs": source });
    const said = bazaar("build", "plugin", "--target", "x", "--image", image, "--out", "out");
    expect(said.err).toContain(problem);
    expect([said.code === 0, existsSync(join(folder, "out")), existsSync(join(folder, "x"))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

import { expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { treeOf } from "../core/file-tree.ts";
import type { TargetProject } from "./target-types.ts";
import { buildTarget, builtInTargets, targetNamed, withTargets } from "./targets.ts";

const project = { config: {}, plugin: { name: "notes" } } as TargetProject;
const fly = { summary: "Fly", build: () => ({ files: { "fly.toml": "app = 1\n" }, notes: ["Set a region."] }) };

test("a user's target stands beside the built-in ones", async () => {
  const targets = withTargets({ fly });
  expect([...targets.keys()]).toEqual(["local", "self-hosted", "marketplace", "fly"]);
  expect(await buildTarget(targetNamed(targets, "fly"), project)).toEqual({
    files: treeOf({ "fly.toml": expect.anything() as string }),
    notes: ["Set a region."],
  });
});

test.each([
  [{ local: fly }, /"local" has a name that is taken/],
  [{ x: undefined }, /"x" is no object/],
  [{ x: { build: fly.build } }, /has no `summary`/],
  [{ x: { summary: "X", build: "make" } }, /has no function `build`/],
])("%j is refused", (own, problem) => {
  expect(() => withTargets(own)).toThrow(problem);
});

test("an unknown name is told with the nearest one", () => {
  expect(() => targetNamed(builtInTargets, "self-host")).toThrow("Did you mean self-hosted?");
  expect(() => targetNamed(builtInTargets, "toString")).toThrow("Choose one: local");
});

test.each([undefined, {}, { files: "x" }, { files: null }])("a target that gives %j gave no files", async (output) => {
  await expect(buildTarget({ summary: "X", build: () => output as never }, project)).rejects.toThrow("gave no files");
});

test.each(["Set a region.", [7], {}])("notes that are %j are refused", async (notes) => {
  const odd = { summary: "X", build: () => ({ files: { a: "1" }, notes: notes as never }) };
  await expect(buildTarget(odd, project)).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

test.each([[7], [null], [["x"]], [{}]])("a file that is %j is refused", async (content) => {
  const odd = { summary: "X", build: () => ({ files: { "a.txt": content as never } }) };
  await expect(buildTarget(odd, project)).rejects.toMatchObject({
    code: "OPTION_INVALID",
    message: expect.stringContaining("a.txt"),
  });
});

test("what a target throws is told as its fault, a refusal stays as it is, and a promise is waited for", async () => {
  const failing = { summary: "X", build: () => Promise.reject(new Error("no region")) };
  await expect(buildTarget(failing, project)).rejects.toMatchObject({
    code: "OPTION_INVALID",
    message: expect.stringContaining("The target failed: no region"),
    fix: expect.stringContaining("deploy.targets"),
  });
  const refusal = new BazaarError("USAGE_INVALID", "`--image` is missing.", "Give it.");
  const refused = { summary: "X", build: () => Promise.reject(refusal) };
  await expect(buildTarget(refused, project)).rejects.toBe(refusal);
  const later = { summary: "X", build: () => Promise.resolve({ files: new Map(treeOf({ a: "1" })) }) };
  expect((await buildTarget(later, project)).notes).toEqual([]);
});

test("self-hosted makes what the configuration names, else all", async () => {
  const made: string[] = [];
  const one = (config: TargetProject["config"]) => ({
    ...project,
    config,
    endpoint: "https://x.example.com",
    manifests: (kind: string) => {
      made.push(kind);
      return { files: treeOf({ f: kind }), notes: ["Same."] };
    },
    thinClient: () => ({ files: treeOf({ t: "" }) }) as never,
  });
  const target = targetNamed(builtInTargets, "self-hosted");
  const all = await buildTarget(target, one({}));
  expect([...all.files.keys()]).toEqual(["README.md", "compose/f", "ecs/f", "kubernetes/f", "thin-client/t"]);
  expect(all.notes).toEqual(["Same."]);
  made.length = 0;
  await buildTarget(target, one({ deploy: { ecs: {} } }));
  expect(made).toEqual(["ecs"]);
});

test("local has host and client at the same address", async () => {
  const at: (string | undefined)[] = [];
  const local = {
    ...project,
    config: { deploy: { compose: { port: 4_000 } } },
    manifests: (_: string, endpoint?: string) => {
      at.push(endpoint);
      return { files: treeOf({ f: "" }), notes: [] };
    },
    thinClient: (endpoint?: string) => {
      at.push(endpoint);
      return { files: treeOf({ t: "" }) } as never;
    },
  };
  await buildTarget(targetNamed(builtInTargets, "local"), local);
  expect(at).toEqual(["http://127.0.0.1:4000", "http://127.0.0.1:4000"]);
});

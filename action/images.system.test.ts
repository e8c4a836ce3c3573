import { expect, test } from "vitest";
import { parseReference } from "../src/registry/reference.ts";
import { bareRegistry } from "../src/testing/registry-client.ts";
import { startRegistry } from "../src/testing/registry.ts";
import { pushBase, smallBase } from "../src/testing/small-base.ts";
import { actionPlace, runStep } from "./run-action.test-data.ts";

const endpoint = "https://plugins.example.com/notes";
const manifest = { name: "notes", version: "1.2.0", description: "Writes release notes.", author: { name: "Acme" } };
const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify(manifest),
  "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
  "bazaar.config.json": JSON.stringify({ endpoint, image: { claude: false } }),
};

test("without a marketplace: an image that is not pushed is told, one that is has the machines and tags asked for", async () => {
  await using registry = await startRegistry();
  await using client = bareRegistry();
  await pushBase(client.repository(parseReference(`${registry.host}/base`)), await smallBase(), "1");
  using place = actionPlace(plugin);
  const built = (more: Record<string, string> = {}) =>
    runStep(place, {
      event: "push",
      inputs: {
        mode: "none",
        image: `${registry.host}/acme/{plugin}`,
        "image-base": `${registry.host}/base:1`,
        "image-tags": "v1",
        ...more,
      },
    });
  const repository = client.repository(parseReference(`${registry.host}/acme/notes`));
  const told = await built({ "push-image": "false" });
  expect(told).toMatchObject({ exitCode: 0, artifacts: "", outputs: { image: "", operation: "skipped" } });
  expect(await repository.head("v1")).toBeUndefined();

  const pushed = await built();
  const { image, digest } = pushed.outputs;
  expect(image).toBe(`${registry.host}/acme/notes@${digest}`);
  expect(pushed.artifacts).toBe(`oci://${image}\n`);
  // The registry asks nobody who they are.
  expect(pushed.log).toContain(`::warning::Anybody can read ${image}`);
  expect((await repository.head("v1"))?.digest).toBe(digest);
  expect(await repository.head("latest")).toBeUndefined();
  const one = await built({ platforms: "linux/amd64" });
  expect(one.outputs["digest"]).not.toBe(digest);
  expect(one.log).not.toContain("arm64");
});

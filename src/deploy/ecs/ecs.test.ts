import { describe, expect, test } from "vitest";
import { textOf, type TreeFile } from "../../core/file-tree.ts";
import { deploymentWith, variants } from "../deployment.test-data.ts";
import { manifestsOf } from "../manifests.ts";
import { containers } from "./containers.ts";
import { fargateSize } from "./size.ts";

interface EcsContainer {
  readonly name: string;
  readonly user: string;
  readonly secrets?: { name: string }[];
}

const containersOf = (config: Parameters<typeof deploymentWith>[0]) =>
  containers(deploymentWith(config)) as unknown as EcsContainer[];
const fileIn = (config: Parameters<typeof deploymentWith>[0], path: string) =>
  textOf(manifestsOf("ecs", deploymentWith(config)).files.get(path) as TreeFile);

describe.each(Object.entries(variants))("%s", (_, config) => {
  test("plugin and broker have a read-only root, no capability, a user and a health check", () => {
    for (const container of containersOf(config).filter(({ name }) => name !== "prepare")) {
      expect(container).toMatchObject({
        user: "1000:1000",
        readonlyRootFilesystem: true,
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
        healthCheck: { command: expect.arrayContaining(["/opt/runtime/health.js"]) },
        logConfiguration: { logDriver: "awslogs" },
      });
    }
  });

  test("the plugin's container has no secret of the model, and reads its keys from files", () => {
    const [prepare, broker, plugin] = containersOf(config);
    expect([prepare?.name, broker?.name, plugin?.name]).toEqual(["prepare", "broker", "plugin"]);
    expect(JSON.stringify([prepare, plugin])).not.toContain("model_key");
    expect(JSON.stringify(plugin)).not.toMatch(/control_key|caller_keys/);
    const hasOwn = config.credentials?.mode === "byok";
    expect((broker?.secrets ?? []).map(({ name }) => name)).toEqual([
      "BAZAAR_BROKER_KEY",
      ...(hasOwn ? [] : ["ANTHROPIC_API_KEY"]),
    ]);
  });

  test("no file holds a value of a secret, and every variable that is used is declared", () => {
    const { files } = manifestsOf("ecs", deploymentWith(config));
    const text = [...files]
      .filter(([path]) => path.endsWith(".tf"))
      .map(([, file]) => textOf(file as TreeFile))
      .join("\n");
    const used = new Set([...text.matchAll(/\bvar\.([a-z_]+)/g)].map((match) => match[1]));
    const declared = new Set([...text.matchAll(/^variable "([a-z_]+)"/gm)].map((match) => match[1]));
    expect(used).toEqual(declared);
  });
});

test("the drain fits into the two minutes that Fargate gives, and what is cut is told", () => {
  const [, , plugin] = containersOf({ drainMs: 300_000 });
  expect(plugin).toMatchObject({ stopTimeout: 120, command: expect.arrayContaining(["110000"]) });
  expect(manifestsOf("ecs", deploymentWith({ drainMs: 300_000 })).notes.join()).toContain("110 s");
  expect(manifestsOf("ecs", deploymentWith({})).notes).toEqual([]);
});

test("the task's role has no policy, and the other one reads the named secrets alone", () => {
  const roles = fileIn({}, "roles.tf");
  expect(roles).not.toMatch(/role\s*= aws_iam_role\.task/);
  expect(roles).toContain("[var.control_key_secret_arn, var.model_key_secret_arn, var.caller_keys_secret_arn]");
  expect(fileIn({ auth: "oauth", credentials: { mode: "byok" } }, "roles.tf")).toContain(
    "concat([var.control_key_secret_arn], var.image_pull_secret_arn[*])",
  );
});

test.each([
  [100, { cpu: 1_024, memory: 2_048 }],
  [2_560, { cpu: 1_024, memory: 3_072 }],
  [8_193, { cpu: 2_048, memory: 9_216 }],
  [30_721, { cpu: 8_192, memory: 32_768 }],
  [61_441, { cpu: 16_384, memory: 65_536 }],
  [1_000_000, { cpu: 16_384, memory: 122_880 }],
])("%d MiB are a task of %j", (memory, size) => {
  expect(fargateSize(memory)).toEqual(size);
});

test("the images may come from a private registry, whose secret the execution role reads and no container has", () => {
  const [roles, main] = [fileIn({}, "roles.tf"), fileIn({}, "main.tf")];
  expect(roles).toContain("var.image_pull_secret_arn[*]");
  expect(main.match(/repositoryCredentials .*credentialsParameter = var\.image_pull_secret_arn/g)).toHaveLength(3);
  expect(main).not.toMatch(/valueFrom\s+= var\.image_pull/);
});

test("room for files beyond what a task has anyway is asked for, and what Fargate does not sell is told", () => {
  const main = (workMiB: number) => fileIn({ deploy: { workMiB } }, "main.tf");
  expect(main(14 * 1_024)).not.toContain("ephemeral_storage");
  expect(main(14 * 1_024 + 1)).toMatch(/ephemeral_storage \{\s+size_in_gib = 21\s/);
  expect(main(1_048_576)).toMatch(/size_in_gib = 200\s/);
  const notes = (config: Parameters<typeof deploymentWith>[0]) =>
    manifestsOf("ecs", deploymentWith(config)).notes.join();
  expect(notes({ deploy: { workMiB: 194 * 1_024 } })).toBe("");
  expect(notes({ deploy: { workMiB: 194 * 1_024 + 1 } })).toContain("at most 200 GiB of disk");
  expect(notes({ maxParallel: 16, deploy: { memoryPerRunMiB: 8_192 } })).toContain("at most 120 GiB of memory");
});

test("the number of tasks is Terraform's, unless it follows the load", () => {
  expect(fileIn({ deploy: { ecs: { minTasks: 2 } } }, "main.tf")).not.toContain("ignore_changes");
  expect([...manifestsOf("ecs", deploymentWith({})).files.keys()]).not.toContain("scaling.tf");
  const scaled = { deploy: { ecs: { minTasks: 2, maxTasks: 3 } } };
  expect(fileIn(scaled, "main.tf")).toContain("ignore_changes");
  expect(fileIn(scaled, "scaling.tf")).toContain("max_capacity");
});

test("files with keys are the user's alone, and none of them gets into a repository", () => {
  expect(fileIn({}, "main.tf").match(/mode: 0o600/g)).toHaveLength(2);
  for (const line of ["/control-key", "/model-key", "/keys", "*.tfstate"])
    expect(fileIn({}, ".gitignore").split("\n")).toContain(line);
});

test("a gateway's port is open beside 443", () => {
  expect(fileIn({ deploy: { upstream: "http://gateway.internal:8080/v1" } }, "network.tf")).toContain('"port_8080"');
  expect(
    fileIn({ deploy: { upstream: "https://gateway.internal/v1" } }, "network.tf").match(/egress_rule/g),
  ).toHaveLength(1);
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { textOf, type TreeFile } from "../core/file-tree.ts";
import { deploymentWith, image, variants } from "./deployment.test-data.ts";
import { manifestsOf } from "./manifests.ts";

interface ComposeService {
  readonly [key: string]: unknown;
  readonly command: string[];
  readonly networks: string[];
  readonly secrets?: { source: string; target: string }[];
  readonly ports?: string[];
  readonly deploy: { resources: { limits: { memory: string } } };
}

interface ComposeProject {
  readonly name: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { file: string }>>;
}

const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve("dclint/package.json")),
  "schemas/compose.schema.json",
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
// Its `$schema` says https where draft-07 is called http.
const schema = {
  ...(JSON.parse(readFileSync(schemaFile, "utf8")) as object),
  $schema: "http://json-schema.org/draft-07/schema#",
};
const validate = ajv.compile(schema);

function projectOf(config: Parameters<typeof deploymentWith>[0], manifest?: Record<string, unknown>): ComposeProject {
  const { files } = manifestsOf("compose", deploymentWith(config, manifest));
  return parse(textOf(files.get("compose.yaml") as TreeFile)) as ComposeProject;
}

const problemsOf = (project: unknown) => (validate(project) ? [] : (validate.errors ?? []));

describe.each(Object.entries(variants))("%s", (_, config) => {
  const project = projectOf(config);

  test("fits the schema of the Compose specification", () => {
    expect(problemsOf(project)).toEqual([]);
  });

  test("each container is hardened, limited, watched and by digest", () => {
    for (const service of Object.values(project.services)) {
      expect(service).toMatchObject({
        init: true,
        user: "1000:1000",
        read_only: true,
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
        restart: "unless-stopped",
        logging: { driver: "json-file", options: { "max-size": "10m", "max-file": "3" } },
        deploy: {
          resources: { limits: { memory: expect.any(String), pids: expect.any(Number) } },
        },
        healthcheck: { test: expect.arrayContaining(["CMD"]) },
        image: expect.stringMatching(/@sha256:[0-9a-f]{64}$/),
      });
      expect(service).not.toHaveProperty("privileged");
      expect(service).not.toHaveProperty("cap_add");
      expect(service).not.toHaveProperty("environment");
    }
  });

  test("ports are open on the loopback only", () => {
    const ports = Object.values(project.services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(1);
    expect(ports[0]).toMatch(/^127\.0\.0\.1:/);
  });

  test("only the broker has the key of the model", () => {
    const { plugin, broker, ...others } = project.services;
    expect(JSON.stringify([plugin, others])).not.toContain("model-key");
    expect(JSON.stringify(broker).includes("model-key")).toBe(config.credentials?.mode !== "byok");
  });

  test("every secret and network that a container names is there, and the other way round", () => {
    const services = Object.values(project.services);
    const sources = services.flatMap(({ secrets = [] }) => secrets.map(({ source }) => source));
    expect([...new Set(sources)].sort()).toEqual(Object.keys(project.secrets).sort());
    expect([...new Set(services.flatMap(({ networks }) => networks))].sort()).toEqual(
      Object.keys(project.networks).sort(),
    );
  });
});

test("the schema sees a misspelt key and a wrong type", () => {
  const project = structuredClone(projectOf({})) as unknown as { services: { plugin: Record<string, unknown> } };
  project.services.plugin["readonly"] = true;
  expect(problemsOf(project)).not.toEqual([]);
  delete project.services.plugin["readonly"];
  project.services.plugin["cap_drop"] = "ALL";
  expect(problemsOf(project)).not.toEqual([]);
});

test("the plugin's network leads to the broker alone, unless the configuration opens it", () => {
  const closed = projectOf({});
  expect(closed.networks["inside"]).toEqual({ internal: true });
  expect(closed.services["plugin"]?.networks).toEqual(["inside"]);
  expect(closed.services["plugin"]?.ports).toBeUndefined();
  expect(closed.services["front"]?.ports).toEqual(["127.0.0.1:3000:3000"]);
  expect(closed.services["front"]?.secrets).toBeUndefined();

  const open = projectOf({ deploy: { network: "internet", compose: { port: 8080 } } });
  expect(open.services["front"]).toBeUndefined();
  expect(open.services["plugin"]).toMatchObject({ networks: ["inside", "outside"], ports: ["127.0.0.1:8080:3000"] });
});

test("it stops no earlier than the drain ends, and the broker after it", () => {
  const { plugin, front } = projectOf({ drainMs: 60_000 }).services;
  expect(plugin).toMatchObject({ stop_grace_period: "70s", depends_on: { broker: { condition: "service_healthy" } } });
  expect(plugin?.command).toContain("60000");
  expect(front).toMatchObject({ stop_grace_period: "70s" });
  // What a service depends on stops after it: a front that the plugin waits for would be cut off first.
  expect(front).not.toHaveProperty("depends_on");
});

test("runs and the files of callers have their memory", () => {
  const memory = (config: Parameters<typeof deploymentWith>[0]) =>
    projectOf(config).services["plugin"]?.deploy.resources.limits.memory;
  expect(memory({})).toBe("3328M");
  expect(memory({ maxParallel: 1, deploy: { memoryPerRunMiB: 1_024, workMiB: 64 } })).toBe("1344M");
});

test("the plugin's container may use every CPU that there is, unless the configuration says how many", () => {
  // More than the machine has is refused by the engine: a fixed number would not start on a small one.
  expect(projectOf({}).services["plugin"]?.deploy.resources.limits).not.toHaveProperty("cpus");
  const { plugin } = projectOf({ deploy: { compose: { cpus: 1.5 } } }).services;
  expect(plugin?.deploy.resources.limits).toMatchObject({ cpus: "1.5" });
});

test("a dollar stays a dollar", () => {
  const { broker } = projectOf({ deploy: { upstream: "https://x.example.com/${HOME}/$x" } }).services;
  expect(broker?.command.at(-1)).toBe("https://x.example.com/$${HOME}/$$x");
});

test("variables are in a file that may be missing, and the options of the plugin are among them", () => {
  const option = { type: "string", title: "T", description: "D", required: true, sensitive: true };
  const { files } = manifestsOf("compose", deploymentWith({ passEnv: ["A"] }, { userConfig: { api_token: option } }));
  const script = textOf(files.get("make-secrets.sh") as TreeFile);
  expect(script).toContain("# A=\n# CLAUDE_PLUGIN_OPTION_API_TOKEN=");
  expect(textOf(files.get("compose.yaml") as TreeFile)).toContain("./secrets/environment");
});

test("hostile names stay texts, in YAML and on the page", () => {
  const name = 'x"\n  privileged: true\n# `$(reboot)` <script>';
  const { services, name: project } = projectOf({ deploy: { name: 'evil: "${HOME}" }' } }, { name });
  expect(project).toMatch(/^evil-home-[0-9a-f]{8}$/);
  expect(Object.keys(services)).toEqual(["plugin", "broker", "front"]);
  const page = textOf(manifestsOf("compose", deploymentWith({}, { name })).files.get("README.md") as TreeFile);
  expect(page.split("\n")[0]).toMatch(/^# [^`<>*[\]]+ on one machine$/);
});

test("what the manifest says of the network is told", () => {
  const remote = { mcpServers: { far: { type: "http", url: "https://mcp.example.com/mcp" } } };
  expect(deploymentWith({}, remote).notes.join()).toContain("server far");
  expect(deploymentWith({ deploy: { network: "internet" } }, remote).notes).toEqual([]);
  expect(deploymentWith({ isolation: "sandbox" }).notes.join()).toContain('not with "sandbox"');
});

test("an endpoint that callers could not use is refused, as is a broker by tag", () => {
  expect(() => deploymentWith({ endpoint: "http://plugins.example.com" })).toThrow("is http");
  expect(() => deploymentWith({ deploy: { brokerImage: "x:latest" } })).toThrow("without its digest");
  expect(deploymentWith().image).toBe(image);
});

test("the folder can be kept in a repository without its secrets", () => {
  expect(textOf(manifestsOf("compose", deploymentWith({})).files.get(".gitignore") as TreeFile)).toBe("/secrets/\n");
});

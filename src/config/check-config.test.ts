import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { describe, expect, test } from "vitest";
import { checkConfig } from "./check-config.ts";
import { configSchema } from "./schema.ts";
import { defineConfig } from "./define-config.ts";
import type { BazaarConfig } from "./types.ts";

const full: Required<BazaarConfig> = {
  $schema: "./schema.json",
  name: "my-plugin",
  endpoint: "https://plugins.example.com/my-plugin",
  endpointVariable: "MY_PLUGIN_URL",
  auth: "key",
  oauth: {
    issuer: "https://login.example.com/",
    audience: "api://plugin",
    jwksUri: "https://login.example.com/keys",
    scopes: ["plugin:run"],
    algorithms: ["RS256"],
  },
  callers: { perMinute: 600, parallel: 10, streams: 20, failuresPerMinute: 30 },
  drainMs: 60_000,
  trustedProxies: ["10.0.0.0/8"],
  public: ["output-styles/**", "scripts/lint.sh"],
  local: ["command:git:*", "skill:scan"],
  shellContext: ["command:status"],
  failClosed: ["PreToolUse"],
  permissionHook: false,
  relayModel: "inherit",
  commandModel: "haiku",
  alwaysLoad: "auto",
  publisher: { name: "Ada", email: "ada@example.com", url: "https://example.com", license: "MIT", version: "1.0.0" },
  limits: {
    timeoutMs: 1_000,
    killAfterMs: 0,
    maxTurns: 1_000,
    maxBudgetUsd: 0.01,
    maxOutputBytes: 1_024,
    maxTokens: 1,
    maxModelRequests: 9,
  },
  credentials: { mode: "operator", agreement: "A contract of our own" },
  models: ["claude-sonnet-5", "claude-haiku-*"],
  modelPrices: { "claude-sonnet-5": { input: 1, output: 2.5, cacheRead: 0 } },
  allowedTools: ["Read", "Bash(git log:*)"],
  passEnv: ["HTTPS_PROXY"],
  model: "sonnet",
  isolation: "sandbox",
  sandboxNetwork: "host",
  sandboxPaths: ["/opt/tool"],
  outputGuard: { window: 40, fenced: true, hooks: false, canaries: ["Blue Heron 4711"] },
  hooks: { allow: ["PreToolUse"], addresses: ["localhost:9000"] },
  longRuns: { tools: true, afterMs: 1_000, keepMs: 60_000, perCaller: 1 },
  maxParallel: 2,
  questions: { waitMs: 60_000, perCaller: 1, inAll: 2, maxBytes: 1_048_576 },
  maxParallelPerCaller: 1,
  maxQueued: 50,
  queueTimeoutMs: 10_000,
  pidNamespace: "never",
  mcp: {
    servers: {
      db: {
        share: "per-caller",
        protocol: "auto",
        allow: ["read_*"],
        deny: ["drop"],
        env: ["DB_URL"],
        idleMs: 1_000,
        timeoutMs: 86_400_000,
        addresses: ["10.0.0.0/8"],
      },
    },
  },
  marketplace: { path: "../marketplace", branch: "main", category: "development" },
  image: { base: "node@sha256:00", tags: ["1.0.0"] },
  uploads: { maxFiles: 100_000, maxBytes: 1_024, maxFileBytes: 1_024, maxStoreBytes: 1_048_576, ttlMs: 60_000 },
  workspace: {
    "command:analyze": "project",
    "agent:*": "none",
    "command:*": { files: "project", git: false, reserved: "inert" },
  },
  consent: "always",
  pricing: { currency: "EUR", tiers: [{ name: "free", pricePerMonth: 0, callsPerMonth: 100, callsPerMinute: 2 }] },
  deploy: {
    name: "notes",
    brokerImage: "registry.example.com/broker@sha256:00",
    network: "internet",
    upstream: "https://gateway.example.com/v1",
    memoryPerRunMiB: 128,
    workMiB: 64,
    compose: { port: 65_535, cpus: 0.5 },
    kubernetes: {
      namespace: "plugins",
      scale: { min: 2, max: 3, by: "keda", prometheus: "http://prometheus.monitoring:9090" },
      ingress: {
        className: "nginx",
        tlsSecret: "tls",
        annotations: { "nginx.ingress.kubernetes.io/proxy-buffering": "off" },
      },
      pullSecret: "registry-login",
      runtimeClass: "gvisor",
    },
    ecs: { region: "eu-central-1", minTasks: 1, maxTasks: 4 },
    targets: { fly: "./deploy/fly.ts" },
  },
};

describe("accepts", () => {
  test("every field at once, unchanged", () => {
    expect(checkConfig(full)).toEqual({ config: full, problems: [] });
    expect(defineConfig(full)).toBe(full);
  });

  test("nothing at all, and members that are undefined", () => {
    expect(checkConfig({ endpoint: undefined, publisher: { name: undefined } })).toEqual({
      config: { publisher: {} },
      problems: [],
    });
  });
});

/** The path with dots alone: what it looks like in a sentence is in the sentence. */
const problemsOf = (value: unknown) =>
  checkConfig(value).problems.map(({ path, problem, fix }) => [path.join("."), problem, fix]);

describe("refuses", () => {
  test("an unknown key, with the nearest name of that place", () => {
    expect(
      problemsOf({ endpiont: "x", limits: { timeoutms: 5_000 }, pricing: { tiers: [{ name: "a", prise: 1 }] } }),
    ).toEqual([
      ["limits.timeoutms", "`limits.timeoutms` is not a known key.", "Did you mean `timeoutMs`?"],
      [
        "pricing.tiers.0.prise",
        "`pricing.tiers[0].prise` is not a known key.",
        "Remove it; known here: name, description, pricePerMonth, callsPerMonth, callsPerMinute.",
      ],
      ["endpiont", "`endpiont` is not a known key.", "Did you mean `endpoint`?"],
    ]);
  });

  test.each([
    [{ name: 5 }, "`name`: expected text, got a number."],
    [{ name: "" }, "`name`: expected some text, got none."],
    [{ auth: "basic" }, '`auth`: expected "key" or "oauth".'],
    [{ alwaysLoad: "yes" }, '`alwaysLoad`: expected "auto", true or false.'],
    [{ permissionHook: null }, "`permissionHook`: expected true or false, got null."],
    [{ public: "x" }, "`public`: expected a list, got text."],
    [
      { public: ["../secret"] },
      "`public[0]`: expected a relative path or glob inside the plugin, with `/` and without `..`.",
    ],
    [
      { public: ["/etc/passwd"] },
      "`public[0]`: expected a relative path or glob inside the plugin, with `/` and without `..`.",
    ],
    [
      { local: ["deploy"] },
      '`local[0]`: expected a component such as "command:deploy" (command, skill, agent, hook, mcp).',
    ],
    [{ endpointVariable: "A-B" }, "`endpointVariable`: expected a variable's name: letters, digits and _."],
    [{ limits: { timeoutMs: 999 } }, "`limits.timeoutMs`: expected a whole number from 1000 to 3600000."],
    [{ limits: { timeoutMs: 1e18 } }, "`limits.timeoutMs`: expected a whole number from 1000 to 3600000."],
    [{ limits: { maxTurns: 1.5 } }, "`limits.maxTurns`: expected a whole number, got a fraction."],
    [{ limits: { maxBudgetUsd: 0 } }, "`limits.maxBudgetUsd`: expected a number over 0."],
    [{ publisher: { url: "http://example.com" } }, "`publisher.url`: expected an https URL."],
    [{ marketplace: { path: "a", url: "b" } }, "`marketplace`: has both `path` and `url`: keep one."],
    [
      { workspace: { analyze: "args" } },
      '`workspace.analyze`: expected a component such as "command:deploy" (command, skill, agent).',
    ],
    [
      { workspace: { "command:a": "all" } },
      '`workspace.command:a`: expected "none", "args", "project" or { files, git, reserved }.',
    ],
    [
      { workspace: { "command:a": { files: "project", reserved: "obey" } } },
      '`workspace.command:a`: expected "none", "args", "project" or { files, git, reserved }.',
    ],
    [
      { workspace: { "hook:*": "project" } },
      '`workspace.hook:*`: expected a component such as "command:deploy" (command, skill, agent).',
    ],
    [{ uploads: { maxFiles: 0 } }, "`uploads.maxFiles`: expected a whole number from 1 to 100000."],
    [{ pricing: {} }, "`pricing.tiers`: expected a list, got nothing."],
    [{ deploy: { compose: { ports: 1 } } }, "`deploy.compose.ports` is not a known key."],
    [{ deploy: { compose: { cpus: 0 } } }, "`deploy.compose.cpus`: expected a number from 0.1 to 1024."],
    [{ deploy: { network: "all" } }, '`deploy.network`: expected "broker" or "internet".'],
    [{ deploy: { upstream: "https://u:p@x" } }, "`deploy.upstream`: expected an http or https URL without a password."],
    [{ deploy: { name: "a\nb" } }, "`deploy.name`: expected a name in one line."],
    [
      { deploy: { kubernetes: { replicas: 2, scale: { max: 3 } } } },
      "`deploy.kubernetes`: has both `replicas` and `scale`: keep one.",
    ],
    [
      { deploy: { kubernetes: { scale: { min: 3, max: 2 } } } },
      "`deploy.kubernetes.scale`: has a `min` over its `max`.",
    ],
    [
      { deploy: { kubernetes: { scale: { max: 2, by: "keda" } } } },
      '`deploy.kubernetes.scale`: needs `prometheus` with `by: "keda"`, and with nothing else.',
    ],
    [
      { deploy: { kubernetes: { namespace: "A" } } },
      "`deploy.kubernetes.namespace`: expected small letters, digits and -, at most 63.",
    ],
    [
      { deploy: { kubernetes: { ingress: { annotations: { "a b": "c" } } } } },
      "`deploy.kubernetes.ingress.annotations.a b`: expected an annotation's key.",
    ],
    [{ deploy: { ecs: { minTasks: 3, maxTasks: 2 } } }, "`deploy.ecs`: has `minTasks` over `maxTasks`."],
    [
      { deploy: { targets: { "../x": "./x.ts" } } },
      "`deploy.targets.../x`: expected small letters, digits and -, at most 63.",
    ],
    [
      { allowedTools: ["Read", "Bash("] },
      '`allowedTools[1]`: the tool rule "Bash(" is not of the form Tool or Tool(content), with no parentheses in the content.',
    ],
    [[], "The configuration: expected an object, got a list."],
    ["x", "The configuration: expected an object, got text."],
    [undefined, "The configuration: expected an object, got nothing."],
  ])("%j", (value, problem) => {
    expect(problemsOf(value).map((row) => row[1])).toEqual([problem]);
  });

  test("several things at once, each with its own sentence", () => {
    expect(problemsOf({ name: 1, auth: 2, x: 3 })).toHaveLength(3);
  });
});

test("an endpoint from a variable that nobody set says what to set", () => {
  expect(checkConfig({ endpoint: "" }).problems).toMatchObject([
    { path: ["endpoint"], fix: expect.stringMatching(/https URL.*BAZAAR_ENDPOINT/) },
  ]);
  expect(checkConfig({ endpoint: 5 }).problems).toMatchObject([{ fix: "Correct the value or remove the key." }]);
});

test("a malformed tool rule says how one is written", () => {
  expect(checkConfig({ allowedTools: ["Bash()"] }).problems).toMatchObject([
    { path: ["allowedTools", 0], fix: expect.stringContaining('write "Bash" alone') },
  ]);
});

test("docs/configuration.md names every key of the schema", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
  const keys = keysOf(z.toJSONSchema(configSchema, { unrepresentable: "any" }));
  expect(keys).toContain("limits.killAfterMs");
  const missing = keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`\`${key.split(".").at(-1)}\``));
  expect(missing).toEqual([]);
});

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** Every key of a JSON Schema with the way to it; objects themselves count by their members. */
function keysOf(node: object, way: readonly string[] = []): string[] {
  const { properties, items } = node as SchemaNode;
  const inner = Object.entries(properties ?? {}).flatMap(([key, member]) => keysOf(member, [...way, key]));
  const own = properties === undefined && items === undefined && way.length > 0 ? [way.join(".")] : [];
  return [...own, ...inner, ...(items === undefined ? [] : keysOf(items, way))];
}

test.each([
  { issuer: "http://login.example.com" },
  { issuer: "http://localhost.example.com" },
  { issuer: "x" },
  { issuer: "https://a.example", scopes: ["a b"] },
  { issuer: "https://a.example", scopes: ['a"b'] },
  { issuer: "https://a.example", jwksUri: "ftp://a.example" },
  { issuer: "https://a.example", algorithms: [] },
  { issuer: "https://a.example", secret: "x" },
  {},
])("oauth %o is refused", (oauth) => {
  expect(checkConfig({ oauth }).problems.map(({ path }) => path[0])).toEqual(["oauth"]);
});

test.each(["https://a.example/", "http://127.0.0.1:9", "http://localhost", "http://[::1]:9/x"])(
  "%s may make tokens",
  (issuer) => {
    expect(checkConfig({ oauth: { issuer } }).problems).toEqual([]);
  },
);

/** What one room of `src/` may import. The drawing is in CONTRIBUTING.md; `rooms.test.ts` and the lint hold to it. */
export interface Room {
  /** Other rooms. */
  readonly rooms: readonly string[];
  /** npm packages. */
  readonly packages: readonly string[];
  /** Node built-ins: none, those that only compute, or all. */
  readonly node: "none" | "pure" | "all";
}

const meaning = ["core", "plugin"];
const domain = [...meaning, "config", "thin-client", "marketplace", "archive", "image", "registry"];
const useCases = [
  ...domain,
  "access",
  "workspace",
  "broker",
  "run",
  "relay",
  "proxy",
  "hub",
  "doctor",
  "publish",
  "deploy",
];

export const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [], node: "none" },
  plugin: { rooms: ["core"], packages: ["js-yaml", "valibot"], node: "none" },
  config: { rooms: ["core", "workspace"], packages: ["zod"], node: "none" },
  "thin-client": { rooms: [...meaning, "workspace"], packages: [], node: "none" },
  marketplace: { rooms: meaning, packages: ["valibot"], node: "none" },
  archive: { rooms: ["core"], packages: [], node: "pure" },
  image: { rooms: [...meaning, "archive"], packages: [], node: "pure" },
  registry: { rooms: ["core", "archive", "image"], packages: [], node: "pure" },
  access: { rooms: ["core"], packages: [], node: "pure" },
  workspace: { rooms: ["core"], packages: ["diff"], node: "pure" },
  broker: { rooms: ["core"], packages: ["eventsource-parser"], node: "pure" },
  run: { rooms: [...meaning, "workspace"], packages: [], node: "none" },
  relay: { rooms: ["core"], packages: ["@modelcontextprotocol/server"], node: "pure" },
  proxy: {
    rooms: [...meaning, "access", "workspace", "run", "relay"],
    packages: ["@modelcontextprotocol/server", "jose", "zod"],
    node: "pure",
  },
  doctor: { rooms: [...meaning, "thin-client", "marketplace"], packages: ["semver"], node: "none" },
  hub: { rooms: ["core", "access", "marketplace", "archive"], packages: [], node: "pure" },
  publish: {
    rooms: [...meaning, "workspace", "thin-client", "marketplace", "archive", "image"],
    packages: [],
    node: "pure",
  },
  deploy: { rooms: [...meaning, "config", "thin-client", "image"], packages: ["yaml"], node: "none" },
  adapters: {
    rooms: useCases,
    packages: [
      "yaml",
      "undici",
      "@octokit/core",
      "ipaddr.js",
      "@modelcontextprotocol/server",
      "jose",
      "prom-client",
      "chokidar",
      "dockerode",
      "protobufjs",
    ],
    node: "all",
  },
  cli: { rooms: [...useCases, "adapters"], packages: ["commander"], node: "all" },
  // Lies beside `src`.
  action: { rooms: [...useCases, "adapters", "cli"], packages: ["@actions/core", "@actions/github"], node: "all" },
  testing: {
    rooms: [...useCases, "adapters"],
    packages: ["@modelcontextprotocol/server", "ajv", "ajv-formats", "graphql", "yaml", "zod"],
    node: "all",
  },
};

/** Built-ins that compute and touch nothing outside the process. */
export const pureBuiltins: readonly string[] = ["node:buffer", "node:crypto", "node:util", "node:zlib"];

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { parse } from "yaml";

// What `docker compose up` does with a generated project, by the engine's own command: there is no Compose here. Every key of
// the file is translated; one that isn't known fails, so that nothing is left out without a word.

const run = promisify(execFile);

type Mapping = Readonly<Record<string, unknown>>;

interface Project {
  readonly services: Readonly<Record<string, Mapping>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** Debian's own command; another one may come first in PATH. */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run("/usr/bin/docker", args, { timeout: 120_000 });
  return stdout.trim();
}

/** A project that runs; `prefix` is before the name of each container and network. */
export class ComposeContainers {
  readonly #folder: string;
  readonly #prefix: string;
  readonly #project: Project;

  constructor(folder: string, prefix: string) {
    this.#folder = folder;
    this.#prefix = prefix;
    this.#project = parse(readFileSync(join(folder, "compose.yaml"), "utf8")) as Project;
  }

  name(part: string): string {
    return `${this.#prefix}-${part}`;
  }

  async makeNetworks(): Promise<void> {
    for (const [network, { internal = false }] of Object.entries(this.#project.networks))
      await docker("network", "create", ...(internal ? ["--internal"] : []), this.name(network));
  }

  /** Starts the services, what others depend on first, and waits until each is healthy. */
  async up(order: readonly string[]): Promise<void> {
    if (order.toSorted().join() !== Object.keys(this.#project.services).sort().join())
      throw new Error("The order names other services than the project.");
    for (const service of order) await this.#start(service);
  }

  async #start(service: string): Promise<void> {
    const name = this.name(service);
    const { networks, image, command, ...rest } = this.#project.services[service] as {
      networks: string[];
      image: string;
      command: string[];
    };
    const [first = "none", ...others] = networks;
    const { flags, entry } = this.#flags(rest);
    const place = ["--name", name, "--network", this.name(first), "--network-alias", service];
    await docker(
      "create",
      ...place,
      ...flags,
      image,
      ...[...entry, ...command].map((text) => text.replaceAll("$$", "$")),
    );
    for (const other of others) await docker("network", "connect", "--alias", service, this.name(other), name);
    await docker("start", name);
    await this.#healthy(name);
  }

  #flags(service: Mapping): { readonly flags: string[]; readonly entry: string[] } {
    let entry: string[] = [];
    const flags = Object.entries(service).flatMap(([key, value]): string[] => {
      if (key === "entrypoint") {
        const [program = "", ...more] = value as string[];
        entry = more;
        return ["--entrypoint", program];
      }
      const translate = this.#keys[key];
      if (translate === undefined) throw new Error(`There is no translation of ${key}.`);
      return translate(value as never);
    });
    return { flags, entry };
  }

  readonly #keys: Readonly<Record<string, (value: never) => string[]>> = {
    init: () => ["--init"],
    user: (user: string) => ["--user", user],
    read_only: () => ["--read-only"],
    cap_drop: (all: string[]) => all.flatMap((one) => ["--cap-drop", one]),
    security_opt: (all: string[]) => all.flatMap((one) => ["--security-opt", one]),
    restart: (policy: string) => ["--restart", policy],
    logging: ({ driver, options }: { driver: string; options: Record<string, string> }) => [
      "--log-driver",
      driver,
      ...Object.entries(options).flatMap(([key, value]) => ["--log-opt", `${key}=${value}`]),
    ],
    tmpfs: (all: string[]) => all.flatMap((one) => ["--tmpfs", one]),
    secrets: (all: { source: string; target: string }[]) =>
      all.flatMap(({ source, target }) => this.#bind(this.#project.secrets[source]?.file ?? "", target)),
    volumes: (all: { source: string; target: string }[]) =>
      all.flatMap(({ source, target }) => this.#bind(source, target)),
    deploy: ({ resources: { limits } }: { resources: { limits: { memory: string; cpus?: string; pids: number } } }) => [
      `--memory=${limits.memory.toLowerCase()}`,
      `--memory-swap=${limits.memory.toLowerCase()}`,
      `--pids-limit=${limits.pids}`,
      ...(limits.cpus === undefined ? [] : ["--cpus", limits.cpus]),
    ],
    healthcheck: (check: {
      test: string[];
      interval: string;
      timeout: string;
      start_period: string;
      retries: number;
    }) => [
      `--health-cmd=${check.test.slice(1).join(" ")}`,
      // More often than the file says, which a test would wait for.
      "--health-interval=1s",
      `--health-timeout=${check.timeout}`,
      `--health-retries=${check.retries}`,
      `--health-start-period=${check.start_period}`,
    ],
    stop_grace_period: (time: string) => ["--stop-timeout", time.replace("s", "")],
    ports: (all: string[]) => all.flatMap((one) => ["--publish", one]),
    dns_opt: (all: string[]) => all.flatMap((one) => ["--dns-opt", one]),
    // By the order of `up`.
    depends_on: () => [],
  };

  #bind(source: string, target: string): string[] {
    return ["--mount", `type=bind,source=${resolve(this.#folder, source)},target=${target},readonly`];
  }

  async #healthy(name: string): Promise<void> {
    for (let at = 0; at < 60; at++) {
      const state = await docker("inspect", "--format", "{{.State.Status}} {{.State.Health.Status}}", name);
      if (state === "running healthy") return;
      if (!state.startsWith("running")) break;
      await sleep(1_000);
    }
    throw new Error(`${name} did not become healthy:\n${await this.logs(name)}`);
  }

  async logs(name: string): Promise<string> {
    const { stdout, stderr } = await run("/usr/bin/docker", ["logs", name]);
    return stdout + stderr;
  }

  /** Removes every container and network of it. Never rejects. */
  async down(more: readonly string[] = []): Promise<void> {
    const containers = [...Object.keys(this.#project.services), ...more].map((part) => this.name(part));
    await docker("rm", "--force", "--volumes", ...containers).catch(() => undefined);
    for (const network of Object.keys(this.#project.networks))
      await docker("network", "rm", this.name(network)).catch(() => undefined);
  }
}

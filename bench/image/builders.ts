import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";

/** What all builders work on. */
export interface Job {
  /** The plugin's folder, whose one file changes between builds. */
  readonly plugin: string;
  /** The runtime's folder. */
  readonly runtime: string;
  /** Build context of the peers: holds the two as `plugin` and `runtime`, and their Dockerfile. */
  readonly context: string;
  /** `HOST/base:1`, by the counting proxy. */
  readonly base: string;
  /** `HOST/NAME`, without tag. */
  readonly target: (name: string) => string;
  /** For caches and homes. */
  readonly scratch: string;
}

export interface Builder {
  readonly name: string;
  /** Builds and pushes `TARGET:TAG`. */
  push(job: Job, tag: string): Promise<void>;
  /** Makes this machine one that has never built anything. */
  forget(job: Job): Promise<void>;
  /** Rounds with a cold cache; some take half a minute. @default all */
  readonly coldRounds?: number;
}

const docker = "/usr/bin/docker";

/** The peers' Dockerfile: the same layers and configuration as ours. */
export function writeDockerfile({ context, base }: Pick<Job, "context" | "base">): void {
  const lines = [
    `FROM ${base}`,
    "COPY runtime /opt/runtime",
    "COPY plugin /opt/plugin",
    "LABEL org.opencontainers.image.title=bench",
    "USER 1000:1000",
    'ENTRYPOINT ["/usr/bin/tini","--","node","/opt/runtime/bin.js"]',
  ];
  writeFileSync(join(context, "Dockerfile"), `${lines.join("\n")}\n`);
}

function viaDocker(name: string, buildkit: "0" | "1"): Builder {
  const env = { DOCKER_BUILDKIT: buildkit };
  return {
    name,
    coldRounds: 2,
    push: async (job, tag) => {
      const image = `${job.target(name)}:${tag}`;
      await run(job, docker, ["build", "-q", "-t", image, job.context], env);
      await run(job, docker, ["push", "-q", image], env);
    },
    forget: async (job) => {
      const all = await run(job, docker, ["images", "-q", "--filter", `reference=${job.target("*")}`]);
      const ids = [...new Set(all.split("\n").filter((id) => id !== ""))];
      await run(job, docker, ["image", "rm", "-f", ...ids, job.base]).catch(() => {});
      await run(job, docker, ["builder", "prune", "-af"]).catch(() => {});
    },
  };
}

const buildah: Builder = {
  name: "buildah",
  coldRounds: 2,
  push: async (job, tag) => {
    const image = `${job.target("buildah")}:${tag}`;
    const store = ["--root", join(job.scratch, "buildah"), "--runroot", join(job.scratch, "buildah-run")];
    const plain = "--tls-verify=false";
    await run(job, "buildah", [
      ...store,
      "bud",
      "-q",
      "--layers",
      plain,
      "--isolation",
      "chroot",
      "-t",
      image,
      job.context,
    ]);
    await run(job, "buildah", [...store, "push", "-q", plain, image, `docker://${image}`]);
  },
  forget: async (job) => {
    const root = join(job.scratch, "buildah");
    // It is a mount of its own.
    await run(job, "buildah", ["--root", root, "--runroot", `${root}-run`, "rm", "--all"]).catch(() => {});
    await run(job, "umount", [join(root, "overlay")]).catch(() => {});
    for (const folder of [root, `${root}-run`]) rmSync(folder, { recursive: true, force: true });
  },
};

const containerify: Builder = {
  name: "containerify",
  push: async (job, tag) => {
    const [host = "", ...path] = job.base.split("/");
    const program = join(import.meta.dirname, "../peers/node_modules/containerify/lib/cli.js");
    const options =
      `--registry http://${host}/v2/ --fromImage ${path.join("/")} --toImage containerify:${tag} --allowInsecureRegistries ` +
      "--allowNoPushAuth --doCrossMount --customContent runtime:/opt/runtime plugin:/opt/plugin --user 1000 --workdir /work";
    const more = ["--folder", job.context, "--entrypoint", "node /opt/runtime/bin.js"];
    await run(job, process.execPath, [program, ...options.split(" "), ...more]);
  },
  forget: async () => {},
};

/** The command line, a process for each push, as an author has it at the terminal. */
export const ours: Builder = {
  name: "claude-bazaar",
  push: async (job, tag) => {
    const bin = join(import.meta.dirname, "../../dist/bin.js");
    const env = { XDG_CACHE_HOME: join(job.scratch, "cache") };
    const image = `${job.target("ours")}:${tag}`;
    await run(
      job,
      process.execPath,
      [bin, "image", job.plugin, "--base", job.base, "--no-claude", "--push", image],
      env,
    );
  },
  forget: async (job) => rmSync(join(job.scratch, "cache"), { recursive: true, force: true }),
};

export const builders: readonly Builder[] = [
  ours,
  viaDocker("classic", "0"),
  viaDocker("buildkit", "1"),
  buildah,
  containerify,
];

/** What it printed. Rejects with that where it fails. */
export async function run(
  { scratch }: Pick<Job, "scratch">,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, HOME: scratch, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return said;
  throw new Error(`${program} ${args.slice(0, 3).join(" ")} ended with ${code}: ${(errors || said).slice(0, 600)}`);
}

import { BazaarError } from "../core/errors.ts";
import { runtimeConfig, runtimeUser, workPath } from "./runtime.ts";

/** What the Docker engine is to put together. */
export interface DockerfileOptions {
  /** Image to build on, by any name that the engine knows. */
  readonly base: string;
  /** Debian packages to install, each `name` or `name=version`. @default [] */
  readonly packages?: readonly string[];
  /** Archives in the build's context, lowest first; each is unpacked at the root of the image. */
  readonly archives: readonly string[];
  /** Labels of the image. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A name of Debian Policy 5.6.1, and after `=` a version of 5.6.12; nothing that a shell would read otherwise. */
const packageForm = /^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/;

/** Throws `BazaarError` OPTION_INVALID for what can be no Debian package. */
export function checkedPackages(packages: readonly string[]): readonly string[] {
  const wrong = packages.find((name) => !packageForm.test(name));
  if (wrong === undefined) return packages;
  const problem = `${JSON.stringify(wrong.slice(0, 100))} is no name of a Debian package.`;
  throw new BazaarError(
    "OPTION_INVALID",
    problem,
    "Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.",
  );
}

/**
 * A Dockerfile that puts packages and archives on a base and starts the runtime, for what an image that is only appended
 * to can't have: the result of programs that run during the build. Packages come first, since they change least. Throws
 * `BazaarError` OPTION_INVALID.
 */
export function dockerfileOf({ base, packages = [], archives, labels }: DockerfileOptions): string {
  const { uid, gid } = runtimeUser;
  return [
    `FROM ${checkedBase(base)}`,
    "USER 0:0",
    ...installation(checkedPackages(packages)),
    ...archives.map((path) => `ADD ${JSON.stringify([path, "/"])}`),
    `RUN mkdir -p ${workPath} && chown ${uid}:${gid} ${workPath} && chmod 0700 ${workPath}`,
    ...runtimeConfig.Env.filter((line) => !line.startsWith("PATH=")).map((line) => `ENV ${line}`),
    ...Object.entries(labels).map(([name, value]) => `LABEL ${quoted(name)}=${quoted(value)}`),
    ...Object.keys(runtimeConfig.ExposedPorts).map((port) => `EXPOSE ${port}`),
    `WORKDIR ${workPath}`,
    `USER ${runtimeConfig.User}`,
    healthcheck(),
    `STOPSIGNAL ${runtimeConfig.StopSignal}`,
    `ENTRYPOINT ${JSON.stringify(runtimeConfig.Entrypoint)}`,
    `CMD ${JSON.stringify(runtimeConfig.Cmd)}`,
    "",
  ].join("\n");
}

/** A base with packages on it, and nothing else. Throws `BazaarError` OPTION_INVALID. */
export function packagesDockerfile({ base, packages = [] }: Pick<DockerfileOptions, "base" | "packages">): string {
  return [`FROM ${checkedBase(base)}`, "USER 0:0", ...installation(checkedPackages(packages)), ""].join("\n");
}

function installation(packages: readonly string[]): string[] {
  if (packages.length === 0) return [];
  const names = [...new Set(packages)].sort().join(" ");
  return [
    "RUN apt-get update \\",
    ` && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${names} \\`,
    " && rm -rf /var/lib/apt/lists/*",
  ];
}

function healthcheck(): string {
  const { Test, Interval, Timeout, StartPeriod, Retries } = runtimeConfig.Healthcheck;
  const seconds = (nanoseconds: number) => `${nanoseconds / 1_000_000_000}s`;
  const times = `--interval=${seconds(Interval)} --timeout=${seconds(Timeout)} --start-period=${seconds(StartPeriod)}`;
  return `HEALTHCHECK ${times} --retries=${Retries} CMD ${JSON.stringify(Test.slice(1))}`;
}

/** In double quotes a Dockerfile reads `\`, `"` and `$`; no instruction holds a line break. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[\r\n]+/g, " ").replaceAll(/[\\"$]/g, String.raw`\$&`)}"`;
}

function checkedBase(base: string): string {
  if (/^[A-Za-z0-9][\w.:/@-]{0,511}$/.test(base)) return base;
  const problem = `${JSON.stringify(base.slice(0, 100))} can't be the name of a base image.`;
  throw new BazaarError("OPTION_INVALID", problem, "Give it like debian:bookworm-slim, or with @sha256:…");
}

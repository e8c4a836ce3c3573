import { type Command, InvalidArgumentError, Option } from "commander";
import { type DependencyMode, dependencyModes } from "../adapters/plugin-dependencies.ts";
import type { ImageConfig } from "../config/types.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import type { BuildOptions } from "../image/build.ts";
import { type Platform, platforms } from "../image/layers.ts";
import type { ImageFormat } from "../image/media-types.ts";
import { collect } from "./stub-options.ts";

/** Flags that say what an image is: shared by `image` and `publish`. */
export interface BuildFlags {
  readonly config?: string;
  readonly base?: string;
  readonly platform?: Platform[];
  /** False with `--no-claude`; commander fills in true otherwise. */
  readonly claude?: string | boolean;
  readonly dependencies?: DependencyMode;
  readonly format?: ImageFormat;
  readonly source?: string;
  readonly revision?: string;
  readonly tag?: string[];
  readonly tagByRef?: boolean;
  /** File for the SPDX document. */
  readonly sbom?: string;
  readonly dryRun?: boolean;
  readonly insecureRegistry?: string[];
  readonly builder?: "auto" | "append" | "docker";
  readonly buildSecret?: string[];
}

/** Declares the flags of `BuildFlags`, without `--config`. */
export function addBuildFlags(command: Command): void {
  addContentFlags(command);
  command
    .option(
      "--tag <tag>",
      "tag of the image; may be given again (default: the configuration's, or the plugin's version)",
      collect,
    )
    .option(
      "--tag-by-ref",
      "name the tags as the commit is called: branch, pr-N, or version (default in GitHub Actions and GitLab CI where nothing else names tags)",
    )
    .option("--sbom <file>", "file to write: what is in the image, as SPDX 2.3 (JSON)");
}

/** Which of the flags below has which default, where the configuration names nothing. */
export interface FlagDefaults {
  readonly base: string;
  readonly platform: string;
  readonly claude: string;
  readonly format: string;
  readonly source: string;
  readonly revision: string;
}

const buildDefaults: FlagDefaults = {
  base: " (default: the configuration's; without one the image can't be run)",
  platform: " (default: the configuration's, or all that the base is there for)",
  claude: " (default: the configuration's, or the tested one)",
  format: " (default: oci)",
  source: " (default: the manifest's repository)",
  revision: "",
};

/** Declares the flags that say what is in an image. */
export function addContentFlags(command: Command, defaults: FlagDefaults = buildDefaults): void {
  const platform = new Option(
    "--platform <name>",
    `machine that the image is for: ${platforms.join(", ")}; may be given again${defaults.platform}`,
  );
  command
    .option("--base <ref>", `image below the plugin, e.g. ghcr.io/acme/base:1 or oci:DIR${defaults.base}`)
    .addOption(platform.argParser(platformIn))
    .option("--claude <version>", `version of Claude Code in the image${defaults.claude}`)
    .option("--no-claude", "leave Claude Code out: the base has it")
    .addOption(
      new Option(
        "--dependencies <how>",
        "the plugin's npm packages: install as the lockfile says, take the node_modules that are present, or none (default: the configuration's, or install)",
      ).choices(dependencyModes),
    )
    .addOption(new Option("--format <name>", `whose media types${defaults.format}`).choices(["oci", "docker"]))
    .option("--source <url>", `where the plugin's source is, an http(s) URL${defaults.source}`)
    .option("--revision <commit>", `commit of the source${defaults.revision}`)
    .option("--insecure-registry <host>", "speak http with this registry; may be given again", collect);
}

function platformIn(value: string, before: Platform[] = []): Platform[] {
  const known = platforms.find((one) => one === value || one === `linux/${value}`);
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${platforms.join(", ")}.`);
  return [...before, known];
}

type Env = Readonly<Record<string, string | undefined>>;

/** The builder's options, but for base and parts: flags over the configuration. Throws `BazaarError` OPTION_INVALID. */
export function buildOptions(flags: BuildFlags, config: ImageConfig, env: Env): BuildOptions {
  const { source, revision, format } = flags;
  const wanted = flags.platform ?? config.platforms;
  return defined({
    source,
    revision,
    format,
    platforms: wanted,
    created: createdIn(env),
    exampleSecrets: config.exampleSecrets,
  });
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function createdIn(env: Env): string | undefined {
  const value = env["SOURCE_DATE_EPOCH"] ?? "";
  if (value === "") return undefined;
  const time = /^\d{1,11}$/.test(value) ? new Date(Number(value) * 1_000) : undefined;
  if (time !== undefined && time.getUTCFullYear() < 10_000) return `${time.toISOString().slice(0, 19)}Z`;
  const fix = "Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";
  throw new BazaarError("OPTION_INVALID", `SOURCE_DATE_EPOCH is ${JSON.stringify(value.slice(0, 40))}.`, fix);
}

import { type Command, Option } from "commander";
import { BazaarError } from "../core/errors.ts";
import { fileAt } from "../core/file-tree.ts";
import { checkedPackages } from "../image/dockerfile.ts";
import type { BuildFlags } from "./image-flags.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { paragraph } from "./output.ts";
import { collect } from "./stub-options.ts";
import type { Terminal } from "./terminal.ts";

/** What makes an image, and why. */
export interface BuilderChoice {
  readonly builder: "append" | "docker";
  /** Part of a sentence. */
  readonly why: string;
  /** Whether the plugin's own Dockerfile makes the base. */
  readonly hasDockerfile: boolean;
  readonly packages: readonly string[];
}

/** Declares the flags that are about the builder. */
export function addBuilderFlags(command: Command): void {
  command
    .addOption(
      new Option(
        "--builder <name>",
        "append needs no Docker; docker has the engine build the base, from the plugin's Dockerfile or with " +
          "image.systemPackages (default: auto, docker where there is one of them)",
      ).choices(["auto", "append", "docker"]),
    )
    .option(
      "--build-secret <id=file>",
      "file that commands of the plugin's Dockerfile may read: RUN --mount=type=secret,id=ID; may be given again",
      collect,
    );
}

/**
 * Chooses by the flag, then the configuration, then what the plugin has. Without a base an image can't be run, so a
 * Dockerfile alone does not make the engine needed. Throws `BazaarError` OPTION_INVALID for what is no package, and for
 * packages or secrets that nobody would install or read.
 */
export function builderOf({ loaded, config }: OpenedPlugin, flags: BuildFlags): BuilderChoice {
  const packages = checkedPackages(config.image?.systemPackages ?? []);
  const asked = flags.builder ?? config.image?.builder ?? "auto";
  const hasFile = fileAt(loaded.plugin.files, "Dockerfile") !== undefined;
  const choice = (builder: "append" | "docker", why: string): BuilderChoice => {
    const hasDockerfile = hasFile && builder === "docker";
    if (!hasDockerfile) refuseSecrets(flags, builder, hasFile);
    return { builder, why, packages, hasDockerfile };
  };
  if (asked === "append" && packages.length > 0) {
    const fix = "Leave the builder to `auto`, or take a base that has them.";
    throw new BazaarError("OPTION_INVALID", "The builder `append` can't install `image.systemPackages`.", fix);
  }
  if (asked !== "auto") return choice(asked, "as asked for");
  if (packages.length > 0) return choice("docker", "the configuration names system packages");
  const base = flags.base ?? config.image?.base;
  if (hasFile && base !== undefined) return choice("docker", "the plugin has a Dockerfile");
  return choice("append", "nothing has to be installed");
}

/** Which builder an image would be made with, and why: for a dry run, which does not ask the engine. */
export function builderLines(terminal: Terminal, { builder, why, hasDockerfile, packages }: BuilderChoice): string[] {
  const below = [
    ...(hasDockerfile ? ["the plugin's Dockerfile"] : []),
    ...(packages.length > 0 ? [`apt-get install ${packages.join(" ")}`] : []),
  ];
  const would =
    below.length === 0 ? "" : ` The engine would run ${below.join(", then ")}; what comes of it is not known before.`;
  return paragraph(terminal, `Builder: ${builder}, ${why}.${would}`);
}

/** Only commands of a Dockerfile read them, and a mistyped builder is no reason to build without what was asked for. */
function refuseSecrets({ buildSecret = [] }: BuildFlags, builder: string, hasFile: boolean): void {
  if (buildSecret.length === 0) return;
  const [problem, fix] = hasFile
    ? [
        `--build-secret is for the plugin's Dockerfile, which the builder \`${builder}\` does not use.`,
        "Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out.",
      ]
    : [
        "--build-secret is for commands of the plugin's Dockerfile, and it has none.",
        "Write a Dockerfile at the root of the plugin, or leave the secret out.",
      ];
  throw new BazaarError("OPTION_INVALID", problem, fix);
}

/** Files by id. Throws `BazaarError` OPTION_INVALID. */
export function buildSecrets(given: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf("=");
      if (at > 0 && at < one.length - 1) return [one.slice(0, at), one.slice(at + 1)];
      throw new BazaarError(
        "OPTION_INVALID",
        "A build secret lacks its id or its file.",
        "Write --build-secret ID=FILE.",
      );
    }),
  );
}

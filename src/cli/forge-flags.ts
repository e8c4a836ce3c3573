import { type Command, Option } from "commander";
import { BazaarError } from "../core/errors.ts";
import type { VersionPolicy } from "../publish/forge/types.ts";
import { collect } from "./stub-options.ts";

/** Flags of `publish` that mean something over GitHub's API only. */
export interface ForgeFlags {
  readonly mode?: "push" | "pr" | "auto";
  /** `--base` is the image's. */
  readonly baseBranch?: string;
  readonly draft?: boolean;
  readonly label?: string[];
  readonly reviewer?: string[];
  readonly teamReviewer?: string[];
  readonly assignee?: string[];
  readonly autoMerge?: "squash" | "merge" | "rebase";
  readonly fork?: boolean;
  readonly title?: string;
  readonly remove?: string[];
  readonly renamedFrom?: string[];
  readonly versionPolicy?: VersionPolicy;
  readonly entriesDir?: string;
  readonly pluginsDir?: string;
  readonly tokenEnv?: string;
}

/** Declares the flags of `ForgeFlags`. */
export function addForgeFlags(command: Command): void {
  command
    .addOption(
      new Option(
        "--mode <mode>",
        "push: commit to the branch; pr: open or update a pull request; auto: push, and a pull request where the branch is protected (default: auto on GitHub with a token, else push)",
      ).choices(["push", "pr", "auto"]),
    )
    .option("--base-branch <name>", "branch that is published to on GitHub (default: the repository's own)")
    .option("--draft", "open the pull request as a draft")
    .option("--label <name>", "label of the pull request; may be given again", collect)
    .option("--reviewer <login>", "who is asked for a review; may be given again", collect)
    .option("--team-reviewer <slug>", "team that is asked for a review; may be given again", collect)
    .option("--assignee <login>", "who the pull request is assigned to; may be given again", collect)
    .addOption(
      new Option("--auto-merge <method>", "let it merge by itself when all is green").choices([
        "squash",
        "merge",
        "rebase",
      ]),
    )
    .option("--fork", "open the pull request from a fork of yours, where you may only read the marketplace")
    .option("--title <text>", "title of the pull request")
    .option(
      "--remove <name>",
      "take this plugin out; may be given again; without a plugin nothing else is done",
      collect,
    )
    .option(
      "--renamed-from <name>",
      "earlier name of the plugin, whose entry and folder go; may be given again",
      collect,
    )
    .addOption(
      new Option(
        "--version-policy <policy>",
        "a changed thin client under an unchanged version: suffix tells it apart, strict refuses it, off looks at nothing (default: suffix)",
      ).choices(["strict", "suffix", "off"]),
    )
    .option("--entries-dir <dir>", "folder of one file per entry, instead of entries in the catalog")
    .option("--plugins-dir <dir>", "folder of the plugins in the marketplace (default: plugins)")
    .option("--token-env <name>", "variable with GitHub's token (default: GH_TOKEN, else GITHUB_TOKEN)");
}

type Flag = keyof ForgeFlags;

const ofPulls: readonly Flag[] = [
  "draft",
  "label",
  "reviewer",
  "teamReviewer",
  "assignee",
  "autoMerge",
  "fork",
  "title",
];
const ofForge: readonly Flag[] = [
  ...ofPulls,
  "baseBranch",
  "remove",
  "renamedFrom",
  "versionPolicy",
  "entriesDir",
  "pluginsDir",
  "tokenEnv",
];

const written = (flag: Flag) => `--${flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Throws where a marketplace that is reached by git, or lies in a folder, is given what needs GitHub's API: `BazaarError`
 * NOT_SUPPORTED, or OPTION_INVALID where only a token is missing.
 */
export function requireNoForgeFlags(flags: ForgeFlags, lacks: "token" | "github"): void {
  const given = ofForge.find((flag) => flags[flag] !== undefined);
  const mode = flags.mode === "pr" || flags.mode === "auto" ? `--mode ${flags.mode}` : undefined;
  const what = mode ?? (given === undefined ? undefined : written(given));
  if (what === undefined) return;
  if (lacks === "github") {
    const fix = "Give the marketplace as owner/repo on GitHub, or leave it out: over git the branch is pushed to.";
    throw new BazaarError("NOT_SUPPORTED", `\`${what}\` needs GitHub's API, and this marketplace is not there.`, fix);
  }
  const fix = "Set GH_TOKEN or GITHUB_TOKEN, or name the variable that holds it with --token-env.";
  throw new BazaarError("OPTION_INVALID", `\`${what}\` needs a token for GitHub, and there is none.`, fix);
}

/** Flags that are given and contradict each other. Throws `BazaarError` OPTION_INVALID. */
export function requireAgreeing(flags: ForgeFlags & { readonly branch?: string }): void {
  const { mode, baseBranch, branch } = flags;
  const pull = ofPulls.find((flag) => flags[flag] !== undefined);
  if (mode === "push" && pull !== undefined)
    throw contradiction(
      `\`${written(pull)}\` is about pull requests, and --mode push opens none.`,
      "Take --mode pr, or leave it out.",
    );
  if (mode === "push" && baseBranch !== undefined && branch !== undefined && baseBranch !== branch)
    throw contradiction(
      "`--branch` and `--base-branch` name two branches, and --mode push has one.",
      "Give --base-branch alone.",
    );
  if (mode === undefined && branch !== undefined)
    throw contradiction(
      "`--branch` can mean two things on GitHub: the branch that is pushed to, or that of the pull request.",
      "Say which with --mode push or --mode pr; the branch of the marketplace is --base-branch.",
    );
}

function contradiction(problem: string, fix: string): BazaarError {
  return new BazaarError("OPTION_INVALID", problem, fix);
}

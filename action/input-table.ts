import { choice, flag, type InputKind, lines, list, optionalChoice, text, whole } from "./input-kinds.ts";

const repository = /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/;
const branch = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u;
const pluginName = /^[a-z0-9][a-z0-9-]{0,63}$/;
const login = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/;
/** Of a folder in the marketplace: nothing that begins with a dot, so neither `..` nor `.github`. */
const folder = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Every input that action.yml names, with its type and its default there. A test holds the two together. */
export const inputTable = {
  "plugin-path": lines("."),
  config: text(),
  marketplace: text("", repository, "a repository on GitHub, owner/name"),
  "marketplace-token": text(),
  "github-token": text(),
  mode: choice(["auto", "push", "pr", "none", "check"], "auto"),
  base: text("", branch, "the name of a branch"),
  branch: text("bazaar/{plugin}", branch, "the name of a branch"),
  "pull-requests": choice(["all", "each"], "all"),
  "plugins-dir": text("plugins", folder, "a folder of the marketplace, e.g. plugins"),
  "entries-dir": text("", folder, "a folder of the marketplace, e.g. entries"),
  entry: choice(["vendored", "pinned"], "vendored"),
  "entry-url": text("", /^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/, "an https URL of a repository"),
  "entry-path": text("", /^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/, "a folder of the repository"),
  "entry-ref": text("", branch, "the name of a branch or tag"),
  "entry-sha": text("", /^[0-9a-f]{40}$/, "a commit's full id, 40 hex digits"),
  category: text(),
  "take-over": flag(false),
  "renamed-from": list(pluginName, "plugins"),
  remove: list(pluginName, "plugins"),
  endpoint: text(),
  image: text(),
  "image-base": text(),
  "image-tags": list(/^[A-Za-z0-9_][\w.-]{0,127}$/, "tags of images"),
  platforms: list(/^linux\/(?:amd64|arm64)$/, "linux/amd64 or linux/arm64"),
  build: choice(["append", "none"], "append"),
  digest: text("", /^sha256:[0-9a-f]{64}$/, "sha256: and 64 hex digits"),
  "push-image": flag(true),
  "version-policy": choice(["suffix", "strict", "off"], "suffix"),
  "on-human-commits": choice(["append", "skip", "overwrite"], "append"),
  labels: list(),
  reviewers: list(login, "logins"),
  "team-reviewers": list(/^[a-z0-9][\w-]*$/, "teams by their slugs, without the organisation"),
  assignees: list(login, "logins"),
  draft: flag(false),
  "auto-merge": optionalChoice(["squash", "merge", "rebase"]),
  fork: flag(false),
  "commit-message": text(),
  "pr-title": text(),
  "pr-body-footer": text(),
  "dry-run": flag(false),
  "fail-on": choice(["error", "warning"], "error"),
  "max-attempts": whole(1, 100, 8),
} satisfies Readonly<Record<string, InputKind<unknown>>>;

export type InputName = keyof typeof inputTable;

type ValueOf<Kind> = Kind extends InputKind<infer Value> ? Value : never;

/** The inputs by the names that they have in a workflow. */
export type Inputs = { readonly [Name in InputName]: ValueOf<(typeof inputTable)[Name]> };

/** Names that other Actions use for the same, or that somebody may remember, and ours. */
export const renamedInputs: Readonly<Record<string, InputName>> = {
  token: "marketplace-token",
  "repo-token": "github-token",
  path: "plugin-path",
  plugin: "plugin-path",
  plugins: "plugin-path",
  "plugin-dir": "plugin-path",
  "config-file": "config",
  "marketplace-repo": "marketplace",
  "marketplace-repository": "marketplace",
  repository: "marketplace",
  "base-branch": "base",
  "pr-branch": "branch",
  "pull-request-branch": "branch",
  "pull-request": "mode",
  "base-image": "image-base",
  tags: "image-tags",
  push: "push-image",
  title: "pr-title",
  body: "pr-body-footer",
  message: "commit-message",
  retries: "max-attempts",
};

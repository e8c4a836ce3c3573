import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../write-files.ts";

/** The `github` context, by the names that `${{ github.… }}` has. */
export interface GithubContext {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly event_name: string;
  readonly event: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly base_ref: string;
  readonly head_ref: string;
  readonly server_url: string;
  readonly api_url: string;
  readonly graphql_url: string;
  readonly workspace: string;
}

export const defaultContext: Omit<GithubContext, "workspace"> = {
  token: "ghs_tokenoftheworkflowrunitself000000000000",
  repository: "octo/plugin",
  event_name: "push",
  event: { ref: "refs/heads/main" },
  ref: "refs/heads/main",
  sha: "1".repeat(40),
  actor: "octo",
  base_ref: "",
  head_ref: "",
  // Port 9 of the loopback: nobody answers there, so nothing reaches the real ones.
  server_url: "http://127.0.0.1:9",
  api_url: "http://127.0.0.1:9/api/v3",
  graphql_url: "http://127.0.0.1:9/api/graphql",
};

/** Names of the files in which a step leaves commands, by variable. */
export const commandFiles = {
  GITHUB_OUTPUT: "set_output",
  GITHUB_ENV: "set_env",
  GITHUB_PATH: "add_path",
  GITHUB_STATE: "save_state",
  GITHUB_STEP_SUMMARY: "step_summary",
} as const;

/**
 * The whole environment of a step, as `actions/runner` makes it, and the files that it names, below `folder`. Of this
 * machine's own environment it has PATH alone.
 */
export function stepEnvironment(
  folder: string,
  github: GithubContext,
  more: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string>>;
    readonly artifacts: boolean;
  },
): Record<string, string> {
  const files = Object.entries(commandFiles).map(
    ([variable, name]) => [variable, join(folder, "files", name)] as const,
  );
  const artifacts = more.artifacts ? [["GITHUB_ARTIFACTS", join(folder, "files/artifacts")] as const] : [];
  const all = [...files, ...artifacts];
  writeFiles(folder, { "home/.keep": "", "temp/.keep": "", "tools/.keep": "", "files/.keep": "" });
  for (const [, path] of all) writeFileSync(path, "");
  const event = join(folder, "files/event.json");
  writeFileSync(event, JSON.stringify(github.event));
  const inputs = Object.entries(more.inputs).map(([name, value]) => [inputVariable(name), value]);
  return {
    ...more.env,
    ...contextEnvironment(github),
    ...Object.fromEntries([...all, ...inputs]),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: event,
    PATH: process.env["PATH"] ?? "",
    HOME: join(folder, "home"),
    RUNNER_TEMP: join(folder, "temp"),
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "tests",
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}

/** Blanks become underscores and letters capitals; hyphens stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The token is in no variable: an action gets it by an input only. */
function contextEnvironment(github: GithubContext): Record<string, string> {
  const named = Object.entries(github)
    .filter(([name]) => name !== "token" && name !== "event")
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)] as const);
  const [owner = ""] = github.repository.split("/");
  return {
    ...Object.fromEntries(named),
    GITHUB_REF_NAME: github.ref.replace(/^refs\/(?:heads|tags)\//, "").replace(/^refs\/pull\//, ""),
    GITHUB_REF_TYPE: github.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_TRIGGERING_ACTOR: github.actor,
    GITHUB_ACTION: "publish",
    GITHUB_JOB: "publish",
    GITHUB_WORKFLOW: "Publish",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RETENTION_DAYS: "90",
  };
}

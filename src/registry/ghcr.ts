import { asWhom, type Doing, type FailureRow, isRefusal, type Trouble, verbs } from "./trouble.ts";

/** GitHub's registry, which has rules of its own. */
export const ghcrHost = "ghcr.io";

/** It ends an upload after ten minutes (GitHub's documentation, "Working with the Container registry"). */
const uploadLimitMs = 600_000;

const here = (trouble: Trouble) => trouble.registry === ghcrHost;
const limited = ({ said }: Trouble) => /rate limit|quota/i.test(said);
const writes: readonly Doing[] = ["preflight", "upload", "put-manifest", "token"];
const says = ({ said }: Trouble, pattern: RegExp) => pattern.test(said);

/** Whether an upload failed because it took longer than is allowed: again, it would take as long. */
export function isTooSlow(trouble: Trouble): boolean {
  const { doing, elapsedMs, status } = trouble;
  return here(trouble) && doing === "upload" && elapsedMs > uploadLimitMs * 0.95 && status !== 429;
}

/** Failures that have another cause and cure there than elsewhere. */
export const ghcrFailures: readonly FailureRow[] = [
  {
    name: "fork-token",
    code: "REGISTRY_DENIED",
    when: (t) => here(t) && isRefusal(t) && t.found?.token === "fork" && writes.includes(t.doing) && !limited(t),
    problem: (t) => `GitHub lets no run for a pull request from a fork ${verbs[t.doing]} ${t.name}.`,
    fix: () => "Push from a run of the repository itself: leave the push out for pull requests from forks.",
  },
  {
    name: "unlinked-package",
    code: "REGISTRY_DENIED",
    when: (t) => here(t) && says(t, /permission_denied: ?write_package|write_package/i),
    problem: (t) => `The package ${t.name} gives this repository no right to write (asked ${asWhom(t)}).`,
    fix: () =>
      "Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under " +
      '"Manage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.',
  },
  {
    name: "token-scope",
    code: "REGISTRY_DENIED",
    when: (t) => here(t) && says(t, /does not match expected scopes/i),
    problem: (t) => `The token was made without the right to ${verbs[t.doing]} ${t.name} (asked ${asWhom(t)}).`,
    fix: () =>
      "Use a classic personal access token with the scope write:packages, or GITHUB_TOKEN in a job with " +
      "`permissions: packages: write`.",
  },
  {
    name: "too-slow-upload",
    code: "REGISTRY_FAILED",
    when: isTooSlow,
    problem: (t) => `${t.registry} ends an upload after 10 minutes, and this one took that long.`,
    fix: () => "Push over a faster line (10 MB need 140 kbit/s, 177 MB 2.4 Mbit/s), or make the layer smaller.",
  },
  {
    name: "denied",
    code: "REGISTRY_DENIED",
    when: (t) => here(t) && isRefusal(t) && t.found?.source === "GITHUB_TOKEN" && !limited(t),
    problem: (t) => `GITHUB_TOKEN may not ${verbs[t.doing]} ${t.name}, or there is no such package.`,
    fix: () =>
      "Give the job `permissions: packages: write`. Where the package was made by another repository or by hand, add " +
      'this repository under "Manage Actions access" of its settings.',
  },
];

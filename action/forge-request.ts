import { defined } from "../src/core/defined.ts";
import { BazaarError } from "../src/core/errors.ts";
import { factsOf } from "../src/publish/forge/facts.ts";
import type { ForgePlugin, ForgeRequest } from "../src/publish/forge/types.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome } from "./outcome.ts";

/** What publishing is asked for, as the inputs say it. Throws `BazaarError` OPTION_INVALID. */
export function forgeRequestOf(outcomes: readonly PluginOutcome[], inputs: Inputs): ForgeRequest {
  const { mode, base, branch, entry, draft, fork } = inputs;
  const renamed = inputs["renamed-from"];
  if (renamed.length > 0 && outcomes.length > 1)
    throw new BazaarError("OPTION_INVALID", "`renamed-from` is for one plugin.", "Rename each in a run of its own.");
  return {
    plugins: outcomes.flatMap((outcome) => pluginOf(outcome, inputs)),
    remove: inputs.remove,
    mode: mode === "push" || mode === "pr" ? mode : "auto",
    branch,
    pullRequests: inputs["pull-requests"],
    pluginsDir: inputs["plugins-dir"],
    versionPolicy: inputs["version-policy"],
    onHumanCommits: inputs["on-human-commits"],
    fork,
    draft,
    extras: {
      labels: inputs.labels,
      reviewers: inputs.reviewers,
      teamReviewers: inputs["team-reviewers"],
      assignees: inputs.assignees,
      ...defined({ autoMerge: inputs["auto-merge"] }),
    },
    takeOver: inputs["take-over"],
    dryRun: inputs["dry-run"],
    maxAttempts: inputs["max-attempts"],
    ...defined({
      base,
      entriesDir: inputs["entries-dir"],
      pinned: entry === "pinned" ? pinnedOf(inputs) : undefined,
      commitMessage: inputs["commit-message"],
      pullRequestTitle: inputs["pr-title"],
      bodyFooter: inputs["pr-body-footer"],
    }),
  };
}

function pluginOf({ client, opened }: PluginOutcome, inputs: Inputs): ForgePlugin[] {
  if (client === undefined) return [];
  const category = inputs.category ?? opened?.config.marketplace?.category;
  const renamedFrom = inputs["renamed-from"];
  return [{ thinClient: client, facts: factsOf(client), renamedFrom, ...defined({ category }) }];
}

function pinnedOf(inputs: Inputs): ForgeRequest["pinned"] {
  const [url = "", sha = ""] = [inputs["entry-url"], inputs["entry-sha"]];
  return { url, sha, ...defined({ path: inputs["entry-path"], ref: inputs["entry-ref"] }) };
}

import type { Images } from "./commit-message.ts";
import type { Job, Part } from "./job.ts";
import type { PartOutcome } from "./outcome.ts";
import type { PluginChange } from "./plan-plugin.ts";
import { isUntouched } from "./plan.ts";
import type { Preview } from "./preview.ts";
import type { ChangeKind, ForgeResult, PublishedPlugin } from "./types.ts";
import { changeKind } from "./version.ts";

/** What was done about each part, in the words of the result. */
export function resultOf(done: ReadonlyMap<Part, PartOutcome>, warnings: Iterable<string>, about: About): ForgeResult {
  const plugins = [...done.values()].flatMap((outcome) => publishedIn(outcome, about));
  return { changed: plugins.some(isChange), plugins, warnings: [...warnings] };
}

/** What became of the plugins of one part. */
export function publishedIn(outcome: PartOutcome, about: About): PublishedPlugin[] {
  return outcome.plan.changes.map((change) => pluginOf(change, outcome, about));
}

/** Whether the marketplace, or a pull request there, was changed for a plugin, or would be. */
export function isChange({ operation, files }: PublishedPlugin): boolean {
  if (operation === "previewed") return Object.values(files).flat().length > 0;
  return ["created", "updated", "pushed", "closed"].includes(operation);
}

export interface About {
  readonly job: Job;
  readonly preview: Preview;
  readonly images: Images;
}

/** What becomes of a plugin, by what changes of it on the base. `fresh`: the version that is published; none where it goes. */
export function kindOf(onBase: PluginChange | undefined, fresh: string | undefined): ChangeKind {
  if (fresh === undefined) return "removed";
  // Where there is no version to compare with, of a pinned entry only that it is there.
  if (onBase !== undefined && onBase.oldVersion === undefined && onBase.entry !== "added")
    return onBase.entry === "unchanged" ? "none" : "content";
  return changeKind(onBase?.oldVersion, fresh);
}

function pluginOf(change: PluginChange, outcome: PartOutcome, { job, preview, images }: About): PublishedPlugin {
  const { name } = change;
  const plugin = job.request.plugins.find(({ thinClient }) => thinClient.name === name);
  // Versions are compared with the base, which is what users have.
  const onBase = preview.plan.changes.find((one) => one.name === name);
  const oldVersion = onBase?.oldVersion;
  const version = plugin?.thinClient.version ?? oldVersion ?? "";
  const image = images.get(name);
  const { commit, pullRequest, operation } = ownOutcome(change, onBase, outcome);
  return {
    name,
    version,
    ...(oldVersion === undefined ? {} : { oldVersion }),
    change: kindOf(onBase, plugin?.thinClient.version),
    ...(image === undefined ? {} : { image }),
    files: change.files,
    entry: change.entry,
    ...(commit === undefined ? {} : { commit: commit.commit, commitUrl: commit.url, verified: commit.verified }),
    ...(pullRequest === undefined ? {} : { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
    operation,
    diagnostics: preview.diagnostics.get(name) ?? [],
  };
}

/** What others of its part were written for was not done for a plugin that stays as it is. */
function ownOutcome(
  change: PluginChange,
  onBase: PluginChange | undefined,
  outcome: PartOutcome,
): Partial<PartOutcome> & Pick<PartOutcome, "operation"> {
  const { operation, pullRequest } = outcome;
  if (!isUntouched(change) || !["created", "updated", "pushed"].includes(operation)) return outcome;
  const proposed = onBase !== undefined && !isUntouched(onBase);
  return { operation: "unchanged", ...(proposed && pullRequest !== undefined ? { pullRequest } : {}) };
}

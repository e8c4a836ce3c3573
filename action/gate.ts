import { isJsonObject } from "../src/core/json.ts";

/** What is known of the event that started the run. */
export interface ActionEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The webhook's payload; anything where it is broken. */
  readonly payload: unknown;
  /** `owner/name` of the repository that the workflow is in. */
  readonly repository: string;
}

/** What a run may do. */
export type Gate =
  | { readonly kind: "publish" }
  /** Only looks: no token is needed, nothing is built or written. */
  | {
      readonly kind: "preview";
      /** Whether the checkout may be a stranger's: then no configuration in it is run as code. */
      readonly foreign: boolean;
    }
  | { readonly kind: "refused"; readonly problem: string; readonly fix: string };

/** Events whose checkout is what the repository's own people have put there. */
const publishing = ["push", "workflow_dispatch", "schedule", "repository_dispatch", "release", "create"];

/**
 * What the event allows. A pull request is looked at only, since nobody has merged it; a run that has secrets and may
 * stand on a fork's commit (`pull_request_target`, `workflow_run`) is refused, and no input lets it pass:
 * https://docs.github.com/actions/reference/security/secure-use. An event that is not known here is looked at only.
 */
export function gateOf(event: ActionEvent): Gate {
  if (publishing.includes(event.name)) return { kind: "publish" };
  if (event.name === "pull_request_target") return targetGate(event);
  if (event.name === "workflow_run") return workflowRunGate(event);
  if (event.name === "pull_request")
    return { kind: "preview", foreign: isForeign(event, headOf(event, "pull_request")) };
  // A merge queue's commit lies in this repository, and was approved.
  if (event.name === "merge_group") return { kind: "preview", foreign: false };
  return { kind: "preview", foreign: true };
}

function targetGate(event: ActionEvent): Gate {
  if (isForeign(event, headOf(event, "pull_request"))) return refused(event.name);
  return { kind: "preview", foreign: false };
}

/** `workflow_run` has this repository's secrets whatever started the workflow before it. */
function workflowRunGate(event: ActionEvent): Gate {
  const before = within(event.payload, "workflow_run");
  if (isForeign(event, within(before, "head_repository"))) return refused(event.name);
  const name = String(within(before, "event"));
  if (publishing.includes(name)) return { kind: "publish" };
  // Behind a comment it may stand on whatever the workflow before it handed on.
  return { kind: "preview", foreign: name !== "pull_request" && name !== "merge_group" };
}

function refused(name: string): Gate {
  return {
    kind: "refused",
    problem: `This run was started by \`${name}\` for a commit of a fork: it has this repository's secrets and may stand on a stranger's files.`,
    fix: "Look at pull requests with `on: pull_request`, which needs no secret, and publish with `on: push`.",
  };
}

/** The repository of the head; undefined where the payload has none, e.g. since the fork was deleted. */
function headOf({ payload }: ActionEvent, key: string): unknown {
  return within(within(within(payload, key), "head"), "repo");
}

/** Whoever can't be shown to be of this repository is not. Names of repositories know no case. */
function isForeign({ repository }: ActionEvent, head: unknown): boolean {
  const name = within(head, "full_name");
  return typeof name !== "string" || repository === "" || name.toLowerCase() !== repository.toLowerCase();
}

function within(value: unknown, key: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

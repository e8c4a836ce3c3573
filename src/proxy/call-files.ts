import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { Plugin } from "../plugin/types.ts";
import type { RunRequest } from "../run/types.ts";
import { unsafePath } from "../workspace/checked-path.ts";
import type { FileStore, OpenFiles } from "../workspace/file-store.ts";
import { inlineFiles } from "../workspace/inline-files.ts";
import { resolvePolicy, type WorkspacePolicies } from "../workspace/policy.ts";
import { standingOf } from "../workspace/reserved-names.ts";
import type { WorkspacePolicy } from "../workspace/types.ts";
import type { Admitted } from "./guards.ts";
import { optionalText } from "./input.ts";

/** What a proxy needs to give callers' files to runs. */
export interface FilesPorts {
  readonly files?: FileStore;
  readonly workspace?: WorkspacePolicies;
}

/** The answer to a call without the files that its command works on. The thin client looks for its first sentence. */
export const noFilesCame =
  "No files came with this call. This one works on the user's project. Call the tool again with the same input: the " +
  "plugin sends the files then, once the user has agreed. Where this comes back again, give the files that matter as `files`.";

/**
 * The caller's files of one call, to be closed after its run; `missing` when the policy wants some and none came;
 * undefined when there are none. Rejects with `BazaarError`.
 */
export async function filesOfCall(
  host: FilesPorts & Admitted & { readonly plugin: Plugin },
  request: RunRequest,
  input: JsonObject,
): Promise<OpenFiles | "missing" | undefined> {
  const policy = resolvePolicy(host.workspace ?? {}, componentId(host.plugin, request));
  const upload = optionalText(input, "upload")?.trim() || undefined;
  const inline = input["files"] ?? undefined;
  // An answer to a question goes on in the workspace that the question left.
  if (input["run"] !== undefined && upload === undefined && inline === undefined) return undefined;
  if (upload === undefined && inline === undefined) return policy.files === "none" ? undefined : "missing";
  if (host.files === undefined) throw invalid("This host takes no files.", "Call again without `files` and `upload`.");
  if (upload === undefined) return host.files.inline(inlineFiles(inline, policy.reserved));
  if (inline !== undefined) throw invalid("The call has `files` and `upload`.", "Give one of them.");
  if (policy.files === "none")
    throw invalid("This command takes nothing of a project.", "Call again without `upload`.");
  return permitted(await host.files.open(host.caller, upload), policy);
}

/** As a policy names it. */
function componentId({ skills, commands }: Plugin, { kind, name }: RunRequest): string {
  if (kind === "agent") return `agent:${name}`;
  const isSkill = !commands.some((one) => one.name === name) && skills.some((one) => one.name === name);
  return `${isSkill ? "skill" : "command"}:${name}`;
}

/** An upload is made before it is known for which command: what its policy says is asked here. */
async function permitted(files: OpenFiles, policy: WorkspacePolicy): Promise<OpenFiles> {
  const reserved = policy.reserved === "refuse" && files.files.find(({ path }) => standingOf(path) !== "plain");
  if (reserved) {
    await files.close();
    throw unsafePath(reserved.path, "has a name that the client would obey", "Leave this file out.");
  }
  if (policy.git) return files;
  return { ...files, context: files.context.filter(({ path }) => !path.startsWith("git/")) };
}

function invalid(problem: string, fix: string): BazaarError {
  return new BazaarError("OPTION_INVALID", problem, fix);
}

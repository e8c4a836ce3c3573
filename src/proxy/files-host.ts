import { BazaarError } from "../core/errors.ts";
import { resolvePolicy } from "../workspace/policy.ts";
import type { FilesPorts } from "./call-files.ts";
import type { FilesHost } from "./files-route.ts";

/** What `POST /files` needs, or undefined where the host takes no files. Throws `BazaarError` OPTION_INVALID. */
export function filesHost({ files, workspace = {} }: FilesPorts): FilesHost | undefined {
  const policies = Object.keys(workspace).map((id) => resolvePolicy(workspace, id));
  if (files === undefined && policies.some((policy) => policy.files !== "none")) {
    const problem = "`workspace` lets commands have the caller's files, but there is no store for them.";
    throw new BazaarError("OPTION_INVALID", problem, "Give `files`, or host it with `servePlugin`.");
  }
  if (files === undefined) return undefined;
  const inert = policies.some(({ reserved }) => reserved === "inert");
  return { store: files, reserved: inert ? "inert" : "refuse", underWay: new Map() };
}

/** Which fields about files the tools have: `files` wherever they are taken, `upload` where a policy asks for it. */
export function fileFields({ files, workspace = {} }: FilesPorts): { files: boolean; upload: boolean } {
  const wanted = Object.keys(workspace).some((id) => resolvePolicy(workspace, id).files !== "none");
  return { files: files !== undefined, upload: files !== undefined && wanted };
}

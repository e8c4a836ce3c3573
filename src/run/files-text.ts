import type { RunFiles } from "../workspace/types.ts";

/** Where a run finds the caller's files. */
export interface FilesPlace {
  /** Absolute path of the folder with what came beside the project. */
  readonly context: string;
}

/** What the model is told of the caller's files: that they are there, and nothing that stands in them. */
export function filesText({ files, context }: RunFiles, place: FilesPlace): string {
  const count = files.length === 1 ? "1 file" : `${files.length} files`;
  const project = `The working folder holds the user's project (${count}), without its git repository. What you change in it goes back to the user as a patch.`;
  if (context.length === 0) return project;
  const list = context.map(({ path }) => `- ${place.context}/${path}`).join("\n");
  return `${project} What git says about it on the user's machine is in these files:\n${list}`;
}

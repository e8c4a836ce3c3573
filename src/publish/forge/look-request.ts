import { compareCodeUnits } from "../../core/text.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { type Job, namesOf, type Part } from "./job.ts";
import { entryFileIn, folderIn, foldersTo, type Layout, manifestIn } from "./layout.ts";
import type { LookRequest } from "./ports.ts";

/** Everything that has to be known of a marketplace before a job is begun, in one question. */
export function lookRequestOf({ request, layout, whole, parts, mode }: Job): LookRequest {
  const all = placesOf(whole, layout);
  const ways = [catalogPath, ...all.folders, ...all.entryFiles].flatMap(foldersTo);
  return {
    ...(request.base === undefined ? {} : { base: request.base }),
    // A push has no business with the branches of pull requests.
    branches: mode === "push" ? [] : parts.map(({ branch }) => branch),
    folders: all.folders,
    files: all.files,
    listings: [...new Set(ways)].sort(compareCodeUnits),
    // Each plugin on each branch would be too much for one question.
    onBranch: new Map(parts.map((part) => [part.branch, placesOf(part, layout)])),
  };
}

function placesOf(part: Part, layout: Layout) {
  const { kept, gone } = namesOf(part);
  const names = [...kept, ...gone];
  const entryFiles = names.flatMap((name) => entryFileIn(layout, name) ?? []);
  const folders = names.map((name) => folderIn(layout, name));
  return { folders, entryFiles, files: [...names.map((name) => manifestIn(layout, name)), ...entryFiles] };
}

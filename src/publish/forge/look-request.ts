import { compareCodeUnits } from "../../core/text.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { type Job, namesOf, type Part } from "./job.ts";
import { entryFileIn, folderIn, foldersTo, type Layout, manifestIn } from "./layout.ts";
import type { LookBranch, LookPlaces, LookRequest } from "./ports.ts";

/**
 * Everything that has to be known of a marketplace before a job is begun, in one question. The branch of one pull request
 * among several is read for its own plugins only.
 */
export function lookRequestOf({ request, layout, whole, parts, mode }: Job): LookRequest {
  const own = parts.length > 1;
  const branches = parts.map((part): LookBranch => ({ name: part.branch, ...(own && placesOf(layout, part)) }));
  return {
    ...(request.base === undefined ? {} : { base: request.base }),
    // A push has no business with the branches of pull requests.
    branches: mode === "push" ? [] : branches,
    ...placesOf(layout, whole),
  };
}

function placesOf(layout: Layout, part: Part): LookPlaces {
  const { kept, gone } = namesOf(part);
  const names = [...kept, ...gone];
  const entryFiles = names.flatMap((name) => entryFileIn(layout, name) ?? []);
  const folders = names.map((name) => folderIn(layout, name));
  const ways = [catalogPath, ...folders, ...entryFiles].flatMap(foldersTo);
  return {
    folders,
    files: [...names.map((name) => manifestIn(layout, name)), ...entryFiles],
    listings: [...new Set(ways)].sort(compareCodeUnits),
  };
}

import { compareCodeUnits } from "../../core/text.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { type Job, namesOf } from "./job.ts";
import { entryFileIn, folderIn, foldersTo, manifestIn } from "./layout.ts";
import type { LookRequest } from "./ports.ts";

/** Everything that has to be known of a marketplace before a job is begun, in one question. */
export function lookRequestOf({ request, layout, whole, parts, mode }: Job): LookRequest {
  const { kept, gone } = namesOf(whole);
  const names = [...kept, ...gone];
  const entryFiles = names.flatMap((name) => entryFileIn(layout, name) ?? []);
  const folders = names.map((name) => folderIn(layout, name));
  const ways = [catalogPath, ...folders, ...entryFiles].flatMap(foldersTo);
  return {
    ...(request.base === undefined ? {} : { base: request.base }),
    // A push has no business with the branches of pull requests.
    branches: mode === "push" ? [] : parts.map(({ branch }) => branch),
    folders,
    files: [...names.map((name) => manifestIn(layout, name)), ...entryFiles],
    listings: [...new Set(ways)].sort(compareCodeUnits),
  };
}

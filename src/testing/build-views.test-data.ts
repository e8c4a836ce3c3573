// Builds the view of everything in the state folder that it is given: once, or anew again and again until it is killed.
import { buildView } from "../adapters/views/build-view.ts";
import { pruneViews } from "../adapters/views/prune-views.ts";
import { readStateContent } from "../adapters/views/state-content.ts";
import { isBazaarError } from "../core/errors.ts";
import { accessOf } from "../marketplace/aggregate/access.ts";
import { viewFor } from "../marketplace/aggregate/view.ts";

const [state = "", times = ""] = process.argv.slice(2);
const policy = { name: "all", owner: { name: "Team" }, sources: [{ slug: "team" }] };
const content = await readStateContent(state, policy);
const view = viewFor(content!.aggregate, accessOf({}, ""));
const build = () =>
  buildView({ state, view, packs: content!.packs }).then(
    ({ hash }) => `built ${hash}`,
    (error: unknown) => (isBazaarError(error) ? `${error.code}: ${error.problem} ${error.fix}` : String(error)),
  );
process.send?.("begun");
if (times !== "once")
  for (;;) {
    await build();
    pruneViews(state, { count: 0 }, () => false);
  }
process.stdout.write(await build());

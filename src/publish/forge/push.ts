import { BazaarError } from "../../core/errors.ts";
import { commitMessage } from "./commit-message.ts";
import { commitPlan } from "./commit-plan.ts";
import type { Step } from "./outcome.ts";
import { changesNothing } from "./plan.ts";
import type { Work } from "./work.ts";

/** Commits everything straight to the base. Resolves to "protected" where the mode lets a pull request follow. */
export async function push(work: Work): Promise<Step | "protected"> {
  const { job, forge, standing } = work;
  const plan = work.onBase(job.whole);
  if (changesNothing(plan)) return { operation: "unchanged", plan };
  work.tell(`Committing to ${standing.baseName} of ${forge.repository}.`);
  const message = commitMessage(job.whole, plan, work);
  const outcome = await commitPlan(forge, standing.baseName, plan, message);
  if (outcome.kind === "moved") return "moved";
  if (outcome.kind === "written") return { operation: "pushed", plan, commit: outcome };
  if (job.mode === "auto") return "protected";
  throw new BazaarError(
    "FORGE_REFUSED",
    `A rule protects the branch "${standing.baseName}" of ${forge.repository} from commits without a pull request (${outcome.said}).`,
    "Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings → Rules → Rulesets, or Branches).",
  );
}

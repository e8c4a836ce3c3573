import type { FileTree } from "../core/file-tree.ts";
import { composeFiles } from "./compose.ts";
import type { Deployment } from "./deployment.ts";
import { ecsFiles } from "./ecs/files.ts";
import { ecsNotes } from "./ecs/task-blocks.ts";
import { ingressNotes } from "./kubernetes/scaling-objects.ts";
import { kubernetesFiles } from "./kubernetes/files.ts";
import { replicaNotes } from "./kubernetes/settings.ts";
import type { ManifestKind, Manifests } from "./target-types.ts";

interface Maker {
  readonly files: (deployment: Deployment) => FileTree;
  readonly notes: (deployment: Deployment) => readonly string[];
}

const makers: Readonly<Record<ManifestKind, Maker>> = {
  compose: { files: composeFiles, notes: () => [] },
  kubernetes: { files: kubernetesFiles, notes: (one) => [...replicaNotes(one), ...ingressNotes(one)] },
  ecs: { files: ecsFiles, notes: ecsNotes },
};

/**
 * The manifests of one kind, with a README: the same bytes for the same deployment. Throws `BazaarError` OPTION_INVALID for a
 * text that can't stand in one.
 */
export function manifestsOf(kind: ManifestKind, deployment: Deployment): Manifests {
  const { files, notes } = makers[kind];
  return { files: files(deployment), notes: [...deployment.notes, ...notes(deployment)] };
}

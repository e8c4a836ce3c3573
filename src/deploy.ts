// The public list of "claude-bazaar/deploy", and nothing else. A name added here is a promise.
export { type Deployment, type DeploymentOptions, deploymentOf } from "./deploy/deployment.ts";
export { manifestsOf } from "./deploy/manifests.ts";
export { buildTarget, builtInTargets, type Targets, withTargets } from "./deploy/targets.ts";
export {
  type DeploymentTarget,
  type ManifestKind,
  manifestKinds,
  type Manifests,
  type TargetOutput,
  type TargetProject,
} from "./deploy/target-types.ts";

import type { BazaarConfig } from "../config/types.ts";
import type { FileTree, TreeInput } from "../core/file-tree.ts";
import type { Plugin } from "../plugin/types.ts";
import type { ThinClient } from "../thin-client/types.ts";

/** Kinds of manifests that there are. */
export const manifestKinds = ["compose", "kubernetes", "ecs"] as const;
export type ManifestKind = (typeof manifestKinds)[number];

/** Files, and what the operator should know before they are used, in sentences. */
export interface Manifests {
  readonly files: FileTree;
  readonly notes: readonly string[];
}

/** A plugin with what a target may make of it. Each function throws a `BazaarError` where something it needs was not said. */
export interface TargetProject {
  readonly plugin: Plugin;
  readonly config: BazaarConfig;
  /** URL by which callers reach the plugin; undefined where neither a flag nor the configuration says it. */
  readonly endpoint: string | undefined;
  /** The thin client. @default for `endpoint` */
  thinClient(endpoint?: string): ThinClient;
  /** Manifests of the image that was named. @default for `endpoint` */
  manifests(kind: ManifestKind, endpoint?: string): Manifests;
  /** A new marketplace with the thin client as its one plugin. */
  marketplace(): FileTree;
}

/** What a target makes: files by path, and sentences for who runs it. */
export interface TargetOutput {
  readonly files: FileTree | Readonly<Record<string, TreeInput>>;
  /** @default none */
  readonly notes?: readonly string[];
}

/**
 * Where a plugin is built for: `build --target <name>`. Those of users are named in the configuration (`deploy.targets`) and
 * are the default exports of modules.
 */
export interface DeploymentTarget {
  /** One sentence, for the help. */
  readonly summary: string;
  build(project: TargetProject): TargetOutput | Promise<TargetOutput>;
}

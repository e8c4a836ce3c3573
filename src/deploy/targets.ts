import { BazaarError, isBazaarError, messageOf } from "../core/errors.ts";
import { type FileTree, type TreeEntry, type TreeInput, treeOf } from "../core/file-tree.ts";
import { nearest } from "../core/nearest.ts";
import { proseOf } from "./plain-text.ts";
import type { DeploymentTarget, ManifestKind, TargetOutput, TargetProject } from "./target-types.ts";
import { manifestKinds } from "./target-types.ts";

/** Targets by name; each is one small object. */
export type Targets = ReadonlyMap<string, DeploymentTarget>;

const local: DeploymentTarget = {
  summary: "this machine: a Compose project on 127.0.0.1, and a thin client that calls it",
  build(project) {
    const endpoint = `http://127.0.0.1:${project.config.deploy?.compose?.port ?? 3_000}`;
    const { files, notes } = project.manifests("compose", endpoint);
    const client = project.thinClient(endpoint);
    const readme = readmeOf(project, [
      "Start the host as compose/README.md says, then Claude Code with the key that make-secrets.sh printed:",
      "",
      "```sh",
      "BAZAAR_API_KEY=cbz_… claude --plugin-dir thin-client",
      "```",
    ]);
    return { files: joined({ compose: files, "thin-client": client.files }, { "README.md": readme }), notes };
  },
};

const selfHosted: DeploymentTarget = {
  summary:
    "your own servers: the manifests that `deploy` of the configuration names (default: all), and the thin client",
  build(project) {
    const named = manifestKinds.filter((kind) => project.config.deploy?.[kind] !== undefined);
    const kinds = named.length === 0 ? [...manifestKinds] : named;
    const made = kinds.map((kind): [ManifestKind, ReturnType<TargetProject["manifests"]>] => [
      kind,
      project.manifests(kind),
    ]);
    const client = project.thinClient();
    const readme = readmeOf(project, [
      "Each folder has a README.md that says how to start what is in it:",
      "",
      ...kinds.map((kind) => `- ${kind}`),
      "",
      `thin-client/ is what callers install; it calls ${project.endpoint}. Put it into a marketplace with \`claude-bazaar publish\`.`,
    ]);
    const folders = Object.fromEntries(made.map(([kind, { files }]) => [kind, files]));
    const notes = [...new Set(made.flatMap(([, manifests]) => manifests.notes))];
    return { files: joined({ ...folders, "thin-client": client.files }, { "README.md": readme }), notes };
  },
};

const marketplace: DeploymentTarget = {
  summary: "a marketplace of its own, ready to be pushed to a repository, with the thin client in it",
  build: (project) => ({ files: project.marketplace() }),
};

/** The targets that are always there. */
export const builtInTargets: Targets = new Map([
  ["local", local],
  ["self-hosted", selfHosted],
  ["marketplace", marketplace],
]);

/** The built-in targets with those of a user. Throws `BazaarError` OPTION_INVALID for one that is none, or has a name of ours. */
export function withTargets(own: Readonly<Record<string, unknown>>): Targets {
  const targets = new Map(builtInTargets);
  for (const [name, value] of Object.entries(own)) {
    const problem = builtInTargets.has(name) ? "has a name that is taken" : problemOf(value);
    if (problem !== undefined) {
      const fix = "A target has `summary`, a text, and `build`, a function that returns { files }.";
      throw new BazaarError("OPTION_INVALID", `The target ${JSON.stringify(name)} ${problem}.`, fix);
    }
    targets.set(name, value as DeploymentTarget);
  }
  return targets;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "is no object";
  const { summary, build } = value as Partial<DeploymentTarget>;
  if (typeof summary !== "string" || summary.trim() === "") return "has no `summary`";
  return typeof build === "function" ? undefined : "has no function `build`";
}

/** The target of that name. Throws `BazaarError` OPTION_INVALID with the nearest name. */
export function targetNamed(targets: Targets, name: string): DeploymentTarget {
  const target = targets.get(name);
  if (target !== undefined) return target;
  const near = nearest(name, targets.keys());
  const fix = near === undefined ? `Choose one: ${[...targets.keys()].join(", ")}.` : `Did you mean ${near}?`;
  throw new BazaarError("OPTION_INVALID", `There is no target ${JSON.stringify(name.slice(0, 100))}.`, fix);
}

/**
 * Runs a target and checks what it gave. Rejects with the `BazaarError` that it throws, and with OPTION_INVALID for any other
 * error of it, for files that are none, and for notes that are no list of texts.
 */
export async function buildTarget(
  target: DeploymentTarget,
  project: TargetProject,
): Promise<{ readonly files: FileTree; readonly notes: readonly string[] }> {
  const output = await outputOf(target, project);
  const files = output?.files;
  if (typeof files !== "object" || files === null) {
    const fix = "Return { files }, a record of path → text, from its `build`.";
    throw new BazaarError("OPTION_INVALID", "The target gave no files.", fix);
  }
  const pairs: [string, unknown][] = files instanceof Map ? [...(files as FileTree)] : Object.entries(files);
  const odd = pairs.find(([, content]) => !isContent(content));
  if (odd !== undefined) {
    const problem = `The target gave a file, ${JSON.stringify(odd[0].slice(0, 200))}, that is neither text nor bytes.`;
    throw new BazaarError("OPTION_INVALID", problem, "Return { files }, a record of path → text, from its `build`.");
  }
  const tree = treeOf(pairs as [string, TreeInput][]);
  const notes: unknown = output?.notes ?? [];
  if (Array.isArray(notes) && notes.every((note) => typeof note === "string")) return { files: tree, notes };
  throw new BazaarError("OPTION_INVALID", "The target gave notes that are no list of texts.", 'Return notes: ["…"].');
}

function isContent(content: unknown): content is TreeInput {
  if (typeof content === "string" || content instanceof Uint8Array) return true;
  return typeof content === "object" && content !== null && "kind" in content;
}

async function outputOf(
  target: DeploymentTarget,
  project: TargetProject,
): Promise<Partial<TargetOutput> | null | undefined> {
  try {
    return await target.build(project);
  } catch (cause) {
    if (isBazaarError(cause)) throw cause;
    const fix = "Correct its module, which is named by deploy.targets of the configuration.";
    throw new BazaarError("OPTION_INVALID", `The target failed: ${messageOf(cause)}.`, fix, { cause });
  }
}

/** Trees below folders, and files beside them. */
function joined(folders: Readonly<Record<string, FileTree>>, files: Readonly<Record<string, string>>): FileTree {
  const below = Object.entries(folders).flatMap(([folder, tree]) =>
    [...tree].map(([path, entry]): [string, TreeEntry] => [`${folder}/${path}`, entry]),
  );
  return treeOf([...below, ...Object.entries(files)]);
}

function readmeOf({ plugin }: TargetProject, lines: readonly string[]): string {
  return `# ${proseOf(plugin.name)}\n\n${lines.join("\n")}\n`;
}

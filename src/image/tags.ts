/** What a commit is called in its repository. */
export type SourceRef =
  | { readonly kind: "branch" | "tag"; readonly name: string }
  | { readonly kind: "pull"; readonly number: number };

/** Semantic Versioning 2.0.0, with the `v` that people put before it. */
const semver =
  /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/;

/**
 * The tags of an image that was made from a commit of this name. A branch is its name, a pull request `pr-` and its
 * number. A git tag `v1.2.3` is `1.2.3`, `1.2`, `1` and `latest`; `0.2.3` is no `0`, since such versions promise nothing
 * to each other; with a pre-release part it is itself alone. Before the version may stand the plugin's name with `-`,
 * `@` or `/`, as in repositories of several plugins: another plugin's tag is no version of this one. No tag per commit:
 * it would keep every build alive in the registry, and an image is pinned by its digest.
 */
export function tagsFor(ref: SourceRef, plugin: string): readonly string[] {
  if (ref.kind === "pull") return [`pr-${ref.number}`];
  if (ref.kind === "branch") return [cleanTag(ref.name)];
  const version = withoutName(ref.name, plugin);
  const [, major = "", minor = "", patch = "", before] = semver.exec(version) ?? [];
  if (major === "") return [cleanTag(ref.name)];
  if (before !== undefined) return [cleanTag(version.replace(/^v/, ""))];
  const full = cleanTag(version.replace(/^v/, ""));
  // With build metadata it is one build of the version, and still the newest one.
  const short = full === `${major}.${minor}.${patch}` ? [full] : [full, `${major}.${minor}.${patch}`];
  return [...short, `${major}.${minor}`, ...(major === "0" ? [] : [major]), "latest"];
}

function withoutName(name: string, plugin: string): string {
  const ends = ["-", "@", "/"].map((sign) => `${plugin}${sign}`);
  const found = ends.find((end) => name.startsWith(end));
  return found === undefined ? name : name.slice(found.length);
}

/** A name as a tag of the OCI Distribution Specification: lower case, `+` as `_`, other signs as `-`, at most 128. */
export function cleanTag(name: string): string {
  const tag = name
    .toLowerCase()
    .replaceAll("+", "_")
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 128);
  return tag === "" ? "unnamed" : tag;
}

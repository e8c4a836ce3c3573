import { error, note, warning } from "../core/finding.ts";

/** What to do about a program that no base of a Node plugin has. */
const cures: Readonly<Record<string, string>> = {
  docker: "A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",
  npx: "Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",
  python3: "Name a base that has Python (`image.base`), or build with a Dockerfile.",
  uv: "Name a base that has uv and Python (`image.base`), or build with a Dockerfile.",
};
const alike: Readonly<Record<string, keyof typeof cures>> = {
  bunx: "npx",
  npm: "npx",
  pip: "python3",
  pip3: "python3",
  pnpm: "npx",
  podman: "docker",
  python: "python3",
  uvx: "uv",
  yarn: "npx",
};

const cureFor = (command: string) =>
  cures[alike[command] ?? command] ??
  "Name a base that has it (`image.base`), or build with a Dockerfile; where the base has it, say so with `image.commands`.";

const otherBuild = (machine: string) =>
  `Add a build for ${machine} to the plugin, or build with a Dockerfile, which compiles it where it runs.`;

/** What is checked when an image is built: the files against the machine and the base that they will run on. */
export const imageFindings = {
  IMAGE_BASE_INCOMPLETE: error<{ base: string; program: string }>(
    (a) => `The base ${a.base} has no \`${a.program}\`, by which every image's runtime starts.`,
    "Take a base with Node 24 and tini, as docker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`.",
  ),
  IMAGE_BASE_SAYS_LITTLE: note<{ base: string; what: string }>(
    (a) => `The base ${a.base} does not say ${a.what}, so that is not checked.`,
    "Give it with `image.commands`, or as a label of the base, see docs/image.md.",
  ),
  IMAGE_COMMAND_MISSING: error<{ what: string; command: string }>(
    (a) => `${a.what} starts \`${a.command}\`, which the image's base does not have.`,
    (a) => cureFor(a.command),
  ),
  IMAGE_COMMAND_UNLIKELY: warning<{ what: string; command: string }>(
    (a) => `${a.what} uses \`${a.command}\`, which the image's base does not have.`,
    (a) => cureFor(a.command),
  ),
  IMAGE_DEPENDENCIES_LATER: note<{ folder: string }>(
    (a) => `A dry run installs nothing: the npm packages of "${a.folder}" are not among the files above.`,
    "Nothing needs to be done: they are in the image when it is made.",
  ),
  IMAGE_DEPENDENCIES_UNLOCKED: error<{ other: string }>(
    (a) =>
      a.other === ""
        ? "There are dependencies, and no lockfile that says which versions."
        : `There are dependencies, and ${a.other} is not read here.`,
    (a) =>
      a.other === ""
        ? "Run `npm install --package-lock-only` in that folder and commit package-lock.json; or bundle the server and move its packages to devDependencies."
        : "Add a package-lock.json (`npm install --package-lock-only`), or bundle the server and move its packages to devDependencies.",
  ),
  IMAGE_DEPENDENCIES_UNUSED: note<{ folder: string }>(
    (a) => `The dependencies of "${a.folder}" are not installed: no server or hook of the plugin runs a file there.`,
    "Nothing needs to be done, unless something else runs it.",
  ),
  IMAGE_FILE_MISSING: error<{ what: string; file: string }>(
    (a) => `${a.what} starts \`${a.file}\` of the plugin, which is not in the image.`,
    "Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why.",
  ),
  IMAGE_FILE_NOT_EXECUTABLE: error<{ what: string; file: string }>(
    (a) => `${a.what} starts \`${a.file}\` of the plugin, which is not executable, here and in the image.`,
    "Run `chmod +x` on it (in git: `git update-index --chmod=+x`), or start it by its interpreter, e.g. `bash` or `node`.",
  ),
  IMAGE_FILE_UNREADABLE: error<{ reason: string }>(
    (a) => `It can't be read: ${a.reason}.`,
    "Take it out of the plugin's folder; or rename it, or let yourself read it (`chmod u+r`), where it belongs into the image.",
  ),
  IMAGE_LINK_LEFT_OUT: warning<{ target: string }>(
    (a) => `This symbolic link leads to ${a.target}, which is not in the plugin, so it is not in the image.`,
    "Bring what it leads to into the plugin's folder.",
  ),
  IMAGE_NATIVE_DAMAGED: warning<{ what: string }>(
    (a) => `This ${a.what} can't be read: it is cut off or contradicts itself.`,
    "Build it again, or take it out of the plugin.",
  ),
  IMAGE_NATIVE_GLIBC: error<{ needs: string; has: string }>(
    (a) => `It needs glibc ${a.needs}, and the base has ${a.has}.`,
    "Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile.",
  ),
  IMAGE_NATIVE_LIBC: error<{ needs: string; has: string }>(
    (a) => `It is made for ${a.needs}, and the base has ${a.has}.`,
    (a) => otherBuild(`Linux with ${a.has}`),
  ),
  IMAGE_NATIVE_MACHINE: error<{ is: string; wanted: string }>(
    (a) => `It is made for ${a.is}, and the image for ${a.wanted}.`,
    (a) => otherBuild(a.wanted),
  ),
  IMAGE_NATIVE_NONE: warning<{ folder: string; wanted: string }>(
    (a) => `None of the native modules of "${a.folder}" is made for ${a.wanted}.`,
    (a) => otherBuild(a.wanted),
  ),
  IMAGE_PACKAGE_BROKEN: error<{ reason: string }>(
    (a) => `It is no JSON: ${a.reason}.`,
    "Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`.",
  ),
  IMAGE_SECRET: error<{ kind: string }>(
    (a) => `There is a credential in this line (${a.kind}), and whoever may pull the image reads it.`,
    "Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name the file in `image.exampleSecrets`.",
  ),
  IMAGE_SECRET_LIKELY: warning<{ kind: string }>(
    (a) => `This line looks as if it held a credential (${a.kind}), and whoever may pull the image reads it.`,
    "If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.",
  ),
};

export type ImageFindingCode = keyof typeof imageFindings;
export type ImageFindingArgs<Code extends ImageFindingCode> = Parameters<(typeof imageFindings)[Code]["problem"]>[0];

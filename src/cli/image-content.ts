import { NpmCliPackages } from "../adapters/npm-cli-packages.ts";
import { type DependencyMode, pluginDependencies, type PluginDependencies } from "../adapters/plugin-dependencies.ts";
import { runtimeFiles, runtimePackages } from "../adapters/runtime-files.ts";
import { fileAt, treeOf } from "../core/file-tree.ts";
import type { Base } from "../image/base.ts";
import type { BuildOptions, BuiltImage } from "../image/build.ts";
import { checkContent } from "../image/check-content.ts";
import { type ImageFinding, imageFinding, requireBuildable, sortedFindings } from "../image/checked-image.ts";
import { cliAnnotations, cliLayers, cliPackage, defaultCliVersion, isCliKnown } from "../image/cli-layers.ts";
import { dependencyFolders } from "../image/dependency-folders.ts";
import { type ImageParts, type Platform, platforms as allPlatforms } from "../image/layers.ts";
import type { LeftOutOfImage, PluginContent } from "../image/plugin-files.ts";
import { type PreviousAnnotations, previousAnnotations } from "../image/previous.ts";
import type { Repository } from "../image/ports.ts";
import { sbomOf } from "../image/sbom.ts";
import type { Context } from "./context.ts";
import { ImageFiles } from "./image-files.ts";
import type { BuildFlags } from "./image-flags.ts";
import { tagsOf } from "./image-target.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { packageVersion } from "./version.ts";

/** Where an image is pushed to, and the tag of the reference where it has one. */
export interface PushTarget {
  readonly repository: Repository;
  readonly tag: string | undefined;
}

/** What lies on the base of one image, made when it is asked for. */
export class ImageContent implements AsyncDisposable {
  readonly #context: Context;
  readonly #opened: OpenedPlugin;
  readonly #packages: NpmCliPackages;
  /** False where the base has Claude Code. */
  readonly #version: string | false;
  readonly #mode: DependencyMode;
  readonly #flags: BuildFlags;
  readonly #files: ImageFiles;
  readonly #findings: ImageFinding[] = [];
  #dependencies: PluginDependencies | undefined;
  #previous: PreviousAnnotations | undefined;

  constructor(context: Context, opened: OpenedPlugin, flags: BuildFlags) {
    this.#context = context;
    this.#opened = opened;
    this.#flags = flags;
    this.#files = new ImageFiles(opened, context.signal);
    this.#packages = new NpmCliPackages({ signal: context.signal });
    const claude = flags.claude ?? true;
    const wanted = claude === true ? (opened.config.image?.claude ?? defaultCliVersion) : claude;
    this.#version = wanted;
    this.#mode = flags.dependencies ?? opened.config.image?.dependencies ?? "install";
  }

  /** What was found while it was made; of level error only what no image is built with. */
  get findings(): readonly ImageFinding[] {
    return sortedFindings(this.#findings);
  }

  /** The plugin's own files as they go in. Throws as `contentOf`. */
  get files(): PluginContent {
    return this.#files.content;
  }

  /** What stays out of the image besides what its builder says, by path. */
  get leftOut(): readonly LeftOutOfImage[] {
    return [...this.#files.unread(this.#mode), ...(this.#dependencies?.leftOut ?? [])];
  }

  /**
   * Looks at the plugin's own files; needs no base. Rejects with `BazaarError` PLUGIN_INCOMPLETE when there is a credential
   * in one, or one can't be read.
   */
  async checkFiles(): Promise<void> {
    this.#findings.push(...(await this.#files.findings()));
    requireBuildable(this.findings);
  }

  /**
   * What can be said without any network: the runtime, and Claude Code where nothing of it is `unknown`; not the plugin's
   * npm packages.
   */
  offline(): ImageParts {
    this.#notInstalled();
    const { cli, ...parts } = this.#parts();
    if (this.unknown().length > 0) return { ...(parts.runtime && { runtime: parts.runtime }) };
    return { ...parts, ...(cli && { cli }) };
  }

  /** What only npm's registry could describe, named for a sentence. */
  unknown(): readonly string[] {
    const version = this.#version;
    if (version === false) return [];
    const wanted = this.#flags.platform ?? this.#opened.config.image?.platforms ?? allPlatforms;
    return wanted.every((one) => isCliKnown(this.#packages, one, version)) ? [] : [`Claude Code ${version}`];
  }

  /**
   * All parts, on a base that was read. Rejects with `BazaarError` PLUGIN_INCOMPLETE when something would not work there,
   * and as `pluginDependencies`.
   */
  async on(base: Base, baseName: string, { platforms }: BuildOptions, target?: PushTarget): Promise<ImageParts> {
    const { signal, progress } = this.#context;
    const later = this.#flags.dryRun === true && this.#mode === "install";
    if (later) this.#notInstalled();
    else if (this.#mode === "install" && dependencyFolders(this.#plugin).folders.length > 0)
      progress("Installing the plugin's npm packages …");
    const found = await pluginDependencies(this.#plugin, this.#opened.directory, {
      mode: later ? "none" : this.#mode,
      platforms: platforms ?? [...base.images.keys()],
      signal,
    });
    this.#dependencies = found;
    const files = treeOf([...this.files.kept, ...found.files]);
    const { commands } = this.#opened.config.image ?? {};
    const checks = checkContent({ plugin: this.#plugin, files, base, baseName, commands, platforms });
    this.#findings.push(...(await this.#files.findings()), ...found.findings, ...checks);
    requireBuildable(this.findings);
    await this.#lookBack(target);
    return { ...this.#parts(), dependencies: found.files };
  }

  /** The SPDX document of an image that was built of these parts. */
  async sbom(image: BuiltImage, options: BuildOptions, repository: string | undefined): Promise<string> {
    const { files: installed, packages } = this.#dependencies ?? { files: treeOf({}), packages: [] };
    const cli = image.images.map(({ platform }) => this.#cliPackage(platform));
    return sbomOf({
      plugin: this.#plugin,
      digest: image.top.digest,
      repository,
      files: this.files.kept,
      base: image.base,
      cli: image.base === undefined ? [] : (await Promise.all(cli)).filter((one) => one !== undefined),
      runtime: image.base && { version: packageVersion(), packages: runtimePackages() },
      // A lockfile names packages for all machines.
      packages: packages.filter(({ path }) => fileAt(installed, `${path}/package.json`) !== undefined),
      created: options.created,
      tool: packageVersion(),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dependencies?.[Symbol.asyncDispose]();
  }

  /** What is known of the npm packages where nothing is installed. */
  #notInstalled(): void {
    if (this.#mode !== "install") return;
    const { folders, findings } = dependencyFolders(this.#plugin);
    const later = folders.map(({ folder, lock }) =>
      imageFinding("IMAGE_DEPENDENCIES_LATER", lock.path, { folder: folder === "" ? "." : folder }),
    );
    this.#findings.push(...findings, ...later);
  }

  get #plugin() {
    return this.#opened.loaded.plugin;
  }

  #parts(): ImageParts {
    const runtime = runtimeFiles();
    if (this.#version === false) return { runtime };
    return {
      runtime,
      cli: cliLayers(this.#packages, this.#cliOptions(this.#version)),
      annotations: async (platform) => {
        const known = this.#version === defaultCliVersion ? undefined : await this.#cliPackage(platform);
        return known === undefined ? {} : cliAnnotations(known);
      },
    };
  }

  async #cliPackage(platform: Platform) {
    if (this.#version === false) return undefined;
    return await cliPackage(this.#packages, platform, this.#cliOptions(this.#version));
  }

  #cliOptions(version: string) {
    return { version, previous: (platform: Platform) => this.#previous?.get(platform) };
  }

  /** Of a version that is not known here, the image before may say what its layer is. */
  async #lookBack(target: PushTarget | undefined): Promise<void> {
    if (target === undefined || this.#version === false || this.#version === defaultCliVersion) return;
    const [tag = "latest"] = tagsOf(this.#opened, this.#flags);
    this.#previous = await previousAnnotations(target.repository, target.tag ?? tag);
  }
}

import { unlistedIn } from "../adapters/read-directory.ts";
import type { DependencyMode } from "../adapters/plugin-dependencies.ts";
import { reasonToLeaveOut } from "../core/never-out.ts";
import { checkFiles } from "../image/check-files.ts";
import type { ImageFinding } from "../image/checked-image.ts";
import { contentOf, type LeftOutOfImage, type PluginContent } from "../image/plugin-files.ts";
import type { OpenedPlugin } from "./open-plugin.ts";

/** The plugin's own files as far as they go into its image, and what is wrong with them. Each is looked at once. */
export class ImageFiles {
  readonly #opened: OpenedPlugin;
  readonly #signal: AbortSignal;
  #content: PluginContent | undefined;
  #findings: Promise<readonly ImageFinding[]> | undefined;

  constructor(opened: OpenedPlugin, signal: AbortSignal) {
    this.#opened = opened;
    this.#signal = signal;
  }

  /** Throws as `contentOf`. */
  get content(): PluginContent {
    const { config, loaded } = this.#opened;
    return (this.#content ??= contentOf(loaded.plugin.files, { exampleSecrets: config.image?.exampleSecrets ?? [] }));
  }

  /** Rejects as `checkFiles` and `contentOf`. */
  findings(): Promise<readonly ImageFinding[]> {
    const { exampleSecrets } = this.#opened.config.image ?? {};
    return (this.#findings ??= checkFiles(this.content.kept, { exampleSecrets, signal: this.#signal }));
  }

  /** What lies in the folder and is never read: in no list of files either. By path. */
  unread(mode: DependencyMode): LeftOutOfImage[] {
    return unlistedIn(this.#opened.directory).flatMap((path) => {
      const why = path.endsWith("node_modules") ? modules[mode] : reasonToLeaveOut(path, { kind: "directory" });
      return why === undefined ? [] : [{ path, why }];
    });
  }
}

/** Why a `node_modules` as it lies there is not in the image. */
const modules: Readonly<Record<DependencyMode, string | undefined>> = {
  install: "is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",
  none: "stays out with the dependencies `none`",
  present: undefined,
};

import type { ZipFile } from "../../archive/zip.ts";
import type { BuiltView, Download, Held } from "../../hub/ports.ts";
import { ownFiles } from "../../hub/own-files.ts";
import { viewContent } from "../../hub/view-content.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { join } from "node:path";
import type { BuiltRecord } from "./view-record.ts";
import type { ViewSource } from "./view-source.ts";

/** A built view while this process knows of it: who reads from it, and how its ZIPs are put together. */
export class ViewSlot {
  /** Being built, or built. */
  built: Promise<BuiltView> | undefined;
  /** Of its repository, when it was found whole; undefined before. */
  stamp: string | undefined;
  /** By which accesses the built one is known to be served. */
  readonly marked = new Set<string>();
  #readers = 0;
  #source: ViewSource;
  #zip: Promise<ZipFile> | undefined;

  constructor(source: ViewSource) {
    this.#source = source;
  }

  get readers(): number {
    return this.#readers;
  }

  /** Nobody reads from it, and nothing was built. */
  get isIdle(): boolean {
    return this.#readers === 0 && this.built === undefined;
  }

  /** The newest aggregate that has the view, so that older ones are not kept in memory for its sake. */
  use(source: ViewSource): void {
    this.#source = source;
  }

  /** Holds what `make` resolves to until it is released; when it rejects, nothing is held. */
  async hold<T>(make: () => Promise<T>): Promise<Held<T>> {
    this.#readers += 1;
    let open = true;
    const release = () => {
      if (!open) return;
      open = false;
      this.#readers -= 1;
      // Where every file lies in the ZIP takes some megabytes, and is found again in milliseconds.
      if (this.#readers === 0) this.#zip = undefined;
    };
    try {
      return { value: await make(), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The built view in `folder`. */
  viewOf(view: View, folder: string, record: BuiltRecord): BuiltView {
    const plugins = new Map(view.plugins.map((plugin) => [plugin.name, plugin]));
    const archive = async (name: string): Promise<Readable> =>
      (await this.#source.contents()).archive(plugins.get(name)!);
    return {
      view,
      commit: record.commit,
      repository: join(folder, "marketplace.git"),
      archives: new Map(record.archives.map((one) => [one.name, lazily(one, () => archive(one.name))])),
    };
  }

  /** The whole view; nothing of it is read. Rejects as `viewContent` does, and is then tried anew. */
  zipOf(view: View): Promise<ZipFile> {
    const made = (this.#zip ??= this.#source
      .contents()
      .then((contents) => viewContent(view, ownFiles(view), contents))
      .then(({ zip }) => zip));
    made.catch(() => (this.#zip = undefined));
    return made;
  }
}

type Readable = Pick<Download, "size" | "read">;

/** Bytes whose digest is known, and which are looked for when they are read. */
function lazily({ size, sha256 }: { size: number; sha256: string }, find: () => Promise<Readable>): Download {
  async function* read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    const found = await find();
    if (found.size !== size) throw new Error(`A ZIP has ${found.size} bytes, and ${size} when it was built.`);
    yield* found.read(start, end);
  }
  return { size, sha256, read };
}

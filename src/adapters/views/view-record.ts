import { join } from "node:path";
import type { AggregateFile, AggregatePlugin, View } from "../../marketplace/aggregate/types.ts";
import { readStateJson } from "./state-files.ts";

/** An archive of a built view. */
export interface BuiltArchive {
  /** The plugin's listed name. */
  readonly name: string;
  readonly slug: string;
  readonly sourceName: string;
  readonly version: string;
  readonly size: number;
  readonly sha256: string;
}

/** What is known of a built view without reading its content: `built.json`, which is written last. */
export interface BuiltRecord {
  readonly form: typeof form;
  readonly hash: string;
  readonly packing: string;
  /** ISO 8601; for who administers, it is in nothing that is served. */
  readonly builtAt: string;
  readonly commit: string;
  readonly zip: { readonly size: number; readonly sha256: string };
  readonly archives: readonly BuiltArchive[];
  /** Ids of packs by `packKey`. */
  readonly packs: Readonly<Record<string, string>>;
}

const form = 1;
export const recordForm: typeof form = form;

/** Folder of a view in a state folder. Archives' bytes depend on the packing, so it is part of the name. */
export function viewFolder(state: string, hash: string, packing: string): string {
  return join(state, "views", `${hash}-${packing}`);
}

/** Undefined where there is none that is whole. */
export function readRecord(folder: string): BuiltRecord | undefined {
  try {
    const found = readStateJson(join(folder, "built.json"));
    const isWhole = found !== undefined && "form" in found && found.form === form && "archives" in found;
    return isWhole ? (found as BuiltRecord) : undefined;
  } catch {
    // Built again.
    return undefined;
  }
}

type StoredFile = Omit<AggregateFile, "written"> & { readonly written?: string };

type StoredView = Omit<View, "plugins"> & {
  readonly plugins: readonly (Omit<AggregatePlugin, "files"> & { readonly files: readonly StoredFile[] })[];
};

/** A view as JSON. */
export function storedView(view: View): StoredView {
  const plugins = view.plugins.map((plugin) => {
    const files = plugin.files.map(({ written, ...file }): StoredFile =>
      written === undefined ? file : { ...file, written: Buffer.from(written).toString("base64") },
    );
    return { ...plugin, files };
  });
  return { ...view, plugins };
}

/** The view that was built there, as it was then. Throws `BazaarError` FILE_UNREADABLE; undefined where there is none. */
export function readView(folder: string): View | undefined {
  const found = readStateJson(join(folder, "view.json")) as StoredView | undefined;
  if (found === undefined) return undefined;
  const plugins = found.plugins.map((plugin) => {
    const files = plugin.files.map(({ written, ...file }): AggregateFile =>
      written === undefined ? file : { ...file, written: Buffer.from(written, "base64") },
    );
    return { ...plugin, files };
  });
  return { ...found, plugins };
}

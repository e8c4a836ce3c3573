import { isBazaarError } from "../core/errors.ts";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { type FoundSecret, secretsIn } from "../core/secrets.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import { isNamed } from "./plugin-files.ts";
import { privateKeysIn } from "./private-keys.ts";
import { textPieces } from "./text-pieces.ts";

export interface FileCheckOptions {
  /** Files whose credentials are examples: paths in the plugin; with `/` at the end, a whole folder. @default [] */
  readonly exampleSecrets?: readonly string[] | undefined;
  /** Ends the work between two files. @default none */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What of the plugin's own files must not be in an image or can't be: credentials in their text, each kind once for each
 * line, and files that can't be read. By path. Installed packages are not meant for it: they come from a registry, and
 * their tests and manuals hold examples. Rejects with the signal's reason.
 */
export async function checkFiles(files: FileTree, options: FileCheckOptions = {}): Promise<ImageFinding[]> {
  const { exampleSecrets = [], signal } = options;
  const found: ImageFinding[] = [];
  for (const [path, entry] of files) {
    signal?.throwIfAborted();
    if (entry.kind !== "file") continue;
    const isExample = isNamed(path, exampleSecrets);
    // Read also where nothing is looked for, so that all files that can't be are told together.
    const told = await checkFile(path, entry);
    found.push(...told.filter(({ code }) => !isExample || code === "IMAGE_FILE_UNREADABLE"));
  }
  return found;
}

async function checkFile(path: string, file: TreeFile): Promise<ImageFinding[]> {
  if (file.unreadable !== undefined) return [imageFinding("IMAGE_FILE_UNREADABLE", path, { reason: file.unreadable })];
  try {
    return (await secretsOf(file)).map(({ kind, line }) =>
      imageFinding(guessed.has(kind) ? "IMAGE_SECRET_LIKELY" : "IMAGE_SECRET", { path, line }, { kind }),
    );
  } catch (error) {
    if (!isBazaarError(error) || error.code !== "FILE_UNREADABLE") throw error;
    const { reason } = error.details;
    const said = typeof reason === "string" ? reason : "the system gives no reason";
    return [imageFinding("IMAGE_FILE_UNREADABLE", path, { reason: said })];
  }
}

/** Kinds that only what stands around a text gives away: it may be no credential. */
const guessed: ReadonlySet<string> = new Set(["password in a URL", "Authorization header", "key or password"]);

async function secretsOf(file: TreeFile): Promise<FoundSecret[]> {
  const all = new Map<string, FoundSecret>();
  for await (const piece of textPieces(file)) {
    // A header alone stands in every text about keys.
    const found = [...secretsIn(piece.text).filter(({ kind }) => kind !== privateKey), ...keysIn(piece.text)];
    for (const { kind, line } of found) {
      const at = line + piece.line - 1;
      all.set(`${at} ${kind}`, { kind, line: at });
    }
  }
  const found = [...all.values()];
  // A token in `api_key = …` is both.
  const sure = new Set(found.filter(({ kind }) => !guessed.has(kind)).map(({ line }) => line));
  return found.filter(({ kind, line }) => !guessed.has(kind) || !sure.has(line)).sort((a, b) => a.line - b.line);
}

const privateKey = "private key";

function keysIn(text: string): FoundSecret[] {
  return privateKeysIn(text).map((line) => ({ kind: privateKey, line }));
}

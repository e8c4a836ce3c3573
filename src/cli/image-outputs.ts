import { accessSync, constants, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { foreignInLayout } from "../adapters/foreign-files.ts";
import { isPluginLayoutFolder } from "../adapters/own-output.ts";
import { writeTarFile, writeTreeInPieces } from "../adapters/write-in-pieces.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { tarChunks } from "../archive/tar.ts";
import type { PlatformImage } from "../image/assemble.ts";
import type { BuiltImage } from "../image/build.ts";
import { dockerArchiveOf } from "../image/docker-archive.ts";
import { layoutOf } from "../image/layout.ts";
import { pushImage, type PushResult } from "../image/push.ts";
import type { ImageReference } from "../registry/reference.ts";
import type { Context } from "./context.ts";
import type { ImageWork } from "./image-work.ts";
import { pushProgress } from "./push-progress.ts";

/** Writes the image's layout; a folder with one that this tool wrote earlier is replaced. Gives its absolute path. */
export async function writeLayout(
  { signal }: Context,
  directory: string,
  image: BuiltImage,
  tags: readonly string[],
): Promise<string> {
  const ours = { isOurs: isPluginLayoutFolder, foreign: foreignInLayout };
  await writeTreeInPieces(directory, layoutOf(image, tags), { ...ours, signal });
  return resolve(directory);
}

/** Writes the image for this machine as `docker save` does. Gives the file's absolute path. */
export async function writeArchive(
  { signal }: Context,
  file: string,
  image: BuiltImage,
  names: readonly string[],
): Promise<string> {
  await writeTarFile(file, tarChunks(dockerArchiveOf(imageHere(image), { names })), signal);
  return resolve(file);
}

/** The image for the machine that this runs on; the first one where there is none for it. */
export function imageHere({ images }: BuiltImage): PlatformImage {
  const here = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";
  return images.find(({ platform }) => platform === here) ?? images[0]!;
}

/** Builds the image and pushes it; tells of each blob that was sent. */
export async function push(
  context: Context,
  work: ImageWork,
  reference: ImageReference,
  tags: readonly string[],
): Promise<PushResult> {
  const { signal } = context;
  context.progress(`Pushing to ${reference.name} …`);
  const { end, ...told } = pushProgress(context, Date.now);
  try {
    return await pushImage(work.repository(reference), () => work.build(reference), {
      tags,
      signal,
      ...told,
      // The others' uploads may be long ones.
      onFailure: (failure) => work.abort(failure),
    });
  } finally {
    end();
  }
}

/** Throws `BazaarError` FILE_UNWRITABLE where `writeText` would: before a long work, and not after it. */
export function requireWritableText(file: string | undefined): void {
  if (file === undefined) return;
  try {
    accessSync(existsSync(file) ? file : dirname(resolve(file)), constants.W_OK);
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error("it is a folder");
  } catch (error) {
    throw textUnwritable(file, error);
  }
}

/** Writes a text file, over the one that lies there. Gives its absolute path. Throws `BazaarError` FILE_UNWRITABLE. */
export function writeText(file: string, text: string): string {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw textUnwritable(file, error);
  }
  return resolve(file);
}

function textUnwritable(file: string, error: unknown): BazaarError {
  const problem = `"${file}" can't be written: ${messageOf(error)}.`;
  return new BazaarError("FILE_UNWRITABLE", problem, "Check that its folder exists and that you may write there.");
}

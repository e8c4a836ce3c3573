import { BazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";
import { checkedPath, PathSet } from "./checked-path.ts";
import { overLimit } from "./file-list.ts";
import type { InlineFile } from "./file-store.ts";
import { inlineCaps } from "./upload-limits.ts";

/**
 * `files` of a tool call: `[{path, content, encoding?: "utf8" | "base64"}]`. Throws `BazaarError` OPTION_INVALID,
 * UPLOAD_LIMIT or PATH_UNSAFE.
 */
export function inlineFiles(given: unknown, reserved: "refuse" | "inert"): InlineFile[] {
  if (!Array.isArray(given)) throw invalid("The field `files` is no list.");
  if (given.length > inlineCaps.files)
    throw overLimit(`The call has more than ${inlineCaps.files} files.`, "Give only those that matter.");
  const paths = new PathSet();
  let bytes = 0;
  return given.map((file: unknown, index) => {
    const one = inlineFile(file, index + 1, reserved);
    paths.add(one.path);
    bytes += one.content.length;
    if (bytes > inlineCaps.bytes)
      throw overLimit(
        `The files of the call have more than ${inlineCaps.bytes} bytes.`,
        "Give only those that matter.",
      );
    return one;
  });
}

function inlineFile(file: unknown, number: number, reserved: "refuse" | "inert"): InlineFile {
  if (!isJsonObject(file)) throw invalid(`File ${number} of \`files\` is no object.`);
  const { path, content, encoding = "utf8" } = file;
  if (typeof path !== "string" || typeof content !== "string")
    throw invalid(`File ${number} of \`files\` lacks \`path\` or \`content\`.`);
  if (encoding !== "utf8" && encoding !== "base64")
    throw invalid(`File ${number} of \`files\` has an unknown encoding.`);
  return { path: checkedPath(path, reserved), content: bytesOf(content, encoding, number) };
}

function bytesOf(content: string, encoding: "utf8" | "base64", number: number): Uint8Array {
  if (encoding === "utf8") return new TextEncoder().encode(content);
  const plain = content.replaceAll(/[\r\n]/g, "");
  // Decoders skip what is no base64, so half a content would pass for a whole one.
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain))
    throw invalid(`The content of file ${number} of \`files\` is no base64.`);
  return new Uint8Array(Buffer.from(plain, "base64"));
}

function invalid(problem: string): BazaarError {
  return new BazaarError("OPTION_INVALID", problem, 'Give `[{"path": "src/a.ts", "content": "…"}]`.');
}

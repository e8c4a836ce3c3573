import type { TreeFile } from "../core/file-tree.ts";
import { countLines } from "../core/text.ts";

/** A part of a file's text. Neighbours share some text, so that what is short stands whole in one of them. */
export interface TextPiece {
  readonly text: string;
  /** Line on which it begins, counted from 1. */
  readonly line: number;
}

/** Bytes at a file's start that tell text from other content: nothing but UTF-16 has a zero among them. */
const lookBytes = 8_192;
/** UTF-16 code units of a piece. */
const pieceLength = 1_048_576;
/** UTF-16 code units that two pieces share. */
const sharedLength = 16_384;

/**
 * The text of a file, however large, a piece at a time; nothing for a file that is no text. UTF-8, or UTF-16 where a
 * byte-order mark says so. Rejects as the file's `bytes` throws.
 */
export async function* textPieces(file: TreeFile): AsyncGenerator<TextPiece, void, undefined> {
  let decoder: ReturnType<typeof decoderFor>;
  let [text, line] = ["", 1];
  for await (const bytes of bytesOf(file)) {
    decoder ??= decoderFor(bytes.subarray(0, lookBytes));
    if (decoder === undefined) return;
    text += decoder.decode(bytes, { stream: true });
    if (text.length < pieceLength) continue;
    yield { text, line };
    const from = text.length - sharedLength;
    line += countLines(text, 0, from);
    text = text.slice(from);
  }
  yield { text: text + (decoder?.decode() ?? ""), line };
}

async function* bytesOf(file: TreeFile): AsyncGenerator<Uint8Array, void, undefined> {
  if (file.chunks === undefined) yield file.bytes();
  else yield* file.chunks(new Uint8Array(131_072));
}

function decoderFor(start: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return start.includes(0) ? undefined : new TextDecoder();
}

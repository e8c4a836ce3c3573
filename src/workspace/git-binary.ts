import { deflateSync } from "node:zlib";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const bytesPerLine = 52;

/** A `GIT binary patch` that makes `after` of `before`, and the way back for `git apply -R`. */
export function binaryPatch(before: Uint8Array, after: Uint8Array): string {
  return `GIT binary patch\n${literal(after)}${literal(before)}`;
}

function literal(bytes: Uint8Array): string {
  return `literal ${bytes.length}\n${encodedLines(deflateSync(bytes))}\n`;
}

/** Lines of at most 52 bytes: their count as a letter, then base 85, five digits for four bytes, the last ones padded. */
function encodedLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPerLine) {
    const line = bytes.subarray(at, at + bytesPerLine);
    lines.push(`${countLetter(line.length)}${base85(line)}\n`);
  }
  return lines.join("");
}

function countLetter(count: number): string {
  return String.fromCharCode(count <= 26 ? 64 + count : 96 + count - 26);
}

function base85(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = [0, 1, 2, 3].map((index) => bytes[at + index] ?? 0);
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0);
    let digits = "";
    for (let digit = 0; digit < 5; digit += 1) {
      digits = (alphabet[value % 85] ?? "") + digits;
      value = Math.floor(value / 85);
    }
    text += digits;
  }
  return text;
}

import { invalidUpload } from "./file-list.ts";
import { nameFrom } from "./tar-names.ts";

/** What one header block says, as far as it counts. */
export interface TarHeader {
  readonly kind: "file" | "folder" | "pax" | "gnu-name";
  readonly name: string;
  /** Bytes of what follows. */
  readonly size: number;
  /** Whether its owner may execute it. */
  readonly executable: boolean;
}

const kinds: Readonly<Record<string, TarHeader["kind"]>> = {
  "0": "file",
  "\0": "file",
  "5": "folder",
  x: "pax",
  L: "gnu-name",
};

const refused: Readonly<Record<string, string>> = {
  "1": "a hard link",
  "2": "a symbolic link",
  "3": "a device",
  "4": "a device",
  "6": "a pipe",
  "7": "a file of a special kind",
  g: "a header for all files",
  K: "the name of a link",
  S: "a sparse file",
};

/** Reads a header block of 512 bytes, of ustar, PAX or GNU. Throws `BazaarError` UPLOAD_INVALID. */
export function readTarHeader(block: Uint8Array): TarHeader {
  requireChecksum(block);
  const magic = text(block, 257, 6);
  if (magic !== "ustar" && magic !== "ustar ") throw invalidUpload("The archive is no tar of a known form.");
  const type = String.fromCharCode(block[156] ?? 0);
  const kind = kinds[type];
  if (kind === undefined) throw invalidUpload(`The archive holds ${refused[type] ?? "an entry of an unknown kind"}.`);
  if (block[157] !== 0) throw invalidUpload("An entry of the archive names another file.");
  // GNU has times where ustar has the front of a long name.
  const front = magic === "ustar" ? text(block, 345, 155) : "";
  const rest = text(block, 0, 100);
  // A file that ends with a slash is a folder to old readers.
  if (kind === "file" && rest.endsWith("/")) throw invalidUpload("A file of the archive has the name of a folder.");
  const executable = /[1357]..[\0 ]*$/.test(Buffer.from(block.subarray(100, 108)).toString("latin1"));
  return { kind, name: front === "" ? rest : `${front}/${rest}`, size: octal(block, 124, 12), executable };
}

function requireChecksum(block: Uint8Array): void {
  let sum = 0;
  for (let at = 0; at < block.length; at += 1) sum += at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
  if (sum !== octal(block, 148, 8)) throw invalidUpload("A header of the archive is damaged.");
}

/** Digits up to a NUL or blank. GNU's binary form holds what is far over any cap, or less than nothing. */
function octal(block: Uint8Array, at: number, length: number): number {
  const digits = Buffer.from(block.subarray(at, at + length)).toString("latin1");
  const [, value] = /^ *([0-7]+)[\0 ]*$/.exec(digits) ?? [];
  if (value === undefined) throw invalidUpload("A number in the archive is not of its form.");
  return Number.parseInt(value, 8);
}

function text(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return nameFrom(end === -1 ? field : field.subarray(0, end));
}

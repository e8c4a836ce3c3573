/** What one 512-byte block says of an entry. */
export interface HeaderFields {
  /** Printable ASCII, at most 100 bytes; longer or other names go into a PAX header before. */
  readonly name: string;
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of content, below 8 GiB. */
  readonly size: number;
  /** `0` a file, `2` a symbolic link, `5` a folder, `x` a PAX header for the next entry. */
  readonly type: "0" | "2" | "5" | "x";
  /** Where a link leads, as `name`. @default "" */
  readonly link?: string;
}

export const blockSize = 512;

/** A header's field has eleven octal digits for the size. */
export const maxEntrySize = 8 ** 11 - 1;

/**
 * A ustar header with nothing in it that depends on the machine or the day: owner and group 0 without names, time 0,
 * device numbers 0.
 */
export function tarHeader({ name, mode, size, type, link = "" }: HeaderFields): Uint8Array {
  const block = new Uint8Array(blockSize);
  const put = (at: number, text: string) => block.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  put(0, name);
  put(100, octal(mode, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(size, 11));
  put(136, octal(0, 11));
  // The sum counts its own field as blanks.
  put(148, " ".repeat(8));
  put(156, type);
  put(157, link);
  put(257, "ustar\0");
  put(263, "00");
  put(329, octal(0, 7));
  put(337, octal(0, 7));
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}

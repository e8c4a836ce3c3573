/** A PNG of 512 by 512 pixels in structure only, with a text chunk where `text` is given. */
export function pngOf(text?: Uint8Array): Uint8Array {
  const size = [0, 0, 2, 0];
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([
    ...signature,
    ...chunk("IHDR", Uint8Array.from([...size, ...size, 8, 2, 0, 0, 0])),
    ...(text === undefined ? [] : chunk("tEXt", text)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): number[] {
  return [0, 0, data.length >> 8, data.length & 255, ...new TextEncoder().encode(type), ...data, 0, 0, 0, 0];
}

/** What has no content: a flush, a delimiter, the end of a response. */
export type Marker = "0000" | "0001" | "0002";

/** Bytes of a packet's content at most (gitprotocol-common). */
export const mostInPacket = 65_516;

/**
 * A body in pkt-line format: the contents of its packets, byte for character, without the line break at their ends, and
 * markers as they stand. Ends with undefined where it is not in this format.
 */
export function* packets(body: Uint8Array): Generator<{ readonly text: string } | Marker | undefined> {
  const text = new TextDecoder("latin1");
  for (let at = 0; at < body.length;) {
    const head = text.decode(body.subarray(at, at + 4));
    const length = /^[0-9a-fA-F]{4}$/.test(head) ? Number.parseInt(head, 16) : -1;
    const isMarker = length >= 0 && length < 3;
    if (!isMarker && (length < 4 || at + length > body.length)) {
      yield undefined;
      return;
    }
    yield isMarker ? (head as Marker) : { text: text.decode(body.subarray(at + 4, at + length)).replace(/\n$/, "") };
    at += isMarker ? 4 : length;
  }
}

/** One packet with that text, ASCII of at most `mostInPacket` characters. */
export function packet(text: string): string {
  return (text.length + 4).toString(16).padStart(4, "0") + text;
}

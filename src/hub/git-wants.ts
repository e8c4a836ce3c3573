/** What a client asks of `git-upload-pack`. */
export interface UploadAsked {
  /** Commits that it wants, 40 hex digits each; none where it only lists refs. */
  readonly wants: readonly string[];
}

/** Packets of a request at most. A client names what it wants, which is one commit, and at most 16_384 that it has. */
const mostPackets = 20_000;

/** The commands of protocol 2 that `git upload-pack` knows without further settings (gitprotocol-v2). */
const commands = /^command=(?:ls-refs|fetch|object-info)\n?$/;

/**
 * Reads the body of a `git-upload-pack` request: packets of the pkt-line format (gitprotocol-common), of protocol 0, 1 or 2.
 * Undefined for what git would only fail at: no packets, one that is cut off, or a first one that asks nothing.
 * @param isSecond Whether the client speaks protocol 2.
 */
export function uploadAsked(body: Uint8Array, isSecond: boolean): UploadAsked | undefined {
  const wants: string[] = [];
  const text = new TextDecoder("latin1");
  let packets = 0;
  for (let at = 0; at < body.length; packets += 1) {
    const length = lengthAt(body, at);
    if (length === undefined || at + length > body.length || packets >= mostPackets) return undefined;
    const line = text.decode(body.subarray(at + 4, at + length));
    if (packets === 0 && !(isSecond ? commands.test(line) : isFirst(line))) return undefined;
    if (line.startsWith("want ")) {
      const want = /^want ([0-9a-f]{40})(?![0-9a-f])/.exec(line)?.[1];
      if (want === undefined) return undefined;
      wants.push(want);
    }
    at += length;
  }
  return packets === 0 ? undefined : { wants };
}

/** An old client that wants nothing says so by a flush. */
function isFirst(line: string): boolean {
  return line === "" || line.startsWith("want ");
}

/** Bytes of the packet that begins there, its four digits included; those that say something by their length alone have four. */
function lengthAt(body: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(...body.subarray(at, at + 4));
  if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
  const length = Number.parseInt(digits, 16);
  return length < 4 ? 4 : length;
}

import { packets } from "./pkt-line.ts";

/** What a client asks of `git-upload-pack`. */
export interface UploadAsked {
  /** Commits that it wants, 40 hex digits each; none where it only lists refs. */
  readonly wants: readonly string[];
}

/** Packets of a request at most. A client names what it wants, which is one commit, and at most 16_384 that it has. */
const mostPackets = 20_000;

/** The commands of protocol 2 that `git upload-pack` knows without further settings (gitprotocol-v2). */
const commands = /^command=(?:ls-refs|fetch|object-info)$/;

/**
 * Reads the body of a `git-upload-pack` request: packets of the pkt-line format (gitprotocol-common), of protocol 0, 1 or 2.
 * Undefined for what git would only fail at: no packets, one that is cut off, or a first one that asks nothing.
 * @param isSecond Whether the client speaks protocol 2.
 */
export function uploadAsked(body: Uint8Array, isSecond: boolean): UploadAsked | undefined {
  const wants: string[] = [];
  let count = 0;
  for (const one of packets(body)) {
    if (one === undefined || count >= mostPackets) return undefined;
    const text = typeof one === "object" ? one.text : "";
    // An old client that wants nothing says so by a flush.
    const begins = isSecond ? commands.test(text) : text.startsWith("want ") || one === "0000";
    if (count === 0 && !begins) return undefined;
    count += 1;
    if (!text.startsWith("want ")) continue;
    const want = /^want ([0-9a-f]{40})(?![0-9a-f])/.exec(text)?.[1];
    if (want === undefined) return undefined;
    wants.push(want);
  }
  return count === 0 ? undefined : { wants };
}

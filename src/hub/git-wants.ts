/**
 * The commits that the body of a `git-upload-pack` request wants, 40 hex digits each: lines `want <id>` in pkt-line format
 * (gitprotocol-common), of protocol 0 and 2. Empty for a body that is none.
 */
export function wantedCommits(body: Uint8Array): string[] {
  const wants: string[] = [];
  const text = new TextDecoder("latin1");
  for (let at = 0; at + 4 <= body.length;) {
    const length = Number.parseInt(text.decode(body.subarray(at, at + 4)), 16);
    if (!Number.isInteger(length)) return wants;
    // Flush, delimiter and end of a response have no content.
    if (length < 4) {
      at += 4;
      continue;
    }
    const want = /^want ([0-9a-f]{40})/.exec(text.decode(body.subarray(at + 4, at + length)))?.[1];
    if (want !== undefined) wants.push(want);
    at += length;
  }
  return wants;
}

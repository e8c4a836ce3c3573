import { packets } from "./pkt-line.ts";

/**
 * The commits that the body of a `git-upload-pack` request wants, 40 hex digits each: lines `want <id>` in pkt-line format
 * (gitprotocol-common), of protocol 0 and 2. Empty for a body that is none.
 */
export function wantedCommits(body: Uint8Array): string[] {
  const wants: string[] = [];
  for (const one of packets(body)) {
    const want = typeof one === "object" ? /^want ([0-9a-f]{40})/.exec(one.text)?.[1] : undefined;
    if (want !== undefined) wants.push(want);
  }
  return wants;
}

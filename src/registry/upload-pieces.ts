import { blocksOf } from "../archive/blocks.ts";
import type { BlobSource } from "../image/ports.ts";
import { drop } from "./answer-text.ts";
import type { Ask, Exchange } from "./exchange.ts";
import { resolveLocation } from "./location.ts";
import { Failed, isSessionLost, waited } from "./persist.ts";
import { checkStored, withDigest } from "./session.ts";
import type { HttpAnswer } from "./types.ts";

/** Bytes of a piece: below what proxies refuse that refuse anything of use, and few enough to keep some of them. */
const pieceBytes = 8_388_608;

type PieceAsk = Omit<Ask, "expect">;

/**
 * Uploads a blob by PATCH in pieces, then closes the session (OCI Distribution Specification, "Pushing a blob in
 * chunks"). A piece whose answer was lost is sent again from where the registry says that it is. Rejects with `Failed`
 * where all has to begin anew.
 */
export async function uploadInPieces(exchange: Exchange, ask: PieceAsk, blob: BlobSource, opened: URL): Promise<void> {
  let session = opened;
  let at = 0;
  for await (const piece of blocksOf(blob.open(), { size: pieceBytes })) {
    session = await sendPiece(exchange, ask, session, piece, at);
    at += piece.length;
  }
  const url = withDigest(session, blob.digest);
  const wire = { method: "PUT" as const, url, headers: { "content-length": "0" } };
  await exchange.once({ ...ask, expect: [201, 204] }, wire, async (answer) => {
    await drop(answer);
    checkStored(answer, blob.digest);
  });
}

async function sendPiece(
  exchange: Exchange,
  ask: PieceAsk,
  opened: URL,
  piece: Uint8Array,
  start: number,
): Promise<URL> {
  let session = opened;
  let done = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await patch(exchange, ask, session, piece.subarray(done), start + done);
    } catch (error) {
      const again = error instanceof Failed && !isSessionLost(error.trouble);
      if (!again || !(await waited(exchange.line, tries, error.trouble))) throw error;
    }
    const state = await reached(exchange, ask, session);
    session = state.session;
    done = Math.min(Math.max(state.bytes - start, 0), piece.length);
    if (done === piece.length) return session;
  }
}

function patch(exchange: Exchange, ask: PieceAsk, session: URL, body: Uint8Array, start: number): Promise<URL> {
  const headers = {
    "content-type": "application/octet-stream",
    "content-length": String(body.length),
    "content-range": `${start}-${start + body.length - 1}`,
  };
  return exchange.once({ ...ask, expect: [202] }, { method: "PATCH", url: session, headers, body }, next);
}

/** How many bytes the registry has of a session. */
function reached(
  exchange: Exchange,
  ask: PieceAsk,
  session: URL,
): Promise<{ readonly session: URL; readonly bytes: number }> {
  return exchange.once({ ...ask, expect: [200, 202, 204] }, { method: "GET", url: session }, async (answer, at) => {
    const end = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get("range") ?? "")?.[1];
    // `0-0` is what an empty session says, too: docker-registry has no other way to say it.
    return { session: await next(answer, at), bytes: end === undefined || end === "0" ? 0 : Number(end) + 1 };
  });
}

async function next(answer: HttpAnswer, at: URL): Promise<URL> {
  await drop(answer);
  const location = answer.headers.get("location");
  return location === null ? at : resolveLocation(location, at);
}

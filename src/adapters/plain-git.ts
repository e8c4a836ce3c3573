import { type FileHandle, open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mostInPacket } from "../hub/pkt-line.ts";
import { cloneHead, plainRequest, refsAnswer } from "../hub/plain-request.ts";

/** Bytes of the pack in a packet, which has one byte for its band. */
const inPacket = mostInPacket - 1;
/** Length and band before them. */
const headBytes = 5;

/**
 * Answers what needs no git: the list of references and a whole clone, of a repository as `writeRepository` makes them. Its
 * pack is what a clone gets, byte for byte, so that it is sent as it lies there. Undefined for every other request, and for
 * a repository in which something else lies: then git answers. Rejects, or fails later, as reading does.
 */
export async function plainAnswer(
  repository: string,
  body: Uint8Array,
): Promise<AsyncGenerator<Uint8Array, void, undefined> | undefined> {
  const request = plainRequest(body);
  const commit = request && (await onlyCommit(repository));
  if (request === undefined || commit === undefined) return undefined;
  if (request.is === "refs") return whole(refsAnswer(commit, request));
  const pack = request.want === commit ? await onlyPack(repository) : undefined;
  return pack === undefined ? undefined : packetsOf(pack, cloneHead(request));
}

async function* whole(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(text);
}

/** Undefined where there is another reference too. */
async function onlyCommit(repository: string): Promise<string | undefined> {
  const [packed, loose] = await Promise.all([
    readFile(join(repository, "packed-refs"), "utf8"),
    readdir(join(repository, "refs"), { recursive: true }),
  ]);
  if (loose.toSorted().join() !== "heads,heads/.keep") return undefined;
  return /^# pack-refs with: [a-z -]+\n([0-9a-f]{40}) refs\/heads\/main\n$/.exec(packed)?.[1];
}

async function onlyPack(repository: string): Promise<string | undefined> {
  const folder = join(repository, "objects/pack");
  const packs = (await readdir(folder)).filter((name) => name.endsWith(".pack"));
  return packs.length === 1 ? join(folder, packs[0]!) : undefined;
}

/** The pack on the first band, behind `head`; read when it is asked for. */
async function* packetsOf(path: string, head: string): AsyncGenerator<Uint8Array, void, undefined> {
  const pack = await open(path);
  try {
    const { size } = await pack.stat();
    yield Buffer.from(head);
    for (let at = 0; at < size; at += inPacket) yield await packetAt(pack, at, Math.min(size - at, inPacket));
    yield Buffer.from("0000");
  } finally {
    await pack.close();
  }
}

/** Read to where it stands in its packet: nothing is copied. */
async function packetAt(pack: FileHandle, at: number, wanted: number): Promise<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(headBytes + wanted);
  piece.write(`${piece.length.toString(16).padStart(4, "0")}\u0001`, "latin1");
  const { bytesRead } = await pack.read(piece, headBytes, wanted, at);
  if (bytesRead !== wanted) throw new Error(`A pack ended ${wanted - bytesRead} bytes before its end.`);
  return piece;
}

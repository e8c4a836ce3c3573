import { createHash, randomBytes } from "node:crypto";
import { lifeOf, ownIdentity } from "../process-identity.ts";
import type { Engine } from "./connect.ts";

const folder = "claude-bazaar-build";

/**
 * A name for an image that is only there while this process builds on it, and for no other build. It says whose it is, so that
 * a later process can remove what a killed one left.
 *
 * @param name of the plugin
 */
export function scratchTag(name: string): string {
  const { pid, start, realm } = ownIdentity();
  const path = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${folder}/${path === "" ? "plugin" : path}:${pid}-${start}-${short(realm)}-${randomBytes(6).toString("hex")}`;
}

/** Takes the name away, and with it what no other image or build cache needs. Never rejects: the next sweep tries again. */
export async function dropTag(engine: Engine, tag: string): Promise<void> {
  await engine
    .getImage(tag)
    .remove()
    .catch(() => undefined);
}

/** Removes such images of processes that are proven to be gone. Returns how many; never rejects. */
export async function sweepTags(engine: Engine): Promise<number> {
  const filters = { reference: [`${folder}/*`] };
  const images = await engine.listImages({ filters }).catch(() => []);
  const dead = images.flatMap(({ RepoTags }) => RepoTags ?? []).filter(isLeft);
  for (const tag of dead) await dropTag(engine, tag);
  return dead.length;
}

function isLeft(tag: string): boolean {
  const [, pid, start, where] = /:(\d+)-(\d*)-([0-9a-f]{12})-[0-9a-f]{12}$/.exec(tag) ?? [];
  const { realm } = ownIdentity();
  if (pid === undefined || start === undefined || where !== short(realm)) return false;
  return lifeOf({ pid: Number(pid), start, realm }) === "dead";
}

function short(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

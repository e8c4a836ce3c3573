import { parseJson } from "../../core/json.ts";
import { isJsonObject } from "../../core/json.ts";
import { lifeOf, ownIdentity } from "../process-identity.ts";
import type { Engine } from "./connect.ts";

/** Says of a container or network which process it is there for. */
const ownerLabel = "claude-bazaar.owner";

/** Labels for what must not outlive this process. */
export function ownLabels(): Record<string, string> {
  return { [ownerLabel]: JSON.stringify(ownIdentity()) };
}

/**
 * Removes containers and networks whose process is proven to be gone: it was killed and could not do it. Those of living
 * processes, and of other machines that use this engine, stay. Returns how many containers were removed. Never rejects: what
 * can't be cleared must not keep the next one from starting.
 */
export async function sweep(engine: Engine): Promise<number> {
  const filters = { label: [ownerLabel] };
  const containers = await engine.listContainers({ all: true, filters }).catch(() => []);
  const dead = containers.filter(({ Labels }) => isDead(Labels[ownerLabel]));
  await Promise.all(
    dead.map(({ Id }) =>
      engine
        .getContainer(Id)
        .remove({ force: true, v: true })
        .catch(() => {}),
    ),
  );
  const networks = await engine.listNetworks({ filters }).catch(() => []);
  const left = networks.filter(({ Labels }) => isDead(Labels?.[ownerLabel]));
  await Promise.all(
    left.map(({ Id }) =>
      engine
        .getNetwork(Id)
        .remove()
        .catch(() => {}),
    ),
  );
  return dead.length;
}

function isDead(label: string | undefined): boolean {
  const { value } = parseJson(label ?? "");
  if (!isJsonObject(value)) return false;
  const { pid, realm, start } = value;
  if (typeof pid !== "number" || typeof realm !== "string" || typeof start !== "string") return false;
  return lifeOf({ pid, realm, start }) === "dead";
}

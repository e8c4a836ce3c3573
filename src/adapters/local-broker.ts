import { checkGrant } from "../broker/grant.ts";
import { noBill } from "../broker/tokens.ts";
import type { BrokerPort, ModelAccess, RunGrant } from "../broker/types.ts";
import { type BrokerOptions, type RunningBroker, startBroker } from "./start-broker.ts";

/**
 * A broker in this process, on a free port of the loopback. It listens while a run is open: who holds this object has
 * nothing to close.
 */
export function localBroker(options: Omit<BrokerOptions, "port" | "host" | "controlKey">): BrokerPort {
  let running: Promise<RunningBroker> | undefined;
  let open = 0;
  const release = async () => {
    open -= 1;
    if (open > 0) return;
    const last = running;
    running = undefined;
    await (await last)?.close();
  };
  return {
    open: async (given: RunGrant): Promise<ModelAccess> => {
      const grant = checkGrant(given);
      open += 1;
      try {
        const broker = await (running ??= startBroker({ ...options, port: 0 }));
        return accessTo(broker, grant, release);
      } catch (error) {
        await release().catch(() => {});
        throw error;
      }
    },
  };
}

function accessTo({ url, registry }: RunningBroker, grant: RunGrant, release: () => Promise<void>): ModelAccess {
  const { id, token } = registry.open(grant);
  const close = async () => {
    const bill = registry.close(id);
    await release();
    return bill ?? noBill;
  };
  return { url, token, close };
}

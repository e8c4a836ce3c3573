import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Closing } from "../../core/closing.ts";
import { BazaarError } from "../../core/errors.ts";
import type { Engine } from "./connect.ts";
import { ownLabels } from "./owner.ts";
import { refused } from "./engine-failure.ts";

/** A network for one container, and the way from there to this process. */
export interface Bridge extends Closing {
  readonly name: string;
  /** Address on which this process has to listen to be reached from the container, and by nobody from outside. */
  readonly listenOn: string;
  /** Name or address by which the container calls that one. */
  readonly hostName: string;
}

/**
 * Makes a network of its own. Where the engine runs on this machine, the network's gateway is an address of this machine,
 * which only containers and this machine reach. Where it runs in a virtual machine (Docker Desktop), the loopback is reached by a
 * name of the engine's. Rejects with `BazaarError` ENGINE_FAILED.
 */
export async function openBridge(engine: Engine): Promise<Bridge> {
  const name = `claude-bazaar-${randomBytes(6).toString("hex")}`;
  const network = await engine
    .createNetwork({ Name: name, Driver: "bridge", CheckDuplicate: true, Labels: ownLabels() })
    .catch((error: unknown) => {
      throw refused("Making a network for the container", error);
    });
  const close = async () => void (await network.remove().catch(() => undefined));
  try {
    const gateway = gatewayOf(await network.inspect());
    const way = (await isOwnAddress(gateway))
      ? { listenOn: gateway, hostName: gateway }
      : { listenOn: "127.0.0.1", hostName: "host.docker.internal" };
    return { name, ...way, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function gatewayOf(network: unknown): string {
  const { IPAM } = network as { IPAM?: { Config?: { Gateway?: string }[] } };
  const gateway = IPAM?.Config?.map((one) => one.Gateway).find((one) => one !== undefined && !one.includes(":"));
  if (gateway !== undefined) return gateway.split("/", 1).join("");
  const fix = "Give the engine's default address pools an IPv4 range.";
  throw new BazaarError("ENGINE_FAILED", "The container's network has no gateway.", fix);
}

/** Tried, and not looked up: Node lists no interface of a network to which nothing is connected yet. */
async function isOwnAddress(address: string): Promise<boolean> {
  const server = createServer().listen(0, address);
  try {
    await once(server, "listening");
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

import { toolNamePart } from "../plugin/tool-names.ts";
import type { ServerConnection } from "../relay/servers.ts";
import { isOpen, type Who } from "./view.ts";

/** Milliseconds for a server that never ran to say what it is; its caller waits for the answer to its handshake. */
const firstMs = 2_000;

/**
 * What the servers behind one endpoint say of their use, each under its name, since a caller's client takes all for one.
 * Undefined where none says anything. A server that is not there in time says nothing to this caller. Of a server that a
 * key opens in part, nothing is told.
 */
export async function mergedInstructions(
  connections: readonly ServerConnection[],
  who: Who,
): Promise<string | undefined> {
  const open = connections.filter(({ policy }) => isOpen(who, "resources", policy.name, undefined));
  const told = await Promise.all(
    open.map(async (connection) => {
      const text = (await instructionsOf(connection))?.trim() ?? "";
      const { name } = connection.policy;
      return text === "" ? [] : [`## ${name}\n\nIts tools are called ${toolNamePart(name)}_….\n\n${text}`];
    }),
  );
  return told.flat().join("\n\n") || undefined;
}

async function instructionsOf(connection: ServerConnection): Promise<string | undefined> {
  if (connection.facts !== undefined) return connection.facts.instructions;
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), firstMs);
  const started = connection.connect().then(
    ({ facts }) => facts.instructions,
    () => undefined,
  );
  const text = await Promise.race([started, late.promise]);
  clearTimeout(timer);
  return text;
}

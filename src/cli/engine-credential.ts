import { homedir } from "node:os";
import type { EngineCredential } from "../adapters/engine/push.ts";
import { registryCredentials } from "../adapters/registry-credentials.ts";
import { parseReference } from "../registry/reference.ts";
import type { Context } from "./context.ts";
import { credentialText } from "./credential-text.ts";

/** What the engine can be given: it takes a name and a password, and exchanges no token of an identity provider for us. */
export async function engineCredential(
  { env, progress }: Context,
  name: string,
): Promise<EngineCredential | undefined> {
  const { registry } = parseReference(name);
  const { credential, source } = await registryCredentials({ env, home: env["HOME"] ?? homedir() })(registry);
  if (credential?.kind !== "password") return undefined;
  progress(credentialText(registry, { credential, source }));
  return { username: credential.username, password: credential.password };
}

import { BazaarError } from "../../core/errors.ts";
import type { Engine } from "./connect.ts";
import { engineWork, refused } from "./engine-failure.ts";
import { follow, outcomeOf } from "./progress.ts";

/** What a registry is shown; a token of an identity provider counts as a password. */
export interface EngineCredential {
  readonly username: string;
  readonly password: string;
}

export interface EnginePushOptions {
  /** Name and tag, e.g. `ghcr.io/acme/my-plugin:1.2.0`. */
  readonly reference: string;
  /** @default none, for a registry that is open */
  readonly credential?: EngineCredential | undefined;
  readonly signal: AbortSignal;
  /** Hears what the engine says. @default nobody */
  readonly onLine?: (line: string) => void;
}

const what = engineWork.push;

/**
 * Has the engine push an image that it has; the digest that the registry knows it by comes back. Rejects with `BazaarError`
 * ENGINE_FAILED or OPTION_INVALID, and with the signal's reason.
 */
export async function pushImage(engine: Engine, options: EnginePushOptions): Promise<string> {
  const { reference, credential, signal, onLine } = options;
  const { repository, tag } = split(reference);
  // An engine answers 400 to a push without this header, even where the registry asks for nobody's name.
  const authconfig = {
    ...(credential ?? { username: "", password: "" }),
    serveraddress: repository.split("/", 1).join(""),
  };
  const image = engine.getImage(reference);
  const stream = await image.push({ tag, authconfig, abortSignal: signal }).catch((error: unknown) => {
    throw refused(what, error);
  });
  const events = await follow(stream, { what, signal, onLine });
  const digest = outcomeOf(events, "Digest");
  if (digest !== undefined) return digest;
  throw new BazaarError("ENGINE_FAILED", `${what} gave no digest.`, "Look for the image in the registry.");
}

function split(reference: string): { readonly repository: string; readonly tag: string } {
  const match = /^(?<repository>[^@]+?)(?::(?<tag>[\w][\w.-]{0,127}))?$/.exec(reference);
  const { repository, tag = "latest" } = match?.groups ?? {};
  if (repository !== undefined) return { repository, tag };
  throw new BazaarError("OPTION_INVALID", "The image to push has no name with a tag.", "Give HOST/PATH:TAG.");
}

import { BazaarError } from "../core/errors.ts";

/**
 * A message as JSON. Throws `BazaarError` OPTION_INVALID for one that is nested too deeply: what was parsed need not fit onto
 * the stack when it is written again.
 */
export function messageText(message: object): string {
  try {
    return JSON.stringify(message);
  } catch (cause) {
    throw new BazaarError("OPTION_INVALID", "The arguments are nested too deeply.", "Send flatter ones.", { cause });
  }
}

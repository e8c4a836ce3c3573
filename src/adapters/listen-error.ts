import { isIP } from "node:net";
import { BazaarError, messageOf } from "../core/errors.ts";

const addressFix =
  "Give an address of this machine: 127.0.0.1, which only this machine reaches, or 0.0.0.0 for all that it has.";

/** Throws `BazaarError` OPTION_INVALID or ADDRESS_INVALID for a port or address that can't be listened on anywhere. */
export function checkAddress(port: number, host: string): void {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new BazaarError("OPTION_INVALID", `${port} is not a port.`, "Give a whole number from 0 to 65535.");
  }
  // Node would listen on every address: far from what an unset variable in a script means.
  if (host.trim() === "") throw new BazaarError("ADDRESS_INVALID", "The address to listen on is empty.", addressFix);
}

/** Why a server does not listen: the port, the right to open it, or the address. */
export function listenError(cause: Error, port: number, host: string): BazaarError {
  const refused = (code: "ADDRESS_INVALID" | "PORT_FORBIDDEN" | "PORT_TAKEN", problem: string, fix: string) =>
    new BazaarError(code, problem, fix, { cause });
  switch ((cause as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return refused("PORT_TAKEN", `Port ${port} of ${host} is in use.`, "Choose another port, or 0 for any free one.");
    case "EACCES":
      return refused(
        "PORT_FORBIDDEN",
        `This user may not open port ${port} on ${host}.`,
        "Choose a port from 1024 on, or 0 for any free one; a reverse proxy can stand at the lower one.",
      );
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
      return refused("ADDRESS_INVALID", `This machine has no address ${host}.`, addressFix);
    case "EAI_AGAIN":
    case "ENOTFOUND":
      return refused(
        "ADDRESS_INVALID",
        `"${host}" is neither an IP address nor a name that is known here.`,
        addressFix,
      );
    case "EINVAL":
      if (isIP(host) === 6) return refused("ADDRESS_INVALID", `${host} can't be listened on as it stands.`, scopeFix);
      return refused("ADDRESS_INVALID", `"${host}" can't be the name of a host.`, addressFix);
    default:
      return refused(
        "PORT_TAKEN",
        `Port ${port} can't be opened on ${host}: ${messageOf(cause)}.`,
        "Choose another port, or 0 for any free one.",
      );
  }
}

const scopeFix = "A link-local address needs its interface, e.g. fe80::1%eth0; 127.0.0.1 and 0.0.0.0 need nothing.";

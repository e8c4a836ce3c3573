// For `node --import`: what listens without a host listens on the loopback, and not on every address of this machine.
import { Server } from "node:net";

// oxlint-disable-next-line typescript/unbound-method -- It is called with its server below.
const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  const [first, ...rest] = args;
  if (typeof first === "object" && first !== null && "port" in first) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest);
  }
  const isPort = typeof first === "number" || (typeof first === "string" && /^\d+$/.test(first));
  if (!isPort) return listen.apply(this, args);
  return listen.call(this, Number(first), "127.0.0.1", ...rest.filter((value) => typeof value === "function"));
} as typeof Server.prototype.listen;

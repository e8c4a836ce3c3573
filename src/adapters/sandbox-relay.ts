import { closeSync, openSync, writeSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";

// A program of its own, which runs in the sandbox: `<port> <path>` passes each connection to the port of the sandbox's own
// loopback on to the socket at the path. It says `ready` and closes its output, for which a shell waits. It ends with the
// sandbox. It imports nothing of ours: this one file is bound into the sandbox.

const [port, path = ""] = process.argv.slice(2);

const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
  const far = connect({ path, allowHalfOpen: true });
  passOn(near, far);
  passOn(far, near);
});

server.listen(Number(port), "127.0.0.1", () => {
  writeSync(1, "ready\n");
  closeSync(1);
  // The number must not become a connection's: Node takes what has it for its own output.
  openSync("/dev/null", "w");
});

/** An end is passed on as an end, a break as a break. */
function passOn(from: Socket, to: Socket): void {
  from.pipe(to);
  from.on("error", () => to.destroy());
  from.on("close", (broken) => {
    if (broken) to.destroy();
  });
}

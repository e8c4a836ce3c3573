/**
 * The program of the front container: passes TCP connections on, both ways, each half closed by itself. Told to stop it
 * goes on as long as the plugin answers, which is told to stop at the same time and ends its calls first.
 */
export const frontScript = `const { connect, createServer } = require("node:net");

// Passes connections to PORT on to HOST:TARGET. Written by claude-bazaar deploy compose.
const [port, host, target] = process.argv.slice(2);

createServer({ allowHalfOpen: true }, (caller) => {
  const plugin = connect({ host, port: Number(target), allowHalfOpen: true });
  for (const [from, to] of [[caller, plugin], [plugin, caller]]) {
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.on("close", () => to.destroy());
  }
}).listen(Number(port), "0.0.0.0");

process.once("SIGTERM", () => {
  setInterval(() => {
    const probe = connect({ host, port: Number(target) });
    probe.on("connect", () => probe.destroy());
    probe.on("error", () => process.exit(0));
  }, 500);
});
`;

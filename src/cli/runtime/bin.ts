import { keepMemorySteady } from "../steady-memory.ts";
import { packageVersion } from "../version.ts";

// What an image starts: `serve` and `broker` alone, with defaults for a container. As in `bin.ts` of the command line,
// `--version` loads nothing else; there is no compile cache, since nothing that is written outlives a container.
const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  keepMemorySteady();
  const [{ main }, { runtimeProgram }] = await Promise.all([import("../main.ts"), import("./program.ts")]);
  process.exitCode = await main(runtimeProgram, args);
}

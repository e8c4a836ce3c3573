#!/usr/bin/env node
import module from "node:module";
import { keepMemorySteady } from "./steady-memory.ts";
import { packageVersion } from "./version.ts";

// As little as possible stands here: `--version` loads nothing else, and an old Node must get as far as its message.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const args = process.argv.slice(2);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`error: claude-bazaar needs Node 22.18 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  module.enableCompileCache?.();
  // Loading alone would make it grow.
  if (["serve", "broker", "marketplace"].includes(args[0] ?? "")) keepMemorySteady();
  const [{ main }, { wholeProgram }] = await Promise.all([import("./main.ts"), import("./program.ts")]);
  process.exitCode = await main(wholeProgram, args);
}

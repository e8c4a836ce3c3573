import type { Command } from "commander";
import { runtimePorts } from "../../image/runtime-ports.ts";
import { define as defineBroker } from "../commands/broker.ts";
import { setDefaults } from "./defaults.ts";

export { run } from "../commands/broker.ts";

export function define(command: Command): void {
  defineBroker(command);
  setDefaults(command, { host: "0.0.0.0", port: runtimePorts.broker });
}

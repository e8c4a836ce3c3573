import { type Command, Option } from "commander";
import { type Isolation, isolations } from "../adapters/isolation.ts";
import { type SandboxNetwork, sandboxNetworks } from "../adapters/sandbox.ts";
import { portNumber } from "./address.ts";
import { addAuthFlags, type AuthFlags } from "./auth-flags.ts";
import type { HostWatchFlags } from "./host-watch.ts";
import { addOperationFlags, type OperationFlags } from "./operation-flags.ts";
import { addStubFlags, collect, type StubFlags } from "./stub-options.ts";

/** What a host is told on the command line. */
export interface ServeFlags extends StubFlags, HostWatchFlags, AuthFlags, OperationFlags {
  readonly out?: string;
  readonly allowTool?: string[];
  readonly allowHost?: string[];
  readonly isolation?: Isolation;
  readonly sandboxNetwork?: SandboxNetwork;
  readonly allowUnisolated?: boolean;
  readonly claude?: string;
  readonly broker?: string;
  readonly brokerKeyFile?: string;
  readonly state?: string;
}

/** Declares the flags of `ServeFlags`. */
export function addServeFlags(command: Command): void {
  command
    .option("--port <number>", "port to listen on, 0 for any free one", portNumber, 8787)
    .option("--host <address>", "address to listen on; the default is reached from this machine only", "127.0.0.1")
    .option("--out <dir>", "folder for the thin client (default: a temporary one, removed at the end)")
    .option("--endpoint <url>", "URL that the thin client calls (default: this server)")
    .option(
      "--allow-tool <rule>",
      "tool that runs may use, e.g. Read or 'Bash(git log *)'; may be given again",
      collect,
    )
    .option(
      "--allow-host <name>",
      "host name, without port, that callers may address, e.g. plugins.example.com behind a proxy; may be given again " +
        "(default: localhost where only this machine reaches it, else any)",
      collect,
    )
    .addOption(
      new Option(
        "--isolation <level>",
        "what isolates runs: nothing, this container, or bubblewrap (default: none)",
      ).choices(isolations),
    )
    .addOption(
      new Option(
        "--sandbox-network <reach>",
        "what sandboxed runs reach: nothing but the model, or all that this host does (default: none)",
      ).choices(sandboxNetworks),
    )
    .option("--allow-unisolated", "let others than this machine call although nothing isolates runs")
    .option("--broker <url>", "the model broker of `claude-bazaar broker` (default: one in this process, with its key)")
    .option("--broker-key-file <file>", "the control key of that broker (default: BAZAAR_BROKER_KEY)")
    .option(
      "--state <dir>",
      "folder, yours alone, for what outlives a run: callers' files, patches, runs that wait for an answer (default: a " +
        "temporary one)",
    )
    .option(
      "--records <file>",
      "file to which each run adds one line of JSON: who, what, when, tokens, outcome; no text",
    )
    .option(
      "--metrics-port <number>",
      "port on 127.0.0.1 for GET /metrics (Prometheus), 0 for any free one",
      portNumber,
    )
    .option("--metrics-host <address>", "another address for it, which asks nobody for a key (default: 127.0.0.1)")
    .option("--claude <path>", "the Claude Code client (default: BAZAAR_CLAUDE, node_modules, PATH)");
  addAuthFlags(command);
  addOperationFlags(command);
  addStubFlags(command);
}

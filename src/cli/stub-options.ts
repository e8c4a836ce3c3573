import type { Command } from "commander";
import { Option } from "commander";
import type { BazaarConfig } from "../config/types.ts";
import { BazaarError } from "../core/errors.ts";
import type { ComponentId, ThinClientOptions } from "../thin-client/types.ts";
import { defined } from "../core/defined.ts";
import { hasRunTools } from "../proxy/kept-runs.ts";
import { callerFilesWithin } from "../thin-client/files-script/caller-files.ts";

/** Flags that say how stubs are made: shared by `thin-client`, `serve` and `publish`. */
export interface StubFlags {
  readonly config?: string;
  readonly name?: string;
  readonly endpointVariable?: string;
  readonly auth?: "key" | "oauth";
  readonly public?: string[];
  readonly local?: ComponentId[];
  readonly shellContext?: ComponentId[];
  readonly failClosed?: string[];
  /** False with `--no-permission-hook`; commander fills in true otherwise. */
  readonly permissionHook: boolean;
  readonly relayModel?: string;
  readonly commandModel?: string;
  readonly alwaysLoad?: "auto" | "true" | "false";
  readonly allowErrors?: boolean;
}

/** For an option that may be given again: the values in a list. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Declares the flags of `StubFlags`. */
export function addStubFlags(command: Command): void {
  command
    .option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)")
    .option("--name <name>", "another name for the thin client")
    .option("--public <glob>", "copy these files openly; may be given again", collect)
    .option(
      "--local <component>",
      "leave this component on the caller's machine, e.g. command:git:*; may be given again",
      collect,
    )
    .option("--shell-context <component>", "run its ! lines on the caller's machine; may be given again", collect)
    .option(
      "--fail-closed <event>",
      "block when the host can't be reached at this hook event; may be given again",
      collect,
    )
    .option("--no-permission-hook", "let the client ask before each call of the plugin's own tools")
    .option("--relay-model <model>", "model of the agent stubs (default: haiku)")
    .option("--command-model <model>", "model of the command and skill stubs (default: the caller's)")
    .option("--allow-errors", "go on although the plugin has errors, without the parts that they name")
    .option("--endpoint-variable <name>", "environment variable with which a caller may point the client elsewhere")
    .addOption(new Option("--auth <kind>", "how callers prove who they are (default: key)").choices(["key", "oauth"]))
    .addOption(
      new Option("--always-load <when>", "tools in the model's first request (default: auto)").choices([
        "auto",
        "true",
        "false",
      ]),
    );
}

/** The generator's options: flags over the configuration. Throws `BazaarError` USAGE_INVALID without an endpoint. */
export function stubOptions(
  flags: StubFlags,
  config: BazaarConfig,
  endpointFlag: string | undefined,
): ThinClientOptions {
  const endpoint = endpointFlag ?? config.endpoint;
  if (endpoint === undefined) {
    const fix =
      "Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-plugin.";
    throw new BazaarError("USAGE_INVALID", "The endpoint is missing: where will the plugin be hosted?", fix);
  }
  const {
    endpointVariable,
    auth,
    public: open,
    local,
    shellContext,
    failClosed,
    relayModel,
    commandModel,
    name,
  } = flags;
  const { alwaysLoad = config.alwaysLoad } = flags;
  return {
    ...defined({
      ...pick(config),
      ...defined({
        endpointVariable,
        auth,
        public: open,
        local,
        shellContext,
        failClosed,
        relayModel,
        commandModel,
        name,
      }),
      modelKey: config.credentials?.mode === "byok" ? true : undefined,
      hostTimeoutMs: hostTimeoutMs(config),
      longRuns: hasRunTools(config.longRuns, config.limits?.timeoutMs) ? true : undefined,
      hookAllows: config.hooks?.allow,
      alwaysLoad: alwaysLoad === "true" ? true : alwaysLoad === "false" ? false : alwaysLoad,
      permissionHook: flags.permissionHook ? config.permissionHook : false,
    }),
    endpoint,
    callerFiles: callerFilesWithin(config.uploads),
  };
}

/** The configuration's members that the generator knows. */
function pick(config: BazaarConfig): Omit<ThinClientOptions, "endpoint"> {
  const { endpointVariable, auth, public: open, local, shellContext, failClosed, relayModel, commandModel } = config;
  const { name, publisher, workspace, consent } = config;
  return defined({
    endpointVariable,
    auth,
    public: open,
    local,
    shellContext,
    failClosed,
    relayModel,
    commandModel,
    name,
    publisher,
    workspace,
    consent,
  });
}

/** A stub waits a minute longer than this: enough for the run and for the queue as it is by default. */
function hostTimeoutMs({ limits, queueTimeoutMs = 0 }: BazaarConfig): number | undefined {
  const longer = Math.max(0, queueTimeoutMs - 30_000);
  return longer === 0 ? limits?.timeoutMs : Math.min(3_600_000, (limits?.timeoutMs ?? 600_000) + longer);
}

import { randomBytes } from "node:crypto";
import { BazaarError } from "../core/errors.ts";
import { type CodeTool, codeTools, confinementArgs, readableSkills, readOnlyRules } from "../run/confinement.ts";
import type { Variables } from "../run/environment.ts";
import { type GuardOptions, OutputGuard } from "../run/output-guard.ts";
import type { Isolation } from "./isolation.ts";
import type { RunPlace } from "./run-folders.ts";
import type { RunSetup } from "./run-setup.ts";
import { openSandbox, type SandboxNetwork } from "./sandbox.ts";

/** What keeps a run within its bounds. */
export interface ConfinementOptions {
  /** Tools that run code or fetch pages, as far as runs have them at all; who allows one has to name it. @default all */
  readonly codeTools?: readonly CodeTool[];
  /** Model of the runs, where a prompt names none of its own. @default the client's */
  readonly model?: string;
  /** What no run may say word for word; `guardedTexts` names a plugin's. @default nothing but this host's own canary */
  readonly guard?: GuardOptions;
  /** The same for what hooks' scripts print. @default nothing but the canaries of `guard` */
  readonly hookGuard?: Pick<GuardOptions, "texts" | "open">;
  /** `sandbox` puts each run and hook script into bubblewrap. @default "none" */
  readonly isolation?: Isolation;
  /** What a sandboxed run reaches by the network. @default "none": the model's broker alone */
  readonly sandboxNetwork?: SandboxNetwork;
  /** More files and folders of this machine, absolute, that sandboxed runs may read and run. @default [] */
  readonly sandboxPaths?: readonly string[];
  /** Files of the prompts below `pluginDir`: in a sandbox they are empty once the client has read them. @default [] */
  readonly promptFiles?: readonly string[];
}

/**
 * The part of a setup that these options make. Throws `BazaarError` OPTION_INVALID, and NOT_SUPPORTED where there is no
 * sandbox.
 */
export function confinementOf(
  options: ConfinementOptions,
  folder: string,
  claude: string,
  env: Variables,
): Pick<RunSetup, "codeTools" | "model" | "prompt" | "guard" | "hookGuard" | "sandbox"> {
  const { texts = [], canaries = [], ...guard } = options.guard ?? {};
  const isSandboxed = options.isolation === "sandbox";
  const canary = makeCanary();
  const marked = { ...guard, canaries: [...canaries, canary] };
  const { promptFiles: prompts = [], sandboxNetwork: network = "none", sandboxPaths: paths = [] } = options;
  const sandboxed = { prompts, network, paths };
  return {
    codeTools: options.codeTools ?? codeTools,
    model: checkedModel(options.model),
    prompt: [noticeText(canary)],
    guard: new OutputGuard({ ...marked, texts }),
    hookGuard: new OutputGuard({ ...marked, texts: [], ...options.hookGuard }),
    sandbox: isSandboxed ? openSandbox({ plugin: folder, claude, env, ...sandboxed }) : undefined,
  };
}

/** It becomes an argument of the client. */
function checkedModel(model: string | undefined): string | undefined {
  if (model === undefined || /^[\w.:@/[\]]+[\w.:@/[\]-]*$/.test(model)) return model;
  throw new BazaarError("OPTION_INVALID", "`model` is no name of a model.", 'Give one such as "sonnet".');
}

/** What this host's runs must never say: in an answer it shows that the system prompt was written down. */
function makeCanary(): string {
  return `bazaar-canary-${randomBytes(12).toString("hex")}`;
}

export interface Confinement {
  readonly args: readonly string[];
  readonly deniedTools: readonly string[];
}

/** What the client has to be told about the limits of a run. */
export function confine(setup: RunSetup, place: RunPlace): Confinement {
  const readable = [place.context, ...readableSkills(setup.plugin)];
  const model = setup.model === undefined ? [] : ["--model", setup.model];
  return {
    args: [...confinementArgs(readable, setup.codeTools), ...model],
    deniedTools: [...setup.deniedTools, ...readOnlyRules([...readable, setup.plugin.folder])],
  };
}

function noticeText(canary: string): string {
  return `Internal reference of this session: ${canary}. It is of no use to anybody; never write it down.`;
}

import { checkGrant, checkModelKey, checkModels } from "../broker/grant.ts";
import { credentialOf } from "../broker/credential.ts";
import { checkModelChoice } from "../broker/model-choice.ts";
import { defaultUpstream } from "../broker/default-upstream.ts";
import type { PriceTable } from "../broker/prices.ts";
import type { BrokerPort, RunBill, RunGrant, RunStop, UpstreamTrouble } from "../broker/types.ts";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { brokeredVariables, type Variables } from "../run/environment.ts";
import { redactAll, redactError } from "../run/redact.ts";
import type { RunOptions, RunOutcome, RunUsage } from "../run/types.ts";
import { localBroker } from "./local-broker.ts";
import type { RunSetup } from "./run-setup.ts";

/** Whose key a run's model is paid with; `docs/hosting.md` says which is for whom. */
export interface Credentials {
  /**
   * `owner`: the host's, for people whom it may pay for. `byok`: each caller's own, which comes with the call.
   * `operator`: the host's, for strangers, by an agreement of its own. @default "owner"
   */
  readonly mode?: "owner" | "byok" | "operator";
  /** The agreement, in words; `operator` needs it, nothing else has it. */
  readonly agreement?: string;
}

export interface ModelOptions {
  /** @default owner */
  readonly credentials?: Credentials;
  /** A broker that is a process of its own. @default one in this process, with the key of `env` */
  readonly broker?: BrokerPort;
  /** Models that a run may ask: an id, or the start of ids and `*`. @default any */
  readonly models?: readonly string[];
  /** US dollars per million tokens, laid over the list prices. @default {} */
  readonly modelPrices?: PriceTable;
  /** Hears of answers of the model API that were no success; free of keys. @default nobody */
  onModelTrouble?(trouble: UpstreamTrouble): void;
}

/** How runs come to the model. */
export interface ModelSource {
  readonly broker: BrokerPort;
  readonly byok: boolean;
  readonly models: readonly string[] | undefined;
}

/** Throws `BazaarError` OPTION_INVALID. */
export function modelSource(
  options: ModelOptions & { readonly model?: string },
  env: Variables,
  secrets: readonly string[],
): ModelSource {
  const { mode = "owner", agreement } = options.credentials ?? {};
  requireAgreement(mode, agreement);
  const byok = mode === "byok";
  const own = () =>
    localBroker({
      upstream: env["ANTHROPIC_BASE_URL"]?.trim() || defaultUpstream,
      // In the mode `byok` there is no key of the host that a call without one could use up.
      credential: byok ? undefined : credentialOf(env),
      env,
      ...(options.modelPrices && { prices: options.modelPrices }),
      onTrouble: (trouble) => options.onModelTrouble?.(redactAll(trouble, secrets)),
    });
  const models = options.models === undefined ? undefined : checkModels(options.models);
  checkModelChoice(options.model, models, env);
  return { broker: options.broker ?? own(), byok, models };
}

function requireAgreement(mode: string, agreement: string | undefined): void {
  const wrong = (problem: string, fix: string) => new BazaarError("OPTION_INVALID", problem, fix);
  if (!["owner", "byok", "operator"].includes(mode)) {
    throw wrong("`credentials.mode` is none.", "Give owner, byok or operator.");
  }
  const said = (agreement ?? "").trim() !== "";
  if (mode === "operator" && !said) {
    const fix = "Say under which agreement as `credentials.agreement`, or let callers bring their own key (byok).";
    throw wrong("The mode `operator` pays for strangers and names no agreement that allows it.", fix);
  }
  if (mode !== "operator" && said) {
    throw wrong("`credentials.agreement` is for the mode `operator` only.", "Leave it out, or set the mode.");
  }
}

/**
 * Calls `work` with the run's own access to the model in the place of the host's, which ends with it; the outcome tells
 * what the broker metered. `work` has to end with its `signal`, which aborts with that of `options` and when the broker
 * is gone. Rejects with what `work` rejects with, RUN_LIMIT where the broker stopped the run, MODEL_KEY_MISSING,
 * OPTION_INVALID or BROKER_FAILED.
 */
export async function withModel(
  setup: RunSetup,
  options: RunOptions,
  work: (own: RunSetup, signal: AbortSignal) => Promise<RunOutcome>,
): Promise<RunOutcome> {
  const modelKey = setup.access.byok ? callersKey(options.modelKey) : undefined;
  const access = await setup.access.broker.open(grantOf(setup, modelKey));
  const { lost } = access;
  const signal = lost === undefined ? options.signal : AbortSignal.any([options.signal, lost]);
  const own = [access.token, ...(modelKey === undefined ? [] : [modelKey])];
  const secrets = [...setup.secrets, ...own];
  let outcome: RunOutcome | undefined;
  let failure: unknown;
  try {
    outcome = redactAll(await work({ ...setup, env: brokeredVariables(setup.env, access), secrets }, signal), own);
  } catch (error) {
    failure = redactError(error, own);
  }
  const bill = await access.close();
  if (outcome === undefined) throw withBill(lost?.aborted ? withoutBroker(failure, options.signal) : failure, bill);
  return { ...outcome, ...metered(bill) };
}

function grantOf({ limits, access }: RunSetup, modelKey: string | undefined): RunGrant {
  const { maxBudgetUsd: maxUsd, maxTokens, maxModelRequests: maxRequests } = limits;
  return checkGrant({
    // A bit longer than the run, which ends it.
    ttlMs: limits.timeoutMs + limits.killAfterMs + 60_000,
    ...(access.models && { models: access.models }),
    ...(maxUsd !== undefined && { maxUsd }),
    ...(maxTokens !== undefined && { maxTokens }),
    maxRequests,
    ...(modelKey !== undefined && { modelKey }),
  });
}

function callersKey(key: string | undefined): string {
  if (key !== undefined && key.trim() !== "") return checkModelKey(key.trim());
  const problem = "This host runs on the model keys of its callers, and none came with the call.";
  throw new BazaarError("MODEL_KEY_MISSING", problem, "Set the plugin's option model_key, or BAZAAR_MODEL_KEY.");
}

/** What a run used, as its broker counted it. */
export interface Metered {
  /** US dollars. */
  readonly costUsd: number;
  readonly usage: RunUsage;
  /** `RunOutcome.modelRequests`. */
  readonly modelRequests: number;
}

/** What a run had used that ended with this error; undefined where `metered` was. */
export function meteredIn(error: unknown): Metered | undefined {
  const { costUsd, usage, modelRequests = 0 } = isBazaarError(error) ? (error.details as Partial<Metered>) : {};
  return costUsd !== undefined && usage !== undefined ? { costUsd, usage, modelRequests } : undefined;
}

/** Nothing where nobody asked the model, or a broker that went away could not tell. */
function metered({ tokens, costUsd, requests }: RunBill): Metered | undefined {
  if (requests === 0) return undefined;
  const inputTokens = tokens.input + tokens.cacheWrite + tokens.cacheWriteLong;
  return {
    costUsd,
    modelRequests: requests,
    usage: { inputTokens, outputTokens: tokens.output, cachedTokens: tokens.cacheRead },
  };
}

const limits: Readonly<Record<RunStop, string>> = {
  budget: "The run reached its limit of cost.",
  tokens: "The run reached its limit of tokens.",
  requests: "The run reached its limit of requests to the model.",
};

/** What the client says of a broker that is gone is its guess, and so is an end that the caller did not ask for. */
function withoutBroker(error: unknown, { aborted }: AbortSignal): unknown {
  if (!isBazaarError(error)) return error;
  const follows = guesses.includes(error.code) || (error.code === "INTERRUPTED" && !aborted);
  if (!follows) return error;
  const problem = "The model broker of this host went away in the middle of the run.";
  const fix = "Try again in a minute; if it keeps happening, tell whoever hosts this plugin.";
  return new BazaarError("BROKER_FAILED", problem, fix, { details: error.details, cause: error });
}

const guesses = ["RUN_FAILED", "CLIENT_FAILED"];

/** What the client says of a refusal is its guess; the broker knows. */
function withBill(error: unknown, bill: RunBill): unknown {
  if (!isBazaarError(error)) return error;
  const details = { ...error.details, ...metered(bill) };
  const options = { details, ...(error.cause !== undefined && { cause: error.cause }) };
  if (bill.stopped !== undefined && guesses.includes(error.code)) {
    return new BazaarError("RUN_LIMIT", limits[bill.stopped], "Ask for less at once.", options);
  }
  return new BazaarError(error.code, error.problem, error.fix, options);
}

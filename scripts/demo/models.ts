import { obeyStubs, type ModelRequest, type ScriptedModel, startScriptedModel } from "claude-bazaar/testing";
import { startWireTap, type WireTap } from "../../src/testing/wire-tap.ts";
import { draftModel } from "./host-model.ts";

/** A model with a record of what it was asked. */
export interface TappedModel extends AsyncDisposable {
  /** For ANTHROPIC_BASE_URL. */
  readonly url: string;
  readonly key: string;
  /** Every request so far, whoever answered it. */
  requests(): ModelRequest[];
}

/** The real model's key and address, when there is a key. */
export function realModel(): { readonly key: string; readonly url: URL } | undefined {
  const key = process.env["ANTHROPIC_API_KEY"];
  if (key === undefined || key === "") return undefined;
  return { key, url: new URL(process.env["ANTHROPIC_BASE_URL"] ?? "https://api.anthropic.com") };
}

/** The models of both sides: the real one behind a tap, or scripted ones behind the same taps. */
export async function openModel(side: "caller" | "host"): Promise<TappedModel> {
  const real = realModel();
  const scripted =
    real === undefined ? await startScriptedModel(side === "caller" ? obeyStubs() : draftModel) : undefined;
  const target = real?.url ?? new URL(scripted?.url ?? "");
  const tap = await startWireTap(target.origin);
  return {
    url: `${tap.url}${target.pathname.replace(/\/$/, "")}`,
    key: real?.key ?? "dummy",
    requests: () => requestsOf(tap),
    [Symbol.asyncDispose]: () => closeBoth(tap, scripted),
  };
}

function requestsOf(tap: WireTap): ModelRequest[] {
  return tap.exchanges
    .filter(({ method, url }) => method === "POST" && /\/v1\/messages(\?|$)/.test(url))
    .map(({ url, body }) => ({ url, headers: {}, body: JSON.parse(body) as ModelRequest["body"] }));
}

async function closeBoth(tap: WireTap, scripted: ScriptedModel | undefined): Promise<void> {
  await tap.close();
  await scripted?.close();
}

import type { TokenCount } from "./types.ts";

/** US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** @default a tenth of `input` */
  readonly cacheRead?: number;
  /** For the whole of a request whose input, cached or not, is over `over` tokens. */
  readonly long?: { readonly over: number; readonly input: number; readonly output: number };
}

/** Prices by the start of a model's id; the longest start that fits counts. */
export type PriceTable = Readonly<Record<string, ModelPrice>>;

const fiveClass = { input: 5, output: 25 };
const tenClass = { input: 10, output: 50, cacheRead: 0.25 };
const eightClass = { input: 8, output: 40, cacheRead: 0.2 };

/**
 * List prices as version 2.1.330 of the client has them. They change, and a contract may say others: what a deployment
 * pays goes into its configuration (`modelPrices`), which is laid over this table.
 */
export const listPrices: PriceTable = {
  "claude-3-5-haiku": { input: 0.8, output: 4 },
  "claude-haiku-4": { input: 1, output: 5 },
  "claude-haiku-5-5": { input: 0.1, output: 0.5, long: { over: 100_000, input: 0.5, output: 2.5 } },
  "claude-3-5-sonnet": { input: 3, output: 15 },
  "claude-3-7-sonnet": { input: 3, output: 15 },
  "claude-sonnet-4": { input: 3, output: 15 },
  "claude-sonnet-5": { input: 2, output: 10 },
  "claude-sonnet-5-5": { input: 2, output: 10, cacheRead: 0.1 },
  "claude-opus-4": { input: 15, output: 75 },
  "claude-opus-4-5": fiveClass,
  "claude-opus-4-6": fiveClass,
  "claude-opus-4-7": fiveClass,
  "claude-opus-4-8": fiveClass,
  "claude-opus-5": fiveClass,
  "claude-opus-5-5": { input: 4, output: 20, cacheRead: 0.2 },
  "claude-fable-5": { input: 10, output: 50 },
  "claude-fable-5-1": tenClass,
  "claude-fable-5-2": eightClass,
  "claude-mythos-5": { input: 10, output: 50 },
  "claude-mythos-5-1": tenClass,
  "claude-mythos-5-2": eightClass,
};

/** Of the price of input. */
const writeFactor = 1.25;
const writeLongFactor = 2;
const readFactor = 0.1;

/** US dollars for one search of the web. */
const perSearch = 0.01;

/**
 * US dollars for `count` tokens of one answer. A model that no price fits costs what the dearest does, so that a budget
 * holds for it too.
 */
export function costOf(model: string, count: TokenCount, prices: PriceTable): number {
  const price = priceOf(model, prices);
  const { input, output, cacheRead } = price.long === undefined ? price : ofLength(price, count);
  const written = count.cacheWrite * writeFactor + count.cacheWriteLong * writeLongFactor;
  const read = count.cacheRead * (cacheRead ?? input * readFactor);
  return ((count.input + written) * input + read + count.output * output) / 1_000_000 + count.searches * perSearch;
}

function priceOf(model: string, prices: PriceTable): ModelPrice {
  const starts = Object.keys(prices).filter((start) => model.startsWith(start));
  const [longest] = starts.toSorted((a, b) => b.length - a.length);
  return (longest === undefined ? undefined : prices[longest]) ?? dearest(prices);
}

function dearest(prices: PriceTable): ModelPrice {
  const all = Object.values(prices);
  return { input: Math.max(...all.map(({ input }) => input)), output: Math.max(...all.map(({ output }) => output)) };
}

function ofLength(price: ModelPrice, count: TokenCount): ModelPrice {
  const input = count.input + count.cacheRead + count.cacheWrite + count.cacheWriteLong;
  return price.long !== undefined && input > price.long.over ? price.long : price;
}

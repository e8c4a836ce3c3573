import { BazaarError } from "./errors.ts";

/** What a limit may be. */
export interface WholeRange {
  readonly least: number;
  readonly most: number;
  /** What is counted, in the plural. */
  readonly unit: string;
}

/** `value` when it is a whole number in `range`. Throws `BazaarError` OPTION_INVALID that names the option. */
export function wholeNumber(name: string, value: number, range: WholeRange): number {
  if (Number.isInteger(value) && value >= range.least && value <= range.most) return value;
  const allowed = `a whole number of ${range.unit} from ${range.least} to ${range.most}`;
  throw new BazaarError("OPTION_INVALID", `The limit ${name} is ${value}.`, `Give ${allowed}.`);
}

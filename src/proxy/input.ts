import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";

/** A tool's input as an object; `{}` when there is none. Throws `BazaarError` OPTION_INVALID. */
export function inputOf(given: unknown): JsonObject {
  if (given === undefined) return {};
  if (isJsonObject(given)) return given;
  throw new BazaarError("OPTION_INVALID", "The input is not an object.", "Give the fields of the tool's schema.");
}

/** A text of the input, which must be there. Throws `BazaarError` OPTION_INVALID. */
export function text(input: JsonObject, field: string): string {
  const value = optionalText(input, field);
  if (value !== undefined && value.trim() !== "") return value;
  throw new BazaarError("OPTION_INVALID", `The field "${field}" is missing.`, "Give it as text.");
}

/** A text of the input, or undefined. Throws `BazaarError` OPTION_INVALID when it is something else. */
export function optionalText(input: JsonObject, field: string): string | undefined {
  const value = input[field];
  if (value === undefined || value === null || typeof value === "string") return value ?? undefined;
  throw new BazaarError("OPTION_INVALID", `The field "${field}" is not a text.`, "Give it as text.");
}

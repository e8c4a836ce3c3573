import * as z from "zod";

export const text = z.string().min(1, { error: "expected some text, got none" });
export const optionalText = z.exactOptional(text);
/** A whole number in that range. */
export const whole = (min: number, max: number) =>
  z
    // Of a number that is no exact one any more it would have a word of its own.
    .int({ abort: true, error: ({ code }) => (code?.startsWith("too_") ? range(min, max) : undefined) })
    .min(min, { error: range(min, max) })
    .max(max, { error: range(min, max) });
const range = (min: number, max: number) => `expected a whole number from ${min} to ${max}`;

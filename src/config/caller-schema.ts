import * as z from "zod";
import { optionalText, text, whole } from "./schema-parts.ts";

/** A token says its issuer letter by letter, so the text is kept as it is. */
const serverUrl = z.custom<string>(
  (value) =>
    typeof value === "string" &&
    URL.canParse(value) &&
    new URL(value.replace(loopback, "https://")).protocol === "https:",
  {
    error: "expected an https URL (http on the loopback only)",
  },
);
const loopback = /^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/;
const scope = z
  .string()
  .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, { error: "expected a scope: no blanks, quotes and backslashes" });

export const oauth = z.strictObject({
  issuer: serverUrl,
  audience: optionalText,
  jwksUri: z.exactOptional(serverUrl),
  scopes: z.exactOptional(z.array(scope)),
  algorithms: z.exactOptional(z.array(text).min(1, { error: "expected at least one algorithm" })),
});

export const callers = z.strictObject({
  perMinute: z.exactOptional(whole(1, 1_000_000)),
  parallel: z.exactOptional(whole(1, 100_000)),
  streams: z.exactOptional(whole(1, 100_000)),
  failuresPerMinute: z.exactOptional(whole(1, 1_000_000)),
});

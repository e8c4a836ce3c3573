import * as z from "zod";
import { tokensIn } from "../../core/token-forms.ts";
import { optionalText, text, whole } from "../schema-parts.ts";
import type { MarketplacesConfig, Subscriptions } from "./types.ts";

const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, {
  error: 'expected a slug: a small letter or digit first, then also "_" and "-", at most 64 characters',
});
const variable = z
  .string()
  .refine((value) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(value) && tokensIn(value).next().done === true, {
    error: "expected a variable's name (letters, digits and _), not a token",
  });

/** What is wrong with a source's URL as the rest of a sentence, without the URL: it may hold a secret. */
function urlFault(value: string): string | undefined {
  if (!URL.canParse(value)) return "expected a whole URL, with https://";
  const { protocol, hostname, username, password } = new URL(value);
  // The user of ssh is no credential, and leaving it out would not help.
  if (protocol !== "https:" && protocol !== "http:") return "expected an https URL";
  if (username !== "" || password !== "")
    return "holds credentials; keep them in an environment variable and name it in `token`";
  if (protocol === "https:") return undefined;
  const loopback = hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
  return loopback ? undefined : "expected an https URL (http on the loopback only)";
}

const url = z.string().superRefine((value, context) => {
  const message = urlFault(value);
  if (message !== undefined) context.addIssue({ code: "custom", message });
});
const repository = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/, {
  error: "expected owner/repository",
});
/** What git takes for a name of a branch or tag, and what no option or revision could be made of. */
const ref = z
  .string()
  .refine((value) => isRef(value), { error: "expected the name of a branch or tag, or 40 hex digits" });

function isRef(value: string): boolean {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._/+@-]{0,254}$/.test(value)) return false;
  return !/\.\.|\/\/|\/$|\.$|\.lock(?:\/|$)|@\{|\/\./.test(value);
}

const duration = z.string().refine((value) => durationMs(value) !== undefined, {
  error: "expected a duration such as 30m, 6h or 1d, from 1m to 30d",
});

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30m`, `6h`, `1d` in milliseconds; undefined for what is none from one minute to thirty days. */
export function durationMs(value: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(value) ?? [];
  const ms = Number(count) * units[unit as keyof typeof units];
  return ms >= units.m && ms <= 30 * units.d ? ms : undefined;
}

const pattern = z
  .string()
  .regex(/^[A-Za-z0-9._*-]+$/, { error: "expected a plugin's name, with `*` for any characters" });
const caps = z.strictObject({
  files: z.exactOptional(whole(1, 1_000_000)),
  bytes: z.exactOptional(whole(1_024, 17_179_869_184)),
  fileBytes: z.exactOptional(whole(1_024, 2_147_483_648)),
  depth: z.exactOptional(whole(1, 100)),
});

const source = z.strictObject({
  slug,
  git: z.exactOptional(url),
  github: z.exactOptional(repository),
  directory: optionalText,
  catalog: z.exactOptional(url),
  branch: z.exactOptional(ref),
  pin: z.exactOptional(ref),
  token: z.exactOptional(variable),
  caps: z.exactOptional(caps),
  include: z.exactOptional(z.array(pattern)),
  exclude: z.exactOptional(z.array(pattern)),
  every: z.exactOptional(duration),
});

const member = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/, { error: "expected a caller's name as `keys add` takes it" });
const grantKey = z.string().regex(/^(?:\*|[a-z0-9][a-z0-9_-]{0,63}(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?)$/, {
  error: 'expected "*", "<slug>" or "<slug>/<plugin>"',
});
const grants = z.record(grantKey, z.enum(["allow", "required", "disabled"]));
const groupName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: "expected a group's name" });

/** The form of `marketplaces.yaml`. What stands in two places that must agree is `crossChecks`' matter. */
export const marketplacesSchema: z.ZodType<MarketplacesConfig> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
    error:
      'expected a marketplace\'s name: a letter or digit first, then also ".", "_" and "-", at most 128 characters',
  }),
  owner: z.strictObject({ name: text, email: optionalText, url: optionalText }),
  description: optionalText,
  sources: z.array(source).min(1, { error: "expected at least one source" }),
  groups: z.exactOptional(z.record(groupName, z.strictObject({ members: z.array(member), grants }))),
  everyone: z.exactOptional(grants),
  subscribe: z.exactOptional(z.boolean()),
  naming: z.exactOptional(
    z.strictObject({
      collisions: z.exactOptional(z.enum(["prefix", "always"])),
      versions: z.exactOptional(z.enum(["as-declared", "changed", "always"])),
    }),
  ),
  removeDeleted: z.exactOptional(z.boolean()),
  callers: z.exactOptional(
    z.strictObject({
      perMinute: z.exactOptional(whole(1, 1_000_000)),
      parallel: z.exactOptional(whole(1, 100_000)),
      failuresPerMinute: z.exactOptional(whole(1, 1_000_000)),
    }),
  ),
  vendor: z.exactOptional(z.strictObject({ hosts: z.exactOptional(z.array(text)) })),
});

/** The form of the file in which the hub keeps what callers chose; who knows callers by other means calls them as they like. */
export const subscriptionsSchema: z.ZodType<Subscriptions> = z.record(z.string(), z.array(grantKey));

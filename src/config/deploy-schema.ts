import * as z from "zod";
import { whole } from "./schema-parts.ts";

/** What a manifest can hold in one line: no control characters, no signs that are not seen. */
const line = (error: string) => z.string().regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u, { error });

const dnsName = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, { error: "expected small letters, digits and -, at most 63" });

const httpUrl = z.custom<string>(
  (value) =>
    typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !hasLogin(value),
  { error: "expected an http or https URL without a password" },
);

function hasLogin(url: string): boolean {
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}

const cpuRange = "expected a number from 0.1 to 1024";
const cpus = z.number().min(0.1, { error: cpuRange }).max(1_024, { error: cpuRange });

const instances = z.exactOptional(whole(1, 1_000));

const scale = z
  .strictObject({
    min: instances,
    max: whole(1, 1_000),
    by: z.exactOptional(z.enum(["hpa", "keda"])),
    prometheus: z.exactOptional(httpUrl),
  })
  .refine(({ min = 1, max }) => min <= max, { error: "has a `min` over its `max`" })
  .refine(({ by, prometheus }) => (by === "keda") === (prometheus !== undefined), {
    error: 'needs `prometheus` with `by: "keda"`, and with nothing else',
  });

const ingress = z.strictObject({
  className: z.exactOptional(dnsName),
  tlsSecret: z.exactOptional(dnsName),
  annotations: z.exactOptional(
    z.record(
      z.string().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/, {
        error: "expected an annotation's key",
      }),
      line("expected one line of text"),
    ),
  ),
});

const kubernetes = z
  .strictObject({
    namespace: z.exactOptional(dnsName),
    replicas: instances,
    scale: z.exactOptional(scale),
    ingress: z.exactOptional(ingress),
    pullSecret: z.exactOptional(dnsName),
    runtimeClass: z.exactOptional(dnsName),
  })
  .refine(({ replicas, scale: scaled }) => replicas === undefined || scaled === undefined, {
    error: "has both `replicas` and `scale`: keep one",
  });

const ecs = z
  .strictObject({
    region: z.exactOptional(
      z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: "expected a region such as eu-central-1" }),
    ),
    minTasks: instances,
    maxTasks: instances,
  })
  .refine(({ minTasks = 1, maxTasks = minTasks }) => minTasks <= maxTasks, { error: "has `minTasks` over `maxTasks`" });

/** The schema of `DeployConfig`. */
export const deploy = z.strictObject({
  name: z.exactOptional(line("expected a name in one line")),
  brokerImage: z.exactOptional(line("expected an image by digest")),
  network: z.exactOptional(z.enum(["broker", "internet"])),
  upstream: z.exactOptional(httpUrl),
  memoryPerRunMiB: z.exactOptional(whole(128, 65_536)),
  workMiB: z.exactOptional(whole(64, 1_048_576)),
  compose: z.exactOptional(z.strictObject({ port: z.exactOptional(whole(1, 65_535)), cpus: z.exactOptional(cpus) })),
  kubernetes: z.exactOptional(kubernetes),
  ecs: z.exactOptional(ecs),
  targets: z.exactOptional(z.record(dnsName, line("expected the path of a module"))),
});

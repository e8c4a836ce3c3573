import * as z from "zod";
import { toolRuleFault } from "../core/tool-rule.ts";
import { callers, oauth } from "./caller-schema.ts";
import { deploy } from "./deploy-schema.ts";
import { hooks, limits, longRuns, outputGuard, questions } from "./run-schema.ts";
import { optionalText, text, whole } from "./schema-parts.ts";
import type { BazaarConfig, ConfigComponentId } from "./types.ts";

const toolRule = z.string().superRefine((rule, context) => {
  const fault = toolRuleFault(rule);
  if (fault !== undefined) context.addIssue({ code: "custom", message: `the tool rule "${rule}" ${fault.problem}` });
});

const componentOf = (kinds: readonly string[]) =>
  z.custom<ConfigComponentId>(
    (value) =>
      typeof value === "string" && kinds.some((kind) => value.startsWith(`${kind}:`) && value.length > kind.length + 1),
    { error: `expected a component such as "command:deploy" (${kinds.join(", ")})` },
  );
/** What runs on a caller's files; a policy for anything else would do nothing. */
const runKinds = ["command", "skill", "agent"];
const componentId = componentOf([...runKinds, "hook", "mcp"]);

/** An absolute or climbing path would copy what is not the plugin's. */
const insidePath = z.custom<string>(
  (value) =>
    typeof value === "string" &&
    value !== "" &&
    !/^\/|\\|\0|^[A-Za-z]:/.test(value) &&
    !value.split("/").includes(".."),
  { error: "expected a relative path or glob inside the plugin, with `/` and without `..`" },
);

const httpsUrl = z.custom<string>((value) => typeof value === "string" && isHttps(value), {
  error: "expected an https URL",
});

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:";
}

const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "expected a variable's name: letters, digits and _" });

const publisher = z.strictObject({
  name: optionalText,
  email: optionalText,
  url: z.exactOptional(httpsUrl),
  description: optionalText,
  version: optionalText,
  license: optionalText,
  licenseText: optionalText,
  privacyPolicyUrl: z.exactOptional(httpsUrl),
});

const credentials = z
  .strictObject({ mode: z.exactOptional(z.enum(["owner", "byok", "operator"])), agreement: optionalText })
  .refine(({ mode, agreement }) => (mode === "operator") === (agreement !== undefined), {
    error: "needs `agreement` with the mode `operator`, and with no other",
  });

const dollars = z.number().min(0, { error: "expected US dollars, 0 or more" });
const modelPrice = z.strictObject({ input: dollars, output: dollars, cacheRead: z.exactOptional(dollars) });
const modelId = z.string().regex(/^[\w.:/@[\]-]{1,200}\*?$/, { error: "expected a model's id, or its start and `*`" });

const marketplace = z
  .strictObject({ path: optionalText, url: optionalText, branch: optionalText, category: optionalText })
  .refine((value) => value.path === undefined || value.url === undefined, {
    error: "has both `path` and `url`: keep one",
  });

const tier = z.strictObject({
  name: text,
  description: optionalText,
  pricePerMonth: z.exactOptional(z.number().min(0, { error: "expected a number of 0 or more" })),
  callsPerMonth: z.exactOptional(whole(0, Number.MAX_SAFE_INTEGER)),
  callsPerMinute: z.exactOptional(whole(1, Number.MAX_SAFE_INTEGER)),
});

const image = z.strictObject({
  base: optionalText,
  name: optionalText,
  tags: z.exactOptional(z.array(text)),
  platforms: z.exactOptional(z.array(z.enum(["linux/amd64", "linux/arm64"]))),
  claude: z.exactOptional(z.union([z.literal(false), text], { error: "expected a version, or false" })),
  dependencies: z.exactOptional(z.enum(["install", "present", "none"])),
  builder: z.exactOptional(z.enum(["auto", "append", "docker"])),
  systemPackages: z.exactOptional(z.array(text)),
  commands: z.exactOptional(z.array(text)),
  exampleSecrets: z.exactOptional(z.array(text)),
});

const uploads = z.strictObject({
  maxFiles: z.exactOptional(whole(1, 100_000)),
  maxBytes: z.exactOptional(whole(1_024, 1_073_741_824)),
  maxFileBytes: z.exactOptional(whole(1_024, 268_435_456)),
  maxStoreBytes: z.exactOptional(whole(1_048_576, 1_099_511_627_776)),
  ttlMs: z.exactOptional(whole(60_000, 2_592_000_000)),
});

const mcpServer = z.strictObject({
  share: z.exactOptional(z.enum(["shared", "per-caller"])),
  maxConnections: z.exactOptional(whole(1, 1_000)),
  protocol: z.exactOptional(z.enum(["legacy", "auto", "modern"])),
  allow: z.exactOptional(z.array(text)),
  deny: z.exactOptional(z.array(text)),
  env: z.exactOptional(z.array(variable)),
  idleMs: z.exactOptional(whole(1_000, 86_400_000)),
  timeoutMs: z.exactOptional(whole(1_000, 86_400_000)),
  addresses: z.exactOptional(z.array(text)),
});

const filesPolicy = z.enum(["none", "args", "project"]);
const workspacePolicy = z.union(
  [
    filesPolicy,
    z.strictObject({
      files: filesPolicy,
      git: z.exactOptional(z.boolean()),
      reserved: z.exactOptional(z.enum(["refuse", "inert"])),
    }),
  ],
  { error: 'expected "none", "args", "project" or { files, git, reserved }' },
);

/** The schema of `BazaarConfig`: strict, so that a misspelt key is found. */
export const configSchema: z.ZodType<BazaarConfig> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: optionalText,
  endpoint: optionalText,
  endpointVariable: z.exactOptional(variable),
  auth: z.exactOptional(z.enum(["key", "oauth"])),
  oauth: z.exactOptional(oauth),
  callers: z.exactOptional(callers),
  drainMs: z.exactOptional(whole(0, 3_600_000)),
  trustedProxies: z.exactOptional(z.array(text)),
  public: z.exactOptional(z.array(insidePath)),
  local: z.exactOptional(z.array(componentId)),
  shellContext: z.exactOptional(z.array(componentId)),
  failClosed: z.exactOptional(z.array(text)),
  permissionHook: z.exactOptional(z.boolean()),
  relayModel: optionalText,
  commandModel: optionalText,
  alwaysLoad: z.exactOptional(z.union([z.literal("auto"), z.boolean()], { error: 'expected "auto", true or false' })),
  publisher: z.exactOptional(publisher),
  limits: z.exactOptional(limits),
  allowedTools: z.exactOptional(z.array(toolRule)),
  passEnv: z.exactOptional(z.array(variable)),
  credentials: z.exactOptional(credentials),
  models: z.exactOptional(z.array(modelId).min(1, { error: "expected at least one model" })),
  modelPrices: z.exactOptional(z.record(modelId, modelPrice)),
  maxParallel: z.exactOptional(whole(1, 1_000)),
  model: optionalText,
  isolation: z.exactOptional(z.enum(["none", "container", "sandbox"])),
  sandboxNetwork: z.exactOptional(z.enum(["none", "host"])),
  sandboxPaths: z.exactOptional(z.array(z.string().regex(/^\/[^\0]+$/, { error: "expected an absolute path" }))),
  outputGuard: z.exactOptional(outputGuard),
  hooks: z.exactOptional(hooks),
  longRuns: z.exactOptional(longRuns),
  questions: z.exactOptional(questions),
  maxParallelPerCaller: z.exactOptional(whole(1, 1_000)),
  maxQueued: z.exactOptional(whole(0, 100_000)),
  queueTimeoutMs: z.exactOptional(whole(0, 600_000)),
  pidNamespace: z.exactOptional(z.enum(["auto", "require", "never"])),
  mcp: z.exactOptional(z.strictObject({ servers: z.exactOptional(z.record(z.string(), mcpServer)) })),
  marketplace: z.exactOptional(marketplace),
  image: z.exactOptional(image),
  uploads: z.exactOptional(uploads),
  workspace: z.exactOptional(z.record(componentOf(runKinds), workspacePolicy)),
  consent: z.exactOptional(z.enum(["ask", "always"])),
  pricing: z.exactOptional(
    z.strictObject({
      currency: z.exactOptional(z.string().regex(/^[A-Z]{3}$/, { error: "expected three capitals such as USD" })),
      tiers: z.array(tier),
    }),
  ),
  deploy: z.exactOptional(deploy),
});

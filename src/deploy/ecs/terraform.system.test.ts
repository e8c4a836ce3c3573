import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { writeTree } from "../../adapters/write-tree.ts";
import { deploymentWith, variants } from "../deployment.test-data.ts";
import { manifestsOf } from "../manifests.ts";
import { hclText } from "./hcl-text.ts";

const folder = mkdtempSync(join(tmpdir(), "terraform-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// It isn't in Debian or npm, so a machine without it is no fault: the tests say what they did not see.
const lacksTerraform = spawnSync("terraform", ["-version"], { stdio: "ignore" }).error !== undefined;
const plugins = lacksTerraform ? undefined : pluginFolder();
if (lacksTerraform)
  process.stderr.write("SKIPPED: there is no terraform, so nobody checked the generated configuration.\n");
else if (plugins === undefined)
  process.stderr.write(
    "SKIPPED: there is no AWS provider for terraform, so layout and texts are checked, and not the resources.\n",
  );

/** A folder with providers as `terraform providers mirror` or an installation leaves them. */
function pluginFolder(): string | undefined {
  const own = process.env["BAZAAR_TERRAFORM_PLUGINS"];
  const shares = ["/usr/share/terraform", "/usr/local/share/terraform", join(homedir(), ".terraform.d")];
  const opt = existsSync("/opt") ? readdirSync("/opt").map((name) => join("/opt", name)) : [];
  const places = [...(own === undefined ? [] : [own]), ...shares.map((path) => join(path, "plugins")), ...opt];
  return places.find((path) => existsSync(join(path, "registry.terraform.io/hashicorp/aws")));
}

const configFile = join(folder, "terraform.rc");
writeFileSync(configFile, "");

function terraform(cwd: string, args: readonly string[], input = ""): string {
  // A configuration file that is named and not there ends every command.
  const env = {
    HOME: folder,
    PATH: process.env["PATH"] ?? "",
    TF_CLI_CONFIG_FILE: configFile,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
  };
  return execFileSync("terraform", [...args], {
    cwd,
    env,
    input,
    encoding: "utf8",
    timeout: 240_000,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function written(config: Parameters<typeof deploymentWith>[0]): string {
  const out = mkdtempSync(join(folder, "out-"));
  writeTree(out, manifestsOf("ecs", deploymentWith(config)).files);
  return out;
}

const hostile: Parameters<typeof deploymentWith>[0] = {
  endpoint: "https://plugins.example.com",
  deploy: {
    name: '"${var.image}" %{ if true }',
    workMiB: 32_768,
    upstream: 'https://x.example.com/${file("/etc/passwd")}/%{~ for x in y }',
  },
};

describe.skipIf(lacksTerraform)("terraform", () => {
  test.each([...Object.entries(variants), ["hostile texts", hostile] as const])(
    "fmt finds nothing to change: %s",
    (_, config) => {
      expect(terraform(written(config), ["fmt", "-check", "-diff", "."])).toBe("");
    },
  );

  test("reads every text as it was", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter((one) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(one));
    const parts = fc.constantFrom("${", "%{", "$${", "$$", "%%{", "}", '"', "\\", "\\n", "${var.x}", "~", "EOT", "a");
    const texts = fc
      .sample(fc.array(fc.oneof(parts, text), { maxLength: 6 }), { numRuns: 400, seed: 1 })
      .map((all) => all.join(""));
    const here = mkdtempSync(join(folder, "texts-"));
    writeFileSync(join(here, "main.tf"), hclText([{ type: "locals", attributes: { texts } }]));
    const said = terraform(here, ["console"], "base64encode(jsonencode(local.texts))\n");
    const read: unknown = JSON.parse(Buffer.from(said.trim().replaceAll('"', ""), "base64").toString("utf8"));
    expect(read).toEqual(texts.map((one) => one.normalize("NFC")));
  });
});

const values = `
cluster_arn = "arn:aws:ecs:eu-central-1:123456789012:cluster/main"
vpc_id = "vpc-0123456789abcdef0"
subnet_ids = ["subnet-0123456789abcdef0"]
caller_security_group_ids = ["sg-0123456789abcdef0"]
target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/x/0123456789abcdef"
control_key_secret_arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:control-AbCdEf"
region = "eu-central-1"
`;
const secret = (name: string) =>
  `${name}_secret_arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:x-AbCdEf:field::"\n`;
/** Plans without an account. */
const override = `
provider "aws" {
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}
`;

describe.skipIf(plugins === undefined)("the AWS provider", () => {
  const ready = (config: Parameters<typeof deploymentWith>[0]): string => {
    const out = written(config);
    terraform(out, ["init", "-no-color", "-input=false", `-plugin-dir=${plugins}`]);
    return out;
  };

  test.each([
    ["logins", variants["logins, HPA, an ingress"] ?? {}, ["model_key"]],
    ["keys and variables", variants["KEDA, variables, a long drain"] ?? {}, ["model_key", "caller_keys"]],
    ["hostile texts", hostile, ["model_key", "caller_keys"]],
  ])("validates and plans: %s", (_, config, secrets) => {
    const out = ready(config);
    expect(terraform(out, ["validate", "-no-color"])).toContain("The configuration is valid");
    writeFileSync(join(out, "terraform.tfvars"), values + [...secrets, "image_pull"].map(secret).join(""));
    writeFileSync(join(out, "plan_override.tf"), override);
    const plan = terraform(out, ["plan", "-no-color", "-input=false", "-refresh=false"]);
    expect(plan).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy/);
    expect(plan.includes("aws_appautoscaling_policy.memory")).toBe(config.deploy?.ecs?.maxTasks !== undefined);
    // The field of a secret's JSON is no part of what the role may read.
    expect(plan).toMatch(
      /Resource\s+= \[\s+\+ "arn:aws:secretsmanager:eu-central-1:123456789012:secret:control-AbCdEf"/,
    );
  });

  test("a hostile text arrives as it was", () => {
    const out = ready(hostile);
    writeFileSync(join(out, "terraform.tfvars"), values + ["model_key", "caller_keys"].map(secret).join(""));
    writeFileSync(join(out, "plan_override.tf"), override);
    const plan = terraform(out, ["plan", "-no-color", "-input=false", "-refresh=false"]);
    expect(plan).toContain('https://x.example.com/${file(\\"/etc/passwd\\")}/%{~ for x in y }');
  });

  test("a misspelt attribute is found", () => {
    const out = ready({});
    const main = readFileSync(join(out, "main.tf"), "utf8");
    writeFileSync(join(out, "main.tf"), main.replace("launch_type ", "launch_typo "));
    expect(() => terraform(out, ["validate", "-no-color"])).toThrow(/launch_typo/);
  });

  test("an image without a digest is refused", () => {
    const out = ready({});
    writeFileSync(
      join(out, "terraform.tfvars"),
      `${values}${secret("model_key")}${secret("caller_keys")}image = "x:latest"\n`,
    );
    writeFileSync(join(out, "plan_override.tf"), override);
    expect(() => terraform(out, ["plan", "-no-color", "-input=false", "-refresh=false"])).toThrow(/by digest/);
  });
});

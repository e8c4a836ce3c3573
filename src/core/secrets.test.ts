import { expect, test } from "vitest";
import { secretsIn } from "./secrets.ts";

// Put together here, so that no scanner takes this file for a leak.
const join = (...parts: string[]) => parts.join("");
const tail = "a8Kd93jLq0Zx7Vb2Nm5Rt1Yw4Ue6Po8Is3Fg";

test.each([
  ["AWS access key", join("AKIA", "Z7Q2M4X8K1P9W3R5")],
  ["GitHub token", join("ghp_", tail)],
  ["GitHub token", join("github_pat_", tail)],
  ["GitLab token", join("glpat-", tail.slice(0, 20))],
  ["Slack token", join("xoxb-", "8203948571-", tail.slice(0, 24))],
  ["Slack webhook", join("https://hooks.slack.com/services/T0A1B2C3D/B9Z8Y7X6W/", tail.slice(0, 24))],
  ["Bazaar key", join("cbz_", tail, tail).slice(0, 47)],
  ["Anthropic key", join("sk-ant-", "api03-", tail)],
  ["OpenAI key", join("sk-", "proj-", tail, tail)],
  ["Stripe key", join("sk_live_", tail.slice(0, 24))],
  ["Google key", join("AIza", tail.slice(0, 35))],
  ["npm token", join("npm_", tail.slice(0, 36))],
  ["Hugging Face token", join("hf_", tail)],
  ["SendGrid key", join("SG.", tail.slice(0, 22), ".", tail, "Qw9")],
  ["PyPI token", join("pypi-", "AgEIcHlwaS5vcmc", tail)],
  ["Discord webhook", join("https://discord.com/api/webhooks/", "110293847561029384/", tail, tail)],
  ["Telegram token", join("8203948571:", "AA", tail.slice(0, 33))],
  ["Groq key", join("gsk_", tail, tail)],
  ["Docker token", join("dckr_pat_", tail.slice(0, 27))],
  ["DigitalOcean token", join("dop_v1_", "0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2))],
  ["Shopify token", join("shpat_", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")],
  ["Linear key", join("lin_api_", tail)],
  ["Notion token", join("ntn_", tail, "Zz9q")],
  ["Airtable token", join("pat", tail.slice(0, 14), ".", "0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2))],
  ["Twilio key", join("SK", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")],
  ["Mailchimp key", join("0f1e2d3c4b5a69788796a5b4c3d2e1f0", "-us12")],
  ["Azure client secret", join("a8K", "8Q~", tail.slice(0, 34))],
  ["Vault token", join("hvs.", tail)],
  ["Terraform token", join(tail.slice(0, 14), ".atlasv1.", tail, tail)],
  ["Supabase key", join("sb_secret_", tail)],
  ["OpenAI key", join("sk-or-v1-", "0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2))],
  ["Authorization header", join("Authorization: Bearer ", tail.slice(0, 16))],
  ["private key", join("-----BEGIN RSA ", "PRIVATE KEY-----")],
  ["JSON web token", join("eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiI5In0abc1.", tail)],
  ["password in a URL", join("postgres://admin:", "k8Jd72hQp1Lz5Xv0", "@db.internal/x")],
  ["key or password", join('"api_key": "', tail, '"')],
  ["key or password", join("PASSWORD=", tail)],
])("%s", (kind, text) => {
  expect(secretsIn(`first line\n${text}\n`)).toContainEqual({ kind, line: 2 });
});

test.each([
  "Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}",
  '"api_key": "${user_config.api_key}"',
  "token: your-token-goes-here-please-replace",
  "sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "ghp_your_token_goes_here_abcdefghijklmnop",
  "password: correct horse battery staple",
  "https://user:${PASSWORD}@host/x",
  "https://host.example/a:b@c",
  "mcp__plugin_my-plugin_bazaar-proxy__execute_command",
])("no credential: %s", (text) => {
  expect(secretsIn(text)).toEqual([]);
});

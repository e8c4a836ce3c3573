import { expect, test } from "vitest";
import { isVariableHeader, literalCredentials } from "./literal-credentials.ts";

const whats = (value: unknown) => literalCredentials(value).map(({ what }) => what);
const server = (fields: object) => ({ mcpServers: { db: fields } });
// Put together here, so that no scanner takes this file for a leak.
const random = ["a8Kd93jLq0", "Zx7Vb2Nm5R"].join("");

test.each([
  ["a header", server({ headers: { "X-Key": "abc" } }), 'the header "X-Key"'],
  ["a variable's default", server({ headers: { Authorization: "Bearer ${T:-abc}" } }), 'the header "Authorization"'],
  ["an environment variable", server({ env: { DB_PASSWORD: "hunter2" } }), "the environment variable DB_PASSWORD"],
  ["camel case", server({ env: { apiKey: random } }), "the environment variable apiKey"],
  ["a name that may mean one", server({ env: { SERVICE_KEY: random } }), "the environment variable SERVICE_KEY"],
  ["an argument", server({ args: ["-y", "x", "--api-key", random] }), "the argument --api-key"],
  ["an argument with =", server({ args: ["--token=abcdefg"] }), "the argument --token"],
  ["docker -e", server({ args: ["run", "-e", `API_TOKEN=${random}`] }), "the argument API_TOKEN"],
  [
    "mcp-remote --header",
    server({ args: ["mcp-remote", "https://h/mcp", "--header", "X-Api-Key: abcdefgh"] }),
    'the header "X-Api-Key" in an argument',
  ],
  ["a URL's password", server({ url: "https://admin:letmein@h.example.com/mcp" }), "a URL with a password"],
  ["a data source", server({ env: { DSN: "postgres://app:s3cr@db/x" } }), "a URL with a password"],
  ["a URL's parameter", server({ url: "https://h/mcp?a=1&api_key=abcdef" }), 'the parameter "api_key" of a URL'],
  [
    "a command's header",
    { hooks: { Stop: [{ hooks: [{ command: 'curl -H "Authorization: Bearer abc12345" https://h' }] }] } },
    'the header "Authorization" in a text',
  ],
  [
    "the default of a variable",
    server({ env: { DB_PASSWORD: "${DB_PASS:-hunter2secret}" } }),
    "the environment variable DB_PASSWORD",
  ],
  [
    "such a default in a URL",
    server({ url: `https://h/mcp?api_key=\${K:-${random}}` }),
    'the parameter "api_key" of a URL',
  ],
  [
    "a dollar inside a word",
    server({ env: { DB_PASSWORD: "hunt$er2secret9" } }),
    "the environment variable DB_PASSWORD",
  ],
  ["an argument in one text", server({ args: [`--token ${random}`] }), "the argument --token"],
  ["a shell's text", server({ args: ["-c", `exec srv --token ${random}`] }), "the argument --token"],
  [
    "a command in one text",
    { hooks: { Stop: [{ hooks: [{ command: `notify --password=${random}` }] }] } },
    "the argument --password",
  ],
])("%s is told, and not its value", (_, value, what) => {
  expect(whats(value)).toEqual([what]);
  expect(whats(value).join()).not.toMatch(/hunter2|a8Kd|abc1|letmein|s3cr|abcdef/);
});

test.each([
  server({ headers: { Authorization: "Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}" } }),
  server({ env: { API_KEY: "${API_KEY}", TOKEN: "$TOKEN", PASSWORD: "" } }),
  server({ env: { MAX_TOKEN: "4096", USE_TOKEN: "true", TOKEN_FILE: "/run/token", SECRET: "~/.secret" } }),
  server({ env: { API_KEY: "your-key-here", TOKEN: "<token>", KEYBOARD: random, SORT_KEY: "created_at" } }),
  server({ args: ["--token", "${TOKEN}", "--key-file", "x.pem", "--tokens", "12000", "--", "token"] }),
  server({
    args: ["mcp-remote", "https://h/mcp", "--header", "Authorization: Bearer ${T}", "--header", "Accept: x/y"],
  }),
  server({ url: "https://${USER}:${PASSWORD}@h/mcp?token=${TOKEN}&page=2" }),
  server({ headers: { Authorization: "Bearer $MY_TOKEN", "X-Key": "ApiKey ${ACME}" } }),
  server({ args: ["--token ${TOKEN}", "-c", "srv --token $TOKEN --max-token 12000000"] }),
  { description: "Send the header Authorization: Bearer followed by your key. Tokens: 3." },
])("no credential: %j", (value) => {
  expect(whats(value)).toEqual([]);
});

test.each([
  { responses: { 200: { headers: { "X-Rate-Limit": { schema: {} }, "Content-Type": "text/plain" } } } },
  { env: { password: "Password", token: "Your access token" } },
])("no credential in a file that is no configuration: %j", (value) => {
  expect(literalCredentials(value, false)).toEqual([]);
});

test("a random value counts there too", () => {
  expect(literalCredentials({ env: { API_TOKEN: random } }, false)).toHaveLength(1);
});

test.each([
  ["Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}", true],
  ["${TOKEN}", true],
  ["Basic ${CREDENTIALS:-}", true],
  ["abc", false],
  ["", false],
  ["Bearer abc", false],
  ["${TOKEN:-abc}", false],
  ["${A}abc", false],
  ["ApiKey ${A}", true],
  ["abc ${A} d", false],
])("header %j is only a variable: %s", (value, expected) => {
  expect(isVariableHeader(value)).toBe(expected);
});

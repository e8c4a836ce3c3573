import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClientOptions } from "./types.ts";

const load = (manifest: object = {}) =>
  loadPlugin({ ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0", ...manifest }) });
const refused = (option: string) =>
  expect.objectContaining({
    code: "OPTION_INVALID",
    message: expect.stringContaining(`\`${option}\``) as unknown,
  }) as Error;

test.each([undefined, null, 5, "plugin", [], {}, { plugin: null }, { manifest: {} }, { plugin: { manifest: {} } }])(
  "%j is no plugin",
  (plugin) => {
    expect(() => generateThinClient(plugin as never, { endpoint: "https://h.example" })).toThrow(refused("plugin"));
  },
);

test.each([undefined, null, 5, "https://h.example", []])("%j are no options", (options) => {
  expect(() => generateThinClient(load(), options as never)).toThrow(refused("options"));
});

test.each([
  ["endpoint", { endpoint: undefined }],
  ["endpoint", { endpoint: null }],
  ["endpoint", { endpoint: new URL("https://h.example") }],
  ["local", { local: "command:*" }],
  ["local", { local: [5] }],
  ["public", { public: null }],
  ["failClosed", { failClosed: {} }],
  ["shellContext", { shellContext: true }],
  ["auth", { auth: "none" }],
  ["alwaysLoad", { alwaysLoad: "yes" }],
  ["permissionHook", { permissionHook: "no" }],
  ["hostTimeoutMs", { hostTimeoutMs: "600000" }],
  ["hostTimeoutMs", { hostTimeoutMs: 999 }],
  ["hostTimeoutMs", { hostTimeoutMs: 3_600_001 }],
  ["hostTimeoutMs", { hostTimeoutMs: 1_000.5 }],
  ["relayModel", { relayModel: 5 }],
  ["name", { name: {} }],
  ["endpointVariable", { endpointVariable: "A-B" }],
  ["endpointVariable", { endpointVariable: "PATH" }],
  ["endpointVariable", { endpointVariable: "HOME" }],
  ["endpointVariable", { endpointVariable: "ANTHROPIC_BASE_URL" }],
  ["endpointVariable", { endpointVariable: "BAZAAR_API_KEY" }],
  ["endpointVariable", { endpointVariable: "GITHUB_TOKEN" }],
  ["endpointVariable", { endpointVariable: "AWS_SECRET_ACCESS_KEY" }],
  ["endpointVariable", { endpointVariable: "AWS_ACCESS_KEY_ID" }],
  ["endpointVariable", { endpointVariable: "SSH_AUTH_SOCK" }],
  ["endpointVariable", { endpointVariable: "MYSQL_PWD" }],
  ["endpointVariable", { endpointVariable: "PGPASSWORD" }],
  ["endpointVariable", { endpointVariable: "MYAPIKEY" }],
  ["publik", { publik: ["a"] }],
  ["Auth", { Auth: "oauth" }],
  ["failclosed", { failclosed: ["PreToolUse"] }],
  ["toString", { toString: 5 }],
  ["publisher.nme", { publisher: { nme: "Ada" } }],
  ["publisher.name", { publisher: { name: "" } }],
  ["publisher.name", { publisher: { name: " " } }],
  ["publisher.license", { publisher: { license: "" } }],
  ["publisher", { publisher: null }],
  ["publisher", { publisher: "Ada" }],
  ["publisher.name", { publisher: { name: 5 } }],
  ["publisher.email", { publisher: { email: null } }],
  ["publisher.licenseText", { publisher: { licenseText: ["MIT"] } }],
  ["publisher.version", { publisher: { version: "1.0 beta" } }],
  ["publisher.version", { publisher: { version: "" } }],
  ["publisher.privacyPolicyUrl", { publisher: { privacyPolicyUrl: "http://a.example" } }],
  ["publisher.privacyPolicyUrl", { publisher: { privacyPolicyUrl: "javascript:alert(1)" } }],
] as [string, object][])("%s is checked: %j", (option, options) => {
  const all = { endpoint: "https://h.example", ...options } as ThinClientOptions;
  expect(() => generateThinClient(load(), all)).toThrow(refused(option));
});

test("the message tells what is allowed", () => {
  expect(() => generateThinClient(load(), { endpoint: "https://h.example", auth: "none" as never })).toThrow(
    '`auth` can\'t be "none". Give "key" or "oauth".',
  );
});

test.each([
  [{ publik: ["a"] }, "`publik` is not a known option. Did you mean `public`?"],
  [{ failclosed: [] }, "Did you mean `failClosed`?"],
  [{ publisher: { nme: "Ada" } }, "Did you mean `publisher.name`?"],
  [{ colour: "red" }, "Known are endpoint, endpointVariable, auth, "],
])("a mistyped option is refused with what was meant: %j", (options, said) => {
  expect(() => generateThinClient(load(), { endpoint: "https://h.example", ...options } as ThinClientOptions)).toThrow(
    said,
  );
});

test.each(["MONKEY_URL", "NOTES_HOST", "AUTHOR_URL", "PATTERNS_URL"])("%s names no credential", (endpointVariable) => {
  expect(generateThinClient(load(), { endpoint: "https://h.example", endpointVariable }).name).toBe("p");
});

test("undefined is the same as not given, and a variable of one's own is taken", () => {
  const options = {
    endpoint: "https://h.example",
    endpointVariable: "BAZAAR_URL",
    publisher: { name: undefined },
    local: undefined,
    misspelt: undefined,
  };
  expect(generateThinClient(load(), options as unknown as ThinClientOptions).name).toBe("p");
});

test("a version with characters that no version has is mended and told", () => {
  const thin = generateThinClient(load({ version: "1.0 beta/2" }), { endpoint: "https://h.example" });
  expect(thin.version).toMatch(/^1\.0-beta-2\+[0-9a-f]{8}$/);
  expect(thin.report.diagnostics).toContainEqual(
    expect.objectContaining({ code: "VERSION_UNFIT", args: { version: "1.0 beta/2", used: "1.0-beta-2" } }),
  );
});

test("a privacy policy that is no https URL is not carried", () => {
  const codes = generateThinClient(load({ privacyPolicyUrl: "javascript:alert(1)" }), {
    endpoint: "https://h.example",
  });
  expect(codes.report.diagnostics.map(({ code }) => code)).toContain("PRIVACY_POLICY_UNKNOWN");
});

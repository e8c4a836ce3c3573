import { expect, test } from "vitest";
import { brokeredVariables, checkNames, hookEnvironment, runEnvironment, secretsOf } from "./environment.ts";

const folders = {
  home: "/r/home",
  config: "/r/config",
  temporary: "/r/t",
  workspace: "/r/workspace",
  context: "/r/context",
};
const host = {
  PATH: "/bin",
  HOME: "/root",
  ANTHROPIC_API_KEY: "sk-0123456789",
  ANTHROPIC_BASE_URL: "http://127.0.0.1:1",
  https_proxy: "http://proxy",
  AWS_SECRET_ACCESS_KEY: "aws",
  BAZAAR_KEYS: "caller-key",
  NODE_OPTIONS: "--require x",
  CLAUDE_CODE_DISABLE_FILE_MENTIONS: "0",
  GITHUB_TOKEN: "ghp_0123456789",
  LANG: undefined,
};

test("a run gets a few names of the host and its own folders", () => {
  expect(runEnvironment(host, folders)).toEqual({
    PATH: "/bin",
    HOME: "/r/home",
    CLAUDE_CONFIG_DIR: "/r/config",
    TMPDIR: "/r/t",
    ANTHROPIC_API_KEY: "sk-0123456789",
    ANTHROPIC_BASE_URL: "http://127.0.0.1:1",
    https_proxy: "http://proxy",
    CLAUDE_CODE_MAX_RETRIES: "6",
    DISABLE_AUTOUPDATER: "1",
    DISABLE_TELEMETRY: "1",
    DISABLE_ERROR_REPORTING: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_CODE_DISABLE_FILE_MENTIONS: "1",
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
    CLAUDE_CODE_DISABLE_CRON: "1",
    CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.bareRepository",
    GIT_CONFIG_VALUE_0: "explicit",
  });
});

test("named variables are passed on, but nothing overrides what protects the host", () => {
  const more = ["GITHUB_TOKEN", "HOME", "CLAUDE_CODE_DISABLE_FILE_MENTIONS", "ABSENT"];
  const environment = runEnvironment(host, folders, more);
  expect(environment["GITHUB_TOKEN"]).toBe("ghp_0123456789");
  expect(environment["HOME"]).toBe("/r/home");
  expect(environment["CLAUDE_CODE_DISABLE_FILE_MENTIONS"]).toBe("1");
  expect(environment).not.toHaveProperty("ABSENT");
});

test("a hook's script gets the plugin's folder, and neither the model's key nor its address", () => {
  expect(hookEnvironment(host, folders, "/plugin")).toEqual({
    PATH: "/bin",
    HOME: "/r/home",
    CLAUDE_CONFIG_DIR: "/r/config",
    TMPDIR: "/r/t",
    https_proxy: "http://proxy",
    CLAUDE_PLUGIN_ROOT: "/plugin",
    CLAUDE_PROJECT_DIR: "/r/workspace",
    CLAUDE_PLUGIN_DATA: "/r/config",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.bareRepository",
    GIT_CONFIG_VALUE_0: "explicit",
  });
});

test("secrets are the values of credentials and of passed names, unless too short to be one", () => {
  expect(secretsOf({ ...host, FLAG: "1" }, ["GITHUB_TOKEN", "FLAG"])).toEqual(["sk-0123456789", "ghp_0123456789"]);
});

test.each(["", "A=B", "A B", "1A", "A-B", "A\n"])("%j is no variable's name", (name) => {
  expect(() => checkNames(["PATH", name])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test("so are the names and passwords in addresses, and the values of custom headers", () => {
  const addresses = {
    HTTPS_PROXY: "http://user:p%40ss-word-1@proxy:3128/",
    http_proxy: "u:p@proxy:3128",
    ANTHROPIC_BASE_URL: "https://token-0123456789@gateway.example/v1",
    NO_PROXY: "a@b:cdefghij@x",
    ANTHROPIC_CUSTOM_HEADERS: "X-Team: a\nX-Key: header-0123456",
  };
  expect(secretsOf(addresses).toSorted()).toEqual(
    [
      "X-Team: a\nX-Key: header-0123456",
      "header-0123456",
      "user:p%40ss-word-1",
      "user:p@ss-word-1",
      "p%40ss-word-1",
      "p@ss-word-1",
      "u:p",
      "token-0123456789",
    ].toSorted(),
  );
});

test("with a broker no credential of the host is left, and no proxy stands before it", () => {
  const secrets = { ANTHROPIC_AUTH_TOKEN: "t", ANTHROPIC_CUSTOM_HEADERS: "X-Key: k", NO_PROXY: "a.example" };
  const own = { ...host, ...secrets, ANTHROPIC_MODEL: "claude-sonnet-5" };
  const seen = runEnvironment(brokeredVariables(own, { url: "http://127.0.0.1:7", token: "bzr-1" }), folders);
  expect(seen).toMatchObject({
    ANTHROPIC_BASE_URL: "http://127.0.0.1:7",
    ANTHROPIC_API_KEY: "bzr-1",
    ANTHROPIC_MODEL: "claude-sonnet-5",
    NO_PROXY: "a.example,127.0.0.1",
    no_proxy: "127.0.0.1",
    https_proxy: "http://proxy",
  });
  expect(seen).not.toHaveProperty("ANTHROPIC_AUTH_TOKEN");
  expect(seen).not.toHaveProperty("ANTHROPIC_CUSTOM_HEADERS");
});

test.each(["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_CUSTOM_HEADERS", "BAZAAR_BROKER_KEY"])(
  "%s can't be passed on",
  (name) => {
    expect(() => checkNames(["PATH", name])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  },
);

import { describe, expect, test } from "vitest";
import { fileAt, type TreeInput } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { parseFrontmatter } from "../plugin/frontmatter.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import { pngOf } from "./icon.test-data.ts";
import type { ThinClient, ThinClientOptions } from "./types.ts";

type Files = Readonly<Record<string, TreeInput>>;

const manifest = { name: "my-plugin", version: "1.2.0", description: "Does things", author: { name: "Ada" } };
const base: Files = { ".claude-plugin/plugin.json": JSON.stringify(manifest) };
const prompt = (head: string, body = "SECRET BODY") => `---\n${head}\n---\n${body}\n`;

function thinOf(files: Files, options: Partial<ThinClientOptions> = {}): ThinClient {
  return generateThinClient(loadPlugin(files, { folderName: "folder" }), {
    endpoint: "https://h.example/p",
    ...options,
  });
}

function text(thin: ThinClient, path: string): string {
  const file = fileAt(thin.files, path);
  if (file === undefined) throw new Error(`There is no ${path} among ${[...thin.files.keys()].join(", ")}`);
  return decodeText(file.bytes());
}

const json = (thin: ThinClient, path: string) => JSON.parse(text(thin, path)) as Record<string, unknown>;
const head = (thin: ThinClient, path: string) => parseFrontmatter(text(thin, path)).frontmatter.data;
const codes = (thin: ThinClient) => thin.report.diagnostics.map(({ code }) => code);

describe("commands", () => {
  const thin = thinOf({
    ...base,
    "commands/git/commit.md": prompt(
      'description: "Commits: a -- b"\nargument-hint: "[msg]"\nallowed-tools: Bash\nmodel: opus\neffort: high\ndisable-model-invocation: true',
    ),
  });

  test("the stub keeps what concerns the caller and drops what concerns the run", () => {
    expect(head(thin, "commands/git/commit.md")).toEqual({
      description: "Commits: a -- b",
      "argument-hint": "[msg]",
      "disable-model-invocation": true,
      "allowed-tools": "mcp__plugin_my-plugin_bazaar-proxy__execute_command",
      mcp: "bazaar-proxy",
      tool: "execute_command",
      args: { command: "git:commit", plugin: "my-plugin" },
    });
  });

  test("the body names tool and command, and passes the arguments between tags", () => {
    const body = text(thin, "commands/git/commit.md");
    expect(body).toContain("Call the tool `mcp__plugin_my-plugin_bazaar-proxy__execute_command` once");
    expect(body).toContain("- `command`: `git:commit`\n");
    expect(body).toContain("<arguments>\n$ARGUMENTS\n</arguments>\n");
    expect(body).not.toContain("SECRET");
  });

  test("names that the client would act on stand as escaped JSON", () => {
    const odd = thinOf({ ...base, "commands/!`id` $ARGUMENTS @x.md": prompt("description: d") });
    const stub = [...odd.files.keys()].find((path) => path.startsWith("commands/"))!;
    expect(text(odd, stub)).toContain(
      String.raw`- ${"`command`"}: ${"`"}"\u0021\u0060id\u0060 \u0024ARGUMENTS \u0040x"${"`"} (a JSON string)`,
    );
    expect(text(odd, stub).split("$ARGUMENTS")).toHaveLength(3);
    expect(head(odd, stub)["args"]).toEqual({ command: "!`id` $ARGUMENTS @x", plugin: "my-plugin" });
  });

  test("no description: an honest one, and a finding", () => {
    const bare = thinOf({ ...base, "commands/x.md": "Just text" });
    expect(head(bare, "commands/x.md")["description"]).toBe("Runs x of my-plugin on its host.");
    expect(codes(bare)).toContain("DESCRIPTION_DEFAULTED");
  });

  test("one name that is no path: the manifest maps it, and names the folder of the others", () => {
    const odd = thinOf({
      ...base,
      "commands/a::b.md": prompt("description: d"),
      "commands/c.md": prompt("description: d"),
    });
    expect(json(odd, ".claude-plugin/plugin.json")["commands"]).toEqual({
      "a::b": { source: expect.stringMatching(/^\.\/named-commands\/stub-[0-9a-f]{8}\.md$/) as unknown },
      commands: { source: "./commands" },
    });
    expect(codes(odd)).toContain("NAME_NOT_PORTABLE");
  });

  test("what the client treats like a skill gets no description of ours, since that would offer it to the model", () => {
    const files = {
      "commands/folder/SKILL.md": "Just text",
      "commands/user.md": prompt("disable-model-invocation: true"),
      "skills/bare/SKILL.md": "Just text",
      "skills/when/SKILL.md": prompt("when_to_use: 5"),
    };
    const undescribed = thinOf({ ...base, ...files });
    for (const path of ["commands/folder/SKILL.md", "commands/user.md", "skills/bare/SKILL.md"]) {
      expect(head(undescribed, path)["description"]).toBeUndefined();
    }
    expect(head(undescribed, "skills/when/SKILL.md")).toMatchObject({
      description: "Runs when of my-plugin on its host.",
      when_to_use: "5",
    });
    expect(codes(undescribed).filter((code) => code === "SKILL_NOT_OFFERED")).toHaveLength(3);
  });

  test("a description may hold the fence", () => {
    const commands = { x: { content: "SECRET", description: "First\n---\nsecond: 'x'" } };
    const fenced = thinOf({ ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, commands }) });
    expect(head(fenced, "commands/x.md")["description"]).toBe("First\n---\nsecond: 'x'");
    expect(text(fenced, "commands/x.md")).not.toContain("SECRET");
  });

  test("commandModel goes into command and skill stubs", () => {
    const cheap = thinOf({ ...base, "commands/x.md": prompt("description: d") }, { commandModel: "haiku" });
    expect(head(cheap, "commands/x.md")["model"]).toBe("haiku");
  });
});

describe("skills and agents", () => {
  const thin = thinOf({
    ...base,
    "skills/scan/SKILL.md": prompt(
      "name: Scan it\ndescription: Scans\nwhen_to_use: on scan\nallowed-tools: Read\nuser-invocable: false\ncontext: fork\npaths: ['*.ts']",
    ),
    "skills/scan/reference.md": "SECRET REFERENCE that is longer than forty characters, for sure",
    "agents/sub/deep.md": prompt(
      "name: deep-agent\ndescription: Digs\ntools: Read, Bash\nmodel: opus\ncolor: red\nmaxTurns: 5",
    ),
  });

  test("a skill stub has no allowed-tools, and its files stay behind", () => {
    expect(head(thin, "skills/scan/SKILL.md")).toEqual({
      name: "Scan it",
      description: "Scans",
      when_to_use: "on scan",
      paths: ["*.ts"],
      "user-invocable": false,
      mcp: "bazaar-proxy",
      tool: "execute_command",
      args: { command: "scan", plugin: "my-plugin" },
    });
    expect([...thin.files.keys()].filter((path) => path.startsWith("skills/"))).toEqual(["skills/scan/SKILL.md"]);
  });

  test("an agent stub forwards with a small model and one tool", () => {
    expect(head(thin, "agents/sub/deep-agent.md")).toEqual({
      name: "deep-agent",
      description: "Digs",
      tools: "mcp__plugin_my-plugin_bazaar-proxy__invoke_agent",
      model: "haiku",
      color: "red",
      mcp: "bazaar-proxy",
      tool: "invoke_agent",
      args: { agent: "sub:deep-agent", plugin: "my-plugin" },
    });
    expect(text(thin, "agents/sub/deep-agent.md")).toContain("with `agent` set to `sub:deep-agent` and `task` set to");
  });
});

describe("manifest and companions", () => {
  test("what the plugin says is carried; the version ends in the content's digits", () => {
    const raw = {
      ...manifest,
      displayName: "My Plugin",
      homepage: "https://a.example",
      repository: "https://r.example",
      license: "MIT",
      keywords: ["a"],
      privacyPolicyUrl: "https://a.example/privacy",
    };
    const thin = thinOf({ ".claude-plugin/plugin.json": JSON.stringify(raw) });
    expect(json(thin, ".claude-plugin/plugin.json")).toEqual({
      ...raw,
      version: thin.version,
      userConfig: { api_key: expect.objectContaining({ type: "string", sensitive: true }) as unknown },
      metadata: { bazaar: { thinClient: 1, plugin: "my-plugin" } },
    });
    expect(thin.version).toMatch(/^1\.2\.0\+[0-9a-f]{8}$/);
    expect(JSON.stringify(json(thin, ".claude-plugin/plugin.json"))).not.toContain("required");
  });

  test("the version changes with the content and with nothing else", () => {
    const one = thinOf({ ...base, "commands/x.md": prompt("description: d", "BODY ONE") });
    const two = thinOf({ ...base, "commands/x.md": prompt("description: d", "BODY TWO") });
    const three = thinOf({ ...base, "commands/x.md": prompt("description: e", "BODY ONE") });
    expect(two.version).toBe(one.version);
    expect(three.version).not.toBe(one.version);
  });

  test("what is missing comes from the publisher, else it is a finding", () => {
    const bare: Files = { ".claude-plugin/plugin.json": '{"name": "bare"}' };
    const publisher = { name: "Pub", description: "D", version: "3.0.0", license: "Apache-2.0", licenseText: "Terms" };
    const full = thinOf(bare, { publisher });
    expect(json(full, ".claude-plugin/plugin.json")).toMatchObject({
      description: "D",
      author: { name: "Pub" },
      license: "Apache-2.0",
    });
    expect(full.version).toMatch(/^3\.0\.0\+/);
    expect(text(full, "LICENSE")).toBe("Terms\n");
    const none = thinOf(bare);
    expect(codes(none)).toEqual(
      expect.arrayContaining(["AUTHOR_UNKNOWN", "LICENSE_UNKNOWN", "VERSION_DEFAULTED", "ICON_UNKNOWN"]),
    );
    expect(none.files.has("LICENSE")).toBe(false);
    expect(none.version).toMatch(/^0\.0\.0\+/);
  });

  test("licence files and an icon travel, a false icon does not", () => {
    const png = pngOf();
    const withIcon = (icon: TreeInput) =>
      thinOf({
        ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, icon: "./art/i.png" }),
        "art/i.png": icon,
        "LICENSE.md": "MIT text",
        NOTICE: "notice",
      });
    const thin = withIcon(png);
    expect(fileAt(thin.files, "art/i.png")!.bytes()).toEqual(png);
    expect(json(thin, ".claude-plugin/plugin.json")["icon"]).toBe("./art/i.png");
    expect(thin.report.copied).toEqual(["LICENSE.md", "NOTICE", "art/i.png"]);
    const svg = withIcon("<svg/>");
    expect(svg.files.has("art/i.png")).toBe(false);
    expect(codes(svg)).toContain("ICON_UNFIT");
  });

  test("the server entry: key or OAuth, another endpoint by a variable, alwaysLoad by the plugin's servers", () => {
    const own = { ...base, ".mcp.json": JSON.stringify({ mcpServers: { db: { command: "x" } } }) };
    expect(json(thinOf(base), ".mcp.json")).toEqual({
      mcpServers: {
        "bazaar-proxy": {
          type: "http",
          url: "https://h.example/p/mcp",
          timeout: 660_000,
          alwaysLoad: true,
          headers: { Authorization: "Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}" },
        },
      },
    });
    const other = thinOf(own, { auth: "oauth", endpointVariable: "BAZAAR_URL" });
    expect(json(other, ".mcp.json")).toEqual({
      mcpServers: { "bazaar-proxy": { type: "http", url: "${BAZAAR_URL:-https://h.example/p}/mcp", timeout: 660_000 } },
    });
    expect(json(thinOf(base, { hostTimeoutMs: 3_600_000 }), ".mcp.json")).toMatchObject({
      mcpServers: { "bazaar-proxy": { timeout: 3_660_000 } },
    });
    expect(json(other, ".claude-plugin/plugin.json")).not.toHaveProperty("userConfig");
    expect(other.report.leftOut).toContainEqual(expect.objectContaining({ what: "mcp:db" }));
  });

  test("the README says enough, and nothing of the prompts", () => {
    const thin = thinOf({
      ...base,
      "commands/x.md": prompt("description: d"),
      "agents/a.md": prompt("name: a\ndescription: d"),
    });
    const readme = text(thin, "README.md");
    expect(readme.split(/\s+/).length).toBeGreaterThan(100);
    for (const said of [
      "https://h.example/p",
      "BAZAAR_API_KEY",
      "api_key",
      "claude plugin disable my-plugin",
      "/my-plugin:x",
    ]) {
      expect(readme).toContain(said);
    }
    expect(readme).not.toContain("SECRET");
  });
});

describe("what stays local or is copied openly", () => {
  const files: Files = {
    ...base,
    ".claude-plugin/plugin.json": JSON.stringify({
      ...manifest,
      userConfig: {
        team: { type: "string", title: "T", description: "D" },
        other: { type: "string", title: "T", description: "D" },
      },
    }),
    "commands/open.md": prompt(
      "description: d",
      "OPEN BODY: ask ${user_config.team}, run ${CLAUDE_PLUGIN_ROOT}/scripts/x.sh and so on",
    ),
    "commands/closed.md": prompt("description: d"),
    "scripts/x.sh": "echo open",
    "scripts/y.sh": "echo secret",
    "output-styles/s.md": prompt("name: s\ndescription: d"),
    "styles2/t.md": "x",
    "bin/tool": { kind: "file", size: 2, executable: true, bytes: () => new TextEncoder().encode("ok") },
  };

  test("nothing by default, and it is said what is left out", () => {
    const thin = thinOf(files);
    expect(text(thin, "commands/open.md")).not.toContain("OPEN BODY");
    expect(thin.report.copied).toEqual([]);
    expect(thin.report.leftOut.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['The output style "s"', 'The program of bin/ "tool"']),
    );
    expect(json(thin, ".claude-plugin/plugin.json")["userConfig"]).not.toHaveProperty("team");
  });

  test("a local command is copied as it is, with the options it reads; its script must be public", () => {
    const without = thinOf(files, { local: ["command:open"] });
    expect(text(without, "commands/open.md")).toBe(files["commands/open.md"]);
    expect(text(without, "commands/closed.md")).not.toContain("SECRET");
    expect(codes(without)).toContain("LOCAL_FILE_NOT_PUBLIC");
    const thin = thinOf(files, { local: ["command:open"], public: ["scripts/x.sh", "output-styles/**", "bin/tool"] });
    expect(codes(thin)).not.toContain("LOCAL_FILE_NOT_PUBLIC");
    expect(thin.report.copied).toEqual(["commands/open.md", "output-styles/s.md", "scripts/x.sh"]);
    expect(json(thin, ".claude-plugin/plugin.json")["userConfig"]).toMatchObject({ api_key: {}, team: { title: "T" } });
    expect(json(thin, ".claude-plugin/plugin.json")["userConfig"]).not.toHaveProperty("other");
    expect(codes(thin)).toContain("PUBLIC_NOT_COPIED");
    for (const entry of thin.files.values()) expect(entry).toMatchObject({ executable: false });
  });

  test("public never opens the text of a remote component, nor the plugin's own wiring", () => {
    const thin = thinOf({ ...files, "hooks/hooks.json": '{"hooks": {}}' }, { public: ["**"] });
    expect(text(thin, "commands/closed.md")).not.toContain("SECRET");
    expect(text(thin, ".claude-plugin/plugin.json")).toContain("thinClient");
    expect(text(thin, "scripts/y.sh")).toBe("echo secret");
    const why = thin.report.diagnostics.filter(({ code }) => code === "PUBLIC_NOT_COPIED").map(({ path }) => path);
    expect(why).toEqual([
      ".claude-plugin/plugin.json",
      "bin/tool",
      "commands/closed.md",
      "commands/open.md",
      "hooks/hooks.json",
    ]);
  });

  test("a pattern that fits nothing is told", () => {
    expect(codes(thinOf(files, { public: ["script/*"] }))).toContain("PUBLIC_MATCHES_NOTHING");
  });

  test("what can't be copied is told apart from what only was not", () => {
    const wired = {
      ".claude-plugin/plugin.json": JSON.stringify({
        ...manifest,
        lspServers: { ts: { command: "tls", extensionToLanguage: { ".ts": "typescript" } } },
        mcpServers: { chat: { command: "x" } },
        channels: [{ server: "chat" }],
        dependencies: ["other"],
      }),
      "settings.json": "{}",
    };
    const found = thinOf(wired).report.diagnostics.map(({ code, args }) => [
      code,
      (args as { readonly what?: string }).what,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["COMPONENT_NOT_COPYABLE", 'The language server "ts"'],
        ["COMPONENT_LEFT_OUT", "The settings"],
        ["COMPONENT_ON_HOST_ONLY", "mcp:chat"],
        ["COMPONENT_ON_HOST_ONLY", 'The channel "chat"'],
        ["COMPONENT_ON_HOST_ONLY", 'The dependency "other"'],
      ]),
    );
  });

  test("a local skill's public files follow it", () => {
    const skill = {
      ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, skills: "./more/scan" }),
      "more/scan/SKILL.md": prompt("name: scan\ndescription: d", "See reference.md"),
      "more/scan/reference.md": "R",
    };
    expect(codes(thinOf(skill, { local: ["skill:*"] }))).toContain("LOCAL_FILE_NOT_PUBLIC");
    const thin = thinOf(skill, { local: ["skill:*"], public: ["more/scan/*.md"] });
    expect(thin.report.copied).toEqual(["skills/scan/SKILL.md", "skills/scan/reference.md"]);
    expect(codes(thin)).not.toContain("LOCAL_FILE_NOT_PUBLIC");
  });

  test("a local server keeps its entry; a header with a literal value is refused", () => {
    const server = (headers: object) => ({
      ...base,
      ".mcp.json": JSON.stringify({ mcpServers: { db: { type: "http", url: "https://db.example", headers } } }),
    });
    const thin = thinOf(server({ "X-Key": "${DB_KEY}" }), { local: ["mcp:db"] });
    expect(json(thin, ".mcp.json")).toMatchObject({ mcpServers: { db: { headers: { "X-Key": "${DB_KEY}" } } } });
    expect(() => thinOf(server({ "X-Key": "abc123" }), { local: ["mcp:db"] })).toThrow(
      expect.objectContaining({ code: "LEAK_FOUND", problem: expect.not.stringContaining("abc123") as unknown }),
    );
  });

  test("shell lines run at the caller when the options say so, with rules for just them", () => {
    const shell = {
      ...base,
      "commands/review.md": prompt("description: d\nallowed-tools: Read", "Look at !`git diff | head` and $ARGUMENTS"),
    };
    expect(codes(thinOf(shell))).toContain("SHELL_LINE_ON_HOST");
    const thin = thinOf(shell, { shellContext: ["command:review"] });
    expect(text(thin, "commands/review.md")).toContain("<context>\n!`git diff | head`\n</context>");
    expect(head(thin, "commands/review.md")["allowed-tools"]).toEqual([
      "mcp__plugin_my-plugin_bazaar-proxy__execute_command",
      "Bash(git diff)",
      "Bash(head)",
    ]);
    expect(codes(thin)).not.toContain("SHELL_LINE_ON_HOST");
    expect(text(thin, "README.md")).toContain("git diff | head");
  });

  const rulesOf = (tools: string, body: string) => {
    const tree = {
      ...base,
      "commands/x.md": prompt(`description: d\narguments: [file]\nallowed-tools: ${tools}`, body),
    };
    return head(thinOf(tree, { shellContext: ["command:*"] }), "commands/x.md")["allowed-tools"];
  };
  const tool = "mcp__plugin_my-plugin_bazaar-proxy__execute_command";

  test.each([
    ["Bash(git:*), Read", "!`git log $1` !`git status`", ["Bash(git:*)"]],
    ["Bash", "!`git log $1` !`git status`", ["Bash(git log:*)", "Bash(git status)"]],
    ["Bash(npm test), Bash(git status)", "!`git status && ls`", ["Bash(git status)", "Bash(ls)"]],
    ["Bash(*), Bash(:*), Bash( :*), Bash(git *)", "!`git status`", ["Bash(git status)"]],
    ['Bash(sh -c ":*)', '!`sh -c "ls"`', ['Bash(sh -c "ls")']],
    ["Bash(env:*)", "!`env FOO=1 ls`", ["Bash(env FOO=1 ls)"]],
    ["Read", '!`git log --author="$1" -1` !`cat $file`', ["Bash(git log:*)", "Bash(cat:*)"]],
  ])("with %s, the lines %s run under the rules %j and no wider ones", (tools, body, expected) => {
    expect(rulesOf(tools, body)).toEqual([tool, ...expected]);
  });

  test.each([
    "!`$ARGUMENTS`",
    "!`$file x`",
    "!`git status; $1`",
    '!`sh -c "$1"`',
    "!`A=1 $1`",
    "!`echo $($1)`",
    "!`ls$1`",
  ])("no rule lets the arguments choose the program: %s", (body) => {
    expect(() => rulesOf("Bash", body)).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", problem: expect.stringContaining("command:x") as unknown }),
    );
  });

  test("callers that could run a shell on the host are told, unless the component stays local", () => {
    const steered = {
      ...base,
      "commands/a.md": prompt("description: d\narguments: what\nallowed-tools: Bash", "Look at !`git log $what`"),
      "skills/b/SKILL.md": prompt("description: d\nallowed-tools: Read, Bash(:*)", "```!\ngit log $0\n```"),
      "commands/c.md": prompt("description: d\nallowed-tools: Bash(git:*)", "Look at !`git log` and $ARGUMENTS"),
    };
    const found = (options: Partial<ThinClientOptions>) =>
      thinOf(steered, options)
        .report.diagnostics.filter(({ code }) => /^SHELL_LINE_TAKES|^BASH_/.test(code))
        .map(({ code, level, path, line }) => [code, level, path, line]);
    const all = [
      ["BASH_UNSCOPED_ON_HOST", "warning", "commands/a.md", 4],
      ["SHELL_LINE_TAKES_ARGUMENTS", "error", "commands/a.md", 6],
      ["BASH_UNSCOPED_ON_HOST", "warning", "skills/b/SKILL.md", 3],
      ["SHELL_LINE_TAKES_ARGUMENTS", "error", "skills/b/SKILL.md", 5],
    ];
    expect(found({})).toEqual(all);
    // The host's run has the same lines.
    expect(found({ shellContext: ["command:a"] })).toEqual(all);
    expect(found({ local: ["command:*", "skill:*"] })).toEqual([]);
  });

  test("a pattern does not copy what usually holds secrets; the exact path does", () => {
    const key = ["-----BEGIN PRIVATE ", "KEY-----\n", "QUJD".repeat(20)].join("");
    const secrets = { ".env": "A=1", "x/.npmrc": "a=b", "x/key.txt": key, "x/.env.example": "A=", ".ssh/config": "c" };
    const thin = thinOf({ ...base, ...secrets }, { public: ["**", "./x/.npmrc"] });
    expect(thin.report.copied).toEqual(["x/.env.example", "x/.npmrc"]);
    const kept = thin.report.diagnostics.filter(({ code }) => code === "PUBLIC_NOT_COPIED").map(({ path }) => path);
    expect(kept).toEqual([".claude-plugin/plugin.json", ".env", ".ssh/config", "x/key.txt"]);
  });

  test("a server called __proto__ is no server, and said so", () => {
    const servers = '{"mcpServers": {"__proto__": {"command": "x"}, "constructor": {"command": "y"}}}';
    const loaded = loadPlugin({ ...base, ".mcp.json": servers });
    expect(loaded.plugin.mcpServers.map(({ name }) => name)).toEqual(["constructor"]);
    expect(loaded.diagnostics.map(({ code }) => code)).toContain("MCP_SERVER_INVALID");
    // A plugin can be made by hand too.
    const [server] = loaded.plugin.mcpServers;
    const plugin = { ...loaded.plugin, mcpServers: [{ ...server!, name: "__proto__" }] };
    const thin = generateThinClient(plugin, { endpoint: "https://h.example", local: ["mcp:__proto__"] });
    expect(text(thin, ".mcp.json")).toContain('"__proto__": {');
  });
});

describe("licence files", () => {
  const body = "Weigh every finding against the ledger, and always end with a table of costs by team";
  const command = { "commands/x.md": prompt("description: d", body) };

  test("only licences travel by their name", () => {
    const names = [
      "LICENSE",
      "LICENCE.txt",
      "COPYING",
      "NOTICE.rst",
      "LICENSE-MIT",
      "license-apache-2.0",
      "LICENSE-BSD-3-Clause.md",
    ];
    const others = [
      "license-check.js",
      "license.key",
      "notice-prompt.md",
      "license-check",
      "LICENSE-MIT.js",
      "licenses",
    ];
    const files = Object.fromEntries([...names, ...others].map((name) => [name, "Terms"]));
    const large = "x".repeat(256 * 1024 + 1);
    const thin = thinOf({ ...base, ...files, "COPYING.txt": large, "NOTICE.txt": "a\0b" });
    expect(thin.report.copied).toEqual([...names].sort());
  });

  test("none that a component or a hook uses", () => {
    const hooks = { Stop: [{ hooks: [{ type: "command", command: 'sh "${CLAUDE_PLUGIN_ROOT}/COPYING"' }] }] };
    const thin = thinOf({
      ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, commands: "./NOTICE.md" }),
      "NOTICE.md": prompt("description: d", body),
      COPYING: "rm -rf x",
      LICENCE: "Secret part of an agent",
      LICENSE: "Terms",
      "agents/a.md": prompt("name: a\ndescription: d", "Read ${CLAUDE_PLUGIN_ROOT}/LICENCE first."),
      "hooks/hooks.json": JSON.stringify({ hooks }),
    });
    expect(thin.report.copied).toEqual(["LICENSE"]);
  });

  test("a copy is compared with the secret texts and searched for credentials, and public may open it", () => {
    const leaking = { ...base, ...command, NOTICE: `Notice\n${body}\n` };
    expect(() => thinOf(leaking)).toThrow(expect.objectContaining({ code: "LEAK_FOUND" }));
    expect(thinOf(leaking, { public: ["NOTICE"] }).report.copied).toEqual(["NOTICE"]);
    expect(() => thinOf({ ...base, LICENSE: ["AKIA", "Z7Q2M4X8K1P9W3R5"].join("") })).toThrow(
      expect.objectContaining({ code: "LEAK_FOUND" }),
    );
  });

  test("a skill's copy of the licence and a licence's words in a script are no leak", () => {
    const terms =
      'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and "things"';
    const hooks = { Stop: [{ hooks: [{ type: "command", command: 'sh "${CLAUDE_PLUGIN_ROOT}/x.sh"' }] }] };
    const thin = thinOf({
      ...base,
      LICENSE: terms,
      "skills/a/SKILL.md": prompt("name: a\ndescription: d"),
      "skills/a/LICENSE.txt": terms,
      "x.sh": `# ${terms.replaceAll("\n", "\n# ")}\n`,
      "hooks/hooks.json": JSON.stringify({ hooks }),
    });
    expect(thin.report.copied).toEqual(["LICENSE"]);
  });
});

describe("refusals", () => {
  const made =
    (files: Files, options: Partial<ThinClientOptions> = {}) =>
    () =>
      thinOf(files, options);
  const failure = (code: string) => expect.objectContaining({ code }) as Error;

  test.each([
    [{ local: ["command:nope"] }],
    [{ local: ["hook:*"] }],
    [{ shellContext: ["agent:a"] }],
    [{ relayModel: "" }],
    [{ relayModel: "a b" }],
    [{ commandModel: "x\ny" }],
    [{ endpointVariable: "A-B" }],
    [{ failClosed: ["PreToolUze"] }],
    [{ failClosed: ["toString"] }],
    [{ public: ["../x"] }],
    [{ public: ["/etc/*"] }],
    [{ name: "Claude" }],
    [{ name: "claude-x" }],
    [{ name: "../x" }],
    [{ name: "a b" }],
  ] as [Partial<ThinClientOptions>][])("option %j", (options) => {
    expect(made({ ...base, "agents/a.md": prompt("name: a\ndescription: d") }, options)).toThrow(
      failure("OPTION_INVALID"),
    );
  });

  test("a slip in an id is answered with the nearest one", () => {
    const files = { ...base, "commands/analyze.md": prompt("description: d") };
    expect(() => thinOf(files, { local: ["command:analyse"] })).toThrow(/Did you mean "command:analyze"\?/);
  });

  test("a reserved name asks for another, and takes it", () => {
    const files = {
      ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, name: "claude-tools" }),
      "commands/x.md": prompt("description: d"),
    };
    expect(made(files, {})).toThrow(failure("PLUGIN_REFUSED"));
    expect(() => thinOf(files)).toThrow(/option `name`/);
    const thin = thinOf(files, { name: "tools" });
    expect(thin.name).toBe("tools");
    expect(json(thin, ".claude-plugin/plugin.json")).toMatchObject({
      name: "tools",
      metadata: { bazaar: { plugin: "claude-tools" } },
    });
    expect(head(thin, "commands/x.md")["args"]).toEqual({ command: "x", plugin: "claude-tools" });
    expect(text(thin, "commands/x.md")).toContain("mcp__plugin_tools_bazaar-proxy__execute_command");
  });

  test.each([
    ["broken JSON", { ".claude-plugin/plugin.json": '{"name": "x",}' }],
    ["a name with ..", { ".claude-plugin/plugin.json": '{"name": "../x"}' }],
    ["a path that leaves it", { ".claude-plugin/plugin.json": '{"name": "x", "commands": "../../etc"}' }],
  ])("what the client does not load: %s", (_, files) => {
    expect(made(files, {})).toThrow(failure("PLUGIN_REFUSED"));
  });

  test("a thin client is not made of a thin client", () => {
    const again = Object.fromEntries([...thinOf(base).files].map(([path, entry]) => [path, entry]));
    expect(made(again, {})).toThrow(failure("PLUGIN_REFUSED"));
  });

  test("a bare plugin is taken too", () => {
    const { plugin } = loadPlugin(base);
    expect(generateThinClient(plugin, { endpoint: "https://h.example" }).name).toBe("my-plugin");
  });
});

test("a host that runs on its callers' keys gets them in a header, from a sensitive option", () => {
  const thin = thinOf(base, { modelKey: true });
  const { mcpServers } = json(thin, ".mcp.json") as { mcpServers: Record<string, { headers: object }> };
  expect(Object.values(mcpServers)[0]?.headers).toEqual({
    Authorization: "Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}",
    "X-Bazaar-Model-Key": "${BAZAAR_MODEL_KEY:-${user_config.model_key}}",
  });
  const { userConfig } = json(thin, ".claude-plugin/plugin.json");
  expect(userConfig).toMatchObject({ model_key: { type: "string", sensitive: true } });
  expect(text(thin, "README.md")).toContain("BAZAAR_MODEL_KEY");
  expect(text(thinOf(base), ".mcp.json")).not.toContain("Model");
});

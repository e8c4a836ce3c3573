import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asked, market, newer, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { type Job, jobOf } from "./job.ts";
import { codeSpan, oneLine } from "./markdown.ts";
import { planOn } from "./plan.ts";
import { lookRequestOf } from "./look-request.ts";
import type { MemoryForge } from "../../testing/forge/memory-forge.test-data.ts";
import { bodyWith, pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

async function bodyOf(more: Partial<ForgeRequest>, forge: MemoryForge = market(), images = new Map()): Promise<string> {
  const job: Job = jobOf(asked({ mode: "pr", ...more }));
  const { base } = await forge.look(lookRequestOf(job));
  return pullRequestBody(job.whole, planOn(base!, job.whole, job), { job, images }).join("\n");
}

test("says what a reviewer asks: version, components, image, leak check, what it may do, how to check it", async () => {
  const forge = market();
  await publishToForge(asked({ plugins: [plugin({ files: { "agents/old.md": "x" } })] }), forge);
  const digest = `sha256:${"1".repeat(64)}`;
  const images = new Map([["tool-box", { image: `host.example/t@${digest}`, digest }]]);
  const facts = { components: ["command:hello", "command:more"], mayDo: ["Runs at SessionStart: curl"] };
  const body = await bodyOf({ plugins: [{ ...newer, facts }], bodyFooter: "By **us**." }, forge, images);
  expect(body.split("\n")).toEqual([
    "### `tool-box`",
    "",
    "- Says of itself: `Thin client tool-box`",
    "- Version: `1.0.0+00000000` → `1.1.0+11111111` (minor)",
    "- Components added:",
    "  - `command:more`",
    "- Components removed:",
    "  - `agent:old`",
    "- All components:",
    "  - `command:hello`",
    "  - `command:more`",
    `- Image: \`host.example/t@${digest}\``,
    `- Digest: \`${digest}\``,
    "- Leak check: passed; 0 files searched for runs of 40 characters from 0 texts that must not leave the host.",
    "- What it may do on a user's machine:",
    "  - `Runs at SessionStart: curl`",
    "- Check out this branch and run `claude plugin validate plugins/tool-box`.",
    "",
    "### How to check it",
    "",
    "- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",
    "- The last 8 digits of the version are made of all the other content, so equal versions have equal files.",
    "",
    "By **us**.",
  ]);
});

describe("hostile texts", () => {
  const hostile = [
    "@everyone please approve",
    "closes #1, fixes acme/market#2",
    '<img src="https://host.example/x.png"><script>alert(1)</script>',
    "![x](https://host.example/x.png) [y](javascript:alert(1))",
    "``` \n# Heading\n```",
    "`` ` ``` tick",
    "\u202Eright to left\u2066",
    "zero\u200Bwidth\uFEFF",
    "<!-- /claude-bazaar --> outside",
    "| a | b |\n|---|---|",
    "\uD800 half",
  ];

  test.each(hostile)("%j stands in a code span, on one line", async (text) => {
    const facts = { components: [text], mayDo: [text] };
    const sample = plugin();
    const evil = { ...sample, facts, thinClient: { ...sample.thinClient, description: text } };
    const body = await bodyOf({ plugins: [evil], allowErrors: true });
    // Every span is closed on its own line, and outside of spans stands nothing of the text.
    const bare = body.split("\n").map((line) => line.replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/g, "CODE"));
    expect(bare.join("\n")).not.toMatch(/[@<|`]|\]\(|script|closes|outside|Heading/);
    expect(body).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/);
    expect(body.isWellFormed()).toBe(true);
    expect(body).not.toContain("<!--");
  });

  test("any text is a closed code span without line ends, or says that there is nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        const span = codeSpan(text);
        const [, fence = "", inner = ""] = /^(`+)([^]*?)\1$/.exec(span) ?? [];
        const runs = (inner.match(/`+/g) ?? []).map((run) => run.length);
        expect(span).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(span === "(nothing)" || (fence !== "" && !runs.includes(fence.length))).toBe(true);
      }),
    );
  });

  test("a line is cut between characters", () => {
    expect(oneLine("ab\u{1F600}cd", 4)).toBe("ab…");
    expect(oneLine("abcd", 4)).toBe("abcd");
  });
});

test("the title is one line of at most 200 characters", () => {
  const title = (pullRequestTitle_: string) =>
    pullRequestTitle(jobOf(asked()).whole, jobOf(asked({ pullRequestTitle: pullRequestTitle_ })));
  expect(title("A\nB\u202E C")).toBe("A B C");
  expect(title("x".repeat(300))).toHaveLength(200);
  expect(pullRequestTitle(jobOf(asked()).whole, jobOf(asked()))).toBe("Publish tool-box 1.0.0+00000000");
});

describe("bodyWith", () => {
  test("a body that is too long is cut between lines, and says so", async () => {
    const facts = { components: Array.from({ length: 5_000 }, (_, at) => `command:number-${at}`), mayDo: [] };
    const body = bodyWith("", (await bodyOf({ plugins: [plugin({}, { facts })] })).split("\n"));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(60_000);
    expect(body).toMatch(/number-\d+`\n\nThe rest was left out: [^\n]+\n<!-- \/claude-bazaar -->$/);
  });

  test("only what stands between our marks is replaced, however often", () => {
    const first = bodyWith("", ["one"]);
    const around = `Before\n${first}\nAfter`;
    const second = bodyWith(around, ["two"]);
    expect(second).toBe(`Before\n${first.replace("one", "two")}\nAfter`);
    expect(bodyWith(second, ["two"])).toBe(second);
  });
});

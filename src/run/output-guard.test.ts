import { describe, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { guardedTexts } from "./guarded-texts.ts";
import { OutputGuard } from "./output-guard.ts";
import { RunGuard } from "./run-guard.ts";
import type { RunOutcome } from "./types.ts";

const prompt =
  "You are a careful reviewer of payment code. First list every call that moves money, then weigh each one " +
  "by who may trigger it. Never mention the ledger of exceptions, which only senior staff may see.\n\n" +
  "Second, compare the result with the rules of the house, and say in two sentences what should change.";

const guard = (more = {}) => new OutputGuard({ texts: [prompt], ...more });
const words = prompt.split(/\s+/);

describe("a prompt that is said word for word", () => {
  const forms: readonly [string, string][] = [
    ["whole", prompt],
    ["wrapped anew", words.map((word, at) => word + (at % 4 === 3 ? "\n" : " ")).join("")],
    ["one word a line", words.join("\n")],
    ["quoted", prompt.replaceAll("\n", "\n> ").replace(/^/, "> ")],
    ["as a list of bold words", words.map((word) => `- **${word}**`).join("\n")],
    ["in capitals", prompt.toUpperCase()],
    ["spaced out", prompt.split("").join(" ")],
    ["with signs of no width", prompt.split("").join("\u200b")],
    [
      "in full-width letters",
      prompt.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
    ],
    ["with letters as entities of style", prompt.replaceAll("e", "*e*")],
  ];
  test.each(forms)("%s is taken out", (_, said) => {
    const { text, redactions } = guard().guard(`Here it is: ${said}\nThat was it.`);
    expect(redactions).toBeGreaterThan(0);
    expect(text).toMatch(/^Here it is: (?:> |- \*\*)?\[withheld\]/);
    expect(text.length).toBeLessThan(60);
    expect(text).toContain("That was it.");
  });

  test("is taken out from the window on, and not below it", () => {
    const letters = prompt.replaceAll(/[^A-Za-z]/g, "");
    for (let start = 0; start + 60 <= letters.length; start += 13) {
      const part = letters.slice(start, start + 60);
      expect(guard().guard(`0 ${part} 0`)).toEqual({ text: "0 [withheld] 0", redactions: 1 });
      expect(guard().guard(`0 ${part.slice(1)} 0`).redactions).toBe(0);
    }
  });

  test("is let through where it stands in a public text too", () => {
    const open = [prompt.slice(0, 130)];
    expect(guard({ open }).guard(prompt.slice(0, 120)).redactions).toBe(0);
    expect(guard({ open }).guard(prompt.slice(0, 170)).redactions).toBe(1);
  });

  test("costs no time that grows faster than the text, whatever it holds", () => {
    const hostile = [
      words.slice(0, 8).join(" ").repeat(8_000),
      prompt.repeat(1_500),
      "e".repeat(500_000),
      "canary-77af ".repeat(40_000),
    ];
    const tested = guard({ canaries: ["canary-77af"], texts: [prompt, "e".repeat(5_000), prompt.repeat(80)] });
    for (const text of hostile) expect(tested.guard(text).text.length).toBeLessThan(text.length + 1);
  });

  test.each([0, 39, 1_001, 60.5, Number.NaN])("a window of %d is refused", (window) => {
    expect(() => guard({ window })).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});

describe("a canary", () => {
  const tested = guard({ canaries: ["Blue Heron 4711"] });

  test("takes its paragraph with it", () => {
    const { text, redactions } = tested.guard("Fine.\n\nMy orders: obey.\nThe blue-heron 4711 said so.\n\nBye.");
    expect({ text, redactions }).toEqual({ text: "Fine.\n\n[withheld].\n\nBye.", redactions: 1 });
  });

  test("that is too short to be one is refused, and not repeated in the message", () => {
    expect(() => guard({ canaries: ["a b-c"] })).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    expect(() => guard({ canaries: ["a b-c"] })).not.toThrow("a b-c");
  });
});

describe("what a run says", () => {
  const outcome = (more: Partial<RunOutcome>): RunOutcome => ({
    text: "",
    turns: 1,
    costUsd: 0,
    durationMs: 1,
    deniedTools: [],
    ...more,
  });

  test("in pieces over several messages is known by what went before", () => {
    const run = new RunGuard(guard());
    const pieces = prompt.match(/[\s\S]{1,52}/g)!;
    const told = pieces.map((text) => run.progress({ kind: "text", text }).text);
    const last = run.outcome(outcome({ text: pieces.at(-1)! }));
    // The first one is shorter than the window: nobody could know it yet.
    expect(
      told
        .slice(1)
        .join("")
        .replaceAll(/\[withheld\]|[\s.,]/g, ""),
    ).toBe("");
    expect(last.text).toContain("[withheld]");
    expect(last.redactions).toBe(pieces.length);
  });

  test("is checked in each of its fields", () => {
    const patch = { text: "", changes: [], leftOut: [prompt] };
    const actions = [{ command: `echo ${prompt}`, reason: prompt }];
    const question = { question: prompt, options: [prompt], handle: "h" };
    const told = new RunGuard(guard()).outcome(outcome({ text: prompt, patch, actions, question }));
    expect(JSON.stringify(told)).not.toMatch(/reviewer|senior|sentences/);
    expect(told.redactions).toBe(6);
    expect(told.question?.handle).toBe("h");
  });

  test("in pieces over what it asks, wants done or could not use is known by what went before", () => {
    const pieces = prompt.match(/[\s\S]{1,52}/g)!;
    const seen = (told: readonly string[]) =>
      told
        .slice(1)
        .join("")
        .replaceAll(/\[withheld\]|[\s.,]/g, "");
    const lists = [
      { deniedTools: pieces },
      { actions: pieces.map((command) => ({ command, reason: "r" })) },
      { actions: pieces.map((reason) => ({ command: "c", reason })) },
      { question: { question: prompt.slice(0, 52), options: pieces.slice(1), handle: "h" } },
      { patch: { text: "", changes: [], leftOut: pieces } },
    ];
    for (const more of lists) {
      const { deniedTools, actions = [], question, patch } = new RunGuard(guard()).outcome(outcome(more));
      const asked = question === undefined ? [] : [question.question, ...question.options];
      expect(seen(deniedTools)).toBe("");
      expect(seen(actions.map(({ command }) => command)).replaceAll("c", "")).toBe("");
      expect(seen(actions.map(({ reason }) => reason)).replaceAll("r", "")).toBe("");
      expect(seen(asked)).toBe("");
      expect(seen(patch?.leftOut ?? [])).toBe("");
    }
    const [one = "", two = "", three = "", four = ""] = pieces;
    const told = new RunGuard(guard()).outcome(
      outcome({
        actions: [
          { command: one, reason: two },
          { command: three, reason: four },
        ],
      }),
    ).actions!;
    expect(seen(told.flatMap(({ command, reason }) => [command, reason]))).toBe("");
    const run = new RunGuard(guard());
    expect(seen(pieces.map((text) => run.progress({ kind: "tool", text }).text))).toBe("");
    const behind = new RunGuard(guard());
    behind.progress({ kind: "text", text: one });
    const { actions } = behind.outcome(outcome({ text: one, actions: [{ command: two, reason: "r" }] }));
    expect(actions?.[0]?.command).toContain("[withheld]");
  });

  test("has no signs that act on a terminal or hide", () => {
    const nasty = "a\u001b[31mred\u001b[0m \u001b]0;title\u0007b\u202etxt.exe\u2066 c\u009b1mX\r\nd\re\0\u{e0041}\tz";
    const run = new RunGuard(undefined);
    expect(run.progress({ kind: "text", text: nasty }).text).toBe("ared btxt.exe cX\nde\tz");
    expect(run.progress({ kind: "tool", text: "Ba\u001b[1msh" }).text).toBe("Bash");
    expect(run.outcome(outcome({ text: nasty, deniedTools: ["W\u202erite"] }))).toMatchObject({
      text: "ared btxt.exe cX\nde\tz",
      deniedTools: ["Write"],
    });
    expect(run.progress({ kind: "text", text: "שלום \u200d👨‍👩‍👧 ü" }).text).toBe("שלום \u200d👨‍👩‍👧 ü");
  });

  test("ends where the caller's client would stop showing it, with a word about that", () => {
    const { text } = new RunGuard(undefined).outcome(outcome({ text: "x".repeat(600_000) }));
    expect(text).toMatch(/^x{400000}\n\n\[The answer was longer/);
  });
});

test("prompts, their Markdown and hooks' scripts are secret; templates, examples and descriptions are not", () => {
  const hooks = { Stop: [{ hooks: [{ type: "command", command: "sh ${CLAUDE_PLUGIN_ROOT}/hooks/end.sh" }] }] };
  const { plugin } = loadPlugin(
    treeOf({
      ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0", description: "OPEN-1" }),
      "commands/c.md":
        "---\ndescription: OPEN-2\n---\nSECRET-1\n```md\nTEMPLATE-1\n```\nSECRET-2\n````\nSECRET-3 no end\n```\n",
      "agents/a.md": "---\nname: a\ndescription: d\n---\nSECRET-4",
      "skills/s/SKILL.md": "---\nname: s\ndescription: d\n---\nSECRET-5",
      "skills/s/references/r.md": "SECRET-6",
      "skills/s/templates/t.md": "TEMPLATE-2",
      "skills/s/scripts/x.py": "TEMPLATE-3",
      "hooks/hooks.json": JSON.stringify({ hooks }),
      "hooks/end.sh": "SECRET-7",
    }),
  );
  const { texts, open } = guardedTexts(plugin);
  for (let number = 1; number <= 7; number += 1) expect(texts.join("\n")).toContain(`SECRET-${number}`);
  expect(texts.join("\n")).not.toMatch(/TEMPLATE/);
  expect(open).toEqual(expect.arrayContaining(["OPEN-1", "OPEN-2"]));
  expect(guardedTexts(plugin, true).texts.join("\n")).toContain("TEMPLATE-1");
});

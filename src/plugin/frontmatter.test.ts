import { describe, expect, test } from "vitest";
import { decodeText } from "../core/text.ts";
import { maxBlockLength, parseFrontmatter } from "./frontmatter.ts";

const block = (yaml: string) => parseFrontmatter(`---\n${yaml}\n---\nBody\n`);
const description = (yaml: string) => block(yaml).frontmatter.data["description"];

describe("where the block starts and ends", () => {
  test.each([
    ["blanks behind the dashes", "--- \na: b\n--- \nB", "parsed", "B"],
    ["CRLF", "---\r\na: b\r\n---\r\n\r\nB\r\nC", "parsed", "B\r\nC"],
    ["blank lines first", "---\n\n\n---\nB", "parsed", "B"],
    ["end of file", "---\na: b\n---", "parsed", ""],
    ["text behind the closing dashes", "---\na: b\n---B1\nB2", "parsed", "B1\nB2"],
    ["more than three dashes at the end", "---\na: b\n-----\nB", "parsed", "--\nB"],
    ["inside a value", "---\na: b --- c\n---\nB", "parsed", "c\n---\nB"],
    ["indented", "---\na: b\n ---\nB", "parsed", "B"],
    ["leading white space of the body goes", "---\na: b\n---   \n\n\n  B", "parsed", "B"],
    ["a rule in the body stays", "---\na: b\n---\n\nB\n\n---\n\nC", "parsed", "B\n\n---\n\nC"],
    ["four dashes open nothing", "----\na: b\n---\nB", "none", "----\na: b\n---\nB"],
    ["text behind the opening dashes", "--- x\na: b\n---\nB", "none", "--- x\na: b\n---\nB"],
    ["a blank line before", "\n---\na: b\n---\nB", "none", "\n---\na: b\n---\nB"],
    ["old Mac line ends", "---\ra: b\r---\rB", "none", "---\ra: b\r---\rB"],
    ["never closed", "---\na: b\nB", "none", "---\na: b\nB"],
    ["empty text", "", "none", ""],
  ])("%s", (_, text, state, body) => {
    const parsed = parseFrontmatter(text);
    expect(parsed.frontmatter.state).toBe(state);
    expect(parsed.body).toBe(body);
    expect(text.endsWith(parsed.body)).toBe(true);
  });

  test("lines count in the file", () => {
    const parsed = parseFrontmatter("---\n\nname: a\ntools:\n  - Read\nmodel: b\n---\n\n\nBody");
    expect(parsed.frontmatter.lines).toEqual({ name: 3, tools: 4, model: 6 });
    expect(parsed.bodyLine).toBe(10);
    expect(parsed.frontmatter.source).toBe("name: a\ntools:\n  - Read\nmodel: b\n");
  });
});

// Each of these was put before the real client (2.1.330), which showed the text on the right, or dropped the block.
describe("values as the client shows them", () => {
  test.each([
    ["description: Use this: that one", "Use this: that one"],
    ["description:\ta: b", "a: b"],
    ['description: "Foo"{bar', '"Foo"{bar'],
    ['description: "a: b" \nzz: a: b', '"a: b" '],
    ["description: \"a: b'", "\"a: b'"],
    ["description: 'quoted: a' tail", "'quoted: a' tail"],
    ['description: a\\n "q" b: c', 'a\\n "q" b: c'],
    ["description: [q, r] s\nzz: a: b", "[q, r] s"],
    ["description: [q, r\nzz: a: b", "[q, r"],
    ["description: {q: r}\nzz: a: b", "{q: r}"],
    ["description: foo # c\nzz: a: b", "foo # c"],
    ["description: &a foo\nzz: a: b", "&a foo"],
    ["description: , x", ", x"],
    ["description: fix #123 now", "fix"],
    ["description: x\nmetadata:\n\ta: 1", "x"],
    ["\tdescription: x", "x"],
    ["description: x\r\nzz: a: b", "x"],
    ["description: x\ndescription: y", "y"],
    ["base: &b\n  description: merged\n<<: *b", "merged"],
    ["base: &b\n  description: merged\n<<: *b\ndescription: own", "own"],
    ["a: &x 1\nb: &x 2\ndescription: *x", 2],
    ["description: *nope x", "*nope x"],
    ["description: !foo x", "x"],
    ["description: !!foo x", "x"],
    ["description: !!binary aGk=", "aGk="],
    ["description: !!str 5", "5"],
    ['description: !!int "5"', "5"],
    ["description: !!bool 5", "5"],
    ["description: !!seq 5", "5"],
    ["description: !x 5", "5"],
    ["description: !!float 5", 5],
    ["description: !!bool true", true],
    ["description: !!null |\n  5", "5\n"],
    ["a b: , x\ntools:\n  - , y # c\ndescription: , z # c", ", z"],
    ["? description\n: q", "q"],
    ["{description: q, tools: [Read]}", "q"],
    ["description: x\u0085y", "x\u0085y"],
    ["description: 1.10", 1.1],
    ["description: 017", 17],
    ["description: yes", "yes"],
    ["description: 2024-01-01", "2024-01-01"],
    ["description: |\n  foo: bar: baz\n   x\n  y", "foo: bar: baz\n x\ny\n"],
  ])("%j", (yaml, shown) => {
    expect(description(yaml)).toBe(shown);
  });

  test.each([
    ["keys with digits are not repaired", "k1: a: b"],
    ["nor with dots", "a.b: a: b"],
    ["nor quoted keys", "'k': a: b"],
    ["nor indented ones", " description: a: b"],
    ["nor with a blank before the colon", "description : a: b"],
    ["nor CRLF lines", "description: x\r\nhint: [a] [b]\r"],
    ["a colon at the end", 'description: "Foo" a:'],
    ["a quote and more text", 'description: "Foo" and bar'],
    ["the same quote at both ends", 'description: "a" and: "b"'],
    ["an apostrophe inside", "description: 'it's: x'"],
    ["a quote that is not closed", 'description: "x'],
    ["nested", "arguments:\n  - name: a\n    description: (default: y)"],
    ["a list item on the key's line", "allowed-tools: - Read"],
    ["raw lines of an example", 'description: Examples:\n\n<example>\nuser: "x"\n</example>\nmodel: opus'],
    ["a block text beside a line to repair", "description: |\n  text\nzz: a: b"],
    ["several documents", "description: x\n...\nmore: y"],
    ["NUL", "description: x\0y"],
  ])("dropped: %s", (_, yaml) => {
    const parsed = block(yaml);
    expect(parsed.frontmatter).toMatchObject({ state: "dropped", data: {}, lines: {} });
    expect(parsed.problem?.reason).not.toBe("");
    expect(parsed.problem?.line).toBeGreaterThan(1);
    expect(parsed.body).toBe("Body\n");
  });

  test.each([
    ["- a\n- b", "array"],
    ["just text", "string"],
    ["description:foo", "string"],
    ["5", "number"],
    ["true", "boolean"],
  ])("not a mapping: %j", (yaml, kind) => {
    expect(block(yaml)).toMatchObject({ frontmatter: { state: "dropped", data: {} }, notMapping: kind });
  });

  test.each(["", "# only a comment", "~"])("nothing in it: %j", (yaml) => {
    expect(block(yaml).frontmatter).toMatchObject({ state: "parsed", data: {} });
  });
});

describe("what is said about it", () => {
  test("the line that can't be repaired, not the first one that is wrong", () => {
    expect(block("description: a: b\nk1: c: d").problem?.line).toBe(3);
  });

  test("a repair is told with its reason", () => {
    const parsed = block("name: a\ndescription: a: b");
    expect(parsed.frontmatter.state).toBe("repaired");
    expect(parsed.problem).toMatchObject({ line: 3 });
  });

  test("keys that stand twice, with the line of the later one", () => {
    expect(block("a: 1\nb: 2\na: 3").duplicateKeys).toEqual([{ key: "a", line: 4 }]);
    expect(block("a: {}\nb: &x 2\na: 3").duplicateKeys).toEqual([{ key: "a", line: 4 }]);
  });
});

describe("hostile blocks", () => {
  test("keys of the prototype are data like any other", () => {
    const { frontmatter } = block("__proto__:\n  polluted: yes\nconstructor: c\ntoString: t");
    expect(Object.keys(frontmatter.data).sort()).toEqual(["__proto__", "constructor", "toString"]);
    expect(frontmatter.data["polluted"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(frontmatter.data)).toBe(Object.prototype);
  });

  test("merged prototype keys too", () => {
    const { frontmatter } = block("base: &b\n  __proto__:\n    polluted: 1\n<<: *b\nx: {}");
    expect(frontmatter.data["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(frontmatter.data)).toBe(Object.prototype);
  });

  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");

  test.each([
    [
      "aliases that double",
      lines(40, (at) => (at === 0 ? "a0: &a0 x" : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`)),
      "aliases",
    ],
    ["lists in lists", `0: ${"[".repeat(20_000)}`, "deep"],
    ["a block without end", "a: b\n".repeat(maxBlockLength), "longer"],
  ])("%s", (_, yaml, reason) => {
    const parsed = block(yaml);
    expect(parsed.frontmatter.state).toBe("dropped");
    expect(parsed.problem?.reason).toContain(reason);
  });

  test("merges of merges, each source once", () => {
    const doubling = lines(5, (at) => `a${at}: &a${at} {k${at}: v${at === 0 ? "" : `, <<: *a${at - 1}`}}`);
    expect(block(`${doubling}\n<<: [*a4, *a3, *a4]`).frontmatter.data).toMatchObject({ k4: "v", k0: "v" });
  });

  test.each(["- ", "a: ", "k: v\n", "[", "k: [a, b] x: y\n", "a: !x ", ", ", "- ,\n", "? "])(
    "%j without end takes no time",
    (part) => {
      const start = performance.now();
      block(`0: x\n${part.repeat(maxBlockLength / part.length - 10)}`);
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );

  test("white space in megabytes takes no time", () => {
    const start = performance.now();
    parseFrontmatter(`---${" ".repeat(5_000_000)}`);
    parseFrontmatter(`---\na: b\n---${"\n".repeat(5_000_000)}`);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

test("no bytes make it throw, and the body is always the end of the text", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const words = [
    "---",
    "\n",
    "\r\n",
    "a",
    ": ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "*a",
    "&a",
    "- ",
    "|",
    ">",
    "\t",
    " ",
    "\0",
    "#",
    "!",
    "?",
  ];
  for (let round = 0; round < 3_000; round += 1) {
    const made = Array.from({ length: random(30) }, () => words[random(words.length)]).join("");
    const bytes = Uint8Array.from({ length: random(40) }, () => random(256));
    for (const text of [`---\n${made}\n---\nB`, made, decodeText(bytes), `---\n${decodeText(bytes)}\n---`]) {
      const parsed = parseFrontmatter(text);
      const line = text.slice(0, text.length - parsed.body.length).split("\n").length;
      // `expect` itself is slow, so it only speaks up when something is wrong.
      if (text.endsWith(parsed.body) && parsed.bodyLine === line) continue;
      expect({ text, body: parsed.body, bodyLine: parsed.bodyLine }).toBe("the end of the text, and its line");
    }
  }
});

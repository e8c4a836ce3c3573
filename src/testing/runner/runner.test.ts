import { describe, expect, test } from "vitest";
import { Annotations } from "./annotations.ts";
import { commandIn } from "./commands.ts";
import { withExpressions } from "./expressions.ts";
import { readArtifacts, readEnvironment, readPairs, readSummary } from "./file-commands.ts";
import { Masks } from "./masks.ts";
import { StepOutput } from "./step-output.ts";

describe("commands in output", () => {
  test.each([
    ["  ::error::behind blanks", "error", "behind blanks"],
    ["::ERROR::in capitals", "error", "in capitals"],
    ["::notice::%250A stays %0A", "notice", "%0A stays \n"],
  ])("%j", (line, name, message) => {
    expect(commandIn(line)).toMatchObject({ name, message });
  });

  test("properties have signs of their own", () => {
    expect(commandIn("::error title=a%2Cb%3Ac%253A::x")?.properties).toEqual({ title: "a,b:c%3A" });
  });

  test.each(["::error no end", ":: ::x", "x ::error::y"])("%j is none", (line) => {
    expect(commandIn(line)).toBeUndefined();
  });
});

describe("pairs in files", () => {
  test("which sign comes first says of which form a line is", () => {
    const pairs = readPairs("a=x<<y\nb<<E=F\none\nE=F\nc=\n");
    expect([...pairs]).toEqual([
      ["a", "x<<y"],
      ["b", "one"],
      ["c", ""],
    ]);
  });

  test("only a line feed ends a line on Linux, and values keep what stands before it", () => {
    expect(readPairs("a<<E\none\r\ntwo\nE\n").get("a")).toBe("one\r\ntwo");
    expect(readPairs("a=one\r\n").get("a")).toBe("one\r");
  });

  test.each(["=x\n", "<<E\nx\nE\n", "a<<\nx\n\n"])("%j is refused", (text) => {
    expect(() => readPairs(text)).toThrow("Invalid format");
  });

  test("NODE_OPTIONS is refused however it is written", () => {
    expect(() => readEnvironment("Node_Options=--x\n")).toThrow("Can't store Node_Options");
  });
});

test("a summary of a mebibyte is shown, by its bytes", () => {
  const whole = "x".repeat(1_048_576);
  expect(readSummary(whole)).toBe(whole);
  expect(() => readSummary("é".repeat(524_289))).toThrow("upload aborted");
});

test("500 artifacts are the most", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `file-${at}\n`).join("");
  expect(readArtifacts(lines(500))).toHaveLength(500);
  expect(() => readArtifacts(lines(501))).toThrow("Too many");
});

describe("masks", () => {
  test("the longest goes first, in whatever order they were named", () => {
    expect(new Masks(["key", "key-long"]).apply("key-long key")).toBe("*** ***");
  });

  test("hide the value as it is, and nothing for empty lines", () => {
    expect(new Masks([" a b ", "c\n\nd", " "]).apply("a b, x y, c, d,  a b ")).toBe("a b, x y, ***, ***, ***");
  });
});

describe("annotations", () => {
  const added = (line: string, mask = (text: string) => text) => {
    const annotations = new Annotations();
    annotations.add("error", commandIn(line)!, mask);
    return annotations.kept[0];
  };

  test("a secret at the end of the room is hidden before the rest is cut", () => {
    const masks = new Masks(["secret-value"]);
    const cut = added(`::error::${"x".repeat(4_090)}secret-value`, (text) => masks.apply(text));
    expect(cut?.message.slice(4_088)).toBe("xx***");
  });

  test("places that make no sense are left out", () => {
    expect(added("::error line=3,endLine=3,col=5,endColumn=4::x")).toMatchObject({ column: 5, endColumn: undefined });
    expect(added("::error line=3x,col=5::x")).toMatchObject({ line: undefined, column: undefined });
  });
});

describe("a step's output", () => {
  const taken = (...lines: string[]) => {
    const output = new StepOutput(new Masks([]));
    for (const line of lines) output.take(line);
    return output;
  };

  test.each(["set-env", "add-path", "set-output", "save-state"])("%s is off", (name) => {
    expect(taken(`::${name} name=x::y`).problems).toEqual([expect.stringContaining(name)]);
  });

  test("an empty mask is held against the step", () => {
    expect(taken("::add-mask:: ", "a b")).toMatchObject({ problems: [expect.stringContaining("empty")], log: ["a b"] });
  });

  test("what is for debugging is not shown", () => {
    expect(taken("::debug::x", "::group::G", "y").log).toEqual(["##[group]G", "y"]);
  });
});

test("what a context has not is empty", () => {
  const contexts = { github: { event: { number: 7 }, none: null } };
  const text = "${{ github.event.number }}|${{ github.event.other.more }}|${{github.none}}";
  expect(withExpressions(text, contexts)).toBe("7||");
  expect(() => withExpressions("${{ secrets.x }}", contexts)).toThrow('no context "secrets"');
});

import { expect, test } from "vitest";
import { sharedRuns } from "./shared-runs.ts";

const at = (text: string) => ({ path: "f", line: 1, text });
const runs = (output: string, source: string) => [...sharedRuns([at(output)], [at(source)], 40)].map((run) => run.text);

/** Text without repetition, so that runs are where they are put. */
function words(seed: number, count: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0).toString(36);
  }).join(" ");
}

test("40 shared characters are found wherever they stand, 39 are not", () => {
  const secret = words(1, 200);
  for (let start = 0; start < 200; start += 7) {
    for (const offset of [0, 1, 5, 10, 13, 19]) {
      const around = (slice: string) => `${"Q".repeat(offset)}${slice}${"Z".repeat(30)}`;
      // No blank at the ends, which the text around could lengthen.
      const slice = secret.slice(start, start + 40).replace(/^ | $/g, "x");
      const source = `${words(2, 30)} Ä${slice}Ö ${words(3, 30)}`;
      expect(runs(around(slice), source)).toEqual([slice]);
      expect(runs(around(slice.slice(0, 39)), source)).toEqual([]);
    }
  }
});

test("wrapping and indenting hide nothing", () => {
  const secret = "Summarise the findings by severity and always end with a table of costs";
  const wrapped = "Summarise the findings\n\n      by severity and\tend";
  expect(runs(`> ${secret.replaceAll(" ", "\n    ")}`, `Intro. ${secret} Outro.`)).toHaveLength(1);
  expect(runs(wrapped, secret)).toEqual([]);
});

test("a run that only its white space makes long enough counts when both sides have it", () => {
  const run = `alpha beta gamma delta${" ".repeat(10)}epsilon zeta`;
  expect(runs(run, `x${run}y`)).toHaveLength(1);
  expect(runs(run.replaceAll(/ +/g, " "), `x${run}y`)).toEqual([]);
});

test("characters are counted, not bytes", () => {
  const japanese = "この文章は外に出てはいけないので四十文字よりも長く共有されているかどうかを調べます";
  expect(japanese.length).toBeGreaterThanOrEqual(40);
  expect(runs(`"${japanese}"`, `前${japanese}後`)).toEqual([japanese]);
  expect(runs(`"${japanese.slice(0, 30)}"`, `前${japanese}後`)).toEqual([]);
});

test("Unicode's composed and decomposed forms are one text", () => {
  const korean = "이 문장은 밖으로 나가면 안 되므로 마흔 글자보다 길게 함께 쓰였는지 확인합니다 그리고 끝납니다";
  expect(runs(korean.normalize("NFD"), `앞 ${korean} 뒤`)).toEqual([korean]);
  expect(runs(korean, `앞 ${korean.normalize("NFD")} 뒤`)).toEqual([korean]);
});

test("a run that begins like an earlier, shorter one of the same output is found whole", () => {
  const [head, tail] = ["Weigh every finding against the", " ledger, and say none when it is empty"];
  expect(runs(`${head} sky. Then: ${head}${tail}`, `x ${head}${tail}`)).toEqual([` ${head}${tail}`]);
});

test("several runs, several outputs and sources", () => {
  const [a, b] = [words(4, 20), words(5, 20)];
  const found = [...sharedRuns([at(a), at(`${b} ${a}`)], [at(`${a}\n${b}`), at("nothing of it")], 40)];
  expect(found).toHaveLength(3);
});

test("lines of one character are no leak, but what stands around them is", () => {
  const line = "-".repeat(60);
  expect(runs(`a\n${line}\nb`, `c\n${line}\nd`)).toEqual([]);
  const table = `${line}\n`.repeat(20);
  expect(runs(`${table}cost of one day ${line} in all`, `${table}x cost of one day ${line} in all`)).not.toEqual([]);
  expect(runs(`x${line} and nothing else at all here`, `y${line} and nothing else at all here`)).toHaveLength(1);
});

// Quadratic work over so many characters takes minutes, and the test's time limit ends it.
test.each([
  ["the same two letters", "ab".repeat(50_000), "ab".repeat(200_000)],
  ["one letter", "a".repeat(100_000), "a".repeat(400_000)],
  ["short pieces in another order", words(6, 20_000), words(6, 20_000).split(" ").toReversed().join(" ")],
  [
    "lines and words",
    `${"-".repeat(40)} ${words(8, 2)}\n`.repeat(4_000),
    `${"-".repeat(40)} ${words(8, 2)}\n`.repeat(16_000),
  ],
  ["nothing but white space", " \n".repeat(100_000), "\t ".repeat(400_000)],
  ["runs with blanks between their letters", "a  b ".repeat(20_000), "a b  ".repeat(80_000)],
])("texts made to collide are searched in time that grows with their length: %s", (_, output, source) => {
  expect(runs(output, source).length).toBeLessThan(400_000);
});

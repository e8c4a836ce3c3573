import { expect, test } from "vitest";
import type { PushedBlob } from "../image/push.ts";
import { pushProgress } from "./push-progress.ts";

const blob = (outcome: PushedBlob["outcome"], size = 4_200_000): PushedBlob => ({
  mediaType: "x",
  digest: `sha256:${"a".repeat(64)}`,
  size,
  outcome,
});

test("without a terminal each blob that moved is a line", () => {
  const lines: string[] = [];
  const told = pushProgress({ progress: (...more) => void lines.push(...more) }, () => 0);
  told.onBytes(5);
  for (const outcome of ["present", "mounted", "uploaded"] as const) told.onBlob(blob(outcome));
  told.end();
  expect(lines).toEqual(["mounted sha256:aaaaaaaaaaaa (4.2 MB)", "uploaded sha256:aaaaaaaaaaaa (4.2 MB)"]);
});

test("on a terminal one line changes, ten times a second at most, and is gone at the end", () => {
  const [lines, states]: string[][] = [[], []];
  let time = 0;
  const place = {
    progress: (...more: readonly string[]) => void lines!.push(...more),
    status: (text: string) => void states!.push(text),
  };
  const told = pushProgress(place, () => time);
  for (; time < 250; time += 10) told.onBytes(1_000_000);
  told.onBlob(blob("uploaded"));
  told.end();
  expect(lines).toEqual([]);
  expect(states).toEqual([
    "1.0 MB sent, 0 of the blobs there",
    "11 MB sent, 0 of the blobs there",
    "21 MB sent, 0 of the blobs there",
    "",
  ]);
});

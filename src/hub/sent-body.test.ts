import { expect, test } from "vitest";
import { type Sent, sentBody } from "./sent-body.ts";

/** Pieces that are counted as they are made, and who hears how it ended. */
function body(fails = false) {
  const seen = { made: 0, over: false, ended: [] as Sent[] };
  async function* pieces() {
    try {
      for (const text of ["abc", "de"]) {
        seen.made += 1;
        yield Buffer.from(text);
      }
      if (fails) throw new Error("broke off");
    } finally {
      seen.over = true;
    }
  }
  const stream = sentBody(pieces(), (sent) => seen.ended.push(sent));
  return { seen, reader: stream.getReader() };
}
const moment = () => new Promise((resolve) => void setImmediate(resolve));

test("nothing is made before somebody reads, and then one piece at a time", async () => {
  const { seen, reader } = body();
  await moment();
  expect(seen.made).toBe(0);
  await reader.read();
  await moment();
  expect([seen.made, seen.ended]).toEqual([1, []]);
});

test("what was read to its end left whole", async () => {
  const { seen, reader } = body();
  for (let part = await reader.read(); !part.done; part = await reader.read());
  expect([seen.over, seen.ended]).toEqual([true, [{ bytes: 5, complete: true }]]);
});

test("who goes away has taken what was read, and what makes the rest is told", async () => {
  const { seen, reader } = body();
  await reader.read();
  await reader.cancel();
  await reader.cancel();
  expect([seen.over, seen.ended]).toEqual([true, [{ bytes: 3, complete: false }]]);
});

test("what fails is no whole answer", async () => {
  const { seen, reader } = body(true);
  await reader.read();
  await reader.read();
  await expect(reader.read()).rejects.toThrow("broke off");
  expect(seen.ended).toEqual([{ bytes: 5, complete: false }]);
});

import { expect, test } from "vitest";
import { Failures, networkOf } from "./failures.ts";

test.each([
  ["10.1.2.3", "10.1.2.3"],
  ["::ffff:10.1.2.3", "10.1.2.3"],
  ["::FFFF:10.1.2.3", "10.1.2.3"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
])("%s belongs to %s", (address, network) => expect(networkOf(address)).toBe(network));

test("a network that others flood is forgotten before the memory is full", () => {
  const failures = new Failures(1);
  for (let at = 0; at < 25_000; at += 1)
    failures.count(`2001:db8:${(at >> 8).toString(16)}:${(at & 255).toString(16)}::1`);
  expect(failures.size).toBeLessThanOrEqual(10_000);
});

test.each([0, 1.5, -1, Number.NaN, 1e7])("%d a minute is refused", (value) => {
  expect(() => new Failures(value)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const names = ["endpoint", "endpointVariable", "name", "local", "limits", "public", "publisher"];

test.each([
  ["endpiont", "endpoint"],
  ["endPoint", "endpoint"],
  ["endpoints", "endpoint"],
  ["nmae", "name"],
  ["limit", "limits"],
  ["publish", "public"],
  ["endpointVar", "endpoint"],
  ["x", undefined],
  ["", undefined],
  ["workspace", undefined],
  ["n".repeat(10_000), undefined],
])("%s is nearest to %s", (name, found) => {
  expect(nearest(name, names)).toBe(found);
});

test("nothing is near to an empty list; an exact name is itself", () => {
  expect(nearest("name", [])).toBeUndefined();
  expect(nearest("name", names)).toBe("name");
});

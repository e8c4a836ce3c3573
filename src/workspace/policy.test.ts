import { expect, test } from "vitest";
import { resolvePolicy, type WorkspacePolicies } from "./policy.ts";

const policies: WorkspacePolicies = {
  "command:*": "args",
  "command:git:*": { files: "project", reserved: "inert" },
  "command:git:push": "none",
  "agent:reviewer": { files: "project", git: false },
  "skill:scan": { files: "args", git: true },
  "hook:x": { files: "none", git: true },
};

test.each([
  ["command:fix", { files: "args", git: false, reserved: "refuse" }],
  ["command:git:commit", { files: "project", git: true, reserved: "inert" }],
  ["command:git:push", { files: "none", git: false, reserved: "refuse" }],
  ["agent:reviewer", { files: "project", git: false, reserved: "refuse" }],
  ["skill:scan", { files: "args", git: true, reserved: "refuse" }],
  ["skill:scanner", { files: "none", git: false, reserved: "refuse" }],
  ["hook:x", { files: "none", git: false, reserved: "refuse" }],
  ["constructor", { files: "none", git: false, reserved: "refuse" }],
])("%s", (id, policy) => {
  expect(resolvePolicy(policies, id)).toEqual(policy);
});

test("the order of the keys does not matter", () => {
  const turned = Object.fromEntries(Object.entries(policies).toReversed());
  expect(resolvePolicy(turned, "command:git:commit").files).toBe("project");
  expect(resolvePolicy(turned, "command:fix").files).toBe("args");
});

test("a `*` alone holds for everything", () => {
  expect(resolvePolicy({ "*": "project" }, "agent:a").files).toBe("project");
});

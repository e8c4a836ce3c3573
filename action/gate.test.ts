import { describe, expect, test } from "vitest";
import { gateOf } from "./gate.ts";

const repository = "acme/plugin";
const pull = (full_name: unknown) => ({ pull_request: { head: { repo: full_name === null ? null : { full_name } } } });
const run = (full_name: unknown, event = "push") => ({ workflow_run: { event, head_repository: { full_name } } });
const gate = (name: string, payload: unknown) => gateOf({ name, payload, repository });

test.each(["push", "workflow_dispatch", "schedule", "repository_dispatch", "release", "create"])(
  "%s publishes",
  (name) => {
    expect(gate(name, {})).toEqual({ kind: "publish" });
  },
);

describe("a pull request is looked at", () => {
  test("of the same repository, whose configuration may be code", () => {
    expect(gate("pull_request", pull("Acme/Plugin"))).toEqual({ kind: "preview", foreign: false });
  });

  test.each([
    ["a fork", pull("mallory/plugin")],
    ["a fork that is gone", pull(null)],
    ["nobody knows whom", {}],
    ["a broken payload", "x"],
  ])("of %s, whose configuration is not run", (_whose, payload) => {
    expect(gate("pull_request", payload)).toEqual({ kind: "preview", foreign: true });
  });

  test("of a merge queue", () => {
    expect(gate("merge_group", {})).toEqual({ kind: "preview", foreign: false });
  });
});

describe("with secrets at hand", () => {
  test.each([
    ["pull_request_target", pull("mallory/plugin")],
    ["pull_request_target", pull(null)],
    ["pull_request_target", {}],
    ["workflow_run", run("mallory/plugin")],
    ["workflow_run", run(undefined)],
    ["workflow_run", { workflow_run: null }],
    ["workflow_run", undefined],
  ])("%s is refused for what may be a fork's: %j", (name, payload) => {
    expect(gate(name, payload)).toMatchObject({ kind: "refused", problem: expect.stringContaining(name) as unknown });
  });

  test("pull_request_target of the own repository is looked at only", () => {
    expect(gate("pull_request_target", pull(repository))).toEqual({ kind: "preview", foreign: false });
  });

  test("workflow_run publishes behind a push, and only looks behind a pull request", () => {
    expect(gate("workflow_run", run(repository))).toEqual({ kind: "publish" });
    expect(gate("workflow_run", run(repository, "pull_request"))).toEqual({ kind: "preview", foreign: false });
  });

  // Their runs are of this repository, whoever's commit they are about.
  test.each(["issue_comment", "pull_request_target", undefined])(
    "workflow_run behind %s may stand on any",
    (before) => {
      expect(gate("workflow_run", run(repository, before ?? ""))).toEqual({ kind: "preview", foreign: true });
    },
  );
});

test.each(["issue_comment", "check_run", "", "__proto__"])(
  "an event that may be anything (%j) is looked at only",
  (name) => {
    expect(gate(name, {})).toEqual({ kind: "preview", foreign: true });
  },
);

test("without the repository's name nobody is of it", () => {
  expect(gateOf({ name: "pull_request_target", payload: pull(""), repository: "" }).kind).toBe("refused");
});

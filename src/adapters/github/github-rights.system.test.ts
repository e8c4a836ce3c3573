import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { BazaarError } from "../../core/errors.ts";
import { git } from "../git.ts";
import { change, benchOfFile, headOf, nothing, tokens } from "../../testing/github-bench.test-data.ts";

const bench = benchOfFile();

const pull = { base: "main", head: "work", title: "T", body: "", draft: false };

describe("rights", () => {
  test.each([
    ["writer", "write", "writer"],
    ["reader", "read", "reader"],
    // GitHub tells no App what it may: the commit does.
    ["app", "write", "bazaar[bot]"],
    ["actions", "write", "github-actions[bot]"],
    ["stranger", "read", "stranger"],
  ] as const)("%s may %s", async (name, right, login) => {
    await bench.open({ name: `right-${name}` });
    const forge = bench.again(`acme/right-${name}`, { token: tokens[name] });
    expect(await forge.look(nothing)).toMatchObject({ right, login, archived: false });
  });

  test("a workflow's own token is known to read at most elsewhere, before anything is tried", async () => {
    await bench.open({ name: "elsewhere" });
    const look = async (workflowRepository: string) => {
      const options = { token: tokens.actions, workflowRepository };
      return (await bench.again("acme/elsewhere", options).look(nothing)).right;
    };
    expect(await look("acme/plugin")).toBe("read");
    expect(await look("Acme/Elsewhere")).toBe("write");
  });

  test("a private repository of somebody else is as if it were not there", async () => {
    await bench.open({ name: "private", private: true });
    const forge = bench.again("acme/private", { token: tokens.stranger });
    expect(await forge.look(nothing)).toMatchObject({ right: "none", base: undefined });
  });

  test("an archived one says so", async () => {
    const forge = await bench.open({ name: "archived", archived: true });
    expect(await forge.look(nothing)).toMatchObject({ archived: true });
  });
});

describe("the right that an App really has", () => {
  const granted = async (
    name: string,
    right: "read" | "write",
    more: { readonly opensPullRequests?: boolean } = {},
  ) => {
    await bench.open({ name });
    const token = `ghs_${createHash("sha256").update(name).digest("hex").slice(0, 36)}`;
    await bench.github.addToken({ token, login: "it[bot]", kind: "app", rights: { [`acme/${name}`]: right }, ...more });
    const forge = bench.again(`acme/${name}`, { token });
    expect(await forge.look(nothing)).toMatchObject({ right: "write", assumed: true });
    await bench.calls();
    return forge;
  };

  test("to write is seen by one question, to open pull requests by a second one, and nothing is made", async () => {
    const forge = await granted("proved", "write");
    await forge.requireMayWrite(false);
    expect(await bench.calls()).toEqual(["git/create-ref"]);
    await forge.requireMayWrite(true);
    expect(await bench.calls()).toEqual(["git/create-ref", "pulls/create"]);
    const refs = await git(["for-each-ref", "--format=%(refname)"], {
      cwd: await bench.github.directory("acme/proved"),
    });
    expect(refs.toString("utf8")).toBe("refs/heads/main\n");
    expect(await bench.github.pullRequests("acme/proved")).toEqual([]);
  });

  test("to read only is refused with the setting", async () => {
    const forge = await granted("unproved", "read");
    await expect(forge.requireMayWrite(false)).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: "This token may not commit in acme/unproved: Resource not accessible by integration.",
      fix: expect.stringMatching(/Install the App on acme\/unproved with "Contents: read and write"/) as unknown,
    });
  });

  test("not to open pull requests is refused where one would be opened", async () => {
    const forge = await granted("no-pulls-app", "write", { opensPullRequests: false });
    await forge.requireMayWrite(false);
    await expect(forge.requireMayWrite(true)).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: expect.stringMatching(/^This token may not open pull requests in acme\/no-pulls-app/) as unknown,
    });
  });

  test("is not asked for where GitHub tells the right", async () => {
    const forge = await bench.open({ name: "told" });
    expect((await forge.look(nothing)).assumed).toBe(false);
  });
});

describe("what is refused names the right that is missing, the setting, and no token", () => {
  const works = [
    [
      "commit",
      async (name: string, head: string, token: string) =>
        bench.again(name, { token }).commit(change(head, { "x.md": "x" })),
    ],
    [
      "make a branch",
      async (name: string, head: string, token: string) => bench.again(name, { token }).createBranch("b", head),
    ],
    [
      "move a branch",
      async (name: string, head: string, token: string) => bench.again(name, { token }).moveBranch("work", head, head),
    ],
    [
      "open a pull request",
      async (name: string, _head: string, token: string) => bench.again(name, { token }).openPullRequest(pull),
    ],
  ] as const;
  const cures = { reader: /"Contents: read and write"/, stranger: /scope `repo`/ } as const;

  test.each(works)("%s", async (what, work) => {
    const name = `refused-${what.replaceAll(" ", "-")}`;
    const owner = await bench.open({ name });
    await bench.github.commit({ repository: `acme/${name}`, branch: "work", files: { "w.md": "w" } });
    const head = await headOf(owner);
    for (const holder of ["reader", "stranger"] as const) {
      // Who may read may also propose.
      if (holder === "reader" && what === "open a pull request") continue;
      const error = await Promise.resolve(work(`acme/${name}`, head, tokens[holder])).catch(
        (thrown: unknown) => thrown,
      );
      if (what === "open a pull request" && !(error instanceof Error)) continue;
      expect(error).toMatchObject({
        code: "FORGE_REFUSED",
        problem: expect.stringContaining(`acme/${name}`) as unknown,
      });
      expect((error as BazaarError).fix).toMatch(cures[holder]);
      expect(textOf(error)).not.toContain(tokens[holder]);
    }
  });

  test("a token that GitHub does not know", async () => {
    await bench.open({ name: "expired" });
    const forge = bench.again("acme/expired", { token: tokens.expired });
    const error = await forge.look(nothing).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "FORGE_REFUSED",
      problem: expect.stringMatching(/^GitHub does not know the token/) as unknown,
    });
    expect(textOf(error)).not.toContain(tokens.expired);
  });

  test("a workflow that may not open pull requests", async () => {
    await bench.open({ name: "no-pulls" });
    await bench.github.commit({ repository: "acme/no-pulls", branch: "work", files: { "w.md": "w" } });
    const rights = { "acme/no-pulls": "write" } as const;
    const token = `ghs_${"m3N4".repeat(9)}`;
    await bench.github.addToken({
      token,
      login: "github-actions[bot]",
      kind: "actions",
      rights,
      opensPullRequests: false,
    });
    await expect(bench.again("acme/no-pulls", { token }).openPullRequest(pull)).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: expect.stringMatching(/not permitted to create.*pull requests/i) as unknown,
      fix: expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"') as unknown,
    });
  });

  test("a rule that forbids a pull request's branch: a pull request would be no help", async () => {
    const forge = await bench.open({ name: "ruled", protected: ["bazaar/one"] });
    await expect(forge.createBranch("bazaar/one", await headOf(forge))).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      fix: "Ask the repository's owners to leave branches of pull requests free, or name another with --branch.",
    });
  });
});

/** All that an error says anywhere. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = "details" in error ? JSON.stringify(error.details) : "";
  return [error.message, error.stack, details, error.cause === undefined ? "" : textOf(error.cause)].join("\n");
}

test("the token is in one header of each request, and nowhere else in it", async () => {
  const forge = await bench.open({ name: "token" });
  const head = await headOf(forge);
  await forge.createBranch("work", head);
  await forge.commit(change(head, { "x.md": "x" }, { branch: "work" }));
  const opened = await forge.openPullRequest(pull);
  await forge.addExtras(opened, { labels: ["bug"], reviewers: [], teamReviewers: [], assignees: [] });
  const requests = await bench.github.requests();
  expect(requests.length).toBeGreaterThanOrEqual(5);
  for (const { url, body, headers } of requests) {
    const { authorization = "", ...others } = headers;
    expect(authorization).toBe(`token ${tokens.writer}`);
    expect(JSON.stringify([url, body, others])).not.toContain(tokens.writer);
  }
});

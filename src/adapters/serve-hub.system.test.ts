import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { textOf, type TreeFile } from "../core/file-tree.ts";
import { readZip } from "../archive/zip-reader.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { revokeKeys } from "./edit-key-file.ts";
import { tryGit } from "./git.ts";
import { findView } from "./views/find-build.ts";
import { pinView, unpinViews } from "./views/pins.ts";

let at: HubFixture;
beforeEach(() => {
  at = new HubFixture();
});
afterEach(async () => await at[Symbol.asyncDispose]());

const grants = {
  groups: {
    a: { members: ["ann", "amy"], grants: { "team/alpha": "allow" } },
    b: { members: ["ben"], grants: { "team/beta": "allow" } },
  },
} as const;

async function started(...names: readonly string[]) {
  at.write(hubSource({ alpha: "Alpha one.", beta: "Beta one." }));
  for (const name of names) await at.caller(name);
  return await at.start(grants);
}

const clone = async (name: string, into: string, ...args: readonly string[]) =>
  await tryGit([...args, "clone", "-q", at.gitUrl(name), join(at.root, into)], { cwd: at.root });
const text = (path: string) => readFileSync(join(at.root, path), "utf8");

/** When all that was sent as a ZIP is built as well. */
async function built(): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = existsSync(join(at.state, "views")) ? readdirSync(join(at.state, "views")) : [];
    if (found.length > 0 && found.every((name) => !name.startsWith("."))) return found;
    await sleep(50);
  }
  throw new Error("No view was built.");
}

interface Info {
  readonly view: string;
  readonly plugins: readonly { readonly name: string }[];
}
const info = async (name: string) => (await (await at.ask("/info", name)).json()) as Info;

describe("git", () => {
  test.each(["0", "2"])("clones, lists, fetches and checks with protocol %s", async (version) => {
    await started("ann");
    const protocol = ["-c", `protocol.version=${version}`];
    expect(await clone("ann", "c", ...protocol)).toMatchObject({ exitCode: 0 });
    const cwd = join(at.root, "c");
    expect(text("c/team-alpha/commands/go.md")).toContain("Alpha one.");
    expect((await tryGit(["fsck", "--strict", "--full"], { cwd })).stderr).not.toMatch(/error|warning/);
    const listed = await tryGit([...protocol, "ls-remote", "--symref", at.gitUrl("ann")], { cwd });
    expect(listed.stdout.toString()).toMatch(
      /^ref: refs\/heads\/main\tHEAD\n([0-9a-f]{40})\tHEAD\n\1\trefs\/heads\/main\n$/,
    );
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta one." }));
    await at.hub.sync();
    expect(await tryGit([...protocol, "fetch", "-q", "origin", "main"], { cwd })).toMatchObject({ exitCode: 0 });
    const shown = await tryGit(["show", "FETCH_HEAD:team-alpha/commands/go.md"], { cwd });
    expect(shown.stdout.toString()).toContain("Alpha two.");
    expect(
      at.audits.filter(({ what }) => what === "git").every(({ complete, caller }) => complete && caller === "ann"),
    ).toBe(true);
  });

  test.each(["0", "1", "2"])("clones shallow and partial with protocol %s", async (version) => {
    await started("ann");
    const protocol = ["-c", `protocol.version=${version}`];
    const cwd = at.root;
    for (const [folder, wanted] of [
      ["shallow", "--depth=1"],
      ["partial", "--filter=blob:none"],
      ["treeless", "--filter=tree:0"],
    ] as const) {
      expect(await tryGit([...protocol, "clone", "-q", wanted, at.gitUrl("ann"), folder], { cwd })).toMatchObject({
        exitCode: 0,
        stderr: "",
      });
      expect(text(`${folder}/team-alpha/commands/go.md`)).toContain("Alpha one.");
    }
  });

  test("takes a gzipped request", async () => {
    await started("ann");
    const asked = gzipSync("0014command=ls-refs\n0000");
    const headers = {
      "content-type": "application/x-git-upload-pack-request",
      "content-encoding": "gzip",
      "git-protocol": "version=2",
    };
    const response = await at.ask("/marketplace.git/git-upload-pack", "ann", { method: "POST", body: asked, headers });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("refs/heads/main")]);
  });

  test("gives a partial clone its files though the content has changed since", async () => {
    await started("ann");
    await tryGit(["clone", "-q", "--filter=blob:none", "--no-checkout", at.gitUrl("ann"), "c"], { cwd: at.root });
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta one." }));
    await at.hub.sync();
    await clone("ann", "new");
    expect(text("new/team-alpha/commands/go.md")).toContain("Alpha two.");
    expect(await tryGit(["checkout", "-q", "main"], { cwd: join(at.root, "c") })).toMatchObject({ exitCode: 0 });
    expect(text("c/team-alpha/commands/go.md")).toContain("Alpha one.");
  });

  test("refuses a push in words, and nothing changes", async () => {
    await started("ann");
    await clone("ann", "c");
    const cwd = join(at.root, "c");
    const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
    await tryGit([...identity, "commit", "-q", "--allow-empty", "-m", "x"], { cwd });
    const pushed = await tryGit(["push", "origin", "main"], { cwd });
    expect(pushed.exitCode).not.toBe(0);
    expect(pushed.stderr).toMatch(/^remote: Nobody pushes here.*PUSH_REFUSED/m);
  });

  test("says in git's own words who is not let in, and where else there is something to clone", async () => {
    await started("ann");
    const cwd = at.root;
    const wrong = at.gitUrl("ann").replace(/:[^:@]*@/, ":wrong@");
    const refused = await tryGit(["ls-remote", wrong], { cwd });
    expect(refused.stderr).toMatch(/^remote: The token is missing, wrong or revoked/m);
    const elsewhere = await tryGit(["ls-remote", at.gitUrl("ann").replace("/marketplace.git", "/market")], { cwd });
    expect(elsewhere.stderr).toMatch(/^remote: .*marketplace\.git/m);
  });

  test("is asked by 50 at once while the content changes: each clone is whole, and of one of the two", async () => {
    await started("ann");
    const many = Array.from({ length: 50 }, async (_, index) => {
      const outcome = await clone("ann", `many-${index}`);
      return {
        ...outcome,
        got: existsSync(join(at.root, `many-${index}/team-alpha/commands/go.md`))
          ? text(`many-${index}/team-alpha/commands/go.md`)
          : "",
      };
    });
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta one." }));
    await at.hub.sync();
    const ended = await Promise.all(many);
    expect(ended.filter(({ exitCode }) => exitCode !== 0).map(({ stderr }) => stderr)).toEqual([]);
    expect(ended.every(({ got }) => /Alpha (?:one|two)\./.test(got))).toBe(true);
    await clone("ann", "last");
    expect(text("last/team-alpha/commands/go.md")).toContain("Alpha two.");
  });
});

describe("a repository that is damaged while it is served", () => {
  test.each([
    ["has half a pack", ".pack", (path: string) => truncateSync(path, 200)],
    [
      "has another byte in its pack",
      ".pack",
      (path: string) => writeFileSync(path, readFileSync(path).fill(7, 60, 61)),
    ],
    ["has no index", ".idx", (path: string) => rmSync(path)],
    ["has no references", "packed-refs", (path: string) => rmSync(path)],
    ["is gone with its view", "HEAD", (path: string) => rmSync(join(path, "../.."), { recursive: true })],
  ])("and %s is made again before the next answer", async (_what, ending, damage) => {
    await started("ann");
    await clone("ann", "before");
    const folder = join(at.state, "views", (await built())[0]!, "marketplace.git");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    damage(
      join(
        folder,
        names.find((name) => name.endsWith(ending))!,
      ),
    );
    for (const version of ["0", "2"])
      expect(await clone("ann", `after-${version}`, "-c", `protocol.version=${version}`)).toMatchObject({
        exitCode: 0,
      });
    expect(text("after-2/team-alpha/commands/go.md")).toContain("Alpha one.");
    expect(at.requests.filter(({ status }) => status >= 500)).toEqual([]);
    expect(at.troubles).toEqual([]);
  });
});

describe("a caller", () => {
  test("never gets what another one is served: not by commit, digest, ETag or name", async () => {
    await started("ann", "ben");
    expect((await info("ann")).plugins.map(({ name }) => name)).toEqual(["alpha"]);
    expect((await info("ben")).plugins.map(({ name }) => name)).toEqual(["beta"]);
    await clone("ann", "a");
    await clone("ben", "b");
    const cwd = join(at.root, "a");
    const commit = (await tryGit(["rev-parse", "HEAD"], { cwd: join(at.root, "b") })).stdout.toString().trim();
    const blob = (await tryGit(["rev-parse", "HEAD:team-beta/commands/go.md"], { cwd: join(at.root, "b") })).stdout
      .toString()
      .trim();
    for (const id of [commit, blob])
      for (const version of ["0", "2"]) {
        const fetched = await tryGit(["-c", `protocol.version=${version}`, "fetch", "origin", id], { cwd });
        expect(fetched.exitCode).not.toBe(0);
        expect((await tryGit(["cat-file", "-e", id], { cwd })).exitCode).not.toBe(0);
      }
    const catalog = (await (await at.ask("/marketplace.json", "ben")).json()) as {
      plugins: { source: { url: string } }[];
    };
    const path = new URL(catalog.plugins[0]!.source.url).pathname;
    expect((await at.ask(path, "ben")).status).toBe(200);
    expect((await at.ask(path, "ann")).status).toBe(404);
    expect((await at.ask(path.replace("beta", "alpha"), "ann")).status).toBe(404);
    const etag = (await at.ask("/marketplace.zip", "ben", { method: "HEAD" })).headers.get("etag")!;
    const answer = await at.ask("/marketplace.zip", "ann", { headers: { "if-none-match": etag } });
    expect(answer.status).toBe(200);
    expect([...readZip(await answer.bytes()).tree.keys()].join()).not.toContain("beta");
  });

  test("shares one build with who has the same view", async () => {
    await started("ann", "amy");
    const zips = await Promise.all(
      ["ann", "amy"].map(async (name) => await (await at.ask("/marketplace.zip", name)).bytes()),
    );
    expect(Buffer.compare(zips[0]!, zips[1]!)).toBe(0);
    expect(await built()).toHaveLength(1);
  });

  test("is let in no more once the key is revoked", async () => {
    await started("ann");
    expect((await at.ask("/info", "ann")).status).toBe(200);
    await revokeKeys(at.keysFile, "ann");
    for (let tries = 0; tries < 100 && (await at.ask("/info", "ann")).status === 200; tries += 1) await sleep(50);
    const refused = await at.ask("/info", "ann");
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, expect.stringContaining("Basic")]);
  });

  test("without any grant gets a marketplace without plugins", async () => {
    await started("ann", "eve");
    expect((await info("eve")).plugins).toEqual([]);
  });
});

describe("the ZIP", () => {
  test("is answered by 304 before any file is read", async () => {
    await started("ann");
    const first = await at.ask("/marketplace.zip", "ann");
    const etag = first.headers.get("etag")!;
    await first.arrayBuffer();
    await built();
    renameSync(join(at.state, "packs"), join(at.root, "away"));
    renameSync(join(at.state, "views"), join(at.root, "views-away"));
    expect((await at.ask("/marketplace.zip", "ann", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await at.ask("/info", "ann")).status).toBe(200);
  });

  test("waits for no build: it comes where none can be made, and that is told", async () => {
    await started("ann");
    rmSync(join(at.state, "views"), { recursive: true, force: true });
    writeFileSync(join(at.state, "views"), "in the way");
    const answer = await at.ask("/marketplace.zip", "ann");
    expect([...readZip(await answer.bytes()).tree.keys()]).toContain("team-alpha/commands/go.md");
    for (let tries = 0; tries < 200 && at.troubles.length === 0; tries += 1) await sleep(50);
    expect(at.troubles.map(String).join()).toMatch(/views/);
  });

  test("is gone on with by curl where it broke off", async () => {
    await started("ann");
    const whole = await (await at.ask("/marketplace.zip", "ann")).bytes();
    const part = join(at.root, "part.zip");
    writeFileSync(part, whole.subarray(0, 100));
    const header = `Authorization: Bearer ${at.tokens.get("ann")}`;
    await promisify(execFile)("curl", ["-sf", "-C", "-", "-H", header, "-o", part, `${at.hub.url}/marketplace.zip`]);
    expect(Buffer.compare(readFileSync(part), whole)).toBe(0);
    expect(at.requests.at(-1)?.status).toBe(206);
  });

  test("has the same bytes from another state folder", async () => {
    await started("ann");
    const digest = async () =>
      createHash("sha256")
        .update(await (await at.ask("/marketplace.zip", "ann")).bytes())
        .digest("hex");
    const before = await digest();
    await built();
    rmSync(join(at.state, "views"), { recursive: true });
    rmSync(join(at.state, "packs"), { recursive: true });
    await at.hub.sync();
    expect(await digest()).toBe(before);
  });
});

describe("an archive", () => {
  test("of the build before is still served, and only with its own bytes", async () => {
    await started("ann");
    const catalog = async () => {
      const { plugins } = (await (await at.ask("/marketplace.json", "ann")).json()) as {
        plugins: { source: { url: string; sha256: string } }[];
      };
      return plugins[0]!.source;
    };
    const old = await catalog();
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta one." }));
    await at.hub.sync();
    expect((await catalog()).sha256).not.toBe(old.sha256);
    const bytes = await (await at.ask(new URL(old.url).pathname, "ann")).bytes();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(old.sha256);
    expect(textOf(readZip(bytes).tree.get("commands/go.md") as TreeFile)).toContain("Alpha one.");
    // What its view would give is another one by now.
    for (const name of readdirSync(join(at.state, "views"))) {
      const file = join(at.state, "views", name, "view.json");
      const view = JSON.parse(readFileSync(file, "utf8")) as { plugins: { files: { written?: string }[] }[] };
      const other = { size: 3, sha256: createHash("sha256").update("{}\n").digest("hex"), written: "e30K" };
      for (const { files } of view.plugins)
        for (const one of files) if (one.written !== undefined) Object.assign(one, other);
      writeFileSync(file, JSON.stringify(view));
    }
    expect((await at.ask(new URL(old.url).pathname, "ann")).status).toBe(404);
  });
});

describe("views that nobody is served any more", () => {
  const stays = ({ hash }: { hash: string }) =>
    readdirSync(join(at.state, "views")).some((name) => name.startsWith(hash));

  test("are removed with the next build, but none that is served or read", async () => {
    await started("ann", "ben");
    await at.hub.close();
    await at.start(grants, { kept: { count: 0 } });
    const { views } = at.hub;
    const [ann, ben] = [views.of({ name: "ann" })!, views.of({ name: "ben" })!];
    const held = await views.build(ann);
    (await views.build(ben)).release();
    expect([stays(ann), stays(ben)]).toEqual([true, true]);
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta two." }));
    await at.hub.sync();
    (await views.build(views.of({ name: "ann" })!)).release();
    expect([stays(ann), stays(ben)]).toEqual([true, false]);
    held.release();
    (await views.build(views.of({ name: "ben" })!)).release();
    expect([stays(ann), stays(views.of({ name: "ann" })!)]).toEqual([false, true]);
  });
});

describe("the state", () => {
  test("of a broken snapshot is told, and what was served goes on", async () => {
    await started("ann");
    const before = await info("ann");
    writeFileSync(join(at.state, "snapshots/team.json"), '{"slug":');
    for (let tries = 0; tries < 200 && at.troubles.length === 0; tries += 1) await sleep(50);
    expect(String(at.troubles[0])).toContain("broken");
    expect(await info("ann")).toEqual(before);
  });

  test("serves a pinned build again, and what the sources give once it is unpinned", async () => {
    await started("ann");
    await (await at.ask("/marketplace.zip", "ann")).arrayBuffer();
    await built();
    const { view } = await info("ann");
    at.write(hubSource({ alpha: "Alpha two.", beta: "Beta one." }));
    await at.hub.sync();
    expect((await info("ann")).view).not.toBe(view);
    pinView(at.state, findView(at.state, view.slice(0, 12)));
    await at.hub.views.reload();
    expect((await info("ann")).view).toBe(view);
    await clone("ann", "pinned");
    expect(text("pinned/team-alpha/commands/go.md")).toContain("Alpha one.");
    unpinViews(at.state);
    await at.hub.views.reload();
    expect((await info("ann")).view).not.toBe(view);
  });
});

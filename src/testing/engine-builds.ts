import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { baseInEngine } from "./base-image.ts";
import { writeFiles } from "./write-files.ts";

const bin = resolve(import.meta.dirname, "../../dist/bin.js");

/** The built command `image`, the engine, and a folder for plugins of one name, whose images go at the end. */
export class EngineBuilds implements AsyncDisposable {
  readonly name = `bazaar-test-engine-${randomUUID().slice(0, 8)}`;
  readonly folder = mkdtempSync(join(tmpdir(), "bazaar-builder-"));
  readonly engine: Engine;
  /** Name of a base in the engine. */
  readonly base: string;

  private constructor(engine: Engine, base: string) {
    this.engine = engine;
    this.base = base;
  }

  static async open(): Promise<EngineBuilds> {
    const engine = await connectEngine();
    return new EngineBuilds(engine, await baseInEngine(engine));
  }

  plugin(files: Record<string, string>): string {
    const at = mkdtempSync(join(this.folder, "plugin-"));
    const manifest = { name: this.name, version: "1.2.3", description: "d", license: "MIT" };
    writeFiles(at, { ".claude-plugin/plugin.json": JSON.stringify(manifest), "commands/hi.md": "Say hi.", ...files });
    return at;
  }

  /** Starts `image` with these arguments. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const host = process.env["DOCKER_HOST"];
    const child = spawn(process.execPath, [bin, "image", ...args, "--no-claude", "--json"], {
      env: { PATH: process.env["PATH"], HOME: this.folder, ...(host !== undefined && { DOCKER_HOST: host }), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const code = new Promise<number | null>((done) => child.once("close", done));
    const ended = Promise.all([text(child.stdout), text(child.stderr), code]).then(([out, said, exitCode]) => ({
      said,
      exitCode,
      document: out === "" ? {} : JSON.parse(out),
    }));
    return { child, ended };
  }

  image(...args: string[]) {
    return this.start(args).ended;
  }

  /** Names in the engine that have the plugin's in them. */
  async tags(): Promise<string[]> {
    const images = await this.engine.listImages();
    return images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.includes(this.name));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const tag of await this.tags())
      await this.engine
        .getImage(tag)
        .remove({ force: true })
        .catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { describe, expect, test } from "vitest";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { type BaseFacts, baseFacts, openBaseLabels } from "./base-facts.ts";
import { checkNatives } from "./check-natives.ts";
import { elfOf, type ElfParts } from "./elf.test-data.ts";
import type { Platform } from "./layers.ts";

const open = baseFacts("base", openBaseLabels);
const glibc = (version: string, machine = 62): ElfParts => ({
  machine,
  needed: ["libc.so.6"],
  versions: ["GLIBC_2.2.5", `GLIBC_${version}`],
});
const musl: ElfParts = { needed: ["libc.musl-x86_64.so.1"] };
const macho = new Uint8Array([0xcf, 0xfa, 0xed, 0xfe, ...new Uint8Array(28)]);
const windows = new Uint8Array([0x4d, 0x5a, ...new Uint8Array(30)]);

const check = (
  files: Record<string, Uint8Array>,
  { platform = "linux/amd64", base = open }: { readonly platform?: Platform; readonly base?: BaseFacts } = {},
) => checkNatives(treeOf(files), platform, base).map(({ code, path, problem }) => [path, code, problem]);

describe("native modules", () => {
  test.each([
    ["as old as the base", glibc("2.36")],
    ["older than the base", glibc("2.9")],
    ["without any library", {}],
  ])("%s are fine", (_what, parts) => expect(check({ "a.node": elfOf(parts) })).toEqual([]));

  test("that need a newer glibc name it", () => {
    const found = check({ "server/a.node": elfOf(glibc("2.38")) });
    expect(found).toEqual([["server/a.node", "IMAGE_NATIVE_GLIBC", "It needs glibc 2.38, and the base has 2.36."]]);
  });

  test.each([
    ["for musl", elfOf(musl), "IMAGE_NATIVE_LIBC", /made for musl, and the base has glibc/],
    ["for another machine", elfOf(glibc("2.17", 183)), "IMAGE_NATIVE_MACHINE", /AArch64.*linux\/amd64/],
    ["for macOS", macho, "IMAGE_NATIVE_MACHINE", /macOS/],
    ["for Windows", windows, "IMAGE_NATIVE_MACHINE", /Windows/],
    ["cut off", elfOf(glibc("2.17")).slice(0, 100), "IMAGE_NATIVE_DAMAGED", /cut off/],
    ["that are none", new TextEncoder().encode("just some text here"), "IMAGE_NATIVE_DAMAGED", /native module/],
  ])("%s", (_what, bytes, code, problem) => {
    expect(check({ "a.node": bytes })).toEqual([["a.node", code, expect.stringMatching(problem)]]);
  });

  test("programs count too, by their mode alone", () => {
    const files = { "bin/tool": fileOf(elfOf(musl), true), "data.bin": fileOf(elfOf(musl)) };
    expect(checkNatives(treeOf(files), "linux/amd64", open).map(({ path }) => path)).toEqual(["bin/tool"]);
  });

  test("arm64 images want arm64 modules", () => {
    expect(check({ "a.node": elfOf(glibc("2.17", 183)) }, { platform: "linux/arm64" })).toEqual([]);
    expect(check({ "a.node": elfOf(glibc("2.17")) }, { platform: "linux/arm64" })).toHaveLength(1);
  });

  test("a base that does not name its C library is asked for the machine only", () => {
    const base = baseFacts("base");
    expect(check({ "a.node": elfOf(musl) }, { base })).toEqual([]);
    expect(check({ "a.node": macho }, { base })).toHaveLength(1);
  });

  test("a base with musl takes no glibc module", () => {
    const base = baseFacts("base", { "claude-bazaar.base.libc": "musl 1.2.5" });
    expect(check({ "a.node": elfOf(musl) }, { base })).toEqual([]);
    expect(check({ "a.node": elfOf(glibc("2.17")) }, { base })).toEqual([
      ["a.node", "IMAGE_NATIVE_LIBC", expect.any(String)],
    ]);
  });
});

describe("packages with builds for many machines", () => {
  const at = "node_modules/p/prebuilds";
  const others = { [`${at}/darwin-arm64/p.node`]: macho, [`${at}/win32-x64/p.node`]: windows };

  test("are fine with one for this", () => {
    expect(check({ ...others, [`${at}/linux-x64/p.node`]: elfOf(glibc("2.17")) })).toEqual([]);
  });

  test("one for this that does not run here is told", () => {
    const found = check({ ...others, [`${at}/linux-x64/p.node`]: elfOf(glibc("2.99")) });
    expect(found).toEqual([[`${at}/linux-x64/p.node`, "IMAGE_NATIVE_GLIBC", expect.any(String)]]);
  });

  test("without one for this are told once", () => {
    expect(check(others)).toEqual([
      [`${at}/darwin-arm64/p.node`, "IMAGE_NATIVE_NONE", expect.stringMatching(/node_modules\/p"/)],
    ]);
  });

  test("of which npm installs one are not missed", () => {
    const files = {
      "node_modules/@p/linux-arm64/p.node": elfOf(glibc("2.17", 183)),
      "node_modules/@p/linuxmusl-x64/p.node": elfOf(musl),
    };
    expect(check(files)).toEqual([]);
  });
});

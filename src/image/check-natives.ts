import type { FileTree, TreeFile } from "../core/file-tree.ts";
import type { BaseFacts, Libc } from "./base-facts.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import { type ElfFile, isElf, readElf } from "./elf.ts";
import type { Platform } from "./layers.ts";

/** `e_machine` of each platform (System V ABI, processor supplements). */
const machines: Readonly<Record<Platform, number>> = { "linux/amd64": 62, "linux/arm64": 183 };

const machineNames: Readonly<Record<number, string>> = {
  3: "32-bit x86",
  8: "MIPS",
  20: "PowerPC",
  21: "64-bit PowerPC",
  22: "s390",
  40: "32-bit Arm",
  62: "x86-64 (amd64)",
  183: "AArch64 (arm64)",
  243: "RISC-V",
  258: "LoongArch",
};

interface Verdict {
  readonly path: string;
  readonly findings: readonly ImageFinding[];
  /** Whether its name says that it is for another machine or system, as packages with builds for all of them have it. */
  readonly elsewhere: boolean;
}

/**
 * Programs and native modules that would not run in the image: made for another system, processor or C library, or for a
 * newer one than the base has. A file whose path names another machine (`prebuilds/darwin-arm64/x.node`) is none of the
 * image's, and only missed when nothing beside it is.
 */
export function checkNatives(files: FileTree, platform: Platform, base: BaseFacts): ImageFinding[] {
  const folders = Map.groupBy(
    [...files].flatMap(([path, entry]) => {
      const verdict =
        entry.kind === "file" && mayBeNative(path, entry) ? judge(path, entry, platform, base) : undefined;
      return verdict === undefined ? [] : [verdict];
    }),
    ({ path }) => packageOf(path),
  );
  return [...folders].flatMap(([folder, verdicts]) => {
    if (verdicts.every(({ elsewhere }) => elsewhere) && !isOtherPlatformPackage(folder, platform, base)) {
      return [imageFinding("IMAGE_NATIVE_NONE", verdicts[0]?.path ?? "", { folder, wanted: platform })];
    }
    return verdicts.flatMap(({ findings, elsewhere }) => (elsewhere ? [] : findings));
  });
}

/** Files are opened by name and mode alone: a large plugin is not read twice for this. */
function mayBeNative(path: string, { executable, unreadable, size }: TreeFile): boolean {
  if (unreadable !== undefined || size < 16) return false;
  return executable || /\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(path);
}

function judge(path: string, file: TreeFile, platform: Platform, base: BaseFacts): Verdict | undefined {
  const bytes = file.bytes();
  const other = otherSystem(bytes);
  const elsewhere = namesOther(path, platform, base);
  if (other !== undefined) {
    return { path, elsewhere, findings: [imageFinding("IMAGE_NATIVE_MACHINE", path, { is: other, wanted: platform })] };
  }
  if (!isElf(bytes)) {
    if (!path.endsWith(".node")) return undefined;
    return { path, elsewhere, findings: [imageFinding("IMAGE_NATIVE_DAMAGED", path, { what: "native module" })] };
  }
  const elf = readElf(bytes);
  const findings =
    elf === undefined
      ? [imageFinding("IMAGE_NATIVE_DAMAGED", path, { what: "ELF file" })]
      : problems(path, elf, platform, base);
  return { path, elsewhere, findings };
}

/** Mach-O and Windows' PE, by their first bytes. */
function otherSystem(bytes: Uint8Array): string | undefined {
  const first = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  // Mach-O of 32 and 64 bits in both byte orders.
  if ([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe].includes(first)) return "macOS";
  // A universal Mach-O; Java's class files begin alike, and have a version of 45 or more where it counts machines.
  if (first === 0xcafebabe && (bytes[7] ?? 0) < 20) return "macOS";
  return bytes[0] === 0x4d && bytes[1] === 0x5a ? "Windows" : undefined;
}

function problems(path: string, elf: ElfFile, platform: Platform, { libc }: BaseFacts): ImageFinding[] {
  if (elf.machine !== machines[platform]) {
    const is = machineNames[elf.machine] ?? `a machine with the number ${elf.machine}`;
    return [imageFinding("IMAGE_NATIVE_MACHINE", path, { is, wanted: platform })];
  }
  if (libc === undefined) return [];
  const needs = libcOf(elf);
  if (needs !== undefined && needs !== libc.name) {
    return [imageFinding("IMAGE_NATIVE_LIBC", path, { needs, has: libc.name })];
  }
  const newest = newestGlibc(elf);
  if (libc.name !== "glibc" || newest === undefined || !isNewer(newest, libc.version)) return [];
  return [imageFinding("IMAGE_NATIVE_GLIBC", path, { needs: newest, has: libc.version })];
}

function libcOf({ interpreter = "", needed, versions }: ElfFile): Libc["name"] | undefined {
  if (/\/ld-musl-/.test(interpreter) || needed.some((name) => /^(?:libc\.musl-|ld-musl-)/.test(name))) return "musl";
  const glibc = /\/ld-linux/.test(interpreter) || needed.includes("libc.so.6");
  return glibc || versions.some((version) => version.startsWith("GLIBC_")) ? "glibc" : undefined;
}

function newestGlibc({ versions }: ElfFile): string | undefined {
  const numbers = versions.flatMap((version) => /^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.exec(version)?.[1] ?? []);
  return numbers.reduce<string | undefined>(
    (newest, one) => (newest === undefined || isNewer(one, newest) ? one : newest),
    undefined,
  );
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split(".").map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const systems = new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" "));
const processors: Readonly<Record<Platform, ReadonlySet<string>>> = {
  "linux/amd64": new Set(
    "arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(
      " ",
    ),
  ),
  "linux/arm64": new Set(
    "x64 amd64 x86 ia32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "),
  ),
};

/** Whether the path has a word for another system, processor or C library than the image's. */
function namesOther(path: string, platform: Platform, { libc }: BaseFacts): boolean {
  // One name for it, two words.
  const words = path
    .toLowerCase()
    .replaceAll("x86_64", "x64")
    .split(/[^a-z0-9]+/);
  const libcs = libc === undefined ? [] : libc.name === "glibc" ? ["musl"] : ["glibc", "gnu"];
  return words.some(
    (word) => systems.has(word) || processors[platform].has(word) || libcs.some((name) => word.includes(name)),
  );
}

/** The npm package that a file lies in, `""` for the plugin itself. */
function packageOf(path: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? "";
}

/** `@esbuild/darwin-arm64`: such a package is one of several, of which npm installs the one that fits. */
function isOtherPlatformPackage(folder: string, platform: Platform, base: BaseFacts): boolean {
  return folder !== "" && namesOther(folder.slice(folder.lastIndexOf("node_modules/")), platform, base);
}

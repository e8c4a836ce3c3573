import { Findings, type Report } from "../core/diagnostic.ts";
import type { TreeInput } from "../core/file-tree.ts";
import type { JsonObject, Plugin } from "../plugin/types.ts";
import type { Settings } from "./settings.ts";
import type { ComponentId, LeftOut, PlacedComponent, Placement } from "./types.ts";

/** A thin client while it is being made: what each part reads, and where it puts what it makes. */
export class Draft {
  readonly plugin: Plugin;
  readonly settings: Settings;
  readonly files = new Map<string, TreeInput>();
  /** Paths of `files` that hold the plugin's own bytes, because the options said so or a listing needs them. */
  readonly open = new Set<string>();
  /** Those of `open` that no option names: the icon and the licence files. */
  readonly carried = new Set<string>();
  readonly components: PlacedComponent[] = [];
  readonly leftOut: LeftOut[] = [];
  /** Texts of the plugin that the options let out besides whole files: `!` lines, local handlers. */
  readonly letOut: string[] = [];
  /** The `!` lines that run at the caller, for the README. */
  readonly shellAtCaller: { readonly name: string; readonly command: string }[] = [];
  /** Sentences of the README that are made of public fields. */
  readonly publicLines: string[] = [];
  /** The manifest, once it is made. */
  manifest: JsonObject | undefined;
  readonly findings = new Findings();

  constructor(plugin: Plugin, settings: Settings) {
    this.plugin = plugin;
    this.settings = settings;
  }

  get report(): Report {
    return this.findings.report;
  }

  isLocal(id: ComponentId): boolean {
    return this.settings.local.has(id);
  }

  /** Whether an option lets this file out as it is. */
  isNamed(path: string): boolean {
    return (
      this.open.has(path) && (!this.carried.has(path) || this.settings.public.some(({ matches }) => matches(path)))
    );
  }

  place(id: ComponentId, path: string, content: TreeInput, placement: Placement): void {
    this.files.set(path, content);
    if (placement === "local") this.open.add(path);
    this.components.push({ id, placement, path });
  }

  /** Leaves something out that a copy could bring along. */
  leaveOut(what: string, path: string, why: string): void {
    this.leftOut.push({ what, why });
    this.report("COMPONENT_LEFT_OUT", path, { what, why });
  }

  /** Leaves something out that no option can bring along. */
  leaveBehind(what: string, path: string, why: string): void {
    this.leftOut.push({ what, why });
    this.report("COMPONENT_NOT_COPYABLE", path, { what, why });
  }

  /** Leaves something out that belongs on the host alone. */
  keepOnHost(what: string, path: string, why: string): void {
    this.leftOut.push({ what, why });
    this.report("COMPONENT_ON_HOST_ONLY", path, { what, why });
  }
}

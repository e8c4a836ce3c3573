import type { Type } from "protobufjs";

/** One step of a build, each time that something about it changed. */
export interface BuildStep {
  readonly digest: string;
  /** E.g. `[2/5] RUN make`. */
  readonly name: string;
  readonly started: boolean;
  readonly completed: boolean;
  readonly cached: boolean;
  /** `""` where it did not fail. */
  readonly error: string;
}

/** What BuildKit tells at one time. */
export interface BuildStatus {
  readonly steps: readonly BuildStep[];
  /** What commands wrote, cut anywhere. `stream`: 1 is stdout, 2 is stderr. */
  readonly logs: readonly { readonly step: string; readonly stream: number; readonly bytes: Uint8Array }[];
  readonly warnings: readonly string[];
}

/** Reads what an engine's event of the id `moby.buildkit.trace` holds. Throws what is thrown for broken bytes. */
export type BuildStatusReader = (base64: string) => BuildStatus;

/**
 * `moby.buildkit.v1.StatusResponse` of BuildKit's `api/services/control/control.proto`, without what is not told. Times are
 * only looked at for being there.
 */
const schema = {
  nested: {
    StatusResponse: {
      fields: {
        vertexes: { rule: "repeated", type: "Vertex", id: 1 },
        logs: { rule: "repeated", type: "VertexLog", id: 3 },
        warnings: { rule: "repeated", type: "VertexWarning", id: 4 },
      },
    },
    Vertex: {
      fields: {
        digest: { type: "string", id: 1 },
        name: { type: "string", id: 3 },
        cached: { type: "bool", id: 4 },
        started: { type: "bytes", id: 5 },
        completed: { type: "bytes", id: 6 },
        error: { type: "string", id: 7 },
      },
    },
    VertexLog: {
      fields: {
        vertex: { type: "string", id: 1 },
        stream: { type: "int32", id: 3 },
        msg: { type: "bytes", id: 4 },
      },
    },
    VertexWarning: { fields: { short: { type: "bytes", id: 3 } } },
  },
};

interface Decoded {
  readonly vertexes?: readonly {
    readonly digest?: string;
    readonly name?: string;
    readonly cached?: boolean;
    readonly started?: Uint8Array;
    readonly completed?: Uint8Array;
    readonly error?: string;
  }[];
  readonly logs?: readonly { readonly vertex?: string; readonly stream?: number; readonly msg?: Uint8Array }[];
  readonly warnings?: readonly { readonly short?: Uint8Array }[];
}

/** Loads what decodes the messages: it comes with dockerode, and only a build needs it. */
export async function buildStatusReader(): Promise<BuildStatusReader> {
  const { default: protobuf } = (await import("protobufjs/light.js")) as { default: typeof import("protobufjs") };
  const type = protobuf.Root.fromJSON(schema).lookupType("StatusResponse");
  return (base64) => statusOf(type, base64);
}

function statusOf(type: Type, base64: string): BuildStatus {
  const message = type.decode(Buffer.from(base64, "base64"));
  const { vertexes = [], logs = [], warnings = [] } = type.toObject(message) as Decoded;
  return {
    steps: vertexes.map(({ digest = "", name = "", cached = false, started, completed, error = "" }) => ({
      digest,
      name,
      cached,
      error,
      started: started !== undefined,
      completed: completed !== undefined,
    })),
    logs: logs.map(({ vertex = "", stream = 1, msg = new Uint8Array() }) => ({ step: vertex, stream, bytes: msg })),
    warnings: warnings.map(({ short }) => Buffer.from(short ?? []).toString()),
  };
}

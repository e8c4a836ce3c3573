/** The JSON schema of one field. */
export type ToolField = {
  readonly type: string;
  readonly description: string;
  /** What a list holds. */
  readonly items?: {
    readonly type: "object";
    readonly properties: Record<string, { type: string; description?: string; enum?: string[] }>;
    readonly required: string[];
  };
};

/** A tool as `tools/list` names it. The MCP package has a type for it too, but its declarations need those of Node. */
export interface ProxyTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Record<string, ToolField>;
    readonly required: string[];
  };
  readonly annotations: {
    readonly title: string;
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: boolean;
  };
  readonly _meta: Record<string, boolean | number>;
}

export type ToolFields = Readonly<Record<string, ToolField>>;

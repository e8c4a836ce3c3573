import type { FileChanges } from "../src/publish/plan.ts";

export const noChanges: FileChanges = { added: [], changed: [], removed: [] };

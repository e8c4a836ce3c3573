import { syncMarketplaces } from "../adapters/sync/sync-marketplaces.ts";

// Synchronises one source again and again until it is killed.
const [state = "", git = ""] = process.argv.slice(2);
process.send?.("begun");
for (;;) await syncMarketplaces({ sources: [{ slug: "team", git }] }, state);

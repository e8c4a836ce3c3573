import { openGithub } from "./open-github.ts";

/** A program that commits 150 files, to be killed in the middle. Arguments: the two addresses, the token, the head. */
const [apiUrl = "", graphqlUrl = "", token = "", head = ""] = process.argv.slice(2);
const files = Array.from({ length: 150 }, (_, at) => [`plugins/one/${at}.md`, new Uint8Array([at])] as const);
const forge = openGithub("acme/killed", { token, apiUrl, graphqlUrl });
await forge.commit({ branch: "main", head, additions: new Map(files), deletions: [], headline: "Killed", text: "" });

// The public list of "claude-bazaar/caller-files", and nothing else: what `generateThinClient` needs where files of the
// caller travel, and what never does. Needs no Node built-in.
export { callerFiles } from "./thin-client/files-script/caller-files.ts";
export { clientNames, secretFolders, secretNames } from "./thin-client/files-script/never-sent.ts";
export type { CallerFiles, FilesComponent, FilesParts } from "./thin-client/caller-files.ts";

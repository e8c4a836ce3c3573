/** Names of files that never leave a caller's machine, in any case and folder; `*` stands for any characters. */
export const secretNames: readonly string[] = (
  ".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc " +
  ".yarnrc.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars"
).split(" ");

/** Folders that never leave it. */
export const secretFolders: readonly string[] = ".ssh .aws .azure .gnupg .kube .docker gcloud .terraform .git".split(
  " ",
);

/** What Claude Code would obey on the host; left out unless the policy says `reserved: "inert"`. Small letters. */
export const clientNames: readonly string[] =
  ".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
    " ",
  );

/** Folders that are not searched where git does not say what belongs to the project. */
export const builtFolders: readonly string[] = (
  "node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt " +
  ".cache .hg .svn"
).split(" ");

import { isBazaarError } from "../../core/errors.ts";
import { openGithub } from "./open-github.ts";

/** A program that looks once, and says what it saw. */
const { TOKEN: token = "", API: apiUrl = "" } = process.env;
const forge = openGithub("acme/market", { token, apiUrl, env: process.env, patience: { tries: 1 } });
try {
  const { right, login } = await forge.look({ branches: [], folders: [], files: [], listings: [] });
  console.log(right, login);
} catch (error) {
  console.log(isBazaarError(error) ? `${error.code} ${error.message}` : error);
}

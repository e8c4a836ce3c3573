/** The Messages API where nobody names another one. */
export const defaultUpstream = "https://api.anthropic.com";

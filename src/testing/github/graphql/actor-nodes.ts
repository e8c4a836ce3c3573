import type { Account } from "../accounts.ts";
import type { Context, Node } from "./context.ts";
import { nodeId } from "../node-id.ts";

/** Where GraphQL shows an `Actor`, a bot's name has no `[bot]`. */
export function actorNode(context: Context, account: Account): Node {
  const login = account.type === "Bot" ? account.login.replace(/\[bot\]$/, "") : account.login;
  return { ...common(context, account), __typename: account.type, login };
}

/** Where GraphQL shows a `User`, it has. */
export function userNode(context: Context, account: Account): Node {
  return { ...common(context, account), __typename: "User", login: account.login };
}

function common({ state }: Context, account: Account): Node {
  const resourcePath = account.type === "Bot" ? `/apps/${account.login.replace(/\[bot\]$/, "")}` : `/${account.login}`;
  return {
    id: nodeId("U", account.id),
    databaseId: account.id,
    name: account.login,
    resourcePath,
    url: `${state.origin}${resourcePath}`,
    avatarUrl: `${state.origin}/avatars/${account.id}`,
  };
}

import type { CommitData } from "../objects.ts";
import type { Repository } from "../repository.ts";
import { userNode } from "./actor-nodes.ts";
import { connection, type PageArguments } from "./connection.ts";
import { type Context, dateText, type Node } from "./context.ts";
import { entryNode, gitNode, treeNode } from "./git-nodes.ts";
import { nodeId } from "../node-id.ts";

export async function commitNode(context: Context, repository: Repository, id: string): Promise<Node | null> {
  const commit = await repository.store.commit(id);
  return commit === undefined ? null : { ...described(context, commit), ...placed(context, repository, id, commit) };
}

/** What its own bytes say. */
function described(context: Context, { author, committer, message, signature }: CommitData): Node {
  const [messageHeadline = "", ...rest] = message.split("\n");
  return {
    __typename: "Commit",
    author: actorOf(context, author),
    committer: actorOf(context, committer),
    authoredDate: dateText(author.date),
    committedDate: dateText(committer.date),
    authoredByCommitter: author.email === committer.email,
    committedViaWeb: committer.email === "noreply@github.com",
    message: message.trimEnd(),
    messageHeadline,
    messageBody: rest.join("\n").trim(),
    signature: signature === undefined ? null : signatureNode(committer.email, signature),
  };
}

function placed(context: Context, repository: Repository, id: string, commit: CommitData): Node {
  const resourcePath = `/${repository.fullName}/commit/${id}`;
  const file = async ({ path }: { path: string }) => {
    const line = await repository.store.at(commit.tree, path);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    return line === undefined || path === "" ? null : entryNode(context, repository, line, folder);
  };
  return {
    ...gitNode(context, repository, id),
    id: nodeId("C", repository.id, id),
    resourcePath,
    url: `${context.state.origin}${resourcePath}`,
    tree: () => treeNode(context, repository, commit.tree, ""),
    file,
    parents: (page: PageArguments) =>
      connection("parents", commit.parents, page, (parent) => commitNode(context, repository, parent)),
    history: async (page: PageArguments) =>
      connection("history", await historyOf(repository, id), page, (one) => commitNode(context, repository, one)),
  };
}

async function historyOf(repository: Repository, id: string): Promise<string[]> {
  const history = [id];
  for (let at = 0; at < history.length; at += 1) {
    const commit = await repository.store.commit(history[at] ?? "");
    history.push(...(commit?.parents ?? []).filter((parent) => !history.includes(parent)));
  }
  return history;
}

function actorOf(context: Context, { name, email, date }: CommitData["author"]): Node {
  const account = context.state.accounts.byEmail(email);
  return {
    name,
    email,
    date: date.toISOString(),
    avatarUrl: `${context.state.origin}/avatars/0`,
    user: account === undefined ? null : userNode(context, account),
  };
}

function signatureNode(email: string, signature: string): Node {
  return {
    __typename: "GpgSignature",
    email,
    signature,
    payload: "",
    isValid: true,
    state: "VALID",
    wasSignedByGitHub: true,
    signer: null,
    keyId: "B5690EEEBB952194",
    verifiedAt: null,
  };
}

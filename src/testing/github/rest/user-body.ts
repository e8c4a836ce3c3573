import { type Account, emailOf } from "../accounts.ts";
import { nodeId } from "../node-id.ts";
import type { GithubState } from "../state.ts";

const epoch = "2020-01-01T00:00:00Z";

export function userBody({ origin }: GithubState, { login, id, type }: Account) {
  const url = `${origin}/api/v3/users/${login}`;
  const below = (path: string) => `${url}/${path}`;
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `${origin}/avatars/${id}`,
    gravatar_id: "",
    type,
    url,
    html_url: `${origin}/${login}`,
    site_admin: false,
    user_view_type: "public",
    followers_url: below("followers"),
    following_url: below("following{/other_user}"),
    gists_url: below("gists{/gist_id}"),
    starred_url: below("starred{/owner}{/repo}"),
    subscriptions_url: below("subscriptions"),
    organizations_url: below("orgs"),
    repos_url: below("repos"),
    events_url: below("events{/privacy}"),
    received_events_url: below("received_events"),
  };
}

/** What `GET /user` says of oneself. */
export function ownBody(state: GithubState, account: Account) {
  return {
    ...userBody(state, account),
    name: account.login,
    company: null,
    blog: "",
    location: null,
    email: emailOf(account),
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: epoch,
    updated_at: epoch,
  };
}

/** Where the API lies below the server's URL, as on GitHub Enterprise Server: beside it are the repositories themselves. */
export const restPrefix = "/api/v3";
export const graphqlPath = "/api/graphql";

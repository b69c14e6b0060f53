/** One tab of the explorer: an operation, and the variables it starts with. */
export interface Example {
  query: string;
  variables: string | null;
}

const queries = import.meta.glob<string>('./operations/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./operations/*.json', { query: '?raw', import: 'default', eager: true });

/** The examples in the order of their file names; `1-viewer.graphql` has its variables in `1-viewer.json`. */
export const EXAMPLES: Example[] = Object.entries(queries).map(([path, query]) => ({
  query,
  variables: variables[path.replace(/graphql$/, 'json')] ?? null,
}));

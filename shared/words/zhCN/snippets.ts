export const snippets = {}

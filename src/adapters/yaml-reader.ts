// Its own file, so that it can be loaded late: in a bundle an `import()` of a CommonJS package itself has a default export alone.
export { isNode, LineCounter, parseDocument } from "yaml";

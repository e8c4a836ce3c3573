import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var n=class extends Error{name="Unreachable";said;final;constructor(r,o,e,s){super(r,{cause:s}),this.said=o,this.final=e}};export{n as a};

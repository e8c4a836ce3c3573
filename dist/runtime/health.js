import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import{a as r}from"./chunk-JLBQFSJN.js";import"./chunk-I53OIC2U.js";import{get as s}from"http";var n=Number(process.argv[2]??r.serve),e=s({host:"127.0.0.1",port:n,path:"/healthz",timeout:3e3},t=>{t.resume(),t.statusCode!==200&&o(`/healthz answered ${t.statusCode}`)});e.on("timeout",()=>e.destroy(new Error("no answer within 3 s")));e.on("error",t=>o(t.message));function o(t){process.stderr.write(`unhealthy: ${t}
`),process.exitCode=1}

import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import{closeSync as t,openSync as c,writeSync as s}from"fs";import{connect as l,createServer as p}from"net";var[a,i=""]=process.argv.slice(2),y=p({allowHalfOpen:!0,noDelay:!0},e=>{let o=l({path:i,allowHalfOpen:!0});r(e,o),r(o,e)});y.listen(Number(a),"127.0.0.1",()=>{s(1,`ready
`),t(1),c("/dev/null","w")});function r(e,o){e.pipe(o),e.on("error",()=>o.destroy()),e.on("close",n=>{n&&o.destroy()})}

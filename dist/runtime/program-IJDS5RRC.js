import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import"./chunk-I53OIC2U.js";var a={name:"claude-bazaar-runtime",description:`The part of claude-bazaar that runs in a container.

Exit codes: 0 done, 1 failure, 2 wrong usage.`,entries:[{usage:"serve [plugin]",summary:"Host the plugin of this image.",load:()=>import("./serve-NTZVAD6B.js")},{usage:"broker",summary:"Hold the model's key apart from the hosts, and give each run a token instead.",load:()=>import("./broker-G5GQLFGA.js")}]};export{a as runtimeProgram};

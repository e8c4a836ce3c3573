import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import{a as o}from"./chunk-37BJC3SH.js";import"./chunk-I53OIC2U.js";import{setFlagsFromString as s}from"v8";function r(){s("--semi-space-growth-factor=1")}var e=process.argv.slice(2);if(e.length===1&&(e[0]==="--version"||e[0]==="-V"))process.stdout.write(`${o()}
`);else{r();let[{main:t},{runtimeProgram:i}]=await Promise.all([import("./main-EEGA6GRH.js"),import("./program-IJDS5RRC.js")]);process.exitCode=await t(i,e)}

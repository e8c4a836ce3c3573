import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import{a,b}from"./chunk-GNA4E6FK.js";import"./chunk-ZZY5SARW.js";import"./chunk-I53OIC2U.js";export{a as guardedAgent,b as guardedConnector};

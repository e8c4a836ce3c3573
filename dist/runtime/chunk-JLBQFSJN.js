import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var r={serve:3e3,broker:8788};export{r as a};

import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
import{a as r}from"./chunk-ZZY5SARW.js";import{d as e}from"./chunk-I53OIC2U.js";var o=e(r(),1);var export_request=o.request;export{export_request as request};

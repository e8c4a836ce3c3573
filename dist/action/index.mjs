import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var IZ=Object.create;var _y=Object.defineProperty;var TZ=Object.getOwnPropertyDescriptor;var PZ=Object.getOwnPropertyNames;var NZ=Object.getPrototypeOf,CZ=Object.prototype.hasOwnProperty;var iO=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),sO=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ar=(e,t)=>{for(var n in t)_y(e,n,{get:t[n],enumerable:!0})},RZ=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of PZ(t))!CZ.call(e,o)&&o!==n&&_y(e,o,{get:()=>t[o],enumerable:!(r=TZ(t,o))||r.enumerable});return e};var x=(e,t,n)=>(n=e!=null?IZ(NZ(e)):{},RZ(t||!e||!e.__esModule?_y(n,"default",{value:e,enumerable:!0}):n,e));var Tn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&sO("Object expected");var r,o;n&&(r=t[iO("asyncDispose")]),r===void 0&&(r=t[iO("dispose")],
n&&(o=r)),typeof r!="function"&&sO("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},Pn=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var Oi=Oe((Zhe,aO)=>{"use strict";aO.exports=process.getBuiltinModule("os")});function bo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Cf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Rf=m(()=>{"use strict"});function Ts(e,t,n){let r=new $y(e,t,n);process.stdout.write(r.toString()+lO.EOL)}function LZ(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function DZ(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var lO,cO,$y,uO=m(()=>{
"use strict";lO=x(Oi(),1);Rf();cO="::",$y=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=cO+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${DZ(o)}`)}}return t+=`${cO}${LZ(this.message)}`,t}}});var dO=Oe((Qhe,fO)=>{"use strict";fO.exports=process.getBuiltinModule("crypto")});var Lf=Oe((ege,pO)=>{"use strict";pO.exports=process.getBuiltinModule("fs")});function hO(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ff.existsSync(n))throw new Error(
`Missing file at path: ${n}`);Ff.appendFileSync(n,`${bo(t)}${Df.EOL}`,{encoding:"utf8"})}function gO(e,t){let n=`ghadelimiter_${mO.randomUUID()}`,r=bo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${Df.EOL}${r}${Df.EOL}${n}`}var mO,Ff,Df,yO=m(()=>{"use strict";mO=x(dO(),1),Ff=x(Lf(),1),Df=x(Oi(),1);Rf()});var Oy=Oe((rge,wO)=>{"use strict";wO.exports=process.getBuiltinModule("path")});var Ey=m(()=>{"use strict"});var bO=m(()=>{"use strict";Ey();Ey();Ei()});var vO,jc,Sy,FZ,MZ,zZ,kO,Iy,jZ,Ty,Py=m(()=>{"use strict";vO=x(Oi(),1),jc=x(Lf(),1),Sy=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:FZ,appendFile:MZ,writeFile:zZ}=jc.promises,kO="GITHUB_STEP_SUMMARY",Iy=class{constructor(){
this._buffer=""}filePath(){return Sy(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[kO];if(!t)throw new Error(`Unable \
to find environment variable for $${kO}. Check if your runtime environment supports job summaries.`);try{yield FZ(t,jc.constants.R_OK|jc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Sy(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?zZ:MZ)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Sy(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(vO.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",p=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,p)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},jZ=new Iy,Ty=jZ});var UZ,xO=m(()=>{"use strict";UZ=x(Oy(),1)});var _O=m(()=>{"use strict"});var Ny,hge,gge,$O=m(()=>{"use strict";Ny=x(Oi(),1);_O();hge=Ny.default.platform(),gge=Ny.default.arch()});function Ay(e){Ts("add-mask",{},e)}function OO(e,t){if(process.env.GITHUB_OUTPUT||"")return hO("OUTPUT",gO(e,t));process.stdout.write(Ry.EOL),Ts("set-output",{name:e},
bo(t))}function EO(e){process.exitCode=Cy.Failure,Ai(e)}function Ai(e,t={}){Ts("error",Cf(t),e instanceof Error?e.toString():e)}function Ps(e,t={}){Ts("warning",
Cf(t),e instanceof Error?e.toString():e)}function AO(e,t={}){Ts("notice",Cf(t),e instanceof Error?e.toString():e)}function SO(e){process.stdout.write(e+Ry.EOL)}
var Ry,GZ,Cy,Ei=m(()=>{"use strict";uO();yO();Rf();Ry=x(Oi(),1),GZ=x(Oy(),1);bO();Py();Py();xO();$O();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(Cy||(Cy={}))});var IO={};ar(IO,{BazaarError:()=>w,errorCodes:()=>VZ,isBazaarError:()=>ve,messageOf:()=>ee});function ve(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function ee(e){return e instanceof Error?e.message:String(e)}var VZ,w,E=m(()=>{"use strict";VZ={ADDRESS_FORBIDDEN:"A URL leads to an addres\
s that a hosted plugin may not reach.",ADDRESS_INVALID:"The address to listen on is none of this machine, or none at all.",ARCHIVE_INVALID:"An archive is broken\
, unsafe or too large.",BASE_INVALID:"The base image is missing, is not there for the machine that is wanted, or is of no kind that can be built on.",BROKER_FAILED:"\
The model broker that a host was pointed to can't be reached, refuses it, or went away during a run.",CLIENT_FAILED:"The Claude Code client ended without a resu\
lt.",CLIENT_MISSING:"The Claude Code client is not installed or can't be started.",COMMAND_UNKNOWN:"The hosted plugin has no command, skill, agent or hook of th\
at name.",COMMAND_UNSAFE:"The arguments would reach a shell on the host, and could be more than words there.",CONFIG_INVALID:"The configuration file can't be re\
ad or breaks its schema.",CONFIG_MISSING:"The configuration file that was named does not exist.",DOWNLOAD_FAILED:"A download failed, or brought something else t\
han was promised.",ENDPOINT_INVALID:"The endpoint is not an https URL (http is allowed on loopback only).",ENGINE_FAILED:"The Docker engine began what it was as\
ked for, and failed.",ENGINE_MISSING:"The Docker engine, or the package that talks to it, is not there or may not be used.",FILE_UNREADABLE:"A file or folder ca\
n't be read.",FILE_UNWRITABLE:"A file or folder can't be written.",FORGE_LIMITED:"The forge's rate limits lasted longer than it can be waited for.",FORGE_REFUSED:"\
The forge refuses: the token lacks a right, or a rule of the repository forbids the change.",FORGE_UNREACHABLE:"The forge can't be reached, or fails.",GIT_FAILED:"\
A git command failed.",GIT_MISSING:"git is not installed.",IMAGE_TOO_LARGE:"The plugin is larger than an image layer may be.",INTERRUPTED:"The work was stopped \
from outside (Ctrl-C, a signal, an abort).",KEY_INVALID:"The proxy got no usable key to check its callers with.",LEAK_FOUND:"A generated file would hold text of\
 the plugin that must not leave.",MARKETPLACE_EMPTY_RESULT:"Sources or grants are configured, and nothing is left to serve.",MARKETPLACE_INVALID:"The marketplac\
e's catalog can't be changed safely.",MODEL_KEY_MISSING:"The host runs on its callers' own model keys, and the call brought none.",NOT_SUPPORTED:"This version c\
an't do that yet; the message says what it can do instead.",NPM_FAILED:"npm is missing, failed, or brought other bytes than its registry promised.",OPTION_INVALID:"\
An option has a value outside its range, or two options contradict each other.",OUTPUT_EXISTS:"The output folder exists and was not written by this tool.",PATH_UNSAFE:"\
A path leaves its folder or has a form that can't be written everywhere.",PLUGIN_INCOMPLETE:"A part of the plugin would be missing or not work: it has findings \
of level error.",PLUGIN_MISSING:"The plugin's folder does not exist or is not a folder.",PLUGIN_REFUSED:"The Claude Code client would not load this plugin.",PORT_FORBIDDEN:"\
The system does not let this user open the port.",PORT_TAKEN:"The port is in use or can't be opened.",PROMPT_TOO_LONG:"The hosted run was given or read more tha\
n the model takes at once.",PUSH_REJECTED:"The git remote refused the push.",REGISTRY_DENIED:"A container registry refuses the caller.",REGISTRY_FAILED:"A conta\
iner registry can't be reached, or fails.",RUN_FAILED:"The hosted run ended with an error.",RUN_LIMIT:"The hosted run passed a limit (turns, cost, output bytes,\
 or runs at once).",RUN_TIMED_OUT:"The hosted run took longer than its limit.",RUN_UNKNOWN:"No run waits for an answer under that handle: it is unknown, answere\
d, expired or somebody else's.",SOURCE_INVALID:"What was given as a plugin is neither a folder nor a file tree.",SOURCE_TOO_LARGE:"A source marketplace is more \
than its caps allow.",STORE_FULL:"The host's disk has no room for what a caller sends.",SYNC_RUNNING:"Another process is synchronising the same marketplaces.",UNEXPECTED:"\
Something failed that never should: a fault of this package.",UPLOAD_INVALID:"What a caller sent as files breaks the contract of uploads.",UPLOAD_LIMIT:"What a \
caller sent as files is more than the host takes.",UPLOAD_UNKNOWN:"The caller has no upload of that id, or a part of it never came or is gone.",UPSTREAM_FAILED:"\
A server of the hosted plugin broke off in the middle of a call.",UPSTREAM_UNAVAILABLE:"A server of the hosted plugin could not be started or reached.",USAGE_INVALID:"\
The command line names an unknown command or option, or lacks one.",VERSION_UNCHANGED:"The published files changed and the plugin's version did not, which the v\
ersion policy forbids."},w=class extends Error{name="BazaarError";code;problem;fix;details;constructor(t,n,r,o={}){super(`${n} ${r}`,o),this.code=t,this.problem=
n,this.fix=r,this.details=o.details??{}}}});function Ht(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=HZ(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function HZ(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Si=m(()=>{"use strict"});function Ue(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new cr(`has to be ${n}`);return r===""?void 0:r}}}function ko(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new cr(`has to be ${RO(e)}`);return r}}}function TO(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new cr(`has to be ${RO(e)}, or empty`);return n}}}function Ns(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new cr("has to be true or false")}}}function PO(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new cr(`has to be a number from ${e} to ${t}`);return o}}}function NO(e=""){return{fallback:e,parse:t=>CO(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Gr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(CO(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new cr(
`has to name ${t}`);return r}}}function CO(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function RO(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var cr,Ly=m(()=>{"use strict";cr=class extends Error{}});var KZ,Dy,LO,DO,FO,Mf,Fy,MO=m(()=>{"use strict";Ly();KZ=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,Dy=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
LO=/^[a-z0-9][a-z0-9-]{0,63}$/,DO=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,FO=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,Mf={"plug\
in-path":NO("."),config:Ue(),marketplace:Ue("",KZ,"a repository on GitHub, owner/name"),"marketplace-token":Ue(),"github-token":Ue(),mode:ko(["auto","push","pr",
"none","check"],"auto"),base:Ue("",Dy,"the name of a branch"),branch:Ue("bazaar/{plugin}",Dy,"the name of a branch"),"pull-requests":ko(["all","each"],"all"),"p\
lugins-dir":Ue("plugins",FO,"a folder of the marketplace, e.g. plugins"),"entries-dir":Ue("",FO,"a folder of the marketplace, e.g. entries"),entry:ko(["vendored",
"pinned"],"vendored"),"entry-url":Ue("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":Ue("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":Ue("",Dy,"the name of a branch or tag"),"entry-sha":Ue("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:Ue(),
"take-over":Ns(!1),"renamed-from":Gr(LO,"plugins"),remove:Gr(LO,"plugins"),endpoint:Ue(),image:Ue(),"image-base":Ue(),"image-tags":Gr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Gr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:ko(["append","none"],"append"),digest:Ue("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Ns(!0),"version-policy":ko(["suffix","strict","off"],"suffix"),"on-human-commits":ko(["append","skip","overwrite"],"ap\
pend"),labels:Gr(),reviewers:Gr(DO,"logins"),"team-reviewers":Gr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Gr(DO,"logins"),
draft:Ns(!1),"auto-merge":TO(["squash","merge","rebase"]),fork:Ns(!1),"commit-message":Ue(),"pr-title":Ue(),"pr-body-footer":Ue(),"dry-run":Ns(!1),"fail-on":ko(
["error","warning"],"error"),"max-attempts":PO(1,100,8)},Fy={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function zO(e){let t={...e};for(let n of zy)delete e[jy(n)];return t}function zf(e,t){return(e[jy(t)]??"").trim()}function jO(e){let t=WZ(e),n={};for(let i of My)
try{n[i]=Mf[i].parse(zf(e,i)||Mf[i].fallback)}catch(s){if(!(s instanceof cr))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...qZ(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function jy(e){return`INPUT_${e.toUpperCase()}`}function WZ(e){let t=new Set(My.map(jy));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>ZZ(n.slice(6).toLowerCase()))}function ZZ(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=(Object.hasOwn(Fy,e)?
Fy[e]:void 0)??Ht(e,My);return n===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${n}\` here.`}function qZ(e,{build:t,entry:n}){let r=i=>zf(e,i)!==
"",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which image was pushed."),r("digest")&&t==="append"?o.push(
"`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the repository that has it."),n==="pinned"&&!(r("entry-url")&&r("e\
ntry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client lies."),n==="vendored"&&["entry-url","entry-path","en\
try-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned."),o}var My,zy,Uy=m(()=>{"use strict";E();
Si();Ly();MO();My=Object.keys(Mf),zy=["marketplace-token","github-token"]});var jf,Uc=m(()=>{"use strict";jf=class extends Error{}});var Uf,By,UO,BO,JO,GO=m(()=>{"use strict";Uf=e=>e.trim().split(`
`),By=Uf(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),UO=Uf(`
HOOKS_MAP_INVALID
HOOK_GUARD_INVALID
HOOK_GUARD_MISPLACED
LSP_INLINE_INVALID
MANIFEST_ENTRY_CONFLICT
MANIFEST_ENTRY_INVALID
MANIFEST_FIELD_INVALID
MANIFEST_JSON_INVALID
MCP_INLINE_INVALID
PATH_FORM_INVALID
PLUGIN_NAME_INVALID
PLUGIN_NOT_FOUND
`),BO=Uf(`
AGENT_FRONTMATTER_DROPPED
AGENT_NAME_TAKEN
AGENT_NAME_TOO_LONG
AGENT_TOOLS_INVALID
ALLOWED_TOOLS_INVALID
COMMAND_NAME_TAKEN
DESCRIPTION_DROPPED
ENTRY_ARCHIVE_REFUSED
ENTRY_FIELD_INVALID
ENTRY_HELPER_NOT_STRICT
ENTRY_NAME_REFUSED
ENTRY_NAME_RESERVED
ENTRY_NAME_TWICE
ENTRY_SHA_INVALID
ENTRY_SOURCE_INVALID
ENTRY_SOURCE_LINKED
ENTRY_SOURCE_MISSING
ENTRY_SOURCE_UNSUPPORTED
FILE_TOO_LARGE
FILE_UNREADABLE
FRONTMATTER_DROPPED
FRONTMATTER_NOT_MAPPING
HOOKS_JSON_INVALID
HOOKS_SHAPE_INVALID
HOOK_GUARD_NOT_PROXIED
HOOK_MODULE_INVALID
HOOK_MODULE_UNREGISTERED
HOOK_NEEDS_KEY
LINK_OUTSIDE
LOCAL_FILE_NOT_EXECUTABLE
LOCAL_FILE_NOT_PUBLIC
LOCAL_NEEDS_REMOTE_SERVER
LSP_INVALID
MANIFEST_AT_ROOT_REFUSED
MANIFEST_DETAIL_INVALID
MANIFEST_MISSING
MCP_HELPER_OPTION
MCP_JSON_INVALID
MCP_OPTION_UNDECLARED
MCP_SERVER_INVALID
MCP_SHAPE_INVALID
MCP_URL_INVALID
MONITORS_INVALID
NAME_NOT_TEXT
PATH_MISSING
PATH_OUTSIDE
PATH_UNSAFE
PLUGIN_NAME_RESERVED
RENAMES_INVALID
RENAME_UNRESOLVED
SHELL_LINE_REFUSED
SHELL_LINE_TAKES_ARGUMENTS
SHELL_UNKNOWN
SKILL_NAME_TAKEN
SKILL_PATH_IS_FILE
TOOL_NAME_TOO_LONG
`),JO=Uf(`
ARGUMENT_HINT_NOT_TEXT
COMMAND_HIDDEN
COMPONENT_ON_HOST_ONLY
DESCRIPTION_DEFAULTED
FRONTMATTER_REPAIRED
ICON_UNKNOWN
NAME_NOT_PORTABLE
PATH_NOT_PORTABLE
PLACEMENT_NEEDS_FILES
PRIVACY_POLICY_UNKNOWN
SERVER_KEY_SHORTENED
SETTING_IGNORED
VERSION_DEFAULTED
`)});function HO(e){return XZ.get(e)??"warning"}function vo(e){return VO.has(e)}function KO(e){return YZ.has(e)}var YZ,VO,XZ,Ii=m(()=>{"use strict";GO();YZ=new Set(By),
VO=new Set([...By,...UO]),XZ=new Map([...[...VO,...BO].map(e=>[e,"error"]),...JO.map(e=>[e,"note"])])});function gn(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var Nn,Cn=m(()=>{"use stric\
t";Ii();Nn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:HO(t),...o,args:r})};add=t=>{this.list.push(t)}}});function He(e,t){return{level:"error",refused:!0,problem:xo(e),fix:xo(t)}}function C(e,t){return{level:"error",refused:!1,problem:xo(e),fix:xo(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:xo(e),fix:xo(t)}}function Ke(e,t){return{level:"note",refused:!1,problem:xo(e),fix:xo(t)}}var xo,Ti=m(()=>{"use strict";
xo=e=>typeof e=="string"?()=>e:e});var we,WO,ZO=m(()=>{"use strict";Ti();we=e=>JSON.stringify(e.toString()),WO={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:A(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:A(e=>`The key ${we(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:C(e=>`\
The path is a symbolic link to ${we(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:A(e=>`The path is a symbolic link to ${we(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:A("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:C(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:C(e=>`${we(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:He(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:A(e=>`The client ignores ${we(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:He(e=>`${we(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:A(e=>`${we(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${we(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:A(e=>`${we(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:He(e=>`${we(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:A(e=>`${we(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:A(e=>`The manifest has no ${we(e.field)}.`,e=>`Add ${we(e.field)}.`),MANIFEST_FIELD_UNKNOWN:A(e=>`The clie\
nt does not know the field ${we(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${we(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:He(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:C(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:A(e=>`The path differs from ${we(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:He(e=>`The path ${we(e.path)} in ${we(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:C(e=>`${we(e.path)} in ${we(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:Ke(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:C(e=>`The path ${we(e.path)} in ${we(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:C(e=>`The path ${we(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:A("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:He(e=>`The plugin's name ${we(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:A(e=>`The name ${we(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:A(e=>`The name ${we(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:C(e=>`The name ${we(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:A(e=>`No marketplace can list a plugin n\
amed ${we(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:He("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:A(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:Ke(e=>`The client ignores the setting ${we(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var qO,YO=m(()=>{"use strict";Ti();qO={AGENT_FRONTMATTER_DROPPED:C(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:A(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:A(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:C(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:C(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:A(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:C(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:C(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:Ke(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:Ke(
e=>`The file is no command, because the client reads a folder with ${e.by} as the one command "${e.name}".`,e=>`Nothing, if it belongs to ${e.by}; otherwise mov\
e it to another folder.`),COMMAND_NAME_TAKEN:C(e=>`The command "${e.name}" comes from ${e.other} too, and the client keeps only one of them.`,"Rename one of the\
 files."),COMMAND_PATH_UNREAD:A(e=>`\`${e.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:A(
e=>`The command "${e.name}" names the same file as "${e.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:A(
e=>`The client does not list the command "${e.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:A(e=>`A file called \`.md\`, or an empty key, gives the ${e.kind}\
 no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:C(e=>`\`description\` must be text, not ${e.got}; the client drops it.`,"Put quotes aro\
und the value."),DESCRIPTION_MISSING:A(e=>`The ${e.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `description` of o\
ne sentence to the frontmatter."),FILE_NOT_UTF8:A(e=>`The text is not UTF-8: ${e.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:C(e=>`The file has ${e.size}\
 bytes; with more than ${e.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file that the prompt names."),FILE_UNREADABLE:C(
e=>`It can't be read: ${e.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:A(e=>`\`${e.key}\` is ${e.got}, which the c\
lient takes as ${e.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:C(e=>`The frontmatter is not valid YAML: ${e.reason}. The client loads the component\
 with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),FRONTMATTER_KEY_TWICE:A(
e=>`\`${e.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:A(e=>`The ${e.kind} has no frontmatter block, \
so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:C(e=>`The frontmatter must be \`k\
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:Ke(e=>`The frontmatt\
er is not valid YAML (${e.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:A(e=>`\`metadata\` must\
 be a mapping, not ${e.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:C(e=>`\`name\` must be text, not ${e.got}; \
the client ${e.shown===void 0?"goes by the file or folder instead":`takes it as "${e.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:C(e=>`\`shell\` is ${e.
got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:A(e=>`The client never shows this skill, b\
ecause ${e.command} is a command of the same name, "${e.name}".`,"Rename one of the two, or move the command's text into the skill: users can call skills like c\
ommands."),SKILL_FILE_MISNAMED:A(e=>`The client looks for SKILL.md in exactly this spelling and does not find ${e.found}.`,"Rename the file to SKILL.md."),SKILL_HIDDEN:A(
e=>`The skill is not read, because ${e.by} makes that whole folder one skill.`,e=>`Move ${e.by} into a folder of its own.`),SKILL_NAME_FROM_FOLDER:A(e=>`The ski\
ll at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${e.name}", and after the version's folder where the plugin is \
installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:C(e=>`The skill "${e.name}" comes from ${e.other} too; the client keeps one of them, and which \
one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name."),SKILL_PATH_EMPTY:A(e=>`\`${e.raw}\` holds no S\
KILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a folder with a SKILL.md."),SKILL_PATH_IS_FILE:C(e=>`\`${e.raw}\` is a file\
; the client takes folders only and loads no skill from it.`,e=>`Write \`${e.use}\`.`),SKILL_UNREAD:A(e=>`The client does not read this skill: ${e.why}.`,"Move \
it to skills/<name>/SKILL.md.")}});var Jy,QZ,XO,QO=m(()=>{"use strict";Ti();Jy=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,QZ={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},XO={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
ct validation of the thin client fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:A(e=>`${e.what}\
 allows all of Bash: a caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:A(
e=>`${e.what} is a folder whose name not every system can store, so its stub is ${e.path}; the client lists it as a command, and no longer among the skills.`,"R\
ename the command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:A(e=>`${e.what} is not in the thin client: ${e.why}.`,"Name it in the config\
uration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:A(e=>`${e.what} is not in the thin client, and can't be copied to it: ${e.why}.`,
"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:Ke(e=>`${e.what} is not in the thin client: ${e.why}.`,"Nothing needs to be done when\
 the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:Ke(e=>`${e.what} has no description, so its stub says "${e.description}".`,"Write a description: \
it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:A(e=>`The stubs will call ${e.endpoint}/mcp, since the endpoint itself already ends in /mcp\
.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:A(e=>`\`failClosed\` names ${e.event}, and no hook of the host lis\
tens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:A(e=>`${e.what} pulls in "${e.reference}", which is loo\
ked for on the host and not in the caller's project.`,e=>Jy(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:C(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:A(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:A(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:Ke(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:A(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:C(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:C(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:A(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:C(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
(\`local: ["mcp:${e.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:A(e=>`The thin client's name "${e.name}" is not kebab-case, which strict validatio\
n warns about.`,"Choose another with the option `name`: small letters, digits and single hyphens."),NAME_NOT_PORTABLE:Ke(e=>`${e.what} has a name that not every\
 system can store as a file, so its stub is ${e.path}.`,"Nothing needs to be done: the client shows the same name."),NAME_SOUNDS_OFFICIAL:A(e=>`The thin client'\
s name "${e.name}" reads as one of Anthropic's, which strict validation warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:A(e=>`${e.
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>Jy(e.what)),PLACEMENT_NEEDS_FILES:Ke(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>Jy(e.what)),PRIVACY_POLICY_UNKNOWN:Ke(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ke(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:C(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${QZ[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:C(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:A(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:A(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:C(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:Ke(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:A(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:C(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:A(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:A(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var eE,tE=m(()=>{"use strict";Ti();eE={MARKETPLACE_MISSING:He(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:He(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:He(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:He(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:He(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
 and the word tools."),MARKETPLACE_NAME_DOUBTFUL:A(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name if the marketplace is meant for mo\
re than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:A(
"The marketplace offers no plugin.",'Add an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:A("The marketplace has no description.",'Add "\
description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:C(e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugi\
ns, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:C(e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new \
name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:C(e=>`"${e.field}" ${e.problem}, so the client can't install this plugin.`,e=>`Correct "${e.field}" in the\
 entry.`),ENTRY_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:A(
e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or drop it.`),ENTRY_NAME_REFUSED:C(e=>`The plugin's name "${e.name}" ${e.problem}\
, so the client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:C(e=>`The plugin's name "${e.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:A(e=>`The plugin's name has ${e.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:C(e=>`\
The name "${e.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:A(e=>`"${e.name}" differ\
s from the entry "${e.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:A(e=>`\
The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:C(
e=>`The source ${e.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:C(
e=>`The client knows no source of the kind ${e.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:C(e=>`The folder "${e.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count)\
, or add the plugin's folder."),ENTRY_SOURCE_LINKED:C(e=>`The source leads through the symbolic link "${e.path}", which the client does not follow.`,"Put the pl\
ugin's real folder there."),ENTRY_SHA_INVALID:C(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),
ENTRY_ARCHIVE_REFUSED:C(e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:A(
e=>`The client ignores "path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install on\
e folder.'),ENTRY_VERSION_DIFFERS:A(e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),
ENTRY_HELPER_NOT_STRICT:C('The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the pl\
ugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:A("The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you l\
ooked at.","Add the archive's sha256.")}});var Et,Gy,nE,rE=m(()=>{"use strict";Ti();Et=e=>JSON.stringify(e.toString()),Gy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",nE={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${Et(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${Et(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:C(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:He(
e=>`${e.reason}. ${Gy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:C(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${Et(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${Et(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${Et(e.nearest)}?`),HOOK_GUARD_INVALID:He(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Gy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:He(e=>`${e.event} stands where the\
 client looks for no events. ${Gy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:A(e=>`The matcher ${Et(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:C(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:C("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:A(e=>`On ${e.event} the client can't run a handler of type ${Et(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:A(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:A(e=>`The client does not find the plugin's own server und\
er ${Et(e.server)}; the hook does nothing.`,e=>`Write ${Et(e.right)}.`),LSP_INLINE_INVALID:He(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:C(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:C(e=>`"headersHelper\
" of the MCP server ${Et(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:He(e=>`The MCP server ${Et(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:C(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:C(
e=>`The MCP server ${Et(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${Et(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:C(e=>`The client drops the MCP server ${Et(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:C(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:C(
e=>`The URL of the MCP server ${Et(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:C(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var Vy,oE=m(()=>{"use strict";ZO();YO();QO();tE();rE();Vy={...WO,...qO,...XO,...eE,...nE}});function Bc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(Vy,t)||typeof n!="object"||n===null)throw eq(t);let r=Vy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function eq(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Hy=m(()=>{"use strict";E();oE()});var sE=Oe((dye,iE)=>{"use strict";iE.exports=process.getBuiltinModule("node:util")});var tq,aE,cE=m(()=>{"use strict";tq=x(sE(),1),aE={width:1/0,style:(e,t)=>t}});function Pi(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of lE.segment(e))t+=iq(n);return t}function iq(e){return rq.test(e)?0:nq.test(e)||
e.includes("\uFE0F")?2:1}function uE(e,t){return e+" ".repeat(Math.max(0,t-Pi(e)))}function _o(e){return e.replaceAll(/\r?\n/g," ").replaceAll(oq,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Ky(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Pi(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=sq(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function sq(e,t){if(Pi(e)<=t)return[e];let n=[],r="";for(let{segment:o}of lE.segment(e))r!==""&&Pi(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var lE,nq,rq,oq,Bf=m(()=>{"use strict";lE=new Intl.Segmenter("en",{granularity:"grapheme"}),nq=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
rq=/^[\p{Mark}\p{Cf}]+$/u,oq=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function Dt(e,t,n=0){let r=_o(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Ky(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function fE(e,t,n){
let r=n.map(u=>u.map(_o)),o=t.length-1,i=t.map((u,f)=>Math.max(Pi(u),...r.map(p=>Pi(p[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<aq?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((p,d)=>uE(u[d]??"",p)),f].join("  ").trimEnd(),l=r.flatMap(u=>cq(u[o]??"",a).map((f,p)=>c(p===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function cq(e,t){return t===1/0?[e]:Ky(e,t)}function At(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Cs(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?At(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var aq,Ni=m(()=>{"use strict";Bf();aq=24});function Jc(e,t){return fq(e,t)}function fq(e,t){return lq.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>dq(e,n,o,i)))}function dq(e,t,n,r){
let o=`${e.style(uq[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,dE).flatMap(l=>{let{problem:u,fix:f}=l,p=Dt(e,`${gn(l)}\
: ${u}`,2);return s?p:p.concat(Dt(e,`fix: ${f}`,4))}),c=r.length-dE;return c>0&&a.push(...Dt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?Dt(
e,`fix: ${[...i].join("")}`,2):[],""]}var lq,uq,dE,Wy=m(()=>{"use strict";Cn();Ni();lq=["error","warning","note"],uq={error:"red",warning:"yellow",note:"cyan"},
dE=100});function Jf(e){if(ve(e))return e;if(e instanceof jf)return mq(e);if(pq(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w(
"UNEXPECTED",pE(ee(e)),t,{cause:e})}function pq(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function mq(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=pE(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function pE(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var Zy=m(()=>{"use strict";Uc();E()});function Rn(...e){for(let t of e)SO($o(t))}function $o(e){return _o(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Rs=m(()=>{"use strict";Ei();Bf()});function Ri(e){if(e.trim()==="")throw new Ci("it is empty",e.length);let t={text:e,at:0},n=Yy(t,void 0);if(Ls(t)!==void 0)throw lr(t,"text follows after the end\
 of the value");return n}function Ls(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function lr({
text:e,at:t},n){return new Ci(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function Yy(e,t){let n=Ls(e);if(n==="{"||n==="[")return hq(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?hE(e):wq(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function hq(e,t,n){let[r,o,i]=t==="{"?
["object","}",gq]:["array","]",Yy],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Ls(e)!==o)for(;;){s.children.push(i(e,s));let a=Ls(e);if(a===
o)break;if(a===void 0)throw lr(e,`a closing "${o}" is missing`);if(a!==",")throw lr(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function gq(e,t){let n=Ls(e);if(n===void 0)throw lr(e,'a closing "}" is missing');if(n!=='"')throw lr(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;hE(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Ls(e)!==":")throw lr(e,"a colon is missing after a key");return e.at+=1,i.children.push(
Yy(e,i)),i.length=e.at-r,i}function hE(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Ci(
"a string is not closed on its line",t);if(n<32)throw lr(e,"a string holds a raw control character");if(n===92){if(qy.lastIndex=e.at,!qy.test(e.text))throw lr(e,
"a backslash is followed by a character that can't be escaped");e.at=qy.lastIndex-1}}e.at+=1}function wq(e,t){let n=/[-0-9]/.test(t)?mE:yq;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===mE)throw lr(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw lr(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Ci,qy,mE,yq,Gf=m(()=>{"use strict";Ci=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};qy=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;mE=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,yq=/(?:true|false|null)(?!\w)/y});function H(e){return bq.decode(e)}function J(e,t){return e<t?-1:e>t?1:0}function Xy(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),o=1;for(let i=e.indexOf(`
`);i!==-1&&i<n;i=e.indexOf(`
`,i+1))o+=1;return{line:o,column:n-r}}function Li(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function Oo(e,t){return Kt(e)(t)}function Kt(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return o=>{for(o<n&&([t,r]=[1,e.indexOf(`
`)]),n=o;r!==-1&&r<o;r=e.indexOf(`
`,r+1))t+=1;return t}}var bq,j=m(()=>{"use strict";bq=new TextDecoder("utf-8")});function D(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=xq(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${yE} levels dee\
p, which is not read here even where the client reads it`;return Qy(t,o,r)}try{return kq(t,JSON.parse(t),n)}catch(o){return vq(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function kq(e,t,n){let r,o=()=>r??=Ri(e),i=a=>Xy(e,a.offset),s=n===wE(t)?[]:_q(o());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=i(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>i(gE(o(),a)),placeOfKey(a){let c=gE(o(),a);return i(c.parent?.type==="property"?c.parent:
c)}}}function wE(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+wE(r),Array.isArray(e)?0:t.length)}function Qy(e,t,n){
let r=Xy(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function vq(e,t){try{Ri(e)}catch(r){if(r instanceof Ci)return Qy(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return Qy(e,"a character is not allowed there",Number(n?.[1]??0))}function xq(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>yE)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function _q(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function gE(e,t){let n=e;for(let r of t){let o=Gc(
n,r);if(o===void 0)return n;n=o}return n}function Gc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var yE,M=m(()=>{"use strict";Gf();j();yE=1e3});function Di(e,t){return t.map(n=>ew(e,n,Bc(n)))}function Vf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Di(e,n):[],...Array.isArray(
r)?r.filter($q).map(o=>ew(e,o,o)):[]]}function bE(e,t){return t.filter(({level:n})=>n!=="note").map(n=>ew(e,n,n))}function Hf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=Bc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${gn(t)}: ${n}`,fix:r}})}function $q(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function ew(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Ds(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>Oq[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var Oq,Eo=m(()=>{"use strict";Cn();Hy();M();Oq={error:0,warning:1,
note:2}});function kE(e){let t={error:Ai,warning:Ps,note:AO};for(let n of["error","warning","note"]){let r=Ds(e.filter(o=>o.level===n)).slice(0,Eq[n]);for(let o of r)t[n](
Sq(o),Iq(o))}}function Sq({problem:e,fix:t}){return $o(`${e} ${t}`).slice(0,Aq)}function Iq({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:$o(
t)},...n===void 0?{}:{startLine:n},...r===void 0?{}:{startColumn:r}}}var Eq,Aq,vE=m(()=>{"use strict";Ei();Rs();Eo();Eq={error:9,warning:10,note:10},Aq=3e3});var Wf,xE,Kf,_E=m(()=>{"use strict";Wf=x(Lf(),1),xE=x(Oi(),1),Kf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,Wf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,Wf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${xE.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var $E={};ar($E,{context:()=>Tq});var Tq,OE=m(()=>{"use strict";_E();Tq=new Kf});async function EE(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(OE(),$E));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var AE=m(()=>{"use strict";E()});function IE(e){return SE.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?Pq(e):e.name==="workflow_run"?Nq(e):e.name==="pull_request"?{kind:"pre\
view",foreign:tw(e,PE(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function Pq(e){return tw(e,PE(e,"pull_r\
equest"))?TE(e.name):{kind:"preview",foreign:!1}}function Nq(e){let t=Fi(e.payload,"workflow_run");return tw(e,Fi(t,"head_repository"))?TE(e.name):SE.includes(String(
Fi(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function TE(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function PE({payload:e},t){return Fi(Fi(Fi(e,t),"head"),"repo")}function tw({repository:e},t){let n=Fi(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Fi(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var SE,NE=m(()=>{"use strict";M();SE=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function CE({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>nw(r.rows,n))}function nw(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var rw=m(()=>{"use strict"});var ae=Oe((Hye,RE)=>{"use strict";RE.exports=process.getBuiltinModule("node:fs")});var ne=Oe((Kye,LE)=>{"use strict";LE.exports=process.getBuiltinModule("node:path")});function DE(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>Zf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>Cq(s)?Rq(e,s):[Zf(s)]))].
filter(s=>!n.some(a=>s===a||(0,Ft.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)Lq(e,s);return i}function Cq(e){return/[*?[\]{}]/.test(e)}function Zf(e){
let t=(0,Ft.normalize)(e).split(Ft.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function Rq(e,t){let n=Zf(t);if((0,Ft.isAbsolute)(n)||n.startsWith(
".."))throw ow(t);let o=(0,Vr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])node_modules$/.test(typeof s=="string"?s:s.name)}).map(s=>Zf(s)).filter(s=>(0,Vr.existsSync)(
(0,Ft.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(J);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function Lq(e,t){if((0,Ft.isAbsolute)(
t)||t.startsWith(".."))throw ow(t);let n=(0,Ft.join)(e,t);if((0,Vr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Ft.relative)((0,Vr.realpathSync)(e),(0,Vr.realpathSync)(
n)).startsWith(".."))throw ow(t)}function ow(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var Vr,Ft,FE=m(()=>{"use strict";Vr=x(ae(),1),Ft=x(ne(),1);E();j()});function ue(e){if(e&&typeof e=="object")switch(e[St]){case Ln:case Hr:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[St]){case qf:case Ln:case Wt:case Hr:
return!0}return!1}var qf,Yf,Ln,iw,Wt,Hr,St,Dn,ur,Fn,te,W,Mn,Xf,re=m(()=>{"use strict";qf=Symbol.for("yaml.alias"),Yf=Symbol.for("yaml.document"),Ln=Symbol.for("\
yaml.map"),iw=Symbol.for("yaml.pair"),Wt=Symbol.for("yaml.scalar"),Hr=Symbol.for("yaml.seq"),St=Symbol.for("yaml.node.type"),Dn=e=>!!e&&typeof e=="object"&&e[St]===
qf,ur=e=>!!e&&typeof e=="object"&&e[St]===Yf,Fn=e=>!!e&&typeof e=="object"&&e[St]===Ln,te=e=>!!e&&typeof e=="object"&&e[St]===iw,W=e=>!!e&&typeof e=="object"&&e[St]===
Wt,Mn=e=>!!e&&typeof e=="object"&&e[St]===Hr;Xf=e=>(W(e)||ue(e))&&!!e.anchor});function dr(e,t){let n=zE(t);ur(e)?Fs(null,e.contents,n,Object.freeze([e]))===fr&&(e.contents=null):Fs(null,e,n,Object.freeze([]))}function Fs(e,t,n,r){let o=jE(
e,t,n,r);if(X(o)||te(o))return UE(e,r,o),Fs(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Fs(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Mt)return Mt;s===fr&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=Fs("\
key",t.key,n,r);if(i===Mt)return Mt;i===fr&&(t.key=null);let s=Fs("value",t.value,n,r);if(s===Mt)return Mt;s===fr&&(t.value=null)}}return o}async function Qf(e,t){
let n=zE(t);ur(e)?await Ms(null,e.contents,n,Object.freeze([e]))===fr&&(e.contents=null):await Ms(null,e,n,Object.freeze([]))}async function Ms(e,t,n,r){let o=await jE(
e,t,n,r);if(X(o)||te(o))return UE(e,r,o),Ms(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await Ms(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Mt)return Mt;s===fr&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=await Ms(
"key",t.key,n,r);if(i===Mt)return Mt;i===fr&&(t.key=null);let s=await Ms("value",t.value,n,r);if(s===Mt)return Mt;s===fr&&(t.value=null)}}return o}function zE(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function jE(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Fn(t))return n.Map?.(e,t,r);
if(Mn(t))return n.Seq?.(e,t,r);if(te(t))return n.Pair?.(e,t,r);if(W(t))return n.Scalar?.(e,t,r);if(Dn(t))return n.Alias?.(e,t,r)}function UE(e,t,n){let r=t[t.length-
1];if(ue(r))r.items[e]=n;else if(te(r))e==="key"?r.key=n:r.value=n;else if(ur(r))r.contents=n;else{let o=Dn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Mt,ME,fr,Vc=m(()=>{"use strict";re();Mt=Symbol("break visit"),ME=Symbol("skip children"),fr=Symbol("remove node");dr.BREAK=Mt;dr.SKIP=
ME;dr.REMOVE=fr;Qf.BREAK=Mt;Qf.SKIP=ME;Qf.REMOVE=fr});var Dq,Fq,pr,sw=m(()=>{"use strict";re();Vc();Dq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Fq=e=>e.replace(/[!,[\]{}]/g,t=>Dq[t]),pr=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),o=r.
shift();switch(o){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[i,s]=r;return this.tags[i]=s,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let s=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,s),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let s=t.slice(2,-1);return s==="!"||s==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),s)}let[,r,o]=t.match(/^(.*!)([^!]*)$/s);o||n(`The ${t} tag has no suffi\
x`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(o)}catch(s){return n(String(s)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Fq(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};dr(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};pr.defaultYaml={explicit:!1,version:"1.2"};pr.defaultTags={"!!":"tag:yaml.org,2002:"}});function ed(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function aw(e){let t=new Set;return dr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function cw(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function BE(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=aw(e));let s=cw(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(W(s.node)||ue(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var td=m(()=>{"use strict";re();Vc()});function Ao(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=Ao(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=Ao(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=Ao(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=Ao(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var lw=m(()=>{"use strict"});function tt(e,t,n){if(Array.isArray(e))return e.map((r,o)=>tt(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Xf(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var So=m(()=>{"use strict";re()});var Io,nd=m(()=>{"use strict";lw();re();So();Io=class{constructor(t){Object.defineProperty(this,St,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!ur(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=tt(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?Ao(i,{"":a},"",a):a}}});function rd(e,t,n){if(Dn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ue(t)){let r=0;for(let o of t.items){let i=rd(e,o,n);i>
r&&(r=i)}return r}else if(te(t)){let r=rd(e,t.key,n),o=rd(e,t.value,n);return Math.max(r,o)}return 1}var Kr,Hc=m(()=>{"use strict";td();Vc();re();nd();So();Kr=class extends Io{constructor(t){
super(qf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],dr(t,{Node:(i,s)=>{(Dn(s)||Xf(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(tt(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
rd(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(ed(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var od,F,We=m(()=>{"use strict";re();nd();So();od=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends Io{constructor(t){super(Wt),this.value=t}toJSON(t,n){
return n?.keep?this.value:tt(this.value,t,n)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED";F.BLOCK_LITERAL="BLOCK_LITERAL";F.PLAIN="PLAIN";
F.QUOTE_DOUBLE="QUOTE_DOUBLE";F.QUOTE_SINGLE="QUOTE_SINGLE"});function zq(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Wr(e,t,n){if(ur(e)&&(e=e.contents),X(e))return e;if(te(e)){let f=n.schema[Ln].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Kr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=Mq+t.slice(2));let l=zq(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new F(e);return c&&(c.node=
f),f}l=e instanceof Map?s[Ln]:Symbol.iterator in Object(e)?s[Hr]:s[Ln]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new F(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var Mq,Kc=m(()=>{"use strict";Hc();re();We();
Mq="tag:yaml.org,2002:"});function Wc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Wr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var js,zs,id=m(()=>{"use strict";Kc();re();nd();js=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,zs=class extends Io{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||te(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(js(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ue(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,Wc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ue(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&W(i)?i.value:i:ue(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!te(n))return!1;let r=n.value;return r==null||t&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ue(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ue(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,Wc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function yn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var JE,mr,Zc=m(()=>{"use strict";JE=e=>e.replace(/^(?!$)(?: $)?/gm,"#");mr=(e,t,n)=>e.
endsWith(`
`)?yn(n,t):n.includes(`
`)?`
`+yn(n,t):(e.endsWith(" ")?"":" ")+n});function Yc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let p,d,h=!1,g=-1,y=-1,b=-1;n===sd&&(g=GE(e,g,
t.length),g!==-1&&(f=g+c));for(let O;O=e[g+=1];){if(n===qc&&O==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if(O===`
`)n===sd&&(g=GE(e,g,t.length)),f=g+t.length+c,p=void 0;else{if(O===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let I=e[g+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(p=g)}if(g>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===qc){for(;d===" "||d==="	";)d=O,O=e[g+=1],h=!0;let I=g>b+1?g-2:y-1;if(u[I])return e;l.push(I),
u[I]=!0,f=I+c,p=void 0}else h=!0}d=O}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let I=l[O],T=l[O+1]||e.length;I===
0?k=`
${t}${e.slice(0,T)}`:(n===qc&&u[I]&&(k+=`${e[I]}\\`),k+=`
${t}${e.slice(I+1,T)}`)}return k}function GE(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var uw,sd,qc,VE=m(()=>{"use strict";uw="flow",sd="block",qc="quoted"});function jq(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Xc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(ld(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Yc(s,i,qc,cd(t,!1))}function fw(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Xc(e,t);let n=t.indent||(ld(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Yc(r,n,uw,cd(t,!1))}function Us(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Xc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=fw:i&&!o?r=Xc:r=n?fw:Xc}return r(e,t)}function ad({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Us(n,r);let l=r.indent||(r.forceBlockIndent||ld(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===F.BLOCK_FOLDED?!1:t===F.BLOCK_LITERAL?!0:!jq(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let T=n[p-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let d=n.substring(p),h=d.indexOf(`
`);h===-1?f="-":n===d||h!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(dw,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let I=(g?l?"2":"1":"")+f;if(e&&(I+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,Z=cd(r,!0);s!=="folded"&&t!==F.BLOCK_FOLDED&&(Z.onOverflow=()=>{
S=!0});let R=Yc(`${k}${T}${d}`,l,sd,Z);if(!S)return`>${I}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${I}
${l}${k}${n}${d}`}function Uq(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Us(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Us(i,t):ad(e,t,n,r);if(!a&&!u&&o!==F.PLAIN&&i.includes(`
`))return ad(e,t,n,r);if(ld(i)){if(c==="")return t.forceBlockIndent=!0,ad(e,t,n,r);if(a&&c===l)return Us(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:d,tags:h}=t.doc.schema;if(h.some(p)||d?.some(p))return Us(i,t)}return a?
f:Yc(f,c,uw,cd(t,!1))}function Mi(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
F.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=F.QUOTE_DOUBLE);let c=u=>{switch(u){case F.BLOCK_FOLDED:case F.BLOCK_LITERAL:
return o||i?Us(s.value,t):ad(s,t,n,r);case F.QUOTE_DOUBLE:return Xc(s.value,t);case F.QUOTE_SINGLE:return fw(s.value,t);case F.PLAIN:return Uq(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,p=o&&u||f;if(l=c(p),l===null)throw new Error(`Unsupported default string t\
ype ${p}`)}return l}var cd,ld,dw,Qc=m(()=>{"use strict";We();VE();cd=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),ld=e=>/^(%|---|\.\.\.)/m.test(e);try{dw=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{dw=/\n+(?!\n|$)/g}});function ud(e,t){let n=Object.assign({blockQuote:!0,commentString:JE,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Bq(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(W(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Jq(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(W(e)||ue(e))&&e.anchor;i&&ed(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Zr(e,t,n,r){if(te(e))return e.toString(t,n,r);if(Dn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=Bq(t.doc.schema.tags,i));let s=Jq(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):W(i)?Mi(i,t,n,r):i.toString(t,n,r);return s?W(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var el=m(()=>{"use strict";td();re();Zc();Qc()});function HE({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=X(e)&&e.comment||null;
if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(ue(e)||!X(e)&&typeof e=="object"){let Z="With simple keys, collection cannot b\
e used as a key value";throw new Error(Z)}}let d=!f&&(!e||p&&t==null&&!n.inFlow||ue(e)||(W(e)?e.type===F.BLOCK_FOLDED||e.type===F.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+c});let h=!1,g=!1,y=Zr(e,n,()=>h=!0,()=>g=!0);if(!d&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":d?`?\
 ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,p&&!h?y+=mr(y,n.indent,l(p)):g&&o&&o(),y;h&&(p=null),d?(p&&(y+=mr(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=mr(y,n.indent,l(p))));let b,k,O;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,O=t.comment):(b=!1,k=null,O=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!d&&!p&&W(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!d&&Mn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let I=!1,T=Zr(t,n,()=>I=!0,()=>g=!0),S=" ";if(p||b||k){if(S=b?`
`:"",k){let Z=l(k);S+=`
${yn(Z,n.indent)}`}T===""&&!n.inFlow?S===`
`&&O&&(S=`

`):S+=`
${n.indent}`}else if(!d&&ue(t)){let Z=T[0],R=T.indexOf(`
`),Fe=R!==-1,hn=n.inFlow??t.flow??t.items.length===0;if(Fe||!hn){let Jr=!1;if(Fe&&(Z==="&"||Z==="!")){let je=T.indexOf(" ");Z==="&"&&je!==-1&&je<R&&T[je+1]==="!"&&
(je=T.indexOf(" ",je+1)),(je===-1||R<je)&&(Jr=!0)}Jr||(S=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(S="");return y+=S+T,n.inFlow?I&&r&&r():O&&!I?y+=mr(y,n.indent,l(O)):g&&o&&o(),y}var KE=m(()=>{"use strict";re();We();el();Zc()});function pw(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var mw=m(()=>{"use strict"});function gw(e,t,n){let r=ZE(e,n);if(Mn(r))for(let o of r.items)hw(e,t,o);else if(Array.isArray(r))for(let o of r)hw(e,t,o);else hw(e,t,r)}function hw(e,t,n){let r=ZE(
e,n);if(!Fn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function ZE(e,t){
return e&&Dn(t)?t.resolve(e.doc,e):t}var fd,zn,WE,dd=m(()=>{"use strict";re();We();fd="<<",zn={identify:e=>e===fd||typeof e=="symbol"&&e.description===fd,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(fd)),{addToJSMap:gw}),stringify:()=>fd},WE=(e,t)=>(zn.identify(t)||W(t)&&(!t.
type||t.type===F.PLAIN)&&zn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===zn.tag&&n.default)});function pd(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(WE(e,n))gw(e,t,r);else{let o=tt(n,"",e);if(t instanceof Map)t.set(o,tt(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=Gq(n,o,e),s=tt(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function Gq(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=ud(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),pw(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var yw=m(()=>{"use strict";mw();dd();el();re();So()});function Bs(e,t,n){let r=Wr(e,void 0,n),o=Wr(t,void 0,n);return new Me(r,o)}var Me,To=m(()=>{"use strict";Kc();KE();yw();re();Me=class e{constructor(t,n=null){Object.
defineProperty(this,St,{value:iw}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return pd(n,r,this)}toString(t,n,r){return t?.doc?HE(this,t,n,r):JSON.stringify(this)}}});function hd(e,t,n){return(t.inFlow??e.flow?Hq:Vq)(e,t,n)}function Vq({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,p=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
p.push(""),md(n,p,g.commentBefore,f),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&p.push(""),md(n,p,k.commentBefore,
f))}f=!1;let b=Zr(g,u,()=>y=null,()=>f=!0);y&&(b+=mr(b,i,l(y))),f&&y&&(f=!1),p.push(r+b)}let d;if(p.length===0)d=o.start+o.end;else{d=p[0];for(let h=1;h<p.length;++h){
let g=p[h];d+=g?`
${c}${g}`:`
`}}return e?(d+=`
`+yn(l(e),c),a&&a()):f&&s&&s(),d}function Hq({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),md(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),md(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let O=X(g.value)?g.value:null;O?(O.comment&&(y=O.comment),O.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Zr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,O)=>k+O.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=mr(b,r,a(y))),f.push(b),u=f.length}let{start:p,end:d}=n;if(f.length===0)return p+d;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=p;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${d}`}else return`${p}${s}${f.join(" ")}${s}${d}`}function md({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=yn(t(r),
e);n.push(i.trimStart())}}var ww=m(()=>{"use strict";re();el();Zc()});function Po(e,t){let n=W(t)?t.value:t;for(let r of e)if(te(r)&&(r.key===t||r.key===n||W(r.key)&&r.key.value===n))return r}var Be,No=m(()=>{"use strict";ww();yw();
id();re();To();We();Be=class extends zs{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ln,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(Bs(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;te(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Me(t,t?.value):r=new Me(t.key,t.value);let o=Po(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);W(o.value)&&od(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Po(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Po(this.items,t)?.value;return(!n&&W(o)?o.value:o)??void 0}has(t){return!!Po(this.items,t)}set(t,n){
this.add(new Me(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)pd(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!te(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),hd(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var jn,Js=m(()=>{"use strict";re();No();jn={collection:"map",default:!0,nodeClass:Be,tag:"tag:yaml.org,2002:map",resolve(e,t){return Fn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Be.from(e,t,n)}});function gd(e){let t=W(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var bt,Co=m(()=>{"use stric\
t";Kc();ww();id();re();We();So();bt=class extends zs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Hr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=gd(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=gd(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&W(o)?o.value:o}has(t){let n=gd(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=gd(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];W(o)&&od(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(tt(i,String(o++),n));return r}toString(t,n,r){return t?hd(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Wr(a,void 0,r))}}return i}}});var Un,Gs=m(()=>{"use strict";re();Co();Un={collection:"seq",default:!0,nodeClass:bt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Mn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>bt.from(e,t,n)}});var Ro,tl=m(()=>{"use strict";Qc();Ro={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Mi(e,t,n,r)}}});var zi,yd=m(()=>{"use strict";We();zi={identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(
null),stringify:({source:e},t)=>typeof e=="string"&&zi.test.test(e)?e:t.options.nullStr}});var nl,bw=m(()=>{"use strict";We();nl={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new F(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&nl.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function kt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var Vs=m(()=>{"use strict"});var wd,bd,kd,kw=m(()=>{"use strict";We();Vs();wd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:kt},bd={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():kt(e)}},kd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new F(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:kt}});function qE(e,t,n){let{value:r}=e;return vd(r)&&r>=0?n+r.toString(t):kt(e)}var vd,vw,xd,_d,$d,xw=m(()=>{"use strict";Vs();vd=e=>typeof e=="bigint"||Number.isInteger(
e),vw=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);xd={identify:e=>vd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>vw(e,2,8,n),stringify:e=>qE(e,8,"0o")},_d={identify:vd,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>vw(e,0,10,n),
stringify:kt},$d={identify:e=>vd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>vw(e,2,16,n),stringify:e=>qE(
e,16,"0x")}});var YE,XE=m(()=>{"use strict";Js();yd();Gs();tl();bw();kw();xw();YE=[jn,Un,Ro,zi,nl,xd,_d,$d,wd,bd,kd]});function QE(e){return typeof e=="bigint"||Number.isInteger(e)}var Od,Kq,Wq,eA,tA=m(()=>{"use strict";We();Js();Gs();Od=({value:e})=>JSON.stringify(e),Kq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Od},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Od},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Od},{identify:QE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>QE(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Od}],Wq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},eA=[jn,Un].concat(
Kq,Wq)});var rl,_w=m(()=>{"use strict";We();Qc();rl={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(t===F.BLOCK_LITERAL?`
`:" ")}return Mi({comment:e,type:t,value:a},r,o,i)}}});function $w(e,t){if(Mn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!te(r)){if(Fn(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new Me(new F(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=te(r)?r:new Me(r)}}else t("Expected a sequence for this tag");return e}function Ow(e,t,n){let{replacer:r}=n,o=new bt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(Bs(a,c,n))}return o}var ol,Ed=m(()=>{"use st\
rict";re();To();We();Co();ol={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$w,createNode:Ow}});var Hs,il,Ew=m(()=>{"use strict";re();So();No();Co();Ed();Hs=class e extends bt{constructor(){super(),this.add=Be.prototype.add.bind(this),this.delete=Be.prototype.
delete.bind(this),this.get=Be.prototype.get.bind(this),this.has=Be.prototype.has.bind(this),this.set=Be.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(te(o)?(i=tt(o.key,"",n),s=tt(o.value,i,n)):i=tt(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=Ow(t,n,r),i=new this;return i.items=o.items,i}};
Hs.tag="tag:yaml.org,2002:omap";il={collection:"seq",identify:e=>e instanceof Map,nodeClass:Hs,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=$w(e,t),
r=[];for(let{key:o}of n.items)W(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Hs,
n)},createNode:(e,t,n)=>Hs.from(e,t,n)}});function nA({value:e,source:t},n){return t&&(e?Aw:Sw).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Aw,Sw,rA=m(()=>{"use strict";We();Aw={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:nA},Sw={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:nA}});var oA,iA,sA,aA=m(()=>{"use strict";We();Vs();oA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:kt},iA={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():kt(e)}},sA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new F(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:kt}});function Ad(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function Iw(e,t,n){let{value:r}=e;if(sl(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return kt(e)}var sl,cA,lA,uA,fA,dA=m(()=>{"use strict";Vs();sl=e=>typeof e=="bigint"||Number.isInteger(e);cA=
{identify:sl,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ad(e,2,2,n),stringify:e=>Iw(e,2,"0b")},lA={identify:sl,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ad(e,1,8,n),stringify:e=>Iw(e,8,"0")},uA={identify:sl,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ad(e,0,10,n),stringify:kt},fA={identify:sl,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ad(e,2,16,n),stringify:e=>Iw(e,16,"0x")}});var Ks,al,Tw=m(()=>{"use strict";re();To();No();Ks=class e extends Be{constructor(t){super(t),this.tag=e.tag}add(t){let n;te(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Me(t.key,null):n=new Me(t,null),Po(this.items,n.key)||this.items.push(n)}get(t,n){let r=Po(this.items,t);return!n&&te(r)?W(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Po(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Me(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(Bs(s,null,r));return i}};Ks.tag="tag:yaml.org,2002:set";al={collection:"map",identify:e=>e instanceof Set,nodeClass:Ks,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Ks.from(e,t,n),resolve(e,t){if(Fn(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ks,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function Pw(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function pA(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return kt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Sd,Id,Ws,Nw=m(()=>{"use strict";Vs();Sd={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Pw(e,n),stringify:pA},Id={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Pw(e,!1),stringify:pA},Ws={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ws.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=Pw(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var Cw,mA=m(()=>{"use strict";Js();yd();Gs();tl();_w();rA();aA();dA();dd();Ew();Ed();Tw();Nw();Cw=[jn,Un,Ro,zi,Aw,Sw,cA,lA,uA,fA,oA,iA,sA,rl,zn,il,ol,al,Sd,Id,Ws]});function Td(e,t,n){let r=hA.get(t);if(r&&!e)return n&&!r.includes(zn)?r.concat(zn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(hA.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(zn)),o.reduce((i,s)=>{let a=typeof s=="string"?gA[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(gA).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var hA,gA,yA,wA=m(()=>{"use strict";Js();yd();Gs();tl();bw();kw();xw();XE();tA();_w();dd();Ew();Ed();mA();Tw();Nw();hA=new Map([["core",YE],["f\
ailsafe",[jn,Un,Ro]],["json",eA],["yaml11",Cw],["yaml-1.1",Cw]]),gA={binary:rl,bool:nl,float:kd,floatExp:bd,floatNaN:wd,floatTime:Id,int:_d,intHex:$d,intOct:xd,
intTime:Sd,map:jn,merge:zn,null:zi,omap:il,pairs:ol,seq:Un,set:al,timestamp:Ws},yA={"tag:yaml.org,2002:binary":rl,"tag:yaml.org,2002:merge":zn,"tag:yaml.org,200\
2:omap":il,"tag:yaml.org,2002:pairs":ol,"tag:yaml.org,2002:set":al,"tag:yaml.org,2002:timestamp":Ws}});var Zq,cl,Rw=m(()=>{"use strict";re();Js();Gs();tl();wA();Zq=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,cl=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Td(t,"compat"):t?Td(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?yA:{},this.tags=Td(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Ln,{value:jn}),Object.defineProperty(this,Wt,{value:Ro}),Object.defineProperty(
this,Hr,{value:Un}),this.sortMapEntries=typeof s=="function"?s:s===!0?Zq:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function bA(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=ud(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(yn(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(yn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Zr(e.contents,o,()=>a=null,c);a&&(l+=mr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Zr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(yn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(yn(i(c),"")))}return n.join(`
`)+`
`}var kA=m(()=>{"use strict";re();el();Zc()});function Zs(e){if(ue(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Lo,ll=m(()=>{"use strict";Hc();id();re();To();So();Rw();
kA();td();lw();Kc();sw();Lo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,St,{
value:Yf});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new pr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[St]:{value:Yf}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Zs(this.contents)&&this.contents.add(t)}addIn(t,n){
Zs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=aw(this);t.anchor=!n||r.has(n)?cw(n||"a",r):n}return new Kr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:p,sourceObjects:d}=BE(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:d},g=Wr(t,u,h);return a&&ue(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Me(o,
i)}delete(t){return Zs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return js(t)?this.contents==null?!1:(this.contents=null,!0):Zs(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ue(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return js(t)?!n&&W(this.contents)?this.contents.value:this.contents:
ue(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ue(this.contents)?this.contents.has(t):!1}hasIn(t){return js(t)?this.contents!==void 0:ue(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Wc(this.schema,[t],n):Zs(this.contents)&&this.contents.set(t,n)}setIn(t,n){js(t)?this.contents=
n:this.contents==null?this.contents=Wc(this.schema,Array.from(t),n):Zs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new pr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new pr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new cl(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=tt(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?Ao(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return bA(this,t)}}});var ul,Bn,fl,Lw,dl=m(()=>{"use strict";ul=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Bn=class extends ul{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},fl=class extends ul{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Lw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function hr(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",p="",d=!1,h=!1,g=null,y=null,b=null,k=null,O=null,
I=null,T=null;for(let R of e)switch(h&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&R.type!=="comment"&&R.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),R.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&R.source.includes("	")&&(g=R),u=!0;break;case"comment":{u||i(R,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Fe=R.source.substring(1)||" ";f?f+=p+Fe:f=Fe,p="",l=!1;break}case"newline":l?f?f+=R.source:(!I||n!=="seq-\
item-ind")&&(c=!0):p+=R.source,l=!0,d=!0,(y||b)&&(k=R),u=!0;break;case"anchor":y&&i(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith(
":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=R,T??(T=R.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(R,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=R,T??(T=R.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} \
indicator`),I&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),I=R,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
O&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=R,l=!1,u=!1;break}default:i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),l=!1,u=!1}let S=e[e.length-1],
Z=S?S.offset+S.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:O,found:I,spaceBefore:c,comment:f,hasNewline:d,anchor:y,tag:b,newlineAfterProp:k,end:Z,start:T??Z}}var pl=m(()=>{"\
use strict"});function Do(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Do(t.key)||Do(t.value))return!0}return!1;default:return!0}}var Pd=m(()=>{"use st\
rict"});function ml(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Do(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Dw=m(()=>{"use strict";Pd()});function Nd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||W(i)&&W(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var Fw=m(()=>{"use strict";re()});function xA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Be,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:p,sep:d,value:h}=u,g=hr(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(p&&(p.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(c,"BAD_I\
NDENT",vA)),!g.anchor&&!g.tag&&!d){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Do(p))&&o(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",vA);n.atKey=!0;let b=g.end,k=p?e(n,p,g,o):t(n,b,f,null,g,o);n.schema.compat&&ml(r.indent,p,o),n.atKey=!1,Nd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let O=hr(d??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=O.end,O.found){y&&(h?.type==="block-map"&&!O.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<O.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let I=h?e(n,h,O,o):t(n,c,d,null,O,o);n.schema.compat&&ml(r.indent,h,o),c=I.range[2];let T=new Me(k,I);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(k.comment?k.comment+=`
`+O.comment:k.comment=O.comment);let I=new Me(k);n.options.keepSourceTokens&&(I.srcToken=u),a.items.push(I)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var vA,_A=m(()=>{"use strict";To();No();pl();Pd();Dw();Fw();vA="All mapping items must start at the same column"});function $A({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??bt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let p=hr(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||
p.tag||f)f?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&ml(r.indent,f,o),c=d.range[2],a.items.push(d)}return a.
range=[r.offset,c,l??c],a}var OA=m(()=>{"use strict";Co();pl();Dw()});function gr(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var qs=m(()=>{"use strict"});function EA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Be:bt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:O,
sep:I,value:T}=b,S=hr(k,{flow:a,indicator:"explicit-key-ind",next:O??I?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&
!S.tag&&!I&&!T){y===0&&S.comma?o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),f=S.end;continue}!s&&n.options.strict&&Do(O)&&o(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)S.comma&&o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||o(S.start,"MISSING_CHAR",`Missing , between ${a} items`),
S.comment){let Z="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":Z=R.source.substring(1);break e;default:break e}if(Z){let R=l.items[l.
items.length-1];te(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+Z:R.comment=Z,S.comment=S.comment.substring(Z.length+1)}}if(!s&&!I&&!S.found){let Z=T?e(n,T,S,o):t(n,S.end,I,null,S,o);l.items.push(Z),f=Z.range[2],zw(T)&&o(Z.
range,"BLOCK_IN_FLOW",Mw)}else{n.atKey=!0;let Z=S.end,R=O?e(n,O,S,o):t(n,Z,k,null,S,o);zw(O)&&o(R.range,"BLOCK_IN_FLOW",Mw),n.atKey=!1;let Fe=hr(I??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:R.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Fe.found){if(!s&&!S.found&&n.options.strict){if(I)for(let je of I){
if(je===Fe.found)break;if(je.type==="newline"){o(je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<
Fe.found.offset-1024&&o(Fe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Fe.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let hn=T?e(
n,T,Fe,o):Fe.found?t(n,Fe.end,I,null,Fe,o):null;hn?zw(T)&&o(hn.range,"BLOCK_IN_FLOW",Mw):Fe.comment&&(R.comment?R.comment+=`
`+Fe.comment:R.comment=Fe.comment);let Jr=new Me(R,hn);if(n.options.keepSourceTokens&&(Jr.srcToken=b),s){let je=l;Nd(n,je.items,R)&&o(Z,"DUPLICATE_KEY","Map key\
s must be unique"),je.items.push(Jr)}else{let je=new Be(n.schema);je.flow=!0,je.items.push(Jr);let Nf=(hn??R).range;je.range=[R.range[0],Nf[1],Nf[2]],l.items.push(
je)}f=hn?hn.range[2]:Fe.end}}let p=s?"}":"]",[d,...h]=r.end,g=f;if(d?.source===p)g=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),d&&d.source.length!==1&&
h.unshift(d)}if(h.length>0){let y=gr(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var Mw,zw,AA=m(()=>{"use strict";re();To();No();Co();qs();pl();
Pd();Fw();Mw="Block collections are not allowed within flow collections",zw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function jw(e,t,n,r,o,i){let s=n.type==="block-map"?xA(e,t,n,r,i):n.type==="block-seq"?$A(e,t,n,r,i):EA(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function SA(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="bloc\
k-seq"){let{anchor:p,newlineAfterProp:d}=r,h=p&&i?p.offset>i.offset?p:i:p??i;h&&(!d||d.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Be.tagName&&a==="map"||s===bt.tagName&&
a==="seq")return jw(e,t,n,o,s);let c=t.schema.tags.find(p=>p.tag===s&&p.collection===a);if(!c){let p=t.schema.knownTags[s];if(p?.collection===a)t.schema.tags.push(
Object.assign({},p,{default:!1})),c=p;else return p?o(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),jw(e,t,n,o,s)}let l=jw(e,t,n,o,s,c),u=c.resolve?.(l,p=>o(i,"TAG_RESOLVE_FAILED",p),t.options)??l,f=X(u)?u:new F(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var IA=m(()=>{"use strict";re();We();No();Co();_A();OA();AA()});function Uw(e,t,n){let r=t.offset,o=qq(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?F.BLOCK_FOLDED:F.BLOCK_LITERAL,
s=t.source?Yq(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:g,type:i,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,
l=t.offset+o.length,u=0;for(let g=0;g<a;++g){let[y,b]=s[g];if(b===""||b==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let f="",p="",
d=!1;for(let g=0;g<u;++g)f+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,b]=s[g];l+=y.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&y.length<c){let I=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(k?2:1),"BAD_INDENT",I),y=""}i===F.BLOCK_LITERAL?(f+=p+y.slice(
c)+b,p=`
`):y.length>c||b[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+y.slice(c)+b,p=`
`,d=!0):b===""?p===`
`?f+=`
`:p=`
`:(f+=p+b,p=" ",d=!1)}switch(o.chomp){case"-":break;case"+":for(let g=a;g<s.length;++g)f+=`
`+s[g][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function qq({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let p=1;p<o.length;++p){let d=o[p];if(!a&&(d==="\
-"||d==="+"))a=d;else{let h=Number(d);!s&&h?s=h:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"comment":n&&!l&&r(d,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.length,u=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOK\
EN",d.message),f+=d.source.length;break;default:{let h=`Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",h);let g=d.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function Yq(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var Bw=m(()=>{"use strict";We()});function Jw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(p,d,h)=>n(r+p,d,h);switch(o){case"scalar":a=F.PLAIN,c=Xq(i,l);break;case"single-quoted-scalar":a=
F.QUOTE_SINGLE,c=Qq(i,l);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,c=e9(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=gr(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function Xq(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),TA(e)}function Qq(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),TA(e.slice(1,-1)).replace(/''/g,"'")}function TA(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function e9(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=t9(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=n9[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=r9(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function t9(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function r9(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var n9,Gw=m(()=>{"use strict";We();qs();n9={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Vw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?Uw(e,t,r):Jw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Wt]:c?l=o9(e.schema,o,c,n,r):t.type==="scalar"?l=i9(e,o,t,r):l=e.schema[Wt];let u;try{let f=l.
resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=W(f)?f:new F(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),u=
new F(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function o9(e,t,n,r,o){if(n==="!")return e[Wt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Wt])}function i9({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Wt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Wt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var PA=m(()=>{"use strict";re();We();Bw();Gw()});function NA(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var CA=m(()=>{"use strict"});function Hw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=a9(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Vw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=SA(s9,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=Cd(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!W(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Cd(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:NA(t,n,r),indent:-1,source:""},f=Vw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function a9({options:e},{offset:t,source:n,end:r},o){let i=new Kr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=gr(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var s9,RA=m(()=>{"use strict";Hc();re();IA();PA();qs();CA();s9={composeNode:Hw,
composeEmptyNode:Cd}});function LA(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new Lo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=hr(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Hw(l,o,u,s):Cd(l,u.end,r,null,u,s);let f=c.contents.range[2],p=gr(i,f,!1,s);return p.comment&&(c.comment=p.comment),c.range=[n,f,p.offset],c}var DA=m(
()=>{"use strict";ll();RA();qs();pl()});function hl(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function FA(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var gl,Kw=m(()=>{
"use strict";sw();ll();dl();re();DA();qs();gl=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=hl(n);i?this.warnings.push(new fl(s,r,o)):this.errors.push(new Bn(s,r,o))},this.directives=new pr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=FA(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ue(i)&&!i.flow&&i.items.length>0){let s=i.items[0];te(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:FA(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=hl(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=LA(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Bn(hl(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Bn(hl(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=gr(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Bn(hl(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Lo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var MA=m(()=>{"use strict";Bw();Gw();dl();Qc()});var zA=m(()=>{"use strict"});function ji(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),UA(Object.freeze([]),e,t)}function UA(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=UA(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Ww)return Ww;a===jA&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Ww,c9,jA,BA=m(()=>{"use strict";Ww=Symbol("break visit"),c9=Symbol("skip children"),jA=Symbol("remove item");ji.BREAK=Ww;ji.SKIP=c9;ji.REMOVE=jA;ji.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};ji.parentCollection=(e,t)=>{let n=ji.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function JA(e){switch(e){case Zw:return"byte-order-mark";case qw:return"doc-mode";case Yw:return"flow-error-end";case Rd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Zw,qw,Yw,Rd,Ld=m(()=>{"use strict";MA();zA();BA();Zw="\uFEFF",qw="",Yw="",Rd=""});function Jn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var GA,u9,Dd,f9,Xw,yl,Qw=m(()=>{"use strict";Ld();GA=new Set("0123456789ABCDEFabcdef"),u9=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Dd=new Set(",[]{}"),f9=new Set(` ,[]{}
\r	`),Xw=e=>!e||f9.has(e),yl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Jn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Zw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield qw,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Jn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Jn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Jn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Xw),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Jn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Yw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Xw),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||Jn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Jn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Rd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Jn(i)||t&&Dd.has(i))break;n=r}else if(Jn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Dd.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&Dd.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Rd,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Xw),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Jn(r)||n&&Dd.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Jn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(u9.has(n))n=this.buffer[++t];else if(n==="%"&&GA.has(this.buffer[t+1])&&GA.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Ui,eb=m(()=>{"use strict";Ui=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function Fo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function VA(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function KA(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Fd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ys(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Md(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function HA(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Fo(t.start,"explicit-key-ind")&&!Fo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,KA(t.value)?t.value.end?
Md(t.value.end,t.sep):t.value.end=t.sep:Md(t.start,t.sep),delete t.sep)}var wl,tb=m(()=>{"use strict";Ld();Qw();wl=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yl,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=JA(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.
indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-err\
or-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.
offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"si\
ngle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.
blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type===
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&HA(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&VA(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{VA(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Fd(this.peek(2)),r=Ys(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Md(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Fo(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(KA(n.key)&&!Fo(n.sep,"newline")){
let s=Ys(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Fo(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Ys(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Fo(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Fo(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Md(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Fo(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=Fd(
r),i=Ys(o);HA(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Fd(t),r=Ys(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Fd(t),r=Ys(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function d9(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ui||null,prettyErrors:t}}function nb(e,t={}){let{lineCounter:n,prettyErrors:r}=d9(
t),o=new wl(n?.addNewLine),i=new gl(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Bn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(Lw(e,n)),s.warnings.
forEach(Lw(e,n))),s}var WA=m(()=>{"use strict";Kw();ll();dl();mw();re();eb();tb()});var rb=m(()=>{"use strict";Kw();ll();Rw();dl();Hc();re();To();We();No();Co();Ld();Qw();eb();tb();WA();Vc()});var ZA=m(()=>{"use strict";rb();rb()});var qA={};ar(qA,{LineCounter:()=>Ui,isNode:()=>X,parseDocument:()=>nb});var YA=m(()=>{"use strict";ZA()});function QA(e){let t=D(tS(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw qr(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function eS(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(YA(),qA)),
o=new t,i=r(tS(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw qr(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:p,col:d}=o.linePos(f);return{line:p,column:d}};return{value:m9(e,i),placeOf:c}}function m9(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw qr(e,ee(n),"Correct the YAML.",n)}}function tS(e){let{size:t}=(0,zd.statSync)(e);if(t>XA)throw qr(e,`it has ${t} bytes, more than ${XA}`,"Make it smaller.");
return H((0,zd.readFileSync)(e))}function nS(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:p})=>`${f===void 0?e:`${e}:${f}:${p}`}\
: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function qr(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var zd,XA,rS=m(()=>{"use strict";zd=x(ae(),1);E();M();j();XA=1024*1024});var bl=Oe((Mxe,oS)=>{"use strict";oS.exports=process.getBuiltinModule("node:url")});var sS=Oe((zxe,iS)=>{"use strict";iS.exports=process.getBuiltinModule("node:worker_threads")});var aS,cS=m(()=>{"use strict";aS=`
import { readFileSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { parentPort, workerData } from "node:worker_threads";

const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  const code = typeof rest[0] === "object" ? rest[0]?.code : rest[1];
  if (code !== "MODULE_TYPELESS_PACKAGE_JSON") emitWarning(warning, ...rest);
};
const seen = new Set();
const places = new WeakMap();
module.registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      const found = nextResolve(specifier, context);
      seen.add(found.url);
      return found;
    } catch (error) {
      if (specifier !== "claude-bazaar" || error?.code !== "ERR_MODULE_NOT_FOUND") {
        if (error instanceof Error) places.set(error, placeOfImport(specifier, context.parentURL));
        throw error;
      }
      return { url: "data:text/javascript,export const defineConfig = (config) => config;", shortCircuit: true };
    }
  },
});
function placeOfImport(specifier, url) {
  if (!url?.startsWith("file:")) return undefined;
  const text = readFileSync(fileURLToPath(url), "utf8");
  const offset = Math.max(text.indexOf('"' + specifier + '"'), text.indexOf("'" + specifier + "'"));
  return offset < 0 ? url : url + ":" + text.slice(0, offset).split("\\n").length;
}
// The stack of a syntax error in JavaScript names no file: the one that does not parse is looked for.
function placeOfSyntax() {
  process.emitWarning = () => {};
  for (const url of seen) {
    if (!/^file:.*\\.m?js$/.test(url)) continue;
    try {
      module.stripTypeScriptTypes?.(readFileSync(fileURLToPath(url), "utf8"), { sourceUrl: url });
    } catch (error) {
      const line = /:(\\d+)\\n/.exec(error?.stack ?? "")?.[1];
      if (error?.code === "ERR_INVALID_TYPESCRIPT_SYNTAX") return line === undefined ? url : url + ":" + line;
    }
  }
  return undefined;
}
function failureOf(thrown) {
  if (!(thrown instanceof Error)) return { message: typeof thrown === "object" ? inspect(thrown) : String(thrown), stack: "" };
  const { message } = thrown;
  const stack = String(thrown.stack);
  const parsing = thrown instanceof SyntaxError && !/file:\\/\\//.test(stack) && !/^\\//.test(stack);
  return { message, stack, at: places.get(thrown) ?? (parsing ? placeOfSyntax() : undefined) };
}
async function say(answer) {
  // What was printed is on its way, and the end of the worker would cut it off.
  for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", done));
  try {
    parentPort.postMessage(answer);
  } catch {
    parentPort.postMessage({ notData: true });
  }
}
import(workerData).then((module) => say({ value: module.default }), (thrown) => say({ failure: failureOf(thrown) }));
`});async function uS(e,t){t?.throwIfAborted();let n=new jd.Worker(new URL(`data:text/javascript,${encodeURIComponent(aS)}`),{workerData:(0,lS.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:jd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return y9(await h9(n,t))}finally{await n.terminate()}}
function h9(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(g9(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function g9(e){return e instanceof
Error?new Bi({message:e.message,stack:e.stack??""}):e}function y9(e){if("failure"in e)throw new Bi(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var lS,jd,Bi,fS=m(()=>{"use strict";lS=x(bl(),1),
jd=x(sS(),1);cS();Bi=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function dS({stack:e,at:t},n){let r=t===void 0?(b9.exec(e)??w9.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,Ud.fileURLToPath)(o):o;return[a===(0,Zt.resolve)(n)?n:(0,Zt.join)((0,Zt.dirname)(n),(0,Zt.relative)((0,Zt.dirname)(
(0,Zt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function ob(e,t){let n=(0,Zt.resolve)((0,Zt.dirname)(t));return e.replaceAll(`${(0,Ud.pathToFileURL)(
n).href}/`,"").replaceAll((0,Zt.join)(n,"/"),"")}var Zt,Ud,w9,b9,pS=m(()=>{"use strict";Zt=x(ne(),1),Ud=x(bl(),1),w9=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
b9=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Bd(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:ib};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?k9(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:v9(r,t)}function k9(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:ib}}function v9(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:ib}}var ib,sb=m(()=>{"use strict";ib='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};ar(V,{BIGINT_FORMAT_RANGES:()=>Hd,CONSTANT_CATCH:()=>$S,Class:()=>lb,NUMBER_FORMAT_RANGES:()=>_l,aborted:()=>Vn,allowsEval:()=>mb,assert:()=>A9,assertEqual:()=>x9,
assertIs:()=>O9,assertNever:()=>E9,assertNotEqual:()=>_9,assignProp:()=>qt,attachSchema:()=>$l,base64ToUint8Array:()=>xS,base64urlToUint8Array:()=>H9,cached:()=>kl,
captureStackTrace:()=>Gd,cleanEnum:()=>V9,cleanRegex:()=>vl,clone:()=>Gn,cloneDef:()=>T9,codePointLength:()=>Ol,constantCatch:()=>OS,createTransparentProxy:()=>D9,
defineLazy:()=>hS,defineLazyInternal:()=>ce,derived:()=>q9,esc:()=>db,escapeRegex:()=>Qr,explicitlyAborted:()=>yb,extend:()=>z9,finalizeIssue:()=>Hn,floatSafeRemainder:()=>fb,
getElementAtPath:()=>P9,getEnumValues:()=>ea,getLengthableOrigin:()=>El,getParsedType:()=>L9,getSizableOrigin:()=>vS,hexToUint8Array:()=>W9,hide:()=>Zd,installLazyProp:()=>e3,
isObject:()=>Qs,isPlainObject:()=>jo,issue:()=>na,joinValues:()=>Jd,jsonStringifyReplacer:()=>ta,members:()=>bb,merge:()=>U9,mergeDefs:()=>Xr,normalizeParams:()=>B,
nullish:()=>ub,numKeys:()=>R9,objectClone:()=>S9,omit:()=>M9,optionalKeys:()=>gb,own:()=>zo,parsedType:()=>wb,partial:()=>B9,pick:()=>F9,prefixIssues:()=>eo,primitiveTypes:()=>bS,
promiseAllObject:()=>N9,propertyKeyTypes:()=>hb,randomString:()=>C9,rawShape:()=>xl,required:()=>J9,safeExtend:()=>j9,shallowClone:()=>wS,sizeCaps:()=>Wd,slugify:()=>pb,
stringifyPrimitive:()=>Vd,toZod:()=>$9,uint8ArrayToBase64:()=>_S,uint8ArrayToBase64url:()=>K9,uint8ArrayToHex:()=>Z9,unwrapMessage:()=>Xs});function x9(e){return e}
function _9(e){return e}function $9(){return e=>e}function O9(e){}function E9(e){throw new Error("Unexpected value in exhaustive check")}function A9(e){}function ea(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Jd(e,t="|"){return e.
map(n=>Vd(n)).join(t)}function ta(e,t){return typeof t=="bigint"?t.toString():t}function kl(e){return new cb(e)}function ub(e){return e==null}function vl(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fb(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function hS(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==mS)return r===void 0&&(r=mS,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function S9(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function qt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function xl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Yr(e){
return xl(e._zod.def)??e._zod.def.shape}function gS(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return qt(this,t,r),r},enumerable:!0,configurable:!0})}function yS(e,t,n){
t in e?qt(e,t,n):e[t]=n}function Ji(e,t,n,r){let o=Yr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?gS(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):yS(e,i,r?r(s.value,i):s.value))}}function I9(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?gS(e,n,()=>t[n]):yS(e,n,r.value))}}function Xr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function T9(e){return Xr(e._zod.def)}function P9(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function N9(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function C9(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function db(e){return JSON.stringify(e)}function pb(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Qs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function jo(e){if(Qs(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Qs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function wS(e){
return jo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function R9(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function Qr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Gn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function B(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function D9(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Vd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function gb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function F9(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Ji(i,e,Kd(e,t)),
Gn(e,Xr(n,{shape:i,checks:[]}))}function Kd(e,t){let n=Yr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function M9(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(Kd(e,t)),s={};return Ji(s,e,Reflect.ownKeys(Yr(e)).filter(a=>!i.has(a))),Gn(e,Xr(n,{shape:s,checks:[]}))}
function z9(e,t){if(!jo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Yr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Gn(e,Xr(e._zod.def,{shape:kS(e,t)}))}function kS(e,t){let n={};return Ji(n,e,Reflect.ownKeys(Yr(e))),I9(n,t),n}function j9(e,t){if(!jo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Gn(e,Xr(e._zod.def,{shape:kS(e,t)}))}function U9(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Ji(n,e,Reflect.ownKeys(Yr(e))),Ji(n,t,Reflect.ownKeys(Yr(t)));let r=Xr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Gn(e,r)}function B9(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Kd(t,n)):void 0,c={};return Ji(c,t,Reflect.ownKeys(Yr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Gn(t,Xr(t._zod.def,{shape:c,checks:[]}))}function J9(e,t,n){let r=n?new Set(Kd(t,n)):void 0,o={};return Ji(
o,t,Reflect.ownKeys(Yr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),Gn(t,Xr(t._zod.def,{shape:o}))}function Vn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function yb(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function eo(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Xs(e){return typeof e==
"string"?e:e?.message}function Wd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function $l(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Hn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Xs(e.inst?._zod.def?.error?.(e))??Xs(i?.(e))??Xs(t?.error?.(e))??Xs(n.customError?.(e))??Xs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function vS(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Ol(e){let t=e.length;if(!G9.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function El(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function wb(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function na(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function V9(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function xS(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function _S(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function H9(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return xS(t+n)}function K9(e){return _S(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function W9(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function Z9(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function bb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):Y9(e,n,r.value)}}function zo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Zd(e,t,n){
return zo(e,t,n,!1)}function q9(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return zo(this,n,r(this))},set(o){
zo(this,n,o)}})}return t}function Y9(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:zo(this,t,n.bind(this))},set(r){zo(this,t,r)}})}
function X9(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ce(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ab!==e._zod){ab=void 0;
return}ab=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Q9);let o=Mo;Mo=!1;try{let i=n(this);return Mo?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Mo=Mo||o,i}catch(i){throw delete this[t],Mo=Mo||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function e3(e,t,n,r){let o=X9(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function OS(e){let t=()=>e;return t[$S]=!0,t}var cb,mS,Gd,mb,L9,hb,bS,_l,Hd,G9,lb,ab,Mo,Q9,$S,zt=m(()=>{"use strict";Gi();
cb=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
mS=Symbol("evaluating");Gd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};mb=kl(()=>{if(jt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});L9=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},hb=new Set(["string","number","symbol"]),bS=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);_l={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Hd={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};G9=/[\uD800-\uDBFF]/;lb=class{constructor(...t){}};Mo=!1,Q9={configurable:!0,get(){Mo=!0}};$S="~constantCatch"});function t3(e){let t=AS;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return AS=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function $(e,t,n,r){let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(p,d){
if(p._zod){if(p._zod.traits.has(e))return}else{kb.value=new i(d);try{Object.defineProperty(p,"_zod",kb)}finally{kb.value=void 0}}if(p._zod.traits.add(e),t(p,d),
a){let g=Object.getPrototypeOf(p),y=p._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),bb(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in p||(p[g]=h[g].bind(p)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(p){let d=r?.Parent?t3(u):this;c(d,p);let h=d._zod.deferred;if(h){for(let y of h)y();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(d),d}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?
!0:p?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Yt(e){return e&&Object.assign(jt,e),jt}var ES,kb,AS,Kn,ra,jt,Gi=m(()=>{"use st\
rict";zt();kb={value:void 0,enumerable:!1},AS="captureStackTrace"in Error?Error:null;Kn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},ra=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(ES=globalThis).__zod_globalConfig??(ES.__zod_globalConfig={});jt=globalThis.__zod_globalConfig});function n3(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ta,2)),e.message}function r3(e){this._zod.message=e}function i3(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function PS(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?i3(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function NS(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];f&&p._errors.push(t(s)),
c=p,l++}}}};return r(e),n}var o3,xb,SS,IS,TS,Wxe,CS=m(()=>{"use strict";Gi();zt();o3={get:n3,set:r3,enumerable:!0,configurable:!0},xb={value:void 0,enumerable:!1},
SS=new WeakSet([Object.prototype,Error.prototype]),IS=(e,t)=>{e.name="$ZodError",xb.value=t,Object.defineProperty(e,"issues",xb),xb.value=void 0,Object.defineProperty(
e,"message",o3);let n=Object.getPrototypeOf(e);SS.has(n)||(SS.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
TS=$("$ZodError",IS),Wxe=$("$ZodError",IS,void 0,{Parent:Error})});function qd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function RS(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Hn(o,n,Yt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function c3(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[a3]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Kn;return i.issues.length===0}var Yd,Xd,Qd,ep,s3,a3,_b,
$b,LS,DS,FS,MS,zS,jS,US,BS,JS=m(()=>{"use strict";Gi();zt();Yd=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Kn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Hn(l,s,Yt())));throw Gd(c,i?.callee??t),c}return a.value};return t},Xd=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Hn(
l,s,Yt())));throw Gd(c,i?.callee??t),c}return a.value};return t},Qd=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Kn;return i.issues.length?RS(e,i.issues,o):{success:!0,data:i.value}};ep=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?RS(e,i.issues,o):{success:!0,data:i.value}},s3=Symbol.for("zod.compile.invalid"),a3=Symbol.
for("zod.compile.fallback"),_b=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==s3)return!0;if(r.definite===!0&&n===void 0)return!1}return c3(e,t,
n)});$b=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},LS=e=>{let t=Yd(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,qd(n,s))};return n},DS=e=>{let t=Yd(
e),n=(r,o,i,s)=>t(r,o,i,qd(n,s));return n},FS=e=>{let t=Xd(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
qd(n,s))};return n},MS=e=>{let t=Xd(e),n=async(r,o,i,s)=>await t(r,o,i,qd(n,s));return n},zS=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Qd(e)(t,n,o)},jS=e=>(t,n,r)=>Qd(e)(t,n,r),US=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return ep(e)(t,n,o)},BS=e=>async(t,n,r)=>ep(
e)(t,n,r)});function qS(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function eI(){return new RegExp(l3,"u")}function u3(e){return new RegExp(`^${e}$`)}function Ob(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function fI(e){return new RegExp(`^${Ob(e)}$`)}function dI(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Ob({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Ob({precision:e.precision})}`:n;return new RegExp(
`^${lI}T(?:${r})$`)}var GS,VS,HS,KS,WS,ZS,YS,XS,Eb,QS,l3,tI,nI,rI,oI,iI,sI,aI,cI,lI,uI,pI,Ab,Al,mI,hI,gI,Il=m(()=>{"use strict";GS=/^[cC][0-9a-z]{6,}$/,VS=/^[0-9a-z]+$/,
HS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,KS=/^[0-9a-vA-V]{20}$/,WS=/^[A-Za-z0-9]{27}$/,ZS=/^[a-zA-Z0-9_-]{21}$/;YS=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
XS=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Eb=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
QS=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,l3="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";tI=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
nI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
rI=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,oI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
iI=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,sI=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,aI=/^https?$/,cI=/^\+[1-9]\d{6,14}$/,
lI="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";uI=u3(lI);pI=/^[\s\S]{0,}$/,Ab=/^-?\d+$/,Al=/^-?\d+(?:\.\d+)?$/,mI=/^(?:true|false)$/i,hI=/^[^A-Z]*$/,gI=/^[^a-z]*$/});var pt,Sb,tp,Ib,Tb,yI,wI,bI,kI,vI,Tl,xI,_I,$I,OI,EI,AI,SI,np=m(()=>{"use strict";Gi();Il();zt();pt=$("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Sb=e=>{let t=e.value;return!ub(t)&&t.length!==void 0},tp={number:"number",bigint:"bigint",object:"date"},Ib=$("$ZodCheckL\
essThan",(e,t)=>{pt.init(e,t);let n=tp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:tp[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Tb=$("$ZodCheckGre\
aterThan",(e,t)=>{pt.init(e,t);let n=tp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:tp[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),yI=$("$ZodCheckM\
ultipleOf",(e,t)=>{pt.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):fb(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),wI=$("$ZodCheckNumberFormat",(e,t)=>{pt.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=_l[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
bI=$("$ZodCheckMaxLength",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Ol(o):i)<=t.maximum)return;let a=El(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),kI=$("$ZodChe\
ckMinLength",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Ol(o):i)>=t.minimum)return;let a=El(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),vI=$("$Zo\
dCheckLengthEquals",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Ol(o):i;if(s===t.length)return;let a=El(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Tl=$("$ZodCheckStringFormat",(e,t)=>{var n,r;pt.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),xI=$("$ZodCheckRegex",(e,t)=>{Tl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
_I=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=hI),Tl.init(e,t)}),$I=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=gI),Tl.init(e,t)}),OI=$("$Zod\
CheckIncludes",(e,t)=>{pt.init(e,t);let n=Qr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
EI=$("$ZodCheckStartsWith",(e,t)=>{pt.init(e,t);let n=new RegExp(`^${Qr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),AI=$("$ZodCheckEndsWith",(e,t)=>{
pt.init(e,t);let n=new RegExp(`.*${Qr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),SI=$("$ZodCheckOverwrite",(e,t)=>{pt.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var rp,Pb=m(()=>{"use strict";rp=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var TI,Nb=m(()=>{"use strict";TI={major:4,minor:6,patch:7}});async function f3(e,t){let n={async:!0};return UI(await e._zod.run({value:t,issues:[]},n),n)}function Rb(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return UI(r,n)}catch{}return f3(e,t)},vendor:"zod",version:1}}function HI(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function d3(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?HI(e)||ip:p3(
e,t)}function p3(e,t){if(!t.normalize&&t.protocol?.source===aI.source&&!/^https?:\/\//i.test(e))return VI;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??ip}return new URL(e)}catch{return ip}}function PI(e){return e.replace(m3,"")}function h3(e,t){return t.lastIndex=0,t.test(e.hostname)}
function g3(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function sT(e){return y3.test(e)?HI(`http://[${e}]`):!1}
function w3(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:sT(n)}function uT(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function b3(e){if(!cp.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return uT(n)}function k3(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function v3(e,t){let n=Wd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of Wd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,$l(i.issues,u,e),i}}return o(i,s)}}
function NI(e,t,n){e.issues.length&&t.issues.push(...eo(n,e.issues)),t.value[n]=e.value}function sp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...eo(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function kT(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:_3,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=gb(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function vT(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,p=l.optout,d=0;for(let h in t){if(s&&n.issues.length!==d){if(Vn(n,d))
break;d=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>sp(y,n,h,t,f,p))):sp(g,n,h,t,f,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function CI(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Vn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Hn(s,r,Yt())))}),t)}function Cb(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(jo(e)&&jo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=Cb(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=Cb(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function RI(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);i.has(p)||
i.set(p,l),f=[p]}else return!1;for(let p of f)r.has(p)||r.set(p,{}),r.get(p)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=Cb(t.value,n.value);if(!c.valid){if(Vn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function LI(e,t){return e.value=t.issues.length?void 0:t.value,e}function DI(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function FI(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function MI(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Hn(o,r,Yt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function op(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function zI(e){return e.memo||(e.value=Object.freeze(e.value)),e}function jI(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(na(o))}}var Ie,UI,ap,Ee,BI,JI,GI,VI,ip,m3,
KI,WI,ZI,qI,YI,XI,QI,eT,tT,nT,rT,oT,iT,y3,aT,cT,lT,Lb,fT,cp,dT,pT,mT,Db,hT,gT,yT,wT,x3,bT,_3,$3,xT,_T,$T,OT,ET,AT,ST,Fb,IT,TT,PT,NT,CT,RT,LT,DT,FT,Mb=m(()=>{"us\
e strict";np();Gi();Pb();Il();zt();Nb();zt();Ie=$("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=TI;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Vn(a),f;for(let p of c){if(p._zod.def.when){if(yb(a)||!p.
_zod.def.when(a))continue}else if(u)continue;let d=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Kn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==d&&($l(a.issues,d,e),u||(u=Vn(a,d)))});else{if(a.issues.length===d)continue;$l(a.issues,d,e),u||
(u=Vn(a,d))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Vn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Kn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Kn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Zd(this,"~standard",Rb(this))},set"~standard"(e){zo(this,"~standard",e)}}),
UI=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Hn(n,t,Yt()))}:{value:e.value};ap=$("$ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??pI,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Ee=$("$ZodStringFormat",(e,t)=>{Tl.init(e,t),ap.init(e,t)}),BI=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=XS),Ee.init(e,t)}),JI=$("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Eb(r))}else
t.pattern??(t.pattern=Eb());Ee.init(e,t)}),GI=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=QS),Ee.init(e,t)}),VI=1,ip=2;m3=/[\t\n\r]/g;KI=$("$ZodURL",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=d3(r,t);if(o===VI){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===ip){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
PI(r);return}t.hostname&&!h3(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!g3(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:PI(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
WI=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=eI()),Ee.init(e,t)}),ZI=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?ZS:qS(t.length)),Ee.init(e,t)}),qI=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=GS),
Ee.init(e,t)}),YI=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=VS),Ee.init(e,t)}),XI=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=HS),Ee.init(e,t)}),QI=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=KS),Ee.init(e,t)}),eT=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=WS),Ee.init(e,t)}),tT=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=dI(t)),Ee.init(e,t)}),nT=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=uI),Ee.init(e,t)}),rT=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=fI(t)),Ee.init(
e,t)}),oT=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=YS),Ee.init(e,t)}),iT=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=tI),Ee.init(e,t)}),y3=/^[0-9a-fA-F:.]+$/;
aT=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=nI),Ee.init(e,t),e._zod.check=n=>{sT(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),cT=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=rI),Ee.init(e,t)});lT=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=oI),Ee.init(e,t),e._zod.
check=n=>{w3(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});Lb=/^[0-9a-zA-Z+/]*={0,2}$/,fT=$("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=Lb),Ee.init(e,t),e._zod.check=n=>{uT(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),cp=/^[A-Za-z0-9_-]*$/;dT=$("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=cp),Ee.init(e,t),e._zod.check=n=>{b3(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),pT=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=cI),Ee.init(e,t)});mT=$("$ZodJWT",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{k3(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Db=$("$ZodNumber",(e,t)=>{
Ie.init(e,t),e._zod.pattern=Al,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),hT=$("$ZodNumberFormat",(e,t)=>{wI.init(e,t),Db.init(e,t)}),gT=$("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.
pattern=mI,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),yT=$("$ZodUnknown",(e,t)=>{Ie.init(e,t),e._zod.parse=n=>n}),wT=$("$ZodNever",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});x3=e=>Array.isArray(e)?e.length:-1;bT=$("$ZodArray",(e,t)=>{Ie.init(e,t);let n=jt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>NI(f,r,c)));else if(NI(u,r,c),a&&u.issues.length!==0&&Vn(u))break}return s.length?Promise.all(s).then(()=>r):r},v3(e,x3)});_3=[];$3=$("\
$ZodObject",(e,t)=>{Ie.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=kl(()=>kT(t));ce(e,"propValues",l=>{let u=l.def.shape,f={};for(let p in u){
let d=u[p]._zod;if(d.values){Object.prototype.hasOwnProperty.call(f,p)||qt(f,p,new Set);for(let h of d.values)f[p].add(h);d.optin!==void 0&&f[p].add(void 0)}}return f});
let i=Qs,s=t.catchall,a,c=jt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],d=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Vn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=d[y],k=b._zod.optin,O=b._zod.optout,I=b._zod.run({value:f[y],issues:[]},u);I instanceof Promise?
p.push(I.then(T=>sp(T,l,y,f,k,O))):sp(I,l,y,f,k,O)}return s?vT(p,f,l,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),xT=$("$ZodObjectJIT",(e,t)=>{$3.
init(e,t);let n=e._zod.parse,r=kl(()=>kT(t)),o=jt.memoizer,i=d=>{let h=r.value,g=h.symbolKeys,y=new rp(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),b=T=>`s\
hape[${T}]._zod.run({ value: input[${T}], issues: [] }, ctx)`,k=(T,S)=>`
          let ${T}_ab = false;
          for (let i = 0; i < ${T}.issues.length; i++) {
            const iss = ${T}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${T}_ab = true;
          }
          if (${T}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let O=Object.create(null),I=0;for(let T of h.allKeys)O[T]=`key_${I++}`;y.write(o?"const newResult = memo.al\
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let S=O[T],Z=typeof T=="symbol"?`syms[${g.indexOf(T)}\
]`:db(T),R=`${Z} in input`,Fe=d[T],hn=Fe?._zod?.optin,Jr=hn!==void 0,je=Fe?._zod?.optout==="optional";if(y.write(`const ${S} = ${b(Z)};`),Jr&&je){let Nf=hn==="o\
ptional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;y.write(`
        const ${S}_present = ${R};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${k(S,Z)}
          }

          if (${Nf}) {
            newResult[${Z}] = ${S}.value;
          }
        }

      `)}else Jr?(y.write(`
        if (${S}.issues.length) {${k(S,Z)}
        }
      `),hn==="defaulted"?y.write(`newResult[${Z}] = ${S}.value;`):y.write(`
        if (${S}.value !== undefined || ${R}) {
          newResult[${Z}] = ${S}.value;
        }
      `)):y.write(`
        const ${S}_present = ${R};
        if (${S}.issues.length) {${k(S,Z)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Z}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${Z}] = ${S}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Qs,c=!jt.jitless,u=c&&mb.value,f=t.catchall,p;e._zod.parse=(d,h)=>{
p??(p=r.value);let g=d.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),d=s(d,h),f?vT([],g,d,h,p,e,h?.abortEarly===!0):d):n(d,h):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});_T=$("$ZodUnion",(e,t)=>{Ie.init(e,t),ce(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ce(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),ce(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ce(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>vl(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>CI(a,r,e,o)):CI(s,r,e,o)}}),$T=$("$ZodInt\
ersection",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>RI(n,c,l)):RI(n,i,s)}});OT=$("$ZodRecord",(e,t)=>{Ie.init(e,t);let n=jt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!jo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Hn(h,o,Yt())),input:u,path:[u],inst:e});continue}let p=f.
value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...eo(
u,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...eo(u,d.issues)),r.value[p]=d.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Al.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Hn(h,o,Yt())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},
o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...eo(l,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...eo(l,d.issues)),
r.value[p]=d.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),ET=
$("$ZodEnum",(e,t)=>{Ie.init(e,t);let n=ea(t.entries),r=new Set(n);e._zod.values=r,ce(e,"pattern",o=>{let i=ea(o.def.entries).filter(s=>hb.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>Qr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),AT=$("$ZodLiteral",(e,t)=>{Ie.init(e,t);let n=new Set(t.values);e._zod.values=n,ce(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Qr(i):i?Qr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),ST=$("$ZodTransform",(e,t)=>{Ie.init(e,t),e._zod.optin="optional",jt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new ra(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Kn;return n.value=o,n}});Fb=$("$ZodOptional",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>LI(n,i)):LI(n,o)}return t.innerType.
_zod.run(n,r)}}),IT=$("$ZodExactOptional",(e,t)=>{Fb.init(e,t),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),TT=$("$ZodNullable",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType._zod.optin),ce(e,"optout",n=>n.def.innerType._zod.
optout),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vl(r.source)}|null)$`):void 0}),ce(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),PT=$("$ZodDefault",(e,t)=>{Ie.init(e,t),
e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>DI(i,t)):DI(o,t)}});NT=$("$ZodPrefault",(e,t)=>{Ie.
init(e,t),e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),CT=$("$ZodNonOptional",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>FI(i,e)):FI(o,e)}});RT=$("$ZodCatch",(e,t)=>{Ie.init(
e,t),ce(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ce(e,"optout",n=>n.def.innerType._zod.optout),ce(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>MI(n,i,t,r)):MI(n,o,t,r)}}),LT=$("$ZodPipe",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>n.def.in._zod.values),ce(e,"optin",n=>n.def.in._zod.optin),ce(
e,"optout",n=>n.def.out._zod.optout),ce(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>op(s,t.in,r)):op(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>op(i,t.out,r)):op(o,t.out,r)}});
DT=$("$ZodReadonly",(e,t)=>{Ie.init(e,t),ce(e,"propValues",n=>n.def.innerType._zod.propValues),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"optin",n=>n.def.
innerType?._zod?.optin),ce(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(zI):zI(o)}});FT=$("$ZodCustom",(e,t)=>{pt.init(e,t),Ie.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>jI(i,n,r,e));jI(o,n,r,e)}})});function zT(e){return e!==null&&typeof e=="object"}function zb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function dp(e,t,n){let r=jT.get(e);if(r!==
void 0)return r?Nl:Pl;if(t.has(e))return Nl;t.add(e);let o=Pl,i=u=>{if(o!==Nl&&u?._zod){let f=dp(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let p=Pl;for(let d of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,d);if(f&&!h.enumerable)continue;let g=h.get?fp:h.value?._zod?dp(h.value,t,n):Pl;g>p&&(p=g)}return p},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=xl(c);a(u?s(u,!0):fp),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?dp(u,t,!1):fp);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let p=f.value;if(!(!p||typeof p!="object")){if(p._zod)i(p);else if(Array.isArray(p))for(let d of p)i(d)}}}return t.
delete(e),O3(e,o)}function O3(e,t){return t!==fp&&jT.set(e,t===Nl),t}function E3(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function UT(){
return A3}function S3(e,t){let n=e[Ub]?.backEdges;return n!==void 0&&zT(t)&&n.has(t)}var jb,Ub,MT,jT,Pl,fp,Nl,lp,up,A3,BT=m(()=>{"use strict";zt();jb=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Ub="~memo",MT=[];jT=new WeakMap,Pl=0,fp=1,Nl=2;up=[],A3={alloc(e,t,n){
let r=lp;if(!r)return n;lp=void 0;let o={value:n,issues:null};return r.set(t.value,o),up.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&S3(i,o.value))throw new jb;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=dp(e,new Set,!1);if(b===Pl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===Nl||r?n=!0:r=!0}let u=c.value;if(!zT(u))return s(c,l);let f=l[Ub];f||(f={buckets:new WeakMap,backEdges:void 0},
l[Ub]=f);let p;o===l?p=i:(p=E3(f,e),o=l,i=p);let d=p.get(u);if(d)return c.value=d.value,d.issues?d.issues.length&&c.issues.push(...zb(d.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(d.value)),c;lp=p;let h=up.length,g=s(c,l);lp=void 0;let y=up.length>h?up.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?zb(b.issues):MT),b)):(y&&(y.issues=g.issues.length?zb(g.issues):MT),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function JT(){return{localeError:I3()}}var I3,GT=m(()=>{"use strict";zt();I3=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=wb(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Vd(i.values[0])}`:`Invalid option: expected one of ${Jd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Jd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var Bb=m(()=>{"use strict"});function T3(){return new Jb}var HT,Jb,Vi,Gb=m(()=>{"use strict";Jb=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(HT=globalThis).__zod_globalRegistry??
(HT.__zod_globalRegistry=T3());Vi=globalThis.__zod_globalRegistry});var KT=m(()=>{"use strict"});function WT(e){return e.checks&&(e.checks=[...e.checks]),e}function ZT(e,t){return new e(WT({type:"string",...B(t)}))}function qT(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...B(t)})}function YT(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...B(t)})}function XT(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...B(t)})}function QT(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...B(t)})}function eP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...B(t)})}function tP(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...B(t)})}function nP(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...B(t)})}function rP(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...B(t)})}function oP(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...B(t)})}function iP(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...B(t)})}function sP(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...B(t)})}function aP(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...B(t)})}function cP(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...B(t)})}function lP(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...B(t)})}function uP(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...B(t)})}function fP(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...B(t)})}function dP(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...B(t)})}function pP(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...B(
t)})}function mP(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...B(t)})}function hP(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...B(t)})}function gP(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...B(t)})}function yP(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...B(t)})}function wP(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...B(t)})}function bP(e,t){return new e({type:"string",format:"date",check:"string_format",...B(t)})}function kP(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...B(t)})}function vP(e,t){return new e({type:"string",format:"duration",check:"string_format",
...B(t)})}function xP(e,t){return new e(WT({type:"number",checks:[],...B(t)}))}function _P(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...B(t)})}function $P(e,t){return new e({type:"boolean",...B(t)})}function OP(e){return new e({type:"unknown"})}function EP(e,t){return new e({type:"ne\
ver",...B(t)})}function pp(e,t){return new Ib({check:"less_than",...B(t),value:e,inclusive:!1})}function Cl(e,t){return new Ib({check:"less_than",...B(t),value:e,
inclusive:!0})}function mp(e,t){return new Tb({check:"greater_than",...B(t),value:e,inclusive:!1})}function Rl(e,t){return new Tb({check:"greater_than",...B(t),
value:e,inclusive:!0})}function hp(e,t){return new yI({check:"multiple_of",...B(t),value:e})}function gp(e,t){return new bI({check:"max_length",...B(t),maximum:e})}
function oa(e,t){return new kI({check:"min_length",...B(t),minimum:e})}function yp(e,t){return new vI({check:"length_equals",...B(t),length:e})}function Vb(e,t){
return new xI({check:"string_format",format:"regex",...B(t),pattern:e})}function Hb(e){return new _I({check:"string_format",format:"lowercase",...B(e)})}function Kb(e){
return new $I({check:"string_format",format:"uppercase",...B(e)})}function Wb(e,t){return new OI({check:"string_format",format:"includes",...B(t),includes:e})}function Zb(e,t){
return new EI({check:"string_format",format:"starts_with",...B(t),prefix:e})}function qb(e,t){return new AI({check:"string_format",format:"ends_with",...B(t),suffix:e})}
function Uo(e){return new SI({check:"overwrite",tx:e})}function Yb(e){return Uo(t=>t.normalize(e))}function Xb(){return Uo(e=>e.trim())}function Qb(){return Uo(
e=>e.toLowerCase())}function ek(){return Uo(e=>e.toUpperCase())}function tk(){return Uo(e=>pb(e))}function AP(e,t,n){return new e({type:"array",element:t,...B(n)})}
function SP(e,t,n){let r=B(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function IP(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...B(n)})}function TP(e,t){let n=P3(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(na(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(na(i))}},e(r.value,r)),
t);return n}function P3(e,t){let n=new pt({check:"custom",...B(t)});return n._zod.check=e,n}var PP=m(()=>{"use strict";np();zt()});function Ll(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&qt(e,r,n[r]);return e}function Fl(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Vi,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function it(e,t,n,r,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function xe(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let p=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,p,u)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
xe(f,t,u),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Ll(s.schema,c),t.io==="input"&&It(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function NP(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function Ml(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let o=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,p=e.external.uri??(h=>h);if(f)
return{ref:p(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${p("__shared")}#/${a}/${NP(d)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+NP(u)}},i=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=o(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let f in u)delete u[f];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){i(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function LP(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;LP(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function RP(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function nk(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let s in i)if(!DP.has(s))return null;t.push(i)}let n={},r=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??RP(l);u!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:nk(a)??{allOf:a};
qt(n,s,c)}for(let s of i.required??[])r.add(s)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let s of t){let a=RP(s);a&&!i.some(c=>JSON.stringify(c)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function N3(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of DP)if(o in e)return;let n=t.filter(
o=>CP.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=nk(t);else{let o=n[0],i=CP.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(
c=>c!==o),a=o[i].map(c=>nk([...s,c]));if(a.some(c=>!c))return;r={[i]:a}}r&&(delete e.allOf,Ll(e,r))}function zl(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},f=c.ref;if(c.ref=null,f){r(f);let d=e.
seen.get(f),h=d.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Ll(l,h),Ll(l,u),
a._zod.parent===f)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(h.$ref&&d.def)for(let y in l)y==="$ref"||y==="allOf"||y in d.def&&JSON.stringify(
l[y])===JSON.stringify(d.def[y])&&delete l[y]}let p=a._zod.parent;if(p&&p!==f){r(p);let d=e.seen.get(p);if(d?.schema.$ref&&(l.$ref=d.schema.$ref,d.def))for(let h in l)
h==="$ref"||h==="allOf"||h in d.def&&JSON.stringify(l[h])===JSON.stringify(d.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())LP(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let f=a.get(u);f?f.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])N3(l)}}let o={};if(e.target==="draf\
t-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");o.$id=e.external.uri(a)}Ll(o,n.defId?n.schema:n.def??n.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,qt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);
try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Dl(t,"input",e.processors),output:Dl(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function It(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return It(r.element,n);if(r.type==="set")return It(r.valueType,
n);if(r.type==="lazy")return It(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return It(r.innerType,n);if(r.type==="intersection")return It(r.left,n)||It(r.right,n);if(r.type==="record"||r.
type==="map")return It(r.keyType,n)||It(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:It(r.in,n)||It(r.out,n);if(r.type==="object"){
for(let o in r.shape)if(It(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(It(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.
items)if(It(o,n))return!0;return!!(r.rest&&It(r.rest,n))}return!1}var DP,CP,FP,Dl,wp=m(()=>{"use strict";Gb();zt();DP=new Set(["type","properties","required","a\
dditionalProperties"]),CP=["oneOf","anyOf"];FP=(e,t={})=>n=>{let r=Fl({...n,processors:t});return xe(e,r),Ml(r,e),zl(r,e)},Dl=(e,t,n={})=>r=>{let{libraryOptions:o,
target:i}=r??{},s=Fl({...o??{},target:i,io:t,processors:n});return xe(e,s),Ml(s,e),zl(s,e)}});function Ut(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let i of r)C3[i._zod.def.check]?.(t,i._zod.def);let o=e.
_zod.bag;o.minimum!==void 0&&ia(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ia(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&sa(t,"maximu\
m",o.maximum),o.exclusiveMaximum!==void 0&&sa(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&JP(t,o.multipleOf),o.format!==void 0&&(t.format??(t.
format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&VP(t,o.mime);for(let i of o.patterns??[])GP(t,i);return t}function jl(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?jl(t.out):t.type==="catch"?jl(t.innerType):e._zod.optin}function rk(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let h=e.get(t)?.def;if(!h)return t;let g=rk(e,h,n);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let y=g.map(
b=>rk(e,b,n));y.some((b,k)=>b!==g[k])&&(t={...t,[h]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:f,id:p,...d}=t;return d.enum?d.enum=d.enum.map(h=>typeof h=="number"?String(h):h):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.
type="string",i||(d.pattern=(r.includes("number")?Al:Ab).source)),d}function D3(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of ok.get(e)??[]){let o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let s=rk(t,i,new Set);s!==
i&&n.set(i,s)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}function lN(e,t,n,r,o){
let i=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(it(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),vk):JSON.parse(
s)}function Ak(e,t){if("_idmap"in e){let r=e,o=Fl({...t,processors:BP}),i={};for(let c of r._idmap.entries()){let[l,u]=c;xe(u,o)}let s={},a={registry:r,uri:t?.uri,
defs:i};o.external=a;for(let c of r._idmap.entries()){let[l,u]=c;Ml(o,u),qt(s,l,zl(o,u))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:i}}return{schemas:s}}let n=Fl({...t,processors:BP});return xe(e,n),Ml(n,e),zl(n,e)}var ia,sa,MP,JP,GP,VP,HP,zP,jP,UP,C3,R3,L3,KP,ik,
sk,ak,WP,ZP,qP,YP,XP,ck,QP,lk,eN,uk,fk,tN,nN,rN,oN,dk,iN,pk,sN,aN,mk,hk,gk,yk,cN,ok,wk,bk,kk,vk,xk,_k,$k,Ok,Ek,uN,bp,fN,BP,Sk=m(()=>{"use strict";Il();Mb();wp();
zt();ia=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},sa=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},MP=(e,t)=>{ia(e,"minimum",t),sa(e,"maximum",t)},JP=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},GP=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},VP=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},HP=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},zP=(e,t)=>ia(e,"minimum",t.minimum),jP=(e,t)=>sa(e,"maximu\
m",t.maximum),UP=e=>(t,n)=>{HP(t,n.format);let[r,o]=e[n.format];ia(t,"minimum",r),sa(t,"maximum",o)},C3={greater_than:(e,t)=>ia(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>sa(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>JP(e,t.value),number_format:UP(_l),bigint_format:UP(
Hd),min_length:zP,max_length:jP,length_equals:(e,t)=>MP(e,t.length),min_size:zP,max_size:jP,size_equals:(e,t)=>MP(e,t.size),string_format:(e,t)=>{HP(e,t.format),
t.pattern&&GP(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>VP(
e,t.mime)};R3={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},L3=new Map([[Lb,iI],[cp,sI]]),KP=e=>L3.get(e)??e,ik=(e,t,n,r)=>{let o=n;
o.type="string";let{minimum:i,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=Ut(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=
s),a&&(o.format=R3[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let f=[...c].map(KP);f.length===
1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.
source}))])}},sk=(e,t,n,r)=>{let o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=Ut(e);o.type=u?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),d=t.target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),p?d?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&
(o.maximum=s),a){let h=new Set;for(let b of a)Number.isFinite(b)&&b!==0?h.add(Math.abs(b)):it(e,t,o,r,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...y]=h;g!==void 0&&(o.multipleOf=g),y.length&&(o.allOf=[...o.allOf??[],...y.map(b=>({multipleOf:b}))])}},ak=(e,t,n,r)=>{n.type="boolean"},WP=(e,t,n,r)=>{
it(e,t,n,r,"BigInt cannot be represented in JSON Schema")},ZP=(e,t,n,r)=>{it(e,t,n,r,"Symbols cannot be represented in JSON Schema")},qP=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},YP=(e,t,n,r)=>{it(e,t,n,r,"Undefined cannot be represented in JSON Schema")},XP=(e,t,n,r)=>{
it(e,t,n,r,"Void cannot be represented in JSON Schema")},ck=(e,t,n,r)=>{n.not={}},QP=(e,t,n,r)=>{},lk=(e,t,n,r)=>{},eN=(e,t,n,r)=>{it(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},uk=(e,t,n,r)=>{let o=e._zod.def,i=ea(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},fk=(e,t,n,r)=>{let o=e._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let s of o.values)
if(s===void 0){if(it(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(it(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),
i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},tN=(e,t,n,r)=>{it(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},nN=(e,t,n,r)=>{let o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},rN=(e,t,n,r)=>{
let o=n;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:a}=Ut(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=
s),a&&(a.length===0?o.not={}:a.length===1?o.contentMediaType=a[0]:o.anyOf=a.map(c=>({contentMediaType:c})))},oN=(e,t,n,r)=>{n.type="boolean"},dk=(e,t,n,r)=>{it(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},iN=(e,t,n,r)=>{it(e,t,n,r,"Function types cannot be represented in JSON Schema")},pk=(e,t,n,r)=>{it(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},sN=(e,t,n,r)=>{it(e,t,n,r,"Map cannot be represented in JSON Schema")},aN=(e,t,n,r)=>{it(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},mk=(e,t,n,r)=>{let o=n,i=e._zod.def,{minimum:s,maximum:a}=Ut(e);typeof s=="number"&&(o.minItems=s),typeof a=="number"&&
(o.maxItems=a),o.type="array",o.items=xe(i.element,t,{...r,path:[...r.path,"items"]})};hk=(e,t,n,r)=>{let o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(
s).length&&it(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in s)qt(o.properties,l,xe(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=i.shape[l];(t.io==="input"?jl(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=xe(i.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},gk=(e,t,n,r)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,c)=>xe(a,t,{
...r,path:[...r.path,i?"oneOf":"anyOf",c]}));i?n.oneOf=s:n.anyOf=s},yk=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=xe(o.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
cN=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=i.items.map((g,y)=>xe(g,t,{...r,path:[...r.path,s,y]})),l=i.rest?xe(i.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[i.
items.length]:[]]}):null,u=i.items.length;for(;u>0;){let g=i.items[u-1];if(!(t.io==="input"?jl(g)!==void 0:g._zod.optout==="optional"))break;u--}let f=i.items.length,
p=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,p?o.items=!1:l&&(o.items=l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:c},
l&&o.items.anyOf.push(l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):(o.items=c,p?o.additionalItems=!1:l&&(o.additionalItems=l),u>0&&(o.minItems=u),p&&(o.maxItems=f));
let{minimum:d,maximum:h}=Ut(e);typeof d=="number"&&(o.minItems=d),typeof h=="number"&&(o.maxItems=h)};ok=new WeakMap;wk=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type=
"object";let s=i.keyType,a=Ut(s).patterns;if(i.mode==="loose"&&a&&a.size>0){let u=xe(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties=
{};for(let f of a)qt(o.patternProperties,KP(f).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=xe(i.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=ok.get(t);u||(u=[],ok.set(t,u),t.deferred.push(()=>D3(t))),u.push(e)}o.additionalProperties=xe(i.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&jl(i.valueType)!==void 0;if(c&&!i.partial&&!l){let u=[...c].filter(f=>typeof f=="string"||typeof f==
"number");u.length>0&&(o.required=u.map(String))}},bk=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},kk=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},vk=Symbol();xk=(e,t,n,r)=>{
let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s=lN(o.defaultValue,e,t,n,r);s!==vk&&(n.default=s)},_k=(e,t,n,r)=>{let o=e._zod.def;
xe(o.innerType,t,r);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=lN(o.defaultValue,e,t,n,r);s!==vk&&(n._prefault=s)},$k=(e,t,n,r)=>{let o=e.
_zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{it(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},Ok=(e,t,n,r)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;xe(s,t,r);let a=t.
seen.get(e);a.ref=s},Ek=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType,n.readOnly=!0},uN=(e,t,n,r)=>{let o=e._zod.def;xe(
o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},bp=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},fN=(e,t,n,r)=>{
let o=e._zod.innerType;xe(o,t,r);let i=t.seen.get(e);i.ref=o},BP={string:ik,number:sk,boolean:ak,bigint:WP,symbol:ZP,null:qP,undefined:YP,void:XP,never:ck,any:QP,
unknown:lk,date:eN,enum:uk,literal:fk,nan:tN,template_literal:nN,file:rN,success:oN,custom:dk,function:iN,transform:pk,map:sN,set:aN,array:mk,object:hk,union:gk,
intersection:yk,tuple:cN,record:wk,nullable:bk,nonoptional:kk,default:xk,prefault:_k,catch:$k,pipe:Ok,readonly:Ek,promise:uN,optional:bp,lazy:fN}});var dN=m(()=>{"use strict"});var to=m(()=>{"use strict";Gi();JS();CS();Mb();BT();np();Nb();zt();Il();Bb();Gb();Pb();KT();PP();wp();dN()});var Ik=m(()=>{"use strict";to()});function vp(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var pN,G3,Xt,Tk=m(()=>{"use strict";to();to();zt();pN=new WeakSet([Object.prototype,
Error.prototype]);G3=(e,t)=>{TS.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);pN.has(n)||(pN.add(n),vp(n,"format",r=>o=>NS(r,o)),vp(n,"flatten",r=>o=>PS(
r,o)),vp(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ta,2)}),vp(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
ta,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Xt=$("ZodError",G3,void 0,{Parent:Error})});var mN,hN,gN,yN,wN,bN,kN,vN,xN,_N,$N,ON,Pk=m(()=>{"use strict";to();Tk();to();mN=Yd(Xt),hN=Xd(Xt),gN=Qd(Xt),yN=ep(Xt),wN=LS(Xt),bN=DS(Xt),kN=FS(Xt),vN=MS(Xt),xN=
zS(Xt),_N=jS(Xt),$N=US(Xt),ON=BS(Xt)});function H3(){jt.localeError||Yt(JT())}function $p(){jt.memoizer||Yt({memoizer:UT()})}function Ze(e){return ZT(K3,e)}function Hi(e){return xP(NN,e)}function _p(e){
return _P(g8,e)}function Bo(e){return $P(y8,e)}function EN(){return OP(w8)}function CN(e){return EP(b8,e)}function ke(e,t){return AP(k8,e,t)}function be(e,t){return new v8(
{type:"object",shape:e,catchall:CN(),...V.normalizeParams(t)})}function Ul(e,t){return new x8({type:"union",options:e,...V.normalizeParams(t)})}function $8(e,t){
return new _8({type:"intersection",left:e,right:t})}function Ki(e,t,n){return!t||!t._zod?new AN({type:"record",keyType:Ze(),valueType:e,...V.normalizeParams(t)}):
new AN({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function st(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Nk(
{type:"enum",entries:n,...V.normalizeParams(t)})}function Ck(e,t){return new O8({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function A8(e){
return new E8({type:"transform",transform:e})}function SN(e){return new RN({type:"optional",innerType:e})}function _(e){return new LN({type:"optional",innerType:e})}
function IN(e){return new S8({type:"nullable",innerType:e})}function T8(e,t){return new I8({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function N8(e,t){return new P8({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function C8(e,t){return new DN({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function L8(e,t){return new R8({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function TN(e,t){return new D8({type:"pipe",in:e,out:t})}function M8(e){return new F8({type:"readonly",innerType:e})}function Jo(e,t){
return SP(FN,e??(()=>!0),t)}function z8(e,t={}){return IP(FN,e,t)}function j8(e,t){return TP(e,t)}var Ce,PN,K3,Re,W3,Z3,q3,Y3,X3,Q3,xp,e8,t8,n8,r8,o8,i8,s8,a8,c8,
l8,u8,f8,d8,p8,m8,h8,NN,g8,y8,w8,b8,k8,v8,x8,_8,AN,Nk,O8,E8,RN,LN,S8,I8,P8,DN,R8,D8,F8,FN,MN=m(()=>{"use strict";to();to();Sk();wp();GT();Ik();Pk();Ce=$("ZodTyp\
e",(e,t)=>(H3(),Ie.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Gn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(z8(e,t))},superRefine(e,t){return this.check(j8(e,t))},overwrite(e){return this.check(Uo(
e))},optional(){return SN(this)},exactOptional(){return _(this)},nullable(){return IN(this)},nullish(){return SN(IN(this))},nonoptional(e){return C8(this,e)},array(){
return ke(this)},or(e){return Ul([this,e])},and(e){return $8(this,e)},transform(e){return TN(this,A8(e))},default(e){return T8(this,e)},prefault(e){return N8(this,
e)},catch(e){return L8(this,e)},pipe(e){return TN(this,e)},readonly(){return M8(this)},describe(e){let t=this.clone();return Vi.add(t,{description:e}),t},meta(...e){
if(e.length===0)return Vi.get(this);let t=this.clone();return Vi.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...Rb(this),jsonSchema:{input:Dl(this,"i\
nput"),output:Dl(this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return mN(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await hN(this,t,n,{callee:e})},safeParse(e,t){return gN(this,e,t)},async safeParseAsync(e,t){return yN(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){V.own(this,"spa",e)},validate(e,t){return _b(this,e,t)},validateAsync(e,t){return $b(this,e,t)},encode:function e(t,n){return wN(this,t,n,{callee:e})},
decode:function e(t,n){return bN(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await kN(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await vN(this,t,n,{callee:e})},safeEncode(e,t){return xN(this,e,t)},safeDecode(e,t){return _N(this,e,t)},async safeEncodeAsync(e,t){return $N(this,e,t)},
async safeDecodeAsync(e,t){return ON(this,e,t)},toJSONSchema(e){return FP(this,{})(e)},get description(){return Vi.get(this)?.description},get _def(){return this.
_zod.def}}),PN=$("_ZodString",(e,t)=>{ap.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ik(e,n,r,o)},V.derived({format:e=>Ut(e).format??null,minLength:e=>Ut(
e).minimum??null,maxLength:e=>Ut(e).maximum??null},{regex(...e){return this.check(Vb(...e))},includes(...e){return this.check(Wb(...e))},startsWith(...e){return this.
check(Zb(...e))},endsWith(...e){return this.check(qb(...e))},min(...e){return this.check(oa(...e))},max(...e){return this.check(gp(...e))},length(...e){return this.
check(yp(...e))},nonempty(...e){return this.check(oa(1,...e))},lowercase(e){return this.check(Hb(e))},uppercase(e){return this.check(Kb(e))},trim(){return this.
check(Xb())},normalize(...e){return this.check(Yb(...e))},toLowerCase(){return this.check(Qb())},toUpperCase(){return this.check(ek())},slugify(){return this.check(
tk())}})),K3=$("ZodString",(e,t)=>{ap.init(e,t),PN.init(e,t)},{email(e){return this.check(qT(X3,e))},url(e){return this.check(nP(e8,e))},jwt(e){return this.check(
yP(h8,e))},emoji(e){return this.check(rP(t8,e))},guid(e){return this.check(YT(Q3,e))},uuid(e){return this.check(XT(xp,e))},uuidv4(e){return this.check(QT(xp,e))},
uuidv6(e){return this.check(eP(xp,e))},uuidv7(e){return this.check(tP(xp,e))},nanoid(e){return this.check(oP(n8,e))},cuid(e){return this.check(iP(r8,e))},cuid2(e){
return this.check(sP(o8,e))},ulid(e){return this.check(aP(i8,e))},base64(e){return this.check(mP(d8,e))},base64url(e){return this.check(hP(p8,e))},xid(e){return this.
check(cP(s8,e))},ksuid(e){return this.check(lP(a8,e))},ipv4(e){return this.check(uP(c8,e))},ipv6(e){return this.check(fP(l8,e))},cidrv4(e){return this.check(dP(
u8,e))},cidrv6(e){return this.check(pP(f8,e))},e164(e){return this.check(gP(m8,e))},datetime(e){return this.check(wP(W3,e))},date(e){return this.check(bP(Z3,e))},
time(e){return this.check(kP(q3,e))},duration(e){return this.check(vP(Y3,e))}});Re=$("ZodStringFormat",(e,t)=>{Ee.init(e,t),PN.init(e,t)}),W3=$("ZodISODateTime",
(e,t)=>{tT.init(e,t),Re.init(e,t)}),Z3=$("ZodISODate",(e,t)=>{nT.init(e,t),Re.init(e,t)}),q3=$("ZodISOTime",(e,t)=>{rT.init(e,t),Re.init(e,t)}),Y3=$("ZodISODura\
tion",(e,t)=>{oT.init(e,t),Re.init(e,t)}),X3=$("ZodEmail",(e,t)=>{GI.init(e,t),Re.init(e,t)}),Q3=$("ZodGUID",(e,t)=>{BI.init(e,t),Re.init(e,t)}),xp=$("ZodUUID",
(e,t)=>{JI.init(e,t),Re.init(e,t)}),e8=$("ZodURL",(e,t)=>{KI.init(e,t),Re.init(e,t)}),t8=$("ZodEmoji",(e,t)=>{WI.init(e,t),Re.init(e,t)}),n8=$("ZodNanoID",(e,t)=>{
ZI.init(e,t),Re.init(e,t)}),r8=$("ZodCUID",(e,t)=>{qI.init(e,t),Re.init(e,t)}),o8=$("ZodCUID2",(e,t)=>{YI.init(e,t),Re.init(e,t)}),i8=$("ZodULID",(e,t)=>{XI.init(
e,t),Re.init(e,t)}),s8=$("ZodXID",(e,t)=>{QI.init(e,t),Re.init(e,t)}),a8=$("ZodKSUID",(e,t)=>{eT.init(e,t),Re.init(e,t)}),c8=$("ZodIPv4",(e,t)=>{iT.init(e,t),Re.
init(e,t)}),l8=$("ZodIPv6",(e,t)=>{aT.init(e,t),Re.init(e,t)}),u8=$("ZodCIDRv4",(e,t)=>{cT.init(e,t),Re.init(e,t)}),f8=$("ZodCIDRv6",(e,t)=>{lT.init(e,t),Re.init(
e,t)}),d8=$("ZodBase64",(e,t)=>{fT.init(e,t),Re.init(e,t)}),p8=$("ZodBase64URL",(e,t)=>{dT.init(e,t),Re.init(e,t)}),m8=$("ZodE164",(e,t)=>{pT.init(e,t),Re.init(
e,t)}),h8=$("ZodJWT",(e,t)=>{mT.init(e,t),Re.init(e,t)}),NN=$("ZodNumber",(e,t)=>{Db.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sk(e,n,r,o),e.isFinite=
!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=Ut(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=Ut(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=Ut(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>Ut(e).format??null},{gt(e,t){return this.check(mp(e,t))},gte(e,t){return this.check(Rl(e,t))},min(e,t){return this.check(Rl(e,t))},
lt(e,t){return this.check(pp(e,t))},lte(e,t){return this.check(Cl(e,t))},max(e,t){return this.check(Cl(e,t))},int(e){return this.check(_p(e))},safe(e){return this.
check(_p(e))},positive(e){return this.check(mp(0,e))},nonnegative(e){return this.check(Rl(0,e))},negative(e){return this.check(pp(0,e))},nonpositive(e){return this.
check(Cl(0,e))},multipleOf(e,t){return this.check(hp(e,t))},step(e,t){return this.check(hp(e,t))},finite(){return this}}));g8=$("ZodNumberFormat",(e,t)=>{hT.init(
e,t),NN.init(e,t)});y8=$("ZodBoolean",(e,t)=>{gT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ak(e,n,r,o)});w8=$("ZodUnknown",(e,t)=>{yT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>lk(e,n,r,o)});b8=$("ZodNever",(e,t)=>{wT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ck(e,n,r,o)});k8=$(
"ZodArray",(e,t)=>{$p(),bT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>mk(e,n,r,o),e.element=t.element},{min(e,t){return this.check(oa(e,t))},nonempty(e){
return this.check(oa(1,e))},max(e,t){return this.check(gp(e,t))},length(e,t){return this.check(yp(e,t))},unwrap(){return this.element}});v8=$("ZodObject",(e,t)=>{
$p(),xT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>hk(e,n,r,o),V.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return st(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:EN()}))},
loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:EN()}))},strict(){return this.clone(V.mergeDefs(this._zod.def,{catchall:CN()}))},strip(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){return V.safeExtend(this,e)},merge(e){return V.merge(this,
e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(RN,this,e[0])},exactPartial(...e){return V.partial(LN,this,e[0],
"exactPartial")},required(...e){return V.required(DN,this,e[0])}});x8=$("ZodUnion",(e,t)=>{_T.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>gk(e,n,r,
o),e.options=t.options});_8=$("ZodIntersection",(e,t)=>{$T.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>yk(e,n,r,o)});AN=$("ZodRecord",(e,t)=>{$p(),
OT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>wk(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});Nk=$("ZodEnum",(e,t)=>{ET.init(e,t),Ce.init(
e,t),e._zod.processJSONSchema=(r,o,i)=>uk(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};
for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Nk({...t,checks:[],...V.normalizeParams(o),entries:i})},
e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Nk({...t,checks:[],...V.
normalizeParams(o),entries:i})}});O8=$("ZodLiteral",(e,t)=>{AT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>fk(e,n,r,o),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
E8=$("ZodTransform",(e,t)=>{$p(),ST.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>pk(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new ra(
e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.
value=o,n)}});RN=$("ZodOptional",(e,t)=>{Fb.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});LN=$("ZodEx\
actOptional",(e,t)=>{IT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});S8=$("ZodNullable",(e,t)=>{TT.init(
e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});I8=$("ZodDefault",(e,t)=>{PT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>xk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});P8=$("ZodPrefault",(e,t)=>{NT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>_k(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});DN=$("ZodNonOptional",(e,t)=>{CT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>kk(e,n,r,o),e.
unwrap=()=>e._zod.def.innerType});R8=$("ZodCatch",(e,t)=>{RT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$k(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});D8=$("ZodPipe",(e,t)=>{LT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ok(e,n,r,o),e.in=t.in,e.out=t.out});F8=$("ZodReadonl\
y",(e,t)=>{DT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ek(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});FN=$("ZodCustom",(e,t)=>{FT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>dk(e,n,r,o)})});var zN,jN=m(()=>{"use strict";zN||(zN={})});var UN=m(()=>{"use strict"});var BN=m(()=>{"use strict"});var JN=m(()=>{"use strict";to();MN();Ik();Tk();Pk();jN();Sk();Bb();UN();BN()});var Wi=m(()=>{"use strict";JN()});function GN(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Rk(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Rk(r)]))}function VN(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>J8(r,s,t));let o=r.length===0?"The configuration":`\`${GN(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${G8(e)}.`,fix:i}]}function J8(e,t,n){let r=H8(e,n),o=Ht(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${GN([...e,t])}\` is not a known key.`,fix:i}}function G8(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${HN[e.expected]??e.expected}, got ${V8(e.input)}`}function V8(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":HN[typeof e]??`a ${typeof e}`}function H8(e,t){let n=Ak(t,{unrepresentable:"any"});for(let r of e){let o=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??o}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var HN,
KN=m(()=>{"use strict";Wi();Si();HN={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var at,ze,G,Lk,Bl=m(()=>{"use strict";Wi();at=Ze().min(1,{error:"expected some text, got none"}),ze=_(at),G=(e,t)=>_p({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Lk(e,t):void 0}).min(e,{error:Lk(e,t)}).max(t,{error:Lk(e,t)}),Lk=(e,t)=>`expected a whole number from ${e} to ${t}`});var WN,K8,W8,ZN,qN,YN=m(()=>{"use strict";Wi();Bl();WN=Jo(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(K8,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),K8=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,W8=Ze().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),ZN=be({issuer:WN,audience:ze,jwksUri:_(WN),scopes:_(ke(W8)),algorithms:_(ke(at).min(1,{error:"exp\
ected at least one algorithm"}))}),qN=be({perMinute:_(G(1,1e6)),parallel:_(G(1,1e5)),streams:_(G(1,1e5)),failuresPerMinute:_(G(1,1e6))})});function Z8(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Op,ca,QN,XN,q8,Ep,Y8,X8,Q8,e5,eC,tC=m(()=>{"use strict";Wi();Bl();Op=e=>Ze().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),ca=Ze().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),QN=
Jo(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!Z8(e),{error:"expected an http or https URL without a password"});XN="expecte\
d a number from 0.1 to 1024",q8=Hi().min(.1,{error:XN}).max(1024,{error:XN}),Ep=_(G(1,1e3)),Y8=be({min:Ep,max:G(1,1e3),by:_(st(["hpa","keda"])),prometheus:_(QN)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),X8=be({className:_(ca),tlsSecret:_(ca),annotations:_(Ki(Ze().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Op("expected one line of text")))}),Q8=be({namespace:_(ca),replicas:Ep,scale:_(Y8),ingress:_(X8),pullSecret:_(ca),runtimeClass:_(
ca)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),e5=be({region:_(Ze().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Ep,maxTasks:Ep}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
eC=be({name:_(Op("expected a name in one line")),brokerImage:_(Op("expected an image by digest")),network:_(st(["broker","internet"])),upstream:_(QN),memoryPerRunMiB:_(
G(128,65536)),workMiB:_(G(64,1048576)),compose:_(be({port:_(G(1,65535)),cpus:_(q8)})),kubernetes:_(Q8),ecs:_(e5),targets:_(Ki(ca,Op("expected the path of a modu\
le")))})});var nC,rC,oC,iC,sC,aC=m(()=>{"use strict";Wi();Bl();nC=be({timeoutMs:_(G(1e3,36e5)),killAfterMs:_(G(0,6e4)),maxTurns:_(G(1,1e3)),maxBudgetUsd:_(Hi().gt(0,{error:"\
expected a number over 0"})),maxTokens:_(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:_(G(1,1e5)),maxOutputBytes:_(G(1024,1073741824)),maxLineBytes:_(G(1024,1073741824)),
idleMs:_(G(1e3,36e5)),maxDiskBytes:_(G(1048576,2**40)),maxMemoryBytes:_(G(2**26,2**42)),maxProcesses:_(G(8,1e5))}),rC=be({waitMs:_(G(1e3,6048e5)),perCaller:_(G(
1,100)),inAll:_(G(1,1e4)),maxBytes:_(G(1048576,1099511627776))}),oC=be({allow:_(ke(Ze().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:_(
ke(at))}),iC=be({tools:_(Bo()),afterMs:_(G(1e3,36e5)),keepMs:_(G(6e4,864e5)),perCaller:_(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),sC=be({window:_(G(40,1e3)),fenced:_(Bo()),hooks:_(Bo()),canaries:_(ke(at))})});function r5(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var t5,dC,pC,cC,n5,lC,Fk,o5,i5,Dk,s5,uC,a5,c5,l5,u5,f5,fC,d5,Mk,mC=m(()=>{"use strict";Wi();
sb();YN();tC();aC();Bl();t5=Ze().superRefine((e,t)=>{let n=Bd(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),dC=e=>Jo(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),pC=["com\
mand","skill","agent"],cC=dC([...pC,"hook","mcp"]),n5=Jo(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),lC=Jo(e=>typeof e=="string"&&r5(e),{error:"expected an https URL"});Fk=Ze().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),o5=be({name:ze,email:ze,url:_(lC),description:ze,version:ze,license:ze,licenseText:ze,
privacyPolicyUrl:_(lC)}),i5=be({mode:_(st(["owner","byok","operator"])),agreement:ze}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Dk=Hi().min(0,{error:"expected US dollars, 0 or more"}),s5=be({input:Dk,output:Dk,cacheRead:_(Dk)}),
uC=Ze().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),a5=be({path:ze,url:ze,branch:ze,category:ze}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),c5=be({name:at,description:ze,pricePerMonth:_(Hi().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:_(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:_(G(1,Number.MAX_SAFE_INTEGER))}),l5=be({base:ze,name:ze,tags:_(ke(at)),platforms:_(ke(st(
["linux/amd64","linux/arm64"]))),claude:_(Ul([Ck(!1),at],{error:"expected a version, or false"})),dependencies:_(st(["install","present","none"])),builder:_(st(
["auto","append","docker"])),systemPackages:_(ke(at)),commands:_(ke(at)),exampleSecrets:_(ke(at))}),u5=be({maxFiles:_(G(1,1e5)),maxBytes:_(G(1024,1073741824)),maxFileBytes:_(
G(1024,268435456)),maxStoreBytes:_(G(1048576,1099511627776)),ttlMs:_(G(6e4,2592e6))}),f5=be({share:_(st(["shared","per-caller"])),maxConnections:_(G(1,1e3)),protocol:_(
st(["legacy","auto","modern"])),allow:_(ke(at)),deny:_(ke(at)),env:_(ke(Fk)),idleMs:_(G(1e3,864e5)),timeoutMs:_(G(1e3,864e5)),addresses:_(ke(at))}),fC=st(["none",
"args","project"]),d5=Ul([fC,be({files:fC,git:_(Bo()),reserved:_(st(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Mk=be({$schema:_(Ze()),name:ze,endpoint:ze,endpointVariable:_(Fk),auth:_(st(["key","oauth"])),oauth:_(ZN),callers:_(qN),drainMs:_(G(0,36e5)),trustedProxies:_(
ke(at)),public:_(ke(n5)),local:_(ke(cC)),shellContext:_(ke(cC)),failClosed:_(ke(at)),permissionHook:_(Bo()),relayModel:ze,commandModel:ze,alwaysLoad:_(Ul([Ck("a\
uto"),Bo()],{error:'expected "auto", true or false'})),publisher:_(o5),limits:_(nC),allowedTools:_(ke(t5)),passEnv:_(ke(Fk)),credentials:_(i5),models:_(ke(uC).min(
1,{error:"expected at least one model"})),modelPrices:_(Ki(uC,s5)),maxParallel:_(G(1,1e3)),model:ze,isolation:_(st(["none","container","sandbox"])),sandboxNetwork:_(
st(["none","host"])),sandboxPaths:_(ke(Ze().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:_(sC),hooks:_(oC),longRuns:_(iC),questions:_(rC),
maxParallelPerCaller:_(G(1,1e3)),maxQueued:_(G(0,1e5)),queueTimeoutMs:_(G(0,6e5)),pidNamespace:_(st(["auto","require","never"])),mcp:_(be({servers:_(Ki(Ze(),f5))})),
marketplace:_(a5),image:_(l5),uploads:_(u5),workspace:_(Ki(dC(pC),d5)),consent:_(st(["ask","always"])),pricing:_(be({currency:_(Ze().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ke(c5)})),deploy:_(eC)})});var hC={};ar(hC,{checkConfig:()=>p5});function p5(e){let t=Mk.safeParse(Rk(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>VN(n,{schema:Mk,fixFor:m5}))}}function m5(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?Bd(t):void 0)?.fix??"Correct the value or remove the key."}var gC=m(()=>{"use strict";sb();KN();mC()});async function zk(e,t,n={}){yC("folder",t===void 0?e:"."),yC("file",t??".");let r=t===void 0?g5(e):y5(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&wC(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await w5(r,t??(0,Te.join)(e,(0,Te.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(gC(),hC)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw nS(r,a.problems,i,"docs/configuration.md")}function yC(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function g5(e){let t=h5.map(r=>(0,Te.join)((0,Te.resolve)(e),r)).filter(r=>(0,Zi.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Te.relative)((0,Te.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function y5(e){if((0,Zi.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Te.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function w5(e,t,n){let r=(0,Te.extname)(e);if(r===".json")return QA(e);if(r===".y\
aml"||r===".yml")return await eS(e);if(!wC(e))throw qr(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await uS(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),b5(o))throw k5(e,t,o);let i=o instanceof Bi?dS(o.failure,t):t;throw qr(i,ob(ee(o),t),"Correct the file; it \
is run as it stands, and its default export is the configuration.",o)}}function b5(e){return e instanceof Bi&&e.message.startsWith("Invalid package config ")}function k5(e,t,n){
for(let r=(0,Te.dirname)(e);;r=(0,Te.dirname)(r)){let o=(0,Te.join)(r,"package.json");if((0,Zi.existsSync)(o)){let{problem:i}=D(H((0,Zi.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Te.join)((0,Te.dirname)(t),(0,Te.relative)((0,Te.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Te.basename)(e)}.`;return qr(`${a}${s}`,c,l,n)}if(r===(0,Te.dirname)(r))return qr(t,ob(ee(n),t),"Correct it\
.",n)}}function wC(e){return/^\.[mc]?[jt]s$/.test((0,Te.extname)(e))}var Zi,Te,h5,bC=m(()=>{"use strict";Zi=x(ae(),1),Te=x(ne(),1);E();M();j();rS();fS();pS();h5=
["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Pe=m(()=>{"use strict"});function ie(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function qi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function Tt(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":Tt(t)).join(","):"[object Object]"}function yr(e){
return typeof e=="string"?kC(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?kC(t):[]):[]}function kC(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function xC(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:vC.has(t),clear:vC.has(t)||v5.has(t)}}function Wn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var vC,v5,Qt=m(()=>{"use strict";
vC=new Set(["true","yes","on","1"]),v5=new Set(["false","no","off","0"])});function _C(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?x5(e,t,n,r):(_5(e,n,r),$5(e,t,o,i=>r(
o.lines[i]??1)))}function x5(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function _5(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function $5(e,t,n,r){let o=ie(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Wn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=ie(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Wn(i),...t==="agent"?{shown:Tt(i)}:{}});let s=jk(ie(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&O5(e,n,r)}function jk(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Wn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Wn(t)} in it`}function O5(e,t,n){let r=ie(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Wn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=ie(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Wn(o)})}var Uk=m(()=>{"use strict";Pe();Qt()});function xt(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function ev(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Tp(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function J5(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function G5(e,t){if(t){if(!B5.test(e))return se}else if(!U5.test(e))return se;let n=J5(e);return Number.isFinite(n)?n:se}function K5(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function W5(e,t){if(t){if(!H5.test(e))return se}else if(!V5.test(e))return se;let n=K5(e);return Number.isFinite(
n)?n:se}function Y5(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function X5(e){if(!q5.test(e))return se;let t=Y5(e);return Number.isFinite(t)?t:se}function tY(e){if(!Q5.test(e))return se;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||eY.test(e)?r:se}function nY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function iY(e,t){
if(t){if(!oY.test(e))return se;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:se}if(!rY.test(e))return se;let n=Number(e);return Number.isFinite(
n)?n:se}function sY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function uY(e){if(!cY.test(e))return se;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||lY.test(e)?r:se}function fY(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function pY(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!dY.test(t))return se;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function mY(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function $C(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function wY(e){let t=gY.exec(e);if(t===null&&(t=yY.exec(e)),t===null)return se;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=$C(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?se:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return se;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=$C(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return se;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return se;let p=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-p:p))}return l}function Pp(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function OY(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function EY(){return{scalar:[],sequence:[],mapping:[]}}function AY(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function OC(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Bk(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Jk(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function PY(e,t){if(!e.buffer)
return null;let n={...TY,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let p=1;p<=n.linesBefore&&
!(a-p<0);p++){let d=Bk(e.buffer,o[a-p],i[a-p],e.position-(o[a]-o[a-p]),u);c=`${" ".repeat(n.indent)}${Jk((e.line-p+1).toString(),l)} | ${d.str}
${c}`}let f=Bk(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Jk((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let p=1;p<=n.linesAfter&&!(a+p>=i.length);p++){let d=Bk(e.buffer,o[a+p],i[a+p],e.position-(o[a]-o[a+p]),u);c+=`${" ".repeat(n.indent)}${Jk((e.line+p+1).toString(),
l)} | ${d.str}
`}return c.replace(/\n$/,"")}function EC(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function AC(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function CY(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function RY(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function LY(e){return e===120?2:e===117?4:8}function Ap(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function ov(e){return e===1?" ":`
`.repeat(e-1)}function DY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Ap(e,o,n);r+=ov(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function FY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Ap(e,o,n);r+=ov(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function MY(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Ap(e,o,n).position;else if(c<256&&
UC[c])r+=BC[c],o++;else{let l=LY(c),u=0;for(;l>0;l--){o++;let f=RY(e.charCodeAt(o));u=(u<<4)+f}r+=CY(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Ap(
e,o,n);r+=ov(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function SC(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,p=!1;for(let d of c){let h=0;for(;h<s&&d.charCodeAt(h)===32;)h++;if(r<0||h>=d.length){f++;continue}let g=d.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(p=!0,l+=`
`.repeat(u?1+f:f)):p?(p=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===en.KEEP?l+=`
`.repeat(u?1+f:f):o!==en.STRIP&&u&&(l+=`
`),l}function Cp(e,t){if(t.valueStart===NY)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case q.SINGLE_QUOTED:return FY(
e,n,r);case q.DOUBLE_QUOTED:return MY(e,n,r);case q.LITERAL_BLOCK:return SC(e,n,r,t.indent,t.chomping,!1);case q.FOLDED_BLOCK:return SC(e,n,r,t.indent,t.chomping,
!0);default:return DY(e,n,r)}}function Gk(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function JC(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Gk(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Gk(t?.[r]??zY[r]??r)+Gk(e.slice(r.length))}function BY(e){return"tagStart"in e&&e.tagStart!==la?e.tagStart:"anchorStart"in e&&e.anchorStart!==la?e.
anchorStart:"valueStart"in e&&e.valueStart!==la?e.valueStart:"start"in e?e.start:0}function mt(e,t){Yi.throwAt(e.source,e.position,t,e.filename)}function VC(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof Yi)throw o;Yi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function JY(e,t){let n=Cp(
e.source,t),r=t.tagStart===la?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=JC(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===se&&mt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&mt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:VC(e,e.position,a,c),tag:a}}mt(e,`unknown scalar tag !<${i}>`)}return t.style===q.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function IC(e,t,n){let r=t.tagStart===la?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:JC(r,e.tagHandlers)}function HC(e){return e.nodeKind===
"mapping"}function TC(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&mt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function PC(e,t,n,r){TC(e);for(let o of r.keys(n)){if(TC(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&mt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function GY(e,t,n,r){if(e.position=t.keyPosition,HC(r))PC(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
mt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||mt(e,"cannot merge mappings; the provided source object is unacceptable"),PC(e,t,
o,i)}}else mt(e,"cannot merge mappings; the provided source object is unacceptable")}function VY(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){GY(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&mt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&mt(e,i),t.overridable?.delete(n)}
function Vk(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){HC(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&mt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,VY(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===UY}function Hk(e,t,n,r,o){if(t.anchorStart!==la){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function KC(e,t){let n={...GC,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=BY(r),r.type){case fe.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case fe.SCALAR:{let{value:o,tag:i}=JY(n,r);Hk(n,r,o,i,!0),Vk(n,o,i);break}case fe.
SEQUENCE:{let o=IC(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||mt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Hk(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case fe.MAPPING:{let o=IC(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||mt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Hk(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case fe.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&mt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||mt(n,`unidentified alias "${o}"`),i.isValueFinal||
mt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Vk(n,i.value,i.tag);break}case fe.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,mt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:VC(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Vk(n,i,o.tag)}break}}}return n.documents}function YY(e,t,n){
e.events.push({type:fe.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function eR(e,t,n,r,o,i,s){e.events.push({type:fe.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function tR(e,t,n,r,o,i,s){e.events.push({type:fe.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function NC(e,t){e.events.splice(t.eventsLength,0,{type:fe.MAPPING,start:t.position,anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le,style:Go.FLOW})}function ga(e,t,n,r,o,i,s,a,c=en.
CLIP,l=-1,u=!1){e.events.push({type:fe.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function XY(e,t,n){
e.events.push({type:fe.ALIAS,anchorStart:t,anchorEnd:n})}function ua(e){e.events.push({type:fe.POP})}function Pt(e){ga(e,le,le,le,le,le,le,q.PLAIN)}function CC(){
return{anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le}}function fa(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function da(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){Yi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function ct(e){return e===10||e===
13}function ya(e){return e===9||e===32}function Zn(e){return ya(e)||ct(e)}function no(e){return e===0||Zn(e)}function Xi(e){return e===44||e===91||e===93||e===123||
e===125}function QY(e){return e>=48&&e<=57?e-48:-1}function e7(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function t7(e){return e===
120?2:e===117?4:e===85?8:0}function n7(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Ip(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function vt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Zn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;ya(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!ct(r)&&r!==0);if(!ct(r))break;for(Ip(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function ma(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Zn(r)}return!1}function nR(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function iv(e){if(e.position!==e.lineStart)return!1;if(ma(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=fa(e);nR(
e),vt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&ma(e));return da(e,t),r}function RC(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!ct(t);)t=e.input.charCodeAt(++e.position)}function rR(e,t,n){let r=HY.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function r7(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==le&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Zn(a)&&!(n&&Xi(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),YC.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),KY.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?WY.test(l):ZY.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!WC.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function o7(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==le&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Zn(e.input.charCodeAt(e.position))&&!Xi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function i7(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==le||
t.tagStart!==le)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Zn(e.input.charCodeAt(
e.position))&&!Xi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),XY(e,n,e.
position),!0}function Yk(e,t){vt(e,!1),e.lineIndent<t&&U(e,"deficient indentation")}function s7(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,ga(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.SINGLE_QUOTED,en.CLIP,-1,o),!0}ct(i)?(o=!1,Yk(
e,t)):e.position===e.lineStart&&ma(e)?U(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON character"):e.position++}
U(e,"unexpected end of the stream within a single quoted scalar")}function a7(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,ga(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,q.DOUBLE_QUOTED,en.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(ct(s))Yk(e,t);else if(n7(s))e.position++;else{let a=t7(
s);for(a===0&&U(e,"unknown escape sequence");a-- >0;)e.position++,e7(e.input.charCodeAt(e.position))<0&&U(e,"expected hexadecimal character");e.position++}}else
ct(i)?(o=!1,Yk(e,t)):e.position===e.lineStart&&ma(e)?U(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON ch\
aracter"):e.position++}U(e,"unexpected end of the stream within a double quoted scalar")}function c7(e,t,n){let r=e.input.charCodeAt(e.position),o=en.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?q.LITERAL_BLOCK:q.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let d=e.input.charCodeAt(e.position),
h=QY(d);if(d===43||d===45)o!==en.CLIP&&U(e,"repeat of a chomping mode identifier"),o=d===43?en.KEEP:en.STRIP,e.position++;else if(h>=0)h===0&&U(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&U(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;ya(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&RC(e),ct(e.input.charCodeAt(e.position))?Ip(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,p=e.position;for(;e.input.charCodeAt(e.position)!==0;){let d=e.position,h=0;for(;e.
input.charCodeAt(d+h)===32;)h++;let g=e.input.charCodeAt(d+h);if(g===0){l>=0?h>l&&(p=d+h):h>0&&(p=d+h);break}if(iv(e))break;if(!s&&l===-1&&ct(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!ct(g)&&(g===9&&h<t&&(e.position=d+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=d+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!ct(g)&&h<t){e.lineIndent=h,e.position=d+h;break}!s&&g!==0&&!ct(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!ct(g)&&h<y){e.
lineIndent=h,e.position=d+h;break}RC(e),p=e.position,ct(e.input.charCodeAt(e.position))&&(Ip(e),p=e.position)}return rR(e,f,p),ga(e,f,p,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function l7(e,t){let n=e.input.charCodeAt(e.position),r=t===pa;if(n===0||Zn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||Xi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(no(o)||r&&Xi(o))return!1}return!0}function u7(e,t,n,r){
if(!l7(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===pa,c=!1;for(;s!==0&&!iv(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(no(l)||a&&Xi(l))break}else if(s===35){if(Zn(e.input.charCodeAt(e.position-1)))break}else{if(a&&Xi(s))break;if(ct(s)){let l=e.position,u=e.line,f=e.lineStart,
p=e.lineIndent;if(vt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=p;break}}ya(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(rR(e,o,i),ga(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,q.PLAIN,en.CLIP,-1,!c),!0)}function Jl(e,t){
let n=e.line;vt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function f7(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?tR(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW):eR(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Jl(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,ua(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Zn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,Jl(e,t));let f=e.line,p=fa(e),d=ha(e,t,pa,!1,!0);Jl(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,Jl(e,t),o||NC(e,p),d||Pt(e),ha(e,t,pa,!1,!0)||Pt(e),Jl(e,t),o||ua(e)):o&&l?(d||Pt(e),Pt(e)):o?Pt(e):l&&(NC(e,p),d||Pt(e),Pt(e),ua(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function LC(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!no(e.input.charCodeAt(e.position+1)))return!1;for(eR(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.BLOCK);e.
input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=vt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?Pt(e):ha(e,t,qC,!1,!0),vt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return ua(e),!0}function Kk(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&no(l))s||(tR(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Go.BLOCK),s=!0),c===63?(o&&Pt(e),i=!0,o=!0):(o||(Pt(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(Pt(e),o=!1);let f=fa(e);if(!ha(e,n,ZC,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);ya(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),no(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:fe.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:Go.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==le||r.tagStart!==le?(da(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==le||r.tagStart!==le?(da(e,f),!1):!0}if(ha(e,t,Sp,!0,a)&&(a=!1),
o||a&&(Pt(e),a=!1),vt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&Pt(e),s&&ua(e),!0):!1}function ha(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=CC(),f=n===Sp||n===qC,p=f,d=f;if(r&&vt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=fa(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&d&&(u.tagStart!==le||u.anchorStart!==le)&&(h===33||h===38)){let y=fa(e),b=t+1;if(Kk(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===fe.MAPPING)return e.depth--,!0;da(e,y)}if(a&&(h===33&&u.tagStart!==le||h===38&&u.anchorStart!==le)||!r7(e,u,n===pa)&&!o7(e,
u))break;l===null&&(l=g),vt(e,!0)?(a=!0,p=d,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):p=!1}if(p&&(p=a||o),s===1||n===Sp){let h=n===pa||n===ZC?t:t+1,g=e.position-
e.lineStart;if(s===1)if(p&&(LC(e,g,u)||Kk(e,g,h,u))||f7(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&d&&!p&&y!==124&&y!==62){let b=fa(e),
k=l.position-l.lineStart;da(e,l),Kk(e,k,h,CC())&&e.events[b.eventsLength]?.type===fe.MAPPING?c=!0:da(e,b)}!c&&(f&&c7(e,h,u)||s7(e,h,u)||a7(e,h,u)||i7(e,u)||u7(e,
h,n,u))&&(c=!0)}else s===0&&(c=p&&LC(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==le||u.tagStart!==le||f)&&(ga(e,le,le,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
q.PLAIN),c=!0),e.depth--,c||u.anchorStart!==le||u.tagStart!==le}function d7(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Zn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!ct(e.input.charCodeAt(e.position));){for(;ya(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||ct(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Zn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(ct(e.input.charCodeAt(e.position))&&
Ip(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;YC.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),WC.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),qY.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function p7(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(vt(e,!0);d7(e);)t=!0,vt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&no(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,vt(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
ma(e)){e.position+=3,vt(e,!0);return}if(YY(e,n,!1),ha(e,e.lineIndent-1,Sp,!1,o,o)||Pt(e),vt(e,!0),e.position===e.lineStart&&ma(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,vt(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
fe.DOCUMENT&&(s.explicitEnd=r),ua(e),!r&&e.position<e.length&&!iv(e)&&U(e,"end of the stream or a document separator is expected")}function oR(e,t){let n=e.length,
r={...QC,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&Yi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(nR(r),vt(r,!0),!(r.position>=r.length));){let i=r.
position;p7(r),r.position===i&&U(r,"can not read a document")}return r.events}function Rp(e,t){return(e&1<<t)!==0}function iR(e){return e.presenterOptions.quoteStyle===
"single"&&Rp(e.allowedStylesMask,q.SINGLE_QUOTED)?q.SINGLE_QUOTED:q.DOUBLE_QUOTED}function m7(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
q.PLAIN||(e.style=q.DOUBLE_QUOTED))}function h7(e){e.style===q.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}
function g7(e){e.style===q.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function y7(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==q.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?q.DOUBLE_QUOTED:iR(e)))}function w7(e){if(e.style!==q.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Rp(e.allowedStylesMask,q.LITERAL_BLOCK)){n&&(e.style=q.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=q.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=q.FOLDED_BLOCK:n&&(e.style=q.LITERAL_BLOCK)}
function b7(e){e.style===q.PLAIN&&!Rp(e.allowedStylesMask,q.PLAIN)&&(e.style=iR(e))}function k7(e){Rp(e.allowedStylesMask,e.style)||(e.style=q.DOUBLE_QUOTED)}var se,
E5,A5,S5,I5,T5,P5,N5,C5,R5,L5,D5,F5,M5,z5,j5,U5,B5,FC,V5,H5,Z5,q5,Wk,Q5,eY,MC,rY,oY,aY,cY,lY,Zk,tv,dY,hY,gY,yY,bY,kY,vY,xY,_Y,$Y,Np,nv,ROe,rv,SY,IY,LOe,DOe,TY,Yi,
fe,q,Go,en,NY,UC,BC,zY,jY,FOe,la,UY,GC,le,WC,pa,ZC,qC,Sp,HY,KY,YC,qk,XC,WY,ZY,qY,QC,MOe,DC,v7,x7,_7,sv,sR,Lp,aR,cR,$7,Xk,Qk,O7,E7,lR,uR,fR,dR,pR,mR,A7,S7,I7,T7,
P7,N7,zOe,jOe,UOe,BOe,JOe,GOe,VOe,C7,HOe,KOe,WOe,ZOe,qOe,YOe,XOe,QOe,eEe,tEe,nEe,rEe,oEe,iEe,sEe,aEe,cEe,hR=m(()=>{"use strict";se=Symbol("NOT_RESOLVED");E5=xt(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),A5=["","~","null","Null","NULL"],S5=xt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>A5.indexOf(e)!==-1?null:se,identify:e=>e===null,represent:()=>"null"}),I5=xt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:se,identify:e=>e===null,represent:()=>"null"}),T5=["","~","null","Null","NULL"],P5=xt("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>T5.indexOf(e)!==-1?null:se,identify:e=>e===null,represent:()=>"null"}),N5=["true","True","TRUE"],C5=["false","Fal\
se","FALSE"],R5=xt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>N5.indexOf(e)!==-1?!0:C5.indexOf(e)!==-1?!1:se,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),L5=["true"],D5=["false"],F5=xt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>L5.indexOf(e)!==-1?!0:D5.indexOf(e)!==-1?!1:se,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),M5=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],z5=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],j5=xt("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>M5.indexOf(e)!==-1?!0:z5.indexOf(e)!==-1?!1:se,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),U5=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),B5=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");FC=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:G5,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),V5=new RegExp("^-?(?:0|[1-9][0-9]*)$"),H5=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");Z5=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:W5,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),q5=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Wk=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:X5,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Q5=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),eY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");MC=xt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:tY,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:nY}),rY=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
oY=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");aY=xt("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:iY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:sY}),cY=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),lY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Zk=xt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:uY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:fY}),tv=
xt("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":se,identify:()=>!1}),dY=/^[A-Za-z0-9+/]*={0,2}$/;hY=xt(
"tag:yaml.org,2002:binary",{resolve:pY,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:mY}),gY=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),yY=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");bY=xt("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:wY,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),kY=ev("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});vY=
ev("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Pp(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),xY=ev("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),_Y=Tp("tag:yaml.org,2002:map",{create:()=>({}),identify:Pp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),$Y=Tp("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});Np=class zC{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=AY(t),r=[],o=OY(),i=EY();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
 tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?i.scalar.push(u):o.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?i.sequence.
push(u):o.sequence[u.tagName]=u;break;case"mapping":u.matchByTagPrefix?i.mapping.push(u):o.mapping[u.tagName]=u}}let s=r.filter(u=>u.implicitFirstChars===null),
a=new Set;for(let u of r)if(u.implicitFirstChars!==null)for(let f of u.implicitFirstChars)a.add(f);let c=new Map;for(let u of a)c.set(u,r.filter(f=>f.implicitFirstChars===
null||f.implicitFirstChars.indexOf(u)!==-1));let l=o.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:y\
aml.org,2002:str)");this.tags=n,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=
o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=i}lookupScalarTag(t){let n=this.exact.scalar[t];
if(n)return n;for(let r of this.prefix.scalar)if(t.startsWith(r.tagName))return r}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let r of this.
prefix.sequence)if(t.startsWith(r.tagName))return r}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let r of this.prefix.mapping)if(t.startsWith(
r.tagName))return r}resolveImplicitScalarTag(t){let n=this.implicitScalarByFirstChar.get(t.charAt(0))??this.implicitScalarAnyFirstChar;for(let o of n){let i=o.resolve(
t,!1,o.tagName);if(i!==se)return{value:i,tag:o}}let r=this.defaultScalarTag;return{value:r.resolve(t,!1,r.tagName),tag:r}}withTags(...t){let n=[];for(let r of t)
n=n.concat(r);return new zC([...this.tags,...n])}},nv=new Np([E5,kY,_Y]),ROe=new Np([...nv.tags,I5,F5,Z5,aY]),rv=new Np([...nv.tags,S5,R5,FC,MC]),SY=new Np([...nv.
tags,P5,j5,Wk,Zk,bY,tv,hY,vY,xY,$Y]),IY=SY.withTags({...Wk,resolve:(e,t,n)=>{let r=Wk.resolve(e,t,n);return r===se?FC.resolve(e,t,n):r}},{...Zk,resolve:(e,t,n)=>{
let r=Zk.resolve(e,t,n);return r===se?MC.resolve(e,t,n):r}}),LOe=Tp("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Pp(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});DOe=Tp("tag:yaml.org,2002:map",{create:()=>({}),identify:Pp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=OC(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=OC(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),TY={maxLength:79,indent:1,linesBefore:3,linesAfter:2};Yi=class jC extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=EC(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${EC(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=PY(a),new jC(r,a)}},fe={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},q={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Go={BLOCK:1,FLOW:2},en={CLIP:1,STRIP:2,KEEP:3},NY=-1;UC=new Array(256),BC=new Array(
256);for(let e=0;e<256;e++)UC[e]=AC(e)?1:0,BC[e]=AC(e);zY=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),jY="-#;/?:@&=+$_.~*'()",FOe=jY+
"!,[]";la=-1,UY="tag:yaml.org,2002:merge",GC={filename:"",schema:rv,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};le=-1,WC=Object.prototype.hasOwnProperty,pa=1,ZC=
2,qC=3,Sp=4,HY=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,KY=/[,\[\]{}]/,
YC=/^(?:!|!!|![0-9A-Za-z-]+!)$/,qk=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,XC=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
WY=new RegExp(`^(?:${qk})*$`),ZY=new RegExp(`^(?:${XC})+$`),qY=new RegExp(`^(?:!(?:${qk})*|${XC}(?:${qk})*)$`),QC={filename:"",maxDepth:100};MOe={...QC,...GC};DC=
{applyQuoteFlowKeysOption:m7,doubleQuoteForInvisibles:h7,doubleQuoteWhitespaceOnly:g7,applyForceQuotesOption:y7,tryLongOrMultilineAsBlock:w7,quoteInvalidPlain:b7,
fallbackToDoubleQuoted:k7};v7="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",x7="[\\n\\r]",_7="\\uFEFF",sv="[ \\t]",sR=`(\
?:(?!(?:${x7}|${_7}))${v7})`,Lp=`(?:(?!${sv})${sR})`,aR="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",cR="[-?:,\\[\\]{}#&*!|>'\"%@`]",$7="[,\\[\\]{}\
]",Xk=Lp,Qk=`(?:(?!${$7})${Lp})`,O7=`(?:(?:(?!${cR})${Lp})|[?:-](?=${Xk}))`,E7=`(?:(?:(?!${cR})${Lp})|[?:-](?=${Qk}))`,lR=`(?:(?:(?![:#])${Xk})|:(?=${Xk}))#*`,uR=
`(?:(?:(?![:#])${Qk})|:(?=${Qk}))#*`,fR=`(?:${sv}*${lR})*`,dR=`(?:${sv}*${uR})*`,pR=`${O7}#*${fR}`,mR=`${E7}#*${dR}`,A7=pR,S7=mR,I7=`\\n+${lR}${fR}`,T7=`\\n+${uR}${dR}`,
P7=`${pR}(?:${I7})*`,N7=`${mR}(?:${T7})*`,zOe=new RegExp(`^(?:${P7})$`,"u"),jOe=new RegExp(`^(?:${N7})$`,"u"),UOe=new RegExp(`^(?:${A7})$`,"u"),BOe=new RegExp(`\
^(?:${S7})$`,"u"),JOe=new RegExp(`^(?:${aR})*$`,"u"),GOe=new RegExp(`^(?:${aR}|\\n)*$`,"u"),VOe=new RegExp(`^(?:${sR}|\\n)*$`,"u"),C7={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
DC).map(e=>Reflect.get(DC,e)),tagBeforeAnchor:!1},HOe={...C7,schema:IY,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},KOe=fe.DOCUMENT,WOe=fe.
SEQUENCE,ZOe=fe.MAPPING,qOe=fe.SCALAR,YOe=fe.ALIAS,XOe=fe.POP,QOe=q.PLAIN,eEe=q.SINGLE_QUOTED,tEe=q.DOUBLE_QUOTED,nEe=q.LITERAL_BLOCK,rEe=q.FOLDED_BLOCK,oEe=Go.
BLOCK,iEe=Go.FLOW,sEe=en.CLIP,aEe=en.STRIP,cEe=en.KEEP});function wR(e,t,n){let{text:r,restore:o}=U7(e),i=r.replaceAll(R7,L7),s=i===e?void 0:t(i),a=i.includes("	")?F7(i,s??t(i),t,n):s;return a===void 0?void 0:B7(a,o)}
function L7(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function F7(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<D7&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(M7,z7);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function z7(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function U7(e){
let t=new Map,n=j7;for(let[o]of e.matchAll(gR))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<yR;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>yR)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(gR,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function B7(e,t){return t===void 0?e:{...e,data:av(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function av(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>av(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),av(r,t)]))}var R7,D7,M7,gR,j7,yR,bR=m(()=>{"use strict";R7=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
D7=30;M7=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;gR=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,j7=57344,yR=63743});function kR(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=J7.exec(i)??[];if(s===void 0||a===void 0||G7.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var J7,G7,vR=m(()=>{"use strict";J7=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,G7=/^(?:true|false|null) *$|:(?: |$)| #/i});function SR(e,t){return kR(e,t)??H7(e,t)}function H7(e,t){let n=$R(e,t);return n.problem===void 0?n:wR(e,r=>$R(r,t),t)??n}function $R(e,t){try{let n=oR(e,xR),r={
source:e,schema:V7,json:!0,...xR},o=KC(W7(n,e),r);return o.length>1?Dp("it holds several documents",t):IR(o[0],_R)>=_R?Dp("its aliases multiply into too much",t):
{...K7(o[0]),...q7(n,e,t)}}catch(n){if(!(n instanceof Yi))return Dp(ee(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return Dp(
r,t+(n.mark?.line??0))}}function Dp(e,t){return{...Gl,problem:{reason:e,line:t}}}function K7(e){return e==null?Gl:Array.isArray(e)?{...Gl,notMapping:"array"}:typeof e==
"object"?{...Gl,data:e}:{...Gl,notMapping:typeof e}}function W7(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==fe.SCALAR||r.style!==q.PLAIN)return r;OR.lastIndex=n.tagStart;let o=OR.exec(t)?.[1],i=Cp(t,r);return Z7(o,i)?r:{...r,style:q.SINGLE_QUOTED}})}function Z7(e,t){
return e==="bool"?ER.test(t):e==="null"?AR.test(t):e!==void 0&&!ER.test(t)&&!AR.test(t)}function IR(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=IR(r,t-n)}return n}function q7(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===fe.POP?i-=1:i===2&&(s+=1),l.type===
fe.SCALAR&&i===2&&s%2===1){let u=Cp(t,l);a+=Li(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===fe.SEQUENCE&&i===1)break;
Y7(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function Y7(e){return e.type===fe.DOCUMENT||e.type===fe.MAPPING||e.type===fe.SEQUENCE}var Gl,V7,
xR,_R,OR,ER,AR,TR=m(()=>{"use strict";hR();E();j();bR();vR();Gl={data:{},lines:{},duplicateKeys:[]},V7=rv.withTags(tv),xR={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
_R=1e4;OR=/!!(bool|float|int|null)(?![\w-])/y,ER=/^(?:true|false|True|False|TRUE|FALSE)$/,AR=/^(?:~|null|Null|NULL)?$/});function PR(e,t){return e.split(`
`).map(n=>eX(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function eX(e,t){let[,n,r]=X7.exec(e)??[];return n===void 0||r===void 0||!Q7.test(r)||tX(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function tX(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var X7,Q7,NR=m(()=>{"use strict";X7=/^([a-zA-Z_-]+):\s+(.+)$/,
Q7=/[{}[\]*&#!|>%@`]|: /});function Fp(e){let t=nX.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return rX(e);let r=e.slice(t,n),o=1+Li(e,0,t);cv.lastIndex=
n+3,cv.test(e);let i=cv.lastIndex;return{...oX(r,o),body:e.slice(i),bodyLine:o+Li(e,t,i)}}function rX(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function oX(e,t){if(e.length>CR)return LR(e,`it is longer than ${CR} characters`,t);let n=lv(e,t);if(n.problem===void 0)return RR(
"parsed",e,n);let r=lv(PR(e,sX),t);return r.problem!==void 0?LR(e,r.problem.reason,r.problem.line):{...RR("repaired",e,r),problem:n.problem}}function RR(e,t,n){
return n.notMapping!==void 0?{...FR(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function LR(e,t,n){
return{...FR(e),problem:{reason:t,line:n}}}function iX(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function FR(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function lv(e,t){try{let n=SR(e,
t);return n.problem===void 0?n:DR(n.problem.reason,n.problem.line)}catch(n){return DR(ee(n),t)}}function DR(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:iX(e),line:t}}}function sX(e){return lv(e,1).problem===void 0}var CR,nX,cv,uv=m(()=>{"use strict";E();j();TR();NR();CR=64*1024,nX=/^---\s*\n/,cv=/\s*/y});function Qi(e,t=!1){let n=typeof e=="string"?aX.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function es(e){return e.text?.()??H(e.bytes())}
function de(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,cX(r)?r:Qi(r)]).sort(([n],[r])=>J(n,r)))}function L(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function ro(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function tn(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function cX(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var aX,K=m(()=>{"use strict";E();j();aX=new TextEncoder});function fX(e){return e.slice(-3).toLowerCase()===".md"?lX:uX}function wr(e,t){return zR(e,t,es)}function MR(e,t){return zR(e,t,n=>n.bytes())}function zR(e,t,n){
let r=L(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=fX(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:dX(i)});return}}function dX(e){let t=ve(e)?e.details.reason:void 0;return typeof t=="string"?t:ee(e).replace(/\.$/,"")}var lX,
uX,wa=m(()=>{"use strict";E();K();lX=1024*1024,uX=10*1024*1024});function ba(e,t,n){let r=wr(e,n);if(r===void 0)return;let o=pX(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),fv(e,t,r,i=>({path:n,line:i}))}function fv(e,t,n,r){
let o=Fp(n),{frontmatter:i,body:s,bodyLine:a}=o;_C(e,t,o,r);let c=qi(ie(i,"description")),l=qi(ie(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function pX(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function Mp(e,{text:t,where:n}){let r=mX(
e,t.frontmatter,n),o=ie(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:yr(o)}),modelInvocable:!jR(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:jR(e,t.frontmatter,"user-invocable",!0,n)}}function mX(e,t,n){let r=ie(t,"argument-hint");if(r===void 0)return;let o=Tt(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function jR(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=xC(i),c=typeof i=="string"?JSON.stringify(i):Wn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var zp=m(()=>{"use strict";Pe();uv();Uk();Qt();wa()});function jp(e,t){let n=t===""?0:t.length+1;return ro(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Vl(o.pop());return{
path:r,folders:o,stem:i}}).sort(hX)}function dv(e,t){return t===""?e:e.slice(UR(e,`${t}/`),UR(e,`${t}0`))}function UR(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Vl(e){let t=Vo(e);return t.endsWith(".md")?t.slice(0,-3):t}function Vo(e){return e.slice(e.lastIndexOf("/")+1)}function hX(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=J(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
J(e.path,t.path)}var Hl=m(()=>{"use strict";K();j()});function pv(e,t){let n=t===void 0?jp(e.tree,"agents"):gX(e,t),r=new Map;for(let o of n){let i=yX(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>J(
o.name,i.name))}function gX(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Vl(r)}))}function yX(e,t){
let n=ba(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=wX(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}xX(e,r.frontmatter,o);let s=r.description??bX(r.frontmatter),a=kX(e,r.frontmatter,o),c=qi(ie(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function wX(e,t,n){let r=ie(t,"name");if(r===void 0)return;let o=Tt(r);if(o.length<=Kl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:Kl})}function bX(e){return qi(ie(e,"when_to_use"))??qi(ie(e,"when-to-use"))}function kX(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=ie(t,"tools"),o=yr(r),i=jk(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Wn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function xX(e,t,n){
for(let o of vX)ie(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))ie(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var Kl,vX,mv=m(()=>{"use strict";Pe();j();Uk();Qt();zp();Hl();Kl=256;vX=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function JR(e){return!e&&!Up?_X:{lang:e?.lang??Up?.lang,message:e?.message,abortEarly:e?.abortEarly??Up?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Up?.abortPipeEarly}}
function OX(e){return $X?.get(e)}function AX(e){return EX?.get(e)}function IX(e,t){return SX?.get(e)?.get(t)}function GR(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function wn(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??GR(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??IX(e.reference,c.lang)??(l?AX(c.lang):null)??r.message??OX(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function VR(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function bn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},JR())},e}function he(e,t){return{kind:"validation",type:"\
check",reference:he,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&wn(this,"input",n,r),n}}}function Bp(e){
return{kind:"validation",type:"raw_check",reference:Bp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>wn(this,r?.label??"input",t,n,
r)}),t}}}function Ho(e,t){return{kind:"validation",type:"regex",reference:Ho,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&wn(this,"format",n,r),n}}}function TX(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Jp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function hv(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ae(e,t){return bn({kind:"schema",type:"array",reference:Ae,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else wn(this,"type",n,r);return n}})}function qe(e){return bn({kind:"schema",type:"boolean",reference:qe,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:wn(this,"type",t,n),t}})}function Ko(e,t){return bn({kind:"schema",type:"custom",reference:Ko,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:wn(this,"type",n,r),n}})}function Gp(e){return bn({kind:"schema",
type:"lazy",reference:Gp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function gv(e,t){return bn({kind:"schema",type:"\
nullable",reference:gv,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=hv(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function yv(e,t){return bn({kind:"schema",type:"object",reference:yv,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:hv(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=TX(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(wn(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else wn(
this,"type",n,r);return n}})}function P(e,t){return bn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=hv(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function wv(e,t){
return bn({kind:"schema",type:"picklist",reference:wv,expects:VR(e.map(GR),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:wn(this,"type",n,r),n}})}function Y(e){return bn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:wn(this,"type",t,n),t}})}function BR(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Wl(e,t){
return bn({kind:"schema",type:"union",reference:Wl,expects:VR(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
wn(this,"type",n,r,{issues:BR(i)}),n.typed=!0}else{if(s?.length===1)return s[0];wn(this,"type",n,r,{issues:BR(s)})}return n}})}function qn(){return bn({kind:"sc\
hema",type:"unknown",reference:qn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return bn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function bv(e,t,n){let r=e["~run"]({value:t},JR(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Up,_X,$X,EX,SX,
HEe,Yn=m(()=>{"use strict";_X={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};HEe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function PX(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function HR(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function kn(e,t,n){let r=MR(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=D(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return PX(t,o)}function kr(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function _t(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function oo(e){return Array.isArray(e.value)?e.value.map((t,n)=>_t(e,n,t)):[e]}function Le(e){return e.document.
where(e.at)}function io(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Xn=m(()=>{"use strict";M();j();wa()});function Zl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Vp(e,t,n,r){let o=t.value,i=Le(t);if(!kv(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=Zl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||tn(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function kv(e,t,n,r){let o=t.value,i=NX(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Le(t),{field:n,path:o,reason:i}),!1)}function so(e,t,n,r){
let o=Vp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function NX(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Wo=m(()=>{"use strict";K();Xn()});function nn(e,t){return(bv(e,t,{message:WR}).issues??[]).map(KR)}function Bt(e,t){let[n]=bv(e,t,{message:WR,abortEarly:!0}).issues??[];return n===void 0?void 0:
KR(n)}function vv(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function KR({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:vv(n),problem:t}}function WR(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${oe(e.input)} of this form`:Hp(e.type)(e)}function Hp(e){return({input:t})=>`must be ${ZR(e)}, not ${oe(t)}`}function oe(e){return e===null?
"null":Array.isArray(e)?"a list":ZR(typeof e)}function ZR(e){return CX[e]??e}var CX,lt=m(()=>{"use strict";Yn();CX={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function pe(e){return Q(Ko(v,Hp("object")),yv(e))}function ts(e){let t=pe(e);return Gp(n=>Q(t,Bp(RX(n,e))))}function RX(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[LX(e,n)]})}}function LX(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Jt(e,t){let n=Ko(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Gp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return pe(s)})}function Qn(...e){return wv(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function ql(){
return YR(({length:e})=>e>0,"must not be empty")}function Yl(e){return YR(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,qR(e))}function Xl(e,t){return Q(
Ko(r=>!Array.isArray(r)||r.length<=t,qR(t)),Ae(e),Yl(t))}function qR(e){return`must have at most ${e}`}function YR(e,t){return Bp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function Ql(e){return Q(Zo,he(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Zo,Je,XR,ka,vr=m(()=>{"use strict";Yn();M();lt();Zo=Ko(Number.isFinite,Hp("number"));Je=Q(Y(),ql()),XR=Q(Zo,he(e=>e>0,"must be over 0"));ka=Q(Y(),he(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function eL(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>FX(e,r,_t(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:va(e,
t,{field:"commands",or:"an object of commands"})}}function va(e,t,n){return oo(t).flatMap(r=>{if(typeof r.value=="string"){let s=Vp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${oe(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(r),{field:n.
field,problem:i}),[]})}function FX(e,t,n){let r=MX(n.value),o=Le(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...QR(s),name:t,where:o};let a=Vp(e,
_t(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...QR(s),name:t,source:a,where:o}}function MX(e){let t=Bt(DX,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function QR(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var eu,DX,xv=m(()=>{"use strict";Pe();Yn();M();Xn();Wo();lt();vr();eu=P(Y()),DX=pe({source:eu,content:eu,description:eu,argumentHint:eu,model:eu,allowedTools:P(
Ae(Y()))})});function nL(e){let t=zX.exec(e);if(t===null)return;let n=jX(e.slice(t.index+t[0].length-1)),r=tL(n,"description");return r===void 0||r===""?void 0:tL(n,"name")}
function jX(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function tL(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var zX,rL=m(()=>{"use strict";zX=/\bexport\s+const\s+meta\s*=\s*\{/});function oL(e,t){let n=_v(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return $v(n.filter(r=>/\.md$/i.test(r)),r=>{let o=wr(e,r);if(o===void 0)return;
let{name:i}=Fp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:Ov(r,".md")})}function iL(e,t){let n=_v(e,{field:"workflows",folder:"workflows",deep:!1},
t);return $v(n.filter(r=>r.endsWith(".js")),r=>nL(wr(e,r)??""))}function sL(e,t){let n=_v(e,{field:"themes",folder:"themes",deep:!1},t);return $v(n.filter(r=>r.
endsWith(".json")),r=>v(D(wr(e,r)??"").value)?Ov(r,".json"):void 0)}function aL(e){return cL(e,"bin").map(t=>({name:Ov(t,""),path:t}))}function _v(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:va(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:tn(
e.tree,s)?t.deep?ro(e.tree,s):cL(e,s):[])}function cL(e,t){let n=t===""?0:t.length+1;return ro(e.tree,t).filter(r=>!r.includes("/",n))}function $v(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>J(r.name,o.name))}function Ov(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function lL(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var Ev=m(()=>{"use strict";K();M();j();xv();uv();wa();rL()});function Sv(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of UX(BX(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=VX(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>J(i.name,s.name))}function UX(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function BX(e,t,n){
return t.kind==="default"?fL(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>uL(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=uL(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function uL(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Vl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):tn(e.tree,t)?fL(e,t,o):[]}function fL(e,t,n){let r=jp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");JX(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:Vo(t);return r.flatMap(s=>{let a=GX(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:Av(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?Av(s.folders)||i:Av([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function Av(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function JX(e){return Vo(e.path).toLowerCase()==="skill.md"}function GX(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function VX(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?HX(
e,r):ba(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...Mp(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function HX(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=fv({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var dL=m(()=>{"use strict";Pe();K();j();zp();Hl()});function hL(e){let t=WX.slice(),n=e.length&-64;pL(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),pL(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function pL(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)ns[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=ns[o-15],s=ns[o-2],a=xr(i,7)^xr(i,18)^i>>>3,c=xr(s,17)^xr(s,19)^s>>>10;ns[o]=ns[o-16]+a+ns[o-7]+c|0}ZX(e)}}function ZX(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(xr(i,6)^xr(i,11)^xr(i,25))+u+KX[l]+ns[l]|0,p=t&n^t&r^n&r,d=(xr(t,2)^xr(t,13)^xr(t,22))+p|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+d|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var tu,mL,KX,WX,ns,xr,gL=m(()=>{"use strict";tu=[2];for(let e=3;tu.
length<64;e+=2)tu.every(t=>e%t!==0)&&tu.push(e);mL=e=>Math.floor(e%1*2**32)|0,KX=Int32Array.from(tu,e=>mL(Math.cbrt(e))),WX=Int32Array.from(tu.slice(0,8),e=>mL(
Math.sqrt(e))),ns=new Int32Array(64),xr=(e,t)=>e>>>t|e<<32-t});function qo(e){return hL(typeof e=="string"?new TextEncoder().encode(e):e)}function Kp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${qo(r.bytes())}\0`);return qo(t)}var xa=m(()=>{"use strict";gL()});function yL(e,t){return qo(Wp([e,...bL(t)])).slice(0,8)}function wL({event:e,matcher:t,handler:n}){return Wp([e,t??null,...bL(n)])}function bL({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function Wp(e){return Array.isArray(e)?`[${e.map(n=>Wp(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>J(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${Wp(r)}`).join(",")}}`:JSON.stringify(e)}var Iv=m(()=>{"\
use strict";xa();M();j()});var Zp,kL,vL,xL,qp,Tv=m(()=>{"use strict";Zp="tool_name tool_input tool_use_id mcp_server",kL="task_id task_subject task_description teammate_name team_name",vL=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",xL="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",qp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:Zp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${Zp} reason`,PostToolUse:`${Zp}\
 tool_response duration_ms`,PostToolUseFailure:`${Zp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${xL} agent_transcript_path`,TaskCreated:kL,TaskCompleted:kL,Stop:xL,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:vL,PostModelSwitch:vL,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function YX(e){return typeof e=="string"&&Object.hasOwn(OL,e)}function EL(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!YX(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Bt(OL[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var _a,$a,nu,qX,_L,$L,OL,Pv=m(()=>{"use strict";Yn();Tv();lt();vr();_a=new Set(Object.keys(qp)),$a=new Set(["PermissionRequest","PreToolUse"]),nu=
{if:P(Y()),timeout:P(XR),statusMessage:P(Y()),once:P(qe())},qX=Jt(Y()),_L=P(Qn("block","continue")),$L=P(Je),OL={agent:pe({...nu,prompt:Y(),model:P(Y())}),command:pe(
{...nu,command:Y(),args:P(Ae(Y())),shell:P(Qn("bash","powershell")),async:P(qe()),asyncRewake:P(qe()),rewakeMessage:$L,rewakeSummary:$L,onFailure:_L}),http:pe({
...nu,url:ka,headers:P(qX),allowedEnvVars:P(Ae(Y())),onFailure:_L}),mcp_tool:pe({...nu,server:Y(),tool:Y(),input:P(Jt(qn()))}),prompt:pe({...nu,prompt:Y(),model:P(
Y()),continueOnBlock:P(qe())})}});function Cv(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!_a.has(r)).flatMap(([r,o])=>XX(r,_t(e,r,o),t)):[]}function XX(e,t,n){
return _a.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>eQ(e,_t(t,o,r),n)):(Nv(e,Le(t),`the event must have a list of matchers, not ${oe(t.value)}`,n),[]):
(QX(e,t,n),[])}function QX(e,t,n){let r=[...$a].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Ht(e,_a);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function eQ(e,t,n){let r=tQ(
t.value);if(r!==void 0)return Nv(e,Le(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=_t(t,"hooks",i);return i.flatMap((a,c)=>{let l=_t(s,c,a),u=EL(a);return u===void 0?
[nQ(e,o,l)]:(Nv(e,Le(l),`this handler can't run: ${u}`,n),[])})}function tQ(e){if(!v(e))return`a matcher must be an object, not ${oe(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${oe(n)}`}function nQ(e,t,n){let r=n.value;return{id:yL(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:io(n)}}function Nv(e,t,n,r){
r($a.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var AL=m(()=>{"use strict";Pe();M();Si();Xn();Iv();Pv();lt()});function SL(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=Zl(i,r),a=s===void 0?void 0:wr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var IL=m(()=>{
"use strict";M();Wo();wa()});function TL(e,t,n){let r=new Set(e.tree.has(Rv)?[Rv]:[]),o=[];for(let f of t.flatMap(oo))v(f.value)?o.push(f):sQ(e,f,r);let i=[...r].map(f=>aQ(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>kr(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Cv(f,e.report)),c=n===void 0?[]:oo(n).flatMap(f=>iQ(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...oQ(u).values()],modules:i.flatMap(f=>SL(e,f))}}function oQ(e){let t=new Map;for(let n of e){let r=wL(
n);t.has(r)||t.set(r,n)}return t}function iQ(e,t){return v(t.value)?Cv(t,e.report,!0):(typeof t.value=="string"?kv(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Le(t),{field:"hooks",problem:PL(t.value)}),[])}function sQ(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"hooks",
problem:PL(t.value)});return}let r=so(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Rv&&e.report("HOOKS_FILE_TWICE",Le(t),{path:r.raw}),n.add(r.path))}
function PL(e){return`must be a path, an object of events, or a list of both, not ${oe(e)}`}function aQ(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=kn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${oe(r.value)}`);
return}return cQ(e,r,r.value)?r:void 0}}function cQ(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>_a.has(c)&&!Lv(n[c])),s=i.find(c=>$a.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!uQ(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!lQ(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${oe(r)}`}),!1}function lQ(e,t,n){
let r=Bt(rQ,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...$a].find(f=>v(c)&&!Lv(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Lv(e){return Array.isArray(e)&&e.length===0}function uQ(e){return e!==void 0&&!Lv(e)}var rQ,Rv,NL=m(()=>{"use strict";Yn();M();Xn();
Iv();AL();IL();Pv();Wo();lt();vr();rQ=pe({description:P(Y()),modules:P(Xl(Y(),1))}),Rv="hooks/hooks.json"});function RL(e,t){let n=new Map;for(let r of[LL(e,".lsp.json"),...t.flatMap(oo).map(o=>dQ(e,o))])for(let o of pQ(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>J(r.name,o.name))}function dQ(e,t){if(typeof t.value!="string")return t;let n=so(e,t,"lspServers",[".json"]);return n===void 0?void 0:LL(e,n.path)}function LL(e,t){
let n=kn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function pQ(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${oe(t.value)}`;return n?e.report("LSP_INVALID",Le(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>mQ(e,_t(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:io(_t(t,i,s))}))}function mQ(e,t,n){
let r=Bt(fQ,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var CL,fQ,DL=m(()=>{"use strict";Yn();M();j();Xn();Wo();lt();vr();CL=P(Ql(1)),
fQ=ts({command:Q(Je,he(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ae(Je)),extensionToLanguage:Q(Jt(Je,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),he(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(Qn("stdio",
"socket")),env:P(Jt(Y())),initializationOptions:P(qn()),settings:P(qn()),workspaceFolder:P(Y()),startupTimeout:CL,shutdownTimeout:CL,restartOnCrash:P(qe()),maxRestarts:P(
Ql(0)),diagnostics:P(qe())})});function Dv(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(ML,t)?ML[t]:void 0}function JL(e){if(!v(e))return`it must be an object, \
not ${oe(e)}`;let t=Dv(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Bt(gQ[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var zL,jL,UL,hQ,BL,FL,gQ,ML,GL=m(()=>{"use strict";Yn();M();lt();vr();zL=P(Ql(1)),jL={timeout:zL,alwaysLoad:P(qe())},UL=P(Jt(Y())),hQ=pe({...jL,
command:Je,args:P(Ae(Y())),env:UL}),BL={...jL,url:Y(),headers:UL,headersHelper:P(Y())},FL=pe({...BL,oauth:P(pe({clientId:P(Y()),callbackPort:zL,authServerMetadataUrl:P(
Q(ka,he(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Je),xaa:P(qe())})),tools:P(Ae(pe({name:Y(),permission_policy:P(
Qn("always_allow","always_ask","always_deny"))})))}),gQ={http:FL,sse:FL,stdio:hQ,ws:pe(BL)},ML={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function VL(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of vQ(e,i,s))n.set(a.name,a)};o(KL(e,yQ),!1);for(let i of t.flatMap(oo)){let s=wQ(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):HL(i.value)||o(bQ(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>J(i.name,s.name)),bundles:r}}function HL(e){return Fv.
some(t=>e.endsWith(t))}function wQ(e,t){let{value:n}=t;return typeof n!="string"||!HL(n)?void 0:/^https?:\/\//.test(n)||so(e,t,"mcpServers",Fv)!==void 0?{source:n,
origin:io(t)}:void 0}function bQ(e,t){let n=so(e,t,"mcpServers",[".json",...Fv]);return n===void 0?void 0:KL(e,n.path)}function KL(e,t){let n=kn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=kr(n,"mcpServers");if(r===void 0||r.value===null)return kQ(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Le(r),{kind:oe(r.value)})}function kQ(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:oe(t.value)})}function vQ(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${oe(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=_t(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':xQ(r,o);return a===void 0?[_Q(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Le(i),{name:r,reason:a}),[])})}function xQ(e,t){return e===
"__proto__"?"no server can have this name":JL(t)}function _Q(e,t){let n=t.value;return{name:e,transport:Dv(n)??"stdio",config:n,origin:io(t)}}var yQ,Fv,WL=m(()=>{
"use strict";M();j();Xn();GL();Wo();lt();yQ=".mcp.json",Fv=[".mcpb",".dxt"]});function qL(e,t){if(t===void 0)return ZL(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=so(e,t,"monitors",[".json"]);return r===void 0?[]:ZL(e,r.
path)}let n=YL(t.value);return n===void 0?XL(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"monitors",problem:n}),[])}function ZL(e,t){
let n=kn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=YL(n.value);return r===void 0?XL(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function YL(e){let t=Bt(OQ,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function XL(e,t){return lL(e).sort(J).map(n=>({name:n,path:t}))}var $Q,OQ,QL=m(()=>{"use strict";Yn();j();Ev();Xn();Wo();lt();vr();$Q=Q(Y(),
Ho(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),OQ=Q(Ae(ts({name:Je,command:Je,description:Je,when:P($Q)})),he(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function e1(e,t){let n=AQ(e)??SQ(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!EQ.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:io(n)}}}function AQ(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=kn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${oe(n.value)}`)}}function SQ(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var EQ,t1=m(()=>{"use strict";M();
Xn();lt();EQ=new Set(["agent","subagentStatusLine"])});function n1(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&IQ(e,r,t)}function IQ(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=Vo(t),i=r.split("/").length-1;i>0&&(n.has(r)||TQ(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function TQ(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var r1=m(()=>{"use strict";Hl()});function o1(e,t,n={}){let r=new Map,o=ro(e.tree,""),i=PQ(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=CQ(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return n1(e,s),[...r.values()].sort((a,c)=>J(a.name,c.name))}function PQ(e,t,n,r){let o=e.tree.has("skills")||tn(e.tree,"skills");if(!o&&!r)return s1(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>NQ(e,t,s));return[...o?i1(e,t,"skills"):[],...i]}function NQ(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=i1(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function i1(e,t,n){if(s1(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return dv(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function s1(e,t){return L(e.tree,
a1(t))}function a1(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function CQ(e,t,{folder:n,direct:r},o){let i=a1(n),s=ba(e,"skill",i);if(s===void 0)return;let a=r?
ie(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:Vo(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:dv(t,n).filter(u=>u!==i),...s.text,...Mp(e,s)}}var c1=m(()=>{"use strict";K();j();
Qt();zp();Hl();r1()});function u1(e,t,n="plugin"){let r=u=>({main:kr(t.main,u),entry:kr(t.entry,u)}),o=u=>kr(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=TL(e,i(
kr(t.main,"hooks")),kr(t.entry,"hooks")),a=VL(e,i(o("mcpServers"))),c=e1(e,o("settings")),l=r("outputStyles");return{commands:RQ(e,r("commands"),n),skills:DQ(e,
r("skills"),n),agents:LQ(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:RL(e,i(o("lspServers"))),outputStyles:oL(
e,{declared:l.main,added:l.entry}),monitors:qL(e,l1(o,"monitors")),themes:sL(e,{declared:l1(o,"themes")}),workflows:iL(e,{declared:o("workflows")}),bin:aL(e),...c===
void 0?{}:{settings:c}}}function RQ(e,{main:t,entry:n},r){let o=s=>Sv(e,eL(e,s),r),i=t===void 0?Sv(e,{kind:"default"},r):o(t);return n===void 0?i:f1(i,o(n))}function LQ(e,{
main:t,entry:n}){let r=i=>va(e,i,{field:"agents",endings:[".md"]}),o=pv(e,t===void 0?void 0:r(t));return n===void 0?o:f1(o,pv(e,r(n)))}function DQ(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>va(e,s,{field:"skills"}));return o1(e,i,{folderName:r,declared:o.length>0})}function l1(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):_t(n,t,n.value[t]??null)}function f1(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>J(o.name,i.name))}var d1=m(()=>{"use strict";M();j();mv();Ev();dL();xv();Xn();NL();DL();WL();QL();t1();c1()});function m1(e,t){if(e instanceof Map)return p1([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw h1(e);return p1(Object.entries(e),t)}function p1(e,t){
return de(e.filter(([n,r])=>{if(!FQ(r))throw h1(r);let o=MQ(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function FQ(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function Xp(e){if(!v(e))throw Yp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Yp(
"folderName","a text");if(n!==void 0&&!v(n))throw Yp("entry","an object");try{JSON.stringify(n)}catch{throw Yp("entry","what JSON can hold")}}function Yp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function MQ(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function h1(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Mv=m(()=>{"use strict";E();K();M()});function BQ({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function JQ(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function GQ(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var ut,zQ,jQ,UQ,g1,zv,w1,y1,jv,ru,Oa,Uv,Qp,b1,k1,Bv,
em=m(()=>{"use strict";Yn();vr();ut=Y(),zQ={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},jQ=Q(Je,Yl(
64),he(e=>e===e.trim(),"must not start or end with a blank"),he(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),UQ=Q(ts({
type:Q(P(qn(),null),Qn("string","number","boolean","directory","file")),title:ut,description:ut,required:P(qe()),default:P(Wl([ut,Zo,qe(),Ae(ut)])),options:P(Q(
Ae(jQ),ql())),multiple:P(qe()),sensitive:P(qe()),min:P(Zo),max:P(Zo)}),Jp(he(({options:e})=>!JQ(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),Jp(he(e=>e.options===void 0||BQ(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Jp(he(e=>GQ(e),"must be one of the o\
ptions, unless the option is required"),["default"]));g1=Jt(UQ,zQ),zv="[A-Za-z0-9][A-Za-z0-9._-]*",w1="has a form that the client refuses",y1=Q(ut,Ho(new RegExp(
`^${zv}$`),w1)),jv=Ae(Wl([Q(ut,Ho(new RegExp(`^${zv}(?:@${zv})?(?:@\\^[^@]*)?$`),w1)),pe({name:y1,marketplace:P(y1)})])),ru={$schema:ut,author:pe({name:Je,email:P(
ut),url:P(ut)}),description:ut,displayName:ut,homepage:ka,keywords:Ae(ut),license:ut,repository:ut},Oa={channels:Ae(ts({server:Je,displayName:P(ut),userConfig:P(
g1)})),defaultEnabled:qe(),dependencies:jv,settings:Jt(qn()),userConfig:g1,version:ut},Uv=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),Qp=new Set(["monitors","themes"]),b1=Wl([ut,Ae(ut)]),k1=new Set(["category","relevance","source","strict","tags"]),Bv=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function _1(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(VQ.flatMap(a=>{let c=Jv(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=KQ(t.author??n.author),
s=WQ(t.repository??n.repository);return{path:e.path,name:Jv(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:HQ(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:ZQ(r.userConfig),channels:YQ(r.channels),dependencies:XQ(
r.dependencies),raw:t}}function Jv(...e){return e.find(t=>typeof t=="string")}function HQ(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function KQ(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return v1(t.trim(),n,r)}return v(e)?v1(e.name,e.email,e.url):void 0}
function v1(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function WQ(e){return Jv(
v(e)?e.url:e)}function Gv(e,t){return t!==void 0&&Bt(Oa[e],t)===void 0}function ZQ(e){return Gv("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,qQ(n)])):{}}function qQ(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function YQ(e){return Gv("channels",e)?[...e]:[]}function XQ(e){return Gv("dependencies",e)?e.map(t=>{if(v(t))return x1(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return x1(n,r,o)}):[]}function x1(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var VQ,$1=m(()=>{"use strict";Pe();M();em();lt();VQ=["displayName","version","description","homepage","license"]});function rs(e){let t=E1(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function tm(e){return!rs(e)&&E1(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function O1(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Yo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function nm(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function E1(e){return e.toLowerCase().split(/[-._]/)}var os=m(()=>{"use strict"});function A1(e,t){let n=t.value;for(let[r,o]of Object.entries(n))eee(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${oe(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function S1(e,t){for(let[n,r]of Object.entries(t.value)){let o=T1(n);if(o!==void 0)for(let i of nn(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Vv(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of P1(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function I1(e,t,n){let r=O1(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}rs(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),tm(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Yo(t)?nm(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function T1(e){return Object.hasOwn(ru,e)?ru[e]:Object.hasOwn(Oa,e)?Oa[e]:void 0}function eee(e,t,n,r){let o=T1(n);if(o!==void 0){let i=Object.
hasOwn(ru,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of nn(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Vv(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?tee(e,t,n,r):Qp.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):k1.has(n)?e.report("MANIFEST_FIELD_MISPLACE\
D",t.whereKey([n]),{field:n}):!Uv.has(n)&&!Bv.has(n)&&N1(e,t,[n],QQ)}function tee(e,t,n,r){if(!v(r)){let i=`must be an object, not ${oe(r)}`;e.report("MANIFEST_\
FIELD_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of P1(r))e.report("MANIFEST_FIELD_INVALID",
t.where([n,...i]),{field:s,problem:a});let o=[...Qp,"evals"];for(let i of Object.keys(r))o.includes(i)||N1(e,t,[n,i],o)}function P1(e){return!v(e)||!Object.hasOwn(
e,"evals")?[]:nn(b1,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Vv("experimental.evals",n),problem:r}))}function N1(e,t,n,r){let o=Ht(
n.at(-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Vv(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var QQ,C1=m(()=>{"use strict";Pe();M();Si();em();os();lt();QQ=[...Object.keys(ru),...Object.keys(Oa),...Uv,...Qp,...Bv]});function R1(e,t){let n=t.entry===void 0?void 0:HR(aee(t.entry)),r=e.tree.get(Ea)?.kind==="file",o=r?oee(e):void 0;r||iee(e,n!==void 0),n!==void 0&&see(e,n,r);let i=Hv(
o),s=_1({path:r?Ea:null,raw:i,entry:Hv(n),folderName:t.folderName??"plugin"});return o!==void 0&&A1(e,o),I1(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function oee(e){let t=kn(e,Ea,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${oe(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function iee(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:Ea}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function see(e,t,n){if(S1(e,t),!n)return;let r=Hv(t),
o=nee.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of ree)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Hv(e){return e!==void 0&&v(e.value)?e.value:{}}function aee(e){return JSON.parse(JSON.
stringify(e))}var Ea,nee,ree,L1=m(()=>{"use strict";Pe();M();Xn();$1();C1();lt();Ea=".claude-plugin/plugin.json",nee=["agents","commands","experimental","hooks",
"outputStyles","skills"],ree=["lspServers","mcpServers","workflows"]});function D1(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=cee.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var cee,F1=m(()=>{"use strict";cee=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function M1({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!fee(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),uee(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?lee(r):void 0;l!==void 0&&
t("HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function lee({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?D1(t):void 0}function uee({event:e,type:t}){return(e===
"SessionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function fee(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var z1=m(()=>{"use strict";F1()});function j1({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||dee.test(n))&&t("COMMAND_UN\
LISTED",r,{name:n})}}function U1({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var dee,B1=m(()=>{"use strict";dee=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function J1({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(p=>p.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&rm(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(p=>s[p]??null);for(let p of new Set(rm(f)))l.has(p)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:p});pee(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function pee({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function rm(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>rm(t)):v(e)?Object.values(e).flatMap(t=>rm(t)):[]}var G1=m(
()=>{"use strict";M()});function om(e){let t=mee.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(ou.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var ou,
mee,iu=m(()=>{"use strict";ou=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,mee=/[<>:"\\|?*\u0000-\u001f]/});function V1({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(hee(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function hee(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:Zl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function H1({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function K1({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function W1({tree:e,report:t}){for(let n of e.keys()){let r=om(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var Z1=m(()=>{"use strict";iu();Wo()});function yee({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||wee(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>gee.test(s));o(i?"PLUGI\
N_EMPTY":"PLUGIN_NOT_FOUND","",{})}function wee(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function bee({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function kee({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var q1,gee,Y1=m(()=>{
"use strict";z1();B1();G1();Z1();q1=[yee,U1,j1,M1,J1,V1,H1,K1,W1,bee,kee],gee=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Xo(e,t={}){Xp(t);let n=new Nn,r={tree:m1(e,n.report),report:n.report},o=R1(r,t),i={name:o.manifest.name,manifest:o.manifest,...u1(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:X1(n)};for(let c of q1)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(Ea,a);Xo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:vee(n.list),loads:!X1(n)}}function X1(e){return e.
list.some(t=>vo(t.code))}function vee(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>J(n.path,r.path)||t(n)-t(r)||J(n.code,r.code))}var im=m(
()=>{"use strict";Cn();Ii();j();d1();Mv();L1();Y1()});var sm=Oe((QIe,Q1)=>{"use strict";Q1.exports=process.getBuiltinModule("node:fs/promises")});function am(e){return!xee.has(e)}function nD(e){let t=[],n=r=>{for(let o of _ee((0,su.join)(e,r))){let i=r+o.name;am(o.name)?o.isDirectory()&&n(`${i}/`):t.push(
i)}};return sD(e),n(""),t.sort(J)}function _ee(e){try{return Wv(e)}catch{return[]}}function cm(e){return rD(e,()=>!0)}function rn(e){return rD(e,am)}function rD(e,t){
sD(e);try{return de(oD(e,"",Wv(e),t))}catch(n){throw Aa(e,n)}}function oD(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,Eee(e,i)]];let s=oD(e,`${i}/`,Wv((0,su.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,iD((0,su.join)(e,i),$ee(o.name)??
s)]]}})}function $ee(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function iD(e,t){let n=()=>{throw Aa(e,t)};return{kind:"file",size:0,
executable:!1,unreadable:aD(t),bytes:n}}function lm(e){if(typeof e=="string")return e;try{return(0,tD.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL th\
at starts with file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function sD(e){let t=Oee(e);if(t?.isDirectory()===!0)
return;let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-\
plugin/plugin.json.")}function Oee(e){if(!e.includes("\0"))try{return(0,ht.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw Aa(e,t)}}function Eee(e,t){let n=(0,su.join)(
e,t),r=(0,ht.lstatSync)(n);return r.isSymbolicLink()?{kind:"symlink",target:(0,ht.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==
0,bytes:()=>Kv(n,()=>(0,ht.readFileSync)(n)),into:o=>Kv(n,()=>See(n,o)),text:()=>Kv(n,()=>(0,ht.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<Aee?{}:
{chunks:o=>Iee(n,o)}}:iD(n,Tee(r))}function Kv(e,t){try{return t()}catch(n){throw Aa(e,n)}}function See(e,t){let n=(0,ht.openSync)(e,"r");try{let r=0;for(let o=-1;o!==
0&&r<t.length;r+=o)o=(0,ht.readSync)(n,t,r,t.length-r,null);return r}finally{(0,ht.closeSync)(n)}}async function*Iee(e,t){let n=await(0,eD.open)(e).catch(r=>{throw Aa(
e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:o}=await n.read(r).catch(i=>{throw Aa(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.
close()}}function Tee(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function Aa(e,t){if(t instanceof
w)return t;let n=aD(t),r="Check that it exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}
function aD(e){return ee(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var ht,eD,su,tD,xee,Wv,Aee,_r=m(()=>{"use strict";ht=x(ae(),1),eD=x(sm(),1),su=x(ne(),1),tD=x(bl(),1);
E();K();j();xee=new Set([".git","node_modules",".DS_Store"]);Wv=e=>(0,ht.readdirSync)(e,{withFileTypes:!0});Aee=1048576});function fm(e,t={}){if(Xp(t),typeof e!="string"&&!(e instanceof URL))return Xo(e,t);let n=lm(e);return Xo(rn(n),{folderName:(0,um.basename)((0,um.resolve)(n)),...t})}
var um,Zv=m(()=>{"use strict";um=x(ne(),1);im();Mv();_r()});function au(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var qv=m(()=>{"\
use strict"});function cu({settings:e},t){return e.auth==="key"&&au(e.workspace,t).files!=="none"}function cD(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=au(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function lD(e){let{settings:t}=e,n=cD(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:Qo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(Qo,r.script(fD(e,n))),r.hooks(Qo,o.prefix)}function uD(e){
let t=e.files.has(Qo)?e.settings.callerFiles?.readme(fD(e,cD(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function fD({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var Qo,Sa=m(()=>{"use strict";E();qv();Qo="hooks/files.sh"});function lu(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:Pee(n,r)).map(n=>`${n}
`).join("")}---
`}function dD(e){return`---
${Object.entries(e).map(([n,r])=>`${dm(n)}: ${pD(JSON.stringify(r))}
`).join("")}---
`}function Pee(e,t){return typeof t=="string"?[`${e}: ${dm(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${dm(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${dm(r)}`)]}function dm(e){return Nee(e)?e:pD(JSON.stringify(e))}function pD(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function Nee(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var pm=m(()=>{"use strict"});function $r(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function Ia(e,t){return`mcp__plugin_${$r(e)}_${$r(t)}`}var uu=m(()=>{"use strict"});var mD,hD=m(()=>{"use strict";mD=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function hm({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function ei(e,t){return`${Ia(e,t)}__`}function gD(e,t,n){let r=[
...Cee,...Dee(t)],o=Ree.filter(a=>!n.has(a)).map(a=>{let c=ei(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??Lee(e,r),s=o.find(a=>a.longest.length<=mm)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function Lee(e,t){
let n=ei(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function Dee(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=ei(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${$r(r.name)}_${a??""}`)}}return[...n]}var mm,Cee,Ree,is=m(()=>{"use strict";uu();mm=64,Cee=["execute_command","\
invoke_agent","execute_hook"];Ree=["bazaar-proxy","bazaar","bz"]});function wD(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(yD)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Yv(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(yD))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var yD,bD=m(()=>{"use strict";yD=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function vD(e,t,n){let r=t(e);if(n.length===0||fu(e)===void 0)return{matcher:r,missed:!1};let o=Bee(e),i=Jee(e),s=(o.length+i.length)*n.length;if(wD(e)*s>Fee)return{
matcher:r,missed:!0};let a=i.map(p=>zee(p,t(p))),c=new RegExp(e),l=fu(r),u=[],f=!1;for(let[p,d]of n){let h=p===d?[]:a.flatMap(g=>jee(g,p,d));u.push(...h.map(({tail:g})=>`\
^${d}${g}`)),f||=o.some(g=>c.test(p+g)&&l?.test(d+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function zee(e,t){
let n=kD(e),r=Yv(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:fu(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:fu(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:kD(t),heads:r}}function jee({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[
Uee]:r.filter(({head:s})=>s.test(o))}function kD(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:fu(e);return n=>t?.test(n)===!0}function Bee(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=Mee)}function Jee(e){let t=[-1,...Yv(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function fu(e){try{return new RegExp(e)}catch{return}}var Fee,Mee,Uee,xD=m(()=>{"use strict";bD();
Fee=4e6,Mee=100;Uee={tail:"",form:/^/}});function gm({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(Gee.has(e))return{matcher:pu(t,n,r),missed:!1};let o=Xv(t,n,r);return!mD.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:vD(t,i=>Xv(i,n,r),Qv(n,r))}function Ta(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?pu(e,
t,n):e,o=Qv(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:Xv(r,t,n),missed:o}}function Xv(e,t,n){if(!e.includes(du))return e;let r=[
`${du}${$r(t.name)}_`,`${du}${$r(n.name)}_`];return Vee(e,[...Qv(t,n),r])}function Qv(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(
n=>[ei(e.name,n.name),t.local.has(`mcp:${n.name}`)?ei(t.name,n.name):`${t.naming.prefix}${$r(n.name)}_`])}function pu(e,t,n){return e.split(`${t.name}:`).reduce(
(o,i)=>`${o}${/[\w-]$/.test(o)?t.name:n.name}:${i}`)}function Vee(e,t){let n="",r=0;for(let o=e.indexOf(du);o!==-1;o=e.indexOf(du,Math.max(r,o+1))){let i=t.find(
([s])=>e.startsWith(s,o));i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var Gee,du,ym=m(()=>{"use strict";hD();uu();is();xD();Gee=new Set(
["UserPromptExpansion","SubagentStart","SubagentStop"]);du="mcp__plugin_"});function _D(e,t){return $D(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function $D(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?Ta(c,o,i):void 0,p=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,d=u&&e0(o,i,l)?l:o.mcpServers.find(h=>Ia(o.name,h.name)===p)?.name;return d!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:d}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function e0(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function OD(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?Hee(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(p=>v(p)?$D(e,p,{what:r,
place:o}):p)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function Hee(e,t,n,r){let{matcher:o,missed:i}=gm(
{event:t,matcher:n},e.plugin,e.settings);return i&&wm(e,t,n,r),o}function wm(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var t0=m(()=>{"use strict";M();uu();ym()});function AD(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=yr(l),f=u.map(c);return f.some((p,d)=>p!==u[d])?f:void 0};for(let c of ED)s(c,a(l=>Ta(l,r,o).rule));return s("skills",a(c=>pu(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?pu(c,r,o):void 0),s("hooks",c=>OD(e,t,c))),i}function SD(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${$r(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${Ia(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);e0(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let p=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),d=Object.keys(n).find(b=>n0(b,n[b]).some(k=>p.test(k))),h=d===void 0?i:n0(d,n[d]).find(b=>p.test(b)),
g=p.exec(h);if(g===null)return;let y=d===void 0?s+Oo(i,g.index)-1:a.lines[d]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function n0(e,t){
return Kee.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>n0(n,r))}var ED,Kee,ID=m(()=>{"use strict";Qt();j();
uu();t0();ym();ED=["tools","disallowedTools","allowed-tools","disallowed-tools"];Kee=new Set([...ED,"skills","agent","matcher","if","server"])});function Pa(e,t,n={}){let r=L(e.plugin.files,t.path),o=t.kind==="command"?Wee(t):{},i={...t.frontmatter.data,...o};SD(e,t,i);let s={...o,...AD(e,t,i),...n},a=t.
kind==="command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:
dD(c)+t.body}function Wee({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"al\
lowed-tools":o}).flatMap(([a,c])=>{let l=ie(e,a)??"",u=typeof c=="object"?String(yr(l))===String(c):Tt(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c==
"string"?c:[...c]]]});return Object.fromEntries(s)}var r0=m(()=>{"use strict";K();Qt();pm();ID()});function TD(e,t){let n=o0();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=s0(r)&&n(o);return[r,{path:i?o:mu(e,r),plain:i}]}))}function o0(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=i0(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function i0(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function mu(e,t){
return`${e}/stub-${qo(t).slice(0,8)}.md`}function s0(e){return e.split(":").every(hu)&&!/(?:^|:)skill$/i.test(e)}function hu(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||ou.test(e)?!1:e.toLowerCase()!==".git"}var gu=m(()=>{"use strict";xa();
iu()});function Or(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Kt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(PD,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(Zee))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+PD.length}}
function bm(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function on(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(qee))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var Zee,PD,qee,sn=m(()=>{"use strict";j();Zee=/(?:^|(?<=\s))!`([^`]+)`/gm,
PD="```";qee=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function yu(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${an.call}`,"",`- \`command\`: ${CD(e.name)}`,an.given,...t?[an.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(bm),"</context>",""]:[],...e.files===!0?[an.again,""]:[],...e.long===!0?[an.goesOn,""]:
[],an[e.ending],"",an.after,""].join(`
`)}function ND(e,t,n=!1,r=!1){let o=(n?` ${an.again}`:"")+(r?` ${an.goesOn}`:"");return`${an.forward} \`${e}\` once, with \`agent\` set to ${CD(t)} ${an.task}${o}\

`}function CD(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:Yee(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function Yee(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var an,km=m(()=>{"use strict";sn();an={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function RD(e){let{agents:t}=e.plugin,n=TD("agents",t.map(({name:r})=>r));for(let r of t){let o=Xee(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME\
_NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?tte(r,o)?e.place(i,o.path,Pa(e,r),"local"):e.place(i,mu("agents",r.name),Pa(e,r,{name:r.name}),"local"):
e.place(i,o.path,Qee(e,r,o),"remote")}}function Xee(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=Kl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function Qee(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return lu({name:n.name,description:ete(e,t),tools:r.longRuns?[o,...hm(e)]:o,model:r.relayModel,color:t.color,background:nte(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+ND(o,t.name,cu(e,`agent:${t.name}`),r.longRuns)}function ete(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function tte(e,{plain:t,name:n}){let r=ie(e.frontmatter,"name"),o=r===void 0?"":Tt(r);return o===
""||o.length>Kl?t:o===n}function nte(e){return e===!0?!0:void 0}var LD=m(()=>{"use strict";mv();Qt();Sa();pm();r0();gu();km();is()});var wu,DD=m(()=>{"use strict";Cn();wu=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Nn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function FD(e){let t=`${rte} ${Na[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var rte,Na,a0=m(()=>{"use strict";Tv();
rte="hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Na=Object.fromEntries(Object.entries(qp).map(([e,t])=>[
e,{way:t===null?"program":"tool",fields:t??""}]))});function xm(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
# hooks.json calls it: sh forward.sh EVENT HANDLER SECONDS open|closed
# open: without an answer the event goes on (exit 1). closed: without an answer it is blocked (exit 2).
# The key reaches curl through a pipe, because every user of a machine can read the arguments of its programs.
event=$1 handler=$2 seconds=$3 mode=$4
base="${e.baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${e.keyOption.toUpperCase()}}

give_up() {
  echo "${e.name}: the host did not answer $event: $1" >&2
  if [ "$mode" = closed ]; then exit 2; fi
  exit 1
}

case $key in
  "") give_up "there is no key (set the plugin's ${e.keyOption} or BAZAAR_API_KEY)" ;;
  *[!A-Za-z0-9._~+/=-]*) give_up "the key has a character that no key has" ;;
esac
command -v curl >/dev/null 2>&1 || give_up "curl is not installed"
umask 077
work=$(mktemp -d) || give_up "there is no folder for temporary files"
trap 'cd / && rm -rf "$work"' EXIT
trap 'give_up "it was stopped"' HUP INT TERM
cd "$work" && cat >event || give_up "the event could not be kept"

printf 'header = "%s"\\n' "Authorization: Bearer $key" "content-type: application/json" |
  curl -q --config - --data-binary @event -o answer -fsS --connect-timeout 5 --max-time "$seconds" \\
    "$base/hooks/$event?handler=$handler" || give_up "the call failed"
if [ -f answer ]; then cat answer; fi
`}var vm,c0=m(()=>{"use strict";vm="hooks/forward.sh"});function zD(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?_D(e,r):ote(e,r);if(i===void 0)continue;o&&e.letOut.push(...l0(r.handler),
...l0(i));let{matcher:s,missed:a}=gm(r,e.plugin,e.settings);a&&wm(e,r.event,r.matcher,r.origin),pte(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Ca})}e.settings.permissionHook&&t.push(dte(e)),t.push(...lD(e)),fte(e),t.length>0&&e.files.set(Ca,`${JSON.stringify({hooks:mte(
t)},null,2)}
`),JSON.stringify(t).includes(`/${vm}\\"`)&&e.files.set(vm,xm(e.settings))}function ote(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Na[t.event]?.way==="program"||o;ute(e,t);let s=ate(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a\
 program":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and\
 with OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?ste(t,r,s):ite(e,t,s),...cte(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function ite(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:FD(t.event)}}}function ste(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_P\
LUGIN_ROOT}/${vm}" ${o}`,timeout:n}}function ate(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(MD[t]??MD[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function cte(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?Ta(n,e.plugin,e.settings):void 0;return s?.missed===!0&&wm(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function ute(e,t){for(let[n,r]of Object.
entries(lte))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function fte(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hoo\
k:${n.id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function dte(e){let{settings:t,plugin:n}=e,r={
hook:"PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"Permission\
Request",matcher:`^${ei(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function pte(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function mte(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function l0(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
l0):[]}var Ca,MD,lte,_m=m(()=>{"use strict";a0();Sa();c0();t0();ym();is();Ca="hooks/hooks.json",MD={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
lte={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function BD(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):jD.find(s=>L(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${jD.join(", ")}`});return}let o=L(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:gte(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function gte(e){if(e.size>hte)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)
return wte(n)===t.length?void 0:UD;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),
n.getUint32(20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:yte(n)===t.length?void 0:UD}function yte(e){for(let t=8;t+12<=e.byteLength;t+=12+
e.getUint32(t))if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function wte(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===
65497)return t+2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var jD,hte,UD,JD=m(()=>{"\
use strict";K();jD=[".claude-plugin/icon.png","assets/icon.png"],hte=2*1024*1024;UD="its end is missing, or something stands behind it"});function Nt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(bte(r[1]));return[...n].filter(r=>L(t.
files,r)!==void 0)}function bte(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function ti(e,t){return Nt(JSON.stringify(e.handler).
replaceAll(String.raw`\"`,'"'),t)}var Er=m(()=>{"use strict";K()});function*VD(e){for(let{0:t,index:n}of e.matchAll(vte))yield{kind:GD.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,
mark:n,form:r}of kte)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var GD,kte,vte,HD=m(()=>{"use s\
trict";GD=String.raw`
AWS access key: (?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b
GitHub token: gh[pousr]_[A-Za-z0-9]{36,}
GitHub token: github_pat_\w{22,}
GitLab token: gl(?:pat|dt|rt|ptt|cbt|ft|soat|agent|imt|oas)-[\w-]{20,}
Slack token: xox[abeoprs]-[A-Za-z0-9-]{10,}
Slack token: xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[a-z0-9]{20,}
Slack webhook: hooks\.slack\.com/(?:services|workflows|triggers)/[A-Z0-9]{5,20}/[A-Z0-9]{5,20}/[A-Za-z0-9]{16,}
Discord webhook: discord(?:app)?\.com/api/webhooks/\d{15,22}/[\w-]{40,}
Discord token: [MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}
Teams webhook: webhook\.office\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}
Telegram token: \d{8,10}:AA[\w-]{33}(?![\w-])
Bazaar key: cbz_[\w-]{43}
Anthropic key: sk-ant-[\w-]{20,}
OpenAI key: sk-(?!ant-)(?:proj-|svcacct-|admin-|or-v1-)?[\w-]{32,}
Hugging Face token: (?:hf|api_org)_[A-Za-z0-9]{30,}
Groq key: gsk_[A-Za-z0-9]{40,}
xAI key: xai-[A-Za-z0-9]{60,}
Perplexity key: pplx-[A-Za-z0-9]{40,}
Replicate token: r8_[A-Za-z0-9]{30,}
Tavily key: tvly-[\w-]{24,}
Firecrawl key: fc-[0-9a-f]{32}\b
Context7 key: ctx7sk-[\w-]{30,}
Stripe key: [rs]k_(?:live|test)_[A-Za-z0-9]{16,}
webhook secret: whsec_[A-Za-z0-9+/]{24,}
Google key: AIza[0-9A-Za-z_-]{35}
Google key: GOCSPX-[\w-]{20,}
Google token: ya29\.[\w-]{30,}
Google token: 1//0[0-9a-z][\w-]{38,}
Azure storage key: AccountKey=[A-Za-z0-9+/]{80,}
npm token: npm_[A-Za-z0-9]{36}\b
PyPI token: pypi-[\w-]{50,}
RubyGems key: rubygems_[0-9a-f]{48}
Docker token: dckr_(?:pat|oat)_[\w-]{20,}
SendGrid key: SG\.[\w-]{16,32}\.[\w-]{16,64}
Mailgun key: key-[0-9a-f]{32}\b
Resend key: re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}
Twilio key: SK[0-9a-f]{32}\b
DigitalOcean token: do[opr]_v1_[0-9a-f]{64}
Heroku key: HRKU-AA[\w-]{40,}
Fly token: fm[12][ar]?_[A-Za-z0-9+/_-]{50,}
Netlify token: nf[pcou]_[A-Za-z0-9]{36,}
Shopify token: shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}
Square token: sq0(?:atp|csp)-[\w-]{22,}
Linear key: lin_(?:api|oauth)_[A-Za-z0-9]{32,}
Notion token: (?:ntn|secret)_[A-Za-z0-9]{40,}
Airtable token: pat[A-Za-z0-9]{14}\.[0-9a-f]{64}
Figma token: fig[dour]_[\w-]{30,}
Postman key: PMAK-[0-9a-f]{24}-[0-9a-f]{34}
Atlassian token: ATATT3[\w=-]{50,}
Atlassian token: ATBB[A-Za-z0-9]{32}\b
New Relic key: NRAK-[A-Z0-9]{27}
Grafana token: gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_[A-Za-z0-9+/=]{40,})
Sentry token: sntry[su]_[A-Za-z0-9+/=_-]{40,}
PostHog key: phx_[\w-]{30,}
Supabase key: (?:sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,})
PlanetScale token: pscale_(?:tkn|oauth|pw)_[\w=.-]{32,}
Databricks token: dapi[0-9a-f]{32}
Vault token: hv[sbr]\.[\w-]{24,}
Doppler token: dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}
age key: AGE-SECRET-KEY-1[0-9A-Z]{58}
JSON web token: eyJ[\w-]{10,512}\.eyJ[\w-]{10,4096}\.[\w-]{10,512}
`.trim().split(`
`).map(e=>e.split(": ")),kte=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-u\
s\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],vte=new RegExp(`\\b(?:${GD.map(([,e])=>e).join("|")})`,
"g")});function bu(e){let t=Kt(e);return[...VD(e),...xte.flatMap(r=>_te(r,e))].filter(({kind:r,match:o})=>r==="private key"||$m(o)).sort((r,o)=>r.index-o.index).map(({
kind:r,index:o})=>({kind:r,line:t(o)}))}function _te({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,
match:o,index:i})):[]}function $m(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!ku(e)}function ku(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var xte,vu=m(()=>{"use strict";j();HD();xte=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function Om(e,t=!0){if(typeof e=="string")return[...Ote(e),...Ete(e)];if(typeof e!="object"||e===null)return[];let n=r=>Om(r,t);return Array.isArray(e)?(t?KD(e):
[]).concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>$te(r,o,t).concat(n(o)))}function Em(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([n])=>n.replaceAll(/["']/g,""));return KD(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function $te(e,t,n){if(e==="comm\
and"&&typeof t=="string"&&n)return Em(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||
i.length>=16&&$m(i);return e==="headers"?r.filter(([,i])=>!WD(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([
i,s])=>u0(i,s)&&o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function KD(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!=
"string")return[];let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(u0(o,a)&&t(a))return[{what:`the argum\
ent ${o}`,near:o}];let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the he\
ader "${c[1]}" in an argument`;return WD(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Em(n):[]})}function Ote(e){if(!e.includes("://"))return[];let t=[
...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].filter(([,,r])=>Am(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(
/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>u0(r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function Ete(e){
return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,n])=>Am(n)&&(/\d/.
test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function u0(e,t){let n=e.replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,
"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Am(t)?Ate.test(n)||Ste.test(n)&&$m(t)&&t.length>=12:!1}function Am(e){if(e===""||ku(e))return!1;let t=[...e.
matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Am(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function WD(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var Ate,
Ste,ZD=m(()=>{"use strict";vu();Ate=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
Ste=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function qD(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var YD=m(()=>{"use strict";M()});function Nte(e){let t=Im(e)?e.files:e;return["none","args","project"].includes(t)}function QD(e,t){let n=Im(e)&&"plugin"in e?e.plugin:e;p0(n,"what `loadPlugin` \
returns"),Sm("options",t,d0);let{endpoint:r,publisher:o}=t;Sm("endpoint",r,_u),XD("",t,Pte),o!==void 0&&XD("publisher.",o,Cte)}function p0(e,t){Sm("plugin",e,[qD,
t])}function m0(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function as(e,t,n){let r=ss(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function XD(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw Rte(e,o,Object.keys(n));Sm(e+o,i,s)}}function Rte(e,t,n){let r=Ht(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you m\
ean \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Sm(e,t,[n,r]){if(!n(t))throw as(e,t,`Give ${r}.`)}var ss,Im,_u,
xu,d0,f0,Ra,Ite,Tte,Pte,Cte,La=m(()=>{"use strict";E();Si();YD();ss=e=>typeof e=="string",Im=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_u=[ss,"a text"],
xu=[e=>Array.isArray(e)&&e.every(ss),"a list of texts"],d0=[Im,"an object"],f0=[e=>typeof e=="boolean","true or false"],Ra=[e=>ss(e)&&e.trim()!=="","a text that\
 is not empty"],Ite=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
Tte=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,Pte={endpoint:_u,endpointVariable:[e=>ss(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!Ite.test(e)&&!Tte.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:f0,relayModel:_u,commandModel:_u,name:_u,local:xu,public:xu,shellContext:xu,failClosed:xu,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:f0,workspace:[e=>Im(e)&&Object.values(e).every(Nte),"none, args or\
 project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:f0,hookAllows:xu,callerFiles:d0,publisher:d0};Cte={name:Ra,email:Ra,url:Ra,
description:Ra,version:[e=>ss(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Ra,licenseText:Ra,privacyPolicyUrl:[e=>ss(e)&&m0(e),"an\
 https URL"]}});function Da({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function $u({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function eF(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Da(e),author:Lte(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:Dte(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:Fte(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Ou(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function tF(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),nm(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),tm(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of nF(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:$u(e)}):n.manifest.version!==$u(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:$u(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Da(e)})}function Lte({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function Dte({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&m0(n)?n:t.publisher.privacyPolicyUrl}function Fte(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(nF(e).map(s=>[s,zte(n,s)]))};return Object.keys(i).length===0?void 0:i}function nF(e){let t=[...e.letOut,...[...e.open].map(n=>Mte(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function Mte(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function zte(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?jte(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function jte(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var cs,Eu=m(()=>{"use strict";Pe();os();La();cs=".claude-plugin/\
plugin.json"});function rF(e){bu(e.flatMap(oF).join(`
`)).length>0&&e.forEach(Ute),e.filter(({json:t})=>t!==void 0).forEach(Jte)}function oF({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function iF(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?Om(o.data):[];if(i!==void 0)throw h0(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Em(n);if(r!==void 0)throw h0(t,1,r.what)}}function Ute(e){let{path:t}=e,n=oF(e).flatMap(bu)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function Jte({path:e,text:t,json:n}){let[
r]=Om(n,Bte.has(e));if(r===void 0)return;let o=Oo(t,Math.max(0,t.indexOf(r.near)));throw h0(e,o,r.what)}function h0(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var Bte,sF=m(()=>{"use strict";E();j();_m();ZD();Eu();vu();Bte=new Set([".mcp.json",Ca,cs,
".lsp.json","settings.json"])});function vn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(vn)]}var Tm=m(()=>{"use strict"});function g0(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:Gte(o,n);return{...e,manifest:Hte(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:Vte(o,n))}}function Gte(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return vn(c).every(u=>t({...l,text:u}))},i=Fa(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Fa({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function Vte(e,t){let n=(r,o)=>vn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Fa(e.handler,r=>r==="statusMessage",n)}}function Hte({manifest:e,files:t},n){let r=e.path??"",o=L(t,r),i=(c,l)=>vn(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:Oo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Fa({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Fa(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:Kte(s,i)}}function Kte(e,t){return Fa({...e},n=>n!=="name",(n,r)=>t("author",r))}function Fa(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var aF=m(()=>{"use strict";K();j();Tm()});function Pm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var y0=m(()=>{"use strict"});function w0(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Wte.test(n)&&t.size<=Zte&&!t.bytes().includes(0)}function cF(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&w0(s,a)&&!qte(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",Xte(r.licenseText)):
i!==void 0?e.files.set("LICENSE",Yte(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function qte({plugin:e},t){if(Pm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&Nt(o,e).includes(t))}function Yte(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function Xte(e){return e.endsWith(`
`)?e:`${e}
`}var Wte,Zte,b0=m(()=>{"use strict";Er();y0();Wte=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
Zte=256*1024});function fF(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!w0(a,L(t.files,a)))),...r.flatMap(s=>ti(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(k0),...n.map(k0),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(k0),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>nne(e,s)),...r.flatMap(({origin:s,handler:a})=>vn(tne(a)).map(lF(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>vn(s.config).map(lF(s.origin)))].filter(({text:s})=>s.length>=Ar)}function v0(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>yu({tool:"",name:"",shell:Or(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...vn(e.manifest??{})].filter(x0),...vn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>uF(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(an),xm(n),uF(e.files.get(Qo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function x0(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function tne(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!ene.has(t)))}function lF({path:e,line:t}){return n=>({path:e,line:t,text:n})}function k0(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function nne(e,t){let n=L(e.plugin.files,t);if(n===void 0||n.size>Qte)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function uF(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var Ar,Qte,ene,_0=m(()=>{"use strict";K();j();Er();
Sa();c0();b0();Tm();km();sn();Ar=40,Qte=10*1024*1024;ene=new Set(["if","statusMessage"])});function dF(e){return[...e.keys()].flatMap(t=>{let n=L(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?D(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:rne(t,r,o)}]})}function rne(e,t,n){if(n!==void 0)return vn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<Ar&&!s.includes("\\")?[]:[{path:e,line:a+2,text:one(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function pF({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function one(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?D(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var mF=m(
()=>{"use strict";K();M();j();Tm();_0()});function Ma(e){return e.normalize().replaceAll(gF," ")}function ni(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function ine(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(gF))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function hF({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var $0,gF,Nm,Cm=m(
()=>{"use strict";$0=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,gF=new RegExp(`[${$0}][${$0} ]*| [${$0} ]+`,"g");
Nm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=Ma(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=ine(this.#e),hF(
this.#t,n-1)-hF(this.#t,t))}}});function O0(e,t){let n=e.charCodeAt(t),r=0,o=xn,i=!1,s=!0,a=t;for(ri.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!ni(c))i&&o===xn-
1&&(ri.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return ri.slot=Math.imul(r,wF)>>>32-S0,ri.end=a,ri.isUniform=s,o===0}function ane(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<xn-1)continue;let i=Math.imul(r,wF)>>>32-S0;e[o-xn+1]=i,n[i>>>5]|=1<<(i&31)}}var xn,A0,sne,
S0,yF,wF,Rm,ri,E0,bF=m(()=>{"use strict";Cm();xn=11,A0=21,sne=64,S0=18,yF=1<<S0-5,wF=2654435761,Rm=class{joined;starts;#e;#t=new Int32Array(yF);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-xn+1)),ane(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+xn<=t.length;o+=A0)if(!(o<r)){if(!O0(t,o))break;if(ri.isUniform){r=this.#n(t,o,n);continue}r=ri.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&O0(t,i-1)&&this.#r(i-1,r),O0(t,s-xn+1)&&
this.#r(s-xn+1,r),s-xn+1}#r(t,n){let{slot:r,end:o}=ri;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(yF);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new E0,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=sne&&n.get(c)?.push({at:a,text:s})}}return n}},ri={slot:0,end:0,isUniform:!1,whiteUntil:0};E0=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*vF(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new Nm(l)),i=new Rm(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let p of lne(f,c,i,u,d=>r(
e[d]))){let{output:d,from:h,to:g}=p,y=g-h;if(y<n&&y+cne(p,u,o[d])<n)continue;let b=i.starts[d],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[d],
source:l,text:k})}}function cne({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
Ma(a).length)}function*lne(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||une(s.get(
f.text),e[a-1],e[a+1]))continue;let p=dne(r,c,n,f);if(p===void 0)continue;u.push(p);let d=`${p.output} ${p.start} ${p.from}`;i.has(d)||(yield p),i.add(d)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function une(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function dne(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),p=ni(f);if(n.charCodeAt(c)!==(p?32:f))break;a=p?
pne(e,a):a+1}if(c-o.at<xn)return;let l=ni(e.charCodeAt(t))?kF(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),p=ni(f);if(n.charCodeAt(u-1)!==(p?32:f))
break;l=p?kF(e,l-1):l-1}return c-u<fne?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function kF(e,t){let n=t;for(;n>0&&ni(e.charCodeAt(n-1));)n-=1;return n}
function pne(e,t){let n=t;for(;n<e.length&&ni(e.charCodeAt(n));)n+=1;return n}var fne,xF=m(()=>{"use strict";bF();Cm();fne=xn+A0-1});function _F(e,t,n){let r=dF(t);rF(r),iF(e);let o=n?.sources??fF(e),i=v0(e),s=mne(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...EF(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:Ar},leak:a[0]===void 0?void 0:yne(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map($F)}}function mne(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(pF(o)):o.readings).
filter(o=>{if(o.text.length<Ar)return!1;let i=e.carried.has(o.path)?o.text:$F(o);return r.has(i)?!1:(r.add(i),!0)})}function $F({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>x0(r)?"``":n)}function OF(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);g0(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:EF([...i.values()],n,v0(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:g0(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*EF(e,t,n,r){let o,i=new Map,s=new Set;for(let a of vF(e,t,Ar,c=>s.has(c))){o??=n.map(Ma);
let c=i.get(a.text)??wne(a.text,o);i.set(a.text,c),!(c||hne(a,r)||r.carried.has(a.output.path)&&gne(a))&&(s.add(a.output),yield a)}}function hne({output:e,source:t,
text:n},r){return e.path!==Ca||!r.plugin.hooks.some(i=>ti(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&Ma(i).includes(n.trim()))}function gne({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function yne(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Oo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function wne(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+Ar<=e.length;n+=1){let r=e.slice(n,n+Ar).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=Ar}var AF=m(()=>{"use strict";E();Er();_m();sF();aF();_0();mF();Cm();xF();j()});function SF(e,t,n){return[...new Set([...e.matchAll(bne)].flatMap(o=>Nt(o[1],t)))].flatMap(o=>{let i=L(t.files,o),s=i.unreadable===void 0?vne(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??kne[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function vne(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var bne,kne,IF=m(()=>{"use strict";K();j();Er();bne=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;kne={py:"pyt\
hon3",js:"node"}});function PF(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of NF(e)){for(let a of Nt(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of SF(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=I0(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=Nt(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function I0(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:NF(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function NF(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=Or(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>TF(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>TF(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function TF(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var T0=m(()=>{"use strict";Er();sn();IF()});function RF(e){let t=new Map([[e.settings.naming.serverKey,xne(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:CF})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(CF,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function xne({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},..._ne(e)}}function _ne({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var CF,LF=m(()=>{"use strict";CF=".mcp.json"});function Sr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(Lm,o.toLowerCase()))return`lies\
 in ${o}, ${Lm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return One(r)?"usually holds secrets":Ene(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(Lm,r)?`is ${Lm[r]}`:void 0:Tne(t)?N0:void 0}function One(e){return $ne.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Ene(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Tne(e){if(e.size>Ane)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Sne)].some(n=>Pne(t,n.index+n[0].length))}function Pne(e,t){let n=t;for(let r=0;r<Ine&&(P0.lastIndex=n,!!P0.test(e));r+=1)n=P0.lastIndex;
return DF.lastIndex=n,DF.test(e)}var N0,za,ls,Lm,$ne,Ane,Sne,P0,Ine,DF,Au=m(()=>{"use strict";j();N0="holds a private key",za="where credentials are kept",ls="w\
hat a tool makes anew",Lm={".aws":za,".azure":za,".docker":za,".gnupg":za,".kube":za,".ssh":za,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:ls,".idea":ls,".mypy_cache":ls,".pytest_cache":ls,".ruff_cache":ls,".venv":ls,".vscode":ls,node_modules:"a folder \
made for one machine"},$ne=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Ane=1024*1024,Sne=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,P0=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Ine=10,DF=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function FF(e){let{plugin:t,settings:n}=e,r=ro(t.files,""),o=Lne(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=I0(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Nne(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,L(t.files,a).bytes()),e.open.add(c)}}function Nne(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||Rne.has(n))return"the thin client has its own file there";let i=Sr(t,L(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Cne(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Cne({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!i0(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function Lne(e){return new Map([...Pm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function MF(e){let t={},n={};for(let{
list:r,what:o,folder:i}of Dne){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return Fne(e),Mne(e),Object.keys(n).length===0?t:{...t,experimental:n}}function Fne(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function Mne(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var Rne,Dne,zF=m(()=>{"use strict";K();Au();y0();T0();gu();Rne=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);Dne=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function jF({body:e,frontmatter:t}){let n=Su(ie(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>C0(c,n))?"program":"words"}function C0(e,t){return on(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>ja.has(c.replace(/^.*\//,"")))})}function Su(e){
let n=(e===void 0?[]:Tt(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var ja,Dm=m(()=>{"use strict";Qt();sn();ja=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function R0(e,t){let n=Su(ie(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>on(a.command).flatMap(BF)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&jne(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=Une(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>Bne(e,a,n)),...o.map(a=>`Bash(${JF(a)})`)])]}function BF(e){let t=UF.exec(e)===null?e:e.slice(UF.exec(e)[0].length);return t!==
e?BF(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(zne,"")]}function jne(e){return/[>!#\\\n]/.test(e)||L0(
e)}function L0(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function Une(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!ja.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function JF(e){return ja.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function Bne(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${JF(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!C0(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var zne,UF,D0=m(()=>{"use strict";E();Qt();
Dm();sn();zne=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,UF=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function Fm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Kt(e.body);return[...e.body.matchAll(Jne)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var Jne,F0=m(()=>{"use strict";j();Jne=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function GF(e){return on(e).some(t=>{let[n="",...r]=t.replace(Kne,"").replaceAll(Wne," ").split(/\s+/);if(!Gne.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(Vne.has(n)?i.slice(1):i).some(s=>Hne.test(s))})}var Gne,Vne,Hne,Kne,Wne,VF=m(()=>{"use strict";sn();Gne=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),Vne=new Set(
["grep","rg","sed","awk","jq"]),Hne=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;Kne=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
Wne=/\d?[<>]+&?\s*[^\s<>]+/g});function M0(e){let t=e.slice(0,Xne),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=Zne.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:on(n).some(i=>qne.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":Qne(n)??ere(t)??tre(t)??(GF(t)?"outsi\
de":void 0)}function Qne(e){let t=[...e.matchAll(Yne)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function ere(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function tre(e){if(yr([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||on(e).filter(r=>r.includes(")")&&ja.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var Zne,qne,Yne,Xne,HF=m(()=>{"use strict";Qt();Dm();sn();VF();Zne=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],qne=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,Yne=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
Xne=2e3});function KF(e){for(let t of[...e.plugin.commands,...e.plugin.skills])nre(e,t)}function nre(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of Fm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&jF(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of Or(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?rre(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function rre(e,t){let n=Su(ie(e.frontmatter,"arguments"));if(!n.test(t))return M0(t);let r=t.replaceAll(new RegExp(n,"g"),"");return M0(r)??
(L0(r)?"arguments":void 0)}var WF=m(()=>{"use strict";Qt();Dm();sn();D0();F0();HF()});function ZF(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(hu):s0(r)))return{command:n,path:mu("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=o0())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function qF(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var YF=m(()=>{
"use strict";gu()});function XF(e){let t=ZF(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,Pa(e,n),"local"):e.place(`command:${n.name}`,r,ire(
e,n),"remote")}return qF(t)}function QF(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>ore){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}hu(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,Pa(e,t),"local"):e.place(`skill:${t.name}`,n,sre(e,t),"remote")}}function ire(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=nM(e,
t),o=[...hm(e),...r.length===0?[]:R0(t,r)],i=cu(e,`command:${t.name}`);return lu({...eM(e,t),"allowed-tools":o.length===0?n:[n,...o],...tM(e,t.name)})+yu({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function sre(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=nM(e,t),o=r.length===
0?[]:R0(t,r),i=cu(e,`skill:${t.name}`);return lu({name:oM(t.frontmatter.data.name)??t.name,...eM(e,t),"allowed-tools":o.length===0?void 0:o,...tM(e,t.name)})+yu(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function eM(e,t){return{description:are(e,t),when_to_use:rM(t),"argument-hint":t.argumentHint,
paths:cre(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function are(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&rM(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function tM(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function nM(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=Or(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
bm).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function rM({frontmatter:e}){let t=ie(e,"when_to_use");return t===void 0?void 0:Tt(t)||
void 0}function oM(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function cre(e){if(!Array.isArray(e))return oM(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var ore,iM=m(()=>{"use strict";D0();Sa();pm();r0();sn();Qt();YF();is();gu();km();ore=255});function cM(e){let t=lre(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[sM.prompts]:[],...t.length>0?[sM.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function lM(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function lre(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${aM(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${us(o)}\`: ${aM(i)}`)];return[...new Set(
r)]}function aM({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${ure(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?fre(t):void 0)??"a program"}`}function ure(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function fre(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function us(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var sM,uM=m(()=>{"use strict";sM={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function pM(e){let{settings:t}=e,n=dre(Mm(e)),r=[`# ${dM(e.plugin.manifest.displayName??t.name)}`,dM(Da(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=uD(e);return`${[r,[n],["## Parts",...pre(e)],["## What is sent, where and when",...mre(e)],o,["## Access",...wre(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function Mm({components:e}){return e.some(({placement:t})=>t==="local")}function pre(e){let t=fM(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!Mm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...fM(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${us(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function fM(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${us(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function mre(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>hre(l.event,l.matcher)))],a=Mm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>gre(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(Qo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...cM(e),...yre(e)]}function hre(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${us(t)}\``}`}function gre(e,t,n){let r=`\` ru\
ns: the output of \`${us(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${us(t)}${r}`}function yre(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function wre(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${Mm(e)?`host.${lM(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function dM(e){return e.replaceAll(/\s+/g," ").trim()}var dre,mM=m(()=>{"use strict";Sa();Eu();uM();dre=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function hM(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function gM(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var yM=m(()=>{"use strict"});function wM(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Ua("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Ua("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Ua("has a query"),(t.hash!==""||e.includes("#"))&&Ua("has a f\
ragment"),t.protocol==="http:"&&!bre(t.hostname)&&Ua("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Ua("has characters in its path that would need quoting"),t.origin+n}function bre(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Ua(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var bM=m(()=>{"use strict";E()});function kM(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Iu(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)kre(r,c,o[s],a);i=a}return i.has(r.length)}}function Iu(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Iu(e,t+1,n):n}function kre(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Iu(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Iu(e,t,r):o===n&&Iu(e,t+1,r)}var vM=m(()=>{"use strict"});function $M(e,t,n){let r=hM(e),o=wM(n.endpoint),i=z0("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:xM(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:xM("commandModel",n.commandModel),naming:gD(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:z0("shellContext",n.shellContext,r.filter(xre)),failClosed:_M("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:vre(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:_M("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:kM($re(l))}))}}function vre(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return z0("work\
space",n,t),e}function xre(e){return e.startsWith("command:")||e.startsWith("skill:")}function z0(e,t,n){let r=(t??[]).map(o=>{let i=gM(o,n);if(i.length===0)throw _re(
e,o,n);return i});return new Set(r.flat())}function _re(e,t,n){let r=Ht(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function xM(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw as(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function _M(e,t=[]){for(let n of t){if(Object.hasOwn(Na,n))continue;let r=Ht(
n,Object.keys(Na));throw as(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function $re(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw as("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var OM=m(()=>{"us\
e strict";E();Si();yM();bM();vM();a0();La();is()});function SM(e,t){if(Ore(e),t.name!==void 0){let r=AM(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,EM)}let n=AM(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${EM}`)}function AM(e){return e.length>128?"has more than 128 characters":Yo(e)?e.includes("..")?
'holds ".."':om(e)!==void 0?"can't be a folder on Windows":rs(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Ore(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var EM,IM=m(()=>{"use strict";E();iu();
os();EM="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function NM(e,t){QD(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Sre(e,t);let r=$M(n,SM(n,t),t),o=Ere(new wu(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Da(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Ere(e){let t=TM(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=OF(e,t);if(r.length===0)throw t.leak;let o=new wu(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=TM(o,t);if(i.leak!==void 0)throw i.leak;return i}function TM(e,t){
let n=Are(e),r=de(e.files),o=Kp(PM(r,Ou(n))),i=`${$u(e)}-${o.slice(0,8)}`,s=PM(r,Ou(n,i));return{draft:e,version:i,files:s,..._F(e,s,t)}}function Are(e){let t=XF(
e);QF(e),RD(e),zD(e),RF(e);let n=BD(e);cF(e),e.files.set("README.md",pM(e)),FF(e);let r=MF(e),o=eF(e,{commands:t,icon:n,paths:r});return e.manifest=o,tF(e,o),Ire(
e),PF(e),KF(e),o}function PM(e,t){return de([...e,[cs,t]])}function Sre(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>vo(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${gn(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Ire(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>mm&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:mm}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var CM=m(()=>{"use strict";Cn();xa();E();Ii();K();LD();DD();_m();JD();AF();b0();T0();Eu();LF();zF();La();WF();iM();
mM();OM();IM();is()});function RM(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Tre.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Pre))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Tre,Pre,LM=m(()=>{"use strict";Tre=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Pre=/`([^`\n]+)`/g});function jm(e){let t=[];for(let n of e.matchAll(Fre)){let r=n[1],o=e.slice(Math.max(0,n.index-j0),n.index),i=n.index+n[0].length,s=Ure(r,o,e.slice(i,i+j0));s!==
void 0&&t.push({need:FM.get(r),what:`${r}${s}`,offset:n.index})}return t}function Ure(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return jre.test(
t)?"":void 0;if(!Bre(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?Rre.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:Jre(e,i)}function Bre(e){let t=e.length;for(;t>0&&!Mre.has(e[t-1]);)t-=1;return(t>0||e.length<j0)&&zre.test(e.slice(
t))}function Jre(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(DM,e)?DM[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&Lre.has(r):!i.test(r)))return s?"":` ${r}`}var zm,Nre,Cre,FM,Rre,
DM,Lre,Dre,Fre,Mre,zre,jre,j0,U0=m(()=>{"use strict";zm=e=>e.split(" "),Nre=zm("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Cre=zm("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),FM=new Map([...Nre.map(e=>[e,"machine"]),...Cre.map(e=>[e,"toolchain"])]),Rre=new Set(zm("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),DM={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
Lre=new Set(zm("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Dre=[...FM.keys()].sort((e,t)=>t.length-e.length).join("|"),Fre=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Dre})(?![\w./:=@-])`,"g"),Mre=new Set(`
;&|({$"'\`!`),zre=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,jre=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
j0=240});function zM(e,t,n){let r=new Tu(e,t,n);jM(r,Kre,e);for(let o of RM(e))BM(r,o.text,o.offset);return B0(r,e)}function jM(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&JM(i,n,s=>e.add(o,s[0],s.index))}function B0(e,t){return jM(e,Hre,t),t.includes("git ")&&JM(Wre,t,n=>{let r=`git ${n[1]}`;Vre.has(n[1])?e.add("ma\
chine",r,n.index):Gre.has(n[1])&&e.add("files",r,n.index)}),e.list()}function UM(e,t,n){return B0(new Tu(e,t,n),e)}function Um(e,t,n){let r=new Tu(e,t,n);return BM(
r,e,0),B0(r,e)}function BM(e,t,n){for(let{need:r,what:o,offset:i}of jm(t))e.add(r,o,n+i)}function JM(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var MM,Gre,Vre,Hre,Kre,Wre,Tu,J0=m(()=>{"use strict";j();LM();U0();MM=e=>new Set(e.split(" ")),Gre=MM("diff \
log status show blame ls-files grep rev-parse describe shortlog"),Vre=MM("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),Hre=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],Kre=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
Wre=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Tu=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Kt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function GM(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=ti(e,t).flatMap(s=>V0(t,s));return[...o,...G0(e.handler,n),...VM(r,
n.path,n.line),...i]}function G0(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:Yre(
c)).join(""),a=jm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...UM(JSON.stringify(e),t,n),...a]}function Yre(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function V0(e,t){let n=Xre(e,t);return n===void 0?[]:Um(n,t,1).concat(VM(n,t,1))}function VM(e,t,n){let r=new Map,o=Kt(
e);for(let i of e.matchAll(qre)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function Xre(e,t){let n=L(e.files,t);return n===void 0||n.size>Zre?void 0:H(n.bytes())}var Zre,qre,HM=m(()=>{"use strict";K();j();Er();J0();
U0();Zre=1024*1024,qre=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function WM(e){p0(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>H0(`${r.kind}:${r.name}`,
r.path,[...noe(r),...eoe(r.body,e).flatMap(o=>{let i=n.get(o)??V0(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>H0(`hook:${r.id}`,r.origin.path,GM(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>H0(`mcp:${r}`,i.path,G0(o,i).filter(toe)))]}function eoe(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?Nt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function H0(e,t,n){let r=new Set(n.map(s=>s.need)),o=Qre.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function toe(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function noe(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:Or(n);return[...roe(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...Fm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...zM(n,t,r)]}function roe(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return Um(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(KM,i)?KM[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var Qre,KM,ZM=m(()=>{"use strict";J0();Er();HM();F0();La();sn();Qre=["text","files","patch","toolchain","machine","conversation"];
KM={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function qM(e,t=[]){if(!Array.isArray(t))throw as("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new Nn;for(let o of WM(e))n.has(o.id)||o.id.startsWith("mcp:")||(K0(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),K0(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&K0(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function K0(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var YM=m(()=>{"use strict";Cn();La();ZM()});function Bm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>vo(s));if(e||n===void 0)return;let{problem:r,fix:o}=Bc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${gn(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var W0=m(()=>{"use strict";Cn();Hy();E();Ii()});var Ye=Oe((WRe,XM)=>{"use strict";XM.exports=process.getBuiltinModule("node:crypto")});function ez({tools:e,afterMs:t}={},n=QM){return e??(t!==void 0||n>QM)}var ooe,QM,tz=m(()=>{"use strict";ooe=x(Ye(),1),QM=6e5});var nz,rz=m(()=>{"use strict";nz=String.raw`
# What is left out, as one phrase; an empty file gives none.
left_text() {
  awk -F '\t' 'FILENAME == "keys" { $0 = "holds a private key\t" $0 }
    { n[$1]++; if (n[$1] == 1) order[++kinds] = $1; if (n[$1] <= 3) names[$1] = names[$1] (n[$1] > 1 ? ", " : "") $2 }
    END {
      for (i = 1; i <= kinds; i++) {
        k = order[i]
        printf "%s%d %s: %s%s", (i > 1 ? "; " : ""), n[k], k, names[k], (n[k] > 3 ? " and more" : "")
      }
    }' keys left
}

# Sets agreed; part, known and known_name to where it stands what the host has of this kind of files.
marker_of_project() {
  printf '%s\n' "$root" "$base" "$files" "git $git" "reserved $reserved" >question
  agreed=0 known=/dev/null known_name= wide=
  if [ "$consent" != ask ]; then
    set -- $(cksum <question)
    agreed=1 known_name=$1-$2
  fi
  # Read one by one, since their names are sums of what they say, and a sum would be one more program.
  set +f
  set -- "$data/consent/"*
  set -f
  [ $agreed = 0 ] || set --
  for marker do
    [ -r "$marker" ] || continue
    given=
    while IFS= read -r file; do given=$given$file$lines; done <"$marker"
    [ "$given" != "$root$lines$base$lines$files$lines""git $git$lines""reserved $reserved$lines" ] || {
      agreed=1 known_name=${"${"}marker##*/}
      break
    }
  done
  [ $agreed = 1 ] || return 0
  part=$data/sent/$known_name.$$
  [ ! -r "$data/sent/$known_name" ] || known=$data/sent/$known_name
}

# Asks before the first byte leaves. The call that is approved brings no files; the one after it does.
ask() {
  IFS=$lines
  set -- $(sed -n 's:^f [0-9]* [-0-9a-f]* :./:p' list)
  unset IFS
  find_keys keys "$@"
  add_sizes "$@"
  held=$bytes
  IFS=$lines
  set -- $(sed 's:^:./:' keys)
  unset IFS
  add_sizes "$@"
  tenths=$(((held - bytes + 50000) / 100000)) count=$((count - $#))
  out=$(left_text)
  [ -z "$out" ] || out=": $out"
  mkdir -p "$data/pending" && cat question >"$data/pending/$call_id" || deny "your consent can't be kept in $data."
  find "$data/pending" -type f -mtime +1 -exec rm -f {} + 2>/dev/null
  find "$data/sent" -type f -mtime +30 -exec rm -f {} + 2>/dev/null
  more=
  [ "$git" = 0 ] || more=", with git's diff, status, log, branch and the names of remotes,"
  [ "$files" != args ] || more=" (files that the call names)$more"
  answer ask "$name sends $count files, $((tenths / 10)).$((tenths % 10)) MB of $root$more to $base ($(cat left keys | wc -l | tr -d ' ') left out$out); approve once, then the call is repeated."
}
`});var oz,iz=m(()=>{"use strict";oz=String.raw`
# What git says about the last commits, as files beside the project; the state comes with the list, the diff after it.
begin_context() {
  git --no-pager -c "include.path=$work/safe" -C "$root" log -20 --pretty=medium --no-show-signature --no-color \
    --no-decorate --date=iso >c/git/log.txt 2>/dev/null &
  while IFS= read -r file; do printf '%s\n' "$file"; done <remotes >c/git/remotes.txt
  write_branch >c/git/branch.txt 2>/dev/null
}

write_branch() {
  IFS= read -r file <"$git_dir/HEAD"
  case $file in
    "ref: refs/heads/.invalid") ;;
    "ref: refs/heads/"*) printf '%s\n' "${"${"}file#ref: refs/heads/}"; return ;;
  esac
  safe_git symbolic-ref -q --short HEAD || safe_git rev-parse --short HEAD
}

# Asks git for the change of what the file whole says is changed: of those files only, where they are few. Names that
# are never sent are left out of it.
begin_diff() {
  : >c/git/diff.patch
  set --
  # What git does not track comes last.
  while IFS= read -r line; do
    case $line in
      "##"*) continue ;;
      "??"*) break ;;
    esac
    line=${"${"}line#???}
    case $line in \"*\") line=${"${"}line#\"} line=${"${"}line%\"} ;; esac
    case $#$line in 20* | *\\*) set -- many; break ;; esac
    set -- "$@" ":(top,literal)$line"
  done <whole
  [ $# != 0 ] || return 0
  [ "$1" != many ] || set -- :/
  for glob in $secret_names; do set -- "$@" ":(top,exclude,glob,icase)**/$glob"; done
  for glob in $secret_folders; do set -- "$@" ":(top,exclude,glob,icase)**/$glob/**"; done
  git --no-pager -c "include.path=$work/safe" -C "$root" diff HEAD --no-ext-diff --no-textconv --no-color --no-renames \
    --ignore-submodules=all -- "$@" >c/git/diff.patch 2>/dev/null &
}

# Puts those of the paths ("./a") that hold a private key itself into a file: find_keys FILE "./PATH"...
find_keys() {
  out=$work/$1
  shift
  : >"$out"
  [ $# != 0 ] && cd "$root" || return 0
  if [ $# -le 64 ]; then grep -l -e "$key_line" -- "$@" /dev/null >"$out.maybe"
  else printf '%s\000' "$@" | xargs -0 grep -l -e "$key_line" -- /dev/null >"$out.maybe"; fi 2>/dev/null
  cd "$work" || return 0
  while IFS= read -r file; do
    case $file in
      # A part of a key that changed would not show as one.
      /*) echo "$file" ;;
      *) if awk "$key_body" <"$root/$file"; then printf '%s\n' "${"${"}file#./}"; fi ;;
    esac
  done <"$out.maybe" >"$out"
}

# Sets bytes to the sum of the sizes of the paths ("./a"), fresh to that of those before the file list, with what is of
# the context, over to the last that is too big, with its size, and long to what is to be cut.
add_sizes() {
  bytes=0 fresh=0 over= long=
  [ $# != 0 ] && cd "$root" || return 0
  if [ $# -le 64 ]; then sized=$(wc -c /dev/null "$@" 2>/dev/null)
  else sized=$(printf '%s\000' "$@" | xargs -0 wc -c /dev/null 2>/dev/null); fi
  cd "$work" || return 0
  IFS=$lines
  set -- $sized
  unset IFS
  for size do
    case $size in
      *" ./"*) ;;
      *" $work/list") fresh=$((fresh + bytes)); continue ;;
      *" $work/c/git/"*)
        size=${"${"}size%%" $work"*}
        fresh=$((fresh + size))
        [ "$((size))" -le 1048576 ] || long=1
        continue ;;
      *) continue ;;
    esac
    file=${"${"}size#*" ./"} size=${"${"}size%%" ./"*}
    bytes=$((bytes + size))
    [ "$((size))" -le "$max_file_bytes" ] || over="$((size)) ./$file"
  done
}

# Puts what the caller's git says into the list, and looks once more at all that would travel: at private keys and sizes.
# Few and small contents travel without being named: a program that names them needs longer.
settle() {
  if [ "$git" = 1 ]; then
    for file in $context; do printf 'c 100644 - git/%s\n' "$file" >&5; printf 'c/git/%s\n' "$file" >&7; done 5>>list 7>>wanted
  fi
  IFS=$lines
  set -- $looked
  unset IFS
  [ $# -le 64 ] || name_contents
  look_through
  if [ "$fresh" -gt 65536 ]; then
    name_contents
    look_through
  fi
  check_sizes
}

look_through() {
  IFS=$lines
  set -- $looked $wants $touched
  unset IFS
  [ "$git" = 0 ] || [ ! -s c/git/diff.patch ] || set -- "$@" "$work/c/git/diff.patch"
  find_keys found "$@" &
  searching=$!
  IFS=$lines
  set -- $looked "$work/list" $wants
  unset IFS
  [ "$git" = 0 ] || for file in $context; do set -- "$@" "$work/c/git/$file"; done
  add_sizes "$@"
  wait $searching
  if [ -n "$long" ]; then cut_context; fi
  if [ -s found ]; then leave_keys; fi
}

cut_context() {
  for file in $(find c/git -type f -size +2048); do
    dd if=$file of=cut bs=1024 count=1024 2>/dev/null
    printf '\n[cut after 1 MB]\n' >>cut
    mv cut $file
  done
}

# A key that was removed, or a file of which a part changed, shows in the diff.
leave_keys() {
  while IFS= read -r file; do
    case $lines$touched$lines in *"$lines./$file$lines"*) file=$work/c/git/diff.patch ;; esac
    case $file in /*) [ "$git" = 0 ] || echo "Left out: it holds a private key." >c/git/diff.patch ;; esac
  done <found
  sort -u found | while IFS= read -r file; do
    case $lines$looked$lines$wants$lines in *"$lines./$file$lines"*) printf '%s\n' "$file" ;; esac
  done >>keys
  drop_keys
}

# Takes what holds a key out of the list and of what travels.
drop_keys() {
  : >wanted.new
  awk 'FILENAME == "keys" { key["f" $0] = 1; next }
    FILENAME == "list" { if (FNR == 1 || !(substr($0, 1, 1) substr($0, $3 == "-" ? 12 : 51) in key)) print > "list.new"; next }
    !(substr($0, 1, 1) substr($0, 3) in key) { print > "wanted.new" }' keys list wanted &&
    mv list.new list && mv wanted.new wanted || deny "the project can't be read."
}

check_sizes() {
  [ -z "$over" ] || deny "a file is over $max_file_bytes bytes: $over. Leave it out of git, or remove it."
  [ "$bytes" -le "$max_bytes" ] || deny "the files have $bytes bytes, and the limit is $max_bytes."
}
`});var Jm,Gm,Vm,Hm,Z0=m(()=>{"use strict";Jm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),Gm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),Vm=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),Hm="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var sz,az=m(()=>{"use strict";sz=String.raw`
# What every call needs that sends or fetches something.
prepare() {
  for program in awk sed grep find xargs tar gzip curl git; do
    command -v $program >/dev/null 2>&1 || deny "$program is not installed."
  done
  check_key
  [ -n "$data" ] || deny "there is no folder to keep your consent in (HOME is not set)."
  [ -n "$call_id" ] || deny "the call has no id."
  find_root
}

# git without what the settings of a project or user could start: monitors, hooks, filters, signatures.
safe_git() { git --no-pager -c "include.path=$work/safe" -C "$root" "$@"; }

# The project is git's top folder around the working folder; without git it is where Claude Code was started.
find_root() {
  cd -P "$here" 2>/dev/null && here=$PWD || deny "the working folder is gone."
  if [ "$here" != "$own" ] || [ -z "$found" ]; then
    ask_settings "$work/settings"
    found=$(git -c core.fsmonitor=false rev-parse --show-toplevel --absolute-git-dir 2>"$work/git-error") || found=
  fi
  if [ -n "$found" ]; then
    git_dir=${"${"}found##*"$lines"}
    cd -P "${"${"}found%"$lines"*}" && root=$PWD || deny "the project's folder is gone."
    with_git=1
  else
    up=$here
    while [ -n "$up" ]; do
      if [ -e "$up/.git" ]; then deny "git can't use this project: $(head -n 1 "$work/git-error" | cut -c 1-200)"; fi
      up=${"${"}up%/*}
    done
    if git -c core.fsmonitor=false -c safe.bareRepository=all rev-parse --git-dir >/dev/null 2>&1; then
      deny "the working folder is git's own (a bare repository), and no project. Start Claude Code in a project."
    fi
    with_git=0 root=$here
    if [ -n "$CLAUDE_PROJECT_DIR" ] && cd -P "$CLAUDE_PROJECT_DIR" 2>/dev/null; then
      case $here/ in "$PWD"/*) root=$PWD ;; esac
    fi
  fi
  case $here/ in "$root"/*) ;; *) deny "the project's git folder belongs to another place." ;; esac
  home=
  if [ -n "$HOME" ] && cd -P "$HOME" 2>/dev/null; then home=$PWD; fi
  cd "$work" || deny "the folder for temporary files is gone."
  case $home/ in "$root"/*) deny "$root is your home folder or around it, and no project. Start Claude Code in a project." ;; esac
  [ "$root" != / ] || deny "the root of the disk is no project. Start Claude Code in a project."
}

# Takes every filter out, and finds out whether git's names of contents are those of the files.
prepare_git() {
  printf '[core]\nfsmonitor = false\nhooksPath = /dev/null\nquotePath = false\n[log]\nshowSignature = false\n' >safe
  : >remotes
  wait $settings || [ $? = 1 ] || deny "git can't read its settings."
  if [ -s settings ]; then
    awk '/^filter\./ {
        sub(/^filter\./, ""); sub(/\.[^.]*$/, ""); gsub(/[\\"]/, "\\\\&")
        printf "[filter \"%s\"]\nclean =\nsmudge =\nprocess =\nrequired = false\n", $0 >> "safe"
        next
      }
      /^remote\./ {
        sub(/^remote\./, ""); sub(/\.[^.]*$/, "")
        if (!seen[$0]++) print > "remotes"
        next
      }
      { print > ($0 == "core.autocrlf" ? "autocrlf" : /^apply/ ? "applies" : "converts") }' settings
    if [ -e autocrlf ] && [ "$(git -C "$root" config --bool --get core.autocrlf 2>/dev/null)" != false ]; then : >converts; fi
  fi
  [ -e "$root/.git/info/attributes" ] || [ -e /etc/gitattributes ] || [ -e "$HOME/.config/git/attributes" ] ||
    [ -e "$XDG_CONFIG_HOME/git/attributes" ] || [ ! -d "$root/.git" ] || return 0
  : >converts
}

# Puts "TAG MODE HASH 0<tab>PATH" of each file that git tracks into listed, and what is there beside it, or differs from
# it, as git status says it, into whole. One walk through the project answers for the list and for the context.
list_project() {
  git --no-pager -c "include.path=$work/safe" -C "$root" ls-files -s -v -c >listed 2>/dev/null &
  listing=$!
  ask_status
  [ "$git$agreed" != 11 ] || begin_diff
  wait $listing || deny "git can't list this project."
}

ask_status() {
  git --no-pager -c "include.path=$work/safe" -C "$root" status --porcelain=v1 -b -uall --no-renames --ignore-submodules=all \
    >whole 2>/dev/null || deny "git can't list this project."
}

# The same of what the arguments name, into listed and near.
list_git() {
  git --no-pager -c "include.path=$work/safe" -C "$root" --literal-pathspecs ls-files -s -v -c -- "$@" >listed 2>/dev/null &
  listing=$!
  git --no-pager -c "include.path=$work/safe" -C "$root" --literal-pathspecs status --porcelain=v1 -uall --no-renames \
    --ignore-submodules=all -- "$@" >near 2>/dev/null && wait $listing || deny "git can't list this project."
}

# The same of a folder that git does not know, as "? PATH" into all; so are the files that the arguments name.
list_folder() {
  (cd "$root/$1" && find . -type d \( $(for folder in $built; do printf ' -name %s -o' "$folder"; done) -name .git \) \
    -print0 -prune -o \( -type f -o -type l \) -print0) >found 2>/dev/null
  # Of a repository in it only git could say what is ignored there.
  tr '\n\000' '\001\n' <found | under=$1 awk '
    function owner(p,   found) {
      while (match(p, "/[^/]*$")) { p = substr(p, 1, RSTART - 1); if (p in repository) found = p "/" }
      return found
    }
    {
      path[NR] = (ENVIRON["under"] == "" ? "" : ENVIRON["under"] "/") substr($0, 3)
      if (path[NR] ~ "/[.]git$") repository[substr(path[NR], 1, length(path[NR]) - 5)] = 1
    }
    END {
      for (i = 1; i <= NR; i++) {
        other = owner(path[i])
        if (other == "") print "? " path[i]
        else if (!(other in said)) { said[other] = 1; print "? " other }
      }
    }' >>all
}

# Only what the arguments name, below the project, and not by a link that leads out of it.
list_named() {
  set --
  while IFS= read -r word; do
    case $word in /*) file=$word ;; *) file=$here/$word ;; esac
    if [ -d "$file" ]; then at=$(cd -P "$file" 2>/dev/null && pwd -P) || continue
    elif [ -f "$file" ]; then
      at=$(cd -P "${"${"}file%/*}/" 2>/dev/null && pwd -P) || continue
      at=$at/${"${"}file##*/}
    else continue; fi
    case $at/ in "$root"/*) at=${"${"}at#"$root"} at=${"${"}at#/} ;; *) continue ;; esac
    if [ ! -d "$file" ]; then printf '? %s\n' "$at" >>all
    elif [ "$with_git" = 1 ]; then set -- "$@" "./$at"
    else list_folder "$at"; fi
  done <words
  [ $# = 0 ] || list_git "$@"
}

# Whether some file says how git converts contents, also one that the call does not name.
has_attributes() {
  [ "$with_git" = 1 ] || return 1
  [ ! -e "$root/.gitattributes" ] || return 0
  [ "$files" = args ] || return 1
  [ -n "$(safe_git ls-files -c -o --exclude-standard -- ':(top,glob)**/.gitattributes' | head -n 1)" ]
}

`});function cz(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>soe(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${Km(Jm)}, files that hold a private key, what lies in ${Km(Gm)}, links, and other repositories inside the project. ${Km(Vm)} are sent onl\
y where the list above says so. Without git also not: what lies in ${Km(Hm)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function soe(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${ioe[r.files]}${i}${o}.`}function Km(e){return e.map(
t=>`\`${t}\``).join(" ")}var ioe,lz=m(()=>{"use strict";Z0();ioe={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var uz,fz=m(()=>{"use strict";uz=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
function runs_on(s) { return match(s, /\\+$/) && RLENGTH % 2 == 1 }
function plain(s,   out, at, c) {
  out = ""
  while ((at = index(s, "\\")) > 0) {
    out = out substr(s, 1, at - 1)
    c = substr(s, at + 1, 1)
    s = substr(s, at + 2)
    if (c == "u") { c = "\001"; s = substr(s, 5) }
    else if (c == "n") c = "\n"
    else if (c == "t") c = "\t"
    else if (c ~ /[bfr]/) c = "\001"
    out = out c
  }
  return out s
}
function joined(from, to,   s) {
  s = part[from]
  while (from < to) s = s "\"" part[++from]
  return s
}
function structure(s,   at, c, from) {
  from = 1
  while (match(s, /[][{}]/)) {
    at = RSTART
    c = substr(s, at, 1)
    if (c ~ /[[{]/) {
      if (depth == 1 && key[1] == "tool_input") { first = i; start = from + at - 1 }
      key[++depth] = ""
    } else if (--depth == 1 && key[1] == "tool_input") { last = i; stop = from + at - 1 }
    from += at
    s = substr(s, at + 1)
  }
}
# The host takes null and "" as absent.
function empty(after, next_text) {
  return after ~ /^[ \t\r\n]*:[ \t\r\n]*null/ || (after ~ /^[ \t\r\n]*:[ \t\r\n]*$/ && next_text == "")
}
function value(s, from, to) {
  if (depth == 1 && key[1] ~ /^(tool_name|tool_use_id|cwd)$/) top[key[1]] = plain(joined(from, to))
  if (depth == 2 && key[1] == "tool_input" && key[2] ~ /^(command|agent|arguments|task)$/)
    given[key[2]] = plain(joined(from, to))
}
function line(s) { gsub(/[\001-\037]/, "\001", s); print "=" s }
# What the component sees: files, words of git, names that Claude Code would obey. An exact name comes first.
function policy(kind, bare,   short, prefix, row, cell, exact, other) {
  gsub(/^ +| +$/, "", bare)
  sub(/^\//, "", bare)
  short = bare
  prefix = ENVIRON["plugin"] ":"
  if (index(bare, prefix) == 1) short = substr(bare, length(prefix) + 1)
  while ((getline row < "policies") > 0) {
    split(row, cell, "\t")
    if (cell[1] != kind) continue
    if (cell[2] == bare && exact == "") exact = cell[3] " " cell[4] " " cell[5]
    if (cell[2] == short && other == "") other = cell[3] " " cell[4] " " cell[5]
  }
  return exact != "" ? exact : other
}
# The input of the tool without its last brace, in one line: a line break stands between its parts only.
function input(   s, at, rest) {
  if (first > 0 && last >= first)
    for (at = first; at <= last; at++) {
      rest = part[at]
      if (at == last) rest = substr(rest, 1, stop)
      if (at == first) rest = substr(rest, start)
      s = s rest (at < last ? "\"" : "")
    }
  gsub(/[\r\n]/, " ", s)
  sub(/ *}[ \t]*$/, "", s)
  return s
}
function word(s) { if (s != "") { gsub(/[\001-\037]/, "\001", s); print s > "words" } }
function words(s,   w, mark) {
  printf "" > "words"
  for (count = 0; count < 2000; count++) {
    sub(/^[ \t\n]+/, "", s)
    if (s == "") break
    sub(/^@/, "", s)
    mark = substr(s, 1, 1)
    if (mark ~ /["\047\140]/ && index(substr(s, 2), mark) > 0) {
      w = substr(s, 2, index(substr(s, 2), mark) - 1)
      s = substr(s, length(w) + 3)
      # The end of a sentence, and not the folder that a dot names.
      sub(/^[,;:.?!)]+/, "", s)
    } else {
      match(s, /^[^ \t\n]+/)
      w = substr(s, 1, RLENGTH)
      s = substr(s, RLENGTH + 1)
    }
    word(w)
    if (w ~ /[,;:.?!)]$/ && w !~ /^[.\/]+$/) { sub(/[,;:.?!)]+$/, "", w); word(w) }
    if (w ~ /:[0-9]+(:[0-9]+)?$/) { sub(/:[0-9]+(:[0-9]+)?$/, "", w); word(w) }
    if (w ~ /^-[^=]*=/) { sub(/^[^=]*=/, "", w); word(w) }
  }
}
{ text = (NR > 1 ? text "\n" : "") $0 }
END {
  n = split(text, part, "\"")
  i = 1
  structure(part[1])
  while (i < n) {
    from = ++i
    while (i < n && runs_on(part[i])) i++
    to = i
    if (i >= n) exit 1
    if (depth == 1 || depth == 2) {
      if (part[i + 1] ~ /^[ \t\r\n]*:/) {
        key[depth] = joined(from, to)
        if (depth == 2 && key[1] == "tool_input" && key[2] ~ /^(upload|files|run)$/ && !empty(part[i + 1], part[i + 2])) done = "done"
      } else if (part[from - 1] ~ /:[ \t\r\n]*$/) value(depth, from, to)
    }
    if (key[1] == "tool_response")
      for (at = from; at <= to; at++) {
        rest = part[at]
        while (match(rest, /bazaar-patch: [A-Za-z0-9_-]+/)) {
          print substr(rest, RSTART + 14, RLENGTH - 14) > "patches"
          rest = substr(rest, RSTART + RLENGTH)
        }
      }
    structure(part[++i])
  }
  if (depth != 0) exit 1
  tool = top["tool_name"]
  kind = ""
  if (tool ~ /__execute_command$/) kind = "command"
  if (tool ~ /__invoke_agent$/) kind = "agent"
  if (tool ~ /__start_run$/) kind = given["agent"] == "" ? "command" : "agent"
  if (tool ~ /__get_run$/) kind = "run"
  line(kind)
  line(top["tool_use_id"])
  line(top["cwd"])
  line(done)
  line(kind == "" ? "" : policy(kind, given[kind]))
  print "=" input()
  words(kind == "command" ? given["arguments"] : given["task"])
}
`});var dz,pz=m(()=>{"use strict";dz=String.raw`
# A link gives the project's files their names in the archive; Git Bash has none, and GNU tar, which can rename.
pack() {
  case ${"${"}WINDIR:+$(uname -s)} in
    MINGW* | MSYS* | CYGWIN*)
      sed -n 's:^f/:./:p' wanted >wanted-f
      sed -n '/^f/!p' wanted >wanted-c
      tar --transform 's,^\./,f/,' -cf - -C "$work" -T "$work/wanted-c" -C "$root" -T "$work/wanted-f" ;;
    *)
      set --
      [ -e f ] || ln -s "$root" f
      # What macOS has can't name every file in its usual format unless the language is set.
      if has_wide_names; then case $(tar --version 2>/dev/null) in bsdtar*) set -- --format=gnutar ;; esac; fi
      tar "$@" -cf - -T wanted ;;
  esac || [ $? = 141 ] || : >broken
}

has_wide_names() {
  case $wide$looked$wants in "") return 1 ;; 1* | *[!\ -~$lines]*) return 0 ;; *) return 1 ;; esac
}

# Says where to, then writes the archive.
pack_for() {
  printf '%s pack\n' "$1"
  pack 2>tar-error | gzip -1 2>/dev/null
}

# Keeps aside what the host has when it says yes: what stands there need not travel the next time.
pack_all() {
  if [ -n "$part" ] && [ -n "$wants" ]; then
    { mkdir -p "$data/sent" && awk 'FILENAME == "list" { $0 = $3 }
      length($0) == 40 && !seen[$0]++ && n++ < 20000' list "$known" >"$part"; } 2>/dev/null &
  fi
  pack_for /files
  wait
}

pack_list() {
  printf '/files list\n'
  gzip -1 <list
}

# The host's answer: an id, and what it still lacks, which goes into wanted. It may ask for what was listed and for
# nothing else. It names what it can't take.
read_reply() {
  read -r status <status
  check_pack
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
  : >refused
  { read -r word upload; read -r more; } <reply
  case $word:$upload in
    upload:*[!A-Za-z0-9_-]*) upload= ;;
    upload:*) ;;
    *) upload= ;;
  esac
  wants=
  printf '' >wanted
  if [ -n "$more" ]; then
    wants=$(awk 'FILENAME == "list" { if (FNR > 1) listed[substr($0, 1, 2) substr($0, $3 == "-" ? 12 : 51)] = 1; next }
      FNR == 1 { next }
      { what = substr($0, 6) }
      !/^(need|left) [fc] / || !(what in listed) { exit 3 }
      /^left/ { print "not possible on the host\t" substr(what, 3) > "refused"; next }
      { print substr(what, 1, 1) "/" substr(what, 3) > "wanted" }
      /^need f/ { print "./" substr(what, 3) }' list reply) || deny "the host asks for files that were not offered."
  fi
  case $upload in ??????????????????????*) ;; *) deny "the host's answer names no upload." ;; esac
}

# A host that has heard enough ends the pipe; 141 is that, or tar's own word.
check_pack() {
  [ ! -e broken ] || grep -q "roken pipe\|rite error" tar-error ||
    deny "the project changed while it was packed ($(head -n 1 tar-error | cut -c 1-200)). Call again."
}

# What the host asks for although it had it once. Files that hold a key by now are taken out, and the list goes again.
send_rest() {
  IFS=$lines
  set -- $wants
  unset IFS
  find_keys found "$@"
  if [ -s found ]; then
    cat found >>keys
    drop_keys
    awk 'BEGIN { print "list" } FILENAME == "wanted" || $3 == "-" { print FILENAME == "list" ? $1 "/" substr($0, 12) : $0 }' \
      list wanted >wanted.new && mv wanted.new wanted
    return 1
  fi
  add_sizes "$@"
  check_sizes
  pack_for "/files?upload=$upload" | transmit
  read -r status <status
  check_pack
  [ "$status" = 200 ] || deny "$(refusal "$status" reply)"
}

conclude() {
  # Which names travel knows the shell that looked, and no longer this one.
  tries=0 wide=1
  while :; do
    [ ! -e answered ] || exit 0
    read -r status <status
    if [ "$status" = 415 ]; then
      # A host that knows the list and its archive as two requests only.
      name_contents
      pack_list | transmit
    fi
    read_reply
    [ -s wanted ] || break
    send_rest && break
    tries=$((tries + 1))
    [ $tries -lt 5 ] || deny "the project changes while it is read. Call again."
    pack_all | transmit
  done
  if [ -n "$part" ] && [ -s "$part" ]; then mv -f "$part" "$data/sent/$known_name"; fi
  out=
  if [ -s refused ]; then cat refused >>left; fi
  if [ -s left ] || [ -s keys ]; then out=$(printf '%s left out of the files for the host: %s' "$name" "$(left_text)" | json); fi
  printf '{"hookSpecificOutput":{"hookEventName":"PreToolUse","updatedInput":%s,"upload":"%s"}%s}}\n' \
    "$input" "$upload" "${"${"}out:+,\"additionalContext\":\"$out\"}"
}
`});var mz,hz,gz=m(()=>{"use strict";mz=String.raw`function pattern(globs,   n, list, i, out) {
  n = split(globs, list, " ")
  for (i = 1; i <= n; i++) {
    gsub(/[.]/, "[.]", list[i])
    gsub(/[*]/, "[^/]*", list[i])
    out = out (i > 1 ? "|" : "") list[i]
  }
  return out
}
# A list of names is UTF-8. An awk that reads characters does not see others; where one is usual, there are none.
function odd_bytes(path) {
  if (length("é") != 2 || path !~ /[\200-\377]/) return 0
  gsub(/[\302-\337][\200-\277]|[\340-\357][\200-\277][\200-\277]|[\360-\364][\200-\277][\200-\277][\200-\277]/, "", path)
  return path ~ /[\200-\377]/
}
# One look tells most names from those that need several.
function reason(path,   p) {
  p = "/" tolower(path)
  if (p !~ suspicious && length(path) <= 1024) return ""
  if (path ~ /[\001-\037\177\\]/ || path ~ /[. ](\/|$)/ || path ~ /(^|\/)[A-Za-z]:/ || length(path) > 1024 || odd_bytes(path))
    return "a name that can not travel"
  if (p ~ /\/[.]git(\/|$)/) return "of git itself"
  if (p ~ names || p ~ folders) return "usually secret"
  if (ENVIRON["reserved"] != "inert" && p ~ clients) return "read by Claude Code"
  return ""
}
# Notes the folders around a path. Ends with 1 when one of them is a link.
function behind(path,   at, p) {
  # Most have the folder of the one before.
  if (last != "" && substr(path, 1, length(last)) == last && index(substr(path, length(last) + 1), "/") == 0)
    return last_found
  p = path
  last = last_found = ""
  while (match(p, /\/[^\/]*$/)) {
    if (last == "") last = substr(p, 1, RSTART)
    p = substr(p, 1, RSTART - 1)
    if (p in linked) last_found = 1
    if (!(p in around)) { around[p] = 1; folder[++walked] = p }
  }
  return last_found
}
# A backslash that is left is one of the name, or stands for a character that is refused as well.
function unquoted(path) {
  if (substr(path, 1, 1) != "\"" || path !~ /^".*"$/) return path
  path = substr(path, 2, length(path) - 2)
  gsub(/\\"/, "\"", path)
  return path
}
# H: as git has it, unless it is changed.
function take(tag, mode, hash, path,   why) {
  if (path == "" || path in seen) return
  if (tag != "H") seen[path] = 1
  if (path ~ /gitattributes$/ && unsure == 0) { unsure = 1; if (sure > 0) exit 4 }
  if (mode == "160000" || (tag == "?" && path ~ /\/$/)) print "another repository\t" path > "left"
  else if ((why = reason(path)) != "") print why "\t" path > "left"
  else if (behind(path)) print "behind a link\t" path > "left"
  else if (mode == "120000" && !(path in changed)) print "a link\t" path > "left"
  else if (tag == "H" && !(path in changed) && unsure == 0 && length(hash) == 40) {
    print "f " mode " " hash " " path >> "list"
    sure++
    if (!(hash in known)) {
      known[hash] = 1
      print "f/" path >> "wanted"
      want[++wants] = path
    }
  } else look[++looks] = path
}
BEGIN {
  names = "/(" pattern(ENVIRON["secret_names"]) ")$"
  folders = "/(" pattern(ENVIRON["secret_folders"]) ")/"
  clients = "/(" pattern(ENVIRON["client_names"]) ")(/|$)"
  suspicious = names "|" folders "|" clients "|/[.]git(/|$)|[. ](/|$)|/[a-z]:|[\001-\037\177-\377\\\\]"
  unsure = ENVIRON["unsure"] + 0
  project = ENVIRON["files"] == "project"
  context = ENVIRON["context"] == 1
  sure = 0
}
FNR == 1 { input = FILENAME == ENVIRON["known"] ? "known" : FILENAME }
input == "listed" {
  # TAG MODE HASH STAGE<tab>PATH, the hash with 40 digits or 64.
  at = index($0, "\t")
  take(substr($0, 1, 1), substr($0, 3, 6), substr($0, 10, at - 12), unquoted(substr($0, at + 1)))
  next
}
input == "known" { known[$0] = 1; next }
input == "linked" { linked[$0] = 1; next }
input == "all" { take("?", "", "", substr($0, 3)); next }
{
  # XY PATH: how the index differs from the last commit, and the disk from the index.
  state = substr($0, 1, 2)
  if (state == "##") {
    if (context) print > "c/git/status.txt"
    next
  }
  path = unquoted(substr($0, 4))
  if (input == "whole" && context) {
    p = "/" tolower(path)
    if (p !~ names && p !~ folders) {
      print > "c/git/status.txt"
      if (state != "??") touched[++touches] = path
    }
  }
  if (input == "whole" && !project) next
  if (state == "??") take("?", "", "", path)
  else if (state !~ / $/) changed[path] = 1
}
END {
  print sure
  print walked + 0
  print looks + 0
  print touches + 0
  for (i = 1; i <= walked; i++) print folder[i]
  for (i = 1; i <= looks; i++) print look[i]
  for (i = 1; i <= touches; i++) print "./" touched[i]
  for (i = 1; i <= wants; i++) print "./" want[i]
}
`,hz=String.raw`function base64(s) {
  while (match(s, /[A-Za-z0-9+\/=]+/)) {
    if (RLENGTH >= 40) return 1
    s = substr(s, RSTART + RLENGTH)
  }
  return 0
}
lines > 0 { lines--; if (base64($0)) found = 1 }
/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/ {
  lines = 12
  match($0, /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/)
  if (base64(substr($0, RSTART + RLENGTH))) found = 1
}
END { exit !found }
`});var yz,wz=m(()=>{"use strict";yz=String.raw`
# Makes the list of what is said in all, listed, near and whole: "f MODE HASH PATH", with "-" for a hash that git does
# not know. What may have to travel is in wanted, by its name in the archive; as "./PATH" in looked (without a hash) and
# wants. Sets touched to what the diff is about, count to the number of files, and puts into left "WHY<tab>PATH".
sort_files() {
  if [ -e converts ] || has_attributes; then unsure=1; else unsure=0; fi
  : >linked
  sort_once
  # A folder that git tracks may be a link by now, to any place.
  if [ -s linked ]; then sort_once; fi
}

sort_once() {
  : >left
  printf 'bazaar-files 1\n' >list
  printf 'list\n' >wanted
  sorted=$(unsure=$unsure files=$files context=$git secret_names=$secret_names secret_folders=$secret_folders \
    client_names=$client_names reserved=$reserved known=$known awk "$sorting" "$known" linked all near whole listed)
  case $? in
    0) ;;
    4) unsure=1; sort_once; return ;;
    *) deny "the project can't be read." ;;
  esac
  IFS=$lines
  set -- $sorted
  unset IFS
  count=$1 folders=$2 looks=$3 touches=$4
  shift 4
  cd "$root" || deny "the project can't be read."
  looked=$(look_at "$@" 4>>"$work/left" 5>>"$work/list" 7>>"$work/wanted" 8>>"$work/linked")
  cd "$work" || deny "the folder for temporary files is gone."
  shift $((folders + looks))
  touched=
  while [ $touches -gt 0 ]; do
    touched=$touched$lines$1 touches=$((touches - 1))
    shift
  done
  IFS=$lines
  wants="$*"
  set -- $looked
  unset IFS
  count=$((count + $#))
}

# The folders that are links, then the files of which git does not know what lies there.
look_at() {
  at=0
  for file do
    at=$((at + 1))
    if [ $at -le $folders ]; then
      if [ -L "$file" ]; then printf '%s\n' "$file" >&8; fi
      continue
    elif [ $at -gt $((folders + looks)) ]; then break
    elif [ -L "$file" ]; then printf 'a link\t%s\n' "$file" >&4
    elif [ ! -e "$file" ]; then continue
    elif [ ! -f "$file" ]; then printf 'a folder of packages or builds\t%s\n' "$file" >&4
    elif [ ! -r "$file" ]; then printf 'not readable\t%s\n' "$file" >&4
    else
      if [ -x "$file" ]; then mode=100755; else mode=100644; fi
      printf 'f %s - %s\n' $mode "$file" >&5
      printf 'f/%s\n' "$file" >&7
      printf './%s\n' "$file"
    fi
  done
}

# Gives each content without a name git's own, whatever the project's git uses, and finds out anew what the host may lack.
name_contents() {
  awk -v work="$work" '$3 == "-" { print ($1 == "f" ? "./" substr($0, 12) : work "/c/" substr($0, 12)) }' list >unnamed
  : >hashes
  [ ! -s unnamed ] ||
    GIT_DIR=$work/none GIT_DEFAULT_HASH=sha1 git -C "$root" hash-object --no-filters --stdin-paths <unnamed >hashes 2>git-error ||
    deny "the project changed while it was read. Call again."
  mv list list-before && printf 'list\n' >wanted
  looked=
  wants=$(known=$known awk 'FILENAME == ENVIRON["known"] { asked[$0] = 1; next }
    FILENAME == "hashes" { hash[++n] = $0; next }
    FNR == 1 { print > "list"; next }
    { path = substr($0, $3 == "-" ? 12 : 51); name = $3 == "-" ? hash[++m] : $3
      print $1 " " $2 " " name " " path > "list" }
    !(name in asked) {
      asked[name] = 1
      print $1 "/" path >> "wanted"
      if ($1 == "f") print "./" path
    }' "$known" hashes list-before) || deny "the project can't be read."
}
`});var bz,kz=m(()=>{"use strict";bz=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
# hooks.json calls it with the hook's event (JSON) on standard input: sh files.sh before|after
# It needs sh, awk, sed, grep, find, xargs, tar, gzip, curl and git, and starts nothing that a project's settings name.
umask 077
set -f
LC_ALL=C COPYFILE_DISABLE=1 GIT_OPTIONAL_LOCKS=0 GIT_ALLOW_PROTOCOL=none GIT_NO_LAZY_FETCH=1 GIT_TERMINAL_PROMPT=0
export LC_ALL COPYFILE_DISABLE GIT_OPTIONAL_LOCKS GIT_ALLOW_PROTOCOL GIT_NO_LAZY_FETCH GIT_TERMINAL_PROMPT
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_COMMON_DIR GIT_OBJECT_DIRECTORY GIT_NAMESPACE GIT_LITERAL_PATHSPECS
unset GIT_CONFIG_COUNT GIT_CONFIG_PARAMETERS GIT_EXTERNAL_DIFF GIT_TRACE GIT_ATTR_SOURCE CDPATH TAR_OPTIONS GREP_OPTIONS
export name base plugin
step=$1

# A text as the inside of a JSON string.
json() {
  awk '{ gsub(/\t/, " "); gsub(/[\001-\037\177]/, ""); gsub(/[\\"]/, "\\\\&"); printf "%s%s", (NR > 1 ? "\\n" : ""), $0 }'
}

answer() {
  printf '{"hookSpecificOutput":{"hookEventName":"PreToolUse","permissionDecision":"%s","permissionDecisionReason":"%s"}}\n' \
    "$1" "$(printf %s "$2" | json)" >&6
  # What this shell began ends before the folder goes; who waits at the other end of a pipe has nothing to add.
  wait
  [ ! -d "$work" ] || : >"$work/answered"
  exit 0
}

deny() {
  if [ "$step" = after ]; then echo "$name: $1" >&2; exit 1; fi
  answer deny "$name: nothing was sent and the call was not made: $1"
}

# Puts the names of git's settings that matter here into a file, beside this shell; without a project nobody looks at it.
ask_settings() {
  git config --name-only --get-regexp \
    '^(filter\..*|core\.(autocrlf|attributesfile)|apply\.whitespace|remote\..*\.(url|pushurl|fetch))$' >"$1" 2>/dev/null </dev/null &
  settings=$!
}

check_key() {
  case $key in
    "") deny "there is no key (set the plugin's option $key_option or BAZAAR_API_KEY)." ;;
    *[!A-Za-z0-9._~+/=-]*) deny "the key has a character that no key has." ;;
  esac
}

# What a proxy would have to reach on its own machine is none of its business.
direct=
case $base in http://localhost | http://localhost[:/]* | http://127.* | "http://[::1]"*) direct="--noproxy *" ;; esac

# run_curl FILE-OF-THE-ANSWER [ARGUMENTS]: writes the host's status to the file status. Where and with which key comes by
# standard input: ps shows arguments.
run_curl() {
  out=$1
  shift
  : >"$out"
  curl -q --config - -sS $direct --proto =http,https --connect-timeout 10 --max-time 300 -o "$out" -w '%{http_code}\n' \
    "$@" >status 2>curl-error || echo 000 >status
}

curl_config() { printf 'url = "%s"\nheader = "Authorization: Bearer %s"\nheader = "Expect:"\n' "$base$1" "$key"; }

fetch() {
  curl_config "$1" | run_curl "$2"
  read -r status <status
}

# Sends standard input: "PATH TYPE" as its first line, what travels behind it. curl is started before that line is there,
# since it needs longer to begin than git for its answers, and calls nobody until it is. The bytes go as they come where
# a program can name an open pipe, else from a file.
transmit() {
  if [ -z "$WINDIR" ] && { [ -r /dev/fd/3 ]; } 3</dev/null; then
    { sending_config <&3 | run_curl reply -X POST -T /dev/fd/3; } 3<&0
  else
    sending_config >config
    cat >body
    run_curl reply --data-binary @body <config
  fi
}

# A shell reads a line byte by byte: the next byte is that of whoever reads on.
sending_config() {
  IFS=" " read -r path type || return
  curl_config "$path"
  case $type in
    list) printf 'header = "content-type: text/vnd.claude-bazaar.file-list"\nheader = "content-encoding: gzip"\n' ;;
    *) printf 'header = "content-type: application/gzip"\n' ;;
  esac
}

# What the host said about a status that is not 200.
refusal() {
  said=$(tr '\n' ' ' <"$2" 2>/dev/null | sed -n -e "s/[\\\\]\"/'/g" -e 's/.*"message" *: *"\([^"]*\)".*/\1/p' | tr -d '\\' | cut -c 1-400)
  case $1 in
    000 | "") echo "the host $base can't be reached ($(head -n 1 curl-error | cut -c 1-200)). Try again later." ;;
    401) echo "the host does not know the key. Set the plugin's option $key_option or BAZAAR_API_KEY." ;;
    404) echo "the host takes no files (404). Update the plugin, or ask its publisher." ;;
    *) echo "the host said: $said ($1)" ;;
  esac
}

exec 6>&1
# Where the hook runs is where the project is, as a rule: git is asked while the event is read. One program makes the
# folders; a name that is taken, whoever took it, is not used.
found= settings=
cd -P . 2>/dev/null && own=$PWD || own=
tmp=${"${"}TMPDIR:-/tmp}
work=${"${"}tmp%/}/claude-bazaar.$$
if [ -e "$work" ] || [ -L "$work" ]; then making=; else
  mkdir "$work" "$work/c" "$work/c/git" 2>/dev/null &
  making=$!
fi
if [ "$step" = before ] && [ -n "$own" ]; then
  found=$(git -c core.fsmonitor=false rev-parse --show-toplevel --absolute-git-dir 2>/dev/null </dev/null) || found=
fi
if [ -z "$making" ] || ! wait $making; then
  work=$(mktemp -d) && mkdir "$work/c" "$work/c/git" || deny "there is no folder for temporary files."
fi
trap 'wait; cd / && rm -rf "$work" ${"${"}part:+"$part"}' EXIT
trap 'exit 1' HUP INT TERM
part=
if [ -n "$found" ]; then ask_settings "$work/settings"; fi
cd -P "$work" && work=$PWD || deny "there is no folder for temporary files."
export work
lines='
'
: >patches && printf '%s\n' "$policies" >policies || deny "the event could not be kept."
fields=$(awk "$scan") || deny "the event could not be read."
IFS=$lines
set -- $fields
unset IFS
kind=${"${"}1#=} call_id=${"${"}2#=} here=${"${"}3#=} done=${"${"}4#=} policy=${"${"}5#=} input=${"${"}6#=}
[ -n "$kind" ] || exit 0

data=$CLAUDE_PLUGIN_DATA
[ -n "$data" ] || { [ -n "$HOME" ] && data=$HOME/.claude-bazaar/$name; }
case $call_id in *[!A-Za-z0-9_-]*) call_id= ;; esac
`});var vz,xz=m(()=>{"use strict";vz=String.raw`
before() {
  [ -z "$done" ] || exit 0
  set -- $policy
  files=$1 git=$2 reserved=$3
  case $files in args | project) ;; *) exit 0 ;; esac
  prepare
  : >all; : >listed; : >near; : >whole; : >keys
  if [ "$with_git" = 1 ]; then prepare_git; else git=0; fi
  marker_of_project
  context="diff.patch status.txt log.txt branch.txt remotes.txt"
  if [ $agreed = 1 ]; then { collect && settle && pack_all; } | transmit
  else
    collect
    # Nothing to send needs no question.
    if [ "$count$git" != 00 ]; then ask; fi
    { settle && pack_all; } | transmit
  fi
  conclude
}

collect() {
  if [ "$git$agreed" = 11 ]; then begin_context; fi
  [ -n "$WINDIR" ] || ln -s "$root" f &
  if [ "$files" = args ]; then
    if [ "$git$agreed" = 11 ]; then ask_status; begin_diff; fi
    list_named
  elif [ "$with_git" = 1 ]; then list_project
  else list_folder ""; fi
  sort_files
  [ "$count" -le "$max_files" ] || deny "the project has $count files, and the limit is $max_files. Name fewer, or add to .gitignore."
  wait
}

fetch_patch() {
  target=$data/patches/$1.patch
  if [ ! -s "$target" ]; then
    fetch "/patches/$1" patch
    [ "$status" = 200 ] || { echo "$name: the change $1 can't be fetched: $(refusal "$status" patch)"; return; }
    mkdir -p "$data/patches" && cp patch "$target.part" && mv "$target.part" "$target" ||
      { echo "$name: the change $1 can't be kept in $data."; return; }
  fi
  set -- "$target"
  # The change was made to the files as they lie there: a filter of the project would see others, and must not start; nor
  # may git's settings for line ends and blanks have a part in what is written.
  if [ "$with_git" = 1 ] && { [ -e autocrlf ] || [ -e applies ] || grep -q '^.filter' safe; }; then
    { cat safe && printf '[core]\nautocrlf = false\n[apply]\nwhitespace = nowarn\n'; } >"$target.config" &&
      set -- "$@" "$target.config"
  fi
  if said=$(safe_git -c core.autocrlf=false -c apply.whitespace=nowarn apply --check "$target" 2>&1); then fits="It fits the project (git apply --check)."
  else fits="It does not fit the project as it is now: $(printf %s "$said" | head -n 3 | cut -c 1-300)"; fi
  quoted=$(printf '%s\n' "$root" "$@" | awk '{ gsub(/[\\"$\140]/, "\\\\&"); print "\"" $0 "\"" }')
  apply="git -C $(printf %s "$quoted" | sed -n 1p)"
  [ $# = 1 ] || apply="$apply -c include.path=$(printf '%s\n' "$quoted" | sed -n 3p)"
  printf '%s\n' "The host's change is saved in $target. $fits Nothing is applied yet. Show the user what it changes and ask; when they agree, run: $apply apply $(printf '%s\n' "$quoted" | sed -n 2p)"
}

after() {
  pending=$data/pending/$call_id
  if [ -n "$call_id" ] && [ -f "$pending" ]; then
    mkdir -p "$data/consent" && mv "$pending" "$data/consent/$(cksum <"$pending" | tr ' ' -)"
  fi
  [ -s patches ] || exit 0
  prepare
  if [ "$with_git" = 1 ]; then prepare_git; else : >safe; fi
  find "$data/patches" -type f -name '*.patch*' -mtime +7 -exec rm -f {} + 2>/dev/null
  sort -u patches | awk 'length($0) >= 16 && length($0) <= 128' | head -n 3 >ids
  while IFS= read -r id; do fetch_patch "$id"; done <ids >told
  [ -s told ] || exit 0
  printf '{"hookSpecificOutput":{"hookEventName":"PostToolUse","additionalContext":"%s"}}\n' "$(json <told)"
}

case $step in
  before) before ;;
  after) after ;;
esac
exit 0
`});function Y0(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>loe(
i,o)+coe,hooks:aoe,readme:cz}}function aoe(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function loe(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${q0(n)} plugin=${q0(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${q0([...new Set(a)].join(`
`))}
`}function q0(e){return`'${e.replaceAll("'","'\\''")}'`}var bLe,coe,_z=m(()=>{"use strict";rz();iz();Z0();az();lz();fz();pz();gz();wz();kz();xz();bLe=Y0();coe=[
"# Never sent, in any case and any folder.",`secret_names='${Jm.join(" ")}'`,`secret_folders='${Gm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Vm.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Hm.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${uz}'`,`sorting='
${mz}'`,`key_body='
${hz}'`,bz+sz+yz+oz+nz+dz+vz].join(`
`)});function Oz(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}=e,{alwaysLoad:d=t.alwaysLoad}=e;return{...z({...uoe(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:foe(t),longRuns:ez(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:d==="true"?!0:d==="false"?!1:d,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Y0(t.
uploads)}}function uoe(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:p}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:p})}
function foe({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var Ez=m(()=>{"use strict";Uc();
E();Pe();tz();_z()});function Az(e,t,n){let{loaded:r,config:o}=e;Bm(r);let i=Oz(t,o,n),s=doe(r.plugin,NM(r,i),i);return t.allowErrors!==!0&&poe([...X0(e,s),...s.report.diagnostics]),
s}function doe(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&au(r,l.what).files!=="none",s=qM(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function X0({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function poe(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${At(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var Sz=m(()=>{"use strict";E();CM();YM();qv();W0();Ni();Ez()});async function Iz(e,t){let n=(0,oi.join)(t.workspace,e),r={folder:e,name:(0,oi.basename)(n),rows:[],notes:[]};try{let o=fm(n),i={...r,name:o.plugin.name},s=await hoe(
n,t).catch(a=>({failed:a}));return"failed"in s?Q0(s.failed,{...i,rows:Di(e,o.diagnostics)}):moe({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return Q0(
o,r)}}function moe(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[goe(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Di(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=Az(o,{permissionHook:!0},s),u=Di(n,[...X0(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Q0(l,{...e,rows:c,notes:i})}}async function hoe(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await zk(e,void 0,{dataOnly:r,signal:o});let i=(0,oi.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,oi.extname)(
i))?{config:{},skipped:i}:await zk(e,i,{signal:o})}function goe(e){return`${(0,oi.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Q0(e,t){if(!ve(e))throw e;let n=Vf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var oi,Tz=m(()=>{"use strict";oi=x(ne(),1);bC();Zv();Sz();E();Eo()});var ao=Oe((ULe,Pz)=>{"use strict";Pz.exports=process.getBuiltinModule("node:os")});function Nz(e,t){return e.size===t.size&&[...e].every(([n,r])=>yoe(r,t.get(n)))}function ex(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:Pu(e.bytes(),t.bytes())}function Pu(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function yoe(e,t){return e.
kind==="file"?t?.kind==="file"&&ex(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var Wm=m(()=>{"use strict"});function Zm(e){return Cz(e)||Cz(de([...e].map(([t,n])=>[t,boe(n)])))}function Cz(e){let t=L(e,cs),n=t===void 0?void 0:D(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,woe(c)]);return Kp(de([...s,[cs,
Ou(o)]])).startsWith(i)}function woe(e){return e.kind==="file"?{...e,executable:!1}:e}function boe(e){if(e.kind!=="file")return e;let t=e.bytes();return Qi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var tx=m(()=>{"use strict";xa();K();M();j();Eu()});function fs(e){return koe.has(e.split("/").at(-1)??"")}function ds(e,t=""){return voe((0,Dz.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return am(
n.name)?n.isDirectory()?ds(e,r):[]:fs(r)?[]:[r]})}function voe(e){return(0,Lz.readdirSync)(e,{withFileTypes:!0})}function Fz(e,t){let n=rn(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!fs(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!xoe(a)),o])if(Zm(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!ex(Rz(n,s),Rz(t,s)))}function xoe(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function Rz(e,t){let n=L(e,t);return n&&{...n,executable:!1}}function Mz(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...rn(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!fs(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Lz,Dz,koe,Ba=m(()=>{"use strict";Lz=x(ae(),1),Dz=x(ne(),1);K();Wm();
tx();_r();koe=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function qm(e){let t=Nu((0,Ja.join)(e,".claude-plugin","plugin.json"));return cn(cn(cn(t,"metadata"),"bazaar"),"thinClient")!==void 0}function jz(e){if(Nu((0,Ja.join)(
e,"oci-layout"))===void 0)return!1;let t=cn(Nu((0,Ja.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>cn(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=Nu((0,Ja.join)(e,"blobs","sha256",r.slice(7)));return typeof cn(Uz(e,o),"claude-bazaar.co\
ntents")=="string"}function Uz(e,t){let n=cn(t,"annotations");if(n!==void 0)return n;let r=cn(t,"manifests"),o=Array.isArray(r)?cn(r[0],"digest"):cn(cn(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?cn(cn(t,"config"),"Labels"):Uz(e,Nu((0,Ja.join)(e,"blobs","sha256",o.slice(7))))}function Nu(e){
try{return JSON.parse((0,zz.readFileSync)(e,"utf8"))}catch{return}}function cn(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var zz,Ja,Ym=m(()=>{
"use strict";zz=x(ae(),1),Ja=x(ne(),1)});function _oe(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function Cu(e){let t=_oe(e);if(t!==void 0)throw Gt(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function Gt(e,t){return new w("PATH_UNSAFE",e,t)}var ps=m(()=>{"use strict";E()});function Va(e,t,n){let r=Eoe(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw Xm(e);if(!r.isDirectory())throw rx(e,"is a file");let o=Aoe(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw rx(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
fs(a))&&$oe(e,t,n),Soe(e,s),s?"repository":"replaceable"}function $oe(e,t,{isOurs:n,foreign:r}){if(!(n??qm)(e))throw rx(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?Fz:()=>[]),i=[...Ooe(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${Ru(i)}.`,"Move or remove that, or choose another folder.")}function Ooe(e){try{return ds(e).filter(t=>t!==".git")}catch(t){throw $t(e,t)}}
function Ru(e){let t=e.length-Bz;return`${e.slice(0,Bz).join(", ")}${t>0?` and ${t} more`:""}`}function Eoe(e){try{return(0,Ga.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw $t(e,t)}}function Aoe(e){try{return(0,Ga.readdirSync)(e)}catch(t){throw $t(e,t)}}function Soe(e,t){let[n,r]=[process.cwd(),(0,Ga.realpathSync)(e)];if(!`${n}${nx.sep}`.
startsWith(`${r}${nx.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function rx(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function Xm(e){return Gt(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function $t(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${ee(t)}.`,
n,{cause:t})}var Ga,nx,Bz,ms=m(()=>{"use strict";Ga=x(ae(),1),nx=x(ne(),1);E();Ba();Ym();ps();Bz=10});function Ha(e,t){(0,ln.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(ox(e,o.kind==="directory"?r:(0,Ir.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,Ir.join)(e,r),s=o.executable?493:420;(0,ln.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,ln.chmodSync)(i,s)}}function ox(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,ln.mkdirSync)((0,Ir.join)(e,r),{recursive:!0}),(0,ln.chmodSync)((0,Ir.join)(
e,r),493),n.add(r))}function ii(e,t,n=[]){let r=[];try{for(let o of(0,ln.readdirSync)(e).filter(i=>!n.includes(i)))(0,ln.renameSync)((0,Ir.join)(e,o),(0,Ir.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,ln.renameSync)((0,Ir.join)(t,i),(0,Ir.join)(e,i));throw o}}var ln,Ir,Lu=m(()=>{"use strict";ln=x(ae(),1),Ir=x(ne(),1)});function Jz(e,t,n={}){ix(e,t,n,r=>Ha(r,t))}function ix(e,t,n,r){Du(e,t,n);let o=(0,Se.resolve)(e),i=Va(o,t,n),s=sx((0,Se.dirname)(o));try{i==="empty"?Noe(o,r):i===
"repository"?Coe(o,r):Roe(o,i,r)}catch(a){throw s!==void 0&&(0,_e.rmSync)(s,{recursive:!0,force:!0}),$t(e,a)}}function Du(e,t,{within:n}){Ioe(e,t),Toe(t),n!==void 0&&
Poe((0,Se.resolve)(n),(0,Se.resolve)(e))}function Ioe(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function Toe(e){
for(let[t,n]of e)if(Cu(t),n.kind==="symlink")throw Gt(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function Poe(e,t){let n=(0,Se.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Se.resolve)(e,n)!==t)throw Gt(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Se.sep))
if(r=(0,Se.join)(r,o),(0,_e.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw Xm(r)}function sx(e){try{return(0,_e.mkdirSync)(e,{recursive:!0})}catch(t){
throw $t(e,t)}}function Noe(e,t){let n=(0,_e.mkdtempSync)((0,Se.join)(e,".bazaar-"));try{t(n),ii(n,e)}finally{(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function Coe(e,t){
let n=(0,_e.mkdtempSync)((0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.bazaar-`)),[r,o]=[(0,Se.join)(n,"new"),(0,Se.join)(n,"old")];try{(0,_e.mkdirSync)(
r),(0,_e.mkdirSync)(o),t(r),ii(e,o,[".git"]);try{ii(r,e)}catch(i){throw ii(o,e),i}(0,_e.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,_e.existsSync)(o)||(0,_e.readdirSync)(
o).length===0)&&(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function Roe(e,t,n){let r=(0,_e.mkdtempSync)((0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.baz\
aar-`)),o=(0,Se.join)(r,"new");try{(0,_e.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?Loe(e,o,(0,Se.join)(r,"old")):(0,_e.renameSync)(o,e)}finally{(t!=="repl\
aceable"||(0,_e.existsSync)(e))&&(0,_e.rmSync)(r,{recursive:!0,force:!0})}}function Loe(e,t,n){(0,_e.renameSync)(e,n);try{(0,_e.renameSync)(t,e)}catch(r){throw(0,_e.renameSync)(
n,e),r}}var _e,Se,ax=m(()=>{"use strict";_e=x(ae(),1),Se=x(ne(),1);E();Lu();ms();ps()});function Qm(e,t,n={}){let r=(0,er.resolve)(e),o=Va(r,t,n);if(o!=="missing"&&o!=="empty")return Doe(r,t,n);let i=eh(r);return Jz(r,t,n),{keep:()=>{},undo:()=>{(0,gt.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,gt.mkdirSync)(r)}}}function Doe(e,t,n){Du(e,t,n);let r=Foe(e),[o,i]=[(0,er.join)(r,"new"),(0,er.join)(r,"old")],s=()=>(0,gt.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,gt.existsSync)(i)&&((0,gt.existsSync)(e)&&(0,gt.renameSync)(e,o),(0,gt.renameSync)(i,e)),s()};try{(0,gt.mkdirSync)(o),Ha(o,
t),(0,gt.renameSync)(e,i),(0,gt.renameSync)(o,e)}catch(c){throw a(),$t(e,c)}return{keep:()=>Moe(s),undo:a}}function Foe(e){try{return(0,gt.mkdtempSync)((0,er.join)(
(0,er.dirname)(e),`.${(0,er.basename)(e)}.bazaar-`))}catch(t){throw $t(e,t)}}function Moe(e){try{e()}catch{}}function eh(e){if(!(0,gt.existsSync)(e))return eh((0,er.dirname)(
e))??e}var gt,er,th=m(()=>{"use strict";gt=x(ae(),1),er=x(ne(),1);ms();Lu();ax()});var Gz,Vz=m(()=>{"use strict";Gz={added:[],changed:[],removed:[]}});function hs(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s,image:a}=e;return{name:t,path:n,operation:i?.operation??(o===void 0?"skipped":"pr\
eviewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??Gz,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,entry:i?.
entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}var cx=m(
()=>{"use strict";Pe();Vz()});function lx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,Fu.join)(e.RUNNER_TEMP||(0,Kz.tmpdir)(),"claude-bazaar",t)}function Wz(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,Fu.join)(e,"thin-clients",r.name);return Qm(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function Zz(e,t){(0,Ka.mkdirSync)(t,{recursive:!0});let n=(0,Fu.join)(t,"report.json");return(0,Ka.writeFileSync)(n,`${JSON.stringify(zoe(e),void 0,2)}
`),n}function qz(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(hs),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,Fu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))OO(c,l??"")}function zoe({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:Hz(o)},plugins:n.map(i=>({...hs(i),...i.error===void 0?{}:{error:Hz(i.error)},notes:i.notes,
findings:Ds(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function Hz({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function Yz(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>hs(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,Ka.appendFileSync)(n,o.join(""))}var Ka,Kz,Fu,Xz=m(()=>{"use strict";Ka=x(ae(),1),Kz=x(ao(),1),Fu=x(ne(),1);Ei();th();Eo();cx()});function Ct(e){return _o(e).replaceAll(Qz,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function un(e){
return e===""?"":`<code>${Ct(e)}</code>`}function ux(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${Ct(e)}</a>`:Ct(e)}function ej(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>_o(i.replaceAll("	","  ")).replaceAll(Qz,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function nh(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var Qz,tj=m(()=>{"use strict";Bf();Qz=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function nj(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:joe(c,t)}function joe(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var rj=m(()=>{"use strict"});function oj(e,t){let{error:n}=e,r=[{text:`## ${Uoe[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${Ct(n.problem)} ${Ct(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:Boe(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${Ct(o)}`,weight:1}))];return nj([...r,...e.plugins.
flatMap(Koe)])}function Boe(e){let t=e.map(n=>{let r=hs(n);return[un(r.name),Joe(r),Goe(n,r),Voe(r),Hoe(n.rows)]});return nh(["plugin","version","result","files",
"findings"],t)}function Joe({version:e="",oldVersion:t}){return t===void 0||t===e?un(e):`${un(t)} \u2192 ${un(e)}`}function Goe({error:e},t){if(e!==void 0)return`\
failed: ${Ct(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(ux(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${ux(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function Voe({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Hoe(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[At(r,n)]}).flat().
join(", ")||"none"}function Koe(e){let{error:t,notes:n,rows:r,preview:o}=e,i=hs(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${Ct(t.problem)} ${Ct(t.fix)}`,weight:1}],
...n.map(a=>({text:Ct(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${un(i.image)}`,weight:1}],...r.length===0?[]:[{text:Zoe(r),weight:2}],...qoe(e),...Yoe(
i),...o===void 0||o.patch===""?[]:[{text:fx("Changes of the thin client",ej("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${Ct(e.name)}`,weight:1},
...s]}function Zoe(e){let t=Ds(e),n=t.slice(0,Woe).map(i=>[i.level,un(i.code),un(gn({...i,path:i.file})),`${Ct(i.problem)} ${Ct(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${At(r,"more finding")}: the output \`report\` names a file with all of them.`;return nh(["level","code","place","what, and what to do"],n)+o}function qoe({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${At(t.files,"file")} searched for ${At(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(un).join(", ")}.`,s=n.map(({what:a,why:c})=>[un(a),Ct(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:fx("Left out of the thin client",nh(["what","why"],s)),weight:3}]]}function Yoe({files:e}){let t=[...e.
added.map(n=>`- added ${un(n)}`),...e.changed.map(n=>`- changed ${un(n)}`),...e.removed.map(n=>`- removed ${un(n)}`)];return t.length===0?[]:[{text:fx("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function fx(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var Uoe,Woe,ij=m(()=>{"use strict";Ni();Cn();Eo();tj();cx();rj();Uoe={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};Woe=300});function Mu(e){return Xoe.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(sj,
r)?`\`${sj[r]}\``:n)}function lj(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(Mu),...t===void 0?{}:{error:cj(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:Mu(i.problem),fix:Mu(i.fix)})),...o.error===void 0?{}:{error:cj(o.error)}}))}}function cj({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,Mu(t),Mu(n),{details:r,cause:o})}var sj,aj,Xoe,uj=m(()=>{"use strict";E();sj={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},aj="name its `digest` with `build` at none",Xoe=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${aj}`],[/then publish without --image; or `--base` what has it/g,
`${aj}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function rh(e={}){let t=Object.entries(process.env).filter(([r])=>!Qoe.includes(r)&&!eie.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var Qoe,eie,dx=m(()=>{"use strict";Qoe=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],eie=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var px=Oe((j1e,fj)=>{"use strict";fj.exports=process.getBuiltinModule("node:child_process")});function dj(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function pj(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(tie(t)):t).toString("utf8")}function tie(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var mj=m(()=>{"use strict"});async function oh(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,gj.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,p=b=>{u==="exit"&&(u=b),hj(l.pid,"SIGTERM"),f??=setTimeout(()=>hj(l.
pid,"SIGKILL"),nie)},d=setTimeout(()=>p("timeout"),s),h=()=>p("abort");c?.addEventListener("abort",h,{once:!0});let g=dj(l.stdout,a,()=>p("output")),y=pj(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,O)=>{l.on("error",O).on("close",I=>k(I??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(d),clearTimeout(f),c?.removeEventListener("abort",h)}}function hj(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var gj,
nie,mx=m(()=>{"use strict";gj=x(px(),1);mj();nie=1e3});async function Ge(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw yj(e);if(!(0,wj.existsSync)(
n))throw _n(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:p}=await oh("git",e,{cwd:n,env:rh(
s),...c}).catch(d=>{throw oie(d)});if(l==="abort")throw yj(e);if(l==="timeout")throw _n(e,`it took longer than ${o/1e3} s`);if(l==="output")throw _n(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Wa(p)}}async function fn(e,t){let{exitCode:n,stdout:r,stderr:o}=await Ge(e,t);if(n===0)return r;
throw _n(e,o.trim()===""?`exit code ${n}`:Za(o))}async function gs(e,t){return(await fn(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Wa(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,rie)}function rie(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function yj(e){return new w("INTERRUPTED",`git ${bj(e)} was stopped.`,"Start it again.")}function oie(e){return e.code!=="ENOENT"?_n([],ee(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function _n(e,t){let n=Wa(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${bj(
e)} failed: ${n}.`,sie(t))}function bj(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function sie(e){return iie.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Za(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var wj,iie,si=m(
()=>{"use strict";wj=x(ae(),1);E();dx();mx();iie=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function zu(e){return aie.has(e.toLowerCase())}function hx(e){if(e==="")return"is empty";if(!Yo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function vj(e){let t=hx(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(kj,n)?`is kept for ${kj[n]}`:zu(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':uie.test(e)||fie.test(e)?"passes as a marketplace of Anthropic":void 0}function xj(e){
return cie.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":lie.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var aie,kj,cie,lie,uie,fie,ih=m(()=>{"use strict";os();aie=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),kj={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},cie=new Set(["org","org-provisioned","unknown"]),lie=new Set(["cargo","gh","github","npm","pip","uv"]),
uie=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,fie=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function yie(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function wie(e){return Array.isArray(e)&&e.length>0}var dn,Ve,gx,yx,Ej,Aj,Sj,Ij,Tj,Pj,
die,ah,Nj,pie,Cj,qa,sh,_j,mie,$j,hie,gie,Rj,Oj,bie,kie,vie,ch,Ya=m(()=>{"use strict";Yn();em();vr();dn=Y(),Ve=P(dn),gx=P(qe()),yx=Ae(dn),Ej=pe({name:Je,email:Ve,
url:Ve}),Aj={$schema:Ve,name:dn,owner:Ej,plugins:Ae(qn()),description:Ve,version:Ve,metadata:P(pe({description:Ve,version:Ve,pluginRoot:Ve})),forceRemoveDeletedPlugins:gx,
allowCrossMarketplaceDependenciesOn:P(yx)},Sj=pe(Aj),Ij=Jt(gv(dn)),Tj=new Set([...Object.keys(Aj),"renames"]),Pj=new Set(["description","version","pluginRoot"]),
die=Q(dn,he(e=>URL.canParse(e),"must be a whole URL, with https://")),ah={$schema:Ve,name:dn,displayName:Ve,description:Ve,version:Ve,author:P(Ej),homepage:P(die),
repository:Ve,license:Ve,keywords:P(yx),category:Ve,tags:P(yx),strict:gx,defaultEnabled:gx,dependencies:P(jv),headers:P(Jt(dn)),headersHelper:Ve},Nj=pe(ah),pie=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],Cj=new Set([...Object.keys(ah),...pie,"relevance","source"]),qa=e=>Q(Je,Yl(e)),sh=(e,t)=>P(Xl(e,t)),_j=Q(qa(256),he(e=>!e.includes("\\"),'must have\
 "/" between folders')),mie=Q(qa(128),Ho(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),$j=Q(qa(256),he(yie,"must be a regular expr\
ession")),hie=pe({file:$j,pattern:$j}),gie=Q(pe({cli:sh(qa(64),10),cwd:sh(_j,10),filesRead:sh(_j,10),hosts:sh(mie,20),manifestDeps:P(Q(Xl(hie,10),ql()))}),he(e=>Object.
values(e).some(wie),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),Rj=pe({topic:P(qa(64)),signals:gie});Oj={url:dn,ref:Ve,sha:Ve},bie=
Q(dn,he(e=>!e.includes(".."),'must not hold ".."')),kie=Q(dn,he(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),vie=Q(Zo,Ko(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),he(e=>e>0,"must be over 0"),he(e=>e<=600,"must have at most 600")),ch={github:{repo:dn,ref:Ve,sha:Ve},url:Oj,
"git-subdir":{...Oj,path:Q(Je,he(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:bie,version:Ve,registry:P(kie)},archive:{url:dn,sha256:P(
Q(dn,he(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(qa(500),he(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(vie),mode:P(Qn("copy","link"))}}});var N,Ne=m(()=>{"use strict";N=".claude-plugin/marketplace.json"});function Dj(e,t){let n=L(e,N);n===void 0&&t("MARKETPLACE_MISSING",N,{looked:N}),n?.unreadable&&t("FILE_UNREADABLE",N,{reason:n.unreadable});let r=wr({tree:e,report:t},
N);if(r===void 0)return;let o=D(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:N,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:N,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:N,...o.
placeAt([])},{kind:oe(o.value)});return}let i=xie(o,o.value,t);return _ie(i),$ie(i),Oie(i),i}function xie(e,t,n){return{value:t,report:n,where:r=>({path:N,...e.
placeAt(r)}),whereKey:r=>({path:N,...e.placeOfKey(r)})}}function _ie(e){for(let{path:t,field:n,problem:r}of nn(Sj,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});Lj(e,[],e.value,Tj),Lj(e,["metadata"],e.value.metadata,Pj)}function Lj(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:vv(i)})}}function $ie({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=vj(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=xj(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function Oie({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",N,{})}var Fj=m(()=>{"use strict";K();M();lt();wa();ih();
Ya();Ne()});function Mj(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Xo({},{entry:o}).diagnostics){let s=Eie[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else vo(i.code)&&i.path===""&&wx(e,i,t)}}function wx({catalog:e,index:t},n,r){let o=Aie(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(ah,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function zj(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!zu(n)}function Aie({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var Eie,bx=m(()=>{"use strict";Ii();im();ih();Ya();Eie={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function jj(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=Sie(n,
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):tn(n,i)||s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||!tn(n,i))return;let l=i.split("/").
at(-1),u=Xo(Iie(n,i),{entry:t.raw,...l?{folderName:l}:{}});for(let f of u.diagnostics.filter(p=>zj(s,p)))f.path===""?wx({catalog:s,index:t.index,raw:t.raw},f,o):
o(Tie(f,i));return Pie(s,t,u),u}function Sie(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function Iie(e,t){
if(t==="")return e;let n=`${t}/`;return new Map([...e].filter(([r])=>r.startsWith(n)).map(([r,o])=>[r.slice(n.length),o]))}function Tie(e,t){return t===""?e:{...e,
path:`${t}/${e.path}`}}function Pie(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==t.name){let s={name:t.
name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={entry:t.version,manifest:i};
e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var Uj=m(()=>{"use strict";K();im();bx()});function Bj(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":Rie(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function Rie(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?Lie(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?Jj(t.split(".").map(Number)):Nie.has(t)||t.endsWith(".localhost")}function Jj(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||Cie.has(e.join("."))}
function Lie(e){let t=Fie(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=Die(t);return r!==void 0&&Jj(r)}function Die(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function Fie(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var Nie,Cie,Gj=m(()=>{"use strict";Nie=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),Cie=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function Vj(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return Mie(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${oe(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(ch,r)?jie(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function Mie(e,t){let n=zie(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:ys(r?`${t.pluginRoot}/${e}`:e),raw:e}}function zie(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:ju(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function ju(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function ys(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function jie(e,t,n){let r=nn(pe(ch[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&Uie(s,n),r.length>0?void 0:{kind:e,...Jie(e,t)}}function Uie(e,t){let n=Bj(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:Bie(e),problem:n})}function Bie(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function Jie(e,t){let n=Object.keys(ch[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var kx=m(()=>{"use strict";M();lt();
vr();Gj();Ya()});function Hj(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(Gie(s,o,
i)),Mj({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${oe(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Zie(e,r,t),r}function Kj(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function Wj(e){let t=Kj(
e);return t!==void 0&&ju(t)?ys(t):void 0}function Gie(e,t,n){let r=c=>e.where(["plugins",t,...c]);Vie(e,t,n),Hie(e,n.name,r(["name"])),Kie(e,n,r),Wie(e,n,r);let o=Vj(
n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:Kj(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{index:t,
name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):[],...Uu(
i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function Uu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function Vie(e,t,n){for(let{path:r,field:o,problem:i}of nn(Nj,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!Cj.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function Hie(e,t,n){if(typeof t!="string")return;let r=hx(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n,{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&zu(o))&&rs(t)&&e.report("ENTRY_NAME_RESERVED",n,{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n,{length:t.length})}function Kie(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${oe(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of nn(Rj,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Wie(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Zie(e,t,n){let r=t.filter(o=>o.name!=="");for(let[o,{index:i,name:s}]of r.entries()){let{report:a}=n(i),c=e.where(["plugins",i,"name"]);
r.some(f=>f.index!==i&&f.name===s)&&a("ENTRY_NAME_TWICE",c,{name:s});let l=s.toLowerCase(),u=r.slice(0,o).find(f=>f.name!==s&&f.name.toLowerCase()===l);u!==void 0&&
a("ENTRY_NAME_CASE",c,{name:s,other:u.name})}}var vx=m(()=>{"use strict";M();os();lt();bx();ih();Ya();kx()});function Zj(e,t,n,r){if(e===void 0)return{};let o=nn(Ij,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=qie(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function qie(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var qj=m(()=>{"use strict";M();lt();Ya()});function lh(e,t={}){let n=Yie(e),r=new Nn,o=Dj(n,r.report);if(o===void 0)return Yj(Qie,r.list,!1);let i=[],s=f=>i[f]??=new Nn,a=Hj(o,s).map(f=>{let p=s(f.index),
d=t.plugins===!1?void 0:jj(o,f,n,p);return Object.assign(f,{diagnostics:Qj(Xj(p.list))},d&&{plugin:d})}),c=ese(o,a),l=[...r.list,...i.flatMap(f=>f.list)],u=l.some(
f=>KO(f.code));return Yj(c,l,!u)}function Yie(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?[...e.values()]:Object.
values(e)).every(Xie))return e instanceof Map?e:de(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a marketplace's files.",`Giv\
e a file tree or a record of path \u2192 text, e.g. {"${N}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function Xie(e){return typeof e==
"string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function ese(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u=="string"?{[l]:u}:
{}},{name:o,owner:i}=n,s=Wj(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",...Uu(i)?{owner:i}:
{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:Zj(n.renames,a,c,e.report),raw:n}}function Yj(e,t,n){return{marketplace:e,
diagnostics:Qj(Xj(t)),loads:n}}function Xj(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function Qj(e){return e.toSorted((t,n)=>J(t.path,n.path)||
(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||J(t.code,n.code))}var Qie,xx=m(()=>{"use strict";Cn();E();K();Ii();j();Fj();Uj();vx();qj();Ne();Qie={name:"",
plugins:[],renames:{},raw:{}}});function eU(e,t={}){let n=typeof e=="string"||e instanceof URL;return lh(n?rn(lm(e)):e,t)}var tU=m(()=>{"use strict";xx();_r()});function Qa(e,t){if(Array.isArray(e)){let n=e.map(r=>Qa(r,rU(t)));return nU("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>_x(r,o,rU(t)));return nU(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function _x(e,t,n){return`${JSON.stringify(e)}${n.colon}${Qa(t,n)}`}function nU(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function rU(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function oU(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:tse(e,t),colon:ose(i,": "),comma:nse(e,t),padding:a}}function tse(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let o=r.type==="property"?void 0:r.children[0];if(o!==void 0&&Bu(e,o.offset)){let[i,s]=[Xa(e,r.offset),Xa(e,o.offset)];
if(s.length>i.length)return s.slice(i.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function nse(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[o,i]=r.type==="property"?[]:r.children;if(o&&i){let s=e.slice(o.offset+o.length,i.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return rse(e,t)}function rse(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function ose(e,t){return/[\r\n]/.test(e)?t:e}function Bu(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function Xa(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var iU=m(()=>{"use strict";M()});function ai(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=lU(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+uU(i,s,a,f=>_x(
n,r,f));if(ise(sse(e,[...t,n]),r))return e;let u=Ju(i,l.offset,$x(i,s,a));return o+ec(i,l.offset,l.offset+l.length,Qa(r,u))}function cU(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=lU(e,t,"array"),c=s.children[n];if(c===void 0)return o+uU(i,s,a,p=>Qa(r,p));let l=Ju(i,c.offset,$x(i,s,a)),f=Bu(i,c.offset)?`,${Ox(a)}${Xa(i,c.
offset)}`:fU(i,s,a);return o+ec(i,c.offset,c.offset,Qa(r,l)+f)}function ise(e,t){return sU(e)===sU(t)}function sU(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function lU(e,t,n){let r=D(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Ri(i),a=s;for(let c of t)a=a===void 0?void 0:Gc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:oU(i,s)}}function sse(e,t){let n=D(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function uU(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return ase(e,t,n,r);let i=o.offset+o.
length,s=$x(e,t,n);if(!Bu(e,o.offset)){let c=fU(e,t,n);return ec(e,i,i,c+r(Ju(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${Ox(n)}${Xa(e,o.offset)}`;return ec(e,
i,i,a+r(Ju(e,o.offset,s)))}function ase(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return ec(e,
o,i,c+r(n)+c)}let s=Ju(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return ec(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function fU(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function $x(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?Bu(e,r.at(-1)?.offset??0)?n:aU(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?aU(e,s,n):n}function aU(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function Ju(e,t,n){
return{...n,lineBreak:Ox(n)+Xa(e,t)}}function Ox(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function ec(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var uh=m(()=>{
"use strict";M();iU();Gf()});function dU(e,t,n){let r=mU(e),o=e.slice(r.length);for(;;){let i=hU(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=gU(o,i,s)}}function pU(e,t,n){
let r=mU(e),o=e.slice(r.length),i=hU(o,t,"array");return i.children[n]===void 0?e:r+gU(o,i,n)}function mU(e){let t=D(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function hU(e,t,n){let r=Ri(e);for(let o of t)r=r===void 0?void 0:Gc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function gU(e,t,n){let[r,o]=cse(t,n);return e.slice(0,r)+e.slice(o)}function cse(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var yU=m(()=>{"use strict";M();Gf()});function Vt(e,t=N){let{value:n,problem:r}=D(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw $n(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw $n(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function ci(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw $n(`"plugins" in "${N}" is no list.`,'Write "plugins": [] or a list of entries.')}function tc(e,t){let n=e.flatMap(
(r,o)=>nc(r)===t?[o]:[]);if(n.length>1)throw $n(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function bU(e,t){let n=Vt(e),r=n.plugins===void 0?ai(e,[],"plugins",[]):e,o=ci(n).map(a=>wU(nc(a))),i=wU(t.name)??"",s=lse(o)?o.findIndex(a=>J(
a??"",i)>0):-1;return cU(r,["plugins"],s===-1?o.length:s,t)}function kU(e,t){let n=tc(ci(Vt(e)),t);return n===void 0?e:pU(e,["plugins"],n)}function vU(e,t,n){let{
renames:r}=Vt(e);if(r!==void 0&&!v(r))throw $n(`"renames" in "${N}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:dU(e,["renames"],t);let o=r===void 0?ai(e,[],"renames",{}):e;return ai(o,["renames"],t,n)}function lse(e){return e.every((t,n)=>t!==void 0&&J(e[n-1]??"",t)<=0)}
function wU(e){return typeof e=="string"?e.toLowerCase():void 0}function nc(e){return v(e)?e.name:void 0}function $n(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var rc=m(()=>{"use strict";E();M();uh();yU();j();Ne()});function xU(e,t,n={}){use(e,t);let r=Vt(e),o=ci(r),i=tc(o,t.name);return i===void 0?{text:bU(e,fh(t)),change:"added"}:Ex({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function Ex(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=fse(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))c=ai(c,o,l,u);return{text:c,change:c===r?"uncha\
nged":"replaced"}}function use(e,t){if(typeof e!="string")throw oc("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??{};if(typeof n!=
"string"||n==="")throw oc("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw oc('the entry has no source that star\
ts with "./" or is pinned');if(typeof o!="string")throw oc("the entry has no description");if(i!==void 0&&typeof i!="string")throw oc("the entry's category is n\
o text");if(s!==void 0&&!Uu(s))throw oc("the entry's author has no name")}function oc(e){let t="Give the catalog's text, and an entry with name, source (./folde\
r) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function fh(e){let{name:t,source:n,description:r,category:o,author:i}=e;
return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function fse(e,t,n,r){let{source:o,
description:i,author:s,category:a}=fh(t),c=dse(e.source,t.source,n);if(!(c||li(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw mse(t.name,e.source);return{...c&&
typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function dse(e,t,n){return typeof t==
"string"?li(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function li(e,t,n){return t!==void 0&&pse(e,n)===ys(t)}function pse(e,t){if(typeof e!="st\
ring")return;if(e==="."||e.startsWith("./"))return ys(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&ju(r)?ys(`${r}/${e}`):void 0}function mse(e,t){
let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return $n(`The catalog has an entry "${e}" from another source (${n}), which may be somebody e\
lse's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var dh=m(()=>{"use strict";E();M();uh();
rc();vx();kx()});function Ax({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!hse.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||li(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function _U({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[D(n??"{}").value,D(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:Ax({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var hse,$U=m(()=>{"use strict";M();dh();hse=new Set(["name","source","description","author","category"])});function SU(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=gse(s,`${t}/`)??OU(s,n);c!==void 0?o.add(c):s!==
N&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===N)&&i.push(...yse(e,o));for(let[s,a]of e.entryFiles??[]){let c=OU(
s,n)??"",l=_U({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function gse(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function OU(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function yse({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[D(e).value,D(t).value],s=(p,d)=>({code:p,path:N,problem:d});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(p=>p!=="plugins"&&p!==
"renames"&&!IU(o[p],i[p])),c=bse(o,i),l=kse(o,i),u=r.size===0&&l.length===1?l:[];for(let p of u)r.add(p);let f=l.filter(p=>!r.has(p)&&!c.names.has(p));return[...wse(
{old:o,fresh:i},l,n).map(p=>s("FOREIGN_ENTRY",p)),...a.map(p=>s("FOREIGN_MEMBER",`has another "${p}", which is the marketplace's own`)),...c.changed.map(p=>s("F\
OREIGN_MEMBER",`changes what "${p}" in "renames" said before`)),...f.map(p=>s("FOREIGN_ENTRY",`changes the entry "${p}", whose folder this change does not touch`))]}
function wse({old:e,fresh:t},n,r){let o=n.flatMap(i=>ph(t,i).length===0?ph(e,i):[]);return n.flatMap(i=>{let s=[...ph(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return ph(t,i).flatMap(c=>Ax({name:i,entry:c,before:s,...a}))})}function bse(e,t){let[n,r]=[AU(e.renames),AU(t.renames)],o=Object.keys(n).filter(i=>!IU(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function kse(e,t){let[n,r]=[EU(e),EU(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function EU({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function ph({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function AU(e){
return v(e)?e:{}}function IU(e,t){return JSON.stringify(e)===JSON.stringify(t)}var TU=m(()=>{"use strict";M();Ne();$U()});function PU(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(d,h)=>h.map(({name:g})=>`${d} ${g}`),
f=[...n.map(({config:d})=>d.url),...t.map(({handler:d})=>d.url)],p=[...t.filter(({type:d})=>d==="command").map(({event:d})=>`hook ${d}`),...u("server",n.filter(
({transport:d})=>d==="stdio")),...r.map(({source:d})=>`server ${d}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(p)],asks:[...new Set(f.filter(d=>typeof d=="string"))]}}var NU=m(()=>{"use strict"});function CU(e,t,n){let r=vse(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function RU(e){
let t=L(e,On);return t===void 0?void 0:D(H(t.bytes())).value}function vse(e){let t=RU(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function LU(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function DU(e){return Sx(RU(e))}function Sx(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var On,
ws=m(()=>{"use strict";E();K();M();j();On=".claude-plugin/plugin.json"});function MU(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Di("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,FU.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[xse]};let c=a?rn(s):new Map;if(!DU(c))return{folder:t,name:e,rows:[
...i,_se(t)],notes:[]};let{runs:l,asks:u}=PU(fm(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...Zm(c)?[]:[$se(t)],...l.length===0?[]:[Ose(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function _se(e){return{level:"error",code:"NO_THIN_CLIENT",file:Ix(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function $se(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:Ix(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function Ose(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:Ix(e),problem:n,fix:"Review these files as code."}}var FU,xse,Ix,zU=m(()=>{"use strict";FU=x(ae(),1);Zv();_r();NU();ws();
tx();Eo();xse="Lies in another repository, which is not looked at: review what is at the pinned commit.",Ix=e=>`${e}/.claude-plugin/plugin.json`});var UU={};ar(UU,{check:()=>Ese});async function Ese(e,t,n){await Ase(e,n);let r=await Sse(e,n),o=t["entries-dir"],i=async g=>({before:await jU(e,`HEAD^1:${g}`,n),
after:await jU(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=SU({paths:r,...await i(N),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...z({entriesDir:o})}),l=eU(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>MU(
g,u(g),e,l)),[p={folder:"",name:"(none)",rows:[],notes:[]},...d]=f,h=[...c.map(Tse),...a.length===0?[Ise]:[],...p.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...p,rows:h},...d]}}async function Ase(e,t){let{exitCode:n}=await Ge(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function Sse(e,t){let r=(await fn(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function jU(e,t,n){let{exitCode:r,stdout:o}=await Ge(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Tse({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Ise,BU=m(()=>{"use strict";si();tU();Pe();E();Ne();TU();zU();Ise=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function JU(e){let t="plain";for(let n of e.split("/")){let r=pn(n);if(r===Nse)return"never";Pse.includes(r)&&(t="reserved")}return t}function GU(e){return e.includes(
"~")&&e.split("/").some(t=>Cse.test(pn(t)))}function pn(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var Pse,Nse,Cse,mh=m(()=>{"use strict";Pse=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Nse=".git",Cse=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function sc(e,t){return zse(e,t)??jse(e)}function zse(e,t){if(e==="")return"is empty";if(!Lse.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(Dse.test(e))return'\
has an empty part, "." or ".."';if(Fse.test(e))return"names a drive";let n=JU(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function jse(e){if(VU(e,ic.bytes))return`is longer than ${ic.bytes} bytes`;if(Mse.
test(e))return"names a drive on Windows";if(GU(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>ic.depth)
return`is deeper than ${ic.depth} folders`;for(let n of t){if(VU(n,ic.partBytes))return`has a part of more than ${ic.partBytes} bytes`;if(ou.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function VU(e,t){return e.length>t||e.length*3>t&&Rse.encode(e).length>
t}function Tr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,Use);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function Use(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*HU(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var ic,Rse,Lse,Dse,Fse,Mse,hh,gh=m(()=>{"use strict";E();iu();mh();ic={partBytes:255,bytes:1024,depth:64},Rse=
new TextEncoder,Lse=/^[\x20-\x7e]+$/,Dse=/(?:^|\/)\.{0,2}(?:\/|$)/,Fse=/^[A-Za-z]:(?:\/|$)/,Mse=/(?:^|\/)[A-Za-z]:/;hh=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,pn(t))}take(t){let n=pn(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of HU(t)){let s=pn(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw Tr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of HU(t)){let o=pn(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Xe({pluginsDir:e},t){return`${e}/${t}`}function yh(e,t){return`${Xe(e,t)}/${On}`}function ui({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function KU(e){if(Bse.test(e)&&sc(e,"refuse")===void 0)return;throw Tr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function WU(e){if(!(Yo(e)&&sc(e,"refuse")===void 0))throw Tr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function wh(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&sc(t,"refu\
se")===void 0)return t;throw Tr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function bh(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var Bse,Pr=m(()=>{"use strict";os();gh();ws();Bse=/^[a-z0-9][a-z0-9-]{1,63}$/});function kh(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(Gse(e),Vse(e),!Number.
isInteger(o)||o<1||o>100)throw Nr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Nr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(p=>({branch:"",plugins:[p],remove:[]})),...n.map(p=>({
branch:"",plugins:[],remove:[p]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:p,remove:d})=>({branch:Kse(a,p,d),plugins:p,remove:d}));if(new Set(
f.map(({branch:p})=>p)).size<f.length)throw Nr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:Jse(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function Jse(e,t){let n={pluginsDir:wh(e),entriesDir:t===
void 0?void 0:wh(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw Nr(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function Cr({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function Gse({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Cr({branch:"",plugins:e,remove:t});for(let s of n)KU(s);for(let s of r)
WU(s);if(n.length+r.length===0)throw Nr("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw Nr(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function Vse({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Nr("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!Hse(e.url))
throw Nr("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
wh(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw Nr("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function Hse(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function Kse(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Nr(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function Nr(e,t){return new w("OPTION_INVALID",e,t)}var bs=m(()=>{"use s\
trict";E();Pr()});function Tx({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Cr(n),a=[...i,...s],c=a.flatMap(f=>ui(t,f)??[]),l=a.map(f=>Xe(t,f)),u=[N,...l,...c].
flatMap(bh);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>yh(t,f)),...c],listings:[...new Set(
u)].sort(J)}}var ZU=m(()=>{"use strict";j();Ne();bs();Pr()});function Px(e,t=N){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var qU=m(()=>{"use strict";E();Ne()});function e2({additions:e,deletions:t,replaced:n},r,o){let i=new hh;for(let a of e.keys()){let c=XU(a,o,o.kept)?sc(a,"inert"):YU;if(c!==void 0)throw Tr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!Wse(a,r)||!XU(a,o,[...o.kept,...o.gone])||a===N)throw Tr(a,YU,"Leave this file out of the \
plugin.");let s=e.get(N);s!==void 0&&Zse(r.catalog,s,new Set([...o.kept,...o.gone]))}function XU(e,{layout:t},n){return e===N?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${Xe(t,r)}/`)||e===ui(t,r))}function Wse(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function Zse(e,t,n){if(!(e!==void 0&&QU(e,n)===QU(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${N}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function QU(e,t){let{plugins:n,renames:r,...o}=Vt(new TextDecoder().decode(e)),i=ci(Vt(new TextDecoder().
decode(e))),s=c=>typeof c=="string"&&t.has(c),a=v(r)?Object.entries(r).filter(([c])=>!s(c)):r;return JSON.stringify([o,i.filter(c=>!s(nc(c))),a??[]])}var YU,t2=m(
()=>{"use strict";E();M();rc();Ne();gh();Pr();YU="is none of the places that this plugin may change in a marketplace"});function n2(e){let t=e,n=()=>ci(Vt(t));return{fileOf:()=>N,names:()=>n().flatMap(r=>qse(nc(r))),entry(r){let o=tc(n(),r);return o===void 0?void 0:n()[o]},upsert(r,{
inherit:o,...i}){let s=xU(t,r,i);if(t=s.text,s.change!=="added"||o===void 0)return s.change;let a=["plugins",tc(n(),r.name)??0],c=this.entry(r.name)??{};for(let[
l,u]of Object.entries(o))Object.hasOwn(c,l)||(t=ai(t,a,l,u));return s.change},leadsTo:(r,o)=>li(r.source,o,Vt(t)),remove(r){t=kU(t,r)},renameOf(r){let{renames:o}=Vt(
t);return v(o)&&Object.hasOwn(o,r)?o[r]:void 0},rename(r,o){return t=vU(t,r,o),!0},files:()=>new Map([[N,t]])}}function qse(e){return typeof e=="string"?[e]:[]}
var r2=m(()=>{"use strict";M();uh();rc();Ne();dh()});function o2(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=Vt(i,t(o));if(s.name===o)return s;throw $n(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...fh(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=Ex(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>li(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var i2=m(()=>{"use strict";rc();dh()});function Yse(e,t="sha1"){return(0,s2.createHash)(t).update(`blob ${e}\0`)}function ac(e,t="sha1"){return Yse(e.length,t).update(e).digest("hex")}var s2,vh=m(()=>{
"use strict";s2=x(Ye(),1)});function Nx(e){return e.length===64?"sha256":"sha1"}function Cx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=L(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===a2&&l.id===ac(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==a2&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())L(n,a)===void 0&&s.removed.push(`${e}/${a}`);return{additions:o,deletions:s.removed,replaced:i,files:s}}var a2,c2=m(()=>{
"use strict";K();vh();a2="100644"});function u2(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[l2.test(o),"Its description holds a line break or characters that nobody sees."],[l2.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[Qse(r,n),"Another entry has the same name in other upper and lower case."],[typeof i!="string"&&!eae(i.path,i.ref),"Its pi\
nned path or ref holds more than letters, digits and . _ / -."],[!tae(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!nae(t.replacedBy,
r),'Its "replacedBy" is not the name of another plugin.']].filter(([a])=>a).map(([,a])=>a)}function f2(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`T\
he marketplace's entry "${e}" would break rules that marketplaces check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spi\
te of that with --allow-errors (`allowErrors` in code).")}function d2({files:e,name:t}){if(e.get(On)?.kind!=="file")throw new w("OPTION_INVALID",`The thin clien\
t "${t}" has no ${On}.`,"Give what `generateThinClient` returns.")}function Qse(e,t){return t.some(n=>n!==e&&pn(n)===pn(e))}function eae(...e){return e.every(t=>t===
void 0||Xse.test(t)&&!t.includes(".."))}function tae(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function nae(e,t){return e===void 0||typeof e==
"string"&&e!==""&&e!==t}var l2,Xse,p2=m(()=>{"use strict";E();mh();ws();l2=/[\p{Cc}\p{Cf}\u2028\u2029]/u,Xse=/^[A-Za-z0-9._/-]+$/});function m2(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=y2(a,t);d2(i);let u=s.map(O=>o.entry(O)).find(O=>O!==void 0),
f=s.map(O=>g2(O,a,t));rae(a,s,t);let p=Xe(r.layout,a),d=iae(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:p,inherit:u},g=o.upsert(d,h);r.request.allowErrors!==
!0&&f2(a,u2(d,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Cx(p,n.folders.get(p)??new Map,y,Nx(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:O})=>O),replaced:b.replaced,files:w2(k.map(({files:O})=>O),c,o),entry:g,oldVersion:l??f.find(({version:O})=>O!==
void 0)?.version??r.pinnedVersions.get(a)}}function h2(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,files:i,version:s}=g2(e,null,t);return{
name:e,additions:new Map,deletions:o,replaced:[],files:w2([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s}}function g2(e,t,n){let{tree:r,job:o,entries:i,
warnings:s}=n,a=y2(e,n),c=Xe(o.layout,e),l=r.folders.get(c)??new Map,u={...Cx(c,l,new Map,Nx(r.head)),version:a},f=i.entry(e);return f===void 0&&l.size===0?(i.renameOf(
e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),u):(f!==void 0&&oae(e,f,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is \
assembled from the entries' files: have "${e}" put under its "renames" yourself.`),u)}function rae(e,t,{entries:n,job:r}){let o=n.renameOf(e);if(o!==void 0){if(typeof o==
"string"&&!t.includes(o)&&r.request.takeOver!==!0)throw $n(`The catalog says that "${e}" was renamed to "${o}", so nobody would get a plugin of that name.`,"Pub\
lish under another name, or take the name over with --take-over (`takeOver` in code).");n.rename(e,void 0)}}function y2(e,{tree:t,job:{layout:n}}){let r=Xe(n,e);
if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(yh(n,e)),i=o===void 0?void 0:D(H(o)).value;if(!Sx(i))throw LU(r);let s=v(i)?i.version:void 0;return typeof s==
"string"?s:void 0}function oae(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&i.url===s.url||a===!0||r.leadsTo(
t,n)))throw $n(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, or take it over with --take-over \
(`takeOver` in code).")}function iae({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=CU(e,`./${Xe(r,o)}`,t),s=i.description.trim();if(n.pinned===
void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===void 0?{}:{path:c.replaceAll("{plu\
gin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function w2(e,t,n){let r={added:[],changed:[],removed:[]};for(let o of["added","ch\
anged","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"removed":"changed"].push(o)}
for(let o of Object.values(r))o.sort(J);return r}var b2=m(()=>{"use strict";M();j();rc();ws();c2();p2();Pr()});function k2(){return new w("MARKETPLACE_INVALID",`The repository has no "${N}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var v2=m(()=>{"use strict";E();Ne()});function xh(e,t,n,r){let o=bh(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;cae([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&lae(u,a,a===t?n:"folder")}}function cae(e,t,n,r){let o=pn(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&pn(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function lae(e,t,n){let r=e===sae?"folder":aae[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw Tr(t,o,`Have it replaced by a real ${n}.`)}var sae,aae,x2=m(()=>{"use strict";E();gh();mh();Pr();sae="040000",aae={12e4:"sym\
bolic link",16e4:"submodule"}});function co(e,t,n){let r={layout:n.layout,...Cr(t)};uae(e,r);let o={tree:e,job:n,entries:Vu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>m2(c,o)),
...t.remove.map(c=>h2(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,p]of c)a.additions.set(f,
p);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return e2(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function _h({files:e}){return Object.values(e).every(t=>t.length===0)}
function Gu(e,{changes:t}){let n=new Set(t.filter(o=>!_h(o)).map(({name:o})=>o)),r=e.plugins.filter(({thinClient:o})=>n.has(o.name));return{...e,plugins:r,remove:e.
remove.filter(o=>n.has(o))}}function Rr({additions:e,deletions:t}){return e.size+t.length===0}function uae(e,{layout:t,kept:n,gone:r}){let o=s=>s.flatMap(a=>[Xe(
t,a),ui(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&xh(e,N,"file",i);for(let s of[...n,...r]){let a=r.includes(s)?new Set([...i,...o(n)]):i;xh(e,Xe(
t,s),"folder",a);let c=ui(t,s);c!==void 0&&xh(e,c,"file",a)}}function Vu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===void 0){if(e.catalog===void 0)throw k2();
return n2(Px(e.catalog))}let o=s=>ui(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Px(a,o(s))};return o2(new Map([...n,...r].map(s=>[s,i(s)])),
o)}var Lr=m(()=>{"use strict";Ne();qU();bs();t2();r2();i2();Pr();b2();v2();x2()});async function _2(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=Cr(t.whole),a=Vu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(p=>a.entry(p)).find(p=>p!==void 0),f=u===void 0?void 0:await fae(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function fae(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?On:`${c}/${On}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:D(u).value,p=v(f)?f.version:o;return typeof p=="string"?p:void 0}var $2=m(()=>{"use strict";M();ws();bs();Lr()});function O2(e,t){let n={[N]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=lh(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,dae(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>pae(a)||t.some(c=>mae(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function dae({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function pae({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function mae({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function E2({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${N}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var A2=m(()=>{"use strict";E();xx();Ne()});function cc(e){return e.replace(/-[0-9a-f]{8}$/,"")}function lc(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[$h(cc(e)),$h(cc(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":cc(e)===cc(t)?"content":"patch"}function $h(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function S2({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[cc(t),cc(n)],a=hae(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function hae(e,t){let[n,
r]=[$h(e),$h(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var Hu=m(()=>{"use strict";E()});function Oh(e,t){let n=co(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Xe(t.layout,s.name)})),o=O2(yae(n,t),r);return t.request.
allowErrors!==!0&&E2(o),{plan:n,diagnostics:wae([...o.own],o.diagnostics),warnings:[...n.warnings,...gae(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function gae(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return S2({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function yae({entries:e},{layout:t,request:n}){let r=e.files().get(N);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function wae(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Rx=m(()=>{"use strict";Ne();A2();Pr();Lr();Hu()});function N2(e,t,n,r){let o=Eh(n).length>0?Eh(n):Eh(t);return`${I2}: ${o.join(", ")}
${T2}: ${R2(e,t,r)}`}function Ah({message:e},t){let n=P2.exec(e)?.[1]?.split(", ")??[];return Eh(t).some(r=>n.includes(r))}function Eh(e){let{kept:t,gone:n}=Cr(
e);return[...t,...n]}function C2(e,t,n,r){let i=e.filter(s=>Ah(s,n)).flatMap(({message:s})=>P2.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==R2(t,n,r)}function R2(e,t,{
layout:n}){let{kept:r,gone:o}=Cr(t),i=Vu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(Xe(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>J(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return qo(JSON.stringify(s)).slice(0,16)}var I2,T2,P2,Lx=m(()=>{"use strict";
xa();j();bs();Pr();Lr();[I2,T2]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],P2=new RegExp(`^${I2}: (.+?)\\r?\\n${T2}: ([0-9a-f]{16})\\r?$`,"m")});function Sh(e,t,{job:n,images:r,base:o}){let i=Gu(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Dx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),bae(i,r).join(`
`),N2(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Dx({plugins:e,remove:t}){let[n]=e;return n===void 0?t.length===1?`Remove ${t[0]}`:`Remove ${t.length} plugins`:e.length>1?`Publish ${e.length} plug\
ins`:`Publish ${n.thinClient.name} ${n.thinClient.version}`}function bae({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by clau\
de-bazaar.",...e.flatMap(({thinClient:{name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?
t.map(o=>`Removed: ${o}`):[]]}var Ih=m(()=>{"use strict";Lr();Lx()});function L2(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function D2(e,t){let[n,r]=[L2(e),L2(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(J);return{added:o(r,n),removed:o(n,r)}}var F2=m(()=>{"use strict";j()});function Fx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(kae,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function mn(e,t=300){let n=Fx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var kae,M2=m(()=>{"use strict";kae=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function zx(e,{request:t}){return Fx(t.pullRequestTitle??Dx(e),200)}function jx(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"",i=o.toWellFormed().
replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --");return[...e.plugins.flatMap(s=>Oae(s,t,n,r)),...e.remove.flatMap(s=>[`### Remove ${mn(s)}`,"",xae(n),""]),
...e.plugins.length===0?[]:_ae(e,n),...o===""?[]:["",i]]}function xae({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` says so\
.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function _ae({plugins:e},t){return["### How to chec\
k it","","- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.map(({thinClient:{name:n}})=>$ae(Xe(t.layout,
n),t)),"- The last 8 digits of the version are made of all the other content, so equal versions have equal files."]}function $ae(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${mn(t.url)} at ${mn(t.sha)}.`:`- Check out this branch and run ${mn(`claude plugin validate ${e}`)}.`}function Oae(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,f=r.get(s),p=e.renamedFrom??[],{files:d,sources:h,window:g}=l.
leakCheck;return[`### ${mn(s)}`,"",`- Says of itself: ${mn(c)}`,`- Version: ${u===void 0?"":`${mn(u)} \u2192 `}${mn(a)} (${lc(u,a)})`,...p.length===0?[]:[`- Ren\
amed from: ${p.map(y=>mn(y)).join(", ")}`],...Eae(e,t,n),...f===void 0?[]:[`- Image: ${mn(f.image)}`,`- Digest: ${mn(f.digest)}`],`- Leak check: passed; ${d} fi\
les searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...Ku("- What it may do on a user's machine",i.mayDo,"nothing beside the\
 stubs' calls to the host"),""]}function Eae({thinClient:e,facts:t},n,r){let o=Xe(r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return Ku(
"- Components",t.components,"none");let{added:s,removed:a}=D2(i,e.files.keys());return[...Ku("- Components added",s,"none"),...Ku("- Components removed",a,"none"),
...Ku("- All components",t.components,"none")]}function Ku(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${mn(r)}`)]}function Ux(e,t){let n=e.
indexOf(Mx),r=e.indexOf(Th,n),o=n!==-1&&r!==-1,i=o?e.slice(0,n):"",s=o?e.slice(r+Th.length):"",a=vae-i.length-s.length-Mx.length-Th.length-2;return`${i}${Mx}
${Aae(t,a)}
${Th}${s}`}function Aae(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=z2.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",z2].join(`
`)}var vae,z2,Mx,Th,j2=m(()=>{"use strict";Ih();F2();Pr();M2();Hu();vae=65536,z2="The rest was left out: a pull request's text has at most 65,536 characters.",[
Mx,Th]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function U2({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function B2(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Bx=m(()=>{"use strict";E()});async function Ph(e,t,n){let{forge:r,standing:o,job:i}=e,s=Gu(t,n);e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let a=await r.openPullRequest(
{base:o.baseName,head:U2(e,t.branch),title:zx(s,i),body:Ux("",jx(s,n,e)),draft:i.request.draft??!1});return await G2(e,a,J2(e,void 0)),a}async function Jx(e,t,n,r){
let o=Gu(t,n),i=zx(o,e.job),s=Ux(r.body,jx(o,n,e)),a={...i===r.title?{}:{title:i},...Sae(s,r.body)?{}:{body:s}};return Object.keys(a).length>0&&await e.forge.editPullRequest(
r,a),await G2(e,r,J2(e,r)),r}function Sae(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function J2({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let p=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(d=>r?.labels.includes(d)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...p?{autoMerge:u}:{}}}async function G2({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var V2=m(()=>{"use strict";Lr();j2();Bx()});async function Nh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await Iae(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function Iae(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var Gx=m(()=>{"use strict"});function Ch(e,t,n){return K2(e,t,n,t.branch)}async function H2(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await Ch(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await K2(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await Vx(e,s)}}async function Vx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=ve(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function K2(e,t,n,r){let o=Sh(t,n,e),i=await Nh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var W2=m(()=>{"use strict";E();Ih();Gx()});async function Y2(e,t){let n=co(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await Tae(e,{part:t,branch:r,onBase:n});
if(Rr(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await Ch(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Ph(e,t,n)}}async function Tae(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!Ah(l,n));if(Rr(o))return await Nae(e,t,s);if(s.length>0&&i==="ski\
p")return q2(e,t,eB(s));let a=co(r.tree,n,e.job);return s.length===0?Pae(e,t,a)?await Cae(e,t):await Z2(e,t,a):r.pullRequest?.mergeable==="conflicting"&&X2(o,a)?
q2(e,t,Rae(s)):await Z2(e,t,a)}function Pae(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
c=>Ah(c,t))||C2(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!X2(r,o)?!1:a?.mergeable==="conflicting"||!Rr(o)}function X2(e,t){let[n,r]=[e.entries.files(),t.
entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function Nae(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchang\
ed",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${eB(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(
`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await Vx(e,t.name),{operation:"closed",plan:n,pullRequest:o})}
async function Z2(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(Rr(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Jx(e,r,i,s)};
if(Rr(n))return{operation:"created",plan:i,pullRequest:await Ph(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await Ch(e,r,n);return a==="moved"?"moved":await Q2(
e,t,{plan:n,commit:a})}async function Cae(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await H2(e,n,r,o);return i==="moved"?"moved":await Q2(e,t,{plan:o,commit:i})}async function Q2(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,plan:r,pullRequest:await Ph(e,t,r)}:{operation:"updated",...o,pullRequest:await Jx(e,t,r,i)}}function q2(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function eB(e){
return`it has ${tB(e)} by others (${nB(e)}). Merge or close it, or give on-human-commits: overwrite.`}function Rae(e){return`it conflicts with the base and has ${tB(
e)} by others (${nB(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function tB({length:e}){return e===
1?"1 commit":`${e} commits`}function nB(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var rB=m(()=>{"use strict";V2();W2();Lr();Lx()});async function oB(e){let{job:t,base:n,forge:r,standing:o}=e,i=co(n,t.whole,t);if(Rr(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let s=Sh(t.whole,i,e),a=await Nh(r,o.baseName,i,s);if(a.kind==="moved")return"moved";if(a.kind==="written")return{operation:"pushed",plan:i,
commit:a};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a\
 pull request (${a.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var iB=m(
()=>{"use strict";E();Ih();Gx();Lr()});function sB(e,t,n){let r=[...e.values()].flatMap(o=>Hx(o,n));return{changed:r.some(Kx),plugins:r,warnings:[...t]}}function Hx(e,t){return e.plan.changes.map(n=>Dae(
n,e,t))}function Kx({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Lae(e){
if(!(e===void 0||e.oldVersion!==void 0||e.entry==="added"))return e.entry==="unchanged"?"none":"content"}function Dae(e,t,{job:n,preview:r,images:o}){let{name:i}=e,
s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??c??"",u=o.get(i),{commit:f,
pullRequest:p,operation:d}=Fae(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:s===void 0?"removed":Lae(a)??lc(c,l),...u===void 0?{}:{image:u},
files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...p===void 0?{}:{pullRequest:{number:p.number,url:p.url}},operation:d,
diagnostics:r.diagnostics.get(i)??[]}}function Fae(e,t,n){let{operation:r,pullRequest:o}=n;return!_h(e)||!["created","updated","pushed"].includes(r)?n:{operation:"\
unchanged",...t!==void 0&&!_h(t)&&o!==void 0?{pullRequest:o}:{}}}var Wx=m(()=>{"use strict";Lr();Hu()});function cB(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(aB.indexOf(e.right)<aB.indexOf(r))throw zae(e,t,n);return Mae(
e,t,n)}function Mae({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);let s=o.find(({branch:a})=>a===t||a===n);if(s===void 0)return e;throw new w(
"OPTION_INVALID",`A pull request's branch would be "${s.branch}", which is ${s.branch===t?"published to":"the repository's own"}.`,"Name another branch, e.g. ba\
zaar/{plugin}.")}function zae(e,t,n){let{right:r,login:o}=e,c=`${o===void 0?"The token":`The token of ${o}`} ${r==="none"?"can't even read":`may only ${r==="tri\
age"?"triage":"read"}`} ${n}${r==="none"?", or there is no such repository":""}, and publishing needs the right to write.`;return new w("FORGE_REFUSED",c,jae(e,
t,n),{details:{right:r}})}function jae({login:e,right:t},{mode:n},r){let o=`Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;return e===
"github-actions[bot]"?`A workflow's GITHUB_TOKEN reaches its own repository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?
"":", pull-requests: write"}). For ${r} make a GitHub App's token or a fine-grained one with ${o}, and give it as marketplace-token.`:e===void 0||e.endsWith("[b\
ot]")?`Give the App the repository permissions ${o} (its settings \u2192 Permissions & events), have the new permissions accepted, install it on ${r}, and name \
that repository where the token is made.`:`${t==="none"?"Look at the name first. ":""}${e} needs the role Write in ${r}${n==="push"||t==="none"?"":", or publish\
 from a fork (--fork, `fork` in code), which needs the right to read only"}. A fine-grained token has to name that repository and have ${o} (Settings \u2192 Develope\
r settings \u2192 Fine-grained tokens); a classic one has to have the scope repo.`}var aB,lB=m(()=>{"use strict";E();aB=["none","read","triage","write","maintai\
n","admin"]});async function uB(e,t){let n={job:kh(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>0&&await Kae(n,
r);let o=await Uae(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while publishing.`,"\
Publish again when fewer others do, or raise the number of attempts.")}async function Uae(e){let{forge:t,warnings:n}=e;Zx(e,`Looking at ${t.repository}.`);let r=await t.
look(Tx(e.job)),o=cB(r,e.job,t.repository),i={...e.job,pinnedVersions:await _2(o,e.job,t)},s=Oh(o,i);for(let f of s.warnings)n.add(f);let{dryRun:a,images:c}=i.request;
a!==!0&&(e.images??=await c?.()??new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,images:e.images??new Map,warn:f=>{n.add(f)},tell:f=>Zx(e,f)};return(a===
!0?(Gae(e,l),!1):await Bae(e,l,s))?"moved":sB(e.done,n,{job:i,preview:s,images:l.images})}async function Bae(e,t,n){let{done:r}=e,{job:o}=t,i=(l,u)=>{r.set(l,u),
o.request.onDone?.(Hx(u,{job:o,preview:n,images:t.images}))},s=t.standing.branches.some(({pullRequest:l})=>l!==void 0);if(o.mode==="push"||o.mode==="auto"&&!s&&
r.size===0){let l=await oB(t);if(l==="moved")return!0;if(l!=="protected")return i(o.whole,l),!1}let a=await Jae(e,t,n),c=!1;for(let l of o.parts.filter(u=>!r.has(
u))){let u=await Y2(a,l);u==="moved"?c=!0:i(l,u)}return c}async function Jae(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Rr(n.plan))return t;let{baseName:i}=t.
standing;t.tell(`Bringing the fork of ${r.repository} up to date.`),e.fork??=await r.fork(i);let{branches:s}=await e.fork.look({...Tx(o),base:i}),a={...t.standing,
branches:s};return{...t,branches:e.fork,standing:a}}function Gae({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){let s=n.
branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:co(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{pullRequest:s.
pullRequest}})}}async function Kae(e,t){let{job:n,forge:r}=e;Zx(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(Hae,Vae*2**(t-
1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function Zx({job:{request:e}},t){B2(e.signal),e.progress?.(t)}var Vae,Hae,fB=m(()=>{"use strict";E();
bs();ZU();$2();Lr();Rx();rB();iB();Wx();lB();Bx();[Vae,Hae]=[250,1e4]});function pB({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...Wae(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function Wae(e){let t=L(e,"hooks/hooks.json"),n=t===void 0?void 0:
D(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:Zae(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function Zae(e){let t=dB(e).flatMap(n=>v(n)?dB(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function dB(e){return Array.isArray(e)?e:[]}var mB=m(()=>{"use strict";K();M();j()});function Wu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>qae(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?Yae(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function qae({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:pB(e),renamedFrom:o,...z({category:r})}]}function Yae(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var qx=m(()=>{"use strict";Pe();E();mB()});var tr,fi,di=m(()=>{"use strict";tr="/opt/plugin",fi=["linux/amd64","linux/arm64"]});function hB(e,t){let n=e.find(i=>!fi.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${fi.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function gB(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function uc(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function yB(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Rh=m(()=>{"use strict";E();di()});function fc(e){return`sha256:${(0,wB.createHash)("sha256").update(e).digest("hex")}`}function dc(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:fc(n),size:n.length,bytes:n}}function pi({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var wB,Qe,et=m(()=>{"use strict";wB=x(Ye(),1),Qe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function mi(e){let t=(p,d)=>{throw new w("OPTION_INVALID",`"${Lh(e)}" names no image: ${p}.`,d)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=tce(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Xae.test(c)&&t(`"${Lh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||ece.includes(
i)?"docker.io":i;Qae.test(u)||t(`"${Lh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return nce(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function tce(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function nce(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>bB.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!bB.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${Lh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>kB&&r(
`it is longer than ${kB} characters`,"Give a shorter path.")}function Lh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function hi(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function vB(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=hi(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var bB,Xae,Qae,kB,ece,lo=m(()=>{"use strict";E();et();bB=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Xae=/^\w[\w.-]{0,127}$/,Qae=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,kB=255,ece=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function Dh(e,t,n){let r=mi(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:Zu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(uc)])]}}
function Zu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[gB(e.plugin.manifest.version)]).map(uc))]}var Fh=m(()=>{"us\
e strict";E();Rh();lo()});function Yx(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var xB=m(()=>{"use strict"});function pc({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var Xx=m(()=>{"use strict"});function mc(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function Qx(e){let t=_B(e);if(t!==void 0)throw gi(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw gi(e,'is absolute, or holds an empty segment, "." or ".."')}function _B(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function $B(e){for(let t of e.keys())for(let n=mc(t);n!=="";n=mc(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw gi(t,`lies below a ${r.kind}`)}}function OB(e,t,n){let r=t===""?"is empty":_B(t);if(r!==void 0)throw gi(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(p=>p!==""&&p!=="."),s=i.findIndex(p=>p!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw gi(e,'is a link whose target has ".." \
behind a name');let c=o?[]:mc(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw gi(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function gi(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var EB=m(()=>{"use strict";E()});function*SB(e,{prefix:t="",links:n="refuse"}){t!==""&&Qx(t);for(let o of e.keys())Qx(o);$B(e);let r=new Set([""]);for(let[o,i]of oce(e)){let s=t===""?o:`${t}/${o}`;
if(yield*IB(i.kind==="directory"?s:mc(s),r),i.kind==="file"&&(yield{path:o,head:ice(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw gi(o,"is a symbolic \
link");OB(s,i.target,t),yield{path:o,head:n_({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function t_(e){return new Uint8Array((512-e%512)%512)}function oce(e){
return[...e].sort(([t],[n])=>J(t,n))}function*IB(e,t){t.has(e)||(yield*IB(mc(e),t),t.add(e),yield{path:e,head:n_({name:`${e}/`,type:"5",mode:493,size:0})})}function ice(e,{
size:t,executable:n}){if(t<=8589934591)return n_({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function n_({name:e,link:t="",...n}){let r=[...e_(e)?[]:[Yx("path",e)],...t===""||e_(t)?
[]:[Yx("linkpath",t)]],[o,i]=[AB(e),AB(t)],s=pc({...n,name:o,link:i});if(r.length===0)return s;let a=qu(r),c=`PaxHeader/${o}`.slice(0,100);return qu([pc({name:c,
mode:420,size:a.length,type:"x"}),a,t_(a.length),s])}function e_(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function AB(e){return e_(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function qu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var r_=m(()=>{"use strict";
E();j();xB();Xx();EB()});var TB,PB,NB,CB,Mh=m(()=>{"use strict";TB="the plugin's files",PB="the runtime",NB="the link /usr/local/bin/claude",CB="claude-bazaar image"});function zh(e){return e==="docker"?Yu:Qe}function LB(e,t){let n=zh(e);if(t===Qe.layer||t===Yu.layer)return n.layer;if(t===Qe.gzipLayer||t===Yu.gzipLayer)return n.
gzipLayer;if(t===RB&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===RB?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function jh(e){return e===Qe.index||
e===Yu.index}function Xu(e){return e===Qe.manifest||e===Yu.manifest}var Yu,RB,Uh=m(()=>{"use strict";E();et();Yu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};RB="application/vnd.oci.image.layer.v1.tar+zstd"});var DB,FB=m(()=>{"use strict";DB={serve:3e3,broker:8788}});var Bh,o_,MB,i_,Jh,s_=m(()=>{"use strict";di();FB();Bh="/opt/runtime",o_="/work",MB={uid:1e3,gid:1e3},i_=1e9,Jh={User:`${MB.uid}:${MB.gid}`,WorkingDir:o_,Entrypoint:[
"/usr/bin/tini","--","node",`${Bh}/bin.js`],Cmd:["serve",tr],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${o_}`,`TMPDIR=${o_}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${DB.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Bh}/health.js`],Interval:15*i_,Timeout:5*
i_,StartPeriod:15*i_,Retries:3},StopSignal:"SIGTERM"}});function zB(e,t,n,r,o={}){let i=zh(r.format),s=u=>({...u,mediaType:LB(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=dc(i.config,sce(e,t,n,r)),l=dc(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:pi(c),layers:a.map(pi),...UB({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function jB(e,t,n){let{index:r}=zh(n.format);return dc(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...pi(i),platform:Gh(
o,t?.images.get(o))})),...UB(n)})}function Gh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function UB({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function sce(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Gh(e,t),created:r,config:t===void 0?{Labels:o}:ace(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...lce(t,r),...n.map(({comment:s})=>BB(
r,s))]}}function ace({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Jh,Env:cce(e.env,Jh.Env),ExposedPorts:{...v(i)?i:{},...Jh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function cce(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function lce(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>BB(t,n))}function BB(e,t){return{created:e,created_by:CB,
comment:t}}var a_=m(()=>{"use strict";M();Mh();Uh();et();s_()});function JB(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Gh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Qe.
index,manifests:t.map(u=>({...pi(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return de([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,uce(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function uce(e){return{...Qi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function GB(e){let t=[];for await(let n of e)t.push(n);return qu(t)}var c_=m(()=>{"use strict";K();r_();a_();
et();et()});function hc(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,vs.isAbsolute)(t)?t:(0,vs.join)((0,HB.homedir)(),".cache");return(0,vs.join)(n,"claude-bazaar")}
function Vh(e){try{return(0,Dr.readFileSync)(e,"utf8")}catch{return}}function Hh(e,t){let n=`${e}.${(0,VB.randomUUID)()}`;try{(0,Dr.mkdirSync)((0,vs.dirname)(e),
{recursive:!0,mode:448}),(0,Dr.writeFileSync)(n,t,{mode:384,flag:"wx"}),(0,Dr.renameSync)(n,e)}catch{fce(n)}}function fce(e){try{(0,Dr.rmSync)(e,{force:!0})}catch{}}
var VB,Dr,HB,vs,Qu=m(()=>{"use strict";VB=x(Ye(),1),Dr=x(ae(),1),HB=x(ao(),1),vs=x(ne(),1)});function WB(e,t){return{name:e.name,async manifest(n){let r=$e(n)?pce(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&YB(t,o.digest,
o.bytes),o},read:n=>mce(e,t,n)}}function pce(e,t){let n=qB(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(jh(r)||Xu(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*mce(e,t,n){if(n.size>dce||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=qB(t,n.digest),o=r??await GB(e.read(n));r===void 0&&YB(t,n.digest,o),yield o}function ZB(e,t){return(0,KB.join)(e,"documents",t.replace(":",
"-"))}function qB(e,t){let n=new TextEncoder().encode(Vh(ZB(e,t))??"");return fc(n)===t?n:void 0}function YB(e,t,n){Hh(ZB(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var KB,dce,XB=m(()=>{"use strict";KB=x(ne(),1);c_();Uh();et();Qu();dce=1048576});async function*Fr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var gc=m(()=>{"use strict"});async function hce(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw $t("the temporary folder",r)}}
async function*gce(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw $t("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var QB,Wh,e4,t4,Kh,l_,n4=m(()=>{"use strict";QB=x(Ye(),1),Wh=x(sm(),1),e4=x(ao(),1),
t4=x(ne(),1);gc();ms();Kh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,e4.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new l_(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,t4.join)(this.#t,`claude-bazaar-${(0,QB.randomUUID)()}`);try{let n=await(0,Wh.open)(
t,"wx+",384);return this.#n.push(n),await(0,Wh.unlink)(t),n}catch(n){throw $t(this.#t,n)}}},l_=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Fr(this.#e);return}await this.#s(this.#r),yield*gce(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await hce(t,i,o),o+=i.length}}});async function r4(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var o4=m(()=>{"use strict"});async function yc(e,t){return await r4(e.body,t)}async function nt(e){await yc(e,u_).catch(()=>{})}async function a4(e,t){let n=await yc(e,u_).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=D(r);if(!v(i))return{codes:[],said:o?"":
s4(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:s4(l.join("; "),t),page:o,raw:r}}function s4(e,t){
let n=e.slice(0,u_);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>i4?`${n.slice(0,
i4)}\u2026`:n}var u_,i4,uo=m(()=>{"use strict";o4();M();j();u_=65536,i4=300});function yi(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function l4(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Zh(e,t){return t.
every(n=>e.some(r=>yce(r,n)))}function yce(e,t){let[n,r]=[c4(e),c4(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function c4(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function u4(e,t){let n=[];for(let r of[...e,...t])Zh(n,[r])||
n.push(r);return n}var ef=m(()=>{"use strict"});function f_(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function f4(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var d_=m(()=>{"use strict"});var ge,fo=m(()=>{"use strict";ge=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function wi(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ge("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ge("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ge("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return wce(n,t);throw new ge("forbidden",`${n.host}\
 is asked without encryption`)}function wce(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function d4(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var tf=m(()=>{"use strict";fo()});async function qh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await kce(e,t,o,{...t.headers,
...a}),l=d4(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await nt(c),s===bce)throw new ge("forbidden","it sends from one addre\
ss to the next without end");o=wi(l,o),i||=o.origin!==r.origin}}async function kce(e,t,n,r){let o=typeof t.body=="function"?xce(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=p4(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
p4(a)??vce(l,n,s)}}function vce(e,t,n){return!(e instanceof ge)||e.kind==="forbidden"||t.host===n.host?e:new ge(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function p4(e){return e?.aborted===!0?Mr(e):void 0}function xce(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Mr(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var bce,xs=m(()=>{"use strict";E();uo();tf();fo();bce=5});function bi({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Yh({found:e}){
return e?.credential===void 0}function _s({status:e}){return e===401||e===403}function yt({said:e}){return e===""?"":` It says: "${e}".`}var po,p_=m(()=>{"use s\
trict";po={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function h_(e){let{doing:t,elapsedMs:n,status:r}=e;return nf(e)&&t==="upload"&&n>_ce*.95&&r!==429}var m_,_ce,nf,m4,$ce,h4,g4,Xh=m(()=>{"use strict";p_();m_="ghc\
r.io",_ce=6e5,nf=e=>e.registry===m_,m4=({said:e})=>/rate limit|quota/i.test(e),$ce=["preflight","upload","put-manifest","token"],h4=({said:e},t)=>t.test(e);g4=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>nf(e)&&_s(e)&&e.found?.token==="fork"&&$ce.includes(e.doing)&&!m4(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${po[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>nf(e)&&h4(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${bi(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>nf(e)&&h4(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${po[e.doing]} ${e.name} (asked ${bi(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:h_,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>nf(e)&&_s(e)&&e.found?.source==="GITHUB_TOKEN"&&!m4(e),problem:e=>`GITH\
UB_TOKEN may not ${po[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function w4(e){let t=0,n=0;for(;n<e.length;){g_.lastIndex=n;let r=g_.exec(e);if(r===null)return;t+=Number(r[1])*(Oce[r[2]??""]??0),n=g_.lastIndex}return n===0?void 0:
t}function Qh(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[Ece(e,n),w4(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function Ece(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?w4(n):r-(Number.isNaN(o)?t:o)}function k4(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function rf(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var y4,Oce,g_,b4,wc=m(()=>{"use strict";y4=[408,429,500,502,503,504],Oce={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},g_=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;b4={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var eg,ki,Ace,v4,Sce,Ice,Tce,Pce,x4,_4=m(()=>{"use strict";Xh();p_();wc();eg=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),ki=({codes:e},...t)=>t.some(n=>e.
includes(n)),Ace=({doing:e})=>["preflight","upload","put-manifest"].includes(e),v4="Try again; look at the registry's status page when it stays.",Sce=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||ki(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${yt(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!_s(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Ice=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||ki(e,"TOOMANYREQUESTS")||e.status===403&&eg(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${bi(e)}).${yt(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${rf(e.waitMs)}`}\
 and start again${Yh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||eg(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${yt(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Yh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${yt(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>_s(e)&&Yh(e),
problem:e=>`${e.registry} wants a login to ${po[e.doing]} ${e.name} (asked ${bi(e)})${Ace(e)?"":", or there is no such repository"}.${yt(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>_s(e)||ki(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${po[e.doing]} ${e.name}, or there is no such repository (asked ${bi(e)}).${yt(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Tce=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&eg(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${yt(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||eg(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${yt(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>ki(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${yt(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>ki(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${yt(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(ki(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${yt(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>ki(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${yt(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],Pce=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||ki(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${po[e.doing]} ${e.name}.${yt(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${bi(e)}).${yt(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${yt(e)}`,fix:()=>v4},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${po[e.doing]} ${e.name}\
.${yt(e)}`,fix:()=>v4}],x4=[...g4,...Sce,...Ice,...Tce,...Pce]});function tg(e,t){let n=x4.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function $4(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var ng=m(()=>{"use strict";E();_4()});async function bc(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof nr))throw r;if(!await y_(e,n,r.trouble))throw tg(r.trouble,r.cause)}}async function y_({
retries:e,clock:t,signal:n},r,o){let i=k4(e,r,o.waitMs,t);if(!Nce(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Mr(
n):s}return!0}function w_({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Nce(e){let{status:t,network:n,said:r,fault:o}=e;return h_(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:w_(e)||y4.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var nr,kc=m(()=>{"use strict";ng();Xh();xs();wc();nr=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function O4(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function rg(e,t){let{codes:n,said:r,page:o,raw:i}=await a4(t,e.secrets),s=Qh(t.headers,i,e.line.clock.now()),a=O4(e);return new nr(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function of(e,t){let n=O4(e);return t instanceof ge?new nr({...n,network:t},t):t instanceof
ft?new nr({...n,fault:t.fault,detail:t.message},t):t}var ft,vc=m(()=>{"use strict";uo();fo();kc();wc();ft=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function E4(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:k_(o),started:0};return bc(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=wi(n.realm,e.endpoint),{answer:c}=await qh(e,Lce(a,n,r,o),b_(o),a);if(c.status!==200)throw await rg(s,c);let l=await yc(c,Rce);return Dce(l,s)}catch(a){
throw of(s,a)}})}function Lce(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function b_({credential:e}){if(e?.kind==="password")return`Basic ${f_(`${e.username}:${e.password}`)}`}function k_(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,f_(`${t.username}:${t.password}`)]}function Dce(e,t){let{value:n}=D(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new ft("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:Cce)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var Cce,Rce,A4=m(()=>{"use strict";M();j();uo();d_();xs();tf();kc();vc();
Cce=60,Rce=262144});var og,S4=m(()=>{"use strict";ef();A4();og=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...k_(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:p,parameters:d})=>p==="bearer"&&d.realm!==void 0),s=t.some(({scheme:p})=>p===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=l4(i?.parameters.
scope),c=this.#i.find(({token:p})=>p!==void 0&&`Bearer ${p.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Zh(c.scopes,a))return;this.#i=
this.#i.filter(p=>p!==c);let u=u4(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?b_(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Zh(l.scopes,r));if(s!==void 0)return s.
coming;let a=E4(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function T4(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=ig(Fce,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=ig(I4,t,r);s!==void 0;s=
ig(I4,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=ig(Mce,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function ig(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Fce,I4,Mce,P4=m(
()=>{"use strict";Fce=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,I4=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Mce=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var zce,sf,N4=m(()=>{"use strict";uo();S4();P4();ng();xs();kc();vc();zce=2,sf=class{line;#e;constructor(t,n){this.line=t,this.#e=new og(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return bc(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await rg(this.#r(t,o),i);return await r(i,s)}catch(i){throw of(this.#r(t,o),i)}}fail(t,n){let r=of(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof nr?tg(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await qh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===zce)return i;let c=T4(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await nt(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await nt(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function jce({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new ft("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*Uce(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var C4,sg,R4=m(()=>{"use strict";C4=x(Ye(),1);uo();xs();fo();ef();vc();sg=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await nt(r),r.status===200))}async*read(t){let n=(0,C4.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Mr(o);if(i>c&&(a=0),!(l instanceof ge&&l.transient&&a+1<r.tries))throw l instanceof
ge?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(jce(i,n),i.status===206?i.body:Uce(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new ft("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[yi(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function Gce(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new ft("not-a-registry","it sent a web page")}function Vce({headers:e},t){let n=e.
get("docker-content-digest")??"",r=j4(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||M4.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&z4(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function z4(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new ft("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function Hce({headers:e},t){let{value:n}=D(H(t));if(!v(n))throw new ft("manifest-wrong","a manifest is no JSON object");let r=j4(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||M4.test(r))return o;throw new ft("manifest-wrong",`a manifest calls itself ${D4(o)} and \
is sent as ${D4(r)}`)}function j4(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function D4(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var F4,
Bce,Jce,L4,M4,af,U4=m(()=>{"use strict";F4=x(Ye(),1);M();j();et();uo();et();ef();vc();Bce=4194304,Jce=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],L4=[Qe.index,Qe.manifest,...Jce].join(", "),M4=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
af=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:L4}},o=await this.#e.run(n,r,async s=>(await nt(s),s.status===404?void 0:Vce(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:L4}};return this.#e.
run(n,r,async o=>{let i=await yc(o,Bce);if(o.status===404)return Gce(o);if(i===void 0)throw new ft("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,F4.hash)("sha256",i)}`;return z4(s,t,o.headers.get("docker-content-digest")),{mediaType:Hce(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[yi(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await nt(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new ft("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[yi(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function v_({headers:e},t){let n=e.get("location");if(n===null)throw new ft("not-a-registry","it opens an upload and does not say where");return wi(n,t)}function ag(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function cf({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new ft("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var x_=m(()=>{"use strict";tf();
et();vc()});async function __(e,t,n,r){let o=r,i=0;for await(let c of Fr(n.open(),{size:Kce}))o=await Wce(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:ag(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await nt(c),cf(c,n.digest)})}async function Wce(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Zce(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof nr&&!w_(l.trouble))||!await y_(e.line,a,l.trouble))throw l}let c=await qce(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Zce(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},B4)}function qce(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await B4(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function B4(e,t){await nt(e);let n=e.headers.get("location");return n===null?t:wi(n,t)}var Kce,J4=m(()=>{"\
use strict";gc();uo();tf();kc();x_();Kce=8388608});var G4,Yce,cg,Xce,V4=m(()=>{"use strict";uo();ng();kc();ef();x_();J4();G4=[411,413],Yce=1e3,cg=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=yi(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},nt).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await bc(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,yi(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await nt(a),a.status===202?
v_(a,c):(cf(a,t.digest),"mounted")))}catch(a){if(!Xce.includes($4(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await nt(o),v_(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
Yce)};await this.#e.once(n,r,nt).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return __(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:ag(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...G4];if(await this.#e.once({...r,
expect:s},i,async l=>(await nt(l),G4.includes(l.status)?!1:(cf(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await __(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},Xce=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function H4({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new af(n,o,t),s=new sg(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new cg(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new af(r,o,t).head(u)!==void 0}catch(f){
if(ve(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var K4=m(()=>{"use strict";R4();E();U4();V4()});function Z4(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new sf(W4(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>H4({registry:o,path:i,exchange:r(o),anonymous:new sf(W4(o,e),Qce)})}}function W4(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=vB(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...b4,...o},signal:i}}var Qce,q4=m(()=>{"use strict";N4();lo();K4();wc();Qce=async()=>({
source:"on purpose"})});function X4(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,Y4.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:ele,killSignal:"SIGKILL"},(l,u)=>{s(l===null?rle(u,r):{problem:nle(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function nle(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:tle.test(t)?`${n} has none`:`${n} failed`}function rle(e,t){let{value:n}=D(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var Y4,ele,tle,Q4=m(()=>{"use strict";Y4=x(px(),1);M();ele=65536,tle=/credentials not found/i});async function tJ(e,t){let n=(0,$_.join)(t.env.DOCKER_CONFIG||(0,$_.join)(t.home,".docker"),"config.json"),r=ile(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?ole:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await X4(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return sle(r.auths,e,n)??{source:c}}function ile(e){
let t;try{t=(0,eJ.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=D(
t);return v(n)?n:`${e} is no JSON`}function sle(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>ale(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=cle(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function ale(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function cle(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=f4(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var eJ,$_,ole,nJ=m(()=>{"use strict";eJ=x(ae(),1),$_=x(ne(),1);M();d_();Q4();ole="https://index.docker.io/v1/"});function oJ(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await tJ(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:lle(i,t)??a}}function lle(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
m_||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:ule(t)?"fork":"unknow\
n"}}function ule(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=D((0,rJ.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=lf(lf(lf(t,"pull_\
request"),"head"),"repo");return lf(n,"full_name")!==e.GITHUB_REPOSITORY&&lf(n,"full_name")!==void 0}catch{return!1}}function lf(e,t){return v(e)?e[t]:void 0}var rJ,
iJ=m(()=>{"use strict";rJ=x(ae(),1);M();Xh();nJ()});var aJ=Oe((RBe,sJ)=>{"use strict";sJ.exports=process.getBuiltinModule("node:dns")});var lg=Oe((LBe,cJ)=>{"use strict";cJ.exports=process.getBuiltinModule("node:http")});var O_=Oe((DBe,lJ)=>{"use strict";lJ.exports=process.getBuiltinModule("node:https")});var ug=Oe((FBe,uJ)=>{"use strict";uJ.exports=process.getBuiltinModule("node:net")});var E_=Oe((MBe,fJ)=>{"use strict";fJ.exports=process.getBuiltinModule("node:stream")});var pJ=Oe((dJ,fg)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]\
+$","i"),i="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${i})?$`,"i")};function c(d,h){if(d.
indexOf("::")!==d.lastIndexOf("::"))return null;let g=0,y=-1,b=(d.match(a.zoneIndex)||[])[0],k,O;for(b&&(b=b.substring(1),d=d.replace(/%.+$/,""));(y=d.indexOf("\
:",y+1))>=0;)g++;if(d.substr(0,2)==="::"&&g--,d.substr(-2,2)==="::"&&g--,g>=h)return null;for(O=h-g,k=":";O--;)k+="0:";return d=d.replace("::",k),d[0]===":"&&(d=
d.slice(1)),d[d.length-1]===":"&&(d=d.slice(0,-1)),h=(function(){let I=d.split(":"),T=[];for(let S=0;S<I.length;S++)T.push(I[S].length>4?NaN:parseInt(I[S],16));
return T})(),{parts:h,zoneId:b}}function l(d,h,g,y){if(d.length!==h.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let b=0,
k;for(;y>0;){if(k=g-y,k<0&&(k=0),d[b]>>k!==h[b]>>k)return!1;y-=g,b+=1}return!0}function u(d){if(o.test(d))return parseInt(d,16);if(d[0]==="0"&&!isNaN(parseInt(d[1],
10))){if(r.test(d))return parseInt(d,8);throw new Error(`ipaddr: cannot parse ${d} as octal`)}return parseInt(d,10)}function f(d,h){for(;d.length<h;)d=`0${d}`;return d}
let p={};p.IPv4=(function(){function d(h){if(h.length!==4)throw new Error("ipaddr: ipv4 octet count should be 4");let g,y;for(g=0;g<h.length;g++)if(y=h[g],!(0<=
y&&y<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=h}return d.prototype.SpecialRanges={unspecified:[[new d([0,0,0,0]),8]],broadcast:[
[new d([255,255,255,255]),32]],multicast:[[new d([224,0,0,0]),4]],linkLocal:[[new d([169,254,0,0]),16]],loopback:[[new d([127,0,0,0]),8]],carrierGradeNat:[[new d(
[100,64,0,0]),10]],private:[[new d([10,0,0,0]),8],[new d([172,16,0,0]),12],[new d([192,168,0,0]),16]],reserved:[[new d([192,0,0,0]),24],[new d([192,0,2,0]),24],
[new d([192,88,99,0]),24],[new d([198,18,0,0]),15],[new d([198,51,100,0]),24],[new d([203,0,113,0]),24],[new d([240,0,0,0]),4]],as112:[[new d([192,175,48,0]),24],
[new d([192,31,196,0]),24]],amt:[[new d([192,52,193,0]),24]]},d.prototype.kind=function(){return"ipv4"},d.prototype.match=function(h,g){let y;if(g===void 0&&(y=
h,h=y[0],g=y[1]),h.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return l(this.octets,h.octets,8,g)},d.prototype.prefixLengthFromSubnetMask=
function(){let h=0,g=!1,y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},b,k,O;for(b=3;b>=0;b-=1)if(k=this.octets[b],k in y){if(O=y[k],g&&O!==0)return null;
O!==8&&(g=!0),h+=O}else return null;return 32-h},d.prototype.range=function(){return p.subnetMatch(this,this.SpecialRanges)},d.prototype.toByteArray=function(){
return this.octets.slice(0)},d.prototype.toIPv4MappedAddress=function(){return p.IPv6.parse(`::ffff:${this.toString()}`)},d.prototype.toNormalizedString=function(){
return this.toString()},d.prototype.toString=function(){return this.octets.join(".")},d})(),p.IPv4.broadcastAddressFromCIDR=function(d){try{let h=this.parseCIDR(
d),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<4;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;return new this(
b)}catch(h){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:h})}},p.IPv4.isIPv4=function(d){return this.parser(d)!==null},p.IPv4.isValid=
function(d){try{return new this(this.parser(d)),!0}catch{return!1}},p.IPv4.isValidCIDR=function(d){try{return this.parseCIDR(d),!0}catch{return!1}},p.IPv4.isValidFourPartDecimal=
function(d){return!!(p.IPv4.isValid(d)&&d.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},p.IPv4.isValidCIDRFourPartDecimal=function(d){let h=d.match(/^(.+)\/(\d+)$/);
return!p.IPv4.isValidCIDR(d)||!h?!1:p.IPv4.isValidFourPartDecimal(h[1])},p.IPv4.networkAddressFromCIDR=function(d){let h,g,y,b,k;try{for(h=this.parseCIDR(d),y=h[0].
toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<4;)b.push(parseInt(y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch(O){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:O})}},p.IPv4.parse=function(d){let h=this.parser(d);if(h===null)throw new Error("ipaddr: string is n\
ot formatted like an IPv4 Address");return new this(h)},p.IPv4.parseCIDR=function(d){let h;if(h=d.match(/^(.+)\/(\d+)$/)){let g=parseInt(h[2]);if(g>=0&&g<=32){let y=[
this.parse(h[1]),g];return Object.defineProperty(y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted lik\
e an IPv4 CIDR range")},p.IPv4.parser=function(d){let h,g,y;if(h=d.match(n.fourOctet))return(function(){let b=h.slice(1,6),k=[];for(let O=0;O<b.length;O++)g=b[O],
k.push(u(g));return k})();if(h=d.match(n.longValue)){if(y=u(h[1]),y>4294967295||y<0)throw new Error("ipaddr: address outside defined range");return(function(){let b=[],
k;for(k=0;k<=24;k+=8)b.push(y>>k&255);return b})().reverse()}else return(h=d.match(n.twoOctet))?(function(){let b=h.slice(1,4),k=[];if(y=u(b[1]),y>16777215||y<0)
throw new Error("ipaddr: address outside defined range");return k.push(u(b[0])),k.push(y>>16&255),k.push(y>>8&255),k.push(y&255),k})():(h=d.match(n.threeOctet))?
(function(){let b=h.slice(1,5),k=[];if(y=u(b[2]),y>65535||y<0)throw new Error("ipaddr: address outside defined range");return k.push(u(b[0])),k.push(u(b[1])),k.
push(y>>8&255),k.push(y&255),k})():null},p.IPv4.subnetMaskFromPrefixLength=function(d){if(d=parseInt(d),Number.isNaN(d)||d<0||d>32)throw new Error("ipaddr: inva\
lid IPv4 prefix length");let h=[0,0,0,0],g=0,y=Math.floor(d/8);for(;g<y;)h[g]=255,g++;return y<4&&(h[y]=Math.pow(2,d%8)-1<<8-d%8),new this(h)},p.IPv6=(function(){
function d(h,g){let y,b;if(h.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(h[y]<<8|h[y+1]);else if(h.length===8)this.parts=h;else throw new Error(
"ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(b=this.parts[y],!(0<=b&&b<=65535))throw new Error("ipaddr: ipv6 part should fit \
in 16 bits");g&&(this.zoneId=g)}return d.prototype.SpecialRanges={unspecified:[new d([0,0,0,0,0,0,0,0]),128],linkLocal:[new d([65152,0,0,0,0,0,0,0]),10],multicast:[
new d([65280,0,0,0,0,0,0,0]),8],loopback:[new d([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new d([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new d([0,0,0,0,0,65535,0,0]),96],
deprecatedSiteLocal:[new d([65216,0,0,0,0,0,0,0]),10],discard:[new d([256,0,0,0,0,0,0,0]),64],rfc6145:[new d([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new d([100,65435,
0,0,0,0,0,0]),96],[new d([100,65435,1,0,0,0,0,0]),48]],"6to4":[new d([8194,0,0,0,0,0,0,0]),16],teredo:[new d([8193,0,0,0,0,0,0,0]),32],benchmarking:[new d([8193,
2,0,0,0,0,0,0]),48],amt:[new d([8193,3,0,0,0,0,0,0]),32],as112v6:[[new d([8193,4,274,0,0,0,0,0]),48],[new d([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new d(
[8193,16,0,0,0,0,0,0]),28],orchid2:[new d([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new d([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new d([24320,
0,0,0,0,0,0,0]),16],reserved:[[new d([8193,0,0,0,0,0,0,0]),23],[new d([8193,3512,0,0,0,0,0,0]),32],[new d([16383,0,0,0,0,0,0,0]),20]]},d.prototype.isIPv4MappedAddress=
function(){return this.range()==="ipv4Mapped"},d.prototype.kind=function(){return"ipv6"},d.prototype.match=function(h,g){let y;if(g===void 0&&(y=h,h=y[0],g=y[1]),
h.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return l(this.parts,h.parts,16,g)},d.prototype.prefixLengthFromSubnetMask=
function(){let h=0,g=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},
b,k;for(let O=7;O>=0;O-=1)if(b=this.parts[O],b in y){if(k=y[b],g&&k!==0)return null;k!==16&&(g=!0),h+=k}else return null;return 128-h},d.prototype.range=function(){
return p.subnetMatch(this,this.SpecialRanges)},d.prototype.toByteArray=function(){let h,g=[],y=this.parts;for(let b=0;b<y.length;b++)h=y[b],g.push(h>>8),g.push(
h&255);return g},d.prototype.toFixedLengthString=function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(f(this.parts[b].toString(16),4));
return y}).call(this).join(":"),g="";return this.zoneId&&(g=`%${this.zoneId}`),h+g},d.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let h=this.parts.slice(-2),g=h[0],y=h[1];return new p.IPv4([g>>8,g&255,y>>8,y&255])},d.prototype.toNormalizedString=
function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(this.parts[b].toString(16));return y}).call(this).join(":"),g="";return this.zoneId&&
(g=`%${this.zoneId}`),h+g},d.prototype.toRFC5952String=function(){let h=/((^|:)(0(:|$)){2,})/g,g="";this.zoneId&&(g=`%${this.zoneId}`);let y=this.toNormalizedString(),
b=y.slice(0,y.length-g.length),k=0,O=-1,I=-1,T;for(;T=h.exec(b);){let S=(T[0].match(/0/g)||[]).length;S>I&&(I=S,k=T.index,O=T[0].length)}return O<0?b+g:`${b.substring(
0,k)}::${b.substring(k+O)}${g}`},d.prototype.toString=function(){return this.toRFC5952String()},d})(),p.IPv6.broadcastAddressFromCIDR=function(d){try{let h=this.
parseCIDR(d),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<16;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;
return new this(b)}catch(h){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:h})}},p.IPv6.isIPv6=function(d){return this.parser(d)!==
null},p.IPv6.isValid=function(d){if(typeof d=="string"&&d.indexOf(":")===-1)return!1;try{let h=this.parser(d);return new this(h.parts,h.zoneId),!0}catch{return!1}},
p.IPv6.isValidCIDR=function(d){if(typeof d=="string"&&d.indexOf(":")===-1)return!1;try{return this.parseCIDR(d),!0}catch{return!1}},p.IPv6.networkAddressFromCIDR=
function(d){let h,g,y,b,k;try{for(h=this.parseCIDR(d),y=h[0].toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<16;)b.push(parseInt(
y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch(O){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:O})}},p.IPv6.parse=function(d){
let h=this.parser(d);if(h===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(h.parts,h.zoneId)},p.IPv6.parseCIDR=function(d){
let h,g,y;if((g=d.match(/^(.+)\/(\d+)$/))&&(h=parseInt(g[2]),h>=0&&h<=128))return y=[this.parse(g[1]),h],Object.defineProperty(y,"toString",{value:function(){return this.
join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},p.IPv6.parser=function(d){let h,g,y,b,k,O;if(y=d.match(a.deprecatedTransitional))
return this.parser(`::ffff:${y[1]}`);if(a.native.test(d))return c(d,8);if((y=d.match(a.transitional))&&(O=y[6]||"",h=y[1],y[1].endsWith("::")||(h=h.slice(0,-1)),
h=c(h+O,6),h&&h.parts)){for(k=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],g=0;g<k.length;g++)if(b=k[g],!(0<=b&&b<=255))return null;return h.parts.
push(k[0]<<8|k[1]),h.parts.push(k[2]<<8|k[3]),{parts:h.parts,zoneId:h.zoneId}}return null},p.IPv6.subnetMaskFromPrefixLength=function(d){if(d=parseInt(d),Number.
isNaN(d)||d<0||d>128)throw new Error("ipaddr: invalid IPv6 prefix length");let h=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],g=0,y=Math.floor(d/8);for(;g<y;)h[g]=255,g++;
return y<16&&(h[y]=Math.pow(2,d%8)-1<<8-d%8),new this(h)},p.fromByteArray=function(d){let h=d.length;if(h===4)return new p.IPv4(d);if(h===16)return new p.IPv6(d);
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},p.isValid=function(d){return p.IPv6.isValid(d)||p.IPv4.isValid(d)},p.isValidCIDR=
function(d){return p.IPv6.isValidCIDR(d)||p.IPv4.isValidCIDR(d)},p.parse=function(d){if(p.IPv6.isValid(d))return p.IPv6.parse(d);if(p.IPv4.isValid(d))return p.IPv4.
parse(d);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},p.parseCIDR=function(d){try{return p.IPv6.parseCIDR(d)}catch{try{return p.IPv4.
parseCIDR(d)}catch(h){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:h})}}},p.process=function(d){let h=this.parse(d);return h.
kind()==="ipv6"&&h.isIPv4MappedAddress()?h.toIPv4Address():h},p.subnetMatch=function(d,h,g){let y,b,k,O;g==null&&(g="unicast");for(b in h)if(Object.prototype.hasOwnProperty.
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if(O=k[y],d.kind()===O[0].kind()&&d.match.apply(d,O))return b}return g},typeof fg<
"u"&&fg.exports?fg.exports=p:e.ipaddr=p})(dJ)});function uf(e){return(0,$s.isIP)(e)===0?"special":mJ(En.default.parse(e))}function mJ(e){if(fle.includes(e.toString()))return"special";if(e instanceof En.default.
IPv6){let r=hle(e);if(r!==void 0)return mJ(r)}let t=e.range();if(dle.includes(t))return"private";let n=e instanceof En.default.IPv4||e.match(ple);return t==="un\
icast"&&n?"public":"special"}function hle(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(mle)?new En.default.IPv4(e.toByteArray().slice(12)):void 0}
function hJ(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(ble),r=(o,i,s={})=>vle(t,o,i,s);return{check:(o,i,s)=>{let a=uf(o);if(!(a==="public"||n.some(c=>yle(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${gle[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=A_(
o.hostname),s=kle(o);if(!(o.protocol==="https:"||n.some(a=>wle(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function yle(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===dg(n):t!=="private"?!1:e.name===void 0?gJ(e,n):e.name===A_(r)}function wle(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,$s.isIP)(t)===0?e.name===t:e.address===dg(t)||gJ(e,t)}function gJ({network:e},t){if(e===void 0||(0,$s.isIP)(t)===0)return!1;
let n=En.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function ble(e){if(En.default.isValidCIDR(e))return{network:En.default.parseCIDR(e)};if((0,$s.isIP)(
e)!==0)return{address:dg(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=A_(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,$s.isIP)(a)===0?{name:a,...c}:{address:dg(
a),...c}}function dg(e){return(0,$s.isIP)(e)===0?e:En.default.process(e).toString()}function A_(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function kle(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function vle(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var $s,En,fle,dle,ple,mle,gle,S_=m(()=>{"use strict";$s=x(ug(),1),En=x(pJ(),1);E();fle=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>En.default.parse(e).toString()),dle=["loopback","private","carrierGradeN\
at","uniqueLocal"],ple=En.default.parseCIDR("2000::/3"),mle=En.default.parseCIDR("64:ff9b::/96");gle={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function yJ(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var wJ=m(()=>{"use strict"});var kJ=Oe((BBe,bJ)=>{"use strict";bJ.exports=process.getBuiltinModule("node:tls")});var Os,I_=m(()=>{"use strict";Os=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var vJ,xJ=m(()=>{"use strict";vJ=[401,403,405,407]});function T_(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||xle(e,r)))return new URL(o)}function xle({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function EJ(e,t,n){let r=await _le(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,OJ.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function _le(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?$J.request:_J.request;return new Promise((l,u)=>{let f=h=>new Os(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),p=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),d=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new Os(y,"The host's proxy refuses the way.",vJ.includes(
h)))};p.once("connect",({statusCode:h},g)=>d(h,g)),p.once("response",({statusCode:h,socket:g})=>d(h,g)),p.once("timeout",()=>p.destroy(new Error("It took too lo\
ng."))),p.once("error",h=>u(f(h))),p.end()})}var _J,$J,OJ,AJ=m(()=>{"use strict";_J=x(lg(),1),$J=x(O_(),1),OJ=x(kJ(),1);I_();xJ()});function pg(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:SJ(e,"HTTP_PROXY",n),httpsProxy:SJ(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function SJ(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var P_=m(()=>{"use strict";E()});function hg(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function $le(e,t){return new ge("forbidden",`${e} is an address of a private network`,t)}var N_,
IJ,mg,TJ=m(()=>{"use strict";N_=x(ug(),1);fo();S_();IJ=["0.0.0.0/0","::/0"],mg=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
hg(n.hostname)),o=hg(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,N_.isIP)(o)===0?"public":uf(o);if(!i.includes(s))
throw $le(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,N_.isIP)(t)!==0?Promise.resolve(uf(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>uf(s)!=="public");n(i?"private":"public")})})}}});function pf(e){if(e instanceof ge)return e;if(ve(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ge("forbidden","the host there has an address of a private network",
e);if(e instanceof Os){let r=e.final?"refuses the way":"gives no answer";return new ge(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=df(
e),n=PJ[t];return n!==void 0?new ge(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ge("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ge("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ge("not-http",`could not be spo\
ken with (${t})`,e)}function df(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in PJ)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?df(t):"code"in e&&typeof e.code=="string"?e.code:df(e.cause)}var ff,gg,PJ,C_=m(()=>{"use strict";I_();E();fo();ff=["tls","shows a \
certificate that this machine does not trust"],gg=["lost","broke the connection off"],PJ={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:gg,EPIPE:gg,
UND_ERR_SOCKET:gg,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:gg,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:ff,SELF_SIGNED_CERT_IN_CHAIN:ff,
UNABLE_TO_GET_ISSUER_CERT:ff,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:ff,UNABLE_TO_VERIFY_LEAF_SIGNATURE:ff,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function DJ(e){let{lookup:t=CJ.lookup}=e,n=pg(e.env),r=new mg(t),o={"http:":new yg.Agent({keepAlive:!0}),"https:":new wg.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=hi(s.host)?void 0:T_(s,n);return h===void 0?{agent:c,lookup:t}:await NJ(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
T_(s,n):void 0;if(u!==void 0)return await NJ(u,s,e);let f=hJ(l==="private"?IJ:[]),[p,d]=[hg(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,RJ.isIP)(
p)!==0&&f.check(p,p,d),{agent:!1,lookup:yJ(f,d,t)}};return{send:async s=>{try{return await Ole(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
pf(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function NJ(e,t,{connectTimeoutMs:n=1e4}){let r=await EJ(e,t,n);return{createConnection:()=>r}}
function Ole(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let d=(o.
protocol==="https:"?wg.request:yg.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});d.on("error",f),d.once("socket",h=>Ele(d,h,a)),d.setTimeout(c,()=>d.destroy(
R_("gave no answer in time"))),d.once("response",h=>{h.setTimeout(l,()=>h.destroy(R_("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:Ile(
h),body:Sle(h)})}),Ale(d,e.body,f)})}function Ele(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(R_("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function R_(e){return new ge("timeout",e)}function Ale(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=LJ.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*Sle(e){
try{yield*e}catch(t){throw pf(t)}}function Ile({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var CJ,yg,
wg,RJ,LJ,FJ=m(()=>{"use strict";CJ=x(aJ()),yg=x(lg()),wg=x(O_()),RJ=x(ug()),LJ=x(E_());fo();lo();S_();wJ();AJ();P_();TJ();C_()});var L_=Oe((d4e,MJ)=>{"use strict";MJ.exports=process.getBuiltinModule("node:timers/promises")});var zJ,xc,bg=m(()=>{"use strict";zJ=x(L_(),1),xc={now:Date.now,sleep:async(e,t)=>{await(0,zJ.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function jJ(e){let t=(e.sender??DJ)(e),n=()=>t.close(),r=Z4({...e,send:t.send,clock:e.clock??xc,credentials:oJ(e)});return{repository:o=>r.repository(typeof o==
"string"?mi(o):o),close:n,[Symbol.asyncDispose]:n}}var UJ=m(()=>{"use strict";q4();lo();iJ();FJ();bg()});function GJ(e){return{name:`oci:${e}`,manifest:async t=>Tle(e,t),read:t=>Nle(e,t)}}function Tle(e,t){if($e(t))return BJ(e,t);let n=HJ(e,"index.json"),r=n===void 0?
void 0:Ple(n);if(n===void 0||r===void 0)throw Cle(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return BJ(e,s);if(t==="")return{mediaType:Qe.index,digest:fc(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function Ple(e){let{value:t}=D(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function BJ(e,t){let n=HJ(e,VJ(t));
if(n===void 0)return;if(fc(n)!==t)throw KJ(e,t);let{value:r}=D(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Qe.index:Qe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*Nle(e,{digest:t,size:n}){let r=(0,JJ.createHash)("sha256"),o=0;try{for await(let i of(0,kg.createReadStream)(
(0,D_.join)(e,VJ(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw WJ(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw KJ(e,t)}function VJ(e){
return`blobs/sha256/${e.slice(7)}`}function HJ(e,t){try{return(0,kg.readFileSync)((0,D_.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw WJ(e,n)}}function Cle(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function KJ(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function WJ(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var JJ,kg,D_,
ZJ=m(()=>{"use strict";JJ=x(Ye(),1),kg=x(ae(),1),D_=x(ne(),1);E();M();j();et();et()});function mf(e,t,n){let{value:r}=D(H(n));if(v(r))return r;throw Rt(e,`its ${t} is no JSON object`)}async function qJ(e,t,n){let r=XJ(n);if(r===void 0)throw Rt(t,
"its manifest names no configuration");if(r.size>Rle)throw Rt(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw Rt(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw Rt(t,"its configur\
ation is shorter than its manifest says");return o}function YJ(e,t,n){if(!Array.isArray(t)||t.length>Lle)throw Rt(e,"its manifest lists no layers");let r=t.map(
XJ);if(r.length!==n.length)throw Rt(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw Rt(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function XJ(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function Rt(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Rle,Lle,F_=m(()=>{"use stri\
ct";E();M();j();et();Rle=8388608,Lle=1e3});function QJ(e,t){let n=mf(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=vg(o.diff_ids).filter($e);if(i.length!==vg(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw Rt(e,"its configuration lists no layers");return{raw:n,run:r,env:vg(r.Env).filter(s=>typeof s=="string"),labels:Dle(r.Labels),diffIds:i,
history:Fle(n.history,i.length)}}function vg(e){return Array.isArray(e)?e:[]}function Dle(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Fle(e,t){let n=vg(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var eG=m(()=>{"use strict";M();F_();et()});async function M_(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw Ule(n,e.name);let a=jh(s.mediaType)?Mle(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:p,platform:d}of a){if(d!==void 0&&(c.has(d)||o?.includes(d)===!1))continue;let h=p===s?s:await zle(e,n,p),g=await jle(
e,t,h,d);c.set(g.platform,g)}let l=o??tG.filter(p=>c.has(p)),u=l.filter(p=>!c.has(p));if(l.length===0||u.length>0)throw rG(n,u,[...c.keys()]);let f=l.map(p=>[p,
c.get(p)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Mle(e,t){let{manifests:n}=mf(e,"index",t.bytes);if(!Array.isArray(n))throw Rt(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?nG(a):void 0;return c===void 0||!Xu(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function nG({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?tG.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function zle(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw Rt(t,`its index names ${n}, which is not there`);return r}async function jle(e,{name:t,mountFrom:n},r,o){
if(!Xu(r.mediaType))throw Rt(t,`"${r.mediaType}" is no image's manifest`);let i=mf(t,"manifest",r.bytes),s=QJ(t,await qJ(e,t,i.config)),a=nG(s.raw);if(a===void 0)
throw rG(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw Rt(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:YJ(t,i.layers,s.diffIds).map(c)}}function Ule(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function rG(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var tG,oG=m(()=>{"use strict";E();M();eG();F_();Uh();et();tG=["linux/amd64","linux/arm64"]});function aG(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:sG(r.description,iG.description),licenses:sG(r.license,iG.licenses),revision:Gle(n.revision),source:Jle(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))Vle(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",Ble]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function sG(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function Jle(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function Gle(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function Vle(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var Ble,iG,cG=m(()=>{"use strict";E();Ble="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";iG={description:512,licenses:256}});function Hle(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var lG,uG=m(()=>{"use strict";lG={blob:Hle}});var xg=Oe((V4e,fG)=>{"use strict";fG.exports=process.getBuiltinModule("node:zlib")});async function*pG(e){let t=(0,dG.createGzip)({level:6,windowBits:15,memLevel:8}),n=Wle(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&qle(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function Wle(e,t){let n=Promise.resolve();try{for await(let r of Fr(t,{buffers:2})){if(await n,e.destroyed)
return;n=Zle(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function Zle(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function qle(e){
e.fill(0,4,9),e[9]=Kle}var dG,Kle,mG=m(()=>{"use strict";dG=x(xg(),1);gc();Kle=255});async function*hG(e,t={}){for(let{head:n,path:r,file:o}of SB(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of Xle(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}Qle(r,o.size,i),yield t_(i)}yield Yle}function Xle(e,t){return e.chunks?.(t)??[e.bytes()]}function Qle(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var Yle,
gG=m(()=>{"use strict";E();r_();Yle=new Uint8Array(2*512)});async function j_(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,z_.createHash)("sha256"),i=(0,z_.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=eue(hG(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?pG(l):Fr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Qe.gzipLayer:Qe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*eue(e,t){for await(let n of e)t(n),yield n}var z_,yG=m(()=>{"use strict";z_=x(Ye(),1);gc();mG();gG();et()});function _g(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=tue(i),c=a===void 0?nue(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return rue(r,t),{kept:r,leftOut:[...o.values()]}}function U_(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function tue(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(Sr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:Sr(n,{kind:"directory"})??
"is a folder that stays out"}}}function nue(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=Sr(e,t);return r===N0&&U_(e,n)?void 0:r}catch(r){if(ve(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function rue(e,t){let{maxBytes:n=wG.bytes,maxFiles:r=wG.
files}=t;bG("maxBytes",n,1073741824),bG("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw kG(`${e.size} files, mor\
e than ${r}`);if(o>n)throw kG(`${o} bytes, more than ${n}`)}function bG(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function kG(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var wG,$g=m(()=>{"use strict";E();Au();wG={bytes:268435456,files:2e4}});async function B_(e,t={}){return vG(e,t),oue(e,await J_(e,t),t)}async function J_(e,t={}){let{base:n,parts:r={},spool:o=lG,signal:i}=t,{kept:s,leftOut:a}=_g(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await j_({files:r.runtime,folder:Bh.slice(
1),comment:PB},c));let u=r.dependencies===void 0?s:de([...s,...r.dependencies]);l.push(await j_({files:u,folder:tr.slice(1),comment:TB},c));let f=new Map,p=new Map;
for(let d of G_(t))f.set(d,[...await r.cli?.(d)??[],...l]),p.set(d,await r.annotations?.(d)??{}),i?.throwIfAborted();return{layers:f,annotations:p,leftOut:a,files:[
...s].filter(([,{kind:d}])=>d==="file").map(([d])=>d)}}function oue(e,t,n={}){let{base:r}=n,o=vG(e,n),i=G_(n).map(d=>zB(d,r?.images.get(d),t.layers.get(d)??[],o,
t.annotations.get(d))),s=i.length>1?jB(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:tr,labels:u,annotations:f,files:a,leftOut:c}}function G_({platforms:e,base:t}){return hB(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function vG(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;yB(o),G_(t);let i=aG(e,tr,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var xG=m(()=>{"use strict";K();Pe();a_();Rh();cG();Mh();di();uG();yG();$g();s_()});function _G(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var $G=m(()=>{"use strict"});var EG=Oe((wJe,OG)=>{"use strict";OG.exports=process.getBuiltinModule("node:stream/promises")});function mo(e){return iue[e]}function hf(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function Og({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function Eg(e){let t=e.length>1e3?void 0:D(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!V_(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function V_(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var iue,Ag=m(()=>{"use strict";E();M();et();iue={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function Ig(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=cue(),c=e[0]??"",l=await oh(s,[...a,...e,...sue],{cwd:n,env:rh(o),timeoutMs:r,maxOutputBytes:aue,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return lue(
c,l,r),l.stdout.toString("utf8")}function cue(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,Sg.join)((0,Sg.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function lue(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=uue(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${fue(r)??`exit c\
ode ${t.exitCode}`}.`,pue(o))}function uue(e){return Wa(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function fue(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function pue(e){return due.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Sg,sue,aue,due,H_=m(()=>{"use str\
ict";Sg=x(ne(),1);E();si();dx();mx();sue=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],aue=16*1024*1024;due=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function AG(){let e=(0,ho.mkdtempSync)((0,Tg.join)((0,TG.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,ho.rmSync)(e,{recursive:!0,
force:!0})}}async function*SG(e,t,n,r){let o=(0,Ng.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw IG(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw IG(r)}function IG(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function mue(e,t){let n=(0,Ng.createHash)(
"sha256");try{await(0,NG.pipeline)(PG.Readable.from(e),(0,CG.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var Ng,ho,TG,Tg,PG,NG,CG,Pg,RG=m(()=>{"use s\
trict";Ng=x(Ye(),1),ho=x(ae(),1),TG=x(ao(),1),Tg=x(ne(),1),PG=x(E_(),1),NG=x(EG(),1),CG=x(xg(),1);E();M();Ag();H_();Qu();Pg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=Eg(Vh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){hf(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return Hh(this.#t(t,n),Og(i)),i}#t(t,n){return(0,Tg.join)(this.#e.cacheDir??hc(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=Tn(a,await this.#o(n,r),!0);yield*SG((0,ho.createReadStream)(s.file),o,i,`${mo(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=Pn(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=Tn(l,AG(),!0);let o=`${mo(n)}@${t}`;let i=D(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(V_(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,p=!0}finally{var d=Pn(l,f,p);d&&await d}}async#r(t,n,r){
var u=[];try{let o=Tn(u,await this.#o(t,n),!0);let i=(0,Ng.createHash)("sha256");let s=0;let a=`${mo(n)}@${t}`;let c=async function*(){for await(let g of SG((0,ho.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await mue(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var p=f,d=!0}finally{var h=Pn(u,p,d);h&&await h}}async#o(t,n){let r=AG();try{await this.#i(["pack",`${mo(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,ho.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,Tg.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await Ig(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var hue,gue,LG,K_,DG,FG=m(()=>{"use strict";Ti();hue={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},gue={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},LG=e=>hue[gue[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",K_=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,DG={IMAGE_BASE_INCOMPLETE:C(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ke(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:C(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>LG(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>LG(e.command)),IMAGE_DEPENDENCIES_LATER:Ke(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:C(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:Ke(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:C(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:C(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:C(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:A(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:A(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:C(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:C(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>K_(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:C(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>K_(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>K_(e.wanted)),IMAGE_PACKAGE_BROKEN:C(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:C(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function ye(e,t,n){let r=DG[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function _c(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function W_(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${gn(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var zr=m(()=>{"use strict";Cn();E();FG()});function zG(e,t){let n=MG.map(s=>go(t,s)).find(s=>L(e,s)!==void 0),o=(n===void 0?void 0:JG(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>wue(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||bue(a))}}
function jG(e,t){return yue.find(n=>L(e,go(t,n))!==void 0)??""}function UG(e,t){let n=JG(e,go(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function BG(e,t){for(let n of["package.json",...MG].map(r=>go(t,r))){let r=L(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=D(es(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function go(e,t){
return e===""?t:`${e}/${t}`}function wue(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function bue({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function JG(e,t){
let n=L(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=D(es(n));return v(r)?r:void 0}var MG,yue,Z_=m(()=>{"use strict";K();M();MG=["npm-shrinkwra\
p.json","package-lock.json"],yue=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function gf(e){let{files:t}=e,n=kue(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?BG(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(ye("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!UG(t,a))continue;let l=zG(t,a);a!==""&&!n.has(a)?o.push(ye("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(ye("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:jG(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function kue(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...Nt(JSON.stringify(r),e),...vue(r,
e)]),...e.hooks.flatMap(r=>ti(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function vue(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=go(r.replace(/\/{1,9}$/,""),"package.json");return L(
t.files,o)===void 0?[]:[o]})}var q_=m(()=>{"use strict";K();Er();zr();Z_()});function Y_(e,t,n){let r=[],o=[],i=[],s=_ue(e,t);for(let[a,c]of e){if(xue.test(a))continue;if(c.kind==="symlink"){s.has($ue(a,c.target))?r.push([a,c]):o.push(ye(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?Sr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:de(r),findings:o,leftOut:i}}function _ue(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function $ue(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function GG(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Oue(i,o))return;t.set(r,o)}return de(t)}function Oue(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var xue,VG=m(()=>{"use strict";K();Au();zr();xue=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function Aue(e){return["--os=linux",`--cpu=${Eue[e]}`,"--libc=glibc"]}async function WG(e,{folder:t,lock:n},r,o){let i=n.local?e:Sue(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,Es.join)(s,"dependencies",Iue(i,t,r));if(a!==void 0&&(0,dt.existsSync)(a))return Rue(a),{files:HG(a),[Symbol.asyncDispose]:async()=>{}};let c=Tue(
s);try{Ha(c,de([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,p=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...Aue(r)];await Ig(["ci",...p],{cwd:(0,Es.join)(c,t),timeoutMs:l,env:u,signal:f});let d=a===void 0?c:Pue(c,a);return{files:HG(d),[Symbol.asyncDispose]:async()=>{
d===c&&(0,dt.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,dt.rmSync)(c,{recursive:!0,force:!0}),l}}function Sue(e,t,n){let r=[go(t,"package.json"),n,go(
t,".npmrc")];return de(r.flatMap(o=>L(e,o)===void 0?[]:[[o,L(e,o)]]))}function HG(e){return de([...cm(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function Iue(e,t,n){
let r=(0,Cg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function Tue(e){if(e!==void 0)try{let t=(0,Es.join)(e,"dependencies",`.${(0,Cg.randomUUID)()}`);return(0,dt.mkdirSync)(t,{recursive:!0,
mode:448}),t}catch{}return(0,dt.mkdtempSync)((0,Es.join)((0,KG.tmpdir)(),"claude-bazaar-npm-"))}function Pue(e,t){try{(0,dt.renameSync)(e,t)}catch{return e}return Cue(
(0,Es.join)(t,"..")),t}function Cue(e){for(let t of(0,dt.readdirSync)(e)){let n=(0,Es.join)(e,t);(0,dt.statSync)(n).mtimeMs<Date.now()-Nue&&(0,dt.rmSync)(n,{recursive:!0,
force:!0})}}function Rue(e){try{(0,dt.utimesSync)(e,new Date,new Date)}catch{}}var Cg,dt,KG,Es,Eue,Nue,ZG=m(()=>{"use strict";Cg=x(Ye(),1),dt=x(ae(),1),KG=x(ao(),1),
Es=x(ne(),1);K();Z_();Lu();H_();_r();Eue={"linux/amd64":"x64","linux/arm64":"arm64"};Nue=720*36e5});async function qG(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...Lue,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=gf(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=Y_(Due(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await Fue(e,o,i,s,n)}function Due(e){let t=cm(e);return de([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function Fue(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of Mue(u,o.platforms)){
let{cacheDir:p=hc(),timeoutMs:d=6e5,env:h,signal:g}=o;i.push(await WG(e.files,u,f,{cacheDir:p,timeoutMs:d,env:h,signal:g}))}let a=i.map(u=>Y_(u.files,e.files,!1)),
c=GG(a.map(u=>u.files));if(c===void 0)throw zue();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:_c([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function Mue({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function zue(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var Lue,
YG=m(()=>{"use strict";E();K();zr();q_();VG();ZG();_r();Qu();Lue={files:de({}),packages:[],findings:[],leftOut:[]}});function Q_(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,X_.join)(import.meta.dirname,r)).find(r=>(0,XG.statSync)((0,X_.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return rn(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function QG(){let e=L(Q_(),"packages.json");return e===void 0?[]:JSON.parse(es(e))}var XG,X_,e6=m(()=>{"use strict";XG=
x(ae(),1),X_=x(ne(),1);E();K();_r()});function r6(e,t={},n=[]){let r=[...(t[Rg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[n6]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var Rg,n6,jue,t6,wGe,o6=m(
()=>{"use strict";Rg="claude-bazaar.base.commands",n6="claude-bazaar.base.libc",jue=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),t6={name:"glibc",version:"2.36"},
wGe={[Rg]:jue.join(" "),[n6]:`${t6.name} ${t6.version}`}});function vi(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function yf(e){if(vi(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:yf(e.slice(t))}function i6(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function s6(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var e$=m(()=>{"u\
se strict"});function a6(e,t){let n=[...e.mcpServers.flatMap(o=>Uue(o,e)),...e.hooks.flatMap(o=>Bue(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[ye("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>ye(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function Uue({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=t$(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=yf([i,...c]),p=u===i?[]:t$(u,o),d=[...l,...p.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!Jue.has(vi(u)??""))return d;let h=i6(f),g=h!==void 0&&s6(
h),y=(h===void 0?f:[h]).flatMap(b=>n$(b));return[...d,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function Bue({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return t$(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=Nt(i,o).flatMap(u=>c6(u,o.files)??[]);return[...new Set([...n$(i),...c.filter(u=>l6.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function t$(e,t){let[n]=Nt(e,t),r=n===void 0?vi(e):c6(n,t.files);return r===void 0?[]:[r]}function c6(e,t){let n=L(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>Gue)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function n$(e,t=0){let n=on(e.slice(0,Vue)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Kue(r)??[],o===void 0?[]:n$(o,t+1)].flat()});return[...new Set(n)].filter(r=>l6.has(r))}function Kue(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!Hue.has(r)&&vi(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:vi(n.replaceAll(/["')}]/g,""))}var Jue,Gue,l6,Vue,Hue,u6=m(()=>{"use st\
rict";K();j();Er();sn();zr();e$();Jue=new Set(["sh","bash","dash","zsh"]);Gue=4194304,l6=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));Vue=1e5,Hue=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function i$(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function d6(e){if(i$(e))try{return new o$(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function f6(e,t){let n=e.find(r=>r.type===r$.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function bf(e,t){if(e>t)throw new RangeError("more than any real file has")}var $c,r$,wf,o$,p6=m(()=>{"use strict";$c={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};r$={load:1,dynamic:2,interpreter:3},wf={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
o$=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===r$.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return bf(r,$c.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===r$.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(wf.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(f6(t,i)+l),a=r.filter(([l])=>l===wf.needed);bf(a.length,$c.
libraries);let c=o(wf.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(f6(t,c),o(wf.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===wf.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),bf(o.length,
$c.dynamic)}return o}#f(t,n,r){bf(n,$c.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){bf(i+=1,$c.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+$c.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function m6(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&que(o,i)?Yue(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>ofe(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!ife(o,t,n)?[ye("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function que(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Yue(e,t,n,r){
let o=t.bytes(),i=Xue(o),s=g6(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!i$(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=d6(o),c=a===void 0?[ye("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Que(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Xue(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Que(e,t,n,{libc:r}){if(t.machine!==Wue[n]){
let s=Zue[t.machine]??`a machine with the number ${t.machine}`;return[ye("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=efe(t);if(o!==void 0&&
o!==r.name)return[ye("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=tfe(t);return r.name!=="glibc"||i===void 0||!h6(i,r.version)?[]:[ye("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function efe({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function tfe({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||h6(r,n)?r:n,void 0)}function h6(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function g6(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>nfe.has(i)||rfe[t].has(i)||o.some(s=>i.includes(s)))}function ofe(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function ife(e,t,n){return e!==""&&g6(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Wue,Zue,nfe,rfe,y6=m(()=>{"use strict";zr();p6();Wue={"l\
inux/amd64":62,"linux/arm64":183},Zue={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};nfe=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),rfe={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function v6(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:b6(t,a,
`The server "${o}"`,[c,...w6(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...w6(l)]:sfe(c);return b6(t,a,`The ${o} hook`,u)});return[...n,...r]}function w6(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function sfe(e){return e.length>1e4||on(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function b6(e,t,n,r){
let[o="",...i]=yf(r),s=k6(o);if(s!==void 0){let l=L(e,s);return l===void 0?[ye("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[ye("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!afe.has(vi(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:k6(a);return c===void 0||cfe(e,c)?[]:[ye("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function k6(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function cfe(e,t){return tn(e,t)||["",".js",".json",".nod\
e"].some(n=>L(e,t+n)!==void 0)}var afe,x6=m(()=>{"use strict";K();sn();zr();e$();afe=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function _6(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=r6(
o,l.labels,i);a.push(...lfe(u,l.labels));let f=m6(n,c,u);a.push(...a6(t,u),...f),u.libc===void 0&&f.length>0&&a.push(ye("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return _c([...a,...v6(t,n)])}function lfe({name:e,commands:t},n={}){return(n[Rg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>ye("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var $6=m(()=>{"use strict";o6();u6();y6();x6();zr()});var kf,O6=m(()=>{"use strict";kf={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function A6(e){return{[E6]:Og(e)}}function S6(e,t={}){return async n=>{let r=await s$(e,n,t);return[ufe(e,r),dfe]}}async function s$(e,t,n={}){let r=hf(n.version??
Oc);if(r===kf.version)return{version:r,platform:t,...kf.packages[t]};let o=Eg(n.previous?.(t)?.[E6]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function I6(e,t,n){let r=hf(n??Oc);return r===kf.version||e.known?.(r,t)!==void 0}function ufe(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${mo(t.platform)} as npm has it`,open:()=>e.open(t)}}function pfe(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>pc({name:i,mode:493,size:0,type:"5"})),pc({name:ffe.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=dc(Qe.layer,n);return{...o,diffId:o.digest,comment:NB,open:async function*(){
yield r}}}var Oc,E6,ffe,dfe,T6=m(()=>{"use strict";Xx();Ag();O6();Mh();et();Oc=kf.version,E6="claude-bazaar.cli";ffe="/usr/local/bin/claude",dfe=pfe()});async function C6(e,t){let n=new Map,r=await e.manifest(t),o=r&&P6(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of fi)n.set(s,N6(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=mfe(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,N6((u&&P6(u.bytes))?.annotations))}return n}function mfe(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return fi.find(r=>r===`${t}/${n}`)}function P6(e){let{value:t}=D(H(e));return v(t)?t:void 0}function N6(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var R6=m(()=>{"use strict";M();j();di();et()});function a$(e,t,n,r,o){let i=n===void 0?void 0:hfe(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:jr,filesAnalyzed:!1,licenseDeclared:jr,
...Dg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[D6(i)]}}}function hfe(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function vf(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:jr,filesAnalyzed:!1,licenseDeclared:F6(r),...Dg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[D6(`pkg:npm/${gfe(t)}@${encodeURIComponent(n)}`)]}}function L6(e,{name:t,manifest:n},r){let o=c$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,Lg.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:jr,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:F6(n.license),...Dg,primaryPackagePurpose:"APPLICATION"}}function c$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,Lg.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,Lg.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${tr}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...Dg})}return t}function D6(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function gfe(e){return e.split("\
/").map(encodeURIComponent).join("/")}function F6(e){return e===void 0||e.length>500||!yfe.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?jr:e}var Lg,jr,
Dg,yfe,M6=m(()=>{"use strict";Lg=x(Ye(),1);di();jr="NOASSERTION",Dg={licenseConcluded:jr,copyrightText:jr};yfe=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function U6(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=a$("Image",t.name,e.repository,n,t.manifest.version),s=wfe(e),a=c$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[Fg("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?Fg(u,"CONTAINS",l.SPDXID):Fg(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>Fg(l$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function wfe(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[bfe(n)],...r.map(l=>a(kfe(l))),...o===void 0?[]:[a(vf(z6,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
z6,vf(u$("Runtime",l.name,l.version),l)))],a(L6(l$,t,s)),...i.map(l=>c(l$,vf(u$("Dependency",l.path,l.version),l)))]}function bfe({name:e,digest:t}){return{element:{
...a$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function kfe(e){
let t=vf(u$("Claude-Code",e.platform,e.version),{name:mo(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:jr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function u$(e,t,n){let r=(0,j6.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function Fg(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var j6,l$,z6,B6=m(()=>{"use strict";j6=x(Ye(),1);Ag();M6();l$="SPDXRef-Plugin",z6="SPDXRef-Runtime"});function J6(e){let t=Kt(e);return[...e.matchAll(vfe)].filter(({0:{length:n},index:r})=>Ife(Sfe(e,r+n))).map(({index:n})=>t(n))}function Sfe(e,t){let n=t;for(let o=0;o<
Afe;o+=1){let i=Mg(xfe,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=Mg(_fe,e,n)??n;let o=Mg($fe,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return Mg(
Ofe,e,n)===void 0?r:""}function Mg(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function Ife(e){return e.length>=Efe&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!ku(e)}var vfe,xfe,_fe,$fe,Ofe,Efe,Afe,G6=m(()=>{"use strict";vu();j();vfe=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
xfe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,_fe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,$fe=/[A-Za-z0-9+/]{1,4096}={0,2}/y,Ofe=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
Efe=43,Afe=10});async function*V6(e){let t,[n,r]=["",1];for await(let o of Cfe(e)){if(t??=Rfe(o.subarray(0,Tfe)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<Pfe)continue;
yield{text:n,line:r};let i=n.length-Nfe;r+=Li(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*Cfe(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function Rfe(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var Tfe,Pfe,Nfe,H6=m(()=>{"use strict";j();Tfe=8192,Pfe=1048576,Nfe=16384});async function K6(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=U_(i,n),c=await Lfe(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function Lfe(e,t){if(t.unreadable!==void 0)return[ye("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await Dfe(t)).map(({kind:n,line:r})=>ye(f$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ve(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[ye("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function Dfe(e){let t=new Map;for await(let o of V6(e)){let i=[...bu(o.text).filter(({kind:s})=>s!==W6),...Ffe(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!f$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!f$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function Ffe(e){return J6(e).map(t=>({kind:W6,line:t}))}var f$,W6,Z6=m(()=>{"use strict";E();vu();zr();
$g();G6();H6();f$=new Set(["password in a URL","Authorization header","key or password"]);W6="private key"});var zg,Mfe,q6=m(()=>{"use strict";_r();Au();Z6();$g();zg=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
_g(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=K6(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return nD(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?Mfe[t]:Sr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},Mfe={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function d$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=zfe(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function zfe(e){try{return JSON.parse((0,Y6.readFileSync)(e,"utf8"))}catch{return}}var Y6,X6=m(()=>{"use strict";Y6=x(ae(),1)});var jg,Q6=m(()=>{"use strict";RG();YG();e6();K();$6();zr();T6();q_();di();R6();B6();q6();Fh();X6();jg=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new zg(n,t.signal),this.#n=new Pg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??Oc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return _c(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),W_(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
fi).every(r=>I6(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&gf(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await qG(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=de([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=_6({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),W_(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:de({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return U6({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:d$(),
packages:QG()},packages:i.filter(({path:a})=>L(o,`${a}/package.json`)!==void 0),created:n.created,tool:d$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=gf(this.#c),r=t.map(({folder:o,lock:i})=>ye("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=Q_();return this.#r===!1?{runtime:t}:{runtime:t,cli:S6(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===Oc?void 0:await this.#d(n);return r===void 0?{}:A6(r)}}}async#d(t){if(this.#r!==!1)return await s$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===Oc)return;let[n="latest"]=Zu(this.#t,this.#i);this.#u=await C6(t.
repository,t.tag??n)}}});function eV(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:jfe(n),exampleSecrets:t.
exampleSecrets})}function jfe(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var tV=m(()=>{"use strict";Uc();Pe();E()});function Bg(e,t,n,r){Bm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new Kh,c={...eV(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=Ufe(e,n,l.signal)).repository(y),p=r===void 0?Bfe(t,n):void 0,d=new jg(e,t,n),h=(y,b)=>Vfe(y,b,c,f,hc(s)).catch(k=>{throw Jfe(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await d.checkFiles();let b=await J_(o,p===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:d.offline()});return p$(
b,d)},build:y=>g??=(async()=>{let b=r?.base??(p&&await h(p,y)),k=r?.name??p?.name;if(b===void 0||k===void 0)return await d.checkFiles(),p$(await B_(o,c),d);let O=y&&
{repository:f(y),tag:y.tag},I=await d.on(b,k,c,O);return p$(await B_(o,{...c,base:b,parts:I}),d)})(),unknown:()=>p===void 0?[]:d.unknown(),findings:()=>d.findings,
sbom:(y,b)=>d.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await d[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function p$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>J(n.path,r.path))}}function Ufe({signal:e,env:t,progress:n},{insecureRegistry:r},o){return jJ({env:t,home:t.
HOME??(0,rV.homedir)(),signal:AbortSignal.any([e,o]),...z({insecure:r}),onCredential:(i,s)=>n(_G(i,s))})}function Bfe(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(Gfe(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:mi(n)};let r=t.base!==void 0||e.file===void 0?".":(0,Ug.dirname)(e.file),o=(0,Ug.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,nV.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function Jfe(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ve(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${oV(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function oV(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function Gfe(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${oV(t)}`)}function Vfe(e,t,{
platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="folder")return M_(GJ(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return M_(WB(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...z({mountFrom:f})})}var nV,rV,Ug,m$=m(()=>{"use strict";nV=x(ae(),1),rV=x(ao(),1),Ug=x(ne(),1);XB();n4();UJ();ZJ();Qu();j();Pe();E();oG();xG();lo();
$G();Q6();tV();W0()});function iV(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function sV(e,t,n){return(t.GITHUB_REF===void 0?Kfe(t):Hfe(t.GITHUB_REF))??await Wfe(
e,n)}function aV(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Hfe(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?cV(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Kfe(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?cV(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function cV(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Wfe(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Ge(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var lV=m(()=>{"use strict";si()});function uV(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Jg(e.name)];let n=qfe(e.name,t),[,r="",o="",i="",s]=Zfe.exec(n)??[];if(r===
"")return[Jg(e.name)];if(s!==void 0)return[Jg(n.replace(/^v/,""))];let a=Jg(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function qfe(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Jg(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Zfe,fV=m(()=>{"use st\
rict";Zfe=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Gg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?aV(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!iV(e)))return l;let f=await sV(n,e,t);if(f!==void 0)return{...l,tag:[...uV(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let p="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",p)}var h$=m(()=>{"use strict";lV();E();fV()});async function dV(e,t,n={}){Du(e,t,n);let r=(0,An.resolve)(e),o=Va(r,t,n)==="empty",i=sx((0,An.dirname)(r)),s=Xfe(e,o?(0,An.join)(r,"."):(0,An.join)((0,An.dirname)(
r),`.${(0,An.basename)(r)}.`));try{await Qfe(s,t,n.signal),o?ii(s,r):ix(r,t,n,a=>{(0,rr.chmodSync)(a,493),ii(s,a)})}catch(a){throw i!==void 0&&(0,rr.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:$t(e,a)}finally{(0,rr.rmSync)(s,{recursive:!0,force:!0})}}function Xfe(e,t){try{return(0,rr.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw $t(e,n)}}async function Qfe(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(ox(e,i.kind==="file"?(0,An.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,An.join)(
e,o),a=await(0,Ec.open)(s,"wx",420);try{await tde(a,ede(i),n)}finally{await a.close()}await(0,Ec.chmod)(s,i.executable?493:420)}}function ede(e){return Fr(e.chunks?.()??
[e.bytes()])}async function tde(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var Yfe,rr,Ec,An,
pV=m(()=>{"use strict";Yfe=x(Ye(),1),rr=x(ae(),1),Ec=x(sm(),1),An=x(ne(),1);gc();E();Lu();ms();ax()});function mV(e){let t=e.find(r=>!nde.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var nde,hV=m(()=>{"use strict";E();nde=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function gV({loaded:e,config:t},n){let r=mV(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=L(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||rde(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function rde({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var yV=m(()=>{"use strict";Uc();E();K();hV()});async function g$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var wV=m(()=>{"use strict"});async function kV(e,t,n){let r=[...new Set(n.tags.map(uc))],{signal:o}=n,[i=uc("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await ode(e,a,r,n);s!==void 0&&await e.preflight();let l=await ide(e,a,n);for(let{manifest:f}of a.
images)await Vg(e,f,n);a.index!==void 0&&await Vg(e,a.index,n);for(let f of r)await Vg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function ode(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await Vg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function Vg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function ide(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:sde(u,n)),{mediaType:p,digest:d,size:h}=u,g={mediaType:p,digest:d,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await g$(bV(i),a,l),await g$(bV(t.images.map(({config:u})=>ade(u))),a,l),s}function sde(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function bV(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function ade(e){
return{...e,async*open(){yield e.bytes}}}var vV=m(()=>{"use strict";Rh();wV()});function xV({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<cde||(i=n(),t?.(`${Cs(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Cs(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var cde,_V=m(()=>{"use \
strict";Ni();cde=100});async function $V({signal:e},t,n,r){let o={isOurs:jz,foreign:Mz};return await dV(t,JB(n,r),{...o,signal:e}),(0,Ac.resolve)(t)}async function OV(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=xV(e,Date.now);try{return await kV(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function EV(e){if(e!==void 0)try{if((0,or.accessSync)((0,or.existsSync)(e)?e:(0,Ac.dirname)((0,Ac.resolve)(e)),or.constants.W_OK),(0,or.existsSync)(
e)&&(0,or.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw SV(e,t)}}function AV(e,t){try{(0,or.writeFileSync)(e,t)}catch(n){throw SV(
e,n)}return(0,Ac.resolve)(e)}function SV(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var or,Ac,IV=m(()=>{"use strict";or=x(ae(),1),Ac=x(ne(),1);Ba();Ym();pV();E();c_();vV();_V()});function Kg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${At(r.length,"file")} in ${o}.`;return[...FV(e,t),...MV(e,t.images),
...Dt(e,a),...Dt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function NV(e,{files:t,labels:n,annotations:r}){return[...Hg(e,"Files",t),...Hg(e,"Labels",PV(n)),...Hg(e,"Annotations",PV(r))]}function CV(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${At(t.files.
length,"file")} in ${tr}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...FV(e,t),...Hg(e,"Files",t.files),...MV(e,
o),...Dt(e,a)]}function RV(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:p})=>p==="uploaded"),l=c.reduce((p,{size:d})=>p+d,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${At(c.length,"blob")} sent (${Cs(l)}), ${s.length-c.length} there already.`;return[...Dt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?Dt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Wg(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:DV(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function LV({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:DV(i)})),path:tr,files:t,leftOut:n}}function DV(e){return e.map(t=>({...pi(t),diffId:t.diffId,comment:t.comment}))}function FV(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,TV).flatMap(({path:i,why:s})=>Dt(e,`${i} ${s}`,2)),r=t.length-TV,o=r>0?Dt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function MV(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,Cs(i.size),i.
digest.slice(7,19),i.comment]));return fE(e,["Platform","Size","Layer","What"],n)}function Hg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>Dt(e,r,2))]}function PV(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var TV,y$=m(()=>{"use strict";di();et();Ni();TV=100});async function zV({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...CV(e,a,r,o),...Jc(e,c)],document:{...LV(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...NV(e,i),...Kg(e,i,n),...Jc(e,s)],document:{...Wg(i,n),findings:s,dryRun:!0}}}var jV=m(()=>{"use strict";Wy();y$()});function UV({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var BV=m(()=>{"use strict"});function lde(e,t){let{builder:n,why:r}=gV(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function GV(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||EV(n.sbom);let s=await Gg(e,t,n);lde(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
Dh(r,t,s);let l=c?.tags??Zu(t,s);let u=Tn(b,Bg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await zV(e,u,l,f);let p=c===void 0?void 0:await OV(e,u,
c.reference,l);let d=await u.build(c?.reference);o!==void 0&&await $V(e,o,d,l);let h=s.sbom?AV(s.sbom,await u.sbom(d,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&p!==void 0;return{lines:[...Kg(a,d,l),...Jc(a,g),...y?RV(a,c.reference.name,p):[]],document:{...Wg(d,l),findings:g,...z({sbom:h,out:o&&(0,JV.resolve)(o)}),
...y?{push:UV(c,p)}:{}},...y?{name:`${c.reference.name}@${p.digest}`}:{}}}catch(k){var O=k,I=!0}finally{var T=Pn(b,O,I);T&&await T}}var JV,VV=m(()=>{"use strict";
JV=x(ne(),1);Pe();E();BV();Wy();yV();h$();IV();Fh();jV();y$();m$()});function HV(e,t){return{json:!1,signal:t,env:e,terminal:aE,print:Rn,progress:Rn,emit:()=>{}}}var KV=m(()=>{"use strict";cE();Rs()});function ZV({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function w$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return WV;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:ude(t,f.name)}]);if(i!==void 0)return pde(s,i);let a=HV(fde(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await dde(a,u);let l=[];for(let u of s)l.push({...u,made:await GV(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,qV(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,mde(f?.document)])),
warnings:l.flatMap(({made:u})=>hde(u?.document)?[gde(u?.name??o)]:[])}}function ude(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function fde(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function dde(e,{opened:t,flags:n}){var c=[];try{let r=await Gg(e,t,n);let{reference:o,tags:i}=Dh(
r.image,t,r);let s=Tn(c,Bg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var p=Pn(c,
u,f);p&&await p}}function pde(e,t){let n=e.map(({name:r,flags:o})=>[r,qV(`${mi(o.image).name}@${t}`)]);return{...WV,images:new Map(n)}}function qV(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function mde(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function hde(e){return(e??{}).push?.isPublic===!0}function gde(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var WV,YV=m(()=>{"use strict";Fh();m$();h$();VV();Pe();E();lo();KV();
WV={images:new Map,findings:new Map,warnings:[]}});function Zg(e="https://api.github.com",t){let n=XV("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?yde(n):XV("GITHUB_GRAPHQL_URL",t)}}function yde(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function XV(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&hi(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function qg(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var Yg=m(()=>{"use strict";E();lo()});function QV({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var eH=m(()=>{"use strict"});function oH(e){let t=new b$(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((d,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",yo(s))})`,u=a.map((d,h)=>t.compared(h,d)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":yo(s)),...a.flatMap((d,h)=>t.branch(h,d)),...r===void 0?
c:[]],p=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&p.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(p)}function yo(e){return`refs/heads/${e}`}var wde,rH,bde,tH,nH,kde,vde,b$,Xg=m(()=>{"use strict";Ne();wde=8,rH=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${rH(e-1)} } }`} }`,bde=`oid ... on Tree { ${rH(wde)} }`,tH="entries { name mode }",nH="mode oid object { ... on Blob { text } }",
kde="commits(last: 100) { nodes { oid message author { user { login } } } }",vde=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;b$=class{#e={catalog:N};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${tH} }`]:[],`catalog: file(path: $catalog) { ${nH} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${nH}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,bde)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${tH} }`))]}branch(t,n){let r=this.text(`branch${t}`,yo(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,yo(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${kde}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${vde} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});async function xf({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:yo(n)},{repository:o}=await e.asker.ask(()=>e.graphql(_de,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var xde,_de,k$=m(()=>{"use strict";Xg();xde="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",_de=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${xde} } } } } }
  }
}`});function Sc(e){return e.types.includes("STALE_DATA")?!0:Ur(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is at|but expected) [0-9a-f]{40}/i)}
function Ic(e){return Ur(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function iH(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:Ur(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function sH(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
Ur(e,/rate limit exceeded/i))}function Sn(e){return e.status===404||e.types.includes("NOT_FOUND")}function As(e){return Ur(e,/could not resolve to a node|issue not found|no commit found for sha|\b(?:head|base) invalid\b/i)}
function Tc(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||Ur(e,/resource not accessible by/i)}function Qg(e){
return e.status===422&&Ur(e,/already exists/i)}function aH(e){return Sn(e)||e.status===422&&Ur(e,/does not exist/i)}function cH(e){return Ur(e,/is in clean status/i)}
function Pc(e){return e.status>=500?!0:Ur(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var me,Ur,ir=m(()=>{"use \
strict";me=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},Ur=({message:e},t)=>t.test(e)});async function v$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,uH.randomBytes)(8).toString("hex")}`,o=Ode(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql($de,{input:o}),c=a.commit;return c===null?await lH(e,t,r)??{kind:"moved"}:fH(c)},s=a=>As(a)||Sn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>lH(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof me))throw a;let c=Sn(a)||As(a);if(Ic(a))return{kind:"protected",said:a.message};if(Sc(
a)||c&&!await Ade(e,t.branch))return{kind:"moved"};throw a}))}function Ode(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:Ede(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function Ede(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function lH(e,t,n){let o=(await xf(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
fH(o)}async function Ade(e,t){return await xf(e,t)!==void 0}var uH,$de,fH,dH=m(()=>{"use strict";uH=x(Ye(),1);k$();ir();$de=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;fH=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function Ss({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof me&&(Sn(o)||o.status===409))return;throw o}}async function Nc(e,t,n){let{api:r,place:o}=e,i=async()=>{let c={...o,ref:yo(
t),sha:n};return await r.rest(l=>l("POST /repos/{owner}/{repo}/git/refs",c)),"created"},s=async()=>await Ss(e,t)===n?"created":void 0,a=await e.asked("make a br\
anch",()=>r.asker.ask(i,{found:s}).catch(async c=>{if(!(c instanceof me)||c.status!==422&&c.status!==409)throw c;if(Qg(c)||await Ss(e,t)!==void 0)return"exists";
throw c}));return a==="created"&&e.remember(t),a}async function ey(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:yo(l),beforeOid:u,afterOid:f??
"0".repeat(u.length),force:n})),s=async()=>(await r.graphql(Sde,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(
({name:u})=>Ss(e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await Ide(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",
()=>r.asker.ask(s,{found:c}).catch(async l=>{if(!(l instanceof me))throw l;if(Ic(l))return{kind:"protected",said:l.message};if(Sc(l))return{kind:"moved"};if(Tc(
l))throw l;let u=await Promise.all(t.map(({name:f})=>Ss(e,f)));if(t.some(({from:f},p)=>u[p]!==f))return{kind:"moved"};throw l}))}async function Ide(e,t){return t?.
to===void 0?!1:(await xf(e,t.name))?.some(({oid:n})=>n===t.to)??!1}async function ty(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a\
 branch",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof me&&aH(i)))throw i}})}var Sde,
ny=m(()=>{"use strict";Xg();k$();ir();Sde=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});async function mH(e,t){let n=QV(t,e.limits);if(n.length<=1)return await v$(e,t);let r=`bazaar/tmp/${(0,pH.randomBytes)(8).toString("hex")}`,o=!1;try{await Nc(e,
r,t.head),o=!0;let i=await Tde(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],
a=await ey(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await Pde(e,r)}}async function Tde(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){
let a=`${t.headline} (${i+1}/${n.length})`;if(o=await v$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Pde(e,t){
await ty(e.lasting(),t).catch(()=>{})}var pH,hH=m(()=>{"use strict";pH=x(Ye(),1);eH();dH();ny()});async function gH(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of Dde(e,t,n))try{await e.api.asker.ask(s,{passes:Rde})}catch(a){if(r?.aborted===!0)throw Mr(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Lde(a)}`)}return o}function Lde(e){if(e instanceof me&&cH(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof me&&Pc(e)?`GitHub failed (${e.status}).`:ee(e);return/[.!?]$/.test(t)?t:`${t}.`}function Dde({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},p=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";p.push(["Labels",()=>e.rest(y=>y(g,h))])}let d=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of d){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();p.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";p.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Cde[l]};p.push(["Auto-merge",()=>e.graphql(Nde,{input:h})])}return p}var Nde,Cde,Rde,yH=m(()=>{
"use strict";E();xs();ir();Nde=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Cde={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Rde=e=>As(e)||Sn(e)});async function wH({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(Zg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=qg(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(Fde,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof me||i instanceof TypeError||ve(i))||ve(i)&&i.code==="INTERRUPTED")throw i;return}}var Fde,bH=m(()=>{"use strict";
E();Yg();ir();Fde=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function vH(e,t){let{api:n,place:r}=e,o=await e.asked("be forked",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return await Mde(i,t,e),await Ude(i,t),i}async function Mde(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=kH){if(await zde(
e,t,n))return;if(i>=o.forkMs)break;await r.sleep(kH)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,"GitHub copies i\
t in the background: start it again in some minutes.")}async function zde(e,t,n){return await e.asked("be read",async()=>{if(await Ss(e,t)!==void 0)return!0;if(!await jde(
e))return!1;let r=await Ss(n,t);return r===void 0?!1:await Nc(e,t,r).catch(()=>"exists")==="created"})}async function jde({api:e,place:t}){try{let{size:n}=await e.
asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){if(n instanceof me&&Sn(n))return!1;throw n}}async function Ude(e,t){let{api:n,
place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstrea\
m",o)))}catch(i){if(!(i instanceof me&&i.status===409))throw i;let s=`Reset ${t} there to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The \
branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var kH,xH=m(()=>{"use strict";E();ir();ny();kH=2e3});function _H(e){if(e instanceof De)return e;if(e instanceof Error&&e.name==="TimeoutError")return new De("gave no answer in time",!0);let t=pf(e);return t instanceof
ge?new De(t.message+Jde(t.kind,e),!Bde.has(t.kind)):new De("broke the connection off",!0)}function Jde(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${df(t)})`:""}var De,Bde,Cc=m(()=>{"use strict";fo();C_();De=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},Bde=new Set(
["refused","unknown-host","tls","forbidden"])});function _f(e){return e.toString(8).padStart(6,"0")}function OH(e,t){return(0,EH.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var EH,Gde,Vde,$H,ry,AH=m(()=>{"use strict";EH=x(Ye(),1);ps();Cc();Gde=new Set([33188,33261,33204]),Vde=40960,$H=16384;ry=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!Gde.has(n.mode)){let o=n.mode===Vde?"symbolic link":n.mode===$H?"folder":"submodule";throw Gt(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return OH(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(OH(t,o))return o;throw new De("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==$H?
o.set(s,{id:i.oid,mode:_f(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function Hde({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:x$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function x$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function Kde(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,_f(n)]))}var oy,SH=m(()=>{"use strict";Pe();Ne();AH();oy=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new ry(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(N,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,Kde(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||_f(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:_f(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return x$(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=x$(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:Hde(a)}}});function IH(e,t,n){if(e!==null)return Wde[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Wde,TH=m(()=>{"use strict";Wde={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function PH(e,t){let n=await e.asked("read",()=>qde(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Zde(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new oy(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"";return{right:IH(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner),...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.tree("base",o.base),branches:await a.branches(t.base??c),
autoMergeAllowed:o.autoMergeAllowed}}function Zde({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"\
none",...z({login:t}),...n,baseName:e}}async function qde({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{let{text:a,variables:c}=oH(s),{data:l,refusal:u}=await e.
partly(a,c),f=u===void 0?"told":Xde(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{viewer:l?.viewer??null,repository:null};if(f==="refused"&&
u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new De("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i(
{place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function Xde(e){let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n===
"repository"&&e.types[r]==="NOT_FOUND"?"unreadable":Tc(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return Yde.find(n=>t.
includes(n))??"refused"}var Yde,NH=m(()=>{"use strict";Pe();Xg();Cc();SH();ir();TH();Yde=["refused","viewer","pulls","unreadable","told"]});async function RH(e,t){let{api:n,pulls:r}=e,o=async()=>LH(await n.rest(i=>i("POST /repos/{owner}/{repo}/pulls",{...r,...t})));return await e.asked("open a pull \
request",()=>n.asker.ask(o,{found:()=>CH(e,t)}).catch(async i=>{let s=i instanceof me&&Qg(i)?await CH(e,t):void 0;if(s===void 0)throw i;return s}))}async function CH({
api:e,pulls:t},{head:n,base:r}){let o=n.includes(":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{o\
wner}/{repo}/pulls",i))),[a]=s;return a===void 0?void 0:LH(a)}function LH(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,
body:e.body??"",draft:e.draft===!0,base:e.base.ref,mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.
auto_merge!==null}}async function _$(e,{number:t},n){let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.
rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_number}",i))))}var DH=m(()=>{"use strict";ir()});function xi(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var $f=m(()=>{"use strict"});function iy(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>iy.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var FH=m(()=>{"use strict"});function MH(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var zH=m(()=>{"use strict"});function jH(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var UH=m(()=>{"use strict"});function GH(e,t,n){let r=JH(jH,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=JH(MH,null).apply(null,i)})}function Qde(){let e=Symbol("Singular"),t={registry:{}},n=iy.bind(null,t,e);return GH(n,t,e),n}function epe(){let e={registry:{}},
t=iy.bind(null,e);return GH(t,e),t}var BH,JH,VH,HH=m(()=>{"use strict";FH();zH();UH();BH=Function.bind,JH=BH.bind(BH);VH={Singular:Qde,Collection:epe}});function ope(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function ipe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function ZH(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{ipe(t[r])?r in e?n[r]=ZH(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function KH(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function O$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=ope(
n.headers),KH(n),KH(n.headers);let r=ZH(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function spe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function cpe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function lpe(e){let t=e.match(ape);return t?t.map(cpe).reduce((n,r)=>n.
concat(r),[]):[]}function WH(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function qH(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Lc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Of(e,t,n){return t=e==="+"||e==="#"?qH(t):Lc(t),n?Lc(n)+"="+t:t}function Rc(e){
return e!=null}function $$(e){return e===";"||e==="&"||e==="?"}function upe(e,t,n,r){var o=e[n],i=[];if(Rc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Of(t,o,$$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Rc).forEach(function(s){i.push(Of(t,s,$$(t)?n:""))}):Object.keys(o).forEach(function(s){Rc(o[s])&&i.push(Of(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Rc).forEach(function(a){s.push(Of(t,a))}):Object.keys(o).forEach(function(a){Rc(o[a])&&(s.push(Lc(a)),s.push(Of(t,o[a].toString())))}),$$(t)?i.push(Lc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Rc(o)&&i.push(Lc(n)):o===""&&(t==="&"||t==="?")?i.push(Lc(n)+"="):o===""&&i.push("");return i}
function fpe(e){return{expand:dpe.bind(null,e)}}function dpe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(upe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return qH(
i)}),e==="/"?e:e.replace(/\/$/,"")}function YH(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=WH(
e,["method","baseUrl","url","headers","request","mediaType"]),s=lpe(n);n=fpe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=WH(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let p=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${p}`}).join(
",")}return["GET","HEAD"].includes(t)?n=spe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function ppe(e,t,n){return YH(O$(e,t,n))}function XH(e,t){let n=O$(e,t),r=ppe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:XH.bind(null,
n),merge:O$.bind(null,n),parse:YH})}var tpe,npe,rpe,ape,QH,eK=m(()=>{"use strict";$f();tpe="0.0.0-development",npe=`octokit-endpoint.js/${tpe} ${xi()}`,rpe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":npe},mediaType:{format:""}};ape=/\{[^{}}]+\}/g;QH=XH(null,rpe)});function nK(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(Ot[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let p=e.charCodeAt(i),d=Ot[p];if((d&n)!==0){c|=d&8;break}(d&2)!==0?a===-1&&(a=i):a=-1,s|=p&65280|d,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new tK}:mpe(e,f,i,r,n)}function mpe(e,t,n,r,o){let i=new tK;e:for(;n<r;){for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=Ot[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,p=e.slice(s,f),d=(a&65281)===
0?p:p.toLowerCase();for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let O=e.charCodeAt(n);if(O===34){i[d]===void 0&&
(i[d]=k?hpe(e,b,n):e.slice(b,n)),n++;let I=0;for(;n<r;){let T=e.charCodeAt(n),S=Ot[T];if((S&o)!==0){I=S&8;break}n++}if(I!==0)break e;continue e}if(O===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=Ot[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[d]===
void 0){let b=y===-1?n:y;i[d]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function hpe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var Ot,tK,rK=m(()=>{"use strict";Ot=new Uint8Array(256);Ot[9]|=
2;Ot[32]|=2;Ot[59]|=4;Ot[44]|=8;for(let e=128;e<=255;e++)Ot[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Ot[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)Ot[e]|=16;for(let e=65;e<=
90;e++)Ot[e]|=17;for(let e=97;e<=122;e++)Ot[e]|=16;tK=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var gpe,ay,_i,E$,cK,oK,iK,A$,S$,ype,lK,sy,wpe,bpe,kpe,uK,sK,vpe,xpe,_pe,aK,fK,dK=m(()=>{"use strict";gpe=/^-?\d+$/,ay=/^-?\d+n+$/,_i=JSON.stringify,E$=JSON.parse,
cK=/^-?\d+n$/,oK=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,iK=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,A$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",S$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",ype=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&ay.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(A$(
a))return;let c=a===null||typeof a!="object",l=S$(a);if(c||l)return _i(a);let u=[],f=0,p=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],d=new WeakSet([a]);for(;p.length>0;){let h=p[p.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(A$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",O=S$(b);if(k&&
!O){if(d.has(b))throw new TypeError("Converting circular structure to JSON");d.add(b),p.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(_i(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let O=h.val[b],I=s(h.val,b,O);if(A$(I))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+_i(b)+": "):u.push(_i(b)+":");let T=I!==null&&typeof I=="object",S=S$(I);if(T&&!S){if(d.has(I))throw new TypeError("Converting circular structure \
to JSON");d.add(I),p.push({parent:h.val,key:b,val:I,isArray:Array.isArray(I),keys:Array.isArray(I)?null:Object.keys(I),index:0,first:!0}),h.first=!1;break}else u.
push(_i(I)),h.first=!1}h.index>=h.keys.length&&p[p.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),d.delete(h.val),p.pop())}return u.join("")},lK=(e,t,n)=>{try{return"rawJSON"in JSON?_i(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?_i(e,(a,c)=>typeof c=="string"&&ay.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(oK,"$1$2$3").replace(iK,"$1$2$3"):_i(e,t,n)}catch(r){if(r instanceof RangeError){
let o=ype(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(oK,"$1$2$3").replace(iK,"$1$2$3")}throw r}},sy=new Map,wpe=()=>{let e=JSON.parse.toString();
if(sy.has(e))return sy.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return sy.set(e,t),t}catch{return sy.set(e,!1),!1}},bpe=(e,t,n,r)=>typeof t==
"string"&&cK.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&ay.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,kpe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&gpe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),uK=
Number.MAX_SAFE_INTEGER.toString(),sK=uK.length,vpe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,xpe=/^"-?\d+n+"$/,_pe=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(cK.test(a)?a=BigInt(a.slice(
0,-1)):ay.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},aK=e=>e.replace(vpe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&xpe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<sK||n.length===sK&&n<=uK);return i||a||c?t:'"'+t+'n"'}),fK=(e,t)=>{
if(!e)return E$(e,t);try{if(wpe())return kpe(e,t);let n=aK(e);return E$(n,(r,o,i)=>bpe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=aK(e),o=E$(r);return _pe(
o,t)}throw n}}});var Is,pK=m(()=>{"use strict";Is=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function Epe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function hK(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=Epe(e.body)||Array.isArray(e.body)?lK(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,p])=>[f,String(p)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let p="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;p=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?p=f.cause.message:typeof f.cause=="string"&&
(p=f.cause))}let d=new Is(p,500,{request:e});throw d.cause=f,d}let a=s.status,c=s.url,l={};for(let[f,p]of s.headers)l[f]=p;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),p=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${p?`. See ${p}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new Is(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await I$(s),new Is("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await I$(s),new Is(Spe(u.data),
a,{response:u,request:e});return u.data=r?await I$(s):s.body,u}async function I$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(mK);let n=nK(
t);if(Ape(n)){let r="";try{return r=await e.text(),fK(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(mK):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Ape(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Spe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function T$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return hK(n.parse(s));let a=(c,l)=>hK(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:T$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:T$.bind(null,n)})}var $pe,Ope,mK,Ef,P$=m(()=>{"use strict";eK();$f();rK();dK();pK();$pe="10.0.16",Ope={headers:{"user-ag\
ent":`octokit-request.js/${$pe} ${xi()}`}};mK=()=>"";Ef=T$(QH,Ope);});function Tpe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function Rpe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Cpe.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Npe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return gK.test(i)&&(o.url=i.replace(gK,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Ppe(
o,a,s.data)}return s.data.data})}function N$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>Rpe(n,o,i),{defaults:N$.bind(null,n),endpoint:n.endpoint})}function yK(e){
return N$(e,{method:"POST",url:"/graphql"})}var Ipe,Ppe,Npe,Cpe,gK,UKe,wK=m(()=>{"use strict";P$();$f();Ipe="0.0.0-development";Ppe=class extends Error{constructor(e,t,n){
super(Tpe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Npe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Cpe=["query","method","url"],gK=/\/api\/v3\/?$/;
UKe=N$(Ef,{headers:{"user-agent":`octokit-graphql.js/${Ipe} ${xi()}`},method:"POST",url:"/graphql"});});async function Dpe(e){let t=Lpe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function Fpe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Mpe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=Fpe(e),t(o)}var C$,bK,kK,Lpe,vK,xK=m(()=>{"use strict";C$="(?:[a-zA-Z0-9_-]+)",bK="\\.",kK=new RegExp(`^${C$}${bK}${C$}${bK}${C$}\
$`),Lpe=kK.test.bind(kK);vK=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(Dpe.bind(null,t),{hook:Mpe.bind(
null,t)})}});var R$,_K=m(()=>{"use strict";R$="7.0.8"});function Upe(e={}){return typeof e.debug!="function"&&(e.debug=$K),typeof e.info!="function"&&(e.info=$K),typeof e.warn!="function"&&(e.warn=zpe),typeof e.error!=
"function"&&(e.error=jpe),e}var $K,zpe,jpe,OK,cy,EK=m(()=>{"use strict";$f();HH();P$();wK();xK();_K();$K=()=>{},zpe=console.warn.bind(console),jpe=console.error.
bind(console);OK=`octokit-core.js/${R$} ${xi()}`,cy=class{static VERSION=R$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new VH.Collection,r={baseUrl:Ef.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${OK}`:OK,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Ef.defaults(r),this.graphql=yK(this.request).defaults(r),this.log=Upe(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=vK(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function Jpe(e){return e instanceof De?e.sent:e instanceof me&&Pc(e)}function Gpe(e,t){return e instanceof De||e instanceof me&&(Pc(e)||t(e))}function Vpe(e,t,n){
if(!iH(e)&&!sH(e))return;let{headers:o}=e,i=Qh(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:Bpe*2**(t-1)}function Hpe(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${rf(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Kpe(e,t,n){if(e instanceof me&&!Pc(e))return e;let r=e instanceof me?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var Bpe,ly,AK=m(()=>{"use strict";
E();xs();wc();Cc();ir();Bpe=6e4,ly=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=Jpe(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=As){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof me?Vpe(t,n,s):void 0;if(u===void 0&&!Gpe(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw Hpe(u,s);if(u===void 0&&n>=a.tries)throw Kpe(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),p=u===void 0?f:u+s.random()*Math.min(1e3,u),d=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return p>2e3&&l(`${d} ${rf(p)}.`),await this.sleep(p,c),p}async sleep(t,n=this.#e.signal){try{await this.#e.clock.sleep(t,n)}catch(r){throw n?.
aborted===!0?Mr(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Mr(n);if(!(t instanceof me||t instanceof De))throw t}}});var IK={};ar(IK,{proxiedFetch:()=>Wpe});function Wpe({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,SK.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var SK,TK=m(()=>{"use strict";SK=x(lg())});function PK({env:e={},signal:t},n){let r=pg(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(TK(),IK))).proxiedFetch(r),s=async(a,c)=>await(o&&
!hi(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await Ype(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),_H(f)}}}async function Ype(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:Qpe(n.headers)}),a=Xpe(s,n.method??"GET");if(a===void 0)return await eme(s);if(await s.
body?.cancel(),o===Zpe)throw new De("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!hi(r.host))throw new De("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new De("sends a change on to another host",!1)}}function Xpe({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function Qpe(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function eme(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>qpe)throw new De("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&tme(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function tme(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new De("sent an answer that is not whole",!0)}}var Zpe,qpe,NK=m(()=>{"use strict";lo();P_();Cc();Zpe=5,qpe=16e7});function L$(e){let{rest:t,graphql:n}=Zg(e.apiUrl,e.graphqlUrl),r={...nme,...e.patience},{clock:o=xc,signal:i,onWait:s=()=>{}}=e,c=new cy({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:rme,request:{fetch:PK(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let p=await CK(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:d,errors:h}=p.data;return{data:d??void 0,refusal:ime(h,RK(p.headers))}};return{asker:new ly({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await CK(()=>u(c));if(typeof f=="string"&&f!=="")throw new De("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:p,refusal:d}=await l(u,f);if(d!==void 0)throw d;if(p===void 0)throw new De("sent an answ\
er without data",!0);return p}}}async function CK(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new me({status:r,headers:RK(n.headers),message:ome(n.data)})}}function RK(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function ome(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function ime(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new me({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var nme,rme,LK=m(()=>{"use strict";EK();M();bg();Yg();AK();NK();
Cc();ir();nme={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},rme={debug(){},info(){},warn(){},error(){}}});function MK(e){return sme.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function zK(e,t){return ame[e](t)}var sme,DK,FK,ame,jK=m(()=>{"use strict";sme=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];DK="Contents: read and write",FK="Pull requests: read and writ\
e",ame={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${DK}" and "${FK}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${DK}" and "${FK}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function ume(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var cme,lme,uy,UK=m(()=>{"use strict";E();LK();ir();jK();cme={files:100,bytes:1e6},
lme="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",uy=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=MK(r.token),this.limits={...cme,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(L$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(L$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(lme,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof me?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=ume(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):Ic(n)||Sc(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):Tc(n)||Sn(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,zK(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function BK(e,t){return fme(t.token),JK(uy.open(qg(e),t),t)}function JK(e,t){let{clock:n=xc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>PH(e,r),textAt:r=>wH(e,r,t.apiUrl),commit:r=>mH(e,r),createBranch:(r,o)=>Nc(e,r,o),moveBranch:async(r,o,i)=>{let s=await ey(e,[{name:r,
from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or name another with --branc\
h.";throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>ty(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>RH(
e,r),editPullRequest:(r,o)=>_$(e,r,o),closePullRequest:r=>_$(e,r,{state:"closed"}),addExtras:(r,o)=>gH(e,r,o),fork:async r=>JK(await vH(e,r),t)}}function fme(e){
if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("\
OPTION_INVALID",t,"Give it without quotes, spaces and line ends.")}var GK=m(()=>{"use strict";E();bg();Yg();hH();yH();bH();xH();NH();DH();ny();UK()});function VK(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return BK(r,{token:dme(r,e,o),env:t,signal:n,onWait:a=>Rn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function dme(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var HK=m(
()=>{"use strict";GK();Pe();E();Rs()});var qK={};ar(qK,{publishAll:()=>pme});async function pme(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||nw(
i.rows,t["fail-on"]))?(Rn("Nothing is published: see the findings."),o):(ZV(e,t),t.mode==="none"?ZK(o,await w$(e,t,n,r)):await mme(o,t,n,r))}async function mme(e,t,n,r){
let o=Wu(e.plugins,t),i,s=async()=>(i=await w$(e.plugins,t,n,r)).images,a=[],c=f=>{a.push(...f)},l=f=>Rn(f),u=f=>i===void 0?f:ZK(f,i);try{let f=VK(t,n,r),p=await uB(
{...o,images:s,signal:r,onDone:c,progress:l},f);return u(KK(e,{...p,changed:p.changed&&!t["dry-run"]}))}catch(f){let p=KK(e,{changed:a.some(Kx),plugins:a,warnings:[]});
return u({...p,error:Jf(f)})}}function KK(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(a=>{let c=o.get(a.name);return o.
delete(a.name),c===void 0?a:WK(a,c)}),s=[...o].map(([a,c])=>WK({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[...i,...s],warnings:[...e.
warnings,...r]}}function WK(e,t){return{...e,published:t,rows:[...e.rows,...Hf(t.diagnostics)]}}function ZK(e,{images:t,findings:n,warnings:r}){let o=e.plugins.
map(i=>{let s=t.get(i.name),a=[...i.rows,...bE(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,warnings:[...e.
warnings,...r]}}var YK=m(()=>{"use strict";Zy();fB();Wx();Eo();qx();YV();Rs();HK();rw()});var fy=Oe((XWe,XK)=>{"use strict";XK.exports=process.getBuiltinModule("node:path/posix")});function py(e,t){let n=(0,dy.basename)(e),r=t.find(o=>o!==n&&QK(o)===QK(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,dy.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function QK(e){
return e.normalize("NFC").toLowerCase()}var dy,D$=m(()=>{"use strict";dy=x(fy(),1);E()});function hme(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw _n(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...eW.map(r=>nW(r,e)))}async function my(e,t,n){if(t!==void 0||n===void 0)return hme(t);let r={};for(let o of eW){
let{exitCode:i}=await Ge([...F$,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,nW(o,n))}return r}async function Dc(e,t,n){let r=await gs([...F$,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function tW(e){return[...F$,...e]}function nW(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var F$,eW,hy=m(()=>{"use strict";si();F$=["-c","user.useConfigOnly=true"],eW=["AUTHOR","COMMITTER"]});function oW(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u?"100755":"100644"} inline ${rW(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} \
now`),i(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${rW(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(N,e.catalog,!1),i("done"),Buffer.concat(o)}function rW(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var iW=m(()=>{"use strict";Ne()});async function Af(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await wme(e,t,[n,N]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:L(r,N)?.bytes(),folder:i}}async function yy(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function cW(e,t,n){let r=[...sW(n),...sW((0,aW.dirname)(N))];for(let{mode:o,
path:i}of await z$(e,[t,"--",...r,N])){if(i!==N&&!r.includes(i))continue;let s=o===gme;if(s===r.includes(i)&&o!==M$&&o!==gy)continue;let a=o===M$?"symbolic link":
o===gy?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw Gt(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function sW(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function lW(e,t,n){let r=`${n}/`;return(await z$(e,[t,"-\
-",r])).map(({path:o})=>o.slice(r.length))}async function wme(e,t,n){let r=await z$(e,["-r",t,"--",...n]),o=await bme(e,r.filter(({mode:s})=>s!==gy).map(({id:s})=>s)),
i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;return s===M$||s===gy?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,Qi(l,s===yme)]});
return new Map(i.sort(([s],[a])=>J(s,a)))}async function z$(e,t){return(await fn(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").
filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function bme(e,t){let n=await fn(
["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var aW,gme,M$,yme,gy,j$=m(()=>{"use strict";aW=x(fy(),1);K();j();Ne();si();ps();gme="040000",M$="120000",yme="100755",gy="160000"});function fW(e,t={}){let n={timeoutMs:3e5,...t,url:e};kme(e,t.branch);let r=(0,Fc.mkdtempSync)((0,U$.join)((0,J$.tmpdir)(),"bazaar-marketplace-")),o,i=0;return{async read(s){
return o!==void 0&&(0,Fc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await vme(n,(0,U$.join)(r,String(i))),_me(o,s)},async write(s){if(o===void 0)throw new TypeError(
"A marketplace is read before it is written.");let a=await $me(o,s);return Sme(o,a,n)},async[Symbol.asyncDispose](){(0,Fc.rmSync)(r,{recursive:!0,force:!0})}}}function kme(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function vme(e,t){let{branch:n}=e,r=n!==void 0&&!await xme(e,n,t);(r||n===void 0)&&
await fn(dW(e.url,t),pW(e));let o=r?`refs/heads/${n}`:await gs(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await yy(t),isNew:r}}function dW(e,t,...n){
return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function xme(e,t,n){let r=dW(e.url,n,`--bran\
ch=${t}`),{exitCode:o,stderr:i}=await Ge(r,pW(e));if(o===0){let s=(await Ge(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,Fc.rmSync)(n,{
recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw _n(r,i.trim()===""?`exit code ${o}`:Za(i))}async function _me({dir:e,head:t,branch:n,
isNew:r},o){let i=r?{newBranch:B$(n)}:{};return t===void 0?{...await Af(e,t,o),...i}:(await cW(e,t,o),py(o,await lW(e,t,(0,uW.dirname)(o))),{...await Af(e,t,o),
...i})}async function $me(e,t){let{dir:n,head:r}=e;Cu(t.folder);for(let c of t.files.keys())Cu(c);let o=await my(n,t.author,t.fallbackAuthor),i=await Dc(n,o,"AU\
THOR"),s=await Dc(n,o,"COMMITTER"),a=oW(t,{head:r,author:i,committer:s});return await fn(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),
gs(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Ame(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PU\
SH_REJECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can\
 lie below another.")}async function Sme({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Ge(
s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(u===void 0)throw _n(["push"],Za(l));let f=Eme.exec(`${u} ${l}`);if(f!==null)throw Ame(B$(t),f[1]);if(Ome.test(u))return{kind:"m\
oved"};let p=Wa(`${u.split("	").at(-1)??""} ${Ime(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${B$(t)}: ${p}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function B$(e){
return e.replace("refs/heads/","")}function Ime(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var Fc,J$,U$,uW,pW,Ome,Eme,mW=m(()=>{"use strict";Fc=x(ae(),1),J$=x(ao(),1),
U$=x(ne(),1),uW=x(fy(),1);E();D$();hy();iW();j$();si();ps();pW=({timeoutMs:e,signal:t})=>({cwd:(0,J$.tmpdir)(),timeoutMs:e,signal:t});Ome=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Eme=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});async function hW(e){if(!(0,Mc.existsSync)((0,Sf.join)(e,".git")))return!1;let{exitCode:t,stdout:n}=await Ge(["rev-parse","--show-toplevel"],{cwd:e});return t===
0&&(0,Mc.realpathSync)(n.toString("utf8").replace(/\r?\n$/,""))===(0,Mc.realpathSync)(e)}async function gW(e){let{exitCode:t,stdout:n}=await Ge(["symbolic-ref",
"--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function yW({cwd:e,env:t}){await Dc(e,t,"AUTHOR"),await Dc(
e,t,"COMMITTER")}async function wW(e,t){let{open:n,ignored:r}=await kW(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The marketplace has changes that are n\
ot committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==N);if(i.length!==0)throw new w("OUTPUT_EXISTS",`The marketp\
lace's folder "${t}" holds what git ignores and this tool did not write: ${Ru(i)}.`,"Move or remove that, then publish again.")}async function bW(e,t){let{open:n,
ignored:r}=await kW(e,t);return n.length+r.length>0}async function kW({cwd:e,signal:t},n){let i=(await fn([...["status","--porcelain","-z","--no-renames","--unt\
racked-files=all","--ignored=matching"],"--",n,N],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==""&&!s(a)),
ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!fs(a))}}async function G$({cwd:e,env:t,signal:n},r,o){await fn(["add","--all","--force","--",...r],{cwd:e,signal:n});
let{exitCode:i}=await Ge(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--only","--",...r],a=await Ge(
tW(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Pme(e,a);return gs(["rev-parse","HEAD"],{cwd:e})}async function Pme(e,{exitCode:t,stderr:n}){let r=t===
1?await Nme(e):[];if(r.length===0)return _n(["commit"],n.trim()===""?`exit code ${t}`:Za(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Tme),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Nme(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=(0,Sf.resolve)(e,n.toString("utf8").
replace(/\r?\n$/,""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>(0,Mc.existsSync)((0,Sf.join)(r,o)))}async function vW(e,t){let{exitCode:n}=await Ge(
["diff","--cached","--quiet","--",...t],{cwd:e});n!==0&&await fn(["reset","--quiet","--",...t],{cwd:e})}var Mc,Sf,Tme,V$=m(()=>{"use strict";Mc=x(ae(),1),Sf=x(ne(),1);
E();Ne();Ba();hy();si();ms();Tme=10});function H$(e){let t=(0,sr.join)(e,N);if((0,wt.existsSync)(t))try{return(0,wt.readFileSync)(t)}catch(n){let r=`"${t}" can't be read: ${ee(n)}.`;throw new w("FIL\
E_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function K$(e,t){let n=(0,sr.join)(e,N),r=(0,sr.join)((0,sr.dirname)(n),`.${(0,sr.basename)(
n)}.bazaar-${(0,xW.randomUUID)()}`);try{(0,wt.mkdirSync)((0,sr.dirname)(n),{recursive:!0});let o=(0,wt.statSync)(n,{throwIfNoEntry:!1})?.mode??420;(0,wt.writeFileSync)(
r,t,{flag:"wx"}),(0,wt.chmodSync)(r,o&511),(0,wt.renameSync)(r,n)}catch(o){(0,wt.rmSync)(r,{force:!0});let i=`"${n}" can't be written: ${ee(o)}.`;throw new w("F\
ILE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function _W(e,t){let n=(0,sr.resolve)(e,N),r=eh(n);return()=>{r!==void 0?(0,wt.rmSync)(r,{recursive:!0,
force:!0}):t!==void 0&&!Pu(H$(e),t)&&K$(e,t)}}var wt,xW,sr,$W=m(()=>{"use strict";wt=x(ae(),1),xW=x(Ye(),1),sr=x(ne(),1);E();Ne();Wm();th()});async function by(e,t,n={}){return Dme((0,zc.join)(e,If),t,n)}async function Dme(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:(0,Z$.hostname)(),id:(0,W$.randomUUID)()}),
o=await Fme(e,r,n),i=setInterval(()=>Jme(e),Rme).unref();try{return await t()}finally{clearInterval(i),Gme(e,r),o&&Vme((0,zc.dirname)(e))}}async function Fme(e,t,{
signal:n,waitMs:r=1e4,held:o=Hme}){let i=Date.now()+r,s=!1;for(;;){if(n?.aborted===!0)throw Kme();if(s=Mme((0,zc.dirname)(e))||s,zme(e,t))return s;if(!jme(e)){if(Date.
now()>=i)throw o(e,EW(wy(e)??"")?.pid);await(0,OW.setTimeout)(Lme,void 0,{signal:n}).catch(()=>{})}}}function Mme(e){try{return(0,rt.mkdirSync)(e,{recursive:!0})!==
void 0}catch(t){throw SW(e,t)}}function zme(e,t){try{return(0,rt.writeFileSync)(e,t,{flag:"wx"}),!0}catch(n){if(["EEXIST","ENOENT"].includes(AW(n)))return!1;throw SW(
e,n)}}function jme(e){let t=wy(e);if(t===void 0)return!0;if(!Ume(e,t))return!1;let n=`${e}-${(0,W$.randomUUID)()}`;try{(0,rt.renameSync)(e,n),wy(n)!==t&&(0,rt.linkSync)(
n,e)}catch{}return(0,rt.rmSync)(n,{force:!0}),!0}function Ume(e,t){let n=Date.now()-((0,rt.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=EW(t);return n>Cme?!0:
r?.host!==(0,Z$.hostname)()?!1:!Bme(r.pid)}function EW(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function Bme(e){
try{return process.kill(e,0),!0}catch(t){return AW(t)==="EPERM"}}function wy(e){try{return(0,rt.readFileSync)(e,"utf8")}catch{return}}function Jme(e){try{let t=new Date;
(0,rt.utimesSync)(e,t,t)}catch{}}function Gme(e,t){wy(e)===t&&(0,rt.rmSync)(e,{force:!0})}function Vme(e){try{(0,rt.rmdirSync)(e)}catch{}}function AW(e){return e.
code??""}function Hme(e,t){let n=t===void 0?"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}\
" is there.`,"Publish again when it is done; when no other publish runs, remove that file.")}function SW(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w(
"FILE_UNWRITABLE",n,"Check that you may write there.",{cause:t})}function Kme(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var rt,W$,
Z$,zc,OW,If,Cme,Rme,Lme,q$=m(()=>{"use strict";rt=x(ae(),1),W$=x(Ye(),1),Z$=x(ao(),1),zc=x(ne(),1),OW=x(L_(),1);E();Ne();If=`${(0,zc.dirname)(N)}/.bazaar-lock`,
Cme=6e4,Rme=1e4,Lme=50});function ky(e,t){try{for(let n of Y$(e,t))CW((0,ot.join)(n,"old"))&&(0,Lt.rmSync)(n,{recursive:!0,force:!0});for(let n of PW(e))(0,Lt.rmSync)(n,{force:!0})}catch{}}
function IW(e,t){return(0,Lt.existsSync)((0,ot.join)(e,If))||PW(e).length>0?!0:Y$(e,t).some(n=>CW((0,ot.join)(n,"old")))}function TW(e,t){let n=(0,ot.join)(e,t);
if((0,Lt.lstatSync)(n,{throwIfNoEntry:!1})!==void 0||!(0,Lt.existsSync)((0,ot.dirname)(n)))return!1;let r=Y$(e,t).find(o=>["old","new"].every(i=>Wme((0,ot.join)(
o,i))));return r===void 0?!1:((0,Lt.renameSync)((0,ot.join)(r,"old"),n),!0)}function Wme(e){return(0,Lt.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function Y$(e,t){
let n=(0,ot.join)(e,(0,ot.dirname)(t));return NW(n,(0,ot.basename)(t),6).map(r=>(0,ot.join)(n,r))}function PW(e){let t=(0,ot.join)(e,N);return NW((0,ot.dirname)(
t),(0,ot.basename)(t),36).map(n=>(0,ot.join)((0,ot.dirname)(t),n))}function NW(e,t,n){let r=`.${t}.bazaar-`;return(0,Lt.existsSync)(e)?(0,Lt.readdirSync)(e).filter(
o=>o.startsWith(r)&&o.length===r.length+n):[]}function CW(e){return!(0,Lt.existsSync)(e)||qm(e)&&ds(e).length===0}var Lt,ot,RW=m(()=>{"use strict";Lt=x(ae(),1),
ot=x(ne(),1);Ne();Ba();q$();Ym()});function LW(e,t={}){return{read:n=>qme(e,n,t),async write(n){return DW(e),Q$(e,N),await by(e,()=>Xme(e,n,t),{signal:t.signal})},tidy:n=>Zme(e,n)}}async function Zme(e,t){
try{if(!IW(e,t))return;await by(e,()=>ky(e,t),{waitMs:0})}catch{}}async function qme(e,t,{commit:n=!1,signal:r}){let o=await Yme(e,t,r);if(!n)return o;let i={cwd:e,
signal:r};return{...o,committed:async()=>await bW(i,t)?Af(e,await yy(e),t):void 0}}async function Yme(e,t,n){let r=(0,Br.join)(e,If),o=(0,In.existsSync)(r);try{
return X$(e,t)}catch(i){if(ve(i)&&i.code!=="FILE_UNREADABLE"||!(o||(0,In.existsSync)(r)))throw i;return await by(e,()=>X$(e,t),{signal:n})}}function X$(e,t){DW(
e),Q$(e,t),Q$(e,N);let n=(0,Br.join)(e,(0,Br.dirname)(t));return(0,In.existsSync)(n)&&py(t,(0,In.readdirSync)(n)),{catalog:H$(e),folder:rhe((0,Br.join)(e,t))}}async function Xme(e,t,{
commit:n=!1,signal:r}){let o=[t.folder,N];if(TW(e,t.folder))return{kind:"moved"};let i=n?await the(e,t,r):void 0;i!==void 0&&await yW(i),i!==void 0&&t.pending!==
!0&&await wW(i,t.folder);let s=X$(e,t.folder);if(!Pu(s.catalog,t.from.catalog)||!Nz(s.folder,t.from.folder))return{kind:"moved"};if(t.pending===!0)return await Qme(
e,t,i);ehe(e,t.folder);let a=Qm((0,Br.join)(e,t.folder),t.files,{within:e,replace:"always"}),c=_W(e,s.catalog),l;try{K$(e,t.catalog),l=i&&await G$(i,o,t.message)}catch(u){
throw await nhe(u,[a.undo,c,()=>n?vW(e,o):void 0])}return a.keep(),ky(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}async function Qme(e,{folder:t,
message:n},r){let o=r&&await G$(r,[t,N],n);return ky(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function ehe(e,t){let n=(0,In.existsSync)((0,Br.join)(
e,t))?ds((0,Br.join)(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${Ru(n)}.`;throw new w("OUTPUT_E\
XISTS",r,"Move or remove that, then publish again.")}async function the(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await my(e,t,n),signal:r}}async function nhe(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(ee(s))}if(n.length===0)return e;let r=`${ee(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function DW(e){if((0,In.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",
t,"Give a folder or a git URL; --create makes a new folder.")}function Q$(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=(0,In.lstatSync)(
(0,Br.join)(e,o),{throwIfNoEntry:!1});if(i===void 0)return;if(i.isSymbolicLink())throw Gt(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real \
file or folder.");if(o!==t&&!i.isDirectory())throw Gt(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function rhe(e){let t=(0,In.statSync)(
e,{throwIfNoEntry:!1});if(t===void 0)return de({});if(!t.isDirectory())throw Gt(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map(
[...rn(e)].map(([n,r])=>[n,ohe(r)]))}function ohe(e){if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var In,Br,FW=m(()=>{"use strict";In=x(ae(),1),
Br=x(ne(),1);E();K();Ne();Wm();D$();$W();Ba();hy();j$();V$();q$();ms();_r();th();ps();RW()});async function zW(e,t={}){if(tO(e))return eO(e,t);let n=ihe(e);return t.create===!0&&((0,$i.existsSync)(n)||await jW(n,t.branch,!1),che(n)),lhe(n)?eO((0,MW.pathToFileURL)(
(0,wo.resolve)(n)).href,t):(0,$i.existsSync)(n)?ahe(n,t):eO(uhe(e),t)}function ihe(e){if(tO(e))return e;let t=(0,wo.resolve)(e),n=(0,wo.dirname)((0,wo.dirname)(
t));return t===(0,wo.join)(n,N)?n:e}function she(e){return!tO(e)&&(0,$i.existsSync)(e)?e:e.replace(/[?#].*$/s,"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"\
$1")}function eO(e,t){let n=fW(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}async function ahe(e,{commit:t,signal:n,branch:r}){
let o=await hW(e),i=t??o;await jW(e,r,i||o);let s=LW(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function jW(e,t,n){
if(t===void 0)return;let r=n?await gW(e):void 0;if(r===t)return;let o=r===void 0?"none":`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and \
the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there, or give a git URL.":"Leave the branch out, or give a git URL.")}function che(e){
try{(0,$i.mkdirSync)(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can't be made: ${ee(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another f\
older.",{cause:t})}}function lhe(e){let t=n=>(0,$i.statSync)((0,wo.join)(e,n),{throwIfNoEntry:!1});return t("HEAD")?.isFile()===!0&&t("objects")?.isDirectory()===
!0&&t("refs")?.isDirectory()===!0}function tO(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(e)}function uhe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.
test(e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${she(e)}" is no marketplace: there is no such folder, and it is no git URL.`,"Give a\
 folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog.")}var $i,wo,MW,UW=m(()=>{"use strict";$i=x(ae(),1),wo=x(ne(),1),MW=x(bl(),1);
E();Ne();mW();V$();FW()});function BW(e,t){return Oh(fhe(e),kh(t))}function fhe({catalog:e,folders:t}){let n=[...t].map(([r,o])=>[`${r}/${On}`,L(o,On)?.bytes()]);return{head:"0".repeat(40),
catalog:e,folders:new Map([...t].map(([r,o])=>[r,dhe(o)])),files:new Map(n),listings:new Map}}function dhe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="direc\
tory")continue;let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ac(r.bytes()):"",mode:o})}return t}var JW=m(()=>{"us\
e strict";K();vh();ws();bs();Rx()});var VW=Oe((mqe,GW)=>{"use strict";GW.exports=process.getBuiltinModule("node:buffer")});function ZW(e,t){return`GIT binary patch
${KW(t)}${KW(e)}`}function KW(e){return`literal ${e.length}
${mhe((0,WW.deflateSync)(e))}
`}function mhe(e){let t=[];for(let n=0;n<e.length;n+=HW){let r=e.subarray(n,n+HW);t.push(`${hhe(r.length)}${ghe(r)}
`)}return t.join("")}function hhe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function ghe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(phe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var WW,phe,HW,qW=m(()=>{"use strict";WW=x(xg(),1),
phe="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",HW=52});var Tf,YW=m(()=>{"use strict";Tf=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,p=Date.now()+f,d=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(d[0],n,t,0,r);if(d[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(d[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let O,I=d[k-1],T=d[k+1];I&&(d[k-1]=void 0);
let S=!1;if(T){let R=T.oldPos-k;S=T&&0<=R&&R<a}let Z=I&&I.oldPos+1<c;if(!S&&!Z){d[k]=void 0;continue}if(!Z||S&&I.oldPos<T.oldPos?O=this.addToPath(T,!0,!1,0,r):O=
this.addToPath(I,!1,!0,1,r),h=this.extractCommon(O,n,t,k,r),O.oldPos+1>=c&&h+1>=a)return s(this.buildValues(O.lastComponent,n,t))||!0;d[k]=O,O.oldPos+1>=c&&(y=Math.
min(y,k-1)),h+1>=a&&(g=Math.max(g,k+1))}l++};if(o)(function k(){setTimeout(function(){if(l>u||Date.now()>p)return o(void 0);b()||k()},0)})();else for(;l<=u&&Date.
now()<=p;){let k=b();if(k)return k}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],i);)l++,c++,u++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,c=0,l=0;for(;a<s;a++){
let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let f=n.slice(c,c+u.count);f=f.map(function(p,d){
let h=r[l+d];return h.length>p.length?h:p}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function rO(e,t,n){return XW.diff(e,t,n)}var nO,XW,QW=m(()=>{"use strict";YW();nO=class extends Tf{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},XW=new nO});var eZ=m(()=>{"use strict";QW()});function nZ(e,t,n){let r=tZ(e,n.oldStart,n.oldEnd),o=tZ(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return yhe(
i)}function tZ(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function yhe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var rZ=m(()=>{"use strict"});function iZ(e,t){let[n,r]=khe(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return _he(vhe(n,r,sZ(n,r,o)))}function khe(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function sZ(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function vhe(e,t,n){let r=oZ(e,t,
n,whe);return r!==void 0?r:xhe(n,nZ(e,t,n)).flatMap(o=>{let i=sZ(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return oZ(e,t,i,Math.min(s,60))??[i]})}function oZ(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(bhe/a)+1),l=rO([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],p=[];for(let{added:d,removed:h,count:g}of l){
let[y,b]=[d?u:u+g,h?f:f+g];(d||h)&&p.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return p}function xhe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function _he(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var whe,bhe,aZ=m(()=>{"use strict";eZ();rZ();whe=1e3,bhe=4e6});function uZ(e,t){let[n,r]=[cZ(e),cZ(t)],o=iZ(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:$he(o).map(s=>Ohe(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function cZ(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function $he(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*oO?t.
at(-1)?.push(n):t.push([n])}return t}function Ohe(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(oO,r.oldStart),s=Math.min(oO,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${lZ(a,o.oldEnd+s)} +${lZ(c,o.newEnd+s)} @@
`],u=(p,d,h,g)=>{for(let y=h;y<g;y+=1)l.push(Ehe(p,d[y]??""))},f=a;for(let{oldStart:p,oldEnd:d,newStart:h,newEnd:g}of n)u(" ",e,f,p),u("-",e,p,d),u("+",t,h,g),f=
d;return u(" ",e,f,o.oldEnd+s),l.join("")}function Ehe(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function lZ(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var oO,fZ=m(()=>{"use strict";aZ();oO=3});function dZ(e){let t=e.replaceAll(She,n=>n===" "?" ":Ahe[n]??Ihe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function Ihe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var Ahe,She,pZ=m(()=>{"use strict";Ahe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},She=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function bZ(e,t,n){let[r,o]=[t?.bytes??mZ,n?.bytes??mZ],i=Buffer.compare(r,o)===0,s=The(t,n,i);if(s===void 0)return;let a=!i&&!(gZ(r)&&gZ(o)),c=`${Phe(e,t,n)}${s===
"mode"?"":Nhe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${ZW(r,o)}`}}let{text:f,added:p,removed:d}=uZ(
yZ(r),yZ(o)),h=`--- ${t?vy("a",e):"/dev/null"}
+++ ${n?vy("b",e):"/dev/null"}
`;return{change:{...u,added:p,removed:d},text:`${c}${h}${f}`}}function The(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function Phe(e,t,n){let r=`diff --git ${vy("a",e)} ${vy("b",e)}
`;return t===void 0?`${r}new file mode ${Pf(n)}
`:n===void 0?`${r}deleted file mode ${Pf(t)}
`:t.executable===n.executable?r:`${r}old mode ${Pf(t)}
new mode ${Pf(n)}
`}function Nhe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Pf(e)}`:"";return`index ${hZ(e)}..${hZ(t)}${n}
`}function hZ(e){return e===void 0?"0".repeat(40):ac(e.bytes)}function Pf(e){return e?.executable===!0?"100755":"100644"}function vy(e,t){return dZ(`${e}/${t}`)}
function gZ(e){return!e.includes(0)&&(0,wZ.isUtf8)(e)}function yZ(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var wZ,mZ,kZ=m(()=>{
"use strict";wZ=x(VW(),1);vh();qW();fZ();pZ();mZ=new Uint8Array});var vZ={};ar(vZ,{preview:()=>Che});async function Che(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];Wu(e,t);let s=`${n.
GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=Tn(l,await zW(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),!0);let c=[];for(let h of e)c.push(await Dhe(
h,a,t));return c}catch(u){var f=u,p=!0}finally{var d=Pn(l,f,p);d&&await d}}function Rhe(e){return e.entry==="vendored"&&e["entries-dir"]===void 0}async function Dhe(e,t,n){
let{client:r,rows:o,notes:i}=e;if(r===void 0)return e;let s={...Wu([e],n),remove:[]};try{let a=Rhe(n)?await zhe(t,r,s):Lhe,{plan:c,warnings:l,diagnostics:u}=BW(
typeof a=="string"?Fhe:a,s);if(typeof a=="string")return{...e,notes:[...i,a]};let f=Hf(u.get(r.name)??[]),[p]=c.changes;return{...e,rows:[...o,...f],notes:[...i,
...l],...z({preview:p&&jhe(p,a,r,s)})}}catch(a){if(!ve(a)||a.code==="INTERRUPTED")throw a;return{...e,rows:[...o,...Vf("",a)],error:a}}}async function zhe(e,{name:t},{
pluginsDir:n,plugins:r}){let o=new Map,i;try{for(let s of[...r.flatMap(({renamedFrom:a=[]})=>a),t]){let a=await e.read(`${n}/${s}`);o.set(`${n}/${s}`,a.folder),
{catalog:i}=a}return{catalog:i,folders:o}}catch(s){if(!ve(s)||Mhe.has(s.code))throw s;return`The marketplace could not be read without a token, so nothing is co\
mpared with it: ${s.problem}`}}function jhe(e,t,n,{pluginsDir:r}){let{files:o,entry:i,oldVersion:s}=e,a=`${r}/${n.name}`;return{files:o,entry:i,change:lc(s,n.version),
...z({oldVersion:s}),patch:Uhe(a,t.folders.get(a)??new Map,n.files)}}function Uhe(e,t,n){let r=[...new Set([...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=L(
s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>bZ(`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.text??"").join("")}var Lhe,Fhe,
Mhe,xZ=m(()=>{"use strict";UW();E();K();Pe();JW();Hu();kZ();Eo();qx();Lhe="The thin client is not compared with the marketplace: a preview knows entries of the \
catalog whose plugin lies in the marketplace.";Fhe={catalog:new TextEncoder().encode('{"name":"entries","description":"Entries.","owner":{"name":"Owner"},"plugi\
ns":[]}'),folders:new Map},Mhe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var OZ={};ar(OZ,{run:()=>Bhe});async function Bhe(e,t){let n=await $Z(()=>Promise.resolve(jO(e))),r="failure"in n?_Z(n.failure):await Jhe(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=CE(r,o);return await Vhe(lj(r),i,e)&&!i}async function Jhe(e,t,n){let r=await $Z(()=>Ghe(e,t,n));return"failure"in r?_Z(r.failure):
r.value}async function Ghe(e,t,n){let r=IE(await EE(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(BU(),UU));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=DE(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await Iz(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=Wz(lx(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(YK(),qK));
return await u(c,e,t,n)}Rn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(xZ(),vZ));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function Vhe(e,t,n){kE(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)Ps($o(l));
let r=lx(n),o=l=>`$${l} (${n[l]??""})`,i=await xy(()=>Zz(e,r),Ai,`The folder ${r}`),a=await xy(()=>qz(e,r,typeof i=="string"?i:void 0,n),Ai,o("GITHUB_OUTPUT"));
await xy(()=>Yz(n,e.plugins),Ps,o("GITHUB_ARTIFACTS"));let c=oj(e,t);n.GITHUB_STEP_SUMMARY&&await xy(()=>Ty.addRaw(c).write(),Ps,o("GITHUB_STEP_SUMMARY"));for(let l of Hhe(
e))Ai($o(l));return i!==!1&&a!==!1}async function xy(e,t,n){try{return await e()}catch(r){return t($o(`FILE_UNWRITABLE: ${n} can't be written: ${ee(r)}. It is t\
he runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function Hhe({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.problem} ${e.
fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${At(r.length,"more \
plugin")} failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function _Z(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}async function $Z(e){
try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&Rn(...String(t.stack).split(`
`)),{failure:Jf(t)}}}var EZ=m(()=>{"use strict";Ei();Zy();Ni();E();vE();AE();NE();Uy();Rs();rw();FE();Tz();Xz();ij();uj()});Ei();Uy();var AZ=zO(process.env);for(let e of zy){let t=zf(AZ,e);t!==""&&Ay(t)}var SZ=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Khe()});
async function Khe(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),IO));SZ.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(EZ(),OZ));await e(AZ,SZ.signal)||(process.exitCode=1)}catch(e){EO(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

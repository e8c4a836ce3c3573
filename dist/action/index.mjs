import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var gH=Object.create;var ag=Object.defineProperty;var yH=Object.getOwnPropertyDescriptor;var wH=Object.getOwnPropertyNames;var bH=Object.getPrototypeOf,kH=Object.prototype.hasOwnProperty;var Fx=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),Mx=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var vH=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ln=(e,t)=>{for(var n in t)ag(e,n,{get:t[n],enumerable:!0})},_H=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of wH(t))!kH.call(e,o)&&o!==n&&ag(e,o,{get:()=>t[o],enumerable:!(r=yH(t,o))||r.enumerable});return e};var xH=(e,t,n)=>(n=e!=null?gH(bH(e)):{},_H(t||!e||!e.__esModule?ag(n,"default",{value:e,enumerable:!0}):n,e));var ln=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&Mx("Object expected");var r,o;n&&(r=t[Fx("asyncDispose")]),r===void 0&&(r=t[Fx("dispose")],
n&&(o=r)),typeof r!="function"&&Mx("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},un=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};function Mr(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Fu(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Mu=m(()=>{"use strict"});import*as jx from"os";function Bi(e,t,n){let r=new cg(e,t,n);process.stdout.write(r.toString()+jx.EOL)}function $H(e){return Mr(e).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function OH(e){return Mr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var zx,
cg,Ux=m(()=>{"use strict";Mu();zx="::",cg=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=zx+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${OH(o)}`)}}return t+=`${zx}${$H(this.message)}`,t}}});import*as Bx from"crypto";import*as ju from"fs";import*as zu from"os";function Jx(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!ju.existsSync(n))throw new Error(`Missing file at path: ${n}`);ju.appendFileSync(n,`${Mr(t)}${zu.EOL}`,{encoding:"\
utf8"})}function Gx(e,t){let n=`ghadelimiter_${Bx.randomUUID()}`,r=Mr(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimit\
er "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${zu.EOL}${r}${zu.EOL}${n}`}var Vx=m(
()=>{"use strict";Mu()});var lg=m(()=>{"use strict"});var Kx=m(()=>{"use strict";lg();lg();Uo()});import{EOL as EH}from"os";import{constants as Hx,promises as AH}from"fs";var fg,SH,IH,TH,Wx,dg,NH,pg,mg=m(()=>{"use strict";fg=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}
function l(u){u.done?i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:SH,appendFile:IH,writeFile:TH}=AH,Wx="GITHUB_STEP_SUMMARY",dg=class{constructor(){
this._buffer=""}filePath(){return fg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Wx];if(!t)throw new Error(`Unable \
to find environment variable for $${Wx}. Check if your runtime environment supports job summaries.`);try{yield SH(t,Hx.R_OK|Hx.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return fg(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?TH:IH)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return fg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(EH)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("c\
ode",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",p=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,p)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},NH=new dg,pg=NH});var Zx=m(()=>{"use strict"});var qx=m(()=>{"use strict"});import Yx from"os";var Hge,Wge,Xx=m(()=>{"use strict";qx();Hge=Yx.platform(),Wge=Yx.arch()});import*as gg from"os";function ug(e){Bi("add-mask",{},e)}function Qx(e,t){if(process.env.GITHUB_OUTPUT||"")return Jx("OUTPUT",Gx(e,t));process.stdout.write(gg.EOL),
Bi("set-output",{name:e},Mr(t))}function e$(e){process.exitCode=hg.Failure,Ha(e)}function Ha(e,t={}){Bi("error",Fu(t),e instanceof Error?e.toString():e)}function Uu(e,t={}){
Bi("warning",Fu(t),e instanceof Error?e.toString():e)}function t$(e,t={}){Bi("notice",Fu(t),e instanceof Error?e.toString():e)}function n$(e){process.stdout.write(
e+gg.EOL)}var hg,Uo=m(()=>{"use strict";Ux();Vx();Mu();Kx();mg();mg();Zx();Xx();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(hg||(hg={}))});var r$={};Ln(r$,{BazaarError:()=>w,errorCodes:()=>RH,isBazaarError:()=>Ie,messageOf:()=>ee});function Ie(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function ee(e){return e instanceof Error?e.message:String(e)}var RH,w,O=m(()=>{"use strict";RH={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function It(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=LH(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function LH(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Bo=m(()=>{"use strict"});function Re(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Dn(`has to be ${n}`);return r===""?void 0:r}}}function zr(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new Dn(`has to be ${c$(e)}`);return r}}}function o$(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Dn(`has to be ${c$(e)}, or empty`);return n}}}function Ji(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Dn("has to be true or false")}}}function i$(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new Dn(`has to be a number from ${e} to ${t}`);return o}}}function s$(e=""){return{fallback:e,parse:t=>a$(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function mr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(a$(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new Dn(
`has to name ${t}`);return r}}}function a$(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function c$(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Dn,yg=m(()=>{"use strict";Dn=class extends Error{}});var DH,wg,l$,u$,f$,Bu,bg,d$=m(()=>{"use strict";yg();DH=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,wg=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
l$=/^[a-z0-9][a-z0-9-]{0,63}$/,u$=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,f$=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,Bu={"plug\
in-path":s$("."),config:Re(),marketplace:Re("",DH,"a repository on GitHub, owner/name"),"marketplace-token":Re(),"github-token":Re(),mode:zr(["auto","push","pr",
"none","check"],"auto"),base:Re("",wg,"the name of a branch"),branch:Re("bazaar/{plugin}",wg,"the name of a branch"),"pull-requests":zr(["all","each"],"all"),"p\
lugins-dir":Re("plugins",f$,"a folder of the marketplace, e.g. plugins"),"entries-dir":Re("",f$,"a folder of the marketplace, e.g. entries"),entry:zr(["vendored",
"pinned"],"vendored"),"entry-url":Re("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":Re("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":Re("",wg,"the name of a branch or tag"),"entry-sha":Re("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:Re(),
"take-over":Ji(!1),"renamed-from":mr(l$,"plugins"),remove:mr(l$,"plugins"),endpoint:Re(),image:Re(),"image-base":Re(),"image-tags":mr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:mr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:zr(["append","none"],"append"),digest:Re("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Ji(!0),"version-policy":zr(["suffix","strict","off"],"suffix"),"on-human-commits":zr(["append","skip","overwrite"],"ap\
pend"),labels:mr(),reviewers:mr(u$,"logins"),"team-reviewers":mr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:mr(u$,"logins"),
draft:Ji(!1),"auto-merge":o$(["squash","merge","rebase"]),fork:Ji(!1),"commit-message":Re(),"pr-title":Re(),"pr-body-footer":Re(),"dry-run":Ji(!1),"fail-on":zr(
["error","warning"],"error"),"max-attempts":i$(1,100,8)},bg={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function p$(e){let t={...e};for(let n of kg)delete e[vg(n)];return t}function Gu(e,t){return(e[vg(t)]??"").trim()}function m$(e){let t=FH(e),n={};for(let i of Ju)
try{n[i]=Bu[i].parse(Gu(e,i)||Bu[i].fallback)}catch(s){if(!(s instanceof Dn))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...zH(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function vg(e){return`INPUT_${e.toUpperCase()}`}function FH(e){let t=new Set(Ju.map(vg));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>MH(n.slice(6).toLowerCase()))}function MH(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(bg,e)?bg[e]:void 0)??Ju.find(o=>n(o)===n(e))??It(e,Ju);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function zH(e,{build:t,entry:n}){let r=i=>Gu(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var Ju,kg,_g=m(()=>{"use strict";O();Bo();yg();d$();Ju=Object.keys(Bu),kg=["marketplace-token","github-token"]});var Vu,Wa=m(()=>{"use strict";Vu=class extends Error{}});var Ku,xg,h$,g$,y$,w$=m(()=>{"use strict";Ku=e=>e.trim().split(`
`),xg=Ku(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),h$=Ku(`
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
`),g$=Ku(`
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
`),y$=Ku(`
AGENT_KEY_IGNORED
AGENT_KEY_WRONG
AGENT_TOOLS_EMPTY
AUTHOR_UNKNOWN
BASH_UNSCOPED_ON_HOST
CHANNEL_SERVER_UNKNOWN
CLAUDE_MD_UNREAD
COMMAND_NOT_A_SKILL
COMMAND_PATH_UNREAD
COMMAND_SOURCE_TWICE
COMMAND_UNLISTED
COMPONENT_LEFT_OUT
COMPONENT_MISPLACED
COMPONENT_NOT_COPYABLE
COMPONENT_UNNAMED
DESCRIPTION_MISSING
ENDPOINT_ENDS_IN_MCP
ENTRY_ARCHIVE_UNPINNED
ENTRY_FIELD_IGNORED
ENTRY_FIELD_UNKNOWN
ENTRY_NAME_CASE
ENTRY_NAME_DIFFERS
ENTRY_NAME_LONG
ENTRY_PATH_IGNORED
ENTRY_VERSION_DIFFERS
FAIL_CLOSED_UNUSED
FIELD_REPEATS_BODY
FILE_NOT_UTF8
FILE_REFERENCE_ON_HOST
FLAG_UNCLEAR
FRONTMATTER_KEY_TWICE
FRONTMATTER_MISSING
HOOKS_FILE_TWICE
HOOKS_WRAPPED
HOOK_EVENT_OUTSIDE
HOOK_EVENT_UNKNOWN
HOOK_INVALID
HOOK_KEY_DROPPED
HOOK_MATCHER_INVALID
HOOK_MATCHER_NOT_PROXIED
HOOK_NEVER_RUNS
HOOK_PATH_UNQUOTED
HOOK_SERVER_UNREACHABLE
HOOK_TIME_CUT
ICON_UNFIT
JSON_KEY_TWICE
LICENSE_UNKNOWN
LINK_UNREAD
LOCAL_NAMES_PLUGIN
MANIFEST_AT_ROOT
MANIFEST_ENTRY_IGNORED
MANIFEST_FIELD_EARLY
MANIFEST_FIELD_IGNORED
MANIFEST_FIELD_MISPLACED
MANIFEST_FIELD_MISSING
MANIFEST_FIELD_UNKNOWN
MARKETPLACE_EMPTY
MARKETPLACE_FIELD_UNKNOWN
MARKETPLACE_NAME_DOUBTFUL
MARKETPLACE_UNDESCRIBED
METADATA_NOT_MAPPING
NAME_NOT_KEBAB
NAME_SOUNDS_OFFICIAL
PATH_CASE_CLASH
PLACEMENT_NEEDS_CONVERSATION
PLACEMENT_NEEDS_MACHINE
PLUGIN_EMPTY
PLUGIN_NAME_NOT_KEBAB
PLUGIN_NAME_OFFICIAL
PLUGIN_NAME_UNLISTABLE
PUBLIC_MATCHES_NOTHING
PUBLIC_NOT_COPIED
SENSITIVE_DEFAULT_LEFT_OUT
SETTINGS_INVALID
SHELL_LINE_ON_HOST
SKILL_BEHIND_COMMAND
SKILL_FILE_MISNAMED
SKILL_HIDDEN
SKILL_NAME_FROM_FOLDER
SKILL_NAME_NOT_PORTABLE
SKILL_NOT_OFFERED
SKILL_PATH_EMPTY
SKILL_UNREAD
VERSION_UNFIT
`)});function k$(e){return UH.get(e)??"note"}function jr(e){return b$.has(e)}function v$(e){return jH.has(e)}var jH,b$,UH,Jo=m(()=>{"use strict";w$();jH=new Set(xg),
b$=new Set([...xg,...h$]),UH=new Map([...[...b$,...g$].map(e=>[e,"error"]),...y$.map(e=>[e,"warning"])])});function qt(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var fn,dn=m(()=>{"use stric\
t";Jo();fn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:k$(t),...o,args:r})};add=t=>{this.list.push(t)}}});function ze(e,t){return{level:"error",refused:!0,problem:Ur(e),fix:Ur(t)}}function P(e,t){return{level:"error",refused:!1,problem:Ur(e),fix:Ur(t)}}function E(e,t){
return{level:"warning",refused:!1,problem:Ur(e),fix:Ur(t)}}function je(e,t){return{level:"note",refused:!1,problem:Ur(e),fix:Ur(t)}}var Ur,Go=m(()=>{"use strict";
Ur=e=>typeof e=="string"?()=>e:e});var pe,_$,x$=m(()=>{"use strict";Go();pe=e=>JSON.stringify(e.toString()),_$={CLAUDE_MD_UNREAD:E("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:E(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:E(e=>`The key ${pe(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:P(e=>`\
The path is a symbolic link to ${pe(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:E(e=>`The path is a symbolic link to ${pe(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:E("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_DETAIL_INVALID:P(
e=>`${pe(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Correct the value."),MANIFEST_ENTRY_CONFLICT:ze(e=>`The\
 marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remove these fields from the entry, or remove "strict": fa\
lse, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:E(e=>`The client ignores ${pe(e.field)} of the marketplace's entry, because the plugin has a plugin.jso\
n.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:ze(e=>`${pe(e.field)} of the marketplace's entry ${e.problem}; the client does not install the plug\
in.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:E(e=>`${pe(e.field)} is experimental; at the top level it will stop loading in a later clien\
t.`,e=>`Move it to "experimental": {${pe(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:E(e=>`${pe(e.field)} ${e.problem}; the client ignores it.`,"Correct the va\
lue, or remove the field."),MANIFEST_FIELD_INVALID:ze(e=>`${pe(e.field)} ${e.problem}; the client refuses the plugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:E(
e=>`${pe(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to marketplace.json, or remove it."),MANIFEST_FIELD_MISSING:E(e=>`\
The manifest has no ${pe(e.field)}.`,e=>`Add ${pe(e.field)}.`),MANIFEST_FIELD_UNKNOWN:E(e=>`The client does not know the field ${pe(e.field)} and ignores it.`,e=>e.
nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${pe(e.nearest)}? Otherwise remove it, or move your own data below "metadata\
".`),MANIFEST_JSON_INVALID:ze(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comments and trailing commas are not allowed."),MANIFEST_MISSING:P(
e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.looked} with at least {"name": "your-plugin", "version": "1\
.0.0"}.`),PATH_CASE_CLASH:E(e=>`The path differs from ${pe(e.other)} in capitals only; on Windows and macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:ze(
e=>`The path ${pe(e.path)} in ${pe(e.field)} is refused: ${e.reason}.`,"Write it as ./folder/file, seen from the plugin's root."),PATH_MISSING:P(e=>`${pe(e.path)}\
 in ${pe(e.field)} does not exist; the client loads the plugin without it.`,"Correct the path, or remove it."),PATH_NOT_PORTABLE:je(e=>`The path can't be checke\
d out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install the plugin."),PATH_OUTSIDE:P(e=>`The path ${pe(e.path)} in ${pe(e.field)} hold\
s ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` between segments and without going up."),PATH_UNSAFE:P(e=>`The path ${pe(e.path)}\
 can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative to the plugin's folder, with / between segments."),PLUGIN_EMPTY:E("The plugin h\
as no component at all: no command, skill, agent, hook or server.","Add one, e.g. commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:ze(
e=>`The plugin's name ${pe(e.name)} ${e.problem}; the client does not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:E(
e=>`The name ${pe(e.name)} works in Claude Code, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin clien\
t of that name.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:E(e=>`The n\
ame ${pe(e.name)} reads as one of Anthropic's own.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:P(e=>`The name ${pe(e.name)} is reserved: it passe\
s as one of Anthropic's own. A session loads it all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:E(
e=>`No marketplace can list a plugin named ${pe(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:ze("The folder holds \
neither a manifest nor a component; the client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:E(e=>`The cl\
ient ignores the file: ${e.reason}.`,"Correct it, or delete it."),SETTING_IGNORED:je(e=>`The client ignores the setting ${pe(e.key)} of a plugin.`,'Only "agent"\
 and "subagentStatusLine" have an effect.')}});var $$,O$=m(()=>{"use strict";Go();$$={AGENT_FRONTMATTER_DROPPED:P(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:E(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:E(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:P(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:P(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:E(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:P(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:P(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:je(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:je(
e=>`The file is no command, because the client reads a folder with ${e.by} as the one command "${e.name}".`,e=>`Nothing, if it belongs to ${e.by}; otherwise mov\
e it to another folder.`),COMMAND_NAME_TAKEN:P(e=>`The command "${e.name}" comes from ${e.other} too, and the client keeps only one of them.`,"Rename one of the\
 files."),COMMAND_PATH_UNREAD:E(e=>`\`${e.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:E(
e=>`The command "${e.name}" names the same file as "${e.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:E(
e=>`The client does not list the command "${e.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:E(e=>`A file called \`.md\`, or an empty key, gives the ${e.kind}\
 no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:P(e=>`\`description\` must be text, not ${e.got}; the client drops it.`,"Put quotes aro\
und the value."),DESCRIPTION_MISSING:E(e=>`The ${e.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `description` of o\
ne sentence to the frontmatter."),FILE_NOT_UTF8:E(e=>`The text is not UTF-8: ${e.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:P(e=>`The file has ${e.size}\
 bytes; with more than ${e.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file that the prompt names."),FILE_UNREADABLE:P(
e=>`It can't be read: ${e.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:E(e=>`\`${e.key}\` is ${e.got}, which the c\
lient takes as ${e.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:P(e=>`The frontmatter is not valid YAML: ${e.reason}. The client loads the component\
 with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),FRONTMATTER_KEY_TWICE:E(
e=>`\`${e.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:E(e=>`The ${e.kind} has no frontmatter block, \
so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:P(e=>`The frontmatter must be \`k\
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:je(e=>`The frontmatt\
er is not valid YAML (${e.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:E(e=>`\`metadata\` must\
 be a mapping, not ${e.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:P(e=>`\`name\` must be text, not ${e.got}; \
the client ${e.shown===void 0?"goes by the file or folder instead":`takes it as "${e.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:P(e=>`\`shell\` is ${e.
got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:E(e=>`The client never shows this skill, b\
ecause ${e.command} is a command of the same name, "${e.name}".`,"Rename one of the two, or move the command's text into the skill: users can call skills like c\
ommands."),SKILL_FILE_MISNAMED:E(e=>`The client looks for SKILL.md in exactly this spelling and does not find ${e.found}.`,"Rename the file to SKILL.md."),SKILL_HIDDEN:E(
e=>`The skill is not read, because ${e.by} makes that whole folder one skill.`,e=>`Move ${e.by} into a folder of its own.`),SKILL_NAME_FROM_FOLDER:E(e=>`The ski\
ll at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${e.name}", and after the version's folder where the plugin is \
installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:P(e=>`The skill "${e.name}" comes from ${e.other} too; the client keeps one of them, and which \
one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name."),SKILL_PATH_EMPTY:E(e=>`\`${e.raw}\` holds no S\
KILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a folder with a SKILL.md."),SKILL_PATH_IS_FILE:P(e=>`\`${e.raw}\` is a file\
; the client takes folders only and loads no skill from it.`,e=>`Write \`${e.use}\`.`),SKILL_UNREAD:E(e=>`The client does not read this skill: ${e.why}.`,"Move \
it to skills/<name>/SKILL.md.")}});var $g,BH,E$,A$=m(()=>{"use strict";Go();$g=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,BH={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},E$={AUTHOR_UNKNOWN:E(e=>`Nobody is named as the author of "${e.plugin}"; stri\
ct validation of the thin client fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:E(e=>`${e.what}\
 allows all of Bash: a caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:E(
e=>`${e.what} is a folder whose name not every system can store, so its stub is ${e.path}; the client lists it as a command, and no longer among the skills.`,"R\
ename the command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:E(e=>`${e.what} is not in the thin client: ${e.why}.`,"Name it in the config\
uration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:E(e=>`${e.what} is not in the thin client, and can't be copied to it: ${e.why}.`,
"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:je(e=>`${e.what} is not in the thin client: ${e.why}.`,"Nothing needs to be done when\
 the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:je(e=>`${e.what} has no description, so its stub says "${e.description}".`,"Write a description: \
it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:E(e=>`The stubs will call ${e.endpoint}/mcp, since the endpoint itself already ends in /mcp\
.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:E(e=>`\`failClosed\` names ${e.event}, and no hook of the host lis\
tens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:E(e=>`${e.what} pulls in "${e.reference}", which is loo\
ked for on the host and not in the caller's project.`,e=>$g(e.what)),HOOK_KEY_DROPPED:E(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:P(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:E(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:E(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:je(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:E(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:P(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:P(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:E(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:P(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
(\`local: ["mcp:${e.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:E(e=>`The thin client's name "${e.name}" is not kebab-case, which strict validatio\
n warns about.`,"Choose another with the option `name`: small letters, digits and single hyphens."),NAME_NOT_PORTABLE:je(e=>`${e.what} has a name that not every\
 system can store as a file, so its stub is ${e.path}.`,"Nothing needs to be done: the client shows the same name."),NAME_SOUNDS_OFFICIAL:E(e=>`The thin client'\
s name "${e.name}" reads as one of Anthropic's, which strict validation warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:E(e=>`${e.
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>$g(e.what)),PLACEMENT_NEEDS_FILES:je(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:E(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>$g(e.what)),PRIVACY_POLICY_UNKNOWN:je(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:E(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:E(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:E(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:je(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:E(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:P(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${BH[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:P(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:E(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:E(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:P(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:je(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:E(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:P(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:E(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:E(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var S$,I$=m(()=>{"use strict";Go();S$={MARKETPLACE_MISSING:ze(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:ze(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:ze(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:ze(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:ze(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
 and the word tools."),MARKETPLACE_NAME_DOUBTFUL:E(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name if the marketplace is meant for mo\
re than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:E(e=>`The client does not know "${e.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:E(
"The marketplace offers no plugin.",'Add an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:E("The marketplace has no description.",'Add "\
description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:P(e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugi\
ns, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:P(e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new \
name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:P(e=>`"${e.field}" ${e.problem}, so the client can't install this plugin.`,e=>`Correct "${e.field}" in the\
 entry.`),ENTRY_FIELD_UNKNOWN:E(e=>`The client does not know "${e.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:E(
e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or drop it.`),ENTRY_NAME_REFUSED:P(e=>`The plugin's name "${e.name}" ${e.problem}\
, so the client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:P(e=>`The plugin's name "${e.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:E(e=>`The plugin's name has ${e.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:P(e=>`\
The name "${e.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:E(e=>`"${e.name}" differ\
s from the entry "${e.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:E(e=>`\
The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:P(
e=>`The source ${e.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:P(
e=>`The client knows no source of the kind ${e.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:P(e=>`The folder "${e.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count)\
, or add the plugin's folder."),ENTRY_SOURCE_LINKED:P(e=>`The source leads through the symbolic link "${e.path}", which the client does not follow.`,"Put the pl\
ugin's real folder there."),ENTRY_SHA_INVALID:P(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),
ENTRY_ARCHIVE_REFUSED:P(e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:E(
e=>`The client ignores "path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install on\
e folder.'),ENTRY_VERSION_DIFFERS:E(e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),
ENTRY_HELPER_NOT_STRICT:P('The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the pl\
ugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:E("The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you l\
ooked at.","Add the archive's sha256.")}});var dt,Og,T$,N$=m(()=>{"use strict";Go();dt=e=>JSON.stringify(e.toString()),Og="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",T$={CHANNEL_SERVER_UNKNOWN:E(e=>`The channel names the MCP server ${dt(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:E(e=>`The hooks file ${dt(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:P(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:ze(
e=>`${e.reason}. ${Og}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:P(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:E('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:E(e=>`${dt(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:E(e=>`The client knows \
no hook event ${dt(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${dt(e.nearest)}?`),HOOK_GUARD_INVALID:ze(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Og}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:ze(e=>`${e.event} stands where the\
 client looks for no events. ${Og}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:E(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:E(e=>`The matcher ${dt(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:P(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:P("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:E(e=>`On ${e.event} the client can't run a handler of type ${dt(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:E(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:E(e=>`The client does not find the plugin's own server und\
er ${dt(e.server)}; the hook does nothing.`,e=>`Write ${dt(e.right)}.`),LSP_INLINE_INVALID:ze(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:P(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:P(e=>`"headersHelper\
" of the MCP server ${dt(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:ze(e=>`The MCP server ${dt(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:P(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:P(
e=>`The MCP server ${dt(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${dt(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:P(e=>`The client drops the MCP server ${dt(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:P(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:P(
e=>`The URL of the MCP server ${dt(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:P(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var Eg,P$=m(()=>{"use strict";x$();O$();A$();I$();N$();Eg={..._$,...$$,...E$,...S$,...T$}});function Za(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(Eg,t)||typeof n!="object"||n===null)throw JH(t);let r=Eg[t];return{problem:r.problem(n),
fix:r.fix(n)}}function JH(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Ag=m(()=>{"use strict";O();P$()});import{styleText as Vye}from"util";var C$,R$=m(()=>{"use strict";C$={width:1/0,style:(e,t)=>t}});function Vo(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of L$.segment(e))t+=HH(n);return t}function HH(e){return VH.test(e)?0:GH.test(e)||
e.includes("\uFE0F")?2:1}function D$(e,t){return e+" ".repeat(Math.max(0,t-Vo(e)))}function Br(e){return e.replaceAll(/\r?\n/g," ").replaceAll(KH,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Sg(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Vo(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=WH(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function WH(e,t){if(Vo(e)<=t)return[e];let n=[],r="";for(let{segment:o}of L$.segment(e))r!==""&&Vo(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var L$,GH,VH,KH,Hu=m(()=>{"use strict";L$=new Intl.Segmenter("en",{granularity:"grapheme"}),GH=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
VH=/^[\p{Mark}\p{Cf}]+$/u,KH=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function kt(e,t,n=0){let r=Br(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Sg(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function F$(e,t,n){
let r=n.map(u=>u.map(Br)),o=t.length-1,i=t.map((u,f)=>Math.max(Vo(u),...r.map(p=>Vo(p[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<ZH?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((p,d)=>D$(u[d]??"",p)),f].join("  ").trimEnd(),l=r.flatMap(u=>qH(u[o]??"",a).map((f,p)=>c(p===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function qH(e,t){return t===1/0?[e]:Sg(e,t)}function Yt(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Gi(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Yt(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var ZH,Vi=m(()=>{"use strict";Hu();ZH=24});function qa(e,t){return QH(e,t)}function QH(e,t){return YH.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>eW(e,n,o,i)))}function eW(e,t,n,r){
let o=`${e.style(XH[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,M$).flatMap(l=>{let{problem:u,fix:f}=l,p=kt(e,`${qt(l)}\
: ${u}`,2);return s?p:p.concat(kt(e,`fix: ${f}`,4))}),c=r.length-M$;return c>0&&a.push(...kt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?kt(
e,`fix: ${[...i].join("")}`,2):[],""]}var YH,XH,M$,Ig=m(()=>{"use strict";dn();Vi();YH=["error","warning","note"],XH={error:"red",warning:"yellow",note:"cyan"},
M$=100});function z$(e){if(Ie(e))return e;if(e instanceof Vu)return nW(e);if(tW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w(
"UNEXPECTED",j$(ee(e)),t,{cause:e})}function tW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function nW(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=j$(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function j$(e){return/[.!?…]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var U$=m(()=>{"use strict";Wa();O()});function pn(...e){for(let t of e)n$(Ko(t))}function Ko(e){return Br(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Ki=m(()=>{"use strict";Uo();Hu()});function Wo(e){if(e.trim()==="")throw new Ho("it is empty",e.length);let t={text:e,at:0},n=Ng(t,void 0);if(Hi(t)!==void 0)throw Fn(t,"text follows after the end\
 of the value");return n}function Hi(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function Fn({
text:e,at:t},n){return new Ho(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function Ng(e,t){let n=Hi(e);if(n==="{"||n==="[")return rW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?J$(e):sW(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function rW(e,t,n){let[r,o,i]=t==="{"?
["object","}",oW]:["array","]",Ng],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Hi(e)!==o)for(;;){s.children.push(i(e,s));let a=Hi(e);if(a===
o)break;if(a===void 0)throw Fn(e,`a closing "${o}" is missing`);if(a!==",")throw Fn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function oW(e,t){let n=Hi(e);if(n===void 0)throw Fn(e,'a closing "}" is missing');if(n!=='"')throw Fn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;J$(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Hi(e)!==":")throw Fn(e,"a colon is missing after a key");return e.at+=1,i.children.push(
Ng(e,i)),i.length=e.at-r,i}function J$(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Ho(
"a string is not closed on its line",t);if(n<32)throw Fn(e,"a string holds a raw control character");if(n===92){if(Tg.lastIndex=e.at,!Tg.test(e.text))throw Fn(e,
"a backslash is followed by a character that can't be escaped");e.at=Tg.lastIndex-1}}e.at+=1}function sW(e,t){let n=/[-0-9]/.test(t)?B$:iW;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===B$)throw Fn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw Fn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Ho,Tg,B$,iW,Wu=m(()=>{"use strict";Ho=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};Tg=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;B$=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,iW=/(?:true|false|null)(?!\w)/y});function G(e){return aW.decode(e)}function j(e,t){return e<t?-1:e>t?1:0}function Pg(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),o=1;for(let i=e.indexOf(`
`);i!==-1&&i<n;i=e.indexOf(`
`,i+1))o+=1;return{line:o,column:n-r}}function Zo(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function Jr(e,t){return Tt(e)(t)}function Tt(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return o=>{for(o<n&&([t,r]=[1,e.indexOf(`
`)]),n=o;r!==-1&&r<o;r=e.indexOf(`
`,r+1))t+=1;return t}}var aW,D=m(()=>{"use strict";aW=new TextDecoder("utf-8")});function F(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=uW(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${V$} levels dee\
p, which is not read here even where the client reads it`;return Cg(t,o,r)}try{return cW(t,JSON.parse(t),n)}catch(o){return lW(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function cW(e,t,n){let r,o=()=>r??=Wo(e),i=a=>Pg(e,a.offset),s=n===K$(t)?[]:fW(o());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=i(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>i(G$(o(),a)),placeOfKey(a){let c=G$(o(),a);return i(c.parent?.type==="property"?c.parent:
c)}}}function K$(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+K$(r),Array.isArray(e)?0:t.length)}function Cg(e,t,n){
let r=Pg(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function lW(e,t){try{Wo(e)}catch(r){if(r instanceof Ho)return Cg(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return Cg(e,"a character is not allowed there",Number(n?.[1]??0))}function uW(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>V$)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function fW(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function G$(e,t){let n=e;for(let r of t){let o=Ya(
n,r);if(o===void 0)return n;n=o}return n}function Ya(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var V$,M=m(()=>{"use strict";Wu();D();V$=1e3});function qo(e,t){return t.map(n=>Rg(e,n,Za(n)))}function H$(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?qo(e,n):[],...Array.isArray(
r)?r.filter(dW).map(o=>Rg(e,o,o)):[]]}function W$(e,t){return t.filter(({level:n})=>n!=="note").map(n=>Rg(e,n,n))}function Z$(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=Za(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${qt(t)}: ${n}`,fix:r}})}function dW(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function Rg(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Wi(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>pW[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var pW,Yo=m(()=>{"use strict";dn();Ag();M();pW={error:0,warning:1,
note:2}});function q$(e){let t={error:Ha,warning:Uu,note:t$};for(let n of["error","warning","note"]){let r=Wi(e.filter(o=>o.level===n)).slice(0,mW[n]);for(let o of r)t[n](
gW(o),yW(o))}}function gW({problem:e,fix:t}){return Ko(`${e} ${t}`).slice(0,hW)}function yW({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:Ko(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var mW,hW,Y$=m(()=>{"use strict";Uo();Ki();Yo();mW={error:9,warning:10,note:10},
hW=3e3});import{readFileSync as wW,existsSync as bW}from"fs";import{EOL as kW}from"os";var Zu,X$=m(()=>{"use strict";Zu=class{constructor(){var t,n,r;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if(bW(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(wW(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.
env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${kW}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,
this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.
env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.
env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==
null&&n!==void 0?n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.
env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.
name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var Q$={};Ln(Q$,{context:()=>vW});var vW,eO=m(()=>{"use strict";X$();vW=new Zu});async function tO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(eO(),Q$));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var nO=m(()=>{"use strict";O()});function oO(e){return rO.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?_W(e):e.name==="workflow_run"?xW(e):e.name==="pull_request"?{kind:"pre\
view",foreign:Lg(e,sO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function _W(e){return Lg(e,sO(e,"pull_r\
equest"))?iO(e.name):{kind:"preview",foreign:!1}}function xW(e){let t=Xo(e.payload,"workflow_run");return Lg(e,Xo(t,"head_repository"))?iO(e.name):rO.includes(String(
Xo(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function iO(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function sO({payload:e},t){return Xo(Xo(Xo(e,t),"head"),"repo")}function Lg({repository:e},t){let n=Xo(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Xo(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var rO,aO=m(()=>{"use strict";M();rO=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function cO({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>Dg(r.rows,n))}function Dg(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var Fg=m(()=>{"use strict"});import{existsSync as $W,globSync as OW,realpathSync as lO,statSync as EW}from"fs";import{isAbsolute as uO,join as fO,matchesGlob as AW,normalize as SW,relative as IW,
sep as TW}from"path";function dO(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>qu(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>NW(
s)?PW(e,s):[qu(s)]))].filter(s=>!n.some(a=>s===a||AW(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the reposit\
ory out before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)CW(e,s);return i}function NW(e){return/[*?[\]{}]/.test(e)}function qu(e){
let t=SW(e).split(TW).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function PW(e,t){let n=qu(t);if(uO(n)||n.startsWith(".."))throw Mg(t);let o=OW(n,{cwd:e,
exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>qu(s)).filter(s=>$W(fO(e,s,".claude-plugin/plugin.json")));if(o.length>
0)return o.sort(j);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,
"Check the pattern, and that the repository was checked out before.")}function CW(e,t){if(uO(t)||t.startsWith(".."))throw Mg(t);let n=fO(e,t);if(EW(n,{throwIfNoEntry:!1})?.
isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the reposi\
tory out before.")}if(IW(lO(e),lO(n)).startsWith(".."))throw Mg(t)}function Mg(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;
return new w("PATH_UNSAFE",t,"Name a folder of the checkout, from its root.")}var pO=m(()=>{"use strict";O();D()});function ae(e){if(e&&typeof e=="object")switch(e[pt]){case mn:case hr:return!0}return!1}function Y(e){if(e&&typeof e=="object")switch(e[pt]){case Yu:case mn:case Nt:case hr:
return!0}return!1}var Yu,Xu,mn,zg,Nt,hr,pt,hn,Mn,gn,Q,H,yn,Qu,te=m(()=>{"use strict";Yu=Symbol.for("yaml.alias"),Xu=Symbol.for("yaml.document"),mn=Symbol.for("y\
aml.map"),zg=Symbol.for("yaml.pair"),Nt=Symbol.for("yaml.scalar"),hr=Symbol.for("yaml.seq"),pt=Symbol.for("yaml.node.type"),hn=e=>!!e&&typeof e=="object"&&e[pt]===
Yu,Mn=e=>!!e&&typeof e=="object"&&e[pt]===Xu,gn=e=>!!e&&typeof e=="object"&&e[pt]===mn,Q=e=>!!e&&typeof e=="object"&&e[pt]===zg,H=e=>!!e&&typeof e=="object"&&e[pt]===
Nt,yn=e=>!!e&&typeof e=="object"&&e[pt]===hr;Qu=e=>(H(e)||ae(e))&&!!e.anchor});function jn(e,t){let n=hO(t);Mn(e)?Zi(null,e.contents,n,Object.freeze([e]))===zn&&(e.contents=null):Zi(null,e,n,Object.freeze([]))}function Zi(e,t,n,r){let o=gO(
e,t,n,r);if(Y(o)||Q(o))return yO(e,r,o),Zi(e,o,n,r);if(typeof o!="symbol"){if(ae(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Zi(i,t.
items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===vt)return vt;s===zn&&(t.items.splice(i,1),i-=1)}}}else if(Q(t)){r=Object.freeze(r.concat(t));let i=Zi("key",
t.key,n,r);if(i===vt)return vt;i===zn&&(t.key=null);let s=Zi("value",t.value,n,r);if(s===vt)return vt;s===zn&&(t.value=null)}}return o}async function ef(e,t){let n=hO(
t);Mn(e)?await qi(null,e.contents,n,Object.freeze([e]))===zn&&(e.contents=null):await qi(null,e,n,Object.freeze([]))}async function qi(e,t,n,r){let o=await gO(e,
t,n,r);if(Y(o)||Q(o))return yO(e,r,o),qi(e,o,n,r);if(typeof o!="symbol"){if(ae(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await qi(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===vt)return vt;s===zn&&(t.items.splice(i,1),i-=1)}}}else if(Q(t)){r=Object.freeze(r.concat(t));let i=await qi(
"key",t.key,n,r);if(i===vt)return vt;i===zn&&(t.key=null);let s=await qi("value",t.value,n,r);if(s===vt)return vt;s===zn&&(t.value=null)}}return o}function hO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function gO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(gn(t))return n.Map?.(e,t,r);
if(yn(t))return n.Seq?.(e,t,r);if(Q(t))return n.Pair?.(e,t,r);if(H(t))return n.Scalar?.(e,t,r);if(hn(t))return n.Alias?.(e,t,r)}function yO(e,t,n){let r=t[t.length-
1];if(ae(r))r.items[e]=n;else if(Q(r))e==="key"?r.key=n:r.value=n;else if(Mn(r))r.contents=n;else{let o=hn(r)?"alias":"scalar";throw new Error(`Cannot replace n\
ode with ${o} parent`)}}var vt,mO,zn,Xa=m(()=>{"use strict";te();vt=Symbol("break visit"),mO=Symbol("skip children"),zn=Symbol("remove node");jn.BREAK=vt;jn.SKIP=
mO;jn.REMOVE=zn;ef.BREAK=vt;ef.SKIP=mO;ef.REMOVE=zn});var RW,LW,Un,jg=m(()=>{"use strict";te();Xa();RW={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},LW=e=>e.replace(/[!,[\]{}]/g,t=>RW[t]),Un=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+LW(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&Y(t.contents)){let i={};jn(t.contents,(s,a)=>{Y(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};Un.defaultYaml={explicit:!1,version:"1.2"};Un.defaultTags={"!!":"tag:yaml.org,2002:"}});function tf(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Ug(e){let t=new Set;return jn(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Bg(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function wO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=Ug(e));let s=Bg(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(H(s.node)||ae(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var nf=m(()=>{"use strict";te();Xa()});function Gr(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=Gr(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=Gr(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=Gr(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=Gr(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Jg=m(()=>{"use strict"});function He(e,t,n){if(Array.isArray(e))return e.map((r,o)=>He(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Qu(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var Vr=m(()=>{"use strict";te()});var Kr,rf=m(()=>{"use strict";Jg();te();Vr();Kr=class{constructor(t){Object.defineProperty(this,pt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!Mn(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=He(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?Gr(i,{"":a},"",a):a}}});function of(e,t,n){if(hn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ae(t)){let r=0;for(let o of t.items){let i=of(e,o,n);i>
r&&(r=i)}return r}else if(Q(t)){let r=of(e,t.key,n),o=of(e,t.value,n);return Math.max(r,o)}return 1}var gr,Qa=m(()=>{"use strict";nf();Xa();te();rf();Vr();gr=class extends Kr{constructor(t){
super(Yu),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],jn(t,{Node:(i,s)=>{(hn(s)||Qu(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(He(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
of(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(tf(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var sf,L,Ue=m(()=>{"use strict";te();rf();Vr();sf=e=>!e||typeof e!="function"&&typeof e!="object",L=class extends Kr{constructor(t){super(Nt),this.value=t}toJSON(t,n){
return n?.keep?this.value:He(this.value,t,n)}toString(){return String(this.value)}};L.BLOCK_FOLDED="BLOCK_FOLDED";L.BLOCK_LITERAL="BLOCK_LITERAL";L.PLAIN="PLAIN";
L.QUOTE_DOUBLE="QUOTE_DOUBLE";L.QUOTE_SINGLE="QUOTE_SINGLE"});function FW(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function yr(e,t,n){if(Mn(e)&&(e=e.contents),Y(e))return e;if(Q(e)){let f=n.schema[mn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new gr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=DW+t.slice(2));let l=FW(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new L(e);return c&&(c.node=
f),f}l=e instanceof Map?s[mn]:Symbol.iterator in Object(e)?s[hr]:s[mn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new L(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var DW,ec=m(()=>{"use strict";Qa();te();Ue();
DW="tag:yaml.org,2002:"});function tc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return yr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Xi,Yi,af=m(()=>{"use strict";ec();te();rf();Xi=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Yi=class extends Kr{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>Y(r)||Q(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Xi(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ae(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,tc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ae(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&H(i)?i.value:i:ae(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!Q(n))return!1;let r=n.value;return r==null||t&&H(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ae(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ae(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,tc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function Xt(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var bO,Bn,nc=m(()=>{"use strict";bO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Bn=(e,t,n)=>e.
endsWith(`
`)?Xt(n,t):n.includes(`
`)?`
`+Xt(n,t):(e.endsWith(" ")?"":" ")+n});function oc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let p,d,h=!1,g=-1,y=-1,b=-1;n===cf&&(g=kO(e,g,
t.length),g!==-1&&(f=g+c));for(let $;$=e[g+=1];){if(n===rc&&$==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if($===`
`)n===cf&&(g=kO(e,g,t.length)),f=g+t.length+c,p=void 0;else{if($===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(p=g)}if(g>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===rc){for(;d===" "||d==="	";)d=$,$=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,p=void 0}else h=!0}d=$}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let S=l[$],I=l[$+1]||e.length;S===
0?k=`
${t}${e.slice(0,I)}`:(n===rc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,I)}`)}return k}function kO(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Gg,cf,rc,vO=m(()=>{"use strict";Gg="flow",cf="block",rc="quoted"});function MW(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function ic(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(ff(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:oc(s,i,rc,uf(t,!1))}function Vg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return ic(e,t);let n=t.indent||(ff(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:oc(r,n,Gg,uf(t,!1))}function Qi(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=ic;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=Vg:i&&!o?r=ic:r=n?Vg:ic}return r(e,t)}function lf({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Qi(n,r);let l=r.indent||(r.forceBlockIndent||ff(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===L.BLOCK_FOLDED?!1:t===L.BLOCK_LITERAL?!0:!MW(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let I=n[p-1];if(I!==`
`&&I!=="	"&&I!==" ")break}let d=n.substring(p),h=d.indexOf(`
`);h===-1?f="-":n===d||h!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Kg,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let I=n[y];if(I===" ")g=!0;else if(I===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let I=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,W=uf(r,!0);s!=="folded"&&t!==L.BLOCK_FOLDED&&(W.onOverflow=()=>{
A=!0});let R=oc(`${k}${I}${d}`,l,cf,W);if(!A)return`>${S}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${d}`}function zW(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Qi(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Qi(i,t):lf(e,t,n,r);if(!a&&!u&&o!==L.PLAIN&&i.includes(`
`))return lf(e,t,n,r);if(ff(i)){if(c==="")return t.forceBlockIndent=!0,lf(e,t,n,r);if(a&&c===l)return Qi(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:d,tags:h}=t.doc.schema;if(h.some(p)||d?.some(p))return Qi(i,t)}return a?
f:oc(f,c,Gg,uf(t,!1))}function Qo(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
L.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=L.QUOTE_DOUBLE);let c=u=>{switch(u){case L.BLOCK_FOLDED:case L.BLOCK_LITERAL:
return o||i?Qi(s.value,t):lf(s,t,n,r);case L.QUOTE_DOUBLE:return ic(s.value,t);case L.QUOTE_SINGLE:return Vg(s.value,t);case L.PLAIN:return zW(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,p=o&&u||f;if(l=c(p),l===null)throw new Error(`Unsupported default string t\
ype ${p}`)}return l}var uf,ff,Kg,sc=m(()=>{"use strict";Ue();vO();uf=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),ff=e=>/^(%|---|\.\.\.)/m.test(e);try{Kg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Kg=/\n+(?!\n|$)/g}});function df(e,t){let n=Object.assign({blockQuote:!0,commentString:bO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function jW(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(H(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function UW(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(H(e)||ae(e))&&e.anchor;i&&tf(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function wr(e,t,n,r){if(Q(e))return e.toString(t,n,r);if(hn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=Y(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=jW(t.doc.schema.tags,i));let s=UW(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):H(i)?Qo(i,t,n,r):i.toString(t,n,r);return s?H(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var ac=m(()=>{"use strict";nf();te();nc();sc()});function _O({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=Y(e)&&e.comment||null;
if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(ae(e)||!Y(e)&&typeof e=="object"){let W="With simple keys, collection cannot b\
e used as a key value";throw new Error(W)}}let d=!f&&(!e||p&&t==null&&!n.inFlow||ae(e)||(H(e)?e.type===L.BLOCK_FOLDED||e.type===L.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+c});let h=!1,g=!1,y=wr(e,n,()=>h=!0,()=>g=!0);if(!d&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":d?`?\
 ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,p&&!h?y+=Bn(y,n.indent,l(p)):g&&o&&o(),y;h&&(p=null),d?(p&&(y+=Bn(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Bn(y,n.indent,l(p))));let b,k,$;Y(t)?(b=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(b=!1,k=null,$=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!d&&!p&&H(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!d&&yn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,I=wr(t,n,()=>S=!0,()=>g=!0),A=" ";if(p||b||k){if(A=b?`
`:"",k){let W=l(k);A+=`
${Xt(W,n.indent)}`}I===""&&!n.inFlow?A===`
`&&$&&(A=`

`):A+=`
${n.indent}`}else if(!d&&ae(t)){let W=I[0],R=I.indexOf(`
`),Se=R!==-1,Zt=n.inFlow??t.flow??t.items.length===0;if(Se||!Zt){let pr=!1;if(Se&&(W==="&"||W==="!")){let Ce=I.indexOf(" ");W==="&"&&Ce!==-1&&Ce<R&&I[Ce+1]==="!"&&
(Ce=I.indexOf(" ",Ce+1)),(Ce===-1||R<Ce)&&(pr=!0)}pr||(A=`
${n.indent}`)}}else(I===""||I[0]===`
`)&&(A="");return y+=A+I,n.inFlow?S&&r&&r():$&&!S?y+=Bn(y,n.indent,l($)):g&&o&&o(),y}var xO=m(()=>{"use strict";te();Ue();ac();nc()});function Hg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Wg=m(()=>{"use strict"});function qg(e,t,n){let r=OO(e,n);if(yn(r))for(let o of r.items)Zg(e,t,o);else if(Array.isArray(r))for(let o of r)Zg(e,t,o);else Zg(e,t,r)}function Zg(e,t,n){let r=OO(
e,n);if(!gn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function OO(e,t){
return e&&hn(t)?t.resolve(e.doc,e):t}var pf,wn,$O,mf=m(()=>{"use strict";te();Ue();pf="<<",wn={identify:e=>e===pf||typeof e=="symbol"&&e.description===pf,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new L(Symbol(pf)),{addToJSMap:qg}),stringify:()=>pf},$O=(e,t)=>(wn.identify(t)||H(t)&&(!t.
type||t.type===L.PLAIN)&&wn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===wn.tag&&n.default)});function hf(e,t,{key:n,value:r}){if(Y(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if($O(e,n))qg(e,t,r);else{let o=He(n,"",e);if(t instanceof Map)t.set(o,He(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=BW(n,o,e),s=He(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function BW(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(Y(e)&&n?.doc){let r=df(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Hg(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var Yg=m(()=>{"use strict";Wg();mf();ac();te();Vr()});function es(e,t,n){let r=yr(e,void 0,n),o=yr(t,void 0,n);return new Te(r,o)}var Te,Hr=m(()=>{"use strict";ec();xO();Yg();te();Te=class e{constructor(t,n=null){Object.
defineProperty(this,pt,{value:zg}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Y(n)&&(n=n.clone(t)),Y(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return hf(n,r,this)}toString(t,n,r){return t?.doc?_O(this,t,n,r):JSON.stringify(this)}}});function yf(e,t,n){return(t.inFlow??e.flow?GW:JW)(e,t,n)}function JW({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,p=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(Y(g))!f&&g.spaceBefore&&
p.push(""),gf(n,p,g.commentBefore,f),g.comment&&(y=g.comment);else if(Q(g)){let k=Y(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&p.push(""),gf(n,p,k.commentBefore,f))}
f=!1;let b=wr(g,u,()=>y=null,()=>f=!0);y&&(b+=Bn(b,i,l(y))),f&&y&&(f=!1),p.push(r+b)}let d;if(p.length===0)d=o.start+o.end;else{d=p[0];for(let h=1;h<p.length;++h){
let g=p[h];d+=g?`
${c}${g}`:`
`}}return e?(d+=`
`+Xt(l(e),c),a&&a()):f&&s&&s(),d}function GW({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(Y(g))g.spaceBefore&&f.push(""),gf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(Q(g)){let k=Y(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),gf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let $=Y(g.value)?g.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=wr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,$)=>k+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=Bn(b,r,a(y))),f.push(b),u=f.length}let{start:p,end:d}=n;if(f.length===0)return p+d;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=p;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${d}`}else return`${p}${s}${f.join(" ")}${s}${d}`}function gf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=Xt(t(r),
e);n.push(i.trimStart())}}var Xg=m(()=>{"use strict";te();ac();nc()});function Wr(e,t){let n=H(t)?t.value:t;for(let r of e)if(Q(r)&&(r.key===t||r.key===n||H(r.key)&&r.key.value===n))return r}var Le,Zr=m(()=>{"use strict";Xg();Yg();
af();te();Hr();Ue();Le=class extends Yi{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(mn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(es(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;Q(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Te(t,t?.value):r=new Te(t.key,t.value);let o=Wr(this.items,r.
key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);H(o.value)&&sf(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Wr(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Wr(this.items,t)?.value;return(!n&&H(o)?o.value:o)??void 0}has(t){return!!Wr(this.items,t)}set(t,n){
this.add(new Te(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)hf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!Q(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&
this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),yf(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,
onComment:n})}}});var bn,ts=m(()=>{"use strict";te();Zr();bn={collection:"map",default:!0,nodeClass:Le,tag:"tag:yaml.org,2002:map",resolve(e,t){return gn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Le.from(e,t,n)}});function wf(e){let t=H(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var it,qr=m(()=>{"use stric\
t";ec();Xg();af();te();Ue();Vr();it=class extends Yi{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(hr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=wf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=wf(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&H(o)?o.value:o}has(t){let n=wf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=wf(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];H(o)&&sf(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(He(i,String(o++),n));return r}toString(t,n,r){return t?yf(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(yr(a,void 0,r))}}return i}}});var kn,ns=m(()=>{"use strict";te();qr();kn={collection:"seq",default:!0,nodeClass:it,tag:"tag:yaml.org,2002:seq",resolve(e,t){return yn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>it.from(e,t,n)}});var Yr,cc=m(()=>{"use strict";sc();Yr={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Qo(e,t,n,r)}}});var ei,bf=m(()=>{"use strict";Ue();ei={identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new L(
null),stringify:({source:e},t)=>typeof e=="string"&&ei.test.test(e)?e:t.options.nullStr}});var lc,Qg=m(()=>{"use strict";Ue();lc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new L(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&lc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function st({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var rs=m(()=>{"use strict"});var kf,vf,_f,ey=m(()=>{"use strict";Ue();rs();kf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:st},vf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():st(e)}},_f={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new L(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:st}});function EO(e,t,n){let{value:r}=e;return xf(r)&&r>=0?n+r.toString(t):st(e)}var xf,ty,$f,Of,Ef,ny=m(()=>{"use strict";rs();xf=e=>typeof e=="bigint"||Number.isInteger(
e),ty=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);$f={identify:e=>xf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>ty(e,2,8,n),stringify:e=>EO(e,8,"0o")},Of={identify:xf,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ty(e,0,10,n),
stringify:st},Ef={identify:e=>xf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ty(e,2,16,n),stringify:e=>EO(
e,16,"0x")}});var AO,SO=m(()=>{"use strict";ts();bf();ns();cc();Qg();ey();ny();AO=[bn,kn,Yr,ei,lc,$f,Of,Ef,kf,vf,_f]});function IO(e){return typeof e=="bigint"||Number.isInteger(e)}var Af,VW,KW,TO,NO=m(()=>{"use strict";Ue();ts();ns();Af=({value:e})=>JSON.stringify(e),VW=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Af},{identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Af},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Af},{identify:IO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>IO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Af}],KW={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},TO=[bn,kn].concat(
VW,KW)});var uc,ry=m(()=>{"use strict";Ue();sc();uc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=L.BLOCK_LITERAL),t!==L.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(t===L.BLOCK_LITERAL?`
`:" ")}return Qo({comment:e,type:t,value:a},r,o,i)}}});function oy(e,t){if(yn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Q(r)){if(gn(r)){r.items.length>1&&t("Each pair must have its own sequence indic\
ator");let o=r.items[0]||new Te(new L(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=Q(r)?r:new Te(r)}}else t("Expected a sequence for this tag");return e}function iy(e,t,n){let{replacer:r}=n,o=new it(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(es(a,c,n))}return o}var fc,Sf=m(()=>{"use st\
rict";te();Hr();Ue();qr();fc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:oy,createNode:iy}});var os,dc,sy=m(()=>{"use strict";te();Vr();Zr();qr();Sf();os=class e extends it{constructor(){super(),this.add=Le.prototype.add.bind(this),this.delete=Le.prototype.
delete.bind(this),this.get=Le.prototype.get.bind(this),this.has=Le.prototype.has.bind(this),this.set=Le.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(Q(o)?(i=He(o.key,"",n),s=He(o.value,i,n)):i=He(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=iy(t,n,r),i=new this;return i.items=o.items,i}};
os.tag="tag:yaml.org,2002:omap";dc={collection:"seq",identify:e=>e instanceof Map,nodeClass:os,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=oy(e,t),
r=[];for(let{key:o}of n.items)H(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new os,
n)},createNode:(e,t,n)=>os.from(e,t,n)}});function PO({value:e,source:t},n){return t&&(e?ay:cy).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ay,cy,CO=m(()=>{"use strict";Ue();ay={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new L(!0),stringify:PO},cy={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new L(!1),stringify:PO}});var RO,LO,DO,FO=m(()=>{"use strict";Ue();rs();RO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:st},LO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():st(e)}},DO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new L(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:st}});function If(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function ly(e,t,n){let{value:r}=e;if(pc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return st(e)}var pc,MO,zO,jO,UO,BO=m(()=>{"use strict";rs();pc=e=>typeof e=="bigint"||Number.isInteger(e);MO=
{identify:pc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>If(e,2,2,n),stringify:e=>ly(e,2,"0b")},zO={identify:pc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>If(e,1,8,n),stringify:e=>ly(e,8,"0")},jO={identify:pc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>If(e,0,10,n),stringify:st},UO={identify:pc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>If(e,2,16,n),stringify:e=>ly(e,16,"0x")}});var is,mc,uy=m(()=>{"use strict";te();Hr();Zr();is=class e extends Le{constructor(t){super(t),this.tag=e.tag}add(t){let n;Q(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Te(t.key,null):n=new Te(t,null),Wr(this.items,n.key)||this.items.push(n)}get(t,n){let r=Wr(this.items,t);return!n&&Q(r)?H(r.
key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Wr(this.
items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Te(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null val\
ues")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.items.push(
es(s,null,r));return i}};is.tag="tag:yaml.org,2002:set";mc={collection:"map",identify:e=>e instanceof Set,nodeClass:is,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>is.
from(e,t,n),resolve(e,t){if(gn(e)){if(e.hasAllNullValues(!0))return Object.assign(new is,e);t("Set items must all have null values")}else t("Expected a mapping \
for this tag");return e}}});function fy(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function JO(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return st(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Tf,Nf,ss,dy=m(()=>{"use strict";rs();Tf={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>fy(e,n),stringify:JO},Nf={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>fy(e,!1),stringify:JO},ss={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ss.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=fy(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var py,GO=m(()=>{"use strict";ts();bf();ns();cc();ry();CO();FO();BO();mf();sy();Sf();uy();dy();py=[bn,kn,Yr,ei,ay,cy,MO,zO,jO,UO,RO,LO,DO,uc,wn,dc,fc,mc,Tf,Nf,ss]});function Pf(e,t,n){let r=VO.get(t);if(r&&!e)return n&&!r.includes(wn)?r.concat(wn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(VO.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(wn)),o.reduce((i,s)=>{let a=typeof s=="string"?KO[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(KO).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var VO,KO,HO,WO=m(()=>{"use strict";ts();bf();ns();cc();Qg();ey();ny();SO();NO();ry();mf();sy();Sf();GO();uy();dy();VO=new Map([["core",AO],["f\
ailsafe",[bn,kn,Yr]],["json",TO],["yaml11",py],["yaml-1.1",py]]),KO={binary:uc,bool:lc,float:_f,floatExp:vf,floatNaN:kf,floatTime:Nf,int:Of,intHex:Ef,intOct:$f,
intTime:Tf,map:bn,merge:wn,null:ei,omap:dc,pairs:fc,seq:kn,set:mc,timestamp:ss},HO={"tag:yaml.org,2002:binary":uc,"tag:yaml.org,2002:merge":wn,"tag:yaml.org,200\
2:omap":dc,"tag:yaml.org,2002:pairs":fc,"tag:yaml.org,2002:set":mc,"tag:yaml.org,2002:timestamp":ss}});var HW,hc,my=m(()=>{"use strict";te();ts();ns();cc();WO();HW=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,hc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Pf(t,"compat"):t?Pf(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?HO:{},this.tags=Pf(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,mn,{value:bn}),Object.defineProperty(this,Nt,{value:Yr}),Object.defineProperty(
this,hr,{value:kn}),this.sortMapEntries=typeof s=="function"?s:s===!0?HW:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function ZO(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=df(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Xt(c,""))}let s=!1,
a=null;if(e.contents){if(Y(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(Xt(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=wr(e.contents,o,()=>a=null,c);a&&(l+=Bn(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(wr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Xt(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(Xt(i(c),"")))}return n.join(`
`)+`
`}var qO=m(()=>{"use strict";te();ac();nc()});function as(e){if(ae(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Xr,gc=m(()=>{"use strict";Qa();af();te();Hr();Vr();my();
qO();nf();Jg();ec();jg();Xr=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,pt,{
value:Xu});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Un({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[pt]:{value:Xu}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=Y(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){as(this.contents)&&this.contents.add(t)}addIn(t,n){
as(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ug(this);t.anchor=!n||r.has(n)?Bg(n||"a",r):n}return new gr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:p,sourceObjects:d}=wO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:d},g=yr(t,u,h);return a&&ae(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Te(o,
i)}delete(t){return as(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Xi(t)?this.contents==null?!1:(this.contents=null,!0):as(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ae(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Xi(t)?!n&&H(this.contents)?this.contents.value:this.contents:
ae(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ae(this.contents)?this.contents.has(t):!1}hasIn(t){return Xi(t)?this.contents!==void 0:ae(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=tc(this.schema,[t],n):as(this.contents)&&this.contents.set(t,n)}setIn(t,n){Xi(t)?this.contents=
n:this.contents==null?this.contents=tc(this.schema,Array.from(t),n):as(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Un({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Un({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new hc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=He(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?Gr(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return ZO(this,t)}}});var yc,vn,wc,hy,bc=m(()=>{"use strict";yc=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},vn=class extends yc{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},wc=class extends yc{constructor(t,n,r){super("YAMLWarning",t,n,r)}},hy=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function Jn(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",p="",d=!1,h=!1,g=null,y=null,b=null,k=null,$=null,
S=null,I=null;for(let R of e)switch(h&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&R.type!=="comment"&&R.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),R.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&R.source.includes("	")&&(g=R),u=!0;break;case"comment":{u||i(R,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Se=R.source.substring(1)||" ";f?f+=p+Se:f=Se,p="",l=!1;break}case"newline":l?f?f+=R.source:(!S||n!=="seq-\
item-ind")&&(c=!0):p+=R.source,l=!0,d=!0,(y||b)&&(k=R),u=!0;break;case"anchor":y&&i(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith(
":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=R,I??(I=R.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(R,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=R,I??(I=R.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} \
indicator`),S&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),S=R,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
$&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=R,l=!1,u=!1;break}default:i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),l=!1,u=!1}let A=e[e.length-1],
W=A?A.offset+A.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:$,found:S,spaceBefore:c,comment:f,hasNewline:d,anchor:y,tag:b,newlineAfterProp:k,end:W,start:I??W}}var kc=m(()=>{"\
use strict"});function Qr(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Qr(t.key)||Qr(t.value))return!0}return!1;default:return!0}}var Cf=m(()=>{"use st\
rict"});function vc(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Qr(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var gy=m(()=>{"use strict";Cf()});function Rf(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||H(i)&&H(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var yy=m(()=>{"use strict";te()});function XO({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Le,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:p,sep:d,value:h}=u,g=Jn(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(p&&(p.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(c,"BAD_I\
NDENT",YO)),!g.anchor&&!g.tag&&!d){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Qr(p))&&o(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",YO);n.atKey=!0;let b=g.end,k=p?e(n,p,g,o):t(n,b,f,null,g,o);n.schema.compat&&vc(r.indent,p,o),n.atKey=!1,Rf(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=Jn(d??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=$.end,$.found){y&&(h?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<$.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,$,o):t(n,c,d,null,$,o);n.schema.compat&&vc(r.indent,h,o),c=S.range[2];let I=new Te(k,S);n.options.keepSourceTokens&&(I.srcToken=
u),a.items.push(I)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let S=new Te(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var YO,QO=m(()=>{"use strict";Hr();Zr();kc();Cf();gy();yy();YO="All mapping items must start at the same column"});function eE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??it,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let p=Jn(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||
p.tag||f)f?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&vc(r.indent,f,o),c=d.range[2],a.items.push(d)}return a.
range=[r.offset,c,l??c],a}var tE=m(()=>{"use strict";qr();kc();gy()});function Gn(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var cs=m(()=>{"use strict"});function nE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Le:it),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:$,
sep:S,value:I}=b,A=Jn(k,{flow:a,indicator:"explicit-key-ind",next:$??S?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&
!A.tag&&!S&&!I){y===0&&A.comma?o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
A.comment&&(l.comment?l.comment+=`
`+A.comment:l.comment=A.comment),f=A.end;continue}!s&&n.options.strict&&Qr($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)A.comma&&o(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||o(A.start,"MISSING_CHAR",`Missing , between ${a} items`),
A.comment){let W="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":W=R.source.substring(1);break e;default:break e}if(W){let R=l.items[l.
items.length-1];Q(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+W:R.comment=W,A.comment=A.comment.substring(W.length+1)}}if(!s&&!S&&!A.found){let W=I?e(n,I,A,o):t(n,A.end,S,null,A,o);l.items.push(W),f=W.range[2],by(I)&&o(W.
range,"BLOCK_IN_FLOW",wy)}else{n.atKey=!0;let W=A.end,R=$?e(n,$,A,o):t(n,W,k,null,A,o);by($)&&o(R.range,"BLOCK_IN_FLOW",wy),n.atKey=!1;let Se=Jn(S??[],{flow:a,indicator:"\
map-value-ind",next:I,offset:R.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Se.found){if(!s&&!A.found&&n.options.strict){if(S)for(let Ce of S){
if(Ce===Se.found)break;if(Ce.type==="newline"){o(Ce,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}A.start<
Se.found.offset-1024&&o(Se.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else I&&("\
source"in I&&I.source?.[0]===":"?o(I,"MISSING_CHAR",`Missing space after : in ${a}`):o(Se.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Zt=I?e(
n,I,Se,o):Se.found?t(n,Se.end,S,null,Se,o):null;Zt?by(I)&&o(Zt.range,"BLOCK_IN_FLOW",wy):Se.comment&&(R.comment?R.comment+=`
`+Se.comment:R.comment=Se.comment);let pr=new Te(R,Zt);if(n.options.keepSourceTokens&&(pr.srcToken=b),s){let Ce=l;Rf(n,Ce.items,R)&&o(W,"DUPLICATE_KEY","Map key\
s must be unique"),Ce.items.push(pr)}else{let Ce=new Le(n.schema);Ce.flow=!0,Ce.items.push(pr);let Du=(Zt??R).range;Ce.range=[R.range[0],Du[1],Du[2]],l.items.push(
Ce)}f=Zt?Zt.range[2]:Se.end}}let p=s?"}":"]",[d,...h]=r.end,g=f;if(d?.source===p)g=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),d&&d.source.length!==1&&
h.unshift(d)}if(h.length>0){let y=Gn(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var wy,by,rE=m(()=>{"use strict";te();Hr();Zr();qr();cs();kc();
Cf();yy();wy="Block collections are not allowed within flow collections",by=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function ky(e,t,n,r,o,i){let s=n.type==="block-map"?XO(e,t,n,r,i):n.type==="block-seq"?eE(e,t,n,r,i):nE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function oE(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="bloc\
k-seq"){let{anchor:p,newlineAfterProp:d}=r,h=p&&i?p.offset>i.offset?p:i:p??i;h&&(!d||d.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Le.tagName&&a==="map"||s===it.tagName&&
a==="seq")return ky(e,t,n,o,s);let c=t.schema.tags.find(p=>p.tag===s&&p.collection===a);if(!c){let p=t.schema.knownTags[s];if(p?.collection===a)t.schema.tags.push(
Object.assign({},p,{default:!1})),c=p;else return p?o(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),ky(e,t,n,o,s)}let l=ky(e,t,n,o,s,c),u=c.resolve?.(l,p=>o(i,"TAG_RESOLVE_FAILED",p),t.options)??l,f=Y(u)?u:new L(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var iE=m(()=>{"use strict";te();Ue();Zr();qr();QO();tE();rE()});function vy(e,t,n){let r=t.offset,o=WW(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?L.BLOCK_FOLDED:L.BLOCK_LITERAL,
s=t.source?ZW(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:g,type:i,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,
l=t.offset+o.length,u=0;for(let g=0;g<a;++g){let[y,b]=s[g];if(b===""||b==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let f="",p="",
d=!1;for(let g=0;g<u;++g)f+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,b]=s[g];l+=y.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&y.length<c){let S=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(k?2:1),"BAD_INDENT",S),y=""}i===L.BLOCK_LITERAL?(f+=p+y.slice(
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function WW({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let p=1;p<o.length;++p){let d=o[p];if(!a&&(d==="\
-"||d==="+"))a=d;else{let h=Number(d);!s&&h?s=h:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"comment":n&&!l&&r(d,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.length,u=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOK\
EN",d.message),f+=d.source.length;break;default:{let h=`Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",h);let g=d.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function ZW(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var _y=m(()=>{"use strict";Ue()});function xy(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(p,d,h)=>n(r+p,d,h);switch(o){case"scalar":a=L.PLAIN,c=qW(i,l);break;case"single-quoted-scalar":a=
L.QUOTE_SINGLE,c=YW(i,l);break;case"double-quoted-scalar":a=L.QUOTE_DOUBLE,c=XW(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=Gn(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function qW(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),sE(e)}function YW(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),sE(e.slice(1,-1)).replace(/''/g,"'")}function sE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function XW(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=QW(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=eZ[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=tZ(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function QW(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function tZ(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var eZ,$y=m(()=>{"use strict";Ue();cs();eZ={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Oy(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?vy(e,t,r):xy(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Nt]:c?l=nZ(e.schema,o,c,n,r):t.type==="scalar"?l=rZ(e,o,t,r):l=e.schema[Nt];let u;try{let f=l.
resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=H(f)?f:new L(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),u=
new L(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function nZ(e,t,n,r,o){if(n==="!")return e[Nt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Nt])}function rZ({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Nt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Nt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var aE=m(()=>{"use strict";te();Ue();_y();$y()});function cE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var lE=m(()=>{"use strict"});function Ey(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=iZ(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Oy(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=oE(oZ,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=Lf(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!H(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Lf(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:cE(t,n,r),indent:-1,source:""},f=Oy(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function iZ({options:e},{offset:t,source:n,end:r},o){let i=new gr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=Gn(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var oZ,uE=m(()=>{"use strict";Qa();te();iE();aE();cs();lE();oZ={composeNode:Ey,
composeEmptyNode:Lf}});function fE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new Xr(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=Jn(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Ey(l,o,u,s):Lf(l,u.end,r,null,u,s);let f=c.contents.range[2],p=Gn(i,f,!1,s);return p.comment&&(c.comment=p.comment),c.range=[n,f,p.offset],c}var dE=m(
()=>{"use strict";gc();uE();cs();kc()});function _c(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function pE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var xc,Ay=m(()=>{
"use strict";jg();gc();bc();te();dE();cs();xc=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=_c(n);i?this.warnings.push(new wc(s,r,o)):this.errors.push(new vn(s,r,o))},this.directives=new Un({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=pE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ae(i)&&!i.flow&&i.items.length>0){let s=i.items[0];Q(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:pE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=_c(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=fE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new vn(_c(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new vn(_c(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Gn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new vn(_c(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Xr(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var mE=m(()=>{"use strict";_y();$y();bc();sc()});var hE=m(()=>{"use strict"});function ti(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),yE(Object.freeze([]),e,t)}function yE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=yE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Sy)return Sy;a===gE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Sy,sZ,gE,wE=m(()=>{"use strict";Sy=Symbol("break visit"),sZ=Symbol("skip children"),gE=Symbol("remove item");ti.BREAK=Sy;ti.SKIP=sZ;ti.REMOVE=gE;ti.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};ti.parentCollection=(e,t)=>{let n=ti.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function bE(e){switch(e){case Iy:return"byte-order-mark";case Ty:return"doc-mode";case Ny:return"flow-error-end";case Df:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Iy,Ty,Ny,Df,Ff=m(()=>{"use strict";mE();hE();wE();Iy="\uFEFF",Ty="",Ny="",Df=""});function _n(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var kE,cZ,Mf,lZ,Py,$c,Cy=m(()=>{"use strict";Ff();kE=new Set("0123456789ABCDEFabcdef"),cZ=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Mf=new Set(",[]{}"),lZ=new Set(` ,[]{}
\r	`),Py=e=>!e||lZ.has(e),$c=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&_n(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Iy&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield Ty,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&_n(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!_n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&_n(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Py),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&_n(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Ny,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Py),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||_n(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>_n(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Df,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(_n(i)||t&&Mf.has(i))break;n=r}else if(_n(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Mf.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&Mf.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Df,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Py),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(_n(r)||n&&Mf.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!_n(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(cZ.has(n))n=this.buffer[++t];else if(n==="%"&&kE.has(this.buffer[t+1])&&kE.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var ni,Ry=m(()=>{"use strict";ni=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function eo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function vE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function xE(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function zf(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ls(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function jf(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function _E(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!eo(t.start,"explicit-key-ind")&&!eo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,xE(t.value)?t.value.end?
jf(t.value.end,t.sep):t.value.end=t.sep:jf(t.start,t.sep),delete t.sep)}var Oc,Ly=m(()=>{"use strict";Ff();Cy();Oc=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new $c,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=bE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&_E(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&vE(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{vE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=zf(this.peek(2)),r=ls(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jf(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(eo(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(xE(n.key)&&!eo(n.sep,"newline")){
let s=ls(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(eo(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=ls(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):eo(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!eo(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jf(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||eo(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=zf(
r),i=ls(o);_E(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=zf(t),r=ls(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=zf(t),r=ls(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function uZ(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new ni||null,prettyErrors:t}}function Dy(e,t={}){let{lineCounter:n,prettyErrors:r}=uZ(
t),o=new Oc(n?.addNewLine),i=new xc(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new vn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(hy(e,n)),s.warnings.
forEach(hy(e,n))),s}var $E=m(()=>{"use strict";Ay();gc();bc();Wg();te();Ry();Ly()});var Fy=m(()=>{"use strict";Ay();gc();my();bc();Qa();te();Hr();Ue();Zr();qr();Ff();Cy();Ry();Ly();$E();Xa()});var OE=m(()=>{"use strict";Fy();Fy()});var EE={};Ln(EE,{LineCounter:()=>ni,isNode:()=>Y,parseDocument:()=>Dy});var AE=m(()=>{"use strict";OE()});import{readFileSync as dZ,statSync as pZ}from"fs";function IE(e){let t=F(NE(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw br(`${e}:${r}\
:${o}`,n,"Correct the JSON; comments and trailing commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function TE(e){
let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(AE(),EE)),o=new t,i=r(NE(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.
errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw br(`${e}:${l}:${u}`,(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:p,col:d}=o.linePos(f);return{line:p,column:d}};return{value:mZ(e,i),placeOf:c}}function mZ(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw br(e,ee(n),"Correct the YAML.",n)}}function NE(e){let{size:t}=pZ(e);if(t>SE)throw br(e,`it has ${t} bytes, more than ${SE}`,"Make it smaller.");return G(dZ(
e))}function PE(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:p})=>`${f===void 0?e:`${e}:${f}:${p}`}: ${l} ${u}`),[s,...a]=i,
c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function br(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var SE,CE=m(()=>{"use strict";O();M();D();SE=1024*1024});var RE,LE=m(()=>{"use strict";RE=`
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
`});import{pathToFileURL as hZ}from"url";import{SHARE_ENV as gZ,Worker as yZ}from"worker_threads";async function DE(e,t){t?.throwIfAborted();let n=new yZ(new URL(`d\
ata:text/javascript,${encodeURIComponent(RE)}`),{workerData:hZ(e).href,argv:process.argv.slice(2),env:gZ,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(
r)});try{return kZ(await wZ(n,t))}finally{await n.terminate()}}function wZ(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,
{once:!0}),e.once("message",n).once("error",i=>r(bZ(i))),e.once("exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that n\
ever comes, and gave no default export"))})})}function bZ(e){return e instanceof Error?new ri({message:e.message,stack:e.stack??""}):e}function kZ(e){if("failur\
e"in e)throw new ri(e.failure);if("notData"in e)throw new Error("it holds something other than data, such as a function");if(e.value===void 0)throw new Error("i\
t has no default export");return e.value}var ri,FE=m(()=>{"use strict";LE();ri=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.
failure=t}}});import{dirname as My,join as ME,relative as vZ,resolve as zy}from"path";import{fileURLToPath as _Z,pathToFileURL as xZ}from"url";function zE({stack:e,at:t},n){let r=t===
void 0?(OZ.exec(e)??$Z.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{url:o,line:i,column:s}=r,a=o.startsWith(
"file:")?_Z(o):o;return[a===zy(n)?n:ME(My(n),vZ(My(zy(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function jy(e,t){let n=zy(My(t));return e.replaceAll(`${xZ(n).
href}/`,"").replaceAll(ME(n,"/"),"")}var $Z,OZ,jE=m(()=>{"use strict";$Z=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,OZ=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Uf(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:Uy};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?EZ(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:AZ(r,t)}function EZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:Uy}}function AZ(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:Uy}}var Uy,By=m(()=>{"use strict";Uy='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};Ln(V,{BIGINT_FORMAT_RANGES:()=>Vf,CONSTANT_CATCH:()=>YE,Class:()=>Vy,NUMBER_FORMAT_RANGES:()=>Ic,aborted:()=>$n,allowsEval:()=>qy,assert:()=>CZ,assertEqual:()=>SZ,
assertIs:()=>NZ,assertNever:()=>PZ,assertNotEqual:()=>IZ,assignProp:()=>Pt,attachSchema:()=>Tc,base64ToUint8Array:()=>ZE,base64urlToUint8Array:()=>XZ,cached:()=>Ec,
captureStackTrace:()=>Jf,cleanEnum:()=>YZ,cleanRegex:()=>Ac,clone:()=>xn,cloneDef:()=>DZ,codePointLength:()=>Nc,constantCatch:()=>XE,createTransparentProxy:()=>BZ,
defineLazy:()=>BE,defineLazyInternal:()=>ie,derived:()=>nq,esc:()=>Wy,escapeRegex:()=>_r,explicitlyAborted:()=>Qy,extend:()=>VZ,finalizeIssue:()=>On,floatSafeRemainder:()=>Hy,
getElementAtPath:()=>FZ,getEnumValues:()=>ds,getLengthableOrigin:()=>Pc,getParsedType:()=>UZ,getSizableOrigin:()=>WE,hexToUint8Array:()=>eq,hide:()=>Wf,installLazyProp:()=>sq,
isObject:()=>fs,isPlainObject:()=>ro,issue:()=>ms,joinValues:()=>Bf,jsonStringifyReplacer:()=>ps,members:()=>tw,merge:()=>HZ,mergeDefs:()=>vr,normalizeParams:()=>B,
nullish:()=>Ky,numKeys:()=>jZ,objectClone:()=>RZ,omit:()=>GZ,optionalKeys:()=>Xy,own:()=>no,parsedType:()=>ew,partial:()=>WZ,pick:()=>JZ,prefixIssues:()=>xr,primitiveTypes:()=>KE,
promiseAllObject:()=>MZ,propertyKeyTypes:()=>Yy,randomString:()=>zZ,rawShape:()=>Sc,required:()=>ZZ,safeExtend:()=>KZ,shallowClone:()=>VE,sizeCaps:()=>Hf,slugify:()=>Zy,
stringifyPrimitive:()=>Gf,toZod:()=>TZ,uint8ArrayToBase64:()=>qE,uint8ArrayToBase64url:()=>QZ,uint8ArrayToHex:()=>tq,unwrapMessage:()=>us});function SZ(e){return e}
function IZ(e){return e}function TZ(){return e=>e}function NZ(e){}function PZ(e){throw new Error("Unexpected value in exhaustive check")}function CZ(e){}function ds(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Bf(e,t="|"){return e.
map(n=>Gf(n)).join(t)}function ps(e,t){return typeof t=="bigint"?t.toString():t}function Ec(e){return new Gy(e)}function Ky(e){return e==null}function Ac(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Hy(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function BE(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==UE)return r===void 0&&(r=UE,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function RZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Pt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Sc(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function kr(e){
return Sc(e._zod.def)??e._zod.def.shape}function JE(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Pt(this,t,r),r},enumerable:!0,configurable:!0})}function GE(e,t,n){
t in e?Pt(e,t,n):e[t]=n}function oi(e,t,n,r){let o=kr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?JE(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):GE(e,i,r?r(s.value,i):s.value))}}function LZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?JE(e,n,()=>t[n]):GE(e,n,r.value))}}function vr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function DZ(e){return vr(e._zod.def)}function FZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function MZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function zZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Wy(e){return JSON.stringify(e)}function Zy(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ro(e){if(fs(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(fs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function VE(e){
return ro(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function jZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function _r(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function xn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function B(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function BZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Gf(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Xy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function JZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return oi(i,e,Kf(e,t)),
xn(e,vr(n,{shape:i,checks:[]}))}function Kf(e,t){let n=kr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function GZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(Kf(e,t)),s={};return oi(s,e,Reflect.ownKeys(kr(e)).filter(a=>!i.has(a))),xn(e,vr(n,{shape:s,checks:[]}))}
function VZ(e,t){if(!ro(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=kr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return xn(e,vr(e._zod.def,{shape:HE(e,t)}))}function HE(e,t){let n={};return oi(n,e,Reflect.ownKeys(kr(e))),LZ(n,t),n}function KZ(e,t){if(!ro(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return xn(e,vr(e._zod.def,{shape:HE(e,t)}))}function HZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};oi(n,e,Reflect.ownKeys(kr(e))),oi(n,t,Reflect.ownKeys(kr(t)));let r=vr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return xn(e,r)}function WZ(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Kf(t,n)):void 0,c={};return oi(c,t,Reflect.ownKeys(kr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),xn(t,vr(t._zod.def,{shape:c,checks:[]}))}function ZZ(e,t,n){let r=n?new Set(Kf(t,n)):void 0,o={};return oi(
o,t,Reflect.ownKeys(kr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),xn(t,vr(t._zod.def,{shape:o}))}function $n(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Qy(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function xr(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function us(e){return typeof e==
"string"?e:e?.message}function Hf(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function Tc(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function On(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:us(e.inst?._zod.def?.error?.(e))??us(i?.(e))??us(t?.error?.(e))??us(n.customError?.(e))??us(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function WE(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Nc(e){let t=e.length;if(!qZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Pc(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function ew(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function ms(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function YZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function ZE(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function qE(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function XZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return ZE(t+n)}function QZ(e){return qE(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function eq(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function tq(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function tw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):rq(e,n,r.value)}}function no(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Wf(e,t,n){
return no(e,t,n,!1)}function nq(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return no(this,n,r(this))},set(o){
no(this,n,o)}})}return t}function rq(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:no(this,t,n.bind(this))},set(r){no(this,t,r)}})}
function oq(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ie(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Jy!==e._zod){Jy=void 0;
return}Jy=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,iq);let o=to;to=!1;try{let i=n(this);return to?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),to=to||o,i}catch(i){throw delete this[t],to=to||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function sq(e,t,n,r){let o=oq(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function XE(e){let t=()=>e;return t[YE]=!0,t}var Gy,UE,Jf,qy,UZ,Yy,KE,Ic,Vf,qZ,Vy,Jy,to,iq,YE,_t=m(()=>{"use strict";ii();
Gy=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
UE=Symbol("evaluating");Jf="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};qy=Ec(()=>{if(xt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});UZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Yy=new Set(["string","number","symbol"]),KE=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Ic={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Vf={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};qZ=/[\uD800-\uDBFF]/;Vy=class{constructor(...t){}};to=!1,iq={configurable:!0,get(){to=!0}};YE="~constantCatch"});function aq(e){let t=eA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return eA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function x(e,t,n,r){let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(p,d){
if(p._zod){if(p._zod.traits.has(e))return}else{nw.value=new i(d);try{Object.defineProperty(p,"_zod",nw)}finally{nw.value=void 0}}if(p._zod.traits.add(e),t(p,d),
a){let g=Object.getPrototypeOf(p),y=p._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),tw(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in p||(p[g]=h[g].bind(p)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(p){let d=r?.Parent?aq(u):this;c(d,p);let h=d._zod.deferred;if(h){for(let y of h)y();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(d),d}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?
!0:p?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Ct(e){return e&&Object.assign(xt,e),xt}var QE,nw,eA,En,hs,xt,ii=m(()=>{"use st\
rict";_t();nw={value:void 0,enumerable:!1},eA="captureStackTrace"in Error?Error:null;En=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},hs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(QE=globalThis).__zod_globalConfig??(QE.__zod_globalConfig={});xt=globalThis.__zod_globalConfig});function cq(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ps,2)),e.message}function lq(e){this._zod.message=e}function fq(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function oA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?fq(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function iA(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];f&&p._errors.push(t(s)),
c=p,l++}}}};return r(e),n}var uq,ow,tA,nA,rA,Pxe,sA=m(()=>{"use strict";ii();_t();uq={get:cq,set:lq,enumerable:!0,configurable:!0},ow={value:void 0,enumerable:!1},
tA=new WeakSet([Object.prototype,Error.prototype]),nA=(e,t)=>{e.name="$ZodError",ow.value=t,Object.defineProperty(e,"issues",ow),ow.value=void 0,Object.defineProperty(
e,"message",uq);let n=Object.getPrototypeOf(e);tA.has(n)||(tA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
rA=x("$ZodError",nA),Pxe=x("$ZodError",nA,void 0,{Parent:Error})});function Zf(e,t){return{callee:t?.callee??e,Err:t?.Err}}function aA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>On(o,n,Ct()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function mq(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[pq]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new En;return i.issues.length===0}var qf,Yf,Xf,Qf,dq,pq,iw,
sw,cA,lA,uA,fA,dA,pA,mA,hA,gA=m(()=>{"use strict";ii();_t();qf=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new En;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>On(l,s,Ct())));throw Jf(c,i?.callee??t),c}return a.value};return t},Yf=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>On(
l,s,Ct())));throw Jf(c,i?.callee??t),c}return a.value};return t},Xf=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new En;return i.issues.length?aA(e,i.issues,o):{success:!0,data:i.value}};Qf=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?aA(e,i.issues,o):{success:!0,data:i.value}},dq=Symbol.for("zod.compile.invalid"),pq=Symbol.
for("zod.compile.fallback"),iw=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==dq)return!0;if(r.definite===!0&&n===void 0)return!1}return mq(e,t,
n)});sw=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},cA=e=>{let t=qf(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,Zf(n,s))};return n},lA=e=>{let t=qf(
e),n=(r,o,i,s)=>t(r,o,i,Zf(n,s));return n},uA=e=>{let t=Yf(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
Zf(n,s))};return n},fA=e=>{let t=Yf(e),n=async(r,o,i,s)=>await t(r,o,i,Zf(n,s));return n},dA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Xf(e)(t,n,o)},pA=e=>(t,n,r)=>Xf(e)(t,n,r),mA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return Qf(e)(t,n,o)},hA=e=>async(t,n,r)=>Qf(
e)(t,n,r)});function xA(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function AA(){return new RegExp(hq,"u")}function gq(e){return new RegExp(`^${e}$`)}function aw(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function MA(e){return new RegExp(`^${aw(e)}$`)}function zA(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${aw({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${aw({precision:e.precision})}`:n;return new RegExp(
`^${DA}T(?:${r})$`)}var yA,wA,bA,kA,vA,_A,$A,OA,cw,EA,hq,SA,IA,TA,NA,PA,CA,RA,LA,DA,FA,jA,lw,Cc,UA,BA,JA,Lc=m(()=>{"use strict";yA=/^[cC][0-9a-z]{6,}$/,wA=/^[0-9a-z]+$/,
bA=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,kA=/^[0-9a-vA-V]{20}$/,vA=/^[A-Za-z0-9]{27}$/,_A=/^[a-zA-Z0-9_-]{21}$/;$A=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
OA=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,cw=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
EA=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,hq="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";SA=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
IA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
TA=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,NA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
PA=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,CA=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,RA=/^https?$/,LA=/^\+[1-9]\d{6,14}$/,
DA="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";FA=gq(DA);jA=/^[\s\S]{0,}$/,lw=/^-?\d+$/,Cc=/^-?\d+(?:\.\d+)?$/,UA=/^(?:true|false)$/i,BA=/^[^A-Z]*$/,JA=/^[^a-z]*$/});var nt,uw,ed,fw,dw,GA,VA,KA,HA,WA,Dc,ZA,qA,YA,XA,QA,eS,tS,td=m(()=>{"use strict";ii();Lc();_t();nt=x("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),uw=e=>{let t=e.value;return!Ky(t)&&t.length!==void 0},ed={number:"number",bigint:"bigint",object:"date"},fw=x("$ZodCheckL\
essThan",(e,t)=>{nt.init(e,t);let n=ed[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:ed[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),dw=x("$ZodCheckGre\
aterThan",(e,t)=>{nt.init(e,t);let n=ed[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:ed[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),GA=x("$ZodCheckM\
ultipleOf",(e,t)=>{nt.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Hy(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),VA=x("$ZodCheckNumberFormat",(e,t)=>{nt.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=Ic[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
KA=x("$ZodCheckMaxLength",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Nc(o):i)<=t.maximum)return;let a=Pc(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),HA=x("$ZodChe\
ckMinLength",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Nc(o):i)>=t.minimum)return;let a=Pc(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),WA=x("$Zo\
dCheckLengthEquals",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Nc(o):i;if(s===t.length)return;let a=Pc(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Dc=x("$ZodCheckStringFormat",(e,t)=>{var n,r;nt.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),ZA=x("$ZodCheckRegex",(e,t)=>{Dc.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
qA=x("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=BA),Dc.init(e,t)}),YA=x("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=JA),Dc.init(e,t)}),XA=x("$Zod\
CheckIncludes",(e,t)=>{nt.init(e,t);let n=_r(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
QA=x("$ZodCheckStartsWith",(e,t)=>{nt.init(e,t);let n=new RegExp(`^${_r(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),eS=x("$ZodCheckEndsWith",(e,t)=>{
nt.init(e,t);let n=new RegExp(`.*${_r(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),tS=x("$ZodCheckOverwrite",(e,t)=>{nt.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var nd,pw=m(()=>{"use strict";nd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var rS,mw=m(()=>{"use strict";rS={major:4,minor:6,patch:7}});async function yq(e,t){let n={async:!0};return mS(await e._zod.run({value:t,issues:[]},n),n)}function gw(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return mS(r,n)}catch{}return yq(e,t)},vendor:"zod",version:1}}function bS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function wq(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?bS(e)||od:bq(
e,t)}function bq(e,t){if(!t.normalize&&t.protocol?.source===RA.source&&!/^https?:\/\//i.test(e))return wS;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??od}return new URL(e)}catch{return od}}function oS(e){return e.replace(kq,"")}function vq(e,t){return t.lastIndex=0,t.test(e.hostname)}
function _q(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function CS(e){return xq.test(e)?bS(`http://[${e}]`):!1}
function $q(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:CS(n)}function FS(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function Oq(e){if(!ad.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return FS(n)}function Eq(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function Aq(e,t){let n=Hf(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of Hf(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,Tc(i.issues,u,e),i}}return o(i,s)}}
function iS(e,t,n){e.issues.length&&t.issues.push(...xr(n,e.issues)),t.value[n]=e.value}function id(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...xr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function HS(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Iq,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Xy(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function WS(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,p=l.optout,d=0;for(let h in t){if(s&&n.issues.length!==d){if($n(n,d))
break;d=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>id(y,n,h,t,f,p))):id(g,n,h,t,f,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function sS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!$n(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>On(s,r,Ct())))}),t)}function hw(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ro(e)&&ro(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=hw(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=hw(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function aS(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);i.has(p)||
i.set(p,l),f=[p]}else return!1;for(let p of f)r.has(p)||r.set(p,{}),r.get(p)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=hw(t.value,n.value);if(!c.valid){if($n(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function cS(e,t){return e.value=t.issues.length?void 0:t.value,e}function lS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function uS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function fS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>On(o,r,Ct()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function rd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function dS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function pS(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(ms(o))}}var xe,mS,sd,ke,hS,gS,yS,wS,od,kq,
kS,vS,_S,xS,$S,OS,ES,AS,SS,IS,TS,NS,PS,xq,RS,LS,DS,yw,MS,ad,zS,jS,US,ww,BS,JS,GS,VS,Sq,KS,Iq,Tq,ZS,qS,YS,XS,QS,eI,tI,bw,nI,rI,oI,iI,sI,aI,cI,lI,uI,kw=m(()=>{"us\
e strict";td();ii();pw();Lc();_t();mw();_t();xe=x("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=rS;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=$n(a),f;for(let p of c){if(p._zod.def.when){if(Qy(a)||!p.
_zod.def.when(a))continue}else if(u)continue;let d=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new En;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==d&&(Tc(a.issues,d,e),u||(u=$n(a,d)))});else{if(a.issues.length===d)continue;Tc(a.issues,d,e),u||
(u=$n(a,d))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if($n(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new En;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new En;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Wf(this,"~standard",gw(this))},set"~standard"(e){no(this,"~standard",e)}}),
mS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>On(n,t,Ct()))}:{value:e.value};sd=x("$ZodString",(e,t)=>{xe.init(e,t),e._zod.pattern=t.pattern??jA,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),ke=x("$ZodStringFormat",(e,t)=>{Dc.init(e,t),sd.init(e,t)}),hS=x("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=OA),ke.init(e,t)}),gS=x("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=cw(r))}else
t.pattern??(t.pattern=cw());ke.init(e,t)}),yS=x("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=EA),ke.init(e,t)}),wS=1,od=2;kq=/[\t\n\r]/g;kS=x("$ZodURL",(e,t)=>{ke.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=wq(r,t);if(o===wS){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===od){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
oS(r);return}t.hostname&&!vq(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!_q(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:oS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
vS=x("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=AA()),ke.init(e,t)}),_S=x("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?_A:xA(t.length)),ke.init(e,t)}),xS=x("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=yA),
ke.init(e,t)}),$S=x("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=wA),ke.init(e,t)}),OS=x("$ZodULID",(e,t)=>{t.pattern??(t.pattern=bA),ke.init(e,t)}),ES=x("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=kA),ke.init(e,t)}),AS=x("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=vA),ke.init(e,t)}),SS=x("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=zA(t)),ke.init(e,t)}),IS=x("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=FA),ke.init(e,t)}),TS=x("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=MA(t)),ke.init(
e,t)}),NS=x("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=$A),ke.init(e,t)}),PS=x("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=SA),ke.init(e,t)}),xq=/^[0-9a-fA-F:.]+$/;
RS=x("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=IA),ke.init(e,t),e._zod.check=n=>{CS(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),LS=x("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=TA),ke.init(e,t)});DS=x("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=NA),ke.init(e,t),e._zod.
check=n=>{$q(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});yw=/^[0-9a-zA-Z+/]*={0,2}$/,MS=x("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=yw),ke.init(e,t),e._zod.check=n=>{FS(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),ad=/^[A-Za-z0-9_-]*$/;zS=x("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=ad),ke.init(e,t),e._zod.check=n=>{Oq(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),jS=x("$ZodE164",(e,t)=>{t.pattern??(t.pattern=LA),ke.init(e,t)});US=x("$ZodJWT",(e,t)=>{ke.
init(e,t),e._zod.check=n=>{Eq(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),ww=x("$ZodNumber",(e,t)=>{
xe.init(e,t),e._zod.pattern=Cc,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),BS=x("$ZodNumberFormat",(e,t)=>{VA.init(e,t),ww.init(e,t)}),JS=x("$ZodBoolean",(e,t)=>{xe.init(e,t),e._zod.
pattern=UA,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),GS=x("$ZodUnknown",(e,t)=>{xe.init(e,t),e._zod.parse=n=>n}),VS=x("$ZodNever",(e,t)=>{xe.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});Sq=e=>Array.isArray(e)?e.length:-1;KS=x("$ZodArray",(e,t)=>{xe.init(e,t);let n=xt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>iS(f,r,c)));else if(iS(u,r,c),a&&u.issues.length!==0&&$n(u))break}return s.length?Promise.all(s).then(()=>r):r},Aq(e,Sq)});Iq=[];Tq=x("\
$ZodObject",(e,t)=>{xe.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Ec(()=>HS(t));ie(e,"propValues",l=>{let u=l.def.shape,f={};for(let p in u){
let d=u[p]._zod;if(d.values){Object.prototype.hasOwnProperty.call(f,p)||Pt(f,p,new Set);for(let h of d.values)f[p].add(h);d.optin!==void 0&&f[p].add(void 0)}}return f});
let i=fs,s=t.catchall,a,c=xt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],d=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if($n(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=d[y],k=b._zod.optin,$=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
p.push(S.then(I=>id(I,l,y,f,k,$))):id(S,l,y,f,k,$)}return s?WS(p,f,l,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),ZS=x("$ZodObjectJIT",(e,t)=>{Tq.
init(e,t);let n=e._zod.parse,r=Ec(()=>HS(t)),o=xt.memoizer,i=d=>{let h=r.value,g=h.symbolKeys,y=new nd(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),b=I=>`s\
hape[${I}]._zod.run({ value: input[${I}], issues: [] }, ctx)`,k=(I,A)=>`
          let ${I}_ab = false;
          for (let i = 0; i < ${I}.issues.length; i++) {
            const iss = ${I}.issues[i];
            iss.path = iss.path ? [${A}, ...iss.path] : [${A}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${I}_ab = true;
          }
          if (${I}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let $=Object.create(null),S=0;for(let I of h.allKeys)$[I]=`key_${S++}`;y.write(o?"const newResult = memo.al\
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let I of h.allKeys){if(I==="__proto__")continue;let A=$[I],W=typeof I=="symbol"?`syms[${g.indexOf(I)}\
]`:Wy(I),R=`${W} in input`,Se=d[I],Zt=Se?._zod?.optin,pr=Zt!==void 0,Ce=Se?._zod?.optout==="optional";if(y.write(`const ${A} = ${b(W)};`),pr&&Ce){let Du=Zt==="o\
ptional"?`${A}_present`:`${A}.value !== undefined || ${A}_present`;y.write(`
        const ${A}_present = ${R};
        if (!${A}.issues.length || ${A}_present) {
          if (${A}.issues.length) {${k(A,W)}
          }

          if (${Du}) {
            newResult[${W}] = ${A}.value;
          }
        }

      `)}else pr?(y.write(`
        if (${A}.issues.length) {${k(A,W)}
        }
      `),Zt==="defaulted"?y.write(`newResult[${W}] = ${A}.value;`):y.write(`
        if (${A}.value !== undefined || ${R}) {
          newResult[${W}] = ${A}.value;
        }
      `)):y.write(`
        const ${A}_present = ${R};
        if (${A}.issues.length) {${k(A,W)}
        }
        if (!${A}_present && !${A}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${W}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${A}_present) {
          newResult[${W}] = ${A}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=fs,c=!xt.jitless,u=c&&qy.value,f=t.catchall,p;e._zod.parse=(d,h)=>{
p??(p=r.value);let g=d.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),d=s(d,h),f?WS([],g,d,h,p,e,h?.abortEarly===!0):d):n(d,h):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});qS=x("$ZodUnion",(e,t)=>{xe.init(e,t),ie(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ie(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),ie(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ie(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ac(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>sS(a,r,e,o)):sS(s,r,e,o)}}),YS=x("$ZodInt\
ersection",(e,t)=>{xe.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>aS(n,c,l)):aS(n,i,s)}});XS=x("$ZodRecord",(e,t)=>{xe.init(e,t);let n=xt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!ro(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>On(h,o,Ct())),input:u,path:[u],inst:e});continue}let p=f.
value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...xr(
u,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...xr(u,d.issues)),r.value[p]=d.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Cc.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>On(h,o,Ct())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},
o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...xr(l,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...xr(l,d.issues)),
r.value[p]=d.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),QS=
x("$ZodEnum",(e,t)=>{xe.init(e,t);let n=ds(t.entries),r=new Set(n);e._zod.values=r,ie(e,"pattern",o=>{let i=ds(o.def.entries).filter(s=>Yy.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>_r(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),eI=x("$ZodLiteral",(e,t)=>{xe.init(e,t);let n=new Set(t.values);e._zod.values=n,ie(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?_r(i):i?_r(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),tI=x("$ZodTransform",(e,t)=>{xe.init(e,t),e._zod.optin="optional",xt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new hs(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new En;return n.value=o,n}});bw=x("$ZodOptional",(e,t)=>{xe.init(e,t),ie(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ie(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ie(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ac(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>cS(n,i)):cS(n,o)}return t.innerType.
_zod.run(n,r)}}),nI=x("$ZodExactOptional",(e,t)=>{bw.init(e,t),ie(e,"values",n=>n.def.innerType._zod.values),ie(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),rI=x("$ZodNullable",(e,t)=>{xe.init(e,t),ie(e,"optin",n=>n.def.innerType._zod.optin),ie(e,"optout",n=>n.def.innerType._zod.
optout),ie(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ac(r.source)}|null)$`):void 0}),ie(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),oI=x("$ZodDefault",(e,t)=>{xe.init(e,t),
e._zod.optin="defaulted",ie(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>lS(i,t)):lS(o,t)}});iI=x("$ZodPrefault",(e,t)=>{xe.
init(e,t),e._zod.optin="defaulted",ie(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),sI=x("$ZodNonOptional",(e,t)=>{xe.init(e,t),ie(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>uS(i,e)):uS(o,e)}});aI=x("$ZodCatch",(e,t)=>{xe.init(
e,t),ie(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ie(e,"optout",n=>n.def.innerType._zod.optout),ie(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>fS(n,i,t,r)):fS(n,o,t,r)}}),cI=x("$ZodPipe",(e,t)=>{xe.init(e,t),ie(e,"values",n=>n.def.in._zod.values),ie(e,"optin",n=>n.def.in._zod.optin),ie(
e,"optout",n=>n.def.out._zod.optout),ie(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>rd(s,t.in,r)):rd(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>rd(i,t.out,r)):rd(o,t.out,r)}});
lI=x("$ZodReadonly",(e,t)=>{xe.init(e,t),ie(e,"propValues",n=>n.def.innerType._zod.propValues),ie(e,"values",n=>n.def.innerType._zod.values),ie(e,"optin",n=>n.def.
innerType?._zod?.optin),ie(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(dS):dS(o)}});uI=x("$ZodCustom",(e,t)=>{nt.init(e,t),xe.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>pS(i,n,r,e));pS(o,n,r,e)}})});function dI(e){return e!==null&&typeof e=="object"}function vw(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function fd(e,t,n){let r=pI.get(e);if(r!==
void 0)return r?Mc:Fc;if(t.has(e))return Mc;t.add(e);let o=Fc,i=u=>{if(o!==Mc&&u?._zod){let f=fd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let p=Fc;for(let d of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,d);if(f&&!h.enumerable)continue;let g=h.get?ud:h.value?._zod?fd(h.value,t,n):Fc;g>p&&(p=g)}return p},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=Sc(c);a(u?s(u,!0):ud),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?fd(u,t,!1):ud);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let p=f.value;if(!(!p||typeof p!="object")){if(p._zod)i(p);else if(Array.isArray(p))for(let d of p)i(d)}}}return t.
delete(e),Nq(e,o)}function Nq(e,t){return t!==ud&&pI.set(e,t===Mc),t}function Pq(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function mI(){
return Cq}function Rq(e,t){let n=e[xw]?.backEdges;return n!==void 0&&dI(t)&&n.has(t)}var _w,xw,fI,pI,Fc,ud,Mc,cd,ld,Cq,hI=m(()=>{"use strict";_t();_w=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},xw="~memo",fI=[];pI=new WeakMap,Fc=0,ud=1,Mc=2;ld=[],Cq={alloc(e,t,n){
let r=cd;if(!r)return n;cd=void 0;let o={value:n,issues:null};return r.set(t.value,o),ld.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&Rq(i,o.value))throw new _w;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=fd(e,new Set,!1);if(b===Fc)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===Mc||r?n=!0:r=!0}let u=c.value;if(!dI(u))return s(c,l);let f=l[xw];f||(f={buckets:new WeakMap,backEdges:void 0},
l[xw]=f);let p;o===l?p=i:(p=Pq(f,e),o=l,i=p);let d=p.get(u);if(d)return c.value=d.value,d.issues?d.issues.length&&c.issues.push(...vw(d.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(d.value)),c;cd=p;let h=ld.length,g=s(c,l);cd=void 0;let y=ld.length>h?ld.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?vw(b.issues):fI),b)):(y&&(y.issues=g.issues.length?vw(g.issues):fI),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function gI(){return{localeError:Lq()}}var Lq,yI=m(()=>{"use strict";_t();Lq=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=ew(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Gf(i.values[0])}`:`Invalid option: expected one of ${Bf(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Bf(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var $w=m(()=>{"use strict"});function Dq(){return new Ow}var bI,Ow,si,Ew=m(()=>{"use strict";Ow=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(bI=globalThis).__zod_globalRegistry??
(bI.__zod_globalRegistry=Dq());si=globalThis.__zod_globalRegistry});var kI=m(()=>{"use strict"});function vI(e){return e.checks&&(e.checks=[...e.checks]),e}function _I(e,t){return new e(vI({type:"string",...B(t)}))}function xI(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...B(t)})}function $I(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...B(t)})}function OI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...B(t)})}function EI(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...B(t)})}function AI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...B(t)})}function SI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...B(t)})}function II(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...B(t)})}function TI(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...B(t)})}function NI(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...B(t)})}function PI(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...B(t)})}function CI(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...B(t)})}function RI(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...B(t)})}function LI(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...B(t)})}function DI(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...B(t)})}function FI(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...B(t)})}function MI(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...B(t)})}function zI(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...B(t)})}function jI(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...B(
t)})}function UI(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...B(t)})}function BI(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...B(t)})}function JI(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...B(t)})}function GI(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...B(t)})}function VI(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...B(t)})}function KI(e,t){return new e({type:"string",format:"date",check:"string_format",...B(t)})}function HI(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...B(t)})}function WI(e,t){return new e({type:"string",format:"duration",check:"string_format",
...B(t)})}function ZI(e,t){return new e(vI({type:"number",checks:[],...B(t)}))}function qI(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...B(t)})}function YI(e,t){return new e({type:"boolean",...B(t)})}function XI(e){return new e({type:"unknown"})}function QI(e,t){return new e({type:"ne\
ver",...B(t)})}function dd(e,t){return new fw({check:"less_than",...B(t),value:e,inclusive:!1})}function zc(e,t){return new fw({check:"less_than",...B(t),value:e,
inclusive:!0})}function pd(e,t){return new dw({check:"greater_than",...B(t),value:e,inclusive:!1})}function jc(e,t){return new dw({check:"greater_than",...B(t),
value:e,inclusive:!0})}function md(e,t){return new GA({check:"multiple_of",...B(t),value:e})}function hd(e,t){return new KA({check:"max_length",...B(t),maximum:e})}
function gs(e,t){return new HA({check:"min_length",...B(t),minimum:e})}function gd(e,t){return new WA({check:"length_equals",...B(t),length:e})}function Aw(e,t){
return new ZA({check:"string_format",format:"regex",...B(t),pattern:e})}function Sw(e){return new qA({check:"string_format",format:"lowercase",...B(e)})}function Iw(e){
return new YA({check:"string_format",format:"uppercase",...B(e)})}function Tw(e,t){return new XA({check:"string_format",format:"includes",...B(t),includes:e})}function Nw(e,t){
return new QA({check:"string_format",format:"starts_with",...B(t),prefix:e})}function Pw(e,t){return new eS({check:"string_format",format:"ends_with",...B(t),suffix:e})}
function oo(e){return new tS({check:"overwrite",tx:e})}function Cw(e){return oo(t=>t.normalize(e))}function Rw(){return oo(e=>e.trim())}function Lw(){return oo(
e=>e.toLowerCase())}function Dw(){return oo(e=>e.toUpperCase())}function Fw(){return oo(e=>Zy(e))}function eT(e,t,n){return new e({type:"array",element:t,...B(n)})}
function tT(e,t,n){let r=B(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function nT(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...B(n)})}function rT(e,t){let n=Fq(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(ms(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(ms(i))}},e(r.value,r)),
t);return n}function Fq(e,t){let n=new nt({check:"custom",...B(t)});return n._zod.check=e,n}var oT=m(()=>{"use strict";td();_t()});function Uc(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Pt(e,r,n[r]);return e}function Jc(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??si,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Ze(e,t,n,r,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function we(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let p=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,p,u)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
we(f,t,u),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Uc(s.schema,c),t.io==="input"&&mt(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function iT(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function Gc(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let o=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,p=e.external.uri??(h=>h);if(f)
return{ref:p(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${p("__shared")}#/${a}/${iT(d)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+iT(u)}},i=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=o(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let f in u)delete u[f];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){i(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function cT(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;cT(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function aT(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Mw(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let s in i)if(!lT.has(s))return null;t.push(i)}let n={},r=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??aT(l);u!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:Mw(a)??{allOf:a};
Pt(n,s,c)}for(let s of i.required??[])r.add(s)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let s of t){let a=aT(s);a&&!i.some(c=>JSON.stringify(c)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function Mq(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of lT)if(o in e)return;let n=t.filter(
o=>sT.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=Mw(t);else{let o=n[0],i=sT.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(
c=>c!==o),a=o[i].map(c=>Mw([...s,c]));if(a.some(c=>!c))return;r={[i]:a}}r&&(delete e.allOf,Uc(e,r))}function Vc(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},f=c.ref;if(c.ref=null,f){r(f);let d=e.
seen.get(f),h=d.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Uc(l,h),Uc(l,u),
a._zod.parent===f)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(h.$ref&&d.def)for(let y in l)y==="$ref"||y==="allOf"||y in d.def&&JSON.stringify(
l[y])===JSON.stringify(d.def[y])&&delete l[y]}let p=a._zod.parent;if(p&&p!==f){r(p);let d=e.seen.get(p);if(d?.schema.$ref&&(l.$ref=d.schema.$ref,d.def))for(let h in l)
h==="$ref"||h==="allOf"||h in d.def&&JSON.stringify(l[h])===JSON.stringify(d.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())cT(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let f=a.get(u);f?f.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])Mq(l)}}let o={};if(e.target==="draf\
t-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");o.$id=e.external.uri(a)}Uc(o,n.defId?n.schema:n.def??n.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Pt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);
try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Bc(t,"input",e.processors),output:Bc(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function mt(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return mt(r.element,n);if(r.type==="set")return mt(r.valueType,
n);if(r.type==="lazy")return mt(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return mt(r.innerType,n);if(r.type==="intersection")return mt(r.left,n)||mt(r.right,n);if(r.type==="record"||r.
type==="map")return mt(r.keyType,n)||mt(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:mt(r.in,n)||mt(r.out,n);if(r.type==="object"){
for(let o in r.shape)if(mt(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(mt(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.
items)if(mt(o,n))return!0;return!!(r.rest&&mt(r.rest,n))}return!1}var lT,sT,uT,Bc,yd=m(()=>{"use strict";Ew();_t();lT=new Set(["type","properties","required","a\
dditionalProperties"]),sT=["oneOf","anyOf"];uT=(e,t={})=>n=>{let r=Jc({...n,processors:t});return we(e,r),Gc(r,e),Vc(r,e)},Bc=(e,t,n={})=>r=>{let{libraryOptions:o,
target:i}=r??{},s=Jc({...o??{},target:i,io:t,processors:n});return we(e,s),Gc(s,e),Vc(s,e)}});function $t(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let i of r)zq[i._zod.def.check]?.(t,i._zod.def);let o=e.
_zod.bag;o.minimum!==void 0&&ys(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ys(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&ws(t,"maximu\
m",o.maximum),o.exclusiveMaximum!==void 0&&ws(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&gT(t,o.multipleOf),o.format!==void 0&&(t.format??(t.
format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&wT(t,o.mime);for(let i of o.patterns??[])yT(t,i);return t}function Kc(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Kc(t.out):t.type==="catch"?Kc(t.innerType):e._zod.optin}function zw(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let h=e.get(t)?.def;if(!h)return t;let g=zw(e,h,n);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let y=g.map(
b=>zw(e,b,n));y.some((b,k)=>b!==g[k])&&(t={...t,[h]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:f,id:p,...d}=t;return d.enum?d.enum=d.enum.map(h=>typeof h=="number"?String(h):h):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.
type="string",i||(d.pattern=(r.includes("number")?Cc:lw).source)),d}function Bq(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of jw.get(e)??[]){let o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let s=zw(t,i,new Set);s!==
i&&n.set(i,s)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}function DT(e,t,n,r,o){
let i=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(Ze(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),rb):JSON.parse(
s)}function lb(e,t){if("_idmap"in e){let r=e,o=Jc({...t,processors:hT}),i={};for(let c of r._idmap.entries()){let[l,u]=c;we(u,o)}let s={},a={registry:r,uri:t?.uri,
defs:i};o.external=a;for(let c of r._idmap.entries()){let[l,u]=c;Gc(o,u),Pt(s,l,Vc(o,u))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:i}}return{schemas:s}}let n=Jc({...t,processors:hT});return we(e,n),Gc(n,e),Vc(n,e)}var ys,ws,fT,gT,yT,wT,bT,dT,pT,mT,zq,jq,Uq,kT,Uw,
Bw,Jw,vT,_T,xT,$T,OT,Gw,ET,Vw,AT,Kw,Hw,ST,IT,TT,NT,Ww,PT,Zw,CT,RT,qw,Yw,Xw,Qw,LT,jw,eb,tb,nb,rb,ob,ib,sb,ab,cb,FT,wd,MT,hT,ub=m(()=>{"use strict";Lc();kw();yd();
_t();ys=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},ws=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},fT=(e,t)=>{ys(e,"minimum",t),ws(e,"maximum",t)},gT=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},yT=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},wT=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},bT=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},dT=(e,t)=>ys(e,"minimum",t.minimum),pT=(e,t)=>ws(e,"maximu\
m",t.maximum),mT=e=>(t,n)=>{bT(t,n.format);let[r,o]=e[n.format];ys(t,"minimum",r),ws(t,"maximum",o)},zq={greater_than:(e,t)=>ys(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>ws(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>gT(e,t.value),number_format:mT(Ic),bigint_format:mT(
Vf),min_length:dT,max_length:pT,length_equals:(e,t)=>fT(e,t.length),min_size:dT,max_size:pT,size_equals:(e,t)=>fT(e,t.size),string_format:(e,t)=>{bT(e,t.format),
t.pattern&&yT(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>wT(
e,t.mime)};jq={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Uq=new Map([[yw,PA],[ad,CA]]),kT=e=>Uq.get(e)??e,Uw=(e,t,n,r)=>{let o=n;
o.type="string";let{minimum:i,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=$t(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=
s),a&&(o.format=jq[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let f=[...c].map(kT);f.length===
1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.
source}))])}},Bw=(e,t,n,r)=>{let o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=$t(e);o.type=u?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),d=t.target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),p?d?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&
(o.maximum=s),a){let h=new Set;for(let b of a)Number.isFinite(b)&&b!==0?h.add(Math.abs(b)):Ze(e,t,o,r,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...y]=h;g!==void 0&&(o.multipleOf=g),y.length&&(o.allOf=[...o.allOf??[],...y.map(b=>({multipleOf:b}))])}},Jw=(e,t,n,r)=>{n.type="boolean"},vT=(e,t,n,r)=>{
Ze(e,t,n,r,"BigInt cannot be represented in JSON Schema")},_T=(e,t,n,r)=>{Ze(e,t,n,r,"Symbols cannot be represented in JSON Schema")},xT=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},$T=(e,t,n,r)=>{Ze(e,t,n,r,"Undefined cannot be represented in JSON Schema")},OT=(e,t,n,r)=>{
Ze(e,t,n,r,"Void cannot be represented in JSON Schema")},Gw=(e,t,n,r)=>{n.not={}},ET=(e,t,n,r)=>{},Vw=(e,t,n,r)=>{},AT=(e,t,n,r)=>{Ze(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},Kw=(e,t,n,r)=>{let o=e._zod.def,i=ds(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},Hw=(e,t,n,r)=>{let o=e._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let s of o.values)
if(s===void 0){if(Ze(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(Ze(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),
i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},ST=(e,t,n,r)=>{Ze(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},IT=(e,t,n,r)=>{let o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},TT=(e,t,n,r)=>{
let o=n;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:a}=$t(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=
s),a&&(a.length===0?o.not={}:a.length===1?o.contentMediaType=a[0]:o.anyOf=a.map(c=>({contentMediaType:c})))},NT=(e,t,n,r)=>{n.type="boolean"},Ww=(e,t,n,r)=>{Ze(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},PT=(e,t,n,r)=>{Ze(e,t,n,r,"Function types cannot be represented in JSON Schema")},Zw=(e,t,n,r)=>{Ze(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},CT=(e,t,n,r)=>{Ze(e,t,n,r,"Map cannot be represented in JSON Schema")},RT=(e,t,n,r)=>{Ze(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},qw=(e,t,n,r)=>{let o=n,i=e._zod.def,{minimum:s,maximum:a}=$t(e);typeof s=="number"&&(o.minItems=s),typeof a=="number"&&
(o.maxItems=a),o.type="array",o.items=we(i.element,t,{...r,path:[...r.path,"items"]})};Yw=(e,t,n,r)=>{let o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(
s).length&&Ze(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in s)Pt(o.properties,l,we(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=i.shape[l];(t.io==="input"?Kc(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=we(i.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},Xw=(e,t,n,r)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,c)=>we(a,t,{
...r,path:[...r.path,i?"oneOf":"anyOf",c]}));i?n.oneOf=s:n.anyOf=s},Qw=(e,t,n,r)=>{let o=e._zod.def,i=we(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=we(o.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
LT=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=i.items.map((g,y)=>we(g,t,{...r,path:[...r.path,s,y]})),l=i.rest?we(i.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[i.
items.length]:[]]}):null,u=i.items.length;for(;u>0;){let g=i.items[u-1];if(!(t.io==="input"?Kc(g)!==void 0:g._zod.optout==="optional"))break;u--}let f=i.items.length,
p=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,p?o.items=!1:l&&(o.items=l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:c},
l&&o.items.anyOf.push(l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):(o.items=c,p?o.additionalItems=!1:l&&(o.additionalItems=l),u>0&&(o.minItems=u),p&&(o.maxItems=f));
let{minimum:d,maximum:h}=$t(e);typeof d=="number"&&(o.minItems=d),typeof h=="number"&&(o.maxItems=h)};jw=new WeakMap;eb=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type=
"object";let s=i.keyType,a=$t(s).patterns;if(i.mode==="loose"&&a&&a.size>0){let u=we(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties=
{};for(let f of a)Pt(o.patternProperties,kT(f).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=we(i.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=jw.get(t);u||(u=[],jw.set(t,u),t.deferred.push(()=>Bq(t))),u.push(e)}o.additionalProperties=we(i.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&Kc(i.valueType)!==void 0;if(c&&!i.partial&&!l){let u=[...c].filter(f=>typeof f=="string"||typeof f==
"number");u.length>0&&(o.required=u.map(String))}},tb=(e,t,n,r)=>{let o=e._zod.def,i=we(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},nb=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},rb=Symbol();ob=(e,t,n,r)=>{
let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s=DT(o.defaultValue,e,t,n,r);s!==rb&&(n.default=s)},ib=(e,t,n,r)=>{let o=e._zod.def;
we(o.innerType,t,r);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=DT(o.defaultValue,e,t,n,r);s!==rb&&(n._prefault=s)},sb=(e,t,n,r)=>{let o=e.
_zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{Ze(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},ab=(e,t,n,r)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;we(s,t,r);let a=t.
seen.get(e);a.ref=s},cb=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType,n.readOnly=!0},FT=(e,t,n,r)=>{let o=e._zod.def;we(
o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},wd=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},MT=(e,t,n,r)=>{
let o=e._zod.innerType;we(o,t,r);let i=t.seen.get(e);i.ref=o},hT={string:Uw,number:Bw,boolean:Jw,bigint:vT,symbol:_T,null:xT,undefined:$T,void:OT,never:Gw,any:ET,
unknown:Vw,date:AT,enum:Kw,literal:Hw,nan:ST,template_literal:IT,file:TT,success:NT,custom:Ww,function:PT,transform:Zw,map:CT,set:RT,array:qw,object:Yw,union:Xw,
intersection:Qw,tuple:LT,record:eb,nullable:tb,nonoptional:nb,default:ob,prefault:ib,catch:sb,pipe:ab,readonly:cb,promise:FT,optional:wd,lazy:MT}});var zT=m(()=>{"use strict"});var $r=m(()=>{"use strict";ii();gA();sA();kw();hI();td();mw();_t();Lc();$w();Ew();pw();kI();oT();yd();zT()});var fb=m(()=>{"use strict";$r()});function kd(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var jT,qq,Rt,db=m(()=>{"use strict";$r();$r();_t();jT=new WeakSet([Object.prototype,
Error.prototype]);qq=(e,t)=>{rA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);jT.has(n)||(jT.add(n),kd(n,"format",r=>o=>iA(r,o)),kd(n,"flatten",r=>o=>oA(
r,o)),kd(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ps,2)}),kd(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
ps,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Rt=x("ZodError",qq,void 0,{Parent:Error})});var UT,BT,JT,GT,VT,KT,HT,WT,ZT,qT,YT,XT,pb=m(()=>{"use strict";$r();db();$r();UT=qf(Rt),BT=Yf(Rt),JT=Xf(Rt),GT=Qf(Rt),VT=cA(Rt),KT=lA(Rt),HT=uA(Rt),WT=fA(Rt),ZT=
dA(Rt),qT=pA(Rt),YT=mA(Rt),XT=hA(Rt)});function Xq(){xt.localeError||Ct(gI())}function xd(){xt.memoizer||Ct({memoizer:mI()})}function Be(e){return _I(Qq,e)}function ai(e){return ZI(iN,e)}function _d(e){
return qI(_9,e)}function io(e){return YI(x9,e)}function QT(){return XI($9)}function sN(e){return QI(O9,e)}function ge(e,t){return eT(E9,e,t)}function me(e,t){return new A9(
{type:"object",shape:e,catchall:sN(),...V.normalizeParams(t)})}function Hc(e,t){return new S9({type:"union",options:e,...V.normalizeParams(t)})}function T9(e,t){
return new I9({type:"intersection",left:e,right:t})}function ci(e,t,n){return!t||!t._zod?new eN({type:"record",keyType:Be(),valueType:e,...V.normalizeParams(t)}):
new eN({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function qe(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new mb(
{type:"enum",entries:n,...V.normalizeParams(t)})}function hb(e,t){return new N9({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function C9(e){
return new P9({type:"transform",transform:e})}function tN(e){return new aN({type:"optional",innerType:e})}function _(e){return new cN({type:"optional",innerType:e})}
function nN(e){return new R9({type:"nullable",innerType:e})}function D9(e,t){return new L9({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function M9(e,t){return new F9({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function z9(e,t){return new lN({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function U9(e,t){return new j9({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function rN(e,t){return new B9({type:"pipe",in:e,out:t})}function G9(e){return new J9({type:"readonly",innerType:e})}function so(e,t){
return tT(uN,e??(()=>!0),t)}function V9(e,t={}){return nT(uN,e,t)}function K9(e,t){return rT(e,t)}var $e,oN,Qq,Oe,e9,t9,n9,r9,o9,i9,vd,s9,a9,c9,l9,u9,f9,d9,p9,m9,
h9,g9,y9,w9,b9,k9,v9,iN,_9,x9,$9,O9,E9,A9,S9,I9,eN,mb,N9,P9,aN,cN,R9,L9,F9,lN,j9,B9,J9,uN,fN=m(()=>{"use strict";$r();$r();ub();yd();yI();fb();pb();$e=x("ZodTyp\
e",(e,t)=>(Xq(),xe.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return xn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(V9(e,t))},superRefine(e,t){return this.check(K9(e,t))},overwrite(e){return this.check(oo(
e))},optional(){return tN(this)},exactOptional(){return _(this)},nullable(){return nN(this)},nullish(){return tN(nN(this))},nonoptional(e){return z9(this,e)},array(){
return ge(this)},or(e){return Hc([this,e])},and(e){return T9(this,e)},transform(e){return rN(this,C9(e))},default(e){return D9(this,e)},prefault(e){return M9(this,
e)},catch(e){return U9(this,e)},pipe(e){return rN(this,e)},readonly(){return G9(this)},describe(e){let t=this.clone();return si.add(t,{description:e}),t},meta(...e){
if(e.length===0)return si.get(this);let t=this.clone();return si.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...gw(this),jsonSchema:{input:Bc(this,"i\
nput"),output:Bc(this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return UT(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await BT(this,t,n,{callee:e})},safeParse(e,t){return JT(this,e,t)},async safeParseAsync(e,t){return GT(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){V.own(this,"spa",e)},validate(e,t){return iw(this,e,t)},validateAsync(e,t){return sw(this,e,t)},encode:function e(t,n){return VT(this,t,n,{callee:e})},
decode:function e(t,n){return KT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await HT(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await WT(this,t,n,{callee:e})},safeEncode(e,t){return ZT(this,e,t)},safeDecode(e,t){return qT(this,e,t)},async safeEncodeAsync(e,t){return YT(this,e,t)},
async safeDecodeAsync(e,t){return XT(this,e,t)},toJSONSchema(e){return uT(this,{})(e)},get description(){return si.get(this)?.description},get _def(){return this.
_zod.def}}),oN=x("_ZodString",(e,t)=>{sd.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Uw(e,n,r,o)},V.derived({format:e=>$t(e).format??null,minLength:e=>$t(
e).minimum??null,maxLength:e=>$t(e).maximum??null},{regex(...e){return this.check(Aw(...e))},includes(...e){return this.check(Tw(...e))},startsWith(...e){return this.
check(Nw(...e))},endsWith(...e){return this.check(Pw(...e))},min(...e){return this.check(gs(...e))},max(...e){return this.check(hd(...e))},length(...e){return this.
check(gd(...e))},nonempty(...e){return this.check(gs(1,...e))},lowercase(e){return this.check(Sw(e))},uppercase(e){return this.check(Iw(e))},trim(){return this.
check(Rw())},normalize(...e){return this.check(Cw(...e))},toLowerCase(){return this.check(Lw())},toUpperCase(){return this.check(Dw())},slugify(){return this.check(
Fw())}})),Qq=x("ZodString",(e,t)=>{sd.init(e,t),oN.init(e,t)},{email(e){return this.check(xI(o9,e))},url(e){return this.check(II(s9,e))},jwt(e){return this.check(
GI(v9,e))},emoji(e){return this.check(TI(a9,e))},guid(e){return this.check($I(i9,e))},uuid(e){return this.check(OI(vd,e))},uuidv4(e){return this.check(EI(vd,e))},
uuidv6(e){return this.check(AI(vd,e))},uuidv7(e){return this.check(SI(vd,e))},nanoid(e){return this.check(NI(c9,e))},cuid(e){return this.check(PI(l9,e))},cuid2(e){
return this.check(CI(u9,e))},ulid(e){return this.check(RI(f9,e))},base64(e){return this.check(UI(w9,e))},base64url(e){return this.check(BI(b9,e))},xid(e){return this.
check(LI(d9,e))},ksuid(e){return this.check(DI(p9,e))},ipv4(e){return this.check(FI(m9,e))},ipv6(e){return this.check(MI(h9,e))},cidrv4(e){return this.check(zI(
g9,e))},cidrv6(e){return this.check(jI(y9,e))},e164(e){return this.check(JI(k9,e))},datetime(e){return this.check(VI(e9,e))},date(e){return this.check(KI(t9,e))},
time(e){return this.check(HI(n9,e))},duration(e){return this.check(WI(r9,e))}});Oe=x("ZodStringFormat",(e,t)=>{ke.init(e,t),oN.init(e,t)}),e9=x("ZodISODateTime",
(e,t)=>{SS.init(e,t),Oe.init(e,t)}),t9=x("ZodISODate",(e,t)=>{IS.init(e,t),Oe.init(e,t)}),n9=x("ZodISOTime",(e,t)=>{TS.init(e,t),Oe.init(e,t)}),r9=x("ZodISODura\
tion",(e,t)=>{NS.init(e,t),Oe.init(e,t)}),o9=x("ZodEmail",(e,t)=>{yS.init(e,t),Oe.init(e,t)}),i9=x("ZodGUID",(e,t)=>{hS.init(e,t),Oe.init(e,t)}),vd=x("ZodUUID",
(e,t)=>{gS.init(e,t),Oe.init(e,t)}),s9=x("ZodURL",(e,t)=>{kS.init(e,t),Oe.init(e,t)}),a9=x("ZodEmoji",(e,t)=>{vS.init(e,t),Oe.init(e,t)}),c9=x("ZodNanoID",(e,t)=>{
_S.init(e,t),Oe.init(e,t)}),l9=x("ZodCUID",(e,t)=>{xS.init(e,t),Oe.init(e,t)}),u9=x("ZodCUID2",(e,t)=>{$S.init(e,t),Oe.init(e,t)}),f9=x("ZodULID",(e,t)=>{OS.init(
e,t),Oe.init(e,t)}),d9=x("ZodXID",(e,t)=>{ES.init(e,t),Oe.init(e,t)}),p9=x("ZodKSUID",(e,t)=>{AS.init(e,t),Oe.init(e,t)}),m9=x("ZodIPv4",(e,t)=>{PS.init(e,t),Oe.
init(e,t)}),h9=x("ZodIPv6",(e,t)=>{RS.init(e,t),Oe.init(e,t)}),g9=x("ZodCIDRv4",(e,t)=>{LS.init(e,t),Oe.init(e,t)}),y9=x("ZodCIDRv6",(e,t)=>{DS.init(e,t),Oe.init(
e,t)}),w9=x("ZodBase64",(e,t)=>{MS.init(e,t),Oe.init(e,t)}),b9=x("ZodBase64URL",(e,t)=>{zS.init(e,t),Oe.init(e,t)}),k9=x("ZodE164",(e,t)=>{jS.init(e,t),Oe.init(
e,t)}),v9=x("ZodJWT",(e,t)=>{US.init(e,t),Oe.init(e,t)}),iN=x("ZodNumber",(e,t)=>{ww.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Bw(e,n,r,o),e.isFinite=
!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=$t(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=$t(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=$t(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>$t(e).format??null},{gt(e,t){return this.check(pd(e,t))},gte(e,t){return this.check(jc(e,t))},min(e,t){return this.check(jc(e,t))},
lt(e,t){return this.check(dd(e,t))},lte(e,t){return this.check(zc(e,t))},max(e,t){return this.check(zc(e,t))},int(e){return this.check(_d(e))},safe(e){return this.
check(_d(e))},positive(e){return this.check(pd(0,e))},nonnegative(e){return this.check(jc(0,e))},negative(e){return this.check(dd(0,e))},nonpositive(e){return this.
check(zc(0,e))},multipleOf(e,t){return this.check(md(e,t))},step(e,t){return this.check(md(e,t))},finite(){return this}}));_9=x("ZodNumberFormat",(e,t)=>{BS.init(
e,t),iN.init(e,t)});x9=x("ZodBoolean",(e,t)=>{JS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Jw(e,n,r,o)});$9=x("ZodUnknown",(e,t)=>{GS.init(e,t),$e.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>Vw(e,n,r,o)});O9=x("ZodNever",(e,t)=>{VS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Gw(e,n,r,o)});E9=x(
"ZodArray",(e,t)=>{xd(),KS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>qw(e,n,r,o),e.element=t.element},{min(e,t){return this.check(gs(e,t))},nonempty(e){
return this.check(gs(1,e))},max(e,t){return this.check(hd(e,t))},length(e,t){return this.check(gd(e,t))},unwrap(){return this.element}});A9=x("ZodObject",(e,t)=>{
xd(),ZS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Yw(e,n,r,o),V.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return qe(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:QT()}))},
loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:QT()}))},strict(){return this.clone(V.mergeDefs(this._zod.def,{catchall:sN()}))},strip(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){return V.safeExtend(this,e)},merge(e){return V.merge(this,
e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(aN,this,e[0])},exactPartial(...e){return V.partial(cN,this,e[0],
"exactPartial")},required(...e){return V.required(lN,this,e[0])}});S9=x("ZodUnion",(e,t)=>{qS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Xw(e,n,r,
o),e.options=t.options});I9=x("ZodIntersection",(e,t)=>{YS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Qw(e,n,r,o)});eN=x("ZodRecord",(e,t)=>{xd(),
XS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>eb(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});mb=x("ZodEnum",(e,t)=>{QS.init(e,t),$e.init(
e,t),e._zod.processJSONSchema=(r,o,i)=>Kw(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};
for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new mb({...t,checks:[],...V.normalizeParams(o),entries:i})},
e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new mb({...t,checks:[],...V.
normalizeParams(o),entries:i})}});N9=x("ZodLiteral",(e,t)=>{eI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Hw(e,n,r,o),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
P9=x("ZodTransform",(e,t)=>{xd(),tI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Zw(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new hs(
e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.
value=o,n)}});aN=x("ZodOptional",(e,t)=>{bw.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>wd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});cN=x("ZodEx\
actOptional",(e,t)=>{nI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>wd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});R9=x("ZodNullable",(e,t)=>{rI.init(
e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>tb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});L9=x("ZodDefault",(e,t)=>{oI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>ob(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});F9=x("ZodPrefault",(e,t)=>{iI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>ib(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});lN=x("ZodNonOptional",(e,t)=>{sI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nb(e,n,r,o),e.
unwrap=()=>e._zod.def.innerType});j9=x("ZodCatch",(e,t)=>{aI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});B9=x("ZodPipe",(e,t)=>{cI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ab(e,n,r,o),e.in=t.in,e.out=t.out});J9=x("ZodReadonl\
y",(e,t)=>{lI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>cb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});uN=x("ZodCustom",(e,t)=>{uI.init(e,t),$e.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ww(e,n,r,o)})});var dN,pN=m(()=>{"use strict";dN||(dN={})});var mN=m(()=>{"use strict"});var hN=m(()=>{"use strict"});var gN=m(()=>{"use strict";$r();fN();fb();db();pb();pN();ub();$w();mN();hN()});var li=m(()=>{"use strict";gN()});function yN(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function gb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,gb(r)]))}function wN(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>Z9(r,s,t));let o=r.length===0?"The configuration":`\`${yN(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${q9(e)}.`,fix:i}]}function Z9(e,t,n){let r=X9(e,n),o=It(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${yN([...e,t])}\` is not a known key.`,fix:i}}function q9(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${bN[e.expected]??e.expected}, got ${Y9(e.input)}`}function Y9(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":bN[typeof e]??`a ${typeof e}`}function X9(e,t){let n=lb(t,{unrepresentable:"any"});for(let r of e){let o=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??o}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var bN,
kN=m(()=>{"use strict";li();Bo();bN={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var Ye,Ne,J,yb,Wc=m(()=>{"use strict";li();Ye=Be().min(1,{error:"expected some text, got none"}),Ne=_(Ye),J=(e,t)=>_d({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?yb(e,t):void 0}).min(e,{error:yb(e,t)}).max(t,{error:yb(e,t)}),yb=(e,t)=>`expected a whole number from ${e} to ${t}`});var vN,Q9,e3,_N,xN,$N=m(()=>{"use strict";li();Wc();vN=so(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(Q9,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),Q9=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,e3=Be().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),_N=me({issuer:vN,audience:Ne,jwksUri:_(vN),scopes:_(ge(e3)),algorithms:_(ge(Ye).min(1,{error:"exp\
ected at least one algorithm"}))}),xN=me({perMinute:_(J(1,1e6)),parallel:_(J(1,1e5)),streams:_(J(1,1e5)),failuresPerMinute:_(J(1,1e6))})});function t3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var $d,ks,EN,ON,n3,Od,r3,o3,i3,s3,AN,SN=m(()=>{"use strict";li();Wc();$d=e=>Be().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),ks=Be().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),EN=
so(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!t3(e),{error:"expected an http or https URL without a password"});ON="expecte\
d a number from 0.1 to 1024",n3=ai().min(.1,{error:ON}).max(1024,{error:ON}),Od=_(J(1,1e3)),r3=me({min:Od,max:J(1,1e3),by:_(qe(["hpa","keda"])),prometheus:_(EN)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),o3=me({className:_(ks),tlsSecret:_(ks),annotations:_(ci(Be().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),$d("expected one line of text")))}),i3=me({namespace:_(ks),replicas:Od,scale:_(r3),ingress:_(o3),pullSecret:_(ks),runtimeClass:_(
ks)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),s3=me({region:_(Be().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Od,maxTasks:Od}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
AN=me({name:_($d("expected a name in one line")),brokerImage:_($d("expected an image by digest")),network:_(qe(["broker","internet"])),upstream:_(EN),memoryPerRunMiB:_(
J(128,65536)),workMiB:_(J(64,1048576)),compose:_(me({port:_(J(1,65535)),cpus:_(n3)})),kubernetes:_(i3),ecs:_(s3),targets:_(ci(ks,$d("expected the path of a modu\
le")))})});var IN,TN,NN,PN,CN,RN=m(()=>{"use strict";li();Wc();IN=me({timeoutMs:_(J(1e3,36e5)),killAfterMs:_(J(0,6e4)),maxTurns:_(J(1,1e3)),maxBudgetUsd:_(ai().gt(0,{error:"\
expected a number over 0"})),maxTokens:_(J(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:_(J(1,1e5)),maxOutputBytes:_(J(1024,1073741824)),maxLineBytes:_(J(1024,1073741824)),
idleMs:_(J(1e3,36e5)),maxDiskBytes:_(J(1048576,2**40)),maxMemoryBytes:_(J(2**26,2**42)),maxProcesses:_(J(8,1e5))}),TN=me({waitMs:_(J(1e3,6048e5)),perCaller:_(J(
1,100)),inAll:_(J(1,1e4)),maxBytes:_(J(1048576,1099511627776))}),NN=me({allow:_(ge(Be().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:_(
ge(Ye))}),PN=me({tools:_(io()),afterMs:_(J(1e3,36e5)),keepMs:_(J(6e4,864e5)),perCaller:_(J(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),CN=me({window:_(J(40,1e3)),fenced:_(io()),hooks:_(io()),canaries:_(ge(Ye))})});function l3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var a3,zN,jN,LN,c3,DN,bb,u3,f3,wb,d3,FN,p3,m3,h3,g3,y3,MN,w3,kb,UN=m(()=>{"use strict";li();
By();$N();SN();RN();Wc();a3=Be().superRefine((e,t)=>{let n=Uf(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),zN=e=>so(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),jN=["com\
mand","skill","agent"],LN=zN([...jN,"hook","mcp"]),c3=so(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),DN=so(e=>typeof e=="string"&&l3(e),{error:"expected an https URL"});bb=Be().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),u3=me({name:Ne,email:Ne,url:_(DN),description:Ne,version:Ne,license:Ne,licenseText:Ne,
privacyPolicyUrl:_(DN)}),f3=me({mode:_(qe(["owner","byok","operator"])),agreement:Ne}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),wb=ai().min(0,{error:"expected US dollars, 0 or more"}),d3=me({input:wb,output:wb,cacheRead:_(wb)}),
FN=Be().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),p3=me({path:Ne,url:Ne,branch:Ne,category:Ne}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),m3=me({name:Ye,description:Ne,pricePerMonth:_(ai().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:_(J(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:_(J(1,Number.MAX_SAFE_INTEGER))}),h3=me({base:Ne,name:Ne,tags:_(ge(Ye)),platforms:_(ge(qe(
["linux/amd64","linux/arm64"]))),claude:_(Hc([hb(!1),Ye],{error:"expected a version, or false"})),dependencies:_(qe(["install","present","none"])),builder:_(qe(
["auto","append","docker"])),systemPackages:_(ge(Ye)),commands:_(ge(Ye)),exampleSecrets:_(ge(Ye))}),g3=me({maxFiles:_(J(1,1e5)),maxBytes:_(J(1024,1073741824)),maxFileBytes:_(
J(1024,268435456)),maxStoreBytes:_(J(1048576,1099511627776)),ttlMs:_(J(6e4,2592e6))}),y3=me({share:_(qe(["shared","per-caller"])),maxConnections:_(J(1,1e3)),protocol:_(
qe(["legacy","auto","modern"])),allow:_(ge(Ye)),deny:_(ge(Ye)),env:_(ge(bb)),idleMs:_(J(1e3,864e5)),timeoutMs:_(J(1e3,864e5)),addresses:_(ge(Ye))}),MN=qe(["none",
"args","project"]),w3=Hc([MN,me({files:MN,git:_(io()),reserved:_(qe(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),kb=me({$schema:_(Be()),name:Ne,endpoint:Ne,endpointVariable:_(bb),auth:_(qe(["key","oauth"])),oauth:_(_N),callers:_(xN),drainMs:_(J(0,36e5)),trustedProxies:_(
ge(Ye)),public:_(ge(c3)),local:_(ge(LN)),shellContext:_(ge(LN)),failClosed:_(ge(Ye)),permissionHook:_(io()),relayModel:Ne,commandModel:Ne,alwaysLoad:_(Hc([hb("a\
uto"),io()],{error:'expected "auto", true or false'})),publisher:_(u3),limits:_(IN),allowedTools:_(ge(a3)),passEnv:_(ge(bb)),credentials:_(f3),models:_(ge(FN).min(
1,{error:"expected at least one model"})),modelPrices:_(ci(FN,d3)),maxParallel:_(J(1,1e3)),model:Ne,isolation:_(qe(["none","container","sandbox"])),sandboxNetwork:_(
qe(["none","host"])),sandboxPaths:_(ge(Be().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:_(CN),hooks:_(NN),longRuns:_(PN),questions:_(TN),
maxParallelPerCaller:_(J(1,1e3)),maxQueued:_(J(0,1e5)),queueTimeoutMs:_(J(0,6e5)),pidNamespace:_(qe(["auto","require","never"])),mcp:_(me({servers:_(ci(Be(),y3))})),
marketplace:_(p3),image:_(h3),uploads:_(g3),workspace:_(ci(zN(jN),w3)),consent:_(qe(["ask","always"])),pricing:_(me({currency:_(Be().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ge(m3)})),deploy:_(AN)})});var BN={};Ln(BN,{checkConfig:()=>b3});function b3(e){let t=kb.safeParse(gb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>wN(n,{schema:kb,fixFor:k3}))}}function k3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":(e[0]==="allowedTools"&&typeof t==
"string"?Uf(t):void 0)?.fix??"Correct the value or remove the key."}var JN=m(()=>{"use strict";By();kN();UN()});import{existsSync as VN,readFileSync as v3,statSync as _3}from"fs";import{basename as KN,dirname as Zc,extname as HN,join as Ed,relative as WN,resolve as vb}from"path";
async function _b(e,t,n={}){GN("folder",t===void 0?e:"."),GN("file",t??".");let r=t===void 0?$3(e):O3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&ZN(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await E3(r,t??Ed(e,KN(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(JN(),BN)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw PE(r,a.problems,i,"docs/configuration.md")}function GN(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function $3(e){let t=x3.map(r=>Ed(vb(e),r)).filter(r=>VN(r));if(t.length<2)return t[0];
let n=t.map(r=>WN(vb(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of them, or name one with --config.")}function O3(e){if(_3(e,
{throwIfNoEntry:!1})?.isFile()===!0)return vb(e);throw new w("CONFIG_MISSING",`There is no configuration file "${e}".`,"Check the path after --config.")}async function E3(e,t,n){
let r=HN(e);if(r===".json")return IE(e);if(r===".yaml"||r===".yml")return await TE(e);if(!ZN(e))throw br(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js,\
 .mjs, .json, .yaml or .yml.");try{return{value:await DE(e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),A3(o))throw S3(e,t,o);let i=o instanceof ri?zE(o.failure,
t):t;throw br(i,jy(ee(o),t),"Correct the file; it is run as it stands, and its default export is the configuration.",o)}}function A3(e){return e instanceof ri&&
e.message.startsWith("Invalid package config ")}function S3(e,t,n){for(let r=Zc(e);;r=Zc(r)){let o=Ed(r,"package.json");if(VN(o)){let{problem:i}=F(G(v3(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=Ed(Zc(t),WN(Zc(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`Correct the JSON: Node reads it before it loa\
ds ${KN(e)}.`;return br(`${a}${s}`,c,l,n)}if(r===Zc(r))return br(t,jy(ee(n),t),"Correct it.",n)}}function ZN(e){return/^\.[mc]?[jt]s$/.test(HN(e))}var x3,qN=m(()=>{
"use strict";O();M();D();CE();FE();jE();x3=["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Ee=m(()=>{"use strict"});function re(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function ui(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function ht(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":ht(t)).join(","):"[object Object]"}function Vn(e){
return typeof e=="string"?YN(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?YN(t):[]):[]}function YN(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function QN(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:XN.has(t),clear:XN.has(t)||I3.has(t)}}function An(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var XN,I3,Lt=m(()=>{"use strict";
XN=new Set(["true","yes","on","1"]),I3=new Set(["false","no","off","0"])});function eP(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?T3(e,t,n,r):(N3(e,n,r),P3(e,t,o,i=>r(
o.lines[i]??1)))}function T3(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function N3(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function P3(e,t,n,r){let o=re(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:An(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=re(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:An(i),...t==="agent"?{shown:ht(i)}:{}});let s=xb(re(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&C3(e,n,r)}function xb(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return An(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${An(t)} in it`}function C3(e,t,n){let r=re(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):An(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=re(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:An(o)})}var $b=m(()=>{"use strict";Ee();Lt()});function ct(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function Fb(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Td(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Y3(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function X3(e,t){if(t){if(!q3.test(e))return oe}else if(!Z3.test(e))return oe;let n=Y3(e);return Number.isFinite(n)?n:oe}function t8(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function n8(e,t){if(t){if(!e8.test(e))return oe}else if(!Q3.test(e))return oe;let n=t8(e);return Number.isFinite(
n)?n:oe}function i8(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function s8(e){if(!o8.test(e))return oe;let t=i8(e);return Number.isFinite(t)?t:oe}function l8(e){if(!a8.test(e))return oe;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||c8.test(e)?r:oe}function u8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function p8(e,t){
if(t){if(!d8.test(e))return oe;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:oe}if(!f8.test(e))return oe;let n=Number(e);return Number.isFinite(
n)?n:oe}function m8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function w8(e){if(!g8.test(e))return oe;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||y8.test(e)?r:oe}function b8(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function v8(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!k8.test(t))return oe;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function _8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function tP(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function E8(e){let t=$8.exec(e);if(t===null&&(t=O8.exec(e)),t===null)return oe;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=tP(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?oe:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return oe;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=tP(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return oe;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return oe;let p=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-p:p))}return l}function Nd(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function C8(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function R8(){return{scalar:[],sequence:[],mapping:[]}}function L8(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function nP(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Ob(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Eb(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function z8(e,t){if(!e.buffer)
return null;let n={...M8,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let p=1;p<=n.linesBefore&&
!(a-p<0);p++){let d=Ob(e.buffer,o[a-p],i[a-p],e.position-(o[a]-o[a-p]),u);c=`${" ".repeat(n.indent)}${Eb((e.line-p+1).toString(),l)} | ${d.str}
${c}`}let f=Ob(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Eb((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let p=1;p<=n.linesAfter&&!(a+p>=i.length);p++){let d=Ob(e.buffer,o[a+p],i[a+p],e.position-(o[a]-o[a+p]),u);c+=`${" ".repeat(n.indent)}${Eb((e.line+p+1).toString(),
l)} | ${d.str}
`}return c.replace(/\n$/,"")}function rP(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function oP(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function U8(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function B8(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function J8(e){return e===120?2:e===117?4:8}function Ad(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function Ub(e){return e===1?" ":`
`.repeat(e-1)}function G8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Ad(e,o,n);r+=Ub(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function V8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Ad(e,o,n);r+=Ub(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function K8(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Ad(e,o,n).position;else if(c<256&&
wP[c])r+=bP[c],o++;else{let l=J8(c),u=0;for(;l>0;l--){o++;let f=B8(e.charCodeAt(o));u=(u<<4)+f}r+=U8(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Ad(
e,o,n);r+=Ub(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function iP(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,p=!1;for(let d of c){let h=0;for(;h<s&&d.charCodeAt(h)===32;)h++;if(r<0||h>=d.length){f++;continue}let g=d.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(p=!0,l+=`
`.repeat(u?1+f:f)):p?(p=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Dt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Dt.STRIP&&u&&(l+=`
`),l}function Cd(e,t){if(t.valueStart===j8)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return V8(
e,n,r);case Z.DOUBLE_QUOTED:return K8(e,n,r);case Z.LITERAL_BLOCK:return iP(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return iP(e,n,r,t.indent,t.chomping,
!0);default:return G8(e,n,r)}}function Ab(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function kP(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Ab(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Ab(t?.[r]??H8[r]??r)+Ab(e.slice(r.length))}function q8(e){return"tagStart"in e&&e.tagStart!==vs?e.tagStart:"anchorStart"in e&&e.anchorStart!==vs?e.
anchorStart:"valueStart"in e&&e.valueStart!==vs?e.valueStart:"start"in e?e.start:0}function rt(e,t){fi.throwAt(e.source,e.position,t,e.filename)}function _P(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof fi)throw o;fi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function Y8(e,t){let n=Cd(
e.source,t),r=t.tagStart===vs?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=kP(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===oe&&rt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&rt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:_P(e,e.position,a,c),tag:a}}rt(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function sP(e,t,n){let r=t.tagStart===vs?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:kP(r,e.tagHandlers)}function xP(e){return e.nodeKind===
"mapping"}function aP(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&rt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function cP(e,t,n,r){aP(e);for(let o of r.keys(n)){if(aP(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&rt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function X8(e,t,n,r){if(e.position=t.keyPosition,xP(r))cP(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
rt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||rt(e,"cannot merge mappings; the provided source object is unacceptable"),cP(e,t,
o,i)}}else rt(e,"cannot merge mappings; the provided source object is unacceptable")}function Q8(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){X8(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&rt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&rt(e,i),t.overridable?.delete(n)}
function Sb(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){xP(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&rt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,Q8(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===Z8}function Ib(e,t,n,r,o){if(t.anchorStart!==vs){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function $P(e,t){let n={...vP,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=q8(r),r.type){case ce.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case ce.SCALAR:{let{value:o,tag:i}=Y8(n,r);Ib(n,r,o,i,!0),Sb(n,o,i);break}case ce.
SEQUENCE:{let o=sP(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||rt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Ib(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case ce.MAPPING:{let o=sP(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||rt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Ib(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case ce.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&rt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||rt(n,`unidentified alias "${o}"`),i.isValueFinal||
rt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Sb(n,i.value,i.tag);break}case ce.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,rt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:_P(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Sb(n,i,o.tag)}break}}}return n.documents}function i5(e,t,n){
e.events.push({type:ce.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function NP(e,t,n,r,o,i,s){e.events.push({type:ce.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function PP(e,t,n,r,o,i,s){e.events.push({type:ce.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function lP(e,t){e.events.splice(t.eventsLength,0,{type:ce.MAPPING,start:t.position,anchorStart:se,anchorEnd:se,tagStart:se,tagEnd:se,style:ao.FLOW})}function Ss(e,t,n,r,o,i,s,a,c=Dt.
CLIP,l=-1,u=!1){e.events.push({type:ce.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function s5(e,t,n){
e.events.push({type:ce.ALIAS,anchorStart:t,anchorEnd:n})}function _s(e){e.events.push({type:ce.POP})}function gt(e){Ss(e,se,se,se,se,se,se,Z.PLAIN)}function uP(){
return{anchorStart:se,anchorEnd:se,tagStart:se,tagEnd:se}}function xs(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function $s(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){fi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function Xe(e){return e===10||e===
13}function Is(e){return e===9||e===32}function Sn(e){return Is(e)||Xe(e)}function Or(e){return e===0||Sn(e)}function di(e){return e===44||e===91||e===93||e===123||
e===125}function a5(e){return e>=48&&e<=57?e-48:-1}function c5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function l5(e){return e===
120?2:e===117?4:e===85?8:0}function u5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Id(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function at(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Sn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;Is(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!Xe(r)&&r!==0);if(!Xe(r))break;for(Id(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function Es(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Sn(r)}return!1}function CP(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function Bb(e){if(e.position!==e.lineStart)return!1;if(Es(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=xs(e);CP(
e),at(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&Es(e));return $s(e,t),r}function fP(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!Xe(t);)t=e.input.charCodeAt(++e.position)}function RP(e,t,n){let r=e5.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function f5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==se&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Sn(a)&&!(n&&di(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),SP.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),t5.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?n5.test(l):r5.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!OP.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function d5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==se&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Sn(e.input.charCodeAt(e.position))&&!di(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function p5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==se||
t.tagStart!==se)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(
e.position))&&!di(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),s5(e,n,e.
position),!0}function Rb(e,t){at(e,!1),e.lineIndent<t&&U(e,"deficient indentation")}function m5(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,Ss(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Z.SINGLE_QUOTED,Dt.CLIP,-1,o),!0}Xe(i)?(o=!1,Rb(
e,t)):e.position===e.lineStart&&Es(e)?U(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON character"):e.position++}
U(e,"unexpected end of the stream within a single quoted scalar")}function h5(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,Ss(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,Z.DOUBLE_QUOTED,Dt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(Xe(s))Rb(e,t);else if(u5(s))e.position++;else{let a=l5(
s);for(a===0&&U(e,"unknown escape sequence");a-- >0;)e.position++,c5(e.input.charCodeAt(e.position))<0&&U(e,"expected hexadecimal character");e.position++}}else
Xe(i)?(o=!1,Rb(e,t)):e.position===e.lineStart&&Es(e)?U(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON ch\
aracter"):e.position++}U(e,"unexpected end of the stream within a double quoted scalar")}function g5(e,t,n){let r=e.input.charCodeAt(e.position),o=Dt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?Z.LITERAL_BLOCK:Z.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let d=e.input.charCodeAt(e.position),
h=a5(d);if(d===43||d===45)o!==Dt.CLIP&&U(e,"repeat of a chomping mode identifier"),o=d===43?Dt.KEEP:Dt.STRIP,e.position++;else if(h>=0)h===0&&U(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&U(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;Is(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&fP(e),Xe(e.input.charCodeAt(e.position))?Id(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,p=e.position;for(;e.input.charCodeAt(e.position)!==0;){let d=e.position,h=0;for(;e.
input.charCodeAt(d+h)===32;)h++;let g=e.input.charCodeAt(d+h);if(g===0){l>=0?h>l&&(p=d+h):h>0&&(p=d+h);break}if(Bb(e))break;if(!s&&l===-1&&Xe(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!Xe(g)&&(g===9&&h<t&&(e.position=d+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=d+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!Xe(g)&&h<t){e.lineIndent=h,e.position=d+h;break}!s&&g!==0&&!Xe(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!Xe(g)&&h<y){e.
lineIndent=h,e.position=d+h;break}fP(e),p=e.position,Xe(e.input.charCodeAt(e.position))&&(Id(e),p=e.position)}return RP(e,f,p),Ss(e,f,p,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function y5(e,t){let n=e.input.charCodeAt(e.position),r=t===Os;if(n===0||Sn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||di(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Or(o)||r&&di(o))return!1}return!0}function w5(e,t,n,r){
if(!y5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===Os,c=!1;for(;s!==0&&!Bb(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Or(l)||a&&di(l))break}else if(s===35){if(Sn(e.input.charCodeAt(e.position-1)))break}else{if(a&&di(s))break;if(Xe(s)){let l=e.position,u=e.line,f=e.lineStart,
p=e.lineIndent;if(at(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=p;break}}Is(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(RP(e,o,i),Ss(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,Dt.CLIP,-1,!c),!0)}function qc(e,t){
let n=e.line;at(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function b5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?PP(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.FLOW):NP(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){qc(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,_s(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Sn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,qc(e,t));let f=e.line,p=xs(e),d=As(e,t,Os,!1,!0);qc(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,qc(e,t),o||lP(e,p),d||gt(e),As(e,t,Os,!1,!0)||gt(e),qc(e,t),o||_s(e)):o&&l?(d||gt(e),gt(e)):o?gt(e):l&&(lP(e,p),d||gt(e),gt(e),_s(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function dP(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Or(e.input.charCodeAt(e.position+1)))return!1;for(NP(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.BLOCK);e.
input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=at(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?gt(e):As(e,t,AP,!1,!0),at(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return _s(e),!0}function Tb(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Or(l))s||(PP(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,ao.BLOCK),s=!0),c===63?(o&&gt(e),i=!0,o=!0):(o||(gt(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(gt(e),o=!1);let f=xs(e);if(!As(e,n,EP,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);Is(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Or(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:ce.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:ao.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==se||r.tagStart!==se?($s(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==se||r.tagStart!==se?($s(e,f),!1):!0}if(As(e,t,Sd,!0,a)&&(a=!1),
o||a&&(gt(e),a=!1),at(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&gt(e),s&&_s(e),!0):!1}function As(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=uP(),f=n===Sd||n===AP,p=f,d=f;if(r&&at(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=xs(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&d&&(u.tagStart!==se||u.anchorStart!==se)&&(h===33||h===38)){let y=xs(e),b=t+1;if(Tb(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===ce.MAPPING)return e.depth--,!0;$s(e,y)}if(a&&(h===33&&u.tagStart!==se||h===38&&u.anchorStart!==se)||!f5(e,u,n===Os)&&!d5(e,
u))break;l===null&&(l=g),at(e,!0)?(a=!0,p=d,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):p=!1}if(p&&(p=a||o),s===1||n===Sd){let h=n===Os||n===EP?t:t+1,g=e.position-
e.lineStart;if(s===1)if(p&&(dP(e,g,u)||Tb(e,g,h,u))||b5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&d&&!p&&y!==124&&y!==62){let b=xs(e),
k=l.position-l.lineStart;$s(e,l),Tb(e,k,h,uP())&&e.events[b.eventsLength]?.type===ce.MAPPING?c=!0:$s(e,b)}!c&&(f&&g5(e,h,u)||m5(e,h,u)||h5(e,h,u)||p5(e,u)||w5(e,
h,n,u))&&(c=!0)}else s===0&&(c=p&&dP(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==se||u.tagStart!==se||f)&&(Ss(e,se,se,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==se||u.tagStart!==se}function k5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!Xe(e.input.charCodeAt(e.position));){for(;Is(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||Xe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(Xe(e.input.charCodeAt(e.position))&&
Id(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;SP.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),OP.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),o5.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function v5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(at(e,!0);k5(e);)t=!0,at(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Or(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,at(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
Es(e)){e.position+=3,at(e,!0);return}if(i5(e,n,!1),As(e,e.lineIndent-1,Sd,!1,o,o)||gt(e),at(e,!0),e.position===e.lineStart&&Es(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,at(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
ce.DOCUMENT&&(s.explicitEnd=r),_s(e),!r&&e.position<e.length&&!Bb(e)&&U(e,"end of the stream or a document separator is expected")}function LP(e,t){let n=e.length,
r={...TP,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&fi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(CP(r),at(r,!0),!(r.position>=r.length));){let i=r.
position;v5(r),r.position===i&&U(r,"can not read a document")}return r.events}function Rd(e,t){return(e&1<<t)!==0}function DP(e){return e.presenterOptions.quoteStyle===
"single"&&Rd(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function _5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function x5(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function $5(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function O5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:DP(e)))}function E5(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Rd(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function A5(e){e.style===Z.PLAIN&&!Rd(e.allowedStylesMask,Z.PLAIN)&&(e.style=DP(e))}function S5(e){Rd(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var oe,
R3,L3,D3,F3,M3,z3,j3,U3,B3,J3,G3,V3,K3,H3,W3,Z3,q3,mP,Q3,e8,r8,o8,Nb,a8,c8,hP,f8,d8,h8,g8,y8,Pb,Mb,k8,x8,$8,O8,A8,S8,I8,T8,N8,P8,Pd,zb,kEe,jb,D8,F8,vEe,_Ee,M8,fi,
ce,Z,ao,Dt,j8,wP,bP,H8,W8,xEe,vs,Z8,vP,se,OP,Os,EP,AP,Sd,e5,t5,SP,Cb,IP,n5,r5,o5,TP,$Ee,pP,I5,T5,N5,Jb,FP,Ld,MP,zP,P5,Lb,Db,C5,R5,jP,UP,BP,JP,GP,VP,L5,D5,F5,M5,
z5,j5,OEe,EEe,AEe,SEe,IEe,TEe,NEe,U5,PEe,CEe,REe,LEe,DEe,FEe,MEe,zEe,jEe,UEe,BEe,JEe,GEe,VEe,KEe,HEe,WEe,KP=m(()=>{"use strict";oe=Symbol("NOT_RESOLVED");R3=ct(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),L3=["","~","null","Null","NULL"],D3=ct("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>L3.indexOf(e)!==-1?null:oe,identify:e=>e===null,represent:()=>"null"}),F3=ct("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:oe,identify:e=>e===null,represent:()=>"null"}),M3=["","~","null","Null","NULL"],z3=ct("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>M3.indexOf(e)!==-1?null:oe,identify:e=>e===null,represent:()=>"null"}),j3=["true","True","TRUE"],U3=["false","Fal\
se","FALSE"],B3=ct("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>j3.indexOf(e)!==-1?!0:U3.indexOf(e)!==-1?!1:oe,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),J3=["true"],G3=["false"],V3=ct("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>J3.indexOf(e)!==-1?!0:G3.indexOf(e)!==-1?!1:oe,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),K3=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],H3=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],W3=ct("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>K3.indexOf(e)!==-1?!0:H3.indexOf(e)!==-1?!1:oe,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Z3=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),q3=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");mP=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:X3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Q3=new RegExp("^-?(?:0|[1-9][0-9]*)$"),e8=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");r8=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:n8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),o8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Nb=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:s8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),a8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),c8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");hP=ct("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:l8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:u8}),f8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
d8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");h8=ct("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:p8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:m8}),g8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),y8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Pb=ct("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:w8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:b8}),Mb=
ct("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":oe,identify:()=>!1}),k8=/^[A-Za-z0-9+/]*={0,2}$/;x8=ct(
"tag:yaml.org,2002:binary",{resolve:v8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:_8}),$8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),O8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");A8=ct("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:E8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),S8=Fb("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});I8=
Fb("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Nd(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),T8=Fb("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),N8=Td("tag:yaml.org,2002:map",{create:()=>({}),identify:Nd,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),P8=Td("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});Pd=class gP{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=L8(t),r=[],o=C8(),i=R8();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
 tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?i.scalar.push(u):o.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?i.sequence.
push(u):o.sequence[u.tagName]=u;break;case"mapping":u.matchByTagPrefix?i.mapping.push(u):o.mapping[u.tagName]=u}}let s=r.filter(u=>u.implicitFirstChars===null),
a=new Set;for(let u of r)if(u.implicitFirstChars!==null)for(let f of u.implicitFirstChars)a.add(f);let c=new Map;for(let u of a)c.set(u,r.filter(f=>f.implicitFirstChars===
null||f.implicitFirstChars.indexOf(u)!==-1));let l=o.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:y\
aml.org,2002:str)");this.tags=n,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=
o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=i}lookupScalarTag(t){let n=this.exact.scalar[t];
if(n)return n;for(let r of this.prefix.scalar)if(t.startsWith(r.tagName))return r}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let r of this.
prefix.sequence)if(t.startsWith(r.tagName))return r}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let r of this.prefix.mapping)if(t.startsWith(
r.tagName))return r}resolveImplicitScalarTag(t){let n=this.implicitScalarByFirstChar.get(t.charAt(0))??this.implicitScalarAnyFirstChar;for(let o of n){let i=o.resolve(
t,!1,o.tagName);if(i!==oe)return{value:i,tag:o}}let r=this.defaultScalarTag;return{value:r.resolve(t,!1,r.tagName),tag:r}}withTags(...t){let n=[];for(let r of t)
n=n.concat(r);return new gP([...this.tags,...n])}},zb=new Pd([R3,S8,N8]),kEe=new Pd([...zb.tags,F3,V3,r8,h8]),jb=new Pd([...zb.tags,D3,B3,mP,hP]),D8=new Pd([...zb.
tags,z3,W3,Nb,Pb,A8,Mb,x8,I8,T8,P8]),F8=D8.withTags({...Nb,resolve:(e,t,n)=>{let r=Nb.resolve(e,t,n);return r===oe?mP.resolve(e,t,n):r}},{...Pb,resolve:(e,t,n)=>{
let r=Pb.resolve(e,t,n);return r===oe?hP.resolve(e,t,n):r}}),vEe=Td("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Nd(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});_Ee=Td("tag:yaml.org,2002:map",{create:()=>({}),identify:Nd,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=nP(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=nP(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),M8={maxLength:79,indent:1,linesBefore:3,linesAfter:2};fi=class yP extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=rP(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${rP(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=z8(a),new yP(r,a)}},ce={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},ao={BLOCK:1,FLOW:2},Dt={CLIP:1,STRIP:2,KEEP:3},j8=-1;wP=new Array(256),bP=new Array(
256);for(let e=0;e<256;e++)wP[e]=oP(e)?1:0,bP[e]=oP(e);H8=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),W8="-#;/?:@&=+$_.~*'()",xEe=W8+
"!,[]";vs=-1,Z8="tag:yaml.org,2002:merge",vP={filename:"",schema:jb,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};se=-1,OP=Object.prototype.hasOwnProperty,Os=1,EP=
2,AP=3,Sd=4,e5=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,t5=/[,\[\]{}]/,
SP=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Cb=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,IP=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
n5=new RegExp(`^(?:${Cb})*$`),r5=new RegExp(`^(?:${IP})+$`),o5=new RegExp(`^(?:!(?:${Cb})*|${IP}(?:${Cb})*)$`),TP={filename:"",maxDepth:100};$Ee={...TP,...vP};pP=
{applyQuoteFlowKeysOption:_5,doubleQuoteForInvisibles:x5,doubleQuoteWhitespaceOnly:$5,applyForceQuotesOption:O5,tryLongOrMultilineAsBlock:E5,quoteInvalidPlain:A5,
fallbackToDoubleQuoted:S5};I5="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",T5="[\\n\\r]",N5="\\uFEFF",Jb="[ \\t]",FP=`(\
?:(?!(?:${T5}|${N5}))${I5})`,Ld=`(?:(?!${Jb})${FP})`,MP="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",zP="[-?:,\\[\\]{}#&*!|>'\"%@`]",P5="[,\\[\\]{}\
]",Lb=Ld,Db=`(?:(?!${P5})${Ld})`,C5=`(?:(?:(?!${zP})${Ld})|[?:-](?=${Lb}))`,R5=`(?:(?:(?!${zP})${Ld})|[?:-](?=${Db}))`,jP=`(?:(?:(?![:#])${Lb})|:(?=${Lb}))#*`,UP=
`(?:(?:(?![:#])${Db})|:(?=${Db}))#*`,BP=`(?:${Jb}*${jP})*`,JP=`(?:${Jb}*${UP})*`,GP=`${C5}#*${BP}`,VP=`${R5}#*${JP}`,L5=GP,D5=VP,F5=`\\n+${jP}${BP}`,M5=`\\n+${UP}${JP}`,
z5=`${GP}(?:${F5})*`,j5=`${VP}(?:${M5})*`,OEe=new RegExp(`^(?:${z5})$`,"u"),EEe=new RegExp(`^(?:${j5})$`,"u"),AEe=new RegExp(`^(?:${L5})$`,"u"),SEe=new RegExp(`\
^(?:${D5})$`,"u"),IEe=new RegExp(`^(?:${MP})*$`,"u"),TEe=new RegExp(`^(?:${MP}|\\n)*$`,"u"),NEe=new RegExp(`^(?:${FP}|\\n)*$`,"u"),U5={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
pP).map(e=>Reflect.get(pP,e)),tagBeforeAnchor:!1},PEe={...U5,schema:F8,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},CEe=ce.DOCUMENT,REe=ce.
SEQUENCE,LEe=ce.MAPPING,DEe=ce.SCALAR,FEe=ce.ALIAS,MEe=ce.POP,zEe=Z.PLAIN,jEe=Z.SINGLE_QUOTED,UEe=Z.DOUBLE_QUOTED,BEe=Z.LITERAL_BLOCK,JEe=Z.FOLDED_BLOCK,GEe=ao.
BLOCK,VEe=ao.FLOW,KEe=Dt.CLIP,HEe=Dt.STRIP,WEe=Dt.KEEP});function ZP(e,t,n){let{text:r,restore:o}=Z5(e),i=r.replaceAll(B5,J5),s=i===e?void 0:t(i),a=i.includes("	")?V5(i,s??t(i),t,n):s;return a===void 0?void 0:q5(a,o)}
function J5(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function V5(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<G5&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(K5,H5);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function H5(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function Z5(e){
let t=new Map,n=W5;for(let[o]of e.matchAll(HP))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<WP;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>WP)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(HP,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function q5(e,t){return t===void 0?e:{...e,data:Gb(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function Gb(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>Gb(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),Gb(r,t)]))}var B5,G5,K5,HP,W5,WP,qP=m(()=>{"use strict";B5=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
G5=30;K5=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;HP=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,W5=57344,WP=63743});function YP(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=Y5.exec(i)??[];if(s===void 0||a===void 0||X5.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var Y5,X5,XP=m(()=>{"use strict";Y5=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,X5=/^(?:true|false|null) *$|:(?: |$)| #/i});function iC(e,t){return YP(e,t)??eY(e,t)}function eY(e,t){let n=tC(e,t);return n.problem===void 0?n:ZP(e,r=>tC(r,t),t)??n}function tC(e,t){try{let n=LP(e,QP),r={
source:e,schema:Q5,json:!0,...QP},o=$P(nY(n,e),r);return o.length>1?Dd("it holds several documents",t):sC(o[0],eC)>=eC?Dd("its aliases multiply into too much",t):
{...tY(o[0]),...oY(n,e,t)}}catch(n){if(!(n instanceof fi))return Dd(ee(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return Dd(
r,t+(n.mark?.line??0))}}function Dd(e,t){return{...Yc,problem:{reason:e,line:t}}}function tY(e){return e==null?Yc:Array.isArray(e)?{...Yc,notMapping:"array"}:typeof e==
"object"?{...Yc,data:e}:{...Yc,notMapping:typeof e}}function nY(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==ce.SCALAR||r.style!==Z.PLAIN)return r;nC.lastIndex=n.tagStart;let o=nC.exec(t)?.[1],i=Cd(t,r);return rY(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function rY(e,t){
return e==="bool"?rC.test(t):e==="null"?oC.test(t):e!==void 0&&!rC.test(t)&&!oC.test(t)}function sC(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=sC(r,t-n)}return n}function oY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===ce.POP?i-=1:i===2&&(s+=1),l.type===
ce.SCALAR&&i===2&&s%2===1){let u=Cd(t,l);a+=Zo(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===ce.SEQUENCE&&i===1)break;
iY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function iY(e){return e.type===ce.DOCUMENT||e.type===ce.MAPPING||e.type===ce.SEQUENCE}var Yc,Q5,
QP,eC,nC,rC,oC,aC=m(()=>{"use strict";KP();O();D();qP();XP();Yc={data:{},lines:{},duplicateKeys:[]},Q5=jb.withTags(Mb),QP={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
eC=1e4;nC=/!!(bool|float|int|null)(?![\w-])/y,rC=/^(?:true|false|True|False|TRUE|FALSE)$/,oC=/^(?:~|null|Null|NULL)?$/});function cC(e,t){return e.split(`
`).map(n=>cY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function cY(e,t){let[,n,r]=sY.exec(e)??[];return n===void 0||r===void 0||!aY.test(r)||lY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function lY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var sY,aY,lC=m(()=>{"use strict";sY=/^([a-zA-Z_-]+):\s+(.+)$/,
aY=/[{}[\]*&#!|>%@`]|: /});function Fd(e){let t=uY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return fY(e);let r=e.slice(t,n),o=1+Zo(e,0,t);Vb.lastIndex=
n+3,Vb.test(e);let i=Vb.lastIndex;return{...dY(r,o),body:e.slice(i),bodyLine:o+Zo(e,t,i)}}function fY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function dY(e,t){if(e.length>uC)return dC(e,`it is longer than ${uC} characters`,t);let n=Kb(e,t);if(n.problem===void 0)return fC(
"parsed",e,n);let r=Kb(cC(e,mY),t);return r.problem!==void 0?dC(e,r.problem.reason,r.problem.line):{...fC("repaired",e,r),problem:n.problem}}function fC(e,t,n){
return n.notMapping!==void 0?{...mC(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function dC(e,t,n){
return{...mC(e),problem:{reason:t,line:n}}}function pY(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function mC(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function Kb(e,t){try{let n=iC(e,
t);return n.problem===void 0?n:pC(n.problem.reason,n.problem.line)}catch(n){return pC(ee(n),t)}}function pC(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:pY(e),line:t}}}function mY(e){return Kb(e,1).problem===void 0}var uC,uY,Vb,Hb=m(()=>{"use strict";O();D();aC();lC();uC=64*1024,uY=/^---\s*\n/,Vb=/\s*/y});function pi(e,t=!1){let n=typeof e=="string"?hY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function mi(e){return e.text?.()??G(e.bytes())}
function le(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,gY(r)?r:pi(r)]).sort(([n],[r])=>j(n,r)))}function C(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Er(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function Ft(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function gY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var hY,K=m(()=>{"use strict";O();D();hY=new TextEncoder});function bY(e){return e.slice(-3).toLowerCase()===".md"?yY:wY}function Kn(e,t){return gC(e,t,mi)}function hC(e,t){return gC(e,t,n=>n.bytes())}function gC(e,t,n){
let r=C(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=bY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:kY(i)});return}}function kY(e){let t=Ie(e)?e.details.reason:void 0;return typeof t=="string"?t:ee(e).replace(/\.$/,"")}var yY,
wY,Ts=m(()=>{"use strict";O();K();yY=1024*1024,wY=10*1024*1024});function Ns(e,t,n){let r=Kn(e,n);if(r===void 0)return;let o=vY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),Wb(e,t,r,i=>({path:n,line:i}))}function Wb(e,t,n,r){
let o=Fd(n),{frontmatter:i,body:s,bodyLine:a}=o;eP(e,t,o,r);let c=ui(re(i,"description")),l=ui(re(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function vY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function Md(e,{text:t,where:n}){let r=_Y(
e,t.frontmatter,n),o=re(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:Vn(o)}),modelInvocable:!yC(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:yC(e,t.frontmatter,"user-invocable",!0,n)}}function _Y(e,t,n){let r=re(t,"argument-hint");if(r===void 0)return;let o=ht(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function yC(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=QN(i),c=typeof i=="string"?JSON.stringify(i):An(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var zd=m(()=>{"use strict";Ee();Hb();$b();Lt();Ts()});function jd(e,t){let n=t===""?0:t.length+1;return Er(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Xc(o.pop());return{
path:r,folders:o,stem:i}}).sort(xY)}function Zb(e,t){return t===""?e:e.slice(wC(e,`${t}/`),wC(e,`${t}0`))}function wC(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Xc(e){let t=co(e);return t.endsWith(".md")?t.slice(0,-3):t}function co(e){return e.slice(e.lastIndexOf("/")+1)}function xY(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=j(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
j(e.path,t.path)}var Qc=m(()=>{"use strict";K();D()});function qb(e,t){let n=t===void 0?jd(e.tree,"agents"):$Y(e,t),r=new Map;for(let o of n){let i=OY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>j(
o.name,i.name))}function $Y(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Xc(r)}))}function OY(e,t){
let n=Ns(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=EY(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}TY(e,r.frontmatter,o);let s=r.description??AY(r.frontmatter),a=SY(e,r.frontmatter,o),c=ui(re(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function EY(e,t,n){let r=re(t,"name");if(r===void 0)return;let o=ht(r);if(o.length<=el)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:el})}function AY(e){return ui(re(e,"when_to_use"))??ui(re(e,"when-to-use"))}function SY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=re(t,"tools"),o=Vn(r),i=xb(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":An(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function TY(e,t,n){
for(let o of IY)re(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))re(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var el,IY,Yb=m(()=>{"use strict";Ee();D();$b();Lt();zd();Qc();el=256;IY=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function kC(e){return!e&&!Ud?NY:{lang:e?.lang??Ud?.lang,message:e?.message,abortEarly:e?.abortEarly??Ud?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Ud?.abortPipeEarly}}
function CY(e){return PY?.get(e)}function LY(e){return RY?.get(e)}function FY(e,t){return DY?.get(e)?.get(t)}function vC(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function Qt(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??vC(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??FY(e.reference,c.lang)??(l?LY(c.lang):null)??r.message??CY(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function _C(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function en(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},kC())},e}function fe(e,t){return{kind:"validation",type:"\
check",reference:fe,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&Qt(this,"input",n,r),n}}}function Bd(e){
return{kind:"validation",type:"raw_check",reference:Bd,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>Qt(this,r?.label??"input",t,n,
r)}),t}}}function lo(e,t){return{kind:"validation",type:"regex",reference:lo,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&Qt(this,"format",n,r),n}}}function MY(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Jd(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function Xb(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function ve(e,t){return en({kind:"schema",type:"array",reference:ve,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else Qt(this,"type",n,r);return n}})}function Je(e){return en({kind:"schema",type:"boolean",reference:Je,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:Qt(this,"type",t,n),t}})}function uo(e,t){return en({kind:"schema",type:"custom",reference:uo,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:Qt(this,"type",n,r),n}})}function Gd(e){return en({kind:"schema",
type:"lazy",reference:Gd,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function Qb(e,t){return en({kind:"schema",type:"\
nullable",reference:Qb,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Xb(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function ek(e,t){return en({kind:"schema",type:"object",reference:ek,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:Xb(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=MY(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(Qt(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else Qt(
this,"type",n,r);return n}})}function T(e,t){return en({kind:"schema",type:"optional",reference:T,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Xb(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function tk(e,t){
return en({kind:"schema",type:"picklist",reference:tk,expects:_C(e.map(vC),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:Qt(this,"type",n,r),n}})}function q(e){return en({kind:"schema",type:"string",reference:q,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:Qt(this,"type",t,n),t}})}function bC(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function tl(e,t){
return en({kind:"schema",type:"union",reference:tl,expects:_C(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
Qt(this,"type",n,r,{issues:bC(i)}),n.typed=!0}else{if(s?.length===1)return s[0];Qt(this,"type",n,r,{issues:bC(s)})}return n}})}function In(){return en({kind:"sc\
hema",type:"unknown",reference:In,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function X(...e){return en({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function nk(e,t,n){let r=e["~run"]({value:t},kC(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Ud,NY,PY,RY,DY,
PAe,Tn=m(()=>{"use strict";NY={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};PAe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function zY(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function xC(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function tn(e,t,n){let r=hC(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=F(G(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return zY(t,o)}function Wn(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function lt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Ar(e){return Array.isArray(e.value)?e.value.map((t,n)=>lt(e,n,t)):[e]}function Ae(e){return e.document.
where(e.at)}function Sr(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Nn=m(()=>{"use strict";M();D();Ts()});function nl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Vd(e,t,n,r){let o=t.value,i=Ae(t);if(!rk(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=nl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||Ft(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function rk(e,t,n,r){let o=t.value,i=jY(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Ae(t),{field:n,path:o,reason:i}),!1)}function Ir(e,t,n,r){
let o=Vd(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function jY(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var fo=m(()=>{"use strict";K();Nn()});function Mt(e,t){return(nk(e,t,{message:OC}).issues??[]).map($C)}function Ot(e,t){let[n]=nk(e,t,{message:OC,abortEarly:!0}).issues??[];return n===void 0?void 0:
$C(n)}function ok(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function $C({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:ok(n),problem:t}}function OC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${ne(e.input)} of this form`:Kd(e.type)(e)}function Kd(e){return({input:t})=>`must be ${EC(e)}, not ${ne(t)}`}function ne(e){return e===null?
"null":Array.isArray(e)?"a list":EC(typeof e)}function EC(e){return UY[e]??e}var UY,Qe=m(()=>{"use strict";Tn();UY={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function ue(e){return X(uo(v,Kd("object")),ek(e))}function hi(e){let t=ue(e);return Gd(n=>X(t,Bd(BY(n,e))))}function BY(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[JY(e,n)]})}}function JY(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Et(e,t){let n=uo(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Gd(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return ue(s)})}function Pn(...e){return tk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function rl(){
return SC(({length:e})=>e>0,"must not be empty")}function ol(e){return SC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,AC(e))}function il(e,t){return X(
uo(r=>!Array.isArray(r)||r.length<=t,AC(t)),ve(e),ol(t))}function AC(e){return`must have at most ${e}`}function SC(e,t){return Bd(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function sl(e){return X(po,fe(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var po,De,IC,Ps,Zn=m(()=>{"use strict";Tn();M();Qe();po=uo(Number.isFinite,Kd("number"));De=X(q(),rl()),IC=X(po,fe(e=>e>0,"must be over 0"));Ps=X(q(),fe(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function NC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>VY(e,r,lt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:Cs(e,
t,{field:"commands",or:"an object of commands"})}}function Cs(e,t,n){return Ar(t).flatMap(r=>{if(typeof r.value=="string"){let s=Vd(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${ne(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ae(r),{field:n.
field,problem:i}),[]})}function VY(e,t,n){let r=KY(n.value),o=Ae(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...TC(s),name:t,where:o};let a=Vd(e,
lt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...TC(s),name:t,source:a,where:o}}function KY(e){let t=Ot(GY,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function TC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var al,GY,ik=m(()=>{"use strict";Ee();Tn();M();Nn();fo();Qe();Zn();al=T(q()),GY=ue({source:al,content:al,description:al,argumentHint:al,model:al,allowedTools:T(
ve(q()))})});function CC(e){let t=HY.exec(e);if(t===null)return;let n=WY(e.slice(t.index+t[0].length-1)),r=PC(n,"description");return r===void 0||r===""?void 0:PC(n,"name")}
function WY(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function PC(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var HY,RC=m(()=>{"use strict";HY=/\bexport\s+const\s+meta\s*=\s*\{/});function LC(e,t){let n=sk(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return ak(n.filter(r=>/\.md$/i.test(r)),r=>{let o=Kn(e,r);if(o===void 0)return;
let{name:i}=Fd(o).frontmatter.data;return typeof i=="string"&&i!==""?i:ck(r,".md")})}function DC(e,t){let n=sk(e,{field:"workflows",folder:"workflows",deep:!1},
t);return ak(n.filter(r=>r.endsWith(".js")),r=>CC(Kn(e,r)??""))}function FC(e,t){let n=sk(e,{field:"themes",folder:"themes",deep:!1},t);return ak(n.filter(r=>r.
endsWith(".json")),r=>v(F(Kn(e,r)??"").value)?ck(r,".json"):void 0)}function MC(e){return zC(e,"bin").map(t=>({name:ck(t,""),path:t}))}function sk(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:Cs(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:Ft(
e.tree,s)?t.deep?Er(e.tree,s):zC(e,s):[])}function zC(e,t){let n=t===""?0:t.length+1;return Er(e.tree,t).filter(r=>!r.includes("/",n))}function ak(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>j(r.name,o.name))}function ck(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function jC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var lk=m(()=>{"use strict";K();M();D();ik();Hb();Ts();RC()});function fk(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of ZY(qY(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=QY(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>j(i.name,s.name))}function ZY(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function qY(e,t,n){
return t.kind==="default"?BC(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>UC(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=UC(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function UC(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Xc(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):Ft(e.tree,t)?BC(e,t,o):[]}function BC(e,t,n){let r=jd(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");YY(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:co(t);return r.flatMap(s=>{let a=XY(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:uk(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?uk(s.folders)||i:uk([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function uk(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function YY(e){return co(e.path).toLowerCase()==="skill.md"}function XY(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function QY(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?e7(
e,r):Ns(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...Md(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function e7(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=Wb({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var JC=m(()=>{"use strict";Ee();K();D();zd();Qc()});function KC(e){let t=n7.slice(),n=e.length&-64;GC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),GC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function GC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)gi[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=gi[o-15],s=gi[o-2],a=qn(i,7)^qn(i,18)^i>>>3,c=qn(s,17)^qn(s,19)^s>>>10;gi[o]=gi[o-16]+a+gi[o-7]+c|0}r7(e)}}function r7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(qn(i,6)^qn(i,11)^qn(i,25))+u+t7[l]+gi[l]|0,p=t&n^t&r^n&r,d=(qn(t,2)^qn(t,13)^qn(t,22))+p|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+d|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var cl,VC,t7,n7,gi,qn,HC=m(()=>{"use strict";cl=[2];for(let e=3;cl.
length<64;e+=2)cl.every(t=>e%t!==0)&&cl.push(e);VC=e=>Math.floor(e%1*2**32)|0,t7=Int32Array.from(cl,e=>VC(Math.cbrt(e))),n7=Int32Array.from(cl.slice(0,8),e=>VC(
Math.sqrt(e))),gi=new Int32Array(64),qn=(e,t)=>e>>>t|e<<32-t});function mo(e){return KC(typeof e=="string"?new TextEncoder().encode(e):e)}function Hd(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${mo(r.bytes())}\0`);return mo(t)}var Rs=m(()=>{"use strict";HC()});function WC(e,t){return mo(Wd([e,...qC(t)])).slice(0,8)}function ZC({event:e,matcher:t,handler:n}){return Wd([e,t??null,...qC(n)])}function qC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function Wd(e){return Array.isArray(e)?`[${e.map(n=>Wd(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>j(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${Wd(r)}`).join(",")}}`:JSON.stringify(e)}var dk=m(()=>{"\
use strict";Rs();M();D()});var Zd,YC,XC,QC,qd,pk=m(()=>{"use strict";Zd="tool_name tool_input tool_use_id mcp_server",YC="task_id task_subject task_description teammate_name team_name",XC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",QC="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",qd={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:Zd,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${Zd} reason`,PostToolUse:`${Zd}\
 tool_response duration_ms`,PostToolUseFailure:`${Zd} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${QC} agent_transcript_path`,TaskCreated:YC,TaskCompleted:YC,Stop:QC,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:XC,PostModelSwitch:XC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function i7(e){return typeof e=="string"&&Object.hasOwn(nR,e)}function rR(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!i7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ot(nR[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var Ls,Ds,ll,o7,eR,tR,nR,mk=m(()=>{"use strict";Tn();pk();Qe();Zn();Ls=new Set(Object.keys(qd)),Ds=new Set(["PermissionRequest","PreToolUse"]),ll=
{if:T(q()),timeout:T(IC),statusMessage:T(q()),once:T(Je())},o7=Et(q()),eR=T(Pn("block","continue")),tR=T(De),nR={agent:ue({...ll,prompt:q(),model:T(q())}),command:ue(
{...ll,command:q(),args:T(ve(q())),shell:T(Pn("bash","powershell")),async:T(Je()),asyncRewake:T(Je()),rewakeMessage:tR,rewakeSummary:tR,onFailure:eR}),http:ue({
...ll,url:Ps,headers:T(o7),allowedEnvVars:T(ve(q())),onFailure:eR}),mcp_tool:ue({...ll,server:q(),tool:q(),input:T(Et(In()))}),prompt:ue({...ll,prompt:q(),model:T(
q()),continueOnBlock:T(Je())})}});function gk(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!Ls.has(r)).flatMap(([r,o])=>s7(r,lt(e,r,o),t)):[]}function s7(e,t,n){
return Ls.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>c7(e,lt(t,o,r),n)):(hk(e,Ae(t),`the event must have a list of matchers, not ${ne(t.value)}`,n),[]):
(a7(e,t,n),[])}function a7(e,t,n){let r=[...Ds].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=It(e,Ls);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function c7(e,t,n){let r=l7(
t.value);if(r!==void 0)return hk(e,Ae(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=lt(t,"hooks",i);return i.flatMap((a,c)=>{let l=lt(s,c,a),u=rR(a);return u===void 0?
[u7(e,o,l)]:(hk(e,Ae(l),`this handler can't run: ${u}`,n),[])})}function l7(e){if(!v(e))return`a matcher must be an object, not ${ne(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${ne(n)}`}function u7(e,t,n){let r=n.value;return{id:WC(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:Sr(n)}}function hk(e,t,n,r){
r(Ds.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var oR=m(()=>{"use strict";Ee();M();Bo();Nn();dk();mk();Qe()});function iR(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=nl(i,r),a=s===void 0?void 0:Kn(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var sR=m(()=>{
"use strict";M();fo();Ts()});function aR(e,t,n){let r=new Set(e.tree.has(yk)?[yk]:[]),o=[];for(let f of t.flatMap(Ar))v(f.value)?o.push(f):m7(e,f,r);let i=[...r].map(f=>h7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>Wn(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>gk(f,e.report)),c=n===void 0?[]:Ar(n).flatMap(f=>p7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...d7(u).values()],modules:i.flatMap(f=>iR(e,f))}}function d7(e){let t=new Map;for(let n of e){let r=ZC(
n);t.has(r)||t.set(r,n)}return t}function p7(e,t){return v(t.value)?gk(t,e.report,!0):(typeof t.value=="string"?rk(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Ae(t),{field:"hooks",problem:cR(t.value)}),[])}function m7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"hooks",
problem:cR(t.value)});return}let r=Ir(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==yk&&e.report("HOOKS_FILE_TWICE",Ae(t),{path:r.raw}),n.add(r.path))}
function cR(e){return`must be a path, an object of events, or a list of both, not ${ne(e)}`}function h7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=tn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${ne(r.value)}`);
return}return g7(e,r,r.value)?r:void 0}}function g7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>Ls.has(c)&&!wk(n[c])),s=i.find(c=>Ds.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!w7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!y7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${ne(r)}`}),!1}function y7(e,t,n){
let r=Ot(f7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...Ds].find(f=>v(c)&&!wk(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function wk(e){return Array.isArray(e)&&e.length===0}function w7(e){return e!==void 0&&!wk(e)}var f7,yk,lR=m(()=>{"use strict";Tn();M();Nn();
dk();oR();sR();mk();fo();Qe();Zn();f7=ue({description:T(q()),modules:T(il(q(),1))}),yk="hooks/hooks.json"});function fR(e,t){let n=new Map;for(let r of[dR(e,".lsp.json"),...t.flatMap(Ar).map(o=>k7(e,o))])for(let o of v7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>j(r.name,o.name))}function k7(e,t){if(typeof t.value!="string")return t;let n=Ir(e,t,"lspServers",[".json"]);return n===void 0?void 0:dR(e,n.path)}function dR(e,t){
let n=tn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function v7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${ne(t.value)}`;return n?e.report("LSP_INVALID",Ae(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>_7(e,lt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:Sr(lt(t,i,s))}))}function _7(e,t,n){
let r=Ot(b7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var uR,b7,pR=m(()=>{"use strict";Tn();M();D();Nn();fo();Qe();Zn();uR=T(sl(1)),
b7=hi({command:X(De,fe(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:T(ve(De)),extensionToLanguage:X(Et(De,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),fe(e=>Object.keys(e).length>0,"must name at least one extension")),transport:T(Pn("stdio",
"socket")),env:T(Et(q())),initializationOptions:T(In()),settings:T(In()),workspaceFolder:T(q()),startupTimeout:uR,shutdownTimeout:uR,restartOnCrash:T(Je()),maxRestarts:T(
sl(0)),diagnostics:T(Je())})});function bk(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(hR,t)?hR[t]:void 0}function kR(e){if(!v(e))return`it must be an object, \
not ${ne(e)}`;let t=bk(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ot($7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var gR,yR,wR,x7,bR,mR,$7,hR,vR=m(()=>{"use strict";Tn();M();Qe();Zn();gR=T(sl(1)),yR={timeout:gR,alwaysLoad:T(Je())},wR=T(Et(q())),x7=ue({...yR,
command:De,args:T(ve(q())),env:wR}),bR={...yR,url:q(),headers:wR,headersHelper:T(q())},mR=ue({...bR,oauth:T(ue({clientId:T(q()),callbackPort:gR,authServerMetadataUrl:T(
X(Ps,fe(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:T(De),xaa:T(Je())})),tools:T(ve(ue({name:q(),permission_policy:T(
Pn("always_allow","always_ask","always_deny"))})))}),$7={http:mR,sse:mR,stdio:x7,ws:ue(bR)},hR={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function _R(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of I7(e,i,s))n.set(a.name,a)};o($R(e,O7),!1);for(let i of t.flatMap(Ar)){let s=E7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):xR(i.value)||o(A7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>j(i.name,s.name)),bundles:r}}function xR(e){return kk.
some(t=>e.endsWith(t))}function E7(e,t){let{value:n}=t;return typeof n!="string"||!xR(n)?void 0:/^https?:\/\//.test(n)||Ir(e,t,"mcpServers",kk)!==void 0?{source:n,
origin:Sr(t)}:void 0}function A7(e,t){let n=Ir(e,t,"mcpServers",[".json",...kk]);return n===void 0?void 0:$R(e,n.path)}function $R(e,t){let n=tn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=Wn(n,"mcpServers");if(r===void 0||r.value===null)return S7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Ae(r),{kind:ne(r.value)})}function S7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:ne(t.value)})}function I7(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${ne(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=lt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':T7(r,o);return a===void 0?[N7(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Ae(i),{name:r,reason:a}),[])})}function T7(e,t){return e===
"__proto__"?"no server can have this name":kR(t)}function N7(e,t){let n=t.value;return{name:e,transport:bk(n)??"stdio",config:n,origin:Sr(t)}}var O7,kk,OR=m(()=>{
"use strict";M();D();Nn();vR();fo();Qe();O7=".mcp.json",kk=[".mcpb",".dxt"]});function AR(e,t){if(t===void 0)return ER(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Ir(e,t,"monitors",[".json"]);return r===void 0?[]:ER(e,r.
path)}let n=SR(t.value);return n===void 0?IR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"monitors",problem:n}),[])}function ER(e,t){
let n=tn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=SR(n.value);return r===void 0?IR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function SR(e){let t=Ot(C7,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function IR(e,t){return jC(e).sort(j).map(n=>({name:n,path:t}))}var P7,C7,TR=m(()=>{"use strict";Tn();D();lk();Nn();fo();Qe();Zn();P7=X(q(),
lo(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),C7=X(ve(hi({name:De,command:De,description:De,when:T(P7)})),fe(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function NR(e,t){let n=L7(e)??D7(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!R7.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Sr(n)}}}function L7(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=tn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${ne(n.value)}`)}}function D7(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var R7,PR=m(()=>{"use strict";M();
Nn();Qe();R7=new Set(["agent","subagentStatusLine"])});function CR(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&F7(e,r,t)}function F7(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=co(t),i=r.split("/").length-1;i>0&&(n.has(r)||M7(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function M7(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var RR=m(()=>{"use strict";Qc()});function LR(e,t,n={}){let r=new Map,o=Er(e.tree,""),i=z7(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=U7(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return CR(e,s),[...r.values()].sort((a,c)=>j(a.name,c.name))}function z7(e,t,n,r){let o=e.tree.has("skills")||Ft(e.tree,"skills");if(!o&&!r)return FR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>j7(e,t,s));return[...o?DR(e,t,"skills"):[],...i]}function j7(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=DR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function DR(e,t,n){if(FR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return Zb(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function FR(e,t){return C(e.tree,
MR(t))}function MR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function U7(e,t,{folder:n,direct:r},o){let i=MR(n),s=Ns(e,"skill",i);if(s===void 0)return;let a=r?
re(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:co(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:Zb(t,n).filter(u=>u!==i),...s.text,...Md(e,s)}}var zR=m(()=>{"use strict";K();D();
Lt();zd();Qc();RR()});function UR(e,t,n="plugin"){let r=u=>({main:Wn(t.main,u),entry:Wn(t.entry,u)}),o=u=>Wn(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=aR(e,i(
Wn(t.main,"hooks")),Wn(t.entry,"hooks")),a=_R(e,i(o("mcpServers"))),c=NR(e,o("settings")),l=r("outputStyles");return{commands:B7(e,r("commands"),n),skills:G7(e,
r("skills"),n),agents:J7(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:fR(e,i(o("lspServers"))),outputStyles:LC(
e,{declared:l.main,added:l.entry}),monitors:AR(e,jR(o,"monitors")),themes:FC(e,{declared:jR(o,"themes")}),workflows:DC(e,{declared:o("workflows")}),bin:MC(e),...c===
void 0?{}:{settings:c}}}function B7(e,{main:t,entry:n},r){let o=s=>fk(e,NC(e,s),r),i=t===void 0?fk(e,{kind:"default"},r):o(t);return n===void 0?i:BR(i,o(n))}function J7(e,{
main:t,entry:n}){let r=i=>Cs(e,i,{field:"agents",endings:[".md"]}),o=qb(e,t===void 0?void 0:r(t));return n===void 0?o:BR(o,qb(e,r(n)))}function G7(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>Cs(e,s,{field:"skills"}));return LR(e,i,{folderName:r,declared:o.length>0})}function jR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):lt(n,t,n.value[t]??null)}function BR(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>j(o.name,i.name))}var JR=m(()=>{"use strict";M();D();Yb();lk();JC();ik();Nn();lR();pR();OR();TR();PR();zR()});function VR(e,t){if(e instanceof Map)return GR([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw KR(e);return GR(Object.entries(e),t)}function GR(e,t){
return le(e.filter(([n,r])=>{if(!V7(r))throw KR(r);let o=K7(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function V7(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function Xd(e){if(!v(e))throw Yd("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Yd(
"folderName","a text");if(n!==void 0&&!v(n))throw Yd("entry","an object");try{JSON.stringify(n)}catch{throw Yd("entry","what JSON can hold")}}function Yd(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function K7(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function KR(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var vk=m(()=>{"use strict";O();K();M()});function q7({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function Y7(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function X7(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var et,H7,W7,Z7,HR,_k,ZR,WR,xk,ul,Fs,$k,Qd,qR,YR,Ok,
ep=m(()=>{"use strict";Tn();Zn();et=q(),H7={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},W7=X(De,ol(
64),fe(e=>e===e.trim(),"must not start or end with a blank"),fe(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),Z7=X(hi({
type:X(T(In(),null),Pn("string","number","boolean","directory","file")),title:et,description:et,required:T(Je()),default:T(tl([et,po,Je(),ve(et)])),options:T(X(
ve(W7),rl())),multiple:T(Je()),sensitive:T(Je()),min:T(po),max:T(po)}),Jd(fe(({options:e})=>!Y7(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),Jd(fe(e=>e.options===void 0||q7(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Jd(fe(e=>X7(e),"must be one of the o\
ptions, unless the option is required"),["default"]));HR=Et(Z7,H7),_k="[A-Za-z0-9][A-Za-z0-9._-]*",ZR="has a form that the client refuses",WR=X(et,lo(new RegExp(
`^${_k}$`),ZR)),xk=ve(tl([X(et,lo(new RegExp(`^${_k}(?:@${_k})?(?:@\\^[^@]*)?$`),ZR)),ue({name:WR,marketplace:T(WR)})])),ul={$schema:et,author:ue({name:De,email:T(
et),url:T(et)}),description:et,displayName:et,homepage:Ps,keywords:ve(et),license:et,repository:et},Fs={channels:ve(hi({server:De,displayName:T(et),userConfig:T(
HR)})),defaultEnabled:Je(),dependencies:xk,settings:Et(In()),userConfig:HR,version:et},$k=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),Qd=new Set(["monitors","themes"]),qR=tl([et,ve(et)]),YR=new Set(["category","relevance","source","strict","tags"]),Ok=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function eL(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(Q7.flatMap(a=>{let c=Ek(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=tX(t.author??n.author),
s=nX(t.repository??n.repository);return{path:e.path,name:Ek(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:eX(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:rX(r.userConfig),channels:iX(r.channels),dependencies:sX(
r.dependencies),raw:t}}function Ek(...e){return e.find(t=>typeof t=="string")}function eX(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function tX(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return XR(t.trim(),n,r)}return v(e)?XR(e.name,e.email,e.url):void 0}
function XR(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function nX(e){return Ek(
v(e)?e.url:e)}function Ak(e,t){return t!==void 0&&Ot(Fs[e],t)===void 0}function rX(e){return Ak("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,oX(n)])):{}}function oX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function iX(e){return Ak("channels",e)?[...e]:[]}function sX(e){return Ak("dependencies",e)?e.map(t=>{if(v(t))return QR(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return QR(n,r,o)}):[]}function QR(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var Q7,tL=m(()=>{"use strict";Ee();M();ep();Qe();Q7=["displayName","version","description","homepage","license"]});function yi(e){let t=rL(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function tp(e){return!yi(e)&&rL(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function nL(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function ho(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function np(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function rL(e){return e.toLowerCase().split(/[-._]/)}var wi=m(()=>{"use strict"});function oL(e,t){let n=t.value;for(let[r,o]of Object.entries(n))cX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${ne(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function iL(e,t){for(let[n,r]of Object.entries(t.value)){let o=aL(n);if(o!==void 0)for(let i of Mt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Sk(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of cL(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function sL(e,t,n){let r=nL(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}yi(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),tp(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),ho(t)?np(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function aL(e){return Object.hasOwn(ul,e)?ul[e]:Object.hasOwn(Fs,e)?Fs[e]:void 0}function cX(e,t,n,r){let o=aL(n);if(o!==void 0){let i=Object.
hasOwn(ul,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Mt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Sk(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?lX(e,t,n,r):Qd.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):YR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!$k.has(n)&&!Ok.has(n)&&lL(e,t,[n],aX)}function lX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${ne(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of cL(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[...Qd,"evals"];for(let i of Object.keys(r))o.includes(i)||lL(e,t,[n,i],o)}function cL(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Mt(qR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Sk("experimental.evals",n),problem:r}))}function lL(e,t,n,r){let o=It(n.at(
-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Sk(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var aX,uL=m(()=>{"use strict";Ee();M();Bo();ep();wi();Qe();aX=[...Object.keys(ul),...Object.keys(Fs),...$k,...Qd,...Ok]});function fL(e,t){let n=t.entry===void 0?void 0:xC(hX(t.entry)),r=e.tree.get(rp)?.kind==="file",o=r?dX(e):void 0;r||pX(e,n!==void 0),n!==void 0&&mX(e,n,r);let i=Ik(
o),s=eL({path:r?rp:null,raw:i,entry:Ik(n),folderName:t.folderName??"plugin"});return o!==void 0&&oL(e,o),sL(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function dX(e){let t=tn(e,rp,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${ne(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function pX(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:rp}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function mX(e,t,n){if(iL(e,t),!n)return;let r=Ik(t),
o=uX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of fX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Ik(e){return e!==void 0&&v(e.value)?e.value:{}}function hX(e){return JSON.parse(JSON.
stringify(e))}var rp,uX,fX,dL=m(()=>{"use strict";Ee();M();Nn();tL();uL();Qe();rp=".claude-plugin/plugin.json",uX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],fX=["lspServers","mcpServers","workflows"]});function pL(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=gX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var gX,mL=m(()=>{"use strict";gX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function hL({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!bX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),wX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?yX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function yX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?pL(t):void 0}function wX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function bX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var gL=m(()=>{"use strict";mL()});function yL({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||kX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function wL({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var kX,bL=m(()=>{"use strict";kX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function kL({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(p=>p.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&op(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(p=>s[p]??null);for(let p of new Set(op(f)))l.has(p)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:p});vX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function vX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function op(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>op(t)):v(e)?Object.values(e).flatMap(t=>op(t)):[]}var vL=m(
()=>{"use strict";M()});function ip(e){let t=_X.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(fl.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var fl,
_X,dl=m(()=>{"use strict";fl=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,_X=/[<>:"\\|?*\u0000-\u001f]/});function _L({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(xX(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function xX(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:nl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function xL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function $L({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function OL({tree:e,report:t}){for(let n of e.keys()){let r=ip(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var EL=m(()=>{"use strict";dl();fo()});function OX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||EX(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>$X.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function EX(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function AX({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function SX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var AL,$X,SL=m(()=>{
"use strict";gL();bL();vL();EL();AL=[OX,wL,yL,hL,kL,_L,xL,$L,OL,AX,SX],$X=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function bi(e,t={}){Xd(t);let n=new fn,r={tree:VR(e,n.report),report:n.report},o=fL(r,t),i={name:o.manifest.name,manifest:o.manifest,...UR(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:IL(n)};for(let a of AL)a(s);return{plugin:i,diagnostics:IX(n.list),loads:!IL(n)}}function IL(e){return e.
list.some(t=>jr(t.code))}function IX(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>j(n.path,r.path)||t(n)-t(r)||j(n.code,r.code))}var sp=m(
()=>{"use strict";dn();Jo();D();JR();vk();dL();SL()});import{lstatSync as TX,readdirSync as NX,readFileSync as TL,readlinkSync as PX,statSync as CX}from"fs";import{open as RX}from"fs/promises";import{join as ap}from"path";
import{fileURLToPath as LX}from"url";function cp(e){return!DX.has(e)}function PL(e){let t=[],n=r=>{for(let o of FX(ap(e,r))){let i=r+o.name;cp(o.name)?o.isDirectory()&&
n(`${i}/`):t.push(i)}};return DL(e),n(""),t.sort(j)}function FX(e){try{return Tk(e)}catch{return[]}}function lp(e){return CL(e,()=>!0)}function zt(e){return CL(
e,cp)}function CL(e,t){DL(e);try{return le(RL(e,"",Tk(e),t))}catch(n){throw Ms(e,n)}}function RL(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+
o.name;try{if(!o.isDirectory())return[[i,jX(e,i)]];let s=RL(e,`${i}/`,Tk(ap(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,LL(ap(e,i),
MX(o.name)??s)]]}})}function MX(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function LL(e,t){let n=()=>{throw Ms(e,t)};return{kind:"\
file",size:0,executable:!1,unreadable:FL(t),bytes:n}}function up(e){if(typeof e=="string")return e;try{return LX(e)}catch(t){let n="Give a path, or a URL that s\
tarts with file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function DL(e){let t=zX(e);if(t?.isDirectory()===!0)return;
let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/\
plugin.json.")}function zX(e){if(!e.includes("\0"))try{return CX(e,{throwIfNoEntry:!1})}catch(t){throw Ms(e,t)}}function jX(e,t){let n=ap(e,t),r=TX(n);return r.
isSymbolicLink()?{kind:"symlink",target:PX(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>NL(n,()=>TL(n)),text:()=>NL(n,()=>TL(n,"\
utf8").replace(/^\uFEFF/,"")),...r.size<UX?{}:{chunks:o=>BX(n,o)}}:LL(n,JX(r))}function NL(e,t){try{return t()}catch(n){throw Ms(e,n)}}async function*BX(e,t){let n=await RX(
e).catch(r=>{throw Ms(e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:o}=await n.read(r).catch(i=>{throw Ms(e,i)});if(o===0)return;yield r.subarray(
0,o)}}finally{await n.close()}}function JX(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}
function Ms(e,t){if(t instanceof w)return t;let n=FL(t),r="Check that it exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read:\
 ${n}.`,r,{cause:t,details:{reason:n}})}function FL(e){return ee(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var DX,Tk,UX,Yn=m(()=>{"use strict";O();K();D();DX=new Set(
[".git","node_modules",".DS_Store"]);Tk=e=>NX(e,{withFileTypes:!0});UX=1048576});import{basename as GX,resolve as VX}from"path";function ML(e,t={}){if(Xd(t),typeof e!="string"&&!(e instanceof URL))return bi(e,t);let n=up(e);return bi(zt(n),{
folderName:GX(VX(n)),...t})}var zL=m(()=>{"use strict";sp();vk();Yn()});function pl(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var Nk=m(()=>{"\
use strict"});function ml({settings:e},t){return e.auth==="key"&&pl(e.workspace,t).files!=="none"}function jL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=pl(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function UL(e){let{settings:t}=e,n=jL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:go,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(go,r.script(JL(e,n))),r.hooks(go,o.prefix)}function BL(e){
let t=e.files.has(go)?e.settings.callerFiles?.readme(JL(e,jL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function JL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var go,zs=m(()=>{"use strict";O();Nk();go="hooks/files.sh"});function hl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:KX(n,r)).map(n=>`${n}
`).join("")}---
`}function GL(e){return`---
${Object.entries(e).map(([n,r])=>`${fp(n)}: ${VL(JSON.stringify(r))}
`).join("")}---
`}function KX(e,t){return typeof t=="string"?[`${e}: ${fp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${fp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${fp(r)}`)]}function fp(e){return HX(e)?e:VL(JSON.stringify(e))}function VL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function HX(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var dp=m(()=>{"use strict"});function Xn(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function js(e,t){return`mcp__plugin_${Xn(e)}_${Xn(t)}`}var gl=m(()=>{"use strict"});var KL,HL=m(()=>{"use strict";KL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function mp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function yo(e,t){return`${js(e,t)}__`}function WL(e,t,n){let r=[
...WX,...YX(t)],o=ZX.filter(a=>!n.has(a)).map(a=>{let c=yo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??qX(e,r),s=o.find(a=>a.longest.length<=pp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function qX(e,t){
let n=yo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function YX(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=yo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${Xn(r.name)}_${a??""}`)}}return[...n]}var pp,WX,ZX,ki=m(()=>{"use strict";gl();pp=64,WX=["execute_command","inv\
oke_agent","execute_hook"];ZX=["bazaar-proxy","bazaar","bz"]});function qL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(ZL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Pk(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(ZL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var ZL,YL=m(()=>{"use strict";ZL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function QL(e,t,n){let r=t(e);if(n.length===0||yl(e)===void 0)return{matcher:r,missed:!1};let o=rQ(e),i=oQ(e),s=(o.length+i.length)*n.length;if(qL(e)*s>XX)return{
matcher:r,missed:!0};let a=i.map(p=>eQ(p,t(p))),c=new RegExp(e),l=yl(r),u=[],f=!1;for(let[p,d]of n){let h=p===d?[]:a.flatMap(g=>tQ(g,p,d));u.push(...h.map(({tail:g})=>`\
^${d}${g}`)),f||=o.some(g=>c.test(p+g)&&l?.test(d+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function eQ(e,t){
let n=XL(e),r=Pk(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:yl(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:yl(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:XL(t),heads:r}}function tQ({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[nQ]:
r.filter(({head:s})=>s.test(o))}function XL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:yl(e);return n=>t?.test(n)===!0}function rQ(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=QX)}function oQ(e){let t=[-1,...Pk(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function yl(e){try{return new RegExp(e)}catch{return}}var XX,QX,nQ,e1=m(()=>{"use strict";YL();
XX=4e6,QX=100;nQ={tail:"",form:/^/}});function hp({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(iQ.has(e))return{matcher:bl(t,n,r),missed:!1};let o=Ck(t,n,r);return!KL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:QL(t,i=>Ck(i,n,r),Rk(n,r))}function Us(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?bl(e,
t,n):e,o=Rk(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:Ck(r,t,n),missed:o}}function Ck(e,t,n){if(!e.includes(wl))return e;let r=[
`${wl}${Xn(t.name)}_`,`${wl}${Xn(n.name)}_`];return sQ(e,[...Rk(t,n),r])}function Rk(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
yo(e.name,n.name),t.local.has(`mcp:${n.name}`)?yo(t.name,n.name):`${t.naming.prefix}${Xn(n.name)}_`])}function bl(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function sQ(e,t){let n="",r=0;for(let o=e.indexOf(wl);o!==-1;o=e.indexOf(wl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var iQ,wl,gp=m(()=>{"use strict";HL();gl();ki();e1();iQ=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);wl="mcp__plugin_"});function t1(e,t){return n1(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function n1(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?Us(c,o,i):void 0,p=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,d=u&&Lk(o,i,l)?l:o.mcpServers.find(h=>js(o.name,h.name)===p)?.name;return d!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:d}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function Lk(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function r1(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?aQ(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(p=>v(p)?n1(e,p,{what:r,
place:o}):p)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function aQ(e,t,n,r){let{matcher:o,missed:i}=hp(
{event:t,matcher:n},e.plugin,e.settings);return i&&yp(e,t,n,r),o}function yp(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var Dk=m(()=>{"use strict";M();gl();gp()});function i1(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=Vn(l),f=u.map(c);return f.some((p,d)=>p!==u[d])?f:void 0};for(let c of o1)s(c,a(l=>Us(l,r,o).rule));return s("skills",a(c=>bl(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?bl(c,r,o):void 0),s("hooks",c=>r1(e,t,c))),i}function s1(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${Xn(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${js(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);Lk(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let p=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),d=Object.keys(n).find(b=>Fk(b,n[b]).some(k=>p.test(k))),h=d===void 0?i:Fk(d,n[d]).find(b=>p.test(b)),
g=p.exec(h);if(g===null)return;let y=d===void 0?s+Jr(i,g.index)-1:a.lines[d]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function Fk(e,t){
return cQ.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>Fk(n,r))}var o1,cQ,a1=m(()=>{"use strict";Lt();D();
gl();Dk();gp();o1=["tools","disallowedTools","allowed-tools","disallowed-tools"];cQ=new Set([...o1,"skills","agent","matcher","if","server"])});function Bs(e,t,n={}){let r=C(e.plugin.files,t.path),o=t.kind==="command"?lQ(t):{},i={...t.frontmatter.data,...o};s1(e,t,i);let s={...o,...i1(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:GL(
c)+t.body}function lQ({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=re(e,a)??"",u=typeof c=="object"?String(Vn(l))===String(c):ht(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var Mk=m(()=>{"use strict";K();Lt();dp();a1()});function c1(e,t){let n=zk();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=Uk(r)&&n(o);return[r,{path:i?o:kl(e,r),plain:i}]}))}function zk(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=jk(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function jk(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function kl(e,t){
return`${e}/stub-${mo(t).slice(0,8)}.md`}function Uk(e){return e.split(":").every(vl)&&!/(?:^|:)skill$/i.test(e)}function vl(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||fl.test(e)?!1:e.toLowerCase()!==".git"}var _l=m(()=>{"use strict";Rs();
dl()});function Qn(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Tt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(l1,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(uQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+l1.length}}
function wp(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function jt(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(fQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var uQ,l1,fQ,Ut=m(()=>{"use strict";D();uQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
l1="```";fQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function xl(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${Bt.call}`,"",`- \`command\`: ${f1(e.name)}`,Bt.given,...t?[Bt.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(wp),"</context>",""]:[],...e.files===!0?[Bt.again,""]:[],...e.long===!0?[Bt.goesOn,""]:
[],Bt[e.ending],"",Bt.after,""].join(`
`)}function u1(e,t,n=!1,r=!1){let o=(n?` ${Bt.again}`:"")+(r?` ${Bt.goesOn}`:"");return`${Bt.forward} \`${e}\` once, with \`agent\` set to ${f1(t)} ${Bt.task}${o}\

`}function f1(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:dQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function dQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var Bt,bp=m(()=>{"use strict";Ut();Bt={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function d1(e){let{agents:t}=e.plugin,n=c1("agents",t.map(({name:r})=>r));for(let r of t){let o=pQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?gQ(r,o)?e.place(i,o.path,Bs(e,r),"local"):e.place(i,kl("agents",r.name),Bs(e,r,{name:r.name}),"local"):e.
place(i,o.path,mQ(e,r,o),"remote")}}function pQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=el)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function mQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return hl({name:n.name,description:hQ(e,t),tools:r.longRuns?[o,...mp(e)]:o,model:r.relayModel,color:t.color,background:yQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+u1(o,t.name,ml(e,`agent:${t.name}`),r.longRuns)}function hQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function gQ(e,{plain:t,name:n}){let r=re(e.frontmatter,"name"),o=r===void 0?"":ht(r);return o===
""||o.length>el?t:o===n}function yQ(e){return e===!0?!0:void 0}var p1=m(()=>{"use strict";Yb();Lt();zs();dp();Mk();_l();bp();ki()});var $l,m1=m(()=>{"use strict";dn();$l=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new fn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function h1(e){let t=`${wQ} ${Js[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var wQ,Js,Bk=m(()=>{"use strict";pk();wQ=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Js=Object.fromEntries(Object.entries(qd).map(([e,t])=>[e,{
way:t===null?"program":"tool",fields:t??""}]))});function vp(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var kp,Jk=m(()=>{"use strict";kp="hooks/forward.sh"});function y1(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?t1(e,r):bQ(e,r);if(i===void 0)continue;o&&e.letOut.push(...Gk(r.handler),
...Gk(i));let{matcher:s,missed:a}=hp(r,e.plugin,e.settings);a&&yp(e,r.event,r.matcher,r.origin),SQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Gs})}e.settings.permissionHook&&t.push(AQ(e)),t.push(...UL(e)),EQ(e),t.length>0&&e.files.set(Gs,`${JSON.stringify({hooks:IQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${kp}\\"`)&&e.files.set(kp,vp(e.settings))}function bQ(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Js[t.event]?.way==="program"||o;OQ(e,t);let s=_Q(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?vQ(t,r,s):kQ(e,t,s),...xQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function kQ(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:h1(t.event)}}}function vQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${kp}" ${o}`,timeout:n}}function _Q(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(g1[t]??g1[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function xQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?Us(n,e.plugin,e.settings):void 0;return s?.missed===!0&&yp(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function OQ(e,t){for(let[n,r]of Object.
entries($Q))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function EQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function AQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${yo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function SQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function IQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function Gk(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
Gk):[]}var Gs,g1,$Q,_p=m(()=>{"use strict";Bk();zs();Jk();Dk();gp();ki();Gs="hooks/hooks.json",g1={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
$Q={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function k1(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):w1.find(s=>C(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${w1.join(", ")}`});return}let o=C(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:NQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function NQ(e){if(e.size>TQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return CQ(
n)===t.length?void 0:b1;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:PQ(n)===t.length?void 0:b1}function PQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function CQ(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var w1,TQ,b1,v1=m(()=>{"use strict";K();
w1=[".claude-plugin/icon.png","assets/icon.png"],TQ=2*1024*1024;b1="its end is missing, or something stands behind it"});function yt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(RQ(r[1]));return[...n].filter(r=>C(t.files,
r)!==void 0)}function RQ(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function wo(e,t){return yt(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var er=m(()=>{"use strict";K()});function*x1(e){for(let{0:t,index:n}of e.matchAll(DQ))yield{kind:_1.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of LQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var _1,LQ,DQ,$1=m(()=>{"use strict";_1=
String.raw`
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
`).map(e=>e.split(": ")),LQ=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],DQ=new RegExp(`\\b(?:${_1.map(([,e])=>e).join("|")})`,"g")});function Ol(e){let t=Tt(e);return[...x1(e),...FQ.flatMap(r=>MQ(r,e))].filter(({kind:r,match:o})=>r==="private key"||xp(o)).sort((r,o)=>r.index-o.index).map(({kind:r,
index:o})=>({kind:r,line:t(o)}))}function MQ({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,match:o,
index:i})):[]}function xp(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!El(e)}function El(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var FQ,Al=m(()=>{"use strict";D();$1();FQ=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function $p(e,t=!0){if(typeof e=="string")return[...jQ(e),...UQ(e)];if(typeof e!="object"||e===null)return[];let n=r=>$p(r,t);return Array.isArray(e)?(t?O1(e):[]).
concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>zQ(r,o,t).concat(n(o)))}function Op(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([n])=>n.
replaceAll(/["']/g,""));return O1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function zQ(e,t,n){if(e==="command"&&typeof t==
"string"&&n)return Op(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||i.length>=16&&
xp(i);return e==="headers"?r.filter(([,i])=>!E1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([i,s])=>Vk(i,s)&&
o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function O1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!="string")return[];
let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(Vk(o,a)&&t(a))return[{what:`the argument ${o}`,near:o}];
let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the header "${c[1]}" in a\
n argument`;return E1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Op(n):[]})}function jQ(e){if(!e.includes("://"))return[];let t=[...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,r])=>Ep(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>Vk(
r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function UQ(e){return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].
filter(([,,n])=>Ep(n)&&(/\d/.test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function Vk(e,t){let n=e.replace(/^-+/,"").replaceAll(
/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Ep(t)?BQ.test(n)||JQ.test(n)&&xp(t)&&t.length>=12:!1}function Ep(e){if(e===""||El(e))
return!1;let t=[...e.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Ep(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function E1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var BQ,
JQ,A1=m(()=>{"use strict";Al();BQ=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,JQ=
/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function S1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var I1=m(()=>{"use strict";M()});function HQ(e){let t=Sp(e)?e.files:e;return["none","args","project"].includes(t)}function N1(e,t){let n=Sp(e)&&"plugin"in e?e.plugin:e;Wk(n,"what `loadPlugin` r\
eturns"),Ap("options",t,Hk);let{endpoint:r,publisher:o}=t;Ap("endpoint",r,Il),T1("",t,KQ),o!==void 0&&T1("publisher.",o,WQ)}function Wk(e,t){Ap("plugin",e,[S1,t])}
function Zk(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function _i(e,t,n){let r=vi(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function T1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw ZQ(e,o,Object.keys(n));Ap(e+o,i,s)}}function ZQ(e,t,n){let r=It(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you mea\
n \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Ap(e,t,[n,r]){if(!n(t))throw _i(e,t,`Give ${r}.`)}var vi,Sp,Il,
Sl,Hk,Kk,Vs,GQ,VQ,KQ,WQ,Ks=m(()=>{"use strict";O();Bo();I1();vi=e=>typeof e=="string",Sp=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Il=[vi,"a text"],Sl=
[e=>Array.isArray(e)&&e.every(vi),"a list of texts"],Hk=[Sp,"an object"],Kk=[e=>typeof e=="boolean","true or false"],Vs=[e=>vi(e)&&e.trim()!=="","a text that is\
 not empty"],GQ=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
VQ=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,KQ={endpoint:Il,endpointVariable:[e=>vi(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!GQ.test(e)&&!VQ.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:Kk,relayModel:Il,commandModel:Il,name:Il,local:Sl,public:Sl,shellContext:Sl,failClosed:Sl,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:Kk,workspace:[e=>Sp(e)&&Object.values(e).every(HQ),"none, args or \
project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:Kk,hookAllows:Sl,callerFiles:Hk,publisher:Hk};WQ={name:Vs,email:Vs,url:Vs,
description:Vs,version:[e=>vi(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Vs,licenseText:Vs,privacyPolicyUrl:[e=>vi(e)&&Zk(e),"an\
 https URL"]}});function Hs({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Tl({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function P1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Hs(e),author:qQ(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:YQ(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:XQ(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Nl(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function C1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),np(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),tp(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of R1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Tl(e)}):n.manifest.version!==Tl(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Tl(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Hs(e)})}function qQ({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function YQ({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&Zk(n)?n:t.publisher.privacyPolicyUrl}function XQ(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(R1(e).map(s=>[s,eee(n,s)]))};return Object.keys(i).length===0?void 0:i}function R1(e){let t=[...e.letOut,...[...e.open].map(n=>QQ(e,n))];return Object.
keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(i)))})}
function QQ(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function eee(e,t){let{type:n,title:r,description:o,
required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?tee(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},...c}}function tee(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var xi,Pl=m(()=>{"use strict";Ee();wi();Ks();xi=".claude-plugin/plugin.json"});function L1(e){Ol(e.flatMap(D1).join(`
`)).length>0&&e.forEach(nee),e.filter(({json:t})=>t!==void 0).forEach(oee)}function D1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function F1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?$p(o.data):[];if(i!==void 0)throw qk(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Op(n);if(r!==void 0)throw qk(t,1,r.what)}}function nee(e){let{path:t}=e,n=D1(e).flatMap(Ol)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function oee({path:e,text:t,json:n}){let[
r]=$p(n,ree.has(e));if(r===void 0)return;let o=Jr(t,Math.max(0,t.indexOf(r.near)));throw qk(e,o,r.what)}function qk(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var ree,M1=m(()=>{"use strict";O();D();_p();A1();Pl();Al();ree=new Set([".mcp.json",Gs,xi,
".lsp.json","settings.json"])});function nn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(nn)]}var Ip=m(()=>{"use strict"});function Yk(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:iee(o,n);return{...e,manifest:aee(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:see(o,n))}}function iee(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return nn(c).every(u=>t({...l,text:u}))},i=Ws(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Ws({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function see(e,t){let n=(r,o)=>nn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Ws(e.handler,r=>r==="statusMessage",n)}}function aee({manifest:e,files:t},n){let r=e.path??"",o=C(t,r),i=(c,l)=>nn(
l).every(u=>{let f=o===void 0?"":G(o.bytes());return n({what:"the manifest",field:c,path:r,line:Jr(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Ws({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Ws(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:cee(s,i)}}function cee(e,t){return Ws({...e},n=>n!=="name",(n,r)=>t("author",r))}function Ws(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var z1=m(()=>{"use strict";K();D();Ip()});function Tp(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var Xk=m(()=>{"use strict"});function Qk(e,t){let n=e.slice(e.lastIndexOf("/")+1);return lee.test(n)&&t.size<=uee&&!t.bytes().includes(0)}function j1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&Qk(s,a)&&!fee(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",pee(r.licenseText)):
i!==void 0?e.files.set("LICENSE",dee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function fee({plugin:e},t){if(Tp(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&yt(o,e).includes(t))}function dee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function pee(e){return e.endsWith(`
`)?e:`${e}
`}var lee,uee,ev=m(()=>{"use strict";er();Xk();lee=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
uee=256*1024});function J1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!Qk(a,C(t.files,a)))),...r.flatMap(s=>wo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(tv),...n.map(tv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(tv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>yee(e,s)),...r.flatMap(({origin:s,handler:a})=>nn(gee(a)).map(U1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>nn(s.config).map(U1(s.origin)))].filter(({text:s})=>s.length>=tr)}function nv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>xl({tool:"",name:"",shell:Qn(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...nn(e.manifest??{})].filter(rv),...nn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>B1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(Bt),vp(n),B1(e.files.get(go)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function rv(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function gee(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!hee.has(t)))}function U1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function tv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function yee(e,t){let n=C(e.plugin.files,t);if(n===void 0||n.size>mee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:G(r)}]}function B1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[G(e)]:[]}var tr,mee,hee,ov=m(()=>{"use strict";K();D();er();
zs();Jk();ev();Ip();bp();Ut();tr=40,mee=10*1024*1024;hee=new Set(["if","statusMessage"])});function G1(e){return[...e.keys()].flatMap(t=>{let n=C(e,t)?.bytes();if(n===void 0)return[];let r=G(n),o=t.endsWith(".json")?F(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:wee(t,r,o)}]})}function wee(e,t,n){if(n!==void 0)return nn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<tr&&!s.includes("\\")?[]:[{path:e,line:a+2,text:bee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function V1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function bee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?F(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var K1=m(
()=>{"use strict";K();M();D();Ip();ov()});function Zs(e){return e.normalize().replaceAll(W1," ")}function bo(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function kee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(W1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function H1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var iv,W1,Np,Pp=m(
()=>{"use strict";iv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,W1=new RegExp(`[${iv}][${iv} ]*| [${iv} ]+`,"g");
Np=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=Zs(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=kee(this.#e),H1(
this.#t,n-1)-H1(this.#t,t))}}});function sv(e,t){let n=e.charCodeAt(t),r=0,o=rn,i=!1,s=!0,a=t;for(ko.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!bo(c))i&&o===rn-
1&&(ko.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return ko.slot=Math.imul(r,q1)>>>32-lv,ko.end=a,ko.isUniform=s,o===0}function _ee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<rn-1)continue;let i=Math.imul(r,q1)>>>32-lv;e[o-rn+1]=i,n[i>>>5]|=1<<(i&31)}}var rn,cv,vee,
lv,Z1,q1,Cp,ko,av,Y1=m(()=>{"use strict";Pp();rn=11,cv=21,vee=64,lv=18,Z1=1<<lv-5,q1=2654435761,Cp=class{joined;starts;#e;#t=new Int32Array(Z1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-rn+1)),_ee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+rn<=t.length;o+=cv)if(!(o<r)){if(!sv(t,o))break;if(ko.isUniform){r=this.#n(t,o,n);continue}r=ko.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&sv(t,i-1)&&this.#r(i-1,r),sv(t,s-rn+1)&&
this.#r(s-rn+1,r),s-rn+1}#r(t,n){let{slot:r,end:o}=ko;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(Z1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new av,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=vee&&n.get(c)?.push({at:a,text:s})}}return n}},ko={slot:0,end:0,isUniform:!1,whiteUntil:0};av=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*Q1(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new Np(l)),i=new Cp(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let p of $ee(f,c,i,u,d=>r(
e[d]))){let{output:d,from:h,to:g}=p,y=g-h;if(y<n&&y+xee(p,u,o[d])<n)continue;let b=i.starts[d],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[d],
source:l,text:k})}}function xee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
Zs(a).length)}function*$ee(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||Oee(s.get(
f.text),e[a-1],e[a+1]))continue;let p=Aee(r,c,n,f);if(p===void 0)continue;u.push(p);let d=`${p.output} ${p.start} ${p.from}`;i.has(d)||(yield p),i.add(d)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function Oee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function Aee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),p=bo(f);if(n.charCodeAt(c)!==(p?32:f))break;a=p?
See(e,a):a+1}if(c-o.at<rn)return;let l=bo(e.charCodeAt(t))?X1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),p=bo(f);if(n.charCodeAt(u-1)!==(p?32:f))
break;l=p?X1(e,l-1):l-1}return c-u<Eee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function X1(e,t){let n=t;for(;n>0&&bo(e.charCodeAt(n-1));)n-=1;return n}
function See(e,t){let n=t;for(;n<e.length&&bo(e.charCodeAt(n));)n+=1;return n}var Eee,eD=m(()=>{"use strict";Y1();Pp();Eee=rn+cv-1});function tD(e,t,n){let r=G1(t);L1(r),F1(e);let o=n?.sources??J1(e),i=nv(e),s=Iee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...oD(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:tr},leak:a[0]===void 0?void 0:Pee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(nD)}}function Iee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(V1(o)):o.readings).
filter(o=>{if(o.text.length<tr)return!1;let i=e.carried.has(o.path)?o.text:nD(o);return r.has(i)?!1:(r.add(i),!0)})}function nD({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>rv(r)?"``":n)}function rD(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);Yk(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:oD([...i.values()],n,nv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:Yk(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*oD(e,t,n,r){let o,i=new Map,s=new Set;for(let a of Q1(e,t,tr,c=>s.has(c))){o??=n.map(Zs);
let c=i.get(a.text)??Cee(a.text,o);i.set(a.text,c),!(c||Tee(a,r)||r.carried.has(a.output.path)&&Nee(a))&&(s.add(a.output),yield a)}}function Tee({output:e,source:t,
text:n},r){return e.path!==Gs||!r.plugin.hooks.some(i=>wo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&Zs(i).includes(n.trim()))}function Nee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|©/i).
every(n=>n.length<120&&n!==t):!1}function Pee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Jr(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Cee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+tr<=e.length;n+=1){let r=e.slice(n,n+tr).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=tr}var iD=m(()=>{"use strict";O();er();_p();M1();z1();ov();K1();Pp();eD();D()});function sD(e,t,n){return[...new Set([...e.matchAll(Ree)].flatMap(o=>yt(o[1],t)))].flatMap(o=>{let i=C(t.files,o),s=i.unreadable===void 0?Dee(G(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??Lee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function Dee(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Ree,Lee,aD=m(()=>{"use strict";K();D();er();Ree=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;Lee={py:"pyt\
hon3",js:"node"}});function lD(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of uD(e)){for(let a of yt(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of sD(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=uv(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=yt(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function uv(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:uD(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function uD(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=Qn(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>cD(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>cD(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function cD(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var fv=m(()=>{"use strict";er();Ut();aD()});function dD(e){let t=new Map([[e.settings.naming.serverKey,Fee(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:fD})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(fD,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Fee({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...Mee(e)}}function Mee({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var fD,pD=m(()=>{"use strict";fD=".mcp.json"});function nr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(Rp,o.toLowerCase()))return`lies\
 in ${o}, ${Rp[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return jee(r)?"usually holds secrets":Uee(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(Rp,r)?`is ${Rp[r]}`:void 0:Vee(t)?pv:void 0}function jee(e){return zee.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Uee(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Vee(e){if(e.size>Bee)return!1;let t=G(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Jee)].some(n=>Kee(t,n.index+n[0].length))}function Kee(e,t){let n=t;for(let r=0;r<Gee&&(dv.lastIndex=n,!!dv.test(e));r+=1)n=dv.lastIndex;
return mD.lastIndex=n,mD.test(e)}var pv,qs,$i,Rp,zee,Bee,Jee,dv,Gee,mD,Cl=m(()=>{"use strict";D();pv="holds a private key",qs="where credentials are kept",$i="w\
hat a tool makes anew",Rp={".aws":qs,".azure":qs,".docker":qs,".gnupg":qs,".kube":qs,".ssh":qs,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:$i,".idea":$i,".mypy_cache":$i,".pytest_cache":$i,".ruff_cache":$i,".venv":$i,".vscode":$i,node_modules:"a folder \
made for one machine"},zee=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Bee=1024*1024,Jee=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,dv=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Gee=10,mD=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function hD(e){let{plugin:t,settings:n}=e,r=Er(t.files,""),o=qee(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=uv(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Hee(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,C(t.files,a).bytes()),e.open.add(c)}}function Hee(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||Zee.has(n))return"the thin client has its own file there";let i=nr(t,C(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Wee(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Wee({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!jk(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function qee(e){return new Map([...Tp(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function gD(e){let t={},n={};for(let{
list:r,what:o,folder:i}of Yee){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return Xee(e),Qee(e),Object.keys(n).length===0?t:{...t,experimental:n}}function Xee(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function Qee(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var Zee,Yee,yD=m(()=>{"use strict";K();Cl();Xk();fv();_l();Zee=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);Yee=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function wD({body:e,frontmatter:t}){let n=Rl(re(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>mv(c,n))?"program":"words"}function mv(e,t){return jt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>Ys.has(c.replace(/^.*\//,"")))})}function Rl(e){
let n=(e===void 0?[]:ht(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var Ys,Lp=m(()=>{"use strict";Lt();Ut();Ys=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function hv(e,t){let n=Rl(re(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>jt(a.command).flatMap(kD)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&tte(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=nte(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>rte(e,a,n)),...o.map(a=>`Bash(${vD(a)})`)])]}function kD(e){let t=bD.exec(e)===null?e:e.slice(bD.exec(e)[0].length);return t!==
e?kD(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(ete,"")]}function tte(e){return/[>!#\\\n]/.test(e)||gv(
e)}function gv(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function nte(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!Ys.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function vD(e){return Ys.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function rte(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${vD(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!mv(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var ete,bD,yv=m(()=>{"use strict";O();Lt();
Lp();Ut();ete=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,bD=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function Dp(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Tt(e.body);return[...e.body.matchAll(ote)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var ote,wv=m(()=>{"use strict";D();ote=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function _D(e){return jt(e).some(t=>{let[n="",...r]=t.replace(cte,"").replaceAll(lte," ").split(/\s+/);if(!ite.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(ste.has(n)?i.slice(1):i).some(s=>ate.test(s))})}var ite,ste,ate,cte,lte,xD=m(()=>{"use strict";Ut();ite=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),ste=new Set(
["grep","rg","sed","awk","jq"]),ate=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;cte=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
lte=/\d?[<>]+&?\s*[^\s<>]+/g});function bv(e){let t=e.slice(0,pte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=ute.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:jt(n).some(i=>fte.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":mte(n)??hte(t)??gte(t)??(_D(t)?"outsi\
de":void 0)}function mte(e){let t=[...e.matchAll(dte)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function hte(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function gte(e){if(Vn([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||jt(e).filter(r=>r.includes(")")&&Ys.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var ute,fte,dte,pte,$D=m(()=>{"use strict";Lt();Lp();Ut();xD();ute=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],fte=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,dte=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
pte=2e3});function OD(e){for(let t of[...e.plugin.commands,...e.plugin.skills])yte(e,t)}function yte(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of Dp(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&wD(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of Qn(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?wte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function wte(e,t){let n=Rl(re(e.frontmatter,"arguments"));if(!n.test(t))return bv(t);let r=t.replaceAll(new RegExp(n,"g"),"");return bv(r)??
(gv(r)?"arguments":void 0)}var ED=m(()=>{"use strict";Lt();Lp();Ut();yv();wv();$D()});function AD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(vl):Uk(r)))return{command:n,path:kl("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=zk())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function SD(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var ID=m(()=>{
"use strict";_l()});function TD(e){let t=AD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,Bs(e,n),"local"):e.place(`command:${n.name}`,r,kte(
e,n),"remote")}return SD(t)}function ND(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>bte){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}vl(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,Bs(e,t),"local"):e.place(`skill:${t.name}`,n,vte(e,t),"remote")}}function kte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=RD(e,
t),o=[...mp(e),...r.length===0?[]:hv(t,r)],i=ml(e,`command:${t.name}`);return hl({...PD(e,t),"allowed-tools":o.length===0?n:[n,...o],...CD(e,t.name)})+xl({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function vte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=RD(e,t),o=r.length===
0?[]:hv(t,r),i=ml(e,`skill:${t.name}`);return hl({name:DD(t.frontmatter.data.name)??t.name,...PD(e,t),"allowed-tools":o.length===0?void 0:o,...CD(e,t.name)})+xl(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function PD(e,t){return{description:_te(e,t),when_to_use:LD(t),"argument-hint":t.argumentHint,
paths:xte(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function _te(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&LD(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function CD(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function RD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=Qn(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
wp).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function LD({frontmatter:e}){let t=re(e,"when_to_use");return t===void 0?void 0:ht(t)||
void 0}function DD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function xte(e){if(!Array.isArray(e))return DD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var bte,FD=m(()=>{"use strict";yv();zs();dp();Mk();Ut();Lt();ID();ki();_l();bp();bte=255});function jD(e){let t=$te(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[MD.prompts]:[],...t.length>0?[MD.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function UD(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function $te(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${zD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${Oi(o)}\`: ${zD(i)}`)];return[...new Set(
r)]}function zD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${Ote(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Ete(t):void 0)??"a program"}`}function Ote(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Ete(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function Oi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var MD,BD=m(()=>{"use strict";MD={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function VD(e){let{settings:t}=e,n=Ate(Fp(e)),r=[`# ${GD(e.plugin.manifest.displayName??t.name)}`,GD(Hs(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=BL(e);return`${[r,[n],["## Parts",...Ste(e)],["## What is sent, where and when",...Ite(e)],o,["## Access",...Cte(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function Fp({components:e}){return e.some(({placement:t})=>t==="local")}function Ste(e){let t=JD(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!Fp(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...JD(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${Oi(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function JD(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${Oi(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Ite(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Tte(l.event,l.matcher)))],a=Fp(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Nte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(go)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...jD(e),...Pte(e)]}function Tte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${Oi(t)}\``}`}function Nte(e,t,n){let r=`\` ru\
ns: the output of \`${Oi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${Oi(t)}${r}`}function Pte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Cte(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${Fp(e)?`host.${UD(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function GD(e){return e.replaceAll(/\s+/g," ").trim()}var Ate,KD=m(()=>{"use strict";zs();Pl();BD();Ate=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function HD(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function WD(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var ZD=m(()=>{"use strict"});function qD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Xs("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Xs("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Xs("has a query"),(t.hash!==""||e.includes("#"))&&Xs("has a f\
ragment"),t.protocol==="http:"&&!Rte(t.hostname)&&Xs("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Xs("has characters in its path that would need quoting"),t.origin+n}function Rte(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Xs(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var YD=m(()=>{"use strict";O()});function XD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Ll(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Lte(r,c,o[s],a);i=a}return i.has(r.length)}}function Ll(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Ll(e,t+1,n):n}function Lte(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Ll(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Ll(e,t,r):o===n&&Ll(e,t+1,r)}var QD=m(()=>{"use strict"});function nF(e,t,n){let r=HD(e),o=qD(n.endpoint),i=kv("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:eF(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:eF("commandModel",n.commandModel),naming:WL(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:kv("shellContext",n.shellContext,r.filter(Fte)),failClosed:tF("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Dte(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:tF("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:XD(zte(l))}))}}function Dte(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return kv("work\
space",n,t),e}function Fte(e){return e.startsWith("command:")||e.startsWith("skill:")}function kv(e,t,n){let r=(t??[]).map(o=>{let i=WD(o,n);if(i.length===0)throw Mte(
e,o,n);return i});return new Set(r.flat())}function Mte(e,t,n){let r=It(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function eF(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw _i(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function tF(e,t=[]){for(let n of t){if(Object.hasOwn(Js,n))continue;let r=It(
n,Object.keys(Js));throw _i(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function zte(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw _i("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var rF=m(()=>{"us\
e strict";O();Bo();ZD();YD();QD();Bk();Ks();ki()});function sF(e,t){if(jte(e),t.name!==void 0){let r=iF(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,oF)}let n=iF(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${oF}`)}function iF(e){return e.length>128?"has more than 128 characters":ho(e)?e.includes("..")?
'holds ".."':ip(e)!==void 0?"can't be a folder on Windows":yi(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function jte(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var oF,aF=m(()=>{"use strict";O();dl();
wi();oF="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function uF(e,t){N1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Jte(e,t);let r=nF(n,sF(n,t),t),o=Ute(new $l(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Hs(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Ute(e){let t=cF(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=rD(e,t);if(r.length===0)throw t.leak;let o=new $l(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=cF(o,t);if(i.leak!==void 0)throw i.leak;return i}function cF(e,t){
let n=Bte(e),r=le(e.files),o=Hd(lF(r,Nl(n))),i=`${Tl(e)}-${o.slice(0,8)}`,s=lF(r,Nl(n,i));return{draft:e,version:i,files:s,...tD(e,s,t)}}function Bte(e){let t=TD(
e);ND(e),d1(e),y1(e),dD(e);let n=k1(e);j1(e),e.files.set("README.md",VD(e)),hD(e);let r=gD(e),o=P1(e,{commands:t,icon:n,paths:r});return e.manifest=o,C1(e,o),Gte(
e),lD(e),OD(e),o}function lF(e,t){return le([...e,[xi,t]])}function Jte(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>jr(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${qt(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Gte(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>pp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:pp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var fF=m(()=>{"use strict";dn();Rs();O();Jo();K();p1();m1();_p();v1();iD();ev();fv();Pl();pD();yD();Ks();ED();FD();
KD();rF();aF();ki()});function dF(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Vte.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Kte))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Vte,Kte,pF=m(()=>{"use strict";Vte=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Kte=/`([^`\n]+)`/g});function zp(e){let t=[];for(let n of e.matchAll(Xte)){let r=n[1],o=e.slice(Math.max(0,n.index-vv),n.index),i=n.index+n[0].length,s=nne(r,o,e.slice(i,i+vv));s!==
void 0&&t.push({need:hF.get(r),what:`${r}${s}`,offset:n.index})}return t}function nne(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return tne.test(
t)?"":void 0;if(!rne(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?Zte.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:one(e,i)}function rne(e){let t=e.length;for(;t>0&&!Qte.has(e[t-1]);)t-=1;return(t>0||e.length<vv)&&ene.test(e.slice(
t))}function one(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(mF,e)?mF[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&qte.has(r):!i.test(r)))return s?"":` ${r}`}var Mp,Hte,Wte,hF,Zte,
mF,qte,Yte,Xte,Qte,ene,tne,vv,_v=m(()=>{"use strict";Mp=e=>e.split(" "),Hte=Mp("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Wte=Mp("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),hF=new Map([...Hte.map(e=>[e,"machine"]),...Wte.map(e=>[e,"toolchain"])]),Zte=new Set(Mp("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),mF={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
qte=new Set(Mp("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Yte=[...hF.keys()].sort((e,t)=>t.length-e.length).join("|"),Xte=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Yte})(?![\w./:=@-])`,"g"),Qte=new Set(`
;&|({$"'\`!`),ene=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,tne=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
vv=240});function yF(e,t,n){let r=new Dl(e,t,n);wF(r,cne,e);for(let o of dF(e))kF(r,o.text,o.offset);return xv(r,e)}function wF(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&vF(i,n,s=>e.add(o,s[0],s.index))}function xv(e,t){return wF(e,ane,t),t.includes("git ")&&vF(lne,t,n=>{let r=`git ${n[1]}`;sne.has(n[1])?e.add("ma\
chine",r,n.index):ine.has(n[1])&&e.add("files",r,n.index)}),e.list()}function bF(e,t,n){return xv(new Dl(e,t,n),e)}function jp(e,t,n){let r=new Dl(e,t,n);return kF(
r,e,0),xv(r,e)}function kF(e,t,n){for(let{need:r,what:o,offset:i}of zp(t))e.add(r,o,n+i)}function vF(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var gF,ine,sne,ane,cne,lne,Dl,$v=m(()=>{"use strict";D();pF();_v();gF=e=>new Set(e.split(" ")),ine=gF("diff \
log status show blame ls-files grep rev-parse describe shortlog"),sne=gF("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),ane=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],cne=[{word:"sk",need:"conversation",form:/(?<!not |n't |n’t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
lne=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Dl=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Tt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function _F(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=wo(e,t).flatMap(s=>Ev(t,s));return[...o,...Ov(e.handler,n),...xF(r,
n.path,n.line),...i]}function Ov(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:dne(
c)).join(""),a=zp(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...bF(JSON.stringify(e),t,n),...a]}function dne(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Ev(e,t){let n=pne(e,t);return n===void 0?[]:jp(n,t,1).concat(xF(n,t,1))}function xF(e,t,n){let r=new Map,o=Tt(
e);for(let i of e.matchAll(fne)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function pne(e,t){let n=C(e.files,t);return n===void 0||n.size>une?void 0:G(n.bytes())}var une,fne,$F=m(()=>{"use strict";K();D();er();$v();
_v();une=1024*1024,fne=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function EF(e){Wk(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Av(`${r.kind}:${r.name}`,
r.path,[...yne(r),...hne(r.body,e).flatMap(o=>{let i=n.get(o)??Ev(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Av(`hook:${r.id}`,r.origin.path,_F(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Av(`mcp:${r}`,i.path,Ov(o,i).filter(gne)))]}function hne(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?yt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Av(e,t,n){let r=new Set(n.map(s=>s.need)),o=mne.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function gne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function yne(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:Qn(n);return[...wne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...Dp(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...yF(n,t,r)]}function wne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return jp(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(OF,i)?OF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var mne,OF,AF=m(()=>{"use strict";$v();er();$F();wv();Ks();Ut();mne=["text","files","patch","toolchain","machine","conversation"];
OF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function SF(e,t=[]){if(!Array.isArray(t))throw _i("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new fn;for(let o of EF(e))n.has(o.id)||o.id.startsWith("mcp:")||(Sv(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),Sv(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&Sv(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function Sv(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var IF=m(()=>{"use strict";dn();Ks();AF()});function Up({loads:e,diagnostics:t}){let n=t.find(({code:i})=>jr(i));if(e||n===void 0)return;let{problem:r,fix:o}=Za(n);throw new w("PLUGIN_REFUSED",`Claude Cod\
e would not load this plugin: ${qt(n)}: ${r}`,o,{details:{diagnostics:t.filter(({level:i})=>i!=="note")}})}var Iv=m(()=>{"use strict";dn();Ag();O();Jo()});import{randomBytes as zLe}from"crypto";function NF({tools:e,afterMs:t}={},n=TF){return e??(t!==void 0||n>TF)}var TF,PF=m(()=>{"use strict";TF=6e5});var CF,RF=m(()=>{"use strict";CF=String.raw`
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
`});var LF,DF=m(()=>{"use strict";LF=String.raw`
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
`});var Bp,Jp,Gp,Vp,Tv=m(()=>{"use strict";Bp=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),Jp=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),Gp=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),Vp="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var FF,MF=m(()=>{"use strict";FF=String.raw`
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

`});function zF(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>kne(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${Kp(Bp)}, files that hold a private key, what lies in ${Kp(Jp)}, links, and other repositories inside the project. ${Kp(Gp)} are sent onl\
y where the list above says so. Without git also not: what lies in ${Kp(Vp)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function kne(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${bne[r.files]}${i}${o}.`}function Kp(e){return e.map(
t=>`\`${t}\``).join(" ")}var bne,jF=m(()=>{"use strict";Tv();bne={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var UF,BF=m(()=>{"use strict";UF=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var JF,GF=m(()=>{"use strict";JF=String.raw`
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
`});var VF,KF,HF=m(()=>{"use strict";VF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,KF=String.raw`function base64(s) {
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
`});var WF,ZF=m(()=>{"use strict";WF=String.raw`
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
`});var qF,YF=m(()=>{"use strict";qF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var XF,QF=m(()=>{"use strict";XF=String.raw`
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
`});function Pv(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>xne(
i,o)+_ne,hooks:vne,readme:zF}}function vne(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function xne(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Nv(n)} plugin=${Nv(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Nv([...new Set(a)].join(`
`))}
`}function Nv(e){return`'${e.replaceAll("'","'\\''")}'`}var u1e,_ne,eM=m(()=>{"use strict";RF();DF();Tv();MF();jF();BF();GF();HF();ZF();YF();QF();u1e=Pv();_ne=[
"# Never sent, in any case and any folder.",`secret_names='${Bp.join(" ")}'`,`secret_folders='${Jp.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Gp.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Vp.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${UF}'`,`sorting='
${VF}'`,`key_body='
${KF}'`,qF+FF+WF+LF+CF+JF+XF].join(`
`)});function nM(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}=e,{alwaysLoad:d=t.alwaysLoad}=e;return{...z({...$ne(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:One(t),longRuns:NF(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:d==="true"?!0:d==="false"?!1:d,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Pv(t.
uploads)}}function $ne(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:p}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:p})}
function One({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var rM=m(()=>{"use strict";Wa();
O();Ee();PF();eM()});function oM(e,t,n){let{loaded:r,config:o}=e;Up(r);let i=nM(t,o,n),s=Ene(r.plugin,uF(r,i),i);return t.allowErrors!==!0&&Ane([...Cv(e,s),...s.report.diagnostics]),
s}function Ene(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&pl(r,l.what).files!=="none",s=SF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function Cv({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function Ane(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Yt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var iM=m(()=>{"use strict";O();fF();IF();Nk();Iv();Vi();rM()});import{basename as sM,extname as Sne,join as aM}from"path";async function cM(e,t){let n=aM(t.workspace,e),r={folder:e,name:sM(n),rows:[],notes:[]};try{let o=ML(
n),i={...r,name:o.plugin.name},s=await Tne(n,t).catch(a=>({failed:a}));return"failed"in s?Rv(s.failed,{...i,rows:qo(e,o.diagnostics)}):Ine({...i,opened:{directory:n,
loaded:o,...s}},t)}catch(o){return Rv(o,r)}}function Ine(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[Nne(o.skipped)],s=t.endpoint?.replaceAll(
"{plugin}",r),a=o.skipped!==void 0&&s===void 0,c=qo(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=oM(o,{permissionHook:!0},
s),u=qo(n,[...Cv(o,l),...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Rv(l,{...e,rows:c,notes:i})}}async function Tne(e,{
workspace:t,inputs:n,foreign:r,signal:o}){if(n.config===void 0)return await _b(e,void 0,{dataOnly:r,signal:o});let i=aM(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.
test(Sne(i))?{config:{},skipped:i}:await _b(e,i,{signal:o})}function Nne(e){return`${sM(e)} was not run: it is code, and this commit may be a stranger's. What i\
t says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Rv(e,t){if(!Ie(e))throw e;let n=H$(t.
folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var lM=m(()=>{"use strict";qN();zL();iM();O();Yo()});function uM(e,t){return e.size===t.size&&[...e].every(([n,r])=>Pne(r,t.get(n)))}function Fl(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:Ml(e.bytes(),t.bytes())}function Ml(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function Pne(e,t){return e.
kind==="file"?t?.kind==="file"&&Fl(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var zl=m(()=>{"use strict"});function dM(e){return fM(e)||fM(le([...e].map(([t,n])=>[t,Rne(n)])))}function fM(e){let t=C(e,xi),n=t===void 0?void 0:F(G(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Cne(c)]);return Hd(le([...s,[xi,
Nl(o)]])).startsWith(i)}function Cne(e){return e.kind==="file"?{...e,executable:!1}:e}function Rne(e){if(e.kind!=="file")return e;let t=e.bytes();return pi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var pM=m(()=>{"use strict";Rs();K();M();D();Pl()});import{readdirSync as Lne}from"fs";import{join as Dne}from"path";function Ei(e){return Fne.has(e.split("/").at(-1)??"")}function Ai(e,t=""){return Mne(Dne(e,t)).
flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return cp(n.name)?n.isDirectory()?Ai(e,r):[]:Ei(r)?[]:[r]})}function Mne(e){return Lne(e,{withFileTypes:!0})}function hM(e,t){
let n=zt(e),r=[...n].filter(([s,{kind:a}])=>a!=="directory"&&!Ei(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!==
"file").map(([s])=>s);for(let s of[i,o.filter(a=>!zne(a)),o])if(dM(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!Fl(mM(n,
s),mM(t,s)))}function zne(e){return/^(?:commands|agents|skills)\/.*\.md$/.test(e)}function mM(e,t){let n=C(e,t);return n&&{...n,executable:!1}}function gM(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
return[...zt(e)].filter(([n,{kind:r}])=>r!=="directory"&&!Ei(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Fne,Qs=m(()=>{"use strict";K();zl();pM();Yn();Fne=new Set(
[".DS_Store","Thumbs.db","desktop.ini"])});import{readFileSync as jne}from"fs";import{join as jl}from"path";function Hp(e){let t=Ul(jl(e,".claude-plugin","plugin.json"));return Jt(Jt(Jt(t,"metadata"),"ba\
zaar"),"thinClient")!==void 0}function yM(e){if(Ul(jl(e,"oci-layout"))===void 0)return!1;let t=Jt(Ul(jl(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?
t.map(i=>Jt(i,"digest")):[]),[r]=n;if(n.size!==1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=Ul(jl(e,"blobs","sha256",r.slice(7)));return typeof Jt(
wM(e,o),"claude-bazaar.contents")=="string"}function wM(e,t){let n=Jt(t,"annotations");if(n!==void 0)return n;let r=Jt(t,"manifests"),o=Array.isArray(r)?Jt(r[0],
"digest"):Jt(Jt(t,"config"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?Jt(Jt(t,"config"),"Labels"):wM(e,Ul(jl(e,"blobs","sha256",o.slice(
7))))}function Ul(e){try{return JSON.parse(jne(e,"utf8"))}catch{return}}function Jt(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var Wp=m(()=>{
"use strict"});function Une(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function Bl(e){let t=Une(e);if(t!==void 0)throw At(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function At(e,t){return new w("PATH_UNSAFE",e,t)}var Si=m(()=>{"use strict";O()});import{lstatSync as Bne,readdirSync as Jne,realpathSync as Gne}from"fs";import{sep as bM}from"path";function ea(e,t,n){let r=Hne(e);if(r===void 0)return"missing";
if(r.isSymbolicLink())throw Zp(e);if(!r.isDirectory())throw Lv(e,"is a file");let o=Wne(e);if(o.length===0)return"empty";let i=n.replace??"ours";if(i==="never")
throw Lv(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||Ei(a))&&Vne(e,t,n),Zne(e,s),s?"repository":"replaceabl\
e"}function Vne(e,t,{isOurs:n,foreign:r}){if(!(n??Hp)(e))throw Lv(e,"holds files that this tool did not write");let o=r??(n===void 0?hM:()=>[]),i=[...Kne(e),...o(
e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write, or not as it is now: ${Jl(i)}.`,"Move or remove that, o\
r choose another folder.")}function Kne(e){try{return Ai(e).filter(t=>t!==".git")}catch(t){throw ut(e,t)}}function Jl(e){let t=e.length-kM;return`${e.slice(0,kM).
join(", ")}${t>0?` and ${t} more`:""}`}function Hne(e){try{return Bne(e,{throwIfNoEntry:!1})}catch(t){throw ut(e,t)}}function Wne(e){try{return Jne(e)}catch(t){
throw ut(e,t)}}function Zne(e,t){let[n,r]=[process.cwd(),Gne(e)];if(!`${n}${bM}`.startsWith(`${r}${bM}`)||t&&n===r)return;let o=`The output "${e}" would be repl\
aced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",o,"Run the command from another folder.")}function Lv(e,t){return new w("OUTPUT_EXI\
STS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one yourself.")}function Zp(e){return At(`"${e}" is a symbolic link, which is never writte\
n through.`,"Name the real folder.")}function ut(e,t){if(t instanceof w)return t;let n="Check that the folder exists, that you may write there and that the disk\
 is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${ee(t)}.`,n,{cause:t})}var kM,Ii=m(()=>{"use strict";O();Qs();Wp();Si();kM=10});import{chmodSync as Dv,mkdirSync as qne,readdirSync as Yne,renameSync as vM,writeFileSync as Xne}from"fs";import{dirname as Qne,join as Ti}from"path";function ta(e,t){
Dv(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(Fv(e,o.kind==="directory"?r:Qne(r),n),o.kind==="directory"))continue;let i=Ti(e,r),s=o.executable?
493:420;Xne(i,o.bytes(),{flag:"wx",mode:s}),Dv(i,s)}}function Fv(e,t,n){let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&(qne(Ti(
e,r),{recursive:!0}),Dv(Ti(e,r),493),n.add(r))}function vo(e,t,n=[]){let r=[];try{for(let o of Yne(e).filter(i=>!n.includes(i)))vM(Ti(e,o),Ti(t,o)),r.push(o)}catch(o){
for(let i of r)vM(Ti(t,i),Ti(e,i));throw o}}var Gl=m(()=>{"use strict"});import{existsSync as _M,lstatSync as ere,mkdirSync as Yp,mkdtempSync as Mv,readdirSync as tre,renameSync as qp,rmSync as Vl}from"fs";import{basename as xM,dirname as zv,
join as _o,relative as nre,resolve as Xp,sep as rre}from"path";function $M(e,t,n={}){jv(e,t,n,r=>ta(r,t))}function jv(e,t,n,r){Kl(e,t,n);let o=Xp(e),i=ea(o,t,n),
s=Uv(zv(o));try{i==="empty"?are(o,r):i==="repository"?cre(o,r):lre(o,i,r)}catch(a){throw s!==void 0&&Vl(s,{recursive:!0,force:!0}),ut(e,a)}}function Kl(e,t,{within:n}){
ore(e,t),ire(t),n!==void 0&&sre(Xp(n),Xp(e))}function ore(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTre\
e` got no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="M\
ake one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}
function ire(e){for(let[t,n]of e)if(Bl(t),n.kind==="symlink")throw At(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function sre(e,t){
let n=nre(e,t);if(n===""||n.startsWith("..")||Xp(e,n)!==t)throw At(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(rre))
if(r=_o(r,o),ere(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw Zp(r)}function Uv(e){try{return Yp(e,{recursive:!0})}catch(t){throw ut(e,t)}}function are(e,t){
let n=Mv(_o(e,".bazaar-"));try{t(n),vo(n,e)}finally{Vl(n,{recursive:!0,force:!0})}}function cre(e,t){let n=Mv(_o(zv(e),`.${xM(e)}.bazaar-`)),[r,o]=[_o(n,"new"),
_o(n,"old")];try{Yp(r),Yp(o),t(r),vo(e,o,[".git"]);try{vo(r,e)}catch(i){throw vo(o,e),i}Vl(o,{recursive:!0,force:!0})}finally{(!_M(o)||tre(o).length===0)&&Vl(n,
{recursive:!0,force:!0})}}function lre(e,t,n){let r=Mv(_o(zv(e),`.${xM(e)}.bazaar-`)),o=_o(r,"new");try{Yp(o,{mode:493}),n(o),t==="replaceable"?ure(e,o,_o(r,"ol\
d")):qp(o,e)}finally{(t!=="replaceable"||_M(e))&&Vl(r,{recursive:!0,force:!0})}}function ure(e,t,n){qp(e,n);try{qp(t,e)}catch(r){throw qp(n,e),r}}var Bv=m(()=>{
"use strict";O();Gl();Ii();Si()});import{existsSync as Jv,mkdirSync as OM,mkdtempSync as fre,renameSync as Qp,rmSync as EM}from"fs";import{basename as dre,dirname as AM,join as Gv,resolve as pre}from"path";
function em(e,t,n={}){let r=pre(e),o=ea(r,t,n);if(o!=="missing"&&o!=="empty")return mre(r,t,n);let i=tm(r);return $M(r,t,n),{keep:()=>{},undo:()=>{EM(i??r,{recursive:!0,
force:!0}),o==="empty"&&OM(r)}}}function mre(e,t,n){Kl(e,t,n);let r=hre(e),[o,i]=[Gv(r,"new"),Gv(r,"old")],s=()=>EM(r,{recursive:!0,force:!0}),a=()=>{Jv(i)&&(Jv(
e)&&Qp(e,o),Qp(i,e)),s()};try{OM(o),ta(o,t),Qp(e,i),Qp(o,e)}catch(c){throw a(),ut(e,c)}return{keep:()=>gre(s),undo:a}}function hre(e){try{return fre(Gv(AM(e),`.${dre(
e)}.bazaar-`))}catch(t){throw ut(e,t)}}function gre(e){try{e()}catch{}}function tm(e){if(!Jv(e))return tm(AM(e))??e}var nm=m(()=>{"use strict";Ii();Gl();Bv()});var SM,IM=m(()=>{"use strict";SM={added:[],changed:[],removed:[]}});function Ni(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??SM,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var Vv=m(()=>{"use strict";Ee();IM()});import{appendFileSync as yre,mkdirSync as wre,writeFileSync as bre}from"fs";import{tmpdir as kre}from"os";import{join as rm}from"path";function Kv(e){let t=(e.GITHUB_ACTION??
"").replaceAll(/\W/g,"")||"step";return rm(e.RUNNER_TEMP||kre(),"claude-bazaar",t)}function NM(e,t){return t.map(n=>{let{client:r}=n;if(r===void 0)return n;let o=rm(
e,"thin-clients",r.name);return em(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}function PM(e,t,n){let r=e.plugins.map(Ni);wre(t,{recursive:!0});
let o=rm(t,"report.json");bre(o,`${JSON.stringify(vre(e),void 0,2)}
`);let[i]=r.length===1?r:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,plugins:JSON.stringify(r),name:i?.name,version:i?.version,"old-v\
ersion":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.commit,"commit-url":i?.commitUrl,verified:i?.verified,"p\
ull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.thinClientPath??(s?rm(t,"thin-clients"):void 0),report:o};
if(n.GITHUB_OUTPUT)for(let[c,l]of Object.entries(a))Qx(c,l??"")}function vre({kind:e,changed:t,plugins:n,warnings:r,error:o}){return{kind:e,changed:t,warnings:r,
...o===void 0?{}:{error:TM(o)},plugins:n.map(i=>({...Ni(i),...i.error===void 0?{}:{error:TM(i.error)},notes:i.notes,findings:Wi(i.rows),...i.client===void 0?{}:
{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function TM({code:e,problem:t,fix:n}){return{code:e,problem:t,fix:n}}function CM(e,t){
let n=e.GITHUB_ARTIFACTS,r=t.map(i=>Ni(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[...new Set(r)].slice(0,500).map(i=>`oci\
://${i}
`);yre(n,o.join(""))}var RM=m(()=>{"use strict";Uo();nm();Yo();Vv()});function wt(e){return Br(e).replaceAll(LM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!…–’-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Gt(e){return e===
""?"":`<code>${wt(e)}</code>`}function Hv(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&","&amp;")}\
">${wt(e)}</a>`:wt(e)}function DM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>Br(i.replaceAll("	","  ")).replaceAll(LM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function om(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var LM,FM=m(()=>{"use strict";Hu();LM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function MM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:_re(c,t)}function _re(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var zM=m(()=>{"use strict"});function jM(e,t){let{error:n}=e,r=[{text:`## ${xre[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${wt(n.problem)} ${wt(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:$re(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${wt(o)}`,weight:1}))];return MM([...r,...e.plugins.
flatMap(Ire)])}function $re(e){let t=e.map(n=>{let r=Ni(n);return[Gt(r.name),Ore(r),Ere(n,r),Are(r),Sre(n.rows)]});return om(["plugin","version","result","files",
"findings"],t)}function Ore({version:e="",oldVersion:t}){return t===void 0||t===e?Gt(e):`${Gt(t)} \u2192 ${Gt(e)}`}function Ere({error:e},t){if(e!==void 0)return`\
failed: ${wt(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(Hv(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${Hv(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function Are({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Sre(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Yt(r,n)]}).flat().
join(", ")||"none"}function Ire(e){let{error:t,notes:n,rows:r,preview:o}=e,i=Ni(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${wt(t.problem)} ${wt(t.fix)}`,weight:1}],
...n.map(a=>({text:wt(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${Gt(i.image)}`,weight:1}],...r.length===0?[]:[{text:Tre(r),weight:2}],...Nre(e),...Pre(
i),...o===void 0||o.patch===""?[]:[{text:Wv("Changes of the thin client",DM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${wt(e.name)}`,weight:1},
...s]}function Tre(e){let t=Wi(e).map(n=>[n.level,Gt(n.code),Gt(qt({...n,path:n.file})),`${wt(n.problem)} ${wt(n.fix)}`]);return om(["level","code","place","wha\
t, and what to do"],t)}function Nre({client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Yt(t.files,"file")} \
searched for ${Yt(t.sources,"text")} of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(Gt).join(", ")}.`,
s=n.map(({what:a,why:c})=>[Gt(a),wt(c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:Wv("Left out of the thin client",om(["what","why"],s)),weight:3}]]}
function Pre({files:e}){let t=[...e.added.map(n=>`- added ${Gt(n)}`),...e.changed.map(n=>`- changed ${Gt(n)}`),...e.removed.map(n=>`- removed ${Gt(n)}`)];return t.
length===0?[]:[{text:Wv("Files in the marketplace",t.join(`
`)),weight:3}]}function Wv(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var xre,UM=m(()=>{"use strict";Vi();dn();Yo();FM();Vv();zM();xre={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing was wr\
itten",check:"Claude Bazaar: check of a generated pull request"}});function im(e={}){let t=Object.entries(process.env).filter(([n])=>!Cre.includes(n)&&!Rre.includes(n)&&!n.startsWith("GIT_TRACE"));return{...Object.fromEntries(t),
LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e}}var Cre,Rre,Zv=m(()=>{"use strict";Cre=
["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GIT_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREF\
IX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],Rre=["ANTHROPIC_API_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});function BM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function JM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(Lre(t)):t).toString("utf8")}function Lre(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var GM=m(()=>{"use strict"});import{spawn as Dre}from"child_process";async function sm(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"\
abort",exitCode:-1,stdout:Buffer.alloc(0),stderr:""};let l=Dre(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,p=b=>{u==="exit"&&(u=b),VM(l.pid,"SIG\
TERM"),f??=setTimeout(()=>VM(l.pid,"SIGKILL"),Fre)},d=setTimeout(()=>p("timeout"),s),h=()=>p("abort");c?.addEventListener("abort",h,{once:!0});let g=BM(l.stdout,
a,()=>p("output")),y=JM(l.stderr);l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,$)=>{l.on("error",$).on("close",S=>k(S??-1))});return{
why:u,exitCode:b,stdout:g(),stderr:y()}}finally{clearTimeout(d),clearTimeout(f),c?.removeEventListener("abort",h)}}function VM(e,t){if(e!==void 0)try{process.kill(
process.platform==="win32"?e:-e,t)}catch{}}var Fre,qv=m(()=>{"use strict";GM();Fre=1e3});import{existsSync as Mre}from"fs";async function Fe(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)
throw KM(e);if(!Mre(n))throw on(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:p}=await sm(
"git",e,{cwd:n,env:im(s),...c}).catch(d=>{throw jre(d)});if(l==="abort")throw KM(e);if(l==="timeout")throw on(e,`it took longer than ${o/1e3} s`);if(l==="output")
throw on(e,`its output has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:na(p)}}async function Vt(e,t){let{exitCode:n,stdout:r,stderr:o}=await Fe(e,t);
if(n===0)return r;throw on(e,o.trim()===""?`exit code ${n}`:ra(o))}async function Pi(e,t){return(await Vt(e,t)).toString("utf8").replace(/\r?\n$/,"")}function na(e){
return e.replaceAll(/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,zre)}function zre(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.
exec(e.slice(t))?.[0]??"")}function KM(e){return new w("INTERRUPTED",`git ${HM(e)} was stopped.`,"Start it again.")}function jre(e){return e.code!=="ENOENT"?on(
[],ee(e)):new w("GIT_MISSING","git is not installed.","Install git, and see that it is in your PATH.")}function on(e,t){let n=na(t).replace(/\.$/,"");return new w(
"GIT_FAILED",`git ${HM(e)} failed: ${n}.`,Bre(t))}function HM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function Bre(e){return Ure.
find(([n])=>n.test(e))?.[1]??"Run the same git command by hand to see what is wrong."}function ra(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var Ure,xo=m(()=>{
"use strict";O();Zv();qv();Ure=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and user.email in git \
(the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/dubious ownership/i,"The folder belongs to an\
other user: see git's safe.directory."],[/took longer/i,"Check the network and the remote, then try again."]]});function Hl(e){return Jre.has(e.toLowerCase())}function Yv(e){if(e==="")return"is empty";if(!ho(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function am(e){let t=Yv(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(WM,n)?`is kept for ${WM[n]}`:Hl(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':Kre.test(e)||Hre.test(e)?"passes as a marketplace of Anthropic":void 0}function ZM(e){
return Gre.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":Vre.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var Jre,WM,Gre,Vre,Kre,Hre,Wl=m(()=>{"use strict";wi();Jre=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),WM={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},Gre=new Set(["org","org-provisioned","unknown"]),Vre=new Set(["cargo","gh","github","npm","pip","uv"]),
Kre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,Hre=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function Qre(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function eoe(e){return Array.isArray(e)&&e.length>0}var Kt,Me,Xv,Qv,QM,ez,tz,nz,rz,oz,
Wre,lm,iz,Zre,sz,oa,cm,qM,qre,YM,Yre,Xre,az,XM,toe,noe,roe,um,ia=m(()=>{"use strict";Tn();ep();Zn();Kt=q(),Me=T(Kt),Xv=T(Je()),Qv=ve(Kt),QM=ue({name:De,email:Me,
url:Me}),ez={$schema:Me,name:Kt,owner:QM,plugins:ve(In()),description:Me,version:Me,metadata:T(ue({description:Me,version:Me,pluginRoot:Me})),forceRemoveDeletedPlugins:Xv,
allowCrossMarketplaceDependenciesOn:T(Qv)},tz=ue(ez),nz=Et(Qb(Kt)),rz=new Set([...Object.keys(ez),"renames"]),oz=new Set(["description","version","pluginRoot"]),
Wre=X(Kt,fe(e=>URL.canParse(e),"must be a whole URL, with https://")),lm={$schema:Me,name:Kt,displayName:Me,description:Me,version:Me,author:T(QM),homepage:T(Wre),
repository:Me,license:Me,keywords:T(Qv),category:Me,tags:T(Qv),strict:Xv,defaultEnabled:Xv,dependencies:T(xk),headers:T(Et(Kt)),headersHelper:Me},iz=ue(lm),Zre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],sz=new Set([...Object.keys(lm),...Zre,"relevance","source"]),oa=e=>X(De,ol(e)),cm=(e,t)=>T(il(e,t)),qM=X(oa(256),fe(e=>!e.includes("\\"),'must have\
 "/" between folders')),qre=X(oa(128),lo(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),YM=X(oa(256),fe(Qre,"must be a regular expr\
ession")),Yre=ue({file:YM,pattern:YM}),Xre=X(ue({cli:cm(oa(64),10),cwd:cm(qM,10),filesRead:cm(qM,10),hosts:cm(qre,20),manifestDeps:T(X(il(Yre,10),rl()))}),fe(e=>Object.
values(e).some(eoe),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),az=ue({topic:T(oa(64)),signals:Xre});XM={url:Kt,ref:Me,sha:Me},toe=
X(Kt,fe(e=>!e.includes(".."),'must not hold ".."')),noe=X(Kt,fe(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),roe=X(po,uo(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),fe(e=>e>0,"must be over 0"),fe(e=>e<=600,"must have at most 600")),um={github:{repo:Kt,ref:Me,sha:Me},url:XM,
"git-subdir":{...XM,path:X(De,fe(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:toe,version:Me,registry:T(noe)},archive:{url:Kt,sha256:T(
X(Kt,fe(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:X(oa(500),fe(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:T(roe),mode:T(Pn("copy","link"))}}});var N,_e=m(()=>{"use strict";N=".claude-plugin/marketplace.json"});function lz(e,t){C(e,N)===void 0&&t("MARKETPLACE_MISSING",N,{looked:N});let n=Kn({tree:e,report:t},N);if(n===void 0)return;let r=F(n);if(r.problem!==void 0){let{
reason:i,line:s,column:a}=r.problem;t("MARKETPLACE_JSON_INVALID",{path:N,line:s,column:a},{reason:i});return}for(let{key:i,line:s,column:a}of r.duplicates)t("JS\
ON_KEY_TWICE",{path:N,line:s,column:a},{key:i});if(!v(r.value)){t("MARKETPLACE_NOT_OBJECT",{path:N,...r.placeAt([])},{kind:ne(r.value)});return}let o=ooe(r,r.value,
t);return ioe(o),soe(o),aoe(o),o}function ooe(e,t,n){return{value:t,report:n,where:r=>({path:N,...e.placeAt(r)}),whereKey:r=>({path:N,...e.placeOfKey(r)})}}function ioe(e){
for(let{path:t,field:n,problem:r}of Mt(tz,e.value))e.report("MARKETPLACE_FIELD_INVALID",e.where(t),{field:n,problem:r});cz(e,[],e.value,rz),cz(e,["metadata"],e.
value.metadata,oz)}function cz(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(
i),{field:ok(i)})}}function soe({value:e,where:t,report:n}){let r=e.name;if(typeof r!="string")return;let o=am(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["n\
ame"]),{name:r,problem:o});let i=ZM(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["name"]),{name:r,problem:i})}function aoe({value:e,where:t,report:n}){let{plugins:r,
description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||
n("MARKETPLACE_UNDESCRIBED",N,{})}var uz=m(()=>{"use strict";K();M();Qe();Ts();Wl();ia();_e()});function fz(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of bi({},{entry:o}).diagnostics){let s=coe[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else jr(i.code)&&i.path===""&&e0(e,i,t)}}function e0({catalog:e,index:t},n,r){let o=loe(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(lm,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function dz(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!Hl(n)}function loe({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var coe,t0=m(()=>{"use strict";Jo();sp();Wl();ia();coe={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function pz(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=uoe(n,
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):Ft(n,i)||s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||!Ft(n,i))return;let l=i.split("/").
at(-1),u=bi(foe(n,i),{entry:t.raw,...l?{folderName:l}:{}});for(let f of u.diagnostics.filter(p=>dz(s,p)))f.path===""?e0({catalog:s,index:t.index,raw:t.raw},f,o):
o(doe(f,i));return poe(s,t,u),u}function uoe(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function foe(e,t){
if(t==="")return e;let n=`${t}/`;return new Map([...e].filter(([r])=>r.startsWith(n)).map(([r,o])=>[r.slice(n.length),o]))}function doe(e,t){return t===""?e:{...e,
path:`${t}/${e.path}`}}function poe(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==t.name){let s={name:t.
name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={entry:t.version,manifest:i};
e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var mz=m(()=>{"use strict";K();sp();t0()});function hz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":goe(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function goe(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?yoe(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?gz(t.split(".").map(Number)):moe.has(t)||t.endsWith(".localhost")}function gz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||hoe.has(e.join("."))}
function yoe(e){let t=boe(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=woe(t);return r!==void 0&&gz(r)}function woe(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function boe(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var moe,hoe,yz=m(()=>{"use strict";moe=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),hoe=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function wz(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return koe(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${ne(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(um,r)?_oe(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function koe(e,t){let n=voe(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:Ci(r?`${t.pluginRoot}/${e}`:e),raw:e}}function voe(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:Zl(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function Zl(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function Ci(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function _oe(e,t,n){let r=Mt(ue(um[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&xoe(s,n),r.length>0?void 0:{kind:e,...Ooe(e,t)}}function xoe(e,t){let n=hz(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:$oe(e),problem:n})}function $oe(e){return e.replace(/^([a-z+]+:\/\/)[^/@]*@/i,"$1")}function Ooe(e,t){
let n=Object.keys(um[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var n0=m(()=>{"use strict";M();Qe();Zn();yz();ia()});function bz(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(Eoe(s,o,
i)),fz({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${ne(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Noe(e,r,t),r}function kz(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function vz(e){let t=kz(
e);return t!==void 0&&Zl(t)?Ci(t):void 0}function Eoe(e,t,n){let r=c=>e.where(["plugins",t,...c]);Aoe(e,t,n),Soe(e,n.name,r(["name"])),Ioe(e,n,r),Toe(e,n,r);let o=wz(
n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:kz(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{index:t,
name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):[],...ql(
i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function ql(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function Aoe(e,t,n){for(let{path:r,field:o,problem:i}of Mt(iz,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!sz.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function Soe(e,t,n){if(typeof t!="string")return;let r=Yv(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n,{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&Hl(o))&&yi(t)&&e.report("ENTRY_NAME_RESERVED",n,{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n,{length:t.length})}function Ioe(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${ne(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Mt(az,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Toe(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Noe(e,t,n){let r=t.filter(o=>o.name!=="");for(let[o,{index:i,name:s}]of r.entries()){let{report:a}=n(i),c=e.where(["plugins",i,"name"]);
r.some(f=>f.index!==i&&f.name===s)&&a("ENTRY_NAME_TWICE",c,{name:s});let l=s.toLowerCase(),u=r.slice(0,o).find(f=>f.name!==s&&f.name.toLowerCase()===l);u!==void 0&&
a("ENTRY_NAME_CASE",c,{name:s,other:u.name})}}var r0=m(()=>{"use strict";M();wi();Qe();t0();Wl();ia();n0()});function _z(e,t,n,r){if(e===void 0)return{};let o=Mt(nz,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=Poe(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function Poe(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var xz=m(()=>{"use strict";M();Qe();ia()});function fm(e,t={}){let n=Coe(e),r=new fn,o=lz(n,r.report);if(o===void 0)return $z(Loe,r.list,!1);let i=[],s=f=>i[f]??=new fn,a=bz(o,s).map(f=>{let p=s(f.index),
d=t.plugins===!1?void 0:pz(o,f,n,p);return Object.assign(f,{diagnostics:Ez(Oz(p.list))},d&&{plugin:d})}),c=Doe(o,a),l=[...r.list,...i.flatMap(f=>f.list)],u=l.some(
f=>v$(f.code));return $z(c,l,!u)}function Coe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?[...e.values()]:Object.
values(e)).every(Roe))return e instanceof Map?e:le(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a marketplace's files.",`Giv\
e a file tree or a record of path \u2192 text, e.g. {"${N}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function Roe(e){return typeof e==
"string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function Doe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u=="string"?{[l]:u}:
{}},{name:o,owner:i}=n,s=vz(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",...ql(i)?{owner:i}:
{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:_z(n.renames,a,c,e.report),raw:n}}function $z(e,t,n){return{marketplace:e,
diagnostics:Ez(Oz(t)),loads:n}}function Oz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function Ez(e){return e.toSorted((t,n)=>j(t.path,n.path)||
(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||j(t.code,n.code))}var Loe,o0=m(()=>{"use strict";dn();O();K();Jo();D();uz();mz();r0();xz();_e();Loe={name:"",
plugins:[],renames:{},raw:{}}});function Az(e,t={}){let n=typeof e=="string"||e instanceof URL;return fm(n?zt(up(e)):e,t)}var Sz=m(()=>{"use strict";o0();Yn()});function Nz(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=Foe(s,`${t}/`)??Moe(s,n);c!==void 0?o.add(c):
s!==N&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}return r.some(({path:s})=>s===N)&&i.push(...zoe(e,o)),{names:[...o].sort(),problems:i}}
function Foe(e,t){return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function Moe(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))
return/^([a-z0-9][a-z0-9-]*)\.json$/.exec(e.slice(t.length+1))?.[1]}function zoe({before:e="{}",after:t=""},n){let[r,o]=[F(e).value,F(t).value],i=(f,p)=>({code:f,
path:N,problem:p});if(!v(r)||!v(o))return[i("CATALOG_BROKEN","is gone, or no JSON object")];let s=[...new Set([...Object.keys(r),...Object.keys(o)])].filter(f=>f!==
"plugins"&&f!=="renames"&&!Pz(r[f],o[f])),a=joe(r,o),c=Uoe(r,o),l=n.size===0&&c.length===1?c:[];for(let f of l)n.add(f);let u=c.filter(f=>!n.has(f)&&!a.names.has(
f));return[...s.map(f=>i("FOREIGN_MEMBER",`has another "${f}", which is the marketplace's own`)),...a.changed.map(f=>i("FOREIGN_MEMBER",`changes what "${f}" in \
"renames" said before`)),...u.map(f=>i("FOREIGN_ENTRY",`changes the entry "${f}", whose folder this change does not touch`))]}function joe(e,t){let[n,r]=[Tz(e.renames),
Tz(t.renames)],o=Object.keys(n).filter(i=>!Pz(n[i],r[i]));return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Uoe(e,t){let[n,
r]=[Iz(e),Iz(t)];return[...new Set([...n.keys(),...r.keys()])].filter(i=>n.get(i)!==r.get(i))}function Iz({plugins:e}){let t=new Map;for(let n of Array.isArray(
e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function Tz(e){return v(e)?e:{}}function Pz(e,t){
return JSON.stringify(e)===JSON.stringify(t)}var Cz=m(()=>{"use strict";M();_e()});function dm(e,t,n){let r=Boe(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function Rz(e){
let t=C(e,sa);return t===void 0?void 0:F(G(t.bytes())).value}function Boe(e){let t=Rz(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function pm(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function mm(e){return i0(Rz(e))}function i0(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var sa,
aa=m(()=>{"use strict";O();K();M();D();sa=".claude-plugin/plugin.json"});var Dz={};Ln(Dz,{check:()=>Joe});async function Joe(e,t,n){await Goe(e,n);let{names:r,problems:o}=Nz({paths:await Voe(e,n),before:await Lz(e,"HEAD^1",n),after:await Lz(
e,"HEAD",n),pluginsDir:t["plugins-dir"],...z({entriesDir:t["entries-dir"]})}),i=Az(e),s=f=>`${t["plugins-dir"]}/${f}`,a=r.map(f=>Koe(f,s(f),e,i)),[c={folder:"",
name:"(none)",rows:[],notes:[]},...l]=a,u=[...o.map(Zoe),...r.length===0?[Woe]:[],...c.rows];return{kind:"check",changed:!1,warnings:[],plugins:[{...c,rows:u},...l]}}
async function Goe(e,t){let{exitCode:n}=await Fe(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;let r="What is checked o\
ut is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w("USAGE_INVALID",r,
o)}async function Voe(e,t){let r=(await Vt(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("utf8").split("\0"),
o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function Lz(e,t,n){let{exitCode:r,stdout:o}=await Fe(["\
show",`${t}:${N}`],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Koe(e,t,n,{marketplace:r}){let o=r.plugins.find(a=>a.name===e),i=qo("",o?.diagnostics??
[]);return o?.source.kind==="relative"&&!mm(zt(`${n}/${t}`))&&i.push(Hoe(t)),{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[]}}function Hoe(e){
return{level:"error",code:"NO_THIN_CLIENT",file:`${e}/.claude-plugin/plugin.json`,problem:"The plugin is no thin client: its manifest has no `metadata.bazaar.th\
inClient`.",fix:"Review it as a plugin that was written by hand."}}function Zoe({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Woe,Fz=m(()=>{"use strict";xo();Sz();Yn();Ee();O();_e();Cz();aa();
Yo();Woe={level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only\
."}});function Mz(e){let t="plain";for(let n of e.split("/")){let r=Ht(n);if(r===Yoe)return"never";qoe.includes(r)&&(t="reserved")}return t}function zz(e){return e.includes(
"~")&&e.split("/").some(t=>Xoe.test(Ht(t)))}function Ht(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var qoe,Yoe,Xoe,hm=m(()=>{"use strict";qoe=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Yoe=".git",Xoe=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function la(e,t){return oie(e,t)??iie(e)}function oie(e,t){if(e==="")return"is empty";if(!eie.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(tie.test(e))return'\
has an empty part, "." or ".."';if(nie.test(e))return"names a drive";let n=Mz(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function iie(e){if(jz(e,ca.bytes))return`is longer than ${ca.bytes} bytes`;if(rie.
test(e))return"names a drive on Windows";if(zz(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>ca.depth)
return`is deeper than ${ca.depth} folders`;for(let n of t){if(jz(n,ca.partBytes))return`has a part of more than ${ca.partBytes} bytes`;if(fl.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function jz(e,t){return e.length>t||e.length*3>t&&Qoe.encode(e).length>
t}function rr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e…]/g,sie);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function sie(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*Uz(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var ca,Qoe,eie,tie,nie,rie,gm,ym=m(()=>{"use strict";O();dl();hm();ca={partBytes:255,bytes:1024,depth:64},Qoe=
new TextEncoder,eie=/^[\x20-\x7e]+$/,tie=/(?:^|\/)\.{0,2}(?:\/|$)/,nie=/^[A-Za-z]:(?:\/|$)/,rie=/(?:^|\/)[A-Za-z]:/;gm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,Ht(t))}take(t){let n=Ht(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of Uz(t)){let s=Ht(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw rr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of Uz(t)){let o=Ht(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Ge({pluginsDir:e},t){return`${e}/${t}`}function wm(e,t){return`${Ge(e,t)}/${sa}`}function $o({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function Bz(e){if(aie.test(e)&&la(e,"refuse")===void 0)return;throw rr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function Jz(e){if(!(ho(e)&&la(e,"refuse")===void 0))throw rr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function bm(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&la(t,"refu\
se")===void 0)return t;throw rr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function km(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var aie,or=m(()=>{"use strict";wi();ym();aa();aie=/^[a-z0-9][a-z0-9-]{1,63}$/});function Gz(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(cie(e),lie(e),!Number.
isInteger(o)||o<1||o>100)throw Tr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Tr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(p=>({branch:"",plugins:[p],remove:[]})),...n.map(p=>({
branch:"",plugins:[],remove:[p]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:p,remove:d})=>({branch:fie(a,p,d),plugins:p,remove:d}));if(new Set(
f.map(({branch:p})=>p)).size<f.length)throw Tr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:{
pluginsDir:bm(i),entriesDir:s===void 0?void 0:bm(s)},mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o}}function Ri({plugins:e,
remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.flatMap(({renamedFrom:r=[]})=>r),...t]}}function cie({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Ri(
{branch:"",plugins:e,remove:t});for(let s of n)Bz(s);for(let s of r)Jz(s);if(n.length+r.length===0)throw Tr("There is nothing to publish and nothing to remove.",
"Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(s)!==a);if(i!==void 0)throw Tr(`The name "${i}" stands twice among plugins, earlier nam\
es and removals.`,"Leave one of them out.")}function lie({pinned:e,plugins:t}){if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Tr("The pinned commit is no\
 full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!uie(e.url))throw Tr("The pinned repository is no https URL of letters, digits and . _ / - w\
ithout credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&bm(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes(
"{plugin}"))throw Tr("Several plugins would be pinned to one place.","Put {plugin} into the pinned path.")}}function uie(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.
test(e)&&URL.canParse(e)&&!e.includes("..")}function fie(e,t,n){let r=e.replaceAll("{plugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.
test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Tr(`"${e}" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plu\
gin}.")}function Tr(e,t){return new w("OPTION_INVALID",e,t)}var Yl=m(()=>{"use strict";O();or()});function s0({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Ri(n),a=[...i,...s],c=a.flatMap(f=>$o(t,f)??[]),l=a.map(f=>Ge(t,f)),u=[N,...l,...c].
flatMap(km);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>wm(t,f)),...c],listings:[...new Set(
u)].sort(j)}}var Vz=m(()=>{"use strict";D();_e();Yl();or()});function Xl(e,t=N){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var a0=m(()=>{"use strict";O();_e()});function fa(e,t){if(Array.isArray(e)){let n=e.map(r=>fa(r,Hz(t)));return Kz("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>c0(r,o,Hz(t)));return Kz(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function c0(e,t,n){return`${JSON.stringify(e)}${n.colon}${fa(t,n)}`}function Kz(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function Hz(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function Wz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:die(e,t),colon:hie(i,": "),comma:pie(e,t),padding:a}}function die(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let o=r.type==="property"?void 0:r.children[0];if(o!==void 0&&Ql(e,o.offset)){let[i,s]=[ua(e,r.offset),ua(e,o.offset)];
if(s.length>i.length)return s.slice(i.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function pie(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[o,i]=r.type==="property"?[]:r.children;if(o&&i){let s=e.slice(o.offset+o.length,i.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return mie(e,t)}function mie(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function hie(e,t){return/[\r\n]/.test(e)?t:e}function Ql(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function ua(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var Zz=m(()=>{"use strict";M()});function Oo(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Qz(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+ej(i,s,a,f=>c0(
n,r,f));if(gie(yie(e,[...t,n]),r))return e;let u=eu(i,l.offset,l0(i,s,a));return o+da(i,l.offset,l.offset+l.length,fa(r,u))}function Xz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Qz(e,t,"array"),c=s.children[n];if(c===void 0)return o+ej(i,s,a,p=>fa(r,p));let l=eu(i,c.offset,l0(i,s,a)),f=Ql(i,c.offset)?`,${u0(a)}${ua(i,c.
offset)}`:tj(i,s,a);return o+da(i,c.offset,c.offset,fa(r,l)+f)}function gie(e,t){return qz(e)===qz(t)}function qz(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Qz(e,t,n){let r=F(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Wo(i),a=s;for(let c of t)a=a===void 0?void 0:Ya(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:Wz(i,s)}}function yie(e,t){let n=F(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function ej(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return wie(e,t,n,r);let i=o.offset+o.
length,s=l0(e,t,n);if(!Ql(e,o.offset)){let c=tj(e,t,n);return da(e,i,i,c+r(eu(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${u0(n)}${ua(e,o.offset)}`;return da(e,
i,i,a+r(eu(e,o.offset,s)))}function wie(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return da(e,
o,i,c+r(n)+c)}let s=eu(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return da(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function tj(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function l0(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?Ql(e,r.at(-1)?.offset??0)?n:Yz(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?Yz(e,s,n):n}function Yz(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function eu(e,t,n){
return{...n,lineBreak:u0(n)+ua(e,t)}}function u0(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function da(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var vm=m(()=>{
"use strict";M();Zz();Wu()});function nj(e,t,n){let r=oj(e),o=e.slice(r.length);for(;;){let i=ij(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=sj(o,i,s)}}function rj(e,t,n){
let r=oj(e),o=e.slice(r.length),i=ij(o,t,"array");return i.children[n]===void 0?e:r+sj(o,i,n)}function oj(e){let t=F(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function ij(e,t,n){let r=Wo(e);for(let o of t)r=r===void 0?void 0:Ya(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function sj(e,t,n){let[r,o]=bie(t,n);return e.slice(0,r)+e.slice(o)}function bie(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var aj=m(()=>{"use strict";M();Wu()});function St(e,t=N){let{value:n,problem:r}=F(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw sn(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw sn(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function Eo(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw sn(`"plugins" in "${N}" is no list.`,'Write "plugins": [] or a list of entries.')}function pa(e,t){let n=e.flatMap(
(r,o)=>ma(r)===t?[o]:[]);if(n.length>1)throw sn(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function lj(e,t){let n=St(e),r=n.plugins===void 0?Oo(e,[],"plugins",[]):e,o=Eo(n).map(a=>cj(ma(a))),i=cj(t.name)??"",s=kie(o)?o.findIndex(a=>j(
a??"",i)>0):-1;return Xz(r,["plugins"],s===-1?o.length:s,t)}function uj(e,t){let n=pa(Eo(St(e)),t);return n===void 0?e:rj(e,["plugins"],n)}function fj(e,t,n){let{
renames:r}=St(e);if(r!==void 0&&!v(r))throw sn(`"renames" in "${N}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:nj(e,["renames"],t);let o=r===void 0?Oo(e,[],"renames",{}):e;return Oo(o,["renames"],t,n)}function kie(e){return e.every((t,n)=>t!==void 0&&j(e[n-1]??"",t)<=0)}
function cj(e){return typeof e=="string"?e.toLowerCase():void 0}function ma(e){return v(e)?e.name:void 0}function sn(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var ha=m(()=>{"use strict";O();M();vm();aj();D();_e()});function hj({additions:e,deletions:t},n,r){let o=new gm;for(let s of e.keys()){let a=pj(s,r,r.kept)?la(s,"inert"):dj;if(a!==void 0)throw rr(s,a,"Leave this file\
 out of the plugin.");o.add(s)}for(let s of t)if(!vie(s,n)||!pj(s,r,[...r.kept,...r.gone])||s===N)throw rr(s,dj,"Leave this file out of the plugin.");let i=e.get(
N);i!==void 0&&_ie(n.catalog,i,new Set([...r.kept,...r.gone]))}function pj(e,{layout:t},n){return e===N?t.entriesDir===void 0:n.some(r=>e.startsWith(`${Ge(t,r)}\
/`)||e===$o(t,r))}function vie(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(r.length+1)))}function _ie(e,t,n){
if(!(e!==void 0&&mj(e,n)===mj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${N}" than this plugin's own entry, so it was not made.`,"Report t\
his with the marketplace's catalog.")}function mj(e,t){let{plugins:n,renames:r,...o}=St(new TextDecoder().decode(e)),i=Eo(St(new TextDecoder().decode(e))),s=c=>typeof c==
"string"&&t.has(c),a=v(r)?Object.entries(r).filter(([c])=>!s(c)):r;return JSON.stringify([o,i.filter(c=>!s(ma(c))),a??[]])}var dj,gj=m(()=>{"use strict";O();M();
ha();_e();ym();or();dj="is none of the places that this plugin may change in a marketplace"});function _m(e,t,n={}){xie(e,t);let r=St(e),o=Eo(r),i=pa(o,t.name);return i===void 0?{text:lj(e,xm(t)),change:"added"}:f0({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function f0(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=$ie(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))c=Oo(c,o,l,u);return{text:c,change:c===r?"uncha\
nged":"replaced"}}function xie(e,t){if(typeof e!="string")throw ga("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??{};if(typeof n!=
"string"||n==="")throw ga("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw ga('the entry has no source that star\
ts with "./" or is pinned');if(typeof o!="string")throw ga("the entry has no description");if(i!==void 0&&typeof i!="string")throw ga("the entry's category is n\
o text");if(s!==void 0&&!ql(s))throw ga("the entry's author has no name")}function ga(e){let t="Give the catalog's text, and an entry with name, source (./folde\
r) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function xm(e){let{name:t,source:n,description:r,category:o,author:i}=e;
return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function $ie(e,t,n,r){let{source:o,
description:i,author:s,category:a}=xm(t),c=Oie(e.source,t.source,n);if(!(c||ya(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Aie(t.name,e.source);return{...c&&
typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function Oie(e,t,n){return typeof t==
"string"?ya(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function ya(e,t,n){return t!==void 0&&Eie(e,n)===Ci(t)}function Eie(e,t){if(typeof e!="st\
ring")return;if(e==="."||e.startsWith("./"))return Ci(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&Zl(r)?Ci(`${r}/${e}`):void 0}function Aie(e,t){
let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return sn(`The catalog has an entry "${e}" from another source (${n}), which may be somebody e\
lse's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var $m=m(()=>{"use strict";O();M();vm();
ha();r0();n0()});function yj(e){let t=e,n=()=>Eo(St(t));return{fileOf:()=>N,names:()=>n().flatMap(r=>Sie(ma(r))),entry(r){let o=pa(n(),r);return o===void 0?void 0:n()[o]},upsert(r,{
inherit:o,...i}){let s=_m(t,r,i);if(t=s.text,s.change!=="added"||o===void 0)return s.change;let a=["plugins",pa(n(),r.name)??0],c=this.entry(r.name)??{};for(let[
l,u]of Object.entries(o))Object.hasOwn(c,l)||(t=Oo(t,a,l,u));return s.change},leadsTo:(r,o)=>ya(r.source,o,St(t)),remove(r){t=uj(t,r)},renameOf(r){let{renames:o}=St(
t);return v(o)&&Object.hasOwn(o,r)?o[r]:void 0},rename(r,o){return t=fj(t,r,o),!0},files:()=>new Map([[N,t]])}}function Sie(e){return typeof e=="string"?[e]:[]}
var wj=m(()=>{"use strict";M();vm();ha();_e();$m()});function bj(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=St(i,t(o));if(s.name===o)return s;throw sn(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...xm(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=f0(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>ya(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var kj=m(()=>{"use strict";ha();$m()});import{createHash as Iie}from"crypto";function Tie(e,t="sha1"){return Iie(t).update(`blob ${e}\0`)}function Om(e,t="sha1"){return Tie(e.length,t).update(e).digest(
"hex")}var d0=m(()=>{"use strict"});function p0(e){return e.length===64?"sha256":"sha1"}function m0(e,t,n,r){let o=new Map,i={added:[],changed:[],removed:[]};for(let s of n.keys()){let a=C(n,s)?.bytes(),
c=t.get(s);a===void 0||c?.mode===Nie&&c.id===Om(a,r)||(o.set(`${e}/${s}`,a),(c===void 0?i.added:i.changed).push(`${e}/${s}`))}for(let s of t.keys())C(n,s)===void 0&&
i.removed.push(`${e}/${s}`);return i.removed.sort(j),{additions:o,deletions:i.removed,files:i}}var Nie,vj=m(()=>{"use strict";K();D();d0();Nie="100644"});function xj(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[_j.test(o),"Its description holds a line break or characters that nobody sees."],[_j.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[Cie(r,n),"Another entry has the same name in other upper and lower case."],[typeof i!="string"&&!Rie(i.path,i.ref),"Its pi\
nned path or ref holds more than letters, digits and . _ / -."],[!Lie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!Die(t.replacedBy,
r),'Its "replacedBy" is not the name of another plugin.']].filter(([a])=>a).map(([,a])=>a)}function $j(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`T\
he marketplace's entry "${e}" would break rules that marketplaces check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spi\
te of that with --allow-errors (`allowErrors` in code).")}function Oj({files:e,name:t}){if(e.get(sa)?.kind!=="file")throw new w("OPTION_INVALID",`The thin clien\
t "${t}" has no ${sa}.`,"Give what `generateThinClient` returns.")}function Cie(e,t){return t.some(n=>n!==e&&Ht(n)===Ht(e))}function Rie(...e){return e.every(t=>t===
void 0||Pie.test(t)&&!t.includes(".."))}function Lie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function Die(e,t){return e===void 0||typeof e==
"string"&&e!==""&&e!==t}var _j,Pie,Ej=m(()=>{"use strict";O();hm();aa();_j=/[\p{Cc}\p{Cf}\u2028\u2029]/u,Pie=/^[A-Za-z0-9._/-]+$/});function Aj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=Tj(a,t);Oj(i);let u=s.map($=>o.entry($)).find($=>$!==void 0),
f=s.map($=>Ij($,a,t));Fie(a,s,t);let p=Ge(r.layout,a),d=zie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:p,inherit:u},g=o.upsert(d,h);r.request.allowErrors!==
!0&&$j(a,xj(d,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=m0(p,n.folders.get(p)??new Map,y,p0(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:$})=>$),files:Nj(k.map(({files:$})=>$),c,o),entry:g,oldVersion:l??f.find(({version:$})=>$!==void 0)?.version}}
function Sj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,files:i,version:s}=Ij(e,null,t);return{name:e,additions:new Map,deletions:o,
files:Nj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s}}function Ij(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=Tj(e,n),c=Ge(o.layout,e),l=r.
folders.get(c)??new Map,u={...m0(c,l,new Map,p0(r.head)),version:a},f=i.entry(e);return f===void 0&&l.size===0?(i.renameOf(e)!==t&&s.push(`The marketplace has n\
o "${e}", so nothing of it was taken out.`),u):(f!==void 0&&Mie(e,f,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' files: ha\
ve "${e}" put under its "renames" yourself.`),u)}function Fie(e,t,{entries:n,job:r}){let o=n.renameOf(e);if(o!==void 0){if(typeof o=="string"&&!t.includes(o)&&r.
request.takeOver!==!0)throw sn(`The catalog says that "${e}" was renamed to "${o}", so nobody would get a plugin of that name.`,"Publish under another name, or \
take the name over with --take-over (`takeOver` in code).");n.rename(e,void 0)}}function Tj(e,{tree:t,job:{layout:n}}){let r=Ge(n,e);if((t.folders.get(r)?.size??
0)===0)return;let o=t.files.get(wm(n,e)),i=o===void 0?void 0:F(G(o)).value;if(!i0(i))throw pm(r);let s=v(i)?i.version:void 0;return typeof s=="string"?s:void 0}
function Mie(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&i.url===s.url||a===!0||r.leadsTo(t,n)))throw sn(`Th\
e catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, or take it over with --take-over (`takeOver` in cod\
e).")}function zie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=dm(e,`./${Ge(r,o)}`,t),s=i.description.trim();if(n.pinned===void 0)return{
...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===
void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Nj(e,t,n){let r={added:[],changed:[],removed:[]};for(let o of["added","changed","removed"])
r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"removed":"changed"].push(o)}for(let o of Object.
values(r))o.sort(j);return r}var Pj=m(()=>{"use strict";M();D();ha();aa();vj();Ej();or()});function Cj(){return new w("MARKETPLACE_INVALID",`The repository has no "${N}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var Rj=m(()=>{"use strict";O();_e()});function Em(e,t,n,r){let o=km(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;Bie([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&Jie(u,a,a===t?n:"folder")}}function Bie(e,t,n,r){let o=Ht(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&Ht(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function Jie(e,t,n){let r=e===jie?"folder":Uie[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw rr(t,o,`Have it replaced by a real ${n}.`)}var jie,Uie,Lj=m(()=>{"use strict";O();ym();hm();or();jie="040000",Uie={12e4:"sym\
bolic link",16e4:"submodule"}});function Nr(e,t,n){let r={layout:n.layout,...Ri(t)};Gie(e,r);let o={tree:e,job:n,entries:h0(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Aj(c,o)),
...t.remove.map(c=>Sj(c,o))],a={additions:new Map,deletions:[]};for(let{additions:c,deletions:l}of s){for(let[u,f]of c)a.additions.set(u,f);a.deletions.push(...l)}
for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().encode(l)));return a.deletions.sort(j),hj(a,e,
r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function ir({additions:e,deletions:t}){return e.size+t.length===0}function Gie(e,{layout:t,kept:n,
gone:r}){let o=s=>s.flatMap(a=>[Ge(t,a),$o(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Em(e,N,"file",i);for(let s of[...n,...r]){let a=r.includes(s)?
new Set([...i,...o(n)]):i;Em(e,Ge(t,s),"folder",a);let c=$o(t,s);c!==void 0&&Em(e,c,"file",a)}}function h0(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===void 0){
if(e.catalog===void 0)throw Cj();return yj(Xl(e.catalog))}let o=s=>$o(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Xl(a,o(s))};return bj(new Map(
[...n,...r].map(s=>[s,i(s)])),o)}var wa=m(()=>{"use strict";D();_e();a0();Yl();gj();wj();kj();or();Pj();Rj();Lj()});function Dj(e,t){let n={[N]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=fm(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,Vie(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>Kie(a)||t.some(c=>Hie(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function Vie({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function Kie({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function Hie({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function Fj({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${N}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var Mj=m(()=>{"use strict";O();o0();_e()});function ba(e){return e.replace(/-[0-9a-f]{8}$/,"")}function ka(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Am(ba(e)),Am(ba(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":ba(e)===ba(t)?"content":"patch"}function Am(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function zj({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[ba(t),ba(n)],a=Wie(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Wie(e,t){let[n,
r]=[Am(e),Am(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var tu=m(()=>{"use strict";O()});function jj(e,t){let n=Nr(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Ge(t.layout,s.name)})),o=Dj(qie(n,t),r);return t.request.
allowErrors!==!0&&Fj(o),{plan:n,diagnostics:Yie([...o.own],o.diagnostics),warnings:[...n.warnings,...Zie(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function Zie(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(s=>s.name===n),i=o!==void 0&&o.additions.size+o.deletions.length>0;return zj({name:n,old:o?.oldVersion,fresh:r,changed:i},t.versionPolicy??"suffix")})}function qie({
entries:e},{layout:t,request:n}){let r=e.files().get(N);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(r);let o=n.plugins.flatMap(({thinClient:{
name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().encode(JSON.stringify(i))}function Yie(e,t){
let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}
var Uj=m(()=>{"use strict";_e();Mj();or();wa();tu()});function Gj(e,t,n){return`${Bj}: ${Kj(e,t,n)}`}function g0({message:e}){return Jj.test(e)}function Vj(e,t,n,r){let o=e.flatMap(({message:i})=>Jj.exec(i)?.[1]??[]).
at(-1);return o!==void 0&&o!==Kj(t,n,r)}function Kj(e,t,{layout:n}){let{kept:r,gone:o}=Ri(t),i=h0(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.
folders.get(Ge(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);return c.sort(([l=""],[u=""])=>j(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return mo(JSON.stringify(
s)).slice(0,16)}var Bj,Jj,y0=m(()=>{"use strict";Rs();D();Yl();or();wa();Bj="Claude-Bazaar-Base",Jj=new RegExp(`^${Bj}: ([0-9a-f]{16})\\r?$`,"m")});function Sm(e,t,n,r){let[o="",...i]=(t.request.commitMessage?.trim()||w0(e)).split(/\r?\n/),s=[i.join(`
`).trim(),Xie(e,n).join(`
`),Gj(r,e,t)];return{headline:o,text:s.filter(a=>a!=="").join(`

`)}}function w0({plugins:e,remove:t}){let[n]=e;return n===void 0?t.length===1?`Remove ${t[0]}`:`Remove ${t.length} plugins`:e.length>1?`Publish ${e.length} plug\
ins`:`Publish ${n.thinClient.name} ${n.thinClient.version}`}function Xie({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by clau\
de-bazaar.",...e.flatMap(({thinClient:{name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?
t.map(o=>`Removed: ${o}`):[]]}var Im=m(()=>{"use strict";y0()});function Hj(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function Wj(e,t){let[n,r]=[Hj(e),Hj(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(j);return{added:o(r,n),removed:o(n,r)}}var Zj=m(()=>{"use strict";D()});function b0(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(Qie,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function Wt(e,t=300){let n=b0(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var Qie,qj=m(()=>{"use strict";Qie=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function v0(e,{request:t}){return b0(t.pullRequestTitle??w0(e),200)}function _0(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"";return[...e.plugins.
flatMap(i=>nse(i,t,n,r)),...e.remove.flatMap(i=>[`### Remove ${Wt(i)}`,"","Its folder and its entry go; `renames` says so.",""]),"### How to check it","","- A t\
hin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.plugins.map(({thinClient:{name:i}})=>tse(Ge(n.layout,i),n)),
"- The last 8 digits of the version are made of all the other content, so equal versions have equal files.",...o===""?[]:["",o.toWellFormed().replaceAll(/[\p{Cf}]/gu,
"").replaceAll("<!--","<! --")]]}function tse(e,{request:{pinned:t}}){return t!==void 0?`- Pinned: ${Wt(t.url)} at ${Wt(t.sha)}.`:`- Check out this branch and r\
un ${Wt(`claude plugin validate ${e}`)}.`}function nse(e,t,n,r){let{thinClient:o,facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===
s)?.oldVersion,f=r.get(s),p=e.renamedFrom??[],{files:d,sources:h,window:g}=l.leakCheck;return[`### ${Wt(s)}`,"",`- Says of itself: ${Wt(c)}`,`- Version: ${u===void 0?
"":`${Wt(u)} \u2192 `}${Wt(a)} (${ka(u,a)})`,...p.length===0?[]:[`- Renamed from: ${p.map(y=>Wt(y)).join(", ")}`],...rse(e,t,n),...f===void 0?[]:[`- Image: ${Wt(
f.image)}`,`- Digest: ${Wt(f.digest)}`],`- Leak check: passed; ${d} files searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...nu(
"- What it may do on a user's machine",i.mayDo,"nothing beside the stubs' calls to the host"),""]}function rse({thinClient:e,facts:t},n,r){let o=Ge(r.layout,e.name),
i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return nu("- Components",t.components,"none");let{added:s,removed:a}=Wj(i,e.files.keys());return[...nu(
"- Components added",s,"none"),...nu("- Components removed",a,"none"),...nu("- All components",t.components,"none")]}function nu(e,t,n){return t.length===0?[`${e}\
: ${n}`]:[`${e}:`,...t.map(r=>`  - ${Wt(r)}`)]}function x0(e,t){let[n,r]=[e.indexOf(k0),e.lastIndexOf(Tm)],o=n!==-1&&r>n,i=o?e.slice(0,n):"",s=o?e.slice(r+Tm.length):
"",a=ese-i.length-s.length-k0.length-Tm.length-2;return`${i}${k0}
${ose(t,a)}
${Tm}${s}`}function ose(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=Yj.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",Yj].join(`
`)}var ese,Yj,k0,Tm,Xj=m(()=>{"use strict";Im();Zj();or();qj();tu();ese=65536,Yj="The rest was left out: a pull request's text has at most 65,536 characters.",[
k0,Tm]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function Qj({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function eU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var $0=m(()=>{"use strict";O()});async function Nm(e,t,n){let{forge:r,standing:o,job:i}=e;e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let s=await r.openPullRequest({base:o.
baseName,head:Qj(e,t.branch),title:v0(t,i),body:x0("",_0(t,n,e)),draft:i.request.draft??!1});return await nU(e,s,tU(e,void 0)),s}async function O0(e,t,n,r){let o=v0(
t,e.job),i=x0(r.body,_0(t,n,e)),s={...o===r.title?{}:{title:o},...ise(i,r.body)?{}:{body:i}};return Object.keys(s).length>0&&await e.forge.editPullRequest(r,s),
await nU(e,r,tU(e,r)),r}function ise(e,t){let n=r=>r.replaceAll(`\r
`,`
`).trimEnd();return n(e)===n(t)}function tU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],
autoMerge:u}=o??{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow a\
uto-merge."):f&&i===!0&&n("The pull request will not merge by itself: it is a draft.");let p=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(d=>r?.labels.includes(
d)!==!0),reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...p?{autoMerge:u}:{}}}async function nU({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var rU=m(()=>{"use strict";Xj();$0()});function Pm(e,t,n){return iU(e,t,n,t.branch)}async function oU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await Pm(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await iU(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await o.deleteBranch(s)}}
async function iU(e,t,n,r){let{additions:o,deletions:i,tree:s}=n,a=Sm(t,e.job,e.images,e.base),c=await e.branches.commit({branch:r,head:s.head,additions:o,deletions:i,
...a});if(c.kind!=="protected")return c.kind==="moved"?"moved":c;throw new w("FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}\
" (${c.said}).`,"Have branches of that name left out of the rule, name another one with `branch`, or publish from a fork.")}var sU=m(()=>{"use strict";O();Im()});async function lU(e,t){let n=Nr(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await sse(e,{part:t,branch:r,onBase:n});
if(ir(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await Pm(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Nm(e,t,n)}}async function sse(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!g0(l));if(ir(o))return await cse(e,t,s);if(s.length>0&&i==="skip")
return cU(e,t,dU(s));let a=Nr(r.tree,n,e.job);return s.length===0?ase(e,t,a)?await lse(e,t):await aU(e,t,a):r.pullRequest?.mergeable==="conflicting"&&uU(o,a)?cU(
e,t,use(s)):await aU(e,t,a)}function ase(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
g0)||Vj(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!uU(r,o)?!1:a?.mergeable==="conflicting"||!ir(o)}function uU(e,t){let[n,r]=[e.entries.files(),t.entries.
files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function cse(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchanged",plan:n}:
r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${dU(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(`Closing pul\
l request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await e.branches.deleteBranch(t.name),{operation:"closed",plan:n,pullRequest:o})}
async function aU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(ir(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await O0(e,r,i,s)};
if(ir(n))return{operation:"created",plan:n,pullRequest:await Nm(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await Pm(e,r,n);return a==="moved"?"moved":await fU(
e,t,{plan:n,commit:a})}async function lse(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await oU(e,n,r,o);return i==="moved"?"moved":await fU(e,t,{plan:o,commit:i})}async function fU(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,pullRequest:await Nm(e,t,r)}:{operation:"updated",...o,pullRequest:await O0(e,t,r,i)}}function cU(e,{branch:t,onBase:n},r){let{
pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function dU(e){return`\
it has ${pU(e)} by others (${mU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function use(e){return`it conflicts with the base and has ${pU(e)}\
 by others (${mU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function pU({length:e}){return e===1?"\
1 commit":`${e} commits`}function mU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var hU=m(()=>{"use strict";rU();sU();wa();y0()});async function gU(e){let{job:t,base:n,forge:r,standing:o}=e,i=Nr(n,t.whole,t);if(ir(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let{additions:s,deletions:a}=i,c=Sm(t.whole,t,e.images,n),l=await r.commit({branch:o.baseName,head:n.head,additions:s,deletions:a,...c});if(l.
kind==="moved")return"moved";if(l.kind==="written")return{operation:"pushed",plan:i,commit:l};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`\
A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a pull request (${l.said}).`,"Publish in the mode pr or auto, or let the toke\
n's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var yU=m(()=>{"use strict";O();Im();wa()});function wU(e,t,n,r,o){let i=[...r].flatMap(([,a])=>a.plan.changes.map(c=>dse(c,a,{job:e,preview:t,images:n})));return{changed:i.some(({operation:a,files:c})=>a===
"previewed"?Object.values(c).flat().length>0:fse(a)),plugins:i,warnings:[...o]}}function fse(e){return["created","updated","pushed","closed"].includes(e)}function dse(e,t,{
job:n,preview:r,images:o}){let{name:i}=e,s=n.request.plugins.find(({thinClient:d})=>d.name===i),a=r.plan.changes.find(d=>d.name===i)?.oldVersion,c=s?.thinClient.
version??a??"",l=o.get(i),{commit:u,pullRequest:f,operation:p}=t;return{name:i,version:c,...a===void 0?{}:{oldVersion:a},change:s===void 0?"removed":ka(a,c),...l===
void 0?{}:{image:l},files:e.files,entry:e.entry,...u===void 0?{}:{commit:u.commit,commitUrl:u.url,verified:u.verified},...f===void 0?{}:{pullRequest:{number:f.number,
url:f.url}},operation:p,diagnostics:r.diagnostics.get(i)??[]}}var bU=m(()=>{"use strict";tu()});function vU(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(kU.indexOf(e.right)<kU.indexOf(r))throw mse(e,t,n);return pse(
e,t,n)}function pse({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);if(!o.some(({branch:s})=>s===t||s===n))return e;throw new w("OPTION_INVAL\
ID",`A pull request's branch would be "${t}", which is published to.`,"Name another branch, e.g. bazaar/{plugin}.")}function mse(e,t,n){let{right:r,login:o}=e,a=`${o===
void 0?"The token":`The token of ${o}`} ${r==="none"?"can't even read":`may only ${r==="triage"?"triage":"read"}`} ${n}, and publishing needs the right to write\
.`;return new w("FORGE_REFUSED",a,hse(o,t,n),{details:{right:r}})}function hse(e,{mode:t},n){let r=`Contents: Read and write${t==="push"?"":" and Pull requests:\
 Read and write"}`;return e==="github-actions[bot]"?`A workflow's GITHUB_TOKEN reaches its own repository only, and there what \`permissions:\` of the job gives (\
contents: write${t==="push"?"":", pull-requests: write"}). For ${n} make a GitHub App's token or a fine-grained one with ${r}, and give it as marketplace-token.`:
e===void 0||e.endsWith("[bot]")?`Give the App the repository permissions ${r} (its settings \u2192 Permissions & events), have the new permissions accepted, install \
it on ${n}, and name that repository where the token is made.`:`${e} needs the role Write in ${n}${t==="push"?"":", or publish from a fork (`fork`), which needs\
 the right to read only"}. A fine-grained token has to name that repository and have ${r} (Settings \u2192 Developer settings \u2192 Fine-grained tokens); a classic one h\
as to have the scope repo.`}var kU,_U=m(()=>{"use strict";O();kU=["none","read","triage","write","maintain","admin"]});async function xU(e,t){let n={job:Gz(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>0&&await _se(n,
r);let o=await gse(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while publishing.`,"\
Publish again when fewer others do, or raise the number of attempts.")}async function gse(e){let{job:t,forge:n,warnings:r}=e;E0(e,`Looking at ${n.repository}.`);
let o=await n.look(s0(t)),i=vU(o,t,n.repository),s=jj(i,t);for(let f of s.warnings)r.add(f);let{dryRun:a,images:c}=t.request;a!==!0&&(e.images??=await c?.()??new Map);
let l={job:t,forge:n,branches:n,standing:o,base:i,images:e.images??new Map,warn:f=>{r.add(f)},tell:f=>E0(e,f)};return(a===!0?(bse(e,l),!1):await yse(e,l,s))?"mo\
ved":wU(t,s,l.images,e.done,r)}async function yse(e,t,n){let{job:r,done:o}=e,i=t.standing.branches.some(({pullRequest:c})=>c!==void 0);if(r.mode==="push"||r.mode===
"auto"&&!i&&o.size===0){let c=await gU(t);if(c==="moved")return!0;if(c!=="protected")return o.set(r.whole,c),!1}let s=await wse(e,t,n),a=!1;for(let c of r.parts.
filter(l=>!o.has(l))){let l=await lU(s,c);l==="moved"?a=!0:o.set(c,l)}return a}async function wse(e,t,n){let{job:r,forge:o}=e;if(r.request.fork!==!0||ir(n.plan))
return t;let{baseName:i}=t.standing;t.tell(`Bringing the fork of ${o.repository} up to date.`),e.fork??=await o.fork(i);let{branches:s}=await e.fork.look({...s0(
r),base:i}),a={...t.standing,branches:s};return{...t,branches:e.fork,standing:a}}function bse({job:e,done:t},{standing:n,base:r}){let o=e.mode==="push"?[e.whole]:
e.parts;for(let i of o){let s=n.branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);t.set(i,{operation:"previewed",plan:Nr(s?.tree??r,i,e),...s?.pullRequest===
void 0?{}:{pullRequest:s.pullRequest}})}}async function _se(e,t){let{job:n,forge:r}=e;E0(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.
min(vse,kse*2**(t-1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function E0({job:{request:e}},t){eU(e.signal),e.progress?.(t)}var kse,vse,$U=m(()=>{
"use strict";O();Yl();Vz();wa();Uj();hU();yU();bU();_U();$0();[kse,vse]=[250,1e4]});function EU({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...xse(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function xse(e){let t=C(e,"hooks/hooks.json"),n=t===void 0?void 0:
F(G(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:$se(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function $se(e){let t=OU(e).flatMap(n=>v(n)?OU(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function OU(e){return Array.isArray(e)?e:[]}var AU=m(()=>{"use strict";K();M();D()});function SU(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>Ose(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?Ese(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function Ose({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:EU(e),renamedFrom:o,...z({category:r})}]}function Ese(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var IU=m(()=>{"use strict";Ee();O();AU()});var Cn,Ao,So=m(()=>{"use strict";Cn="/opt/plugin",Ao=["linux/amd64","linux/arm64"]});function TU(e,t){let n=e.find(i=>!Ao.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${Ao.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function NU(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function va(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function PU(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Cm=m(()=>{"use strict";O();So()});import{createHash as Ase}from"crypto";function _a(e){return`sha256:${Ase("sha256").update(e).digest("hex")}`}function xa(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().
encode(JSON.stringify(t));return{mediaType:e,digest:_a(n),size:n.length,bytes:n}}function Io({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}
function be(e){return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var Ve,Ke=m(()=>{"use strict";Ve={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function To(e){let t=(p,d)=>{throw new w("OPTION_INVALID",`"${Rm(e)}" names no image: ${p}.`,d)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!be(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=Nse(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Sse.test(c)&&t(`"${Rm(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||Tse.includes(
i)?"docker.io":i;Ise.test(u)||t(`"${Rm(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return Pse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function Nse(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function Pse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>CU.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!CU.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${Rm(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>RU&&r(
`it is longer than ${RU} characters`,"Give a shorter path.")}function Rm(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function No(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function LU(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=No(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var CU,Sse,Ise,RU,Tse,Pr=m(()=>{"use strict";O();Ke();CU=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Sse=/^\w[\w.-]{0,127}$/,Ise=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,RU=255,Tse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function Lm(e,t,n){let r=To(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:ru(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(va)])]}}
function ru({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[NU(e.plugin.manifest.version)]).map(va))]}var Dm=m(()=>{"us\
e strict";O();Cm();Pr()});function A0(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var DU=m(()=>{"use strict"});function $a({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var S0=m(()=>{"use strict"});function Oa(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function I0(e){let t=FU(e);if(t!==void 0)throw Po(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw Po(e,'is absolute, or holds an empty segment, "." or ".."')}function FU(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function MU(e){for(let t of e.keys())for(let n=Oa(t);n!=="";n=Oa(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw Po(t,`lies below a ${r.kind}`)}}function zU(e,t,n){let r=t===""?"is empty":FU(t);if(r!==void 0)throw Po(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(p=>p!==""&&p!=="."),s=i.findIndex(p=>p!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw Po(e,'is a link whose target has ".." \
behind a name');let c=o?[]:Oa(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw Po(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function Po(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var jU=m(()=>{"use strict";O()});function*BU(e,{prefix:t="",links:n="refuse"}){t!==""&&I0(t);for(let o of e.keys())I0(o);MU(e);let r=new Set([""]);for(let[o,i]of Rse(e)){let s=t===""?o:`${t}/${o}`;
if(yield*JU(i.kind==="directory"?s:Oa(s),r),i.kind==="file"&&(yield{path:o,head:Lse(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw Po(o,"is a symbolic \
link");zU(s,i.target,t),yield{path:o,head:P0({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function N0(e){return new Uint8Array((512-e%512)%512)}function Rse(e){
return[...e].sort(([t],[n])=>j(t,n))}function*JU(e,t){t.has(e)||(yield*JU(Oa(e),t),t.add(e),yield{path:e,head:P0({name:`${e}/`,type:"5",mode:493,size:0})})}function Lse(e,{
size:t,executable:n}){if(t<=8589934591)return P0({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function P0({name:e,link:t="",...n}){let r=[...T0(e)?[]:[A0("path",e)],...t===""||T0(t)?
[]:[A0("linkpath",t)]],[o,i]=[UU(e),UU(t)],s=$a({...n,name:o,link:i});if(r.length===0)return s;let a=ou(r),c=`PaxHeader/${o}`.slice(0,100);return ou([$a({name:c,
mode:420,size:a.length,type:"x"}),a,N0(a.length),s])}function T0(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function UU(e){return T0(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function ou(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var C0=m(()=>{"use strict";
O();D();DU();S0();jU()});var GU,VU,KU,HU,Fm=m(()=>{"use strict";GU="the plugin's files",VU="the runtime",KU="the link /usr/local/bin/claude",HU="claude-bazaar image"});function Mm(e){return e==="docker"?iu:Ve}function ZU(e,t){let n=Mm(e);if(t===Ve.layer||t===iu.layer)return n.layer;if(t===Ve.gzipLayer||t===iu.gzipLayer)return n.
gzipLayer;if(t===WU&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===WU?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function zm(e){return e===Ve.index||
e===iu.index}function su(e){return e===Ve.manifest||e===iu.manifest}var iu,WU,jm=m(()=>{"use strict";O();Ke();iu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};WU="application/vnd.oci.image.layer.v1.tar+zstd"});var qU,YU=m(()=>{"use strict";qU={serve:3e3,broker:8788}});var Um,R0,XU,L0,Bm,D0=m(()=>{"use strict";So();YU();Um="/opt/runtime",R0="/work",XU={uid:1e3,gid:1e3},L0=1e9,Bm={User:`${XU.uid}:${XU.gid}`,WorkingDir:R0,Entrypoint:[
"/usr/bin/tini","--","node",`${Um}/bin.js`],Cmd:["serve",Cn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${R0}`,`TMPDIR=${R0}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${qU.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Um}/health.js`],Interval:15*L0,Timeout:5*
L0,StartPeriod:15*L0,Retries:3},StopSignal:"SIGTERM"}});function QU(e,t,n,r,o={}){let i=Mm(r.format),s=u=>({...u,mediaType:ZU(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=xa(i.config,Dse(e,t,n,r)),l=xa(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:Io(c),layers:a.map(Io),...t2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function e2(e,t,n){let{index:r}=Mm(n.format);return xa(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...Io(i),platform:Jm(
o,t?.images.get(o))})),...t2(n)})}function Jm(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function t2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function Dse(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Jm(e,t),created:r,config:t===void 0?{Labels:o}:Fse(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...zse(t,r),...n.map(({comment:s})=>n2(
r,s))]}}function Fse({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Bm,Env:Mse(e.env,Bm.Env),ExposedPorts:{...v(i)?i:{},...Bm.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function Mse(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function zse(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>n2(t,n))}function n2(e,t){return{created:e,created_by:HU,
comment:t}}var F0=m(()=>{"use strict";M();Fm();jm();Ke();D0()});function r2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Jm(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Ve.
index,manifests:t.map(u=>({...Io(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return le([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,jse(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function jse(e){return{...pi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function o2(e){let t=[];for await(let n of e)t.push(n);return ou(t)}var M0=m(()=>{"use strict";K();C0();F0();
Ke();Ke()});import{randomUUID as Use}from"crypto";import{mkdirSync as Bse,readFileSync as Jse,renameSync as Gse,rmSync as Vse,writeFileSync as Kse}from"fs";import{homedir as Hse}from"os";
import{dirname as Wse,isAbsolute as Zse,join as i2}from"path";function Ea(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&Zse(t)?t:i2(Hse(),".cache");return i2(
n,"claude-bazaar")}function Gm(e){try{return Jse(e,"utf8")}catch{return}}function Vm(e,t){let n=`${e}.${Use()}`;try{Bse(Wse(e),{recursive:!0,mode:448}),Kse(n,t,
{mode:384,flag:"wx"}),Gse(n,e)}catch{qse(n)}}function qse(e){try{Vse(e,{force:!0})}catch{}}var au=m(()=>{"use strict"});import{join as Yse}from"path";function s2(e,t){return{name:e.name,async manifest(n){let r=be(n)?Qse(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);
return o!==void 0&&l2(t,o.digest,o.bytes),o},read:n=>eae(e,t,n)}}function Qse(e,t){let n=c2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().
decode(n));return typeof r=="string"&&(zm(r)||su(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*eae(e,t,n){if(n.size>Xse||
!n.mediaType.includes("json")){yield*e.read(n);return}let r=c2(t,n.digest),o=r??await o2(e.read(n));r===void 0&&l2(t,n.digest,o),yield o}function a2(e,t){return Yse(
e,"documents",t.replace(":","-"))}function c2(e,t){let n=new TextEncoder().encode(Gm(a2(e,t))??"");return _a(n)===t?n:void 0}function l2(e,t,n){Vm(a2(e,t),new TextDecoder(
"utf-8",{ignoreBOM:!0}).decode(n))}var Xse,u2=m(()=>{"use strict";M0();jm();Ke();au();Xse=1048576});async function*sr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var Aa=m(()=>{"use strict"});import{randomUUID as tae}from"crypto";import{open as nae,unlink as rae}from"fs/promises";import{tmpdir as oae}from"os";import{join as iae}from"path";async function sae(e,t,n){
try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw ut("the temporary folder",r)}}async function*aae(e,t){for(let n=0;n<
t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw ut("the temporary folder",new Error("a temporary file l\
ost its end"));yield r.subarray(0,o),n+=o}}var Km,z0,f2=m(()=>{"use strict";Aa();Ii();Km=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=oae()}={}){
this.#e=t,this.#t=n}blob(){return new z0(this.#e,()=>this.#r())}async[Symbol.asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=iae(
this.#t,`claude-bazaar-${tae()}`);try{let n=await nae(t,"wx+",384);return this.#n.push(n),await rae(t),n}catch(n){throw ut(this.#t,n)}}},z0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){
this.#o=t,this.#i=n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){
if(this.#r===void 0){yield*sr(this.#e);return}await this.#s(this.#r),yield*aae(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=
n.reduce((i,s)=>i+s.length,0);let o=r;for(let i of n)await sae(t,i,o),o+=i.length}}});async function d2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var p2=m(()=>{"use strict"});async function Sa(e,t){return await d2(e.body,t)}async function We(e){await Sa(e,j0).catch(()=>{})}async function g2(e,t){let n=await Sa(e,j0).catch(()=>{}),r=G(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=F(r);if(!v(i))return{codes:[],said:o?"":
h2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:h2(l.join("; "),t),page:o,raw:r}}function h2(e,t){
let n=e.slice(0,j0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>m2?`${n.slice(0,
m2)}\u2026`:n}var j0,m2,Cr=m(()=>{"use strict";p2();M();D();j0=65536,m2=300});function Co(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function w2(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Hm(e,t){return t.
every(n=>e.some(r=>cae(r,n)))}function cae(e,t){let[n,r]=[y2(e),y2(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function y2(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function b2(e,t){let n=[];for(let r of[...e,...t])Hm(n,[r])||
n.push(r);return n}var cu=m(()=>{"use strict"});function U0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function k2(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var B0=m(()=>{"use strict"});var ye,Ro=m(()=>{"use strict";ye=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function Lo(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ye("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ye("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ye("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return lae(n,t);throw new ye("forbidden",`${n.host}\
 is asked without encryption`)}function lae(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function v2(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var lu=m(()=>{"use strict";Ro()});async function Wm(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await fae(e,t,o,{...t.headers,
...a}),l=v2(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await We(c),s===uae)throw new ye("forbidden","it sends from one addre\
ss to the next without end");o=Lo(l,o),i||=o.origin!==r.origin}}async function fae(e,t,n,r){let o=typeof t.body=="function"?pae(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=_2(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
_2(a)??dae(l,n,s)}}function dae(e,t,n){return!(e instanceof ye)||e.kind==="forbidden"||t.host===n.host?e:new ye(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function _2(e){return e?.aborted===!0?ar(e):void 0}function pae(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function ar(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var uae,Di=m(()=>{"use strict";O();Cr();lu();Ro();uae=5});function Do({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Zm({found:e}){
return e?.credential===void 0}function Fi({status:e}){return e===401||e===403}function ot({said:e}){return e===""?"":` It says: "${e}".`}var Rr,J0=m(()=>{"use s\
trict";Rr={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function V0(e){let{doing:t,elapsedMs:n,status:r}=e;return uu(e)&&t==="upload"&&n>mae*.95&&r!==429}var G0,mae,uu,x2,hae,$2,O2,qm=m(()=>{"use strict";J0();G0="ghc\
r.io",mae=6e5,uu=e=>e.registry===G0,x2=({said:e})=>/rate limit|quota/i.test(e),hae=["preflight","upload","put-manifest","token"],$2=({said:e},t)=>t.test(e);O2=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>uu(e)&&Fi(e)&&e.found?.token==="fork"&&hae.includes(e.doing)&&!x2(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${Rr[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>uu(e)&&$2(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${Do(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>uu(e)&&$2(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${Rr[e.doing]} ${e.name} (asked ${Do(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:V0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>uu(e)&&Fi(e)&&e.found?.source==="GITHUB_TOKEN"&&!x2(e),problem:e=>`GITH\
UB_TOKEN may not ${Rr[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function A2(e){let t=0,n=0;for(;n<e.length;){K0.lastIndex=n;let r=K0.exec(e);if(r===null)return;t+=Number(r[1])*(gae[r[2]??""]??0),n=K0.lastIndex}return n===0?void 0:
t}function Ym(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-zµμ]+)/i.exec(t)?.[1]??"",i=[yae(e,n),A2(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function yae(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?A2(n):r-(Number.isNaN(o)?t:o)}function I2(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function fu(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var E2,gae,K0,S2,Ia=m(()=>{"use strict";E2=[408,429,500,502,503,504],gae={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},K0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;S2={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var Xm,Fo,wae,T2,bae,kae,vae,_ae,N2,P2=m(()=>{"use strict";qm();J0();Ia();Xm=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),Fo=({codes:e},...t)=>t.some(n=>e.
includes(n)),wae=({doing:e})=>["preflight","upload","put-manifest"].includes(e),T2="Try again; look at the registry's status page when it stays.",bae=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||Fo(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${ot(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!Fi(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],kae=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||Fo(e,"TOOMANYREQUESTS")||e.status===403&&Xm(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${Do(e)}).${ot(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${fu(e.waitMs)}`}\
 and start again${Zm(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||Xm(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${ot(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Zm(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${ot(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>Fi(e)&&Zm(e),
problem:e=>`${e.registry} wants a login to ${Rr[e.doing]} ${e.name} (asked ${Do(e)})${wae(e)?"":", or there is no such repository"}.${ot(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>Fi(e)||Fo(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${Rr[e.doing]} ${e.name}, or there is no such repository (asked ${Do(e)}).${ot(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],vae=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&Xm(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${ot(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||Xm(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${ot(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>Fo(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${ot(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>Fo(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${ot(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(Fo(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${ot(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>Fo(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${ot(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],_ae=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||Fo(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${Rr[e.doing]} ${e.name}.${ot(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${Do(e)}).${ot(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${ot(e)}`,fix:()=>T2},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${Rr[e.doing]} ${e.name}\
.${ot(e)}`,fix:()=>T2}],N2=[...O2,...bae,...kae,...vae,..._ae]});function Qm(e,t){let n=N2.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function C2(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var eh=m(()=>{"use strict";O();P2()});async function Ta(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Rn))throw r;if(!await H0(e,n,r.trouble))throw Qm(r.trouble,r.cause)}}async function H0({
retries:e,clock:t,signal:n},r,o){let i=I2(e,r,o.waitMs,t);if(!xae(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?ar(
n):s}return!0}function W0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function xae(e){let{status:t,network:n,said:r,fault:o}=e;return V0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:W0(e)||E2.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Rn,Na=m(()=>{"use strict";eh();qm();Di();Ia();Rn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function R2(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function th(e,t){let{codes:n,said:r,page:o,raw:i}=await g2(t,e.secrets),s=Ym(t.headers,i,e.line.clock.now()),a=R2(e);return new Rn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function du(e,t){let n=R2(e);return t instanceof ye?new Rn({...n,network:t},t):t instanceof
tt?new Rn({...n,fault:t.fault,detail:t.message},t):t}var tt,Pa=m(()=>{"use strict";Cr();Ro();Na();Ia();tt=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function L2(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:q0(o),started:0};return Ta(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=Lo(n.realm,e.endpoint),{answer:c}=await Wm(e,Eae(a,n,r,o),Z0(o),a);if(c.status!==200)throw await th(s,c);let l=await Sa(c,Oae);return Aae(l,s)}catch(a){
throw du(s,a)}})}function Eae(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function Z0({credential:e}){if(e?.kind==="password")return`Basic ${U0(`${e.username}:${e.password}`)}`}function q0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,U0(`${t.username}:${t.password}`)]}function Aae(e,t){let{value:n}=F(G(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new tt("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:$ae)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var $ae,Oae,D2=m(()=>{"use strict";M();D();Cr();B0();Di();lu();Na();Pa();
$ae=60,Oae=262144});var nh,F2=m(()=>{"use strict";cu();D2();nh=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...q0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:p,parameters:d})=>p==="bearer"&&d.realm!==void 0),s=t.some(({scheme:p})=>p===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=w2(i?.parameters.
scope),c=this.#i.find(({token:p})=>p!==void 0&&`Bearer ${p.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Hm(c.scopes,a))return;this.#i=
this.#i.filter(p=>p!==c);let u=b2(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?Z0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Hm(l.scopes,r));if(s!==void 0)return s.
coming;let a=L2(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function z2(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=rh(Sae,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=rh(M2,t,r);s!==void 0;s=
rh(M2,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=rh(Iae,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function rh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Sae,M2,Iae,j2=m(
()=>{"use strict";Sae=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,M2=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Iae=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Tae,pu,U2=m(()=>{"use strict";Cr();F2();j2();eh();Di();Na();Pa();Tae=2,pu=class{line;#e;constructor(t,n){this.line=t,this.#e=new nh(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return Ta(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await th(this.#r(t,o),i);return await r(i,s)}catch(i){throw du(this.#r(t,o),i)}}fail(t,n){let r=du(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Rn?Qm(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await Wm(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===Tae)return i;let c=z2(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await We(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await We(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});import{createHash as Nae}from"crypto";function Pae({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(
r)!==n)throw new tt("size-wrong","the registry gave another part of a blob than was asked for")}async function*Cae(e,t){let n=t;for await(let r of e)r.length>n&&
(yield r.subarray(n)),n-=Math.min(n,r.length)}var oh,B2=m(()=>{"use strict";Cr();Di();Ro();cu();Pa();oh=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=
r}has(t){let n={...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await We(r),r.status===200))}async*read(t){let n=Nae(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw ar(o);if(i>c&&(a=0),!(l instanceof ye&&l.transient&&a+1<r.tries))throw l instanceof
ye?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(Pae(i,n),i.status===206?i.body:Cae(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new tt("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[Co(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});import{hash as Rae}from"crypto";function Fae(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new tt("not-a-registry","it sent a web page")}function Mae({
headers:e},t){let n=e.get("docker-content-digest")??"",r=H2(e.get("content-type")),o=e.get("content-length")??"";if(!(!be(n)||V2.test(r)||!/^\d{1,9}$/.test(o)))
return be(t)&&K2(n,t,null),{mediaType:r,digest:n,size:Number(o)}}function K2(e,t,n){let r=be(t)?t:n!==null&&be(n)?n:e;if(e!==r)throw new tt("digest-wrong",`the \
registry gave a manifest ${e} where ${r} was to come`)}function zae({headers:e},t){let{value:n}=F(G(t));if(!v(n))throw new tt("manifest-wrong","a manifest is no\
 JSON object");let r=H2(e.get("content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||V2.test(r))return o;throw new tt("manifest-wrong",`a manif\
est calls itself ${G2(o)} and is sent as ${G2(r)}`)}function H2(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function G2(e){return e.replace(/[^\w.+/-]/g,
"?").slice(0,100)}var Lae,Dae,J2,V2,mu,W2=m(()=>{"use strict";M();D();Ke();Cr();Ke();cu();Pa();Lae=4194304,Dae=["application/vnd.docker.distribution.manifest.v2\
+json","application/vnd.docker.distribution.manifest.list.v2+json"],J2=[Ve.index,Ve.manifest,...Dae].join(", "),V2=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
mu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:J2}},o=await this.#e.run(n,r,async s=>(await We(s),s.status===404?void 0:Mae(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:J2}};return this.#e.
run(n,r,async o=>{let i=await Sa(o,Lae);if(o.status===404)return Fae(o);if(i===void 0)throw new tt("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${Rae("sha256",i)}`;return K2(s,t,o.headers.get("docker-content-digest")),{mediaType:zae(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={...this.#r(
"put-manifest"),scopes:[Co(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.bytes};await this.#e.
run(r,i,async s=>{await We(s);let a=s.headers.get("docker-content-digest");if(a!==null&&be(a)&&a!==t.digest)throw new tt("digest-wrong",`the registry keeps the \
manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[Co(this.#n,"pull")]}}#o(t){return new URL(`/v2/${this.#n}/manifes\
ts/${t}`,this.#e.line.endpoint)}}});function Y0({headers:e},t){let n=e.get("location");if(n===null)throw new tt("not-a-registry","it opens an upload and does not say where");return Lo(n,t)}function ih(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function hu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!be(n)||n===t))throw new tt("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var X0=m(()=>{"use strict";lu();
Ke();Pa()});async function Q0(e,t,n,r){let o=r,i=0;for await(let c of sr(n.open(),{size:jae}))o=await Uae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:ih(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await We(c),hu(c,n.digest)})}async function Uae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Bae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Rn&&!W0(l.trouble))||!await H0(e.line,a,l.trouble))throw l}let c=await Jae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Bae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},Z2)}function Jae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await Z2(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function Z2(e,t){await We(e);let n=e.headers.get("location");return n===null?t:Lo(n,t)}var jae,q2=m(()=>{"\
use strict";Aa();Cr();lu();Na();X0();jae=8388608});var Y2,Gae,sh,Vae,X2=m(()=>{"use strict";Cr();eh();Na();cu();X0();q2();Y2=[411,413],Gae=1e3,sh=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=Co(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},We).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await Ta(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,Co(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await We(a),a.status===202?
Y0(a,c):(hu(a,t.digest),"mounted")))}catch(a){if(!Vae.includes(C2(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await We(o),Y0(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
Gae)};await this.#e.once(n,r,We).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return Q0(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:ih(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...Y2];if(await this.#e.once({...r,
expect:s},i,async l=>(await We(l),Y2.includes(l.status)?!1:(hu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await Q0(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},Vae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function Q2({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new mu(n,o,t),s=new oh(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new sh(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new mu(r,o,t).head(u)!==void 0}catch(f){
if(Ie(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var eB=m(()=>{"use strict";B2();O();W2();X2()});function nB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new pu(tB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>Q2({registry:o,path:i,exchange:r(o),anonymous:new pu(tB(o,e),Kae)})}}function tB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=LU(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...S2,...o},signal:i}}var Kae,rB=m(()=>{"use strict";U2();Pr();eB();Ia();Kae=async()=>({
source:"on purpose"})});import{execFile as Hae}from"child_process";function oB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper\
's name can't be one"});let{env:o,timeoutMs:i}=n;return new Promise(s=>{let c=Hae(r,["get"],{env:o,timeout:i,maxBuffer:Wae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?
Yae(u,r):{problem:qae(l,u,r,i)})});c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function qae(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===
!0?`${n} gave no answer within ${r/1e3} s`:Zae.test(t)?`${n} has none`:`${n} failed`}function Yae(e,t){let{value:n}=F(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!=
"string"||typeof o!="string"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:
{credential:{kind:"password",username:r,password:o}}}var Wae,Zae,iB=m(()=>{"use strict";M();Wae=65536,Zae=/credentials not found/i});import{readFileSync as Xae}from"fs";import{join as sB}from"path";async function aB(e,t){let n=sB(t.env.DOCKER_CONFIG||sB(t.home,".docker"),"config.json"),r=ece(
n);if(typeof r=="string")return{source:r};let o=e==="docker.io"?Qae:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n}\
 has none for ${e}`;if(typeof a=="string"&&a!==""){let l=await oB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.
problem}return tce(r.auths,e,n)??{source:c}}function ece(e){let t;try{t=Xae(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there i\
s no ${e}`:`${e} can't be read`}let{value:n}=F(t);return v(n)?n:`${e} is no JSON`}function tce(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>nce(u)===t),o=r===
void 0?void 0:e[r];if(!v(o))return;let i=`the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"\
identity",token:s},source:i};if(typeof a=="string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=rce(o);return c!==void 0?{credential:{kind:"\
password",...c},source:i}:Object.values(o).every(u=>u==="")?void 0:{source:`${i} holds no login`}}function nce(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,
"").toLowerCase();return t==="index.docker.io"||t==="registry-1.docker.io"?"docker.io":t}function rce(e){let{auth:t,username:n,password:r}=e;if(typeof t=="strin\
g"&&t!==""){let o=k2(t)?.replace(/\0+$/,"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!=
"string"||n===""))return{username:n,password:r}}var Qae,cB=m(()=>{"use strict";M();B0();iB();Qae="https://index.docker.io/v1/"});import{readFileSync as oce}from"fs";function lB(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,
source:"the credential that was given"};let a=await aB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:ice(i,t)??a}}function ice(e,t){let{GITHUB_TOKEN:n,
GITHUB_ACTOR:r}=t;return e!==G0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",
token:sce(t)?"fork":"unknown"}}function sce(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=F(oce(e.GITHUB_EVENT_PATH??"","utf8")),n=gu(gu(
gu(t,"pull_request"),"head"),"repo");return gu(n,"full_name")!==e.GITHUB_REPOSITORY&&gu(n,"full_name")!==void 0}catch{return!1}}function gu(e,t){return v(e)?e[t]:
void 0}var uB=m(()=>{"use strict";M();qm();cB()});var dB=vH((fB,ah)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]\
+$","i"),i="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${i})?$`,"i")};function c(d,h){if(d.
indexOf("::")!==d.lastIndexOf("::"))return null;let g=0,y=-1,b=(d.match(a.zoneIndex)||[])[0],k,$;for(b&&(b=b.substring(1),d=d.replace(/%.+$/,""));(y=d.indexOf("\
:",y+1))>=0;)g++;if(d.substr(0,2)==="::"&&g--,d.substr(-2,2)==="::"&&g--,g>=h)return null;for($=h-g,k=":";$--;)k+="0:";return d=d.replace("::",k),d[0]===":"&&(d=
d.slice(1)),d[d.length-1]===":"&&(d=d.slice(0,-1)),h=(function(){let S=d.split(":"),I=[];for(let A=0;A<S.length;A++)I.push(S[A].length>4?NaN:parseInt(S[A],16));
return I})(),{parts:h,zoneId:b}}function l(d,h,g,y){if(d.length!==h.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let b=0,
k;for(;y>0;){if(k=g-y,k<0&&(k=0),d[b]>>k!==h[b]>>k)return!1;y-=g,b+=1}return!0}function u(d){if(o.test(d))return parseInt(d,16);if(d[0]==="0"&&!isNaN(parseInt(d[1],
10))){if(r.test(d))return parseInt(d,8);throw new Error(`ipaddr: cannot parse ${d} as octal`)}return parseInt(d,10)}function f(d,h){for(;d.length<h;)d=`0${d}`;return d}
let p={};p.IPv4=(function(){function d(h){if(h.length!==4)throw new Error("ipaddr: ipv4 octet count should be 4");let g,y;for(g=0;g<h.length;g++)if(y=h[g],!(0<=
y&&y<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=h}return d.prototype.SpecialRanges={unspecified:[[new d([0,0,0,0]),8]],broadcast:[
[new d([255,255,255,255]),32]],multicast:[[new d([224,0,0,0]),4]],linkLocal:[[new d([169,254,0,0]),16]],loopback:[[new d([127,0,0,0]),8]],carrierGradeNat:[[new d(
[100,64,0,0]),10]],private:[[new d([10,0,0,0]),8],[new d([172,16,0,0]),12],[new d([192,168,0,0]),16]],reserved:[[new d([192,0,0,0]),24],[new d([192,0,2,0]),24],
[new d([192,88,99,0]),24],[new d([198,18,0,0]),15],[new d([198,51,100,0]),24],[new d([203,0,113,0]),24],[new d([240,0,0,0]),4]],as112:[[new d([192,175,48,0]),24],
[new d([192,31,196,0]),24]],amt:[[new d([192,52,193,0]),24]]},d.prototype.kind=function(){return"ipv4"},d.prototype.match=function(h,g){let y;if(g===void 0&&(y=
h,h=y[0],g=y[1]),h.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return l(this.octets,h.octets,8,g)},d.prototype.prefixLengthFromSubnetMask=
function(){let h=0,g=!1,y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},b,k,$;for(b=3;b>=0;b-=1)if(k=this.octets[b],k in y){if($=y[k],g&&$!==0)return null;
$!==8&&(g=!0),h+=$}else return null;return 32-h},d.prototype.range=function(){return p.subnetMatch(this,this.SpecialRanges)},d.prototype.toByteArray=function(){
return this.octets.slice(0)},d.prototype.toIPv4MappedAddress=function(){return p.IPv6.parse(`::ffff:${this.toString()}`)},d.prototype.toNormalizedString=function(){
return this.toString()},d.prototype.toString=function(){return this.octets.join(".")},d})(),p.IPv4.broadcastAddressFromCIDR=function(d){try{let h=this.parseCIDR(
d),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<4;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;return new this(
b)}catch(h){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:h})}},p.IPv4.isIPv4=function(d){return this.parser(d)!==null},p.IPv4.isValid=
function(d){try{return new this(this.parser(d)),!0}catch{return!1}},p.IPv4.isValidCIDR=function(d){try{return this.parseCIDR(d),!0}catch{return!1}},p.IPv4.isValidFourPartDecimal=
function(d){return!!(p.IPv4.isValid(d)&&d.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},p.IPv4.isValidCIDRFourPartDecimal=function(d){let h=d.match(/^(.+)\/(\d+)$/);
return!p.IPv4.isValidCIDR(d)||!h?!1:p.IPv4.isValidFourPartDecimal(h[1])},p.IPv4.networkAddressFromCIDR=function(d){let h,g,y,b,k;try{for(h=this.parseCIDR(d),y=h[0].
toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<4;)b.push(parseInt(y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch($){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:$})}},p.IPv4.parse=function(d){let h=this.parser(d);if(h===null)throw new Error("ipaddr: string is n\
ot formatted like an IPv4 Address");return new this(h)},p.IPv4.parseCIDR=function(d){let h;if(h=d.match(/^(.+)\/(\d+)$/)){let g=parseInt(h[2]);if(g>=0&&g<=32){let y=[
this.parse(h[1]),g];return Object.defineProperty(y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted lik\
e an IPv4 CIDR range")},p.IPv4.parser=function(d){let h,g,y;if(h=d.match(n.fourOctet))return(function(){let b=h.slice(1,6),k=[];for(let $=0;$<b.length;$++)g=b[$],
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
b,k;for(let $=7;$>=0;$-=1)if(b=this.parts[$],b in y){if(k=y[b],g&&k!==0)return null;k!==16&&(g=!0),h+=k}else return null;return 128-h},d.prototype.range=function(){
return p.subnetMatch(this,this.SpecialRanges)},d.prototype.toByteArray=function(){let h,g=[],y=this.parts;for(let b=0;b<y.length;b++)h=y[b],g.push(h>>8),g.push(
h&255);return g},d.prototype.toFixedLengthString=function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(f(this.parts[b].toString(16),4));
return y}).call(this).join(":"),g="";return this.zoneId&&(g=`%${this.zoneId}`),h+g},d.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let h=this.parts.slice(-2),g=h[0],y=h[1];return new p.IPv4([g>>8,g&255,y>>8,y&255])},d.prototype.toNormalizedString=
function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(this.parts[b].toString(16));return y}).call(this).join(":"),g="";return this.zoneId&&
(g=`%${this.zoneId}`),h+g},d.prototype.toRFC5952String=function(){let h=/((^|:)(0(:|$)){2,})/g,g="";this.zoneId&&(g=`%${this.zoneId}`);let y=this.toNormalizedString(),
b=y.slice(0,y.length-g.length),k=0,$=-1,S=-1,I;for(;I=h.exec(b);){let A=(I[0].match(/0/g)||[]).length;A>S&&(S=A,k=I.index,$=I[0].length)}return $<0?b+g:`${b.substring(
0,k)}::${b.substring(k+$)}${g}`},d.prototype.toString=function(){return this.toRFC5952String()},d})(),p.IPv6.broadcastAddressFromCIDR=function(d){try{let h=this.
parseCIDR(d),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<16;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;
return new this(b)}catch(h){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:h})}},p.IPv6.isIPv6=function(d){return this.parser(d)!==
null},p.IPv6.isValid=function(d){if(typeof d=="string"&&d.indexOf(":")===-1)return!1;try{let h=this.parser(d);return new this(h.parts,h.zoneId),!0}catch{return!1}},
p.IPv6.isValidCIDR=function(d){if(typeof d=="string"&&d.indexOf(":")===-1)return!1;try{return this.parseCIDR(d),!0}catch{return!1}},p.IPv6.networkAddressFromCIDR=
function(d){let h,g,y,b,k;try{for(h=this.parseCIDR(d),y=h[0].toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<16;)b.push(parseInt(
y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch($){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:$})}},p.IPv6.parse=function(d){
let h=this.parser(d);if(h===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(h.parts,h.zoneId)},p.IPv6.parseCIDR=function(d){
let h,g,y;if((g=d.match(/^(.+)\/(\d+)$/))&&(h=parseInt(g[2]),h>=0&&h<=128))return y=[this.parse(g[1]),h],Object.defineProperty(y,"toString",{value:function(){return this.
join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},p.IPv6.parser=function(d){let h,g,y,b,k,$;if(y=d.match(a.deprecatedTransitional))
return this.parser(`::ffff:${y[1]}`);if(a.native.test(d))return c(d,8);if((y=d.match(a.transitional))&&($=y[6]||"",h=y[1],y[1].endsWith("::")||(h=h.slice(0,-1)),
h=c(h+$,6),h&&h.parts)){for(k=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],g=0;g<k.length;g++)if(b=k[g],!(0<=b&&b<=255))return null;return h.parts.
push(k[0]<<8|k[1]),h.parts.push(k[2]<<8|k[3]),{parts:h.parts,zoneId:h.zoneId}}return null},p.IPv6.subnetMaskFromPrefixLength=function(d){if(d=parseInt(d),Number.
isNaN(d)||d<0||d>128)throw new Error("ipaddr: invalid IPv6 prefix length");let h=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],g=0,y=Math.floor(d/8);for(;g<y;)h[g]=255,g++;
return y<16&&(h[y]=Math.pow(2,d%8)-1<<8-d%8),new this(h)},p.fromByteArray=function(d){let h=d.length;if(h===4)return new p.IPv4(d);if(h===16)return new p.IPv6(d);
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},p.isValid=function(d){return p.IPv6.isValid(d)||p.IPv4.isValid(d)},p.isValidCIDR=
function(d){return p.IPv6.isValidCIDR(d)||p.IPv4.isValidCIDR(d)},p.parse=function(d){if(p.IPv6.isValid(d))return p.IPv6.parse(d);if(p.IPv4.isValid(d))return p.IPv4.
parse(d);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},p.parseCIDR=function(d){try{return p.IPv6.parseCIDR(d)}catch{try{return p.IPv4.
parseCIDR(d)}catch(h){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:h})}}},p.process=function(d){let h=this.parse(d);return h.
kind()==="ipv6"&&h.isIPv4MappedAddress()?h.toIPv4Address():h},p.subnetMatch=function(d,h,g){let y,b,k,$;g==null&&(g="unicast");for(b in h)if(Object.prototype.hasOwnProperty.
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if($=k[y],d.kind()===$[0].kind()&&d.match.apply(d,$))return b}return g},typeof ah<
"u"&&ah.exports?ah.exports=p:e.ipaddr=p})(fB)});import{isIP as Ca}from"net";function yu(e){return Ca(e)===0?"special":pB(an.default.parse(e))}function pB(e){if(ace.includes(e.toString()))return"special";if(e instanceof
an.default.IPv6){let r=fce(e);if(r!==void 0)return pB(r)}let t=e.range();if(cce.includes(t))return"private";let n=e instanceof an.default.IPv4||e.match(lce);return t===
"unicast"&&n?"public":"special"}function fce(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(uce)?new an.default.IPv4(e.toByteArray().slice(12)):void 0}
function mB(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(hce),r=(o,i,s={})=>yce(t,o,i,s);return{check:(o,i,s)=>{let a=yu(o);if(!(a==="public"||n.some(c=>pce(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${dce[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw r("The URL holds a name or password.",o.hostname);let i=e_(o.hostname),s=gce(o);if(!(o.protocol===
"https:"||n.some(a=>mce(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function pce(e,{kind:t,address:n,host:r,port:o}){return e.port!==void 0&&
e.port!==o?!1:e.address!==void 0?e.address===ch(n):t!=="private"?!1:e.name===void 0?hB(e,n):e.name===e_(r)}function mce(e,t,n){return e.port!==void 0&&e.port!==
n?!1:Ca(t)===0?e.name===t:e.address===ch(t)||hB(e,t)}function hB({network:e},t){if(e===void 0||Ca(t)===0)return!1;let n=an.default.process(t);return n.kind()===
e[0].kind()&&n.match(e)}function hce(e){if(an.default.isValidCIDR(e))return{network:an.default.parseCIDR(e)};if(Ca(e)!==0)return{address:ch(e)};let t=`http://${e}`,
{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.
test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address, a network (10.1.0.0/16) or a host, with a port or \
not.")}let a=e_(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return Ca(a)===0?{name:a,...c}:{address:ch(a),...c}}function ch(e){return Ca(e)===0?e:an.default.process(
e).toString()}function e_(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function gce(e){return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function yce(e,t,n,r={}){
let o=n===""?"Give an https URL.":`Use an https URL of the internet, or allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var an,ace,cce,
lce,uce,dce,t_=m(()=>{"use strict";an=xH(dB(),1);O();ace=["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>an.default.parse(
e).toString()),cce=["loopback","private","carrierGradeNat","uniqueLocal"],lce=an.default.parseCIDR("2000::/3"),uce=an.default.parseCIDR("64:ff9b::/96");dce={private:"\
is an address of this machine or its network",special:"is an address that no server has, such as a cloud's metadata"}});function gB(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var yB=m(()=>{"use strict"});var Mi,n_=m(()=>{"use strict";Mi=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var wB,bB=m(()=>{"use strict";wB=[401,403,405,407]});import{request as wce}from"http";import{request as bce}from"https";import{connect as kce}from"tls";function r_(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol===
"https:"&&n||t;if(!(o===""||vce(e,r)))return new URL(o)}function vce({hostname:e,port:t,protocol:n},r){let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().
split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(
s.replace(/^\*/,"")):e===s})}async function kB(e,t,n){let r=await _ce(e,t,n);return t.protocol!=="https:"?r:await new Promise((o,i)=>{let s=kce({socket:r,servername:t.
hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("error",i)})}function _ce(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https\
:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-auth\
orization":`Basic ${s}`}},c=e.protocol==="https:"?bce:wce;return new Promise((l,u)=>{let f=h=>new Mi("The proxy gave no answer.","The host's proxy gives no answ\
er.",!1,h),p=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),d=(h=0,g)=>{if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`\
The proxy refused the way with status ${h}.`;u(new Mi(y,"The host's proxy refuses the way.",wB.includes(h)))};p.once("connect",({statusCode:h},g)=>d(h,g)),p.once(
"response",({statusCode:h,socket:g})=>d(h,g)),p.once("timeout",()=>p.destroy(new Error("It took too long."))),p.once("error",h=>u(f(h))),p.end()})}var vB=m(()=>{
"use strict";n_();bB()});function lh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:_B(e,"HTTP_PROXY",n),httpsProxy:_B(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function _B(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var o_=m(()=>{"use strict";O()});import{isIP as xB}from"net";function fh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function xce(e,t){return new ye("forbidden",`${e} is an address of \
a private network`,t)}var $B,uh,OB=m(()=>{"use strict";Ro();t_();$B=["0.0.0.0/0","::/0"],uh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
fh(n.hostname)),o=fh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":xB(o)===0?"public":yu(o);if(!i.includes(s))throw xce(
o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return xB(t)!==0?Promise.resolve(yu(t)==="public"?"public":"private"):new Promise(
n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>yu(s)!=="public");n(i?"private":"public")})})}}});function s_(e){if(e instanceof ye)return e;if(Ie(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ye("forbidden","the host there has an address of a private network",
e);if(e instanceof Mi){let r=e.final?"refuses the way":"gives no answer";return new ye(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=i_(
e),n=EB[t];return n!==void 0?new ye(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ye("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ye("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ye("not-http",`could not be spo\
ken with (${t})`,e)}function i_(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in EB)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?i_(t):"code"in e&&typeof e.code=="string"?e.code:i_(e.cause)}var wu,dh,EB,AB=m(()=>{"use strict";n_();O();Ro();wu=["tls","shows a \
certificate that this machine does not trust"],dh=["lost","broke the connection off"],EB={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:dh,EPIPE:dh,
UND_ERR_SOCKET:dh,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:dh,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a name that nobody knows"],EAI_AGAIN:[
"timeout","has a name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","shows a\
 certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:wu,SELF_SIGNED_CERT_IN_CHAIN:wu,
UNABLE_TO_GET_ISSUER_CERT:wu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:wu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:wu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});import{lookup as $ce}from"dns";import{Agent as Oce,request as Ece}from"http";import{Agent as Ace,request as Sce}from"https";import{isIP as Ice}from"net";import{
Readable as Tce}from"stream";function IB(e){let{lookup:t=$ce}=e,n=lh(e.env),r=new uh(t),o={"http:":new Oce({keepAlive:!0}),"https:":new Ace({keepAlive:!0})},i=async({
url:s,namedBy:a})=>{let c=o[s.protocol];if(a===void 0){let h=No(s.host)?void 0:r_(s,n);return h===void 0?{agent:c,lookup:t}:await SB(h,s,e)}let l=await r.kindFor(
s,a),u=l==="public"?r_(s,n):void 0;if(u!==void 0)return await SB(u,s,e);let f=mB(l==="private"?$B:[]),[p,d]=[fh(s.hostname),Number(s.port||(s.protocol==="https:"?
443:80))];return Ice(p)!==0&&f.check(p,p,d),{agent:!1,lookup:gB(f,d,t)}};return{send:async s=>{try{return await Nce(s,await i(s),e)}catch(a){throw s.signal?.aborted===
!0?s.signal.reason:s_(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function SB(e,t,{connectTimeoutMs:n=1e4}){let r=await kB(e,t,n);return{
createConnection:()=>r}}function Nce(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise(
(u,f)=>{let d=(o.protocol==="https:"?Sce:Ece)(o,{method:r,headers:i,...t,...s&&{signal:s}});d.on("error",f),d.once("socket",h=>Pce(d,h,a)),d.setTimeout(c,()=>d.
destroy(a_("gave no answer in time"))),d.once("response",h=>{h.setTimeout(l,()=>h.destroy(a_("fell silent in the middle of its answer"))),u({status:h.statusCode??
0,headers:Lce(h),body:Rce(h)})}),Cce(d,e.body,f)})}function Pce(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(a_("gave no connection in time")),
n),o=()=>clearTimeout(r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function a_(e){return new ye("timeout",e)}function Cce(e,t,n){
if(t===void 0||t instanceof Uint8Array){e.end(t);return}let r=Tce.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),
r.pipe(e)}async function*Rce(e){try{yield*e}catch(t){throw s_(t)}}function Lce({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",
e[n+1]??"");return t}var TB=m(()=>{"use strict";Ro();Pr();t_();yB();vB();o_();OB();AB()});import{setTimeout as Dce}from"timers/promises";function NB(e){let t=(e.sender??IB)(e),n=()=>t.close(),r=nB({...e,send:t.send,clock:e.clock??bu,credentials:lB(e)});
return{repository:o=>r.repository(typeof o=="string"?To(o):o),close:n,[Symbol.asyncDispose]:n}}var bu,ph=m(()=>{"use strict";rB();Pr();uB();TB();bu={now:Date.now,
sleep:async(e,t)=>{await Dce(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});import{createHash as Fce}from"crypto";import{createReadStream as Mce,readFileSync as zce}from"fs";import{join as CB}from"path";function RB(e){return{name:`oci:${e}`,
manifest:async t=>jce(e,t),read:t=>Bce(e,t)}}function jce(e,t){if(be(t))return PB(e,t);let n=DB(e,"index.json"),r=n===void 0?void 0:Uce(n);if(n===void 0||r===void 0)
throw Jce(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===1)return PB(e,s);if(t==="")return{mediaType:Ve.
index,digest:_a(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name one by its digest.")}}function Uce(e){let{value:t}=F(
G(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!be(r.digest))return[];let o=r.annotations,i=v(o)?o["org.opencontainers.image\
.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function PB(e,t){let n=DB(e,LB(t));if(n===void 0)return;if(_a(n)!==t)throw FB(e,t);
let{value:r}=F(G(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Ve.index:Ve.manifest;return{mediaType:typeof o.mediaType=="string"?o.mediaType:i,digest:t,size:n.length,
bytes:n}}async function*Bce(e,{digest:t,size:n}){let r=Fce("sha256"),o=0;try{for await(let i of Mce(CB(e,LB(t)),{highWaterMark:262144}))r.update(i),o+=i.length,
yield i}catch(i){throw MB(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw FB(e,t)}function LB(e){return`blobs/sha256/${e.slice(7)}`}function DB(e,t){try{return zce(
CB(e,t))}catch(n){if(n.code==="ENOENT")return;throw MB(e,n)}}function Jce(e){let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";
return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function FB(e,t){let n=`The layout "${e}" is damaged: the blob ${t} has other content than its n\
ame says.`;return new w("BASE_INVALID",n,"Have it written again.")}function MB(e,t){let n="Check that the layout is complete and that you may read it.";return new w(
"FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var zB=m(()=>{"use strict";O();M();D();Ke();Ke()});function ku(e,t,n){let{value:r}=F(G(n));if(v(r))return r;throw bt(e,`its ${t} is no JSON object`)}async function jB(e,t,n){let r=BB(n);if(r===void 0)throw bt(t,
"its manifest names no configuration");if(r.size>Gce)throw bt(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw bt(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw bt(t,"its configur\
ation is shorter than its manifest says");return o}function UB(e,t,n){if(!Array.isArray(t)||t.length>Vce)throw bt(e,"its manifest lists no layers");let r=t.map(
BB);if(r.length!==n.length)throw bt(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw bt(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function BB(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!be(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function bt(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Gce,Vce,c_=m(()=>{"use stri\
ct";O();M();D();Ke();Gce=8388608,Vce=1e3});function JB(e,t){let n=ku(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=mh(o.diff_ids).filter(be);if(i.length!==mh(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw bt(e,"its configuration lists no layers");return{raw:n,run:r,env:mh(r.Env).filter(s=>typeof s=="string"),labels:Kce(r.Labels),diffIds:i,
history:Hce(n.history,i.length)}}function mh(e){return Array.isArray(e)?e:[]}function Kce(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Hce(e,t){let n=mh(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var GB=m(()=>{"use strict";M();c_();Ke()});async function l_(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw Yce(n,e.name);let a=zm(s.mediaType)?Wce(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:p,platform:d}of a){if(d!==void 0&&(c.has(d)||o?.includes(d)===!1))continue;let h=p===s?s:await Zce(e,n,p),g=await qce(
e,t,h,d);c.set(g.platform,g)}let l=o??VB.filter(p=>c.has(p)),u=l.filter(p=>!c.has(p));if(l.length===0||u.length>0)throw HB(n,u,[...c.keys()]);let f=l.map(p=>[p,
c.get(p)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Wce(e,t){let{manifests:n}=ku(e,"index",t.bytes);if(!Array.isArray(n))throw bt(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!be(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?KB(a):void 0;return c===void 0||!su(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function KB({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?VB.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function Zce(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw bt(t,`its index names ${n}, which is not there`);return r}async function qce(e,{name:t,mountFrom:n},r,o){
if(!su(r.mediaType))throw bt(t,`"${r.mediaType}" is no image's manifest`);let i=ku(t,"manifest",r.bytes),s=JB(t,await jB(e,t,i.config)),a=KB(s.raw);if(a===void 0)
throw HB(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw bt(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:UB(t,i.layers,s.diffIds).map(c)}}function Yce(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function HB(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var VB,WB=m(()=>{"use strict";O();M();GB();c_();jm();Ke();VB=["linux/amd64","linux/arm64"]});function YB(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:qB(r.description,ZB.description),licenses:qB(r.license,ZB.licenses),revision:ele(n.revision),source:Qce(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))tle(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",Xce]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function qB(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function Qce(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function ele(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function tle(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var Xce,ZB,XB=m(()=>{"use strict";O();Xce="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";ZB={description:512,licenses:256}});function nle(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var QB,e4=m(()=>{"use strict";QB={blob:nle}});import{createGzip as rle}from"zlib";async function*t4(e){let t=rle({level:6,windowBits:15,memLevel:8}),n=ile(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)
r&&ale(o),r=!1,yield o;await n}finally{t.destroy(),await n.catch(()=>{})}}async function ile(e,t){let n=Promise.resolve();try{for await(let r of sr(t,{buffers:2})){
if(await n,e.destroyed)return;n=sle(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function sle(e,t){return new Promise((n,r)=>{e.write(t,o=>o?
r(o):n())})}function ale(e){e.fill(0,4,9),e[9]=ole}var ole,n4=m(()=>{"use strict";Aa();ole=255});async function*r4(e,t={}){for(let{head:n,path:r,file:o}of BU(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of lle(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}ule(r,o.size,i),yield N0(i)}yield cle}function lle(e,t){return e.chunks?.(t)??[e.bytes()]}function ule(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var cle,
o4=m(()=>{"use strict";O();C0();cle=new Uint8Array(2*512)});import{createHash as i4}from"crypto";async function u_(e,{spool:t,compression:n="gzip",signal:r}){let o=i4("sha256"),i=i4("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=fle(r4(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?t4(l):sr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Ve.gzipLayer:Ve.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*fle(e,t){for await(let n of e)t(n),yield n}var s4=m(()=>{"use strict";Aa();n4();o4();Ke()});function hh(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=dle(i),c=a===void 0?ple(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return mle(r,t),{kept:r,leftOut:[...o.values()]}}function f_(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function dle(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(nr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:nr(n,{kind:"directory"})??
"is a folder that stays out"}}}function ple(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=nr(e,t);return r===pv&&f_(e,n)?void 0:r}catch(r){if(Ie(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function mle(e,t){let{maxBytes:n=a4.bytes,maxFiles:r=a4.
files}=t;c4("maxBytes",n,1073741824),c4("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw l4(`${e.size} files, mor\
e than ${r}`);if(o>n)throw l4(`${o} bytes, more than ${n}`)}function c4(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function l4(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var a4,gh=m(()=>{"use strict";O();Cl();a4={bytes:268435456,files:2e4}});async function d_(e,t={}){return u4(e,t),hle(e,await p_(e,t),t)}async function p_(e,t={}){let{base:n,parts:r={},spool:o=QB,signal:i}=t,{kept:s,leftOut:a}=hh(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await u_({files:r.runtime,folder:Um.slice(
1),comment:VU},c));let u=r.dependencies===void 0?s:le([...s,...r.dependencies]);l.push(await u_({files:u,folder:Cn.slice(1),comment:GU},c));let f=new Map,p=new Map;
for(let d of m_(t))f.set(d,[...await r.cli?.(d)??[],...l]),p.set(d,await r.annotations?.(d)??{}),i?.throwIfAborted();return{layers:f,annotations:p,leftOut:a,files:[
...s].filter(([,{kind:d}])=>d==="file").map(([d])=>d)}}function hle(e,t,n={}){let{base:r}=n,o=u4(e,n),i=m_(n).map(d=>QU(d,r?.images.get(d),t.layers.get(d)??[],o,
t.annotations.get(d))),s=i.length>1?e2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:Cn,labels:u,annotations:f,files:a,leftOut:c}}function m_({platforms:e,base:t}){return TU(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function u4(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;PU(o),m_(t);let i=YB(e,Cn,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var f4=m(()=>{"use strict";K();Ee();F0();Cm();XB();Fm();So();e4();s4();gh();D0()});function d4(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var p4=m(()=>{"use strict"});function Lr(e){return gle[e]}function vu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function yh({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function wh(e){let t=e.length>1e3?void 0:F(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!h_(o))&&!(!be(i)||!be(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function h_(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var gle,bh=m(()=>{"use strict";O();M();Ke();gle={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});import{dirname as yle,join as wle}from"path";async function kh(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=vle(),c=e[0]??"",l=await sm(s,[...a,
...e,...ble],{cwd:n,env:im(o),timeoutMs:r,maxOutputBytes:kle,signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("\
NPM_FAILED","npm can't be started.",f,{cause:u})});return _le(c,l,r),l.stdout.toString("utf8")}function vle(){if(process.platform!=="win32")return{file:"npm",before:[]};
let e=wle(yle(process.execPath),"node_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function _le(e,t,n){if(t.why==="abort")throw new w(
"INTERRUPTED",`npm ${e} was stopped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NP\
M_FAILED",`npm ${e} took longer than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=xle(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e}\
 failed: ${$le(r)??`exit code ${t.exitCode}`}.`,Ele(o))}function xle(e){return na(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function $le(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Ele(e){return Ole.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var ble,kle,Ole,g_=m(()=>{"use strict";
O();xo();Zv();qv();ble=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],kle=16*1024*1024;Ole=[[/\bEUSAGE\b.*(?:in sync|lock)/s,
"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: a token in ~/.npmrc, see `npm help\
 npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,"Somebody exchanged a pac\
kage or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your company's certificates to\
 npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,"Check t\
he network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});import{createHash as w_}from"crypto";import{createReadStream as m4,mkdtempSync as Ale,readdirSync as Sle,rmSync as Ile}from"fs";import{tmpdir as Tle}from"os";import{
join as y_}from"path";import{Readable as Nle}from"stream";import{pipeline as Ple}from"stream/promises";import{createGunzip as Cle}from"zlib";function h4(){let e=Ale(
y_(Tle(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>Ile(e,{recursive:!0,force:!0})}}async function*g4(e,t,n,r){let o=w_("sha512"),i=0;for await(let s of e){
if(o.update(s),i+=s.length,n!==void 0&&i>n)throw y4(r);yield s}if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw y4(r)}function y4(e){let t="Find out who \
changed it: the registry or proxy that npm is configured with, or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one\
 that was published.`,t)}async function Rle(e,t){let n=w_("sha256");try{await Ple(Nle.from(e),Cle(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof
w?r:new w("NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var vh,w4=m(()=>{"use strict";O();
M();bh();g_();au();vh=class{#e;constructor(t={}){this.#e=t}known(t,n){let r=wh(Gm(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){
vu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(t,n),i=await this.#r(t,n,o);return Vm(this.#t(t,n),yh(i)),i}#t(t,n){return y_(this.#e.cacheDir??
Ea(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=ln(a,await this.#o(n,r),!0);yield*g4(
m4(s.file),o,i,`${Lr(r)}@${n}`)}catch(c){var l=c,u=!0}finally{var f=un(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=ln(l,h4(),!0);let o=`${Lr(n)}@${t}`;let i=F(
await this.#i(["view",o,"dist","--json"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(h_(a))return a;let c="Use a registry tha\
t passes `dist.integrity` on (sha512), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,p=!0}finally{
var d=un(l,f,p);d&&await d}}async#r(t,n,r){var u=[];try{let o=ln(u,await this.#o(t,n),!0);let i=w_("sha256");let s=0;let a=`${Lr(n)}@${t}`;let c=async function*(){
for await(let g of g4(m4(o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Rle(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.
digest("hex")}`,size:s,diffId:l}}catch(f){var p=f,d=!0}finally{var h=un(u,p,d);h&&await h}}async#o(t,n){let r=h4();try{await this.#i(["pack",`${Lr(n)}@${t}`,"--\
silent","--prefer-offline"],r.path);let o=Sle(r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");
return{file:y_(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,
signal:i}=this.#e;return await kh(t,{cwd:n,timeoutMs:r,env:o,signal:i})}}});var Lle,Dle,b4,b_,k4,v4=m(()=>{"use strict";Go();Lle={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},Dle={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},b4=e=>Lle[Dle[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",b_=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,k4={IMAGE_BASE_INCOMPLETE:P(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:je(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:P(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>b4(e.command)),IMAGE_COMMAND_UNLIKELY:E(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>b4(e.command)),IMAGE_DEPENDENCIES_LATER:je(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:P(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:je(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:P(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:P(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:P(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:E(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:E(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:P(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:P(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>b_(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:P(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>b_(e.wanted)),
IMAGE_NATIVE_NONE:E(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>b_(e.wanted)),IMAGE_PACKAGE_BROKEN:P(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:P(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:E(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function de(e,t,n){let r=k4[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function Ra(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function k_(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${qt(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var cr=m(()=>{"use strict";dn();O();v4()});function x4(e,t){let n=_4.map(s=>Dr(t,s)).find(s=>C(e,s)!==void 0),o=(n===void 0?void 0:A4(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Mle(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||zle(a))}}
function $4(e,t){return Fle.find(n=>C(e,Dr(t,n))!==void 0)??""}function O4(e,t){let n=A4(e,Dr(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function E4(e,t){for(let n of["package.json",..._4].map(r=>Dr(t,r))){let r=C(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=F(mi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function Dr(e,t){
return e===""?t:`${e}/${t}`}function Mle(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function zle({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function A4(e,t){
let n=C(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=F(mi(n));return v(r)?r:void 0}var _4,Fle,v_=m(()=>{"use strict";K();M();_4=["npm-shrinkwra\
p.json","package-lock.json"],Fle=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function _u(e){let{files:t}=e,n=jle(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?E4(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(de("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!O4(t,a))continue;let l=x4(t,a);a!==""&&!n.has(a)?o.push(de("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(de("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:$4(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function jle(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...yt(JSON.stringify(r),e),...Ule(r,
e)]),...e.hooks.flatMap(r=>wo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function Ule(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=Dr(r.replace(/\/{1,9}$/,""),"package.json");return C(
t.files,o)===void 0?[]:[o]})}var __=m(()=>{"use strict";K();er();cr();v_()});function x_(e,t,n){let r=[],o=[],i=[],s=Jle(e,t);for(let[a,c]of e){if(Ble.test(a))continue;if(c.kind==="symlink"){s.has(Gle(a,c.target))?r.push([a,c]):o.push(de(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?nr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:le(r),findings:o,leftOut:i}}function Jle(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Gle(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function S4(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Vle(i,o))return;t.set(r,o)}return le(t)}function Vle(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Ble,I4=m(()=>{"use strict";K();Cl();cr();Ble=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});import{createHash as Kle,randomUUID as Hle}from"crypto";import{existsSync as Wle,mkdirSync as Zle,mkdtempSync as qle,readdirSync as Yle,renameSync as Xle,rmSync as $_,
statSync as Qle,utimesSync as eue}from"fs";import{tmpdir as tue}from"os";import{join as La}from"path";function rue(e){return["--os=linux",`--cpu=${nue[e]}`,"--l\
ibc=glibc"]}async function N4(e,{folder:t,lock:n},r,o){let i=n.local?e:oue(e,t,n.path),s=n.local?void 0:o.cacheDir,a=s&&La(s,"dependencies",iue(i,t,r));if(a!==void 0&&
Wle(a))return uue(a),{files:T4(a),[Symbol.asyncDispose]:async()=>{}};let c=sue(s);try{ta(c,le([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,
p=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",...rue(r)];await kh(["ci",...p],{cwd:La(c,t),timeoutMs:l,env:u,signal:f});let d=a===void 0?
c:aue(c,a);return{files:T4(d),[Symbol.asyncDispose]:async()=>{d===c&&$_(c,{recursive:!0,force:!0})}}}catch(l){throw $_(c,{recursive:!0,force:!0}),l}}function oue(e,t,n){
let r=[Dr(t,"package.json"),n,Dr(t,".npmrc")];return le(r.flatMap(o=>C(e,o)===void 0?[]:[[o,C(e,o)]]))}function T4(e){return le([...lp(e)].filter(([t])=>/(?:^|\/)node_modules\//.
test(t)))}function iue(e,t,n){let r=Kle("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\
\0`).update(s)}return r.digest("hex")}function sue(e){if(e!==void 0)try{let t=La(e,"dependencies",`.${Hle()}`);return Zle(t,{recursive:!0,mode:448}),t}catch{}return qle(
La(tue(),"claude-bazaar-npm-"))}function aue(e,t){try{Xle(e,t)}catch{return e}return lue(La(t,"..")),t}function lue(e){for(let t of Yle(e)){let n=La(e,t);Qle(n).
mtimeMs<Date.now()-cue&&$_(n,{recursive:!0,force:!0})}}function uue(e){try{eue(e,new Date,new Date)}catch{}}var nue,cue,P4=m(()=>{"use strict";K();v_();Gl();g_();
Yn();nue={"linux/amd64":"x64","linux/arm64":"arm64"};cue=720*36e5});async function C4(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...fue,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=_u(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=x_(due(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await pue(e,o,i,s,n)}function due(e){let t=lp(e);return le([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function pue(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of mue(u,o.platforms)){
let{cacheDir:p=Ea(),timeoutMs:d=6e5,env:h,signal:g}=o;i.push(await N4(e.files,u,f,{cacheDir:p,timeoutMs:d,env:h,signal:g}))}let a=i.map(u=>x_(u.files,e.files,!1)),
c=S4(a.map(u=>u.files));if(c===void 0)throw hue();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:Ra([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function mue({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function hue(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var fue,
R4=m(()=>{"use strict";O();K();cr();__();I4();P4();Yn();au();fue={files:le({}),packages:[],findings:[],leftOut:[]}});import{statSync as gue}from"fs";import{join as L4}from"path";function O_(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>L4(import.meta.dirname,r)).
find(r=>gue(L4(r,"bin.js"),{throwIfNoEntry:!1})?.isFile());if(t!==void 0)return zt(t);let n="The runtime for images is missing from this installation.";throw new w(
"FILE_UNREADABLE",n,"Install claude-bazaar anew; in a checkout of it: npm run build.")}function D4(){let e=C(O_(),"packages.json");return e===void 0?[]:JSON.parse(
mi(e))}var F4=m(()=>{"use strict";O();K();Yn()});function j4(e,t={},n=[]){let r=[...(t[_h]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[z4]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var _h,z4,yue,M4,zVe,U4=m(
()=>{"use strict";_h="claude-bazaar.base.commands",z4="claude-bazaar.base.libc",yue=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),M4={name:"glibc",version:"2.36"},
zVe={[_h]:yue.join(" "),[z4]:`${M4.name} ${M4.version}`}});function Mo(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function xu(e){if(Mo(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:xu(e.slice(t))}function B4(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function J4(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var E_=m(()=>{"u\
se strict"});function G4(e,t){let n=[...e.mcpServers.flatMap(o=>wue(o,e)),...e.hooks.flatMap(o=>bue(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[de("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>de(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function wue({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=A_(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=xu([i,...c]),p=u===i?[]:A_(u,o),d=[...l,...p.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!kue.has(Mo(u)??""))return d;let h=B4(f),g=h!==void 0&&J4(
h),y=(h===void 0?f:[h]).flatMap(b=>S_(b));return[...d,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function bue({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return A_(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=yt(i,o).flatMap(u=>V4(u,o.files)??[]);return[...new Set([...S_(i),...c.filter(u=>K4.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function A_(e,t){let[n]=yt(e,t),r=n===void 0?Mo(e):V4(n,t.files);return r===void 0?[]:[r]}function V4(e,t){let n=C(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>vue)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(G(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function S_(e,t=0){let n=jt(e.slice(0,_ue)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[$ue(r)??[],o===void 0?[]:S_(o,t+1)].flat()});return[...new Set(n)].filter(r=>K4.has(r))}function $ue(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!xue.has(r)&&Mo(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:Mo(n.replaceAll(/["')}]/g,""))}var kue,vue,K4,_ue,xue,H4=m(()=>{"use st\
rict";K();D();er();Ut();cr();E_();kue=new Set(["sh","bash","dash","zsh"]);vue=4194304,K4=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));_ue=1e5,xue=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function N_(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function Z4(e){if(N_(e))try{return new T_(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function W4(e,t){let n=e.find(r=>r.type===I_.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function Ou(e,t){if(e>t)throw new RangeError("more than any real file has")}var Da,I_,$u,T_,q4=m(()=>{"use strict";Da={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};I_={load:1,dynamic:2,interpreter:3},$u={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
T_=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===I_.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return Ou(r,Da.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===I_.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o($u.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(W4(t,i)+l),a=r.filter(([l])=>l===$u.needed);Ou(a.length,Da.
libraries);let c=o($u.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(W4(t,c),o($u.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===$u.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),Ou(o.length,
Da.dynamic)}return o}#f(t,n,r){Ou(n,Da.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){Ou(i+=1,Da.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+Da.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function Y4(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&Aue(o,i)?Sue(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>Lue(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!Due(o,t,n)?[de("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Aue(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Sue(e,t,n,r){
let o=t.bytes(),i=Iue(o),s=Q4(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[de("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!N_(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[de("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=Z4(o),c=a===void 0?[de("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Tue(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Iue(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Tue(e,t,n,{libc:r}){if(t.machine!==Oue[n]){
let s=Eue[t.machine]??`a machine with the number ${t.machine}`;return[de("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=Nue(t);if(o!==void 0&&
o!==r.name)return[de("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=Pue(t);return r.name!=="glibc"||i===void 0||!X4(i,r.version)?[]:[de("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function Nue({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function Pue({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||X4(r,n)?r:n,void 0)}function X4(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function Q4(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>Cue.has(i)||Rue[t].has(i)||o.some(s=>i.includes(s)))}function Lue(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function Due(e,t,n){return e!==""&&Q4(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Oue,Eue,Cue,Rue,eJ=m(()=>{"use strict";cr();q4();Oue={"l\
inux/amd64":62,"linux/arm64":183},Eue={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};Cue=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),Rue={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function oJ(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:nJ(t,a,
`The server "${o}"`,[c,...tJ(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...tJ(l)]:Fue(c);return nJ(t,a,`The ${o} hook`,u)});return[...n,...r]}function tJ(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function Fue(e){return e.length>1e4||jt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function nJ(e,t,n,r){
let[o="",...i]=xu(r),s=rJ(o);if(s!==void 0){let l=C(e,s);return l===void 0?[de("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[de("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!Mue.has(Mo(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:rJ(a);return c===void 0||zue(e,c)?[]:[de("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function rJ(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function zue(e,t){return Ft(e,t)||["",".js",".json",".nod\
e"].some(n=>C(e,t+n)!==void 0)}var Mue,iJ=m(()=>{"use strict";K();Ut();cr();E_();Mue=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function sJ(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=j4(
o,l.labels,i);a.push(...jue(u,l.labels));let f=Y4(n,c,u);a.push(...G4(t,u),...f),u.libc===void 0&&f.length>0&&a.push(de("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return Ra([...a,...oJ(t,n)])}function jue({name:e,commands:t},n={}){return(n[_h]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>de("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var aJ=m(()=>{"use strict";U4();H4();eJ();iJ();cr()});var Eu,cJ=m(()=>{"use strict";Eu={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function uJ(e){return{[lJ]:yh(e)}}function fJ(e,t={}){return async n=>{let r=await P_(e,n,t);return[Uue(e,r),Jue]}}async function P_(e,t,n={}){let r=vu(n.version??
Fa);if(r===Eu.version)return{version:r,platform:t,...Eu.packages[t]};let o=wh(n.previous?.(t)?.[lJ]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function dJ(e,t,n){let r=vu(n??Fa);return r===Eu.version||e.known?.(r,t)!==void 0}function Uue(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${Lr(t.platform)} as npm has it`,open:()=>e.open(t)}}function Gue(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>$a({name:i,mode:493,size:0,type:"5"})),$a({name:Bue.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=xa(Ve.layer,n);return{...o,diffId:o.digest,comment:KU,open:async function*(){
yield r}}}var Fa,lJ,Bue,Jue,pJ=m(()=>{"use strict";S0();bh();cJ();Fm();Ke();Fa=Eu.version,lJ="claude-bazaar.cli";Bue="/usr/local/bin/claude",Jue=Gue()});async function gJ(e,t){let n=new Map,r=await e.manifest(t),o=r&&mJ(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of Ao)n.set(s,hJ(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Vue(a);if(l===void 0||!be(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,hJ((u&&mJ(u.bytes))?.annotations))}return n}function Vue(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return Ao.find(r=>r===`${t}/${n}`)}function mJ(e){let{value:t}=F(G(e));return v(t)?t:void 0}function hJ(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var yJ=m(()=>{"use strict";M();D();So();Ke()});import{createHash as C_}from"crypto";function R_(e,t,n,r,o){let i=n===void 0?void 0:Kue(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:lr,
filesAnalyzed:!1,licenseDeclared:lr,...xh,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[
bJ(i)]}}}function Kue(e,t){let n=e.slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(
e.toLowerCase())}`}function Au(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(
i,"base64").toString("hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:lr,filesAnalyzed:!1,licenseDeclared:kJ(r),...xh,primaryPackagePurpose:"LIBRARY",
...s===void 0?{}:{checksums:[{algorithm:"SHA512",checksumValue:s}]},externalRefs:[bJ(`pkg:npm/${Hue(t)}@${encodeURIComponent(n)}`)]}}function wJ(e,{name:t,manifest:n},r){
let o=L_(r).map(({checksums:s})=>s[0]?.checksumValue??""),i=C_("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{
versionInfo:n.version},downloadLocation:lr,filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:kJ(n.license),...xh,primaryPackagePurpose:"\
APPLICATION"}}function L_(e){let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>C_(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-F\
ile-${C_("sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Cn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...xh})}return t}function bJ(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function Hue(e){return e.split("\
/").map(encodeURIComponent).join("/")}function kJ(e){return e===void 0||e.length>500||!Wue.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?lr:e}var lr,xh,
Wue,vJ=m(()=>{"use strict";So();lr="NOASSERTION",xh={licenseConcluded:lr,copyrightText:lr};Wue=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});import{createHash as Zue}from"crypto";function xJ(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=R_("Image",t.name,e.repository,n,t.manifest.
version),s=que(e),a=L_(e.files),c={spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claud\
e-bazaar.invalid/spdx/${n.slice(7)}`,creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[
i,...s.map(({element:l})=>l)],files:a,relationships:[$h("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?$h(u,"CONTAI\
NS",l.SPDXID):$h(i.SPDXID,f,l.SPDXID)),...a.map(({SPDXID:l})=>$h(D_,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function que(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Yue(n)],...r.map(l=>a(Xue(l))),...o===void 0?[]:[a(Au(_J,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
_J,Au(F_("Runtime",l.name,l.version),l)))],a(wJ(D_,t,s)),...i.map(l=>c(D_,Au(F_("Dependency",l.path,l.version),l)))]}function Yue({name:e,digest:t}){return{element:{
...R_("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function Xue(e){
let t=Au(F_("Claude-Code",e.platform,e.version),{name:Lr(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:lr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function F_(e,t,n){let r=Zue("sha256").
update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function $h(e,t,n){return{spdxElementId:e,
relationshipType:t,relatedSpdxElement:n}}var D_,_J,$J=m(()=>{"use strict";bh();vJ();D_="SPDXRef-Plugin",_J="SPDXRef-Runtime"});function OJ(e){let t=Tt(e);return[...e.matchAll(Que)].filter(({0:{length:n},index:r})=>afe(sfe(e,r+n))).map(({index:n})=>t(n))}function sfe(e,t){let n=t;for(let o=0;o<
ife;o+=1){let i=Oh(efe,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=Oh(tfe,e,n)??n;let o=Oh(nfe,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return Oh(
rfe,e,n)===void 0?r:""}function Oh(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function afe(e){return e.length>=ofe&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!El(e)}var Que,efe,tfe,nfe,rfe,ofe,ife,EJ=m(()=>{"use strict";Al();D();Que=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
efe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,tfe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,nfe=/[A-Za-z0-9+/]{1,4096}={0,2}/y,rfe=/\s{0,8}(?:\.\.|…|<|\[)/y,
ofe=43,ife=10});async function*AJ(e){let t,[n,r]=["",1];for await(let o of ffe(e)){if(t??=dfe(o.subarray(0,cfe)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<lfe)continue;
yield{text:n,line:r};let i=n.length-ufe;r+=Zo(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*ffe(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function dfe(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var cfe,lfe,ufe,SJ=m(()=>{"use strict";D();cfe=8192,lfe=1048576,ufe=16384});async function IJ(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=f_(i,n),c=await pfe(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function pfe(e,t){if(t.unreadable!==void 0)return[de("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await mfe(t)).map(({kind:n,line:r})=>de(M_.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!Ie(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[de("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function mfe(e){let t=new Map;for await(let o of AJ(e)){let i=[...Ol(o.text).filter(({kind:s})=>s!==TJ),...hfe(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!M_.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!M_.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function hfe(e){return OJ(e).map(t=>({kind:TJ,line:t}))}var M_,TJ,NJ=m(()=>{"use strict";O();Al();cr();
gh();EJ();SJ();M_=new Set(["password in a URL","Authorization header","key or password"]);TJ="private key"});var Eh,gfe,PJ=m(()=>{"use strict";Yn();Cl();NJ();gh();Eh=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
hh(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=IJ(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return PL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?gfe[t]:nr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},gfe={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});import{readFileSync as yfe}from"fs";function z_(){for(let e of["./package.json","../package.json","../../package.json"]){let t=wfe(new URL(e,import.meta.url));if(t?.
name==="claude-bazaar"&&t.version!==void 0)return t.version}return"0.0.0"}function wfe(e){try{return JSON.parse(yfe(e,"utf8"))}catch{return}}var CJ=m(()=>{"use \
strict"});var Ah,RJ=m(()=>{"use strict";w4();R4();F4();K();aJ();cr();pJ();__();So();yJ();$J();PJ();Dm();CJ();Ah=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new Eh(n,t.signal),this.#n=new vh({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??Fa:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return Ra(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),k_(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
Ao).every(r=>dJ(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&_u(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await C4(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=le([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=sJ({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),k_(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:le({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return xJ({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:z_(),
packages:D4()},packages:i.filter(({path:a})=>C(o,`${a}/package.json`)!==void 0),created:n.created,tool:z_()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=_u(this.#c),r=t.map(({folder:o,lock:i})=>de("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=O_();return this.#r===!1?{runtime:t}:{runtime:t,cli:fJ(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===Fa?void 0:await this.#d(n);return r===void 0?{}:uJ(r)}}}async#d(t){if(this.#r!==!1)return await P_(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===Fa)return;let[n="latest"]=ru(this.#t,this.#i);this.#u=await gJ(t.
repository,t.tag??n)}}});function LJ(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:bfe(n),exampleSecrets:t.
exampleSecrets})}function bfe(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var DJ=m(()=>{"use strict";Wa();Ee();O()});import{existsSync as kfe}from"fs";import{homedir as vfe}from"os";import{dirname as _fe,resolve as xfe}from"path";function Sh(e,t,n,r){Up(t.loaded);let{plugin:o}=t.
loaded,{signal:i,env:s}=e,a=new Km,c={...LJ(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,f=y=>(u??=$fe(e,n,l.signal)).repository(y),p=r===void 0?
Ofe(t,n):void 0,d=new Ah(e,t,n),h=(y,b)=>Sfe(y,b,c,f,Ea(s)).catch(k=>{throw Efe(k,y)}),g;return{abort:y=>l.abort(y),repository:f,content:async()=>{await d.checkFiles();
let b=await p_(o,p===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:d.offline()});return j_(b,d)},build:y=>g??=(async()=>{let b=r?.base??(p&&await h(
p,y)),k=r?.name??p?.name;if(b===void 0||k===void 0)return await d.checkFiles(),j_(await d_(o,c),d);let $=y&&{repository:f(y),tag:y.tag},S=await d.on(b,k,c,$);return j_(
await d_(o,{...c,base:b,parts:S}),d)})(),unknown:()=>p===void 0?[]:d.unknown(),findings:()=>d.findings,sbom:(y,b)=>d.sbom(y,c,b?.name),async[Symbol.asyncDispose](){
await d[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function j_(e,{leftOut:t}){return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>j(
n.path,r.path))}}function $fe({signal:e,env:t,progress:n},{insecureRegistry:r},o){return NB({env:t,home:t.HOME??vfe(),signal:AbortSignal.any([e,o]),...z({insecure:r}),
onCredential:(i,s)=>n(d4(i,s))})}function Ofe(e,t){let n=t.base??e.config.image?.base;if(n===void 0)return;if(Afe(n),!n.startsWith("oci:"))return{kind:"registry",
name:n,reference:To(n)};let r=t.base!==void 0||e.file===void 0?".":_fe(e.file),o=xfe(r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===
void 0||kfe(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}function Efe(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!Ie(e)||
e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Where this machine's Docker engine alone has it: ${FJ(n)}`;return new w(e.code,e.problem,o,{cause:e,
details:e.details})}function FJ(e){let t=/[:@]/.test(e)?e:`${e}:latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --\
base oci:DIR.`}function Afe(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone\
 can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${FJ(t)}`)}function Sfe(e,t,{platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="\
folder")return l_(RB(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;
return l_(s2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?`${s}:${u}`:s,...z({mountFrom:f})})}var U_=m(()=>{"use strict";u2();
f2();ph();zB();au();D();Ee();O();WB();f4();Pr();p4();RJ();DJ();Iv()});function MJ(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function zJ(e,t,n){return(t.GITHUB_REF===void 0?Tfe(t):Ife(t.GITHUB_REF))??await Nfe(
e,n)}function jJ(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Ife(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?UJ(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Tfe(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?UJ(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function UJ(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Nfe(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Fe(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var BJ=m(()=>{"use strict";xo()});function JJ(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Ih(e.name)];let n=Cfe(e.name,t),[,r="",o="",i="",s]=Pfe.exec(n)??[];if(r===
"")return[Ih(e.name)];if(s!==void 0)return[Ih(n.replace(/^v/,""))];let a=Ih(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function Cfe(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Ih(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Pfe,GJ=m(()=>{"use st\
rict";Pfe=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Th({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?jJ(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!MJ(e)))return l;let f=await zJ(n,e,t);if(f!==void 0)return{...l,tag:[...JJ(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let p="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",p)}var B_=m(()=>{"use strict";BJ();O();GJ()});import{randomUUID as UKe}from"crypto";import{chmodSync as Rfe,lstatSync as JKe,mkdtempSync as Lfe,openSync as GKe,readSync as VKe,closeSync as KKe,rmSync as VJ}from"fs";
import{chmod as Dfe,open as Ffe,rename as WKe,rm as ZKe}from"fs/promises";import{basename as Mfe,dirname as J_,join as G_,resolve as zfe}from"path";async function KJ(e,t,n={}){
Kl(e,t,n);let r=zfe(e),o=ea(r,t,n)==="empty",i=Uv(J_(r)),s=jfe(e,o?G_(r,"."):G_(J_(r),`.${Mfe(r)}.`));try{await Ufe(s,t,n.signal),o?vo(s,r):jv(r,t,n,a=>{Rfe(a,493),
vo(s,a)})}catch(a){throw i!==void 0&&VJ(i,{recursive:!0,force:!0}),a instanceof w?a:ut(e,a)}finally{VJ(s,{recursive:!0,force:!0})}}function jfe(e,t){try{return Lfe(
`${t}bazaar-`)}catch(n){throw ut(e,n)}}async function Ufe(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(Fv(e,i.kind==="file"?J_(o):o,r),i.kind!=="file")continue;
let s=G_(e,o),a=await Ffe(s,"wx",420);try{await Jfe(a,Bfe(i),n)}finally{await a.close()}await Dfe(s,i.executable?493:420)}}function Bfe(e){return sr(e.chunks?.()??
[e.bytes()])}async function Jfe(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var HJ=m(()=>{"us\
e strict";Aa();O();Gl();Ii();Bv()});function WJ(e){let t=e.find(r=>!Gfe.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var Gfe,ZJ=m(()=>{"use strict";O();Gfe=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function qJ({loaded:e,config:t},n){let r=WJ(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=C(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||Vfe(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function Vfe({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var YJ=m(()=>{"use strict";Wa();O();K();ZJ()});async function V_(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var XJ=m(()=>{"use strict"});async function eG(e,t,n){let r=[...new Set(n.tags.map(va))],{signal:o}=n,[i=va("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await Kfe(e,a,r,n);s!==void 0&&await e.preflight();let l=await Hfe(e,a,n);for(let{manifest:f}of a.
images)await Nh(e,f,n);a.index!==void 0&&await Nh(e,a.index,n);for(let f of r)await Nh(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function Kfe(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await Nh(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function Nh(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function Hfe(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:Wfe(u,n)),{mediaType:p,digest:d,size:h}=u,g={mediaType:p,digest:d,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await V_(QJ(i),a,l),await V_(QJ(t.images.map(({config:u})=>Zfe(u))),a,l),s}function Wfe(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function QJ(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function Zfe(e){
return{...e,async*open(){yield e.bytes}}}var tG=m(()=>{"use strict";Cm();XJ()});function nG({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<qfe||(i=n(),t?.(`${Gi(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Gi(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var qfe,rG=m(()=>{"use \
strict";Vi();qfe=100});import{accessSync as Yfe,constants as Xfe,existsSync as oG,statSync as Qfe,writeFileSync as ede}from"fs";import{dirname as tde,resolve as K_}from"path";async function iG({
signal:e},t,n,r){let o={isOurs:yM,foreign:gM};return await KJ(t,r2(n,r),{...o,signal:e}),K_(t)}async function sG(e,t,n,r){let{signal:o}=e;e.progress(`Pushing to\
 ${n.name} \u2026`);let{end:i,...s}=nG(e,Date.now);try{return await eG(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.abort(a)})}finally{i()}}
function aG(e){if(e!==void 0)try{if(Yfe(oG(e)?e:tde(K_(e)),Xfe.W_OK),oG(e)&&Qfe(e).isDirectory())throw new Error("it is a folder")}catch(t){throw lG(e,t)}}function cG(e,t){
try{ede(e,t)}catch(n){throw lG(e,n)}return K_(e)}function lG(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its fo\
lder exists and that you may write there.")}var uG=m(()=>{"use strict";Qs();Wp();HJ();O();M0();tG();rG()});function Ch(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Yt(r.length,"file")} in ${o}.`;return[...wG(e,t),...bG(e,t.images),
...kt(e,a),...kt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function pG(e,{files:t,labels:n,annotations:r}){return[...Ph(e,"Files",t),...Ph(e,"Labels",dG(n)),...Ph(e,"Annotations",dG(r))]}function mG(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Yt(t.files.
length,"file")} in ${Cn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...wG(e,t),...Ph(e,"Files",t.files),...bG(e,
o),...kt(e,a)]}function hG(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:p})=>p==="uploaded"),l=c.reduce((p,{size:d})=>p+d,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Yt(c.length,"blob")} sent (${Gi(l)}), ${s.length-c.length} there already.`;return[...kt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?kt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Rh(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:yG(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function gG({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:yG(i)})),path:Cn,files:t,leftOut:n}}function yG(e){return e.map(t=>({...Io(t),diffId:t.diffId,comment:t.comment}))}function wG(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,fG).flatMap(({path:i,why:s})=>kt(e,`${i} ${s}`,2)),r=t.length-fG,o=r>0?kt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function bG(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,Gi(i.size),i.
digest.slice(7,19),i.comment]));return F$(e,["Platform","Size","Layer","What"],n)}function Ph(e,t,n){return[e.style("bold",t),...n.flatMap(r=>kt(e,r,2))]}function dG(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var fG,H_=m(()=>{"use strict";So();Ke();Vi();fG=100});async function kG({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...mG(e,a,r,o),...qa(e,c)],document:{...gG(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...pG(e,i),...Ch(e,i,n),...qa(e,s)],document:{...Rh(i,n),findings:s,dryRun:!0}}}var vG=m(()=>{"use strict";Ig();H_()});function _G({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var xG=m(()=>{"use strict"});import{resolve as nde}from"path";function rde(e,t){let{builder:n,why:r}=qJ(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF\
`, and then publish without --image; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}
async function $G(e,t,n){var b=[];try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||aG(n.sbom);let s=await Th(e,t,n);rde(t,s);let{terminal:a}=e;
let c=r===void 0?void 0:Lm(r,t,s);let l=c?.tags??ru(t,s);let u=ln(b,Sh(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await kG(e,u,l,f);let p=c===void 0?
void 0:await sG(e,u,c.reference,l);let d=await u.build(c?.reference);o!==void 0&&await iG(e,o,d,l);let h=s.sbom?cG(s.sbom,await u.sbom(d,c?.reference)):void 0;let g=u.
findings();let y=c!==void 0&&p!==void 0;return{lines:[...Ch(a,d,l),...qa(a,g),...y?hG(a,c.reference.name,p):[]],document:{...Rh(d,l),findings:g,...z({sbom:h,out:o&&
nde(o)}),...y?{push:_G(c,p)}:{}},...y?{name:`${c.reference.name}@${p.digest}`}:{}}}catch(k){var $=k,S=!0}finally{var I=un(b,$,S);I&&await I}}var OG=m(()=>{"use \
strict";Ee();O();xG();Ig();YJ();B_();uG();Dm();vG();H_();U_()});function EG(e,t){return{json:!1,signal:t,env:e,terminal:C$,print:pn,progress:pn,emit:()=>{}}}var AG=m(()=>{"use strict";R$();Ki()});function IG({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function W_(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return SG;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:ode(t,f.name)}]);if(i!==void 0)return ade(s,i);let a=EG(ide(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await sde(a,u);let l=[];for(let u of s)l.push({...u,made:await $G(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,TG(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,cde(f?.document)])),
warnings:l.flatMap(({made:u})=>lde(u?.document)?[ude(u?.name??o)]:[])}}function ode(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function ide(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function sde(e,{opened:t,flags:n}){var c=[];try{let r=await Th(e,t,n);let{reference:o,tags:i}=Lm(
r.image,t,r);let s=ln(c,Sh(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var p=un(c,
u,f);p&&await p}}function ade(e,t){let n=e.map(({name:r,flags:o})=>[r,TG(`${To(o.image).name}@${t}`)]);return{...SG,images:new Map(n)}}function TG(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function cde(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function lde(e){return(e??{}).push?.isPublic===!0}function ude(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var SG,NG=m(()=>{"use strict";Dm();U_();B_();OG();Ee();O();Pr();AG();
SG={images:new Map,findings:new Map,warnings:[]}});function CG(e="https://api.github.com",t){let n=PG("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?fde(n):PG("GITHUB_GRAPHQL_URL",t)}}function fde(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function PG(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&No(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function RG(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var Z_=m(()=>{"use strict";O();Pr()});function LG({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var DG=m(()=>{"use strict"});function jG(e){let t=new q_(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((d,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",Fr(s))})`,u=a.map((d,h)=>t.compared(h,d)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":Fr(s)),...a.flatMap((d,h)=>t.branch(h,d)),...r===void 0?
c:[]],p=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&p.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(p)}function Fr(e){return`refs/heads/${e}`}var dde,zG,pde,FG,MG,mde,hde,q_,Lh=m(()=>{"use strict";_e();dde=8,zG=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${zG(e-1)} } }`} }`,pde=`oid ... on Tree { ${zG(dde)} }`,FG="entries { name mode }",MG="mode oid object { ... on Blob { text } }",
mde="commits(last: 100) { nodes { oid message author { user { login } } } }",hde=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;q_=class{#e={catalog:N};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${FG} }`]:[],`catalog: file(path: $catalog) { ${MG} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${MG}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,pde)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${FG} }`))]}branch(t,n){let r=this.text(`branch${t}`,Fr(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,Fr(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${mde}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${hde} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});function Ma(e){return e.types.includes("STALE_DATA")?!0:ur(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is at|but expected) [0-9a-f]{40}/i)}
function za(e){return ur(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function UG(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:ur(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function BG(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
ur(e,/rate limit exceeded/i))}function cn(e){return e.status===404||e.types.includes("NOT_FOUND")}function zi(e){return ur(e,/could not resolve to a node|no commit found for sha|\b(?:head|base) invalid\b/i)}
function Dh(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||ur(e,/resource not accessible by/i)}function Fh(e){
return e.status===422&&ur(e,/already exists/i)}function JG(e){return cn(e)||e.status===422&&ur(e,/does not exist/i)}function GG(e){return ur(e,/is in clean status/i)}
function ja(e){return e.status>=500?!0:ur(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var he,ur,fr=m(()=>{"use \
strict";he=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},ur=({message:e},t)=>t.test(e)});import{randomBytes as gde}from"crypto";async function Y_(e,t){let{api:n}=e,r=`Bazaar-Change: ${gde(8).toString("hex")}`,o=kde(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(wde,{input:o}),c=a.commit;return c===null?await VG(e,t,r)??{kind:"moved"}:KG(c)},s=a=>zi(a)||cn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>VG(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof he))throw a;let c=cn(a)||zi(a);if(za(a))return{kind:"protected",said:a.message};if(Ma(
a)||c&&!await _de(e,t.branch))return{kind:"moved"};throw a}))}function kde(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:vde(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function vde(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function VG(e,t,n){let o=(await HG(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
KG(o)}async function _de(e,t){return await HG(e,t)!==void 0}async function HG({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:Fr(n)},{repository:o}=await e.
asker.ask(()=>e.graphql(bde,r));return o?.ref?.target.history?.nodes?.filter(i=>i!==null)}var yde,wde,bde,KG,WG=m(()=>{"use strict";Lh();fr();yde="oid url messa\
ge signature { isValid } parents(first: 2) { nodes { oid } }",wde=`mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`,bde=`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${yde} } } } } }
  }
}`;KG=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function Ua({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof he&&(cn(o)||o.status===409))return;throw o}}async function Ba(e,t,n){let{api:r,place:o}=e,i=async()=>{let a={...o,ref:Fr(
t),sha:n};return await r.rest(c=>c("POST /repos/{owner}/{repo}/git/refs",a)),e.remember(t),"created"},s=async()=>await Ua(e,t)===n?"created":void 0;return await e.
asked("make a branch",()=>r.asker.ask(i,{found:s}).catch(a=>{if(a instanceof he&&Fh(a))return"exists";throw a}))}async function Mh(e,t,n){let{api:r}=e,o=await e.
id(),i=t.map(({name:l,from:u,to:f})=>({name:Fr(l),beforeOid:u,afterOid:f??"0".repeat(u.length),force:n})),s=async()=>(await r.graphql(xde,{input:{repositoryId:o,
refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>Ua(e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()?{kind:"\
done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(s,{found:c}).catch(async l=>{if(!(l instanceof he))throw l;if(za(l))return{kind:"protected",said:l.
message};if(Ma(l))return{kind:"moved"};let u=await Promise.all(t.map(({name:f})=>Ua(e,f)));if(t.some(({from:f},p)=>u[p]!==f))return{kind:"moved"};throw l}))}async function zh(e,t){
let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git\
/refs/{ref}",o)))}catch(i){if(!(i instanceof he&&JG(i)))throw i}})}var xde,jh=m(()=>{"use strict";Lh();fr();xde=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});import{randomBytes as $de}from"crypto";async function ZG(e,t){let n=LG(t,e.limits);if(n.length<=1)return await Y_(e,t);let r=`bazaar/tmp/${$de(8).toString("hex")}`,
o=!1;try{await Ba(e,r,t.head),o=!0;let i=await Ode(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.
commit,to:void 0}],a=await Mh(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await Ede(e,r)}}async function Ode(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[
i,s]of n.entries()){let a=`${t.headline} (${i+1}/${n.length})`;if(o=await Y_(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Ede(e,t){
await zh(e.lasting(),t).catch(()=>{})}var qG=m(()=>{"use strict";DG();WG();jh()});async function YG(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of Nde(e,t,n))try{await e.api.asker.ask(s,{passes:Ide})}catch(a){if(r?.aborted===!0)throw ar(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Tde(a)}`)}return o}function Tde(e){if(e instanceof he&&GG(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof he&&ja(e)?`GitHub failed (${e.status}).`:ee(e);return/[.!?]$/.test(t)?t:`${t}.`}function Nde({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},p=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";p.push(["Labels",()=>e.rest(y=>y(g,h))])}let d=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of d){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();p.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";p.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Sde[l]};p.push(["Auto-merge",()=>e.graphql(Ade,{input:h})])}return p}var Ade,Sde,Ide,XG=m(()=>{
"use strict";O();Di();fr();Ade=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Sde={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Ide=e=>zi(e)||cn(e)});async function eV(e,t){let{api:n,place:r}=e,o=await e.asked("be forked",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return await Pde(i,t,e),await Lde(i,t),i}async function Pde(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=QG){if(await Cde(
e,t,n))return;if(i>=o.forkMs)break;await r.sleep(QG)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,"GitHub copies i\
t in the background: start it again in some minutes.")}async function Cde(e,t,n){return await e.asked("be read",async()=>{if(await Ua(e,t)!==void 0)return!0;if(!await Rde(
e))return!1;let r=await Ua(n,t);return r===void 0?!1:await Ba(e,t,r).catch(()=>"exists")==="created"})}async function Rde({api:e,place:t}){try{let{size:n}=await e.
asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){if(n instanceof he&&cn(n))return!1;throw n}}async function Lde(e,t){let{api:n,
place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstrea\
m",o)))}catch(i){if(!(i instanceof he&&i.status===409))throw i;let s=`Reset ${t} there to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The \
branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var QG,tV=m(()=>{"use strict";O();fr();jh();QG=2e3});function rV(e){if(e instanceof Pe)return e;let t=X_(e),n=t.find(o=>o in nV);if(n!==void 0)return new Pe(nV[n]??"",!1);if(e instanceof Error&&e.name==="TimeoutEr\
ror")return new Pe("gave no answer in time",!0);let r=t.length===0?"":` (${t[0]})`;return new Pe(`broke the connection off${r}`,!0)}function X_(e){if(!(e instanceof
Error))return[];let t="code"in e&&typeof e.code=="string"?[e.code]:[],n=e instanceof AggregateError?e.errors.flatMap(X_):[];return[...t,...n,...X_(e.cause)]}var Pe,
nV,Ja=m(()=>{"use strict";Pe=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},nV={ECONNREFUSED:"takes no connections",ENOTFOUND:"\
has a host name that nobody knows",EAI_AGAIN:"has a host name that can't be looked up at the moment",EHOSTUNREACH:"can't be reached from here",ENETUNREACH:"can'\
t be reached from here",UND_ERR_CONNECT_TIMEOUT:"gave no connection in time",CERT_HAS_EXPIRED:"shows a certificate that has run out",DEPTH_ZERO_SELF_SIGNED_CERT:"\
shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",SELF_SIGNED_CERT_IN_CHAIN:"shows a certificate that this machine does not trust \
(see NODE_EXTRA_CA_CERTS)",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"\
shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",ERR_TLS_CERT_ALTNAME_INVALID:"shows a certificate of another host"}});import{createHash as Dde}from"crypto";function Su(e){return e.toString(8).padStart(6,"0")}function iV(e,t){return Dde(e.length===64?"sha256":"sha1").update(`blo\
b ${t.length}\0`).update(t).digest("hex")===e}var Fde,Mde,oV,Uh,sV=m(()=>{"use strict";Si();Ja();Fde=new Set([33188,33261,33204]),Mde=40960,oV=16384;Uh=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!Fde.has(n.mode)){let o=n.mode===Mde?"symbolic link":n.mode===oV?"folder":"submodule";throw At(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return iV(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n=()=>this.#e.
rest(o=>o("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{...this.#t,file_sha:t})),r=Buffer.from((await this.#e.asker.ask(n)).content,"base64");if(iV(t,r))return r;
throw new Pe("sent a file that is not the one that was asked for",!1)}async filesIn(t){let n=new Map;return t?.oid!==void 0&&await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){
if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==oV?o.set(s,{id:i.oid,mode:Su(i.mode)}):await this.#r(
i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)
l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,...n===void 0?{}:{recursive:n}},o=()=>this.#e.
rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function zde({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:Q_(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function Q_(e){return(e?.
nodes??[]).filter(t=>t!==null)}function jde(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,Su(n)]))}var Bh,aV=m(()=>{"use strict";Ee();_e();sV();Bh=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new Uh(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(N,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,jde(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||Su(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:Su(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return Q_(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=Q_(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:zde(a)}}});function cV(e,t,n){if(e!==null)return Ude[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Ude,lV=m(()=>{"use strict";Ude={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function uV(e,t){let n=await e.asked("read",()=>Jde(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Bde(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new Bh(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"";return{right:cV(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner),...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.tree("base",o.base),branches:await a.branches(t.base??c),
autoMergeAllowed:o.autoMergeAllowed}}function Bde({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"\
none",...z({login:t}),...n,baseName:e}}async function Jde({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{let{text:a,variables:c}=jG(s),{data:l,refusal:u}=await e.
partly(a,c),f=u===void 0?"told":Vde(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{viewer:l?.viewer??null,repository:null};if(f==="refused"&&
u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new Pe("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i(
{place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function Vde(e){let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n===
"repository"&&e.types[r]==="NOT_FOUND"?"unreadable":Dh(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return Gde.find(n=>t.
includes(n))??"refused"}var Gde,fV=m(()=>{"use strict";Ee();Lh();Ja();aV();fr();lV();Gde=["refused","viewer","pulls","unreadable","told"]});async function pV(e,t){let{api:n,pulls:r}=e,o=Kde(e,t.head),i={...t,head:o},s=async()=>mV(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>dV(e,i)}).catch(async a=>{let c=a instanceof he&&Fh(a)?await dV(e,i):void 0;if(c===void 0)throw a;return c}))}
function Kde({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function dV({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:mV(a)}function mV(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function ex(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var hV=m(()=>{"use strict";fr()});function zo(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Iu=m(()=>{"use strict"});function Jh(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Jh.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var gV=m(()=>{"use strict"});function yV(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var wV=m(()=>{"use strict"});function bV(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var kV=m(()=>{"use strict"});function xV(e,t,n){let r=_V(bV,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=_V(yV,null).apply(null,i)})}function Hde(){let e=Symbol("Singular"),t={registry:{}},n=Jh.bind(null,t,e);return xV(n,t,e),n}function Wde(){let e={registry:{}},
t=Jh.bind(null,e);return xV(t,e),t}var vV,_V,$V,OV=m(()=>{"use strict";gV();wV();kV();vV=Function.bind,_V=vV.bind(vV);$V={Singular:Hde,Collection:Wde}});function Xde(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Qde(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function SV(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{Qde(t[r])?r in e?n[r]=SV(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function EV(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function nx(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=Xde(
n.headers),EV(n),EV(n.headers);let r=SV(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function epe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function npe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function rpe(e){let t=e.match(tpe);return t?t.map(npe).reduce((n,r)=>n.
concat(r),[]):[]}function AV(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function IV(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Va(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Tu(e,t,n){return t=e==="+"||e==="#"?IV(t):Va(t),n?Va(n)+"="+t:t}function Ga(e){
return e!=null}function tx(e){return e===";"||e==="&"||e==="?"}function ope(e,t,n,r){var o=e[n],i=[];if(Ga(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Tu(t,o,tx(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Ga).forEach(function(s){i.push(Tu(t,s,tx(t)?n:""))}):Object.keys(o).forEach(function(s){Ga(o[s])&&i.push(Tu(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Ga).forEach(function(a){s.push(Tu(t,a))}):Object.keys(o).forEach(function(a){Ga(o[a])&&(s.push(Va(a)),s.push(Tu(t,o[a].toString())))}),tx(t)?i.push(Va(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Ga(o)&&i.push(Va(n)):o===""&&(t==="&"||t==="?")?i.push(Va(n)+"="):o===""&&i.push("");return i}
function ipe(e){return{expand:spe.bind(null,e)}}function spe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(ope(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return IV(
i)}),e==="/"?e:e.replace(/\/$/,"")}function TV(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=AV(
e,["method","baseUrl","url","headers","request","mediaType"]),s=rpe(n);n=ipe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=AV(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let p=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${p}`}).join(
",")}return["GET","HEAD"].includes(t)?n=epe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function ape(e,t,n){return TV(nx(e,t,n))}function NV(e,t){let n=nx(e,t),r=ape.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:NV.bind(null,
n),merge:nx.bind(null,n),parse:TV})}var Zde,qde,Yde,tpe,PV,CV=m(()=>{"use strict";Iu();Zde="0.0.0-development",qde=`octokit-endpoint.js/${Zde} ${zo()}`,Yde={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":qde},mediaType:{format:""}};tpe=/\{[^{}}]+\}/g;PV=NV(null,Yde)});function LV(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(ft[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let p=e.charCodeAt(i),d=ft[p];if((d&n)!==0){c|=d&8;break}(d&2)!==0?a===-1&&(a=i):a=-1,s|=p&65280|d,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new RV}:cpe(e,f,i,r,n)}function cpe(e,t,n,r,o){let i=new RV;e:for(;n<r;){for(n++;(ft[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=ft[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,p=e.slice(s,f),d=(a&65281)===
0?p:p.toLowerCase();for(n++;(ft[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let $=e.charCodeAt(n);if($===34){i[d]===void 0&&
(i[d]=k?lpe(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let I=e.charCodeAt(n),A=ft[I];if((A&o)!==0){S=A&8;break}n++}if(S!==0)break e;continue e}if($===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=ft[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[d]===
void 0){let b=y===-1?n:y;i[d]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function lpe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var ft,RV,DV=m(()=>{"use strict";ft=new Uint8Array(256);ft[9]|=
2;ft[32]|=2;ft[59]|=4;ft[44]|=8;for(let e=128;e<=255;e++)ft[e]|=1;for(let e of"!#$%&'*+-.^_`|~")ft[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)ft[e]|=16;for(let e=65;e<=
90;e++)ft[e]|=17;for(let e=97;e<=122;e++)ft[e]|=16;RV=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var upe,Vh,jo,rx,UV,FV,MV,ox,ix,fpe,BV,Gh,dpe,ppe,mpe,JV,zV,hpe,gpe,ype,jV,GV,VV=m(()=>{"use strict";upe=/^-?\d+$/,Vh=/^-?\d+n+$/,jo=JSON.stringify,rx=JSON.parse,
UV=/^-?\d+n$/,FV=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,MV=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,ox=e=>e===void 0||typeof e=="function"||typeof e=="symbol",ix=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",fpe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Vh.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(ox(
a))return;let c=a===null||typeof a!="object",l=ix(a);if(c||l)return jo(a);let u=[],f=0,p=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],d=new WeakSet([a]);for(;p.length>0;){let h=p[p.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(ox(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",$=ix(b);if(k&&
!$){if(d.has(b))throw new TypeError("Converting circular structure to JSON");d.add(b),p.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(jo(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let $=h.val[b],S=s(h.val,b,$);if(ox(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+jo(b)+": "):u.push(jo(b)+":");let I=S!==null&&typeof S=="object",A=ix(S);if(I&&!A){if(d.has(S))throw new TypeError("Converting circular structure \
to JSON");d.add(S),p.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push(jo(S)),h.first=!1}h.index>=h.keys.length&&p[p.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),d.delete(h.val),p.pop())}return u.join("")},BV=(e,t,n)=>{try{return"rawJSON"in JSON?jo(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?jo(e,(a,c)=>typeof c=="string"&&Vh.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(FV,"$1$2$3").replace(MV,"$1$2$3"):jo(e,t,n)}catch(r){if(r instanceof RangeError){
let o=fpe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(FV,"$1$2$3").replace(MV,"$1$2$3")}throw r}},Gh=new Map,dpe=()=>{let e=JSON.parse.toString();
if(Gh.has(e))return Gh.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Gh.set(e,t),t}catch{return Gh.set(e,!1),!1}},ppe=(e,t,n,r)=>typeof t==
"string"&&UV.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Vh.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,mpe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&upe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),JV=
Number.MAX_SAFE_INTEGER.toString(),zV=JV.length,hpe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,gpe=/^"-?\d+n+"$/,ype=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(UV.test(a)?a=BigInt(a.slice(
0,-1)):Vh.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},jV=e=>e.replace(hpe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&gpe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<zV||n.length===zV&&n<=JV);return i||a||c?t:'"'+t+'n"'}),GV=(e,t)=>{
if(!e)return rx(e,t);try{if(dpe())return mpe(e,t);let n=jV(e);return rx(n,(r,o,i)=>ppe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=jV(e),o=rx(r);return ype(
o,t)}throw n}}});var ji,KV=m(()=>{"use strict";ji=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function kpe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function WV(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=kpe(e.body)||Array.isArray(e.body)?BV(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,p])=>[f,String(p)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let p="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;p=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?p=f.cause.message:typeof f.cause=="string"&&
(p=f.cause))}let d=new ji(p,500,{request:e});throw d.cause=f,d}let a=s.status,c=s.url,l={};for(let[f,p]of s.headers)l[f]=p;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),p=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${p?`. See ${p}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new ji(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await sx(s),new ji("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await sx(s),new ji(_pe(u.data),
a,{response:u,request:e});return u.data=r?await sx(s):s.body,u}async function sx(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(HV);let n=LV(
t);if(vpe(n)){let r="";try{return r=await e.text(),GV(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(HV):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function vpe(e){return e.type==="application/json"||e.type===
"application/scim+json"}function _pe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function ax(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return WV(n.parse(s));let a=(c,l)=>WV(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:ax.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:ax.bind(null,n)})}var wpe,bpe,HV,Nu,cx=m(()=>{"use strict";CV();Iu();DV();VV();KV();wpe="10.0.16",bpe={headers:{"user-ag\
ent":`octokit-request.js/${wpe} ${zo()}`}};HV=()=>"";Nu=ax(PV,bpe);});function $pe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function Spe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Ape.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Epe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return ZV.test(i)&&(o.url=i.replace(ZV,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Ope(
o,a,s.data)}return s.data.data})}function lx(e,t){let n=e.defaults(t);return Object.assign((o,i)=>Spe(n,o,i),{defaults:lx.bind(null,n),endpoint:n.endpoint})}function qV(e){
return lx(e,{method:"POST",url:"/graphql"})}var xpe,Ope,Epe,Ape,ZV,_Ze,YV=m(()=>{"use strict";cx();Iu();xpe="0.0.0-development";Ope=class extends Error{constructor(e,t,n){
super($pe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Epe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Ape=["query","method","url"],ZV=/\/api\/v3\/?$/;
_Ze=lx(Nu,{headers:{"user-agent":`octokit-graphql.js/${xpe} ${zo()}`},method:"POST",url:"/graphql"});});async function Tpe(e){let t=Ipe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function Npe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Ppe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=Npe(e),t(o)}var ux,XV,QV,Ipe,e6,t6=m(()=>{"use strict";ux="(?:[a-zA-Z0-9_-]+)",XV="\\.",QV=new RegExp(`^${ux}${XV}${ux}${XV}${ux}\
$`),Ipe=QV.test.bind(QV);e6=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(Tpe.bind(null,t),{hook:Ppe.bind(
null,t)})}});var fx,n6=m(()=>{"use strict";fx="7.0.8"});function Lpe(e={}){return typeof e.debug!="function"&&(e.debug=r6),typeof e.info!="function"&&(e.info=r6),typeof e.warn!="function"&&(e.warn=Cpe),typeof e.error!=
"function"&&(e.error=Rpe),e}var r6,Cpe,Rpe,o6,Kh,i6=m(()=>{"use strict";Iu();OV();cx();YV();t6();n6();r6=()=>{},Cpe=console.warn.bind(console),Rpe=console.error.
bind(console);o6=`octokit-core.js/${fx} ${zo()}`,Kh=class{static VERSION=fx;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new $V.Collection,r={baseUrl:Nu.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${o6}`:o6,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Nu.defaults(r),this.graphql=qV(this.request).defaults(r),this.log=Lpe(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=e6(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function Fpe(e){return e instanceof Pe?e.sent:e instanceof he&&ja(e)}function Mpe(e,t){return e instanceof Pe||e instanceof he&&(ja(e)||t(e))}function zpe(e,t,n){
if(!UG(e)&&!BG(e))return;let{headers:o}=e,i=Ym(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:Dpe*2**(t-1)}function jpe(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${fu(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Upe(e,t){if(e instanceof he&&!ja(e))return e;let n=e instanceof he?`fai\
ls with status ${e.status}`:e.message;return new w("FORGE_UNREACHABLE",`GitHub ${n}, also at the ${t===1?"only":`${t}th`} try.`,"Look at https://www.githubstatu\
s.com and at this machine's way out, and start it again.")}var Dpe,Hh,s6=m(()=>{"use strict";O();Di();Ia();Ja();fr();Dpe=6e4,Hh=class{#e;constructor(t){this.#e=
t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){this.#n(a),o||=Fpe(a);let c=o?await n?.():void 0;if(c!==void 0)
return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=zi){let{clock:i,patience:s,signal:a,onWait:c}=this.#e,l=t instanceof he?zpe(t,n,i):void 0;if(l===void 0&&!Mpe(
t,o))throw t;if(l!==void 0&&r+l>s.maxWaitMs)throw jpe(l,i);if(l===void 0&&n>=s.tries)throw Upe(t,n);let u=i.random()*Math.min(s.firstWaitMs*2**(n-1),s.maxWaitMs),
f=l===void 0?u:l+i.random()*Math.min(1e3,l);return f>2e3&&c(`GitHub asks to wait ${fu(f)}.`),await this.sleep(f,a),f}async sleep(t,n=this.#e.signal){try{await this.#e.
clock.sleep(t,n)}catch(r){throw n?.aborted===!0?ar(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw ar(n);if(!(t instanceof he||t instanceof Pe))throw t}}});var a6={};Ln(a6,{proxiedFetch:()=>Jpe});import{setGlobalProxyFromEnv as Bpe}from"http";function Jpe({httpProxy:e,httpsProxy:t,noProxy:n}){return Bpe({HTTP_PROXY:e,
HTTPS_PROXY:t||e,NO_PROXY:n}),fetch}var c6=m(()=>{"use strict"});function l6({env:e={},signal:t},n){let r=lh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(c6(),a6))).proxiedFetch(r),s=async(a,c)=>await(o&&
!No(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await Kpe(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),rV(f)}}}async function Kpe(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:Wpe(n.headers)}),a=Hpe(s,n.method??"GET");if(a===void 0)return await Zpe(s);if(await s.
body?.cancel(),o===Gpe)throw new Pe("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!No(r.host))throw new Pe("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Pe("sends a change on to another host",!1)}}function Hpe({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function Wpe(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function Zpe(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>Vpe)throw new Pe("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0;t<300&&i&&r.byteLength>
0&&qpe(r);let s=t===204||t===205||t===304;return new Response(s?null:r,{status:t,statusText:n,headers:o})}function qpe(e){try{JSON.parse(new TextDecoder().decode(
e))}catch{throw new Pe("sent an answer that is not whole",!0)}}var Gpe,Vpe,u6=m(()=>{"use strict";Pr();o_();Ja();Gpe=5,Vpe=16e7});function dx(e){let{rest:t,graphql:n}=CG(e.apiUrl,e.graphqlUrl),r={...Ype,...e.patience},{clock:o=bu,signal:i,onWait:s=()=>{}}=e,c=new Kh({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:Xpe,request:{fetch:l6(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let p=await f6(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:d,errors:h}=p.data;return{data:d??void 0,refusal:eme(h,d6(p.headers))}};return{asker:new Hh({clock:o,patience:r,
signal:i,onWait:s}),patience:r,rest:async u=>(await f6(()=>u(c))).data,partly:l,graphql:async(u,f)=>{let{data:p,refusal:d}=await l(u,f);if(d!==void 0)throw d;if(p===
void 0)throw new Pe("sent an answer without data",!0);return p}}}async function f6(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof
Error)throw t.cause;let{response:n,status:r}=t;throw n===void 0||r===void 0?t:new he({status:r,headers:d6(n.headers),message:Qpe(n.data)})}}function d6(e={}){let t=new Headers;
for(let[n,r]of Object.entries(e))t.set(n,String(r));return t}function Qpe(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(
r)?r.message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function eme(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new he({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var Ype,Xpe,p6=m(()=>{"use strict";i6();M();ph();Z_();s6();u6();
Ja();fr();Ype={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},Xpe={debug(){},info(){},warn(){},error(){}}});function g6(e){return tme.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function y6(e,t){return nme[e](t)}var tme,m6,h6,nme,w6=m(()=>{"use strict";tme=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];m6="Contents: read and write",h6="Pull requests: read and writ\
e",nme={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${m6}" and "${h6}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${m6}" and "${h6}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function ime(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var rme,ome,Wh,b6=m(()=>{"use strict";O();p6();fr();w6();rme={files:100,bytes:1e6},
ome="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",Wh=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=g6(r.token),this.limits={...rme,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(dx(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(dx({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(ome,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof he?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=ime(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):za(n)||Ma(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):Dh(n)||cn(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,y6(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function k6(e,t){return sme(t.token),v6(Wh.open(RG(e),t),t)}function v6(e,t){let{clock:n=bu}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>uV(e,r),commit:r=>ZG(e,r),createBranch:(r,o)=>Ba(e,r,o),moveBranch:async(r,o,i)=>{let s=await Mh(e,[{name:r,from:o,to:i}],!0);if(s.
kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or name another with --branch.";throw new w("FORGE_\
REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>zh(e,r),openPullRequest:r=>pV(e,r),editPullRequest:(r,o)=>ex(e,r,o),closePullRequest:r=>ex(
e,r,{state:"closed"}),addExtras:(r,o)=>YG(e,r,o),fork:async r=>v6(await eV(e,r),t)}}function sme(e){if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"\
The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("OPTION_INVALID",t,"Give it without quotes, spaces and line e\
nds.")}var _6=m(()=>{"use strict";O();ph();Z_();qG();XG();tV();fV();hV();jh();b6()});function x6(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return k6(r,{token:ame(r,e,o),env:t,signal:n,onWait:a=>pn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function ame(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var $6=m(
()=>{"use strict";_6();Ee();O();Ki()});var A6={};Ln(A6,{publishAll:()=>cme});async function cme(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||Dg(
i.rows,t["fail-on"]))?(pn("Nothing is published: see the findings."),o):(IG(e,t),t.mode==="none"?E6(o,await W_(e,t,n,r)):await lme(o,t,n,r))}async function lme(e,t,n,r){
let o=SU(e.plugins,t),i,s=async()=>(i=await W_(e.plugins,t,n,r)).images,a=x6(t,n,r),c=await xU({...o,images:s,signal:r,progress:u=>pn(u)},a),l=ume(e,{...c,changed:c.
changed&&!t["dry-run"]});return i===void 0?l:E6(l,i)}function ume(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(a=>{let c=o.
get(a.name);return o.delete(a.name),c===void 0?a:O6(a,c)}),s=[...o].map(([a,c])=>O6({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[...i,
...s],warnings:[...e.warnings,...r]}}function O6(e,t){return{...e,published:t,rows:[...e.rows,...Z$(t.diagnostics)]}}function E6(e,{images:t,findings:n,warnings:r}){
let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...W$(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,
warnings:[...e.warnings,...r]}}var S6=m(()=>{"use strict";$U();Yo();IU();NG();Ki();$6();Fg()});import{basename as fme,dirname as dme}from"path/posix";function Zh(e,t){let n=fme(e),r=t.find(o=>o!==n&&I6(o)===I6(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",
`The marketplace has "${dme(e)}/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in\
 the marketplace yourself.")}function I6(e){return e.normalize("NFC").toLowerCase()}var px=m(()=>{"use strict";O()});function pme(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw on(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...T6.map(r=>P6(r,e)))}async function qh(e,t,n){if(t!==void 0||n===void 0)return pme(t);let r={};for(let o of T6){
let{exitCode:i}=await Fe([...mx,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,P6(o,n))}return r}async function Ka(e,t,n){let r=await Pi([...mx,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function N6(e){return[...mx,...e]}function P6(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var mx,T6,Yh=m(()=>{"use strict";xo();mx=["-c","user.useConfigOnly=true"],T6=["AUTHOR","COMMITTER"]});function R6(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u?"100755":"100644"} inline ${C6(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} \
now`),i(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${C6(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(N,e.catalog,!1),i("done"),Buffer.concat(o)}function C6(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var L6=m(()=>{"use strict";_e()});import{dirname as mme}from"path/posix";async function Pu(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await yme(e,t,[n,N]),o=`${n}/`,i=new Map(
[...r].filter(([s])=>s.startsWith(o)).map(([s,a])=>[s.slice(o.length),a]));return{catalog:C(r,N)?.bytes(),folder:i}}async function Qh(e){let{exitCode:t,stdout:n}=await Fe(
["rev-parse","--verify","--quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function F6(e,t,n){let r=[...D6(n),...D6(mme(N))];
for(let{mode:o,path:i}of await gx(e,[t,"--",...r,N])){if(i!==N&&!r.includes(i))continue;let s=o===hme;if(s===r.includes(i)&&o!==hx&&o!==Xh)continue;let a=o===hx?
"symbolic link":o===Xh?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw At(`"${i}" i\
n the marketplace is a ${a}.`,c)}}function D6(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function M6(e,t,n){let r=`${n}/`;return(await gx(
e,[t,"--",r])).map(({path:o})=>o.slice(r.length))}async function yme(e,t,n){let r=await gx(e,["-r",t,"--",...n]),o=await wme(e,r.filter(({mode:s})=>s!==Xh).map(
({id:s})=>s)),i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;return s===hx||s===Xh?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:
[c,pi(l,s===gme)]});return new Map(i.sort(([s],[a])=>j(s,a)))}async function gx(e,t){return(await Vt(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString(
"utf8").split("\0").filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function wme(e,t){
let n=await Vt(["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var hme,hx,gme,Xh,yx=m(()=>{"use strict";K();D();_e();xo();Si();hme="040000",hx="120000",gme="100755",Xh="160000"});import{mkdtempSync as bme,rmSync as wx}from"fs";import{tmpdir as j6}from"os";import{join as z6}from"path";import{dirname as kme}from"path/posix";function U6(e,t={}){
let n={timeoutMs:3e5,...t,url:e};vme(e,t.branch);let r=bme(z6(j6(),"bazaar-marketplace-")),o,i=0;return{async read(s){return o!==void 0&&wx(o.dir,{recursive:!0,
force:!0}),i+=1,o=await _me(n,z6(r,String(i))),$me(o,s)},async write(s){if(o===void 0)throw new TypeError("A marketplace is read before it is written.");let a=await Ome(
o,s);return Ime(o,a,n)},async[Symbol.asyncDispose](){wx(r,{recursive:!0,force:!0})}}}function vme(e,t){if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("O\
PTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.
test(t))throw new w("OPTION_INVALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function _me(e,t){let{branch:n}=e,r=n!==void 0&&
!await xme(e,n,t);(r||n===void 0)&&await Vt(B6(e.url,t),J6(e));let o=r?`refs/heads/${n}`:await Pi(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await Qh(
t),isNew:r}}function B6(e,t,...n){return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function xme(e,t,n){
let r=B6(e.url,n,`--branch=${t}`),{exitCode:o,stderr:i}=await Fe(r,J6(e));if(o===0){let s=(await Fe(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||
wx(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw on(r,i.trim()===""?`exit code ${o}`:ra(i))}async function $me({dir:e,head:t,
branch:n,isNew:r},o){let i=r?{newBranch:bx(n)}:{};return t===void 0?{...await Pu(e,t,o),...i}:(await F6(e,t,o),Zh(o,await M6(e,t,kme(o))),{...await Pu(e,t,o),...i})}
async function Ome(e,t){let{dir:n,head:r}=e;Bl(t.folder);for(let c of t.files.keys())Bl(c);let o=await qh(n,t.author,t.fallbackAuthor),i=await Ka(n,o,"AUTHOR"),
s=await Ka(n,o,"COMMITTER"),a=R6(t,{head:r,author:i,committer:s});return await Vt(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),Pi(["r\
ev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Sme(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PUSH_REJ\
ECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie b\
elow another.")}async function Ime({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Fe(
s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(u===void 0)throw on(["push"],ra(l));let f=Ame.exec(`${u} ${l}`);if(f!==null)throw Sme(bx(t),f[1]);if(Eme.test(u))return{kind:"m\
oved"};let p=na(`${u.split("	").at(-1)??""} ${Tme(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${bx(t)}: ${p}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function bx(e){
return e.replace("refs/heads/","")}function Tme(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var J6,Eme,Ame,G6=m(()=>{"use strict";O();px();Yh();L6();yx();xo();Si();
J6=({timeoutMs:e,signal:t})=>({cwd:j6(),timeoutMs:e,signal:t});Eme=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Ame=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});import{existsSync as K6,realpathSync as V6}from"fs";import{join as H6,resolve as Nme}from"path";async function W6(e){if(!K6(H6(e,".git")))return!1;let{exitCode:t,
stdout:n}=await Fe(["rev-parse","--show-toplevel"],{cwd:e});return t===0&&V6(n.toString("utf8").replace(/\r?\n$/,""))===V6(e)}async function Z6(e){let{exitCode:t,
stdout:n}=await Fe(["symbolic-ref","--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function q6({cwd:e,env:t}){
await Ka(e,t,"AUTHOR"),await Ka(e,t,"COMMITTER")}async function Y6(e,t){let{open:n,ignored:r}=await Q6(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The ma\
rketplace has changes that are not committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==N);if(i.length!==0)throw new w(
"OUTPUT_EXISTS",`The marketplace's folder "${t}" holds what git ignores and this tool did not write: ${Jl(i)}.`,"Move or remove that, then publish again.")}async function X6(e,t){
let{open:n,ignored:r}=await Q6(e,t);return n.length+r.length>0}async function Q6({cwd:e,signal:t},n){let i=(await Vt([...["status","--porcelain","-z","--no-rena\
mes","--untracked-files=all","--ignored=matching"],"--",n,N],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==
""&&!s(a)),ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!Ei(a))}}async function kx({cwd:e,env:t,signal:n},r,o){await Vt(["add","--all","--force","--",...r],
{cwd:e,signal:n});let{exitCode:i}=await Fe(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--\
only","--",...r],a=await Fe(N6(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Cme(e,a);return Pi(["rev-parse","HEAD"],{cwd:e})}async function Cme(e,{exitCode:t,
stderr:n}){let r=t===1?await Rme(e):[];if(r.length===0)return on(["commit"],n.trim()===""?`exit code ${t}`:ra(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Pme),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Rme(e){let{exitCode:t,stdout:n}=await Fe(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=Nme(e,n.toString("utf8").replace(/\r?\n$/,
""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>K6(H6(r,o)))}async function eK(e,t){let{exitCode:n}=await Fe(["diff","--cached","--quiet",
"--",...t],{cwd:e});n!==0&&await Vt(["reset","--quiet","--",...t],{cwd:e})}var Pme,vx=m(()=>{"use strict";O();_e();Qs();Yh();xo();Ii();Pme=10});import{chmodSync as Lme,existsSync as Dme,mkdirSync as Fme,readFileSync as Mme,renameSync as zme,rmSync as nK,statSync as jme,writeFileSync as Ume}from"fs";import{
randomUUID as Bme}from"crypto";import{basename as Jme,dirname as tK,join as _x,resolve as Gme}from"path";function xx(e){let t=_x(e,N);if(Dme(t))try{return Mme(t)}catch(n){
let r=`"${t}" can't be read: ${ee(n)}.`;throw new w("FILE_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function $x(e,t){let n=_x(
e,N),r=_x(tK(n),`.${Jme(n)}.bazaar-${Bme()}`);try{Fme(tK(n),{recursive:!0});let o=jme(n,{throwIfNoEntry:!1})?.mode??420;Ume(r,t,{flag:"wx"}),Lme(r,o&511),zme(r,
n)}catch(o){nK(r,{force:!0});let i=`"${n}" can't be written: ${ee(o)}.`;throw new w("FILE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function rK(e,t){
let n=Gme(e,N),r=tm(n);return()=>{r!==void 0?nK(r,{recursive:!0,force:!0}):t!==void 0&&!Ml(xx(e),t)&&$x(e,t)}}var oK=m(()=>{"use strict";O();_e();zl();nm()});import{linkSync as Vme,mkdirSync as Kme,readFileSync as Hme,renameSync as Wme,rmdirSync as Zme,rmSync as iK,statSync as qme,utimesSync as Yme,writeFileSync as Xme}from"fs";
import{randomUUID as sK}from"crypto";import{hostname as aK}from"os";import{dirname as Ox,join as Qme}from"path";import{setTimeout as ehe}from"timers/promises";async function tg(e,t,n={}){
return ohe(Qme(e,Cu),t,n)}async function ohe(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:aK(),id:sK()}),o=await ihe(e,r,n),i=setInterval(()=>fhe(e),nhe).
unref();try{return await t()}finally{clearInterval(i),dhe(e,r),o&&phe(Ox(e))}}async function ihe(e,t,{signal:n,waitMs:r=1e4,held:o=mhe}){let i=Date.now()+r,s=!1;
for(;;){if(n?.aborted===!0)throw hhe();if(s=she(Ox(e))||s,ahe(e,t))return s;if(!che(e)){if(Date.now()>=i)throw o(e,cK(eg(e)??"")?.pid);await ehe(rhe,void 0,{signal:n}).
catch(()=>{})}}}function she(e){try{return Kme(e,{recursive:!0})!==void 0}catch(t){throw uK(e,t)}}function ahe(e,t){try{return Xme(e,t,{flag:"wx"}),!0}catch(n){
if(["EEXIST","ENOENT"].includes(lK(n)))return!1;throw uK(e,n)}}function che(e){let t=eg(e);if(t===void 0)return!0;if(!lhe(e,t))return!1;let n=`${e}-${sK()}`;try{
Wme(e,n),eg(n)!==t&&Vme(n,e)}catch{}return iK(n,{force:!0}),!0}function lhe(e,t){let n=Date.now()-(qme(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=cK(t);return n>the?
!0:r?.host!==aK()?!1:!uhe(r.pid)}function cK(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function uhe(e){
try{return process.kill(e,0),!0}catch(t){return lK(t)==="EPERM"}}function eg(e){try{return Hme(e,"utf8")}catch{return}}function fhe(e){try{let t=new Date;Yme(e,
t,t)}catch{}}function dhe(e,t){eg(e)===t&&iK(e,{force:!0})}function phe(e){try{Zme(e)}catch{}}function lK(e){return e.code??""}function mhe(e,t){let n=t===void 0?
"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}" is there.`,"Publish again when it is done;\
 when no other publish runs, remove that file.")}function uK(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that you ma\
y write there.",{cause:t})}function hhe(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var Cu,the,nhe,rhe,Ex=m(()=>{"use strict";O();
_e();Cu=`${Ox(N)}/.bazaar-lock`,the=6e4,nhe=1e4,rhe=50});import{existsSync as rg,lstatSync as dK,readdirSync as ghe,renameSync as yhe,rmSync as fK}from"fs";import{basename as pK,dirname as ng,join as dr}from"path";function og(e,t){
try{for(let n of Ax(e,t))wK(dr(n,"old"))&&fK(n,{recursive:!0,force:!0});for(let n of gK(e))fK(n,{force:!0})}catch{}}function mK(e,t){return rg(dr(e,Cu))||gK(e).
length>0?!0:Ax(e,t).some(n=>wK(dr(n,"old")))}function hK(e,t){let n=dr(e,t);if(dK(n,{throwIfNoEntry:!1})!==void 0||!rg(ng(n)))return!1;let r=Ax(e,t).find(o=>["o\
ld","new"].every(i=>whe(dr(o,i))));return r===void 0?!1:(yhe(dr(r,"old"),n),!0)}function whe(e){return dK(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function Ax(e,t){
let n=dr(e,ng(t));return yK(n,pK(t),6).map(r=>dr(n,r))}function gK(e){let t=dr(e,N);return yK(ng(t),pK(t),36).map(n=>dr(ng(t),n))}function yK(e,t,n){let r=`.${t}\
.bazaar-`;return rg(e)?ghe(e).filter(o=>o.startsWith(r)&&o.length===r.length+n):[]}function wK(e){return!rg(e)||Hp(e)&&Ai(e).length===0}var bK=m(()=>{"use stric\
t";_e();Qs();Ex();Wp()});import{existsSync as ig,lstatSync as bhe,readdirSync as khe,statSync as kK}from"fs";import{dirname as vhe,join as Ui}from"path";function vK(e,t={}){return{read:n=>xhe(
e,n,t),async write(n){return _K(e),Ix(e,N),await tg(e,()=>Ohe(e,n,t),{signal:t.signal})},tidy:n=>_he(e,n)}}async function _he(e,t){try{if(!mK(e,t))return;await tg(
e,()=>og(e,t),{waitMs:0})}catch{}}async function xhe(e,t,{commit:n=!1,signal:r}){let o=await $he(e,t,r);if(!n)return o;let i={cwd:e,signal:r};return{...o,committed:async()=>await X6(
i,t)?Pu(e,await Qh(e),t):void 0}}async function $he(e,t,n){let r=Ui(e,Cu),o=ig(r);try{return Sx(e,t)}catch(i){if(Ie(i)&&i.code!=="FILE_UNREADABLE"||!(o||ig(r)))
throw i;return await tg(e,()=>Sx(e,t),{signal:n})}}function Sx(e,t){_K(e),Ix(e,t),Ix(e,N);let n=Ui(e,vhe(t));return ig(n)&&Zh(t,khe(n)),{catalog:xx(e),folder:The(
Ui(e,t))}}async function Ohe(e,t,{commit:n=!1,signal:r}){let o=[t.folder,N];if(hK(e,t.folder))return{kind:"moved"};let i=n?await She(e,t,r):void 0;i!==void 0&&await q6(
i),i!==void 0&&t.pending!==!0&&await Y6(i,t.folder);let s=Sx(e,t.folder);if(!Ml(s.catalog,t.from.catalog)||!uM(s.folder,t.from.folder))return{kind:"moved"};if(t.
pending===!0)return await Ehe(e,t,i);Ahe(e,t.folder);let a=em(Ui(e,t.folder),t.files,{within:e,replace:"always"}),c=rK(e,s.catalog),l;try{$x(e,t.catalog),l=i&&await kx(
i,o,t.message)}catch(u){throw await Ihe(u,[a.undo,c,()=>n?eK(e,o):void 0])}return a.keep(),og(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}
async function Ehe(e,{folder:t,message:n},r){let o=r&&await kx(r,[t,N],n);return og(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function Ahe(e,t){
let n=ig(Ui(e,t))?Ai(Ui(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${Jl(n)}.`;throw new w("OUTPU\
T_EXISTS",r,"Move or remove that, then publish again.")}async function She(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await qh(e,t,n),signal:r}}async function Ihe(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(ee(s))}if(n.length===0)return e;let r=`${ee(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function _K(e){if(kK(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",t,"Give a fo\
lder or a git URL; --create makes a new folder.")}function Ix(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=bhe(Ui(e,o),{throwIfNoEntry:!1});
if(i===void 0)return;if(i.isSymbolicLink())throw At(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real file or folder.");if(o!==t&&!i.isDirectory())
throw At(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function The(e){let t=kK(e,{throwIfNoEntry:!1});if(t===void 0)return le({});
if(!t.isDirectory())throw At(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map([...zt(e)].map(([n,r])=>[n,Nhe(r)]))}function Nhe(e){
if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var xK=m(()=>{"use strict";O();K();_e();zl();px();oK();Qs();Yh();yx();vx();Ex();Ii();Yn();nm();
Si();bK()});import{existsSync as Nx,mkdirSync as Phe,statSync as Che}from"fs";import{dirname as $K,join as OK,resolve as EK}from"path";import{pathToFileURL as Rhe}from"url";
async function AK(e,t={}){if(Px(e))return Tx(e,t);let n=Lhe(e);return t.create===!0&&(Nx(n)||await SK(n,t.branch,!1),Mhe(n)),zhe(n)?Tx(Rhe(EK(n)).href,t):Nx(n)?
Fhe(n,t):Tx(jhe(e),t)}function Lhe(e){if(Px(e))return e;let t=EK(e),n=$K($K(t));return t===OK(n,N)?n:e}function Dhe(e){return!Px(e)&&Nx(e)?e:e.replace(/[?#].*$/s,
"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"$1")}function Tx(e,t){let n=U6(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}
async function Fhe(e,{commit:t,signal:n,branch:r}){let o=await W6(e),i=t??o;await SK(e,r,i||o);let s=vK(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":
"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function SK(e,t,n){if(t===void 0)return;let r=n?await Z6(e):void 0;if(r===t)return;let o=r===void 0?"none":
`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there\
, or give a git URL.":"Leave the branch out, or give a git URL.")}function Mhe(e){try{Phe(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can'\
t be made: ${ee(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another folder.",{cause:t})}}function zhe(e){let t=n=>Che(OK(e,n),{throwIfNoEntry:!1});return t("HEA\
D")?.isFile()===!0&&t("objects")?.isDirectory()===!0&&t("refs")?.isDirectory()===!0}function Px(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.
test(e)}function jhe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${Dhe(e)}" i\
s no marketplace: there is no such folder, and it is no git URL.`,"Give a folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog\
.")}var IK=m(()=>{"use strict";O();_e();G6();vx();xK()});function TK(e){Uhe(e);let{name:t,owner:n,description:r}=e,o=am(t)??(n.name===""?"needs an owner with a name":void 0);if(o!==void 0){let s=`The marketplace's nam\
e "${t}" ${o}.`;throw new w("MARKETPLACE_INVALID",s,"Choose another name, for example your organisation's name.")}let i={name:t,...r===void 0?{}:{description:r},
owner:{...n},plugins:[]};return`${JSON.stringify(i,null,2)}
`}function Uhe(e){let{name:t,owner:n}=Object(e);if(typeof t=="string"&&typeof n?.name=="string")return;let r="`newCatalog` was called without a name or an owner\
's name.";throw new w("OPTION_INVALID",r,"Give { name, owner: { name } }.")}var NK=m(()=>{"use strict";O();Wl()});function PK(e,t,n={}){let r=Cx(t);if(e.folder.size>0&&!mm(e.folder))throw pm(r);let o=e.catalog===void 0?void 0:Xl(e.catalog),i=dm(t,`./${r}`,n.category),s=o??Bhe(
n.newCatalog),{text:a,change:c}=_m(s,i,{takeOver:n.takeOver??!1}),l=Jhe(e.folder,t.files,r);return{folder:r,entry:i,entryChange:c,catalog:a,catalogBytes:new TextEncoder().
encode(a),files:Ghe(l,o===void 0?"added":a===o?void 0:"changed")}}function CK({files:e}){return e.added.length+e.changed.length+e.removed.length===0}function Cx(e){
return`plugins/${e.name}`}function Bhe(e){if(e!==void 0)return TK(e);throw new w("MARKETPLACE_INVALID",`There is no "${N}", so this is no marketplace.`,"Give th\
e folder or repository of one, or make a new catalog: --create, with --marketplace-name and --owner (`newCatalog` in code).")}function Jhe(e,t,n){let r=i=>`${n}\
/${i}`,o=[...t.keys()];return{added:o.filter(i=>!e.has(i)).map(r),changed:o.filter(i=>e.has(i)&&!Fl(C(e,i),C(t,i))).map(r),removed:[...e].filter(([i,s])=>!t.has(
i)&&s.kind!=="directory").map(([i])=>r(i))}}function Ghe(e,t){return t===void 0?e:{...e,[t]:[...e[t],N].sort(j)}}var RK=m(()=>{"use strict";O();K();D();NK();_e();
$m();a0();aa();zl()});import{deflateSync as Vhe}from"zlib";function FK(e,t){return`GIT binary patch
${DK(t)}${DK(e)}`}function DK(e){return`literal ${e.length}
${Hhe(Vhe(e))}
`}function Hhe(e){let t=[];for(let n=0;n<e.length;n+=LK){let r=e.subarray(n,n+LK);t.push(`${Whe(r.length)}${Zhe(r)}
`)}return t.join("")}function Whe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Zhe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(Khe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var Khe,LK,MK=m(()=>{"use strict";Khe="0123456789\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",LK=52});var Ru,zK=m(()=>{"use strict";Ru=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,p=Date.now()+f,d=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(d[0],n,t,0,r);if(d[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(d[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let $,S=d[k-1],I=d[k+1];S&&(d[k-1]=void 0);
let A=!1;if(I){let R=I.oldPos-k;A=I&&0<=R&&R<a}let W=S&&S.oldPos+1<c;if(!A&&!W){d[k]=void 0;continue}if(!W||A&&S.oldPos<I.oldPos?$=this.addToPath(I,!0,!1,0,r):$=
this.addToPath(S,!1,!0,1,r),h=this.extractCommon($,n,t,k,r),$.oldPos+1>=c&&h+1>=a)return s(this.buildValues($.lastComponent,n,t))||!0;d[k]=$,$.oldPos+1>=c&&(y=Math.
min(y,k-1)),h+1>=a&&(g=Math.max(g,k+1))}l++};if(o)(function k(){setTimeout(function(){if(l>u||Date.now()>p)return o(void 0);b()||k()},0)})();else for(;l<=u&&Date.
now()<=p;){let k=b();if(k)return k}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],i);)l++,c++,u++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,c=0,l=0;for(;a<s;a++){
let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let f=n.slice(c,c+u.count);f=f.map(function(p,d){
let h=r[l+d];return h.length>p.length?h:p}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function Lx(e,t,n){return jK.diff(e,t,n)}var Rx,jK,UK=m(()=>{"use strict";zK();Rx=class extends Ru{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},jK=new Rx});var BK=m(()=>{"use strict";UK()});function GK(e,t,n){let r=JK(e,n.oldStart,n.oldEnd),o=JK(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return qhe(
i)}function JK(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function qhe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var VK=m(()=>{"use strict"});function HK(e,t){let[n,r]=Qhe(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return nge(ege(n,r,WK(n,r,o)))}function Qhe(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function WK(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function ege(e,t,n){let r=KK(e,t,
n,Yhe);return r!==void 0?r:tge(n,GK(e,t,n)).flatMap(o=>{let i=WK(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return KK(e,t,i,Math.min(s,60))??[i]})}function KK(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(Xhe/a)+1),l=Lx([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],p=[];for(let{added:d,removed:h,count:g}of l){
let[y,b]=[d?u:u+g,h?f:f+g];(d||h)&&p.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return p}function tge(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function nge(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var Yhe,Xhe,ZK=m(()=>{"use strict";BK();VK();Yhe=1e3,Xhe=4e6});function XK(e,t){let[n,r]=[qK(e),qK(t)],o=HK(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:rge(o).map(s=>oge(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function qK(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function rge(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*Dx?t.
at(-1)?.push(n):t.push([n])}return t}function oge(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(Dx,r.oldStart),s=Math.min(Dx,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${YK(a,o.oldEnd+s)} +${YK(c,o.newEnd+s)} @@
`],u=(p,d,h,g)=>{for(let y=h;y<g;y+=1)l.push(ige(p,d[y]??""))},f=a;for(let{oldStart:p,oldEnd:d,newStart:h,newEnd:g}of n)u(" ",e,f,p),u("-",e,p,d),u("+",t,h,g),f=
d;return u(" ",e,f,o.oldEnd+s),l.join("")}function ige(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function YK(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var Dx,QK=m(()=>{"use strict";ZK();Dx=3});function eH(e){let t=e.replaceAll(age,n=>n===" "?" ":sge[n]??cge(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function cge(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var sge,age,tH=m(()=>{"use strict";sge={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},age=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});import{isUtf8 as lge}from"buffer";function sH(e,t,n){let[r,o]=[t?.bytes??nH,n?.bytes??nH],i=Buffer.compare(r,o)===0,s=uge(t,n,i);if(s===void 0)return;let a=!i&&
!(oH(r)&&oH(o)),c=`${fge(e,t,n)}${s==="mode"?"":dge(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};
if(i)return{change:{...u,added:0,removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${FK(r,
o)}`}}let{text:f,added:p,removed:d}=XK(iH(r),iH(o)),h=`--- ${t?sg("a",e):"/dev/null"}
+++ ${n?sg("b",e):"/dev/null"}
`;return{change:{...u,added:p,removed:d},text:`${c}${h}${f}`}}function uge(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function fge(e,t,n){let r=`diff --git ${sg("a",e)} ${sg("b",e)}
`;return t===void 0?`${r}new file mode ${Lu(n)}
`:n===void 0?`${r}deleted file mode ${Lu(t)}
`:t.executable===n.executable?r:`${r}old mode ${Lu(t)}
new mode ${Lu(n)}
`}function dge(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Lu(e)}`:"";return`index ${rH(e)}..${rH(t)}${n}
`}function rH(e){return e===void 0?"0".repeat(40):Om(e.bytes)}function Lu(e){return e?.executable===!0?"100755":"100644"}function sg(e,t){return eH(`${e}/${t}`)}
function oH(e){return!e.includes(0)&&lge(e)}function iH(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var nH,aH=m(()=>{"use strict";
d0();MK();QK();tH();nH=new Uint8Array});var cH={};Ln(cH,{preview:()=>pge});async function pge(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];if(!mge(t))return e.
map(h=>({...h,notes:[...h.notes,hge]}));let s=`${n.GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=ln(l,await AK(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),
!0);let c=[];for(let h of e)c.push(await gge(h,a,t));return c}catch(u){var f=u,p=!0}finally{var d=un(l,f,p);d&&await d}}function mge(e){return e.entry==="vendor\
ed"&&e["entries-dir"]===void 0&&e["plugins-dir"]==="plugins"}async function gge(e,t,n){let{client:r,notes:o}=e;if(r===void 0)return e;let i=await yge(t,r);if(typeof i==
"string")return{...e,notes:[...o,i]};try{let{category:s}=n,a=PK(i,r,{takeOver:n["take-over"],...s&&{category:s}});return{...e,preview:wge(a,i,r)}}catch(s){if(!Ie(
s))throw s;return{...e,error:s}}}async function yge(e,t){try{return await e.read(Cx(t))}catch(n){if(!Ie(n)||n.code==="INTERRUPTED")throw n;return`The marketplac\
e could not be read without a token, so nothing is compared with it: ${n.problem}`}}function wge(e,{folder:t},n){let r=bge(t);return{files:e.files,entry:e.entryChange,
change:CK(e)?"none":ka(r,n.version),...r===void 0?{}:{oldVersion:r},patch:kge(e.folder,t,n.files)}}function bge(e){let t=C(e,".claude-plugin/plugin.json"),n=t===
void 0?void 0:F(G(t.bytes())).value,r=v(n)?n.version:void 0;return typeof r=="string"?r:void 0}function kge(e,t,n){let r=[...new Set([...t.keys(),...n.keys()])].
sort(),o=(s,a)=>{let c=C(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>sH(`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.text??
"").join("")}var hge,lH=m(()=>{"use strict";IK();O();K();M();D();tu();RK();aH();hge="The thin client is not compared with the marketplace: a preview knows entri\
es of the catalog whose plugin lies in plugins/."});var dH={};Ln(dH,{run:()=>vge});async function vge(e,t){let n=await fH(()=>Promise.resolve(m$(e))),r="failure"in n?uH(n.failure):await _ge(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=cO(r,o);return await $ge(r,i,e),!i}async function _ge(e,t,n){let r=await fH(()=>xge(e,t,n));return"failure"in r?uH(r.failure):
r.value}async function xge(e,t,n){let r=oO(await tO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(Fz(),Dz));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=dO(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await cM(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=NM(Kv(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(S6(),A6));
return await u(c,e,t,n)}pn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(lH(),cH));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function $ge(e,t,n){q$(e.plugins.flatMap(({rows:o})=>o));for(let o of e.warnings)Uu(Ko(o));
PM(e,Kv(n),n),CM(n,e.plugins);let r=jM(e,t);n.GITHUB_STEP_SUMMARY&&await pg.addRaw(r).write();for(let o of Oge(e))Ha(Ko(o))}function Oge({error:e,plugins:t}){if(e!==
void 0)return[`${e.code}: ${e.problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.
length===0?"":` (and ${r.length} more plugins failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function uH(e){return{kind:"publish",changed:!1,
plugins:[],warnings:[],error:e}}async function fH(e){try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&pn(...String(t.stack).split(`
`)),{failure:z$(t)}}}var pH=m(()=>{"use strict";Uo();U$();O();Y$();nO();aO();_g();Ki();Fg();pO();lM();RM();UM()});Uo();_g();var mH=p$(process.env);for(let e of kg){let t=Gu(mH,e);t!==""&&ug(t)}var hH=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Ege()});
async function Ege(){let{BazaarError:e}=await Promise.resolve().then(()=>(O(),r$));hH.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(pH(),dH));await e(mH,hH.signal)||(process.exitCode=1)}catch(e){e$(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var gK=Object.create;var ag=Object.defineProperty;var yK=Object.getOwnPropertyDescriptor;var wK=Object.getOwnPropertyNames;var bK=Object.getPrototypeOf,kK=Object.prototype.hasOwnProperty;var M_=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),z_=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var vK=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ln=(e,t)=>{for(var n in t)ag(e,n,{get:t[n],enumerable:!0})},xK=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of wK(t))!kK.call(e,o)&&o!==n&&ag(e,o,{get:()=>t[o],enumerable:!(r=yK(t,o))||r.enumerable});return e};var _K=(e,t,n)=>(n=e!=null?gK(bK(e)):{},xK(t||!e||!e.__esModule?ag(n,"default",{value:e,enumerable:!0}):n,e));var ln=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&z_("Object expected");var r,o;n&&(r=t[M_("asyncDispose")]),r===void 0&&(r=t[M_("dispose")],
n&&(o=r)),typeof r!="function"&&z_("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},un=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};function Mr(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Mu(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var zu=m(()=>{"use strict"});import*as U_ from"os";function Bi(e,t,n){let r=new cg(e,t,n);process.stdout.write(r.toString()+U_.EOL)}function $K(e){return Mr(e).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function OK(e){return Mr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var j_,
cg,B_=m(()=>{"use strict";zu();j_="::",cg=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=j_+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${OK(o)}`)}}return t+=`${j_}${$K(this.message)}`,t}}});import*as J_ from"crypto";import*as Uu from"fs";import*as ju from"os";function G_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!Uu.existsSync(n))throw new Error(`Missing file at path: ${n}`);Uu.appendFileSync(n,`${Mr(t)}${ju.EOL}`,{encoding:"\
utf8"})}function V_(e,t){let n=`ghadelimiter_${J_.randomUUID()}`,r=Mr(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimit\
er "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${ju.EOL}${r}${ju.EOL}${n}`}var H_=m(
()=>{"use strict";zu()});var lg=m(()=>{"use strict"});var K_=m(()=>{"use strict";lg();lg();Bo()});import{EOL as EK}from"os";import{constants as W_,promises as AK}from"fs";var fg,SK,IK,TK,Z_,dg,PK,pg,mg=m(()=>{"use strict";fg=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}
function l(u){u.done?i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:SK,appendFile:IK,writeFile:TK}=AK,Z_="GITHUB_STEP_SUMMARY",dg=class{constructor(){
this._buffer=""}filePath(){return fg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Z_];if(!t)throw new Error(`Unable \
to find environment variable for $${Z_}. Check if your runtime environment supports job summaries.`);try{yield SK(t,W_.R_OK|W_.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return fg(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?TK:IK)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return fg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(EK)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("c\
ode",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",p=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,p)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},PK=new dg,pg=PK});var q_=m(()=>{"use strict"});var Y_=m(()=>{"use strict"});import X_ from"os";var Yge,Xge,Q_=m(()=>{"use strict";Y_();Yge=X_.platform(),Xge=X_.arch()});import*as gg from"os";function ug(e){Bi("add-mask",{},e)}function e$(e,t){if(process.env.GITHUB_OUTPUT||"")return G_("OUTPUT",V_(e,t));process.stdout.write(gg.EOL),
Bi("set-output",{name:e},Mr(t))}function t$(e){process.exitCode=hg.Failure,Wa(e)}function Wa(e,t={}){Bi("error",Mu(t),e instanceof Error?e.toString():e)}function Bu(e,t={}){
Bi("warning",Mu(t),e instanceof Error?e.toString():e)}function n$(e,t={}){Bi("notice",Mu(t),e instanceof Error?e.toString():e)}function r$(e){process.stdout.write(
e+gg.EOL)}var hg,Bo=m(()=>{"use strict";B_();H_();zu();K_();mg();mg();q_();Q_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(hg||(hg={}))});var o$={};Ln(o$,{BazaarError:()=>w,errorCodes:()=>RK,isBazaarError:()=>Ie,messageOf:()=>ee});function Ie(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function ee(e){return e instanceof Error?e.message:String(e)}var RK,w,O=m(()=>{"use strict";RK={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
let s=LK(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function LK(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Jo=m(()=>{"use strict"});function Re(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Dn(`has to be ${n}`);return r===""?void 0:r}}}function zr(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new Dn(`has to be ${l$(e)}`);return r}}}function i$(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Dn(`has to be ${l$(e)}, or empty`);return n}}}function Ji(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Dn("has to be true or false")}}}function s$(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new Dn(`has to be a number from ${e} to ${t}`);return o}}}function a$(e=""){return{fallback:e,parse:t=>c$(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function mr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(c$(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new Dn(
`has to name ${t}`);return r}}}function c$(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function l$(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Dn,yg=m(()=>{"use strict";Dn=class extends Error{}});var DK,wg,u$,f$,d$,Ju,bg,p$=m(()=>{"use strict";yg();DK=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,wg=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
u$=/^[a-z0-9][a-z0-9-]{0,63}$/,f$=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,d$=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,Ju={"plug\
in-path":a$("."),config:Re(),marketplace:Re("",DK,"a repository on GitHub, owner/name"),"marketplace-token":Re(),"github-token":Re(),mode:zr(["auto","push","pr",
"none","check"],"auto"),base:Re("",wg,"the name of a branch"),branch:Re("bazaar/{plugin}",wg,"the name of a branch"),"pull-requests":zr(["all","each"],"all"),"p\
lugins-dir":Re("plugins",d$,"a folder of the marketplace, e.g. plugins"),"entries-dir":Re("",d$,"a folder of the marketplace, e.g. entries"),entry:zr(["vendored",
"pinned"],"vendored"),"entry-url":Re("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":Re("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":Re("",wg,"the name of a branch or tag"),"entry-sha":Re("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:Re(),
"take-over":Ji(!1),"renamed-from":mr(u$,"plugins"),remove:mr(u$,"plugins"),endpoint:Re(),image:Re(),"image-base":Re(),"image-tags":mr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:mr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:zr(["append","none"],"append"),digest:Re("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Ji(!0),"version-policy":zr(["suffix","strict","off"],"suffix"),"on-human-commits":zr(["append","skip","overwrite"],"ap\
pend"),labels:mr(),reviewers:mr(f$,"logins"),"team-reviewers":mr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:mr(f$,"logins"),
draft:Ji(!1),"auto-merge":i$(["squash","merge","rebase"]),fork:Ji(!1),"commit-message":Re(),"pr-title":Re(),"pr-body-footer":Re(),"dry-run":Ji(!1),"fail-on":zr(
["error","warning"],"error"),"max-attempts":s$(1,100,8)},bg={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function m$(e){let t={...e};for(let n of kg)delete e[vg(n)];return t}function Vu(e,t){return(e[vg(t)]??"").trim()}function h$(e){let t=FK(e),n={};for(let i of Gu)
try{n[i]=Ju[i].parse(Vu(e,i)||Ju[i].fallback)}catch(s){if(!(s instanceof Dn))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...zK(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function vg(e){return`INPUT_${e.toUpperCase()}`}function FK(e){let t=new Set(Gu.map(vg));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>MK(n.slice(6).toLowerCase()))}function MK(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(bg,e)?bg[e]:void 0)??Gu.find(o=>n(o)===n(e))??It(e,Gu);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function zK(e,{build:t,entry:n}){let r=i=>Vu(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var Gu,kg,xg=m(()=>{"use strict";O();Jo();yg();p$();Gu=Object.keys(Ju),kg=["marketplace-token","github-token"]});var Hu,Za=m(()=>{"use strict";Hu=class extends Error{}});var Ku,_g,g$,y$,w$,b$=m(()=>{"use strict";Ku=e=>e.trim().split(`
`),_g=Ku(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),g$=Ku(`
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
`),y$=Ku(`
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
`),w$=Ku(`
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
`)});function v$(e){return UK.get(e)??"warning"}function jr(e){return k$.has(e)}function x$(e){return jK.has(e)}var jK,k$,UK,Go=m(()=>{"use strict";b$();jK=new Set(_g),
k$=new Set([..._g,...g$]),UK=new Map([...[...k$,...y$].map(e=>[e,"error"]),...w$.map(e=>[e,"note"])])});function qt(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var fn,dn=m(()=>{"use stric\
t";Go();fn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:v$(t),...o,args:r})};add=t=>{this.list.push(t)}}});function ze(e,t){return{level:"error",refused:!0,problem:Ur(e),fix:Ur(t)}}function N(e,t){return{level:"error",refused:!1,problem:Ur(e),fix:Ur(t)}}function E(e,t){
return{level:"warning",refused:!1,problem:Ur(e),fix:Ur(t)}}function je(e,t){return{level:"note",refused:!1,problem:Ur(e),fix:Ur(t)}}var Ur,Vo=m(()=>{"use strict";
Ur=e=>typeof e=="string"?()=>e:e});var pe,_$,$$=m(()=>{"use strict";Vo();pe=e=>JSON.stringify(e.toString()),_$={CLAUDE_MD_UNREAD:E("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:E(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:E(e=>`The key ${pe(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:N(e=>`\
The path is a symbolic link to ${pe(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:E(e=>`The path is a symbolic link to ${pe(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:E("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:N(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:N(e=>`${pe(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:ze(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:E(e=>`The client ignores ${pe(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:ze(e=>`${pe(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:E(e=>`${pe(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${pe(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:E(e=>`${pe(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:ze(e=>`${pe(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:E(e=>`${pe(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:E(e=>`The manifest has no ${pe(e.field)}.`,e=>`Add ${pe(e.field)}.`),MANIFEST_FIELD_UNKNOWN:E(e=>`The clie\
nt does not know the field ${pe(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${pe(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:ze(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:N(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:E(e=>`The path differs from ${pe(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:ze(e=>`The path ${pe(e.path)} in ${pe(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:N(e=>`${pe(e.path)} in ${pe(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:je(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:N(e=>`The path ${pe(e.path)} in ${pe(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:N(e=>`The path ${pe(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:E("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:ze(e=>`The plugin's name ${pe(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:E(e=>`The name ${pe(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:E(e=>`The name ${pe(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:N(e=>`The name ${pe(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:E(e=>`No marketplace can list a plugin n\
amed ${pe(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:ze("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:E(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:je(e=>`The client ignores the setting ${pe(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var O$,E$=m(()=>{"use strict";Vo();O$={AGENT_FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:E(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:E(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:N(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:N(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:E(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:N(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:N(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:je(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:je(
e=>`The file is no command, because the client reads a folder with ${e.by} as the one command "${e.name}".`,e=>`Nothing, if it belongs to ${e.by}; otherwise mov\
e it to another folder.`),COMMAND_NAME_TAKEN:N(e=>`The command "${e.name}" comes from ${e.other} too, and the client keeps only one of them.`,"Rename one of the\
 files."),COMMAND_PATH_UNREAD:E(e=>`\`${e.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:E(
e=>`The command "${e.name}" names the same file as "${e.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:E(
e=>`The client does not list the command "${e.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:E(e=>`A file called \`.md\`, or an empty key, gives the ${e.kind}\
 no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:N(e=>`\`description\` must be text, not ${e.got}; the client drops it.`,"Put quotes aro\
und the value."),DESCRIPTION_MISSING:E(e=>`The ${e.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `description` of o\
ne sentence to the frontmatter."),FILE_NOT_UTF8:E(e=>`The text is not UTF-8: ${e.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:N(e=>`The file has ${e.size}\
 bytes; with more than ${e.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file that the prompt names."),FILE_UNREADABLE:N(
e=>`It can't be read: ${e.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:E(e=>`\`${e.key}\` is ${e.got}, which the c\
lient takes as ${e.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client loads the component\
 with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),FRONTMATTER_KEY_TWICE:E(
e=>`\`${e.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:E(e=>`The ${e.kind} has no frontmatter block, \
so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:N(e=>`The frontmatter must be \`k\
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:je(e=>`The frontmatt\
er is not valid YAML (${e.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:E(e=>`\`metadata\` must\
 be a mapping, not ${e.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:N(e=>`\`name\` must be text, not ${e.got}; \
the client ${e.shown===void 0?"goes by the file or folder instead":`takes it as "${e.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:N(e=>`\`shell\` is ${e.
got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:E(e=>`The client never shows this skill, b\
ecause ${e.command} is a command of the same name, "${e.name}".`,"Rename one of the two, or move the command's text into the skill: users can call skills like c\
ommands."),SKILL_FILE_MISNAMED:E(e=>`The client looks for SKILL.md in exactly this spelling and does not find ${e.found}.`,"Rename the file to SKILL.md."),SKILL_HIDDEN:E(
e=>`The skill is not read, because ${e.by} makes that whole folder one skill.`,e=>`Move ${e.by} into a folder of its own.`),SKILL_NAME_FROM_FOLDER:E(e=>`The ski\
ll at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${e.name}", and after the version's folder where the plugin is \
installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:N(e=>`The skill "${e.name}" comes from ${e.other} too; the client keeps one of them, and which \
one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name."),SKILL_PATH_EMPTY:E(e=>`\`${e.raw}\` holds no S\
KILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a folder with a SKILL.md."),SKILL_PATH_IS_FILE:N(e=>`\`${e.raw}\` is a file\
; the client takes folders only and loads no skill from it.`,e=>`Write \`${e.use}\`.`),SKILL_UNREAD:E(e=>`The client does not read this skill: ${e.why}.`,"Move \
it to skills/<name>/SKILL.md.")}});var $g,BK,A$,S$=m(()=>{"use strict";Vo();$g=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,BK={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},A$={AUTHOR_UNKNOWN:E(e=>`Nobody is named as the author of "${e.plugin}"; stri\
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
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:N(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:E(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:E(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:je(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:E(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:N(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:N(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:E(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:N(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
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
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:N(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${BK[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:N(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:E(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:E(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:N(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:je(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:E(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:N(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:E(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:E(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var I$,T$=m(()=>{"use strict";Vo();I$={MARKETPLACE_MISSING:ze(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:ze(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:ze(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:ze(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:ze(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
 and the word tools."),MARKETPLACE_NAME_DOUBTFUL:E(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name if the marketplace is meant for mo\
re than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:E(e=>`The client does not know "${e.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:E(
"The marketplace offers no plugin.",'Add an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:E("The marketplace has no description.",'Add "\
description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:N(e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugi\
ns, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:N(e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new \
name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:N(e=>`"${e.field}" ${e.problem}, so the client can't install this plugin.`,e=>`Correct "${e.field}" in the\
 entry.`),ENTRY_FIELD_UNKNOWN:E(e=>`The client does not know "${e.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:E(
e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or drop it.`),ENTRY_NAME_REFUSED:N(e=>`The plugin's name "${e.name}" ${e.problem}\
, so the client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:N(e=>`The plugin's name "${e.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:E(e=>`The plugin's name has ${e.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:N(e=>`\
The name "${e.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:E(e=>`"${e.name}" differ\
s from the entry "${e.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:E(e=>`\
The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:N(
e=>`The source ${e.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:N(
e=>`The client knows no source of the kind ${e.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:N(e=>`The folder "${e.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count)\
, or add the plugin's folder."),ENTRY_SOURCE_LINKED:N(e=>`The source leads through the symbolic link "${e.path}", which the client does not follow.`,"Put the pl\
ugin's real folder there."),ENTRY_SHA_INVALID:N(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),
ENTRY_ARCHIVE_REFUSED:N(e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:E(
e=>`The client ignores "path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install on\
e folder.'),ENTRY_VERSION_DIFFERS:E(e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),
ENTRY_HELPER_NOT_STRICT:N('The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the pl\
ugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:E("The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you l\
ooked at.","Add the archive's sha256.")}});var dt,Og,P$,N$=m(()=>{"use strict";Vo();dt=e=>JSON.stringify(e.toString()),Og="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",P$={CHANNEL_SERVER_UNKNOWN:E(e=>`The channel names the MCP server ${dt(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:E(e=>`The hooks file ${dt(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:N(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:ze(
e=>`${e.reason}. ${Og}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:N(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:E('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:E(e=>`${dt(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:E(e=>`The client knows \
no hook event ${dt(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${dt(e.nearest)}?`),HOOK_GUARD_INVALID:ze(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Og}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:ze(e=>`${e.event} stands where the\
 client looks for no events. ${Og}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:E(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:E(e=>`The matcher ${dt(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:N(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:N("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:E(e=>`On ${e.event} the client can't run a handler of type ${dt(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:E(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:E(e=>`The client does not find the plugin's own server und\
er ${dt(e.server)}; the hook does nothing.`,e=>`Write ${dt(e.right)}.`),LSP_INLINE_INVALID:ze(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:N(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:N(e=>`"headersHelper\
" of the MCP server ${dt(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:ze(e=>`The MCP server ${dt(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:N(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:N(
e=>`The MCP server ${dt(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${dt(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:N(e=>`The client drops the MCP server ${dt(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:N(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:N(
e=>`The URL of the MCP server ${dt(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:N(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var Eg,C$=m(()=>{"use strict";$$();E$();S$();T$();N$();Eg={..._$,...O$,...A$,...I$,...P$}});function qa(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(Eg,t)||typeof n!="object"||n===null)throw JK(t);let r=Eg[t];return{problem:r.problem(n),
fix:r.fix(n)}}function JK(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Ag=m(()=>{"use strict";O();C$()});import{styleText as Zye}from"util";var R$,L$=m(()=>{"use strict";R$={width:1/0,style:(e,t)=>t}});function Ho(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of D$.segment(e))t+=KK(n);return t}function KK(e){return VK.test(e)?0:GK.test(e)||
e.includes("\uFE0F")?2:1}function F$(e,t){return e+" ".repeat(Math.max(0,t-Ho(e)))}function Br(e){return e.replaceAll(/\r?\n/g," ").replaceAll(HK,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Sg(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Ho(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=WK(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function WK(e,t){if(Ho(e)<=t)return[e];let n=[],r="";for(let{segment:o}of D$.segment(e))r!==""&&Ho(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var D$,GK,VK,HK,Wu=m(()=>{"use strict";D$=new Intl.Segmenter("en",{granularity:"grapheme"}),GK=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
VK=/^[\p{Mark}\p{Cf}]+$/u,HK=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function kt(e,t,n=0){let r=Br(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Sg(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function M$(e,t,n){
let r=n.map(u=>u.map(Br)),o=t.length-1,i=t.map((u,f)=>Math.max(Ho(u),...r.map(p=>Ho(p[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<ZK?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((p,d)=>F$(u[d]??"",p)),f].join("  ").trimEnd(),l=r.flatMap(u=>qK(u[o]??"",a).map((f,p)=>c(p===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function qK(e,t){return t===1/0?[e]:Sg(e,t)}function Yt(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Gi(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Yt(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var ZK,Vi=m(()=>{"use strict";Wu();ZK=24});function Ya(e,t){return QK(e,t)}function QK(e,t){return YK.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>eW(e,n,o,i)))}function eW(e,t,n,r){
let o=`${e.style(XK[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,z$).flatMap(l=>{let{problem:u,fix:f}=l,p=kt(e,`${qt(l)}\
: ${u}`,2);return s?p:p.concat(kt(e,`fix: ${f}`,4))}),c=r.length-z$;return c>0&&a.push(...kt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?kt(
e,`fix: ${[...i].join("")}`,2):[],""]}var YK,XK,z$,Ig=m(()=>{"use strict";dn();Vi();YK=["error","warning","note"],XK={error:"red",warning:"yellow",note:"cyan"},
z$=100});function j$(e){if(Ie(e))return e;if(e instanceof Hu)return nW(e);if(tW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w(
"UNEXPECTED",U$(ee(e)),t,{cause:e})}function tW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function nW(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=U$(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function U$(e){return/[.!?…]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var B$=m(()=>{"use strict";Za();O()});function pn(...e){for(let t of e)r$(Ko(t))}function Ko(e){return Br(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Hi=m(()=>{"use strict";Bo();Wu()});function Zo(e){if(e.trim()==="")throw new Wo("it is empty",e.length);let t={text:e,at:0},n=Pg(t,void 0);if(Ki(t)!==void 0)throw Fn(t,"text follows after the end\
 of the value");return n}function Ki(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function Fn({
text:e,at:t},n){return new Wo(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function Pg(e,t){let n=Ki(e);if(n==="{"||n==="[")return rW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?G$(e):sW(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function rW(e,t,n){let[r,o,i]=t==="{"?
["object","}",oW]:["array","]",Pg],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Ki(e)!==o)for(;;){s.children.push(i(e,s));let a=Ki(e);if(a===
o)break;if(a===void 0)throw Fn(e,`a closing "${o}" is missing`);if(a!==",")throw Fn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function oW(e,t){let n=Ki(e);if(n===void 0)throw Fn(e,'a closing "}" is missing');if(n!=='"')throw Fn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;G$(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Ki(e)!==":")throw Fn(e,"a colon is missing after a key");return e.at+=1,i.children.push(
Pg(e,i)),i.length=e.at-r,i}function G$(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Wo(
"a string is not closed on its line",t);if(n<32)throw Fn(e,"a string holds a raw control character");if(n===92){if(Tg.lastIndex=e.at,!Tg.test(e.text))throw Fn(e,
"a backslash is followed by a character that can't be escaped");e.at=Tg.lastIndex-1}}e.at+=1}function sW(e,t){let n=/[-0-9]/.test(t)?J$:iW;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===J$)throw Fn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw Fn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Wo,Tg,J$,iW,Zu=m(()=>{"use strict";Wo=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};Tg=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;J$=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,iW=/(?:true|false|null)(?!\w)/y});function G(e){return aW.decode(e)}function j(e,t){return e<t?-1:e>t?1:0}function Ng(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),o=1;for(let i=e.indexOf(`
`);i!==-1&&i<n;i=e.indexOf(`
`,i+1))o+=1;return{line:o,column:n-r}}function qo(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function Jr(e,t){return Tt(e)(t)}function Tt(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return o=>{for(o<n&&([t,r]=[1,e.indexOf(`
`)]),n=o;r!==-1&&r<o;r=e.indexOf(`
`,r+1))t+=1;return t}}var aW,D=m(()=>{"use strict";aW=new TextDecoder("utf-8")});function F(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=uW(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${H$} levels dee\
p, which is not read here even where the client reads it`;return Cg(t,o,r)}try{return cW(t,JSON.parse(t),n)}catch(o){return lW(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function cW(e,t,n){let r,o=()=>r??=Zo(e),i=a=>Ng(e,a.offset),s=n===K$(t)?[]:fW(o());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=i(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>i(V$(o(),a)),placeOfKey(a){let c=V$(o(),a);return i(c.parent?.type==="property"?c.parent:
c)}}}function K$(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+K$(r),Array.isArray(e)?0:t.length)}function Cg(e,t,n){
let r=Ng(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function lW(e,t){try{Zo(e)}catch(r){if(r instanceof Wo)return Cg(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return Cg(e,"a character is not allowed there",Number(n?.[1]??0))}function uW(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>H$)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function fW(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function V$(e,t){let n=e;for(let r of t){let o=Xa(
n,r);if(o===void 0)return n;n=o}return n}function Xa(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var H$,M=m(()=>{"use strict";Zu();D();H$=1e3});function Yo(e,t){return t.map(n=>Rg(e,n,qa(n)))}function W$(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Yo(e,n):[],...Array.isArray(
r)?r.filter(dW).map(o=>Rg(e,o,o)):[]]}function Z$(e,t){return t.filter(({level:n})=>n!=="note").map(n=>Rg(e,n,n))}function q$(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=qa(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${qt(t)}: ${n}`,fix:r}})}function dW(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function Rg(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Wi(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>pW[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var pW,Xo=m(()=>{"use strict";dn();Ag();M();pW={error:0,warning:1,
note:2}});function Y$(e){let t={error:Wa,warning:Bu,note:n$};for(let n of["error","warning","note"]){let r=Wi(e.filter(o=>o.level===n)).slice(0,mW[n]);for(let o of r)t[n](
gW(o),yW(o))}}function gW({problem:e,fix:t}){return Ko(`${e} ${t}`).slice(0,hW)}function yW({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:Ko(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var mW,hW,X$=m(()=>{"use strict";Bo();Hi();Xo();mW={error:9,warning:10,note:10},
hW=3e3});import{readFileSync as wW,existsSync as bW}from"fs";import{EOL as kW}from"os";var qu,Q$=m(()=>{"use strict";qu=class{constructor(){var t,n,r;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if(bW(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(wW(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.
env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${kW}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,
this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.
env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.
env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==
null&&n!==void 0?n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.
env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.
name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var eO={};Ln(eO,{context:()=>vW});var vW,tO=m(()=>{"use strict";Q$();vW=new qu});async function nO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(tO(),eO));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var rO=m(()=>{"use strict";O()});function iO(e){return oO.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?xW(e):e.name==="workflow_run"?_W(e):e.name==="pull_request"?{kind:"pre\
view",foreign:Lg(e,aO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function xW(e){return Lg(e,aO(e,"pull_r\
equest"))?sO(e.name):{kind:"preview",foreign:!1}}function _W(e){let t=Qo(e.payload,"workflow_run");return Lg(e,Qo(t,"head_repository"))?sO(e.name):oO.includes(String(
Qo(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function sO(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function aO({payload:e},t){return Qo(Qo(Qo(e,t),"head"),"repo")}function Lg({repository:e},t){let n=Qo(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Qo(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var oO,cO=m(()=>{"use strict";M();oO=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function lO({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>Dg(r.rows,n))}function Dg(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var Fg=m(()=>{"use strict"});import{existsSync as $W,globSync as OW,realpathSync as uO,statSync as EW}from"fs";import{isAbsolute as fO,join as dO,matchesGlob as AW,normalize as SW,relative as IW,
sep as TW}from"path";function pO(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>Yu(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>PW(
s)?NW(e,s):[Yu(s)]))].filter(s=>!n.some(a=>s===a||AW(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the reposit\
ory out before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)CW(e,s);return i}function PW(e){return/[*?[\]{}]/.test(e)}function Yu(e){
let t=SW(e).split(TW).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function NW(e,t){let n=Yu(t);if(fO(n)||n.startsWith(".."))throw Mg(t);let o=OW(n,{cwd:e,
exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>Yu(s)).filter(s=>$W(dO(e,s,".claude-plugin/plugin.json")));if(o.length>
0)return o.sort(j);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,
"Check the pattern, and that the repository was checked out before.")}function CW(e,t){if(fO(t)||t.startsWith(".."))throw Mg(t);let n=dO(e,t);if(EW(n,{throwIfNoEntry:!1})?.
isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the reposi\
tory out before.")}if(IW(uO(e),uO(n)).startsWith(".."))throw Mg(t)}function Mg(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;
return new w("PATH_UNSAFE",t,"Name a folder of the checkout, from its root.")}var mO=m(()=>{"use strict";O();D()});function ae(e){if(e&&typeof e=="object")switch(e[pt]){case mn:case hr:return!0}return!1}function Y(e){if(e&&typeof e=="object")switch(e[pt]){case Xu:case mn:case Pt:case hr:
return!0}return!1}var Xu,Qu,mn,zg,Pt,hr,pt,hn,Mn,gn,Q,K,yn,ef,te=m(()=>{"use strict";Xu=Symbol.for("yaml.alias"),Qu=Symbol.for("yaml.document"),mn=Symbol.for("y\
aml.map"),zg=Symbol.for("yaml.pair"),Pt=Symbol.for("yaml.scalar"),hr=Symbol.for("yaml.seq"),pt=Symbol.for("yaml.node.type"),hn=e=>!!e&&typeof e=="object"&&e[pt]===
Xu,Mn=e=>!!e&&typeof e=="object"&&e[pt]===Qu,gn=e=>!!e&&typeof e=="object"&&e[pt]===mn,Q=e=>!!e&&typeof e=="object"&&e[pt]===zg,K=e=>!!e&&typeof e=="object"&&e[pt]===
Pt,yn=e=>!!e&&typeof e=="object"&&e[pt]===hr;ef=e=>(K(e)||ae(e))&&!!e.anchor});function jn(e,t){let n=gO(t);Mn(e)?Zi(null,e.contents,n,Object.freeze([e]))===zn&&(e.contents=null):Zi(null,e,n,Object.freeze([]))}function Zi(e,t,n,r){let o=yO(
e,t,n,r);if(Y(o)||Q(o))return wO(e,r,o),Zi(e,o,n,r);if(typeof o!="symbol"){if(ae(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Zi(i,t.
items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===vt)return vt;s===zn&&(t.items.splice(i,1),i-=1)}}}else if(Q(t)){r=Object.freeze(r.concat(t));let i=Zi("key",
t.key,n,r);if(i===vt)return vt;i===zn&&(t.key=null);let s=Zi("value",t.value,n,r);if(s===vt)return vt;s===zn&&(t.value=null)}}return o}async function tf(e,t){let n=gO(
t);Mn(e)?await qi(null,e.contents,n,Object.freeze([e]))===zn&&(e.contents=null):await qi(null,e,n,Object.freeze([]))}async function qi(e,t,n,r){let o=await yO(e,
t,n,r);if(Y(o)||Q(o))return wO(e,r,o),qi(e,o,n,r);if(typeof o!="symbol"){if(ae(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await qi(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===vt)return vt;s===zn&&(t.items.splice(i,1),i-=1)}}}else if(Q(t)){r=Object.freeze(r.concat(t));let i=await qi(
"key",t.key,n,r);if(i===vt)return vt;i===zn&&(t.key=null);let s=await qi("value",t.value,n,r);if(s===vt)return vt;s===zn&&(t.value=null)}}return o}function gO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function yO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(gn(t))return n.Map?.(e,t,r);
if(yn(t))return n.Seq?.(e,t,r);if(Q(t))return n.Pair?.(e,t,r);if(K(t))return n.Scalar?.(e,t,r);if(hn(t))return n.Alias?.(e,t,r)}function wO(e,t,n){let r=t[t.length-
1];if(ae(r))r.items[e]=n;else if(Q(r))e==="key"?r.key=n:r.value=n;else if(Mn(r))r.contents=n;else{let o=hn(r)?"alias":"scalar";throw new Error(`Cannot replace n\
ode with ${o} parent`)}}var vt,hO,zn,Qa=m(()=>{"use strict";te();vt=Symbol("break visit"),hO=Symbol("skip children"),zn=Symbol("remove node");jn.BREAK=vt;jn.SKIP=
hO;jn.REMOVE=zn;tf.BREAK=vt;tf.SKIP=hO;tf.REMOVE=zn});var RW,LW,Un,jg=m(()=>{"use strict";te();Qa();RW={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},LW=e=>e.replace(/[!,[\]{}]/g,t=>RW[t]),Un=class e{constructor(t,n){
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
`)}};Un.defaultYaml={explicit:!1,version:"1.2"};Un.defaultTags={"!!":"tag:yaml.org,2002:"}});function nf(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Ug(e){let t=new Set;return jn(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Bg(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function bO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=Ug(e));let s=Bg(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(K(s.node)||ae(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var rf=m(()=>{"use strict";te();Qa()});function Gr(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=Gr(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=Gr(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=Gr(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=Gr(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Jg=m(()=>{"use strict"});function Ke(e,t,n){if(Array.isArray(e))return e.map((r,o)=>Ke(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!ef(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var Vr=m(()=>{"use strict";te()});var Hr,of=m(()=>{"use strict";Jg();te();Vr();Hr=class{constructor(t){Object.defineProperty(this,pt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!Mn(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=Ke(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?Gr(i,{"":a},"",a):a}}});function sf(e,t,n){if(hn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ae(t)){let r=0;for(let o of t.items){let i=sf(e,o,n);i>
r&&(r=i)}return r}else if(Q(t)){let r=sf(e,t.key,n),o=sf(e,t.value,n);return Math.max(r,o)}return 1}var gr,ec=m(()=>{"use strict";rf();Qa();te();of();Vr();gr=class extends Hr{constructor(t){
super(Xu),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],jn(t,{Node:(i,s)=>{(hn(s)||ef(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(Ke(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
sf(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(nf(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var af,L,Ue=m(()=>{"use strict";te();of();Vr();af=e=>!e||typeof e!="function"&&typeof e!="object",L=class extends Hr{constructor(t){super(Pt),this.value=t}toJSON(t,n){
return n?.keep?this.value:Ke(this.value,t,n)}toString(){return String(this.value)}};L.BLOCK_FOLDED="BLOCK_FOLDED";L.BLOCK_LITERAL="BLOCK_LITERAL";L.PLAIN="PLAIN";
L.QUOTE_DOUBLE="QUOTE_DOUBLE";L.QUOTE_SINGLE="QUOTE_SINGLE"});function FW(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function yr(e,t,n){if(Mn(e)&&(e=e.contents),Y(e))return e;if(Q(e)){let f=n.schema[mn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new gr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=DW+t.slice(2));let l=FW(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new L(e);return c&&(c.node=
f),f}l=e instanceof Map?s[mn]:Symbol.iterator in Object(e)?s[hr]:s[mn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new L(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var DW,tc=m(()=>{"use strict";ec();te();Ue();
DW="tag:yaml.org,2002:"});function nc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return yr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Xi,Yi,cf=m(()=>{"use strict";tc();te();of();Xi=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Yi=class extends Hr{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>Y(r)||Q(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Xi(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ae(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,nc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ae(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&K(i)?i.value:i:ae(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!Q(n))return!1;let r=n.value;return r==null||t&&K(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ae(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ae(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,nc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function Xt(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var kO,Bn,rc=m(()=>{"use strict";kO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Bn=(e,t,n)=>e.
endsWith(`
`)?Xt(n,t):n.includes(`
`)?`
`+Xt(n,t):(e.endsWith(" ")?"":" ")+n});function ic(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let p,d,h=!1,g=-1,y=-1,b=-1;n===lf&&(g=vO(e,g,
t.length),g!==-1&&(f=g+c));for(let $;$=e[g+=1];){if(n===oc&&$==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if($===`
`)n===lf&&(g=vO(e,g,t.length)),f=g+t.length+c,p=void 0;else{if($===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(p=g)}if(g>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===oc){for(;d===" "||d==="	";)d=$,$=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,p=void 0}else h=!0}d=$}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let S=l[$],I=l[$+1]||e.length;S===
0?k=`
${t}${e.slice(0,I)}`:(n===oc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,I)}`)}return k}function vO(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Gg,lf,oc,xO=m(()=>{"use strict";Gg="flow",lf="block",oc="quoted"});function MW(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function sc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(df(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:ic(s,i,oc,ff(t,!1))}function Vg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return sc(e,t);let n=t.indent||(df(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:ic(r,n,Gg,ff(t,!1))}function Qi(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=sc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=Vg:i&&!o?r=sc:r=n?Vg:sc}return r(e,t)}function uf({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Qi(n,r);let l=r.indent||(r.forceBlockIndent||df(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===L.BLOCK_FOLDED?!1:t===L.BLOCK_LITERAL?!0:!MW(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let I=n[p-1];if(I!==`
`&&I!=="	"&&I!==" ")break}let d=n.substring(p),h=d.indexOf(`
`);h===-1?f="-":n===d||h!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Hg,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let I=n[y];if(I===" ")g=!0;else if(I===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let I=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),A=!1,W=ff(r,!0);s!=="folded"&&t!==L.BLOCK_FOLDED&&(W.onOverflow=()=>{
A=!0});let R=ic(`${k}${I}${d}`,l,lf,W);if(!A)return`>${S}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${d}`}function zW(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Qi(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Qi(i,t):uf(e,t,n,r);if(!a&&!u&&o!==L.PLAIN&&i.includes(`
`))return uf(e,t,n,r);if(df(i)){if(c==="")return t.forceBlockIndent=!0,uf(e,t,n,r);if(a&&c===l)return Qi(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:d,tags:h}=t.doc.schema;if(h.some(p)||d?.some(p))return Qi(i,t)}return a?
f:ic(f,c,Gg,ff(t,!1))}function ei(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
L.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=L.QUOTE_DOUBLE);let c=u=>{switch(u){case L.BLOCK_FOLDED:case L.BLOCK_LITERAL:
return o||i?Qi(s.value,t):uf(s,t,n,r);case L.QUOTE_DOUBLE:return sc(s.value,t);case L.QUOTE_SINGLE:return Vg(s.value,t);case L.PLAIN:return zW(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,p=o&&u||f;if(l=c(p),l===null)throw new Error(`Unsupported default string t\
ype ${p}`)}return l}var ff,df,Hg,ac=m(()=>{"use strict";Ue();xO();ff=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),df=e=>/^(%|---|\.\.\.)/m.test(e);try{Hg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Hg=/\n+(?!\n|$)/g}});function pf(e,t){let n=Object.assign({blockQuote:!0,commentString:kO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function jW(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(K(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function UW(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(K(e)||ae(e))&&e.anchor;i&&nf(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function wr(e,t,n,r){if(Q(e))return e.toString(t,n,r);if(hn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=Y(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=jW(t.doc.schema.tags,i));let s=UW(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):K(i)?ei(i,t,n,r):i.toString(t,n,r);return s?K(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var cc=m(()=>{"use strict";rf();te();rc();ac()});function _O({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=Y(e)&&e.comment||null;
if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(ae(e)||!Y(e)&&typeof e=="object"){let W="With simple keys, collection cannot b\
e used as a key value";throw new Error(W)}}let d=!f&&(!e||p&&t==null&&!n.inFlow||ae(e)||(K(e)?e.type===L.BLOCK_FOLDED||e.type===L.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+c});let h=!1,g=!1,y=wr(e,n,()=>h=!0,()=>g=!0);if(!d&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":d?`?\
 ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,p&&!h?y+=Bn(y,n.indent,l(p)):g&&o&&o(),y;h&&(p=null),d?(p&&(y+=Bn(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Bn(y,n.indent,l(p))));let b,k,$;Y(t)?(b=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(b=!1,k=null,$=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!d&&!p&&K(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!d&&yn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,I=wr(t,n,()=>S=!0,()=>g=!0),A=" ";if(p||b||k){if(A=b?`
`:"",k){let W=l(k);A+=`
${Xt(W,n.indent)}`}I===""&&!n.inFlow?A===`
`&&$&&(A=`

`):A+=`
${n.indent}`}else if(!d&&ae(t)){let W=I[0],R=I.indexOf(`
`),Se=R!==-1,Zt=n.inFlow??t.flow??t.items.length===0;if(Se||!Zt){let pr=!1;if(Se&&(W==="&"||W==="!")){let Ce=I.indexOf(" ");W==="&"&&Ce!==-1&&Ce<R&&I[Ce+1]==="!"&&
(Ce=I.indexOf(" ",Ce+1)),(Ce===-1||R<Ce)&&(pr=!0)}pr||(A=`
${n.indent}`)}}else(I===""||I[0]===`
`)&&(A="");return y+=A+I,n.inFlow?S&&r&&r():$&&!S?y+=Bn(y,n.indent,l($)):g&&o&&o(),y}var $O=m(()=>{"use strict";te();Ue();cc();rc()});function Kg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Wg=m(()=>{"use strict"});function qg(e,t,n){let r=EO(e,n);if(yn(r))for(let o of r.items)Zg(e,t,o);else if(Array.isArray(r))for(let o of r)Zg(e,t,o);else Zg(e,t,r)}function Zg(e,t,n){let r=EO(
e,n);if(!gn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function EO(e,t){
return e&&hn(t)?t.resolve(e.doc,e):t}var mf,wn,OO,hf=m(()=>{"use strict";te();Ue();mf="<<",wn={identify:e=>e===mf||typeof e=="symbol"&&e.description===mf,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new L(Symbol(mf)),{addToJSMap:qg}),stringify:()=>mf},OO=(e,t)=>(wn.identify(t)||K(t)&&(!t.
type||t.type===L.PLAIN)&&wn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===wn.tag&&n.default)});function gf(e,t,{key:n,value:r}){if(Y(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(OO(e,n))qg(e,t,r);else{let o=Ke(n,"",e);if(t instanceof Map)t.set(o,Ke(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=BW(n,o,e),s=Ke(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function BW(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(Y(e)&&n?.doc){let r=pf(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Kg(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var Yg=m(()=>{"use strict";Wg();hf();cc();te();Vr()});function es(e,t,n){let r=yr(e,void 0,n),o=yr(t,void 0,n);return new Te(r,o)}var Te,Kr=m(()=>{"use strict";tc();$O();Yg();te();Te=class e{constructor(t,n=null){Object.
defineProperty(this,pt,{value:zg}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Y(n)&&(n=n.clone(t)),Y(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return gf(n,r,this)}toString(t,n,r){return t?.doc?_O(this,t,n,r):JSON.stringify(this)}}});function wf(e,t,n){return(t.inFlow??e.flow?GW:JW)(e,t,n)}function JW({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,p=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(Y(g))!f&&g.spaceBefore&&
p.push(""),yf(n,p,g.commentBefore,f),g.comment&&(y=g.comment);else if(Q(g)){let k=Y(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&p.push(""),yf(n,p,k.commentBefore,f))}
f=!1;let b=wr(g,u,()=>y=null,()=>f=!0);y&&(b+=Bn(b,i,l(y))),f&&y&&(f=!1),p.push(r+b)}let d;if(p.length===0)d=o.start+o.end;else{d=p[0];for(let h=1;h<p.length;++h){
let g=p[h];d+=g?`
${c}${g}`:`
`}}return e?(d+=`
`+Xt(l(e),c),a&&a()):f&&s&&s(),d}function GW({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(Y(g))g.spaceBefore&&f.push(""),yf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(Q(g)){let k=Y(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),yf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let $=Y(g.value)?g.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=wr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,$)=>k+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=Bn(b,r,a(y))),f.push(b),u=f.length}let{start:p,end:d}=n;if(f.length===0)return p+d;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=p;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${d}`}else return`${p}${s}${f.join(" ")}${s}${d}`}function yf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=Xt(t(r),
e);n.push(i.trimStart())}}var Xg=m(()=>{"use strict";te();cc();rc()});function Wr(e,t){let n=K(t)?t.value:t;for(let r of e)if(Q(r)&&(r.key===t||r.key===n||K(r.key)&&r.key.value===n))return r}var Le,Zr=m(()=>{"use strict";Xg();Yg();
cf();te();Kr();Ue();Le=class extends Yi{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(mn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(es(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;Q(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Te(t,t?.value):r=new Te(t.key,t.value);let o=Wr(this.items,r.
key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);K(o.value)&&af(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Wr(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Wr(this.items,t)?.value;return(!n&&K(o)?o.value:o)??void 0}has(t){return!!Wr(this.items,t)}set(t,n){
this.add(new Te(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)gf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!Q(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&
this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),wf(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:r,
onComment:n})}}});var bn,ts=m(()=>{"use strict";te();Zr();bn={collection:"map",default:!0,nodeClass:Le,tag:"tag:yaml.org,2002:map",resolve(e,t){return gn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Le.from(e,t,n)}});function bf(e){let t=K(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var it,qr=m(()=>{"use stric\
t";tc();Xg();cf();te();Ue();Vr();it=class extends Yi{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(hr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=bf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=bf(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&K(o)?o.value:o}has(t){let n=bf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=bf(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];K(o)&&af(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(Ke(i,String(o++),n));return r}toString(t,n,r){return t?wf(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(yr(a,void 0,r))}}return i}}});var kn,ns=m(()=>{"use strict";te();qr();kn={collection:"seq",default:!0,nodeClass:it,tag:"tag:yaml.org,2002:seq",resolve(e,t){return yn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>it.from(e,t,n)}});var Yr,lc=m(()=>{"use strict";ac();Yr={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),ei(e,t,n,r)}}});var ti,kf=m(()=>{"use strict";Ue();ti={identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new L(
null),stringify:({source:e},t)=>typeof e=="string"&&ti.test.test(e)?e:t.options.nullStr}});var uc,Qg=m(()=>{"use strict";Ue();uc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new L(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&uc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function st({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var rs=m(()=>{"use strict"});var vf,xf,_f,ey=m(()=>{"use strict";Ue();rs();vf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:st},xf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():st(e)}},_f={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new L(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:st}});function AO(e,t,n){let{value:r}=e;return $f(r)&&r>=0?n+r.toString(t):st(e)}var $f,ty,Of,Ef,Af,ny=m(()=>{"use strict";rs();$f=e=>typeof e=="bigint"||Number.isInteger(
e),ty=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);Of={identify:e=>$f(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>ty(e,2,8,n),stringify:e=>AO(e,8,"0o")},Ef={identify:$f,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ty(e,0,10,n),
stringify:st},Af={identify:e=>$f(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ty(e,2,16,n),stringify:e=>AO(
e,16,"0x")}});var SO,IO=m(()=>{"use strict";ts();kf();ns();lc();Qg();ey();ny();SO=[bn,kn,Yr,ti,uc,Of,Ef,Af,vf,xf,_f]});function TO(e){return typeof e=="bigint"||Number.isInteger(e)}var Sf,VW,HW,PO,NO=m(()=>{"use strict";Ue();ts();ns();Sf=({value:e})=>JSON.stringify(e),VW=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Sf},{identify:e=>e==null,createNode:()=>new L(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Sf},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Sf},{identify:TO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>TO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Sf}],HW={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},PO=[bn,kn].concat(
VW,HW)});var fc,ry=m(()=>{"use strict";Ue();ac();fc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=L.BLOCK_LITERAL),t!==L.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(t===L.BLOCK_LITERAL?`
`:" ")}return ei({comment:e,type:t,value:a},r,o,i)}}});function oy(e,t){if(yn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Q(r)){if(gn(r)){r.items.length>1&&t("Each pair must have its own sequence indic\
ator");let o=r.items[0]||new Te(new L(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=Q(r)?r:new Te(r)}}else t("Expected a sequence for this tag");return e}function iy(e,t,n){let{replacer:r}=n,o=new it(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(es(a,c,n))}return o}var dc,If=m(()=>{"use st\
rict";te();Kr();Ue();qr();dc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:oy,createNode:iy}});var os,pc,sy=m(()=>{"use strict";te();Vr();Zr();qr();If();os=class e extends it{constructor(){super(),this.add=Le.prototype.add.bind(this),this.delete=Le.prototype.
delete.bind(this),this.get=Le.prototype.get.bind(this),this.has=Le.prototype.has.bind(this),this.set=Le.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(Q(o)?(i=Ke(o.key,"",n),s=Ke(o.value,i,n)):i=Ke(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=iy(t,n,r),i=new this;return i.items=o.items,i}};
os.tag="tag:yaml.org,2002:omap";pc={collection:"seq",identify:e=>e instanceof Map,nodeClass:os,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=oy(e,t),
r=[];for(let{key:o}of n.items)K(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new os,
n)},createNode:(e,t,n)=>os.from(e,t,n)}});function CO({value:e,source:t},n){return t&&(e?ay:cy).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ay,cy,RO=m(()=>{"use strict";Ue();ay={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new L(!0),stringify:CO},cy={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new L(!1),stringify:CO}});var LO,DO,FO,MO=m(()=>{"use strict";Ue();rs();LO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:st},DO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():st(e)}},FO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new L(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:st}});function Tf(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function ly(e,t,n){let{value:r}=e;if(mc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return st(e)}var mc,zO,jO,UO,BO,JO=m(()=>{"use strict";rs();mc=e=>typeof e=="bigint"||Number.isInteger(e);zO=
{identify:mc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Tf(e,2,2,n),stringify:e=>ly(e,2,"0b")},jO={identify:mc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Tf(e,1,8,n),stringify:e=>ly(e,8,"0")},UO={identify:mc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Tf(e,0,10,n),stringify:st},BO={identify:mc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Tf(e,2,16,n),stringify:e=>ly(e,16,"0x")}});var is,hc,uy=m(()=>{"use strict";te();Kr();Zr();is=class e extends Le{constructor(t){super(t),this.tag=e.tag}add(t){let n;Q(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Te(t.key,null):n=new Te(t,null),Wr(this.items,n.key)||this.items.push(n)}get(t,n){let r=Wr(this.items,t);return!n&&Q(r)?K(r.
key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Wr(this.
items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Te(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null val\
ues")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.items.push(
es(s,null,r));return i}};is.tag="tag:yaml.org,2002:set";hc={collection:"map",identify:e=>e instanceof Set,nodeClass:is,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>is.
from(e,t,n),resolve(e,t){if(gn(e)){if(e.hasAllNullValues(!0))return Object.assign(new is,e);t("Set items must all have null values")}else t("Expected a mapping \
for this tag");return e}}});function fy(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function GO(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return st(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Pf,Nf,ss,dy=m(()=>{"use strict";rs();Pf={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>fy(e,n),stringify:GO},Nf={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>fy(e,!1),stringify:GO},ss={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ss.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=fy(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var py,VO=m(()=>{"use strict";ts();kf();ns();lc();ry();RO();MO();JO();hf();sy();If();uy();dy();py=[bn,kn,Yr,ti,ay,cy,zO,jO,UO,BO,LO,DO,FO,fc,wn,pc,dc,hc,Pf,Nf,ss]});function Cf(e,t,n){let r=HO.get(t);if(r&&!e)return n&&!r.includes(wn)?r.concat(wn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(HO.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(wn)),o.reduce((i,s)=>{let a=typeof s=="string"?KO[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(KO).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var HO,KO,WO,ZO=m(()=>{"use strict";ts();kf();ns();lc();Qg();ey();ny();IO();NO();ry();hf();sy();If();VO();uy();dy();HO=new Map([["core",SO],["f\
ailsafe",[bn,kn,Yr]],["json",PO],["yaml11",py],["yaml-1.1",py]]),KO={binary:fc,bool:uc,float:_f,floatExp:xf,floatNaN:vf,floatTime:Nf,int:Ef,intHex:Af,intOct:Of,
intTime:Pf,map:bn,merge:wn,null:ti,omap:pc,pairs:dc,seq:kn,set:hc,timestamp:ss},WO={"tag:yaml.org,2002:binary":fc,"tag:yaml.org,2002:merge":wn,"tag:yaml.org,200\
2:omap":pc,"tag:yaml.org,2002:pairs":dc,"tag:yaml.org,2002:set":hc,"tag:yaml.org,2002:timestamp":ss}});var KW,gc,my=m(()=>{"use strict";te();ts();ns();lc();ZO();KW=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,gc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Cf(t,"compat"):t?Cf(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?WO:{},this.tags=Cf(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,mn,{value:bn}),Object.defineProperty(this,Pt,{value:Yr}),Object.defineProperty(
this,hr,{value:kn}),this.sortMapEntries=typeof s=="function"?s:s===!0?KW:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function qO(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=pf(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Xt(c,""))}let s=!1,
a=null;if(e.contents){if(Y(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(Xt(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=wr(e.contents,o,()=>a=null,c);a&&(l+=Bn(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(wr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Xt(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(Xt(i(c),"")))}return n.join(`
`)+`
`}var YO=m(()=>{"use strict";te();cc();rc()});function as(e){if(ae(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Xr,yc=m(()=>{"use strict";ec();cf();te();Kr();Vr();my();
YO();rf();Jg();tc();jg();Xr=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,pt,{
value:Qu});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Un({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[pt]:{value:Qu}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=Y(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){as(this.contents)&&this.contents.add(t)}addIn(t,n){
as(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ug(this);t.anchor=!n||r.has(n)?Bg(n||"a",r):n}return new gr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:p,sourceObjects:d}=bO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:d},g=yr(t,u,h);return a&&ae(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Te(o,
i)}delete(t){return as(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Xi(t)?this.contents==null?!1:(this.contents=null,!0):as(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ae(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Xi(t)?!n&&K(this.contents)?this.contents.value:this.contents:
ae(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ae(this.contents)?this.contents.has(t):!1}hasIn(t){return Xi(t)?this.contents!==void 0:ae(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=nc(this.schema,[t],n):as(this.contents)&&this.contents.set(t,n)}setIn(t,n){Xi(t)?this.contents=
n:this.contents==null?this.contents=nc(this.schema,Array.from(t),n):as(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Un({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Un({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new gc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Ke(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?Gr(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return qO(this,t)}}});var wc,vn,bc,hy,kc=m(()=>{"use strict";wc=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},vn=class extends wc{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},bc=class extends wc{constructor(t,n,r){super("YAMLWarning",t,n,r)}},hy=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
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
"Tabs are not allowed as indentation"),{comma:$,found:S,spaceBefore:c,comment:f,hasNewline:d,anchor:y,tag:b,newlineAfterProp:k,end:W,start:I??W}}var vc=m(()=>{"\
use strict"});function Qr(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Qr(t.key)||Qr(t.value))return!0}return!1;default:return!0}}var Rf=m(()=>{"use st\
rict"});function xc(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Qr(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var gy=m(()=>{"use strict";Rf()});function Lf(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||K(i)&&K(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var yy=m(()=>{"use strict";te()});function QO({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Le,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:p,sep:d,value:h}=u,g=Jn(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(p&&(p.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(c,"BAD_I\
NDENT",XO)),!g.anchor&&!g.tag&&!d){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Qr(p))&&o(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",XO);n.atKey=!0;let b=g.end,k=p?e(n,p,g,o):t(n,b,f,null,g,o);n.schema.compat&&xc(r.indent,p,o),n.atKey=!1,Lf(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=Jn(d??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=$.end,$.found){y&&(h?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<$.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,$,o):t(n,c,d,null,$,o);n.schema.compat&&xc(r.indent,h,o),c=S.range[2];let I=new Te(k,S);n.options.keepSourceTokens&&(I.srcToken=
u),a.items.push(I)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let S=new Te(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var XO,eE=m(()=>{"use strict";Kr();Zr();vc();Rf();gy();yy();XO="All mapping items must start at the same column"});function tE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??it,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let p=Jn(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||
p.tag||f)f?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&xc(r.indent,f,o),c=d.range[2],a.items.push(d)}return a.
range=[r.offset,c,l??c],a}var nE=m(()=>{"use strict";qr();vc();gy()});function Gn(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var cs=m(()=>{"use strict"});function rE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Le:it),l=new c(n.schema);l.
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
`+Se.comment:R.comment=Se.comment);let pr=new Te(R,Zt);if(n.options.keepSourceTokens&&(pr.srcToken=b),s){let Ce=l;Lf(n,Ce.items,R)&&o(W,"DUPLICATE_KEY","Map key\
s must be unique"),Ce.items.push(pr)}else{let Ce=new Le(n.schema);Ce.flow=!0,Ce.items.push(pr);let Fu=(Zt??R).range;Ce.range=[R.range[0],Fu[1],Fu[2]],l.items.push(
Ce)}f=Zt?Zt.range[2]:Se.end}}let p=s?"}":"]",[d,...h]=r.end,g=f;if(d?.source===p)g=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),d&&d.source.length!==1&&
h.unshift(d)}if(h.length>0){let y=Gn(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var wy,by,oE=m(()=>{"use strict";te();Kr();Zr();qr();cs();vc();
Rf();yy();wy="Block collections are not allowed within flow collections",by=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function ky(e,t,n,r,o,i){let s=n.type==="block-map"?QO(e,t,n,r,i):n.type==="block-seq"?tE(e,t,n,r,i):rE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function iE(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="bloc\
k-seq"){let{anchor:p,newlineAfterProp:d}=r,h=p&&i?p.offset>i.offset?p:i:p??i;h&&(!d||d.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Le.tagName&&a==="map"||s===it.tagName&&
a==="seq")return ky(e,t,n,o,s);let c=t.schema.tags.find(p=>p.tag===s&&p.collection===a);if(!c){let p=t.schema.knownTags[s];if(p?.collection===a)t.schema.tags.push(
Object.assign({},p,{default:!1})),c=p;else return p?o(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),ky(e,t,n,o,s)}let l=ky(e,t,n,o,s,c),u=c.resolve?.(l,p=>o(i,"TAG_RESOLVE_FAILED",p),t.options)??l,f=Y(u)?u:new L(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var sE=m(()=>{"use strict";te();Ue();Zr();qr();eE();nE();oE()});function vy(e,t,n){let r=t.offset,o=WW(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?L.BLOCK_FOLDED:L.BLOCK_LITERAL,
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
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var xy=m(()=>{"use strict";Ue()});function _y(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(p,d,h)=>n(r+p,d,h);switch(o){case"scalar":a=L.PLAIN,c=qW(i,l);break;case"single-quoted-scalar":a=
L.QUOTE_SINGLE,c=YW(i,l);break;case"double-quoted-scalar":a=L.QUOTE_DOUBLE,c=XW(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=Gn(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function qW(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),aE(e)}function YW(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),aE(e.slice(1,-1)).replace(/''/g,"'")}function aE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
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
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Oy(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?vy(e,t,r):_y(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Pt]:c?l=nZ(e.schema,o,c,n,r):t.type==="scalar"?l=rZ(e,o,t,r):l=e.schema[Pt];let u;try{let f=l.
resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=K(f)?f:new L(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),u=
new L(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function nZ(e,t,n,r,o){if(n==="!")return e[Pt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Pt])}function rZ({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Pt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Pt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var cE=m(()=>{"use strict";te();Ue();xy();$y()});function lE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var uE=m(()=>{"use strict"});function Ey(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=iZ(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Oy(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=iE(oZ,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=Df(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!K(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Df(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:lE(t,n,r),indent:-1,source:""},f=Oy(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function iZ({options:e},{offset:t,source:n,end:r},o){let i=new gr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=Gn(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var oZ,fE=m(()=>{"use strict";ec();te();sE();cE();cs();uE();oZ={composeNode:Ey,
composeEmptyNode:Df}});function dE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new Xr(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=Jn(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Ey(l,o,u,s):Df(l,u.end,r,null,u,s);let f=c.contents.range[2],p=Gn(i,f,!1,s);return p.comment&&(c.comment=p.comment),c.range=[n,f,p.offset],c}var pE=m(
()=>{"use strict";yc();fE();cs();vc()});function _c(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function mE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var $c,Ay=m(()=>{
"use strict";jg();yc();kc();te();pE();cs();$c=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=_c(n);i?this.warnings.push(new bc(s,r,o)):this.errors.push(new vn(s,r,o))},this.directives=new Un({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=mE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ae(i)&&!i.flow&&i.items.length>0){let s=i.items[0];Q(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:mE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=_c(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=dE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new vn(_c(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new vn(_c(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Gn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new vn(_c(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Xr(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var hE=m(()=>{"use strict";xy();$y();kc();ac()});var gE=m(()=>{"use strict"});function ni(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),wE(Object.freeze([]),e,t)}function wE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=wE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Sy)return Sy;a===yE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Sy,sZ,yE,bE=m(()=>{"use strict";Sy=Symbol("break visit"),sZ=Symbol("skip children"),yE=Symbol("remove item");ni.BREAK=Sy;ni.SKIP=sZ;ni.REMOVE=yE;ni.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};ni.parentCollection=(e,t)=>{let n=ni.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function kE(e){switch(e){case Iy:return"byte-order-mark";case Ty:return"doc-mode";case Py:return"flow-error-end";case Ff:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Iy,Ty,Py,Ff,Mf=m(()=>{"use strict";hE();gE();bE();Iy="\uFEFF",Ty="",Py="",Ff=""});function xn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var vE,cZ,zf,lZ,Ny,Oc,Cy=m(()=>{"use strict";Mf();vE=new Set("0123456789ABCDEFabcdef"),cZ=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),zf=new Set(",[]{}"),lZ=new Set(` ,[]{}
\r	`),Ny=e=>!e||lZ.has(e),Oc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&xn(this.buffer[t+3]))return-1}return t}getLine(){
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
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&xn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!xn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&xn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Ny),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&xn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Py,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ny),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||xn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>xn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Ff,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(xn(i)||t&&zf.has(i))break;n=r}else if(xn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&zf.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&zf.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Ff,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Ny),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(xn(r)||n&&zf.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!xn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(cZ.has(n))n=this.buffer[++t];else if(n==="%"&&vE.has(this.buffer[t+1])&&vE.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var ri,Ry=m(()=>{"use strict";ri=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function eo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function xE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function $E(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function jf(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ls(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Uf(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function _E(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!eo(t.start,"explicit-key-ind")&&!eo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,$E(t.value)?t.value.end?
Uf(t.value.end,t.sep):t.value.end=t.sep:Uf(t.start,t.sep),delete t.sep)}var Ec,Ly=m(()=>{"use strict";Mf();Cy();Ec=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Oc,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=kE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&xE(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{xE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=jf(this.peek(2)),r=ls(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Uf(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(eo(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if($E(n.key)&&!eo(n.sep,"newline")){
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
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Uf(o,n.start),o.push(this.
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
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=jf(
r),i=ls(o);_E(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=jf(t),r=ls(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=jf(t),r=ls(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function uZ(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new ri||null,prettyErrors:t}}function Dy(e,t={}){let{lineCounter:n,prettyErrors:r}=uZ(
t),o=new Ec(n?.addNewLine),i=new $c(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new vn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(hy(e,n)),s.warnings.
forEach(hy(e,n))),s}var OE=m(()=>{"use strict";Ay();yc();kc();Wg();te();Ry();Ly()});var Fy=m(()=>{"use strict";Ay();yc();my();kc();ec();te();Kr();Ue();Zr();qr();Mf();Cy();Ry();Ly();OE();Qa()});var EE=m(()=>{"use strict";Fy();Fy()});var AE={};Ln(AE,{LineCounter:()=>ri,isNode:()=>Y,parseDocument:()=>Dy});var SE=m(()=>{"use strict";EE()});import{readFileSync as dZ,statSync as pZ}from"fs";function TE(e){let t=F(NE(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw br(`${e}:${r}\
:${o}`,n,"Correct the JSON; comments and trailing commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function PE(e){
let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(SE(),AE)),o=new t,i=r(NE(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.
errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw br(`${e}:${l}:${u}`,(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:p,col:d}=o.linePos(f);return{line:p,column:d}};return{value:mZ(e,i),placeOf:c}}function mZ(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw br(e,ee(n),"Correct the YAML.",n)}}function NE(e){let{size:t}=pZ(e);if(t>IE)throw br(e,`it has ${t} bytes, more than ${IE}`,"Make it smaller.");return G(dZ(
e))}function CE(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:p})=>`${f===void 0?e:`${e}:${f}:${p}`}: ${l} ${u}`),[s,...a]=i,
c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function br(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var IE,RE=m(()=>{"use strict";O();M();D();IE=1024*1024});var LE,DE=m(()=>{"use strict";LE=`
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
`});import{pathToFileURL as hZ}from"url";import{SHARE_ENV as gZ,Worker as yZ}from"worker_threads";async function FE(e,t){t?.throwIfAborted();let n=new yZ(new URL(`d\
ata:text/javascript,${encodeURIComponent(LE)}`),{workerData:hZ(e).href,argv:process.argv.slice(2),env:gZ,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(
r)});try{return kZ(await wZ(n,t))}finally{await n.terminate()}}function wZ(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,
{once:!0}),e.once("message",n).once("error",i=>r(bZ(i))),e.once("exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that n\
ever comes, and gave no default export"))})})}function bZ(e){return e instanceof Error?new oi({message:e.message,stack:e.stack??""}):e}function kZ(e){if("failur\
e"in e)throw new oi(e.failure);if("notData"in e)throw new Error("it holds something other than data, such as a function");if(e.value===void 0)throw new Error("i\
t has no default export");return e.value}var oi,ME=m(()=>{"use strict";DE();oi=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.
failure=t}}});import{dirname as My,join as zE,relative as vZ,resolve as zy}from"path";import{fileURLToPath as xZ,pathToFileURL as _Z}from"url";function jE({stack:e,at:t},n){let r=t===
void 0?(OZ.exec(e)??$Z.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{url:o,line:i,column:s}=r,a=o.startsWith(
"file:")?xZ(o):o;return[a===zy(n)?n:zE(My(n),vZ(My(zy(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function jy(e,t){let n=zy(My(t));return e.replaceAll(`${_Z(n).
href}/`,"").replaceAll(zE(n,"/"),"")}var $Z,OZ,UE=m(()=>{"use strict";$Z=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,OZ=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Bf(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:Uy};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?EZ(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:AZ(r,t)}function EZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:Uy}}function AZ(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:Uy}}var Uy,By=m(()=>{"use strict";Uy='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};Ln(V,{BIGINT_FORMAT_RANGES:()=>Hf,CONSTANT_CATCH:()=>XE,Class:()=>Vy,NUMBER_FORMAT_RANGES:()=>Tc,aborted:()=>$n,allowsEval:()=>qy,assert:()=>CZ,assertEqual:()=>SZ,
assertIs:()=>PZ,assertNever:()=>NZ,assertNotEqual:()=>IZ,assignProp:()=>Nt,attachSchema:()=>Pc,base64ToUint8Array:()=>qE,base64urlToUint8Array:()=>XZ,cached:()=>Ac,
captureStackTrace:()=>Gf,cleanEnum:()=>YZ,cleanRegex:()=>Sc,clone:()=>_n,cloneDef:()=>DZ,codePointLength:()=>Nc,constantCatch:()=>QE,createTransparentProxy:()=>BZ,
defineLazy:()=>JE,defineLazyInternal:()=>ie,derived:()=>nq,esc:()=>Wy,escapeRegex:()=>xr,explicitlyAborted:()=>Qy,extend:()=>VZ,finalizeIssue:()=>On,floatSafeRemainder:()=>Ky,
getElementAtPath:()=>FZ,getEnumValues:()=>ds,getLengthableOrigin:()=>Cc,getParsedType:()=>UZ,getSizableOrigin:()=>ZE,hexToUint8Array:()=>eq,hide:()=>Zf,installLazyProp:()=>sq,
isObject:()=>fs,isPlainObject:()=>ro,issue:()=>ms,joinValues:()=>Jf,jsonStringifyReplacer:()=>ps,members:()=>tw,merge:()=>KZ,mergeDefs:()=>vr,normalizeParams:()=>B,
nullish:()=>Hy,numKeys:()=>jZ,objectClone:()=>RZ,omit:()=>GZ,optionalKeys:()=>Xy,own:()=>no,parsedType:()=>ew,partial:()=>WZ,pick:()=>JZ,prefixIssues:()=>_r,primitiveTypes:()=>KE,
promiseAllObject:()=>MZ,propertyKeyTypes:()=>Yy,randomString:()=>zZ,rawShape:()=>Ic,required:()=>ZZ,safeExtend:()=>HZ,shallowClone:()=>HE,sizeCaps:()=>Wf,slugify:()=>Zy,
stringifyPrimitive:()=>Vf,toZod:()=>TZ,uint8ArrayToBase64:()=>YE,uint8ArrayToBase64url:()=>QZ,uint8ArrayToHex:()=>tq,unwrapMessage:()=>us});function SZ(e){return e}
function IZ(e){return e}function TZ(){return e=>e}function PZ(e){}function NZ(e){throw new Error("Unexpected value in exhaustive check")}function CZ(e){}function ds(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Jf(e,t="|"){return e.
map(n=>Vf(n)).join(t)}function ps(e,t){return typeof t=="bigint"?t.toString():t}function Ac(e){return new Gy(e)}function Hy(e){return e==null}function Sc(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ky(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function JE(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==BE)return r===void 0&&(r=BE,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function RZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Nt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ic(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function kr(e){
return Ic(e._zod.def)??e._zod.def.shape}function GE(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Nt(this,t,r),r},enumerable:!0,configurable:!0})}function VE(e,t,n){
t in e?Nt(e,t,n):e[t]=n}function ii(e,t,n,r){let o=kr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?GE(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):VE(e,i,r?r(s.value,i):s.value))}}function LZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?GE(e,n,()=>t[n]):VE(e,n,r.value))}}function vr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function DZ(e){return vr(e._zod.def)}function FZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function MZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function zZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Wy(e){return JSON.stringify(e)}function Zy(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function fs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ro(e){if(fs(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(fs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function HE(e){
return ro(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function jZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function xr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _n(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function B(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function BZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Vf(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Xy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function JZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return ii(i,e,Kf(e,t)),
_n(e,vr(n,{shape:i,checks:[]}))}function Kf(e,t){let n=kr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function GZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(Kf(e,t)),s={};return ii(s,e,Reflect.ownKeys(kr(e)).filter(a=>!i.has(a))),_n(e,vr(n,{shape:s,checks:[]}))}
function VZ(e,t){if(!ro(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=kr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return _n(e,vr(e._zod.def,{shape:WE(e,t)}))}function WE(e,t){let n={};return ii(n,e,Reflect.ownKeys(kr(e))),LZ(n,t),n}function HZ(e,t){if(!ro(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return _n(e,vr(e._zod.def,{shape:WE(e,t)}))}function KZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};ii(n,e,Reflect.ownKeys(kr(e))),ii(n,t,Reflect.ownKeys(kr(t)));let r=vr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return _n(e,r)}function WZ(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Kf(t,n)):void 0,c={};return ii(c,t,Reflect.ownKeys(kr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),_n(t,vr(t._zod.def,{shape:c,checks:[]}))}function ZZ(e,t,n){let r=n?new Set(Kf(t,n)):void 0,o={};return ii(
o,t,Reflect.ownKeys(kr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),_n(t,vr(t._zod.def,{shape:o}))}function $n(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Qy(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function _r(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function us(e){return typeof e==
"string"?e:e?.message}function Wf(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function Pc(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function On(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:us(e.inst?._zod.def?.error?.(e))??us(i?.(e))??us(t?.error?.(e))??us(n.customError?.(e))??us(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function ZE(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Nc(e){let t=e.length;if(!qZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Cc(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function ew(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function ms(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function YZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function qE(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function YE(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function XZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return qE(t+n)}function QZ(e){return YE(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function eq(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function tq(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function tw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):rq(e,n,r.value)}}function no(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Zf(e,t,n){
return no(e,t,n,!1)}function nq(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return no(this,n,r(this))},set(o){
no(this,n,o)}})}return t}function rq(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:no(this,t,n.bind(this))},set(r){no(this,t,r)}})}
function oq(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ie(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Jy!==e._zod){Jy=void 0;
return}Jy=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,iq);let o=to;to=!1;try{let i=n(this);return to?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),to=to||o,i}catch(i){throw delete this[t],to=to||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function sq(e,t,n,r){let o=oq(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function QE(e){let t=()=>e;return t[XE]=!0,t}var Gy,BE,Gf,qy,UZ,Yy,KE,Tc,Hf,qZ,Vy,Jy,to,iq,XE,xt=m(()=>{"use strict";si();
Gy=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
BE=Symbol("evaluating");Gf="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};qy=Ac(()=>{if(_t.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});UZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Yy=new Set(["string","number","symbol"]),KE=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Tc={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Hf={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};qZ=/[\uD800-\uDBFF]/;Vy=class{constructor(...t){}};to=!1,iq={configurable:!0,get(){to=!0}};XE="~constantCatch"});function aq(e){let t=tA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return tA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function _(e,t,n,r){let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(p,d){
if(p._zod){if(p._zod.traits.has(e))return}else{nw.value=new i(d);try{Object.defineProperty(p,"_zod",nw)}finally{nw.value=void 0}}if(p._zod.traits.add(e),t(p,d),
a){let g=Object.getPrototypeOf(p),y=p._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),tw(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in p||(p[g]=h[g].bind(p)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(p){let d=r?.Parent?aq(u):this;c(d,p);let h=d._zod.deferred;if(h){for(let y of h)y();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(d),d}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?
!0:p?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Ct(e){return e&&Object.assign(_t,e),_t}var eA,nw,tA,En,hs,_t,si=m(()=>{"use st\
rict";xt();nw={value:void 0,enumerable:!1},tA="captureStackTrace"in Error?Error:null;En=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},hs=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(eA=globalThis).__zod_globalConfig??(eA.__zod_globalConfig={});_t=globalThis.__zod_globalConfig});function cq(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ps,2)),e.message}function lq(e){this._zod.message=e}function fq(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function iA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?fq(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function sA(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];f&&p._errors.push(t(s)),
c=p,l++}}}};return r(e),n}var uq,ow,nA,rA,oA,D_e,aA=m(()=>{"use strict";si();xt();uq={get:cq,set:lq,enumerable:!0,configurable:!0},ow={value:void 0,enumerable:!1},
nA=new WeakSet([Object.prototype,Error.prototype]),rA=(e,t)=>{e.name="$ZodError",ow.value=t,Object.defineProperty(e,"issues",ow),ow.value=void 0,Object.defineProperty(
e,"message",uq);let n=Object.getPrototypeOf(e);nA.has(n)||(nA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
oA=_("$ZodError",rA),D_e=_("$ZodError",rA,void 0,{Parent:Error})});function qf(e,t){return{callee:t?.callee??e,Err:t?.Err}}function cA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>On(o,n,Ct()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function mq(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[pq]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new En;return i.issues.length===0}var Yf,Xf,Qf,ed,dq,pq,iw,
sw,lA,uA,fA,dA,pA,mA,hA,gA,yA=m(()=>{"use strict";si();xt();Yf=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new En;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>On(l,s,Ct())));throw Gf(c,i?.callee??t),c}return a.value};return t},Xf=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>On(
l,s,Ct())));throw Gf(c,i?.callee??t),c}return a.value};return t},Qf=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new En;return i.issues.length?cA(e,i.issues,o):{success:!0,data:i.value}};ed=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?cA(e,i.issues,o):{success:!0,data:i.value}},dq=Symbol.for("zod.compile.invalid"),pq=Symbol.
for("zod.compile.fallback"),iw=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==dq)return!0;if(r.definite===!0&&n===void 0)return!1}return mq(e,t,
n)});sw=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},lA=e=>{let t=Yf(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,qf(n,s))};return n},uA=e=>{let t=Yf(
e),n=(r,o,i,s)=>t(r,o,i,qf(n,s));return n},fA=e=>{let t=Xf(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
qf(n,s))};return n},dA=e=>{let t=Xf(e),n=async(r,o,i,s)=>await t(r,o,i,qf(n,s));return n},pA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Qf(e)(t,n,o)},mA=e=>(t,n,r)=>Qf(e)(t,n,r),hA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return ed(e)(t,n,o)},gA=e=>async(t,n,r)=>ed(
e)(t,n,r)});function $A(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function SA(){return new RegExp(hq,"u")}function gq(e){return new RegExp(`^${e}$`)}function aw(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function zA(e){return new RegExp(`^${aw(e)}$`)}function jA(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${aw({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${aw({precision:e.precision})}`:n;return new RegExp(
`^${FA}T(?:${r})$`)}var wA,bA,kA,vA,xA,_A,OA,EA,cw,AA,hq,IA,TA,PA,NA,CA,RA,LA,DA,FA,MA,UA,lw,Rc,BA,JA,GA,Dc=m(()=>{"use strict";wA=/^[cC][0-9a-z]{6,}$/,bA=/^[0-9a-z]+$/,
kA=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,vA=/^[0-9a-vA-V]{20}$/,xA=/^[A-Za-z0-9]{27}$/,_A=/^[a-zA-Z0-9_-]{21}$/;OA=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
EA=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,cw=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
AA=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,hq="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";IA=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
TA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
PA=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,NA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
CA=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,RA=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,LA=/^https?$/,DA=/^\+[1-9]\d{6,14}$/,
FA="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";MA=gq(FA);UA=/^[\s\S]{0,}$/,lw=/^-?\d+$/,Rc=/^-?\d+(?:\.\d+)?$/,BA=/^(?:true|false)$/i,JA=/^[^A-Z]*$/,GA=/^[^a-z]*$/});var nt,uw,td,fw,dw,VA,HA,KA,WA,ZA,Fc,qA,YA,XA,QA,eS,tS,nS,nd=m(()=>{"use strict";si();Dc();xt();nt=_("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),uw=e=>{let t=e.value;return!Hy(t)&&t.length!==void 0},td={number:"number",bigint:"bigint",object:"date"},fw=_("$ZodCheckL\
essThan",(e,t)=>{nt.init(e,t);let n=td[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:td[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),dw=_("$ZodCheckGre\
aterThan",(e,t)=>{nt.init(e,t);let n=td[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:td[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),VA=_("$ZodCheckM\
ultipleOf",(e,t)=>{nt.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Ky(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),HA=_("$ZodCheckNumberFormat",(e,t)=>{nt.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=Tc[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
KA=_("$ZodCheckMaxLength",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Nc(o):i)<=t.maximum)return;let a=Cc(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),WA=_("$ZodChe\
ckMinLength",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Nc(o):i)>=t.minimum)return;let a=Cc(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ZA=_("$Zo\
dCheckLengthEquals",(e,t)=>{var n;nt.init(e,t),(n=e._zod.def).when??(n.when=uw),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Nc(o):i;if(s===t.length)return;let a=Cc(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Fc=_("$ZodCheckStringFormat",(e,t)=>{var n,r;nt.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),qA=_("$ZodCheckRegex",(e,t)=>{Fc.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
YA=_("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=JA),Fc.init(e,t)}),XA=_("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=GA),Fc.init(e,t)}),QA=_("$Zod\
CheckIncludes",(e,t)=>{nt.init(e,t);let n=xr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
eS=_("$ZodCheckStartsWith",(e,t)=>{nt.init(e,t);let n=new RegExp(`^${xr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),tS=_("$ZodCheckEndsWith",(e,t)=>{
nt.init(e,t);let n=new RegExp(`.*${xr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),nS=_("$ZodCheckOverwrite",(e,t)=>{nt.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var rd,pw=m(()=>{"use strict";rd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var oS,mw=m(()=>{"use strict";oS={major:4,minor:6,patch:7}});async function yq(e,t){let n={async:!0};return hS(await e._zod.run({value:t,issues:[]},n),n)}function gw(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return hS(r,n)}catch{}return yq(e,t)},vendor:"zod",version:1}}function kS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function wq(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?kS(e)||id:bq(
e,t)}function bq(e,t){if(!t.normalize&&t.protocol?.source===LA.source&&!/^https?:\/\//i.test(e))return bS;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??id}return new URL(e)}catch{return id}}function iS(e){return e.replace(kq,"")}function vq(e,t){return t.lastIndex=0,t.test(e.hostname)}
function xq(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function RS(e){return _q.test(e)?kS(`http://[${e}]`):!1}
function $q(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:RS(n)}function MS(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function Oq(e){if(!cd.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return MS(n)}function Eq(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function Aq(e,t){let n=Wf(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of Wf(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,Pc(i.issues,u,e),i}}return o(i,s)}}
function sS(e,t,n){e.issues.length&&t.issues.push(..._r(n,e.issues)),t.value[n]=e.value}function sd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(..._r(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function WS(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Iq,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Xy(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function ZS(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,p=l.optout,d=0;for(let h in t){if(s&&n.issues.length!==d){if($n(n,d))
break;d=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>sd(y,n,h,t,f,p))):sd(g,n,h,t,f,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function aS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!$n(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>On(s,r,Ct())))}),t)}function hw(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ro(e)&&ro(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=hw(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=hw(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function cS(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);i.has(p)||
i.set(p,l),f=[p]}else return!1;for(let p of f)r.has(p)||r.set(p,{}),r.get(p)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=hw(t.value,n.value);if(!c.valid){if($n(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function lS(e,t){return e.value=t.issues.length?void 0:t.value,e}function uS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function fS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function dS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>On(o,r,Ct()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function od(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function pS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function mS(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(ms(o))}}var _e,hS,ad,ke,gS,yS,wS,bS,id,kq,
vS,xS,_S,$S,OS,ES,AS,SS,IS,TS,PS,NS,CS,_q,LS,DS,FS,yw,zS,cd,jS,US,BS,ww,JS,GS,VS,HS,Sq,KS,Iq,Tq,qS,YS,XS,QS,eI,tI,nI,bw,rI,oI,iI,sI,aI,cI,lI,uI,fI,kw=m(()=>{"us\
e strict";nd();si();pw();Dc();xt();mw();xt();_e=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=oS;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=$n(a),f;for(let p of c){if(p._zod.def.when){if(Qy(a)||!p.
_zod.def.when(a))continue}else if(u)continue;let d=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new En;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==d&&(Pc(a.issues,d,e),u||(u=$n(a,d)))});else{if(a.issues.length===d)continue;Pc(a.issues,d,e),u||
(u=$n(a,d))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if($n(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new En;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new En;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Zf(this,"~standard",gw(this))},set"~standard"(e){no(this,"~standard",e)}}),
hS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>On(n,t,Ct()))}:{value:e.value};ad=_("$ZodString",(e,t)=>{_e.init(e,t),e._zod.pattern=t.pattern??UA,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),ke=_("$ZodStringFormat",(e,t)=>{Fc.init(e,t),ad.init(e,t)}),gS=_("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=EA),ke.init(e,t)}),yS=_("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=cw(r))}else
t.pattern??(t.pattern=cw());ke.init(e,t)}),wS=_("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=AA),ke.init(e,t)}),bS=1,id=2;kq=/[\t\n\r]/g;vS=_("$ZodURL",(e,t)=>{ke.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=wq(r,t);if(o===bS){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===id){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
iS(r);return}t.hostname&&!vq(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!xq(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:iS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
xS=_("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=SA()),ke.init(e,t)}),_S=_("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?_A:$A(t.length)),ke.init(e,t)}),$S=_("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=wA),
ke.init(e,t)}),OS=_("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=bA),ke.init(e,t)}),ES=_("$ZodULID",(e,t)=>{t.pattern??(t.pattern=kA),ke.init(e,t)}),AS=_("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=vA),ke.init(e,t)}),SS=_("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=xA),ke.init(e,t)}),IS=_("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=jA(t)),ke.init(e,t)}),TS=_("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=MA),ke.init(e,t)}),PS=_("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=zA(t)),ke.init(
e,t)}),NS=_("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=OA),ke.init(e,t)}),CS=_("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=IA),ke.init(e,t)}),_q=/^[0-9a-fA-F:.]+$/;
LS=_("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=TA),ke.init(e,t),e._zod.check=n=>{RS(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),DS=_("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=PA),ke.init(e,t)});FS=_("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=NA),ke.init(e,t),e._zod.
check=n=>{$q(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});yw=/^[0-9a-zA-Z+/]*={0,2}$/,zS=_("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=yw),ke.init(e,t),e._zod.check=n=>{MS(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),cd=/^[A-Za-z0-9_-]*$/;jS=_("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=cd),ke.init(e,t),e._zod.check=n=>{Oq(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),US=_("$ZodE164",(e,t)=>{t.pattern??(t.pattern=DA),ke.init(e,t)});BS=_("$ZodJWT",(e,t)=>{ke.
init(e,t),e._zod.check=n=>{Eq(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),ww=_("$ZodNumber",(e,t)=>{
_e.init(e,t),e._zod.pattern=Rc,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),JS=_("$ZodNumberFormat",(e,t)=>{HA.init(e,t),ww.init(e,t)}),GS=_("$ZodBoolean",(e,t)=>{_e.init(e,t),e._zod.
pattern=BA,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),VS=_("$ZodUnknown",(e,t)=>{_e.init(e,t),e._zod.parse=n=>n}),HS=_("$ZodNever",(e,t)=>{_e.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});Sq=e=>Array.isArray(e)?e.length:-1;KS=_("$ZodArray",(e,t)=>{_e.init(e,t);let n=_t.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>sS(f,r,c)));else if(sS(u,r,c),a&&u.issues.length!==0&&$n(u))break}return s.length?Promise.all(s).then(()=>r):r},Aq(e,Sq)});Iq=[];Tq=_("\
$ZodObject",(e,t)=>{_e.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Ac(()=>WS(t));ie(e,"propValues",l=>{let u=l.def.shape,f={};for(let p in u){
let d=u[p]._zod;if(d.values){Object.prototype.hasOwnProperty.call(f,p)||Nt(f,p,new Set);for(let h of d.values)f[p].add(h);d.optin!==void 0&&f[p].add(void 0)}}return f});
let i=fs,s=t.catchall,a,c=_t.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],d=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if($n(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=d[y],k=b._zod.optin,$=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
p.push(S.then(I=>sd(I,l,y,f,k,$))):sd(S,l,y,f,k,$)}return s?ZS(p,f,l,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),qS=_("$ZodObjectJIT",(e,t)=>{Tq.
init(e,t);let n=e._zod.parse,r=Ac(()=>WS(t)),o=_t.memoizer,i=d=>{let h=r.value,g=h.symbolKeys,y=new rd(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),b=I=>`s\
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
]`:Wy(I),R=`${W} in input`,Se=d[I],Zt=Se?._zod?.optin,pr=Zt!==void 0,Ce=Se?._zod?.optout==="optional";if(y.write(`const ${A} = ${b(W)};`),pr&&Ce){let Fu=Zt==="o\
ptional"?`${A}_present`:`${A}.value !== undefined || ${A}_present`;y.write(`
        const ${A}_present = ${R};
        if (!${A}.issues.length || ${A}_present) {
          if (${A}.issues.length) {${k(A,W)}
          }

          if (${Fu}) {
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

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=fs,c=!_t.jitless,u=c&&qy.value,f=t.catchall,p;e._zod.parse=(d,h)=>{
p??(p=r.value);let g=d.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),d=s(d,h),f?ZS([],g,d,h,p,e,h?.abortEarly===!0):d):n(d,h):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});YS=_("$ZodUnion",(e,t)=>{_e.init(e,t),ie(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ie(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),ie(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ie(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Sc(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>aS(a,r,e,o)):aS(s,r,e,o)}}),XS=_("$ZodInt\
ersection",(e,t)=>{_e.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>cS(n,c,l)):cS(n,i,s)}});QS=_("$ZodRecord",(e,t)=>{_e.init(e,t);let n=_t.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!ro(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>On(h,o,Ct())),input:u,path:[u],inst:e});continue}let p=f.
value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(..._r(
u,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(..._r(u,d.issues)),r.value[p]=d.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Rc.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>On(h,o,Ct())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},
o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(..._r(l,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(..._r(l,d.issues)),
r.value[p]=d.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),eI=
_("$ZodEnum",(e,t)=>{_e.init(e,t);let n=ds(t.entries),r=new Set(n);e._zod.values=r,ie(e,"pattern",o=>{let i=ds(o.def.entries).filter(s=>Yy.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>xr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),tI=_("$ZodLiteral",(e,t)=>{_e.init(e,t);let n=new Set(t.values);e._zod.values=n,ie(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?xr(i):i?xr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),nI=_("$ZodTransform",(e,t)=>{_e.init(e,t),e._zod.optin="optional",_t.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new hs(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new En;return n.value=o,n}});bw=_("$ZodOptional",(e,t)=>{_e.init(e,t),ie(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ie(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ie(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Sc(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>lS(n,i)):lS(n,o)}return t.innerType.
_zod.run(n,r)}}),rI=_("$ZodExactOptional",(e,t)=>{bw.init(e,t),ie(e,"values",n=>n.def.innerType._zod.values),ie(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),oI=_("$ZodNullable",(e,t)=>{_e.init(e,t),ie(e,"optin",n=>n.def.innerType._zod.optin),ie(e,"optout",n=>n.def.innerType._zod.
optout),ie(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Sc(r.source)}|null)$`):void 0}),ie(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),iI=_("$ZodDefault",(e,t)=>{_e.init(e,t),
e._zod.optin="defaulted",ie(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>uS(i,t)):uS(o,t)}});sI=_("$ZodPrefault",(e,t)=>{_e.
init(e,t),e._zod.optin="defaulted",ie(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),aI=_("$ZodNonOptional",(e,t)=>{_e.init(e,t),ie(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>fS(i,e)):fS(o,e)}});cI=_("$ZodCatch",(e,t)=>{_e.init(
e,t),ie(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ie(e,"optout",n=>n.def.innerType._zod.optout),ie(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>dS(n,i,t,r)):dS(n,o,t,r)}}),lI=_("$ZodPipe",(e,t)=>{_e.init(e,t),ie(e,"values",n=>n.def.in._zod.values),ie(e,"optin",n=>n.def.in._zod.optin),ie(
e,"optout",n=>n.def.out._zod.optout),ie(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>od(s,t.in,r)):od(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>od(i,t.out,r)):od(o,t.out,r)}});
uI=_("$ZodReadonly",(e,t)=>{_e.init(e,t),ie(e,"propValues",n=>n.def.innerType._zod.propValues),ie(e,"values",n=>n.def.innerType._zod.values),ie(e,"optin",n=>n.def.
innerType?._zod?.optin),ie(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(pS):pS(o)}});fI=_("$ZodCustom",(e,t)=>{nt.init(e,t),_e.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>mS(i,n,r,e));mS(o,n,r,e)}})});function pI(e){return e!==null&&typeof e=="object"}function vw(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function dd(e,t,n){let r=mI.get(e);if(r!==
void 0)return r?zc:Mc;if(t.has(e))return zc;t.add(e);let o=Mc,i=u=>{if(o!==zc&&u?._zod){let f=dd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let p=Mc;for(let d of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,d);if(f&&!h.enumerable)continue;let g=h.get?fd:h.value?._zod?dd(h.value,t,n):Mc;g>p&&(p=g)}return p},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=Ic(c);a(u?s(u,!0):fd),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?dd(u,t,!1):fd);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let p=f.value;if(!(!p||typeof p!="object")){if(p._zod)i(p);else if(Array.isArray(p))for(let d of p)i(d)}}}return t.
delete(e),Pq(e,o)}function Pq(e,t){return t!==fd&&mI.set(e,t===zc),t}function Nq(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function hI(){
return Cq}function Rq(e,t){let n=e[_w]?.backEdges;return n!==void 0&&pI(t)&&n.has(t)}var xw,_w,dI,mI,Mc,fd,zc,ld,ud,Cq,gI=m(()=>{"use strict";xt();xw=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},_w="~memo",dI=[];mI=new WeakMap,Mc=0,fd=1,zc=2;ud=[],Cq={alloc(e,t,n){
let r=ld;if(!r)return n;ld=void 0;let o={value:n,issues:null};return r.set(t.value,o),ud.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&Rq(i,o.value))throw new xw;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=dd(e,new Set,!1);if(b===Mc)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===zc||r?n=!0:r=!0}let u=c.value;if(!pI(u))return s(c,l);let f=l[_w];f||(f={buckets:new WeakMap,backEdges:void 0},
l[_w]=f);let p;o===l?p=i:(p=Nq(f,e),o=l,i=p);let d=p.get(u);if(d)return c.value=d.value,d.issues?d.issues.length&&c.issues.push(...vw(d.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(d.value)),c;ld=p;let h=ud.length,g=s(c,l);ld=void 0;let y=ud.length>h?ud.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?vw(b.issues):dI),b)):(y&&(y.issues=g.issues.length?vw(g.issues):dI),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function yI(){return{localeError:Lq()}}var Lq,wI=m(()=>{"use strict";xt();Lq=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=ew(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Vf(i.values[0])}`:`Invalid option: expected one of ${Jf(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Jf(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var $w=m(()=>{"use strict"});function Dq(){return new Ow}var kI,Ow,ai,Ew=m(()=>{"use strict";Ow=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(kI=globalThis).__zod_globalRegistry??
(kI.__zod_globalRegistry=Dq());ai=globalThis.__zod_globalRegistry});var vI=m(()=>{"use strict"});function xI(e){return e.checks&&(e.checks=[...e.checks]),e}function _I(e,t){return new e(xI({type:"string",...B(t)}))}function $I(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...B(t)})}function OI(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...B(t)})}function EI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...B(t)})}function AI(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...B(t)})}function SI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...B(t)})}function II(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...B(t)})}function TI(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...B(t)})}function PI(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...B(t)})}function NI(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...B(t)})}function CI(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...B(t)})}function RI(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...B(t)})}function LI(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...B(t)})}function DI(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...B(t)})}function FI(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...B(t)})}function MI(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...B(t)})}function zI(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...B(t)})}function jI(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...B(t)})}function UI(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...B(
t)})}function BI(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...B(t)})}function JI(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...B(t)})}function GI(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...B(t)})}function VI(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...B(t)})}function HI(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...B(t)})}function KI(e,t){return new e({type:"string",format:"date",check:"string_format",...B(t)})}function WI(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...B(t)})}function ZI(e,t){return new e({type:"string",format:"duration",check:"string_format",
...B(t)})}function qI(e,t){return new e(xI({type:"number",checks:[],...B(t)}))}function YI(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...B(t)})}function XI(e,t){return new e({type:"boolean",...B(t)})}function QI(e){return new e({type:"unknown"})}function eT(e,t){return new e({type:"ne\
ver",...B(t)})}function pd(e,t){return new fw({check:"less_than",...B(t),value:e,inclusive:!1})}function jc(e,t){return new fw({check:"less_than",...B(t),value:e,
inclusive:!0})}function md(e,t){return new dw({check:"greater_than",...B(t),value:e,inclusive:!1})}function Uc(e,t){return new dw({check:"greater_than",...B(t),
value:e,inclusive:!0})}function hd(e,t){return new VA({check:"multiple_of",...B(t),value:e})}function gd(e,t){return new KA({check:"max_length",...B(t),maximum:e})}
function gs(e,t){return new WA({check:"min_length",...B(t),minimum:e})}function yd(e,t){return new ZA({check:"length_equals",...B(t),length:e})}function Aw(e,t){
return new qA({check:"string_format",format:"regex",...B(t),pattern:e})}function Sw(e){return new YA({check:"string_format",format:"lowercase",...B(e)})}function Iw(e){
return new XA({check:"string_format",format:"uppercase",...B(e)})}function Tw(e,t){return new QA({check:"string_format",format:"includes",...B(t),includes:e})}function Pw(e,t){
return new eS({check:"string_format",format:"starts_with",...B(t),prefix:e})}function Nw(e,t){return new tS({check:"string_format",format:"ends_with",...B(t),suffix:e})}
function oo(e){return new nS({check:"overwrite",tx:e})}function Cw(e){return oo(t=>t.normalize(e))}function Rw(){return oo(e=>e.trim())}function Lw(){return oo(
e=>e.toLowerCase())}function Dw(){return oo(e=>e.toUpperCase())}function Fw(){return oo(e=>Zy(e))}function tT(e,t,n){return new e({type:"array",element:t,...B(n)})}
function nT(e,t,n){let r=B(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function rT(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...B(n)})}function oT(e,t){let n=Fq(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(ms(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(ms(i))}},e(r.value,r)),
t);return n}function Fq(e,t){let n=new nt({check:"custom",...B(t)});return n._zod.check=e,n}var iT=m(()=>{"use strict";nd();xt()});function Bc(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Nt(e,r,n[r]);return e}function Gc(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ai,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Ze(e,t,n,r,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function we(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let p=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,p,u)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
we(f,t,u),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Bc(s.schema,c),t.io==="input"&&mt(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function sT(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function Vc(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let o=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,p=e.external.uri??(h=>h);if(f)
return{ref:p(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${p("__shared")}#/${a}/${sT(d)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+sT(u)}},i=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=o(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let f in u)delete u[f];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){i(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function lT(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;lT(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function cT(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function Mw(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let s in i)if(!uT.has(s))return null;t.push(i)}let n={},r=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??cT(l);u!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:Mw(a)??{allOf:a};
Nt(n,s,c)}for(let s of i.required??[])r.add(s)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let s of t){let a=cT(s);a&&!i.some(c=>JSON.stringify(c)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function Mq(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of uT)if(o in e)return;let n=t.filter(
o=>aT.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=Mw(t);else{let o=n[0],i=aT.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(
c=>c!==o),a=o[i].map(c=>Mw([...s,c]));if(a.some(c=>!c))return;r={[i]:a}}r&&(delete e.allOf,Bc(e,r))}function Hc(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},f=c.ref;if(c.ref=null,f){r(f);let d=e.
seen.get(f),h=d.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Bc(l,h),Bc(l,u),
a._zod.parent===f)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(h.$ref&&d.def)for(let y in l)y==="$ref"||y==="allOf"||y in d.def&&JSON.stringify(
l[y])===JSON.stringify(d.def[y])&&delete l[y]}let p=a._zod.parent;if(p&&p!==f){r(p);let d=e.seen.get(p);if(d?.schema.$ref&&(l.$ref=d.schema.$ref,d.def))for(let h in l)
h==="$ref"||h==="allOf"||h in d.def&&JSON.stringify(l[h])===JSON.stringify(d.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())lT(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let f=a.get(u);f?f.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])Mq(l)}}let o={};if(e.target==="draf\
t-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");o.$id=e.external.uri(a)}Bc(o,n.defId?n.schema:n.def??n.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Nt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);
try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Jc(t,"input",e.processors),output:Jc(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function mt(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return mt(r.element,n);if(r.type==="set")return mt(r.valueType,
n);if(r.type==="lazy")return mt(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return mt(r.innerType,n);if(r.type==="intersection")return mt(r.left,n)||mt(r.right,n);if(r.type==="record"||r.
type==="map")return mt(r.keyType,n)||mt(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:mt(r.in,n)||mt(r.out,n);if(r.type==="object"){
for(let o in r.shape)if(mt(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(mt(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.
items)if(mt(o,n))return!0;return!!(r.rest&&mt(r.rest,n))}return!1}var uT,aT,fT,Jc,wd=m(()=>{"use strict";Ew();xt();uT=new Set(["type","properties","required","a\
dditionalProperties"]),aT=["oneOf","anyOf"];fT=(e,t={})=>n=>{let r=Gc({...n,processors:t});return we(e,r),Vc(r,e),Hc(r,e)},Jc=(e,t,n={})=>r=>{let{libraryOptions:o,
target:i}=r??{},s=Gc({...o??{},target:i,io:t,processors:n});return we(e,s),Vc(s,e),Hc(s,e)}});function $t(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let i of r)zq[i._zod.def.check]?.(t,i._zod.def);let o=e.
_zod.bag;o.minimum!==void 0&&ys(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ys(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&ws(t,"maximu\
m",o.maximum),o.exclusiveMaximum!==void 0&&ws(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&yT(t,o.multipleOf),o.format!==void 0&&(t.format??(t.
format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&bT(t,o.mime);for(let i of o.patterns??[])wT(t,i);return t}function Kc(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Kc(t.out):t.type==="catch"?Kc(t.innerType):e._zod.optin}function zw(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let h=e.get(t)?.def;if(!h)return t;let g=zw(e,h,n);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let y=g.map(
b=>zw(e,b,n));y.some((b,k)=>b!==g[k])&&(t={...t,[h]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:f,id:p,...d}=t;return d.enum?d.enum=d.enum.map(h=>typeof h=="number"?String(h):h):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.
type="string",i||(d.pattern=(r.includes("number")?Rc:lw).source)),d}function Bq(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of jw.get(e)??[]){let o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let s=zw(t,i,new Set);s!==
i&&n.set(i,s)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}function FT(e,t,n,r,o){
let i=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(Ze(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),rb):JSON.parse(
s)}function lb(e,t){if("_idmap"in e){let r=e,o=Gc({...t,processors:gT}),i={};for(let c of r._idmap.entries()){let[l,u]=c;we(u,o)}let s={},a={registry:r,uri:t?.uri,
defs:i};o.external=a;for(let c of r._idmap.entries()){let[l,u]=c;Vc(o,u),Nt(s,l,Hc(o,u))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:i}}return{schemas:s}}let n=Gc({...t,processors:gT});return we(e,n),Vc(n,e),Hc(n,e)}var ys,ws,dT,yT,wT,bT,kT,pT,mT,hT,zq,jq,Uq,vT,Uw,
Bw,Jw,xT,_T,$T,OT,ET,Gw,AT,Vw,ST,Hw,Kw,IT,TT,PT,NT,Ww,CT,Zw,RT,LT,qw,Yw,Xw,Qw,DT,jw,eb,tb,nb,rb,ob,ib,sb,ab,cb,MT,bd,zT,gT,ub=m(()=>{"use strict";Dc();kw();wd();
xt();ys=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},ws=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},dT=(e,t)=>{ys(e,"minimum",t),ws(e,"maximum",t)},yT=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},wT=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},bT=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},kT=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},pT=(e,t)=>ys(e,"minimum",t.minimum),mT=(e,t)=>ws(e,"maximu\
m",t.maximum),hT=e=>(t,n)=>{kT(t,n.format);let[r,o]=e[n.format];ys(t,"minimum",r),ws(t,"maximum",o)},zq={greater_than:(e,t)=>ys(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>ws(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>yT(e,t.value),number_format:hT(Tc),bigint_format:hT(
Hf),min_length:pT,max_length:mT,length_equals:(e,t)=>dT(e,t.length),min_size:pT,max_size:mT,size_equals:(e,t)=>dT(e,t.size),string_format:(e,t)=>{kT(e,t.format),
t.pattern&&wT(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>bT(
e,t.mime)};jq={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Uq=new Map([[yw,CA],[cd,RA]]),vT=e=>Uq.get(e)??e,Uw=(e,t,n,r)=>{let o=n;
o.type="string";let{minimum:i,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=$t(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=
s),a&&(o.format=jq[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let f=[...c].map(vT);f.length===
1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.
source}))])}},Bw=(e,t,n,r)=>{let o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=$t(e);o.type=u?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),d=t.target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),p?d?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&
(o.maximum=s),a){let h=new Set;for(let b of a)Number.isFinite(b)&&b!==0?h.add(Math.abs(b)):Ze(e,t,o,r,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...y]=h;g!==void 0&&(o.multipleOf=g),y.length&&(o.allOf=[...o.allOf??[],...y.map(b=>({multipleOf:b}))])}},Jw=(e,t,n,r)=>{n.type="boolean"},xT=(e,t,n,r)=>{
Ze(e,t,n,r,"BigInt cannot be represented in JSON Schema")},_T=(e,t,n,r)=>{Ze(e,t,n,r,"Symbols cannot be represented in JSON Schema")},$T=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},OT=(e,t,n,r)=>{Ze(e,t,n,r,"Undefined cannot be represented in JSON Schema")},ET=(e,t,n,r)=>{
Ze(e,t,n,r,"Void cannot be represented in JSON Schema")},Gw=(e,t,n,r)=>{n.not={}},AT=(e,t,n,r)=>{},Vw=(e,t,n,r)=>{},ST=(e,t,n,r)=>{Ze(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},Hw=(e,t,n,r)=>{let o=e._zod.def,i=ds(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},Kw=(e,t,n,r)=>{let o=e._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let s of o.values)
if(s===void 0){if(Ze(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(Ze(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),
i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},IT=(e,t,n,r)=>{Ze(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},TT=(e,t,n,r)=>{let o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},PT=(e,t,n,r)=>{
let o=n;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:a}=$t(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=
s),a&&(a.length===0?o.not={}:a.length===1?o.contentMediaType=a[0]:o.anyOf=a.map(c=>({contentMediaType:c})))},NT=(e,t,n,r)=>{n.type="boolean"},Ww=(e,t,n,r)=>{Ze(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},CT=(e,t,n,r)=>{Ze(e,t,n,r,"Function types cannot be represented in JSON Schema")},Zw=(e,t,n,r)=>{Ze(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},RT=(e,t,n,r)=>{Ze(e,t,n,r,"Map cannot be represented in JSON Schema")},LT=(e,t,n,r)=>{Ze(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},qw=(e,t,n,r)=>{let o=n,i=e._zod.def,{minimum:s,maximum:a}=$t(e);typeof s=="number"&&(o.minItems=s),typeof a=="number"&&
(o.maxItems=a),o.type="array",o.items=we(i.element,t,{...r,path:[...r.path,"items"]})};Yw=(e,t,n,r)=>{let o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(
s).length&&Ze(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in s)Nt(o.properties,l,we(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=i.shape[l];(t.io==="input"?Kc(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=we(i.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},Xw=(e,t,n,r)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,c)=>we(a,t,{
...r,path:[...r.path,i?"oneOf":"anyOf",c]}));i?n.oneOf=s:n.anyOf=s},Qw=(e,t,n,r)=>{let o=e._zod.def,i=we(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=we(o.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
DT=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=i.items.map((g,y)=>we(g,t,{...r,path:[...r.path,s,y]})),l=i.rest?we(i.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[i.
items.length]:[]]}):null,u=i.items.length;for(;u>0;){let g=i.items[u-1];if(!(t.io==="input"?Kc(g)!==void 0:g._zod.optout==="optional"))break;u--}let f=i.items.length,
p=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,p?o.items=!1:l&&(o.items=l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:c},
l&&o.items.anyOf.push(l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):(o.items=c,p?o.additionalItems=!1:l&&(o.additionalItems=l),u>0&&(o.minItems=u),p&&(o.maxItems=f));
let{minimum:d,maximum:h}=$t(e);typeof d=="number"&&(o.minItems=d),typeof h=="number"&&(o.maxItems=h)};jw=new WeakMap;eb=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type=
"object";let s=i.keyType,a=$t(s).patterns;if(i.mode==="loose"&&a&&a.size>0){let u=we(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties=
{};for(let f of a)Nt(o.patternProperties,vT(f).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=we(i.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=jw.get(t);u||(u=[],jw.set(t,u),t.deferred.push(()=>Bq(t))),u.push(e)}o.additionalProperties=we(i.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&Kc(i.valueType)!==void 0;if(c&&!i.partial&&!l){let u=[...c].filter(f=>typeof f=="string"||typeof f==
"number");u.length>0&&(o.required=u.map(String))}},tb=(e,t,n,r)=>{let o=e._zod.def,i=we(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},nb=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},rb=Symbol();ob=(e,t,n,r)=>{
let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s=FT(o.defaultValue,e,t,n,r);s!==rb&&(n.default=s)},ib=(e,t,n,r)=>{let o=e._zod.def;
we(o.innerType,t,r);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=FT(o.defaultValue,e,t,n,r);s!==rb&&(n._prefault=s)},sb=(e,t,n,r)=>{let o=e.
_zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{Ze(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},ab=(e,t,n,r)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;we(s,t,r);let a=t.
seen.get(e);a.ref=s},cb=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType,n.readOnly=!0},MT=(e,t,n,r)=>{let o=e._zod.def;we(
o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},bd=(e,t,n,r)=>{let o=e._zod.def;we(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},zT=(e,t,n,r)=>{
let o=e._zod.innerType;we(o,t,r);let i=t.seen.get(e);i.ref=o},gT={string:Uw,number:Bw,boolean:Jw,bigint:xT,symbol:_T,null:$T,undefined:OT,void:ET,never:Gw,any:AT,
unknown:Vw,date:ST,enum:Hw,literal:Kw,nan:IT,template_literal:TT,file:PT,success:NT,custom:Ww,function:CT,transform:Zw,map:RT,set:LT,array:qw,object:Yw,union:Xw,
intersection:Qw,tuple:DT,record:eb,nullable:tb,nonoptional:nb,default:ob,prefault:ib,catch:sb,pipe:ab,readonly:cb,promise:MT,optional:bd,lazy:zT}});var jT=m(()=>{"use strict"});var $r=m(()=>{"use strict";si();yA();aA();kw();gI();nd();mw();xt();Dc();$w();Ew();pw();vI();iT();wd();jT()});var fb=m(()=>{"use strict";$r()});function vd(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var UT,qq,Rt,db=m(()=>{"use strict";$r();$r();xt();UT=new WeakSet([Object.prototype,
Error.prototype]);qq=(e,t)=>{oA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);UT.has(n)||(UT.add(n),vd(n,"format",r=>o=>sA(r,o)),vd(n,"flatten",r=>o=>iA(
r,o)),vd(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ps,2)}),vd(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
ps,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Rt=_("ZodError",qq,void 0,{Parent:Error})});var BT,JT,GT,VT,HT,KT,WT,ZT,qT,YT,XT,QT,pb=m(()=>{"use strict";$r();db();$r();BT=Yf(Rt),JT=Xf(Rt),GT=Qf(Rt),VT=ed(Rt),HT=lA(Rt),KT=uA(Rt),WT=fA(Rt),ZT=dA(Rt),qT=
pA(Rt),YT=mA(Rt),XT=hA(Rt),QT=gA(Rt)});function Xq(){_t.localeError||Ct(yI())}function $d(){_t.memoizer||Ct({memoizer:hI()})}function Be(e){return _I(Qq,e)}function ci(e){return qI(sP,e)}function _d(e){
return YI(x9,e)}function io(e){return XI(_9,e)}function eP(){return QI($9)}function aP(e){return eT(O9,e)}function ge(e,t){return tT(E9,e,t)}function me(e,t){return new A9(
{type:"object",shape:e,catchall:aP(),...V.normalizeParams(t)})}function Wc(e,t){return new S9({type:"union",options:e,...V.normalizeParams(t)})}function T9(e,t){
return new I9({type:"intersection",left:e,right:t})}function li(e,t,n){return!t||!t._zod?new tP({type:"record",keyType:Be(),valueType:e,...V.normalizeParams(t)}):
new tP({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function qe(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new mb(
{type:"enum",entries:n,...V.normalizeParams(t)})}function hb(e,t){return new P9({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function C9(e){
return new N9({type:"transform",transform:e})}function nP(e){return new cP({type:"optional",innerType:e})}function x(e){return new lP({type:"optional",innerType:e})}
function rP(e){return new R9({type:"nullable",innerType:e})}function D9(e,t){return new L9({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function M9(e,t){return new F9({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function z9(e,t){return new uP({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function U9(e,t){return new j9({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function oP(e,t){return new B9({type:"pipe",in:e,out:t})}function G9(e){return new J9({type:"readonly",innerType:e})}function so(e,t){
return nT(fP,e??(()=>!0),t)}function V9(e,t={}){return rT(fP,e,t)}function H9(e,t){return oT(e,t)}var $e,iP,Qq,Oe,e9,t9,n9,r9,o9,i9,xd,s9,a9,c9,l9,u9,f9,d9,p9,m9,
h9,g9,y9,w9,b9,k9,v9,sP,x9,_9,$9,O9,E9,A9,S9,I9,tP,mb,P9,N9,cP,lP,R9,L9,F9,uP,j9,B9,J9,fP,dP=m(()=>{"use strict";$r();$r();ub();wd();wI();fb();pb();$e=_("ZodTyp\
e",(e,t)=>(Xq(),_e.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return _n(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(V9(e,t))},superRefine(e,t){return this.check(H9(e,t))},overwrite(e){return this.check(oo(
e))},optional(){return nP(this)},exactOptional(){return x(this)},nullable(){return rP(this)},nullish(){return nP(rP(this))},nonoptional(e){return z9(this,e)},array(){
return ge(this)},or(e){return Wc([this,e])},and(e){return T9(this,e)},transform(e){return oP(this,C9(e))},default(e){return D9(this,e)},prefault(e){return M9(this,
e)},catch(e){return U9(this,e)},pipe(e){return oP(this,e)},readonly(){return G9(this)},describe(e){let t=this.clone();return ai.add(t,{description:e}),t},meta(...e){
if(e.length===0)return ai.get(this);let t=this.clone();return ai.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...gw(this),jsonSchema:{input:Jc(this,"i\
nput"),output:Jc(this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return BT(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await JT(this,t,n,{callee:e})},safeParse(e,t){return GT(this,e,t)},async safeParseAsync(e,t){return VT(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){V.own(this,"spa",e)},validate(e,t){return iw(this,e,t)},validateAsync(e,t){return sw(this,e,t)},encode:function e(t,n){return HT(this,t,n,{callee:e})},
decode:function e(t,n){return KT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await WT(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await ZT(this,t,n,{callee:e})},safeEncode(e,t){return qT(this,e,t)},safeDecode(e,t){return YT(this,e,t)},async safeEncodeAsync(e,t){return XT(this,e,t)},
async safeDecodeAsync(e,t){return QT(this,e,t)},toJSONSchema(e){return fT(this,{})(e)},get description(){return ai.get(this)?.description},get _def(){return this.
_zod.def}}),iP=_("_ZodString",(e,t)=>{ad.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Uw(e,n,r,o)},V.derived({format:e=>$t(e).format??null,minLength:e=>$t(
e).minimum??null,maxLength:e=>$t(e).maximum??null},{regex(...e){return this.check(Aw(...e))},includes(...e){return this.check(Tw(...e))},startsWith(...e){return this.
check(Pw(...e))},endsWith(...e){return this.check(Nw(...e))},min(...e){return this.check(gs(...e))},max(...e){return this.check(gd(...e))},length(...e){return this.
check(yd(...e))},nonempty(...e){return this.check(gs(1,...e))},lowercase(e){return this.check(Sw(e))},uppercase(e){return this.check(Iw(e))},trim(){return this.
check(Rw())},normalize(...e){return this.check(Cw(...e))},toLowerCase(){return this.check(Lw())},toUpperCase(){return this.check(Dw())},slugify(){return this.check(
Fw())}})),Qq=_("ZodString",(e,t)=>{ad.init(e,t),iP.init(e,t)},{email(e){return this.check($I(o9,e))},url(e){return this.check(TI(s9,e))},jwt(e){return this.check(
VI(v9,e))},emoji(e){return this.check(PI(a9,e))},guid(e){return this.check(OI(i9,e))},uuid(e){return this.check(EI(xd,e))},uuidv4(e){return this.check(AI(xd,e))},
uuidv6(e){return this.check(SI(xd,e))},uuidv7(e){return this.check(II(xd,e))},nanoid(e){return this.check(NI(c9,e))},cuid(e){return this.check(CI(l9,e))},cuid2(e){
return this.check(RI(u9,e))},ulid(e){return this.check(LI(f9,e))},base64(e){return this.check(BI(w9,e))},base64url(e){return this.check(JI(b9,e))},xid(e){return this.
check(DI(d9,e))},ksuid(e){return this.check(FI(p9,e))},ipv4(e){return this.check(MI(m9,e))},ipv6(e){return this.check(zI(h9,e))},cidrv4(e){return this.check(jI(
g9,e))},cidrv6(e){return this.check(UI(y9,e))},e164(e){return this.check(GI(k9,e))},datetime(e){return this.check(HI(e9,e))},date(e){return this.check(KI(t9,e))},
time(e){return this.check(WI(n9,e))},duration(e){return this.check(ZI(r9,e))}});Oe=_("ZodStringFormat",(e,t)=>{ke.init(e,t),iP.init(e,t)}),e9=_("ZodISODateTime",
(e,t)=>{IS.init(e,t),Oe.init(e,t)}),t9=_("ZodISODate",(e,t)=>{TS.init(e,t),Oe.init(e,t)}),n9=_("ZodISOTime",(e,t)=>{PS.init(e,t),Oe.init(e,t)}),r9=_("ZodISODura\
tion",(e,t)=>{NS.init(e,t),Oe.init(e,t)}),o9=_("ZodEmail",(e,t)=>{wS.init(e,t),Oe.init(e,t)}),i9=_("ZodGUID",(e,t)=>{gS.init(e,t),Oe.init(e,t)}),xd=_("ZodUUID",
(e,t)=>{yS.init(e,t),Oe.init(e,t)}),s9=_("ZodURL",(e,t)=>{vS.init(e,t),Oe.init(e,t)}),a9=_("ZodEmoji",(e,t)=>{xS.init(e,t),Oe.init(e,t)}),c9=_("ZodNanoID",(e,t)=>{
_S.init(e,t),Oe.init(e,t)}),l9=_("ZodCUID",(e,t)=>{$S.init(e,t),Oe.init(e,t)}),u9=_("ZodCUID2",(e,t)=>{OS.init(e,t),Oe.init(e,t)}),f9=_("ZodULID",(e,t)=>{ES.init(
e,t),Oe.init(e,t)}),d9=_("ZodXID",(e,t)=>{AS.init(e,t),Oe.init(e,t)}),p9=_("ZodKSUID",(e,t)=>{SS.init(e,t),Oe.init(e,t)}),m9=_("ZodIPv4",(e,t)=>{CS.init(e,t),Oe.
init(e,t)}),h9=_("ZodIPv6",(e,t)=>{LS.init(e,t),Oe.init(e,t)}),g9=_("ZodCIDRv4",(e,t)=>{DS.init(e,t),Oe.init(e,t)}),y9=_("ZodCIDRv6",(e,t)=>{FS.init(e,t),Oe.init(
e,t)}),w9=_("ZodBase64",(e,t)=>{zS.init(e,t),Oe.init(e,t)}),b9=_("ZodBase64URL",(e,t)=>{jS.init(e,t),Oe.init(e,t)}),k9=_("ZodE164",(e,t)=>{US.init(e,t),Oe.init(
e,t)}),v9=_("ZodJWT",(e,t)=>{BS.init(e,t),Oe.init(e,t)}),sP=_("ZodNumber",(e,t)=>{ww.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Bw(e,n,r,o),e.isFinite=
!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=$t(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=$t(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=$t(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>$t(e).format??null},{gt(e,t){return this.check(md(e,t))},gte(e,t){return this.check(Uc(e,t))},min(e,t){return this.check(Uc(e,t))},
lt(e,t){return this.check(pd(e,t))},lte(e,t){return this.check(jc(e,t))},max(e,t){return this.check(jc(e,t))},int(e){return this.check(_d(e))},safe(e){return this.
check(_d(e))},positive(e){return this.check(md(0,e))},nonnegative(e){return this.check(Uc(0,e))},negative(e){return this.check(pd(0,e))},nonpositive(e){return this.
check(jc(0,e))},multipleOf(e,t){return this.check(hd(e,t))},step(e,t){return this.check(hd(e,t))},finite(){return this}}));x9=_("ZodNumberFormat",(e,t)=>{JS.init(
e,t),sP.init(e,t)});_9=_("ZodBoolean",(e,t)=>{GS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Jw(e,n,r,o)});$9=_("ZodUnknown",(e,t)=>{VS.init(e,t),$e.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>Vw(e,n,r,o)});O9=_("ZodNever",(e,t)=>{HS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Gw(e,n,r,o)});E9=_(
"ZodArray",(e,t)=>{$d(),KS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>qw(e,n,r,o),e.element=t.element},{min(e,t){return this.check(gs(e,t))},nonempty(e){
return this.check(gs(1,e))},max(e,t){return this.check(gd(e,t))},length(e,t){return this.check(yd(e,t))},unwrap(){return this.element}});A9=_("ZodObject",(e,t)=>{
$d(),qS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Yw(e,n,r,o),V.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return qe(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:eP()}))},
loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:eP()}))},strict(){return this.clone(V.mergeDefs(this._zod.def,{catchall:aP()}))},strip(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){return V.safeExtend(this,e)},merge(e){return V.merge(this,
e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(cP,this,e[0])},exactPartial(...e){return V.partial(lP,this,e[0],
"exactPartial")},required(...e){return V.required(uP,this,e[0])}});S9=_("ZodUnion",(e,t)=>{YS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Xw(e,n,r,
o),e.options=t.options});I9=_("ZodIntersection",(e,t)=>{XS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Qw(e,n,r,o)});tP=_("ZodRecord",(e,t)=>{$d(),
QS.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>eb(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});mb=_("ZodEnum",(e,t)=>{eI.init(e,t),$e.init(
e,t),e._zod.processJSONSchema=(r,o,i)=>Hw(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};
for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new mb({...t,checks:[],...V.normalizeParams(o),entries:i})},
e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new mb({...t,checks:[],...V.
normalizeParams(o),entries:i})}});P9=_("ZodLiteral",(e,t)=>{tI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Kw(e,n,r,o),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
N9=_("ZodTransform",(e,t)=>{$d(),nI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Zw(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new hs(
e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.
value=o,n)}});cP=_("ZodOptional",(e,t)=>{bw.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});lP=_("ZodEx\
actOptional",(e,t)=>{rI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bd(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});R9=_("ZodNullable",(e,t)=>{oI.init(
e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>tb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});L9=_("ZodDefault",(e,t)=>{iI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>ob(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});F9=_("ZodPrefault",(e,t)=>{sI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>ib(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});uP=_("ZodNonOptional",(e,t)=>{aI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nb(e,n,r,o),e.
unwrap=()=>e._zod.def.innerType});j9=_("ZodCatch",(e,t)=>{cI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});B9=_("ZodPipe",(e,t)=>{lI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ab(e,n,r,o),e.in=t.in,e.out=t.out});J9=_("ZodReadonl\
y",(e,t)=>{uI.init(e,t),$e.init(e,t),e._zod.processJSONSchema=(n,r,o)=>cb(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});fP=_("ZodCustom",(e,t)=>{fI.init(e,t),$e.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ww(e,n,r,o)})});var pP,mP=m(()=>{"use strict";pP||(pP={})});var hP=m(()=>{"use strict"});var gP=m(()=>{"use strict"});var yP=m(()=>{"use strict";$r();dP();fb();db();pb();mP();ub();$w();hP();gP()});var ui=m(()=>{"use strict";yP()});function wP(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function gb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,gb(r)]))}function bP(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>Z9(r,s,t));let o=r.length===0?"The configuration":`\`${wP(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${q9(e)}.`,fix:i}]}function Z9(e,t,n){let r=X9(e,n),o=It(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${wP([...e,t])}\` is not a known key.`,fix:i}}function q9(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${kP[e.expected]??e.expected}, got ${Y9(e.input)}`}function Y9(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":kP[typeof e]??`a ${typeof e}`}function X9(e,t){let n=lb(t,{unrepresentable:"any"});for(let r of e){let o=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??o}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var kP,
vP=m(()=>{"use strict";ui();Jo();kP={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var Ye,Pe,J,yb,Zc=m(()=>{"use strict";ui();Ye=Be().min(1,{error:"expected some text, got none"}),Pe=x(Ye),J=(e,t)=>_d({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?yb(e,t):void 0}).min(e,{error:yb(e,t)}).max(t,{error:yb(e,t)}),yb=(e,t)=>`expected a whole number from ${e} to ${t}`});var xP,Q9,e3,_P,$P,OP=m(()=>{"use strict";ui();Zc();xP=so(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(Q9,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),Q9=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,e3=Be().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),_P=me({issuer:xP,audience:Pe,jwksUri:x(xP),scopes:x(ge(e3)),algorithms:x(ge(Ye).min(1,{error:"exp\
ected at least one algorithm"}))}),$P=me({perMinute:x(J(1,1e6)),parallel:x(J(1,1e5)),streams:x(J(1,1e5)),failuresPerMinute:x(J(1,1e6))})});function t3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Od,ks,AP,EP,n3,Ed,r3,o3,i3,s3,SP,IP=m(()=>{"use strict";ui();Zc();Od=e=>Be().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),ks=Be().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),AP=
so(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!t3(e),{error:"expected an http or https URL without a password"});EP="expecte\
d a number from 0.1 to 1024",n3=ci().min(.1,{error:EP}).max(1024,{error:EP}),Ed=x(J(1,1e3)),r3=me({min:Ed,max:J(1,1e3),by:x(qe(["hpa","keda"])),prometheus:x(AP)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),o3=me({className:x(ks),tlsSecret:x(ks),annotations:x(li(Be().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Od("expected one line of text")))}),i3=me({namespace:x(ks),replicas:Ed,scale:x(r3),ingress:x(o3),pullSecret:x(ks),runtimeClass:x(
ks)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),s3=me({region:x(Be().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Ed,maxTasks:Ed}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
SP=me({name:x(Od("expected a name in one line")),brokerImage:x(Od("expected an image by digest")),network:x(qe(["broker","internet"])),upstream:x(AP),memoryPerRunMiB:x(
J(128,65536)),workMiB:x(J(64,1048576)),compose:x(me({port:x(J(1,65535)),cpus:x(n3)})),kubernetes:x(i3),ecs:x(s3),targets:x(li(ks,Od("expected the path of a modu\
le")))})});var TP,PP,NP,CP,RP,LP=m(()=>{"use strict";ui();Zc();TP=me({timeoutMs:x(J(1e3,36e5)),killAfterMs:x(J(0,6e4)),maxTurns:x(J(1,1e3)),maxBudgetUsd:x(ci().gt(0,{error:"\
expected a number over 0"})),maxTokens:x(J(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:x(J(1,1e5)),maxOutputBytes:x(J(1024,1073741824)),maxLineBytes:x(J(1024,1073741824)),
idleMs:x(J(1e3,36e5)),maxDiskBytes:x(J(1048576,2**40)),maxMemoryBytes:x(J(2**26,2**42)),maxProcesses:x(J(8,1e5))}),PP=me({waitMs:x(J(1e3,6048e5)),perCaller:x(J(
1,100)),inAll:x(J(1,1e4)),maxBytes:x(J(1048576,1099511627776))}),NP=me({allow:x(ge(Be().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:x(
ge(Ye))}),CP=me({tools:x(io()),afterMs:x(J(1e3,36e5)),keepMs:x(J(6e4,864e5)),perCaller:x(J(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),RP=me({window:x(J(40,1e3)),fenced:x(io()),hooks:x(io()),canaries:x(ge(Ye))})});function l3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var a3,jP,UP,DP,c3,FP,bb,u3,f3,wb,d3,MP,p3,m3,h3,g3,y3,zP,w3,kb,BP=m(()=>{"use strict";ui();
By();OP();IP();LP();Zc();a3=Be().superRefine((e,t)=>{let n=Bf(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),jP=e=>so(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),UP=["com\
mand","skill","agent"],DP=jP([...UP,"hook","mcp"]),c3=so(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),FP=so(e=>typeof e=="string"&&l3(e),{error:"expected an https URL"});bb=Be().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),u3=me({name:Pe,email:Pe,url:x(FP),description:Pe,version:Pe,license:Pe,licenseText:Pe,
privacyPolicyUrl:x(FP)}),f3=me({mode:x(qe(["owner","byok","operator"])),agreement:Pe}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),wb=ci().min(0,{error:"expected US dollars, 0 or more"}),d3=me({input:wb,output:wb,cacheRead:x(wb)}),
MP=Be().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),p3=me({path:Pe,url:Pe,branch:Pe,category:Pe}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),m3=me({name:Ye,description:Pe,pricePerMonth:x(ci().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:x(J(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:x(J(1,Number.MAX_SAFE_INTEGER))}),h3=me({base:Pe,name:Pe,tags:x(ge(Ye)),platforms:x(ge(qe(
["linux/amd64","linux/arm64"]))),claude:x(Wc([hb(!1),Ye],{error:"expected a version, or false"})),dependencies:x(qe(["install","present","none"])),builder:x(qe(
["auto","append","docker"])),systemPackages:x(ge(Ye)),commands:x(ge(Ye)),exampleSecrets:x(ge(Ye))}),g3=me({maxFiles:x(J(1,1e5)),maxBytes:x(J(1024,1073741824)),maxFileBytes:x(
J(1024,268435456)),maxStoreBytes:x(J(1048576,1099511627776)),ttlMs:x(J(6e4,2592e6))}),y3=me({share:x(qe(["shared","per-caller"])),maxConnections:x(J(1,1e3)),protocol:x(
qe(["legacy","auto","modern"])),allow:x(ge(Ye)),deny:x(ge(Ye)),env:x(ge(bb)),idleMs:x(J(1e3,864e5)),timeoutMs:x(J(1e3,864e5)),addresses:x(ge(Ye))}),zP=qe(["none",
"args","project"]),w3=Wc([zP,me({files:zP,git:x(io()),reserved:x(qe(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),kb=me({$schema:x(Be()),name:Pe,endpoint:Pe,endpointVariable:x(bb),auth:x(qe(["key","oauth"])),oauth:x(_P),callers:x($P),drainMs:x(J(0,36e5)),trustedProxies:x(
ge(Ye)),public:x(ge(c3)),local:x(ge(DP)),shellContext:x(ge(DP)),failClosed:x(ge(Ye)),permissionHook:x(io()),relayModel:Pe,commandModel:Pe,alwaysLoad:x(Wc([hb("a\
uto"),io()],{error:'expected "auto", true or false'})),publisher:x(u3),limits:x(TP),allowedTools:x(ge(a3)),passEnv:x(ge(bb)),credentials:x(f3),models:x(ge(MP).min(
1,{error:"expected at least one model"})),modelPrices:x(li(MP,d3)),maxParallel:x(J(1,1e3)),model:Pe,isolation:x(qe(["none","container","sandbox"])),sandboxNetwork:x(
qe(["none","host"])),sandboxPaths:x(ge(Be().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:x(RP),hooks:x(NP),longRuns:x(CP),questions:x(PP),
maxParallelPerCaller:x(J(1,1e3)),maxQueued:x(J(0,1e5)),queueTimeoutMs:x(J(0,6e5)),pidNamespace:x(qe(["auto","require","never"])),mcp:x(me({servers:x(li(Be(),y3))})),
marketplace:x(p3),image:x(h3),uploads:x(g3),workspace:x(li(jP(UP),w3)),consent:x(qe(["ask","always"])),pricing:x(me({currency:x(Be().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ge(m3)})),deploy:x(SP)})});var JP={};Ln(JP,{checkConfig:()=>b3});function b3(e){let t=kb.safeParse(gb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>bP(n,{schema:kb,fixFor:k3}))}}function k3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?Bf(t):void 0)?.fix??"Correct the value or remove the key."}var GP=m(()=>{"use strict";By();vP();BP()});import{existsSync as HP,readFileSync as v3,statSync as x3}from"fs";import{basename as KP,dirname as qc,extname as WP,join as Ad,relative as ZP,resolve as vb}from"path";
async function xb(e,t,n={}){VP("folder",t===void 0?e:"."),VP("file",t??".");let r=t===void 0?$3(e):O3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&qP(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await E3(r,t??Ad(e,KP(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(GP(),JP)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw CE(r,a.problems,i,"docs/configuration.md")}function VP(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function $3(e){let t=_3.map(r=>Ad(vb(e),r)).filter(r=>HP(r));if(t.length<2)return t[0];
let n=t.map(r=>ZP(vb(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of them, or name one with --config.")}function O3(e){if(x3(e,
{throwIfNoEntry:!1})?.isFile()===!0)return vb(e);throw new w("CONFIG_MISSING",`There is no configuration file "${e}".`,"Check the path after --config.")}async function E3(e,t,n){
let r=WP(e);if(r===".json")return TE(e);if(r===".yaml"||r===".yml")return await PE(e);if(!qP(e))throw br(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js,\
 .mjs, .json, .yaml or .yml.");try{return{value:await FE(e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),A3(o))throw S3(e,t,o);let i=o instanceof oi?jE(o.failure,
t):t;throw br(i,jy(ee(o),t),"Correct the file; it is run as it stands, and its default export is the configuration.",o)}}function A3(e){return e instanceof oi&&
e.message.startsWith("Invalid package config ")}function S3(e,t,n){for(let r=qc(e);;r=qc(r)){let o=Ad(r,"package.json");if(HP(o)){let{problem:i}=F(G(v3(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=Ad(qc(t),ZP(qc(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`Correct the JSON: Node reads it before it loa\
ds ${KP(e)}.`;return br(`${a}${s}`,c,l,n)}if(r===qc(r))return br(t,jy(ee(n),t),"Correct it.",n)}}function qP(e){return/^\.[mc]?[jt]s$/.test(WP(e))}var _3,YP=m(()=>{
"use strict";O();M();D();RE();ME();UE();_3=["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Ee=m(()=>{"use strict"});function re(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function fi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function ht(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":ht(t)).join(","):"[object Object]"}function Vn(e){
return typeof e=="string"?XP(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?XP(t):[]):[]}function XP(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function eN(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:QP.has(t),clear:QP.has(t)||I3.has(t)}}function An(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var QP,I3,Lt=m(()=>{"use strict";
QP=new Set(["true","yes","on","1"]),I3=new Set(["false","no","off","0"])});function tN(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?T3(e,t,n,r):(P3(e,n,r),N3(e,t,o,i=>r(
o.lines[i]??1)))}function T3(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function P3(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function N3(e,t,n,r){let o=re(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:An(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=re(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:An(i),...t==="agent"?{shown:ht(i)}:{}});let s=_b(re(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&C3(e,n,r)}function _b(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return An(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${An(t)} in it`}function C3(e,t,n){let r=re(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):An(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=re(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:An(o)})}var $b=m(()=>{"use strict";Ee();Lt()});function ct(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function Fb(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Pd(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
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
n.length;o++)r[o]=n.charCodeAt(o);return r}function x8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function nN(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function E8(e){let t=$8.exec(e);if(t===null&&(t=O8.exec(e)),t===null)return oe;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=nN(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?oe:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return oe;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=nN(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return oe;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return oe;let p=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-p:p))}return l}function Nd(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function C8(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function R8(){return{scalar:[],sequence:[],mapping:[]}}function L8(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function rN(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
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
`}return c.replace(/\n$/,"")}function oN(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function iN(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function U8(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function B8(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function J8(e){return e===120?2:e===117?4:8}function Sd(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function Ub(e){return e===1?" ":`
`.repeat(e-1)}function G8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Sd(e,o,n);r+=Ub(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function V8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Sd(e,o,n);r+=Ub(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function H8(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Sd(e,o,n).position;else if(c<256&&
bN[c])r+=kN[c],o++;else{let l=J8(c),u=0;for(;l>0;l--){o++;let f=B8(e.charCodeAt(o));u=(u<<4)+f}r+=U8(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Sd(
e,o,n);r+=Ub(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function sN(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
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
`),l}function Rd(e,t){if(t.valueStart===j8)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return V8(
e,n,r);case Z.DOUBLE_QUOTED:return H8(e,n,r);case Z.LITERAL_BLOCK:return sN(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return sN(e,n,r,t.indent,t.chomping,
!0);default:return G8(e,n,r)}}function Ab(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function vN(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Ab(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Ab(t?.[r]??K8[r]??r)+Ab(e.slice(r.length))}function q8(e){return"tagStart"in e&&e.tagStart!==vs?e.tagStart:"anchorStart"in e&&e.anchorStart!==vs?e.
anchorStart:"valueStart"in e&&e.valueStart!==vs?e.valueStart:"start"in e?e.start:0}function rt(e,t){di.throwAt(e.source,e.position,t,e.filename)}function _N(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof di)throw o;di.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function Y8(e,t){let n=Rd(
e.source,t),r=t.tagStart===vs?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=vN(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===oe&&rt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&rt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:_N(e,e.position,a,c),tag:a}}rt(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function aN(e,t,n){let r=t.tagStart===vs?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:vN(r,e.tagHandlers)}function $N(e){return e.nodeKind===
"mapping"}function cN(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&rt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function lN(e,t,n,r){cN(e);for(let o of r.keys(n)){if(cN(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&rt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function X8(e,t,n,r){if(e.position=t.keyPosition,$N(r))lN(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
rt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||rt(e,"cannot merge mappings; the provided source object is unacceptable"),lN(e,t,
o,i)}}else rt(e,"cannot merge mappings; the provided source object is unacceptable")}function Q8(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){X8(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&rt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&rt(e,i),t.overridable?.delete(n)}
function Sb(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){$N(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&rt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,Q8(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===Z8}function Ib(e,t,n,r,o){if(t.anchorStart!==vs){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function ON(e,t){let n={...xN,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=q8(r),r.type){case ce.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case ce.SCALAR:{let{value:o,tag:i}=Y8(n,r);Ib(n,r,o,i,!0),Sb(n,o,i);break}case ce.
SEQUENCE:{let o=aN(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||rt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Ib(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case ce.MAPPING:{let o=aN(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||rt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Ib(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case ce.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&rt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||rt(n,`unidentified alias "${o}"`),i.isValueFinal||
rt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Sb(n,i.value,i.tag);break}case ce.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,rt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:_N(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Sb(n,i,o.tag)}break}}}return n.documents}function i5(e,t,n){
e.events.push({type:ce.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function NN(e,t,n,r,o,i,s){e.events.push({type:ce.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function CN(e,t,n,r,o,i,s){e.events.push({type:ce.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function uN(e,t){e.events.splice(t.eventsLength,0,{type:ce.MAPPING,start:t.position,anchorStart:se,anchorEnd:se,tagStart:se,tagEnd:se,style:ao.FLOW})}function Ss(e,t,n,r,o,i,s,a,c=Dt.
CLIP,l=-1,u=!1){e.events.push({type:ce.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function s5(e,t,n){
e.events.push({type:ce.ALIAS,anchorStart:t,anchorEnd:n})}function xs(e){e.events.push({type:ce.POP})}function gt(e){Ss(e,se,se,se,se,se,se,Z.PLAIN)}function fN(){
return{anchorStart:se,anchorEnd:se,tagStart:se,tagEnd:se}}function _s(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function $s(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){di.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function Xe(e){return e===10||e===
13}function Is(e){return e===9||e===32}function Sn(e){return Is(e)||Xe(e)}function Or(e){return e===0||Sn(e)}function pi(e){return e===44||e===91||e===93||e===123||
e===125}function a5(e){return e>=48&&e<=57?e-48:-1}function c5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function l5(e){return e===
120?2:e===117?4:e===85?8:0}function u5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Td(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function at(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Sn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;Is(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!Xe(r)&&r!==0);if(!Xe(r))break;for(Td(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function Es(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Sn(r)}return!1}function RN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function Bb(e){if(e.position!==e.lineStart)return!1;if(Es(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=_s(e);RN(
e),at(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&Es(e));return $s(e,t),r}function dN(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!Xe(t);)t=e.input.charCodeAt(++e.position)}function LN(e,t,n){let r=e5.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function f5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==se&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Sn(a)&&!(n&&pi(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),IN.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),t5.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?n5.test(l):r5.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!EN.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function d5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==se&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Sn(e.input.charCodeAt(e.position))&&!pi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function p5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==se||
t.tagStart!==se)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(
e.position))&&!pi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),s5(e,n,e.
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
for(;Is(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&dN(e),Xe(e.input.charCodeAt(e.position))?Td(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,p=e.position;for(;e.input.charCodeAt(e.position)!==0;){let d=e.position,h=0;for(;e.
input.charCodeAt(d+h)===32;)h++;let g=e.input.charCodeAt(d+h);if(g===0){l>=0?h>l&&(p=d+h):h>0&&(p=d+h);break}if(Bb(e))break;if(!s&&l===-1&&Xe(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!Xe(g)&&(g===9&&h<t&&(e.position=d+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=d+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!Xe(g)&&h<t){e.lineIndent=h,e.position=d+h;break}!s&&g!==0&&!Xe(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!Xe(g)&&h<y){e.
lineIndent=h,e.position=d+h;break}dN(e),p=e.position,Xe(e.input.charCodeAt(e.position))&&(Td(e),p=e.position)}return LN(e,f,p),Ss(e,f,p,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function y5(e,t){let n=e.input.charCodeAt(e.position),r=t===Os;if(n===0||Sn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||pi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Or(o)||r&&pi(o))return!1}return!0}function w5(e,t,n,r){
if(!y5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===Os,c=!1;for(;s!==0&&!Bb(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Or(l)||a&&pi(l))break}else if(s===35){if(Sn(e.input.charCodeAt(e.position-1)))break}else{if(a&&pi(s))break;if(Xe(s)){let l=e.position,u=e.line,f=e.lineStart,
p=e.lineIndent;if(at(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=p;break}}Is(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(LN(e,o,i),Ss(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,Dt.CLIP,-1,!c),!0)}function Yc(e,t){
let n=e.line;at(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function b5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?CN(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.FLOW):NN(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Yc(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,xs(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Sn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,Yc(e,t));let f=e.line,p=_s(e),d=As(e,t,Os,!1,!0);Yc(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,Yc(e,t),o||uN(e,p),d||gt(e),As(e,t,Os,!1,!0)||gt(e),Yc(e,t),o||xs(e)):o&&l?(d||gt(e),gt(e)):o?gt(e):l&&(uN(e,p),d||gt(e),gt(e),xs(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function pN(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Or(e.input.charCodeAt(e.position+1)))return!1;for(NN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,ao.BLOCK);e.
input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=at(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?gt(e):As(e,t,SN,!1,!0),at(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Or(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return xs(e),!0}function Tb(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Or(l))s||(CN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,ao.BLOCK),s=!0),c===63?(o&&gt(e),i=!0,o=!0):(o||(gt(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(gt(e),o=!1);let f=_s(e);if(!As(e,n,AN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);Is(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Or(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:ce.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:ao.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==se||r.tagStart!==se?($s(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==se||r.tagStart!==se?($s(e,f),!1):!0}if(As(e,t,Id,!0,a)&&(a=!1),
o||a&&(gt(e),a=!1),at(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&gt(e),s&&xs(e),!0):!1}function As(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=fN(),f=n===Id||n===SN,p=f,d=f;if(r&&at(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=_s(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&d&&(u.tagStart!==se||u.anchorStart!==se)&&(h===33||h===38)){let y=_s(e),b=t+1;if(Tb(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===ce.MAPPING)return e.depth--,!0;$s(e,y)}if(a&&(h===33&&u.tagStart!==se||h===38&&u.anchorStart!==se)||!f5(e,u,n===Os)&&!d5(e,
u))break;l===null&&(l=g),at(e,!0)?(a=!0,p=d,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):p=!1}if(p&&(p=a||o),s===1||n===Id){let h=n===Os||n===AN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(p&&(pN(e,g,u)||Tb(e,g,h,u))||b5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&d&&!p&&y!==124&&y!==62){let b=_s(e),
k=l.position-l.lineStart;$s(e,l),Tb(e,k,h,fN())&&e.events[b.eventsLength]?.type===ce.MAPPING?c=!0:$s(e,b)}!c&&(f&&g5(e,h,u)||m5(e,h,u)||h5(e,h,u)||p5(e,u)||w5(e,
h,n,u))&&(c=!0)}else s===0&&(c=p&&pN(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==se||u.tagStart!==se||f)&&(Ss(e,se,se,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==se||u.tagStart!==se}function k5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!Xe(e.input.charCodeAt(e.position));){for(;Is(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||Xe(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Sn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(Xe(e.input.charCodeAt(e.position))&&
Td(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;IN.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),EN.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),o5.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function v5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(at(e,!0);k5(e);)t=!0,at(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Or(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,at(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
Es(e)){e.position+=3,at(e,!0);return}if(i5(e,n,!1),As(e,e.lineIndent-1,Id,!1,o,o)||gt(e),at(e,!0),e.position===e.lineStart&&Es(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,at(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
ce.DOCUMENT&&(s.explicitEnd=r),xs(e),!r&&e.position<e.length&&!Bb(e)&&U(e,"end of the stream or a document separator is expected")}function DN(e,t){let n=e.length,
r={...PN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&di.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(RN(r),at(r,!0),!(r.position>=r.length));){let i=r.
position;v5(r),r.position===i&&U(r,"can not read a document")}return r.events}function Ld(e,t){return(e&1<<t)!==0}function FN(e){return e.presenterOptions.quoteStyle===
"single"&&Ld(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function x5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function _5(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function $5(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function O5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:FN(e)))}function E5(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Ld(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function A5(e){e.style===Z.PLAIN&&!Ld(e.allowedStylesMask,Z.PLAIN)&&(e.style=FN(e))}function S5(e){Ld(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var oe,
R3,L3,D3,F3,M3,z3,j3,U3,B3,J3,G3,V3,H3,K3,W3,Z3,q3,hN,Q3,e8,r8,o8,Pb,a8,c8,gN,f8,d8,h8,g8,y8,Nb,Mb,k8,_8,$8,O8,A8,S8,I8,T8,P8,N8,Cd,zb,$Ee,jb,D8,F8,OEe,EEe,M8,di,
ce,Z,ao,Dt,j8,bN,kN,K8,W8,AEe,vs,Z8,xN,se,EN,Os,AN,SN,Id,e5,t5,IN,Cb,TN,n5,r5,o5,PN,SEe,mN,I5,T5,P5,Jb,MN,Dd,zN,jN,N5,Lb,Db,C5,R5,UN,BN,JN,GN,VN,HN,L5,D5,F5,M5,
z5,j5,IEe,TEe,PEe,NEe,CEe,REe,LEe,U5,DEe,FEe,MEe,zEe,jEe,UEe,BEe,JEe,GEe,VEe,HEe,KEe,WEe,ZEe,qEe,YEe,XEe,KN=m(()=>{"use strict";oe=Symbol("NOT_RESOLVED");R3=ct(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),L3=["","~","null","Null","NULL"],D3=ct("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>L3.indexOf(e)!==-1?null:oe,identify:e=>e===null,represent:()=>"null"}),F3=ct("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:oe,identify:e=>e===null,represent:()=>"null"}),M3=["","~","null","Null","NULL"],z3=ct("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>M3.indexOf(e)!==-1?null:oe,identify:e=>e===null,represent:()=>"null"}),j3=["true","True","TRUE"],U3=["false","Fal\
se","FALSE"],B3=ct("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>j3.indexOf(e)!==-1?!0:U3.indexOf(e)!==-1?!1:oe,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),J3=["true"],G3=["false"],V3=ct("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>J3.indexOf(e)!==-1?!0:G3.indexOf(e)!==-1?!1:oe,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),H3=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],K3=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],W3=ct("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>H3.indexOf(e)!==-1?!0:K3.indexOf(e)!==-1?!1:oe,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Z3=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),q3=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");hN=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:X3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Q3=new RegExp("^-?(?:0|[1-9][0-9]*)$"),e8=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");r8=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:n8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),o8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Pb=ct("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:s8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),a8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),c8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");gN=ct("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:l8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:u8}),f8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
d8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");h8=ct("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:p8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:m8}),g8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),y8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Nb=ct("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:w8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:b8}),Mb=
ct("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":oe,identify:()=>!1}),k8=/^[A-Za-z0-9+/]*={0,2}$/;_8=ct(
"tag:yaml.org,2002:binary",{resolve:v8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:x8}),$8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),O8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");A8=ct("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:E8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),S8=Fb("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});I8=
Fb("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Nd(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),T8=Fb("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),P8=Pd("tag:yaml.org,2002:map",{create:()=>({}),identify:Nd,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),N8=Pd("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});Cd=class yN{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
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
n=n.concat(r);return new yN([...this.tags,...n])}},zb=new Cd([R3,S8,P8]),$Ee=new Cd([...zb.tags,F3,V3,r8,h8]),jb=new Cd([...zb.tags,D3,B3,hN,gN]),D8=new Cd([...zb.
tags,z3,W3,Pb,Nb,A8,Mb,_8,I8,T8,N8]),F8=D8.withTags({...Pb,resolve:(e,t,n)=>{let r=Pb.resolve(e,t,n);return r===oe?hN.resolve(e,t,n):r}},{...Nb,resolve:(e,t,n)=>{
let r=Nb.resolve(e,t,n);return r===oe?gN.resolve(e,t,n):r}}),OEe=Pd("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Nd(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});EEe=Pd("tag:yaml.org,2002:map",{create:()=>({}),identify:Nd,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=rN(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=rN(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),M8={maxLength:79,indent:1,linesBefore:3,linesAfter:2};di=class wN extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=oN(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${oN(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=z8(a),new wN(r,a)}},ce={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},ao={BLOCK:1,FLOW:2},Dt={CLIP:1,STRIP:2,KEEP:3},j8=-1;bN=new Array(256),kN=new Array(
256);for(let e=0;e<256;e++)bN[e]=iN(e)?1:0,kN[e]=iN(e);K8=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),W8="-#;/?:@&=+$_.~*'()",AEe=W8+
"!,[]";vs=-1,Z8="tag:yaml.org,2002:merge",xN={filename:"",schema:jb,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};se=-1,EN=Object.prototype.hasOwnProperty,Os=1,AN=
2,SN=3,Id=4,e5=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,t5=/[,\[\]{}]/,
IN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Cb=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,TN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
n5=new RegExp(`^(?:${Cb})*$`),r5=new RegExp(`^(?:${TN})+$`),o5=new RegExp(`^(?:!(?:${Cb})*|${TN}(?:${Cb})*)$`),PN={filename:"",maxDepth:100};SEe={...PN,...xN};mN=
{applyQuoteFlowKeysOption:x5,doubleQuoteForInvisibles:_5,doubleQuoteWhitespaceOnly:$5,applyForceQuotesOption:O5,tryLongOrMultilineAsBlock:E5,quoteInvalidPlain:A5,
fallbackToDoubleQuoted:S5};I5="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",T5="[\\n\\r]",P5="\\uFEFF",Jb="[ \\t]",MN=`(\
?:(?!(?:${T5}|${P5}))${I5})`,Dd=`(?:(?!${Jb})${MN})`,zN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",jN="[-?:,\\[\\]{}#&*!|>'\"%@`]",N5="[,\\[\\]{}\
]",Lb=Dd,Db=`(?:(?!${N5})${Dd})`,C5=`(?:(?:(?!${jN})${Dd})|[?:-](?=${Lb}))`,R5=`(?:(?:(?!${jN})${Dd})|[?:-](?=${Db}))`,UN=`(?:(?:(?![:#])${Lb})|:(?=${Lb}))#*`,BN=
`(?:(?:(?![:#])${Db})|:(?=${Db}))#*`,JN=`(?:${Jb}*${UN})*`,GN=`(?:${Jb}*${BN})*`,VN=`${C5}#*${JN}`,HN=`${R5}#*${GN}`,L5=VN,D5=HN,F5=`\\n+${UN}${JN}`,M5=`\\n+${BN}${GN}`,
z5=`${VN}(?:${F5})*`,j5=`${HN}(?:${M5})*`,IEe=new RegExp(`^(?:${z5})$`,"u"),TEe=new RegExp(`^(?:${j5})$`,"u"),PEe=new RegExp(`^(?:${L5})$`,"u"),NEe=new RegExp(`\
^(?:${D5})$`,"u"),CEe=new RegExp(`^(?:${zN})*$`,"u"),REe=new RegExp(`^(?:${zN}|\\n)*$`,"u"),LEe=new RegExp(`^(?:${MN}|\\n)*$`,"u"),U5={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
mN).map(e=>Reflect.get(mN,e)),tagBeforeAnchor:!1},DEe={...U5,schema:F8,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},FEe=ce.DOCUMENT,MEe=ce.
SEQUENCE,zEe=ce.MAPPING,jEe=ce.SCALAR,UEe=ce.ALIAS,BEe=ce.POP,JEe=Z.PLAIN,GEe=Z.SINGLE_QUOTED,VEe=Z.DOUBLE_QUOTED,HEe=Z.LITERAL_BLOCK,KEe=Z.FOLDED_BLOCK,WEe=ao.
BLOCK,ZEe=ao.FLOW,qEe=Dt.CLIP,YEe=Dt.STRIP,XEe=Dt.KEEP});function qN(e,t,n){let{text:r,restore:o}=Z5(e),i=r.replaceAll(B5,J5),s=i===e?void 0:t(i),a=i.includes("	")?V5(i,s??t(i),t,n):s;return a===void 0?void 0:q5(a,o)}
function J5(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function V5(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<G5&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(H5,K5);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function K5(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function Z5(e){
let t=new Map,n=W5;for(let[o]of e.matchAll(WN))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<ZN;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>ZN)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(WN,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function q5(e,t){return t===void 0?e:{...e,data:Gb(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function Gb(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>Gb(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),Gb(r,t)]))}var B5,G5,H5,WN,W5,ZN,YN=m(()=>{"use strict";B5=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
G5=30;H5=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;WN=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,W5=57344,ZN=63743});function XN(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=Y5.exec(i)??[];if(s===void 0||a===void 0||X5.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var Y5,X5,QN=m(()=>{"use strict";Y5=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,X5=/^(?:true|false|null) *$|:(?: |$)| #/i});function sC(e,t){return XN(e,t)??eY(e,t)}function eY(e,t){let n=nC(e,t);return n.problem===void 0?n:qN(e,r=>nC(r,t),t)??n}function nC(e,t){try{let n=DN(e,eC),r={
source:e,schema:Q5,json:!0,...eC},o=ON(nY(n,e),r);return o.length>1?Fd("it holds several documents",t):aC(o[0],tC)>=tC?Fd("its aliases multiply into too much",t):
{...tY(o[0]),...oY(n,e,t)}}catch(n){if(!(n instanceof di))return Fd(ee(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return Fd(
r,t+(n.mark?.line??0))}}function Fd(e,t){return{...Xc,problem:{reason:e,line:t}}}function tY(e){return e==null?Xc:Array.isArray(e)?{...Xc,notMapping:"array"}:typeof e==
"object"?{...Xc,data:e}:{...Xc,notMapping:typeof e}}function nY(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==ce.SCALAR||r.style!==Z.PLAIN)return r;rC.lastIndex=n.tagStart;let o=rC.exec(t)?.[1],i=Rd(t,r);return rY(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function rY(e,t){
return e==="bool"?oC.test(t):e==="null"?iC.test(t):e!==void 0&&!oC.test(t)&&!iC.test(t)}function aC(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=aC(r,t-n)}return n}function oY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===ce.POP?i-=1:i===2&&(s+=1),l.type===
ce.SCALAR&&i===2&&s%2===1){let u=Rd(t,l);a+=qo(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===ce.SEQUENCE&&i===1)break;
iY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function iY(e){return e.type===ce.DOCUMENT||e.type===ce.MAPPING||e.type===ce.SEQUENCE}var Xc,Q5,
eC,tC,rC,oC,iC,cC=m(()=>{"use strict";KN();O();D();YN();QN();Xc={data:{},lines:{},duplicateKeys:[]},Q5=jb.withTags(Mb),eC={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
tC=1e4;rC=/!!(bool|float|int|null)(?![\w-])/y,oC=/^(?:true|false|True|False|TRUE|FALSE)$/,iC=/^(?:~|null|Null|NULL)?$/});function lC(e,t){return e.split(`
`).map(n=>cY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function cY(e,t){let[,n,r]=sY.exec(e)??[];return n===void 0||r===void 0||!aY.test(r)||lY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function lY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var sY,aY,uC=m(()=>{"use strict";sY=/^([a-zA-Z_-]+):\s+(.+)$/,
aY=/[{}[\]*&#!|>%@`]|: /});function Md(e){let t=uY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return fY(e);let r=e.slice(t,n),o=1+qo(e,0,t);Vb.lastIndex=
n+3,Vb.test(e);let i=Vb.lastIndex;return{...dY(r,o),body:e.slice(i),bodyLine:o+qo(e,t,i)}}function fY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function dY(e,t){if(e.length>fC)return pC(e,`it is longer than ${fC} characters`,t);let n=Hb(e,t);if(n.problem===void 0)return dC(
"parsed",e,n);let r=Hb(lC(e,mY),t);return r.problem!==void 0?pC(e,r.problem.reason,r.problem.line):{...dC("repaired",e,r),problem:n.problem}}function dC(e,t,n){
return n.notMapping!==void 0?{...hC(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function pC(e,t,n){
return{...hC(e),problem:{reason:t,line:n}}}function pY(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function hC(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function Hb(e,t){try{let n=sC(e,
t);return n.problem===void 0?n:mC(n.problem.reason,n.problem.line)}catch(n){return mC(ee(n),t)}}function mC(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:pY(e),line:t}}}function mY(e){return Hb(e,1).problem===void 0}var fC,uY,Vb,Kb=m(()=>{"use strict";O();D();cC();uC();fC=64*1024,uY=/^---\s*\n/,Vb=/\s*/y});function mi(e,t=!1){let n=typeof e=="string"?hY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function hi(e){return e.text?.()??G(e.bytes())}
function le(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,gY(r)?r:mi(r)]).sort(([n],[r])=>j(n,r)))}function C(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Er(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function Ft(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function gY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var hY,H=m(()=>{"use strict";O();D();hY=new TextEncoder});function bY(e){return e.slice(-3).toLowerCase()===".md"?yY:wY}function Hn(e,t){return yC(e,t,hi)}function gC(e,t){return yC(e,t,n=>n.bytes())}function yC(e,t,n){
let r=C(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=bY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:kY(i)});return}}function kY(e){let t=Ie(e)?e.details.reason:void 0;return typeof t=="string"?t:ee(e).replace(/\.$/,"")}var yY,
wY,Ts=m(()=>{"use strict";O();H();yY=1024*1024,wY=10*1024*1024});function Ps(e,t,n){let r=Hn(e,n);if(r===void 0)return;let o=vY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),Wb(e,t,r,i=>({path:n,line:i}))}function Wb(e,t,n,r){
let o=Md(n),{frontmatter:i,body:s,bodyLine:a}=o;tN(e,t,o,r);let c=fi(re(i,"description")),l=fi(re(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function vY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function zd(e,{text:t,where:n}){let r=xY(
e,t.frontmatter,n),o=re(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:Vn(o)}),modelInvocable:!wC(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:wC(e,t.frontmatter,"user-invocable",!0,n)}}function xY(e,t,n){let r=re(t,"argument-hint");if(r===void 0)return;let o=ht(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function wC(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=eN(i),c=typeof i=="string"?JSON.stringify(i):An(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var jd=m(()=>{"use strict";Ee();Kb();$b();Lt();Ts()});function Ud(e,t){let n=t===""?0:t.length+1;return Er(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Qc(o.pop());return{
path:r,folders:o,stem:i}}).sort(_Y)}function Zb(e,t){return t===""?e:e.slice(bC(e,`${t}/`),bC(e,`${t}0`))}function bC(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Qc(e){let t=co(e);return t.endsWith(".md")?t.slice(0,-3):t}function co(e){return e.slice(e.lastIndexOf("/")+1)}function _Y(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=j(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
j(e.path,t.path)}var el=m(()=>{"use strict";H();D()});function qb(e,t){let n=t===void 0?Ud(e.tree,"agents"):$Y(e,t),r=new Map;for(let o of n){let i=OY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>j(
o.name,i.name))}function $Y(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Qc(r)}))}function OY(e,t){
let n=Ps(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=EY(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}TY(e,r.frontmatter,o);let s=r.description??AY(r.frontmatter),a=SY(e,r.frontmatter,o),c=fi(re(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function EY(e,t,n){let r=re(t,"name");if(r===void 0)return;let o=ht(r);if(o.length<=tl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:tl})}function AY(e){return fi(re(e,"when_to_use"))??fi(re(e,"when-to-use"))}function SY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=re(t,"tools"),o=Vn(r),i=_b(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":An(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function TY(e,t,n){
for(let o of IY)re(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))re(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var tl,IY,Yb=m(()=>{"use strict";Ee();D();$b();Lt();jd();el();tl=256;IY=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function vC(e){return!e&&!Bd?PY:{lang:e?.lang??Bd?.lang,message:e?.message,abortEarly:e?.abortEarly??Bd?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Bd?.abortPipeEarly}}
function CY(e){return NY?.get(e)}function LY(e){return RY?.get(e)}function FY(e,t){return DY?.get(e)?.get(t)}function xC(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function Qt(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??xC(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??FY(e.reference,c.lang)??(l?LY(c.lang):null)??r.message??CY(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function _C(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function en(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},vC())},e}function fe(e,t){return{kind:"validation",type:"\
check",reference:fe,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&Qt(this,"input",n,r),n}}}function Jd(e){
return{kind:"validation",type:"raw_check",reference:Jd,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>Qt(this,r?.label??"input",t,n,
r)}),t}}}function lo(e,t){return{kind:"validation",type:"regex",reference:lo,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&Qt(this,"format",n,r),n}}}function MY(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Gd(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function Xb(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function ve(e,t){return en({kind:"schema",type:"array",reference:ve,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else Qt(this,"type",n,r);return n}})}function Je(e){return en({kind:"schema",type:"boolean",reference:Je,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:Qt(this,"type",t,n),t}})}function uo(e,t){return en({kind:"schema",type:"custom",reference:uo,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:Qt(this,"type",n,r),n}})}function Vd(e){return en({kind:"schema",
type:"lazy",reference:Vd,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function Qb(e,t){return en({kind:"schema",type:"\
nullable",reference:Qb,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Xb(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function ek(e,t){return en({kind:"schema",type:"object",reference:ek,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:Xb(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=MY(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(Qt(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else Qt(
this,"type",n,r);return n}})}function T(e,t){return en({kind:"schema",type:"optional",reference:T,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Xb(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function tk(e,t){
return en({kind:"schema",type:"picklist",reference:tk,expects:_C(e.map(xC),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:Qt(this,"type",n,r),n}})}function q(e){return en({kind:"schema",type:"string",reference:q,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:Qt(this,"type",t,n),t}})}function kC(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function nl(e,t){
return en({kind:"schema",type:"union",reference:nl,expects:_C(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
Qt(this,"type",n,r,{issues:kC(i)}),n.typed=!0}else{if(s?.length===1)return s[0];Qt(this,"type",n,r,{issues:kC(s)})}return n}})}function In(){return en({kind:"sc\
hema",type:"unknown",reference:In,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function X(...e){return en({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function nk(e,t,n){let r=e["~run"]({value:t},vC(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Bd,PY,NY,RY,DY,
DAe,Tn=m(()=>{"use strict";PY={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};DAe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function zY(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function $C(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function tn(e,t,n){let r=gC(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=F(G(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return zY(t,o)}function Wn(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function lt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Ar(e){return Array.isArray(e.value)?e.value.map((t,n)=>lt(e,n,t)):[e]}function Ae(e){return e.document.
where(e.at)}function Sr(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Pn=m(()=>{"use strict";M();D();Ts()});function rl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Hd(e,t,n,r){let o=t.value,i=Ae(t);if(!rk(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=rl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||Ft(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function rk(e,t,n,r){let o=t.value,i=jY(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Ae(t),{field:n,path:o,reason:i}),!1)}function Ir(e,t,n,r){
let o=Hd(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function jY(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var fo=m(()=>{"use strict";H();Pn()});function Mt(e,t){return(nk(e,t,{message:EC}).issues??[]).map(OC)}function Ot(e,t){let[n]=nk(e,t,{message:EC,abortEarly:!0}).issues??[];return n===void 0?void 0:
OC(n)}function ok(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function OC({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:ok(n),problem:t}}function EC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${ne(e.input)} of this form`:Kd(e.type)(e)}function Kd(e){return({input:t})=>`must be ${AC(e)}, not ${ne(t)}`}function ne(e){return e===null?
"null":Array.isArray(e)?"a list":AC(typeof e)}function AC(e){return UY[e]??e}var UY,Qe=m(()=>{"use strict";Tn();UY={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function ue(e){return X(uo(v,Kd("object")),ek(e))}function gi(e){let t=ue(e);return Vd(n=>X(t,Jd(BY(n,e))))}function BY(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[JY(e,n)]})}}function JY(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Et(e,t){let n=uo(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Vd(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return ue(s)})}function Nn(...e){return tk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function ol(){
return IC(({length:e})=>e>0,"must not be empty")}function il(e){return IC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,SC(e))}function sl(e,t){return X(
uo(r=>!Array.isArray(r)||r.length<=t,SC(t)),ve(e),il(t))}function SC(e){return`must have at most ${e}`}function IC(e,t){return Jd(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function al(e){return X(po,fe(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var po,De,TC,Ns,Zn=m(()=>{"use strict";Tn();M();Qe();po=uo(Number.isFinite,Kd("number"));De=X(q(),ol()),TC=X(po,fe(e=>e>0,"must be over 0"));Ns=X(q(),fe(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function NC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>VY(e,r,lt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:Cs(e,
t,{field:"commands",or:"an object of commands"})}}function Cs(e,t,n){return Ar(t).flatMap(r=>{if(typeof r.value=="string"){let s=Hd(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${ne(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ae(r),{field:n.
field,problem:i}),[]})}function VY(e,t,n){let r=HY(n.value),o=Ae(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...PC(s),name:t,where:o};let a=Hd(e,
lt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...PC(s),name:t,source:a,where:o}}function HY(e){let t=Ot(GY,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function PC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var cl,GY,ik=m(()=>{"use strict";Ee();Tn();M();Pn();fo();Qe();Zn();cl=T(q()),GY=ue({source:cl,content:cl,description:cl,argumentHint:cl,model:cl,allowedTools:T(
ve(q()))})});function RC(e){let t=KY.exec(e);if(t===null)return;let n=WY(e.slice(t.index+t[0].length-1)),r=CC(n,"description");return r===void 0||r===""?void 0:CC(n,"name")}
function WY(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function CC(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var KY,LC=m(()=>{"use strict";KY=/\bexport\s+const\s+meta\s*=\s*\{/});function DC(e,t){let n=sk(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return ak(n.filter(r=>/\.md$/i.test(r)),r=>{let o=Hn(e,r);if(o===void 0)return;
let{name:i}=Md(o).frontmatter.data;return typeof i=="string"&&i!==""?i:ck(r,".md")})}function FC(e,t){let n=sk(e,{field:"workflows",folder:"workflows",deep:!1},
t);return ak(n.filter(r=>r.endsWith(".js")),r=>RC(Hn(e,r)??""))}function MC(e,t){let n=sk(e,{field:"themes",folder:"themes",deep:!1},t);return ak(n.filter(r=>r.
endsWith(".json")),r=>v(F(Hn(e,r)??"").value)?ck(r,".json"):void 0)}function zC(e){return jC(e,"bin").map(t=>({name:ck(t,""),path:t}))}function sk(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:Cs(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:Ft(
e.tree,s)?t.deep?Er(e.tree,s):jC(e,s):[])}function jC(e,t){let n=t===""?0:t.length+1;return Er(e.tree,t).filter(r=>!r.includes("/",n))}function ak(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>j(r.name,o.name))}function ck(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function UC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var lk=m(()=>{"use strict";H();M();D();ik();Kb();Ts();LC()});function fk(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of ZY(qY(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=QY(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>j(i.name,s.name))}function ZY(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function qY(e,t,n){
return t.kind==="default"?JC(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>BC(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=BC(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function BC(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Qc(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):Ft(e.tree,t)?JC(e,t,o):[]}function JC(e,t,n){let r=Ud(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");YY(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:co(t);return r.flatMap(s=>{let a=XY(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:uk(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?uk(s.folders)||i:uk([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function uk(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function YY(e){return co(e.path).toLowerCase()==="skill.md"}function XY(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function QY(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?e7(
e,r):Ps(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...zd(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function e7(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=Wb({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var GC=m(()=>{"use strict";Ee();H();D();jd();el()});function KC(e){let t=n7.slice(),n=e.length&-64;VC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),VC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function VC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)yi[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=yi[o-15],s=yi[o-2],a=qn(i,7)^qn(i,18)^i>>>3,c=qn(s,17)^qn(s,19)^s>>>10;yi[o]=yi[o-16]+a+yi[o-7]+c|0}r7(e)}}function r7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(qn(i,6)^qn(i,11)^qn(i,25))+u+t7[l]+yi[l]|0,p=t&n^t&r^n&r,d=(qn(t,2)^qn(t,13)^qn(t,22))+p|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+d|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var ll,HC,t7,n7,yi,qn,WC=m(()=>{"use strict";ll=[2];for(let e=3;ll.
length<64;e+=2)ll.every(t=>e%t!==0)&&ll.push(e);HC=e=>Math.floor(e%1*2**32)|0,t7=Int32Array.from(ll,e=>HC(Math.cbrt(e))),n7=Int32Array.from(ll.slice(0,8),e=>HC(
Math.sqrt(e))),yi=new Int32Array(64),qn=(e,t)=>e>>>t|e<<32-t});function mo(e){return KC(typeof e=="string"?new TextEncoder().encode(e):e)}function Wd(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${mo(r.bytes())}\0`);return mo(t)}var Rs=m(()=>{"use strict";WC()});function ZC(e,t){return mo(Zd([e,...YC(t)])).slice(0,8)}function qC({event:e,matcher:t,handler:n}){return Zd([e,t??null,...YC(n)])}function YC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function Zd(e){return Array.isArray(e)?`[${e.map(n=>Zd(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>j(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${Zd(r)}`).join(",")}}`:JSON.stringify(e)}var dk=m(()=>{"\
use strict";Rs();M();D()});var qd,XC,QC,eR,Yd,pk=m(()=>{"use strict";qd="tool_name tool_input tool_use_id mcp_server",XC="task_id task_subject task_description teammate_name team_name",QC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",eR="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",Yd={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:qd,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${qd} reason`,PostToolUse:`${qd}\
 tool_response duration_ms`,PostToolUseFailure:`${qd} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${eR} agent_transcript_path`,TaskCreated:XC,TaskCompleted:XC,Stop:eR,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:QC,PostModelSwitch:QC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function i7(e){return typeof e=="string"&&Object.hasOwn(rR,e)}function oR(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!i7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ot(rR[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var Ls,Ds,ul,o7,tR,nR,rR,mk=m(()=>{"use strict";Tn();pk();Qe();Zn();Ls=new Set(Object.keys(Yd)),Ds=new Set(["PermissionRequest","PreToolUse"]),ul=
{if:T(q()),timeout:T(TC),statusMessage:T(q()),once:T(Je())},o7=Et(q()),tR=T(Nn("block","continue")),nR=T(De),rR={agent:ue({...ul,prompt:q(),model:T(q())}),command:ue(
{...ul,command:q(),args:T(ve(q())),shell:T(Nn("bash","powershell")),async:T(Je()),asyncRewake:T(Je()),rewakeMessage:nR,rewakeSummary:nR,onFailure:tR}),http:ue({
...ul,url:Ns,headers:T(o7),allowedEnvVars:T(ve(q())),onFailure:tR}),mcp_tool:ue({...ul,server:q(),tool:q(),input:T(Et(In()))}),prompt:ue({...ul,prompt:q(),model:T(
q()),continueOnBlock:T(Je())})}});function gk(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!Ls.has(r)).flatMap(([r,o])=>s7(r,lt(e,r,o),t)):[]}function s7(e,t,n){
return Ls.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>c7(e,lt(t,o,r),n)):(hk(e,Ae(t),`the event must have a list of matchers, not ${ne(t.value)}`,n),[]):
(a7(e,t,n),[])}function a7(e,t,n){let r=[...Ds].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=It(e,Ls);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function c7(e,t,n){let r=l7(
t.value);if(r!==void 0)return hk(e,Ae(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=lt(t,"hooks",i);return i.flatMap((a,c)=>{let l=lt(s,c,a),u=oR(a);return u===void 0?
[u7(e,o,l)]:(hk(e,Ae(l),`this handler can't run: ${u}`,n),[])})}function l7(e){if(!v(e))return`a matcher must be an object, not ${ne(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${ne(n)}`}function u7(e,t,n){let r=n.value;return{id:ZC(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:Sr(n)}}function hk(e,t,n,r){
r(Ds.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var iR=m(()=>{"use strict";Ee();M();Jo();Pn();dk();mk();Qe()});function sR(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=rl(i,r),a=s===void 0?void 0:Hn(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var aR=m(()=>{
"use strict";M();fo();Ts()});function cR(e,t,n){let r=new Set(e.tree.has(yk)?[yk]:[]),o=[];for(let f of t.flatMap(Ar))v(f.value)?o.push(f):m7(e,f,r);let i=[...r].map(f=>h7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>Wn(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>gk(f,e.report)),c=n===void 0?[]:Ar(n).flatMap(f=>p7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...d7(u).values()],modules:i.flatMap(f=>sR(e,f))}}function d7(e){let t=new Map;for(let n of e){let r=qC(
n);t.has(r)||t.set(r,n)}return t}function p7(e,t){return v(t.value)?gk(t,e.report,!0):(typeof t.value=="string"?rk(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Ae(t),{field:"hooks",problem:lR(t.value)}),[])}function m7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"hooks",
problem:lR(t.value)});return}let r=Ir(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==yk&&e.report("HOOKS_FILE_TWICE",Ae(t),{path:r.raw}),n.add(r.path))}
function lR(e){return`must be a path, an object of events, or a list of both, not ${ne(e)}`}function h7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=tn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${ne(r.value)}`);
return}return g7(e,r,r.value)?r:void 0}}function g7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>Ls.has(c)&&!wk(n[c])),s=i.find(c=>Ds.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!w7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!y7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${ne(r)}`}),!1}function y7(e,t,n){
let r=Ot(f7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...Ds].find(f=>v(c)&&!wk(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function wk(e){return Array.isArray(e)&&e.length===0}function w7(e){return e!==void 0&&!wk(e)}var f7,yk,uR=m(()=>{"use strict";Tn();M();Pn();
dk();iR();aR();mk();fo();Qe();Zn();f7=ue({description:T(q()),modules:T(sl(q(),1))}),yk="hooks/hooks.json"});function dR(e,t){let n=new Map;for(let r of[pR(e,".lsp.json"),...t.flatMap(Ar).map(o=>k7(e,o))])for(let o of v7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>j(r.name,o.name))}function k7(e,t){if(typeof t.value!="string")return t;let n=Ir(e,t,"lspServers",[".json"]);return n===void 0?void 0:pR(e,n.path)}function pR(e,t){
let n=tn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function v7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${ne(t.value)}`;return n?e.report("LSP_INVALID",Ae(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>x7(e,lt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:Sr(lt(t,i,s))}))}function x7(e,t,n){
let r=Ot(b7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var fR,b7,mR=m(()=>{"use strict";Tn();M();D();Pn();fo();Qe();Zn();fR=T(al(1)),
b7=gi({command:X(De,fe(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:T(ve(De)),extensionToLanguage:X(Et(De,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),fe(e=>Object.keys(e).length>0,"must name at least one extension")),transport:T(Nn("stdio",
"socket")),env:T(Et(q())),initializationOptions:T(In()),settings:T(In()),workspaceFolder:T(q()),startupTimeout:fR,shutdownTimeout:fR,restartOnCrash:T(Je()),maxRestarts:T(
al(0)),diagnostics:T(Je())})});function bk(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(gR,t)?gR[t]:void 0}function vR(e){if(!v(e))return`it must be an object, \
not ${ne(e)}`;let t=bk(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ot($7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var yR,wR,bR,_7,kR,hR,$7,gR,xR=m(()=>{"use strict";Tn();M();Qe();Zn();yR=T(al(1)),wR={timeout:yR,alwaysLoad:T(Je())},bR=T(Et(q())),_7=ue({...wR,
command:De,args:T(ve(q())),env:bR}),kR={...wR,url:q(),headers:bR,headersHelper:T(q())},hR=ue({...kR,oauth:T(ue({clientId:T(q()),callbackPort:yR,authServerMetadataUrl:T(
X(Ns,fe(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:T(De),xaa:T(Je())})),tools:T(ve(ue({name:q(),permission_policy:T(
Nn("always_allow","always_ask","always_deny"))})))}),$7={http:hR,sse:hR,stdio:_7,ws:ue(kR)},gR={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function _R(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of I7(e,i,s))n.set(a.name,a)};o(OR(e,O7),!1);for(let i of t.flatMap(Ar)){let s=E7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):$R(i.value)||o(A7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>j(i.name,s.name)),bundles:r}}function $R(e){return kk.
some(t=>e.endsWith(t))}function E7(e,t){let{value:n}=t;return typeof n!="string"||!$R(n)?void 0:/^https?:\/\//.test(n)||Ir(e,t,"mcpServers",kk)!==void 0?{source:n,
origin:Sr(t)}:void 0}function A7(e,t){let n=Ir(e,t,"mcpServers",[".json",...kk]);return n===void 0?void 0:OR(e,n.path)}function OR(e,t){let n=tn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=Wn(n,"mcpServers");if(r===void 0||r.value===null)return S7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Ae(r),{kind:ne(r.value)})}function S7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:ne(t.value)})}function I7(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${ne(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=lt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':T7(r,o);return a===void 0?[P7(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Ae(i),{name:r,reason:a}),[])})}function T7(e,t){return e===
"__proto__"?"no server can have this name":vR(t)}function P7(e,t){let n=t.value;return{name:e,transport:bk(n)??"stdio",config:n,origin:Sr(t)}}var O7,kk,ER=m(()=>{
"use strict";M();D();Pn();xR();fo();Qe();O7=".mcp.json",kk=[".mcpb",".dxt"]});function SR(e,t){if(t===void 0)return AR(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Ir(e,t,"monitors",[".json"]);return r===void 0?[]:AR(e,r.
path)}let n=IR(t.value);return n===void 0?TR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Ae(t),{field:"monitors",problem:n}),[])}function AR(e,t){
let n=tn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=IR(n.value);return r===void 0?TR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function IR(e){let t=Ot(C7,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function TR(e,t){return UC(e).sort(j).map(n=>({name:n,path:t}))}var N7,C7,PR=m(()=>{"use strict";Tn();D();lk();Pn();fo();Qe();Zn();N7=X(q(),
lo(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),C7=X(ve(gi({name:De,command:De,description:De,when:T(N7)})),fe(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function NR(e,t){let n=L7(e)??D7(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!R7.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Sr(n)}}}function L7(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=tn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${ne(n.value)}`)}}function D7(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var R7,CR=m(()=>{"use strict";M();
Pn();Qe();R7=new Set(["agent","subagentStatusLine"])});function RR(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&F7(e,r,t)}function F7(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=co(t),i=r.split("/").length-1;i>0&&(n.has(r)||M7(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function M7(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var LR=m(()=>{"use strict";el()});function DR(e,t,n={}){let r=new Map,o=Er(e.tree,""),i=z7(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=U7(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return RR(e,s),[...r.values()].sort((a,c)=>j(a.name,c.name))}function z7(e,t,n,r){let o=e.tree.has("skills")||Ft(e.tree,"skills");if(!o&&!r)return MR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>j7(e,t,s));return[...o?FR(e,t,"skills"):[],...i]}function j7(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=FR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function FR(e,t,n){if(MR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return Zb(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function MR(e,t){return C(e.tree,
zR(t))}function zR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function U7(e,t,{folder:n,direct:r},o){let i=zR(n),s=Ps(e,"skill",i);if(s===void 0)return;let a=r?
re(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:co(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:Zb(t,n).filter(u=>u!==i),...s.text,...zd(e,s)}}var jR=m(()=>{"use strict";H();D();
Lt();jd();el();LR()});function BR(e,t,n="plugin"){let r=u=>({main:Wn(t.main,u),entry:Wn(t.entry,u)}),o=u=>Wn(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=cR(e,i(
Wn(t.main,"hooks")),Wn(t.entry,"hooks")),a=_R(e,i(o("mcpServers"))),c=NR(e,o("settings")),l=r("outputStyles");return{commands:B7(e,r("commands"),n),skills:G7(e,
r("skills"),n),agents:J7(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:dR(e,i(o("lspServers"))),outputStyles:DC(
e,{declared:l.main,added:l.entry}),monitors:SR(e,UR(o,"monitors")),themes:MC(e,{declared:UR(o,"themes")}),workflows:FC(e,{declared:o("workflows")}),bin:zC(e),...c===
void 0?{}:{settings:c}}}function B7(e,{main:t,entry:n},r){let o=s=>fk(e,NC(e,s),r),i=t===void 0?fk(e,{kind:"default"},r):o(t);return n===void 0?i:JR(i,o(n))}function J7(e,{
main:t,entry:n}){let r=i=>Cs(e,i,{field:"agents",endings:[".md"]}),o=qb(e,t===void 0?void 0:r(t));return n===void 0?o:JR(o,qb(e,r(n)))}function G7(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>Cs(e,s,{field:"skills"}));return DR(e,i,{folderName:r,declared:o.length>0})}function UR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):lt(n,t,n.value[t]??null)}function JR(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>j(o.name,i.name))}var GR=m(()=>{"use strict";M();D();Yb();lk();GC();ik();Pn();uR();mR();ER();PR();CR();jR()});function HR(e,t){if(e instanceof Map)return VR([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw KR(e);return VR(Object.entries(e),t)}function VR(e,t){
return le(e.filter(([n,r])=>{if(!V7(r))throw KR(r);let o=H7(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function V7(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function Qd(e){if(!v(e))throw Xd("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Xd(
"folderName","a text");if(n!==void 0&&!v(n))throw Xd("entry","an object");try{JSON.stringify(n)}catch{throw Xd("entry","what JSON can hold")}}function Xd(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function H7(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function KR(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var vk=m(()=>{"use strict";O();H();M()});function q7({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function Y7(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function X7(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var et,K7,W7,Z7,WR,xk,qR,ZR,_k,fl,Fs,$k,ep,YR,XR,Ok,
tp=m(()=>{"use strict";Tn();Zn();et=q(),K7={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},W7=X(De,il(
64),fe(e=>e===e.trim(),"must not start or end with a blank"),fe(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),Z7=X(gi({
type:X(T(In(),null),Nn("string","number","boolean","directory","file")),title:et,description:et,required:T(Je()),default:T(nl([et,po,Je(),ve(et)])),options:T(X(
ve(W7),ol())),multiple:T(Je()),sensitive:T(Je()),min:T(po),max:T(po)}),Gd(fe(({options:e})=>!Y7(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),Gd(fe(e=>e.options===void 0||q7(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Gd(fe(e=>X7(e),"must be one of the o\
ptions, unless the option is required"),["default"]));WR=Et(Z7,K7),xk="[A-Za-z0-9][A-Za-z0-9._-]*",qR="has a form that the client refuses",ZR=X(et,lo(new RegExp(
`^${xk}$`),qR)),_k=ve(nl([X(et,lo(new RegExp(`^${xk}(?:@${xk})?(?:@\\^[^@]*)?$`),qR)),ue({name:ZR,marketplace:T(ZR)})])),fl={$schema:et,author:ue({name:De,email:T(
et),url:T(et)}),description:et,displayName:et,homepage:Ns,keywords:ve(et),license:et,repository:et},Fs={channels:ve(gi({server:De,displayName:T(et),userConfig:T(
WR)})),defaultEnabled:Je(),dependencies:_k,settings:Et(In()),userConfig:WR,version:et},$k=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),ep=new Set(["monitors","themes"]),YR=nl([et,ve(et)]),XR=new Set(["category","relevance","source","strict","tags"]),Ok=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function tL(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(Q7.flatMap(a=>{let c=Ek(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=tX(t.author??n.author),
s=nX(t.repository??n.repository);return{path:e.path,name:Ek(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:eX(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:rX(r.userConfig),channels:iX(r.channels),dependencies:sX(
r.dependencies),raw:t}}function Ek(...e){return e.find(t=>typeof t=="string")}function eX(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function tX(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return QR(t.trim(),n,r)}return v(e)?QR(e.name,e.email,e.url):void 0}
function QR(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function nX(e){return Ek(
v(e)?e.url:e)}function Ak(e,t){return t!==void 0&&Ot(Fs[e],t)===void 0}function rX(e){return Ak("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,oX(n)])):{}}function oX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function iX(e){return Ak("channels",e)?[...e]:[]}function sX(e){return Ak("dependencies",e)?e.map(t=>{if(v(t))return eL(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return eL(n,r,o)}):[]}function eL(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var Q7,nL=m(()=>{"use strict";Ee();M();tp();Qe();Q7=["displayName","version","description","homepage","license"]});function wi(e){let t=oL(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function np(e){return!wi(e)&&oL(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function rL(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function ho(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function rp(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function oL(e){return e.toLowerCase().split(/[-._]/)}var bi=m(()=>{"use strict"});function iL(e,t){let n=t.value;for(let[r,o]of Object.entries(n))cX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${ne(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function sL(e,t){for(let[n,r]of Object.entries(t.value)){let o=cL(n);if(o!==void 0)for(let i of Mt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Sk(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of lL(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function aL(e,t,n){let r=rL(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}wi(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),np(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),ho(t)?rp(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function cL(e){return Object.hasOwn(fl,e)?fl[e]:Object.hasOwn(Fs,e)?Fs[e]:void 0}function cX(e,t,n,r){let o=cL(n);if(o!==void 0){let i=Object.
hasOwn(fl,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Mt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Sk(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?lX(e,t,n,r):ep.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):XR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!$k.has(n)&&!Ok.has(n)&&uL(e,t,[n],aX)}function lX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${ne(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of lL(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[...ep,"evals"];for(let i of Object.keys(r))o.includes(i)||uL(e,t,[n,i],o)}function lL(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Mt(YR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Sk("experimental.evals",n),problem:r}))}function uL(e,t,n,r){let o=It(n.at(
-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Sk(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var aX,fL=m(()=>{"use strict";Ee();M();Jo();tp();bi();Qe();aX=[...Object.keys(fl),...Object.keys(Fs),...$k,...ep,...Ok]});function dL(e,t){let n=t.entry===void 0?void 0:$C(hX(t.entry)),r=e.tree.get(Ms)?.kind==="file",o=r?dX(e):void 0;r||pX(e,n!==void 0),n!==void 0&&mX(e,n,r);let i=Ik(
o),s=tL({path:r?Ms:null,raw:i,entry:Ik(n),folderName:t.folderName??"plugin"});return o!==void 0&&iL(e,o),aL(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function dX(e){let t=tn(e,Ms,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${ne(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function pX(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:Ms}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function mX(e,t,n){if(sL(e,t),!n)return;let r=Ik(t),
o=uX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of fX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Ik(e){return e!==void 0&&v(e.value)?e.value:{}}function hX(e){return JSON.parse(JSON.
stringify(e))}var Ms,uX,fX,pL=m(()=>{"use strict";Ee();M();Pn();nL();fL();Qe();Ms=".claude-plugin/plugin.json",uX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],fX=["lspServers","mcpServers","workflows"]});function mL(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=gX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var gX,hL=m(()=>{"use strict";gX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function gL({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!bX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),wX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?yX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function yX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?mL(t):void 0}function wX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function bX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var yL=m(()=>{"use strict";hL()});function wL({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||kX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function bL({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var kX,kL=m(()=>{"use strict";kX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function vL({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(p=>p.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&op(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(p=>s[p]??null);for(let p of new Set(op(f)))l.has(p)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:p});vX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function vX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function op(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>op(t)):v(e)?Object.values(e).flatMap(t=>op(t)):[]}var xL=m(
()=>{"use strict";M()});function ip(e){let t=xX.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(dl.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var dl,
xX,pl=m(()=>{"use strict";dl=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,xX=/[<>:"\\|?*\u0000-\u001f]/});function _L({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(_X(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function _X(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:rl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function $L({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function OL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function EL({tree:e,report:t}){for(let n of e.keys()){let r=ip(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var AL=m(()=>{"use strict";pl();fo()});function OX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||EX(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>$X.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function EX(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function AX({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function SX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var SL,$X,IL=m(()=>{
"use strict";yL();kL();xL();AL();SL=[OX,bL,wL,gL,vL,_L,$L,OL,EL,AX,SX],$X=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function go(e,t={}){Qd(t);let n=new fn,r={tree:HR(e,n.report),report:n.report},o=dL(r,t),i={name:o.manifest.name,manifest:o.manifest,...BR(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:TL(n)};for(let c of SL)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(Ms,a);go(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:IX(n.list),loads:!TL(n)}}function TL(e){return e.
list.some(t=>jr(t.code))}function IX(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>j(n.path,r.path)||t(n)-t(r)||j(n.code,r.code))}var sp=m(
()=>{"use strict";dn();Go();D();GR();vk();pL();IL()});import{closeSync as TX,lstatSync as PX,openSync as NX,readdirSync as CX,readFileSync as PL,readlinkSync as RX,readSync as LX,statSync as DX}from"fs";import{open as FX}from"fs/promises";
import{join as ap}from"path";import{fileURLToPath as MX}from"url";function cp(e){return!zX.has(e)}function NL(e){let t=[],n=r=>{for(let o of jX(ap(e,r))){let i=r+
o.name;cp(o.name)?o.isDirectory()&&n(`${i}/`):t.push(i)}};return DL(e),n(""),t.sort(j)}function jX(e){try{return Pk(e)}catch{return[]}}function lp(e){return CL(
e,()=>!0)}function zt(e){return CL(e,cp)}function CL(e,t){DL(e);try{return le(RL(e,"",Pk(e),t))}catch(n){throw zs(e,n)}}function RL(e,t,n,r){return n.filter(({name:o})=>r(
o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())return[[i,JX(e,i)]];let s=RL(e,`${i}/`,Pk(ap(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){
return[[i,LL(ap(e,i),UX(o.name)??s)]]}})}function UX(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function LL(e,t){let n=()=>{throw zs(
e,t)};return{kind:"file",size:0,executable:!1,unreadable:FL(t),bytes:n}}function up(e){if(typeof e=="string")return e;try{return MX(e)}catch(t){let n="Give a pa\
th, or a URL that starts with file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function DL(e){let t=BX(e);if(t?.isDirectory()===
!0)return;let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .clau\
de-plugin/plugin.json.")}function BX(e){if(!e.includes("\0"))try{return DX(e,{throwIfNoEntry:!1})}catch(t){throw zs(e,t)}}function JX(e,t){let n=ap(e,t),r=PX(n);
return r.isSymbolicLink()?{kind:"symlink",target:RX(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>Tk(n,()=>PL(n)),into:o=>Tk(n,()=>VX(
n,o)),text:()=>Tk(n,()=>PL(n,"utf8").replace(/^\uFEFF/,"")),...r.size<GX?{}:{chunks:o=>HX(n,o)}}:LL(n,KX(r))}function Tk(e,t){try{return t()}catch(n){throw zs(e,
n)}}function VX(e,t){let n=NX(e,"r");try{let r=0;for(let o=-1;o!==0&&r<t.length;r+=o)o=LX(n,t,r,t.length-r,null);return r}finally{TX(n)}}async function*HX(e,t){
let n=await FX(e).catch(r=>{throw zs(e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:o}=await n.read(r).catch(i=>{throw zs(e,i)});if(o===0)return;
yield r.subarray(0,o)}}finally{await n.close()}}function KX(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regula\
r file but ${t}`)}function zs(e,t){if(t instanceof w)return t;let n=FL(t),r="Check that it exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}\
" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}function FL(e){return ee(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var zX,Pk,GX,Yn=m(()=>{"use strict";O();
H();D();zX=new Set([".git","node_modules",".DS_Store"]);Pk=e=>CX(e,{withFileTypes:!0});GX=1048576});import{basename as WX,resolve as ZX}from"path";function ML(e,t={}){if(Qd(t),typeof e!="string"&&!(e instanceof URL))return go(e,t);let n=up(e);return go(zt(n),{
folderName:WX(ZX(n)),...t})}var zL=m(()=>{"use strict";sp();vk();Yn()});function ml(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var Nk=m(()=>{"\
use strict"});function hl({settings:e},t){return e.auth==="key"&&ml(e.workspace,t).files!=="none"}function jL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=ml(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function UL(e){let{settings:t}=e,n=jL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:yo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(yo,r.script(JL(e,n))),r.hooks(yo,o.prefix)}function BL(e){
let t=e.files.has(yo)?e.settings.callerFiles?.readme(JL(e,jL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function JL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var yo,js=m(()=>{"use strict";O();Nk();yo="hooks/files.sh"});function gl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:qX(n,r)).map(n=>`${n}
`).join("")}---
`}function GL(e){return`---
${Object.entries(e).map(([n,r])=>`${fp(n)}: ${VL(JSON.stringify(r))}
`).join("")}---
`}function qX(e,t){return typeof t=="string"?[`${e}: ${fp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${fp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${fp(r)}`)]}function fp(e){return YX(e)?e:VL(JSON.stringify(e))}function VL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function YX(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var dp=m(()=>{"use strict"});function Xn(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function Us(e,t){return`mcp__plugin_${Xn(e)}_${Xn(t)}`}var yl=m(()=>{"use strict"});var HL,KL=m(()=>{"use strict";HL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function mp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function wo(e,t){return`${Us(e,t)}__`}function WL(e,t,n){let r=[
...XX,...tQ(t)],o=QX.filter(a=>!n.has(a)).map(a=>{let c=wo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??eQ(e,r),s=o.find(a=>a.longest.length<=pp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function eQ(e,t){
let n=wo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function tQ(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=wo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${Xn(r.name)}_${a??""}`)}}return[...n]}var pp,XX,QX,ki=m(()=>{"use strict";yl();pp=64,XX=["execute_command","inv\
oke_agent","execute_hook"];QX=["bazaar-proxy","bazaar","bz"]});function qL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(ZL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Ck(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(ZL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var ZL,YL=m(()=>{"use strict";ZL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function QL(e,t,n){let r=t(e);if(n.length===0||wl(e)===void 0)return{matcher:r,missed:!1};let o=aQ(e),i=cQ(e),s=(o.length+i.length)*n.length;if(qL(e)*s>nQ)return{
matcher:r,missed:!0};let a=i.map(p=>oQ(p,t(p))),c=new RegExp(e),l=wl(r),u=[],f=!1;for(let[p,d]of n){let h=p===d?[]:a.flatMap(g=>iQ(g,p,d));u.push(...h.map(({tail:g})=>`\
^${d}${g}`)),f||=o.some(g=>c.test(p+g)&&l?.test(d+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function oQ(e,t){
let n=XL(e),r=Ck(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:wl(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:wl(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:XL(t),heads:r}}function iQ({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[sQ]:
r.filter(({head:s})=>s.test(o))}function XL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:wl(e);return n=>t?.test(n)===!0}function aQ(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=rQ)}function cQ(e){let t=[-1,...Ck(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function wl(e){try{return new RegExp(e)}catch{return}}var nQ,rQ,sQ,e1=m(()=>{"use strict";YL();
nQ=4e6,rQ=100;sQ={tail:"",form:/^/}});function hp({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(lQ.has(e))return{matcher:kl(t,n,r),missed:!1};let o=Rk(t,n,r);return!HL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:QL(t,i=>Rk(i,n,r),Lk(n,r))}function Bs(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?kl(e,
t,n):e,o=Lk(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:Rk(r,t,n),missed:o}}function Rk(e,t,n){if(!e.includes(bl))return e;let r=[
`${bl}${Xn(t.name)}_`,`${bl}${Xn(n.name)}_`];return uQ(e,[...Lk(t,n),r])}function Lk(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
wo(e.name,n.name),t.local.has(`mcp:${n.name}`)?wo(t.name,n.name):`${t.naming.prefix}${Xn(n.name)}_`])}function kl(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function uQ(e,t){let n="",r=0;for(let o=e.indexOf(bl);o!==-1;o=e.indexOf(bl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var lQ,bl,gp=m(()=>{"use strict";KL();yl();ki();e1();lQ=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);bl="mcp__plugin_"});function t1(e,t){return n1(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function n1(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?Bs(c,o,i):void 0,p=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,d=u&&Dk(o,i,l)?l:o.mcpServers.find(h=>Us(o.name,h.name)===p)?.name;return d!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:d}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function Dk(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function r1(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?fQ(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(p=>v(p)?n1(e,p,{what:r,
place:o}):p)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function fQ(e,t,n,r){let{matcher:o,missed:i}=hp(
{event:t,matcher:n},e.plugin,e.settings);return i&&yp(e,t,n,r),o}function yp(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var Fk=m(()=>{"use strict";M();yl();gp()});function i1(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=Vn(l),f=u.map(c);return f.some((p,d)=>p!==u[d])?f:void 0};for(let c of o1)s(c,a(l=>Bs(l,r,o).rule));return s("skills",a(c=>kl(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?kl(c,r,o):void 0),s("hooks",c=>r1(e,t,c))),i}function s1(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${Xn(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${Us(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);Dk(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let p=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),d=Object.keys(n).find(b=>Mk(b,n[b]).some(k=>p.test(k))),h=d===void 0?i:Mk(d,n[d]).find(b=>p.test(b)),
g=p.exec(h);if(g===null)return;let y=d===void 0?s+Jr(i,g.index)-1:a.lines[d]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function Mk(e,t){
return dQ.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>Mk(n,r))}var o1,dQ,a1=m(()=>{"use strict";Lt();D();
yl();Fk();gp();o1=["tools","disallowedTools","allowed-tools","disallowed-tools"];dQ=new Set([...o1,"skills","agent","matcher","if","server"])});function Js(e,t,n={}){let r=C(e.plugin.files,t.path),o=t.kind==="command"?pQ(t):{},i={...t.frontmatter.data,...o};s1(e,t,i);let s={...o,...i1(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:GL(
c)+t.body}function pQ({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=re(e,a)??"",u=typeof c=="object"?String(Vn(l))===String(c):ht(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var zk=m(()=>{"use strict";H();Lt();dp();a1()});function c1(e,t){let n=jk();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=Bk(r)&&n(o);return[r,{path:i?o:vl(e,r),plain:i}]}))}function jk(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=Uk(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function Uk(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function vl(e,t){
return`${e}/stub-${mo(t).slice(0,8)}.md`}function Bk(e){return e.split(":").every(xl)&&!/(?:^|:)skill$/i.test(e)}function xl(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||dl.test(e)?!1:e.toLowerCase()!==".git"}var _l=m(()=>{"use strict";Rs();
pl()});function Qn(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Tt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(l1,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(mQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+l1.length}}
function wp(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function jt(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(hQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var mQ,l1,hQ,Ut=m(()=>{"use strict";D();mQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
l1="```";hQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function $l(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${Bt.call}`,"",`- \`command\`: ${f1(e.name)}`,Bt.given,...t?[Bt.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(wp),"</context>",""]:[],...e.files===!0?[Bt.again,""]:[],...e.long===!0?[Bt.goesOn,""]:
[],Bt[e.ending],"",Bt.after,""].join(`
`)}function u1(e,t,n=!1,r=!1){let o=(n?` ${Bt.again}`:"")+(r?` ${Bt.goesOn}`:"");return`${Bt.forward} \`${e}\` once, with \`agent\` set to ${f1(t)} ${Bt.task}${o}\

`}function f1(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:gQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function gQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var Bt,bp=m(()=>{"use strict";Ut();Bt={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function d1(e){let{agents:t}=e.plugin,n=c1("agents",t.map(({name:r})=>r));for(let r of t){let o=yQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?kQ(r,o)?e.place(i,o.path,Js(e,r),"local"):e.place(i,vl("agents",r.name),Js(e,r,{name:r.name}),"local"):e.
place(i,o.path,wQ(e,r,o),"remote")}}function yQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=tl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function wQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return gl({name:n.name,description:bQ(e,t),tools:r.longRuns?[o,...mp(e)]:o,model:r.relayModel,color:t.color,background:vQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+u1(o,t.name,hl(e,`agent:${t.name}`),r.longRuns)}function bQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function kQ(e,{plain:t,name:n}){let r=re(e.frontmatter,"name"),o=r===void 0?"":ht(r);return o===
""||o.length>tl?t:o===n}function vQ(e){return e===!0?!0:void 0}var p1=m(()=>{"use strict";Yb();Lt();js();dp();zk();_l();bp();ki()});var Ol,m1=m(()=>{"use strict";dn();Ol=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new fn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function h1(e){let t=`${xQ} ${Gs[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var xQ,Gs,Jk=m(()=>{"use strict";pk();xQ=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Gs=Object.fromEntries(Object.entries(Yd).map(([e,t])=>[e,{
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
`}var kp,Gk=m(()=>{"use strict";kp="hooks/forward.sh"});function y1(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?t1(e,r):_Q(e,r);if(i===void 0)continue;o&&e.letOut.push(...Vk(r.handler),
...Vk(i));let{matcher:s,missed:a}=hp(r,e.plugin,e.settings);a&&yp(e,r.event,r.matcher,r.origin),NQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Vs})}e.settings.permissionHook&&t.push(PQ(e)),t.push(...UL(e)),TQ(e),t.length>0&&e.files.set(Vs,`${JSON.stringify({hooks:CQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${kp}\\"`)&&e.files.set(kp,vp(e.settings))}function _Q(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Gs[t.event]?.way==="program"||o;IQ(e,t);let s=EQ(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?OQ(t,r,s):$Q(e,t,s),...AQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function $Q(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:h1(t.event)}}}function OQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${kp}" ${o}`,timeout:n}}function EQ(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(g1[t]??g1[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function AQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?Bs(n,e.plugin,e.settings):void 0;return s?.missed===!0&&yp(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function IQ(e,t){for(let[n,r]of Object.
entries(SQ))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function TQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function PQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${wo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function NQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function CQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function Vk(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
Vk):[]}var Vs,g1,SQ,xp=m(()=>{"use strict";Jk();js();Gk();Fk();gp();ki();Vs="hooks/hooks.json",g1={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
SQ={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function k1(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):w1.find(s=>C(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${w1.join(", ")}`});return}let o=C(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:LQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function LQ(e){if(e.size>RQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return FQ(
n)===t.length?void 0:b1;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:DQ(n)===t.length?void 0:b1}function DQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function FQ(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var w1,RQ,b1,v1=m(()=>{"use strict";H();
w1=[".claude-plugin/icon.png","assets/icon.png"],RQ=2*1024*1024;b1="its end is missing, or something stands behind it"});function yt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(MQ(r[1]));return[...n].filter(r=>C(t.files,
r)!==void 0)}function MQ(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function bo(e,t){return yt(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var er=m(()=>{"use strict";H()});function*_1(e){for(let{0:t,index:n}of e.matchAll(jQ))yield{kind:x1.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of zQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var x1,zQ,jQ,$1=m(()=>{"use strict";x1=
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
`).map(e=>e.split(": ")),zQ=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],jQ=new RegExp(`\\b(?:${x1.map(([,e])=>e).join("|")})`,"g")});function El(e){let t=Tt(e);return[..._1(e),...UQ.flatMap(r=>BQ(r,e))].filter(({kind:r,match:o})=>r==="private key"||_p(o)).sort((r,o)=>r.index-o.index).map(({kind:r,
index:o})=>({kind:r,line:t(o)}))}function BQ({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,match:o,
index:i})):[]}function _p(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!Al(e)}function Al(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var UQ,Sl=m(()=>{"use strict";D();$1();UQ=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function $p(e,t=!0){if(typeof e=="string")return[...GQ(e),...VQ(e)];if(typeof e!="object"||e===null)return[];let n=r=>$p(r,t);return Array.isArray(e)?(t?O1(e):[]).
concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>JQ(r,o,t).concat(n(o)))}function Op(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([n])=>n.
replaceAll(/["']/g,""));return O1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function JQ(e,t,n){if(e==="command"&&typeof t==
"string"&&n)return Op(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||i.length>=16&&
_p(i);return e==="headers"?r.filter(([,i])=>!E1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([i,s])=>Hk(i,s)&&
o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function O1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!="string")return[];
let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(Hk(o,a)&&t(a))return[{what:`the argument ${o}`,near:o}];
let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the header "${c[1]}" in a\
n argument`;return E1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Op(n):[]})}function GQ(e){if(!e.includes("://"))return[];let t=[...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,r])=>Ep(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>Hk(
r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function VQ(e){return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].
filter(([,,n])=>Ep(n)&&(/\d/.test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function Hk(e,t){let n=e.replace(/^-+/,"").replaceAll(
/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Ep(t)?HQ.test(n)||KQ.test(n)&&_p(t)&&t.length>=12:!1}function Ep(e){if(e===""||Al(e))
return!1;let t=[...e.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Ep(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function E1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var HQ,
KQ,A1=m(()=>{"use strict";Sl();HQ=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,KQ=
/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function S1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var I1=m(()=>{"use strict";M()});function YQ(e){let t=Sp(e)?e.files:e;return["none","args","project"].includes(t)}function P1(e,t){let n=Sp(e)&&"plugin"in e?e.plugin:e;Zk(n,"what `loadPlugin` r\
eturns"),Ap("options",t,Wk);let{endpoint:r,publisher:o}=t;Ap("endpoint",r,Tl),T1("",t,qQ),o!==void 0&&T1("publisher.",o,XQ)}function Zk(e,t){Ap("plugin",e,[S1,t])}
function qk(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function xi(e,t,n){let r=vi(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function T1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw QQ(e,o,Object.keys(n));Ap(e+o,i,s)}}function QQ(e,t,n){let r=It(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you mea\
n \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Ap(e,t,[n,r]){if(!n(t))throw xi(e,t,`Give ${r}.`)}var vi,Sp,Tl,
Il,Wk,Kk,Hs,WQ,ZQ,qQ,XQ,Ks=m(()=>{"use strict";O();Jo();I1();vi=e=>typeof e=="string",Sp=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Tl=[vi,"a text"],Il=
[e=>Array.isArray(e)&&e.every(vi),"a list of texts"],Wk=[Sp,"an object"],Kk=[e=>typeof e=="boolean","true or false"],Hs=[e=>vi(e)&&e.trim()!=="","a text that is\
 not empty"],WQ=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
ZQ=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,qQ={endpoint:Tl,endpointVariable:[e=>vi(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!WQ.test(e)&&!ZQ.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:Kk,relayModel:Tl,commandModel:Tl,name:Tl,local:Il,public:Il,shellContext:Il,failClosed:Il,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:Kk,workspace:[e=>Sp(e)&&Object.values(e).every(YQ),"none, args or \
project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:Kk,hookAllows:Il,callerFiles:Wk,publisher:Wk};XQ={name:Hs,email:Hs,url:Hs,
description:Hs,version:[e=>vi(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Hs,licenseText:Hs,privacyPolicyUrl:[e=>vi(e)&&qk(e),"an\
 https URL"]}});function Ws({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Pl({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function N1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Ws(e),author:eee(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:tee(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:nee(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Nl(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function C1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),rp(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),np(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of R1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Pl(e)}):n.manifest.version!==Pl(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Pl(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Ws(e)})}function eee({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function tee({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&qk(n)?n:t.publisher.privacyPolicyUrl}function nee(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(R1(e).map(s=>[s,oee(n,s)]))};return Object.keys(i).length===0?void 0:i}function R1(e){let t=[...e.letOut,...[...e.open].map(n=>ree(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function ree(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function oee(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?iee(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function iee(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var _i,Cl=m(()=>{"use strict";Ee();bi();Ks();_i=".claude-plugin/\
plugin.json"});function L1(e){El(e.flatMap(D1).join(`
`)).length>0&&e.forEach(see),e.filter(({json:t})=>t!==void 0).forEach(cee)}function D1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function F1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?$p(o.data):[];if(i!==void 0)throw Yk(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Op(n);if(r!==void 0)throw Yk(t,1,r.what)}}function see(e){let{path:t}=e,n=D1(e).flatMap(El)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function cee({path:e,text:t,json:n}){let[
r]=$p(n,aee.has(e));if(r===void 0)return;let o=Jr(t,Math.max(0,t.indexOf(r.near)));throw Yk(e,o,r.what)}function Yk(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var aee,M1=m(()=>{"use strict";O();D();xp();A1();Cl();Sl();aee=new Set([".mcp.json",Vs,_i,
".lsp.json","settings.json"])});function nn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(nn)]}var Ip=m(()=>{"use strict"});function Xk(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:lee(o,n);return{...e,manifest:fee(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:uee(o,n))}}function lee(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return nn(c).every(u=>t({...l,text:u}))},i=Zs(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Zs({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function uee(e,t){let n=(r,o)=>nn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Zs(e.handler,r=>r==="statusMessage",n)}}function fee({manifest:e,files:t},n){let r=e.path??"",o=C(t,r),i=(c,l)=>nn(
l).every(u=>{let f=o===void 0?"":G(o.bytes());return n({what:"the manifest",field:c,path:r,line:Jr(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Zs({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Zs(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:dee(s,i)}}function dee(e,t){return Zs({...e},n=>n!=="name",(n,r)=>t("author",r))}function Zs(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var z1=m(()=>{"use strict";H();D();Ip()});function Tp(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var Qk=m(()=>{"use strict"});function ev(e,t){let n=e.slice(e.lastIndexOf("/")+1);return pee.test(n)&&t.size<=mee&&!t.bytes().includes(0)}function j1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&ev(s,a)&&!hee(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",yee(r.licenseText)):
i!==void 0?e.files.set("LICENSE",gee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function hee({plugin:e},t){if(Tp(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&yt(o,e).includes(t))}function gee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function yee(e){return e.endsWith(`
`)?e:`${e}
`}var pee,mee,tv=m(()=>{"use strict";er();Qk();pee=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
mee=256*1024});function J1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!ev(a,C(t.files,a)))),...r.flatMap(s=>bo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(nv),...n.map(nv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(nv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>vee(e,s)),...r.flatMap(({origin:s,handler:a})=>nn(kee(a)).map(U1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>nn(s.config).map(U1(s.origin)))].filter(({text:s})=>s.length>=tr)}function rv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>$l({tool:"",name:"",shell:Qn(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...nn(e.manifest??{})].filter(ov),...nn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>B1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(Bt),vp(n),B1(e.files.get(yo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function ov(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function kee(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!bee.has(t)))}function U1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function nv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function vee(e,t){let n=C(e.plugin.files,t);if(n===void 0||n.size>wee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:G(r)}]}function B1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[G(e)]:[]}var tr,wee,bee,iv=m(()=>{"use strict";H();D();er();
js();Gk();tv();Ip();bp();Ut();tr=40,wee=10*1024*1024;bee=new Set(["if","statusMessage"])});function G1(e){return[...e.keys()].flatMap(t=>{let n=C(e,t)?.bytes();if(n===void 0)return[];let r=G(n),o=t.endsWith(".json")?F(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:xee(t,r,o)}]})}function xee(e,t,n){if(n!==void 0)return nn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<tr&&!s.includes("\\")?[]:[{path:e,line:a+2,text:_ee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function V1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function _ee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?F(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var H1=m(
()=>{"use strict";H();M();D();Ip();iv()});function qs(e){return e.normalize().replaceAll(W1," ")}function ko(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function $ee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(W1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function K1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var sv,W1,Pp,Np=m(
()=>{"use strict";sv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,W1=new RegExp(`[${sv}][${sv} ]*| [${sv} ]+`,"g");
Pp=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=qs(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=$ee(this.#e),K1(
this.#t,n-1)-K1(this.#t,t))}}});function av(e,t){let n=e.charCodeAt(t),r=0,o=rn,i=!1,s=!0,a=t;for(vo.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!ko(c))i&&o===rn-
1&&(vo.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return vo.slot=Math.imul(r,q1)>>>32-uv,vo.end=a,vo.isUniform=s,o===0}function Eee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<rn-1)continue;let i=Math.imul(r,q1)>>>32-uv;e[o-rn+1]=i,n[i>>>5]|=1<<(i&31)}}var rn,lv,Oee,
uv,Z1,q1,Cp,vo,cv,Y1=m(()=>{"use strict";Np();rn=11,lv=21,Oee=64,uv=18,Z1=1<<uv-5,q1=2654435761,Cp=class{joined;starts;#e;#t=new Int32Array(Z1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-rn+1)),Eee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+rn<=t.length;o+=lv)if(!(o<r)){if(!av(t,o))break;if(vo.isUniform){r=this.#n(t,o,n);continue}r=vo.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&av(t,i-1)&&this.#r(i-1,r),av(t,s-rn+1)&&
this.#r(s-rn+1,r),s-rn+1}#r(t,n){let{slot:r,end:o}=vo;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(Z1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new cv,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=Oee&&n.get(c)?.push({at:a,text:s})}}return n}},vo={slot:0,end:0,isUniform:!1,whiteUntil:0};cv=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*Q1(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new Pp(l)),i=new Cp(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let p of See(f,c,i,u,d=>r(
e[d]))){let{output:d,from:h,to:g}=p,y=g-h;if(y<n&&y+Aee(p,u,o[d])<n)continue;let b=i.starts[d],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[d],
source:l,text:k})}}function Aee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
qs(a).length)}function*See(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||Iee(s.get(
f.text),e[a-1],e[a+1]))continue;let p=Pee(r,c,n,f);if(p===void 0)continue;u.push(p);let d=`${p.output} ${p.start} ${p.from}`;i.has(d)||(yield p),i.add(d)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function Iee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function Pee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),p=ko(f);if(n.charCodeAt(c)!==(p?32:f))break;a=p?
Nee(e,a):a+1}if(c-o.at<rn)return;let l=ko(e.charCodeAt(t))?X1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),p=ko(f);if(n.charCodeAt(u-1)!==(p?32:f))
break;l=p?X1(e,l-1):l-1}return c-u<Tee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function X1(e,t){let n=t;for(;n>0&&ko(e.charCodeAt(n-1));)n-=1;return n}
function Nee(e,t){let n=t;for(;n<e.length&&ko(e.charCodeAt(n));)n+=1;return n}var Tee,eD=m(()=>{"use strict";Y1();Np();Tee=rn+lv-1});function tD(e,t,n){let r=G1(t);L1(r),F1(e);let o=n?.sources??J1(e),i=rv(e),s=Cee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...oD(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:tr},leak:a[0]===void 0?void 0:Dee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(nD)}}function Cee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(V1(o)):o.readings).
filter(o=>{if(o.text.length<tr)return!1;let i=e.carried.has(o.path)?o.text:nD(o);return r.has(i)?!1:(r.add(i),!0)})}function nD({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>ov(r)?"``":n)}function rD(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);Xk(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:oD([...i.values()],n,rv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:Xk(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*oD(e,t,n,r){let o,i=new Map,s=new Set;for(let a of Q1(e,t,tr,c=>s.has(c))){o??=n.map(qs);
let c=i.get(a.text)??Fee(a.text,o);i.set(a.text,c),!(c||Ree(a,r)||r.carried.has(a.output.path)&&Lee(a))&&(s.add(a.output),yield a)}}function Ree({output:e,source:t,
text:n},r){return e.path!==Vs||!r.plugin.hooks.some(i=>bo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&qs(i).includes(n.trim()))}function Lee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|©/i).
every(n=>n.length<120&&n!==t):!1}function Dee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Jr(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Fee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+tr<=e.length;n+=1){let r=e.slice(n,n+tr).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=tr}var iD=m(()=>{"use strict";O();er();xp();M1();z1();iv();H1();Np();eD();D()});function sD(e,t,n){return[...new Set([...e.matchAll(Mee)].flatMap(o=>yt(o[1],t)))].flatMap(o=>{let i=C(t.files,o),s=i.unreadable===void 0?jee(G(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??zee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function jee(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Mee,zee,aD=m(()=>{"use strict";H();D();er();Mee=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;zee={py:"pyt\
hon3",js:"node"}});function lD(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of uD(e)){for(let a of yt(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of sD(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=fv(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=yt(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function fv(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:uD(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function uD(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=Qn(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>cD(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>cD(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function cD(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var dv=m(()=>{"use strict";er();Ut();aD()});function dD(e){let t=new Map([[e.settings.naming.serverKey,Uee(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:fD})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(fD,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Uee({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...Bee(e)}}function Bee({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var fD,pD=m(()=>{"use strict";fD=".mcp.json"});function nr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(Rp,o.toLowerCase()))return`lies\
 in ${o}, ${Rp[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return Gee(r)?"usually holds secrets":Vee(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(Rp,r)?`is ${Rp[r]}`:void 0:Zee(t)?mv:void 0}function Gee(e){return Jee.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Vee(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Zee(e){if(e.size>Hee)return!1;let t=G(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Kee)].some(n=>qee(t,n.index+n[0].length))}function qee(e,t){let n=t;for(let r=0;r<Wee&&(pv.lastIndex=n,!!pv.test(e));r+=1)n=pv.lastIndex;
return mD.lastIndex=n,mD.test(e)}var mv,Ys,$i,Rp,Jee,Hee,Kee,pv,Wee,mD,Rl=m(()=>{"use strict";D();mv="holds a private key",Ys="where credentials are kept",$i="w\
hat a tool makes anew",Rp={".aws":Ys,".azure":Ys,".docker":Ys,".gnupg":Ys,".kube":Ys,".ssh":Ys,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:$i,".idea":$i,".mypy_cache":$i,".pytest_cache":$i,".ruff_cache":$i,".venv":$i,".vscode":$i,node_modules:"a folder \
made for one machine"},Jee=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Hee=1024*1024,Kee=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,pv=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Wee=10,mD=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function hD(e){let{plugin:t,settings:n}=e,r=Er(t.files,""),o=ete(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=fv(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Yee(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,C(t.files,a).bytes()),e.open.add(c)}}function Yee(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||Qee.has(n))return"the thin client has its own file there";let i=nr(t,C(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Xee(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Xee({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!Uk(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function ete(e){return new Map([...Tp(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function gD(e){let t={},n={};for(let{
list:r,what:o,folder:i}of tte){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return nte(e),rte(e),Object.keys(n).length===0?t:{...t,experimental:n}}function nte(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function rte(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var Qee,tte,yD=m(()=>{"use strict";H();Rl();Qk();dv();_l();Qee=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);tte=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function wD({body:e,frontmatter:t}){let n=Ll(re(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>hv(c,n))?"program":"words"}function hv(e,t){return jt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>Xs.has(c.replace(/^.*\//,"")))})}function Ll(e){
let n=(e===void 0?[]:ht(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var Xs,Lp=m(()=>{"use strict";Lt();Ut();Xs=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function gv(e,t){let n=Ll(re(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>jt(a.command).flatMap(kD)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&ite(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=ste(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>ate(e,a,n)),...o.map(a=>`Bash(${vD(a)})`)])]}function kD(e){let t=bD.exec(e)===null?e:e.slice(bD.exec(e)[0].length);return t!==
e?kD(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(ote,"")]}function ite(e){return/[>!#\\\n]/.test(e)||yv(
e)}function yv(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function ste(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!Xs.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function vD(e){return Xs.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function ate(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${vD(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!hv(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var ote,bD,wv=m(()=>{"use strict";O();Lt();
Lp();Ut();ote=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,bD=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function Dp(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Tt(e.body);return[...e.body.matchAll(cte)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var cte,bv=m(()=>{"use strict";D();cte=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function xD(e){return jt(e).some(t=>{let[n="",...r]=t.replace(dte,"").replaceAll(pte," ").split(/\s+/);if(!lte.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(ute.has(n)?i.slice(1):i).some(s=>fte.test(s))})}var lte,ute,fte,dte,pte,_D=m(()=>{"use strict";Ut();lte=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),ute=new Set(
["grep","rg","sed","awk","jq"]),fte=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;dte=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
pte=/\d?[<>]+&?\s*[^\s<>]+/g});function kv(e){let t=e.slice(0,yte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=mte.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:jt(n).some(i=>hte.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":wte(n)??bte(t)??kte(t)??(xD(t)?"outsi\
de":void 0)}function wte(e){let t=[...e.matchAll(gte)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function bte(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function kte(e){if(Vn([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||jt(e).filter(r=>r.includes(")")&&Xs.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var mte,hte,gte,yte,$D=m(()=>{"use strict";Lt();Lp();Ut();_D();mte=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],hte=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,gte=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
yte=2e3});function OD(e){for(let t of[...e.plugin.commands,...e.plugin.skills])vte(e,t)}function vte(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of Dp(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&wD(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of Qn(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?xte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function xte(e,t){let n=Ll(re(e.frontmatter,"arguments"));if(!n.test(t))return kv(t);let r=t.replaceAll(new RegExp(n,"g"),"");return kv(r)??
(yv(r)?"arguments":void 0)}var ED=m(()=>{"use strict";Lt();Lp();Ut();wv();bv();$D()});function AD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(xl):Bk(r)))return{command:n,path:vl("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=jk())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function SD(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var ID=m(()=>{
"use strict";_l()});function TD(e){let t=AD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,Js(e,n),"local"):e.place(`command:${n.name}`,r,$te(
e,n),"remote")}return SD(t)}function PD(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>_te){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}xl(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,Js(e,t),"local"):e.place(`skill:${t.name}`,n,Ote(e,t),"remote")}}function $te(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=RD(e,
t),o=[...mp(e),...r.length===0?[]:gv(t,r)],i=hl(e,`command:${t.name}`);return gl({...ND(e,t),"allowed-tools":o.length===0?n:[n,...o],...CD(e,t.name)})+$l({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function Ote(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=RD(e,t),o=r.length===
0?[]:gv(t,r),i=hl(e,`skill:${t.name}`);return gl({name:DD(t.frontmatter.data.name)??t.name,...ND(e,t),"allowed-tools":o.length===0?void 0:o,...CD(e,t.name)})+$l(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function ND(e,t){return{description:Ete(e,t),when_to_use:LD(t),"argument-hint":t.argumentHint,
paths:Ate(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function Ete(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&LD(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function CD(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function RD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=Qn(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
wp).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function LD({frontmatter:e}){let t=re(e,"when_to_use");return t===void 0?void 0:ht(t)||
void 0}function DD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function Ate(e){if(!Array.isArray(e))return DD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var _te,FD=m(()=>{"use strict";wv();js();dp();zk();Ut();Lt();ID();ki();_l();bp();_te=255});function jD(e){let t=Ste(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[MD.prompts]:[],...t.length>0?[MD.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function UD(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function Ste(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${zD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${Oi(o)}\`: ${zD(i)}`)];return[...new Set(
r)]}function zD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${Ite(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Tte(t):void 0)??"a program"}`}function Ite(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Tte(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function Oi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var MD,BD=m(()=>{"use strict";MD={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function VD(e){let{settings:t}=e,n=Pte(Fp(e)),r=[`# ${GD(e.plugin.manifest.displayName??t.name)}`,GD(Ws(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=BL(e);return`${[r,[n],["## Parts",...Nte(e)],["## What is sent, where and when",...Cte(e)],o,["## Access",...Fte(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function Fp({components:e}){return e.some(({placement:t})=>t==="local")}function Nte(e){let t=JD(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!Fp(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...JD(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${Oi(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function JD(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${Oi(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Cte(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Rte(l.event,l.matcher)))],a=Fp(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Lte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(yo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...jD(e),...Dte(e)]}function Rte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${Oi(t)}\``}`}function Lte(e,t,n){let r=`\` ru\
ns: the output of \`${Oi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${Oi(t)}${r}`}function Dte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Fte(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${Fp(e)?`host.${UD(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function GD(e){return e.replaceAll(/\s+/g," ").trim()}var Pte,HD=m(()=>{"use strict";js();Cl();BD();Pte=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function KD(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function WD(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var ZD=m(()=>{"use strict"});function qD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Qs("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Qs("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Qs("has a query"),(t.hash!==""||e.includes("#"))&&Qs("has a f\
ragment"),t.protocol==="http:"&&!Mte(t.hostname)&&Qs("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Qs("has characters in its path that would need quoting"),t.origin+n}function Mte(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Qs(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var YD=m(()=>{"use strict";O()});function XD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Dl(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)zte(r,c,o[s],a);i=a}return i.has(r.length)}}function Dl(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Dl(e,t+1,n):n}function zte(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Dl(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Dl(e,t,r):o===n&&Dl(e,t+1,r)}var QD=m(()=>{"use strict"});function nF(e,t,n){let r=KD(e),o=qD(n.endpoint),i=vv("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:eF(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:eF("commandModel",n.commandModel),naming:WL(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:vv("shellContext",n.shellContext,r.filter(Ute)),failClosed:tF("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:jte(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:tF("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:XD(Jte(l))}))}}function jte(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return vv("work\
space",n,t),e}function Ute(e){return e.startsWith("command:")||e.startsWith("skill:")}function vv(e,t,n){let r=(t??[]).map(o=>{let i=WD(o,n);if(i.length===0)throw Bte(
e,o,n);return i});return new Set(r.flat())}function Bte(e,t,n){let r=It(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function eF(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw xi(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function tF(e,t=[]){for(let n of t){if(Object.hasOwn(Gs,n))continue;let r=It(
n,Object.keys(Gs));throw xi(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Jte(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw xi("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var rF=m(()=>{"us\
e strict";O();Jo();ZD();YD();QD();Jk();Ks();ki()});function sF(e,t){if(Gte(e),t.name!==void 0){let r=iF(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,oF)}let n=iF(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${oF}`)}function iF(e){return e.length>128?"has more than 128 characters":ho(e)?e.includes("..")?
'holds ".."':ip(e)!==void 0?"can't be a folder on Windows":wi(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Gte(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var oF,aF=m(()=>{"use strict";O();pl();
bi();oF="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function uF(e,t){P1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Kte(e,t);let r=nF(n,sF(n,t),t),o=Vte(new Ol(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Ws(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Vte(e){let t=cF(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=rD(e,t);if(r.length===0)throw t.leak;let o=new Ol(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=cF(o,t);if(i.leak!==void 0)throw i.leak;return i}function cF(e,t){
let n=Hte(e),r=le(e.files),o=Wd(lF(r,Nl(n))),i=`${Pl(e)}-${o.slice(0,8)}`,s=lF(r,Nl(n,i));return{draft:e,version:i,files:s,...tD(e,s,t)}}function Hte(e){let t=TD(
e);PD(e),d1(e),y1(e),dD(e);let n=k1(e);j1(e),e.files.set("README.md",VD(e)),hD(e);let r=gD(e),o=N1(e,{commands:t,icon:n,paths:r});return e.manifest=o,C1(e,o),Wte(
e),lD(e),OD(e),o}function lF(e,t){return le([...e,[_i,t]])}function Kte(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>jr(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${qt(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Wte(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>pp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:pp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var fF=m(()=>{"use strict";dn();Rs();O();Go();H();p1();m1();xp();v1();iD();tv();dv();Cl();pD();yD();Ks();ED();FD();
HD();rF();aF();ki()});function dF(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Zte.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(qte))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Zte,qte,pF=m(()=>{"use strict";Zte=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
qte=/`([^`\n]+)`/g});function zp(e){let t=[];for(let n of e.matchAll(nne)){let r=n[1],o=e.slice(Math.max(0,n.index-xv),n.index),i=n.index+n[0].length,s=sne(r,o,e.slice(i,i+xv));s!==
void 0&&t.push({need:hF.get(r),what:`${r}${s}`,offset:n.index})}return t}function sne(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return ine.test(
t)?"":void 0;if(!ane(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?Qte.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:cne(e,i)}function ane(e){let t=e.length;for(;t>0&&!rne.has(e[t-1]);)t-=1;return(t>0||e.length<xv)&&one.test(e.slice(
t))}function cne(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(mF,e)?mF[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&ene.has(r):!i.test(r)))return s?"":` ${r}`}var Mp,Yte,Xte,hF,Qte,
mF,ene,tne,nne,rne,one,ine,xv,_v=m(()=>{"use strict";Mp=e=>e.split(" "),Yte=Mp("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Xte=Mp("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),hF=new Map([...Yte.map(e=>[e,"machine"]),...Xte.map(e=>[e,"toolchain"])]),Qte=new Set(Mp("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),mF={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
ene=new Set(Mp("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),tne=[...hF.keys()].sort((e,t)=>t.length-e.length).join("|"),nne=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${tne})(?![\w./:=@-])`,"g"),rne=new Set(`
;&|({$"'\`!`),one=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,ine=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
xv=240});function yF(e,t,n){let r=new Fl(e,t,n);wF(r,dne,e);for(let o of dF(e))kF(r,o.text,o.offset);return $v(r,e)}function wF(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&vF(i,n,s=>e.add(o,s[0],s.index))}function $v(e,t){return wF(e,fne,t),t.includes("git ")&&vF(pne,t,n=>{let r=`git ${n[1]}`;une.has(n[1])?e.add("ma\
chine",r,n.index):lne.has(n[1])&&e.add("files",r,n.index)}),e.list()}function bF(e,t,n){return $v(new Fl(e,t,n),e)}function jp(e,t,n){let r=new Fl(e,t,n);return kF(
r,e,0),$v(r,e)}function kF(e,t,n){for(let{need:r,what:o,offset:i}of zp(t))e.add(r,o,n+i)}function vF(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var gF,lne,une,fne,dne,pne,Fl,Ov=m(()=>{"use strict";D();pF();_v();gF=e=>new Set(e.split(" ")),lne=gF("diff \
log status show blame ls-files grep rev-parse describe shortlog"),une=gF("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),fne=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],dne=[{word:"sk",need:"conversation",form:/(?<!not |n't |n’t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
pne=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Fl=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Tt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function xF(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=bo(e,t).flatMap(s=>Av(t,s));return[...o,...Ev(e.handler,n),..._F(r,
n.path,n.line),...i]}function Ev(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:gne(
c)).join(""),a=zp(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...bF(JSON.stringify(e),t,n),...a]}function gne(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Av(e,t){let n=yne(e,t);return n===void 0?[]:jp(n,t,1).concat(_F(n,t,1))}function _F(e,t,n){let r=new Map,o=Tt(
e);for(let i of e.matchAll(hne)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function yne(e,t){let n=C(e.files,t);return n===void 0||n.size>mne?void 0:G(n.bytes())}var mne,hne,$F=m(()=>{"use strict";H();D();er();Ov();
_v();mne=1024*1024,hne=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function EF(e){Zk(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Sv(`${r.kind}:${r.name}`,
r.path,[...vne(r),...bne(r.body,e).flatMap(o=>{let i=n.get(o)??Av(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Sv(`hook:${r.id}`,r.origin.path,xF(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Sv(`mcp:${r}`,i.path,Ev(o,i).filter(kne)))]}function bne(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?yt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Sv(e,t,n){let r=new Set(n.map(s=>s.need)),o=wne.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function kne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function vne(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:Qn(n);return[...xne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...Dp(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...yF(n,t,r)]}function xne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return jp(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(OF,i)?OF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var wne,OF,AF=m(()=>{"use strict";Ov();er();$F();bv();Ks();Ut();wne=["text","files","patch","toolchain","machine","conversation"];
OF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function SF(e,t=[]){if(!Array.isArray(t))throw xi("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new fn;for(let o of EF(e))n.has(o.id)||o.id.startsWith("mcp:")||(Iv(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),Iv(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&Iv(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function Iv(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var IF=m(()=>{"use strict";dn();Ks();AF()});function Up({loads:e,diagnostics:t}){let n=t.find(({code:i})=>jr(i));if(e||n===void 0)return;let{problem:r,fix:o}=qa(n);throw new w("PLUGIN_REFUSED",`Claude Cod\
e would not load this plugin: ${qt(n)}: ${r}`,o,{details:{diagnostics:t.filter(({level:i})=>i!=="note")}})}var Tv=m(()=>{"use strict";dn();Ag();O();Go()});import{randomBytes as JLe}from"crypto";function PF({tools:e,afterMs:t}={},n=TF){return e??(t!==void 0||n>TF)}var TF,NF=m(()=>{"use strict";TF=6e5});var CF,RF=m(()=>{"use strict";CF=String.raw`
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
`});var Bp,Jp,Gp,Vp,Pv=m(()=>{"use strict";Bp=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
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
sends them to the host above:",e.components.map(r=>$ne(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${Hp(Bp)}, files that hold a private key, what lies in ${Hp(Jp)}, links, and other repositories inside the project. ${Hp(Gp)} are sent onl\
y where the list above says so. Without git also not: what lies in ${Hp(Vp)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function $ne(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${_ne[r.files]}${i}${o}.`}function Hp(e){return e.map(
t=>`\`${t}\``).join(" ")}var _ne,jF=m(()=>{"use strict";Pv();_ne={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var UF,BF=m(()=>{"use strict";UF=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var VF,HF,KF=m(()=>{"use strict";VF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,HF=String.raw`function base64(s) {
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
`});function Cv(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>Ane(
i,o)+Ene,hooks:One,readme:zF}}function One(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function Ane(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Nv(n)} plugin=${Nv(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Nv([...new Set(a)].join(`
`))}
`}function Nv(e){return`'${e.replaceAll("'","'\\''")}'`}var m1e,Ene,eM=m(()=>{"use strict";RF();DF();Pv();MF();jF();BF();GF();KF();ZF();YF();QF();m1e=Cv();Ene=[
"# Never sent, in any case and any folder.",`secret_names='${Bp.join(" ")}'`,`secret_folders='${Jp.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Gp.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Vp.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${UF}'`,`sorting='
${VF}'`,`key_body='
${HF}'`,qF+FF+WF+LF+CF+JF+XF].join(`
`)});function nM(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}=e,{alwaysLoad:d=t.alwaysLoad}=e;return{...z({...Sne(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:Ine(t),longRuns:PF(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:d==="true"?!0:d==="false"?!1:d,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Cv(t.
uploads)}}function Sne(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:p}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:p})}
function Ine({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var rM=m(()=>{"use strict";Za();
O();Ee();NF();eM()});function oM(e,t,n){let{loaded:r,config:o}=e;Up(r);let i=nM(t,o,n),s=Tne(r.plugin,uF(r,i),i);return t.allowErrors!==!0&&Pne([...Rv(e,s),...s.report.diagnostics]),
s}function Tne(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&ml(r,l.what).files!=="none",s=SF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function Rv({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function Pne(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Yt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var iM=m(()=>{"use strict";O();fF();IF();Nk();Tv();Vi();rM()});import{basename as sM,extname as Nne,join as aM}from"path";async function cM(e,t){let n=aM(t.workspace,e),r={folder:e,name:sM(n),rows:[],notes:[]};try{let o=ML(
n),i={...r,name:o.plugin.name},s=await Rne(n,t).catch(a=>({failed:a}));return"failed"in s?Lv(s.failed,{...i,rows:Yo(e,o.diagnostics)}):Cne({...i,opened:{directory:n,
loaded:o,...s}},t)}catch(o){return Lv(o,r)}}function Cne(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[Lne(o.skipped)],s=t.endpoint?.replaceAll(
"{plugin}",r),a=o.skipped!==void 0&&s===void 0,c=Yo(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=oM(o,{permissionHook:!0},
s),u=Yo(n,[...Rv(o,l),...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Lv(l,{...e,rows:c,notes:i})}}async function Rne(e,{
workspace:t,inputs:n,foreign:r,signal:o}){if(n.config===void 0)return await xb(e,void 0,{dataOnly:r,signal:o});let i=aM(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.
test(Nne(i))?{config:{},skipped:i}:await xb(e,i,{signal:o})}function Lne(e){return`${sM(e)} was not run: it is code, and this commit may be a stranger's. What i\
t says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Lv(e,t){if(!Ie(e))throw e;let n=W$(t.
folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var lM=m(()=>{"use strict";YP();zL();iM();O();Xo()});function uM(e,t){return e.size===t.size&&[...e].every(([n,r])=>Dne(r,t.get(n)))}function Ml(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:zl(e.bytes(),t.bytes())}function zl(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function Dne(e,t){return e.
kind==="file"?t?.kind==="file"&&Ml(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var jl=m(()=>{"use strict"});function dM(e){return fM(e)||fM(le([...e].map(([t,n])=>[t,Mne(n)])))}function fM(e){let t=C(e,_i),n=t===void 0?void 0:F(G(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Fne(c)]);return Wd(le([...s,[_i,
Nl(o)]])).startsWith(i)}function Fne(e){return e.kind==="file"?{...e,executable:!1}:e}function Mne(e){if(e.kind!=="file")return e;let t=e.bytes();return mi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var pM=m(()=>{"use strict";Rs();H();M();D();Cl()});import{readdirSync as zne}from"fs";import{join as jne}from"path";function Ei(e){return Une.has(e.split("/").at(-1)??"")}function Ai(e,t=""){return Bne(jne(e,t)).
flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return cp(n.name)?n.isDirectory()?Ai(e,r):[]:Ei(r)?[]:[r]})}function Bne(e){return zne(e,{withFileTypes:!0})}function hM(e,t){
let n=zt(e),r=[...n].filter(([s,{kind:a}])=>a!=="directory"&&!Ei(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!==
"file").map(([s])=>s);for(let s of[i,o.filter(a=>!Jne(a)),o])if(dM(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!Ml(mM(n,
s),mM(t,s)))}function Jne(e){return/^(?:commands|agents|skills)\/.*\.md$/.test(e)}function mM(e,t){let n=C(e,t);return n&&{...n,executable:!1}}function gM(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
return[...zt(e)].filter(([n,{kind:r}])=>r!=="directory"&&!Ei(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Une,ea=m(()=>{"use strict";H();jl();pM();Yn();Une=new Set(
[".DS_Store","Thumbs.db","desktop.ini"])});import{readFileSync as Gne}from"fs";import{join as Ul}from"path";function Kp(e){let t=Bl(Ul(e,".claude-plugin","plugin.json"));return Jt(Jt(Jt(t,"metadata"),"ba\
zaar"),"thinClient")!==void 0}function yM(e){if(Bl(Ul(e,"oci-layout"))===void 0)return!1;let t=Jt(Bl(Ul(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?
t.map(i=>Jt(i,"digest")):[]),[r]=n;if(n.size!==1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=Bl(Ul(e,"blobs","sha256",r.slice(7)));return typeof Jt(
wM(e,o),"claude-bazaar.contents")=="string"}function wM(e,t){let n=Jt(t,"annotations");if(n!==void 0)return n;let r=Jt(t,"manifests"),o=Array.isArray(r)?Jt(r[0],
"digest"):Jt(Jt(t,"config"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?Jt(Jt(t,"config"),"Labels"):wM(e,Bl(Ul(e,"blobs","sha256",o.slice(
7))))}function Bl(e){try{return JSON.parse(Gne(e,"utf8"))}catch{return}}function Jt(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var Wp=m(()=>{
"use strict"});function Vne(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function Jl(e){let t=Vne(e);if(t!==void 0)throw At(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function At(e,t){return new w("PATH_UNSAFE",e,t)}var Si=m(()=>{"use strict";O()});import{lstatSync as Hne,readdirSync as Kne,realpathSync as Wne}from"fs";import{sep as bM}from"path";function ta(e,t,n){let r=Yne(e);if(r===void 0)return"missing";
if(r.isSymbolicLink())throw Zp(e);if(!r.isDirectory())throw Dv(e,"is a file");let o=Xne(e);if(o.length===0)return"empty";let i=n.replace??"ours";if(i==="never")
throw Dv(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||Ei(a))&&Zne(e,t,n),Qne(e,s),s?"repository":"replaceabl\
e"}function Zne(e,t,{isOurs:n,foreign:r}){if(!(n??Kp)(e))throw Dv(e,"holds files that this tool did not write");let o=r??(n===void 0?hM:()=>[]),i=[...qne(e),...o(
e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write, or not as it is now: ${Gl(i)}.`,"Move or remove that, o\
r choose another folder.")}function qne(e){try{return Ai(e).filter(t=>t!==".git")}catch(t){throw ut(e,t)}}function Gl(e){let t=e.length-kM;return`${e.slice(0,kM).
join(", ")}${t>0?` and ${t} more`:""}`}function Yne(e){try{return Hne(e,{throwIfNoEntry:!1})}catch(t){throw ut(e,t)}}function Xne(e){try{return Kne(e)}catch(t){
throw ut(e,t)}}function Qne(e,t){let[n,r]=[process.cwd(),Wne(e)];if(!`${n}${bM}`.startsWith(`${r}${bM}`)||t&&n===r)return;let o=`The output "${e}" would be repl\
aced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",o,"Run the command from another folder.")}function Dv(e,t){return new w("OUTPUT_EXI\
STS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one yourself.")}function Zp(e){return At(`"${e}" is a symbolic link, which is never writte\
n through.`,"Name the real folder.")}function ut(e,t){if(t instanceof w)return t;let n="Check that the folder exists, that you may write there and that the disk\
 is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${ee(t)}.`,n,{cause:t})}var kM,Ii=m(()=>{"use strict";O();ea();Wp();Si();kM=10});import{chmodSync as Fv,mkdirSync as ere,readdirSync as tre,renameSync as vM,writeFileSync as nre}from"fs";import{dirname as rre,join as Ti}from"path";function na(e,t){
Fv(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(Mv(e,o.kind==="directory"?r:rre(r),n),o.kind==="directory"))continue;let i=Ti(e,r),s=o.executable?
493:420;nre(i,o.bytes(),{flag:"wx",mode:s}),Fv(i,s)}}function Mv(e,t,n){let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&(ere(Ti(
e,r),{recursive:!0}),Fv(Ti(e,r),493),n.add(r))}function xo(e,t,n=[]){let r=[];try{for(let o of tre(e).filter(i=>!n.includes(i)))vM(Ti(e,o),Ti(t,o)),r.push(o)}catch(o){
for(let i of r)vM(Ti(t,i),Ti(e,i));throw o}}var Vl=m(()=>{"use strict"});import{existsSync as xM,lstatSync as ore,mkdirSync as Yp,mkdtempSync as zv,readdirSync as ire,renameSync as qp,rmSync as Hl}from"fs";import{basename as _M,dirname as jv,
join as _o,relative as sre,resolve as Xp,sep as are}from"path";function $M(e,t,n={}){Uv(e,t,n,r=>na(r,t))}function Uv(e,t,n,r){Kl(e,t,n);let o=Xp(e),i=ta(o,t,n),
s=Bv(jv(o));try{i==="empty"?fre(o,r):i==="repository"?dre(o,r):pre(o,i,r)}catch(a){throw s!==void 0&&Hl(s,{recursive:!0,force:!0}),ut(e,a)}}function Kl(e,t,{within:n}){
cre(e,t),lre(t),n!==void 0&&ure(Xp(n),Xp(e))}function cre(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTre\
e` got no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="M\
ake one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}
function lre(e){for(let[t,n]of e)if(Jl(t),n.kind==="symlink")throw At(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function ure(e,t){
let n=sre(e,t);if(n===""||n.startsWith("..")||Xp(e,n)!==t)throw At(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(are))
if(r=_o(r,o),ore(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw Zp(r)}function Bv(e){try{return Yp(e,{recursive:!0})}catch(t){throw ut(e,t)}}function fre(e,t){
let n=zv(_o(e,".bazaar-"));try{t(n),xo(n,e)}finally{Hl(n,{recursive:!0,force:!0})}}function dre(e,t){let n=zv(_o(jv(e),`.${_M(e)}.bazaar-`)),[r,o]=[_o(n,"new"),
_o(n,"old")];try{Yp(r),Yp(o),t(r),xo(e,o,[".git"]);try{xo(r,e)}catch(i){throw xo(o,e),i}Hl(o,{recursive:!0,force:!0})}finally{(!xM(o)||ire(o).length===0)&&Hl(n,
{recursive:!0,force:!0})}}function pre(e,t,n){let r=zv(_o(jv(e),`.${_M(e)}.bazaar-`)),o=_o(r,"new");try{Yp(o,{mode:493}),n(o),t==="replaceable"?mre(e,o,_o(r,"ol\
d")):qp(o,e)}finally{(t!=="replaceable"||xM(e))&&Hl(r,{recursive:!0,force:!0})}}function mre(e,t,n){qp(e,n);try{qp(t,e)}catch(r){throw qp(n,e),r}}var Jv=m(()=>{
"use strict";O();Vl();Ii();Si()});import{existsSync as Gv,mkdirSync as OM,mkdtempSync as hre,renameSync as Qp,rmSync as EM}from"fs";import{basename as gre,dirname as AM,join as Vv,resolve as yre}from"path";
function em(e,t,n={}){let r=yre(e),o=ta(r,t,n);if(o!=="missing"&&o!=="empty")return wre(r,t,n);let i=tm(r);return $M(r,t,n),{keep:()=>{},undo:()=>{EM(i??r,{recursive:!0,
force:!0}),o==="empty"&&OM(r)}}}function wre(e,t,n){Kl(e,t,n);let r=bre(e),[o,i]=[Vv(r,"new"),Vv(r,"old")],s=()=>EM(r,{recursive:!0,force:!0}),a=()=>{Gv(i)&&(Gv(
e)&&Qp(e,o),Qp(i,e)),s()};try{OM(o),na(o,t),Qp(e,i),Qp(o,e)}catch(c){throw a(),ut(e,c)}return{keep:()=>kre(s),undo:a}}function bre(e){try{return hre(Vv(AM(e),`.${gre(
e)}.bazaar-`))}catch(t){throw ut(e,t)}}function kre(e){try{e()}catch{}}function tm(e){if(!Gv(e))return tm(AM(e))??e}var nm=m(()=>{"use strict";Ii();Vl();Jv()});var SM,IM=m(()=>{"use strict";SM={added:[],changed:[],removed:[]}});function Pi(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??SM,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var Hv=m(()=>{"use strict";Ee();IM()});import{appendFileSync as vre,mkdirSync as xre,writeFileSync as _re}from"fs";import{tmpdir as $re}from"os";import{join as rm}from"path";function Kv(e){let t=(e.GITHUB_ACTION??
"").replaceAll(/\W/g,"")||"step";return rm(e.RUNNER_TEMP||$re(),"claude-bazaar",t)}function PM(e,t){return t.map(n=>{let{client:r}=n;if(r===void 0)return n;let o=rm(
e,"thin-clients",r.name);return em(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}function NM(e,t,n){let r=e.plugins.map(Pi);xre(t,{recursive:!0});
let o=rm(t,"report.json");_re(o,`${JSON.stringify(Ore(e),void 0,2)}
`);let[i]=r.length===1?r:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,plugins:JSON.stringify(r),name:i?.name,version:i?.version,"old-v\
ersion":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.commit,"commit-url":i?.commitUrl,verified:i?.verified,"p\
ull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.thinClientPath??(s?rm(t,"thin-clients"):void 0),report:o};
if(n.GITHUB_OUTPUT)for(let[c,l]of Object.entries(a))e$(c,l??"")}function Ore({kind:e,changed:t,plugins:n,warnings:r,error:o}){return{kind:e,changed:t,warnings:r,
...o===void 0?{}:{error:TM(o)},plugins:n.map(i=>({...Pi(i),...i.error===void 0?{}:{error:TM(i.error)},notes:i.notes,findings:Wi(i.rows),...i.client===void 0?{}:
{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function TM({code:e,problem:t,fix:n}){return{code:e,problem:t,fix:n}}function CM(e,t){
let n=e.GITHUB_ARTIFACTS,r=t.map(i=>Pi(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[...new Set(r)].slice(0,500).map(i=>`oci\
://${i}
`);vre(n,o.join(""))}var RM=m(()=>{"use strict";Bo();nm();Xo();Hv()});function wt(e){return Br(e).replaceAll(LM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!…–’-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Gt(e){return e===
""?"":`<code>${wt(e)}</code>`}function Wv(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&","&amp;")}\
">${wt(e)}</a>`:wt(e)}function DM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>Br(i.replaceAll("	","  ")).replaceAll(LM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function om(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var LM,FM=m(()=>{"use strict";Wu();LM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function MM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:Ere(c,t)}function Ere(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var zM=m(()=>{"use strict"});function jM(e,t){let{error:n}=e,r=[{text:`## ${Are[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${wt(n.problem)} ${wt(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:Sre(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${wt(o)}`,weight:1}))];return MM([...r,...e.plugins.
flatMap(Cre)])}function Sre(e){let t=e.map(n=>{let r=Pi(n);return[Gt(r.name),Ire(r),Tre(n,r),Pre(r),Nre(n.rows)]});return om(["plugin","version","result","files",
"findings"],t)}function Ire({version:e="",oldVersion:t}){return t===void 0||t===e?Gt(e):`${Gt(t)} \u2192 ${Gt(e)}`}function Tre({error:e},t){if(e!==void 0)return`\
failed: ${wt(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(Wv(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${Wv(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function Pre({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Nre(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Yt(r,n)]}).flat().
join(", ")||"none"}function Cre(e){let{error:t,notes:n,rows:r,preview:o}=e,i=Pi(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${wt(t.problem)} ${wt(t.fix)}`,weight:1}],
...n.map(a=>({text:wt(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${Gt(i.image)}`,weight:1}],...r.length===0?[]:[{text:Rre(r),weight:2}],...Lre(e),...Dre(
i),...o===void 0||o.patch===""?[]:[{text:Zv("Changes of the thin client",DM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${wt(e.name)}`,weight:1},
...s]}function Rre(e){let t=Wi(e).map(n=>[n.level,Gt(n.code),Gt(qt({...n,path:n.file})),`${wt(n.problem)} ${wt(n.fix)}`]);return om(["level","code","place","wha\
t, and what to do"],t)}function Lre({client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Yt(t.files,"file")} \
searched for ${Yt(t.sources,"text")} of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(Gt).join(", ")}.`,
s=n.map(({what:a,why:c})=>[Gt(a),wt(c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:Zv("Left out of the thin client",om(["what","why"],s)),weight:3}]]}
function Dre({files:e}){let t=[...e.added.map(n=>`- added ${Gt(n)}`),...e.changed.map(n=>`- changed ${Gt(n)}`),...e.removed.map(n=>`- removed ${Gt(n)}`)];return t.
length===0?[]:[{text:Zv("Files in the marketplace",t.join(`
`)),weight:3}]}function Zv(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var Are,UM=m(()=>{"use strict";Vi();dn();Xo();FM();Hv();zM();Are={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing was wr\
itten",check:"Claude Bazaar: check of a generated pull request"}});function im(e={}){let t=Object.entries(process.env).filter(([r])=>!Fre.includes(r)&&!Mre.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var Fre,Mre,qv=m(()=>{"use strict";Fre=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],Mre=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});function BM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function JM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(zre(t)):t).toString("utf8")}function zre(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var GM=m(()=>{"use strict"});import{spawn as jre}from"child_process";async function sm(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"\
abort",exitCode:-1,stdout:Buffer.alloc(0),stderr:""};let l=jre(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,p=b=>{u==="exit"&&(u=b),VM(l.pid,"SIG\
TERM"),f??=setTimeout(()=>VM(l.pid,"SIGKILL"),Ure)},d=setTimeout(()=>p("timeout"),s),h=()=>p("abort");c?.addEventListener("abort",h,{once:!0});let g=BM(l.stdout,
a,()=>p("output")),y=JM(l.stderr);l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,$)=>{l.on("error",$).on("close",S=>k(S??-1))});return{
why:u,exitCode:b,stdout:g(),stderr:y()}}finally{clearTimeout(d),clearTimeout(f),c?.removeEventListener("abort",h)}}function VM(e,t){if(e!==void 0)try{process.kill(
process.platform==="win32"?e:-e,t)}catch{}}var Ure,Yv=m(()=>{"use strict";GM();Ure=1e3});import{existsSync as Bre}from"fs";async function Fe(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)
throw HM(e);if(!Bre(n))throw on(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:p}=await sm(
"git",e,{cwd:n,env:im(s),...c}).catch(d=>{throw Gre(d)});if(l==="abort")throw HM(e);if(l==="timeout")throw on(e,`it took longer than ${o/1e3} s`);if(l==="output")
throw on(e,`its output has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:ra(p)}}async function Vt(e,t){let{exitCode:n,stdout:r,stderr:o}=await Fe(e,t);
if(n===0)return r;throw on(e,o.trim()===""?`exit code ${n}`:oa(o))}async function Ni(e,t){return(await Vt(e,t)).toString("utf8").replace(/\r?\n$/,"")}function ra(e){
return e.replaceAll(/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,Jre)}function Jre(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.
exec(e.slice(t))?.[0]??"")}function HM(e){return new w("INTERRUPTED",`git ${KM(e)} was stopped.`,"Start it again.")}function Gre(e){return e.code!=="ENOENT"?on(
[],ee(e)):new w("GIT_MISSING","git is not installed.","Install git, and see that it is in your PATH.")}function on(e,t){let n=ra(t).replace(/\.$/,"");return new w(
"GIT_FAILED",`git ${KM(e)} failed: ${n}.`,Hre(t))}function KM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function Hre(e){return Vre.
find(([n])=>n.test(e))?.[1]??"Run the same git command by hand to see what is wrong."}function oa(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var Vre,$o=m(()=>{
"use strict";O();qv();Yv();Vre=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and user.email in git \
(the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function Wl(e){return Kre.has(e.toLowerCase())}function Xv(e){if(e==="")return"is empty";if(!ho(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function am(e){let t=Xv(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(WM,n)?`is kept for ${WM[n]}`:Wl(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':qre.test(e)||Yre.test(e)?"passes as a marketplace of Anthropic":void 0}function ZM(e){
return Wre.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":Zre.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var Kre,WM,Wre,Zre,qre,Yre,Zl=m(()=>{"use strict";bi();Kre=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),WM={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},Wre=new Set(["org","org-provisioned","unknown"]),Zre=new Set(["cargo","gh","github","npm","pip","uv"]),
qre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,Yre=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function roe(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function ooe(e){return Array.isArray(e)&&e.length>0}var Ht,Me,Qv,e0,QM,ez,tz,nz,rz,oz,
Xre,lm,iz,Qre,sz,ia,cm,qM,eoe,YM,toe,noe,az,XM,ioe,soe,aoe,um,sa=m(()=>{"use strict";Tn();tp();Zn();Ht=q(),Me=T(Ht),Qv=T(Je()),e0=ve(Ht),QM=ue({name:De,email:Me,
url:Me}),ez={$schema:Me,name:Ht,owner:QM,plugins:ve(In()),description:Me,version:Me,metadata:T(ue({description:Me,version:Me,pluginRoot:Me})),forceRemoveDeletedPlugins:Qv,
allowCrossMarketplaceDependenciesOn:T(e0)},tz=ue(ez),nz=Et(Qb(Ht)),rz=new Set([...Object.keys(ez),"renames"]),oz=new Set(["description","version","pluginRoot"]),
Xre=X(Ht,fe(e=>URL.canParse(e),"must be a whole URL, with https://")),lm={$schema:Me,name:Ht,displayName:Me,description:Me,version:Me,author:T(QM),homepage:T(Xre),
repository:Me,license:Me,keywords:T(e0),category:Me,tags:T(e0),strict:Qv,defaultEnabled:Qv,dependencies:T(_k),headers:T(Et(Ht)),headersHelper:Me},iz=ue(lm),Qre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],sz=new Set([...Object.keys(lm),...Qre,"relevance","source"]),ia=e=>X(De,il(e)),cm=(e,t)=>T(sl(e,t)),qM=X(ia(256),fe(e=>!e.includes("\\"),'must have\
 "/" between folders')),eoe=X(ia(128),lo(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),YM=X(ia(256),fe(roe,"must be a regular expr\
ession")),toe=ue({file:YM,pattern:YM}),noe=X(ue({cli:cm(ia(64),10),cwd:cm(qM,10),filesRead:cm(qM,10),hosts:cm(eoe,20),manifestDeps:T(X(sl(toe,10),ol()))}),fe(e=>Object.
values(e).some(ooe),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),az=ue({topic:T(ia(64)),signals:noe});XM={url:Ht,ref:Me,sha:Me},ioe=
X(Ht,fe(e=>!e.includes(".."),'must not hold ".."')),soe=X(Ht,fe(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),aoe=X(po,uo(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),fe(e=>e>0,"must be over 0"),fe(e=>e<=600,"must have at most 600")),um={github:{repo:Ht,ref:Me,sha:Me},url:XM,
"git-subdir":{...XM,path:X(De,fe(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:ioe,version:Me,registry:T(soe)},archive:{url:Ht,sha256:T(
X(Ht,fe(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:X(ia(500),fe(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:T(aoe),mode:T(Nn("copy","link"))}}});var P,xe=m(()=>{"use strict";P=".claude-plugin/marketplace.json"});function lz(e,t){C(e,P)===void 0&&t("MARKETPLACE_MISSING",P,{looked:P});let n=Hn({tree:e,report:t},P);if(n===void 0)return;let r=F(n);if(r.problem!==void 0){let{
reason:i,line:s,column:a}=r.problem;t("MARKETPLACE_JSON_INVALID",{path:P,line:s,column:a},{reason:i});return}for(let{key:i,line:s,column:a}of r.duplicates)t("JS\
ON_KEY_TWICE",{path:P,line:s,column:a},{key:i});if(!v(r.value)){t("MARKETPLACE_NOT_OBJECT",{path:P,...r.placeAt([])},{kind:ne(r.value)});return}let o=coe(r,r.value,
t);return loe(o),uoe(o),foe(o),o}function coe(e,t,n){return{value:t,report:n,where:r=>({path:P,...e.placeAt(r)}),whereKey:r=>({path:P,...e.placeOfKey(r)})}}function loe(e){
for(let{path:t,field:n,problem:r}of Mt(tz,e.value))e.report("MARKETPLACE_FIELD_INVALID",e.where(t),{field:n,problem:r});cz(e,[],e.value,rz),cz(e,["metadata"],e.
value.metadata,oz)}function cz(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(
i),{field:ok(i)})}}function uoe({value:e,where:t,report:n}){let r=e.name;if(typeof r!="string")return;let o=am(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["n\
ame"]),{name:r,problem:o});let i=ZM(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["name"]),{name:r,problem:i})}function foe({value:e,where:t,report:n}){let{plugins:r,
description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||
n("MARKETPLACE_UNDESCRIBED",P,{})}var uz=m(()=>{"use strict";H();M();Qe();Ts();Zl();sa();xe()});function fz(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of go({},{entry:o}).diagnostics){let s=doe[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else jr(i.code)&&i.path===""&&t0(e,i,t)}}function t0({catalog:e,index:t},n,r){let o=poe(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(lm,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function dz(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!Wl(n)}function poe({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var doe,n0=m(()=>{"use strict";Go();sp();Zl();sa();doe={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function pz(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=moe(n,
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):Ft(n,i)||s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||!Ft(n,i))return;let l=i.split("/").
at(-1),u=go(hoe(n,i),{entry:t.raw,...l?{folderName:l}:{}});for(let f of u.diagnostics.filter(p=>dz(s,p)))f.path===""?t0({catalog:s,index:t.index,raw:t.raw},f,o):
o(goe(f,i));return yoe(s,t,u),u}function moe(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function hoe(e,t){
if(t==="")return e;let n=`${t}/`;return new Map([...e].filter(([r])=>r.startsWith(n)).map(([r,o])=>[r.slice(n.length),o]))}function goe(e,t){return t===""?e:{...e,
path:`${t}/${e.path}`}}function yoe(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==t.name){let s={name:t.
name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={entry:t.version,manifest:i};
e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var mz=m(()=>{"use strict";H();sp();n0()});function hz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":koe(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function koe(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?voe(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?gz(t.split(".").map(Number)):woe.has(t)||t.endsWith(".localhost")}function gz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||boe.has(e.join("."))}
function voe(e){let t=_oe(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=xoe(t);return r!==void 0&&gz(r)}function xoe(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function _oe(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var woe,boe,yz=m(()=>{"use strict";woe=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),boe=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function wz(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return $oe(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${ne(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(um,r)?Eoe(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function $oe(e,t){let n=Ooe(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:Ci(r?`${t.pluginRoot}/${e}`:e),raw:e}}function Ooe(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:ql(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function ql(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function Ci(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function Eoe(e,t,n){let r=Mt(ue(um[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&Aoe(s,n),r.length>0?void 0:{kind:e,...Ioe(e,t)}}function Aoe(e,t){let n=hz(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:Soe(e),problem:n})}function Soe(e){return e.replace(/^([a-z+]+:\/\/)[^/@]*@/i,"$1")}function Ioe(e,t){
let n=Object.keys(um[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var r0=m(()=>{"use strict";M();Qe();Zn();yz();sa()});function bz(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(Toe(s,o,
i)),fz({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${ne(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Loe(e,r,t),r}function kz(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function vz(e){let t=kz(
e);return t!==void 0&&ql(t)?Ci(t):void 0}function Toe(e,t,n){let r=c=>e.where(["plugins",t,...c]);Poe(e,t,n),Noe(e,n.name,r(["name"])),Coe(e,n,r),Roe(e,n,r);let o=wz(
n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:kz(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{index:t,
name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):[],...Yl(
i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function Yl(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function Poe(e,t,n){for(let{path:r,field:o,problem:i}of Mt(iz,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!sz.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function Noe(e,t,n){if(typeof t!="string")return;let r=Xv(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n,{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&Wl(o))&&wi(t)&&e.report("ENTRY_NAME_RESERVED",n,{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n,{length:t.length})}function Coe(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${ne(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Mt(az,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Roe(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Loe(e,t,n){let r=t.filter(o=>o.name!=="");for(let[o,{index:i,name:s}]of r.entries()){let{report:a}=n(i),c=e.where(["plugins",i,"name"]);
r.some(f=>f.index!==i&&f.name===s)&&a("ENTRY_NAME_TWICE",c,{name:s});let l=s.toLowerCase(),u=r.slice(0,o).find(f=>f.name!==s&&f.name.toLowerCase()===l);u!==void 0&&
a("ENTRY_NAME_CASE",c,{name:s,other:u.name})}}var o0=m(()=>{"use strict";M();bi();Qe();n0();Zl();sa();r0()});function xz(e,t,n,r){if(e===void 0)return{};let o=Mt(nz,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=Doe(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function Doe(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var _z=m(()=>{"use strict";M();Qe();sa()});function fm(e,t={}){let n=Foe(e),r=new fn,o=lz(n,r.report);if(o===void 0)return $z(zoe,r.list,!1);let i=[],s=f=>i[f]??=new fn,a=bz(o,s).map(f=>{let p=s(f.index),
d=t.plugins===!1?void 0:pz(o,f,n,p);return Object.assign(f,{diagnostics:Ez(Oz(p.list))},d&&{plugin:d})}),c=joe(o,a),l=[...r.list,...i.flatMap(f=>f.list)],u=l.some(
f=>x$(f.code));return $z(c,l,!u)}function Foe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?[...e.values()]:Object.
values(e)).every(Moe))return e instanceof Map?e:le(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a marketplace's files.",`Giv\
e a file tree or a record of path \u2192 text, e.g. {"${P}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function Moe(e){return typeof e==
"string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function joe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u=="string"?{[l]:u}:
{}},{name:o,owner:i}=n,s=vz(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",...Yl(i)?{owner:i}:
{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:xz(n.renames,a,c,e.report),raw:n}}function $z(e,t,n){return{marketplace:e,
diagnostics:Ez(Oz(t)),loads:n}}function Oz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function Ez(e){return e.toSorted((t,n)=>j(t.path,n.path)||
(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||j(t.code,n.code))}var zoe,i0=m(()=>{"use strict";dn();O();H();Go();D();uz();mz();o0();_z();xe();zoe={name:"",
plugins:[],renames:{},raw:{}}});function Az(e,t={}){let n=typeof e=="string"||e instanceof URL;return fm(n?zt(up(e)):e,t)}var Sz=m(()=>{"use strict";i0();Yn()});function Pz(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=Uoe(s,`${t}/`)??Boe(s,n);c!==void 0?o.add(c):
s!==P&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}return r.some(({path:s})=>s===P)&&i.push(...Joe(e,o)),{names:[...o].sort(),problems:i}}
function Uoe(e,t){return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function Boe(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))
return/^([a-z0-9][a-z0-9-]*)\.json$/.exec(e.slice(t.length+1))?.[1]}function Joe({before:e="{}",after:t=""},n){let[r,o]=[F(e).value,F(t).value],i=(f,p)=>({code:f,
path:P,problem:p});if(!v(r)||!v(o))return[i("CATALOG_BROKEN","is gone, or no JSON object")];let s=[...new Set([...Object.keys(r),...Object.keys(o)])].filter(f=>f!==
"plugins"&&f!=="renames"&&!Nz(r[f],o[f])),a=Goe(r,o),c=Voe(r,o),l=n.size===0&&c.length===1?c:[];for(let f of l)n.add(f);let u=c.filter(f=>!n.has(f)&&!a.names.has(
f));return[...s.map(f=>i("FOREIGN_MEMBER",`has another "${f}", which is the marketplace's own`)),...a.changed.map(f=>i("FOREIGN_MEMBER",`changes what "${f}" in \
"renames" said before`)),...u.map(f=>i("FOREIGN_ENTRY",`changes the entry "${f}", whose folder this change does not touch`))]}function Goe(e,t){let[n,r]=[Tz(e.renames),
Tz(t.renames)],o=Object.keys(n).filter(i=>!Nz(n[i],r[i]));return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Voe(e,t){let[n,
r]=[Iz(e),Iz(t)];return[...new Set([...n.keys(),...r.keys()])].filter(i=>n.get(i)!==r.get(i))}function Iz({plugins:e}){let t=new Map;for(let n of Array.isArray(
e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function Tz(e){return v(e)?e:{}}function Nz(e,t){
return JSON.stringify(e)===JSON.stringify(t)}var Cz=m(()=>{"use strict";M();xe()});function dm(e,t,n){let r=Hoe(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function Rz(e){
let t=C(e,aa);return t===void 0?void 0:F(G(t.bytes())).value}function Hoe(e){let t=Rz(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function pm(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function mm(e){return s0(Rz(e))}function s0(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var aa,
ca=m(()=>{"use strict";O();H();M();D();aa=".claude-plugin/plugin.json"});var Dz={};Ln(Dz,{check:()=>Koe});async function Koe(e,t,n){await Woe(e,n);let{names:r,problems:o}=Pz({paths:await Zoe(e,n),before:await Lz(e,"HEAD^1",n),after:await Lz(
e,"HEAD",n),pluginsDir:t["plugins-dir"],...z({entriesDir:t["entries-dir"]})}),i=Az(e),s=f=>`${t["plugins-dir"]}/${f}`,a=r.map(f=>qoe(f,s(f),e,i)),[c={folder:"",
name:"(none)",rows:[],notes:[]},...l]=a,u=[...o.map(Qoe),...r.length===0?[Xoe]:[],...c.rows];return{kind:"check",changed:!1,warnings:[],plugins:[{...c,rows:u},...l]}}
async function Woe(e,t){let{exitCode:n}=await Fe(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;let r="What is checked o\
ut is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w("USAGE_INVALID",r,
o)}async function Zoe(e,t){let r=(await Vt(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("utf8").split("\0"),
o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function Lz(e,t,n){let{exitCode:r,stdout:o}=await Fe(["\
show",`${t}:${P}`],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function qoe(e,t,n,{marketplace:r}){let o=r.plugins.find(a=>a.name===e),i=Yo("",o?.diagnostics??
[]);return o?.source.kind==="relative"&&!mm(zt(`${n}/${t}`))&&i.push(Yoe(t)),{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[]}}function Yoe(e){
return{level:"error",code:"NO_THIN_CLIENT",file:`${e}/.claude-plugin/plugin.json`,problem:"The plugin is no thin client: its manifest has no `metadata.bazaar.th\
inClient`.",fix:"Review it as a plugin that was written by hand."}}function Qoe({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Xoe,Fz=m(()=>{"use strict";$o();Sz();Yn();Ee();O();xe();Cz();ca();
Xo();Xoe={level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only\
."}});function Mz(e){let t="plain";for(let n of e.split("/")){let r=Kt(n);if(r===tie)return"never";eie.includes(r)&&(t="reserved")}return t}function zz(e){return e.includes(
"~")&&e.split("/").some(t=>nie.test(Kt(t)))}function Kt(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var eie,tie,nie,hm=m(()=>{"use strict";eie=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],tie=".git",nie=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function ua(e,t){return cie(e,t)??lie(e)}function cie(e,t){if(e==="")return"is empty";if(!oie.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(iie.test(e))return'\
has an empty part, "." or ".."';if(sie.test(e))return"names a drive";let n=Mz(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function lie(e){if(jz(e,la.bytes))return`is longer than ${la.bytes} bytes`;if(aie.
test(e))return"names a drive on Windows";if(zz(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>la.depth)
return`is deeper than ${la.depth} folders`;for(let n of t){if(jz(n,la.partBytes))return`has a part of more than ${la.partBytes} bytes`;if(dl.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function jz(e,t){return e.length>t||e.length*3>t&&rie.encode(e).length>
t}function rr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e…]/g,uie);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function uie(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*Uz(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var la,rie,oie,iie,sie,aie,gm,ym=m(()=>{"use strict";O();pl();hm();la={partBytes:255,bytes:1024,depth:64},rie=
new TextEncoder,oie=/^[\x20-\x7e]+$/,iie=/(?:^|\/)\.{0,2}(?:\/|$)/,sie=/^[A-Za-z]:(?:\/|$)/,aie=/(?:^|\/)[A-Za-z]:/;gm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,Kt(t))}take(t){let n=Kt(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of Uz(t)){let s=Kt(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw rr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of Uz(t)){let o=Kt(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Ge({pluginsDir:e},t){return`${e}/${t}`}function wm(e,t){return`${Ge(e,t)}/${aa}`}function Oo({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function Bz(e){if(fie.test(e)&&ua(e,"refuse")===void 0)return;throw rr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function Jz(e){if(!(ho(e)&&ua(e,"refuse")===void 0))throw rr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function bm(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&ua(t,"refu\
se")===void 0)return t;throw rr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function km(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var fie,or=m(()=>{"use strict";bi();ym();ca();fie=/^[a-z0-9][a-z0-9-]{1,63}$/});function Gz(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(die(e),pie(e),!Number.
isInteger(o)||o<1||o>100)throw Tr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Tr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(p=>({branch:"",plugins:[p],remove:[]})),...n.map(p=>({
branch:"",plugins:[],remove:[p]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:p,remove:d})=>({branch:hie(a,p,d),plugins:p,remove:d}));if(new Set(
f.map(({branch:p})=>p)).size<f.length)throw Tr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:{
pluginsDir:bm(i),entriesDir:s===void 0?void 0:bm(s)},mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o}}function Ri({plugins:e,
remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.flatMap(({renamedFrom:r=[]})=>r),...t]}}function die({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Ri(
{branch:"",plugins:e,remove:t});for(let s of n)Bz(s);for(let s of r)Jz(s);if(n.length+r.length===0)throw Tr("There is nothing to publish and nothing to remove.",
"Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(s)!==a);if(i!==void 0)throw Tr(`The name "${i}" stands twice among plugins, earlier nam\
es and removals.`,"Leave one of them out.")}function pie({pinned:e,plugins:t}){if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Tr("The pinned commit is no\
 full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!mie(e.url))throw Tr("The pinned repository is no https URL of letters, digits and . _ / - w\
ithout credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&bm(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes(
"{plugin}"))throw Tr("Several plugins would be pinned to one place.","Put {plugin} into the pinned path.")}}function mie(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.
test(e)&&URL.canParse(e)&&!e.includes("..")}function hie(e,t,n){let r=e.replaceAll("{plugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.
test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Tr(`"${e}" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plu\
gin}.")}function Tr(e,t){return new w("OPTION_INVALID",e,t)}var Xl=m(()=>{"use strict";O();or()});function a0({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Ri(n),a=[...i,...s],c=a.flatMap(f=>Oo(t,f)??[]),l=a.map(f=>Ge(t,f)),u=[P,...l,...c].
flatMap(km);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>wm(t,f)),...c],listings:[...new Set(
u)].sort(j)}}var Vz=m(()=>{"use strict";D();xe();Xl();or()});function Ql(e,t=P){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var c0=m(()=>{"use strict";O();xe()});function da(e,t){if(Array.isArray(e)){let n=e.map(r=>da(r,Kz(t)));return Hz("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>l0(r,o,Kz(t)));return Hz(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function l0(e,t,n){return`${JSON.stringify(e)}${n.colon}${da(t,n)}`}function Hz(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function Kz(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function Wz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:gie(e,t),colon:bie(i,": "),comma:yie(e,t),padding:a}}function gie(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let o=r.type==="property"?void 0:r.children[0];if(o!==void 0&&eu(e,o.offset)){let[i,s]=[fa(e,r.offset),fa(e,o.offset)];
if(s.length>i.length)return s.slice(i.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function yie(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[o,i]=r.type==="property"?[]:r.children;if(o&&i){let s=e.slice(o.offset+o.length,i.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return wie(e,t)}function wie(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function bie(e,t){return/[\r\n]/.test(e)?t:e}function eu(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function fa(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var Zz=m(()=>{"use strict";M()});function Eo(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Qz(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+ej(i,s,a,f=>l0(
n,r,f));if(kie(vie(e,[...t,n]),r))return e;let u=tu(i,l.offset,u0(i,s,a));return o+pa(i,l.offset,l.offset+l.length,da(r,u))}function Xz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Qz(e,t,"array"),c=s.children[n];if(c===void 0)return o+ej(i,s,a,p=>da(r,p));let l=tu(i,c.offset,u0(i,s,a)),f=eu(i,c.offset)?`,${f0(a)}${fa(i,c.
offset)}`:tj(i,s,a);return o+pa(i,c.offset,c.offset,da(r,l)+f)}function kie(e,t){return qz(e)===qz(t)}function qz(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Qz(e,t,n){let r=F(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Zo(i),a=s;for(let c of t)a=a===void 0?void 0:Xa(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:Wz(i,s)}}function vie(e,t){let n=F(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function ej(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return xie(e,t,n,r);let i=o.offset+o.
length,s=u0(e,t,n);if(!eu(e,o.offset)){let c=tj(e,t,n);return pa(e,i,i,c+r(tu(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${f0(n)}${fa(e,o.offset)}`;return pa(e,
i,i,a+r(tu(e,o.offset,s)))}function xie(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return pa(e,
o,i,c+r(n)+c)}let s=tu(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return pa(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function tj(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function u0(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?eu(e,r.at(-1)?.offset??0)?n:Yz(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?Yz(e,s,n):n}function Yz(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function tu(e,t,n){
return{...n,lineBreak:f0(n)+fa(e,t)}}function f0(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function pa(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var vm=m(()=>{
"use strict";M();Zz();Zu()});function nj(e,t,n){let r=oj(e),o=e.slice(r.length);for(;;){let i=ij(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=sj(o,i,s)}}function rj(e,t,n){
let r=oj(e),o=e.slice(r.length),i=ij(o,t,"array");return i.children[n]===void 0?e:r+sj(o,i,n)}function oj(e){let t=F(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function ij(e,t,n){let r=Zo(e);for(let o of t)r=r===void 0?void 0:Xa(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function sj(e,t,n){let[r,o]=_ie(t,n);return e.slice(0,r)+e.slice(o)}function _ie(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var aj=m(()=>{"use strict";M();Zu()});function St(e,t=P){let{value:n,problem:r}=F(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw sn(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw sn(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function Ao(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw sn(`"plugins" in "${P}" is no list.`,'Write "plugins": [] or a list of entries.')}function ma(e,t){let n=e.flatMap(
(r,o)=>ha(r)===t?[o]:[]);if(n.length>1)throw sn(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function lj(e,t){let n=St(e),r=n.plugins===void 0?Eo(e,[],"plugins",[]):e,o=Ao(n).map(a=>cj(ha(a))),i=cj(t.name)??"",s=$ie(o)?o.findIndex(a=>j(
a??"",i)>0):-1;return Xz(r,["plugins"],s===-1?o.length:s,t)}function uj(e,t){let n=ma(Ao(St(e)),t);return n===void 0?e:rj(e,["plugins"],n)}function fj(e,t,n){let{
renames:r}=St(e);if(r!==void 0&&!v(r))throw sn(`"renames" in "${P}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:nj(e,["renames"],t);let o=r===void 0?Eo(e,[],"renames",{}):e;return Eo(o,["renames"],t,n)}function $ie(e){return e.every((t,n)=>t!==void 0&&j(e[n-1]??"",t)<=0)}
function cj(e){return typeof e=="string"?e.toLowerCase():void 0}function ha(e){return v(e)?e.name:void 0}function sn(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var ga=m(()=>{"use strict";O();M();vm();aj();D();xe()});function hj({additions:e,deletions:t},n,r){let o=new gm;for(let s of e.keys()){let a=pj(s,r,r.kept)?ua(s,"inert"):dj;if(a!==void 0)throw rr(s,a,"Leave this file\
 out of the plugin.");o.add(s)}for(let s of t)if(!Oie(s,n)||!pj(s,r,[...r.kept,...r.gone])||s===P)throw rr(s,dj,"Leave this file out of the plugin.");let i=e.get(
P);i!==void 0&&Eie(n.catalog,i,new Set([...r.kept,...r.gone]))}function pj(e,{layout:t},n){return e===P?t.entriesDir===void 0:n.some(r=>e.startsWith(`${Ge(t,r)}\
/`)||e===Oo(t,r))}function Oie(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(r.length+1)))}function Eie(e,t,n){
if(!(e!==void 0&&mj(e,n)===mj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${P}" than this plugin's own entry, so it was not made.`,"Report t\
his with the marketplace's catalog.")}function mj(e,t){let{plugins:n,renames:r,...o}=St(new TextDecoder().decode(e)),i=Ao(St(new TextDecoder().decode(e))),s=c=>typeof c==
"string"&&t.has(c),a=v(r)?Object.entries(r).filter(([c])=>!s(c)):r;return JSON.stringify([o,i.filter(c=>!s(ha(c))),a??[]])}var dj,gj=m(()=>{"use strict";O();M();
ga();xe();ym();or();dj="is none of the places that this plugin may change in a marketplace"});function xm(e,t,n={}){Aie(e,t);let r=St(e),o=Ao(r),i=ma(o,t.name);return i===void 0?{text:lj(e,_m(t)),change:"added"}:d0({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function d0(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=Sie(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))c=Eo(c,o,l,u);return{text:c,change:c===r?"uncha\
nged":"replaced"}}function Aie(e,t){if(typeof e!="string")throw ya("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??{};if(typeof n!=
"string"||n==="")throw ya("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw ya('the entry has no source that star\
ts with "./" or is pinned');if(typeof o!="string")throw ya("the entry has no description");if(i!==void 0&&typeof i!="string")throw ya("the entry's category is n\
o text");if(s!==void 0&&!Yl(s))throw ya("the entry's author has no name")}function ya(e){let t="Give the catalog's text, and an entry with name, source (./folde\
r) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function _m(e){let{name:t,source:n,description:r,category:o,author:i}=e;
return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function Sie(e,t,n,r){let{source:o,
description:i,author:s,category:a}=_m(t),c=Iie(e.source,t.source,n);if(!(c||wa(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Pie(t.name,e.source);return{...c&&
typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function Iie(e,t,n){return typeof t==
"string"?wa(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function wa(e,t,n){return t!==void 0&&Tie(e,n)===Ci(t)}function Tie(e,t){if(typeof e!="st\
ring")return;if(e==="."||e.startsWith("./"))return Ci(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&ql(r)?Ci(`${r}/${e}`):void 0}function Pie(e,t){
let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return sn(`The catalog has an entry "${e}" from another source (${n}), which may be somebody e\
lse's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var $m=m(()=>{"use strict";O();M();vm();
ga();o0();r0()});function yj(e){let t=e,n=()=>Ao(St(t));return{fileOf:()=>P,names:()=>n().flatMap(r=>Nie(ha(r))),entry(r){let o=ma(n(),r);return o===void 0?void 0:n()[o]},upsert(r,{
inherit:o,...i}){let s=xm(t,r,i);if(t=s.text,s.change!=="added"||o===void 0)return s.change;let a=["plugins",ma(n(),r.name)??0],c=this.entry(r.name)??{};for(let[
l,u]of Object.entries(o))Object.hasOwn(c,l)||(t=Eo(t,a,l,u));return s.change},leadsTo:(r,o)=>wa(r.source,o,St(t)),remove(r){t=uj(t,r)},renameOf(r){let{renames:o}=St(
t);return v(o)&&Object.hasOwn(o,r)?o[r]:void 0},rename(r,o){return t=fj(t,r,o),!0},files:()=>new Map([[P,t]])}}function Nie(e){return typeof e=="string"?[e]:[]}
var wj=m(()=>{"use strict";M();vm();ga();xe();$m()});function bj(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=St(i,t(o));if(s.name===o)return s;throw sn(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,..._m(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=d0(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>wa(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var kj=m(()=>{"use strict";ga();$m()});import{createHash as Cie}from"crypto";function Rie(e,t="sha1"){return Cie(t).update(`blob ${e}\0`)}function Om(e,t="sha1"){return Rie(e.length,t).update(e).digest(
"hex")}var p0=m(()=>{"use strict"});function m0(e){return e.length===64?"sha256":"sha1"}function h0(e,t,n,r){let o=new Map,i={added:[],changed:[],removed:[]};for(let s of n.keys()){let a=C(n,s)?.bytes(),
c=t.get(s);a===void 0||c?.mode===Lie&&c.id===Om(a,r)||(o.set(`${e}/${s}`,a),(c===void 0?i.added:i.changed).push(`${e}/${s}`))}for(let s of t.keys())C(n,s)===void 0&&
i.removed.push(`${e}/${s}`);return i.removed.sort(j),{additions:o,deletions:i.removed,files:i}}var Lie,vj=m(()=>{"use strict";H();D();p0();Lie="100644"});function _j(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[xj.test(o),"Its description holds a line break or characters that nobody sees."],[xj.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[Fie(r,n),"Another entry has the same name in other upper and lower case."],[typeof i!="string"&&!Mie(i.path,i.ref),"Its pi\
nned path or ref holds more than letters, digits and . _ / -."],[!zie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!jie(t.replacedBy,
r),'Its "replacedBy" is not the name of another plugin.']].filter(([a])=>a).map(([,a])=>a)}function $j(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`T\
he marketplace's entry "${e}" would break rules that marketplaces check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spi\
te of that with --allow-errors (`allowErrors` in code).")}function Oj({files:e,name:t}){if(e.get(aa)?.kind!=="file")throw new w("OPTION_INVALID",`The thin clien\
t "${t}" has no ${aa}.`,"Give what `generateThinClient` returns.")}function Fie(e,t){return t.some(n=>n!==e&&Kt(n)===Kt(e))}function Mie(...e){return e.every(t=>t===
void 0||Die.test(t)&&!t.includes(".."))}function zie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function jie(e,t){return e===void 0||typeof e==
"string"&&e!==""&&e!==t}var xj,Die,Ej=m(()=>{"use strict";O();hm();ca();xj=/[\p{Cc}\p{Cf}\u2028\u2029]/u,Die=/^[A-Za-z0-9._/-]+$/});function Aj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=Tj(a,t);Oj(i);let u=s.map($=>o.entry($)).find($=>$!==void 0),
f=s.map($=>Ij($,a,t));Uie(a,s,t);let p=Ge(r.layout,a),d=Jie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:p,inherit:u},g=o.upsert(d,h);r.request.allowErrors!==
!0&&$j(a,_j(d,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=h0(p,n.folders.get(p)??new Map,y,m0(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:$})=>$),files:Pj(k.map(({files:$})=>$),c,o),entry:g,oldVersion:l??f.find(({version:$})=>$!==void 0)?.version}}
function Sj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,files:i,version:s}=Ij(e,null,t);return{name:e,additions:new Map,deletions:o,
files:Pj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s}}function Ij(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=Tj(e,n),c=Ge(o.layout,e),l=r.
folders.get(c)??new Map,u={...h0(c,l,new Map,m0(r.head)),version:a},f=i.entry(e);return f===void 0&&l.size===0?(i.renameOf(e)!==t&&s.push(`The marketplace has n\
o "${e}", so nothing of it was taken out.`),u):(f!==void 0&&Bie(e,f,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' files: ha\
ve "${e}" put under its "renames" yourself.`),u)}function Uie(e,t,{entries:n,job:r}){let o=n.renameOf(e);if(o!==void 0){if(typeof o=="string"&&!t.includes(o)&&r.
request.takeOver!==!0)throw sn(`The catalog says that "${e}" was renamed to "${o}", so nobody would get a plugin of that name.`,"Publish under another name, or \
take the name over with --take-over (`takeOver` in code).");n.rename(e,void 0)}}function Tj(e,{tree:t,job:{layout:n}}){let r=Ge(n,e);if((t.folders.get(r)?.size??
0)===0)return;let o=t.files.get(wm(n,e)),i=o===void 0?void 0:F(G(o)).value;if(!s0(i))throw pm(r);let s=v(i)?i.version:void 0;return typeof s=="string"?s:void 0}
function Bie(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&i.url===s.url||a===!0||r.leadsTo(t,n)))throw sn(`Th\
e catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, or take it over with --take-over (`takeOver` in cod\
e).")}function Jie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=dm(e,`./${Ge(r,o)}`,t),s=i.description.trim();if(n.pinned===void 0)return{
...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===
void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Pj(e,t,n){let r={added:[],changed:[],removed:[]};for(let o of["added","changed","removed"])
r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"removed":"changed"].push(o)}for(let o of Object.
values(r))o.sort(j);return r}var Nj=m(()=>{"use strict";M();D();ga();ca();vj();Ej();or()});function Cj(){return new w("MARKETPLACE_INVALID",`The repository has no "${P}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var Rj=m(()=>{"use strict";O();xe()});function Em(e,t,n,r){let o=km(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;Hie([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&Kie(u,a,a===t?n:"folder")}}function Hie(e,t,n,r){let o=Kt(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&Kt(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function Kie(e,t,n){let r=e===Gie?"folder":Vie[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw rr(t,o,`Have it replaced by a real ${n}.`)}var Gie,Vie,Lj=m(()=>{"use strict";O();ym();hm();or();Gie="040000",Vie={12e4:"sym\
bolic link",16e4:"submodule"}});function Pr(e,t,n){let r={layout:n.layout,...Ri(t)};Wie(e,r);let o={tree:e,job:n,entries:g0(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Aj(c,o)),
...t.remove.map(c=>Sj(c,o))],a={additions:new Map,deletions:[]};for(let{additions:c,deletions:l}of s){for(let[u,f]of c)a.additions.set(u,f);a.deletions.push(...l)}
for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().encode(l)));return a.deletions.sort(j),hj(a,e,
r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function ir({additions:e,deletions:t}){return e.size+t.length===0}function Wie(e,{layout:t,kept:n,
gone:r}){let o=s=>s.flatMap(a=>[Ge(t,a),Oo(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Em(e,P,"file",i);for(let s of[...n,...r]){let a=r.includes(s)?
new Set([...i,...o(n)]):i;Em(e,Ge(t,s),"folder",a);let c=Oo(t,s);c!==void 0&&Em(e,c,"file",a)}}function g0(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===void 0){
if(e.catalog===void 0)throw Cj();return yj(Ql(e.catalog))}let o=s=>Oo(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Ql(a,o(s))};return bj(new Map(
[...n,...r].map(s=>[s,i(s)])),o)}var ba=m(()=>{"use strict";D();xe();c0();Xl();gj();wj();kj();or();Nj();Rj();Lj()});function Dj(e,t){let n={[P]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=fm(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,Zie(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>qie(a)||t.some(c=>Yie(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function Zie({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function qie({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function Yie({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function Fj({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${P}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var Mj=m(()=>{"use strict";O();i0();xe()});function ka(e){return e.replace(/-[0-9a-f]{8}$/,"")}function va(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Am(ka(e)),Am(ka(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":ka(e)===ka(t)?"content":"patch"}function Am(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function zj({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[ka(t),ka(n)],a=Xie(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Xie(e,t){let[n,
r]=[Am(e),Am(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var nu=m(()=>{"use strict";O()});function jj(e,t){let n=Pr(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Ge(t.layout,s.name)})),o=Dj(ese(n,t),r);return t.request.
allowErrors!==!0&&Fj(o),{plan:n,diagnostics:tse([...o.own],o.diagnostics),warnings:[...n.warnings,...Qie(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function Qie(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(s=>s.name===n),i=o!==void 0&&o.additions.size+o.deletions.length>0;return zj({name:n,old:o?.oldVersion,fresh:r,changed:i},t.versionPolicy??"suffix")})}function ese({
entries:e},{layout:t,request:n}){let r=e.files().get(P);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(r);let o=n.plugins.flatMap(({thinClient:{
name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().encode(JSON.stringify(i))}function tse(e,t){
let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}
var Uj=m(()=>{"use strict";xe();Mj();or();ba();nu()});function Gj(e,t,n){return`${Bj}: ${Hj(e,t,n)}`}function y0({message:e}){return Jj.test(e)}function Vj(e,t,n,r){let o=e.flatMap(({message:i})=>Jj.exec(i)?.[1]??[]).
at(-1);return o!==void 0&&o!==Hj(t,n,r)}function Hj(e,t,{layout:n}){let{kept:r,gone:o}=Ri(t),i=g0(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.
folders.get(Ge(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);return c.sort(([l=""],[u=""])=>j(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return mo(JSON.stringify(
s)).slice(0,16)}var Bj,Jj,w0=m(()=>{"use strict";Rs();D();Xl();or();ba();Bj="Claude-Bazaar-Base",Jj=new RegExp(`^${Bj}: ([0-9a-f]{16})\\r?$`,"m")});function Sm(e,t,n,r){let[o="",...i]=(t.request.commitMessage?.trim()||b0(e)).split(/\r?\n/),s=[i.join(`
`).trim(),nse(e,n).join(`
`),Gj(r,e,t)];return{headline:o,text:s.filter(a=>a!=="").join(`

`)}}function b0({plugins:e,remove:t}){let[n]=e;return n===void 0?t.length===1?`Remove ${t[0]}`:`Remove ${t.length} plugins`:e.length>1?`Publish ${e.length} plug\
ins`:`Publish ${n.thinClient.name} ${n.thinClient.version}`}function nse({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by clau\
de-bazaar.",...e.flatMap(({thinClient:{name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?
t.map(o=>`Removed: ${o}`):[]]}var Im=m(()=>{"use strict";w0()});function Kj(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function Wj(e,t){let[n,r]=[Kj(e),Kj(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(j);return{added:o(r,n),removed:o(n,r)}}var Zj=m(()=>{"use strict";D()});function k0(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(rse,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function Wt(e,t=300){let n=k0(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var rse,qj=m(()=>{"use strict";rse=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function x0(e,{request:t}){return k0(t.pullRequestTitle??b0(e),200)}function _0(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"";return[...e.plugins.
flatMap(i=>sse(i,t,n,r)),...e.remove.flatMap(i=>[`### Remove ${Wt(i)}`,"","Its folder and its entry go; `renames` says so.",""]),"### How to check it","","- A t\
hin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.plugins.map(({thinClient:{name:i}})=>ise(Ge(n.layout,i),n)),
"- The last 8 digits of the version are made of all the other content, so equal versions have equal files.",...o===""?[]:["",o.toWellFormed().replaceAll(/[\p{Cf}]/gu,
"").replaceAll("<!--","<! --")]]}function ise(e,{request:{pinned:t}}){return t!==void 0?`- Pinned: ${Wt(t.url)} at ${Wt(t.sha)}.`:`- Check out this branch and r\
un ${Wt(`claude plugin validate ${e}`)}.`}function sse(e,t,n,r){let{thinClient:o,facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===
s)?.oldVersion,f=r.get(s),p=e.renamedFrom??[],{files:d,sources:h,window:g}=l.leakCheck;return[`### ${Wt(s)}`,"",`- Says of itself: ${Wt(c)}`,`- Version: ${u===void 0?
"":`${Wt(u)} \u2192 `}${Wt(a)} (${va(u,a)})`,...p.length===0?[]:[`- Renamed from: ${p.map(y=>Wt(y)).join(", ")}`],...ase(e,t,n),...f===void 0?[]:[`- Image: ${Wt(
f.image)}`,`- Digest: ${Wt(f.digest)}`],`- Leak check: passed; ${d} files searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...ru(
"- What it may do on a user's machine",i.mayDo,"nothing beside the stubs' calls to the host"),""]}function ase({thinClient:e,facts:t},n,r){let o=Ge(r.layout,e.name),
i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return ru("- Components",t.components,"none");let{added:s,removed:a}=Wj(i,e.files.keys());return[...ru(
"- Components added",s,"none"),...ru("- Components removed",a,"none"),...ru("- All components",t.components,"none")]}function ru(e,t,n){return t.length===0?[`${e}\
: ${n}`]:[`${e}:`,...t.map(r=>`  - ${Wt(r)}`)]}function $0(e,t){let[n,r]=[e.indexOf(v0),e.lastIndexOf(Tm)],o=n!==-1&&r>n,i=o?e.slice(0,n):"",s=o?e.slice(r+Tm.length):
"",a=ose-i.length-s.length-v0.length-Tm.length-2;return`${i}${v0}
${cse(t,a)}
${Tm}${s}`}function cse(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=Yj.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",Yj].join(`
`)}var ose,Yj,v0,Tm,Xj=m(()=>{"use strict";Im();Zj();or();qj();nu();ose=65536,Yj="The rest was left out: a pull request's text has at most 65,536 characters.",[
v0,Tm]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function Qj({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function eU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var O0=m(()=>{"use strict";O()});async function Pm(e,t,n){let{forge:r,standing:o,job:i}=e;e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let s=await r.openPullRequest({base:o.
baseName,head:Qj(e,t.branch),title:x0(t,i),body:$0("",_0(t,n,e)),draft:i.request.draft??!1});return await nU(e,s,tU(e,void 0)),s}async function E0(e,t,n,r){let o=x0(
t,e.job),i=$0(r.body,_0(t,n,e)),s={...o===r.title?{}:{title:o},...lse(i,r.body)?{}:{body:i}};return Object.keys(s).length>0&&await e.forge.editPullRequest(r,s),
await nU(e,r,tU(e,r)),r}function lse(e,t){let n=r=>r.replaceAll(`\r
`,`
`).trimEnd();return n(e)===n(t)}function tU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],
autoMerge:u}=o??{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow a\
uto-merge."):f&&i===!0&&n("The pull request will not merge by itself: it is a draft.");let p=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(d=>r?.labels.includes(
d)!==!0),reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...p?{autoMerge:u}:{}}}async function nU({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var rU=m(()=>{"use strict";Xj();O0()});function Nm(e,t,n){return iU(e,t,n,t.branch)}async function oU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await Nm(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await iU(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await o.deleteBranch(s)}}
async function iU(e,t,n,r){let{additions:o,deletions:i,tree:s}=n,a=Sm(t,e.job,e.images,e.base),c=await e.branches.commit({branch:r,head:s.head,additions:o,deletions:i,
...a});if(c.kind!=="protected")return c.kind==="moved"?"moved":c;throw new w("FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}\
" (${c.said}).`,"Have branches of that name left out of the rule, name another one with `branch`, or publish from a fork.")}var sU=m(()=>{"use strict";O();Im()});async function lU(e,t){let n=Pr(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await use(e,{part:t,branch:r,onBase:n});
if(ir(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await Nm(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Pm(e,t,n)}}async function use(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!y0(l));if(ir(o))return await dse(e,t,s);if(s.length>0&&i==="skip")
return cU(e,t,dU(s));let a=Pr(r.tree,n,e.job);return s.length===0?fse(e,t,a)?await pse(e,t):await aU(e,t,a):r.pullRequest?.mergeable==="conflicting"&&uU(o,a)?cU(
e,t,mse(s)):await aU(e,t,a)}function fse(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
y0)||Vj(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!uU(r,o)?!1:a?.mergeable==="conflicting"||!ir(o)}function uU(e,t){let[n,r]=[e.entries.files(),t.entries.
files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function dse(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchanged",plan:n}:
r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${dU(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(`Closing pul\
l request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await e.branches.deleteBranch(t.name),{operation:"closed",plan:n,pullRequest:o})}
async function aU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(ir(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await E0(e,r,i,s)};
if(ir(n))return{operation:"created",plan:n,pullRequest:await Pm(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await Nm(e,r,n);return a==="moved"?"moved":await fU(
e,t,{plan:n,commit:a})}async function pse(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await oU(e,n,r,o);return i==="moved"?"moved":await fU(e,t,{plan:o,commit:i})}async function fU(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,pullRequest:await Pm(e,t,r)}:{operation:"updated",...o,pullRequest:await E0(e,t,r,i)}}function cU(e,{branch:t,onBase:n},r){let{
pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function dU(e){return`\
it has ${pU(e)} by others (${mU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function mse(e){return`it conflicts with the base and has ${pU(e)}\
 by others (${mU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function pU({length:e}){return e===1?"\
1 commit":`${e} commits`}function mU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var hU=m(()=>{"use strict";rU();sU();ba();w0()});async function gU(e){let{job:t,base:n,forge:r,standing:o}=e,i=Pr(n,t.whole,t);if(ir(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let{additions:s,deletions:a}=i,c=Sm(t.whole,t,e.images,n),l=await r.commit({branch:o.baseName,head:n.head,additions:s,deletions:a,...c});if(l.
kind==="moved")return"moved";if(l.kind==="written")return{operation:"pushed",plan:i,commit:l};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`\
A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a pull request (${l.said}).`,"Publish in the mode pr or auto, or let the toke\
n's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var yU=m(()=>{"use strict";O();Im();ba()});function wU(e,t,n,r,o){let i=[...r].flatMap(([,a])=>a.plan.changes.map(c=>gse(c,a,{job:e,preview:t,images:n})));return{changed:i.some(({operation:a,files:c})=>a===
"previewed"?Object.values(c).flat().length>0:hse(a)),plugins:i,warnings:[...o]}}function hse(e){return["created","updated","pushed","closed"].includes(e)}function gse(e,t,{
job:n,preview:r,images:o}){let{name:i}=e,s=n.request.plugins.find(({thinClient:d})=>d.name===i),a=r.plan.changes.find(d=>d.name===i)?.oldVersion,c=s?.thinClient.
version??a??"",l=o.get(i),{commit:u,pullRequest:f,operation:p}=t;return{name:i,version:c,...a===void 0?{}:{oldVersion:a},change:s===void 0?"removed":va(a,c),...l===
void 0?{}:{image:l},files:e.files,entry:e.entry,...u===void 0?{}:{commit:u.commit,commitUrl:u.url,verified:u.verified},...f===void 0?{}:{pullRequest:{number:f.number,
url:f.url}},operation:p,diagnostics:r.diagnostics.get(i)??[]}}var bU=m(()=>{"use strict";nu()});function vU(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(kU.indexOf(e.right)<kU.indexOf(r))throw wse(e,t,n);return yse(
e,t,n)}function yse({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);if(!o.some(({branch:s})=>s===t||s===n))return e;throw new w("OPTION_INVAL\
ID",`A pull request's branch would be "${t}", which is published to.`,"Name another branch, e.g. bazaar/{plugin}.")}function wse(e,t,n){let{right:r,login:o}=e,a=`${o===
void 0?"The token":`The token of ${o}`} ${r==="none"?"can't even read":`may only ${r==="triage"?"triage":"read"}`} ${n}, and publishing needs the right to write\
.`;return new w("FORGE_REFUSED",a,bse(o,t,n),{details:{right:r}})}function bse(e,{mode:t},n){let r=`Contents: Read and write${t==="push"?"":" and Pull requests:\
 Read and write"}`;return e==="github-actions[bot]"?`A workflow's GITHUB_TOKEN reaches its own repository only, and there what \`permissions:\` of the job gives (\
contents: write${t==="push"?"":", pull-requests: write"}). For ${n} make a GitHub App's token or a fine-grained one with ${r}, and give it as marketplace-token.`:
e===void 0||e.endsWith("[bot]")?`Give the App the repository permissions ${r} (its settings \u2192 Permissions & events), have the new permissions accepted, install \
it on ${n}, and name that repository where the token is made.`:`${e} needs the role Write in ${n}${t==="push"?"":", or publish from a fork (`fork`), which needs\
 the right to read only"}. A fine-grained token has to name that repository and have ${r} (Settings \u2192 Developer settings \u2192 Fine-grained tokens); a classic one h\
as to have the scope repo.`}var kU,xU=m(()=>{"use strict";O();kU=["none","read","triage","write","maintain","admin"]});async function _U(e,t){let n={job:Gz(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>0&&await Ese(n,
r);let o=await kse(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while publishing.`,"\
Publish again when fewer others do, or raise the number of attempts.")}async function kse(e){let{job:t,forge:n,warnings:r}=e;A0(e,`Looking at ${n.repository}.`);
let o=await n.look(a0(t)),i=vU(o,t,n.repository),s=jj(i,t);for(let f of s.warnings)r.add(f);let{dryRun:a,images:c}=t.request;a!==!0&&(e.images??=await c?.()??new Map);
let l={job:t,forge:n,branches:n,standing:o,base:i,images:e.images??new Map,warn:f=>{r.add(f)},tell:f=>A0(e,f)};return(a===!0?(_se(e,l),!1):await vse(e,l,s))?"mo\
ved":wU(t,s,l.images,e.done,r)}async function vse(e,t,n){let{job:r,done:o}=e,i=t.standing.branches.some(({pullRequest:c})=>c!==void 0);if(r.mode==="push"||r.mode===
"auto"&&!i&&o.size===0){let c=await gU(t);if(c==="moved")return!0;if(c!=="protected")return o.set(r.whole,c),!1}let s=await xse(e,t,n),a=!1;for(let c of r.parts.
filter(l=>!o.has(l))){let l=await lU(s,c);l==="moved"?a=!0:o.set(c,l)}return a}async function xse(e,t,n){let{job:r,forge:o}=e;if(r.request.fork!==!0||ir(n.plan))
return t;let{baseName:i}=t.standing;t.tell(`Bringing the fork of ${o.repository} up to date.`),e.fork??=await o.fork(i);let{branches:s}=await e.fork.look({...a0(
r),base:i}),a={...t.standing,branches:s};return{...t,branches:e.fork,standing:a}}function _se({job:e,done:t},{standing:n,base:r}){let o=e.mode==="push"?[e.whole]:
e.parts;for(let i of o){let s=n.branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);t.set(i,{operation:"previewed",plan:Pr(s?.tree??r,i,e),...s?.pullRequest===
void 0?{}:{pullRequest:s.pullRequest}})}}async function Ese(e,t){let{job:n,forge:r}=e;A0(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.
min(Ose,$se*2**(t-1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function A0({job:{request:e}},t){eU(e.signal),e.progress?.(t)}var $se,Ose,$U=m(()=>{
"use strict";O();Xl();Vz();ba();Uj();hU();yU();bU();xU();O0();[$se,Ose]=[250,1e4]});function EU({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...Ase(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function Ase(e){let t=C(e,"hooks/hooks.json"),n=t===void 0?void 0:
F(G(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:Sse(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function Sse(e){let t=OU(e).flatMap(n=>v(n)?OU(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function OU(e){return Array.isArray(e)?e:[]}var AU=m(()=>{"use strict";H();M();D()});function SU(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>Ise(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?Tse(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function Ise({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:EU(e),renamedFrom:o,...z({category:r})}]}function Tse(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var IU=m(()=>{"use strict";Ee();O();AU()});var Cn,So,Io=m(()=>{"use strict";Cn="/opt/plugin",So=["linux/amd64","linux/arm64"]});function TU(e,t){let n=e.find(i=>!So.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${So.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function PU(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function xa(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function NU(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Cm=m(()=>{"use strict";O();Io()});import{createHash as Pse}from"crypto";function _a(e){return`sha256:${Pse("sha256").update(e).digest("hex")}`}function $a(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().
encode(JSON.stringify(t));return{mediaType:e,digest:_a(n),size:n.length,bytes:n}}function To({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}
function be(e){return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var Ve,He=m(()=>{"use strict";Ve={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function Po(e){let t=(p,d)=>{throw new w("OPTION_INVALID",`"${Rm(e)}" names no image: ${p}.`,d)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!be(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=Lse(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Nse.test(c)&&t(`"${Rm(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||Rse.includes(
i)?"docker.io":i;Cse.test(u)||t(`"${Rm(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return Dse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function Lse(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function Dse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>CU.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!CU.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${Rm(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>RU&&r(
`it is longer than ${RU} characters`,"Give a shorter path.")}function Rm(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function No(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function LU(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=No(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var CU,Nse,Cse,RU,Rse,Nr=m(()=>{"use strict";O();He();CU=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Nse=/^\w[\w.-]{0,127}$/,Cse=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,RU=255,Rse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function Lm(e,t,n){let r=Po(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:ou(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(xa)])]}}
function ou({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[PU(e.plugin.manifest.version)]).map(xa))]}var Dm=m(()=>{"us\
e strict";O();Cm();Nr()});function S0(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var DU=m(()=>{"use strict"});function Oa({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var I0=m(()=>{"use strict"});function Ea(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function T0(e){let t=FU(e);if(t!==void 0)throw Co(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw Co(e,'is absolute, or holds an empty segment, "." or ".."')}function FU(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function MU(e){for(let t of e.keys())for(let n=Ea(t);n!=="";n=Ea(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw Co(t,`lies below a ${r.kind}`)}}function zU(e,t,n){let r=t===""?"is empty":FU(t);if(r!==void 0)throw Co(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(p=>p!==""&&p!=="."),s=i.findIndex(p=>p!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw Co(e,'is a link whose target has ".." \
behind a name');let c=o?[]:Ea(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw Co(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function Co(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var jU=m(()=>{"use strict";O()});function*BU(e,{prefix:t="",links:n="refuse"}){t!==""&&T0(t);for(let o of e.keys())T0(o);MU(e);let r=new Set([""]);for(let[o,i]of Mse(e)){let s=t===""?o:`${t}/${o}`;
if(yield*JU(i.kind==="directory"?s:Ea(s),r),i.kind==="file"&&(yield{path:o,head:zse(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw Co(o,"is a symbolic \
link");zU(s,i.target,t),yield{path:o,head:C0({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function N0(e){return new Uint8Array((512-e%512)%512)}function Mse(e){
return[...e].sort(([t],[n])=>j(t,n))}function*JU(e,t){t.has(e)||(yield*JU(Ea(e),t),t.add(e),yield{path:e,head:C0({name:`${e}/`,type:"5",mode:493,size:0})})}function zse(e,{
size:t,executable:n}){if(t<=8589934591)return C0({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function C0({name:e,link:t="",...n}){let r=[...P0(e)?[]:[S0("path",e)],...t===""||P0(t)?
[]:[S0("linkpath",t)]],[o,i]=[UU(e),UU(t)],s=Oa({...n,name:o,link:i});if(r.length===0)return s;let a=iu(r),c=`PaxHeader/${o}`.slice(0,100);return iu([Oa({name:c,
mode:420,size:a.length,type:"x"}),a,N0(a.length),s])}function P0(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function UU(e){return P0(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function iu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var R0=m(()=>{"use strict";
O();D();DU();I0();jU()});var GU,VU,HU,KU,Fm=m(()=>{"use strict";GU="the plugin's files",VU="the runtime",HU="the link /usr/local/bin/claude",KU="claude-bazaar image"});function Mm(e){return e==="docker"?su:Ve}function ZU(e,t){let n=Mm(e);if(t===Ve.layer||t===su.layer)return n.layer;if(t===Ve.gzipLayer||t===su.gzipLayer)return n.
gzipLayer;if(t===WU&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===WU?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function zm(e){return e===Ve.index||
e===su.index}function au(e){return e===Ve.manifest||e===su.manifest}var su,WU,jm=m(()=>{"use strict";O();He();su={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};WU="application/vnd.oci.image.layer.v1.tar+zstd"});var qU,YU=m(()=>{"use strict";qU={serve:3e3,broker:8788}});var Um,L0,XU,D0,Bm,F0=m(()=>{"use strict";Io();YU();Um="/opt/runtime",L0="/work",XU={uid:1e3,gid:1e3},D0=1e9,Bm={User:`${XU.uid}:${XU.gid}`,WorkingDir:L0,Entrypoint:[
"/usr/bin/tini","--","node",`${Um}/bin.js`],Cmd:["serve",Cn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${L0}`,`TMPDIR=${L0}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${qU.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Um}/health.js`],Interval:15*D0,Timeout:5*
D0,StartPeriod:15*D0,Retries:3},StopSignal:"SIGTERM"}});function QU(e,t,n,r,o={}){let i=Mm(r.format),s=u=>({...u,mediaType:ZU(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=$a(i.config,jse(e,t,n,r)),l=$a(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:To(c),layers:a.map(To),...t2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function e2(e,t,n){let{index:r}=Mm(n.format);return $a(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...To(i),platform:Jm(
o,t?.images.get(o))})),...t2(n)})}function Jm(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function t2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function jse(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Jm(e,t),created:r,config:t===void 0?{Labels:o}:Use(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...Jse(t,r),...n.map(({comment:s})=>n2(
r,s))]}}function Use({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Bm,Env:Bse(e.env,Bm.Env),ExposedPorts:{...v(i)?i:{},...Bm.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function Bse(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function Jse(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>n2(t,n))}function n2(e,t){return{created:e,created_by:KU,
comment:t}}var M0=m(()=>{"use strict";M();Fm();jm();He();F0()});function r2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Jm(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Ve.
index,manifests:t.map(u=>({...To(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return le([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,Gse(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function Gse(e){return{...mi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function o2(e){let t=[];for await(let n of e)t.push(n);return iu(t)}var z0=m(()=>{"use strict";H();R0();M0();
He();He()});import{randomUUID as Vse}from"crypto";import{mkdirSync as Hse,readFileSync as Kse,renameSync as Wse,rmSync as Zse,writeFileSync as qse}from"fs";import{homedir as Yse}from"os";
import{dirname as Xse,isAbsolute as Qse,join as i2}from"path";function Aa(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&Qse(t)?t:i2(Yse(),".cache");return i2(
n,"claude-bazaar")}function Gm(e){try{return Kse(e,"utf8")}catch{return}}function Vm(e,t){let n=`${e}.${Vse()}`;try{Hse(Xse(e),{recursive:!0,mode:448}),qse(n,t,
{mode:384,flag:"wx"}),Wse(n,e)}catch{eae(n)}}function eae(e){try{Zse(e,{force:!0})}catch{}}var cu=m(()=>{"use strict"});import{join as tae}from"path";function s2(e,t){return{name:e.name,async manifest(n){let r=be(n)?rae(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);
return o!==void 0&&l2(t,o.digest,o.bytes),o},read:n=>oae(e,t,n)}}function rae(e,t){let n=c2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().
decode(n));return typeof r=="string"&&(zm(r)||au(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*oae(e,t,n){if(n.size>nae||
!n.mediaType.includes("json")){yield*e.read(n);return}let r=c2(t,n.digest),o=r??await o2(e.read(n));r===void 0&&l2(t,n.digest,o),yield o}function a2(e,t){return tae(
e,"documents",t.replace(":","-"))}function c2(e,t){let n=new TextEncoder().encode(Gm(a2(e,t))??"");return _a(n)===t?n:void 0}function l2(e,t,n){Vm(a2(e,t),new TextDecoder(
"utf-8",{ignoreBOM:!0}).decode(n))}var nae,u2=m(()=>{"use strict";z0();jm();He();cu();nae=1048576});async function*sr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var Sa=m(()=>{"use strict"});import{randomUUID as iae}from"crypto";import{open as sae,unlink as aae}from"fs/promises";import{tmpdir as cae}from"os";import{join as lae}from"path";async function uae(e,t,n){
try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw ut("the temporary folder",r)}}async function*fae(e,t){for(let n=0;n<
t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw ut("the temporary folder",new Error("a temporary file l\
ost its end"));yield r.subarray(0,o),n+=o}}var Hm,j0,f2=m(()=>{"use strict";Sa();Ii();Hm=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=cae()}={}){
this.#e=t,this.#t=n}blob(){return new j0(this.#e,()=>this.#r())}async[Symbol.asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=lae(
this.#t,`claude-bazaar-${iae()}`);try{let n=await sae(t,"wx+",384);return this.#n.push(n),await aae(t),n}catch(n){throw ut(this.#t,n)}}},j0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){
this.#o=t,this.#i=n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){
if(this.#r===void 0){yield*sr(this.#e);return}await this.#s(this.#r),yield*fae(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=
n.reduce((i,s)=>i+s.length,0);let o=r;for(let i of n)await uae(t,i,o),o+=i.length}}});async function d2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var p2=m(()=>{"use strict"});async function Ia(e,t){return await d2(e.body,t)}async function We(e){await Ia(e,U0).catch(()=>{})}async function g2(e,t){let n=await Ia(e,U0).catch(()=>{}),r=G(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=F(r);if(!v(i))return{codes:[],said:o?"":
h2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:h2(l.join("; "),t),page:o,raw:r}}function h2(e,t){
let n=e.slice(0,U0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>m2?`${n.slice(0,
m2)}\u2026`:n}var U0,m2,Cr=m(()=>{"use strict";p2();M();D();U0=65536,m2=300});function Ro(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function w2(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Km(e,t){return t.
every(n=>e.some(r=>dae(r,n)))}function dae(e,t){let[n,r]=[y2(e),y2(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function y2(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function b2(e,t){let n=[];for(let r of[...e,...t])Km(n,[r])||
n.push(r);return n}var lu=m(()=>{"use strict"});function B0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function k2(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var J0=m(()=>{"use strict"});var ye,Lo=m(()=>{"use strict";ye=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function Do(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ye("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ye("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ye("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return pae(n,t);throw new ye("forbidden",`${n.host}\
 is asked without encryption`)}function pae(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function v2(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var uu=m(()=>{"use strict";Lo()});async function Wm(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await hae(e,t,o,{...t.headers,
...a}),l=v2(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await We(c),s===mae)throw new ye("forbidden","it sends from one addre\
ss to the next without end");o=Do(l,o),i||=o.origin!==r.origin}}async function hae(e,t,n,r){let o=typeof t.body=="function"?yae(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=x2(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
x2(a)??gae(l,n,s)}}function gae(e,t,n){return!(e instanceof ye)||e.kind==="forbidden"||t.host===n.host?e:new ye(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function x2(e){return e?.aborted===!0?ar(e):void 0}function yae(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function ar(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var mae,Di=m(()=>{"use strict";O();Cr();uu();Lo();mae=5});function Fo({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Zm({found:e}){
return e?.credential===void 0}function Fi({status:e}){return e===401||e===403}function ot({said:e}){return e===""?"":` It says: "${e}".`}var Rr,G0=m(()=>{"use s\
trict";Rr={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function H0(e){let{doing:t,elapsedMs:n,status:r}=e;return fu(e)&&t==="upload"&&n>wae*.95&&r!==429}var V0,wae,fu,_2,bae,$2,O2,qm=m(()=>{"use strict";G0();V0="ghc\
r.io",wae=6e5,fu=e=>e.registry===V0,_2=({said:e})=>/rate limit|quota/i.test(e),bae=["preflight","upload","put-manifest","token"],$2=({said:e},t)=>t.test(e);O2=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>fu(e)&&Fi(e)&&e.found?.token==="fork"&&bae.includes(e.doing)&&!_2(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${Rr[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>fu(e)&&$2(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${Fo(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>fu(e)&&$2(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${Rr[e.doing]} ${e.name} (asked ${Fo(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:H0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>fu(e)&&Fi(e)&&e.found?.source==="GITHUB_TOKEN"&&!_2(e),problem:e=>`GITH\
UB_TOKEN may not ${Rr[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function A2(e){let t=0,n=0;for(;n<e.length;){K0.lastIndex=n;let r=K0.exec(e);if(r===null)return;t+=Number(r[1])*(kae[r[2]??""]??0),n=K0.lastIndex}return n===0?void 0:
t}function Ym(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-zµμ]+)/i.exec(t)?.[1]??"",i=[vae(e,n),A2(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function vae(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?A2(n):r-(Number.isNaN(o)?t:o)}function I2(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function du(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var E2,kae,K0,S2,Ta=m(()=>{"use strict";E2=[408,429,500,502,503,504],kae={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},K0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;S2={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var Xm,Mo,xae,T2,_ae,$ae,Oae,Eae,P2,N2=m(()=>{"use strict";qm();G0();Ta();Xm=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),Mo=({codes:e},...t)=>t.some(n=>e.
includes(n)),xae=({doing:e})=>["preflight","upload","put-manifest"].includes(e),T2="Try again; look at the registry's status page when it stays.",_ae=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||Mo(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
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
roxy or login page stands before it."}],$ae=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||Mo(e,"TOOMANYREQUESTS")||e.status===403&&Xm(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${Fo(e)}).${ot(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${du(e.waitMs)}`}\
 and start again${Zm(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||Xm(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${ot(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Zm(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${ot(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>Fi(e)&&Zm(e),
problem:e=>`${e.registry} wants a login to ${Rr[e.doing]} ${e.name} (asked ${Fo(e)})${xae(e)?"":", or there is no such repository"}.${ot(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>Fi(e)||Mo(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${Rr[e.doing]} ${e.name}, or there is no such repository (asked ${Fo(e)}).${ot(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Oae=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&Xm(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${ot(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||Xm(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${ot(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>Mo(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${ot(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>Mo(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${ot(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(Mo(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${ot(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>Mo(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${ot(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],Eae=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||Mo(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${Rr[e.doing]} ${e.name}.${ot(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${Fo(e)}).${ot(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${ot(e)}`,fix:()=>T2},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${Rr[e.doing]} ${e.name}\
.${ot(e)}`,fix:()=>T2}],P2=[...O2,..._ae,...$ae,...Oae,...Eae]});function Qm(e,t){let n=P2.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function C2(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var eh=m(()=>{"use strict";O();N2()});async function Pa(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Rn))throw r;if(!await W0(e,n,r.trouble))throw Qm(r.trouble,r.cause)}}async function W0({
retries:e,clock:t,signal:n},r,o){let i=I2(e,r,o.waitMs,t);if(!Aae(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?ar(
n):s}return!0}function Z0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Aae(e){let{status:t,network:n,said:r,fault:o}=e;return H0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:Z0(e)||E2.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Rn,Na=m(()=>{"use strict";eh();qm();Di();Ta();Rn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function R2(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function th(e,t){let{codes:n,said:r,page:o,raw:i}=await g2(t,e.secrets),s=Ym(t.headers,i,e.line.clock.now()),a=R2(e);return new Rn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function pu(e,t){let n=R2(e);return t instanceof ye?new Rn({...n,network:t},t):t instanceof
tt?new Rn({...n,fault:t.fault,detail:t.message},t):t}var tt,Ca=m(()=>{"use strict";Cr();Lo();Na();Ta();tt=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function L2(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:Y0(o),started:0};return Pa(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=Do(n.realm,e.endpoint),{answer:c}=await Wm(e,Tae(a,n,r,o),q0(o),a);if(c.status!==200)throw await th(s,c);let l=await Ia(c,Iae);return Pae(l,s)}catch(a){
throw pu(s,a)}})}function Tae(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function q0({credential:e}){if(e?.kind==="password")return`Basic ${B0(`${e.username}:${e.password}`)}`}function Y0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,B0(`${t.username}:${t.password}`)]}function Pae(e,t){let{value:n}=F(G(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new tt("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:Sae)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var Sae,Iae,D2=m(()=>{"use strict";M();D();Cr();J0();Di();uu();Na();Ca();
Sae=60,Iae=262144});var nh,F2=m(()=>{"use strict";lu();D2();nh=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...Y0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:p,parameters:d})=>p==="bearer"&&d.realm!==void 0),s=t.some(({scheme:p})=>p===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=w2(i?.parameters.
scope),c=this.#i.find(({token:p})=>p!==void 0&&`Bearer ${p.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Km(c.scopes,a))return;this.#i=
this.#i.filter(p=>p!==c);let u=b2(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?q0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Km(l.scopes,r));if(s!==void 0)return s.
coming;let a=L2(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function z2(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=rh(Nae,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=rh(M2,t,r);s!==void 0;s=
rh(M2,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=rh(Cae,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function rh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Nae,M2,Cae,j2=m(
()=>{"use strict";Nae=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,M2=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Cae=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Rae,mu,U2=m(()=>{"use strict";Cr();F2();j2();eh();Di();Na();Ca();Rae=2,mu=class{line;#e;constructor(t,n){this.line=t,this.#e=new nh(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return Pa(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await th(this.#r(t,o),i);return await r(i,s)}catch(i){throw pu(this.#r(t,o),i)}}fail(t,n){let r=pu(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Rn?Qm(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await Wm(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===Rae)return i;let c=z2(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await We(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await We(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});import{createHash as Lae}from"crypto";function Dae({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(
r)!==n)throw new tt("size-wrong","the registry gave another part of a blob than was asked for")}async function*Fae(e,t){let n=t;for await(let r of e)r.length>n&&
(yield r.subarray(n)),n-=Math.min(n,r.length)}var oh,B2=m(()=>{"use strict";Cr();Di();Lo();lu();Ca();oh=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=
r}has(t){let n={...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await We(r),r.status===200))}async*read(t){let n=Lae(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw ar(o);if(i>c&&(a=0),!(l instanceof ye&&l.transient&&a+1<r.tries))throw l instanceof
ye?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(Dae(i,n),i.status===206?i.body:Fae(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new tt("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[Ro(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});import{hash as Mae}from"crypto";function Uae(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new tt("not-a-registry","it sent a web page")}function Bae({
headers:e},t){let n=e.get("docker-content-digest")??"",r=K2(e.get("content-type")),o=e.get("content-length")??"";if(!(!be(n)||V2.test(r)||!/^\d{1,9}$/.test(o)))
return be(t)&&H2(n,t,null),{mediaType:r,digest:n,size:Number(o)}}function H2(e,t,n){let r=be(t)?t:n!==null&&be(n)?n:e;if(e!==r)throw new tt("digest-wrong",`the \
registry gave a manifest ${e} where ${r} was to come`)}function Jae({headers:e},t){let{value:n}=F(G(t));if(!v(n))throw new tt("manifest-wrong","a manifest is no\
 JSON object");let r=K2(e.get("content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||V2.test(r))return o;throw new tt("manifest-wrong",`a manif\
est calls itself ${G2(o)} and is sent as ${G2(r)}`)}function K2(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function G2(e){return e.replace(/[^\w.+/-]/g,
"?").slice(0,100)}var zae,jae,J2,V2,hu,W2=m(()=>{"use strict";M();D();He();Cr();He();lu();Ca();zae=4194304,jae=["application/vnd.docker.distribution.manifest.v2\
+json","application/vnd.docker.distribution.manifest.list.v2+json"],J2=[Ve.index,Ve.manifest,...jae].join(", "),V2=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
hu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:J2}},o=await this.#e.run(n,r,async s=>(await We(s),s.status===404?void 0:Bae(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:J2}};return this.#e.
run(n,r,async o=>{let i=await Ia(o,zae);if(o.status===404)return Uae(o);if(i===void 0)throw new tt("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${Mae("sha256",i)}`;return H2(s,t,o.headers.get("docker-content-digest")),{mediaType:Jae(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={...this.#r(
"put-manifest"),scopes:[Ro(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.bytes};await this.#e.
run(r,i,async s=>{await We(s);let a=s.headers.get("docker-content-digest");if(a!==null&&be(a)&&a!==t.digest)throw new tt("digest-wrong",`the registry keeps the \
manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[Ro(this.#n,"pull")]}}#o(t){return new URL(`/v2/${this.#n}/manifes\
ts/${t}`,this.#e.line.endpoint)}}});function X0({headers:e},t){let n=e.get("location");if(n===null)throw new tt("not-a-registry","it opens an upload and does not say where");return Do(n,t)}function ih(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function gu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!be(n)||n===t))throw new tt("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var Q0=m(()=>{"use strict";uu();
He();Ca()});async function ex(e,t,n,r){let o=r,i=0;for await(let c of sr(n.open(),{size:Gae}))o=await Vae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:ih(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await We(c),gu(c,n.digest)})}async function Vae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Hae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Rn&&!Z0(l.trouble))||!await W0(e.line,a,l.trouble))throw l}let c=await Kae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Hae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},Z2)}function Kae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await Z2(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function Z2(e,t){await We(e);let n=e.headers.get("location");return n===null?t:Do(n,t)}var Gae,q2=m(()=>{"\
use strict";Sa();Cr();uu();Na();Q0();Gae=8388608});var Y2,Wae,sh,Zae,X2=m(()=>{"use strict";Cr();eh();Na();lu();Q0();q2();Y2=[411,413],Wae=1e3,sh=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=Ro(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},We).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await Pa(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,Ro(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await We(a),a.status===202?
X0(a,c):(gu(a,t.digest),"mounted")))}catch(a){if(!Zae.includes(C2(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await We(o),X0(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
Wae)};await this.#e.once(n,r,We).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return ex(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:ih(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...Y2];if(await this.#e.once({...r,
expect:s},i,async l=>(await We(l),Y2.includes(l.status)?!1:(gu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await ex(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},Zae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function Q2({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new hu(n,o,t),s=new oh(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new sh(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new hu(r,o,t).head(u)!==void 0}catch(f){
if(Ie(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var eB=m(()=>{"use strict";B2();O();W2();X2()});function nB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new mu(tB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>Q2({registry:o,path:i,exchange:r(o),anonymous:new mu(tB(o,e),qae)})}}function tB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=LU(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...S2,...o},signal:i}}var qae,rB=m(()=>{"use strict";U2();Nr();eB();Ta();qae=async()=>({
source:"on purpose"})});import{execFile as Yae}from"child_process";function oB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper\
's name can't be one"});let{env:o,timeoutMs:i}=n;return new Promise(s=>{let c=Yae(r,["get"],{env:o,timeout:i,maxBuffer:Xae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?
tce(u,r):{problem:ece(l,u,r,i)})});c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function ece(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===
!0?`${n} gave no answer within ${r/1e3} s`:Qae.test(t)?`${n} has none`:`${n} failed`}function tce(e,t){let{value:n}=F(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!=
"string"||typeof o!="string"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:
{credential:{kind:"password",username:r,password:o}}}var Xae,Qae,iB=m(()=>{"use strict";M();Xae=65536,Qae=/credentials not found/i});import{readFileSync as nce}from"fs";import{join as sB}from"path";async function aB(e,t){let n=sB(t.env.DOCKER_CONFIG||sB(t.home,".docker"),"config.json"),r=oce(
n);if(typeof r=="string")return{source:r};let o=e==="docker.io"?rce:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n}\
 has none for ${e}`;if(typeof a=="string"&&a!==""){let l=await oB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.
problem}return ice(r.auths,e,n)??{source:c}}function oce(e){let t;try{t=nce(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there i\
s no ${e}`:`${e} can't be read`}let{value:n}=F(t);return v(n)?n:`${e} is no JSON`}function ice(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>sce(u)===t),o=r===
void 0?void 0:e[r];if(!v(o))return;let i=`the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"\
identity",token:s},source:i};if(typeof a=="string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=ace(o);return c!==void 0?{credential:{kind:"\
password",...c},source:i}:Object.values(o).every(u=>u==="")?void 0:{source:`${i} holds no login`}}function sce(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,
"").toLowerCase();return t==="index.docker.io"||t==="registry-1.docker.io"?"docker.io":t}function ace(e){let{auth:t,username:n,password:r}=e;if(typeof t=="strin\
g"&&t!==""){let o=k2(t)?.replace(/\0+$/,"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!=
"string"||n===""))return{username:n,password:r}}var rce,cB=m(()=>{"use strict";M();J0();iB();rce="https://index.docker.io/v1/"});import{readFileSync as cce}from"fs";function lB(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,
source:"the credential that was given"};let a=await aB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:lce(i,t)??a}}function lce(e,t){let{GITHUB_TOKEN:n,
GITHUB_ACTOR:r}=t;return e!==V0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",
token:uce(t)?"fork":"unknown"}}function uce(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=F(cce(e.GITHUB_EVENT_PATH??"","utf8")),n=yu(yu(
yu(t,"pull_request"),"head"),"repo");return yu(n,"full_name")!==e.GITHUB_REPOSITORY&&yu(n,"full_name")!==void 0}catch{return!1}}function yu(e,t){return v(e)?e[t]:
void 0}var uB=m(()=>{"use strict";M();qm();cB()});var dB=vK((fB,ah)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
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
"u"&&ah.exports?ah.exports=p:e.ipaddr=p})(fB)});import{isIP as Ra}from"net";function wu(e){return Ra(e)===0?"special":pB(an.default.parse(e))}function pB(e){if(fce.includes(e.toString()))return"special";if(e instanceof
an.default.IPv6){let r=hce(e);if(r!==void 0)return pB(r)}let t=e.range();if(dce.includes(t))return"private";let n=e instanceof an.default.IPv4||e.match(pce);return t===
"unicast"&&n?"public":"special"}function hce(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(mce)?new an.default.IPv4(e.toByteArray().slice(12)):void 0}
function mB(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(bce),r=(o,i,s={})=>vce(t,o,i,s);return{check:(o,i,s)=>{let a=wu(o);if(!(a==="public"||n.some(c=>yce(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${gce[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw r("The URL holds a name or password.",o.hostname);let i=tx(o.hostname),s=kce(o);if(!(o.protocol===
"https:"||n.some(a=>wce(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function yce(e,{kind:t,address:n,host:r,port:o}){return e.port!==void 0&&
e.port!==o?!1:e.address!==void 0?e.address===ch(n):t!=="private"?!1:e.name===void 0?hB(e,n):e.name===tx(r)}function wce(e,t,n){return e.port!==void 0&&e.port!==
n?!1:Ra(t)===0?e.name===t:e.address===ch(t)||hB(e,t)}function hB({network:e},t){if(e===void 0||Ra(t)===0)return!1;let n=an.default.process(t);return n.kind()===
e[0].kind()&&n.match(e)}function bce(e){if(an.default.isValidCIDR(e))return{network:an.default.parseCIDR(e)};if(Ra(e)!==0)return{address:ch(e)};let t=`http://${e}`,
{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.
test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address, a network (10.1.0.0/16) or a host, with a port or \
not.")}let a=tx(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return Ra(a)===0?{name:a,...c}:{address:ch(a),...c}}function ch(e){return Ra(e)===0?e:an.default.process(
e).toString()}function tx(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function kce(e){return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function vce(e,t,n,r={}){
let o=n===""?"Give an https URL.":`Use an https URL of the internet, or allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var an,fce,dce,
pce,mce,gce,nx=m(()=>{"use strict";an=_K(dB(),1);O();fce=["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>an.default.parse(
e).toString()),dce=["loopback","private","carrierGradeNat","uniqueLocal"],pce=an.default.parseCIDR("2000::/3"),mce=an.default.parseCIDR("64:ff9b::/96");gce={private:"\
is an address of this machine or its network",special:"is an address that no server has, such as a cloud's metadata"}});function gB(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var yB=m(()=>{"use strict"});var Mi,rx=m(()=>{"use strict";Mi=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var wB,bB=m(()=>{"use strict";wB=[401,403,405,407]});import{request as xce}from"http";import{request as _ce}from"https";import{connect as $ce}from"tls";function ox(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol===
"https:"&&n||t;if(!(o===""||Oce(e,r)))return new URL(o)}function Oce({hostname:e,port:t,protocol:n},r){let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().
split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(
s.replace(/^\*/,"")):e===s})}async function kB(e,t,n){let r=await Ece(e,t,n);return t.protocol!=="https:"?r:await new Promise((o,i)=>{let s=$ce({socket:r,servername:t.
hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("error",i)})}function Ece(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https\
:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-auth\
orization":`Basic ${s}`}},c=e.protocol==="https:"?_ce:xce;return new Promise((l,u)=>{let f=h=>new Mi("The proxy gave no answer.","The host's proxy gives no answ\
er.",!1,h),p=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),d=(h=0,g)=>{if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`\
The proxy refused the way with status ${h}.`;u(new Mi(y,"The host's proxy refuses the way.",wB.includes(h)))};p.once("connect",({statusCode:h},g)=>d(h,g)),p.once(
"response",({statusCode:h,socket:g})=>d(h,g)),p.once("timeout",()=>p.destroy(new Error("It took too long."))),p.once("error",h=>u(f(h))),p.end()})}var vB=m(()=>{
"use strict";rx();bB()});function lh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:xB(e,"HTTP_PROXY",n),httpsProxy:xB(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function xB(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var ix=m(()=>{"use strict";O()});import{isIP as _B}from"net";function fh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Ace(e,t){return new ye("forbidden",`${e} is an address of \
a private network`,t)}var $B,uh,OB=m(()=>{"use strict";Lo();nx();$B=["0.0.0.0/0","::/0"],uh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
fh(n.hostname)),o=fh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":_B(o)===0?"public":wu(o);if(!i.includes(s))throw Ace(
o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return _B(t)!==0?Promise.resolve(wu(t)==="public"?"public":"private"):new Promise(
n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>wu(s)!=="public");n(i?"private":"public")})})}}});function ax(e){if(e instanceof ye)return e;if(Ie(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ye("forbidden","the host there has an address of a private network",
e);if(e instanceof Mi){let r=e.final?"refuses the way":"gives no answer";return new ye(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=sx(
e),n=EB[t];return n!==void 0?new ye(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ye("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ye("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ye("not-http",`could not be spo\
ken with (${t})`,e)}function sx(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in EB)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?sx(t):"code"in e&&typeof e.code=="string"?e.code:sx(e.cause)}var bu,dh,EB,AB=m(()=>{"use strict";rx();O();Lo();bu=["tls","shows a \
certificate that this machine does not trust"],dh=["lost","broke the connection off"],EB={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:dh,EPIPE:dh,
UND_ERR_SOCKET:dh,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:dh,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a name that nobody knows"],EAI_AGAIN:[
"timeout","has a name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","shows a\
 certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:bu,SELF_SIGNED_CERT_IN_CHAIN:bu,
UNABLE_TO_GET_ISSUER_CERT:bu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:bu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:bu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});import{lookup as Sce}from"dns";import{Agent as Ice,request as Tce}from"http";import{Agent as Pce,request as Nce}from"https";import{isIP as Cce}from"net";import{
Readable as Rce}from"stream";function IB(e){let{lookup:t=Sce}=e,n=lh(e.env),r=new uh(t),o={"http:":new Ice({keepAlive:!0}),"https:":new Pce({keepAlive:!0})},i=async({
url:s,namedBy:a})=>{let c=o[s.protocol];if(a===void 0){let h=No(s.host)?void 0:ox(s,n);return h===void 0?{agent:c,lookup:t}:await SB(h,s,e)}let l=await r.kindFor(
s,a),u=l==="public"?ox(s,n):void 0;if(u!==void 0)return await SB(u,s,e);let f=mB(l==="private"?$B:[]),[p,d]=[fh(s.hostname),Number(s.port||(s.protocol==="https:"?
443:80))];return Cce(p)!==0&&f.check(p,p,d),{agent:!1,lookup:gB(f,d,t)}};return{send:async s=>{try{return await Lce(s,await i(s),e)}catch(a){throw s.signal?.aborted===
!0?s.signal.reason:ax(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function SB(e,t,{connectTimeoutMs:n=1e4}){let r=await kB(e,t,n);return{
createConnection:()=>r}}function Lce(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise(
(u,f)=>{let d=(o.protocol==="https:"?Nce:Tce)(o,{method:r,headers:i,...t,...s&&{signal:s}});d.on("error",f),d.once("socket",h=>Dce(d,h,a)),d.setTimeout(c,()=>d.
destroy(cx("gave no answer in time"))),d.once("response",h=>{h.setTimeout(l,()=>h.destroy(cx("fell silent in the middle of its answer"))),u({status:h.statusCode??
0,headers:zce(h),body:Mce(h)})}),Fce(d,e.body,f)})}function Dce(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(cx("gave no connection in time")),
n),o=()=>clearTimeout(r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function cx(e){return new ye("timeout",e)}function Fce(e,t,n){
if(t===void 0||t instanceof Uint8Array){e.end(t);return}let r=Rce.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),
r.pipe(e)}async function*Mce(e){try{yield*e}catch(t){throw ax(t)}}function zce({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",
e[n+1]??"");return t}var TB=m(()=>{"use strict";Lo();Nr();nx();yB();vB();ix();OB();AB()});import{setTimeout as jce}from"timers/promises";function PB(e){let t=(e.sender??IB)(e),n=()=>t.close(),r=nB({...e,send:t.send,clock:e.clock??ku,credentials:lB(e)});
return{repository:o=>r.repository(typeof o=="string"?Po(o):o),close:n,[Symbol.asyncDispose]:n}}var ku,ph=m(()=>{"use strict";rB();Nr();uB();TB();ku={now:Date.now,
sleep:async(e,t)=>{await jce(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});import{createHash as Uce}from"crypto";import{createReadStream as Bce,readFileSync as Jce}from"fs";import{join as CB}from"path";function RB(e){return{name:`oci:${e}`,
manifest:async t=>Gce(e,t),read:t=>Hce(e,t)}}function Gce(e,t){if(be(t))return NB(e,t);let n=DB(e,"index.json"),r=n===void 0?void 0:Vce(n);if(n===void 0||r===void 0)
throw Kce(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===1)return NB(e,s);if(t==="")return{mediaType:Ve.
index,digest:_a(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name one by its digest.")}}function Vce(e){let{value:t}=F(
G(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!be(r.digest))return[];let o=r.annotations,i=v(o)?o["org.opencontainers.image\
.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function NB(e,t){let n=DB(e,LB(t));if(n===void 0)return;if(_a(n)!==t)throw FB(e,t);
let{value:r}=F(G(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Ve.index:Ve.manifest;return{mediaType:typeof o.mediaType=="string"?o.mediaType:i,digest:t,size:n.length,
bytes:n}}async function*Hce(e,{digest:t,size:n}){let r=Uce("sha256"),o=0;try{for await(let i of Bce(CB(e,LB(t)),{highWaterMark:262144}))r.update(i),o+=i.length,
yield i}catch(i){throw MB(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw FB(e,t)}function LB(e){return`blobs/sha256/${e.slice(7)}`}function DB(e,t){try{return Jce(
CB(e,t))}catch(n){if(n.code==="ENOENT")return;throw MB(e,n)}}function Kce(e){let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";
return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function FB(e,t){let n=`The layout "${e}" is damaged: the blob ${t} has other content than its n\
ame says.`;return new w("BASE_INVALID",n,"Have it written again.")}function MB(e,t){let n="Check that the layout is complete and that you may read it.";return new w(
"FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var zB=m(()=>{"use strict";O();M();D();He();He()});function vu(e,t,n){let{value:r}=F(G(n));if(v(r))return r;throw bt(e,`its ${t} is no JSON object`)}async function jB(e,t,n){let r=BB(n);if(r===void 0)throw bt(t,
"its manifest names no configuration");if(r.size>Wce)throw bt(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw bt(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw bt(t,"its configur\
ation is shorter than its manifest says");return o}function UB(e,t,n){if(!Array.isArray(t)||t.length>Zce)throw bt(e,"its manifest lists no layers");let r=t.map(
BB);if(r.length!==n.length)throw bt(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw bt(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function BB(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!be(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function bt(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Wce,Zce,lx=m(()=>{"use stri\
ct";O();M();D();He();Wce=8388608,Zce=1e3});function JB(e,t){let n=vu(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=mh(o.diff_ids).filter(be);if(i.length!==mh(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw bt(e,"its configuration lists no layers");return{raw:n,run:r,env:mh(r.Env).filter(s=>typeof s=="string"),labels:qce(r.Labels),diffIds:i,
history:Yce(n.history,i.length)}}function mh(e){return Array.isArray(e)?e:[]}function qce(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Yce(e,t){let n=mh(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var GB=m(()=>{"use strict";M();lx();He()});async function ux(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw tle(n,e.name);let a=zm(s.mediaType)?Xce(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:p,platform:d}of a){if(d!==void 0&&(c.has(d)||o?.includes(d)===!1))continue;let h=p===s?s:await Qce(e,n,p),g=await ele(
e,t,h,d);c.set(g.platform,g)}let l=o??VB.filter(p=>c.has(p)),u=l.filter(p=>!c.has(p));if(l.length===0||u.length>0)throw KB(n,u,[...c.keys()]);let f=l.map(p=>[p,
c.get(p)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Xce(e,t){let{manifests:n}=vu(e,"index",t.bytes);if(!Array.isArray(n))throw bt(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!be(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?HB(a):void 0;return c===void 0||!au(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function HB({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?VB.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function Qce(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw bt(t,`its index names ${n}, which is not there`);return r}async function ele(e,{name:t,mountFrom:n},r,o){
if(!au(r.mediaType))throw bt(t,`"${r.mediaType}" is no image's manifest`);let i=vu(t,"manifest",r.bytes),s=JB(t,await jB(e,t,i.config)),a=HB(s.raw);if(a===void 0)
throw KB(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw bt(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:UB(t,i.layers,s.diffIds).map(c)}}function tle(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function KB(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var VB,WB=m(()=>{"use strict";O();M();GB();lx();jm();He();VB=["linux/amd64","linux/arm64"]});function YB(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:qB(r.description,ZB.description),licenses:qB(r.license,ZB.licenses),revision:ole(n.revision),source:rle(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))ile(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",nle]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function qB(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function rle(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function ole(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function ile(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var nle,ZB,XB=m(()=>{"use strict";O();nle="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";ZB={description:512,licenses:256}});function sle(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var QB,e4=m(()=>{"use strict";QB={blob:sle}});import{createGzip as ale}from"zlib";async function*t4(e){let t=ale({level:6,windowBits:15,memLevel:8}),n=lle(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)
r&&fle(o),r=!1,yield o;await n}finally{t.destroy(),await n.catch(()=>{})}}async function lle(e,t){let n=Promise.resolve();try{for await(let r of sr(t,{buffers:2})){
if(await n,e.destroyed)return;n=ule(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function ule(e,t){return new Promise((n,r)=>{e.write(t,o=>o?
r(o):n())})}function fle(e){e.fill(0,4,9),e[9]=cle}var cle,n4=m(()=>{"use strict";Sa();cle=255});async function*r4(e,t={}){for(let{head:n,path:r,file:o}of BU(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of ple(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}mle(r,o.size,i),yield N0(i)}yield dle}function ple(e,t){return e.chunks?.(t)??[e.bytes()]}function mle(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var dle,
o4=m(()=>{"use strict";O();R0();dle=new Uint8Array(2*512)});import{createHash as i4}from"crypto";async function fx(e,{spool:t,compression:n="gzip",signal:r}){let o=i4("sha256"),i=i4("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=hle(r4(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?t4(l):sr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Ve.gzipLayer:Ve.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*hle(e,t){for await(let n of e)t(n),yield n}var s4=m(()=>{"use strict";Sa();n4();o4();He()});function hh(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=gle(i),c=a===void 0?yle(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return wle(r,t),{kept:r,leftOut:[...o.values()]}}function dx(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function gle(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(nr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:nr(n,{kind:"directory"})??
"is a folder that stays out"}}}function yle(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=nr(e,t);return r===mv&&dx(e,n)?void 0:r}catch(r){if(Ie(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function wle(e,t){let{maxBytes:n=a4.bytes,maxFiles:r=a4.
files}=t;c4("maxBytes",n,1073741824),c4("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw l4(`${e.size} files, mor\
e than ${r}`);if(o>n)throw l4(`${o} bytes, more than ${n}`)}function c4(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function l4(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var a4,gh=m(()=>{"use strict";O();Rl();a4={bytes:268435456,files:2e4}});async function px(e,t={}){return u4(e,t),ble(e,await mx(e,t),t)}async function mx(e,t={}){let{base:n,parts:r={},spool:o=QB,signal:i}=t,{kept:s,leftOut:a}=hh(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await fx({files:r.runtime,folder:Um.slice(
1),comment:VU},c));let u=r.dependencies===void 0?s:le([...s,...r.dependencies]);l.push(await fx({files:u,folder:Cn.slice(1),comment:GU},c));let f=new Map,p=new Map;
for(let d of hx(t))f.set(d,[...await r.cli?.(d)??[],...l]),p.set(d,await r.annotations?.(d)??{}),i?.throwIfAborted();return{layers:f,annotations:p,leftOut:a,files:[
...s].filter(([,{kind:d}])=>d==="file").map(([d])=>d)}}function ble(e,t,n={}){let{base:r}=n,o=u4(e,n),i=hx(n).map(d=>QU(d,r?.images.get(d),t.layers.get(d)??[],o,
t.annotations.get(d))),s=i.length>1?e2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:Cn,labels:u,annotations:f,files:a,leftOut:c}}function hx({platforms:e,base:t}){return TU(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function u4(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;NU(o),hx(t);let i=YB(e,Cn,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var f4=m(()=>{"use strict";H();Ee();M0();Cm();XB();Fm();Io();e4();s4();gh();F0()});function d4(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var p4=m(()=>{"use strict"});function Lr(e){return kle[e]}function xu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function yh({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function wh(e){let t=e.length>1e3?void 0:F(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!gx(o))&&!(!be(i)||!be(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function gx(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var kle,bh=m(()=>{"use strict";O();M();He();kle={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});import{dirname as vle,join as xle}from"path";async function kh(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=Ole(),c=e[0]??"",l=await sm(s,[...a,
...e,..._le],{cwd:n,env:im(o),timeoutMs:r,maxOutputBytes:$le,signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("\
NPM_FAILED","npm can't be started.",f,{cause:u})});return Ele(c,l,r),l.stdout.toString("utf8")}function Ole(){if(process.platform!=="win32")return{file:"npm",before:[]};
let e=xle(vle(process.execPath),"node_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function Ele(e,t,n){if(t.why==="abort")throw new w(
"INTERRUPTED",`npm ${e} was stopped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NP\
M_FAILED",`npm ${e} took longer than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=Ale(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e}\
 failed: ${Sle(r)??`exit code ${t.exitCode}`}.`,Tle(o))}function Ale(e){return ra(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function Sle(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Tle(e){return Ile.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var _le,$le,Ile,yx=m(()=>{"use strict";
O();$o();qv();Yv();_le=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],$le=16*1024*1024;Ile=[[/\bEUSAGE\b.*(?:in sync|lock)/s,
"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: a token in ~/.npmrc, see `npm help\
 npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,"Somebody exchanged a pac\
kage or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your company's certificates to\
 npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,"Check t\
he network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});import{createHash as bx}from"crypto";import{createReadStream as m4,mkdtempSync as Ple,readdirSync as Nle,rmSync as Cle}from"fs";import{tmpdir as Rle}from"os";import{
join as wx}from"path";import{Readable as Lle}from"stream";import{pipeline as Dle}from"stream/promises";import{createGunzip as Fle}from"zlib";function h4(){let e=Ple(
wx(Rle(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>Cle(e,{recursive:!0,force:!0})}}async function*g4(e,t,n,r){let o=bx("sha512"),i=0;for await(let s of e){
if(o.update(s),i+=s.length,n!==void 0&&i>n)throw y4(r);yield s}if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw y4(r)}function y4(e){let t="Find out who \
changed it: the registry or proxy that npm is configured with, or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one\
 that was published.`,t)}async function Mle(e,t){let n=bx("sha256");try{await Dle(Lle.from(e),Fle(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof
w?r:new w("NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var vh,w4=m(()=>{"use strict";O();
M();bh();yx();cu();vh=class{#e;constructor(t={}){this.#e=t}known(t,n){let r=wh(Gm(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){
xu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(t,n),i=await this.#r(t,n,o);return Vm(this.#t(t,n),yh(i)),i}#t(t,n){return wx(this.#e.cacheDir??
Aa(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=ln(a,await this.#o(n,r),!0);yield*g4(
m4(s.file),o,i,`${Lr(r)}@${n}`)}catch(c){var l=c,u=!0}finally{var f=un(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=ln(l,h4(),!0);let o=`${Lr(n)}@${t}`;let i=F(
await this.#i(["view",o,"dist","--json"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(gx(a))return a;let c="Use a registry tha\
t passes `dist.integrity` on (sha512), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,p=!0}finally{
var d=un(l,f,p);d&&await d}}async#r(t,n,r){var u=[];try{let o=ln(u,await this.#o(t,n),!0);let i=bx("sha256");let s=0;let a=`${Lr(n)}@${t}`;let c=async function*(){
for await(let g of g4(m4(o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Mle(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.
digest("hex")}`,size:s,diffId:l}}catch(f){var p=f,d=!0}finally{var h=un(u,p,d);h&&await h}}async#o(t,n){let r=h4();try{await this.#i(["pack",`${Lr(n)}@${t}`,"--\
silent","--prefer-offline"],r.path);let o=Nle(r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");
return{file:wx(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,
signal:i}=this.#e;return await kh(t,{cwd:n,timeoutMs:r,env:o,signal:i})}}});var zle,jle,b4,kx,k4,v4=m(()=>{"use strict";Vo();zle={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},jle={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},b4=e=>zle[jle[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",kx=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,k4={IMAGE_BASE_INCOMPLETE:N(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:je(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:N(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>b4(e.command)),IMAGE_COMMAND_UNLIKELY:E(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>b4(e.command)),IMAGE_DEPENDENCIES_LATER:je(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:N(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:je(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:N(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:N(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:N(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:E(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:E(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:N(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:N(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>kx(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:N(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>kx(e.wanted)),
IMAGE_NATIVE_NONE:E(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>kx(e.wanted)),IMAGE_PACKAGE_BROKEN:N(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:N(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:E(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function de(e,t,n){let r=k4[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function La(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function vx(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${qt(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var cr=m(()=>{"use strict";dn();O();v4()});function _4(e,t){let n=x4.map(s=>Dr(t,s)).find(s=>C(e,s)!==void 0),o=(n===void 0?void 0:A4(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Ble(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Jle(a))}}
function $4(e,t){return Ule.find(n=>C(e,Dr(t,n))!==void 0)??""}function O4(e,t){let n=A4(e,Dr(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function E4(e,t){for(let n of["package.json",...x4].map(r=>Dr(t,r))){let r=C(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=F(hi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function Dr(e,t){
return e===""?t:`${e}/${t}`}function Ble(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Jle({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function A4(e,t){
let n=C(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=F(hi(n));return v(r)?r:void 0}var x4,Ule,xx=m(()=>{"use strict";H();M();x4=["npm-shrinkwra\
p.json","package-lock.json"],Ule=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function _u(e){let{files:t}=e,n=Gle(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?E4(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(de("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!O4(t,a))continue;let l=_4(t,a);a!==""&&!n.has(a)?o.push(de("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(de("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:$4(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function Gle(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...yt(JSON.stringify(r),e),...Vle(r,
e)]),...e.hooks.flatMap(r=>bo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function Vle(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=Dr(r.replace(/\/{1,9}$/,""),"package.json");return C(
t.files,o)===void 0?[]:[o]})}var _x=m(()=>{"use strict";H();er();cr();xx()});function $x(e,t,n){let r=[],o=[],i=[],s=Kle(e,t);for(let[a,c]of e){if(Hle.test(a))continue;if(c.kind==="symlink"){s.has(Wle(a,c.target))?r.push([a,c]):o.push(de(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?nr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:le(r),findings:o,leftOut:i}}function Kle(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Wle(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function S4(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Zle(i,o))return;t.set(r,o)}return le(t)}function Zle(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Hle,I4=m(()=>{"use strict";H();Rl();cr();Hle=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});import{createHash as qle,randomUUID as Yle}from"crypto";import{existsSync as Xle,mkdirSync as Qle,mkdtempSync as eue,readdirSync as tue,renameSync as nue,rmSync as Ox,
statSync as rue,utimesSync as oue}from"fs";import{tmpdir as iue}from"os";import{join as Da}from"path";function aue(e){return["--os=linux",`--cpu=${sue[e]}`,"--l\
ibc=glibc"]}async function P4(e,{folder:t,lock:n},r,o){let i=n.local?e:cue(e,t,n.path),s=n.local?void 0:o.cacheDir,a=s&&Da(s,"dependencies",lue(i,t,r));if(a!==void 0&&
Xle(a))return mue(a),{files:T4(a),[Symbol.asyncDispose]:async()=>{}};let c=uue(s);try{na(c,le([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,
p=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",...aue(r)];await kh(["ci",...p],{cwd:Da(c,t),timeoutMs:l,env:u,signal:f});let d=a===void 0?
c:fue(c,a);return{files:T4(d),[Symbol.asyncDispose]:async()=>{d===c&&Ox(c,{recursive:!0,force:!0})}}}catch(l){throw Ox(c,{recursive:!0,force:!0}),l}}function cue(e,t,n){
let r=[Dr(t,"package.json"),n,Dr(t,".npmrc")];return le(r.flatMap(o=>C(e,o)===void 0?[]:[[o,C(e,o)]]))}function T4(e){return le([...lp(e)].filter(([t])=>/(?:^|\/)node_modules\//.
test(t)))}function lue(e,t,n){let r=qle("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\
\0`).update(s)}return r.digest("hex")}function uue(e){if(e!==void 0)try{let t=Da(e,"dependencies",`.${Yle()}`);return Qle(t,{recursive:!0,mode:448}),t}catch{}return eue(
Da(iue(),"claude-bazaar-npm-"))}function fue(e,t){try{nue(e,t)}catch{return e}return pue(Da(t,"..")),t}function pue(e){for(let t of tue(e)){let n=Da(e,t);rue(n).
mtimeMs<Date.now()-due&&Ox(n,{recursive:!0,force:!0})}}function mue(e){try{oue(e,new Date,new Date)}catch{}}var sue,due,N4=m(()=>{"use strict";H();xx();Vl();yx();
Yn();sue={"linux/amd64":"x64","linux/arm64":"arm64"};due=720*36e5});async function C4(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...hue,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=_u(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=$x(gue(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await yue(e,o,i,s,n)}function gue(e){let t=lp(e);return le([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function yue(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of wue(u,o.platforms)){
let{cacheDir:p=Aa(),timeoutMs:d=6e5,env:h,signal:g}=o;i.push(await P4(e.files,u,f,{cacheDir:p,timeoutMs:d,env:h,signal:g}))}let a=i.map(u=>$x(u.files,e.files,!1)),
c=S4(a.map(u=>u.files));if(c===void 0)throw bue();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:La([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function wue({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function bue(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var hue,
R4=m(()=>{"use strict";O();H();cr();_x();I4();N4();Yn();cu();hue={files:le({}),packages:[],findings:[],leftOut:[]}});import{statSync as kue}from"fs";import{join as L4}from"path";function Ex(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>L4(import.meta.dirname,r)).
find(r=>kue(L4(r,"bin.js"),{throwIfNoEntry:!1})?.isFile());if(t!==void 0)return zt(t);let n="The runtime for images is missing from this installation.";throw new w(
"FILE_UNREADABLE",n,"Install claude-bazaar anew; in a checkout of it: npm run build.")}function D4(){let e=C(Ex(),"packages.json");return e===void 0?[]:JSON.parse(
hi(e))}var F4=m(()=>{"use strict";O();H();Yn()});function j4(e,t={},n=[]){let r=[...(t[xh]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[z4]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var xh,z4,vue,M4,J6e,U4=m(
()=>{"use strict";xh="claude-bazaar.base.commands",z4="claude-bazaar.base.libc",vue=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),M4={name:"glibc",version:"2.36"},
J6e={[xh]:vue.join(" "),[z4]:`${M4.name} ${M4.version}`}});function zo(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function $u(e){if(zo(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:$u(e.slice(t))}function B4(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function J4(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var Ax=m(()=>{"u\
se strict"});function G4(e,t){let n=[...e.mcpServers.flatMap(o=>xue(o,e)),...e.hooks.flatMap(o=>_ue(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[de("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>de(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function xue({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=Sx(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=$u([i,...c]),p=u===i?[]:Sx(u,o),d=[...l,...p.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!$ue.has(zo(u)??""))return d;let h=B4(f),g=h!==void 0&&J4(
h),y=(h===void 0?f:[h]).flatMap(b=>Ix(b));return[...d,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function _ue({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return Sx(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=yt(i,o).flatMap(u=>V4(u,o.files)??[]);return[...new Set([...Ix(i),...c.filter(u=>H4.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function Sx(e,t){let[n]=yt(e,t),r=n===void 0?zo(e):V4(n,t.files);return r===void 0?[]:[r]}function V4(e,t){let n=C(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>Oue)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(G(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function Ix(e,t=0){let n=jt(e.slice(0,Eue)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Sue(r)??[],o===void 0?[]:Ix(o,t+1)].flat()});return[...new Set(n)].filter(r=>H4.has(r))}function Sue(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!Aue.has(r)&&zo(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:zo(n.replaceAll(/["')}]/g,""))}var $ue,Oue,H4,Eue,Aue,K4=m(()=>{"use st\
rict";H();D();er();Ut();cr();Ax();$ue=new Set(["sh","bash","dash","zsh"]);Oue=4194304,H4=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));Eue=1e5,Aue=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function Nx(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function Z4(e){if(Nx(e))try{return new Px(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function W4(e,t){let n=e.find(r=>r.type===Tx.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function Eu(e,t){if(e>t)throw new RangeError("more than any real file has")}var Fa,Tx,Ou,Px,q4=m(()=>{"use strict";Fa={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};Tx={load:1,dynamic:2,interpreter:3},Ou={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
Px=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===Tx.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return Eu(r,Fa.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===Tx.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(Ou.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(W4(t,i)+l),a=r.filter(([l])=>l===Ou.needed);Eu(a.length,Fa.
libraries);let c=o(Ou.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(W4(t,c),o(Ou.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===Ou.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),Eu(o.length,
Fa.dynamic)}return o}#f(t,n,r){Eu(n,Fa.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){Eu(i+=1,Fa.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+Fa.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function Y4(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&Pue(o,i)?Nue(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>zue(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!jue(o,t,n)?[de("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Pue(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Nue(e,t,n,r){
let o=t.bytes(),i=Cue(o),s=Q4(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[de("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!Nx(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[de("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=Z4(o),c=a===void 0?[de("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Rue(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Cue(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Rue(e,t,n,{libc:r}){if(t.machine!==Iue[n]){
let s=Tue[t.machine]??`a machine with the number ${t.machine}`;return[de("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=Lue(t);if(o!==void 0&&
o!==r.name)return[de("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=Due(t);return r.name!=="glibc"||i===void 0||!X4(i,r.version)?[]:[de("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function Lue({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function Due({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||X4(r,n)?r:n,void 0)}function X4(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function Q4(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>Fue.has(i)||Mue[t].has(i)||o.some(s=>i.includes(s)))}function zue(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function jue(e,t,n){return e!==""&&Q4(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Iue,Tue,Fue,Mue,eJ=m(()=>{"use strict";cr();q4();Iue={"l\
inux/amd64":62,"linux/arm64":183},Tue={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};Fue=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),Mue={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function oJ(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:nJ(t,a,
`The server "${o}"`,[c,...tJ(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...tJ(l)]:Uue(c);return nJ(t,a,`The ${o} hook`,u)});return[...n,...r]}function tJ(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function Uue(e){return e.length>1e4||jt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function nJ(e,t,n,r){
let[o="",...i]=$u(r),s=rJ(o);if(s!==void 0){let l=C(e,s);return l===void 0?[de("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[de("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!Bue.has(zo(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:rJ(a);return c===void 0||Jue(e,c)?[]:[de("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function rJ(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function Jue(e,t){return Ft(e,t)||["",".js",".json",".nod\
e"].some(n=>C(e,t+n)!==void 0)}var Bue,iJ=m(()=>{"use strict";H();Ut();cr();Ax();Bue=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function sJ(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=j4(
o,l.labels,i);a.push(...Gue(u,l.labels));let f=Y4(n,c,u);a.push(...G4(t,u),...f),u.libc===void 0&&f.length>0&&a.push(de("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return La([...a,...oJ(t,n)])}function Gue({name:e,commands:t},n={}){return(n[xh]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>de("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var aJ=m(()=>{"use strict";U4();K4();eJ();iJ();cr()});var Au,cJ=m(()=>{"use strict";Au={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function uJ(e){return{[lJ]:yh(e)}}function fJ(e,t={}){return async n=>{let r=await Cx(e,n,t);return[Vue(e,r),Kue]}}async function Cx(e,t,n={}){let r=xu(n.version??
Ma);if(r===Au.version)return{version:r,platform:t,...Au.packages[t]};let o=wh(n.previous?.(t)?.[lJ]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function dJ(e,t,n){let r=xu(n??Ma);return r===Au.version||e.known?.(r,t)!==void 0}function Vue(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${Lr(t.platform)} as npm has it`,open:()=>e.open(t)}}function Wue(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>Oa({name:i,mode:493,size:0,type:"5"})),Oa({name:Hue.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=$a(Ve.layer,n);return{...o,diffId:o.digest,comment:HU,open:async function*(){
yield r}}}var Ma,lJ,Hue,Kue,pJ=m(()=>{"use strict";I0();bh();cJ();Fm();He();Ma=Au.version,lJ="claude-bazaar.cli";Hue="/usr/local/bin/claude",Kue=Wue()});async function gJ(e,t){let n=new Map,r=await e.manifest(t),o=r&&mJ(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of So)n.set(s,hJ(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Zue(a);if(l===void 0||!be(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,hJ((u&&mJ(u.bytes))?.annotations))}return n}function Zue(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return So.find(r=>r===`${t}/${n}`)}function mJ(e){let{value:t}=F(G(e));return v(t)?t:void 0}function hJ(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var yJ=m(()=>{"use strict";M();D();Io();He()});import{createHash as Rx}from"crypto";function Lx(e,t,n,r,o){let i=n===void 0?void 0:que(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:lr,
filesAnalyzed:!1,licenseDeclared:lr,..._h,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[
bJ(i)]}}}function que(e,t){let n=e.slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(
e.toLowerCase())}`}function Su(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(
i,"base64").toString("hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:lr,filesAnalyzed:!1,licenseDeclared:kJ(r),..._h,primaryPackagePurpose:"LIBRARY",
...s===void 0?{}:{checksums:[{algorithm:"SHA512",checksumValue:s}]},externalRefs:[bJ(`pkg:npm/${Yue(t)}@${encodeURIComponent(n)}`)]}}function wJ(e,{name:t,manifest:n},r){
let o=Dx(r).map(({checksums:s})=>s[0]?.checksumValue??""),i=Rx("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{
versionInfo:n.version},downloadLocation:lr,filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:kJ(n.license),..._h,primaryPackagePurpose:"\
APPLICATION"}}function Dx(e){let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>Rx(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-F\
ile-${Rx("sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Cn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],..._h})}return t}function bJ(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function Yue(e){return e.split("\
/").map(encodeURIComponent).join("/")}function kJ(e){return e===void 0||e.length>500||!Xue.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?lr:e}var lr,_h,
Xue,vJ=m(()=>{"use strict";Io();lr="NOASSERTION",_h={licenseConcluded:lr,copyrightText:lr};Xue=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});import{createHash as Que}from"crypto";function _J(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=Lx("Image",t.name,e.repository,n,t.manifest.
version),s=efe(e),a=Dx(e.files),c={spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claud\
e-bazaar.invalid/spdx/${n.slice(7)}`,creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[
i,...s.map(({element:l})=>l)],files:a,relationships:[$h("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?$h(u,"CONTAI\
NS",l.SPDXID):$h(i.SPDXID,f,l.SPDXID)),...a.map(({SPDXID:l})=>$h(Fx,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function efe(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[tfe(n)],...r.map(l=>a(nfe(l))),...o===void 0?[]:[a(Su(xJ,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
xJ,Su(Mx("Runtime",l.name,l.version),l)))],a(wJ(Fx,t,s)),...i.map(l=>c(Fx,Su(Mx("Dependency",l.path,l.version),l)))]}function tfe({name:e,digest:t}){return{element:{
...Lx("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function nfe(e){
let t=Su(Mx("Claude-Code",e.platform,e.version),{name:Lr(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:lr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function Mx(e,t,n){let r=Que("sha256").
update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function $h(e,t,n){return{spdxElementId:e,
relationshipType:t,relatedSpdxElement:n}}var Fx,xJ,$J=m(()=>{"use strict";bh();vJ();Fx="SPDXRef-Plugin",xJ="SPDXRef-Runtime"});function OJ(e){let t=Tt(e);return[...e.matchAll(rfe)].filter(({0:{length:n},index:r})=>ffe(ufe(e,r+n))).map(({index:n})=>t(n))}function ufe(e,t){let n=t;for(let o=0;o<
lfe;o+=1){let i=Oh(ofe,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=Oh(ife,e,n)??n;let o=Oh(sfe,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return Oh(
afe,e,n)===void 0?r:""}function Oh(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function ffe(e){return e.length>=cfe&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!Al(e)}var rfe,ofe,ife,sfe,afe,cfe,lfe,EJ=m(()=>{"use strict";Sl();D();rfe=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
ofe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,ife=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,sfe=/[A-Za-z0-9+/]{1,4096}={0,2}/y,afe=/\s{0,8}(?:\.\.|…|<|\[)/y,
cfe=43,lfe=10});async function*AJ(e){let t,[n,r]=["",1];for await(let o of hfe(e)){if(t??=gfe(o.subarray(0,dfe)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<pfe)continue;
yield{text:n,line:r};let i=n.length-mfe;r+=qo(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*hfe(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function gfe(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var dfe,pfe,mfe,SJ=m(()=>{"use strict";D();dfe=8192,pfe=1048576,mfe=16384});async function IJ(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=dx(i,n),c=await yfe(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function yfe(e,t){if(t.unreadable!==void 0)return[de("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await wfe(t)).map(({kind:n,line:r})=>de(zx.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!Ie(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[de("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function wfe(e){let t=new Map;for await(let o of AJ(e)){let i=[...El(o.text).filter(({kind:s})=>s!==TJ),...bfe(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!zx.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!zx.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function bfe(e){return OJ(e).map(t=>({kind:TJ,line:t}))}var zx,TJ,PJ=m(()=>{"use strict";O();Sl();cr();
gh();EJ();SJ();zx=new Set(["password in a URL","Authorization header","key or password"]);TJ="private key"});var Eh,kfe,NJ=m(()=>{"use strict";Yn();Rl();PJ();gh();Eh=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
hh(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=IJ(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return NL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?kfe[t]:nr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},kfe={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});import{readFileSync as vfe}from"fs";function jx(){for(let e of["./package.json","../package.json","../../package.json"]){let t=xfe(new URL(e,import.meta.url));if(t?.
name==="claude-bazaar"&&t.version!==void 0)return t.version}return"0.0.0"}function xfe(e){try{return JSON.parse(vfe(e,"utf8"))}catch{return}}var CJ=m(()=>{"use \
strict"});var Ah,RJ=m(()=>{"use strict";w4();R4();F4();H();aJ();cr();pJ();_x();Io();yJ();$J();NJ();Dm();CJ();Ah=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new Eh(n,t.signal),this.#n=new vh({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??Ma:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return La(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),vx(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
So).every(r=>dJ(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&_u(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await C4(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=le([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=sJ({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),vx(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:le({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return _J({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:jx(),
packages:D4()},packages:i.filter(({path:a})=>C(o,`${a}/package.json`)!==void 0),created:n.created,tool:jx()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=_u(this.#c),r=t.map(({folder:o,lock:i})=>de("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=Ex();return this.#r===!1?{runtime:t}:{runtime:t,cli:fJ(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===Ma?void 0:await this.#d(n);return r===void 0?{}:uJ(r)}}}async#d(t){if(this.#r!==!1)return await Cx(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===Ma)return;let[n="latest"]=ou(this.#t,this.#i);this.#u=await gJ(t.
repository,t.tag??n)}}});function LJ(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:_fe(n),exampleSecrets:t.
exampleSecrets})}function _fe(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var DJ=m(()=>{"use strict";Za();Ee();O()});import{existsSync as $fe}from"fs";import{homedir as Ofe}from"os";import{dirname as Efe,resolve as Afe}from"path";function Sh(e,t,n,r){Up(t.loaded);let{plugin:o}=t.
loaded,{signal:i,env:s}=e,a=new Hm,c={...LJ(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,f=y=>(u??=Sfe(e,n,l.signal)).repository(y),p=r===void 0?
Ife(t,n):void 0,d=new Ah(e,t,n),h=(y,b)=>Nfe(y,b,c,f,Aa(s)).catch(k=>{throw Tfe(k,y)}),g;return{abort:y=>l.abort(y),repository:f,content:async()=>{await d.checkFiles();
let b=await mx(o,p===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:d.offline()});return Ux(b,d)},build:y=>g??=(async()=>{let b=r?.base??(p&&await h(
p,y)),k=r?.name??p?.name;if(b===void 0||k===void 0)return await d.checkFiles(),Ux(await px(o,c),d);let $=y&&{repository:f(y),tag:y.tag},S=await d.on(b,k,c,$);return Ux(
await px(o,{...c,base:b,parts:S}),d)})(),unknown:()=>p===void 0?[]:d.unknown(),findings:()=>d.findings,sbom:(y,b)=>d.sbom(y,c,b?.name),async[Symbol.asyncDispose](){
await d[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function Ux(e,{leftOut:t}){return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>j(
n.path,r.path))}}function Sfe({signal:e,env:t,progress:n},{insecureRegistry:r},o){return PB({env:t,home:t.HOME??Ofe(),signal:AbortSignal.any([e,o]),...z({insecure:r}),
onCredential:(i,s)=>n(d4(i,s))})}function Ife(e,t){let n=t.base??e.config.image?.base;if(n===void 0)return;if(Pfe(n),!n.startsWith("oci:"))return{kind:"registry",
name:n,reference:Po(n)};let r=t.base!==void 0||e.file===void 0?".":Efe(e.file),o=Afe(r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===
void 0||$fe(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}function Tfe(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!Ie(e)||
e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Where this machine's Docker engine alone has it: ${FJ(n)}`;return new w(e.code,e.problem,o,{cause:e,
details:e.details})}function FJ(e){let t=/[:@]/.test(e)?e:`${e}:latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --\
base oci:DIR.`}function Pfe(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone\
 can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${FJ(t)}`)}function Nfe(e,t,{platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="\
folder")return ux(RB(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;
return ux(s2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?`${s}:${u}`:s,...z({mountFrom:f})})}var Bx=m(()=>{"use strict";u2();
f2();ph();zB();cu();D();Ee();O();WB();f4();Nr();p4();RJ();DJ();Tv()});function MJ(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function zJ(e,t,n){return(t.GITHUB_REF===void 0?Rfe(t):Cfe(t.GITHUB_REF))??await Lfe(
e,n)}function jJ(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Cfe(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?UJ(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Rfe(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?UJ(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function UJ(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Lfe(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Fe(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var BJ=m(()=>{"use strict";$o()});function JJ(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Ih(e.name)];let n=Ffe(e.name,t),[,r="",o="",i="",s]=Dfe.exec(n)??[];if(r===
"")return[Ih(e.name)];if(s!==void 0)return[Ih(n.replace(/^v/,""))];let a=Ih(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function Ffe(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Ih(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Dfe,GJ=m(()=>{"use st\
rict";Dfe=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Th({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?jJ(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!MJ(e)))return l;let f=await zJ(n,e,t);if(f!==void 0)return{...l,tag:[...JJ(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let p="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",p)}var Jx=m(()=>{"use strict";BJ();O();GJ()});import{randomUUID as VHe}from"crypto";import{chmodSync as Mfe,lstatSync as KHe,mkdtempSync as zfe,openSync as WHe,readSync as ZHe,closeSync as qHe,rmSync as VJ}from"fs";
import{chmod as jfe,open as Ufe,rename as XHe,rm as QHe}from"fs/promises";import{basename as Bfe,dirname as Gx,join as Vx,resolve as Jfe}from"path";async function HJ(e,t,n={}){
Kl(e,t,n);let r=Jfe(e),o=ta(r,t,n)==="empty",i=Bv(Gx(r)),s=Gfe(e,o?Vx(r,"."):Vx(Gx(r),`.${Bfe(r)}.`));try{await Vfe(s,t,n.signal),o?xo(s,r):Uv(r,t,n,a=>{Mfe(a,493),
xo(s,a)})}catch(a){throw i!==void 0&&VJ(i,{recursive:!0,force:!0}),a instanceof w?a:ut(e,a)}finally{VJ(s,{recursive:!0,force:!0})}}function Gfe(e,t){try{return zfe(
`${t}bazaar-`)}catch(n){throw ut(e,n)}}async function Vfe(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(Mv(e,i.kind==="file"?Gx(o):o,r),i.kind!=="file")continue;
let s=Vx(e,o),a=await Ufe(s,"wx",420);try{await Kfe(a,Hfe(i),n)}finally{await a.close()}await jfe(s,i.executable?493:420)}}function Hfe(e){return sr(e.chunks?.()??
[e.bytes()])}async function Kfe(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var KJ=m(()=>{"us\
e strict";Sa();O();Vl();Ii();Jv()});function WJ(e){let t=e.find(r=>!Wfe.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var Wfe,ZJ=m(()=>{"use strict";O();Wfe=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function qJ({loaded:e,config:t},n){let r=WJ(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=C(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||Zfe(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function Zfe({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var YJ=m(()=>{"use strict";Za();O();H();ZJ()});async function Hx(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var XJ=m(()=>{"use strict"});async function eG(e,t,n){let r=[...new Set(n.tags.map(xa))],{signal:o}=n,[i=xa("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await qfe(e,a,r,n);s!==void 0&&await e.preflight();let l=await Yfe(e,a,n);for(let{manifest:f}of a.
images)await Ph(e,f,n);a.index!==void 0&&await Ph(e,a.index,n);for(let f of r)await Ph(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function qfe(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await Ph(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function Ph(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function Yfe(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:Xfe(u,n)),{mediaType:p,digest:d,size:h}=u,g={mediaType:p,digest:d,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await Hx(QJ(i),a,l),await Hx(QJ(t.images.map(({config:u})=>Qfe(u))),a,l),s}function Xfe(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function QJ(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function Qfe(e){
return{...e,async*open(){yield e.bytes}}}var tG=m(()=>{"use strict";Cm();XJ()});function nG({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<ede||(i=n(),t?.(`${Gi(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Gi(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var ede,rG=m(()=>{"use \
strict";Vi();ede=100});import{accessSync as tde,constants as nde,existsSync as oG,statSync as rde,writeFileSync as ode}from"fs";import{dirname as ide,resolve as Kx}from"path";async function iG({
signal:e},t,n,r){let o={isOurs:yM,foreign:gM};return await HJ(t,r2(n,r),{...o,signal:e}),Kx(t)}async function sG(e,t,n,r){let{signal:o}=e;e.progress(`Pushing to\
 ${n.name} \u2026`);let{end:i,...s}=nG(e,Date.now);try{return await eG(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.abort(a)})}finally{i()}}
function aG(e){if(e!==void 0)try{if(tde(oG(e)?e:ide(Kx(e)),nde.W_OK),oG(e)&&rde(e).isDirectory())throw new Error("it is a folder")}catch(t){throw lG(e,t)}}function cG(e,t){
try{ode(e,t)}catch(n){throw lG(e,n)}return Kx(e)}function lG(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its fo\
lder exists and that you may write there.")}var uG=m(()=>{"use strict";ea();Wp();KJ();O();z0();tG();rG()});function Ch(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Yt(r.length,"file")} in ${o}.`;return[...wG(e,t),...bG(e,t.images),
...kt(e,a),...kt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function pG(e,{files:t,labels:n,annotations:r}){return[...Nh(e,"Files",t),...Nh(e,"Labels",dG(n)),...Nh(e,"Annotations",dG(r))]}function mG(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Yt(t.files.
length,"file")} in ${Cn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...wG(e,t),...Nh(e,"Files",t.files),...bG(e,
o),...kt(e,a)]}function hG(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:p})=>p==="uploaded"),l=c.reduce((p,{size:d})=>p+d,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Yt(c.length,"blob")} sent (${Gi(l)}), ${s.length-c.length} there already.`;return[...kt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?kt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Rh(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:yG(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function gG({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:yG(i)})),path:Cn,files:t,leftOut:n}}function yG(e){return e.map(t=>({...To(t),diffId:t.diffId,comment:t.comment}))}function wG(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,fG).flatMap(({path:i,why:s})=>kt(e,`${i} ${s}`,2)),r=t.length-fG,o=r>0?kt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function bG(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,Gi(i.size),i.
digest.slice(7,19),i.comment]));return M$(e,["Platform","Size","Layer","What"],n)}function Nh(e,t,n){return[e.style("bold",t),...n.flatMap(r=>kt(e,r,2))]}function dG(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var fG,Wx=m(()=>{"use strict";Io();He();Vi();fG=100});async function kG({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...mG(e,a,r,o),...Ya(e,c)],document:{...gG(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...pG(e,i),...Ch(e,i,n),...Ya(e,s)],document:{...Rh(i,n),findings:s,dryRun:!0}}}var vG=m(()=>{"use strict";Ig();Wx()});function xG({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var _G=m(()=>{"use strict"});import{resolve as sde}from"path";function ade(e,t){let{builder:n,why:r}=qJ(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF\
`, and then publish without --image; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}
async function $G(e,t,n){var b=[];try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||aG(n.sbom);let s=await Th(e,t,n);ade(t,s);let{terminal:a}=e;
let c=r===void 0?void 0:Lm(r,t,s);let l=c?.tags??ou(t,s);let u=ln(b,Sh(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await kG(e,u,l,f);let p=c===void 0?
void 0:await sG(e,u,c.reference,l);let d=await u.build(c?.reference);o!==void 0&&await iG(e,o,d,l);let h=s.sbom?cG(s.sbom,await u.sbom(d,c?.reference)):void 0;let g=u.
findings();let y=c!==void 0&&p!==void 0;return{lines:[...Ch(a,d,l),...Ya(a,g),...y?hG(a,c.reference.name,p):[]],document:{...Rh(d,l),findings:g,...z({sbom:h,out:o&&
sde(o)}),...y?{push:xG(c,p)}:{}},...y?{name:`${c.reference.name}@${p.digest}`}:{}}}catch(k){var $=k,S=!0}finally{var I=un(b,$,S);I&&await I}}var OG=m(()=>{"use \
strict";Ee();O();_G();Ig();YJ();Jx();uG();Dm();vG();Wx();Bx()});function EG(e,t){return{json:!1,signal:t,env:e,terminal:R$,print:pn,progress:pn,emit:()=>{}}}var AG=m(()=>{"use strict";L$();Hi()});function IG({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function Zx(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return SG;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:cde(t,f.name)}]);if(i!==void 0)return fde(s,i);let a=EG(lde(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await ude(a,u);let l=[];for(let u of s)l.push({...u,made:await $G(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,TG(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,dde(f?.document)])),
warnings:l.flatMap(({made:u})=>pde(u?.document)?[mde(u?.name??o)]:[])}}function cde(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function lde(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function ude(e,{opened:t,flags:n}){var c=[];try{let r=await Th(e,t,n);let{reference:o,tags:i}=Lm(
r.image,t,r);let s=ln(c,Sh(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var p=un(c,
u,f);p&&await p}}function fde(e,t){let n=e.map(({name:r,flags:o})=>[r,TG(`${Po(o.image).name}@${t}`)]);return{...SG,images:new Map(n)}}function TG(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function dde(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function pde(e){return(e??{}).push?.isPublic===!0}function mde(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var SG,PG=m(()=>{"use strict";Dm();Bx();Jx();OG();Ee();O();Nr();AG();
SG={images:new Map,findings:new Map,warnings:[]}});function CG(e="https://api.github.com",t){let n=NG("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?hde(n):NG("GITHUB_GRAPHQL_URL",t)}}function hde(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function NG(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&No(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function RG(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var qx=m(()=>{"use strict";O();Nr()});function LG({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var DG=m(()=>{"use strict"});function jG(e){let t=new Yx(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((d,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",Fr(s))})`,u=a.map((d,h)=>t.compared(h,d)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":Fr(s)),...a.flatMap((d,h)=>t.branch(h,d)),...r===void 0?
c:[]],p=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&p.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(p)}function Fr(e){return`refs/heads/${e}`}var gde,zG,yde,FG,MG,wde,bde,Yx,Lh=m(()=>{"use strict";xe();gde=8,zG=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${zG(e-1)} } }`} }`,yde=`oid ... on Tree { ${zG(gde)} }`,FG="entries { name mode }",MG="mode oid object { ... on Blob { text } }",
wde="commits(last: 100) { nodes { oid message author { user { login } } } }",bde=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;Yx=class{#e={catalog:P};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${FG} }`]:[],`catalog: file(path: $catalog) { ${MG} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${MG}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,yde)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${FG} }`))]}branch(t,n){let r=this.text(`branch${t}`,Fr(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,Fr(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${wde}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${bde} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});function za(e){return e.types.includes("STALE_DATA")?!0:ur(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is at|but expected) [0-9a-f]{40}/i)}
function ja(e){return ur(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function UG(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:ur(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function BG(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
ur(e,/rate limit exceeded/i))}function cn(e){return e.status===404||e.types.includes("NOT_FOUND")}function zi(e){return ur(e,/could not resolve to a node|no commit found for sha|\b(?:head|base) invalid\b/i)}
function Dh(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||ur(e,/resource not accessible by/i)}function Fh(e){
return e.status===422&&ur(e,/already exists/i)}function JG(e){return cn(e)||e.status===422&&ur(e,/does not exist/i)}function GG(e){return ur(e,/is in clean status/i)}
function Ua(e){return e.status>=500?!0:ur(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var he,ur,fr=m(()=>{"use \
strict";he=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},ur=({message:e},t)=>t.test(e)});import{randomBytes as kde}from"crypto";async function Xx(e,t){let{api:n}=e,r=`Bazaar-Change: ${kde(8).toString("hex")}`,o=$de(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(xde,{input:o}),c=a.commit;return c===null?await VG(e,t,r)??{kind:"moved"}:HG(c)},s=a=>zi(a)||cn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>VG(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof he))throw a;let c=cn(a)||zi(a);if(ja(a))return{kind:"protected",said:a.message};if(za(
a)||c&&!await Ede(e,t.branch))return{kind:"moved"};throw a}))}function $de(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:Ode(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function Ode(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function VG(e,t,n){let o=(await KG(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
HG(o)}async function Ede(e,t){return await KG(e,t)!==void 0}async function KG({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:Fr(n)},{repository:o}=await e.
asker.ask(()=>e.graphql(_de,r));return o?.ref?.target.history?.nodes?.filter(i=>i!==null)}var vde,xde,_de,HG,WG=m(()=>{"use strict";Lh();fr();vde="oid url messa\
ge signature { isValid } parents(first: 2) { nodes { oid } }",xde=`mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`,_de=`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${vde} } } } } }
  }
}`;HG=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function Ba({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof he&&(cn(o)||o.status===409))return;throw o}}async function Ja(e,t,n){let{api:r,place:o}=e,i=async()=>{let a={...o,ref:Fr(
t),sha:n};return await r.rest(c=>c("POST /repos/{owner}/{repo}/git/refs",a)),e.remember(t),"created"},s=async()=>await Ba(e,t)===n?"created":void 0;return await e.
asked("make a branch",()=>r.asker.ask(i,{found:s}).catch(a=>{if(a instanceof he&&Fh(a))return"exists";throw a}))}async function Mh(e,t,n){let{api:r}=e,o=await e.
id(),i=t.map(({name:l,from:u,to:f})=>({name:Fr(l),beforeOid:u,afterOid:f??"0".repeat(u.length),force:n})),s=async()=>(await r.graphql(Ade,{input:{repositoryId:o,
refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>Ba(e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()?{kind:"\
done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(s,{found:c}).catch(async l=>{if(!(l instanceof he))throw l;if(ja(l))return{kind:"protected",said:l.
message};if(za(l))return{kind:"moved"};let u=await Promise.all(t.map(({name:f})=>Ba(e,f)));if(t.some(({from:f},p)=>u[p]!==f))return{kind:"moved"};throw l}))}async function zh(e,t){
let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git\
/refs/{ref}",o)))}catch(i){if(!(i instanceof he&&JG(i)))throw i}})}var Ade,jh=m(()=>{"use strict";Lh();fr();Ade=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});import{randomBytes as Sde}from"crypto";async function ZG(e,t){let n=LG(t,e.limits);if(n.length<=1)return await Xx(e,t);let r=`bazaar/tmp/${Sde(8).toString("hex")}`,
o=!1;try{await Ja(e,r,t.head),o=!0;let i=await Ide(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.
commit,to:void 0}],a=await Mh(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await Tde(e,r)}}async function Ide(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[
i,s]of n.entries()){let a=`${t.headline} (${i+1}/${n.length})`;if(o=await Xx(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Tde(e,t){
await zh(e.lasting(),t).catch(()=>{})}var qG=m(()=>{"use strict";DG();WG();jh()});async function YG(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of Lde(e,t,n))try{await e.api.asker.ask(s,{passes:Cde})}catch(a){if(r?.aborted===!0)throw ar(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Rde(a)}`)}return o}function Rde(e){if(e instanceof he&&GG(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof he&&Ua(e)?`GitHub failed (${e.status}).`:ee(e);return/[.!?]$/.test(t)?t:`${t}.`}function Lde({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},p=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";p.push(["Labels",()=>e.rest(y=>y(g,h))])}let d=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of d){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();p.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";p.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Nde[l]};p.push(["Auto-merge",()=>e.graphql(Pde,{input:h})])}return p}var Pde,Nde,Cde,XG=m(()=>{
"use strict";O();Di();fr();Pde=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Nde={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Cde=e=>zi(e)||cn(e)});async function e6(e,t){let{api:n,place:r}=e,o=await e.asked("be forked",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return await Dde(i,t,e),await zde(i,t),i}async function Dde(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=QG){if(await Fde(
e,t,n))return;if(i>=o.forkMs)break;await r.sleep(QG)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,"GitHub copies i\
t in the background: start it again in some minutes.")}async function Fde(e,t,n){return await e.asked("be read",async()=>{if(await Ba(e,t)!==void 0)return!0;if(!await Mde(
e))return!1;let r=await Ba(n,t);return r===void 0?!1:await Ja(e,t,r).catch(()=>"exists")==="created"})}async function Mde({api:e,place:t}){try{let{size:n}=await e.
asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){if(n instanceof he&&cn(n))return!1;throw n}}async function zde(e,t){let{api:n,
place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstrea\
m",o)))}catch(i){if(!(i instanceof he&&i.status===409))throw i;let s=`Reset ${t} there to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The \
branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var QG,t6=m(()=>{"use strict";O();fr();jh();QG=2e3});function r6(e){if(e instanceof Ne)return e;let t=Qx(e),n=t.find(o=>o in n6);if(n!==void 0)return new Ne(n6[n]??"",!1);if(e instanceof Error&&e.name==="TimeoutEr\
ror")return new Ne("gave no answer in time",!0);let r=t.length===0?"":` (${t[0]})`;return new Ne(`broke the connection off${r}`,!0)}function Qx(e){if(!(e instanceof
Error))return[];let t="code"in e&&typeof e.code=="string"?[e.code]:[],n=e instanceof AggregateError?e.errors.flatMap(Qx):[];return[...t,...n,...Qx(e.cause)]}var Ne,
n6,Ga=m(()=>{"use strict";Ne=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},n6={ECONNREFUSED:"takes no connections",ENOTFOUND:"\
has a host name that nobody knows",EAI_AGAIN:"has a host name that can't be looked up at the moment",EHOSTUNREACH:"can't be reached from here",ENETUNREACH:"can'\
t be reached from here",UND_ERR_CONNECT_TIMEOUT:"gave no connection in time",CERT_HAS_EXPIRED:"shows a certificate that has run out",DEPTH_ZERO_SELF_SIGNED_CERT:"\
shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",SELF_SIGNED_CERT_IN_CHAIN:"shows a certificate that this machine does not trust \
(see NODE_EXTRA_CA_CERTS)",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"\
shows a certificate that this machine does not trust (see NODE_EXTRA_CA_CERTS)",ERR_TLS_CERT_ALTNAME_INVALID:"shows a certificate of another host"}});import{createHash as jde}from"crypto";function Iu(e){return e.toString(8).padStart(6,"0")}function i6(e,t){return jde(e.length===64?"sha256":"sha1").update(`blo\
b ${t.length}\0`).update(t).digest("hex")===e}var Ude,Bde,o6,Uh,s6=m(()=>{"use strict";Si();Ga();Ude=new Set([33188,33261,33204]),Bde=40960,o6=16384;Uh=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!Ude.has(n.mode)){let o=n.mode===Bde?"symbolic link":n.mode===o6?"folder":"submodule";throw At(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return i6(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n=()=>this.#e.
rest(o=>o("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{...this.#t,file_sha:t})),r=Buffer.from((await this.#e.asker.ask(n)).content,"base64");if(i6(t,r))return r;
throw new Ne("sent a file that is not the one that was asked for",!1)}async filesIn(t){let n=new Map;return t?.oid!==void 0&&await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){
if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==o6?o.set(s,{id:i.oid,mode:Iu(i.mode)}):await this.#r(
i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)
l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,...n===void 0?{}:{recursive:n}},o=()=>this.#e.
rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function Jde({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:e_(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function e_(e){return(e?.
nodes??[]).filter(t=>t!==null)}function Gde(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,Iu(n)]))}var Bh,a6=m(()=>{"use strict";Ee();xe();s6();Bh=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new Uh(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(P,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,Gde(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||Iu(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:Iu(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return e_(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=e_(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:Jde(a)}}});function c6(e,t,n){if(e!==null)return Vde[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Vde,l6=m(()=>{"use strict";Vde={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function u6(e,t){let n=await e.asked("read",()=>Kde(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Hde(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new Bh(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"";return{right:c6(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner),...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.tree("base",o.base),branches:await a.branches(t.base??c),
autoMergeAllowed:o.autoMergeAllowed}}function Hde({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"\
none",...z({login:t}),...n,baseName:e}}async function Kde({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{let{text:a,variables:c}=jG(s),{data:l,refusal:u}=await e.
partly(a,c),f=u===void 0?"told":Zde(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{viewer:l?.viewer??null,repository:null};if(f==="refused"&&
u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new Ne("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i(
{place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function Zde(e){let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n===
"repository"&&e.types[r]==="NOT_FOUND"?"unreadable":Dh(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return Wde.find(n=>t.
includes(n))??"refused"}var Wde,f6=m(()=>{"use strict";Ee();Lh();Ga();a6();fr();l6();Wde=["refused","viewer","pulls","unreadable","told"]});async function p6(e,t){let{api:n,pulls:r}=e,o=qde(e,t.head),i={...t,head:o},s=async()=>m6(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>d6(e,i)}).catch(async a=>{let c=a instanceof he&&Fh(a)?await d6(e,i):void 0;if(c===void 0)throw a;return c}))}
function qde({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function d6({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:m6(a)}function m6(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function t_(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var h6=m(()=>{"use strict";fr()});function jo(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Tu=m(()=>{"use strict"});function Jh(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Jh.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var g6=m(()=>{"use strict"});function y6(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var w6=m(()=>{"use strict"});function b6(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var k6=m(()=>{"use strict"});function _6(e,t,n){let r=x6(b6,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=x6(y6,null).apply(null,i)})}function Yde(){let e=Symbol("Singular"),t={registry:{}},n=Jh.bind(null,t,e);return _6(n,t,e),n}function Xde(){let e={registry:{}},
t=Jh.bind(null,e);return _6(t,e),t}var v6,x6,$6,O6=m(()=>{"use strict";g6();w6();k6();v6=Function.bind,x6=v6.bind(v6);$6={Singular:Yde,Collection:Xde}});function npe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function rpe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function S6(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{rpe(t[r])?r in e?n[r]=S6(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function E6(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function r_(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=npe(
n.headers),E6(n),E6(n.headers);let r=S6(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function ope(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function spe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function ape(e){let t=e.match(ipe);return t?t.map(spe).reduce((n,r)=>n.
concat(r),[]):[]}function A6(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function I6(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Ha(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Pu(e,t,n){return t=e==="+"||e==="#"?I6(t):Ha(t),n?Ha(n)+"="+t:t}function Va(e){
return e!=null}function n_(e){return e===";"||e==="&"||e==="?"}function cpe(e,t,n,r){var o=e[n],i=[];if(Va(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Pu(t,o,n_(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Va).forEach(function(s){i.push(Pu(t,s,n_(t)?n:""))}):Object.keys(o).forEach(function(s){Va(o[s])&&i.push(Pu(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Va).forEach(function(a){s.push(Pu(t,a))}):Object.keys(o).forEach(function(a){Va(o[a])&&(s.push(Ha(a)),s.push(Pu(t,o[a].toString())))}),n_(t)?i.push(Ha(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Va(o)&&i.push(Ha(n)):o===""&&(t==="&"||t==="?")?i.push(Ha(n)+"="):o===""&&i.push("");return i}
function lpe(e){return{expand:upe.bind(null,e)}}function upe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(cpe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return I6(
i)}),e==="/"?e:e.replace(/\/$/,"")}function T6(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=A6(
e,["method","baseUrl","url","headers","request","mediaType"]),s=ape(n);n=lpe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=A6(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let p=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${p}`}).join(
",")}return["GET","HEAD"].includes(t)?n=ope(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function fpe(e,t,n){return T6(r_(e,t,n))}function P6(e,t){let n=r_(e,t),r=fpe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:P6.bind(null,
n),merge:r_.bind(null,n),parse:T6})}var Qde,epe,tpe,ipe,N6,C6=m(()=>{"use strict";Tu();Qde="0.0.0-development",epe=`octokit-endpoint.js/${Qde} ${jo()}`,tpe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":epe},mediaType:{format:""}};ipe=/\{[^{}}]+\}/g;N6=P6(null,tpe)});function L6(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(ft[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let p=e.charCodeAt(i),d=ft[p];if((d&n)!==0){c|=d&8;break}(d&2)!==0?a===-1&&(a=i):a=-1,s|=p&65280|d,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new R6}:dpe(e,f,i,r,n)}function dpe(e,t,n,r,o){let i=new R6;e:for(;n<r;){for(n++;(ft[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=ft[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,p=e.slice(s,f),d=(a&65281)===
0?p:p.toLowerCase();for(n++;(ft[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let $=e.charCodeAt(n);if($===34){i[d]===void 0&&
(i[d]=k?ppe(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let I=e.charCodeAt(n),A=ft[I];if((A&o)!==0){S=A&8;break}n++}if(S!==0)break e;continue e}if($===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=ft[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[d]===
void 0){let b=y===-1?n:y;i[d]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function ppe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var ft,R6,D6=m(()=>{"use strict";ft=new Uint8Array(256);ft[9]|=
2;ft[32]|=2;ft[59]|=4;ft[44]|=8;for(let e=128;e<=255;e++)ft[e]|=1;for(let e of"!#$%&'*+-.^_`|~")ft[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)ft[e]|=16;for(let e=65;e<=
90;e++)ft[e]|=17;for(let e=97;e<=122;e++)ft[e]|=16;R6=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var mpe,Vh,Uo,o_,U6,F6,M6,i_,s_,hpe,B6,Gh,gpe,ype,wpe,J6,z6,bpe,kpe,vpe,j6,G6,V6=m(()=>{"use strict";mpe=/^-?\d+$/,Vh=/^-?\d+n+$/,Uo=JSON.stringify,o_=JSON.parse,
U6=/^-?\d+n$/,F6=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,M6=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,i_=e=>e===void 0||typeof e=="function"||typeof e=="symbol",s_=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",hpe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Vh.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(i_(
a))return;let c=a===null||typeof a!="object",l=s_(a);if(c||l)return Uo(a);let u=[],f=0,p=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],d=new WeakSet([a]);for(;p.length>0;){let h=p[p.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(i_(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",$=s_(b);if(k&&
!$){if(d.has(b))throw new TypeError("Converting circular structure to JSON");d.add(b),p.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(Uo(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let $=h.val[b],S=s(h.val,b,$);if(i_(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+Uo(b)+": "):u.push(Uo(b)+":");let I=S!==null&&typeof S=="object",A=s_(S);if(I&&!A){if(d.has(S))throw new TypeError("Converting circular structure \
to JSON");d.add(S),p.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push(Uo(S)),h.first=!1}h.index>=h.keys.length&&p[p.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),d.delete(h.val),p.pop())}return u.join("")},B6=(e,t,n)=>{try{return"rawJSON"in JSON?Uo(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?Uo(e,(a,c)=>typeof c=="string"&&Vh.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(F6,"$1$2$3").replace(M6,"$1$2$3"):Uo(e,t,n)}catch(r){if(r instanceof RangeError){
let o=hpe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(F6,"$1$2$3").replace(M6,"$1$2$3")}throw r}},Gh=new Map,gpe=()=>{let e=JSON.parse.toString();
if(Gh.has(e))return Gh.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Gh.set(e,t),t}catch{return Gh.set(e,!1),!1}},ype=(e,t,n,r)=>typeof t==
"string"&&U6.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Vh.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,wpe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&mpe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),J6=
Number.MAX_SAFE_INTEGER.toString(),z6=J6.length,bpe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,kpe=/^"-?\d+n+"$/,vpe=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(U6.test(a)?a=BigInt(a.slice(
0,-1)):Vh.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},j6=e=>e.replace(bpe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&kpe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<z6||n.length===z6&&n<=J6);return i||a||c?t:'"'+t+'n"'}),G6=(e,t)=>{
if(!e)return o_(e,t);try{if(gpe())return wpe(e,t);let n=j6(e);return o_(n,(r,o,i)=>ype(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=j6(e),o=o_(r);return vpe(
o,t)}throw n}}});var ji,H6=m(()=>{"use strict";ji=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function $pe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function W6(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=$pe(e.body)||Array.isArray(e.body)?B6(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,p])=>[f,String(p)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let p="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;p=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?p=f.cause.message:typeof f.cause=="string"&&
(p=f.cause))}let d=new ji(p,500,{request:e});throw d.cause=f,d}let a=s.status,c=s.url,l={};for(let[f,p]of s.headers)l[f]=p;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),p=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${p?`. See ${p}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new ji(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await a_(s),new ji("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await a_(s),new ji(Epe(u.data),
a,{response:u,request:e});return u.data=r?await a_(s):s.body,u}async function a_(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(K6);let n=L6(
t);if(Ope(n)){let r="";try{return r=await e.text(),G6(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(K6):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Ope(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Epe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function c_(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return W6(n.parse(s));let a=(c,l)=>W6(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:c_.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:c_.bind(null,n)})}var xpe,_pe,K6,Nu,l_=m(()=>{"use strict";C6();Tu();D6();V6();H6();xpe="10.0.16",_pe={headers:{"user-ag\
ent":`octokit-request.js/${xpe} ${jo()}`}};K6=()=>"";Nu=c_(N6,_pe);});function Spe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function Npe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Ppe.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Tpe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return Z6.test(i)&&(o.url=i.replace(Z6,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Ipe(
o,a,s.data)}return s.data.data})}function u_(e,t){let n=e.defaults(t);return Object.assign((o,i)=>Npe(n,o,i),{defaults:u_.bind(null,n),endpoint:n.endpoint})}function q6(e){
return u_(e,{method:"POST",url:"/graphql"})}var Ape,Ipe,Tpe,Ppe,Z6,EZe,Y6=m(()=>{"use strict";l_();Tu();Ape="0.0.0-development";Ipe=class extends Error{constructor(e,t,n){
super(Spe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Tpe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Ppe=["query","method","url"],Z6=/\/api\/v3\/?$/;
EZe=u_(Nu,{headers:{"user-agent":`octokit-graphql.js/${Ape} ${jo()}`},method:"POST",url:"/graphql"});});async function Rpe(e){let t=Cpe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function Lpe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Dpe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=Lpe(e),t(o)}var f_,X6,Q6,Cpe,eV,tV=m(()=>{"use strict";f_="(?:[a-zA-Z0-9_-]+)",X6="\\.",Q6=new RegExp(`^${f_}${X6}${f_}${X6}${f_}\
$`),Cpe=Q6.test.bind(Q6);eV=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(Rpe.bind(null,t),{hook:Dpe.bind(
null,t)})}});var d_,nV=m(()=>{"use strict";d_="7.0.8"});function zpe(e={}){return typeof e.debug!="function"&&(e.debug=rV),typeof e.info!="function"&&(e.info=rV),typeof e.warn!="function"&&(e.warn=Fpe),typeof e.error!=
"function"&&(e.error=Mpe),e}var rV,Fpe,Mpe,oV,Hh,iV=m(()=>{"use strict";Tu();O6();l_();Y6();tV();nV();rV=()=>{},Fpe=console.warn.bind(console),Mpe=console.error.
bind(console);oV=`octokit-core.js/${d_} ${jo()}`,Hh=class{static VERSION=d_;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new $6.Collection,r={baseUrl:Nu.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${oV}`:oV,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Nu.defaults(r),this.graphql=q6(this.request).defaults(r),this.log=zpe(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=eV(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function Upe(e){return e instanceof Ne?e.sent:e instanceof he&&Ua(e)}function Bpe(e,t){return e instanceof Ne||e instanceof he&&(Ua(e)||t(e))}function Jpe(e,t,n){
if(!UG(e)&&!BG(e))return;let{headers:o}=e,i=Ym(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:jpe*2**(t-1)}function Gpe(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${du(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Vpe(e,t){if(e instanceof he&&!Ua(e))return e;let n=e instanceof he?`fai\
ls with status ${e.status}`:e.message;return new w("FORGE_UNREACHABLE",`GitHub ${n}, also at the ${t===1?"only":`${t}th`} try.`,"Look at https://www.githubstatu\
s.com and at this machine's way out, and start it again.")}var jpe,Kh,sV=m(()=>{"use strict";O();Di();Ta();Ga();fr();jpe=6e4,Kh=class{#e;constructor(t){this.#e=
t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){this.#n(a),o||=Upe(a);let c=o?await n?.():void 0;if(c!==void 0)
return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=zi){let{clock:i,patience:s,signal:a,onWait:c}=this.#e,l=t instanceof he?Jpe(t,n,i):void 0;if(l===void 0&&!Bpe(
t,o))throw t;if(l!==void 0&&r+l>s.maxWaitMs)throw Gpe(l,i);if(l===void 0&&n>=s.tries)throw Vpe(t,n);let u=i.random()*Math.min(s.firstWaitMs*2**(n-1),s.maxWaitMs),
f=l===void 0?u:l+i.random()*Math.min(1e3,l);return f>2e3&&c(`GitHub asks to wait ${du(f)}.`),await this.sleep(f,a),f}async sleep(t,n=this.#e.signal){try{await this.#e.
clock.sleep(t,n)}catch(r){throw n?.aborted===!0?ar(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw ar(n);if(!(t instanceof he||t instanceof Ne))throw t}}});var aV={};Ln(aV,{proxiedFetch:()=>Kpe});import{setGlobalProxyFromEnv as Hpe}from"http";function Kpe({httpProxy:e,httpsProxy:t,noProxy:n}){return Hpe({HTTP_PROXY:e,
HTTPS_PROXY:t||e,NO_PROXY:n}),fetch}var cV=m(()=>{"use strict"});function lV({env:e={},signal:t},n){let r=lh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(cV(),aV))).proxiedFetch(r),s=async(a,c)=>await(o&&
!No(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await qpe(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),r6(f)}}}async function qpe(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:Xpe(n.headers)}),a=Ype(s,n.method??"GET");if(a===void 0)return await Qpe(s);if(await s.
body?.cancel(),o===Wpe)throw new Ne("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!No(r.host))throw new Ne("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Ne("sends a change on to another host",!1)}}function Ype({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function Xpe(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function Qpe(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>Zpe)throw new Ne("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0;t<300&&i&&r.byteLength>
0&&eme(r);let s=t===204||t===205||t===304;return new Response(s?null:r,{status:t,statusText:n,headers:o})}function eme(e){try{JSON.parse(new TextDecoder().decode(
e))}catch{throw new Ne("sent an answer that is not whole",!0)}}var Wpe,Zpe,uV=m(()=>{"use strict";Nr();ix();Ga();Wpe=5,Zpe=16e7});function p_(e){let{rest:t,graphql:n}=CG(e.apiUrl,e.graphqlUrl),r={...tme,...e.patience},{clock:o=ku,signal:i,onWait:s=()=>{}}=e,c=new Hh({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:nme,request:{fetch:lV(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let p=await fV(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:d,errors:h}=p.data;return{data:d??void 0,refusal:ome(h,dV(p.headers))}};return{asker:new Kh({clock:o,patience:r,
signal:i,onWait:s}),patience:r,rest:async u=>(await fV(()=>u(c))).data,partly:l,graphql:async(u,f)=>{let{data:p,refusal:d}=await l(u,f);if(d!==void 0)throw d;if(p===
void 0)throw new Ne("sent an answer without data",!0);return p}}}async function fV(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof
Error)throw t.cause;let{response:n,status:r}=t;throw n===void 0||r===void 0?t:new he({status:r,headers:dV(n.headers),message:rme(n.data)})}}function dV(e={}){let t=new Headers;
for(let[n,r]of Object.entries(e))t.set(n,String(r));return t}function rme(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(
r)?r.message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function ome(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new he({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var tme,nme,pV=m(()=>{"use strict";iV();M();ph();qx();sV();uV();
Ga();fr();tme={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},nme={debug(){},info(){},warn(){},error(){}}});function gV(e){return ime.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function yV(e,t){return sme[e](t)}var ime,mV,hV,sme,wV=m(()=>{"use strict";ime=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];mV="Contents: read and write",hV="Pull requests: read and writ\
e",sme={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${mV}" and "${hV}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${mV}" and "${hV}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function lme(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var ame,cme,Wh,bV=m(()=>{"use strict";O();pV();fr();wV();ame={files:100,bytes:1e6},
cme="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",Wh=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=gV(r.token),this.limits={...ame,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(p_(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(p_({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(cme,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof he?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=lme(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):ja(n)||za(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):Dh(n)||cn(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,yV(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function kV(e,t){return ume(t.token),vV(Wh.open(RG(e),t),t)}function vV(e,t){let{clock:n=ku}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>u6(e,r),commit:r=>ZG(e,r),createBranch:(r,o)=>Ja(e,r,o),moveBranch:async(r,o,i)=>{let s=await Mh(e,[{name:r,from:o,to:i}],!0);if(s.
kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or name another with --branch.";throw new w("FORGE_\
REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>zh(e,r),openPullRequest:r=>p6(e,r),editPullRequest:(r,o)=>t_(e,r,o),closePullRequest:r=>t_(
e,r,{state:"closed"}),addExtras:(r,o)=>YG(e,r,o),fork:async r=>vV(await e6(e,r),t)}}function ume(e){if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"\
The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("OPTION_INVALID",t,"Give it without quotes, spaces and line e\
nds.")}var xV=m(()=>{"use strict";O();ph();qx();qG();XG();t6();f6();h6();jh();bV()});function _V(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return kV(r,{token:fme(r,e,o),env:t,signal:n,onWait:a=>pn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function fme(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var $V=m(
()=>{"use strict";xV();Ee();O();Hi()});var AV={};Ln(AV,{publishAll:()=>dme});async function dme(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||Dg(
i.rows,t["fail-on"]))?(pn("Nothing is published: see the findings."),o):(IG(e,t),t.mode==="none"?EV(o,await Zx(e,t,n,r)):await pme(o,t,n,r))}async function pme(e,t,n,r){
let o=SU(e.plugins,t),i,s=async()=>(i=await Zx(e.plugins,t,n,r)).images,a=_V(t,n,r),c=await _U({...o,images:s,signal:r,progress:u=>pn(u)},a),l=mme(e,{...c,changed:c.
changed&&!t["dry-run"]});return i===void 0?l:EV(l,i)}function mme(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(a=>{let c=o.
get(a.name);return o.delete(a.name),c===void 0?a:OV(a,c)}),s=[...o].map(([a,c])=>OV({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[...i,
...s],warnings:[...e.warnings,...r]}}function OV(e,t){return{...e,published:t,rows:[...e.rows,...q$(t.diagnostics)]}}function EV(e,{images:t,findings:n,warnings:r}){
let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...Z$(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,
warnings:[...e.warnings,...r]}}var SV=m(()=>{"use strict";$U();Xo();IU();PG();Hi();$V();Fg()});import{basename as hme,dirname as gme}from"path/posix";function Zh(e,t){let n=hme(e),r=t.find(o=>o!==n&&IV(o)===IV(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",
`The marketplace has "${gme(e)}/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in\
 the marketplace yourself.")}function IV(e){return e.normalize("NFC").toLowerCase()}var m_=m(()=>{"use strict";O()});function yme(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw on(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...TV.map(r=>NV(r,e)))}async function qh(e,t,n){if(t!==void 0||n===void 0)return yme(t);let r={};for(let o of TV){
let{exitCode:i}=await Fe([...h_,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,NV(o,n))}return r}async function Ka(e,t,n){let r=await Ni([...h_,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function PV(e){return[...h_,...e]}function NV(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var h_,TV,Yh=m(()=>{"use strict";$o();h_=["-c","user.useConfigOnly=true"],TV=["AUTHOR","COMMITTER"]});function RV(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u?"100755":"100644"} inline ${CV(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} \
now`),i(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${CV(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(P,e.catalog,!1),i("done"),Buffer.concat(o)}function CV(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var LV=m(()=>{"use strict";xe()});import{dirname as wme}from"path/posix";async function Cu(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await vme(e,t,[n,P]),o=`${n}/`,i=new Map(
[...r].filter(([s])=>s.startsWith(o)).map(([s,a])=>[s.slice(o.length),a]));return{catalog:C(r,P)?.bytes(),folder:i}}async function Qh(e){let{exitCode:t,stdout:n}=await Fe(
["rev-parse","--verify","--quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function FV(e,t,n){let r=[...DV(n),...DV(wme(P))];
for(let{mode:o,path:i}of await y_(e,[t,"--",...r,P])){if(i!==P&&!r.includes(i))continue;let s=o===bme;if(s===r.includes(i)&&o!==g_&&o!==Xh)continue;let a=o===g_?
"symbolic link":o===Xh?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw At(`"${i}" i\
n the marketplace is a ${a}.`,c)}}function DV(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function MV(e,t,n){let r=`${n}/`;return(await y_(
e,[t,"--",r])).map(({path:o})=>o.slice(r.length))}async function vme(e,t,n){let r=await y_(e,["-r",t,"--",...n]),o=await xme(e,r.filter(({mode:s})=>s!==Xh).map(
({id:s})=>s)),i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;return s===g_||s===Xh?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:
[c,mi(l,s===kme)]});return new Map(i.sort(([s],[a])=>j(s,a)))}async function y_(e,t){return(await Vt(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString(
"utf8").split("\0").filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function xme(e,t){
let n=await Vt(["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var bme,g_,kme,Xh,w_=m(()=>{"use strict";H();D();xe();$o();Si();bme="040000",g_="120000",kme="100755",Xh="160000"});import{mkdtempSync as _me,rmSync as b_}from"fs";import{tmpdir as jV}from"os";import{join as zV}from"path";import{dirname as $me}from"path/posix";function UV(e,t={}){
let n={timeoutMs:3e5,...t,url:e};Ome(e,t.branch);let r=_me(zV(jV(),"bazaar-marketplace-")),o,i=0;return{async read(s){return o!==void 0&&b_(o.dir,{recursive:!0,
force:!0}),i+=1,o=await Eme(n,zV(r,String(i))),Sme(o,s)},async write(s){if(o===void 0)throw new TypeError("A marketplace is read before it is written.");let a=await Ime(
o,s);return Cme(o,a,n)},async[Symbol.asyncDispose](){b_(r,{recursive:!0,force:!0})}}}function Ome(e,t){if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("O\
PTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.
test(t))throw new w("OPTION_INVALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Eme(e,t){let{branch:n}=e,r=n!==void 0&&
!await Ame(e,n,t);(r||n===void 0)&&await Vt(BV(e.url,t),JV(e));let o=r?`refs/heads/${n}`:await Ni(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await Qh(
t),isNew:r}}function BV(e,t,...n){return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function Ame(e,t,n){
let r=BV(e.url,n,`--branch=${t}`),{exitCode:o,stderr:i}=await Fe(r,JV(e));if(o===0){let s=(await Fe(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||
b_(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw on(r,i.trim()===""?`exit code ${o}`:oa(i))}async function Sme({dir:e,head:t,
branch:n,isNew:r},o){let i=r?{newBranch:k_(n)}:{};return t===void 0?{...await Cu(e,t,o),...i}:(await FV(e,t,o),Zh(o,await MV(e,t,$me(o))),{...await Cu(e,t,o),...i})}
async function Ime(e,t){let{dir:n,head:r}=e;Jl(t.folder);for(let c of t.files.keys())Jl(c);let o=await qh(n,t.author,t.fallbackAuthor),i=await Ka(n,o,"AUTHOR"),
s=await Ka(n,o,"COMMITTER"),a=RV(t,{head:r,author:i,committer:s});return await Vt(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),Ni(["r\
ev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Nme(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PUSH_REJ\
ECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie b\
elow another.")}async function Cme({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Fe(
s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(u===void 0)throw on(["push"],oa(l));let f=Pme.exec(`${u} ${l}`);if(f!==null)throw Nme(k_(t),f[1]);if(Tme.test(u))return{kind:"m\
oved"};let p=ra(`${u.split("	").at(-1)??""} ${Rme(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${k_(t)}: ${p}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function k_(e){
return e.replace("refs/heads/","")}function Rme(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var JV,Tme,Pme,GV=m(()=>{"use strict";O();m_();Yh();LV();w_();$o();Si();
JV=({timeoutMs:e,signal:t})=>({cwd:jV(),timeoutMs:e,signal:t});Tme=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Pme=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});import{existsSync as HV,realpathSync as VV}from"fs";import{join as KV,resolve as Lme}from"path";async function WV(e){if(!HV(KV(e,".git")))return!1;let{exitCode:t,
stdout:n}=await Fe(["rev-parse","--show-toplevel"],{cwd:e});return t===0&&VV(n.toString("utf8").replace(/\r?\n$/,""))===VV(e)}async function ZV(e){let{exitCode:t,
stdout:n}=await Fe(["symbolic-ref","--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function qV({cwd:e,env:t}){
await Ka(e,t,"AUTHOR"),await Ka(e,t,"COMMITTER")}async function YV(e,t){let{open:n,ignored:r}=await QV(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The ma\
rketplace has changes that are not committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==P);if(i.length!==0)throw new w(
"OUTPUT_EXISTS",`The marketplace's folder "${t}" holds what git ignores and this tool did not write: ${Gl(i)}.`,"Move or remove that, then publish again.")}async function XV(e,t){
let{open:n,ignored:r}=await QV(e,t);return n.length+r.length>0}async function QV({cwd:e,signal:t},n){let i=(await Vt([...["status","--porcelain","-z","--no-rena\
mes","--untracked-files=all","--ignored=matching"],"--",n,P],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==
""&&!s(a)),ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!Ei(a))}}async function v_({cwd:e,env:t,signal:n},r,o){await Vt(["add","--all","--force","--",...r],
{cwd:e,signal:n});let{exitCode:i}=await Fe(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--\
only","--",...r],a=await Fe(PV(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Fme(e,a);return Ni(["rev-parse","HEAD"],{cwd:e})}async function Fme(e,{exitCode:t,
stderr:n}){let r=t===1?await Mme(e):[];if(r.length===0)return on(["commit"],n.trim()===""?`exit code ${t}`:oa(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Dme),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Mme(e){let{exitCode:t,stdout:n}=await Fe(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=Lme(e,n.toString("utf8").replace(/\r?\n$/,
""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>HV(KV(r,o)))}async function eH(e,t){let{exitCode:n}=await Fe(["diff","--cached","--quiet",
"--",...t],{cwd:e});n!==0&&await Vt(["reset","--quiet","--",...t],{cwd:e})}var Dme,x_=m(()=>{"use strict";O();xe();ea();Yh();$o();Ii();Dme=10});import{chmodSync as zme,existsSync as jme,mkdirSync as Ume,readFileSync as Bme,renameSync as Jme,rmSync as nH,statSync as Gme,writeFileSync as Vme}from"fs";import{
randomUUID as Hme}from"crypto";import{basename as Kme,dirname as tH,join as __,resolve as Wme}from"path";function $_(e){let t=__(e,P);if(jme(t))try{return Bme(t)}catch(n){
let r=`"${t}" can't be read: ${ee(n)}.`;throw new w("FILE_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function O_(e,t){let n=__(
e,P),r=__(tH(n),`.${Kme(n)}.bazaar-${Hme()}`);try{Ume(tH(n),{recursive:!0});let o=Gme(n,{throwIfNoEntry:!1})?.mode??420;Vme(r,t,{flag:"wx"}),zme(r,o&511),Jme(r,
n)}catch(o){nH(r,{force:!0});let i=`"${n}" can't be written: ${ee(o)}.`;throw new w("FILE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function rH(e,t){
let n=Wme(e,P),r=tm(n);return()=>{r!==void 0?nH(r,{recursive:!0,force:!0}):t!==void 0&&!zl($_(e),t)&&O_(e,t)}}var oH=m(()=>{"use strict";O();xe();jl();nm()});import{linkSync as Zme,mkdirSync as qme,readFileSync as Yme,renameSync as Xme,rmdirSync as Qme,rmSync as iH,statSync as ehe,utimesSync as the,writeFileSync as nhe}from"fs";
import{randomUUID as sH}from"crypto";import{hostname as aH}from"os";import{dirname as E_,join as rhe}from"path";import{setTimeout as ohe}from"timers/promises";async function tg(e,t,n={}){
return che(rhe(e,Ru),t,n)}async function che(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:aH(),id:sH()}),o=await lhe(e,r,n),i=setInterval(()=>hhe(e),she).
unref();try{return await t()}finally{clearInterval(i),ghe(e,r),o&&yhe(E_(e))}}async function lhe(e,t,{signal:n,waitMs:r=1e4,held:o=whe}){let i=Date.now()+r,s=!1;
for(;;){if(n?.aborted===!0)throw bhe();if(s=uhe(E_(e))||s,fhe(e,t))return s;if(!dhe(e)){if(Date.now()>=i)throw o(e,cH(eg(e)??"")?.pid);await ohe(ahe,void 0,{signal:n}).
catch(()=>{})}}}function uhe(e){try{return qme(e,{recursive:!0})!==void 0}catch(t){throw uH(e,t)}}function fhe(e,t){try{return nhe(e,t,{flag:"wx"}),!0}catch(n){
if(["EEXIST","ENOENT"].includes(lH(n)))return!1;throw uH(e,n)}}function dhe(e){let t=eg(e);if(t===void 0)return!0;if(!phe(e,t))return!1;let n=`${e}-${sH()}`;try{
Xme(e,n),eg(n)!==t&&Zme(n,e)}catch{}return iH(n,{force:!0}),!0}function phe(e,t){let n=Date.now()-(ehe(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=cH(t);return n>ihe?
!0:r?.host!==aH()?!1:!mhe(r.pid)}function cH(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function mhe(e){
try{return process.kill(e,0),!0}catch(t){return lH(t)==="EPERM"}}function eg(e){try{return Yme(e,"utf8")}catch{return}}function hhe(e){try{let t=new Date;the(e,
t,t)}catch{}}function ghe(e,t){eg(e)===t&&iH(e,{force:!0})}function yhe(e){try{Qme(e)}catch{}}function lH(e){return e.code??""}function whe(e,t){let n=t===void 0?
"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}" is there.`,"Publish again when it is done;\
 when no other publish runs, remove that file.")}function uH(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that you ma\
y write there.",{cause:t})}function bhe(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var Ru,ihe,she,ahe,A_=m(()=>{"use strict";O();
xe();Ru=`${E_(P)}/.bazaar-lock`,ihe=6e4,she=1e4,ahe=50});import{existsSync as rg,lstatSync as dH,readdirSync as khe,renameSync as vhe,rmSync as fH}from"fs";import{basename as pH,dirname as ng,join as dr}from"path";function og(e,t){
try{for(let n of S_(e,t))wH(dr(n,"old"))&&fH(n,{recursive:!0,force:!0});for(let n of gH(e))fH(n,{force:!0})}catch{}}function mH(e,t){return rg(dr(e,Ru))||gH(e).
length>0?!0:S_(e,t).some(n=>wH(dr(n,"old")))}function hH(e,t){let n=dr(e,t);if(dH(n,{throwIfNoEntry:!1})!==void 0||!rg(ng(n)))return!1;let r=S_(e,t).find(o=>["o\
ld","new"].every(i=>xhe(dr(o,i))));return r===void 0?!1:(vhe(dr(r,"old"),n),!0)}function xhe(e){return dH(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function S_(e,t){
let n=dr(e,ng(t));return yH(n,pH(t),6).map(r=>dr(n,r))}function gH(e){let t=dr(e,P);return yH(ng(t),pH(t),36).map(n=>dr(ng(t),n))}function yH(e,t,n){let r=`.${t}\
.bazaar-`;return rg(e)?khe(e).filter(o=>o.startsWith(r)&&o.length===r.length+n):[]}function wH(e){return!rg(e)||Kp(e)&&Ai(e).length===0}var bH=m(()=>{"use stric\
t";xe();ea();A_();Wp()});import{existsSync as ig,lstatSync as _he,readdirSync as $he,statSync as kH}from"fs";import{dirname as Ohe,join as Ui}from"path";function vH(e,t={}){return{read:n=>Ahe(
e,n,t),async write(n){return xH(e),T_(e,P),await tg(e,()=>Ihe(e,n,t),{signal:t.signal})},tidy:n=>Ehe(e,n)}}async function Ehe(e,t){try{if(!mH(e,t))return;await tg(
e,()=>og(e,t),{waitMs:0})}catch{}}async function Ahe(e,t,{commit:n=!1,signal:r}){let o=await She(e,t,r);if(!n)return o;let i={cwd:e,signal:r};return{...o,committed:async()=>await XV(
i,t)?Cu(e,await Qh(e),t):void 0}}async function She(e,t,n){let r=Ui(e,Ru),o=ig(r);try{return I_(e,t)}catch(i){if(Ie(i)&&i.code!=="FILE_UNREADABLE"||!(o||ig(r)))
throw i;return await tg(e,()=>I_(e,t),{signal:n})}}function I_(e,t){xH(e),T_(e,t),T_(e,P);let n=Ui(e,Ohe(t));return ig(n)&&Zh(t,$he(n)),{catalog:$_(e),folder:Rhe(
Ui(e,t))}}async function Ihe(e,t,{commit:n=!1,signal:r}){let o=[t.folder,P];if(hH(e,t.folder))return{kind:"moved"};let i=n?await Nhe(e,t,r):void 0;i!==void 0&&await qV(
i),i!==void 0&&t.pending!==!0&&await YV(i,t.folder);let s=I_(e,t.folder);if(!zl(s.catalog,t.from.catalog)||!uM(s.folder,t.from.folder))return{kind:"moved"};if(t.
pending===!0)return await The(e,t,i);Phe(e,t.folder);let a=em(Ui(e,t.folder),t.files,{within:e,replace:"always"}),c=rH(e,s.catalog),l;try{O_(e,t.catalog),l=i&&await v_(
i,o,t.message)}catch(u){throw await Che(u,[a.undo,c,()=>n?eH(e,o):void 0])}return a.keep(),og(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}
async function The(e,{folder:t,message:n},r){let o=r&&await v_(r,[t,P],n);return og(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function Phe(e,t){
let n=ig(Ui(e,t))?Ai(Ui(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${Gl(n)}.`;throw new w("OUTPU\
T_EXISTS",r,"Move or remove that, then publish again.")}async function Nhe(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await qh(e,t,n),signal:r}}async function Che(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(ee(s))}if(n.length===0)return e;let r=`${ee(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function xH(e){if(kH(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",t,"Give a fo\
lder or a git URL; --create makes a new folder.")}function T_(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=_he(Ui(e,o),{throwIfNoEntry:!1});
if(i===void 0)return;if(i.isSymbolicLink())throw At(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real file or folder.");if(o!==t&&!i.isDirectory())
throw At(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function Rhe(e){let t=kH(e,{throwIfNoEntry:!1});if(t===void 0)return le({});
if(!t.isDirectory())throw At(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map([...zt(e)].map(([n,r])=>[n,Lhe(r)]))}function Lhe(e){
if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var _H=m(()=>{"use strict";O();H();xe();jl();m_();oH();ea();Yh();w_();x_();A_();Ii();Yn();nm();
Si();bH()});import{existsSync as N_,mkdirSync as Dhe,statSync as Fhe}from"fs";import{dirname as $H,join as OH,resolve as EH}from"path";import{pathToFileURL as Mhe}from"url";
async function AH(e,t={}){if(C_(e))return P_(e,t);let n=zhe(e);return t.create===!0&&(N_(n)||await SH(n,t.branch,!1),Bhe(n)),Jhe(n)?P_(Mhe(EH(n)).href,t):N_(n)?
Uhe(n,t):P_(Ghe(e),t)}function zhe(e){if(C_(e))return e;let t=EH(e),n=$H($H(t));return t===OH(n,P)?n:e}function jhe(e){return!C_(e)&&N_(e)?e:e.replace(/[?#].*$/s,
"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"$1")}function P_(e,t){let n=UV(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}
async function Uhe(e,{commit:t,signal:n,branch:r}){let o=await WV(e),i=t??o;await SH(e,r,i||o);let s=vH(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":
"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function SH(e,t,n){if(t===void 0)return;let r=n?await ZV(e):void 0;if(r===t)return;let o=r===void 0?"none":
`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there\
, or give a git URL.":"Leave the branch out, or give a git URL.")}function Bhe(e){try{Dhe(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can'\
t be made: ${ee(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another folder.",{cause:t})}}function Jhe(e){let t=n=>Fhe(OH(e,n),{throwIfNoEntry:!1});return t("HEA\
D")?.isFile()===!0&&t("objects")?.isDirectory()===!0&&t("refs")?.isDirectory()===!0}function C_(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.
test(e)}function Ghe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${jhe(e)}" i\
s no marketplace: there is no such folder, and it is no git URL.`,"Give a folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog\
.")}var IH=m(()=>{"use strict";O();xe();GV();x_();_H()});function TH(e){Vhe(e);let{name:t,owner:n,description:r}=e,o=am(t)??(n.name===""?"needs an owner with a name":void 0);if(o!==void 0){let s=`The marketplace's nam\
e "${t}" ${o}.`;throw new w("MARKETPLACE_INVALID",s,"Choose another name, for example your organisation's name.")}let i={name:t,...r===void 0?{}:{description:r},
owner:{...n},plugins:[]};return`${JSON.stringify(i,null,2)}
`}function Vhe(e){let{name:t,owner:n}=Object(e);if(typeof t=="string"&&typeof n?.name=="string")return;let r="`newCatalog` was called without a name or an owner\
's name.";throw new w("OPTION_INVALID",r,"Give { name, owner: { name } }.")}var PH=m(()=>{"use strict";O();Zl()});function NH(e,t,n={}){let r=R_(t);if(e.folder.size>0&&!mm(e.folder))throw pm(r);let o=e.catalog===void 0?void 0:Ql(e.catalog),i=dm(t,`./${r}`,n.category),s=o??Hhe(
n.newCatalog),{text:a,change:c}=xm(s,i,{takeOver:n.takeOver??!1}),l=Khe(e.folder,t.files,r);return{folder:r,entry:i,entryChange:c,catalog:a,catalogBytes:new TextEncoder().
encode(a),files:Whe(l,o===void 0?"added":a===o?void 0:"changed")}}function CH({files:e}){return e.added.length+e.changed.length+e.removed.length===0}function R_(e){
return`plugins/${e.name}`}function Hhe(e){if(e!==void 0)return TH(e);throw new w("MARKETPLACE_INVALID",`There is no "${P}", so this is no marketplace.`,"Give th\
e folder or repository of one, or make a new catalog: --create, with --marketplace-name and --owner (`newCatalog` in code).")}function Khe(e,t,n){let r=i=>`${n}\
/${i}`,o=[...t.keys()];return{added:o.filter(i=>!e.has(i)).map(r),changed:o.filter(i=>e.has(i)&&!Ml(C(e,i),C(t,i))).map(r),removed:[...e].filter(([i,s])=>!t.has(
i)&&s.kind!=="directory").map(([i])=>r(i))}}function Whe(e,t){return t===void 0?e:{...e,[t]:[...e[t],P].sort(j)}}var RH=m(()=>{"use strict";O();H();D();PH();xe();
$m();c0();ca();jl()});import{deflateSync as Zhe}from"zlib";function FH(e,t){return`GIT binary patch
${DH(t)}${DH(e)}`}function DH(e){return`literal ${e.length}
${Yhe(Zhe(e))}
`}function Yhe(e){let t=[];for(let n=0;n<e.length;n+=LH){let r=e.subarray(n,n+LH);t.push(`${Xhe(r.length)}${Qhe(r)}
`)}return t.join("")}function Xhe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Qhe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(qhe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var qhe,LH,MH=m(()=>{"use strict";qhe="0123456789\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",LH=52});var Lu,zH=m(()=>{"use strict";Lu=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
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
let h=r[l+d];return h.length>p.length?h:p}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function D_(e,t,n){return jH.diff(e,t,n)}var L_,jH,UH=m(()=>{"use strict";zH();L_=class extends Lu{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},jH=new L_});var BH=m(()=>{"use strict";UH()});function GH(e,t,n){let r=JH(e,n.oldStart,n.oldEnd),o=JH(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return ege(
i)}function JH(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function ege(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var VH=m(()=>{"use strict"});function KH(e,t){let[n,r]=rge(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return sge(oge(n,r,WH(n,r,o)))}function rge(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function WH(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function oge(e,t,n){let r=HH(e,t,
n,tge);return r!==void 0?r:ige(n,GH(e,t,n)).flatMap(o=>{let i=WH(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return HH(e,t,i,Math.min(s,60))??[i]})}function HH(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(nge/a)+1),l=D_([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],p=[];for(let{added:d,removed:h,count:g}of l){
let[y,b]=[d?u:u+g,h?f:f+g];(d||h)&&p.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return p}function ige(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function sge(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var tge,nge,ZH=m(()=>{"use strict";BH();VH();tge=1e3,nge=4e6});function XH(e,t){let[n,r]=[qH(e),qH(t)],o=KH(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:age(o).map(s=>cge(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function qH(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function age(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*F_?t.
at(-1)?.push(n):t.push([n])}return t}function cge(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(F_,r.oldStart),s=Math.min(F_,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${YH(a,o.oldEnd+s)} +${YH(c,o.newEnd+s)} @@
`],u=(p,d,h,g)=>{for(let y=h;y<g;y+=1)l.push(lge(p,d[y]??""))},f=a;for(let{oldStart:p,oldEnd:d,newStart:h,newEnd:g}of n)u(" ",e,f,p),u("-",e,p,d),u("+",t,h,g),f=
d;return u(" ",e,f,o.oldEnd+s),l.join("")}function lge(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function YH(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var F_,QH=m(()=>{"use strict";ZH();F_=3});function eK(e){let t=e.replaceAll(fge,n=>n===" "?" ":uge[n]??dge(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function dge(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var uge,fge,tK=m(()=>{"use strict";uge={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},fge=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});import{isUtf8 as pge}from"buffer";function sK(e,t,n){let[r,o]=[t?.bytes??nK,n?.bytes??nK],i=Buffer.compare(r,o)===0,s=mge(t,n,i);if(s===void 0)return;let a=!i&&
!(oK(r)&&oK(o)),c=`${hge(e,t,n)}${s==="mode"?"":gge(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};
if(i)return{change:{...u,added:0,removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${FH(r,
o)}`}}let{text:f,added:p,removed:d}=XH(iK(r),iK(o)),h=`--- ${t?sg("a",e):"/dev/null"}
+++ ${n?sg("b",e):"/dev/null"}
`;return{change:{...u,added:p,removed:d},text:`${c}${h}${f}`}}function mge(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function hge(e,t,n){let r=`diff --git ${sg("a",e)} ${sg("b",e)}
`;return t===void 0?`${r}new file mode ${Du(n)}
`:n===void 0?`${r}deleted file mode ${Du(t)}
`:t.executable===n.executable?r:`${r}old mode ${Du(t)}
new mode ${Du(n)}
`}function gge(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Du(e)}`:"";return`index ${rK(e)}..${rK(t)}${n}
`}function rK(e){return e===void 0?"0".repeat(40):Om(e.bytes)}function Du(e){return e?.executable===!0?"100755":"100644"}function sg(e,t){return eK(`${e}/${t}`)}
function oK(e){return!e.includes(0)&&pge(e)}function iK(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var nK,aK=m(()=>{"use strict";
p0();MH();QH();tK();nK=new Uint8Array});var cK={};Ln(cK,{preview:()=>yge});async function yge(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];if(!wge(t))return e.
map(h=>({...h,notes:[...h.notes,bge]}));let s=`${n.GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=ln(l,await AH(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),
!0);let c=[];for(let h of e)c.push(await kge(h,a,t));return c}catch(u){var f=u,p=!0}finally{var d=un(l,f,p);d&&await d}}function wge(e){return e.entry==="vendor\
ed"&&e["entries-dir"]===void 0&&e["plugins-dir"]==="plugins"}async function kge(e,t,n){let{client:r,notes:o}=e;if(r===void 0)return e;let i=await vge(t,r);if(typeof i==
"string")return{...e,notes:[...o,i]};try{let{category:s}=n,a=NH(i,r,{takeOver:n["take-over"],...s&&{category:s}});return{...e,preview:xge(a,i,r)}}catch(s){if(!Ie(
s))throw s;return{...e,error:s}}}async function vge(e,t){try{return await e.read(R_(t))}catch(n){if(!Ie(n)||n.code==="INTERRUPTED")throw n;return`The marketplac\
e could not be read without a token, so nothing is compared with it: ${n.problem}`}}function xge(e,{folder:t},n){let r=_ge(t);return{files:e.files,entry:e.entryChange,
change:CH(e)?"none":va(r,n.version),...r===void 0?{}:{oldVersion:r},patch:$ge(e.folder,t,n.files)}}function _ge(e){let t=C(e,".claude-plugin/plugin.json"),n=t===
void 0?void 0:F(G(t.bytes())).value,r=v(n)?n.version:void 0;return typeof r=="string"?r:void 0}function $ge(e,t,n){let r=[...new Set([...t.keys(),...n.keys()])].
sort(),o=(s,a)=>{let c=C(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>sK(`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.text??
"").join("")}var bge,lK=m(()=>{"use strict";IH();O();H();M();D();nu();RH();aK();bge="The thin client is not compared with the marketplace: a preview knows entri\
es of the catalog whose plugin lies in plugins/."});var dK={};Ln(dK,{run:()=>Oge});async function Oge(e,t){let n=await fK(()=>Promise.resolve(h$(e))),r="failure"in n?uK(n.failure):await Ege(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=lO(r,o);return await Sge(r,i,e),!i}async function Ege(e,t,n){let r=await fK(()=>Age(e,t,n));return"failure"in r?uK(r.failure):
r.value}async function Age(e,t,n){let r=iO(await nO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(Fz(),Dz));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=pO(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await cM(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=PM(Kv(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(SV(),AV));
return await u(c,e,t,n)}pn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(lK(),cK));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function Sge(e,t,n){Y$(e.plugins.flatMap(({rows:o})=>o));for(let o of e.warnings)Bu(Ko(o));
NM(e,Kv(n),n),CM(n,e.plugins);let r=jM(e,t);n.GITHUB_STEP_SUMMARY&&await pg.addRaw(r).write();for(let o of Ige(e))Wa(Ko(o))}function Ige({error:e,plugins:t}){if(e!==
void 0)return[`${e.code}: ${e.problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.
length===0?"":` (and ${r.length} more plugins failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function uK(e){return{kind:"publish",changed:!1,
plugins:[],warnings:[],error:e}}async function fK(e){try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&pn(...String(t.stack).split(`
`)),{failure:j$(t)}}}var pK=m(()=>{"use strict";Bo();B$();O();X$();rO();cO();xg();Hi();Fg();mO();lM();RM();UM()});Bo();xg();var mK=m$(process.env);for(let e of kg){let t=Vu(mK,e);t!==""&&ug(t)}var hK=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Tge()});
async function Tge(){let{BazaarError:e}=await Promise.resolve().then(()=>(O(),o$));hK.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(pK(),dK));await e(mK,hK.signal)||(process.exitCode=1)}catch(e){t$(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

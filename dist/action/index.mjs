import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var LK=Object.create;var jg=Object.defineProperty;var DK=Object.getOwnPropertyDescriptor;var FK=Object.getOwnPropertyNames;var MK=Object.getPrototypeOf,zK=Object.prototype.hasOwnProperty;var G$=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),V$=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var _e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Wn=(e,t)=>{for(var n in t)jg(e,n,{get:t[n],enumerable:!0})},jK=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of FK(t))!zK.call(e,o)&&o!==n&&jg(e,o,{get:()=>t[o],enumerable:!(r=DK(t,o))||r.enumerable});return e};var _=(e,t,n)=>(n=e!=null?LK(MK(e)):{},jK(t||!e||!e.__esModule?jg(n,"default",{value:e,enumerable:!0}):n,e));var hn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&V$("Object expected");var r,o;n&&(r=t[G$("asyncDispose")]),r===void 0&&(r=t[G$("dispose")],
n&&(o=r)),typeof r!="function"&&V$("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},gn=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var mi=_e((Ape,H$)=>{"use strict";H$.exports=process.getBuiltinModule("os")});function io(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function tf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var nf=m(()=>{"use strict"});function fs(e,t,n){let r=new Ug(e,t,n);process.stdout.write(r.toString()+W$.EOL)}function UK(e){return io(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function BK(e){return io(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var W$,K$,Ug,Z$=m(()=>{
"use strict";W$=_(mi(),1);nf();K$="::",Ug=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=K$+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${BK(o)}`)}}return t+=`${K$}${UK(this.message)}`,t}}});var Y$=_e((Ppe,q$)=>{"use strict";q$.exports=process.getBuiltinModule("crypto")});var rf=_e((Npe,X$)=>{"use strict";X$.exports=process.getBuiltinModule("fs")});function e_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!sf.existsSync(n))throw new Error(
`Missing file at path: ${n}`);sf.appendFileSync(n,`${io(t)}${of.EOL}`,{encoding:"utf8"})}function t_(e,t){let n=`ghadelimiter_${Q$.randomUUID()}`,r=io(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${of.EOL}${r}${of.EOL}${n}`}var Q$,sf,of,n_=m(()=>{"use strict";Q$=_(Y$(),1),sf=_(rf(),1),of=_(mi(),1);nf()});var Bg=_e((Lpe,r_)=>{"use strict";r_.exports=process.getBuiltinModule("path")});var Jg=m(()=>{"use strict"});var o_=m(()=>{"use strict";Jg();Jg();hi()});var s_,hc,Vg,JK,GK,VK,i_,Hg,HK,Kg,Wg=m(()=>{"use strict";s_=_(mi(),1),hc=_(rf(),1),Vg=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:JK,appendFile:GK,writeFile:VK}=hc.promises,i_="GITHUB_STEP_SUMMARY",Hg=class{constructor(){
this._buffer=""}filePath(){return Vg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[i_];if(!t)throw new Error(`Unable \
to find environment variable for $${i_}. Check if your runtime environment supports job summaries.`);try{yield JK(t,hc.constants.R_OK|hc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Vg(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?VK:GK)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Vg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(s_.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",d=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,d)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},HK=new Hg,Kg=HK});var KK,a_=m(()=>{"use strict";KK=_(Bg(),1)});var c_=m(()=>{"use strict"});var Zg,Kpe,Wpe,l_=m(()=>{"use strict";Zg=_(mi(),1);c_();Kpe=Zg.default.platform(),Wpe=Zg.default.arch()});function Gg(e){fs("add-mask",{},e)}function u_(e,t){if(process.env.GITHUB_OUTPUT||"")return e_("OUTPUT",t_(e,t));process.stdout.write(Yg.EOL),fs("set-output",{name:e},
io(t))}function f_(e){process.exitCode=qg.Failure,gi(e)}function gi(e,t={}){fs("error",tf(t),e instanceof Error?e.toString():e)}function ds(e,t={}){fs("warning",
tf(t),e instanceof Error?e.toString():e)}function d_(e,t={}){fs("notice",tf(t),e instanceof Error?e.toString():e)}function p_(e){process.stdout.write(e+Yg.EOL)}
var Yg,qK,qg,hi=m(()=>{"use strict";Z$();n_();nf();Yg=_(mi(),1),qK=_(Bg(),1);o_();Wg();Wg();a_();l_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(qg||(qg={}))});var m_={};Wn(m_,{BazaarError:()=>w,errorCodes:()=>YK,isBazaarError:()=>ke,messageOf:()=>we});function ke(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function we(e){return e instanceof Error?e.message:String(e)}var YK,w,E=m(()=>{"use strict";YK={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function Rt(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=XK(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function XK(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var yi=m(()=>{"use strict"});function ze(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Zn(`has to be ${n}`);return r===""?void 0:r}}}function so(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new Zn(`has to be ${b_(e)}`);return r}}}function h_(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Zn(`has to be ${b_(e)}, or empty`);return n}}}function ps(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Zn("has to be true or false")}}}function g_(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new Zn(`has to be a number from ${e} to ${t}`);return o}}}function y_(e=""){return{fallback:e,parse:t=>w_(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Pr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(w_(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new Zn(
`has to name ${t}`);return r}}}function w_(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function b_(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Zn,Xg=m(()=>{"use strict";Zn=class extends Error{}});var QK,Qg,k_,v_,x_,af,ey,$_=m(()=>{"use strict";Xg();QK=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,Qg=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
k_=/^[a-z0-9][a-z0-9-]{0,63}$/,v_=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,x_=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,af={"plug\
in-path":y_("."),config:ze(),marketplace:ze("",QK,"a repository on GitHub, owner/name"),"marketplace-token":ze(),"github-token":ze(),mode:so(["auto","push","pr",
"none","check"],"auto"),base:ze("",Qg,"the name of a branch"),branch:ze("bazaar/{plugin}",Qg,"the name of a branch"),"pull-requests":so(["all","each"],"all"),"p\
lugins-dir":ze("plugins",x_,"a folder of the marketplace, e.g. plugins"),"entries-dir":ze("",x_,"a folder of the marketplace, e.g. entries"),entry:so(["vendored",
"pinned"],"vendored"),"entry-url":ze("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":ze("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":ze("",Qg,"the name of a branch or tag"),"entry-sha":ze("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:ze(),
"take-over":ps(!1),"renamed-from":Pr(k_,"plugins"),remove:Pr(k_,"plugins"),endpoint:ze(),image:ze(),"image-base":ze(),"image-tags":Pr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Pr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:so(["append","none"],"append"),digest:ze("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":ps(!0),"version-policy":so(["suffix","strict","off"],"suffix"),"on-human-commits":so(["append","skip","overwrite"],"ap\
pend"),labels:Pr(),reviewers:Pr(v_,"logins"),"team-reviewers":Pr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Pr(v_,"logins"),
draft:ps(!1),"auto-merge":h_(["squash","merge","rebase"]),fork:ps(!1),"commit-message":ze(),"pr-title":ze(),"pr-body-footer":ze(),"dry-run":ps(!1),"fail-on":so(
["error","warning"],"error"),"max-attempts":g_(1,100,8)},ey={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function __(e){let t={...e};for(let n of ty)delete e[ny(n)];return t}function lf(e,t){return(e[ny(t)]??"").trim()}function O_(e){let t=eW(e),n={};for(let i of cf)
try{n[i]=af[i].parse(lf(e,i)||af[i].fallback)}catch(s){if(!(s instanceof Zn))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...nW(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function ny(e){return`INPUT_${e.toUpperCase()}`}function eW(e){let t=new Set(cf.map(ny));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>tW(n.slice(6).toLowerCase()))}function tW(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(ey,e)?ey[e]:void 0)??cf.find(o=>n(o)===n(e))??Rt(e,cf);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function nW(e,{build:t,entry:n}){let r=i=>lf(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var cf,ty,ry=m(()=>{"use strict";E();yi();Xg();$_();cf=Object.keys(af),ty=["marketplace-token","github-token"]});var uf,gc=m(()=>{"use strict";uf=class extends Error{}});var ff,oy,E_,A_,S_,I_=m(()=>{"use strict";ff=e=>e.trim().split(`
`),oy=ff(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),E_=ff(`
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
`),A_=ff(`
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
`),S_=ff(`
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
`)});function P_(e){return oW.get(e)??"warning"}function ao(e){return T_.has(e)}function N_(e){return rW.has(e)}var rW,T_,oW,wi=m(()=>{"use strict";I_();rW=new Set(oy),
T_=new Set([...oy,...E_]),oW=new Map([...[...T_,...A_].map(e=>[e,"error"]),...S_.map(e=>[e,"note"])])});function tn(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var yn,wn=m(()=>{"use stric\
t";wi();yn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:P_(t),...o,args:r})};add=t=>{this.list.push(t)}}});function Je(e,t){return{level:"error",refused:!0,problem:co(e),fix:co(t)}}function N(e,t){return{level:"error",refused:!1,problem:co(e),fix:co(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:co(e),fix:co(t)}}function Ge(e,t){return{level:"note",refused:!1,problem:co(e),fix:co(t)}}var co,bi=m(()=>{"use strict";
co=e=>typeof e=="string"?()=>e:e});var me,C_,R_=m(()=>{"use strict";bi();me=e=>JSON.stringify(e.toString()),C_={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:A(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:A(e=>`The key ${me(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:N(e=>`\
The path is a symbolic link to ${me(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:A(e=>`The path is a symbolic link to ${me(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:A("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:N(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:N(e=>`${me(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:Je(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:A(e=>`The client ignores ${me(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:Je(e=>`${me(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:A(e=>`${me(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${me(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:A(e=>`${me(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:Je(e=>`${me(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:A(e=>`${me(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:A(e=>`The manifest has no ${me(e.field)}.`,e=>`Add ${me(e.field)}.`),MANIFEST_FIELD_UNKNOWN:A(e=>`The clie\
nt does not know the field ${me(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${me(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:Je(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:N(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:A(e=>`The path differs from ${me(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:Je(e=>`The path ${me(e.path)} in ${me(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:N(e=>`${me(e.path)} in ${me(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:Ge(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:N(e=>`The path ${me(e.path)} in ${me(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:N(e=>`The path ${me(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:A("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:Je(e=>`The plugin's name ${me(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:A(e=>`The name ${me(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:A(e=>`The name ${me(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:N(e=>`The name ${me(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:A(e=>`No marketplace can list a plugin n\
amed ${me(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:Je("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:A(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:Ge(e=>`The client ignores the setting ${me(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var L_,D_=m(()=>{"use strict";bi();L_={AGENT_FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:A(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:A(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:N(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:N(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:A(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:N(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:N(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:Ge(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:Ge(
e=>`The file is no command, because the client reads a folder with ${e.by} as the one command "${e.name}".`,e=>`Nothing, if it belongs to ${e.by}; otherwise mov\
e it to another folder.`),COMMAND_NAME_TAKEN:N(e=>`The command "${e.name}" comes from ${e.other} too, and the client keeps only one of them.`,"Rename one of the\
 files."),COMMAND_PATH_UNREAD:A(e=>`\`${e.raw}\` is a file that does not end in .md, so the client makes no command of it.`,"Name a .md file or a folder."),COMMAND_SOURCE_TWICE:A(
e=>`The command "${e.name}" names the same file as "${e.other}"; the client makes only one command of a file.`,"Give it a file of its own, or remove it."),COMMAND_UNLISTED:A(
e=>`The client does not list the command "${e.name}": with the plugin's in front, the name has more than 256 characters, can't be typed as it is, or is one that\
 JavaScript keeps for itself.`,"Rename it: a few letters, digits and hyphens."),COMPONENT_UNNAMED:A(e=>`A file called \`.md\`, or an empty key, gives the ${e.kind}\
 no name, so nobody can call it.`,"Give it a name."),DESCRIPTION_DROPPED:N(e=>`\`description\` must be text, not ${e.got}; the client drops it.`,"Put quotes aro\
und the value."),DESCRIPTION_MISSING:A(e=>`The ${e.kind} has no \`description\`, so neither users nor the model learn when to use it.`,"Add a `description` of o\
ne sentence to the frontmatter."),FILE_NOT_UTF8:A(e=>`The text is not UTF-8: ${e.reason}.`,"Save the file as UTF-8."),FILE_TOO_LARGE:N(e=>`The file has ${e.size}\
 bytes; with more than ${e.limit} it is not read, so what it holds is missing.`,"Split it, or move what is not a prompt into a file that the prompt names."),FILE_UNREADABLE:N(
e=>`It can't be read: ${e.reason}.`,"Check its permissions and that it is a regular file or a folder."),FLAG_UNCLEAR:A(e=>`\`${e.key}\` is ${e.got}, which the c\
lient takes as ${e.taken}.`,"Write `true` or `false`."),FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client loads the component\
 with all of it dropped.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and indent the lines of a multi-line value."),FRONTMATTER_KEY_TWICE:A(
e=>`\`${e.key}\` stands in the frontmatter twice; this one counts.`,"Remove one of the two."),FRONTMATTER_MISSING:A(e=>`The ${e.kind} has no frontmatter block, \
so no description either.`,"Start the file with a line `---`, `description: \u2026` and a line `---`."),FRONTMATTER_NOT_MAPPING:N(e=>`The frontmatter must be \`k\
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:Ge(e=>`The frontmatt\
er is not valid YAML (${e.reason}); the client repairs it, other programs refuse it.`,"Put quotes around the value."),METADATA_NOT_MAPPING:A(e=>`\`metadata\` must\
 be a mapping, not ${e.got}; the client drops it.`,"Write `key: value` lines below it, or remove it."),NAME_NOT_TEXT:N(e=>`\`name\` must be text, not ${e.got}; \
the client ${e.shown===void 0?"goes by the file or folder instead":`takes it as "${e.shown}"`}.`,"Put quotes around the value."),SHELL_UNKNOWN:N(e=>`\`shell\` is ${e.
got}; the client knows \`bash\` and \`powershell\`.`,"Write one of the two, or remove the key."),SKILL_BEHIND_COMMAND:A(e=>`The client never shows this skill, b\
ecause ${e.command} is a command of the same name, "${e.name}".`,"Rename one of the two, or move the command's text into the skill: users can call skills like c\
ommands."),SKILL_FILE_MISNAMED:A(e=>`The client looks for SKILL.md in exactly this spelling and does not find ${e.found}.`,"Rename the file to SKILL.md."),SKILL_HIDDEN:A(
e=>`The skill is not read, because ${e.by} makes that whole folder one skill.`,e=>`Move ${e.by} into a folder of its own.`),SKILL_NAME_FROM_FOLDER:A(e=>`The ski\
ll at the plugin's root has no \`name\`, so the client calls it after the plugin's folder: here "${e.name}", and after the version's folder where the plugin is \
installed.`,"Add a `name` to its frontmatter."),SKILL_NAME_TAKEN:N(e=>`The skill "${e.name}" comes from ${e.other} too; the client keeps one of them, and which \
one is not sure.`,"Rename one of the folders; all but letters, digits, `-` and `_` become `-` in a skill's name."),SKILL_PATH_EMPTY:A(e=>`\`${e.raw}\` holds no S\
KILL.md, neither itself nor in a folder directly below.`,"Name a folder of skills, or a folder with a SKILL.md."),SKILL_PATH_IS_FILE:N(e=>`\`${e.raw}\` is a file\
; the client takes folders only and loads no skill from it.`,e=>`Write \`${e.use}\`.`),SKILL_UNREAD:A(e=>`The client does not read this skill: ${e.why}.`,"Move \
it to skills/<name>/SKILL.md.")}});var iy,iW,F_,M_=m(()=>{"use strict";bi();iy=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,iW={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},F_={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
ct validation of the thin client fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:A(e=>`${e.what}\
 allows all of Bash: a caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:A(
e=>`${e.what} is a folder whose name not every system can store, so its stub is ${e.path}; the client lists it as a command, and no longer among the skills.`,"R\
ename the command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:A(e=>`${e.what} is not in the thin client: ${e.why}.`,"Name it in the config\
uration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:A(e=>`${e.what} is not in the thin client, and can't be copied to it: ${e.why}.`,
"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:Ge(e=>`${e.what} is not in the thin client: ${e.why}.`,"Nothing needs to be done when\
 the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:Ge(e=>`${e.what} has no description, so its stub says "${e.description}".`,"Write a description: \
it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:A(e=>`The stubs will call ${e.endpoint}/mcp, since the endpoint itself already ends in /mcp\
.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:A(e=>`\`failClosed\` names ${e.event}, and no hook of the host lis\
tens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:A(e=>`${e.what} pulls in "${e.reference}", which is loo\
ked for on the host and not in the caller's project.`,e=>iy(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:N(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:A(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:A(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:Ge(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:A(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:N(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:N(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:A(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:N(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
(\`local: ["mcp:${e.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:A(e=>`The thin client's name "${e.name}" is not kebab-case, which strict validatio\
n warns about.`,"Choose another with the option `name`: small letters, digits and single hyphens."),NAME_NOT_PORTABLE:Ge(e=>`${e.what} has a name that not every\
 system can store as a file, so its stub is ${e.path}.`,"Nothing needs to be done: the client shows the same name."),NAME_SOUNDS_OFFICIAL:A(e=>`The thin client'\
s name "${e.name}" reads as one of Anthropic's, which strict validation warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:A(e=>`${e.
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>iy(e.what)),PLACEMENT_NEEDS_FILES:Ge(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>iy(e.what)),PRIVACY_POLICY_UNKNOWN:Ge(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ge(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:N(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${iW[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:N(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:A(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:A(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:N(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:Ge(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:A(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:N(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:A(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:A(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var z_,j_=m(()=>{"use strict";bi();z_={MARKETPLACE_MISSING:Je(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:Je(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:Je(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:Je(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:Je(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
 and the word tools."),MARKETPLACE_NAME_DOUBTFUL:A(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name if the marketplace is meant for mo\
re than Claude Code."),MARKETPLACE_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}" and ignores it.`,"Drop it, or keep it if another tool reads it."),MARKETPLACE_EMPTY:A(
"The marketplace offers no plugin.",'Add an entry to "plugins", or publish one into it.'),MARKETPLACE_UNDESCRIBED:A("The marketplace has no description.",'Add "\
description": one sentence that says whom its plugins are for.'),RENAME_UNRESOLVED:N(e=>`The rename of "${e.name}" ${e.problem}.`,"Let it name an entry of plugi\
ns, another rename that leads to one, or null for a plugin that is gone."),RENAMES_INVALID:N(e=>`"${e.field}" ${e.problem}.`,'Write an object of old name \u2192 new \
name (or null): {"old": "new"}.'),ENTRY_FIELD_INVALID:N(e=>`"${e.field}" ${e.problem}, so the client can't install this plugin.`,e=>`Correct "${e.field}" in the\
 entry.`),ENTRY_FIELD_UNKNOWN:A(e=>`The client does not know "${e.field}" in an entry and ignores it.`,"Drop it, or keep it if another tool reads it."),ENTRY_FIELD_IGNORED:A(
e=>`"${e.field}" ${e.problem}, so the client ignores it.`,e=>`Correct "${e.field}" or drop it.`),ENTRY_NAME_REFUSED:N(e=>`The plugin's name "${e.name}" ${e.problem}\
, so the client can't install it.`,"Choose another name for the entry and for the plugin's own manifest."),ENTRY_NAME_RESERVED:N(e=>`The plugin's name "${e.name}\
" is reserved: it passes as one of Anthropic's own.`,'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside the\
m.'),ENTRY_NAME_LONG:A(e=>`The plugin's name has ${e.length} characters; Claude Desktop drops entries over 128.`,"Choose a shorter name."),ENTRY_NAME_TWICE:N(e=>`\
The name "${e.name}" stands in more than one entry; only one of them can be installed.`,"Rename or remove the others."),ENTRY_NAME_CASE:A(e=>`"${e.name}" differ\
s from the entry "${e.other}" only in upper and lower case.`,"Rename one: on macOS and Windows both would be installed into one folder."),ENTRY_NAME_DIFFERS:A(e=>`\
The entry is called "${e.name}", the plugin's own manifest says "${e.manifest}".`,"Give both the same name: users install by one and see the other."),ENTRY_SOURCE_INVALID:N(
e=>`The source ${e.problem}.`,'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.'),ENTRY_SOURCE_UNSUPPORTED:N(
e=>`The client knows no source of the kind ${e.kind} and can't install this plugin.`,"Use github, url, git-subdir, npm, archive, command, or a folder of the mar\
ketplace."),ENTRY_SOURCE_MISSING:N(e=>`The folder "${e.folder}" of the source does not exist in the marketplace.`,"Correct the path (upper and lower case count)\
, or add the plugin's folder."),ENTRY_SOURCE_LINKED:N(e=>`The source leads through the symbolic link "${e.path}", which the client does not follow.`,"Put the pl\
ugin's real folder there."),ENTRY_SHA_INVALID:N(e=>`"${e.sha}" is no full commit id.`,"Give all 40 lower-case hex digits of the commit: git rev-parse <commit>."),
ENTRY_ARCHIVE_REFUSED:N(e=>`The archive's URL "${e.url}" ${e.problem}.`,"Serve the archive by https from a host that every user reaches."),ENTRY_PATH_IGNORED:A(
e=>`The client ignores "path" beside a ${e.kind} source and installs the whole repository.`,'Use {"source": "git-subdir", "url": "\u2026", "path": "\u2026"} to install on\
e folder.'),ENTRY_VERSION_DIFFERS:A(e=>`The entry says version "${e.entry}", plugin.json says "${e.manifest}", which wins.`,"Drop the version from the entry."),
ENTRY_HELPER_NOT_STRICT:N('The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',`Set "strict": false and declare the pl\
ugin's components in the entry.`),ENTRY_ARCHIVE_UNPINNED:A("The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you l\
ooked at.","Add the archive's sha256.")}});var kt,sy,U_,B_=m(()=>{"use strict";bi();kt=e=>JSON.stringify(e.toString()),sy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",U_={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${kt(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${kt(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:N(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:Je(
e=>`${e.reason}. ${sy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:N(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${kt(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${kt(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${kt(e.nearest)}?`),HOOK_GUARD_INVALID:Je(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${sy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:Je(e=>`${e.event} stands where the\
 client looks for no events. ${sy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:A(e=>`The matcher ${kt(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:N(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:N("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:A(e=>`On ${e.event} the client can't run a handler of type ${kt(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:A(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:A(e=>`The client does not find the plugin's own server und\
er ${kt(e.server)}; the hook does nothing.`,e=>`Write ${kt(e.right)}.`),LSP_INLINE_INVALID:Je(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:N(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:N(e=>`"headersHelper\
" of the MCP server ${kt(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:Je(e=>`The MCP server ${kt(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:N(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:N(
e=>`The MCP server ${kt(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${kt(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:N(e=>`The client drops the MCP server ${kt(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:N(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:N(
e=>`The URL of the MCP server ${kt(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:N(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var ay,J_=m(()=>{"use strict";R_();D_();M_();j_();B_();ay={...C_,...L_,...F_,...z_,...U_}});function yc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(ay,t)||typeof n!="object"||n===null)throw sW(t);let r=ay[t];return{problem:r.problem(n),
fix:r.fix(n)}}function sW(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var cy=m(()=>{"use strict";E();J_()});var V_=_e((Gme,G_)=>{"use strict";G_.exports=process.getBuiltinModule("node:util")});var aW,H_,K_=m(()=>{"use strict";aW=_(V_(),1),H_={width:1/0,style:(e,t)=>t}});function ki(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of W_.segment(e))t+=fW(n);return t}function fW(e){return lW.test(e)?0:cW.test(e)||
e.includes("\uFE0F")?2:1}function Z_(e,t){return e+" ".repeat(Math.max(0,t-ki(e)))}function lo(e){return e.replaceAll(/\r?\n/g," ").replaceAll(uW,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function ly(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(ki(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=dW(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function dW(e,t){if(ki(e)<=t)return[e];let n=[],r="";for(let{segment:o}of W_.segment(e))r!==""&&ki(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var W_,cW,lW,uW,df=m(()=>{"use strict";W_=new Intl.Segmenter("en",{granularity:"grapheme"}),cW=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
lW=/^[\p{Mark}\p{Cf}]+$/u,uW=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function At(e,t,n=0){let r=lo(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:ly(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function q_(e,t,n){
let r=n.map(u=>u.map(lo)),o=t.length-1,i=t.map((u,f)=>Math.max(ki(u),...r.map(d=>ki(d[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<pW?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((d,p)=>Z_(u[p]??"",d)),f].join("  ").trimEnd(),l=r.flatMap(u=>mW(u[o]??"",a).map((f,d)=>c(d===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function mW(e,t){return t===1/0?[e]:ly(e,t)}function Lt(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function ms(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Lt(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var pW,hs=m(()=>{"use strict";df();pW=24});function wc(e,t){return yW(e,t)}function yW(e,t){return hW.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>wW(e,n,o,i)))}function wW(e,t,n,r){
let o=`${e.style(gW[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,Y_).flatMap(l=>{let{problem:u,fix:f}=l,d=At(e,`${tn(l)}\
: ${u}`,2);return s?d:d.concat(At(e,`fix: ${f}`,4))}),c=r.length-Y_;return c>0&&a.push(...At(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?At(
e,`fix: ${[...i].join("")}`,2):[],""]}var hW,gW,Y_,uy=m(()=>{"use strict";wn();hs();hW=["error","warning","note"],gW={error:"red",warning:"yellow",note:"cyan"},
Y_=100});function pf(e){if(ke(e))return e;if(e instanceof uf)return vW(e);if(bW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});if(kW(e)){let n="Name a folder for temporary files, by TMPDIR, that you may write and that has room.";return new w(
"FILE_UNWRITABLE",fy(we(e)),n,{cause:e})}let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w("UNEXPECTE\
D",fy(we(e)),t,{cause:e})}function bW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function kW(e){return e instanceof Error&&"syscall"in e&&
e.syscall==="mkdtemp"}function vW(e){let[t="",n]=e.message.replace(/^error: /,"").split(`
`),r=fy(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function fy(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var dy=m(()=>{"use strict";gc();E()});function bn(...e){for(let t of e)p_(uo(t))}function uo(e){return lo(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var gs=m(()=>{"use strict";hi();df()});function xi(e){if(e.trim()==="")throw new vi("it is empty",e.length);let t={text:e,at:0},n=my(t,void 0);if(ys(t)!==void 0)throw qn(t,"text follows after the end\
 of the value");return n}function ys(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function qn({
text:e,at:t},n){return new vi(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function my(e,t){let n=ys(e);if(n==="{"||n==="[")return xW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?Q_(e):OW(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function xW(e,t,n){let[r,o,i]=t==="{"?
["object","}",$W]:["array","]",my],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,ys(e)!==o)for(;;){s.children.push(i(e,s));let a=ys(e);if(a===
o)break;if(a===void 0)throw qn(e,`a closing "${o}" is missing`);if(a!==",")throw qn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function $W(e,t){let n=ys(e);if(n===void 0)throw qn(e,'a closing "}" is missing');if(n!=='"')throw qn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;Q_(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),ys(e)!==":")throw qn(e,"a colon is missing after a key");return e.at+=1,i.children.push(
my(e,i)),i.length=e.at-r,i}function Q_(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new vi(
"a string is not closed on its line",t);if(n<32)throw qn(e,"a string holds a raw control character");if(n===92){if(py.lastIndex=e.at,!py.test(e.text))throw qn(e,
"a backslash is followed by a character that can't be escaped");e.at=py.lastIndex-1}}e.at+=1}function OW(e,t){let n=/[-0-9]/.test(t)?X_:_W;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===X_)throw qn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw qn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var vi,py,X_,_W,mf=m(()=>{"use strict";vi=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};py=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;X_=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,_W=/(?:true|false|null)(?!\w)/y});function H(e){return EW.decode(e)}function J(e,t){return e<t?-1:e>t?1:0}function eO(e,t){return hf(e)(t)}function hf(e){let t;return n=>{t??=AW(e);let r=Math.min(
Math.max(n,0),e.length),[o,i]=[1,t.length];for(;o<i;){let s=o+i+1>>1;t[s-1]<=r?o=s:i=s-1}return{line:o,column:r-t[o-1]+1}}}function AW(e){let t=[0];for(let n=e.
indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function $i(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function fo(e,t){return Dt(e)(t)}function Dt(e){let t=hf(e);return n=>t(n).line}var EW,j=m(()=>{"use strict";EW=new TextDecoder("utf-8")});function L(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=TW(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${nO} levels dee\
p, which is not read here even where the client reads it`;return hy(t,o,r)}try{return SW(t,JSON.parse(t),n)}catch(o){return IW(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function SW(e,t,n){let r,o=()=>r??=xi(e),i=hf(e),s=c=>i(c.offset),a=n===rO(t)?[]:PW(o());return{value:t,duplicates:a.map(c=>{
let{line:l,column:u}=s(c);return{key:c.key??"",line:l,column:u}}),placeAt:c=>s(tO(o(),c)),placeOfKey(c){let l=tO(o(),c);return s(l.parent?.type==="property"?l.parent:
l)}}}function rO(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+rO(r),Array.isArray(e)?0:t.length)}function hy(e,t,n){
let r=eO(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function IW(e,t){try{xi(e)}catch(r){if(r instanceof vi)return hy(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return hy(e,"a character is not allowed there",Number(n?.[1]??0))}function TW(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>nO)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function PW(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function tO(e,t){let n=e;for(let r of t){let o=bc(
n,r);if(o===void 0)return n;n=o}return n}function bc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var nO,M=m(()=>{"use strict";mf();j();nO=1e3});function _i(e,t){return t.map(n=>gy(e,n,yc(n)))}function gf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?_i(e,n):[],...Array.isArray(
r)?r.filter(NW).map(o=>gy(e,o,o)):[]]}function oO(e,t){return t.filter(({level:n})=>n!=="note").map(n=>gy(e,n,n))}function yf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=yc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${tn(t)}: ${n}`,fix:r}})}function NW(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function gy(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function ws(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>CW[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var CW,po=m(()=>{"use strict";wn();cy();M();CW={error:0,warning:1,
note:2}});function iO(e){let t={error:gi,warning:ds,note:d_};for(let n of["error","warning","note"]){let r=ws(e.filter(o=>o.level===n)).slice(0,RW[n]);for(let o of r)t[n](
DW(o),FW(o))}}function DW({problem:e,fix:t}){return uo(`${e} ${t}`).slice(0,LW)}function FW({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:uo(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var RW,LW,sO=m(()=>{"use strict";hi();gs();po();RW={error:9,warning:10,note:10},
LW=3e3});var bf,aO,wf,cO=m(()=>{"use strict";bf=_(rf(),1),aO=_(mi(),1),wf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,bf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,bf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${aO.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var lO={};Wn(lO,{context:()=>MW});var MW,uO=m(()=>{"use strict";cO();MW=new wf});async function fO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(uO(),lO));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var dO=m(()=>{"use strict";E()});function mO(e){return pO.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?zW(e):e.name==="workflow_run"?jW(e):e.name==="pull_request"?{kind:"pre\
view",foreign:yy(e,gO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function zW(e){return yy(e,gO(e,"pull_r\
equest"))?hO(e.name):{kind:"preview",foreign:!1}}function jW(e){let t=Oi(e.payload,"workflow_run");if(yy(e,Oi(t,"head_repository")))return hO(e.name);let n=String(
Oi(t,"event"));return pO.includes(n)?{kind:"publish"}:{kind:"preview",foreign:n!=="pull_request"&&n!=="merge_group"}}function hO(e){return{kind:"refused",problem:`\
This run was started by \`${e}\` for a commit of a fork: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with \
`on: pull_request`, which needs no secret, and publish with `on: push`."}}function gO({payload:e},t){return Oi(Oi(Oi(e,t),"head"),"repo")}function yy({repository:e},t){
let n=Oi(t,"full_name");return typeof n!="string"||e===""||n.toLowerCase()!==e.toLowerCase()}function Oi(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var pO,
yO=m(()=>{"use strict";M();pO=["push","workflow_dispatch","schedule","repository_dispatch","release","create"]});function wO({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>wy(r.rows,n))}function wy(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var by=m(()=>{"use strict"});var ve=_e((_he,bO)=>{"use strict";bO.exports=process.getBuiltinModule("node:fs")});var he=_e((Ohe,kO)=>{"use strict";kO.exports=process.getBuiltinModule("node:path")});function vO(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>kf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>UW(s)?BW(e,s):[kf(s)]))].
filter(s=>!n.some(a=>s===a||(0,St.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)JW(e,s);return i}function UW(e){return/[*?[\]{}]/.test(e)}function kf(e){
let t=(0,St.normalize)(e).split(St.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function BW(e,t){let n=kf(t);if((0,St.isAbsolute)(n)||n.startsWith(
".."))throw ky(t);let o=(0,Nr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>kf(s)).filter(s=>(0,Nr.existsSync)(
(0,St.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(J);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function JW(e,t){if((0,St.isAbsolute)(
t)||t.startsWith(".."))throw ky(t);let n=(0,St.join)(e,t);if((0,Nr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,St.relative)((0,Nr.realpathSync)(e),(0,Nr.realpathSync)(
n)).startsWith(".."))throw ky(t)}function ky(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var Nr,St,xO=m(()=>{"use strict";Nr=_(ve(),1),St=_(he(),1);E();j()});function ce(e){if(e&&typeof e=="object")switch(e[vt]){case kn:case Cr:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[vt]){case vf:case kn:case Ft:case Cr:
return!0}return!1}var vf,xf,kn,vy,Ft,Cr,vt,vn,Yn,xn,ee,K,$n,$f,te=m(()=>{"use strict";vf=Symbol.for("yaml.alias"),xf=Symbol.for("yaml.document"),kn=Symbol.for("\
yaml.map"),vy=Symbol.for("yaml.pair"),Ft=Symbol.for("yaml.scalar"),Cr=Symbol.for("yaml.seq"),vt=Symbol.for("yaml.node.type"),vn=e=>!!e&&typeof e=="object"&&e[vt]===
vf,Yn=e=>!!e&&typeof e=="object"&&e[vt]===xf,xn=e=>!!e&&typeof e=="object"&&e[vt]===kn,ee=e=>!!e&&typeof e=="object"&&e[vt]===vy,K=e=>!!e&&typeof e=="object"&&e[vt]===
Ft,$n=e=>!!e&&typeof e=="object"&&e[vt]===Cr;$f=e=>(K(e)||ce(e))&&!!e.anchor});function Qn(e,t){let n=_O(t);Yn(e)?bs(null,e.contents,n,Object.freeze([e]))===Xn&&(e.contents=null):bs(null,e,n,Object.freeze([]))}function bs(e,t,n,r){let o=OO(
e,t,n,r);if(X(o)||ee(o))return EO(e,r,o),bs(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=bs(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===It)return It;s===Xn&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=bs("\
key",t.key,n,r);if(i===It)return It;i===Xn&&(t.key=null);let s=bs("value",t.value,n,r);if(s===It)return It;s===Xn&&(t.value=null)}}return o}async function _f(e,t){
let n=_O(t);Yn(e)?await ks(null,e.contents,n,Object.freeze([e]))===Xn&&(e.contents=null):await ks(null,e,n,Object.freeze([]))}async function ks(e,t,n,r){let o=await OO(
e,t,n,r);if(X(o)||ee(o))return EO(e,r,o),ks(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await ks(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===It)return It;s===Xn&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=await ks(
"key",t.key,n,r);if(i===It)return It;i===Xn&&(t.key=null);let s=await ks("value",t.value,n,r);if(s===It)return It;s===Xn&&(t.value=null)}}return o}function _O(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function OO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(xn(t))return n.Map?.(e,t,r);
if($n(t))return n.Seq?.(e,t,r);if(ee(t))return n.Pair?.(e,t,r);if(K(t))return n.Scalar?.(e,t,r);if(vn(t))return n.Alias?.(e,t,r)}function EO(e,t,n){let r=t[t.length-
1];if(ce(r))r.items[e]=n;else if(ee(r))e==="key"?r.key=n:r.value=n;else if(Yn(r))r.contents=n;else{let o=vn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var It,$O,Xn,kc=m(()=>{"use strict";te();It=Symbol("break visit"),$O=Symbol("skip children"),Xn=Symbol("remove node");Qn.BREAK=It;Qn.SKIP=
$O;Qn.REMOVE=Xn;_f.BREAK=It;_f.SKIP=$O;_f.REMOVE=Xn});var GW,VW,er,xy=m(()=>{"use strict";te();kc();GW={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},VW=e=>e.replace(/[!,[\]{}]/g,t=>GW[t]),er=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+VW(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};Qn(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};er.defaultYaml={explicit:!1,version:"1.2"};er.defaultTags={"!!":"tag:yaml.org,2002:"}});function Of(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function $y(e){let t=new Set;return Qn(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function _y(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function AO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=$y(e));let s=_y(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(K(s.node)||ce(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var Ef=m(()=>{"use strict";te();kc()});function mo(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=mo(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=mo(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=mo(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=mo(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Oy=m(()=>{"use strict"});function Ye(e,t,n){if(Array.isArray(e))return e.map((r,o)=>Ye(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!$f(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var ho=m(()=>{"use strict";te()});var go,Af=m(()=>{"use strict";Oy();te();ho();go=class{constructor(t){Object.defineProperty(this,vt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!Yn(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=Ye(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?mo(i,{"":a},"",a):a}}});function Sf(e,t,n){if(vn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ce(t)){let r=0;for(let o of t.items){let i=Sf(e,o,n);i>
r&&(r=i)}return r}else if(ee(t)){let r=Sf(e,t.key,n),o=Sf(e,t.value,n);return Math.max(r,o)}return 1}var Rr,vc=m(()=>{"use strict";Ef();kc();te();Af();ho();Rr=class extends go{constructor(t){
super(vf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Qn(t,{Node:(i,s)=>{(vn(s)||$f(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(Ye(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Sf(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Of(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var If,D,Ve=m(()=>{"use strict";te();Af();ho();If=e=>!e||typeof e!="function"&&typeof e!="object",D=class extends go{constructor(t){super(Ft),this.value=t}toJSON(t,n){
return n?.keep?this.value:Ye(this.value,t,n)}toString(){return String(this.value)}};D.BLOCK_FOLDED="BLOCK_FOLDED";D.BLOCK_LITERAL="BLOCK_LITERAL";D.PLAIN="PLAIN";
D.QUOTE_DOUBLE="QUOTE_DOUBLE";D.QUOTE_SINGLE="QUOTE_SINGLE"});function KW(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Lr(e,t,n){if(Yn(e)&&(e=e.contents),X(e))return e;if(ee(e)){let f=n.schema[kn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Rr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=HW+t.slice(2));let l=KW(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new D(e);return c&&(c.node=
f),f}l=e instanceof Map?s[kn]:Symbol.iterator in Object(e)?s[Cr]:s[kn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new D(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var HW,xc=m(()=>{"use strict";vc();te();Ve();
HW="tag:yaml.org,2002:"});function $c(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Lr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var xs,vs,Tf=m(()=>{"use strict";xc();te();Af();xs=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,vs=class extends go{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||ee(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(xs(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ce(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,$c(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ce(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&K(i)?i.value:i:ce(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!ee(n))return!1;let r=n.value;return r==null||t&&K(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ce(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ce(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,$c(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function nn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var SO,tr,_c=m(()=>{"use strict";SO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");tr=(e,t,n)=>e.
endsWith(`
`)?nn(n,t):n.includes(`
`)?`
`+nn(n,t):(e.endsWith(" ")?"":" ")+n});function Ec(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let d,p,h=!1,g=-1,y=-1,b=-1;n===Pf&&(g=IO(e,g,
t.length),g!==-1&&(f=g+c));for(let O;O=e[g+=1];){if(n===Oc&&O==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if(O===`
`)n===Pf&&(g=IO(e,g,t.length)),f=g+t.length+c,d=void 0;else{if(O===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(d=g)}if(g>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Oc){for(;p===" "||p==="	";)p=O,O=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,d=void 0}else h=!0}p=O}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let S=l[O],T=l[O+1]||e.length;S===
0?k=`
${t}${e.slice(0,T)}`:(n===Oc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,T)}`)}return k}function IO(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Ey,Pf,Oc,TO=m(()=>{"use strict";Ey="flow",Pf="block",Oc="quoted"});function WW(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Ac(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Rf(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Ec(s,i,Oc,Cf(t,!1))}function Ay(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ac(e,t);let n=t.indent||(Rf(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Ec(r,n,Ey,Cf(t,!1))}function $s(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Ac;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=Ay:i&&!o?r=Ac:r=n?Ay:Ac}return r(e,t)}function Nf({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return $s(n,r);let l=r.indent||(r.forceBlockIndent||Rf(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===D.BLOCK_FOLDED?!1:t===D.BLOCK_LITERAL?!0:!WW(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",i&&i()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Sy,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),I=!1,Z=Cf(r,!0);s!=="folded"&&t!==D.BLOCK_FOLDED&&(Z.onOverflow=()=>{
I=!0});let C=Ec(`${k}${T}${p}`,l,Pf,Z);if(!I)return`>${S}
${l}${C}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${p}`}function ZW(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return $s(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?$s(i,t):Nf(e,t,n,r);if(!a&&!u&&o!==D.PLAIN&&i.includes(`
`))return Nf(e,t,n,r);if(Rf(i)){if(c==="")return t.forceBlockIndent=!0,Nf(e,t,n,r);if(a&&c===l)return $s(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let d=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:p,tags:h}=t.doc.schema;if(h.some(d)||p?.some(d))return $s(i,t)}return a?
f:Ec(f,c,Ey,Cf(t,!1))}function Ei(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
D.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=D.QUOTE_DOUBLE);let c=u=>{switch(u){case D.BLOCK_FOLDED:case D.BLOCK_LITERAL:
return o||i?$s(s.value,t):Nf(s,t,n,r);case D.QUOTE_DOUBLE:return Ac(s.value,t);case D.QUOTE_SINGLE:return Ay(s.value,t);case D.PLAIN:return ZW(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,d=o&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}var Cf,Rf,Sy,Sc=m(()=>{"use strict";Ve();TO();Cf=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Rf=e=>/^(%|---|\.\.\.)/m.test(e);try{Sy=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Sy=/\n+(?!\n|$)/g}});function Lf(e,t){let n=Object.assign({blockQuote:!0,commentString:SO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function qW(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(K(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function YW(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(K(e)||ce(e))&&e.anchor;i&&Of(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Dr(e,t,n,r){if(ee(e))return e.toString(t,n,r);if(vn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=qW(t.doc.schema.tags,i));let s=YW(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):K(i)?Ei(i,t,n,r):i.toString(t,n,r);return s?K(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var Ic=m(()=>{"use strict";Ef();te();_c();Sc()});function PO({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=X(e)&&e.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(ce(e)||!X(e)&&typeof e=="object"){let Z="With simple keys, collection cannot b\
e used as a key value";throw new Error(Z)}}let p=!f&&(!e||d&&t==null&&!n.inFlow||ce(e)||(K(e)?e.type===D.BLOCK_FOLDED||e.type===D.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!i),indent:a+c});let h=!1,g=!1,y=Dr(e,n,()=>h=!0,()=>g=!0);if(!p&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":p?`?\
 ${y}`:y}else if(i&&!f||t==null&&p)return y=`? ${y}`,d&&!h?y+=tr(y,n.indent,l(d)):g&&o&&o(),y;h&&(d=null),p?(d&&(y+=tr(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=tr(y,n.indent,l(d))));let b,k,O;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,O=t.comment):(b=!1,k=null,O=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!p&&!d&&K(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!p&&$n(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,T=Dr(t,n,()=>S=!0,()=>g=!0),I=" ";if(d||b||k){if(I=b?`
`:"",k){let Z=l(k);I+=`
${nn(Z,n.indent)}`}T===""&&!n.inFlow?I===`
`&&O&&(I=`

`):I+=`
${n.indent}`}else if(!p&&ce(t)){let Z=T[0],C=T.indexOf(`
`),Le=C!==-1,en=n.inFlow??t.flow??t.items.length===0;if(Le||!en){let Tr=!1;if(Le&&(Z==="&"||Z==="!")){let Me=T.indexOf(" ");Z==="&"&&Me!==-1&&Me<C&&T[Me+1]==="!"&&
(Me=T.indexOf(" ",Me+1)),(Me===-1||C<Me)&&(Tr=!0)}Tr||(I=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(I="");return y+=I+T,n.inFlow?S&&r&&r():O&&!S?y+=tr(y,n.indent,l(O)):g&&o&&o(),y}var NO=m(()=>{"use strict";te();Ve();Ic();_c()});function Iy(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ty=m(()=>{"use strict"});function Ny(e,t,n){let r=RO(e,n);if($n(r))for(let o of r.items)Py(e,t,o);else if(Array.isArray(r))for(let o of r)Py(e,t,o);else Py(e,t,r)}function Py(e,t,n){let r=RO(
e,n);if(!xn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function RO(e,t){
return e&&vn(t)?t.resolve(e.doc,e):t}var Df,_n,CO,Ff=m(()=>{"use strict";te();Ve();Df="<<",_n={identify:e=>e===Df||typeof e=="symbol"&&e.description===Df,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new D(Symbol(Df)),{addToJSMap:Ny}),stringify:()=>Df},CO=(e,t)=>(_n.identify(t)||K(t)&&(!t.
type||t.type===D.PLAIN)&&_n.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===_n.tag&&n.default)});function Mf(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(CO(e,n))Ny(e,t,r);else{let o=Ye(n,"",e);if(t instanceof Map)t.set(o,Ye(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=XW(n,o,e),s=Ye(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function XW(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=Lf(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Iy(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var Cy=m(()=>{"use strict";Ty();Ff();Ic();te();ho()});function _s(e,t,n){let r=Lr(e,void 0,n),o=Lr(t,void 0,n);return new De(r,o)}var De,yo=m(()=>{"use strict";xc();NO();Cy();te();De=class e{constructor(t,n=null){Object.
defineProperty(this,vt,{value:vy}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return Mf(n,r,this)}toString(t,n,r){return t?.doc?PO(this,t,n,r):JSON.stringify(this)}}});function jf(e,t,n){return(t.inFlow??e.flow?eZ:QW)(e,t,n)}function QW({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,d=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
d.push(""),zf(n,d,g.commentBefore,f),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&d.push(""),zf(n,d,k.commentBefore,
f))}f=!1;let b=Dr(g,u,()=>y=null,()=>f=!0);y&&(b+=tr(b,i,l(y))),f&&y&&(f=!1),d.push(r+b)}let p;if(d.length===0)p=o.start+o.end;else{p=d[0];for(let h=1;h<d.length;++h){
let g=d[h];p+=g?`
${c}${g}`:`
`}}return e?(p+=`
`+nn(l(e),c),a&&a()):f&&s&&s(),p}function eZ({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),zf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),zf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let O=X(g.value)?g.value:null;O?(O.comment&&(y=O.comment),O.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Dr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,O)=>k+O.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=tr(b,r,a(y))),f.push(b),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=d;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${p}`}else return`${d}${s}${f.join(" ")}${s}${p}`}function zf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=nn(t(r),
e);n.push(i.trimStart())}}var Ry=m(()=>{"use strict";te();Ic();_c()});function wo(e,t){let n=K(t)?t.value:t;for(let r of e)if(ee(r)&&(r.key===t||r.key===n||K(r.key)&&r.key.value===n))return r}var je,bo=m(()=>{"use strict";Ry();Cy();
Tf();te();yo();Ve();je=class extends vs{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(kn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(_s(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;ee(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new De(t,t?.value):r=new De(t.key,t.value);let o=wo(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);K(o.value)&&If(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=wo(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=wo(this.items,t)?.value;return(!n&&K(o)?o.value:o)??void 0}has(t){return!!wo(this.items,t)}set(t,n){
this.add(new De(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)Mf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!ee(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),jf(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var On,Os=m(()=>{"use strict";te();bo();On={collection:"map",default:!0,nodeClass:je,tag:"tag:yaml.org,2002:map",resolve(e,t){return xn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>je.from(e,t,n)}});function Uf(e){let t=K(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var dt,ko=m(()=>{"use stric\
t";xc();Ry();Tf();te();Ve();ho();dt=class extends vs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Cr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=Uf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Uf(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&K(o)?o.value:o}has(t){let n=Uf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Uf(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];K(o)&&If(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(Ye(i,String(o++),n));return r}toString(t,n,r){return t?jf(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Lr(a,void 0,r))}}return i}}});var En,Es=m(()=>{"use strict";te();ko();En={collection:"seq",default:!0,nodeClass:dt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return $n(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>dt.from(e,t,n)}});var vo,Tc=m(()=>{"use strict";Sc();vo={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Ei(e,t,n,r)}}});var Ai,Bf=m(()=>{"use strict";Ve();Ai={identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new D(
null),stringify:({source:e},t)=>typeof e=="string"&&Ai.test.test(e)?e:t.options.nullStr}});var Pc,Ly=m(()=>{"use strict";Ve();Pc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new D(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Pc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function pt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var As=m(()=>{"use strict"});var Jf,Gf,Vf,Dy=m(()=>{"use strict";Ve();As();Jf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pt},Gf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():pt(e)}},Vf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new D(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:pt}});function LO(e,t,n){let{value:r}=e;return Hf(r)&&r>=0?n+r.toString(t):pt(e)}var Hf,Fy,Kf,Wf,Zf,My=m(()=>{"use strict";As();Hf=e=>typeof e=="bigint"||Number.isInteger(
e),Fy=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);Kf={identify:e=>Hf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Fy(e,2,8,n),stringify:e=>LO(e,8,"0o")},Wf={identify:Hf,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Fy(e,0,10,n),
stringify:pt},Zf={identify:e=>Hf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Fy(e,2,16,n),stringify:e=>LO(
e,16,"0x")}});var DO,FO=m(()=>{"use strict";Os();Bf();Es();Tc();Ly();Dy();My();DO=[On,En,vo,Ai,Pc,Kf,Wf,Zf,Jf,Gf,Vf]});function MO(e){return typeof e=="bigint"||Number.isInteger(e)}var qf,tZ,nZ,zO,jO=m(()=>{"use strict";Ve();Os();Es();qf=({value:e})=>JSON.stringify(e),tZ=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:qf},{identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:qf},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:qf},{identify:MO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>MO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:qf}],nZ={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},zO=[On,En].concat(
tZ,nZ)});var Nc,zy=m(()=>{"use strict";Ve();Sc();Nc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=D.BLOCK_LITERAL),t!==D.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(t===D.BLOCK_LITERAL?`
`:" ")}return Ei({comment:e,type:t,value:a},r,o,i)}}});function jy(e,t){if($n(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ee(r)){if(xn(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new De(new D(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=ee(r)?r:new De(r)}}else t("Expected a sequence for this tag");return e}function Uy(e,t,n){let{replacer:r}=n,o=new dt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(_s(a,c,n))}return o}var Cc,Yf=m(()=>{"use st\
rict";te();yo();Ve();ko();Cc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:jy,createNode:Uy}});var Ss,Rc,By=m(()=>{"use strict";te();ho();bo();ko();Yf();Ss=class e extends dt{constructor(){super(),this.add=je.prototype.add.bind(this),this.delete=je.prototype.
delete.bind(this),this.get=je.prototype.get.bind(this),this.has=je.prototype.has.bind(this),this.set=je.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(ee(o)?(i=Ye(o.key,"",n),s=Ye(o.value,i,n)):i=Ye(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=Uy(t,n,r),i=new this;return i.items=o.items,i}};
Ss.tag="tag:yaml.org,2002:omap";Rc={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ss,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=jy(e,t),
r=[];for(let{key:o}of n.items)K(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Ss,
n)},createNode:(e,t,n)=>Ss.from(e,t,n)}});function UO({value:e,source:t},n){return t&&(e?Jy:Gy).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Jy,Gy,BO=m(()=>{"use strict";Ve();Jy={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new D(!0),stringify:UO},Gy={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new D(!1),stringify:UO}});var JO,GO,VO,HO=m(()=>{"use strict";Ve();As();JO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pt},GO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():pt(e)}},VO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new D(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:pt}});function Xf(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function Vy(e,t,n){let{value:r}=e;if(Lc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return pt(e)}var Lc,KO,WO,ZO,qO,YO=m(()=>{"use strict";As();Lc=e=>typeof e=="bigint"||Number.isInteger(e);KO=
{identify:Lc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Xf(e,2,2,n),stringify:e=>Vy(e,2,"0b")},WO={identify:Lc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Xf(e,1,8,n),stringify:e=>Vy(e,8,"0")},ZO={identify:Lc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Xf(e,0,10,n),stringify:pt},qO={identify:Lc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Xf(e,2,16,n),stringify:e=>Vy(e,16,"0x")}});var Is,Dc,Hy=m(()=>{"use strict";te();yo();bo();Is=class e extends je{constructor(t){super(t),this.tag=e.tag}add(t){let n;ee(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new De(t.key,null):n=new De(t,null),wo(this.items,n.key)||this.items.push(n)}get(t,n){let r=wo(this.items,t);return!n&&ee(r)?K(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=wo(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new De(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(_s(s,null,r));return i}};Is.tag="tag:yaml.org,2002:set";Dc={collection:"map",identify:e=>e instanceof Set,nodeClass:Is,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Is.from(e,t,n),resolve(e,t){if(xn(e)){if(e.hasAllNullValues(!0))return Object.assign(new Is,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function Ky(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function XO(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return pt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Qf,ed,Ts,Wy=m(()=>{"use strict";As();Qf={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ky(e,n),stringify:XO},ed={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ky(e,!1),stringify:XO},Ts={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ts.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=Ky(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var Zy,QO=m(()=>{"use strict";Os();Bf();Es();Tc();zy();BO();HO();YO();Ff();By();Yf();Hy();Wy();Zy=[On,En,vo,Ai,Jy,Gy,KO,WO,ZO,qO,JO,GO,VO,Nc,_n,Rc,Cc,Dc,Qf,ed,Ts]});function td(e,t,n){let r=eE.get(t);if(r&&!e)return n&&!r.includes(_n)?r.concat(_n):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(eE.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(_n)),o.reduce((i,s)=>{let a=typeof s=="string"?tE[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(tE).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var eE,tE,nE,rE=m(()=>{"use strict";Os();Bf();Es();Tc();Ly();Dy();My();FO();jO();zy();Ff();By();Yf();QO();Hy();Wy();eE=new Map([["core",DO],["f\
ailsafe",[On,En,vo]],["json",zO],["yaml11",Zy],["yaml-1.1",Zy]]),tE={binary:Nc,bool:Pc,float:Vf,floatExp:Gf,floatNaN:Jf,floatTime:ed,int:Wf,intHex:Zf,intOct:Kf,
intTime:Qf,map:On,merge:_n,null:Ai,omap:Rc,pairs:Cc,seq:En,set:Dc,timestamp:Ts},nE={"tag:yaml.org,2002:binary":Nc,"tag:yaml.org,2002:merge":_n,"tag:yaml.org,200\
2:omap":Rc,"tag:yaml.org,2002:pairs":Cc,"tag:yaml.org,2002:set":Dc,"tag:yaml.org,2002:timestamp":Ts}});var rZ,Fc,qy=m(()=>{"use strict";te();Os();Es();Tc();rE();rZ=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Fc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?td(t,"compat"):t?td(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?nE:{},this.tags=td(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,kn,{value:On}),Object.defineProperty(this,Ft,{value:vo}),Object.defineProperty(
this,Cr,{value:En}),this.sortMapEntries=typeof s=="function"?s:s===!0?rZ:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function oE(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=Lf(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(nn(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(nn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Dr(e.contents,o,()=>a=null,c);a&&(l+=tr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Dr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(nn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(nn(i(c),"")))}return n.join(`
`)+`
`}var iE=m(()=>{"use strict";te();Ic();_c()});function Ps(e){if(ce(e))return!0;throw new Error("Expected a YAML collection as document contents")}var xo,Mc=m(()=>{"use strict";vc();Tf();te();yo();ho();qy();
iE();Ef();Oy();xc();xy();xo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,vt,{
value:xf});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new er({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[vt]:{value:xf}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ps(this.contents)&&this.contents.add(t)}addIn(t,n){
Ps(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=$y(this);t.anchor=!n||r.has(n)?_y(n||"a",r):n}return new Rr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=AO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},g=Lr(t,u,h);return a&&ce(g)&&(g.flow=!0),d(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new De(o,
i)}delete(t){return Ps(this.contents)?this.contents.delete(t):!1}deleteIn(t){return xs(t)?this.contents==null?!1:(this.contents=null,!0):Ps(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ce(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return xs(t)?!n&&K(this.contents)?this.contents.value:this.contents:
ce(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ce(this.contents)?this.contents.has(t):!1}hasIn(t){return xs(t)?this.contents!==void 0:ce(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=$c(this.schema,[t],n):Ps(this.contents)&&this.contents.set(t,n)}setIn(t,n){xs(t)?this.contents=
n:this.contents==null?this.contents=$c(this.schema,Array.from(t),n):Ps(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new er({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new er({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Fc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Ye(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?mo(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return oE(this,t)}}});var zc,An,jc,Yy,Uc=m(()=>{"use strict";zc=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},An=class extends zc{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},jc=class extends zc{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Yy=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function nr(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,g=null,y=null,b=null,k=null,O=null,
S=null,T=null;for(let C of e)switch(h&&(C.type!=="space"&&C.type!=="newline"&&C.type!=="comma"&&i(C.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&C.type!=="comment"&&C.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),C.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&C.source.includes("	")&&(g=C),u=!0;break;case"comment":{u||i(C,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Le=C.source.substring(1)||" ";f?f+=d+Le:f=Le,d="",l=!1;break}case"newline":l?f?f+=C.source:(!S||n!=="seq-\
item-ind")&&(c=!0):d+=C.source,l=!0,p=!0,(y||b)&&(k=C),u=!0;break;case"anchor":y&&i(C,"MULTIPLE_ANCHORS","A node can have at most one anchor"),C.source.endsWith(
":")&&i(C.offset+C.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=C,T??(T=C.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(C,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=C,T??(T=C.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(C,"BAD_PROP_ORDER",`Anchors and tags must be after the ${C.source} \
indicator`),S&&i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.source} in ${t??"collection"}`),S=C,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
O&&i(C,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=C,l=!1,u=!1;break}default:i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.type} token`),l=!1,u=!1}let I=e[e.length-1],
Z=I?I.offset+I.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:O,found:S,spaceBefore:c,comment:f,hasNewline:p,anchor:y,tag:b,newlineAfterProp:k,end:Z,start:T??Z}}var Bc=m(()=>{"\
use strict"});function $o(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if($o(t.key)||$o(t.value))return!0}return!1;default:return!0}}var nd=m(()=>{"use st\
rict"});function Jc(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&$o(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Xy=m(()=>{"use strict";nd()});function rd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||K(i)&&K(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var Qy=m(()=>{"use strict";te()});function aE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??je,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:d,sep:p,value:h}=u,g=nr(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(d&&(d.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&o(c,"BAD_I\
NDENT",sE)),!g.anchor&&!g.tag&&!p){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||$o(d))&&o(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",sE);n.atKey=!0;let b=g.end,k=d?e(n,d,g,o):t(n,b,f,null,g,o);n.schema.compat&&Jc(r.indent,d,o),n.atKey=!1,rd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let O=nr(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=O.end,O.found){y&&(h?.type==="block-map"&&!O.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<O.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,O,o):t(n,c,p,null,O,o);n.schema.compat&&Jc(r.indent,h,o),c=S.range[2];let T=new De(k,S);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(k.comment?k.comment+=`
`+O.comment:k.comment=O.comment);let S=new De(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var sE,cE=m(()=>{"use strict";yo();bo();Bc();nd();Xy();Qy();sE="All mapping items must start at the same column"});function lE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??dt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=nr(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?e(n,f,d,o):t(n,d.end,u,null,d,o);n.schema.compat&&Jc(r.indent,f,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}var uE=m(()=>{"use strict";ko();Bc();Xy()});function rr(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Ns=m(()=>{"use strict"});function fE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?je:dt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:O,
sep:S,value:T}=b,I=nr(k,{flow:a,indicator:"explicit-key-ind",next:O??S?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&
!I.tag&&!S&&!T){y===0&&I.comma?o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
I.comment&&(l.comment?l.comment+=`
`+I.comment:l.comment=I.comment),f=I.end;continue}!s&&n.options.strict&&$o(O)&&o(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)I.comma&&o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(I.comma||o(I.start,"MISSING_CHAR",`Missing , between ${a} items`),
I.comment){let Z="";e:for(let C of k)switch(C.type){case"comma":case"space":break;case"comment":Z=C.source.substring(1);break e;default:break e}if(Z){let C=l.items[l.
items.length-1];ee(C)&&(C=C.value??C.key),C.comment?C.comment+=`
`+Z:C.comment=Z,I.comment=I.comment.substring(Z.length+1)}}if(!s&&!S&&!I.found){let Z=T?e(n,T,I,o):t(n,I.end,S,null,I,o);l.items.push(Z),f=Z.range[2],tw(T)&&o(Z.
range,"BLOCK_IN_FLOW",ew)}else{n.atKey=!0;let Z=I.end,C=O?e(n,O,I,o):t(n,Z,k,null,I,o);tw(O)&&o(C.range,"BLOCK_IN_FLOW",ew),n.atKey=!1;let Le=nr(S??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:C.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Le.found){if(!s&&!I.found&&n.options.strict){if(S)for(let Me of S){
if(Me===Le.found)break;if(Me.type==="newline"){o(Me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}I.start<
Le.found.offset-1024&&o(Le.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Le.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let en=T?e(
n,T,Le,o):Le.found?t(n,Le.end,S,null,Le,o):null;en?tw(T)&&o(en.range,"BLOCK_IN_FLOW",ew):Le.comment&&(C.comment?C.comment+=`
`+Le.comment:C.comment=Le.comment);let Tr=new De(C,en);if(n.options.keepSourceTokens&&(Tr.srcToken=b),s){let Me=l;rd(n,Me.items,C)&&o(Z,"DUPLICATE_KEY","Map key\
s must be unique"),Me.items.push(Tr)}else{let Me=new je(n.schema);Me.flow=!0,Me.items.push(Tr);let ef=(en??C).range;Me.range=[C.range[0],ef[1],ef[2]],l.items.push(
Me)}f=en?en.range[2]:Le.end}}let d=s?"}":"]",[p,...h]=r.end,g=f;if(p?.source===d)g=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.length!==1&&
h.unshift(p)}if(h.length>0){let y=rr(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var ew,tw,dE=m(()=>{"use strict";te();yo();bo();ko();Ns();Bc();
nd();Qy();ew="Block collections are not allowed within flow collections",tw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function nw(e,t,n,r,o,i){let s=n.type==="block-map"?aE(e,t,n,r,i):n.type==="block-seq"?lE(e,t,n,r,i):fE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function pE(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,d=>o(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&i?d.offset>i.offset?d:i:d??i;h&&(!p||p.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===je.tagName&&a==="map"||s===dt.tagName&&
a==="seq")return nw(e,t,n,o,s);let c=t.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!c){let d=t.schema.knownTags[s];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?o(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),nw(e,t,n,o,s)}let l=nw(e,t,n,o,s,c),u=c.resolve?.(l,d=>o(i,"TAG_RESOLVE_FAILED",d),t.options)??l,f=X(u)?u:new D(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var mE=m(()=>{"use strict";te();Ve();bo();ko();cE();uE();dE()});function rw(e,t,n){let r=t.offset,o=oZ(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?D.BLOCK_FOLDED:D.BLOCK_LITERAL,
s=t.source?iZ(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:g,type:i,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,
l=t.offset+o.length,u=0;for(let g=0;g<a;++g){let[y,b]=s[g];if(b===""||b==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let f="",d="",
p=!1;for(let g=0;g<u;++g)f+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,b]=s[g];l+=y.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&y.length<c){let S=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(k?2:1),"BAD_INDENT",S),y=""}i===D.BLOCK_LITERAL?(f+=d+y.slice(
c)+b,d=`
`):y.length>c||b[0]==="	"?(d===" "?d=`
`:!p&&d===`
`&&(d=`

`),f+=d+y.slice(c)+b,d=`
`,p=!0):b===""?d===`
`?f+=`
`:d=`
`:(f+=d+b,d=" ",p=!1)}switch(o.chomp){case"-":break;case"+":for(let g=a;g<s.length;++g)f+=`
`+s[g][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function oZ({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let d=1;d<o.length;++d){let p=o[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!s&&h?s=h:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let g=p.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function iZ(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var ow=m(()=>{"use strict";Ve()});function iw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(d,p,h)=>n(r+d,p,h);switch(o){case"scalar":a=D.PLAIN,c=sZ(i,l);break;case"single-quoted-scalar":a=
D.QUOTE_SINGLE,c=aZ(i,l);break;case"double-quoted-scalar":a=D.QUOTE_DOUBLE,c=cZ(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=rr(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function sZ(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),hE(e)}function aZ(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),hE(e.slice(1,-1)).replace(/''/g,"'")}function hE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function cZ(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=lZ(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=uZ[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=fZ(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function lZ(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function fZ(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var uZ,sw=m(()=>{"use strict";Ve();Ns();uZ={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function aw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?rw(e,t,r):iw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Ft]:c?l=dZ(e.schema,o,c,n,r):t.type==="scalar"?l=pZ(e,o,t,r):l=e.schema[Ft];let u;try{let f=l.
resolve(o,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);u=K(f)?f:new D(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",d),u=
new D(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function dZ(e,t,n,r,o){if(n==="!")return e[Ft];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Ft])}function pZ({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Ft];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Ft];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var gE=m(()=>{"use strict";te();Ve();ow();sw()});function yE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var wE=m(()=>{"use strict"});function cw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=hZ(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=aw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=pE(mZ,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=od(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!K(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function od(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:yE(t,n,r),indent:-1,source:""},f=aw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function hZ({options:e},{offset:t,source:n,end:r},o){let i=new Rr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=rr(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var mZ,bE=m(()=>{"use strict";vc();te();mE();gE();Ns();wE();mZ={composeNode:cw,
composeEmptyNode:od}});function kE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new xo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=nr(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?cw(l,o,u,s):od(l,u.end,r,null,u,s);let f=c.contents.range[2],d=rr(i,f,!1,s);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}var vE=m(
()=>{"use strict";Mc();bE();Ns();Bc()});function Gc(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function xE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Vc,lw=m(()=>{
"use strict";xy();Mc();Uc();te();vE();Ns();Vc=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=Gc(n);i?this.warnings.push(new jc(s,r,o)):this.errors.push(new An(s,r,o))},this.directives=new er({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=xE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ce(i)&&!i.flow&&i.items.length>0){let s=i.items[0];ee(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:xE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=Gc(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=kE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new An(Gc(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new An(Gc(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=rr(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new An(Gc(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new xo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var $E=m(()=>{"use strict";ow();sw();Uc();Sc()});var _E=m(()=>{"use strict"});function Si(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),EE(Object.freeze([]),e,t)}function EE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=EE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===uw)return uw;a===OE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var uw,gZ,OE,AE=m(()=>{"use strict";uw=Symbol("break visit"),gZ=Symbol("skip children"),OE=Symbol("remove item");Si.BREAK=uw;Si.SKIP=gZ;Si.REMOVE=OE;Si.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};Si.parentCollection=(e,t)=>{let n=Si.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function SE(e){switch(e){case fw:return"byte-order-mark";case dw:return"doc-mode";case pw:return"flow-error-end";case id:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var fw,dw,pw,id,sd=m(()=>{"use strict";$E();_E();AE();fw="\uFEFF",dw="",pw="",id=""});function Sn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var IE,wZ,ad,bZ,mw,Hc,hw=m(()=>{"use strict";sd();IE=new Set("0123456789ABCDEFabcdef"),wZ=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ad=new Set(",[]{}"),bZ=new Set(` ,[]{}
\r	`),mw=e=>!e||bZ.has(e),Hc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Sn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===fw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield dw,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Sn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Sn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Sn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(mw),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Sn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield pw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(mw),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||Sn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Sn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield id,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Sn(i)||t&&ad.has(i))break;n=r}else if(Sn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&ad.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&ad.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield id,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(mw),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Sn(r)||n&&ad.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Sn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(wZ.has(n))n=this.buffer[++t];else if(n==="%"&&IE.has(this.buffer[t+1])&&IE.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Ii,gw=m(()=>{"use strict";Ii=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function _o(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function TE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function NE(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function cd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Cs(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function ld(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function PE(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!_o(t.start,"explicit-key-ind")&&!_o(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,NE(t.value)?t.value.end?
ld(t.value.end,t.sep):t.value.end=t.sep:ld(t.start,t.sep),delete t.sep)}var Kc,yw=m(()=>{"use strict";sd();hw();Kc=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Hc,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=SE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&PE(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&TE(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{TE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=cd(this.peek(2)),r=Cs(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){ld(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(_o(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(NE(n.key)&&!_o(n.sep,"newline")){
let s=Cs(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(_o(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Cs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):_o(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!_o(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){ld(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||_o(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=cd(
r),i=Cs(o);PE(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=cd(t),r=Cs(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=cd(t),r=Cs(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function kZ(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ii||null,prettyErrors:t}}function ww(e,t={}){let{lineCounter:n,prettyErrors:r}=kZ(
t),o=new Kc(n?.addNewLine),i=new Vc(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new An(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(Yy(e,n)),s.warnings.
forEach(Yy(e,n))),s}var CE=m(()=>{"use strict";lw();Mc();Uc();Ty();te();gw();yw()});var bw=m(()=>{"use strict";lw();Mc();qy();Uc();vc();te();yo();Ve();bo();ko();sd();hw();gw();yw();CE();kc()});var RE=m(()=>{"use strict";bw();bw()});var LE={};Wn(LE,{LineCounter:()=>Ii,isNode:()=>X,parseDocument:()=>ww});var DE=m(()=>{"use strict";RE()});function ME(e){let t=L(jE(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw or(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function zE(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(DE(),LE)),
o=new t,i=r(jE(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw or(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:d,col:p}=o.linePos(f);return{line:d,column:p}};return{value:xZ(e,i),placeOf:c}}function xZ(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw or(e,we(n),"Correct the YAML.",n)}}function jE(e){let{size:t}=(0,ud.statSync)(e);if(t>FE)throw or(e,`it has ${t} bytes, more than ${FE}`,"Make it smaller.");
try{return H((0,ud.readFileSync)(e))}catch(n){throw or(e,we(n),"Check that it is a file and that you may read it.",n)}}function UE(e,t,n,r){let o=t.map(l=>({...l,
...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:d})=>`${f===void 0?e:`${e}:${f}:${d}`}: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].
join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function or(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var ud,FE,BE=m(()=>{"use strict";ud=_(ve(),1);E();M();j();FE=1024*1024});var fd=_e((gve,JE)=>{"use strict";JE.exports=process.getBuiltinModule("node:url")});var VE=_e((yve,GE)=>{"use strict";GE.exports=process.getBuiltinModule("node:worker_threads")});var HE,KE=m(()=>{"use strict";HE=`
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
`});async function ZE(e,t){t?.throwIfAborted();let n=new dd.Worker(new URL(`data:text/javascript,${encodeURIComponent(HE)}`),{workerData:(0,WE.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:dd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return OZ(await $Z(n,t))}finally{await n.terminate()}}
function $Z(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(_Z(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function _Z(e){return e instanceof
Error?new Ti({message:e.message,stack:e.stack??""}):e}function OZ(e){if("failure"in e)throw new Ti(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var WE,dd,Ti,qE=m(()=>{"use strict";WE=_(fd(),1),
dd=_(VE(),1);KE();Ti=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function YE({stack:e,at:t},n){let r=t===void 0?(AZ.exec(e)??EZ.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,pd.fileURLToPath)(o):o;return[a===(0,Mt.resolve)(n)?n:(0,Mt.join)((0,Mt.dirname)(n),(0,Mt.relative)((0,Mt.dirname)(
(0,Mt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function kw(e,t){let n=(0,Mt.resolve)((0,Mt.dirname)(t));return e.replaceAll(`${(0,pd.pathToFileURL)(
n).href}/`,"").replaceAll((0,Mt.join)(n,"/"),"")}var Mt,pd,EZ,AZ,XE=m(()=>{"use strict";Mt=_(he(),1),pd=_(fd(),1),EZ=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
AZ=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function md(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:vw};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?SZ(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:IZ(r,t)}function SZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:vw}}function IZ(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:vw}}var vw,xw=m(()=>{"use strict";vw='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};Wn(V,{BIGINT_FORMAT_RANGES:()=>iA,CONSTANT_CATCH:()=>uA,Class:()=>Ow,NUMBER_FORMAT_RANGES:()=>Cw,aborted:()=>Tn,allowsEval:()=>Tw,assert:()=>LZ,assertEqual:()=>TZ,
assertIs:()=>CZ,assertNever:()=>RZ,assertNotEqual:()=>PZ,assignProp:()=>qc,attachSchema:()=>Xc,base64ToUint8Array:()=>cA,base64urlToUint8Array:()=>eq,cached:()=>Wc,
captureStackTrace:()=>yd,cleanEnum:()=>QZ,cleanRegex:()=>Zc,clone:()=>In,cloneDef:()=>MZ,codePointLength:()=>Qc,constantCatch:()=>fA,createTransparentProxy:()=>GZ,
defineLazy:()=>eA,defineLazyInternal:()=>se,derived:()=>oq,esc:()=>Sw,escapeRegex:()=>zr,explicitlyAborted:()=>Rw,extend:()=>KZ,finalizeIssue:()=>Pn,floatSafeRemainder:()=>Aw,
getElementAtPath:()=>zZ,getEnumValues:()=>hd,getLengthableOrigin:()=>el,getParsedType:()=>JZ,getSizableOrigin:()=>aA,hexToUint8Array:()=>nq,hide:()=>vd,installLazyProp:()=>cq,
isObject:()=>Ls,isPlainObject:()=>Ao,issue:()=>Fs,joinValues:()=>gd,jsonStringifyReplacer:()=>Ds,members:()=>Dw,merge:()=>ZZ,mergeDefs:()=>Mr,normalizeParams:()=>B,
nullish:()=>Ew,numKeys:()=>BZ,objectClone:()=>DZ,omit:()=>HZ,optionalKeys:()=>Nw,own:()=>Eo,parsedType:()=>Lw,partial:()=>qZ,pick:()=>VZ,prefixIssues:()=>jr,primitiveTypes:()=>oA,
promiseAllObject:()=>jZ,propertyKeyTypes:()=>Pw,randomString:()=>UZ,rawShape:()=>Yc,required:()=>YZ,safeExtend:()=>WZ,shallowClone:()=>rA,sizeCaps:()=>kd,slugify:()=>Iw,
stringifyPrimitive:()=>wd,toZod:()=>NZ,uint8ArrayToBase64:()=>lA,uint8ArrayToBase64url:()=>tq,uint8ArrayToHex:()=>rq,unwrapMessage:()=>Rs});function TZ(e){return e}
function PZ(e){return e}function NZ(){return e=>e}function CZ(e){}function RZ(e){throw new Error("Unexpected value in exhaustive check")}function LZ(e){}function hd(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function gd(e,t="|"){return e.
map(n=>wd(n)).join(t)}function Ds(e,t){return typeof t=="bigint"?t.toString():t}function Wc(e){return new _w(e)}function Ew(e){return e==null}function Zc(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Aw(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function eA(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==QE)return r===void 0&&(r=QE,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function DZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function qc(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Yc(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Fr(e){
return Yc(e._zod.def)??e._zod.def.shape}function tA(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return qc(this,t,r),r},enumerable:!0,configurable:!0})}function nA(e,t,n){
t in e?qc(e,t,n):e[t]=n}function Pi(e,t,n,r){let o=Fr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?tA(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):nA(e,i,r?r(s.value,i):s.value))}}function FZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?tA(e,n,()=>t[n]):nA(e,n,r.value))}}function Mr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function MZ(e){return Mr(e._zod.def)}function zZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function jZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function UZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Sw(e){return JSON.stringify(e)}function Iw(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Ls(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ao(e){if(Ls(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Ls(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function rA(e){
return Ao(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function BZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function zr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function In(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function B(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function GZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function wd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Nw(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function VZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Pi(i,e,bd(e,t)),
In(e,Mr(n,{shape:i,checks:[]}))}function bd(e,t){let n=Fr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function HZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(bd(e,t)),s={};return Pi(s,e,Reflect.ownKeys(Fr(e)).filter(a=>!i.has(a))),In(e,Mr(n,{shape:s,checks:[]}))}
function KZ(e,t){if(!Ao(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Fr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return In(e,Mr(e._zod.def,{shape:sA(e,t)}))}function sA(e,t){let n={};return Pi(n,e,Reflect.ownKeys(Fr(e))),FZ(n,t),n}function WZ(e,t){if(!Ao(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return In(e,Mr(e._zod.def,{shape:sA(e,t)}))}function ZZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Pi(n,e,Reflect.ownKeys(Fr(e))),Pi(n,t,Reflect.ownKeys(Fr(t)));let r=Mr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return In(e,r)}function qZ(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(bd(t,n)):void 0,c={};return Pi(c,t,Reflect.ownKeys(Fr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),In(t,Mr(t._zod.def,{shape:c,checks:[]}))}function YZ(e,t,n){let r=n?new Set(bd(t,n)):void 0,o={};return Pi(
o,t,Reflect.ownKeys(Fr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),In(t,Mr(t._zod.def,{shape:o}))}function Tn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Rw(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function jr(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Rs(e){return typeof e==
"string"?e:e?.message}function kd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function Xc(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Pn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Rs(e.inst?._zod.def?.error?.(e))??Rs(i?.(e))??Rs(t?.error?.(e))??Rs(n.customError?.(e))??Rs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function aA(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Qc(e){let t=e.length;if(!XZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function el(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function Lw(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function Fs(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function QZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function cA(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function lA(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function eq(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return cA(t+n)}function tq(e){return lA(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function nq(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function rq(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function Dw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):iq(e,n,r.value)}}function Eo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function vd(e,t,n){
return Eo(e,t,n,!1)}function oq(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Eo(this,n,r(this))},set(o){
Eo(this,n,o)}})}return t}function iq(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Eo(this,t,n.bind(this))},set(r){Eo(this,t,r)}})}
function sq(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function se(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&$w!==e._zod){$w=void 0;
return}$w=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,aq);let o=Oo;Oo=!1;try{let i=n(this);return Oo?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Oo=Oo||o,i}catch(i){throw delete this[t],Oo=Oo||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function cq(e,t,n,r){let o=sq(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function fA(e){let t=()=>e;return t[uA]=!0,t}var _w,QE,yd,Tw,JZ,Pw,oA,Cw,iA,XZ,Ow,$w,Oo,aq,uA,rn=m(()=>{"use strict";Ni();
_w=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
QE=Symbol("evaluating");yd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};Tw=Wc(()=>{if(Tt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});JZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Pw=new Set(["string","number","symbol"]),oA=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Cw={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},iA={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};XZ=/[\uD800-\uDBFF]/;Ow=class{constructor(...t){}};Oo=!1,aq={configurable:!0,get(){Oo=!0}};uA="~constantCatch"});function lq(e){let t=pA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return pA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function $(e,t,n,r){let o={};function i(d){this.def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){
if(d._zod){if(d._zod.traits.has(e))return}else{Fw.value=new i(p);try{Object.defineProperty(d,"_zod",Fw)}finally{Fw.value=void 0}}if(d._zod.traits.add(e),t(d,p),
a){let g=Object.getPrototypeOf(d),y=d._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),Dw(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(d){let p=r?.Parent?lq(u):this;c(p,d);let h=p._zod.deferred;if(h){for(let y of h)y();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function zt(e){return e&&Object.assign(Tt,e),Tt}var dA,Fw,pA,Nn,Ms,Tt,Ni=m(()=>{"use st\
rict";rn();Fw={value:void 0,enumerable:!1},pA="captureStackTrace"in Error?Error:null;Nn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},Ms=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(dA=globalThis).__zod_globalConfig??(dA.__zod_globalConfig={});Tt=globalThis.__zod_globalConfig});function uq(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ds,2)),e.message}function fq(e){this._zod.message=e}function pq(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function yA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?pq(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function wA(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=c[u];f&&d._errors.push(t(s)),
c=d,l++}}}};return r(e),n}var dq,zw,mA,hA,gA,Eve,bA=m(()=>{"use strict";Ni();rn();dq={get:uq,set:fq,enumerable:!0,configurable:!0},zw={value:void 0,enumerable:!1},
mA=new WeakSet([Object.prototype,Error.prototype]),hA=(e,t)=>{e.name="$ZodError",zw.value=t,Object.defineProperty(e,"issues",zw),zw.value=void 0,Object.defineProperty(
e,"message",dq);let n=Object.getPrototypeOf(e);mA.has(n)||(mA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
gA=$("$ZodError",hA),Eve=$("$ZodError",hA,void 0,{Parent:Error})});function xd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function kA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Pn(o,n,zt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function gq(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[hq]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Nn;return i.issues.length===0}var $d,_d,Od,Ed,mq,hq,jw,
Uw,vA,xA,$A,_A,OA,EA,AA,SA,IA=m(()=>{"use strict";Ni();rn();$d=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Nn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Pn(l,s,zt())));throw yd(c,i?.callee??t),c}return a.value};return t},_d=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Pn(
l,s,zt())));throw yd(c,i?.callee??t),c}return a.value};return t},Od=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Nn;return i.issues.length?kA(e,i.issues,o):{success:!0,data:i.value}};Ed=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?kA(e,i.issues,o):{success:!0,data:i.value}},mq=Symbol.for("zod.compile.invalid"),hq=Symbol.
for("zod.compile.fallback"),jw=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==mq)return!0;if(r.definite===!0&&n===void 0)return!1}return gq(e,t,
n)});Uw=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},vA=e=>{let t=$d(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,xd(n,s))};return n},xA=e=>{let t=$d(
e),n=(r,o,i,s)=>t(r,o,i,xd(n,s));return n},$A=e=>{let t=_d(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
xd(n,s))};return n},_A=e=>{let t=_d(e),n=async(r,o,i,s)=>await t(r,o,i,xd(n,s));return n},OA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Od(e)(t,n,o)},EA=e=>(t,n,r)=>Od(e)(t,n,r),AA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return Ed(e)(t,n,o)},SA=e=>async(t,n,r)=>Ed(
e)(t,n,r)});function DA(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function jA(){return new RegExp(yq,"u")}function wq(e){return new RegExp(`^${e}$`)}function Bw(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function ZA(e){return new RegExp(`^${Bw(e)}$`)}function qA(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Bw({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Bw({precision:e.precision})}`:n;return new RegExp(
`^${KA}T(?:${r})$`)}var TA,PA,NA,CA,RA,LA,FA,MA,Jw,zA,yq,UA,BA,JA,GA,VA,HA,KA,WA,YA,Gw,XA,QA,eS,Sd=m(()=>{"use strict";TA=/^[cC][0-9a-z]{6,}$/,PA=/^[0-9a-z]+$/,
NA=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,CA=/^[0-9a-vA-V]{20}$/,RA=/^[A-Za-z0-9]{27}$/,LA=/^[a-zA-Z0-9_-]{21}$/;FA=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
MA=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Jw=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
zA=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,yq="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";UA=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
BA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
JA=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,GA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
VA=/^https?$/,HA=/^\+[1-9]\d{6,14}$/,KA="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-\
9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";WA=wq(KA);YA=/^[\s\S]{0,}$/,Gw=/^-?\d+(?:\.\d+)?$/,XA=/^(?:true|false)$/i,
QA=/^[^A-Z]*$/,eS=/^[^a-z]*$/});var at,Vw,Id,Hw,Kw,tS,nS,rS,oS,iS,tl,sS,aS,cS,lS,uS,fS,dS,Td=m(()=>{"use strict";Ni();Sd();rn();at=$("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Vw=e=>{let t=e.value;return!Ew(t)&&t.length!==void 0},Id={number:"number",bigint:"bigint",object:"date"},Hw=$("$ZodCheckL\
essThan",(e,t)=>{at.init(e,t);let n=Id[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Id[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Kw=$("$ZodCheckGre\
aterThan",(e,t)=>{at.init(e,t);let n=Id[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Id[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),tS=$("$ZodCheckM\
ultipleOf",(e,t)=>{at.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Aw(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),nS=$("$ZodCheckNumberFormat",(e,t)=>{at.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=Cw[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
rS=$("$ZodCheckMaxLength",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=Vw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Qc(o):i)<=t.maximum)return;let a=el(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),oS=$("$ZodChe\
ckMinLength",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=Vw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Qc(o):i)>=t.minimum)return;let a=el(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),iS=$("$Zo\
dCheckLengthEquals",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=Vw),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Qc(o):i;if(s===t.length)return;let a=el(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),tl=$("$ZodCheckStringFormat",(e,t)=>{var n,r;at.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),sS=$("$ZodCheckRegex",(e,t)=>{tl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
aS=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=QA),tl.init(e,t)}),cS=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=eS),tl.init(e,t)}),lS=$("$Zod\
CheckIncludes",(e,t)=>{at.init(e,t);let n=zr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
uS=$("$ZodCheckStartsWith",(e,t)=>{at.init(e,t);let n=new RegExp(`^${zr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),fS=$("$ZodCheckEndsWith",(e,t)=>{
at.init(e,t);let n=new RegExp(`.*${zr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),dS=$("$ZodCheckOverwrite",(e,t)=>{at.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var Pd,Ww=m(()=>{"use strict";Pd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var mS,Zw=m(()=>{"use strict";mS={major:4,minor:6,patch:7}});async function bq(e,t){let n={async:!0};return OS(await e._zod.run({value:t,issues:[]},n),n)}function Yw(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return OS(r,n)}catch{}return bq(e,t)},vendor:"zod",version:1}}function TS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function kq(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?TS(e)||Cd:vq(
e,t)}function vq(e,t){if(!t.normalize&&t.protocol?.source===VA.source&&!/^https?:\/\//i.test(e))return IS;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??Cd}return new URL(e)}catch{return Cd}}function hS(e){return e.replace(xq,"")}function $q(e,t){return t.lastIndex=0,t.test(e.hostname)}
function _q(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function GS(e){return Oq.test(e)?TS(`http://[${e}]`):!1}
function Eq(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:GS(n)}function WS(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function Sq(e){if(!qS.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return WS(n)}function Iq(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function Tq(e,t){let n=kd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of kd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,Xc(i.issues,u,e),i}}return o(i,s)}}
function gS(e,t,n){e.issues.length&&t.issues.push(...jr(n,e.issues)),t.value[n]=e.value}function Rd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...jr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function iI(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Nq,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Nw(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function sI(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,d=l.optout,p=0;for(let h in t){if(s&&n.issues.length!==p){if(Tn(n,p))
break;p=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>Rd(y,n,h,t,f,d))):Rd(g,n,h,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function yS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Tn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Pn(s,r,zt())))}),t)}function qw(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Ao(e)&&Ao(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=qw(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=qw(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function wS(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||
i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=qw(t.value,n.value);if(!c.valid){if(Tn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function bS(e,t){return e.value=t.issues.length?void 0:t.value,e}function kS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function vS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function xS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Pn(o,r,zt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function Nd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function $S(e){return e.memo||(e.value=Object.freeze(e.value)),e}function _S(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(Fs(o))}}var Se,OS,Ld,Oe,ES,AS,SS,IS,Cd,xq,
PS,NS,CS,RS,LS,DS,FS,MS,zS,jS,US,BS,JS,Oq,VS,HS,KS,Aq,ZS,qS,YS,XS,QS,Xw,eI,tI,nI,rI,Pq,oI,Nq,Cq,aI,cI,lI,uI,fI,dI,pI,Qw,mI,hI,gI,yI,wI,bI,kI,vI,xI,$I=m(()=>{"us\
e strict";Td();Ni();Ww();Sd();rn();Zw();rn();Se=$("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=mS;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Tn(a),f;for(let d of c){if(d._zod.def.when){if(Rw(a)||!d.
_zod.def.when(a))continue}else if(u)continue;let p=a.issues.length,h=d._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Nn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==p&&(Xc(a.issues,p,e),u||(u=Tn(a,p)))});else{if(a.issues.length===p)continue;Xc(a.issues,p,e),u||
(u=Tn(a,p))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Tn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Nn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Nn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return vd(this,"~standard",Yw(this))},set"~standard"(e){Eo(this,"~standard",e)}}),
OS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Pn(n,t,zt()))}:{value:e.value};Ld=$("$ZodString",(e,t)=>{Se.init(e,t),e._zod.pattern=t.pattern??YA,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Oe=$("$ZodStringFormat",(e,t)=>{tl.init(e,t),Ld.init(e,t)}),ES=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=MA),Oe.init(e,t)}),AS=$("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Jw(r))}else
t.pattern??(t.pattern=Jw());Oe.init(e,t)}),SS=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=zA),Oe.init(e,t)}),IS=1,Cd=2;xq=/[\t\n\r]/g;PS=$("$ZodURL",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=kq(r,t);if(o===IS){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===Cd){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
hS(r);return}t.hostname&&!$q(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!_q(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:hS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
NS=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=jA()),Oe.init(e,t)}),CS=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?LA:DA(t.length)),Oe.init(e,t)}),RS=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=TA),
Oe.init(e,t)}),LS=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=PA),Oe.init(e,t)}),DS=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=NA),Oe.init(e,t)}),FS=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=CA),Oe.init(e,t)}),MS=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=RA),Oe.init(e,t)}),zS=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=qA(t)),Oe.init(e,t)}),jS=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=WA),Oe.init(e,t)}),US=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=ZA(t)),Oe.init(
e,t)}),BS=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=FA),Oe.init(e,t)}),JS=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=UA),Oe.init(e,t)}),Oq=/^[0-9a-fA-F:.]+$/;
VS=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=BA),Oe.init(e,t),e._zod.check=n=>{GS(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),HS=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=JA),Oe.init(e,t)});KS=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=GA),Oe.init(e,t),e._zod.
check=n=>{Eq(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});Aq=/^[0-9a-zA-Z+/]*={0,2}$/,ZS=$("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=Aq),Oe.init(e,t),e._zod.check=n=>{WS(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),qS=/^[A-Za-z0-9_-]*$/;YS=$("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=qS),Oe.init(e,t),e._zod.check=n=>{Sq(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),XS=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=HA),Oe.init(e,t)});QS=$("$ZodJWT",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{Iq(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Xw=$("$ZodNumber",(e,t)=>{
Se.init(e,t),e._zod.pattern=Gw,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),eI=$("$ZodNumberFormat",(e,t)=>{nS.init(e,t),Xw.init(e,t)}),tI=$("$ZodBoolean",(e,t)=>{Se.init(e,t),e._zod.
pattern=XA,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),nI=$("$ZodUnknown",(e,t)=>{Se.init(e,t),e._zod.parse=n=>n}),rI=$("$ZodNever",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});Pq=e=>Array.isArray(e)?e.length:-1;oI=$("$ZodArray",(e,t)=>{Se.init(e,t);let n=Tt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>gS(f,r,c)));else if(gS(u,r,c),a&&u.issues.length!==0&&Tn(u))break}return s.length?Promise.all(s).then(()=>r):r},Tq(e,Pq)});Nq=[];Cq=$("\
$ZodObject",(e,t)=>{Se.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Wc(()=>iI(t));se(e,"propValues",l=>{let u=l.def.shape,f={};for(let d in u){
let p=u[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,d)||qc(f,d,new Set);for(let h of p.values)f[d].add(h);p.optin!==void 0&&f[d].add(void 0)}}return f});
let i=Ls,s=t.catchall,a,c=Tt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let d=[],p=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Tn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=p[y],k=b._zod.optin,O=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
d.push(S.then(T=>Rd(T,l,y,f,k,O))):Rd(S,l,y,f,k,O)}return s?sI(d,f,l,u,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}}),aI=$("$ZodObjectJIT",(e,t)=>{Cq.
init(e,t);let n=e._zod.parse,r=Wc(()=>iI(t)),o=Tt.memoizer,i=p=>{let h=r.value,g=h.symbolKeys,y=new Pd(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),b=T=>`s\
hape[${T}]._zod.run({ value: input[${T}], issues: [] }, ctx)`,k=(T,I)=>`
          let ${T}_ab = false;
          for (let i = 0; i < ${T}.issues.length; i++) {
            const iss = ${T}.issues[i];
            iss.path = iss.path ? [${I}, ...iss.path] : [${I}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${T}_ab = true;
          }
          if (${T}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let O=Object.create(null),S=0;for(let T of h.allKeys)O[T]=`key_${S++}`;y.write(o?"const newResult = memo.al\
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let I=O[T],Z=typeof T=="symbol"?`syms[${g.indexOf(T)}\
]`:Sw(T),C=`${Z} in input`,Le=p[T],en=Le?._zod?.optin,Tr=en!==void 0,Me=Le?._zod?.optout==="optional";if(y.write(`const ${I} = ${b(Z)};`),Tr&&Me){let ef=en==="o\
ptional"?`${I}_present`:`${I}.value !== undefined || ${I}_present`;y.write(`
        const ${I}_present = ${C};
        if (!${I}.issues.length || ${I}_present) {
          if (${I}.issues.length) {${k(I,Z)}
          }

          if (${ef}) {
            newResult[${Z}] = ${I}.value;
          }
        }

      `)}else Tr?(y.write(`
        if (${I}.issues.length) {${k(I,Z)}
        }
      `),en==="defaulted"?y.write(`newResult[${Z}] = ${I}.value;`):y.write(`
        if (${I}.value !== undefined || ${C}) {
          newResult[${Z}] = ${I}.value;
        }
      `)):y.write(`
        const ${I}_present = ${C};
        if (${I}.issues.length) {${k(I,Z)}
        }
        if (!${I}_present && !${I}.issues.length) {
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

        if (${I}_present) {
          newResult[${Z}] = ${I}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Ls,c=!Tt.jitless,u=c&&Tw.value,f=t.catchall,d;e._zod.parse=(p,h)=>{
d??(d=r.value);let g=p.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),f?sI([],g,p,h,d,e,h?.abortEarly===!0):p):n(p,h):(p.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});cI=$("$ZodUnion",(e,t)=>{Se.init(e,t),se(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),se(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),se(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),se(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Zc(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>yS(a,r,e,o)):yS(s,r,e,o)}}),lI=$("$ZodInt\
ersection",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>wS(n,c,l)):wS(n,i,s)}});uI=$("$ZodRecord",(e,t)=>{Se.init(e,t);let n=Tt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!Ao(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Pn(h,o,zt())),input:u,path:[u],inst:e});continue}let d=f.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(
u,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(u,p.issues)),r.value[d]=p.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Gw.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Pn(h,o,zt())),input:l,path:[l],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(l,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(l,p.issues)),
r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),fI=
$("$ZodEnum",(e,t)=>{Se.init(e,t);let n=hd(t.entries),r=new Set(n);e._zod.values=r,se(e,"pattern",o=>{let i=hd(o.def.entries).filter(s=>Pw.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>zr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),dI=$("$ZodLiteral",(e,t)=>{Se.init(e,t);let n=new Set(t.values);e._zod.values=n,se(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?zr(i):i?zr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),pI=$("$ZodTransform",(e,t)=>{Se.init(e,t),e._zod.optin="optional",Tt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ms(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Nn;return n.value=o,n}});Qw=$("$ZodOptional",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Zc(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>bS(n,i)):bS(n,o)}return t.innerType.
_zod.run(n,r)}}),mI=$("$ZodExactOptional",(e,t)=>{Qw.init(e,t),se(e,"values",n=>n.def.innerType._zod.values),se(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),hI=$("$ZodNullable",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType._zod.optin),se(e,"optout",n=>n.def.innerType._zod.
optout),se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Zc(r.source)}|null)$`):void 0}),se(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),gI=$("$ZodDefault",(e,t)=>{Se.init(e,t),
e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>kS(i,t)):kS(o,t)}});yI=$("$ZodPrefault",(e,t)=>{Se.
init(e,t),e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),wI=$("$ZodNonOptional",(e,t)=>{Se.init(e,t),se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>vS(i,e)):vS(o,e)}});bI=$("$ZodCatch",(e,t)=>{Se.init(
e,t),se(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),se(e,"optout",n=>n.def.innerType._zod.optout),se(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>xS(n,i,t,r)):xS(n,o,t,r)}}),kI=$("$ZodPipe",(e,t)=>{Se.init(e,t),se(e,"values",n=>n.def.in._zod.values),se(e,"optin",n=>n.def.in._zod.optin),se(
e,"optout",n=>n.def.out._zod.optout),se(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>Nd(s,t.in,r)):Nd(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Nd(i,t.out,r)):Nd(o,t.out,r)}});
vI=$("$ZodReadonly",(e,t)=>{Se.init(e,t),se(e,"propValues",n=>n.def.innerType._zod.propValues),se(e,"values",n=>n.def.innerType._zod.values),se(e,"optin",n=>n.def.
innerType?._zod?.optin),se(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then($S):$S(o)}});xI=$("$ZodCustom",(e,t)=>{at.init(e,t),Se.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>_S(i,n,r,e));_S(o,n,r,e)}})});function OI(e){return e!==null&&typeof e=="object"}function eb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function zd(e,t,n){let r=EI.get(e);if(r!==
void 0)return r?rl:nl;if(t.has(e))return rl;t.add(e);let o=nl,i=u=>{if(o!==rl&&u?._zod){let f=zd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let d=nl;for(let p of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,p);if(f&&!h.enumerable)continue;let g=h.get?Md:h.value?._zod?zd(h.value,t,n):nl;g>d&&(d=g)}return d},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=Yc(c);a(u?s(u,!0):Md),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?zd(u,t,!1):Md);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let p of d)i(p)}}}return t.
delete(e),Rq(e,o)}function Rq(e,t){return t!==Md&&EI.set(e,t===rl),t}function Lq(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function AI(){
return Dq}function Fq(e,t){let n=e[nb]?.backEdges;return n!==void 0&&OI(t)&&n.has(t)}var tb,nb,_I,EI,nl,Md,rl,Dd,Fd,Dq,SI=m(()=>{"use strict";rn();tb=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},nb="~memo",_I=[];EI=new WeakMap,nl=0,Md=1,rl=2;Fd=[],Dq={alloc(e,t,n){
let r=Dd;if(!r)return n;Dd=void 0;let o={value:n,issues:null};return r.set(t.value,o),Fd.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&Fq(i,o.value))throw new tb;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=zd(e,new Set,!1);if(b===nl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===rl||r?n=!0:r=!0}let u=c.value;if(!OI(u))return s(c,l);let f=l[nb];f||(f={buckets:new WeakMap,backEdges:void 0},
l[nb]=f);let d;o===l?d=i:(d=Lq(f,e),o=l,i=d);let p=d.get(u);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...eb(p.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;Dd=d;let h=Fd.length,g=s(c,l);Dd=void 0;let y=Fd.length>h?Fd.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?eb(b.issues):_I),b)):(y&&(y.issues=g.issues.length?eb(g.issues):_I),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function II(){return{localeError:Mq()}}var Mq,TI=m(()=>{"use strict";rn();Mq=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=Lw(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${wd(i.values[0])}`:`Invalid option: expected one of ${gd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${gd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var rb=m(()=>{"use strict"});function zq(){return new ob}var NI,ob,ol,CI=m(()=>{"use strict";ob=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(NI=globalThis).__zod_globalRegistry??
(NI.__zod_globalRegistry=zq());ol=globalThis.__zod_globalRegistry});var RI=m(()=>{"use strict"});function LI(e){return e.checks&&(e.checks=[...e.checks]),e}function DI(e,t){return new e(LI({type:"string",...B(t)}))}function FI(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...B(t)})}function MI(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...B(t)})}function zI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...B(t)})}function jI(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...B(t)})}function UI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...B(t)})}function BI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...B(t)})}function JI(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...B(t)})}function GI(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...B(t)})}function VI(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...B(t)})}function HI(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...B(t)})}function KI(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...B(t)})}function WI(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...B(t)})}function ZI(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...B(t)})}function qI(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...B(t)})}function YI(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...B(t)})}function XI(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...B(t)})}function QI(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...B(t)})}function eT(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...B(
t)})}function tT(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...B(t)})}function nT(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...B(t)})}function rT(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...B(t)})}function oT(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...B(t)})}function iT(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...B(t)})}function sT(e,t){return new e({type:"string",format:"date",check:"string_format",...B(t)})}function aT(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...B(t)})}function cT(e,t){return new e({type:"string",format:"duration",check:"string_format",
...B(t)})}function lT(e,t){return new e(LI({type:"number",checks:[],...B(t)}))}function uT(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...B(t)})}function fT(e,t){return new e({type:"boolean",...B(t)})}function dT(e){return new e({type:"unknown"})}function pT(e,t){return new e({type:"ne\
ver",...B(t)})}function jd(e,t){return new Hw({check:"less_than",...B(t),value:e,inclusive:!1})}function il(e,t){return new Hw({check:"less_than",...B(t),value:e,
inclusive:!0})}function Ud(e,t){return new Kw({check:"greater_than",...B(t),value:e,inclusive:!1})}function sl(e,t){return new Kw({check:"greater_than",...B(t),
value:e,inclusive:!0})}function Bd(e,t){return new tS({check:"multiple_of",...B(t),value:e})}function Jd(e,t){return new rS({check:"max_length",...B(t),maximum:e})}
function zs(e,t){return new oS({check:"min_length",...B(t),minimum:e})}function Gd(e,t){return new iS({check:"length_equals",...B(t),length:e})}function ib(e,t){
return new sS({check:"string_format",format:"regex",...B(t),pattern:e})}function sb(e){return new aS({check:"string_format",format:"lowercase",...B(e)})}function ab(e){
return new cS({check:"string_format",format:"uppercase",...B(e)})}function cb(e,t){return new lS({check:"string_format",format:"includes",...B(t),includes:e})}function lb(e,t){
return new uS({check:"string_format",format:"starts_with",...B(t),prefix:e})}function ub(e,t){return new fS({check:"string_format",format:"ends_with",...B(t),suffix:e})}
function So(e){return new dS({check:"overwrite",tx:e})}function fb(e){return So(t=>t.normalize(e))}function db(){return So(e=>e.trim())}function pb(){return So(
e=>e.toLowerCase())}function mb(){return So(e=>e.toUpperCase())}function hb(){return So(e=>Iw(e))}function mT(e,t,n){return new e({type:"array",element:t,...B(n)})}
function hT(e,t,n){let r=B(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function gT(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...B(n)})}function yT(e,t){let n=jq(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Fs(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(Fs(i))}},e(r.value,r)),
t);return n}function jq(e,t){let n=new at({check:"custom",...B(t)});return n._zod.check=e,n}var wT=m(()=>{"use strict";Td();rn()});var bT=m(()=>{"use strict"});var kT=m(()=>{"use strict"});var Ur=m(()=>{"use strict";Ni();IA();bA();$I();SI();Td();Zw();rn();Sd();rb();CI();Ww();RI();wT();bT();kT()});var gb=m(()=>{"use strict";Ur()});function Hd(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var vT,Kq,jt,yb=m(()=>{"use strict";Ur();Ur();rn();vT=new WeakSet([Object.prototype,
Error.prototype]);Kq=(e,t)=>{gA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);vT.has(n)||(vT.add(n),Hd(n,"format",r=>o=>wA(r,o)),Hd(n,"flatten",r=>o=>yA(
r,o)),Hd(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,Ds,2)}),Hd(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
Ds,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},jt=$("ZodError",Kq,void 0,{Parent:Error})});var xT,$T,_T,OT,ET,AT,ST,IT,TT,PT,NT,CT,wb=m(()=>{"use strict";Ur();yb();Ur();xT=$d(jt),$T=_d(jt),_T=Od(jt),OT=Ed(jt),ET=vA(jt),AT=xA(jt),ST=$A(jt),IT=_A(jt),TT=
OA(jt),PT=EA(jt),NT=AA(jt),CT=SA(jt)});function Yq(){Tt.localeError||zt(II())}function Zd(){Tt.memoizer||zt({memoizer:AI()})}function He(e){return DI(Xq,e)}function Ci(e){return lT(jT,e)}function Wd(e){
return uT(v9,e)}function Io(e){return fT(x9,e)}function RT(){return dT($9)}function UT(e){return pT(_9,e)}function be(e,t){return mT(O9,e,t)}function ge(e,t){return new E9(
{type:"object",shape:e,catchall:UT(),...V.normalizeParams(t)})}function al(e,t){return new A9({type:"union",options:e,...V.normalizeParams(t)})}function I9(e,t){
return new S9({type:"intersection",left:e,right:t})}function Ri(e,t,n){return!t||!t._zod?new LT({type:"record",keyType:He(),valueType:e,...V.normalizeParams(t)}):
new LT({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function Qe(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new bb(
{type:"enum",entries:n,...V.normalizeParams(t)})}function kb(e,t){return new T9({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function N9(e){
return new P9({type:"transform",transform:e})}function DT(e){return new BT({type:"optional",innerType:e})}function x(e){return new JT({type:"optional",innerType:e})}
function FT(e){return new C9({type:"nullable",innerType:e})}function L9(e,t){return new R9({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function F9(e,t){return new D9({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function M9(e,t){return new GT({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function j9(e,t){return new z9({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function MT(e,t){return new U9({type:"pipe",in:e,out:t})}function J9(e){return new B9({type:"readonly",innerType:e})}function To(e,t){
return hT(VT,e??(()=>!0),t)}function G9(e,t={}){return gT(VT,e,t)}function V9(e,t){return yT(e,t)}var Pe,zT,Xq,Ne,Qq,e9,t9,n9,r9,o9,Kd,i9,s9,a9,c9,l9,u9,f9,d9,p9,
m9,h9,g9,y9,w9,b9,k9,jT,v9,x9,$9,_9,O9,E9,A9,S9,LT,bb,T9,P9,BT,JT,C9,R9,D9,GT,z9,U9,B9,VT,HT=m(()=>{"use strict";Ur();Ur();TI();gb();wb();Pe=$("ZodType",(e,t)=>(Yq(),
Se.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{
check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return In(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},refine(e,t){return this.check(G9(e,t))},superRefine(e,t){return this.check(V9(e,t))},overwrite(e){return this.check(So(e))},optional(){
return DT(this)},exactOptional(){return x(this)},nullable(){return FT(this)},nullish(){return DT(FT(this))},nonoptional(e){return M9(this,e)},array(){return be(
this)},or(e){return al([this,e])},and(e){return I9(this,e)},transform(e){return MT(this,N9(e))},default(e){return L9(this,e)},prefault(e){return F9(this,e)},catch(e){
return j9(this,e)},pipe(e){return MT(this,e)},readonly(){return J9(this)},describe(e){let t=this.clone();return ol.add(t,{description:e}),t},meta(...e){if(e.length===
0)return ol.get(this);let t=this.clone();return ol.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...Yw(this),jsonSchema:{input:(void 0)(this,"input"),output:(void 0)(
this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return xT(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await $T(
this,t,n,{callee:e})},safeParse(e,t){return _T(this,e,t)},async safeParseAsync(e,t){return OT(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){V.own(
this,"spa",e)},validate(e,t){return jw(this,e,t)},validateAsync(e,t){return Uw(this,e,t)},encode:function e(t,n){return ET(this,t,n,{callee:e})},decode:function e(t,n){
return AT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await ST(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await IT(this,t,
n,{callee:e})},safeEncode(e,t){return TT(this,e,t)},safeDecode(e,t){return PT(this,e,t)},async safeEncodeAsync(e,t){return NT(this,e,t)},async safeDecodeAsync(e,t){
return CT(this,e,t)},toJSONSchema(e){return(void 0)(this,{})(e)},get description(){return ol.get(this)?.description},get _def(){return this._zod.def}}),zT=$("_Z\
odString",(e,t)=>{Ld.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)},V.derived({format:e=>(void 0)(e).format??null,minLength:e=>(void 0)(
e).minimum??null,maxLength:e=>(void 0)(e).maximum??null},{regex(...e){return this.check(ib(...e))},includes(...e){return this.check(cb(...e))},startsWith(...e){
return this.check(lb(...e))},endsWith(...e){return this.check(ub(...e))},min(...e){return this.check(zs(...e))},max(...e){return this.check(Jd(...e))},length(...e){
return this.check(Gd(...e))},nonempty(...e){return this.check(zs(1,...e))},lowercase(e){return this.check(sb(e))},uppercase(e){return this.check(ab(e))},trim(){
return this.check(db())},normalize(...e){return this.check(fb(...e))},toLowerCase(){return this.check(pb())},toUpperCase(){return this.check(mb())},slugify(){return this.
check(hb())}})),Xq=$("ZodString",(e,t)=>{Ld.init(e,t),zT.init(e,t)},{email(e){return this.check(FI(r9,e))},url(e){return this.check(JI(i9,e))},jwt(e){return this.
check(oT(k9,e))},emoji(e){return this.check(GI(s9,e))},guid(e){return this.check(MI(o9,e))},uuid(e){return this.check(zI(Kd,e))},uuidv4(e){return this.check(jI(
Kd,e))},uuidv6(e){return this.check(UI(Kd,e))},uuidv7(e){return this.check(BI(Kd,e))},nanoid(e){return this.check(VI(a9,e))},cuid(e){return this.check(HI(c9,e))},
cuid2(e){return this.check(KI(l9,e))},ulid(e){return this.check(WI(u9,e))},base64(e){return this.check(tT(y9,e))},base64url(e){return this.check(nT(w9,e))},xid(e){
return this.check(ZI(f9,e))},ksuid(e){return this.check(qI(d9,e))},ipv4(e){return this.check(YI(p9,e))},ipv6(e){return this.check(XI(m9,e))},cidrv4(e){return this.
check(QI(h9,e))},cidrv6(e){return this.check(eT(g9,e))},e164(e){return this.check(rT(b9,e))},datetime(e){return this.check(iT(Qq,e))},date(e){return this.check(
sT(e9,e))},time(e){return this.check(aT(t9,e))},duration(e){return this.check(cT(n9,e))}});Ne=$("ZodStringFormat",(e,t)=>{Oe.init(e,t),zT.init(e,t)}),Qq=$("ZodI\
SODateTime",(e,t)=>{zS.init(e,t),Ne.init(e,t)}),e9=$("ZodISODate",(e,t)=>{jS.init(e,t),Ne.init(e,t)}),t9=$("ZodISOTime",(e,t)=>{US.init(e,t),Ne.init(e,t)}),n9=$(
"ZodISODuration",(e,t)=>{BS.init(e,t),Ne.init(e,t)}),r9=$("ZodEmail",(e,t)=>{SS.init(e,t),Ne.init(e,t)}),o9=$("ZodGUID",(e,t)=>{ES.init(e,t),Ne.init(e,t)}),Kd=$(
"ZodUUID",(e,t)=>{AS.init(e,t),Ne.init(e,t)}),i9=$("ZodURL",(e,t)=>{PS.init(e,t),Ne.init(e,t)}),s9=$("ZodEmoji",(e,t)=>{NS.init(e,t),Ne.init(e,t)}),a9=$("ZodNan\
oID",(e,t)=>{CS.init(e,t),Ne.init(e,t)}),c9=$("ZodCUID",(e,t)=>{RS.init(e,t),Ne.init(e,t)}),l9=$("ZodCUID2",(e,t)=>{LS.init(e,t),Ne.init(e,t)}),u9=$("ZodULID",(e,t)=>{
DS.init(e,t),Ne.init(e,t)}),f9=$("ZodXID",(e,t)=>{FS.init(e,t),Ne.init(e,t)}),d9=$("ZodKSUID",(e,t)=>{MS.init(e,t),Ne.init(e,t)}),p9=$("ZodIPv4",(e,t)=>{JS.init(
e,t),Ne.init(e,t)}),m9=$("ZodIPv6",(e,t)=>{VS.init(e,t),Ne.init(e,t)}),h9=$("ZodCIDRv4",(e,t)=>{HS.init(e,t),Ne.init(e,t)}),g9=$("ZodCIDRv6",(e,t)=>{KS.init(e,t),
Ne.init(e,t)}),y9=$("ZodBase64",(e,t)=>{ZS.init(e,t),Ne.init(e,t)}),w9=$("ZodBase64URL",(e,t)=>{YS.init(e,t),Ne.init(e,t)}),b9=$("ZodE164",(e,t)=>{XS.init(e,t),
Ne.init(e,t)}),k9=$("ZodJWT",(e,t)=>{QS.init(e,t),Ne.init(e,t)}),jT=$("ZodNumber",(e,t)=>{Xw.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,
n,r,o),e.isFinite=!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=(void 0)(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=(void 0)(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=(void 0)(
e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>(void 0)(e).format??null},{gt(e,t){return this.check(Ud(e,t))},gte(e,t){return this.check(sl(e,t))},min(e,t){
return this.check(sl(e,t))},lt(e,t){return this.check(jd(e,t))},lte(e,t){return this.check(il(e,t))},max(e,t){return this.check(il(e,t))},int(e){return this.check(
Wd(e))},safe(e){return this.check(Wd(e))},positive(e){return this.check(Ud(0,e))},nonnegative(e){return this.check(sl(0,e))},negative(e){return this.check(jd(0,
e))},nonpositive(e){return this.check(il(0,e))},multipleOf(e,t){return this.check(Bd(e,t))},step(e,t){return this.check(Bd(e,t))},finite(){return this}}));v9=$(
"ZodNumberFormat",(e,t)=>{eI.init(e,t),jT.init(e,t)});x9=$("ZodBoolean",(e,t)=>{tI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});
$9=$("ZodUnknown",(e,t)=>{nI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});_9=$("ZodNever",(e,t)=>{rI.init(e,t),Pe.init(e,t),e._zod.
processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});O9=$("ZodArray",(e,t)=>{Zd(),oI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.element=
t.element},{min(e,t){return this.check(zs(e,t))},nonempty(e){return this.check(zs(1,e))},max(e,t){return this.check(Jd(e,t))},length(e,t){return this.check(Gd(e,
t))},unwrap(){return this.element}});E9=$("ZodObject",(e,t)=>{Zd(),aI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),V.installLazyProp(
e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Qe(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:RT()}))},loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:RT()}))},strict(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:UT()}))},strip(){return this.clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){
return V.safeExtend(this,e)},merge(e){return V.merge(this,e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(BT,this,
e[0])},exactPartial(...e){return V.partial(JT,this,e[0],"exactPartial")},required(...e){return V.required(GT,this,e[0])}});A9=$("ZodUnion",(e,t)=>{cI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.options=t.options});S9=$("ZodIntersection",(e,t)=>{lI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o)});LT=$("ZodRecord",(e,t)=>{Zd(),uI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.keyType=t.keyType,e.valueType=
t.valueType});bb=$("ZodEnum",(e,t)=>{fI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(r,o,i)=>(void 0)(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];
let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);
return new bb({...t,checks:[],...V.normalizeParams(o),entries:i})},e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(
`Key ${s} not found in enum`);return new bb({...t,checks:[],...V.normalizeParams(o),entries:i})}});T9=$("ZodLiteral",(e,t)=>{dI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple\
 valid literal values. Use `.values` instead.");return t.values[0]}})});P9=$("ZodTransform",(e,t)=>{Zd(),pI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ms(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,
t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(
n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});BT=$("ZodOptional",(e,t)=>{Qw.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});JT=$("ZodExactOptional",(e,t)=>{mI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType});C9=$("ZodNullable",(e,t)=>{hI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
R9=$("ZodDefault",(e,t)=>{gI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
D9=$("ZodPrefault",(e,t)=>{yI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});GT=$("ZodNonOptiona\
l",(e,t)=>{wI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});z9=$("ZodCatch",(e,t)=>{bI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});U9=$("ZodPipe",(e,t)=>{kI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.in=t.in,e.out=t.out});B9=$("ZodReadonly",(e,t)=>{vI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});VT=$("ZodCustom",(e,t)=>{xI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,
r,o)})});var KT,WT=m(()=>{"use strict";KT||(KT={})});var ZT=m(()=>{"use strict"});var qT=m(()=>{"use strict"});var YT=m(()=>{"use strict";Ur();HT();gb();yb();wb();WT();rb();ZT();qT()});var Us=m(()=>{"use strict";YT()});function XT(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function xb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,xb(r)]))}function QT(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>W9(r,s,t));let o=r.length===0?"The configuration":`\`${XT(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${Z9(e)}.`,fix:i}]}function W9(e,t,n){let r=Y9(e,n),o=Rt(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${XT([...e,t])}\` is not a known key.`,fix:i}}function Z9(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${eP[e.expected]??e.expected}, got ${q9(e.input)}`}function q9(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":eP[typeof e]??`a ${typeof e}`}function Y9(e,t){let n=vb(t);for(let r of e){let{shape:o,valueType:i,element:s}=n?.def??{};
n=vb(typeof r=="number"?s:o?.[r]??i)}return Object.keys(n?.def.shape??{}).filter(r=>r!=="$schema")}function vb(e){return e?.def.innerType===void 0?e:vb(e.def.innerType)}
var eP,tP=m(()=>{"use strict";yi();eP={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"\
a list"}});var et,Fe,G,$b,ll=m(()=>{"use strict";Us();et=He().min(1,{error:"expected some text, got none"}),Fe=x(et),G=(e,t)=>Wd({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?$b(e,t):void 0}).min(e,{error:$b(e,t)}).max(t,{error:$b(e,t)}),$b=(e,t)=>`expected a whole number from ${e} to ${t}`});var nP,X9,Q9,rP,oP,iP=m(()=>{"use strict";Us();ll();nP=To(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(X9,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),X9=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,Q9=He().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),rP=ge({issuer:nP,audience:Fe,jwksUri:x(nP),scopes:x(be(Q9)),algorithms:x(be(et).min(1,{error:"exp\
ected at least one algorithm"}))}),oP=ge({perMinute:x(G(1,1e6)),parallel:x(G(1,1e5)),streams:x(G(1,1e5)),failuresPerMinute:x(G(1,1e6))})});function e3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var qd,Bs,aP,sP,t3,Yd,n3,r3,o3,i3,cP,lP=m(()=>{"use strict";Us();ll();qd=e=>He().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),Bs=He().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),aP=
To(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!e3(e),{error:"expected an http or https URL without a password"});sP="expecte\
d a number from 0.1 to 1024",t3=Ci().min(.1,{error:sP}).max(1024,{error:sP}),Yd=x(G(1,1e3)),n3=ge({min:Yd,max:G(1,1e3),by:x(Qe(["hpa","keda"])),prometheus:x(aP)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),r3=ge({className:x(Bs),tlsSecret:x(Bs),annotations:x(Ri(He().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),qd("expected one line of text")))}),o3=ge({namespace:x(Bs),replicas:Yd,scale:x(n3),ingress:x(r3),pullSecret:x(Bs),runtimeClass:x(
Bs)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),i3=ge({region:x(He().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Yd,maxTasks:Yd}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
cP=ge({name:x(qd("expected a name in one line")),brokerImage:x(qd("expected an image by digest")),network:x(Qe(["broker","internet"])),upstream:x(aP),memoryPerRunMiB:x(
G(128,65536)),workMiB:x(G(64,1048576)),compose:x(ge({port:x(G(1,65535)),cpus:x(t3)})),kubernetes:x(o3),ecs:x(i3),targets:x(Ri(Bs,qd("expected the path of a modu\
le")))})});var uP,fP,dP,pP,mP,hP=m(()=>{"use strict";Us();ll();uP=ge({timeoutMs:x(G(1e3,36e5)),killAfterMs:x(G(0,6e4)),maxTurns:x(G(1,1e3)),maxBudgetUsd:x(Ci().gt(0,{error:"\
expected a number over 0"})),maxTokens:x(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:x(G(1,1e5)),maxOutputBytes:x(G(1024,1073741824)),maxLineBytes:x(G(1024,1073741824)),
idleMs:x(G(1e3,36e5)),maxDiskBytes:x(G(1048576,2**40)),maxMemoryBytes:x(G(2**26,2**42)),maxProcesses:x(G(8,1e5))}),fP=ge({waitMs:x(G(1e3,6048e5)),perCaller:x(G(
1,100)),inAll:x(G(1,1e4)),maxBytes:x(G(1048576,1099511627776))}),dP=ge({allow:x(be(He().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:x(
be(et))}),pP=ge({tools:x(Io()),afterMs:x(G(1e3,36e5)),keepMs:x(G(6e4,864e5)),perCaller:x(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),mP=ge({window:x(G(40,1e3)),fenced:x(Io()),hooks:x(Io()),canaries:x(be(et))})});function c3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var s3,kP,vP,gP,a3,yP,Ob,l3,u3,_b,f3,wP,d3,p3,m3,h3,g3,bP,y3,Eb,xP=m(()=>{"use strict";Us();
xw();iP();lP();hP();ll();s3=He().superRefine((e,t)=>{let n=md(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),kP=e=>To(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),vP=["com\
mand","skill","agent"],gP=kP([...vP,"hook","mcp"]),a3=To(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),yP=To(e=>typeof e=="string"&&c3(e),{error:"expected an https URL"});Ob=He().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),l3=ge({name:Fe,email:Fe,url:x(yP),description:Fe,version:Fe,license:Fe,licenseText:Fe,
privacyPolicyUrl:x(yP)}),u3=ge({mode:x(Qe(["owner","byok","operator"])),agreement:Fe}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),_b=Ci().min(0,{error:"expected US dollars, 0 or more"}),f3=ge({input:_b,output:_b,cacheRead:x(_b)}),
wP=He().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),d3=ge({path:Fe,url:Fe,branch:Fe,category:Fe}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),p3=ge({name:et,description:Fe,pricePerMonth:x(Ci().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:x(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:x(G(1,Number.MAX_SAFE_INTEGER))}),m3=ge({base:Fe,name:Fe,tags:x(be(et)),platforms:x(be(Qe(
["linux/amd64","linux/arm64"]))),claude:x(al([kb(!1),et],{error:"expected a version, or false"})),dependencies:x(Qe(["install","present","none"])),builder:x(Qe(
["auto","append","docker"])),systemPackages:x(be(et)),commands:x(be(et)),exampleSecrets:x(be(et))}),h3=ge({maxFiles:x(G(1,1e5)),maxBytes:x(G(1024,1073741824)),maxFileBytes:x(
G(1024,268435456)),maxStoreBytes:x(G(1048576,1099511627776)),ttlMs:x(G(6e4,2592e6))}),g3=ge({share:x(Qe(["shared","per-caller"])),maxConnections:x(G(1,1e3)),protocol:x(
Qe(["legacy","auto","modern"])),allow:x(be(et)),deny:x(be(et)),env:x(be(Ob)),idleMs:x(G(1e3,864e5)),timeoutMs:x(G(1e3,864e5)),addresses:x(be(et))}),bP=Qe(["none",
"args","project"]),y3=al([bP,ge({files:bP,git:x(Io()),reserved:x(Qe(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Eb=ge({$schema:x(He()),name:Fe,endpoint:Fe,endpointVariable:x(Ob),auth:x(Qe(["key","oauth"])),oauth:x(rP),callers:x(oP),drainMs:x(G(0,36e5)),trustedProxies:x(
be(et)),public:x(be(a3)),local:x(be(gP)),shellContext:x(be(gP)),failClosed:x(be(et)),permissionHook:x(Io()),relayModel:Fe,commandModel:Fe,alwaysLoad:x(al([kb("a\
uto"),Io()],{error:'expected "auto", true or false'})),publisher:x(l3),limits:x(uP),allowedTools:x(be(s3)),passEnv:x(be(Ob)),credentials:x(u3),models:x(be(wP).min(
1,{error:"expected at least one model"})),modelPrices:x(Ri(wP,f3)),maxParallel:x(G(1,1e3)),model:Fe,isolation:x(Qe(["none","container","sandbox"])),sandboxNetwork:x(
Qe(["none","host"])),sandboxPaths:x(be(He().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:x(mP),hooks:x(dP),longRuns:x(pP),questions:x(fP),
maxParallelPerCaller:x(G(1,1e3)),maxQueued:x(G(0,1e5)),queueTimeoutMs:x(G(0,6e5)),pidNamespace:x(Qe(["auto","require","never"])),mcp:x(ge({servers:x(Ri(He(),g3))})),
marketplace:x(d3),image:x(m3),uploads:x(h3),workspace:x(Ri(kP(vP),y3)),consent:x(Qe(["ask","always"])),pricing:x(ge({currency:x(He().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:be(p3)})),deploy:x(cP)})});var $P={};Wn($P,{checkConfig:()=>w3});function w3(e){let t=Eb.safeParse(xb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>QT(n,{schema:Eb,fixFor:b3}))}}function b3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?md(t):void 0)?.fix??"Correct the value or remove the key."}var _P=m(()=>{"use strict";xw();tP();xP()});async function Ab(e,t,n={}){OP("folder",t===void 0?e:"."),OP("file",t??".");let r=t===void 0?v3(e):x3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&EP(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await $3(r,t??(0,Ie.join)(e,(0,Ie.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(_P(),$P)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw UE(r,a.problems,i,"docs/configuration.md")}function OP(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function v3(e){let t=k3.map(r=>(0,Ie.join)((0,Ie.resolve)(e),r)).filter(r=>(0,Li.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Ie.relative)((0,Ie.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function x3(e){if((0,Li.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Ie.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function $3(e,t,n){let r=(0,Ie.extname)(e);if(r===".json")return ME(e);if(r===".y\
aml"||r===".yml")return await zE(e);if(!EP(e))throw or(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await ZE(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),_3(o))throw O3(e,t,o);let i=o instanceof Ti?YE(o.failure,t):t;throw or(i,kw(we(o),t),"Correct the file; it \
is run as it stands, and its default export is the configuration.",o)}}function _3(e){return e instanceof Ti&&e.message.startsWith("Invalid package config ")}function O3(e,t,n){
for(let r=(0,Ie.dirname)(e);;r=(0,Ie.dirname)(r)){let o=(0,Ie.join)(r,"package.json");if((0,Li.existsSync)(o)){let{problem:i}=L(H((0,Li.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Ie.join)((0,Ie.dirname)(t),(0,Ie.relative)((0,Ie.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Ie.basename)(e)}.`;return or(`${a}${s}`,c,l,n)}if(r===(0,Ie.dirname)(r))return or(t,kw(we(n),t),"Correct it\
.",n)}}function EP(e){return/^\.[mc]?[jt]s$/.test((0,Ie.extname)(e))}var Li,Ie,k3,AP=m(()=>{"use strict";Li=_(ve(),1),Ie=_(he(),1);E();M();j();BE();qE();XE();k3=
["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function F(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Te=m(()=>{"use strict"});function oe(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function Di(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function xt(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":xt(t)).join(","):"[object Object]"}function ir(e){
return typeof e=="string"?SP(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?SP(t):[]):[]}function SP(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function TP(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:IP.has(t),clear:IP.has(t)||E3.has(t)}}function Cn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var IP,E3,Ut=m(()=>{"use strict";
IP=new Set(["true","yes","on","1"]),E3=new Set(["false","no","off","0"])});function PP(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?A3(e,t,n,r):(S3(e,n,r),I3(e,t,o,i=>r(
o.lines[i]??1)))}function A3(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...F({tools:a})})}function S3(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function I3(e,t,n,r){let o=oe(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Cn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=oe(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Cn(i),...t==="agent"?{shown:xt(i)}:{}});let s=Sb(oe(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&T3(e,n,r)}function Sb(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Cn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Cn(t)} in it`}function T3(e,t,n){let r=oe(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Cn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=oe(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Cn(o)})}var Ib=m(()=>{"use strict";Te();Ut()});function ht(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function Bb(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function tp(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function W3(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function Z3(e,t){if(t){if(!K3.test(e))return ie}else if(!H3.test(e))return ie;let n=W3(e);return Number.isFinite(n)?n:ie}function X3(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Q3(e,t){if(t){if(!Y3.test(e))return ie}else if(!q3.test(e))return ie;let n=X3(e);return Number.isFinite(
n)?n:ie}function n8(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function r8(e){if(!t8.test(e))return ie;let t=n8(e);return Number.isFinite(t)?t:ie}function s8(e){if(!o8.test(e))return ie;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||i8.test(e)?r:ie}function a8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function u8(e,t){
if(t){if(!l8.test(e))return ie;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:ie}if(!c8.test(e))return ie;let n=Number(e);return Number.isFinite(
n)?n:ie}function f8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function h8(e){if(!p8.test(e))return ie;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||m8.test(e)?r:ie}function g8(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function w8(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!y8.test(t))return ie;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function b8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function NP(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function $8(e){let t=v8.exec(e);if(t===null&&(t=x8.exec(e)),t===null)return ie;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=NP(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?ie:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return ie;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=NP(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return ie;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return ie;let d=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-d:d))}return l}function np(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function T8(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function P8(){return{scalar:[],sequence:[],mapping:[]}}function N8(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function CP(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Tb(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Pb(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function D8(e,t){if(!e.buffer)
return null;let n={...L8,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&
!(a-d<0);d++){let p=Tb(e.buffer,o[a-d],i[a-d],e.position-(o[a]-o[a-d]),u);c=`${" ".repeat(n.indent)}${Pb((e.line-d+1).toString(),l)} | ${p.str}
${c}`}let f=Tb(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Pb((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(a+d>=i.length);d++){let p=Tb(e.buffer,o[a+d],i[a+d],e.position-(o[a]-o[a+d]),u);c+=`${" ".repeat(n.indent)}${Pb((e.line+d+1).toString(),
l)} | ${p.str}
`}return c.replace(/\n$/,"")}function RP(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function LP(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function M8(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function z8(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function j8(e){return e===120?2:e===117?4:8}function Xd(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function Hb(e){return e===1?" ":`
`.repeat(e-1)}function U8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Xd(e,o,n);r+=Hb(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function B8(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Xd(e,o,n);r+=Hb(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function J8(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Xd(e,o,n).position;else if(c<256&&
ZP[c])r+=qP[c],o++;else{let l=j8(c),u=0;for(;l>0;l--){o++;let f=z8(e.charCodeAt(o));u=(u<<4)+f}r+=M8(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Xd(
e,o,n);r+=Hb(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function DP(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,d=!1;for(let p of c){let h=0;for(;h<s&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){f++;continue}let g=p.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(d=!0,l+=`
`.repeat(u?1+f:f)):d?(d=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Bt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Bt.STRIP&&u&&(l+=`
`),l}function op(e,t){if(t.valueStart===F8)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case q.SINGLE_QUOTED:return B8(
e,n,r);case q.DOUBLE_QUOTED:return J8(e,n,r);case q.LITERAL_BLOCK:return DP(e,n,r,t.indent,t.chomping,!1);case q.FOLDED_BLOCK:return DP(e,n,r,t.indent,t.chomping,
!0);default:return U8(e,n,r)}}function Nb(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function YP(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Nb(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Nb(t?.[r]??G8[r]??r)+Nb(e.slice(r.length))}function K8(e){return"tagStart"in e&&e.tagStart!==Js?e.tagStart:"anchorStart"in e&&e.anchorStart!==Js?e.
anchorStart:"valueStart"in e&&e.valueStart!==Js?e.valueStart:"start"in e?e.start:0}function ct(e,t){Fi.throwAt(e.source,e.position,t,e.filename)}function QP(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof Fi)throw o;Fi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function W8(e,t){let n=op(
e.source,t),r=t.tagStart===Js?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=YP(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===ie&&ct(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&ct(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:QP(e,e.position,a,c),tag:a}}ct(e,`unknown scalar tag !<${i}>`)}return t.style===q.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function FP(e,t,n){let r=t.tagStart===Js?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:YP(r,e.tagHandlers)}function eN(e){return e.nodeKind===
"mapping"}function MP(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&ct(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function zP(e,t,n,r){MP(e);for(let o of r.keys(n)){if(MP(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&ct(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function Z8(e,t,n,r){if(e.position=t.keyPosition,eN(r))zP(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
ct(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||ct(e,"cannot merge mappings; the provided source object is unacceptable"),zP(e,t,
o,i)}}else ct(e,"cannot merge mappings; the provided source object is unacceptable")}function q8(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){Z8(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&ct(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&ct(e,i),t.overridable?.delete(n)}
function Cb(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){eN(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&ct(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,q8(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===H8}function Rb(e,t,n,r,o){if(t.anchorStart!==Js){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function tN(e,t){let n={...XP,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=K8(r),r.type){case le.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case le.SCALAR:{let{value:o,tag:i}=W8(n,r);Rb(n,r,o,i,!0),Cb(n,o,i);break}case le.
SEQUENCE:{let o=FP(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||ct(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Rb(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case le.MAPPING:{let o=FP(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||ct(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Rb(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case le.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&ct(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||ct(n,`unidentified alias "${o}"`),i.isValueFinal||
ct(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Cb(n,i.value,i.tag);break}case le.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,ct(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:QP(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Cb(n,i,o.tag)}break}}}return n.documents}function n5(e,t,n){
e.events.push({type:le.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function cN(e,t,n,r,o,i,s){e.events.push({type:le.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function lN(e,t,n,r,o,i,s){e.events.push({type:le.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function jP(e,t){e.events.splice(t.eventsLength,0,{type:le.MAPPING,start:t.position,anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae,style:Po.FLOW})}function qs(e,t,n,r,o,i,s,a,c=Bt.
CLIP,l=-1,u=!1){e.events.push({type:le.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function r5(e,t,n){
e.events.push({type:le.ALIAS,anchorStart:t,anchorEnd:n})}function Gs(e){e.events.push({type:le.POP})}function $t(e){qs(e,ae,ae,ae,ae,ae,ae,q.PLAIN)}function UP(){
return{anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae}}function Vs(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function Hs(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){Fi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function tt(e){return e===10||e===
13}function Ys(e){return e===9||e===32}function Rn(e){return Ys(e)||tt(e)}function Br(e){return e===0||Rn(e)}function Mi(e){return e===44||e===91||e===93||e===123||
e===125}function o5(e){return e>=48&&e<=57?e-48:-1}function i5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function s5(e){return e===
120?2:e===117?4:e===85?8:0}function a5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function ep(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function mt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Rn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;Ys(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!tt(r)&&r!==0);if(!tt(r))break;for(ep(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function Ws(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Rn(r)}return!1}function uN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function Kb(e){if(e.position!==e.lineStart)return!1;if(Ws(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Vs(e);uN(
e),mt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&Ws(e));return Hs(e,t),r}function BP(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!tt(t);)t=e.input.charCodeAt(++e.position)}function fN(e,t,n){let r=Y8.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function c5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==ae&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Rn(a)&&!(n&&Mi(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),iN.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),X8.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?Q8.test(l):e5.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!nN.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function l5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==ae&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Rn(e.input.charCodeAt(e.position))&&!Mi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function u5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==ae||
t.tagStart!==ae)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Rn(e.input.charCodeAt(
e.position))&&!Mi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),r5(e,n,e.
position),!0}function zb(e,t){mt(e,!1),e.lineIndent<t&&U(e,"deficient indentation")}function f5(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,qs(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.SINGLE_QUOTED,Bt.CLIP,-1,o),!0}tt(i)?(o=!1,zb(
e,t)):e.position===e.lineStart&&Ws(e)?U(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON character"):e.position++}
U(e,"unexpected end of the stream within a single quoted scalar")}function d5(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,qs(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,q.DOUBLE_QUOTED,Bt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(tt(s))zb(e,t);else if(a5(s))e.position++;else{let a=s5(
s);for(a===0&&U(e,"unknown escape sequence");a-- >0;)e.position++,i5(e.input.charCodeAt(e.position))<0&&U(e,"expected hexadecimal character");e.position++}}else
tt(i)?(o=!1,zb(e,t)):e.position===e.lineStart&&Ws(e)?U(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON ch\
aracter"):e.position++}U(e,"unexpected end of the stream within a double quoted scalar")}function p5(e,t,n){let r=e.input.charCodeAt(e.position),o=Bt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?q.LITERAL_BLOCK:q.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),
h=o5(p);if(p===43||p===45)o!==Bt.CLIP&&U(e,"repeat of a chomping mode identifier"),o=p===43?Bt.KEEP:Bt.STRIP,e.position++;else if(h>=0)h===0&&U(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&U(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;Ys(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&BP(e),tt(e.input.charCodeAt(e.position))?ep(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,d=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,h=0;for(;e.
input.charCodeAt(p+h)===32;)h++;let g=e.input.charCodeAt(p+h);if(g===0){l>=0?h>l&&(d=p+h):h>0&&(d=p+h);break}if(Kb(e))break;if(!s&&l===-1&&tt(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!tt(g)&&(g===9&&h<t&&(e.position=p+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=p+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!tt(g)&&h<t){e.lineIndent=h,e.position=p+h;break}!s&&g!==0&&!tt(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!tt(g)&&h<y){e.
lineIndent=h,e.position=p+h;break}BP(e),d=e.position,tt(e.input.charCodeAt(e.position))&&(ep(e),d=e.position)}return fN(e,f,d),qs(e,f,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function m5(e,t){let n=e.input.charCodeAt(e.position),r=t===Ks;if(n===0||Rn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||Mi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Br(o)||r&&Mi(o))return!1}return!0}function h5(e,t,n,r){
if(!m5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===Ks,c=!1;for(;s!==0&&!Kb(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Br(l)||a&&Mi(l))break}else if(s===35){if(Rn(e.input.charCodeAt(e.position-1)))break}else{if(a&&Mi(s))break;if(tt(s)){let l=e.position,u=e.line,f=e.lineStart,
d=e.lineIndent;if(mt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=d;break}}Ys(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(fN(e,o,i),qs(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,q.PLAIN,Bt.CLIP,-1,!c),!0)}function ul(e,t){
let n=e.line;mt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function g5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?lN(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Po.FLOW):cN(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Po.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){ul(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,Gs(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Rn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,ul(e,t));let f=e.line,d=Vs(e),p=Zs(e,t,Ks,!1,!0);ul(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,ul(e,t),o||jP(e,d),p||$t(e),Zs(e,t,Ks,!1,!0)||$t(e),ul(e,t),o||Gs(e)):o&&l?(p||$t(e),$t(e)):o?$t(e):l&&(jP(e,d),p||$t(e),$t(e),Gs(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function JP(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Br(e.input.charCodeAt(e.position+1)))return!1;for(cN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Po.BLOCK);e.
input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=mt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?$t(e):Zs(e,t,oN,!1,!0),mt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return Gs(e),!0}function Lb(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Br(l))s||(lN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Po.BLOCK),s=!0),c===63?(o&&$t(e),i=!0,o=!0):(o||($t(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&($t(e),o=!1);let f=Vs(e);if(!Zs(e,n,rN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);Ys(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Br(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:le.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:Po.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==ae||r.tagStart!==ae?(Hs(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==ae||r.tagStart!==ae?(Hs(e,f),!1):!0}if(Zs(e,t,Qd,!0,a)&&(a=!1),
o||a&&($t(e),a=!1),mt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&$t(e),s&&Gs(e),!0):!1}function Zs(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=UP(),f=n===Qd||n===oN,d=f,p=f;if(r&&mt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=Vs(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&p&&(u.tagStart!==ae||u.anchorStart!==ae)&&(h===33||h===38)){let y=Vs(e),b=t+1;if(Lb(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===le.MAPPING)return e.depth--,!0;Hs(e,y)}if(a&&(h===33&&u.tagStart!==ae||h===38&&u.anchorStart!==ae)||!c5(e,u,n===Ks)&&!l5(e,
u))break;l===null&&(l=g),mt(e,!0)?(a=!0,d=p,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):d=!1}if(d&&(d=a||o),s===1||n===Qd){let h=n===Ks||n===rN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(d&&(JP(e,g,u)||Lb(e,g,h,u))||g5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&p&&!d&&y!==124&&y!==62){let b=Vs(e),
k=l.position-l.lineStart;Hs(e,l),Lb(e,k,h,UP())&&e.events[b.eventsLength]?.type===le.MAPPING?c=!0:Hs(e,b)}!c&&(f&&p5(e,h,u)||f5(e,h,u)||d5(e,h,u)||u5(e,u)||h5(e,
h,n,u))&&(c=!0)}else s===0&&(c=d&&JP(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==ae||u.tagStart!==ae||f)&&(qs(e,ae,ae,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
q.PLAIN),c=!0),e.depth--,c||u.anchorStart!==ae||u.tagStart!==ae}function y5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Rn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!tt(e.input.charCodeAt(e.position));){for(;Ys(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||tt(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Rn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(tt(e.input.charCodeAt(e.position))&&
ep(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;iN.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),nN.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),t5.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function w5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(mt(e,!0);y5(e);)t=!0,mt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Br(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,mt(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
Ws(e)){e.position+=3,mt(e,!0);return}if(n5(e,n,!1),Zs(e,e.lineIndent-1,Qd,!1,o,o)||$t(e),mt(e,!0),e.position===e.lineStart&&Ws(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,mt(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
le.DOCUMENT&&(s.explicitEnd=r),Gs(e),!r&&e.position<e.length&&!Kb(e)&&U(e,"end of the stream or a document separator is expected")}function dN(e,t){let n=e.length,
r={...aN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&Fi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(uN(r),mt(r,!0),!(r.position>=r.length));){let i=r.
position;w5(r),r.position===i&&U(r,"can not read a document")}return r.events}function ip(e,t){return(e&1<<t)!==0}function pN(e){return e.presenterOptions.quoteStyle===
"single"&&ip(e.allowedStylesMask,q.SINGLE_QUOTED)?q.SINGLE_QUOTED:q.DOUBLE_QUOTED}function b5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
q.PLAIN||(e.style=q.DOUBLE_QUOTED))}function k5(e){e.style===q.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}
function v5(e){e.style===q.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function x5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==q.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?q.DOUBLE_QUOTED:pN(e)))}function $5(e){if(e.style!==q.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!ip(e.allowedStylesMask,q.LITERAL_BLOCK)){n&&(e.style=q.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=q.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=q.FOLDED_BLOCK:n&&(e.style=q.LITERAL_BLOCK)}
function _5(e){e.style===q.PLAIN&&!ip(e.allowedStylesMask,q.PLAIN)&&(e.style=pN(e))}function O5(e){ip(e.allowedStylesMask,e.style)||(e.style=q.DOUBLE_QUOTED)}var ie,
P3,N3,C3,R3,L3,D3,F3,M3,z3,j3,U3,B3,J3,G3,V3,H3,K3,VP,q3,Y3,e8,t8,Db,o8,i8,HP,c8,l8,d8,p8,m8,Fb,Jb,y8,k8,v8,x8,_8,O8,E8,A8,S8,I8,rp,Gb,S$e,Vb,C8,R8,I$e,T$e,L8,Fi,
le,q,Po,Bt,F8,ZP,qP,G8,V8,P$e,Js,H8,XP,ae,nN,Ks,rN,oN,Qd,Y8,X8,iN,Mb,sN,Q8,e5,t5,aN,N$e,GP,E5,A5,S5,Wb,mN,sp,hN,gN,I5,jb,Ub,T5,P5,yN,wN,bN,kN,vN,xN,N5,C5,R5,L5,
D5,F5,C$e,R$e,L$e,D$e,F$e,M$e,z$e,M5,j$e,U$e,B$e,J$e,G$e,V$e,H$e,K$e,W$e,Z$e,q$e,Y$e,X$e,Q$e,e_e,t_e,n_e,$N=m(()=>{"use strict";ie=Symbol("NOT_RESOLVED");P3=ht(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),N3=["","~","null","Null","NULL"],C3=ht("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>N3.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),R3=ht("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:ie,identify:e=>e===null,represent:()=>"null"}),L3=["","~","null","Null","NULL"],D3=ht("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>L3.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),F3=["true","True","TRUE"],M3=["false","Fal\
se","FALSE"],z3=ht("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>F3.indexOf(e)!==-1?!0:M3.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),j3=["true"],U3=["false"],B3=ht("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>j3.indexOf(e)!==-1?!0:U3.indexOf(e)!==-1?!1:ie,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),J3=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],G3=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],V3=ht("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>J3.indexOf(e)!==-1?!0:G3.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),H3=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),K3=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");VP=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Z3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),q3=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Y3=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");e8=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Q3,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),t8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Db=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:r8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),o8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");HP=ht("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:s8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:a8}),c8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
l8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");d8=ht("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:u8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:f8}),p8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),m8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Fb=ht("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:h8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:g8}),Jb=
ht("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":ie,identify:()=>!1}),y8=/^[A-Za-z0-9+/]*={0,2}$/;k8=ht(
"tag:yaml.org,2002:binary",{resolve:w8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:b8}),v8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),x8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");_8=ht("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:$8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),O8=Bb("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});E8=
Bb("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(np(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),A8=Bb("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),S8=tp("tag:yaml.org,2002:map",{create:()=>({}),identify:np,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),I8=tp("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});rp=class KP{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=N8(t),r=[],o=T8(),i=P8();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
 tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?i.scalar.push(u):o.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?i.sequence.
push(u):o.sequence[u.tagName]=u;break;case"mapping":u.matchByTagPrefix?i.mapping.push(u):o.mapping[u.tagName]=u}}let s=r.filter(u=>u.implicitFirstChars===null),
a=new Set;for(let u of r)if(u.implicitFirstChars!==null)for(let f of u.implicitFirstChars)a.add(f);let c=new Map;for(let u of a)c.set(u,r.filter(f=>f.implicitFirstChars===
null||f.implicitFirstChars.indexOf(u)!==-1));let l=o.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:y\
aml.org,2002:str)");this.tags=n,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=
o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=i}lookupScalarTag(t){let n=this.exact.scalar[t];
if(n)return n;for(let r of this.prefix.scalar)if(t.startsWith(r.tagName))return r}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let r of this.
prefix.sequence)if(t.startsWith(r.tagName))return r}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let r of this.prefix.mapping)if(t.startsWith(
r.tagName))return r}resolveImplicitScalarTag(t){let n=this.implicitScalarByFirstChar.get(t.charAt(0))??this.implicitScalarAnyFirstChar;for(let o of n){let i=o.resolve(
t,!1,o.tagName);if(i!==ie)return{value:i,tag:o}}let r=this.defaultScalarTag;return{value:r.resolve(t,!1,r.tagName),tag:r}}withTags(...t){let n=[];for(let r of t)
n=n.concat(r);return new KP([...this.tags,...n])}},Gb=new rp([P3,O8,S8]),S$e=new rp([...Gb.tags,R3,B3,e8,d8]),Vb=new rp([...Gb.tags,C3,z3,VP,HP]),C8=new rp([...Gb.
tags,D3,V3,Db,Fb,_8,Jb,k8,E8,A8,I8]),R8=C8.withTags({...Db,resolve:(e,t,n)=>{let r=Db.resolve(e,t,n);return r===ie?VP.resolve(e,t,n):r}},{...Fb,resolve:(e,t,n)=>{
let r=Fb.resolve(e,t,n);return r===ie?HP.resolve(e,t,n):r}}),I$e=tp("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||np(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});T$e=tp("tag:yaml.org,2002:map",{create:()=>({}),identify:np,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=CP(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=CP(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),L8={maxLength:79,indent:1,linesBefore:3,linesAfter:2};Fi=class WP extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=RP(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${RP(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=D8(a),new WP(r,a)}},le={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},q={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Po={BLOCK:1,FLOW:2},Bt={CLIP:1,STRIP:2,KEEP:3},F8=-1;ZP=new Array(256),qP=new Array(
256);for(let e=0;e<256;e++)ZP[e]=LP(e)?1:0,qP[e]=LP(e);G8=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),V8="-#;/?:@&=+$_.~*'()",P$e=V8+
"!,[]";Js=-1,H8="tag:yaml.org,2002:merge",XP={filename:"",schema:Vb,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};ae=-1,nN=Object.prototype.hasOwnProperty,Ks=1,rN=
2,oN=3,Qd=4,Y8=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,X8=/[,\[\]{}]/,
iN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Mb=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,sN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
Q8=new RegExp(`^(?:${Mb})*$`),e5=new RegExp(`^(?:${sN})+$`),t5=new RegExp(`^(?:!(?:${Mb})*|${sN}(?:${Mb})*)$`),aN={filename:"",maxDepth:100};N$e={...aN,...XP};GP=
{applyQuoteFlowKeysOption:b5,doubleQuoteForInvisibles:k5,doubleQuoteWhitespaceOnly:v5,applyForceQuotesOption:x5,tryLongOrMultilineAsBlock:$5,quoteInvalidPlain:_5,
fallbackToDoubleQuoted:O5};E5="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",A5="[\\n\\r]",S5="\\uFEFF",Wb="[ \\t]",mN=`(\
?:(?!(?:${A5}|${S5}))${E5})`,sp=`(?:(?!${Wb})${mN})`,hN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",gN="[-?:,\\[\\]{}#&*!|>'\"%@`]",I5="[,\\[\\]{}\
]",jb=sp,Ub=`(?:(?!${I5})${sp})`,T5=`(?:(?:(?!${gN})${sp})|[?:-](?=${jb}))`,P5=`(?:(?:(?!${gN})${sp})|[?:-](?=${Ub}))`,yN=`(?:(?:(?![:#])${jb})|:(?=${jb}))#*`,wN=
`(?:(?:(?![:#])${Ub})|:(?=${Ub}))#*`,bN=`(?:${Wb}*${yN})*`,kN=`(?:${Wb}*${wN})*`,vN=`${T5}#*${bN}`,xN=`${P5}#*${kN}`,N5=vN,C5=xN,R5=`\\n+${yN}${bN}`,L5=`\\n+${wN}${kN}`,
D5=`${vN}(?:${R5})*`,F5=`${xN}(?:${L5})*`,C$e=new RegExp(`^(?:${D5})$`,"u"),R$e=new RegExp(`^(?:${F5})$`,"u"),L$e=new RegExp(`^(?:${N5})$`,"u"),D$e=new RegExp(`\
^(?:${C5})$`,"u"),F$e=new RegExp(`^(?:${hN})*$`,"u"),M$e=new RegExp(`^(?:${hN}|\\n)*$`,"u"),z$e=new RegExp(`^(?:${mN}|\\n)*$`,"u"),M5={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
GP).map(e=>Reflect.get(GP,e)),tagBeforeAnchor:!1},j$e={...M5,schema:R8,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},U$e=le.DOCUMENT,B$e=le.
SEQUENCE,J$e=le.MAPPING,G$e=le.SCALAR,V$e=le.ALIAS,H$e=le.POP,K$e=q.PLAIN,W$e=q.SINGLE_QUOTED,Z$e=q.DOUBLE_QUOTED,q$e=q.LITERAL_BLOCK,Y$e=q.FOLDED_BLOCK,X$e=Po.
BLOCK,Q$e=Po.FLOW,e_e=Bt.CLIP,t_e=Bt.STRIP,n_e=Bt.KEEP});function EN(e,t,n){let{text:r,restore:o}=H5(e),i=r.replaceAll(z5,j5),s=i===e?void 0:t(i),a=i.includes("	")?B5(i,s??t(i),t,n):s;return a===void 0?void 0:K5(a,o)}
function j5(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function B5(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<U5&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(J5,G5);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function G5(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function H5(e){
let t=new Map,n=V5;for(let[o]of e.matchAll(_N))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<ON;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>ON)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(_N,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function K5(e,t){return t===void 0?e:{...e,data:Zb(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function Zb(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>Zb(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),Zb(r,t)]))}var z5,U5,J5,_N,V5,ON,AN=m(()=>{"use strict";z5=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
U5=30;J5=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;_N=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,V5=57344,ON=63743});function SN(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=W5.exec(i)??[];if(s===void 0||a===void 0||Z5.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var W5,Z5,IN=m(()=>{"use strict";W5=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,Z5=/^(?:true|false|null) *$|:(?: |$)| #/i});function DN(e,t){return SN(e,t)??Y5(e,t)}function Y5(e,t){let n=NN(e,t);return n.problem===void 0?n:EN(e,r=>NN(r,t),t)??n}function NN(e,t){try{let n=dN(e,TN),r={
source:e,schema:q5,json:!0,...TN},o=tN(Q5(n,e),r);return o.length>1?ap("it holds several documents",t):FN(o[0],PN)>=PN?ap("its aliases multiply into too much",t):
{...X5(o[0]),...tY(n,e,t)}}catch(n){if(!(n instanceof Fi))return ap(we(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return ap(
r,t+(n.mark?.line??0))}}function ap(e,t){return{...fl,problem:{reason:e,line:t}}}function X5(e){return e==null?fl:Array.isArray(e)?{...fl,notMapping:"array"}:typeof e==
"object"?{...fl,data:e}:{...fl,notMapping:typeof e}}function Q5(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==le.SCALAR||r.style!==q.PLAIN)return r;CN.lastIndex=n.tagStart;let o=CN.exec(t)?.[1],i=op(t,r);return eY(o,i)?r:{...r,style:q.SINGLE_QUOTED}})}function eY(e,t){
return e==="bool"?RN.test(t):e==="null"?LN.test(t):e!==void 0&&!RN.test(t)&&!LN.test(t)}function FN(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=FN(r,t-n)}return n}function tY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===le.POP?i-=1:i===2&&(s+=1),l.type===
le.SCALAR&&i===2&&s%2===1){let u=op(t,l);a+=$i(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===le.SEQUENCE&&i===1)break;
nY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function nY(e){return e.type===le.DOCUMENT||e.type===le.MAPPING||e.type===le.SEQUENCE}var fl,q5,
TN,PN,CN,RN,LN,MN=m(()=>{"use strict";$N();E();j();AN();IN();fl={data:{},lines:{},duplicateKeys:[]},q5=Vb.withTags(Jb),TN={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
PN=1e4;CN=/!!(bool|float|int|null)(?![\w-])/y,RN=/^(?:true|false|True|False|TRUE|FALSE)$/,LN=/^(?:~|null|Null|NULL)?$/});function zN(e,t){return e.split(`
`).map(n=>iY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function iY(e,t){let[,n,r]=rY.exec(e)??[];return n===void 0||r===void 0||!oY.test(r)||sY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function sY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var rY,oY,jN=m(()=>{"use strict";rY=/^([a-zA-Z_-]+):\s+(.+)$/,
oY=/[{}[\]*&#!|>%@`]|: /});function cp(e){let t=aY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return cY(e);let r=e.slice(t,n),o=1+$i(e,0,t);qb.lastIndex=
n+3,qb.test(e);let i=qb.lastIndex;return{...lY(r,o),body:e.slice(i),bodyLine:o+$i(e,t,i)}}function cY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function lY(e,t){if(e.length>UN)return JN(e,`it is longer than ${UN} characters`,t);let n=Yb(e,t);if(n.problem===void 0)return BN(
"parsed",e,n);let r=Yb(zN(e,fY),t);return r.problem!==void 0?JN(e,r.problem.reason,r.problem.line):{...BN("repaired",e,r),problem:n.problem}}function BN(e,t,n){
return n.notMapping!==void 0?{...VN(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function JN(e,t,n){
return{...VN(e),problem:{reason:t,line:n}}}function uY(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function VN(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function Yb(e,t){try{let n=DN(e,
t);return n.problem===void 0?n:GN(n.problem.reason,n.problem.line)}catch(n){return GN(we(n),t)}}function GN(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:uY(e),line:t}}}function fY(e){return Yb(e,1).problem===void 0}var UN,aY,qb,Xb=m(()=>{"use strict";E();j();MN();jN();UN=64*1024,aY=/^---\s*\n/,qb=/\s*/y});function zi(e,t=!1){let n=typeof e=="string"?dY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function ji(e){return e.text?.()??H(e.bytes())}
function ye(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,pY(r)?r:zi(r)]).sort(([n],[r])=>J(n,r)))}function R(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Jr(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function sr(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function pY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var dY,W=m(()=>{"use strict";E();j();dY=new TextEncoder});function gY(e){return e.slice(-3).toLowerCase()===".md"?mY:hY}function ar(e,t){return KN(e,t,ji)}function HN(e,t){return KN(e,t,n=>n.bytes())}function KN(e,t,n){
let r=R(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=gY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:yY(i)});return}}function yY(e){let t=ke(e)?e.details.reason:void 0;return typeof t=="string"?t:we(e).replace(/\.$/,"")}var mY,
hY,Xs=m(()=>{"use strict";E();W();mY=1024*1024,hY=10*1024*1024});function Qs(e,t,n){let r=ar(e,n);if(r===void 0)return;let o=wY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),Qb(e,t,r,i=>({path:n,line:i}))}function Qb(e,t,n,r){
let o=cp(n),{frontmatter:i,body:s,bodyLine:a}=o;PP(e,t,o,r);let c=Di(oe(i,"description")),l=Di(oe(i,"model")),u=F({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function wY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function lp(e,{text:t,where:n}){let r=bY(
e,t.frontmatter,n),o=oe(t.frontmatter,"allowed-tools");return{...F({argumentHint:r,allowedTools:o===void 0?void 0:ir(o)}),modelInvocable:!WN(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:WN(e,t.frontmatter,"user-invocable",!0,n)}}function bY(e,t,n){let r=oe(t,"argument-hint");if(r===void 0)return;let o=xt(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function WN(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=TP(i),c=typeof i=="string"?JSON.stringify(i):Cn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var up=m(()=>{"use strict";Te();Xb();Ib();Ut();Xs()});function fp(e,t){let n=t===""?0:t.length+1;return Jr(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=dl(o.pop());return{
path:r,folders:o,stem:i}}).sort(kY)}function ek(e,t){return t===""?e:e.slice(ZN(e,`${t}/`),ZN(e,`${t}0`))}function ZN(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function dl(e){let t=No(e);return t.endsWith(".md")?t.slice(0,-3):t}function No(e){return e.slice(e.lastIndexOf("/")+1)}function kY(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=J(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
J(e.path,t.path)}var pl=m(()=>{"use strict";W();j()});function tk(e,t){let n=t===void 0?fp(e.tree,"agents"):vY(e,t),r=new Map;for(let o of n){let i=xY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>J(
o.name,i.name))}function vY(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:dl(r)}))}function xY(e,t){
let n=Qs(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=$Y(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}AY(e,r.frontmatter,o);let s=r.description??_Y(r.frontmatter),a=OY(e,r.frontmatter,o),c=Di(oe(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...F({description:s,tools:a,color:c})}}function $Y(e,t,n){let r=oe(t,"name");if(r===void 0)return;let o=xt(r);if(o.length<=ml)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:ml})}function _Y(e){return Di(oe(e,"when_to_use"))??Di(oe(e,"when-to-use"))}function OY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=oe(t,"tools"),o=ir(r),i=Sb(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Cn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function AY(e,t,n){
for(let o of EY)oe(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))oe(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var ml,EY,nk=m(()=>{"use strict";Te();j();Ib();Ut();up();pl();ml=256;EY=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function YN(e){return!e&&!dp?SY:{lang:e?.lang??dp?.lang,message:e?.message,abortEarly:e?.abortEarly??dp?.abortEarly,abortPipeEarly:e?.abortPipeEarly??dp?.abortPipeEarly}}
function TY(e){return IY?.get(e)}function NY(e){return PY?.get(e)}function RY(e,t){return CY?.get(e)?.get(t)}function XN(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function on(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??XN(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??RY(e.reference,c.lang)??(l?NY(c.lang):null)??r.message??TY(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function QN(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function sn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},YN())},e}function fe(e,t){return{kind:"validation",type:"\
check",reference:fe,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&on(this,"input",n,r),n}}}function pp(e){
return{kind:"validation",type:"raw_check",reference:pp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>on(this,r?.label??"input",t,n,
r)}),t}}}function Co(e,t){return{kind:"validation",type:"regex",reference:Co,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&on(this,"format",n,r),n}}}function LY(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function mp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function rk(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ee(e,t){return sn({kind:"schema",type:"array",reference:Ee,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else on(this,"type",n,r);return n}})}function Ke(e){return sn({kind:"schema",type:"boolean",reference:Ke,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:on(this,"type",t,n),t}})}function Ro(e,t){return sn({kind:"schema",type:"custom",reference:Ro,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:on(this,"type",n,r),n}})}function hp(e){return sn({kind:"schema",
type:"lazy",reference:hp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function ok(e,t){return sn({kind:"schema",type:"\
nullable",reference:ok,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=rk(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function ik(e,t){return sn({kind:"schema",type:"object",reference:ik,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:rk(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=LY(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(on(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else on(
this,"type",n,r);return n}})}function P(e,t){return sn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=rk(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function sk(e,t){
return sn({kind:"schema",type:"picklist",reference:sk,expects:QN(e.map(XN),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:on(this,"type",n,r),n}})}function Y(e){return sn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:on(this,"type",t,n),t}})}function qN(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function hl(e,t){
return sn({kind:"schema",type:"union",reference:hl,expects:QN(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
on(this,"type",n,r,{issues:qN(i)}),n.typed=!0}else{if(s?.length===1)return s[0];on(this,"type",n,r,{issues:qN(s)})}return n}})}function Ln(){return sn({kind:"sc\
hema",type:"unknown",reference:Ln,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return sn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function ak(e,t,n){let r=e["~run"]({value:t},YN(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var dp,SY,IY,PY,CY,
j_e,Dn=m(()=>{"use strict";SY={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};j_e=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function DY(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function eC(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function an(e,t,n){let r=HN(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=L(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return DY(t,o)}function lr(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function gt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Gr(e){return Array.isArray(e.value)?e.value.map((t,n)=>gt(e,n,t)):[e]}function Ce(e){return e.document.
where(e.at)}function Vr(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Fn=m(()=>{"use strict";M();j();Xs()});function gl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function gp(e,t,n,r){let o=t.value,i=Ce(t);if(!ck(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=gl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||sr(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function ck(e,t,n,r){let o=t.value,i=FY(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Ce(t),{field:n,path:o,reason:i}),!1)}function Hr(e,t,n,r){
let o=gp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function FY(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Lo=m(()=>{"use strict";W();Fn()});function Jt(e,t){return(ak(e,t,{message:nC}).issues??[]).map(tC)}function Pt(e,t){let[n]=ak(e,t,{message:nC,abortEarly:!0}).issues??[];return n===void 0?void 0:
tC(n)}function lk(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function tC({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:lk(n),problem:t}}function nC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${ne(e.input)} of this form`:yp(e.type)(e)}function yp(e){return({input:t})=>`must be ${rC(e)}, not ${ne(t)}`}function ne(e){return e===null?
"null":Array.isArray(e)?"a list":rC(typeof e)}function rC(e){return MY[e]??e}var MY,nt=m(()=>{"use strict";Dn();MY={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function ue(e){return Q(Ro(v,yp("object")),ik(e))}function Ui(e){let t=ue(e);return hp(n=>Q(t,pp(zY(n,e))))}function zY(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[jY(e,n)]})}}function jY(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Nt(e,t){let n=Ro(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return hp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return ue(s)})}function Mn(...e){return sk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function yl(){
return iC(({length:e})=>e>0,"must not be empty")}function wl(e){return iC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,oC(e))}function bl(e,t){return Q(
Ro(r=>!Array.isArray(r)||r.length<=t,oC(t)),Ee(e),wl(t))}function oC(e){return`must have at most ${e}`}function iC(e,t){return pp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function kl(e){return Q(Do,fe(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Do,Ue,sC,ea,ur=m(()=>{"use strict";Dn();M();nt();Do=Ro(Number.isFinite,yp("number"));Ue=Q(Y(),yl()),sC=Q(Do,fe(e=>e>0,"must be over 0"));ea=Q(Y(),fe(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function cC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>BY(e,r,gt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:ta(e,
t,{field:"commands",or:"an object of commands"})}}function ta(e,t,n){return Gr(t).flatMap(r=>{if(typeof r.value=="string"){let s=gp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${ne(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(r),{field:n.
field,problem:i}),[]})}function BY(e,t,n){let r=JY(n.value),o=Ce(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...aC(s),name:t,where:o};let a=gp(e,
gt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...aC(s),name:t,source:a,where:o}}function JY(e){let t=Pt(UY,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function aC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return F({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var vl,UY,uk=m(()=>{"use strict";Te();Dn();M();Fn();Lo();nt();ur();vl=P(Y()),UY=ue({source:vl,content:vl,description:vl,argumentHint:vl,model:vl,allowedTools:P(
Ee(Y()))})});function uC(e){let t=GY.exec(e);if(t===null)return;let n=VY(e.slice(t.index+t[0].length-1)),r=lC(n,"description");return r===void 0||r===""?void 0:lC(n,"name")}
function VY(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function lC(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var GY,fC=m(()=>{"use strict";GY=/\bexport\s+const\s+meta\s*=\s*\{/});function dC(e,t){let n=fk(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return dk(n.filter(r=>/\.md$/i.test(r)),r=>{let o=ar(e,r);if(o===void 0)return;
let{name:i}=cp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:pk(r,".md")})}function pC(e,t){let n=fk(e,{field:"workflows",folder:"workflows",deep:!1},
t);return dk(n.filter(r=>r.endsWith(".js")),r=>uC(ar(e,r)??""))}function mC(e,t){let n=fk(e,{field:"themes",folder:"themes",deep:!1},t);return dk(n.filter(r=>r.
endsWith(".json")),r=>v(L(ar(e,r)??"").value)?pk(r,".json"):void 0)}function hC(e){return gC(e,"bin").map(t=>({name:pk(t,""),path:t}))}function fk(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:ta(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:sr(
e.tree,s)?t.deep?Jr(e.tree,s):gC(e,s):[])}function gC(e,t){let n=t===""?0:t.length+1;return Jr(e.tree,t).filter(r=>!r.includes("/",n))}function dk(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>J(r.name,o.name))}function pk(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function yC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var mk=m(()=>{"use strict";W();M();j();uk();Xb();Xs();fC()});function gk(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of HY(KY(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=qY(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>J(i.name,s.name))}function HY(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function KY(e,t,n){
return t.kind==="default"?bC(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>wC(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=wC(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function wC(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:dl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):sr(e.tree,t)?bC(e,t,o):[]}function bC(e,t,n){let r=fp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");WY(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:No(t);return r.flatMap(s=>{let a=ZY(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:hk(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?hk(s.folders)||i:hk([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function hk(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function WY(e){return No(e.path).toLowerCase()==="skill.md"}function ZY(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function qY(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?YY(
e,r):Qs(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...lp(e,i),...F({description:s,argumentHint:a,model:c,allowedTools:l})}}function YY(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=Qb({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var kC=m(()=>{"use strict";Te();W();j();up();pl()});function $C(e){let t=QY.slice(),n=e.length&-64;vC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),vC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function vC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)Bi[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=Bi[o-15],s=Bi[o-2],a=fr(i,7)^fr(i,18)^i>>>3,c=fr(s,17)^fr(s,19)^s>>>10;Bi[o]=Bi[o-16]+a+Bi[o-7]+c|0}e7(e)}}function e7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(fr(i,6)^fr(i,11)^fr(i,25))+u+XY[l]+Bi[l]|0,d=t&n^t&r^n&r,p=(fr(t,2)^fr(t,13)^fr(t,22))+d|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+p|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var xl,xC,XY,QY,Bi,fr,_C=m(()=>{"use strict";xl=[2];for(let e=3;xl.
length<64;e+=2)xl.every(t=>e%t!==0)&&xl.push(e);xC=e=>Math.floor(e%1*2**32)|0,XY=Int32Array.from(xl,e=>xC(Math.cbrt(e))),QY=Int32Array.from(xl.slice(0,8),e=>xC(
Math.sqrt(e))),Bi=new Int32Array(64),fr=(e,t)=>e>>>t|e<<32-t});function Fo(e){return $C(typeof e=="string"?new TextEncoder().encode(e):e)}function wp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${Fo(r.bytes())}\0`);return Fo(t)}var na=m(()=>{"use strict";_C()});function OC(e,t){return Fo(bp([e,...AC(t)])).slice(0,8)}function EC({event:e,matcher:t,handler:n}){return bp([e,t??null,...AC(n)])}function AC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function bp(e){return Array.isArray(e)?`[${e.map(n=>bp(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>J(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${bp(r)}`).join(",")}}`:JSON.stringify(e)}var yk=m(()=>{"\
use strict";na();M();j()});var kp,SC,IC,TC,vp,wk=m(()=>{"use strict";kp="tool_name tool_input tool_use_id mcp_server",SC="task_id task_subject task_description teammate_name team_name",IC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",TC="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",vp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:kp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${kp} reason`,PostToolUse:`${kp}\
 tool_response duration_ms`,PostToolUseFailure:`${kp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${TC} agent_transcript_path`,TaskCreated:SC,TaskCompleted:SC,Stop:TC,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:IC,PostModelSwitch:IC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function n7(e){return typeof e=="string"&&Object.hasOwn(CC,e)}function RC(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!n7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Pt(CC[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var ra,oa,$l,t7,PC,NC,CC,bk=m(()=>{"use strict";Dn();wk();nt();ur();ra=new Set(Object.keys(vp)),oa=new Set(["PermissionRequest","PreToolUse"]),$l=
{if:P(Y()),timeout:P(sC),statusMessage:P(Y()),once:P(Ke())},t7=Nt(Y()),PC=P(Mn("block","continue")),NC=P(Ue),CC={agent:ue({...$l,prompt:Y(),model:P(Y())}),command:ue(
{...$l,command:Y(),args:P(Ee(Y())),shell:P(Mn("bash","powershell")),async:P(Ke()),asyncRewake:P(Ke()),rewakeMessage:NC,rewakeSummary:NC,onFailure:PC}),http:ue({
...$l,url:ea,headers:P(t7),allowedEnvVars:P(Ee(Y())),onFailure:PC}),mcp_tool:ue({...$l,server:Y(),tool:Y(),input:P(Nt(Ln()))}),prompt:ue({...$l,prompt:Y(),model:P(
Y()),continueOnBlock:P(Ke())})}});function vk(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!ra.has(r)).flatMap(([r,o])=>r7(r,gt(e,r,o),t)):[]}function r7(e,t,n){
return ra.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>i7(e,gt(t,o,r),n)):(kk(e,Ce(t),`the event must have a list of matchers, not ${ne(t.value)}`,n),[]):
(o7(e,t,n),[])}function o7(e,t,n){let r=[...oa].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Rt(e,ra);n("HOOK_EVENT_UNKNOWN",o,{event:e,...F({nearest:i})})}}function i7(e,t,n){let r=s7(
t.value);if(r!==void 0)return kk(e,Ce(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=gt(t,"hooks",i);return i.flatMap((a,c)=>{let l=gt(s,c,a),u=RC(a);return u===void 0?
[a7(e,o,l)]:(kk(e,Ce(l),`this handler can't run: ${u}`,n),[])})}function s7(e){if(!v(e))return`a matcher must be an object, not ${ne(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${ne(n)}`}function a7(e,t,n){let r=n.value;return{id:OC(e,r),event:e,...F({matcher:t}),type:r.type,handler:r,origin:Vr(n)}}function kk(e,t,n,r){
r(oa.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var LC=m(()=>{"use strict";Te();M();yi();Fn();yk();bk();nt()});function DC(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=gl(i,r),a=s===void 0?void 0:ar(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var FC=m(()=>{
"use strict";M();Lo();Xs()});function MC(e,t,n){let r=new Set(e.tree.has(xk)?[xk]:[]),o=[];for(let f of t.flatMap(Gr))v(f.value)?o.push(f):f7(e,f,r);let i=[...r].map(f=>d7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>lr(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>vk(f,e.report)),c=n===void 0?[]:Gr(n).flatMap(f=>u7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...l7(u).values()],modules:i.flatMap(f=>DC(e,f))}}function l7(e){let t=new Map;for(let n of e){let r=EC(
n);t.has(r)||t.set(r,n)}return t}function u7(e,t){return v(t.value)?vk(t,e.report,!0):(typeof t.value=="string"?ck(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Ce(t),{field:"hooks",problem:zC(t.value)}),[])}function f7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"hooks",
problem:zC(t.value)});return}let r=Hr(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==xk&&e.report("HOOKS_FILE_TWICE",Ce(t),{path:r.raw}),n.add(r.path))}
function zC(e){return`must be a path, an object of events, or a list of both, not ${ne(e)}`}function d7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=an(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${ne(r.value)}`);
return}return p7(e,r,r.value)?r:void 0}}function p7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>ra.has(c)&&!$k(n[c])),s=i.find(c=>oa.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!h7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!m7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${ne(r)}`}),!1}function m7(e,t,n){
let r=Pt(c7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...oa].find(f=>v(c)&&!$k(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function $k(e){return Array.isArray(e)&&e.length===0}function h7(e){return e!==void 0&&!$k(e)}var c7,xk,jC=m(()=>{"use strict";Dn();M();Fn();
yk();LC();FC();bk();Lo();nt();ur();c7=ue({description:P(Y()),modules:P(bl(Y(),1))}),xk="hooks/hooks.json"});function BC(e,t){let n=new Map;for(let r of[JC(e,".lsp.json"),...t.flatMap(Gr).map(o=>y7(e,o))])for(let o of w7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>J(r.name,o.name))}function y7(e,t){if(typeof t.value!="string")return t;let n=Hr(e,t,"lspServers",[".json"]);return n===void 0?void 0:JC(e,n.path)}function JC(e,t){
let n=an(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function w7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${ne(t.value)}`;return n?e.report("LSP_INVALID",Ce(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>b7(e,gt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:Vr(gt(t,i,s))}))}function b7(e,t,n){
let r=Pt(g7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var UC,g7,GC=m(()=>{"use strict";Dn();M();j();Fn();Lo();nt();ur();UC=P(kl(1)),
g7=Ui({command:Q(Ue,fe(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ee(Ue)),extensionToLanguage:Q(Nt(Ue,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),fe(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(Mn("stdio",
"socket")),env:P(Nt(Y())),initializationOptions:P(Ln()),settings:P(Ln()),workspaceFolder:P(Y()),startupTimeout:UC,shutdownTimeout:UC,restartOnCrash:P(Ke()),maxRestarts:P(
kl(0)),diagnostics:P(Ke())})});function _k(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(HC,t)?HC[t]:void 0}function YC(e){if(!v(e))return`it must be an object, \
not ${ne(e)}`;let t=_k(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Pt(v7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var KC,WC,ZC,k7,qC,VC,v7,HC,XC=m(()=>{"use strict";Dn();M();nt();ur();KC=P(kl(1)),WC={timeout:KC,alwaysLoad:P(Ke())},ZC=P(Nt(Y())),k7=ue({...WC,
command:Ue,args:P(Ee(Y())),env:ZC}),qC={...WC,url:Y(),headers:ZC,headersHelper:P(Y())},VC=ue({...qC,oauth:P(ue({clientId:P(Y()),callbackPort:KC,authServerMetadataUrl:P(
Q(ea,fe(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Ue),xaa:P(Ke())})),tools:P(Ee(ue({name:Y(),permission_policy:P(
Mn("always_allow","always_ask","always_deny"))})))}),v7={http:VC,sse:VC,stdio:k7,ws:ue(qC)},HC={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function QC(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of E7(e,i,s))n.set(a.name,a)};o(tR(e,x7),!1);for(let i of t.flatMap(Gr)){let s=$7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):eR(i.value)||o(_7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>J(i.name,s.name)),bundles:r}}function eR(e){return Ok.
some(t=>e.endsWith(t))}function $7(e,t){let{value:n}=t;return typeof n!="string"||!eR(n)?void 0:/^https?:\/\//.test(n)||Hr(e,t,"mcpServers",Ok)!==void 0?{source:n,
origin:Vr(t)}:void 0}function _7(e,t){let n=Hr(e,t,"mcpServers",[".json",...Ok]);return n===void 0?void 0:tR(e,n.path)}function tR(e,t){let n=an(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=lr(n,"mcpServers");if(r===void 0||r.value===null)return O7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Ce(r),{kind:ne(r.value)})}function O7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:ne(t.value)})}function E7(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${ne(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=gt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':A7(r,o);return a===void 0?[S7(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Ce(i),{name:r,reason:a}),[])})}function A7(e,t){return e===
"__proto__"?"no server can have this name":YC(t)}function S7(e,t){let n=t.value;return{name:e,transport:_k(n)??"stdio",config:n,origin:Vr(t)}}var x7,Ok,nR=m(()=>{
"use strict";M();j();Fn();XC();Lo();nt();x7=".mcp.json",Ok=[".mcpb",".dxt"]});function oR(e,t){if(t===void 0)return rR(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Hr(e,t,"monitors",[".json"]);return r===void 0?[]:rR(e,r.
path)}let n=iR(t.value);return n===void 0?sR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"monitors",problem:n}),[])}function rR(e,t){
let n=an(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=iR(n.value);return r===void 0?sR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function iR(e){let t=Pt(T7,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function sR(e,t){return yC(e).sort(J).map(n=>({name:n,path:t}))}var I7,T7,aR=m(()=>{"use strict";Dn();j();mk();Fn();Lo();nt();ur();I7=Q(Y(),
Co(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),T7=Q(Ee(Ui({name:Ue,command:Ue,description:Ue,when:P(I7)})),fe(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function cR(e,t){let n=N7(e)??C7(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!P7.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Vr(n)}}}function N7(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=an(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${ne(n.value)}`)}}function C7(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var P7,lR=m(()=>{"use strict";M();
Fn();nt();P7=new Set(["agent","subagentStatusLine"])});function uR(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&R7(e,r,t)}function R7(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=No(t),i=r.split("/").length-1;i>0&&(n.has(r)||L7(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function L7(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var fR=m(()=>{"use strict";pl()});function dR(e,t,n={}){let r=new Map,o=Jr(e.tree,""),i=D7(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=M7(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return uR(e,s),[...r.values()].sort((a,c)=>J(a.name,c.name))}function D7(e,t,n,r){let o=e.tree.has("skills")||sr(e.tree,"skills");if(!o&&!r)return mR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>F7(e,t,s));return[...o?pR(e,t,"skills"):[],...i]}function F7(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=pR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function pR(e,t,n){if(mR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return ek(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function mR(e,t){return R(e.tree,
hR(t))}function hR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function M7(e,t,{folder:n,direct:r},o){let i=hR(n),s=Qs(e,"skill",i);if(s===void 0)return;let a=r?
oe(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:No(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:ek(t,n).filter(u=>u!==i),...s.text,...lp(e,s)}}var gR=m(()=>{"use strict";W();j();
Ut();up();pl();fR()});function wR(e,t,n="plugin"){let r=u=>({main:lr(t.main,u),entry:lr(t.entry,u)}),o=u=>lr(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=MC(e,i(
lr(t.main,"hooks")),lr(t.entry,"hooks")),a=QC(e,i(o("mcpServers"))),c=cR(e,o("settings")),l=r("outputStyles");return{commands:z7(e,r("commands"),n),skills:U7(e,
r("skills"),n),agents:j7(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:BC(e,i(o("lspServers"))),outputStyles:dC(
e,{declared:l.main,added:l.entry}),monitors:oR(e,yR(o,"monitors")),themes:mC(e,{declared:yR(o,"themes")}),workflows:pC(e,{declared:o("workflows")}),bin:hC(e),...c===
void 0?{}:{settings:c}}}function z7(e,{main:t,entry:n},r){let o=s=>gk(e,cC(e,s),r),i=t===void 0?gk(e,{kind:"default"},r):o(t);return n===void 0?i:bR(i,o(n))}function j7(e,{
main:t,entry:n}){let r=i=>ta(e,i,{field:"agents",endings:[".md"]}),o=tk(e,t===void 0?void 0:r(t));return n===void 0?o:bR(o,tk(e,r(n)))}function U7(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>ta(e,s,{field:"skills"}));return dR(e,i,{folderName:r,declared:o.length>0})}function yR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):gt(n,t,n.value[t]??null)}function bR(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>J(o.name,i.name))}var kR=m(()=>{"use strict";M();j();nk();mk();kC();uk();Fn();jC();GC();nR();aR();lR();gR()});function xR(e,t){if(e instanceof Map)return vR([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw $R(e);return vR(Object.entries(e),t)}function vR(e,t){
return ye(e.filter(([n,r])=>{if(!B7(r))throw $R(r);let o=J7(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function B7(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function $p(e){if(!v(e))throw xp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw xp(
"folderName","a text");if(n!==void 0&&!v(n))throw xp("entry","an object");try{JSON.stringify(n)}catch{throw xp("entry","what JSON can hold")}}function xp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function J7(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function $R(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Ek=m(()=>{"use strict";E();W();M()});function K7({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function W7(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function Z7(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var rt,G7,V7,H7,_R,Ak,ER,OR,Sk,_l,ia,Ik,_p,AR,SR,Tk,
Op=m(()=>{"use strict";Dn();ur();rt=Y(),G7={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},V7=Q(Ue,wl(
64),fe(e=>e===e.trim(),"must not start or end with a blank"),fe(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),H7=Q(Ui({
type:Q(P(Ln(),null),Mn("string","number","boolean","directory","file")),title:rt,description:rt,required:P(Ke()),default:P(hl([rt,Do,Ke(),Ee(rt)])),options:P(Q(
Ee(V7),yl())),multiple:P(Ke()),sensitive:P(Ke()),min:P(Do),max:P(Do)}),mp(fe(({options:e})=>!W7(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),mp(fe(e=>e.options===void 0||K7(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),mp(fe(e=>Z7(e),"must be one of the o\
ptions, unless the option is required"),["default"]));_R=Nt(H7,G7),Ak="[A-Za-z0-9][A-Za-z0-9._-]*",ER="has a form that the client refuses",OR=Q(rt,Co(new RegExp(
`^${Ak}$`),ER)),Sk=Ee(hl([Q(rt,Co(new RegExp(`^${Ak}(?:@${Ak})?(?:@\\^[^@]*)?$`),ER)),ue({name:OR,marketplace:P(OR)})])),_l={$schema:rt,author:ue({name:Ue,email:P(
rt),url:P(rt)}),description:rt,displayName:rt,homepage:ea,keywords:Ee(rt),license:rt,repository:rt},ia={channels:Ee(Ui({server:Ue,displayName:P(rt),userConfig:P(
_R)})),defaultEnabled:Ke(),dependencies:Sk,settings:Nt(Ln()),userConfig:_R,version:rt},Ik=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),_p=new Set(["monitors","themes"]),AR=hl([rt,Ee(rt)]),SR=new Set(["category","relevance","source","strict","tags"]),Tk=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function PR(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(q7.flatMap(a=>{let c=Pk(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=X7(t.author??n.author),
s=Q7(t.repository??n.repository);return{path:e.path,name:Pk(t.name,n.name)??e.folderName,...o,...F({author:i,repository:s}),keywords:Y7(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:eX(r.userConfig),channels:nX(r.channels),dependencies:rX(
r.dependencies),raw:t}}function Pk(...e){return e.find(t=>typeof t=="string")}function Y7(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function X7(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return IR(t.trim(),n,r)}return v(e)?IR(e.name,e.email,e.url):void 0}
function IR(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function Q7(e){return Pk(
v(e)?e.url:e)}function Nk(e,t){return t!==void 0&&Pt(ia[e],t)===void 0}function eX(e){return Nk("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,tX(n)])):{}}function tX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function nX(e){return Nk("channels",e)?[...e]:[]}function rX(e){return Nk("dependencies",e)?e.map(t=>{if(v(t))return TR(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return TR(n,r,o)}):[]}function TR(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var q7,NR=m(()=>{"use strict";Te();M();Op();nt();q7=["displayName","version","description","homepage","license"]});function Ji(e){let t=RR(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function Ep(e){return!Ji(e)&&RR(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function CR(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Mo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function Ap(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function RR(e){return e.toLowerCase().split(/[-._]/)}var Gi=m(()=>{"use strict"});function LR(e,t){let n=t.value;for(let[r,o]of Object.entries(n))iX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${ne(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function DR(e,t){for(let[n,r]of Object.entries(t.value)){let o=MR(n);if(o!==void 0)for(let i of Jt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Ck(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of zR(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function FR(e,t,n){let r=CR(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}Ji(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),Ep(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Mo(t)?Ap(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function MR(e){return Object.hasOwn(_l,e)?_l[e]:Object.hasOwn(ia,e)?ia[e]:void 0}function iX(e,t,n,r){let o=MR(n);if(o!==void 0){let i=Object.
hasOwn(_l,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Jt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Ck(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?sX(e,t,n,r):_p.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):SR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!Ik.has(n)&&!Tk.has(n)&&jR(e,t,[n],oX)}function sX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${ne(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of zR(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[..._p,"evals"];for(let i of Object.keys(r))o.includes(i)||jR(e,t,[n,i],o)}function zR(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Jt(AR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Ck("experimental.evals",n),problem:r}))}function jR(e,t,n,r){let o=Rt(n.at(
-1)??"",r),i={field:n.join("."),...F({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Ck(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var oX,UR=m(()=>{"use strict";Te();M();yi();Op();Gi();nt();oX=[...Object.keys(_l),...Object.keys(ia),...Ik,..._p,...Tk]});function BR(e,t){let n=t.entry===void 0?void 0:eC(dX(t.entry)),r=e.tree.get(sa)?.kind==="file",o=r?lX(e):void 0;r||uX(e,n!==void 0),n!==void 0&&fX(e,n,r);let i=Rk(
o),s=PR({path:r?sa:null,raw:i,entry:Rk(n),folderName:t.folderName??"plugin"});return o!==void 0&&LR(e,o),FR(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...F({main:o,entry:n})}}function lX(e){let t=an(e,sa,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${ne(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function uX(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:sa}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function fX(e,t,n){if(DR(e,t),!n)return;let r=Rk(t),
o=aX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of cX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Rk(e){return e!==void 0&&v(e.value)?e.value:{}}function dX(e){return JSON.parse(JSON.
stringify(e))}var sa,aX,cX,JR=m(()=>{"use strict";Te();M();Fn();NR();UR();nt();sa=".claude-plugin/plugin.json",aX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],cX=["lspServers","mcpServers","workflows"]});function GR(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=pX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var pX,VR=m(()=>{"use strict";pX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function HR({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!gX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),hX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?mX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function mX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?GR(t):void 0}function hX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function gX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var KR=m(()=>{"use strict";VR()});function WR({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||yX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function ZR({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var yX,qR=m(()=>{"use strict";yX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function YR({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(d=>d.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&Sp(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(d=>s[d]??null);for(let d of new Set(Sp(f)))l.has(d)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:d});wX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function wX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function Sp(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>Sp(t)):v(e)?Object.values(e).flatMap(t=>Sp(t)):[]}var XR=m(
()=>{"use strict";M()});function Ip(e){let t=bX.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(Ol.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var Ol,
bX,El=m(()=>{"use strict";Ol=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,bX=/[<>:"\\|?*\u0000-\u001f]/});function QR({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(kX(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function kX(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:gl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function eL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function tL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function nL({tree:e,report:t}){for(let n of e.keys()){let r=Ip(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var rL=m(()=>{"use strict";El();Lo()});function xX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||$X(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>vX.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function $X(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function _X({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function OX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var oL,vX,iL=m(()=>{
"use strict";KR();qR();XR();rL();oL=[xX,ZR,WR,HR,YR,QR,eL,tL,nL,_X,OX],vX=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function zo(e,t={}){$p(t);let n=new yn,r={tree:xR(e,n.report),report:n.report},o=BR(r,t),i={name:o.manifest.name,manifest:o.manifest,...wR(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:sL(n)};for(let c of oL)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(sa,a);zo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:EX(n.list),loads:!sL(n)}}function sL(e){return e.
list.some(t=>ao(t.code))}function EX(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>J(n.path,r.path)||t(n)-t(r)||J(n.code,r.code))}var Tp=m(
()=>{"use strict";wn();wi();j();kR();Ek();JR();iL()});var Pp=_e((KAe,aL)=>{"use strict";aL.exports=process.getBuiltinModule("node:fs/promises")});function Np(e){return!AX.has(e)}function uL(e){let t=[],n=r=>{for(let o of SX((0,Al.join)(e,r))){let i=r+o.name;Np(o.name)?o.isDirectory()&&n(`${i}/`):t.push(i)}};
return mL(e),n(""),t.sort(J)}function SX(e){try{return Dk(e)}catch{return[]}}function Cp(e){return fL(e,()=>!0)}function zn(e){return fL(e,Np)}function fL(e,t){
mL(e);try{return ye(dL(e,"",Dk(e),t))}catch(n){throw aa(e,n)}}function dL(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,PX(e,i)]];let s=dL(e,`${i}/`,Dk((0,Al.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,pL((0,Al.join)(e,i),IX(o.name)??s)]]}})}
function IX(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function pL(e,t){let n=()=>{throw aa(e,t)};return{kind:"file",size:0,executable:!1,
unreadable:hL(t),bytes:n}}function Rp(e){if(typeof e=="string")return e;try{return(0,lL.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL that starts with\
 file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function mL(e){let t=TX(e);if(t?.isDirectory()===!0)return;let n=t===
void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/plugin.jso\
n.")}function TX(e){if(!e.includes("\0"))try{return(0,lt.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw aa(e,t)}}function PX(e,t){let n=(0,Al.join)(e,t),r=(0,lt.lstatSync)(
n);return r.isSymbolicLink()?{kind:"symlink",target:(0,lt.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>Lk(n,()=>(0,lt.readFileSync)(
n)),into:o=>Lk(n,()=>CX(n,o)),text:()=>Lk(n,()=>(0,lt.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<NX?{}:{chunks:o=>RX(n,o)}}:pL(n,LX(r))}function Lk(e,t){
try{return t()}catch(n){throw aa(e,n)}}function CX(e,t){let n=(0,lt.openSync)(e,"r");try{let r=0;for(let o=-1;o!==0&&r<t.length;r+=o)o=(0,lt.readSync)(n,t,r,t.length-
r,null);return r}finally{(0,lt.closeSync)(n)}}async function*RX(e,t){let n=await(0,cL.open)(e).catch(r=>{throw aa(e,r)});try{for(;;){let r=t??new Uint8Array(131072),
{bytesRead:o}=await n.read(r).catch(i=>{throw aa(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.close()}}function LX(e){let t=e.isFIFO()?"a FIFO":
e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function aa(e,t){if(t instanceof w)return t;let n=hL(t),r="Check that i\
t exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}function hL(e){return we(e).replace(
/^[A-Z]+: ([^,]+), .*$/s,"$1")}var lt,cL,Al,lL,AX,Dk,NX,Kr=m(()=>{"use strict";lt=_(ve(),1),cL=_(Pp(),1),Al=_(he(),1),lL=_(fd(),1);E();W();j();AX=new Set([".git",
"node_modules",".DS_Store"]);Dk=e=>(0,lt.readdirSync)(e,{withFileTypes:!0});NX=1048576});function Dp(e,t={}){if($p(t),typeof e!="string"&&!(e instanceof URL))return zo(e,t);let n=Rp(e);return zo(zn(n),{folderName:(0,Lp.basename)((0,Lp.resolve)(n)),...t})}
var Lp,Fk=m(()=>{"use strict";Lp=_(he(),1);Tp();Ek();Kr()});function Sl(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var Mk=m(()=>{"\
use strict"});function Il({settings:e},t){return e.auth==="key"&&Sl(e.workspace,t).files!=="none"}function gL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=Sl(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function yL(e){let{settings:t}=e,n=gL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:jo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(jo,r.script(bL(e,n))),r.hooks(jo,o.prefix)}function wL(e){
let t=e.files.has(jo)?e.settings.callerFiles?.readme(bL(e,gL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function bL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var jo,ca=m(()=>{"use strict";E();Mk();jo="hooks/files.sh"});function Tl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:DX(n,r)).map(n=>`${n}
`).join("")}---
`}function kL(e){return`---
${Object.entries(e).map(([n,r])=>`${Fp(n)}: ${vL(JSON.stringify(r))}
`).join("")}---
`}function DX(e,t){return typeof t=="string"?[`${e}: ${Fp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${Fp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${Fp(r)}`)]}function Fp(e){return FX(e)?e:vL(JSON.stringify(e))}function vL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function FX(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var Mp=m(()=>{"use strict"});function dr(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function la(e,t){return`mcp__plugin_${dr(e)}_${dr(t)}`}var Pl=m(()=>{"use strict"});var xL,$L=m(()=>{"use strict";xL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function jp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function Uo(e,t){return`${la(e,t)}__`}function _L(e,t,n){let r=[
...MX,...UX(t)],o=zX.filter(a=>!n.has(a)).map(a=>{let c=Uo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??jX(e,r),s=o.find(a=>a.longest.length<=zp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function jX(e,t){
let n=Uo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function UX(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=Uo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${dr(r.name)}_${a??""}`)}}return[...n]}var zp,MX,zX,Vi=m(()=>{"use strict";Pl();zp=64,MX=["execute_command","inv\
oke_agent","execute_hook"];zX=["bazaar-proxy","bazaar","bz"]});function EL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(OL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function zk(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(OL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var OL,AL=m(()=>{"use strict";OL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function IL(e,t,n){let r=t(e);if(n.length===0||Nl(e)===void 0)return{matcher:r,missed:!1};let o=KX(e),i=WX(e),s=(o.length+i.length)*n.length;if(EL(e)*s>BX)return{
matcher:r,missed:!0};let a=i.map(d=>GX(d,t(d))),c=new RegExp(e),l=Nl(r),u=[],f=!1;for(let[d,p]of n){let h=d===p?[]:a.flatMap(g=>VX(g,d,p));u.push(...h.map(({tail:g})=>`\
^${p}${g}`)),f||=o.some(g=>c.test(d+g)&&l?.test(p+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function GX(e,t){
let n=SL(e),r=zk(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:Nl(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:Nl(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:SL(t),heads:r}}function VX({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[HX]:
r.filter(({head:s})=>s.test(o))}function SL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:Nl(e);return n=>t?.test(n)===!0}function KX(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=JX)}function WX(e){let t=[-1,...zk(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function Nl(e){try{return new RegExp(e)}catch{return}}var BX,JX,HX,TL=m(()=>{"use strict";AL();
BX=4e6,JX=100;HX={tail:"",form:/^/}});function Up({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(ZX.has(e))return{matcher:Rl(t,n,r),missed:!1};let o=jk(t,n,r);return!xL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:IL(t,i=>jk(i,n,r),Uk(n,r))}function ua(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?Rl(e,
t,n):e,o=Uk(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:jk(r,t,n),missed:o}}function jk(e,t,n){if(!e.includes(Cl))return e;let r=[
`${Cl}${dr(t.name)}_`,`${Cl}${dr(n.name)}_`];return qX(e,[...Uk(t,n),r])}function Uk(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
Uo(e.name,n.name),t.local.has(`mcp:${n.name}`)?Uo(t.name,n.name):`${t.naming.prefix}${dr(n.name)}_`])}function Rl(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function qX(e,t){let n="",r=0;for(let o=e.indexOf(Cl);o!==-1;o=e.indexOf(Cl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var ZX,Cl,Bp=m(()=>{"use strict";$L();Pl();Vi();TL();ZX=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);Cl="mcp__plugin_"});function PL(e,t){return NL(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function NL(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?ua(c,o,i):void 0,d=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,p=u&&Bk(o,i,l)?l:o.mcpServers.find(h=>la(o.name,h.name)===d)?.name;return p!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:p}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function Bk(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function CL(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?YX(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(d=>v(d)?NL(e,d,{what:r,
place:o}):d)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function YX(e,t,n,r){let{matcher:o,missed:i}=Up(
{event:t,matcher:n},e.plugin,e.settings);return i&&Jp(e,t,n,r),o}function Jp(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var Jk=m(()=>{"use strict";M();Pl();Bp()});function LL(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=ir(l),f=u.map(c);return f.some((d,p)=>d!==u[p])?f:void 0};for(let c of RL)s(c,a(l=>ua(l,r,o).rule));return s("skills",a(c=>Rl(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?Rl(c,r,o):void 0),s("hooks",c=>CL(e,t,c))),i}function DL(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${dr(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${la(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);Bk(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let d=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),p=Object.keys(n).find(b=>Gk(b,n[b]).some(k=>d.test(k))),h=p===void 0?i:Gk(p,n[p]).find(b=>d.test(b)),
g=d.exec(h);if(g===null)return;let y=p===void 0?s+fo(i,g.index)-1:a.lines[p]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function Gk(e,t){
return XX.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>Gk(n,r))}var RL,XX,FL=m(()=>{"use strict";Ut();j();
Pl();Jk();Bp();RL=["tools","disallowedTools","allowed-tools","disallowed-tools"];XX=new Set([...RL,"skills","agent","matcher","if","server"])});function fa(e,t,n={}){let r=R(e.plugin.files,t.path),o=t.kind==="command"?QX(t):{},i={...t.frontmatter.data,...o};DL(e,t,i);let s={...o,...LL(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:kL(
c)+t.body}function QX({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=oe(e,a)??"",u=typeof c=="object"?String(ir(l))===String(c):xt(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var Vk=m(()=>{"use strict";W();Ut();Mp();FL()});function ML(e,t){let n=Hk();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=Wk(r)&&n(o);return[r,{path:i?o:Ll(e,r),plain:i}]}))}function Hk(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=Kk(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function Kk(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function Ll(e,t){
return`${e}/stub-${Fo(t).slice(0,8)}.md`}function Wk(e){return e.split(":").every(Dl)&&!/(?:^|:)skill$/i.test(e)}function Dl(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||Ol.test(e)?!1:e.toLowerCase()!==".git"}var Fl=m(()=>{"use strict";na();
El()});function pr(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Dt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(zL,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(eQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+zL.length}}
function Gp(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function Gt(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(tQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var eQ,zL,tQ,Vt=m(()=>{"use strict";j();eQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
zL="```";tQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function Ml(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${Ht.call}`,"",`- \`command\`: ${UL(e.name)}`,Ht.given,...t?[Ht.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(Gp),"</context>",""]:[],...e.files===!0?[Ht.again,""]:[],...e.long===!0?[Ht.goesOn,""]:
[],Ht[e.ending],"",Ht.after,""].join(`
`)}function jL(e,t,n=!1,r=!1){let o=(n?` ${Ht.again}`:"")+(r?` ${Ht.goesOn}`:"");return`${Ht.forward} \`${e}\` once, with \`agent\` set to ${UL(t)} ${Ht.task}${o}\

`}function UL(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:nQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function nQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var Ht,Vp=m(()=>{"use strict";Vt();Ht={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function BL(e){let{agents:t}=e.plugin,n=ML("agents",t.map(({name:r})=>r));for(let r of t){let o=rQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?sQ(r,o)?e.place(i,o.path,fa(e,r),"local"):e.place(i,Ll("agents",r.name),fa(e,r,{name:r.name}),"local"):e.
place(i,o.path,oQ(e,r,o),"remote")}}function rQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=ml)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function oQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return Tl({name:n.name,description:iQ(e,t),tools:r.longRuns?[o,...jp(e)]:o,model:r.relayModel,color:t.color,background:aQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+jL(o,t.name,Il(e,`agent:${t.name}`),r.longRuns)}function iQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function sQ(e,{plain:t,name:n}){let r=oe(e.frontmatter,"name"),o=r===void 0?"":xt(r);return o===
""||o.length>ml?t:o===n}function aQ(e){return e===!0?!0:void 0}var JL=m(()=>{"use strict";nk();Ut();ca();Mp();Vk();Fl();Vp();Vi()});var zl,GL=m(()=>{"use strict";wn();zl=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new yn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function VL(e){let t=`${cQ} ${da[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var cQ,da,Zk=m(()=>{"use strict";wk();cQ=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",da=Object.fromEntries(Object.entries(vp).map(([e,t])=>[e,{
way:t===null?"program":"tool",fields:t??""}]))});function Kp(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var Hp,qk=m(()=>{"use strict";Hp="hooks/forward.sh"});function KL(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?PL(e,r):lQ(e,r);if(i===void 0)continue;o&&e.letOut.push(...Yk(r.handler),
...Yk(i));let{matcher:s,missed:a}=Up(r,e.plugin,e.settings);a&&Jp(e,r.event,r.matcher,r.origin),wQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:pa})}e.settings.permissionHook&&t.push(yQ(e)),t.push(...yL(e)),gQ(e),t.length>0&&e.files.set(pa,`${JSON.stringify({hooks:bQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${Hp}\\"`)&&e.files.set(Hp,Kp(e.settings))}function lQ(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=da[t.event]?.way==="program"||o;hQ(e,t);let s=dQ(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?fQ(t,r,s):uQ(e,t,s),...pQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function uQ(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:VL(t.event)}}}function fQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${Hp}" ${o}`,timeout:n}}function dQ(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(HL[t]??HL[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function pQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?ua(n,e.plugin,e.settings):void 0;return s?.missed===!0&&Jp(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function hQ(e,t){for(let[n,r]of Object.
entries(mQ))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function gQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function yQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${Uo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function wQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function bQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function Yk(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
Yk):[]}var pa,HL,mQ,Wp=m(()=>{"use strict";Zk();ca();qk();Jk();Bp();Vi();pa="hooks/hooks.json",HL={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
mQ={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function qL(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):WL.find(s=>R(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${WL.join(", ")}`});return}let o=R(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:vQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function vQ(e){if(e.size>kQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return $Q(
n)===t.length?void 0:ZL;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:xQ(n)===t.length?void 0:ZL}function xQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function $Q(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var WL,kQ,ZL,YL=m(()=>{"use strict";W();
WL=[".claude-plugin/icon.png","assets/icon.png"],kQ=2*1024*1024;ZL="its end is missing, or something stands behind it"});function _t(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(_Q(r[1]));return[...n].filter(r=>R(t.files,
r)!==void 0)}function _Q(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function Bo(e,t){return _t(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var mr=m(()=>{"use strict";W()});function*QL(e){for(let{0:t,index:n}of e.matchAll(EQ))yield{kind:XL.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of OQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var XL,OQ,EQ,e1=m(()=>{"use strict";XL=
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
`).map(e=>e.split(": ")),OQ=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],EQ=new RegExp(`\\b(?:${XL.map(([,e])=>e).join("|")})`,"g")});function jl(e){let t=Dt(e);return[...QL(e),...AQ.flatMap(r=>SQ(r,e))].filter(({kind:r,match:o})=>r==="private key"||Zp(o)).sort((r,o)=>r.index-o.index).map(({kind:r,
index:o})=>({kind:r,line:t(o)}))}function SQ({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,match:o,
index:i})):[]}function Zp(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!Ul(e)}function Ul(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var AQ,Bl=m(()=>{"use strict";j();e1();AQ=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function qp(e,t=!0){if(typeof e=="string")return[...TQ(e),...PQ(e)];if(typeof e!="object"||e===null)return[];let n=r=>qp(r,t);return Array.isArray(e)?(t?t1(e):[]).
concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>IQ(r,o,t).concat(n(o)))}function Yp(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([n])=>n.
replaceAll(/["']/g,""));return t1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function IQ(e,t,n){if(e==="command"&&typeof t==
"string"&&n)return Yp(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||i.length>=16&&
Zp(i);return e==="headers"?r.filter(([,i])=>!n1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([i,s])=>Xk(i,s)&&
o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function t1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!="string")return[];
let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(Xk(o,a)&&t(a))return[{what:`the argument ${o}`,near:o}];
let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the header "${c[1]}" in a\
n argument`;return n1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Yp(n):[]})}function TQ(e){if(!e.includes("://"))return[];let t=[...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,r])=>Xp(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>Xk(
r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function PQ(e){return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].
filter(([,,n])=>Xp(n)&&(/\d/.test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function Xk(e,t){let n=e.replace(/^-+/,"").replaceAll(
/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Xp(t)?NQ.test(n)||CQ.test(n)&&Zp(t)&&t.length>=12:!1}function Xp(e){if(e===""||Ul(e))
return!1;let t=[...e.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Xp(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function n1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var NQ,
CQ,r1=m(()=>{"use strict";Bl();NQ=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,CQ=
/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function o1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var i1=m(()=>{"use strict";M()});function FQ(e){let t=em(e)?e.files:e;return["none","args","project"].includes(t)}function a1(e,t){let n=em(e)&&"plugin"in e?e.plugin:e;tv(n,"what `loadPlugin` r\
eturns"),Qp("options",t,ev);let{endpoint:r,publisher:o}=t;Qp("endpoint",r,Gl),s1("",t,DQ),o!==void 0&&s1("publisher.",o,MQ)}function tv(e,t){Qp("plugin",e,[o1,t])}
function nv(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function Ki(e,t,n){let r=Hi(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function s1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw zQ(e,o,Object.keys(n));Qp(e+o,i,s)}}function zQ(e,t,n){let r=Rt(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you mea\
n \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Qp(e,t,[n,r]){if(!n(t))throw Ki(e,t,`Give ${r}.`)}var Hi,em,Gl,
Jl,ev,Qk,ma,RQ,LQ,DQ,MQ,ha=m(()=>{"use strict";E();yi();i1();Hi=e=>typeof e=="string",em=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Gl=[Hi,"a text"],Jl=
[e=>Array.isArray(e)&&e.every(Hi),"a list of texts"],ev=[em,"an object"],Qk=[e=>typeof e=="boolean","true or false"],ma=[e=>Hi(e)&&e.trim()!=="","a text that is\
 not empty"],RQ=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
LQ=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,DQ={endpoint:Gl,endpointVariable:[e=>Hi(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!RQ.test(e)&&!LQ.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:Qk,relayModel:Gl,commandModel:Gl,name:Gl,local:Jl,public:Jl,shellContext:Jl,failClosed:Jl,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:Qk,workspace:[e=>em(e)&&Object.values(e).every(FQ),"none, args or \
project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:Qk,hookAllows:Jl,callerFiles:ev,publisher:ev};MQ={name:ma,email:ma,url:ma,
description:ma,version:[e=>Hi(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:ma,licenseText:ma,privacyPolicyUrl:[e=>Hi(e)&&nv(e),"an\
 https URL"]}});function ga({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Vl({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function c1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return F({name:r.name,displayName:n.displayName,description:ga(e),author:jQ(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:UQ(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:BQ(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Hl(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function l1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),Ap(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),Ep(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of u1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Vl(e)}):n.manifest.version!==Vl(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Vl(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:ga(e)})}function jQ({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:F({name:r,email:o,url:i})}function UQ({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&nv(n)?n:t.publisher.privacyPolicyUrl}function BQ(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(u1(e).map(s=>[s,GQ(n,s)]))};return Object.keys(i).length===0?void 0:i}function u1(e){let t=[...e.letOut,...[...e.open].map(n=>JQ(e,n))];return Object.
keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(i)))})}
function JQ(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function GQ(e,t){let{type:n,title:r,description:o,
required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?VQ(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},...c}}function VQ(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var Wi,Kl=m(()=>{"use strict";Te();Gi();ha();Wi=".claude-plugin/plugin.json"});function f1(e){jl(e.flatMap(d1).join(`
`)).length>0&&e.forEach(HQ),e.filter(({json:t})=>t!==void 0).forEach(WQ)}function d1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&o.
push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function p1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?qp(o.data):[];if(i!==void 0)throw rv(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Yp(n);if(r!==void 0)throw rv(t,1,r.what)}}function HQ(e){let{path:t}=e,n=d1(e).flatMap(jl)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function WQ({path:e,text:t,json:n}){let[r]=qp(
n,KQ.has(e));if(r===void 0)return;let o=fo(t,Math.max(0,t.indexOf(r.near)));throw rv(e,o,r.what)}function rv(e,t,n){return new w("LEAK_FOUND",`${e}:${t} of the \
thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have a sche\
me such as Bearer in front.",{details:{path:e,line:t,what:n}})}var KQ,m1=m(()=>{"use strict";E();j();Wp();r1();Kl();Bl();KQ=new Set([".mcp.json",pa,Wi,".lsp.jso\
n","settings.json"])});function cn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(cn)]}var tm=m(()=>{"use strict"});function ov(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:ZQ(o,n);return{...e,manifest:YQ(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.map(
r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:qQ(o,n))}}function ZQ(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,line:n.
lines[a]??e.bodyLine};return cn(c).every(u=>t({...l,text:u}))},i=ya(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...ya({...e},a=>a==="argument\
Hint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function qQ(e,t){let n=(r,o)=>cn(o).every(i=>t({what:`hook:${e.id}`,field:r,
...e.origin,text:i}));return{...e,handler:ya(e.handler,r=>r==="statusMessage",n)}}function YQ({manifest:e,files:t},n){let r=e.path??"",o=R(t,r),i=(c,l)=>cn(l).every(
u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:fo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...ya({...e},c=>[
"displayName","homepage","repository","license"].includes(c),i),raw:ya(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),author:s===
void 0||!i("author",s.name)?void 0:XQ(s,i)}}function XQ(e,t){return ya({...e},n=>n!=="name",(n,r)=>t("author",r))}function ya(e,t,n){return Object.fromEntries(Object.
entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var h1=m(()=>{"use strict";W();j();tm()});function nm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var iv=m(()=>{"use strict"});function sv(e,t){let n=e.slice(e.lastIndexOf("/")+1);return QQ.test(n)&&t.size<=eee&&!t.bytes().includes(0)}function g1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&sv(s,a)&&!tee(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",ree(r.licenseText)):
i!==void 0?e.files.set("LICENSE",nee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function tee({plugin:e},t){if(nm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&_t(o,e).includes(t))}function nee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function ree(e){return e.endsWith(`
`)?e:`${e}
`}var QQ,eee,av=m(()=>{"use strict";mr();iv();QQ=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
eee=256*1024});function b1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!sv(a,R(t.files,a)))),...r.flatMap(s=>Bo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(cv),...n.map(cv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(cv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>aee(e,s)),...r.flatMap(({origin:s,handler:a})=>cn(see(a)).map(y1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>cn(s.config).map(y1(s.origin)))].filter(({text:s})=>s.length>=hr)}function lv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>Ml({tool:"",name:"",shell:pr(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...cn(e.manifest??{})].filter(uv),...cn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>w1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(Ht),Kp(n),w1(e.files.get(jo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function uv(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function see(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!iee.has(t)))}function y1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function cv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function aee(e,t){let n=R(e.plugin.files,t);if(n===void 0||n.size>oee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function w1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var hr,oee,iee,fv=m(()=>{"use strict";W();j();mr();
ca();qk();av();tm();Vp();Vt();hr=40,oee=10*1024*1024;iee=new Set(["if","statusMessage"])});function k1(e){return[...e.keys()].flatMap(t=>{let n=R(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?L(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:cee(t,r,o)}]})}function cee(e,t,n){if(n!==void 0)return cn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<hr&&!s.includes("\\")?[]:[{path:e,line:a+2,text:lee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function v1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function lee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?L(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var x1=m(
()=>{"use strict";W();M();j();tm();fv()});function wa(e){return e.normalize().replaceAll(_1," ")}function Jo(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function uee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(_1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function $1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var dv,_1,rm,om=m(
()=>{"use strict";dv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,_1=new RegExp(`[${dv}][${dv} ]*| [${dv} ]+`,"g");
rm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=wa(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=uee(this.#e),$1(
this.#t,n-1)-$1(this.#t,t))}}});function pv(e,t){let n=e.charCodeAt(t),r=0,o=ln,i=!1,s=!0,a=t;for(Go.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!Jo(c))i&&o===ln-
1&&(Go.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return Go.slot=Math.imul(r,E1)>>>32-gv,Go.end=a,Go.isUniform=s,o===0}function dee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<ln-1)continue;let i=Math.imul(r,E1)>>>32-gv;e[o-ln+1]=i,n[i>>>5]|=1<<(i&31)}}var ln,hv,fee,
gv,O1,E1,im,Go,mv,A1=m(()=>{"use strict";om();ln=11,hv=21,fee=64,gv=18,O1=1<<gv-5,E1=2654435761,im=class{joined;starts;#e;#t=new Int32Array(O1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-ln+1)),dee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+ln<=t.length;o+=hv)if(!(o<r)){if(!pv(t,o))break;if(Go.isUniform){r=this.#n(t,o,n);continue}r=Go.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&pv(t,i-1)&&this.#r(i-1,r),pv(t,s-ln+1)&&
this.#r(s-ln+1,r),s-ln+1}#r(t,n){let{slot:r,end:o}=Go;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(O1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new mv,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=fee&&n.get(c)?.push({at:a,text:s})}}return n}},Go={slot:0,end:0,isUniform:!1,whiteUntil:0};mv=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*I1(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new rm(l)),i=new im(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let d of mee(f,c,i,u,p=>r(
e[p]))){let{output:p,from:h,to:g}=d,y=g-h;if(y<n&&y+pee(d,u,o[p])<n)continue;let b=i.starts[p],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[p],
source:l,text:k})}}function pee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
wa(a).length)}function*mee(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||hee(s.get(
f.text),e[a-1],e[a+1]))continue;let d=yee(r,c,n,f);if(d===void 0)continue;u.push(d);let p=`${d.output} ${d.start} ${d.from}`;i.has(p)||(yield d),i.add(p)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function hee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function yee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),d=Jo(f);if(n.charCodeAt(c)!==(d?32:f))break;a=d?
wee(e,a):a+1}if(c-o.at<ln)return;let l=Jo(e.charCodeAt(t))?S1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),d=Jo(f);if(n.charCodeAt(u-1)!==(d?32:f))
break;l=d?S1(e,l-1):l-1}return c-u<gee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function S1(e,t){let n=t;for(;n>0&&Jo(e.charCodeAt(n-1));)n-=1;return n}
function wee(e,t){let n=t;for(;n<e.length&&Jo(e.charCodeAt(n));)n+=1;return n}var gee,T1=m(()=>{"use strict";A1();om();gee=ln+hv-1});function P1(e,t,n){let r=k1(t);f1(r),p1(e);let o=n?.sources??b1(e),i=lv(e),s=bee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...R1(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:hr},leak:a[0]===void 0?void 0:xee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(N1)}}function bee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(v1(o)):o.readings).
filter(o=>{if(o.text.length<hr)return!1;let i=e.carried.has(o.path)?o.text:N1(o);return r.has(i)?!1:(r.add(i),!0)})}function N1({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>uv(r)?"``":n)}function C1(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);ov(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:R1([...i.values()],n,lv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:ov(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*R1(e,t,n,r){let o,i=new Map,s=new Set;for(let a of I1(e,t,hr,c=>s.has(c))){o??=n.map(wa);
let c=i.get(a.text)??$ee(a.text,o);i.set(a.text,c),!(c||kee(a,r)||r.carried.has(a.output.path)&&vee(a))&&(s.add(a.output),yield a)}}function kee({output:e,source:t,
text:n},r){return e.path!==pa||!r.plugin.hooks.some(i=>Bo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&wa(i).includes(n.trim()))}function vee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function xee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,fo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function $ee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+hr<=e.length;n+=1){let r=e.slice(n,n+hr).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=hr}var L1=m(()=>{"use strict";E();mr();Wp();m1();h1();fv();x1();om();T1();j()});function D1(e,t,n){return[...new Set([...e.matchAll(_ee)].flatMap(o=>_t(o[1],t)))].flatMap(o=>{let i=R(t.files,o),s=i.unreadable===void 0?Eee(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??Oee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function Eee(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var _ee,Oee,F1=m(()=>{"use strict";W();j();mr();_ee=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;Oee={py:"pyt\
hon3",js:"node"}});function z1(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of j1(e)){for(let a of _t(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of D1(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=yv(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=_t(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function yv(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:j1(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function j1(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=pr(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>M1(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>M1(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function M1(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var wv=m(()=>{"use strict";mr();Vt();F1()});function B1(e){let t=new Map([[e.settings.naming.serverKey,Aee(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:U1})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(U1,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Aee({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...See(e)}}function See({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var U1,J1=m(()=>{"use strict";U1=".mcp.json"});function gr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(sm,o.toLowerCase()))return`lies\
 in ${o}, ${sm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return Tee(r)?"usually holds secrets":Pee(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(sm,r)?`is ${sm[r]}`:void 0:Lee(t)?kv:void 0}function Tee(e){return Iee.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Pee(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Lee(e){if(e.size>Nee)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Cee)].some(n=>Dee(t,n.index+n[0].length))}function Dee(e,t){let n=t;for(let r=0;r<Ree&&(bv.lastIndex=n,!!bv.test(e));r+=1)n=bv.lastIndex;
return G1.lastIndex=n,G1.test(e)}var kv,ba,Zi,sm,Iee,Nee,Cee,bv,Ree,G1,Wl=m(()=>{"use strict";j();kv="holds a private key",ba="where credentials are kept",Zi="w\
hat a tool makes anew",sm={".aws":ba,".azure":ba,".docker":ba,".gnupg":ba,".kube":ba,".ssh":ba,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:Zi,".idea":Zi,".mypy_cache":Zi,".pytest_cache":Zi,".ruff_cache":Zi,".venv":Zi,".vscode":Zi,node_modules:"a folder \
made for one machine"},Iee=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|settings\.local\.json|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Nee=1024*1024,Cee=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,bv=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Ree=10,G1=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function V1(e){let{plugin:t,settings:n}=e,r=Jr(t.files,""),o=jee(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=yv(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Fee(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,R(t.files,a).bytes()),e.open.add(c)}}function Fee(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||zee.has(n))return"the thin client has its own file there";let i=gr(t,R(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Mee(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Mee({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!Kk(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function jee(e){return new Map([...nm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function H1(e){let t={},n={};for(let{
list:r,what:o,folder:i}of Uee){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return Bee(e),Jee(e),Object.keys(n).length===0?t:{...t,experimental:n}}function Bee(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function Jee(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var zee,Uee,K1=m(()=>{"use strict";W();Wl();iv();wv();Fl();zee=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);Uee=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function W1({body:e,frontmatter:t}){let n=Zl(oe(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>vv(c,n))?"program":"words"}function vv(e,t){return Gt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>ka.has(c.replace(/^.*\//,"")))})}function Zl(e){
let n=(e===void 0?[]:xt(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var ka,am=m(()=>{"use strict";Ut();Vt();ka=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function xv(e,t){let n=Zl(oe(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>Gt(a.command).flatMap(q1)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&Vee(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=Hee(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>Kee(e,a,n)),...o.map(a=>`Bash(${Y1(a)})`)])]}function q1(e){let t=Z1.exec(e)===null?e:e.slice(Z1.exec(e)[0].length);return t!==
e?q1(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(Gee,"")]}function Vee(e){return/[>!#\\\n]/.test(e)||$v(
e)}function $v(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function Hee(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!ka.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function Y1(e){return ka.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function Kee(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${Y1(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!vv(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var Gee,Z1,_v=m(()=>{"use strict";E();Ut();
am();Vt();Gee=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,Z1=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function cm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Dt(e.body);return[...e.body.matchAll(Wee)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var Wee,Ov=m(()=>{"use strict";j();Wee=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function X1(e){return Gt(e).some(t=>{let[n="",...r]=t.replace(Xee,"").replaceAll(Qee," ").split(/\s+/);if(!Zee.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(qee.has(n)?i.slice(1):i).some(s=>Yee.test(s))})}var Zee,qee,Yee,Xee,Qee,Q1=m(()=>{"use strict";Vt();Zee=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),qee=new Set(
["grep","rg","sed","awk","jq"]),Yee=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;Xee=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
Qee=/\d?[<>]+&?\s*[^\s<>]+/g});function Ev(e){let t=e.slice(0,rte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=ete.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:Gt(n).some(i=>tte.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":ote(n)??ite(t)??ste(t)??(X1(t)?"outsi\
de":void 0)}function ote(e){let t=[...e.matchAll(nte)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function ite(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function ste(e){if(ir([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||Gt(e).filter(r=>r.includes(")")&&ka.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var ete,tte,nte,rte,eD=m(()=>{"use strict";Ut();am();Vt();Q1();ete=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],tte=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,nte=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
rte=2e3});function tD(e){for(let t of[...e.plugin.commands,...e.plugin.skills])ate(e,t)}function ate(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of cm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&W1(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of pr(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?cte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function cte(e,t){let n=Zl(oe(e.frontmatter,"arguments"));if(!n.test(t))return Ev(t);let r=t.replaceAll(new RegExp(n,"g"),"");return Ev(r)??
($v(r)?"arguments":void 0)}var nD=m(()=>{"use strict";Ut();am();Vt();_v();Ov();eD()});function rD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(Dl):Wk(r)))return{command:n,path:Ll("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=Hk())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function oD(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var iD=m(()=>{
"use strict";Fl()});function sD(e){let t=rD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,fa(e,n),"local"):e.place(`command:${n.name}`,r,ute(
e,n),"remote")}return oD(t)}function aD(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>lte){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}Dl(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,fa(e,t),"local"):e.place(`skill:${t.name}`,n,fte(e,t),"remote")}}function ute(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=uD(e,
t),o=[...jp(e),...r.length===0?[]:xv(t,r)],i=Il(e,`command:${t.name}`);return Tl({...cD(e,t),"allowed-tools":o.length===0?n:[n,...o],...lD(e,t.name)})+Ml({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function fte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=uD(e,t),o=r.length===
0?[]:xv(t,r),i=Il(e,`skill:${t.name}`);return Tl({name:dD(t.frontmatter.data.name)??t.name,...cD(e,t),"allowed-tools":o.length===0?void 0:o,...lD(e,t.name)})+Ml(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function cD(e,t){return{description:dte(e,t),when_to_use:fD(t),"argument-hint":t.argumentHint,
paths:pte(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function dte(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&fD(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function lD(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function uD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=pr(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
Gp).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function fD({frontmatter:e}){let t=oe(e,"when_to_use");return t===void 0?void 0:xt(t)||
void 0}function dD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function pte(e){if(!Array.isArray(e))return dD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var lte,pD=m(()=>{"use strict";_v();ca();Mp();Vk();Vt();Ut();iD();Vi();Fl();Vp();lte=255});function gD(e){let t=mte(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[mD.prompts]:[],...t.length>0?[mD.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function yD(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function mte(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${hD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${qi(o)}\`: ${hD(i)}`)];return[...new Set(
r)]}function hD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${hte(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?gte(t):void 0)??"a program"}`}function hte(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function gte(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function qi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var mD,wD=m(()=>{"use strict";mD={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function vD(e){let{settings:t}=e,n=yte(lm(e)),r=[`# ${kD(e.plugin.manifest.displayName??t.name)}`,kD(ga(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=wL(e);return`${[r,[n],["## Parts",...wte(e)],["## What is sent, where and when",...bte(e)],o,["## Access",...$te(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function lm({components:e}){return e.some(({placement:t})=>t==="local")}function wte(e){let t=bD(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!lm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...bD(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${qi(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function bD(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${qi(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function bte(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>kte(l.event,l.matcher)))],a=lm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>vte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(jo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...gD(e),...xte(e)]}function kte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${qi(t)}\``}`}function vte(e,t,n){let r=`\` ru\
ns: the output of \`${qi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${qi(t)}${r}`}function xte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function $te(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${lm(e)?`host.${yD(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function kD(e){return e.replaceAll(/\s+/g," ").trim()}var yte,xD=m(()=>{"use strict";ca();Kl();wD();yte=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function $D(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function _D(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var OD=m(()=>{"use strict"});function ED(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&va("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
va("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&va("has a query"),(t.hash!==""||e.includes("#"))&&va("has a f\
ragment"),t.protocol==="http:"&&!_te(t.hostname)&&va("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||va("has characters in its path that would need quoting"),t.origin+n}function _te(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function va(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var AD=m(()=>{"use strict";E()});function SD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=ql(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Ote(r,c,o[s],a);i=a}return i.has(r.length)}}function ql(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?ql(e,t+1,n):n}function Ote(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&ql(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&ql(e,t,r):o===n&&ql(e,t+1,r)}var ID=m(()=>{"use strict"});function ND(e,t,n){let r=$D(e),o=ED(n.endpoint),i=Av("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:TD(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:TD("commandModel",n.commandModel),naming:_L(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:Av("shellContext",n.shellContext,r.filter(Ate)),failClosed:PD("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Ete(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:PD("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:SD(Ite(l))}))}}function Ete(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return Av("work\
space",n,t),e}function Ate(e){return e.startsWith("command:")||e.startsWith("skill:")}function Av(e,t,n){let r=(t??[]).map(o=>{let i=_D(o,n);if(i.length===0)throw Ste(
e,o,n);return i});return new Set(r.flat())}function Ste(e,t,n){let r=Rt(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function TD(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw Ki(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function PD(e,t=[]){for(let n of t){if(Object.hasOwn(da,n))continue;let r=Rt(
n,Object.keys(da));throw Ki(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Ite(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw Ki("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var CD=m(()=>{"us\
e strict";E();yi();OD();AD();ID();Zk();ha();Vi()});function DD(e,t){if(Tte(e),t.name!==void 0){let r=LD(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,RD)}let n=LD(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${RD}`)}function LD(e){return e.length>128?"has more than 128 characters":Mo(e)?e.includes("..")?
'holds ".."':Ip(e)!==void 0?"can't be a folder on Windows":Ji(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Tte(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var RD,FD=m(()=>{"use strict";E();El();
Gi();RD="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function jD(e,t){a1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Cte(e,t);let r=ND(n,DD(n,t),t),o=Pte(new zl(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:ga(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Pte(e){let t=MD(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=C1(e,t);if(r.length===0)throw t.leak;let o=new zl(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=MD(o,t);if(i.leak!==void 0)throw i.leak;return i}function MD(e,t){
let n=Nte(e),r=ye(e.files),o=wp(zD(r,Hl(n))),i=`${Vl(e)}-${o.slice(0,8)}`,s=zD(r,Hl(n,i));return{draft:e,version:i,files:s,...P1(e,s,t)}}function Nte(e){let t=sD(
e);aD(e),BL(e),KL(e),B1(e);let n=qL(e);g1(e),e.files.set("README.md",vD(e)),V1(e);let r=H1(e),o=c1(e,{commands:t,icon:n,paths:r});return e.manifest=o,l1(e,o),Rte(
e),z1(e),tD(e),o}function zD(e,t){return ye([...e,[Wi,t]])}function Cte(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>ao(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${tn(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Rte(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>zp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:zp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var UD=m(()=>{"use strict";wn();na();E();wi();W();JL();GL();Wp();YL();L1();av();wv();Kl();J1();K1();ha();nD();pD();
xD();CD();FD();Vi()});function BD(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Lte.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Dte))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Lte,Dte,JD=m(()=>{"use strict";Lte=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Dte=/`([^`\n]+)`/g});function fm(e){let t=[];for(let n of e.matchAll(Bte)){let r=n[1],o=e.slice(Math.max(0,n.index-Sv),n.index),i=n.index+n[0].length,s=Hte(r,o,e.slice(i,i+Sv));s!==
void 0&&t.push({need:VD.get(r),what:`${r}${s}`,offset:n.index})}return t}function Hte(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return Vte.test(
t)?"":void 0;if(!Kte(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?zte.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:Wte(e,i)}function Kte(e){let t=e.length;for(;t>0&&!Jte.has(e[t-1]);)t-=1;return(t>0||e.length<Sv)&&Gte.test(e.slice(
t))}function Wte(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(GD,e)?GD[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&jte.has(r):!i.test(r)))return s?"":` ${r}`}var um,Fte,Mte,VD,zte,
GD,jte,Ute,Bte,Jte,Gte,Vte,Sv,Iv=m(()=>{"use strict";um=e=>e.split(" "),Fte=um("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Mte=um("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),VD=new Map([...Fte.map(e=>[e,"machine"]),...Mte.map(e=>[e,"toolchain"])]),zte=new Set(um("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),GD={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
jte=new Set(um("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Ute=[...VD.keys()].sort((e,t)=>t.length-e.length).join("|"),Bte=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Ute})(?![\w./:=@-])`,"g"),Jte=new Set(`
;&|({$"'\`!`),Gte=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,Vte=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
Sv=240});function KD(e,t,n){let r=new Yl(e,t,n);WD(r,Xte,e);for(let o of BD(e))qD(r,o.text,o.offset);return Tv(r,e)}function WD(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&YD(i,n,s=>e.add(o,s[0],s.index))}function Tv(e,t){return WD(e,Yte,t),t.includes("git ")&&YD(Qte,t,n=>{let r=`git ${n[1]}`;qte.has(n[1])?e.add("ma\
chine",r,n.index):Zte.has(n[1])&&e.add("files",r,n.index)}),e.list()}function ZD(e,t,n){return Tv(new Yl(e,t,n),e)}function dm(e,t,n){let r=new Yl(e,t,n);return qD(
r,e,0),Tv(r,e)}function qD(e,t,n){for(let{need:r,what:o,offset:i}of fm(t))e.add(r,o,n+i)}function YD(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var HD,Zte,qte,Yte,Xte,Qte,Yl,Pv=m(()=>{"use strict";j();JD();Iv();HD=e=>new Set(e.split(" ")),Zte=HD("diff \
log status show blame ls-files grep rev-parse describe shortlog"),qte=HD("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),Yte=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],Xte=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
Qte=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Yl=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Dt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function XD(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=Bo(e,t).flatMap(s=>Cv(t,s));return[...o,...Nv(e.handler,n),...QD(r,
n.path,n.line),...i]}function Nv(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:nne(
c)).join(""),a=fm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...ZD(JSON.stringify(e),t,n),...a]}function nne(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Cv(e,t){let n=rne(e,t);return n===void 0?[]:dm(n,t,1).concat(QD(n,t,1))}function QD(e,t,n){let r=new Map,o=Dt(
e);for(let i of e.matchAll(tne)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function rne(e,t){let n=R(e.files,t);return n===void 0||n.size>ene?void 0:H(n.bytes())}var ene,tne,eF=m(()=>{"use strict";W();j();mr();Pv();
Iv();ene=1024*1024,tne=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function nF(e){tv(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Rv(`${r.kind}:${r.name}`,
r.path,[...ane(r),...ine(r.body,e).flatMap(o=>{let i=n.get(o)??Cv(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Rv(`hook:${r.id}`,r.origin.path,XD(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Rv(`mcp:${r}`,i.path,Nv(o,i).filter(sne)))]}function ine(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?_t(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Rv(e,t,n){let r=new Set(n.map(s=>s.need)),o=one.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function sne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function ane(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:pr(n);return[...cne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...cm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...KD(n,t,r)]}function cne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return dm(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(tF,i)?tF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var one,tF,rF=m(()=>{"use strict";Pv();mr();eF();Ov();ha();Vt();one=["text","files","patch","toolchain","machine","conversation"];
tF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function oF(e,t=[]){if(!Array.isArray(t))throw Ki("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new yn;for(let o of nF(e))n.has(o.id)||o.id.startsWith("mcp:")||(Lv(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),Lv(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&Lv(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function Lv(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var iF=m(()=>{"use strict";wn();ha();rF()});function pm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>ao(s));if(e||n===void 0)return;let{problem:r,fix:o}=yc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${tn(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var Dv=m(()=>{"use strict";wn();cy();E();wi()});var ot=_e((BNe,sF)=>{"use strict";sF.exports=process.getBuiltinModule("node:crypto")});function cF({tools:e,afterMs:t}={},n=aF){return e??(t!==void 0||n>aF)}var lne,aF,lF=m(()=>{"use strict";lne=_(ot(),1),aF=6e5});var uF,fF=m(()=>{"use strict";uF=String.raw`
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
`});var dF,pF=m(()=>{"use strict";dF=String.raw`
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
`});var mm,hm,gm,ym,Fv=m(()=>{"use strict";mm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),hm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),gm=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),ym="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var mF,hF=m(()=>{"use strict";mF=String.raw`
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

`});function gF(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>fne(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${wm(mm)}, files that hold a private key, what lies in ${wm(hm)}, links, and other repositories inside the project. ${wm(gm)} are sent onl\
y where the list above says so. Without git also not: what lies in ${wm(ym)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function fne(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${une[r.files]}${i}${o}.`}function wm(e){return e.map(
t=>`\`${t}\``).join(" ")}var une,yF=m(()=>{"use strict";Fv();une={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var wF,bF=m(()=>{"use strict";wF=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var kF,vF=m(()=>{"use strict";kF=String.raw`
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
`});var xF,$F,_F=m(()=>{"use strict";xF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,$F=String.raw`function base64(s) {
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
`});var OF,EF=m(()=>{"use strict";OF=String.raw`
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
`});var AF,SF=m(()=>{"use strict";AF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var IF,TF=m(()=>{"use strict";IF=String.raw`
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
`});function zv(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>mne(
i,o)+pne,hooks:dne,readme:gF}}function dne(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function mne(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Mv(n)} plugin=${Mv(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Mv([...new Set(a)].join(`
`))}
`}function Mv(e){return`'${e.replaceAll("'","'\\''")}'`}var pCe,pne,PF=m(()=>{"use strict";fF();pF();Fv();hF();yF();bF();vF();_F();EF();SF();TF();pCe=zv();pne=[
"# Never sent, in any case and any folder.",`secret_names='${mm.join(" ")}'`,`secret_folders='${hm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${gm.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${ym.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${wF}'`,`sorting='
${xF}'`,`key_body='
${$F}'`,AF+mF+OF+dF+uF+kF+IF].join(`
`)});function CF(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}=e,{alwaysLoad:p=t.alwaysLoad}=e;return{...F({...hne(t),...F({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:gne(t),longRuns:cF(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:p==="true"?!0:p==="false"?!1:p,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:zv(t.
uploads)}}function hne(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:d}=e;return F({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:d})}
function gne({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var RF=m(()=>{"use strict";gc();
E();Te();lF();PF()});function LF(e,t,n){let{loaded:r,config:o}=e;pm(r);let i=CF(t,o,n),s=yne(r.plugin,jD(r,i),i);return t.allowErrors!==!0&&wne([...jv(e,s),...s.report.diagnostics]),
s}function yne(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&Sl(r,l.what).files!=="none",s=oF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function jv({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function wne(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Lt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var DF=m(()=>{"use strict";E();UD();iF();Mk();Dv();hs();RF()});async function FF(e,t){let n=(0,Vo.join)(t.workspace,e),r={folder:e,name:(0,Vo.basename)(n),rows:[],notes:[]};try{let o=Dp(n),i={...r,name:o.plugin.name},s=await kne(
n,t).catch(a=>({failed:a}));return"failed"in s?Uv(s.failed,{...i,rows:_i(e,o.diagnostics)}):bne({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return Uv(
o,r)}}function bne(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[vne(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=_i(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=LF(o,{permissionHook:!0},s),u=_i(n,[...jv(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Uv(l,{...e,rows:c,notes:i})}}async function kne(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await Ab(e,void 0,{dataOnly:r,signal:o});let i=(0,Vo.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,Vo.extname)(
i))?{config:{},skipped:i}:await Ab(e,i,{signal:o})}function vne(e){return`${(0,Vo.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Uv(e,t){if(!ke(e))throw e;let n=gf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var Vo,MF=m(()=>{"use strict";Vo=_(he(),1);AP();Fk();DF();E();po()});var Ho=_e((LCe,zF)=>{"use strict";zF.exports=process.getBuiltinModule("node:os")});function Wr(e,t=511){if(jF(e))return;let n=(0,UF.dirname)(e),r=n===e?void 0:Wr(n,t);try{(0,bm.mkdirSync)(e,t)}catch(o){if(jF(e))return r;throw o}return r??e}function jF(e){
return(0,bm.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}var bm,UF,Xl=m(()=>{"use strict";bm=_(ve(),1),UF=_(he(),1)});function BF(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==t.size?!1:xne(e.bytes(),t.bytes())}function xne(e,t){return e===void 0||t===
void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}var JF=m(()=>{"use strict"});function km(e){return GF(e)||GF(ye([...e].map(([t,n])=>[t,_ne(n)])))}function GF(e){let t=R(e,Wi),n=t===void 0?void 0:L(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,$ne(c)]);return wp(ye([...s,[Wi,
Hl(o)]])).startsWith(i)}function $ne(e){return e.kind==="file"?{...e,executable:!1}:e}function _ne(e){if(e.kind!=="file")return e;let t=e.bytes();return zi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var Bv=m(()=>{"use strict";na();W();M();j();Kl()});function Ql(e){return One.has(e.split("/").at(-1)??"")}function Jv(e,t=""){return Ene((0,KF.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return Np(
n.name)?n.isDirectory()?Jv(e,r):[]:Ql(r)?[]:[r]})}function Ene(e){return(0,HF.readdirSync)(e,{withFileTypes:!0})}function WF(e,t){let n=zn(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!Ql(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!Ane(a)),o])if(km(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!BF(VF(n,s),VF(t,s)))}function Ane(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function VF(e,t){let n=R(e,t);return n&&{...n,executable:!1}}function ZF(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...zn(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!Ql(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var HF,KF,One,Gv=m(()=>{"use strict";HF=_(ve(),1),KF=_(he(),1);W();JF();
Bv();Kr();One=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function YF(e){let t=eu((0,xa.join)(e,".claude-plugin","plugin.json"));return Kt(Kt(Kt(t,"metadata"),"bazaar"),"thinClient")!==void 0}function XF(e){if(eu((0,xa.join)(
e,"oci-layout"))===void 0)return!1;let t=Kt(eu((0,xa.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>Kt(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=eu((0,xa.join)(e,"blobs","sha256",r.slice(7)));return typeof Kt(QF(e,o),"claude-bazaar.co\
ntents")=="string"}function QF(e,t){let n=Kt(t,"annotations");if(n!==void 0)return n;let r=Kt(t,"manifests"),o=Array.isArray(r)?Kt(r[0],"digest"):Kt(Kt(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?Kt(Kt(t,"config"),"Labels"):QF(e,eu((0,xa.join)(e,"blobs","sha256",o.slice(7))))}function eu(e){
try{return JSON.parse((0,qF.readFileSync)(e,"utf8"))}catch{return}}function Kt(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var qF,xa,Vv=m(()=>{
"use strict";qF=_(ve(),1),xa=_(he(),1)});function Sne(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function tu(e){let t=Sne(e);if(t!==void 0)throw yr(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function yr(e,t){return new w("PATH_UNSAFE",e,t)}var $a=m(()=>{"use strict";E()});function Oa(e,t,n){let r=Nne(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw vm(e);if(!r.isDirectory())throw Kv(e,"is a file");let o=Cne(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw Kv(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
Ql(a))&&Ine(e,t,n),Rne(e,s),s?"repository":"replaceable"}function Ine(e,t,{isOurs:n,foreign:r}){if(!(n??YF)(e))throw Kv(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?WF:()=>[]),i=[...Tne(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${Pne(i)}.`,"Move or remove that, or choose another folder.")}function Tne(e){try{return Jv(e).filter(t=>t!==".git")}catch(t){throw yt(e,t)}}
function Pne(e){let t=e.length-eM;return`${e.slice(0,eM).join(", ")}${t>0?` and ${t} more`:""}`}function Nne(e){try{return(0,_a.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw yt(e,t)}}function Cne(e){try{return(0,_a.readdirSync)(e)}catch(t){throw yt(e,t)}}function Rne(e,t){let[n,r]=[process.cwd(),(0,_a.realpathSync)(e)];if(!`${n}${Hv.sep}`.
startsWith(`${r}${Hv.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function Kv(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function vm(e){return yr(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function yt(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${we(t)}.`,
n,{cause:t})}var _a,Hv,eM,nu=m(()=>{"use strict";_a=_(ve(),1),Hv=_(he(),1);E();Gv();Vv();$a();eM=10});function Ea(e,t){(0,Wt.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(Wv(e,o.kind==="directory"?r:(0,wr.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,wr.join)(e,r),s=o.executable?493:420;(0,Wt.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,Wt.chmodSync)(i,s)}}function Wv(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,Wt.mkdirSync)((0,wr.join)(e,r),{recursive:!0}),(0,Wt.chmodSync)((0,wr.join)(
e,r),493),n.add(r))}function Ko(e,t,n=[]){let r=[];try{for(let o of(0,Wt.readdirSync)(e).filter(i=>!n.includes(i)))(0,Wt.renameSync)((0,wr.join)(e,o),(0,wr.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,Wt.renameSync)((0,wr.join)(t,i),(0,wr.join)(e,i));throw o}}var Wt,wr,ru=m(()=>{"use strict";Wt=_(ve(),1),wr=_(he(),1)});function tM(e,t,n={}){Zv(e,t,n,r=>Ea(r,t))}function Zv(e,t,n,r){ou(e,t,n);let o=(0,Ae.resolve)(e),i=Oa(o,t,n),s=qv((0,Ae.dirname)(o));try{i==="empty"?Mne(o,r):i===
"repository"?zne(o,r):jne(o,i,r)}catch(a){throw s!==void 0&&(0,xe.rmSync)(s,{recursive:!0,force:!0}),yt(e,a)}}function ou(e,t,{within:n}){Lne(e,t),Dne(t),n!==void 0&&
Fne((0,Ae.resolve)(n),(0,Ae.resolve)(e))}function Lne(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function Dne(e){
for(let[t,n]of e)if(tu(t),n.kind==="symlink")throw yr(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function Fne(e,t){let n=(0,Ae.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Ae.resolve)(e,n)!==t)throw yr(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Ae.sep))
if(r=(0,Ae.join)(r,o),(0,xe.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw vm(r)}function qv(e){try{return Wr(e)}catch(t){throw yt(e,t)}}function Mne(e,t){
let n=(0,xe.mkdtempSync)((0,Ae.join)(e,".bazaar-"));try{t(n),Ko(n,e)}finally{(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function zne(e,t){let n=(0,xe.mkdtempSync)(
(0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),[r,o]=[(0,Ae.join)(n,"new"),(0,Ae.join)(n,"old")];try{(0,xe.mkdirSync)(r),(0,xe.mkdirSync)(o),t(
r),Ko(e,o,[".git"]);try{Ko(r,e)}catch(i){throw Ko(o,e),i}(0,xe.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,xe.existsSync)(o)||(0,xe.readdirSync)(o).length===
0)&&(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function jne(e,t,n){let r=(0,xe.mkdtempSync)((0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),o=(0,Ae.join)(
r,"new");try{(0,xe.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?Une(e,o,(0,Ae.join)(r,"old")):(0,xe.renameSync)(o,e)}finally{(t!=="replaceable"||(0,xe.existsSync)(
e))&&(0,xe.rmSync)(r,{recursive:!0,force:!0})}}function Une(e,t,n){(0,xe.renameSync)(e,n);try{(0,xe.renameSync)(t,e)}catch(r){throw(0,xe.renameSync)(n,e),r}}var xe,
Ae,Yv=m(()=>{"use strict";xe=_(ve(),1),Ae=_(he(),1);E();ru();Xl();nu();$a()});function nM(e,t,n={}){let r=(0,jn.resolve)(e),o=Oa(r,t,n);if(o!=="missing"&&o!=="empty")return Bne(r,t,n);let i=rM(r);return tM(r,t,n),{keep:()=>{},undo:()=>{(0,ut.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,ut.mkdirSync)(r)}}}function Bne(e,t,n){ou(e,t,n);let r=Jne(e),[o,i]=[(0,jn.join)(r,"new"),(0,jn.join)(r,"old")],s=()=>(0,ut.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,ut.existsSync)(i)&&((0,ut.existsSync)(e)&&(0,ut.renameSync)(e,o),(0,ut.renameSync)(i,e)),s()};try{(0,ut.mkdirSync)(o),Ea(o,
t),(0,ut.renameSync)(e,i),(0,ut.renameSync)(o,e)}catch(c){throw a(),yt(e,c)}return{keep:()=>Gne(s),undo:a}}function Jne(e){try{return(0,ut.mkdtempSync)((0,jn.join)(
(0,jn.dirname)(e),`.${(0,jn.basename)(e)}.bazaar-`))}catch(t){throw yt(e,t)}}function Gne(e){try{e()}catch{}}function rM(e){if(!(0,ut.existsSync)(e))return rM((0,jn.dirname)(
e))??e}var ut,jn,oM=m(()=>{"use strict";ut=_(ve(),1),jn=_(he(),1);nu();ru();Yv()});var iM,sM=m(()=>{"use strict";iM={added:[],changed:[],removed:[]}});function Yi(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??iM,...F({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var Xv=m(()=>{"use strict";Te();sM()});function Qv(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,iu.join)(e.RUNNER_TEMP||(0,cM.tmpdir)(),"claude-bazaar",t)}function lM(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,iu.join)(e,"thin-clients",r.name);return nM(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function uM(e,t){Wr(t);let n=(0,iu.join)(t,"report.json");return(0,xm.writeFileSync)(n,`${JSON.stringify(Vne(e),void 0,2)}
`),n}function fM(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(Yi),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,iu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))u_(c,l??"")}function Vne({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:aM(o)},plugins:n.map(i=>({...Yi(i),...i.error===void 0?{}:{error:aM(i.error)},notes:i.notes,
findings:ws(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function aM({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function dM(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>Yi(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,xm.appendFileSync)(n,o.join(""))}var xm,cM,iu,pM=m(()=>{"use strict";xm=_(ve(),1),cM=_(Ho(),1),iu=_(he(),1);hi();Xl();oM();po();Xv()});function Ot(e){return lo(e).replaceAll(mM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Zt(e){
return e===""?"":`<code>${Ot(e)}</code>`}function ex(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${Ot(e)}</a>`:Ot(e)}function hM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>lo(i.replaceAll("	","  ")).replaceAll(mM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function $m(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var mM,gM=m(()=>{"use strict";df();mM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function yM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:Hne(c,t)}function Hne(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var wM=m(()=>{"use strict"});function bM(e,t){let{error:n}=e,r=[{text:`## ${Kne[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${Ot(n.problem)} ${Ot(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:Wne(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${Ot(o)}`,weight:1}))];return yM([...r,...e.plugins.
flatMap(Qne)])}function Wne(e){let t=e.map(n=>{let r=Yi(n);return[Zt(r.name),Zne(r),qne(n,r),Yne(r),Xne(n.rows)]});return $m(["plugin","version","result","files",
"findings"],t)}function Zne({version:e="",oldVersion:t}){return t===void 0||t===e?Zt(e):`${Zt(t)} \u2192 ${Zt(e)}`}function qne({error:e},t){if(e!==void 0)return`\
failed: ${Ot(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(ex(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${ex(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function Yne({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Xne(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Lt(r,n)]}).flat().
join(", ")||"none"}function Qne(e){let{error:t,notes:n,rows:r,preview:o}=e,i=Yi(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${Ot(t.problem)} ${Ot(t.fix)}`,weight:1}],
...n.map(a=>({text:Ot(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${Zt(i.image)}`,weight:1}],...r.length===0?[]:[{text:tre(r),weight:2}],...nre(e),...rre(
i),...o===void 0||o.patch===""?[]:[{text:tx("Changes of the thin client",hM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${Ot(e.name)}`,weight:1},
...s]}function tre(e){let t=ws(e),n=t.slice(0,ere).map(i=>[i.level,Zt(i.code),Zt(tn({...i,path:i.file})),`${Ot(i.problem)} ${Ot(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${Lt(r,"more finding")}: the output \`report\` names a file with all of them.`;return $m(["level","code","place","what, and what to do"],n)+o}function nre({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Lt(t.files,"file")} searched for ${Lt(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(Zt).join(", ")}.`,s=n.map(({what:a,why:c})=>[Zt(a),Ot(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:tx("Left out of the thin client",$m(["what","why"],s)),weight:3}]]}function rre({files:e}){let t=[...e.
added.map(n=>`- added ${Zt(n)}`),...e.changed.map(n=>`- changed ${Zt(n)}`),...e.removed.map(n=>`- removed ${Zt(n)}`)];return t.length===0?[]:[{text:tx("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function tx(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var Kne,ere,kM=m(()=>{"use strict";hs();wn();po();gM();Xv();wM();Kne={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};ere=300});function su(e){return ore.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(vM,
r)?`\`${vM[r]}\``:n)}function _M(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(su),...t===void 0?{}:{error:$M(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:su(i.problem),fix:su(i.fix)})),...o.error===void 0?{}:{error:$M(o.error)}}))}}function $M({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,su(t),su(n),{details:r,cause:o})}var vM,xM,ore,OM=m(()=>{"use strict";E();vM={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},xM="name its `digest` with `build` at none",ore=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${xM}`],[/then publish without --image; or `--base` what has it/g,
`${xM}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function _m(e={}){let t=Object.entries(process.env).filter(([r])=>!ire.includes(r)&&!sre.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var ire,sre,nx=m(()=>{"use strict";ire=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],sre=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var rx=_e((FRe,EM)=>{"use strict";EM.exports=process.getBuiltinModule("node:child_process")});function AM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function SM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(are(t)):t).toString("utf8")}function are(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var IM=m(()=>{"use strict"});async function Om(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,PM.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,d=b=>{u==="exit"&&(u=b),TM(l.pid,"SIGTERM"),f??=setTimeout(()=>TM(l.
pid,"SIGKILL"),cre)},p=setTimeout(()=>d("timeout"),s),h=()=>d("abort");c?.addEventListener("abort",h,{once:!0});let g=AM(l.stdout,a,()=>d("output")),y=SM(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,O)=>{l.on("error",O).on("close",S=>k(S??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(p),clearTimeout(f),c?.removeEventListener("abort",h)}}function TM(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var PM,
cre,ox=m(()=>{"use strict";PM=_(rx(),1);IM();cre=1e3});async function Ct(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw NM(e);if(!(0,CM.existsSync)(
n))throw br(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:d}=await Om("git",e,{cwd:n,env:_m(
s),...c}).catch(p=>{throw ure(p)});if(l==="abort")throw NM(e);if(l==="timeout")throw br(e,`it took longer than ${o/1e3} s`);if(l==="output")throw br(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Aa(d)}}async function Zr(e,t){let{exitCode:n,stdout:r,stderr:o}=await Ct(e,t);if(n===0)return r;
throw br(e,o.trim()===""?`exit code ${n}`:Em(o))}async function au(e,t){return(await Zr(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Aa(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,lre)}function lre(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function NM(e){return new w("INTERRUPTED",`git ${RM(e)} was stopped.`,"Start it again.")}function ure(e){return e.code!=="ENOENT"?br([],we(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function br(e,t){let n=Aa(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${RM(
e)} failed: ${n}.`,dre(t))}function RM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function dre(e){return fre.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Em(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var CM,fre,Xi=m(
()=>{"use strict";CM=_(ve(),1);E();nx();ox();fre=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function cu(e){return pre.has(e.toLowerCase())}function ix(e){if(e==="")return"is empty";if(!Mo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function DM(e){let t=ix(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(LM,n)?`is kept for ${LM[n]}`:cu(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':gre.test(e)||yre.test(e)?"passes as a marketplace of Anthropic":void 0}function FM(e){
return mre.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":hre.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var pre,LM,mre,hre,gre,yre,Am=m(()=>{"use strict";Gi();pre=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),LM={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},mre=new Set(["org","org-provisioned","unknown"]),hre=new Set(["cargo","gh","github","npm","pip","uv"]),
gre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,yre=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function $re(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function _re(e){return Array.isArray(e)&&e.length>0}var qt,Be,sx,ax,UM,BM,JM,GM,VM,HM,
wre,Im,KM,bre,WM,Sa,Sm,MM,kre,zM,vre,xre,ZM,jM,Ore,Ere,Are,Tm,Ia=m(()=>{"use strict";Dn();Op();ur();qt=Y(),Be=P(qt),sx=P(Ke()),ax=Ee(qt),UM=ue({name:Ue,email:Be,
url:Be}),BM={$schema:Be,name:qt,owner:UM,plugins:Ee(Ln()),description:Be,version:Be,metadata:P(ue({description:Be,version:Be,pluginRoot:Be})),forceRemoveDeletedPlugins:sx,
allowCrossMarketplaceDependenciesOn:P(ax)},JM=ue(BM),GM=Nt(ok(qt)),VM=new Set([...Object.keys(BM),"renames"]),HM=new Set(["description","version","pluginRoot"]),
wre=Q(qt,fe(e=>URL.canParse(e),"must be a whole URL, with https://")),Im={$schema:Be,name:qt,displayName:Be,description:Be,version:Be,author:P(UM),homepage:P(wre),
repository:Be,license:Be,keywords:P(ax),category:Be,tags:P(ax),strict:sx,defaultEnabled:sx,dependencies:P(Sk),headers:P(Nt(qt)),headersHelper:Be},KM=ue(Im),bre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],WM=new Set([...Object.keys(Im),...bre,"relevance","source"]),Sa=e=>Q(Ue,wl(e)),Sm=(e,t)=>P(bl(e,t)),MM=Q(Sa(256),fe(e=>!e.includes("\\"),'must have\
 "/" between folders')),kre=Q(Sa(128),Co(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),zM=Q(Sa(256),fe($re,"must be a regular expr\
ession")),vre=ue({file:zM,pattern:zM}),xre=Q(ue({cli:Sm(Sa(64),10),cwd:Sm(MM,10),filesRead:Sm(MM,10),hosts:Sm(kre,20),manifestDeps:P(Q(bl(vre,10),yl()))}),fe(e=>Object.
values(e).some(_re),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),ZM=ue({topic:P(Sa(64)),signals:xre});jM={url:qt,ref:Be,sha:Be},Ore=
Q(qt,fe(e=>!e.includes(".."),'must not hold ".."')),Ere=Q(qt,fe(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),Are=Q(Do,Ro(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),fe(e=>e>0,"must be over 0"),fe(e=>e<=600,"must have at most 600")),Tm={github:{repo:qt,ref:Be,sha:Be},url:jM,
"git-subdir":{...jM,path:Q(Ue,fe(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:Ore,version:Be,registry:P(Ere)},archive:{url:qt,sha256:P(
Q(qt,fe(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(Sa(500),fe(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(Are),mode:P(Mn("copy","link"))}}});var z,it=m(()=>{"use strict";z=".claude-plugin/marketplace.json"});function YM(e,t){let n=R(e,z);n===void 0&&t("MARKETPLACE_MISSING",z,{looked:z}),n?.unreadable&&t("FILE_UNREADABLE",z,{reason:n.unreadable});let r=ar({tree:e,report:t},
z);if(r===void 0)return;let o=L(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:z,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:z,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:z,...o.
placeAt([])},{kind:ne(o.value)});return}let i=Sre(o,o.value,t);return Ire(i),Tre(i),Pre(i),i}function Sre(e,t,n){return{value:t,report:n,where:r=>({path:z,...e.
placeAt(r)}),whereKey:r=>({path:z,...e.placeOfKey(r)})}}function Ire(e){for(let{path:t,field:n,problem:r}of Jt(JM,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});qM(e,[],e.value,VM),qM(e,["metadata"],e.value.metadata,HM)}function qM(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:lk(i)})}}function Tre({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=DM(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=FM(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function Pre({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",z,{})}var XM=m(()=>{"use strict";W();M();nt();Xs();Am();
Ia();it()});function QM(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of zo({},{entry:o}).diagnostics){let s=Nre[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else ao(i.code)&&i.path===""&&cx(e,i,t)}}function cx({catalog:e,index:t},n,r){let o=Cre(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(Im,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function ez(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!cu(n)}function Cre({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var Nre,lx=m(()=>{"use strict";wi();Tp();Am();Ia();Nre={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function tz(e,t){let n=new Map;for(let{source:r}of e)r.kind==="relative"&&n.set(r.path,new Map);for(let[r,o]of t)for(let i=r.indexOf("/");i!==-1;i=r.indexOf("/",
i+1))n.get(r.slice(0,i))?.set(r.slice(i+1),o);for(let[r,o]of n)o.size===0&&t.get(r)?.kind!=="directory"&&n.delete(r);return new Map([...n,["",t]])}function nz(e,t,n,{
report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=Rre(n.get(""),i),l=n.get(
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):l===void 0&&s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||l===void 0)return;let u=i.split(
"/").at(-1),f=zo(l,{entry:t.raw,...u?{folderName:u}:{}});for(let d of f.diagnostics.filter(p=>ez(s,p)))d.path===""?cx({catalog:s,index:t.index,raw:t.raw},d,o):o(
Lre(d,i));return Dre(s,t,f),f}function Rre(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function Lre(e,t){
return t===""?e:{...e,path:`${t}/${e.path}`}}function Dre(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==
t.name){let s={name:t.name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={
entry:t.version,manifest:i};e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var rz=m(()=>{"use strict";Tp();lx()});function oz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":zre(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function zre(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?jre(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?iz(t.split(".").map(Number)):Fre.has(t)||t.endsWith(".localhost")}function iz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||Mre.has(e.join("."))}
function jre(e){let t=Bre(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=Ure(t);return r!==void 0&&iz(r)}function Ure(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function Bre(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var Fre,Mre,sz=m(()=>{"use strict";Fre=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),Mre=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function az(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return Jre(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${ne(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(Tm,r)?Vre(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function Jre(e,t){let n=Gre(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:Qi(r?`${t.pluginRoot}/${e}`:e),raw:e}}function Gre(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:lu(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function lu(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function Qi(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function Vre(e,t,n){let r=Jt(ue(Tm[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&Hre(s,n),r.length>0?void 0:{kind:e,...Wre(e,t)}}function Hre(e,t){let n=oz(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:Kre(e),problem:n})}function Kre(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function Wre(e,t){let n=Object.keys(Tm[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var ux=m(()=>{"use strict";M();nt();
ur();sz();Ia()});function cz(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(Zre(s,o,
i)),QM({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${ne(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return eoe(e,r,t),r}function lz(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function uz(e){let t=lz(
e);return t!==void 0&&lu(t)?Qi(t):void 0}function Zre(e,t,n){let r=c=>e.where(["plugins",t,...c]);qre(e,t,n),Yre(e,n.name,()=>r(["name"])),Xre(e,n,r),Qre(e,n,r);
let o=az(n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:lz(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{
index:t,name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):
[],...uu(i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function uu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function qre(e,t,n){for(let{path:r,field:o,problem:i}of Jt(KM,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!WM.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function Yre(e,t,n){if(typeof t!="string")return;let r=ix(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n(),{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&cu(o))&&Ji(t)&&e.report("ENTRY_NAME_RESERVED",n(),{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n(),{length:t.length})}function Xre(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${ne(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Jt(ZM,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Qre(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function eoe(e,t,n){let r=t.filter(s=>s.name!==""),o=new Map;for(let{name:s}of r)o.set(s,(o.get(s)??0)+1);let i=new Map;for(let{index:s,name:a}of r){
let{report:c}=n(s),l=()=>e.where(["plugins",s,"name"]);o.get(a)!==1&&c("ENTRY_NAME_TWICE",l(),{name:a});let u=a.toLowerCase(),f=i.get(u)??new Set,d=f.values().find(
p=>p!==a);d!==void 0&&c("ENTRY_NAME_CASE",l(),{name:a,other:d}),i.set(u,f.add(a))}}var fx=m(()=>{"use strict";M();Gi();nt();lx();Am();Ia();ux()});function fz(e,t,n,r){if(e===void 0)return{};let o=Jt(GM,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=toe(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function toe(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var dz=m(()=>{"use strict";M();nt();Ia()});function Pm(e,t={}){let n=noe(e),r=new yn,o=YM(n,r.report);if(o===void 0)return pz(ooe,r.list,!1);let i=[],s=p=>i[p]??=new yn,a=cz(o,s),c=t.plugins===!1?void 0:
tz(a,n),l=a.map(p=>{let h=s(p.index),g=c&&nz(o,p,c,h);return Object.assign(p,{diagnostics:hz(mz(h.list))},g&&{plugin:g})}),u=ioe(o,l),f=[...r.list,...i.flatMap(
p=>p.list)],d=f.some(p=>N_(p.code));return pz(u,f,!d)}function noe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?
[...e.values()]:Object.values(e)).every(roe))return e instanceof Map?e:ye(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a mar\
ketplace's files.",`Give a file tree or a record of path \u2192 text, e.g. {"${z}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function roe(e){
return typeof e=="string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function ioe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u==
"string"?{[l]:u}:{}},{name:o,owner:i}=n,s=uz(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",
...uu(i)?{owner:i}:{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:fz(n.renames,a,c,e.report),raw:n}}function pz(e,t,n){
return{marketplace:e,diagnostics:hz(mz(t)),loads:n}}function mz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function hz(e){return e.toSorted(
(t,n)=>J(t.path,n.path)||(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||J(t.code,n.code))}var ooe,dx=m(()=>{"use strict";wn();E();W();wi();j();XM();rz();
fx();dz();it();ooe={name:"",plugins:[],renames:{},raw:{}}});function gz(e,t={}){let n=typeof e=="string"||e instanceof URL;return Pm(n?zn(Rp(e)):e,t)}var yz=m(()=>{"use strict";dx();Kr()});function Pa(e,t){if(Array.isArray(e)){let n=e.map(r=>Pa(r,bz(t)));return wz("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>px(r,o,bz(t)));return wz(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function px(e,t,n){return`${JSON.stringify(e)}${n.colon}${Pa(t,n)}`}function wz(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function bz(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function kz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:soe(e,t),colon:loe(i,": "),comma:aoe(e,t),padding:a}}function*vz(e){for(let t=[
e];t.length>0;t=t.flatMap(({children:n})=>n))yield*t}function soe(e,t){for(let n of vz(t)){let r=n.type==="property"?void 0:n.children[0];if(r!==void 0&&fu(e,r.
offset)){let[o,i]=[Ta(e,n.offset),Ta(e,r.offset)];if(i.length>o.length)return i.slice(o.length)}}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}
function aoe(e,t){for(let n of vz(t)){let[r,o]=n.type==="property"?[]:n.children;if(r&&o){let i=e.slice(r.offset+r.length,o.offset);if(!/[\r\n]/.test(i))return i}}
return coe(e,t)}function coe(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}function loe(e,t){
return/[\r\n]/.test(e)?t:e}function fu(e,t){let n=t-1;for(;e[n]===" "||e[n]==="	";)n-=1;return e[n]===`
`||e[n]==="\r"}function Ta(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var xz=m(()=>{"use strict";M()});function Wo(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Ez(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+Az(i,s,a,f=>px(
n,r,f));if(mx(uoe(e,[...t,n]),r))return e;let u=du(i,l.offset,hx(i,s,a));return o+Na(i,l.offset,l.offset+l.length,Pa(r,u))}function Oz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Ez(e,t,"array"),c=s.children[n];if(c===void 0)return o+Az(i,s,a,d=>Pa(r,d));let l=du(i,c.offset,hx(i,s,a)),f=fu(i,c.offset)?`,${gx(a)}${Ta(i,c.
offset)}`:Sz(i,s,a);return o+Na(i,c.offset,c.offset,Pa(r,l)+f)}function mx(e,t){return $z(e)===$z(t)}function $z(e){return JSON.stringify(e,(t,n)=>typeof n=="ob\
ject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Ez(e,t,n){let r=L(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=xi(i),a=s;for(let c of t)a=a===void 0?void 0:bc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:kz(i,s)}}function uoe(e,t){let n=L(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function Az(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return foe(e,t,n,r);let i=o.offset+o.
length,s=hx(e,t,n);if(!fu(e,o.offset)){let c=Sz(e,t,n);return Na(e,i,i,c+r(du(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${gx(n)}${Ta(e,o.offset)}`;return Na(e,
i,i,a+r(du(e,o.offset,s)))}function foe(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return Na(e,
o,i,c+r(n)+c)}let s=du(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return Na(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function Sz(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function hx(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?fu(e,r.at(-1)?.offset??0)?n:_z(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?_z(e,s,n):n}function _z(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function du(e,t,n){
return{...n,lineBreak:gx(n)+Ta(e,t)}}function gx(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function Na(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var Nm=m(()=>{
"use strict";M();xz();mf()});function Iz(e,t,n){let r=Pz(e),o=e.slice(r.length);for(;;){let i=Nz(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=Cz(o,i,s)}}function Tz(e,t,n){
let r=Pz(e),o=e.slice(r.length),i=Nz(o,t,"array");return i.children[n]===void 0?e:r+Cz(o,i,n)}function Pz(e){let t=L(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function Nz(e,t,n){let r=xi(e);for(let o of t)r=r===void 0?void 0:bc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function Cz(e,t,n){let[r,o]=doe(t,n);return e.slice(0,r)+e.slice(o)}function doe(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var Rz=m(()=>{"use strict";M();mf()});function Un(e,t=z){let{value:n,problem:r}=L(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw Yt(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw Yt(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function Zo(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw Yt(`"plugins" in "${z}" is no list.`,'Write "plugins": [] or a list of entries.')}function Ca(e,t){let n=e.flatMap(
(r,o)=>Ra(r)===t?[o]:[]);if(n.length>1)throw Yt(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function Dz(e,t){let n=Un(e),r=n.plugins===void 0?Wo(e,[],"plugins",[]):e,o=Zo(n).map(a=>Lz(Ra(a))),i=Lz(t.name)??"",s=poe(o)?o.findIndex(a=>J(
a??"",i)>0):-1;return Oz(r,["plugins"],s===-1?o.length:s,t)}function Fz(e,t){let n=Ca(Zo(Un(e)),t);return n===void 0?e:Tz(e,["plugins"],n)}function Mz(e,t,n){let{
renames:r}=Un(e);if(r!==void 0&&!v(r))throw Yt(`"renames" in "${z}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:Iz(e,["renames"],t);let o=r===void 0?Wo(e,[],"renames",{}):e;return Wo(o,["renames"],t,n)}function poe(e){return e.every((t,n)=>t!==void 0&&J(e[n-1]??"",t)<=0)}
function Lz(e){return typeof e=="string"?e.toLowerCase():void 0}function Ra(e){return v(e)?e.name:void 0}function Yt(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var es=m(()=>{"use strict";E();M();Nm();Rz();j();it()});function zz(e,t,n={}){moe(e,t);let r=Un(e),o=Zo(r),i=Ca(o,t.name);return i===void 0?{text:Dz(e,Cm(t)),change:"added"}:yx({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function yx(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=hoe(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))mx(i[l],u)||(c=Wo(c,o,l,u));return{text:c,change:c===
r?"unchanged":"replaced"}}function moe(e,t){if(typeof e!="string")throw La("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??
{};if(typeof n!="string"||n==="")throw La("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw La('the entry has no \
source that starts with "./" or is pinned');if(typeof o!="string")throw La("the entry has no description");if(i!==void 0&&typeof i!="string")throw La("the entry\
's category is no text");if(s!==void 0&&!uu(s))throw La("the entry's author has no name")}function La(e){let t="Give the catalog's text, and an entry with name,\
 source (./folder) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function Cm(e){let{name:t,source:n,description:r,
category:o,author:i}=e;return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function hoe(e,t,n,r){
let{source:o,description:i,author:s,category:a}=Cm(t),c=goe(e.source,t.source,n);if(!(c||qo(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw woe(t.name,e.source);
return{...c&&typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function goe(e,t,n){
return typeof t=="string"?qo(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function qo(e,t,n){return t!==void 0&&yoe(e,n)===Qi(t)}function yoe(e,t){
if(typeof e!="string")return;if(e==="."||e.startsWith("./"))return Qi(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&lu(r)?Qi(`${r}/${e}`):
void 0}function woe(e,t){let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return Yt(`The catalog has an entry "${e}" from another source (${n})\
, which may be somebody else's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var Rm=m(()=>{"\
use strict";E();M();Nm();es();fx();ux()});function wx({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!boe.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||qo(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function jz({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[L(n??"{}").value,L(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:wx({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var boe,Uz=m(()=>{"use strict";M();Rm();boe=new Set(["name","source","description","author","category"])});function Vz(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=koe(s,`${t}/`)??Bz(s,n);c!==void 0?o.add(c):s!==
z&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===z)&&i.push(...voe(e,o));for(let[s,a]of e.entryFiles??[]){let c=Bz(
s,n)??"",l=jz({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function koe(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function Bz(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function voe({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[L(e).value,L(t).value],s=(d,p)=>({code:d,path:z,problem:p});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(d=>d!=="plugins"&&d!==
"renames"&&!Hz(o[d],i[d])),c=$oe(o,i),l=_oe(o,i),u=r.size===0&&l.length===1?l:[];for(let d of u)r.add(d);let f=l.filter(d=>!r.has(d)&&!c.names.has(d));return[...xoe(
{old:o,fresh:i},l,n).map(d=>s("FOREIGN_ENTRY",d)),...a.map(d=>s("FOREIGN_MEMBER",`has another "${d}", which is the marketplace's own`)),...c.changed.map(d=>s("F\
OREIGN_MEMBER",`changes what "${d}" in "renames" said before`)),...f.map(d=>s("FOREIGN_ENTRY",`changes the entry "${d}", whose folder this change does not touch`))]}
function xoe({old:e,fresh:t},n,r){let o=n.flatMap(i=>Lm(t,i).length===0?Lm(e,i):[]);return n.flatMap(i=>{let s=[...Lm(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return Lm(t,i).flatMap(c=>wx({name:i,entry:c,before:s,...a}))})}function $oe(e,t){let[n,r]=[Gz(e.renames),Gz(t.renames)],o=Object.keys(n).filter(i=>!Hz(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function _oe(e,t){let[n,r]=[Jz(e),Jz(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function Jz({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function Lm({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function Gz(e){
return v(e)?e:{}}function Hz(e,t){return JSON.stringify(e)===JSON.stringify(t)}var Kz=m(()=>{"use strict";M();it();Uz()});function Wz(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(p,h)=>h.map(({name:g})=>`${p} ${g}`),
f=[...n.map(({config:p})=>p.url),...t.map(({handler:p})=>p.url)],d=[...t.filter(({type:p})=>p==="command").map(({event:p})=>`hook ${p}`),...u("server",n.filter(
({transport:p})=>p==="stdio")),...r.map(({source:p})=>`server ${p}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(d)],asks:[...new Set(f.filter(p=>typeof p=="string"))]}}var Zz=m(()=>{"use strict"});function qz(e,t,n){let r=Ooe(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function Yz(e){
let t=R(e,qr);return t===void 0?void 0:L(H(t.bytes())).value}function Ooe(e){let t=Yz(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function Xz(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function Qz(e){return bx(Yz(e))}function bx(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var qr,
Da=m(()=>{"use strict";E();W();M();j();qr=".claude-plugin/plugin.json"});function tj(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=_i("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,ej.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[Eoe]};let c=a?zn(s):new Map;if(!Qz(c))return{folder:t,name:e,rows:[
...i,Aoe(t)],notes:[]};let{runs:l,asks:u}=Wz(Dp(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...km(c)?[]:[Soe(t)],...l.length===0?[]:[Ioe(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function Aoe(e){return{level:"error",code:"NO_THIN_CLIENT",file:kx(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function Soe(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:kx(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function Ioe(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:kx(e),problem:n,fix:"Review these files as code."}}var ej,Eoe,kx,nj=m(()=>{"use strict";ej=_(ve(),1);Fk();Kr();Zz();Da();
Bv();po();Eoe="Lies in another repository, which is not looked at: review what is at the pinned commit.",kx=e=>`${e}/.claude-plugin/plugin.json`});var oj={};Wn(oj,{check:()=>Toe});async function Toe(e,t,n){await Poe(e,n);let r=await Noe(e,n),o=t["entries-dir"],i=async g=>({before:await rj(e,`HEAD^1:${g}`,n),
after:await rj(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=Vz({paths:r,...await i(z),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...F({entriesDir:o})}),l=gz(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>tj(
g,u(g),e,l)),[d={folder:"",name:"(none)",rows:[],notes:[]},...p]=f,h=[...c.map(Roe),...a.length===0?[Coe]:[],...d.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...d,rows:h},...p]}}async function Poe(e,t){let{exitCode:n}=await Ct(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function Noe(e,t){let r=(await Zr(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function rj(e,t,n){let{exitCode:r,stdout:o}=await Ct(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Roe({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Coe,ij=m(()=>{"use strict";Xi();yz();Te();E();it();Kz();nj();Coe=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function sj(e){let t="plain";for(let n of e.split("/")){let r=Xt(n);if(r===Doe)return"never";Loe.includes(r)&&(t="reserved")}return t}function aj(e){return e.includes(
"~")&&e.split("/").some(t=>Foe.test(Xt(t)))}function Xt(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var Loe,Doe,Foe,Dm=m(()=>{"use strict";Loe=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Doe=".git",Foe=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function Ma(e,t){return Joe(e,t)??Goe(e)}function Joe(e,t){if(e==="")return"is empty";if(!zoe.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(joe.test(e))return'\
has an empty part, "." or ".."';if(Uoe.test(e))return"names a drive";let n=sj(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function Goe(e){if(cj(e,Fa.bytes))return`is longer than ${Fa.bytes} bytes`;if(Boe.
test(e))return"names a drive on Windows";if(aj(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>Fa.depth)
return`is deeper than ${Fa.depth} folders`;for(let n of t){if(cj(n,Fa.partBytes))return`has a part of more than ${Fa.partBytes} bytes`;if(Ol.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function cj(e,t){return e.length>t||e.length*3>t&&Moe.encode(e).length>
t}function kr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,Voe);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function Voe(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*lj(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var Fa,Moe,zoe,joe,Uoe,Boe,Fm,Mm=m(()=>{"use strict";E();El();Dm();Fa={partBytes:255,bytes:1024,depth:64},Moe=
new TextEncoder,zoe=/^[\x20-\x7e]+$/,joe=/(?:^|\/)\.{0,2}(?:\/|$)/,Uoe=/^[A-Za-z]:(?:\/|$)/,Boe=/(?:^|\/)[A-Za-z]:/;Fm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,Xt(t))}take(t){let n=Xt(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of lj(t)){let s=Xt(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw kr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of lj(t)){let o=Xt(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function We({pluginsDir:e},t){return`${e}/${t}`}function za(e,t){return`${We(e,t)}/${qr}`}function vr({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function uj(e){if(Hoe.test(e)&&Ma(e,"refuse")===void 0)return;throw kr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function fj(e){if(!(Mo(e)&&Ma(e,"refuse")===void 0))throw kr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function zm(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&Ma(t,"refu\
se")===void 0)return t;throw kr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function jm(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var Hoe,Bn=m(()=>{"use strict";Gi();Mm();Da();Hoe=/^[a-z0-9][a-z0-9-]{1,63}$/});function Um(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(Woe(e),Zoe(e),!Number.
isInteger(o)||o<1||o>100)throw xr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw xr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(d=>({branch:"",plugins:[d],remove:[]})),...n.map(d=>({
branch:"",plugins:[],remove:[d]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:d,remove:p})=>({branch:Yoe(a,d,p),plugins:d,remove:p}));if(new Set(
f.map(({branch:d})=>d)).size<f.length)throw xr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:Koe(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function Koe(e,t){let n={pluginsDir:zm(e),entriesDir:t===
void 0?void 0:zm(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw xr(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function un({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function Woe({plugins:e,remove:t=[]}){let{kept:n,gone:r}=un({branch:"",plugins:e,remove:t});for(let s of n)uj(s);for(let s of r)
fj(s);if(n.length+r.length===0)throw xr("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw xr(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function Zoe({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw xr("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!qoe(e.url))
throw xr("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
zm(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw xr("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function qoe(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function Yoe(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw xr(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function xr(e,t){return new w("OPTION_INVALID",e,t)}var ts=m(()=>{"use s\
trict";E();Bn()});function vx({request:e,layout:t,whole:n,parts:r,mode:o}){let i=dj(n,t),s=[z,...i.folders,...i.entryFiles].flatMap(jm);return{...e.base===void 0?{}:{base:e.base},
branches:o==="push"?[]:r.map(({branch:a})=>a),folders:i.folders,files:i.files,listings:[...new Set(s)].sort(J),onBranch:new Map(r.map(a=>[a.branch,dj(a,t)]))}}function dj(e,t){
let{kept:n,gone:r}=un(e),o=[...n,...r],i=o.flatMap(a=>vr(t,a)??[]);return{folders:o.map(a=>We(t,a)),entryFiles:i,files:[...o.map(a=>za(t,a)),...i]}}var pj=m(()=>{
"use strict";j();it();ts();Bn()});function xx(e,t=z){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var mj=m(()=>{"use strict";E();it()});function wj({additions:e,deletions:t,replaced:n},r,o){let i=new Fm;for(let a of e.keys()){let c=gj(a,o,o.kept)?Ma(a,"inert"):hj;if(c!==void 0)throw kr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!Xoe(a,r)||!gj(a,o,[...o.kept,...o.gone])||a===z)throw kr(a,hj,"Leave this file out of the \
plugin.");let s=e.get(z);s!==void 0&&Qoe(r.catalog,s,new Set([...o.kept,...o.gone]))}function gj(e,{layout:t},n){return e===z?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${We(t,r)}/`)||e===vr(t,r))}function Xoe(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function Qoe(e,t,n){if(!(e!==void 0&&yj(e,n)===yj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${z}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function yj(e,t){let n=Un(new TextDecoder().decode(e)),{plugins:r,renames:o,...i}=n,s=c=>typeof c==
"string"&&t.has(c),a=v(o)?Object.entries(o).filter(([c])=>!s(c)):o;return JSON.stringify([i,Zo(n).filter(c=>!s(Ra(c))),a??[]])}var hj,bj=m(()=>{"use strict";E();
M();es();it();Mm();Bn();hj="is none of the places that this plugin may change in a marketplace"});function kj(e){let t=e,n,r=()=>(n?.of===t?n:n={of:t,value:Un(t)}).value,o=()=>Zo(r());return{fileOf:()=>z,names:()=>o().flatMap(i=>eie(Ra(i))),entry(i){let s=Ca(
o(),i);return s===void 0?void 0:o()[s]},upsert(i,{inherit:s,...a}){let c=zz(t,i,a);if(t=c.text,c.change!=="added"||s===void 0)return c.change;let l=["plugins",Ca(
o(),i.name)??0],u=this.entry(i.name)??{};for(let[f,d]of Object.entries(s))Object.hasOwn(u,f)||(t=Wo(t,l,f,d));return c.change},leadsTo:(i,s)=>qo(i.source,s,r()),
remove(i){t=Fz(t,i)},renameOf(i){let{renames:s}=r();return v(s)&&Object.hasOwn(s,i)?s[i]:void 0},rename(i,s){return t=Mz(t,i,s),!0},files:()=>new Map([[z,t]])}}
function eie(e){return typeof e=="string"?[e]:[]}var vj=m(()=>{"use strict";M();Nm();es();it();Rm()});function xj(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=Un(i,t(o));if(s.name===o)return s;throw Yt(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...Cm(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=yx(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>qo(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var $j=m(()=>{"use strict";es();Rm()});function tie(e,t="sha1"){return(0,_j.createHash)(t).update(`blob ${e}\0`)}function ja(e,t="sha1"){return tie(e.length,t).update(e).digest("hex")}var _j,Bm=m(()=>{
"use strict";_j=_(ot(),1)});function $x(e){return e.length===64?"sha256":"sha1"}function _x(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=R(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===Oj&&l.id===ja(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==Oj&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())R(n,a)===void 0&&s.removed.push(`${e}/${a}`);return{additions:o,deletions:s.removed,replaced:i,files:s}}var Oj,Ej=m(()=>{
"use strict";W();Bm();Oj="100644"});function Sj(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[Aj.test(o),"Its description holds a line break or characters that nobody sees."],[Aj.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[oie(r,n),nie],[typeof i!="string"&&!iie(i.path,i.ref),"Its pinned path or ref holds more than letters, digits and . _ / -."],
[!sie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!aie(t.replacedBy,r),'Its "replacedBy" is not the name of another plugin.']].filter(
([a])=>a).map(([,a])=>a)}function Ij(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`The marketplace's entry "${e}" would break rules that marketplaces \
check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).")}function Tj(e,t,n=!1){
if(!n)throw Yt(`The catalog says that "${e}" was renamed to "${t}", so nobody would get a plugin of that name.`,"Publish under another name, or take the name ov\
er with --take-over (`takeOver` in code).")}function Pj({files:e,name:t}){if(e.get(qr)?.kind!=="file")throw new w("OPTION_INVALID",`The thin client "${t}" has n\
o ${qr}.`,"Give what `generateThinClient` returns.")}function oie(e,t){return t.some(n=>n!==e&&Xt(n)===Xt(e))}function iie(...e){return e.every(t=>t===void 0||rie.
test(t)&&!t.includes(".."))}function sie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function aie(e,t){return e===void 0||typeof e=="string"&&
e!==""&&e!==t}var Aj,nie,rie,Nj=m(()=>{"use strict";E();es();Dm();Da();Aj=/[\p{Cc}\p{Cf}\u2028\u2029]/u,nie="Another entry has the same name in other upper and \
lower case.",rie=/^[A-Za-z0-9._/-]+$/});function Cj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=Dj(a,t);Pj(i);let u=s.map(O=>o.entry(O)).find(O=>O!==void 0),
f=s.map(O=>Lj(O,a,t));cie(a,s,t);let d=We(r.layout,a),p=uie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:d,inherit:u},g=o.upsert(p,h);r.request.allowErrors!==
!0&&Ij(a,Sj(p,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=_x(d,n.folders.get(d)??new Map,y,$x(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:O})=>O),replaced:b.replaced,files:Fj(k.map(({files:O})=>O),c,o),entry:g,oldVersion:l??f.find(({version:O})=>O!==
void 0)?.version??r.pinnedVersions.get(a),former:s.filter((O,S)=>f[S]?.wasThere)}}function Rj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,
files:i,version:s}=Lj(e,null,t);return{name:e,additions:new Map,deletions:o,replaced:[],files:Fj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s,former:[]}}
function Lj(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=Dj(e,n),c=We(o.layout,e),l=r.folders.get(c)??new Map,u=i.entry(e),f=u!==void 0||l.size>0,d={..._x(
c,l,new Map,$x(r.head)),version:a,wasThere:f};return f?(u!==void 0&&lie(e,u,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' f\
iles: have "${e}" put under its "renames" yourself.`),d):(i.renameOf(e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),d)}function cie(e,t,{
entries:n,job:r}){let o=n.renameOf(e);o!==void 0&&(typeof o=="string"&&!t.includes(o)&&Tj(e,o,r.request.takeOver),n.rename(e,void 0))}function Dj(e,{tree:t,job:{
layout:n}}){let r=We(n,e);if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(za(n,e)),i=o===void 0?void 0:L(H(o)).value;if(!bx(i))throw Xz(r);let s=v(i)?
i.version:void 0;return typeof s=="string"?s:void 0}function lie(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&
i.url===s.url||a===!0||r.leadsTo(t,n)))throw Yt(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, \
or take it over with --take-over (`takeOver` in code).")}function uie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=qz(e,`./${We(r,o)}`,
t),s=i.description.trim();if(n.pinned===void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===
void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Fj(e,t,n){let r={added:[],changed:[],removed:[]};
for(let o of["added","changed","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"remo\
ved":"changed"].push(o)}for(let o of Object.values(r))o.sort(J);return r}var Mj=m(()=>{"use strict";M();j();es();Da();Ej();Nj();Bn()});function zj(){return new w("MARKETPLACE_INVALID",`The repository has no "${z}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}function jj(e){return ke(e)&&!["INTERRUPTED","FORGE_LIMITED","FORGE_UNREACHABLE"].includes(e.code)}function Uj(e,t){let n=[
...e.values()],[r]=n;if(r===void 0||!t)return r;let o=[...e].map(([i,{problem:s}])=>`${Ox(i)}: ${s}`);return new w(r.code,o.join(" "),[...new Set(n.map(({fix:i})=>i))].
join(" "))}function Ox({plugins:[e],remove:t}){return e?.thinClient.name??t[0]??""}var Ex=m(()=>{"use strict";E();it()});function Jm(e,t,n,r){let o=jm(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;pie([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&mie(u,a,a===t?n:"folder")}}function pie(e,t,n,r){let o=Xt(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&Xt(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function mie(e,t,n){let r=e===fie?"folder":die[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw kr(t,o,`Have it replaced by a real ${n}.`)}var fie,die,Bj=m(()=>{"use strict";E();Mm();Dm();Bn();fie="040000",die={12e4:"sym\
bolic link",16e4:"submodule"}});function Yr(e,t,n){let r={layout:n.layout,...un(t)};hie(e,r);let o={tree:e,job:n,entries:mu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Cj(c,o)),
...t.remove.map(c=>Rj(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,d]of c)a.additions.set(f,
d);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return wj(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function Gm({files:e}){return Object.values(e).every(t=>t.length===0)}
function pu(e,{changes:t}){let n=new Map(t.flatMap(o=>Gm(o)?[]:[[o.name,o.former]])),r=e.plugins.flatMap(o=>{let i=n.get(o.thinClient.name);return i===void 0?[]:
[{...o,renamedFrom:i}]});return{...e,plugins:r,remove:e.remove.filter(o=>n.has(o))}}function Jn({additions:e,deletions:t}){return e.size+t.length===0}function hie(e,{
layout:t,kept:n,gone:r}){let o=s=>s.flatMap(a=>[We(t,a),vr(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Jm(e,z,"file",i);for(let s of[...n,...r]){let a=r.
includes(s)?new Set([...i,...o(n)]):i;Jm(e,We(t,s),"folder",a);let c=vr(t,s);c!==void 0&&Jm(e,c,"file",a)}}function mu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===
void 0){if(e.catalog===void 0)throw zj();return kj(xx(e.catalog))}let o=s=>vr(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:xx(a,o(s))};return xj(
new Map([...n,...r].map(s=>[s,i(s)])),o)}var $r=m(()=>{"use strict";it();mj();ts();bj();vj();$j();Bn();Mj();Ex();Bj()});async function Jj(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=un(t.whole),a=mu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(d=>a.entry(d)).find(d=>d!==void 0),f=u===void 0?void 0:await gie(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function gie(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?qr:`${c}/${qr}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:L(u).value,d=v(f)?f.version:o;return typeof d=="string"?d:void 0}var Gj=m(()=>{"use strict";M();Da();ts();$r()});function Vj(e,t){let n={[z]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=Pm(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,yie(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>wie(a)||t.some(c=>bie(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function yie({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function wie({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function bie({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function Hj({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${z}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var Kj=m(()=>{"use strict";E();dx();it()});function Ua(e){return e.replace(/-[0-9a-f]{8}$/,"")}function Ba(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Vm(Ua(e)),Vm(Ua(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":Ua(e)===Ua(t)?"content":"patch"}function Vm(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function Wj({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[Ua(t),Ua(n)],a=kie(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function kie(e,t){let[n,
r]=[Vm(e),Vm(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var hu=m(()=>{"use strict";E()});function Hm(e,t){let n=Yr(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:We(t.layout,s.name)})),o=Vj(xie(n,t),r);return t.request.
allowErrors!==!0&&Hj(o),{plan:n,diagnostics:$ie([...o.own],o.diagnostics),warnings:[...n.warnings,...vie(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function vie(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return Wj({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function xie({entries:e},{layout:t,request:n}){let r=e.files().get(z);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function $ie(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Ax=m(()=>{"use strict";it();Kj();Bn();$r();hu()});function Xj(e,t,n,r){let o=Km(n).length>0?Km(n):Km(t);return`${Zj}: ${o.join(", ")}
${qj}: ${eU(e,t,r)}`}function Wm({message:e},t){let n=Yj.exec(e)?.[1]?.split(", ")??[];return Km(t).some(r=>n.includes(r))}function Km(e){let{kept:t,gone:n}=un(
e);return[...t,...n]}function Qj(e,t,n,r){let i=e.filter(s=>Wm(s,n)).flatMap(({message:s})=>Yj.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==eU(t,n,r)}function eU(e,t,{
layout:n}){let{kept:r,gone:o}=un(t),i=mu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(We(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>J(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return Fo(JSON.stringify(s)).slice(0,16)}var Zj,qj,Yj,Sx=m(()=>{"use strict";
na();j();ts();Bn();$r();[Zj,qj]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],Yj=new RegExp(`^${Zj}: (.+?)\\r?\\n${qj}: ([0-9a-f]{16})\\r?$`,"m")});function Zm(e,t,{job:n,images:r,base:o}){let i=pu(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Ix(i)).split(/\r?\n/),c=[a.join(`
`).trim(),Oie(i,r).join(`
`),Xj(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Ix({plugins:e,remove:t}){let[n]=e,r=t.length===1?t[0]:`${t.length} plugins`;return n===void 0?`Remove ${r}`:`${e.length>1?`Publish ${e.length} plug\
ins`:_ie(n)}${t.length>0?`, remove ${r}`:""}`}function _ie({thinClient:{name:e,version:t},renamedFrom:n=[]}){return n.length===0?`Publish ${e} ${t}`:`Rename ${n.
join(", ")} to ${e} ${t}`}function Oie({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by claude-bazaar.",...e.flatMap(({thinClient:{
name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?t.map(o=>`Removed: ${o}`):[]]}var qm=m(
()=>{"use strict";$r();Sx()});function tU(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function nU(e,t){let[n,r]=[tU(e),tU(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(J);return{added:o(r,n),removed:o(n,r)}}var rU=m(()=>{"use strict";j()});function Tx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(Eie,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function Qt(e,t=300){let n=Tx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var Eie,oU=m(()=>{"use strict";Eie=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function Nx(e,{request:t}){return Tx(t.pullRequestTitle??Ix(e),200)}function Cx(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"",i=o.toWellFormed().
replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --");return[...e.plugins.flatMap(s=>Pie(s,t,n,r)),...e.remove.flatMap(s=>[`### Remove ${Qt(s)}`,"",Sie(n),""]),
...e.plugins.length===0?[]:Iie(e,n),...o===""?[]:["",i]]}function Sie({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` says so\
.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function Iie({plugins:e},t){return["### How to chec\
k it","","- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.map(({thinClient:{name:n}})=>Tie(We(t.layout,
n),t)),"- The last 8 digits of the version are made of all the other content, so equal versions have equal files."]}function Tie(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${Qt(t.url)} at ${Qt(t.sha)}.`:`- Check out this branch and run ${Qt(`claude plugin validate ${e}`)}.`}function Pie(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,f=r.get(s),d=e.renamedFrom??[],{files:p,sources:h,window:g}=l.
leakCheck;return[`### ${Qt(s)}`,"",`- Says of itself: ${Qt(c)}`,`- Version: ${u===void 0?"":`${Qt(u)} \u2192 `}${Qt(a)} (${Ba(u,a)})`,...d.length===0?[]:[`- Ren\
amed from: ${d.map(y=>Qt(y)).join(", ")}`],...Nie(e,t,n),...f===void 0?[]:[`- Image: ${Qt(f.image)}`,`- Digest: ${Qt(f.digest)}`],`- Leak check: passed; ${p} fi\
les searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...gu("- What it may do on a user's machine",i.mayDo,"nothing beside the\
 stubs' calls to the host"),""]}function Nie({thinClient:e,facts:t},n,r){let o=We(r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return gu(
"- Components",t.components,"none");let{added:s,removed:a}=nU(i,e.files.keys());return[...gu("- Components added",s,"none"),...gu("- Components removed",a,"none"),
...gu("- All components",t.components,"none")]}function gu(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${Qt(r)}`)]}function Rx(e,t){let n=e.
indexOf(Px),r=e.indexOf(Ym,n),o=n!==-1&&r!==-1,i=o?e.slice(0,n):"",s=o?e.slice(r+Ym.length):"",a=Aie-i.length-s.length-Px.length-Ym.length-2;return`${i}${Px}
${Cie(t,a)}
${Ym}${s}`}function Cie(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=iU.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",iU].join(`
`)}var Aie,iU,Px,Ym,sU=m(()=>{"use strict";qm();rU();Bn();oU();hu();Aie=65536,iU="The rest was left out: a pull request's text has at most 65,536 characters.",[
Px,Ym]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function aU({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function cU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Lx=m(()=>{"use strict";E()});async function Xm(e,t,n){let{forge:r,standing:o,job:i}=e,s=pu(t,n);e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let a=await r.openPullRequest(
{base:o.baseName,head:aU(e,t.branch),title:Nx(s,i),body:Rx("",Cx(s,n,e)),draft:i.request.draft??!1});return await uU(e,a,lU(e,void 0)),a}async function Dx(e,t,n,r){
let o=pu(t,n),i=Nx(o,e.job),s=Rx(r.body,Cx(o,n,e)),a={...i===r.title?{}:{title:i},...Rie(s,r.body)?{}:{body:s}};return Object.keys(a).length>0&&await e.forge.editPullRequest(
r,a),await uU(e,r,lU(e,r)),r}function Rie(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function lU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let d=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(p=>r?.labels.includes(p)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...d?{autoMerge:u}:{}}}async function uU({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var fU=m(()=>{"use strict";$r();sU();Lx()});async function Qm(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await Lie(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function Lie(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var Fx=m(()=>{"use strict"});function eh(e,t,n){return pU(e,t,n,t.branch)}async function dU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await eh(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await pU(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await Mx(e,s)}}async function Mx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=ke(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function pU(e,t,n,r){let o=Zm(t,n,e),i=await Qm(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var mU=m(()=>{"use strict";E();qm();Fx()});async function yU(e,t){let n=Yr(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await Die(e,{part:t,branch:r,onBase:n});
if(Jn(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await eh(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Xm(e,t,n)}}async function Die(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!Wm(l,n));if(Jn(o))return await Mie(e,t,s);if(s.length>0&&i==="ski\
p")return gU(e,t,kU(s));let a=Yr(r.tree,n,e.job);return s.length===0?Fie(e,t,a)?await zie(e,t):await hU(e,t,a):r.pullRequest?.mergeable==="conflicting"&&wU(o,a)?
gU(e,t,jie(s)):await hU(e,t,a)}function Fie(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
c=>Wm(c,t))||Qj(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!wU(r,o)?!1:a?.mergeable==="conflicting"||!Jn(o)}function wU(e,t){let[n,r]=[e.entries.files(),t.
entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function Mie(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchang\
ed",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${kU(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(
`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await Mx(e,t.name),{operation:"closed",plan:n,pullRequest:o})}
async function hU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(Jn(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Dx(e,r,i,s)};
if(Jn(n))return{operation:"created",plan:i,pullRequest:await Xm(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await eh(e,r,n);return a==="moved"?"moved":await bU(
e,t,{plan:n,commit:a})}async function zie(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await dU(e,n,r,o);return i==="moved"?"moved":await bU(e,t,{plan:o,commit:i})}async function bU(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,plan:r,pullRequest:await Xm(e,t,r)}:{operation:"updated",...o,pullRequest:await Dx(e,t,r,i)}}function gU(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function kU(e){
return`it has ${vU(e)} by others (${xU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function jie(e){return`it conflicts with the base and has ${vU(
e)} by others (${xU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function vU({length:e}){return e===
1?"1 commit":`${e} commits`}function xU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var $U=m(()=>{"use strict";fU();mU();$r();Sx()});async function _U(e){let{job:t,base:n,forge:r,standing:o}=e,i=Yr(n,t.whole,t);if(Jn(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let s=Zm(t.whole,i,e),a=await Qm(r,o.baseName,i,s);if(a.kind==="moved")return"moved";if(a.kind==="written")return{operation:"pushed",plan:i,
commit:a};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a\
 pull request (${a.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var OU=m(
()=>{"use strict";E();qm();Fx();$r()});function EU(e,t,n){let r=[...e.values()].flatMap(o=>zx(o,n));return{changed:r.some(jx),plugins:r,warnings:[...t]}}function zx(e,t){return e.plan.changes.map(n=>Bie(
n,e,t))}function jx({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Uie(e){
if(!(e===void 0||e.oldVersion!==void 0||e.entry==="added"))return e.entry==="unchanged"?"none":"content"}function Bie(e,t,{job:n,preview:r,images:o}){let{name:i}=e,
s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??c??"",u=o.get(i),{commit:f,
pullRequest:d,operation:p}=Jie(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:s===void 0?"removed":Uie(a)??Ba(c,l),...u===void 0?{}:{image:u},
files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...d===void 0?{}:{pullRequest:{number:d.number,url:d.url}},operation:p,
diagnostics:r.diagnostics.get(i)??[]}}function Jie(e,t,n){let{operation:r,pullRequest:o}=n;return!Gm(e)||!["created","updated","pushed"].includes(r)?n:{operation:"\
unchanged",...t!==void 0&&!Gm(t)&&o!==void 0?{pullRequest:o}:{}}}var Ux=m(()=>{"use strict";$r();hu()});function SU(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(AU.indexOf(e.right)<AU.indexOf(r))throw Vie(e,t,n);return Gie(
e,t,n)}function Gie({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);let s=o.find(({branch:a})=>a===t||a===n);if(s===void 0)return e;throw new w(
"OPTION_INVALID",`A pull request's branch would be "${s.branch}", which is ${s.branch===t?"published to":"the repository's own"}.`,"Name another branch, e.g. ba\
zaar/{plugin}.")}function Vie(e,t,n){let{right:r,login:o}=e,i=o===void 0?"The token":`The token of ${o}`,s=r==="none"?"can't even read":`may only ${r==="triage"?
"triage":"read"}`,a=r==="none"?", or there is no such repository":"",c=t.request.fork===!0?"from a fork needs the right to read":"needs the right to write",l=`${i}\
 ${s} ${n}${a}, and publishing ${c}.`;return new w("FORGE_REFUSED",l,Hie(e,t,n),{details:{right:r}})}function Hie({login:e,right:t},{mode:n,request:r},o){let i=`\
Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;if(e==="github-actions[bot]")return`A workflow's GITHUB_TOKEN reaches its own rep\
ository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?"":", pull-requests: write"}). For ${o} make a GitHub App's token or\
 a fine-grained one with ${i}, and give it as marketplace-token.`;if(e===void 0||e.endsWith("[bot]"))return`Give the App the repository permissions ${i} (its se\
ttings \u2192 Permissions & events), have the new permissions accepted, install it on ${o}, and name that repository where the token is made.`;let s=n==="push"||
t==="none"?"":", or publish from a fork (--fork, `fork` in code), which needs the right to read only";return`${t==="none"?"Look at the name first. ":""}${e} nee\
ds the role ${r.fork===!0?"Read":"Write"} in ${o}${s}. A fine-grained token has to name that repository and have ${i} (Settings \u2192 Developer settings \u2192 Fine-grai\
ned tokens); a classic one has to have the scope repo.`}var AU,IU=m(()=>{"use strict";E();AU=["none","read","triage","write","maintain","admin"]});async function TU(e,t){let n={job:Um(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map,refused:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>
0&&await Qie(n,r);let o=await Kie(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while\
 publishing.`,"Publish again when fewer others do, or raise the number of attempts.")}async function Kie(e){let{forge:t,warnings:n}=e;Bx(e,`Looking at ${t.repository}\
.`);let r=await t.look(vx(e.job)),o=SU(r,e.job,t.repository),i={...e.job,pinnedVersions:await Jj(o,e.job,t)},s=Hm(o,i);for(let d of s.warnings)n.add(d);let{dryRun:a,
images:c}=i.request;a!==!0&&e.images===void 0&&(c!==void 0&&r.assumed===!0&&i.request.fork!==!0&&!Jn(s.plan)&&await t.requireMayWrite(i.mode==="pr"),e.images=await c?.()??
new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,images:e.images??new Map,warn:d=>{n.add(d)},tell:d=>Bx(e,d)},u=a===!0?(qie(e,l),!1):await Wie(e,l,s),
f=u?void 0:Uj(e.refused,i.parts.length>1);if(f!==void 0)throw f;return u?"moved":EU(e.done,n,{job:i,preview:s,images:l.images})}async function Wie(e,t,n){let{done:r,
refused:o,warnings:i}=e,{job:s}=t,a=(f,d)=>{r.set(f,d),s.request.onDone?.(zx(d,{job:s,preview:n,images:t.images}),[...i])},c=t.standing.branches.some(({pullRequest:f})=>f!==
void 0);if(s.mode==="push"||s.mode==="auto"&&!c&&r.size===0){let f=await _U(t);if(f==="moved")return!0;if(f!=="protected")return a(s.whole,f),!1}let l=await Zie(
e,t,n),u=!1;for(let f of s.parts.filter(d=>!r.has(d)&&!o.has(d)))try{let d=await yU(l,f);d==="moved"?u=!0:a(f,d)}catch(d){if(!jj(d))throw d;o.set(f,d),s.parts.length>
1&&t.tell(`${Ox(f)}: ${d.problem}`)}return u}async function Zie(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Jn(n.plan))return t;let{baseName:i}=t.standing;
t.tell(`Bringing the fork of ${r.repository} up to date.`),e.fork??=await r.fork(i);let{branches:s}=await e.fork.look({...vx(o),base:i}),a={...t.standing,branches:s};
return{...t,branches:e.fork,standing:a}}function qie({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){let s=n.branches.
find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:Yr(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{pullRequest:s.pullRequest}})}}
async function Qie(e,t){let{job:n,forge:r}=e;Bx(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(Xie,Yie*2**(t-1));await r.pace.
sleep(r.pace.random()*o,n.request.signal)}function Bx({job:{request:e}},t){cU(e.signal),e.progress?.(t)}var Yie,Xie,PU=m(()=>{"use strict";E();ts();pj();Gj();$r();
Ax();$U();OU();Ex();Ux();IU();Lx();[Yie,Xie]=[250,1e4]});function CU({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...ese(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function ese(e){let t=R(e,"hooks/hooks.json"),n=t===void 0?void 0:
L(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:tse(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function tse(e){let t=NU(e).flatMap(n=>v(n)?NU(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function NU(e){return Array.isArray(e)?e:[]}var RU=m(()=>{"use strict";W();M();j()});function yu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>nse(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...F({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...F({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?rse(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function nse({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:CU(e),renamedFrom:o,...F({category:r})}]}function rse(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...F({path:e["entry-path"],ref:e["\
entry-ref"]})}}var Jx=m(()=>{"use strict";Te();E();RU()});var Gn,Yo,Xo=m(()=>{"use strict";Gn="/opt/plugin",Yo=["linux/amd64","linux/arm64"]});function LU(e,t){let n=e.find(i=>!Yo.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${Yo.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function DU(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function Ja(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function FU(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var th=m(()=>{"use strict";E();Xo()});function Ga(e){return`sha256:${(0,MU.createHash)("sha256").update(e).digest("hex")}`}function Va(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:Ga(n),size:n.length,bytes:n}}function Qo({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var MU,Ze,qe=m(()=>{"use strict";MU=_(ot(),1),Ze={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function ei(e){let t=(d,p)=>{throw new w("OPTION_INVALID",`"${nh(e)}" names no image: ${d}.`,p)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=ase(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!ose.test(c)&&t(`"${nh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||sse.includes(
i)?"docker.io":i;ise.test(u)||t(`"${nh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return cse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function ase(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function cse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>zU.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!zU.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${nh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>jU&&r(
`it is longer than ${jU} characters`,"Give a shorter path.")}function nh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function ti(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function UU(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=ti(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var zU,ose,ise,jU,sse,Xr=m(()=>{"use strict";E();qe();zU=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,ose=/^\w[\w.-]{0,127}$/,ise=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,jU=255,sse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function rh(e,t,n){let r=ei(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:wu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(Ja)])]}}
function wu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[DU(e.plugin.manifest.version)]).map(Ja))]}var oh=m(()=>{"us\
e strict";E();th();Xr()});function Gx(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var BU=m(()=>{"use strict"});function Ha({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var Vx=m(()=>{"use strict"});function Ka(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function Hx(e){let t=JU(e);if(t!==void 0)throw ni(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw ni(e,'is absolute, or holds an empty segment, "." or ".."')}function JU(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function GU(e){for(let t of e.keys())for(let n=Ka(t);n!=="";n=Ka(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw ni(t,`lies below a ${r.kind}`)}}function VU(e,t,n){let r=t===""?"is empty":JU(t);if(r!==void 0)throw ni(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(d=>d!==""&&d!=="."),s=i.findIndex(d=>d!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw ni(e,'is a link whose target has ".." \
behind a name');let c=o?[]:Ka(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw ni(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function ni(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var HU=m(()=>{"use strict";E()});function*WU(e,{prefix:t="",links:n="refuse"}){t!==""&&Hx(t);for(let o of e.keys())Hx(o);GU(e);let r=new Set([""]);for(let[o,i]of use(e)){let s=t===""?o:`${t}/${o}`;
if(yield*ZU(i.kind==="directory"?s:Ka(s),r),i.kind==="file"&&(yield{path:o,head:fse(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw ni(o,"is a symbolic \
link");VU(s,i.target,t),yield{path:o,head:Zx({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function Wx(e){return new Uint8Array((512-e%512)%512)}function use(e){
return[...e].sort(([t],[n])=>J(t,n))}function*ZU(e,t){t.has(e)||(yield*ZU(Ka(e),t),t.add(e),yield{path:e,head:Zx({name:`${e}/`,type:"5",mode:493,size:0})})}function fse(e,{
size:t,executable:n}){if(t<=8589934591)return Zx({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function Zx({name:e,link:t="",...n}){let r=[...Kx(e)?[]:[Gx("path",e)],...t===""||Kx(t)?
[]:[Gx("linkpath",t)]],[o,i]=[KU(e),KU(t)],s=Ha({...n,name:o,link:i});if(r.length===0)return s;let a=bu(r),c=`PaxHeader/${o}`.slice(0,100);return bu([Ha({name:c,
mode:420,size:a.length,type:"x"}),a,Wx(a.length),s])}function Kx(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function KU(e){return Kx(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function bu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var qx=m(()=>{"use strict";
E();j();BU();Vx();HU()});var qU,YU,XU,QU,ih=m(()=>{"use strict";qU="the plugin's files",YU="the runtime",XU="the link /usr/local/bin/claude",QU="claude-bazaar image"});function sh(e){return e==="docker"?ku:Ze}function t2(e,t){let n=sh(e);if(t===Ze.layer||t===ku.layer)return n.layer;if(t===Ze.gzipLayer||t===ku.gzipLayer)return n.
gzipLayer;if(t===e2&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===e2?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function ah(e){return e===Ze.index||
e===ku.index}function vu(e){return e===Ze.manifest||e===ku.manifest}var ku,e2,ch=m(()=>{"use strict";E();qe();ku={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};e2="application/vnd.oci.image.layer.v1.tar+zstd"});var n2,r2=m(()=>{"use strict";n2={serve:3e3,broker:8788}});var lh,Yx,o2,Xx,uh,Qx=m(()=>{"use strict";Xo();r2();lh="/opt/runtime",Yx="/work",o2={uid:1e3,gid:1e3},Xx=1e9,uh={User:`${o2.uid}:${o2.gid}`,WorkingDir:Yx,Entrypoint:[
"/usr/bin/tini","--","node",`${lh}/bin.js`],Cmd:["serve",Gn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${Yx}`,`TMPDIR=${Yx}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${n2.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${lh}/health.js`],Interval:15*Xx,Timeout:5*
Xx,StartPeriod:15*Xx,Retries:3},StopSignal:"SIGTERM"}});function i2(e,t,n,r,o={}){let i=sh(r.format),s=u=>({...u,mediaType:t2(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=Va(i.config,dse(e,t,n,r)),l=Va(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:Qo(c),layers:a.map(Qo),...a2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function s2(e,t,n){let{index:r}=sh(n.format);return Va(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...Qo(i),platform:fh(
o,t?.images.get(o))})),...a2(n)})}function fh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function a2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function dse(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...fh(e,t),created:r,config:t===void 0?{Labels:o}:pse(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...hse(t,r),...n.map(({comment:s})=>c2(
r,s))]}}function pse({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...uh,Env:mse(e.env,uh.Env),ExposedPorts:{...v(i)?i:{},...uh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function mse(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function hse(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>c2(t,n))}function c2(e,t){return{created:e,created_by:QU,
comment:t}}var e0=m(()=>{"use strict";M();ih();ch();qe();Qx()});function l2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:fh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Ze.
index,manifests:t.map(u=>({...Qo(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return ye([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,gse(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function gse(e){return{...zi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function u2(e){let t=[];for await(let n of e)t.push(n);return bu(t)}var t0=m(()=>{"use strict";W();qx();e0();
qe();qe()});function Wa(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,rs.isAbsolute)(t)?t:(0,rs.join)((0,d2.homedir)(),".cache");return(0,rs.join)(n,"claude-bazaar")}
function dh(e){try{return(0,ri.readFileSync)(e,"utf8")}catch{return}}function ph(e,t){let n=`${e}.${(0,f2.randomUUID)()}`;try{Wr((0,rs.dirname)(e),448),(0,ri.writeFileSync)(
n,t,{mode:384,flag:"wx"}),(0,ri.renameSync)(n,e)}catch{yse(n)}}function yse(e){try{(0,ri.rmSync)(e,{force:!0})}catch{}}var f2,ri,d2,rs,xu=m(()=>{"use strict";f2=
_(ot(),1),ri=_(ve(),1),d2=_(Ho(),1),rs=_(he(),1);Xl()});function m2(e,t){return{name:e.name,async manifest(n){let r=$e(n)?bse(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&y2(t,o.digest,
o.bytes),o},read:n=>kse(e,t,n)}}function bse(e,t){let n=g2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(ah(r)||vu(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*kse(e,t,n){if(n.size>wse||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=g2(t,n.digest),o=r??await u2(e.read(n));r===void 0&&y2(t,n.digest,o),yield o}function h2(e,t){return(0,p2.join)(e,"documents",t.replace(":",
"-"))}function g2(e,t){let n=new TextEncoder().encode(dh(h2(e,t))??"");return Ga(n)===t?n:void 0}function y2(e,t,n){ph(h2(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var p2,wse,w2=m(()=>{"use strict";p2=_(he(),1);t0();ch();qe();xu();wse=1048576});async function*_r(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var Za=m(()=>{"use strict"});async function vse(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw yt("the temporary folder",r)}}
async function*xse(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw yt("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var b2,hh,k2,v2,mh,n0,x2=m(()=>{"use strict";b2=_(ot(),1),hh=_(Pp(),1),k2=_(Ho(),1),
v2=_(he(),1);Za();nu();mh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,k2.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new n0(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,v2.join)(this.#t,`claude-bazaar-${(0,b2.randomUUID)()}`);try{let n=await(0,hh.open)(
t,"wx+",384);return this.#n.push(n),await(0,hh.unlink)(t),n}catch(n){throw yt(this.#t,n)}}},n0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*_r(this.#e);return}await this.#s(this.#r),yield*xse(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await vse(t,i,o),o+=i.length}}});async function $2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var _2=m(()=>{"use strict"});async function qa(e,t){return await $2(e.body,t)}async function Xe(e){await qa(e,r0).catch(()=>{})}async function A2(e,t){let n=await qa(e,r0).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=L(r);if(!v(i))return{codes:[],said:o?"":
E2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:E2(l.join("; "),t),page:o,raw:r}}function E2(e,t){
let n=e.slice(0,r0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>O2?`${n.slice(0,
O2)}\u2026`:n}var r0,O2,Qr=m(()=>{"use strict";_2();M();j();r0=65536,O2=300});function oi(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function I2(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function gh(e,t){return t.
every(n=>e.some(r=>$se(r,n)))}function $se(e,t){let[n,r]=[S2(e),S2(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function S2(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function T2(e,t){let n=[];for(let r of[...e,...t])gh(n,[r])||
n.push(r);return n}var $u=m(()=>{"use strict"});function o0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function P2(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var i0=m(()=>{"use strict"});var de,eo=m(()=>{"use strict";de=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function ii(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new de("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new de("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new de("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return _se(n,t);throw new de("forbidden",`${n.host}\
 is asked without encryption`)}function _se(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function N2(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var _u=m(()=>{"use strict";eo()});async function yh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await Ese(e,t,o,{...t.headers,
...a}),l=N2(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await Xe(c),s===Ose)throw new de("forbidden","it sends from one addre\
ss to the next without end");o=ii(l,o),i||=o.origin!==r.origin}}async function Ese(e,t,n,r){let o=typeof t.body=="function"?Sse(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=C2(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
C2(a)??Ase(l,n,s)}}function Ase(e,t,n){return!(e instanceof de)||e.kind==="forbidden"||t.host===n.host?e:new de(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function C2(e){return e?.aborted===!0?Or(e):void 0}function Sse(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Or(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var Ose,os=m(()=>{"use strict";E();Qr();_u();eo();Ose=5});function si({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function wh({found:e}){
return e?.credential===void 0}function is({status:e}){return e===401||e===403}function ft({said:e}){return e===""?"":` It says: "${e}".`}var to,s0=m(()=>{"use s\
trict";to={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function c0(e){let{doing:t,elapsedMs:n,status:r}=e;return Ou(e)&&t==="upload"&&n>Ise*.95&&r!==429}var a0,Ise,Ou,R2,Tse,L2,D2,bh=m(()=>{"use strict";s0();a0="ghc\
r.io",Ise=6e5,Ou=e=>e.registry===a0,R2=({said:e})=>/rate limit|quota/i.test(e),Tse=["preflight","upload","put-manifest","token"],L2=({said:e},t)=>t.test(e);D2=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>Ou(e)&&is(e)&&e.found?.token==="fork"&&Tse.includes(e.doing)&&!R2(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${to[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>Ou(e)&&L2(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${si(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>Ou(e)&&L2(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${to[e.doing]} ${e.name} (asked ${si(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:c0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>Ou(e)&&is(e)&&e.found?.source==="GITHUB_TOKEN"&&!R2(e),problem:e=>`GITH\
UB_TOKEN may not ${to[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function M2(e){let t=0,n=0;for(;n<e.length;){l0.lastIndex=n;let r=l0.exec(e);if(r===null)return;t+=Number(r[1])*(Pse[r[2]??""]??0),n=l0.lastIndex}return n===0?void 0:
t}function kh(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[Nse(e,n),M2(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function Nse(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?M2(n):r-(Number.isNaN(o)?t:o)}function j2(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function Eu(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var F2,Pse,l0,z2,Ya=m(()=>{"use strict";F2=[408,429,500,502,503,504],Pse={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},l0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;z2={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var vh,ai,Cse,U2,Rse,Lse,Dse,Fse,B2,J2=m(()=>{"use strict";bh();s0();Ya();vh=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),ai=({codes:e},...t)=>t.some(n=>e.
includes(n)),Cse=({doing:e})=>["preflight","upload","put-manifest"].includes(e),U2="Try again; look at the registry's status page when it stays.",Rse=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||ai(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${ft(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!is(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Lse=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||ai(e,"TOOMANYREQUESTS")||e.status===403&&vh(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${si(e)}).${ft(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${Eu(e.waitMs)}`}\
 and start again${wh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||vh(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${ft(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!wh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${ft(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>is(e)&&wh(e),
problem:e=>`${e.registry} wants a login to ${to[e.doing]} ${e.name} (asked ${si(e)})${Cse(e)?"":", or there is no such repository"}.${ft(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>is(e)||ai(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${to[e.doing]} ${e.name}, or there is no such repository (asked ${si(e)}).${ft(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Dse=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&vh(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${ft(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||vh(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${ft(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>ai(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${ft(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>ai(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${ft(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(ai(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${ft(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>ai(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${ft(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],Fse=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||ai(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${to[e.doing]} ${e.name}.${ft(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${si(e)}).${ft(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${ft(e)}`,fix:()=>U2},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${to[e.doing]} ${e.name}\
.${ft(e)}`,fix:()=>U2}],B2=[...D2,...Rse,...Lse,...Dse,...Fse]});function xh(e,t){let n=B2.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function G2(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var $h=m(()=>{"use strict";E();J2()});async function Xa(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Vn))throw r;if(!await u0(e,n,r.trouble))throw xh(r.trouble,r.cause)}}async function u0({
retries:e,clock:t,signal:n},r,o){let i=j2(e,r,o.waitMs,t);if(!Mse(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Or(
n):s}return!0}function f0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Mse(e){let{status:t,network:n,said:r,fault:o}=e;return c0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:f0(e)||F2.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Vn,Qa=m(()=>{"use strict";$h();bh();os();Ya();Vn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function V2(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function _h(e,t){let{codes:n,said:r,page:o,raw:i}=await A2(t,e.secrets),s=kh(t.headers,i,e.line.clock.now()),a=V2(e);return new Vn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function Au(e,t){let n=V2(e);return t instanceof de?new Vn({...n,network:t},t):t instanceof
st?new Vn({...n,fault:t.fault,detail:t.message},t):t}var st,ec=m(()=>{"use strict";Qr();eo();Qa();Ya();st=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function H2(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:p0(o),started:0};return Xa(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=ii(n.realm,e.endpoint),{answer:c}=await yh(e,Use(a,n,r,o),d0(o),a);if(c.status!==200)throw await _h(s,c);let l=await qa(c,jse);return Bse(l,s)}catch(a){
throw Au(s,a)}})}function Use(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function d0({credential:e}){if(e?.kind==="password")return`Basic ${o0(`${e.username}:${e.password}`)}`}function p0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,o0(`${t.username}:${t.password}`)]}function Bse(e,t){let{value:n}=L(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new st("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:zse)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var zse,jse,K2=m(()=>{"use strict";M();j();Qr();i0();os();_u();Qa();ec();
zse=60,jse=262144});var Oh,W2=m(()=>{"use strict";$u();K2();Oh=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...p0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:d,parameters:p})=>d==="bearer"&&p.realm!==void 0),s=t.some(({scheme:d})=>d===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=I2(i?.parameters.
scope),c=this.#i.find(({token:d})=>d!==void 0&&`Bearer ${d.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&gh(c.scopes,a))return;this.#i=
this.#i.filter(d=>d!==c);let u=T2(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?d0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>gh(l.scopes,r));if(s!==void 0)return s.
coming;let a=H2(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function q2(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=Eh(Jse,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=Eh(Z2,t,r);s!==void 0;s=
Eh(Z2,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=Eh(Gse,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function Eh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Jse,Z2,Gse,Y2=m(
()=>{"use strict";Jse=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,Z2=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Gse=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Vse,Su,X2=m(()=>{"use strict";Qr();W2();Y2();$h();os();Qa();ec();Vse=2,Su=class{line;#e;constructor(t,n){this.line=t,this.#e=new Oh(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return Xa(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await _h(this.#r(t,o),i);return await r(i,s)}catch(i){throw Au(this.#r(t,o),i)}}fail(t,n){let r=Au(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Vn?xh(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await yh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===Vse)return i;let c=q2(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await Xe(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await Xe(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function Hse({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new st("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*Kse(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var Q2,Ah,eB=m(()=>{"use strict";Q2=_(ot(),1);Qr();os();eo();$u();ec();Ah=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await Xe(r),r.status===200))}async*read(t){let n=(0,Q2.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Or(o);if(i>c&&(a=0),!(l instanceof de&&l.transient&&a+1<r.tries))throw l instanceof
de?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(Hse(i,n),i.status===206?i.body:Kse(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new st("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[oi(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function qse(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new st("not-a-registry","it sent a web page")}function Yse({headers:e},t){let n=e.
get("docker-content-digest")??"",r=sB(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||oB.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&iB(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function iB(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new st("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function Xse({headers:e},t){let{value:n}=L(H(t));if(!v(n))throw new st("manifest-wrong","a manifest is no JSON object");let r=sB(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||oB.test(r))return o;throw new st("manifest-wrong",`a manifest calls itself ${nB(o)} and \
is sent as ${nB(r)}`)}function sB(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function nB(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var rB,
Wse,Zse,tB,oB,Iu,aB=m(()=>{"use strict";rB=_(ot(),1);M();j();qe();Qr();qe();$u();ec();Wse=4194304,Zse=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],tB=[Ze.index,Ze.manifest,...Zse].join(", "),oB=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
Iu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:tB}},o=await this.#e.run(n,r,async s=>(await Xe(s),s.status===404?void 0:Yse(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:tB}};return this.#e.
run(n,r,async o=>{let i=await qa(o,Wse);if(o.status===404)return qse(o);if(i===void 0)throw new st("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,rB.hash)("sha256",i)}`;return iB(s,t,o.headers.get("docker-content-digest")),{mediaType:Xse(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[oi(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await Xe(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new st("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[oi(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function m0({headers:e},t){let n=e.get("location");if(n===null)throw new st("not-a-registry","it opens an upload and does not say where");return ii(n,t)}function Sh(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function Tu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new st("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var h0=m(()=>{"use strict";_u();
qe();ec()});async function g0(e,t,n,r){let o=r,i=0;for await(let c of _r(n.open(),{size:Qse}))o=await eae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:Sh(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await Xe(c),Tu(c,n.digest)})}async function eae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await tae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Vn&&!f0(l.trouble))||!await u0(e.line,a,l.trouble))throw l}let c=await nae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function tae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},cB)}function nae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await cB(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function cB(e,t){await Xe(e);let n=e.headers.get("location");return n===null?t:ii(n,t)}var Qse,lB=m(()=>{"\
use strict";Za();Qr();_u();Qa();h0();Qse=8388608});var uB,rae,Ih,oae,fB=m(()=>{"use strict";Qr();$h();Qa();$u();h0();lB();uB=[411,413],rae=1e3,Ih=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=oi(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},Xe).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await Xa(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,oi(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await Xe(a),a.status===202?
m0(a,c):(Tu(a,t.digest),"mounted")))}catch(a){if(!oae.includes(G2(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await Xe(o),m0(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
rae)};await this.#e.once(n,r,Xe).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return g0(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:Sh(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...uB];if(await this.#e.once({...r,
expect:s},i,async l=>(await Xe(l),uB.includes(l.status)?!1:(Tu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await g0(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},oae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function dB({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new Iu(n,o,t),s=new Ah(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new Ih(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new Iu(r,o,t).head(u)!==void 0}catch(f){
if(ke(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var pB=m(()=>{"use strict";eB();E();aB();fB()});function hB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new Su(mB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>dB({registry:o,path:i,exchange:r(o),anonymous:new Su(mB(o,e),iae)})}}function mB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=UU(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...z2,...o},signal:i}}var iae,gB=m(()=>{"use strict";X2();Xr();pB();Ya();iae=async()=>({
source:"on purpose"})});function wB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,yB.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:sae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?lae(u,r):{problem:cae(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function cae(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:aae.test(t)?`${n} has none`:`${n} failed`}function lae(e,t){let{value:n}=L(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var yB,sae,aae,bB=m(()=>{"use strict";yB=_(rx(),1);M();sae=65536,aae=/credentials not found/i});async function vB(e,t){let n=(0,y0.join)(t.env.DOCKER_CONFIG||(0,y0.join)(t.home,".docker"),"config.json"),r=fae(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?uae:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await wB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return dae(r.auths,e,n)??{source:c}}function fae(e){
let t;try{t=(0,kB.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=L(
t);return v(n)?n:`${e} is no JSON`}function dae(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>pae(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=mae(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function pae(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function mae(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=P2(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var kB,y0,uae,xB=m(()=>{"use strict";kB=_(ve(),1),y0=_(he(),1);M();i0();bB();uae="https://index.docker.io/v1/"});function _B(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await vB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:hae(i,t)??a}}function hae(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
a0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:gae(t)?"fork":"unknow\
n"}}function gae(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=L((0,$B.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=Pu(Pu(Pu(t,"pull_\
request"),"head"),"repo");return Pu(n,"full_name")!==e.GITHUB_REPOSITORY&&Pu(n,"full_name")!==void 0}catch{return!1}}function Pu(e,t){return v(e)?e[t]:void 0}var $B,
OB=m(()=>{"use strict";$B=_(ve(),1);M();bh();xB()});var AB=_e((CUe,EB)=>{"use strict";EB.exports=process.getBuiltinModule("node:dns")});var Th=_e((RUe,SB)=>{"use strict";SB.exports=process.getBuiltinModule("node:http")});var w0=_e((LUe,IB)=>{"use strict";IB.exports=process.getBuiltinModule("node:https")});var Ph=_e((DUe,TB)=>{"use strict";TB.exports=process.getBuiltinModule("node:net")});var b0=_e((FUe,PB)=>{"use strict";PB.exports=process.getBuiltinModule("node:stream")});var CB=_e((NB,Nh)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]\
+$","i"),i="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${i})?$`,"i")};function c(p,h){if(p.
indexOf("::")!==p.lastIndexOf("::"))return null;let g=0,y=-1,b=(p.match(a.zoneIndex)||[])[0],k,O;for(b&&(b=b.substring(1),p=p.replace(/%.+$/,""));(y=p.indexOf("\
:",y+1))>=0;)g++;if(p.substr(0,2)==="::"&&g--,p.substr(-2,2)==="::"&&g--,g>=h)return null;for(O=h-g,k=":";O--;)k+="0:";return p=p.replace("::",k),p[0]===":"&&(p=
p.slice(1)),p[p.length-1]===":"&&(p=p.slice(0,-1)),h=(function(){let S=p.split(":"),T=[];for(let I=0;I<S.length;I++)T.push(S[I].length>4?NaN:parseInt(S[I],16));
return T})(),{parts:h,zoneId:b}}function l(p,h,g,y){if(p.length!==h.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let b=0,
k;for(;y>0;){if(k=g-y,k<0&&(k=0),p[b]>>k!==h[b]>>k)return!1;y-=g,b+=1}return!0}function u(p){if(o.test(p))return parseInt(p,16);if(p[0]==="0"&&!isNaN(parseInt(p[1],
10))){if(r.test(p))return parseInt(p,8);throw new Error(`ipaddr: cannot parse ${p} as octal`)}return parseInt(p,10)}function f(p,h){for(;p.length<h;)p=`0${p}`;return p}
let d={};d.IPv4=(function(){function p(h){if(h.length!==4)throw new Error("ipaddr: ipv4 octet count should be 4");let g,y;for(g=0;g<h.length;g++)if(y=h[g],!(0<=
y&&y<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=h}return p.prototype.SpecialRanges={unspecified:[[new p([0,0,0,0]),8]],broadcast:[
[new p([255,255,255,255]),32]],multicast:[[new p([224,0,0,0]),4]],linkLocal:[[new p([169,254,0,0]),16]],loopback:[[new p([127,0,0,0]),8]],carrierGradeNat:[[new p(
[100,64,0,0]),10]],private:[[new p([10,0,0,0]),8],[new p([172,16,0,0]),12],[new p([192,168,0,0]),16]],reserved:[[new p([192,0,0,0]),24],[new p([192,0,2,0]),24],
[new p([192,88,99,0]),24],[new p([198,18,0,0]),15],[new p([198,51,100,0]),24],[new p([203,0,113,0]),24],[new p([240,0,0,0]),4]],as112:[[new p([192,175,48,0]),24],
[new p([192,31,196,0]),24]],amt:[[new p([192,52,193,0]),24]]},p.prototype.kind=function(){return"ipv4"},p.prototype.match=function(h,g){let y;if(g===void 0&&(y=
h,h=y[0],g=y[1]),h.kind()!=="ipv4")throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");return l(this.octets,h.octets,8,g)},p.prototype.prefixLengthFromSubnetMask=
function(){let h=0,g=!1,y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},b,k,O;for(b=3;b>=0;b-=1)if(k=this.octets[b],k in y){if(O=y[k],g&&O!==0)return null;
O!==8&&(g=!0),h+=O}else return null;return 32-h},p.prototype.range=function(){return d.subnetMatch(this,this.SpecialRanges)},p.prototype.toByteArray=function(){
return this.octets.slice(0)},p.prototype.toIPv4MappedAddress=function(){return d.IPv6.parse(`::ffff:${this.toString()}`)},p.prototype.toNormalizedString=function(){
return this.toString()},p.prototype.toString=function(){return this.octets.join(".")},p})(),d.IPv4.broadcastAddressFromCIDR=function(p){try{let h=this.parseCIDR(
p),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<4;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;return new this(
b)}catch(h){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:h})}},d.IPv4.isIPv4=function(p){return this.parser(p)!==null},d.IPv4.isValid=
function(p){try{return new this(this.parser(p)),!0}catch{return!1}},d.IPv4.isValidCIDR=function(p){try{return this.parseCIDR(p),!0}catch{return!1}},d.IPv4.isValidFourPartDecimal=
function(p){return!!(d.IPv4.isValid(p)&&p.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},d.IPv4.isValidCIDRFourPartDecimal=function(p){let h=p.match(/^(.+)\/(\d+)$/);
return!d.IPv4.isValidCIDR(p)||!h?!1:d.IPv4.isValidFourPartDecimal(h[1])},d.IPv4.networkAddressFromCIDR=function(p){let h,g,y,b,k;try{for(h=this.parseCIDR(p),y=h[0].
toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<4;)b.push(parseInt(y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch(O){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:O})}},d.IPv4.parse=function(p){let h=this.parser(p);if(h===null)throw new Error("ipaddr: string is n\
ot formatted like an IPv4 Address");return new this(h)},d.IPv4.parseCIDR=function(p){let h;if(h=p.match(/^(.+)\/(\d+)$/)){let g=parseInt(h[2]);if(g>=0&&g<=32){let y=[
this.parse(h[1]),g];return Object.defineProperty(y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted lik\
e an IPv4 CIDR range")},d.IPv4.parser=function(p){let h,g,y;if(h=p.match(n.fourOctet))return(function(){let b=h.slice(1,6),k=[];for(let O=0;O<b.length;O++)g=b[O],
k.push(u(g));return k})();if(h=p.match(n.longValue)){if(y=u(h[1]),y>4294967295||y<0)throw new Error("ipaddr: address outside defined range");return(function(){let b=[],
k;for(k=0;k<=24;k+=8)b.push(y>>k&255);return b})().reverse()}else return(h=p.match(n.twoOctet))?(function(){let b=h.slice(1,4),k=[];if(y=u(b[1]),y>16777215||y<0)
throw new Error("ipaddr: address outside defined range");return k.push(u(b[0])),k.push(y>>16&255),k.push(y>>8&255),k.push(y&255),k})():(h=p.match(n.threeOctet))?
(function(){let b=h.slice(1,5),k=[];if(y=u(b[2]),y>65535||y<0)throw new Error("ipaddr: address outside defined range");return k.push(u(b[0])),k.push(u(b[1])),k.
push(y>>8&255),k.push(y&255),k})():null},d.IPv4.subnetMaskFromPrefixLength=function(p){if(p=parseInt(p),Number.isNaN(p)||p<0||p>32)throw new Error("ipaddr: inva\
lid IPv4 prefix length");let h=[0,0,0,0],g=0,y=Math.floor(p/8);for(;g<y;)h[g]=255,g++;return y<4&&(h[y]=Math.pow(2,p%8)-1<<8-p%8),new this(h)},d.IPv6=(function(){
function p(h,g){let y,b;if(h.length===16)for(this.parts=[],y=0;y<=14;y+=2)this.parts.push(h[y]<<8|h[y+1]);else if(h.length===8)this.parts=h;else throw new Error(
"ipaddr: ipv6 part count should be 8 or 16");for(y=0;y<this.parts.length;y++)if(b=this.parts[y],!(0<=b&&b<=65535))throw new Error("ipaddr: ipv6 part should fit \
in 16 bits");g&&(this.zoneId=g)}return p.prototype.SpecialRanges={unspecified:[new p([0,0,0,0,0,0,0,0]),128],linkLocal:[new p([65152,0,0,0,0,0,0,0]),10],multicast:[
new p([65280,0,0,0,0,0,0,0]),8],loopback:[new p([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new p([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new p([0,0,0,0,0,65535,0,0]),96],
deprecatedSiteLocal:[new p([65216,0,0,0,0,0,0,0]),10],discard:[new p([256,0,0,0,0,0,0,0]),64],rfc6145:[new p([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new p([100,65435,
0,0,0,0,0,0]),96],[new p([100,65435,1,0,0,0,0,0]),48]],"6to4":[new p([8194,0,0,0,0,0,0,0]),16],teredo:[new p([8193,0,0,0,0,0,0,0]),32],benchmarking:[new p([8193,
2,0,0,0,0,0,0]),48],amt:[new p([8193,3,0,0,0,0,0,0]),32],as112v6:[[new p([8193,4,274,0,0,0,0,0]),48],[new p([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new p(
[8193,16,0,0,0,0,0,0]),28],orchid2:[new p([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new p([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new p([24320,
0,0,0,0,0,0,0]),16],reserved:[[new p([8193,0,0,0,0,0,0,0]),23],[new p([8193,3512,0,0,0,0,0,0]),32],[new p([16383,0,0,0,0,0,0,0]),20]]},p.prototype.isIPv4MappedAddress=
function(){return this.range()==="ipv4Mapped"},p.prototype.kind=function(){return"ipv6"},p.prototype.match=function(h,g){let y;if(g===void 0&&(y=h,h=y[0],g=y[1]),
h.kind()!=="ipv6")throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");return l(this.parts,h.parts,16,g)},p.prototype.prefixLengthFromSubnetMask=
function(){let h=0,g=!1,y={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},
b,k;for(let O=7;O>=0;O-=1)if(b=this.parts[O],b in y){if(k=y[b],g&&k!==0)return null;k!==16&&(g=!0),h+=k}else return null;return 128-h},p.prototype.range=function(){
return d.subnetMatch(this,this.SpecialRanges)},p.prototype.toByteArray=function(){let h,g=[],y=this.parts;for(let b=0;b<y.length;b++)h=y[b],g.push(h>>8),g.push(
h&255);return g},p.prototype.toFixedLengthString=function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(f(this.parts[b].toString(16),4));
return y}).call(this).join(":"),g="";return this.zoneId&&(g=`%${this.zoneId}`),h+g},p.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let h=this.parts.slice(-2),g=h[0],y=h[1];return new d.IPv4([g>>8,g&255,y>>8,y&255])},p.prototype.toNormalizedString=
function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(this.parts[b].toString(16));return y}).call(this).join(":"),g="";return this.zoneId&&
(g=`%${this.zoneId}`),h+g},p.prototype.toRFC5952String=function(){let h=/((^|:)(0(:|$)){2,})/g,g="";this.zoneId&&(g=`%${this.zoneId}`);let y=this.toNormalizedString(),
b=y.slice(0,y.length-g.length),k=0,O=-1,S=-1,T;for(;T=h.exec(b);){let I=(T[0].match(/0/g)||[]).length;I>S&&(S=I,k=T.index,O=T[0].length)}return O<0?b+g:`${b.substring(
0,k)}::${b.substring(k+O)}${g}`},p.prototype.toString=function(){return this.toRFC5952String()},p})(),d.IPv6.broadcastAddressFromCIDR=function(p){try{let h=this.
parseCIDR(p),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<16;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;
return new this(b)}catch(h){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:h})}},d.IPv6.isIPv6=function(p){return this.parser(p)!==
null},d.IPv6.isValid=function(p){if(typeof p=="string"&&p.indexOf(":")===-1)return!1;try{let h=this.parser(p);return new this(h.parts,h.zoneId),!0}catch{return!1}},
d.IPv6.isValidCIDR=function(p){if(typeof p=="string"&&p.indexOf(":")===-1)return!1;try{return this.parseCIDR(p),!0}catch{return!1}},d.IPv6.networkAddressFromCIDR=
function(p){let h,g,y,b,k;try{for(h=this.parseCIDR(p),y=h[0].toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<16;)b.push(parseInt(
y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch(O){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:O})}},d.IPv6.parse=function(p){
let h=this.parser(p);if(h===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(h.parts,h.zoneId)},d.IPv6.parseCIDR=function(p){
let h,g,y;if((g=p.match(/^(.+)\/(\d+)$/))&&(h=parseInt(g[2]),h>=0&&h<=128))return y=[this.parse(g[1]),h],Object.defineProperty(y,"toString",{value:function(){return this.
join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},d.IPv6.parser=function(p){let h,g,y,b,k,O;if(y=p.match(a.deprecatedTransitional))
return this.parser(`::ffff:${y[1]}`);if(a.native.test(p))return c(p,8);if((y=p.match(a.transitional))&&(O=y[6]||"",h=y[1],y[1].endsWith("::")||(h=h.slice(0,-1)),
h=c(h+O,6),h&&h.parts)){for(k=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],g=0;g<k.length;g++)if(b=k[g],!(0<=b&&b<=255))return null;return h.parts.
push(k[0]<<8|k[1]),h.parts.push(k[2]<<8|k[3]),{parts:h.parts,zoneId:h.zoneId}}return null},d.IPv6.subnetMaskFromPrefixLength=function(p){if(p=parseInt(p),Number.
isNaN(p)||p<0||p>128)throw new Error("ipaddr: invalid IPv6 prefix length");let h=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],g=0,y=Math.floor(p/8);for(;g<y;)h[g]=255,g++;
return y<16&&(h[y]=Math.pow(2,p%8)-1<<8-p%8),new this(h)},d.fromByteArray=function(p){let h=p.length;if(h===4)return new d.IPv4(p);if(h===16)return new d.IPv6(p);
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},d.isValid=function(p){return d.IPv6.isValid(p)||d.IPv4.isValid(p)},d.isValidCIDR=
function(p){return d.IPv6.isValidCIDR(p)||d.IPv4.isValidCIDR(p)},d.parse=function(p){if(d.IPv6.isValid(p))return d.IPv6.parse(p);if(d.IPv4.isValid(p))return d.IPv4.
parse(p);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},d.parseCIDR=function(p){try{return d.IPv6.parseCIDR(p)}catch{try{return d.IPv4.
parseCIDR(p)}catch(h){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:h})}}},d.process=function(p){let h=this.parse(p);return h.
kind()==="ipv6"&&h.isIPv4MappedAddress()?h.toIPv4Address():h},d.subnetMatch=function(p,h,g){let y,b,k,O;g==null&&(g="unicast");for(b in h)if(Object.prototype.hasOwnProperty.
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if(O=k[y],p.kind()===O[0].kind()&&p.match.apply(p,O))return b}return g},typeof Nh<
"u"&&Nh.exports?Nh.exports=d:e.ipaddr=d})(NB)});function Nu(e){return(0,ss.isIP)(e)===0?"special":RB(fn.default.parse(e))}function RB(e){if(yae.includes(e.toString()))return"special";if(e instanceof fn.default.
IPv6){let r=vae(e);if(r!==void 0)return RB(r)}let t=e.range();if(wae.includes(t))return"private";let n=e instanceof fn.default.IPv4||e.match(bae);return t==="un\
icast"&&n?"public":"special"}function vae(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(kae)?new fn.default.IPv4(e.toByteArray().slice(12)):void 0}
function LB(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(Oae),r=(o,i,s={})=>Aae(t,o,i,s);return{check:(o,i,s)=>{let a=Nu(o);if(!(a==="public"||n.some(c=>$ae(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${xae[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=k0(
o.hostname),s=Eae(o);if(!(o.protocol==="https:"||n.some(a=>_ae(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function $ae(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===Ch(n):t!=="private"?!1:e.name===void 0?DB(e,n):e.name===k0(r)}function _ae(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,ss.isIP)(t)===0?e.name===t:e.address===Ch(t)||DB(e,t)}function DB({network:e},t){if(e===void 0||(0,ss.isIP)(t)===0)return!1;
let n=fn.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function Oae(e){if(fn.default.isValidCIDR(e))return{network:fn.default.parseCIDR(e)};if((0,ss.isIP)(
e)!==0)return{address:Ch(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=k0(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,ss.isIP)(a)===0?{name:a,...c}:{address:Ch(
a),...c}}function Ch(e){return(0,ss.isIP)(e)===0?e:fn.default.process(e).toString()}function k0(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Eae(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function Aae(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var ss,fn,yae,wae,bae,kae,xae,v0=m(()=>{"use strict";ss=_(Ph(),1),fn=_(CB(),1);E();yae=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>fn.default.parse(e).toString()),wae=["loopback","private","carrierGradeN\
at","uniqueLocal"],bae=fn.default.parseCIDR("2000::/3"),kae=fn.default.parseCIDR("64:ff9b::/96");xae={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function FB(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var MB=m(()=>{"use strict"});var jB=_e((UUe,zB)=>{"use strict";zB.exports=process.getBuiltinModule("node:tls")});var as,x0=m(()=>{"use strict";as=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var UB,BB=m(()=>{"use strict";UB=[401,403,405,407]});function $0(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||Sae(e,r)))return new URL(o)}function Sae({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function HB(e,t,n){let r=await Iae(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,VB.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function Iae(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?GB.request:JB.request;return new Promise((l,u)=>{let f=h=>new as(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),d=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),p=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new as(y,"The host's proxy refuses the way.",UB.includes(
h)))};d.once("connect",({statusCode:h},g)=>p(h,g)),d.once("response",({statusCode:h,socket:g})=>p(h,g)),d.once("timeout",()=>d.destroy(new Error("It took too lo\
ng."))),d.once("error",h=>u(f(h))),d.end()})}var JB,GB,VB,KB=m(()=>{"use strict";JB=_(Th(),1),GB=_(w0(),1),VB=_(jB(),1);x0();BB()});function Rh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:WB(e,"HTTP_PROXY",n),httpsProxy:WB(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function WB(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var _0=m(()=>{"use strict";E()});function Dh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Tae(e,t){return new de("forbidden",`${e} is an address of a private network`,t)}var O0,
ZB,Lh,qB=m(()=>{"use strict";O0=_(Ph(),1);eo();v0();ZB=["0.0.0.0/0","::/0"],Lh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
Dh(n.hostname)),o=Dh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,O0.isIP)(o)===0?"public":Nu(o);if(!i.includes(s))
throw Tae(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,O0.isIP)(t)!==0?Promise.resolve(Nu(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>Nu(s)!=="public");n(i?"private":"public")})})}}});function Lu(e){if(e instanceof de)return e;if(ke(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new de("forbidden","the host there has an address of a private network",
e);if(e instanceof as){let r=e.final?"refuses the way":"gives no answer";return new de(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=Ru(
e),n=YB[t];return n!==void 0?new de(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new de("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new de("tls","fails to set up encryption as this machine wants it",e):t===""?e:new de("not-http",`could not be spo\
ken with (${t})`,e)}function Ru(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in YB)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?Ru(t):"code"in e&&typeof e.code=="string"?e.code:Ru(e.cause)}var Cu,Fh,YB,E0=m(()=>{"use strict";x0();E();eo();Cu=["tls","shows a \
certificate that this machine does not trust"],Fh=["lost","broke the connection off"],YB={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:Fh,EPIPE:Fh,
UND_ERR_SOCKET:Fh,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:Fh,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:Cu,SELF_SIGNED_CERT_IN_CHAIN:Cu,
UNABLE_TO_GET_ISSUER_CERT:Cu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:Cu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:Cu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function n4(e){let{lookup:t=QB.lookup}=e,n=Rh(e.env),r=new Lh(t),o={"http:":new Mh.Agent({keepAlive:!0}),"https:":new zh.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=ti(s.host)?void 0:$0(s,n);return h===void 0?{agent:c,lookup:t}:await XB(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
$0(s,n):void 0;if(u!==void 0)return await XB(u,s,e);let f=LB(l==="private"?ZB:[]),[d,p]=[Dh(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,e4.isIP)(
d)!==0&&f.check(d,d,p),{agent:!1,lookup:FB(f,p,t)}};return{send:async s=>{try{return await Pae(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
Lu(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function XB(e,t,{connectTimeoutMs:n=1e4}){let r=await HB(e,t,n);return{createConnection:()=>r}}
function Pae(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let p=(o.
protocol==="https:"?zh.request:Mh.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});p.on("error",f),p.once("socket",h=>Nae(p,h,a)),p.setTimeout(c,()=>p.destroy(
A0("gave no answer in time"))),p.once("response",h=>{h.setTimeout(l,()=>h.destroy(A0("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:Lae(
h),body:Rae(h)})}),Cae(p,e.body,f)})}function Nae(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(A0("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function A0(e){return new de("timeout",e)}function Cae(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=t4.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*Rae(e){
try{yield*e}catch(t){throw Lu(t)}}function Lae({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var QB,Mh,
zh,e4,t4,r4=m(()=>{"use strict";QB=_(AB()),Mh=_(Th()),zh=_(w0()),e4=_(Ph()),t4=_(b0());eo();Xr();v0();MB();KB();_0();qB();E0()});var i4=_e((f2e,o4)=>{"use strict";o4.exports=process.getBuiltinModule("node:timers/promises")});var s4,tc,jh=m(()=>{"use strict";s4=_(i4(),1),tc={now:Date.now,sleep:async(e,t)=>{await(0,s4.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function a4(e){let t=(e.sender??n4)(e),n=()=>t.close(),r=hB({...e,send:t.send,clock:e.clock??tc,credentials:_B(e)});return{repository:o=>r.repository(typeof o==
"string"?ei(o):o),close:n,[Symbol.asyncDispose]:n}}var c4=m(()=>{"use strict";gB();Xr();OB();r4();jh()});function f4(e){return{name:`oci:${e}`,manifest:async t=>Dae(e,t),read:t=>Mae(e,t)}}function Dae(e,t){if($e(t))return l4(e,t);let n=p4(e,"index.json"),r=n===void 0?
void 0:Fae(n);if(n===void 0||r===void 0)throw zae(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return l4(e,s);if(t==="")return{mediaType:Ze.index,digest:Ga(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function Fae(e){let{value:t}=L(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function l4(e,t){let n=p4(e,d4(t));
if(n===void 0)return;if(Ga(n)!==t)throw m4(e,t);let{value:r}=L(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Ze.index:Ze.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*Mae(e,{digest:t,size:n}){let r=(0,u4.createHash)("sha256"),o=0;try{for await(let i of(0,Uh.createReadStream)(
(0,S0.join)(e,d4(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw h4(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw m4(e,t)}function d4(e){
return`blobs/sha256/${e.slice(7)}`}function p4(e,t){try{return(0,Uh.readFileSync)((0,S0.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw h4(e,n)}}function zae(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function m4(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function h4(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var u4,Uh,S0,
g4=m(()=>{"use strict";u4=_(ot(),1),Uh=_(ve(),1),S0=_(he(),1);E();M();j();qe();qe()});function Du(e,t,n){let{value:r}=L(H(n));if(v(r))return r;throw Et(e,`its ${t} is no JSON object`)}async function y4(e,t,n){let r=b4(n);if(r===void 0)throw Et(t,
"its manifest names no configuration");if(r.size>jae)throw Et(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw Et(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw Et(t,"its configur\
ation is shorter than its manifest says");return o}function w4(e,t,n){if(!Array.isArray(t)||t.length>Uae)throw Et(e,"its manifest lists no layers");let r=t.map(
b4);if(r.length!==n.length)throw Et(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw Et(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function b4(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function Et(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var jae,Uae,I0=m(()=>{"use stri\
ct";E();M();j();qe();jae=8388608,Uae=1e3});function k4(e,t){let n=Du(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=Bh(o.diff_ids).filter($e);if(i.length!==Bh(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw Et(e,"its configuration lists no layers");return{raw:n,run:r,env:Bh(r.Env).filter(s=>typeof s=="string"),labels:Bae(r.Labels),diffIds:i,
history:Jae(n.history,i.length)}}function Bh(e){return Array.isArray(e)?e:[]}function Bae(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Jae(e,t){let n=Bh(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var v4=m(()=>{"use strict";M();I0();qe()});async function T0(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw Kae(n,e.name);let a=ah(s.mediaType)?Gae(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:d,platform:p}of a){if(p!==void 0&&(c.has(p)||o?.includes(p)===!1))continue;let h=d===s?s:await Vae(e,n,d),g=await Hae(
e,t,h,p);c.set(g.platform,g)}let l=o??x4.filter(d=>c.has(d)),u=l.filter(d=>!c.has(d));if(l.length===0||u.length>0)throw _4(n,u,[...c.keys()]);let f=l.map(d=>[d,
c.get(d)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Gae(e,t){let{manifests:n}=Du(e,"index",t.bytes);if(!Array.isArray(n))throw Et(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?$4(a):void 0;return c===void 0||!vu(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function $4({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?x4.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function Vae(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw Et(t,`its index names ${n}, which is not there`);return r}async function Hae(e,{name:t,mountFrom:n},r,o){
if(!vu(r.mediaType))throw Et(t,`"${r.mediaType}" is no image's manifest`);let i=Du(t,"manifest",r.bytes),s=k4(t,await y4(e,t,i.config)),a=$4(s.raw);if(a===void 0)
throw _4(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw Et(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:w4(t,i.layers,s.diffIds).map(c)}}function Kae(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function _4(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var x4,O4=m(()=>{"use strict";E();M();v4();I0();ch();qe();x4=["linux/amd64","linux/arm64"]});function S4(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:A4(r.description,E4.description),licenses:A4(r.license,E4.licenses),revision:qae(n.revision),source:Zae(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))Yae(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",Wae]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function A4(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function Zae(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function qae(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function Yae(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var Wae,E4,I4=m(()=>{"use strict";E();Wae="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";E4={description:512,licenses:256}});function Xae(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var T4,P4=m(()=>{"use strict";T4={blob:Xae}});var Jh=_e((G2e,N4)=>{"use strict";N4.exports=process.getBuiltinModule("node:zlib")});async function*R4(e){let t=(0,C4.createGzip)({level:6,windowBits:15,memLevel:8}),n=ece(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&nce(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function ece(e,t){let n=Promise.resolve();try{for await(let r of _r(t,{buffers:2})){if(await n,e.destroyed)
return;n=tce(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function tce(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function nce(e){
e.fill(0,4,9),e[9]=Qae}var C4,Qae,L4=m(()=>{"use strict";C4=_(Jh(),1);Za();Qae=255});async function*D4(e,t={}){for(let{head:n,path:r,file:o}of WU(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of oce(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}ice(r,o.size,i),yield Wx(i)}yield rce}function oce(e,t){return e.chunks?.(t)??[e.bytes()]}function ice(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var rce,
F4=m(()=>{"use strict";E();qx();rce=new Uint8Array(2*512)});async function N0(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,P0.createHash)("sha256"),i=(0,P0.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=sce(D4(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?R4(l):_r(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Ze.gzipLayer:Ze.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*sce(e,t){for await(let n of e)t(n),yield n}var P0,M4=m(()=>{"use strict";P0=_(ot(),1);Za();L4();F4();qe()});function Gh(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=ace(i),c=a===void 0?cce(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return lce(r,t),{kept:r,leftOut:[...o.values()]}}function C0(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function ace(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(gr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:gr(n,{kind:"directory"})??
"is a folder that stays out"}}}function cce(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=gr(e,t);return r===kv&&C0(e,n)?void 0:r}catch(r){if(ke(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function lce(e,t){let{maxBytes:n=z4.bytes,maxFiles:r=z4.
files}=t;j4("maxBytes",n,1073741824),j4("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw U4(`${e.size} files, mor\
e than ${r}`);if(o>n)throw U4(`${o} bytes, more than ${n}`)}function j4(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function U4(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var z4,Vh=m(()=>{"use strict";E();Wl();z4={bytes:268435456,files:2e4}});async function R0(e,t={}){return B4(e,t),uce(e,await L0(e,t),t)}async function L0(e,t={}){let{base:n,parts:r={},spool:o=T4,signal:i}=t,{kept:s,leftOut:a}=Gh(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...F({signal:i})},l=[];r.runtime!==void 0&&l.push(await N0({files:r.runtime,folder:lh.slice(
1),comment:YU},c));let u=r.dependencies===void 0?s:ye([...s,...r.dependencies]);l.push(await N0({files:u,folder:Gn.slice(1),comment:qU},c));let f=new Map,d=new Map;
for(let p of D0(t))f.set(p,[...await r.cli?.(p)??[],...l]),d.set(p,await r.annotations?.(p)??{}),i?.throwIfAborted();return{layers:f,annotations:d,leftOut:a,files:[
...s].filter(([,{kind:p}])=>p==="file").map(([p])=>p)}}function uce(e,t,n={}){let{base:r}=n,o=B4(e,n),i=D0(n).map(p=>i2(p,r?.images.get(p),t.layers.get(p)??[],o,
t.annotations.get(p))),s=i.length>1?s2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...F({index:s,base:r}),
images:i,format:l,path:Gn,labels:u,annotations:f,files:a,leftOut:c}}function D0({platforms:e,base:t}){return LU(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function B4(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;FU(o),D0(t);let i=S4(e,Gn,{...t,...F({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var J4=m(()=>{"use strict";W();Te();e0();th();I4();ih();Xo();P4();M4();Vh();Qx()});function G4(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var V4=m(()=>{"use strict"});var K4=_e((yBe,H4)=>{"use strict";H4.exports=process.getBuiltinModule("node:stream/promises")});function no(e){return fce[e]}function Fu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function Hh({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function Kh(e){let t=e.length>1e3?void 0:L(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!F0(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function F0(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var fce,Wh=m(()=>{"use strict";E();M();qe();fce={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function qh(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=mce(),c=e[0]??"",l=await Om(s,[...a,...e,...dce],{cwd:n,env:_m(o),timeoutMs:r,maxOutputBytes:pce,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return hce(
c,l,r),l.stdout.toString("utf8")}function mce(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,Zh.join)((0,Zh.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function hce(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=gce(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${yce(r)??`exit c\
ode ${t.exitCode}`}.`,bce(o))}function gce(e){return Aa(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function yce(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function bce(e){return wce.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Zh,dce,pce,wce,M0=m(()=>{"use str\
ict";Zh=_(he(),1);E();Xi();nx();ox();dce=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],pce=16*1024*1024;wce=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function W4(){let e=(0,ro.mkdtempSync)((0,Yh.join)((0,Y4.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,ro.rmSync)(e,{recursive:!0,
force:!0})}}async function*Z4(e,t,n,r){let o=(0,Qh.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw q4(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw q4(r)}function q4(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function kce(e,t){let n=(0,Qh.createHash)(
"sha256");try{await(0,Q4.pipeline)(X4.Readable.from(e),(0,eJ.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var Qh,ro,Y4,Yh,X4,Q4,eJ,Xh,tJ=m(()=>{"use s\
trict";Qh=_(ot(),1),ro=_(ve(),1),Y4=_(Ho(),1),Yh=_(he(),1),X4=_(b0(),1),Q4=_(K4(),1),eJ=_(Jh(),1);E();M();Wh();M0();xu();Xh=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=Kh(dh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){Fu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return ph(this.#t(t,n),Hh(i)),i}#t(t,n){return(0,Yh.join)(this.#e.cacheDir??Wa(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=hn(a,await this.#o(n,r),!0);yield*Z4((0,ro.createReadStream)(s.file),o,i,`${no(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=gn(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=hn(l,W4(),!0);let o=`${no(n)}@${t}`;let i=L(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(F0(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,d=!0}finally{var p=gn(l,f,d);p&&await p}}async#r(t,n,r){
var u=[];try{let o=hn(u,await this.#o(t,n),!0);let i=(0,Qh.createHash)("sha256");let s=0;let a=`${no(n)}@${t}`;let c=async function*(){for await(let g of Z4((0,ro.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await kce(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var d=f,p=!0}finally{var h=gn(u,d,p);h&&await h}}async#o(t,n){let r=W4();try{await this.#i(["pack",`${no(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,ro.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,Yh.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await qh(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var vce,xce,nJ,z0,rJ,oJ=m(()=>{"use strict";bi();vce={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},xce={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},nJ=e=>vce[xce[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",z0=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,rJ={IMAGE_BASE_INCOMPLETE:N(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ge(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:N(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>nJ(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>nJ(e.command)),IMAGE_DEPENDENCIES_LATER:Ge(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:N(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:Ge(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:N(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:N(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:N(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:A(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:A(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:N(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:N(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>z0(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:N(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>z0(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>z0(e.wanted)),IMAGE_PACKAGE_BROKEN:N(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:N(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function pe(e,t,n){let r=rJ[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function nc(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function j0(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${tn(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var Er=m(()=>{"use strict";wn();E();oJ()});function sJ(e,t){let n=iJ.map(s=>oo(t,s)).find(s=>R(e,s)!==void 0),o=(n===void 0?void 0:uJ(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>_ce(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Oce(a))}}
function aJ(e,t){return $ce.find(n=>R(e,oo(t,n))!==void 0)??""}function cJ(e,t){let n=uJ(e,oo(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function lJ(e,t){for(let n of["package.json",...iJ].map(r=>oo(t,r))){let r=R(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=L(ji(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function oo(e,t){
return e===""?t:`${e}/${t}`}function _ce(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Oce({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function uJ(e,t){
let n=R(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=L(ji(n));return v(r)?r:void 0}var iJ,$ce,U0=m(()=>{"use strict";W();M();iJ=["npm-shrinkwra\
p.json","package-lock.json"],$ce=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function Mu(e){let{files:t}=e,n=Ece(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?lJ(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(pe("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!cJ(t,a))continue;let l=sJ(t,a);a!==""&&!n.has(a)?o.push(pe("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(pe("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:aJ(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function Ece(e){let t=[...e.mcpServers.flatMap(({config:r})=>[..._t(JSON.stringify(r),e),...Ace(r,
e)]),...e.hooks.flatMap(r=>Bo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function Ace(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=oo(r.replace(/\/{1,9}$/,""),"package.json");return R(
t.files,o)===void 0?[]:[o]})}var B0=m(()=>{"use strict";W();mr();Er();U0()});function J0(e,t,n){let r=[],o=[],i=[],s=Ice(e,t);for(let[a,c]of e){if(Sce.test(a))continue;if(c.kind==="symlink"){s.has(Tce(a,c.target))?r.push([a,c]):o.push(pe(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?gr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:ye(r),findings:o,leftOut:i}}function Ice(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Tce(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function fJ(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Pce(i,o))return;t.set(r,o)}return ye(t)}function Pce(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Sce,dJ=m(()=>{"use strict";W();Wl();Er();Sce=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function Cce(e){return["--os=linux",`--cpu=${Nce[e]}`,"--libc=glibc"]}async function hJ(e,{folder:t,lock:n},r,o){let i=n.local?e:Rce(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,cs.join)(s,"dependencies",Lce(i,t,r));if(a!==void 0&&(0,wt.existsSync)(a))return jce(a),{files:pJ(a),[Symbol.asyncDispose]:async()=>{}};let c=Dce(
s);try{Ea(c,ye([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,d=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...Cce(r)];await qh(["ci",...d],{cwd:(0,cs.join)(c,t),timeoutMs:l,env:u,signal:f});let p=a===void 0?c:Fce(c,a);return{files:pJ(p),[Symbol.asyncDispose]:async()=>{
p===c&&(0,wt.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,wt.rmSync)(c,{recursive:!0,force:!0}),l}}function Rce(e,t,n){let r=[oo(t,"package.json"),n,oo(
t,".npmrc")];return ye(r.flatMap(o=>R(e,o)===void 0?[]:[[o,R(e,o)]]))}function pJ(e){return ye([...Cp(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function Lce(e,t,n){
let r=(0,eg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function Dce(e){if(e!==void 0)try{let t=(0,cs.join)(e,"dependencies",`.${(0,eg.randomUUID)()}`);return Wr(t,448),t}catch{}return(0,wt.mkdtempSync)(
(0,cs.join)((0,mJ.tmpdir)(),"claude-bazaar-npm-"))}function Fce(e,t){try{(0,wt.renameSync)(e,t)}catch{return e}return zce((0,cs.join)(t,"..")),t}function zce(e){
for(let t of(0,wt.readdirSync)(e)){let n=(0,cs.join)(e,t);(0,wt.statSync)(n).mtimeMs<Date.now()-Mce&&(0,wt.rmSync)(n,{recursive:!0,force:!0})}}function jce(e){try{
(0,wt.utimesSync)(e,new Date,new Date)}catch{}}var eg,wt,mJ,cs,Nce,Mce,gJ=m(()=>{"use strict";eg=_(ot(),1),wt=_(ve(),1),mJ=_(Ho(),1),cs=_(he(),1);W();U0();ru();
Xl();M0();Kr();Nce={"linux/amd64":"x64","linux/arm64":"arm64"};Mce=720*36e5});async function yJ(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...Uce,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=Mu(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=J0(Bce(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await Jce(e,o,i,s,n)}function Bce(e){let t=Cp(e);return ye([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function Jce(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of Gce(u,o.platforms)){
let{cacheDir:d=Wa(),timeoutMs:p=6e5,env:h,signal:g}=o;i.push(await hJ(e.files,u,f,{cacheDir:d,timeoutMs:p,env:h,signal:g}))}let a=i.map(u=>J0(u.files,e.files,!1)),
c=fJ(a.map(u=>u.files));if(c===void 0)throw Vce();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:nc([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function Gce({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function Vce(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var Uce,
wJ=m(()=>{"use strict";E();W();Er();B0();dJ();gJ();Kr();xu();Uce={files:ye({}),packages:[],findings:[],leftOut:[]}});function V0(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,G0.join)(import.meta.dirname,r)).find(r=>(0,bJ.statSync)((0,G0.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return zn(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function kJ(){let e=R(V0(),"packages.json");return e===void 0?[]:JSON.parse(ji(e))}var bJ,G0,vJ=m(()=>{"use strict";bJ=
_(ve(),1),G0=_(he(),1);E();W();Kr()});function _J(e,t={},n=[]){let r=[...(t[tg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[$J]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var tg,$J,Hce,xJ,w4e,OJ=m(
()=>{"use strict";tg="claude-bazaar.base.commands",$J="claude-bazaar.base.libc",Hce=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),xJ={name:"glibc",version:"2.36"},
w4e={[tg]:Hce.join(" "),[$J]:`${xJ.name} ${xJ.version}`}});function ci(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function zu(e){if(ci(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:zu(e.slice(t))}function EJ(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function AJ(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var H0=m(()=>{"u\
se strict"});function SJ(e,t){let n=[...e.mcpServers.flatMap(o=>Kce(o,e)),...e.hooks.flatMap(o=>Wce(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[pe("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>pe(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function Kce({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=K0(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=zu([i,...c]),d=u===i?[]:K0(u,o),p=[...l,...d.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!Zce.has(ci(u)??""))return p;let h=EJ(f),g=h!==void 0&&AJ(
h),y=(h===void 0?f:[h]).flatMap(b=>W0(b));return[...p,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function Wce({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return K0(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=_t(i,o).flatMap(u=>IJ(u,o.files)??[]);return[...new Set([...W0(i),...c.filter(u=>TJ.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function K0(e,t){let[n]=_t(e,t),r=n===void 0?ci(e):IJ(n,t.files);return r===void 0?[]:[r]}function IJ(e,t){let n=R(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>qce)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function W0(e,t=0){let n=Gt(e.slice(0,Yce)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Qce(r)??[],o===void 0?[]:W0(o,t+1)].flat()});return[...new Set(n)].filter(r=>TJ.has(r))}function Qce(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!Xce.has(r)&&ci(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:ci(n.replaceAll(/["')}]/g,""))}var Zce,qce,TJ,Yce,Xce,PJ=m(()=>{"use st\
rict";W();j();mr();Vt();Er();H0();Zce=new Set(["sh","bash","dash","zsh"]);qce=4194304,TJ=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));Yce=1e5,Xce=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function Y0(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function CJ(e){if(Y0(e))try{return new q0(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function NJ(e,t){let n=e.find(r=>r.type===Z0.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function Uu(e,t){if(e>t)throw new RangeError("more than any real file has")}var rc,Z0,ju,q0,RJ=m(()=>{"use strict";rc={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};Z0={load:1,dynamic:2,interpreter:3},ju={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
q0=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===Z0.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return Uu(r,rc.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===Z0.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(ju.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(NJ(t,i)+l),a=r.filter(([l])=>l===ju.needed);Uu(a.length,rc.
libraries);let c=o(ju.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(NJ(t,c),o(ju.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===ju.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),Uu(o.length,
rc.dynamic)}return o}#f(t,n,r){Uu(n,rc.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){Uu(i+=1,rc.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+rc.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function LJ(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&nle(o,i)?rle(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>ule(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!fle(o,t,n)?[pe("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function nle(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function rle(e,t,n,r){
let o=t.bytes(),i=ole(o),s=FJ(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!Y0(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=CJ(o),c=a===void 0?[pe("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:ile(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function ole(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function ile(e,t,n,{libc:r}){if(t.machine!==ele[n]){
let s=tle[t.machine]??`a machine with the number ${t.machine}`;return[pe("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=sle(t);if(o!==void 0&&
o!==r.name)return[pe("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=ale(t);return r.name!=="glibc"||i===void 0||!DJ(i,r.version)?[]:[pe("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function sle({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function ale({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||DJ(r,n)?r:n,void 0)}function DJ(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function FJ(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>cle.has(i)||lle[t].has(i)||o.some(s=>i.includes(s)))}function ule(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function fle(e,t,n){return e!==""&&FJ(e.slice(e.lastIndexOf("node_modules/")),t,n)}var ele,tle,cle,lle,MJ=m(()=>{"use strict";Er();RJ();ele={"l\
inux/amd64":62,"linux/arm64":183},tle={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};cle=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),lle={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function BJ(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:jJ(t,a,
`The server "${o}"`,[c,...zJ(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...zJ(l)]:dle(c);return jJ(t,a,`The ${o} hook`,u)});return[...n,...r]}function zJ(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function dle(e){return e.length>1e4||Gt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function jJ(e,t,n,r){
let[o="",...i]=zu(r),s=UJ(o);if(s!==void 0){let l=R(e,s);return l===void 0?[pe("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[pe("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!ple.has(ci(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:UJ(a);return c===void 0||mle(e,c)?[]:[pe("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function UJ(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function mle(e,t){return sr(e,t)||["",".js",".json",".nod\
e"].some(n=>R(e,t+n)!==void 0)}var ple,JJ=m(()=>{"use strict";W();Vt();Er();H0();ple=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function GJ(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=_J(
o,l.labels,i);a.push(...hle(u,l.labels));let f=LJ(n,c,u);a.push(...SJ(t,u),...f),u.libc===void 0&&f.length>0&&a.push(pe("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return nc([...a,...BJ(t,n)])}function hle({name:e,commands:t},n={}){return(n[tg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>pe("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var VJ=m(()=>{"use strict";OJ();PJ();MJ();JJ();Er()});var Bu,HJ=m(()=>{"use strict";Bu={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function WJ(e){return{[KJ]:Hh(e)}}function ZJ(e,t={}){return async n=>{let r=await X0(e,n,t);return[gle(e,r),wle]}}async function X0(e,t,n={}){let r=Fu(n.version??
oc);if(r===Bu.version)return{version:r,platform:t,...Bu.packages[t]};let o=Kh(n.previous?.(t)?.[KJ]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function qJ(e,t,n){let r=Fu(n??oc);return r===Bu.version||e.known?.(r,t)!==void 0}function gle(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${no(t.platform)} as npm has it`,open:()=>e.open(t)}}function ble(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>Ha({name:i,mode:493,size:0,type:"5"})),Ha({name:yle.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=Va(Ze.layer,n);return{...o,diffId:o.digest,comment:XU,open:async function*(){
yield r}}}var oc,KJ,yle,wle,YJ=m(()=>{"use strict";Vx();Wh();HJ();ih();qe();oc=Bu.version,KJ="claude-bazaar.cli";yle="/usr/local/bin/claude",wle=ble()});async function eG(e,t){let n=new Map,r=await e.manifest(t),o=r&&XJ(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of Yo)n.set(s,QJ(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=kle(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,QJ((u&&XJ(u.bytes))?.annotations))}return n}function kle(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return Yo.find(r=>r===`${t}/${n}`)}function XJ(e){let{value:t}=L(H(e));return v(t)?t:void 0}function QJ(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var tG=m(()=>{"use strict";M();j();Xo();qe()});function Q0(e,t,n,r,o){let i=n===void 0?void 0:vle(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:Ar,filesAnalyzed:!1,licenseDeclared:Ar,
...rg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[rG(i)]}}}function vle(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function Ju(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:Ar,filesAnalyzed:!1,licenseDeclared:oG(r),...rg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[rG(`pkg:npm/${xle(t)}@${encodeURIComponent(n)}`)]}}function nG(e,{name:t,manifest:n},r){let o=e$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,ng.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:Ar,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:oG(n.license),...rg,primaryPackagePurpose:"APPLICATION"}}function e$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,ng.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,ng.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Gn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...rg})}return t}function rG(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function xle(e){return e.split("\
/").map(encodeURIComponent).join("/")}function oG(e){return e===void 0||e.length>500||!$le.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?Ar:e}var ng,Ar,
rg,$le,iG=m(()=>{"use strict";ng=_(ot(),1);Xo();Ar="NOASSERTION",rg={licenseConcluded:Ar,copyrightText:Ar};$le=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function cG(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=Q0("Image",t.name,e.repository,n,t.manifest.version),s=_le(e),a=e$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[og("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?og(u,"CONTAINS",l.SPDXID):og(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>og(t$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function _le(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Ole(n)],...r.map(l=>a(Ele(l))),...o===void 0?[]:[a(Ju(sG,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
sG,Ju(n$("Runtime",l.name,l.version),l)))],a(nG(t$,t,s)),...i.map(l=>c(t$,Ju(n$("Dependency",l.path,l.version),l)))]}function Ole({name:e,digest:t}){return{element:{
...Q0("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function Ele(e){
let t=Ju(n$("Claude-Code",e.platform,e.version),{name:no(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:Ar,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function n$(e,t,n){let r=(0,aG.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function og(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var aG,t$,sG,lG=m(()=>{"use strict";aG=_(ot(),1);Wh();iG();t$="SPDXRef-Plugin",sG="SPDXRef-Runtime"});function uG(e){let t=Dt(e);return[...e.matchAll(Ale)].filter(({0:{length:n},index:r})=>Lle(Rle(e,r+n))).map(({index:n})=>t(n))}function Rle(e,t){let n=t;for(let o=0;o<
Cle;o+=1){let i=ig(Sle,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=ig(Ile,e,n)??n;let o=ig(Tle,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return ig(
Ple,e,n)===void 0?r:""}function ig(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function Lle(e){return e.length>=Nle&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!Ul(e)}var Ale,Sle,Ile,Tle,Ple,Nle,Cle,fG=m(()=>{"use strict";Bl();j();Ale=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
Sle=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,Ile=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,Tle=/[A-Za-z0-9+/]{1,4096}={0,2}/y,Ple=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
Nle=43,Cle=10});async function*dG(e){let t,[n,r]=["",1];for await(let o of zle(e)){if(t??=jle(o.subarray(0,Dle)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<Fle)continue;
yield{text:n,line:r};let i=n.length-Mle;r+=$i(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*zle(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function jle(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var Dle,Fle,Mle,pG=m(()=>{"use strict";j();Dle=8192,Fle=1048576,Mle=16384});async function mG(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=C0(i,n),c=await Ule(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function Ule(e,t){if(t.unreadable!==void 0)return[pe("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await Ble(t)).map(({kind:n,line:r})=>pe(r$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ke(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[pe("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function Ble(e){let t=new Map;for await(let o of dG(e)){let i=[...jl(o.text).filter(({kind:s})=>s!==hG),...Jle(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!r$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!r$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function Jle(e){return uG(e).map(t=>({kind:hG,line:t}))}var r$,hG,gG=m(()=>{"use strict";E();Bl();Er();
Vh();fG();pG();r$=new Set(["password in a URL","Authorization header","key or password"]);hG="private key"});var sg,Gle,yG=m(()=>{"use strict";Kr();Wl();gG();Vh();sg=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
Gh(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=mG(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return uL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?Gle[t]:gr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},Gle={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function o$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=Vle(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function Vle(e){try{return JSON.parse((0,wG.readFileSync)(e,"utf8"))}catch{return}}var wG,bG=m(()=>{"use strict";wG=_(ve(),1)});var ag,kG=m(()=>{"use strict";tJ();wJ();vJ();W();VJ();Er();YJ();B0();Xo();tG();lG();yG();oh();bG();ag=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new sg(n,t.signal),this.#n=new Xh({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??oc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return nc(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),j0(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
Yo).every(r=>qJ(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&Mu(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await yJ(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=ye([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=GJ({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),j0(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:ye({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return cG({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:o$(),
packages:kJ()},packages:i.filter(({path:a})=>R(o,`${a}/package.json`)!==void 0),created:n.created,tool:o$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=Mu(this.#c),r=t.map(({folder:o,lock:i})=>pe("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=V0();return this.#r===!1?{runtime:t}:{runtime:t,cli:ZJ(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===oc?void 0:await this.#d(n);return r===void 0?{}:WJ(r)}}}async#d(t){if(this.#r!==!1)return await X0(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===oc)return;let[n="latest"]=wu(this.#t,this.#i);this.#u=await eG(t.
repository,t.tag??n)}}});function vG(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return F({source:r,revision:o,format:i,platforms:s,created:Hle(n),exampleSecrets:t.
exampleSecrets})}function Hle(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var xG=m(()=>{"use strict";gc();Te();E()});function lg(e,t,n,r){pm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new mh,c={...vG(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=Kle(e,n,l.signal)).repository(y),d=r===void 0?Wle(t,n):void 0,p=new ag(e,t,n),h=(y,b)=>Yle(y,b,c,f,Wa(s)).catch(k=>{throw Zle(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await p.checkFiles();let b=await L0(o,d===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:p.offline()});return i$(
b,p)},build:y=>g??=(async()=>{let b=r?.base??(d&&await h(d,y)),k=r?.name??d?.name;if(b===void 0||k===void 0)return await p.checkFiles(),i$(await R0(o,c),p);let O=y&&
{repository:f(y),tag:y.tag},S=await p.on(b,k,c,O);return i$(await R0(o,{...c,base:b,parts:S}),p)})(),unknown:()=>d===void 0?[]:p.unknown(),findings:()=>p.findings,
sbom:(y,b)=>p.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await p[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function i$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>J(n.path,r.path))}}function Kle({signal:e,env:t,progress:n},{insecureRegistry:r},o){return a4({env:t,home:t.
HOME??(0,_G.homedir)(),signal:AbortSignal.any([e,o]),...F({insecure:r}),onCredential:(i,s)=>n(G4(i,s))})}function Wle(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(qle(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:ei(n)};let r=t.base!==void 0||e.file===void 0?".":(0,cg.dirname)(e.file),o=(0,cg.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,$G.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function Zle(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ke(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${OG(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function OG(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function qle(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${OG(t)}`)}function Yle(e,t,{
platforms:n},r,o){let i={name:e.name,...F({platforms:n})};if(e.kind==="folder")return T0(f4(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return T0(m2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...F({mountFrom:f})})}var $G,_G,cg,s$=m(()=>{"use strict";$G=_(ve(),1),_G=_(Ho(),1),cg=_(he(),1);w2();x2();c4();g4();xu();j();Te();E();O4();J4();Xr();
V4();kG();xG();Dv()});function EG(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function AG(e,t,n){return(t.GITHUB_REF===void 0?Qle(t):Xle(t.GITHUB_REF))??await eue(
e,n)}function SG(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Xle(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?IG(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Qle(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?IG(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function IG(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function eue(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Ct(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var TG=m(()=>{"use strict";Xi()});function PG(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[ug(e.name)];let n=nue(e.name,t),[,r="",o="",i="",s]=tue.exec(n)??[];if(r===
"")return[ug(e.name)];if(s!==void 0)return[ug(n.replace(/^v/,""))];let a=ug(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function nue(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function ug(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var tue,NG=m(()=>{"use st\
rict";tue=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function fg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?SG(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!EG(e)))return l;let f=await AG(n,e,t);if(f!==void 0)return{...l,tag:[...PG(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let d="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",d)}var a$=m(()=>{"use strict";TG();E();NG()});async function CG(e,t,n={}){ou(e,t,n);let r=(0,dn.resolve)(e),o=Oa(r,t,n)==="empty",i=qv((0,dn.dirname)(r)),s=oue(e,o?(0,dn.join)(r,"."):(0,dn.join)((0,dn.dirname)(
r),`.${(0,dn.basename)(r)}.`));try{await iue(s,t,n.signal),o?Ko(s,r):Zv(r,t,n,a=>{(0,Hn.chmodSync)(a,493),Ko(s,a)})}catch(a){throw i!==void 0&&(0,Hn.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:yt(e,a)}finally{(0,Hn.rmSync)(s,{recursive:!0,force:!0})}}function oue(e,t){try{return(0,Hn.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw yt(e,n)}}async function iue(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(Wv(e,i.kind==="file"?(0,dn.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,dn.join)(
e,o),a=await(0,ic.open)(s,"wx",420);try{await aue(a,sue(i),n)}finally{await a.close()}await(0,ic.chmod)(s,i.executable?493:420)}}function sue(e){return _r(e.chunks?.()??
[e.bytes()])}async function aue(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var rue,Hn,ic,dn,
RG=m(()=>{"use strict";rue=_(ot(),1),Hn=_(ve(),1),ic=_(Pp(),1),dn=_(he(),1);Za();E();ru();nu();Yv()});function LG(e){let t=e.find(r=>!cue.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var cue,DG=m(()=>{"use strict";E();cue=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function FG({loaded:e,config:t},n){let r=LG(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=R(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||lue(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function lue({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var MG=m(()=>{"use strict";gc();E();W();DG()});async function c$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var zG=m(()=>{"use strict"});async function UG(e,t,n){let r=[...new Set(n.tags.map(Ja))],{signal:o}=n,[i=Ja("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await uue(e,a,r,n);s!==void 0&&await e.preflight();let l=await fue(e,a,n);for(let{manifest:f}of a.
images)await dg(e,f,n);a.index!==void 0&&await dg(e,a.index,n);for(let f of r)await dg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function uue(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await dg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function dg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function fue(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:due(u,n)),{mediaType:d,digest:p,size:h}=u,g={mediaType:d,digest:p,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await c$(jG(i),a,l),await c$(jG(t.images.map(({config:u})=>pue(u))),a,l),s}function due(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function jG(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function pue(e){
return{...e,async*open(){yield e.bytes}}}var BG=m(()=>{"use strict";th();zG()});function JG({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<mue||(i=n(),t?.(`${ms(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${ms(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var mue,GG=m(()=>{"use \
strict";hs();mue=100});async function VG({signal:e},t,n,r){let o={isOurs:XF,foreign:ZF};return await CG(t,l2(n,r),{...o,signal:e}),(0,sc.resolve)(t)}async function HG(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=JG(e,Date.now);try{return await UG(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function KG(e){if(e!==void 0)try{if((0,Kn.accessSync)((0,Kn.existsSync)(e)?e:(0,sc.dirname)((0,sc.resolve)(e)),Kn.constants.W_OK),(0,Kn.existsSync)(
e)&&(0,Kn.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw ZG(e,t)}}function WG(e,t){try{(0,Kn.writeFileSync)(e,t)}catch(n){throw ZG(
e,n)}return(0,sc.resolve)(e)}function ZG(e,t){let n=`"${e}" can't be written: ${we(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var Kn,sc,qG=m(()=>{"use strict";Kn=_(ve(),1),sc=_(he(),1);Gv();Vv();RG();E();t0();BG();GG()});function mg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Lt(r.length,"file")} in ${o}.`;return[...o6(e,t),...i6(e,t.images),
...At(e,a),...At(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function QG(e,{files:t,labels:n,annotations:r}){return[...pg(e,"Files",t),...pg(e,"Labels",XG(n)),...pg(e,"Annotations",XG(r))]}function e6(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Lt(t.files.
length,"file")} in ${Gn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...o6(e,t),...pg(e,"Files",t.files),...i6(e,
o),...At(e,a)]}function t6(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:d})=>d==="uploaded"),l=c.reduce((d,{size:p})=>d+p,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Lt(c.length,"blob")} sent (${ms(l)}), ${s.length-c.length} there already.`;return[...At(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?At(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function hg(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:r6(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function n6({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:r6(i)})),path:Gn,files:t,leftOut:n}}function r6(e){return e.map(t=>({...Qo(t),diffId:t.diffId,comment:t.comment}))}function o6(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,YG).flatMap(({path:i,why:s})=>At(e,`${i} ${s}`,2)),r=t.length-YG,o=r>0?At(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function i6(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,ms(i.size),i.
digest.slice(7,19),i.comment]));return q_(e,["Platform","Size","Layer","What"],n)}function pg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>At(e,r,2))]}function XG(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var YG,l$=m(()=>{"use strict";Xo();qe();hs();YG=100});async function s6({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...e6(e,a,r,o),...wc(e,c)],document:{...n6(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...QG(e,i),...mg(e,i,n),...wc(e,s)],document:{...hg(i,n),findings:s,dryRun:!0}}}var a6=m(()=>{"use strict";uy();l$()});function c6({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var l6=m(()=>{"use strict"});function hue(e,t){let{builder:n,why:r}=FG(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function f6(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||KG(n.sbom);let s=await fg(e,t,n);hue(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
rh(r,t,s);let l=c?.tags??wu(t,s);let u=hn(b,lg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await s6(e,u,l,f);let d=c===void 0?void 0:await HG(e,u,
c.reference,l);let p=await u.build(c?.reference);o!==void 0&&await VG(e,o,p,l);let h=s.sbom?WG(s.sbom,await u.sbom(p,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&d!==void 0;return{lines:[...mg(a,p,l),...wc(a,g),...y?t6(a,c.reference.name,d):[]],document:{...hg(p,l),findings:g,...F({sbom:h,out:o&&(0,u6.resolve)(o)}),
...y?{push:c6(c,d)}:{}},...y?{name:`${c.reference.name}@${d.digest}`}:{}}}catch(k){var O=k,S=!0}finally{var T=gn(b,O,S);T&&await T}}var u6,d6=m(()=>{"use strict";
u6=_(he(),1);Te();E();l6();uy();MG();a$();qG();oh();a6();l$();s$()});function p6(e,t){return{json:!1,signal:t,env:e,terminal:H_,print:bn,progress:bn,emit:()=>{}}}var m6=m(()=>{"use strict";K_();gs()});function g6({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function u$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return h6;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:gue(t,f.name)}]);if(i!==void 0)return bue(s,i);let a=p6(yue(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await wue(a,u);let l=[];for(let u of s)l.push({...u,made:await f6(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,y6(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,kue(f?.document)])),
warnings:l.flatMap(({made:u})=>vue(u?.document)?[xue(u?.name??o)]:[])}}function gue(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...F({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function yue(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function wue(e,{opened:t,flags:n}){var c=[];try{let r=await fg(e,t,n);let{reference:o,tags:i}=rh(
r.image,t,r);let s=hn(c,lg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var d=gn(c,
u,f);d&&await d}}function bue(e,t){let n=e.map(({name:r,flags:o})=>[r,y6(`${ei(o.image).name}@${t}`)]);return{...h6,images:new Map(n)}}function y6(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function kue(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function vue(e){return(e??{}).push?.isPublic===!0}function xue(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var h6,w6=m(()=>{"use strict";oh();s$();a$();d6();Te();E();Xr();m6();
h6={images:new Map,findings:new Map,warnings:[]}});function gg(e="https://api.github.com",t){let n=b6("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?$ue(n):b6("GITHUB_GRAPHQL_URL",t)}}function $ue(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function b6(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&ti(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function yg(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var wg=m(()=>{"use strict";E();Xr()});function k6({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var v6=m(()=>{"use strict"});function O6(e){let t=new f$(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((p,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",Sr(s))})`,u=a.map((p,h)=>t.compared(h,p)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":Sr(s)),...a.flatMap((p,h)=>t.branch(h,p)),...r===void 0?
c:[]],d=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&d.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(d)}function Sr(e){return`refs/heads/${e}`}function Gu({files:e,folders:t},n,r){return`${n}${(n==="file"?e:t).indexOf(r)}`}var _ue,_6,Oue,x6,$6,Eue,
Aue,f$,Vu=m(()=>{"use strict";it();_ue=8,_6=e=>`entries { name mode type oid${e===1?"":` object { ... on Tree { ${_6(e-1)} } }`} }`,Oue=`oid ... on Tree { ${_6(
_ue)} }`,x6="entries { name mode }",$6="mode oid object { ... on Blob { text } }",Eue="commits(last: 100) { nodes { oid message author { user { login } } } }",Aue=
`id number url title body isDraft mergeable baseRefName headRepository { nameWithOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;f$=class{#e={catalog:z};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held({files:t,folders:n}=this.#t){let r=(i,s,a)=>{let c=Gu(this.#t,i,s);return`${c}: file(p\
ath: ${this.text(c,s)}) { ${a} }`};return`name target { oid ... on Commit { ${[...this.#t.listings.includes("")?[`root: tree { ${x6} }`]:[],`catalog: file(path:\
 $catalog) { ${$6} }`,...t.map(i=>r("file",i,$6)),...n.map(i=>r("folder",i,"mode oid"))].join(`
`)} } }`}trees(t,n,{folders:r}=this.#t){let o=(i,s,a)=>`${i}: object(expression: ${this.text(i,`${n}:${s}`)}) { ${a} }`;return[...r.map(i=>o(`${t}_${Gu(this.#t,
"folder",i)}`,i,Oue)),...this.#t.listings.map((i,s)=>o(`${t}Listing${s}`,i,`... on Tree { ${x6} }`))]}branch(t,n){let[r,o]=[this.text(`branch${t}`,Sr(n)),this.#t.
onBranch?.get(n)];return[`branch${t}: ref(qualifiedName: ${r}) { ${this.held(o)} }`,...this.trees(`branch${t}`,Sr(n),o)]}compared(t,n){return`compare${t}: compa\
re(headRef: ${this.text(`head${t}`,n)}) { ${Eue} }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${Aue} \
} }`}query(t){return{text:`query Look(${Object.keys(this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});async function Hu({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:Sr(n)},{repository:o}=await e.asker.ask(()=>e.graphql(Iue,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var Sue,Iue,d$=m(()=>{"use strict";Vu();Sue="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",Iue=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${Sue} } } } } }
  }
}`});function ac(e){return e.types.includes("STALE_DATA")?!0:Ir(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is (?:not )?at|but expected) [0-9a-f]{40}/i)}
function li(e){return Ir(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function E6(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:Ir(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function A6(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
Ir(e,/rate limit exceeded/i))}function pn(e){return e.status===404||e.types.includes("NOT_FOUND")}function ls(e){return Ir(e,/could not resolve to a node|issue not found|no commit found for sha|\b(?:head|base) invalid\b/i)}
function ui(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||Ir(e,/resource not accessible by/i)}function bg(e){
return e.status===422&&Ir(e,/already exists/i)}function S6(e){return pn(e)||e.status===422&&Ir(e,/does not exist/i)}function I6(e){return Ir(e,/is in clean status/i)}
function cc(e){return e.status>=500?!0:Ir(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var re,Ir,mn=m(()=>{"use \
strict";re=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},Ir=({message:e},t)=>t.test(e)});async function p$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,P6.randomBytes)(8).toString("hex")}`,o=Pue(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(Tue,{input:o}),c=a.commit;return c===null?await T6(e,t,r)??{kind:"moved"}:N6(c)},s=a=>ls(a)||pn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>T6(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof re))throw a;let c=pn(a)||ls(a);if(li(a))return{kind:"protected",said:a.message};if(ac(
a)||c&&!await Cue(e,t.branch))return{kind:"moved"};throw a}))}function Pue(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:Nue(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function Nue(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function T6(e,t,n){let o=(await Hu(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
N6(o)}async function Cue(e,t){return await Hu(e,t)!==void 0}var P6,Tue,N6,C6=m(()=>{"use strict";P6=_(ot(),1);d$();mn();Tue=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;N6=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});function kg(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PUSH_REJECTED",`The branch "${e}" can't be made: its name clas\
hes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie below another.")}var m$=m(()=>{"use strict";E()});async function fi({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof re&&(pn(o)||o.status===409))return;throw o}}async function lc(e,t,n){let{api:r,place:o}=e,i=async()=>{let c={...o,ref:Sr(
t),sha:n};return await r.rest(l=>l("POST /repos/{owner}/{repo}/git/refs",c)),"created"},s=async()=>await fi(e,t)===n?"created":void 0,a=await e.asked("make a br\
anch",()=>r.asker.ask(i,{found:s}).catch(async c=>{if(!(c instanceof re)||c.status!==422&&c.status!==409)throw c;if(await fi(e,t)!==void 0)return"exists";let l=await Lue(
e,t);if(l!==void 0)throw kg(t,l);if(bg(c))return"exists";throw c}));return a==="created"&&e.remember(t),a}async function Lue(e,t){let n=t.split("/");for(let r of n.
keys()){let o=n.slice(0,r).join("/");if(o!==""&&await fi(e,o)!==void 0)return o}return(await h$(e,`${t}/`))[0]}async function h$({api:e,place:t},n){let r={owner:t.
owner,name:t.repo,prefix:Sr(n)};return((await e.asker.ask(()=>e.graphql(Due,r))).repository?.refs.nodes??[]).flatMap(i=>i===null?[]:i.name.startsWith(n)?i.name:
n+i.name)}async function vg(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:Sr(l),beforeOid:u,afterOid:f??"0".repeat(u.length),force:n})),
s=async()=>(await r.graphql(Rue,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>fi(e,u)));return t.every(
({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await Fue(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(s,{found:c}).catch(
async l=>{if(!(l instanceof re))throw l;if(li(l))return{kind:"protected",said:l.message};if(ac(l))return{kind:"moved"};if(ui(l))throw l;let u=await Promise.all(
t.map(({name:f})=>fi(e,f)));if(t.some(({from:f},d)=>u[d]!==f))return{kind:"moved"};throw l}))}async function Fue(e,t){return t?.to===void 0?!1:(await Hu(e,t.name))?.
some(({oid:n})=>n===t.to)??!1}async function uc(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.asker.
ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof re&&S6(i)))throw i}})}var Rue,Due,Ku=m(()=>{"use strict";m$();
Vu();d$();mn();Rue=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;Due=`query Below($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 50) { nodes { name } } }
}`});function L6({api:e}){return`${xg}${e.asker.now().toString(36)}-${(0,R6.randomBytes)(8).toString("hex")}`}async function D6(e){let t=e.lasting();try{for(let n of await h$(
t,xg)){let r=Mue.exec(n)?.[1];r!==void 0&&t.api.asker.now()-Number.parseInt(r,36)>zue&&await uc(t,n)}}catch{}}var R6,xg,Mue,zue,g$=m(()=>{"use strict";R6=_(ot(),1);
Ku();xg="bazaar-work/",Mue=/^bazaar-work\/([0-9a-z]{6,12})-[0-9a-f]{16}$/,zue=864e5});async function F6(e,t){let n=k6(t,e.limits);if(n.length<=1)return await p$(e,t);let r=L6(e),o=!1;try{await lc(e,r,t.head),o=!0;let i=await jue(e,{...t,branch:r},
n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],a=await vg(e,s,!1);return a.kind!=="done"?a:(o=
!1,await D6(e),i)}finally{o&&await Uue(e,r)}}async function jue(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){let a=`${t.headline} (${i+1}/${n.
length})`;if(o=await p$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Uue(e,t){await uc(e.lasting(),t).catch(()=>{})}
var M6=m(()=>{"use strict";v6();C6();Ku();g$()});async function z6(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of Hue(e,t,n))try{await e.api.asker.ask(s,{passes:Gue})}catch(a){if(r?.aborted===!0)throw Or(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Vue(a)}`)}return o}function Vue(e){if(e instanceof re&&I6(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof re&&cc(e)?`GitHub failed (${e.status}).`:we(e);return/[.!?]$/.test(t)?t:`${t}.`}function Hue({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},d=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";d.push(["Labels",()=>e.rest(y=>y(g,h))])}let p=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of p){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();d.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";d.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Jue[l]};d.push(["Auto-merge",()=>e.graphql(Bue,{input:h})])}return d}var Bue,Jue,Gue,j6=m(()=>{
"use strict";E();os();mn();Bue=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Jue={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Gue=e=>ls(e)||pn(e)});async function U6({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(gg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=yg(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(Kue,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof re||i instanceof TypeError||ke(i))||ke(i)&&i.code==="INTERRUPTED")throw i;return}}var Kue,B6=m(()=>{"use strict";
E();wg();mn();Kue=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function G6(e,t){let{api:n,place:r}=e,o=await e.asked("make a fork",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return(o.parent!==void 0||!o.fork)&&Wue(e,i,o.parent?.full_name),await Zue(i,t,e),await Xue(i,t),i}function Wue({name:e},t,n){
if(n?.toLowerCase()!==e.toLowerCase())throw new w("FORGE_REFUSED",`${t.name} is ${n===void 0?"no fork":`a fork of ${n}, not of ${e}`}, and GitHub makes no other\
 one.`,"Publish without `fork` where the token may write, or take another account for forks.")}async function Zue(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=
J6){if(await que(e,t,n))return;if(i>=o.forkMs)break;await r.sleep(J6)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,
"GitHub copies it in the background: start it again in some minutes. A token for chosen repositories has to name it.")}async function que(e,t,n){return await e.
asked("be read",async()=>{if(await fi(e,t)!==void 0)return!0;if(!await Yue(e))return!1;let r=await fi(n,t);return r===void 0?!1:await lc(e,t,r).catch(()=>"exist\
s")==="created"})}async function Yue({api:e,place:t}){try{let{size:n}=await e.asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){
if(n instanceof re&&pn(n))return!1;throw n}}async function Xue(e,t){let{api:n,place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{
await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstream",o)))}catch(i){if(!(i instanceof re&&i.status===409))throw i;let s=`Reset ${t} ther\
e to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var J6,V6=m(()=>{"us\
e strict";E();mn();Ku();J6=2e3});function H6(e){if(e instanceof Re)return e;if(e instanceof Error&&e.name==="TimeoutError")return new Re("gave no answer in time",!0);let t=Lu(e);return t instanceof
de?new Re(t.message+efe(t.kind,e),!Que.has(t.kind)):new Re("broke the connection off",!0)}function efe(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${Ru(t)})`:""}var Re,Que,fc=m(()=>{"use strict";eo();E0();Re=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},Que=new Set(
["refused","unknown-host","tls","forbidden"])});function Wu(e){return e.toString(8).padStart(6,"0")}function W6(e,t){return(0,Z6.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var Z6,tfe,nfe,K6,$g,q6=m(()=>{"use strict";Z6=_(ot(),1);$a();fc();tfe=new Set([33188,33261,33204]),nfe=40960,K6=16384;$g=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!tfe.has(n.mode)){let o=n.mode===nfe?"symbolic link":n.mode===K6?"folder":"submodule";throw yr(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return W6(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(W6(t,o))return o;throw new Re("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==K6?
o.set(s,{id:i.oid,mode:Wu(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function rfe({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:y$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function y$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function ofe(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,Wu(n)]))}var _g,Y6=m(()=>{"use strict";Te();it();q6();Vu();
_g=class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new $g(t,n)}async tree(t,n,{folders:r,files:o}=this.#e){let i=n?.target;if(i==null)
return;let{listings:s}=this.#e,a=new Map,c=new Map;for(let l of o){let u=i[Gu(this.#e,"file",l)];a.set(l,await this.#n.bytesOf(l,u))}for(let l of r){let u=Gu(this.#e,
"folder",l);c.set(l,await this.#r(`${t}_${u}`,i[u]))}return{head:i.oid,catalog:await this.#n.bytesOf(z,i.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[
l,ofe(l===""?i.root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||Wu(n.mode)==="040000"?await this.#n.filesIn(
r):new Map([["",{id:n.oid,mode:Wu(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.
entries()){let s=await this.tree(`branch${o}`,n[`branch${o}`],this.#e.onBranch?.get(i));if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(
o),...F({pullRequest:a})})}return r}#i(t){let n=this.#t.repository.base?.[`compare${t}`];return y$(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.
login;return s===void 0?{id:r,message:o}:{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.
nameWithOwner.toLowerCase(),a=y$(i).find(c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:rfe(a)}}});function X6(e,t,n){if(e!==null)return ife[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var ife,Q6=m(()=>{"use strict";ife={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function eV(e,t){let n=await e.asked("read",()=>afe(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return sfe(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new _g(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"",l=X6(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner);return{right:l,assumed:o.viewerPermission===null&&l==="write",...F({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.
tree("base",o.base),branches:await a.branches(t.base??c),autoMergeAllowed:o.autoMergeAllowed}}function sfe({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,
branches:[],autoMergeAllowed:!1};return{right:"none",...F({login:t}),...n,baseName:e}}async function afe({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{
let{text:a,variables:c}=O6(s),{data:l,refusal:u}=await e.partly(a,c),f=u===void 0?"told":lfe(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{
viewer:l?.viewer??null,repository:null};if(f==="refused"&&u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new Re("sent an answe\
r without data",!1)};for(;;){let s=await e.asker.ask(()=>i({place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function lfe(e){let t=e.
paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n==="repository"&&e.types[r]==="NOT_FOUND"?"unreadable":ui(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(
n)?"pulls":"refused":"refused");return cfe.find(n=>t.includes(n))??"refused"}var cfe,tV=m(()=>{"use strict";Te();Vu();fc();Y6();mn();Q6();cfe=["refused","viewer",
"pulls","unreadable","told"]});async function rV(e,t){let{api:n,place:r,pulls:o}=e,i={...r,ref:`refs/heads/${Og}`,sha:ufe};if(await nV(e,"commit",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/g\
it/refs",i))),!t)return;let s={...o,title:Og,head:Og,base:Og};await nV(e,"open pull requests",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/pulls",s)))}async function nV(e,t,n){
let r=async()=>{try{await n()}catch(o){if(!(o instanceof re)||o.status!==422)throw o}};await e.asked(t,()=>e.api.asker.ask(r).catch(o=>{if(!(o instanceof re)||ui(
o)&&!li(o))throw o}))}var ufe,Og,oV=m(()=>{"use strict";mn();g$();ufe=`${"0".repeat(39)}1`,Og=`${xg}right`});async function sV(e,t){let{api:n,pulls:r}=e,o=ffe(e,t.head),i={...t,head:o},s=async()=>aV(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>iV(e,i)}).catch(async a=>{let c=a instanceof re&&bg(a)?await iV(e,i):void 0;if(c===void 0)throw a;return c}))}
function ffe({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function iV({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:aV(a)}function aV(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function w$(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var cV=m(()=>{"use strict";mn()});function di(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Zu=m(()=>{"use strict"});function Eg(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Eg.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var lV=m(()=>{"use strict"});function uV(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var fV=m(()=>{"use strict"});function dV(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var pV=m(()=>{"use strict"});function gV(e,t,n){let r=hV(dV,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=hV(uV,null).apply(null,i)})}function dfe(){let e=Symbol("Singular"),t={registry:{}},n=Eg.bind(null,t,e);return gV(n,t,e),n}function pfe(){let e={registry:{}},
t=Eg.bind(null,e);return gV(t,e),t}var mV,hV,yV,wV=m(()=>{"use strict";lV();fV();pV();mV=Function.bind,hV=mV.bind(mV);yV={Singular:dfe,Collection:pfe}});function yfe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function wfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function vV(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{wfe(t[r])?r in e?n[r]=vV(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function bV(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function k$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=yfe(
n.headers),bV(n),bV(n.headers);let r=vV(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function bfe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function vfe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function xfe(e){let t=e.match(kfe);return t?t.map(vfe).reduce((n,r)=>n.
concat(r),[]):[]}function kV(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function xV(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function pc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function qu(e,t,n){return t=e==="+"||e==="#"?xV(t):pc(t),n?pc(n)+"="+t:t}function dc(e){
return e!=null}function b$(e){return e===";"||e==="&"||e==="?"}function $fe(e,t,n,r){var o=e[n],i=[];if(dc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(qu(t,o,b$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(dc).forEach(function(s){i.push(qu(t,s,b$(t)?n:""))}):Object.keys(o).forEach(function(s){dc(o[s])&&i.push(qu(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(dc).forEach(function(a){s.push(qu(t,a))}):Object.keys(o).forEach(function(a){dc(o[a])&&(s.push(pc(a)),s.push(qu(t,o[a].toString())))}),b$(t)?i.push(pc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?dc(o)&&i.push(pc(n)):o===""&&(t==="&"||t==="?")?i.push(pc(n)+"="):o===""&&i.push("");return i}
function _fe(e){return{expand:Ofe.bind(null,e)}}function Ofe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push($fe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return xV(
i)}),e==="/"?e:e.replace(/\/$/,"")}function $V(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=kV(
e,["method","baseUrl","url","headers","request","mediaType"]),s=xfe(n);n=_fe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=kV(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let d=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(
",")}return["GET","HEAD"].includes(t)?n=bfe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function Efe(e,t,n){return $V(k$(e,t,n))}function _V(e,t){let n=k$(e,t),r=Efe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:_V.bind(null,
n),merge:k$.bind(null,n),parse:$V})}var mfe,hfe,gfe,kfe,OV,EV=m(()=>{"use strict";Zu();mfe="0.0.0-development",hfe=`octokit-endpoint.js/${mfe} ${di()}`,gfe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":hfe},mediaType:{format:""}};kfe=/\{[^{}}]+\}/g;OV=_V(null,gfe)});function SV(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(bt[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let d=e.charCodeAt(i),p=bt[d];if((p&n)!==0){c|=p&8;break}(p&2)!==0?a===-1&&(a=i):a=-1,s|=d&65280|p,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new AV}:Afe(e,f,i,r,n)}function Afe(e,t,n,r,o){let i=new AV;e:for(;n<r;){for(n++;(bt[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=bt[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,d=e.slice(s,f),p=(a&65281)===
0?d:d.toLowerCase();for(n++;(bt[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let O=e.charCodeAt(n);if(O===34){i[p]===void 0&&
(i[p]=k?Sfe(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let T=e.charCodeAt(n),I=bt[T];if((I&o)!==0){S=I&8;break}n++}if(S!==0)break e;continue e}if(O===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=bt[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[p]===
void 0){let b=y===-1?n:y;i[p]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function Sfe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var bt,AV,IV=m(()=>{"use strict";bt=new Uint8Array(256);bt[9]|=
2;bt[32]|=2;bt[59]|=4;bt[44]|=8;for(let e=128;e<=255;e++)bt[e]|=1;for(let e of"!#$%&'*+-.^_`|~")bt[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)bt[e]|=16;for(let e=65;e<=
90;e++)bt[e]|=17;for(let e=97;e<=122;e++)bt[e]|=16;AV=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var Ife,Sg,pi,v$,RV,TV,PV,x$,$$,Tfe,LV,Ag,Pfe,Nfe,Cfe,DV,NV,Rfe,Lfe,Dfe,CV,FV,MV=m(()=>{"use strict";Ife=/^-?\d+$/,Sg=/^-?\d+n+$/,pi=JSON.stringify,v$=JSON.parse,
RV=/^-?\d+n$/,TV=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,PV=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,x$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",$$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Tfe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Sg.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(x$(
a))return;let c=a===null||typeof a!="object",l=$$(a);if(c||l)return pi(a);let u=[],f=0,d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],p=new WeakSet([a]);for(;d.length>0;){let h=d[d.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(x$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",O=$$(b);if(k&&
!O){if(p.has(b))throw new TypeError("Converting circular structure to JSON");p.add(b),d.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(pi(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let O=h.val[b],S=s(h.val,b,O);if(x$(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+pi(b)+": "):u.push(pi(b)+":");let T=S!==null&&typeof S=="object",I=$$(S);if(T&&!I){if(p.has(S))throw new TypeError("Converting circular structure \
to JSON");p.add(S),d.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push(pi(S)),h.first=!1}h.index>=h.keys.length&&d[d.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),p.delete(h.val),d.pop())}return u.join("")},LV=(e,t,n)=>{try{return"rawJSON"in JSON?pi(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?pi(e,(a,c)=>typeof c=="string"&&Sg.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(TV,"$1$2$3").replace(PV,"$1$2$3"):pi(e,t,n)}catch(r){if(r instanceof RangeError){
let o=Tfe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(TV,"$1$2$3").replace(PV,"$1$2$3")}throw r}},Ag=new Map,Pfe=()=>{let e=JSON.parse.toString();
if(Ag.has(e))return Ag.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Ag.set(e,t),t}catch{return Ag.set(e,!1),!1}},Nfe=(e,t,n,r)=>typeof t==
"string"&&RV.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Sg.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,Cfe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&Ife.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),DV=
Number.MAX_SAFE_INTEGER.toString(),NV=DV.length,Rfe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Lfe=/^"-?\d+n+"$/,Dfe=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(RV.test(a)?a=BigInt(a.slice(
0,-1)):Sg.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},CV=e=>e.replace(Rfe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&Lfe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<NV||n.length===NV&&n<=DV);return i||a||c?t:'"'+t+'n"'}),FV=(e,t)=>{
if(!e)return v$(e,t);try{if(Pfe())return Cfe(e,t);let n=CV(e);return v$(n,(r,o,i)=>Nfe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=CV(e),o=v$(r);return Dfe(
o,t)}throw n}}});var us,zV=m(()=>{"use strict";us=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function zfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function UV(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=zfe(e.body)||Array.isArray(e.body)?LV(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;d=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&
(d=f.cause))}let p=new us(d,500,{request:e});throw p.cause=f,p}let a=s.status,c=s.url,l={};for(let[f,d]of s.headers)l[f]=d;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),d=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new us(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await _$(s),new us("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await _$(s),new us(Ufe(u.data),
a,{response:u,request:e});return u.data=r?await _$(s):s.body,u}async function _$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(jV);let n=SV(
t);if(jfe(n)){let r="";try{return r=await e.text(),FV(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(jV):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function jfe(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Ufe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function O$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return UV(n.parse(s));let a=(c,l)=>UV(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:O$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:O$.bind(null,n)})}var Ffe,Mfe,jV,Yu,E$=m(()=>{"use strict";EV();Zu();IV();MV();zV();Ffe="10.0.16",Mfe={headers:{"user-ag\
ent":`octokit-request.js/${Ffe} ${di()}`}};jV=()=>"";Yu=O$(OV,Mfe);});function Jfe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function Kfe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Hfe.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Vfe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return BV.test(i)&&(o.url=i.replace(BV,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Gfe(
o,a,s.data)}return s.data.data})}function A$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>Kfe(n,o,i),{defaults:A$.bind(null,n),endpoint:n.endpoint})}function JV(e){
return A$(e,{method:"POST",url:"/graphql"})}var Bfe,Gfe,Vfe,Hfe,BV,YVe,GV=m(()=>{"use strict";E$();Zu();Bfe="0.0.0-development";Gfe=class extends Error{constructor(e,t,n){
super(Jfe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Vfe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Hfe=["query","method","url"],BV=/\/api\/v3\/?$/;
YVe=A$(Yu,{headers:{"user-agent":`octokit-graphql.js/${Bfe} ${di()}`},method:"POST",url:"/graphql"});});async function Zfe(e){let t=Wfe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function qfe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Yfe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=qfe(e),t(o)}var S$,VV,HV,Wfe,KV,WV=m(()=>{"use strict";S$="(?:[a-zA-Z0-9_-]+)",VV="\\.",HV=new RegExp(`^${S$}${VV}${S$}${VV}${S$}\
$`),Wfe=HV.test.bind(HV);KV=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(Zfe.bind(null,t),{hook:Yfe.bind(
null,t)})}});var I$,ZV=m(()=>{"use strict";I$="7.0.8"});function ede(e={}){return typeof e.debug!="function"&&(e.debug=qV),typeof e.info!="function"&&(e.info=qV),typeof e.warn!="function"&&(e.warn=Xfe),typeof e.error!=
"function"&&(e.error=Qfe),e}var qV,Xfe,Qfe,YV,Ig,XV=m(()=>{"use strict";Zu();wV();E$();GV();WV();ZV();qV=()=>{},Xfe=console.warn.bind(console),Qfe=console.error.
bind(console);YV=`octokit-core.js/${I$} ${di()}`,Ig=class{static VERSION=I$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new yV.Collection,r={baseUrl:Yu.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${YV}`:YV,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Yu.defaults(r),this.graphql=JV(this.request).defaults(r),this.log=ede(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=KV(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function nde(e){return e instanceof Re?e.sent:e instanceof re&&cc(e)}function rde(e,t){return e instanceof Re||e instanceof re&&(cc(e)||t(e))}function ode(e,t,n){
if(!E6(e)&&!A6(e))return;let{headers:o}=e,i=kh(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:tde*2**(t-1)}function ide(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${Eu(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function sde(e,t,n){if(e instanceof re&&!cc(e))return e;let r=e instanceof re?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var tde,Tg,QV=m(()=>{"use strict";
E();os();Ya();fc();mn();tde=6e4,Tg=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=nde(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=ls){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof re?ode(t,n,s):void 0;if(u===void 0&&!rde(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw ide(u,s);if(u===void 0&&n>=a.tries)throw sde(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),d=u===void 0?f:u+s.random()*Math.min(1e3,u),p=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return d>2e3&&l(`${p} ${Eu(d)}.`),await this.sleep(d,c),d}now(){return this.#e.clock.now()}async sleep(t,n=this.#e.signal){try{await this.#e.clock.
sleep(t,n)}catch(r){throw n?.aborted===!0?Or(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Or(n);if(!(t instanceof re||t instanceof Re))throw t}}});var tH={};Wn(tH,{proxiedFetch:()=>ade});function ade({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,eH.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var eH,nH=m(()=>{"use strict";eH=_(Th())});function rH({env:e={},signal:t},n){let r=Rh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(nH(),tH))).proxiedFetch(r),s=async(a,c)=>await(o&&
!ti(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await ude(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),H6(f)}}}async function ude(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:dde(n.headers)}),a=fde(s,n.method??"GET");if(a===void 0)return await pde(s);if(await s.
body?.cancel(),o===cde)throw new Re("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!ti(r.host))throw new Re("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Re("sends a change on to another host",!1)}}function fde({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function dde(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function pde(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>lde)throw new Re("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&mde(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function mde(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new Re("sent an answer that is not whole",!0)}}var cde,lde,oH=m(()=>{"use strict";Xr();_0();fc();cde=5,lde=16e7});function T$(e){let{rest:t,graphql:n}=gg(e.apiUrl,e.graphqlUrl),r={...hde,...e.patience},{clock:o=tc,signal:i,onWait:s=()=>{}}=e,c=new Ig({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:gde,request:{fetch:rH(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let d=await iH(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:p,errors:h}=d.data;return{data:p??void 0,refusal:wde(h,sH(d.headers))}};return{asker:new Tg({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await iH(()=>u(c));if(typeof f=="string"&&f!=="")throw new Re("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:d,refusal:p}=await l(u,f);if(p!==void 0)throw p;if(d===void 0)throw new Re("sent an answ\
er without data",!0);return d}}}async function iH(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new re({status:r,headers:sH(n.headers),message:yde(n.data)})}}function sH(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function yde(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function wde(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new re({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var hde,gde,aH=m(()=>{"use strict";XV();M();jh();wg();QV();oH();
fc();mn();hde={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},gde={debug(){},info(){},warn(){},error(){}}});function uH(e){return bde.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function fH(e,t,n){return/not permitted to create or approve pull requests/i.test(n)?`Tic\
k "Allow GitHub Actions to create and approve pull requests" in ${t} (Settings \u2192 Actions \u2192 General; its organization may have to allow it first), or use a GitHu\
b App's token.`:kde[e](t)}var bde,cH,lH,kde,Pg,P$=m(()=>{"use strict";bde=[["ghp_","classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","us\
er"],["ghu_","user"]];cH="Contents: read and write",lH="Pull requests: read and write",kde={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a pub\
lic one), and its owner the role Write in ${e}; with single sign-on, authorize the token for the organization.`,"fine-grained":e=>`Give the token access to ${e}\
 with "${cH}" and "${lH}"; an organization may have to approve it.`,installation:e=>`Install the App on ${e} with "${cH}" and "${lH}", and make the token for it\
; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with t\
he scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}\
.`},Pg="Ask the repository's owners to leave branches of pull requests free, or name another with --branch."});function $de(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var vde,xde,Ng,dH=m(()=>{"use strict";E();aH();mn();P$();vde={files:100,bytes:1e6},
xde="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",Ng=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=uH(r.token),this.limits={...vde,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(T$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(T$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(xde,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof re?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=$de(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):li(n)||ac(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,Pg):ui(n)||pn(n)?s(`This token may not ${t} in ${this.name}: ${o}`,fH(this.kind,this.name,o)):s(`G\
itHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function pH(e,t){return _de(t.token),mH(Ng.open(yg(e),t),t)}function mH(e,t){let{clock:n=tc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>eV(e,r),requireMayWrite:r=>rV(e,r),textAt:r=>U6(e,r,t.apiUrl),commit:r=>F6(e,r),createBranch:(r,o)=>lc(e,r,o),moveBranch:async(r,o,i)=>{
let s=await vg(e,[{name:r,from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,
Pg)},deleteBranch:r=>uc(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>sV(e,r),editPullRequest:(r,o)=>w$(e,r,o),closePullRequest:r=>w$(e,r,{state:"c\
losed"}),addExtras:(r,o)=>z6(e,r,o),fork:async r=>mH(await G6(e,r),t)}}function _de(e){if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"The token for\
 GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("OPTION_INVALID",t,"Give it without quotes, spaces and line ends.")}var hH=m(
()=>{"use strict";E();jh();wg();M6();j6();B6();V6();tV();oV();cV();Ku();dH();P$()});function gH(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return pH(r,{token:Ode(r,e,o),env:t,signal:n,onWait:a=>bn(a),...F({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function yH({marketplace:e},t=""){return e?.toLowerCase()===
t.toLowerCase()}function N$(e,t){return e["marketplace-token"]??(yH(e,t)?e["github-token"]:void 0)}function Ode(e,t,n){let r=N$(t,n);if(r!==void 0)return r;let o=yH(
t,n)?"There is no token for the marketplace: `github-token` is empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,
i="Make one of a GitHub App (docs/action.md shows it), or a fine-grained one with Contents and Pull requests: Read and write; and see that the secret is there f\
or this workflow.";throw new w("OPTION_INVALID",o,i)}var C$=m(()=>{"use strict";hH();Te();E();gs()});var vH={};Wn(vH,{publishAll:()=>Ede});async function Ede(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||wy(
i.rows,t["fail-on"]))?(bn("Nothing is published: see the findings."),o):(g6(e,t),t.mode==="none"?kH(o,await u$(e,t,n,r)):await Ade(o,t,n,r))}async function Ade(e,t,n,r){
let o=yu(e.plugins,t),i,s=async()=>(i=await u$(e.plugins,t,n,r)).images,a=gH(t,n,r),c=[],l=[],u=(p,h)=>{c.push(...p),l=h},f=p=>bn(p),d=p=>i===void 0?p:kH(p,i);try{
let p=t.image===void 0?{}:{images:s},h=await TU({...o,...p,signal:r,onDone:u,progress:f},a);return d(wH(e,{...h,changed:h.changed&&!t["dry-run"]}))}catch(p){let h=wH(
e,{changed:c.some(jx),plugins:c,warnings:l});return d({...h,error:pf(p)})}}function wH(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.
plugins.map(a=>{let c=o.get(a.name);return o.delete(a.name),c===void 0?a:bH(a,c)}),s=[...o].map(([a,c])=>bH({folder:"",name:a,rows:[],notes:[]},c));return{...e,
changed:t,plugins:[...i,...s],warnings:[...e.warnings,...r]}}function bH(e,t){return{...e,published:t,rows:[...e.rows,...yf(t.diagnostics)]}}function kH(e,{images:t,
findings:n,warnings:r}){let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...oO(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});
return{...e,plugins:o,warnings:[...e.warnings,...r]}}var xH=m(()=>{"use strict";dy();PU();Ux();po();Jx();w6();gs();C$();by()});var Cg=_e((uKe,$H)=>{"use strict";$H.exports=process.getBuiltinModule("node:path/posix")});function OH(e,t){let n=(0,Rg.basename)(e),r=t.find(o=>o!==n&&_H(o)===_H(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,Rg.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function _H(e){
return e.normalize("NFC").toLowerCase()}var Rg,EH=m(()=>{"use strict";Rg=_(Cg(),1);E()});function Sde(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw br(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...SH.map(r=>TH(r,e)))}async function IH(e,t,n){if(t!==void 0||n===void 0)return Sde(t);let r={};for(let o of SH){
let{exitCode:i}=await Ct([...AH,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,TH(o,n))}return r}async function R$(e,t,n){let r=await au([...AH,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function TH(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,[`GIT_${e}_EMAIL`]:n}}var AH,SH,
PH=m(()=>{"use strict";Xi();AH=["-c","user.useConfigOnly=true"],SH=["AUTHOR","COMMITTER"]});function CH(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u} inline ${NH(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} now`),i(`committer\
 ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${NH(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}/${c}`,l.bytes(),l.
executable?"100755":"100644");return a(z,e.catalog,e.catalogMode),i("done"),Buffer.concat(o)}function NH(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\
\\"').replaceAll(`
`,"\\n")}"`}var RH=m(()=>{"use strict";it()});async function D$(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await Pde(e,t,[n,z]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:R(r,z)?.bytes(),folder:i}}async function FH(e){let{exitCode:t,stdout:n}=await Ct(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function MH(e,t,n){let r=[...LH(n),...LH((0,DH.dirname)(z))];for(let{mode:o,
path:i}of await Dg(e,[t,"--",...r,z])){if(i!==z&&!r.includes(i))continue;let s=o===Ide;if(s===r.includes(i)&&o!==L$&&o!==Lg)continue;let a=o===L$?"symbolic link":
o===Lg?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw yr(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function LH(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function zH(e,t,n){let r=`${n}/`;return(await Dg(e,[t,"-\
-",r])).map(({path:o})=>o.slice(r.length))}async function jH(e,t){let[n]=t===void 0?[]:await Dg(e,[t,"--",z]);return n?.mode??"100644"}async function Pde(e,t,n){
let r=await Dg(e,["-r",t,"--",...n]),o=await Nde(e,r.filter(({mode:s})=>s!==Lg).map(({id:s})=>s)),i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;
return s===L$||s===Lg?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,zi(l,s===Tde)]});return new Map(i.sort(([s],[a])=>J(s,a)))}async function Dg(e,t){
return(await Zr(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.
slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function Nde(e,t){let n=await Zr(["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var DH,Ide,L$,Tde,Lg,UH=m(()=>{"use strict";DH=_(Cg(),1);W();j();it();Xi();$a();Ide="040000",L$="120000",Tde="100755",Lg="160000"});function Fg(e,t){if(t===void 0||!/^https?:/i.test(e))return{args:[],env:{}};let{origin:n}=new URL(e);return{args:[`credential.${n}.helper=`,`credential.${n}.hel\
per=${Rde}`].flatMap(o=>["-c",o]),env:{BAZAAR_SOURCE_USER:Cde,BAZAAR_SOURCE_TOKEN:t}}}var Cde,Rde,BH=m(()=>{"use strict";Cde="x-access-token",Rde=`!f() { test "\
$1" = get && printf 'username=%s\\npassword=%s\\n' "$BAZAAR_SOURCE_USER" "$BAZAAR_SOURCE_TOKEN"; }; f`});function VH(e,t={}){let n={timeoutMs:3e5,...t,url:e};Lde(e,t.branch);let r=(0,mc.mkdtempSync)((0,F$.join)((0,z$.tmpdir)(),"bazaar-marketplace-")),o,i=0,s=async a=>(o!==
void 0&&(0,mc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await Dde(n,(0,F$.join)(r,String(i))),JH(o,a));return{read:s,readAlso:a=>o===void 0?s(a):JH(o,a),async write(a){
if(o===void 0)throw new TypeError("A marketplace is read before it is written.");let c=await Mde(o,a);return Ude(o,c,n)},async[Symbol.asyncDispose](){(0,mc.rmSync)(
r,{recursive:!0,force:!0})}}}function Lde(e,t){if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cl\
oned here.","Give an https or ssh URL.");if(t!==void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.
test(t))throw new w("OPTION_INVALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Dde(e,t){let{branch:n}=e,r=n!==void 0&&
!await Fde(e,n,t);(r||n===void 0)&&await Zr(HH(e,t),j$(e));let o=r?`refs/heads/${n}`:await au(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await FH(
t),isNew:r}}function HH({url:e,token:t},n,...r){let o=["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"];return[...Fg(e,t).args,"clone",
...o,...r,"--",e,n]}function j$({url:e,token:t,timeoutMs:n,signal:r}){return{cwd:(0,z$.tmpdir)(),timeoutMs:n,signal:r,env:Fg(e,t).env}}async function Fde(e,t,n){
let r=HH(e,n,`--branch=${t}`),{exitCode:o,stderr:i}=await Ct(r,j$(e));if(o===0){let s=(await Ct(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||
(0,mc.rmSync)(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw br(r,i.trim()===""?`exit code ${o}`:Em(i))}async function JH({
dir:e,head:t,branch:n,isNew:r},o){let i=r?{newBranch:M$(n)}:{};return t===void 0?{...await D$(e,t,o),...i}:(await MH(e,t,o),OH(o,await zH(e,t,(0,GH.dirname)(o))),
{...await D$(e,t,o),...i})}async function Mde(e,t){let{dir:n,head:r}=e;tu(t.folder);for(let c of t.files.keys())tu(c);let o=await IH(n,t.author,t.fallbackAuthor),
i=await R$(n,o,"AUTHOR"),s=await R$(n,o,"COMMITTER"),a=CH({...t,catalogMode:await jH(n,r)},{head:r,author:i,committer:s});return await Zr(["fast-import","--quie\
t","--date-format=now","--done"],{cwd:n,input:a}),au(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}async function Ude({dir:e,branch:t},n,r){let o=[...Fg(
r.url,r.token).args,"push","--porcelain","origin",`${n}:${t}`],{exitCode:i,stdout:s,stderr:a}=await Ct(o,{...j$(r),cwd:e});if(i===0)return{kind:"written",commit:n,
pushed:!0};let c=s.toString("utf8").split(`
`).find(f=>f.startsWith("!"));if(c===void 0)throw br(["push"],Em(a));let l=jde.exec(`${c} ${a}`);if(l!==null)throw kg(M$(t),l[1]);if(zde.test(c))return{kind:"mo\
ved"};let u=Aa(`${c.split("	").at(-1)??""} ${Bde(a)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${M$(t)}: ${u}.`,"Check that you \
may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function M$(e){
return e.replace("refs/heads/","")}function Bde(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var mc,z$,F$,GH,zde,jde,KH=m(()=>{"use strict";mc=_(ve(),1),z$=_(Ho(),1),
F$=_(he(),1),GH=_(Cg(),1);E();m$();EH();PH();RH();UH();BH();Xi();$a();zde=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
jde=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});function WH(e,t){let n=Um(t);return Hm(Jde(e,n),n)}function Jde({catalog:e,folders:t},{layout:n,whole:r}){let o=Object.values(un(r)).flat().flatMap(i=>[za(n,i),
vr(n,i)??[]].flat());return{head:"0".repeat(40),catalog:e,folders:new Map([...t].map(([i,s])=>[i,Vde(s)])),files:new Map(o.map(i=>[i,Gde(t,i)])),listings:new Map}}
function Gde(e,t){for(let[n,r]of e)if(t.startsWith(`${n}/`))return R(r,t.slice(n.length+1))?.bytes()}function Vde(e){let t=new Map;for(let[n,r]of e){if(r.kind===
"directory")continue;let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ja(r.bytes()):"",mode:o})}return t}var ZH=m(()=>{
"use strict";W();Bm();ts();Bn();Ax()});var YH=_e((jKe,qH)=>{"use strict";qH.exports=process.getBuiltinModule("node:buffer")});function tK(e,t){return`GIT binary patch
${QH(t)}${QH(e)}`}function QH(e){return`literal ${e.length}
${Kde((0,eK.deflateSync)(e))}
`}function Kde(e){let t=[];for(let n=0;n<e.length;n+=XH){let r=e.subarray(n,n+XH);t.push(`${Wde(r.length)}${Zde(r)}
`)}return t.join("")}function Wde(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Zde(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(Hde[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var eK,Hde,XH,nK=m(()=>{"use strict";eK=_(Jh(),1),
Hde="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",XH=52});var Xu,rK=m(()=>{"use strict";Xu=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],n,t,0,r);if(p[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(p[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let O,S=p[k-1],T=p[k+1];S&&(p[k-1]=void 0);
let I=!1;if(T){let C=T.oldPos-k;I=T&&0<=C&&C<a}let Z=S&&S.oldPos+1<c;if(!I&&!Z){p[k]=void 0;continue}if(!Z||I&&S.oldPos<T.oldPos?O=this.addToPath(T,!0,!1,0,r):O=
this.addToPath(S,!1,!0,1,r),h=this.extractCommon(O,n,t,k,r),O.oldPos+1>=c&&h+1>=a)return s(this.buildValues(O.lastComponent,n,t))||!0;p[k]=O,O.oldPos+1>=c&&(y=Math.
min(y,k-1)),h+1>=a&&(g=Math.max(g,k+1))}l++};if(o)(function k(){setTimeout(function(){if(l>u||Date.now()>d)return o(void 0);b()||k()},0)})();else for(;l<=u&&Date.
now()<=d;){let k=b();if(k)return k}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],i);)l++,c++,u++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,c=0,l=0;for(;a<s;a++){
let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let f=n.slice(c,c+u.count);f=f.map(function(d,p){
let h=r[l+p];return h.length>d.length?h:d}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function B$(e,t,n){return oK.diff(e,t,n)}var U$,oK,iK=m(()=>{"use strict";rK();U$=class extends Xu{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},oK=new U$});var sK=m(()=>{"use strict";iK()});function cK(e,t,n){let r=aK(e,n.oldStart,n.oldEnd),o=aK(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return qde(
i)}function aK(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function qde(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var lK=m(()=>{"use strict"});function fK(e,t){let[n,r]=Qde(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return npe(epe(n,r,dK(n,r,o)))}function Qde(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function dK(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function epe(e,t,n){let r=uK(e,t,
n,Yde);return r!==void 0?r:tpe(n,cK(e,t,n)).flatMap(o=>{let i=dK(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return uK(e,t,i,Math.min(s,60))??[i]})}function uK(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(Xde/a)+1),l=B$([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],d=[];for(let{added:p,removed:h,count:g}of l){
let[y,b]=[p?u:u+g,h?f:f+g];(p||h)&&d.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return d}function tpe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function npe(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var Yde,Xde,pK=m(()=>{"use strict";sK();lK();Yde=1e3,Xde=4e6});function gK(e,t){let[n,r]=[mK(e),mK(t)],o=fK(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:rpe(o).map(s=>ope(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function mK(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function rpe(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*J$?t.
at(-1)?.push(n):t.push([n])}return t}function ope(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(J$,r.oldStart),s=Math.min(J$,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${hK(a,o.oldEnd+s)} +${hK(c,o.newEnd+s)} @@
`],u=(d,p,h,g)=>{for(let y=h;y<g;y+=1)l.push(ipe(d,p[y]??""))},f=a;for(let{oldStart:d,oldEnd:p,newStart:h,newEnd:g}of n)u(" ",e,f,d),u("-",e,d,p),u("+",t,h,g),f=
p;return u(" ",e,f,o.oldEnd+s),l.join("")}function ipe(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function hK(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var J$,yK=m(()=>{"use strict";pK();J$=3});function wK(e){let t=e.replaceAll(ape,n=>n===" "?" ":spe[n]??cpe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function cpe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var spe,ape,bK=m(()=>{"use strict";spe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},ape=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function OK(e,t,n){let[r,o]=[t?.bytes??kK,n?.bytes??kK],i=Buffer.compare(r,o)===0,s=lpe(t,n,i);if(s===void 0)return;let a=!i&&!(xK(r)&&xK(o)),c=`${upe(e,t,n)}${s===
"mode"?"":fpe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${tK(r,o)}`}}let{text:f,added:d,removed:p}=gK(
$K(r),$K(o)),h=`--- ${t?Mg("a",e):"/dev/null"}
+++ ${n?Mg("b",e):"/dev/null"}
`;return{change:{...u,added:d,removed:p},text:`${c}${h}${f}`}}function lpe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function upe(e,t,n){let r=`diff --git ${Mg("a",e)} ${Mg("b",e)}
`;return t===void 0?`${r}new file mode ${Qu(n)}
`:n===void 0?`${r}deleted file mode ${Qu(t)}
`:t.executable===n.executable?r:`${r}old mode ${Qu(t)}
new mode ${Qu(n)}
`}function fpe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Qu(e)}`:"";return`index ${vK(e)}..${vK(t)}${n}
`}function vK(e){return e===void 0?"0".repeat(40):ja(e.bytes)}function Qu(e){return e?.executable===!0?"100755":"100644"}function Mg(e,t){return wK(`${e}/${t}`)}
function xK(e){return!e.includes(0)&&(0,_K.isUtf8)(e)}function $K(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var _K,kK,EK=m(()=>{
"use strict";_K=_(YH(),1);Bm();nK();yK();bK();kK=new Uint8Array});var AK={};Wn(AK,{preview:()=>dpe});async function dpe(e,{inputs:t,foreign:n,signal:r},o){var d=[];try{let{marketplace:i,base:s}=t;if(i===void 0||t.mode==="none")
return[...e];yu(e,t);let a=`${o.GITHUB_SERVER_URL??"https://github.com"}/${i}.git`;let c=n?void 0:N$(t,o.GITHUB_REPOSITORY);let l=F({branch:s,token:c});let u=hn(
d,VH(a,{signal:r,timeoutMs:6e4,...l}),!0);let f=[];for(let b of e)f.push(await mpe(b,u,t));return f}catch(p){var h=p,g=!0}finally{var y=gn(d,h,g);y&&await y}}async function mpe(e,t,n){
let{client:r,rows:o,notes:i}=e;if(r===void 0)return e;let s={...yu([e],n),remove:[]};try{let a=n.entry==="vendored"?await ype(t,r,s):ppe,{plan:c,warnings:l,diagnostics:u}=WH(
typeof a=="string"?hpe:a,s);if(typeof a=="string")return{...e,notes:[...i,a]};let f=yf(u.get(r.name)??[]),[d]=c.changes;return{...e,rows:[...o,...f],notes:[...i,
...l],...F({preview:d&&wpe(d,a,r,s)})}}catch(a){if(!ke(a)||a.code==="INTERRUPTED")throw a;return{...e,rows:[...o,...gf("",a)],error:a}}}async function ype(e,{name:t},{
pluginsDir:n,plugins:r,entriesDir:o}){let i=new Map,s;try{let a=[...r.flatMap(({renamedFrom:c=[]})=>c),t];for(let c of[...a.map(l=>`${n}/${l}`),o??[]].flat()){let l=await e.
readAlso(c);i.set(c,l.folder),{catalog:s}=l}return{catalog:s,folders:i}}catch(a){if(!ke(a)||gpe.has(a.code))throw a;return`The marketplace could not be read, so\
 nothing is compared with it: ${a.problem}`}}function wpe(e,t,n,{pluginsDir:r}){let{files:o,entry:i,oldVersion:s}=e,a=`${r}/${n.name}`,c=Object.values(o).every(
l=>l.length===0);return{files:o,entry:i,change:c?"none":Ba(s,n.version),...F({oldVersion:s}),patch:bpe(a,t.folders.get(a)??new Map,n.files)}}function bpe(e,t,n){
let r=[...new Set([...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=R(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>OK(
`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.text??"").join("")}var ppe,hpe,gpe,SK=m(()=>{"use strict";KH();E();W();Te();ZH();hu();EK();po();Jx();C$();ppe="The thin cl\
ient is not compared with the marketplace: of a pinned entry it holds no more than where the plugin lies.";hpe={catalog:new TextEncoder().encode('{"name":"entri\
es","description":"Entries.","owner":{"name":"Owner"},"plugins":[]}'),folders:new Map},gpe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var PK={};Wn(PK,{run:()=>kpe});async function kpe(e,t){let n=await TK(()=>Promise.resolve(O_(e))),r="failure"in n?IK(n.failure):await vpe(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=wO(r,o);return await $pe(_M(r),i,e)&&!i}async function vpe(e,t,n){let r=await TK(()=>xpe(e,t,n));return"failure"in r?IK(r.failure):
r.value}async function xpe(e,t,n){let r=mO(await fO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:f}=await Promise.resolve().then(()=>(ij(),oj));return await f(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=vO(o,e["plugin-path"]),
a={workspace:o,inputs:e,foreign:i,signal:n},c=[];for(let f of s)c.push(await FF(f,a));let l=lM(Qv(t),c);if(r.kind==="publish"){let{publishAll:f}=await Promise.resolve().then(()=>(xH(),vH));
return await f(l,e,t,n)}bn("This event is looked at only: nothing is built, pushed or written.");let{preview:u}=await Promise.resolve().then(()=>(SK(),AK));return{
kind:"preview",changed:!1,plugins:await u(l,a,t),warnings:[]}}async function $pe(e,t,n){iO(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)ds(uo(l));let r=Qv(
n),o=l=>`$${l} (${n[l]??""})`,i=await zg(()=>uM(e,r),gi,`The folder ${r}`),a=await zg(()=>fM(e,r,typeof i=="string"?i:void 0,n),gi,o("GITHUB_OUTPUT"));await zg(
()=>dM(n,e.plugins),ds,o("GITHUB_ARTIFACTS"));let c=bM(e,t);n.GITHUB_STEP_SUMMARY&&await zg(()=>Kg.addRaw(c).write(),ds,o("GITHUB_STEP_SUMMARY"));for(let l of _pe(
e))gi(uo(l));return i!==!1&&a!==!1}async function zg(e,t,n){try{return await e()}catch(r){return t(uo(`FILE_UNWRITABLE: ${n} can't be written: ${we(r).replace(/\.$/,
"")}. It is the runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function _pe({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.
problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${r.length}\
 more plugins failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function IK(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}
async function TK(e){try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&bn(...String(t.stack).split(`
`)),{failure:pf(t)}}}var NK=m(()=>{"use strict";hi();dy();E();sO();dO();yO();ry();gs();by();xO();MF();pM();kM();OM()});hi();ry();var CK=__(process.env);for(let e of ty){let t=lf(CK,e);t!==""&&Gg(t)}var RK=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Ope()});
async function Ope(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),m_));RK.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(NK(),PK));await e(CK,RK.signal)||(process.exitCode=1)}catch(e){f_(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

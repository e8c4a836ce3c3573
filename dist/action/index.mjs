import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var qK=Object.create;var Jg=Object.defineProperty;var ZK=Object.getOwnPropertyDescriptor;var YK=Object.getOwnPropertyNames;var XK=Object.getPrototypeOf,QK=Object.prototype.hasOwnProperty;var q$=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),Z$=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var _e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Zn=(e,t)=>{for(var n in t)Jg(e,n,{get:t[n],enumerable:!0})},eW=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of YK(t))!QK.call(e,o)&&o!==n&&Jg(e,o,{get:()=>t[o],enumerable:!(r=ZK(t,o))||r.enumerable});return e};var O=(e,t,n)=>(n=e!=null?qK(XK(e)):{},eW(t||!e||!e.__esModule?Jg(n,"default",{value:e,enumerable:!0}):n,e));var gn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&Z$("Object expected");var r,o;n&&(r=t[q$("asyncDispose")]),r===void 0&&(r=t[q$("dispose")],
n&&(o=r)),typeof r!="function"&&Z$("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},yn=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var mi=_e((zpe,Y$)=>{"use strict";Y$.exports=process.getBuiltinModule("os")});function oo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function nf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var rf=m(()=>{"use strict"});function ds(e,t,n){let r=new Gg(e,t,n);process.stdout.write(r.toString()+Q$.EOL)}function tW(e){return oo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function nW(e){return oo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Q$,X$,Gg,e_=m(()=>{
"use strict";Q$=O(mi(),1);rf();X$="::",Gg=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=X$+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${nW(o)}`)}}return t+=`${X$}${tW(this.message)}`,t}}});var n_=_e((Jpe,t_)=>{"use strict";t_.exports=process.getBuiltinModule("crypto")});var of=_e((Gpe,r_)=>{"use strict";r_.exports=process.getBuiltinModule("fs")});function i_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!af.existsSync(n))throw new Error(
`Missing file at path: ${n}`);af.appendFileSync(n,`${oo(t)}${sf.EOL}`,{encoding:"utf8"})}function s_(e,t){let n=`ghadelimiter_${o_.randomUUID()}`,r=oo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${sf.EOL}${r}${sf.EOL}${n}`}var o_,af,sf,a_=m(()=>{"use strict";o_=O(n_(),1),af=O(of(),1),sf=O(mi(),1);rf()});var Vg=_e((Kpe,c_)=>{"use strict";c_.exports=process.getBuiltinModule("path")});var Hg=m(()=>{"use strict"});var l_=m(()=>{"use strict";Hg();Hg();hi()});var f_,hc,Wg,rW,oW,iW,u_,qg,sW,Zg,Yg=m(()=>{"use strict";f_=O(mi(),1),hc=O(of(),1),Wg=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:rW,appendFile:oW,writeFile:iW}=hc.promises,u_="GITHUB_STEP_SUMMARY",qg=class{constructor(){
this._buffer=""}filePath(){return Wg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[u_];if(!t)throw new Error(`Unable \
to find environment variable for $${u_}. Check if your runtime environment supports job summaries.`);try{yield rW(t,hc.constants.R_OK|hc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Wg(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?iW:oW)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Wg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(f_.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",d=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,d)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},sW=new qg,Zg=sW});var aW,d_=m(()=>{"use strict";aW=O(Vg(),1)});var p_=m(()=>{"use strict"});var Xg,ime,sme,m_=m(()=>{"use strict";Xg=O(mi(),1);p_();ime=Xg.default.platform(),sme=Xg.default.arch()});function Kg(e){ds("add-mask",{},e)}function h_(e,t){if(process.env.GITHUB_OUTPUT||"")return i_("OUTPUT",s_(e,t));process.stdout.write(ey.EOL),ds("set-output",{name:e},
oo(t))}function g_(e){process.exitCode=Qg.Failure,gi(e)}function gi(e,t={}){ds("error",nf(t),e instanceof Error?e.toString():e)}function ps(e,t={}){ds("warning",
nf(t),e instanceof Error?e.toString():e)}function y_(e,t={}){ds("notice",nf(t),e instanceof Error?e.toString():e)}function w_(e){process.stdout.write(e+ey.EOL)}
var ey,uW,Qg,hi=m(()=>{"use strict";e_();a_();rf();ey=O(mi(),1),uW=O(Vg(),1);l_();Yg();Yg();d_();m_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(Qg||(Qg={}))});var b_={};Zn(b_,{BazaarError:()=>w,errorCodes:()=>fW,isBazaarError:()=>ke,messageOf:()=>we});function ke(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function we(e){return e instanceof Error?e.message:String(e)}var fW,w,E=m(()=>{"use strict";fW={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function Dt(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=dW(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function dW(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var yi=m(()=>{"use strict"});function ze(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new Yn(`has to be ${n}`);return r===""?void 0:r}}}function io(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new Yn(`has to be ${__(e)}`);return r}}}function k_(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new Yn(`has to be ${__(e)}, or empty`);return n}}}function ms(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new Yn("has to be true or false")}}}function v_(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new Yn(`has to be a number from ${e} to ${t}`);return o}}}function x_(e=""){return{fallback:e,parse:t=>$_(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Pr(e,t=""){return{fallback:"",parse(n){let r=[...new Set($_(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new Yn(
`has to name ${t}`);return r}}}function $_(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function __(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var Yn,ty=m(()=>{"use strict";Yn=class extends Error{}});var pW,ny,O_,E_,A_,cf,ry,S_=m(()=>{"use strict";ty();pW=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,ny=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
O_=/^[a-z0-9][a-z0-9-]{0,63}$/,E_=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,A_=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,cf={"plug\
in-path":x_("."),config:ze(),marketplace:ze("",pW,"a repository on GitHub, owner/name"),"marketplace-token":ze(),"github-token":ze(),mode:io(["auto","push","pr",
"none","check"],"auto"),base:ze("",ny,"the name of a branch"),branch:ze("bazaar/{plugin}",ny,"the name of a branch"),"pull-requests":io(["all","each"],"all"),"p\
lugins-dir":ze("plugins",A_,"a folder of the marketplace, e.g. plugins"),"entries-dir":ze("",A_,"a folder of the marketplace, e.g. entries"),entry:io(["vendored",
"pinned"],"vendored"),"entry-url":ze("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":ze("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":ze("",ny,"the name of a branch or tag"),"entry-sha":ze("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:ze(),
"take-over":ms(!1),"renamed-from":Pr(O_,"plugins"),remove:Pr(O_,"plugins"),endpoint:ze(),image:ze(),"image-base":ze(),"image-tags":Pr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Pr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:io(["append","none"],"append"),digest:ze("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":ms(!0),"version-policy":io(["suffix","strict","off"],"suffix"),"on-human-commits":io(["append","skip","overwrite"],"ap\
pend"),labels:Pr(),reviewers:Pr(E_,"logins"),"team-reviewers":Pr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Pr(E_,"logins"),
draft:ms(!1),"auto-merge":k_(["squash","merge","rebase"]),fork:ms(!1),"commit-message":ze(),"pr-title":ze(),"pr-body-footer":ze(),"dry-run":ms(!1),"fail-on":io(
["error","warning"],"error"),"max-attempts":v_(1,100,8)},ry={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function I_(e){let t={...e};for(let n of iy)delete e[sy(n)];return t}function lf(e,t){return(e[sy(t)]??"").trim()}function T_(e){let t=mW(e),n={};for(let i of oy)
try{n[i]=cf[i].parse(lf(e,i)||cf[i].fallback)}catch(s){if(!(s instanceof Yn))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...gW(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function sy(e){return`INPUT_${e.toUpperCase()}`}function mW(e){let t=new Set(oy.map(sy));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>hW(n.slice(6).toLowerCase()))}function hW(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=(Object.hasOwn(ry,e)?
ry[e]:void 0)??Dt(e,oy);return n===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${n}\` here.`}function gW(e,{build:t,entry:n}){let r=i=>lf(e,i)!==
"",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which image was pushed."),r("digest")&&t==="append"?o.push(
"`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the repository that has it."),n==="pinned"&&!(r("entry-url")&&r("e\
ntry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client lies."),n==="vendored"&&["entry-url","entry-path","en\
try-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned."),o}var oy,iy,ay=m(()=>{"use strict";E();
yi();ty();S_();oy=Object.keys(cf),iy=["marketplace-token","github-token"]});var uf,gc=m(()=>{"use strict";uf=class extends Error{}});var ff,cy,P_,N_,C_,R_=m(()=>{"use strict";ff=e=>e.trim().split(`
`),cy=ff(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),P_=ff(`
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
`),N_=ff(`
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
`),C_=ff(`
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
`)});function D_(e){return wW.get(e)??"warning"}function so(e){return L_.has(e)}function F_(e){return yW.has(e)}var yW,L_,wW,wi=m(()=>{"use strict";R_();yW=new Set(cy),
L_=new Set([...cy,...P_]),wW=new Map([...[...L_,...N_].map(e=>[e,"error"]),...C_.map(e=>[e,"note"])])});function rn(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var wn,bn=m(()=>{"use stric\
t";wi();wn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:D_(t),...o,args:r})};add=t=>{this.list.push(t)}}});function Je(e,t){return{level:"error",refused:!0,problem:ao(e),fix:ao(t)}}function N(e,t){return{level:"error",refused:!1,problem:ao(e),fix:ao(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:ao(e),fix:ao(t)}}function Ge(e,t){return{level:"note",refused:!1,problem:ao(e),fix:ao(t)}}var ao,bi=m(()=>{"use strict";
ao=e=>typeof e=="string"?()=>e:e});var me,M_,z_=m(()=>{"use strict";bi();me=e=>JSON.stringify(e.toString()),M_={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
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
ct.')}});var j_,U_=m(()=>{"use strict";bi();j_={AGENT_FRONTMATTER_DROPPED:N(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
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
it to skills/<name>/SKILL.md.")}});var ly,bW,B_,J_=m(()=>{"use strict";bi();ly=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,bW={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},B_={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
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
ked for on the host and not in the caller's project.`,e=>ly(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
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
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>ly(e.what)),PLACEMENT_NEEDS_FILES:Ge(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>ly(e.what)),PRIVACY_POLICY_UNKNOWN:Ge(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ge(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:N(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${bW[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
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
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var G_,V_=m(()=>{"use strict";bi();G_={MARKETPLACE_MISSING:Je(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
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
ooked at.","Add the archive's sha256.")}});var kt,uy,H_,K_=m(()=>{"use strict";bi();kt=e=>JSON.stringify(e.toString()),uy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",H_={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${kt(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${kt(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:N(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:Je(
e=>`${e.reason}. ${uy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:N(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${kt(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${kt(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${kt(e.nearest)}?`),HOOK_GUARD_INVALID:Je(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${uy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:Je(e=>`${e.event} stands where the\
 client looks for no events. ${uy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
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
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var fy,W_=m(()=>{"use strict";z_();U_();J_();V_();K_();fy={...M_,...j_,...B_,...G_,...H_}});function yc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(fy,t)||typeof n!="object"||n===null)throw kW(t);let r=fy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function kW(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var dy=m(()=>{"use strict";E();W_()});var Z_=_e((nhe,q_)=>{"use strict";q_.exports=process.getBuiltinModule("node:util")});var vW,Y_,X_=m(()=>{"use strict";vW=O(Z_(),1),Y_={width:1/0,style:(e,t)=>t}});function ki(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of Q_.segment(e))t+=OW(n);return t}function OW(e){return $W.test(e)?0:xW.test(e)||
e.includes("\uFE0F")?2:1}function eO(e,t){return e+" ".repeat(Math.max(0,t-ki(e)))}function co(e){return e.replaceAll(/\r?\n/g," ").replaceAll(_W,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function py(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(ki(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=EW(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function EW(e,t){if(ki(e)<=t)return[e];let n=[],r="";for(let{segment:o}of Q_.segment(e))r!==""&&ki(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var Q_,xW,$W,_W,df=m(()=>{"use strict";Q_=new Intl.Segmenter("en",{granularity:"grapheme"}),xW=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
$W=/^[\p{Mark}\p{Cf}]+$/u,_W=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function It(e,t,n=0){let r=co(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:py(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function tO(e,t,n){
let r=n.map(u=>u.map(co)),o=t.length-1,i=t.map((u,f)=>Math.max(ki(u),...r.map(d=>ki(d[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<AW?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((d,p)=>eO(u[p]??"",d)),f].join("  ").trimEnd(),l=r.flatMap(u=>SW(u[o]??"",a).map((f,d)=>c(d===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function SW(e,t){return t===1/0?[e]:py(e,t)}function vt(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function hs(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?vt(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var AW,vi=m(()=>{"use strict";df();AW=24});function wc(e,t){return PW(e,t)}function PW(e,t){return IW.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>NW(e,n,o,i)))}function NW(e,t,n,r){
let o=`${e.style(TW[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,nO).flatMap(l=>{let{problem:u,fix:f}=l,d=It(e,`${rn(l)}\
: ${u}`,2);return s?d:d.concat(It(e,`fix: ${f}`,4))}),c=r.length-nO;return c>0&&a.push(...It(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?It(
e,`fix: ${[...i].join("")}`,2):[],""]}var IW,TW,nO,my=m(()=>{"use strict";bn();vi();IW=["error","warning","note"],TW={error:"red",warning:"yellow",note:"cyan"},
nO=100});function pf(e){if(ke(e))return e;if(e instanceof uf)return LW(e);if(CW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});if(RW(e)){let n="Name a folder for temporary files, by TMPDIR, that you may write and that has room.";return new w(
"FILE_UNWRITABLE",hy(we(e)),n,{cause:e})}let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w("UNEXPECTE\
D",hy(we(e)),t,{cause:e})}function CW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function RW(e){return e instanceof Error&&"syscall"in e&&
e.syscall==="mkdtemp"}function LW(e){let[t="",n]=e.message.replace(/^error: /,"").split(`
`),r=hy(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function hy(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var gy=m(()=>{"use strict";gc();E()});function kn(...e){for(let t of e)w_(lo(t))}function lo(e){return co(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var gs=m(()=>{"use strict";hi();df()});function $i(e){if(e.trim()==="")throw new xi("it is empty",e.length);let t={text:e,at:0},n=wy(t,void 0);if(ys(t)!==void 0)throw Xn(t,"text follows after the end\
 of the value");return n}function ys(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function Xn({
text:e,at:t},n){return new xi(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function wy(e,t){let n=ys(e);if(n==="{"||n==="[")return DW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?oO(e):zW(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function DW(e,t,n){let[r,o,i]=t==="{"?
["object","}",FW]:["array","]",wy],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,ys(e)!==o)for(;;){s.children.push(i(e,s));let a=ys(e);if(a===
o)break;if(a===void 0)throw Xn(e,`a closing "${o}" is missing`);if(a!==",")throw Xn(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function FW(e,t){let n=ys(e);if(n===void 0)throw Xn(e,'a closing "}" is missing');if(n!=='"')throw Xn(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;oO(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),ys(e)!==":")throw Xn(e,"a colon is missing after a key");return e.at+=1,i.children.push(
wy(e,i)),i.length=e.at-r,i}function oO(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new xi(
"a string is not closed on its line",t);if(n<32)throw Xn(e,"a string holds a raw control character");if(n===92){if(yy.lastIndex=e.at,!yy.test(e.text))throw Xn(e,
"a backslash is followed by a character that can't be escaped");e.at=yy.lastIndex-1}}e.at+=1}function zW(e,t){let n=/[-0-9]/.test(t)?rO:MW;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===rO)throw Xn(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw Xn(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var xi,yy,rO,MW,mf=m(()=>{"use strict";xi=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};yy=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;rO=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,MW=/(?:true|false|null)(?!\w)/y});function H(e){return jW.decode(e)}function B(e,t){return e<t?-1:e>t?1:0}function iO(e,t){return hf(e)(t)}function hf(e){let t;return n=>{t??=UW(e);let r=Math.min(
Math.max(n,0),e.length),[o,i]=[1,t.length];for(;o<i;){let s=o+i+1>>1;t[s-1]<=r?o=s:i=s-1}return{line:o,column:r-t[o-1]+1}}}function UW(e){let t=[0];for(let n=e.
indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function _i(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function uo(e,t){return Ft(e)(t)}function Ft(e){let t=hf(e);return n=>t(n).line}var jW,j=m(()=>{"use strict";jW=new TextDecoder("utf-8")});function L(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=GW(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${aO} levels dee\
p, which is not read here even where the client reads it`;return by(t,o,r)}try{return BW(t,JSON.parse(t),n)}catch(o){return JW(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function BW(e,t,n){let r,o=()=>r??=$i(e),i=hf(e),s=c=>i(c.offset),a=n===cO(t)?[]:VW(o());return{value:t,duplicates:a.map(c=>{
let{line:l,column:u}=s(c);return{key:c.key??"",line:l,column:u}}),placeAt:c=>s(sO(o(),c)),placeOfKey(c){let l=sO(o(),c);return s(l.parent?.type==="property"?l.parent:
l)}}}function cO(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+cO(r),Array.isArray(e)?0:t.length)}function by(e,t,n){
let r=iO(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function JW(e,t){try{$i(e)}catch(r){if(r instanceof xi)return by(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return by(e,"a character is not allowed there",Number(n?.[1]??0))}function GW(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>aO)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function VW(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function sO(e,t){let n=e;for(let r of t){let o=bc(
n,r);if(o===void 0)return n;n=o}return n}function bc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var aO,M=m(()=>{"use strict";mf();j();aO=1e3});function Oi(e,t){return t.map(n=>ky(e,n,yc(n)))}function gf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Oi(e,n):[],...Array.isArray(
r)?r.filter(HW).map(o=>ky(e,o,o)):[]]}function lO(e,t){return t.filter(({level:n})=>n!=="note").map(n=>ky(e,n,n))}function yf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=yc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${rn(t)}: ${n}`,fix:r}})}function HW(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function ky(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function ws(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>KW[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var KW,fo=m(()=>{"use strict";bn();dy();M();KW={error:0,warning:1,
note:2}});function uO(e){let t={error:gi,warning:ps,note:y_};for(let n of["error","warning","note"]){let r=ws(e.filter(o=>o.level===n)).slice(0,WW[n]);for(let o of r)t[n](
ZW(o),YW(o))}}function ZW({problem:e,fix:t}){return lo(`${e} ${t}`).slice(0,qW)}function YW({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:lo(
t)},...n===void 0?{}:{startLine:n},...r===void 0?{}:{startColumn:r}}}var WW,qW,fO=m(()=>{"use strict";hi();gs();fo();WW={error:9,warning:10,note:10},qW=3e3});var bf,dO,wf,pO=m(()=>{"use strict";bf=O(of(),1),dO=O(mi(),1),wf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,bf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,bf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${dO.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var mO={};Zn(mO,{context:()=>XW});var XW,hO=m(()=>{"use strict";pO();XW=new wf});async function gO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(hO(),mO));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var yO=m(()=>{"use strict";E()});function bO(e){return wO.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?QW(e):e.name==="workflow_run"?eq(e):e.name==="pull_request"?{kind:"pre\
view",foreign:vy(e,vO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function QW(e){return vy(e,vO(e,"pull_r\
equest"))?kO(e.name):{kind:"preview",foreign:!1}}function eq(e){let t=Ei(e.payload,"workflow_run");if(vy(e,Ei(t,"head_repository")))return kO(e.name);let n=String(
Ei(t,"event"));return wO.includes(n)?{kind:"publish"}:{kind:"preview",foreign:n!=="pull_request"&&n!=="merge_group"}}function kO(e){return{kind:"refused",problem:`\
This run was started by \`${e}\` for a commit of a fork: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with \
`on: pull_request`, which needs no secret, and publish with `on: push`."}}function vO({payload:e},t){return Ei(Ei(Ei(e,t),"head"),"repo")}function vy({repository:e},t){
let n=Ei(t,"full_name");return typeof n!="string"||e===""||n.toLowerCase()!==e.toLowerCase()}function Ei(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var wO,
xO=m(()=>{"use strict";M();wO=["push","workflow_dispatch","schedule","repository_dispatch","release","create"]});function $O({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>xy(r.rows,n))}function xy(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var $y=m(()=>{"use strict"});var ve=_e((Dhe,_O)=>{"use strict";_O.exports=process.getBuiltinModule("node:fs")});var he=_e((Fhe,OO)=>{"use strict";OO.exports=process.getBuiltinModule("node:path")});function EO(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>kf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>tq(s)?nq(e,s):[kf(s)]))].
filter(s=>!n.some(a=>s===a||(0,Tt.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)rq(e,s);return i}function tq(e){return/[*?[\]{}]/.test(e)}function kf(e){
let t=(0,Tt.normalize)(e).split(Tt.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function nq(e,t){let n=kf(t);if((0,Tt.isAbsolute)(n)||n.startsWith(
".."))throw _y(t);let o=(0,Nr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])node_modules$/.test(typeof s=="string"?s:s.name)}).map(s=>kf(s)).filter(s=>(0,Nr.existsSync)(
(0,Tt.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(B);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function rq(e,t){if((0,Tt.isAbsolute)(
t)||t.startsWith(".."))throw _y(t);let n=(0,Tt.join)(e,t);if((0,Nr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Tt.relative)((0,Nr.realpathSync)(e),(0,Nr.realpathSync)(
n)).startsWith(".."))throw _y(t)}function _y(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var Nr,Tt,AO=m(()=>{"use strict";Nr=O(ve(),1),Tt=O(he(),1);E();j()});function ce(e){if(e&&typeof e=="object")switch(e[xt]){case vn:case Cr:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[xt]){case vf:case vn:case Mt:case Cr:
return!0}return!1}var vf,xf,vn,Oy,Mt,Cr,xt,xn,Qn,$n,ee,K,_n,$f,te=m(()=>{"use strict";vf=Symbol.for("yaml.alias"),xf=Symbol.for("yaml.document"),vn=Symbol.for("\
yaml.map"),Oy=Symbol.for("yaml.pair"),Mt=Symbol.for("yaml.scalar"),Cr=Symbol.for("yaml.seq"),xt=Symbol.for("yaml.node.type"),xn=e=>!!e&&typeof e=="object"&&e[xt]===
vf,Qn=e=>!!e&&typeof e=="object"&&e[xt]===xf,$n=e=>!!e&&typeof e=="object"&&e[xt]===vn,ee=e=>!!e&&typeof e=="object"&&e[xt]===Oy,K=e=>!!e&&typeof e=="object"&&e[xt]===
Mt,_n=e=>!!e&&typeof e=="object"&&e[xt]===Cr;$f=e=>(K(e)||ce(e))&&!!e.anchor});function tr(e,t){let n=IO(t);Qn(e)?bs(null,e.contents,n,Object.freeze([e]))===er&&(e.contents=null):bs(null,e,n,Object.freeze([]))}function bs(e,t,n,r){let o=TO(
e,t,n,r);if(X(o)||ee(o))return PO(e,r,o),bs(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=bs(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Pt)return Pt;s===er&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=bs("\
key",t.key,n,r);if(i===Pt)return Pt;i===er&&(t.key=null);let s=bs("value",t.value,n,r);if(s===Pt)return Pt;s===er&&(t.value=null)}}return o}async function _f(e,t){
let n=IO(t);Qn(e)?await ks(null,e.contents,n,Object.freeze([e]))===er&&(e.contents=null):await ks(null,e,n,Object.freeze([]))}async function ks(e,t,n,r){let o=await TO(
e,t,n,r);if(X(o)||ee(o))return PO(e,r,o),ks(e,o,n,r);if(typeof o!="symbol"){if(ce(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await ks(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Pt)return Pt;s===er&&(t.items.splice(i,1),i-=1)}}}else if(ee(t)){r=Object.freeze(r.concat(t));let i=await ks(
"key",t.key,n,r);if(i===Pt)return Pt;i===er&&(t.key=null);let s=await ks("value",t.value,n,r);if(s===Pt)return Pt;s===er&&(t.value=null)}}return o}function IO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function TO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if($n(t))return n.Map?.(e,t,r);
if(_n(t))return n.Seq?.(e,t,r);if(ee(t))return n.Pair?.(e,t,r);if(K(t))return n.Scalar?.(e,t,r);if(xn(t))return n.Alias?.(e,t,r)}function PO(e,t,n){let r=t[t.length-
1];if(ce(r))r.items[e]=n;else if(ee(r))e==="key"?r.key=n:r.value=n;else if(Qn(r))r.contents=n;else{let o=xn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Pt,SO,er,kc=m(()=>{"use strict";te();Pt=Symbol("break visit"),SO=Symbol("skip children"),er=Symbol("remove node");tr.BREAK=Pt;tr.SKIP=
SO;tr.REMOVE=er;_f.BREAK=Pt;_f.SKIP=SO;_f.REMOVE=er});var oq,iq,nr,Ey=m(()=>{"use strict";te();kc();oq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},iq=e=>e.replace(/[!,[\]{}]/g,t=>oq[t]),nr=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+iq(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};tr(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};nr.defaultYaml={explicit:!1,version:"1.2"};nr.defaultTags={"!!":"tag:yaml.org,2002:"}});function Of(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Ay(e){let t=new Set;return tr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Sy(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function NO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=Ay(e));let s=Sy(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(K(s.node)||ce(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var Ef=m(()=>{"use strict";te();kc()});function po(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=po(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=po(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=po(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=po(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Iy=m(()=>{"use strict"});function Ye(e,t,n){if(Array.isArray(e))return e.map((r,o)=>Ye(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!$f(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var mo=m(()=>{"use strict";te()});var ho,Af=m(()=>{"use strict";Iy();te();mo();ho=class{constructor(t){Object.defineProperty(this,xt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!Qn(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=Ye(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?po(i,{"":a},"",a):a}}});function Sf(e,t,n){if(xn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ce(t)){let r=0;for(let o of t.items){let i=Sf(e,o,n);i>
r&&(r=i)}return r}else if(ee(t)){let r=Sf(e,t.key,n),o=Sf(e,t.value,n);return Math.max(r,o)}return 1}var Rr,vc=m(()=>{"use strict";Ef();kc();te();Af();mo();Rr=class extends ho{constructor(t){
super(vf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],tr(t,{Node:(i,s)=>{(xn(s)||$f(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(Ye(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Sf(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(Of(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var If,D,Ve=m(()=>{"use strict";te();Af();mo();If=e=>!e||typeof e!="function"&&typeof e!="object",D=class extends ho{constructor(t){super(Mt),this.value=t}toJSON(t,n){
return n?.keep?this.value:Ye(this.value,t,n)}toString(){return String(this.value)}};D.BLOCK_FOLDED="BLOCK_FOLDED";D.BLOCK_LITERAL="BLOCK_LITERAL";D.PLAIN="PLAIN";
D.QUOTE_DOUBLE="QUOTE_DOUBLE";D.QUOTE_SINGLE="QUOTE_SINGLE"});function aq(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Lr(e,t,n){if(Qn(e)&&(e=e.contents),X(e))return e;if(ee(e)){let f=n.schema[vn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Rr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=sq+t.slice(2));let l=aq(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new D(e);return c&&(c.node=
f),f}l=e instanceof Map?s[vn]:Symbol.iterator in Object(e)?s[Cr]:s[vn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new D(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var sq,xc=m(()=>{"use strict";vc();te();Ve();
sq="tag:yaml.org,2002:"});function $c(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Lr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var xs,vs,Tf=m(()=>{"use strict";xc();te();Af();xs=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,vs=class extends ho{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||ee(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(xs(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ce(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,$c(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ce(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&K(i)?i.value:i:ce(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!ee(n))return!1;let r=n.value;return r==null||t&&K(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ce(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ce(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,$c(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function on(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var CO,rr,_c=m(()=>{"use strict";CO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");rr=(e,t,n)=>e.
endsWith(`
`)?on(n,t):n.includes(`
`)?`
`+on(n,t):(e.endsWith(" ")?"":" ")+n});function Ec(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let d,p,h=!1,g=-1,y=-1,b=-1;n===Pf&&(g=RO(e,g,
t.length),g!==-1&&(f=g+c));for(let $;$=e[g+=1];){if(n===Oc&&$==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if($===`
`)n===Pf&&(g=RO(e,g,t.length)),f=g+t.length+c,d=void 0;else{if($===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(d=g)}if(g>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Oc){for(;p===" "||p==="	";)p=$,$=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,d=void 0}else h=!0}p=$}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let $=0;$<l.length;++$){let S=l[$],T=l[$+1]||e.length;S===
0?k=`
${t}${e.slice(0,T)}`:(n===Oc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,T)}`)}return k}function RO(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Ty,Pf,Oc,LO=m(()=>{"use strict";Ty="flow",Pf="block",Oc="quoted"});function cq(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Ac(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Rf(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Ec(s,i,Oc,Cf(t,!1))}function Py(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ac(e,t);let n=t.indent||(Rf(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Ec(r,n,Ty,Cf(t,!1))}function $s(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Ac;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=Py:i&&!o?r=Ac:r=n?Py:Ac}return r(e,t)}function Nf({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return $s(n,r);let l=r.indent||(r.forceBlockIndent||Rf(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===D.BLOCK_FOLDED?!1:t===D.BLOCK_LITERAL?!0:!cq(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",i&&i()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Ny,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),I=!1,q=Cf(r,!0);s!=="folded"&&t!==D.BLOCK_FOLDED&&(q.onOverflow=()=>{
I=!0});let C=Ec(`${k}${T}${p}`,l,Pf,q);if(!I)return`>${S}
${l}${C}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${p}`}function lq(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return $s(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?$s(i,t):Nf(e,t,n,r);if(!a&&!u&&o!==D.PLAIN&&i.includes(`
`))return Nf(e,t,n,r);if(Rf(i)){if(c==="")return t.forceBlockIndent=!0,Nf(e,t,n,r);if(a&&c===l)return $s(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let d=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:p,tags:h}=t.doc.schema;if(h.some(d)||p?.some(d))return $s(i,t)}return a?
f:Ec(f,c,Ty,Cf(t,!1))}function Ai(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
D.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=D.QUOTE_DOUBLE);let c=u=>{switch(u){case D.BLOCK_FOLDED:case D.BLOCK_LITERAL:
return o||i?$s(s.value,t):Nf(s,t,n,r);case D.QUOTE_DOUBLE:return Ac(s.value,t);case D.QUOTE_SINGLE:return Py(s.value,t);case D.PLAIN:return lq(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,d=o&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}var Cf,Rf,Ny,Sc=m(()=>{"use strict";Ve();LO();Cf=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Rf=e=>/^(%|---|\.\.\.)/m.test(e);try{Ny=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ny=/\n+(?!\n|$)/g}});function Lf(e,t){let n=Object.assign({blockQuote:!0,commentString:CO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function uq(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(K(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function fq(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(K(e)||ce(e))&&e.anchor;i&&Of(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Dr(e,t,n,r){if(ee(e))return e.toString(t,n,r);if(xn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=uq(t.doc.schema.tags,i));let s=fq(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):K(i)?Ai(i,t,n,r):i.toString(t,n,r);return s?K(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var Ic=m(()=>{"use strict";Ef();te();_c();Sc()});function DO({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=X(e)&&e.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(ce(e)||!X(e)&&typeof e=="object"){let q="With simple keys, collection cannot b\
e used as a key value";throw new Error(q)}}let p=!f&&(!e||d&&t==null&&!n.inFlow||ce(e)||(K(e)?e.type===D.BLOCK_FOLDED||e.type===D.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!i),indent:a+c});let h=!1,g=!1,y=Dr(e,n,()=>h=!0,()=>g=!0);if(!p&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":p?`?\
 ${y}`:y}else if(i&&!f||t==null&&p)return y=`? ${y}`,d&&!h?y+=rr(y,n.indent,l(d)):g&&o&&o(),y;h&&(d=null),p?(d&&(y+=rr(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=rr(y,n.indent,l(d))));let b,k,$;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(b=!1,k=null,$=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!p&&!d&&K(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!p&&_n(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,T=Dr(t,n,()=>S=!0,()=>g=!0),I=" ";if(d||b||k){if(I=b?`
`:"",k){let q=l(k);I+=`
${on(q,n.indent)}`}T===""&&!n.inFlow?I===`
`&&$&&(I=`

`):I+=`
${n.indent}`}else if(!p&&ce(t)){let q=T[0],C=T.indexOf(`
`),Le=C!==-1,nn=n.inFlow??t.flow??t.items.length===0;if(Le||!nn){let Tr=!1;if(Le&&(q==="&"||q==="!")){let Me=T.indexOf(" ");q==="&"&&Me!==-1&&Me<C&&T[Me+1]==="!"&&
(Me=T.indexOf(" ",Me+1)),(Me===-1||C<Me)&&(Tr=!0)}Tr||(I=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(I="");return y+=I+T,n.inFlow?S&&r&&r():$&&!S?y+=rr(y,n.indent,l($)):g&&o&&o(),y}var FO=m(()=>{"use strict";te();Ve();Ic();_c()});function Cy(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ry=m(()=>{"use strict"});function Dy(e,t,n){let r=zO(e,n);if(_n(r))for(let o of r.items)Ly(e,t,o);else if(Array.isArray(r))for(let o of r)Ly(e,t,o);else Ly(e,t,r)}function Ly(e,t,n){let r=zO(
e,n);if(!$n(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function zO(e,t){
return e&&xn(t)?t.resolve(e.doc,e):t}var Df,On,MO,Ff=m(()=>{"use strict";te();Ve();Df="<<",On={identify:e=>e===Df||typeof e=="symbol"&&e.description===Df,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new D(Symbol(Df)),{addToJSMap:Dy}),stringify:()=>Df},MO=(e,t)=>(On.identify(t)||K(t)&&(!t.
type||t.type===D.PLAIN)&&On.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===On.tag&&n.default)});function Mf(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(MO(e,n))Dy(e,t,r);else{let o=Ye(n,"",e);if(t instanceof Map)t.set(o,Ye(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=dq(n,o,e),s=Ye(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function dq(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=Lf(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Cy(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var Fy=m(()=>{"use strict";Ry();Ff();Ic();te();mo()});function _s(e,t,n){let r=Lr(e,void 0,n),o=Lr(t,void 0,n);return new De(r,o)}var De,go=m(()=>{"use strict";xc();FO();Fy();te();De=class e{constructor(t,n=null){Object.
defineProperty(this,xt,{value:Oy}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return Mf(n,r,this)}toString(t,n,r){return t?.doc?DO(this,t,n,r):JSON.stringify(this)}}});function jf(e,t,n){return(t.inFlow??e.flow?mq:pq)(e,t,n)}function pq({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,d=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
d.push(""),zf(n,d,g.commentBefore,f),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&d.push(""),zf(n,d,k.commentBefore,
f))}f=!1;let b=Dr(g,u,()=>y=null,()=>f=!0);y&&(b+=rr(b,i,l(y))),f&&y&&(f=!1),d.push(r+b)}let p;if(d.length===0)p=o.start+o.end;else{p=d[0];for(let h=1;h<d.length;++h){
let g=d[h];p+=g?`
${c}${g}`:`
`}}return e?(p+=`
`+on(l(e),c),a&&a()):f&&s&&s(),p}function mq({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),zf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(ee(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),zf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let $=X(g.value)?g.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Dr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,$)=>k+$.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=rr(b,r,a(y))),f.push(b),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=d;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${p}`}else return`${d}${s}${f.join(" ")}${s}${p}`}function zf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=on(t(r),
e);n.push(i.trimStart())}}var My=m(()=>{"use strict";te();Ic();_c()});function yo(e,t){let n=K(t)?t.value:t;for(let r of e)if(ee(r)&&(r.key===t||r.key===n||K(r.key)&&r.key.value===n))return r}var je,wo=m(()=>{"use strict";My();Fy();
Tf();te();go();Ve();je=class extends vs{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(vn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(_s(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;ee(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new De(t,t?.value):r=new De(t.key,t.value);let o=yo(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);K(o.value)&&If(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=yo(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=yo(this.items,t)?.value;return(!n&&K(o)?o.value:o)??void 0}has(t){return!!yo(this.items,t)}set(t,n){
this.add(new De(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)Mf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!ee(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),jf(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var En,Os=m(()=>{"use strict";te();wo();En={collection:"map",default:!0,nodeClass:je,tag:"tag:yaml.org,2002:map",resolve(e,t){return $n(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>je.from(e,t,n)}});function Uf(e){let t=K(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var dt,bo=m(()=>{"use stric\
t";xc();My();Tf();te();Ve();mo();dt=class extends vs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Cr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=Uf(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Uf(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&K(o)?o.value:o}has(t){let n=Uf(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Uf(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];K(o)&&If(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(Ye(i,String(o++),n));return r}toString(t,n,r){return t?jf(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Lr(a,void 0,r))}}return i}}});var An,Es=m(()=>{"use strict";te();bo();An={collection:"seq",default:!0,nodeClass:dt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return _n(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>dt.from(e,t,n)}});var ko,Tc=m(()=>{"use strict";Sc();ko={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Ai(e,t,n,r)}}});var Si,Bf=m(()=>{"use strict";Ve();Si={identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new D(
null),stringify:({source:e},t)=>typeof e=="string"&&Si.test.test(e)?e:t.options.nullStr}});var Pc,zy=m(()=>{"use strict";Ve();Pc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new D(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Pc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function pt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var As=m(()=>{"use strict"});var Jf,Gf,Vf,jy=m(()=>{"use strict";Ve();As();Jf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pt},Gf={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():pt(e)}},Vf={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new D(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:pt}});function jO(e,t,n){let{value:r}=e;return Hf(r)&&r>=0?n+r.toString(t):pt(e)}var Hf,Uy,Kf,Wf,qf,By=m(()=>{"use strict";As();Hf=e=>typeof e=="bigint"||Number.isInteger(
e),Uy=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);Kf={identify:e=>Hf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Uy(e,2,8,n),stringify:e=>jO(e,8,"0o")},Wf={identify:Hf,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Uy(e,0,10,n),
stringify:pt},qf={identify:e=>Hf(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Uy(e,2,16,n),stringify:e=>jO(
e,16,"0x")}});var UO,BO=m(()=>{"use strict";Os();Bf();Es();Tc();zy();jy();By();UO=[En,An,ko,Si,Pc,Kf,Wf,qf,Jf,Gf,Vf]});function JO(e){return typeof e=="bigint"||Number.isInteger(e)}var Zf,hq,gq,GO,VO=m(()=>{"use strict";Ve();Os();Es();Zf=({value:e})=>JSON.stringify(e),hq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Zf},{identify:e=>e==null,createNode:()=>new D(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Zf},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Zf},{identify:JO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>JO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Zf}],gq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},GO=[En,An].concat(
hq,gq)});var Nc,Jy=m(()=>{"use strict";Ve();Sc();Nc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=D.BLOCK_LITERAL),t!==D.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(t===D.BLOCK_LITERAL?`
`:" ")}return Ai({comment:e,type:t,value:a},r,o,i)}}});function Gy(e,t){if(_n(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!ee(r)){if($n(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new De(new D(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=ee(r)?r:new De(r)}}else t("Expected a sequence for this tag");return e}function Vy(e,t,n){let{replacer:r}=n,o=new dt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(_s(a,c,n))}return o}var Cc,Yf=m(()=>{"use st\
rict";te();go();Ve();bo();Cc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Gy,createNode:Vy}});var Ss,Rc,Hy=m(()=>{"use strict";te();mo();wo();bo();Yf();Ss=class e extends dt{constructor(){super(),this.add=je.prototype.add.bind(this),this.delete=je.prototype.
delete.bind(this),this.get=je.prototype.get.bind(this),this.has=je.prototype.has.bind(this),this.set=je.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(ee(o)?(i=Ye(o.key,"",n),s=Ye(o.value,i,n)):i=Ye(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=Vy(t,n,r),i=new this;return i.items=o.items,i}};
Ss.tag="tag:yaml.org,2002:omap";Rc={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ss,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Gy(e,t),
r=[];for(let{key:o}of n.items)K(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Ss,
n)},createNode:(e,t,n)=>Ss.from(e,t,n)}});function HO({value:e,source:t},n){return t&&(e?Ky:Wy).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Ky,Wy,KO=m(()=>{"use strict";Ve();Ky={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new D(!0),stringify:HO},Wy={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new D(!1),stringify:HO}});var WO,qO,ZO,YO=m(()=>{"use strict";Ve();As();WO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pt},qO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():pt(e)}},ZO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new D(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:pt}});function Xf(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function qy(e,t,n){let{value:r}=e;if(Lc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return pt(e)}var Lc,XO,QO,eE,tE,nE=m(()=>{"use strict";As();Lc=e=>typeof e=="bigint"||Number.isInteger(e);XO=
{identify:Lc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Xf(e,2,2,n),stringify:e=>qy(e,2,"0b")},QO={identify:Lc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Xf(e,1,8,n),stringify:e=>qy(e,8,"0")},eE={identify:Lc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Xf(e,0,10,n),stringify:pt},tE={identify:Lc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Xf(e,2,16,n),stringify:e=>qy(e,16,"0x")}});var Is,Dc,Zy=m(()=>{"use strict";te();go();wo();Is=class e extends je{constructor(t){super(t),this.tag=e.tag}add(t){let n;ee(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new De(t.key,null):n=new De(t,null),yo(this.items,n.key)||this.items.push(n)}get(t,n){let r=yo(this.items,t);return!n&&ee(r)?K(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=yo(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new De(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(_s(s,null,r));return i}};Is.tag="tag:yaml.org,2002:set";Dc={collection:"map",identify:e=>e instanceof Set,nodeClass:Is,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Is.from(e,t,n),resolve(e,t){if($n(e)){if(e.hasAllNullValues(!0))return Object.assign(new Is,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function Yy(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function rE(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return pt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Qf,ed,Ts,Xy=m(()=>{"use strict";As();Qf={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Yy(e,n),stringify:rE},ed={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Yy(e,!1),stringify:rE},Ts={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ts.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=Yy(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var Qy,oE=m(()=>{"use strict";Os();Bf();Es();Tc();Jy();KO();YO();nE();Ff();Hy();Yf();Zy();Xy();Qy=[En,An,ko,Si,Ky,Wy,XO,QO,eE,tE,WO,qO,ZO,Nc,On,Rc,Cc,Dc,Qf,ed,Ts]});function td(e,t,n){let r=iE.get(t);if(r&&!e)return n&&!r.includes(On)?r.concat(On):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(iE.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(On)),o.reduce((i,s)=>{let a=typeof s=="string"?sE[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(sE).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var iE,sE,aE,cE=m(()=>{"use strict";Os();Bf();Es();Tc();zy();jy();By();BO();VO();Jy();Ff();Hy();Yf();oE();Zy();Xy();iE=new Map([["core",UO],["f\
ailsafe",[En,An,ko]],["json",GO],["yaml11",Qy],["yaml-1.1",Qy]]),sE={binary:Nc,bool:Pc,float:Vf,floatExp:Gf,floatNaN:Jf,floatTime:ed,int:Wf,intHex:qf,intOct:Kf,
intTime:Qf,map:En,merge:On,null:Si,omap:Rc,pairs:Cc,seq:An,set:Dc,timestamp:Ts},aE={"tag:yaml.org,2002:binary":Nc,"tag:yaml.org,2002:merge":On,"tag:yaml.org,200\
2:omap":Rc,"tag:yaml.org,2002:pairs":Cc,"tag:yaml.org,2002:set":Dc,"tag:yaml.org,2002:timestamp":Ts}});var yq,Fc,ew=m(()=>{"use strict";te();Os();Es();Tc();cE();yq=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Fc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?td(t,"compat"):t?td(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?aE:{},this.tags=td(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,vn,{value:En}),Object.defineProperty(this,Mt,{value:ko}),Object.defineProperty(
this,Cr,{value:An}),this.sortMapEntries=typeof s=="function"?s:s===!0?yq:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function lE(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=Lf(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(on(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(on(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Dr(e.contents,o,()=>a=null,c);a&&(l+=rr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Dr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(on(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(on(i(c),"")))}return n.join(`
`)+`
`}var uE=m(()=>{"use strict";te();Ic();_c()});function Ps(e){if(ce(e))return!0;throw new Error("Expected a YAML collection as document contents")}var vo,Mc=m(()=>{"use strict";vc();Tf();te();go();mo();ew();
uE();Ef();Iy();xc();Ey();vo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,xt,{
value:xf});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new nr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[xt]:{value:xf}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ps(this.contents)&&this.contents.add(t)}addIn(t,n){
Ps(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Ay(this);t.anchor=!n||r.has(n)?Sy(n||"a",r):n}return new Rr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=NO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},g=Lr(t,u,h);return a&&ce(g)&&(g.flow=!0),d(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new De(o,
i)}delete(t){return Ps(this.contents)?this.contents.delete(t):!1}deleteIn(t){return xs(t)?this.contents==null?!1:(this.contents=null,!0):Ps(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ce(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return xs(t)?!n&&K(this.contents)?this.contents.value:this.contents:
ce(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ce(this.contents)?this.contents.has(t):!1}hasIn(t){return xs(t)?this.contents!==void 0:ce(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=$c(this.schema,[t],n):Ps(this.contents)&&this.contents.set(t,n)}setIn(t,n){xs(t)?this.contents=
n:this.contents==null?this.contents=$c(this.schema,Array.from(t),n):Ps(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new nr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new nr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Fc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=Ye(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?po(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return lE(this,t)}}});var zc,Sn,jc,tw,Uc=m(()=>{"use strict";zc=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Sn=class extends zc{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},jc=class extends zc{constructor(t,n,r){super("YAMLWarning",t,n,r)}},tw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function or(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,g=null,y=null,b=null,k=null,$=null,
S=null,T=null;for(let C of e)switch(h&&(C.type!=="space"&&C.type!=="newline"&&C.type!=="comma"&&i(C.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&C.type!=="comment"&&C.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),C.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&C.source.includes("	")&&(g=C),u=!0;break;case"comment":{u||i(C,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Le=C.source.substring(1)||" ";f?f+=d+Le:f=Le,d="",l=!1;break}case"newline":l?f?f+=C.source:(!S||n!=="seq-\
item-ind")&&(c=!0):d+=C.source,l=!0,p=!0,(y||b)&&(k=C),u=!0;break;case"anchor":y&&i(C,"MULTIPLE_ANCHORS","A node can have at most one anchor"),C.source.endsWith(
":")&&i(C.offset+C.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=C,T??(T=C.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(C,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=C,T??(T=C.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(C,"BAD_PROP_ORDER",`Anchors and tags must be after the ${C.source} \
indicator`),S&&i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.source} in ${t??"collection"}`),S=C,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
$&&i(C,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=C,l=!1,u=!1;break}default:i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.type} token`),l=!1,u=!1}let I=e[e.length-1],
q=I?I.offset+I.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:$,found:S,spaceBefore:c,comment:f,hasNewline:p,anchor:y,tag:b,newlineAfterProp:k,end:q,start:T??q}}var Bc=m(()=>{"\
use strict"});function xo(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(xo(t.key)||xo(t.value))return!0}return!1;default:return!0}}var nd=m(()=>{"use st\
rict"});function Jc(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&xo(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var nw=m(()=>{"use strict";nd()});function rd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||K(i)&&K(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var rw=m(()=>{"use strict";te()});function dE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??je,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:d,sep:p,value:h}=u,g=or(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(d&&(d.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&o(c,"BAD_I\
NDENT",fE)),!g.anchor&&!g.tag&&!p){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||xo(d))&&o(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",fE);n.atKey=!0;let b=g.end,k=d?e(n,d,g,o):t(n,b,f,null,g,o);n.schema.compat&&Jc(r.indent,d,o),n.atKey=!1,rd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let $=or(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=$.end,$.found){y&&(h?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<$.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,$,o):t(n,c,p,null,$,o);n.schema.compat&&Jc(r.indent,h,o),c=S.range[2];let T=new De(k,S);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.comment?k.comment+=`
`+$.comment:k.comment=$.comment);let S=new De(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var fE,pE=m(()=>{"use strict";go();wo();Bc();nd();nw();rw();fE="All mapping items must start at the same column"});function mE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??dt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=or(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?e(n,f,d,o):t(n,d.end,u,null,d,o);n.schema.compat&&Jc(r.indent,f,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}var hE=m(()=>{"use strict";bo();Bc();nw()});function ir(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Ns=m(()=>{"use strict"});function gE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?je:dt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:$,
sep:S,value:T}=b,I=or(k,{flow:a,indicator:"explicit-key-ind",next:$??S?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&
!I.tag&&!S&&!T){y===0&&I.comma?o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
I.comment&&(l.comment?l.comment+=`
`+I.comment:l.comment=I.comment),f=I.end;continue}!s&&n.options.strict&&xo($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)I.comma&&o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(I.comma||o(I.start,"MISSING_CHAR",`Missing , between ${a} items`),
I.comment){let q="";e:for(let C of k)switch(C.type){case"comma":case"space":break;case"comment":q=C.source.substring(1);break e;default:break e}if(q){let C=l.items[l.
items.length-1];ee(C)&&(C=C.value??C.key),C.comment?C.comment+=`
`+q:C.comment=q,I.comment=I.comment.substring(q.length+1)}}if(!s&&!S&&!I.found){let q=T?e(n,T,I,o):t(n,I.end,S,null,I,o);l.items.push(q),f=q.range[2],iw(T)&&o(q.
range,"BLOCK_IN_FLOW",ow)}else{n.atKey=!0;let q=I.end,C=$?e(n,$,I,o):t(n,q,k,null,I,o);iw($)&&o(C.range,"BLOCK_IN_FLOW",ow),n.atKey=!1;let Le=or(S??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:C.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Le.found){if(!s&&!I.found&&n.options.strict){if(S)for(let Me of S){
if(Me===Le.found)break;if(Me.type==="newline"){o(Me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}I.start<
Le.found.offset-1024&&o(Le.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Le.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let nn=T?e(
n,T,Le,o):Le.found?t(n,Le.end,S,null,Le,o):null;nn?iw(T)&&o(nn.range,"BLOCK_IN_FLOW",ow):Le.comment&&(C.comment?C.comment+=`
`+Le.comment:C.comment=Le.comment);let Tr=new De(C,nn);if(n.options.keepSourceTokens&&(Tr.srcToken=b),s){let Me=l;rd(n,Me.items,C)&&o(q,"DUPLICATE_KEY","Map key\
s must be unique"),Me.items.push(Tr)}else{let Me=new je(n.schema);Me.flow=!0,Me.items.push(Tr);let tf=(nn??C).range;Me.range=[C.range[0],tf[1],tf[2]],l.items.push(
Me)}f=nn?nn.range[2]:Le.end}}let d=s?"}":"]",[p,...h]=r.end,g=f;if(p?.source===d)g=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.length!==1&&
h.unshift(p)}if(h.length>0){let y=ir(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var ow,iw,yE=m(()=>{"use strict";te();go();wo();bo();Ns();Bc();
nd();rw();ow="Block collections are not allowed within flow collections",iw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function sw(e,t,n,r,o,i){let s=n.type==="block-map"?dE(e,t,n,r,i):n.type==="block-seq"?mE(e,t,n,r,i):gE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function wE(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,d=>o(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&i?d.offset>i.offset?d:i:d??i;h&&(!p||p.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===je.tagName&&a==="map"||s===dt.tagName&&
a==="seq")return sw(e,t,n,o,s);let c=t.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!c){let d=t.schema.knownTags[s];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?o(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),sw(e,t,n,o,s)}let l=sw(e,t,n,o,s,c),u=c.resolve?.(l,d=>o(i,"TAG_RESOLVE_FAILED",d),t.options)??l,f=X(u)?u:new D(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var bE=m(()=>{"use strict";te();Ve();wo();bo();pE();hE();yE()});function aw(e,t,n){let r=t.offset,o=wq(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?D.BLOCK_FOLDED:D.BLOCK_LITERAL,
s=t.source?bq(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function wq({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let d=1;d<o.length;++d){let p=o[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!s&&h?s=h:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let g=p.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function bq(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var cw=m(()=>{"use strict";Ve()});function lw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(d,p,h)=>n(r+d,p,h);switch(o){case"scalar":a=D.PLAIN,c=kq(i,l);break;case"single-quoted-scalar":a=
D.QUOTE_SINGLE,c=vq(i,l);break;case"double-quoted-scalar":a=D.QUOTE_DOUBLE,c=xq(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=ir(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function kq(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),kE(e)}function vq(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),kE(e.slice(1,-1)).replace(/''/g,"'")}function kE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function xq(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=$q(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=_q[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Oq(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function $q(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function Oq(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var _q,uw=m(()=>{"use strict";Ve();Ns();_q={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function fw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?aw(e,t,r):lw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Mt]:c?l=Eq(e.schema,o,c,n,r):t.type==="scalar"?l=Aq(e,o,t,r):l=e.schema[Mt];let u;try{let f=l.
resolve(o,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);u=K(f)?f:new D(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",d),u=
new D(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function Eq(e,t,n,r,o){if(n==="!")return e[Mt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Mt])}function Aq({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Mt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Mt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var vE=m(()=>{"use strict";te();Ve();cw();uw()});function xE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var $E=m(()=>{"use strict"});function dw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=Iq(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=fw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=wE(Sq,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=od(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!K(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function od(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:xE(t,n,r),indent:-1,source:""},f=fw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function Iq({options:e},{offset:t,source:n,end:r},o){let i=new Rr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=ir(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var Sq,_E=m(()=>{"use strict";vc();te();bE();vE();Ns();$E();Sq={composeNode:dw,
composeEmptyNode:od}});function OE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new vo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=or(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?dw(l,o,u,s):od(l,u.end,r,null,u,s);let f=c.contents.range[2],d=ir(i,f,!1,s);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}var EE=m(
()=>{"use strict";Mc();_E();Ns();Bc()});function Gc(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function AE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Vc,pw=m(()=>{
"use strict";Ey();Mc();Uc();te();EE();Ns();Vc=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=Gc(n);i?this.warnings.push(new jc(s,r,o)):this.errors.push(new Sn(s,r,o))},this.directives=new nr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=AE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ce(i)&&!i.flow&&i.items.length>0){let s=i.items[0];ee(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:AE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=Gc(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=OE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Sn(Gc(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Sn(Gc(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=ir(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Sn(Gc(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new vo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var SE=m(()=>{"use strict";cw();uw();Uc();Sc()});var IE=m(()=>{"use strict"});function Ii(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),PE(Object.freeze([]),e,t)}function PE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=PE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===mw)return mw;a===TE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var mw,Tq,TE,NE=m(()=>{"use strict";mw=Symbol("break visit"),Tq=Symbol("skip children"),TE=Symbol("remove item");Ii.BREAK=mw;Ii.SKIP=Tq;Ii.REMOVE=TE;Ii.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};Ii.parentCollection=(e,t)=>{let n=Ii.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function CE(e){switch(e){case hw:return"byte-order-mark";case gw:return"doc-mode";case yw:return"flow-error-end";case id:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var hw,gw,yw,id,sd=m(()=>{"use strict";SE();IE();NE();hw="\uFEFF",gw="",yw="",id=""});function In(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var RE,Nq,ad,Cq,ww,Hc,bw=m(()=>{"use strict";sd();RE=new Set("0123456789ABCDEFabcdef"),Nq=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ad=new Set(",[]{}"),Cq=new Set(` ,[]{}
\r	`),ww=e=>!e||Cq.has(e),Hc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&In(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===hw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield gw,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&In(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!In(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&In(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ww),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&In(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield yw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ww),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||In(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>In(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield id,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(In(i)||t&&ad.has(i))break;n=r}else if(In(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&ad.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&ad.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield id,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ww),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(In(r)||n&&ad.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!In(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Nq.has(n))n=this.buffer[++t];else if(n==="%"&&RE.has(this.buffer[t+1])&&RE.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Ti,kw=m(()=>{"use strict";Ti=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function $o(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function LE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function FE(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function cd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Cs(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function ld(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function DE(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!$o(t.start,"explicit-key-ind")&&!$o(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,FE(t.value)?t.value.end?
ld(t.value.end,t.sep):t.value.end=t.sep:ld(t.start,t.sep),delete t.sep)}var Kc,vw=m(()=>{"use strict";sd();bw();Kc=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Hc,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=CE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&DE(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&LE(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{LE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
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
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if($o(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(FE(n.key)&&!$o(n.sep,"newline")){
let s=Cs(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if($o(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Cs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):$o(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!$o(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){ld(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||$o(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=cd(
r),i=Cs(o);DE(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function Rq(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ti||null,prettyErrors:t}}function xw(e,t={}){let{lineCounter:n,prettyErrors:r}=Rq(
t),o=new Kc(n?.addNewLine),i=new Vc(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Sn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(tw(e,n)),s.warnings.
forEach(tw(e,n))),s}var ME=m(()=>{"use strict";pw();Mc();Uc();Ry();te();kw();vw()});var $w=m(()=>{"use strict";pw();Mc();ew();Uc();vc();te();go();Ve();wo();bo();sd();bw();kw();vw();ME();kc()});var zE=m(()=>{"use strict";$w();$w()});var jE={};Zn(jE,{LineCounter:()=>Ti,isNode:()=>X,parseDocument:()=>xw});var UE=m(()=>{"use strict";zE()});function JE(e){let t=L(VE(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw Tn(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function GE(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(UE(),jE)),
o=new t,i=r(VE(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw Tn(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:d,col:p}=o.linePos(f);return{line:d,column:p}};return{value:Dq(e,i),placeOf:c}}function Dq(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw Tn(e,we(n),"Correct the YAML.",n)}}function VE(e){let t=(0,ud.statSync)(e);if(!t.isFile())throw Tn(e,"it is no regular file","Put a file there.");let{size:n}=t;
if(n>BE)throw Tn(e,`it has ${n} bytes, more than ${BE}`,"Make it smaller.");try{return H((0,ud.readFileSync)(e))}catch(r){throw Tn(e,we(r),"Check that it is a f\
ile and that you may read it.",r)}}function HE(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:d})=>`${f===void 0?e:`${e}:${f}\
:${d}`}: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function Tn(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var ud,BE,KE=m(()=>{"use strict";ud=O(ve(),1);E();M();j();BE=1024*1024});var fd=_e((Sve,WE)=>{"use strict";WE.exports=process.getBuiltinModule("node:url")});var ZE=_e((Ive,qE)=>{"use strict";qE.exports=process.getBuiltinModule("node:worker_threads")});var YE,XE=m(()=>{"use strict";YE=`
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
`});async function eA(e,t){t?.throwIfAborted();let n=new dd.Worker(new URL(`data:text/javascript,${encodeURIComponent(YE)}`),{workerData:(0,QE.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:dd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return zq(await Fq(n,t))}finally{await n.terminate()}}
function Fq(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(Mq(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function Mq(e){return e instanceof
Error?new Pi({message:e.message,stack:e.stack??""}):e}function zq(e){if("failure"in e)throw new Pi(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var QE,dd,Pi,tA=m(()=>{"use strict";QE=O(fd(),1),
dd=O(ZE(),1);XE();Pi=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function nA({stack:e,at:t},n){let r=t===void 0?(Uq.exec(e)??jq.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,pd.fileURLToPath)(o):o;return[a===(0,zt.resolve)(n)?n:(0,zt.join)((0,zt.dirname)(n),(0,zt.relative)((0,zt.dirname)(
(0,zt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function _w(e,t){let n=(0,zt.resolve)((0,zt.dirname)(t));return e.replaceAll(`${(0,pd.pathToFileURL)(
n).href}/`,"").replaceAll((0,zt.join)(n,"/"),"")}var zt,pd,jq,Uq,rA=m(()=>{"use strict";zt=O(he(),1),pd=O(fd(),1),jq=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
Uq=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function md(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:Ow};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?Bq(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:Jq(r,t)}function Bq(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:Ow}}function Jq(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:Ow}}var Ow,Ew=m(()=>{"use strict";Ow='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};Zn(V,{BIGINT_FORMAT_RANGES:()=>uA,CONSTANT_CATCH:()=>hA,Class:()=>Iw,NUMBER_FORMAT_RANGES:()=>Fw,aborted:()=>Nn,allowsEval:()=>Rw,assert:()=>qq,assertEqual:()=>Gq,
assertIs:()=>Kq,assertNever:()=>Wq,assertNotEqual:()=>Vq,assignProp:()=>Zc,attachSchema:()=>Xc,base64ToUint8Array:()=>pA,base64urlToUint8Array:()=>mZ,cached:()=>Wc,
captureStackTrace:()=>yd,cleanEnum:()=>pZ,cleanRegex:()=>qc,clone:()=>Pn,cloneDef:()=>Xq,codePointLength:()=>Qc,constantCatch:()=>gA,createTransparentProxy:()=>oZ,
defineLazy:()=>iA,defineLazyInternal:()=>se,derived:()=>wZ,esc:()=>Nw,escapeRegex:()=>zr,explicitlyAborted:()=>Mw,extend:()=>aZ,finalizeIssue:()=>Cn,floatSafeRemainder:()=>Pw,
getElementAtPath:()=>Qq,getEnumValues:()=>hd,getLengthableOrigin:()=>el,getParsedType:()=>rZ,getSizableOrigin:()=>dA,hexToUint8Array:()=>gZ,hide:()=>vd,installLazyProp:()=>xZ,
isObject:()=>Ls,isPlainObject:()=>Eo,issue:()=>Fs,joinValues:()=>gd,jsonStringifyReplacer:()=>Ds,members:()=>jw,merge:()=>lZ,mergeDefs:()=>Mr,normalizeParams:()=>J,
nullish:()=>Tw,numKeys:()=>nZ,objectClone:()=>Zq,omit:()=>sZ,optionalKeys:()=>Dw,own:()=>Oo,parsedType:()=>zw,partial:()=>uZ,pick:()=>iZ,prefixIssues:()=>jr,primitiveTypes:()=>lA,
promiseAllObject:()=>eZ,propertyKeyTypes:()=>Lw,randomString:()=>tZ,rawShape:()=>Yc,required:()=>fZ,safeExtend:()=>cZ,shallowClone:()=>cA,sizeCaps:()=>kd,slugify:()=>Cw,
stringifyPrimitive:()=>wd,toZod:()=>Hq,uint8ArrayToBase64:()=>mA,uint8ArrayToBase64url:()=>hZ,uint8ArrayToHex:()=>yZ,unwrapMessage:()=>Rs});function Gq(e){return e}
function Vq(e){return e}function Hq(){return e=>e}function Kq(e){}function Wq(e){throw new Error("Unexpected value in exhaustive check")}function qq(e){}function hd(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function gd(e,t="|"){return e.
map(n=>wd(n)).join(t)}function Ds(e,t){return typeof t=="bigint"?t.toString():t}function Wc(e){return new Sw(e)}function Tw(e){return e==null}function qc(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Pw(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function iA(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==oA)return r===void 0&&(r=oA,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function Zq(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Zc(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Yc(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Fr(e){
return Yc(e._zod.def)??e._zod.def.shape}function sA(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Zc(this,t,r),r},enumerable:!0,configurable:!0})}function aA(e,t,n){
t in e?Zc(e,t,n):e[t]=n}function Ni(e,t,n,r){let o=Fr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?sA(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):aA(e,i,r?r(s.value,i):s.value))}}function Yq(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?sA(e,n,()=>t[n]):aA(e,n,r.value))}}function Mr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function Xq(e){return Mr(e._zod.def)}function Qq(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function eZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function tZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Nw(e){return JSON.stringify(e)}function Cw(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Ls(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Eo(e){if(Ls(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Ls(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function cA(e){
return Eo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function nZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function zr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function oZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function wd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Dw(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function iZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Ni(i,e,bd(e,t)),
Pn(e,Mr(n,{shape:i,checks:[]}))}function bd(e,t){let n=Fr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function sZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(bd(e,t)),s={};return Ni(s,e,Reflect.ownKeys(Fr(e)).filter(a=>!i.has(a))),Pn(e,Mr(n,{shape:s,checks:[]}))}
function aZ(e,t){if(!Eo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Fr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Pn(e,Mr(e._zod.def,{shape:fA(e,t)}))}function fA(e,t){let n={};return Ni(n,e,Reflect.ownKeys(Fr(e))),Yq(n,t),n}function cZ(e,t){if(!Eo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Pn(e,Mr(e._zod.def,{shape:fA(e,t)}))}function lZ(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Ni(n,e,Reflect.ownKeys(Fr(e))),Ni(n,t,Reflect.ownKeys(Fr(t)));let r=Mr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Pn(e,r)}function uZ(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(bd(t,n)):void 0,c={};return Ni(c,t,Reflect.ownKeys(Fr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Pn(t,Mr(t._zod.def,{shape:c,checks:[]}))}function fZ(e,t,n){let r=n?new Set(bd(t,n)):void 0,o={};return Ni(
o,t,Reflect.ownKeys(Fr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),Pn(t,Mr(t._zod.def,{shape:o}))}function Nn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Mw(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function jr(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Rs(e){return typeof e==
"string"?e:e?.message}function kd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function Xc(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Cn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Rs(e.inst?._zod.def?.error?.(e))??Rs(i?.(e))??Rs(t?.error?.(e))??Rs(n.customError?.(e))??Rs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function dA(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Qc(e){let t=e.length;if(!dZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function el(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function zw(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function Fs(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function pZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function pA(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function mA(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function mZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return pA(t+n)}function hZ(e){return mA(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function gZ(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function yZ(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function jw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):bZ(e,n,r.value)}}function Oo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function vd(e,t,n){
return Oo(e,t,n,!1)}function wZ(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Oo(this,n,r(this))},set(o){
Oo(this,n,o)}})}return t}function bZ(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Oo(this,t,n.bind(this))},set(r){Oo(this,t,r)}})}
function kZ(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function se(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Aw!==e._zod){Aw=void 0;
return}Aw=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,vZ);let o=_o;_o=!1;try{let i=n(this);return _o?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),_o=_o||o,i}catch(i){throw delete this[t],_o=_o||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function xZ(e,t,n,r){let o=kZ(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function gA(e){let t=()=>e;return t[hA]=!0,t}var Sw,oA,yd,Rw,rZ,Lw,lA,Fw,uA,dZ,Iw,Aw,_o,vZ,hA,sn=m(()=>{"use strict";Ci();
Sw=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
oA=Symbol("evaluating");yd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};Rw=Wc(()=>{if(Nt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});rZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Lw=new Set(["string","number","symbol"]),lA=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);Fw={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},uA={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};dZ=/[\uD800-\uDBFF]/;Iw=class{constructor(...t){}};_o=!1,vZ={configurable:!0,get(){_o=!0}};hA="~constantCatch"});function $Z(e){let t=wA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return wA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function _(e,t,n,r){let o={};function i(d){this.def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){
if(d._zod){if(d._zod.traits.has(e))return}else{Uw.value=new i(p);try{Object.defineProperty(d,"_zod",Uw)}finally{Uw.value=void 0}}if(d._zod.traits.add(e),t(d,p),
a){let g=Object.getPrototypeOf(d),y=d._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),jw(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(d){let p=r?.Parent?$Z(u):this;c(p,d);let h=p._zod.deferred;if(h){for(let y of h)y();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function jt(e){return e&&Object.assign(Nt,e),Nt}var yA,Uw,wA,Rn,Ms,Nt,Ci=m(()=>{"use st\
rict";sn();Uw={value:void 0,enumerable:!1},wA="captureStackTrace"in Error?Error:null;Rn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},Ms=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(yA=globalThis).__zod_globalConfig??(yA.__zod_globalConfig={});Nt=globalThis.__zod_globalConfig});function _Z(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ds,2)),e.message}function OZ(e){this._zod.message=e}function AZ(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function xA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?AZ(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function $A(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=c[u];f&&d._errors.push(t(s)),
c=d,l++}}}};return r(e),n}var EZ,Jw,bA,kA,vA,Mve,_A=m(()=>{"use strict";Ci();sn();EZ={get:_Z,set:OZ,enumerable:!0,configurable:!0},Jw={value:void 0,enumerable:!1},
bA=new WeakSet([Object.prototype,Error.prototype]),kA=(e,t)=>{e.name="$ZodError",Jw.value=t,Object.defineProperty(e,"issues",Jw),Jw.value=void 0,Object.defineProperty(
e,"message",EZ);let n=Object.getPrototypeOf(e);bA.has(n)||(bA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
vA=_("$ZodError",kA),Mve=_("$ZodError",kA,void 0,{Parent:Error})});function xd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function OA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Cn(o,n,jt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function TZ(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[IZ]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Rn;return i.issues.length===0}var $d,_d,Od,Ed,SZ,IZ,Gw,
Vw,EA,AA,SA,IA,TA,PA,NA,CA,RA=m(()=>{"use strict";Ci();sn();$d=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Rn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Cn(l,s,jt())));throw yd(c,i?.callee??t),c}return a.value};return t},_d=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Cn(
l,s,jt())));throw yd(c,i?.callee??t),c}return a.value};return t},Od=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Rn;return i.issues.length?OA(e,i.issues,o):{success:!0,data:i.value}};Ed=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?OA(e,i.issues,o):{success:!0,data:i.value}},SZ=Symbol.for("zod.compile.invalid"),IZ=Symbol.
for("zod.compile.fallback"),Gw=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==SZ)return!0;if(r.definite===!0&&n===void 0)return!1}return TZ(e,t,
n)});Vw=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},EA=e=>{let t=$d(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,xd(n,s))};return n},AA=e=>{let t=$d(
e),n=(r,o,i,s)=>t(r,o,i,xd(n,s));return n},SA=e=>{let t=_d(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
xd(n,s))};return n},IA=e=>{let t=_d(e),n=async(r,o,i,s)=>await t(r,o,i,xd(n,s));return n},TA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Od(e)(t,n,o)},PA=e=>(t,n,r)=>Od(e)(t,n,r),NA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return Ed(e)(t,n,o)},CA=e=>async(t,n,r)=>Ed(
e)(t,n,r)});function UA(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function VA(){return new RegExp(PZ,"u")}function NZ(e){return new RegExp(`^${e}$`)}function Hw(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function eS(e){return new RegExp(`^${Hw(e)}$`)}function tS(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Hw({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Hw({precision:e.precision})}`:n;return new RegExp(
`^${XA}T(?:${r})$`)}var LA,DA,FA,MA,zA,jA,BA,JA,Kw,GA,PZ,HA,KA,WA,qA,ZA,YA,XA,QA,nS,Ww,rS,oS,iS,Sd=m(()=>{"use strict";LA=/^[cC][0-9a-z]{6,}$/,DA=/^[0-9a-z]+$/,
FA=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,MA=/^[0-9a-vA-V]{20}$/,zA=/^[A-Za-z0-9]{27}$/,jA=/^[a-zA-Z0-9_-]{21}$/;BA=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
JA=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Kw=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
GA=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,PZ="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";HA=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
KA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
WA=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,qA=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ZA=/^https?$/,YA=/^\+[1-9]\d{6,14}$/,XA="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-\
9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";QA=NZ(XA);nS=/^[\s\S]{0,}$/,Ww=/^-?\d+(?:\.\d+)?$/,rS=/^(?:true|false)$/i,
oS=/^[^A-Z]*$/,iS=/^[^a-z]*$/});var at,qw,Id,Zw,Yw,sS,aS,cS,lS,uS,tl,fS,dS,pS,mS,hS,gS,yS,Td=m(()=>{"use strict";Ci();Sd();sn();at=_("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),qw=e=>{let t=e.value;return!Tw(t)&&t.length!==void 0},Id={number:"number",bigint:"bigint",object:"date"},Zw=_("$ZodCheckL\
essThan",(e,t)=>{at.init(e,t);let n=Id[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Id[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Yw=_("$ZodCheckGre\
aterThan",(e,t)=>{at.init(e,t);let n=Id[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Id[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),sS=_("$ZodCheckM\
ultipleOf",(e,t)=>{at.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):Pw(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),aS=_("$ZodCheckNumberFormat",(e,t)=>{at.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=Fw[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
cS=_("$ZodCheckMaxLength",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=qw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Qc(o):i)<=t.maximum)return;let a=el(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),lS=_("$ZodChe\
ckMinLength",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=qw),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Qc(o):i)>=t.minimum)return;let a=el(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),uS=_("$Zo\
dCheckLengthEquals",(e,t)=>{var n;at.init(e,t),(n=e._zod.def).when??(n.when=qw),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Qc(o):i;if(s===t.length)return;let a=el(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),tl=_("$ZodCheckStringFormat",(e,t)=>{var n,r;at.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),fS=_("$ZodCheckRegex",(e,t)=>{tl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
dS=_("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=oS),tl.init(e,t)}),pS=_("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=iS),tl.init(e,t)}),mS=_("$Zod\
CheckIncludes",(e,t)=>{at.init(e,t);let n=zr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
hS=_("$ZodCheckStartsWith",(e,t)=>{at.init(e,t);let n=new RegExp(`^${zr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),gS=_("$ZodCheckEndsWith",(e,t)=>{
at.init(e,t);let n=new RegExp(`.*${zr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),yS=_("$ZodCheckOverwrite",(e,t)=>{at.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var Pd,Xw=m(()=>{"use strict";Pd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var bS,Qw=m(()=>{"use strict";bS={major:4,minor:6,patch:7}});async function CZ(e,t){let n={async:!0};return TS(await e._zod.run({value:t,issues:[]},n),n)}function tb(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return TS(r,n)}catch{}return CZ(e,t)},vendor:"zod",version:1}}function LS(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function RZ(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?LS(e)||Cd:LZ(
e,t)}function LZ(e,t){if(!t.normalize&&t.protocol?.source===ZA.source&&!/^https?:\/\//i.test(e))return RS;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??Cd}return new URL(e)}catch{return Cd}}function kS(e){return e.replace(DZ,"")}function FZ(e,t){return t.lastIndex=0,t.test(e.hostname)}
function MZ(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function qS(e){return zZ.test(e)?LS(`http://[${e}]`):!1}
function jZ(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:qS(n)}function QS(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function BZ(e){if(!tI.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return QS(n)}function JZ(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function GZ(e,t){let n=kd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of kd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,Xc(i.issues,u,e),i}}return o(i,s)}}
function vS(e,t,n){e.issues.length&&t.issues.push(...jr(n,e.issues)),t.value[n]=e.value}function Rd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...jr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function uI(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:HZ,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Dw(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function fI(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,d=l.optout,p=0;for(let h in t){if(s&&n.issues.length!==p){if(Nn(n,p))
break;p=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>Rd(y,n,h,t,f,d))):Rd(g,n,h,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function xS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Nn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Cn(s,r,jt())))}),t)}function eb(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Eo(e)&&Eo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=eb(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=eb(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function $S(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||
i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=eb(t.value,n.value);if(!c.valid){if(Nn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function _S(e,t){return e.value=t.issues.length?void 0:t.value,e}function OS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function ES(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function AS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Cn(o,r,jt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function Nd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function SS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function IS(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(Fs(o))}}var Se,TS,Ld,Oe,PS,NS,CS,RS,Cd,DZ,
DS,FS,MS,zS,jS,US,BS,JS,GS,VS,HS,KS,WS,zZ,ZS,YS,XS,UZ,eI,tI,nI,rI,oI,nb,iI,sI,aI,cI,VZ,lI,HZ,KZ,dI,pI,mI,hI,gI,yI,wI,rb,bI,kI,vI,xI,$I,_I,OI,EI,AI,SI=m(()=>{"us\
e strict";Td();Ci();Xw();Sd();sn();Qw();sn();Se=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=bS;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Nn(a),f;for(let d of c){if(d._zod.def.when){if(Mw(a)||!d.
_zod.def.when(a))continue}else if(u)continue;let p=a.issues.length,h=d._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Rn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==p&&(Xc(a.issues,p,e),u||(u=Nn(a,p)))});else{if(a.issues.length===p)continue;Xc(a.issues,p,e),u||
(u=Nn(a,p))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Nn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Rn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Rn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return vd(this,"~standard",tb(this))},set"~standard"(e){Oo(this,"~standard",e)}}),
TS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Cn(n,t,jt()))}:{value:e.value};Ld=_("$ZodString",(e,t)=>{Se.init(e,t),e._zod.pattern=t.pattern??nS,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Oe=_("$ZodStringFormat",(e,t)=>{tl.init(e,t),Ld.init(e,t)}),PS=_("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=JA),Oe.init(e,t)}),NS=_("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Kw(r))}else
t.pattern??(t.pattern=Kw());Oe.init(e,t)}),CS=_("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=GA),Oe.init(e,t)}),RS=1,Cd=2;DZ=/[\t\n\r]/g;DS=_("$ZodURL",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=RZ(r,t);if(o===RS){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===Cd){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
kS(r);return}t.hostname&&!FZ(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!MZ(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:kS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
FS=_("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=VA()),Oe.init(e,t)}),MS=_("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?jA:UA(t.length)),Oe.init(e,t)}),zS=_("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=LA),
Oe.init(e,t)}),jS=_("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=DA),Oe.init(e,t)}),US=_("$ZodULID",(e,t)=>{t.pattern??(t.pattern=FA),Oe.init(e,t)}),BS=_("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=MA),Oe.init(e,t)}),JS=_("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=zA),Oe.init(e,t)}),GS=_("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=tS(t)),Oe.init(e,t)}),VS=_("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=QA),Oe.init(e,t)}),HS=_("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=eS(t)),Oe.init(
e,t)}),KS=_("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=BA),Oe.init(e,t)}),WS=_("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=HA),Oe.init(e,t)}),zZ=/^[0-9a-fA-F:.]+$/;
ZS=_("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=KA),Oe.init(e,t),e._zod.check=n=>{qS(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),YS=_("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=WA),Oe.init(e,t)});XS=_("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=qA),Oe.init(e,t),e._zod.
check=n=>{jZ(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});UZ=/^[0-9a-zA-Z+/]*={0,2}$/,eI=_("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=UZ),Oe.init(e,t),e._zod.check=n=>{QS(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),tI=/^[A-Za-z0-9_-]*$/;nI=_("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=tI),Oe.init(e,t),e._zod.check=n=>{BZ(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),rI=_("$ZodE164",(e,t)=>{t.pattern??(t.pattern=YA),Oe.init(e,t)});oI=_("$ZodJWT",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{JZ(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),nb=_("$ZodNumber",(e,t)=>{
Se.init(e,t),e._zod.pattern=Ww,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),iI=_("$ZodNumberFormat",(e,t)=>{aS.init(e,t),nb.init(e,t)}),sI=_("$ZodBoolean",(e,t)=>{Se.init(e,t),e._zod.
pattern=rS,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),aI=_("$ZodUnknown",(e,t)=>{Se.init(e,t),e._zod.parse=n=>n}),cI=_("$ZodNever",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});VZ=e=>Array.isArray(e)?e.length:-1;lI=_("$ZodArray",(e,t)=>{Se.init(e,t);let n=Nt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>vS(f,r,c)));else if(vS(u,r,c),a&&u.issues.length!==0&&Nn(u))break}return s.length?Promise.all(s).then(()=>r):r},GZ(e,VZ)});HZ=[];KZ=_("\
$ZodObject",(e,t)=>{Se.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Wc(()=>uI(t));se(e,"propValues",l=>{let u=l.def.shape,f={};for(let d in u){
let p=u[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,d)||Zc(f,d,new Set);for(let h of p.values)f[d].add(h);p.optin!==void 0&&f[d].add(void 0)}}return f});
let i=Ls,s=t.catchall,a,c=Nt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let d=[],p=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Nn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=p[y],k=b._zod.optin,$=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
d.push(S.then(T=>Rd(T,l,y,f,k,$))):Rd(S,l,y,f,k,$)}return s?fI(d,f,l,u,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}}),dI=_("$ZodObjectJIT",(e,t)=>{KZ.
init(e,t);let n=e._zod.parse,r=Wc(()=>uI(t)),o=Nt.memoizer,i=p=>{let h=r.value,g=h.symbolKeys,y=new Pd(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),b=T=>`s\
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
          }`;y.write("const input = payload.value;");let $=Object.create(null),S=0;for(let T of h.allKeys)$[T]=`key_${S++}`;y.write(o?"const newResult = memo.al\
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let I=$[T],q=typeof T=="symbol"?`syms[${g.indexOf(T)}\
]`:Nw(T),C=`${q} in input`,Le=p[T],nn=Le?._zod?.optin,Tr=nn!==void 0,Me=Le?._zod?.optout==="optional";if(y.write(`const ${I} = ${b(q)};`),Tr&&Me){let tf=nn==="o\
ptional"?`${I}_present`:`${I}.value !== undefined || ${I}_present`;y.write(`
        const ${I}_present = ${C};
        if (!${I}.issues.length || ${I}_present) {
          if (${I}.issues.length) {${k(I,q)}
          }

          if (${tf}) {
            newResult[${q}] = ${I}.value;
          }
        }

      `)}else Tr?(y.write(`
        if (${I}.issues.length) {${k(I,q)}
        }
      `),nn==="defaulted"?y.write(`newResult[${q}] = ${I}.value;`):y.write(`
        if (${I}.value !== undefined || ${C}) {
          newResult[${q}] = ${I}.value;
        }
      `)):y.write(`
        const ${I}_present = ${C};
        if (${I}.issues.length) {${k(I,q)}
        }
        if (!${I}_present && !${I}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${q}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${I}_present) {
          newResult[${q}] = ${I}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Ls,c=!Nt.jitless,u=c&&Rw.value,f=t.catchall,d;e._zod.parse=(p,h)=>{
d??(d=r.value);let g=p.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),f?fI([],g,p,h,d,e,h?.abortEarly===!0):p):n(p,h):(p.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});pI=_("$ZodUnion",(e,t)=>{Se.init(e,t),se(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),se(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),se(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),se(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>qc(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>xS(a,r,e,o)):xS(s,r,e,o)}}),mI=_("$ZodInt\
ersection",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>$S(n,c,l)):$S(n,i,s)}});hI=_("$ZodRecord",(e,t)=>{Se.init(e,t);let n=Nt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!Eo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Cn(h,o,jt())),input:u,path:[u],inst:e});continue}let d=f.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(
u,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(u,p.issues)),r.value[d]=p.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Ww.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Cn(h,o,jt())),input:l,path:[l],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...jr(l,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...jr(l,p.issues)),
r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),gI=
_("$ZodEnum",(e,t)=>{Se.init(e,t);let n=hd(t.entries),r=new Set(n);e._zod.values=r,se(e,"pattern",o=>{let i=hd(o.def.entries).filter(s=>Lw.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>zr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),yI=_("$ZodLiteral",(e,t)=>{Se.init(e,t);let n=new Set(t.values);e._zod.values=n,se(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?zr(i):i?zr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),wI=_("$ZodTransform",(e,t)=>{Se.init(e,t),e._zod.optin="optional",Nt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ms(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Rn;return n.value=o,n}});rb=_("$ZodOptional",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${qc(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>_S(n,i)):_S(n,o)}return t.innerType.
_zod.run(n,r)}}),bI=_("$ZodExactOptional",(e,t)=>{rb.init(e,t),se(e,"values",n=>n.def.innerType._zod.values),se(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),kI=_("$ZodNullable",(e,t)=>{Se.init(e,t),se(e,"optin",n=>n.def.innerType._zod.optin),se(e,"optout",n=>n.def.innerType._zod.
optout),se(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${qc(r.source)}|null)$`):void 0}),se(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),vI=_("$ZodDefault",(e,t)=>{Se.init(e,t),
e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>OS(i,t)):OS(o,t)}});xI=_("$ZodPrefault",(e,t)=>{Se.
init(e,t),e._zod.optin="defaulted",se(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),$I=_("$ZodNonOptional",(e,t)=>{Se.init(e,t),se(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>ES(i,e)):ES(o,e)}});_I=_("$ZodCatch",(e,t)=>{Se.init(
e,t),se(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),se(e,"optout",n=>n.def.innerType._zod.optout),se(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>AS(n,i,t,r)):AS(n,o,t,r)}}),OI=_("$ZodPipe",(e,t)=>{Se.init(e,t),se(e,"values",n=>n.def.in._zod.values),se(e,"optin",n=>n.def.in._zod.optin),se(
e,"optout",n=>n.def.out._zod.optout),se(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>Nd(s,t.in,r)):Nd(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Nd(i,t.out,r)):Nd(o,t.out,r)}});
EI=_("$ZodReadonly",(e,t)=>{Se.init(e,t),se(e,"propValues",n=>n.def.innerType._zod.propValues),se(e,"values",n=>n.def.innerType._zod.values),se(e,"optin",n=>n.def.
innerType?._zod?.optin),se(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(SS):SS(o)}});AI=_("$ZodCustom",(e,t)=>{at.init(e,t),Se.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>IS(i,n,r,e));IS(o,n,r,e)}})});function TI(e){return e!==null&&typeof e=="object"}function ob(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function zd(e,t,n){let r=PI.get(e);if(r!==
void 0)return r?rl:nl;if(t.has(e))return rl;t.add(e);let o=nl,i=u=>{if(o!==rl&&u?._zod){let f=zd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let d=nl;for(let p of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,p);if(f&&!h.enumerable)continue;let g=h.get?Md:h.value?._zod?zd(h.value,t,n):nl;g>d&&(d=g)}return d},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=Yc(c);a(u?s(u,!0):Md),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?zd(u,t,!1):Md);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let p of d)i(p)}}}return t.
delete(e),WZ(e,o)}function WZ(e,t){return t!==Md&&PI.set(e,t===rl),t}function qZ(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function NI(){
return ZZ}function YZ(e,t){let n=e[sb]?.backEdges;return n!==void 0&&TI(t)&&n.has(t)}var ib,sb,II,PI,nl,Md,rl,Dd,Fd,ZZ,CI=m(()=>{"use strict";sn();ib=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},sb="~memo",II=[];PI=new WeakMap,nl=0,Md=1,rl=2;Fd=[],ZZ={alloc(e,t,n){
let r=Dd;if(!r)return n;Dd=void 0;let o={value:n,issues:null};return r.set(t.value,o),Fd.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&YZ(i,o.value))throw new ib;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=zd(e,new Set,!1);if(b===nl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===rl||r?n=!0:r=!0}let u=c.value;if(!TI(u))return s(c,l);let f=l[sb];f||(f={buckets:new WeakMap,backEdges:void 0},
l[sb]=f);let d;o===l?d=i:(d=qZ(f,e),o=l,i=d);let p=d.get(u);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...ob(p.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;Dd=d;let h=Fd.length,g=s(c,l);Dd=void 0;let y=Fd.length>h?Fd.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?ob(b.issues):II),b)):(y&&(y.issues=g.issues.length?ob(g.issues):II),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function RI(){return{localeError:XZ()}}var XZ,LI=m(()=>{"use strict";sn();XZ=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=zw(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${wd(i.values[0])}`:`Invalid option: expected one of ${gd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${gd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var ab=m(()=>{"use strict"});function QZ(){return new cb}var FI,cb,ol,MI=m(()=>{"use strict";cb=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(FI=globalThis).__zod_globalRegistry??
(FI.__zod_globalRegistry=QZ());ol=globalThis.__zod_globalRegistry});var zI=m(()=>{"use strict"});function jI(e){return e.checks&&(e.checks=[...e.checks]),e}function UI(e,t){return new e(jI({type:"string",...J(t)}))}function BI(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...J(t)})}function JI(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...J(t)})}function GI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function VI(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...J(t)})}function HI(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...J(t)})}function KI(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function WI(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...J(t)})}function qI(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...J(t)})}function ZI(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function YI(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...J(t)})}function XI(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}function QI(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...J(t)})}function eT(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...J(t)})}function tT(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function nT(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...J(t)})}function rT(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...J(t)})}function oT(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function iT(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function sT(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function aT(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function cT(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function lT(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(t)})}function uT(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...J(t)})}function fT(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function dT(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...J(t)})}function pT(e,t){return new e({type:"string",format:"duration",check:"string_format",
...J(t)})}function mT(e,t){return new e(jI({type:"number",checks:[],...J(t)}))}function hT(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...J(t)})}function gT(e,t){return new e({type:"boolean",...J(t)})}function yT(e){return new e({type:"unknown"})}function wT(e,t){return new e({type:"ne\
ver",...J(t)})}function jd(e,t){return new Zw({check:"less_than",...J(t),value:e,inclusive:!1})}function il(e,t){return new Zw({check:"less_than",...J(t),value:e,
inclusive:!0})}function Ud(e,t){return new Yw({check:"greater_than",...J(t),value:e,inclusive:!1})}function sl(e,t){return new Yw({check:"greater_than",...J(t),
value:e,inclusive:!0})}function Bd(e,t){return new sS({check:"multiple_of",...J(t),value:e})}function Jd(e,t){return new cS({check:"max_length",...J(t),maximum:e})}
function zs(e,t){return new lS({check:"min_length",...J(t),minimum:e})}function Gd(e,t){return new uS({check:"length_equals",...J(t),length:e})}function lb(e,t){
return new fS({check:"string_format",format:"regex",...J(t),pattern:e})}function ub(e){return new dS({check:"string_format",format:"lowercase",...J(e)})}function fb(e){
return new pS({check:"string_format",format:"uppercase",...J(e)})}function db(e,t){return new mS({check:"string_format",format:"includes",...J(t),includes:e})}function pb(e,t){
return new hS({check:"string_format",format:"starts_with",...J(t),prefix:e})}function mb(e,t){return new gS({check:"string_format",format:"ends_with",...J(t),suffix:e})}
function Ao(e){return new yS({check:"overwrite",tx:e})}function hb(e){return Ao(t=>t.normalize(e))}function gb(){return Ao(e=>e.trim())}function yb(){return Ao(
e=>e.toLowerCase())}function wb(){return Ao(e=>e.toUpperCase())}function bb(){return Ao(e=>Cw(e))}function bT(e,t,n){return new e({type:"array",element:t,...J(n)})}
function kT(e,t,n){let r=J(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function vT(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function xT(e,t){let n=e9(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Fs(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(Fs(i))}},e(r.value,r)),
t);return n}function e9(e,t){let n=new at({check:"custom",...J(t)});return n._zod.check=e,n}var $T=m(()=>{"use strict";Td();sn()});var _T=m(()=>{"use strict"});var OT=m(()=>{"use strict"});var Ur=m(()=>{"use strict";Ci();RA();_A();SI();CI();Td();Qw();sn();Sd();ab();MI();Xw();zI();$T();_T();OT()});var kb=m(()=>{"use strict";Ur()});function Hd(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var ET,a9,Ut,vb=m(()=>{"use strict";Ur();Ur();sn();ET=new WeakSet([Object.prototype,
Error.prototype]);a9=(e,t)=>{vA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);ET.has(n)||(ET.add(n),Hd(n,"format",r=>o=>$A(r,o)),Hd(n,"flatten",r=>o=>xA(
r,o)),Hd(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,Ds,2)}),Hd(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
Ds,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Ut=_("ZodError",a9,void 0,{Parent:Error})});var AT,ST,IT,TT,PT,NT,CT,RT,LT,DT,FT,MT,xb=m(()=>{"use strict";Ur();vb();Ur();AT=$d(Ut),ST=_d(Ut),IT=Od(Ut),TT=Ed(Ut),PT=EA(Ut),NT=AA(Ut),CT=SA(Ut),RT=IA(Ut),LT=
TA(Ut),DT=PA(Ut),FT=NA(Ut),MT=CA(Ut)});function f9(){Nt.localeError||jt(RI())}function qd(){Nt.memoizer||jt({memoizer:NI()})}function He(e){return UI(d9,e)}function Ri(e){return mT(VT,e)}function Wd(e){
return hT(L9,e)}function So(e){return gT(D9,e)}function zT(){return yT(F9)}function HT(e){return wT(M9,e)}function be(e,t){return bT(z9,e,t)}function ge(e,t){return new j9(
{type:"object",shape:e,catchall:HT(),...V.normalizeParams(t)})}function al(e,t){return new U9({type:"union",options:e,...V.normalizeParams(t)})}function J9(e,t){
return new B9({type:"intersection",left:e,right:t})}function Li(e,t,n){return!t||!t._zod?new jT({type:"record",keyType:He(),valueType:e,...V.normalizeParams(t)}):
new jT({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function Qe(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new $b(
{type:"enum",entries:n,...V.normalizeParams(t)})}function _b(e,t){return new G9({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function H9(e){
return new V9({type:"transform",transform:e})}function UT(e){return new KT({type:"optional",innerType:e})}function x(e){return new WT({type:"optional",innerType:e})}
function BT(e){return new K9({type:"nullable",innerType:e})}function q9(e,t){return new W9({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function Y9(e,t){return new Z9({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function X9(e,t){return new qT({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function e3(e,t){return new Q9({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function JT(e,t){return new t3({type:"pipe",in:e,out:t})}function r3(e){return new n3({type:"readonly",innerType:e})}function Io(e,t){
return kT(ZT,e??(()=>!0),t)}function o3(e,t={}){return vT(ZT,e,t)}function i3(e,t){return xT(e,t)}var Pe,GT,d9,Ne,p9,m9,h9,g9,y9,w9,Kd,b9,k9,v9,x9,$9,_9,O9,E9,A9,
S9,I9,T9,P9,N9,C9,R9,VT,L9,D9,F9,M9,z9,j9,U9,B9,jT,$b,G9,V9,KT,WT,K9,W9,Z9,qT,Q9,t3,n3,ZT,YT=m(()=>{"use strict";Ur();Ur();LI();kb();xb();Pe=_("ZodType",(e,t)=>(f9(),
Se.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{
check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Pn(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},refine(e,t){return this.check(o3(e,t))},superRefine(e,t){return this.check(i3(e,t))},overwrite(e){return this.check(Ao(e))},optional(){
return UT(this)},exactOptional(){return x(this)},nullable(){return BT(this)},nullish(){return UT(BT(this))},nonoptional(e){return X9(this,e)},array(){return be(
this)},or(e){return al([this,e])},and(e){return J9(this,e)},transform(e){return JT(this,H9(e))},default(e){return q9(this,e)},prefault(e){return Y9(this,e)},catch(e){
return e3(this,e)},pipe(e){return JT(this,e)},readonly(){return r3(this)},describe(e){let t=this.clone();return ol.add(t,{description:e}),t},meta(...e){if(e.length===
0)return ol.get(this);let t=this.clone();return ol.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...tb(this),jsonSchema:{input:(void 0)(this,"input"),output:(void 0)(
this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return AT(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await ST(
this,t,n,{callee:e})},safeParse(e,t){return IT(this,e,t)},async safeParseAsync(e,t){return TT(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){V.own(
this,"spa",e)},validate(e,t){return Gw(this,e,t)},validateAsync(e,t){return Vw(this,e,t)},encode:function e(t,n){return PT(this,t,n,{callee:e})},decode:function e(t,n){
return NT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await CT(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await RT(this,t,
n,{callee:e})},safeEncode(e,t){return LT(this,e,t)},safeDecode(e,t){return DT(this,e,t)},async safeEncodeAsync(e,t){return FT(this,e,t)},async safeDecodeAsync(e,t){
return MT(this,e,t)},toJSONSchema(e){return(void 0)(this,{})(e)},get description(){return ol.get(this)?.description},get _def(){return this._zod.def}}),GT=_("_Z\
odString",(e,t)=>{Ld.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)},V.derived({format:e=>(void 0)(e).format??null,minLength:e=>(void 0)(
e).minimum??null,maxLength:e=>(void 0)(e).maximum??null},{regex(...e){return this.check(lb(...e))},includes(...e){return this.check(db(...e))},startsWith(...e){
return this.check(pb(...e))},endsWith(...e){return this.check(mb(...e))},min(...e){return this.check(zs(...e))},max(...e){return this.check(Jd(...e))},length(...e){
return this.check(Gd(...e))},nonempty(...e){return this.check(zs(1,...e))},lowercase(e){return this.check(ub(e))},uppercase(e){return this.check(fb(e))},trim(){
return this.check(gb())},normalize(...e){return this.check(hb(...e))},toLowerCase(){return this.check(yb())},toUpperCase(){return this.check(wb())},slugify(){return this.
check(bb())}})),d9=_("ZodString",(e,t)=>{Ld.init(e,t),GT.init(e,t)},{email(e){return this.check(BI(y9,e))},url(e){return this.check(WI(b9,e))},jwt(e){return this.
check(lT(R9,e))},emoji(e){return this.check(qI(k9,e))},guid(e){return this.check(JI(w9,e))},uuid(e){return this.check(GI(Kd,e))},uuidv4(e){return this.check(VI(
Kd,e))},uuidv6(e){return this.check(HI(Kd,e))},uuidv7(e){return this.check(KI(Kd,e))},nanoid(e){return this.check(ZI(v9,e))},cuid(e){return this.check(YI(x9,e))},
cuid2(e){return this.check(XI($9,e))},ulid(e){return this.check(QI(_9,e))},base64(e){return this.check(sT(P9,e))},base64url(e){return this.check(aT(N9,e))},xid(e){
return this.check(eT(O9,e))},ksuid(e){return this.check(tT(E9,e))},ipv4(e){return this.check(nT(A9,e))},ipv6(e){return this.check(rT(S9,e))},cidrv4(e){return this.
check(oT(I9,e))},cidrv6(e){return this.check(iT(T9,e))},e164(e){return this.check(cT(C9,e))},datetime(e){return this.check(uT(p9,e))},date(e){return this.check(
fT(m9,e))},time(e){return this.check(dT(h9,e))},duration(e){return this.check(pT(g9,e))}});Ne=_("ZodStringFormat",(e,t)=>{Oe.init(e,t),GT.init(e,t)}),p9=_("ZodI\
SODateTime",(e,t)=>{GS.init(e,t),Ne.init(e,t)}),m9=_("ZodISODate",(e,t)=>{VS.init(e,t),Ne.init(e,t)}),h9=_("ZodISOTime",(e,t)=>{HS.init(e,t),Ne.init(e,t)}),g9=_(
"ZodISODuration",(e,t)=>{KS.init(e,t),Ne.init(e,t)}),y9=_("ZodEmail",(e,t)=>{CS.init(e,t),Ne.init(e,t)}),w9=_("ZodGUID",(e,t)=>{PS.init(e,t),Ne.init(e,t)}),Kd=_(
"ZodUUID",(e,t)=>{NS.init(e,t),Ne.init(e,t)}),b9=_("ZodURL",(e,t)=>{DS.init(e,t),Ne.init(e,t)}),k9=_("ZodEmoji",(e,t)=>{FS.init(e,t),Ne.init(e,t)}),v9=_("ZodNan\
oID",(e,t)=>{MS.init(e,t),Ne.init(e,t)}),x9=_("ZodCUID",(e,t)=>{zS.init(e,t),Ne.init(e,t)}),$9=_("ZodCUID2",(e,t)=>{jS.init(e,t),Ne.init(e,t)}),_9=_("ZodULID",(e,t)=>{
US.init(e,t),Ne.init(e,t)}),O9=_("ZodXID",(e,t)=>{BS.init(e,t),Ne.init(e,t)}),E9=_("ZodKSUID",(e,t)=>{JS.init(e,t),Ne.init(e,t)}),A9=_("ZodIPv4",(e,t)=>{WS.init(
e,t),Ne.init(e,t)}),S9=_("ZodIPv6",(e,t)=>{ZS.init(e,t),Ne.init(e,t)}),I9=_("ZodCIDRv4",(e,t)=>{YS.init(e,t),Ne.init(e,t)}),T9=_("ZodCIDRv6",(e,t)=>{XS.init(e,t),
Ne.init(e,t)}),P9=_("ZodBase64",(e,t)=>{eI.init(e,t),Ne.init(e,t)}),N9=_("ZodBase64URL",(e,t)=>{nI.init(e,t),Ne.init(e,t)}),C9=_("ZodE164",(e,t)=>{rI.init(e,t),
Ne.init(e,t)}),R9=_("ZodJWT",(e,t)=>{oI.init(e,t),Ne.init(e,t)}),VT=_("ZodNumber",(e,t)=>{nb.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,
n,r,o),e.isFinite=!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=(void 0)(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=(void 0)(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=(void 0)(
e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>(void 0)(e).format??null},{gt(e,t){return this.check(Ud(e,t))},gte(e,t){return this.check(sl(e,t))},min(e,t){
return this.check(sl(e,t))},lt(e,t){return this.check(jd(e,t))},lte(e,t){return this.check(il(e,t))},max(e,t){return this.check(il(e,t))},int(e){return this.check(
Wd(e))},safe(e){return this.check(Wd(e))},positive(e){return this.check(Ud(0,e))},nonnegative(e){return this.check(sl(0,e))},negative(e){return this.check(jd(0,
e))},nonpositive(e){return this.check(il(0,e))},multipleOf(e,t){return this.check(Bd(e,t))},step(e,t){return this.check(Bd(e,t))},finite(){return this}}));L9=_(
"ZodNumberFormat",(e,t)=>{iI.init(e,t),VT.init(e,t)});D9=_("ZodBoolean",(e,t)=>{sI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});
F9=_("ZodUnknown",(e,t)=>{aI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});M9=_("ZodNever",(e,t)=>{cI.init(e,t),Pe.init(e,t),e._zod.
processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});z9=_("ZodArray",(e,t)=>{qd(),lI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.element=
t.element},{min(e,t){return this.check(zs(e,t))},nonempty(e){return this.check(zs(1,e))},max(e,t){return this.check(Jd(e,t))},length(e,t){return this.check(Gd(e,
t))},unwrap(){return this.element}});j9=_("ZodObject",(e,t)=>{qd(),dI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),V.installLazyProp(
e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Qe(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:zT()}))},loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:zT()}))},strict(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:HT()}))},strip(){return this.clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){
return V.safeExtend(this,e)},merge(e){return V.merge(this,e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(KT,this,
e[0])},exactPartial(...e){return V.partial(WT,this,e[0],"exactPartial")},required(...e){return V.required(qT,this,e[0])}});U9=_("ZodUnion",(e,t)=>{pI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.options=t.options});B9=_("ZodIntersection",(e,t)=>{mI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o)});jT=_("ZodRecord",(e,t)=>{qd(),hI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.keyType=t.keyType,e.valueType=
t.valueType});$b=_("ZodEnum",(e,t)=>{gI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(r,o,i)=>(void 0)(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];
let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);
return new $b({...t,checks:[],...V.normalizeParams(o),entries:i})},e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(
`Key ${s} not found in enum`);return new $b({...t,checks:[],...V.normalizeParams(o),entries:i})}});G9=_("ZodLiteral",(e,t)=>{yI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple\
 valid literal values. Use `.values` instead.");return t.values[0]}})});V9=_("ZodTransform",(e,t)=>{qd(),wI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ms(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,
t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(
n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});KT=_("ZodOptional",(e,t)=>{rb.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});WT=_("ZodExactOptional",(e,t)=>{bI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType});K9=_("ZodNullable",(e,t)=>{kI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
W9=_("ZodDefault",(e,t)=>{vI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
Z9=_("ZodPrefault",(e,t)=>{xI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});qT=_("ZodNonOptiona\
l",(e,t)=>{$I.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});Q9=_("ZodCatch",(e,t)=>{_I.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});t3=_("ZodPipe",(e,t)=>{OI.init(e,t),
Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.in=t.in,e.out=t.out});n3=_("ZodReadonly",(e,t)=>{EI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});ZT=_("ZodCustom",(e,t)=>{AI.init(e,t),Pe.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,
r,o)})});var XT,QT=m(()=>{"use strict";XT||(XT={})});var eP=m(()=>{"use strict"});var tP=m(()=>{"use strict"});var nP=m(()=>{"use strict";Ur();YT();kb();vb();xb();QT();ab();eP();tP()});var Us=m(()=>{"use strict";nP()});function rP(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Eb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Eb(r)]))}function oP(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>c3(r,s,t));let o=r.length===0?"The configuration":`\`${rP(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${l3(e)}.`,fix:i}]}function c3(e,t,n){let r=f3(e,n),o=Dt(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${rP([...e,t])}\` is not a known key.`,fix:i}}function l3(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${iP[e.expected]??e.expected}, got ${u3(e.input)}`}function u3(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":iP[typeof e]??`a ${typeof e}`}function f3(e,t){let n=Ob(t);for(let r of e){let{shape:o,valueType:i,element:s}=n?.def??{};
n=Ob(typeof r=="number"?s:o?.[r]??i)}return Object.keys(n?.def.shape??{}).filter(r=>r!=="$schema")}function Ob(e){return e?.def.innerType===void 0?e:Ob(e.def.innerType)}
var iP,sP=m(()=>{"use strict";yi();iP={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"\
a list"}});var et,Fe,G,Ab,ll=m(()=>{"use strict";Us();et=He().min(1,{error:"expected some text, got none"}),Fe=x(et),G=(e,t)=>Wd({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Ab(e,t):void 0}).min(e,{error:Ab(e,t)}).max(t,{error:Ab(e,t)}),Ab=(e,t)=>`expected a whole number from ${e} to ${t}`});var aP,d3,p3,cP,lP,uP=m(()=>{"use strict";Us();ll();aP=Io(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(d3,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),d3=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,p3=He().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),cP=ge({issuer:aP,audience:Fe,jwksUri:x(aP),scopes:x(be(p3)),algorithms:x(be(et).min(1,{error:"exp\
ected at least one algorithm"}))}),lP=ge({perMinute:x(G(1,1e6)),parallel:x(G(1,1e5)),streams:x(G(1,1e5)),failuresPerMinute:x(G(1,1e6))})});function m3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Zd,Bs,dP,fP,h3,Yd,g3,y3,w3,b3,pP,mP=m(()=>{"use strict";Us();ll();Zd=e=>He().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),Bs=He().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),dP=
Io(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!m3(e),{error:"expected an http or https URL without a password"});fP="expecte\
d a number from 0.1 to 1024",h3=Ri().min(.1,{error:fP}).max(1024,{error:fP}),Yd=x(G(1,1e3)),g3=ge({min:Yd,max:G(1,1e3),by:x(Qe(["hpa","keda"])),prometheus:x(dP)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),y3=ge({className:x(Bs),tlsSecret:x(Bs),annotations:x(Li(He().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Zd("expected one line of text")))}),w3=ge({namespace:x(Bs),replicas:Yd,scale:x(g3),ingress:x(y3),pullSecret:x(Bs),runtimeClass:x(
Bs)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),b3=ge({region:x(He().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Yd,maxTasks:Yd}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
pP=ge({name:x(Zd("expected a name in one line")),brokerImage:x(Zd("expected an image by digest")),network:x(Qe(["broker","internet"])),upstream:x(dP),memoryPerRunMiB:x(
G(128,65536)),workMiB:x(G(64,1048576)),compose:x(ge({port:x(G(1,65535)),cpus:x(h3)})),kubernetes:x(w3),ecs:x(b3),targets:x(Li(Bs,Zd("expected the path of a modu\
le")))})});var hP,gP,yP,wP,bP,kP=m(()=>{"use strict";Us();ll();hP=ge({timeoutMs:x(G(1e3,36e5)),killAfterMs:x(G(0,6e4)),maxTurns:x(G(1,1e3)),maxBudgetUsd:x(Ri().gt(0,{error:"\
expected a number over 0"})),maxTokens:x(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:x(G(1,1e5)),maxOutputBytes:x(G(1024,1073741824)),maxLineBytes:x(G(1024,1073741824)),
idleMs:x(G(1e3,36e5)),maxDiskBytes:x(G(1048576,2**40)),maxMemoryBytes:x(G(2**26,2**42)),maxProcesses:x(G(8,1e5))}),gP=ge({waitMs:x(G(1e3,6048e5)),perCaller:x(G(
1,100)),inAll:x(G(1,1e4)),maxBytes:x(G(1048576,1099511627776))}),yP=ge({allow:x(be(He().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:x(
be(et))}),wP=ge({tools:x(So()),afterMs:x(G(1e3,36e5)),keepMs:x(G(6e4,864e5)),perCaller:x(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),bP=ge({window:x(G(40,1e3)),fenced:x(So()),hooks:x(So()),canaries:x(be(et))})});function x3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var k3,OP,EP,vP,v3,xP,Ib,$3,_3,Sb,O3,$P,E3,A3,S3,I3,T3,_P,P3,Tb,AP=m(()=>{"use strict";Us();
Ew();uP();mP();kP();ll();k3=He().superRefine((e,t)=>{let n=md(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),OP=e=>Io(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),EP=["com\
mand","skill","agent"],vP=OP([...EP,"hook","mcp"]),v3=Io(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),xP=Io(e=>typeof e=="string"&&x3(e),{error:"expected an https URL"});Ib=He().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),$3=ge({name:Fe,email:Fe,url:x(xP),description:Fe,version:Fe,license:Fe,licenseText:Fe,
privacyPolicyUrl:x(xP)}),_3=ge({mode:x(Qe(["owner","byok","operator"])),agreement:Fe}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Sb=Ri().min(0,{error:"expected US dollars, 0 or more"}),O3=ge({input:Sb,output:Sb,cacheRead:x(Sb)}),
$P=He().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),E3=ge({path:Fe,url:Fe,branch:Fe,category:Fe}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),A3=ge({name:et,description:Fe,pricePerMonth:x(Ri().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:x(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:x(G(1,Number.MAX_SAFE_INTEGER))}),S3=ge({base:Fe,name:Fe,tags:x(be(et)),platforms:x(be(Qe(
["linux/amd64","linux/arm64"]))),claude:x(al([_b(!1),et],{error:"expected a version, or false"})),dependencies:x(Qe(["install","present","none"])),builder:x(Qe(
["auto","append","docker"])),systemPackages:x(be(et)),commands:x(be(et)),exampleSecrets:x(be(et))}),I3=ge({maxFiles:x(G(1,1e5)),maxBytes:x(G(1024,1073741824)),maxFileBytes:x(
G(1024,268435456)),maxStoreBytes:x(G(1048576,1099511627776)),ttlMs:x(G(6e4,2592e6))}),T3=ge({share:x(Qe(["shared","per-caller"])),maxConnections:x(G(1,1e3)),protocol:x(
Qe(["legacy","auto","modern"])),allow:x(be(et)),deny:x(be(et)),env:x(be(Ib)),idleMs:x(G(1e3,864e5)),timeoutMs:x(G(1e3,864e5)),addresses:x(be(et))}),_P=Qe(["none",
"args","project"]),P3=al([_P,ge({files:_P,git:x(So()),reserved:x(Qe(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Tb=ge({$schema:x(He()),name:Fe,endpoint:Fe,endpointVariable:x(Ib),auth:x(Qe(["key","oauth"])),oauth:x(cP),callers:x(lP),drainMs:x(G(0,36e5)),trustedProxies:x(
be(et)),public:x(be(v3)),local:x(be(vP)),shellContext:x(be(vP)),failClosed:x(be(et)),permissionHook:x(So()),relayModel:Fe,commandModel:Fe,alwaysLoad:x(al([_b("a\
uto"),So()],{error:'expected "auto", true or false'})),publisher:x($3),limits:x(hP),allowedTools:x(be(k3)),passEnv:x(be(Ib)),credentials:x(_3),models:x(be($P).min(
1,{error:"expected at least one model"})),modelPrices:x(Li($P,O3)),maxParallel:x(G(1,1e3)),model:Fe,isolation:x(Qe(["none","container","sandbox"])),sandboxNetwork:x(
Qe(["none","host"])),sandboxPaths:x(be(He().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:x(bP),hooks:x(yP),longRuns:x(wP),questions:x(gP),
maxParallelPerCaller:x(G(1,1e3)),maxQueued:x(G(0,1e5)),queueTimeoutMs:x(G(0,6e5)),pidNamespace:x(Qe(["auto","require","never"])),mcp:x(ge({servers:x(Li(He(),T3))})),
marketplace:x(E3),image:x(S3),uploads:x(I3),workspace:x(Li(OP(EP),P3)),consent:x(Qe(["ask","always"])),pricing:x(ge({currency:x(He().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:be(A3)})),deploy:x(pP)})});var SP={};Zn(SP,{checkConfig:()=>N3});function N3(e){let t=Tb.safeParse(Eb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>oP(n,{schema:Tb,fixFor:C3}))}}function C3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?md(t):void 0)?.fix??"Correct the value or remove the key."}var IP=m(()=>{"use strict";Ew();sP();AP()});async function Pb(e,t,n={}){TP("folder",t===void 0?e:"."),TP("file",t??".");let r=t===void 0?L3(e):D3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&PP(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await F3(r,t??(0,Ie.join)(e,(0,Ie.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(IP(),SP)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw HE(r,a.problems,i,"docs/configuration.md")}function TP(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function L3(e){let t=R3.map(r=>(0,Ie.join)((0,Ie.resolve)(e),r)).filter(r=>(0,Di.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Ie.relative)((0,Ie.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function D3(e){if((0,Di.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Ie.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function F3(e,t,n){let r=(0,Ie.extname)(e);if(r===".json")return JE(e);if(r===".y\
aml"||r===".yml")return await GE(e);if(!PP(e))throw Tn(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await eA(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),M3(o))throw z3(e,t,o);let i=o instanceof Pi?nA(o.failure,t):t;throw Tn(i,_w(we(o),t),"Correct the file; it \
is run as it stands, and its default export is the configuration.",o)}}function M3(e){return e instanceof Pi&&e.message.startsWith("Invalid package config ")}function z3(e,t,n){
for(let r=(0,Ie.dirname)(e);;r=(0,Ie.dirname)(r)){let o=(0,Ie.join)(r,"package.json");if((0,Di.existsSync)(o)){let{problem:i}=L(H((0,Di.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Ie.join)((0,Ie.dirname)(t),(0,Ie.relative)((0,Ie.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Ie.basename)(e)}.`;return Tn(`${a}${s}`,c,l,n)}if(r===(0,Ie.dirname)(r))return Tn(t,_w(we(n),t),"Correct it\
.",n)}}function PP(e){return/^\.[mc]?[jt]s$/.test((0,Ie.extname)(e))}var Di,Ie,R3,NP=m(()=>{"use strict";Di=O(ve(),1),Ie=O(he(),1);E();M();j();KE();tA();rA();R3=
["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function F(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Te=m(()=>{"use strict"});function oe(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function Fi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function $t(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":$t(t)).join(","):"[object Object]"}function sr(e){
return typeof e=="string"?CP(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?CP(t):[]):[]}function CP(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function LP(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:RP.has(t),clear:RP.has(t)||j3.has(t)}}function Ln(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var RP,j3,Bt=m(()=>{"use strict";
RP=new Set(["true","yes","on","1"]),j3=new Set(["false","no","off","0"])});function DP(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?U3(e,t,n,r):(B3(e,n,r),J3(e,t,o,i=>r(
o.lines[i]??1)))}function U3(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...F({tools:a})})}function B3(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function J3(e,t,n,r){let o=oe(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Ln(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=oe(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Ln(i),...t==="agent"?{shown:$t(i)}:{}});let s=Nb(oe(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&G3(e,n,r)}function Nb(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Ln(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Ln(t)} in it`}function G3(e,t,n){let r=oe(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Ln(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=oe(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Ln(o)})}var Cb=m(()=>{"use strict";Te();Bt()});function ht(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function Hb(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function tp(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function c8(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function l8(e,t){if(t){if(!a8.test(e))return ie}else if(!s8.test(e))return ie;let n=c8(e);return Number.isFinite(n)?n:ie}function d8(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function p8(e,t){if(t){if(!f8.test(e))return ie}else if(!u8.test(e))return ie;let n=d8(e);return Number.isFinite(
n)?n:ie}function g8(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function y8(e){if(!h8.test(e))return ie;let t=g8(e);return Number.isFinite(t)?t:ie}function k8(e){if(!w8.test(e))return ie;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||b8.test(e)?r:ie}function v8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function _8(e,t){
if(t){if(!$8.test(e))return ie;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:ie}if(!x8.test(e))return ie;let n=Number(e);return Number.isFinite(
n)?n:ie}function O8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function I8(e){if(!A8.test(e))return ie;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||S8.test(e)?r:ie}function T8(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function N8(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!P8.test(t))return ie;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function C8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function FP(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function F8(e){let t=L8.exec(e);if(t===null&&(t=D8.exec(e)),t===null)return ie;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=FP(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?ie:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return ie;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=FP(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return ie;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return ie;let d=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-d:d))}return l}function np(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function G8(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function V8(){return{scalar:[],sequence:[],mapping:[]}}function H8(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function MP(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Rb(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Lb(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function Z8(e,t){if(!e.buffer)
return null;let n={...q8,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&
!(a-d<0);d++){let p=Rb(e.buffer,o[a-d],i[a-d],e.position-(o[a]-o[a-d]),u);c=`${" ".repeat(n.indent)}${Lb((e.line-d+1).toString(),l)} | ${p.str}
${c}`}let f=Rb(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Lb((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(a+d>=i.length);d++){let p=Rb(e.buffer,o[a+d],i[a+d],e.position-(o[a]-o[a+d]),u);c+=`${" ".repeat(n.indent)}${Lb((e.line+d+1).toString(),
l)} | ${p.str}
`}return c.replace(/\n$/,"")}function zP(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function jP(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function X8(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function Q8(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function e5(e){return e===120?2:e===117?4:8}function Xd(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function Zb(e){return e===1?" ":`
`.repeat(e-1)}function t5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Xd(e,o,n);r+=Zb(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function n5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Xd(e,o,n);r+=Zb(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function r5(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Xd(e,o,n).position;else if(c<256&&
eN[c])r+=tN[c],o++;else{let l=e5(c),u=0;for(;l>0;l--){o++;let f=Q8(e.charCodeAt(o));u=(u<<4)+f}r+=X8(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Xd(
e,o,n);r+=Zb(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function UP(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,d=!1;for(let p of c){let h=0;for(;h<s&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){f++;continue}let g=p.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(d=!0,l+=`
`.repeat(u?1+f:f)):d?(d=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Jt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Jt.STRIP&&u&&(l+=`
`),l}function op(e,t){if(t.valueStart===Y8)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return n5(
e,n,r);case Z.DOUBLE_QUOTED:return r5(e,n,r);case Z.LITERAL_BLOCK:return UP(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return UP(e,n,r,t.indent,t.chomping,
!0);default:return t5(e,n,r)}}function Db(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function nN(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Db(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Db(t?.[r]??o5[r]??r)+Db(e.slice(r.length))}function a5(e){return"tagStart"in e&&e.tagStart!==Js?e.tagStart:"anchorStart"in e&&e.anchorStart!==Js?e.
anchorStart:"valueStart"in e&&e.valueStart!==Js?e.valueStart:"start"in e?e.start:0}function ct(e,t){Mi.throwAt(e.source,e.position,t,e.filename)}function oN(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof Mi)throw o;Mi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function c5(e,t){let n=op(
e.source,t),r=t.tagStart===Js?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=nN(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===ie&&ct(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&ct(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:oN(e,e.position,a,c),tag:a}}ct(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function BP(e,t,n){let r=t.tagStart===Js?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:nN(r,e.tagHandlers)}function iN(e){return e.nodeKind===
"mapping"}function JP(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&ct(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function GP(e,t,n,r){JP(e);for(let o of r.keys(n)){if(JP(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&ct(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function l5(e,t,n,r){if(e.position=t.keyPosition,iN(r))GP(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
ct(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||ct(e,"cannot merge mappings; the provided source object is unacceptable"),GP(e,t,
o,i)}}else ct(e,"cannot merge mappings; the provided source object is unacceptable")}function u5(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){l5(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&ct(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&ct(e,i),t.overridable?.delete(n)}
function Fb(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){iN(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&ct(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,u5(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===s5}function Mb(e,t,n,r,o){if(t.anchorStart!==Js){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function sN(e,t){let n={...rN,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=a5(r),r.type){case le.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case le.SCALAR:{let{value:o,tag:i}=c5(n,r);Mb(n,r,o,i,!0),Fb(n,o,i);break}case le.
SEQUENCE:{let o=BP(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||ct(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Mb(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case le.MAPPING:{let o=BP(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||ct(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Mb(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case le.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&ct(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||ct(n,`unidentified alias "${o}"`),i.isValueFinal||
ct(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Fb(n,i.value,i.tag);break}case le.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,ct(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:oN(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Fb(n,i,o.tag)}break}}}return n.documents}function g5(e,t,n){
e.events.push({type:le.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function pN(e,t,n,r,o,i,s){e.events.push({type:le.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function mN(e,t,n,r,o,i,s){e.events.push({type:le.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function VP(e,t){e.events.splice(t.eventsLength,0,{type:le.MAPPING,start:t.position,anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae,style:To.FLOW})}function Zs(e,t,n,r,o,i,s,a,c=Jt.
CLIP,l=-1,u=!1){e.events.push({type:le.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function y5(e,t,n){
e.events.push({type:le.ALIAS,anchorStart:t,anchorEnd:n})}function Gs(e){e.events.push({type:le.POP})}function _t(e){Zs(e,ae,ae,ae,ae,ae,ae,Z.PLAIN)}function HP(){
return{anchorStart:ae,anchorEnd:ae,tagStart:ae,tagEnd:ae}}function Vs(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function Hs(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function U(e,t){Mi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function tt(e){return e===10||e===
13}function Ys(e){return e===9||e===32}function Dn(e){return Ys(e)||tt(e)}function Br(e){return e===0||Dn(e)}function zi(e){return e===44||e===91||e===93||e===123||
e===125}function w5(e){return e>=48&&e<=57?e-48:-1}function b5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function k5(e){return e===
120?2:e===117?4:e===85?8:0}function v5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function ep(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function mt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Dn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;Ys(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!tt(r)&&r!==0);if(!tt(r))break;for(ep(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function Ws(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Dn(r)}return!1}function hN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function Yb(e){if(e.position!==e.lineStart)return!1;if(Ws(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=Vs(e);hN(
e),mt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&Ws(e));return Hs(e,t),r}function KP(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!tt(t);)t=e.input.charCodeAt(++e.position)}function gN(e,t,n){let r=f5.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,U(e,"the stream contains non-printable characters"))}function x5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==ae&&U(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&U(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Dn(a)&&!(n&&zi(a));)a===33&&(i?U(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),uN.test(s)||U(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),d5.test(l)&&U(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?p5.test(l):m5.test(l))&&U(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!aN.call(e.tagHandlers,s)&&U(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function $5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==ae&&U(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Dn(e.input.charCodeAt(e.position))&&!zi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function _5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==ae||
t.tagStart!==ae)&&U(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Dn(e.input.charCodeAt(
e.position))&&!zi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&U(e,"name of an alias node must contain at least one character"),y5(e,n,e.
position),!0}function Jb(e,t){mt(e,!1),e.lineIndent<t&&U(e,"deficient indentation")}function O5(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,Zs(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Z.SINGLE_QUOTED,Jt.CLIP,-1,o),!0}tt(i)?(o=!1,Jb(
e,t)):e.position===e.lineStart&&Ws(e)?U(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON character"):e.position++}
U(e,"unexpected end of the stream within a single quoted scalar")}function E5(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,Zs(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,Z.DOUBLE_QUOTED,Jt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(tt(s))Jb(e,t);else if(v5(s))e.position++;else{let a=k5(
s);for(a===0&&U(e,"unknown escape sequence");a-- >0;)e.position++,b5(e.input.charCodeAt(e.position))<0&&U(e,"expected hexadecimal character");e.position++}}else
tt(i)?(o=!1,Jb(e,t)):e.position===e.lineStart&&Ws(e)?U(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?U(e,"expected valid JSON ch\
aracter"):e.position++}U(e,"unexpected end of the stream within a double quoted scalar")}function A5(e,t,n){let r=e.input.charCodeAt(e.position),o=Jt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?Z.LITERAL_BLOCK:Z.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),
h=w5(p);if(p===43||p===45)o!==Jt.CLIP&&U(e,"repeat of a chomping mode identifier"),o=p===43?Jt.KEEP:Jt.STRIP,e.position++;else if(h>=0)h===0&&U(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&U(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;Ys(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&KP(e),tt(e.input.charCodeAt(e.position))?ep(e):e.input.charCodeAt(
e.position)!==0&&U(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,d=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,h=0;for(;e.
input.charCodeAt(p+h)===32;)h++;let g=e.input.charCodeAt(p+h);if(g===0){l>=0?h>l&&(d=p+h):h>0&&(d=p+h);break}if(Yb(e))break;if(!s&&l===-1&&tt(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!tt(g)&&(g===9&&h<t&&(e.position=p+h,U(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=p+h,U(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!tt(g)&&h<t){e.lineIndent=h,e.position=p+h;break}!s&&g!==0&&!tt(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!tt(g)&&h<y){e.
lineIndent=h,e.position=p+h;break}KP(e),d=e.position,tt(e.input.charCodeAt(e.position))&&(ep(e),d=e.position)}return gN(e,f,d),Zs(e,f,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function S5(e,t){let n=e.input.charCodeAt(e.position),r=t===Ks;if(n===0||Dn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||zi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Br(o)||r&&zi(o))return!1}return!0}function I5(e,t,n,r){
if(!S5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===Ks,c=!1;for(;s!==0&&!Yb(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Br(l)||a&&zi(l))break}else if(s===35){if(Dn(e.input.charCodeAt(e.position-1)))break}else{if(a&&zi(s))break;if(tt(s)){let l=e.position,u=e.line,f=e.lineStart,
d=e.lineIndent;if(mt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=d;break}}Ys(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(gN(e,o,i),Zs(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,Jt.CLIP,-1,!c),!0)}function ul(e,t){
let n=e.line;mt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&U(e,"deficient indentation")}function T5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?mN(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.FLOW):pN(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){ul(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,Gs(e),!0;s?c===44&&U(e,"expected the node content, but found ','"):U(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Dn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,ul(e,t));let f=e.line,d=Vs(e),p=qs(e,t,Ks,!1,!0);ul(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,ul(e,t),o||VP(e,d),p||_t(e),qs(e,t,Ks,!1,!0)||_t(e),ul(e,t),o||Gs(e)):o&&l?(p||_t(e),_t(e)):o?_t(e):l&&(VP(e,d),p||_t(e),_t(e),Gs(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}U(e,"unexpected end of the stream within a flow collection")}function WP(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Br(e.input.charCodeAt(e.position+1)))return!1;for(pN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,To.BLOCK);e.
input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=mt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+
1))&&U(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?_t(e):qs(e,t,lN,!1,!0),mt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&U(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Br(e.input.charCodeAt(e.position+1))&&U(e,"bad indentation of a sequen\
ce entry")}return Gs(e),!0}function zb(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,U(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Br(l))s||(mN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,To.BLOCK),s=!0),c===63?(o&&_t(e),i=!0,o=!0):(o||(_t(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(_t(e),o=!1);let f=Vs(e);if(!qs(e,n,cN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);Ys(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Br(c)||U(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:le.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:To.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)U(e,"expected ':' after a mapping key");else return r.anchorStart!==ae||r.tagStart!==ae?(Hs(e,f),!1):!0}else if(i)U(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==ae||r.tagStart!==ae?(Hs(e,f),!1):!0}if(qs(e,t,Qd,!0,a)&&(a=!1),
o||a&&(_t(e),a=!1),mt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)U(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&_t(e),s&&Gs(e),!0):!1}function qs(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&U(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=HP(),f=n===Qd||n===lN,d=f,p=f;if(r&&mt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=Vs(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&p&&(u.tagStart!==ae||u.anchorStart!==ae)&&(h===33||h===38)){let y=Vs(e),b=t+1;if(zb(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===le.MAPPING)return e.depth--,!0;Hs(e,y)}if(a&&(h===33&&u.tagStart!==ae||h===38&&u.anchorStart!==ae)||!x5(e,u,n===Ks)&&!$5(e,
u))break;l===null&&(l=g),mt(e,!0)?(a=!0,d=p,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):d=!1}if(d&&(d=a||o),s===1||n===Qd){let h=n===Ks||n===cN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(d&&(WP(e,g,u)||zb(e,g,h,u))||T5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&p&&!d&&y!==124&&y!==62){let b=Vs(e),
k=l.position-l.lineStart;Hs(e,l),zb(e,k,h,HP())&&e.events[b.eventsLength]?.type===le.MAPPING?c=!0:Hs(e,b)}!c&&(f&&A5(e,h,u)||O5(e,h,u)||E5(e,h,u)||_5(e,u)||I5(e,
h,n,u))&&(c=!0)}else s===0&&(c=d&&WP(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==ae||u.tagStart!==ae||f)&&(Zs(e,ae,ae,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==ae||u.tagStart!==ae}function P5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Dn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&U(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!tt(e.input.charCodeAt(e.position));){for(;Ys(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||tt(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Dn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(tt(e.input.charCodeAt(e.position))&&
ep(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&U(e,"duplication of %YAML directive"),r.length!==1&&U(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&U(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&U(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&U(e,"TAG directive accepts exactly two arguments");let[o,i]=r;uN.test(
o)||U(e,"ill-formed tag handle (first argument) of the TAG directive"),aN.call(e.tagHandlers,o)&&U(e,`there is a previously declared suffix for "${o}" tag handl\
e`),h5.test(i)||U(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function N5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(mt(e,!0);P5(e);)t=!0,mt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Br(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,mt(e,!0),o=e.line>a}else t&&U(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
Ws(e)){e.position+=3,mt(e,!0);return}if(g5(e,n,!1),qs(e,e.lineIndent-1,Qd,!1,o,o)||_t(e),mt(e,!0),e.position===e.lineStart&&Ws(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,mt(e,!0),e.line===a&&e.position<e.length&&U(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
le.DOCUMENT&&(s.explicitEnd=r),Gs(e),!r&&e.position<e.length&&!Yb(e)&&U(e,"end of the stream or a document separator is expected")}function yN(e,t){let n=e.length,
r={...dN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&Mi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(hN(r),mt(r,!0),!(r.position>=r.length));){let i=r.
position;N5(r),r.position===i&&U(r,"can not read a document")}return r.events}function ip(e,t){return(e&1<<t)!==0}function wN(e){return e.presenterOptions.quoteStyle===
"single"&&ip(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function C5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function R5(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function L5(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function D5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:wN(e)))}function F5(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!ip(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function M5(e){e.style===Z.PLAIN&&!ip(e.allowedStylesMask,Z.PLAIN)&&(e.style=wN(e))}function z5(e){ip(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var ie,
V3,H3,K3,W3,q3,Z3,Y3,X3,Q3,e8,t8,n8,r8,o8,i8,s8,a8,ZP,u8,f8,m8,h8,jb,w8,b8,YP,x8,$8,E8,A8,S8,Ub,Kb,P8,R8,L8,D8,M8,z8,j8,U8,B8,J8,rp,Wb,j$e,qb,K8,W8,U$e,B$e,q8,Mi,
le,Z,To,Jt,Y8,eN,tN,o5,i5,J$e,Js,s5,rN,ae,aN,Ks,cN,lN,Qd,f5,d5,uN,Bb,fN,p5,m5,h5,dN,G$e,qP,j5,U5,B5,Xb,bN,sp,kN,vN,J5,Gb,Vb,G5,V5,xN,$N,_N,ON,EN,AN,H5,K5,W5,q5,
Z5,Y5,V$e,H$e,K$e,W$e,q$e,Z$e,Y$e,X5,X$e,Q$e,e_e,t_e,n_e,r_e,o_e,i_e,s_e,a_e,c_e,l_e,u_e,f_e,d_e,p_e,m_e,SN=m(()=>{"use strict";ie=Symbol("NOT_RESOLVED");V3=ht(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),H3=["","~","null","Null","NULL"],K3=ht("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>H3.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),W3=ht("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:ie,identify:e=>e===null,represent:()=>"null"}),q3=["","~","null","Null","NULL"],Z3=ht("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>q3.indexOf(e)!==-1?null:ie,identify:e=>e===null,represent:()=>"null"}),Y3=["true","True","TRUE"],X3=["false","Fal\
se","FALSE"],Q3=ht("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>Y3.indexOf(e)!==-1?!0:X3.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),e8=["true"],t8=["false"],n8=ht("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>e8.indexOf(e)!==-1?!0:t8.indexOf(e)!==-1?!1:ie,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),r8=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],o8=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],i8=ht("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>r8.indexOf(e)!==-1?!0:o8.indexOf(e)!==-1?!1:ie,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),s8=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),a8=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");ZP=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:l8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),u8=new RegExp("^-?(?:0|[1-9][0-9]*)$"),f8=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");m8=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:p8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),h8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");jb=ht("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:y8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),w8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),b8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");YP=ht("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:k8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:v8}),x8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
$8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");E8=ht("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:_8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:O8}),A8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),S8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Ub=ht("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:I8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:T8}),Kb=
ht("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":ie,identify:()=>!1}),P8=/^[A-Za-z0-9+/]*={0,2}$/;R8=ht(
"tag:yaml.org,2002:binary",{resolve:N8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:C8}),L8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),D8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");M8=ht("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:F8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),z8=Hb("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});j8=
Hb("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(np(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),U8=Hb("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),B8=tp("tag:yaml.org,2002:map",{create:()=>({}),identify:np,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),J8=tp("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});rp=class XP{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=H8(t),r=[],o=G8(),i=V8();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
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
n=n.concat(r);return new XP([...this.tags,...n])}},Wb=new rp([V3,z8,B8]),j$e=new rp([...Wb.tags,W3,n8,m8,E8]),qb=new rp([...Wb.tags,K3,Q3,ZP,YP]),K8=new rp([...Wb.
tags,Z3,i8,jb,Ub,M8,Kb,R8,j8,U8,J8]),W8=K8.withTags({...jb,resolve:(e,t,n)=>{let r=jb.resolve(e,t,n);return r===ie?ZP.resolve(e,t,n):r}},{...Ub,resolve:(e,t,n)=>{
let r=Ub.resolve(e,t,n);return r===ie?YP.resolve(e,t,n):r}}),U$e=tp("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||np(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});B$e=tp("tag:yaml.org,2002:map",{create:()=>({}),identify:np,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=MP(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=MP(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),q8={maxLength:79,indent:1,linesBefore:3,linesAfter:2};Mi=class QP extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=zP(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${zP(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=Z8(a),new QP(r,a)}},le={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},To={BLOCK:1,FLOW:2},Jt={CLIP:1,STRIP:2,KEEP:3},Y8=-1;eN=new Array(256),tN=new Array(
256);for(let e=0;e<256;e++)eN[e]=jP(e)?1:0,tN[e]=jP(e);o5=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),i5="-#;/?:@&=+$_.~*'()",J$e=i5+
"!,[]";Js=-1,s5="tag:yaml.org,2002:merge",rN={filename:"",schema:qb,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};ae=-1,aN=Object.prototype.hasOwnProperty,Ks=1,cN=
2,lN=3,Qd=4,f5=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,d5=/[,\[\]{}]/,
uN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Bb=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,fN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
p5=new RegExp(`^(?:${Bb})*$`),m5=new RegExp(`^(?:${fN})+$`),h5=new RegExp(`^(?:!(?:${Bb})*|${fN}(?:${Bb})*)$`),dN={filename:"",maxDepth:100};G$e={...dN,...rN};qP=
{applyQuoteFlowKeysOption:C5,doubleQuoteForInvisibles:R5,doubleQuoteWhitespaceOnly:L5,applyForceQuotesOption:D5,tryLongOrMultilineAsBlock:F5,quoteInvalidPlain:M5,
fallbackToDoubleQuoted:z5};j5="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",U5="[\\n\\r]",B5="\\uFEFF",Xb="[ \\t]",bN=`(\
?:(?!(?:${U5}|${B5}))${j5})`,sp=`(?:(?!${Xb})${bN})`,kN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",vN="[-?:,\\[\\]{}#&*!|>'\"%@`]",J5="[,\\[\\]{}\
]",Gb=sp,Vb=`(?:(?!${J5})${sp})`,G5=`(?:(?:(?!${vN})${sp})|[?:-](?=${Gb}))`,V5=`(?:(?:(?!${vN})${sp})|[?:-](?=${Vb}))`,xN=`(?:(?:(?![:#])${Gb})|:(?=${Gb}))#*`,$N=
`(?:(?:(?![:#])${Vb})|:(?=${Vb}))#*`,_N=`(?:${Xb}*${xN})*`,ON=`(?:${Xb}*${$N})*`,EN=`${G5}#*${_N}`,AN=`${V5}#*${ON}`,H5=EN,K5=AN,W5=`\\n+${xN}${_N}`,q5=`\\n+${$N}${ON}`,
Z5=`${EN}(?:${W5})*`,Y5=`${AN}(?:${q5})*`,V$e=new RegExp(`^(?:${Z5})$`,"u"),H$e=new RegExp(`^(?:${Y5})$`,"u"),K$e=new RegExp(`^(?:${H5})$`,"u"),W$e=new RegExp(`\
^(?:${K5})$`,"u"),q$e=new RegExp(`^(?:${kN})*$`,"u"),Z$e=new RegExp(`^(?:${kN}|\\n)*$`,"u"),Y$e=new RegExp(`^(?:${bN}|\\n)*$`,"u"),X5={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
qP).map(e=>Reflect.get(qP,e)),tagBeforeAnchor:!1},X$e={...X5,schema:W8,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},Q$e=le.DOCUMENT,e_e=le.
SEQUENCE,t_e=le.MAPPING,n_e=le.SCALAR,r_e=le.ALIAS,o_e=le.POP,i_e=Z.PLAIN,s_e=Z.SINGLE_QUOTED,a_e=Z.DOUBLE_QUOTED,c_e=Z.LITERAL_BLOCK,l_e=Z.FOLDED_BLOCK,u_e=To.
BLOCK,f_e=To.FLOW,d_e=Jt.CLIP,p_e=Jt.STRIP,m_e=Jt.KEEP});function PN(e,t,n){let{text:r,restore:o}=sY(e),i=r.replaceAll(Q5,eY),s=i===e?void 0:t(i),a=i.includes("	")?nY(i,s??t(i),t,n):s;return a===void 0?void 0:aY(a,o)}
function eY(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function nY(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<tY&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(rY,oY);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function oY(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function sY(e){
let t=new Map,n=iY;for(let[o]of e.matchAll(IN))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<TN;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>TN)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(IN,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function aY(e,t){return t===void 0?e:{...e,data:Qb(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function Qb(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>Qb(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),Qb(r,t)]))}var Q5,tY,rY,IN,iY,TN,NN=m(()=>{"use strict";Q5=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
tY=30;rY=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;IN=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,iY=57344,TN=63743});function CN(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=cY.exec(i)??[];if(s===void 0||a===void 0||lY.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var cY,lY,RN=m(()=>{"use strict";cY=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,lY=/^(?:true|false|null) *$|:(?: |$)| #/i});function UN(e,t){return CN(e,t)??fY(e,t)}function fY(e,t){let n=FN(e,t);return n.problem===void 0?n:PN(e,r=>FN(r,t),t)??n}function FN(e,t){try{let n=yN(e,LN),r={
source:e,schema:uY,json:!0,...LN},o=sN(pY(n,e),r);return o.length>1?ap("it holds several documents",t):BN(o[0],DN)>=DN?ap("its aliases multiply into too much",t):
{...dY(o[0]),...hY(n,e,t)}}catch(n){if(!(n instanceof Mi))return ap(we(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return ap(
r,t+(n.mark?.line??0))}}function ap(e,t){return{...fl,problem:{reason:e,line:t}}}function dY(e){return e==null?fl:Array.isArray(e)?{...fl,notMapping:"array"}:typeof e==
"object"?{...fl,data:e}:{...fl,notMapping:typeof e}}function pY(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==le.SCALAR||r.style!==Z.PLAIN)return r;MN.lastIndex=n.tagStart;let o=MN.exec(t)?.[1],i=op(t,r);return mY(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function mY(e,t){
return e==="bool"?zN.test(t):e==="null"?jN.test(t):e!==void 0&&!zN.test(t)&&!jN.test(t)}function BN(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=BN(r,t-n)}return n}function hY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===le.POP?i-=1:i===2&&(s+=1),l.type===
le.SCALAR&&i===2&&s%2===1){let u=op(t,l);a+=_i(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===le.SEQUENCE&&i===1)break;
gY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function gY(e){return e.type===le.DOCUMENT||e.type===le.MAPPING||e.type===le.SEQUENCE}var fl,uY,
LN,DN,MN,zN,jN,JN=m(()=>{"use strict";SN();E();j();NN();RN();fl={data:{},lines:{},duplicateKeys:[]},uY=qb.withTags(Kb),LN={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
DN=1e4;MN=/!!(bool|float|int|null)(?![\w-])/y,zN=/^(?:true|false|True|False|TRUE|FALSE)$/,jN=/^(?:~|null|Null|NULL)?$/});function GN(e,t){return e.split(`
`).map(n=>bY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function bY(e,t){let[,n,r]=yY.exec(e)??[];return n===void 0||r===void 0||!wY.test(r)||kY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function kY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var yY,wY,VN=m(()=>{"use strict";yY=/^([a-zA-Z_-]+):\s+(.+)$/,
wY=/[{}[\]*&#!|>%@`]|: /});function cp(e){let t=vY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return xY(e);let r=e.slice(t,n),o=1+_i(e,0,t);ek.lastIndex=
n+3,ek.test(e);let i=ek.lastIndex;return{...$Y(r,o),body:e.slice(i),bodyLine:o+_i(e,t,i)}}function xY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function $Y(e,t){if(e.length>HN)return WN(e,`it is longer than ${HN} characters`,t);let n=tk(e,t);if(n.problem===void 0)return KN(
"parsed",e,n);let r=tk(GN(e,OY),t);return r.problem!==void 0?WN(e,r.problem.reason,r.problem.line):{...KN("repaired",e,r),problem:n.problem}}function KN(e,t,n){
return n.notMapping!==void 0?{...ZN(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function WN(e,t,n){
return{...ZN(e),problem:{reason:t,line:n}}}function _Y(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function ZN(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function tk(e,t){try{let n=UN(e,
t);return n.problem===void 0?n:qN(n.problem.reason,n.problem.line)}catch(n){return qN(we(n),t)}}function qN(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:_Y(e),line:t}}}function OY(e){return tk(e,1).problem===void 0}var HN,vY,ek,nk=m(()=>{"use strict";E();j();JN();VN();HN=64*1024,vY=/^---\s*\n/,ek=/\s*/y});function ji(e,t=!1){let n=typeof e=="string"?EY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function Ui(e){return e.text?.()??H(e.bytes())}
function ye(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,AY(r)?r:ji(r)]).sort(([n],[r])=>B(n,r)))}function R(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Jr(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function ar(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function AY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var EY,W=m(()=>{"use strict";E();j();EY=new TextEncoder});function TY(e){return e.slice(-3).toLowerCase()===".md"?SY:IY}function cr(e,t){return XN(e,t,Ui)}function YN(e,t){return XN(e,t,n=>n.bytes())}function XN(e,t,n){
let r=R(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=TY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:PY(i)});return}}function PY(e){let t=ke(e)?e.details.reason:void 0;return typeof t=="string"?t:we(e).replace(/\.$/,"")}var SY,
IY,Xs=m(()=>{"use strict";E();W();SY=1024*1024,IY=10*1024*1024});function Qs(e,t,n){let r=cr(e,n);if(r===void 0)return;let o=NY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),rk(e,t,r,i=>({path:n,line:i}))}function rk(e,t,n,r){
let o=cp(n),{frontmatter:i,body:s,bodyLine:a}=o;DP(e,t,o,r);let c=Fi(oe(i,"description")),l=Fi(oe(i,"model")),u=F({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function NY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function lp(e,{text:t,where:n}){let r=CY(
e,t.frontmatter,n),o=oe(t.frontmatter,"allowed-tools");return{...F({argumentHint:r,allowedTools:o===void 0?void 0:sr(o)}),modelInvocable:!QN(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:QN(e,t.frontmatter,"user-invocable",!0,n)}}function CY(e,t,n){let r=oe(t,"argument-hint");if(r===void 0)return;let o=$t(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function QN(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=LP(i),c=typeof i=="string"?JSON.stringify(i):Ln(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var up=m(()=>{"use strict";Te();nk();Cb();Bt();Xs()});function fp(e,t){let n=t===""?0:t.length+1;return Jr(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=dl(o.pop());return{
path:r,folders:o,stem:i}}).sort(RY)}function ok(e,t){return t===""?e:e.slice(eC(e,`${t}/`),eC(e,`${t}0`))}function eC(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function dl(e){let t=Po(e);return t.endsWith(".md")?t.slice(0,-3):t}function Po(e){return e.slice(e.lastIndexOf("/")+1)}function RY(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=B(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
B(e.path,t.path)}var pl=m(()=>{"use strict";W();j()});function ik(e,t){let n=t===void 0?fp(e.tree,"agents"):LY(e,t),r=new Map;for(let o of n){let i=DY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>B(
o.name,i.name))}function LY(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:dl(r)}))}function DY(e,t){
let n=Qs(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=FY(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}UY(e,r.frontmatter,o);let s=r.description??MY(r.frontmatter),a=zY(e,r.frontmatter,o),c=Fi(oe(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...F({description:s,tools:a,color:c})}}function FY(e,t,n){let r=oe(t,"name");if(r===void 0)return;let o=$t(r);if(o.length<=ml)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:ml})}function MY(e){return Fi(oe(e,"when_to_use"))??Fi(oe(e,"when-to-use"))}function zY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=oe(t,"tools"),o=sr(r),i=Nb(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Ln(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function UY(e,t,n){
for(let o of jY)oe(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))oe(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var ml,jY,sk=m(()=>{"use strict";Te();j();Cb();Bt();up();pl();ml=256;jY=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function nC(e){return!e&&!dp?BY:{lang:e?.lang??dp?.lang,message:e?.message,abortEarly:e?.abortEarly??dp?.abortEarly,abortPipeEarly:e?.abortPipeEarly??dp?.abortPipeEarly}}
function GY(e){return JY?.get(e)}function HY(e){return VY?.get(e)}function WY(e,t){return KY?.get(e)?.get(t)}function rC(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function an(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??rC(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??WY(e.reference,c.lang)??(l?HY(c.lang):null)??r.message??GY(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function oC(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function cn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},nC())},e}function fe(e,t){return{kind:"validation",type:"\
check",reference:fe,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&an(this,"input",n,r),n}}}function pp(e){
return{kind:"validation",type:"raw_check",reference:pp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>an(this,r?.label??"input",t,n,
r)}),t}}}function No(e,t){return{kind:"validation",type:"regex",reference:No,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&an(this,"format",n,r),n}}}function qY(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function mp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function ak(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ee(e,t){return cn({kind:"schema",type:"array",reference:Ee,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else an(this,"type",n,r);return n}})}function Ke(e){return cn({kind:"schema",type:"boolean",reference:Ke,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:an(this,"type",t,n),t}})}function Co(e,t){return cn({kind:"schema",type:"custom",reference:Co,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:an(this,"type",n,r),n}})}function hp(e){return cn({kind:"schema",
type:"lazy",reference:hp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function ck(e,t){return cn({kind:"schema",type:"\
nullable",reference:ck,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=ak(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function lk(e,t){return cn({kind:"schema",type:"object",reference:lk,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:ak(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=qY(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(an(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else an(
this,"type",n,r);return n}})}function P(e,t){return cn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=ak(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function uk(e,t){
return cn({kind:"schema",type:"picklist",reference:uk,expects:oC(e.map(rC),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:an(this,"type",n,r),n}})}function Y(e){return cn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:an(this,"type",t,n),t}})}function tC(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function hl(e,t){
return cn({kind:"schema",type:"union",reference:hl,expects:oC(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
an(this,"type",n,r,{issues:tC(i)}),n.typed=!0}else{if(s?.length===1)return s[0];an(this,"type",n,r,{issues:tC(s)})}return n}})}function Fn(){return cn({kind:"sc\
hema",type:"unknown",reference:Fn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return cn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function fk(e,t,n){let r=e["~run"]({value:t},nC(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var dp,BY,JY,VY,KY,
X_e,Mn=m(()=>{"use strict";BY={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};X_e=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function ZY(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function iC(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function ln(e,t,n){let r=YN(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=L(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return ZY(t,o)}function ur(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function gt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Gr(e){return Array.isArray(e.value)?e.value.map((t,n)=>gt(e,n,t)):[e]}function Ce(e){return e.document.
where(e.at)}function Vr(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var zn=m(()=>{"use strict";M();j();Xs()});function gl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function gp(e,t,n,r){let o=t.value,i=Ce(t);if(!dk(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=gl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||ar(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function dk(e,t,n,r){let o=t.value,i=YY(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Ce(t),{field:n,path:o,reason:i}),!1)}function Hr(e,t,n,r){
let o=gp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function YY(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Ro=m(()=>{"use strict";W();zn()});function Gt(e,t){return(fk(e,t,{message:aC}).issues??[]).map(sC)}function Ct(e,t){let[n]=fk(e,t,{message:aC,abortEarly:!0}).issues??[];return n===void 0?void 0:
sC(n)}function pk(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function sC({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:pk(n),problem:t}}function aC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${ne(e.input)} of this form`:yp(e.type)(e)}function yp(e){return({input:t})=>`must be ${cC(e)}, not ${ne(t)}`}function ne(e){return e===null?
"null":Array.isArray(e)?"a list":cC(typeof e)}function cC(e){return XY[e]??e}var XY,nt=m(()=>{"use strict";Mn();XY={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function ue(e){return Q(Co(v,yp("object")),lk(e))}function Bi(e){let t=ue(e);return hp(n=>Q(t,pp(QY(n,e))))}function QY(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[e7(e,n)]})}}function e7(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Rt(e,t){let n=Co(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return hp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return ue(s)})}function jn(...e){return uk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function yl(){
return uC(({length:e})=>e>0,"must not be empty")}function wl(e){return uC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,lC(e))}function bl(e,t){return Q(
Co(r=>!Array.isArray(r)||r.length<=t,lC(t)),Ee(e),wl(t))}function lC(e){return`must have at most ${e}`}function uC(e,t){return pp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function kl(e){return Q(Lo,fe(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Lo,Ue,fC,ea,fr=m(()=>{"use strict";Mn();M();nt();Lo=Co(Number.isFinite,yp("number"));Ue=Q(Y(),yl()),fC=Q(Lo,fe(e=>e>0,"must be over 0"));ea=Q(Y(),fe(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function pC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>n7(e,r,gt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:ta(e,
t,{field:"commands",or:"an object of commands"})}}function ta(e,t,n){return Gr(t).flatMap(r=>{if(typeof r.value=="string"){let s=gp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${ne(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(r),{field:n.
field,problem:i}),[]})}function n7(e,t,n){let r=r7(n.value),o=Ce(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...dC(s),name:t,where:o};let a=gp(e,
gt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...dC(s),name:t,source:a,where:o}}function r7(e){let t=Ct(t7,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function dC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return F({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var vl,t7,mk=m(()=>{"use strict";Te();Mn();M();zn();Ro();nt();fr();vl=P(Y()),t7=ue({source:vl,content:vl,description:vl,argumentHint:vl,model:vl,allowedTools:P(
Ee(Y()))})});function hC(e){let t=o7.exec(e);if(t===null)return;let n=i7(e.slice(t.index+t[0].length-1)),r=mC(n,"description");return r===void 0||r===""?void 0:mC(n,"name")}
function i7(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function mC(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var o7,gC=m(()=>{"use strict";o7=/\bexport\s+const\s+meta\s*=\s*\{/});function yC(e,t){let n=hk(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return gk(n.filter(r=>/\.md$/i.test(r)),r=>{let o=cr(e,r);if(o===void 0)return;
let{name:i}=cp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:yk(r,".md")})}function wC(e,t){let n=hk(e,{field:"workflows",folder:"workflows",deep:!1},
t);return gk(n.filter(r=>r.endsWith(".js")),r=>hC(cr(e,r)??""))}function bC(e,t){let n=hk(e,{field:"themes",folder:"themes",deep:!1},t);return gk(n.filter(r=>r.
endsWith(".json")),r=>v(L(cr(e,r)??"").value)?yk(r,".json"):void 0)}function kC(e){return vC(e,"bin").map(t=>({name:yk(t,""),path:t}))}function hk(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:ta(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:ar(
e.tree,s)?t.deep?Jr(e.tree,s):vC(e,s):[])}function vC(e,t){let n=t===""?0:t.length+1;return Jr(e.tree,t).filter(r=>!r.includes("/",n))}function gk(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>B(r.name,o.name))}function yk(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function xC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var wk=m(()=>{"use strict";W();M();j();mk();nk();Xs();gC()});function kk(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of s7(a7(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=u7(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>B(i.name,s.name))}function s7(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function a7(e,t,n){
return t.kind==="default"?_C(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>$C(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=$C(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function $C(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:dl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):ar(e.tree,t)?_C(e,t,o):[]}function _C(e,t,n){let r=fp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");c7(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:Po(t);return r.flatMap(s=>{let a=l7(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:bk(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?bk(s.folders)||i:bk([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function bk(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function c7(e){return Po(e.path).toLowerCase()==="skill.md"}function l7(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function u7(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?f7(
e,r):Qs(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...lp(e,i),...F({description:s,argumentHint:a,model:c,allowedTools:l})}}function f7(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=rk({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var OC=m(()=>{"use strict";Te();W();j();up();pl()});function SC(e){let t=p7.slice(),n=e.length&-64;EC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),EC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function EC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)Ji[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=Ji[o-15],s=Ji[o-2],a=dr(i,7)^dr(i,18)^i>>>3,c=dr(s,17)^dr(s,19)^s>>>10;Ji[o]=Ji[o-16]+a+Ji[o-7]+c|0}m7(e)}}function m7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(dr(i,6)^dr(i,11)^dr(i,25))+u+d7[l]+Ji[l]|0,d=t&n^t&r^n&r,p=(dr(t,2)^dr(t,13)^dr(t,22))+d|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+p|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var xl,AC,d7,p7,Ji,dr,IC=m(()=>{"use strict";xl=[2];for(let e=3;xl.
length<64;e+=2)xl.every(t=>e%t!==0)&&xl.push(e);AC=e=>Math.floor(e%1*2**32)|0,d7=Int32Array.from(xl,e=>AC(Math.cbrt(e))),p7=Int32Array.from(xl.slice(0,8),e=>AC(
Math.sqrt(e))),Ji=new Int32Array(64),dr=(e,t)=>e>>>t|e<<32-t});function Do(e){return SC(typeof e=="string"?new TextEncoder().encode(e):e)}function wp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${Do(r.bytes())}\0`);return Do(t)}var na=m(()=>{"use strict";IC()});function TC(e,t){return Do(bp([e,...NC(t)])).slice(0,8)}function PC({event:e,matcher:t,handler:n}){return bp([e,t??null,...NC(n)])}function NC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function bp(e){return Array.isArray(e)?`[${e.map(n=>bp(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>B(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${bp(r)}`).join(",")}}`:JSON.stringify(e)}var vk=m(()=>{"\
use strict";na();M();j()});var kp,CC,RC,LC,vp,xk=m(()=>{"use strict";kp="tool_name tool_input tool_use_id mcp_server",CC="task_id task_subject task_description teammate_name team_name",RC=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",LC="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",vp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:kp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${kp} reason`,PostToolUse:`${kp}\
 tool_response duration_ms`,PostToolUseFailure:`${kp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${LC} agent_transcript_path`,TaskCreated:CC,TaskCompleted:CC,Stop:LC,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:RC,PostModelSwitch:RC,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function g7(e){return typeof e=="string"&&Object.hasOwn(MC,e)}function zC(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!g7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ct(MC[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var ra,oa,$l,h7,DC,FC,MC,$k=m(()=>{"use strict";Mn();xk();nt();fr();ra=new Set(Object.keys(vp)),oa=new Set(["PermissionRequest","PreToolUse"]),$l=
{if:P(Y()),timeout:P(fC),statusMessage:P(Y()),once:P(Ke())},h7=Rt(Y()),DC=P(jn("block","continue")),FC=P(Ue),MC={agent:ue({...$l,prompt:Y(),model:P(Y())}),command:ue(
{...$l,command:Y(),args:P(Ee(Y())),shell:P(jn("bash","powershell")),async:P(Ke()),asyncRewake:P(Ke()),rewakeMessage:FC,rewakeSummary:FC,onFailure:DC}),http:ue({
...$l,url:ea,headers:P(h7),allowedEnvVars:P(Ee(Y())),onFailure:DC}),mcp_tool:ue({...$l,server:Y(),tool:Y(),input:P(Rt(Fn()))}),prompt:ue({...$l,prompt:Y(),model:P(
Y()),continueOnBlock:P(Ke())})}});function Ok(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!ra.has(r)).flatMap(([r,o])=>y7(r,gt(e,r,o),t)):[]}function y7(e,t,n){
return ra.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>b7(e,gt(t,o,r),n)):(_k(e,Ce(t),`the event must have a list of matchers, not ${ne(t.value)}`,n),[]):
(w7(e,t,n),[])}function w7(e,t,n){let r=[...oa].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Dt(e,ra);n("HOOK_EVENT_UNKNOWN",o,{event:e,...F({nearest:i})})}}function b7(e,t,n){let r=k7(
t.value);if(r!==void 0)return _k(e,Ce(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=gt(t,"hooks",i);return i.flatMap((a,c)=>{let l=gt(s,c,a),u=zC(a);return u===void 0?
[v7(e,o,l)]:(_k(e,Ce(l),`this handler can't run: ${u}`,n),[])})}function k7(e){if(!v(e))return`a matcher must be an object, not ${ne(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${ne(n)}`}function v7(e,t,n){let r=n.value;return{id:TC(e,r),event:e,...F({matcher:t}),type:r.type,handler:r,origin:Vr(n)}}function _k(e,t,n,r){
r(oa.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var jC=m(()=>{"use strict";Te();M();yi();zn();vk();$k();nt()});function UC(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=gl(i,r),a=s===void 0?void 0:cr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var BC=m(()=>{
"use strict";M();Ro();Xs()});function JC(e,t,n){let r=new Set(e.tree.has(Ek)?[Ek]:[]),o=[];for(let f of t.flatMap(Gr))v(f.value)?o.push(f):O7(e,f,r);let i=[...r].map(f=>E7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>ur(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Ok(f,e.report)),c=n===void 0?[]:Gr(n).flatMap(f=>_7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...$7(u).values()],modules:i.flatMap(f=>UC(e,f))}}function $7(e){let t=new Map;for(let n of e){let r=PC(
n);t.has(r)||t.set(r,n)}return t}function _7(e,t){return v(t.value)?Ok(t,e.report,!0):(typeof t.value=="string"?dk(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Ce(t),{field:"hooks",problem:GC(t.value)}),[])}function O7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"hooks",
problem:GC(t.value)});return}let r=Hr(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Ek&&e.report("HOOKS_FILE_TWICE",Ce(t),{path:r.raw}),n.add(r.path))}
function GC(e){return`must be a path, an object of events, or a list of both, not ${ne(e)}`}function E7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=ln(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${ne(r.value)}`);
return}return A7(e,r,r.value)?r:void 0}}function A7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>ra.has(c)&&!Ak(n[c])),s=i.find(c=>oa.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!I7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!S7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${ne(r)}`}),!1}function S7(e,t,n){
let r=Ct(x7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...oa].find(f=>v(c)&&!Ak(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Ak(e){return Array.isArray(e)&&e.length===0}function I7(e){return e!==void 0&&!Ak(e)}var x7,Ek,VC=m(()=>{"use strict";Mn();M();zn();
vk();jC();BC();$k();Ro();nt();fr();x7=ue({description:P(Y()),modules:P(bl(Y(),1))}),Ek="hooks/hooks.json"});function KC(e,t){let n=new Map;for(let r of[WC(e,".lsp.json"),...t.flatMap(Gr).map(o=>P7(e,o))])for(let o of N7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>B(r.name,o.name))}function P7(e,t){if(typeof t.value!="string")return t;let n=Hr(e,t,"lspServers",[".json"]);return n===void 0?void 0:WC(e,n.path)}function WC(e,t){
let n=ln(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function N7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${ne(t.value)}`;return n?e.report("LSP_INVALID",Ce(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>C7(e,gt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:Vr(gt(t,i,s))}))}function C7(e,t,n){
let r=Ct(T7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var HC,T7,qC=m(()=>{"use strict";Mn();M();j();zn();Ro();nt();fr();HC=P(kl(1)),
T7=Bi({command:Q(Ue,fe(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ee(Ue)),extensionToLanguage:Q(Rt(Ue,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),fe(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(jn("stdio",
"socket")),env:P(Rt(Y())),initializationOptions:P(Fn()),settings:P(Fn()),workspaceFolder:P(Y()),startupTimeout:HC,shutdownTimeout:HC,restartOnCrash:P(Ke()),maxRestarts:P(
kl(0)),diagnostics:P(Ke())})});function Sk(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(YC,t)?YC[t]:void 0}function nR(e){if(!v(e))return`it must be an object, \
not ${ne(e)}`;let t=Sk(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ct(L7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var XC,QC,eR,R7,tR,ZC,L7,YC,rR=m(()=>{"use strict";Mn();M();nt();fr();XC=P(kl(1)),QC={timeout:XC,alwaysLoad:P(Ke())},eR=P(Rt(Y())),R7=ue({...QC,
command:Ue,args:P(Ee(Y())),env:eR}),tR={...QC,url:Y(),headers:eR,headersHelper:P(Y())},ZC=ue({...tR,oauth:P(ue({clientId:P(Y()),callbackPort:XC,authServerMetadataUrl:P(
Q(ea,fe(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Ue),xaa:P(Ke())})),tools:P(Ee(ue({name:Y(),permission_policy:P(
jn("always_allow","always_ask","always_deny"))})))}),L7={http:ZC,sse:ZC,stdio:R7,ws:ue(tR)},YC={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function oR(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of j7(e,i,s))n.set(a.name,a)};o(sR(e,D7),!1);for(let i of t.flatMap(Gr)){let s=F7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):iR(i.value)||o(M7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>B(i.name,s.name)),bundles:r}}function iR(e){return Ik.
some(t=>e.endsWith(t))}function F7(e,t){let{value:n}=t;return typeof n!="string"||!iR(n)?void 0:/^https?:\/\//.test(n)||Hr(e,t,"mcpServers",Ik)!==void 0?{source:n,
origin:Vr(t)}:void 0}function M7(e,t){let n=Hr(e,t,"mcpServers",[".json",...Ik]);return n===void 0?void 0:sR(e,n.path)}function sR(e,t){let n=ln(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=ur(n,"mcpServers");if(r===void 0||r.value===null)return z7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Ce(r),{kind:ne(r.value)})}function z7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:ne(t.value)})}function j7(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${ne(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=gt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':U7(r,o);return a===void 0?[B7(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Ce(i),{name:r,reason:a}),[])})}function U7(e,t){return e===
"__proto__"?"no server can have this name":nR(t)}function B7(e,t){let n=t.value;return{name:e,transport:Sk(n)??"stdio",config:n,origin:Vr(t)}}var D7,Ik,aR=m(()=>{
"use strict";M();j();zn();rR();Ro();nt();D7=".mcp.json",Ik=[".mcpb",".dxt"]});function lR(e,t){if(t===void 0)return cR(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=Hr(e,t,"monitors",[".json"]);return r===void 0?[]:cR(e,r.
path)}let n=uR(t.value);return n===void 0?fR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Ce(t),{field:"monitors",problem:n}),[])}function cR(e,t){
let n=ln(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=uR(n.value);return r===void 0?fR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function uR(e){let t=Ct(G7,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function fR(e,t){return xC(e).sort(B).map(n=>({name:n,path:t}))}var J7,G7,dR=m(()=>{"use strict";Mn();j();wk();zn();Ro();nt();fr();J7=Q(Y(),
No(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),G7=Q(Ee(Bi({name:Ue,command:Ue,description:Ue,when:P(J7)})),fe(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function pR(e,t){let n=H7(e)??K7(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!V7.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:Vr(n)}}}function H7(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=ln(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${ne(n.value)}`)}}function K7(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var V7,mR=m(()=>{"use strict";M();
zn();nt();V7=new Set(["agent","subagentStatusLine"])});function hR(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&W7(e,r,t)}function W7(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=Po(t),i=r.split("/").length-1;i>0&&(n.has(r)||q7(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function q7(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var gR=m(()=>{"use strict";pl()});function yR(e,t,n={}){let r=new Map,o=Jr(e.tree,""),i=Z7(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=X7(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return hR(e,s),[...r.values()].sort((a,c)=>B(a.name,c.name))}function Z7(e,t,n,r){let o=e.tree.has("skills")||ar(e.tree,"skills");if(!o&&!r)return bR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>Y7(e,t,s));return[...o?wR(e,t,"skills"):[],...i]}function Y7(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=wR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function wR(e,t,n){if(bR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return ok(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function bR(e,t){return R(e.tree,
kR(t))}function kR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function X7(e,t,{folder:n,direct:r},o){let i=kR(n),s=Qs(e,"skill",i);if(s===void 0)return;let a=r?
oe(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:Po(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:ok(t,n).filter(u=>u!==i),...s.text,...lp(e,s)}}var vR=m(()=>{"use strict";W();j();
Bt();up();pl();gR()});function $R(e,t,n="plugin"){let r=u=>({main:ur(t.main,u),entry:ur(t.entry,u)}),o=u=>ur(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=JC(e,i(
ur(t.main,"hooks")),ur(t.entry,"hooks")),a=oR(e,i(o("mcpServers"))),c=pR(e,o("settings")),l=r("outputStyles");return{commands:Q7(e,r("commands"),n),skills:tX(e,
r("skills"),n),agents:eX(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:KC(e,i(o("lspServers"))),outputStyles:yC(
e,{declared:l.main,added:l.entry}),monitors:lR(e,xR(o,"monitors")),themes:bC(e,{declared:xR(o,"themes")}),workflows:wC(e,{declared:o("workflows")}),bin:kC(e),...c===
void 0?{}:{settings:c}}}function Q7(e,{main:t,entry:n},r){let o=s=>kk(e,pC(e,s),r),i=t===void 0?kk(e,{kind:"default"},r):o(t);return n===void 0?i:_R(i,o(n))}function eX(e,{
main:t,entry:n}){let r=i=>ta(e,i,{field:"agents",endings:[".md"]}),o=ik(e,t===void 0?void 0:r(t));return n===void 0?o:_R(o,ik(e,r(n)))}function tX(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>ta(e,s,{field:"skills"}));return yR(e,i,{folderName:r,declared:o.length>0})}function xR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):gt(n,t,n.value[t]??null)}function _R(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>B(o.name,i.name))}var OR=m(()=>{"use strict";M();j();sk();wk();OC();mk();zn();VC();qC();aR();dR();mR();vR()});function AR(e,t){if(e instanceof Map)return ER([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw SR(e);return ER(Object.entries(e),t)}function ER(e,t){
return ye(e.filter(([n,r])=>{if(!nX(r))throw SR(r);let o=rX(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function nX(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function $p(e){if(!v(e))throw xp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw xp(
"folderName","a text");if(n!==void 0&&!v(n))throw xp("entry","an object");try{JSON.stringify(n)}catch{throw xp("entry","what JSON can hold")}}function xp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function rX(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function SR(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Tk=m(()=>{"use strict";E();W();M()});function aX({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function cX(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function lX(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var rt,oX,iX,sX,IR,Pk,PR,TR,Nk,_l,ia,Ck,_p,NR,CR,Rk,
Op=m(()=>{"use strict";Mn();fr();rt=Y(),oX={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},iX=Q(Ue,wl(
64),fe(e=>e===e.trim(),"must not start or end with a blank"),fe(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),sX=Q(Bi({
type:Q(P(Fn(),null),jn("string","number","boolean","directory","file")),title:rt,description:rt,required:P(Ke()),default:P(hl([rt,Lo,Ke(),Ee(rt)])),options:P(Q(
Ee(iX),yl())),multiple:P(Ke()),sensitive:P(Ke()),min:P(Lo),max:P(Lo)}),mp(fe(({options:e})=>!cX(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),mp(fe(e=>e.options===void 0||aX(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),mp(fe(e=>lX(e),"must be one of the o\
ptions, unless the option is required"),["default"]));IR=Rt(sX,oX),Pk="[A-Za-z0-9][A-Za-z0-9._-]*",PR="has a form that the client refuses",TR=Q(rt,No(new RegExp(
`^${Pk}$`),PR)),Nk=Ee(hl([Q(rt,No(new RegExp(`^${Pk}(?:@${Pk})?(?:@\\^[^@]*)?$`),PR)),ue({name:TR,marketplace:P(TR)})])),_l={$schema:rt,author:ue({name:Ue,email:P(
rt),url:P(rt)}),description:rt,displayName:rt,homepage:ea,keywords:Ee(rt),license:rt,repository:rt},ia={channels:Ee(Bi({server:Ue,displayName:P(rt),userConfig:P(
IR)})),defaultEnabled:Ke(),dependencies:Nk,settings:Rt(Fn()),userConfig:IR,version:rt},Ck=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),_p=new Set(["monitors","themes"]),NR=hl([rt,Ee(rt)]),CR=new Set(["category","relevance","source","strict","tags"]),Rk=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function DR(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(uX.flatMap(a=>{let c=Lk(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=dX(t.author??n.author),
s=pX(t.repository??n.repository);return{path:e.path,name:Lk(t.name,n.name)??e.folderName,...o,...F({author:i,repository:s}),keywords:fX(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:mX(r.userConfig),channels:gX(r.channels),dependencies:yX(
r.dependencies),raw:t}}function Lk(...e){return e.find(t=>typeof t=="string")}function fX(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function dX(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return RR(t.trim(),n,r)}return v(e)?RR(e.name,e.email,e.url):void 0}
function RR(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function pX(e){return Lk(
v(e)?e.url:e)}function Dk(e,t){return t!==void 0&&Ct(ia[e],t)===void 0}function mX(e){return Dk("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,hX(n)])):{}}function hX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function gX(e){return Dk("channels",e)?[...e]:[]}function yX(e){return Dk("dependencies",e)?e.map(t=>{if(v(t))return LR(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return LR(n,r,o)}):[]}function LR(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var uX,FR=m(()=>{"use strict";Te();M();Op();nt();uX=["displayName","version","description","homepage","license"]});function Gi(e){let t=zR(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function Ep(e){return!Gi(e)&&zR(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function MR(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Fo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function Ap(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function zR(e){return e.toLowerCase().split(/[-._]/)}var Vi=m(()=>{"use strict"});function jR(e,t){let n=t.value;for(let[r,o]of Object.entries(n))bX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${ne(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function UR(e,t){for(let[n,r]of Object.entries(t.value)){let o=JR(n);if(o!==void 0)for(let i of Gt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Fk(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of GR(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function BR(e,t,n){let r=MR(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}Gi(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),Ep(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Fo(t)?Ap(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function JR(e){return Object.hasOwn(_l,e)?_l[e]:Object.hasOwn(ia,e)?ia[e]:void 0}function bX(e,t,n,r){let o=JR(n);if(o!==void 0){let i=Object.
hasOwn(_l,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Gt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Fk(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?kX(e,t,n,r):_p.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):CR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!Ck.has(n)&&!Rk.has(n)&&VR(e,t,[n],wX)}function kX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${ne(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of GR(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[..._p,"evals"];for(let i of Object.keys(r))o.includes(i)||VR(e,t,[n,i],o)}function GR(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Gt(NR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Fk("experimental.evals",n),problem:r}))}function VR(e,t,n,r){let o=Dt(n.at(
-1)??"",r),i={field:n.join("."),...F({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Fk(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var wX,HR=m(()=>{"use strict";Te();M();yi();Op();Vi();nt();wX=[...Object.keys(_l),...Object.keys(ia),...Ck,..._p,...Rk]});function KR(e,t){let n=t.entry===void 0?void 0:iC(EX(t.entry)),r=e.tree.get(sa)?.kind==="file",o=r?$X(e):void 0;r||_X(e,n!==void 0),n!==void 0&&OX(e,n,r);let i=Mk(
o),s=DR({path:r?sa:null,raw:i,entry:Mk(n),folderName:t.folderName??"plugin"});return o!==void 0&&jR(e,o),BR(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...F({main:o,entry:n})}}function $X(e){let t=ln(e,sa,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${ne(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function _X(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:sa}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function OX(e,t,n){if(UR(e,t),!n)return;let r=Mk(t),
o=vX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of xX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Mk(e){return e!==void 0&&v(e.value)?e.value:{}}function EX(e){return JSON.parse(JSON.
stringify(e))}var sa,vX,xX,WR=m(()=>{"use strict";Te();M();zn();FR();HR();nt();sa=".claude-plugin/plugin.json",vX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],xX=["lspServers","mcpServers","workflows"]});function qR(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=AX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var AX,ZR=m(()=>{"use strict";AX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function YR({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!TX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),IX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?SX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function SX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?qR(t):void 0}function IX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function TX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var XR=m(()=>{"use strict";ZR()});function QR({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||PX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function eL({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var PX,tL=m(()=>{"use strict";PX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function nL({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(d=>d.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&Sp(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(d=>s[d]??null);for(let d of new Set(Sp(f)))l.has(d)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:d});NX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function NX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function Sp(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>Sp(t)):v(e)?Object.values(e).flatMap(t=>Sp(t)):[]}var rL=m(
()=>{"use strict";M()});function Ip(e){let t=CX.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(Ol.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var Ol,
CX,El=m(()=>{"use strict";Ol=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,CX=/[<>:"\\|?*\u0000-\u001f]/});function oL({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(RX(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function RX(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:gl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function iL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function sL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function aL({tree:e,report:t}){for(let n of e.keys()){let r=Ip(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var cL=m(()=>{"use strict";El();Ro()});function DX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||FX(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>LX.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function FX(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function MX({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function zX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var lL,LX,uL=m(()=>{
"use strict";XR();tL();rL();cL();lL=[DX,eL,QR,YR,nL,oL,iL,sL,aL,MX,zX],LX=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Mo(e,t={}){$p(t);let n=new wn,r={tree:AR(e,n.report),report:n.report},o=KR(r,t),i={name:o.manifest.name,manifest:o.manifest,...$R(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:fL(n)};for(let c of lL)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(sa,a);Mo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:jX(n.list),loads:!fL(n)}}function fL(e){return e.
list.some(t=>so(t.code))}function jX(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>B(n.path,r.path)||t(n)-t(r)||B(n.code,r.code))}var Tp=m(
()=>{"use strict";bn();wi();j();OR();Tk();WR();uL()});var Pp=_e((iSe,dL)=>{"use strict";dL.exports=process.getBuiltinModule("node:fs/promises")});function Np(e){return!UX.has(e)}function hL(e){let t=[],n=r=>{for(let o of BX((0,Al.join)(e,r))){let i=r+o.name;Np(o.name)?o.isDirectory()&&n(`${i}/`):t.push(i)}};
return bL(e),n(""),t.sort(B)}function BX(e){try{return jk(e)}catch{return[]}}function Cp(e){return gL(e,()=>!0)}function Un(e){return gL(e,Np)}function gL(e,t){
bL(e);try{return ye(yL(e,"",jk(e),t))}catch(n){throw aa(e,n)}}function yL(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,VX(e,i)]];let s=yL(e,`${i}/`,jk((0,Al.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,wL((0,Al.join)(e,i),JX(o.name)??s)]]}})}
function JX(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function wL(e,t){let n=()=>{throw aa(e,t)};return{kind:"file",size:0,executable:!1,
unreadable:kL(t),bytes:n}}function Rp(e){if(typeof e=="string")return e;try{return(0,mL.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL that starts with\
 file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function bL(e){let t=GX(e);if(t?.isDirectory()===!0)return;let n=t===
void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/plugin.jso\
n.")}function GX(e){if(!e.includes("\0"))try{return(0,lt.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw aa(e,t)}}function VX(e,t){let n=(0,Al.join)(e,t),r=(0,lt.lstatSync)(
n);return r.isSymbolicLink()?{kind:"symlink",target:(0,lt.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>zk(n,()=>(0,lt.readFileSync)(
n)),into:o=>zk(n,()=>KX(n,o)),text:()=>zk(n,()=>(0,lt.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<HX?{}:{chunks:o=>WX(n,o)}}:wL(n,qX(r))}function zk(e,t){
try{return t()}catch(n){throw aa(e,n)}}function KX(e,t){let n=(0,lt.openSync)(e,"r");try{let r=0;for(let o=-1;o!==0&&r<t.length;r+=o)o=(0,lt.readSync)(n,t,r,t.length-
r,null);return r}finally{(0,lt.closeSync)(n)}}async function*WX(e,t){let n=await(0,pL.open)(e).catch(r=>{throw aa(e,r)});try{for(;;){let r=t??new Uint8Array(131072),
{bytesRead:o}=await n.read(r).catch(i=>{throw aa(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.close()}}function qX(e){let t=e.isFIFO()?"a FIFO":
e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function aa(e,t){if(t instanceof w)return t;let n=kL(t),r="Check that i\
t exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}function kL(e){return we(e).replace(
/^[A-Z]+: ([^,]+), .*$/s,"$1")}var lt,pL,Al,mL,UX,jk,HX,Kr=m(()=>{"use strict";lt=O(ve(),1),pL=O(Pp(),1),Al=O(he(),1),mL=O(fd(),1);E();W();j();UX=new Set([".git",
"node_modules",".DS_Store"]);jk=e=>(0,lt.readdirSync)(e,{withFileTypes:!0});HX=1048576});function Dp(e,t={}){if($p(t),typeof e!="string"&&!(e instanceof URL))return Mo(e,t);let n=Rp(e);return Mo(Un(n),{folderName:(0,Lp.basename)((0,Lp.resolve)(n)),...t})}
var Lp,Uk=m(()=>{"use strict";Lp=O(he(),1);Tp();Tk();Kr()});function Sl(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var Bk=m(()=>{"\
use strict"});function Il({settings:e},t){return e.auth==="key"&&Sl(e.workspace,t).files!=="none"}function vL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=Sl(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function xL(e){let{settings:t}=e,n=vL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:zo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(zo,r.script(_L(e,n))),r.hooks(zo,o.prefix)}function $L(e){
let t=e.files.has(zo)?e.settings.callerFiles?.readme(_L(e,vL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function _L({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var zo,ca=m(()=>{"use strict";E();Bk();zo="hooks/files.sh"});function Tl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:ZX(n,r)).map(n=>`${n}
`).join("")}---
`}function OL(e){return`---
${Object.entries(e).map(([n,r])=>`${Fp(n)}: ${EL(JSON.stringify(r))}
`).join("")}---
`}function ZX(e,t){return typeof t=="string"?[`${e}: ${Fp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${Fp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${Fp(r)}`)]}function Fp(e){return YX(e)?e:EL(JSON.stringify(e))}function EL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function YX(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var Mp=m(()=>{"use strict"});function pr(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function la(e,t){return`mcp__plugin_${pr(e)}_${pr(t)}`}var Pl=m(()=>{"use strict"});var AL,SL=m(()=>{"use strict";AL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function jp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function jo(e,t){return`${la(e,t)}__`}function IL(e,t,n){let r=[
...XX,...tQ(t)],o=QX.filter(a=>!n.has(a)).map(a=>{let c=jo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??eQ(e,r),s=o.find(a=>a.longest.length<=zp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function eQ(e,t){
let n=jo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function tQ(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=jo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${pr(r.name)}_${a??""}`)}}return[...n]}var zp,XX,QX,Hi=m(()=>{"use strict";Pl();zp=64,XX=["execute_command","inv\
oke_agent","execute_hook"];QX=["bazaar-proxy","bazaar","bz"]});function PL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(TL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Jk(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(TL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var TL,NL=m(()=>{"use strict";TL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function RL(e,t,n){let r=t(e);if(n.length===0||Nl(e)===void 0)return{matcher:r,missed:!1};let o=aQ(e),i=cQ(e),s=(o.length+i.length)*n.length;if(PL(e)*s>nQ)return{
matcher:r,missed:!0};let a=i.map(d=>oQ(d,t(d))),c=new RegExp(e),l=Nl(r),u=[],f=!1;for(let[d,p]of n){let h=d===p?[]:a.flatMap(g=>iQ(g,d,p));u.push(...h.map(({tail:g})=>`\
^${p}${g}`)),f||=o.some(g=>c.test(d+g)&&l?.test(p+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function oQ(e,t){
let n=CL(e),r=Jk(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:Nl(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:Nl(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:CL(t),heads:r}}function iQ({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[sQ]:
r.filter(({head:s})=>s.test(o))}function CL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:Nl(e);return n=>t?.test(n)===!0}function aQ(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=rQ)}function cQ(e){let t=[-1,...Jk(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function Nl(e){try{return new RegExp(e)}catch{return}}var nQ,rQ,sQ,LL=m(()=>{"use strict";NL();
nQ=4e6,rQ=100;sQ={tail:"",form:/^/}});function Up({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(lQ.has(e))return{matcher:Rl(t,n,r),missed:!1};let o=Gk(t,n,r);return!AL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:RL(t,i=>Gk(i,n,r),Vk(n,r))}function ua(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?Rl(e,
t,n):e,o=Vk(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:Gk(r,t,n),missed:o}}function Gk(e,t,n){if(!e.includes(Cl))return e;let r=[
`${Cl}${pr(t.name)}_`,`${Cl}${pr(n.name)}_`];return uQ(e,[...Vk(t,n),r])}function Vk(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
jo(e.name,n.name),t.local.has(`mcp:${n.name}`)?jo(t.name,n.name):`${t.naming.prefix}${pr(n.name)}_`])}function Rl(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function uQ(e,t){let n="",r=0;for(let o=e.indexOf(Cl);o!==-1;o=e.indexOf(Cl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var lQ,Cl,Bp=m(()=>{"use strict";SL();Pl();Hi();LL();lQ=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);Cl="mcp__plugin_"});function DL(e,t){return FL(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function FL(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?ua(c,o,i):void 0,d=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,p=u&&Hk(o,i,l)?l:o.mcpServers.find(h=>la(o.name,h.name)===d)?.name;return p!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:p}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function Hk(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function ML(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?fQ(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(d=>v(d)?FL(e,d,{what:r,
place:o}):d)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function fQ(e,t,n,r){let{matcher:o,missed:i}=Up(
{event:t,matcher:n},e.plugin,e.settings);return i&&Jp(e,t,n,r),o}function Jp(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var Kk=m(()=>{"use strict";M();Pl();Bp()});function jL(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=sr(l),f=u.map(c);return f.some((d,p)=>d!==u[p])?f:void 0};for(let c of zL)s(c,a(l=>ua(l,r,o).rule));return s("skills",a(c=>Rl(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?Rl(c,r,o):void 0),s("hooks",c=>ML(e,t,c))),i}function UL(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${pr(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${la(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);Hk(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let d=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),p=Object.keys(n).find(b=>Wk(b,n[b]).some(k=>d.test(k))),h=p===void 0?i:Wk(p,n[p]).find(b=>d.test(b)),
g=d.exec(h);if(g===null)return;let y=p===void 0?s+uo(i,g.index)-1:a.lines[p]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function Wk(e,t){
return dQ.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>Wk(n,r))}var zL,dQ,BL=m(()=>{"use strict";Bt();j();
Pl();Kk();Bp();zL=["tools","disallowedTools","allowed-tools","disallowed-tools"];dQ=new Set([...zL,"skills","agent","matcher","if","server"])});function fa(e,t,n={}){let r=R(e.plugin.files,t.path),o=t.kind==="command"?pQ(t):{},i={...t.frontmatter.data,...o};UL(e,t,i);let s={...o,...jL(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:OL(
c)+t.body}function pQ({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=oe(e,a)??"",u=typeof c=="object"?String(sr(l))===String(c):$t(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var qk=m(()=>{"use strict";W();Bt();Mp();BL()});function JL(e,t){let n=Zk();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=Xk(r)&&n(o);return[r,{path:i?o:Ll(e,r),plain:i}]}))}function Zk(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=Yk(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function Yk(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function Ll(e,t){
return`${e}/stub-${Do(t).slice(0,8)}.md`}function Xk(e){return e.split(":").every(Dl)&&!/(?:^|:)skill$/i.test(e)}function Dl(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||Ol.test(e)?!1:e.toLowerCase()!==".git"}var Fl=m(()=>{"use strict";na();
El()});function mr(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Ft(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(GL,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(mQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+GL.length}}
function Gp(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function Vt(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(hQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var mQ,GL,hQ,Ht=m(()=>{"use strict";j();mQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
GL="```";hQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function Ml(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${Kt.call}`,"",`- \`command\`: ${HL(e.name)}`,Kt.given,...t?[Kt.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(Gp),"</context>",""]:[],...e.files===!0?[Kt.again,""]:[],...e.long===!0?[Kt.goesOn,""]:
[],Kt[e.ending],"",Kt.after,""].join(`
`)}function VL(e,t,n=!1,r=!1){let o=(n?` ${Kt.again}`:"")+(r?` ${Kt.goesOn}`:"");return`${Kt.forward} \`${e}\` once, with \`agent\` set to ${HL(t)} ${Kt.task}${o}\

`}function HL(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:gQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function gQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var Kt,Vp=m(()=>{"use strict";Ht();Kt={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function KL(e){let{agents:t}=e.plugin,n=JL("agents",t.map(({name:r})=>r));for(let r of t){let o=yQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?kQ(r,o)?e.place(i,o.path,fa(e,r),"local"):e.place(i,Ll("agents",r.name),fa(e,r,{name:r.name}),"local"):e.
place(i,o.path,wQ(e,r,o),"remote")}}function yQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=ml)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function wQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return Tl({name:n.name,description:bQ(e,t),tools:r.longRuns?[o,...jp(e)]:o,model:r.relayModel,color:t.color,background:vQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+VL(o,t.name,Il(e,`agent:${t.name}`),r.longRuns)}function bQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function kQ(e,{plain:t,name:n}){let r=oe(e.frontmatter,"name"),o=r===void 0?"":$t(r);return o===
""||o.length>ml?t:o===n}function vQ(e){return e===!0?!0:void 0}var WL=m(()=>{"use strict";sk();Bt();ca();Mp();qk();Fl();Vp();Hi()});var zl,qL=m(()=>{"use strict";bn();zl=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new wn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function ZL(e){let t=`${xQ} ${da[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var xQ,da,Qk=m(()=>{"use strict";xk();xQ=
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
`}var Hp,ev=m(()=>{"use strict";Hp="hooks/forward.sh"});function XL(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?DL(e,r):$Q(e,r);if(i===void 0)continue;o&&e.letOut.push(...tv(r.handler),
...tv(i));let{matcher:s,missed:a}=Up(r,e.plugin,e.settings);a&&Jp(e,r.event,r.matcher,r.origin),NQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:pa})}e.settings.permissionHook&&t.push(PQ(e)),t.push(...xL(e)),TQ(e),t.length>0&&e.files.set(pa,`${JSON.stringify({hooks:CQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${Hp}\\"`)&&e.files.set(Hp,Kp(e.settings))}function $Q(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=da[t.event]?.way==="program"||o;IQ(e,t);let s=EQ(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?OQ(t,r,s):_Q(e,t,s),...AQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function _Q(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:ZL(t.event)}}}function OQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${Hp}" ${o}`,timeout:n}}function EQ(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(YL[t]??YL[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function AQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?ua(n,e.plugin,e.settings):void 0;return s?.missed===!0&&Jp(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function IQ(e,t){for(let[n,r]of Object.
entries(SQ))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function TQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function PQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${jo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function NQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function CQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function tv(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
tv):[]}var pa,YL,SQ,Wp=m(()=>{"use strict";Qk();ca();ev();Kk();Bp();Hi();pa="hooks/hooks.json",YL={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
SQ={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function t1(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):QL.find(s=>R(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${QL.join(", ")}`});return}let o=R(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:LQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function LQ(e){if(e.size>RQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return FQ(
n)===t.length?void 0:e1;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:DQ(n)===t.length?void 0:e1}function DQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function FQ(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var QL,RQ,e1,n1=m(()=>{"use strict";W();
QL=[".claude-plugin/icon.png","assets/icon.png"],RQ=2*1024*1024;e1="its end is missing, or something stands behind it"});function Ot(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(MQ(r[1]));return[...n].filter(r=>R(t.files,
r)!==void 0)}function MQ(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function Uo(e,t){return Ot(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var hr=m(()=>{"use strict";W()});function*o1(e){for(let{0:t,index:n}of e.matchAll(jQ))yield{kind:r1.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,mark:n,
form:r}of zQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var r1,zQ,jQ,i1=m(()=>{"use strict";r1=
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
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],jQ=new RegExp(`\\b(?:${r1.map(([,e])=>e).join("|")})`,"g")});function jl(e){let t=Ft(e);return[...o1(e),...UQ.flatMap(r=>BQ(r,e))].filter(({kind:r,match:o})=>r==="private key"||qp(o)).sort((r,o)=>r.index-o.index).map(({kind:r,
index:o})=>({kind:r,line:t(o)}))}function BQ({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,match:o,
index:i})):[]}function qp(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!Ul(e)}function Ul(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var UQ,Bl=m(()=>{"use strict";j();i1();UQ=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function Zp(e,t=!0){if(typeof e=="string")return[...GQ(e),...VQ(e)];if(typeof e!="object"||e===null)return[];let n=r=>Zp(r,t);return Array.isArray(e)?(t?s1(e):[]).
concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>JQ(r,o,t).concat(n(o)))}function Yp(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([n])=>n.
replaceAll(/["']/g,""));return s1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function JQ(e,t,n){if(e==="command"&&typeof t==
"string"&&n)return Yp(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||i.length>=16&&
qp(i);return e==="headers"?r.filter(([,i])=>!a1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([i,s])=>nv(i,s)&&
o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function s1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!="string")return[];
let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(nv(o,a)&&t(a))return[{what:`the argument ${o}`,near:o}];
let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the header "${c[1]}" in a\
n argument`;return a1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Yp(n):[]})}function GQ(e){if(!e.includes("://"))return[];let t=[...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].
filter(([,,r])=>Xp(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>nv(
r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function VQ(e){return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].
filter(([,,n])=>Xp(n)&&(/\d/.test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function nv(e,t){let n=e.replace(/^-+/,"").replaceAll(
/([a-z0-9])([A-Z])/g,"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Xp(t)?HQ.test(n)||KQ.test(n)&&qp(t)&&t.length>=12:!1}function Xp(e){if(e===""||Ul(e))
return!1;let t=[...e.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Xp(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function a1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var HQ,
KQ,c1=m(()=>{"use strict";Bl();HQ=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,KQ=
/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function l1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var u1=m(()=>{"use strict";M()});function YQ(e){let t=em(e)?e.files:e;return["none","args","project"].includes(t)}function d1(e,t){let n=em(e)&&"plugin"in e?e.plugin:e;iv(n,"what `loadPlugin` r\
eturns"),Qp("options",t,ov);let{endpoint:r,publisher:o}=t;Qp("endpoint",r,Gl),f1("",t,ZQ),o!==void 0&&f1("publisher.",o,XQ)}function iv(e,t){Qp("plugin",e,[l1,t])}
function sv(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function Wi(e,t,n){let r=Ki(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function f1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw QQ(e,o,Object.keys(n));Qp(e+o,i,s)}}function QQ(e,t,n){let r=Dt(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you mea\
n \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Qp(e,t,[n,r]){if(!n(t))throw Wi(e,t,`Give ${r}.`)}var Ki,em,Gl,
Jl,ov,rv,ma,WQ,qQ,ZQ,XQ,ha=m(()=>{"use strict";E();yi();u1();Ki=e=>typeof e=="string",em=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Gl=[Ki,"a text"],Jl=
[e=>Array.isArray(e)&&e.every(Ki),"a list of texts"],ov=[em,"an object"],rv=[e=>typeof e=="boolean","true or false"],ma=[e=>Ki(e)&&e.trim()!=="","a text that is\
 not empty"],WQ=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
qQ=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,ZQ={endpoint:Gl,endpointVariable:[e=>Ki(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!WQ.test(e)&&!qQ.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:rv,relayModel:Gl,commandModel:Gl,name:Gl,local:Jl,public:Jl,shellContext:Jl,failClosed:Jl,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:rv,workspace:[e=>em(e)&&Object.values(e).every(YQ),"none, args or \
project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:rv,hookAllows:Jl,callerFiles:ov,publisher:ov};XQ={name:ma,email:ma,url:ma,
description:ma,version:[e=>Ki(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:ma,licenseText:ma,privacyPolicyUrl:[e=>Ki(e)&&sv(e),"an\
 https URL"]}});function ga({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Vl({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function p1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return F({name:r.name,displayName:n.displayName,description:ga(e),author:eee(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:tee(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:nee(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Hl(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function m1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),Ap(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),Ep(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of h1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Vl(e)}):n.manifest.version!==Vl(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Vl(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:ga(e)})}function eee({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:F({name:r,email:o,url:i})}function tee({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&sv(n)?n:t.publisher.privacyPolicyUrl}function nee(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(h1(e).map(s=>[s,oee(n,s)]))};return Object.keys(i).length===0?void 0:i}function h1(e){let t=[...e.letOut,...[...e.open].map(n=>ree(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function ree(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function oee(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?iee(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function iee(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var qi,Kl=m(()=>{"use strict";Te();Vi();ha();qi=".claude-plugin/\
plugin.json"});function g1(e){jl(e.flatMap(y1).join(`
`)).length>0&&e.forEach(see),e.filter(({json:t})=>t!==void 0).forEach(cee)}function y1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function w1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?Zp(o.data):[];if(i!==void 0)throw av(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Yp(n);if(r!==void 0)throw av(t,1,r.what)}}function see(e){let{path:t}=e,n=y1(e).flatMap(jl)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function cee({path:e,text:t,json:n}){let[
r]=Zp(n,aee.has(e));if(r===void 0)return;let o=uo(t,Math.max(0,t.indexOf(r.near)));throw av(e,o,r.what)}function av(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var aee,b1=m(()=>{"use strict";E();j();Wp();c1();Kl();Bl();aee=new Set([".mcp.json",pa,qi,
".lsp.json","settings.json"])});function un(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(un)]}var tm=m(()=>{"use strict"});function cv(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:lee(o,n);return{...e,manifest:fee(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:uee(o,n))}}function lee(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return un(c).every(u=>t({...l,text:u}))},i=ya(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...ya({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function uee(e,t){let n=(r,o)=>un(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:ya(e.handler,r=>r==="statusMessage",n)}}function fee({manifest:e,files:t},n){let r=e.path??"",o=R(t,r),i=(c,l)=>un(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:uo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...ya({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:ya(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:dee(s,i)}}function dee(e,t){return ya({...e},n=>n!=="name",(n,r)=>t("author",r))}function ya(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var k1=m(()=>{"use strict";W();j();tm()});function nm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var lv=m(()=>{"use strict"});function uv(e,t){let n=e.slice(e.lastIndexOf("/")+1);return pee.test(n)&&t.size<=mee&&!t.bytes().includes(0)}function v1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&uv(s,a)&&!hee(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",yee(r.licenseText)):
i!==void 0?e.files.set("LICENSE",gee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function hee({plugin:e},t){if(nm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&Ot(o,e).includes(t))}function gee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function yee(e){return e.endsWith(`
`)?e:`${e}
`}var pee,mee,fv=m(()=>{"use strict";hr();lv();pee=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
mee=256*1024});function _1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!uv(a,R(t.files,a)))),...r.flatMap(s=>Uo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(dv),...n.map(dv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(dv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>vee(e,s)),...r.flatMap(({origin:s,handler:a})=>un(kee(a)).map(x1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>un(s.config).map(x1(s.origin)))].filter(({text:s})=>s.length>=gr)}function pv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>Ml({tool:"",name:"",shell:mr(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...un(e.manifest??{})].filter(mv),...un(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>$1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(Kt),Kp(n),$1(e.files.get(zo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function mv(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function kee(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!bee.has(t)))}function x1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function dv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function vee(e,t){let n=R(e.plugin.files,t);if(n===void 0||n.size>wee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function $1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var gr,wee,bee,hv=m(()=>{"use strict";W();j();hr();
ca();ev();fv();tm();Vp();Ht();gr=40,wee=10*1024*1024;bee=new Set(["if","statusMessage"])});function O1(e){return[...e.keys()].flatMap(t=>{let n=R(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?L(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:xee(t,r,o)}]})}function xee(e,t,n){if(n!==void 0)return un(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<gr&&!s.includes("\\")?[]:[{path:e,line:a+2,text:$ee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function E1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function $ee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?L(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var A1=m(
()=>{"use strict";W();M();j();tm();hv()});function wa(e){return e.normalize().replaceAll(I1," ")}function Bo(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function _ee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(I1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function S1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var gv,I1,rm,om=m(
()=>{"use strict";gv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,I1=new RegExp(`[${gv}][${gv} ]*| [${gv} ]+`,"g");
rm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=wa(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=_ee(this.#e),S1(
this.#t,n-1)-S1(this.#t,t))}}});function yv(e,t){let n=e.charCodeAt(t),r=0,o=fn,i=!1,s=!0,a=t;for(Jo.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!Bo(c))i&&o===fn-
1&&(Jo.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return Jo.slot=Math.imul(r,P1)>>>32-kv,Jo.end=a,Jo.isUniform=s,o===0}function Eee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<fn-1)continue;let i=Math.imul(r,P1)>>>32-kv;e[o-fn+1]=i,n[i>>>5]|=1<<(i&31)}}var fn,bv,Oee,
kv,T1,P1,im,Jo,wv,N1=m(()=>{"use strict";om();fn=11,bv=21,Oee=64,kv=18,T1=1<<kv-5,P1=2654435761,im=class{joined;starts;#e;#t=new Int32Array(T1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-fn+1)),Eee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+fn<=t.length;o+=bv)if(!(o<r)){if(!yv(t,o))break;if(Jo.isUniform){r=this.#n(t,o,n);continue}r=Jo.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&yv(t,i-1)&&this.#r(i-1,r),yv(t,s-fn+1)&&
this.#r(s-fn+1,r),s-fn+1}#r(t,n){let{slot:r,end:o}=Jo;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(T1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new wv,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=Oee&&n.get(c)?.push({at:a,text:s})}}return n}},Jo={slot:0,end:0,isUniform:!1,whiteUntil:0};wv=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*R1(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new rm(l)),i=new im(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let d of See(f,c,i,u,p=>r(
e[p]))){let{output:p,from:h,to:g}=d,y=g-h;if(y<n&&y+Aee(d,u,o[p])<n)continue;let b=i.starts[p],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[p],
source:l,text:k})}}function Aee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
wa(a).length)}function*See(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||Iee(s.get(
f.text),e[a-1],e[a+1]))continue;let d=Pee(r,c,n,f);if(d===void 0)continue;u.push(d);let p=`${d.output} ${d.start} ${d.from}`;i.has(p)||(yield d),i.add(p)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function Iee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function Pee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),d=Bo(f);if(n.charCodeAt(c)!==(d?32:f))break;a=d?
Nee(e,a):a+1}if(c-o.at<fn)return;let l=Bo(e.charCodeAt(t))?C1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),d=Bo(f);if(n.charCodeAt(u-1)!==(d?32:f))
break;l=d?C1(e,l-1):l-1}return c-u<Tee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function C1(e,t){let n=t;for(;n>0&&Bo(e.charCodeAt(n-1));)n-=1;return n}
function Nee(e,t){let n=t;for(;n<e.length&&Bo(e.charCodeAt(n));)n+=1;return n}var Tee,L1=m(()=>{"use strict";N1();om();Tee=fn+bv-1});function D1(e,t,n){let r=O1(t);g1(r),w1(e);let o=n?.sources??_1(e),i=pv(e),s=Cee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...z1(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:gr},leak:a[0]===void 0?void 0:Dee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(F1)}}function Cee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(E1(o)):o.readings).
filter(o=>{if(o.text.length<gr)return!1;let i=e.carried.has(o.path)?o.text:F1(o);return r.has(i)?!1:(r.add(i),!0)})}function F1({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>mv(r)?"``":n)}function M1(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);cv(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:z1([...i.values()],n,pv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:cv(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*z1(e,t,n,r){let o,i=new Map,s=new Set;for(let a of R1(e,t,gr,c=>s.has(c))){o??=n.map(wa);
let c=i.get(a.text)??Fee(a.text,o);i.set(a.text,c),!(c||Ree(a,r)||r.carried.has(a.output.path)&&Lee(a))&&(s.add(a.output),yield a)}}function Ree({output:e,source:t,
text:n},r){return e.path!==pa||!r.plugin.hooks.some(i=>Uo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&wa(i).includes(n.trim()))}function Lee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function Dee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,uo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Fee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+gr<=e.length;n+=1){let r=e.slice(n,n+gr).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=gr}var j1=m(()=>{"use strict";E();hr();Wp();b1();k1();hv();A1();om();L1();j()});function U1(e,t,n){return[...new Set([...e.matchAll(Mee)].flatMap(o=>Ot(o[1],t)))].flatMap(o=>{let i=R(t.files,o),s=i.unreadable===void 0?jee(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??zee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function jee(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Mee,zee,B1=m(()=>{"use strict";W();j();hr();Mee=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;zee={py:"pyt\
hon3",js:"node"}});function G1(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of V1(e)){for(let a of Ot(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of U1(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=vv(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=Ot(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function vv(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:V1(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function V1(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=mr(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>J1(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>J1(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function J1(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var xv=m(()=>{"use strict";hr();Ht();B1()});function K1(e){let t=new Map([[e.settings.naming.serverKey,Uee(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:H1})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(H1,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Uee({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...Bee(e)}}function Bee({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var H1,W1=m(()=>{"use strict";H1=".mcp.json"});function yr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(sm,o.toLowerCase()))return`lies\
 in ${o}, ${sm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return Gee(r)?"usually holds secrets":Vee(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(sm,r)?`is ${sm[r]}`:void 0:qee(t)?_v:void 0}function Gee(e){return Jee.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Vee(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function qee(e){if(e.size>Hee)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Kee)].some(n=>Zee(t,n.index+n[0].length))}function Zee(e,t){let n=t;for(let r=0;r<Wee&&($v.lastIndex=n,!!$v.test(e));r+=1)n=$v.lastIndex;
return q1.lastIndex=n,q1.test(e)}var _v,ba,Zi,sm,Jee,Hee,Kee,$v,Wee,q1,Wl=m(()=>{"use strict";j();_v="holds a private key",ba="where credentials are kept",Zi="w\
hat a tool makes anew",sm={".aws":ba,".azure":ba,".docker":ba,".gnupg":ba,".kube":ba,".ssh":ba,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:Zi,".idea":Zi,".mypy_cache":Zi,".pytest_cache":Zi,".ruff_cache":Zi,".venv":Zi,".vscode":Zi,node_modules:"a folder \
made for one machine"},Jee=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|settings\.local\.json|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Hee=1024*1024,Kee=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,$v=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Wee=10,q1=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function Z1(e){let{plugin:t,settings:n}=e,r=Jr(t.files,""),o=ete(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=vv(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Yee(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,R(t.files,a).bytes()),e.open.add(c)}}function Yee(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||Qee.has(n))return"the thin client has its own file there";let i=yr(t,R(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Xee(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Xee({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!Yk(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function ete(e){return new Map([...nm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function Y1(e){let t={},n={};for(let{
list:r,what:o,folder:i}of tte){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return nte(e),rte(e),Object.keys(n).length===0?t:{...t,experimental:n}}function nte(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function rte(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var Qee,tte,X1=m(()=>{"use strict";W();Wl();lv();xv();Fl();Qee=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);tte=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function Q1({body:e,frontmatter:t}){let n=ql(oe(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>Ov(c,n))?"program":"words"}function Ov(e,t){return Vt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>ka.has(c.replace(/^.*\//,"")))})}function ql(e){
let n=(e===void 0?[]:$t(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var ka,am=m(()=>{"use strict";Bt();Ht();ka=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function Ev(e,t){let n=ql(oe(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>Vt(a.command).flatMap(tD)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&ite(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=ste(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>ate(e,a,n)),...o.map(a=>`Bash(${nD(a)})`)])]}function tD(e){let t=eD.exec(e)===null?e:e.slice(eD.exec(e)[0].length);return t!==
e?tD(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(ote,"")]}function ite(e){return/[>!#\\\n]/.test(e)||Av(
e)}function Av(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function ste(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!ka.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function nD(e){return ka.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function ate(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${nD(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!Ov(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var ote,eD,Sv=m(()=>{"use strict";E();Bt();
am();Ht();ote=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,eD=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function cm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Ft(e.body);return[...e.body.matchAll(cte)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var cte,Iv=m(()=>{"use strict";j();cte=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function rD(e){return Vt(e).some(t=>{let[n="",...r]=t.replace(dte,"").replaceAll(pte," ").split(/\s+/);if(!lte.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(ute.has(n)?i.slice(1):i).some(s=>fte.test(s))})}var lte,ute,fte,dte,pte,oD=m(()=>{"use strict";Ht();lte=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),ute=new Set(
["grep","rg","sed","awk","jq"]),fte=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;dte=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
pte=/\d?[<>]+&?\s*[^\s<>]+/g});function Tv(e){let t=e.slice(0,yte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=mte.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:Vt(n).some(i=>hte.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":wte(n)??bte(t)??kte(t)??(rD(t)?"outsi\
de":void 0)}function wte(e){let t=[...e.matchAll(gte)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function bte(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function kte(e){if(sr([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||Vt(e).filter(r=>r.includes(")")&&ka.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var mte,hte,gte,yte,iD=m(()=>{"use strict";Bt();am();Ht();oD();mte=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],hte=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,gte=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
yte=2e3});function sD(e){for(let t of[...e.plugin.commands,...e.plugin.skills])vte(e,t)}function vte(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of cm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&Q1(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of mr(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?xte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function xte(e,t){let n=ql(oe(e.frontmatter,"arguments"));if(!n.test(t))return Tv(t);let r=t.replaceAll(new RegExp(n,"g"),"");return Tv(r)??
(Av(r)?"arguments":void 0)}var aD=m(()=>{"use strict";Bt();am();Ht();Sv();Iv();iD()});function cD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(Dl):Xk(r)))return{command:n,path:Ll("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=Zk())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function lD(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var uD=m(()=>{
"use strict";Fl()});function fD(e){let t=cD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,fa(e,n),"local"):e.place(`command:${n.name}`,r,_te(
e,n),"remote")}return lD(t)}function dD(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>$te){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}Dl(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,fa(e,t),"local"):e.place(`skill:${t.name}`,n,Ote(e,t),"remote")}}function _te(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=hD(e,
t),o=[...jp(e),...r.length===0?[]:Ev(t,r)],i=Il(e,`command:${t.name}`);return Tl({...pD(e,t),"allowed-tools":o.length===0?n:[n,...o],...mD(e,t.name)})+Ml({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function Ote(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=hD(e,t),o=r.length===
0?[]:Ev(t,r),i=Il(e,`skill:${t.name}`);return Tl({name:yD(t.frontmatter.data.name)??t.name,...pD(e,t),"allowed-tools":o.length===0?void 0:o,...mD(e,t.name)})+Ml(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function pD(e,t){return{description:Ete(e,t),when_to_use:gD(t),"argument-hint":t.argumentHint,
paths:Ate(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function Ete(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&gD(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function mD(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function hD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=mr(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
Gp).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function gD({frontmatter:e}){let t=oe(e,"when_to_use");return t===void 0?void 0:$t(t)||
void 0}function yD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function Ate(e){if(!Array.isArray(e))return yD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var $te,wD=m(()=>{"use strict";Sv();ca();Mp();qk();Ht();Bt();uD();Hi();Fl();Vp();$te=255});function vD(e){let t=Ste(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[bD.prompts]:[],...t.length>0?[bD.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function xD(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function Ste(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${kD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${Yi(o)}\`: ${kD(i)}`)];return[...new Set(
r)]}function kD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${Ite(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Tte(t):void 0)??"a program"}`}function Ite(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Tte(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function Yi(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var bD,$D=m(()=>{"use strict";bD={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function ED(e){let{settings:t}=e,n=Pte(lm(e)),r=[`# ${OD(e.plugin.manifest.displayName??t.name)}`,OD(ga(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=$L(e);return`${[r,[n],["## Parts",...Nte(e)],["## What is sent, where and when",...Cte(e)],o,["## Access",...Fte(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function lm({components:e}){return e.some(({placement:t})=>t==="local")}function Nte(e){let t=_D(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!lm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[..._D(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${Yi(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function _D(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${Yi(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Cte(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Rte(l.event,l.matcher)))],a=lm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Lte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(zo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...vD(e),...Dte(e)]}function Rte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${Yi(t)}\``}`}function Lte(e,t,n){let r=`\` ru\
ns: the output of \`${Yi(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${Yi(t)}${r}`}function Dte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Fte(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${lm(e)?`host.${xD(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function OD(e){return e.replaceAll(/\s+/g," ").trim()}var Pte,AD=m(()=>{"use strict";ca();Kl();$D();Pte=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function SD(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function ID(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var TD=m(()=>{"use strict"});function PD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&va("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
va("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&va("has a query"),(t.hash!==""||e.includes("#"))&&va("has a f\
ragment"),t.protocol==="http:"&&!Mte(t.hostname)&&va("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||va("has characters in its path that would need quoting"),t.origin+n}function Mte(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function va(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var ND=m(()=>{"use strict";E()});function CD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Zl(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)zte(r,c,o[s],a);i=a}return i.has(r.length)}}function Zl(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Zl(e,t+1,n):n}function zte(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Zl(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Zl(e,t,r):o===n&&Zl(e,t+1,r)}var RD=m(()=>{"use strict"});function FD(e,t,n){let r=SD(e),o=PD(n.endpoint),i=Pv("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:LD(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:LD("commandModel",n.commandModel),naming:IL(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:Pv("shellContext",n.shellContext,r.filter(Ute)),failClosed:DD("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:jte(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:DD("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:CD(Jte(l))}))}}function jte(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return Pv("work\
space",n,t),e}function Ute(e){return e.startsWith("command:")||e.startsWith("skill:")}function Pv(e,t,n){let r=(t??[]).map(o=>{let i=ID(o,n);if(i.length===0)throw Bte(
e,o,n);return i});return new Set(r.flat())}function Bte(e,t,n){let r=Dt(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function LD(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw Wi(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function DD(e,t=[]){for(let n of t){if(Object.hasOwn(da,n))continue;let r=Dt(
n,Object.keys(da));throw Wi(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Jte(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw Wi("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var MD=m(()=>{"us\
e strict";E();yi();TD();ND();RD();Qk();ha();Hi()});function UD(e,t){if(Gte(e),t.name!==void 0){let r=jD(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,zD)}let n=jD(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${zD}`)}function jD(e){return e.length>128?"has more than 128 characters":Fo(e)?e.includes("..")?
'holds ".."':Ip(e)!==void 0?"can't be a folder on Windows":Gi(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Gte(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var zD,BD=m(()=>{"use strict";E();El();
Vi();zD="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function VD(e,t){d1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Kte(e,t);let r=FD(n,UD(n,t),t),o=Vte(new zl(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:ga(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Vte(e){let t=JD(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=M1(e,t);if(r.length===0)throw t.leak;let o=new zl(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=JD(o,t);if(i.leak!==void 0)throw i.leak;return i}function JD(e,t){
let n=Hte(e),r=ye(e.files),o=wp(GD(r,Hl(n))),i=`${Vl(e)}-${o.slice(0,8)}`,s=GD(r,Hl(n,i));return{draft:e,version:i,files:s,...D1(e,s,t)}}function Hte(e){let t=fD(
e);dD(e),KL(e),XL(e),K1(e);let n=t1(e);v1(e),e.files.set("README.md",ED(e)),Z1(e);let r=Y1(e),o=p1(e,{commands:t,icon:n,paths:r});return e.manifest=o,m1(e,o),Wte(
e),G1(e),sD(e),o}function GD(e,t){return ye([...e,[qi,t]])}function Kte(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>so(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${rn(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Wte(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>zp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:zp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var HD=m(()=>{"use strict";bn();na();E();wi();W();WL();qL();Wp();n1();j1();fv();xv();Kl();W1();X1();ha();aD();wD();
AD();MD();BD();Hi()});function KD(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=qte.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Zte))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var qte,Zte,WD=m(()=>{"use strict";qte=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Zte=/`([^`\n]+)`/g});function fm(e){let t=[];for(let n of e.matchAll(nne)){let r=n[1],o=e.slice(Math.max(0,n.index-Nv),n.index),i=n.index+n[0].length,s=sne(r,o,e.slice(i,i+Nv));s!==
void 0&&t.push({need:ZD.get(r),what:`${r}${s}`,offset:n.index})}return t}function sne(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return ine.test(
t)?"":void 0;if(!ane(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?Qte.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:cne(e,i)}function ane(e){let t=e.length;for(;t>0&&!rne.has(e[t-1]);)t-=1;return(t>0||e.length<Nv)&&one.test(e.slice(
t))}function cne(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(qD,e)?qD[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&ene.has(r):!i.test(r)))return s?"":` ${r}`}var um,Yte,Xte,ZD,Qte,
qD,ene,tne,nne,rne,one,ine,Nv,Cv=m(()=>{"use strict";um=e=>e.split(" "),Yte=um("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Xte=um("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),ZD=new Map([...Yte.map(e=>[e,"machine"]),...Xte.map(e=>[e,"toolchain"])]),Qte=new Set(um("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),qD={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
ene=new Set(um("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),tne=[...ZD.keys()].sort((e,t)=>t.length-e.length).join("|"),nne=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${tne})(?![\w./:=@-])`,"g"),rne=new Set(`
;&|({$"'\`!`),one=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,ine=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
Nv=240});function XD(e,t,n){let r=new Yl(e,t,n);QD(r,dne,e);for(let o of KD(e))tF(r,o.text,o.offset);return Rv(r,e)}function QD(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&nF(i,n,s=>e.add(o,s[0],s.index))}function Rv(e,t){return QD(e,fne,t),t.includes("git ")&&nF(pne,t,n=>{let r=`git ${n[1]}`;une.has(n[1])?e.add("ma\
chine",r,n.index):lne.has(n[1])&&e.add("files",r,n.index)}),e.list()}function eF(e,t,n){return Rv(new Yl(e,t,n),e)}function dm(e,t,n){let r=new Yl(e,t,n);return tF(
r,e,0),Rv(r,e)}function tF(e,t,n){for(let{need:r,what:o,offset:i}of fm(t))e.add(r,o,n+i)}function nF(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var YD,lne,une,fne,dne,pne,Yl,Lv=m(()=>{"use strict";j();WD();Cv();YD=e=>new Set(e.split(" ")),lne=YD("diff \
log status show blame ls-files grep rev-parse describe shortlog"),une=YD("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),fne=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],dne=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
pne=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Yl=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Ft(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function rF(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=Uo(e,t).flatMap(s=>Fv(t,s));return[...o,...Dv(e.handler,n),...oF(r,
n.path,n.line),...i]}function Dv(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:gne(
c)).join(""),a=fm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...eF(JSON.stringify(e),t,n),...a]}function gne(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Fv(e,t){let n=yne(e,t);return n===void 0?[]:dm(n,t,1).concat(oF(n,t,1))}function oF(e,t,n){let r=new Map,o=Ft(
e);for(let i of e.matchAll(hne)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function yne(e,t){let n=R(e.files,t);return n===void 0||n.size>mne?void 0:H(n.bytes())}var mne,hne,iF=m(()=>{"use strict";W();j();hr();Lv();
Cv();mne=1024*1024,hne=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function aF(e){iv(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Mv(`${r.kind}:${r.name}`,
r.path,[...vne(r),...bne(r.body,e).flatMap(o=>{let i=n.get(o)??Fv(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Mv(`hook:${r.id}`,r.origin.path,rF(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Mv(`mcp:${r}`,i.path,Dv(o,i).filter(kne)))]}function bne(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?Ot(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Mv(e,t,n){let r=new Set(n.map(s=>s.need)),o=wne.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function kne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function vne(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:mr(n);return[...xne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...cm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...XD(n,t,r)]}function xne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return dm(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(sF,i)?sF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var wne,sF,cF=m(()=>{"use strict";Lv();hr();iF();Iv();ha();Ht();wne=["text","files","patch","toolchain","machine","conversation"];
sF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function lF(e,t=[]){if(!Array.isArray(t))throw Wi("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new wn;for(let o of aF(e))n.has(o.id)||o.id.startsWith("mcp:")||(zv(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),zv(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&zv(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function zv(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var uF=m(()=>{"use strict";bn();ha();cF()});function pm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>so(s));if(e||n===void 0)return;let{problem:r,fix:o}=yc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${rn(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var jv=m(()=>{"use strict";bn();dy();E();wi()});var ot=_e((eCe,fF)=>{"use strict";fF.exports=process.getBuiltinModule("node:crypto")});function pF({tools:e,afterMs:t}={},n=dF){return e??(t!==void 0||n>dF)}var $ne,dF,mF=m(()=>{"use strict";$ne=O(ot(),1),dF=6e5});var hF,gF=m(()=>{"use strict";hF=String.raw`
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
`});var yF,wF=m(()=>{"use strict";yF=String.raw`
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
`});var mm,hm,gm,ym,Uv=m(()=>{"use strict";mm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),hm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),gm=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),ym="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var bF,kF=m(()=>{"use strict";bF=String.raw`
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

`});function vF(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>One(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${wm(mm)}, files that hold a private key, what lies in ${wm(hm)}, links, and other repositories inside the project. ${wm(gm)} are sent onl\
y where the list above says so. Without git also not: what lies in ${wm(ym)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function One(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${_ne[r.files]}${i}${o}.`}function wm(e){return e.map(
t=>`\`${t}\``).join(" ")}var _ne,xF=m(()=>{"use strict";Uv();_ne={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var $F,_F=m(()=>{"use strict";$F=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var OF,EF=m(()=>{"use strict";OF=String.raw`
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
`});var AF,SF,IF=m(()=>{"use strict";AF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,SF=String.raw`function base64(s) {
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
`});var TF,PF=m(()=>{"use strict";TF=String.raw`
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
`});var NF,CF=m(()=>{"use strict";NF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var RF,LF=m(()=>{"use strict";RF=String.raw`
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
`});function Jv(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>Sne(
i,o)+Ane,hooks:Ene,readme:vF}}function Ene(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function Sne(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${Bv(n)} plugin=${Bv(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${Bv([...new Set(a)].join(`
`))}
`}function Bv(e){return`'${e.replaceAll("'","'\\''")}'`}var OCe,Ane,DF=m(()=>{"use strict";gF();wF();Uv();kF();xF();_F();EF();IF();PF();CF();LF();OCe=Jv();Ane=[
"# Never sent, in any case and any folder.",`secret_names='${mm.join(" ")}'`,`secret_folders='${hm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${gm.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${ym.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${$F}'`,`sorting='
${AF}'`,`key_body='
${SF}'`,NF+bF+TF+yF+hF+OF+RF].join(`
`)});function MF(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}=e,{alwaysLoad:p=t.alwaysLoad}=e;return{...F({...Ine(t),...F({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:Tne(t),longRuns:pF(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:p==="true"?!0:p==="false"?!1:p,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Jv(t.
uploads)}}function Ine(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:d}=e;return F({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:d})}
function Tne({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var zF=m(()=>{"use strict";gc();
E();Te();mF();DF()});function jF(e,t,n){let{loaded:r,config:o}=e;pm(r);let i=MF(t,o,n),s=Pne(r.plugin,VD(r,i),i);return t.allowErrors!==!0&&Nne([...Gv(e,s),...s.report.diagnostics]),
s}function Pne(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&Sl(r,l.what).files!=="none",s=lF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function Gv({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function Nne(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${vt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var UF=m(()=>{"use strict";E();HD();uF();Bk();jv();vi();zF()});async function BF(e,t){let n=(0,Go.join)(t.workspace,e),r={folder:e,name:(0,Go.basename)(n),rows:[],notes:[]};try{let o=Dp(n),i={...r,name:o.plugin.name},s=await Rne(
n,t).catch(a=>({failed:a}));return"failed"in s?Vv(s.failed,{...i,rows:Oi(e,o.diagnostics)}):Cne({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return Vv(
o,r)}}function Cne(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[Lne(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Oi(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=jF(o,{permissionHook:!0},s),u=Oi(n,[...Gv(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Vv(l,{...e,rows:c,notes:i})}}async function Rne(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await Pb(e,void 0,{dataOnly:r,signal:o});let i=(0,Go.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,Go.extname)(
i))?{config:{},skipped:i}:await Pb(e,i,{signal:o})}function Lne(e){return`${(0,Go.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Vv(e,t){if(!ke(e))throw e;let n=gf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var Go,JF=m(()=>{"use strict";Go=O(he(),1);NP();Uk();UF();E();fo()});var Vo=_e((KCe,GF)=>{"use strict";GF.exports=process.getBuiltinModule("node:os")});function Wr(e,t=511){if(VF(e))return;let n=(0,HF.dirname)(e),r=n===e?void 0:Wr(n,t);try{(0,bm.mkdirSync)(e,t)}catch(o){if(VF(e))return r;throw o}return r??e}function VF(e){
return(0,bm.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}var bm,HF,Xl=m(()=>{"use strict";bm=O(ve(),1),HF=O(he(),1)});function KF(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==t.size?!1:Dne(e.bytes(),t.bytes())}function Dne(e,t){return e===void 0||t===
void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}var WF=m(()=>{"use strict"});function km(e){return qF(e)||qF(ye([...e].map(([t,n])=>[t,Mne(n)])))}function qF(e){let t=R(e,qi),n=t===void 0?void 0:L(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Fne(c)]);return wp(ye([...s,[qi,
Hl(o)]])).startsWith(i)}function Fne(e){return e.kind==="file"?{...e,executable:!1}:e}function Mne(e){if(e.kind!=="file")return e;let t=e.bytes();return ji(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var Hv=m(()=>{"use strict";na();W();M();j();Kl()});function Ql(e){return zne.has(e.split("/").at(-1)??"")}function Kv(e,t=""){return jne((0,XF.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return Np(
n.name)?n.isDirectory()?Kv(e,r):[]:Ql(r)?[]:[r]})}function jne(e){return(0,YF.readdirSync)(e,{withFileTypes:!0})}function QF(e,t){let n=Un(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!Ql(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!Une(a)),o])if(km(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!KF(ZF(n,s),ZF(t,s)))}function Une(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function ZF(e,t){let n=R(e,t);return n&&{...n,executable:!1}}function eM(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...Un(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!Ql(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var YF,XF,zne,Wv=m(()=>{"use strict";YF=O(ve(),1),XF=O(he(),1);W();WF();
Hv();Kr();zne=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function nM(e){let t=eu((0,xa.join)(e,".claude-plugin","plugin.json"));return Wt(Wt(Wt(t,"metadata"),"bazaar"),"thinClient")!==void 0}function rM(e){if(eu((0,xa.join)(
e,"oci-layout"))===void 0)return!1;let t=Wt(eu((0,xa.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>Wt(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=eu((0,xa.join)(e,"blobs","sha256",r.slice(7)));return typeof Wt(oM(e,o),"claude-bazaar.co\
ntents")=="string"}function oM(e,t){let n=Wt(t,"annotations");if(n!==void 0)return n;let r=Wt(t,"manifests"),o=Array.isArray(r)?Wt(r[0],"digest"):Wt(Wt(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?Wt(Wt(t,"config"),"Labels"):oM(e,eu((0,xa.join)(e,"blobs","sha256",o.slice(7))))}function eu(e){
try{return JSON.parse((0,tM.readFileSync)(e,"utf8"))}catch{return}}function Wt(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var tM,xa,qv=m(()=>{
"use strict";tM=O(ve(),1),xa=O(he(),1)});function Bne(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function tu(e){let t=Bne(e);if(t!==void 0)throw wr(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function wr(e,t){return new w("PATH_UNSAFE",e,t)}var $a=m(()=>{"use strict";E()});function Oa(e,t,n){let r=Hne(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw vm(e);if(!r.isDirectory())throw Yv(e,"is a file");let o=Kne(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw Yv(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
Ql(a))&&Jne(e,t,n),Wne(e,s),s?"repository":"replaceable"}function Jne(e,t,{isOurs:n,foreign:r}){if(!(n??nM)(e))throw Yv(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?QF:()=>[]),i=[...Gne(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${Vne(i)}.`,"Move or remove that, or choose another folder.")}function Gne(e){try{return Kv(e).filter(t=>t!==".git")}catch(t){throw yt(e,t)}}
function Vne(e){let t=e.length-iM;return`${e.slice(0,iM).join(", ")}${t>0?` and ${t} more`:""}`}function Hne(e){try{return(0,_a.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw yt(e,t)}}function Kne(e){try{return(0,_a.readdirSync)(e)}catch(t){throw yt(e,t)}}function Wne(e,t){let[n,r]=[process.cwd(),(0,_a.realpathSync)(e)];if(!`${n}${Zv.sep}`.
startsWith(`${r}${Zv.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function Yv(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function vm(e){return wr(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function yt(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${we(t)}.`,
n,{cause:t})}var _a,Zv,iM,nu=m(()=>{"use strict";_a=O(ve(),1),Zv=O(he(),1);E();Wv();qv();$a();iM=10});function Ea(e,t){(0,qt.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(Xv(e,o.kind==="directory"?r:(0,br.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,br.join)(e,r),s=o.executable?493:420;(0,qt.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,qt.chmodSync)(i,s)}}function Xv(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,qt.mkdirSync)((0,br.join)(e,r),{recursive:!0}),(0,qt.chmodSync)((0,br.join)(
e,r),493),n.add(r))}function Ho(e,t,n=[]){let r=[];try{for(let o of(0,qt.readdirSync)(e).filter(i=>!n.includes(i)))(0,qt.renameSync)((0,br.join)(e,o),(0,br.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,qt.renameSync)((0,br.join)(t,i),(0,br.join)(e,i));throw o}}var qt,br,ru=m(()=>{"use strict";qt=O(ve(),1),br=O(he(),1)});function sM(e,t,n={}){Qv(e,t,n,r=>Ea(r,t))}function Qv(e,t,n,r){ou(e,t,n);let o=(0,Ae.resolve)(e),i=Oa(o,t,n),s=ex((0,Ae.dirname)(o));try{i==="empty"?Xne(o,r):i===
"repository"?Qne(o,r):ere(o,i,r)}catch(a){throw s!==void 0&&(0,xe.rmSync)(s,{recursive:!0,force:!0}),yt(e,a)}}function ou(e,t,{within:n}){qne(e,t),Zne(t),n!==void 0&&
Yne((0,Ae.resolve)(n),(0,Ae.resolve)(e))}function qne(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function Zne(e){
for(let[t,n]of e)if(tu(t),n.kind==="symlink")throw wr(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function Yne(e,t){let n=(0,Ae.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Ae.resolve)(e,n)!==t)throw wr(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Ae.sep))
if(r=(0,Ae.join)(r,o),(0,xe.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw vm(r)}function ex(e){try{return Wr(e)}catch(t){throw yt(e,t)}}function Xne(e,t){
let n=(0,xe.mkdtempSync)((0,Ae.join)(e,".bazaar-"));try{t(n),Ho(n,e)}finally{(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function Qne(e,t){let n=(0,xe.mkdtempSync)(
(0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),[r,o]=[(0,Ae.join)(n,"new"),(0,Ae.join)(n,"old")];try{(0,xe.mkdirSync)(r),(0,xe.mkdirSync)(o),t(
r),Ho(e,o,[".git"]);try{Ho(r,e)}catch(i){throw Ho(o,e),i}(0,xe.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,xe.existsSync)(o)||(0,xe.readdirSync)(o).length===
0)&&(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function ere(e,t,n){let r=(0,xe.mkdtempSync)((0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),o=(0,Ae.join)(
r,"new");try{(0,xe.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?tre(e,o,(0,Ae.join)(r,"old")):(0,xe.renameSync)(o,e)}finally{(t!=="replaceable"||(0,xe.existsSync)(
e))&&(0,xe.rmSync)(r,{recursive:!0,force:!0})}}function tre(e,t,n){(0,xe.renameSync)(e,n);try{(0,xe.renameSync)(t,e)}catch(r){throw(0,xe.renameSync)(n,e),r}}var xe,
Ae,tx=m(()=>{"use strict";xe=O(ve(),1),Ae=O(he(),1);E();ru();Xl();nu();$a()});function aM(e,t,n={}){let r=(0,Bn.resolve)(e),o=Oa(r,t,n);if(o!=="missing"&&o!=="empty")return nre(r,t,n);let i=cM(r);return sM(r,t,n),{keep:()=>{},undo:()=>{(0,ut.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,ut.mkdirSync)(r)}}}function nre(e,t,n){ou(e,t,n);let r=rre(e),[o,i]=[(0,Bn.join)(r,"new"),(0,Bn.join)(r,"old")],s=()=>(0,ut.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,ut.existsSync)(i)&&((0,ut.existsSync)(e)&&(0,ut.renameSync)(e,o),(0,ut.renameSync)(i,e)),s()};try{(0,ut.mkdirSync)(o),Ea(o,
t),(0,ut.renameSync)(e,i),(0,ut.renameSync)(o,e)}catch(c){throw a(),yt(e,c)}return{keep:()=>ore(s),undo:a}}function rre(e){try{return(0,ut.mkdtempSync)((0,Bn.join)(
(0,Bn.dirname)(e),`.${(0,Bn.basename)(e)}.bazaar-`))}catch(t){throw yt(e,t)}}function ore(e){try{e()}catch{}}function cM(e){if(!(0,ut.existsSync)(e))return cM((0,Bn.dirname)(
e))??e}var ut,Bn,lM=m(()=>{"use strict";ut=O(ve(),1),Bn=O(he(),1);nu();ru();tx()});var uM,fM=m(()=>{"use strict";uM={added:[],changed:[],removed:[]}});function Xi(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s,image:a}=e;return{name:t,path:n,operation:i?.operation??(o===void 0?"skipped":"pr\
eviewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??uM,...F({version:i?.version??r?.version??o?.oldVersion,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var nx=m(()=>{"use strict";Te();fM()});function rx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,iu.join)(e.RUNNER_TEMP||(0,pM.tmpdir)(),"claude-bazaar",t)}function mM(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,iu.join)(e,"thin-clients",r.name);return aM(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function hM(e,t){Wr(t);let n=(0,iu.join)(t,"report.json");return(0,xm.writeFileSync)(n,`${JSON.stringify(ire(e),void 0,2)}
`),n}function gM(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(Xi),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,iu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))h_(c,l??"")}function ire({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:dM(o)},plugins:n.map(i=>({...Xi(i),...i.error===void 0?{}:{error:dM(i.error)},notes:i.notes,
findings:ws(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function dM({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function yM(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>Xi(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,xm.appendFileSync)(n,o.join(""))}var xm,pM,iu,wM=m(()=>{"use strict";xm=O(ve(),1),pM=O(Vo(),1),iu=O(he(),1);hi();Xl();lM();fo();nx()});function Et(e){return co(e).replaceAll(bM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function Zt(e){
return e===""?"":`<code>${Et(e)}</code>`}function ox(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${Et(e)}</a>`:Et(e)}function kM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>co(i.replaceAll("	","  ")).replaceAll(bM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function $m(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var bM,vM=m(()=>{"use strict";df();bM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function xM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:sre(c,t)}function sre(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var $M=m(()=>{"use strict"});function _M(e,t){let{error:n}=e,r=[{text:`## ${are[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${Et(n.problem)} ${Et(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:cre(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${Et(o)}`,weight:1}))];return xM([...r,...e.plugins.
flatMap(pre)])}function cre(e){let t=e.map(n=>{let r=Xi(n);return[Zt(r.name),lre(r),ure(n,r),fre(r),dre(n.rows)]});return $m(["plugin","version","result","files",
"findings"],t)}function lre({version:e="",oldVersion:t}){return t===void 0||t===e?Zt(e):`${Zt(t)} \u2192 ${Zt(e)}`}function ure({error:e},t){if(e!==void 0)return`\
failed: ${Et(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(ox(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${ox(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function fre({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function dre(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[vt(r,n)]}).flat().
join(", ")||"none"}function pre(e){let{error:t,notes:n,rows:r,preview:o}=e,i=Xi(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${Et(t.problem)} ${Et(t.fix)}`,weight:1}],
...n.map(a=>({text:Et(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${Zt(i.image)}`,weight:1}],...r.length===0?[]:[{text:hre(r),weight:2}],...gre(e),...yre(
i),...o===void 0||o.patch===""?[]:[{text:ix("Changes of the thin client",kM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${Et(e.name)}`,weight:1},
...s]}function hre(e){let t=ws(e),n=t.slice(0,mre).map(i=>[i.level,Zt(i.code),Zt(rn({...i,path:i.file})),`${Et(i.problem)} ${Et(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${vt(r,"more finding")}: the output \`report\` names a file with all of them.`;return $m(["level","code","place","what, and what to do"],n)+o}function gre({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${vt(t.files,"file")} searched for ${vt(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(Zt).join(", ")}.`,s=n.map(({what:a,why:c})=>[Zt(a),Et(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:ix("Left out of the thin client",$m(["what","why"],s)),weight:3}]]}function yre({files:e}){let t=[...e.
added.map(n=>`- added ${Zt(n)}`),...e.changed.map(n=>`- changed ${Zt(n)}`),...e.removed.map(n=>`- removed ${Zt(n)}`)];return t.length===0?[]:[{text:ix("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function ix(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var are,mre,OM=m(()=>{"use strict";vi();bn();fo();vM();nx();$M();are={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};mre=300});function su(e){return wre.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(EM,
r)?`\`${EM[r]}\``:n)}function IM(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(su),...t===void 0?{}:{error:SM(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:su(i.problem),fix:su(i.fix)})),...o.error===void 0?{}:{error:SM(o.error)}}))}}function SM({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,su(t),su(n),{details:r,cause:o})}var EM,AM,wre,TM=m(()=>{"use strict";E();EM={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},AM="name its `digest` with `build` at none",wre=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${AM}`],[/then publish without --image; or `--base` what has it/g,
`${AM}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function _m(e={}){let t=Object.entries(process.env).filter(([r])=>!bre.includes(r)&&!kre.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var bre,kre,sx=m(()=>{"use strict";bre=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],kre=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var ax=_e((qRe,PM)=>{"use strict";PM.exports=process.getBuiltinModule("node:child_process")});function NM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function CM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(vre(t)):t).toString("utf8")}function vre(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var RM=m(()=>{"use strict"});async function Om(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,DM.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,d=b=>{u==="exit"&&(u=b),LM(l.pid,"SIGTERM"),f??=setTimeout(()=>LM(l.
pid,"SIGKILL"),xre)},p=setTimeout(()=>d("timeout"),s),h=()=>d("abort");c?.addEventListener("abort",h,{once:!0});let g=NM(l.stdout,a,()=>d("output")),y=CM(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,$)=>{l.on("error",$).on("close",S=>k(S??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(p),clearTimeout(f),c?.removeEventListener("abort",h)}}function LM(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var DM,
xre,cx=m(()=>{"use strict";DM=O(ax(),1);RM();xre=1e3});async function Lt(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw FM(e);if(!(0,MM.existsSync)(
n))throw kr(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:d}=await Om("git",e,{cwd:n,env:_m(
s),...c}).catch(p=>{throw _re(p)});if(l==="abort")throw FM(e);if(l==="timeout")throw kr(e,`it took longer than ${o/1e3} s`);if(l==="output")throw kr(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Aa(d)}}async function qr(e,t){let{exitCode:n,stdout:r,stderr:o}=await Lt(e,t);if(n===0)return r;
throw kr(e,o.trim()===""?`exit code ${n}`:Em(o))}async function au(e,t){return(await qr(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Aa(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,$re)}function $re(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function FM(e){return new w("INTERRUPTED",`git ${zM(e)} was stopped.`,"Start it again.")}function _re(e){return e.code!=="ENOENT"?kr([],we(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function kr(e,t){let n=Aa(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${zM(
e)} failed: ${n}.`,Ere(t))}function zM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function Ere(e){return Ore.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Em(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var MM,Ore,Qi=m(
()=>{"use strict";MM=O(ve(),1);E();sx();cx();Ore=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function cu(e){return Are.has(e.toLowerCase())}function lx(e){if(e==="")return"is empty";if(!Fo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function UM(e){let t=lx(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(jM,n)?`is kept for ${jM[n]}`:cu(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':Tre.test(e)||Pre.test(e)?"passes as a marketplace of Anthropic":void 0}function BM(e){
return Sre.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":Ire.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var Are,jM,Sre,Ire,Tre,Pre,Am=m(()=>{"use strict";Vi();Are=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),jM={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},Sre=new Set(["org","org-provisioned","unknown"]),Ire=new Set(["cargo","gh","github","npm","pip","uv"]),
Tre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,Pre=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function Fre(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function Mre(e){return Array.isArray(e)&&e.length>0}var Yt,Be,ux,fx,HM,KM,WM,qM,ZM,YM,
Nre,Im,XM,Cre,QM,Sa,Sm,JM,Rre,GM,Lre,Dre,ez,VM,zre,jre,Ure,Tm,Ia=m(()=>{"use strict";Mn();Op();fr();Yt=Y(),Be=P(Yt),ux=P(Ke()),fx=Ee(Yt),HM=ue({name:Ue,email:Be,
url:Be}),KM={$schema:Be,name:Yt,owner:HM,plugins:Ee(Fn()),description:Be,version:Be,metadata:P(ue({description:Be,version:Be,pluginRoot:Be})),forceRemoveDeletedPlugins:ux,
allowCrossMarketplaceDependenciesOn:P(fx)},WM=ue(KM),qM=Rt(ck(Yt)),ZM=new Set([...Object.keys(KM),"renames"]),YM=new Set(["description","version","pluginRoot"]),
Nre=Q(Yt,fe(e=>URL.canParse(e),"must be a whole URL, with https://")),Im={$schema:Be,name:Yt,displayName:Be,description:Be,version:Be,author:P(HM),homepage:P(Nre),
repository:Be,license:Be,keywords:P(fx),category:Be,tags:P(fx),strict:ux,defaultEnabled:ux,dependencies:P(Nk),headers:P(Rt(Yt)),headersHelper:Be},XM=ue(Im),Cre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],QM=new Set([...Object.keys(Im),...Cre,"relevance","source"]),Sa=e=>Q(Ue,wl(e)),Sm=(e,t)=>P(bl(e,t)),JM=Q(Sa(256),fe(e=>!e.includes("\\"),'must have\
 "/" between folders')),Rre=Q(Sa(128),No(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),GM=Q(Sa(256),fe(Fre,"must be a regular expr\
ession")),Lre=ue({file:GM,pattern:GM}),Dre=Q(ue({cli:Sm(Sa(64),10),cwd:Sm(JM,10),filesRead:Sm(JM,10),hosts:Sm(Rre,20),manifestDeps:P(Q(bl(Lre,10),yl()))}),fe(e=>Object.
values(e).some(Mre),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),ez=ue({topic:P(Sa(64)),signals:Dre});VM={url:Yt,ref:Be,sha:Be},zre=
Q(Yt,fe(e=>!e.includes(".."),'must not hold ".."')),jre=Q(Yt,fe(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),Ure=Q(Lo,Co(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),fe(e=>e>0,"must be over 0"),fe(e=>e<=600,"must have at most 600")),Tm={github:{repo:Yt,ref:Be,sha:Be},url:VM,
"git-subdir":{...VM,path:Q(Ue,fe(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:zre,version:Be,registry:P(jre)},archive:{url:Yt,sha256:P(
Q(Yt,fe(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(Sa(500),fe(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(Ure),mode:P(jn("copy","link"))}}});var z,it=m(()=>{"use strict";z=".claude-plugin/marketplace.json"});function nz(e,t){let n=R(e,z);n===void 0&&t("MARKETPLACE_MISSING",z,{looked:z}),n?.unreadable&&t("FILE_UNREADABLE",z,{reason:n.unreadable});let r=cr({tree:e,report:t},
z);if(r===void 0)return;let o=L(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:z,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:z,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:z,...o.
placeAt([])},{kind:ne(o.value)});return}let i=Bre(o,o.value,t);return Jre(i),Gre(i),Vre(i),i}function Bre(e,t,n){return{value:t,report:n,where:r=>({path:z,...e.
placeAt(r)}),whereKey:r=>({path:z,...e.placeOfKey(r)})}}function Jre(e){for(let{path:t,field:n,problem:r}of Gt(WM,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});tz(e,[],e.value,ZM),tz(e,["metadata"],e.value.metadata,YM)}function tz(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:pk(i)})}}function Gre({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=UM(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=BM(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function Vre({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",z,{})}var rz=m(()=>{"use strict";W();M();nt();Xs();Am();
Ia();it()});function oz(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Mo({},{entry:o}).diagnostics){let s=Hre[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else so(i.code)&&i.path===""&&dx(e,i,t)}}function dx({catalog:e,index:t},n,r){let o=Kre(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(Im,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function iz(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!cu(n)}function Kre({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var Hre,px=m(()=>{"use strict";wi();Tp();Am();Ia();Hre={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function sz(e,t){let n=new Map;for(let{source:o}of e)o.kind==="relative"&&n.set(o.path,new Map);let r=new Set([...n.keys()].map(({length:o})=>o));for(let[o,i]of t)
for(let s of r)o[s]==="/"&&n.get(o.slice(0,s))?.set(o.slice(s+1),i);for(let[o,i]of n)i.size===0&&t.get(o)?.kind!=="directory"&&n.delete(o);return new Map([...n,
["",t]])}function az(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),
c=Wre(n.get(""),i),l=n.get(i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):l===void 0&&s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||l===
void 0)return;let u=i.split("/").at(-1),f=Mo(l,{entry:t.raw,...u?{folderName:u}:{}});for(let d of f.diagnostics.filter(p=>iz(s,p)))d.path===""?dx({catalog:s,index:t.
index,raw:t.raw},d,o):o(qre(d,i));return Zre(s,t,f),f}function Wre(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind===
"symlink")}function qre(e,t){return t===""?e:{...e,path:`${t}/${e.path}`}}function Zre(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;
if(t.name!==""&&o!==t.name){let s={name:t.name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&
i!==t.version){let s={entry:t.version,manifest:i};e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var cz=m(()=>{"use strict";Tp();px()});function lz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":Qre(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function Qre(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?eoe(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?uz(t.split(".").map(Number)):Yre.has(t)||t.endsWith(".localhost")}function uz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||Xre.has(e.join("."))}
function eoe(e){let t=noe(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=toe(t);return r!==void 0&&uz(r)}function toe(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function noe(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var Yre,Xre,fz=m(()=>{"use strict";Yre=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),Xre=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function dz(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return roe(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${ne(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(Tm,r)?ioe(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function roe(e,t){let n=ooe(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:es(r?`${t.pluginRoot}/${e}`:e),raw:e}}function ooe(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:lu(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function lu(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function es(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function ioe(e,t,n){let r=Gt(ue(Tm[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&soe(s,n),r.length>0?void 0:{kind:e,...coe(e,t)}}function soe(e,t){let n=lz(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:aoe(e),problem:n})}function aoe(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function coe(e,t){let n=Object.keys(Tm[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var mx=m(()=>{"use strict";M();nt();
fr();fz();Ia()});function pz(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(loe(s,o,
i)),oz({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${ne(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return moe(e,r,t),r}function mz(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function hz(e){let t=mz(
e);return t!==void 0&&lu(t)?es(t):void 0}function loe(e,t,n){let r=c=>e.where(["plugins",t,...c]);uoe(e,t,n),foe(e,n.name,()=>r(["name"])),doe(e,n,r),poe(e,n,r);
let o=dz(n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:mz(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{
index:t,name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):
[],...uu(i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function uu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function uoe(e,t,n){for(let{path:r,field:o,problem:i}of Gt(XM,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!QM.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function foe(e,t,n){if(typeof t!="string")return;let r=lx(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n(),{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&cu(o))&&Gi(t)&&e.report("ENTRY_NAME_RESERVED",n(),{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n(),{length:t.length})}function doe(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${ne(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Gt(ez,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function poe(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function moe(e,t,n){let r=t.filter(s=>s.name!==""),o=new Map;for(let{name:s}of r)o.set(s,(o.get(s)??0)+1);let i=new Map;for(let{index:s,name:a}of r){
let{report:c}=n(s),l=()=>e.where(["plugins",s,"name"]);o.get(a)!==1&&c("ENTRY_NAME_TWICE",l(),{name:a});let u=a.toLowerCase(),f=i.get(u)??new Set,d=f.values().find(
p=>p!==a);d!==void 0&&c("ENTRY_NAME_CASE",l(),{name:a,other:d}),i.set(u,f.add(a))}}var hx=m(()=>{"use strict";M();Vi();nt();px();Am();Ia();mx()});function gz(e,t,n,r){if(e===void 0)return{};let o=Gt(qM,e);for(let{path:a,field:c,problem:l}of o)r("RENAMES_INVALID",n(a),{field:c===""?"renames":`renames.${c}`,
problem:l});if(o.length>0||!v(e))return{};let i=e,s=new Map;for(let a of Object.keys(i)){let c=hoe(a,{renames:i,names:t,known:s});c!==void 0&&r("RENAME_UNRESOLV\
ED",n([a]),{name:a,problem:c})}return i}function hoe(e,{renames:t,names:n,known:r}){let o=new Set,i=e;for(;i!==null&&Object.hasOwn(t,i)&&!o.has(i)&&!r.has(i);)o.
add(i),i=t[i]??null;let s;i===null?s=void 0:r.has(i)?s=r.get(i):o.has(i)?s="leads in a circle":n.has(i)||(s=`leads to "${i}", which is no entry of plugins`);for(let a of o)
r.set(a,s);return s}var yz=m(()=>{"use strict";M();nt();Ia()});function Pm(e,t={}){let n=goe(e),r=new wn,o=nz(n,r.report);if(o===void 0)return wz(woe,r.list,!1);let i=[],s=p=>i[p]??=new wn,a=pz(o,s),c=t.plugins===!1?void 0:
sz(a,n),l=a.map(p=>{let h=s(p.index),g=c&&az(o,p,c,h);return Object.assign(p,{diagnostics:kz(bz(h.list))},g&&{plugin:g})}),u=boe(o,l),f=[...r.list,...i.flatMap(
p=>p.list)],d=f.some(p=>F_(p.code));return wz(u,f,!d)}function goe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?
[...e.values()]:Object.values(e)).every(yoe))return e instanceof Map?e:ye(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a mar\
ketplace's files.",`Give a file tree or a record of path \u2192 text, e.g. {"${z}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function yoe(e){
return typeof e=="string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function boe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u==
"string"?{[l]:u}:{}},{name:o,owner:i}=n,s=hz(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",
...uu(i)?{owner:i}:{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:gz(n.renames,a,c,e.report),raw:n}}function wz(e,t,n){
return{marketplace:e,diagnostics:kz(bz(t)),loads:n}}function bz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function kz(e){return e.toSorted(
(t,n)=>B(t.path,n.path)||(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||B(t.code,n.code))}var woe,gx=m(()=>{"use strict";bn();E();W();wi();j();rz();cz();
hx();yz();it();woe={name:"",plugins:[],renames:{},raw:{}}});function vz(e,t={}){let n=typeof e=="string"||e instanceof URL;return Pm(n?Un(Rp(e)):e,t)}var xz=m(()=>{"use strict";gx();Kr()});function Pa(e,t){if(Array.isArray(e)){let n=e.map(r=>Pa(r,_z(t)));return $z("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>yx(r,o,_z(t)));return $z(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function yx(e,t,n){return`${JSON.stringify(e)}${n.colon}${Pa(t,n)}`}function $z(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function _z(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function Oz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:koe(e,t),colon:$oe(i,": "),comma:voe(e,t),padding:a}}function*Ez(e){let t=[e];for(let n of t){
yield n;for(let r of n.children)(r.type==="property"?r.children[1]:r).children.length>0&&t.push(r)}}function koe(e,t){for(let n of Ez(t)){let r=n.type==="proper\
ty"?void 0:n.children[0];if(r!==void 0&&fu(e,r.offset)){let[o,i]=[Ta(e,n.offset),Ta(e,r.offset)];if(i.length>o.length)return i.slice(o.length)}}return t.children.
length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function voe(e,t){for(let n of Ez(t)){let[r,o]=n.type==="property"?[]:n.children;if(r&&o){let i=e.slice(r.offset+r.
length,o.offset);if(!/[\r\n]/.test(i))return i}}return xoe(e,t)}function xoe(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+
1&&e[r.offset-1]===":"?",":", "}function $oe(e,t){return/[\r\n]/.test(e)?t:e}function fu(e,t){let n=t-1;for(;e[n]===" "||e[n]==="	";)n-=1;return e[n]===`
`||e[n]==="\r"}function Ta(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var Az=m(()=>{"use strict";M()});function Ko(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Pz(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+Nz(i,s,a,f=>yx(
n,r,f));if(wx(_oe(e,[...t,n]),r))return e;let u=du(i,l.offset,bx(i,s,a));return o+Na(i,l.offset,l.offset+l.length,Pa(r,u))}function Tz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Pz(e,t,"array"),c=s.children[n];if(c===void 0)return o+Nz(i,s,a,d=>Pa(r,d));let l=du(i,c.offset,bx(i,s,a)),f=fu(i,c.offset)?`,${kx(a)}${Ta(i,c.
offset)}`:Cz(i,s,a);return o+Na(i,c.offset,c.offset,Pa(r,l)+f)}function wx(e,t){return Sz(e)===Sz(t)}function Sz(e){return JSON.stringify(e,(t,n)=>typeof n=="ob\
ject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Pz(e,t,n){let r=L(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=$i(i),a=s;for(let c of t)a=a===void 0?void 0:bc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:Oz(i,s)}}function _oe(e,t){let n=L(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function Nz(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return Ooe(e,t,n,r);let i=o.offset+o.
length,s=bx(e,t,n);if(!fu(e,o.offset)){let c=Cz(e,t,n);return Na(e,i,i,c+r(du(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${kx(n)}${Ta(e,o.offset)}`;return Na(e,
i,i,a+r(du(e,o.offset,s)))}function Ooe(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return Na(e,
o,i,c+r(n)+c)}let s=du(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return Na(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function Cz(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function bx(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?fu(e,r.at(-1)?.offset??0)?n:Iz(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?Iz(e,s,n):n}function Iz(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function du(e,t,n){
return{...n,lineBreak:kx(n)+Ta(e,t)}}function kx(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function Na(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var Nm=m(()=>{
"use strict";M();Az();mf()});function Rz(e,t,n){let r=Dz(e),o=e.slice(r.length);for(;;){let i=Fz(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=Mz(o,i,s)}}function Lz(e,t,n){
let r=Dz(e),o=e.slice(r.length),i=Fz(o,t,"array");return i.children[n]===void 0?e:r+Mz(o,i,n)}function Dz(e){let t=L(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function Fz(e,t,n){let r=$i(e);for(let o of t)r=r===void 0?void 0:bc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function Mz(e,t,n){let[r,o]=Eoe(t,n);return e.slice(0,r)+e.slice(o)}function Eoe(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var zz=m(()=>{"use strict";M();mf()});function vr(e,t=z){let{value:n,problem:r}=L(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw Xt(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw Xt(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function Wo(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw Xt(`"plugins" in "${z}" is no list.`,'Write "plugins": [] or a list of entries.')}function Ca(e,t){let n=e.flatMap(
(r,o)=>Ra(r)===t?[o]:[]);if(n.length>1)throw Xt(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function Uz(e,t,n){let r=n.plugins===void 0?Ko(e,[],"plugins",[]):e,o=Wo(n).map(a=>jz(Ra(a))),i=jz(t.name)??"",s=Aoe(o)?o.findIndex(a=>B(a??"",
i)>0):-1;return Tz(r,["plugins"],s===-1?o.length:s,t)}function Bz(e,t){let n=Ca(Wo(vr(e)),t);return n===void 0?e:Lz(e,["plugins"],n)}function Jz(e,t,n){let{renames:r}=vr(
e);if(r!==void 0&&!v(r))throw Xt(`"renames" in "${z}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?e:Rz(e,["rena\
mes"],t);let o=r===void 0?Ko(e,[],"renames",{}):e;return Ko(o,["renames"],t,n)}function Aoe(e){return e.every((t,n)=>t!==void 0&&B(e[n-1]??"",t)<=0)}function jz(e){
return typeof e=="string"?e.toLowerCase():void 0}function Ra(e){return v(e)?e.name:void 0}function Xt(e,t){return new w("MARKETPLACE_INVALID",e,t)}var ts=m(()=>{
"use strict";E();M();Nm();zz();j();it()});function Gz(e,t,n={}){Soe(e,t);let r=vr(e),o=Wo(r),i=Ca(o,t.name);return i===void 0?{text:Uz(e,Cm(t),r),change:"added"}:vx({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function vx(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=Ioe(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))wx(i[l],u)||(c=Ko(c,o,l,u));return{text:c,change:c===
r?"unchanged":"replaced"}}function Soe(e,t){if(typeof e!="string")throw La("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??
{};if(typeof n!="string"||n==="")throw La("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw La('the entry has no \
source that starts with "./" or is pinned');if(typeof o!="string")throw La("the entry has no description");if(i!==void 0&&typeof i!="string")throw La("the entry\
's category is no text");if(s!==void 0&&!uu(s))throw La("the entry's author has no name")}function La(e){let t="Give the catalog's text, and an entry with name,\
 source (./folder) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function Cm(e){let{name:t,source:n,description:r,
category:o,author:i}=e;return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function Ioe(e,t,n,r){
let{source:o,description:i,author:s,category:a}=Cm(t),c=Toe(e.source,t.source,n);if(!(c||qo(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Noe(t.name,e.source);
return{...c&&typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function Toe(e,t,n){
return typeof t=="string"?qo(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function qo(e,t,n){return t!==void 0&&Poe(e,n)===es(t)}function Poe(e,t){
if(typeof e!="string")return;if(e==="."||e.startsWith("./"))return es(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&lu(r)?es(`${r}/${e}`):
void 0}function Noe(e,t){let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return Xt(`The catalog has an entry "${e}" from another source (${n})\
, which may be somebody else's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var Rm=m(()=>{"\
use strict";E();M();Nm();ts();hx();mx()});function xx({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!Coe.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||qo(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function Vz({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[L(n??"{}").value,L(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:xx({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var Coe,Hz=m(()=>{"use strict";M();Rm();Coe=new Set(["name","source","description","author","category"])});function Zz(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=Roe(s,`${t}/`)??Kz(s,n);c!==void 0?o.add(c):s!==
z&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===z)&&i.push(...Loe(e,o));for(let[s,a]of e.entryFiles??[]){let c=Kz(
s,n)??"",l=Vz({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function Roe(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function Kz(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function Loe({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[L(e).value,L(t).value],s=(d,p)=>({code:d,path:z,problem:p});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(d=>d!=="plugins"&&d!==
"renames"&&!Yz(o[d],i[d])),c=Foe(o,i),l=Moe(o,i),u=r.size===0&&l.length===1?l:[];for(let d of u)r.add(d);let f=l.filter(d=>!r.has(d)&&!c.names.has(d));return[...Doe(
{old:o,fresh:i},l,n).map(d=>s("FOREIGN_ENTRY",d)),...a.map(d=>s("FOREIGN_MEMBER",`has another "${d}", which is the marketplace's own`)),...c.changed.map(d=>s("F\
OREIGN_MEMBER",`changes what "${d}" in "renames" said before`)),...f.map(d=>s("FOREIGN_ENTRY",`changes the entry "${d}", whose folder this change does not touch`))]}
function Doe({old:e,fresh:t},n,r){let o=n.flatMap(i=>Lm(t,i).length===0?Lm(e,i):[]);return n.flatMap(i=>{let s=[...Lm(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return Lm(t,i).flatMap(c=>xx({name:i,entry:c,before:s,...a}))})}function Foe(e,t){let[n,r]=[qz(e.renames),qz(t.renames)],o=Object.keys(n).filter(i=>!Yz(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Moe(e,t){let[n,r]=[Wz(e),Wz(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function Wz({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function Lm({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function qz(e){
return v(e)?e:{}}function Yz(e,t){return JSON.stringify(e)===JSON.stringify(t)}var Xz=m(()=>{"use strict";M();it();Hz()});function Qz(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(p,h)=>h.map(({name:g})=>`${p} ${g}`),
f=[...n.map(({config:p})=>p.url),...t.map(({handler:p})=>p.url)],d=[...t.filter(({type:p})=>p==="command").map(({event:p})=>`hook ${p}`),...u("server",n.filter(
({transport:p})=>p==="stdio")),...r.map(({source:p})=>`server ${p}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(d)],asks:[...new Set(f.filter(p=>typeof p=="string"))]}}var ej=m(()=>{"use strict"});function tj(e,t,n){let r=zoe(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function nj(e){
let t=R(e,Zr);return t===void 0?void 0:L(H(t.bytes())).value}function zoe(e){let t=nj(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function rj(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function oj(e){return $x(nj(e))}function $x(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var Zr,
Da=m(()=>{"use strict";E();W();M();j();Zr=".claude-plugin/plugin.json"});function sj(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Oi("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,ij.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[joe]};let c=a?Un(s):new Map;if(!oj(c))return{folder:t,name:e,rows:[
...i,Uoe(t)],notes:[]};let{runs:l,asks:u}=Qz(Dp(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...km(c)?[]:[Boe(t)],...l.length===0?[]:[Joe(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function Uoe(e){return{level:"error",code:"NO_THIN_CLIENT",file:_x(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function Boe(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:_x(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function Joe(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:_x(e),problem:n,fix:"Review these files as code."}}var ij,joe,_x,aj=m(()=>{"use strict";ij=O(ve(),1);Uk();Kr();ej();Da();
Hv();fo();joe="Lies in another repository, which is not looked at: review what is at the pinned commit.",_x=e=>`${e}/.claude-plugin/plugin.json`});var lj={};Zn(lj,{check:()=>Goe});async function Goe(e,t,n){await Voe(e,n);let r=await Hoe(e,n),o=t["entries-dir"],i=async g=>({before:await cj(e,`HEAD^1:${g}`,n),
after:await cj(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=Zz({paths:r,...await i(z),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...F({entriesDir:o})}),l=vz(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>sj(
g,u(g),e,l)),[d={folder:"",name:"(none)",rows:[],notes:[]},...p]=f,h=[...c.map(Woe),...a.length===0?[Koe]:[],...d.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...d,rows:h},...p]}}async function Voe(e,t){let{exitCode:n}=await Lt(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function Hoe(e,t){let r=(await qr(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function cj(e,t,n){let{exitCode:r,stdout:o}=await Lt(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Woe({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Koe,uj=m(()=>{"use strict";Qi();xz();Te();E();it();Xz();aj();Koe=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function fj(e){let t="plain";for(let n of e.split("/")){let r=Qt(n);if(r===Zoe)return"never";qoe.includes(r)&&(t="reserved")}return t}function dj(e){return e.includes(
"~")&&e.split("/").some(t=>Yoe.test(Qt(t)))}function Qt(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var qoe,Zoe,Yoe,Dm=m(()=>{"use strict";qoe=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Zoe=".git",Yoe=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function Ma(e,t){return rie(e,t)??oie(e)}function rie(e,t){if(e==="")return"is empty";if(!Qoe.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(eie.test(e))return'\
has an empty part, "." or ".."';if(tie.test(e))return"names a drive";let n=fj(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function oie(e){if(pj(e,Fa.bytes))return`is longer than ${Fa.bytes} bytes`;if(nie.
test(e))return"names a drive on Windows";if(dj(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>Fa.depth)
return`is deeper than ${Fa.depth} folders`;for(let n of t){if(pj(n,Fa.partBytes))return`has a part of more than ${Fa.partBytes} bytes`;if(Ol.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function pj(e,t){return e.length>t||e.length*3>t&&Xoe.encode(e).length>
t}function xr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,iie);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function iie(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*mj(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var Fa,Xoe,Qoe,eie,tie,nie,Fm,Mm=m(()=>{"use strict";E();El();Dm();Fa={partBytes:255,bytes:1024,depth:64},Xoe=
new TextEncoder,Qoe=/^[\x20-\x7e]+$/,eie=/(?:^|\/)\.{0,2}(?:\/|$)/,tie=/^[A-Za-z]:(?:\/|$)/,nie=/(?:^|\/)[A-Za-z]:/;Fm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,Qt(t))}take(t){let n=Qt(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of mj(t)){let s=Qt(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw xr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of mj(t)){let o=Qt(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function We({pluginsDir:e},t){return`${e}/${t}`}function za(e,t){return`${We(e,t)}/${Zr}`}function $r({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function hj(e){if(sie.test(e)&&Ma(e,"refuse")===void 0)return;throw xr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function gj(e){if(!(Fo(e)&&Ma(e,"refuse")===void 0))throw xr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function zm(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&Ma(t,"refu\
se")===void 0)return t;throw xr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function jm(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var sie,Jn=m(()=>{"use strict";Vi();Mm();Da();sie=/^[a-z0-9][a-z0-9-]{1,63}$/});function pu(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(cie(e),lie(e),!Number.
isInteger(o)||o<1||o>100)throw _r("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw _r("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(d=>({branch:"",plugins:[d],remove:[]})),...n.map(d=>({
branch:"",plugins:[],remove:[d]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:d,remove:p})=>({branch:fie(a,d,p),plugins:d,remove:p}));if(new Set(
f.map(({branch:d})=>d)).size<f.length)throw _r(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:aie(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function aie(e,t){let n={pluginsDir:zm(e),entriesDir:t===
void 0?void 0:zm(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw _r(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function en({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function cie({plugins:e,remove:t=[]}){let{kept:n,gone:r}=en({branch:"",plugins:e,remove:t});for(let s of n)hj(s);for(let s of r)
gj(s);if(n.length+r.length===0)throw _r("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw _r(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function lie({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw _r("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!uie(e.url))
throw _r("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
zm(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw _r("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function uie(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function fie(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw _r(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function _r(e,t){return new w("OPTION_INVALID",e,t)}var ns=m(()=>{"use s\
trict";E();Jn()});function mu({request:e,layout:t,whole:n,parts:r,mode:o}){let i=r.length>1,s=r.map(a=>({name:a.branch,...i&&yj(t,a)}));return{...e.base===void 0?{}:{base:e.base},
branches:o==="push"?[]:s,...yj(t,n)}}function yj(e,t){let{kept:n,gone:r}=en(t),o=[...n,...r],i=o.flatMap(c=>$r(e,c)??[]),s=o.map(c=>We(e,c)),a=[z,...s,...i].flatMap(
jm);return{folders:s,files:[...o.map(c=>za(e,c)),...i],listings:[...new Set(a)].sort(B)}}var Ox=m(()=>{"use strict";j();it();ns();Jn()});function Ex(e,t=z){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var wj=m(()=>{"use strict";E();it()});function xj({additions:e,deletions:t,replaced:n},r,o){let i=new Fm;for(let a of e.keys()){let c=kj(a,o,o.kept)?Ma(a,"inert"):bj;if(c!==void 0)throw xr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!die(a,r)||!kj(a,o,[...o.kept,...o.gone])||a===z)throw xr(a,bj,"Leave this file out of the \
plugin.");let s=e.get(z);s!==void 0&&pie(r.catalog,s,new Set([...o.kept,...o.gone]))}function kj(e,{layout:t},n){return e===z?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${We(t,r)}/`)||e===$r(t,r))}function die(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function pie(e,t,n){if(!(e!==void 0&&vj(e,n)===vj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${z}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function vj(e,t){let n=vr(new TextDecoder().decode(e)),{plugins:r,renames:o,...i}=n,s=c=>typeof c==
"string"&&t.has(c),a=v(o)?Object.entries(o).filter(([c])=>!s(c)):o;return JSON.stringify([i,Wo(n).filter(c=>!s(Ra(c))),a??[]])}var bj,$j=m(()=>{"use strict";E();
M();ts();it();Mm();Jn();bj="is none of the places that this plugin may change in a marketplace"});function _j(e){let t=e,n,r=()=>(n?.of===t?n:n={of:t,value:vr(t)}).value,o=()=>Wo(r());return{fileOf:()=>z,names:()=>o().flatMap(i=>mie(Ra(i))),entry(i){let s=Ca(
o(),i);return s===void 0?void 0:o()[s]},upsert(i,{inherit:s,...a}){let c=Gz(t,i,a);if(t=c.text,c.change!=="added"||s===void 0)return c.change;let l=["plugins",Ca(
o(),i.name)??0],u=this.entry(i.name)??{};for(let[f,d]of Object.entries(s))Object.hasOwn(u,f)||(t=Ko(t,l,f,d));return c.change},leadsTo:(i,s)=>qo(i.source,s,r()),
remove(i){t=Bz(t,i)},renameOf(i){let{renames:s}=r();return v(s)&&Object.hasOwn(s,i)?s[i]:void 0},rename(i,s){return t=Jz(t,i,s),!0},files:()=>new Map([[z,t]])}}
function mie(e){return typeof e=="string"?[e]:[]}var Oj=m(()=>{"use strict";M();Nm();ts();it();Rm()});function Ej(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=vr(i,t(o));if(s.name===o)return s;throw Xt(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...Cm(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=vx(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>qo(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var Aj=m(()=>{"use strict";ts();Rm()});function hie(e,t="sha1"){return(0,Sj.createHash)(t).update(`blob ${e}\0`)}function ja(e,t="sha1"){return hie(e.length,t).update(e).digest("hex")}var Sj,Um=m(()=>{
"use strict";Sj=O(ot(),1)});function Ax(e){return e.length===64?"sha256":"sha1"}function Sx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=R(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===Ij&&l.id===ja(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==Ij&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())R(n,a)===void 0&&s.removed.push(`${e}/${a}`);return{additions:o,deletions:s.removed,replaced:i,files:s}}var Ij,Tj=m(()=>{
"use strict";W();Um();Ij="100644"});function Nj(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[Pj.test(o),"Its description holds a line break or characters that nobody sees."],[Pj.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[wie(r,n),gie],[typeof i!="string"&&!bie(i.path,i.ref),"Its pinned path or ref holds more than letters, digits and . _ / -."],
[!kie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!vie(t.replacedBy,r),'Its "replacedBy" is not the name of another plugin.']].filter(
([a])=>a).map(([,a])=>a)}function Cj(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`The marketplace's entry "${e}" would break rules that marketplaces \
check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).")}function Rj(e,t,n=!1){
if(!n)throw Xt(`The catalog says that "${e}" was renamed to "${t}", so nobody would get a plugin of that name.`,"Publish under another name, or take the name ov\
er with --take-over (`takeOver` in code).")}function Lj({files:e,name:t}){if(e.get(Zr)?.kind!=="file")throw new w("OPTION_INVALID",`The thin client "${t}" has n\
o ${Zr}.`,"Give what `generateThinClient` returns.")}function wie(e,t){return t.some(n=>n!==e&&Qt(n)===Qt(e))}function bie(...e){return e.every(t=>t===void 0||yie.
test(t)&&!t.includes(".."))}function kie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function vie(e,t){return e===void 0||typeof e=="string"&&
e!==""&&e!==t}var Pj,gie,yie,Dj=m(()=>{"use strict";E();ts();Dm();Da();Pj=/[\p{Cc}\p{Cf}\u2028\u2029]/u,gie="Another entry has the same name in other upper and \
lower case.",yie=/^[A-Za-z0-9._/-]+$/});function Fj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=jj(a,t);Lj(i);let u=s.map($=>o.entry($)).find($=>$!==void 0),
f=s.map($=>zj($,a,t));xie(a,s,t);let d=We(r.layout,a),p=_ie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:d,inherit:u},g=o.upsert(p,h);r.request.allowErrors!==
!0&&Cj(a,Nj(p,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Sx(d,n.folders.get(d)??new Map,y,Ax(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:$})=>$),replaced:b.replaced,files:Uj(k.map(({files:$})=>$),c,o),entry:g,oldVersion:l??f.find(({version:$})=>$!==
void 0)?.version??r.pinnedVersions.get(a),former:s.filter(($,S)=>f[S]?.wasThere)}}function Mj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,
files:i,version:s}=zj(e,null,t);return{name:e,additions:new Map,deletions:o,replaced:[],files:Uj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s,former:[]}}
function zj(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=jj(e,n),c=We(o.layout,e),l=r.folders.get(c)??new Map,u=i.entry(e),f=u!==void 0||l.size>0,d={...Sx(
c,l,new Map,Ax(r.head)),version:a,wasThere:f};return f?(u!==void 0&&$ie(e,u,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' f\
iles: have "${e}" put under its "renames" yourself.`),d):(i.renameOf(e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),d)}function xie(e,t,{
entries:n,job:r}){let o=n.renameOf(e);o!==void 0&&(typeof o=="string"&&!t.includes(o)&&Rj(e,o,r.request.takeOver),n.rename(e,void 0))}function jj(e,{tree:t,job:{
layout:n}}){let r=We(n,e);if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(za(n,e)),i=o===void 0?void 0:L(H(o)).value;if(!$x(i))throw rj(r);let s=v(i)?
i.version:void 0;return typeof s=="string"?s:void 0}function $ie(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&
i.url===s.url||a===!0||r.leadsTo(t,n)))throw Xt(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, \
or take it over with --take-over (`takeOver` in code).")}function _ie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=tj(e,`./${We(r,o)}`,
t),s=i.description.trim();if(n.pinned===void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===
void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Uj(e,t,n){let r={added:[],changed:[],removed:[]};
for(let o of["added","changed","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"remo\
ved":"changed"].push(o)}for(let o of Object.values(r))o.sort(B);return r}var Bj=m(()=>{"use strict";M();j();ts();Da();Tj();Dj();Jn()});function Jj(){return new w("MARKETPLACE_INVALID",`The repository has no "${z}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}function Gj(e){return ke(e)&&!Oie.includes(e.code)&&e.details.everywhere!==!0}function Ix(e,t){let n=[...e.values()],[r]=n;
if(r===void 0||!t)return r;let o=[...e].map(([i,{problem:s}])=>`${Tx(i)}: ${s}`);return new w(r.code,o.join(" "),[...new Set(n.map(({fix:i})=>i))].join(" "))}function Tx({
plugins:[e],remove:t}){return e?.thinClient.name??t[0]??""}var Oie,Px=m(()=>{"use strict";E();it();Oie=["INTERRUPTED","FORGE_LIMITED","FORGE_UNREACHABLE"]});function Bm(e,t,n,r){let o=jm(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;Sie([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&Iie(u,a,a===t?n:"folder")}}function Sie(e,t,n,r){let o=Qt(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&Qt(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function Iie(e,t,n){let r=e===Eie?"folder":Aie[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw xr(t,o,`Have it replaced by a real ${n}.`)}var Eie,Aie,Vj=m(()=>{"use strict";E();Mm();Dm();Jn();Eie="040000",Aie={12e4:"sym\
bolic link",16e4:"submodule"}});function Zo(e,t,n){let r={layout:n.layout,...en(t)};Nx(e,r);let o={tree:e,job:n,entries:hu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Fj(c,o)),
...t.remove.map(c=>Mj(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,d]of c)a.additions.set(f,
d);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return xj(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function Jm({files:e}){return Object.values(e).every(t=>t.length===0)}
function Gm(e,{changes:t}){let n=new Map(t.flatMap(o=>Jm(o)?[]:[[o.name,o.former]])),r=e.plugins.flatMap(o=>{let i=n.get(o.thinClient.name);return i===void 0?[]:
[{...o,renamedFrom:i}]});return{...e,plugins:r,remove:e.remove.filter(o=>n.has(o))}}function tn({additions:e,deletions:t}){return e.size+t.length===0}function Nx(e,{
layout:t,kept:n,gone:r}){let o=s=>s.flatMap(a=>[We(t,a),$r(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Bm(e,z,"file",i);for(let s of[...n,...r]){let a=r.
includes(s)?new Set([...i,...o(n)]):i;Bm(e,We(t,s),"folder",a);let c=$r(t,s);c!==void 0&&Bm(e,c,"file",a)}}function hu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===
void 0){if(e.catalog===void 0)throw Jj();return _j(Ex(e.catalog))}let o=s=>$r(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Ex(a,o(s))};return Ej(
new Map([...n,...r].map(s=>[s,i(s)])),o)}var Gn=m(()=>{"use strict";it();wj();ns();$j();Oj();Aj();Jn();Bj();Px();Vj()});async function Hj(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=en(t.whole),a=hu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(d=>a.entry(d)).find(d=>d!==void 0),f=u===void 0?void 0:await Tie(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function Tie(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?Zr:`${c}/${Zr}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:L(u).value,d=v(f)?f.version:o;return typeof d=="string"?d:void 0}var Kj=m(()=>{"use strict";M();Da();ns();Gn()});function Wj(e,t){let n={[z]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=Pm(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,Pie(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>Nie(a)||t.some(c=>Cie(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function Pie({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function Nie({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function Cie({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function qj({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${z}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var Zj=m(()=>{"use strict";E();gx();it()});function Ua(e){return e.replace(/-[0-9a-f]{8}$/,"")}function Hm(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Vm(Ua(e)),Vm(Ua(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":Ua(e)===Ua(t)?"content":"patch"}function Vm(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function Yj({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[Ua(t),Ua(n)],a=Rie(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Rie(e,t){let[n,
r]=[Vm(e),Vm(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var Km=m(()=>{"use strict";E()});function Wm(e,t){let n=Zo(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:We(t.layout,s.name)})),o=Wj(Die(n,t),r);return t.request.
allowErrors!==!0&&qj(o),{plan:n,diagnostics:Fie([...o.own],o.diagnostics),warnings:[...n.warnings,...Lie(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function Lie(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return Yj({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function Die({entries:e},{layout:t,request:n}){let r=e.files().get(z);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function Fie(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Cx=m(()=>{"use strict";it();Zj();Jn();Gn();Km()});function eU(e,t,n,r){let o=gu(n).length>0?gu(n):gu(t);return`${Xj}: ${o.join(", ")}
${Qj}: ${oU(e,t,r)}`}function Ba({message:e},t){let n=qm.exec(e)?.[1]?.split(", ")??[];return gu(t).some(r=>n.includes(r))}function tU({message:e}){return qm.test(
e)}function nU(e,t){return[...new Set(e.flatMap(({message:r})=>qm.exec(r)?.[1]?.split(", ")??[]))].filter(r=>!gu(t).includes(r))}function gu(e){let{kept:t,gone:n}=en(
e);return[...t,...n]}function rU(e,t,n,r){let i=e.filter(s=>Ba(s,n)).flatMap(({message:s})=>qm.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==oU(t,n,r)}function oU(e,t,{
layout:n}){let{kept:r,gone:o}=en(t),i=hu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(We(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>B(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return Do(JSON.stringify(s)).slice(0,16)}var Xj,Qj,qm,yu=m(()=>{"use strict";
na();j();ns();Jn();Gn();[Xj,Qj]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],qm=new RegExp(`^${Xj}: (.+?)\\r?\\n${Qj}: ([0-9a-f]{16})\\r?$`,"m")});function Zm(e,t,{job:n,images:r,base:o}){let i=Gm(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Rx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),zie(i,r).join(`
`),eU(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Rx({plugins:e,remove:t}){let[n]=e,r=t.length===1?t[0]:`${t.length} plugins`;return n===void 0?`Remove ${r}`:`${e.length>1?`Publish ${e.length} plug\
ins`:Mie(n)}${t.length>0?`, remove ${r}`:""}`}function Mie({thinClient:{name:e,version:t},renamedFrom:n=[]}){return n.length===0?`Publish ${e} ${t}`:`Rename ${n.
join(", ")} to ${e} ${t}`}function zie({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by claude-bazaar.",...e.flatMap(({thinClient:{
name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?t.map(o=>`Removed: ${o}`):[]]}var Ym=m(
()=>{"use strict";Gn();yu()});function iU(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function sU(e,t){let[n,r]=[iU(e),iU(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(B);return{added:o(r,n),removed:o(n,r)}}var aU=m(()=>{"use strict";j()});function Lx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(jie,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function At(e,t=300){let n=Lx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var jie,cU=m(()=>{"use strict";jie=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function uU(e,{request:t},n=0){let r=e.plugins.length+e.remove.length+n,o=n===0?Rx(e):`Publish ${r} plugins`;return Lx(t.pullRequestTitle??o,200)}function fU(e,t){
let r=[...mU(t).ours.replaceAll(`\r
`,`
`).matchAll(/^### (?:Remove )?(.+)\n\n(?:.+\n)+/gm)],o=new Map(r.map(([i,s])=>[s,i.split(`
`)]));return e.map(i=>o.get(At(i))??[`### ${At(i)}`,"","- See its commits.",""])}function dU(e,t,{job:n,images:r},o=[]){let i=n.request.bodyFooter?.trim()??"",s=i.
toWellFormed().replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --"),a=[...e.plugins.map(c=>Vie(c,t,n,r)),...e.remove.map(c=>[`### Remove ${At(c)}`,"",Bie(n),""]),
...o];return o.length>0&&a.sort(([c=""],[l=""])=>B(c,l)),[...a.flat(),...e.plugins.length+o.length===0?[]:Jie,...i===""?[]:["",s]]}function Bie({layout:{entriesDir:e}}){
return e===void 0?"Its folder and its entry go; `renames` says so.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that use\
rs are told."}function Gie(e,{request:{pinned:t}}){return t!==void 0?`- Pinned: ${At(t.url)} at ${At(t.sha)}.`:`- Check out this branch and run ${At(`claude plu\
gin validate ${e}`)}.`}function Vie(e,t,n,r){let{thinClient:o,facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,
f=r.get(s),d=e.renamedFrom??[],{files:p,sources:h,window:g}=l.leakCheck;return[`### ${At(s)}`,"",`- Says of itself: ${At(c)}`,`- Version: ${u===void 0?"":`${At(
u)} \u2192 `}${At(a)} (${Hm(u,a)})`,...d.length===0?[]:[`- Renamed from: ${d.map(y=>At(y)).join(", ")}`],...Hie(e,t,n),...f===void 0?[]:[`- Image: ${At(f.image)}`,
`- Digest: ${At(f.digest)}`],`- Leak check: passed; ${p} files searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...wu("- What\
 it may do on a user's machine",i.mayDo,"nothing beside the stubs' calls to the host"),Gie(We(n.layout,s),n),""]}function Hie({thinClient:e,facts:t},n,r){let o=We(
r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return wu("- Components",t.components,"none");let{added:s,removed:a}=sU(i,e.files.keys());
return[...wu("- Components added",s,"none"),...wu("- Components removed",a,"none"),...wu("- All components",t.components,"none")]}function wu(e,t,n){return t.length===
0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${At(r)}`)]}function pU(e,t){let{before:n,after:r}=mU(e),o=Uie-n.length-r.length-Dx.length-Xm.length-2;return`${n}${Dx}\

${Kie(t,o)}
${Xm}${r}`}function mU(e){let t=e.indexOf(Dx),n=e.indexOf(Xm,t);return t===-1||n===-1?{before:"",ours:"",after:""}:{before:e.slice(0,t),ours:e.slice(t,n),after:e.
slice(n+Xm.length)}}function Kie(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=lU.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",lU].join(`
`)}var Uie,lU,Dx,Xm,Jie,hU=m(()=>{"use strict";j();Ym();aU();Jn();cU();Km();Uie=65536,lU="The rest was left out: a pull request's text has at most 65,536 charac\
ters.",[Dx,Xm]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"];Jie=["### How to check it","","- A thin\
 client holds stubs only: each sends its arguments to the plugin's host and shows the answer.","- The last 8 digits of the version are made of all the other con\
tent, so equal versions have equal files."]});function gU({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function yU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Fx=m(()=>{"use strict";E()});async function Qm(e,t){let{forge:n,standing:r,job:o}=e,{part:i}=t;e.tell(`Opening a pull request from ${i.branch} to ${r.baseName}.`);let s=await n.openPullRequest(
{base:r.baseName,head:gU(e,i.branch),...wU(e,t,""),draft:o.request.draft??!1});return await kU(e,s,bU(e,void 0)),s}async function Mx(e,t,n){let{title:r,body:o}=wU(
e,t,n.body),i={...r===n.title?{}:{title:r},...Wie(o,n.body)?{}:{body:o}};return Object.keys(i).length>0&&await e.forge.editPullRequest(n,i),await kU(e,n,bU(e,n)),
n}function wU(e,{part:t,onBase:n,commits:r},o){let i=Gm(t,n),s=fU(nU(r,t),o);return{title:uU(i,e.job,s.length),body:pU(o,dU(i,n,e,s))}}function Wie(e,t){let n=r=>r.
replaceAll(`\r
`,`
`);return n(e)===n(t)}function bU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let d=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(p=>r?.labels.includes(p)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...d?{autoMerge:u}:{}}}async function kU({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var vU=m(()=>{"use strict";Gn();hU();yu();Fx()});async function eh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await qie(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function qie(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var zx=m(()=>{"use strict"});function th(e,t,n){return $U(e,t,n,t.branch)}async function xU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await th(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await $U(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await jx(e,s)}}async function jx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=ke(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function $U(e,t,n,r){let o=Zm(t,n,e),i=await eh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var _U=m(()=>{"use strict";E();Ym();zx()});function OU({name:e,commits:t},n,r,o){let s=t.slice(t.findLastIndex(f=>Ba(f,n))+1).filter(f=>!tU(f)),a=s.length===0?[]:Zie(n,r,o);if(a.length===0)return;let c=a.
slice(0,5).map(f=>JSON.stringify(f)),l=a.length>c.length?` and ${a.length-c.length} more`:"",u=s.slice(-3).map(({id:f})=>f.slice(0,12));return`On ${e} others co\
mmitted after us (${u.join(", ")}). A plugin's folder holds what is generated and nothing else, so these files were taken back: ${c.join(", ")}${l}. Keep such c\
hanges outside of it, or make them in the plugin's own repository.`}function Zie({plugins:e},{changes:t},n){let r=new Set([...n.tree.folders].flatMap(([o,i])=>[
...i.keys()].map(s=>`${o}/${s}`)));return e.flatMap(({thinClient:{name:o,version:i}})=>{let s=t.find(a=>a.name===o);return s===void 0?[]:s.oldVersion===i?Object.
values(s.files).flat():s.files.removed.filter(a=>!r.has(a))})}var EU=m(()=>{"use strict";yu()});async function IU(e,t){let n=e.onBase(t),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await Yie(e,{part:t,branch:r,onBase:n});if(tn(
n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"moved";
let i=await th(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Qm(e,{part:t,onBase:n,commits:[]})}}function TU(e,t){let n=e.
onBase(t);if(tn(n))return!0;let r=e.standing.branches.find(({name:i})=>i===t.branch);if(r?.pullRequest===void 0)return!1;let o=Zo(r.tree,t,e.job);return tn(o)&&
!PU(e,{part:t,branch:r,onBase:n},o)}async function Yie(e,t){let{part:n,branch:r,onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.
filter(l=>!Ba(l,n));if(tn(o))return await Xie(e,t,s);if(s.length>0&&i==="skip")return SU(e,t,RU(s));let a=Zo(r.tree,n,e.job);return s.length===0?PU(e,t,a)?await Qie(
e,t):await AU(e,t,a):r.pullRequest?.mergeable==="conflicting"&&NU(o,a)?SU(e,t,ese(s)):await AU(e,t,a)}function PU(e,{part:t,branch:n,onBase:r},o){let{commits:i,
tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(c=>Ba(c,t))||rU(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!NU(r,o)?!1:a?.mergeable===
"conflicting"||!tn(o)}function NU(e,t){let[n,r]=[e.entries.files(),t.entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function Xie(e,{branch:t,onBase:n},r){
let{pullRequest:o}=t;return o===void 0?{operation:"unchanged",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${RU(
r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),
await jx(e,t.name),{operation:"closed",plan:n,pullRequest:o})}async function AU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s,commits:a}=o,c={part:r,onBase:i,
commits:a};if(tn(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Mx(e,c,s)};if(tn(n))return{operation:"created",plan:i,pullRequest:await Qm(
e,c)};e.tell(`Committing to ${o.name}.`);let l=await th(e,r,n),u=OU(o,r,n,i);return u!==void 0&&l!=="moved"&&e.warn(u),l==="moved"?"moved":await CU(e,t,a,{plan:n,
commit:l})}async function Qie(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);let i=await xU(
e,n,r,o);return i==="moved"?"moved":await CU(e,t,[],{plan:o,commit:i})}async function CU(e,{part:t,branch:n,onBase:r},o,i){let s=n.pullRequest,a={part:t,onBase:r,
commits:o};return s===void 0?{operation:"created",...i,plan:r,pullRequest:await Qm(e,a)}:{operation:"updated",...i,pullRequest:await Mx(e,a,s)}}function SU(e,{branch:t,
onBase:n},r){let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}
function RU(e){return`it has ${LU(e)} by others (${DU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function ese(e){return`it conflicts with th\
e base and has ${LU(e)} by others (${DU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function LU({length:e}){
return e===1?"1 commit":`${e} commits`}function DU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var FU=m(()=>{"use strict";vU();_U();Gn();EU();
yu()});async function MU(e){let{job:t,forge:n,standing:r}=e,o=e.onBase(t.whole);if(tn(o))return{operation:"unchanged",plan:o};e.tell(`Committing to ${r.baseName} of ${n.
repository}.`);let i=Zm(t.whole,o,e),s=await eh(n,r.baseName,o,i);if(s.kind==="moved")return"moved";if(s.kind==="written")return{operation:"pushed",plan:o,commit:s};
if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${r.baseName}" of ${n.repository} from commits without a pull requ\
est (${s.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var zU=m(()=>{
"use strict";E();Ym();zx();Gn()});function jU(e,t,n){let r=[...e.values()].flatMap(o=>Ux(o,n));return{changed:r.some(Bx),plugins:r,warnings:[...t]}}function Ux(e,t){return e.plan.changes.map(n=>tse(
n,e,t))}function Bx({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Jx(e,t){
return t===void 0?"removed":e!==void 0&&e.oldVersion===void 0&&e.entry!=="added"?e.entry==="unchanged"?"none":"content":Hm(e?.oldVersion,t)}function tse(e,t,{job:n,
preview:r,images:o}){let{name:i}=e,s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??
c??"",u=o.get(i),{commit:f,pullRequest:d,operation:p}=nse(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:Jx(a,s?.thinClient.version),...u===
void 0?{}:{image:u},files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...d===void 0?{}:{pullRequest:{number:d.number,
url:d.url}},operation:p,diagnostics:r.diagnostics.get(i)??[]}}function nse(e,t,n){let{operation:r,pullRequest:o}=n;return!Jm(e)||!["created","updated","pushed"].
includes(r)?n:{operation:"unchanged",...t!==void 0&&!Jm(t)&&o!==void 0?{pullRequest:o}:{}}}var nh=m(()=>{"use strict";Gn();Km()});function BU(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(UU.indexOf(e.right)<UU.indexOf(r))throw ose(e,t,n);return rse(
e,t,n)}function rse({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);let s=o.find(({branch:a})=>a===t||a===n);if(s===void 0)return e;throw new w(
"OPTION_INVALID",`A pull request's branch would be "${s.branch}", which is ${s.branch===t?"published to":"the repository's own"}.`,"Name another branch, e.g. ba\
zaar/{plugin}.")}function ose(e,t,n){let{right:r,login:o}=e,i=o===void 0?"The token":`The token of ${o}`,s=r==="none"?"can't even read":`may only ${r==="triage"?
"triage":"read"}`,a=r==="none"?", or there is no such repository":"",c=t.request.fork===!0?"from a fork needs the right to read":"needs the right to write",l=`${i}\
 ${s} ${n}${a}, and publishing ${c}.`;return new w("FORGE_REFUSED",l,ise(e,t,n),{details:{right:r}})}function ise({login:e,right:t},{mode:n,request:r},o){let i=`\
Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;if(e==="github-actions[bot]")return`A workflow's GITHUB_TOKEN reaches its own rep\
ository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?"":", pull-requests: write"}). For ${o} make a GitHub App's token or\
 a fine-grained one with ${i}, and give it as marketplace-token.`;if(e===void 0||e.endsWith("[bot]"))return`Give the App the repository permissions ${i} (its se\
ttings \u2192 Permissions & events), have the new permissions accepted, install it on ${o}, and name that repository where the token is made.`;let s=n==="push"||
t==="none"?"":", or publish from a fork (--fork, `fork` in code), which needs the right to read only";return`${t==="none"?"Look at the name first. ":""}${e} nee\
ds the role ${r.fork===!0?"Read":"Write"} in ${o}${s}. A fine-grained token has to name that repository and have ${i} (Settings \u2192 Developer settings \u2192 Fine-grai\
ned tokens); a classic one has to have the scope repo.`}var UU,JU=m(()=>{"use strict";E();UU=["none","read","triage","write","maintain","admin"]});async function VU(e,t){let n={job:pu(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map,refused:new Map};for(let a=0;a<n.job.maxAttempts;a+=1){a>
0&&await dse(n,a);let c=await sse(n);if(c!=="moved")return c}let r=Ix(n.refused,!0),o=`${t.repository} was changed by others ${n.job.maxAttempts} times while pu\
blishing.`,i="Publish again when fewer others do, or raise the number of attempts.",s=(a,c="")=>`${a} ${c}`.trimEnd();throw new w("PUSH_REJECTED",s(o,r?.problem),
s(i,r?.fix))}async function sse(e){let{forge:t,warnings:n}=e;Gx(e,`Looking at ${t.repository}.`);let r=await t.look(mu(e.job)),o=BU(r,e.job,t.repository),i={...e.
job,pinnedVersions:await Hj(o,e.job,t)},s=Wm(o,i);for(let d of s.warnings)n.add(d);let{dryRun:a,images:c}=i.request;a!==!0&&e.images===void 0&&(c!==void 0&&r.assumed===
!0&&i.request.fork!==!0&&!tn(s.plan)&&await t.requireMayWrite(i.mode==="pr"),e.images=await c?.()??new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,onBase:d=>d===
i.whole||i.parts.length===1?s.plan:Zo(o,d,i),images:e.images??new Map,warn:d=>{n.add(d)},tell:d=>Gx(e,d)},u=a===!0?(lse(e,l),!1):await ase(e,l,s),f=u?void 0:Ix(
e.refused,i.parts.length>1);if(f!==void 0)throw f;return u?"moved":jU(e.done,n,{job:i,preview:s,images:l.images})}async function ase(e,t,n){let{done:r,refused:o,
warnings:i}=e,{job:s}=t,a=(f,d)=>{r.set(f,d),s.request.onDone?.(Ux(d,{job:s,preview:n,images:t.images}),[...i])},c=t.standing.branches.some(({pullRequest:f})=>f!==
void 0);if(s.mode==="push"||s.mode==="auto"&&!c&&r.size===0){let f=await MU(t);if(f==="moved")return!0;if(f!=="protected")return a(s.whole,f),!1}let l=await cse(
e,t,n),u=!1;for(let f of s.parts.filter(d=>!r.has(d)&&!o.has(d)))try{let d=await IU(l,f);d==="moved"?u=!0:a(f,d)}catch(d){if(!Gj(d))throw d;o.set(f,d),s.parts.length>
1&&t.tell(`${Tx(f)}: ${d.problem}`)}return u}async function cse(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||tn(n.plan))return t;let{baseName:i,login:s}=t.
standing;if(e.fork===void 0&&s!==void 0){let a=await GU(t,r.forkOf(s));if(o.parts.every(c=>TU(a,c)))return a}return t.tell(`Bringing the fork of ${r.repository}\
 up to date.`),e.fork??=await r.fork(i),await GU(t,e.fork)}async function GU(e,t){let{job:n,standing:r}=e,{branches:o}=await t.look({...mu(n),base:r.baseName});
return{...e,branches:t,standing:{...r,branches:o}}}function lse({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){let s=n.
branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:Zo(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{pullRequest:s.
pullRequest}})}}async function dse(e,t){let{job:n,forge:r}=e;Gx(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(fse,use*2**(t-
1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function Gx({job:{request:e}},t){yU(e.signal),e.progress?.(t)}var use,fse,HU=m(()=>{"use strict";E();
ns();Ox();Kj();Gn();Cx();FU();zU();Px();nh();JU();Fx();[use,fse]=[250,1e4]});function WU({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...pse(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function pse(e){let t=R(e,"hooks/hooks.json"),n=t===void 0?void 0:
L(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:mse(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function mse(e){let t=KU(e).flatMap(n=>v(n)?KU(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function KU(e){return Array.isArray(e)?e:[]}var qU=m(()=>{"use strict";W();M();j()});function bu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>hse(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...F({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...F({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?gse(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function hse({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:WU(e),renamedFrom:o,...F({category:r})}]}function gse(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...F({path:e["entry-path"],ref:e["\
entry-ref"]})}}var Vx=m(()=>{"use strict";Te();E();qU()});var Vn,Yo,Xo=m(()=>{"use strict";Vn="/opt/plugin",Yo=["linux/amd64","linux/arm64"]});function ZU(e,t){let n=e.find(i=>!Yo.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${Yo.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function YU(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function Ja(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function XU(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var rh=m(()=>{"use strict";E();Xo()});function Ga(e){return`sha256:${(0,QU.createHash)("sha256").update(e).digest("hex")}`}function Va(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:Ga(n),size:n.length,bytes:n}}function Qo({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var QU,qe,Ze=m(()=>{"use strict";QU=O(ot(),1),qe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function ei(e){let t=(d,p)=>{throw new w("OPTION_INVALID",`"${oh(e)}" names no image: ${d}.`,p)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=kse(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!yse.test(c)&&t(`"${oh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||bse.includes(
i)?"docker.io":i;wse.test(u)||t(`"${oh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return vse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function kse(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function vse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>e2.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!e2.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${oh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>t2&&r(
`it is longer than ${t2} characters`,"Give a shorter path.")}function oh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function ti(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function n2(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=ti(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var e2,yse,wse,t2,bse,Yr=m(()=>{"use strict";E();Ze();e2=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,yse=/^\w[\w.-]{0,127}$/,wse=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,t2=255,bse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function ih(e,t,n){let r=ei(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:ku(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(Ja)])]}}
function ku({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[YU(e.plugin.manifest.version)]).map(Ja))]}var sh=m(()=>{"us\
e strict";E();rh();Yr()});function Hx(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var r2=m(()=>{"use strict"});function Ha({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var Kx=m(()=>{"use strict"});function Ka(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function Wx(e){let t=o2(e);if(t!==void 0)throw ni(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw ni(e,'is absolute, or holds an empty segment, "." or ".."')}function o2(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function i2(e){for(let t of e.keys())for(let n=Ka(t);n!=="";n=Ka(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw ni(t,`lies below a ${r.kind}`)}}function s2(e,t,n){let r=t===""?"is empty":o2(t);if(r!==void 0)throw ni(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(d=>d!==""&&d!=="."),s=i.findIndex(d=>d!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw ni(e,'is a link whose target has ".." \
behind a name');let c=o?[]:Ka(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw ni(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function ni(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var a2=m(()=>{"use strict";E()});function*l2(e,{prefix:t="",links:n="refuse"}){t!==""&&Wx(t);for(let o of e.keys())Wx(o);i2(e);let r=new Set([""]);for(let[o,i]of $se(e)){let s=t===""?o:`${t}/${o}`;
if(yield*u2(i.kind==="directory"?s:Ka(s),r),i.kind==="file"&&(yield{path:o,head:_se(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw ni(o,"is a symbolic \
link");s2(s,i.target,t),yield{path:o,head:Yx({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function Zx(e){return new Uint8Array((512-e%512)%512)}function $se(e){
return[...e].sort(([t],[n])=>B(t,n))}function*u2(e,t){t.has(e)||(yield*u2(Ka(e),t),t.add(e),yield{path:e,head:Yx({name:`${e}/`,type:"5",mode:493,size:0})})}function _se(e,{
size:t,executable:n}){if(t<=8589934591)return Yx({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function Yx({name:e,link:t="",...n}){let r=[...qx(e)?[]:[Hx("path",e)],...t===""||qx(t)?
[]:[Hx("linkpath",t)]],[o,i]=[c2(e),c2(t)],s=Ha({...n,name:o,link:i});if(r.length===0)return s;let a=vu(r),c=`PaxHeader/${o}`.slice(0,100);return vu([Ha({name:c,
mode:420,size:a.length,type:"x"}),a,Zx(a.length),s])}function qx(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function c2(e){return qx(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function vu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Xx=m(()=>{"use strict";
E();j();r2();Kx();a2()});var f2,d2,p2,m2,ah=m(()=>{"use strict";f2="the plugin's files",d2="the runtime",p2="the link /usr/local/bin/claude",m2="claude-bazaar image"});function ch(e){return e==="docker"?xu:qe}function g2(e,t){let n=ch(e);if(t===qe.layer||t===xu.layer)return n.layer;if(t===qe.gzipLayer||t===xu.gzipLayer)return n.
gzipLayer;if(t===h2&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===h2?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function lh(e){return e===qe.index||
e===xu.index}function $u(e){return e===qe.manifest||e===xu.manifest}var xu,h2,uh=m(()=>{"use strict";E();Ze();xu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};h2="application/vnd.oci.image.layer.v1.tar+zstd"});var y2,w2=m(()=>{"use strict";y2={serve:3e3,broker:8788}});var fh,Qx,b2,e0,dh,t0=m(()=>{"use strict";Xo();w2();fh="/opt/runtime",Qx="/work",b2={uid:1e3,gid:1e3},e0=1e9,dh={User:`${b2.uid}:${b2.gid}`,WorkingDir:Qx,Entrypoint:[
"/usr/bin/tini","--","node",`${fh}/bin.js`],Cmd:["serve",Vn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${Qx}`,`TMPDIR=${Qx}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${y2.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${fh}/health.js`],Interval:15*e0,Timeout:5*
e0,StartPeriod:15*e0,Retries:3},StopSignal:"SIGTERM"}});function k2(e,t,n,r,o={}){let i=ch(r.format),s=u=>({...u,mediaType:g2(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=Va(i.config,Ose(e,t,n,r)),l=Va(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:Qo(c),layers:a.map(Qo),...x2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function v2(e,t,n){let{index:r}=ch(n.format);return Va(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...Qo(i),platform:ph(
o,t?.images.get(o))})),...x2(n)})}function ph(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function x2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function Ose(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...ph(e,t),created:r,config:t===void 0?{Labels:o}:Ese(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...Sse(t,r),...n.map(({comment:s})=>$2(
r,s))]}}function Ese({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...dh,Env:Ase(e.env,dh.Env),ExposedPorts:{...v(i)?i:{},...dh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function Ase(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function Sse(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>$2(t,n))}function $2(e,t){return{created:e,created_by:m2,
comment:t}}var n0=m(()=>{"use strict";M();ah();uh();Ze();t0()});function _2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:ph(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:qe.
index,manifests:t.map(u=>({...Qo(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return ye([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,Ise(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function Ise(e){return{...ji(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function O2(e){let t=[];for await(let n of e)t.push(n);return vu(t)}var r0=m(()=>{"use strict";W();Xx();n0();
Ze();Ze()});function Wa(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,os.isAbsolute)(t)?t:(0,os.join)((0,A2.homedir)(),".cache");return(0,os.join)(n,"claude-bazaar")}
function mh(e){try{return(0,ri.readFileSync)(e,"utf8")}catch{return}}function hh(e,t){let n=`${e}.${(0,E2.randomUUID)()}`;try{Wr((0,os.dirname)(e),448),(0,ri.writeFileSync)(
n,t,{mode:384,flag:"wx"}),(0,ri.renameSync)(n,e)}catch{Tse(n)}}function Tse(e){try{(0,ri.rmSync)(e,{force:!0})}catch{}}var E2,ri,A2,os,_u=m(()=>{"use strict";E2=
O(ot(),1),ri=O(ve(),1),A2=O(Vo(),1),os=O(he(),1);Xl()});function I2(e,t){return{name:e.name,async manifest(n){let r=$e(n)?Nse(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&N2(t,o.digest,
o.bytes),o},read:n=>Cse(e,t,n)}}function Nse(e,t){let n=P2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(lh(r)||$u(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*Cse(e,t,n){if(n.size>Pse||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=P2(t,n.digest),o=r??await O2(e.read(n));r===void 0&&N2(t,n.digest,o),yield o}function T2(e,t){return(0,S2.join)(e,"documents",t.replace(":",
"-"))}function P2(e,t){let n=new TextEncoder().encode(mh(T2(e,t))??"");return Ga(n)===t?n:void 0}function N2(e,t,n){hh(T2(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var S2,Pse,C2=m(()=>{"use strict";S2=O(he(),1);r0();uh();Ze();_u();Pse=1048576});async function*Or(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var qa=m(()=>{"use strict"});async function Rse(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw yt("the temporary folder",r)}}
async function*Lse(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw yt("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var R2,yh,L2,D2,gh,o0,F2=m(()=>{"use strict";R2=O(ot(),1),yh=O(Pp(),1),L2=O(Vo(),1),
D2=O(he(),1);qa();nu();gh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,L2.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new o0(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,D2.join)(this.#t,`claude-bazaar-${(0,R2.randomUUID)()}`);try{let n=await(0,yh.open)(
t,"wx+",384);return this.#n.push(n),await(0,yh.unlink)(t),n}catch(n){throw yt(this.#t,n)}}},o0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Or(this.#e);return}await this.#s(this.#r),yield*Lse(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await Rse(t,i,o),o+=i.length}}});async function M2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var z2=m(()=>{"use strict"});async function Za(e,t){return await M2(e.body,t)}async function Xe(e){await Za(e,i0).catch(()=>{})}async function B2(e,t){let n=await Za(e,i0).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=L(r);if(!v(i))return{codes:[],said:o?"":
U2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:U2(l.join("; "),t),page:o,raw:r}}function U2(e,t){
let n=e.slice(0,i0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>j2?`${n.slice(0,
j2)}\u2026`:n}var i0,j2,Xr=m(()=>{"use strict";z2();M();j();i0=65536,j2=300});function oi(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function G2(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function wh(e,t){return t.
every(n=>e.some(r=>Dse(r,n)))}function Dse(e,t){let[n,r]=[J2(e),J2(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function J2(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function V2(e,t){let n=[];for(let r of[...e,...t])wh(n,[r])||
n.push(r);return n}var Ou=m(()=>{"use strict"});function s0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function H2(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var a0=m(()=>{"use strict"});var de,Qr=m(()=>{"use strict";de=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function ii(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new de("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new de("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new de("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return Fse(n,t);throw new de("forbidden",`${n.host}\
 is asked without encryption`)}function Fse(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function K2(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var Eu=m(()=>{"use strict";Qr()});async function bh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await zse(e,t,o,{...t.headers,
...a}),l=K2(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await Xe(c),s===Mse)throw new de("forbidden","it sends from one addre\
ss to the next without end");o=ii(l,o),i||=o.origin!==r.origin}}async function zse(e,t,n,r){let o=typeof t.body=="function"?Use(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=W2(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
W2(a)??jse(l,n,s)}}function jse(e,t,n){return!(e instanceof de)||e.kind==="forbidden"||t.host===n.host?e:new de(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function W2(e){return e?.aborted===!0?Er(e):void 0}function Use(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Er(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var Mse,is=m(()=>{"use strict";E();Xr();Eu();Qr();Mse=5});function si({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function kh({found:e}){
return e?.credential===void 0}function ss({status:e}){return e===401||e===403}function ft({said:e}){return e===""?"":` It says: "${e}".`}var eo,c0=m(()=>{"use s\
trict";eo={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function u0(e){let{doing:t,elapsedMs:n,status:r}=e;return Au(e)&&t==="upload"&&n>Bse*.95&&r!==429}var l0,Bse,Au,q2,Jse,Z2,Y2,vh=m(()=>{"use strict";c0();l0="ghc\
r.io",Bse=6e5,Au=e=>e.registry===l0,q2=({said:e})=>/rate limit|quota/i.test(e),Jse=["preflight","upload","put-manifest","token"],Z2=({said:e},t)=>t.test(e);Y2=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>Au(e)&&ss(e)&&e.found?.token==="fork"&&Jse.includes(e.doing)&&!q2(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${eo[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>Au(e)&&Z2(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${si(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>Au(e)&&Z2(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${eo[e.doing]} ${e.name} (asked ${si(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:u0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>Au(e)&&ss(e)&&e.found?.source==="GITHUB_TOKEN"&&!q2(e),problem:e=>`GITH\
UB_TOKEN may not ${eo[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function Q2(e){let t=0,n=0;for(;n<e.length;){f0.lastIndex=n;let r=f0.exec(e);if(r===null)return;t+=Number(r[1])*(Gse[r[2]??""]??0),n=f0.lastIndex}return n===0?void 0:
t}function xh(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[Vse(e,n),Q2(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function Vse(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?Q2(n):r-(Number.isNaN(o)?t:o)}function tB(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function Su(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var X2,Gse,f0,eB,Ya=m(()=>{"use strict";X2=[408,429,500,502,503,504],Gse={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},f0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;eB={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var $h,ai,Hse,nB,Kse,Wse,qse,Zse,rB,oB=m(()=>{"use strict";vh();c0();Ya();$h=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),ai=({codes:e},...t)=>t.some(n=>e.
includes(n)),Hse=({doing:e})=>["preflight","upload","put-manifest"].includes(e),nB="Try again; look at the registry's status page when it stays.",Kse=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||ai(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${ft(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!ss(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Wse=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||ai(e,"TOOMANYREQUESTS")||e.status===403&&$h(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${si(e)}).${ft(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${Su(e.waitMs)}`}\
 and start again${kh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||$h(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${ft(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!kh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${ft(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>ss(e)&&kh(e),
problem:e=>`${e.registry} wants a login to ${eo[e.doing]} ${e.name} (asked ${si(e)})${Hse(e)?"":", or there is no such repository"}.${ft(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>ss(e)||ai(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${eo[e.doing]} ${e.name}, or there is no such repository (asked ${si(e)}).${ft(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],qse=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&$h(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${ft(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||$h(e,/media.?type|content.?type|unsupported manifest/i)),
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
e larger, or make the layer smaller."}],Zse=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||ai(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${eo[e.doing]} ${e.name}.${ft(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${si(e)}).${ft(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${ft(e)}`,fix:()=>nB},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${eo[e.doing]} ${e.name}\
.${ft(e)}`,fix:()=>nB}],rB=[...Y2,...Kse,...Wse,...qse,...Zse]});function _h(e,t){let n=rB.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function iB(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var Oh=m(()=>{"use strict";E();oB()});async function Xa(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Hn))throw r;if(!await d0(e,n,r.trouble))throw _h(r.trouble,r.cause)}}async function d0({
retries:e,clock:t,signal:n},r,o){let i=tB(e,r,o.waitMs,t);if(!Yse(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Er(
n):s}return!0}function p0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Yse(e){let{status:t,network:n,said:r,fault:o}=e;return u0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:p0(e)||X2.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Hn,Qa=m(()=>{"use strict";Oh();vh();is();Ya();Hn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function sB(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function Eh(e,t){let{codes:n,said:r,page:o,raw:i}=await B2(t,e.secrets),s=xh(t.headers,i,e.line.clock.now()),a=sB(e);return new Hn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function Iu(e,t){let n=sB(e);return t instanceof de?new Hn({...n,network:t},t):t instanceof
st?new Hn({...n,fault:t.fault,detail:t.message},t):t}var st,ec=m(()=>{"use strict";Xr();Qr();Qa();Ya();st=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function aB(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:h0(o),started:0};return Xa(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=ii(n.realm,e.endpoint),{answer:c}=await bh(e,eae(a,n,r,o),m0(o),a);if(c.status!==200)throw await Eh(s,c);let l=await Za(c,Qse);return tae(l,s)}catch(a){
throw Iu(s,a)}})}function eae(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function m0({credential:e}){if(e?.kind==="password")return`Basic ${s0(`${e.username}:${e.password}`)}`}function h0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,s0(`${t.username}:${t.password}`)]}function tae(e,t){let{value:n}=L(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new st("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:Xse)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var Xse,Qse,cB=m(()=>{"use strict";M();j();Xr();a0();is();Eu();Qa();ec();
Xse=60,Qse=262144});var Ah,lB=m(()=>{"use strict";Ou();cB();Ah=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...h0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:d,parameters:p})=>d==="bearer"&&p.realm!==void 0),s=t.some(({scheme:d})=>d===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=G2(i?.parameters.
scope),c=this.#i.find(({token:d})=>d!==void 0&&`Bearer ${d.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&wh(c.scopes,a))return;this.#i=
this.#i.filter(d=>d!==c);let u=V2(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?m0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>wh(l.scopes,r));if(s!==void 0)return s.
coming;let a=aB(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function fB(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=Sh(nae,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=Sh(uB,t,r);s!==void 0;s=
Sh(uB,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=Sh(rae,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function Sh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var nae,uB,rae,dB=m(
()=>{"use strict";nae=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,uB=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,rae=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var oae,Tu,pB=m(()=>{"use strict";Xr();lB();dB();Oh();is();Qa();ec();oae=2,Tu=class{line;#e;constructor(t,n){this.line=t,this.#e=new Ah(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return Xa(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await Eh(this.#r(t,o),i);return await r(i,s)}catch(i){throw Iu(this.#r(t,o),i)}}fail(t,n){let r=Iu(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Hn?_h(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await bh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===oae)return i;let c=fB(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await Xe(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await Xe(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function iae({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new st("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*sae(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var mB,Ih,hB=m(()=>{"use strict";mB=O(ot(),1);Xr();is();Qr();Ou();ec();Ih=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await Xe(r),r.status===200))}async*read(t){let n=(0,mB.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Er(o);if(i>c&&(a=0),!(l instanceof de&&l.transient&&a+1<r.tries))throw l instanceof
de?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(iae(i,n),i.status===206?i.body:sae(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new st("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[oi(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function lae(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new st("not-a-registry","it sent a web page")}function uae({headers:e},t){let n=e.
get("docker-content-digest")??"",r=vB(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||bB.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&kB(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function kB(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new st("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function fae({headers:e},t){let{value:n}=L(H(t));if(!v(n))throw new st("manifest-wrong","a manifest is no JSON object");let r=vB(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||bB.test(r))return o;throw new st("manifest-wrong",`a manifest calls itself ${yB(o)} and \
is sent as ${yB(r)}`)}function vB(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function yB(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var wB,
aae,cae,gB,bB,Pu,xB=m(()=>{"use strict";wB=O(ot(),1);M();j();Ze();Xr();Ze();Ou();ec();aae=4194304,cae=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],gB=[qe.index,qe.manifest,...cae].join(", "),bB=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
Pu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:gB}},o=await this.#e.run(n,r,async s=>(await Xe(s),s.status===404?void 0:uae(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:gB}};return this.#e.
run(n,r,async o=>{let i=await Za(o,aae);if(o.status===404)return lae(o);if(i===void 0)throw new st("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,wB.hash)("sha256",i)}`;return kB(s,t,o.headers.get("docker-content-digest")),{mediaType:fae(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[oi(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await Xe(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new st("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[oi(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function g0({headers:e},t){let n=e.get("location");if(n===null)throw new st("not-a-registry","it opens an upload and does not say where");return ii(n,t)}function Th(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function Nu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new st("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var y0=m(()=>{"use strict";Eu();
Ze();ec()});async function w0(e,t,n,r){let o=r,i=0;for await(let c of Or(n.open(),{size:dae}))o=await pae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:Th(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await Xe(c),Nu(c,n.digest)})}async function pae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await mae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Hn&&!p0(l.trouble))||!await d0(e.line,a,l.trouble))throw l}let c=await hae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function mae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},$B)}function hae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await $B(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function $B(e,t){await Xe(e);let n=e.headers.get("location");return n===null?t:ii(n,t)}var dae,_B=m(()=>{"\
use strict";qa();Xr();Eu();Qa();y0();dae=8388608});var OB,gae,Ph,yae,EB=m(()=>{"use strict";Xr();Oh();Qa();Ou();y0();_B();OB=[411,413],gae=1e3,Ph=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=oi(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},Xe).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await Xa(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,oi(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await Xe(a),a.status===202?
g0(a,c):(Nu(a,t.digest),"mounted")))}catch(a){if(!yae.includes(iB(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await Xe(o),g0(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
gae)};await this.#e.once(n,r,Xe).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return w0(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:Th(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...OB];if(await this.#e.once({...r,
expect:s},i,async l=>(await Xe(l),OB.includes(l.status)?!1:(Nu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await w0(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},yae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function AB({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new Pu(n,o,t),s=new Ih(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new Ph(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new Pu(r,o,t).head(u)!==void 0}catch(f){
if(ke(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var SB=m(()=>{"use strict";hB();E();xB();EB()});function TB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new Tu(IB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>AB({registry:o,path:i,exchange:r(o),anonymous:new Tu(IB(o,e),wae)})}}function IB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=n2(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...eB,...o},signal:i}}var wae,PB=m(()=>{"use strict";pB();Yr();SB();Ya();wae=async()=>({
source:"on purpose"})});function CB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,NB.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:bae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?xae(u,r):{problem:vae(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function vae(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:kae.test(t)?`${n} has none`:`${n} failed`}function xae(e,t){let{value:n}=L(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var NB,bae,kae,RB=m(()=>{"use strict";NB=O(ax(),1);M();bae=65536,kae=/credentials not found/i});async function DB(e,t){let n=(0,b0.join)(t.env.DOCKER_CONFIG||(0,b0.join)(t.home,".docker"),"config.json"),r=_ae(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?$ae:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await CB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return Oae(r.auths,e,n)??{source:c}}function _ae(e){
let t;try{t=(0,LB.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=L(
t);return v(n)?n:`${e} is no JSON`}function Oae(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>Eae(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=Aae(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function Eae(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function Aae(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=H2(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var LB,b0,$ae,FB=m(()=>{"use strict";LB=O(ve(),1),b0=O(he(),1);M();a0();RB();$ae="https://index.docker.io/v1/"});function zB(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await DB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:Sae(i,t)??a}}function Sae(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
l0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:Iae(t)?"fork":"unknow\
n"}}function Iae(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=L((0,MB.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=Cu(Cu(Cu(t,"pull_\
request"),"head"),"repo");return Cu(n,"full_name")!==e.GITHUB_REPOSITORY&&Cu(n,"full_name")!==void 0}catch{return!1}}function Cu(e,t){return v(e)?e[t]:void 0}var MB,
jB=m(()=>{"use strict";MB=O(ve(),1);M();vh();FB()});var BB=_e((ZUe,UB)=>{"use strict";UB.exports=process.getBuiltinModule("node:dns")});var Nh=_e((YUe,JB)=>{"use strict";JB.exports=process.getBuiltinModule("node:http")});var k0=_e((XUe,GB)=>{"use strict";GB.exports=process.getBuiltinModule("node:https")});var Ch=_e((QUe,VB)=>{"use strict";VB.exports=process.getBuiltinModule("node:net")});var v0=_e((e2e,HB)=>{"use strict";HB.exports=process.getBuiltinModule("node:stream")});var WB=_e((KB,Rh)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]\
+$","i"),i="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${i})?$`,"i")};function c(p,h){if(p.
indexOf("::")!==p.lastIndexOf("::"))return null;let g=0,y=-1,b=(p.match(a.zoneIndex)||[])[0],k,$;for(b&&(b=b.substring(1),p=p.replace(/%.+$/,""));(y=p.indexOf("\
:",y+1))>=0;)g++;if(p.substr(0,2)==="::"&&g--,p.substr(-2,2)==="::"&&g--,g>=h)return null;for($=h-g,k=":";$--;)k+="0:";return p=p.replace("::",k),p[0]===":"&&(p=
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
function(){let h=0,g=!1,y={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},b,k,$;for(b=3;b>=0;b-=1)if(k=this.octets[b],k in y){if($=y[k],g&&$!==0)return null;
$!==8&&(g=!0),h+=$}else return null;return 32-h},p.prototype.range=function(){return d.subnetMatch(this,this.SpecialRanges)},p.prototype.toByteArray=function(){
return this.octets.slice(0)},p.prototype.toIPv4MappedAddress=function(){return d.IPv6.parse(`::ffff:${this.toString()}`)},p.prototype.toNormalizedString=function(){
return this.toString()},p.prototype.toString=function(){return this.octets.join(".")},p})(),d.IPv4.broadcastAddressFromCIDR=function(p){try{let h=this.parseCIDR(
p),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<4;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;return new this(
b)}catch(h){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:h})}},d.IPv4.isIPv4=function(p){return this.parser(p)!==null},d.IPv4.isValid=
function(p){try{return new this(this.parser(p)),!0}catch{return!1}},d.IPv4.isValidCIDR=function(p){try{return this.parseCIDR(p),!0}catch{return!1}},d.IPv4.isValidFourPartDecimal=
function(p){return!!(d.IPv4.isValid(p)&&p.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},d.IPv4.isValidCIDRFourPartDecimal=function(p){let h=p.match(/^(.+)\/(\d+)$/);
return!d.IPv4.isValidCIDR(p)||!h?!1:d.IPv4.isValidFourPartDecimal(h[1])},d.IPv4.networkAddressFromCIDR=function(p){let h,g,y,b,k;try{for(h=this.parseCIDR(p),y=h[0].
toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<4;)b.push(parseInt(y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch($){throw new Error(
"ipaddr: the address does not have IPv4 CIDR format",{cause:$})}},d.IPv4.parse=function(p){let h=this.parser(p);if(h===null)throw new Error("ipaddr: string is n\
ot formatted like an IPv4 Address");return new this(h)},d.IPv4.parseCIDR=function(p){let h;if(h=p.match(/^(.+)\/(\d+)$/)){let g=parseInt(h[2]);if(g>=0&&g<=32){let y=[
this.parse(h[1]),g];return Object.defineProperty(y,"toString",{value:function(){return this.join("/")}}),y}}throw new Error("ipaddr: string is not formatted lik\
e an IPv4 CIDR range")},d.IPv4.parser=function(p){let h,g,y;if(h=p.match(n.fourOctet))return(function(){let b=h.slice(1,6),k=[];for(let $=0;$<b.length;$++)g=b[$],
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
b,k;for(let $=7;$>=0;$-=1)if(b=this.parts[$],b in y){if(k=y[b],g&&k!==0)return null;k!==16&&(g=!0),h+=k}else return null;return 128-h},p.prototype.range=function(){
return d.subnetMatch(this,this.SpecialRanges)},p.prototype.toByteArray=function(){let h,g=[],y=this.parts;for(let b=0;b<y.length;b++)h=y[b],g.push(h>>8),g.push(
h&255);return g},p.prototype.toFixedLengthString=function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(f(this.parts[b].toString(16),4));
return y}).call(this).join(":"),g="";return this.zoneId&&(g=`%${this.zoneId}`),h+g},p.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error(
"ipaddr: trying to convert a generic ipv6 address to ipv4");let h=this.parts.slice(-2),g=h[0],y=h[1];return new d.IPv4([g>>8,g&255,y>>8,y&255])},p.prototype.toNormalizedString=
function(){let h=(function(){let y=[];for(let b=0;b<this.parts.length;b++)y.push(this.parts[b].toString(16));return y}).call(this).join(":"),g="";return this.zoneId&&
(g=`%${this.zoneId}`),h+g},p.prototype.toRFC5952String=function(){let h=/((^|:)(0(:|$)){2,})/g,g="";this.zoneId&&(g=`%${this.zoneId}`);let y=this.toNormalizedString(),
b=y.slice(0,y.length-g.length),k=0,$=-1,S=-1,T;for(;T=h.exec(b);){let I=(T[0].match(/0/g)||[]).length;I>S&&(S=I,k=T.index,$=T[0].length)}return $<0?b+g:`${b.substring(
0,k)}::${b.substring(k+$)}${g}`},p.prototype.toString=function(){return this.toRFC5952String()},p})(),d.IPv6.broadcastAddressFromCIDR=function(p){try{let h=this.
parseCIDR(p),g=h[0].toByteArray(),y=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],k=0;for(;k<16;)b.push(parseInt(g[k],10)|parseInt(y[k],10)^255),k++;
return new this(b)}catch(h){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:h})}},d.IPv6.isIPv6=function(p){return this.parser(p)!==
null},d.IPv6.isValid=function(p){if(typeof p=="string"&&p.indexOf(":")===-1)return!1;try{let h=this.parser(p);return new this(h.parts,h.zoneId),!0}catch{return!1}},
d.IPv6.isValidCIDR=function(p){if(typeof p=="string"&&p.indexOf(":")===-1)return!1;try{return this.parseCIDR(p),!0}catch{return!1}},d.IPv6.networkAddressFromCIDR=
function(p){let h,g,y,b,k;try{for(h=this.parseCIDR(p),y=h[0].toByteArray(),k=this.subnetMaskFromPrefixLength(h[1]).toByteArray(),b=[],g=0;g<16;)b.push(parseInt(
y[g],10)&parseInt(k[g],10)),g++;return new this(b)}catch($){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:$})}},d.IPv6.parse=function(p){
let h=this.parser(p);if(h===null)throw new Error("ipaddr: string is not formatted like an IPv6 Address");return new this(h.parts,h.zoneId)},d.IPv6.parseCIDR=function(p){
let h,g,y;if((g=p.match(/^(.+)\/(\d+)$/))&&(h=parseInt(g[2]),h>=0&&h<=128))return y=[this.parse(g[1]),h],Object.defineProperty(y,"toString",{value:function(){return this.
join("/")}}),y;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")},d.IPv6.parser=function(p){let h,g,y,b,k,$;if(y=p.match(a.deprecatedTransitional))
return this.parser(`::ffff:${y[1]}`);if(a.native.test(p))return c(p,8);if((y=p.match(a.transitional))&&($=y[6]||"",h=y[1],y[1].endsWith("::")||(h=h.slice(0,-1)),
h=c(h+$,6),h&&h.parts)){for(k=[parseInt(y[2]),parseInt(y[3]),parseInt(y[4]),parseInt(y[5])],g=0;g<k.length;g++)if(b=k[g],!(0<=b&&b<=255))return null;return h.parts.
push(k[0]<<8|k[1]),h.parts.push(k[2]<<8|k[3]),{parts:h.parts,zoneId:h.zoneId}}return null},d.IPv6.subnetMaskFromPrefixLength=function(p){if(p=parseInt(p),Number.
isNaN(p)||p<0||p>128)throw new Error("ipaddr: invalid IPv6 prefix length");let h=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],g=0,y=Math.floor(p/8);for(;g<y;)h[g]=255,g++;
return y<16&&(h[y]=Math.pow(2,p%8)-1<<8-p%8),new this(h)},d.fromByteArray=function(p){let h=p.length;if(h===4)return new d.IPv4(p);if(h===16)return new d.IPv6(p);
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},d.isValid=function(p){return d.IPv6.isValid(p)||d.IPv4.isValid(p)},d.isValidCIDR=
function(p){return d.IPv6.isValidCIDR(p)||d.IPv4.isValidCIDR(p)},d.parse=function(p){if(d.IPv6.isValid(p))return d.IPv6.parse(p);if(d.IPv4.isValid(p))return d.IPv4.
parse(p);throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},d.parseCIDR=function(p){try{return d.IPv6.parseCIDR(p)}catch{try{return d.IPv4.
parseCIDR(p)}catch(h){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:h})}}},d.process=function(p){let h=this.parse(p);return h.
kind()==="ipv6"&&h.isIPv4MappedAddress()?h.toIPv4Address():h},d.subnetMatch=function(p,h,g){let y,b,k,$;g==null&&(g="unicast");for(b in h)if(Object.prototype.hasOwnProperty.
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if($=k[y],p.kind()===$[0].kind()&&p.match.apply(p,$))return b}return g},typeof Rh<
"u"&&Rh.exports?Rh.exports=d:e.ipaddr=d})(KB)});function Ru(e){return(0,as.isIP)(e)===0?"special":qB(dn.default.parse(e))}function qB(e){if(Tae.includes(e.toString()))return"special";if(e instanceof dn.default.
IPv6){let r=Rae(e);if(r!==void 0)return qB(r)}let t=e.range();if(Pae.includes(t))return"private";let n=e instanceof dn.default.IPv4||e.match(Nae);return t==="un\
icast"&&n?"public":"special"}function Rae(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(Cae)?new dn.default.IPv4(e.toByteArray().slice(12)):void 0}
function ZB(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(Mae),r=(o,i,s={})=>jae(t,o,i,s);return{check:(o,i,s)=>{let a=Ru(o);if(!(a==="public"||n.some(c=>Dae(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${Lae[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=x0(
o.hostname),s=zae(o);if(!(o.protocol==="https:"||n.some(a=>Fae(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function Dae(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===Lh(n):t!=="private"?!1:e.name===void 0?YB(e,n):e.name===x0(r)}function Fae(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,as.isIP)(t)===0?e.name===t:e.address===Lh(t)||YB(e,t)}function YB({network:e},t){if(e===void 0||(0,as.isIP)(t)===0)return!1;
let n=dn.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function Mae(e){if(dn.default.isValidCIDR(e))return{network:dn.default.parseCIDR(e)};if((0,as.isIP)(
e)!==0)return{address:Lh(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=x0(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,as.isIP)(a)===0?{name:a,...c}:{address:Lh(
a),...c}}function Lh(e){return(0,as.isIP)(e)===0?e:dn.default.process(e).toString()}function x0(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function zae(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function jae(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var as,dn,Tae,Pae,Nae,Cae,Lae,$0=m(()=>{"use strict";as=O(Ch(),1),dn=O(WB(),1);E();Tae=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>dn.default.parse(e).toString()),Pae=["loopback","private","carrierGradeN\
at","uniqueLocal"],Nae=dn.default.parseCIDR("2000::/3"),Cae=dn.default.parseCIDR("64:ff9b::/96");Lae={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function XB(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var QB=m(()=>{"use strict"});var t4=_e((o2e,e4)=>{"use strict";e4.exports=process.getBuiltinModule("node:tls")});var cs,_0=m(()=>{"use strict";cs=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var n4,r4=m(()=>{"use strict";n4=[401,403,405,407]});function O0(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||Uae(e,r)))return new URL(o)}function Uae({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function a4(e,t,n){let r=await Bae(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,s4.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function Bae(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?i4.request:o4.request;return new Promise((l,u)=>{let f=h=>new cs(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),d=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),p=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new cs(y,"The host's proxy refuses the way.",n4.includes(
h)))};d.once("connect",({statusCode:h},g)=>p(h,g)),d.once("response",({statusCode:h,socket:g})=>p(h,g)),d.once("timeout",()=>d.destroy(new Error("It took too lo\
ng."))),d.once("error",h=>u(f(h))),d.end()})}var o4,i4,s4,c4=m(()=>{"use strict";o4=O(Nh(),1),i4=O(k0(),1),s4=O(t4(),1);_0();r4()});function Dh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:l4(e,"HTTP_PROXY",n),httpsProxy:l4(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function l4(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var E0=m(()=>{"use strict";E()});function Mh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Jae(e,t){return new de("forbidden",`${e} is an address of a private network`,t)}var A0,
u4,Fh,f4=m(()=>{"use strict";A0=O(Ch(),1);Qr();$0();u4=["0.0.0.0/0","::/0"],Fh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
Mh(n.hostname)),o=Mh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,A0.isIP)(o)===0?"public":Ru(o);if(!i.includes(s))
throw Jae(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,A0.isIP)(t)!==0?Promise.resolve(Ru(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>Ru(s)!=="public");n(i?"private":"public")})})}}});function Fu(e){if(e instanceof de)return e;if(ke(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new de("forbidden","the host there has an address of a private network",
e);if(e instanceof cs){let r=e.final?"refuses the way":"gives no answer";return new de(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=Du(
e),n=d4[t];return n!==void 0?new de(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new de("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new de("tls","fails to set up encryption as this machine wants it",e):t===""?e:new de("not-http",`could not be spo\
ken with (${t})`,e)}function Du(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in d4)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?Du(t):"code"in e&&typeof e.code=="string"?e.code:Du(e.cause)}var Lu,zh,d4,S0=m(()=>{"use strict";_0();E();Qr();Lu=["tls","shows a \
certificate that this machine does not trust"],zh=["lost","broke the connection off"],d4={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:zh,EPIPE:zh,
UND_ERR_SOCKET:zh,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:zh,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:Lu,SELF_SIGNED_CERT_IN_CHAIN:Lu,
UNABLE_TO_GET_ISSUER_CERT:Lu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:Lu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:Lu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function y4(e){let{lookup:t=m4.lookup}=e,n=Dh(e.env),r=new Fh(t),o={"http:":new jh.Agent({keepAlive:!0}),"https:":new Uh.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=ti(s.host)?void 0:O0(s,n);return h===void 0?{agent:c,lookup:t}:await p4(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
O0(s,n):void 0;if(u!==void 0)return await p4(u,s,e);let f=ZB(l==="private"?u4:[]),[d,p]=[Mh(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,h4.isIP)(
d)!==0&&f.check(d,d,p),{agent:!1,lookup:XB(f,p,t)}};return{send:async s=>{try{return await Gae(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
Fu(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function p4(e,t,{connectTimeoutMs:n=1e4}){let r=await a4(e,t,n);return{createConnection:()=>r}}
function Gae(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let p=(o.
protocol==="https:"?Uh.request:jh.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});p.on("error",f),p.once("socket",h=>Vae(p,h,a)),p.setTimeout(c,()=>p.destroy(
I0("gave no answer in time"))),p.once("response",h=>{h.setTimeout(l,()=>h.destroy(I0("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:Wae(
h),body:Kae(h)})}),Hae(p,e.body,f)})}function Vae(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(I0("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function I0(e){return new de("timeout",e)}function Hae(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=g4.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*Kae(e){
try{yield*e}catch(t){throw Fu(t)}}function Wae({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var m4,jh,
Uh,h4,g4,w4=m(()=>{"use strict";m4=O(BB()),jh=O(Nh()),Uh=O(k0()),h4=O(Ch()),g4=O(v0());Qr();Yr();$0();QB();c4();E0();f4();S0()});var k4=_e((S2e,b4)=>{"use strict";b4.exports=process.getBuiltinModule("node:timers/promises")});var v4,tc,Bh=m(()=>{"use strict";v4=O(k4(),1),tc={now:Date.now,sleep:async(e,t)=>{await(0,v4.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function x4(e){let t=(e.sender??y4)(e),n=()=>t.close(),r=TB({...e,send:t.send,clock:e.clock??tc,credentials:zB(e)});return{repository:o=>r.repository(typeof o==
"string"?ei(o):o),close:n,[Symbol.asyncDispose]:n}}var $4=m(()=>{"use strict";PB();Yr();jB();w4();Bh()});function E4(e){return{name:`oci:${e}`,manifest:async t=>qae(e,t),read:t=>Yae(e,t)}}function qae(e,t){if($e(t))return _4(e,t);let n=S4(e,"index.json"),r=n===void 0?
void 0:Zae(n);if(n===void 0||r===void 0)throw Xae(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return _4(e,s);if(t==="")return{mediaType:qe.index,digest:Ga(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function Zae(e){let{value:t}=L(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function _4(e,t){let n=S4(e,A4(t));
if(n===void 0)return;if(Ga(n)!==t)throw I4(e,t);let{value:r}=L(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?qe.index:qe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*Yae(e,{digest:t,size:n}){let r=(0,O4.createHash)("sha256"),o=0;try{for await(let i of(0,Jh.createReadStream)(
(0,T0.join)(e,A4(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw T4(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw I4(e,t)}function A4(e){
return`blobs/sha256/${e.slice(7)}`}function S4(e,t){try{return(0,Jh.readFileSync)((0,T0.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw T4(e,n)}}function Xae(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function I4(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function T4(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var O4,Jh,T0,
P4=m(()=>{"use strict";O4=O(ot(),1),Jh=O(ve(),1),T0=O(he(),1);E();M();j();Ze();Ze()});function Mu(e,t,n){let{value:r}=L(H(n));if(v(r))return r;throw St(e,`its ${t} is no JSON object`)}async function N4(e,t,n){let r=R4(n);if(r===void 0)throw St(t,
"its manifest names no configuration");if(r.size>Qae)throw St(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw St(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw St(t,"its configur\
ation is shorter than its manifest says");return o}function C4(e,t,n){if(!Array.isArray(t)||t.length>ece)throw St(e,"its manifest lists no layers");let r=t.map(
R4);if(r.length!==n.length)throw St(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw St(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function R4(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function St(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Qae,ece,P0=m(()=>{"use stri\
ct";E();M();j();Ze();Qae=8388608,ece=1e3});function L4(e,t){let n=Mu(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=Gh(o.diff_ids).filter($e);if(i.length!==Gh(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw St(e,"its configuration lists no layers");return{raw:n,run:r,env:Gh(r.Env).filter(s=>typeof s=="string"),labels:tce(r.Labels),diffIds:i,
history:nce(n.history,i.length)}}function Gh(e){return Array.isArray(e)?e:[]}function tce(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function nce(e,t){let n=Gh(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var D4=m(()=>{"use strict";M();P0();Ze()});async function N0(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw sce(n,e.name);let a=lh(s.mediaType)?rce(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:d,platform:p}of a){if(p!==void 0&&(c.has(p)||o?.includes(p)===!1))continue;let h=d===s?s:await oce(e,n,d),g=await ice(
e,t,h,p);c.set(g.platform,g)}let l=o??F4.filter(d=>c.has(d)),u=l.filter(d=>!c.has(d));if(l.length===0||u.length>0)throw z4(n,u,[...c.keys()]);let f=l.map(d=>[d,
c.get(d)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function rce(e,t){let{manifests:n}=Mu(e,"index",t.bytes);if(!Array.isArray(n))throw St(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?M4(a):void 0;return c===void 0||!$u(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function M4({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?F4.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function oce(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw St(t,`its index names ${n}, which is not there`);return r}async function ice(e,{name:t,mountFrom:n},r,o){
if(!$u(r.mediaType))throw St(t,`"${r.mediaType}" is no image's manifest`);let i=Mu(t,"manifest",r.bytes),s=L4(t,await N4(e,t,i.config)),a=M4(s.raw);if(a===void 0)
throw z4(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw St(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:C4(t,i.layers,s.diffIds).map(c)}}function sce(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function z4(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var F4,j4=m(()=>{"use strict";E();M();D4();P0();uh();Ze();F4=["linux/amd64","linux/arm64"]});function J4(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:B4(r.description,U4.description),licenses:B4(r.license,U4.licenses),revision:lce(n.revision),source:cce(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))uce(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",ace]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function B4(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function cce(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function lce(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function uce(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var ace,U4,G4=m(()=>{"use strict";E();ace="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";U4={description:512,licenses:256}});function fce(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var V4,H4=m(()=>{"use strict";V4={blob:fce}});var Vh=_e((aBe,K4)=>{"use strict";K4.exports=process.getBuiltinModule("node:zlib")});async function*q4(e){let t=(0,W4.createGzip)({level:6,windowBits:15,memLevel:8}),n=pce(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&hce(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function pce(e,t){let n=Promise.resolve();try{for await(let r of Or(t,{buffers:2})){if(await n,e.destroyed)
return;n=mce(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function mce(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function hce(e){
e.fill(0,4,9),e[9]=dce}var W4,dce,Z4=m(()=>{"use strict";W4=O(Vh(),1);qa();dce=255});async function*Y4(e,t={}){for(let{head:n,path:r,file:o}of l2(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of yce(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}wce(r,o.size,i),yield Zx(i)}yield gce}function yce(e,t){return e.chunks?.(t)??[e.bytes()]}function wce(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var gce,
X4=m(()=>{"use strict";E();Xx();gce=new Uint8Array(2*512)});async function R0(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,C0.createHash)("sha256"),i=(0,C0.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=bce(Y4(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?q4(l):Or(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?qe.gzipLayer:qe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*bce(e,t){for await(let n of e)t(n),yield n}var C0,Q4=m(()=>{"use strict";C0=O(ot(),1);qa();Z4();X4();Ze()});function Hh(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=kce(i),c=a===void 0?vce(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return xce(r,t),{kept:r,leftOut:[...o.values()]}}function L0(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function kce(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(yr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:yr(n,{kind:"directory"})??
"is a folder that stays out"}}}function vce(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=yr(e,t);return r===_v&&L0(e,n)?void 0:r}catch(r){if(ke(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function xce(e,t){let{maxBytes:n=eJ.bytes,maxFiles:r=eJ.
files}=t;tJ("maxBytes",n,1073741824),tJ("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw nJ(`${e.size} files, mor\
e than ${r}`);if(o>n)throw nJ(`${o} bytes, more than ${n}`)}function tJ(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function nJ(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var eJ,Kh=m(()=>{"use strict";E();Wl();eJ={bytes:268435456,files:2e4}});async function D0(e,t={}){return rJ(e,t),$ce(e,await F0(e,t),t)}async function F0(e,t={}){let{base:n,parts:r={},spool:o=V4,signal:i}=t,{kept:s,leftOut:a}=Hh(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...F({signal:i})},l=[];r.runtime!==void 0&&l.push(await R0({files:r.runtime,folder:fh.slice(
1),comment:d2},c));let u=r.dependencies===void 0?s:ye([...s,...r.dependencies]);l.push(await R0({files:u,folder:Vn.slice(1),comment:f2},c));let f=new Map,d=new Map;
for(let p of M0(t))f.set(p,[...await r.cli?.(p)??[],...l]),d.set(p,await r.annotations?.(p)??{}),i?.throwIfAborted();return{layers:f,annotations:d,leftOut:a,files:[
...s].filter(([,{kind:p}])=>p==="file").map(([p])=>p)}}function $ce(e,t,n={}){let{base:r}=n,o=rJ(e,n),i=M0(n).map(p=>k2(p,r?.images.get(p),t.layers.get(p)??[],o,
t.annotations.get(p))),s=i.length>1?v2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...F({index:s,base:r}),
images:i,format:l,path:Vn,labels:u,annotations:f,files:a,leftOut:c}}function M0({platforms:e,base:t}){return ZU(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function rJ(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;XU(o),M0(t);let i=J4(e,Vn,{...t,...F({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var oJ=m(()=>{"use strict";W();Te();n0();rh();G4();ah();Xo();H4();Q4();Kh();t0()});function iJ(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var sJ=m(()=>{"use strict"});var cJ=_e((RBe,aJ)=>{"use strict";aJ.exports=process.getBuiltinModule("node:stream/promises")});function to(e){return _ce[e]}function zu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function Wh({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function qh(e){let t=e.length>1e3?void 0:L(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!z0(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function z0(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var _ce,Zh=m(()=>{"use strict";E();M();Ze();_ce={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function Xh(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=Ace(),c=e[0]??"",l=await Om(s,[...a,...e,...Oce],{cwd:n,env:_m(o),timeoutMs:r,maxOutputBytes:Ece,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return Sce(
c,l,r),l.stdout.toString("utf8")}function Ace(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,Yh.join)((0,Yh.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function Sce(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=Ice(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${Tce(r)??`exit c\
ode ${t.exitCode}`}.`,Nce(o))}function Ice(e){return Aa(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function Tce(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Nce(e){return Pce.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Yh,Oce,Ece,Pce,j0=m(()=>{"use str\
ict";Yh=O(he(),1);E();Qi();sx();cx();Oce=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],Ece=16*1024*1024;Pce=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function lJ(){let e=(0,no.mkdtempSync)((0,Qh.join)((0,dJ.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,no.rmSync)(e,{recursive:!0,
force:!0})}}async function*uJ(e,t,n,r){let o=(0,tg.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw fJ(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw fJ(r)}function fJ(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function Cce(e,t){let n=(0,tg.createHash)(
"sha256");try{await(0,mJ.pipeline)(pJ.Readable.from(e),(0,hJ.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var tg,no,dJ,Qh,pJ,mJ,hJ,eg,gJ=m(()=>{"use s\
trict";tg=O(ot(),1),no=O(ve(),1),dJ=O(Vo(),1),Qh=O(he(),1),pJ=O(v0(),1),mJ=O(cJ(),1),hJ=O(Vh(),1);E();M();Zh();j0();_u();eg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=qh(mh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){zu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return hh(this.#t(t,n),Wh(i)),i}#t(t,n){return(0,Qh.join)(this.#e.cacheDir??Wa(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=gn(a,await this.#o(n,r),!0);yield*uJ((0,no.createReadStream)(s.file),o,i,`${to(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=yn(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=gn(l,lJ(),!0);let o=`${to(n)}@${t}`;let i=L(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(z0(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,d=!0}finally{var p=yn(l,f,d);p&&await p}}async#r(t,n,r){
var u=[];try{let o=gn(u,await this.#o(t,n),!0);let i=(0,tg.createHash)("sha256");let s=0;let a=`${to(n)}@${t}`;let c=async function*(){for await(let g of uJ((0,no.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Cce(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var d=f,p=!0}finally{var h=yn(u,d,p);h&&await h}}async#o(t,n){let r=lJ();try{await this.#i(["pack",`${to(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,no.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,Qh.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await Xh(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var Rce,Lce,yJ,U0,wJ,bJ=m(()=>{"use strict";bi();Rce={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},Lce={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},yJ=e=>Rce[Lce[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",U0=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,wJ={IMAGE_BASE_INCOMPLETE:N(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ge(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:N(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>yJ(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>yJ(e.command)),IMAGE_DEPENDENCIES_LATER:Ge(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
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
, and the base has ${e.has}.`,e=>U0(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:N(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>U0(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>U0(e.wanted)),IMAGE_PACKAGE_BROKEN:N(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:N(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function pe(e,t,n){let r=wJ[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function nc(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function B0(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${rn(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var Ar=m(()=>{"use strict";bn();E();bJ()});function vJ(e,t){let n=kJ.map(s=>ro(t,s)).find(s=>R(e,s)!==void 0),o=(n===void 0?void 0:OJ(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Fce(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Mce(a))}}
function xJ(e,t){return Dce.find(n=>R(e,ro(t,n))!==void 0)??""}function $J(e,t){let n=OJ(e,ro(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function _J(e,t){for(let n of["package.json",...kJ].map(r=>ro(t,r))){let r=R(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=L(Ui(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function ro(e,t){
return e===""?t:`${e}/${t}`}function Fce(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Mce({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function OJ(e,t){
let n=R(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=L(Ui(n));return v(r)?r:void 0}var kJ,Dce,J0=m(()=>{"use strict";W();M();kJ=["npm-shrinkwra\
p.json","package-lock.json"],Dce=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function ju(e){let{files:t}=e,n=zce(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?_J(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(pe("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!$J(t,a))continue;let l=vJ(t,a);a!==""&&!n.has(a)?o.push(pe("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(pe("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:xJ(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function zce(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...Ot(JSON.stringify(r),e),...jce(r,
e)]),...e.hooks.flatMap(r=>Uo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function jce(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=ro(r.replace(/\/{1,9}$/,""),"package.json");return R(
t.files,o)===void 0?[]:[o]})}var G0=m(()=>{"use strict";W();hr();Ar();J0()});function V0(e,t,n){let r=[],o=[],i=[],s=Bce(e,t);for(let[a,c]of e){if(Uce.test(a))continue;if(c.kind==="symlink"){s.has(Jce(a,c.target))?r.push([a,c]):o.push(pe(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?yr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:ye(r),findings:o,leftOut:i}}function Bce(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Jce(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function EJ(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Gce(i,o))return;t.set(r,o)}return ye(t)}function Gce(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Uce,AJ=m(()=>{"use strict";W();Wl();Ar();Uce=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function Hce(e){return["--os=linux",`--cpu=${Vce[e]}`,"--libc=glibc"]}async function TJ(e,{folder:t,lock:n},r,o){let i=n.local?e:Kce(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,ls.join)(s,"dependencies",Wce(i,t,r));if(a!==void 0&&(0,wt.existsSync)(a))return Qce(a),{files:SJ(a),[Symbol.asyncDispose]:async()=>{}};let c=qce(
s);try{Ea(c,ye([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,d=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...Hce(r)];await Xh(["ci",...d],{cwd:(0,ls.join)(c,t),timeoutMs:l,env:u,signal:f});let p=a===void 0?c:Zce(c,a);return{files:SJ(p),[Symbol.asyncDispose]:async()=>{
p===c&&(0,wt.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,wt.rmSync)(c,{recursive:!0,force:!0}),l}}function Kce(e,t,n){let r=[ro(t,"package.json"),n,ro(
t,".npmrc")];return ye(r.flatMap(o=>R(e,o)===void 0?[]:[[o,R(e,o)]]))}function SJ(e){return ye([...Cp(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function Wce(e,t,n){
let r=(0,ng.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function qce(e){if(e!==void 0)try{let t=(0,ls.join)(e,"dependencies",`.${(0,ng.randomUUID)()}`);return Wr(t,448),t}catch{}return(0,wt.mkdtempSync)(
(0,ls.join)((0,IJ.tmpdir)(),"claude-bazaar-npm-"))}function Zce(e,t){try{(0,wt.renameSync)(e,t)}catch{return e}return Xce((0,ls.join)(t,"..")),t}function Xce(e){
for(let t of(0,wt.readdirSync)(e)){let n=(0,ls.join)(e,t);(0,wt.statSync)(n).mtimeMs<Date.now()-Yce&&(0,wt.rmSync)(n,{recursive:!0,force:!0})}}function Qce(e){try{
(0,wt.utimesSync)(e,new Date,new Date)}catch{}}var ng,wt,IJ,ls,Vce,Yce,PJ=m(()=>{"use strict";ng=O(ot(),1),wt=O(ve(),1),IJ=O(Vo(),1),ls=O(he(),1);W();J0();ru();
Xl();j0();Kr();Vce={"linux/amd64":"x64","linux/arm64":"arm64"};Yce=720*36e5});async function NJ(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...ele,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=ju(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=V0(tle(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await nle(e,o,i,s,n)}function tle(e){let t=Cp(e);return ye([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function nle(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of rle(u,o.platforms)){
let{cacheDir:d=Wa(),timeoutMs:p=6e5,env:h,signal:g}=o;i.push(await TJ(e.files,u,f,{cacheDir:d,timeoutMs:p,env:h,signal:g}))}let a=i.map(u=>V0(u.files,e.files,!1)),
c=EJ(a.map(u=>u.files));if(c===void 0)throw ole();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:nc([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function rle({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function ole(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var ele,
CJ=m(()=>{"use strict";E();W();Ar();G0();AJ();PJ();Kr();_u();ele={files:ye({}),packages:[],findings:[],leftOut:[]}});function K0(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,H0.join)(import.meta.dirname,r)).find(r=>(0,RJ.statSync)((0,H0.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return Un(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function LJ(){let e=R(K0(),"packages.json");return e===void 0?[]:JSON.parse(Ui(e))}var RJ,H0,DJ=m(()=>{"use strict";RJ=
O(ve(),1),H0=O(he(),1);E();W();Kr()});function zJ(e,t={},n=[]){let r=[...(t[rg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[MJ]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var rg,MJ,ile,FJ,L4e,jJ=m(
()=>{"use strict";rg="claude-bazaar.base.commands",MJ="claude-bazaar.base.libc",ile=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),FJ={name:"glibc",version:"2.36"},
L4e={[rg]:ile.join(" "),[MJ]:`${FJ.name} ${FJ.version}`}});function ci(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function Uu(e){if(ci(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:Uu(e.slice(t))}function UJ(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function BJ(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var W0=m(()=>{"u\
se strict"});function JJ(e,t){let n=[...e.mcpServers.flatMap(o=>sle(o,e)),...e.hooks.flatMap(o=>ale(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[pe("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>pe(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function sle({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=q0(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=Uu([i,...c]),d=u===i?[]:q0(u,o),p=[...l,...d.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!cle.has(ci(u)??""))return p;let h=UJ(f),g=h!==void 0&&BJ(
h),y=(h===void 0?f:[h]).flatMap(b=>Z0(b));return[...p,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function ale({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return q0(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=Ot(i,o).flatMap(u=>GJ(u,o.files)??[]);return[...new Set([...Z0(i),...c.filter(u=>VJ.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function q0(e,t){let[n]=Ot(e,t),r=n===void 0?ci(e):GJ(n,t.files);return r===void 0?[]:[r]}function GJ(e,t){let n=R(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>lle)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function Z0(e,t=0){let n=Vt(e.slice(0,ule)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[dle(r)??[],o===void 0?[]:Z0(o,t+1)].flat()});return[...new Set(n)].filter(r=>VJ.has(r))}function dle(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!fle.has(r)&&ci(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:ci(n.replaceAll(/["')}]/g,""))}var cle,lle,VJ,ule,fle,HJ=m(()=>{"use st\
rict";W();j();hr();Ht();Ar();W0();cle=new Set(["sh","bash","dash","zsh"]);lle=4194304,VJ=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));ule=1e5,fle=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function Q0(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function WJ(e){if(Q0(e))try{return new X0(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function KJ(e,t){let n=e.find(r=>r.type===Y0.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function Ju(e,t){if(e>t)throw new RangeError("more than any real file has")}var rc,Y0,Bu,X0,qJ=m(()=>{"use strict";rc={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};Y0={load:1,dynamic:2,interpreter:3},Bu={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
X0=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===Y0.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return Ju(r,rc.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===Y0.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(Bu.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(KJ(t,i)+l),a=r.filter(([l])=>l===Bu.needed);Ju(a.length,rc.
libraries);let c=o(Bu.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(KJ(t,c),o(Bu.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===Bu.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),Ju(o.length,
rc.dynamic)}return o}#f(t,n,r){Ju(n,rc.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){Ju(i+=1,rc.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+rc.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function ZJ(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&hle(o,i)?gle(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>$le(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!_le(o,t,n)?[pe("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function hle(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function gle(e,t,n,r){
let o=t.bytes(),i=yle(o),s=XJ(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!Q0(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[pe("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=WJ(o),c=a===void 0?[pe("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:wle(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function yle(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function wle(e,t,n,{libc:r}){if(t.machine!==ple[n]){
let s=mle[t.machine]??`a machine with the number ${t.machine}`;return[pe("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=ble(t);if(o!==void 0&&
o!==r.name)return[pe("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=kle(t);return r.name!=="glibc"||i===void 0||!YJ(i,r.version)?[]:[pe("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function ble({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function kle({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||YJ(r,n)?r:n,void 0)}function YJ(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function XJ(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>vle.has(i)||xle[t].has(i)||o.some(s=>i.includes(s)))}function $le(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function _le(e,t,n){return e!==""&&XJ(e.slice(e.lastIndexOf("node_modules/")),t,n)}var ple,mle,vle,xle,QJ=m(()=>{"use strict";Ar();qJ();ple={"l\
inux/amd64":62,"linux/arm64":183},mle={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};vle=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),xle={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function rG(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:tG(t,a,
`The server "${o}"`,[c,...eG(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...eG(l)]:Ole(c);return tG(t,a,`The ${o} hook`,u)});return[...n,...r]}function eG(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function Ole(e){return e.length>1e4||Vt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function tG(e,t,n,r){
let[o="",...i]=Uu(r),s=nG(o);if(s!==void 0){let l=R(e,s);return l===void 0?[pe("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[pe("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!Ele.has(ci(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:nG(a);return c===void 0||Ale(e,c)?[]:[pe("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function nG(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function Ale(e,t){return ar(e,t)||["",".js",".json",".nod\
e"].some(n=>R(e,t+n)!==void 0)}var Ele,oG=m(()=>{"use strict";W();Ht();Ar();W0();Ele=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function iG(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=zJ(
o,l.labels,i);a.push(...Sle(u,l.labels));let f=ZJ(n,c,u);a.push(...JJ(t,u),...f),u.libc===void 0&&f.length>0&&a.push(pe("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return nc([...a,...rG(t,n)])}function Sle({name:e,commands:t},n={}){return(n[rg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>pe("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var sG=m(()=>{"use strict";jJ();HJ();QJ();oG();Ar()});var Gu,aG=m(()=>{"use strict";Gu={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function lG(e){return{[cG]:Wh(e)}}function uG(e,t={}){return async n=>{let r=await e$(e,n,t);return[Ile(e,r),Ple]}}async function e$(e,t,n={}){let r=zu(n.version??
oc);if(r===Gu.version)return{version:r,platform:t,...Gu.packages[t]};let o=qh(n.previous?.(t)?.[cG]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function fG(e,t,n){let r=zu(n??oc);return r===Gu.version||e.known?.(r,t)!==void 0}function Ile(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${to(t.platform)} as npm has it`,open:()=>e.open(t)}}function Nle(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>Ha({name:i,mode:493,size:0,type:"5"})),Ha({name:Tle.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=Va(qe.layer,n);return{...o,diffId:o.digest,comment:p2,open:async function*(){
yield r}}}var oc,cG,Tle,Ple,dG=m(()=>{"use strict";Kx();Zh();aG();ah();Ze();oc=Gu.version,cG="claude-bazaar.cli";Tle="/usr/local/bin/claude",Ple=Nle()});async function hG(e,t){let n=new Map,r=await e.manifest(t),o=r&&pG(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of Yo)n.set(s,mG(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Cle(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,mG((u&&pG(u.bytes))?.annotations))}return n}function Cle(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return Yo.find(r=>r===`${t}/${n}`)}function pG(e){let{value:t}=L(H(e));return v(t)?t:void 0}function mG(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var gG=m(()=>{"use strict";M();j();Xo();Ze()});function t$(e,t,n,r,o){let i=n===void 0?void 0:Rle(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:Sr,filesAnalyzed:!1,licenseDeclared:Sr,
...ig,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[wG(i)]}}}function Rle(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function Vu(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:Sr,filesAnalyzed:!1,licenseDeclared:bG(r),...ig,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[wG(`pkg:npm/${Lle(t)}@${encodeURIComponent(n)}`)]}}function yG(e,{name:t,manifest:n},r){let o=n$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,og.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:Sr,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:bG(n.license),...ig,primaryPackagePurpose:"APPLICATION"}}function n$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,og.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,og.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Vn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...ig})}return t}function wG(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function Lle(e){return e.split("\
/").map(encodeURIComponent).join("/")}function bG(e){return e===void 0||e.length>500||!Dle.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?Sr:e}var og,Sr,
ig,Dle,kG=m(()=>{"use strict";og=O(ot(),1);Xo();Sr="NOASSERTION",ig={licenseConcluded:Sr,copyrightText:Sr};Dle=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function $G(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=t$("Image",t.name,e.repository,n,t.manifest.version),s=Fle(e),a=n$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[sg("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?sg(u,"CONTAINS",l.SPDXID):sg(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>sg(r$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function Fle(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Mle(n)],...r.map(l=>a(zle(l))),...o===void 0?[]:[a(Vu(vG,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
vG,Vu(o$("Runtime",l.name,l.version),l)))],a(yG(r$,t,s)),...i.map(l=>c(r$,Vu(o$("Dependency",l.path,l.version),l)))]}function Mle({name:e,digest:t}){return{element:{
...t$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function zle(e){
let t=Vu(o$("Claude-Code",e.platform,e.version),{name:to(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:Sr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function o$(e,t,n){let r=(0,xG.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function sg(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var xG,r$,vG,_G=m(()=>{"use strict";xG=O(ot(),1);Zh();kG();r$="SPDXRef-Plugin",vG="SPDXRef-Runtime"});function OG(e){let t=Ft(e);return[...e.matchAll(jle)].filter(({0:{length:n},index:r})=>Wle(Kle(e,r+n))).map(({index:n})=>t(n))}function Kle(e,t){let n=t;for(let o=0;o<
Hle;o+=1){let i=ag(Ule,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=ag(Ble,e,n)??n;let o=ag(Jle,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return ag(
Gle,e,n)===void 0?r:""}function ag(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function Wle(e){return e.length>=Vle&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!Ul(e)}var jle,Ule,Ble,Jle,Gle,Vle,Hle,EG=m(()=>{"use strict";Bl();j();jle=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
Ule=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,Ble=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,Jle=/[A-Za-z0-9+/]{1,4096}={0,2}/y,Gle=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
Vle=43,Hle=10});async function*AG(e){let t,[n,r]=["",1];for await(let o of Xle(e)){if(t??=Qle(o.subarray(0,qle)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<Zle)continue;
yield{text:n,line:r};let i=n.length-Yle;r+=_i(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*Xle(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function Qle(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var qle,Zle,Yle,SG=m(()=>{"use strict";j();qle=8192,Zle=1048576,Yle=16384});async function IG(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=L0(i,n),c=await eue(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function eue(e,t){if(t.unreadable!==void 0)return[pe("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await tue(t)).map(({kind:n,line:r})=>pe(i$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ke(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[pe("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function tue(e){let t=new Map;for await(let o of AG(e)){let i=[...jl(o.text).filter(({kind:s})=>s!==TG),...nue(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!i$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!i$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function nue(e){return OG(e).map(t=>({kind:TG,line:t}))}var i$,TG,PG=m(()=>{"use strict";E();Bl();Ar();
Kh();EG();SG();i$=new Set(["password in a URL","Authorization header","key or password"]);TG="private key"});var cg,rue,NG=m(()=>{"use strict";Kr();Wl();PG();Kh();cg=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
Hh(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=IG(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return hL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?rue[t]:yr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},rue={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function s$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=oue(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function oue(e){try{return JSON.parse((0,CG.readFileSync)(e,"utf8"))}catch{return}}var CG,RG=m(()=>{"use strict";CG=O(ve(),1)});var lg,LG=m(()=>{"use strict";gJ();CJ();DJ();W();sG();Ar();dG();G0();Xo();gG();_G();NG();sh();RG();lg=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new cg(n,t.signal),this.#n=new eg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??oc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return nc(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),B0(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
Yo).every(r=>fG(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&ju(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await NJ(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=ye([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=iG({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),B0(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:ye({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return $G({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:s$(),
packages:LJ()},packages:i.filter(({path:a})=>R(o,`${a}/package.json`)!==void 0),created:n.created,tool:s$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=ju(this.#c),r=t.map(({folder:o,lock:i})=>pe("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=K0();return this.#r===!1?{runtime:t}:{runtime:t,cli:uG(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===oc?void 0:await this.#d(n);return r===void 0?{}:lG(r)}}}async#d(t){if(this.#r!==!1)return await e$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===oc)return;let[n="latest"]=ku(this.#t,this.#i);this.#u=await hG(t.
repository,t.tag??n)}}});function DG(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return F({source:r,revision:o,format:i,platforms:s,created:iue(n),exampleSecrets:t.
exampleSecrets})}function iue(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var FG=m(()=>{"use strict";gc();Te();E()});function fg(e,t,n,r){pm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new gh,c={...DG(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=sue(e,n,l.signal)).repository(y),d=r===void 0?aue(t,n):void 0,p=new lg(e,t,n),h=(y,b)=>uue(y,b,c,f,Wa(s)).catch(k=>{throw cue(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await p.checkFiles();let b=await F0(o,d===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:p.offline()});return a$(
b,p)},build:y=>g??=(async()=>{let b=r?.base??(d&&await h(d,y)),k=r?.name??d?.name;if(b===void 0||k===void 0)return await p.checkFiles(),a$(await D0(o,c),p);let $=y&&
{repository:f(y),tag:y.tag},S=await p.on(b,k,c,$);return a$(await D0(o,{...c,base:b,parts:S}),p)})(),unknown:()=>d===void 0?[]:p.unknown(),findings:()=>p.findings,
sbom:(y,b)=>p.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await p[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function a$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>B(n.path,r.path))}}function sue({signal:e,env:t,progress:n},{insecureRegistry:r},o){return x4({env:t,home:t.
HOME??(0,zG.homedir)(),signal:AbortSignal.any([e,o]),...F({insecure:r}),onCredential:(i,s)=>n(iJ(i,s))})}function aue(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(lue(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:ei(n)};let r=t.base!==void 0||e.file===void 0?".":(0,ug.dirname)(e.file),o=(0,ug.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,MG.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function cue(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ke(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${jG(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function jG(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function lue(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${jG(t)}`)}function uue(e,t,{
platforms:n},r,o){let i={name:e.name,...F({platforms:n})};if(e.kind==="folder")return N0(E4(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return N0(I2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...F({mountFrom:f})})}var MG,zG,ug,c$=m(()=>{"use strict";MG=O(ve(),1),zG=O(Vo(),1),ug=O(he(),1);C2();F2();$4();P4();_u();j();Te();E();j4();oJ();Yr();
sJ();LG();FG();jv()});function UG(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function BG(e,t,n){return(t.GITHUB_REF===void 0?due(t):fue(t.GITHUB_REF))??await pue(
e,n)}function JG(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function fue(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?GG(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function due(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?GG(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function GG(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function pue(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Lt(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var VG=m(()=>{"use strict";Qi()});function HG(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[dg(e.name)];let n=hue(e.name,t),[,r="",o="",i="",s]=mue.exec(n)??[];if(r===
"")return[dg(e.name)];if(s!==void 0)return[dg(n.replace(/^v/,""))];let a=dg(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function hue(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function dg(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var mue,KG=m(()=>{"use st\
rict";mue=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function pg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?JG(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!UG(e)))return l;let f=await BG(n,e,t);if(f!==void 0)return{...l,tag:[...HG(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let d="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",d)}var l$=m(()=>{"use strict";VG();E();KG()});async function WG(e,t,n={}){ou(e,t,n);let r=(0,pn.resolve)(e),o=Oa(r,t,n)==="empty",i=ex((0,pn.dirname)(r)),s=yue(e,o?(0,pn.join)(r,"."):(0,pn.join)((0,pn.dirname)(
r),`.${(0,pn.basename)(r)}.`));try{await wue(s,t,n.signal),o?Ho(s,r):Qv(r,t,n,a=>{(0,Kn.chmodSync)(a,493),Ho(s,a)})}catch(a){throw i!==void 0&&(0,Kn.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:yt(e,a)}finally{(0,Kn.rmSync)(s,{recursive:!0,force:!0})}}function yue(e,t){try{return(0,Kn.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw yt(e,n)}}async function wue(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(Xv(e,i.kind==="file"?(0,pn.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,pn.join)(
e,o),a=await(0,ic.open)(s,"wx",420);try{await kue(a,bue(i),n)}finally{await a.close()}await(0,ic.chmod)(s,i.executable?493:420)}}function bue(e){return Or(e.chunks?.()??
[e.bytes()])}async function kue(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var gue,Kn,ic,pn,
qG=m(()=>{"use strict";gue=O(ot(),1),Kn=O(ve(),1),ic=O(Pp(),1),pn=O(he(),1);qa();E();ru();nu();tx()});function ZG(e){let t=e.find(r=>!vue.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var vue,YG=m(()=>{"use strict";E();vue=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function XG({loaded:e,config:t},n){let r=ZG(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=R(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||xue(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function xue({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var QG=m(()=>{"use strict";gc();E();W();YG()});async function u$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var e6=m(()=>{"use strict"});async function n6(e,t,n){let r=[...new Set(n.tags.map(Ja))],{signal:o}=n,[i=Ja("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await $ue(e,a,r,n);s!==void 0&&await e.preflight();let l=await _ue(e,a,n);for(let{manifest:f}of a.
images)await mg(e,f,n);a.index!==void 0&&await mg(e,a.index,n);for(let f of r)await mg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function $ue(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await mg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function mg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function _ue(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:Oue(u,n)),{mediaType:d,digest:p,size:h}=u,g={mediaType:d,digest:p,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await u$(t6(i),a,l),await u$(t6(t.images.map(({config:u})=>Eue(u))),a,l),s}function Oue(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function t6(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function Eue(e){
return{...e,async*open(){yield e.bytes}}}var r6=m(()=>{"use strict";rh();e6()});function o6({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<Aue||(i=n(),t?.(`${hs(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${hs(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var Aue,i6=m(()=>{"use \
strict";vi();Aue=100});async function s6({signal:e},t,n,r){let o={isOurs:rM,foreign:eM};return await WG(t,_2(n,r),{...o,signal:e}),(0,sc.resolve)(t)}async function a6(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=o6(e,Date.now);try{return await n6(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function c6(e){if(e!==void 0)try{if((0,Wn.accessSync)((0,Wn.existsSync)(e)?e:(0,sc.dirname)((0,sc.resolve)(e)),Wn.constants.W_OK),(0,Wn.existsSync)(
e)&&(0,Wn.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw u6(e,t)}}function l6(e,t){try{(0,Wn.writeFileSync)(e,t)}catch(n){throw u6(
e,n)}return(0,sc.resolve)(e)}function u6(e,t){let n=`"${e}" can't be written: ${we(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var Wn,sc,f6=m(()=>{"use strict";Wn=O(ve(),1),sc=O(he(),1);Wv();qv();qG();E();r0();r6();i6()});function gg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${vt(r.length,"file")} in ${o}.`;return[...b6(e,t),...k6(e,t.images),
...It(e,a),...It(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function m6(e,{files:t,labels:n,annotations:r}){return[...hg(e,"Files",t),...hg(e,"Labels",p6(n)),...hg(e,"Annotations",p6(r))]}function h6(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${vt(t.files.
length,"file")} in ${Vn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...b6(e,t),...hg(e,"Files",t.files),...k6(e,
o),...It(e,a)]}function g6(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:d})=>d==="uploaded"),l=c.reduce((d,{size:p})=>d+p,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${vt(c.length,"blob")} sent (${hs(l)}), ${s.length-c.length} there already.`;return[...It(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?It(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function yg(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:w6(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function y6({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:w6(i)})),path:Vn,files:t,leftOut:n}}function w6(e){return e.map(t=>({...Qo(t),diffId:t.diffId,comment:t.comment}))}function b6(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,d6).flatMap(({path:i,why:s})=>It(e,`${i} ${s}`,2)),r=t.length-d6,o=r>0?It(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function k6(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,hs(i.size),i.
digest.slice(7,19),i.comment]));return tO(e,["Platform","Size","Layer","What"],n)}function hg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>It(e,r,2))]}function p6(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var d6,f$=m(()=>{"use strict";Xo();Ze();vi();d6=100});async function v6({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...h6(e,a,r,o),...wc(e,c)],document:{...y6(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...m6(e,i),...gg(e,i,n),...wc(e,s)],document:{...yg(i,n),findings:s,dryRun:!0}}}var x6=m(()=>{"use strict";my();f$()});function $6({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var _6=m(()=>{"use strict"});function Sue(e,t){let{builder:n,why:r}=XG(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function E6(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||c6(n.sbom);let s=await pg(e,t,n);Sue(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
ih(r,t,s);let l=c?.tags??ku(t,s);let u=gn(b,fg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await v6(e,u,l,f);let d=c===void 0?void 0:await a6(e,u,
c.reference,l);let p=await u.build(c?.reference);o!==void 0&&await s6(e,o,p,l);let h=s.sbom?l6(s.sbom,await u.sbom(p,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&d!==void 0;return{lines:[...gg(a,p,l),...wc(a,g),...y?g6(a,c.reference.name,d):[]],document:{...yg(p,l),findings:g,...F({sbom:h,out:o&&(0,O6.resolve)(o)}),
...y?{push:$6(c,d)}:{}},...y?{name:`${c.reference.name}@${d.digest}`}:{}}}catch(k){var $=k,S=!0}finally{var T=yn(b,$,S);T&&await T}}var O6,A6=m(()=>{"use strict";
O6=O(he(),1);Te();E();_6();my();QG();l$();f6();sh();x6();f$();c$()});function S6(e,t){return{json:!1,signal:t,env:e,terminal:Y_,print:kn,progress:kn,emit:()=>{}}}var I6=m(()=>{"use strict";X_();gs()});function P6({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function d$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return T6;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:Iue(t,f.name)}]);if(i!==void 0)return Nue(s,i);let a=S6(Tue(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await Pue(a,u);let l=[];for(let u of s)l.push({...u,made:await E6(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,N6(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,Cue(f?.document)])),
warnings:l.flatMap(({made:u})=>Rue(u?.document)?[Lue(u?.name??o)]:[])}}function Iue(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...F({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function Tue(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function Pue(e,{opened:t,flags:n}){var c=[];try{let r=await pg(e,t,n);let{reference:o,tags:i}=ih(
r.image,t,r);let s=gn(c,fg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var d=yn(c,
u,f);d&&await d}}function Nue(e,t){let n=e.map(({name:r,flags:o})=>[r,N6(`${ei(o.image).name}@${t}`)]);return{...T6,images:new Map(n)}}function N6(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function Cue(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function Rue(e){return(e??{}).push?.isPublic===!0}function Lue(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var T6,C6=m(()=>{"use strict";sh();c$();l$();A6();Te();E();Yr();I6();
T6={images:new Map,findings:new Map,warnings:[]}});function wg(e="https://api.github.com",t){let n=R6("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?Due(n):R6("GITHUB_GRAPHQL_URL",t)}}function Due(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function R6(e,t){let n=URL.canParse(t)?new URL(t):void 0;if(n!==void 0&&[n.username,n.password,
n.search,n.hash].every(o=>o==="")&&p$(n))return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALID",`The address of GitHub's API (${e}) is none that a toke\
n may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}function p$({protocol:e,host:t}){return e==="https:"||e===
"http:"&&ti(t)}function bg(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===
0&&n!=="."&&n!=="..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repositor\
y on GitHub.`,i)}var Hu=m(()=>{"use strict";E();Yr()});function L6({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var D6=m(()=>{"use strict"});function M6(e){let{place:t,upstream:n,request:r,without:o}=e,i=new m$(o.has("folders")),{base:s,branches:a}=r,c=o.has("pulls")?[]:a.map(({name:p},h)=>i.pulls(h,
p)),l=s===void 0?"defaultBranchRef":`ref(qualifiedName: ${i.text(Ir(s))})`,u=a.map(({name:p},h)=>i.compared(h,p)).join(" "),f=["id nameWithOwner viewerPermissio\
n isArchived autoMergeAllowed defaultBranchRef { name }",`base: ${l} { ${i.held(r)} ${u} }`,...i.trees("base",s===void 0?"HEAD":Ir(s),r),...a.flatMap((p,h)=>i.branch(
h,p.name,{...r,...p})),...n===void 0?c:[]],d=[...o.has("viewer")?[]:["viewer { login }"],`repository(${i.place(t)}) { ${f.join(`
`)} }`];return n!==void 0&&c.length>0&&d.push(`upstream: repository(${i.place(n)}) { ${c.join(`
`)} }`),i.query(d)}function Ir(e){return`refs/heads/${e}`}var Fue,F6,Mue,zue,jue,m$,kg=m(()=>{"use strict";it();Fue=8,F6=e=>`entries { name mode type oid${e===1?
"":` object { ... on Tree { ${F6(e-1)} } }`} }`,Mue={Folder:`fragment Folder on GitObject { oid ... on Tree { ${F6(Fue)} } }`,Names:"fragment Names on GitObject\
 { ... on Tree { entries { name mode } } }",Whole:"fragment Whole on TreeEntry { mode oid object { ... on Blob { text } } }"},zue="commits(last: 100) { nodes { \
oid message author { user { login } } } }",jue=`id number url title body isDraft mergeable baseRefName headRepository { nameWithOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;m$=class{#e=new Map;#t;constructor(t){this.#t=t}text(t){let n=this.#e.get(t)??`v${this.#e.
size}`;return this.#e.set(t,n),`$${n}`}place({owner:t,repo:n}){return`owner: ${this.text(t)}, name: ${this.text(n)}`}held({files:t,folders:n,listings:r}){return`\
name target { oid ... on Commit { ${[...r.includes("")?["root: tree { ...Names }"]:[],`catalog: file(path: ${this.text(z)}) { ...Whole }`,...t.map((i,s)=>`file${s}\
: file(path: ${this.text(i)}) { ...Whole }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n,{folders:r,listings:o}){let i=(a,c,l)=>`${a}: object(expression: ${this.text(`${n}:${c}`)}) { ...${l} }`;return[...(this.#t?[]:r).map((a,c)=>i(
`${t}Folder${c}`,a,"Folder")),...o.map((a,c)=>i(`${t}Listing${c}`,a,"Names"))]}branch(t,n,r){let o=this.text(Ir(n));return[`branch${t}: ref(qualifiedName: ${o})\
 { ${this.held(r)} }`,...this.trees(`branch${t}`,Ir(n),r)]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(n)}) { ${zue} }`}pulls(t,n){return`pul\
ls${t}: pullRequests(headRefName: ${this.text(n)}, states: [OPEN], first: 50) { nodes { ${jue} } }`}query(t){let n=t.join(`
`),r=Object.entries(Mue).filter(([s])=>n.includes(`...${s} `));return{text:[`query Look(${[...this.#e.values()].map(s=>`$${s}: String!`).join(", ")}) {
${n}
}`,...r.map(([,s])=>s)].join(`
`),variables:Object.fromEntries([...this.#e].map(([s,a])=>[a,s]))}}}});async function Ku({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:Ir(n)},{repository:o}=await e.asker.ask(()=>e.graphql(Bue,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var Uue,Bue,h$=m(()=>{"use strict";kg();Uue="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",Bue=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${Uue} } } } } }
  }
}`});function ac(e){return e.types.includes("STALE_DATA")?!0:qn(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is (?:not )?at|but expected) [0-9a-f]{40}/i)}
function li(e){return qn(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function z6(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:qn(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function j6(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
qn(e,/rate limit exceeded/i))}function vg(e){return e.types.includes("RESOURCE_LIMITS_EXCEEDED")||qn(e,/resource limits for this query exceeded/i)}function mn(e){
return e.status===404||e.types.includes("NOT_FOUND")}function us(e){return qn(e,/could not resolve to a node|issue not found|no commit found for sha|\b(?:head|base) invalid\b/i)}
function ui(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||qn(e,/resource not accessible by/i)}function xg(e){
return e.status===422&&qn(e,/already exists/i)}function U6(e){return mn(e)||e.status===422&&qn(e,/does not exist/i)}function B6(e){return qn(e,/is in clean status/i)}
function cc(e){return e.status>=500?!0:qn(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var re,qn,hn=m(()=>{"use \
strict";re=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},qn=({message:e},t)=>t.test(e)});async function g$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,G6.randomBytes)(8).toString("hex")}`,o=Gue(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(Jue,{input:o}),c=a.commit;return c===null?await J6(e,t,r)??{kind:"moved"}:V6(c)},s=a=>us(a)||mn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>J6(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof re))throw a;let c=mn(a)||us(a);if(li(a))return{kind:"protected",said:a.message};if(ac(
a)||c&&!await Hue(e,t.branch))return{kind:"moved"};throw a}))}function Gue(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:Vue(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function Vue(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function J6(e,t,n){let o=(await Ku(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
V6(o)}async function Hue(e,t){return await Ku(e,t)!==void 0}var G6,Jue,V6,H6=m(()=>{"use strict";G6=O(ot(),1);h$();hn();Jue=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;V6=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});function $g(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PUSH_REJECTED",`The branch "${e}" can't be made: its name clas\
hes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can lie below another.")}var y$=m(()=>{"use strict";E()});async function fi({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof re&&(mn(o)||o.status===409))return;throw o}}async function lc(e,t,n){let{api:r,place:o}=e,i=async()=>{let c={...o,ref:Ir(
t),sha:n};return await r.rest(l=>l("POST /repos/{owner}/{repo}/git/refs",c)),"created"},s=async()=>await fi(e,t)===n?"created":void 0,a=await e.asked("make a br\
anch",()=>r.asker.ask(i,{found:s}).catch(async c=>{if(!(c instanceof re)||c.status!==422&&c.status!==409)throw c;if(await fi(e,t)!==void 0)return"exists";let l=await Wue(
e,t);if(l!==void 0)throw $g(t,l);if(xg(c))return"exists";throw c}));return a==="created"&&e.remember(t),a}async function Wue(e,t){let n=t.split("/");for(let r of n.
keys()){let o=n.slice(0,r).join("/");if(o!==""&&await fi(e,o)!==void 0)return o}return(await w$(e,`${t}/`))[0]}async function w$({api:e,place:t},n){let r={owner:t.
owner,name:t.repo,prefix:Ir(n)};return((await e.asker.ask(()=>e.graphql(que,r))).repository?.refs.nodes??[]).flatMap(i=>i===null?[]:i.name.startsWith(n)?i.name:
n+i.name)}async function _g(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:Ir(l),beforeOid:u,afterOid:f??"0".repeat(u.length),force:n})),
s=async()=>(await r.graphql(Kue,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>fi(e,u)));return t.every(
({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await Zue(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(s,{found:c}).catch(
async l=>{if(!(l instanceof re))throw l;if(li(l))return{kind:"protected",said:l.message};if(ac(l))return{kind:"moved"};if(ui(l))throw l;let u=await Promise.all(
t.map(({name:f})=>fi(e,f)));if(t.some(({from:f},d)=>u[d]!==f))return{kind:"moved"};throw l}))}async function Zue(e,t){return t?.to===void 0?!1:(await Ku(e,t.name))?.
some(({oid:n})=>n===t.to)??!1}async function uc(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.asker.
ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof re&&U6(i)))throw i}})}var Kue,que,Wu=m(()=>{"use strict";y$();
kg();h$();hn();Kue=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;que=`query Below($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 50) { nodes { name } } }
}`});function W6({api:e}){return`${Og}${e.asker.now().toString(36)}-${(0,K6.randomBytes)(8).toString("hex")}`}async function q6(e){let t=e.lasting();try{for(let n of await w$(
t,Og)){let r=Yue.exec(n)?.[1];r!==void 0&&t.api.asker.now()-Number.parseInt(r,36)>Xue&&await uc(t,n)}}catch{}}var K6,Og,Yue,Xue,b$=m(()=>{"use strict";K6=O(ot(),1);
Wu();Og="bazaar-work/",Yue=/^bazaar-work\/([0-9a-z]{6,12})-[0-9a-f]{16}$/,Xue=864e5});async function Z6(e,t){let n=L6(t,e.limits);if(n.length<=1)return await g$(e,t);let r=W6(e),o=!1;try{await lc(e,r,t.head),o=!0;let i=await Que(e,{...t,branch:r},
n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],a=await _g(e,s,!1);return a.kind!=="done"?a:(o=
!1,await q6(e),i)}finally{o&&await efe(e,r)}}async function Que(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){let a=`${t.headline} (${i+1}/${n.
length})`;if(o=await g$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function efe(e,t){await uc(e.lasting(),t).catch(()=>{})}
var Y6=m(()=>{"use strict";D6();H6();Wu();b$()});async function X6(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of ife(e,t,n))try{await e.api.asker.ask(s,{passes:rfe})}catch(a){if(r?.aborted===!0)throw Er(r);o.push(
`${i} could not be set on pull request #${t.number}: ${ofe(a)}`)}return o}function ofe(e){if(e instanceof re&&B6(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof re&&cc(e)?`GitHub failed (${e.status}).`:we(e);return/[.!?]$/.test(t)?t:`${t}.`}function ife({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},d=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";d.push(["Labels",()=>e.rest(y=>y(g,h))])}let p=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of p){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();d.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";d.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:nfe[l]};d.push(["Auto-merge",()=>e.graphql(tfe,{input:h})])}return d}var tfe,nfe,rfe,Q6=m(()=>{
"use strict";E();is();hn();tfe=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,nfe={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};rfe=e=>us(e)||mn(e)});async function eV({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(wg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=bg(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(sfe,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof re||i instanceof TypeError||ke(i))||ke(i)&&i.code==="INTERRUPTED")throw i;return}}var sfe,tV=m(()=>{"use strict";
E();Hu();hn();sfe=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function rV(e,t){let{api:n,place:r}=e,o=await e.asked("make a fork",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return(o.parent!==void 0||!o.fork)&&afe(e,i,o.parent?.full_name),await cfe(i,t,e),await ffe(i,t),i}function afe({name:e},t,n){
if(n?.toLowerCase()!==e.toLowerCase())throw new w("FORGE_REFUSED",`${t.name} is ${n===void 0?"no fork":`a fork of ${n}, not of ${e}`}, and GitHub makes no other\
 one.`,"Publish without `fork` where the token may write, or take another account for forks.")}async function cfe(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=
nV){if(await lfe(e,t,n))return;if(i>=o.forkMs)break;await r.sleep(nV)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,
"GitHub copies it in the background: start it again in some minutes. A token for chosen repositories has to name it.")}async function lfe(e,t,n){return await e.
asked("be read",async()=>{if(await fi(e,t)!==void 0)return!0;if(!await ufe(e))return!1;let r=await fi(n,t);return r===void 0?!1:await lc(e,t,r).catch(()=>"exist\
s")==="created"})}async function ufe({api:e,place:t}){try{let{size:n}=await e.asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){
if(n instanceof re&&mn(n))return!1;throw n}}async function ffe(e,t){let{api:n,place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{
await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstream",o)))}catch(i){if(!(i instanceof re&&i.status===409))throw i;let s=`Reset ${t} ther\
e to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var nV,oV=m(()=>{"us\
e strict";E();hn();Wu();nV=2e3});function iV(e){if(e instanceof Re)return e;if(e instanceof Error&&e.name==="TimeoutError")return new Re("gave no answer in time",!0);let t=Fu(e);return t instanceof
de?new Re(t.message+pfe(t.kind,e),!dfe.has(t.kind)):new Re("broke the connection off",!0)}function pfe(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${Du(t)})`:""}var Re,dfe,fc=m(()=>{"use strict";Qr();S0();Re=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},dfe=new Set(
["refused","unknown-host","tls","forbidden"])});function qu(e){return e.toString(8).padStart(6,"0")}function aV(e,t){return(0,cV.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var cV,mfe,hfe,sV,Eg,lV=m(()=>{"use strict";cV=O(ot(),1);$a();fc();mfe=new Set([33188,33261,33204]),hfe=40960,sV=16384;Eg=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!mfe.has(n.mode)){let o=n.mode===hfe?"symbolic link":n.mode===sV?"folder":"submodule";throw wr(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return aV(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(aV(t,o))return o;throw new Re("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==sV?
o.set(s,{id:i.oid,mode:qu(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function gfe({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:k$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function k$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function yfe(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,qu(n)]))}var Ag,uV=m(()=>{"use strict";Te();it();lV();Ag=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new Eg(t,n)}async tree(t,n,{folders:r,files:o,listings:i}=this.#e){let s=n?.target;if(s==
null)return;let a=new Map,c=new Map;for(let[l,u]of o.entries())a.set(u,await this.#n.bytesOf(u,s[`file${l}`]));for(let[l,u]of r.entries())c.set(u,await this.#r(
`${t}Folder${l}`,s[`folder${l}`]));return{head:s.oid,catalog:await this.#n.bytesOf(z,s.catalog),folders:c,files:a,listings:new Map(i.map((l,u)=>[l,yfe(l===""?s.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null?await this.#n.filesIn(r):qu(n.mode)==="040000"?await this.#n.
filesIn({oid:n.oid}):new Map([["",{id:n.oid,mode:qu(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[
o,{name:i,...s}]of this.#e.branches.entries()){let a=n[`branch${o}`],c=await this.tree(`branch${o}`,a,{...this.#e,...s});if(c===void 0)continue;let l=this.#s(o,
t);r.push({name:i,tree:c,commits:this.#i(o),...F({pullRequest:l})})}return r}#i(t){let n=this.#t.repository.base?.[`compare${t}`];return k$(n?.commits).map(({oid:r,
message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`\
pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=k$(i).find(c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:
gfe(a)}}});function fV(e,t,n){if(e!==null)return wfe[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var wfe,dV=m(()=>{"use strict";wfe={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function mV(e,t){let n=await e.asked("read",()=>kfe(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return bfe(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new Ag(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"",l=fV(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner);return{right:l,assumed:o.viewerPermission===null&&l==="write",...F({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.
tree("base",o.base),branches:await a.branches(t.base??c),autoMergeAllowed:o.autoMergeAllowed}}function bfe({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,
branches:[],autoMergeAllowed:!1};return{right:"none",...F({login:t}),...n,baseName:e}}async function kfe({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{
let{text:a,variables:c}=M6(s),{data:l,refusal:u}=await e.partly(a,c),f=u===void 0?"told":xfe(u);if(pV(f)&&!o.has(f))return f;if(f==="unreadable")return{viewer:l?.
viewer??null,repository:null};if((f==="refused"||pV(f))&&u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new Re("sent an answer\
 without data",!1)};for(;;){let s=await e.asker.ask(()=>i({place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function pV(e){return e===
"folders"||e==="viewer"||e==="pulls"}function xfe(e){if(vg(e))return"folders";let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n==="repository"&&e.types[r]===
"NOT_FOUND"?"unreadable":ui(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return vfe.find(n=>t.includes(n))??"refused"}var vfe,
hV=m(()=>{"use strict";Te();kg();fc();uV();hn();dV();vfe=["refused","folders","viewer","pulls","unreadable","told"]});async function yV(e,t){let{api:n,place:r,pulls:o}=e,i={...r,ref:`refs/heads/${Sg}`,sha:$fe};if(await gV(e,"commit",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/g\
it/refs",i))),!t)return;let s={...o,title:Sg,head:Sg,base:Sg};await gV(e,"open pull requests",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/pulls",s)))}async function gV(e,t,n){
let r=async()=>{try{await n()}catch(o){if(!(o instanceof re)||o.status!==422)throw o}};await e.asked(t,()=>e.api.asker.ask(r).catch(o=>{if(!(o instanceof re)||ui(
o)&&!li(o))throw o}))}var $fe,Sg,wV=m(()=>{"use strict";hn();b$();$fe=`${"0".repeat(39)}1`,Sg=`${Og}right`});async function kV(e,t){let{api:n,pulls:r}=e,o=async()=>vV(await n.rest(i=>i("POST /repos/{owner}/{repo}/pulls",{...r,...t})));return await e.asked("open a pull \
request",()=>n.asker.ask(o,{found:()=>bV(e,t)}).catch(async i=>{let s=i instanceof re&&xg(i)?await bV(e,t):void 0;if(s===void 0)throw i;return s}))}async function bV({
api:e,pulls:t},{head:n,base:r}){let o=n.includes(":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{o\
wner}/{repo}/pulls",i))),[a]=s;return a===void 0?void 0:vV(a)}function vV(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,
body:e.body??"",draft:e.draft===!0,base:e.base.ref,mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.
auto_merge!==null}}async function v$(e,{number:t},n){let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.
rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_number}",i))))}var xV=m(()=>{"use strict";hn()});function di(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Zu=m(()=>{"use strict"});function Ig(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Ig.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var $V=m(()=>{"use strict"});function _V(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var OV=m(()=>{"use strict"});function EV(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var AV=m(()=>{"use strict"});function TV(e,t,n){let r=IV(EV,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=IV(_V,null).apply(null,i)})}function _fe(){let e=Symbol("Singular"),t={registry:{}},n=Ig.bind(null,t,e);return TV(n,t,e),n}function Ofe(){let e={registry:{}},
t=Ig.bind(null,e);return TV(t,e),t}var SV,IV,PV,NV=m(()=>{"use strict";$V();OV();AV();SV=Function.bind,IV=SV.bind(SV);PV={Singular:_fe,Collection:Ofe}});function Ife(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Tfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function LV(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{Tfe(t[r])?r in e?n[r]=LV(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function CV(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function $$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=Ife(
n.headers),CV(n),CV(n.headers);let r=LV(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function Pfe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function Cfe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Rfe(e){let t=e.match(Nfe);return t?t.map(Cfe).reduce((n,r)=>n.
concat(r),[]):[]}function RV(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function DV(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function pc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Yu(e,t,n){return t=e==="+"||e==="#"?DV(t):pc(t),n?pc(n)+"="+t:t}function dc(e){
return e!=null}function x$(e){return e===";"||e==="&"||e==="?"}function Lfe(e,t,n,r){var o=e[n],i=[];if(dc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Yu(t,o,x$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(dc).forEach(function(s){i.push(Yu(t,s,x$(t)?n:""))}):Object.keys(o).forEach(function(s){dc(o[s])&&i.push(Yu(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(dc).forEach(function(a){s.push(Yu(t,a))}):Object.keys(o).forEach(function(a){dc(o[a])&&(s.push(pc(a)),s.push(Yu(t,o[a].toString())))}),x$(t)?i.push(pc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?dc(o)&&i.push(pc(n)):o===""&&(t==="&"||t==="?")?i.push(pc(n)+"="):o===""&&i.push("");return i}
function Dfe(e){return{expand:Ffe.bind(null,e)}}function Ffe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(Lfe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return DV(
i)}),e==="/"?e:e.replace(/\/$/,"")}function FV(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=RV(
e,["method","baseUrl","url","headers","request","mediaType"]),s=Rfe(n);n=Dfe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=RV(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let d=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(
",")}return["GET","HEAD"].includes(t)?n=Pfe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function Mfe(e,t,n){return FV($$(e,t,n))}function MV(e,t){let n=$$(e,t),r=Mfe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:MV.bind(null,
n),merge:$$.bind(null,n),parse:FV})}var Efe,Afe,Sfe,Nfe,zV,jV=m(()=>{"use strict";Zu();Efe="0.0.0-development",Afe=`octokit-endpoint.js/${Efe} ${di()}`,Sfe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":Afe},mediaType:{format:""}};Nfe=/\{[^{}}]+\}/g;zV=MV(null,Sfe)});function BV(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(bt[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let d=e.charCodeAt(i),p=bt[d];if((p&n)!==0){c|=p&8;break}(p&2)!==0?a===-1&&(a=i):a=-1,s|=d&65280|p,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new UV}:zfe(e,f,i,r,n)}function zfe(e,t,n,r,o){let i=new UV;e:for(;n<r;){for(n++;(bt[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=bt[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,d=e.slice(s,f),p=(a&65281)===
0?d:d.toLowerCase();for(n++;(bt[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let $=e.charCodeAt(n);if($===34){i[p]===void 0&&
(i[p]=k?jfe(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let T=e.charCodeAt(n),I=bt[T];if((I&o)!==0){S=I&8;break}n++}if(S!==0)break e;continue e}if($===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=bt[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[p]===
void 0){let b=y===-1?n:y;i[p]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function jfe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var bt,UV,JV=m(()=>{"use strict";bt=new Uint8Array(256);bt[9]|=
2;bt[32]|=2;bt[59]|=4;bt[44]|=8;for(let e=128;e<=255;e++)bt[e]|=1;for(let e of"!#$%&'*+-.^_`|~")bt[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)bt[e]|=16;for(let e=65;e<=
90;e++)bt[e]|=17;for(let e=97;e<=122;e++)bt[e]|=16;UV=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var Ufe,Pg,pi,_$,WV,GV,VV,O$,E$,Bfe,qV,Tg,Jfe,Gfe,Vfe,ZV,HV,Hfe,Kfe,Wfe,KV,YV,XV=m(()=>{"use strict";Ufe=/^-?\d+$/,Pg=/^-?\d+n+$/,pi=JSON.stringify,_$=JSON.parse,
WV=/^-?\d+n$/,GV=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,VV=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,O$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",E$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Bfe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Pg.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(O$(
a))return;let c=a===null||typeof a!="object",l=E$(a);if(c||l)return pi(a);let u=[],f=0,d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],p=new WeakSet([a]);for(;d.length>0;){let h=d[d.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(O$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",$=E$(b);if(k&&
!$){if(p.has(b))throw new TypeError("Converting circular structure to JSON");p.add(b),d.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(pi(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let $=h.val[b],S=s(h.val,b,$);if(O$(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+pi(b)+": "):u.push(pi(b)+":");let T=S!==null&&typeof S=="object",I=E$(S);if(T&&!I){if(p.has(S))throw new TypeError("Converting circular structure \
to JSON");p.add(S),d.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push(pi(S)),h.first=!1}h.index>=h.keys.length&&d[d.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),p.delete(h.val),d.pop())}return u.join("")},qV=(e,t,n)=>{try{return"rawJSON"in JSON?pi(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?pi(e,(a,c)=>typeof c=="string"&&Pg.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(GV,"$1$2$3").replace(VV,"$1$2$3"):pi(e,t,n)}catch(r){if(r instanceof RangeError){
let o=Bfe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(GV,"$1$2$3").replace(VV,"$1$2$3")}throw r}},Tg=new Map,Jfe=()=>{let e=JSON.parse.toString();
if(Tg.has(e))return Tg.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Tg.set(e,t),t}catch{return Tg.set(e,!1),!1}},Gfe=(e,t,n,r)=>typeof t==
"string"&&WV.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Pg.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,Vfe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&Ufe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),ZV=
Number.MAX_SAFE_INTEGER.toString(),HV=ZV.length,Hfe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Kfe=/^"-?\d+n+"$/,Wfe=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(WV.test(a)?a=BigInt(a.slice(
0,-1)):Pg.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},KV=e=>e.replace(Hfe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&Kfe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<HV||n.length===HV&&n<=ZV);return i||a||c?t:'"'+t+'n"'}),YV=(e,t)=>{
if(!e)return _$(e,t);try{if(Jfe())return Vfe(e,t);let n=KV(e);return _$(n,(r,o,i)=>Gfe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=KV(e),o=_$(r);return Wfe(
o,t)}throw n}}});var fs,QV=m(()=>{"use strict";fs=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function Yfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function tH(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=Yfe(e.body)||Array.isArray(e.body)?qV(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;d=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&
(d=f.cause))}let p=new fs(d,500,{request:e});throw p.cause=f,p}let a=s.status,c=s.url,l={};for(let[f,d]of s.headers)l[f]=d;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),d=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new fs(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await A$(s),new fs("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await A$(s),new fs(Qfe(u.data),
a,{response:u,request:e});return u.data=r?await A$(s):s.body,u}async function A$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(eH);let n=BV(
t);if(Xfe(n)){let r="";try{return r=await e.text(),YV(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(eH):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Xfe(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Qfe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function S$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return tH(n.parse(s));let a=(c,l)=>tH(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:S$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:S$.bind(null,n)})}var qfe,Zfe,eH,Xu,I$=m(()=>{"use strict";jV();Zu();JV();XV();QV();qfe="10.0.16",Zfe={headers:{"user-ag\
ent":`octokit-request.js/${qfe} ${di()}`}};eH=()=>"";Xu=S$(zV,Zfe);});function tde(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function ide(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(ode.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>rde.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return nH.test(i)&&(o.url=i.replace(nH,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new nde(
o,a,s.data)}return s.data.data})}function T$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>ide(n,o,i),{defaults:T$.bind(null,n),endpoint:n.endpoint})}function rH(e){
return T$(e,{method:"POST",url:"/graphql"})}var ede,nde,rde,ode,nH,pHe,oH=m(()=>{"use strict";I$();Zu();ede="0.0.0-development";nde=class extends Error{constructor(e,t,n){
super(tde(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},rde=["method","baseUrl","url","headers","request","query","mediaType","operationName"],ode=["query","method","url"],nH=/\/api\/v3\/?$/;
pHe=T$(Xu,{headers:{"user-agent":`octokit-graphql.js/${ede} ${di()}`},method:"POST",url:"/graphql"});});async function ade(e){let t=sde(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function cde(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function lde(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=cde(e),t(o)}var P$,iH,sH,sde,aH,cH=m(()=>{"use strict";P$="(?:[a-zA-Z0-9_-]+)",iH="\\.",sH=new RegExp(`^${P$}${iH}${P$}${iH}${P$}\
$`),sde=sH.test.bind(sH);aH=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(ade.bind(null,t),{hook:lde.bind(
null,t)})}});var N$,lH=m(()=>{"use strict";N$="7.0.8"});function dde(e={}){return typeof e.debug!="function"&&(e.debug=uH),typeof e.info!="function"&&(e.info=uH),typeof e.warn!="function"&&(e.warn=ude),typeof e.error!=
"function"&&(e.error=fde),e}var uH,ude,fde,fH,Ng,dH=m(()=>{"use strict";Zu();NV();I$();oH();cH();lH();uH=()=>{},ude=console.warn.bind(console),fde=console.error.
bind(console);fH=`octokit-core.js/${N$} ${di()}`,Ng=class{static VERSION=N$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new PV.Collection,r={baseUrl:Xu.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${fH}`:fH,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Xu.defaults(r),this.graphql=rH(this.request).defaults(r),this.log=dde(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=aH(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function mde(e){return e instanceof Re?e.sent:e instanceof re&&cc(e)}function hde(e,t){return e instanceof Re||e instanceof re&&(cc(e)||t(e))}function gde(e,t,n){
if(!z6(e)&&!j6(e))return;let{headers:o}=e,i=xh(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:pde*2**(t-1)}function yde(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${Su(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function wde(e,t,n){if(e instanceof re&&!cc(e))return e;let r=e instanceof re?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var pde,Cg,pH=m(()=>{"use strict";
E();is();Ya();fc();hn();pde=6e4,Cg=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=mde(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=us){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof re?gde(t,n,s):void 0;if(u===void 0&&!hde(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw yde(u,s);if(u===void 0&&n>=a.tries)throw wde(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),d=u===void 0?f:u+s.random()*Math.min(1e3,u),p=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return d>2e3&&l(`${p} ${Su(d)}.`),await this.sleep(d,c),d}now(){return this.#e.clock.now()}async sleep(t,n=this.#e.signal){try{await this.#e.clock.
sleep(t,n)}catch(r){throw n?.aborted===!0?Er(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Er(n);if(!(t instanceof re||t instanceof Re))throw t}}});var hH={};Zn(hH,{proxiedFetch:()=>bde});function bde({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,mH.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var mH,gH=m(()=>{"use strict";mH=O(Nh())});function yH({env:e={},signal:t},n){let r=Dh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(gH(),hH))).proxiedFetch(r),s=async(a,c)=>await(o&&
!ti(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await xde(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),iV(f)}}}async function xde(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:_de(n.headers)}),a=$de(s,n.method??"GET");if(a===void 0)return await Ode(s);if(await s.
body?.cancel(),o===kde)throw new Re("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!ti(r.host))throw new Re("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Re("sends a change on to another host",!1)}}function $de({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function _de(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function Ode(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>vde)throw new Re("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&Ede(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function Ede(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new Re("sent an answer that is not whole",!0)}}var kde,vde,wH=m(()=>{"use strict";Yr();E0();fc();kde=5,vde=16e7});function C$(e){let{rest:t,graphql:n}=wg(e.apiUrl,e.graphqlUrl),r={...Ade,...e.patience},{clock:o=tc,signal:i,onWait:s=()=>{}}=e,c=new Ng({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:Sde,request:{fetch:yH(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let d=await bH(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:p,errors:h}=d.data;return{data:p??void 0,refusal:Tde(h,kH(d.headers))}};return{asker:new Cg({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await bH(()=>u(c));if(typeof f=="string"&&f!=="")throw new Re("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:d,refusal:p}=await l(u,f);if(p!==void 0)throw p;if(d===void 0)throw new Re("sent an answ\
er without data",!0);return d}}}async function bH(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new re({status:r,headers:kH(n.headers),message:Ide(n.data)})}}function kH(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function Ide(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function Tde(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new re({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var Ade,Sde,vH=m(()=>{"use strict";dH();M();Bh();Hu();pH();wH();
fc();hn();Ade={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},Sde={debug(){},info(){},warn(){},error(){}}});function _H(e){return Pde.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function OH(e,t,n){return/not permitted to create or approve pull requests/i.test(n)?`Tic\
k "Allow GitHub Actions to create and approve pull requests" in ${t} (Settings \u2192 Actions \u2192 General; its organization may have to allow it first), or use a GitHu\
b App's token.`:Nde[e](t)}var Pde,xH,$H,Nde,Rg,R$=m(()=>{"use strict";Pde=[["ghp_","classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","us\
er"],["ghu_","user"]];xH="Contents: read and write",$H="Pull requests: read and write",Nde={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a pub\
lic one), and its owner the role Write in ${e}; with single sign-on, authorize the token for the organization.`,"fine-grained":e=>`Give the token access to ${e}\
 with "${xH}" and "${$H}"; an organization may have to approve it.`,installation:e=>`Install the App on ${e} with "${xH}" and "${$H}", and make the token for it\
; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with t\
he scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}\
.`},Rg="Ask the repository's owners to leave branches of pull requests free, or name another with --branch."});function Lde(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var Cde,Rde,Lg,EH=m(()=>{"use strict";E();vH();hn();R$();Cde={files:100,bytes:1e6},
Rde="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",Lg=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=_H(r.token),this.limits={...Cde,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(C$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(C$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(Rde,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof re?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=Lde(n.message),i=(s,a,c=!1)=>new w("FORGE_REFUSED",s,a,{details:{status:r,said:n.message,
everywhere:c}});return r===401?i(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one.",
!0):vg(n)?i(`GitHub does not ${t} so much of ${this.name} at once: ${o}`,"Publish fewer plugins in one run."):li(n)||ac(n)?i(`A rule of ${this.name} does not le\
t this token ${t}: ${o}`,Rg):ui(n)||mn(n)?i(`This token may not ${t} in ${this.name}: ${o}`,OH(this.kind,this.name,o),!0):i(`GitHub did not ${t} in ${this.name}\
: ${o}`,"Change what it names, and start it again.")}}});function AH(e,t){return Dde(t.token),L$(Lg.open(bg(e),t),t)}function L$(e,t){let{clock:n=tc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>mV(e,r),requireMayWrite:r=>yV(e,r),textAt:r=>eV(e,r,t.apiUrl),commit:r=>Z6(e,r),createBranch:(r,o)=>lc(e,r,o),moveBranch:async(r,o,i)=>{
let s=await _g(e,[{name:r,from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,
Rg)},deleteBranch:r=>uc(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>kV(e,r),editPullRequest:(r,o)=>v$(e,r,o),closePullRequest:r=>v$(e,r,{state:"c\
losed"}),addExtras:(r,o)=>X6(e,r,o),forkOf:r=>L$(e.forkAt({owner:r,repo:e.place.repo}),t),fork:async r=>L$(await rV(e,r),t)}}function Dde(e){if(/^[\u0021-\u007E]{1,4096}$/.
test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("OPTION_INVALID",t,"Give it with\
out quotes, spaces and line ends.")}var SH=m(()=>{"use strict";E();Bh();Hu();Y6();Q6();tV();oV();hV();wV();xV();Wu();EH();R$()});function IH(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return AH(r,{token:Fde(r,e,o),env:t,signal:n,onWait:a=>kn(a),...F({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function TH({marketplace:e},t=""){return e?.toLowerCase()===
t.toLowerCase()}function D$(e,t){return e["marketplace-token"]??(TH(e,t)?e["github-token"]:void 0)}function Fde(e,t,n){let r=D$(t,n);if(r!==void 0)return r;let o=TH(
t,n)?"There is no token for the marketplace: `github-token` is empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,
i="Make one of a GitHub App (docs/action.md shows it), or a fine-grained one with Contents and Pull requests: Read and write; and see that the secret is there f\
or this workflow.";throw new w("OPTION_INVALID",o,i)}var F$=m(()=>{"use strict";SH();Te();E();gs()});var RH={};Zn(RH,{publishAll:()=>Mde});async function Mde(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||xy(
i.rows,t["fail-on"]))?(kn("Nothing is published: see the findings."),o):(P6(e,t),t.mode==="none"?CH(o,await d$(e,t,n,r)):await zde(o,t,n,r))}async function zde(e,t,n,r){
let o=bu(e.plugins,t),i,s=async()=>(i=await d$(e.plugins,t,n,r)).images,a=[],c=[],l=(d,p)=>{a.push(...d),c=p},u=d=>kn(d),f=d=>i===void 0?d:CH(d,i);try{let d=IH(
t,n,r),p=t.image===void 0?{}:{images:s},h=await VU({...o,...p,signal:r,onDone:l,progress:u},d);return f(PH(e,{...h,changed:h.changed&&!t["dry-run"]}))}catch(d){
let p=PH(e,{changed:a.some(Bx),plugins:a,warnings:c});return f({...p,error:pf(d)})}}function PH(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,
a])),i=e.plugins.map(a=>{let c=o.get(a.name);return o.delete(a.name),c===void 0?a:NH(a,c)}),s=[...o].map(([a,c])=>NH({folder:"",name:a,rows:[],notes:[]},c));return{
...e,changed:t,plugins:[...i,...s],warnings:[...e.warnings,...r]}}function NH(e,t){return{...e,published:t,rows:[...e.rows,...yf(t.diagnostics)]}}function CH(e,{
images:t,findings:n,warnings:r}){let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...lO(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:
{image:s}}});return{...e,plugins:o,warnings:[...e.warnings,...r]}}var LH=m(()=>{"use strict";gy();HU();nh();fo();Vx();C6();gs();F$();$y()});var Dg=_e((EKe,DH)=>{"use strict";DH.exports=process.getBuiltinModule("node:path/posix")});function MH(e,t){let n=(0,Fg.basename)(e),r=t.find(o=>o!==n&&FH(o)===FH(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,Fg.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function FH(e){
return e.normalize("NFC").toLowerCase()}var Fg,zH=m(()=>{"use strict";Fg=O(Dg(),1);E()});function jde(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw kr(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...UH.map(r=>JH(r,e)))}async function BH(e,t,n){if(t!==void 0||n===void 0)return jde(t);let r={};for(let o of UH){
let{exitCode:i}=await Lt([...jH,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,JH(o,n))}return r}async function M$(e,t,n){let r=await au([...jH,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function JH(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,[`GIT_${e}_EMAIL`]:n}}var jH,UH,
GH=m(()=>{"use strict";Qi();jH=["-c","user.useConfigOnly=true"],UH=["AUTHOR","COMMITTER"]});function HH(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u} inline ${VH(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} now`),i(`committer\
 ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${VH(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}/${c}`,l.bytes(),l.
executable?"100755":"100644");return a(z,e.catalog,e.catalogMode),i("done"),Buffer.concat(o)}function VH(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\
\\"').replaceAll(`
`,"\\n")}"`}var KH=m(()=>{"use strict";it()});async function j$(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await Jde(e,t,[n,z]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:R(r,z)?.bytes(),folder:i}}async function ZH(e){let{exitCode:t,stdout:n}=await Lt(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function YH(e,t,n){let r=[...WH(n),...WH((0,qH.dirname)(z))];for(let{mode:o,
path:i}of await zg(e,[t,"--",...r,z])){if(i!==z&&!r.includes(i))continue;let s=o===Ude;if(s===r.includes(i)&&o!==z$&&o!==Mg)continue;let a=o===z$?"symbolic link":
o===Mg?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw wr(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function WH(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function U$(e,t,n){let r=n===""?"":`${n}/`,o=await zg(e,
r===""?[t]:[t,"--",r]);return new Map(o.map(({path:i,mode:s})=>[i.slice(r.length),s]))}async function XH(e,t){let[n]=t===void 0?[]:await zg(e,[t,"--",z]);return n?.
mode??"100644"}async function Jde(e,t,n){let r=await zg(e,["-r",t,"--",...n]),o=await Gde(e,r.filter(({mode:s})=>s!==Mg).map(({id:s})=>s)),i=r.map(({mode:s,id:a,
path:c})=>{let l=o.get(a)??new Uint8Array;return s===z$||s===Mg?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,ji(l,s===Bde)]});return new Map(i.
sort(([s],[a])=>B(s,a)))}async function zg(e,t){return(await qr(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").filter(r=>r!==
"").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function Gde(e,t){let n=await qr(["cat-file",
"--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var qH,Ude,z$,Bde,Mg,QH=m(()=>{"use strict";qH=O(Dg(),1);W();j();it();Qi();$a();Ude="040000",z$="120000",Bde="100755",Mg="160000"});function jg(e,t){if(t===void 0||!/^https?:/i.test(e))return{args:[],env:{}};let{origin:n}=new URL(e);return{args:[`credential.${n}.helper=`,`credential.${n}.hel\
per=${Hde}`].flatMap(o=>["-c",o]),env:{BAZAAR_SOURCE_USER:Vde,BAZAAR_SOURCE_TOKEN:t}}}var Vde,Hde,eK=m(()=>{"use strict";Vde="x-access-token",Hde=`!f() { test "\
$1" = get && printf 'username=%s\\npassword=%s\\n' "$BAZAAR_SOURCE_USER" "$BAZAAR_SOURCE_TOKEN"; }; f`});function rK(e,t={}){let n={timeoutMs:3e5,...t,url:e};Kde(e,t.branch);let r=(0,mc.mkdtempSync)((0,B$.join)((0,G$.tmpdir)(),"bazaar-marketplace-")),o,i=0,s=async()=>(o!==
void 0&&(0,mc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await Wde(n,(0,B$.join)(r,String(i))),o);return{read:async a=>tK(await s(),a),readAlso:async a=>tK(o??
await s(),a),async modesIn(a){let{dir:c,head:l}=o??await s();return l===void 0?new Map:U$(c,l,a)},async write(a){if(o===void 0)throw new TypeError("A marketplac\
e is read before it is written.");let c=await Zde(o,a);return Qde(o,c,n)},async[Symbol.asyncDispose](){(0,mc.rmSync)(r,{recursive:!0,force:!0})}}}function Kde(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Wde(e,t){let{branch:n}=e,r=n!==void 0&&!await qde(e,n,t);(r||n===void 0)&&
await qr(oK(e,t),V$(e));let o=r?`refs/heads/${n}`:await au(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await ZH(t),isNew:r}}function oK({url:e,token:t},n,...r){
let o=["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"];return[...jg(e,t).args,"clone",...o,...r,"--",e,n]}function V$({url:e,token:t,
timeoutMs:n,signal:r}){return{cwd:(0,G$.tmpdir)(),timeoutMs:n,signal:r,env:jg(e,t).env}}async function qde(e,t,n){let r=oK(e,n,`--branch=${t}`),{exitCode:o,stderr:i}=await Lt(
r,V$(e));if(o===0){let s=(await Lt(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,mc.rmSync)(n,{recursive:!0,force:!0}),s}if(/Remote branch .* not found/.
test(i))return!1;throw kr(r,i.trim()===""?`exit code ${o}`:Em(i))}async function tK({dir:e,head:t,branch:n,isNew:r},o){let i=r?{newBranch:J$(n)}:{};if(t===void 0)
return{...await j$(e,t,o),...i};await YH(e,t,o);let s=(0,nK.dirname)(o);return MH(o,[...(await U$(e,t,s==="."?"":s)).keys()]),{...await j$(e,t,o),...i}}async function Zde(e,t){
let{dir:n,head:r}=e;tu(t.folder);for(let c of t.files.keys())tu(c);let o=await BH(n,t.author,t.fallbackAuthor),i=await M$(n,o,"AUTHOR"),s=await M$(n,o,"COMMITTE\
R"),a=HH({...t,catalogMode:await XH(n,r)},{head:r,author:i,committer:s});return await qr(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),
au(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}async function Qde({dir:e,branch:t},n,r){let o=[...jg(r.url,r.token).args,"push","--porcelain","origi\
n",`${n}:${t}`],{exitCode:i,stdout:s,stderr:a}=await Lt(o,{...V$(r),cwd:e});if(i===0)return{kind:"written",commit:n,pushed:!0};let c=s.toString("utf8").split(`
`).find(f=>f.startsWith("!"));if(c===void 0)throw kr(["push"],Em(a));let l=Xde.exec(`${c} ${a}`);if(l!==null)throw $g(J$(t),l[1]);if(Yde.test(c))return{kind:"mo\
ved"};let u=Aa(`${c.split("	").at(-1)??""} ${epe(a)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${J$(t)}: ${u}.`,"Check that you \
may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function J$(e){
return e.replace("refs/heads/","")}function epe(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var mc,G$,B$,nK,Yde,Xde,iK=m(()=>{"use strict";mc=O(ve(),1),G$=O(Vo(),1),
B$=O(he(),1),nK=O(Dg(),1);E();y$();zH();GH();KH();QH();eK();Qi();$a();Yde=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Xde=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});function sK(e,t){let n=pu(t);return Wm(tpe(e,n),n)}async function aK(e,t){let n=pu(e),r=new Map;for(let o of mu(n).listings)r.set(o,await t(o));Nx({listings:r},
{layout:n.layout,...en(n.whole)})}function tpe({catalog:e,folders:t},{layout:n,whole:r}){let o=Object.values(en(r)).flat().flatMap(i=>[za(n,i),$r(n,i)??[]].flat());
return{head:"0".repeat(40),catalog:e,folders:new Map([...t].map(([i,s])=>[i,rpe(s)])),files:new Map(o.map(i=>[i,npe(t,i)])),listings:new Map}}function npe(e,t){
for(let[n,r]of e)if(t.startsWith(`${n}/`))return R(r,t.slice(n.length+1))?.bytes()}function rpe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="directory")continue;
let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ja(r.bytes()):"",mode:o})}return t}var cK=m(()=>{"use strict";W();Um();
ns();Jn();Ox();Gn();Cx()});var uK=_e((oWe,lK)=>{"use strict";lK.exports=process.getBuiltinModule("node:buffer")});function mK(e,t){return`GIT binary patch
${dK(t)}${dK(e)}`}function dK(e){return`literal ${e.length}
${ipe((0,pK.deflateSync)(e))}
`}function ipe(e){let t=[];for(let n=0;n<e.length;n+=fK){let r=e.subarray(n,n+fK);t.push(`${spe(r.length)}${ape(r)}
`)}return t.join("")}function spe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function ape(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(ope[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var pK,ope,fK,hK=m(()=>{"use strict";pK=O(Vh(),1),
ope="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",fK=52});var Qu,gK=m(()=>{"use strict";Qu=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],n,t,0,r);if(p[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(p[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let $,S=p[k-1],T=p[k+1];S&&(p[k-1]=void 0);
let I=!1;if(T){let C=T.oldPos-k;I=T&&0<=C&&C<a}let q=S&&S.oldPos+1<c;if(!I&&!q){p[k]=void 0;continue}if(!q||I&&S.oldPos<T.oldPos?$=this.addToPath(T,!0,!1,0,r):$=
this.addToPath(S,!1,!0,1,r),h=this.extractCommon($,n,t,k,r),$.oldPos+1>=c&&h+1>=a)return s(this.buildValues($.lastComponent,n,t))||!0;p[k]=$,$.oldPos+1>=c&&(y=Math.
min(y,k-1)),h+1>=a&&(g=Math.max(g,k+1))}l++};if(o)(function k(){setTimeout(function(){if(l>u||Date.now()>d)return o(void 0);b()||k()},0)})();else for(;l<=u&&Date.
now()<=d;){let k=b();if(k)return k}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],i);)l++,c++,u++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,c=0,l=0;for(;a<s;a++){
let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let f=n.slice(c,c+u.count);f=f.map(function(d,p){
let h=r[l+p];return h.length>d.length?h:d}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function K$(e,t,n){return yK.diff(e,t,n)}var H$,yK,wK=m(()=>{"use strict";gK();H$=class extends Qu{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},yK=new H$});var bK=m(()=>{"use strict";wK()});function vK(e,t,n){let r=kK(e,n.oldStart,n.oldEnd),o=kK(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return cpe(
i)}function kK(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function cpe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var xK=m(()=>{"use strict"});function _K(e,t){let[n,r]=fpe(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return mpe(dpe(n,r,OK(n,r,o)))}function fpe(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function OK(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function dpe(e,t,n){let r=$K(e,t,
n,lpe);return r!==void 0?r:ppe(n,vK(e,t,n)).flatMap(o=>{let i=OK(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return $K(e,t,i,Math.min(s,60))??[i]})}function $K(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(upe/a)+1),l=K$([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],d=[];for(let{added:p,removed:h,count:g}of l){
let[y,b]=[p?u:u+g,h?f:f+g];(p||h)&&d.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return d}function ppe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function mpe(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var lpe,upe,EK=m(()=>{"use strict";bK();xK();lpe=1e3,upe=4e6});function IK(e,t){let[n,r]=[AK(e),AK(t)],o=_K(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:hpe(o).map(s=>gpe(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function AK(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function hpe(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*W$?t.
at(-1)?.push(n):t.push([n])}return t}function gpe(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(W$,r.oldStart),s=Math.min(W$,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${SK(a,o.oldEnd+s)} +${SK(c,o.newEnd+s)} @@
`],u=(d,p,h,g)=>{for(let y=h;y<g;y+=1)l.push(ype(d,p[y]??""))},f=a;for(let{oldStart:d,oldEnd:p,newStart:h,newEnd:g}of n)u(" ",e,f,d),u("-",e,d,p),u("+",t,h,g),f=
p;return u(" ",e,f,o.oldEnd+s),l.join("")}function ype(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function SK(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var W$,TK=m(()=>{"use strict";EK();W$=3});function PK(e){let t=e.replaceAll(bpe,n=>n===" "?" ":wpe[n]??kpe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function kpe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var wpe,bpe,NK=m(()=>{"use strict";wpe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},bpe=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function MK(e,t,n){let[r,o]=[t?.bytes??CK,n?.bytes??CK],i=Buffer.compare(r,o)===0,s=vpe(t,n,i);if(s===void 0)return;let a=!i&&!(LK(r)&&LK(o)),c=`${xpe(e,t,n)}${s===
"mode"?"":$pe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${mK(r,o)}`}}let{text:f,added:d,removed:p}=IK(
DK(r),DK(o)),h=`--- ${t?Ug("a",e):"/dev/null"}
+++ ${n?Ug("b",e):"/dev/null"}
`;return{change:{...u,added:d,removed:p},text:`${c}${h}${f}`}}function vpe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function xpe(e,t,n){let r=`diff --git ${Ug("a",e)} ${Ug("b",e)}
`;return t===void 0?`${r}new file mode ${ef(n)}
`:n===void 0?`${r}deleted file mode ${ef(t)}
`:t.executable===n.executable?r:`${r}old mode ${ef(t)}
new mode ${ef(n)}
`}function $pe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${ef(e)}`:"";return`index ${RK(e)}..${RK(t)}${n}
`}function RK(e){return e===void 0?"0".repeat(40):ja(e.bytes)}function ef(e){return e?.executable===!0?"100755":"100644"}function Ug(e,t){return PK(`${e}/${t}`)}
function LK(e){return!e.includes(0)&&(0,FK.isUtf8)(e)}function DK(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var FK,CK,zK=m(()=>{
"use strict";FK=O(uK(),1);Um();hK();TK();NK();CK=new Uint8Array});var UK={};Zn(UK,{preview:()=>_pe});async function _pe(e,{inputs:t,foreign:n,signal:r},o){var h=[];try{let{marketplace:i,base:s}=t;if(i===void 0||t.mode==="none")
return[...e];bu(e,t);let a=`${o.GITHUB_SERVER_URL||"https://github.com"}/${i}.git`;let c=!n&&URL.canParse(a)&&p$(new URL(a));let l=c?D$(t,o.GITHUB_REPOSITORY):void 0;
let u=F({branch:s,token:l});let f=gn(h,rK(a,{signal:r,timeoutMs:6e4,...u}),!0);let d=[];let p=e.findLastIndex(({client:$})=>$!==void 0);for(let[$,S]of e.entries())
d.push(...await Epe(S,$===p?t.remove:[],f,t));return d}catch(g){var y=g,b=!0}finally{var k=yn(h,y,b);k&&await k}}async function Epe(e,t,n,r){let{client:o,rows:i,
notes:s}=e;if(o===void 0)return[e];let a={...bu([e],r),remove:t};try{let c=r.entry==="vendored"?await Ipe(n,o,a):Ope,{plan:l,warnings:u,diagnostics:f}=sK(typeof c==
"string"?Ape:c,a);if(typeof c=="string")return[{...e,notes:[...s,c]}];let d=yf(f.get(o.name)??[]),[p,...h]=l.changes;return[{...e,rows:[...i,...d],notes:[...s,...u],
...F({preview:p&&Tpe(p,c,o,a)})},...h.map(g=>({folder:"",name:g.name,rows:[],notes:[],preview:jK(g,void 0)}))]}catch(c){if(!ke(c)||c.code==="INTERRUPTED")throw c;
return[{...e,rows:[...i,...gf("",c)],error:c}]}}async function Ipe(e,{name:t},n){let{pluginsDir:r,plugins:o,entriesDir:i,remove:s=[]}=n,a=new Map,c;try{await aK(
n,u=>e.modesIn(u));let l=[...o.flatMap(({renamedFrom:u=[]})=>u),...s,t];for(let u of[...l.map(f=>`${r}/${f}`),i??[]].flat()){let f=await e.readAlso(u);a.set(u,f.
folder),{catalog:c}=f}return{catalog:c,folders:a}}catch(l){if(!ke(l)||Spe.has(l.code))throw l;return`The marketplace could not be read, so nothing is compared w\
ith it: ${l.problem}`}}function Tpe(e,t,n,{pluginsDir:r}){let o=`${r}/${n.name}`,i=Ppe(o,t.folders.get(o)??new Map,n.files);return{...jK(e,n.version),patch:i}}function jK(e,t){
let{files:n,entry:r,oldVersion:o}=e;return{files:n,entry:r,change:Jx(e,t),...F({oldVersion:o}),patch:""}}function Ppe(e,t,n){let r=[...new Set([...t.keys(),...n.
keys()])].sort(),o=(s,a)=>{let c=R(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>MK(`${e}/${s}`,o(t,s),o(n,s))).map(s=>s?.
text??"").join("")}var Ope,Ape,Spe,BK=m(()=>{"use strict";iK();Hu();E();W();Te();nh();cK();zK();fo();Vx();F$();Ope="The thin client is not compared with the mar\
ketplace: of a pinned entry it holds no more than where the plugin lies.";Ape={catalog:new TextEncoder().encode('{"name":"entries","description":"Entries.","own\
er":{"name":"Owner"},"plugins":[]}'),folders:new Map},Spe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var VK={};Zn(VK,{run:()=>Npe});async function Npe(e,t){let n=await GK(()=>Promise.resolve(T_(e))),r="failure"in n?JK(n.failure):await Cpe(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=$O(r,o);return await Lpe(IM(r),i,e)&&!i}async function Cpe(e,t,n){let r=await GK(()=>Rpe(e,t,n));return"failure"in r?JK(r.failure):
r.value}async function Rpe(e,t,n){let r=bO(await gO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:f}=await Promise.resolve().then(()=>(uj(),lj));return await f(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=EO(o,e["plugin-path"]),
a={workspace:o,inputs:e,foreign:i,signal:n},c=[];for(let f of s)c.push(await BF(f,a));let l=mM(rx(t),c);if(r.kind==="publish"){let{publishAll:f}=await Promise.resolve().then(()=>(LH(),RH));
return await f(l,e,t,n)}kn("This event is looked at only: nothing is built, pushed or written.");let{preview:u}=await Promise.resolve().then(()=>(BK(),UK));return{
kind:"preview",changed:!1,plugins:await u(l,a,t),warnings:[]}}async function Lpe(e,t,n){uO(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)ps(lo(l));let r=rx(
n),o=l=>`$${l} (${n[l]??""})`,i=await Bg(()=>hM(e,r),gi,`The folder ${r}`),a=await Bg(()=>gM(e,r,typeof i=="string"?i:void 0,n),gi,o("GITHUB_OUTPUT"));await Bg(
()=>yM(n,e.plugins),ps,o("GITHUB_ARTIFACTS"));let c=_M(e,t);n.GITHUB_STEP_SUMMARY&&await Bg(()=>Zg.addRaw(c).write(),ps,o("GITHUB_STEP_SUMMARY"));for(let l of Dpe(
e))gi(lo(l));return i!==!1&&a!==!1}async function Bg(e,t,n){try{return await e()}catch(r){return t(lo(`FILE_UNWRITABLE: ${n} can't be written: ${we(r).replace(/\.$/,
"")}. It is the runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function Dpe({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.
problem} ${e.fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${vt(r.
length,"more plugin")} failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function JK(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],
error:e}}async function GK(e){try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&kn(...String(t.stack).split(`
`)),{failure:pf(t)}}}var HK=m(()=>{"use strict";hi();gy();vi();E();fO();yO();xO();ay();gs();$y();AO();JF();wM();OM();TM()});hi();ay();var KK=I_(process.env);for(let e of iy){let t=lf(KK,e);t!==""&&Kg(t)}var WK=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Fpe()});
async function Fpe(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),b_));WK.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(HK(),VK));await e(KK,WK.signal)||(process.exitCode=1)}catch(e){g_(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var fW=Object.create;var cy=Object.defineProperty;var dW=Object.getOwnPropertyDescriptor;var pW=Object.getOwnPropertyNames;var mW=Object.getPrototypeOf,hW=Object.prototype.hasOwnProperty;var h_=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),g_=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var _e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},rr=(e,t)=>{for(var n in t)cy(e,n,{get:t[n],enumerable:!0})},gW=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of pW(t))!hW.call(e,o)&&o!==n&&cy(e,o,{get:()=>t[o],enumerable:!(r=dW(t,o))||r.enumerable});return e};var x=(e,t,n)=>(n=e!=null?fW(mW(e)):{},gW(t||!e||!e.__esModule?cy(n,"default",{value:e,enumerable:!0}):n,e));var En=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&g_("Object expected");var r,o;n&&(r=t[h_("asyncDispose")]),r===void 0&&(r=t[h_("dispose")],
n&&(o=r)),typeof r!="function"&&g_("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},An=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var xi=_e((Tme,y_)=>{"use strict";y_.exports=process.getBuiltinModule("os")});function mo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function yf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var wf=m(()=>{"use strict"});function _s(e,t,n){let r=new ly(e,t,n);process.stdout.write(r.toString()+b_.EOL)}function yW(e){return mo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function wW(e){return mo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var b_,w_,ly,k_=m(()=>{
"use strict";b_=x(xi(),1);wf();w_="::",ly=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=w_+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${wW(o)}`)}}return t+=`${w_}${yW(this.message)}`,t}}});var x_=_e((Rme,v_)=>{"use strict";v_.exports=process.getBuiltinModule("crypto")});var bf=_e((Lme,$_)=>{"use strict";$_.exports=process.getBuiltinModule("fs")});function O_(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!vf.existsSync(n))throw new Error(
`Missing file at path: ${n}`);vf.appendFileSync(n,`${mo(t)}${kf.EOL}`,{encoding:"utf8"})}function E_(e,t){let n=`ghadelimiter_${__.randomUUID()}`,r=mo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${kf.EOL}${r}${kf.EOL}${n}`}var __,vf,kf,A_=m(()=>{"use strict";__=x(x_(),1),vf=x(bf(),1),kf=x(xi(),1);wf()});var uy=_e((Mme,S_)=>{"use strict";S_.exports=process.getBuiltinModule("path")});var fy=m(()=>{"use strict"});var I_=m(()=>{"use strict";fy();fy();$i()});var P_,Pc,py,bW,kW,vW,T_,my,xW,hy,gy=m(()=>{"use strict";P_=x(xi(),1),Pc=x(bf(),1),py=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:bW,appendFile:kW,writeFile:vW}=Pc.promises,T_="GITHUB_STEP_SUMMARY",my=class{constructor(){
this._buffer=""}filePath(){return py(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[T_];if(!t)throw new Error(`Unable \
to find environment variable for $${T_}. Check if your runtime environment supports job summaries.`);try{yield bW(t,Pc.constants.R_OK|Pc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return py(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?vW:kW)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return py(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(P_.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",d=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,d)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},xW=new my,hy=xW});var $W,N_=m(()=>{"use strict";$W=x(uy(),1)});var C_=m(()=>{"use strict"});var yy,Zme,Yme,R_=m(()=>{"use strict";yy=x(xi(),1);C_();Zme=yy.default.platform(),Yme=yy.default.arch()});function dy(e){_s("add-mask",{},e)}function L_(e,t){if(process.env.GITHUB_OUTPUT||"")return O_("OUTPUT",E_(e,t));process.stdout.write(by.EOL),_s("set-output",{name:e},
mo(t))}function D_(e){process.exitCode=wy.Failure,_i(e)}function _i(e,t={}){_s("error",yf(t),e instanceof Error?e.toString():e)}function Os(e,t={}){_s("warning",
yf(t),e instanceof Error?e.toString():e)}function F_(e,t={}){_s("notice",yf(t),e instanceof Error?e.toString():e)}function M_(e){process.stdout.write(e+by.EOL)}
var by,EW,wy,$i=m(()=>{"use strict";k_();A_();wf();by=x(xi(),1),EW=x(uy(),1);I_();gy();gy();N_();R_();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(wy||(wy={}))});var z_={};rr(z_,{BazaarError:()=>w,errorCodes:()=>AW,isBazaarError:()=>ve,messageOf:()=>ee});function ve(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function ee(e){return e instanceof Error?e.message:String(e)}var AW,w,E=m(()=>{"use strict";AW={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function jt(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=SW(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function SW(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Oi=m(()=>{"use strict"});function je(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new or(`has to be ${n}`);return r===""?void 0:r}}}function ho(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new or(`has to be ${G_(e)}`);return r}}}function j_(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new or(`has to be ${G_(e)}, or empty`);return n}}}function Es(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new or("has to be true or false")}}}function U_(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new or(`has to be a number from ${e} to ${t}`);return o}}}function B_(e=""){return{fallback:e,parse:t=>J_(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function zr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(J_(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new or(
`has to name ${t}`);return r}}}function J_(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function G_(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var or,ky=m(()=>{"use strict";or=class extends Error{}});var IW,vy,V_,H_,K_,xf,xy,W_=m(()=>{"use strict";ky();IW=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,vy=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
V_=/^[a-z0-9][a-z0-9-]{0,63}$/,H_=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,K_=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,xf={"plug\
in-path":B_("."),config:je(),marketplace:je("",IW,"a repository on GitHub, owner/name"),"marketplace-token":je(),"github-token":je(),mode:ho(["auto","push","pr",
"none","check"],"auto"),base:je("",vy,"the name of a branch"),branch:je("bazaar/{plugin}",vy,"the name of a branch"),"pull-requests":ho(["all","each"],"all"),"p\
lugins-dir":je("plugins",K_,"a folder of the marketplace, e.g. plugins"),"entries-dir":je("",K_,"a folder of the marketplace, e.g. entries"),entry:ho(["vendored",
"pinned"],"vendored"),"entry-url":je("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":je("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":je("",vy,"the name of a branch or tag"),"entry-sha":je("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:je(),
"take-over":Es(!1),"renamed-from":zr(V_,"plugins"),remove:zr(V_,"plugins"),endpoint:je(),image:je(),"image-base":je(),"image-tags":zr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:zr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:ho(["append","none"],"append"),digest:je("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Es(!0),"version-policy":ho(["suffix","strict","off"],"suffix"),"on-human-commits":ho(["append","skip","overwrite"],"ap\
pend"),labels:zr(),reviewers:zr(H_,"logins"),"team-reviewers":zr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:zr(H_,"logins"),
draft:Es(!1),"auto-merge":j_(["squash","merge","rebase"]),fork:Es(!1),"commit-message":je(),"pr-title":je(),"pr-body-footer":je(),"dry-run":Es(!1),"fail-on":ho(
["error","warning"],"error"),"max-attempts":U_(1,100,8)},xy={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function q_(e){let t={...e};for(let n of $y)delete e[_y(n)];return t}function _f(e,t){return(e[_y(t)]??"").trim()}function Z_(e){let t=TW(e),n={};for(let i of $f)
try{n[i]=xf[i].parse(_f(e,i)||xf[i].fallback)}catch(s){if(!(s instanceof or))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...NW(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function _y(e){return`INPUT_${e.toUpperCase()}`}function TW(e){let t=new Set($f.map(_y));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>PW(n.slice(6).toLowerCase()))}function PW(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(xy,e)?xy[e]:void 0)??$f.find(o=>n(o)===n(e))??jt(e,$f);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function NW(e,{build:t,entry:n}){let r=i=>_f(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var $f,$y,Oy=m(()=>{"use strict";E();Oi();ky();W_();$f=Object.keys(xf),$y=["marketplace-token","github-token"]});var Of,Nc=m(()=>{"use strict";Of=class extends Error{}});var Ef,Ey,Y_,X_,Q_,eO=m(()=>{"use strict";Ef=e=>e.trim().split(`
`),Ey=Ef(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),Y_=Ef(`
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
`),X_=Ef(`
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
`),Q_=Ef(`
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
`)});function nO(e){return RW.get(e)??"warning"}function go(e){return tO.has(e)}function rO(e){return CW.has(e)}var CW,tO,RW,Ei=m(()=>{"use strict";eO();CW=new Set(Ey),
tO=new Set([...Ey,...Y_]),RW=new Map([...[...tO,...X_].map(e=>[e,"error"]),...Q_.map(e=>[e,"note"])])});function un(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var Sn,In=m(()=>{"use stric\
t";Ei();Sn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:nO(t),...o,args:r})};add=t=>{this.list.push(t)}}});function Ve(e,t){return{level:"error",refused:!0,problem:yo(e),fix:yo(t)}}function C(e,t){return{level:"error",refused:!1,problem:yo(e),fix:yo(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:yo(e),fix:yo(t)}}function He(e,t){return{level:"note",refused:!1,problem:yo(e),fix:yo(t)}}var yo,Ai=m(()=>{"use strict";
yo=e=>typeof e=="string"?()=>e:e});var we,oO,iO=m(()=>{"use strict";Ai();we=e=>JSON.stringify(e.toString()),oO={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:A(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:A(e=>`The key ${we(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:C(e=>`\
The path is a symbolic link to ${we(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:A(e=>`The path is a symbolic link to ${we(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:A("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:C(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:C(e=>`${we(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:Ve(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:A(e=>`The client ignores ${we(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:Ve(e=>`${we(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:A(e=>`${we(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${we(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:A(e=>`${we(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:Ve(e=>`${we(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:A(e=>`${we(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:A(e=>`The manifest has no ${we(e.field)}.`,e=>`Add ${we(e.field)}.`),MANIFEST_FIELD_UNKNOWN:A(e=>`The clie\
nt does not know the field ${we(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${we(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:Ve(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:C(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:A(e=>`The path differs from ${we(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:Ve(e=>`The path ${we(e.path)} in ${we(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:C(e=>`${we(e.path)} in ${we(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:He(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:C(e=>`The path ${we(e.path)} in ${we(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:C(e=>`The path ${we(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:A("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:Ve(e=>`The plugin's name ${we(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:A(e=>`The name ${we(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:A(e=>`The name ${we(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:C(e=>`The name ${we(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:A(e=>`No marketplace can list a plugin n\
amed ${we(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:Ve("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:A(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:He(e=>`The client ignores the setting ${we(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var sO,aO=m(()=>{"use strict";Ai();sO={AGENT_FRONTMATTER_DROPPED:C(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
s its file's name and all tools${e.tools===void 0?"":`, not \`${e.tools}\``}.`,"Put quotes around each value that holds `: `, `#`, brackets or quotes, and inden\
t the lines of a multi-line value."),AGENT_KEY_IGNORED:A(e=>`The client ignores \`${e.key}\` in the agent of a plugin.`,e=>`Remove \`${e.key}\`; users can set it\
 in an agent of their own.`),AGENT_KEY_WRONG:A(e=>`\`${e.key}\` is not a key of agents, so it limits nothing.`,e=>`Rename it to \`${e.use}\`.`),AGENT_NAME_TAKEN:C(
e=>`The agent "${e.name}" is declared in ${e.other} too; the client keeps one of them, and which one is not sure.`,"Give each agent its own `name`."),AGENT_NAME_TOO_LONG:C(
e=>`\`name\` has ${e.length} characters; over ${e.limit} the client calls the agent after its file.`,"Write a shorter name."),AGENT_TOOLS_EMPTY:A(e=>`\`tools\` is\
 ${e.got}; the client then gives the agent all tools.`,"Name at least one tool, or remove the key."),AGENT_TOOLS_INVALID:C(e=>`\`tools\` must be text or a list of\
 texts, not ${e.got}; the client gives the agent all tools instead.`,"Write `tools: Read, Grep` or a YAML list of names."),ALLOWED_TOOLS_INVALID:C(e=>`\`allowed-\
tools\` must be text or a list of texts, not ${e.got}.`,"Write `allowed-tools: Read, Bash(git add:*)` or a YAML list of names."),ARGUMENT_HINT_NOT_TEXT:He(e=>`\`\
argument-hint\` is a YAML list or mapping; the client shows it as \`${e.shown}\`.`,"Put quotes around the whole value to keep its brackets."),COMMAND_HIDDEN:He(
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
ey: value\` lines, not ${e.got}; the client drops it.`,"Write one `key: value` a line, with a blank after the colon."),FRONTMATTER_REPAIRED:He(e=>`The frontmatt\
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
it to skills/<name>/SKILL.md.")}});var Ay,LW,cO,lO=m(()=>{"use strict";Ai();Ay=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,LW={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},cO={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
ct validation of the thin client fails without.`,"Set `author` in plugin.json, or `publisher.name` in the configuration."),BASH_UNSCOPED_ON_HOST:A(e=>`${e.what}\
 allows all of Bash: a caller's words can steer it to any command on the host.`,"Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`."),COMMAND_NOT_A_SKILL:A(
e=>`${e.what} is a folder whose name not every system can store, so its stub is ${e.path}; the client lists it as a command, and no longer among the skills.`,"R\
ename the command's folder: small letters, digits and hyphens."),COMPONENT_LEFT_OUT:A(e=>`${e.what} is not in the thin client: ${e.why}.`,"Name it in the config\
uration's `public` list to copy it openly, or drop it."),COMPONENT_NOT_COPYABLE:A(e=>`${e.what} is not in the thin client, and can't be copied to it: ${e.why}.`,
"Give it to the users in another way, or drop it."),COMPONENT_ON_HOST_ONLY:He(e=>`${e.what} is not in the thin client: ${e.why}.`,"Nothing needs to be done when\
 the host's runs are all that uses it."),DESCRIPTION_DEFAULTED:He(e=>`${e.what} has no description, so its stub says "${e.description}".`,"Write a description: \
it is what the model and the users choose by."),ENDPOINT_ENDS_IN_MCP:A(e=>`The stubs will call ${e.endpoint}/mcp, since the endpoint itself already ends in /mcp\
.`,"Give the base URL, without /mcp, unless the proxy really lies there."),FAIL_CLOSED_UNUSED:A(e=>`\`failClosed\` names ${e.event}, and no hook of the host lis\
tens to that event.`,"Correct the event's name, or take it out of `failClosed`."),FILE_REFERENCE_ON_HOST:A(e=>`${e.what} pulls in "${e.reference}", which is loo\
ked for on the host and not in the caller's project.`,e=>Ay(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
eck that the hook still does its work without, or keep it local."),HOOK_NEEDS_KEY:C(e=>`This ${e.event} hook is left out: ${e.why}, and with OAuth the only key \
is inside the client.`,'Use `auth: "key"`, or keep the hook local.'),HOOK_TIME_CUT:A(e=>`This ${e.event} hook may take ${e.given} s, and the host ends it after ${e.
limit} s.`,"Raise `limits.timeoutMs` (at most 3600000), or keep the hook local."),ICON_UNFIT:A(e=>`The icon is left out: ${e.why}.`,"Give a square PNG or JPEG o\
f 512 to 2048 pixels and under 2 MB."),ICON_UNKNOWN:He(e=>`There is no icon (${e.looked}); plugin directories ask for one.`,"Add a square PNG of 512 to 2048 pix\
els and name it as `icon` in plugin.json."),LICENSE_UNKNOWN:A(e=>`Nothing says under which licence the thin client of "${e.plugin}" is given out; plugin directo\
ries refuse it.`,"Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration."),LOCAL_FILE_NOT_EXECUTABLE:C(e=>`${e.what} star\
ts "${e.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,e=>`Start it with its interpreter: \`${e.interpreter} "\${C\
LAUDE_PLUGIN_ROOT}/${e.file}"\`; in a server, \`"command": "${e.interpreter}"\` and the file in \`args\`.`),LOCAL_FILE_NOT_PUBLIC:C(e=>`${e.what} uses "${e.file}\
" on the caller's machine, and it is not copied to the thin client.`,e=>`Add "${e.file}" to the configuration's \`public\` list.`),LOCAL_NAMES_PLUGIN:A(e=>`The \
text of ${e.what} says "${e.named}", and the thin client has another name.`,"Write it without the plugin's name, or publish the thin client under the plugin's o\
wn."),LOCAL_NEEDS_REMOTE_SERVER:C(e=>`${e.what} stays at the caller and uses the MCP server "${e.server}", which is on the host.`,e=>`Keep the server local too \
(\`local: ["mcp:${e.server}"]\`), or leave both on the host.`),NAME_NOT_KEBAB:A(e=>`The thin client's name "${e.name}" is not kebab-case, which strict validatio\
n warns about.`,"Choose another with the option `name`: small letters, digits and single hyphens."),NAME_NOT_PORTABLE:He(e=>`${e.what} has a name that not every\
 system can store as a file, so its stub is ${e.path}.`,"Nothing needs to be done: the client shows the same name."),NAME_SOUNDS_OFFICIAL:A(e=>`The thin client'\
s name "${e.name}" reads as one of Anthropic's, which strict validation warns about.`,"Choose another with the option `name`."),PLACEMENT_NEEDS_CONVERSATION:A(e=>`${e.
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>Ay(e.what)),PLACEMENT_NEEDS_FILES:He(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>Ay(e.what)),PRIVACY_POLICY_UNKNOWN:He(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:He(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:C(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${LW[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
xt\`.`),SHELL_LINE_TAKES_ARGUMENTS:C(e=>`${e.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses\
 calls with anything but plain words.`,e=>`Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${e.what}"]\`).`),SKILL_NAME_NOT_PORTABLE:A(
e=>`The skill "${e.name}" lies in a folder of that name, which not every system can store.`,"Rename the skill's folder: small letters, digits and hyphens."),SKILL_NOT_OFFERED:A(
e=>`${e.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,"Write a descriptio\
n of one sentence."),TOOL_NAME_TOO_LONG:C(e=>`The tool's name "${e.name}" has ${e.length} characters; models take ${e.limit}.`,"Choose a shorter plugin name wit\
h the option `name`."),VERSION_DEFAULTED:He(e=>`The plugin names no version, so the thin client's starts with ${e.version}.`,"Set `version` in plugin.json, or `\
publisher.version` in the configuration."),FIELD_REPEATS_BODY:A(e=>`\`${e.field}\` of ${e.what} is not in the thin client: it repeats 40 or more characters of a\
 text that stays.`,"Say it in other words, or in the `description`, which is public."),HOOK_GUARD_NOT_PROXIED:C(e=>`This ${e.event} hook must block when it can'\
t be asked, and "${e.matcher}" also fits own tools that have other names behind the proxy.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__T\
OOL|\u2026`), or keep the hook local."),HOOK_MATCHER_NOT_PROXIED:A(e=>`This ${e.event} hook's "${e.matcher}" also fits own tools that have other names behind th\
e proxy, and won't be asked about them.`,"Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|\u2026`)."),VERSION_UNFIT:A(e=>`The version ${JSON.
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var uO,fO=m(()=>{"use strict";Ai();uO={MARKETPLACE_MISSING:Ve(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
me": "\u2026", "owner": {"name": "\u2026"}, "plugins": []}.`),MARKETPLACE_JSON_INVALID:Ve(e=>`The catalog is not valid JSON: ${e.reason}.`,"Correct the JSON; co\
mments and trailing commas are not allowed."),MARKETPLACE_NOT_OBJECT:Ve(e=>`The catalog is ${e.kind} where the client expects an object.`,'Write {"name": "\u2026", "\
owner": {"name": "\u2026"}, "plugins": [\u2026]}.'),MARKETPLACE_FIELD_INVALID:Ve(e=>`"${e.field}" ${e.problem}, so the client refuses the marketplace.`,e=>`Corr\
ect "${e.field}".`),MARKETPLACE_NAME_REFUSED:Ve(e=>`The marketplace's name "${e.name}" ${e.problem}.`,"Choose another name, for example your organisation's name\
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
ooked at.","Add the archive's sha256.")}});var _t,Sy,dO,pO=m(()=>{"use strict";Ai();_t=e=>JSON.stringify(e.toString()),Sy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",dO={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${_t(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${_t(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:C(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:Ve(
e=>`${e.reason}. ${Sy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:C(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${_t(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${_t(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${_t(e.nearest)}?`),HOOK_GUARD_INVALID:Ve(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Sy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:Ve(e=>`${e.event} stands where the\
 client looks for no events. ${Sy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
.`,"Correct the entry, or remove it."),HOOK_MATCHER_INVALID:A(e=>`The matcher ${_t(e.matcher)} is no valid regular expression, so it matches nothing.`,"Write to\
ol names with | between them, or a valid regular expression."),HOOK_MODULE_INVALID:C(e=>`The client loads no hooks of the file: ${e.reason}.`,`Write "modules": \
["./module.js"], seen from the hooks file's folder.`),HOOK_MODULE_UNREGISTERED:C("The module exports no `register`, so the client runs nothing of it.","Write `e\
xport function register(on, options) { \u2026 }`."),HOOK_NEVER_RUNS:A(e=>`On ${e.event} the client can't run a handler of type ${_t(e.type)}.`,'Use a handler of\
 type "command".'),HOOK_PATH_UNQUOTED:A(e=>`\${${e.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,'Put it in d\
ouble quotes, or name the program in "command" and its arguments in "args".'),HOOK_SERVER_UNREACHABLE:A(e=>`The client does not find the plugin's own server und\
er ${_t(e.server)}; the hook does nothing.`,e=>`Write ${_t(e.right)}.`),LSP_INLINE_INVALID:Ve(e=>`"lspServers" is refused, and with it the plugin: ${e.reason}.`,
"Correct the server."),LSP_INVALID:C(e=>`The client loads no LSP server of the file: ${e.reason}.`,"Correct the server."),MCP_HELPER_OPTION:C(e=>`"headersHelper\
" of the MCP server ${_t(e.name)} names \${user_config.\u2026}, which is never filled in there.`,"Read the value inside the helper script, from the environment."),
MCP_INLINE_INVALID:Ve(e=>`The MCP server ${_t(e.name)} is refused, and with it the plugin: ${e.reason}.`,"Correct the server."),MCP_JSON_INVALID:C(e=>`The file \
of MCP servers is not valid JSON: ${e.reason}. The client loads none of its servers.`,"Correct the JSON; comments and trailing commas are not allowed."),MCP_OPTION_UNDECLARED:C(
e=>`The MCP server ${_t(e.name)} uses \${user_config.${e.option}}, which plugin.json does not declare.`,e=>`Add ${_t(e.option)} to "userConfig" in plugin.json, \
or correct the name.`),MCP_SERVER_INVALID:C(e=>`The client drops the MCP server ${_t(e.name)}: ${e.reason}.`,"Correct the server."),MCP_SHAPE_INVALID:C(e=>`The \
client loads no MCP server of the file: it must hold an object of servers, not ${e.kind}.`,'Write {"mcpServers": {"name": {"command": "\u2026"}}}.'),MCP_URL_INVALID:C(
e=>`The URL of the MCP server ${_t(e.name)} is not a whole one, so the client never connects.`,"Write it with https:// and a host."),MONITORS_INVALID:C(e=>`The \
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var Iy,mO=m(()=>{"use strict";iO();aO();lO();fO();pO();Iy={...oO,...sO,...cO,...uO,...dO}});function Cc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(Iy,t)||typeof n!="object"||n===null)throw DW(t);let r=Iy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function DW(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Ty=m(()=>{"use strict";E();mO()});var gO=_e((Khe,hO)=>{"use strict";hO.exports=process.getBuiltinModule("node:util")});var FW,yO,wO=m(()=>{"use strict";FW=x(gO(),1),yO={width:1/0,style:(e,t)=>t}});function Si(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of bO.segment(e))t+=UW(n);return t}function UW(e){return zW.test(e)?0:MW.test(e)||
e.includes("\uFE0F")?2:1}function kO(e,t){return e+" ".repeat(Math.max(0,t-Si(e)))}function wo(e){return e.replaceAll(/\r?\n/g," ").replaceAll(jW,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Py(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Si(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=BW(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function BW(e,t){if(Si(e)<=t)return[e];let n=[],r="";for(let{segment:o}of bO.segment(e))r!==""&&Si(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var bO,MW,zW,jW,Af=m(()=>{"use strict";bO=new Intl.Segmenter("en",{granularity:"grapheme"}),MW=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
zW=/^[\p{Mark}\p{Cf}]+$/u,jW=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function Nt(e,t,n=0){let r=wo(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Py(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function vO(e,t,n){
let r=n.map(u=>u.map(wo)),o=t.length-1,i=t.map((u,f)=>Math.max(Si(u),...r.map(d=>Si(d[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<JW?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((d,p)=>kO(u[p]??"",d)),f].join("  ").trimEnd(),l=r.flatMap(u=>GW(u[o]??"",a).map((f,d)=>c(d===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function GW(e,t){return t===1/0?[e]:Py(e,t)}function Ut(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function As(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Ut(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var JW,Ss=m(()=>{"use strict";Af();JW=24});function Rc(e,t){return KW(e,t)}function KW(e,t){return VW.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>WW(e,n,o,i)))}function WW(e,t,n,r){
let o=`${e.style(HW[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,xO).flatMap(l=>{let{problem:u,fix:f}=l,d=Nt(e,`${un(l)}\
: ${u}`,2);return s?d:d.concat(Nt(e,`fix: ${f}`,4))}),c=r.length-xO;return c>0&&a.push(...Nt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?Nt(
e,`fix: ${[...i].join("")}`,2):[],""]}var VW,HW,xO,Ny=m(()=>{"use strict";In();Ss();VW=["error","warning","note"],HW={error:"red",warning:"yellow",note:"cyan"},
xO=100});function Sf(e){if(ve(e))return e;if(e instanceof Of)return ZW(e);if(qW(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w(
"UNEXPECTED",$O(ee(e)),t,{cause:e})}function qW(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function ZW(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=$O(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function $O(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var Cy=m(()=>{"use strict";Nc();E()});function Tn(...e){for(let t of e)M_(bo(t))}function bo(e){return wo(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Is=m(()=>{"use strict";$i();Af()});function Ti(e){if(e.trim()==="")throw new Ii("it is empty",e.length);let t={text:e,at:0},n=Ly(t,void 0);if(Ts(t)!==void 0)throw ir(t,"text follows after the end\
 of the value");return n}function Ts(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function ir({
text:e,at:t},n){return new Ii(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function Ly(e,t){let n=Ts(e);if(n==="{"||n==="[")return YW(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?OO(e):eq(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function YW(e,t,n){let[r,o,i]=t==="{"?
["object","}",XW]:["array","]",Ly],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Ts(e)!==o)for(;;){s.children.push(i(e,s));let a=Ts(e);if(a===
o)break;if(a===void 0)throw ir(e,`a closing "${o}" is missing`);if(a!==",")throw ir(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function XW(e,t){let n=Ts(e);if(n===void 0)throw ir(e,'a closing "}" is missing');if(n!=='"')throw ir(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;OO(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Ts(e)!==":")throw ir(e,"a colon is missing after a key");return e.at+=1,i.children.push(
Ly(e,i)),i.length=e.at-r,i}function OO(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Ii(
"a string is not closed on its line",t);if(n<32)throw ir(e,"a string holds a raw control character");if(n===92){if(Ry.lastIndex=e.at,!Ry.test(e.text))throw ir(e,
"a backslash is followed by a character that can't be escaped");e.at=Ry.lastIndex-1}}e.at+=1}function eq(e,t){let n=/[-0-9]/.test(t)?_O:QW;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===_O)throw ir(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw ir(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Ii,Ry,_O,QW,If=m(()=>{"use strict";Ii=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};Ry=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;_O=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,QW=/(?:true|false|null)(?!\w)/y});function H(e){return tq.decode(e)}function U(e,t){return e<t?-1:e>t?1:0}function Dy(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),o=1;for(let i=e.indexOf(`
`);i!==-1&&i<n;i=e.indexOf(`
`,i+1))o+=1;return{line:o,column:n-r}}function Pi(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function ko(e,t){return Bt(e)(t)}function Bt(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return o=>{for(o<n&&([t,r]=[1,e.indexOf(`
`)]),n=o;r!==-1&&r<o;r=e.indexOf(`
`,r+1))t+=1;return t}}var tq,j=m(()=>{"use strict";tq=new TextDecoder("utf-8")});function D(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=oq(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${AO} levels dee\
p, which is not read here even where the client reads it`;return Fy(t,o,r)}try{return nq(t,JSON.parse(t),n)}catch(o){return rq(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function nq(e,t,n){let r,o=()=>r??=Ti(e),i=a=>Dy(e,a.offset),s=n===SO(t)?[]:iq(o());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=i(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>i(EO(o(),a)),placeOfKey(a){let c=EO(o(),a);return i(c.parent?.type==="property"?c.parent:
c)}}}function SO(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+SO(r),Array.isArray(e)?0:t.length)}function Fy(e,t,n){
let r=Dy(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function rq(e,t){try{Ti(e)}catch(r){if(r instanceof Ii)return Fy(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return Fy(e,"a character is not allowed there",Number(n?.[1]??0))}function oq(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>AO)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function iq(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function EO(e,t){let n=e;for(let r of t){let o=Lc(
n,r);if(o===void 0)return n;n=o}return n}function Lc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var AO,M=m(()=>{"use strict";If();j();AO=1e3});function Ni(e,t){return t.map(n=>My(e,n,Cc(n)))}function Tf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Ni(e,n):[],...Array.isArray(
r)?r.filter(sq).map(o=>My(e,o,o)):[]]}function IO(e,t){return t.filter(({level:n})=>n!=="note").map(n=>My(e,n,n))}function Pf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=Cc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${un(t)}: ${n}`,fix:r}})}function sq(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function My(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Ps(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>aq[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var aq,vo=m(()=>{"use strict";In();Ty();M();aq={error:0,warning:1,
note:2}});function TO(e){let t={error:_i,warning:Os,note:F_};for(let n of["error","warning","note"]){let r=Ps(e.filter(o=>o.level===n)).slice(0,cq[n]);for(let o of r)t[n](
uq(o),fq(o))}}function uq({problem:e,fix:t}){return bo(`${e} ${t}`).slice(0,lq)}function fq({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:bo(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var cq,lq,PO=m(()=>{"use strict";$i();Is();vo();cq={error:9,warning:10,note:10},
lq=3e3});var Cf,NO,Nf,CO=m(()=>{"use strict";Cf=x(bf(),1),NO=x(xi(),1),Nf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,Cf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,Cf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${NO.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var RO={};rr(RO,{context:()=>dq});var dq,LO=m(()=>{"use strict";CO();dq=new Nf});async function DO(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(LO(),RO));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var FO=m(()=>{"use strict";E()});function zO(e){return MO.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?pq(e):e.name==="workflow_run"?mq(e):e.name==="pull_request"?{kind:"pre\
view",foreign:zy(e,UO(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function pq(e){return zy(e,UO(e,"pull_r\
equest"))?jO(e.name):{kind:"preview",foreign:!1}}function mq(e){let t=Ci(e.payload,"workflow_run");return zy(e,Ci(t,"head_repository"))?jO(e.name):MO.includes(String(
Ci(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function jO(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function UO({payload:e},t){return Ci(Ci(Ci(e,t),"head"),"repo")}function zy({repository:e},t){let n=Ci(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Ci(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var MO,BO=m(()=>{"use strict";M();MO=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function JO({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>jy(r.rows,n))}function jy(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var Uy=m(()=>{"use strict"});var ce=_e((Age,GO)=>{"use strict";GO.exports=process.getBuiltinModule("node:fs")});var ne=_e((Sge,VO)=>{"use strict";VO.exports=process.getBuiltinModule("node:path")});function HO(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>Rf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>hq(s)?gq(e,s):[Rf(s)]))].
filter(s=>!n.some(a=>s===a||(0,Ct.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)yq(e,s);return i}function hq(e){return/[*?[\]{}]/.test(e)}function Rf(e){
let t=(0,Ct.normalize)(e).split(Ct.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function gq(e,t){let n=Rf(t);if((0,Ct.isAbsolute)(n)||n.startsWith(
".."))throw By(t);let o=(0,jr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>Rf(s)).filter(s=>(0,jr.existsSync)(
(0,Ct.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(U);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function yq(e,t){if((0,Ct.isAbsolute)(
t)||t.startsWith(".."))throw By(t);let n=(0,Ct.join)(e,t);if((0,jr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Ct.relative)((0,jr.realpathSync)(e),(0,jr.realpathSync)(
n)).startsWith(".."))throw By(t)}function By(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var jr,Ct,KO=m(()=>{"use strict";jr=x(ce(),1),Ct=x(ne(),1);E();j()});function fe(e){if(e&&typeof e=="object")switch(e[Ot]){case Pn:case Ur:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[Ot]){case Lf:case Pn:case Jt:case Ur:
return!0}return!1}var Lf,Df,Pn,Jy,Jt,Ur,Ot,Nn,sr,Cn,te,W,Rn,Ff,re=m(()=>{"use strict";Lf=Symbol.for("yaml.alias"),Df=Symbol.for("yaml.document"),Pn=Symbol.for("\
yaml.map"),Jy=Symbol.for("yaml.pair"),Jt=Symbol.for("yaml.scalar"),Ur=Symbol.for("yaml.seq"),Ot=Symbol.for("yaml.node.type"),Nn=e=>!!e&&typeof e=="object"&&e[Ot]===
Lf,sr=e=>!!e&&typeof e=="object"&&e[Ot]===Df,Cn=e=>!!e&&typeof e=="object"&&e[Ot]===Pn,te=e=>!!e&&typeof e=="object"&&e[Ot]===Jy,W=e=>!!e&&typeof e=="object"&&e[Ot]===
Jt,Rn=e=>!!e&&typeof e=="object"&&e[Ot]===Ur;Ff=e=>(W(e)||fe(e))&&!!e.anchor});function cr(e,t){let n=qO(t);sr(e)?Ns(null,e.contents,n,Object.freeze([e]))===ar&&(e.contents=null):Ns(null,e,n,Object.freeze([]))}function Ns(e,t,n,r){let o=ZO(
e,t,n,r);if(X(o)||te(o))return YO(e,r,o),Ns(e,o,n,r);if(typeof o!="symbol"){if(fe(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Ns(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Rt)return Rt;s===ar&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=Ns("\
key",t.key,n,r);if(i===Rt)return Rt;i===ar&&(t.key=null);let s=Ns("value",t.value,n,r);if(s===Rt)return Rt;s===ar&&(t.value=null)}}return o}async function Mf(e,t){
let n=qO(t);sr(e)?await Cs(null,e.contents,n,Object.freeze([e]))===ar&&(e.contents=null):await Cs(null,e,n,Object.freeze([]))}async function Cs(e,t,n,r){let o=await ZO(
e,t,n,r);if(X(o)||te(o))return YO(e,r,o),Cs(e,o,n,r);if(typeof o!="symbol"){if(fe(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await Cs(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Rt)return Rt;s===ar&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=await Cs(
"key",t.key,n,r);if(i===Rt)return Rt;i===ar&&(t.key=null);let s=await Cs("value",t.value,n,r);if(s===Rt)return Rt;s===ar&&(t.value=null)}}return o}function qO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function ZO(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Cn(t))return n.Map?.(e,t,r);
if(Rn(t))return n.Seq?.(e,t,r);if(te(t))return n.Pair?.(e,t,r);if(W(t))return n.Scalar?.(e,t,r);if(Nn(t))return n.Alias?.(e,t,r)}function YO(e,t,n){let r=t[t.length-
1];if(fe(r))r.items[e]=n;else if(te(r))e==="key"?r.key=n:r.value=n;else if(sr(r))r.contents=n;else{let o=Nn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Rt,WO,ar,Dc=m(()=>{"use strict";re();Rt=Symbol("break visit"),WO=Symbol("skip children"),ar=Symbol("remove node");cr.BREAK=Rt;cr.SKIP=
WO;cr.REMOVE=ar;Mf.BREAK=Rt;Mf.SKIP=WO;Mf.REMOVE=ar});var wq,bq,lr,Gy=m(()=>{"use strict";re();Dc();wq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},bq=e=>e.replace(/[!,[\]{}]/g,t=>wq[t]),lr=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+bq(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};cr(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};lr.defaultYaml={explicit:!1,version:"1.2"};lr.defaultTags={"!!":"tag:yaml.org,2002:"}});function zf(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function Vy(e){let t=new Set;return cr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Hy(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function XO(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=Vy(e));let s=Hy(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(W(s.node)||fe(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var jf=m(()=>{"use strict";re();Dc()});function xo(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=xo(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=xo(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=xo(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=xo(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var Ky=m(()=>{"use strict"});function et(e,t,n){if(Array.isArray(e))return e.map((r,o)=>et(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!Ff(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var $o=m(()=>{"use strict";re()});var _o,Uf=m(()=>{"use strict";Ky();re();$o();_o=class{constructor(t){Object.defineProperty(this,Ot,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!sr(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=et(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?xo(i,{"":a},"",a):a}}});function Bf(e,t,n){if(Nn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(fe(t)){let r=0;for(let o of t.items){let i=Bf(e,o,n);i>
r&&(r=i)}return r}else if(te(t)){let r=Bf(e,t.key,n),o=Bf(e,t.value,n);return Math.max(r,o)}return 1}var Br,Fc=m(()=>{"use strict";jf();Dc();re();Uf();$o();Br=class extends _o{constructor(t){
super(Lf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],cr(t,{Node:(i,s)=>{(Nn(s)||Ff(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(et(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Bf(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(zf(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var Jf,F,Ke=m(()=>{"use strict";re();Uf();$o();Jf=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends _o{constructor(t){super(Jt),this.value=t}toJSON(t,n){
return n?.keep?this.value:et(this.value,t,n)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED";F.BLOCK_LITERAL="BLOCK_LITERAL";F.PLAIN="PLAIN";
F.QUOTE_DOUBLE="QUOTE_DOUBLE";F.QUOTE_SINGLE="QUOTE_SINGLE"});function vq(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Jr(e,t,n){if(sr(e)&&(e=e.contents),X(e))return e;if(te(e)){let f=n.schema[Pn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Br(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=kq+t.slice(2));let l=vq(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new F(e);return c&&(c.node=
f),f}l=e instanceof Map?s[Pn]:Symbol.iterator in Object(e)?s[Ur]:s[Pn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new F(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var kq,Mc=m(()=>{"use strict";Fc();re();Ke();
kq="tag:yaml.org,2002:"});function zc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Jr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Ls,Rs,Gf=m(()=>{"use strict";Mc();re();Uf();Ls=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Rs=class extends _o{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||te(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Ls(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(fe(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,zc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(fe(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&W(i)?i.value:i:fe(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!te(n))return!1;let r=n.value;return r==null||t&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return fe(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(fe(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,zc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function fn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var QO,ur,jc=m(()=>{"use strict";QO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");ur=(e,t,n)=>e.
endsWith(`
`)?fn(n,t):n.includes(`
`)?`
`+fn(n,t):(e.endsWith(" ")?"":" ")+n});function Bc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let d,p,h=!1,g=-1,y=-1,b=-1;n===Vf&&(g=eE(e,g,
t.length),g!==-1&&(f=g+c));for(let O;O=e[g+=1];){if(n===Uc&&O==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if(O===`
`)n===Vf&&(g=eE(e,g,t.length)),f=g+t.length+c,d=void 0;else{if(O===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let I=e[g+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(d=g)}if(g>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Uc){for(;p===" "||p==="	";)p=O,O=e[g+=1],h=!0;let I=g>b+1?g-2:y-1;if(u[I])return e;l.push(I),
u[I]=!0,f=I+c,d=void 0}else h=!0}p=O}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let I=l[O],T=l[O+1]||e.length;I===
0?k=`
${t}${e.slice(0,T)}`:(n===Uc&&u[I]&&(k+=`${e[I]}\\`),k+=`
${t}${e.slice(I+1,T)}`)}return k}function eE(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var Wy,Vf,Uc,tE=m(()=>{"use strict";Wy="flow",Vf="block",Uc="quoted"});function xq(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Jc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Wf(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Bc(s,i,Uc,Kf(t,!1))}function qy(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Jc(e,t);let n=t.indent||(Wf(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Bc(r,n,Wy,Kf(t,!1))}function Ds(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Jc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=qy:i&&!o?r=Jc:r=n?qy:Jc}return r(e,t)}function Hf({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Ds(n,r);let l=r.indent||(r.forceBlockIndent||Wf(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===F.BLOCK_FOLDED?!1:t===F.BLOCK_LITERAL?!0:!xq(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",i&&i()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Zy,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let I=(g?l?"2":"1":"")+f;if(e&&(I+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,q=Kf(r,!0);s!=="folded"&&t!==F.BLOCK_FOLDED&&(q.onOverflow=()=>{
S=!0});let R=Bc(`${k}${T}${p}`,l,Vf,q);if(!S)return`>${I}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${I}
${l}${k}${n}${p}`}function $q(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Ds(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Ds(i,t):Hf(e,t,n,r);if(!a&&!u&&o!==F.PLAIN&&i.includes(`
`))return Hf(e,t,n,r);if(Wf(i)){if(c==="")return t.forceBlockIndent=!0,Hf(e,t,n,r);if(a&&c===l)return Ds(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let d=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:p,tags:h}=t.doc.schema;if(h.some(d)||p?.some(d))return Ds(i,t)}return a?
f:Bc(f,c,Wy,Kf(t,!1))}function Ri(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
F.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=F.QUOTE_DOUBLE);let c=u=>{switch(u){case F.BLOCK_FOLDED:case F.BLOCK_LITERAL:
return o||i?Ds(s.value,t):Hf(s,t,n,r);case F.QUOTE_DOUBLE:return Jc(s.value,t);case F.QUOTE_SINGLE:return qy(s.value,t);case F.PLAIN:return $q(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,d=o&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}var Kf,Wf,Zy,Gc=m(()=>{"use strict";Ke();tE();Kf=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Wf=e=>/^(%|---|\.\.\.)/m.test(e);try{Zy=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Zy=/\n+(?!\n|$)/g}});function qf(e,t){let n=Object.assign({blockQuote:!0,commentString:QO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function _q(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(W(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Oq(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(W(e)||fe(e))&&e.anchor;i&&zf(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Gr(e,t,n,r){if(te(e))return e.toString(t,n,r);if(Nn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=_q(t.doc.schema.tags,i));let s=Oq(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):W(i)?Ri(i,t,n,r):i.toString(t,n,r);return s?W(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var Vc=m(()=>{"use strict";jf();re();jc();Gc()});function nE({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=X(e)&&e.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(fe(e)||!X(e)&&typeof e=="object"){let q="With simple keys, collection cannot b\
e used as a key value";throw new Error(q)}}let p=!f&&(!e||d&&t==null&&!n.inFlow||fe(e)||(W(e)?e.type===F.BLOCK_FOLDED||e.type===F.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!i),indent:a+c});let h=!1,g=!1,y=Gr(e,n,()=>h=!0,()=>g=!0);if(!p&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":p?`?\
 ${y}`:y}else if(i&&!f||t==null&&p)return y=`? ${y}`,d&&!h?y+=ur(y,n.indent,l(d)):g&&o&&o(),y;h&&(d=null),p?(d&&(y+=ur(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=ur(y,n.indent,l(d))));let b,k,O;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,O=t.comment):(b=!1,k=null,O=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!p&&!d&&W(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!p&&Rn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let I=!1,T=Gr(t,n,()=>I=!0,()=>g=!0),S=" ";if(d||b||k){if(S=b?`
`:"",k){let q=l(k);S+=`
${fn(q,n.indent)}`}T===""&&!n.inFlow?S===`
`&&O&&(S=`

`):S+=`
${n.indent}`}else if(!p&&fe(t)){let q=T[0],R=T.indexOf(`
`),De=R!==-1,ln=n.inFlow??t.flow??t.items.length===0;if(De||!ln){let Mr=!1;if(De&&(q==="&"||q==="!")){let ze=T.indexOf(" ");q==="&"&&ze!==-1&&ze<R&&T[ze+1]==="!"&&
(ze=T.indexOf(" ",ze+1)),(ze===-1||R<ze)&&(Mr=!0)}Mr||(S=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(S="");return y+=S+T,n.inFlow?I&&r&&r():O&&!I?y+=ur(y,n.indent,l(O)):g&&o&&o(),y}var rE=m(()=>{"use strict";re();Ke();Vc();jc()});function Yy(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Xy=m(()=>{"use strict"});function ew(e,t,n){let r=iE(e,n);if(Rn(r))for(let o of r.items)Qy(e,t,o);else if(Array.isArray(r))for(let o of r)Qy(e,t,o);else Qy(e,t,r)}function Qy(e,t,n){let r=iE(
e,n);if(!Cn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function iE(e,t){
return e&&Nn(t)?t.resolve(e.doc,e):t}var Zf,Ln,oE,Yf=m(()=>{"use strict";re();Ke();Zf="<<",Ln={identify:e=>e===Zf||typeof e=="symbol"&&e.description===Zf,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(Zf)),{addToJSMap:ew}),stringify:()=>Zf},oE=(e,t)=>(Ln.identify(t)||W(t)&&(!t.
type||t.type===F.PLAIN)&&Ln.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ln.tag&&n.default)});function Xf(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(oE(e,n))ew(e,t,r);else{let o=et(n,"",e);if(t instanceof Map)t.set(o,et(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=Eq(n,o,e),s=et(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function Eq(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=qf(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),Yy(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var tw=m(()=>{"use strict";Xy();Yf();Vc();re();$o()});function Fs(e,t,n){let r=Jr(e,void 0,n),o=Jr(t,void 0,n);return new Fe(r,o)}var Fe,Oo=m(()=>{"use strict";Mc();rE();tw();re();Fe=class e{constructor(t,n=null){Object.
defineProperty(this,Ot,{value:Jy}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return Xf(n,r,this)}toString(t,n,r){return t?.doc?nE(this,t,n,r):JSON.stringify(this)}}});function ed(e,t,n){return(t.inFlow??e.flow?Sq:Aq)(e,t,n)}function Aq({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,d=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
d.push(""),Qf(n,d,g.commentBefore,f),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&d.push(""),Qf(n,d,k.commentBefore,
f))}f=!1;let b=Gr(g,u,()=>y=null,()=>f=!0);y&&(b+=ur(b,i,l(y))),f&&y&&(f=!1),d.push(r+b)}let p;if(d.length===0)p=o.start+o.end;else{p=d[0];for(let h=1;h<d.length;++h){
let g=d[h];p+=g?`
${c}${g}`:`
`}}return e?(p+=`
`+fn(l(e),c),a&&a()):f&&s&&s(),p}function Sq({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),Qf(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),Qf(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let O=X(g.value)?g.value:null;O?(O.comment&&(y=O.comment),O.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Gr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,O)=>k+O.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=ur(b,r,a(y))),f.push(b),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=d;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${p}`}else return`${d}${s}${f.join(" ")}${s}${p}`}function Qf({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=fn(t(r),
e);n.push(i.trimStart())}}var nw=m(()=>{"use strict";re();Vc();jc()});function Eo(e,t){let n=W(t)?t.value:t;for(let r of e)if(te(r)&&(r.key===t||r.key===n||W(r.key)&&r.key.value===n))return r}var Ue,Ao=m(()=>{"use strict";nw();tw();
Gf();re();Oo();Ke();Ue=class extends Rs{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Pn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(Fs(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;te(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Fe(t,t?.value):r=new Fe(t.key,t.value);let o=Eo(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);W(o.value)&&Jf(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Eo(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Eo(this.items,t)?.value;return(!n&&W(o)?o.value:o)??void 0}has(t){return!!Eo(this.items,t)}set(t,n){
this.add(new Fe(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)Xf(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!te(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),ed(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var Dn,Ms=m(()=>{"use strict";re();Ao();Dn={collection:"map",default:!0,nodeClass:Ue,tag:"tag:yaml.org,2002:map",resolve(e,t){return Cn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Ue.from(e,t,n)}});function td(e){let t=W(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var yt,So=m(()=>{"use stric\
t";Mc();nw();Gf();re();Ke();$o();yt=class extends Rs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Ur,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=td(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=td(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&W(o)?o.value:o}has(t){let n=td(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=td(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];W(o)&&Jf(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(et(i,String(o++),n));return r}toString(t,n,r){return t?ed(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Jr(a,void 0,r))}}return i}}});var Fn,zs=m(()=>{"use strict";re();So();Fn={collection:"seq",default:!0,nodeClass:yt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Rn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>yt.from(e,t,n)}});var Io,Hc=m(()=>{"use strict";Gc();Io={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Ri(e,t,n,r)}}});var Li,nd=m(()=>{"use strict";Ke();Li={identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(
null),stringify:({source:e},t)=>typeof e=="string"&&Li.test.test(e)?e:t.options.nullStr}});var Kc,rw=m(()=>{"use strict";Ke();Kc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new F(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Kc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function wt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var js=m(()=>{"use strict"});var rd,od,id,ow=m(()=>{"use strict";Ke();js();rd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:wt},od={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():wt(e)}},id={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new F(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:wt}});function sE(e,t,n){let{value:r}=e;return sd(r)&&r>=0?n+r.toString(t):wt(e)}var sd,iw,ad,cd,ld,sw=m(()=>{"use strict";js();sd=e=>typeof e=="bigint"||Number.isInteger(
e),iw=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);ad={identify:e=>sd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>iw(e,2,8,n),stringify:e=>sE(e,8,"0o")},cd={identify:sd,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>iw(e,0,10,n),
stringify:wt},ld={identify:e=>sd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>iw(e,2,16,n),stringify:e=>sE(
e,16,"0x")}});var aE,cE=m(()=>{"use strict";Ms();nd();zs();Hc();rw();ow();sw();aE=[Dn,Fn,Io,Li,Kc,ad,cd,ld,rd,od,id]});function lE(e){return typeof e=="bigint"||Number.isInteger(e)}var ud,Iq,Tq,uE,fE=m(()=>{"use strict";Ke();Ms();zs();ud=({value:e})=>JSON.stringify(e),Iq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ud},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:ud},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:ud},{identify:lE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>lE(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ud}],Tq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},uE=[Dn,Fn].concat(
Iq,Tq)});var Wc,aw=m(()=>{"use strict";Ke();Gc();Wc={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(t===F.BLOCK_LITERAL?`
`:" ")}return Ri({comment:e,type:t,value:a},r,o,i)}}});function cw(e,t){if(Rn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!te(r)){if(Cn(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new Fe(new F(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=te(r)?r:new Fe(r)}}else t("Expected a sequence for this tag");return e}function lw(e,t,n){let{replacer:r}=n,o=new yt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(Fs(a,c,n))}return o}var qc,fd=m(()=>{"use st\
rict";re();Oo();Ke();So();qc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:cw,createNode:lw}});var Us,Zc,uw=m(()=>{"use strict";re();$o();Ao();So();fd();Us=class e extends yt{constructor(){super(),this.add=Ue.prototype.add.bind(this),this.delete=Ue.prototype.
delete.bind(this),this.get=Ue.prototype.get.bind(this),this.has=Ue.prototype.has.bind(this),this.set=Ue.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(te(o)?(i=et(o.key,"",n),s=et(o.value,i,n)):i=et(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=lw(t,n,r),i=new this;return i.items=o.items,i}};
Us.tag="tag:yaml.org,2002:omap";Zc={collection:"seq",identify:e=>e instanceof Map,nodeClass:Us,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=cw(e,t),
r=[];for(let{key:o}of n.items)W(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Us,
n)},createNode:(e,t,n)=>Us.from(e,t,n)}});function dE({value:e,source:t},n){return t&&(e?fw:dw).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var fw,dw,pE=m(()=>{"use strict";Ke();fw={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:dE},dw={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:dE}});var mE,hE,gE,yE=m(()=>{"use strict";Ke();js();mE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:wt},hE={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():wt(e)}},gE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new F(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:wt}});function dd(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function pw(e,t,n){let{value:r}=e;if(Yc(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return wt(e)}var Yc,wE,bE,kE,vE,xE=m(()=>{"use strict";js();Yc=e=>typeof e=="bigint"||Number.isInteger(e);wE=
{identify:Yc,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>dd(e,2,2,n),stringify:e=>pw(e,2,"0b")},bE={identify:Yc,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>dd(e,1,8,n),stringify:e=>pw(e,8,"0")},kE={identify:Yc,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>dd(e,0,10,n),stringify:wt},vE={identify:Yc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>dd(e,2,16,n),stringify:e=>pw(e,16,"0x")}});var Bs,Xc,mw=m(()=>{"use strict";re();Oo();Ao();Bs=class e extends Ue{constructor(t){super(t),this.tag=e.tag}add(t){let n;te(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Fe(t.key,null):n=new Fe(t,null),Eo(this.items,n.key)||this.items.push(n)}get(t,n){let r=Eo(this.items,t);return!n&&te(r)?W(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Eo(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Fe(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(Fs(s,null,r));return i}};Bs.tag="tag:yaml.org,2002:set";Xc={collection:"map",identify:e=>e instanceof Set,nodeClass:Bs,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Bs.from(e,t,n),resolve(e,t){if(Cn(e)){if(e.hasAllNullValues(!0))return Object.assign(new Bs,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function hw(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function $E(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return wt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var pd,md,Js,gw=m(()=>{"use strict";js();pd={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>hw(e,n),stringify:$E},md={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>hw(e,!1),stringify:$E},Js={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Js.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=hw(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var yw,_E=m(()=>{"use strict";Ms();nd();zs();Hc();aw();pE();yE();xE();Yf();uw();fd();mw();gw();yw=[Dn,Fn,Io,Li,fw,dw,wE,bE,kE,vE,mE,hE,gE,Wc,Ln,Zc,qc,Xc,pd,md,Js]});function hd(e,t,n){let r=OE.get(t);if(r&&!e)return n&&!r.includes(Ln)?r.concat(Ln):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(OE.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Ln)),o.reduce((i,s)=>{let a=typeof s=="string"?EE[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(EE).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var OE,EE,AE,SE=m(()=>{"use strict";Ms();nd();zs();Hc();rw();ow();sw();cE();fE();aw();Yf();uw();fd();_E();mw();gw();OE=new Map([["core",aE],["f\
ailsafe",[Dn,Fn,Io]],["json",uE],["yaml11",yw],["yaml-1.1",yw]]),EE={binary:Wc,bool:Kc,float:id,floatExp:od,floatNaN:rd,floatTime:md,int:cd,intHex:ld,intOct:ad,
intTime:pd,map:Dn,merge:Ln,null:Li,omap:Zc,pairs:qc,seq:Fn,set:Xc,timestamp:Js},AE={"tag:yaml.org,2002:binary":Wc,"tag:yaml.org,2002:merge":Ln,"tag:yaml.org,200\
2:omap":Zc,"tag:yaml.org,2002:pairs":qc,"tag:yaml.org,2002:set":Xc,"tag:yaml.org,2002:timestamp":Js}});var Pq,Qc,ww=m(()=>{"use strict";re();Ms();zs();Hc();SE();Pq=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Qc=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?hd(t,"compat"):t?hd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?AE:{},this.tags=hd(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Pn,{value:Dn}),Object.defineProperty(this,Jt,{value:Io}),Object.defineProperty(
this,Ur,{value:Fn}),this.sortMapEntries=typeof s=="function"?s:s===!0?Pq:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function IE(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=qf(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(fn(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(fn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Gr(e.contents,o,()=>a=null,c);a&&(l+=ur(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Gr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(fn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(fn(i(c),"")))}return n.join(`
`)+`
`}var TE=m(()=>{"use strict";re();Vc();jc()});function Gs(e){if(fe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var To,el=m(()=>{"use strict";Fc();Gf();re();Oo();$o();ww();
TE();jf();Ky();Mc();Gy();To=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ot,{
value:Df});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new lr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[Ot]:{value:Df}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Gs(this.contents)&&this.contents.add(t)}addIn(t,n){
Gs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Vy(this);t.anchor=!n||r.has(n)?Hy(n||"a",r):n}return new Br(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=XO(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},g=Jr(t,u,h);return a&&fe(g)&&(g.flow=!0),d(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Fe(o,
i)}delete(t){return Gs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ls(t)?this.contents==null?!1:(this.contents=null,!0):Gs(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return fe(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Ls(t)?!n&&W(this.contents)?this.contents.value:this.contents:
fe(this.contents)?this.contents.getIn(t,n):void 0}has(t){return fe(this.contents)?this.contents.has(t):!1}hasIn(t){return Ls(t)?this.contents!==void 0:fe(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=zc(this.schema,[t],n):Gs(this.contents)&&this.contents.set(t,n)}setIn(t,n){Ls(t)?this.contents=
n:this.contents==null?this.contents=zc(this.schema,Array.from(t),n):Gs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new lr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new lr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Qc(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=et(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?xo(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return IE(this,t)}}});var tl,Mn,nl,bw,rl=m(()=>{"use strict";tl=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Mn=class extends tl{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},nl=class extends tl{constructor(t,n,r){super("YAMLWarning",t,n,r)}},bw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function fr(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,g=null,y=null,b=null,k=null,O=null,
I=null,T=null;for(let R of e)switch(h&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&R.type!=="comment"&&R.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),R.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&R.source.includes("	")&&(g=R),u=!0;break;case"comment":{u||i(R,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let De=R.source.substring(1)||" ";f?f+=d+De:f=De,d="",l=!1;break}case"newline":l?f?f+=R.source:(!I||n!=="seq-\
item-ind")&&(c=!0):d+=R.source,l=!0,p=!0,(y||b)&&(k=R),u=!0;break;case"anchor":y&&i(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith(
":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=R,T??(T=R.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(R,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=R,T??(T=R.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} \
indicator`),I&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),I=R,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
O&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=R,l=!1,u=!1;break}default:i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),l=!1,u=!1}let S=e[e.length-1],
q=S?S.offset+S.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:O,found:I,spaceBefore:c,comment:f,hasNewline:p,anchor:y,tag:b,newlineAfterProp:k,end:q,start:T??q}}var ol=m(()=>{"\
use strict"});function Po(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Po(t.key)||Po(t.value))return!0}return!1;default:return!0}}var gd=m(()=>{"use st\
rict"});function il(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Po(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var kw=m(()=>{"use strict";gd()});function yd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||W(i)&&W(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var vw=m(()=>{"use strict";re()});function NE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Ue,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:d,sep:p,value:h}=u,g=fr(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(d&&(d.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&o(c,"BAD_I\
NDENT",PE)),!g.anchor&&!g.tag&&!p){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Po(d))&&o(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",PE);n.atKey=!0;let b=g.end,k=d?e(n,d,g,o):t(n,b,f,null,g,o);n.schema.compat&&il(r.indent,d,o),n.atKey=!1,yd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let O=fr(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=O.end,O.found){y&&(h?.type==="block-map"&&!O.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<O.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let I=h?e(n,h,O,o):t(n,c,p,null,O,o);n.schema.compat&&il(r.indent,h,o),c=I.range[2];let T=new Fe(k,I);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(k.comment?k.comment+=`
`+O.comment:k.comment=O.comment);let I=new Fe(k);n.options.keepSourceTokens&&(I.srcToken=u),a.items.push(I)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var PE,CE=m(()=>{"use strict";Oo();Ao();ol();gd();kw();vw();PE="All mapping items must start at the same column"});function RE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??yt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=fr(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?e(n,f,d,o):t(n,d.end,u,null,d,o);n.schema.compat&&il(r.indent,f,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}var LE=m(()=>{"use strict";So();ol();kw()});function dr(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Vs=m(()=>{"use strict"});function DE({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Ue:yt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:O,
sep:I,value:T}=b,S=fr(k,{flow:a,indicator:"explicit-key-ind",next:O??I?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&
!S.tag&&!I&&!T){y===0&&S.comma?o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),f=S.end;continue}!s&&n.options.strict&&Po(O)&&o(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)S.comma&&o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||o(S.start,"MISSING_CHAR",`Missing , between ${a} items`),
S.comment){let q="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":q=R.source.substring(1);break e;default:break e}if(q){let R=l.items[l.
items.length-1];te(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+q:R.comment=q,S.comment=S.comment.substring(q.length+1)}}if(!s&&!I&&!S.found){let q=T?e(n,T,S,o):t(n,S.end,I,null,S,o);l.items.push(q),f=q.range[2],$w(T)&&o(q.
range,"BLOCK_IN_FLOW",xw)}else{n.atKey=!0;let q=S.end,R=O?e(n,O,S,o):t(n,q,k,null,S,o);$w(O)&&o(R.range,"BLOCK_IN_FLOW",xw),n.atKey=!1;let De=fr(I??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:R.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(De.found){if(!s&&!S.found&&n.options.strict){if(I)for(let ze of I){
if(ze===De.found)break;if(ze.type==="newline"){o(ze,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<
De.found.offset-1024&&o(De.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(De.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ln=T?e(
n,T,De,o):De.found?t(n,De.end,I,null,De,o):null;ln?$w(T)&&o(ln.range,"BLOCK_IN_FLOW",xw):De.comment&&(R.comment?R.comment+=`
`+De.comment:R.comment=De.comment);let Mr=new Fe(R,ln);if(n.options.keepSourceTokens&&(Mr.srcToken=b),s){let ze=l;yd(n,ze.items,R)&&o(q,"DUPLICATE_KEY","Map key\
s must be unique"),ze.items.push(Mr)}else{let ze=new Ue(n.schema);ze.flow=!0,ze.items.push(Mr);let gf=(ln??R).range;ze.range=[R.range[0],gf[1],gf[2]],l.items.push(
ze)}f=ln?ln.range[2]:De.end}}let d=s?"}":"]",[p,...h]=r.end,g=f;if(p?.source===d)g=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.length!==1&&
h.unshift(p)}if(h.length>0){let y=dr(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var xw,$w,FE=m(()=>{"use strict";re();Oo();Ao();So();Vs();ol();
gd();vw();xw="Block collections are not allowed within flow collections",$w=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function _w(e,t,n,r,o,i){let s=n.type==="block-map"?NE(e,t,n,r,i):n.type==="block-seq"?RE(e,t,n,r,i):DE(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function ME(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,d=>o(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&i?d.offset>i.offset?d:i:d??i;h&&(!p||p.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Ue.tagName&&a==="map"||s===yt.tagName&&
a==="seq")return _w(e,t,n,o,s);let c=t.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!c){let d=t.schema.knownTags[s];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?o(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),_w(e,t,n,o,s)}let l=_w(e,t,n,o,s,c),u=c.resolve?.(l,d=>o(i,"TAG_RESOLVE_FAILED",d),t.options)??l,f=X(u)?u:new F(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var zE=m(()=>{"use strict";re();Ke();Ao();So();CE();LE();FE()});function Ow(e,t,n){let r=t.offset,o=Nq(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?F.BLOCK_FOLDED:F.BLOCK_LITERAL,
s=t.source?Cq(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:g,type:i,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,
l=t.offset+o.length,u=0;for(let g=0;g<a;++g){let[y,b]=s[g];if(b===""||b==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let f="",d="",
p=!1;for(let g=0;g<u;++g)f+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,b]=s[g];l+=y.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&y.length<c){let I=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(k?2:1),"BAD_INDENT",I),y=""}i===F.BLOCK_LITERAL?(f+=d+y.slice(
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function Nq({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let d=1;d<o.length;++d){let p=o[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!s&&h?s=h:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let g=p.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function Cq(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var Ew=m(()=>{"use strict";Ke()});function Aw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(d,p,h)=>n(r+d,p,h);switch(o){case"scalar":a=F.PLAIN,c=Rq(i,l);break;case"single-quoted-scalar":a=
F.QUOTE_SINGLE,c=Lq(i,l);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,c=Dq(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=dr(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function Rq(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),jE(e)}function Lq(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),jE(e.slice(1,-1)).replace(/''/g,"'")}function jE(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function Dq(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=Fq(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=Mq[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=zq(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Fq(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function zq(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var Mq,Sw=m(()=>{"use strict";Ke();Vs();Mq={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Iw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?Ow(e,t,r):Aw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Jt]:c?l=jq(e.schema,o,c,n,r):t.type==="scalar"?l=Uq(e,o,t,r):l=e.schema[Jt];let u;try{let f=l.
resolve(o,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);u=W(f)?f:new F(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",d),u=
new F(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function jq(e,t,n,r,o){if(n==="!")return e[Jt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Jt])}function Uq({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Jt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Jt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var UE=m(()=>{"use strict";re();Ke();Ew();Sw()});function BE(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var JE=m(()=>{"use strict"});function Tw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=Jq(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Iw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=ME(Bq,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=wd(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!W(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function wd(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:BE(t,n,r),indent:-1,source:""},f=Iw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function Jq({options:e},{offset:t,source:n,end:r},o){let i=new Br(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=dr(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var Bq,GE=m(()=>{"use strict";Fc();re();zE();UE();Vs();JE();Bq={composeNode:Tw,
composeEmptyNode:wd}});function VE(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new To(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=fr(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Tw(l,o,u,s):wd(l,u.end,r,null,u,s);let f=c.contents.range[2],d=dr(i,f,!1,s);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}var HE=m(
()=>{"use strict";el();GE();Vs();ol()});function sl(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function KE(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var al,Pw=m(()=>{
"use strict";Gy();el();rl();re();HE();Vs();al=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=sl(n);i?this.warnings.push(new nl(s,r,o)):this.errors.push(new Mn(s,r,o))},this.directives=new lr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=KE(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(fe(i)&&!i.flow&&i.items.length>0){let s=i.items[0];te(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:KE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=sl(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=VE(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Mn(sl(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Mn(sl(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=dr(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Mn(sl(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new To(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var WE=m(()=>{"use strict";Ew();Sw();rl();Gc()});var qE=m(()=>{"use strict"});function Di(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),YE(Object.freeze([]),e,t)}function YE(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=YE(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Nw)return Nw;a===ZE&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Nw,Gq,ZE,XE=m(()=>{"use strict";Nw=Symbol("break visit"),Gq=Symbol("skip children"),ZE=Symbol("remove item");Di.BREAK=Nw;Di.SKIP=Gq;Di.REMOVE=ZE;Di.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};Di.parentCollection=(e,t)=>{let n=Di.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function QE(e){switch(e){case Cw:return"byte-order-mark";case Rw:return"doc-mode";case Lw:return"flow-error-end";case bd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Cw,Rw,Lw,bd,kd=m(()=>{"use strict";WE();qE();XE();Cw="\uFEFF",Rw="",Lw="",bd=""});function zn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var eA,Hq,vd,Kq,Dw,cl,Fw=m(()=>{"use strict";kd();eA=new Set("0123456789ABCDEFabcdef"),Hq=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),vd=new Set(",[]{}"),Kq=new Set(` ,[]{}
\r	`),Dw=e=>!e||Kq.has(e),cl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&zn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Cw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield Rw,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&zn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!zn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&zn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Dw),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&zn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Lw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Dw),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||zn(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>zn(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield bd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(zn(i)||t&&vd.has(i))break;n=r}else if(zn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&vd.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&vd.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield bd,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Dw),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(zn(r)||n&&vd.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!zn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Hq.has(n))n=this.buffer[++t];else if(n==="%"&&eA.has(this.buffer[t+1])&&eA.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var Fi,Mw=m(()=>{"use strict";Fi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function No(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function tA(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function rA(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function xd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Hs(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function $d(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function nA(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!No(t.start,"explicit-key-ind")&&!No(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,rA(t.value)?t.value.end?
$d(t.value.end,t.sep):t.value.end=t.sep:$d(t.start,t.sep),delete t.sep)}var ll,zw=m(()=>{"use strict";kd();Fw();ll=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new cl,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=QE(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&nA(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&tA(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{tA(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=xd(this.peek(2)),r=Hs(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){$d(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(No(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(rA(n.key)&&!No(n.sep,"newline")){
let s=Hs(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(No(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Hs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):No(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!No(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){$d(o,n.start),o.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||No(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:o,
sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=xd(
r),i=Hs(o);nA(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=xd(t),r=Hs(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=xd(t),r=Hs(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function Wq(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Fi||null,prettyErrors:t}}function jw(e,t={}){let{lineCounter:n,prettyErrors:r}=Wq(
t),o=new ll(n?.addNewLine),i=new al(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Mn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(bw(e,n)),s.warnings.
forEach(bw(e,n))),s}var oA=m(()=>{"use strict";Pw();el();rl();Xy();re();Mw();zw()});var Uw=m(()=>{"use strict";Pw();el();ww();rl();Fc();re();Oo();Ke();Ao();So();kd();Fw();Mw();zw();oA();Dc()});var iA=m(()=>{"use strict";Uw();Uw()});var sA={};rr(sA,{LineCounter:()=>Fi,isNode:()=>X,parseDocument:()=>jw});var aA=m(()=>{"use strict";iA()});function lA(e){let t=D(fA(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw Vr(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function uA(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(aA(),sA)),
o=new t,i=r(fA(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw Vr(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:d,col:p}=o.linePos(f);return{line:d,column:p}};return{value:Zq(e,i),placeOf:c}}function Zq(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw Vr(e,ee(n),"Correct the YAML.",n)}}function fA(e){let{size:t}=(0,_d.statSync)(e);if(t>cA)throw Vr(e,`it has ${t} bytes, more than ${cA}`,"Make it smaller.");
return H((0,_d.readFileSync)(e))}function dA(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:d})=>`${f===void 0?e:`${e}:${f}:${d}`}\
: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function Vr(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var _d,cA,pA=m(()=>{"use strict";_d=x(ce(),1);E();M();j();cA=1024*1024});var ul=_e((bxe,mA)=>{"use strict";mA.exports=process.getBuiltinModule("node:url")});var gA=_e((kxe,hA)=>{"use strict";hA.exports=process.getBuiltinModule("node:worker_threads")});var yA,wA=m(()=>{"use strict";yA=`
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
`});async function kA(e,t){t?.throwIfAborted();let n=new Od.Worker(new URL(`data:text/javascript,${encodeURIComponent(yA)}`),{workerData:(0,bA.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:Od.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return Qq(await Yq(n,t))}finally{await n.terminate()}}
function Yq(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(Xq(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function Xq(e){return e instanceof
Error?new Mi({message:e.message,stack:e.stack??""}):e}function Qq(e){if("failure"in e)throw new Mi(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var bA,Od,Mi,vA=m(()=>{"use strict";bA=x(ul(),1),
Od=x(gA(),1);wA();Mi=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function xA({stack:e,at:t},n){let r=t===void 0?(tZ.exec(e)??eZ.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,Ed.fileURLToPath)(o):o;return[a===(0,Gt.resolve)(n)?n:(0,Gt.join)((0,Gt.dirname)(n),(0,Gt.relative)((0,Gt.dirname)(
(0,Gt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function Bw(e,t){let n=(0,Gt.resolve)((0,Gt.dirname)(t));return e.replaceAll(`${(0,Ed.pathToFileURL)(
n).href}/`,"").replaceAll((0,Gt.join)(n,"/"),"")}var Gt,Ed,eZ,tZ,$A=m(()=>{"use strict";Gt=x(ne(),1),Ed=x(ul(),1),eZ=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
tZ=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Ad(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:Jw};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?nZ(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:rZ(r,t)}function nZ(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:Jw}}function rZ(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:Jw}}var Jw,Gw=m(()=>{"use strict";Jw='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};rr(V,{BIGINT_FORMAT_RANGES:()=>TA,CONSTANT_CATCH:()=>LA,Class:()=>Kw,NUMBER_FORMAT_RANGES:()=>tb,aborted:()=>Un,allowsEval:()=>Xw,assert:()=>lZ,assertEqual:()=>oZ,
assertIs:()=>aZ,assertNever:()=>cZ,assertNotEqual:()=>iZ,assignProp:()=>pl,attachSchema:()=>hl,base64ToUint8Array:()=>CA,base64urlToUint8Array:()=>SZ,cached:()=>fl,
captureStackTrace:()=>Td,cleanEnum:()=>AZ,cleanRegex:()=>dl,clone:()=>jn,cloneDef:()=>dZ,codePointLength:()=>gl,constantCatch:()=>DA,createTransparentProxy:()=>wZ,
defineLazy:()=>OA,defineLazyInternal:()=>le,derived:()=>NZ,esc:()=>Zw,escapeRegex:()=>Wr,explicitlyAborted:()=>nb,extend:()=>vZ,finalizeIssue:()=>Bn,floatSafeRemainder:()=>qw,
getElementAtPath:()=>pZ,getEnumValues:()=>Sd,getLengthableOrigin:()=>yl,getParsedType:()=>yZ,getSizableOrigin:()=>NA,hexToUint8Array:()=>TZ,hide:()=>Rd,installLazyProp:()=>DZ,
isObject:()=>Ws,isPlainObject:()=>Lo,issue:()=>Zs,joinValues:()=>Id,jsonStringifyReplacer:()=>qs,members:()=>ob,merge:()=>$Z,mergeDefs:()=>Kr,normalizeParams:()=>J,
nullish:()=>Ww,numKeys:()=>gZ,objectClone:()=>uZ,omit:()=>kZ,optionalKeys:()=>eb,own:()=>Ro,parsedType:()=>rb,partial:()=>_Z,pick:()=>bZ,prefixIssues:()=>qr,primitiveTypes:()=>IA,
promiseAllObject:()=>mZ,propertyKeyTypes:()=>Qw,randomString:()=>hZ,rawShape:()=>ml,required:()=>OZ,safeExtend:()=>xZ,shallowClone:()=>SA,sizeCaps:()=>Cd,slugify:()=>Yw,
stringifyPrimitive:()=>Pd,toZod:()=>sZ,uint8ArrayToBase64:()=>RA,uint8ArrayToBase64url:()=>IZ,uint8ArrayToHex:()=>PZ,unwrapMessage:()=>Ks});function oZ(e){return e}
function iZ(e){return e}function sZ(){return e=>e}function aZ(e){}function cZ(e){throw new Error("Unexpected value in exhaustive check")}function lZ(e){}function Sd(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Id(e,t="|"){return e.
map(n=>Pd(n)).join(t)}function qs(e,t){return typeof t=="bigint"?t.toString():t}function fl(e){return new Hw(e)}function Ww(e){return e==null}function dl(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function qw(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function OA(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==_A)return r===void 0&&(r=_A,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function uZ(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function pl(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ml(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Hr(e){
return ml(e._zod.def)??e._zod.def.shape}function EA(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return pl(this,t,r),r},enumerable:!0,configurable:!0})}function AA(e,t,n){
t in e?pl(e,t,n):e[t]=n}function zi(e,t,n,r){let o=Hr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?EA(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):AA(e,i,r?r(s.value,i):s.value))}}function fZ(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?EA(e,n,()=>t[n]):AA(e,n,r.value))}}function Kr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function dZ(e){return Kr(e._zod.def)}function pZ(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function mZ(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function hZ(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function Zw(e){return JSON.stringify(e)}function Yw(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Ws(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Lo(e){if(Ws(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Ws(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function SA(e){
return Lo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function gZ(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function Wr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function jn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function wZ(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Pd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function eb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function bZ(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return zi(i,e,Nd(e,t)),
jn(e,Kr(n,{shape:i,checks:[]}))}function Nd(e,t){let n=Hr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function kZ(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(Nd(e,t)),s={};return zi(s,e,Reflect.ownKeys(Hr(e)).filter(a=>!i.has(a))),jn(e,Kr(n,{shape:s,checks:[]}))}
function vZ(e,t){if(!Lo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Hr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return jn(e,Kr(e._zod.def,{shape:PA(e,t)}))}function PA(e,t){let n={};return zi(n,e,Reflect.ownKeys(Hr(e))),fZ(n,t),n}function xZ(e,t){if(!Lo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return jn(e,Kr(e._zod.def,{shape:PA(e,t)}))}function $Z(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};zi(n,e,Reflect.ownKeys(Hr(e))),zi(n,t,Reflect.ownKeys(Hr(t)));let r=Kr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return jn(e,r)}function _Z(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Nd(t,n)):void 0,c={};return zi(c,t,Reflect.ownKeys(Hr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),jn(t,Kr(t._zod.def,{shape:c,checks:[]}))}function OZ(e,t,n){let r=n?new Set(Nd(t,n)):void 0,o={};return zi(
o,t,Reflect.ownKeys(Hr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),jn(t,Kr(t._zod.def,{shape:o}))}function Un(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function nb(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function qr(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Ks(e){return typeof e==
"string"?e:e?.message}function Cd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function hl(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Bn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Ks(e.inst?._zod.def?.error?.(e))??Ks(i?.(e))??Ks(t?.error?.(e))??Ks(n.customError?.(e))??Ks(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function NA(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function gl(e){let t=e.length;if(!EZ.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function yl(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function rb(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function Zs(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function AZ(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function CA(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function RA(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function SZ(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return CA(t+n)}function IZ(e){return RA(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function TZ(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function PZ(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function ob(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):CZ(e,n,r.value)}}function Ro(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Rd(e,t,n){
return Ro(e,t,n,!1)}function NZ(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Ro(this,n,r(this))},set(o){
Ro(this,n,o)}})}return t}function CZ(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ro(this,t,n.bind(this))},set(r){Ro(this,t,r)}})}
function RZ(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function le(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Vw!==e._zod){Vw=void 0;
return}Vw=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,LZ);let o=Co;Co=!1;try{let i=n(this);return Co?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Co=Co||o,i}catch(i){throw delete this[t],Co=Co||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function DZ(e,t,n,r){let o=RZ(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function DA(e){let t=()=>e;return t[LA]=!0,t}var Hw,_A,Td,Xw,yZ,Qw,IA,tb,TA,EZ,Kw,Vw,Co,LZ,LA,dn=m(()=>{"use strict";ji();
Hw=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
_A=Symbol("evaluating");Td="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};Xw=fl(()=>{if(Lt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});yZ=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Qw=new Set(["string","number","symbol"]),IA=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);tb={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},TA={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};EZ=/[\uD800-\uDBFF]/;Kw=class{constructor(...t){}};Co=!1,LZ={configurable:!0,get(){Co=!0}};LA="~constantCatch"});function FZ(e){let t=MA;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return MA=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function _(e,t,n,r){let o={};function i(d){this.def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){
if(d._zod){if(d._zod.traits.has(e))return}else{ib.value=new i(p);try{Object.defineProperty(d,"_zod",ib)}finally{ib.value=void 0}}if(d._zod.traits.add(e),t(d,p),
a){let g=Object.getPrototypeOf(d),y=d._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),ob(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(d){let p=r?.Parent?FZ(u):this;c(p,d);let h=p._zod.deferred;if(h){for(let y of h)y();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Vt(e){return e&&Object.assign(Lt,e),Lt}var FA,ib,MA,Jn,Ys,Lt,ji=m(()=>{"use st\
rict";dn();ib={value:void 0,enumerable:!1},MA="captureStackTrace"in Error?Error:null;Jn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},Ys=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(FA=globalThis).__zod_globalConfig??(FA.__zod_globalConfig={});Lt=globalThis.__zod_globalConfig});function MZ(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,qs,2)),e.message}function zZ(e){this._zod.message=e}function UZ(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function BA(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?UZ(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function JA(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=c[u];f&&d._errors.push(t(s)),
c=d,l++}}}};return r(e),n}var jZ,ab,zA,jA,UA,Ixe,GA=m(()=>{"use strict";ji();dn();jZ={get:MZ,set:zZ,enumerable:!0,configurable:!0},ab={value:void 0,enumerable:!1},
zA=new WeakSet([Object.prototype,Error.prototype]),jA=(e,t)=>{e.name="$ZodError",ab.value=t,Object.defineProperty(e,"issues",ab),ab.value=void 0,Object.defineProperty(
e,"message",jZ);let n=Object.getPrototypeOf(e);zA.has(n)||(zA.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
UA=_("$ZodError",jA),Ixe=_("$ZodError",jA,void 0,{Parent:Error})});function Ld(e,t){return{callee:t?.callee??e,Err:t?.Err}}function VA(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Bn(o,n,Vt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function GZ(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[JZ]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Jn;return i.issues.length===0}var Dd,Fd,Md,zd,BZ,JZ,cb,
lb,HA,KA,WA,qA,ZA,YA,XA,QA,eS=m(()=>{"use strict";ji();dn();Dd=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Jn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Bn(l,s,Vt())));throw Td(c,i?.callee??t),c}return a.value};return t},Fd=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Bn(
l,s,Vt())));throw Td(c,i?.callee??t),c}return a.value};return t},Md=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Jn;return i.issues.length?VA(e,i.issues,o):{success:!0,data:i.value}};zd=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?VA(e,i.issues,o):{success:!0,data:i.value}},BZ=Symbol.for("zod.compile.invalid"),JZ=Symbol.
for("zod.compile.fallback"),cb=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==BZ)return!0;if(r.definite===!0&&n===void 0)return!1}return GZ(e,t,
n)});lb=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},HA=e=>{let t=Dd(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,Ld(n,s))};return n},KA=e=>{let t=Dd(
e),n=(r,o,i,s)=>t(r,o,i,Ld(n,s));return n},WA=e=>{let t=Fd(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
Ld(n,s))};return n},qA=e=>{let t=Fd(e),n=async(r,o,i,s)=>await t(r,o,i,Ld(n,s));return n},ZA=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return Md(e)(t,n,o)},YA=e=>(t,n,r)=>Md(e)(t,n,r),XA=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return zd(e)(t,n,o)},QA=e=>async(t,n,r)=>zd(
e)(t,n,r)});function aS(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function fS(){return new RegExp(VZ,"u")}function HZ(e){return new RegExp(`^${e}$`)}function ub(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function kS(e){return new RegExp(`^${ub(e)}$`)}function vS(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${ub({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${ub({precision:e.precision})}`:n;return new RegExp(
`^${wS}T(?:${r})$`)}var tS,nS,rS,oS,iS,sS,cS,lS,fb,uS,VZ,dS,pS,mS,hS,gS,yS,wS,bS,xS,db,$S,_S,OS,Ud=m(()=>{"use strict";tS=/^[cC][0-9a-z]{6,}$/,nS=/^[0-9a-z]+$/,
rS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,oS=/^[0-9a-vA-V]{20}$/,iS=/^[A-Za-z0-9]{27}$/,sS=/^[a-zA-Z0-9_-]{21}$/;cS=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
lS=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,fb=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
uS=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,VZ="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";dS=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
pS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
mS=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,hS=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
gS=/^https?$/,yS=/^\+[1-9]\d{6,14}$/,wS="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-\
9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";bS=HZ(wS);xS=/^[\s\S]{0,}$/,db=/^-?\d+(?:\.\d+)?$/,$S=/^(?:true|false)$/i,
_S=/^[^A-Z]*$/,OS=/^[^a-z]*$/});var ft,pb,Bd,mb,hb,ES,AS,SS,IS,TS,wl,PS,NS,CS,RS,LS,DS,FS,Jd=m(()=>{"use strict";ji();Ud();dn();ft=_("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),pb=e=>{let t=e.value;return!Ww(t)&&t.length!==void 0},Bd={number:"number",bigint:"bigint",object:"date"},mb=_("$ZodCheckL\
essThan",(e,t)=>{ft.init(e,t);let n=Bd[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Bd[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),hb=_("$ZodCheckGre\
aterThan",(e,t)=>{ft.init(e,t);let n=Bd[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Bd[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ES=_("$ZodCheckM\
ultipleOf",(e,t)=>{ft.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):qw(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),AS=_("$ZodCheckNumberFormat",(e,t)=>{ft.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=tb[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
SS=_("$ZodCheckMaxLength",(e,t)=>{var n;ft.init(e,t),(n=e._zod.def).when??(n.when=pb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
gl(o):i)<=t.maximum)return;let a=yl(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),IS=_("$ZodChe\
ckMinLength",(e,t)=>{var n;ft.init(e,t),(n=e._zod.def).when??(n.when=pb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?gl(o):i)>=t.minimum)return;let a=yl(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),TS=_("$Zo\
dCheckLengthEquals",(e,t)=>{var n;ft.init(e,t),(n=e._zod.def).when??(n.when=pb),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?gl(o):i;if(s===t.length)return;let a=yl(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),wl=_("$ZodCheckStringFormat",(e,t)=>{var n,r;ft.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),PS=_("$ZodCheckRegex",(e,t)=>{wl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
NS=_("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=_S),wl.init(e,t)}),CS=_("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=OS),wl.init(e,t)}),RS=_("$Zod\
CheckIncludes",(e,t)=>{ft.init(e,t);let n=Wr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
LS=_("$ZodCheckStartsWith",(e,t)=>{ft.init(e,t);let n=new RegExp(`^${Wr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),DS=_("$ZodCheckEndsWith",(e,t)=>{
ft.init(e,t);let n=new RegExp(`.*${Wr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),FS=_("$ZodCheckOverwrite",(e,t)=>{ft.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var Gd,gb=m(()=>{"use strict";Gd=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var zS,yb=m(()=>{"use strict";zS={major:4,minor:6,patch:7}});async function KZ(e,t){let n={async:!0};return ZS(await e._zod.run({value:t,issues:[]},n),n)}function bb(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return ZS(r,n)}catch{}return KZ(e,t)},vendor:"zod",version:1}}function tI(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function WZ(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?tI(e)||Hd:qZ(
e,t)}function qZ(e,t){if(!t.normalize&&t.protocol?.source===gS.source&&!/^https?:\/\//i.test(e))return eI;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??Hd}return new URL(e)}catch{return Hd}}function jS(e){return e.replace(ZZ,"")}function YZ(e,t){return t.lastIndex=0,t.test(e.hostname)}
function XZ(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function hI(e){return QZ.test(e)?tI(`http://[${e}]`):!1}
function e9(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:hI(n)}function bI(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function n9(e){if(!vI.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return bI(n)}function r9(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function o9(e,t){let n=Cd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of Cd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,hl(i.issues,u,e),i}}return o(i,s)}}
function US(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[n]=e.value}function Kd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...qr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function TI(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:s9,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=eb(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function PI(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,d=l.optout,p=0;for(let h in t){if(s&&n.issues.length!==p){if(Un(n,p))
break;p=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>Kd(y,n,h,t,f,d))):Kd(g,n,h,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function BS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Un(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Bn(s,r,Vt())))}),t)}function wb(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Lo(e)&&Lo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=wb(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=wb(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function JS(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||
i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=wb(t.value,n.value);if(!c.valid){if(Un(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function GS(e,t){return e.value=t.issues.length?void 0:t.value,e}function VS(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function HS(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function KS(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Bn(o,r,Vt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function Vd(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function WS(e){return e.memo||(e.value=Object.freeze(e.value)),e}function qS(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(Zs(o))}}var Se,ZS,Wd,Oe,YS,XS,QS,eI,Hd,ZZ,
nI,rI,oI,iI,sI,aI,cI,lI,uI,fI,dI,pI,mI,QZ,gI,yI,wI,t9,kI,vI,xI,$I,_I,kb,OI,EI,AI,SI,i9,II,s9,a9,NI,CI,RI,LI,DI,FI,MI,vb,zI,jI,UI,BI,JI,GI,VI,HI,KI,WI=m(()=>{"us\
e strict";Jd();ji();gb();Ud();dn();yb();dn();Se=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zS;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Un(a),f;for(let d of c){if(d._zod.def.when){if(nb(a)||!d.
_zod.def.when(a))continue}else if(u)continue;let p=a.issues.length,h=d._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Jn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==p&&(hl(a.issues,p,e),u||(u=Un(a,p)))});else{if(a.issues.length===p)continue;hl(a.issues,p,e),u||
(u=Un(a,p))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Un(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Jn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Jn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Rd(this,"~standard",bb(this))},set"~standard"(e){Ro(this,"~standard",e)}}),
ZS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Bn(n,t,Vt()))}:{value:e.value};Wd=_("$ZodString",(e,t)=>{Se.init(e,t),e._zod.pattern=t.pattern??xS,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Oe=_("$ZodStringFormat",(e,t)=>{wl.init(e,t),Wd.init(e,t)}),YS=_("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=lS),Oe.init(e,t)}),XS=_("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=fb(r))}else
t.pattern??(t.pattern=fb());Oe.init(e,t)}),QS=_("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=uS),Oe.init(e,t)}),eI=1,Hd=2;ZZ=/[\t\n\r]/g;nI=_("$ZodURL",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=WZ(r,t);if(o===eI){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===Hd){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
jS(r);return}t.hostname&&!YZ(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!XZ(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:jS(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
rI=_("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=fS()),Oe.init(e,t)}),oI=_("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?sS:aS(t.length)),Oe.init(e,t)}),iI=_("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=tS),
Oe.init(e,t)}),sI=_("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=nS),Oe.init(e,t)}),aI=_("$ZodULID",(e,t)=>{t.pattern??(t.pattern=rS),Oe.init(e,t)}),cI=_("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=oS),Oe.init(e,t)}),lI=_("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=iS),Oe.init(e,t)}),uI=_("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=vS(t)),Oe.init(e,t)}),fI=_("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=bS),Oe.init(e,t)}),dI=_("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=kS(t)),Oe.init(
e,t)}),pI=_("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=cS),Oe.init(e,t)}),mI=_("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=dS),Oe.init(e,t)}),QZ=/^[0-9a-fA-F:.]+$/;
gI=_("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=pS),Oe.init(e,t),e._zod.check=n=>{hI(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),yI=_("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=mS),Oe.init(e,t)});wI=_("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=hS),Oe.init(e,t),e._zod.
check=n=>{e9(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});t9=/^[0-9a-zA-Z+/]*={0,2}$/,kI=_("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=t9),Oe.init(e,t),e._zod.check=n=>{bI(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),vI=/^[A-Za-z0-9_-]*$/;xI=_("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=vI),Oe.init(e,t),e._zod.check=n=>{n9(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),$I=_("$ZodE164",(e,t)=>{t.pattern??(t.pattern=yS),Oe.init(e,t)});_I=_("$ZodJWT",(e,t)=>{Oe.
init(e,t),e._zod.check=n=>{r9(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),kb=_("$ZodNumber",(e,t)=>{
Se.init(e,t),e._zod.pattern=db,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),OI=_("$ZodNumberFormat",(e,t)=>{AS.init(e,t),kb.init(e,t)}),EI=_("$ZodBoolean",(e,t)=>{Se.init(e,t),e._zod.
pattern=$S,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),AI=_("$ZodUnknown",(e,t)=>{Se.init(e,t),e._zod.parse=n=>n}),SI=_("$ZodNever",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});i9=e=>Array.isArray(e)?e.length:-1;II=_("$ZodArray",(e,t)=>{Se.init(e,t);let n=Lt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>US(f,r,c)));else if(US(u,r,c),a&&u.issues.length!==0&&Un(u))break}return s.length?Promise.all(s).then(()=>r):r},o9(e,i9)});s9=[];a9=_("\
$ZodObject",(e,t)=>{Se.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=fl(()=>TI(t));le(e,"propValues",l=>{let u=l.def.shape,f={};for(let d in u){
let p=u[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,d)||pl(f,d,new Set);for(let h of p.values)f[d].add(h);p.optin!==void 0&&f[d].add(void 0)}}return f});
let i=Ws,s=t.catchall,a,c=Lt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let d=[],p=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Un(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=p[y],k=b._zod.optin,O=b._zod.optout,I=b._zod.run({value:f[y],issues:[]},u);I instanceof Promise?
d.push(I.then(T=>Kd(T,l,y,f,k,O))):Kd(I,l,y,f,k,O)}return s?PI(d,f,l,u,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}}),NI=_("$ZodObjectJIT",(e,t)=>{a9.
init(e,t);let n=e._zod.parse,r=fl(()=>TI(t)),o=Lt.memoizer,i=p=>{let h=r.value,g=h.symbolKeys,y=new Gd(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),b=T=>`s\
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
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let S=O[T],q=typeof T=="symbol"?`syms[${g.indexOf(T)}\
]`:Zw(T),R=`${q} in input`,De=p[T],ln=De?._zod?.optin,Mr=ln!==void 0,ze=De?._zod?.optout==="optional";if(y.write(`const ${S} = ${b(q)};`),Mr&&ze){let gf=ln==="o\
ptional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;y.write(`
        const ${S}_present = ${R};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${k(S,q)}
          }

          if (${gf}) {
            newResult[${q}] = ${S}.value;
          }
        }

      `)}else Mr?(y.write(`
        if (${S}.issues.length) {${k(S,q)}
        }
      `),ln==="defaulted"?y.write(`newResult[${q}] = ${S}.value;`):y.write(`
        if (${S}.value !== undefined || ${R}) {
          newResult[${q}] = ${S}.value;
        }
      `)):y.write(`
        const ${S}_present = ${R};
        if (${S}.issues.length) {${k(S,q)}
        }
        if (!${S}_present && !${S}.issues.length) {
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

        if (${S}_present) {
          newResult[${q}] = ${S}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Ws,c=!Lt.jitless,u=c&&Xw.value,f=t.catchall,d;e._zod.parse=(p,h)=>{
d??(d=r.value);let g=p.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),f?PI([],g,p,h,d,e,h?.abortEarly===!0):p):n(p,h):(p.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});CI=_("$ZodUnion",(e,t)=>{Se.init(e,t),le(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),le(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),le(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),le(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>dl(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>BS(a,r,e,o)):BS(s,r,e,o)}}),RI=_("$ZodInt\
ersection",(e,t)=>{Se.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>JS(n,c,l)):JS(n,i,s)}});LI=_("$ZodRecord",(e,t)=>{Se.init(e,t);let n=Lt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!Lo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Bn(h,o,Vt())),input:u,path:[u],inst:e});continue}let d=f.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...qr(
u,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...qr(u,p.issues)),r.value[d]=p.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&db.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Bn(h,o,Vt())),input:l,path:[l],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...qr(l,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...qr(l,p.issues)),
r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),DI=
_("$ZodEnum",(e,t)=>{Se.init(e,t);let n=Sd(t.entries),r=new Set(n);e._zod.values=r,le(e,"pattern",o=>{let i=Sd(o.def.entries).filter(s=>Qw.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>Wr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),FI=_("$ZodLiteral",(e,t)=>{Se.init(e,t);let n=new Set(t.values);e._zod.values=n,le(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Wr(i):i?Wr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),MI=_("$ZodTransform",(e,t)=>{Se.init(e,t),e._zod.optin="optional",Lt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ys(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Jn;return n.value=o,n}});vb=_("$ZodOptional",(e,t)=>{Se.init(e,t),le(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",le(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
le(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${dl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>GS(n,i)):GS(n,o)}return t.innerType.
_zod.run(n,r)}}),zI=_("$ZodExactOptional",(e,t)=>{vb.init(e,t),le(e,"values",n=>n.def.innerType._zod.values),le(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),jI=_("$ZodNullable",(e,t)=>{Se.init(e,t),le(e,"optin",n=>n.def.innerType._zod.optin),le(e,"optout",n=>n.def.innerType._zod.
optout),le(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${dl(r.source)}|null)$`):void 0}),le(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),UI=_("$ZodDefault",(e,t)=>{Se.init(e,t),
e._zod.optin="defaulted",le(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>VS(i,t)):VS(o,t)}});BI=_("$ZodPrefault",(e,t)=>{Se.
init(e,t),e._zod.optin="defaulted",le(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),JI=_("$ZodNonOptional",(e,t)=>{Se.init(e,t),le(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>HS(i,e)):HS(o,e)}});GI=_("$ZodCatch",(e,t)=>{Se.init(
e,t),le(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),le(e,"optout",n=>n.def.innerType._zod.optout),le(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>KS(n,i,t,r)):KS(n,o,t,r)}}),VI=_("$ZodPipe",(e,t)=>{Se.init(e,t),le(e,"values",n=>n.def.in._zod.values),le(e,"optin",n=>n.def.in._zod.optin),le(
e,"optout",n=>n.def.out._zod.optout),le(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>Vd(s,t.in,r)):Vd(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Vd(i,t.out,r)):Vd(o,t.out,r)}});
HI=_("$ZodReadonly",(e,t)=>{Se.init(e,t),le(e,"propValues",n=>n.def.innerType._zod.propValues),le(e,"values",n=>n.def.innerType._zod.values),le(e,"optin",n=>n.def.
innerType?._zod?.optin),le(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(WS):WS(o)}});KI=_("$ZodCustom",(e,t)=>{ft.init(e,t),Se.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>qS(i,n,r,e));qS(o,n,r,e)}})});function ZI(e){return e!==null&&typeof e=="object"}function xb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function Xd(e,t,n){let r=YI.get(e);if(r!==
void 0)return r?kl:bl;if(t.has(e))return kl;t.add(e);let o=bl,i=u=>{if(o!==kl&&u?._zod){let f=Xd(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let d=bl;for(let p of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,p);if(f&&!h.enumerable)continue;let g=h.get?Yd:h.value?._zod?Xd(h.value,t,n):bl;g>d&&(d=g)}return d},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=ml(c);a(u?s(u,!0):Yd),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?Xd(u,t,!1):Yd);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let p of d)i(p)}}}return t.
delete(e),c9(e,o)}function c9(e,t){return t!==Yd&&YI.set(e,t===kl),t}function l9(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function XI(){
return u9}function f9(e,t){let n=e[_b]?.backEdges;return n!==void 0&&ZI(t)&&n.has(t)}var $b,_b,qI,YI,bl,Yd,kl,qd,Zd,u9,QI=m(()=>{"use strict";dn();$b=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},_b="~memo",qI=[];YI=new WeakMap,bl=0,Yd=1,kl=2;Zd=[],u9={alloc(e,t,n){
let r=qd;if(!r)return n;qd=void 0;let o={value:n,issues:null};return r.set(t.value,o),Zd.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&f9(i,o.value))throw new $b;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=Xd(e,new Set,!1);if(b===bl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===kl||r?n=!0:r=!0}let u=c.value;if(!ZI(u))return s(c,l);let f=l[_b];f||(f={buckets:new WeakMap,backEdges:void 0},
l[_b]=f);let d;o===l?d=i:(d=l9(f,e),o=l,i=d);let p=d.get(u);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...xb(p.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;qd=d;let h=Zd.length,g=s(c,l);qd=void 0;let y=Zd.length>h?Zd.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?xb(b.issues):qI),b)):(y&&(y.issues=g.issues.length?xb(g.issues):qI),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function eT(){return{localeError:d9()}}var d9,tT=m(()=>{"use strict";dn();d9=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=rb(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Pd(i.values[0])}`:`Invalid option: expected one of ${Id(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Id(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var Ob=m(()=>{"use strict"});function p9(){return new Eb}var rT,Eb,vl,oT=m(()=>{"use strict";Eb=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(rT=globalThis).__zod_globalRegistry??
(rT.__zod_globalRegistry=p9());vl=globalThis.__zod_globalRegistry});var iT=m(()=>{"use strict"});function sT(e){return e.checks&&(e.checks=[...e.checks]),e}function aT(e,t){return new e(sT({type:"string",...J(t)}))}function cT(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...J(t)})}function lT(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...J(t)})}function uT(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function fT(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...J(t)})}function dT(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...J(t)})}function pT(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function mT(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...J(t)})}function hT(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...J(t)})}function gT(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function yT(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...J(t)})}function wT(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}function bT(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...J(t)})}function kT(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...J(t)})}function vT(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function xT(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...J(t)})}function $T(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...J(t)})}function _T(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function OT(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function ET(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function AT(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function ST(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function IT(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(t)})}function TT(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...J(t)})}function PT(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function NT(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...J(t)})}function CT(e,t){return new e({type:"string",format:"duration",check:"string_format",
...J(t)})}function RT(e,t){return new e(sT({type:"number",checks:[],...J(t)}))}function LT(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...J(t)})}function DT(e,t){return new e({type:"boolean",...J(t)})}function FT(e){return new e({type:"unknown"})}function MT(e,t){return new e({type:"ne\
ver",...J(t)})}function Qd(e,t){return new mb({check:"less_than",...J(t),value:e,inclusive:!1})}function xl(e,t){return new mb({check:"less_than",...J(t),value:e,
inclusive:!0})}function ep(e,t){return new hb({check:"greater_than",...J(t),value:e,inclusive:!1})}function $l(e,t){return new hb({check:"greater_than",...J(t),
value:e,inclusive:!0})}function tp(e,t){return new ES({check:"multiple_of",...J(t),value:e})}function np(e,t){return new SS({check:"max_length",...J(t),maximum:e})}
function Xs(e,t){return new IS({check:"min_length",...J(t),minimum:e})}function rp(e,t){return new TS({check:"length_equals",...J(t),length:e})}function Ab(e,t){
return new PS({check:"string_format",format:"regex",...J(t),pattern:e})}function Sb(e){return new NS({check:"string_format",format:"lowercase",...J(e)})}function Ib(e){
return new CS({check:"string_format",format:"uppercase",...J(e)})}function Tb(e,t){return new RS({check:"string_format",format:"includes",...J(t),includes:e})}function Pb(e,t){
return new LS({check:"string_format",format:"starts_with",...J(t),prefix:e})}function Nb(e,t){return new DS({check:"string_format",format:"ends_with",...J(t),suffix:e})}
function Do(e){return new FS({check:"overwrite",tx:e})}function Cb(e){return Do(t=>t.normalize(e))}function Rb(){return Do(e=>e.trim())}function Lb(){return Do(
e=>e.toLowerCase())}function Db(){return Do(e=>e.toUpperCase())}function Fb(){return Do(e=>Yw(e))}function zT(e,t,n){return new e({type:"array",element:t,...J(n)})}
function jT(e,t,n){let r=J(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function UT(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function BT(e,t){let n=m9(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Zs(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(Zs(i))}},e(r.value,r)),
t);return n}function m9(e,t){let n=new ft({check:"custom",...J(t)});return n._zod.check=e,n}var JT=m(()=>{"use strict";Jd();dn()});var GT=m(()=>{"use strict"});var VT=m(()=>{"use strict"});var Zr=m(()=>{"use strict";ji();eS();GA();WI();QI();Jd();yb();dn();Ud();Ob();oT();gb();iT();JT();GT();VT()});var Mb=m(()=>{"use strict";Zr()});function ip(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var HT,v9,Ht,zb=m(()=>{"use strict";Zr();Zr();dn();HT=new WeakSet([Object.prototype,
Error.prototype]);v9=(e,t)=>{UA.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);HT.has(n)||(HT.add(n),ip(n,"format",r=>o=>JA(r,o)),ip(n,"flatten",r=>o=>BA(
r,o)),ip(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,qs,2)}),ip(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
qs,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Ht=_("ZodError",v9,void 0,{Parent:Error})});var KT,WT,qT,ZT,YT,XT,QT,eP,tP,nP,rP,oP,jb=m(()=>{"use strict";Zr();zb();Zr();KT=Dd(Ht),WT=Fd(Ht),qT=Md(Ht),ZT=zd(Ht),YT=HA(Ht),XT=KA(Ht),QT=WA(Ht),eP=qA(Ht),tP=
ZA(Ht),nP=YA(Ht),rP=XA(Ht),oP=QA(Ht)});function O9(){Lt.localeError||Vt(eT())}function cp(){Lt.memoizer||Vt({memoizer:XI()})}function We(e){return aT(E9,e)}function Ui(e){return RT(fP,e)}function ap(e){
return LT(q9,e)}function Fo(e){return DT(Z9,e)}function iP(){return FT(Y9)}function dP(e){return MT(X9,e)}function ke(e,t){return zT(Q9,e,t)}function be(e,t){return new e3(
{type:"object",shape:e,catchall:dP(),...V.normalizeParams(t)})}function _l(e,t){return new t3({type:"union",options:e,...V.normalizeParams(t)})}function r3(e,t){
return new n3({type:"intersection",left:e,right:t})}function Bi(e,t,n){return!t||!t._zod?new sP({type:"record",keyType:We(),valueType:e,...V.normalizeParams(t)}):
new sP({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function ot(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Ub(
{type:"enum",entries:n,...V.normalizeParams(t)})}function Bb(e,t){return new o3({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function s3(e){
return new i3({type:"transform",transform:e})}function aP(e){return new pP({type:"optional",innerType:e})}function $(e){return new mP({type:"optional",innerType:e})}
function cP(e){return new a3({type:"nullable",innerType:e})}function l3(e,t){return new c3({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function f3(e,t){return new u3({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function d3(e,t){return new hP({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function m3(e,t){return new p3({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function lP(e,t){return new h3({type:"pipe",in:e,out:t})}function y3(e){return new g3({type:"readonly",innerType:e})}function Mo(e,t){
return jT(gP,e??(()=>!0),t)}function w3(e,t={}){return UT(gP,e,t)}function b3(e,t){return BT(e,t)}var Ne,uP,E9,Ce,A9,S9,I9,T9,P9,N9,sp,C9,R9,L9,D9,F9,M9,z9,j9,U9,
B9,J9,G9,V9,H9,K9,W9,fP,q9,Z9,Y9,X9,Q9,e3,t3,n3,sP,Ub,o3,i3,pP,mP,a3,c3,u3,hP,p3,h3,g3,gP,yP=m(()=>{"use strict";Zr();Zr();tT();Mb();jb();Ne=_("ZodType",(e,t)=>(O9(),
Se.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{
check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return jn(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},refine(e,t){return this.check(w3(e,t))},superRefine(e,t){return this.check(b3(e,t))},overwrite(e){return this.check(Do(e))},optional(){
return aP(this)},exactOptional(){return $(this)},nullable(){return cP(this)},nullish(){return aP(cP(this))},nonoptional(e){return d3(this,e)},array(){return ke(
this)},or(e){return _l([this,e])},and(e){return r3(this,e)},transform(e){return lP(this,s3(e))},default(e){return l3(this,e)},prefault(e){return f3(this,e)},catch(e){
return m3(this,e)},pipe(e){return lP(this,e)},readonly(){return y3(this)},describe(e){let t=this.clone();return vl.add(t,{description:e}),t},meta(...e){if(e.length===
0)return vl.get(this);let t=this.clone();return vl.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...bb(this),jsonSchema:{input:(void 0)(this,"input"),output:(void 0)(
this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return KT(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await WT(
this,t,n,{callee:e})},safeParse(e,t){return qT(this,e,t)},async safeParseAsync(e,t){return ZT(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){V.own(
this,"spa",e)},validate(e,t){return cb(this,e,t)},validateAsync(e,t){return lb(this,e,t)},encode:function e(t,n){return YT(this,t,n,{callee:e})},decode:function e(t,n){
return XT(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await QT(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await eP(this,t,
n,{callee:e})},safeEncode(e,t){return tP(this,e,t)},safeDecode(e,t){return nP(this,e,t)},async safeEncodeAsync(e,t){return rP(this,e,t)},async safeDecodeAsync(e,t){
return oP(this,e,t)},toJSONSchema(e){return(void 0)(this,{})(e)},get description(){return vl.get(this)?.description},get _def(){return this._zod.def}}),uP=_("_Z\
odString",(e,t)=>{Wd.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)},V.derived({format:e=>(void 0)(e).format??null,minLength:e=>(void 0)(
e).minimum??null,maxLength:e=>(void 0)(e).maximum??null},{regex(...e){return this.check(Ab(...e))},includes(...e){return this.check(Tb(...e))},startsWith(...e){
return this.check(Pb(...e))},endsWith(...e){return this.check(Nb(...e))},min(...e){return this.check(Xs(...e))},max(...e){return this.check(np(...e))},length(...e){
return this.check(rp(...e))},nonempty(...e){return this.check(Xs(1,...e))},lowercase(e){return this.check(Sb(e))},uppercase(e){return this.check(Ib(e))},trim(){
return this.check(Rb())},normalize(...e){return this.check(Cb(...e))},toLowerCase(){return this.check(Lb())},toUpperCase(){return this.check(Db())},slugify(){return this.
check(Fb())}})),E9=_("ZodString",(e,t)=>{Wd.init(e,t),uP.init(e,t)},{email(e){return this.check(cT(P9,e))},url(e){return this.check(mT(C9,e))},jwt(e){return this.
check(IT(W9,e))},emoji(e){return this.check(hT(R9,e))},guid(e){return this.check(lT(N9,e))},uuid(e){return this.check(uT(sp,e))},uuidv4(e){return this.check(fT(
sp,e))},uuidv6(e){return this.check(dT(sp,e))},uuidv7(e){return this.check(pT(sp,e))},nanoid(e){return this.check(gT(L9,e))},cuid(e){return this.check(yT(D9,e))},
cuid2(e){return this.check(wT(F9,e))},ulid(e){return this.check(bT(M9,e))},base64(e){return this.check(ET(V9,e))},base64url(e){return this.check(AT(H9,e))},xid(e){
return this.check(kT(z9,e))},ksuid(e){return this.check(vT(j9,e))},ipv4(e){return this.check(xT(U9,e))},ipv6(e){return this.check($T(B9,e))},cidrv4(e){return this.
check(_T(J9,e))},cidrv6(e){return this.check(OT(G9,e))},e164(e){return this.check(ST(K9,e))},datetime(e){return this.check(TT(A9,e))},date(e){return this.check(
PT(S9,e))},time(e){return this.check(NT(I9,e))},duration(e){return this.check(CT(T9,e))}});Ce=_("ZodStringFormat",(e,t)=>{Oe.init(e,t),uP.init(e,t)}),A9=_("ZodI\
SODateTime",(e,t)=>{uI.init(e,t),Ce.init(e,t)}),S9=_("ZodISODate",(e,t)=>{fI.init(e,t),Ce.init(e,t)}),I9=_("ZodISOTime",(e,t)=>{dI.init(e,t),Ce.init(e,t)}),T9=_(
"ZodISODuration",(e,t)=>{pI.init(e,t),Ce.init(e,t)}),P9=_("ZodEmail",(e,t)=>{QS.init(e,t),Ce.init(e,t)}),N9=_("ZodGUID",(e,t)=>{YS.init(e,t),Ce.init(e,t)}),sp=_(
"ZodUUID",(e,t)=>{XS.init(e,t),Ce.init(e,t)}),C9=_("ZodURL",(e,t)=>{nI.init(e,t),Ce.init(e,t)}),R9=_("ZodEmoji",(e,t)=>{rI.init(e,t),Ce.init(e,t)}),L9=_("ZodNan\
oID",(e,t)=>{oI.init(e,t),Ce.init(e,t)}),D9=_("ZodCUID",(e,t)=>{iI.init(e,t),Ce.init(e,t)}),F9=_("ZodCUID2",(e,t)=>{sI.init(e,t),Ce.init(e,t)}),M9=_("ZodULID",(e,t)=>{
aI.init(e,t),Ce.init(e,t)}),z9=_("ZodXID",(e,t)=>{cI.init(e,t),Ce.init(e,t)}),j9=_("ZodKSUID",(e,t)=>{lI.init(e,t),Ce.init(e,t)}),U9=_("ZodIPv4",(e,t)=>{mI.init(
e,t),Ce.init(e,t)}),B9=_("ZodIPv6",(e,t)=>{gI.init(e,t),Ce.init(e,t)}),J9=_("ZodCIDRv4",(e,t)=>{yI.init(e,t),Ce.init(e,t)}),G9=_("ZodCIDRv6",(e,t)=>{wI.init(e,t),
Ce.init(e,t)}),V9=_("ZodBase64",(e,t)=>{kI.init(e,t),Ce.init(e,t)}),H9=_("ZodBase64URL",(e,t)=>{xI.init(e,t),Ce.init(e,t)}),K9=_("ZodE164",(e,t)=>{$I.init(e,t),
Ce.init(e,t)}),W9=_("ZodJWT",(e,t)=>{_I.init(e,t),Ce.init(e,t)}),fP=_("ZodNumber",(e,t)=>{kb.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,
n,r,o),e.isFinite=!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=(void 0)(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},
maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=(void 0)(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=(void 0)(
e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>(void 0)(e).format??null},{gt(e,t){return this.check(ep(e,t))},gte(e,t){return this.check($l(e,t))},min(e,t){
return this.check($l(e,t))},lt(e,t){return this.check(Qd(e,t))},lte(e,t){return this.check(xl(e,t))},max(e,t){return this.check(xl(e,t))},int(e){return this.check(
ap(e))},safe(e){return this.check(ap(e))},positive(e){return this.check(ep(0,e))},nonnegative(e){return this.check($l(0,e))},negative(e){return this.check(Qd(0,
e))},nonpositive(e){return this.check(xl(0,e))},multipleOf(e,t){return this.check(tp(e,t))},step(e,t){return this.check(tp(e,t))},finite(){return this}}));q9=_(
"ZodNumberFormat",(e,t)=>{OI.init(e,t),fP.init(e,t)});Z9=_("ZodBoolean",(e,t)=>{EI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});
Y9=_("ZodUnknown",(e,t)=>{AI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});X9=_("ZodNever",(e,t)=>{SI.init(e,t),Ne.init(e,t),e._zod.
processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o)});Q9=_("ZodArray",(e,t)=>{cp(),II.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.element=
t.element},{min(e,t){return this.check(Xs(e,t))},nonempty(e){return this.check(Xs(1,e))},max(e,t){return this.check(np(e,t))},length(e,t){return this.check(rp(e,
t))},unwrap(){return this.element}});e3=_("ZodObject",(e,t)=>{cp(),NI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),V.installLazyProp(
e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return ot(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:iP()}))},loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:iP()}))},strict(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:dP()}))},strip(){return this.clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){
return V.safeExtend(this,e)},merge(e){return V.merge(this,e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(pP,this,
e[0])},exactPartial(...e){return V.partial(mP,this,e[0],"exactPartial")},required(...e){return V.required(hP,this,e[0])}});t3=_("ZodUnion",(e,t)=>{CI.init(e,t),
Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.options=t.options});n3=_("ZodIntersection",(e,t)=>{RI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o)});sP=_("ZodRecord",(e,t)=>{cp(),LI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.keyType=t.keyType,e.valueType=
t.valueType});Ub=_("ZodEnum",(e,t)=>{DI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(r,o,i)=>(void 0)(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];
let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);
return new Ub({...t,checks:[],...V.normalizeParams(o),entries:i})},e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(
`Key ${s} not found in enum`);return new Ub({...t,checks:[],...V.normalizeParams(o),entries:i})}});o3=_("ZodLiteral",(e,t)=>{FI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple\
 valid literal values. Use `.values` instead.");return t.values[0]}})});i3=_("ZodTransform",(e,t)=>{cp(),MI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Ys(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,
t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(
n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});pP=_("ZodOptional",(e,t)=>{vb.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});mP=_("ZodExactOptional",(e,t)=>{zI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType});a3=_("ZodNullable",(e,t)=>{jI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
c3=_("ZodDefault",(e,t)=>{UI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
u3=_("ZodPrefault",(e,t)=>{BI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});hP=_("ZodNonOptiona\
l",(e,t)=>{JI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});p3=_("ZodCatch",(e,t)=>{GI.init(e,t),
Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});h3=_("ZodPipe",(e,t)=>{VI.init(e,t),
Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,r,o),e.in=t.in,e.out=t.out});g3=_("ZodReadonly",(e,t)=>{HI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>(void 0)(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});gP=_("ZodCustom",(e,t)=>{KI.init(e,t),Ne.init(e,t),e._zod.processJSONSchema=(n,r,o)=>(void 0)(e,n,
r,o)})});var wP,bP=m(()=>{"use strict";wP||(wP={})});var kP=m(()=>{"use strict"});var vP=m(()=>{"use strict"});var xP=m(()=>{"use strict";Zr();yP();Mb();zb();jb();bP();Ob();kP();vP()});var ea=m(()=>{"use strict";xP()});function $P(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Gb(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Gb(r)]))}function _P(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>x3(r,s,t));let o=r.length===0?"The configuration":`\`${$P(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${$3(e)}.`,fix:i}]}function x3(e,t,n){let r=O3(e,n),o=jt(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${$P([...e,t])}\` is not a known key.`,fix:i}}function $3(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${OP[e.expected]??e.expected}, got ${_3(e.input)}`}function _3(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":OP[typeof e]??`a ${typeof e}`}function O3(e,t){let n=Jb(t);for(let r of e){let{shape:o,valueType:i,element:s}=n?.def??{};
n=Jb(typeof r=="number"?s:o?.[r]??i)}return Object.keys(n?.def.shape??{}).filter(r=>r!=="$schema")}function Jb(e){return e?.def.innerType===void 0?e:Jb(e.def.innerType)}
var OP,EP=m(()=>{"use strict";Oi();OP={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"\
a list"}});var it,Me,G,Vb,El=m(()=>{"use strict";ea();it=We().min(1,{error:"expected some text, got none"}),Me=$(it),G=(e,t)=>ap({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Vb(e,t):void 0}).min(e,{error:Vb(e,t)}).max(t,{error:Vb(e,t)}),Vb=(e,t)=>`expected a whole number from ${e} to ${t}`});var AP,E3,A3,SP,IP,TP=m(()=>{"use strict";ea();El();AP=Mo(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(E3,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),E3=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,A3=We().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),SP=be({issuer:AP,audience:Me,jwksUri:$(AP),scopes:$(ke(A3)),algorithms:$(ke(it).min(1,{error:"exp\
ected at least one algorithm"}))}),IP=be({perMinute:$(G(1,1e6)),parallel:$(G(1,1e5)),streams:$(G(1,1e5)),failuresPerMinute:$(G(1,1e6))})});function S3(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var lp,ta,NP,PP,I3,up,T3,P3,N3,C3,CP,RP=m(()=>{"use strict";ea();El();lp=e=>We().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),ta=We().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),NP=
Mo(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!S3(e),{error:"expected an http or https URL without a password"});PP="expecte\
d a number from 0.1 to 1024",I3=Ui().min(.1,{error:PP}).max(1024,{error:PP}),up=$(G(1,1e3)),T3=be({min:up,max:G(1,1e3),by:$(ot(["hpa","keda"])),prometheus:$(NP)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),P3=be({className:$(ta),tlsSecret:$(ta),annotations:$(Bi(We().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),lp("expected one line of text")))}),N3=be({namespace:$(ta),replicas:up,scale:$(T3),ingress:$(P3),pullSecret:$(ta),runtimeClass:$(
ta)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),C3=be({region:$(We().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:up,maxTasks:up}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
CP=be({name:$(lp("expected a name in one line")),brokerImage:$(lp("expected an image by digest")),network:$(ot(["broker","internet"])),upstream:$(NP),memoryPerRunMiB:$(
G(128,65536)),workMiB:$(G(64,1048576)),compose:$(be({port:$(G(1,65535)),cpus:$(I3)})),kubernetes:$(N3),ecs:$(C3),targets:$(Bi(ta,lp("expected the path of a modu\
le")))})});var LP,DP,FP,MP,zP,jP=m(()=>{"use strict";ea();El();LP=be({timeoutMs:$(G(1e3,36e5)),killAfterMs:$(G(0,6e4)),maxTurns:$(G(1,1e3)),maxBudgetUsd:$(Ui().gt(0,{error:"\
expected a number over 0"})),maxTokens:$(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:$(G(1,1e5)),maxOutputBytes:$(G(1024,1073741824)),maxLineBytes:$(G(1024,1073741824)),
idleMs:$(G(1e3,36e5)),maxDiskBytes:$(G(1048576,2**40)),maxMemoryBytes:$(G(2**26,2**42)),maxProcesses:$(G(8,1e5))}),DP=be({waitMs:$(G(1e3,6048e5)),perCaller:$(G(
1,100)),inAll:$(G(1,1e4)),maxBytes:$(G(1048576,1099511627776))}),FP=be({allow:$(ke(We().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:$(
ke(it))}),MP=be({tools:$(Fo()),afterMs:$(G(1e3,36e5)),keepMs:$(G(6e4,864e5)),perCaller:$(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),zP=be({window:$(G(40,1e3)),fenced:$(Fo()),hooks:$(Fo()),canaries:$(ke(it))})});function D3(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var R3,VP,HP,UP,L3,BP,Kb,F3,M3,Hb,z3,JP,j3,U3,B3,J3,G3,GP,V3,Wb,KP=m(()=>{"use strict";ea();
Gw();TP();RP();jP();El();R3=We().superRefine((e,t)=>{let n=Ad(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),VP=e=>Mo(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),HP=["com\
mand","skill","agent"],UP=VP([...HP,"hook","mcp"]),L3=Mo(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),BP=Mo(e=>typeof e=="string"&&D3(e),{error:"expected an https URL"});Kb=We().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),F3=be({name:Me,email:Me,url:$(BP),description:Me,version:Me,license:Me,licenseText:Me,
privacyPolicyUrl:$(BP)}),M3=be({mode:$(ot(["owner","byok","operator"])),agreement:Me}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Hb=Ui().min(0,{error:"expected US dollars, 0 or more"}),z3=be({input:Hb,output:Hb,cacheRead:$(Hb)}),
JP=We().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),j3=be({path:Me,url:Me,branch:Me,category:Me}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),U3=be({name:it,description:Me,pricePerMonth:$(Ui().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:$(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:$(G(1,Number.MAX_SAFE_INTEGER))}),B3=be({base:Me,name:Me,tags:$(ke(it)),platforms:$(ke(ot(
["linux/amd64","linux/arm64"]))),claude:$(_l([Bb(!1),it],{error:"expected a version, or false"})),dependencies:$(ot(["install","present","none"])),builder:$(ot(
["auto","append","docker"])),systemPackages:$(ke(it)),commands:$(ke(it)),exampleSecrets:$(ke(it))}),J3=be({maxFiles:$(G(1,1e5)),maxBytes:$(G(1024,1073741824)),maxFileBytes:$(
G(1024,268435456)),maxStoreBytes:$(G(1048576,1099511627776)),ttlMs:$(G(6e4,2592e6))}),G3=be({share:$(ot(["shared","per-caller"])),maxConnections:$(G(1,1e3)),protocol:$(
ot(["legacy","auto","modern"])),allow:$(ke(it)),deny:$(ke(it)),env:$(ke(Kb)),idleMs:$(G(1e3,864e5)),timeoutMs:$(G(1e3,864e5)),addresses:$(ke(it))}),GP=ot(["none",
"args","project"]),V3=_l([GP,be({files:GP,git:$(Fo()),reserved:$(ot(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Wb=be({$schema:$(We()),name:Me,endpoint:Me,endpointVariable:$(Kb),auth:$(ot(["key","oauth"])),oauth:$(SP),callers:$(IP),drainMs:$(G(0,36e5)),trustedProxies:$(
ke(it)),public:$(ke(L3)),local:$(ke(UP)),shellContext:$(ke(UP)),failClosed:$(ke(it)),permissionHook:$(Fo()),relayModel:Me,commandModel:Me,alwaysLoad:$(_l([Bb("a\
uto"),Fo()],{error:'expected "auto", true or false'})),publisher:$(F3),limits:$(LP),allowedTools:$(ke(R3)),passEnv:$(ke(Kb)),credentials:$(M3),models:$(ke(JP).min(
1,{error:"expected at least one model"})),modelPrices:$(Bi(JP,z3)),maxParallel:$(G(1,1e3)),model:Me,isolation:$(ot(["none","container","sandbox"])),sandboxNetwork:$(
ot(["none","host"])),sandboxPaths:$(ke(We().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:$(zP),hooks:$(FP),longRuns:$(MP),questions:$(DP),
maxParallelPerCaller:$(G(1,1e3)),maxQueued:$(G(0,1e5)),queueTimeoutMs:$(G(0,6e5)),pidNamespace:$(ot(["auto","require","never"])),mcp:$(be({servers:$(Bi(We(),G3))})),
marketplace:$(j3),image:$(B3),uploads:$(J3),workspace:$(Bi(VP(HP),V3)),consent:$(ot(["ask","always"])),pricing:$(be({currency:$(We().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ke(U3)})),deploy:$(CP)})});var WP={};rr(WP,{checkConfig:()=>H3});function H3(e){let t=Wb.safeParse(Gb(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>_P(n,{schema:Wb,fixFor:K3}))}}function K3(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?Ad(t):void 0)?.fix??"Correct the value or remove the key."}var qP=m(()=>{"use strict";Gw();EP();KP()});async function qb(e,t,n={}){ZP("folder",t===void 0?e:"."),ZP("file",t??".");let r=t===void 0?q3(e):Z3(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&YP(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await Y3(r,t??(0,Ie.join)(e,(0,Ie.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(qP(),WP)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw dA(r,a.problems,i,"docs/configuration.md")}function ZP(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function q3(e){let t=W3.map(r=>(0,Ie.join)((0,Ie.resolve)(e),r)).filter(r=>(0,Ji.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Ie.relative)((0,Ie.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function Z3(e){if((0,Ji.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Ie.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function Y3(e,t,n){let r=(0,Ie.extname)(e);if(r===".json")return lA(e);if(r===".y\
aml"||r===".yml")return await uA(e);if(!YP(e))throw Vr(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await kA(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),X3(o))throw Q3(e,t,o);let i=o instanceof Mi?xA(o.failure,t):t;throw Vr(i,Bw(ee(o),t),"Correct the file; it \
is run as it stands, and its default export is the configuration.",o)}}function X3(e){return e instanceof Mi&&e.message.startsWith("Invalid package config ")}function Q3(e,t,n){
for(let r=(0,Ie.dirname)(e);;r=(0,Ie.dirname)(r)){let o=(0,Ie.join)(r,"package.json");if((0,Ji.existsSync)(o)){let{problem:i}=D(H((0,Ji.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Ie.join)((0,Ie.dirname)(t),(0,Ie.relative)((0,Ie.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Ie.basename)(e)}.`;return Vr(`${a}${s}`,c,l,n)}if(r===(0,Ie.dirname)(r))return Vr(t,Bw(ee(n),t),"Correct it\
.",n)}}function YP(e){return/^\.[mc]?[jt]s$/.test((0,Ie.extname)(e))}var Ji,Ie,W3,XP=m(()=>{"use strict";Ji=x(ce(),1),Ie=x(ne(),1);E();M();j();pA();vA();$A();W3=
["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Te=m(()=>{"use strict"});function se(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function Gi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function Et(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":Et(t)).join(","):"[object Object]"}function pr(e){
return typeof e=="string"?QP(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?QP(t):[]):[]}function QP(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function tN(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:eN.has(t),clear:eN.has(t)||e8.has(t)}}function Gn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var eN,e8,Kt=m(()=>{"use strict";
eN=new Set(["true","yes","on","1"]),e8=new Set(["false","no","off","0"])});function nN(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?t8(e,t,n,r):(n8(e,n,r),r8(e,t,o,i=>r(
o.lines[i]??1)))}function t8(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function n8(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function r8(e,t,n,r){let o=se(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Gn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=se(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Gn(i),...t==="agent"?{shown:Et(i)}:{}});let s=Zb(se(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&o8(e,n,r)}function Zb(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Gn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Gn(t)} in it`}function o8(e,t,n){let r=se(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Gn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=se(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Gn(o)})}var Yb=m(()=>{"use strict";Te();Kt()});function kt(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function uk(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function mp(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function x8(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function $8(e,t){if(t){if(!v8.test(e))return ae}else if(!k8.test(e))return ae;let n=x8(e);return Number.isFinite(n)?n:ae}function E8(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function A8(e,t){if(t){if(!O8.test(e))return ae}else if(!_8.test(e))return ae;let n=E8(e);return Number.isFinite(
n)?n:ae}function T8(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function P8(e){if(!I8.test(e))return ae;let t=T8(e);return Number.isFinite(t)?t:ae}function R8(e){if(!N8.test(e))return ae;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||C8.test(e)?r:ae}function L8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function M8(e,t){
if(t){if(!F8.test(e))return ae;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:ae}if(!D8.test(e))return ae;let n=Number(e);return Number.isFinite(
n)?n:ae}function z8(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function J8(e){if(!U8.test(e))return ae;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||B8.test(e)?r:ae}function G8(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function H8(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!V8.test(t))return ae;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function K8(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function rN(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function Y8(e){let t=q8.exec(e);if(t===null&&(t=Z8.exec(e)),t===null)return ae;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=rN(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?ae:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return ae;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=rN(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return ae;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return ae;let d=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-d:d))}return l}function hp(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function o5(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function i5(){return{scalar:[],sequence:[],mapping:[]}}function s5(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function oN(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Xb(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Qb(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function u5(e,t){if(!e.buffer)
return null;let n={...l5,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&
!(a-d<0);d++){let p=Xb(e.buffer,o[a-d],i[a-d],e.position-(o[a]-o[a-d]),u);c=`${" ".repeat(n.indent)}${Qb((e.line-d+1).toString(),l)} | ${p.str}
${c}`}let f=Xb(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Qb((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(a+d>=i.length);d++){let p=Xb(e.buffer,o[a+d],i[a+d],e.position-(o[a]-o[a+d]),u);c+=`${" ".repeat(n.indent)}${Qb((e.line+d+1).toString(),
l)} | ${p.str}
`}return c.replace(/\n$/,"")}function iN(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function sN(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function d5(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function p5(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function m5(e){return e===120?2:e===117?4:8}function fp(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function mk(e){return e===1?" ":`
`.repeat(e-1)}function h5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=fp(e,o,n);r+=mk(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function g5(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=fp(e,o,n);r+=mk(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function y5(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=fp(e,o,n).position;else if(c<256&&
kN[c])r+=vN[c],o++;else{let l=m5(c),u=0;for(;l>0;l--){o++;let f=p5(e.charCodeAt(o));u=(u<<4)+f}r+=d5(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=fp(
e,o,n);r+=mk(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function aN(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,d=!1;for(let p of c){let h=0;for(;h<s&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){f++;continue}let g=p.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(d=!0,l+=`
`.repeat(u?1+f:f)):d?(d=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Wt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Wt.STRIP&&u&&(l+=`
`),l}function yp(e,t){if(t.valueStart===f5)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return g5(
e,n,r);case Z.DOUBLE_QUOTED:return y5(e,n,r);case Z.LITERAL_BLOCK:return aN(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return aN(e,n,r,t.indent,t.chomping,
!0);default:return h5(e,n,r)}}function ek(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function xN(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return ek(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return ek(t?.[r]??w5[r]??r)+ek(e.slice(r.length))}function v5(e){return"tagStart"in e&&e.tagStart!==na?e.tagStart:"anchorStart"in e&&e.anchorStart!==na?e.
anchorStart:"valueStart"in e&&e.valueStart!==na?e.valueStart:"start"in e?e.start:0}function dt(e,t){Vi.throwAt(e.source,e.position,t,e.filename)}function _N(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof Vi)throw o;Vi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function x5(e,t){let n=yp(
e.source,t),r=t.tagStart===na?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=xN(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===ae&&dt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&dt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:_N(e,e.position,a,c),tag:a}}dt(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function cN(e,t,n){let r=t.tagStart===na?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:xN(r,e.tagHandlers)}function ON(e){return e.nodeKind===
"mapping"}function lN(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&dt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function uN(e,t,n,r){lN(e);for(let o of r.keys(n)){if(lN(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&dt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function $5(e,t,n,r){if(e.position=t.keyPosition,ON(r))uN(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
dt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||dt(e,"cannot merge mappings; the provided source object is unacceptable"),uN(e,t,
o,i)}}else dt(e,"cannot merge mappings; the provided source object is unacceptable")}function _5(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){$5(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&dt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&dt(e,i),t.overridable?.delete(n)}
function tk(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){ON(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&dt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,_5(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===k5}function nk(e,t,n,r,o){if(t.anchorStart!==na){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function EN(e,t){let n={...$N,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=v5(r),r.type){case de.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case de.SCALAR:{let{value:o,tag:i}=x5(n,r);nk(n,r,o,i,!0),tk(n,o,i);break}case de.
SEQUENCE:{let o=cN(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||dt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=nk(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case de.MAPPING:{let o=cN(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||dt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=nk(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case de.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&dt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||dt(n,`unidentified alias "${o}"`),i.isValueFinal||
dt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),tk(n,i.value,i.tag);break}case de.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,dt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:_N(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),tk(n,i,o.tag)}break}}}return n.documents}function T5(e,t,n){
e.events.push({type:de.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function CN(e,t,n,r,o,i,s){e.events.push({type:de.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function RN(e,t,n,r,o,i,s){e.events.push({type:de.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function fN(e,t){e.events.splice(t.eventsLength,0,{type:de.MAPPING,start:t.position,anchorStart:ue,anchorEnd:ue,tagStart:ue,tagEnd:ue,style:zo.FLOW})}function la(e,t,n,r,o,i,s,a,c=Wt.
CLIP,l=-1,u=!1){e.events.push({type:de.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function P5(e,t,n){
e.events.push({type:de.ALIAS,anchorStart:t,anchorEnd:n})}function ra(e){e.events.push({type:de.POP})}function At(e){la(e,ue,ue,ue,ue,ue,ue,Z.PLAIN)}function dN(){
return{anchorStart:ue,anchorEnd:ue,tagStart:ue,tagEnd:ue}}function oa(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function ia(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function B(e,t){Vi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function st(e){return e===10||e===
13}function ua(e){return e===9||e===32}function Vn(e){return ua(e)||st(e)}function Yr(e){return e===0||Vn(e)}function Hi(e){return e===44||e===91||e===93||e===123||
e===125}function N5(e){return e>=48&&e<=57?e-48:-1}function C5(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function R5(e){return e===
120?2:e===117?4:e===85?8:0}function L5(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function pp(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function bt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Vn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;ua(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!st(r)&&r!==0);if(!st(r))break;for(pp(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function aa(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Vn(r)}return!1}function LN(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function hk(e){if(e.position!==e.lineStart)return!1;if(aa(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=oa(e);LN(
e),bt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&aa(e));return ia(e,t),r}function pN(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!st(t);)t=e.input.charCodeAt(++e.position)}function DN(e,t,n){let r=O5.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,B(e,"the stream contains non-printable characters"))}function D5(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==ue&&B(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&B(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Vn(a)&&!(n&&Hi(a));)a===33&&(i?B(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),TN.test(s)||B(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),E5.test(l)&&B(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?A5.test(l):S5.test(l))&&B(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!AN.call(e.tagHandlers,s)&&B(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function F5(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==ue&&B(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Vn(e.input.charCodeAt(e.position))&&!Hi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function M5(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==ue||
t.tagStart!==ue)&&B(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Vn(e.input.charCodeAt(
e.position))&&!Hi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an alias node must contain at least one character"),P5(e,n,e.
position),!0}function ak(e,t){bt(e,!1),e.lineIndent<t&&B(e,"deficient indentation")}function z5(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,la(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Z.SINGLE_QUOTED,Wt.CLIP,-1,o),!0}st(i)?(o=!1,ak(
e,t)):e.position===e.lineStart&&aa(e)?B(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON character"):e.position++}
B(e,"unexpected end of the stream within a single quoted scalar")}function j5(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,la(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,Z.DOUBLE_QUOTED,Wt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(st(s))ak(e,t);else if(L5(s))e.position++;else{let a=R5(
s);for(a===0&&B(e,"unknown escape sequence");a-- >0;)e.position++,C5(e.input.charCodeAt(e.position))<0&&B(e,"expected hexadecimal character");e.position++}}else
st(i)?(o=!1,ak(e,t)):e.position===e.lineStart&&aa(e)?B(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON ch\
aracter"):e.position++}B(e,"unexpected end of the stream within a double quoted scalar")}function U5(e,t,n){let r=e.input.charCodeAt(e.position),o=Wt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?Z.LITERAL_BLOCK:Z.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),
h=N5(p);if(p===43||p===45)o!==Wt.CLIP&&B(e,"repeat of a chomping mode identifier"),o=p===43?Wt.KEEP:Wt.STRIP,e.position++;else if(h>=0)h===0&&B(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&B(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;ua(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&pN(e),st(e.input.charCodeAt(e.position))?pp(e):e.input.charCodeAt(
e.position)!==0&&B(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,d=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,h=0;for(;e.
input.charCodeAt(p+h)===32;)h++;let g=e.input.charCodeAt(p+h);if(g===0){l>=0?h>l&&(d=p+h):h>0&&(d=p+h);break}if(hk(e))break;if(!s&&l===-1&&st(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!st(g)&&(g===9&&h<t&&(e.position=p+h,B(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=p+h,B(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!st(g)&&h<t){e.lineIndent=h,e.position=p+h;break}!s&&g!==0&&!st(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!st(g)&&h<y){e.
lineIndent=h,e.position=p+h;break}pN(e),d=e.position,st(e.input.charCodeAt(e.position))&&(pp(e),d=e.position)}return DN(e,f,d),la(e,f,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function B5(e,t){let n=e.input.charCodeAt(e.position),r=t===sa;if(n===0||Vn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||Hi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(Yr(o)||r&&Hi(o))return!1}return!0}function J5(e,t,n,r){
if(!B5(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===sa,c=!1;for(;s!==0&&!hk(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(Yr(l)||a&&Hi(l))break}else if(s===35){if(Vn(e.input.charCodeAt(e.position-1)))break}else{if(a&&Hi(s))break;if(st(s)){let l=e.position,u=e.line,f=e.lineStart,
d=e.lineIndent;if(bt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=d;break}}ua(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(DN(e,o,i),la(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,Wt.CLIP,-1,!c),!0)}function Al(e,t){
let n=e.line;bt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&B(e,"deficient indentation")}function G5(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?RN(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,zo.FLOW):CN(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,zo.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Al(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,ra(e),!0;s?c===44&&B(e,"expected the node content, but found ','"):B(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Vn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,Al(e,t));let f=e.line,d=oa(e),p=ca(e,t,sa,!1,!0);Al(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,Al(e,t),o||fN(e,d),p||At(e),ca(e,t,sa,!1,!0)||At(e),Al(e,t),o||ra(e)):o&&l?(p||At(e),At(e)):o?At(e):l&&(fN(e,d),p||At(e),At(e),ra(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}B(e,"unexpected end of the stream within a flow collection")}function mN(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!Yr(e.input.charCodeAt(e.position+1)))return!1;for(CN(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,zo.BLOCK);e.
input.charCodeAt(e.position)===45&&Yr(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=bt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&Yr(e.input.charCodeAt(e.position+
1))&&B(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?At(e):ca(e,t,IN,!1,!0),bt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&B(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&Yr(e.input.charCodeAt(e.position+1))&&B(e,"bad indentation of a sequen\
ce entry")}return ra(e),!0}function rk(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&Yr(l))s||(RN(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,zo.BLOCK),s=!0),c===63?(o&&At(e),i=!0,o=!0):(o||(At(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(At(e),o=!1);let f=oa(e);if(!ca(e,n,SN,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);ua(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),Yr(c)||B(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:de.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:zo.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)B(e,"expected ':' after a mapping key");else return r.anchorStart!==ue||r.tagStart!==ue?(ia(e,f),!1):!0}else if(i)B(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==ue||r.tagStart!==ue?(ia(e,f),!1):!0}if(ca(e,t,dp,!0,a)&&(a=!1),
o||a&&(At(e),a=!1),bt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)B(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&At(e),s&&ra(e),!0):!1}function ca(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&B(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=dN(),f=n===dp||n===IN,d=f,p=f;if(r&&bt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=oa(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&p&&(u.tagStart!==ue||u.anchorStart!==ue)&&(h===33||h===38)){let y=oa(e),b=t+1;if(rk(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===de.MAPPING)return e.depth--,!0;ia(e,y)}if(a&&(h===33&&u.tagStart!==ue||h===38&&u.anchorStart!==ue)||!D5(e,u,n===sa)&&!F5(e,
u))break;l===null&&(l=g),bt(e,!0)?(a=!0,d=p,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):d=!1}if(d&&(d=a||o),s===1||n===dp){let h=n===sa||n===SN?t:t+1,g=e.position-
e.lineStart;if(s===1)if(d&&(mN(e,g,u)||rk(e,g,h,u))||G5(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&p&&!d&&y!==124&&y!==62){let b=oa(e),
k=l.position-l.lineStart;ia(e,l),rk(e,k,h,dN())&&e.events[b.eventsLength]?.type===de.MAPPING?c=!0:ia(e,b)}!c&&(f&&U5(e,h,u)||z5(e,h,u)||j5(e,h,u)||M5(e,u)||J5(e,
h,n,u))&&(c=!0)}else s===0&&(c=d&&mN(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==ue||u.tagStart!==ue||f)&&(la(e,ue,ue,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==ue||u.tagStart!==ue}function V5(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Vn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&B(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!st(e.input.charCodeAt(e.position));){for(;ua(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||st(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Vn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(st(e.input.charCodeAt(e.position))&&
pp(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&B(e,"duplication of %YAML directive"),r.length!==1&&B(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&B(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&B(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&B(e,"TAG directive accepts exactly two arguments");let[o,i]=r;TN.test(
o)||B(e,"ill-formed tag handle (first argument) of the TAG directive"),AN.call(e.tagHandlers,o)&&B(e,`there is a previously declared suffix for "${o}" tag handl\
e`),I5.test(i)||B(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function H5(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(bt(e,!0);V5(e);)t=!0,bt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&Yr(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,bt(e,!0),o=e.line>a}else t&&B(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
aa(e)){e.position+=3,bt(e,!0);return}if(T5(e,n,!1),ca(e,e.lineIndent-1,dp,!1,o,o)||At(e),bt(e,!0),e.position===e.lineStart&&aa(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,bt(e,!0),e.line===a&&e.position<e.length&&B(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
de.DOCUMENT&&(s.explicitEnd=r),ra(e),!r&&e.position<e.length&&!hk(e)&&B(e,"end of the stream or a document separator is expected")}function FN(e,t){let n=e.length,
r={...NN,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&Vi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(LN(r),bt(r,!0),!(r.position>=r.length));){let i=r.
position;H5(r),r.position===i&&B(r,"can not read a document")}return r.events}function wp(e,t){return(e&1<<t)!==0}function MN(e){return e.presenterOptions.quoteStyle===
"single"&&wp(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function K5(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function W5(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function q5(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function Z5(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:MN(e)))}function Y5(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!wp(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function X5(e){e.style===Z.PLAIN&&!wp(e.allowedStylesMask,Z.PLAIN)&&(e.style=MN(e))}function Q5(e){wp(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var ae,
i8,s8,a8,c8,l8,u8,f8,d8,p8,m8,h8,g8,y8,w8,b8,k8,v8,gN,_8,O8,S8,I8,ok,N8,C8,yN,D8,F8,j8,U8,B8,ik,fk,V8,W8,q8,Z8,X8,Q8,e5,t5,n5,r5,gp,dk,P_e,pk,a5,c5,N_e,C_e,l5,Vi,
de,Z,zo,Wt,f5,kN,vN,w5,b5,R_e,na,k5,$N,ue,AN,sa,SN,IN,dp,O5,E5,TN,sk,PN,A5,S5,I5,NN,L_e,hN,eY,tY,nY,gk,zN,bp,jN,UN,rY,ck,lk,oY,iY,BN,JN,GN,VN,HN,KN,sY,aY,cY,lY,
uY,fY,D_e,F_e,M_e,z_e,j_e,U_e,B_e,dY,J_e,G_e,V_e,H_e,K_e,W_e,q_e,Z_e,Y_e,X_e,Q_e,eOe,tOe,nOe,rOe,oOe,iOe,WN=m(()=>{"use strict";ae=Symbol("NOT_RESOLVED");i8=kt(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),s8=["","~","null","Null","NULL"],a8=kt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>s8.indexOf(e)!==-1?null:ae,identify:e=>e===null,represent:()=>"null"}),c8=kt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:ae,identify:e=>e===null,represent:()=>"null"}),l8=["","~","null","Null","NULL"],u8=kt("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>l8.indexOf(e)!==-1?null:ae,identify:e=>e===null,represent:()=>"null"}),f8=["true","True","TRUE"],d8=["false","Fal\
se","FALSE"],p8=kt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>f8.indexOf(e)!==-1?!0:d8.indexOf(e)!==-1?!1:ae,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),m8=["true"],h8=["false"],g8=kt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>m8.indexOf(e)!==-1?!0:h8.indexOf(e)!==-1?!1:ae,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),y8=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],w8=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],b8=kt("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>y8.indexOf(e)!==-1?!0:w8.indexOf(e)!==-1?!1:ae,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),k8=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),v8=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");gN=kt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:$8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_8=new RegExp("^-?(?:0|[1-9][0-9]*)$"),O8=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");S8=kt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:A8,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),I8=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");ok=kt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:P8,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),N8=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),C8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");yN=kt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:R8,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:L8}),D8=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
F8=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");j8=kt("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:M8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:z8}),U8=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),B8=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");ik=kt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:J8,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:G8}),fk=
kt("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":ae,identify:()=>!1}),V8=/^[A-Za-z0-9+/]*={0,2}$/;W8=kt(
"tag:yaml.org,2002:binary",{resolve:H8,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:K8}),q8=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),Z8=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");X8=kt("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Y8,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),Q8=uk("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});e5=
uk("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(hp(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),t5=uk("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),n5=mp("tag:yaml.org,2002:map",{create:()=>({}),identify:hp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),r5=mp("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});gp=class wN{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=s5(t),r=[],o=o5(),i=i5();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
 tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?i.scalar.push(u):o.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?i.sequence.
push(u):o.sequence[u.tagName]=u;break;case"mapping":u.matchByTagPrefix?i.mapping.push(u):o.mapping[u.tagName]=u}}let s=r.filter(u=>u.implicitFirstChars===null),
a=new Set;for(let u of r)if(u.implicitFirstChars!==null)for(let f of u.implicitFirstChars)a.add(f);let c=new Map;for(let u of a)c.set(u,r.filter(f=>f.implicitFirstChars===
null||f.implicitFirstChars.indexOf(u)!==-1));let l=o.scalar["tag:yaml.org,2002:str"];if(!l)throw new Error("schema does not define the default scalar tag (tag:y\
aml.org,2002:str)");this.tags=n,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=s,this.defaultScalarTag=l,this.defaultSequenceTag=
o.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=o.mapping["tag:yaml.org,2002:map"],this.exact=o,this.prefix=i}lookupScalarTag(t){let n=this.exact.scalar[t];
if(n)return n;for(let r of this.prefix.scalar)if(t.startsWith(r.tagName))return r}lookupSequenceTag(t){let n=this.exact.sequence[t];if(n)return n;for(let r of this.
prefix.sequence)if(t.startsWith(r.tagName))return r}lookupMappingTag(t){let n=this.exact.mapping[t];if(n)return n;for(let r of this.prefix.mapping)if(t.startsWith(
r.tagName))return r}resolveImplicitScalarTag(t){let n=this.implicitScalarByFirstChar.get(t.charAt(0))??this.implicitScalarAnyFirstChar;for(let o of n){let i=o.resolve(
t,!1,o.tagName);if(i!==ae)return{value:i,tag:o}}let r=this.defaultScalarTag;return{value:r.resolve(t,!1,r.tagName),tag:r}}withTags(...t){let n=[];for(let r of t)
n=n.concat(r);return new wN([...this.tags,...n])}},dk=new gp([i8,Q8,n5]),P_e=new gp([...dk.tags,c8,g8,S8,j8]),pk=new gp([...dk.tags,a8,p8,gN,yN]),a5=new gp([...dk.
tags,u8,b8,ok,ik,X8,fk,W8,e5,t5,r5]),c5=a5.withTags({...ok,resolve:(e,t,n)=>{let r=ok.resolve(e,t,n);return r===ae?gN.resolve(e,t,n):r}},{...ik,resolve:(e,t,n)=>{
let r=ik.resolve(e,t,n);return r===ae?yN.resolve(e,t,n):r}}),N_e=mp("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||hp(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});C_e=mp("tag:yaml.org,2002:map",{create:()=>({}),identify:hp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=oN(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=oN(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),l5={maxLength:79,indent:1,linesBefore:3,linesAfter:2};Vi=class bN extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=iN(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${iN(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=u5(a),new bN(r,a)}},de={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},zo={BLOCK:1,FLOW:2},Wt={CLIP:1,STRIP:2,KEEP:3},f5=-1;kN=new Array(256),vN=new Array(
256);for(let e=0;e<256;e++)kN[e]=sN(e)?1:0,vN[e]=sN(e);w5=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),b5="-#;/?:@&=+$_.~*'()",R_e=b5+
"!,[]";na=-1,k5="tag:yaml.org,2002:merge",$N={filename:"",schema:pk,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};ue=-1,AN=Object.prototype.hasOwnProperty,sa=1,SN=
2,IN=3,dp=4,O5=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,E5=/[,\[\]{}]/,
TN=/^(?:!|!!|![0-9A-Za-z-]+!)$/,sk=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,PN=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
A5=new RegExp(`^(?:${sk})*$`),S5=new RegExp(`^(?:${PN})+$`),I5=new RegExp(`^(?:!(?:${sk})*|${PN}(?:${sk})*)$`),NN={filename:"",maxDepth:100};L_e={...NN,...$N};hN=
{applyQuoteFlowKeysOption:K5,doubleQuoteForInvisibles:W5,doubleQuoteWhitespaceOnly:q5,applyForceQuotesOption:Z5,tryLongOrMultilineAsBlock:Y5,quoteInvalidPlain:X5,
fallbackToDoubleQuoted:Q5};eY="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",tY="[\\n\\r]",nY="\\uFEFF",gk="[ \\t]",zN=`(\
?:(?!(?:${tY}|${nY}))${eY})`,bp=`(?:(?!${gk})${zN})`,jN="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",UN="[-?:,\\[\\]{}#&*!|>'\"%@`]",rY="[,\\[\\]{}\
]",ck=bp,lk=`(?:(?!${rY})${bp})`,oY=`(?:(?:(?!${UN})${bp})|[?:-](?=${ck}))`,iY=`(?:(?:(?!${UN})${bp})|[?:-](?=${lk}))`,BN=`(?:(?:(?![:#])${ck})|:(?=${ck}))#*`,JN=
`(?:(?:(?![:#])${lk})|:(?=${lk}))#*`,GN=`(?:${gk}*${BN})*`,VN=`(?:${gk}*${JN})*`,HN=`${oY}#*${GN}`,KN=`${iY}#*${VN}`,sY=HN,aY=KN,cY=`\\n+${BN}${GN}`,lY=`\\n+${JN}${VN}`,
uY=`${HN}(?:${cY})*`,fY=`${KN}(?:${lY})*`,D_e=new RegExp(`^(?:${uY})$`,"u"),F_e=new RegExp(`^(?:${fY})$`,"u"),M_e=new RegExp(`^(?:${sY})$`,"u"),z_e=new RegExp(`\
^(?:${aY})$`,"u"),j_e=new RegExp(`^(?:${jN})*$`,"u"),U_e=new RegExp(`^(?:${jN}|\\n)*$`,"u"),B_e=new RegExp(`^(?:${zN}|\\n)*$`,"u"),dY={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
hN).map(e=>Reflect.get(hN,e)),tagBeforeAnchor:!1},J_e={...dY,schema:c5,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},G_e=de.DOCUMENT,V_e=de.
SEQUENCE,H_e=de.MAPPING,K_e=de.SCALAR,W_e=de.ALIAS,q_e=de.POP,Z_e=Z.PLAIN,Y_e=Z.SINGLE_QUOTED,X_e=Z.DOUBLE_QUOTED,Q_e=Z.LITERAL_BLOCK,eOe=Z.FOLDED_BLOCK,tOe=zo.
BLOCK,nOe=zo.FLOW,rOe=Wt.CLIP,oOe=Wt.STRIP,iOe=Wt.KEEP});function YN(e,t,n){let{text:r,restore:o}=kY(e),i=r.replaceAll(pY,mY),s=i===e?void 0:t(i),a=i.includes("	")?gY(i,s??t(i),t,n):s;return a===void 0?void 0:vY(a,o)}
function mY(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function gY(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<hY&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(yY,wY);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function wY(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function kY(e){
let t=new Map,n=bY;for(let[o]of e.matchAll(qN))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<ZN;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>ZN)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(qN,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function vY(e,t){return t===void 0?e:{...e,data:yk(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function yk(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>yk(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),yk(r,t)]))}var pY,hY,yY,qN,bY,ZN,XN=m(()=>{"use strict";pY=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
hY=30;yY=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;qN=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,bY=57344,ZN=63743});function QN(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=xY.exec(i)??[];if(s===void 0||a===void 0||$Y.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var xY,$Y,eC=m(()=>{"use strict";xY=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,$Y=/^(?:true|false|null) *$|:(?: |$)| #/i});function aC(e,t){return QN(e,t)??OY(e,t)}function OY(e,t){let n=rC(e,t);return n.problem===void 0?n:YN(e,r=>rC(r,t),t)??n}function rC(e,t){try{let n=FN(e,tC),r={
source:e,schema:_Y,json:!0,...tC},o=EN(AY(n,e),r);return o.length>1?kp("it holds several documents",t):cC(o[0],nC)>=nC?kp("its aliases multiply into too much",t):
{...EY(o[0]),...IY(n,e,t)}}catch(n){if(!(n instanceof Vi))return kp(ee(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return kp(
r,t+(n.mark?.line??0))}}function kp(e,t){return{...Sl,problem:{reason:e,line:t}}}function EY(e){return e==null?Sl:Array.isArray(e)?{...Sl,notMapping:"array"}:typeof e==
"object"?{...Sl,data:e}:{...Sl,notMapping:typeof e}}function AY(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==de.SCALAR||r.style!==Z.PLAIN)return r;oC.lastIndex=n.tagStart;let o=oC.exec(t)?.[1],i=yp(t,r);return SY(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function SY(e,t){
return e==="bool"?iC.test(t):e==="null"?sC.test(t):e!==void 0&&!iC.test(t)&&!sC.test(t)}function cC(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=cC(r,t-n)}return n}function IY(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===de.POP?i-=1:i===2&&(s+=1),l.type===
de.SCALAR&&i===2&&s%2===1){let u=yp(t,l);a+=Pi(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===de.SEQUENCE&&i===1)break;
TY(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function TY(e){return e.type===de.DOCUMENT||e.type===de.MAPPING||e.type===de.SEQUENCE}var Sl,_Y,
tC,nC,oC,iC,sC,lC=m(()=>{"use strict";WN();E();j();XN();eC();Sl={data:{},lines:{},duplicateKeys:[]},_Y=pk.withTags(fk),tC={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
nC=1e4;oC=/!!(bool|float|int|null)(?![\w-])/y,iC=/^(?:true|false|True|False|TRUE|FALSE)$/,sC=/^(?:~|null|Null|NULL)?$/});function uC(e,t){return e.split(`
`).map(n=>CY(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function CY(e,t){let[,n,r]=PY.exec(e)??[];return n===void 0||r===void 0||!NY.test(r)||RY(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function RY(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var PY,NY,fC=m(()=>{"use strict";PY=/^([a-zA-Z_-]+):\s+(.+)$/,
NY=/[{}[\]*&#!|>%@`]|: /});function vp(e){let t=LY.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return DY(e);let r=e.slice(t,n),o=1+Pi(e,0,t);wk.lastIndex=
n+3,wk.test(e);let i=wk.lastIndex;return{...FY(r,o),body:e.slice(i),bodyLine:o+Pi(e,t,i)}}function DY(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function FY(e,t){if(e.length>dC)return mC(e,`it is longer than ${dC} characters`,t);let n=bk(e,t);if(n.problem===void 0)return pC(
"parsed",e,n);let r=bk(uC(e,zY),t);return r.problem!==void 0?mC(e,r.problem.reason,r.problem.line):{...pC("repaired",e,r),problem:n.problem}}function pC(e,t,n){
return n.notMapping!==void 0?{...gC(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function mC(e,t,n){
return{...gC(e),problem:{reason:t,line:n}}}function MY(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function gC(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function bk(e,t){try{let n=aC(e,
t);return n.problem===void 0?n:hC(n.problem.reason,n.problem.line)}catch(n){return hC(ee(n),t)}}function hC(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:MY(e),line:t}}}function zY(e){return bk(e,1).problem===void 0}var dC,LY,wk,kk=m(()=>{"use strict";E();j();lC();fC();dC=64*1024,LY=/^---\s*\n/,wk=/\s*/y});function Ki(e,t=!1){let n=typeof e=="string"?jY.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function Wi(e){return e.text?.()??H(e.bytes())}
function pe(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,UY(r)?r:Ki(r)]).sort(([n],[r])=>U(n,r)))}function L(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function Xr(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function qt(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function UY(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var jY,K=m(()=>{"use strict";E();j();jY=new TextEncoder});function GY(e){return e.slice(-3).toLowerCase()===".md"?BY:JY}function mr(e,t){return wC(e,t,Wi)}function yC(e,t){return wC(e,t,n=>n.bytes())}function wC(e,t,n){
let r=L(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=GY(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:VY(i)});return}}function VY(e){let t=ve(e)?e.details.reason:void 0;return typeof t=="string"?t:ee(e).replace(/\.$/,"")}var BY,
JY,fa=m(()=>{"use strict";E();K();BY=1024*1024,JY=10*1024*1024});function da(e,t,n){let r=mr(e,n);if(r===void 0)return;let o=HY(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),vk(e,t,r,i=>({path:n,line:i}))}function vk(e,t,n,r){
let o=vp(n),{frontmatter:i,body:s,bodyLine:a}=o;nN(e,t,o,r);let c=Gi(se(i,"description")),l=Gi(se(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function HY(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function xp(e,{text:t,where:n}){let r=KY(
e,t.frontmatter,n),o=se(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:pr(o)}),modelInvocable:!bC(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:bC(e,t.frontmatter,"user-invocable",!0,n)}}function KY(e,t,n){let r=se(t,"argument-hint");if(r===void 0)return;let o=Et(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function bC(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=tN(i),c=typeof i=="string"?JSON.stringify(i):Gn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var $p=m(()=>{"use strict";Te();kk();Yb();Kt();fa()});function _p(e,t){let n=t===""?0:t.length+1;return Xr(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Il(o.pop());return{
path:r,folders:o,stem:i}}).sort(WY)}function xk(e,t){return t===""?e:e.slice(kC(e,`${t}/`),kC(e,`${t}0`))}function kC(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Il(e){let t=jo(e);return t.endsWith(".md")?t.slice(0,-3):t}function jo(e){return e.slice(e.lastIndexOf("/")+1)}function WY(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=U(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
U(e.path,t.path)}var Tl=m(()=>{"use strict";K();j()});function $k(e,t){let n=t===void 0?_p(e.tree,"agents"):qY(e,t),r=new Map;for(let o of n){let i=ZY(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>U(
o.name,i.name))}function qY(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Il(r)}))}function ZY(e,t){
let n=da(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=YY(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}t7(e,r.frontmatter,o);let s=r.description??XY(r.frontmatter),a=QY(e,r.frontmatter,o),c=Gi(se(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function YY(e,t,n){let r=se(t,"name");if(r===void 0)return;let o=Et(r);if(o.length<=Pl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:Pl})}function XY(e){return Gi(se(e,"when_to_use"))??Gi(se(e,"when-to-use"))}function QY(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=se(t,"tools"),o=pr(r),i=Zb(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Gn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function t7(e,t,n){
for(let o of e7)se(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))se(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var Pl,e7,_k=m(()=>{"use strict";Te();j();Yb();Kt();$p();Tl();Pl=256;e7=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function xC(e){return!e&&!Op?n7:{lang:e?.lang??Op?.lang,message:e?.message,abortEarly:e?.abortEarly??Op?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Op?.abortPipeEarly}}
function o7(e){return r7?.get(e)}function s7(e){return i7?.get(e)}function c7(e,t){return a7?.get(e)?.get(t)}function $C(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function pn(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??$C(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??c7(e.reference,c.lang)??(l?s7(c.lang):null)??r.message??o7(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function _C(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function mn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},xC())},e}function he(e,t){return{kind:"validation",type:"\
check",reference:he,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&pn(this,"input",n,r),n}}}function Ep(e){
return{kind:"validation",type:"raw_check",reference:Ep,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>pn(this,r?.label??"input",t,n,
r)}),t}}}function Uo(e,t){return{kind:"validation",type:"regex",reference:Uo,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&pn(this,"format",n,r),n}}}function l7(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Ap(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function Ok(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ee(e,t){return mn({kind:"schema",type:"array",reference:Ee,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else pn(this,"type",n,r);return n}})}function qe(e){return mn({kind:"schema",type:"boolean",reference:qe,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:pn(this,"type",t,n),t}})}function Bo(e,t){return mn({kind:"schema",type:"custom",reference:Bo,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:pn(this,"type",n,r),n}})}function Sp(e){return mn({kind:"schema",
type:"lazy",reference:Sp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function Ek(e,t){return mn({kind:"schema",type:"\
nullable",reference:Ek,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Ok(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Ak(e,t){return mn({kind:"schema",type:"object",reference:Ak,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:Ok(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=l7(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(pn(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else pn(
this,"type",n,r);return n}})}function P(e,t){return mn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Ok(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Sk(e,t){
return mn({kind:"schema",type:"picklist",reference:Sk,expects:_C(e.map($C),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:pn(this,"type",n,r),n}})}function Y(e){return mn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:pn(this,"type",t,n),t}})}function vC(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Nl(e,t){
return mn({kind:"schema",type:"union",reference:Nl,expects:_C(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
pn(this,"type",n,r,{issues:vC(i)}),n.typed=!0}else{if(s?.length===1)return s[0];pn(this,"type",n,r,{issues:vC(s)})}return n}})}function Hn(){return mn({kind:"sc\
hema",type:"unknown",reference:Hn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return mn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function Ik(e,t,n){let r=e["~run"]({value:t},xC(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Op,n7,r7,i7,a7,
JOe,Kn=m(()=>{"use strict";n7={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};JOe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function u7(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function OC(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function hn(e,t,n){let r=yC(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=D(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return u7(t,o)}function gr(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function vt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function Qr(e){return Array.isArray(e.value)?e.value.map((t,n)=>vt(e,n,t)):[e]}function Re(e){return e.document.
where(e.at)}function eo(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Wn=m(()=>{"use strict";M();j();fa()});function Cl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Ip(e,t,n,r){let o=t.value,i=Re(t);if(!Tk(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=Cl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||qt(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function Tk(e,t,n,r){let o=t.value,i=f7(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Re(t),{field:n,path:o,reason:i}),!1)}function to(e,t,n,r){
let o=Ip(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function f7(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Jo=m(()=>{"use strict";K();Wn()});function Zt(e,t){return(Ik(e,t,{message:AC}).issues??[]).map(EC)}function Dt(e,t){let[n]=Ik(e,t,{message:AC,abortEarly:!0}).issues??[];return n===void 0?void 0:
EC(n)}function Pk(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function EC({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:Pk(n),problem:t}}function AC(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${oe(e.input)} of this form`:Tp(e.type)(e)}function Tp(e){return({input:t})=>`must be ${SC(e)}, not ${oe(t)}`}function oe(e){return e===null?
"null":Array.isArray(e)?"a list":SC(typeof e)}function SC(e){return d7[e]??e}var d7,at=m(()=>{"use strict";Kn();d7={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function me(e){return Q(Bo(v,Tp("object")),Ak(e))}function qi(e){let t=me(e);return Sp(n=>Q(t,Ep(p7(n,e))))}function p7(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[m7(e,n)]})}}function m7(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Ft(e,t){let n=Bo(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Sp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return me(s)})}function qn(...e){return Sk(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function Rl(){
return TC(({length:e})=>e>0,"must not be empty")}function Ll(e){return TC(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,IC(e))}function Dl(e,t){return Q(
Bo(r=>!Array.isArray(r)||r.length<=t,IC(t)),Ee(e),Ll(t))}function IC(e){return`must have at most ${e}`}function TC(e,t){return Ep(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function Fl(e){return Q(Go,he(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Go,Be,PC,pa,yr=m(()=>{"use strict";Kn();M();at();Go=Bo(Number.isFinite,Tp("number"));Be=Q(Y(),Rl()),PC=Q(Go,he(e=>e>0,"must be over 0"));pa=Q(Y(),he(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function CC(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>g7(e,r,vt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:ma(e,
t,{field:"commands",or:"an object of commands"})}}function ma(e,t,n){return Qr(t).flatMap(r=>{if(typeof r.value=="string"){let s=Ip(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${oe(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Re(r),{field:n.
field,problem:i}),[]})}function g7(e,t,n){let r=y7(n.value),o=Re(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...NC(s),name:t,where:o};let a=Ip(e,
vt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...NC(s),name:t,source:a,where:o}}function y7(e){let t=Dt(h7,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function NC(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var Ml,h7,Nk=m(()=>{"use strict";Te();Kn();M();Wn();Jo();at();yr();Ml=P(Y()),h7=me({source:Ml,content:Ml,description:Ml,argumentHint:Ml,model:Ml,allowedTools:P(
Ee(Y()))})});function LC(e){let t=w7.exec(e);if(t===null)return;let n=b7(e.slice(t.index+t[0].length-1)),r=RC(n,"description");return r===void 0||r===""?void 0:RC(n,"name")}
function b7(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function RC(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var w7,DC=m(()=>{"use strict";w7=/\bexport\s+const\s+meta\s*=\s*\{/});function FC(e,t){let n=Ck(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return Rk(n.filter(r=>/\.md$/i.test(r)),r=>{let o=mr(e,r);if(o===void 0)return;
let{name:i}=vp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:Lk(r,".md")})}function MC(e,t){let n=Ck(e,{field:"workflows",folder:"workflows",deep:!1},
t);return Rk(n.filter(r=>r.endsWith(".js")),r=>LC(mr(e,r)??""))}function zC(e,t){let n=Ck(e,{field:"themes",folder:"themes",deep:!1},t);return Rk(n.filter(r=>r.
endsWith(".json")),r=>v(D(mr(e,r)??"").value)?Lk(r,".json"):void 0)}function jC(e){return UC(e,"bin").map(t=>({name:Lk(t,""),path:t}))}function Ck(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:ma(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:qt(
e.tree,s)?t.deep?Xr(e.tree,s):UC(e,s):[])}function UC(e,t){let n=t===""?0:t.length+1;return Xr(e.tree,t).filter(r=>!r.includes("/",n))}function Rk(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>U(r.name,o.name))}function Lk(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function BC(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var Dk=m(()=>{"use strict";K();M();j();Nk();kk();fa();DC()});function Mk(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of k7(v7(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=_7(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>U(i.name,s.name))}function k7(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function v7(e,t,n){
return t.kind==="default"?GC(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>JC(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=JC(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function JC(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Il(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):qt(e.tree,t)?GC(e,t,o):[]}function GC(e,t,n){let r=_p(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");x7(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:jo(t);return r.flatMap(s=>{let a=$7(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:Fk(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?Fk(s.folders)||i:Fk([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function Fk(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function x7(e){return jo(e.path).toLowerCase()==="skill.md"}function $7(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function _7(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?O7(
e,r):da(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...xp(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function O7(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=vk({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var VC=m(()=>{"use strict";Te();K();j();$p();Tl()});function WC(e){let t=A7.slice(),n=e.length&-64;HC(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),HC(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function HC(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)Zi[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=Zi[o-15],s=Zi[o-2],a=wr(i,7)^wr(i,18)^i>>>3,c=wr(s,17)^wr(s,19)^s>>>10;Zi[o]=Zi[o-16]+a+Zi[o-7]+c|0}S7(e)}}function S7(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(wr(i,6)^wr(i,11)^wr(i,25))+u+E7[l]+Zi[l]|0,d=t&n^t&r^n&r,p=(wr(t,2)^wr(t,13)^wr(t,22))+d|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+p|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var zl,KC,E7,A7,Zi,wr,qC=m(()=>{"use strict";zl=[2];for(let e=3;zl.
length<64;e+=2)zl.every(t=>e%t!==0)&&zl.push(e);KC=e=>Math.floor(e%1*2**32)|0,E7=Int32Array.from(zl,e=>KC(Math.cbrt(e))),A7=Int32Array.from(zl.slice(0,8),e=>KC(
Math.sqrt(e))),Zi=new Int32Array(64),wr=(e,t)=>e>>>t|e<<32-t});function Vo(e){return WC(typeof e=="string"?new TextEncoder().encode(e):e)}function Pp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${Vo(r.bytes())}\0`);return Vo(t)}var ha=m(()=>{"use strict";qC()});function ZC(e,t){return Vo(Np([e,...XC(t)])).slice(0,8)}function YC({event:e,matcher:t,handler:n}){return Np([e,t??null,...XC(n)])}function XC({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function Np(e){return Array.isArray(e)?`[${e.map(n=>Np(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>U(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${Np(r)}`).join(",")}}`:JSON.stringify(e)}var zk=m(()=>{"\
use strict";ha();M();j()});var Cp,QC,eR,tR,Rp,jk=m(()=>{"use strict";Cp="tool_name tool_input tool_use_id mcp_server",QC="task_id task_subject task_description teammate_name team_name",eR=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",tR="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",Rp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:Cp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${Cp} reason`,PostToolUse:`${Cp}\
 tool_response duration_ms`,PostToolUseFailure:`${Cp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${tR} agent_transcript_path`,TaskCreated:QC,TaskCompleted:QC,Stop:tR,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:eR,PostModelSwitch:eR,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function T7(e){return typeof e=="string"&&Object.hasOwn(oR,e)}function iR(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!T7(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Dt(oR[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var ga,ya,jl,I7,nR,rR,oR,Uk=m(()=>{"use strict";Kn();jk();at();yr();ga=new Set(Object.keys(Rp)),ya=new Set(["PermissionRequest","PreToolUse"]),jl=
{if:P(Y()),timeout:P(PC),statusMessage:P(Y()),once:P(qe())},I7=Ft(Y()),nR=P(qn("block","continue")),rR=P(Be),oR={agent:me({...jl,prompt:Y(),model:P(Y())}),command:me(
{...jl,command:Y(),args:P(Ee(Y())),shell:P(qn("bash","powershell")),async:P(qe()),asyncRewake:P(qe()),rewakeMessage:rR,rewakeSummary:rR,onFailure:nR}),http:me({
...jl,url:pa,headers:P(I7),allowedEnvVars:P(Ee(Y())),onFailure:nR}),mcp_tool:me({...jl,server:Y(),tool:Y(),input:P(Ft(Hn()))}),prompt:me({...jl,prompt:Y(),model:P(
Y()),continueOnBlock:P(qe())})}});function Jk(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!ga.has(r)).flatMap(([r,o])=>P7(r,vt(e,r,o),t)):[]}function P7(e,t,n){
return ga.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>C7(e,vt(t,o,r),n)):(Bk(e,Re(t),`the event must have a list of matchers, not ${oe(t.value)}`,n),[]):
(N7(e,t,n),[])}function N7(e,t,n){let r=[...ya].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=jt(e,ga);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function C7(e,t,n){let r=R7(
t.value);if(r!==void 0)return Bk(e,Re(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=vt(t,"hooks",i);return i.flatMap((a,c)=>{let l=vt(s,c,a),u=iR(a);return u===void 0?
[L7(e,o,l)]:(Bk(e,Re(l),`this handler can't run: ${u}`,n),[])})}function R7(e){if(!v(e))return`a matcher must be an object, not ${oe(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${oe(n)}`}function L7(e,t,n){let r=n.value;return{id:ZC(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:eo(n)}}function Bk(e,t,n,r){
r(ya.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var sR=m(()=>{"use strict";Te();M();Oi();Wn();zk();Uk();at()});function aR(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=Cl(i,r),a=s===void 0?void 0:mr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var cR=m(()=>{
"use strict";M();Jo();fa()});function lR(e,t,n){let r=new Set(e.tree.has(Gk)?[Gk]:[]),o=[];for(let f of t.flatMap(Qr))v(f.value)?o.push(f):z7(e,f,r);let i=[...r].map(f=>j7(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>gr(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Jk(f,e.report)),c=n===void 0?[]:Qr(n).flatMap(f=>M7(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...F7(u).values()],modules:i.flatMap(f=>aR(e,f))}}function F7(e){let t=new Map;for(let n of e){let r=YC(
n);t.has(r)||t.set(r,n)}return t}function M7(e,t){return v(t.value)?Jk(t,e.report,!0):(typeof t.value=="string"?Tk(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Re(t),{field:"hooks",problem:uR(t.value)}),[])}function z7(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Re(t),{field:"hooks",
problem:uR(t.value)});return}let r=to(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Gk&&e.report("HOOKS_FILE_TWICE",Re(t),{path:r.raw}),n.add(r.path))}
function uR(e){return`must be a path, an object of events, or a list of both, not ${oe(e)}`}function j7(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=hn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${oe(r.value)}`);
return}return U7(e,r,r.value)?r:void 0}}function U7(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>ga.has(c)&&!Vk(n[c])),s=i.find(c=>ya.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!J7(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!B7(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${oe(r)}`}),!1}function B7(e,t,n){
let r=Dt(D7,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...ya].find(f=>v(c)&&!Vk(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Vk(e){return Array.isArray(e)&&e.length===0}function J7(e){return e!==void 0&&!Vk(e)}var D7,Gk,fR=m(()=>{"use strict";Kn();M();Wn();
zk();sR();cR();Uk();Jo();at();yr();D7=me({description:P(Y()),modules:P(Dl(Y(),1))}),Gk="hooks/hooks.json"});function pR(e,t){let n=new Map;for(let r of[mR(e,".lsp.json"),...t.flatMap(Qr).map(o=>V7(e,o))])for(let o of H7(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>U(r.name,o.name))}function V7(e,t){if(typeof t.value!="string")return t;let n=to(e,t,"lspServers",[".json"]);return n===void 0?void 0:mR(e,n.path)}function mR(e,t){
let n=hn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function H7(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${oe(t.value)}`;return n?e.report("LSP_INVALID",Re(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Re(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>K7(e,vt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:eo(vt(t,i,s))}))}function K7(e,t,n){
let r=Dt(G7,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var dR,G7,hR=m(()=>{"use strict";Kn();M();j();Wn();Jo();at();yr();dR=P(Fl(1)),
G7=qi({command:Q(Be,he(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ee(Be)),extensionToLanguage:Q(Ft(Be,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),he(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(qn("stdio",
"socket")),env:P(Ft(Y())),initializationOptions:P(Hn()),settings:P(Hn()),workspaceFolder:P(Y()),startupTimeout:dR,shutdownTimeout:dR,restartOnCrash:P(qe()),maxRestarts:P(
Fl(0)),diagnostics:P(qe())})});function Hk(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(yR,t)?yR[t]:void 0}function xR(e){if(!v(e))return`it must be an object, \
not ${oe(e)}`;let t=Hk(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Dt(q7[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var wR,bR,kR,W7,vR,gR,q7,yR,$R=m(()=>{"use strict";Kn();M();at();yr();wR=P(Fl(1)),bR={timeout:wR,alwaysLoad:P(qe())},kR=P(Ft(Y())),W7=me({...bR,
command:Be,args:P(Ee(Y())),env:kR}),vR={...bR,url:Y(),headers:kR,headersHelper:P(Y())},gR=me({...vR,oauth:P(me({clientId:P(Y()),callbackPort:wR,authServerMetadataUrl:P(
Q(pa,he(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Be),xaa:P(qe())})),tools:P(Ee(me({name:Y(),permission_policy:P(
qn("always_allow","always_ask","always_deny"))})))}),q7={http:gR,sse:gR,stdio:W7,ws:me(vR)},yR={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function _R(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of eX(e,i,s))n.set(a.name,a)};o(ER(e,Z7),!1);for(let i of t.flatMap(Qr)){let s=Y7(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):OR(i.value)||o(X7(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>U(i.name,s.name)),bundles:r}}function OR(e){return Kk.
some(t=>e.endsWith(t))}function Y7(e,t){let{value:n}=t;return typeof n!="string"||!OR(n)?void 0:/^https?:\/\//.test(n)||to(e,t,"mcpServers",Kk)!==void 0?{source:n,
origin:eo(t)}:void 0}function X7(e,t){let n=to(e,t,"mcpServers",[".json",...Kk]);return n===void 0?void 0:ER(e,n.path)}function ER(e,t){let n=hn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=gr(n,"mcpServers");if(r===void 0||r.value===null)return Q7(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Re(r),{kind:oe(r.value)})}function Q7(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:oe(t.value)})}function eX(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${oe(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Re(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=vt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':tX(r,o);return a===void 0?[nX(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Re(i),{name:r,reason:a}),[])})}function tX(e,t){return e===
"__proto__"?"no server can have this name":xR(t)}function nX(e,t){let n=t.value;return{name:e,transport:Hk(n)??"stdio",config:n,origin:eo(t)}}var Z7,Kk,AR=m(()=>{
"use strict";M();j();Wn();$R();Jo();at();Z7=".mcp.json",Kk=[".mcpb",".dxt"]});function IR(e,t){if(t===void 0)return SR(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=to(e,t,"monitors",[".json"]);return r===void 0?[]:SR(e,r.
path)}let n=TR(t.value);return n===void 0?PR(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Re(t),{field:"monitors",problem:n}),[])}function SR(e,t){
let n=hn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=TR(n.value);return r===void 0?PR(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function TR(e){let t=Dt(oX,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function PR(e,t){return BC(e).sort(U).map(n=>({name:n,path:t}))}var rX,oX,NR=m(()=>{"use strict";Kn();j();Dk();Wn();Jo();at();yr();rX=Q(Y(),
Uo(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),oX=Q(Ee(qi({name:Be,command:Be,description:Be,when:P(rX)})),he(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function CR(e,t){let n=sX(e)??aX(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!iX.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:eo(n)}}}function sX(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=hn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${oe(n.value)}`)}}function aX(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var iX,RR=m(()=>{"use strict";M();
Wn();at();iX=new Set(["agent","subagentStatusLine"])});function LR(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&cX(e,r,t)}function cX(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=jo(t),i=r.split("/").length-1;i>0&&(n.has(r)||lX(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function lX(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var DR=m(()=>{"use strict";Tl()});function FR(e,t,n={}){let r=new Map,o=Xr(e.tree,""),i=uX(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=dX(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return LR(e,s),[...r.values()].sort((a,c)=>U(a.name,c.name))}function uX(e,t,n,r){let o=e.tree.has("skills")||qt(e.tree,"skills");if(!o&&!r)return zR(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>fX(e,t,s));return[...o?MR(e,t,"skills"):[],...i]}function fX(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=MR(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function MR(e,t,n){if(zR(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return xk(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function zR(e,t){return L(e.tree,
jR(t))}function jR(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function dX(e,t,{folder:n,direct:r},o){let i=jR(n),s=da(e,"skill",i);if(s===void 0)return;let a=r?
se(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:jo(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:xk(t,n).filter(u=>u!==i),...s.text,...xp(e,s)}}var UR=m(()=>{"use strict";K();j();
Kt();$p();Tl();DR()});function JR(e,t,n="plugin"){let r=u=>({main:gr(t.main,u),entry:gr(t.entry,u)}),o=u=>gr(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=lR(e,i(
gr(t.main,"hooks")),gr(t.entry,"hooks")),a=_R(e,i(o("mcpServers"))),c=CR(e,o("settings")),l=r("outputStyles");return{commands:pX(e,r("commands"),n),skills:hX(e,
r("skills"),n),agents:mX(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:pR(e,i(o("lspServers"))),outputStyles:FC(
e,{declared:l.main,added:l.entry}),monitors:IR(e,BR(o,"monitors")),themes:zC(e,{declared:BR(o,"themes")}),workflows:MC(e,{declared:o("workflows")}),bin:jC(e),...c===
void 0?{}:{settings:c}}}function pX(e,{main:t,entry:n},r){let o=s=>Mk(e,CC(e,s),r),i=t===void 0?Mk(e,{kind:"default"},r):o(t);return n===void 0?i:GR(i,o(n))}function mX(e,{
main:t,entry:n}){let r=i=>ma(e,i,{field:"agents",endings:[".md"]}),o=$k(e,t===void 0?void 0:r(t));return n===void 0?o:GR(o,$k(e,r(n)))}function hX(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>ma(e,s,{field:"skills"}));return FR(e,i,{folderName:r,declared:o.length>0})}function BR(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):vt(n,t,n.value[t]??null)}function GR(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>U(o.name,i.name))}var VR=m(()=>{"use strict";M();j();_k();Dk();VC();Nk();Wn();fR();hR();AR();NR();RR();UR()});function KR(e,t){if(e instanceof Map)return HR([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw WR(e);return HR(Object.entries(e),t)}function HR(e,t){
return pe(e.filter(([n,r])=>{if(!gX(r))throw WR(r);let o=yX(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function gX(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function Dp(e){if(!v(e))throw Lp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Lp(
"folderName","a text");if(n!==void 0&&!v(n))throw Lp("entry","an object");try{JSON.stringify(n)}catch{throw Lp("entry","what JSON can hold")}}function Lp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function yX(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function WR(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Wk=m(()=>{"use strict";E();K();M()});function vX({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function xX(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function $X(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var ct,wX,bX,kX,qR,qk,YR,ZR,Zk,Ul,wa,Yk,Fp,XR,QR,Xk,
Mp=m(()=>{"use strict";Kn();yr();ct=Y(),wX={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},bX=Q(Be,Ll(
64),he(e=>e===e.trim(),"must not start or end with a blank"),he(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),kX=Q(qi({
type:Q(P(Hn(),null),qn("string","number","boolean","directory","file")),title:ct,description:ct,required:P(qe()),default:P(Nl([ct,Go,qe(),Ee(ct)])),options:P(Q(
Ee(bX),Rl())),multiple:P(qe()),sensitive:P(qe()),min:P(Go),max:P(Go)}),Ap(he(({options:e})=>!xX(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),Ap(he(e=>e.options===void 0||vX(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Ap(he(e=>$X(e),"must be one of the o\
ptions, unless the option is required"),["default"]));qR=Ft(kX,wX),qk="[A-Za-z0-9][A-Za-z0-9._-]*",YR="has a form that the client refuses",ZR=Q(ct,Uo(new RegExp(
`^${qk}$`),YR)),Zk=Ee(Nl([Q(ct,Uo(new RegExp(`^${qk}(?:@${qk})?(?:@\\^[^@]*)?$`),YR)),me({name:ZR,marketplace:P(ZR)})])),Ul={$schema:ct,author:me({name:Be,email:P(
ct),url:P(ct)}),description:ct,displayName:ct,homepage:pa,keywords:Ee(ct),license:ct,repository:ct},wa={channels:Ee(qi({server:Be,displayName:P(ct),userConfig:P(
qR)})),defaultEnabled:qe(),dependencies:Zk,settings:Ft(Hn()),userConfig:qR,version:ct},Yk=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),Fp=new Set(["monitors","themes"]),XR=Nl([ct,Ee(ct)]),QR=new Set(["category","relevance","source","strict","tags"]),Xk=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function nL(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(_X.flatMap(a=>{let c=Qk(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=EX(t.author??n.author),
s=AX(t.repository??n.repository);return{path:e.path,name:Qk(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:OX(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:SX(r.userConfig),channels:TX(r.channels),dependencies:PX(
r.dependencies),raw:t}}function Qk(...e){return e.find(t=>typeof t=="string")}function OX(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function EX(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return eL(t.trim(),n,r)}return v(e)?eL(e.name,e.email,e.url):void 0}
function eL(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function AX(e){return Qk(
v(e)?e.url:e)}function ev(e,t){return t!==void 0&&Dt(wa[e],t)===void 0}function SX(e){return ev("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,IX(n)])):{}}function IX(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function TX(e){return ev("channels",e)?[...e]:[]}function PX(e){return ev("dependencies",e)?e.map(t=>{if(v(t))return tL(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return tL(n,r,o)}):[]}function tL(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var _X,rL=m(()=>{"use strict";Te();M();Mp();at();_X=["displayName","version","description","homepage","license"]});function Yi(e){let t=iL(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function zp(e){return!Yi(e)&&iL(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function oL(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Ho(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function jp(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function iL(e){return e.toLowerCase().split(/[-._]/)}var Xi=m(()=>{"use strict"});function sL(e,t){let n=t.value;for(let[r,o]of Object.entries(n))CX(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${oe(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function aL(e,t){for(let[n,r]of Object.entries(t.value)){let o=lL(n);if(o!==void 0)for(let i of Zt(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:tv(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of uL(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function cL(e,t,n){let r=oL(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}Yi(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),zp(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Ho(t)?jp(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function lL(e){return Object.hasOwn(Ul,e)?Ul[e]:Object.hasOwn(wa,e)?wa[e]:void 0}function CX(e,t,n,r){let o=lL(n);if(o!==void 0){let i=Object.
hasOwn(Ul,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of Zt(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:tv(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?RX(e,t,n,r):Fp.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):QR.has(n)?e.report("MANIFEST_FIELD_MISPLACED",
t.whereKey([n]),{field:n}):!Yk.has(n)&&!Xk.has(n)&&fL(e,t,[n],NX)}function RX(e,t,n,r){if(!v(r)){let i=`must be an object, not ${oe(r)}`;e.report("MANIFEST_FIEL\
D_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of uL(r))e.report("MANIFEST_FIELD_INVALID",t.where(
[n,...i]),{field:s,problem:a});let o=[...Fp,"evals"];for(let i of Object.keys(r))o.includes(i)||fL(e,t,[n,i],o)}function uL(e){return!v(e)||!Object.hasOwn(e,"ev\
als")?[]:Zt(XR,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:tv("experimental.evals",n),problem:r}))}function fL(e,t,n,r){let o=jt(n.at(
-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function tv(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var NX,dL=m(()=>{"use strict";Te();M();Oi();Mp();Xi();at();NX=[...Object.keys(Ul),...Object.keys(wa),...Yk,...Fp,...Xk]});function pL(e,t){let n=t.entry===void 0?void 0:OC(jX(t.entry)),r=e.tree.get(ba)?.kind==="file",o=r?FX(e):void 0;r||MX(e,n!==void 0),n!==void 0&&zX(e,n,r);let i=nv(
o),s=nL({path:r?ba:null,raw:i,entry:nv(n),folderName:t.folderName??"plugin"});return o!==void 0&&sL(e,o),cL(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function FX(e){let t=hn(e,ba,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${oe(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function MX(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:ba}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function zX(e,t,n){if(aL(e,t),!n)return;let r=nv(t),
o=LX.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of DX)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function nv(e){return e!==void 0&&v(e.value)?e.value:{}}function jX(e){return JSON.parse(JSON.
stringify(e))}var ba,LX,DX,mL=m(()=>{"use strict";Te();M();Wn();rL();dL();at();ba=".claude-plugin/plugin.json",LX=["agents","commands","experimental","hooks","o\
utputStyles","skills"],DX=["lspServers","mcpServers","workflows"]});function hL(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=UX.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var UX,gL=m(()=>{"use strict";UX=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function yL({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!GX(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),JX(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?BX(r):void 0;l!==void 0&&t("\
HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function BX({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?hL(t):void 0}function JX({event:e,type:t}){return(e==="S\
essionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function GX(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var wL=m(()=>{"use strict";gL()});function bL({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||VX.test(n))&&t("COMMAND_UNL\
ISTED",r,{name:n})}}function kL({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var VX,vL=m(()=>{"use strict";VX=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function xL({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(d=>d.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&Up(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(d=>s[d]??null);for(let d of new Set(Up(f)))l.has(d)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:d});HX(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function HX({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function Up(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>Up(t)):v(e)?Object.values(e).flatMap(t=>Up(t)):[]}var $L=m(
()=>{"use strict";M()});function Bp(e){let t=KX.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(Bl.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var Bl,
KX,Jl=m(()=>{"use strict";Bl=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,KX=/[<>:"\\|?*\u0000-\u001f]/});function _L({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(WX(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function WX(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:Cl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function OL({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function EL({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function AL({tree:e,report:t}){for(let n of e.keys()){let r=Bp(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var SL=m(()=>{"use strict";Jl();Jo()});function ZX({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||YX(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>qX.test(s));o(i?"PLUGIN_E\
MPTY":"PLUGIN_NOT_FOUND","",{})}function YX(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function XX({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function QX({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var IL,qX,TL=m(()=>{
"use strict";wL();vL();$L();SL();IL=[ZX,kL,bL,yL,xL,_L,OL,EL,AL,XX,QX],qX=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Ko(e,t={}){Dp(t);let n=new Sn,r={tree:KR(e,n.report),report:n.report},o=pL(r,t),i={name:o.manifest.name,manifest:o.manifest,...JR(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:PL(n)};for(let c of IL)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(ba,a);Ko(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:eQ(n.list),loads:!PL(n)}}function PL(e){return e.
list.some(t=>go(t.code))}function eQ(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>U(n.path,r.path)||t(n)-t(r)||U(n.code,r.code))}var Jp=m(
()=>{"use strict";In();Ei();j();VR();Wk();mL();TL()});var Gp=_e((ZSe,NL)=>{"use strict";NL.exports=process.getBuiltinModule("node:fs/promises")});function Vp(e){return!tQ.has(e)}function LL(e){let t=[],n=r=>{for(let o of nQ((0,Gl.join)(e,r))){let i=r+o.name;Vp(o.name)?o.isDirectory()&&n(`${i}/`):t.push(i)}};
return zL(e),n(""),t.sort(U)}function nQ(e){try{return ov(e)}catch{return[]}}function Hp(e){return DL(e,()=>!0)}function Yt(e){return DL(e,Vp)}function DL(e,t){
zL(e);try{return pe(FL(e,"",ov(e),t))}catch(n){throw ka(e,n)}}function FL(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,iQ(e,i)]];let s=FL(e,`${i}/`,ov((0,Gl.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,ML((0,Gl.join)(e,i),rQ(o.name)??s)]]}})}
function rQ(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function ML(e,t){let n=()=>{throw ka(e,t)};return{kind:"file",size:0,executable:!1,
unreadable:jL(t),bytes:n}}function Kp(e){if(typeof e=="string")return e;try{return(0,RL.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL that starts with\
 file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function zL(e){let t=oQ(e);if(t?.isDirectory()===!0)return;let n=t===
void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-plugin/plugin.jso\
n.")}function oQ(e){if(!e.includes("\0"))try{return(0,pt.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw ka(e,t)}}function iQ(e,t){let n=(0,Gl.join)(e,t),r=(0,pt.lstatSync)(
n);return r.isSymbolicLink()?{kind:"symlink",target:(0,pt.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==0,bytes:()=>rv(n,()=>(0,pt.readFileSync)(
n)),into:o=>rv(n,()=>aQ(n,o)),text:()=>rv(n,()=>(0,pt.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<sQ?{}:{chunks:o=>cQ(n,o)}}:ML(n,lQ(r))}function rv(e,t){
try{return t()}catch(n){throw ka(e,n)}}function aQ(e,t){let n=(0,pt.openSync)(e,"r");try{let r=0;for(let o=-1;o!==0&&r<t.length;r+=o)o=(0,pt.readSync)(n,t,r,t.length-
r,null);return r}finally{(0,pt.closeSync)(n)}}async function*cQ(e,t){let n=await(0,CL.open)(e).catch(r=>{throw ka(e,r)});try{for(;;){let r=t??new Uint8Array(131072),
{bytesRead:o}=await n.read(r).catch(i=>{throw ka(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.close()}}function lQ(e){let t=e.isFIFO()?"a FIFO":
e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function ka(e,t){if(t instanceof w)return t;let n=jL(t),r="Check that i\
t exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}function jL(e){return ee(e).replace(
/^[A-Z]+: ([^,]+), .*$/s,"$1")}var pt,CL,Gl,RL,tQ,ov,sQ,br=m(()=>{"use strict";pt=x(ce(),1),CL=x(Gp(),1),Gl=x(ne(),1),RL=x(ul(),1);E();K();j();tQ=new Set([".git",
"node_modules",".DS_Store"]);ov=e=>(0,pt.readdirSync)(e,{withFileTypes:!0});sQ=1048576});function qp(e,t={}){if(Dp(t),typeof e!="string"&&!(e instanceof URL))return Ko(e,t);let n=Kp(e);return Ko(Yt(n),{folderName:(0,Wp.basename)((0,Wp.resolve)(n)),...t})}
var Wp,iv=m(()=>{"use strict";Wp=x(ne(),1);Jp();Wk();br()});function Vl(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var sv=m(()=>{"\
use strict"});function Hl({settings:e},t){return e.auth==="key"&&Vl(e.workspace,t).files!=="none"}function UL(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=Vl(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function BL(e){let{settings:t}=e,n=UL(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:Wo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(Wo,r.script(GL(e,n))),r.hooks(Wo,o.prefix)}function JL(e){
let t=e.files.has(Wo)?e.settings.callerFiles?.readme(GL(e,UL(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function GL({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var Wo,va=m(()=>{"use strict";E();sv();Wo="hooks/files.sh"});function Kl(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:uQ(n,r)).map(n=>`${n}
`).join("")}---
`}function VL(e){return`---
${Object.entries(e).map(([n,r])=>`${Zp(n)}: ${HL(JSON.stringify(r))}
`).join("")}---
`}function uQ(e,t){return typeof t=="string"?[`${e}: ${Zp(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${Zp(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${Zp(r)}`)]}function Zp(e){return fQ(e)?e:HL(JSON.stringify(e))}function HL(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function fQ(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var Yp=m(()=>{"use strict"});function kr(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function xa(e,t){return`mcp__plugin_${kr(e)}_${kr(t)}`}var Wl=m(()=>{"use strict"});var KL,WL=m(()=>{"use strict";KL=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function Qp({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function qo(e,t){return`${xa(e,t)}__`}function qL(e,t,n){let r=[
...dQ,...hQ(t)],o=pQ.filter(a=>!n.has(a)).map(a=>{let c=qo(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??mQ(e,r),s=o.find(a=>a.longest.length<=Xp)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function mQ(e,t){
let n=qo(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function hQ(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=qo(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${kr(r.name)}_${a??""}`)}}return[...n]}var Xp,dQ,pQ,Qi=m(()=>{"use strict";Wl();Xp=64,dQ=["execute_command","inv\
oke_agent","execute_hook"];pQ=["bazaar-proxy","bazaar","bz"]});function YL(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(ZL)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function av(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(ZL))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var ZL,XL=m(()=>{"use strict";ZL=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function e1(e,t,n){let r=t(e);if(n.length===0||ql(e)===void 0)return{matcher:r,missed:!1};let o=vQ(e),i=xQ(e),s=(o.length+i.length)*n.length;if(YL(e)*s>gQ)return{
matcher:r,missed:!0};let a=i.map(d=>wQ(d,t(d))),c=new RegExp(e),l=ql(r),u=[],f=!1;for(let[d,p]of n){let h=d===p?[]:a.flatMap(g=>bQ(g,d,p));u.push(...h.map(({tail:g})=>`\
^${p}${g}`)),f||=o.some(g=>c.test(d+g)&&l?.test(p+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function wQ(e,t){
let n=QL(e),r=av(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:ql(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:ql(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:QL(t),heads:r}}function bQ({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[kQ]:
r.filter(({head:s})=>s.test(o))}function QL(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:ql(e);return n=>t?.test(n)===!0}function vQ(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=yQ)}function xQ(e){let t=[-1,...av(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function ql(e){try{return new RegExp(e)}catch{return}}var gQ,yQ,kQ,t1=m(()=>{"use strict";XL();
gQ=4e6,yQ=100;kQ={tail:"",form:/^/}});function em({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if($Q.has(e))return{matcher:Yl(t,n,r),missed:!1};let o=cv(t,n,r);return!KL.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:e1(t,i=>cv(i,n,r),lv(n,r))}function $a(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?Yl(e,
t,n):e,o=lv(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:cv(r,t,n),missed:o}}function cv(e,t,n){if(!e.includes(Zl))return e;let r=[
`${Zl}${kr(t.name)}_`,`${Zl}${kr(n.name)}_`];return _Q(e,[...lv(t,n),r])}function lv(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(n=>[
qo(e.name,n.name),t.local.has(`mcp:${n.name}`)?qo(t.name,n.name):`${t.naming.prefix}${kr(n.name)}_`])}function Yl(e,t,n){return e.split(`${t.name}:`).reduce((o,i)=>`${o}${/[\w-]$/.
test(o)?t.name:n.name}:${i}`)}function _Q(e,t){let n="",r=0;for(let o=e.indexOf(Zl);o!==-1;o=e.indexOf(Zl,Math.max(r,o+1))){let i=t.find(([s])=>e.startsWith(s,o));
i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var $Q,Zl,tm=m(()=>{"use strict";WL();Wl();Qi();t1();$Q=new Set(["UserPromptExpansion","S\
ubagentStart","SubagentStop"]);Zl="mcp__plugin_"});function n1(e,t){return r1(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function r1(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?$a(c,o,i):void 0,d=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,p=u&&uv(o,i,l)?l:o.mcpServers.find(h=>xa(o.name,h.name)===d)?.name;return p!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:p}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function uv(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function o1(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?OQ(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(d=>v(d)?r1(e,d,{what:r,
place:o}):d)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function OQ(e,t,n,r){let{matcher:o,missed:i}=em(
{event:t,matcher:n},e.plugin,e.settings);return i&&nm(e,t,n,r),o}function nm(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var fv=m(()=>{"use strict";M();Wl();tm()});function s1(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=pr(l),f=u.map(c);return f.some((d,p)=>d!==u[p])?f:void 0};for(let c of i1)s(c,a(l=>$a(l,r,o).rule));return s("skills",a(c=>Yl(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?Yl(c,r,o):void 0),s("hooks",c=>o1(e,t,c))),i}function a1(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${kr(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${xa(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);uv(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let d=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),p=Object.keys(n).find(b=>dv(b,n[b]).some(k=>d.test(k))),h=p===void 0?i:dv(p,n[p]).find(b=>d.test(b)),
g=d.exec(h);if(g===null)return;let y=p===void 0?s+ko(i,g.index)-1:a.lines[p]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function dv(e,t){
return EQ.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>dv(n,r))}var i1,EQ,c1=m(()=>{"use strict";Kt();j();
Wl();fv();tm();i1=["tools","disallowedTools","allowed-tools","disallowed-tools"];EQ=new Set([...i1,"skills","agent","matcher","if","server"])});function _a(e,t,n={}){let r=L(e.plugin.files,t.path),o=t.kind==="command"?AQ(t):{},i={...t.frontmatter.data,...o};a1(e,t,i);let s={...o,...s1(e,t,i),...n},a=t.kind===
"command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:VL(
c)+t.body}function AQ({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"allowe\
d-tools":o}).flatMap(([a,c])=>{let l=se(e,a)??"",u=typeof c=="object"?String(pr(l))===String(c):Et(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c=="\
string"?c:[...c]]]});return Object.fromEntries(s)}var pv=m(()=>{"use strict";K();Kt();Yp();c1()});function l1(e,t){let n=mv();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=gv(r)&&n(o);return[r,{path:i?o:Xl(e,r),plain:i}]}))}function mv(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=hv(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function hv(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function Xl(e,t){
return`${e}/stub-${Vo(t).slice(0,8)}.md`}function gv(e){return e.split(":").every(Ql)&&!/(?:^|:)skill$/i.test(e)}function Ql(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||Bl.test(e)?!1:e.toLowerCase()!==".git"}var eu=m(()=>{"use strict";ha();
Jl()});function vr(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Bt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(u1,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(SQ))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+u1.length}}
function rm(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function Xt(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(IQ))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var SQ,u1,IQ,Qt=m(()=>{"use strict";j();SQ=/(?:^|(?<=\s))!`([^`]+)`/gm,
u1="```";IQ=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function tu(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${en.call}`,"",`- \`command\`: ${d1(e.name)}`,en.given,...t?[en.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(rm),"</context>",""]:[],...e.files===!0?[en.again,""]:[],...e.long===!0?[en.goesOn,""]:
[],en[e.ending],"",en.after,""].join(`
`)}function f1(e,t,n=!1,r=!1){let o=(n?` ${en.again}`:"")+(r?` ${en.goesOn}`:"");return`${en.forward} \`${e}\` once, with \`agent\` set to ${d1(t)} ${en.task}${o}\

`}function d1(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:TQ(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function TQ(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var en,om=m(()=>{"use strict";Qt();en={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function p1(e){let{agents:t}=e.plugin,n=l1("agents",t.map(({name:r})=>r));for(let r of t){let o=PQ(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME_\
NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?RQ(r,o)?e.place(i,o.path,_a(e,r),"local"):e.place(i,Xl("agents",r.name),_a(e,r,{name:r.name}),"local"):e.
place(i,o.path,NQ(e,r,o),"remote")}}function PQ(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=Pl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function NQ(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return Kl({name:n.name,description:CQ(e,t),tools:r.longRuns?[o,...Qp(e)]:o,model:r.relayModel,color:t.color,background:LQ(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+f1(o,t.name,Hl(e,`agent:${t.name}`),r.longRuns)}function CQ(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function RQ(e,{plain:t,name:n}){let r=se(e.frontmatter,"name"),o=r===void 0?"":Et(r);return o===
""||o.length>Pl?t:o===n}function LQ(e){return e===!0?!0:void 0}var m1=m(()=>{"use strict";_k();Kt();va();Yp();pv();eu();om();Qi()});var nu,h1=m(()=>{"use strict";In();nu=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Sn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function g1(e){let t=`${DQ} ${Oa[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var DQ,Oa,yv=m(()=>{"use strict";jk();DQ=
"hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Oa=Object.fromEntries(Object.entries(Rp).map(([e,t])=>[e,{
way:t===null?"program":"tool",fields:t??""}]))});function sm(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var im,wv=m(()=>{"use strict";im="hooks/forward.sh"});function w1(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?n1(e,r):FQ(e,r);if(i===void 0)continue;o&&e.letOut.push(...bv(r.handler),
...bv(i));let{matcher:s,missed:a}=em(r,e.plugin,e.settings);a&&nm(e,r.event,r.matcher,r.origin),HQ(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Ea})}e.settings.permissionHook&&t.push(VQ(e)),t.push(...BL(e)),GQ(e),t.length>0&&e.files.set(Ea,`${JSON.stringify({hooks:KQ(t)},
null,2)}
`),JSON.stringify(t).includes(`/${im}\\"`)&&e.files.set(im,sm(e.settings))}function FQ(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Oa[t.event]?.way==="program"||o;JQ(e,t);let s=jQ(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a p\
rogram":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and w\
ith OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?zQ(t,r,s):MQ(e,t,s),...UQ(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function MQ(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:g1(t.event)}}}function zQ(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_PL\
UGIN_ROOT}/${im}" ${o}`,timeout:n}}function jQ(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(y1[t]??y1[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function UQ(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?$a(n,e.plugin,e.settings):void 0;return s?.missed===!0&&nm(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function JQ(e,t){for(let[n,r]of Object.
entries(BQ))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function GQ(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hook:${n.
id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function VQ(e){let{settings:t,plugin:n}=e,r={hook:"\
PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"PermissionReques\
t",matcher:`^${qo(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function HQ(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function KQ(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function bv(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
bv):[]}var Ea,y1,BQ,am=m(()=>{"use strict";yv();va();wv();fv();tm();Qi();Ea="hooks/hooks.json",y1={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
BQ={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function v1(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):b1.find(s=>L(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${b1.join(", ")}`});return}let o=L(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:qQ(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function qQ(e){if(e.size>WQ)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)return YQ(
n)===t.length?void 0:k1;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),n.getUint32(
20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:ZQ(n)===t.length?void 0:k1}function ZQ(e){for(let t=8;t+12<=e.byteLength;t+=12+e.getUint32(t))
if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function YQ(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===65497)return t+
2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var b1,WQ,k1,x1=m(()=>{"use strict";K();
b1=[".claude-plugin/icon.png","assets/icon.png"],WQ=2*1024*1024;k1="its end is missing, or something stands behind it"});function St(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(XQ(r[1]));return[...n].filter(r=>L(t.files,
r)!==void 0)}function XQ(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function Zo(e,t){return St(JSON.stringify(e.handler).replaceAll(
String.raw`\"`,'"'),t)}var xr=m(()=>{"use strict";K()});function*_1(e){for(let{0:t,index:n}of e.matchAll(eee))yield{kind:$1.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,
mark:n,form:r}of QQ)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var $1,QQ,eee,O1=m(()=>{"use str\
ict";$1=String.raw`
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
`).map(e=>e.split(": ")),QQ=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-us\
\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],eee=new RegExp(`\\b(?:${$1.map(([,e])=>e).join("|")})`,"\
g")});function ru(e){let t=Bt(e);return[..._1(e),...tee.flatMap(r=>nee(r,e))].filter(({kind:r,match:o})=>r==="private key"||cm(o)).sort((r,o)=>r.index-o.index).map(({
kind:r,index:o})=>({kind:r,line:t(o)}))}function nee({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,
match:o,index:i})):[]}function cm(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!ou(e)}function ou(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var tee,iu=m(()=>{"use strict";j();O1();tee=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function lm(e,t=!0){if(typeof e=="string")return[...oee(e),...iee(e)];if(typeof e!="object"||e===null)return[];let n=r=>lm(r,t);return Array.isArray(e)?(t?E1(e):
[]).concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>ree(r,o,t).concat(n(o)))}function um(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([n])=>n.replaceAll(/["']/g,""));return E1(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function ree(e,t,n){if(e==="comm\
and"&&typeof t=="string"&&n)return um(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||
i.length>=16&&cm(i);return e==="headers"?r.filter(([,i])=>!A1(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([
i,s])=>kv(i,s)&&o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function E1(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!=
"string")return[];let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(kv(o,a)&&t(a))return[{what:`the argum\
ent ${o}`,near:o}];let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the he\
ader "${c[1]}" in an argument`;return A1(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?um(n):[]})}function oee(e){if(!e.includes("://"))return[];let t=[
...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].filter(([,,r])=>fm(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(
/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>kv(r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function iee(e){
return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,n])=>fm(n)&&(/\d/.
test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function kv(e,t){let n=e.replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,
"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return fm(t)?see.test(n)||aee.test(n)&&cm(t)&&t.length>=12:!1}function fm(e){if(e===""||ou(e))return!1;let t=[...e.
matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>fm(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function A1(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var see,
aee,S1=m(()=>{"use strict";iu();see=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
aee=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function I1(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var T1=m(()=>{"use strict";M()});function fee(e){let t=pm(e)?e.files:e;return["none","args","project"].includes(t)}function N1(e,t){let n=pm(e)&&"plugin"in e?e.plugin:e;$v(n,"what `loadPlugin` \
returns"),dm("options",t,xv);let{endpoint:r,publisher:o}=t;dm("endpoint",r,au),P1("",t,uee),o!==void 0&&P1("publisher.",o,dee)}function $v(e,t){dm("plugin",e,[I1,
t])}function _v(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function ts(e,t,n){let r=es(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function P1(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw pee(e,o,Object.keys(n));dm(e+o,i,s)}}function pee(e,t,n){let r=jt(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you m\
ean \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function dm(e,t,[n,r]){if(!n(t))throw ts(e,t,`Give ${r}.`)}var es,pm,au,
su,xv,vv,Aa,cee,lee,uee,dee,Sa=m(()=>{"use strict";E();Oi();T1();es=e=>typeof e=="string",pm=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),au=[es,"a text"],
su=[e=>Array.isArray(e)&&e.every(es),"a list of texts"],xv=[pm,"an object"],vv=[e=>typeof e=="boolean","true or false"],Aa=[e=>es(e)&&e.trim()!=="","a text that\
 is not empty"],cee=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
lee=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,uee={endpoint:au,endpointVariable:[e=>es(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!cee.test(e)&&!lee.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:vv,relayModel:au,commandModel:au,name:au,local:su,public:su,shellContext:su,failClosed:su,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:vv,workspace:[e=>pm(e)&&Object.values(e).every(fee),"none, args or\
 project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:vv,hookAllows:su,callerFiles:xv,publisher:xv};dee={name:Aa,email:Aa,url:Aa,
description:Aa,version:[e=>es(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Aa,licenseText:Aa,privacyPolicyUrl:[e=>es(e)&&_v(e),"an\
 https URL"]}});function Ia({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function cu({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function C1(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Ia(e),author:mee(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:hee(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:gee(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function lu(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function R1(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),jp(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),zp(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of L1(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:cu(e)}):n.manifest.version!==cu(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:cu(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Ia(e)})}function mee({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function hee({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&_v(n)?n:t.publisher.privacyPolicyUrl}function gee(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(L1(e).map(s=>[s,wee(n,s)]))};return Object.keys(i).length===0?void 0:i}function L1(e){let t=[...e.letOut,...[...e.open].map(n=>yee(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function yee(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function wee(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?bee(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function bee(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var ns,uu=m(()=>{"use strict";Te();Xi();Sa();ns=".claude-plugin/\
plugin.json"});function D1(e){ru(e.flatMap(F1).join(`
`)).length>0&&e.forEach(kee),e.filter(({json:t})=>t!==void 0).forEach(xee)}function F1({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function M1(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?lm(o.data):[];if(i!==void 0)throw Ov(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=um(n);if(r!==void 0)throw Ov(t,1,r.what)}}function kee(e){let{path:t}=e,n=F1(e).flatMap(ru)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function xee({path:e,text:t,json:n}){let[
r]=lm(n,vee.has(e));if(r===void 0)return;let o=ko(t,Math.max(0,t.indexOf(r.near)));throw Ov(e,o,r.what)}function Ov(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var vee,z1=m(()=>{"use strict";E();j();am();S1();uu();iu();vee=new Set([".mcp.json",Ea,ns,
".lsp.json","settings.json"])});function gn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(gn)]}var mm=m(()=>{"use strict"});function Ev(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:$ee(o,n);return{...e,manifest:Oee(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:_ee(o,n))}}function $ee(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return gn(c).every(u=>t({...l,text:u}))},i=Ta(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Ta({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function _ee(e,t){let n=(r,o)=>gn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Ta(e.handler,r=>r==="statusMessage",n)}}function Oee({manifest:e,files:t},n){let r=e.path??"",o=L(t,r),i=(c,l)=>gn(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:ko(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Ta({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Ta(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:Eee(s,i)}}function Eee(e,t){return Ta({...e},n=>n!=="name",(n,r)=>t("author",r))}function Ta(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var j1=m(()=>{"use strict";K();j();mm()});function hm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var Av=m(()=>{"use strict"});function Sv(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Aee.test(n)&&t.size<=See&&!t.bytes().includes(0)}function U1(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&Sv(s,a)&&!Iee(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",Pee(r.licenseText)):
i!==void 0?e.files.set("LICENSE",Tee(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function Iee({plugin:e},t){if(hm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&St(o,e).includes(t))}function Tee(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function Pee(e){return e.endsWith(`
`)?e:`${e}
`}var Aee,See,Iv=m(()=>{"use strict";xr();Av();Aee=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
See=256*1024});function G1(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!Sv(a,L(t.files,a)))),...r.flatMap(s=>Zo(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(Tv),...n.map(Tv),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(Tv),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>Lee(e,s)),...r.flatMap(({origin:s,handler:a})=>gn(Ree(a)).map(B1(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>gn(s.config).map(B1(s.origin)))].filter(({text:s})=>s.length>=$r)}function Pv(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>tu({tool:"",name:"",shell:vr(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...gn(e.manifest??{})].filter(Nv),...gn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>J1(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(en),sm(n),J1(e.files.get(Wo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function Nv(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function Ree(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!Cee.has(t)))}function B1({path:e,line:t}){return n=>({path:e,line:t,text:n})}function Tv(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function Lee(e,t){let n=L(e.plugin.files,t);if(n===void 0||n.size>Nee)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function J1(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var $r,Nee,Cee,Cv=m(()=>{"use strict";K();j();xr();
va();wv();Iv();mm();om();Qt();$r=40,Nee=10*1024*1024;Cee=new Set(["if","statusMessage"])});function V1(e){return[...e.keys()].flatMap(t=>{let n=L(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?D(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:Dee(t,r,o)}]})}function Dee(e,t,n){if(n!==void 0)return gn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<$r&&!s.includes("\\")?[]:[{path:e,line:a+2,text:Fee(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function H1({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function Fee(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?D(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var K1=m(
()=>{"use strict";K();M();j();mm();Cv()});function Pa(e){return e.normalize().replaceAll(q1," ")}function Yo(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function Mee(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(q1))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function W1({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var Rv,q1,gm,ym=m(
()=>{"use strict";Rv=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,q1=new RegExp(`[${Rv}][${Rv} ]*| [${Rv} ]+`,"g");
gm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=Pa(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=Mee(this.#e),W1(
this.#t,n-1)-W1(this.#t,t))}}});function Lv(e,t){let n=e.charCodeAt(t),r=0,o=yn,i=!1,s=!0,a=t;for(Xo.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!Yo(c))i&&o===yn-
1&&(Xo.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return Xo.slot=Math.imul(r,Y1)>>>32-Mv,Xo.end=a,Xo.isUniform=s,o===0}function jee(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<yn-1)continue;let i=Math.imul(r,Y1)>>>32-Mv;e[o-yn+1]=i,n[i>>>5]|=1<<(i&31)}}var yn,Fv,zee,
Mv,Z1,Y1,wm,Xo,Dv,X1=m(()=>{"use strict";ym();yn=11,Fv=21,zee=64,Mv=18,Z1=1<<Mv-5,Y1=2654435761,wm=class{joined;starts;#e;#t=new Int32Array(Z1);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-yn+1)),jee(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+yn<=t.length;o+=Fv)if(!(o<r)){if(!Lv(t,o))break;if(Xo.isUniform){r=this.#n(t,o,n);continue}r=Xo.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&Lv(t,i-1)&&this.#r(i-1,r),Lv(t,s-yn+1)&&
this.#r(s-yn+1,r),s-yn+1}#r(t,n){let{slot:r,end:o}=Xo;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(Z1);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new Dv,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=zee&&n.get(c)?.push({at:a,text:s})}}return n}},Xo={slot:0,end:0,isUniform:!1,whiteUntil:0};Dv=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*eD(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new gm(l)),i=new wm(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let d of Bee(f,c,i,u,p=>r(
e[p]))){let{output:p,from:h,to:g}=d,y=g-h;if(y<n&&y+Uee(d,u,o[p])<n)continue;let b=i.starts[p],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[p],
source:l,text:k})}}function Uee({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
Pa(a).length)}function*Bee(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||Jee(s.get(
f.text),e[a-1],e[a+1]))continue;let d=Vee(r,c,n,f);if(d===void 0)continue;u.push(d);let p=`${d.output} ${d.start} ${d.from}`;i.has(p)||(yield d),i.add(p)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function Jee(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function Vee(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),d=Yo(f);if(n.charCodeAt(c)!==(d?32:f))break;a=d?
Hee(e,a):a+1}if(c-o.at<yn)return;let l=Yo(e.charCodeAt(t))?Q1(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),d=Yo(f);if(n.charCodeAt(u-1)!==(d?32:f))
break;l=d?Q1(e,l-1):l-1}return c-u<Gee?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function Q1(e,t){let n=t;for(;n>0&&Yo(e.charCodeAt(n-1));)n-=1;return n}
function Hee(e,t){let n=t;for(;n<e.length&&Yo(e.charCodeAt(n));)n+=1;return n}var Gee,tD=m(()=>{"use strict";X1();ym();Gee=yn+Fv-1});function nD(e,t,n){let r=V1(t);D1(r),M1(e);let o=n?.sources??G1(e),i=Pv(e),s=Kee(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...iD(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:$r},leak:a[0]===void 0?void 0:Zee(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(rD)}}function Kee(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(H1(o)):o.readings).
filter(o=>{if(o.text.length<$r)return!1;let i=e.carried.has(o.path)?o.text:rD(o);return r.has(i)?!1:(r.add(i),!0)})}function rD({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>Nv(r)?"``":n)}function oD(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);Ev(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:iD([...i.values()],n,Pv(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:Ev(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*iD(e,t,n,r){let o,i=new Map,s=new Set;for(let a of eD(e,t,$r,c=>s.has(c))){o??=n.map(Pa);
let c=i.get(a.text)??Yee(a.text,o);i.set(a.text,c),!(c||Wee(a,r)||r.carried.has(a.output.path)&&qee(a))&&(s.add(a.output),yield a)}}function Wee({output:e,source:t,
text:n},r){return e.path!==Ea||!r.plugin.hooks.some(i=>Zo(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&Pa(i).includes(n.trim()))}function qee({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function Zee(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,ko(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Yee(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+$r<=e.length;n+=1){let r=e.slice(n,n+$r).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=$r}var sD=m(()=>{"use strict";E();xr();am();z1();j1();Cv();K1();ym();tD();j()});function aD(e,t,n){return[...new Set([...e.matchAll(Xee)].flatMap(o=>St(o[1],t)))].flatMap(o=>{let i=L(t.files,o),s=i.unreadable===void 0?ete(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??Qee[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function ete(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Xee,Qee,cD=m(()=>{"use strict";K();j();xr();Xee=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;Qee={py:"pyt\
hon3",js:"node"}});function uD(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of fD(e)){for(let a of St(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of aD(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=zv(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=St(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function zv(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:fD(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function fD(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=vr(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>lD(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>lD(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function lD(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var jv=m(()=>{"use strict";xr();Qt();cD()});function pD(e){let t=new Map([[e.settings.naming.serverKey,tte(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:dD})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(dD,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function tte({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...nte(e)}}function nte({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var dD,mD=m(()=>{"use strict";dD=".mcp.json"});function _r(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(bm,o.toLowerCase()))return`lies\
 in ${o}, ${bm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return ote(r)?"usually holds secrets":ite(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(bm,r)?`is ${bm[r]}`:void 0:lte(t)?Bv:void 0}function ote(e){return rte.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function ite(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function lte(e){if(e.size>ste)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(ate)].some(n=>ute(t,n.index+n[0].length))}function ute(e,t){let n=t;for(let r=0;r<cte&&(Uv.lastIndex=n,!!Uv.test(e));r+=1)n=Uv.lastIndex;
return hD.lastIndex=n,hD.test(e)}var Bv,Na,rs,bm,rte,ste,ate,Uv,cte,hD,fu=m(()=>{"use strict";j();Bv="holds a private key",Na="where credentials are kept",rs="w\
hat a tool makes anew",bm={".aws":Na,".azure":Na,".docker":Na,".gnupg":Na,".kube":Na,".ssh":Na,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:rs,".idea":rs,".mypy_cache":rs,".pytest_cache":rs,".ruff_cache":rs,".venv":rs,".vscode":rs,node_modules:"a folder \
made for one machine"},rte=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
ste=1024*1024,ate=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,Uv=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,cte=10,hD=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function gD(e){let{plugin:t,settings:n}=e,r=Xr(t.files,""),o=mte(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=zv(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=fte(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,L(t.files,a).bytes()),e.open.add(c)}}function fte(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||pte.has(n))return"the thin client has its own file there";let i=_r(t,L(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":dte(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function dte({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!hv(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function mte(e){return new Map([...hm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function yD(e){let t={},n={};for(let{
list:r,what:o,folder:i}of hte){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return gte(e),yte(e),Object.keys(n).length===0?t:{...t,experimental:n}}function gte(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function yte(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var pte,hte,wD=m(()=>{"use strict";K();fu();Av();jv();eu();pte=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);hte=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function bD({body:e,frontmatter:t}){let n=du(se(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>Jv(c,n))?"program":"words"}function Jv(e,t){return Xt(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>Ca.has(c.replace(/^.*\//,"")))})}function du(e){
let n=(e===void 0?[]:Et(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var Ca,km=m(()=>{"use strict";Kt();Qt();Ca=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function Gv(e,t){let n=du(se(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>Xt(a.command).flatMap(vD)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&bte(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=kte(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>vte(e,a,n)),...o.map(a=>`Bash(${xD(a)})`)])]}function vD(e){let t=kD.exec(e)===null?e:e.slice(kD.exec(e)[0].length);return t!==
e?vD(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(wte,"")]}function bte(e){return/[>!#\\\n]/.test(e)||Vv(
e)}function Vv(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function kte(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!Ca.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function xD(e){return Ca.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function vte(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${xD(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!Jv(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var wte,kD,Hv=m(()=>{"use strict";E();Kt();
km();Qt();wte=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,kD=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function vm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Bt(e.body);return[...e.body.matchAll(xte)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var xte,Kv=m(()=>{"use strict";j();xte=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function $D(e){return Xt(e).some(t=>{let[n="",...r]=t.replace(Ete,"").replaceAll(Ate," ").split(/\s+/);if(!$te.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(_te.has(n)?i.slice(1):i).some(s=>Ote.test(s))})}var $te,_te,Ote,Ete,Ate,_D=m(()=>{"use strict";Qt();$te=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),_te=new Set(
["grep","rg","sed","awk","jq"]),Ote=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;Ete=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
Ate=/\d?[<>]+&?\s*[^\s<>]+/g});function Wv(e){let t=e.slice(0,Pte),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=Ste.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:Xt(n).some(i=>Ite.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":Nte(n)??Cte(t)??Rte(t)??($D(t)?"outsi\
de":void 0)}function Nte(e){let t=[...e.matchAll(Tte)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function Cte(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function Rte(e){if(pr([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||Xt(e).filter(r=>r.includes(")")&&Ca.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var Ste,Ite,Tte,Pte,OD=m(()=>{"use strict";Kt();km();Qt();_D();Ste=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],Ite=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,Tte=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
Pte=2e3});function ED(e){for(let t of[...e.plugin.commands,...e.plugin.skills])Lte(e,t)}function Lte(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of vm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&bD(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of vr(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?Dte(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function Dte(e,t){let n=du(se(e.frontmatter,"arguments"));if(!n.test(t))return Wv(t);let r=t.replaceAll(new RegExp(n,"g"),"");return Wv(r)??
(Vv(r)?"arguments":void 0)}var AD=m(()=>{"use strict";Kt();km();Qt();Hv();Kv();OD()});function SD(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(Ql):gv(r)))return{command:n,path:Xl("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=mv())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function ID(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var TD=m(()=>{
"use strict";eu()});function PD(e){let t=SD(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,_a(e,n),"local"):e.place(`command:${n.name}`,r,Mte(
e,n),"remote")}return ID(t)}function ND(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>Fte){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}Ql(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,_a(e,t),"local"):e.place(`skill:${t.name}`,n,zte(e,t),"remote")}}function Mte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=LD(e,
t),o=[...Qp(e),...r.length===0?[]:Gv(t,r)],i=Hl(e,`command:${t.name}`);return Kl({...CD(e,t),"allowed-tools":o.length===0?n:[n,...o],...RD(e,t.name)})+tu({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function zte(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=LD(e,t),o=r.length===
0?[]:Gv(t,r),i=Hl(e,`skill:${t.name}`);return Kl({name:FD(t.frontmatter.data.name)??t.name,...CD(e,t),"allowed-tools":o.length===0?void 0:o,...RD(e,t.name)})+tu(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function CD(e,t){return{description:jte(e,t),when_to_use:DD(t),"argument-hint":t.argumentHint,
paths:Ute(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function jte(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&DD(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function RD(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function LD(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=vr(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
rm).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function DD({frontmatter:e}){let t=se(e,"when_to_use");return t===void 0?void 0:Et(t)||
void 0}function FD(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function Ute(e){if(!Array.isArray(e))return FD(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var Fte,MD=m(()=>{"use strict";Hv();va();Yp();pv();Qt();Kt();TD();Qi();eu();om();Fte=255});function UD(e){let t=Bte(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[zD.prompts]:[],...t.length>0?[zD.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function BD(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function Bte(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${jD(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${os(o)}\`: ${jD(i)}`)];return[...new Set(
r)]}function jD({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${Jte(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?Gte(t):void 0)??"a program"}`}function Jte(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function Gte(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function os(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var zD,JD=m(()=>{"use strict";zD={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function HD(e){let{settings:t}=e,n=Vte(xm(e)),r=[`# ${VD(e.plugin.manifest.displayName??t.name)}`,VD(Ia(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=JL(e);return`${[r,[n],["## Parts",...Hte(e)],["## What is sent, where and when",...Kte(e)],o,["## Access",...Yte(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function xm({components:e}){return e.some(({placement:t})=>t==="local")}function Hte(e){let t=GD(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!xm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...GD(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${os(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function GD(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${os(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Kte(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Wte(l.event,l.matcher)))],a=xm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>qte(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(Wo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...UD(e),...Zte(e)]}function Wte(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${os(t)}\``}`}function qte(e,t,n){let r=`\` ru\
ns: the output of \`${os(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${os(t)}${r}`}function Zte(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Yte(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${xm(e)?`host.${BD(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function VD(e){return e.replaceAll(/\s+/g," ").trim()}var Vte,KD=m(()=>{"use strict";va();uu();JD();Vte=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function WD(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function qD(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var ZD=m(()=>{"use strict"});function YD(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Ra("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Ra("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Ra("has a query"),(t.hash!==""||e.includes("#"))&&Ra("has a f\
ragment"),t.protocol==="http:"&&!Xte(t.hostname)&&Ra("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Ra("has characters in its path that would need quoting"),t.origin+n}function Xte(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Ra(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var XD=m(()=>{"use strict";E()});function QD(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=pu(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Qte(r,c,o[s],a);i=a}return i.has(r.length)}}function pu(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?pu(e,t+1,n):n}function Qte(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&pu(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&pu(e,t,r):o===n&&pu(e,t+1,r)}var eF=m(()=>{"use strict"});function rF(e,t,n){let r=WD(e),o=YD(n.endpoint),i=qv("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:tF(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:tF("commandModel",n.commandModel),naming:qL(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:qv("shellContext",n.shellContext,r.filter(tne)),failClosed:nF("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:ene(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:nF("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:QD(rne(l))}))}}function ene(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return qv("work\
space",n,t),e}function tne(e){return e.startsWith("command:")||e.startsWith("skill:")}function qv(e,t,n){let r=(t??[]).map(o=>{let i=qD(o,n);if(i.length===0)throw nne(
e,o,n);return i});return new Set(r.flat())}function nne(e,t,n){let r=jt(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function tF(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw ts(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function nF(e,t=[]){for(let n of t){if(Object.hasOwn(Oa,n))continue;let r=jt(
n,Object.keys(Oa));throw ts(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function rne(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw ts("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var oF=m(()=>{"us\
e strict";E();Oi();ZD();XD();eF();yv();Sa();Qi()});function aF(e,t){if(one(e),t.name!==void 0){let r=sF(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,iF)}let n=sF(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${iF}`)}function sF(e){return e.length>128?"has more than 128 characters":Ho(e)?e.includes("..")?
'holds ".."':Bp(e)!==void 0?"can't be a folder on Windows":Yi(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function one(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var iF,cF=m(()=>{"use strict";E();Jl();
Xi();iF="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function fF(e,t){N1(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&ane(e,t);let r=rF(n,aF(n,t),t),o=ine(new nu(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Ia(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function ine(e){let t=lF(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=oD(e,t);if(r.length===0)throw t.leak;let o=new nu(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=lF(o,t);if(i.leak!==void 0)throw i.leak;return i}function lF(e,t){
let n=sne(e),r=pe(e.files),o=Pp(uF(r,lu(n))),i=`${cu(e)}-${o.slice(0,8)}`,s=uF(r,lu(n,i));return{draft:e,version:i,files:s,...nD(e,s,t)}}function sne(e){let t=PD(
e);ND(e),p1(e),w1(e),pD(e);let n=v1(e);U1(e),e.files.set("README.md",HD(e)),gD(e);let r=yD(e),o=C1(e,{commands:t,icon:n,paths:r});return e.manifest=o,R1(e,o),cne(
e),uD(e),ED(e),o}function uF(e,t){return pe([...e,[ns,t]])}function ane(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>go(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${un(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function cne(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>Xp&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:Xp}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var dF=m(()=>{"use strict";In();ha();E();Ei();K();m1();h1();am();x1();sD();Iv();jv();uu();mD();wD();Sa();AD();MD();
KD();oF();cF();Qi()});function pF(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=lne.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(une))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var lne,une,mF=m(()=>{"use strict";lne=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
une=/`([^`\n]+)`/g});function _m(e){let t=[];for(let n of e.matchAll(gne)){let r=n[1],o=e.slice(Math.max(0,n.index-Zv),n.index),i=n.index+n[0].length,s=kne(r,o,e.slice(i,i+Zv));s!==
void 0&&t.push({need:gF.get(r),what:`${r}${s}`,offset:n.index})}return t}function kne(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return bne.test(
t)?"":void 0;if(!vne(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?pne.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:xne(e,i)}function vne(e){let t=e.length;for(;t>0&&!yne.has(e[t-1]);)t-=1;return(t>0||e.length<Zv)&&wne.test(e.slice(
t))}function xne(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(hF,e)?hF[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&mne.has(r):!i.test(r)))return s?"":` ${r}`}var $m,fne,dne,gF,pne,
hF,mne,hne,gne,yne,wne,bne,Zv,Yv=m(()=>{"use strict";$m=e=>e.split(" "),fne=$m("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),dne=$m("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),gF=new Map([...fne.map(e=>[e,"machine"]),...dne.map(e=>[e,"toolchain"])]),pne=new Set($m("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),hF={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
mne=new Set($m("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),hne=[...gF.keys()].sort((e,t)=>t.length-e.length).join("|"),gne=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${hne})(?![\w./:=@-])`,"g"),yne=new Set(`
;&|({$"'\`!`),wne=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,bne=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
Zv=240});function wF(e,t,n){let r=new mu(e,t,n);bF(r,Ene,e);for(let o of pF(e))vF(r,o.text,o.offset);return Xv(r,e)}function bF(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&xF(i,n,s=>e.add(o,s[0],s.index))}function Xv(e,t){return bF(e,One,t),t.includes("git ")&&xF(Ane,t,n=>{let r=`git ${n[1]}`;_ne.has(n[1])?e.add("ma\
chine",r,n.index):$ne.has(n[1])&&e.add("files",r,n.index)}),e.list()}function kF(e,t,n){return Xv(new mu(e,t,n),e)}function Om(e,t,n){let r=new mu(e,t,n);return vF(
r,e,0),Xv(r,e)}function vF(e,t,n){for(let{need:r,what:o,offset:i}of _m(t))e.add(r,o,n+i)}function xF(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var yF,$ne,_ne,One,Ene,Ane,mu,Qv=m(()=>{"use strict";j();mF();Yv();yF=e=>new Set(e.split(" ")),$ne=yF("diff \
log status show blame ls-files grep rev-parse describe shortlog"),_ne=yF("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),One=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],Ene=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
Ane=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
mu=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Bt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function $F(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=Zo(e,t).flatMap(s=>tx(t,s));return[...o,...ex(e.handler,n),..._F(r,
n.path,n.line),...i]}function ex(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:Tne(
c)).join(""),a=_m(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...kF(JSON.stringify(e),t,n),...a]}function Tne(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function tx(e,t){let n=Pne(e,t);return n===void 0?[]:Om(n,t,1).concat(_F(n,t,1))}function _F(e,t,n){let r=new Map,o=Bt(
e);for(let i of e.matchAll(Ine)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function Pne(e,t){let n=L(e.files,t);return n===void 0||n.size>Sne?void 0:H(n.bytes())}var Sne,Ine,OF=m(()=>{"use strict";K();j();xr();Qv();
Yv();Sne=1024*1024,Ine=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function AF(e){$v(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>nx(`${r.kind}:${r.name}`,
r.path,[...Lne(r),...Cne(r.body,e).flatMap(o=>{let i=n.get(o)??tx(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>nx(`hook:${r.id}`,r.origin.path,$F(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>nx(`mcp:${r}`,i.path,ex(o,i).filter(Rne)))]}function Cne(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?St(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function nx(e,t,n){let r=new Set(n.map(s=>s.need)),o=Nne.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function Rne(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function Lne(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:vr(n);return[...Dne(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...vm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...wF(n,t,r)]}function Dne(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return Om(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(EF,i)?EF[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var Nne,EF,SF=m(()=>{"use strict";Qv();xr();OF();Kv();Sa();Qt();Nne=["text","files","patch","toolchain","machine","conversation"];
EF={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function IF(e,t=[]){if(!Array.isArray(t))throw ts("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new Sn;for(let o of AF(e))n.has(o.id)||o.id.startsWith("mcp:")||(rx(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),rx(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&rx(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function rx(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var TF=m(()=>{"use strict";In();Sa();SF()});function Em({loads:e,diagnostics:t}){let n=t.find(({code:s})=>go(s));if(e||n===void 0)return;let{problem:r,fix:o}=Cc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${un(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var ox=m(()=>{"use strict";In();Ty();E();Ei()});var Ze=_e((VCe,PF)=>{"use strict";PF.exports=process.getBuiltinModule("node:crypto")});function CF({tools:e,afterMs:t}={},n=NF){return e??(t!==void 0||n>NF)}var Fne,NF,RF=m(()=>{"use strict";Fne=x(Ze(),1),NF=6e5});var LF,DF=m(()=>{"use strict";LF=String.raw`
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
`});var FF,MF=m(()=>{"use strict";FF=String.raw`
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
`});var Am,Sm,Im,Tm,ix=m(()=>{"use strict";Am=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),Sm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),Im=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),Tm="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var zF,jF=m(()=>{"use strict";zF=String.raw`
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

`});function UF(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>zne(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${Pm(Am)}, files that hold a private key, what lies in ${Pm(Sm)}, links, and other repositories inside the project. ${Pm(Im)} are sent onl\
y where the list above says so. Without git also not: what lies in ${Pm(Tm)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function zne(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${Mne[r.files]}${i}${o}.`}function Pm(e){return e.map(
t=>`\`${t}\``).join(" ")}var Mne,BF=m(()=>{"use strict";ix();Mne={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var JF,GF=m(()=>{"use strict";JF=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var VF,HF=m(()=>{"use strict";VF=String.raw`
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
`});var KF,WF,qF=m(()=>{"use strict";KF=String.raw`function pattern(globs,   n, list, i, out) {
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
`,WF=String.raw`function base64(s) {
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
`});var ZF,YF=m(()=>{"use strict";ZF=String.raw`
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
`});var XF,QF=m(()=>{"use strict";XF=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var eM,tM=m(()=>{"use strict";eM=String.raw`
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
`});function ax(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>Bne(
i,o)+Une,hooks:jne,readme:UF}}function jne(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function Bne(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${sx(n)} plugin=${sx(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${sx([...new Set(a)].join(`
`))}
`}function sx(e){return`'${e.replaceAll("'","'\\''")}'`}var gRe,Une,nM=m(()=>{"use strict";DF();MF();ix();jF();BF();GF();HF();qF();YF();QF();tM();gRe=ax();Une=[
"# Never sent, in any case and any folder.",`secret_names='${Am.join(" ")}'`,`secret_folders='${Sm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Im.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Tm.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${JF}'`,`sorting='
${KF}'`,`key_body='
${WF}'`,XF+zF+ZF+FF+LF+VF+eM].join(`
`)});function oM(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}=e,{alwaysLoad:p=t.alwaysLoad}=e;return{...z({...Jne(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:Gne(t),longRuns:CF(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:p==="true"?!0:p==="false"?!1:p,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:ax(t.
uploads)}}function Jne(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:d}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:d})}
function Gne({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var iM=m(()=>{"use strict";Nc();
E();Te();RF();nM()});function sM(e,t,n){let{loaded:r,config:o}=e;Em(r);let i=oM(t,o,n),s=Vne(r.plugin,fF(r,i),i);return t.allowErrors!==!0&&Hne([...cx(e,s),...s.report.diagnostics]),
s}function Vne(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&Vl(r,l.what).files!=="none",s=IF(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function cx({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function Hne(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Ut(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var aM=m(()=>{"use strict";E();dF();TF();sv();ox();Ss();iM()});async function cM(e,t){let n=(0,Qo.join)(t.workspace,e),r={folder:e,name:(0,Qo.basename)(n),rows:[],notes:[]};try{let o=qp(n),i={...r,name:o.plugin.name},s=await Wne(
n,t).catch(a=>({failed:a}));return"failed"in s?lx(s.failed,{...i,rows:Ni(e,o.diagnostics)}):Kne({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return lx(
o,r)}}function Kne(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[qne(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Ni(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=sM(o,{permissionHook:!0},s),u=Ni(n,[...cx(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return lx(l,{...e,rows:c,notes:i})}}async function Wne(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await qb(e,void 0,{dataOnly:r,signal:o});let i=(0,Qo.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,Qo.extname)(
i))?{config:{},skipped:i}:await qb(e,i,{signal:o})}function qne(e){return`${(0,Qo.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function lx(e,t){if(!ve(e))throw e;let n=Tf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var Qo,lM=m(()=>{"use strict";Qo=x(ne(),1);XP();iv();aM();E();vo()});var no=_e((MRe,uM)=>{"use strict";uM.exports=process.getBuiltinModule("node:os")});function fM(e,t){return e.size===t.size&&[...e].every(([n,r])=>Zne(r,t.get(n)))}function ux(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:hu(e.bytes(),t.bytes())}function hu(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function Zne(e,t){return e.
kind==="file"?t?.kind==="file"&&ux(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var Nm=m(()=>{"use strict"});function Cm(e){return dM(e)||dM(pe([...e].map(([t,n])=>[t,Xne(n)])))}function dM(e){let t=L(e,ns),n=t===void 0?void 0:D(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Yne(c)]);return Pp(pe([...s,[ns,
lu(o)]])).startsWith(i)}function Yne(e){return e.kind==="file"?{...e,executable:!1}:e}function Xne(e){if(e.kind!=="file")return e;let t=e.bytes();return Ki(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var fx=m(()=>{"use strict";ha();K();M();j();uu()});function is(e){return Qne.has(e.split("/").at(-1)??"")}function ss(e,t=""){return ere((0,hM.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return Vp(
n.name)?n.isDirectory()?ss(e,r):[]:is(r)?[]:[r]})}function ere(e){return(0,mM.readdirSync)(e,{withFileTypes:!0})}function gM(e,t){let n=Yt(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!is(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!tre(a)),o])if(Cm(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!ux(pM(n,s),pM(t,s)))}function tre(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function pM(e,t){let n=L(e,t);return n&&{...n,executable:!1}}function yM(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...Yt(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!is(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var mM,hM,Qne,La=m(()=>{"use strict";mM=x(ce(),1),hM=x(ne(),1);K();Nm();
fx();br();Qne=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function Rm(e){let t=gu((0,Da.join)(e,".claude-plugin","plugin.json"));return tn(tn(tn(t,"metadata"),"bazaar"),"thinClient")!==void 0}function bM(e){if(gu((0,Da.join)(
e,"oci-layout"))===void 0)return!1;let t=tn(gu((0,Da.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>tn(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=gu((0,Da.join)(e,"blobs","sha256",r.slice(7)));return typeof tn(kM(e,o),"claude-bazaar.co\
ntents")=="string"}function kM(e,t){let n=tn(t,"annotations");if(n!==void 0)return n;let r=tn(t,"manifests"),o=Array.isArray(r)?tn(r[0],"digest"):tn(tn(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?tn(tn(t,"config"),"Labels"):kM(e,gu((0,Da.join)(e,"blobs","sha256",o.slice(7))))}function gu(e){
try{return JSON.parse((0,wM.readFileSync)(e,"utf8"))}catch{return}}function tn(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var wM,Da,Lm=m(()=>{
"use strict";wM=x(ce(),1),Da=x(ne(),1)});function nre(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function yu(e){let t=nre(e);if(t!==void 0)throw Mt(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function Mt(e,t){return new w("PATH_UNSAFE",e,t)}var as=m(()=>{"use strict";E()});function Ma(e,t,n){let r=ire(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw Dm(e);if(!r.isDirectory())throw px(e,"is a file");let o=sre(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw px(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
is(a))&&rre(e,t,n),are(e,s),s?"repository":"replaceable"}function rre(e,t,{isOurs:n,foreign:r}){if(!(n??Rm)(e))throw px(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?gM:()=>[]),i=[...ore(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${wu(i)}.`,"Move or remove that, or choose another folder.")}function ore(e){try{return ss(e).filter(t=>t!==".git")}catch(t){throw xt(e,t)}}
function wu(e){let t=e.length-vM;return`${e.slice(0,vM).join(", ")}${t>0?` and ${t} more`:""}`}function ire(e){try{return(0,Fa.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw xt(e,t)}}function sre(e){try{return(0,Fa.readdirSync)(e)}catch(t){throw xt(e,t)}}function are(e,t){let[n,r]=[process.cwd(),(0,Fa.realpathSync)(e)];if(!`${n}${dx.sep}`.
startsWith(`${r}${dx.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function px(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function Dm(e){return Mt(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function xt(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${ee(t)}.`,
n,{cause:t})}var Fa,dx,vM,cs=m(()=>{"use strict";Fa=x(ce(),1),dx=x(ne(),1);E();La();Lm();as();vM=10});function za(e,t){(0,nn.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(mx(e,o.kind==="directory"?r:(0,Or.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,Or.join)(e,r),s=o.executable?493:420;(0,nn.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,nn.chmodSync)(i,s)}}function mx(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,nn.mkdirSync)((0,Or.join)(e,r),{recursive:!0}),(0,nn.chmodSync)((0,Or.join)(
e,r),493),n.add(r))}function ei(e,t,n=[]){let r=[];try{for(let o of(0,nn.readdirSync)(e).filter(i=>!n.includes(i)))(0,nn.renameSync)((0,Or.join)(e,o),(0,Or.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,nn.renameSync)((0,Or.join)(t,i),(0,Or.join)(e,i));throw o}}var nn,Or,bu=m(()=>{"use strict";nn=x(ce(),1),Or=x(ne(),1)});function xM(e,t,n={}){hx(e,t,n,r=>za(r,t))}function hx(e,t,n,r){ku(e,t,n);let o=(0,Ae.resolve)(e),i=Ma(o,t,n),s=gx((0,Ae.dirname)(o));try{i==="empty"?fre(o,r):i===
"repository"?dre(o,r):pre(o,i,r)}catch(a){throw s!==void 0&&(0,xe.rmSync)(s,{recursive:!0,force:!0}),xt(e,a)}}function ku(e,t,{within:n}){cre(e,t),lre(t),n!==void 0&&
ure((0,Ae.resolve)(n),(0,Ae.resolve)(e))}function cre(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function lre(e){
for(let[t,n]of e)if(yu(t),n.kind==="symlink")throw Mt(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function ure(e,t){let n=(0,Ae.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Ae.resolve)(e,n)!==t)throw Mt(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Ae.sep))
if(r=(0,Ae.join)(r,o),(0,xe.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw Dm(r)}function gx(e){try{return(0,xe.mkdirSync)(e,{recursive:!0})}catch(t){
throw xt(e,t)}}function fre(e,t){let n=(0,xe.mkdtempSync)((0,Ae.join)(e,".bazaar-"));try{t(n),ei(n,e)}finally{(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function dre(e,t){
let n=(0,xe.mkdtempSync)((0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.bazaar-`)),[r,o]=[(0,Ae.join)(n,"new"),(0,Ae.join)(n,"old")];try{(0,xe.mkdirSync)(
r),(0,xe.mkdirSync)(o),t(r),ei(e,o,[".git"]);try{ei(r,e)}catch(i){throw ei(o,e),i}(0,xe.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,xe.existsSync)(o)||(0,xe.readdirSync)(
o).length===0)&&(0,xe.rmSync)(n,{recursive:!0,force:!0})}}function pre(e,t,n){let r=(0,xe.mkdtempSync)((0,Ae.join)((0,Ae.dirname)(e),`.${(0,Ae.basename)(e)}.baz\
aar-`)),o=(0,Ae.join)(r,"new");try{(0,xe.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?mre(e,o,(0,Ae.join)(r,"old")):(0,xe.renameSync)(o,e)}finally{(t!=="repl\
aceable"||(0,xe.existsSync)(e))&&(0,xe.rmSync)(r,{recursive:!0,force:!0})}}function mre(e,t,n){(0,xe.renameSync)(e,n);try{(0,xe.renameSync)(t,e)}catch(r){throw(0,xe.renameSync)(
n,e),r}}var xe,Ae,yx=m(()=>{"use strict";xe=x(ce(),1),Ae=x(ne(),1);E();bu();cs();as()});function Fm(e,t,n={}){let r=(0,Zn.resolve)(e),o=Ma(r,t,n);if(o!=="missing"&&o!=="empty")return hre(r,t,n);let i=Mm(r);return xM(r,t,n),{keep:()=>{},undo:()=>{(0,mt.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,mt.mkdirSync)(r)}}}function hre(e,t,n){ku(e,t,n);let r=gre(e),[o,i]=[(0,Zn.join)(r,"new"),(0,Zn.join)(r,"old")],s=()=>(0,mt.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,mt.existsSync)(i)&&((0,mt.existsSync)(e)&&(0,mt.renameSync)(e,o),(0,mt.renameSync)(i,e)),s()};try{(0,mt.mkdirSync)(o),za(o,
t),(0,mt.renameSync)(e,i),(0,mt.renameSync)(o,e)}catch(c){throw a(),xt(e,c)}return{keep:()=>yre(s),undo:a}}function gre(e){try{return(0,mt.mkdtempSync)((0,Zn.join)(
(0,Zn.dirname)(e),`.${(0,Zn.basename)(e)}.bazaar-`))}catch(t){throw xt(e,t)}}function yre(e){try{e()}catch{}}function Mm(e){if(!(0,mt.existsSync)(e))return Mm((0,Zn.dirname)(
e))??e}var mt,Zn,zm=m(()=>{"use strict";mt=x(ce(),1),Zn=x(ne(),1);cs();bu();yx()});var $M,_M=m(()=>{"use strict";$M={added:[],changed:[],removed:[]}});function ls(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??$M,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var wx=m(()=>{"use strict";Te();_M()});function bx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,vu.join)(e.RUNNER_TEMP||(0,EM.tmpdir)(),"claude-bazaar",t)}function AM(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,vu.join)(e,"thin-clients",r.name);return Fm(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function SM(e,t){(0,ja.mkdirSync)(t,{recursive:!0});let n=(0,vu.join)(t,"report.json");return(0,ja.writeFileSync)(n,`${JSON.stringify(wre(e),void 0,2)}
`),n}function IM(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(ls),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,vu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))L_(c,l??"")}function wre({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:OM(o)},plugins:n.map(i=>({...ls(i),...i.error===void 0?{}:{error:OM(i.error)},notes:i.notes,
findings:Ps(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function OM({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function TM(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>ls(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,ja.appendFileSync)(n,o.join(""))}var ja,EM,vu,PM=m(()=>{"use strict";ja=x(ce(),1),EM=x(no(),1),vu=x(ne(),1);$i();zm();vo();wx()});function It(e){return wo(e).replaceAll(NM,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function rn(e){
return e===""?"":`<code>${It(e)}</code>`}function kx(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${It(e)}</a>`:It(e)}function CM(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>wo(i.replaceAll("	","  ")).replaceAll(NM,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function jm(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var NM,RM=m(()=>{"use strict";Af();NM=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function LM(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:bre(c,t)}function bre(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var DM=m(()=>{"use strict"});function FM(e,t){let{error:n}=e,r=[{text:`## ${kre[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${It(n.problem)} ${It(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:vre(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${It(o)}`,weight:1}))];return LM([...r,...e.plugins.
flatMap(Ere)])}function vre(e){let t=e.map(n=>{let r=ls(n);return[rn(r.name),xre(r),$re(n,r),_re(r),Ore(n.rows)]});return jm(["plugin","version","result","files",
"findings"],t)}function xre({version:e="",oldVersion:t}){return t===void 0||t===e?rn(e):`${rn(t)} \u2192 ${rn(e)}`}function $re({error:e},t){if(e!==void 0)return`\
failed: ${It(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(kx(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${kx(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function _re({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Ore(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Ut(r,n)]}).flat().
join(", ")||"none"}function Ere(e){let{error:t,notes:n,rows:r,preview:o}=e,i=ls(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${It(t.problem)} ${It(t.fix)}`,weight:1}],
...n.map(a=>({text:It(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${rn(i.image)}`,weight:1}],...r.length===0?[]:[{text:Sre(r),weight:2}],...Ire(e),...Tre(
i),...o===void 0||o.patch===""?[]:[{text:vx("Changes of the thin client",CM("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${It(e.name)}`,weight:1},
...s]}function Sre(e){let t=Ps(e),n=t.slice(0,Are).map(i=>[i.level,rn(i.code),rn(un({...i,path:i.file})),`${It(i.problem)} ${It(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${Ut(r,"more finding")}: the output \`report\` names a file with all of them.`;return jm(["level","code","place","what, and what to do"],n)+o}function Ire({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Ut(t.files,"file")} searched for ${Ut(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(rn).join(", ")}.`,s=n.map(({what:a,why:c})=>[rn(a),It(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:vx("Left out of the thin client",jm(["what","why"],s)),weight:3}]]}function Tre({files:e}){let t=[...e.
added.map(n=>`- added ${rn(n)}`),...e.changed.map(n=>`- changed ${rn(n)}`),...e.removed.map(n=>`- removed ${rn(n)}`)];return t.length===0?[]:[{text:vx("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function vx(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var kre,Are,MM=m(()=>{"use strict";Ss();In();vo();RM();wx();DM();kre={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};Are=300});function xu(e){return Pre.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(zM,
r)?`\`${zM[r]}\``:n)}function BM(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(xu),...t===void 0?{}:{error:UM(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:xu(i.problem),fix:xu(i.fix)})),...o.error===void 0?{}:{error:UM(o.error)}}))}}function UM({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,xu(t),xu(n),{details:r,cause:o})}var zM,jM,Pre,JM=m(()=>{"use strict";E();zM={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},jM="name its `digest` with `build` at none",Pre=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${jM}`],[/then publish without --image; or `--base` what has it/g,
`${jM}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function Um(e={}){let t=Object.entries(process.env).filter(([r])=>!Nre.includes(r)&&!Cre.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var Nre,Cre,xx=m(()=>{"use strict";Nre=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],Cre=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var $x=_e((FLe,GM)=>{"use strict";GM.exports=process.getBuiltinModule("node:child_process")});function VM(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function HM(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(Rre(t)):t).toString("utf8")}function Rre(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var KM=m(()=>{"use strict"});async function Bm(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,qM.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,d=b=>{u==="exit"&&(u=b),WM(l.pid,"SIGTERM"),f??=setTimeout(()=>WM(l.
pid,"SIGKILL"),Lre)},p=setTimeout(()=>d("timeout"),s),h=()=>d("abort");c?.addEventListener("abort",h,{once:!0});let g=VM(l.stdout,a,()=>d("output")),y=HM(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,O)=>{l.on("error",O).on("close",I=>k(I??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(p),clearTimeout(f),c?.removeEventListener("abort",h)}}function WM(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var qM,
Lre,_x=m(()=>{"use strict";qM=x($x(),1);KM();Lre=1e3});async function Je(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw ZM(e);if(!(0,YM.existsSync)(
n))throw wn(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:d}=await Bm("git",e,{cwd:n,env:Um(
s),...c}).catch(p=>{throw Fre(p)});if(l==="abort")throw ZM(e);if(l==="timeout")throw wn(e,`it took longer than ${o/1e3} s`);if(l==="output")throw wn(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Ua(d)}}async function on(e,t){let{exitCode:n,stdout:r,stderr:o}=await Je(e,t);if(n===0)return r;
throw wn(e,o.trim()===""?`exit code ${n}`:Ba(o))}async function us(e,t){return(await on(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Ua(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,Dre)}function Dre(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function ZM(e){return new w("INTERRUPTED",`git ${XM(e)} was stopped.`,"Start it again.")}function Fre(e){return e.code!=="ENOENT"?wn([],ee(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function wn(e,t){let n=Ua(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${XM(
e)} failed: ${n}.`,zre(t))}function XM(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function zre(e){return Mre.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Ba(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var YM,Mre,ti=m(
()=>{"use strict";YM=x(ce(),1);E();xx();_x();Mre=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function $u(e){return jre.has(e.toLowerCase())}function Ox(e){if(e==="")return"is empty";if(!Ho(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function ez(e){let t=Ox(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(QM,n)?`is kept for ${QM[n]}`:$u(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':Jre.test(e)||Gre.test(e)?"passes as a marketplace of Anthropic":void 0}function tz(e){
return Ure.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":Bre.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var jre,QM,Ure,Bre,Jre,Gre,Jm=m(()=>{"use strict";Xi();jre=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),QM={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},Ure=new Set(["org","org-provisioned","unknown"]),Bre=new Set(["cargo","gh","github","npm","pip","uv"]),
Jre=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,Gre=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function Zre(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function Yre(e){return Array.isArray(e)&&e.length>0}var sn,Ge,Ex,Ax,iz,sz,az,cz,lz,uz,
Vre,Vm,fz,Hre,dz,Ja,Gm,nz,Kre,rz,Wre,qre,pz,oz,Xre,Qre,eoe,Hm,Ga=m(()=>{"use strict";Kn();Mp();yr();sn=Y(),Ge=P(sn),Ex=P(qe()),Ax=Ee(sn),iz=me({name:Be,email:Ge,
url:Ge}),sz={$schema:Ge,name:sn,owner:iz,plugins:Ee(Hn()),description:Ge,version:Ge,metadata:P(me({description:Ge,version:Ge,pluginRoot:Ge})),forceRemoveDeletedPlugins:Ex,
allowCrossMarketplaceDependenciesOn:P(Ax)},az=me(sz),cz=Ft(Ek(sn)),lz=new Set([...Object.keys(sz),"renames"]),uz=new Set(["description","version","pluginRoot"]),
Vre=Q(sn,he(e=>URL.canParse(e),"must be a whole URL, with https://")),Vm={$schema:Ge,name:sn,displayName:Ge,description:Ge,version:Ge,author:P(iz),homepage:P(Vre),
repository:Ge,license:Ge,keywords:P(Ax),category:Ge,tags:P(Ax),strict:Ex,defaultEnabled:Ex,dependencies:P(Zk),headers:P(Ft(sn)),headersHelper:Ge},fz=me(Vm),Hre=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],dz=new Set([...Object.keys(Vm),...Hre,"relevance","source"]),Ja=e=>Q(Be,Ll(e)),Gm=(e,t)=>P(Dl(e,t)),nz=Q(Ja(256),he(e=>!e.includes("\\"),'must have\
 "/" between folders')),Kre=Q(Ja(128),Uo(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),rz=Q(Ja(256),he(Zre,"must be a regular expr\
ession")),Wre=me({file:rz,pattern:rz}),qre=Q(me({cli:Gm(Ja(64),10),cwd:Gm(nz,10),filesRead:Gm(nz,10),hosts:Gm(Kre,20),manifestDeps:P(Q(Dl(Wre,10),Rl()))}),he(e=>Object.
values(e).some(Yre),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),pz=me({topic:P(Ja(64)),signals:qre});oz={url:sn,ref:Ge,sha:Ge},Xre=
Q(sn,he(e=>!e.includes(".."),'must not hold ".."')),Qre=Q(sn,he(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),eoe=Q(Go,Bo(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),he(e=>e>0,"must be over 0"),he(e=>e<=600,"must have at most 600")),Hm={github:{repo:sn,ref:Ge,sha:Ge},url:oz,
"git-subdir":{...oz,path:Q(Be,he(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:Xre,version:Ge,registry:P(Qre)},archive:{url:sn,sha256:P(
Q(sn,he(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(Ja(500),he(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(eoe),mode:P(qn("copy","link"))}}});var N,Pe=m(()=>{"use strict";N=".claude-plugin/marketplace.json"});function hz(e,t){let n=L(e,N);n===void 0&&t("MARKETPLACE_MISSING",N,{looked:N}),n?.unreadable&&t("FILE_UNREADABLE",N,{reason:n.unreadable});let r=mr({tree:e,report:t},
N);if(r===void 0)return;let o=D(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:N,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:N,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:N,...o.
placeAt([])},{kind:oe(o.value)});return}let i=toe(o,o.value,t);return noe(i),roe(i),ooe(i),i}function toe(e,t,n){return{value:t,report:n,where:r=>({path:N,...e.
placeAt(r)}),whereKey:r=>({path:N,...e.placeOfKey(r)})}}function noe(e){for(let{path:t,field:n,problem:r}of Zt(az,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});mz(e,[],e.value,lz),mz(e,["metadata"],e.value.metadata,uz)}function mz(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:Pk(i)})}}function roe({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=ez(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=tz(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function ooe({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",N,{})}var gz=m(()=>{"use strict";K();M();at();fa();Jm();
Ga();Pe()});function yz(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Ko({},{entry:o}).diagnostics){let s=ioe[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else go(i.code)&&i.path===""&&Sx(e,i,t)}}function Sx({catalog:e,index:t},n,r){let o=soe(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(Vm,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function wz(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!$u(n)}function soe({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var ioe,Ix=m(()=>{"use strict";Ei();Jp();Jm();Ga();ioe={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function bz(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=aoe(n,
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):qt(n,i)||s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||!qt(n,i))return;let l=i.split("/").
at(-1),u=Ko(coe(n,i),{entry:t.raw,...l?{folderName:l}:{}});for(let f of u.diagnostics.filter(d=>wz(s,d)))f.path===""?Sx({catalog:s,index:t.index,raw:t.raw},f,o):
o(loe(f,i));return uoe(s,t,u),u}function aoe(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function coe(e,t){
if(t==="")return e;let n=`${t}/`;return new Map([...e].filter(([r])=>r.startsWith(n)).map(([r,o])=>[r.slice(n.length),o]))}function loe(e,t){return t===""?e:{...e,
path:`${t}/${e.path}`}}function uoe(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==t.name){let s={name:t.
name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={entry:t.version,manifest:i};
e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var kz=m(()=>{"use strict";K();Jp();Ix()});function vz(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":poe(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function poe(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?moe(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?xz(t.split(".").map(Number)):foe.has(t)||t.endsWith(".localhost")}function xz(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||doe.has(e.join("."))}
function moe(e){let t=goe(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=hoe(t);return r!==void 0&&xz(r)}function hoe(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function goe(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var foe,doe,$z=m(()=>{"use strict";foe=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),doe=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function _z(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return yoe(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${oe(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(Hm,r)?boe(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function yoe(e,t){let n=woe(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:fs(r?`${t.pluginRoot}/${e}`:e),raw:e}}function woe(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:_u(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function _u(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function fs(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function boe(e,t,n){let r=Zt(me(Hm[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&koe(s,n),r.length>0?void 0:{kind:e,...xoe(e,t)}}function koe(e,t){let n=vz(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:voe(e),problem:n})}function voe(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function xoe(e,t){let n=Object.keys(Hm[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var Tx=m(()=>{"use strict";M();at();
yr();$z();Ga()});function Oz(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push($oe(s,o,
i)),yz({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${oe(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Soe(e,r,t),r}function Ez(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function Az(e){let t=Ez(
e);return t!==void 0&&_u(t)?fs(t):void 0}function $oe(e,t,n){let r=c=>e.where(["plugins",t,...c]);_oe(e,t,n),Ooe(e,n.name,r(["name"])),Eoe(e,n,r),Aoe(e,n,r);let o=_z(
n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:Ez(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{index:t,
name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):[],...Ou(
i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function Ou(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function _oe(e,t,n){for(let{path:r,field:o,problem:i}of Zt(fz,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!dz.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function Ooe(e,t,n){if(typeof t!="string")return;let r=Ox(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n,{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&$u(o))&&Yi(t)&&e.report("ENTRY_NAME_RESERVED",n,{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n,{length:t.length})}function Eoe(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${oe(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of Zt(pz,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Aoe(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Soe(e,t,n){let r=t.filter(o=>o.name!=="");for(let[o,{index:i,name:s}]of r.entries()){let{report:a}=n(i),c=e.where(["plugins",i,"name"]);
r.some(f=>f.index!==i&&f.name===s)&&a("ENTRY_NAME_TWICE",c,{name:s});let l=s.toLowerCase(),u=r.slice(0,o).find(f=>f.name!==s&&f.name.toLowerCase()===l);u!==void 0&&
a("ENTRY_NAME_CASE",c,{name:s,other:u.name})}}var Px=m(()=>{"use strict";M();Xi();at();Ix();Jm();Ga();Tx()});function Sz(e,t,n,r){if(e===void 0)return{};let o=Zt(cz,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=Ioe(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function Ioe(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var Iz=m(()=>{"use strict";M();at();Ga()});function Km(e,t={}){let n=Toe(e),r=new Sn,o=hz(n,r.report);if(o===void 0)return Tz(Noe,r.list,!1);let i=[],s=f=>i[f]??=new Sn,a=Oz(o,s).map(f=>{let d=s(f.index),
p=t.plugins===!1?void 0:bz(o,f,n,d);return Object.assign(f,{diagnostics:Nz(Pz(d.list))},p&&{plugin:p})}),c=Coe(o,a),l=[...r.list,...i.flatMap(f=>f.list)],u=l.some(
f=>rO(f.code));return Tz(c,l,!u)}function Toe(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?[...e.values()]:Object.
values(e)).every(Poe))return e instanceof Map?e:pe(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a marketplace's files.",`Giv\
e a file tree or a record of path \u2192 text, e.g. {"${N}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function Poe(e){return typeof e==
"string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function Coe(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u=="string"?{[l]:u}:
{}},{name:o,owner:i}=n,s=Az(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",...Ou(i)?{owner:i}:
{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:Sz(n.renames,a,c,e.report),raw:n}}function Tz(e,t,n){return{marketplace:e,
diagnostics:Nz(Pz(t)),loads:n}}function Pz(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function Nz(e){return e.toSorted((t,n)=>U(t.path,n.path)||
(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||U(t.code,n.code))}var Noe,Nx=m(()=>{"use strict";In();E();K();Ei();j();gz();kz();Px();Iz();Pe();Noe={name:"",
plugins:[],renames:{},raw:{}}});function Cz(e,t={}){let n=typeof e=="string"||e instanceof URL;return Km(n?Yt(Kp(e)):e,t)}var Rz=m(()=>{"use strict";Nx();br()});function Ha(e,t){if(Array.isArray(e)){let n=e.map(r=>Ha(r,Dz(t)));return Lz("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>Cx(r,o,Dz(t)));return Lz(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function Cx(e,t,n){return`${JSON.stringify(e)}${n.colon}${Ha(t,n)}`}function Lz(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function Dz(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function Fz(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:Roe(e,t),colon:Foe(i,": "),comma:Loe(e,t),padding:a}}function Roe(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let o=r.type==="property"?void 0:r.children[0];if(o!==void 0&&Eu(e,o.offset)){let[i,s]=[Va(e,r.offset),Va(e,o.offset)];
if(s.length>i.length)return s.slice(i.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function Loe(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[o,i]=r.type==="property"?[]:r.children;if(o&&i){let s=e.slice(o.offset+o.length,i.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return Doe(e,t)}function Doe(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function Foe(e,t){return/[\r\n]/.test(e)?t:e}function Eu(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function Va(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var Mz=m(()=>{"use strict";M()});function ni(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=Bz(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+Jz(i,s,a,f=>Cx(
n,r,f));if(Moe(zoe(e,[...t,n]),r))return e;let u=Au(i,l.offset,Rx(i,s,a));return o+Ka(i,l.offset,l.offset+l.length,Ha(r,u))}function Uz(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=Bz(e,t,"array"),c=s.children[n];if(c===void 0)return o+Jz(i,s,a,d=>Ha(r,d));let l=Au(i,c.offset,Rx(i,s,a)),f=Eu(i,c.offset)?`,${Lx(a)}${Va(i,c.
offset)}`:Gz(i,s,a);return o+Ka(i,c.offset,c.offset,Ha(r,l)+f)}function Moe(e,t){return zz(e)===zz(t)}function zz(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function Bz(e,t,n){let r=D(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Ti(i),a=s;for(let c of t)a=a===void 0?void 0:Lc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:Fz(i,s)}}function zoe(e,t){let n=D(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function Jz(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return joe(e,t,n,r);let i=o.offset+o.
length,s=Rx(e,t,n);if(!Eu(e,o.offset)){let c=Gz(e,t,n);return Ka(e,i,i,c+r(Au(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${Lx(n)}${Va(e,o.offset)}`;return Ka(e,
i,i,a+r(Au(e,o.offset,s)))}function joe(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return Ka(e,
o,i,c+r(n)+c)}let s=Au(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return Ka(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function Gz(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function Rx(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?Eu(e,r.at(-1)?.offset??0)?n:jz(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?jz(e,s,n):n}function jz(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function Au(e,t,n){
return{...n,lineBreak:Lx(n)+Va(e,t)}}function Lx(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function Ka(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var Wm=m(()=>{
"use strict";M();Mz();If()});function Vz(e,t,n){let r=Kz(e),o=e.slice(r.length);for(;;){let i=Wz(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=qz(o,i,s)}}function Hz(e,t,n){
let r=Kz(e),o=e.slice(r.length),i=Wz(o,t,"array");return i.children[n]===void 0?e:r+qz(o,i,n)}function Kz(e){let t=D(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function Wz(e,t,n){let r=Ti(e);for(let o of t)r=r===void 0?void 0:Lc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function qz(e,t,n){let[r,o]=Uoe(t,n);return e.slice(0,r)+e.slice(o)}function Uoe(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var Zz=m(()=>{"use strict";M();If()});function zt(e,t=N){let{value:n,problem:r}=D(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw bn(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw bn(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function ri(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw bn(`"plugins" in "${N}" is no list.`,'Write "plugins": [] or a list of entries.')}function Wa(e,t){let n=e.flatMap(
(r,o)=>qa(r)===t?[o]:[]);if(n.length>1)throw bn(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function Xz(e,t){let n=zt(e),r=n.plugins===void 0?ni(e,[],"plugins",[]):e,o=ri(n).map(a=>Yz(qa(a))),i=Yz(t.name)??"",s=Boe(o)?o.findIndex(a=>U(
a??"",i)>0):-1;return Uz(r,["plugins"],s===-1?o.length:s,t)}function Qz(e,t){let n=Wa(ri(zt(e)),t);return n===void 0?e:Hz(e,["plugins"],n)}function ej(e,t,n){let{
renames:r}=zt(e);if(r!==void 0&&!v(r))throw bn(`"renames" in "${N}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:Vz(e,["renames"],t);let o=r===void 0?ni(e,[],"renames",{}):e;return ni(o,["renames"],t,n)}function Boe(e){return e.every((t,n)=>t!==void 0&&U(e[n-1]??"",t)<=0)}
function Yz(e){return typeof e=="string"?e.toLowerCase():void 0}function qa(e){return v(e)?e.name:void 0}function bn(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var Za=m(()=>{"use strict";E();M();Wm();Zz();j();Pe()});function tj(e,t,n={}){Joe(e,t);let r=zt(e),o=ri(r),i=Wa(o,t.name);return i===void 0?{text:Xz(e,qm(t)),change:"added"}:Dx({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function Dx(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=Goe(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))c=ni(c,o,l,u);return{text:c,change:c===r?"uncha\
nged":"replaced"}}function Joe(e,t){if(typeof e!="string")throw Ya("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??{};if(typeof n!=
"string"||n==="")throw Ya("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw Ya('the entry has no source that star\
ts with "./" or is pinned');if(typeof o!="string")throw Ya("the entry has no description");if(i!==void 0&&typeof i!="string")throw Ya("the entry's category is n\
o text");if(s!==void 0&&!Ou(s))throw Ya("the entry's author has no name")}function Ya(e){let t="Give the catalog's text, and an entry with name, source (./folde\
r) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function qm(e){let{name:t,source:n,description:r,category:o,author:i}=e;
return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function Goe(e,t,n,r){let{source:o,
description:i,author:s,category:a}=qm(t),c=Voe(e.source,t.source,n);if(!(c||oi(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Koe(t.name,e.source);return{...c&&
typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function Voe(e,t,n){return typeof t==
"string"?oi(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function oi(e,t,n){return t!==void 0&&Hoe(e,n)===fs(t)}function Hoe(e,t){if(typeof e!="st\
ring")return;if(e==="."||e.startsWith("./"))return fs(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&_u(r)?fs(`${r}/${e}`):void 0}function Koe(e,t){
let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return bn(`The catalog has an entry "${e}" from another source (${n}), which may be somebody e\
lse's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var Zm=m(()=>{"use strict";E();M();Wm();
Za();Px();Tx()});function Fx({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!Woe.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||oi(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function nj({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[D(n??"{}").value,D(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:Fx({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var Woe,rj=m(()=>{"use strict";M();Zm();Woe=new Set(["name","source","description","author","category"])});function aj(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=qoe(s,`${t}/`)??oj(s,n);c!==void 0?o.add(c):s!==
N&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===N)&&i.push(...Zoe(e,o));for(let[s,a]of e.entryFiles??[]){let c=oj(
s,n)??"",l=nj({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function qoe(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function oj(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function Zoe({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[D(e).value,D(t).value],s=(d,p)=>({code:d,path:N,problem:p});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(d=>d!=="plugins"&&d!==
"renames"&&!cj(o[d],i[d])),c=Xoe(o,i),l=Qoe(o,i),u=r.size===0&&l.length===1?l:[];for(let d of u)r.add(d);let f=l.filter(d=>!r.has(d)&&!c.names.has(d));return[...Yoe(
{old:o,fresh:i},l,n).map(d=>s("FOREIGN_ENTRY",d)),...a.map(d=>s("FOREIGN_MEMBER",`has another "${d}", which is the marketplace's own`)),...c.changed.map(d=>s("F\
OREIGN_MEMBER",`changes what "${d}" in "renames" said before`)),...f.map(d=>s("FOREIGN_ENTRY",`changes the entry "${d}", whose folder this change does not touch`))]}
function Yoe({old:e,fresh:t},n,r){let o=n.flatMap(i=>Ym(t,i).length===0?Ym(e,i):[]);return n.flatMap(i=>{let s=[...Ym(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return Ym(t,i).flatMap(c=>Fx({name:i,entry:c,before:s,...a}))})}function Xoe(e,t){let[n,r]=[sj(e.renames),sj(t.renames)],o=Object.keys(n).filter(i=>!cj(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Qoe(e,t){let[n,r]=[ij(e),ij(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function ij({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function Ym({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function sj(e){
return v(e)?e:{}}function cj(e,t){return JSON.stringify(e)===JSON.stringify(t)}var lj=m(()=>{"use strict";M();Pe();rj()});function uj(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(p,h)=>h.map(({name:g})=>`${p} ${g}`),
f=[...n.map(({config:p})=>p.url),...t.map(({handler:p})=>p.url)],d=[...t.filter(({type:p})=>p==="command").map(({event:p})=>`hook ${p}`),...u("server",n.filter(
({transport:p})=>p==="stdio")),...r.map(({source:p})=>`server ${p}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(d)],asks:[...new Set(f.filter(p=>typeof p=="string"))]}}var fj=m(()=>{"use strict"});function dj(e,t,n){let r=eie(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function pj(e){
let t=L(e,kn);return t===void 0?void 0:D(H(t.bytes())).value}function eie(e){let t=pj(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function mj(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function hj(e){return Mx(pj(e))}function Mx(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var kn,
ds=m(()=>{"use strict";E();K();M();j();kn=".claude-plugin/plugin.json"});function yj(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Ni("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,gj.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[tie]};let c=a?Yt(s):new Map;if(!hj(c))return{folder:t,name:e,rows:[
...i,nie(t)],notes:[]};let{runs:l,asks:u}=uj(qp(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...Cm(c)?[]:[rie(t)],...l.length===0?[]:[oie(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function nie(e){return{level:"error",code:"NO_THIN_CLIENT",file:zx(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function rie(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:zx(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function oie(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:zx(e),problem:n,fix:"Review these files as code."}}var gj,tie,zx,wj=m(()=>{"use strict";gj=x(ce(),1);iv();br();fj();ds();
fx();vo();tie="Lies in another repository, which is not looked at: review what is at the pinned commit.",zx=e=>`${e}/.claude-plugin/plugin.json`});var kj={};rr(kj,{check:()=>iie});async function iie(e,t,n){await sie(e,n);let r=await aie(e,n),o=t["entries-dir"],i=async g=>({before:await bj(e,`HEAD^1:${g}`,n),
after:await bj(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=aj({paths:r,...await i(N),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...z({entriesDir:o})}),l=Cz(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>yj(
g,u(g),e,l)),[d={folder:"",name:"(none)",rows:[],notes:[]},...p]=f,h=[...c.map(lie),...a.length===0?[cie]:[],...d.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...d,rows:h},...p]}}async function sie(e,t){let{exitCode:n}=await Je(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function aie(e,t){let r=(await on(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function bj(e,t,n){let{exitCode:r,stdout:o}=await Je(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function lie({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var cie,vj=m(()=>{"use strict";ti();Rz();Te();E();Pe();lj();wj();cie=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function xj(e){let t="plain";for(let n of e.split("/")){let r=an(n);if(r===fie)return"never";uie.includes(r)&&(t="reserved")}return t}function $j(e){return e.includes(
"~")&&e.split("/").some(t=>die.test(an(t)))}function an(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var uie,fie,die,Xm=m(()=>{"use strict";uie=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],fie=".git",die=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function Qa(e,t){return wie(e,t)??bie(e)}function wie(e,t){if(e==="")return"is empty";if(!mie.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(hie.test(e))return'\
has an empty part, "." or ".."';if(gie.test(e))return"names a drive";let n=xj(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function bie(e){if(_j(e,Xa.bytes))return`is longer than ${Xa.bytes} bytes`;if(yie.
test(e))return"names a drive on Windows";if($j(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>Xa.depth)
return`is deeper than ${Xa.depth} folders`;for(let n of t){if(_j(n,Xa.partBytes))return`has a part of more than ${Xa.partBytes} bytes`;if(Bl.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function _j(e,t){return e.length>t||e.length*3>t&&pie.encode(e).length>
t}function Er(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,kie);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function kie(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*Oj(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var Xa,pie,mie,hie,gie,yie,Qm,eh=m(()=>{"use strict";E();Jl();Xm();Xa={partBytes:255,bytes:1024,depth:64},pie=
new TextEncoder,mie=/^[\x20-\x7e]+$/,hie=/(?:^|\/)\.{0,2}(?:\/|$)/,gie=/^[A-Za-z]:(?:\/|$)/,yie=/(?:^|\/)[A-Za-z]:/;Qm=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,an(t))}take(t){let n=an(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of Oj(t)){let s=an(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw Er(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of Oj(t)){let o=an(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Ye({pluginsDir:e},t){return`${e}/${t}`}function th(e,t){return`${Ye(e,t)}/${kn}`}function ii({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function Ej(e){if(vie.test(e)&&Qa(e,"refuse")===void 0)return;throw Er(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function Aj(e){if(!(Ho(e)&&Qa(e,"refuse")===void 0))throw Er(e,"can't be the name of a published plugin","Leave it ou\
t.")}function nh(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&Qa(t,"refu\
se")===void 0)return t;throw Er(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function rh(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var vie,Ar=m(()=>{"use strict";Xi();eh();ds();vie=/^[a-z0-9][a-z0-9-]{1,63}$/});function oh(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if($ie(e),_ie(e),!Number.
isInteger(o)||o<1||o>100)throw Sr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Sr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(d=>({branch:"",plugins:[d],remove:[]})),...n.map(d=>({
branch:"",plugins:[],remove:[d]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:d,remove:p})=>({branch:Eie(a,d,p),plugins:d,remove:p}));if(new Set(
f.map(({branch:d})=>d)).size<f.length)throw Sr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:xie(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function xie(e,t){let n={pluginsDir:nh(e),entriesDir:t===
void 0?void 0:nh(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw Sr(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function Ir({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function $ie({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Ir({branch:"",plugins:e,remove:t});for(let s of n)Ej(s);for(let s of r)
Aj(s);if(n.length+r.length===0)throw Sr("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw Sr(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function _ie({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Sr("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!Oie(e.url))
throw Sr("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
nh(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw Sr("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function Oie(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function Eie(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Sr(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function Sr(e,t){return new w("OPTION_INVALID",e,t)}var ps=m(()=>{"use s\
trict";E();Ar()});function jx({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Ir(n),a=[...i,...s],c=a.flatMap(f=>ii(t,f)??[]),l=a.map(f=>Ye(t,f)),u=[N,...l,...c].
flatMap(rh);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>th(t,f)),...c],listings:[...new Set(
u)].sort(U)}}var Sj=m(()=>{"use strict";j();Pe();ps();Ar()});function Ux(e,t=N){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var Ij=m(()=>{"use strict";E();Pe()});function Cj({additions:e,deletions:t,replaced:n},r,o){let i=new Qm;for(let a of e.keys()){let c=Pj(a,o,o.kept)?Qa(a,"inert"):Tj;if(c!==void 0)throw Er(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!Aie(a,r)||!Pj(a,o,[...o.kept,...o.gone])||a===N)throw Er(a,Tj,"Leave this file out of the \
plugin.");let s=e.get(N);s!==void 0&&Sie(r.catalog,s,new Set([...o.kept,...o.gone]))}function Pj(e,{layout:t},n){return e===N?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${Ye(t,r)}/`)||e===ii(t,r))}function Aie(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function Sie(e,t,n){if(!(e!==void 0&&Nj(e,n)===Nj(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${N}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function Nj(e,t){let{plugins:n,renames:r,...o}=zt(new TextDecoder().decode(e)),i=ri(zt(new TextDecoder().
decode(e))),s=c=>typeof c=="string"&&t.has(c),a=v(r)?Object.entries(r).filter(([c])=>!s(c)):r;return JSON.stringify([o,i.filter(c=>!s(qa(c))),a??[]])}var Tj,Rj=m(
()=>{"use strict";E();M();Za();Pe();eh();Ar();Tj="is none of the places that this plugin may change in a marketplace"});function Lj(e){let t=e,n=()=>ri(zt(t));return{fileOf:()=>N,names:()=>n().flatMap(r=>Iie(qa(r))),entry(r){let o=Wa(n(),r);return o===void 0?void 0:n()[o]},upsert(r,{
inherit:o,...i}){let s=tj(t,r,i);if(t=s.text,s.change!=="added"||o===void 0)return s.change;let a=["plugins",Wa(n(),r.name)??0],c=this.entry(r.name)??{};for(let[
l,u]of Object.entries(o))Object.hasOwn(c,l)||(t=ni(t,a,l,u));return s.change},leadsTo:(r,o)=>oi(r.source,o,zt(t)),remove(r){t=Qz(t,r)},renameOf(r){let{renames:o}=zt(
t);return v(o)&&Object.hasOwn(o,r)?o[r]:void 0},rename(r,o){return t=ej(t,r,o),!0},files:()=>new Map([[N,t]])}}function Iie(e){return typeof e=="string"?[e]:[]}
var Dj=m(()=>{"use strict";M();Wm();Za();Pe();Zm()});function Fj(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=zt(i,t(o));if(s.name===o)return s;throw bn(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...qm(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=Dx(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>oi(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var Mj=m(()=>{"use strict";Za();Zm()});function Tie(e,t="sha1"){return(0,zj.createHash)(t).update(`blob ${e}\0`)}function ec(e,t="sha1"){return Tie(e.length,t).update(e).digest("hex")}var zj,ih=m(()=>{
"use strict";zj=x(Ze(),1)});function Bx(e){return e.length===64?"sha256":"sha1"}function Jx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=L(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===jj&&l.id===ec(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==jj&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())L(n,a)===void 0&&s.removed.push(`${e}/${a}`);return s.removed.sort(U),{additions:o,deletions:s.removed,replaced:i,files:s}}
var jj,Uj=m(()=>{"use strict";K();j();ih();jj="100644"});function Jj(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[Bj.test(o),"Its description holds a line break or characters that nobody sees."],[Bj.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[Nie(r,n),"Another entry has the same name in other upper and lower case."],[typeof i!="string"&&!Cie(i.path,i.ref),"Its pi\
nned path or ref holds more than letters, digits and . _ / -."],[!Rie(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!Lie(t.replacedBy,
r),'Its "replacedBy" is not the name of another plugin.']].filter(([a])=>a).map(([,a])=>a)}function Gj(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`T\
he marketplace's entry "${e}" would break rules that marketplaces check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spi\
te of that with --allow-errors (`allowErrors` in code).")}function Vj({files:e,name:t}){if(e.get(kn)?.kind!=="file")throw new w("OPTION_INVALID",`The thin clien\
t "${t}" has no ${kn}.`,"Give what `generateThinClient` returns.")}function Nie(e,t){return t.some(n=>n!==e&&an(n)===an(e))}function Cie(...e){return e.every(t=>t===
void 0||Pie.test(t)&&!t.includes(".."))}function Rie(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function Lie(e,t){return e===void 0||typeof e==
"string"&&e!==""&&e!==t}var Bj,Pie,Hj=m(()=>{"use strict";E();Xm();ds();Bj=/[\p{Cc}\p{Cf}\u2028\u2029]/u,Pie=/^[A-Za-z0-9._/-]+$/});function Kj(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=Zj(a,t);Vj(i);let u=s.map(O=>o.entry(O)).find(O=>O!==void 0),
f=s.map(O=>qj(O,a,t));Die(a,s,t);let d=Ye(r.layout,a),p=Mie(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:d,inherit:u},g=o.upsert(p,h);r.request.allowErrors!==
!0&&Gj(a,Jj(p,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Jx(d,n.folders.get(d)??new Map,y,Bx(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:O})=>O),replaced:b.replaced,files:Yj(k.map(({files:O})=>O),c,o),entry:g,oldVersion:l??f.find(({version:O})=>O!==
void 0)?.version??r.pinnedVersions.get(a)}}function Wj(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,files:i,version:s}=qj(e,null,t);return{
name:e,additions:new Map,deletions:o,replaced:[],files:Yj([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s}}function qj(e,t,n){let{tree:r,job:o,entries:i,
warnings:s}=n,a=Zj(e,n),c=Ye(o.layout,e),l=r.folders.get(c)??new Map,u={...Jx(c,l,new Map,Bx(r.head)),version:a},f=i.entry(e);return f===void 0&&l.size===0?(i.renameOf(
e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),u):(f!==void 0&&Fie(e,f,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is \
assembled from the entries' files: have "${e}" put under its "renames" yourself.`),u)}function Die(e,t,{entries:n,job:r}){let o=n.renameOf(e);if(o!==void 0){if(typeof o==
"string"&&!t.includes(o)&&r.request.takeOver!==!0)throw bn(`The catalog says that "${e}" was renamed to "${o}", so nobody would get a plugin of that name.`,"Pub\
lish under another name, or take the name over with --take-over (`takeOver` in code).");n.rename(e,void 0)}}function Zj(e,{tree:t,job:{layout:n}}){let r=Ye(n,e);
if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(th(n,e)),i=o===void 0?void 0:D(H(o)).value;if(!Mx(i))throw mj(r);let s=v(i)?i.version:void 0;return typeof s==
"string"?s:void 0}function Fie(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&i.url===s.url||a===!0||r.leadsTo(
t,n)))throw bn(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, or take it over with --take-over \
(`takeOver` in code).")}function Mie({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=dj(e,`./${Ye(r,o)}`,t),s=i.description.trim();if(n.pinned===
void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===void 0?{}:{path:c.replaceAll("{plu\
gin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function Yj(e,t,n){let r={added:[],changed:[],removed:[]};for(let o of["added","ch\
anged","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"removed":"changed"].push(o)}
for(let o of Object.values(r))o.sort(U);return r}var Xj=m(()=>{"use strict";M();j();Za();ds();Uj();Hj();Ar()});function Qj(){return new w("MARKETPLACE_INVALID",`The repository has no "${N}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var eU=m(()=>{"use strict";E();Pe()});function sh(e,t,n,r){let o=rh(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;Uie([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&Bie(u,a,a===t?n:"folder")}}function Uie(e,t,n,r){let o=an(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&an(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function Bie(e,t,n){let r=e===zie?"folder":jie[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw Er(t,o,`Have it replaced by a real ${n}.`)}var zie,jie,tU=m(()=>{"use strict";E();eh();Xm();Ar();zie="040000",jie={12e4:"sym\
bolic link",16e4:"submodule"}});function ro(e,t,n){let r={layout:n.layout,...Ir(t)};Jie(e,r);let o={tree:e,job:n,entries:Iu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>Kj(c,o)),
...t.remove.map(c=>Wj(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,d]of c)a.additions.set(f,
d);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return a.deletions.sort(U),Cj(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function ah({files:e}){return Object.values(e).every(
t=>t.length===0)}function Su(e,{changes:t}){let n=new Set(t.filter(o=>!ah(o)).map(({name:o})=>o)),r=e.plugins.filter(({thinClient:o})=>n.has(o.name));return{...e,
plugins:r,remove:e.remove.filter(o=>n.has(o))}}function Yn({additions:e,deletions:t}){return e.size+t.length===0}function Jie(e,{layout:t,kept:n,gone:r}){let o=s=>s.
flatMap(a=>[Ye(t,a),ii(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&sh(e,N,"file",i);for(let s of[...n,...r]){let a=r.includes(s)?new Set([...i,...o(
n)]):i;sh(e,Ye(t,s),"folder",a);let c=ii(t,s);c!==void 0&&sh(e,c,"file",a)}}function Iu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===void 0){if(e.catalog===void 0)
throw Qj();return Lj(Ux(e.catalog))}let o=s=>ii(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Ux(a,o(s))};return Fj(new Map([...n,...r].map(s=>[
s,i(s)])),o)}var Tr=m(()=>{"use strict";j();Pe();Ij();ps();Rj();Dj();Mj();Ar();Xj();eU();tU()});async function nU(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=Ir(t.whole),a=Iu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(d=>a.entry(d)).find(d=>d!==void 0),f=u===void 0?void 0:await Gie(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function Gie(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?kn:`${c}/${kn}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:D(u).value,d=v(f)?f.version:o;return typeof d=="string"?d:void 0}var rU=m(()=>{"use strict";M();ds();ps();Tr()});function oU(e,t){let n={[N]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=Km(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,Vie(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>Hie(a)||t.some(c=>Kie(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function Vie({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function Hie({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function Kie({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function iU({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${N}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var sU=m(()=>{"use strict";E();Nx();Pe()});function tc(e){return e.replace(/-[0-9a-f]{8}$/,"")}function nc(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[ch(tc(e)),ch(tc(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":tc(e)===tc(t)?"content":"patch"}function ch(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function aU({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[tc(t),tc(n)],a=Wie(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Wie(e,t){let[n,
r]=[ch(e),ch(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var Tu=m(()=>{"use strict";E()});function lh(e,t){let n=ro(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Ye(t.layout,s.name)})),o=oU(Zie(n,t),r);return t.request.
allowErrors!==!0&&iU(o),{plan:n,diagnostics:Yie([...o.own],o.diagnostics),warnings:[...n.warnings,...qie(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function qie(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return aU({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function Zie({entries:e},{layout:t,request:n}){let r=e.files().get(N);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function Yie(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Gx=m(()=>{"use strict";Pe();sU();Ar();Tr();Tu()});function fU(e,t,n,r){let o=uh(n).length>0?uh(n):uh(t);return`${cU}: ${o.join(", ")}
${lU}: ${pU(e,t,r)}`}function fh({message:e},t){let n=uU.exec(e)?.[1]?.split(", ")??[];return uh(t).some(r=>n.includes(r))}function uh(e){let{kept:t,gone:n}=Ir(
e);return[...t,...n]}function dU(e,t,n,r){let i=e.filter(s=>fh(s,n)).flatMap(({message:s})=>uU.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==pU(t,n,r)}function pU(e,t,{
layout:n}){let{kept:r,gone:o}=Ir(t),i=Iu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(Ye(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>U(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return Vo(JSON.stringify(s)).slice(0,16)}var cU,lU,uU,Vx=m(()=>{"use strict";
ha();j();ps();Ar();Tr();[cU,lU]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],uU=new RegExp(`^${cU}: (.+?)\\r?\\n${lU}: ([0-9a-f]{16})\\r?$`,"m")});function dh(e,t,{job:n,images:r,base:o}){let i=Su(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Hx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),Xie(i,r).join(`
`),fU(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Hx({plugins:e,remove:t}){let[n]=e;return n===void 0?t.length===1?`Remove ${t[0]}`:`Remove ${t.length} plugins`:e.length>1?`Publish ${e.length} plug\
ins`:`Publish ${n.thinClient.name} ${n.thinClient.version}`}function Xie({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by clau\
de-bazaar.",...e.flatMap(({thinClient:{name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?
t.map(o=>`Removed: ${o}`):[]]}var ph=m(()=>{"use strict";Tr();Vx()});function mU(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function hU(e,t){let[n,r]=[mU(e),mU(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(U);return{added:o(r,n),removed:o(n,r)}}var gU=m(()=>{"use strict";j()});function Kx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(Qie,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function cn(e,t=300){let n=Kx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var Qie,yU=m(()=>{"use strict";Qie=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function qx(e,{request:t}){return Kx(t.pullRequestTitle??Hx(e),200)}function Zx(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"",i=o.toWellFormed().
replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --");return[...e.plugins.flatMap(s=>ose(s,t,n,r)),...e.remove.flatMap(s=>[`### Remove ${cn(s)}`,"",tse(n),""]),
...e.plugins.length===0?[]:nse(e,n),...o===""?[]:["",i]]}function tse({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` says so\
.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function nse({plugins:e},t){return["### How to chec\
k it","","- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.map(({thinClient:{name:n}})=>rse(Ye(t.layout,
n),t)),"- The last 8 digits of the version are made of all the other content, so equal versions have equal files."]}function rse(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${cn(t.url)} at ${cn(t.sha)}.`:`- Check out this branch and run ${cn(`claude plugin validate ${e}`)}.`}function ose(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,f=r.get(s),d=e.renamedFrom??[],{files:p,sources:h,window:g}=l.
leakCheck;return[`### ${cn(s)}`,"",`- Says of itself: ${cn(c)}`,`- Version: ${u===void 0?"":`${cn(u)} \u2192 `}${cn(a)} (${nc(u,a)})`,...d.length===0?[]:[`- Ren\
amed from: ${d.map(y=>cn(y)).join(", ")}`],...ise(e,t,n),...f===void 0?[]:[`- Image: ${cn(f.image)}`,`- Digest: ${cn(f.digest)}`],`- Leak check: passed; ${p} fi\
les searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...Pu("- What it may do on a user's machine",i.mayDo,"nothing beside the\
 stubs' calls to the host"),""]}function ise({thinClient:e,facts:t},n,r){let o=Ye(r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return Pu(
"- Components",t.components,"none");let{added:s,removed:a}=hU(i,e.files.keys());return[...Pu("- Components added",s,"none"),...Pu("- Components removed",a,"none"),
...Pu("- All components",t.components,"none")]}function Pu(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${cn(r)}`)]}function Yx(e,t){let n=e.
indexOf(Wx),r=e.indexOf(mh,n),o=n!==-1&&r!==-1,i=o?e.slice(0,n):"",s=o?e.slice(r+mh.length):"",a=ese-i.length-s.length-Wx.length-mh.length-2;return`${i}${Wx}
${sse(t,a)}
${mh}${s}`}function sse(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=wU.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",wU].join(`
`)}var ese,wU,Wx,mh,bU=m(()=>{"use strict";ph();gU();Ar();yU();Tu();ese=65536,wU="The rest was left out: a pull request's text has at most 65,536 characters.",[
Wx,mh]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function kU({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function vU(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Xx=m(()=>{"use strict";E()});async function hh(e,t,n){let{forge:r,standing:o,job:i}=e,s=Su(t,n);e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let a=await r.openPullRequest(
{base:o.baseName,head:kU(e,t.branch),title:qx(s,i),body:Yx("",Zx(s,n,e)),draft:i.request.draft??!1});return await $U(e,a,xU(e,void 0)),a}async function Qx(e,t,n,r){
let o=Su(t,n),i=qx(o,e.job),s=Yx(r.body,Zx(o,n,e)),a={...i===r.title?{}:{title:i},...ase(s,r.body)?{}:{body:s}};return Object.keys(a).length>0&&await e.forge.editPullRequest(
r,a),await $U(e,r,xU(e,r)),r}function ase(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function xU({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let d=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(p=>r?.labels.includes(p)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...d?{autoMerge:u}:{}}}async function $U({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var _U=m(()=>{"use strict";Tr();bU();Xx()});async function gh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await cse(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function cse(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var e0=m(()=>{"use strict"});function yh(e,t,n){return EU(e,t,n,t.branch)}async function OU(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await yh(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await EU(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await t0(e,s)}}async function t0({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=ve(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function EU(e,t,n,r){let o=dh(t,n,e),i=await gh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var AU=m(()=>{"use strict";E();ph();e0()});async function TU(e,t){let n=ro(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await lse(e,{part:t,branch:r,onBase:n});
if(Yn(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await yh(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await hh(e,t,n)}}async function lse(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!fh(l,n));if(Yn(o))return await fse(e,t,s);if(s.length>0&&i==="ski\
p")return IU(e,t,CU(s));let a=ro(r.tree,n,e.job);return s.length===0?use(e,t,a)?await dse(e,t):await SU(e,t,a):r.pullRequest?.mergeable==="conflicting"&&PU(o,a)?
IU(e,t,pse(s)):await SU(e,t,a)}function use(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
c=>fh(c,t))||dU(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!PU(r,o)?!1:a?.mergeable==="conflicting"||!Yn(o)}function PU(e,t){let[n,r]=[e.entries.files(),t.
entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function fse(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchang\
ed",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${CU(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(
`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await t0(e,t.name),{operation:"closed",plan:n,pullRequest:o})}
async function SU(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(Yn(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Qx(e,r,i,s)};
if(Yn(n))return{operation:"created",plan:i,pullRequest:await hh(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await yh(e,r,n);return a==="moved"?"moved":await NU(
e,t,{plan:n,commit:a})}async function dse(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await OU(e,n,r,o);return i==="moved"?"moved":await NU(e,t,{plan:o,commit:i})}async function NU(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,plan:r,pullRequest:await hh(e,t,r)}:{operation:"updated",...o,pullRequest:await Qx(e,t,r,i)}}function IU(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function CU(e){
return`it has ${RU(e)} by others (${LU(e)}). Merge or close it, or give on-human-commits: overwrite.`}function pse(e){return`it conflicts with the base and has ${RU(
e)} by others (${LU(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function RU({length:e}){return e===
1?"1 commit":`${e} commits`}function LU(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var DU=m(()=>{"use strict";_U();AU();Tr();Vx()});async function FU(e){let{job:t,base:n,forge:r,standing:o}=e,i=ro(n,t.whole,t);if(Yn(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let s=dh(t.whole,i,e),a=await gh(r,o.baseName,i,s);if(a.kind==="moved")return"moved";if(a.kind==="written")return{operation:"pushed",plan:i,
commit:a};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a\
 pull request (${a.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var MU=m(
()=>{"use strict";E();ph();e0();Tr()});function zU(e,t,n){let r=[...e.values()].flatMap(o=>n0(o,n));return{changed:r.some(r0),plugins:r,warnings:[...t]}}function n0(e,t){return e.plan.changes.map(n=>hse(
n,e,t))}function r0({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function mse(e){
if(!(e===void 0||e.oldVersion!==void 0||e.entry==="added"))return e.entry==="unchanged"?"none":"content"}function hse(e,t,{job:n,preview:r,images:o}){let{name:i}=e,
s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??c??"",u=o.get(i),{commit:f,
pullRequest:d,operation:p}=gse(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:s===void 0?"removed":mse(a)??nc(c,l),...u===void 0?{}:{image:u},
files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...d===void 0?{}:{pullRequest:{number:d.number,url:d.url}},operation:p,
diagnostics:r.diagnostics.get(i)??[]}}function gse(e,t,n){let{operation:r,pullRequest:o}=n;return!ah(e)||!["created","updated","pushed"].includes(r)?n:{operation:"\
unchanged",...t!==void 0&&!ah(t)&&o!==void 0?{pullRequest:o}:{}}}var o0=m(()=>{"use strict";Tr();Tu()});function UU(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(jU.indexOf(e.right)<jU.indexOf(r))throw wse(e,t,n);return yse(
e,t,n)}function yse({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);if(!o.some(({branch:s})=>s===t||s===n))return e;throw new w("OPTION_INVAL\
ID",`A pull request's branch would be "${t}", which is published to.`,"Name another branch, e.g. bazaar/{plugin}.")}function wse(e,t,n){let{right:r,login:o}=e,c=`${o===
void 0?"The token":`The token of ${o}`} ${r==="none"?"can't even read":`may only ${r==="triage"?"triage":"read"}`} ${n}${r==="none"?", or there is no such repos\
itory":""}, and publishing needs the right to write.`;return new w("FORGE_REFUSED",c,bse(e,t,n),{details:{right:r}})}function bse({login:e,right:t},{mode:n},r){
let o=`Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;return e==="github-actions[bot]"?`A workflow's GITHUB_TOKEN reaches its ow\
n repository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?"":", pull-requests: write"}). For ${r} make a GitHub App's tok\
en or a fine-grained one with ${o}, and give it as marketplace-token.`:e===void 0||e.endsWith("[bot]")?`Give the App the repository permissions ${o} (its settin\
gs \u2192 Permissions & events), have the new permissions accepted, install it on ${r}, and name that repository where the token is made.`:`${t==="none"?"Look a\
t the name first. ":""}${e} needs the role Write in ${r}${n==="push"||t==="none"?"":", or publish from a fork (--fork, `fork` in code), which needs the right to\
 read only"}. A fine-grained token has to name that repository and have ${o} (Settings \u2192 Developer settings \u2192 Fine-grained tokens); a classic one has to have th\
e scope repo.`}var jU,BU=m(()=>{"use strict";E();jU=["none","read","triage","write","maintain","admin"]});async function JU(e,t){let n={job:oh(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>0&&await Ese(n,
r);let o=await kse(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while publishing.`,"\
Publish again when fewer others do, or raise the number of attempts.")}async function kse(e){let{forge:t,warnings:n}=e;i0(e,`Looking at ${t.repository}.`);let r=await t.
look(jx(e.job)),o=UU(r,e.job,t.repository),i={...e.job,pinnedVersions:await nU(o,e.job,t)},s=lh(o,i);for(let f of s.warnings)n.add(f);let{dryRun:a,images:c}=i.request;
a!==!0&&e.images===void 0&&(c!==void 0&&r.assumed===!0&&i.request.fork!==!0&&!Yn(s.plan)&&await t.requireMayWrite(i.mode==="pr"),e.images=await c?.()??new Map);
let l={job:i,forge:t,branches:t,standing:r,base:o,images:e.images??new Map,warn:f=>{n.add(f)},tell:f=>i0(e,f)};return(a===!0?($se(e,l),!1):await vse(e,l,s))?"mo\
ved":zU(e.done,n,{job:i,preview:s,images:l.images})}async function vse(e,t,n){let{done:r}=e,{job:o}=t,i=(l,u)=>{r.set(l,u),o.request.onDone?.(n0(u,{job:o,preview:n,
images:t.images}))},s=t.standing.branches.some(({pullRequest:l})=>l!==void 0);if(o.mode==="push"||o.mode==="auto"&&!s&&r.size===0){let l=await FU(t);if(l==="mov\
ed")return!0;if(l!=="protected")return i(o.whole,l),!1}let a=await xse(e,t,n),c=!1;for(let l of o.parts.filter(u=>!r.has(u))){let u=await TU(a,l);u==="moved"?c=
!0:i(l,u)}return c}async function xse(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Yn(n.plan))return t;let{baseName:i}=t.standing;t.tell(`Bringing th\
e fork of ${r.repository} up to date.`),e.fork??=await r.fork(i);let{branches:s}=await e.fork.look({...jx(o),base:i}),a={...t.standing,branches:s};return{...t,branches:e.
fork,standing:a}}function $se({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){let s=n.branches.find(({name:a,pullRequest:c})=>a===
i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:ro(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{pullRequest:s.pullRequest}})}}async function Ese(e,t){
let{job:n,forge:r}=e;i0(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(Ose,_se*2**(t-1));await r.pace.sleep(r.pace.random()*
o,n.request.signal)}function i0({job:{request:e}},t){vU(e.signal),e.progress?.(t)}var _se,Ose,GU=m(()=>{"use strict";E();ps();Sj();rU();Tr();Gx();DU();MU();o0();
BU();Xx();[_se,Ose]=[250,1e4]});function HU({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...Ase(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function Ase(e){let t=L(e,"hooks/hooks.json"),n=t===void 0?void 0:
D(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:Sse(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function Sse(e){let t=VU(e).flatMap(n=>v(n)?VU(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function VU(e){return Array.isArray(e)?e:[]}var KU=m(()=>{"use strict";K();M();j()});function Nu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>Ise(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?Tse(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function Ise({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:HU(e),renamedFrom:o,...z({category:r})}]}function Tse(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var s0=m(()=>{"use strict";Te();E();KU()});var Xn,si,ai=m(()=>{"use strict";Xn="/opt/plugin",si=["linux/amd64","linux/arm64"]});function WU(e,t){let n=e.find(i=>!si.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${si.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function qU(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function rc(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function ZU(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var wh=m(()=>{"use strict";E();ai()});function oc(e){return`sha256:${(0,YU.createHash)("sha256").update(e).digest("hex")}`}function ic(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:oc(n),size:n.length,bytes:n}}function ci({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var YU,Xe,Qe=m(()=>{"use strict";YU=x(Ze(),1),Xe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function li(e){let t=(d,p)=>{throw new w("OPTION_INVALID",`"${bh(e)}" names no image: ${d}.`,p)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=Rse(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!Pse.test(c)&&t(`"${bh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||Cse.includes(
i)?"docker.io":i;Nse.test(u)||t(`"${bh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return Lse(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function Rse(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function Lse(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>XU.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!XU.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${bh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>QU&&r(
`it is longer than ${QU} characters`,"Give a shorter path.")}function bh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function ui(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function e2(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=ui(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var XU,Pse,Nse,QU,Cse,oo=m(()=>{"use strict";E();Qe();XU=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Pse=/^\w[\w.-]{0,127}$/,Nse=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,QU=255,Cse=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function kh(e,t,n){let r=li(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:Cu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(rc)])]}}
function Cu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[qU(e.plugin.manifest.version)]).map(rc))]}var vh=m(()=>{"us\
e strict";E();wh();oo()});function a0(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var t2=m(()=>{"use strict"});function sc({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var c0=m(()=>{"use strict"});function ac(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function l0(e){let t=n2(e);if(t!==void 0)throw fi(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw fi(e,'is absolute, or holds an empty segment, "." or ".."')}function n2(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function r2(e){for(let t of e.keys())for(let n=ac(t);n!=="";n=ac(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw fi(t,`lies below a ${r.kind}`)}}function o2(e,t,n){let r=t===""?"is empty":n2(t);if(r!==void 0)throw fi(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(d=>d!==""&&d!=="."),s=i.findIndex(d=>d!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw fi(e,'is a link whose target has ".." \
behind a name');let c=o?[]:ac(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw fi(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function fi(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var i2=m(()=>{"use strict";E()});function*a2(e,{prefix:t="",links:n="refuse"}){t!==""&&l0(t);for(let o of e.keys())l0(o);r2(e);let r=new Set([""]);for(let[o,i]of Fse(e)){let s=t===""?o:`${t}/${o}`;
if(yield*c2(i.kind==="directory"?s:ac(s),r),i.kind==="file"&&(yield{path:o,head:Mse(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw fi(o,"is a symbolic \
link");o2(s,i.target,t),yield{path:o,head:d0({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function f0(e){return new Uint8Array((512-e%512)%512)}function Fse(e){
return[...e].sort(([t],[n])=>U(t,n))}function*c2(e,t){t.has(e)||(yield*c2(ac(e),t),t.add(e),yield{path:e,head:d0({name:`${e}/`,type:"5",mode:493,size:0})})}function Mse(e,{
size:t,executable:n}){if(t<=8589934591)return d0({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function d0({name:e,link:t="",...n}){let r=[...u0(e)?[]:[a0("path",e)],...t===""||u0(t)?
[]:[a0("linkpath",t)]],[o,i]=[s2(e),s2(t)],s=sc({...n,name:o,link:i});if(r.length===0)return s;let a=Ru(r),c=`PaxHeader/${o}`.slice(0,100);return Ru([sc({name:c,
mode:420,size:a.length,type:"x"}),a,f0(a.length),s])}function u0(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function s2(e){return u0(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function Ru(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var p0=m(()=>{"use strict";
E();j();t2();c0();i2()});var l2,u2,f2,d2,xh=m(()=>{"use strict";l2="the plugin's files",u2="the runtime",f2="the link /usr/local/bin/claude",d2="claude-bazaar image"});function $h(e){return e==="docker"?Lu:Xe}function m2(e,t){let n=$h(e);if(t===Xe.layer||t===Lu.layer)return n.layer;if(t===Xe.gzipLayer||t===Lu.gzipLayer)return n.
gzipLayer;if(t===p2&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===p2?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function _h(e){return e===Xe.index||
e===Lu.index}function Du(e){return e===Xe.manifest||e===Lu.manifest}var Lu,p2,Oh=m(()=>{"use strict";E();Qe();Lu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};p2="application/vnd.oci.image.layer.v1.tar+zstd"});var h2,g2=m(()=>{"use strict";h2={serve:3e3,broker:8788}});var Eh,m0,y2,h0,Ah,g0=m(()=>{"use strict";ai();g2();Eh="/opt/runtime",m0="/work",y2={uid:1e3,gid:1e3},h0=1e9,Ah={User:`${y2.uid}:${y2.gid}`,WorkingDir:m0,Entrypoint:[
"/usr/bin/tini","--","node",`${Eh}/bin.js`],Cmd:["serve",Xn],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${m0}`,`TMPDIR=${m0}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${h2.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Eh}/health.js`],Interval:15*h0,Timeout:5*
h0,StartPeriod:15*h0,Retries:3},StopSignal:"SIGTERM"}});function w2(e,t,n,r,o={}){let i=$h(r.format),s=u=>({...u,mediaType:m2(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=ic(i.config,zse(e,t,n,r)),l=ic(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:ci(c),layers:a.map(ci),...k2({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function b2(e,t,n){let{index:r}=$h(n.format);return ic(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...ci(i),platform:Sh(
o,t?.images.get(o))})),...k2(n)})}function Sh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function k2({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function zse(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Sh(e,t),created:r,config:t===void 0?{Labels:o}:jse(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...Bse(t,r),...n.map(({comment:s})=>v2(
r,s))]}}function jse({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Ah,Env:Use(e.env,Ah.Env),ExposedPorts:{...v(i)?i:{},...Ah.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function Use(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function Bse(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>v2(t,n))}function v2(e,t){return{created:e,created_by:d2,
comment:t}}var y0=m(()=>{"use strict";M();xh();Oh();Qe();g0()});function x2(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Sh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Xe.
index,manifests:t.map(u=>({...ci(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return pe([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,Jse(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function Jse(e){return{...Ki(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function $2(e){let t=[];for await(let n of e)t.push(n);return Ru(t)}var w0=m(()=>{"use strict";K();p0();y0();
Qe();Qe()});function cc(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,hs.isAbsolute)(t)?t:(0,hs.join)((0,O2.homedir)(),".cache");return(0,hs.join)(n,"claude-bazaar")}
function Ih(e){try{return(0,Pr.readFileSync)(e,"utf8")}catch{return}}function Th(e,t){let n=`${e}.${(0,_2.randomUUID)()}`;try{(0,Pr.mkdirSync)((0,hs.dirname)(e),
{recursive:!0,mode:448}),(0,Pr.writeFileSync)(n,t,{mode:384,flag:"wx"}),(0,Pr.renameSync)(n,e)}catch{Gse(n)}}function Gse(e){try{(0,Pr.rmSync)(e,{force:!0})}catch{}}
var _2,Pr,O2,hs,Fu=m(()=>{"use strict";_2=x(Ze(),1),Pr=x(ce(),1),O2=x(no(),1),hs=x(ne(),1)});function A2(e,t){return{name:e.name,async manifest(n){let r=$e(n)?Hse(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&T2(t,o.digest,
o.bytes),o},read:n=>Kse(e,t,n)}}function Hse(e,t){let n=I2(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(_h(r)||Du(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*Kse(e,t,n){if(n.size>Vse||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=I2(t,n.digest),o=r??await $2(e.read(n));r===void 0&&T2(t,n.digest,o),yield o}function S2(e,t){return(0,E2.join)(e,"documents",t.replace(":",
"-"))}function I2(e,t){let n=new TextEncoder().encode(Ih(S2(e,t))??"");return oc(n)===t?n:void 0}function T2(e,t,n){Th(S2(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var E2,Vse,P2=m(()=>{"use strict";E2=x(ne(),1);w0();Oh();Qe();Fu();Vse=1048576});async function*Nr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var lc=m(()=>{"use strict"});async function Wse(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw xt("the temporary folder",r)}}
async function*qse(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw xt("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var N2,Nh,C2,R2,Ph,b0,L2=m(()=>{"use strict";N2=x(Ze(),1),Nh=x(Gp(),1),C2=x(no(),1),
R2=x(ne(),1);lc();cs();Ph=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,C2.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new b0(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,R2.join)(this.#t,`claude-bazaar-${(0,N2.randomUUID)()}`);try{let n=await(0,Nh.open)(
t,"wx+",384);return this.#n.push(n),await(0,Nh.unlink)(t),n}catch(n){throw xt(this.#t,n)}}},b0=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Nr(this.#e);return}await this.#s(this.#r),yield*qse(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await Wse(t,i,o),o+=i.length}}});async function D2(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var F2=m(()=>{"use strict"});async function uc(e,t){return await D2(e.body,t)}async function tt(e){await uc(e,k0).catch(()=>{})}async function j2(e,t){let n=await uc(e,k0).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=D(r);if(!v(i))return{codes:[],said:o?"":
z2(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:z2(l.join("; "),t),page:o,raw:r}}function z2(e,t){
let n=e.slice(0,k0);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>M2?`${n.slice(0,
M2)}\u2026`:n}var k0,M2,io=m(()=>{"use strict";F2();M();j();k0=65536,M2=300});function di(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function B2(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Ch(e,t){return t.
every(n=>e.some(r=>Zse(r,n)))}function Zse(e,t){let[n,r]=[U2(e),U2(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function U2(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function J2(e,t){let n=[];for(let r of[...e,...t])Ch(n,[r])||
n.push(r);return n}var Mu=m(()=>{"use strict"});function v0(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function G2(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var x0=m(()=>{"use strict"});var ge,so=m(()=>{"use strict";ge=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function pi(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ge("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ge("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ge("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return Yse(n,t);throw new ge("forbidden",`${n.host}\
 is asked without encryption`)}function Yse(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function V2(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var zu=m(()=>{"use strict";so()});async function Rh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await Qse(e,t,o,{...t.headers,
...a}),l=V2(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await tt(c),s===Xse)throw new ge("forbidden","it sends from one addre\
ss to the next without end");o=pi(l,o),i||=o.origin!==r.origin}}async function Qse(e,t,n,r){let o=typeof t.body=="function"?tae(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=H2(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
H2(a)??eae(l,n,s)}}function eae(e,t,n){return!(e instanceof ge)||e.kind==="forbidden"||t.host===n.host?e:new ge(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function H2(e){return e?.aborted===!0?Cr(e):void 0}function tae(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Cr(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var Xse,gs=m(()=>{"use strict";E();io();zu();so();Xse=5});function mi({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Lh({found:e}){
return e?.credential===void 0}function ys({status:e}){return e===401||e===403}function ht({said:e}){return e===""?"":` It says: "${e}".`}var ao,$0=m(()=>{"use s\
trict";ao={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function O0(e){let{doing:t,elapsedMs:n,status:r}=e;return ju(e)&&t==="upload"&&n>nae*.95&&r!==429}var _0,nae,ju,K2,rae,W2,q2,Dh=m(()=>{"use strict";$0();_0="ghc\
r.io",nae=6e5,ju=e=>e.registry===_0,K2=({said:e})=>/rate limit|quota/i.test(e),rae=["preflight","upload","put-manifest","token"],W2=({said:e},t)=>t.test(e);q2=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>ju(e)&&ys(e)&&e.found?.token==="fork"&&rae.includes(e.doing)&&!K2(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${ao[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>ju(e)&&W2(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${mi(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>ju(e)&&W2(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${ao[e.doing]} ${e.name} (asked ${mi(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:O0,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>ju(e)&&ys(e)&&e.found?.source==="GITHUB_TOKEN"&&!K2(e),problem:e=>`GITH\
UB_TOKEN may not ${ao[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function Y2(e){let t=0,n=0;for(;n<e.length;){E0.lastIndex=n;let r=E0.exec(e);if(r===null)return;t+=Number(r[1])*(oae[r[2]??""]??0),n=E0.lastIndex}return n===0?void 0:
t}function Fh(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[iae(e,n),Y2(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function iae(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?Y2(n):r-(Number.isNaN(o)?t:o)}function Q2(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function Uu(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var Z2,oae,E0,X2,fc=m(()=>{"use strict";Z2=[408,429,500,502,503,504],oae={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},E0=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;X2={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var Mh,hi,sae,eB,aae,cae,lae,uae,tB,nB=m(()=>{"use strict";Dh();$0();fc();Mh=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),hi=({codes:e},...t)=>t.some(n=>e.
includes(n)),sae=({doing:e})=>["preflight","upload","put-manifest"].includes(e),eB="Try again; look at the registry's status page when it stays.",aae=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||hi(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${ht(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!ys(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],cae=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||hi(e,"TOOMANYREQUESTS")||e.status===403&&Mh(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${mi(e)}).${ht(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${Uu(e.waitMs)}`}\
 and start again${Lh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||Mh(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${ht(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Lh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${ht(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>ys(e)&&Lh(e),
problem:e=>`${e.registry} wants a login to ${ao[e.doing]} ${e.name} (asked ${mi(e)})${sae(e)?"":", or there is no such repository"}.${ht(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>ys(e)||hi(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${ao[e.doing]} ${e.name}, or there is no such repository (asked ${mi(e)}).${ht(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],lae=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&Mh(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${ht(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||Mh(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${ht(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>hi(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${ht(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>hi(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${ht(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(hi(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${ht(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>hi(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${ht(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],uae=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||hi(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${ao[e.doing]} ${e.name}.${ht(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${mi(e)}).${ht(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${ht(e)}`,fix:()=>eB},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${ao[e.doing]} ${e.name}\
.${ht(e)}`,fix:()=>eB}],tB=[...q2,...aae,...cae,...lae,...uae]});function zh(e,t){let n=tB.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function rB(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var jh=m(()=>{"use strict";E();nB()});async function dc(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof Qn))throw r;if(!await A0(e,n,r.trouble))throw zh(r.trouble,r.cause)}}async function A0({
retries:e,clock:t,signal:n},r,o){let i=Q2(e,r,o.waitMs,t);if(!fae(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Cr(
n):s}return!0}function S0({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function fae(e){let{status:t,network:n,said:r,fault:o}=e;return O0(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:S0(e)||Z2.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var Qn,pc=m(()=>{"use strict";jh();Dh();gs();fc();Qn=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function oB(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function Uh(e,t){let{codes:n,said:r,page:o,raw:i}=await j2(t,e.secrets),s=Fh(t.headers,i,e.line.clock.now()),a=oB(e);return new Qn(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function Bu(e,t){let n=oB(e);return t instanceof ge?new Qn({...n,network:t},t):t instanceof
lt?new Qn({...n,fault:t.fault,detail:t.message},t):t}var lt,mc=m(()=>{"use strict";io();so();pc();fc();lt=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function iB(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:T0(o),started:0};return dc(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=pi(n.realm,e.endpoint),{answer:c}=await Rh(e,mae(a,n,r,o),I0(o),a);if(c.status!==200)throw await Uh(s,c);let l=await uc(c,pae);return hae(l,s)}catch(a){
throw Bu(s,a)}})}function mae(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function I0({credential:e}){if(e?.kind==="password")return`Basic ${v0(`${e.username}:${e.password}`)}`}function T0(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,v0(`${t.username}:${t.password}`)]}function hae(e,t){let{value:n}=D(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new lt("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:dae)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var dae,pae,sB=m(()=>{"use strict";M();j();io();x0();gs();zu();pc();mc();
dae=60,pae=262144});var Bh,aB=m(()=>{"use strict";Mu();sB();Bh=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...T0(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:d,parameters:p})=>d==="bearer"&&p.realm!==void 0),s=t.some(({scheme:d})=>d===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=B2(i?.parameters.
scope),c=this.#i.find(({token:d})=>d!==void 0&&`Bearer ${d.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Ch(c.scopes,a))return;this.#i=
this.#i.filter(d=>d!==c);let u=J2(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?I0(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Ch(l.scopes,r));if(s!==void 0)return s.
coming;let a=iB(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function lB(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=Jh(gae,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=Jh(cB,t,r);s!==void 0;s=
Jh(cB,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=Jh(yae,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function Jh(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var gae,cB,yae,uB=m(
()=>{"use strict";gae=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,cB=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,yae=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var wae,Ju,fB=m(()=>{"use strict";io();aB();uB();jh();gs();pc();mc();wae=2,Ju=class{line;#e;constructor(t,n){this.line=t,this.#e=new Bh(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return dc(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await Uh(this.#r(t,o),i);return await r(i,s)}catch(i){throw Bu(this.#r(t,o),i)}}fail(t,n){let r=Bu(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof Qn?zh(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await Rh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===wae)return i;let c=lB(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await tt(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await tt(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function bae({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new lt("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*kae(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var dB,Gh,pB=m(()=>{"use strict";dB=x(Ze(),1);io();gs();so();Mu();mc();Gh=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await tt(r),r.status===200))}async*read(t){let n=(0,dB.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Cr(o);if(i>c&&(a=0),!(l instanceof ge&&l.transient&&a+1<r.tries))throw l instanceof
ge?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(bae(i,n),i.status===206?i.body:kae(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new lt("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[di(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function $ae(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new lt("not-a-registry","it sent a web page")}function _ae({headers:e},t){let n=e.
get("docker-content-digest")??"",r=bB(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||yB.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&wB(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function wB(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new lt("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function Oae({headers:e},t){let{value:n}=D(H(t));if(!v(n))throw new lt("manifest-wrong","a manifest is no JSON object");let r=bB(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||yB.test(r))return o;throw new lt("manifest-wrong",`a manifest calls itself ${hB(o)} and \
is sent as ${hB(r)}`)}function bB(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function hB(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var gB,
vae,xae,mB,yB,Gu,kB=m(()=>{"use strict";gB=x(Ze(),1);M();j();Qe();io();Qe();Mu();mc();vae=4194304,xae=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],mB=[Xe.index,Xe.manifest,...xae].join(", "),yB=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
Gu=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:mB}},o=await this.#e.run(n,r,async s=>(await tt(s),s.status===404?void 0:_ae(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:mB}};return this.#e.
run(n,r,async o=>{let i=await uc(o,vae);if(o.status===404)return $ae(o);if(i===void 0)throw new lt("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,gB.hash)("sha256",i)}`;return wB(s,t,o.headers.get("docker-content-digest")),{mediaType:Oae(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[di(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await tt(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new lt("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[di(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function P0({headers:e},t){let n=e.get("location");if(n===null)throw new lt("not-a-registry","it opens an upload and does not say where");return pi(n,t)}function Vh(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function Vu({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new lt("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var N0=m(()=>{"use strict";zu();
Qe();mc()});async function C0(e,t,n,r){let o=r,i=0;for await(let c of Nr(n.open(),{size:Eae}))o=await Aae(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:Vh(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await tt(c),Vu(c,n.digest)})}async function Aae(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Sae(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof Qn&&!S0(l.trouble))||!await A0(e.line,a,l.trouble))throw l}let c=await Iae(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Sae(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},vB)}function Iae(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await vB(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function vB(e,t){await tt(e);let n=e.headers.get("location");return n===null?t:pi(n,t)}var Eae,xB=m(()=>{"\
use strict";lc();io();zu();pc();N0();Eae=8388608});var $B,Tae,Hh,Pae,_B=m(()=>{"use strict";io();jh();pc();Mu();N0();xB();$B=[411,413],Tae=1e3,Hh=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=di(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},tt).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await dc(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,di(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await tt(a),a.status===202?
P0(a,c):(Vu(a,t.digest),"mounted")))}catch(a){if(!Pae.includes(rB(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await tt(o),P0(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
Tae)};await this.#e.once(n,r,tt).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return C0(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:Vh(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...$B];if(await this.#e.once({...r,
expect:s},i,async l=>(await tt(l),$B.includes(l.status)?!1:(Vu(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await C0(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},Pae=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function OB({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new Gu(n,o,t),s=new Gh(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new Hh(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new Gu(r,o,t).head(u)!==void 0}catch(f){
if(ve(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var EB=m(()=>{"use strict";pB();E();kB();_B()});function SB(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new Ju(AB(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>OB({registry:o,path:i,exchange:r(o),anonymous:new Ju(AB(o,e),Nae)})}}function AB(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=e2(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...X2,...o},signal:i}}var Nae,IB=m(()=>{"use strict";fB();oo();EB();fc();Nae=async()=>({
source:"on purpose"})});function PB(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,TB.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:Cae,killSignal:"SIGKILL"},(l,u)=>{s(l===null?Dae(u,r):{problem:Lae(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function Lae(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:Rae.test(t)?`${n} has none`:`${n} failed`}function Dae(e,t){let{value:n}=D(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var TB,Cae,Rae,NB=m(()=>{"use strict";TB=x($x(),1);M();Cae=65536,Rae=/credentials not found/i});async function RB(e,t){let n=(0,R0.join)(t.env.DOCKER_CONFIG||(0,R0.join)(t.home,".docker"),"config.json"),r=Mae(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?Fae:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await PB(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return zae(r.auths,e,n)??{source:c}}function Mae(e){
let t;try{t=(0,CB.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=D(
t);return v(n)?n:`${e} is no JSON`}function zae(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>jae(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=Uae(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function jae(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function Uae(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=G2(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var CB,R0,Fae,LB=m(()=>{"use strict";CB=x(ce(),1),R0=x(ne(),1);M();x0();NB();Fae="https://index.docker.io/v1/"});function FB(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await RB(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:Bae(i,t)??a}}function Bae(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
_0||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:Jae(t)?"fork":"unknow\
n"}}function Jae(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=D((0,DB.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=Hu(Hu(Hu(t,"pull_\
request"),"head"),"repo");return Hu(n,"full_name")!==e.GITHUB_REPOSITORY&&Hu(n,"full_name")!==void 0}catch{return!1}}function Hu(e,t){return v(e)?e[t]:void 0}var DB,
MB=m(()=>{"use strict";DB=x(ce(),1);M();Dh();LB()});var jB=_e((C2e,zB)=>{"use strict";zB.exports=process.getBuiltinModule("node:dns")});var Kh=_e((R2e,UB)=>{"use strict";UB.exports=process.getBuiltinModule("node:http")});var L0=_e((L2e,BB)=>{"use strict";BB.exports=process.getBuiltinModule("node:https")});var Wh=_e((D2e,JB)=>{"use strict";JB.exports=process.getBuiltinModule("node:net")});var D0=_e((F2e,GB)=>{"use strict";GB.exports=process.getBuiltinModule("node:stream")});var HB=_e((VB,qh)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
`^${t}\\.${t}\\.${t}$`,"i"),twoOctet:new RegExp(`^${t}\\.${t}$`,"i"),longValue:new RegExp(`^${t}$`,"i")},r=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]\
+$","i"),i="%[0-9a-z]{1,}",s="(?:[0-9a-f]+::?)+",a={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${s})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(
`^(?:::)(${t}\\.${t}\\.${t}\\.${t}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${s})|(?:::)(?:${s})?)${t}\\.${t}\\.${t}\\.${t}(${i})?$`,"i")};function c(p,h){if(p.
indexOf("::")!==p.lastIndexOf("::"))return null;let g=0,y=-1,b=(p.match(a.zoneIndex)||[])[0],k,O;for(b&&(b=b.substring(1),p=p.replace(/%.+$/,""));(y=p.indexOf("\
:",y+1))>=0;)g++;if(p.substr(0,2)==="::"&&g--,p.substr(-2,2)==="::"&&g--,g>=h)return null;for(O=h-g,k=":";O--;)k+="0:";return p=p.replace("::",k),p[0]===":"&&(p=
p.slice(1)),p[p.length-1]===":"&&(p=p.slice(0,-1)),h=(function(){let I=p.split(":"),T=[];for(let S=0;S<I.length;S++)T.push(I[S].length>4?NaN:parseInt(I[S],16));
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
b=y.slice(0,y.length-g.length),k=0,O=-1,I=-1,T;for(;T=h.exec(b);){let S=(T[0].match(/0/g)||[]).length;S>I&&(I=S,k=T.index,O=T[0].length)}return O<0?b+g:`${b.substring(
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
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if(O=k[y],p.kind()===O[0].kind()&&p.match.apply(p,O))return b}return g},typeof qh<
"u"&&qh.exports?qh.exports=d:e.ipaddr=d})(VB)});function Ku(e){return(0,ws.isIP)(e)===0?"special":KB(vn.default.parse(e))}function KB(e){if(Gae.includes(e.toString()))return"special";if(e instanceof vn.default.
IPv6){let r=Wae(e);if(r!==void 0)return KB(r)}let t=e.range();if(Vae.includes(t))return"private";let n=e instanceof vn.default.IPv4||e.match(Hae);return t==="un\
icast"&&n?"public":"special"}function Wae(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(Kae)?new vn.default.IPv4(e.toByteArray().slice(12)):void 0}
function WB(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(Xae),r=(o,i,s={})=>ece(t,o,i,s);return{check:(o,i,s)=>{let a=Ku(o);if(!(a==="public"||n.some(c=>Zae(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${qae[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=F0(
o.hostname),s=Qae(o);if(!(o.protocol==="https:"||n.some(a=>Yae(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function Zae(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===Zh(n):t!=="private"?!1:e.name===void 0?qB(e,n):e.name===F0(r)}function Yae(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,ws.isIP)(t)===0?e.name===t:e.address===Zh(t)||qB(e,t)}function qB({network:e},t){if(e===void 0||(0,ws.isIP)(t)===0)return!1;
let n=vn.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function Xae(e){if(vn.default.isValidCIDR(e))return{network:vn.default.parseCIDR(e)};if((0,ws.isIP)(
e)!==0)return{address:Zh(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=F0(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,ws.isIP)(a)===0?{name:a,...c}:{address:Zh(
a),...c}}function Zh(e){return(0,ws.isIP)(e)===0?e:vn.default.process(e).toString()}function F0(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Qae(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function ece(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var ws,vn,Gae,Vae,Hae,Kae,qae,M0=m(()=>{"use strict";ws=x(Wh(),1),vn=x(HB(),1);E();Gae=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>vn.default.parse(e).toString()),Vae=["loopback","private","carrierGradeN\
at","uniqueLocal"],Hae=vn.default.parseCIDR("2000::/3"),Kae=vn.default.parseCIDR("64:ff9b::/96");qae={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function ZB(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var YB=m(()=>{"use strict"});var QB=_e((U2e,XB)=>{"use strict";XB.exports=process.getBuiltinModule("node:tls")});var bs,z0=m(()=>{"use strict";bs=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var e4,t4=m(()=>{"use strict";e4=[401,403,405,407]});function j0(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||tce(e,r)))return new URL(o)}function tce({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function i4(e,t,n){let r=await nce(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,o4.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function nce(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?r4.request:n4.request;return new Promise((l,u)=>{let f=h=>new bs(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),d=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),p=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new bs(y,"The host's proxy refuses the way.",e4.includes(
h)))};d.once("connect",({statusCode:h},g)=>p(h,g)),d.once("response",({statusCode:h,socket:g})=>p(h,g)),d.once("timeout",()=>d.destroy(new Error("It took too lo\
ng."))),d.once("error",h=>u(f(h))),d.end()})}var n4,r4,o4,s4=m(()=>{"use strict";n4=x(Kh(),1),r4=x(L0(),1),o4=x(QB(),1);z0();t4()});function Yh(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:a4(e,"HTTP_PROXY",n),httpsProxy:a4(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function a4(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var U0=m(()=>{"use strict";E()});function Qh(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function rce(e,t){return new ge("forbidden",`${e} is an address of a private network`,t)}var B0,
c4,Xh,l4=m(()=>{"use strict";B0=x(Wh(),1);so();M0();c4=["0.0.0.0/0","::/0"],Xh=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
Qh(n.hostname)),o=Qh(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,B0.isIP)(o)===0?"public":Ku(o);if(!i.includes(s))
throw rce(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,B0.isIP)(t)!==0?Promise.resolve(Ku(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>Ku(s)!=="public");n(i?"private":"public")})})}}});function Zu(e){if(e instanceof ge)return e;if(ve(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ge("forbidden","the host there has an address of a private network",
e);if(e instanceof bs){let r=e.final?"refuses the way":"gives no answer";return new ge(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=qu(
e),n=u4[t];return n!==void 0?new ge(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ge("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ge("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ge("not-http",`could not be spo\
ken with (${t})`,e)}function qu(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in u4)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?qu(t):"code"in e&&typeof e.code=="string"?e.code:qu(e.cause)}var Wu,eg,u4,J0=m(()=>{"use strict";z0();E();so();Wu=["tls","shows a \
certificate that this machine does not trust"],eg=["lost","broke the connection off"],u4={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:eg,EPIPE:eg,
UND_ERR_SOCKET:eg,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:eg,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:Wu,SELF_SIGNED_CERT_IN_CHAIN:Wu,
UNABLE_TO_GET_ISSUER_CERT:Wu,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:Wu,UNABLE_TO_VERIFY_LEAF_SIGNATURE:Wu,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function h4(e){let{lookup:t=d4.lookup}=e,n=Yh(e.env),r=new Xh(t),o={"http:":new tg.Agent({keepAlive:!0}),"https:":new ng.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=ui(s.host)?void 0:j0(s,n);return h===void 0?{agent:c,lookup:t}:await f4(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
j0(s,n):void 0;if(u!==void 0)return await f4(u,s,e);let f=WB(l==="private"?c4:[]),[d,p]=[Qh(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,p4.isIP)(
d)!==0&&f.check(d,d,p),{agent:!1,lookup:ZB(f,p,t)}};return{send:async s=>{try{return await oce(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
Zu(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function f4(e,t,{connectTimeoutMs:n=1e4}){let r=await i4(e,t,n);return{createConnection:()=>r}}
function oce(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let p=(o.
protocol==="https:"?ng.request:tg.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});p.on("error",f),p.once("socket",h=>ice(p,h,a)),p.setTimeout(c,()=>p.destroy(
G0("gave no answer in time"))),p.once("response",h=>{h.setTimeout(l,()=>h.destroy(G0("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:cce(
h),body:ace(h)})}),sce(p,e.body,f)})}function ice(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(G0("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function G0(e){return new ge("timeout",e)}function sce(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=m4.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*ace(e){
try{yield*e}catch(t){throw Zu(t)}}function cce({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var d4,tg,
ng,p4,m4,g4=m(()=>{"use strict";d4=x(jB()),tg=x(Kh()),ng=x(L0()),p4=x(Wh()),m4=x(D0());so();oo();M0();YB();s4();U0();l4();J0()});var V0=_e((fBe,y4)=>{"use strict";y4.exports=process.getBuiltinModule("node:timers/promises")});var w4,hc,rg=m(()=>{"use strict";w4=x(V0(),1),hc={now:Date.now,sleep:async(e,t)=>{await(0,w4.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function b4(e){let t=(e.sender??h4)(e),n=()=>t.close(),r=SB({...e,send:t.send,clock:e.clock??hc,credentials:FB(e)});return{repository:o=>r.repository(typeof o==
"string"?li(o):o),close:n,[Symbol.asyncDispose]:n}}var k4=m(()=>{"use strict";IB();oo();MB();g4();rg()});function $4(e){return{name:`oci:${e}`,manifest:async t=>lce(e,t),read:t=>fce(e,t)}}function lce(e,t){if($e(t))return v4(e,t);let n=O4(e,"index.json"),r=n===void 0?
void 0:uce(n);if(n===void 0||r===void 0)throw dce(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return v4(e,s);if(t==="")return{mediaType:Xe.index,digest:oc(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function uce(e){let{value:t}=D(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function v4(e,t){let n=O4(e,_4(t));
if(n===void 0)return;if(oc(n)!==t)throw E4(e,t);let{value:r}=D(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Xe.index:Xe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*fce(e,{digest:t,size:n}){let r=(0,x4.createHash)("sha256"),o=0;try{for await(let i of(0,og.createReadStream)(
(0,H0.join)(e,_4(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw A4(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw E4(e,t)}function _4(e){
return`blobs/sha256/${e.slice(7)}`}function O4(e,t){try{return(0,og.readFileSync)((0,H0.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw A4(e,n)}}function dce(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function E4(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function A4(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var x4,og,H0,
S4=m(()=>{"use strict";x4=x(Ze(),1),og=x(ce(),1),H0=x(ne(),1);E();M();j();Qe();Qe()});function Yu(e,t,n){let{value:r}=D(H(n));if(v(r))return r;throw Tt(e,`its ${t} is no JSON object`)}async function I4(e,t,n){let r=P4(n);if(r===void 0)throw Tt(t,
"its manifest names no configuration");if(r.size>pce)throw Tt(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw Tt(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw Tt(t,"its configur\
ation is shorter than its manifest says");return o}function T4(e,t,n){if(!Array.isArray(t)||t.length>mce)throw Tt(e,"its manifest lists no layers");let r=t.map(
P4);if(r.length!==n.length)throw Tt(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw Tt(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function P4(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function Tt(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var pce,mce,K0=m(()=>{"use stri\
ct";E();M();j();Qe();pce=8388608,mce=1e3});function N4(e,t){let n=Yu(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=ig(o.diff_ids).filter($e);if(i.length!==ig(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw Tt(e,"its configuration lists no layers");return{raw:n,run:r,env:ig(r.Env).filter(s=>typeof s=="string"),labels:hce(r.Labels),diffIds:i,
history:gce(n.history,i.length)}}function ig(e){return Array.isArray(e)?e:[]}function hce(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function gce(e,t){let n=ig(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var C4=m(()=>{"use strict";M();K0();Qe()});async function W0(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw kce(n,e.name);let a=_h(s.mediaType)?yce(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:d,platform:p}of a){if(p!==void 0&&(c.has(p)||o?.includes(p)===!1))continue;let h=d===s?s:await wce(e,n,d),g=await bce(
e,t,h,p);c.set(g.platform,g)}let l=o??R4.filter(d=>c.has(d)),u=l.filter(d=>!c.has(d));if(l.length===0||u.length>0)throw D4(n,u,[...c.keys()]);let f=l.map(d=>[d,
c.get(d)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function yce(e,t){let{manifests:n}=Yu(e,"index",t.bytes);if(!Array.isArray(n))throw Tt(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?L4(a):void 0;return c===void 0||!Du(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function L4({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?R4.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function wce(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw Tt(t,`its index names ${n}, which is not there`);return r}async function bce(e,{name:t,mountFrom:n},r,o){
if(!Du(r.mediaType))throw Tt(t,`"${r.mediaType}" is no image's manifest`);let i=Yu(t,"manifest",r.bytes),s=N4(t,await I4(e,t,i.config)),a=L4(s.raw);if(a===void 0)
throw D4(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw Tt(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:T4(t,i.layers,s.diffIds).map(c)}}function kce(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function D4(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var R4,F4=m(()=>{"use strict";E();M();C4();K0();Oh();Qe();R4=["linux/amd64","linux/arm64"]});function j4(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:z4(r.description,M4.description),licenses:z4(r.license,M4.licenses),revision:$ce(n.revision),source:xce(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))_ce(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",vce]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function z4(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function xce(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function $ce(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function _ce(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var vce,M4,U4=m(()=>{"use strict";E();vce="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";M4={description:512,licenses:256}});function Oce(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var B4,J4=m(()=>{"use strict";B4={blob:Oce}});var sg=_e((GBe,G4)=>{"use strict";G4.exports=process.getBuiltinModule("node:zlib")});async function*H4(e){let t=(0,V4.createGzip)({level:6,windowBits:15,memLevel:8}),n=Ace(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&Ice(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function Ace(e,t){let n=Promise.resolve();try{for await(let r of Nr(t,{buffers:2})){if(await n,e.destroyed)
return;n=Sce(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function Sce(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function Ice(e){
e.fill(0,4,9),e[9]=Ece}var V4,Ece,K4=m(()=>{"use strict";V4=x(sg(),1);lc();Ece=255});async function*W4(e,t={}){for(let{head:n,path:r,file:o}of a2(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of Pce(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}Nce(r,o.size,i),yield f0(i)}yield Tce}function Pce(e,t){return e.chunks?.(t)??[e.bytes()]}function Nce(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var Tce,
q4=m(()=>{"use strict";E();p0();Tce=new Uint8Array(2*512)});async function Z0(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,q0.createHash)("sha256"),i=(0,q0.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=Cce(W4(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?H4(l):Nr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Xe.gzipLayer:Xe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*Cce(e,t){for await(let n of e)t(n),yield n}var q0,Z4=m(()=>{"use strict";q0=x(Ze(),1);lc();K4();q4();Qe()});function ag(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=Rce(i),c=a===void 0?Lce(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return Dce(r,t),{kept:r,leftOut:[...o.values()]}}function Y0(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function Rce(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(_r(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:_r(n,{kind:"directory"})??
"is a folder that stays out"}}}function Lce(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=_r(e,t);return r===Bv&&Y0(e,n)?void 0:r}catch(r){if(ve(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function Dce(e,t){let{maxBytes:n=Y4.bytes,maxFiles:r=Y4.
files}=t;X4("maxBytes",n,1073741824),X4("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw Q4(`${e.size} files, mor\
e than ${r}`);if(o>n)throw Q4(`${o} bytes, more than ${n}`)}function X4(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function Q4(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var Y4,cg=m(()=>{"use strict";E();fu();Y4={bytes:268435456,files:2e4}});async function X0(e,t={}){return eJ(e,t),Fce(e,await Q0(e,t),t)}async function Q0(e,t={}){let{base:n,parts:r={},spool:o=B4,signal:i}=t,{kept:s,leftOut:a}=ag(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await Z0({files:r.runtime,folder:Eh.slice(
1),comment:u2},c));let u=r.dependencies===void 0?s:pe([...s,...r.dependencies]);l.push(await Z0({files:u,folder:Xn.slice(1),comment:l2},c));let f=new Map,d=new Map;
for(let p of e$(t))f.set(p,[...await r.cli?.(p)??[],...l]),d.set(p,await r.annotations?.(p)??{}),i?.throwIfAborted();return{layers:f,annotations:d,leftOut:a,files:[
...s].filter(([,{kind:p}])=>p==="file").map(([p])=>p)}}function Fce(e,t,n={}){let{base:r}=n,o=eJ(e,n),i=e$(n).map(p=>w2(p,r?.images.get(p),t.layers.get(p)??[],o,
t.annotations.get(p))),s=i.length>1?b2(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:Xn,labels:u,annotations:f,files:a,leftOut:c}}function e$({platforms:e,base:t}){return WU(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function eJ(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;ZU(o),e$(t);let i=j4(e,Xn,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var tJ=m(()=>{"use strict";K();Te();y0();wh();U4();xh();ai();J4();Z4();cg();g0()});function nJ(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var rJ=m(()=>{"use strict"});var iJ=_e((y4e,oJ)=>{"use strict";oJ.exports=process.getBuiltinModule("node:stream/promises")});function co(e){return Mce[e]}function Xu(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function lg({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function ug(e){let t=e.length>1e3?void 0:D(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!t$(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function t$(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var Mce,fg=m(()=>{"use strict";E();M();Qe();Mce={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function pg(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=Uce(),c=e[0]??"",l=await Bm(s,[...a,...e,...zce],{cwd:n,env:Um(o),timeoutMs:r,maxOutputBytes:jce,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return Bce(
c,l,r),l.stdout.toString("utf8")}function Uce(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,dg.join)((0,dg.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function Bce(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=Jce(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${Gce(r)??`exit c\
ode ${t.exitCode}`}.`,Hce(o))}function Jce(e){return Ua(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function Gce(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Hce(e){return Vce.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var dg,zce,jce,Vce,n$=m(()=>{"use str\
ict";dg=x(ne(),1);E();ti();xx();_x();zce=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],jce=16*1024*1024;Vce=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function sJ(){let e=(0,lo.mkdtempSync)((0,mg.join)((0,lJ.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,lo.rmSync)(e,{recursive:!0,
force:!0})}}async function*aJ(e,t,n,r){let o=(0,gg.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw cJ(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw cJ(r)}function cJ(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function Kce(e,t){let n=(0,gg.createHash)(
"sha256");try{await(0,fJ.pipeline)(uJ.Readable.from(e),(0,dJ.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var gg,lo,lJ,mg,uJ,fJ,dJ,hg,pJ=m(()=>{"use s\
trict";gg=x(Ze(),1),lo=x(ce(),1),lJ=x(no(),1),mg=x(ne(),1),uJ=x(D0(),1),fJ=x(iJ(),1),dJ=x(sg(),1);E();M();fg();n$();Fu();hg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=ug(Ih(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){Xu(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return Th(this.#t(t,n),lg(i)),i}#t(t,n){return(0,mg.join)(this.#e.cacheDir??cc(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=En(a,await this.#o(n,r),!0);yield*aJ((0,lo.createReadStream)(s.file),o,i,`${co(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=An(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=En(l,sJ(),!0);let o=`${co(n)}@${t}`;let i=D(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(t$(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,d=!0}finally{var p=An(l,f,d);p&&await p}}async#r(t,n,r){
var u=[];try{let o=En(u,await this.#o(t,n),!0);let i=(0,gg.createHash)("sha256");let s=0;let a=`${co(n)}@${t}`;let c=async function*(){for await(let g of aJ((0,lo.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Kce(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var d=f,p=!0}finally{var h=An(u,d,p);h&&await h}}async#o(t,n){let r=sJ();try{await this.#i(["pack",`${co(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,lo.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,mg.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await pg(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var Wce,qce,mJ,r$,hJ,gJ=m(()=>{"use strict";Ai();Wce={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},qce={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},mJ=e=>Wce[qce[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",r$=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,hJ={IMAGE_BASE_INCOMPLETE:C(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:He(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:C(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>mJ(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>mJ(e.command)),IMAGE_DEPENDENCIES_LATER:He(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
bove.`,"Nothing needs to be done: they are in the image when it is made."),IMAGE_DEPENDENCIES_UNLOCKED:C(e=>e.other===""?"There are dependencies, and no lockfil\
e that says which versions.":`There are dependencies, and ${e.other} is not read here.`,e=>e.other===""?"Run `npm install --package-lock-only` in that folder an\
d commit package-lock.json; or bundle the server and move its packages to devDependencies.":"Add a package-lock.json (`npm install --package-lock-only`), or bun\
dle the server and move its packages to devDependencies."),IMAGE_DEPENDENCIES_UNUSED:He(e=>`The dependencies of "${e.folder}" are not installed: no server or ho\
ok of the plugin runs a file there.`,"Nothing needs to be done, unless something else runs it."),IMAGE_FILE_MISSING:C(e=>`${e.what} starts \`${e.file}\` of the p\
lugin, which is not in the image.`,"Build it or add it before the image is made; `image --dry-run` says what is in, and what is left out and why."),IMAGE_FILE_NOT_EXECUTABLE:C(
e=>`${e.what} starts \`${e.file}\` of the plugin, which is not executable, here and in the image.`,"Run `chmod +x` on it (in git: `git update-index --chmod=+x`)\
, or start it by its interpreter, e.g. `bash` or `node`."),IMAGE_FILE_UNREADABLE:C(e=>`It can't be read: ${e.reason}.`,"Take it out of the plugin's folder; or r\
ename it, or let yourself read it (`chmod u+r`), where it belongs into the image."),IMAGE_LINK_LEFT_OUT:A(e=>`This symbolic link leads to ${e.target}, which is \
not in the plugin, so it is not in the image.`,"Bring what it leads to into the plugin's folder."),IMAGE_NATIVE_DAMAGED:A(e=>`This ${e.what} can't be read: it i\
s cut off or contradicts itself.`,"Build it again, or take it out of the plugin."),IMAGE_NATIVE_GLIBC:C(e=>`It needs glibc ${e.needs}, and the base has ${e.has}\
.`,"Compile it on a system as old as the base, name a newer base (`image.base`), or build with a Dockerfile."),IMAGE_NATIVE_LIBC:C(e=>`It is made for ${e.needs}\
, and the base has ${e.has}.`,e=>r$(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:C(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>r$(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>r$(e.wanted)),IMAGE_PACKAGE_BROKEN:C(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:C(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function ye(e,t,n){let r=hJ[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function gc(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function o$(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${un(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var Rr=m(()=>{"use strict";In();E();gJ()});function wJ(e,t){let n=yJ.map(s=>uo(t,s)).find(s=>L(e,s)!==void 0),o=(n===void 0?void 0:xJ(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Yce(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Xce(a))}}
function bJ(e,t){return Zce.find(n=>L(e,uo(t,n))!==void 0)??""}function kJ(e,t){let n=xJ(e,uo(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function vJ(e,t){for(let n of["package.json",...yJ].map(r=>uo(t,r))){let r=L(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=D(Wi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function uo(e,t){
return e===""?t:`${e}/${t}`}function Yce(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Xce({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function xJ(e,t){
let n=L(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=D(Wi(n));return v(r)?r:void 0}var yJ,Zce,i$=m(()=>{"use strict";K();M();yJ=["npm-shrinkwra\
p.json","package-lock.json"],Zce=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function Qu(e){let{files:t}=e,n=Qce(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?vJ(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(ye("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!kJ(t,a))continue;let l=wJ(t,a);a!==""&&!n.has(a)?o.push(ye("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(ye("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:bJ(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function Qce(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...St(JSON.stringify(r),e),...ele(r,
e)]),...e.hooks.flatMap(r=>Zo(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function ele(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=uo(r.replace(/\/{1,9}$/,""),"package.json");return L(
t.files,o)===void 0?[]:[o]})}var s$=m(()=>{"use strict";K();xr();Rr();i$()});function a$(e,t,n){let r=[],o=[],i=[],s=nle(e,t);for(let[a,c]of e){if(tle.test(a))continue;if(c.kind==="symlink"){s.has(rle(a,c.target))?r.push([a,c]):o.push(ye(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?_r(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:pe(r),findings:o,leftOut:i}}function nle(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function rle(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function $J(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!ole(i,o))return;t.set(r,o)}return pe(t)}function ole(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var tle,_J=m(()=>{"use strict";K();fu();Rr();tle=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function sle(e){return["--os=linux",`--cpu=${ile[e]}`,"--libc=glibc"]}async function AJ(e,{folder:t,lock:n},r,o){let i=n.local?e:ale(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,ks.join)(s,"dependencies",cle(i,t,r));if(a!==void 0&&(0,ut.existsSync)(a))return ple(a),{files:OJ(a),[Symbol.asyncDispose]:async()=>{}};let c=lle(
s);try{za(c,pe([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,d=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...sle(r)];await pg(["ci",...d],{cwd:(0,ks.join)(c,t),timeoutMs:l,env:u,signal:f});let p=a===void 0?c:ule(c,a);return{files:OJ(p),[Symbol.asyncDispose]:async()=>{
p===c&&(0,ut.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,ut.rmSync)(c,{recursive:!0,force:!0}),l}}function ale(e,t,n){let r=[uo(t,"package.json"),n,uo(
t,".npmrc")];return pe(r.flatMap(o=>L(e,o)===void 0?[]:[[o,L(e,o)]]))}function OJ(e){return pe([...Hp(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function cle(e,t,n){
let r=(0,yg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function lle(e){if(e!==void 0)try{let t=(0,ks.join)(e,"dependencies",`.${(0,yg.randomUUID)()}`);return(0,ut.mkdirSync)(t,{recursive:!0,
mode:448}),t}catch{}return(0,ut.mkdtempSync)((0,ks.join)((0,EJ.tmpdir)(),"claude-bazaar-npm-"))}function ule(e,t){try{(0,ut.renameSync)(e,t)}catch{return e}return dle(
(0,ks.join)(t,"..")),t}function dle(e){for(let t of(0,ut.readdirSync)(e)){let n=(0,ks.join)(e,t);(0,ut.statSync)(n).mtimeMs<Date.now()-fle&&(0,ut.rmSync)(n,{recursive:!0,
force:!0})}}function ple(e){try{(0,ut.utimesSync)(e,new Date,new Date)}catch{}}var yg,ut,EJ,ks,ile,fle,SJ=m(()=>{"use strict";yg=x(Ze(),1),ut=x(ce(),1),EJ=x(no(),1),
ks=x(ne(),1);K();i$();bu();n$();br();ile={"linux/amd64":"x64","linux/arm64":"arm64"};fle=720*36e5});async function IJ(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...mle,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=Qu(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=a$(hle(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await gle(e,o,i,s,n)}function hle(e){let t=Hp(e);return pe([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function gle(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of yle(u,o.platforms)){
let{cacheDir:d=cc(),timeoutMs:p=6e5,env:h,signal:g}=o;i.push(await AJ(e.files,u,f,{cacheDir:d,timeoutMs:p,env:h,signal:g}))}let a=i.map(u=>a$(u.files,e.files,!1)),
c=$J(a.map(u=>u.files));if(c===void 0)throw wle();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:gc([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function yle({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function wle(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var mle,
TJ=m(()=>{"use strict";E();K();Rr();s$();_J();SJ();br();Fu();mle={files:pe({}),packages:[],findings:[],leftOut:[]}});function l$(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,c$.join)(import.meta.dirname,r)).find(r=>(0,PJ.statSync)((0,c$.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return Yt(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function NJ(){let e=L(l$(),"packages.json");return e===void 0?[]:JSON.parse(Wi(e))}var PJ,c$,CJ=m(()=>{"use strict";PJ=
x(ce(),1),c$=x(ne(),1);E();K();br()});function DJ(e,t={},n=[]){let r=[...(t[wg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[LJ]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var wg,LJ,ble,RJ,yJe,FJ=m(
()=>{"use strict";wg="claude-bazaar.base.commands",LJ="claude-bazaar.base.libc",ble=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),RJ={name:"glibc",version:"2.36"},
yJe={[wg]:ble.join(" "),[LJ]:`${RJ.name} ${RJ.version}`}});function gi(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function ef(e){if(gi(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:ef(e.slice(t))}function MJ(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function zJ(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var u$=m(()=>{"u\
se strict"});function jJ(e,t){let n=[...e.mcpServers.flatMap(o=>kle(o,e)),...e.hooks.flatMap(o=>vle(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[ye("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>ye(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function kle({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=f$(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=ef([i,...c]),d=u===i?[]:f$(u,o),p=[...l,...d.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!xle.has(gi(u)??""))return p;let h=MJ(f),g=h!==void 0&&zJ(
h),y=(h===void 0?f:[h]).flatMap(b=>d$(b));return[...p,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function vle({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return f$(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=St(i,o).flatMap(u=>UJ(u,o.files)??[]);return[...new Set([...d$(i),...c.filter(u=>BJ.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function f$(e,t){let[n]=St(e,t),r=n===void 0?gi(e):UJ(n,t.files);return r===void 0?[]:[r]}function UJ(e,t){let n=L(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>$le)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function d$(e,t=0){let n=Xt(e.slice(0,_le)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[Ele(r)??[],o===void 0?[]:d$(o,t+1)].flat()});return[...new Set(n)].filter(r=>BJ.has(r))}function Ele(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!Ole.has(r)&&gi(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:gi(n.replaceAll(/["')}]/g,""))}var xle,$le,BJ,_le,Ole,JJ=m(()=>{"use st\
rict";K();j();xr();Qt();Rr();u$();xle=new Set(["sh","bash","dash","zsh"]);$le=4194304,BJ=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));_le=1e5,Ole=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function h$(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function VJ(e){if(h$(e))try{return new m$(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function GJ(e,t){let n=e.find(r=>r.type===p$.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function nf(e,t){if(e>t)throw new RangeError("more than any real file has")}var yc,p$,tf,m$,HJ=m(()=>{"use strict";yc={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};p$={load:1,dynamic:2,interpreter:3},tf={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
m$=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===p$.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return nf(r,yc.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===p$.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(tf.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(GJ(t,i)+l),a=r.filter(([l])=>l===tf.needed);nf(a.length,yc.
libraries);let c=o(tf.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(GJ(t,c),o(tf.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===tf.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),nf(o.length,
yc.dynamic)}return o}#f(t,n,r){nf(n,yc.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){nf(i+=1,yc.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+yc.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function KJ(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&Ile(o,i)?Tle(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>Fle(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!Mle(o,t,n)?[ye("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Ile(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function Tle(e,t,n,r){
let o=t.bytes(),i=Ple(o),s=qJ(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!h$(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=VJ(o),c=a===void 0?[ye("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:Nle(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function Ple(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function Nle(e,t,n,{libc:r}){if(t.machine!==Ale[n]){
let s=Sle[t.machine]??`a machine with the number ${t.machine}`;return[ye("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=Cle(t);if(o!==void 0&&
o!==r.name)return[ye("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=Rle(t);return r.name!=="glibc"||i===void 0||!WJ(i,r.version)?[]:[ye("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function Cle({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function Rle({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||WJ(r,n)?r:n,void 0)}function WJ(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function qJ(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>Lle.has(i)||Dle[t].has(i)||o.some(s=>i.includes(s)))}function Fle(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function Mle(e,t,n){return e!==""&&qJ(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Ale,Sle,Lle,Dle,ZJ=m(()=>{"use strict";Rr();HJ();Ale={"l\
inux/amd64":62,"linux/arm64":183},Sle={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};Lle=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),Dle={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function eG(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:XJ(t,a,
`The server "${o}"`,[c,...YJ(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...YJ(l)]:zle(c);return XJ(t,a,`The ${o} hook`,u)});return[...n,...r]}function YJ(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function zle(e){return e.length>1e4||Xt(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function XJ(e,t,n,r){
let[o="",...i]=ef(r),s=QJ(o);if(s!==void 0){let l=L(e,s);return l===void 0?[ye("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[ye("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!jle.has(gi(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:QJ(a);return c===void 0||Ule(e,c)?[]:[ye("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function QJ(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function Ule(e,t){return qt(e,t)||["",".js",".json",".nod\
e"].some(n=>L(e,t+n)!==void 0)}var jle,tG=m(()=>{"use strict";K();Qt();Rr();u$();jle=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function nG(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=DJ(
o,l.labels,i);a.push(...Ble(u,l.labels));let f=KJ(n,c,u);a.push(...jJ(t,u),...f),u.libc===void 0&&f.length>0&&a.push(ye("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return gc([...a,...eG(t,n)])}function Ble({name:e,commands:t},n={}){return(n[wg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>ye("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var rG=m(()=>{"use strict";FJ();JJ();ZJ();tG();Rr()});var rf,oG=m(()=>{"use strict";rf={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function sG(e){return{[iG]:lg(e)}}function aG(e,t={}){return async n=>{let r=await g$(e,n,t);return[Jle(e,r),Vle]}}async function g$(e,t,n={}){let r=Xu(n.version??
wc);if(r===rf.version)return{version:r,platform:t,...rf.packages[t]};let o=ug(n.previous?.(t)?.[iG]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function cG(e,t,n){let r=Xu(n??wc);return r===rf.version||e.known?.(r,t)!==void 0}function Jle(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${co(t.platform)} as npm has it`,open:()=>e.open(t)}}function Hle(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>sc({name:i,mode:493,size:0,type:"5"})),sc({name:Gle.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=ic(Xe.layer,n);return{...o,diffId:o.digest,comment:f2,open:async function*(){
yield r}}}var wc,iG,Gle,Vle,lG=m(()=>{"use strict";c0();fg();oG();xh();Qe();wc=rf.version,iG="claude-bazaar.cli";Gle="/usr/local/bin/claude",Vle=Hle()});async function dG(e,t){let n=new Map,r=await e.manifest(t),o=r&&uG(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of si)n.set(s,fG(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Kle(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,fG((u&&uG(u.bytes))?.annotations))}return n}function Kle(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return si.find(r=>r===`${t}/${n}`)}function uG(e){let{value:t}=D(H(e));return v(t)?t:void 0}function fG(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var pG=m(()=>{"use strict";M();j();ai();Qe()});function y$(e,t,n,r,o){let i=n===void 0?void 0:Wle(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:Lr,filesAnalyzed:!1,licenseDeclared:Lr,
...kg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[hG(i)]}}}function Wle(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function of(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:Lr,filesAnalyzed:!1,licenseDeclared:gG(r),...kg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[hG(`pkg:npm/${qle(t)}@${encodeURIComponent(n)}`)]}}function mG(e,{name:t,manifest:n},r){let o=w$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,bg.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:Lr,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:gG(n.license),...kg,primaryPackagePurpose:"APPLICATION"}}function w$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,bg.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,bg.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${Xn}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...kg})}return t}function hG(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function qle(e){return e.split("\
/").map(encodeURIComponent).join("/")}function gG(e){return e===void 0||e.length>500||!Zle.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?Lr:e}var bg,Lr,
kg,Zle,yG=m(()=>{"use strict";bg=x(Ze(),1);ai();Lr="NOASSERTION",kg={licenseConcluded:Lr,copyrightText:Lr};Zle=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function kG(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=y$("Image",t.name,e.repository,n,t.manifest.version),s=Yle(e),a=w$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[vg("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?vg(u,"CONTAINS",l.SPDXID):vg(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>vg(b$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function Yle(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Xle(n)],...r.map(l=>a(Qle(l))),...o===void 0?[]:[a(of(wG,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
wG,of(k$("Runtime",l.name,l.version),l)))],a(mG(b$,t,s)),...i.map(l=>c(b$,of(k$("Dependency",l.path,l.version),l)))]}function Xle({name:e,digest:t}){return{element:{
...y$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function Qle(e){
let t=of(k$("Claude-Code",e.platform,e.version),{name:co(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:Lr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function k$(e,t,n){let r=(0,bG.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function vg(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var bG,b$,wG,vG=m(()=>{"use strict";bG=x(Ze(),1);fg();yG();b$="SPDXRef-Plugin",wG="SPDXRef-Runtime"});function xG(e){let t=Bt(e);return[...e.matchAll(eue)].filter(({0:{length:n},index:r})=>cue(aue(e,r+n))).map(({index:n})=>t(n))}function aue(e,t){let n=t;for(let o=0;o<
sue;o+=1){let i=xg(tue,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=xg(nue,e,n)??n;let o=xg(rue,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return xg(
oue,e,n)===void 0?r:""}function xg(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function cue(e){return e.length>=iue&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!ou(e)}var eue,tue,nue,rue,oue,iue,sue,$G=m(()=>{"use strict";iu();j();eue=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
tue=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,nue=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,rue=/[A-Za-z0-9+/]{1,4096}={0,2}/y,oue=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
iue=43,sue=10});async function*_G(e){let t,[n,r]=["",1];for await(let o of due(e)){if(t??=pue(o.subarray(0,lue)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<uue)continue;
yield{text:n,line:r};let i=n.length-fue;r+=Pi(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*due(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function pue(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var lue,uue,fue,OG=m(()=>{"use strict";j();lue=8192,uue=1048576,fue=16384});async function EG(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=Y0(i,n),c=await mue(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function mue(e,t){if(t.unreadable!==void 0)return[ye("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await hue(t)).map(({kind:n,line:r})=>ye(v$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ve(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[ye("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function hue(e){let t=new Map;for await(let o of _G(e)){let i=[...ru(o.text).filter(({kind:s})=>s!==AG),...gue(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!v$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!v$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function gue(e){return xG(e).map(t=>({kind:AG,line:t}))}var v$,AG,SG=m(()=>{"use strict";E();iu();Rr();
cg();$G();OG();v$=new Set(["password in a URL","Authorization header","key or password"]);AG="private key"});var $g,yue,IG=m(()=>{"use strict";br();fu();SG();cg();$g=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
ag(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=EG(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return LL(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?yue[t]:_r(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},yue={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function x$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=wue(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function wue(e){try{return JSON.parse((0,TG.readFileSync)(e,"utf8"))}catch{return}}var TG,PG=m(()=>{"use strict";TG=x(ce(),1)});var _g,NG=m(()=>{"use strict";pJ();TJ();CJ();K();rG();Rr();lG();s$();ai();pG();vG();IG();vh();PG();_g=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new $g(n,t.signal),this.#n=new hg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??wc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return gc(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),o$(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
si).every(r=>cG(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&Qu(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await IJ(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=pe([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=nG({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),o$(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:pe({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return kG({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:x$(),
packages:NJ()},packages:i.filter(({path:a})=>L(o,`${a}/package.json`)!==void 0),created:n.created,tool:x$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=Qu(this.#c),r=t.map(({folder:o,lock:i})=>ye("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=l$();return this.#r===!1?{runtime:t}:{runtime:t,cli:aG(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===wc?void 0:await this.#d(n);return r===void 0?{}:sG(r)}}}async#d(t){if(this.#r!==!1)return await g$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===wc)return;let[n="latest"]=Cu(this.#t,this.#i);this.#u=await dG(t.
repository,t.tag??n)}}});function CG(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:bue(n),exampleSecrets:t.
exampleSecrets})}function bue(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var RG=m(()=>{"use strict";Nc();Te();E()});function Eg(e,t,n,r){Em(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new Ph,c={...CG(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=kue(e,n,l.signal)).repository(y),d=r===void 0?vue(t,n):void 0,p=new _g(e,t,n),h=(y,b)=>_ue(y,b,c,f,cc(s)).catch(k=>{throw xue(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await p.checkFiles();let b=await Q0(o,d===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:p.offline()});return $$(
b,p)},build:y=>g??=(async()=>{let b=r?.base??(d&&await h(d,y)),k=r?.name??d?.name;if(b===void 0||k===void 0)return await p.checkFiles(),$$(await X0(o,c),p);let O=y&&
{repository:f(y),tag:y.tag},I=await p.on(b,k,c,O);return $$(await X0(o,{...c,base:b,parts:I}),p)})(),unknown:()=>d===void 0?[]:p.unknown(),findings:()=>p.findings,
sbom:(y,b)=>p.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await p[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function $$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>U(n.path,r.path))}}function kue({signal:e,env:t,progress:n},{insecureRegistry:r},o){return b4({env:t,home:t.
HOME??(0,DG.homedir)(),signal:AbortSignal.any([e,o]),...z({insecure:r}),onCredential:(i,s)=>n(nJ(i,s))})}function vue(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if($ue(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:li(n)};let r=t.base!==void 0||e.file===void 0?".":(0,Og.dirname)(e.file),o=(0,Og.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,LG.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function xue(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ve(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${FG(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function FG(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function $ue(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${FG(t)}`)}function _ue(e,t,{
platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="folder")return W0($4(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return W0(A2(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...z({mountFrom:f})})}var LG,DG,Og,_$=m(()=>{"use strict";LG=x(ce(),1),DG=x(no(),1),Og=x(ne(),1);P2();L2();k4();S4();Fu();j();Te();E();F4();tJ();oo();
rJ();NG();RG();ox()});function MG(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function zG(e,t,n){return(t.GITHUB_REF===void 0?Eue(t):Oue(t.GITHUB_REF))??await Aue(
e,n)}function jG(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Oue(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?UG(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function Eue(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?UG(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function UG(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Aue(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Je(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var BG=m(()=>{"use strict";ti()});function JG(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Ag(e.name)];let n=Iue(e.name,t),[,r="",o="",i="",s]=Sue.exec(n)??[];if(r===
"")return[Ag(e.name)];if(s!==void 0)return[Ag(n.replace(/^v/,""))];let a=Ag(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function Iue(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Ag(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Sue,GG=m(()=>{"use st\
rict";Sue=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Sg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?jG(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!MG(e)))return l;let f=await zG(n,e,t);if(f!==void 0)return{...l,tag:[...JG(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let d="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",d)}var O$=m(()=>{"use strict";BG();E();GG()});async function VG(e,t,n={}){ku(e,t,n);let r=(0,xn.resolve)(e),o=Ma(r,t,n)==="empty",i=gx((0,xn.dirname)(r)),s=Pue(e,o?(0,xn.join)(r,"."):(0,xn.join)((0,xn.dirname)(
r),`.${(0,xn.basename)(r)}.`));try{await Nue(s,t,n.signal),o?ei(s,r):hx(r,t,n,a=>{(0,er.chmodSync)(a,493),ei(s,a)})}catch(a){throw i!==void 0&&(0,er.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:xt(e,a)}finally{(0,er.rmSync)(s,{recursive:!0,force:!0})}}function Pue(e,t){try{return(0,er.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw xt(e,n)}}async function Nue(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(mx(e,i.kind==="file"?(0,xn.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,xn.join)(
e,o),a=await(0,bc.open)(s,"wx",420);try{await Rue(a,Cue(i),n)}finally{await a.close()}await(0,bc.chmod)(s,i.executable?493:420)}}function Cue(e){return Nr(e.chunks?.()??
[e.bytes()])}async function Rue(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var Tue,er,bc,xn,
HG=m(()=>{"use strict";Tue=x(Ze(),1),er=x(ce(),1),bc=x(Gp(),1),xn=x(ne(),1);lc();E();bu();cs();yx()});function KG(e){let t=e.find(r=>!Lue.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var Lue,WG=m(()=>{"use strict";E();Lue=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function qG({loaded:e,config:t},n){let r=KG(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=L(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||Due(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function Due({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var ZG=m(()=>{"use strict";Nc();E();K();WG()});async function E$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var YG=m(()=>{"use strict"});async function QG(e,t,n){let r=[...new Set(n.tags.map(rc))],{signal:o}=n,[i=rc("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await Fue(e,a,r,n);s!==void 0&&await e.preflight();let l=await Mue(e,a,n);for(let{manifest:f}of a.
images)await Ig(e,f,n);a.index!==void 0&&await Ig(e,a.index,n);for(let f of r)await Ig(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function Fue(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await Ig(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function Ig(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function Mue(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:zue(u,n)),{mediaType:d,digest:p,size:h}=u,g={mediaType:d,digest:p,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await E$(XG(i),a,l),await E$(XG(t.images.map(({config:u})=>jue(u))),a,l),s}function zue(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function XG(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function jue(e){
return{...e,async*open(){yield e.bytes}}}var e6=m(()=>{"use strict";wh();YG()});function t6({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<Uue||(i=n(),t?.(`${As(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${As(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var Uue,n6=m(()=>{"use \
strict";Ss();Uue=100});async function r6({signal:e},t,n,r){let o={isOurs:bM,foreign:yM};return await VG(t,x2(n,r),{...o,signal:e}),(0,kc.resolve)(t)}async function o6(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=t6(e,Date.now);try{return await QG(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function i6(e){if(e!==void 0)try{if((0,tr.accessSync)((0,tr.existsSync)(e)?e:(0,kc.dirname)((0,kc.resolve)(e)),tr.constants.W_OK),(0,tr.existsSync)(
e)&&(0,tr.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw a6(e,t)}}function s6(e,t){try{(0,tr.writeFileSync)(e,t)}catch(n){throw a6(
e,n)}return(0,kc.resolve)(e)}function a6(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var tr,kc,c6=m(()=>{"use strict";tr=x(ce(),1),kc=x(ne(),1);La();Lm();HG();E();w0();e6();n6()});function Pg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Ut(r.length,"file")} in ${o}.`;return[...g6(e,t),...y6(e,t.images),
...Nt(e,a),...Nt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function f6(e,{files:t,labels:n,annotations:r}){return[...Tg(e,"Files",t),...Tg(e,"Labels",u6(n)),...Tg(e,"Annotations",u6(r))]}function d6(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Ut(t.files.
length,"file")} in ${Xn}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...g6(e,t),...Tg(e,"Files",t.files),...y6(e,
o),...Nt(e,a)]}function p6(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:d})=>d==="uploaded"),l=c.reduce((d,{size:p})=>d+p,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Ut(c.length,"blob")} sent (${As(l)}), ${s.length-c.length} there already.`;return[...Nt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?Nt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Ng(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:h6(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function m6({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:h6(i)})),path:Xn,files:t,leftOut:n}}function h6(e){return e.map(t=>({...ci(t),diffId:t.diffId,comment:t.comment}))}function g6(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,l6).flatMap(({path:i,why:s})=>Nt(e,`${i} ${s}`,2)),r=t.length-l6,o=r>0?Nt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function y6(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,As(i.size),i.
digest.slice(7,19),i.comment]));return vO(e,["Platform","Size","Layer","What"],n)}function Tg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>Nt(e,r,2))]}function u6(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var l6,A$=m(()=>{"use strict";ai();Qe();Ss();l6=100});async function w6({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...d6(e,a,r,o),...Rc(e,c)],document:{...m6(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...f6(e,i),...Pg(e,i,n),...Rc(e,s)],document:{...Ng(i,n),findings:s,dryRun:!0}}}var b6=m(()=>{"use strict";Ny();A$()});function k6({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var v6=m(()=>{"use strict"});function Bue(e,t){let{builder:n,why:r}=qG(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function $6(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||i6(n.sbom);let s=await Sg(e,t,n);Bue(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
kh(r,t,s);let l=c?.tags??Cu(t,s);let u=En(b,Eg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await w6(e,u,l,f);let d=c===void 0?void 0:await o6(e,u,
c.reference,l);let p=await u.build(c?.reference);o!==void 0&&await r6(e,o,p,l);let h=s.sbom?s6(s.sbom,await u.sbom(p,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&d!==void 0;return{lines:[...Pg(a,p,l),...Rc(a,g),...y?p6(a,c.reference.name,d):[]],document:{...Ng(p,l),findings:g,...z({sbom:h,out:o&&(0,x6.resolve)(o)}),
...y?{push:k6(c,d)}:{}},...y?{name:`${c.reference.name}@${d.digest}`}:{}}}catch(k){var O=k,I=!0}finally{var T=An(b,O,I);T&&await T}}var x6,_6=m(()=>{"use strict";
x6=x(ne(),1);Te();E();v6();Ny();ZG();O$();c6();vh();b6();A$();_$()});function O6(e,t){return{json:!1,signal:t,env:e,terminal:yO,print:Tn,progress:Tn,emit:()=>{}}}var E6=m(()=>{"use strict";wO();Is()});function S6({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function S$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return A6;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:Jue(t,f.name)}]);if(i!==void 0)return Hue(s,i);let a=O6(Gue(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await Vue(a,u);let l=[];for(let u of s)l.push({...u,made:await $6(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,I6(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,Kue(f?.document)])),
warnings:l.flatMap(({made:u})=>Wue(u?.document)?[que(u?.name??o)]:[])}}function Jue(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function Gue(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function Vue(e,{opened:t,flags:n}){var c=[];try{let r=await Sg(e,t,n);let{reference:o,tags:i}=kh(
r.image,t,r);let s=En(c,Eg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var d=An(c,
u,f);d&&await d}}function Hue(e,t){let n=e.map(({name:r,flags:o})=>[r,I6(`${li(o.image).name}@${t}`)]);return{...A6,images:new Map(n)}}function I6(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function Kue(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function Wue(e){return(e??{}).push?.isPublic===!0}function que(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var A6,T6=m(()=>{"use strict";vh();_$();O$();_6();Te();E();oo();E6();
A6={images:new Map,findings:new Map,warnings:[]}});function Cg(e="https://api.github.com",t){let n=P6("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?Zue(n):P6("GITHUB_GRAPHQL_URL",t)}}function Zue(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function P6(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&ui(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function Rg(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var Lg=m(()=>{"use strict";E();oo()});function N6({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var C6=m(()=>{"use strict"});function F6(e){let t=new I$(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((p,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",fo(s))})`,u=a.map((p,h)=>t.compared(h,p)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":fo(s)),...a.flatMap((p,h)=>t.branch(h,p)),...r===void 0?
c:[]],d=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&d.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(d)}function fo(e){return`refs/heads/${e}`}var Yue,D6,Xue,R6,L6,Que,efe,I$,Dg=m(()=>{"use strict";Pe();Yue=8,D6=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${D6(e-1)} } }`} }`,Xue=`oid ... on Tree { ${D6(Yue)} }`,R6="entries { name mode }",L6="mode oid object { ... on Blob { text } }",
Que="commits(last: 100) { nodes { oid message author { user { login } } } }",efe=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;I$=class{#e={catalog:N};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${R6} }`]:[],`catalog: file(path: $catalog) { ${L6} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${L6}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,Xue)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${R6} }`))]}branch(t,n){let r=this.text(`branch${t}`,fo(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,fo(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${Que}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${efe} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});async function sf({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:fo(n)},{repository:o}=await e.asker.ask(()=>e.graphql(nfe,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var tfe,nfe,T$=m(()=>{"use strict";Dg();tfe="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",nfe=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${tfe} } } } } }
  }
}`});function vc(e){return e.types.includes("STALE_DATA")?!0:Dr(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is (?:not )?at|but expected) [0-9a-f]{40}/i)}
function yi(e){return Dr(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function M6(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:Dr(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function z6(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
Dr(e,/rate limit exceeded/i))}function $n(e){return e.status===404||e.types.includes("NOT_FOUND")}function vs(e){return Dr(e,/could not resolve to a node|no commit found for sha|\b(?:head|base) invalid\b/i)}
function wi(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||Dr(e,/resource not accessible by/i)}function Fg(e){
return e.status===422&&Dr(e,/already exists/i)}function j6(e){return $n(e)||e.status===422&&Dr(e,/does not exist/i)}function U6(e){return Dr(e,/is in clean status/i)}
function xc(e){return e.status>=500?!0:Dr(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var ie,Dr,_n=m(()=>{"use \
strict";ie=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},Dr=({message:e},t)=>t.test(e)});async function P$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,J6.randomBytes)(8).toString("hex")}`,o=ofe(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(rfe,{input:o}),c=a.commit;return c===null?await B6(e,t,r)??{kind:"moved"}:G6(c)},s=a=>vs(a)||$n(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>B6(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof ie))throw a;let c=$n(a)||vs(a);if(yi(a))return{kind:"protected",said:a.message};if(vc(
a)||c&&!await sfe(e,t.branch))return{kind:"moved"};throw a}))}function ofe(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:ife(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function ife(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function B6(e,t,n){let o=(await sf(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
G6(o)}async function sfe(e,t){return await sf(e,t)!==void 0}var J6,rfe,G6,V6=m(()=>{"use strict";J6=x(Ze(),1);T$();_n();rfe=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;G6=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function xs({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof ie&&($n(o)||o.status===409))return;throw o}}async function $c(e,t,n){let{api:r,place:o}=e,i=async()=>{let a={...o,ref:fo(
t),sha:n};return await r.rest(c=>c("POST /repos/{owner}/{repo}/git/refs",a)),e.remember(t),"created"},s=async()=>await xs(e,t)===n?"created":void 0;return await e.
asked("make a branch",()=>r.asker.ask(i,{found:s}).catch(async a=>{if(!(a instanceof ie)||a.status!==422&&a.status!==409)throw a;if(Fg(a)||await xs(e,t)!==void 0)
return"exists";throw a}))}async function Mg(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:fo(l),beforeOid:u,afterOid:f??"0".repeat(u.
length),force:n})),s=async()=>(await r.graphql(afe,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>xs(
e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await cfe(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(
s,{found:c}).catch(async l=>{if(!(l instanceof ie))throw l;if(yi(l))return{kind:"protected",said:l.message};if(vc(l))return{kind:"moved"};if(wi(l))throw l;let u=await Promise.
all(t.map(({name:f})=>xs(e,f)));if(t.some(({from:f},d)=>u[d]!==f))return{kind:"moved"};throw l}))}async function cfe(e,t){return t?.to===void 0?!1:(await sf(e,t.
name))?.some(({oid:n})=>n===t.to)??!1}async function zg(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.
asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof ie&&j6(i)))throw i}})}var afe,jg=m(()=>{"use strict";Dg();
T$();_n();afe=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});async function K6(e,t){let n=N6(t,e.limits);if(n.length<=1)return await P$(e,t);let r=`bazaar/tmp/${(0,H6.randomBytes)(8).toString("hex")}`,o=!1;try{await $c(e,
r,t.head),o=!0;let i=await lfe(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],
a=await Mg(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await ufe(e,r)}}async function lfe(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){
let a=`${t.headline} (${i+1}/${n.length})`;if(o=await P$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function ufe(e,t){
await zg(e.lasting(),t).catch(()=>{})}var H6,W6=m(()=>{"use strict";H6=x(Ze(),1);C6();V6();jg()});async function q6(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of hfe(e,t,n))try{await e.api.asker.ask(s,{passes:pfe})}catch(a){if(r?.aborted===!0)throw Cr(r);o.push(
`${i} could not be set on pull request #${t.number}: ${mfe(a)}`)}return o}function mfe(e){if(e instanceof ie&&U6(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof ie&&xc(e)?`GitHub failed (${e.status}).`:ee(e);return/[.!?]$/.test(t)?t:`${t}.`}function hfe({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},d=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";d.push(["Labels",()=>e.rest(y=>y(g,h))])}let p=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of p){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();d.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";d.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:dfe[l]};d.push(["Auto-merge",()=>e.graphql(ffe,{input:h})])}return d}var ffe,dfe,pfe,Z6=m(()=>{
"use strict";E();gs();_n();ffe=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,dfe={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};pfe=e=>vs(e)||$n(e)});async function Y6({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(Cg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=Rg(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(gfe,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof ie||i instanceof TypeError||ve(i))||ve(i)&&i.code==="INTERRUPTED")throw i;return}}var gfe,X6=m(()=>{"use strict";
E();Lg();_n();gfe=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function eV(e,t){let{api:n,place:r}=e,o=await e.asked("be forked",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return await yfe(i,t,e),await kfe(i,t),i}async function yfe(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=Q6){if(await wfe(
e,t,n))return;if(i>=o.forkMs)break;await r.sleep(Q6)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,"GitHub copies i\
t in the background: start it again in some minutes.")}async function wfe(e,t,n){return await e.asked("be read",async()=>{if(await xs(e,t)!==void 0)return!0;if(!await bfe(
e))return!1;let r=await xs(n,t);return r===void 0?!1:await $c(e,t,r).catch(()=>"exists")==="created"})}async function bfe({api:e,place:t}){try{let{size:n}=await e.
asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){if(n instanceof ie&&$n(n))return!1;throw n}}async function kfe(e,t){let{api:n,
place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstrea\
m",o)))}catch(i){if(!(i instanceof ie&&i.status===409))throw i;let s=`Reset ${t} there to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The \
branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var Q6,tV=m(()=>{"use strict";E();_n();jg();Q6=2e3});function nV(e){if(e instanceof Le)return e;if(e instanceof Error&&e.name==="TimeoutError")return new Le("gave no answer in time",!0);let t=Zu(e);return t instanceof
ge?new Le(t.message+xfe(t.kind,e),!vfe.has(t.kind)):new Le("broke the connection off",!0)}function xfe(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${qu(t)})`:""}var Le,vfe,_c=m(()=>{"use strict";so();J0();Le=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},vfe=new Set(
["refused","unknown-host","tls","forbidden"])});function af(e){return e.toString(8).padStart(6,"0")}function oV(e,t){return(0,iV.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var iV,$fe,_fe,rV,Ug,sV=m(()=>{"use strict";iV=x(Ze(),1);as();_c();$fe=new Set([33188,33261,33204]),_fe=40960,rV=16384;Ug=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!$fe.has(n.mode)){let o=n.mode===_fe?"symbolic link":n.mode===rV?"folder":"submodule";throw Mt(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return oV(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(oV(t,o))return o;throw new Le("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==rV?
o.set(s,{id:i.oid,mode:af(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function Ofe({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:N$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function N$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function Efe(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,af(n)]))}var Bg,aV=m(()=>{"use strict";Te();Pe();sV();Bg=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new Ug(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(N,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,Efe(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||af(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:af(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return N$(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=N$(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:Ofe(a)}}});function cV(e,t,n){if(e!==null)return Afe[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Afe,lV=m(()=>{"use strict";Afe={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function uV(e,t){let n=await e.asked("read",()=>Ife(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Sfe(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new Bg(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"",l=cV(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner);return{right:l,assumed:o.viewerPermission===null&&l==="write",...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.
tree("base",o.base),branches:await a.branches(t.base??c),autoMergeAllowed:o.autoMergeAllowed}}function Sfe({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,
branches:[],autoMergeAllowed:!1};return{right:"none",...z({login:t}),...n,baseName:e}}async function Ife({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{
let{text:a,variables:c}=F6(s),{data:l,refusal:u}=await e.partly(a,c),f=u===void 0?"told":Pfe(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{
viewer:l?.viewer??null,repository:null};if(f==="refused"&&u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new Le("sent an answe\
r without data",!1)};for(;;){let s=await e.asker.ask(()=>i({place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function Pfe(e){let t=e.
paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n==="repository"&&e.types[r]==="NOT_FOUND"?"unreadable":wi(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(
n)?"pulls":"refused":"refused");return Tfe.find(n=>t.includes(n))??"refused"}var Tfe,fV=m(()=>{"use strict";Te();Dg();_c();aV();_n();lV();Tfe=["refused","viewer",
"pulls","unreadable","told"]});async function pV(e,t){let{api:n,place:r,pulls:o}=e,i={...r,ref:`refs/heads/${Jg}`,sha:Nfe};if(await dV(e,"commit",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/g\
it/refs",i))),!t)return;let s={...o,title:Jg,head:Jg,base:Jg};await dV(e,"open pull requests",()=>n.rest(c=>c("POST /repos/{owner}/{repo}/pulls",s)))}async function dV(e,t,n){
let r=async()=>{try{await n()}catch(o){if(!(o instanceof ie)||o.status!==422)throw o}};await e.asked(t,()=>e.api.asker.ask(r).catch(o=>{if(!(o instanceof ie)||wi(
o)&&!yi(o))throw o}))}var Nfe,Jg,mV=m(()=>{"use strict";_n();Nfe=`${"0".repeat(39)}1`,Jg="bazaar/tmp/right"});async function gV(e,t){let{api:n,pulls:r}=e,o=Cfe(e,t.head),i={...t,head:o},s=async()=>yV(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>hV(e,i)}).catch(async a=>{let c=a instanceof ie&&Fg(a)?await hV(e,i):void 0;if(c===void 0)throw a;return c}))}
function Cfe({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function hV({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:yV(a)}function yV(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function C$(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var wV=m(()=>{"use strict";_n()});function bi(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var cf=m(()=>{"use strict"});function Gg(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>Gg.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var bV=m(()=>{"use strict"});function kV(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var vV=m(()=>{"use strict"});function xV(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var $V=m(()=>{"use strict"});function EV(e,t,n){let r=OV(xV,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=OV(kV,null).apply(null,i)})}function Rfe(){let e=Symbol("Singular"),t={registry:{}},n=Gg.bind(null,t,e);return EV(n,t,e),n}function Lfe(){let e={registry:{}},
t=Gg.bind(null,e);return EV(t,e),t}var _V,OV,AV,SV=m(()=>{"use strict";bV();vV();$V();_V=Function.bind,OV=_V.bind(_V);AV={Singular:Rfe,Collection:Lfe}});function zfe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function jfe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function PV(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{jfe(t[r])?r in e?n[r]=PV(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function IV(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function L$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=zfe(
n.headers),IV(n),IV(n.headers);let r=PV(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function Ufe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function Jfe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Gfe(e){let t=e.match(Bfe);return t?t.map(Jfe).reduce((n,r)=>n.
concat(r),[]):[]}function TV(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function NV(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Ec(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function lf(e,t,n){return t=e==="+"||e==="#"?NV(t):Ec(t),n?Ec(n)+"="+t:t}function Oc(e){
return e!=null}function R$(e){return e===";"||e==="&"||e==="?"}function Vfe(e,t,n,r){var o=e[n],i=[];if(Oc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(lf(t,o,R$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Oc).forEach(function(s){i.push(lf(t,s,R$(t)?n:""))}):Object.keys(o).forEach(function(s){Oc(o[s])&&i.push(lf(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Oc).forEach(function(a){s.push(lf(t,a))}):Object.keys(o).forEach(function(a){Oc(o[a])&&(s.push(Ec(a)),s.push(lf(t,o[a].toString())))}),R$(t)?i.push(Ec(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Oc(o)&&i.push(Ec(n)):o===""&&(t==="&"||t==="?")?i.push(Ec(n)+"="):o===""&&i.push("");return i}
function Hfe(e){return{expand:Kfe.bind(null,e)}}function Kfe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(Vfe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return NV(
i)}),e==="/"?e:e.replace(/\/$/,"")}function CV(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=TV(
e,["method","baseUrl","url","headers","request","mediaType"]),s=Gfe(n);n=Hfe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=TV(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let d=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(
",")}return["GET","HEAD"].includes(t)?n=Ufe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function Wfe(e,t,n){return CV(L$(e,t,n))}function RV(e,t){let n=L$(e,t),r=Wfe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:RV.bind(null,
n),merge:L$.bind(null,n),parse:CV})}var Dfe,Ffe,Mfe,Bfe,LV,DV=m(()=>{"use strict";cf();Dfe="0.0.0-development",Ffe=`octokit-endpoint.js/${Dfe} ${bi()}`,Mfe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":Ffe},mediaType:{format:""}};Bfe=/\{[^{}}]+\}/g;LV=RV(null,Mfe)});function MV(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;($t[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let d=e.charCodeAt(i),p=$t[d];if((p&n)!==0){c|=p&8;break}(p&2)!==0?a===-1&&(a=i):a=-1,s|=d&65280|p,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new FV}:qfe(e,f,i,r,n)}function qfe(e,t,n,r,o){let i=new FV;e:for(;n<r;){for(n++;($t[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=$t[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,d=e.slice(s,f),p=(a&65281)===
0?d:d.toLowerCase();for(n++;($t[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let O=e.charCodeAt(n);if(O===34){i[p]===void 0&&
(i[p]=k?Zfe(e,b,n):e.slice(b,n)),n++;let I=0;for(;n<r;){let T=e.charCodeAt(n),S=$t[T];if((S&o)!==0){I=S&8;break}n++}if(I!==0)break e;continue e}if(O===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=$t[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[p]===
void 0){let b=y===-1?n:y;i[p]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function Zfe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var $t,FV,zV=m(()=>{"use strict";$t=new Uint8Array(256);$t[9]|=
2;$t[32]|=2;$t[59]|=4;$t[44]|=8;for(let e=128;e<=255;e++)$t[e]|=1;for(let e of"!#$%&'*+-.^_`|~")$t[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)$t[e]|=16;for(let e=65;e<=
90;e++)$t[e]|=17;for(let e=97;e<=122;e++)$t[e]|=16;FV=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var Yfe,Hg,ki,D$,GV,jV,UV,F$,M$,Xfe,VV,Vg,Qfe,ede,tde,HV,BV,nde,rde,ode,JV,KV,WV=m(()=>{"use strict";Yfe=/^-?\d+$/,Hg=/^-?\d+n+$/,ki=JSON.stringify,D$=JSON.parse,
GV=/^-?\d+n$/,jV=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,UV=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,F$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",M$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Xfe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&Hg.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(F$(
a))return;let c=a===null||typeof a!="object",l=M$(a);if(c||l)return ki(a);let u=[],f=0,d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],p=new WeakSet([a]);for(;d.length>0;){let h=d[d.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(F$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",O=M$(b);if(k&&
!O){if(p.has(b))throw new TypeError("Converting circular structure to JSON");p.add(b),d.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(ki(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let O=h.val[b],I=s(h.val,b,O);if(F$(I))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+ki(b)+": "):u.push(ki(b)+":");let T=I!==null&&typeof I=="object",S=M$(I);if(T&&!S){if(p.has(I))throw new TypeError("Converting circular structure \
to JSON");p.add(I),d.push({parent:h.val,key:b,val:I,isArray:Array.isArray(I),keys:Array.isArray(I)?null:Object.keys(I),index:0,first:!0}),h.first=!1;break}else u.
push(ki(I)),h.first=!1}h.index>=h.keys.length&&d[d.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),p.delete(h.val),d.pop())}return u.join("")},VV=(e,t,n)=>{try{return"rawJSON"in JSON?ki(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?ki(e,(a,c)=>typeof c=="string"&&Hg.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(jV,"$1$2$3").replace(UV,"$1$2$3"):ki(e,t,n)}catch(r){if(r instanceof RangeError){
let o=Xfe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(jV,"$1$2$3").replace(UV,"$1$2$3")}throw r}},Vg=new Map,Qfe=()=>{let e=JSON.parse.toString();
if(Vg.has(e))return Vg.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return Vg.set(e,t),t}catch{return Vg.set(e,!1),!1}},ede=(e,t,n,r)=>typeof t==
"string"&&GV.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Hg.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,tde=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&Yfe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),HV=
Number.MAX_SAFE_INTEGER.toString(),BV=HV.length,nde=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,rde=/^"-?\d+n+"$/,ode=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(GV.test(a)?a=BigInt(a.slice(
0,-1)):Hg.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},JV=e=>e.replace(nde,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&rde.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<BV||n.length===BV&&n<=HV);return i||a||c?t:'"'+t+'n"'}),KV=(e,t)=>{
if(!e)return D$(e,t);try{if(Qfe())return tde(e,t);let n=JV(e);return D$(n,(r,o,i)=>ede(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=JV(e),o=D$(r);return ode(
o,t)}throw n}}});var $s,qV=m(()=>{"use strict";$s=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function ade(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function YV(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=ade(e.body)||Array.isArray(e.body)?VV(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;d=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&
(d=f.cause))}let p=new $s(d,500,{request:e});throw p.cause=f,p}let a=s.status,c=s.url,l={};for(let[f,d]of s.headers)l[f]=d;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),d=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new $s(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await z$(s),new $s("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await z$(s),new $s(lde(u.data),
a,{response:u,request:e});return u.data=r?await z$(s):s.body,u}async function z$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(ZV);let n=MV(
t);if(cde(n)){let r="";try{return r=await e.text(),KV(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(ZV):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function cde(e){return e.type==="application/json"||e.type===
"application/scim+json"}function lde(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function j$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return YV(n.parse(s));let a=(c,l)=>YV(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:j$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:j$.bind(null,n)})}var ide,sde,ZV,uf,U$=m(()=>{"use strict";DV();cf();zV();WV();qV();ide="10.0.16",sde={headers:{"user-ag\
ent":`octokit-request.js/${ide} ${bi()}`}};ZV=()=>"";uf=j$(LV,sde);});function fde(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function hde(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(mde.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>pde.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return XV.test(i)&&(o.url=i.replace(XV,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new dde(
o,a,s.data)}return s.data.data})}function B$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>hde(n,o,i),{defaults:B$.bind(null,n),endpoint:n.endpoint})}function QV(e){
return B$(e,{method:"POST",url:"/graphql"})}var ude,dde,pde,mde,XV,BHe,eH=m(()=>{"use strict";U$();cf();ude="0.0.0-development";dde=class extends Error{constructor(e,t,n){
super(fde(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},pde=["method","baseUrl","url","headers","request","query","mediaType","operationName"],mde=["query","method","url"],XV=/\/api\/v3\/?$/;
BHe=B$(uf,{headers:{"user-agent":`octokit-graphql.js/${ude} ${bi()}`},method:"POST",url:"/graphql"});});async function yde(e){let t=gde(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function wde(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function bde(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=wde(e),t(o)}var J$,tH,nH,gde,rH,oH=m(()=>{"use strict";J$="(?:[a-zA-Z0-9_-]+)",tH="\\.",nH=new RegExp(`^${J$}${tH}${J$}${tH}${J$}\
$`),gde=nH.test.bind(nH);rH=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(yde.bind(null,t),{hook:bde.bind(
null,t)})}});var G$,iH=m(()=>{"use strict";G$="7.0.8"});function xde(e={}){return typeof e.debug!="function"&&(e.debug=sH),typeof e.info!="function"&&(e.info=sH),typeof e.warn!="function"&&(e.warn=kde),typeof e.error!=
"function"&&(e.error=vde),e}var sH,kde,vde,aH,Kg,cH=m(()=>{"use strict";cf();SV();U$();eH();oH();iH();sH=()=>{},kde=console.warn.bind(console),vde=console.error.
bind(console);aH=`octokit-core.js/${G$} ${bi()}`,Kg=class{static VERSION=G$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new AV.Collection,r={baseUrl:uf.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${aH}`:aH,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
uf.defaults(r),this.graphql=QV(this.request).defaults(r),this.log=xde(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=rH(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function _de(e){return e instanceof Le?e.sent:e instanceof ie&&xc(e)}function Ode(e,t){return e instanceof Le||e instanceof ie&&(xc(e)||t(e))}function Ede(e,t,n){
if(!M6(e)&&!z6(e))return;let{headers:o}=e,i=Fh(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:$de*2**(t-1)}function Ade(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${Uu(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Sde(e,t,n){if(e instanceof ie&&!xc(e))return e;let r=e instanceof ie?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var $de,Wg,lH=m(()=>{"use strict";
E();gs();fc();_c();_n();$de=6e4,Wg=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=_de(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=vs){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof ie?Ede(t,n,s):void 0;if(u===void 0&&!Ode(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw Ade(u,s);if(u===void 0&&n>=a.tries)throw Sde(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),d=u===void 0?f:u+s.random()*Math.min(1e3,u),p=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return d>2e3&&l(`${p} ${Uu(d)}.`),await this.sleep(d,c),d}async sleep(t,n=this.#e.signal){try{await this.#e.clock.sleep(t,n)}catch(r){throw n?.
aborted===!0?Cr(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Cr(n);if(!(t instanceof ie||t instanceof Le))throw t}}});var fH={};rr(fH,{proxiedFetch:()=>Ide});function Ide({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,uH.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var uH,dH=m(()=>{"use strict";uH=x(Kh())});function pH({env:e={},signal:t},n){let r=Yh(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(dH(),fH))).proxiedFetch(r),s=async(a,c)=>await(o&&
!ui(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await Nde(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),nV(f)}}}async function Nde(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:Rde(n.headers)}),a=Cde(s,n.method??"GET");if(a===void 0)return await Lde(s);if(await s.
body?.cancel(),o===Tde)throw new Le("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!ui(r.host))throw new Le("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new Le("sends a change on to another host",!1)}}function Cde({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function Rde(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function Lde(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>Pde)throw new Le("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&Dde(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function Dde(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new Le("sent an answer that is not whole",!0)}}var Tde,Pde,mH=m(()=>{"use strict";oo();U0();_c();Tde=5,Pde=16e7});function V$(e){let{rest:t,graphql:n}=Cg(e.apiUrl,e.graphqlUrl),r={...Fde,...e.patience},{clock:o=hc,signal:i,onWait:s=()=>{}}=e,c=new Kg({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:Mde,request:{fetch:pH(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let d=await hH(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:p,errors:h}=d.data;return{data:p??void 0,refusal:jde(h,gH(d.headers))}};return{asker:new Wg({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await hH(()=>u(c));if(typeof f=="string"&&f!=="")throw new Le("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:d,refusal:p}=await l(u,f);if(p!==void 0)throw p;if(d===void 0)throw new Le("sent an answ\
er without data",!0);return d}}}async function hH(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new ie({status:r,headers:gH(n.headers),message:zde(n.data)})}}function gH(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function zde(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function jde(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new ie({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var Fde,Mde,yH=m(()=>{"use strict";cH();M();rg();Lg();lH();mH();
_c();_n();Fde={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},Mde={debug(){},info(){},warn(){},error(){}}});function kH(e){return Ude.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function vH(e,t){return Bde[e](t)}var Ude,wH,bH,Bde,xH=m(()=>{"use strict";Ude=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];wH="Contents: read and write",bH="Pull requests: read and writ\
e",Bde={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${wH}" and "${bH}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${wH}" and "${bH}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function Vde(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var Jde,Gde,qg,$H=m(()=>{"use strict";E();yH();_n();xH();Jde={files:100,bytes:1e6},
Gde="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",qg=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=kH(r.token),this.limits={...Jde,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(V$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(V$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(Gde,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof ie?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=Vde(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):yi(n)||vc(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):wi(n)||$n(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,vH(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function _H(e,t){return Hde(t.token),OH(qg.open(Rg(e),t),t)}function OH(e,t){let{clock:n=hc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>uV(e,r),requireMayWrite:r=>pV(e,r),textAt:r=>Y6(e,r,t.apiUrl),commit:r=>K6(e,r),createBranch:(r,o)=>$c(e,r,o),moveBranch:async(r,o,i)=>{
let s=await Mg(e,[{name:r,from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or\
 name another with --branch.";throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>zg(e.signal?.aborted===!0?e.lasting():
e,r),openPullRequest:r=>gV(e,r),editPullRequest:(r,o)=>C$(e,r,o),closePullRequest:r=>C$(e,r,{state:"closed"}),addExtras:(r,o)=>q6(e,r,o),fork:async r=>OH(await eV(
e,r),t)}}function Hde(e){if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no \
token has.";throw new w("OPTION_INVALID",t,"Give it without quotes, spaces and line ends.")}var EH=m(()=>{"use strict";E();rg();Lg();W6();Z6();X6();tV();fV();mV();
wV();jg();$H()});function AH(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return _H(r,{token:Kde(r,e,o),env:t,signal:n,onWait:a=>Tn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function Kde(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var SH=m(
()=>{"use strict";EH();Te();E();Is()});var NH={};rr(NH,{publishAll:()=>Wde});async function Wde(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||jy(
i.rows,t["fail-on"]))?(Tn("Nothing is published: see the findings."),o):(S6(e,t),t.mode==="none"?PH(o,await S$(e,t,n,r)):await qde(o,t,n,r))}async function qde(e,t,n,r){
let o=Nu(e.plugins,t),i,s=async()=>(i=await S$(e.plugins,t,n,r)).images,a=AH(t,n,r),c=[],l=d=>{c.push(...d)},u=d=>Tn(d),f=d=>i===void 0?d:PH(d,i);try{let d=t.image===
void 0?{}:{images:s},p=await JU({...o,...d,signal:r,onDone:l,progress:u},a);return f(IH(e,{...p,changed:p.changed&&!t["dry-run"]}))}catch(d){let p=IH(e,{changed:c.
some(r0),plugins:c,warnings:[]});return f({...p,error:Sf(d)})}}function IH(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(
a=>{let c=o.get(a.name);return o.delete(a.name),c===void 0?a:TH(a,c)}),s=[...o].map(([a,c])=>TH({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[
...i,...s],warnings:[...e.warnings,...r]}}function TH(e,t){return{...e,published:t,rows:[...e.rows,...Pf(t.diagnostics)]}}function PH(e,{images:t,findings:n,warnings:r}){
let o=e.plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...IO(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,
warnings:[...e.warnings,...r]}}var CH=m(()=>{"use strict";Cy();GU();o0();vo();s0();T6();Is();SH();Uy()});var Zg=_e((eWe,RH)=>{"use strict";RH.exports=process.getBuiltinModule("node:path/posix")});function Xg(e,t){let n=(0,Yg.basename)(e),r=t.find(o=>o!==n&&LH(o)===LH(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,Yg.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function LH(e){
return e.normalize("NFC").toLowerCase()}var Yg,H$=m(()=>{"use strict";Yg=x(Zg(),1);E()});function Zde(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw wn(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...DH.map(r=>MH(r,e)))}async function Qg(e,t,n){if(t!==void 0||n===void 0)return Zde(t);let r={};for(let o of DH){
let{exitCode:i}=await Je([...K$,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,MH(o,n))}return r}async function Ac(e,t,n){let r=await us([...K$,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function FH(e){return[...K$,...e]}function MH(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var K$,DH,ey=m(()=>{"use strict";ti();K$=["-c","user.useConfigOnly=true"],DH=["AUTHOR","COMMITTER"]});function jH(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u?"100755":"100644"} inline ${zH(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} \
now`),i(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${zH(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(N,e.catalog,!1),i("done"),Buffer.concat(o)}function zH(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var UH=m(()=>{"use strict";Pe()});async function ff(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await Qde(e,t,[n,N]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:L(r,N)?.bytes(),folder:i}}async function ny(e){let{exitCode:t,stdout:n}=await Je(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function GH(e,t,n){let r=[...BH(n),...BH((0,JH.dirname)(N))];for(let{mode:o,
path:i}of await q$(e,[t,"--",...r,N])){if(i!==N&&!r.includes(i))continue;let s=o===Yde;if(s===r.includes(i)&&o!==W$&&o!==ty)continue;let a=o===W$?"symbolic link":
o===ty?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw Mt(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function BH(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function VH(e,t,n){let r=`${n}/`;return(await q$(e,[t,"-\
-",r])).map(({path:o})=>o.slice(r.length))}async function Qde(e,t,n){let r=await q$(e,["-r",t,"--",...n]),o=await epe(e,r.filter(({mode:s})=>s!==ty).map(({id:s})=>s)),
i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;return s===W$||s===ty?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,Ki(l,s===Xde)]});
return new Map(i.sort(([s],[a])=>U(s,a)))}async function q$(e,t){return(await on(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").
filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function epe(e,t){let n=await on(
["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var JH,Yde,W$,Xde,ty,Z$=m(()=>{"use strict";JH=x(Zg(),1);K();j();Pe();ti();as();Yde="040000",W$="120000",Xde="100755",ty="160000"});function KH(e,t={}){let n={timeoutMs:3e5,...t,url:e};tpe(e,t.branch);let r=(0,Sc.mkdtempSync)((0,Y$.join)((0,Q$.tmpdir)(),"bazaar-marketplace-")),o,i=0;return{async read(s){
return o!==void 0&&(0,Sc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await npe(n,(0,Y$.join)(r,String(i))),ope(o,s)},async write(s){if(o===void 0)throw new TypeError(
"A marketplace is read before it is written.");let a=await ipe(o,s);return lpe(o,a,n)},async[Symbol.asyncDispose](){(0,Sc.rmSync)(r,{recursive:!0,force:!0})}}}function tpe(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function npe(e,t){let{branch:n}=e,r=n!==void 0&&!await rpe(e,n,t);(r||n===void 0)&&
await on(WH(e.url,t),qH(e));let o=r?`refs/heads/${n}`:await us(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await ny(t),isNew:r}}function WH(e,t,...n){
return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function rpe(e,t,n){let r=WH(e.url,n,`--bran\
ch=${t}`),{exitCode:o,stderr:i}=await Je(r,qH(e));if(o===0){let s=(await Je(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,Sc.rmSync)(n,{
recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw wn(r,i.trim()===""?`exit code ${o}`:Ba(i))}async function ope({dir:e,head:t,branch:n,
isNew:r},o){let i=r?{newBranch:X$(n)}:{};return t===void 0?{...await ff(e,t,o),...i}:(await GH(e,t,o),Xg(o,await VH(e,t,(0,HH.dirname)(o))),{...await ff(e,t,o),
...i})}async function ipe(e,t){let{dir:n,head:r}=e;yu(t.folder);for(let c of t.files.keys())yu(c);let o=await Qg(n,t.author,t.fallbackAuthor),i=await Ac(n,o,"AU\
THOR"),s=await Ac(n,o,"COMMITTER"),a=jH(t,{head:r,author:i,committer:s});return await on(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),
us(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function cpe(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PU\
SH_REJECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can\
 lie below another.")}async function lpe({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Je(
s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(p=>p.startsWith("!"));if(u===void 0)throw wn(["push"],Ba(l));let f=ape.exec(`${u} ${l}`);if(f!==null)throw cpe(X$(t),f[1]);if(spe.test(u))return{kind:"m\
oved"};let d=Ua(`${u.split("	").at(-1)??""} ${upe(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${X$(t)}: ${d}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function X$(e){
return e.replace("refs/heads/","")}function upe(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var Sc,Q$,Y$,HH,qH,spe,ape,ZH=m(()=>{"use strict";Sc=x(ce(),1),Q$=x(no(),1),
Y$=x(ne(),1),HH=x(Zg(),1);E();H$();ey();UH();Z$();ti();as();qH=({timeoutMs:e,signal:t})=>({cwd:(0,Q$.tmpdir)(),timeoutMs:e,signal:t});spe=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
ape=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});async function YH(e){if(!(0,Ic.existsSync)((0,df.join)(e,".git")))return!1;let{exitCode:t,stdout:n}=await Je(["rev-parse","--show-toplevel"],{cwd:e});return t===
0&&(0,Ic.realpathSync)(n.toString("utf8").replace(/\r?\n$/,""))===(0,Ic.realpathSync)(e)}async function XH(e){let{exitCode:t,stdout:n}=await Je(["symbolic-ref",
"--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function QH({cwd:e,env:t}){await Ac(e,t,"AUTHOR"),await Ac(
e,t,"COMMITTER")}async function eK(e,t){let{open:n,ignored:r}=await nK(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The marketplace has changes that are n\
ot committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==N);if(i.length!==0)throw new w("OUTPUT_EXISTS",`The marketp\
lace's folder "${t}" holds what git ignores and this tool did not write: ${wu(i)}.`,"Move or remove that, then publish again.")}async function tK(e,t){let{open:n,
ignored:r}=await nK(e,t);return n.length+r.length>0}async function nK({cwd:e,signal:t},n){let i=(await on([...["status","--porcelain","-z","--no-renames","--unt\
racked-files=all","--ignored=matching"],"--",n,N],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==""&&!s(a)),
ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!is(a))}}async function e_({cwd:e,env:t,signal:n},r,o){await on(["add","--all","--force","--",...r],{cwd:e,signal:n});
let{exitCode:i}=await Je(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--only","--",...r],a=await Je(
FH(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await dpe(e,a);return us(["rev-parse","HEAD"],{cwd:e})}async function dpe(e,{exitCode:t,stderr:n}){let r=t===
1?await ppe(e):[];if(r.length===0)return wn(["commit"],n.trim()===""?`exit code ${t}`:Ba(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-fpe),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function ppe(e){let{exitCode:t,stdout:n}=await Je(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=(0,df.resolve)(e,n.toString("utf8").
replace(/\r?\n$/,""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>(0,Ic.existsSync)((0,df.join)(r,o)))}async function rK(e,t){let{exitCode:n}=await Je(
["diff","--cached","--quiet","--",...t],{cwd:e});n!==0&&await on(["reset","--quiet","--",...t],{cwd:e})}var Ic,df,fpe,t_=m(()=>{"use strict";Ic=x(ce(),1),df=x(ne(),1);
E();Pe();La();ey();ti();cs();fpe=10});function n_(e){let t=(0,nr.join)(e,N);if((0,gt.existsSync)(t))try{return(0,gt.readFileSync)(t)}catch(n){let r=`"${t}" can't be read: ${ee(n)}.`;throw new w("FIL\
E_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function r_(e,t){let n=(0,nr.join)(e,N),r=(0,nr.join)((0,nr.dirname)(n),`.${(0,nr.basename)(
n)}.bazaar-${(0,oK.randomUUID)()}`);try{(0,gt.mkdirSync)((0,nr.dirname)(n),{recursive:!0});let o=(0,gt.statSync)(n,{throwIfNoEntry:!1})?.mode??420;(0,gt.writeFileSync)(
r,t,{flag:"wx"}),(0,gt.chmodSync)(r,o&511),(0,gt.renameSync)(r,n)}catch(o){(0,gt.rmSync)(r,{force:!0});let i=`"${n}" can't be written: ${ee(o)}.`;throw new w("F\
ILE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function iK(e,t){let n=(0,nr.resolve)(e,N),r=Mm(n);return()=>{r!==void 0?(0,gt.rmSync)(r,{recursive:!0,
force:!0}):t!==void 0&&!hu(n_(e),t)&&r_(e,t)}}var gt,oK,nr,sK=m(()=>{"use strict";gt=x(ce(),1),oK=x(Ze(),1),nr=x(ne(),1);E();Pe();Nm();zm()});async function oy(e,t,n={}){return ype((0,Tc.join)(e,pf),t,n)}async function ype(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:(0,i_.hostname)(),id:(0,o_.randomUUID)()}),
o=await wpe(e,r,n),i=setInterval(()=>_pe(e),hpe).unref();try{return await t()}finally{clearInterval(i),Ope(e,r),o&&Epe((0,Tc.dirname)(e))}}async function wpe(e,t,{
signal:n,waitMs:r=1e4,held:o=Ape}){let i=Date.now()+r,s=!1;for(;;){if(n?.aborted===!0)throw Spe();if(s=bpe((0,Tc.dirname)(e))||s,kpe(e,t))return s;if(!vpe(e)){if(Date.
now()>=i)throw o(e,cK(ry(e)??"")?.pid);await(0,aK.setTimeout)(gpe,void 0,{signal:n}).catch(()=>{})}}}function bpe(e){try{return(0,nt.mkdirSync)(e,{recursive:!0})!==
void 0}catch(t){throw uK(e,t)}}function kpe(e,t){try{return(0,nt.writeFileSync)(e,t,{flag:"wx"}),!0}catch(n){if(["EEXIST","ENOENT"].includes(lK(n)))return!1;throw uK(
e,n)}}function vpe(e){let t=ry(e);if(t===void 0)return!0;if(!xpe(e,t))return!1;let n=`${e}-${(0,o_.randomUUID)()}`;try{(0,nt.renameSync)(e,n),ry(n)!==t&&(0,nt.linkSync)(
n,e)}catch{}return(0,nt.rmSync)(n,{force:!0}),!0}function xpe(e,t){let n=Date.now()-((0,nt.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=cK(t);return n>mpe?!0:
r?.host!==(0,i_.hostname)()?!1:!$pe(r.pid)}function cK(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function $pe(e){
try{return process.kill(e,0),!0}catch(t){return lK(t)==="EPERM"}}function ry(e){try{return(0,nt.readFileSync)(e,"utf8")}catch{return}}function _pe(e){try{let t=new Date;
(0,nt.utimesSync)(e,t,t)}catch{}}function Ope(e,t){ry(e)===t&&(0,nt.rmSync)(e,{force:!0})}function Epe(e){try{(0,nt.rmdirSync)(e)}catch{}}function lK(e){return e.
code??""}function Ape(e,t){let n=t===void 0?"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}\
" is there.`,"Publish again when it is done; when no other publish runs, remove that file.")}function uK(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w(
"FILE_UNWRITABLE",n,"Check that you may write there.",{cause:t})}function Spe(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var nt,o_,
i_,Tc,aK,pf,mpe,hpe,gpe,s_=m(()=>{"use strict";nt=x(ce(),1),o_=x(Ze(),1),i_=x(no(),1),Tc=x(ne(),1),aK=x(V0(),1);E();Pe();pf=`${(0,Tc.dirname)(N)}/.bazaar-lock`,
mpe=6e4,hpe=1e4,gpe=50});function iy(e,t){try{for(let n of a_(e,t))hK((0,rt.join)(n,"old"))&&(0,Pt.rmSync)(n,{recursive:!0,force:!0});for(let n of pK(e))(0,Pt.rmSync)(n,{force:!0})}catch{}}
function fK(e,t){return(0,Pt.existsSync)((0,rt.join)(e,pf))||pK(e).length>0?!0:a_(e,t).some(n=>hK((0,rt.join)(n,"old")))}function dK(e,t){let n=(0,rt.join)(e,t);
if((0,Pt.lstatSync)(n,{throwIfNoEntry:!1})!==void 0||!(0,Pt.existsSync)((0,rt.dirname)(n)))return!1;let r=a_(e,t).find(o=>["old","new"].every(i=>Ipe((0,rt.join)(
o,i))));return r===void 0?!1:((0,Pt.renameSync)((0,rt.join)(r,"old"),n),!0)}function Ipe(e){return(0,Pt.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function a_(e,t){
let n=(0,rt.join)(e,(0,rt.dirname)(t));return mK(n,(0,rt.basename)(t),6).map(r=>(0,rt.join)(n,r))}function pK(e){let t=(0,rt.join)(e,N);return mK((0,rt.dirname)(
t),(0,rt.basename)(t),36).map(n=>(0,rt.join)((0,rt.dirname)(t),n))}function mK(e,t,n){let r=`.${t}.bazaar-`;return(0,Pt.existsSync)(e)?(0,Pt.readdirSync)(e).filter(
o=>o.startsWith(r)&&o.length===r.length+n):[]}function hK(e){return!(0,Pt.existsSync)(e)||Rm(e)&&ss(e).length===0}var Pt,rt,gK=m(()=>{"use strict";Pt=x(ce(),1),
rt=x(ne(),1);Pe();La();s_();Lm()});function yK(e,t={}){return{read:n=>Ppe(e,n,t),async write(n){return wK(e),l_(e,N),await oy(e,()=>Cpe(e,n,t),{signal:t.signal})},tidy:n=>Tpe(e,n)}}async function Tpe(e,t){
try{if(!fK(e,t))return;await oy(e,()=>iy(e,t),{waitMs:0})}catch{}}async function Ppe(e,t,{commit:n=!1,signal:r}){let o=await Npe(e,t,r);if(!n)return o;let i={cwd:e,
signal:r};return{...o,committed:async()=>await tK(i,t)?ff(e,await ny(e),t):void 0}}async function Npe(e,t,n){let r=(0,Fr.join)(e,pf),o=(0,On.existsSync)(r);try{
return c_(e,t)}catch(i){if(ve(i)&&i.code!=="FILE_UNREADABLE"||!(o||(0,On.existsSync)(r)))throw i;return await oy(e,()=>c_(e,t),{signal:n})}}function c_(e,t){wK(
e),l_(e,t),l_(e,N);let n=(0,Fr.join)(e,(0,Fr.dirname)(t));return(0,On.existsSync)(n)&&Xg(t,(0,On.readdirSync)(n)),{catalog:n_(e),folder:Mpe((0,Fr.join)(e,t))}}async function Cpe(e,t,{
commit:n=!1,signal:r}){let o=[t.folder,N];if(dK(e,t.folder))return{kind:"moved"};let i=n?await Dpe(e,t,r):void 0;i!==void 0&&await QH(i),i!==void 0&&t.pending!==
!0&&await eK(i,t.folder);let s=c_(e,t.folder);if(!hu(s.catalog,t.from.catalog)||!fM(s.folder,t.from.folder))return{kind:"moved"};if(t.pending===!0)return await Rpe(
e,t,i);Lpe(e,t.folder);let a=Fm((0,Fr.join)(e,t.folder),t.files,{within:e,replace:"always"}),c=iK(e,s.catalog),l;try{r_(e,t.catalog),l=i&&await e_(i,o,t.message)}catch(u){
throw await Fpe(u,[a.undo,c,()=>n?rK(e,o):void 0])}return a.keep(),iy(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}async function Rpe(e,{folder:t,
message:n},r){let o=r&&await e_(r,[t,N],n);return iy(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function Lpe(e,t){let n=(0,On.existsSync)((0,Fr.join)(
e,t))?ss((0,Fr.join)(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${wu(n)}.`;throw new w("OUTPUT_E\
XISTS",r,"Move or remove that, then publish again.")}async function Dpe(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await Qg(e,t,n),signal:r}}async function Fpe(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(ee(s))}if(n.length===0)return e;let r=`${ee(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function wK(e){if((0,On.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",
t,"Give a folder or a git URL; --create makes a new folder.")}function l_(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=(0,On.lstatSync)(
(0,Fr.join)(e,o),{throwIfNoEntry:!1});if(i===void 0)return;if(i.isSymbolicLink())throw Mt(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real \
file or folder.");if(o!==t&&!i.isDirectory())throw Mt(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function Mpe(e){let t=(0,On.statSync)(
e,{throwIfNoEntry:!1});if(t===void 0)return pe({});if(!t.isDirectory())throw Mt(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map(
[...Yt(e)].map(([n,r])=>[n,zpe(r)]))}function zpe(e){if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var On,Fr,bK=m(()=>{"use strict";On=x(ce(),1),
Fr=x(ne(),1);E();K();Pe();Nm();H$();sK();La();ey();Z$();t_();s_();cs();br();zm();as();gK()});async function vK(e,t={}){if(f_(e))return u_(e,t);let n=jpe(e);return t.create===!0&&((0,vi.existsSync)(n)||await xK(n,t.branch,!1),Jpe(n)),Gpe(n)?u_((0,kK.pathToFileURL)(
(0,po.resolve)(n)).href,t):(0,vi.existsSync)(n)?Bpe(n,t):u_(Vpe(e),t)}function jpe(e){if(f_(e))return e;let t=(0,po.resolve)(e),n=(0,po.dirname)((0,po.dirname)(
t));return t===(0,po.join)(n,N)?n:e}function Upe(e){return!f_(e)&&(0,vi.existsSync)(e)?e:e.replace(/[?#].*$/s,"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"\
$1")}function u_(e,t){let n=KH(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}async function Bpe(e,{commit:t,signal:n,branch:r}){
let o=await YH(e),i=t??o;await xK(e,r,i||o);let s=yK(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function xK(e,t,n){
if(t===void 0)return;let r=n?await XH(e):void 0;if(r===t)return;let o=r===void 0?"none":`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and \
the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there, or give a git URL.":"Leave the branch out, or give a git URL.")}function Jpe(e){
try{(0,vi.mkdirSync)(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can't be made: ${ee(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another f\
older.",{cause:t})}}function Gpe(e){let t=n=>(0,vi.statSync)((0,po.join)(e,n),{throwIfNoEntry:!1});return t("HEAD")?.isFile()===!0&&t("objects")?.isDirectory()===
!0&&t("refs")?.isDirectory()===!0}function f_(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(e)}function Vpe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.
test(e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${Upe(e)}" is no marketplace: there is no such folder, and it is no git URL.`,"Give a\
 folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog.")}var vi,po,kK,$K=m(()=>{"use strict";vi=x(ce(),1),po=x(ne(),1),kK=x(ul(),1);
E();Pe();ZH();t_();bK()});function _K(e,t){return lh(Hpe(e),oh(t))}function Hpe({catalog:e,folders:t}){let n=[...t].map(([r,o])=>[`${r}/${kn}`,L(o,kn)?.bytes()]);return{head:"0".repeat(40),
catalog:e,folders:new Map([...t].map(([r,o])=>[r,Kpe(o)])),files:new Map(n),listings:new Map}}function Kpe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="direc\
tory")continue;let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ec(r.bytes()):"",mode:o})}return t}var OK=m(()=>{"us\
e strict";K();ih();ds();ps();Gx()});var AK=_e((gqe,EK)=>{"use strict";EK.exports=process.getBuiltinModule("node:buffer")});function PK(e,t){return`GIT binary patch
${IK(t)}${IK(e)}`}function IK(e){return`literal ${e.length}
${qpe((0,TK.deflateSync)(e))}
`}function qpe(e){let t=[];for(let n=0;n<e.length;n+=SK){let r=e.subarray(n,n+SK);t.push(`${Zpe(r.length)}${Ype(r)}
`)}return t.join("")}function Zpe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Ype(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(Wpe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var TK,Wpe,SK,NK=m(()=>{"use strict";TK=x(sg(),1),
Wpe="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",SK=52});var mf,CK=m(()=>{"use strict";mf=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],n,t,0,r);if(p[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(p[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let O,I=p[k-1],T=p[k+1];I&&(p[k-1]=void 0);
let S=!1;if(T){let R=T.oldPos-k;S=T&&0<=R&&R<a}let q=I&&I.oldPos+1<c;if(!S&&!q){p[k]=void 0;continue}if(!q||S&&I.oldPos<T.oldPos?O=this.addToPath(T,!0,!1,0,r):O=
this.addToPath(I,!1,!0,1,r),h=this.extractCommon(O,n,t,k,r),O.oldPos+1>=c&&h+1>=a)return s(this.buildValues(O.lastComponent,n,t))||!0;p[k]=O,O.oldPos+1>=c&&(y=Math.
min(y,k-1)),h+1>=a&&(g=Math.max(g,k+1))}l++};if(o)(function k(){setTimeout(function(){if(l>u||Date.now()>d)return o(void 0);b()||k()},0)})();else for(;l<=u&&Date.
now()<=d;){let k=b();if(k)return k}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{
count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,c=t.oldPos,l=c-o,u=0;for(;l+1<s&&c+1<a&&this.equals(r[c+1],n[l+1],i);)l++,c++,u++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
l}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,c=0,l=0;for(;a<s;a++){
let u=o[a];if(u.removed)u.value=this.join(r.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){let f=n.slice(c,c+u.count);f=f.map(function(d,p){
let h=r[l+p];return h.length>d.length?h:d}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function p_(e,t,n){return RK.diff(e,t,n)}var d_,RK,LK=m(()=>{"use strict";CK();d_=class extends mf{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},RK=new d_});var DK=m(()=>{"use strict";LK()});function MK(e,t,n){let r=FK(e,n.oldStart,n.oldEnd),o=FK(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return Xpe(
i)}function FK(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function Xpe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var zK=m(()=>{"use strict"});function UK(e,t){let[n,r]=tme(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return ome(nme(n,r,BK(n,r,o)))}function tme(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function BK(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function nme(e,t,n){let r=jK(e,t,
n,Qpe);return r!==void 0?r:rme(n,MK(e,t,n)).flatMap(o=>{let i=BK(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return jK(e,t,i,Math.min(s,60))??[i]})}function jK(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(eme/a)+1),l=p_([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],d=[];for(let{added:p,removed:h,count:g}of l){
let[y,b]=[p?u:u+g,h?f:f+g];(p||h)&&d.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return d}function rme(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function ome(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var Qpe,eme,JK=m(()=>{"use strict";DK();zK();Qpe=1e3,eme=4e6});function HK(e,t){let[n,r]=[GK(e),GK(t)],o=UK(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:ime(o).map(s=>sme(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function GK(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function ime(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*m_?t.
at(-1)?.push(n):t.push([n])}return t}function sme(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(m_,r.oldStart),s=Math.min(m_,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${VK(a,o.oldEnd+s)} +${VK(c,o.newEnd+s)} @@
`],u=(d,p,h,g)=>{for(let y=h;y<g;y+=1)l.push(ame(d,p[y]??""))},f=a;for(let{oldStart:d,oldEnd:p,newStart:h,newEnd:g}of n)u(" ",e,f,d),u("-",e,d,p),u("+",t,h,g),f=
p;return u(" ",e,f,o.oldEnd+s),l.join("")}function ame(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function VK(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var m_,KK=m(()=>{"use strict";JK();m_=3});function WK(e){let t=e.replaceAll(lme,n=>n===" "?" ":cme[n]??ume(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function ume(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var cme,lme,qK=m(()=>{"use strict";cme={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},lme=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function tW(e,t,n){let[r,o]=[t?.bytes??ZK,n?.bytes??ZK],i=Buffer.compare(r,o)===0,s=fme(t,n,i);if(s===void 0)return;let a=!i&&!(XK(r)&&XK(o)),c=`${dme(e,t,n)}${s===
"mode"?"":pme(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${PK(r,o)}`}}let{text:f,added:d,removed:p}=HK(
QK(r),QK(o)),h=`--- ${t?sy("a",e):"/dev/null"}
+++ ${n?sy("b",e):"/dev/null"}
`;return{change:{...u,added:d,removed:p},text:`${c}${h}${f}`}}function fme(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function dme(e,t,n){let r=`diff --git ${sy("a",e)} ${sy("b",e)}
`;return t===void 0?`${r}new file mode ${hf(n)}
`:n===void 0?`${r}deleted file mode ${hf(t)}
`:t.executable===n.executable?r:`${r}old mode ${hf(t)}
new mode ${hf(n)}
`}function pme(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${hf(e)}`:"";return`index ${YK(e)}..${YK(t)}${n}
`}function YK(e){return e===void 0?"0".repeat(40):ec(e.bytes)}function hf(e){return e?.executable===!0?"100755":"100644"}function sy(e,t){return WK(`${e}/${t}`)}
function XK(e){return!e.includes(0)&&(0,eW.isUtf8)(e)}function QK(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var eW,ZK,nW=m(()=>{
"use strict";eW=x(AK(),1);ih();NK();KK();qK();ZK=new Uint8Array});var rW={};rr(rW,{preview:()=>mme});async function mme(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];Nu(e,t);let s=`${n.
GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=En(l,await vK(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),!0);let c=[];for(let h of e)c.push(await yme(
h,a,t));return c}catch(u){var f=u,d=!0}finally{var p=An(l,f,d);p&&await p}}function hme(e){return e.entry==="vendored"&&e["entries-dir"]===void 0}async function yme(e,t,n){
let{client:r,rows:o,notes:i}=e;if(r===void 0)return e;let s={...Nu([e],n),remove:[]};try{let a=hme(n)?await kme(t,r,s):gme,{plan:c,warnings:l,diagnostics:u}=_K(
typeof a=="string"?wme:a,s);if(typeof a=="string")return{...e,notes:[...i,a]};let f=Pf(u.get(r.name)??[]),[d]=c.changes;return{...e,rows:[...o,...f],notes:[...i,
...l],...z({preview:d&&vme(d,a,r,s)})}}catch(a){if(!ve(a)||a.code==="INTERRUPTED")throw a;return{...e,rows:[...o,...Tf("",a)],error:a}}}async function kme(e,{name:t},{
pluginsDir:n,plugins:r}){let o=new Map,i;try{for(let s of[...r.flatMap(({renamedFrom:a=[]})=>a),t]){let a=await e.read(`${n}/${s}`);o.set(`${n}/${s}`,a.folder),
{catalog:i}=a}return{catalog:i,folders:o}}catch(s){if(!ve(s)||bme.has(s.code))throw s;return`The marketplace could not be read without a token, so nothing is co\
mpared with it: ${s.problem}`}}function vme(e,t,n,{pluginsDir:r}){let{files:o,entry:i,oldVersion:s}=e,a=`${r}/${n.name}`,c=Object.values(o).every(l=>l.length===
0);return{files:o,entry:i,change:c?"none":nc(s,n.version),...z({oldVersion:s}),patch:xme(a,t.folders.get(a)??new Map,n.files)}}function xme(e,t,n){let r=[...new Set(
[...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=L(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>tW(`${e}/${s}`,o(t,
s),o(n,s))).map(s=>s?.text??"").join("")}var gme,wme,bme,oW=m(()=>{"use strict";$K();E();K();Te();OK();Tu();nW();vo();s0();gme="The thin client is not compared \
with the marketplace: a preview knows entries of the catalog whose plugin lies in the marketplace.";wme={catalog:new TextEncoder().encode('{"name":"entries","de\
scription":"Entries.","owner":{"name":"Owner"},"plugins":[]}'),folders:new Map},bme=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var aW={};rr(aW,{run:()=>$me});async function $me(e,t){let n=await sW(()=>Promise.resolve(Z_(e))),r="failure"in n?iW(n.failure):await _me(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=JO(r,o);return await Eme(BM(r),i,e)&&!i}async function _me(e,t,n){let r=await sW(()=>Ome(e,t,n));return"failure"in r?iW(r.failure):
r.value}async function Ome(e,t,n){let r=zO(await DO(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(vj(),kj));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=HO(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await cM(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=AM(bx(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(CH(),NH));
return await u(c,e,t,n)}Tn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(oW(),rW));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function Eme(e,t,n){TO(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)Os(bo(l));
let r=bx(n),o=l=>`$${l} (${n[l]??""})`,i=await ay(()=>SM(e,r),_i,`The folder ${r}`),a=await ay(()=>IM(e,r,typeof i=="string"?i:void 0,n),_i,o("GITHUB_OUTPUT"));
await ay(()=>TM(n,e.plugins),Os,o("GITHUB_ARTIFACTS"));let c=FM(e,t);n.GITHUB_STEP_SUMMARY&&await ay(()=>hy.addRaw(c).write(),Os,o("GITHUB_STEP_SUMMARY"));for(let l of Ame(
e))_i(bo(l));return i!==!1&&a!==!1}async function ay(e,t,n){try{return await e()}catch(r){return t(bo(`FILE_UNWRITABLE: ${n} can't be written: ${ee(r)}. It is t\
he runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function Ame({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.problem} ${e.
fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${r.length} more plu\
gins failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function iW(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}async function sW(e){
try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&Tn(...String(t.stack).split(`
`)),{failure:Sf(t)}}}var cW=m(()=>{"use strict";$i();Cy();E();PO();FO();BO();Oy();Is();Uy();KO();lM();PM();MM();JM()});$i();Oy();var lW=q_(process.env);for(let e of $y){let t=_f(lW,e);t!==""&&dy(t)}var uW=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Sme()});
async function Sme(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),z_));uW.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(cW(),aW));await e(lW,uW.signal)||(process.exitCode=1)}catch(e){D_(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

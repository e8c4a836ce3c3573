import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var zq=Object.create;var Sy=Object.defineProperty;var jq=Object.getOwnPropertyDescriptor;var Uq=Object.getOwnPropertyNames;var Bq=Object.getPrototypeOf,Jq=Object.prototype.hasOwnProperty;var fO=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),dO=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},cr=(e,t)=>{for(var n in t)Sy(e,n,{get:t[n],enumerable:!0})},Gq=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of Uq(t))!Jq.call(e,o)&&o!==n&&Sy(e,o,{get:()=>t[o],enumerable:!(r=jq(t,o))||r.enumerable});return e};var x=(e,t,n)=>(n=e!=null?zq(Bq(e)):{},Gq(t||!e||!e.__esModule?Sy(n,"default",{value:e,enumerable:!0}):n,e));var Tn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&dO("Object expected");var r,o;n&&(r=t[fO("asyncDispose")]),r===void 0&&(r=t[fO("dispose")],
n&&(o=r)),typeof r!="function"&&dO("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},Pn=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var Oi=Oe((uge,pO)=>{"use strict";pO.exports=process.getBuiltinModule("os")});function bo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Rf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Lf=m(()=>{"use strict"});function Ts(e,t,n){let r=new Iy(e,t,n);process.stdout.write(r.toString()+hO.EOL)}function Vq(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function Hq(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var hO,mO,Iy,gO=m(()=>{
"use strict";hO=x(Oi(),1);Lf();mO="::",Iy=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=mO+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${Hq(o)}`)}}return t+=`${mO}${Vq(this.message)}`,t}}});var wO=Oe((mge,yO)=>{"use strict";yO.exports=process.getBuiltinModule("crypto")});var Df=Oe((hge,bO)=>{"use strict";bO.exports=process.getBuiltinModule("fs")});function vO(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Mf.existsSync(n))throw new Error(
`Missing file at path: ${n}`);Mf.appendFileSync(n,`${bo(t)}${Ff.EOL}`,{encoding:"utf8"})}function xO(e,t){let n=`ghadelimiter_${kO.randomUUID()}`,r=bo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${Ff.EOL}${r}${Ff.EOL}${n}`}var kO,Mf,Ff,_O=m(()=>{"use strict";kO=x(wO(),1),Mf=x(Df(),1),Ff=x(Oi(),1);Lf()});var Ty=Oe((wge,$O)=>{"use strict";$O.exports=process.getBuiltinModule("path")});var Py=m(()=>{"use strict"});var OO=m(()=>{"use strict";Py();Py();Ei()});var AO,Uc,Cy,Kq,Wq,qq,EO,Ry,Zq,Ly,Dy=m(()=>{"use strict";AO=x(Oi(),1),Uc=x(Df(),1),Cy=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:Kq,appendFile:Wq,writeFile:qq}=Uc.promises,EO="GITHUB_STEP_SUMMARY",Ry=class{constructor(){
this._buffer=""}filePath(){return Cy(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[EO];if(!t)throw new Error(`Unable \
to find environment variable for $${EO}. Check if your runtime environment supports job summaries.`);try{yield Kq(t,Uc.constants.R_OK|Uc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Cy(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?qq:Wq)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Cy(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(AO.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",d=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,d)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},Zq=new Ry,Ly=Zq});var Yq,SO=m(()=>{"use strict";Yq=x(Ty(),1)});var IO=m(()=>{"use strict"});var Fy,Tge,Pge,TO=m(()=>{"use strict";Fy=x(Oi(),1);IO();Tge=Fy.default.platform(),Pge=Fy.default.arch()});function Ny(e){Ts("add-mask",{},e)}function PO(e,t){if(process.env.GITHUB_OUTPUT||"")return vO("OUTPUT",xO(e,t));process.stdout.write(zy.EOL),Ts("set-output",{name:e},
bo(t))}function NO(e){process.exitCode=My.Failure,Ai(e)}function Ai(e,t={}){Ts("error",Rf(t),e instanceof Error?e.toString():e)}function Ps(e,t={}){Ts("warning",
Rf(t),e instanceof Error?e.toString():e)}function CO(e,t={}){Ts("notice",Rf(t),e instanceof Error?e.toString():e)}function RO(e){process.stdout.write(e+zy.EOL)}
var zy,eZ,My,Ei=m(()=>{"use strict";gO();_O();Lf();zy=x(Oi(),1),eZ=x(Ty(),1);OO();Dy();Dy();SO();TO();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(My||(My={}))});var LO={};cr(LO,{BazaarError:()=>w,errorCodes:()=>tZ,isBazaarError:()=>we,messageOf:()=>X});function we(e){return e instanceof Error&&e.name==="BazaarError"&&"c\
ode"in e&&"fix"in e}function X(e){return e instanceof Error?e.message:String(e)}var tZ,w,E=m(()=>{"use strict";tZ={ADDRESS_FORBIDDEN:"A URL leads to an address \
that a hosted plugin may not reach.",ADDRESS_INVALID:"The address to listen on is none of this machine, or none at all.",ARCHIVE_INVALID:"An archive is broken, \
unsafe or too large.",BASE_INVALID:"The base image is missing, is not there for the machine that is wanted, or is of no kind that can be built on.",BROKER_FAILED:"\
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
n,this.fix=r,this.details=o.details??{}}}});function Vt(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=nZ(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function nZ(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Si=m(()=>{"use strict"});function Ue(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new lr(`has to be ${n}`);return r===""?void 0:r}}}function ko(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new lr(`has to be ${jO(e)}`);return r}}}function DO(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new lr(`has to be ${jO(e)}, or empty`);return n}}}function Ns(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new lr("has to be true or false")}}}function FO(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new lr(`has to be a number from ${e} to ${t}`);return o}}}function MO(e=""){return{fallback:e,parse:t=>zO(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Vr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(zO(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new lr(
`has to name ${t}`);return r}}}function zO(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function jO(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var lr,jy=m(()=>{"use strict";lr=class extends Error{}});var rZ,Uy,UO,BO,JO,zf,By,GO=m(()=>{"use strict";jy();rZ=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,Uy=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
UO=/^[a-z0-9][a-z0-9-]{0,63}$/,BO=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,JO=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,zf={"plug\
in-path":MO("."),config:Ue(),marketplace:Ue("",rZ,"a repository on GitHub, owner/name"),"marketplace-token":Ue(),"github-token":Ue(),mode:ko(["auto","push","pr",
"none","check"],"auto"),base:Ue("",Uy,"the name of a branch"),branch:Ue("bazaar/{plugin}",Uy,"the name of a branch"),"pull-requests":ko(["all","each"],"all"),"p\
lugins-dir":Ue("plugins",JO,"a folder of the marketplace, e.g. plugins"),"entries-dir":Ue("",JO,"a folder of the marketplace, e.g. entries"),entry:ko(["vendored",
"pinned"],"vendored"),"entry-url":Ue("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":Ue("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":Ue("",Uy,"the name of a branch or tag"),"entry-sha":Ue("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:Ue(),
"take-over":Ns(!1),"renamed-from":Vr(UO,"plugins"),remove:Vr(UO,"plugins"),endpoint:Ue(),image:Ue(),"image-base":Ue(),"image-tags":Vr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Vr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:ko(["append","none"],"append"),digest:Ue("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Ns(!0),"version-policy":ko(["suffix","strict","off"],"suffix"),"on-human-commits":ko(["append","skip","overwrite"],"ap\
pend"),labels:Vr(),reviewers:Vr(BO,"logins"),"team-reviewers":Vr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Vr(BO,"logins"),
draft:Ns(!1),"auto-merge":DO(["squash","merge","rebase"]),fork:Ns(!1),"commit-message":Ue(),"pr-title":Ue(),"pr-body-footer":Ue(),"dry-run":Ns(!1),"fail-on":ko(
["error","warning"],"error"),"max-attempts":FO(1,100,8)},By={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function VO(e){let t={...e};for(let n of Jy)delete e[Gy(n)];return t}function Uf(e,t){return(e[Gy(t)]??"").trim()}function HO(e){let t=oZ(e),n={};for(let i of jf)
try{n[i]=zf[i].parse(Uf(e,i)||zf[i].fallback)}catch(s){if(!(s instanceof lr))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...sZ(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function Gy(e){return`INPUT_${e.toUpperCase()}`}function oZ(e){let t=new Set(jf.map(Gy));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>iZ(n.slice(6).toLowerCase()))}function iZ(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(By,e)?By[e]:void 0)??jf.find(o=>n(o)===n(e))??Vt(e,jf);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function sZ(e,{build:t,entry:n}){let r=i=>Uf(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var jf,Jy,Vy=m(()=>{"use strict";E();Si();jy();GO();jf=Object.keys(zf),Jy=["marketplace-token","github-token"]});var Bf,Bc=m(()=>{"use strict";Bf=class extends Error{}});var Jf,Hy,KO,WO,qO,ZO=m(()=>{"use strict";Jf=e=>e.trim().split(`
`),Hy=Jf(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),KO=Jf(`
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
`),WO=Jf(`
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
`),qO=Jf(`
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
`)});function XO(e){return cZ.get(e)??"warning"}function vo(e){return YO.has(e)}function QO(e){return aZ.has(e)}var aZ,YO,cZ,Ii=m(()=>{"use strict";ZO();aZ=new Set(Hy),
YO=new Set([...Hy,...KO]),cZ=new Map([...[...YO,...WO].map(e=>[e,"error"]),...qO.map(e=>[e,"note"])])});function yn(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var Nn,Cn=m(()=>{"use stric\
t";Ii();Nn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:XO(t),...o,args:r})};add=t=>{this.list.push(t)}}});function He(e,t){return{level:"error",refused:!0,problem:xo(e),fix:xo(t)}}function C(e,t){return{level:"error",refused:!1,problem:xo(e),fix:xo(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:xo(e),fix:xo(t)}}function Ke(e,t){return{level:"note",refused:!1,problem:xo(e),fix:xo(t)}}var xo,Ti=m(()=>{"use strict";
xo=e=>typeof e=="string"?()=>e:e});var be,eE,tE=m(()=>{"use strict";Ti();be=e=>JSON.stringify(e.toString()),eE={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
ays to a skill, skills/<name>/SKILL.md, or delete the file."),COMPONENT_MISPLACED:A(e=>`The client finds nothing in ${e.folder}; only manifests belong there.`,e=>`\
Move it to ${e.right}.`),JSON_KEY_TWICE:A(e=>`The key ${be(e.key)} stands twice in this object; only the last one counts.`,"Keep one of them."),LINK_OUTSIDE:C(e=>`\
The path is a symbolic link to ${be(e.target)}, which lies outside the plugin and is never followed.`,"Put a copy of the file or folder in its place: a plugin m\
ust hold all its files."),LINK_UNREAD:A(e=>`The path is a symbolic link to ${be(e.target)}, which is never followed; what it leads to is not there.`,"Put a copy\
 of the file or folder in its place."),MANIFEST_AT_ROOT:A("A session reads no plugin.json at the plugin's root.","Move it to .claude-plugin/plugin.json."),MANIFEST_AT_ROOT_REFUSED:C(
"An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.","Move it to .claude-plugin/plugin.json, and correct w\
hat is then found in it."),MANIFEST_DETAIL_INVALID:C(e=>`${be(e.field)} ${e.problem}. The client's validator refuses it; a session loads without the field.`,"Co\
rrect the value."),MANIFEST_ENTRY_CONFLICT:He(e=>`The marketplace's entry has "strict": false and names ${e.fields}, while the plugin has a plugin.json.`,'Remov\
e these fields from the entry, or remove "strict": false, or delete the plugin.json.'),MANIFEST_ENTRY_IGNORED:A(e=>`The client ignores ${be(e.field)} of the mar\
ketplace's entry, because the plugin has a plugin.json.`,"Move the field to plugin.json."),MANIFEST_ENTRY_INVALID:He(e=>`${be(e.field)} of the marketplace's ent\
ry ${e.problem}; the client does not install the plugin.`,"Correct the value in marketplace.json."),MANIFEST_FIELD_EARLY:A(e=>`${be(e.field)} is experimental; a\
t the top level it will stop loading in a later client.`,e=>`Move it to "experimental": {${be(e.field)}: \u2026}.`),MANIFEST_FIELD_IGNORED:A(e=>`${be(e.field)} ${e.
problem}; the client ignores it.`,"Correct the value, or remove the field."),MANIFEST_FIELD_INVALID:He(e=>`${be(e.field)} ${e.problem}; the client refuses the p\
lugin.`,"Correct the value."),MANIFEST_FIELD_MISPLACED:A(e=>`${be(e.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,"Move it to mar\
ketplace.json, or remove it."),MANIFEST_FIELD_MISSING:A(e=>`The manifest has no ${be(e.field)}.`,e=>`Add ${be(e.field)}.`),MANIFEST_FIELD_UNKNOWN:A(e=>`The clie\
nt does not know the field ${be(e.field)} and ignores it.`,e=>e.nearest===void 0?'Remove it, or move your own data below "metadata".':`Did you mean ${be(e.nearest)}\
? Otherwise remove it, or move your own data below "metadata".`),MANIFEST_JSON_INVALID:He(e=>`The file is not valid JSON: ${e.reason}.`,"Correct the JSON; comme\
nts and trailing commas are not allowed."),MANIFEST_MISSING:C(e=>`There is no ${e.looked}; a session takes the folder's name and finds no version.`,e=>`Create ${e.
looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`),PATH_CASE_CLASH:A(e=>`The path differs from ${be(e.other)} in capitals only; on Windows and\
 macOS one of the two is lost.`,"Rename one of them."),PATH_FORM_INVALID:He(e=>`The path ${be(e.path)} in ${be(e.field)} is refused: ${e.reason}.`,"Write it as \
./folder/file, seen from the plugin's root."),PATH_MISSING:C(e=>`${be(e.path)} in ${be(e.field)} does not exist; the client loads the plugin without it.`,"Corre\
ct the path, or remove it."),PATH_NOT_PORTABLE:Ke(e=>`The path can't be checked out on Windows: ${e.reason}.`,"Rename it, if people with Windows should install \
the plugin."),PATH_OUTSIDE:C(e=>`The path ${be(e.path)} in ${be(e.field)} holds ".." or a backslash.`,"Name a path inside the plugin, from its root, with `/` be\
tween segments and without going up."),PATH_UNSAFE:C(e=>`The path ${be(e.path)} can't be a file of a plugin: ${e.reason}. It is left out.`,"Give paths relative \
to the plugin's folder, with / between segments."),PLUGIN_EMPTY:A("The plugin has no component at all: no command, skill, agent, hook or server.","Add one, e.g.\
 commands/<name>.md, or check that the folders are at the plugin's root."),PLUGIN_NAME_INVALID:He(e=>`The plugin's name ${be(e.name)} ${e.problem}; the client d\
oes not load the plugin.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NAME_NOT_KEBAB:A(e=>`The name ${be(e.name)} works in Claude Code\
, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,"Use lower-case letters, digit\
s and hyphens, e.g. my-plugin; --name gives the thin client a name of its own."),PLUGIN_NAME_OFFICIAL:A(e=>`The name ${be(e.name)} reads as one of Anthropic's o\
wn.`,"Name the plugin for what it does."),PLUGIN_NAME_RESERVED:C(e=>`The name ${be(e.name)} is reserved: it passes as one of Anthropic's own. A session loads it\
 all the same.`,'Name the plugin for what it does, without "claude-" or "anthropic-" in front.'),PLUGIN_NAME_UNLISTABLE:A(e=>`No marketplace can list a plugin n\
amed ${be(e.name)}.`,"Use lower-case letters, digits and hyphens, e.g. my-plugin."),PLUGIN_NOT_FOUND:He("The folder holds neither a manifest nor a component; th\
e client sees no plugin in it.","Give the folder in which .claude-plugin/plugin.json lies."),SETTINGS_INVALID:A(e=>`The client ignores the file: ${e.reason}.`,"\
Correct it, or delete it."),SETTING_IGNORED:Ke(e=>`The client ignores the setting ${be(e.key)} of a plugin.`,'Only "agent" and "subagentStatusLine" have an effe\
ct.')}});var nE,rE=m(()=>{"use strict";Ti();nE={AGENT_FRONTMATTER_DROPPED:C(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
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
it to skills/<name>/SKILL.md.")}});var Ky,lZ,oE,iE=m(()=>{"use strict";Ti();Ky=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,lZ={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},oE={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
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
ked for on the host and not in the caller's project.`,e=>Ky(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
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
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>Ky(e.what)),PLACEMENT_NEEDS_FILES:Ke(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>Ky(e.what)),PRIVACY_POLICY_UNKNOWN:Ke(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ke(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:C(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${lZ[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
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
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var sE,aE=m(()=>{"use strict";Ti();sE={MARKETPLACE_MISSING:He(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
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
ooked at.","Add the archive's sha256.")}});var Et,Wy,cE,lE=m(()=>{"use strict";Ti();Et=e=>JSON.stringify(e.toString()),Wy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",cE={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${Et(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${Et(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:C(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:He(
e=>`${e.reason}. ${Wy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:C(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${Et(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${Et(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${Et(e.nearest)}?`),HOOK_GUARD_INVALID:He(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Wy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:He(e=>`${e.event} stands where the\
 client looks for no events. ${Wy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
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
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var qy,uE=m(()=>{"use strict";tE();rE();iE();aE();lE();qy={...eE,...nE,...oE,...sE,...cE}});function Jc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(qy,t)||typeof n!="object"||n===null)throw uZ(t);let r=qy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function uZ(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Zy=m(()=>{"use strict";E();uE()});var dE=Oe((Aye,fE)=>{"use strict";fE.exports=process.getBuiltinModule("node:util")});var fZ,pE,mE=m(()=>{"use strict";fZ=x(dE(),1),pE={width:1/0,style:(e,t)=>t}});function Pi(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of hE.segment(e))t+=hZ(n);return t}function hZ(e){return pZ.test(e)?0:dZ.test(e)||
e.includes("\uFE0F")?2:1}function gE(e,t){return e+" ".repeat(Math.max(0,t-Pi(e)))}function _o(e){return e.replaceAll(/\r?\n/g," ").replaceAll(mZ,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Yy(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Pi(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=gZ(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function gZ(e,t){if(Pi(e)<=t)return[e];let n=[],r="";for(let{segment:o}of hE.segment(e))r!==""&&Pi(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var hE,dZ,pZ,mZ,Gf=m(()=>{"use strict";hE=new Intl.Segmenter("en",{granularity:"grapheme"}),dZ=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
pZ=/^[\p{Mark}\p{Cf}]+$/u,mZ=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function Lt(e,t,n=0){let r=_o(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Yy(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function yE(e,t,n){
let r=n.map(u=>u.map(_o)),o=t.length-1,i=t.map((u,f)=>Math.max(Pi(u),...r.map(d=>Pi(d[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<yZ?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((d,p)=>gE(u[p]??"",d)),f].join("  ").trimEnd(),l=r.flatMap(u=>wZ(u[o]??"",a).map((f,d)=>c(d===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function wZ(e,t){return t===1/0?[e]:Yy(e,t)}function Ht(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Cs(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Ht(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var yZ,Rs=m(()=>{"use strict";Gf();yZ=24});function Gc(e,t){return vZ(e,t)}function vZ(e,t){return bZ.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>xZ(e,n,o,i)))}function xZ(e,t,n,r){
let o=`${e.style(kZ[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,wE).flatMap(l=>{let{problem:u,fix:f}=l,d=Lt(e,`${yn(l)}\
: ${u}`,2);return s?d:d.concat(Lt(e,`fix: ${f}`,4))}),c=r.length-wE;return c>0&&a.push(...Lt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?Lt(
e,`fix: ${[...i].join("")}`,2):[],""]}var bZ,kZ,wE,Xy=m(()=>{"use strict";Cn();Rs();bZ=["error","warning","note"],kZ={error:"red",warning:"yellow",note:"cyan"},
wE=100});function Vf(e){if(we(e))return e;if(e instanceof Bf)return OZ(e);if(_Z(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});if($Z(e)){let n="Name a folder for temporary files, by TMPDIR, that you may write and that has room.";return new w(
"FILE_UNWRITABLE",Qy(X(e)),n,{cause:e})}let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w("UNEXPECTED",
Qy(X(e)),t,{cause:e})}function _Z(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function $Z(e){return e instanceof Error&&"syscall"in e&&e.syscall===
"mkdtemp"}function OZ(e){let[t="",n]=e.message.replace(/^error: /,"").split(`
`),r=Qy(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function Qy(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var ew=m(()=>{"use strict";Bc();E()});function Rn(...e){for(let t of e)RO($o(t))}function $o(e){return _o(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Ls=m(()=>{"use strict";Ei();Gf()});function Ci(e){if(e.trim()==="")throw new Ni("it is empty",e.length);let t={text:e,at:0},n=nw(t,void 0);if(Ds(t)!==void 0)throw ur(t,"text follows after the end\
 of the value");return n}function Ds(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function ur({
text:e,at:t},n){return new Ni(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function nw(e,t){let n=Ds(e);if(n==="{"||n==="[")return EZ(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?kE(e):IZ(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function EZ(e,t,n){let[r,o,i]=t==="{"?
["object","}",AZ]:["array","]",nw],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Ds(e)!==o)for(;;){s.children.push(i(e,s));let a=Ds(e);if(a===
o)break;if(a===void 0)throw ur(e,`a closing "${o}" is missing`);if(a!==",")throw ur(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function AZ(e,t){let n=Ds(e);if(n===void 0)throw ur(e,'a closing "}" is missing');if(n!=='"')throw ur(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;kE(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Ds(e)!==":")throw ur(e,"a colon is missing after a key");return e.at+=1,i.children.push(
nw(e,i)),i.length=e.at-r,i}function kE(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Ni(
"a string is not closed on its line",t);if(n<32)throw ur(e,"a string holds a raw control character");if(n===92){if(tw.lastIndex=e.at,!tw.test(e.text))throw ur(e,
"a backslash is followed by a character that can't be escaped");e.at=tw.lastIndex-1}}e.at+=1}function IZ(e,t){let n=/[-0-9]/.test(t)?bE:SZ;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===bE)throw ur(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw ur(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Ni,tw,bE,SZ,Hf=m(()=>{"use strict";Ni=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};tw=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;bE=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,SZ=/(?:true|false|null)(?!\w)/y});function H(e){return TZ.decode(e)}function U(e,t){return e<t?-1:e>t?1:0}function rw(e,t){let n=Math.min(Math.max(t,0),e.length),r=e.lastIndexOf(`
`,n-1),o=1;for(let i=e.indexOf(`
`);i!==-1&&i<n;i=e.indexOf(`
`,i+1))o+=1;return{line:o,column:n-r}}function Ri(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function Oo(e,t){return Kt(e)(t)}function Kt(e){let[t,n,r]=[1,0,e.indexOf(`
`)];return o=>{for(o<n&&([t,r]=[1,e.indexOf(`
`)]),n=o;r!==-1&&r<o;r=e.indexOf(`
`,r+1))t+=1;return t}}var TZ,j=m(()=>{"use strict";TZ=new TextDecoder("utf-8")});function D(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=CZ(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${xE} levels dee\
p, which is not read here even where the client reads it`;return ow(t,o,r)}try{return PZ(t,JSON.parse(t),n)}catch(o){return NZ(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function PZ(e,t,n){let r,o=()=>r??=Ci(e),i=a=>rw(e,a.offset),s=n===_E(t)?[]:RZ(o());return{value:t,duplicates:s.map(a=>{let{
line:c,column:l}=i(a);return{key:a.key??"",line:c,column:l}}),placeAt:a=>i(vE(o(),a)),placeOfKey(a){let c=vE(o(),a);return i(c.parent?.type==="property"?c.parent:
c)}}}function _E(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+_E(r),Array.isArray(e)?0:t.length)}function ow(e,t,n){
let r=rw(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function NZ(e,t){try{Ci(e)}catch(r){if(r instanceof Ni)return ow(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return ow(e,"a character is not allowed there",Number(n?.[1]??0))}function CZ(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>xE)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function RZ(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function vE(e,t){let n=e;for(let r of t){let o=Vc(
n,r);if(o===void 0)return n;n=o}return n}function Vc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var xE,M=m(()=>{"use strict";Hf();j();xE=1e3});function Li(e,t){return t.map(n=>iw(e,n,Jc(n)))}function Kf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Li(e,n):[],...Array.isArray(
r)?r.filter(LZ).map(o=>iw(e,o,o)):[]]}function $E(e,t){return t.filter(({level:n})=>n!=="note").map(n=>iw(e,n,n))}function Wf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=Jc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${yn(t)}: ${n}`,fix:r}})}function LZ(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function iw(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Fs(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>DZ[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var DZ,Eo=m(()=>{"use strict";Cn();Zy();M();DZ={error:0,warning:1,
note:2}});function OE(e){let t={error:Ai,warning:Ps,note:CO};for(let n of["error","warning","note"]){let r=Fs(e.filter(o=>o.level===n)).slice(0,FZ[n]);for(let o of r)t[n](
zZ(o),jZ(o))}}function zZ({problem:e,fix:t}){return $o(`${e} ${t}`).slice(0,MZ)}function jZ({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:$o(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var FZ,MZ,EE=m(()=>{"use strict";Ei();Ls();Eo();FZ={error:9,warning:10,note:10},
MZ=3e3});var Zf,AE,qf,SE=m(()=>{"use strict";Zf=x(Df(),1),AE=x(Oi(),1),qf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,Zf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,Zf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${AE.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var IE={};cr(IE,{context:()=>UZ});var UZ,TE=m(()=>{"use strict";SE();UZ=new qf});async function PE(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(TE(),IE));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var NE=m(()=>{"use strict";E()});function RE(e){return CE.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?BZ(e):e.name==="workflow_run"?JZ(e):e.name==="pull_request"?{kind:"pre\
view",foreign:sw(e,DE(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function BZ(e){return sw(e,DE(e,"pull_r\
equest"))?LE(e.name):{kind:"preview",foreign:!1}}function JZ(e){let t=Di(e.payload,"workflow_run");return sw(e,Di(t,"head_repository"))?LE(e.name):CE.includes(String(
Di(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function LE(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function DE({payload:e},t){return Di(Di(Di(e,t),"head"),"repo")}function sw({repository:e},t){let n=Di(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Di(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var CE,FE=m(()=>{"use strict";M();CE=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function ME({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>aw(r.rows,n))}function aw(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var cw=m(()=>{"use strict"});var ie=Oe((awe,zE)=>{"use strict";zE.exports=process.getBuiltinModule("node:fs")});var ne=Oe((cwe,jE)=>{"use strict";jE.exports=process.getBuiltinModule("node:path")});function UE(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>Yf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>GZ(s)?VZ(e,s):[Yf(s)]))].
filter(s=>!n.some(a=>s===a||(0,Dt.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)HZ(e,s);return i}function GZ(e){return/[*?[\]{}]/.test(e)}function Yf(e){
let t=(0,Dt.normalize)(e).split(Dt.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function VZ(e,t){let n=Yf(t);if((0,Dt.isAbsolute)(n)||n.startsWith(
".."))throw lw(t);let o=(0,Hr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>Yf(s)).filter(s=>(0,Hr.existsSync)(
(0,Dt.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(U);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function HZ(e,t){if((0,Dt.isAbsolute)(
t)||t.startsWith(".."))throw lw(t);let n=(0,Dt.join)(e,t);if((0,Hr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Dt.relative)((0,Hr.realpathSync)(e),(0,Hr.realpathSync)(
n)).startsWith(".."))throw lw(t)}function lw(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var Hr,Dt,BE=m(()=>{"use strict";Hr=x(ie(),1),Dt=x(ne(),1);E();j()});function ue(e){if(e&&typeof e=="object")switch(e[At]){case Ln:case Kr:return!0}return!1}function Q(e){if(e&&typeof e=="object")switch(e[At]){case Xf:case Ln:case Wt:case Kr:
return!0}return!1}var Xf,Qf,Ln,uw,Wt,Kr,At,Dn,fr,Fn,te,W,Mn,ed,re=m(()=>{"use strict";Xf=Symbol.for("yaml.alias"),Qf=Symbol.for("yaml.document"),Ln=Symbol.for("\
yaml.map"),uw=Symbol.for("yaml.pair"),Wt=Symbol.for("yaml.scalar"),Kr=Symbol.for("yaml.seq"),At=Symbol.for("yaml.node.type"),Dn=e=>!!e&&typeof e=="object"&&e[At]===
Xf,fr=e=>!!e&&typeof e=="object"&&e[At]===Qf,Fn=e=>!!e&&typeof e=="object"&&e[At]===Ln,te=e=>!!e&&typeof e=="object"&&e[At]===uw,W=e=>!!e&&typeof e=="object"&&e[At]===
Wt,Mn=e=>!!e&&typeof e=="object"&&e[At]===Kr;ed=e=>(W(e)||ue(e))&&!!e.anchor});function pr(e,t){let n=GE(t);fr(e)?Ms(null,e.contents,n,Object.freeze([e]))===dr&&(e.contents=null):Ms(null,e,n,Object.freeze([]))}function Ms(e,t,n,r){let o=VE(
e,t,n,r);if(Q(o)||te(o))return HE(e,r,o),Ms(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Ms(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Ft)return Ft;s===dr&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=Ms("\
key",t.key,n,r);if(i===Ft)return Ft;i===dr&&(t.key=null);let s=Ms("value",t.value,n,r);if(s===Ft)return Ft;s===dr&&(t.value=null)}}return o}async function td(e,t){
let n=GE(t);fr(e)?await zs(null,e.contents,n,Object.freeze([e]))===dr&&(e.contents=null):await zs(null,e,n,Object.freeze([]))}async function zs(e,t,n,r){let o=await VE(
e,t,n,r);if(Q(o)||te(o))return HE(e,r,o),zs(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await zs(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Ft)return Ft;s===dr&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=await zs(
"key",t.key,n,r);if(i===Ft)return Ft;i===dr&&(t.key=null);let s=await zs("value",t.value,n,r);if(s===Ft)return Ft;s===dr&&(t.value=null)}}return o}function GE(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function VE(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Fn(t))return n.Map?.(e,t,r);
if(Mn(t))return n.Seq?.(e,t,r);if(te(t))return n.Pair?.(e,t,r);if(W(t))return n.Scalar?.(e,t,r);if(Dn(t))return n.Alias?.(e,t,r)}function HE(e,t,n){let r=t[t.length-
1];if(ue(r))r.items[e]=n;else if(te(r))e==="key"?r.key=n:r.value=n;else if(fr(r))r.contents=n;else{let o=Dn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Ft,JE,dr,Hc=m(()=>{"use strict";re();Ft=Symbol("break visit"),JE=Symbol("skip children"),dr=Symbol("remove node");pr.BREAK=Ft;pr.SKIP=
JE;pr.REMOVE=dr;td.BREAK=Ft;td.SKIP=JE;td.REMOVE=dr});var KZ,WZ,mr,fw=m(()=>{"use strict";re();Hc();KZ={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},WZ=e=>e.replace(/[!,[\]{}]/g,t=>KZ[t]),mr=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+WZ(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&Q(t.contents)){let i={};pr(t.contents,(s,a)=>{Q(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};mr.defaultYaml={explicit:!1,version:"1.2"};mr.defaultTags={"!!":"tag:yaml.org,2002:"}});function nd(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function dw(e){let t=new Set;return pr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function pw(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function KE(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=dw(e));let s=pw(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(W(s.node)||ue(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var rd=m(()=>{"use strict";re();Hc()});function Ao(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=Ao(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=Ao(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=Ao(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=Ao(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var mw=m(()=>{"use strict"});function tt(e,t,n){if(Array.isArray(e))return e.map((r,o)=>tt(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!ed(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var So=m(()=>{"use strict";re()});var Io,od=m(()=>{"use strict";mw();re();So();Io=class{constructor(t){Object.defineProperty(this,At,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!fr(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=tt(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?Ao(i,{"":a},"",a):a}}});function id(e,t,n){if(Dn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ue(t)){let r=0;for(let o of t.items){let i=id(e,o,n);i>
r&&(r=i)}return r}else if(te(t)){let r=id(e,t.key,n),o=id(e,t.value,n);return Math.max(r,o)}return 1}var Wr,Kc=m(()=>{"use strict";rd();Hc();re();od();So();Wr=class extends Io{constructor(t){
super(Xf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],pr(t,{Node:(i,s)=>{(Dn(s)||ed(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(tt(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
id(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(nd(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var sd,F,We=m(()=>{"use strict";re();od();So();sd=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends Io{constructor(t){super(Wt),this.value=t}toJSON(t,n){
return n?.keep?this.value:tt(this.value,t,n)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED";F.BLOCK_LITERAL="BLOCK_LITERAL";F.PLAIN="PLAIN";
F.QUOTE_DOUBLE="QUOTE_DOUBLE";F.QUOTE_SINGLE="QUOTE_SINGLE"});function ZZ(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function qr(e,t,n){if(fr(e)&&(e=e.contents),Q(e))return e;if(te(e)){let f=n.schema[Ln].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Wr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=qZ+t.slice(2));let l=ZZ(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new F(e);return c&&(c.node=
f),f}l=e instanceof Map?s[Ln]:Symbol.iterator in Object(e)?s[Kr]:s[Ln]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new F(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var qZ,Wc=m(()=>{"use strict";Kc();re();We();
qZ="tag:yaml.org,2002:"});function qc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return qr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Us,js,ad=m(()=>{"use strict";Wc();re();od();Us=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,js=class extends Io{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>Q(r)||te(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Us(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ue(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,qc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ue(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&W(i)?i.value:i:ue(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!te(n))return!1;let r=n.value;return r==null||t&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ue(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ue(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,qc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function wn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var WE,hr,Zc=m(()=>{"use strict";WE=e=>e.replace(/^(?!$)(?: $)?/gm,"#");hr=(e,t,n)=>e.
endsWith(`
`)?wn(n,t):n.includes(`
`)?`
`+wn(n,t):(e.endsWith(" ")?"":" ")+n});function Xc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let d,p,h=!1,g=-1,y=-1,b=-1;n===cd&&(g=qE(e,g,
t.length),g!==-1&&(f=g+c));for(let O;O=e[g+=1];){if(n===Yc&&O==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if(O===`
`)n===cd&&(g=qE(e,g,t.length)),f=g+t.length+c,d=void 0;else{if(O===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let S=e[g+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(d=g)}if(g>=f)if(d)l.push(d),f=d+c,d=void 0;else if(n===Yc){for(;p===" "||p==="	";)p=O,O=e[g+=1],h=!0;let S=g>b+1?g-2:y-1;if(u[S])return e;l.push(S),
u[S]=!0,f=S+c,d=void 0}else h=!0}p=O}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let S=l[O],T=l[O+1]||e.length;S===
0?k=`
${t}${e.slice(0,T)}`:(n===Yc&&u[S]&&(k+=`${e[S]}\\`),k+=`
${t}${e.slice(S+1,T)}`)}return k}function qE(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var hw,cd,Yc,ZE=m(()=>{"use strict";hw="flow",cd="block",Yc="quoted"});function YZ(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Qc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(fd(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Xc(s,i,Yc,ud(t,!1))}function gw(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Qc(e,t);let n=t.indent||(fd(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Xc(r,n,hw,ud(t,!1))}function Bs(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Qc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=gw:i&&!o?r=Qc:r=n?gw:Qc}return r(e,t)}function ld({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Bs(n,r);let l=r.indent||(r.forceBlockIndent||fd(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===F.BLOCK_FOLDED?!1:t===F.BLOCK_LITERAL?!0:!YZ(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let p=n.substring(d),h=p.indexOf(`
`);h===-1?f="-":n===p||h!==p.length-1?(f="+",i&&i()):f="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(yw,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let S=(g?l?"2":"1":"")+f;if(e&&(S+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),I=!1,q=ud(r,!0);s!=="folded"&&t!==F.BLOCK_FOLDED&&(q.onOverflow=()=>{
I=!0});let R=Xc(`${k}${T}${p}`,l,cd,q);if(!I)return`>${S}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${S}
${l}${k}${n}${p}`}function XZ(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Bs(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Bs(i,t):ld(e,t,n,r);if(!a&&!u&&o!==F.PLAIN&&i.includes(`
`))return ld(e,t,n,r);if(fd(i)){if(c==="")return t.forceBlockIndent=!0,ld(e,t,n,r);if(a&&c===l)return Bs(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let d=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:p,tags:h}=t.doc.schema;if(h.some(d)||p?.some(d))return Bs(i,t)}return a?
f:Xc(f,c,hw,ud(t,!1))}function Fi(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
F.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=F.QUOTE_DOUBLE);let c=u=>{switch(u){case F.BLOCK_FOLDED:case F.BLOCK_LITERAL:
return o||i?Bs(s.value,t):ld(s,t,n,r);case F.QUOTE_DOUBLE:return Qc(s.value,t);case F.QUOTE_SINGLE:return gw(s.value,t);case F.PLAIN:return XZ(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,d=o&&u||f;if(l=c(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}var ud,fd,yw,el=m(()=>{"use strict";We();ZE();ud=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),fd=e=>/^(%|---|\.\.\.)/m.test(e);try{yw=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{yw=/\n+(?!\n|$)/g}});function dd(e,t){let n=Object.assign({blockQuote:!0,commentString:WE,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function QZ(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(W(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function e9(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(W(e)||ue(e))&&e.anchor;i&&nd(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Zr(e,t,n,r){if(te(e))return e.toString(t,n,r);if(Dn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=Q(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=QZ(t.doc.schema.tags,i));let s=e9(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):W(i)?Fi(i,t,n,r):i.toString(t,n,r);return s?W(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var tl=m(()=>{"use strict";rd();re();Zc();el()});function YE({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,d=Q(e)&&e.comment||null;
if(f){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(ue(e)||!Q(e)&&typeof e=="object"){let q="With simple keys, collection cannot b\
e used as a key value";throw new Error(q)}}let p=!f&&(!e||d&&t==null&&!n.inFlow||ue(e)||(W(e)?e.type===F.BLOCK_FOLDED||e.type===F.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(f||!i),indent:a+c});let h=!1,g=!1,y=Zr(e,n,()=>h=!0,()=>g=!0);if(!p&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":p?`?\
 ${y}`:y}else if(i&&!f||t==null&&p)return y=`? ${y}`,d&&!h?y+=hr(y,n.indent,l(d)):g&&o&&o(),y;h&&(d=null),p?(d&&(y+=hr(y,n.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=hr(y,n.indent,l(d))));let b,k,O;Q(t)?(b=!!t.spaceBefore,k=t.commentBefore,O=t.comment):(b=!1,k=null,O=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!p&&!d&&W(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!p&&Mn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let S=!1,T=Zr(t,n,()=>S=!0,()=>g=!0),I=" ";if(d||b||k){if(I=b?`
`:"",k){let q=l(k);I+=`
${wn(q,n.indent)}`}T===""&&!n.inFlow?I===`
`&&O&&(I=`

`):I+=`
${n.indent}`}else if(!p&&ue(t)){let q=T[0],R=T.indexOf(`
`),Fe=R!==-1,gn=n.inFlow??t.flow??t.items.length===0;if(Fe||!gn){let Gr=!1;if(Fe&&(q==="&"||q==="!")){let je=T.indexOf(" ");q==="&"&&je!==-1&&je<R&&T[je+1]==="!"&&
(je=T.indexOf(" ",je+1)),(je===-1||R<je)&&(Gr=!0)}Gr||(I=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(I="");return y+=I+T,n.inFlow?S&&r&&r():O&&!S?y+=hr(y,n.indent,l(O)):g&&o&&o(),y}var XE=m(()=>{"use strict";re();We();tl();Zc()});function ww(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var bw=m(()=>{"use strict"});function vw(e,t,n){let r=eA(e,n);if(Mn(r))for(let o of r.items)kw(e,t,o);else if(Array.isArray(r))for(let o of r)kw(e,t,o);else kw(e,t,r)}function kw(e,t,n){let r=eA(
e,n);if(!Fn(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function eA(e,t){
return e&&Dn(t)?t.resolve(e.doc,e):t}var pd,zn,QE,md=m(()=>{"use strict";re();We();pd="<<",zn={identify:e=>e===pd||typeof e=="symbol"&&e.description===pd,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(pd)),{addToJSMap:vw}),stringify:()=>pd},QE=(e,t)=>(zn.identify(t)||W(t)&&(!t.
type||t.type===F.PLAIN)&&zn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===zn.tag&&n.default)});function hd(e,t,{key:n,value:r}){if(Q(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(QE(e,n))vw(e,t,r);else{let o=tt(n,"",e);if(t instanceof Map)t.set(o,tt(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=t9(n,o,e),s=tt(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function t9(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(Q(e)&&n?.doc){let r=dd(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),ww(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var xw=m(()=>{"use strict";bw();md();tl();re();So()});function Js(e,t,n){let r=qr(e,void 0,n),o=qr(t,void 0,n);return new Me(r,o)}var Me,To=m(()=>{"use strict";Wc();XE();xw();re();Me=class e{constructor(t,n=null){Object.
defineProperty(this,At,{value:uw}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Q(n)&&(n=n.clone(t)),Q(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return hd(n,r,this)}toString(t,n,r){return t?.doc?YE(this,t,n,r):JSON.stringify(this)}}});function yd(e,t,n){return(t.inFlow??e.flow?r9:n9)(e,t,n)}function n9({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,d=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(Q(g))!f&&g.spaceBefore&&
d.push(""),gd(n,d,g.commentBefore,f),g.comment&&(y=g.comment);else if(te(g)){let k=Q(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&d.push(""),gd(n,d,k.commentBefore,
f))}f=!1;let b=Zr(g,u,()=>y=null,()=>f=!0);y&&(b+=hr(b,i,l(y))),f&&y&&(f=!1),d.push(r+b)}let p;if(d.length===0)p=o.start+o.end;else{p=d[0];for(let h=1;h<d.length;++h){
let g=d[h];p+=g?`
${c}${g}`:`
`}}return e?(p+=`
`+wn(l(e),c),a&&a()):f&&s&&s(),p}function r9({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(Q(g))g.spaceBefore&&f.push(""),gd(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(te(g)){let k=Q(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),gd(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let O=Q(g.value)?g.value:null;O?(O.comment&&(y=O.comment),O.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Zr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,O)=>k+O.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=hr(b,r,a(y))),f.push(b),u=f.length}let{start:d,end:p}=n;if(f.length===0)return d+p;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=d;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${p}`}else return`${d}${s}${f.join(" ")}${s}${p}`}function gd({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=wn(t(r),
e);n.push(i.trimStart())}}var _w=m(()=>{"use strict";re();tl();Zc()});function Po(e,t){let n=W(t)?t.value:t;for(let r of e)if(te(r)&&(r.key===t||r.key===n||W(r.key)&&r.key.value===n))return r}var Be,No=m(()=>{"use strict";_w();xw();
ad();re();To();We();Be=class extends js{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ln,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(Js(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;te(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Me(t,t?.value):r=new Me(t.key,t.value);let o=Po(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);W(o.value)&&sd(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Po(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Po(this.items,t)?.value;return(!n&&W(o)?o.value:o)??void 0}has(t){return!!Po(this.items,t)}set(t,n){
this.add(new Me(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)hd(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!te(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),yd(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var jn,Gs=m(()=>{"use strict";re();No();jn={collection:"map",default:!0,nodeClass:Be,tag:"tag:yaml.org,2002:map",resolve(e,t){return Fn(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Be.from(e,t,n)}});function wd(e){let t=W(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var wt,Co=m(()=>{"use stric\
t";Wc();_w();ad();re();We();So();wt=class extends js{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Kr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=wd(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=wd(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&W(o)?o.value:o}has(t){let n=wd(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=wd(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];W(o)&&sd(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(tt(i,String(o++),n));return r}toString(t,n,r){return t?yd(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(qr(a,void 0,r))}}return i}}});var Un,Vs=m(()=>{"use strict";re();Co();Un={collection:"seq",default:!0,nodeClass:wt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Mn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>wt.from(e,t,n)}});var Ro,nl=m(()=>{"use strict";el();Ro={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Fi(e,t,n,r)}}});var Mi,bd=m(()=>{"use strict";We();Mi={identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(
null),stringify:({source:e},t)=>typeof e=="string"&&Mi.test.test(e)?e:t.options.nullStr}});var rl,$w=m(()=>{"use strict";We();rl={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new F(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&rl.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function bt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var Hs=m(()=>{"use strict"});var kd,vd,xd,Ow=m(()=>{"use strict";We();Hs();kd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:bt},vd={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():bt(e)}},xd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new F(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:bt}});function tA(e,t,n){let{value:r}=e;return _d(r)&&r>=0?n+r.toString(t):bt(e)}var _d,Ew,$d,Od,Ed,Aw=m(()=>{"use strict";Hs();_d=e=>typeof e=="bigint"||Number.isInteger(
e),Ew=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);$d={identify:e=>_d(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Ew(e,2,8,n),stringify:e=>tA(e,8,"0o")},Od={identify:_d,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ew(e,0,10,n),
stringify:bt},Ed={identify:e=>_d(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ew(e,2,16,n),stringify:e=>tA(
e,16,"0x")}});var nA,rA=m(()=>{"use strict";Gs();bd();Vs();nl();$w();Ow();Aw();nA=[jn,Un,Ro,Mi,rl,$d,Od,Ed,kd,vd,xd]});function oA(e){return typeof e=="bigint"||Number.isInteger(e)}var Ad,o9,i9,iA,sA=m(()=>{"use strict";We();Gs();Vs();Ad=({value:e})=>JSON.stringify(e),o9=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ad},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Ad},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Ad},{identify:oA,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>oA(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ad}],i9={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},iA=[jn,Un].concat(
o9,i9)});var ol,Sw=m(()=>{"use strict";We();el();ol={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,d=0;f<l;++f,d+=c)u[f]=a.substr(d,c);a=u.join(t===F.BLOCK_LITERAL?`
`:" ")}return Fi({comment:e,type:t,value:a},r,o,i)}}});function Iw(e,t){if(Mn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!te(r)){if(Fn(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new Me(new F(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=te(r)?r:new Me(r)}}else t("Expected a sequence for this tag");return e}function Tw(e,t,n){let{replacer:r}=n,o=new wt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(Js(a,c,n))}return o}var il,Sd=m(()=>{"use st\
rict";re();To();We();Co();il={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Iw,createNode:Tw}});var Ks,sl,Pw=m(()=>{"use strict";re();So();No();Co();Sd();Ks=class e extends wt{constructor(){super(),this.add=Be.prototype.add.bind(this),this.delete=Be.prototype.
delete.bind(this),this.get=Be.prototype.get.bind(this),this.has=Be.prototype.has.bind(this),this.set=Be.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(te(o)?(i=tt(o.key,"",n),s=tt(o.value,i,n)):i=tt(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=Tw(t,n,r),i=new this;return i.items=o.items,i}};
Ks.tag="tag:yaml.org,2002:omap";sl={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ks,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Iw(e,t),
r=[];for(let{key:o}of n.items)W(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Ks,
n)},createNode:(e,t,n)=>Ks.from(e,t,n)}});function aA({value:e,source:t},n){return t&&(e?Nw:Cw).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Nw,Cw,cA=m(()=>{"use strict";We();Nw={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:aA},Cw={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:aA}});var lA,uA,fA,dA=m(()=>{"use strict";We();Hs();lA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:bt},uA={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():bt(e)}},fA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new F(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:bt}});function Id(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function Rw(e,t,n){let{value:r}=e;if(al(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return bt(e)}var al,pA,mA,hA,gA,yA=m(()=>{"use strict";Hs();al=e=>typeof e=="bigint"||Number.isInteger(e);pA=
{identify:al,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Id(e,2,2,n),stringify:e=>Rw(e,2,"0b")},mA={identify:al,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Id(e,1,8,n),stringify:e=>Rw(e,8,"0")},hA={identify:al,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Id(e,0,10,n),stringify:bt},gA={identify:al,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Id(e,2,16,n),stringify:e=>Rw(e,16,"0x")}});var Ws,cl,Lw=m(()=>{"use strict";re();To();No();Ws=class e extends Be{constructor(t){super(t),this.tag=e.tag}add(t){let n;te(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Me(t.key,null):n=new Me(t,null),Po(this.items,n.key)||this.items.push(n)}get(t,n){let r=Po(this.items,t);return!n&&te(r)?W(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Po(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Me(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(Js(s,null,r));return i}};Ws.tag="tag:yaml.org,2002:set";cl={collection:"map",identify:e=>e instanceof Set,nodeClass:Ws,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Ws.from(e,t,n),resolve(e,t){if(Fn(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ws,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function Dw(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function wA(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return bt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Td,Pd,qs,Fw=m(()=>{"use strict";Hs();Td={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Dw(e,n),stringify:wA},Pd={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Dw(e,!1),stringify:wA},qs={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(qs.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=Dw(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var Mw,bA=m(()=>{"use strict";Gs();bd();Vs();nl();Sw();cA();dA();yA();md();Pw();Sd();Lw();Fw();Mw=[jn,Un,Ro,Mi,Nw,Cw,pA,mA,hA,gA,lA,uA,fA,ol,zn,sl,il,cl,Td,Pd,qs]});function Nd(e,t,n){let r=kA.get(t);if(r&&!e)return n&&!r.includes(zn)?r.concat(zn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(kA.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(zn)),o.reduce((i,s)=>{let a=typeof s=="string"?vA[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(vA).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var kA,vA,xA,_A=m(()=>{"use strict";Gs();bd();Vs();nl();$w();Ow();Aw();rA();sA();Sw();md();Pw();Sd();bA();Lw();Fw();kA=new Map([["core",nA],["f\
ailsafe",[jn,Un,Ro]],["json",iA],["yaml11",Mw],["yaml-1.1",Mw]]),vA={binary:ol,bool:rl,float:xd,floatExp:vd,floatNaN:kd,floatTime:Pd,int:Od,intHex:Ed,intOct:$d,
intTime:Td,map:jn,merge:zn,null:Mi,omap:sl,pairs:il,seq:Un,set:cl,timestamp:qs},xA={"tag:yaml.org,2002:binary":ol,"tag:yaml.org,2002:merge":zn,"tag:yaml.org,200\
2:omap":sl,"tag:yaml.org,2002:pairs":il,"tag:yaml.org,2002:set":cl,"tag:yaml.org,2002:timestamp":qs}});var s9,ll,zw=m(()=>{"use strict";re();Gs();Vs();nl();_A();s9=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ll=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Nd(t,"compat"):t?Nd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?xA:{},this.tags=Nd(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Ln,{value:jn}),Object.defineProperty(this,Wt,{value:Ro}),Object.defineProperty(
this,Kr,{value:Un}),this.sortMapEntries=typeof s=="function"?s:s===!0?s9:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function $A(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=dd(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(wn(c,""))}let s=!1,
a=null;if(e.contents){if(Q(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(wn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Zr(e.contents,o,()=>a=null,c);a&&(l+=hr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Zr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(wn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(wn(i(c),"")))}return n.join(`
`)+`
`}var OA=m(()=>{"use strict";re();tl();Zc()});function Zs(e){if(ue(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Lo,ul=m(()=>{"use strict";Kc();ad();re();To();So();zw();
OA();rd();mw();Wc();fw();Lo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,At,{
value:Qf});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new mr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[At]:{value:Qf}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=Q(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Zs(this.contents)&&this.contents.add(t)}addIn(t,n){
Zs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=dw(this);t.anchor=!n||r.has(n)?pw(n||"a",r):n}return new Wr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:d,sourceObjects:p}=KE(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:p},g=qr(t,u,h);return a&&ue(g)&&(g.flow=!0),d(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Me(o,
i)}delete(t){return Zs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Us(t)?this.contents==null?!1:(this.contents=null,!0):Zs(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ue(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Us(t)?!n&&W(this.contents)?this.contents.value:this.contents:
ue(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ue(this.contents)?this.contents.has(t):!1}hasIn(t){return Us(t)?this.contents!==void 0:ue(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=qc(this.schema,[t],n):Zs(this.contents)&&this.contents.set(t,n)}setIn(t,n){Us(t)?this.contents=
n:this.contents==null?this.contents=qc(this.schema,Array.from(t),n):Zs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new mr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new mr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new ll(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=tt(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?Ao(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return $A(this,t)}}});var fl,Bn,dl,jw,pl=m(()=>{"use strict";fl=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},Bn=class extends fl{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},dl=class extends fl{constructor(t,n,r){super("YAMLWarning",t,n,r)}},jw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function gr(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,g=null,y=null,b=null,k=null,O=null,
S=null,T=null;for(let R of e)switch(h&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&i(R.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h=!1),g&&(l&&R.type!=="comment"&&R.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),R.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&R.source.includes("	")&&(g=R),u=!0;break;case"comment":{u||i(R,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let Fe=R.source.substring(1)||" ";f?f+=d+Fe:f=Fe,d="",l=!1;break}case"newline":l?f?f+=R.source:(!S||n!=="seq-\
item-ind")&&(c=!0):d+=R.source,l=!0,p=!0,(y||b)&&(k=R),u=!0;break;case"anchor":y&&i(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith(
":")&&i(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=R,T??(T=R.offset),l=!1,u=!1,h=!0;break;case"tag":{b&&i(R,"MULTIPLE_TAGS",
"A node can have at most one tag"),b=R,T??(T=R.offset),l=!1,u=!1,h=!0;break}case n:(y||b)&&i(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} \
indicator`),S&&i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),S=R,l=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){
O&&i(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=R,l=!1,u=!1;break}default:i(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),l=!1,u=!1}let I=e[e.length-1],
q=I?I.offset+I.source.length:o;return h&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=s||r?.type==="block-map"||r?.type==="block-seq")&&i(g,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:O,found:S,spaceBefore:c,comment:f,hasNewline:p,anchor:y,tag:b,newlineAfterProp:k,end:q,start:T??q}}var ml=m(()=>{"\
use strict"});function Do(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Do(t.key)||Do(t.value))return!0}return!1;default:return!0}}var Cd=m(()=>{"use st\
rict"});function hl(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Do(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Uw=m(()=>{"use strict";Cd()});function Rd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||W(i)&&W(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var Bw=m(()=>{"use strict";re()});function AA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Be,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:d,sep:p,value:h}=u,g=gr(f,{indicator:"explicit-key-ind",next:d??p?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(d&&(d.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&o(c,"BAD_I\
NDENT",EA)),!g.anchor&&!g.tag&&!p){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Do(d))&&o(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",EA);n.atKey=!0;let b=g.end,k=d?e(n,d,g,o):t(n,b,f,null,g,o);n.schema.compat&&hl(r.indent,d,o),n.atKey=!1,Rd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let O=gr(p??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=O.end,O.found){y&&(h?.type==="block-map"&&!O.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<O.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let S=h?e(n,h,O,o):t(n,c,p,null,O,o);n.schema.compat&&hl(r.indent,h,o),c=S.range[2];let T=new Me(k,S);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(k.comment?k.comment+=`
`+O.comment:k.comment=O.comment);let S=new Me(k);n.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var EA,SA=m(()=>{"use strict";To();No();ml();Cd();Uw();Bw();EA="All mapping items must start at the same column"});function IA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??wt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let d=gr(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||f)f?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let p=f?e(n,f,d,o):t(n,d.end,u,null,d,o);n.schema.compat&&hl(r.indent,f,o),c=p.range[2],a.items.push(p)}return a.
range=[r.offset,c,l??c],a}var TA=m(()=>{"use strict";Co();ml();Uw()});function yr(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var Ys=m(()=>{"use strict"});function PA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Be:wt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:O,
sep:S,value:T}=b,I=gr(k,{flow:a,indicator:"explicit-key-ind",next:O??S?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&
!I.tag&&!S&&!T){y===0&&I.comma?o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
I.comment&&(l.comment?l.comment+=`
`+I.comment:l.comment=I.comment),f=I.end;continue}!s&&n.options.strict&&Do(O)&&o(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)I.comma&&o(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(I.comma||o(I.start,"MISSING_CHAR",`Missing , between ${a} items`),
I.comment){let q="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":q=R.source.substring(1);break e;default:break e}if(q){let R=l.items[l.
items.length-1];te(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+q:R.comment=q,I.comment=I.comment.substring(q.length+1)}}if(!s&&!S&&!I.found){let q=T?e(n,T,I,o):t(n,I.end,S,null,I,o);l.items.push(q),f=q.range[2],Gw(T)&&o(q.
range,"BLOCK_IN_FLOW",Jw)}else{n.atKey=!0;let q=I.end,R=O?e(n,O,I,o):t(n,q,k,null,I,o);Gw(O)&&o(R.range,"BLOCK_IN_FLOW",Jw),n.atKey=!1;let Fe=gr(S??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:R.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Fe.found){if(!s&&!I.found&&n.options.strict){if(S)for(let je of S){
if(je===Fe.found)break;if(je.type==="newline"){o(je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}I.start<
Fe.found.offset-1024&&o(Fe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Fe.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let gn=T?e(
n,T,Fe,o):Fe.found?t(n,Fe.end,S,null,Fe,o):null;gn?Gw(T)&&o(gn.range,"BLOCK_IN_FLOW",Jw):Fe.comment&&(R.comment?R.comment+=`
`+Fe.comment:R.comment=Fe.comment);let Gr=new Me(R,gn);if(n.options.keepSourceTokens&&(Gr.srcToken=b),s){let je=l;Rd(n,je.items,R)&&o(q,"DUPLICATE_KEY","Map key\
s must be unique"),je.items.push(Gr)}else{let je=new Be(n.schema);je.flow=!0,je.items.push(Gr);let Cf=(gn??R).range;je.range=[R.range[0],Cf[1],Cf[2]],l.items.push(
je)}f=gn?gn.range[2]:Fe.end}}let d=s?"}":"]",[p,...h]=r.end,g=f;if(p?.source===d)g=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.length!==1&&
h.unshift(p)}if(h.length>0){let y=yr(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var Jw,Gw,NA=m(()=>{"use strict";re();To();No();Co();Ys();ml();
Cd();Bw();Jw="Block collections are not allowed within flow collections",Gw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Vw(e,t,n,r,o,i){let s=n.type==="block-map"?AA(e,t,n,r,i):n.type==="block-seq"?IA(e,t,n,r,i):PA(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function CA(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,d=>o(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:p}=r,h=d&&i?d.offset>i.offset?d:i:d??i;h&&(!p||p.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Be.tagName&&a==="map"||s===wt.tagName&&
a==="seq")return Vw(e,t,n,o,s);let c=t.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!c){let d=t.schema.knownTags[s];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?o(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),Vw(e,t,n,o,s)}let l=Vw(e,t,n,o,s,c),u=c.resolve?.(l,d=>o(i,"TAG_RESOLVE_FAILED",d),t.options)??l,f=Q(u)?u:new F(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var RA=m(()=>{"use strict";re();We();No();Co();SA();TA();NA()});function Hw(e,t,n){let r=t.offset,o=a9(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?F.BLOCK_FOLDED:F.BLOCK_LITERAL,
s=t.source?c9(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=r+o.length;return t.source&&(y+=t.source.length),{value:g,type:i,comment:o.comment,range:[r,y,y]}}let c=t.indent+o.indent,
l=t.offset+o.length,u=0;for(let g=0;g<a;++g){let[y,b]=s[g];if(b===""||b==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&n(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),u=g,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+b.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>c&&(a=g+1);let f="",d="",
p=!1;for(let g=0;g<u;++g)f+=s[g][0].slice(c)+`
`;for(let g=u;g<a;++g){let[y,b]=s[g];l+=y.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&y.length<c){let S=`Block scalar lines must not\
 be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(k?2:1),"BAD_INDENT",S),y=""}i===F.BLOCK_LITERAL?(f+=d+y.slice(
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function a9({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let d=1;d<o.length;++d){let p=o[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let h=Number(p);!s&&h?s=h:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":l=!0;case"newline":f+=p.source.length;break;case"comment":n&&!l&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=p.source.length,u=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),f+=p.source.length;break;default:{let h=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",h);let g=p.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function c9(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var Kw=m(()=>{"use strict";We()});function Ww(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(d,p,h)=>n(r+d,p,h);switch(o){case"scalar":a=F.PLAIN,c=l9(i,l);break;case"single-quoted-scalar":a=
F.QUOTE_SINGLE,c=u9(i,l);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,c=f9(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=yr(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function l9(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),LA(e)}function u9(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),LA(e.slice(1,-1)).replace(/''/g,"'")}function LA(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function f9(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=d9(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=p9[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=m9(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function d9(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function m9(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var p9,qw=m(()=>{"use strict";We();Ys();p9={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Zw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?Hw(e,t,r):Ww(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Wt]:c?l=h9(e.schema,o,c,n,r):t.type==="scalar"?l=g9(e,o,t,r):l=e.schema[Wt];let u;try{let f=l.
resolve(o,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);u=W(f)?f:new F(f)}catch(f){let d=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",d),u=
new F(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function h9(e,t,n,r,o){if(n==="!")return e[Wt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Wt])}function g9({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Wt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Wt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var DA=m(()=>{"use strict";re();We();Kw();qw()});function FA(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var MA=m(()=>{"use strict"});function Yw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=w9(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Zw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=CA(y9,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let d=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=Ld(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!W(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Ld(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:FA(t,n,r),indent:-1,source:""},f=Zw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function w9({options:e},{offset:t,source:n,end:r},o){let i=new Wr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=yr(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var y9,zA=m(()=>{"use strict";Kc();re();RA();DA();Ys();MA();y9={composeNode:Yw,
composeEmptyNode:Ld}});function jA(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new Lo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=gr(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Yw(l,o,u,s):Ld(l,u.end,r,null,u,s);let f=c.contents.range[2],d=yr(i,f,!1,s);return d.comment&&(c.comment=d.comment),c.range=[n,f,d.offset],c}var UA=m(
()=>{"use strict";ul();zA();Ys();ml()});function gl(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function BA(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var yl,Xw=m(()=>{
"use strict";fw();ul();pl();re();UA();Ys();yl=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=gl(n);i?this.warnings.push(new dl(s,r,o)):this.errors.push(new Bn(s,r,o))},this.directives=new mr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=BA(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ue(i)&&!i.flow&&i.items.length>0){let s=i.items[0];te(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:BA(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=gl(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=jA(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new Bn(gl(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new Bn(gl(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=yr(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Bn(gl(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Lo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var JA=m(()=>{"use strict";Kw();qw();pl();el()});var GA=m(()=>{"use strict"});function zi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),HA(Object.freeze([]),e,t)}function HA(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=HA(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Qw)return Qw;a===VA&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Qw,b9,VA,KA=m(()=>{"use strict";Qw=Symbol("break visit"),b9=Symbol("skip children"),VA=Symbol("remove item");zi.BREAK=Qw;zi.SKIP=b9;zi.REMOVE=VA;zi.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};zi.parentCollection=(e,t)=>{let n=zi.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function WA(e){switch(e){case eb:return"byte-order-mark";case tb:return"doc-mode";case nb:return"flow-error-end";case Dd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var eb,tb,nb,Dd,Fd=m(()=>{"use strict";JA();GA();KA();eb="\uFEFF",tb="",nb="",Dd=""});function Jn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var qA,v9,Md,x9,rb,wl,ob=m(()=>{"use strict";Fd();qA=new Set("0123456789ABCDEFabcdef"),v9=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Md=new Set(",[]{}"),x9=new Set(` ,[]{}
\r	`),rb=e=>!e||x9.has(e),wl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(t===null)return this.setNext("stream");if(t[0]===eb&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-n),yield*this.pushNewline(),"stream"}return yield tb,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Jn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Jn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Jn(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(rb),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Jn(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield nb,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(rb),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Dd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Jn(i)||t&&Md.has(i))break;n=r}else if(Jn(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Md.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&Md.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Dd,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(rb),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Jn(r)||n&&Md.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Jn(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(v9.has(n))n=this.buffer[++t];else if(n==="%"&&qA.has(this.buffer[t+1])&&qA.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var ji,ib=m(()=>{"use strict";ji=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function Fo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ZA(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function XA(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function zd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Xs(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function jd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function YA(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Fo(t.start,"explicit-key-ind")&&!Fo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,XA(t.value)?t.value.end?
jd(t.value.end,t.sep):t.value.end=t.sep:jd(t.start,t.sep),delete t.sep)}var bl,sb=m(()=>{"use strict";Fd();ob();bl=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new wl,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=WA(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&YA(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&ZA(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{ZA(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=zd(this.peek(2)),r=Xs(n),o;t.end?(o=t.end,o.push(
this.sourceToken),delete t.end):o=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jd(o,n.start),
o.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,o=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(o&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":o||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):o||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Fo(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(XA(n.key)&&!Fo(n.sep,"newline")){
let s=Xs(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Fo(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let s=Xs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||o?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Fo(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);o||n.value?(t.items.push({start:i,key:s,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Fo(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){jd(o,n.start),o.push(this.
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
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let o=zd(
r),i=Xs(o);YA(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=zd(t),r=Xs(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=zd(t),r=Xs(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function _9(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new ji||null,prettyErrors:t}}function ab(e,t={}){let{lineCounter:n,prettyErrors:r}=_9(
t),o=new bl(n?.addNewLine),i=new yl(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Bn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(jw(e,n)),s.warnings.
forEach(jw(e,n))),s}var QA=m(()=>{"use strict";Xw();ul();pl();bw();re();ib();sb()});var cb=m(()=>{"use strict";Xw();ul();zw();pl();Kc();re();To();We();No();Co();Fd();ob();ib();sb();QA();Hc()});var eS=m(()=>{"use strict";cb();cb()});var tS={};cr(tS,{LineCounter:()=>ji,isNode:()=>Q,parseDocument:()=>ab});var nS=m(()=>{"use strict";eS()});function oS(e){let t=D(sS(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw wr(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function iS(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(nS(),tS)),
o=new t,i=r(sS(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw wr(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:d,col:p}=o.linePos(f);return{line:d,column:p}};return{value:O9(e,i),placeOf:c}}function O9(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw wr(e,X(n),"Correct the YAML.",n)}}function sS(e){let{size:t}=(0,Ud.statSync)(e);if(t>rS)throw wr(e,`it has ${t} bytes, more than ${rS}`,"Make it smaller.");
try{return H((0,Ud.readFileSync)(e))}catch(n){throw wr(e,X(n),"Check that it is a file and that you may read it.",n)}}function aS(e,t,n,r){let o=t.map(l=>({...l,
...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:d})=>`${f===void 0?e:`${e}:${f}:${d}`}: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].
join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function wr(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var Ud,rS,cS=m(()=>{"use strict";Ud=x(ie(),1);E();M();j();rS=1024*1024});var kl=Oe((Qxe,lS)=>{"use strict";lS.exports=process.getBuiltinModule("node:url")});var fS=Oe((e_e,uS)=>{"use strict";uS.exports=process.getBuiltinModule("node:worker_threads")});var dS,pS=m(()=>{"use strict";dS=`
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
`});async function hS(e,t){t?.throwIfAborted();let n=new Bd.Worker(new URL(`data:text/javascript,${encodeURIComponent(dS)}`),{workerData:(0,mS.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:Bd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return S9(await E9(n,t))}finally{await n.terminate()}}
function E9(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(A9(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function A9(e){return e instanceof
Error?new Ui({message:e.message,stack:e.stack??""}):e}function S9(e){if("failure"in e)throw new Ui(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var mS,Bd,Ui,gS=m(()=>{"use strict";mS=x(kl(),1),
Bd=x(fS(),1);pS();Ui=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function yS({stack:e,at:t},n){let r=t===void 0?(T9.exec(e)??I9.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,Jd.fileURLToPath)(o):o;return[a===(0,qt.resolve)(n)?n:(0,qt.join)((0,qt.dirname)(n),(0,qt.relative)((0,qt.dirname)(
(0,qt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function lb(e,t){let n=(0,qt.resolve)((0,qt.dirname)(t));return e.replaceAll(`${(0,Jd.pathToFileURL)(
n).href}/`,"").replaceAll((0,qt.join)(n,"/"),"")}var qt,Jd,I9,T9,wS=m(()=>{"use strict";qt=x(ne(),1),Jd=x(kl(),1),I9=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
T9=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Gd(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:ub};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?P9(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:N9(r,t)}function P9(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:ub}}function N9(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:ub}}var ub,fb=m(()=>{"use strict";ub='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};cr(V,{BIGINT_FORMAT_RANGES:()=>Wd,CONSTANT_CATCH:()=>IS,Class:()=>mb,NUMBER_FORMAT_RANGES:()=>$l,aborted:()=>Vn,allowsEval:()=>bb,assert:()=>M9,assertEqual:()=>C9,
assertIs:()=>D9,assertNever:()=>F9,assertNotEqual:()=>R9,assignProp:()=>Zt,attachSchema:()=>Ol,base64ToUint8Array:()=>AS,base64urlToUint8Array:()=>r3,cached:()=>vl,
captureStackTrace:()=>Hd,cleanEnum:()=>n3,cleanRegex:()=>xl,clone:()=>Gn,cloneDef:()=>U9,codePointLength:()=>El,constantCatch:()=>TS,createTransparentProxy:()=>K9,
defineLazy:()=>kS,defineLazyInternal:()=>ce,derived:()=>a3,esc:()=>yb,escapeRegex:()=>Qr,explicitlyAborted:()=>xb,extend:()=>Z9,finalizeIssue:()=>Hn,floatSafeRemainder:()=>gb,
getElementAtPath:()=>B9,getEnumValues:()=>ta,getLengthableOrigin:()=>Al,getParsedType:()=>H9,getSizableOrigin:()=>ES,hexToUint8Array:()=>i3,hide:()=>Yd,installLazyProp:()=>f3,
isObject:()=>ea,isPlainObject:()=>jo,issue:()=>ra,joinValues:()=>Vd,jsonStringifyReplacer:()=>na,members:()=>$b,merge:()=>X9,mergeDefs:()=>Xr,normalizeParams:()=>J,
nullish:()=>hb,numKeys:()=>V9,objectClone:()=>z9,omit:()=>q9,optionalKeys:()=>vb,own:()=>zo,parsedType:()=>_b,partial:()=>Q9,pick:()=>W9,prefixIssues:()=>eo,primitiveTypes:()=>$S,
promiseAllObject:()=>J9,propertyKeyTypes:()=>kb,randomString:()=>G9,rawShape:()=>_l,required:()=>e3,safeExtend:()=>Y9,shallowClone:()=>_S,sizeCaps:()=>Zd,slugify:()=>wb,
stringifyPrimitive:()=>Kd,toZod:()=>L9,uint8ArrayToBase64:()=>SS,uint8ArrayToBase64url:()=>o3,uint8ArrayToHex:()=>s3,unwrapMessage:()=>Qs});function C9(e){return e}
function R9(e){return e}function L9(){return e=>e}function D9(e){}function F9(e){throw new Error("Unexpected value in exhaustive check")}function M9(e){}function ta(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Vd(e,t="|"){return e.
map(n=>Kd(n)).join(t)}function na(e,t){return typeof t=="bigint"?t.toString():t}function vl(e){return new pb(e)}function hb(e){return e==null}function xl(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function gb(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function kS(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==bS)return r===void 0&&(r=bS,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function z9(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Zt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function _l(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Yr(e){
return _l(e._zod.def)??e._zod.def.shape}function vS(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Zt(this,t,r),r},enumerable:!0,configurable:!0})}function xS(e,t,n){
t in e?Zt(e,t,n):e[t]=n}function Bi(e,t,n,r){let o=Yr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?vS(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):xS(e,i,r?r(s.value,i):s.value))}}function j9(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?vS(e,n,()=>t[n]):xS(e,n,r.value))}}function Xr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function U9(e){return Xr(e._zod.def)}function B9(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function J9(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function G9(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function yb(e){return JSON.stringify(e)}function wb(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function ea(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function jo(e){if(ea(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ea(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function _S(e){
return jo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function V9(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function Qr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Gn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function K9(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Kd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function vb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function W9(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Bi(i,e,qd(e,t)),
Gn(e,Xr(n,{shape:i,checks:[]}))}function qd(e,t){let n=Yr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function q9(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(qd(e,t)),s={};return Bi(s,e,Reflect.ownKeys(Yr(e)).filter(a=>!i.has(a))),Gn(e,Xr(n,{shape:s,checks:[]}))}
function Z9(e,t){if(!jo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Yr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Gn(e,Xr(e._zod.def,{shape:OS(e,t)}))}function OS(e,t){let n={};return Bi(n,e,Reflect.ownKeys(Yr(e))),j9(n,t),n}function Y9(e,t){if(!jo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Gn(e,Xr(e._zod.def,{shape:OS(e,t)}))}function X9(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Bi(n,e,Reflect.ownKeys(Yr(e))),Bi(n,t,Reflect.ownKeys(Yr(t)));let r=Xr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Gn(e,r)}function Q9(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(qd(t,n)):void 0,c={};return Bi(c,t,Reflect.ownKeys(Yr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Gn(t,Xr(t._zod.def,{shape:c,checks:[]}))}function e3(e,t,n){let r=n?new Set(qd(t,n)):void 0,o={};return Bi(
o,t,Reflect.ownKeys(Yr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),Gn(t,Xr(t._zod.def,{shape:o}))}function Vn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function xb(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function eo(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Qs(e){return typeof e==
"string"?e:e?.message}function Zd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function Ol(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Hn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Qs(e.inst?._zod.def?.error?.(e))??Qs(i?.(e))??Qs(t?.error?.(e))??Qs(n.customError?.(e))??Qs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function ES(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function El(e){let t=e.length;if(!t3.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Al(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function _b(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function ra(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function n3(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function AS(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function SS(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function r3(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return AS(t+n)}function o3(e){return SS(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function i3(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function s3(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function $b(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):c3(e,n,r.value)}}function zo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Yd(e,t,n){
return zo(e,t,n,!1)}function a3(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return zo(this,n,r(this))},set(o){
zo(this,n,o)}})}return t}function c3(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:zo(this,t,n.bind(this))},set(r){zo(this,t,r)}})}
function l3(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ce(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&db!==e._zod){db=void 0;
return}db=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,u3);let o=Mo;Mo=!1;try{let i=n(this);return Mo?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Mo=Mo||o,i}catch(i){throw delete this[t],Mo=Mo||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function f3(e,t,n,r){let o=l3(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function TS(e){let t=()=>e;return t[IS]=!0,t}var pb,bS,Hd,bb,H9,kb,$S,$l,Wd,t3,mb,db,Mo,u3,IS,Mt=m(()=>{"use strict";Ji();
pb=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
bS=Symbol("evaluating");Hd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};bb=vl(()=>{if(zt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});H9=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},kb=new Set(["string","number","symbol"]),$S=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);$l={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Wd={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};t3=/[\uD800-\uDBFF]/;mb=class{constructor(...t){}};Mo=!1,u3={configurable:!0,get(){Mo=!0}};IS="~constantCatch"});function d3(e){let t=NS;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return NS=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function $(e,t,n,r){let o={};function i(d){this.def=d,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){
if(d._zod){if(d._zod.traits.has(e))return}else{Ob.value=new i(p);try{Object.defineProperty(d,"_zod",Ob)}finally{Ob.value=void 0}}if(d._zod.traits.add(e),t(d,p),
a){let g=Object.getPrototypeOf(d),y=d._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),$b(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(d){let p=r?.Parent?d3(u):this;c(p,d);let h=p._zod.deferred;if(h){for(let y of h)y();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function Yt(e){return e&&Object.assign(zt,e),zt}var PS,Ob,NS,Kn,oa,zt,Ji=m(()=>{"use st\
rict";Mt();Ob={value:void 0,enumerable:!1},NS="captureStackTrace"in Error?Error:null;Kn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},oa=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(PS=globalThis).__zod_globalConfig??(PS.__zod_globalConfig={});zt=globalThis.__zod_globalConfig});function p3(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,na,2)),e.message}function m3(e){this._zod.message=e}function g3(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function DS(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?g3(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function FS(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=c[u];f&&d._errors.push(t(s)),
c=d,l++}}}};return r(e),n}var h3,Ab,CS,RS,LS,l_e,MS=m(()=>{"use strict";Ji();Mt();h3={get:p3,set:m3,enumerable:!0,configurable:!0},Ab={value:void 0,enumerable:!1},
CS=new WeakSet([Object.prototype,Error.prototype]),RS=(e,t)=>{e.name="$ZodError",Ab.value=t,Object.defineProperty(e,"issues",Ab),Ab.value=void 0,Object.defineProperty(
e,"message",h3);let n=Object.getPrototypeOf(e);CS.has(n)||(CS.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
LS=$("$ZodError",RS),l_e=$("$ZodError",RS,void 0,{Parent:Error})});function Xd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function zS(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Hn(o,n,Yt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function b3(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[w3]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Kn;return i.issues.length===0}var Qd,ep,tp,np,y3,w3,Sb,
Ib,jS,US,BS,JS,GS,VS,HS,KS,WS=m(()=>{"use strict";Ji();Mt();Qd=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Kn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Hn(l,s,Yt())));throw Hd(c,i?.callee??t),c}return a.value};return t},ep=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Hn(
l,s,Yt())));throw Hd(c,i?.callee??t),c}return a.value};return t},tp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Kn;return i.issues.length?zS(e,i.issues,o):{success:!0,data:i.value}};np=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?zS(e,i.issues,o):{success:!0,data:i.value}},y3=Symbol.for("zod.compile.invalid"),w3=Symbol.
for("zod.compile.fallback"),Sb=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==y3)return!0;if(r.definite===!0&&n===void 0)return!1}return b3(e,t,
n)});Ib=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},jS=e=>{let t=Qd(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,Xd(n,s))};return n},US=e=>{let t=Qd(
e),n=(r,o,i,s)=>t(r,o,i,Xd(n,s));return n},BS=e=>{let t=ep(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
Xd(n,s))};return n},JS=e=>{let t=ep(e),n=async(r,o,i,s)=>await t(r,o,i,Xd(n,s));return n},GS=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return tp(e)(t,n,o)},VS=e=>(t,n,r)=>tp(e)(t,n,r),HS=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return np(e)(t,n,o)},KS=e=>async(t,n,r)=>np(
e)(t,n,r)});function tI(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function iI(){return new RegExp(k3,"u")}function v3(e){return new RegExp(`^${e}$`)}function Tb(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function gI(e){return new RegExp(`^${Tb(e)}$`)}function yI(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Tb({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Tb({precision:e.precision})}`:n;return new RegExp(
`^${mI}T(?:${r})$`)}var qS,ZS,YS,XS,QS,eI,nI,rI,Pb,oI,k3,sI,aI,cI,lI,uI,fI,dI,pI,mI,hI,wI,Nb,Sl,bI,kI,vI,Tl=m(()=>{"use strict";qS=/^[cC][0-9a-z]{6,}$/,ZS=/^[0-9a-z]+$/,
YS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,XS=/^[0-9a-vA-V]{20}$/,QS=/^[A-Za-z0-9]{27}$/,eI=/^[a-zA-Z0-9_-]{21}$/;nI=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
rI=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Pb=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
oI=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,k3="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";sI=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
aI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
cI=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,lI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
uI=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,fI=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,dI=/^https?$/,pI=/^\+[1-9]\d{6,14}$/,
mI="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";hI=v3(mI);wI=/^[\s\S]{0,}$/,Nb=/^-?\d+$/,Sl=/^-?\d+(?:\.\d+)?$/,bI=/^(?:true|false)$/i,kI=/^[^A-Z]*$/,vI=/^[^a-z]*$/});var dt,Cb,rp,Rb,Lb,xI,_I,$I,OI,EI,Pl,AI,SI,II,TI,PI,NI,CI,op=m(()=>{"use strict";Ji();Tl();Mt();dt=$("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Cb=e=>{let t=e.value;return!hb(t)&&t.length!==void 0},rp={number:"number",bigint:"bigint",object:"date"},Rb=$("$ZodCheckL\
essThan",(e,t)=>{dt.init(e,t);let n=rp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:rp[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Lb=$("$ZodCheckGre\
aterThan",(e,t)=>{dt.init(e,t);let n=rp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:rp[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),xI=$("$ZodCheckM\
ultipleOf",(e,t)=>{dt.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):gb(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),_I=$("$ZodCheckNumberFormat",(e,t)=>{dt.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=$l[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
$I=$("$ZodCheckMaxLength",(e,t)=>{var n;dt.init(e,t),(n=e._zod.def).when??(n.when=Cb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
El(o):i)<=t.maximum)return;let a=Al(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),OI=$("$ZodChe\
ckMinLength",(e,t)=>{var n;dt.init(e,t),(n=e._zod.def).when??(n.when=Cb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?El(o):i)>=t.minimum)return;let a=Al(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),EI=$("$Zo\
dCheckLengthEquals",(e,t)=>{var n;dt.init(e,t),(n=e._zod.def).when??(n.when=Cb),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?El(o):i;if(s===t.length)return;let a=Al(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Pl=$("$ZodCheckStringFormat",(e,t)=>{var n,r;dt.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),AI=$("$ZodCheckRegex",(e,t)=>{Pl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
SI=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=kI),Pl.init(e,t)}),II=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=vI),Pl.init(e,t)}),TI=$("$Zod\
CheckIncludes",(e,t)=>{dt.init(e,t);let n=Qr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
PI=$("$ZodCheckStartsWith",(e,t)=>{dt.init(e,t);let n=new RegExp(`^${Qr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),NI=$("$ZodCheckEndsWith",(e,t)=>{
dt.init(e,t);let n=new RegExp(`.*${Qr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),CI=$("$ZodCheckOverwrite",(e,t)=>{dt.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var ip,Db=m(()=>{"use strict";ip=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var LI,Fb=m(()=>{"use strict";LI={major:4,minor:6,patch:7}});async function x3(e,t){let n={async:!0};return HI(await e._zod.run({value:t,issues:[]},n),n)}function zb(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return HI(r,n)}catch{}return x3(e,t)},vendor:"zod",version:1}}function YI(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function _3(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?YI(e)||ap:$3(
e,t)}function $3(e,t){if(!t.normalize&&t.protocol?.source===dI.source&&!/^https?:\/\//i.test(e))return ZI;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??ap}return new URL(e)}catch{return ap}}function DI(e){return e.replace(O3,"")}function E3(e,t){return t.lastIndex=0,t.test(e.hostname)}
function A3(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function fT(e){return S3.test(e)?YI(`http://[${e}]`):!1}
function I3(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:fT(n)}function hT(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function T3(e){if(!up.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return hT(n)}function P3(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function N3(e,t){let n=Zd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of Zd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,Ol(i.issues,u,e),i}}return o(i,s)}}
function FI(e,t,n){e.issues.length&&t.issues.push(...eo(n,e.issues)),t.value[n]=e.value}function cp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...eo(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function OT(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:R3,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=vb(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function ET(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,d=l.optout,p=0;for(let h in t){if(s&&n.issues.length!==p){if(Vn(n,p))
break;p=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>cp(y,n,h,t,f,d))):cp(g,n,h,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function MI(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Vn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Hn(s,r,Yt())))}),t)}function Mb(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(jo(e)&&jo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=Mb(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=Mb(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function zI(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||
i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,{}),r.get(d)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=Mb(t.value,n.value);if(!c.valid){if(Vn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function jI(e,t){return e.value=t.issues.length?void 0:t.value,e}function UI(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function BI(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function JI(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Hn(o,r,Yt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function sp(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function GI(e){return e.memo||(e.value=Object.freeze(e.value)),e}function VI(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(ra(o))}}var Ie,HI,lp,Ee,KI,WI,qI,ZI,ap,O3,
XI,QI,eT,tT,nT,rT,oT,iT,sT,aT,cT,lT,uT,S3,dT,pT,mT,jb,gT,up,yT,wT,bT,Ub,kT,vT,xT,_T,C3,$T,R3,L3,AT,ST,IT,TT,PT,NT,CT,Bb,RT,LT,DT,FT,MT,zT,jT,UT,BT,Jb=m(()=>{"us\
e strict";op();Ji();Db();Tl();Mt();Fb();Mt();Ie=$("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=LI;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Vn(a),f;for(let d of c){if(d._zod.def.when){if(xb(a)||!d.
_zod.def.when(a))continue}else if(u)continue;let p=a.issues.length,h=d._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Kn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==p&&(Ol(a.issues,p,e),u||(u=Vn(a,p)))});else{if(a.issues.length===p)continue;Ol(a.issues,p,e),u||
(u=Vn(a,p))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Vn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Kn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Kn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Yd(this,"~standard",zb(this))},set"~standard"(e){zo(this,"~standard",e)}}),
HI=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Hn(n,t,Yt()))}:{value:e.value};lp=$("$ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??wI,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Ee=$("$ZodStringFormat",(e,t)=>{Pl.init(e,t),lp.init(e,t)}),KI=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=rI),Ee.init(e,t)}),WI=$("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Pb(r))}else
t.pattern??(t.pattern=Pb());Ee.init(e,t)}),qI=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=oI),Ee.init(e,t)}),ZI=1,ap=2;O3=/[\t\n\r]/g;XI=$("$ZodURL",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=_3(r,t);if(o===ZI){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===ap){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
DI(r);return}t.hostname&&!E3(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!A3(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:DI(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
QI=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=iI()),Ee.init(e,t)}),eT=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?eI:tI(t.length)),Ee.init(e,t)}),tT=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=qS),
Ee.init(e,t)}),nT=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=ZS),Ee.init(e,t)}),rT=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=YS),Ee.init(e,t)}),oT=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=XS),Ee.init(e,t)}),iT=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=QS),Ee.init(e,t)}),sT=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=yI(t)),Ee.init(e,t)}),aT=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=hI),Ee.init(e,t)}),cT=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=gI(t)),Ee.init(
e,t)}),lT=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=nI),Ee.init(e,t)}),uT=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=sI),Ee.init(e,t)}),S3=/^[0-9a-fA-F:.]+$/;
dT=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=aI),Ee.init(e,t),e._zod.check=n=>{fT(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),pT=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=cI),Ee.init(e,t)});mT=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=lI),Ee.init(e,t),e._zod.
check=n=>{I3(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});jb=/^[0-9a-zA-Z+/]*={0,2}$/,gT=$("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=jb),Ee.init(e,t),e._zod.check=n=>{hT(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),up=/^[A-Za-z0-9_-]*$/;yT=$("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=up),Ee.init(e,t),e._zod.check=n=>{T3(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),wT=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=pI),Ee.init(e,t)});bT=$("$ZodJWT",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{P3(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Ub=$("$ZodNumber",(e,t)=>{
Ie.init(e,t),e._zod.pattern=Sl,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),kT=$("$ZodNumberFormat",(e,t)=>{_I.init(e,t),Ub.init(e,t)}),vT=$("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.
pattern=bI,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),xT=$("$ZodUnknown",(e,t)=>{Ie.init(e,t),e._zod.parse=n=>n}),_T=$("$ZodNever",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});C3=e=>Array.isArray(e)?e.length:-1;$T=$("$ZodArray",(e,t)=>{Ie.init(e,t);let n=zt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>FI(f,r,c)));else if(FI(u,r,c),a&&u.issues.length!==0&&Vn(u))break}return s.length?Promise.all(s).then(()=>r):r},N3(e,C3)});R3=[];L3=$("\
$ZodObject",(e,t)=>{Ie.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=vl(()=>OT(t));ce(e,"propValues",l=>{let u=l.def.shape,f={};for(let d in u){
let p=u[d]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,d)||Zt(f,d,new Set);for(let h of p.values)f[d].add(h);p.optin!==void 0&&f[d].add(void 0)}}return f});
let i=ea,s=t.catchall,a,c=zt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let d=[],p=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Vn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=p[y],k=b._zod.optin,O=b._zod.optout,S=b._zod.run({value:f[y],issues:[]},u);S instanceof Promise?
d.push(S.then(T=>cp(T,l,y,f,k,O))):cp(S,l,y,f,k,O)}return s?ET(d,f,l,u,o.value,e,h===!0):d.length?Promise.all(d).then(()=>l):l}}),AT=$("$ZodObjectJIT",(e,t)=>{L3.
init(e,t);let n=e._zod.parse,r=vl(()=>OT(t)),o=zt.memoizer,i=p=>{let h=r.value,g=h.symbolKeys,y=new ip(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),b=T=>`s\
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
loc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let I=O[T],q=typeof T=="symbol"?`syms[${g.indexOf(T)}\
]`:yb(T),R=`${q} in input`,Fe=p[T],gn=Fe?._zod?.optin,Gr=gn!==void 0,je=Fe?._zod?.optout==="optional";if(y.write(`const ${I} = ${b(q)};`),Gr&&je){let Cf=gn==="o\
ptional"?`${I}_present`:`${I}.value !== undefined || ${I}_present`;y.write(`
        const ${I}_present = ${R};
        if (!${I}.issues.length || ${I}_present) {
          if (${I}.issues.length) {${k(I,q)}
          }

          if (${Cf}) {
            newResult[${q}] = ${I}.value;
          }
        }

      `)}else Gr?(y.write(`
        if (${I}.issues.length) {${k(I,q)}
        }
      `),gn==="defaulted"?y.write(`newResult[${q}] = ${I}.value;`):y.write(`
        if (${I}.value !== undefined || ${R}) {
          newResult[${q}] = ${I}.value;
        }
      `)):y.write(`
        const ${I}_present = ${R};
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

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=ea,c=!zt.jitless,u=c&&bb.value,f=t.catchall,d;e._zod.parse=(p,h)=>{
d??(d=r.value);let g=p.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),f?ET([],g,p,h,d,e,h?.abortEarly===!0):p):n(p,h):(p.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});ST=$("$ZodUnion",(e,t)=>{Ie.init(e,t),ce(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ce(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),ce(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ce(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>xl(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>MI(a,r,e,o)):MI(s,r,e,o)}}),IT=$("$ZodInt\
ersection",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>zI(n,c,l)):zI(n,i,s)}});TT=$("$ZodRecord",(e,t)=>{Ie.init(e,t);let n=zt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!jo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Hn(h,o,Yt())),input:u,path:[u],inst:e});continue}let d=f.
value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...eo(
u,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...eo(u,p.issues)),r.value[d]=p.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Sl.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Hn(h,o,Yt())),input:l,path:[l],inst:e});continue}let d=u.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...eo(l,h.issues)),r.value[d]=h.value})):(p.issues.length&&r.issues.push(...eo(l,p.issues)),
r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),PT=
$("$ZodEnum",(e,t)=>{Ie.init(e,t);let n=ta(t.entries),r=new Set(n);e._zod.values=r,ce(e,"pattern",o=>{let i=ta(o.def.entries).filter(s=>kb.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>Qr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),NT=$("$ZodLiteral",(e,t)=>{Ie.init(e,t);let n=new Set(t.values);e._zod.values=n,ce(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Qr(i):i?Qr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),CT=$("$ZodTransform",(e,t)=>{Ie.init(e,t),e._zod.optin="optional",zt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new oa(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Kn;return n.value=o,n}});Bb=$("$ZodOptional",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${xl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>jI(n,i)):jI(n,o)}return t.innerType.
_zod.run(n,r)}}),RT=$("$ZodExactOptional",(e,t)=>{Bb.init(e,t),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),LT=$("$ZodNullable",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType._zod.optin),ce(e,"optout",n=>n.def.innerType._zod.
optout),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${xl(r.source)}|null)$`):void 0}),ce(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),DT=$("$ZodDefault",(e,t)=>{Ie.init(e,t),
e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>UI(i,t)):UI(o,t)}});FT=$("$ZodPrefault",(e,t)=>{Ie.
init(e,t),e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),MT=$("$ZodNonOptional",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>BI(i,e)):BI(o,e)}});zT=$("$ZodCatch",(e,t)=>{Ie.init(
e,t),ce(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ce(e,"optout",n=>n.def.innerType._zod.optout),ce(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>JI(n,i,t,r)):JI(n,o,t,r)}}),jT=$("$ZodPipe",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>n.def.in._zod.values),ce(e,"optin",n=>n.def.in._zod.optin),ce(
e,"optout",n=>n.def.out._zod.optout),ce(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>sp(s,t.in,r)):sp(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>sp(i,t.out,r)):sp(o,t.out,r)}});
UT=$("$ZodReadonly",(e,t)=>{Ie.init(e,t),ce(e,"propValues",n=>n.def.innerType._zod.propValues),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"optin",n=>n.def.
innerType?._zod?.optin),ce(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(GI):GI(o)}});BT=$("$ZodCustom",(e,t)=>{dt.init(e,t),Ie.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>VI(i,n,r,e));VI(o,n,r,e)}})});function GT(e){return e!==null&&typeof e=="object"}function Gb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function mp(e,t,n){let r=VT.get(e);if(r!==
void 0)return r?Cl:Nl;if(t.has(e))return Cl;t.add(e);let o=Nl,i=u=>{if(o!==Cl&&u?._zod){let f=mp(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let d=Nl;for(let p of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,p);if(f&&!h.enumerable)continue;let g=h.get?pp:h.value?._zod?mp(h.value,t,n):Nl;g>d&&(d=g)}return d},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=_l(c);a(u?s(u,!0):pp),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?mp(u,t,!1):pp);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let p of d)i(p)}}}return t.
delete(e),D3(e,o)}function D3(e,t){return t!==pp&&VT.set(e,t===Cl),t}function F3(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function HT(){
return M3}function z3(e,t){let n=e[Hb]?.backEdges;return n!==void 0&&GT(t)&&n.has(t)}var Vb,Hb,JT,VT,Nl,pp,Cl,fp,dp,M3,KT=m(()=>{"use strict";Mt();Vb=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Hb="~memo",JT=[];VT=new WeakMap,Nl=0,pp=1,Cl=2;dp=[],M3={alloc(e,t,n){
let r=fp;if(!r)return n;fp=void 0;let o={value:n,issues:null};return r.set(t.value,o),dp.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&z3(i,o.value))throw new Vb;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=mp(e,new Set,!1);if(b===Nl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===Cl||r?n=!0:r=!0}let u=c.value;if(!GT(u))return s(c,l);let f=l[Hb];f||(f={buckets:new WeakMap,backEdges:void 0},
l[Hb]=f);let d;o===l?d=i:(d=F3(f,e),o=l,i=d);let p=d.get(u);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...Gb(p.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;fp=d;let h=dp.length,g=s(c,l);fp=void 0;let y=dp.length>h?dp.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?Gb(b.issues):JT),b)):(y&&(y.issues=g.issues.length?Gb(g.issues):JT),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function WT(){return{localeError:j3()}}var j3,qT=m(()=>{"use strict";Mt();j3=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=_b(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Kd(i.values[0])}`:`Invalid option: expected one of ${Vd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Vd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var Kb=m(()=>{"use strict"});function U3(){return new Wb}var YT,Wb,Gi,qb=m(()=>{"use strict";Wb=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(YT=globalThis).__zod_globalRegistry??
(YT.__zod_globalRegistry=U3());Gi=globalThis.__zod_globalRegistry});var XT=m(()=>{"use strict"});function QT(e){return e.checks&&(e.checks=[...e.checks]),e}function eP(e,t){return new e(QT({type:"string",...J(t)}))}function tP(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...J(t)})}function nP(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...J(t)})}function rP(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function oP(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...J(t)})}function iP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...J(t)})}function sP(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function aP(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...J(t)})}function cP(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...J(t)})}function lP(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function uP(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...J(t)})}function fP(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}function dP(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...J(t)})}function pP(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...J(t)})}function mP(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function hP(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...J(t)})}function gP(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...J(t)})}function yP(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function wP(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function bP(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function kP(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function vP(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function xP(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(t)})}function _P(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...J(t)})}function $P(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function OP(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...J(t)})}function EP(e,t){return new e({type:"string",format:"duration",check:"string_format",
...J(t)})}function AP(e,t){return new e(QT({type:"number",checks:[],...J(t)}))}function SP(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...J(t)})}function IP(e,t){return new e({type:"boolean",...J(t)})}function TP(e){return new e({type:"unknown"})}function PP(e,t){return new e({type:"ne\
ver",...J(t)})}function hp(e,t){return new Rb({check:"less_than",...J(t),value:e,inclusive:!1})}function Rl(e,t){return new Rb({check:"less_than",...J(t),value:e,
inclusive:!0})}function gp(e,t){return new Lb({check:"greater_than",...J(t),value:e,inclusive:!1})}function Ll(e,t){return new Lb({check:"greater_than",...J(t),
value:e,inclusive:!0})}function yp(e,t){return new xI({check:"multiple_of",...J(t),value:e})}function wp(e,t){return new $I({check:"max_length",...J(t),maximum:e})}
function ia(e,t){return new OI({check:"min_length",...J(t),minimum:e})}function bp(e,t){return new EI({check:"length_equals",...J(t),length:e})}function Zb(e,t){
return new AI({check:"string_format",format:"regex",...J(t),pattern:e})}function Yb(e){return new SI({check:"string_format",format:"lowercase",...J(e)})}function Xb(e){
return new II({check:"string_format",format:"uppercase",...J(e)})}function Qb(e,t){return new TI({check:"string_format",format:"includes",...J(t),includes:e})}function ek(e,t){
return new PI({check:"string_format",format:"starts_with",...J(t),prefix:e})}function tk(e,t){return new NI({check:"string_format",format:"ends_with",...J(t),suffix:e})}
function Uo(e){return new CI({check:"overwrite",tx:e})}function nk(e){return Uo(t=>t.normalize(e))}function rk(){return Uo(e=>e.trim())}function ok(){return Uo(
e=>e.toLowerCase())}function ik(){return Uo(e=>e.toUpperCase())}function sk(){return Uo(e=>wb(e))}function NP(e,t,n){return new e({type:"array",element:t,...J(n)})}
function CP(e,t,n){let r=J(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function RP(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function LP(e,t){let n=B3(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(ra(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(ra(i))}},e(r.value,r)),
t);return n}function B3(e,t){let n=new dt({check:"custom",...J(t)});return n._zod.check=e,n}var DP=m(()=>{"use strict";op();Mt()});function Dl(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Zt(e,r,n[r]);return e}function Ml(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Gi,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function it(e,t,n,r,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function xe(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let d=s.schema,
p=t.processors[o.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);p(e,t,d,u)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
xe(f,t,u),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Dl(s.schema,c),t.io==="input"&&St(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function FP(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function zl(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let o=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,d=e.external.uri??(h=>h);if(f)
return{ref:d(f)};let p=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=p,{defId:p,ref:`${d("__shared")}#/${a}/${FP(p)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+FP(u)}},i=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=o(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let f in u)delete u[f];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){i(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function jP(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;jP(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function zP(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ak(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let s in i)if(!UP.has(s))return null;t.push(i)}let n={},r=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??zP(l);u!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:ak(a)??{allOf:a};
Zt(n,s,c)}for(let s of i.required??[])r.add(s)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let s of t){let a=zP(s);a&&!i.some(c=>JSON.stringify(c)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function J3(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of UP)if(o in e)return;let n=t.filter(
o=>MP.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=ak(t);else{let o=n[0],i=MP.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(
c=>c!==o),a=o[i].map(c=>ak([...s,c]));if(a.some(c=>!c))return;r={[i]:a}}r&&(delete e.allOf,Dl(e,r))}function jl(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},f=c.ref;if(c.ref=null,f){r(f);let p=e.
seen.get(f),h=p.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Dl(l,h),Dl(l,u),
a._zod.parent===f)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(h.$ref&&p.def)for(let y in l)y==="$ref"||y==="allOf"||y in p.def&&JSON.stringify(
l[y])===JSON.stringify(p.def[y])&&delete l[y]}let d=a._zod.parent;if(d&&d!==f){r(d);let p=e.seen.get(d);if(p?.schema.$ref&&(l.$ref=p.schema.$ref,p.def))for(let h in l)
h==="$ref"||h==="allOf"||h in p.def&&JSON.stringify(l[h])===JSON.stringify(p.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())jP(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let f=a.get(u);f?f.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])J3(l)}}let o={};if(e.target==="draf\
t-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");o.$id=e.external.uri(a)}Dl(o,n.defId?n.schema:n.def??n.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Zt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);
try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Fl(t,"input",e.processors),output:Fl(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function St(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return St(r.element,n);if(r.type==="set")return St(r.valueType,
n);if(r.type==="lazy")return St(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return St(r.innerType,n);if(r.type==="intersection")return St(r.left,n)||St(r.right,n);if(r.type==="record"||r.
type==="map")return St(r.keyType,n)||St(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:St(r.in,n)||St(r.out,n);if(r.type==="object"){
for(let o in r.shape)if(St(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(St(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.
items)if(St(o,n))return!0;return!!(r.rest&&St(r.rest,n))}return!1}var UP,MP,BP,Fl,kp=m(()=>{"use strict";qb();Mt();UP=new Set(["type","properties","required","a\
dditionalProperties"]),MP=["oneOf","anyOf"];BP=(e,t={})=>n=>{let r=Ml({...n,processors:t});return xe(e,r),zl(r,e),jl(r,e)},Fl=(e,t,n={})=>r=>{let{libraryOptions:o,
target:i}=r??{},s=Ml({...o??{},target:i,io:t,processors:n});return xe(e,s),zl(s,e),jl(s,e)}});function jt(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let i of r)G3[i._zod.def.check]?.(t,i._zod.def);let o=e.
_zod.bag;o.minimum!==void 0&&sa(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&sa(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&aa(t,"maximu\
m",o.maximum),o.exclusiveMaximum!==void 0&&aa(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&WP(t,o.multipleOf),o.format!==void 0&&(t.format??(t.
format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&ZP(t,o.mime);for(let i of o.patterns??[])qP(t,i);return t}function Ul(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Ul(t.out):t.type==="catch"?Ul(t.innerType):e._zod.optin}function ck(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let h=e.get(t)?.def;if(!h)return t;let g=ck(e,h,n);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let y=g.map(
b=>ck(e,b,n));y.some((b,k)=>b!==g[k])&&(t={...t,[h]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:f,id:d,...p}=t;return p.enum?p.enum=p.enum.map(h=>typeof h=="number"?String(h):h):typeof p.const=="number"&&(p.const=String(p.const)),o&&(p.
type="string",i||(p.pattern=(r.includes("number")?Sl:Nb).source)),p}function K3(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of lk.get(e)??[]){let o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let s=ck(t,i,new Set);s!==
i&&n.set(i,s)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}function mN(e,t,n,r,o){
let i=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(it(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),Ek):JSON.parse(
s)}function Nk(e,t){if("_idmap"in e){let r=e,o=Ml({...t,processors:KP}),i={};for(let c of r._idmap.entries()){let[l,u]=c;xe(u,o)}let s={},a={registry:r,uri:t?.uri,
defs:i};o.external=a;for(let c of r._idmap.entries()){let[l,u]=c;zl(o,u),Zt(s,l,jl(o,u))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:i}}return{schemas:s}}let n=Ml({...t,processors:KP});return xe(e,n),zl(n,e),jl(n,e)}var sa,aa,JP,WP,qP,ZP,YP,GP,VP,HP,G3,V3,H3,XP,uk,
fk,dk,QP,eN,tN,nN,rN,pk,oN,mk,iN,hk,gk,sN,aN,cN,lN,yk,uN,wk,fN,dN,bk,kk,vk,xk,pN,lk,_k,$k,Ok,Ek,Ak,Sk,Ik,Tk,Pk,hN,vp,gN,KP,Ck=m(()=>{"use strict";Tl();Jb();kp();
Mt();sa=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},aa=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},JP=(e,t)=>{sa(e,"minimum",t),aa(e,"maximum",t)},WP=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},qP=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},ZP=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},YP=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},GP=(e,t)=>sa(e,"minimum",t.minimum),VP=(e,t)=>aa(e,"maximu\
m",t.maximum),HP=e=>(t,n)=>{YP(t,n.format);let[r,o]=e[n.format];sa(t,"minimum",r),aa(t,"maximum",o)},G3={greater_than:(e,t)=>sa(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>aa(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>WP(e,t.value),number_format:HP($l),bigint_format:HP(
Wd),min_length:GP,max_length:VP,length_equals:(e,t)=>JP(e,t.length),min_size:GP,max_size:VP,size_equals:(e,t)=>JP(e,t.size),string_format:(e,t)=>{YP(e,t.format),
t.pattern&&qP(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>ZP(
e,t.mime)};V3={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},H3=new Map([[jb,uI],[up,fI]]),XP=e=>H3.get(e)??e,uk=(e,t,n,r)=>{let o=n;
o.type="string";let{minimum:i,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=jt(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=
s),a&&(o.format=V3[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let f=[...c].map(XP);f.length===
1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.
source}))])}},fk=(e,t,n,r)=>{let o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=jt(e);o.type=u?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),d=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),p=t.target==="draft-04"||t.target==="openapi-3.0";if(f?p?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),d?p?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&
(o.maximum=s),a){let h=new Set;for(let b of a)Number.isFinite(b)&&b!==0?h.add(Math.abs(b)):it(e,t,o,r,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...y]=h;g!==void 0&&(o.multipleOf=g),y.length&&(o.allOf=[...o.allOf??[],...y.map(b=>({multipleOf:b}))])}},dk=(e,t,n,r)=>{n.type="boolean"},QP=(e,t,n,r)=>{
it(e,t,n,r,"BigInt cannot be represented in JSON Schema")},eN=(e,t,n,r)=>{it(e,t,n,r,"Symbols cannot be represented in JSON Schema")},tN=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},nN=(e,t,n,r)=>{it(e,t,n,r,"Undefined cannot be represented in JSON Schema")},rN=(e,t,n,r)=>{
it(e,t,n,r,"Void cannot be represented in JSON Schema")},pk=(e,t,n,r)=>{n.not={}},oN=(e,t,n,r)=>{},mk=(e,t,n,r)=>{},iN=(e,t,n,r)=>{it(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},hk=(e,t,n,r)=>{let o=e._zod.def,i=ta(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},gk=(e,t,n,r)=>{let o=e._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let s of o.values)
if(s===void 0){if(it(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(it(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),
i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},sN=(e,t,n,r)=>{it(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},aN=(e,t,n,r)=>{let o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},cN=(e,t,n,r)=>{
let o=n;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:a}=jt(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=
s),a&&(a.length===0?o.not={}:a.length===1?o.contentMediaType=a[0]:o.anyOf=a.map(c=>({contentMediaType:c})))},lN=(e,t,n,r)=>{n.type="boolean"},yk=(e,t,n,r)=>{it(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},uN=(e,t,n,r)=>{it(e,t,n,r,"Function types cannot be represented in JSON Schema")},wk=(e,t,n,r)=>{it(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},fN=(e,t,n,r)=>{it(e,t,n,r,"Map cannot be represented in JSON Schema")},dN=(e,t,n,r)=>{it(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},bk=(e,t,n,r)=>{let o=n,i=e._zod.def,{minimum:s,maximum:a}=jt(e);typeof s=="number"&&(o.minItems=s),typeof a=="number"&&
(o.maxItems=a),o.type="array",o.items=xe(i.element,t,{...r,path:[...r.path,"items"]})};kk=(e,t,n,r)=>{let o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(
s).length&&it(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in s)Zt(o.properties,l,xe(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=i.shape[l];(t.io==="input"?Ul(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=xe(i.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},vk=(e,t,n,r)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,c)=>xe(a,t,{
...r,path:[...r.path,i?"oneOf":"anyOf",c]}));i?n.oneOf=s:n.anyOf=s},xk=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=xe(o.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
pN=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=i.items.map((g,y)=>xe(g,t,{...r,path:[...r.path,s,y]})),l=i.rest?xe(i.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[i.
items.length]:[]]}):null,u=i.items.length;for(;u>0;){let g=i.items[u-1];if(!(t.io==="input"?Ul(g)!==void 0:g._zod.optout==="optional"))break;u--}let f=i.items.length,
d=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,d?o.items=!1:l&&(o.items=l),u>0&&(o.minItems=u),d&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:c},
l&&o.items.anyOf.push(l),u>0&&(o.minItems=u),d&&(o.maxItems=f)):(o.items=c,d?o.additionalItems=!1:l&&(o.additionalItems=l),u>0&&(o.minItems=u),d&&(o.maxItems=f));
let{minimum:p,maximum:h}=jt(e);typeof p=="number"&&(o.minItems=p),typeof h=="number"&&(o.maxItems=h)};lk=new WeakMap;_k=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type=
"object";let s=i.keyType,a=jt(s).patterns;if(i.mode==="loose"&&a&&a.size>0){let u=xe(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties=
{};for(let f of a)Zt(o.patternProperties,XP(f).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=xe(i.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=lk.get(t);u||(u=[],lk.set(t,u),t.deferred.push(()=>K3(t))),u.push(e)}o.additionalProperties=xe(i.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&Ul(i.valueType)!==void 0;if(c&&!i.partial&&!l){let u=[...c].filter(f=>typeof f=="string"||typeof f==
"number");u.length>0&&(o.required=u.map(String))}},$k=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},Ok=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},Ek=Symbol();Ak=(e,t,n,r)=>{
let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s=mN(o.defaultValue,e,t,n,r);s!==Ek&&(n.default=s)},Sk=(e,t,n,r)=>{let o=e._zod.def;
xe(o.innerType,t,r);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=mN(o.defaultValue,e,t,n,r);s!==Ek&&(n._prefault=s)},Ik=(e,t,n,r)=>{let o=e.
_zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{it(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},Tk=(e,t,n,r)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;xe(s,t,r);let a=t.
seen.get(e);a.ref=s},Pk=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType,n.readOnly=!0},hN=(e,t,n,r)=>{let o=e._zod.def;xe(
o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},vp=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},gN=(e,t,n,r)=>{
let o=e._zod.innerType;xe(o,t,r);let i=t.seen.get(e);i.ref=o},KP={string:uk,number:fk,boolean:dk,bigint:QP,symbol:eN,null:tN,undefined:nN,void:rN,never:pk,any:oN,
unknown:mk,date:iN,enum:hk,literal:gk,nan:sN,template_literal:aN,file:cN,success:lN,custom:yk,function:uN,transform:wk,map:fN,set:dN,array:bk,object:kk,union:vk,
intersection:xk,tuple:pN,record:_k,nullable:$k,nonoptional:Ok,default:Ak,prefault:Sk,catch:Ik,pipe:Tk,readonly:Pk,promise:hN,optional:vp,lazy:gN}});var yN=m(()=>{"use strict"});var to=m(()=>{"use strict";Ji();WS();MS();Jb();KT();op();Fb();Mt();Tl();Kb();qb();Db();XT();DP();kp();yN()});var Rk=m(()=>{"use strict";to()});function _p(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var wN,t8,Xt,Lk=m(()=>{"use strict";to();to();Mt();wN=new WeakSet([Object.prototype,
Error.prototype]);t8=(e,t)=>{LS.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);wN.has(n)||(wN.add(n),_p(n,"format",r=>o=>FS(r,o)),_p(n,"flatten",r=>o=>DS(
r,o)),_p(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,na,2)}),_p(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
na,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Xt=$("ZodError",t8,void 0,{Parent:Error})});var bN,kN,vN,xN,_N,$N,ON,EN,AN,SN,IN,TN,Dk=m(()=>{"use strict";to();Lk();to();bN=Qd(Xt),kN=ep(Xt),vN=tp(Xt),xN=np(Xt),_N=jS(Xt),$N=US(Xt),ON=BS(Xt),EN=JS(Xt),AN=
GS(Xt),SN=VS(Xt),IN=HS(Xt),TN=KS(Xt)});function r8(){zt.localeError||Yt(WT())}function Ep(){zt.memoizer||Yt({memoizer:HT()})}function qe(e){return eP(o8,e)}function Vi(e){return AP(FN,e)}function Op(e){
return SP(A8,e)}function Bo(e){return IP(S8,e)}function PN(){return TP(I8)}function MN(e){return PP(T8,e)}function ve(e,t){return NP(P8,e,t)}function ke(e,t){return new N8(
{type:"object",shape:e,catchall:MN(),...V.normalizeParams(t)})}function Bl(e,t){return new C8({type:"union",options:e,...V.normalizeParams(t)})}function L8(e,t){
return new R8({type:"intersection",left:e,right:t})}function Hi(e,t,n){return!t||!t._zod?new NN({type:"record",keyType:qe(),valueType:e,...V.normalizeParams(t)}):
new NN({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function st(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Fk(
{type:"enum",entries:n,...V.normalizeParams(t)})}function Mk(e,t){return new D8({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function M8(e){
return new F8({type:"transform",transform:e})}function CN(e){return new zN({type:"optional",innerType:e})}function _(e){return new jN({type:"optional",innerType:e})}
function RN(e){return new z8({type:"nullable",innerType:e})}function U8(e,t){return new j8({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function J8(e,t){return new B8({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function G8(e,t){return new UN({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function H8(e,t){return new V8({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function LN(e,t){return new K8({type:"pipe",in:e,out:t})}function q8(e){return new W8({type:"readonly",innerType:e})}function Jo(e,t){
return CP(BN,e??(()=>!0),t)}function Z8(e,t={}){return RP(BN,e,t)}function Y8(e,t){return LP(e,t)}var Ce,DN,o8,Re,i8,s8,a8,c8,l8,u8,$p,f8,d8,p8,m8,h8,g8,y8,w8,b8,
k8,v8,x8,_8,$8,O8,E8,FN,A8,S8,I8,T8,P8,N8,C8,R8,NN,Fk,D8,F8,zN,jN,z8,j8,B8,UN,V8,K8,W8,BN,JN=m(()=>{"use strict";to();to();Ck();kp();qT();Rk();Dk();Ce=$("ZodTyp\
e",(e,t)=>(r8(),Ie.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Gn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(Z8(e,t))},superRefine(e,t){return this.check(Y8(e,t))},overwrite(e){return this.check(Uo(
e))},optional(){return CN(this)},exactOptional(){return _(this)},nullable(){return RN(this)},nullish(){return CN(RN(this))},nonoptional(e){return G8(this,e)},array(){
return ve(this)},or(e){return Bl([this,e])},and(e){return L8(this,e)},transform(e){return LN(this,M8(e))},default(e){return U8(this,e)},prefault(e){return J8(this,
e)},catch(e){return H8(this,e)},pipe(e){return LN(this,e)},readonly(){return q8(this)},describe(e){let t=this.clone();return Gi.add(t,{description:e}),t},meta(...e){
if(e.length===0)return Gi.get(this);let t=this.clone();return Gi.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...zb(this),jsonSchema:{input:Fl(this,"i\
nput"),output:Fl(this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return bN(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await kN(this,t,n,{callee:e})},safeParse(e,t){return vN(this,e,t)},async safeParseAsync(e,t){return xN(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){V.own(this,"spa",e)},validate(e,t){return Sb(this,e,t)},validateAsync(e,t){return Ib(this,e,t)},encode:function e(t,n){return _N(this,t,n,{callee:e})},
decode:function e(t,n){return $N(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await ON(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await EN(this,t,n,{callee:e})},safeEncode(e,t){return AN(this,e,t)},safeDecode(e,t){return SN(this,e,t)},async safeEncodeAsync(e,t){return IN(this,e,t)},
async safeDecodeAsync(e,t){return TN(this,e,t)},toJSONSchema(e){return BP(this,{})(e)},get description(){return Gi.get(this)?.description},get _def(){return this.
_zod.def}}),DN=$("_ZodString",(e,t)=>{lp.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>uk(e,n,r,o)},V.derived({format:e=>jt(e).format??null,minLength:e=>jt(
e).minimum??null,maxLength:e=>jt(e).maximum??null},{regex(...e){return this.check(Zb(...e))},includes(...e){return this.check(Qb(...e))},startsWith(...e){return this.
check(ek(...e))},endsWith(...e){return this.check(tk(...e))},min(...e){return this.check(ia(...e))},max(...e){return this.check(wp(...e))},length(...e){return this.
check(bp(...e))},nonempty(...e){return this.check(ia(1,...e))},lowercase(e){return this.check(Yb(e))},uppercase(e){return this.check(Xb(e))},trim(){return this.
check(rk())},normalize(...e){return this.check(nk(...e))},toLowerCase(){return this.check(ok())},toUpperCase(){return this.check(ik())},slugify(){return this.check(
sk())}})),o8=$("ZodString",(e,t)=>{lp.init(e,t),DN.init(e,t)},{email(e){return this.check(tP(l8,e))},url(e){return this.check(aP(f8,e))},jwt(e){return this.check(
xP(E8,e))},emoji(e){return this.check(cP(d8,e))},guid(e){return this.check(nP(u8,e))},uuid(e){return this.check(rP($p,e))},uuidv4(e){return this.check(oP($p,e))},
uuidv6(e){return this.check(iP($p,e))},uuidv7(e){return this.check(sP($p,e))},nanoid(e){return this.check(lP(p8,e))},cuid(e){return this.check(uP(m8,e))},cuid2(e){
return this.check(fP(h8,e))},ulid(e){return this.check(dP(g8,e))},base64(e){return this.check(bP(_8,e))},base64url(e){return this.check(kP($8,e))},xid(e){return this.
check(pP(y8,e))},ksuid(e){return this.check(mP(w8,e))},ipv4(e){return this.check(hP(b8,e))},ipv6(e){return this.check(gP(k8,e))},cidrv4(e){return this.check(yP(
v8,e))},cidrv6(e){return this.check(wP(x8,e))},e164(e){return this.check(vP(O8,e))},datetime(e){return this.check(_P(i8,e))},date(e){return this.check($P(s8,e))},
time(e){return this.check(OP(a8,e))},duration(e){return this.check(EP(c8,e))}});Re=$("ZodStringFormat",(e,t)=>{Ee.init(e,t),DN.init(e,t)}),i8=$("ZodISODateTime",
(e,t)=>{sT.init(e,t),Re.init(e,t)}),s8=$("ZodISODate",(e,t)=>{aT.init(e,t),Re.init(e,t)}),a8=$("ZodISOTime",(e,t)=>{cT.init(e,t),Re.init(e,t)}),c8=$("ZodISODura\
tion",(e,t)=>{lT.init(e,t),Re.init(e,t)}),l8=$("ZodEmail",(e,t)=>{qI.init(e,t),Re.init(e,t)}),u8=$("ZodGUID",(e,t)=>{KI.init(e,t),Re.init(e,t)}),$p=$("ZodUUID",
(e,t)=>{WI.init(e,t),Re.init(e,t)}),f8=$("ZodURL",(e,t)=>{XI.init(e,t),Re.init(e,t)}),d8=$("ZodEmoji",(e,t)=>{QI.init(e,t),Re.init(e,t)}),p8=$("ZodNanoID",(e,t)=>{
eT.init(e,t),Re.init(e,t)}),m8=$("ZodCUID",(e,t)=>{tT.init(e,t),Re.init(e,t)}),h8=$("ZodCUID2",(e,t)=>{nT.init(e,t),Re.init(e,t)}),g8=$("ZodULID",(e,t)=>{rT.init(
e,t),Re.init(e,t)}),y8=$("ZodXID",(e,t)=>{oT.init(e,t),Re.init(e,t)}),w8=$("ZodKSUID",(e,t)=>{iT.init(e,t),Re.init(e,t)}),b8=$("ZodIPv4",(e,t)=>{uT.init(e,t),Re.
init(e,t)}),k8=$("ZodIPv6",(e,t)=>{dT.init(e,t),Re.init(e,t)}),v8=$("ZodCIDRv4",(e,t)=>{pT.init(e,t),Re.init(e,t)}),x8=$("ZodCIDRv6",(e,t)=>{mT.init(e,t),Re.init(
e,t)}),_8=$("ZodBase64",(e,t)=>{gT.init(e,t),Re.init(e,t)}),$8=$("ZodBase64URL",(e,t)=>{yT.init(e,t),Re.init(e,t)}),O8=$("ZodE164",(e,t)=>{wT.init(e,t),Re.init(
e,t)}),E8=$("ZodJWT",(e,t)=>{bT.init(e,t),Re.init(e,t)}),FN=$("ZodNumber",(e,t)=>{Ub.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>fk(e,n,r,o),e.isFinite=
!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=jt(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=jt(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=jt(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>jt(e).format??null},{gt(e,t){return this.check(gp(e,t))},gte(e,t){return this.check(Ll(e,t))},min(e,t){return this.check(Ll(e,t))},
lt(e,t){return this.check(hp(e,t))},lte(e,t){return this.check(Rl(e,t))},max(e,t){return this.check(Rl(e,t))},int(e){return this.check(Op(e))},safe(e){return this.
check(Op(e))},positive(e){return this.check(gp(0,e))},nonnegative(e){return this.check(Ll(0,e))},negative(e){return this.check(hp(0,e))},nonpositive(e){return this.
check(Rl(0,e))},multipleOf(e,t){return this.check(yp(e,t))},step(e,t){return this.check(yp(e,t))},finite(){return this}}));A8=$("ZodNumberFormat",(e,t)=>{kT.init(
e,t),FN.init(e,t)});S8=$("ZodBoolean",(e,t)=>{vT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>dk(e,n,r,o)});I8=$("ZodUnknown",(e,t)=>{xT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>mk(e,n,r,o)});T8=$("ZodNever",(e,t)=>{_T.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>pk(e,n,r,o)});P8=$(
"ZodArray",(e,t)=>{Ep(),$T.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bk(e,n,r,o),e.element=t.element},{min(e,t){return this.check(ia(e,t))},nonempty(e){
return this.check(ia(1,e))},max(e,t){return this.check(wp(e,t))},length(e,t){return this.check(bp(e,t))},unwrap(){return this.element}});N8=$("ZodObject",(e,t)=>{
Ep(),AT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>kk(e,n,r,o),V.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return st(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:PN()}))},
loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:PN()}))},strict(){return this.clone(V.mergeDefs(this._zod.def,{catchall:MN()}))},strip(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){return V.safeExtend(this,e)},merge(e){return V.merge(this,
e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(zN,this,e[0])},exactPartial(...e){return V.partial(jN,this,e[0],
"exactPartial")},required(...e){return V.required(UN,this,e[0])}});C8=$("ZodUnion",(e,t)=>{ST.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vk(e,n,r,
o),e.options=t.options});R8=$("ZodIntersection",(e,t)=>{IT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>xk(e,n,r,o)});NN=$("ZodRecord",(e,t)=>{Ep(),
TT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>_k(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});Fk=$("ZodEnum",(e,t)=>{PT.init(e,t),Ce.init(
e,t),e._zod.processJSONSchema=(r,o,i)=>hk(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};
for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Fk({...t,checks:[],...V.normalizeParams(o),entries:i})},
e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Fk({...t,checks:[],...V.
normalizeParams(o),entries:i})}});D8=$("ZodLiteral",(e,t)=>{NT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>gk(e,n,r,o),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
F8=$("ZodTransform",(e,t)=>{Ep(),CT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>wk(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new oa(
e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.
value=o,n)}});zN=$("ZodOptional",(e,t)=>{Bb.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});jN=$("ZodEx\
actOptional",(e,t)=>{RT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});z8=$("ZodNullable",(e,t)=>{LT.init(
e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$k(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});j8=$("ZodDefault",(e,t)=>{DT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>Ak(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});B8=$("ZodPrefault",(e,t)=>{FT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>Sk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});UN=$("ZodNonOptional",(e,t)=>{MT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ok(e,n,r,o),e.
unwrap=()=>e._zod.def.innerType});V8=$("ZodCatch",(e,t)=>{zT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ik(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});K8=$("ZodPipe",(e,t)=>{jT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Tk(e,n,r,o),e.in=t.in,e.out=t.out});W8=$("ZodReadonl\
y",(e,t)=>{UT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Pk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});BN=$("ZodCustom",(e,t)=>{BT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>yk(e,n,r,o)})});var GN,VN=m(()=>{"use strict";GN||(GN={})});var HN=m(()=>{"use strict"});var KN=m(()=>{"use strict"});var WN=m(()=>{"use strict";to();JN();Rk();Lk();Dk();VN();Ck();Kb();HN();KN()});var Ki=m(()=>{"use strict";WN()});function qN(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function zk(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,zk(r)]))}function ZN(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>e5(r,s,t));let o=r.length===0?"The configuration":`\`${qN(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${t5(e)}.`,fix:i}]}function e5(e,t,n){let r=r5(e,n),o=Vt(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${qN([...e,t])}\` is not a known key.`,fix:i}}function t5(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${YN[e.expected]??e.expected}, got ${n5(e.input)}`}function n5(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":YN[typeof e]??`a ${typeof e}`}function r5(e,t){let n=Nk(t,{unrepresentable:"any"});for(let r of e){let o=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??o}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var YN,
XN=m(()=>{"use strict";Ki();Si();YN={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var at,ze,G,jk,Jl=m(()=>{"use strict";Ki();at=qe().min(1,{error:"expected some text, got none"}),ze=_(at),G=(e,t)=>Op({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?jk(e,t):void 0}).min(e,{error:jk(e,t)}).max(t,{error:jk(e,t)}),jk=(e,t)=>`expected a whole number from ${e} to ${t}`});var QN,o5,i5,eC,tC,nC=m(()=>{"use strict";Ki();Jl();QN=Jo(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(o5,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),o5=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,i5=qe().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),eC=ke({issuer:QN,audience:ze,jwksUri:_(QN),scopes:_(ve(i5)),algorithms:_(ve(at).min(1,{error:"exp\
ected at least one algorithm"}))}),tC=ke({perMinute:_(G(1,1e6)),parallel:_(G(1,1e5)),streams:_(G(1,1e5)),failuresPerMinute:_(G(1,1e6))})});function s5(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Ap,la,oC,rC,a5,Sp,c5,l5,u5,f5,iC,sC=m(()=>{"use strict";Ki();Jl();Ap=e=>qe().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),la=qe().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),oC=
Jo(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!s5(e),{error:"expected an http or https URL without a password"});rC="expecte\
d a number from 0.1 to 1024",a5=Vi().min(.1,{error:rC}).max(1024,{error:rC}),Sp=_(G(1,1e3)),c5=ke({min:Sp,max:G(1,1e3),by:_(st(["hpa","keda"])),prometheus:_(oC)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),l5=ke({className:_(la),tlsSecret:_(la),annotations:_(Hi(qe().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Ap("expected one line of text")))}),u5=ke({namespace:_(la),replicas:Sp,scale:_(c5),ingress:_(l5),pullSecret:_(la),runtimeClass:_(
la)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),f5=ke({region:_(qe().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Sp,maxTasks:Sp}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
iC=ke({name:_(Ap("expected a name in one line")),brokerImage:_(Ap("expected an image by digest")),network:_(st(["broker","internet"])),upstream:_(oC),memoryPerRunMiB:_(
G(128,65536)),workMiB:_(G(64,1048576)),compose:_(ke({port:_(G(1,65535)),cpus:_(a5)})),kubernetes:_(u5),ecs:_(f5),targets:_(Hi(la,Ap("expected the path of a modu\
le")))})});var aC,cC,lC,uC,fC,dC=m(()=>{"use strict";Ki();Jl();aC=ke({timeoutMs:_(G(1e3,36e5)),killAfterMs:_(G(0,6e4)),maxTurns:_(G(1,1e3)),maxBudgetUsd:_(Vi().gt(0,{error:"\
expected a number over 0"})),maxTokens:_(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:_(G(1,1e5)),maxOutputBytes:_(G(1024,1073741824)),maxLineBytes:_(G(1024,1073741824)),
idleMs:_(G(1e3,36e5)),maxDiskBytes:_(G(1048576,2**40)),maxMemoryBytes:_(G(2**26,2**42)),maxProcesses:_(G(8,1e5))}),cC=ke({waitMs:_(G(1e3,6048e5)),perCaller:_(G(
1,100)),inAll:_(G(1,1e4)),maxBytes:_(G(1048576,1099511627776))}),lC=ke({allow:_(ve(qe().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:_(
ve(at))}),uC=ke({tools:_(Bo()),afterMs:_(G(1e3,36e5)),keepMs:_(G(6e4,864e5)),perCaller:_(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),fC=ke({window:_(G(40,1e3)),fenced:_(Bo()),hooks:_(Bo()),canaries:_(ve(at))})});function m5(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var d5,yC,wC,pC,p5,mC,Bk,h5,g5,Uk,y5,hC,w5,b5,k5,v5,x5,gC,_5,Jk,bC=m(()=>{"use strict";Ki();
fb();nC();sC();dC();Jl();d5=qe().superRefine((e,t)=>{let n=Gd(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),yC=e=>Jo(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),wC=["com\
mand","skill","agent"],pC=yC([...wC,"hook","mcp"]),p5=Jo(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),mC=Jo(e=>typeof e=="string"&&m5(e),{error:"expected an https URL"});Bk=qe().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),h5=ke({name:ze,email:ze,url:_(mC),description:ze,version:ze,license:ze,licenseText:ze,
privacyPolicyUrl:_(mC)}),g5=ke({mode:_(st(["owner","byok","operator"])),agreement:ze}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Uk=Vi().min(0,{error:"expected US dollars, 0 or more"}),y5=ke({input:Uk,output:Uk,cacheRead:_(Uk)}),
hC=qe().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),w5=ke({path:ze,url:ze,branch:ze,category:ze}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),b5=ke({name:at,description:ze,pricePerMonth:_(Vi().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:_(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:_(G(1,Number.MAX_SAFE_INTEGER))}),k5=ke({base:ze,name:ze,tags:_(ve(at)),platforms:_(ve(st(
["linux/amd64","linux/arm64"]))),claude:_(Bl([Mk(!1),at],{error:"expected a version, or false"})),dependencies:_(st(["install","present","none"])),builder:_(st(
["auto","append","docker"])),systemPackages:_(ve(at)),commands:_(ve(at)),exampleSecrets:_(ve(at))}),v5=ke({maxFiles:_(G(1,1e5)),maxBytes:_(G(1024,1073741824)),maxFileBytes:_(
G(1024,268435456)),maxStoreBytes:_(G(1048576,1099511627776)),ttlMs:_(G(6e4,2592e6))}),x5=ke({share:_(st(["shared","per-caller"])),maxConnections:_(G(1,1e3)),protocol:_(
st(["legacy","auto","modern"])),allow:_(ve(at)),deny:_(ve(at)),env:_(ve(Bk)),idleMs:_(G(1e3,864e5)),timeoutMs:_(G(1e3,864e5)),addresses:_(ve(at))}),gC=st(["none",
"args","project"]),_5=Bl([gC,ke({files:gC,git:_(Bo()),reserved:_(st(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Jk=ke({$schema:_(qe()),name:ze,endpoint:ze,endpointVariable:_(Bk),auth:_(st(["key","oauth"])),oauth:_(eC),callers:_(tC),drainMs:_(G(0,36e5)),trustedProxies:_(
ve(at)),public:_(ve(p5)),local:_(ve(pC)),shellContext:_(ve(pC)),failClosed:_(ve(at)),permissionHook:_(Bo()),relayModel:ze,commandModel:ze,alwaysLoad:_(Bl([Mk("a\
uto"),Bo()],{error:'expected "auto", true or false'})),publisher:_(h5),limits:_(aC),allowedTools:_(ve(d5)),passEnv:_(ve(Bk)),credentials:_(g5),models:_(ve(hC).min(
1,{error:"expected at least one model"})),modelPrices:_(Hi(hC,y5)),maxParallel:_(G(1,1e3)),model:ze,isolation:_(st(["none","container","sandbox"])),sandboxNetwork:_(
st(["none","host"])),sandboxPaths:_(ve(qe().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:_(fC),hooks:_(lC),longRuns:_(uC),questions:_(cC),
maxParallelPerCaller:_(G(1,1e3)),maxQueued:_(G(0,1e5)),queueTimeoutMs:_(G(0,6e5)),pidNamespace:_(st(["auto","require","never"])),mcp:_(ke({servers:_(Hi(qe(),x5))})),
marketplace:_(w5),image:_(k5),uploads:_(v5),workspace:_(Hi(yC(wC),_5)),consent:_(st(["ask","always"])),pricing:_(ke({currency:_(qe().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ve(b5)})),deploy:_(iC)})});var kC={};cr(kC,{checkConfig:()=>$5});function $5(e){let t=Jk.safeParse(zk(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>ZN(n,{schema:Jk,fixFor:O5}))}}function O5(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?Gd(t):void 0)?.fix??"Correct the value or remove the key."}var vC=m(()=>{"use strict";fb();XN();bC()});async function Gk(e,t,n={}){xC("folder",t===void 0?e:"."),xC("file",t??".");let r=t===void 0?A5(e):S5(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&_C(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await I5(r,t??(0,Te.join)(e,(0,Te.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(vC(),kC)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw aS(r,a.problems,i,"docs/configuration.md")}function xC(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function A5(e){let t=E5.map(r=>(0,Te.join)((0,Te.resolve)(e),r)).filter(r=>(0,Wi.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Te.relative)((0,Te.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function S5(e){if((0,Wi.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Te.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function I5(e,t,n){let r=(0,Te.extname)(e);if(r===".json")return oS(e);if(r===".y\
aml"||r===".yml")return await iS(e);if(!_C(e))throw wr(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await hS(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),T5(o))throw P5(e,t,o);let i=o instanceof Ui?yS(o.failure,t):t;throw wr(i,lb(X(o),t),"Correct the file; it i\
s run as it stands, and its default export is the configuration.",o)}}function T5(e){return e instanceof Ui&&e.message.startsWith("Invalid package config ")}function P5(e,t,n){
for(let r=(0,Te.dirname)(e);;r=(0,Te.dirname)(r)){let o=(0,Te.join)(r,"package.json");if((0,Wi.existsSync)(o)){let{problem:i}=D(H((0,Wi.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Te.join)((0,Te.dirname)(t),(0,Te.relative)((0,Te.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Te.basename)(e)}.`;return wr(`${a}${s}`,c,l,n)}if(r===(0,Te.dirname)(r))return wr(t,lb(X(n),t),"Correct it.",
n)}}function _C(e){return/^\.[mc]?[jt]s$/.test((0,Te.extname)(e))}var Wi,Te,E5,$C=m(()=>{"use strict";Wi=x(ie(),1),Te=x(ne(),1);E();M();j();cS();gS();wS();E5=["\
ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Pe=m(()=>{"use strict"});function se(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function qi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function It(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":It(t)).join(","):"[object Object]"}function br(e){
return typeof e=="string"?OC(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?OC(t):[]):[]}function OC(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function AC(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:EC.has(t),clear:EC.has(t)||N5.has(t)}}function Wn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var EC,N5,Qt=m(()=>{"use strict";
EC=new Set(["true","yes","on","1"]),N5=new Set(["false","no","off","0"])});function SC(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?C5(e,t,n,r):(R5(e,n,r),L5(e,t,o,i=>r(
o.lines[i]??1)))}function C5(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function R5(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function L5(e,t,n,r){let o=se(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Wn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=se(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Wn(i),...t==="agent"?{shown:It(i)}:{}});let s=Vk(se(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&D5(e,n,r)}function Vk(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Wn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Wn(t)} in it`}function D5(e,t,n){let r=se(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Wn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=se(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Wn(o)})}var Hk=m(()=>{"use strict";Pe();Qt()});function vt(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function iv(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Np(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function eY(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function tY(e,t){if(t){if(!Q5.test(e))return ae}else if(!X5.test(e))return ae;let n=eY(e);return Number.isFinite(n)?n:ae}function oY(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function iY(e,t){if(t){if(!rY.test(e))return ae}else if(!nY.test(e))return ae;let n=oY(e);return Number.isFinite(
n)?n:ae}function cY(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function lY(e){if(!aY.test(e))return ae;let t=cY(e);return Number.isFinite(t)?t:ae}function dY(e){if(!uY.test(e))return ae;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||fY.test(e)?r:ae}function pY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function gY(e,t){
if(t){if(!hY.test(e))return ae;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:ae}if(!mY.test(e))return ae;let n=Number(e);return Number.isFinite(
n)?n:ae}function yY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function vY(e){if(!bY.test(e))return ae;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||kY.test(e)?r:ae}function xY(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function $Y(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!_Y.test(t))return ae;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function OY(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function IC(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function IY(e){let t=AY.exec(e);if(t===null&&(t=SY.exec(e)),t===null)return ae;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=IC(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?ae:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return ae;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=IC(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return ae;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return ae;let d=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-d:d))}return l}function Cp(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function DY(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function FY(){return{scalar:[],sequence:[],mapping:[]}}function MY(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function TC(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Kk(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Wk(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function BY(e,t){if(!e.buffer)
return null;let n={...UY,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let d=1;d<=n.linesBefore&&
!(a-d<0);d++){let p=Kk(e.buffer,o[a-d],i[a-d],e.position-(o[a]-o[a-d]),u);c=`${" ".repeat(n.indent)}${Wk((e.line-d+1).toString(),l)} | ${p.str}
${c}`}let f=Kk(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Wk((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let d=1;d<=n.linesAfter&&!(a+d>=i.length);d++){let p=Kk(e.buffer,o[a+d],i[a+d],e.position-(o[a]-o[a+d]),u);c+=`${" ".repeat(n.indent)}${Wk((e.line+d+1).toString(),
l)} | ${p.str}
`}return c.replace(/\n$/,"")}function PC(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function NC(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function GY(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function VY(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function HY(e){return e===120?2:e===117?4:8}function Ip(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function lv(e){return e===1?" ":`
`.repeat(e-1)}function KY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Ip(e,o,n);r+=lv(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function WY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Ip(e,o,n);r+=lv(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function qY(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Ip(e,o,n).position;else if(c<256&&
HC[c])r+=KC[c],o++;else{let l=HY(c),u=0;for(;l>0;l--){o++;let f=VY(e.charCodeAt(o));u=(u<<4)+f}r+=GY(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Ip(
e,o,n);r+=lv(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function CC(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,d=!1;for(let p of c){let h=0;for(;h<s&&p.charCodeAt(h)===32;)h++;if(r<0||h>=p.length){f++;continue}let g=p.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(d=!0,l+=`
`.repeat(u?1+f:f)):d?(d=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===en.KEEP?l+=`
`.repeat(u?1+f:f):o!==en.STRIP&&u&&(l+=`
`),l}function Lp(e,t){if(t.valueStart===JY)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case Z.SINGLE_QUOTED:return WY(
e,n,r);case Z.DOUBLE_QUOTED:return qY(e,n,r);case Z.LITERAL_BLOCK:return CC(e,n,r,t.indent,t.chomping,!1);case Z.FOLDED_BLOCK:return CC(e,n,r,t.indent,t.chomping,
!0);default:return KY(e,n,r)}}function qk(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function WC(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return qk(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return qk(t?.[r]??ZY[r]??r)+qk(e.slice(r.length))}function QY(e){return"tagStart"in e&&e.tagStart!==ua?e.tagStart:"anchorStart"in e&&e.anchorStart!==ua?e.
anchorStart:"valueStart"in e&&e.valueStart!==ua?e.valueStart:"start"in e?e.start:0}function pt(e,t){Zi.throwAt(e.source,e.position,t,e.filename)}function ZC(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof Zi)throw o;Zi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function e7(e,t){let n=Lp(
e.source,t),r=t.tagStart===ua?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=WC(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===ae&&pt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&pt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:ZC(e,e.position,a,c),tag:a}}pt(e,`unknown scalar tag !<${i}>`)}return t.style===Z.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function RC(e,t,n){let r=t.tagStart===ua?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:WC(r,e.tagHandlers)}function YC(e){return e.nodeKind===
"mapping"}function LC(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&pt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function DC(e,t,n,r){LC(e);for(let o of r.keys(n)){if(LC(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&pt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function t7(e,t,n,r){if(e.position=t.keyPosition,YC(r))DC(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
pt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||pt(e,"cannot merge mappings; the provided source object is unacceptable"),DC(e,t,
o,i)}}else pt(e,"cannot merge mappings; the provided source object is unacceptable")}function n7(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){t7(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&pt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&pt(e,i),t.overridable?.delete(n)}
function Zk(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){YC(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&pt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,n7(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===XY}function Yk(e,t,n,r,o){if(t.anchorStart!==ua){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function XC(e,t){let n={...qC,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=QY(r),r.type){case fe.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case fe.SCALAR:{let{value:o,tag:i}=e7(n,r);Yk(n,r,o,i,!0),Zk(n,o,i);break}case fe.
SEQUENCE:{let o=RC(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||pt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Yk(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case fe.MAPPING:{let o=RC(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||pt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Yk(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case fe.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&pt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||pt(n,`unidentified alias "${o}"`),i.isValueFinal||
pt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Zk(n,i.value,i.tag);break}case fe.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,pt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:ZC(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Zk(n,i,o.tag)}break}}}return n.documents}function c7(e,t,n){
e.events.push({type:fe.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function iR(e,t,n,r,o,i,s){e.events.push({type:fe.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function sR(e,t,n,r,o,i,s){e.events.push({type:fe.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function FC(e,t){e.events.splice(t.eventsLength,0,{type:fe.MAPPING,start:t.position,anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le,style:Go.FLOW})}function ya(e,t,n,r,o,i,s,a,c=en.
CLIP,l=-1,u=!1){e.events.push({type:fe.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function l7(e,t,n){
e.events.push({type:fe.ALIAS,anchorStart:t,anchorEnd:n})}function fa(e){e.events.push({type:fe.POP})}function Tt(e){ya(e,le,le,le,le,le,le,Z.PLAIN)}function MC(){
return{anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le}}function da(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function pa(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function B(e,t){Zi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function ct(e){return e===10||e===
13}function wa(e){return e===9||e===32}function qn(e){return wa(e)||ct(e)}function no(e){return e===0||qn(e)}function Yi(e){return e===44||e===91||e===93||e===123||
e===125}function u7(e){return e>=48&&e<=57?e-48:-1}function f7(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function d7(e){return e===
120?2:e===117?4:e===85?8:0}function p7(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Pp(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function kt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||qn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;wa(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!ct(r)&&r!==0);if(!ct(r))break;for(Pp(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function ha(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||qn(r)}return!1}function aR(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function uv(e){if(e.position!==e.lineStart)return!1;if(ha(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=da(e);aR(
e),kt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&ha(e));return pa(e,t),r}function zC(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!ct(t);)t=e.input.charCodeAt(++e.position)}function cR(e,t,n){let r=r7.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,B(e,"the stream contains non-printable characters"))}function m7(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==le&&B(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&B(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!qn(a)&&!(n&&Yi(a));)a===33&&(i?B(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),nR.test(s)||B(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),o7.test(l)&&B(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?i7.test(l):s7.test(l))&&B(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!QC.call(e.tagHandlers,s)&&B(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function h7(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==le&&B(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!qn(e.input.charCodeAt(e.position))&&!Yi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function g7(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==le||
t.tagStart!==le)&&B(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!qn(e.input.charCodeAt(
e.position))&&!Yi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an alias node must contain at least one character"),l7(e,n,e.
position),!0}function nv(e,t){kt(e,!1),e.lineIndent<t&&B(e,"deficient indentation")}function y7(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,ya(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Z.SINGLE_QUOTED,en.CLIP,-1,o),!0}ct(i)?(o=!1,nv(
e,t)):e.position===e.lineStart&&ha(e)?B(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON character"):e.position++}
B(e,"unexpected end of the stream within a single quoted scalar")}function w7(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,ya(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,Z.DOUBLE_QUOTED,en.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(ct(s))nv(e,t);else if(p7(s))e.position++;else{let a=d7(
s);for(a===0&&B(e,"unknown escape sequence");a-- >0;)e.position++,f7(e.input.charCodeAt(e.position))<0&&B(e,"expected hexadecimal character");e.position++}}else
ct(i)?(o=!1,nv(e,t)):e.position===e.lineStart&&ha(e)?B(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON ch\
aracter"):e.position++}B(e,"unexpected end of the stream within a double quoted scalar")}function b7(e,t,n){let r=e.input.charCodeAt(e.position),o=en.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?Z.LITERAL_BLOCK:Z.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let p=e.input.charCodeAt(e.position),
h=u7(p);if(p===43||p===45)o!==en.CLIP&&B(e,"repeat of a chomping mode identifier"),o=p===43?en.KEEP:en.STRIP,e.position++;else if(h>=0)h===0&&B(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&B(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;wa(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&zC(e),ct(e.input.charCodeAt(e.position))?Pp(e):e.input.charCodeAt(
e.position)!==0&&B(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,d=e.position;for(;e.input.charCodeAt(e.position)!==0;){let p=e.position,h=0;for(;e.
input.charCodeAt(p+h)===32;)h++;let g=e.input.charCodeAt(p+h);if(g===0){l>=0?h>l&&(d=p+h):h>0&&(d=p+h);break}if(uv(e))break;if(!s&&l===-1&&ct(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!ct(g)&&(g===9&&h<t&&(e.position=p+h,B(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=p+h,B(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!ct(g)&&h<t){e.lineIndent=h,e.position=p+h;break}!s&&g!==0&&!ct(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!ct(g)&&h<y){e.
lineIndent=h,e.position=p+h;break}zC(e),d=e.position,ct(e.input.charCodeAt(e.position))&&(Pp(e),d=e.position)}return cR(e,f,d),ya(e,f,d,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function k7(e,t){let n=e.input.charCodeAt(e.position),r=t===ma;if(n===0||qn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||Yi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(no(o)||r&&Yi(o))return!1}return!0}function v7(e,t,n,r){
if(!k7(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===ma,c=!1;for(;s!==0&&!uv(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(no(l)||a&&Yi(l))break}else if(s===35){if(qn(e.input.charCodeAt(e.position-1)))break}else{if(a&&Yi(s))break;if(ct(s)){let l=e.position,u=e.line,f=e.lineStart,
d=e.lineIndent;if(kt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=d;break}}wa(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(cR(e,o,i),ya(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Z.PLAIN,en.CLIP,-1,!c),!0)}function Gl(e,t){
let n=e.line;kt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&B(e,"deficient indentation")}function x7(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?sR(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW):iR(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Gl(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,fa(e),!0;s?c===44&&B(e,"expected the node content, but found ','"):B(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&qn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,Gl(e,t));let f=e.line,d=da(e),p=ga(e,t,ma,!1,!0);Gl(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,Gl(e,t),o||FC(e,d),p||Tt(e),ga(e,t,ma,!1,!0)||Tt(e),Gl(e,t),o||fa(e)):o&&l?(p||Tt(e),Tt(e)):o?Tt(e):l&&(FC(e,d),p||Tt(e),Tt(e),fa(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}B(e,"unexpected end of the stream within a flow collection")}function jC(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!no(e.input.charCodeAt(e.position+1)))return!1;for(iR(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.BLOCK);e.
input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=kt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+
1))&&B(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?Tt(e):ga(e,t,tR,!1,!0),kt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&B(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1))&&B(e,"bad indentation of a sequen\
ce entry")}return fa(e),!0}function Xk(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&no(l))s||(sR(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Go.BLOCK),s=!0),c===63?(o&&Tt(e),i=!0,o=!0):(o||(Tt(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(Tt(e),o=!1);let f=da(e);if(!ga(e,n,eR,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);wa(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),no(c)||B(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:fe.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:Go.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)B(e,"expected ':' after a mapping key");else return r.anchorStart!==le||r.tagStart!==le?(pa(e,f),!1):!0}else if(i)B(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==le||r.tagStart!==le?(pa(e,f),!1):!0}if(ga(e,t,Tp,!0,a)&&(a=!1),
o||a&&(Tt(e),a=!1),kt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)B(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&Tt(e),s&&fa(e),!0):!1}function ga(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&B(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=MC(),f=n===Tp||n===tR,d=f,p=f;if(r&&kt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=da(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&p&&(u.tagStart!==le||u.anchorStart!==le)&&(h===33||h===38)){let y=da(e),b=t+1;if(Xk(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===fe.MAPPING)return e.depth--,!0;pa(e,y)}if(a&&(h===33&&u.tagStart!==le||h===38&&u.anchorStart!==le)||!m7(e,u,n===ma)&&!h7(e,
u))break;l===null&&(l=g),kt(e,!0)?(a=!0,d=p,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):d=!1}if(d&&(d=a||o),s===1||n===Tp){let h=n===ma||n===eR?t:t+1,g=e.position-
e.lineStart;if(s===1)if(d&&(jC(e,g,u)||Xk(e,g,h,u))||x7(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&p&&!d&&y!==124&&y!==62){let b=da(e),
k=l.position-l.lineStart;pa(e,l),Xk(e,k,h,MC())&&e.events[b.eventsLength]?.type===fe.MAPPING?c=!0:pa(e,b)}!c&&(f&&b7(e,h,u)||y7(e,h,u)||w7(e,h,u)||g7(e,u)||v7(e,
h,n,u))&&(c=!0)}else s===0&&(c=d&&jC(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==le||u.tagStart!==le||f)&&(ya(e,le,le,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
Z.PLAIN),c=!0),e.depth--,c||u.anchorStart!==le||u.tagStart!==le}function _7(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!qn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&B(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!ct(e.input.charCodeAt(e.position));){for(;wa(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||ct(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!qn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(ct(e.input.charCodeAt(e.position))&&
Pp(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&B(e,"duplication of %YAML directive"),r.length!==1&&B(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&B(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&B(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&B(e,"TAG directive accepts exactly two arguments");let[o,i]=r;nR.test(
o)||B(e,"ill-formed tag handle (first argument) of the TAG directive"),QC.call(e.tagHandlers,o)&&B(e,`there is a previously declared suffix for "${o}" tag handl\
e`),a7.test(i)||B(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function $7(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(kt(e,!0);_7(e);)t=!0,kt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&no(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,kt(e,!0),o=e.line>a}else t&&B(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
ha(e)){e.position+=3,kt(e,!0);return}if(c7(e,n,!1),ga(e,e.lineIndent-1,Tp,!1,o,o)||Tt(e),kt(e,!0),e.position===e.lineStart&&ha(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,kt(e,!0),e.line===a&&e.position<e.length&&B(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
fe.DOCUMENT&&(s.explicitEnd=r),fa(e),!r&&e.position<e.length&&!uv(e)&&B(e,"end of the stream or a document separator is expected")}function lR(e,t){let n=e.length,
r={...oR,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&Zi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(aR(r),kt(r,!0),!(r.position>=r.length));){let i=r.
position;$7(r),r.position===i&&B(r,"can not read a document")}return r.events}function Dp(e,t){return(e&1<<t)!==0}function uR(e){return e.presenterOptions.quoteStyle===
"single"&&Dp(e.allowedStylesMask,Z.SINGLE_QUOTED)?Z.SINGLE_QUOTED:Z.DOUBLE_QUOTED}function O7(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
Z.PLAIN||(e.style=Z.DOUBLE_QUOTED))}function E7(e){e.style===Z.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}
function A7(e){e.style===Z.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=Z.DOUBLE_QUOTED)}function S7(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==Z.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?Z.DOUBLE_QUOTED:uR(e)))}function I7(e){if(e.style!==Z.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Dp(e.allowedStylesMask,Z.LITERAL_BLOCK)){n&&(e.style=Z.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=Z.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=Z.FOLDED_BLOCK:n&&(e.style=Z.LITERAL_BLOCK)}
function T7(e){e.style===Z.PLAIN&&!Dp(e.allowedStylesMask,Z.PLAIN)&&(e.style=uR(e))}function P7(e){Dp(e.allowedStylesMask,e.style)||(e.style=Z.DOUBLE_QUOTED)}var ae,
F5,M5,z5,j5,U5,B5,J5,G5,V5,H5,K5,W5,q5,Z5,Y5,X5,Q5,BC,nY,rY,sY,aY,Qk,uY,fY,JC,mY,hY,wY,bY,kY,ev,sv,_Y,EY,AY,SY,TY,PY,NY,CY,RY,LY,Rp,av,qOe,cv,zY,jY,ZOe,YOe,UY,Zi,
fe,Z,Go,en,JY,HC,KC,ZY,YY,XOe,ua,XY,qC,le,QC,ma,eR,tR,Tp,r7,o7,nR,tv,rR,i7,s7,a7,oR,QOe,UC,N7,C7,R7,fv,fR,Fp,dR,pR,L7,rv,ov,D7,F7,mR,hR,gR,yR,wR,bR,M7,z7,j7,U7,
B7,J7,eEe,tEe,nEe,rEe,oEe,iEe,sEe,G7,aEe,cEe,lEe,uEe,fEe,dEe,pEe,mEe,hEe,gEe,yEe,wEe,bEe,kEe,vEe,xEe,_Ee,kR=m(()=>{"use strict";ae=Symbol("NOT_RESOLVED");F5=vt(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),M5=["","~","null","Null","NULL"],z5=vt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>M5.indexOf(e)!==-1?null:ae,identify:e=>e===null,represent:()=>"null"}),j5=vt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:ae,identify:e=>e===null,represent:()=>"null"}),U5=["","~","null","Null","NULL"],B5=vt("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>U5.indexOf(e)!==-1?null:ae,identify:e=>e===null,represent:()=>"null"}),J5=["true","True","TRUE"],G5=["false","Fal\
se","FALSE"],V5=vt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>J5.indexOf(e)!==-1?!0:G5.indexOf(e)!==-1?!1:ae,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),H5=["true"],K5=["false"],W5=vt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>H5.indexOf(e)!==-1?!0:K5.indexOf(e)!==-1?!1:ae,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),q5=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],Z5=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Y5=vt("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>q5.indexOf(e)!==-1?!0:Z5.indexOf(e)!==-1?!1:ae,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),X5=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Q5=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");BC=vt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:tY,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),nY=new RegExp("^-?(?:0|[1-9][0-9]*)$"),rY=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");sY=vt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:iY,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),aY=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Qk=vt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:lY,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),uY=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),fY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");JC=vt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:dY,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:pY}),mY=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
hY=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");wY=vt("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:gY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:yY}),bY=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),kY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");ev=vt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:vY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:xY}),sv=
vt("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":ae,identify:()=>!1}),_Y=/^[A-Za-z0-9+/]*={0,2}$/;EY=vt(
"tag:yaml.org,2002:binary",{resolve:$Y,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:OY}),AY=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),SY=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");TY=vt("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:IY,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),PY=iv("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});NY=
iv("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Cp(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),CY=iv("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),RY=Np("tag:yaml.org,2002:map",{create:()=>({}),identify:Cp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),LY=Np("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});Rp=class GC{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=MY(t),r=[],o=DY(),i=FY();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
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
n=n.concat(r);return new GC([...this.tags,...n])}},av=new Rp([F5,PY,RY]),qOe=new Rp([...av.tags,j5,W5,sY,wY]),cv=new Rp([...av.tags,z5,V5,BC,JC]),zY=new Rp([...av.
tags,B5,Y5,Qk,ev,TY,sv,EY,NY,CY,LY]),jY=zY.withTags({...Qk,resolve:(e,t,n)=>{let r=Qk.resolve(e,t,n);return r===ae?BC.resolve(e,t,n):r}},{...ev,resolve:(e,t,n)=>{
let r=ev.resolve(e,t,n);return r===ae?JC.resolve(e,t,n):r}}),ZOe=Np("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Cp(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});YOe=Np("tag:yaml.org,2002:map",{create:()=>({}),identify:Cp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=TC(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=TC(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),UY={maxLength:79,indent:1,linesBefore:3,linesAfter:2};Zi=class VC extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=PC(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${PC(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=BY(a),new VC(r,a)}},fe={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},Z={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Go={BLOCK:1,FLOW:2},en={CLIP:1,STRIP:2,KEEP:3},JY=-1;HC=new Array(256),KC=new Array(
256);for(let e=0;e<256;e++)HC[e]=NC(e)?1:0,KC[e]=NC(e);ZY=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),YY="-#;/?:@&=+$_.~*'()",XOe=YY+
"!,[]";ua=-1,XY="tag:yaml.org,2002:merge",qC={filename:"",schema:cv,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};le=-1,QC=Object.prototype.hasOwnProperty,ma=1,eR=
2,tR=3,Tp=4,r7=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,o7=/[,\[\]{}]/,
nR=/^(?:!|!!|![0-9A-Za-z-]+!)$/,tv=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,rR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
i7=new RegExp(`^(?:${tv})*$`),s7=new RegExp(`^(?:${rR})+$`),a7=new RegExp(`^(?:!(?:${tv})*|${rR}(?:${tv})*)$`),oR={filename:"",maxDepth:100};QOe={...oR,...qC};UC=
{applyQuoteFlowKeysOption:O7,doubleQuoteForInvisibles:E7,doubleQuoteWhitespaceOnly:A7,applyForceQuotesOption:S7,tryLongOrMultilineAsBlock:I7,quoteInvalidPlain:T7,
fallbackToDoubleQuoted:P7};N7="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",C7="[\\n\\r]",R7="\\uFEFF",fv="[ \\t]",fR=`(\
?:(?!(?:${C7}|${R7}))${N7})`,Fp=`(?:(?!${fv})${fR})`,dR="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",pR="[-?:,\\[\\]{}#&*!|>'\"%@`]",L7="[,\\[\\]{}\
]",rv=Fp,ov=`(?:(?!${L7})${Fp})`,D7=`(?:(?:(?!${pR})${Fp})|[?:-](?=${rv}))`,F7=`(?:(?:(?!${pR})${Fp})|[?:-](?=${ov}))`,mR=`(?:(?:(?![:#])${rv})|:(?=${rv}))#*`,hR=
`(?:(?:(?![:#])${ov})|:(?=${ov}))#*`,gR=`(?:${fv}*${mR})*`,yR=`(?:${fv}*${hR})*`,wR=`${D7}#*${gR}`,bR=`${F7}#*${yR}`,M7=wR,z7=bR,j7=`\\n+${mR}${gR}`,U7=`\\n+${hR}${yR}`,
B7=`${wR}(?:${j7})*`,J7=`${bR}(?:${U7})*`,eEe=new RegExp(`^(?:${B7})$`,"u"),tEe=new RegExp(`^(?:${J7})$`,"u"),nEe=new RegExp(`^(?:${M7})$`,"u"),rEe=new RegExp(`\
^(?:${z7})$`,"u"),oEe=new RegExp(`^(?:${dR})*$`,"u"),iEe=new RegExp(`^(?:${dR}|\\n)*$`,"u"),sEe=new RegExp(`^(?:${fR}|\\n)*$`,"u"),G7={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
UC).map(e=>Reflect.get(UC,e)),tagBeforeAnchor:!1},aEe={...G7,schema:jY,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},cEe=fe.DOCUMENT,lEe=fe.
SEQUENCE,uEe=fe.MAPPING,fEe=fe.SCALAR,dEe=fe.ALIAS,pEe=fe.POP,mEe=Z.PLAIN,hEe=Z.SINGLE_QUOTED,gEe=Z.DOUBLE_QUOTED,yEe=Z.LITERAL_BLOCK,wEe=Z.FOLDED_BLOCK,bEe=Go.
BLOCK,kEe=Go.FLOW,vEe=en.CLIP,xEe=en.STRIP,_Ee=en.KEEP});function _R(e,t,n){let{text:r,restore:o}=X7(e),i=r.replaceAll(V7,H7),s=i===e?void 0:t(i),a=i.includes("	")?W7(i,s??t(i),t,n):s;return a===void 0?void 0:Q7(a,o)}
function H7(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function W7(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<K7&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(q7,Z7);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function Z7(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function X7(e){
let t=new Map,n=Y7;for(let[o]of e.matchAll(vR))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<xR;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>xR)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(vR,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function Q7(e,t){return t===void 0?e:{...e,data:dv(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function dv(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>dv(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),dv(r,t)]))}var V7,K7,q7,vR,Y7,xR,$R=m(()=>{"use strict";V7=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
K7=30;q7=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;vR=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,Y7=57344,xR=63743});function OR(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=eX.exec(i)??[];if(s===void 0||a===void 0||tX.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var eX,tX,ER=m(()=>{"use strict";eX=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,tX=/^(?:true|false|null) *$|:(?: |$)| #/i});function CR(e,t){return OR(e,t)??rX(e,t)}function rX(e,t){let n=IR(e,t);return n.problem===void 0?n:_R(e,r=>IR(r,t),t)??n}function IR(e,t){try{let n=lR(e,AR),r={
source:e,schema:nX,json:!0,...AR},o=XC(iX(n,e),r);return o.length>1?Mp("it holds several documents",t):RR(o[0],SR)>=SR?Mp("its aliases multiply into too much",t):
{...oX(o[0]),...aX(n,e,t)}}catch(n){if(!(n instanceof Zi))return Mp(X(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return Mp(
r,t+(n.mark?.line??0))}}function Mp(e,t){return{...Vl,problem:{reason:e,line:t}}}function oX(e){return e==null?Vl:Array.isArray(e)?{...Vl,notMapping:"array"}:typeof e==
"object"?{...Vl,data:e}:{...Vl,notMapping:typeof e}}function iX(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==fe.SCALAR||r.style!==Z.PLAIN)return r;TR.lastIndex=n.tagStart;let o=TR.exec(t)?.[1],i=Lp(t,r);return sX(o,i)?r:{...r,style:Z.SINGLE_QUOTED}})}function sX(e,t){
return e==="bool"?PR.test(t):e==="null"?NR.test(t):e!==void 0&&!PR.test(t)&&!NR.test(t)}function RR(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=RR(r,t-n)}return n}function aX(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===fe.POP?i-=1:i===2&&(s+=1),l.type===
fe.SCALAR&&i===2&&s%2===1){let u=Lp(t,l);a+=Ri(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===fe.SEQUENCE&&i===1)break;
cX(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function cX(e){return e.type===fe.DOCUMENT||e.type===fe.MAPPING||e.type===fe.SEQUENCE}var Vl,nX,
AR,SR,TR,PR,NR,LR=m(()=>{"use strict";kR();E();j();$R();ER();Vl={data:{},lines:{},duplicateKeys:[]},nX=cv.withTags(sv),AR={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
SR=1e4;TR=/!!(bool|float|int|null)(?![\w-])/y,PR=/^(?:true|false|True|False|TRUE|FALSE)$/,NR=/^(?:~|null|Null|NULL)?$/});function DR(e,t){return e.split(`
`).map(n=>fX(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function fX(e,t){let[,n,r]=lX.exec(e)??[];return n===void 0||r===void 0||!uX.test(r)||dX(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function dX(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var lX,uX,FR=m(()=>{"use strict";lX=/^([a-zA-Z_-]+):\s+(.+)$/,
uX=/[{}[\]*&#!|>%@`]|: /});function zp(e){let t=pX.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return mX(e);let r=e.slice(t,n),o=1+Ri(e,0,t);pv.lastIndex=
n+3,pv.test(e);let i=pv.lastIndex;return{...hX(r,o),body:e.slice(i),bodyLine:o+Ri(e,t,i)}}function mX(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function hX(e,t){if(e.length>MR)return jR(e,`it is longer than ${MR} characters`,t);let n=mv(e,t);if(n.problem===void 0)return zR(
"parsed",e,n);let r=mv(DR(e,yX),t);return r.problem!==void 0?jR(e,r.problem.reason,r.problem.line):{...zR("repaired",e,r),problem:n.problem}}function zR(e,t,n){
return n.notMapping!==void 0?{...BR(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function jR(e,t,n){
return{...BR(e),problem:{reason:t,line:n}}}function gX(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function BR(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function mv(e,t){try{let n=CR(e,
t);return n.problem===void 0?n:UR(n.problem.reason,n.problem.line)}catch(n){return UR(X(n),t)}}function UR(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:gX(e),line:t}}}function yX(e){return mv(e,1).problem===void 0}var MR,pX,pv,hv=m(()=>{"use strict";E();j();LR();FR();MR=64*1024,pX=/^---\s*\n/,pv=/\s*/y});function Xi(e,t=!1){let n=typeof e=="string"?wX.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function Qi(e){return e.text?.()??H(e.bytes())}
function de(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,bX(r)?r:Xi(r)]).sort(([n],[r])=>U(n,r)))}function L(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function ro(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function tn(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function bX(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var wX,K=m(()=>{"use strict";E();j();wX=new TextEncoder});function xX(e){return e.slice(-3).toLowerCase()===".md"?kX:vX}function kr(e,t){return GR(e,t,Qi)}function JR(e,t){return GR(e,t,n=>n.bytes())}function GR(e,t,n){
let r=L(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=xX(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:_X(i)});return}}function _X(e){let t=we(e)?e.details.reason:void 0;return typeof t=="string"?t:X(e).replace(/\.$/,"")}var kX,
vX,ba=m(()=>{"use strict";E();K();kX=1024*1024,vX=10*1024*1024});function ka(e,t,n){let r=kr(e,n);if(r===void 0)return;let o=$X(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),gv(e,t,r,i=>({path:n,line:i}))}function gv(e,t,n,r){
let o=zp(n),{frontmatter:i,body:s,bodyLine:a}=o;SC(e,t,o,r);let c=qi(se(i,"description")),l=qi(se(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function $X(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function jp(e,{text:t,where:n}){let r=OX(
e,t.frontmatter,n),o=se(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:br(o)}),modelInvocable:!VR(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:VR(e,t.frontmatter,"user-invocable",!0,n)}}function OX(e,t,n){let r=se(t,"argument-hint");if(r===void 0)return;let o=It(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function VR(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=AC(i),c=typeof i=="string"?JSON.stringify(i):Wn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var Up=m(()=>{"use strict";Pe();hv();Hk();Qt();ba()});function Bp(e,t){let n=t===""?0:t.length+1;return ro(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Hl(o.pop());return{
path:r,folders:o,stem:i}}).sort(EX)}function yv(e,t){return t===""?e:e.slice(HR(e,`${t}/`),HR(e,`${t}0`))}function HR(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Hl(e){let t=Vo(e);return t.endsWith(".md")?t.slice(0,-3):t}function Vo(e){return e.slice(e.lastIndexOf("/")+1)}function EX(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=U(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
U(e.path,t.path)}var Kl=m(()=>{"use strict";K();j()});function wv(e,t){let n=t===void 0?Bp(e.tree,"agents"):AX(e,t),r=new Map;for(let o of n){let i=SX(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>U(
o.name,i.name))}function AX(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Hl(r)}))}function SX(e,t){
let n=ka(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=IX(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}CX(e,r.frontmatter,o);let s=r.description??TX(r.frontmatter),a=PX(e,r.frontmatter,o),c=qi(se(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function IX(e,t,n){let r=se(t,"name");if(r===void 0)return;let o=It(r);if(o.length<=Wl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:Wl})}function TX(e){return qi(se(e,"when_to_use"))??qi(se(e,"when-to-use"))}function PX(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=se(t,"tools"),o=br(r),i=Vk(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Wn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function CX(e,t,n){
for(let o of NX)se(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))se(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var Wl,NX,bv=m(()=>{"use strict";Pe();j();Hk();Qt();Up();Kl();Wl=256;NX=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function WR(e){return!e&&!Jp?RX:{lang:e?.lang??Jp?.lang,message:e?.message,abortEarly:e?.abortEarly??Jp?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Jp?.abortPipeEarly}}
function DX(e){return LX?.get(e)}function MX(e){return FX?.get(e)}function jX(e,t){return zX?.get(e)?.get(t)}function qR(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function bn(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??qR(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??jX(e.reference,c.lang)??(l?MX(c.lang):null)??r.message??DX(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function ZR(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function kn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},WR())},e}function he(e,t){return{kind:"validation",type:"\
check",reference:he,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&bn(this,"input",n,r),n}}}function Gp(e){
return{kind:"validation",type:"raw_check",reference:Gp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>bn(this,r?.label??"input",t,n,
r)}),t}}}function Ho(e,t){return{kind:"validation",type:"regex",reference:Ho,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&bn(this,"format",n,r),n}}}function UX(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Vp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function kv(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ae(e,t){return kn({kind:"schema",type:"array",reference:Ae,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else bn(this,"type",n,r);return n}})}function Ze(e){return kn({kind:"schema",type:"boolean",reference:Ze,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:bn(this,"type",t,n),t}})}function Ko(e,t){return kn({kind:"schema",type:"custom",reference:Ko,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:bn(this,"type",n,r),n}})}function Hp(e){return kn({kind:"schema",
type:"lazy",reference:Hp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function vv(e,t){return kn({kind:"schema",type:"\
nullable",reference:vv,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=kv(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function xv(e,t){return kn({kind:"schema",type:"object",reference:xv,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:kv(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=UX(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(bn(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else bn(
this,"type",n,r);return n}})}function P(e,t){return kn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=kv(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function _v(e,t){
return kn({kind:"schema",type:"picklist",reference:_v,expects:ZR(e.map(qR),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:bn(this,"type",n,r),n}})}function Y(e){return kn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:bn(this,"type",t,n),t}})}function KR(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function ql(e,t){
return kn({kind:"schema",type:"union",reference:ql,expects:ZR(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
bn(this,"type",n,r,{issues:KR(i)}),n.typed=!0}else{if(s?.length===1)return s[0];bn(this,"type",n,r,{issues:KR(s)})}return n}})}function Zn(){return kn({kind:"sc\
hema",type:"unknown",reference:Zn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ee(...e){return kn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function $v(e,t,n){let r=e["~run"]({value:t},WR(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Jp,RX,LX,FX,zX,
aAe,Yn=m(()=>{"use strict";RX={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};aAe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function BX(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function YR(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function vn(e,t,n){let r=JR(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=D(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return BX(t,o)}function xr(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function xt(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function oo(e){return Array.isArray(e.value)?e.value.map((t,n)=>xt(e,n,t)):[e]}function Le(e){return e.document.
where(e.at)}function io(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var Xn=m(()=>{"use strict";M();j();ba()});function Zl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Kp(e,t,n,r){let o=t.value,i=Le(t);if(!Ov(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=Zl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||tn(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function Ov(e,t,n,r){let o=t.value,i=JX(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Le(t),{field:n,path:o,reason:i}),!1)}function so(e,t,n,r){
let o=Kp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function JX(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Wo=m(()=>{"use strict";K();Xn()});function nn(e,t){return($v(e,t,{message:QR}).issues??[]).map(XR)}function Ut(e,t){let[n]=$v(e,t,{message:QR,abortEarly:!0}).issues??[];return n===void 0?void 0:
XR(n)}function Ev(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function XR({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:Ev(n),problem:t}}function QR(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${oe(e.input)} of this form`:Wp(e.type)(e)}function Wp(e){return({input:t})=>`must be ${eL(e)}, not ${oe(t)}`}function oe(e){return e===null?
"null":Array.isArray(e)?"a list":eL(typeof e)}function eL(e){return GX[e]??e}var GX,lt=m(()=>{"use strict";Yn();GX={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function pe(e){return ee(Ko(v,Wp("object")),xv(e))}function es(e){let t=pe(e);return Hp(n=>ee(t,Gp(VX(n,e))))}function VX(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[HX(e,n)]})}}function HX(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Bt(e,t){let n=Ko(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Hp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return pe(s)})}function Qn(...e){return _v(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function Yl(){
return nL(({length:e})=>e>0,"must not be empty")}function Xl(e){return nL(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,tL(e))}function Ql(e,t){return ee(
Ko(r=>!Array.isArray(r)||r.length<=t,tL(t)),Ae(e),Xl(t))}function tL(e){return`must have at most ${e}`}function nL(e,t){return Gp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function eu(e){return ee(qo,he(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var qo,Je,rL,va,_r=m(()=>{"use strict";Yn();M();lt();qo=Ko(Number.isFinite,Wp("number"));Je=ee(Y(),Yl()),rL=ee(qo,he(e=>e>0,"must be over 0"));va=ee(Y(),
he(e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function iL(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>WX(e,r,xt(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:xa(e,
t,{field:"commands",or:"an object of commands"})}}function xa(e,t,n){return oo(t).flatMap(r=>{if(typeof r.value=="string"){let s=Kp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${oe(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(r),{field:n.
field,problem:i}),[]})}function WX(e,t,n){let r=qX(n.value),o=Le(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...oL(s),name:t,where:o};let a=Kp(e,
xt(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...oL(s),name:t,source:a,where:o}}function qX(e){let t=Ut(KX,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function oL(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var tu,KX,Av=m(()=>{"use strict";Pe();Yn();M();Xn();Wo();lt();_r();tu=P(Y()),KX=pe({source:tu,content:tu,description:tu,argumentHint:tu,model:tu,allowedTools:P(
Ae(Y()))})});function aL(e){let t=ZX.exec(e);if(t===null)return;let n=YX(e.slice(t.index+t[0].length-1)),r=sL(n,"description");return r===void 0||r===""?void 0:sL(n,"name")}
function YX(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function sL(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var ZX,cL=m(()=>{"use strict";ZX=/\bexport\s+const\s+meta\s*=\s*\{/});function lL(e,t){let n=Sv(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return Iv(n.filter(r=>/\.md$/i.test(r)),r=>{let o=kr(e,r);if(o===void 0)return;
let{name:i}=zp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:Tv(r,".md")})}function uL(e,t){let n=Sv(e,{field:"workflows",folder:"workflows",deep:!1},
t);return Iv(n.filter(r=>r.endsWith(".js")),r=>aL(kr(e,r)??""))}function fL(e,t){let n=Sv(e,{field:"themes",folder:"themes",deep:!1},t);return Iv(n.filter(r=>r.
endsWith(".json")),r=>v(D(kr(e,r)??"").value)?Tv(r,".json"):void 0)}function dL(e){return pL(e,"bin").map(t=>({name:Tv(t,""),path:t}))}function Sv(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:xa(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:tn(
e.tree,s)?t.deep?ro(e.tree,s):pL(e,s):[])}function pL(e,t){let n=t===""?0:t.length+1;return ro(e.tree,t).filter(r=>!r.includes("/",n))}function Iv(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>U(r.name,o.name))}function Tv(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function mL(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var Pv=m(()=>{"use strict";K();M();j();Av();hv();ba();cL()});function Cv(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of XX(QX(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=nQ(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>U(i.name,s.name))}function XX(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function QX(e,t,n){
return t.kind==="default"?gL(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>hL(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=hL(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function hL(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Hl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):tn(e.tree,t)?gL(e,t,o):[]}function gL(e,t,n){let r=Bp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");eQ(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:Vo(t);return r.flatMap(s=>{let a=tQ(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:Nv(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?Nv(s.folders)||i:Nv([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function Nv(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function eQ(e){return Vo(e.path).toLowerCase()==="skill.md"}function tQ(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function nQ(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?rQ(
e,r):ka(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...jp(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function rQ(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=gv({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var yL=m(()=>{"use strict";Pe();K();j();Up();Kl()});function kL(e){let t=iQ.slice(),n=e.length&-64;wL(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),wL(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function wL(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)ts[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=ts[o-15],s=ts[o-2],a=$r(i,7)^$r(i,18)^i>>>3,c=$r(s,17)^$r(s,19)^s>>>10;ts[o]=ts[o-16]+a+ts[o-7]+c|0}sQ(e)}}function sQ(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+($r(i,6)^$r(i,11)^$r(i,25))+u+oQ[l]+ts[l]|0,d=t&n^t&r^n&r,p=($r(t,2)^$r(t,13)^$r(t,22))+d|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+p|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var nu,bL,oQ,iQ,ts,$r,vL=m(()=>{"use strict";nu=[2];for(let e=3;nu.
length<64;e+=2)nu.every(t=>e%t!==0)&&nu.push(e);bL=e=>Math.floor(e%1*2**32)|0,oQ=Int32Array.from(nu,e=>bL(Math.cbrt(e))),iQ=Int32Array.from(nu.slice(0,8),e=>bL(
Math.sqrt(e))),ts=new Int32Array(64),$r=(e,t)=>e>>>t|e<<32-t});function Zo(e){return kL(typeof e=="string"?new TextEncoder().encode(e):e)}function qp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${Zo(r.bytes())}\0`);return Zo(t)}var _a=m(()=>{"use strict";vL()});function xL(e,t){return Zo(Zp([e,...$L(t)])).slice(0,8)}function _L({event:e,matcher:t,handler:n}){return Zp([e,t??null,...$L(n)])}function $L({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function Zp(e){return Array.isArray(e)?`[${e.map(n=>Zp(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>U(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${Zp(r)}`).join(",")}}`:JSON.stringify(e)}var Rv=m(()=>{"\
use strict";_a();M();j()});var Yp,OL,EL,AL,Xp,Lv=m(()=>{"use strict";Yp="tool_name tool_input tool_use_id mcp_server",OL="task_id task_subject task_description teammate_name team_name",EL=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",AL="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",Xp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:Yp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${Yp} reason`,PostToolUse:`${Yp}\
 tool_response duration_ms`,PostToolUseFailure:`${Yp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${AL} agent_transcript_path`,TaskCreated:OL,TaskCompleted:OL,Stop:AL,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:EL,PostModelSwitch:EL,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function cQ(e){return typeof e=="string"&&Object.hasOwn(TL,e)}function PL(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!cQ(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ut(TL[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var $a,Oa,ru,aQ,SL,IL,TL,Dv=m(()=>{"use strict";Yn();Lv();lt();_r();$a=new Set(Object.keys(Xp)),Oa=new Set(["PermissionRequest","PreToolUse"]),ru=
{if:P(Y()),timeout:P(rL),statusMessage:P(Y()),once:P(Ze())},aQ=Bt(Y()),SL=P(Qn("block","continue")),IL=P(Je),TL={agent:pe({...ru,prompt:Y(),model:P(Y())}),command:pe(
{...ru,command:Y(),args:P(Ae(Y())),shell:P(Qn("bash","powershell")),async:P(Ze()),asyncRewake:P(Ze()),rewakeMessage:IL,rewakeSummary:IL,onFailure:SL}),http:pe({
...ru,url:va,headers:P(aQ),allowedEnvVars:P(Ae(Y())),onFailure:SL}),mcp_tool:pe({...ru,server:Y(),tool:Y(),input:P(Bt(Zn()))}),prompt:pe({...ru,prompt:Y(),model:P(
Y()),continueOnBlock:P(Ze())})}});function Mv(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!$a.has(r)).flatMap(([r,o])=>lQ(r,xt(e,r,o),t)):[]}function lQ(e,t,n){
return $a.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>fQ(e,xt(t,o,r),n)):(Fv(e,Le(t),`the event must have a list of matchers, not ${oe(t.value)}`,n),[]):
(uQ(e,t,n),[])}function uQ(e,t,n){let r=[...Oa].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Vt(e,$a);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function fQ(e,t,n){let r=dQ(
t.value);if(r!==void 0)return Fv(e,Le(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=xt(t,"hooks",i);return i.flatMap((a,c)=>{let l=xt(s,c,a),u=PL(a);return u===void 0?
[pQ(e,o,l)]:(Fv(e,Le(l),`this handler can't run: ${u}`,n),[])})}function dQ(e){if(!v(e))return`a matcher must be an object, not ${oe(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${oe(n)}`}function pQ(e,t,n){let r=n.value;return{id:xL(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:io(n)}}function Fv(e,t,n,r){
r(Oa.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var NL=m(()=>{"use strict";Pe();M();Si();Xn();Rv();Dv();lt()});function CL(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=Zl(i,r),a=s===void 0?void 0:kr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var RL=m(()=>{
"use strict";M();Wo();ba()});function LL(e,t,n){let r=new Set(e.tree.has(zv)?[zv]:[]),o=[];for(let f of t.flatMap(oo))v(f.value)?o.push(f):yQ(e,f,r);let i=[...r].map(f=>wQ(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>xr(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Mv(f,e.report)),c=n===void 0?[]:oo(n).flatMap(f=>gQ(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...hQ(u).values()],modules:i.flatMap(f=>CL(e,f))}}function hQ(e){let t=new Map;for(let n of e){let r=_L(
n);t.has(r)||t.set(r,n)}return t}function gQ(e,t){return v(t.value)?Mv(t,e.report,!0):(typeof t.value=="string"?Ov(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Le(t),{field:"hooks",problem:DL(t.value)}),[])}function yQ(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"hooks",
problem:DL(t.value)});return}let r=so(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==zv&&e.report("HOOKS_FILE_TWICE",Le(t),{path:r.raw}),n.add(r.path))}
function DL(e){return`must be a path, an object of events, or a list of both, not ${oe(e)}`}function wQ(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=vn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${oe(r.value)}`);
return}return bQ(e,r,r.value)?r:void 0}}function bQ(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>$a.has(c)&&!jv(n[c])),s=i.find(c=>Oa.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!vQ(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!kQ(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${oe(r)}`}),!1}function kQ(e,t,n){
let r=Ut(mQ,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...Oa].find(f=>v(c)&&!jv(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function jv(e){return Array.isArray(e)&&e.length===0}function vQ(e){return e!==void 0&&!jv(e)}var mQ,zv,FL=m(()=>{"use strict";Yn();M();Xn();
Rv();NL();RL();Dv();Wo();lt();_r();mQ=pe({description:P(Y()),modules:P(Ql(Y(),1))}),zv="hooks/hooks.json"});function zL(e,t){let n=new Map;for(let r of[jL(e,".lsp.json"),...t.flatMap(oo).map(o=>_Q(e,o))])for(let o of $Q(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>U(r.name,o.name))}function _Q(e,t){if(typeof t.value!="string")return t;let n=so(e,t,"lspServers",[".json"]);return n===void 0?void 0:jL(e,n.path)}function jL(e,t){
let n=vn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function $Q(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${oe(t.value)}`;return n?e.report("LSP_INVALID",Le(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>OQ(e,xt(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:io(xt(t,i,s))}))}function OQ(e,t,n){
let r=Ut(xQ,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var ML,xQ,UL=m(()=>{"use strict";Yn();M();j();Xn();Wo();lt();_r();ML=P(eu(1)),
xQ=es({command:ee(Je,he(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ae(Je)),extensionToLanguage:ee(Bt(
Je,{form:/^\../,problem:"is no file extension; it must start with a dot"}),he(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(Qn("st\
dio","socket")),env:P(Bt(Y())),initializationOptions:P(Zn()),settings:P(Zn()),workspaceFolder:P(Y()),startupTimeout:ML,shutdownTimeout:ML,restartOnCrash:P(Ze()),
maxRestarts:P(eu(0)),diagnostics:P(Ze())})});function Uv(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(JL,t)?JL[t]:void 0}function WL(e){if(!v(e))return`it must be an object, \
not ${oe(e)}`;let t=Uv(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ut(AQ[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var GL,VL,HL,EQ,KL,BL,AQ,JL,qL=m(()=>{"use strict";Yn();M();lt();_r();GL=P(eu(1)),VL={timeout:GL,alwaysLoad:P(Ze())},HL=P(Bt(Y())),EQ=pe({...VL,
command:Je,args:P(Ae(Y())),env:HL}),KL={...VL,url:Y(),headers:HL,headersHelper:P(Y())},BL=pe({...KL,oauth:P(pe({clientId:P(Y()),callbackPort:GL,authServerMetadataUrl:P(
ee(va,he(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Je),xaa:P(Ze())})),tools:P(Ae(pe({name:Y(),permission_policy:P(
Qn("always_allow","always_ask","always_deny"))})))}),AQ={http:BL,sse:BL,stdio:EQ,ws:pe(KL)},JL={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function ZL(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of NQ(e,i,s))n.set(a.name,a)};o(XL(e,SQ),!1);for(let i of t.flatMap(oo)){let s=IQ(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):YL(i.value)||o(TQ(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>U(i.name,s.name)),bundles:r}}function YL(e){return Bv.
some(t=>e.endsWith(t))}function IQ(e,t){let{value:n}=t;return typeof n!="string"||!YL(n)?void 0:/^https?:\/\//.test(n)||so(e,t,"mcpServers",Bv)!==void 0?{source:n,
origin:io(t)}:void 0}function TQ(e,t){let n=so(e,t,"mcpServers",[".json",...Bv]);return n===void 0?void 0:XL(e,n.path)}function XL(e,t){let n=vn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=xr(n,"mcpServers");if(r===void 0||r.value===null)return PQ(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Le(r),{kind:oe(r.value)})}function PQ(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:oe(t.value)})}function NQ(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${oe(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=xt(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':CQ(r,o);return a===void 0?[RQ(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Le(i),{name:r,reason:a}),[])})}function CQ(e,t){return e===
"__proto__"?"no server can have this name":WL(t)}function RQ(e,t){let n=t.value;return{name:e,transport:Uv(n)??"stdio",config:n,origin:io(t)}}var SQ,Bv,QL=m(()=>{
"use strict";M();j();Xn();qL();Wo();lt();SQ=".mcp.json",Bv=[".mcpb",".dxt"]});function t1(e,t){if(t===void 0)return e1(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=so(e,t,"monitors",[".json"]);return r===void 0?[]:e1(e,r.
path)}let n=n1(t.value);return n===void 0?r1(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"monitors",problem:n}),[])}function e1(e,t){
let n=vn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=n1(n.value);return r===void 0?r1(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function n1(e){let t=Ut(DQ,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function r1(e,t){return mL(e).sort(U).map(n=>({name:n,path:t}))}var LQ,DQ,o1=m(()=>{"use strict";Yn();j();Pv();Xn();Wo();lt();_r();LQ=ee(Y(),
Ho(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),DQ=ee(Ae(es({name:Je,command:Je,description:Je,when:P(LQ)})),he(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function i1(e,t){let n=MQ(e)??zQ(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!FQ.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:io(n)}}}function MQ(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=vn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${oe(n.value)}`)}}function zQ(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var FQ,s1=m(()=>{"use strict";M();
Xn();lt();FQ=new Set(["agent","subagentStatusLine"])});function a1(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&jQ(e,r,t)}function jQ(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=Vo(t),i=r.split("/").length-1;i>0&&(n.has(r)||UQ(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function UQ(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var c1=m(()=>{"use strict";Kl()});function l1(e,t,n={}){let r=new Map,o=ro(e.tree,""),i=BQ(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=GQ(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return a1(e,s),[...r.values()].sort((a,c)=>U(a.name,c.name))}function BQ(e,t,n,r){let o=e.tree.has("skills")||tn(e.tree,"skills");if(!o&&!r)return f1(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>JQ(e,t,s));return[...o?u1(e,t,"skills"):[],...i]}function JQ(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=u1(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function u1(e,t,n){if(f1(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return yv(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function f1(e,t){return L(e.tree,
d1(t))}function d1(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function GQ(e,t,{folder:n,direct:r},o){let i=d1(n),s=ka(e,"skill",i);if(s===void 0)return;let a=r?
se(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:Vo(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:yv(t,n).filter(u=>u!==i),...s.text,...jp(e,s)}}var p1=m(()=>{"use strict";K();j();
Qt();Up();Kl();c1()});function h1(e,t,n="plugin"){let r=u=>({main:xr(t.main,u),entry:xr(t.entry,u)}),o=u=>xr(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=LL(e,i(
xr(t.main,"hooks")),xr(t.entry,"hooks")),a=ZL(e,i(o("mcpServers"))),c=i1(e,o("settings")),l=r("outputStyles");return{commands:VQ(e,r("commands"),n),skills:KQ(e,
r("skills"),n),agents:HQ(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:zL(e,i(o("lspServers"))),outputStyles:lL(
e,{declared:l.main,added:l.entry}),monitors:t1(e,m1(o,"monitors")),themes:fL(e,{declared:m1(o,"themes")}),workflows:uL(e,{declared:o("workflows")}),bin:dL(e),...c===
void 0?{}:{settings:c}}}function VQ(e,{main:t,entry:n},r){let o=s=>Cv(e,iL(e,s),r),i=t===void 0?Cv(e,{kind:"default"},r):o(t);return n===void 0?i:g1(i,o(n))}function HQ(e,{
main:t,entry:n}){let r=i=>xa(e,i,{field:"agents",endings:[".md"]}),o=wv(e,t===void 0?void 0:r(t));return n===void 0?o:g1(o,wv(e,r(n)))}function KQ(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>xa(e,s,{field:"skills"}));return l1(e,i,{folderName:r,declared:o.length>0})}function m1(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):xt(n,t,n.value[t]??null)}function g1(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>U(o.name,i.name))}var y1=m(()=>{"use strict";M();j();bv();Pv();yL();Av();Xn();FL();UL();QL();o1();s1();p1()});function b1(e,t){if(e instanceof Map)return w1([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw k1(e);return w1(Object.entries(e),t)}function w1(e,t){
return de(e.filter(([n,r])=>{if(!WQ(r))throw k1(r);let o=qQ(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function WQ(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function em(e){if(!v(e))throw Qp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Qp(
"folderName","a text");if(n!==void 0&&!v(n))throw Qp("entry","an object");try{JSON.stringify(n)}catch{throw Qp("entry","what JSON can hold")}}function Qp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function qQ(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function k1(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Jv=m(()=>{"use strict";E();K();M()});function QQ({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function eee(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function tee(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var ut,ZQ,YQ,XQ,v1,Gv,_1,x1,Vv,ou,Ea,Hv,tm,$1,O1,
Kv,nm=m(()=>{"use strict";Yn();_r();ut=Y(),ZQ={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},YQ=ee(Je,
Xl(64),he(e=>e===e.trim(),"must not start or end with a blank"),he(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),XQ=ee(
es({type:ee(P(Zn(),null),Qn("string","number","boolean","directory","file")),title:ut,description:ut,required:P(Ze()),default:P(ql([ut,qo,Ze(),Ae(ut)])),options:P(
ee(Ae(YQ),Yl())),multiple:P(Ze()),sensitive:P(Ze()),min:P(qo),max:P(qo)}),Vp(he(({options:e})=>!eee(e),"must not hold one value twice, in whatever letter case"),
["options"]),Vp(he(e=>e.options===void 0||QQ(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Vp(he(e=>tee(e),"must be one of t\
he options, unless the option is required"),["default"]));v1=Bt(XQ,ZQ),Gv="[A-Za-z0-9][A-Za-z0-9._-]*",_1="has a form that the client refuses",x1=ee(ut,Ho(new RegExp(
`^${Gv}$`),_1)),Vv=Ae(ql([ee(ut,Ho(new RegExp(`^${Gv}(?:@${Gv})?(?:@\\^[^@]*)?$`),_1)),pe({name:x1,marketplace:P(x1)})])),ou={$schema:ut,author:pe({name:Je,email:P(
ut),url:P(ut)}),description:ut,displayName:ut,homepage:va,keywords:Ae(ut),license:ut,repository:ut},Ea={channels:Ae(es({server:Je,displayName:P(ut),userConfig:P(
v1)})),defaultEnabled:Ze(),dependencies:Vv,settings:Bt(Zn()),userConfig:v1,version:ut},Hv=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),tm=new Set(["monitors","themes"]),$1=ql([ut,Ae(ut)]),O1=new Set(["category","relevance","source","strict","tags"]),Kv=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function S1(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(nee.flatMap(a=>{let c=Wv(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=oee(t.author??n.author),
s=iee(t.repository??n.repository);return{path:e.path,name:Wv(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:ree(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:see(r.userConfig),channels:cee(r.channels),dependencies:lee(
r.dependencies),raw:t}}function Wv(...e){return e.find(t=>typeof t=="string")}function ree(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function oee(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return E1(t.trim(),n,r)}return v(e)?E1(e.name,e.email,e.url):void 0}
function E1(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function iee(e){return Wv(
v(e)?e.url:e)}function qv(e,t){return t!==void 0&&Ut(Ea[e],t)===void 0}function see(e){return qv("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,aee(n)])):{}}function aee(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function cee(e){return qv("channels",e)?[...e]:[]}function lee(e){return qv("dependencies",e)?e.map(t=>{if(v(t))return A1(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return A1(n,r,o)}):[]}function A1(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var nee,I1=m(()=>{"use strict";Pe();M();nm();lt();nee=["displayName","version","description","homepage","license"]});function ns(e){let t=P1(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function rm(e){return!ns(e)&&P1(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function T1(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Yo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function om(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function P1(e){return e.toLowerCase().split(/[-._]/)}var rs=m(()=>{"use strict"});function N1(e,t){let n=t.value;for(let[r,o]of Object.entries(n))fee(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${oe(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function C1(e,t){for(let[n,r]of Object.entries(t.value)){let o=L1(n);if(o!==void 0)for(let i of nn(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Zv(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of D1(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function R1(e,t,n){let r=T1(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}ns(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),rm(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Yo(t)?om(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function L1(e){return Object.hasOwn(ou,e)?ou[e]:Object.hasOwn(Ea,e)?Ea[e]:void 0}function fee(e,t,n,r){let o=L1(n);if(o!==void 0){let i=Object.
hasOwn(ou,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of nn(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Zv(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?dee(e,t,n,r):tm.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):O1.has(n)?e.report("MANIFEST_FIELD_MISPLACE\
D",t.whereKey([n]),{field:n}):!Hv.has(n)&&!Kv.has(n)&&F1(e,t,[n],uee)}function dee(e,t,n,r){if(!v(r)){let i=`must be an object, not ${oe(r)}`;e.report("MANIFEST\
_FIELD_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of D1(r))e.report("MANIFEST_FIELD_INVALID",
t.where([n,...i]),{field:s,problem:a});let o=[...tm,"evals"];for(let i of Object.keys(r))o.includes(i)||F1(e,t,[n,i],o)}function D1(e){return!v(e)||!Object.hasOwn(
e,"evals")?[]:nn($1,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Zv("experimental.evals",n),problem:r}))}function F1(e,t,n,r){let o=Vt(
n.at(-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Zv(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var uee,M1=m(()=>{"use strict";Pe();M();Si();nm();rs();lt();uee=[...Object.keys(ou),...Object.keys(Ea),...Hv,...tm,...Kv]});function z1(e,t){let n=t.entry===void 0?void 0:YR(wee(t.entry)),r=e.tree.get(Aa)?.kind==="file",o=r?hee(e):void 0;r||gee(e,n!==void 0),n!==void 0&&yee(e,n,r);let i=Yv(
o),s=S1({path:r?Aa:null,raw:i,entry:Yv(n),folderName:t.folderName??"plugin"});return o!==void 0&&N1(e,o),R1(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function hee(e){let t=vn(e,Aa,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${oe(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function gee(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:Aa}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function yee(e,t,n){if(C1(e,t),!n)return;let r=Yv(t),
o=pee.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of mee)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Yv(e){return e!==void 0&&v(e.value)?e.value:{}}function wee(e){return JSON.parse(JSON.
stringify(e))}var Aa,pee,mee,j1=m(()=>{"use strict";Pe();M();Xn();I1();M1();lt();Aa=".claude-plugin/plugin.json",pee=["agents","commands","experimental","hooks",
"outputStyles","skills"],mee=["lspServers","mcpServers","workflows"]});function U1(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=bee.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var bee,B1=m(()=>{"use strict";bee=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function J1({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!xee(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),vee(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?kee(r):void 0;l!==void 0&&
t("HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function kee({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?U1(t):void 0}function vee({event:e,type:t}){return(e===
"SessionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function xee(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var G1=m(()=>{"use strict";B1()});function V1({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||_ee.test(n))&&t("COMMAND_UN\
LISTED",r,{name:n})}}function H1({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var _ee,K1=m(()=>{"use strict";_ee=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function W1({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(d=>d.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&im(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(d=>s[d]??null);for(let d of new Set(im(f)))l.has(d)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:d});$ee(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function $ee({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function im(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>im(t)):v(e)?Object.values(e).flatMap(t=>im(t)):[]}var q1=m(
()=>{"use strict";M()});function sm(e){let t=Oee.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(iu.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var iu,
Oee,su=m(()=>{"use strict";iu=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,Oee=/[<>:"\\|?*\u0000-\u001f]/});function Z1({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(Eee(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function Eee(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:Zl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function Y1({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function X1({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function Q1({tree:e,report:t}){for(let n of e.keys()){let r=sm(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var eD=m(()=>{"use strict";su();Wo()});function See({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||Iee(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>Aee.test(s));o(i?"PLUGI\
N_EMPTY":"PLUGIN_NOT_FOUND","",{})}function Iee(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function Tee({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function Pee({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var tD,Aee,nD=m(()=>{
"use strict";G1();K1();q1();eD();tD=[See,H1,V1,J1,W1,Z1,Y1,X1,Q1,Tee,Pee],Aee=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Xo(e,t={}){em(t);let n=new Nn,r={tree:b1(e,n.report),report:n.report},o=z1(r,t),i={name:o.manifest.name,manifest:o.manifest,...h1(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:rD(n)};for(let c of tD)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(Aa,a);Xo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:Nee(n.list),loads:!rD(n)}}function rD(e){return e.
list.some(t=>vo(t.code))}function Nee(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>U(n.path,r.path)||t(n)-t(r)||U(n.code,r.code))}var am=m(
()=>{"use strict";Cn();Ii();j();y1();Jv();j1();nD()});var cm=Oe((mTe,oD)=>{"use strict";oD.exports=process.getBuiltinModule("node:fs/promises")});function lm(e){return!Cee.has(e)}function aD(e){let t=[],n=r=>{for(let o of Ree((0,au.join)(e,r))){let i=r+o.name;lm(o.name)?o.isDirectory()&&n(`${i}/`):t.push(
i)}};return fD(e),n(""),t.sort(U)}function Ree(e){try{return Qv(e)}catch{return[]}}function um(e){return cD(e,()=>!0)}function rn(e){return cD(e,lm)}function cD(e,t){
fD(e);try{return de(lD(e,"",Qv(e),t))}catch(n){throw Sa(e,n)}}function lD(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,Fee(e,i)]];let s=lD(e,`${i}/`,Qv((0,au.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,uD((0,au.join)(e,i),Lee(o.name)??
s)]]}})}function Lee(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function uD(e,t){let n=()=>{throw Sa(e,t)};return{kind:"file",size:0,
executable:!1,unreadable:dD(t),bytes:n}}function fm(e){if(typeof e=="string")return e;try{return(0,sD.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL th\
at starts with file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function fD(e){let t=Dee(e);if(t?.isDirectory()===!0)
return;let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-\
plugin/plugin.json.")}function Dee(e){if(!e.includes("\0"))try{return(0,mt.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw Sa(e,t)}}function Fee(e,t){let n=(0,au.join)(
e,t),r=(0,mt.lstatSync)(n);return r.isSymbolicLink()?{kind:"symlink",target:(0,mt.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==
0,bytes:()=>Xv(n,()=>(0,mt.readFileSync)(n)),into:o=>Xv(n,()=>zee(n,o)),text:()=>Xv(n,()=>(0,mt.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<Mee?{}:
{chunks:o=>jee(n,o)}}:uD(n,Uee(r))}function Xv(e,t){try{return t()}catch(n){throw Sa(e,n)}}function zee(e,t){let n=(0,mt.openSync)(e,"r");try{let r=0;for(let o=-1;o!==
0&&r<t.length;r+=o)o=(0,mt.readSync)(n,t,r,t.length-r,null);return r}finally{(0,mt.closeSync)(n)}}async function*jee(e,t){let n=await(0,iD.open)(e).catch(r=>{throw Sa(
e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:o}=await n.read(r).catch(i=>{throw Sa(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.
close()}}function Uee(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function Sa(e,t){if(t instanceof
w)return t;let n=dD(t),r="Check that it exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}
function dD(e){return X(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var mt,iD,au,sD,Cee,Qv,Mee,Or=m(()=>{"use strict";mt=x(ie(),1),iD=x(cm(),1),au=x(ne(),1),sD=x(kl(),1);
E();K();j();Cee=new Set([".git","node_modules",".DS_Store"]);Qv=e=>(0,mt.readdirSync)(e,{withFileTypes:!0});Mee=1048576});function pm(e,t={}){if(em(t),typeof e!="string"&&!(e instanceof URL))return Xo(e,t);let n=fm(e);return Xo(rn(n),{folderName:(0,dm.basename)((0,dm.resolve)(n)),...t})}
var dm,e0=m(()=>{"use strict";dm=x(ne(),1);am();Jv();Or()});function cu(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var t0=m(()=>{"\
use strict"});function lu({settings:e},t){return e.auth==="key"&&cu(e.workspace,t).files!=="none"}function pD(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=cu(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function mD(e){let{settings:t}=e,n=pD(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:Qo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(Qo,r.script(gD(e,n))),r.hooks(Qo,o.prefix)}function hD(e){
let t=e.files.has(Qo)?e.settings.callerFiles?.readme(gD(e,pD(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function gD({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var Qo,Ia=m(()=>{"use strict";E();t0();Qo="hooks/files.sh"});function uu(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:Bee(n,r)).map(n=>`${n}
`).join("")}---
`}function yD(e){return`---
${Object.entries(e).map(([n,r])=>`${mm(n)}: ${wD(JSON.stringify(r))}
`).join("")}---
`}function Bee(e,t){return typeof t=="string"?[`${e}: ${mm(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${mm(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${mm(r)}`)]}function mm(e){return Jee(e)?e:wD(JSON.stringify(e))}function wD(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function Jee(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var hm=m(()=>{"use strict"});function Er(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function Ta(e,t){return`mcp__plugin_${Er(e)}_${Er(t)}`}var fu=m(()=>{"use strict"});var bD,kD=m(()=>{"use strict";bD=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function ym({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function ei(e,t){return`${Ta(e,t)}__`}function vD(e,t,n){let r=[
...Gee,...Kee(t)],o=Vee.filter(a=>!n.has(a)).map(a=>{let c=ei(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??Hee(e,r),s=o.find(a=>a.longest.length<=gm)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function Hee(e,t){
let n=ei(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function Kee(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=ei(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${Er(r.name)}_${a??""}`)}}return[...n]}var gm,Gee,Vee,os=m(()=>{"use strict";fu();gm=64,Gee=["execute_command","\
invoke_agent","execute_hook"];Vee=["bazaar-proxy","bazaar","bz"]});function _D(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(xD)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function n0(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(xD))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var xD,$D=m(()=>{"use strict";xD=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function ED(e,t,n){let r=t(e);if(n.length===0||du(e)===void 0)return{matcher:r,missed:!1};let o=Qee(e),i=ete(e),s=(o.length+i.length)*n.length;if(_D(e)*s>Wee)return{
matcher:r,missed:!0};let a=i.map(d=>Zee(d,t(d))),c=new RegExp(e),l=du(r),u=[],f=!1;for(let[d,p]of n){let h=d===p?[]:a.flatMap(g=>Yee(g,d,p));u.push(...h.map(({tail:g})=>`\
^${p}${g}`)),f||=o.some(g=>c.test(d+g)&&l?.test(p+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function Zee(e,t){
let n=OD(e),r=n0(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:du(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:du(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:OD(t),heads:r}}function Yee({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[
Xee]:r.filter(({head:s})=>s.test(o))}function OD(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:du(e);return n=>t?.test(n)===!0}function Qee(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=qee)}function ete(e){let t=[-1,...n0(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function du(e){try{return new RegExp(e)}catch{return}}var Wee,qee,Xee,AD=m(()=>{"use strict";$D();
Wee=4e6,qee=100;Xee={tail:"",form:/^/}});function wm({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(tte.has(e))return{matcher:mu(t,n,r),missed:!1};let o=r0(t,n,r);return!bD.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:ED(t,i=>r0(i,n,r),o0(n,r))}function Pa(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?mu(e,
t,n):e,o=o0(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:r0(r,t,n),missed:o}}function r0(e,t,n){if(!e.includes(pu))return e;let r=[
`${pu}${Er(t.name)}_`,`${pu}${Er(n.name)}_`];return nte(e,[...o0(t,n),r])}function o0(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(
n=>[ei(e.name,n.name),t.local.has(`mcp:${n.name}`)?ei(t.name,n.name):`${t.naming.prefix}${Er(n.name)}_`])}function mu(e,t,n){return e.split(`${t.name}:`).reduce(
(o,i)=>`${o}${/[\w-]$/.test(o)?t.name:n.name}:${i}`)}function nte(e,t){let n="",r=0;for(let o=e.indexOf(pu);o!==-1;o=e.indexOf(pu,Math.max(r,o+1))){let i=t.find(
([s])=>e.startsWith(s,o));i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var tte,pu,bm=m(()=>{"use strict";kD();fu();os();AD();tte=new Set(
["UserPromptExpansion","SubagentStart","SubagentStop"]);pu="mcp__plugin_"});function SD(e,t){return ID(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function ID(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?Pa(c,o,i):void 0,d=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,p=u&&i0(o,i,l)?l:o.mcpServers.find(h=>Ta(o.name,h.name)===d)?.name;return p!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:p}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function i0(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function TD(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?rte(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(d=>v(d)?ID(e,d,{what:r,
place:o}):d)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function rte(e,t,n,r){let{matcher:o,missed:i}=wm(
{event:t,matcher:n},e.plugin,e.settings);return i&&km(e,t,n,r),o}function km(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var s0=m(()=>{"use strict";M();fu();bm()});function ND(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=br(l),f=u.map(c);return f.some((d,p)=>d!==u[p])?f:void 0};for(let c of PD)s(c,a(l=>Pa(l,r,o).rule));return s("skills",a(c=>mu(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?mu(c,r,o):void 0),s("hooks",c=>TD(e,t,c))),i}function CD(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${Er(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${Ta(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);i0(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let d=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),p=Object.keys(n).find(b=>a0(b,n[b]).some(k=>d.test(k))),h=p===void 0?i:a0(p,n[p]).find(b=>d.test(b)),
g=d.exec(h);if(g===null)return;let y=p===void 0?s+Oo(i,g.index)-1:a.lines[p]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function a0(e,t){
return ote.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>a0(n,r))}var PD,ote,RD=m(()=>{"use strict";Qt();j();
fu();s0();bm();PD=["tools","disallowedTools","allowed-tools","disallowed-tools"];ote=new Set([...PD,"skills","agent","matcher","if","server"])});function Na(e,t,n={}){let r=L(e.plugin.files,t.path),o=t.kind==="command"?ite(t):{},i={...t.frontmatter.data,...o};CD(e,t,i);let s={...o,...ND(e,t,i),...n},a=t.
kind==="command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:
yD(c)+t.body}function ite({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"al\
lowed-tools":o}).flatMap(([a,c])=>{let l=se(e,a)??"",u=typeof c=="object"?String(br(l))===String(c):It(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c==
"string"?c:[...c]]]});return Object.fromEntries(s)}var c0=m(()=>{"use strict";K();Qt();hm();RD()});function LD(e,t){let n=l0();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=f0(r)&&n(o);return[r,{path:i?o:hu(e,r),plain:i}]}))}function l0(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=u0(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function u0(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function hu(e,t){
return`${e}/stub-${Zo(t).slice(0,8)}.md`}function f0(e){return e.split(":").every(gu)&&!/(?:^|:)skill$/i.test(e)}function gu(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||iu.test(e)?!1:e.toLowerCase()!==".git"}var yu=m(()=>{"use strict";_a();
su()});function Ar(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Kt(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(DD,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(ste))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+DD.length}}
function vm(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function on(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(ate))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var ste,DD,ate,sn=m(()=>{"use strict";j();ste=/(?:^|(?<=\s))!`([^`]+)`/gm,
DD="```";ate=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function wu(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${an.call}`,"",`- \`command\`: ${MD(e.name)}`,an.given,...t?[an.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(vm),"</context>",""]:[],...e.files===!0?[an.again,""]:[],...e.long===!0?[an.goesOn,""]:
[],an[e.ending],"",an.after,""].join(`
`)}function FD(e,t,n=!1,r=!1){let o=(n?` ${an.again}`:"")+(r?` ${an.goesOn}`:"");return`${an.forward} \`${e}\` once, with \`agent\` set to ${MD(t)} ${an.task}${o}\

`}function MD(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:cte(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function cte(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var an,xm=m(()=>{"use strict";sn();an={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function zD(e){let{agents:t}=e.plugin,n=LD("agents",t.map(({name:r})=>r));for(let r of t){let o=lte(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME\
_NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?dte(r,o)?e.place(i,o.path,Na(e,r),"local"):e.place(i,hu("agents",r.name),Na(e,r,{name:r.name}),"local"):
e.place(i,o.path,ute(e,r,o),"remote")}}function lte(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=Wl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function ute(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return uu({name:n.name,description:fte(e,t),tools:r.longRuns?[o,...ym(e)]:o,model:r.relayModel,color:t.color,background:pte(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+FD(o,t.name,lu(e,`agent:${t.name}`),r.longRuns)}function fte(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function dte(e,{plain:t,name:n}){let r=se(e.frontmatter,"name"),o=r===void 0?"":It(r);return o===
""||o.length>Wl?t:o===n}function pte(e){return e===!0?!0:void 0}var jD=m(()=>{"use strict";bv();Qt();Ia();hm();c0();yu();xm();os()});var bu,UD=m(()=>{"use strict";Cn();bu=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Nn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function BD(e){let t=`${mte} ${Ca[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var mte,Ca,d0=m(()=>{"use strict";Lv();
mte="hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Ca=Object.fromEntries(Object.entries(Xp).map(([e,t])=>[
e,{way:t===null?"program":"tool",fields:t??""}]))});function $m(e){return`# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
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
`}var _m,p0=m(()=>{"use strict";_m="hooks/forward.sh"});function GD(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?SD(e,r):hte(e,r);if(i===void 0)continue;o&&e.letOut.push(...m0(r.handler),
...m0(i));let{matcher:s,missed:a}=wm(r,e.plugin,e.settings);a&&km(e,r.event,r.matcher,r.origin),$te(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Ra})}e.settings.permissionHook&&t.push(_te(e)),t.push(...mD(e)),xte(e),t.length>0&&e.files.set(Ra,`${JSON.stringify({hooks:Ote(
t)},null,2)}
`),JSON.stringify(t).includes(`/${_m}\\"`)&&e.files.set(_m,$m(e.settings))}function hte(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Ca[t.event]?.way==="program"||o;vte(e,t);let s=wte(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a\
 program":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and\
 with OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?yte(t,r,s):gte(e,t,s),...bte(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function gte(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:BD(t.event)}}}function yte(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_P\
LUGIN_ROOT}/${_m}" ${o}`,timeout:n}}function wte(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(JD[t]??JD[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function bte(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?Pa(n,e.plugin,e.settings):void 0;return s?.missed===!0&&km(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function vte(e,t){for(let[n,r]of Object.
entries(kte))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function xte(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hoo\
k:${n.id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function _te(e){let{settings:t,plugin:n}=e,r={
hook:"PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"Permission\
Request",matcher:`^${ei(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function $te(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function Ote(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function m0(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
m0):[]}var Ra,JD,kte,Om=m(()=>{"use strict";d0();Ia();p0();s0();bm();os();Ra="hooks/hooks.json",JD={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
kte={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function KD(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):VD.find(s=>L(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${VD.join(", ")}`});return}let o=L(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:Ate(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function Ate(e){if(e.size>Ete)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)
return Ite(n)===t.length?void 0:HD;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),
n.getUint32(20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:Ste(n)===t.length?void 0:HD}function Ste(e){for(let t=8;t+12<=e.byteLength;t+=12+
e.getUint32(t))if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function Ite(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===
65497)return t+2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var VD,Ete,HD,WD=m(()=>{"\
use strict";K();VD=[".claude-plugin/icon.png","assets/icon.png"],Ete=2*1024*1024;HD="its end is missing, or something stands behind it"});function Pt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add(Tte(r[1]));return[...n].filter(r=>L(t.
files,r)!==void 0)}function Tte(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function ti(e,t){return Pt(JSON.stringify(e.handler).
replaceAll(String.raw`\"`,'"'),t)}var Sr=m(()=>{"use strict";K()});function*ZD(e){for(let{0:t,index:n}of e.matchAll(Nte))yield{kind:qD.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,
mark:n,form:r}of Pte)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var qD,Pte,Nte,YD=m(()=>{"use s\
trict";qD=String.raw`
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
`).map(e=>e.split(": ")),Pte=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-u\
s\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],Nte=new RegExp(`\\b(?:${qD.map(([,e])=>e).join("|")})`,
"g")});function ku(e){let t=Kt(e);return[...ZD(e),...Cte.flatMap(r=>Rte(r,e))].filter(({kind:r,match:o})=>r==="private key"||Em(o)).sort((r,o)=>r.index-o.index).map(({
kind:r,index:o})=>({kind:r,line:t(o)}))}function Rte({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,
match:o,index:i})):[]}function Em(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!vu(e)}function vu(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var Cte,xu=m(()=>{"use strict";j();YD();Cte=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function Am(e,t=!0){if(typeof e=="string")return[...Dte(e),...Fte(e)];if(typeof e!="object"||e===null)return[];let n=r=>Am(r,t);return Array.isArray(e)?(t?XD(e):
[]).concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>Lte(r,o,t).concat(n(o)))}function Sm(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([n])=>n.replaceAll(/["']/g,""));return XD(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function Lte(e,t,n){if(e==="comm\
and"&&typeof t=="string"&&n)return Sm(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||
i.length>=16&&Em(i);return e==="headers"?r.filter(([,i])=>!QD(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([
i,s])=>h0(i,s)&&o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function XD(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!=
"string")return[];let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(h0(o,a)&&t(a))return[{what:`the argum\
ent ${o}`,near:o}];let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the he\
ader "${c[1]}" in an argument`;return QD(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Sm(n):[]})}function Dte(e){if(!e.includes("://"))return[];let t=[
...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].filter(([,,r])=>Im(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(
/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>h0(r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function Fte(e){
return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,n])=>Im(n)&&(/\d/.
test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function h0(e,t){let n=e.replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,
"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Im(t)?Mte.test(n)||zte.test(n)&&Em(t)&&t.length>=12:!1}function Im(e){if(e===""||vu(e))return!1;let t=[...e.
matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Im(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function QD(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var Mte,
zte,eF=m(()=>{"use strict";xu();Mte=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
zte=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function tF(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var nF=m(()=>{"use strict";M()});function Jte(e){let t=Pm(e)?e.files:e;return["none","args","project"].includes(t)}function oF(e,t){let n=Pm(e)&&"plugin"in e?e.plugin:e;w0(n,"what `loadPlugin` \
returns"),Tm("options",t,y0);let{endpoint:r,publisher:o}=t;Tm("endpoint",r,$u),rF("",t,Bte),o!==void 0&&rF("publisher.",o,Gte)}function w0(e,t){Tm("plugin",e,[tF,
t])}function b0(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function ss(e,t,n){let r=is(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function rF(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw Vte(e,o,Object.keys(n));Tm(e+o,i,s)}}function Vte(e,t,n){let r=Vt(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you m\
ean \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Tm(e,t,[n,r]){if(!n(t))throw ss(e,t,`Give ${r}.`)}var is,Pm,$u,
_u,y0,g0,La,jte,Ute,Bte,Gte,Da=m(()=>{"use strict";E();Si();nF();is=e=>typeof e=="string",Pm=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),$u=[is,"a text"],
_u=[e=>Array.isArray(e)&&e.every(is),"a list of texts"],y0=[Pm,"an object"],g0=[e=>typeof e=="boolean","true or false"],La=[e=>is(e)&&e.trim()!=="","a text that\
 is not empty"],jte=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
Ute=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,Bte={endpoint:$u,endpointVariable:[e=>is(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!jte.test(e)&&!Ute.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:g0,relayModel:$u,commandModel:$u,name:$u,local:_u,public:_u,shellContext:_u,failClosed:_u,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:g0,workspace:[e=>Pm(e)&&Object.values(e).every(Jte),"none, args or\
 project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:g0,hookAllows:_u,callerFiles:y0,publisher:y0};Gte={name:La,email:La,url:La,
description:La,version:[e=>is(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:La,licenseText:La,privacyPolicyUrl:[e=>is(e)&&b0(e),"an\
 https URL"]}});function Fa({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function Ou({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function iF(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Fa(e),author:Hte(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:Kte(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:Wte(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Eu(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function sF(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),om(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),rm(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of aF(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:Ou(e)}):n.manifest.version!==Ou(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:Ou(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Fa(e)})}function Hte({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function Kte({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&b0(n)?n:t.publisher.privacyPolicyUrl}function Wte(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(aF(e).map(s=>[s,Zte(n,s)]))};return Object.keys(i).length===0?void 0:i}function aF(e){let t=[...e.letOut,...[...e.open].map(n=>qte(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function qte(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function Zte(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?Yte(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function Yte(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var as,Au=m(()=>{"use strict";Pe();rs();Da();as=".claude-plugin/\
plugin.json"});function cF(e){ku(e.flatMap(lF).join(`
`)).length>0&&e.forEach(Xte),e.filter(({json:t})=>t!==void 0).forEach(ene)}function lF({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function uF(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?Am(o.data):[];if(i!==void 0)throw k0(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Sm(n);if(r!==void 0)throw k0(t,1,r.what)}}function Xte(e){let{path:t}=e,n=lF(e).flatMap(ku)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function ene({path:e,text:t,json:n}){let[
r]=Am(n,Qte.has(e));if(r===void 0)return;let o=Oo(t,Math.max(0,t.indexOf(r.near)));throw k0(e,o,r.what)}function k0(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var Qte,fF=m(()=>{"use strict";E();j();Om();eF();Au();xu();Qte=new Set([".mcp.json",Ra,as,
".lsp.json","settings.json"])});function xn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(xn)]}var Nm=m(()=>{"use strict"});function v0(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:tne(o,n);return{...e,manifest:rne(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:nne(o,n))}}function tne(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return xn(c).every(u=>t({...l,text:u}))},i=Ma(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Ma({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function nne(e,t){let n=(r,o)=>xn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Ma(e.handler,r=>r==="statusMessage",n)}}function rne({manifest:e,files:t},n){let r=e.path??"",o=L(t,r),i=(c,l)=>xn(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:Oo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Ma({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Ma(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:one(s,i)}}function one(e,t){return Ma({...e},n=>n!=="name",(n,r)=>t("author",r))}function Ma(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var dF=m(()=>{"use strict";K();j();Nm()});function Cm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var x0=m(()=>{"use strict"});function _0(e,t){let n=e.slice(e.lastIndexOf("/")+1);return ine.test(n)&&t.size<=sne&&!t.bytes().includes(0)}function pF(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&_0(s,a)&&!ane(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",lne(r.licenseText)):
i!==void 0?e.files.set("LICENSE",cne(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function ane({plugin:e},t){if(Cm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&Pt(o,e).includes(t))}function cne(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function lne(e){return e.endsWith(`
`)?e:`${e}
`}var ine,sne,$0=m(()=>{"use strict";Sr();x0();ine=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
sne=256*1024});function gF(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!_0(a,L(t.files,a)))),...r.flatMap(s=>ti(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(O0),...n.map(O0),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(O0),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>pne(e,s)),...r.flatMap(({origin:s,handler:a})=>xn(dne(a)).map(mF(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>xn(s.config).map(mF(s.origin)))].filter(({text:s})=>s.length>=Ir)}function E0(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>wu({tool:"",name:"",shell:Ar(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...xn(e.manifest??{})].filter(A0),...xn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>hF(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(an),$m(n),hF(e.files.get(Qo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function A0(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function dne(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!fne.has(t)))}function mF({path:e,line:t}){return n=>({path:e,line:t,text:n})}function O0(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function pne(e,t){let n=L(e.plugin.files,t);if(n===void 0||n.size>une)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function hF(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var Ir,une,fne,S0=m(()=>{"use strict";K();j();Sr();
Ia();p0();$0();Nm();xm();sn();Ir=40,une=10*1024*1024;fne=new Set(["if","statusMessage"])});function yF(e){return[...e.keys()].flatMap(t=>{let n=L(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?D(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:mne(t,r,o)}]})}function mne(e,t,n){if(n!==void 0)return xn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<Ir&&!s.includes("\\")?[]:[{path:e,line:a+2,text:hne(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function wF({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function hne(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?D(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var bF=m(
()=>{"use strict";K();M();j();Nm();S0()});function za(e){return e.normalize().replaceAll(vF," ")}function ni(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function gne(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(vF))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function kF({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var I0,vF,Rm,Lm=m(
()=>{"use strict";I0=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,vF=new RegExp(`[${I0}][${I0} ]*| [${I0} ]+`,"g");
Rm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=za(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=gne(this.#e),kF(
this.#t,n-1)-kF(this.#t,t))}}});function T0(e,t){let n=e.charCodeAt(t),r=0,o=_n,i=!1,s=!0,a=t;for(ri.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!ni(c))i&&o===_n-
1&&(ri.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return ri.slot=Math.imul(r,_F)>>>32-C0,ri.end=a,ri.isUniform=s,o===0}function wne(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<_n-1)continue;let i=Math.imul(r,_F)>>>32-C0;e[o-_n+1]=i,n[i>>>5]|=1<<(i&31)}}var _n,N0,yne,
C0,xF,_F,Dm,ri,P0,$F=m(()=>{"use strict";Lm();_n=11,N0=21,yne=64,C0=18,xF=1<<C0-5,_F=2654435761,Dm=class{joined;starts;#e;#t=new Int32Array(xF);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-_n+1)),wne(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+_n<=t.length;o+=N0)if(!(o<r)){if(!T0(t,o))break;if(ri.isUniform){r=this.#n(t,o,n);continue}r=ri.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&T0(t,i-1)&&this.#r(i-1,r),T0(t,s-_n+1)&&
this.#r(s-_n+1,r),s-_n+1}#r(t,n){let{slot:r,end:o}=ri;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(xF);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new P0,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=yne&&n.get(c)?.push({at:a,text:s})}}return n}},ri={slot:0,end:0,isUniform:!1,whiteUntil:0};P0=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*EF(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new Rm(l)),i=new Dm(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let d of kne(f,c,i,u,p=>r(
e[p]))){let{output:p,from:h,to:g}=d,y=g-h;if(y<n&&y+bne(d,u,o[p])<n)continue;let b=i.starts[p],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[p],
source:l,text:k})}}function bne({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
za(a).length)}function*kne(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||vne(s.get(
f.text),e[a-1],e[a+1]))continue;let d=_ne(r,c,n,f);if(d===void 0)continue;u.push(d);let p=`${d.output} ${d.start} ${d.from}`;i.has(p)||(yield d),i.add(p)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function vne(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function _ne(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),d=ni(f);if(n.charCodeAt(c)!==(d?32:f))break;a=d?
$ne(e,a):a+1}if(c-o.at<_n)return;let l=ni(e.charCodeAt(t))?OF(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),d=ni(f);if(n.charCodeAt(u-1)!==(d?32:f))
break;l=d?OF(e,l-1):l-1}return c-u<xne?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function OF(e,t){let n=t;for(;n>0&&ni(e.charCodeAt(n-1));)n-=1;return n}
function $ne(e,t){let n=t;for(;n<e.length&&ni(e.charCodeAt(n));)n+=1;return n}var xne,AF=m(()=>{"use strict";$F();Lm();xne=_n+N0-1});function SF(e,t,n){let r=yF(t);cF(r),uF(e);let o=n?.sources??gF(e),i=E0(e),s=One(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...PF(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:Ir},leak:a[0]===void 0?void 0:Sne(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(IF)}}function One(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(wF(o)):o.readings).
filter(o=>{if(o.text.length<Ir)return!1;let i=e.carried.has(o.path)?o.text:IF(o);return r.has(i)?!1:(r.add(i),!0)})}function IF({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>A0(r)?"``":n)}function TF(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);v0(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:PF([...i.values()],n,E0(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:v0(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*PF(e,t,n,r){let o,i=new Map,s=new Set;for(let a of EF(e,t,Ir,c=>s.has(c))){o??=n.map(za);
let c=i.get(a.text)??Ine(a.text,o);i.set(a.text,c),!(c||Ene(a,r)||r.carried.has(a.output.path)&&Ane(a))&&(s.add(a.output),yield a)}}function Ene({output:e,source:t,
text:n},r){return e.path!==Ra||!r.plugin.hooks.some(i=>ti(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&za(i).includes(n.trim()))}function Ane({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function Sne(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Oo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function Ine(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+Ir<=e.length;n+=1){let r=e.slice(n,n+Ir).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=Ir}var NF=m(()=>{"use strict";E();Sr();Om();fF();dF();S0();bF();Lm();AF();j()});function CF(e,t,n){return[...new Set([...e.matchAll(Tne)].flatMap(o=>Pt(o[1],t)))].flatMap(o=>{let i=L(t.files,o),s=i.unreadable===void 0?Nne(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??Pne[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function Nne(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var Tne,Pne,RF=m(()=>{"use strict";K();j();Sr();Tne=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;Pne={py:"pyt\
hon3",js:"node"}});function DF(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of FF(e)){for(let a of Pt(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of CF(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=R0(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=Pt(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function R0(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:FF(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function FF(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=Ar(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>LF(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>LF(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function LF(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var L0=m(()=>{"use strict";Sr();sn();RF()});function zF(e){let t=new Map([[e.settings.naming.serverKey,Cne(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:MF})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(MF,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Cne({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...Rne(e)}}function Rne({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var MF,jF=m(()=>{"use strict";MF=".mcp.json"});function Tr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(Fm,o.toLowerCase()))return`lies\
 in ${o}, ${Fm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return Dne(r)?"usually holds secrets":Fne(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(Fm,r)?`is ${Fm[r]}`:void 0:Une(t)?F0:void 0}function Dne(e){return Lne.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Fne(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Une(e){if(e.size>Mne)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(zne)].some(n=>Bne(t,n.index+n[0].length))}function Bne(e,t){let n=t;for(let r=0;r<jne&&(D0.lastIndex=n,!!D0.test(e));r+=1)n=D0.lastIndex;
return UF.lastIndex=n,UF.test(e)}var F0,ja,cs,Fm,Lne,Mne,zne,D0,jne,UF,Su=m(()=>{"use strict";j();F0="holds a private key",ja="where credentials are kept",cs="w\
hat a tool makes anew",Fm={".aws":ja,".azure":ja,".docker":ja,".gnupg":ja,".kube":ja,".ssh":ja,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:cs,".idea":cs,".mypy_cache":cs,".pytest_cache":cs,".ruff_cache":cs,".venv":cs,".vscode":cs,node_modules:"a folder \
made for one machine"},Lne=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|settings\.local\.json|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Mne=1024*1024,zne=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,D0=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,jne=10,UF=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function BF(e){let{plugin:t,settings:n}=e,r=ro(t.files,""),o=Hne(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=R0(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Jne(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,L(t.files,a).bytes()),e.open.add(c)}}function Jne(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||Vne.has(n))return"the thin client has its own file there";let i=Tr(t,L(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Gne(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Gne({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!u0(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function Hne(e){return new Map([...Cm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function JF(e){let t={},n={};for(let{
list:r,what:o,folder:i}of Kne){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return Wne(e),qne(e),Object.keys(n).length===0?t:{...t,experimental:n}}function Wne(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function qne(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var Vne,Kne,GF=m(()=>{"use strict";K();Su();x0();L0();yu();Vne=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);Kne=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function VF({body:e,frontmatter:t}){let n=Iu(se(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>M0(c,n))?"program":"words"}function M0(e,t){return on(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>Ua.has(c.replace(/^.*\//,"")))})}function Iu(e){
let n=(e===void 0?[]:It(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var Ua,Mm=m(()=>{"use strict";Qt();sn();Ua=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function z0(e,t){let n=Iu(se(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>on(a.command).flatMap(KF)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&Yne(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=Xne(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>Qne(e,a,n)),...o.map(a=>`Bash(${WF(a)})`)])]}function KF(e){let t=HF.exec(e)===null?e:e.slice(HF.exec(e)[0].length);return t!==
e?KF(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(Zne,"")]}function Yne(e){return/[>!#\\\n]/.test(e)||j0(
e)}function j0(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function Xne(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!Ua.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function WF(e){return Ua.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function Qne(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${WF(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!M0(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var Zne,HF,U0=m(()=>{"use strict";E();Qt();
Mm();sn();Zne=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,HF=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function zm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Kt(e.body);return[...e.body.matchAll(ere)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var ere,B0=m(()=>{"use strict";j();ere=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function qF(e){return on(e).some(t=>{let[n="",...r]=t.replace(ore,"").replaceAll(ire," ").split(/\s+/);if(!tre.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(nre.has(n)?i.slice(1):i).some(s=>rre.test(s))})}var tre,nre,rre,ore,ire,ZF=m(()=>{"use strict";sn();tre=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),nre=new Set(
["grep","rg","sed","awk","jq"]),rre=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;ore=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
ire=/\d?[<>]+&?\s*[^\s<>]+/g});function J0(e){let t=e.slice(0,lre),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=sre.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:on(n).some(i=>are.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":ure(n)??fre(t)??dre(t)??(qF(t)?"outsi\
de":void 0)}function ure(e){let t=[...e.matchAll(cre)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function fre(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function dre(e){if(br([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||on(e).filter(r=>r.includes(")")&&Ua.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var sre,are,cre,lre,YF=m(()=>{"use strict";Qt();Mm();sn();ZF();sre=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],are=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,cre=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
lre=2e3});function XF(e){for(let t of[...e.plugin.commands,...e.plugin.skills])pre(e,t)}function pre(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of zm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&VF(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of Ar(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?mre(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function mre(e,t){let n=Iu(se(e.frontmatter,"arguments"));if(!n.test(t))return J0(t);let r=t.replaceAll(new RegExp(n,"g"),"");return J0(r)??
(j0(r)?"arguments":void 0)}var QF=m(()=>{"use strict";Qt();Mm();sn();U0();B0();YF()});function eM(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(gu):f0(r)))return{command:n,path:hu("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=l0())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function tM(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var nM=m(()=>{
"use strict";yu()});function rM(e){let t=eM(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,Na(e,n),"local"):e.place(`command:${n.name}`,r,gre(
e,n),"remote")}return tM(t)}function oM(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>hre){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}gu(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,Na(e,t),"local"):e.place(`skill:${t.name}`,n,yre(e,t),"remote")}}function gre(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=aM(e,
t),o=[...ym(e),...r.length===0?[]:z0(t,r)],i=lu(e,`command:${t.name}`);return uu({...iM(e,t),"allowed-tools":o.length===0?n:[n,...o],...sM(e,t.name)})+wu({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function yre(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=aM(e,t),o=r.length===
0?[]:z0(t,r),i=lu(e,`skill:${t.name}`);return uu({name:lM(t.frontmatter.data.name)??t.name,...iM(e,t),"allowed-tools":o.length===0?void 0:o,...sM(e,t.name)})+wu(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function iM(e,t){return{description:wre(e,t),when_to_use:cM(t),"argument-hint":t.argumentHint,
paths:bre(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function wre(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&cM(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function sM(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function aM(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=Ar(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
vm).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function cM({frontmatter:e}){let t=se(e,"when_to_use");return t===void 0?void 0:It(t)||
void 0}function lM(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function bre(e){if(!Array.isArray(e))return lM(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var hre,uM=m(()=>{"use strict";U0();Ia();hm();c0();sn();Qt();nM();os();yu();xm();hre=255});function pM(e){let t=kre(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[fM.prompts]:[],...t.length>0?[fM.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function mM(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function kre(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${dM(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${ls(o)}\`: ${dM(i)}`)];return[...new Set(
r)]}function dM({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${vre(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?xre(t):void 0)??"a program"}`}function vre(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function xre(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function ls(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var fM,hM=m(()=>{"use strict";fM={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function wM(e){let{settings:t}=e,n=_re(jm(e)),r=[`# ${yM(e.plugin.manifest.displayName??t.name)}`,yM(Fa(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=hD(e);return`${[r,[n],["## Parts",...$re(e)],["## What is sent, where and when",...Ore(e)],o,["## Access",...Ire(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function jm({components:e}){return e.some(({placement:t})=>t==="local")}function $re(e){let t=gM(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!jm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...gM(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${ls(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function gM(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${ls(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function Ore(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>Ere(l.event,l.matcher)))],a=jm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>Are(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(Qo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...pM(e),...Sre(e)]}function Ere(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${ls(t)}\``}`}function Are(e,t,n){let r=`\` ru\
ns: the output of \`${ls(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${ls(t)}${r}`}function Sre(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function Ire(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${jm(e)?`host.${mM(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function yM(e){return e.replaceAll(/\s+/g," ").trim()}var _re,bM=m(()=>{"use strict";Ia();Au();hM();_re=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function kM(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function vM(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var xM=m(()=>{"use strict"});function _M(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Ba("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Ba("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Ba("has a query"),(t.hash!==""||e.includes("#"))&&Ba("has a f\
ragment"),t.protocol==="http:"&&!Tre(t.hostname)&&Ba("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Ba("has characters in its path that would need quoting"),t.origin+n}function Tre(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Ba(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var $M=m(()=>{"use strict";E()});function OM(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Tu(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Pre(r,c,o[s],a);i=a}return i.has(r.length)}}function Tu(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Tu(e,t+1,n):n}function Pre(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Tu(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Tu(e,t,r):o===n&&Tu(e,t+1,r)}var EM=m(()=>{"use strict"});function IM(e,t,n){let r=kM(e),o=_M(n.endpoint),i=G0("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:AM(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:AM("commandModel",n.commandModel),naming:vD(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:G0("shellContext",n.shellContext,r.filter(Cre)),failClosed:SM("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Nre(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:SM("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:OM(Lre(l))}))}}function Nre(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return G0("work\
space",n,t),e}function Cre(e){return e.startsWith("command:")||e.startsWith("skill:")}function G0(e,t,n){let r=(t??[]).map(o=>{let i=vM(o,n);if(i.length===0)throw Rre(
e,o,n);return i});return new Set(r.flat())}function Rre(e,t,n){let r=Vt(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function AM(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw ss(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function SM(e,t=[]){for(let n of t){if(Object.hasOwn(Ca,n))continue;let r=Vt(
n,Object.keys(Ca));throw ss(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Lre(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw ss("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var TM=m(()=>{"us\
e strict";E();Si();xM();$M();EM();d0();Da();os()});function CM(e,t){if(Dre(e),t.name!==void 0){let r=NM(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,PM)}let n=NM(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${PM}`)}function NM(e){return e.length>128?"has more than 128 characters":Yo(e)?e.includes("..")?
'holds ".."':sm(e)!==void 0?"can't be a folder on Windows":ns(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Dre(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var PM,RM=m(()=>{"use strict";E();su();
rs();PM="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function FM(e,t){oF(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&zre(e,t);let r=IM(n,CM(n,t),t),o=Fre(new bu(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Fa(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Fre(e){let t=LM(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=TF(e,t);if(r.length===0)throw t.leak;let o=new bu(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=LM(o,t);if(i.leak!==void 0)throw i.leak;return i}function LM(e,t){
let n=Mre(e),r=de(e.files),o=qp(DM(r,Eu(n))),i=`${Ou(e)}-${o.slice(0,8)}`,s=DM(r,Eu(n,i));return{draft:e,version:i,files:s,...SF(e,s,t)}}function Mre(e){let t=rM(
e);oM(e),zD(e),GD(e),zF(e);let n=KD(e);pF(e),e.files.set("README.md",wM(e)),BF(e);let r=JF(e),o=iF(e,{commands:t,icon:n,paths:r});return e.manifest=o,sF(e,o),jre(
e),DF(e),XF(e),o}function DM(e,t){return de([...e,[as,t]])}function zre(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>vo(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${yn(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function jre(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>gm&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:gm}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var MM=m(()=>{"use strict";Cn();_a();E();Ii();K();jD();UD();Om();WD();NF();$0();L0();Au();jF();GF();Da();QF();uM();
bM();TM();RM();os()});function zM(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Ure.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Bre))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Ure,Bre,jM=m(()=>{"use strict";Ure=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Bre=/`([^`\n]+)`/g});function Bm(e){let t=[];for(let n of e.matchAll(Wre)){let r=n[1],o=e.slice(Math.max(0,n.index-V0),n.index),i=n.index+n[0].length,s=Xre(r,o,e.slice(i,i+V0));s!==
void 0&&t.push({need:BM.get(r),what:`${r}${s}`,offset:n.index})}return t}function Xre(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return Yre.test(
t)?"":void 0;if(!Qre(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?Vre.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:eoe(e,i)}function Qre(e){let t=e.length;for(;t>0&&!qre.has(e[t-1]);)t-=1;return(t>0||e.length<V0)&&Zre.test(e.slice(
t))}function eoe(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(UM,e)?UM[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&Hre.has(r):!i.test(r)))return s?"":` ${r}`}var Um,Jre,Gre,BM,Vre,
UM,Hre,Kre,Wre,qre,Zre,Yre,V0,H0=m(()=>{"use strict";Um=e=>e.split(" "),Jre=Um("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Gre=Um("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),BM=new Map([...Jre.map(e=>[e,"machine"]),...Gre.map(e=>[e,"toolchain"])]),Vre=new Set(Um("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),UM={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
Hre=new Set(Um("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Kre=[...BM.keys()].sort((e,t)=>t.length-e.length).join("|"),Wre=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Kre})(?![\w./:=@-])`,"g"),qre=new Set(`
;&|({$"'\`!`),Zre=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,Yre=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
V0=240});function GM(e,t,n){let r=new Pu(e,t,n);VM(r,ooe,e);for(let o of zM(e))KM(r,o.text,o.offset);return K0(r,e)}function VM(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&WM(i,n,s=>e.add(o,s[0],s.index))}function K0(e,t){return VM(e,roe,t),t.includes("git ")&&WM(ioe,t,n=>{let r=`git ${n[1]}`;noe.has(n[1])?e.add("ma\
chine",r,n.index):toe.has(n[1])&&e.add("files",r,n.index)}),e.list()}function HM(e,t,n){return K0(new Pu(e,t,n),e)}function Jm(e,t,n){let r=new Pu(e,t,n);return KM(
r,e,0),K0(r,e)}function KM(e,t,n){for(let{need:r,what:o,offset:i}of Bm(t))e.add(r,o,n+i)}function WM(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var JM,toe,noe,roe,ooe,ioe,Pu,W0=m(()=>{"use strict";j();jM();H0();JM=e=>new Set(e.split(" ")),toe=JM("diff \
log status show blame ls-files grep rev-parse describe shortlog"),noe=JM("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),roe=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],ooe=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
ioe=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Pu=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Kt(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function qM(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=ti(e,t).flatMap(s=>Z0(t,s));return[...o,...q0(e.handler,n),...ZM(r,
n.path,n.line),...i]}function q0(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:coe(
c)).join(""),a=Bm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...HM(JSON.stringify(e),t,n),...a]}function coe(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function Z0(e,t){let n=loe(e,t);return n===void 0?[]:Jm(n,t,1).concat(ZM(n,t,1))}function ZM(e,t,n){let r=new Map,o=Kt(
e);for(let i of e.matchAll(aoe)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function loe(e,t){let n=L(e.files,t);return n===void 0||n.size>soe?void 0:H(n.bytes())}var soe,aoe,YM=m(()=>{"use strict";K();j();Sr();W0();
H0();soe=1024*1024,aoe=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function QM(e){w0(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>Y0(`${r.kind}:${r.name}`,
r.path,[...poe(r),...foe(r.body,e).flatMap(o=>{let i=n.get(o)??Z0(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>Y0(`hook:${r.id}`,r.origin.path,qM(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>Y0(`mcp:${r}`,i.path,q0(o,i).filter(doe)))]}function foe(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?Pt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function Y0(e,t,n){let r=new Set(n.map(s=>s.need)),o=uoe.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function doe(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function poe(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:Ar(n);return[...moe(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...zm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...GM(n,t,r)]}function moe(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return Jm(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(XM,i)?XM[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var uoe,XM,ez=m(()=>{"use strict";W0();Sr();YM();B0();Da();sn();uoe=["text","files","patch","toolchain","machine","conversation"];
XM={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function tz(e,t=[]){if(!Array.isArray(t))throw ss("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new Nn;for(let o of QM(e))n.has(o.id)||o.id.startsWith("mcp:")||(X0(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),X0(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&X0(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function X0(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var nz=m(()=>{"use strict";Cn();Da();ez()});function Gm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>vo(s));if(e||n===void 0)return;let{problem:r,fix:o}=Jc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${yn(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var Q0=m(()=>{"use strict";Cn();Zy();E();Ii()});var Ye=Oe((lLe,rz)=>{"use strict";rz.exports=process.getBuiltinModule("node:crypto")});function iz({tools:e,afterMs:t}={},n=oz){return e??(t!==void 0||n>oz)}var hoe,oz,sz=m(()=>{"use strict";hoe=x(Ye(),1),oz=6e5});var az,cz=m(()=>{"use strict";az=String.raw`
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
`});var lz,uz=m(()=>{"use strict";lz=String.raw`
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
`});var Vm,Hm,Km,Wm,ex=m(()=>{"use strict";Vm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),Hm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),Km=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),Wm="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var fz,dz=m(()=>{"use strict";fz=String.raw`
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

`});function pz(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>yoe(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${qm(Vm)}, files that hold a private key, what lies in ${qm(Hm)}, links, and other repositories inside the project. ${qm(Km)} are sent onl\
y where the list above says so. Without git also not: what lies in ${qm(Wm)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function yoe(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${goe[r.files]}${i}${o}.`}function qm(e){return e.map(
t=>`\`${t}\``).join(" ")}var goe,mz=m(()=>{"use strict";ex();goe={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var hz,gz=m(()=>{"use strict";hz=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var yz,wz=m(()=>{"use strict";yz=String.raw`
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
`});var bz,kz,vz=m(()=>{"use strict";bz=String.raw`function pattern(globs,   n, list, i, out) {
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
`,kz=String.raw`function base64(s) {
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
`});var xz,_z=m(()=>{"use strict";xz=String.raw`
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
`});var $z,Oz=m(()=>{"use strict";$z=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var Ez,Az=m(()=>{"use strict";Ez=String.raw`
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
`});function nx(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>koe(
i,o)+boe,hooks:woe,readme:pz}}function woe(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function koe(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${tx(n)} plugin=${tx(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${tx([...new Set(a)].join(`
`))}
`}function tx(e){return`'${e.replaceAll("'","'\\''")}'`}var RLe,boe,Sz=m(()=>{"use strict";cz();uz();ex();dz();mz();gz();wz();vz();_z();Oz();Az();RLe=nx();boe=[
"# Never sent, in any case and any folder.",`secret_names='${Vm.join(" ")}'`,`secret_folders='${Hm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Km.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Wm.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${hz}'`,`sorting='
${bz}'`,`key_body='
${kz}'`,$z+fz+xz+lz+az+yz+Ez].join(`
`)});function Tz(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}=e,{alwaysLoad:p=t.alwaysLoad}=e;return{...z({...voe(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:d}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:xoe(t),longRuns:iz(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:p==="true"?!0:p==="false"?!1:p,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:nx(t.
uploads)}}function voe(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:d}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:d})}
function xoe({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var Pz=m(()=>{"use strict";Bc();
E();Pe();sz();Sz()});function Nz(e,t,n){let{loaded:r,config:o}=e;Gm(r);let i=Tz(t,o,n),s=_oe(r.plugin,FM(r,i),i);return t.allowErrors!==!0&&$oe([...rx(e,s),...s.report.diagnostics]),
s}function _oe(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&cu(r,l.what).files!=="none",s=tz(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function rx({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function $oe(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Ht(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var Cz=m(()=>{"use strict";E();MM();nz();t0();Q0();Rs();Pz()});async function Rz(e,t){let n=(0,oi.join)(t.workspace,e),r={folder:e,name:(0,oi.basename)(n),rows:[],notes:[]};try{let o=pm(n),i={...r,name:o.plugin.name},s=await Eoe(
n,t).catch(a=>({failed:a}));return"failed"in s?ox(s.failed,{...i,rows:Li(e,o.diagnostics)}):Ooe({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return ox(
o,r)}}function Ooe(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[Aoe(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Li(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=Nz(o,{permissionHook:!0},s),u=Li(n,[...rx(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return ox(l,{...e,rows:c,notes:i})}}async function Eoe(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await Gk(e,void 0,{dataOnly:r,signal:o});let i=(0,oi.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,oi.extname)(
i))?{config:{},skipped:i}:await Gk(e,i,{signal:o})}function Aoe(e){return`${(0,oi.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function ox(e,t){if(!we(e))throw e;let n=Kf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var oi,Lz=m(()=>{"use strict";oi=x(ne(),1);$C();e0();Cz();E();Eo()});var ao=Oe((n1e,Dz)=>{"use strict";Dz.exports=process.getBuiltinModule("node:os")});function er(e,t=511){if(Fz(e))return;let n=(0,Mz.dirname)(e),r=n===e?void 0:er(n,t);try{(0,Zm.mkdirSync)(e,t)}catch(o){if(Fz(e))return r;throw o}return r??e}function Fz(e){
return(0,Zm.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}var Zm,Mz,Ja=m(()=>{"use strict";Zm=x(ie(),1),Mz=x(ne(),1)});function zz(e,t){return e.size===t.size&&[...e].every(([n,r])=>Soe(r,t.get(n)))}function ix(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:Nu(e.bytes(),t.bytes())}function Nu(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function Soe(e,t){return e.
kind==="file"?t?.kind==="file"&&ix(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var Ym=m(()=>{"use strict"});function Xm(e){return jz(e)||jz(de([...e].map(([t,n])=>[t,Toe(n)])))}function jz(e){let t=L(e,as),n=t===void 0?void 0:D(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,Ioe(c)]);return qp(de([...s,[as,
Eu(o)]])).startsWith(i)}function Ioe(e){return e.kind==="file"?{...e,executable:!1}:e}function Toe(e){if(e.kind!=="file")return e;let t=e.bytes();return Xi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var sx=m(()=>{"use strict";_a();K();M();j();Au()});function us(e){return Poe.has(e.split("/").at(-1)??"")}function fs(e,t=""){return Noe((0,Jz.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return lm(
n.name)?n.isDirectory()?fs(e,r):[]:us(r)?[]:[r]})}function Noe(e){return(0,Bz.readdirSync)(e,{withFileTypes:!0})}function Gz(e,t){let n=rn(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!us(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!Coe(a)),o])if(Xm(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!ix(Uz(n,s),Uz(t,s)))}function Coe(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function Uz(e,t){let n=L(e,t);return n&&{...n,executable:!1}}function Vz(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...rn(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!us(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Bz,Jz,Poe,Ga=m(()=>{"use strict";Bz=x(ie(),1),Jz=x(ne(),1);K();Ym();
sx();Or();Poe=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function Qm(e){let t=Cu((0,Va.join)(e,".claude-plugin","plugin.json"));return cn(cn(cn(t,"metadata"),"bazaar"),"thinClient")!==void 0}function Kz(e){if(Cu((0,Va.join)(
e,"oci-layout"))===void 0)return!1;let t=cn(Cu((0,Va.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>cn(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=Cu((0,Va.join)(e,"blobs","sha256",r.slice(7)));return typeof cn(Wz(e,o),"claude-bazaar.co\
ntents")=="string"}function Wz(e,t){let n=cn(t,"annotations");if(n!==void 0)return n;let r=cn(t,"manifests"),o=Array.isArray(r)?cn(r[0],"digest"):cn(cn(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?cn(cn(t,"config"),"Labels"):Wz(e,Cu((0,Va.join)(e,"blobs","sha256",o.slice(7))))}function Cu(e){
try{return JSON.parse((0,Hz.readFileSync)(e,"utf8"))}catch{return}}function cn(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var Hz,Va,eh=m(()=>{
"use strict";Hz=x(ie(),1),Va=x(ne(),1)});function Roe(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function Ru(e){let t=Roe(e);if(t!==void 0)throw Jt(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function Jt(e,t){return new w("PATH_UNSAFE",e,t)}var ds=m(()=>{"use strict";E()});function Ka(e,t,n){let r=Foe(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw th(e);if(!r.isDirectory())throw cx(e,"is a file");let o=Moe(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw cx(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
us(a))&&Loe(e,t,n),zoe(e,s),s?"repository":"replaceable"}function Loe(e,t,{isOurs:n,foreign:r}){if(!(n??Qm)(e))throw cx(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?Gz:()=>[]),i=[...Doe(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${Lu(i)}.`,"Move or remove that, or choose another folder.")}function Doe(e){try{return fs(e).filter(t=>t!==".git")}catch(t){throw _t(e,t)}}
function Lu(e){let t=e.length-qz;return`${e.slice(0,qz).join(", ")}${t>0?` and ${t} more`:""}`}function Foe(e){try{return(0,Ha.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw _t(e,t)}}function Moe(e){try{return(0,Ha.readdirSync)(e)}catch(t){throw _t(e,t)}}function zoe(e,t){let[n,r]=[process.cwd(),(0,Ha.realpathSync)(e)];if(!`${n}${ax.sep}`.
startsWith(`${r}${ax.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function cx(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function th(e){return Jt(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function _t(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${X(t)}.`,
n,{cause:t})}var Ha,ax,qz,ps=m(()=>{"use strict";Ha=x(ie(),1),ax=x(ne(),1);E();Ga();eh();ds();qz=10});function Wa(e,t){(0,ln.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(lx(e,o.kind==="directory"?r:(0,Pr.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,Pr.join)(e,r),s=o.executable?493:420;(0,ln.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,ln.chmodSync)(i,s)}}function lx(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,ln.mkdirSync)((0,Pr.join)(e,r),{recursive:!0}),(0,ln.chmodSync)((0,Pr.join)(
e,r),493),n.add(r))}function ii(e,t,n=[]){let r=[];try{for(let o of(0,ln.readdirSync)(e).filter(i=>!n.includes(i)))(0,ln.renameSync)((0,Pr.join)(e,o),(0,Pr.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,ln.renameSync)((0,Pr.join)(t,i),(0,Pr.join)(e,i));throw o}}var ln,Pr,Du=m(()=>{"use strict";ln=x(ie(),1),Pr=x(ne(),1)});function Zz(e,t,n={}){ux(e,t,n,r=>Wa(r,t))}function ux(e,t,n,r){Fu(e,t,n);let o=(0,Se.resolve)(e),i=Ka(o,t,n),s=fx((0,Se.dirname)(o));try{i==="empty"?Joe(o,r):i===
"repository"?Goe(o,r):Voe(o,i,r)}catch(a){throw s!==void 0&&(0,_e.rmSync)(s,{recursive:!0,force:!0}),_t(e,a)}}function Fu(e,t,{within:n}){joe(e,t),Uoe(t),n!==void 0&&
Boe((0,Se.resolve)(n),(0,Se.resolve)(e))}function joe(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function Uoe(e){
for(let[t,n]of e)if(Ru(t),n.kind==="symlink")throw Jt(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function Boe(e,t){let n=(0,Se.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Se.resolve)(e,n)!==t)throw Jt(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Se.sep))
if(r=(0,Se.join)(r,o),(0,_e.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw th(r)}function fx(e){try{return er(e)}catch(t){throw _t(e,t)}}function Joe(e,t){
let n=(0,_e.mkdtempSync)((0,Se.join)(e,".bazaar-"));try{t(n),ii(n,e)}finally{(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function Goe(e,t){let n=(0,_e.mkdtempSync)(
(0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.bazaar-`)),[r,o]=[(0,Se.join)(n,"new"),(0,Se.join)(n,"old")];try{(0,_e.mkdirSync)(r),(0,_e.mkdirSync)(o),t(
r),ii(e,o,[".git"]);try{ii(r,e)}catch(i){throw ii(o,e),i}(0,_e.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,_e.existsSync)(o)||(0,_e.readdirSync)(o).length===
0)&&(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function Voe(e,t,n){let r=(0,_e.mkdtempSync)((0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.bazaar-`)),o=(0,Se.join)(
r,"new");try{(0,_e.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?Hoe(e,o,(0,Se.join)(r,"old")):(0,_e.renameSync)(o,e)}finally{(t!=="replaceable"||(0,_e.existsSync)(
e))&&(0,_e.rmSync)(r,{recursive:!0,force:!0})}}function Hoe(e,t,n){(0,_e.renameSync)(e,n);try{(0,_e.renameSync)(t,e)}catch(r){throw(0,_e.renameSync)(n,e),r}}var _e,
Se,dx=m(()=>{"use strict";_e=x(ie(),1),Se=x(ne(),1);E();Du();Ja();ps();ds()});function nh(e,t,n={}){let r=(0,tr.resolve)(e),o=Ka(r,t,n);if(o!=="missing"&&o!=="empty")return Koe(r,t,n);let i=rh(r);return Zz(r,t,n),{keep:()=>{},undo:()=>{(0,ht.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,ht.mkdirSync)(r)}}}function Koe(e,t,n){Fu(e,t,n);let r=Woe(e),[o,i]=[(0,tr.join)(r,"new"),(0,tr.join)(r,"old")],s=()=>(0,ht.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,ht.existsSync)(i)&&((0,ht.existsSync)(e)&&(0,ht.renameSync)(e,o),(0,ht.renameSync)(i,e)),s()};try{(0,ht.mkdirSync)(o),Wa(o,
t),(0,ht.renameSync)(e,i),(0,ht.renameSync)(o,e)}catch(c){throw a(),_t(e,c)}return{keep:()=>qoe(s),undo:a}}function Woe(e){try{return(0,ht.mkdtempSync)((0,tr.join)(
(0,tr.dirname)(e),`.${(0,tr.basename)(e)}.bazaar-`))}catch(t){throw _t(e,t)}}function qoe(e){try{e()}catch{}}function rh(e){if(!(0,ht.existsSync)(e))return rh((0,tr.dirname)(
e))??e}var ht,tr,oh=m(()=>{"use strict";ht=x(ie(),1),tr=x(ne(),1);ps();Du();dx()});var Yz,Xz=m(()=>{"use strict";Yz={added:[],changed:[],removed:[]}});function ms(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??Yz,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var px=m(()=>{"use strict";Pe();Xz()});function mx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,Mu.join)(e.RUNNER_TEMP||(0,ej.tmpdir)(),"claude-bazaar",t)}function tj(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,Mu.join)(e,"thin-clients",r.name);return nh(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function nj(e,t){er(t);let n=(0,Mu.join)(t,"report.json");return(0,ih.writeFileSync)(n,`${JSON.stringify(Zoe(e),void 0,2)}
`),n}function rj(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(ms),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,Mu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))PO(c,l??"")}function Zoe({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:Qz(o)},plugins:n.map(i=>({...ms(i),...i.error===void 0?{}:{error:Qz(i.error)},notes:i.notes,
findings:Fs(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function Qz({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function oj(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>ms(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,ih.appendFileSync)(n,o.join(""))}var ih,ej,Mu,ij=m(()=>{"use strict";ih=x(ie(),1),ej=x(ao(),1),Mu=x(ne(),1);Ei();Ja();oh();Eo();px()});function Nt(e){return _o(e).replaceAll(sj,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function un(e){
return e===""?"":`<code>${Nt(e)}</code>`}function hx(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${Nt(e)}</a>`:Nt(e)}function aj(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>_o(i.replaceAll("	","  ")).replaceAll(sj,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function sh(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var sj,cj=m(()=>{"use strict";Gf();sj=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function lj(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:Yoe(c,t)}function Yoe(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var uj=m(()=>{"use strict"});function fj(e,t){let{error:n}=e,r=[{text:`## ${Xoe[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${Nt(n.problem)} ${Nt(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:Qoe(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${Nt(o)}`,weight:1}))];return lj([...r,...e.plugins.
flatMap(oie)])}function Qoe(e){let t=e.map(n=>{let r=ms(n);return[un(r.name),eie(r),tie(n,r),nie(r),rie(n.rows)]});return sh(["plugin","version","result","files",
"findings"],t)}function eie({version:e="",oldVersion:t}){return t===void 0||t===e?un(e):`${un(t)} \u2192 ${un(e)}`}function tie({error:e},t){if(e!==void 0)return`\
failed: ${Nt(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(hx(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${hx(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function nie({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function rie(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Ht(r,n)]}).flat().
join(", ")||"none"}function oie(e){let{error:t,notes:n,rows:r,preview:o}=e,i=ms(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${Nt(t.problem)} ${Nt(t.fix)}`,weight:1}],
...n.map(a=>({text:Nt(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${un(i.image)}`,weight:1}],...r.length===0?[]:[{text:sie(r),weight:2}],...aie(e),...cie(
i),...o===void 0||o.patch===""?[]:[{text:gx("Changes of the thin client",aj("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${Nt(e.name)}`,weight:1},
...s]}function sie(e){let t=Fs(e),n=t.slice(0,iie).map(i=>[i.level,un(i.code),un(yn({...i,path:i.file})),`${Nt(i.problem)} ${Nt(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${Ht(r,"more finding")}: the output \`report\` names a file with all of them.`;return sh(["level","code","place","what, and what to do"],n)+o}function aie({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Ht(t.files,"file")} searched for ${Ht(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(un).join(", ")}.`,s=n.map(({what:a,why:c})=>[un(a),Nt(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:gx("Left out of the thin client",sh(["what","why"],s)),weight:3}]]}function cie({files:e}){let t=[...e.
added.map(n=>`- added ${un(n)}`),...e.changed.map(n=>`- changed ${un(n)}`),...e.removed.map(n=>`- removed ${un(n)}`)];return t.length===0?[]:[{text:gx("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function gx(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var Xoe,iie,dj=m(()=>{"use strict";Rs();Cn();Eo();cj();px();uj();Xoe={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};iie=300});function zu(e){return lie.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(pj,
r)?`\`${pj[r]}\``:n)}function gj(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(zu),...t===void 0?{}:{error:hj(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:zu(i.problem),fix:zu(i.fix)})),...o.error===void 0?{}:{error:hj(o.error)}}))}}function hj({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,zu(t),zu(n),{details:r,cause:o})}var pj,mj,lie,yj=m(()=>{"use strict";E();pj={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},mj="name its `digest` with `build` at none",lie=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${mj}`],[/then publish without --image; or `--base` what has it/g,
`${mj}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function ah(e={}){let t=Object.entries(process.env).filter(([r])=>!uie.includes(r)&&!fie.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var uie,fie,yx=m(()=>{"use strict";uie=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],fie=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var wx=Oe((oDe,wj)=>{"use strict";wj.exports=process.getBuiltinModule("node:child_process")});function bj(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function kj(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(die(t)):t).toString("utf8")}function die(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var vj=m(()=>{"use strict"});async function ch(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,_j.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,d=b=>{u==="exit"&&(u=b),xj(l.pid,"SIGTERM"),f??=setTimeout(()=>xj(l.
pid,"SIGKILL"),pie)},p=setTimeout(()=>d("timeout"),s),h=()=>d("abort");c?.addEventListener("abort",h,{once:!0});let g=bj(l.stdout,a,()=>d("output")),y=kj(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,O)=>{l.on("error",O).on("close",S=>k(S??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(p),clearTimeout(f),c?.removeEventListener("abort",h)}}function xj(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var _j,
pie,bx=m(()=>{"use strict";_j=x(wx(),1);vj();pie=1e3});async function Ge(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw $j(e);if(!(0,Oj.existsSync)(
n))throw $n(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:d}=await ch("git",e,{cwd:n,env:ah(
s),...c}).catch(p=>{throw hie(p)});if(l==="abort")throw $j(e);if(l==="timeout")throw $n(e,`it took longer than ${o/1e3} s`);if(l==="output")throw $n(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:qa(d)}}async function fn(e,t){let{exitCode:n,stdout:r,stderr:o}=await Ge(e,t);if(n===0)return r;
throw $n(e,o.trim()===""?`exit code ${n}`:Za(o))}async function hs(e,t){return(await fn(e,t)).toString("utf8").replace(/\r?\n$/,"")}function qa(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,mie)}function mie(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function $j(e){return new w("INTERRUPTED",`git ${Ej(e)} was stopped.`,"Start it again.")}function hie(e){return e.code!=="ENOENT"?$n([],X(e)):new w("GIT_MIS\
SING","git is not installed.","Install git, and see that it is in your PATH.")}function $n(e,t){let n=qa(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${Ej(
e)} failed: ${n}.`,yie(t))}function Ej(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function yie(e){return gie.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Za(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var Oj,gie,si=m(
()=>{"use strict";Oj=x(ie(),1);E();yx();bx();gie=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function ju(e){return wie.has(e.toLowerCase())}function kx(e){if(e==="")return"is empty";if(!Yo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function Sj(e){let t=kx(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(Aj,n)?`is kept for ${Aj[n]}`:ju(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':vie.test(e)||xie.test(e)?"passes as a marketplace of Anthropic":void 0}function Ij(e){
return bie.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":kie.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var wie,Aj,bie,kie,vie,xie,lh=m(()=>{"use strict";rs();wie=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),Aj={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},bie=new Set(["org","org-provisioned","unknown"]),kie=new Set(["cargo","gh","github","npm","pip","uv"]),
vie=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,xie=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function Sie(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function Iie(e){return Array.isArray(e)&&e.length>0}var dn,Ve,vx,xx,Cj,Rj,Lj,Dj,Fj,Mj,
_ie,fh,zj,$ie,jj,Ya,uh,Tj,Oie,Pj,Eie,Aie,Uj,Nj,Tie,Pie,Nie,dh,Xa=m(()=>{"use strict";Yn();nm();_r();dn=Y(),Ve=P(dn),vx=P(Ze()),xx=Ae(dn),Cj=pe({name:Je,email:Ve,
url:Ve}),Rj={$schema:Ve,name:dn,owner:Cj,plugins:Ae(Zn()),description:Ve,version:Ve,metadata:P(pe({description:Ve,version:Ve,pluginRoot:Ve})),forceRemoveDeletedPlugins:vx,
allowCrossMarketplaceDependenciesOn:P(xx)},Lj=pe(Rj),Dj=Bt(vv(dn)),Fj=new Set([...Object.keys(Rj),"renames"]),Mj=new Set(["description","version","pluginRoot"]),
_ie=ee(dn,he(e=>URL.canParse(e),"must be a whole URL, with https://")),fh={$schema:Ve,name:dn,displayName:Ve,description:Ve,version:Ve,author:P(Cj),homepage:P(_ie),
repository:Ve,license:Ve,keywords:P(xx),category:Ve,tags:P(xx),strict:vx,defaultEnabled:vx,dependencies:P(Vv),headers:P(Bt(dn)),headersHelper:Ve},zj=pe(fh),$ie=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],jj=new Set([...Object.keys(fh),...$ie,"relevance","source"]),Ya=e=>ee(Je,Xl(e)),uh=(e,t)=>P(Ql(e,t)),Tj=ee(Ya(256),he(e=>!e.includes("\\"),'must ha\
ve "/" between folders')),Oie=ee(Ya(128),Ho(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),Pj=ee(Ya(256),he(Sie,"must be a regular \
expression")),Eie=pe({file:Pj,pattern:Pj}),Aie=ee(pe({cli:uh(Ya(64),10),cwd:uh(Tj,10),filesRead:uh(Tj,10),hosts:uh(Oie,20),manifestDeps:P(ee(Ql(Eie,10),Yl()))}),
he(e=>Object.values(e).some(Iie),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),Uj=pe({topic:P(Ya(64)),signals:Aie});Nj={url:dn,ref:Ve,
sha:Ve},Tie=ee(dn,he(e=>!e.includes(".."),'must not hold ".."')),Pie=ee(dn,he(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),Nie=ee(qo,Ko(Number.
isInteger,({input:e})=>`must be a whole number, not ${String(e)}`),he(e=>e>0,"must be over 0"),he(e=>e<=600,"must have at most 600")),dh={github:{repo:dn,ref:Ve,
sha:Ve},url:Nj,"git-subdir":{...Nj,path:ee(Je,he(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:Tie,version:Ve,registry:P(Pie)},archive:{
url:dn,sha256:P(ee(dn,he(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:ee(Ya(500),he(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"m\
ust be ASCII on one line, without four blanks in a row")),timeout:P(Nie),mode:P(Qn("copy","link"))}}});var N,Ne=m(()=>{"use strict";N=".claude-plugin/marketplace.json"});function Jj(e,t){let n=L(e,N);n===void 0&&t("MARKETPLACE_MISSING",N,{looked:N}),n?.unreadable&&t("FILE_UNREADABLE",N,{reason:n.unreadable});let r=kr({tree:e,report:t},
N);if(r===void 0)return;let o=D(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:N,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:N,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:N,...o.
placeAt([])},{kind:oe(o.value)});return}let i=Cie(o,o.value,t);return Rie(i),Lie(i),Die(i),i}function Cie(e,t,n){return{value:t,report:n,where:r=>({path:N,...e.
placeAt(r)}),whereKey:r=>({path:N,...e.placeOfKey(r)})}}function Rie(e){for(let{path:t,field:n,problem:r}of nn(Lj,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});Bj(e,[],e.value,Fj),Bj(e,["metadata"],e.value.metadata,Mj)}function Bj(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:Ev(i)})}}function Lie({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=Sj(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=Ij(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function Die({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",N,{})}var Gj=m(()=>{"use strict";K();M();lt();ba();lh();
Xa();Ne()});function Vj(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Xo({},{entry:o}).diagnostics){let s=Fie[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else vo(i.code)&&i.path===""&&_x(e,i,t)}}function _x({catalog:e,index:t},n,r){let o=Mie(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(fh,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function Hj(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!ju(n)}function Mie({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var Fie,$x=m(()=>{"use strict";Ii();am();lh();Xa();Fie={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function Kj(e,t,n,{report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=zie(n,
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):tn(n,i)||s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||!tn(n,i))return;let l=i.split("/").
at(-1),u=Xo(jie(n,i),{entry:t.raw,...l?{folderName:l}:{}});for(let f of u.diagnostics.filter(d=>Hj(s,d)))f.path===""?_x({catalog:s,index:t.index,raw:t.raw},f,o):
o(Uie(f,i));return Bie(s,t,u),u}function zie(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function jie(e,t){
if(t==="")return e;let n=`${t}/`;return new Map([...e].filter(([r])=>r.startsWith(n)).map(([r,o])=>[r.slice(n.length),o]))}function Uie(e,t){return t===""?e:{...e,
path:`${t}/${e.path}`}}function Bie(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==t.name){let s={name:t.
name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={entry:t.version,manifest:i};
e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var Wj=m(()=>{"use strict";K();am();$x()});function qj(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":Vie(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function Vie(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?Hie(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?Zj(t.split(".").map(Number)):Jie.has(t)||t.endsWith(".localhost")}function Zj(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||Gie.has(e.join("."))}
function Hie(e){let t=Wie(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=Kie(t);return r!==void 0&&Zj(r)}function Kie(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function Wie(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var Jie,Gie,Yj=m(()=>{"use strict";Jie=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),Gie=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function Xj(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return qie(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${oe(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(dh,r)?Yie(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function qie(e,t){let n=Zie(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:gs(r?`${t.pluginRoot}/${e}`:e),raw:e}}function Zie(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:Uu(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function Uu(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function gs(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function Yie(e,t,n){let r=nn(pe(dh[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&Xie(s,n),r.length>0?void 0:{kind:e,...ese(e,t)}}function Xie(e,t){let n=qj(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:Qie(e),problem:n})}function Qie(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function ese(e,t){let n=Object.keys(dh[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var Ox=m(()=>{"use strict";M();lt();
_r();Yj();Xa()});function Qj(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(tse(s,o,
i)),Vj({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${oe(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return sse(e,r,t),r}function eU(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function tU(e){let t=eU(
e);return t!==void 0&&Uu(t)?gs(t):void 0}function tse(e,t,n){let r=c=>e.where(["plugins",t,...c]);nse(e,t,n),rse(e,n.name,r(["name"])),ose(e,n,r),ise(e,n,r);let o=Xj(
n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:eU(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{index:t,
name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):[],...Bu(
i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function Bu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function nse(e,t,n){for(let{path:r,field:o,problem:i}of nn(zj,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!jj.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function rse(e,t,n){if(typeof t!="string")return;let r=kx(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n,{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&ju(o))&&ns(t)&&e.report("ENTRY_NAME_RESERVED",n,{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n,{length:t.length})}function ose(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${oe(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of nn(Uj,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function ise(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function sse(e,t,n){let r=t.filter(o=>o.name!=="");for(let[o,{index:i,name:s}]of r.entries()){let{report:a}=n(i),c=e.where(["plugins",i,"name"]);
r.some(f=>f.index!==i&&f.name===s)&&a("ENTRY_NAME_TWICE",c,{name:s});let l=s.toLowerCase(),u=r.slice(0,o).find(f=>f.name!==s&&f.name.toLowerCase()===l);u!==void 0&&
a("ENTRY_NAME_CASE",c,{name:s,other:u.name})}}var Ex=m(()=>{"use strict";M();rs();lt();$x();lh();Xa();Ox()});function nU(e,t,n,r){if(e===void 0)return{};let o=nn(Dj,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=ase(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function ase(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var rU=m(()=>{"use strict";M();lt();Xa()});function ph(e,t={}){let n=cse(e),r=new Nn,o=Jj(n,r.report);if(o===void 0)return oU(use,r.list,!1);let i=[],s=f=>i[f]??=new Nn,a=Qj(o,s).map(f=>{let d=s(f.index),
p=t.plugins===!1?void 0:Kj(o,f,n,d);return Object.assign(f,{diagnostics:sU(iU(d.list))},p&&{plugin:p})}),c=fse(o,a),l=[...r.list,...i.flatMap(f=>f.list)],u=l.some(
f=>QO(f.code));return oU(c,l,!u)}function cse(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?[...e.values()]:Object.
values(e)).every(lse))return e instanceof Map?e:de(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a marketplace's files.",`Giv\
e a file tree or a record of path \u2192 text, e.g. {"${N}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function lse(e){return typeof e==
"string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function fse(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u=="string"?{[l]:u}:
{}},{name:o,owner:i}=n,s=tU(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",...Bu(i)?{owner:i}:
{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:nU(n.renames,a,c,e.report),raw:n}}function oU(e,t,n){return{marketplace:e,
diagnostics:sU(iU(t)),loads:n}}function iU(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function sU(e){return e.toSorted((t,n)=>U(t.path,n.path)||
(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||U(t.code,n.code))}var use,Ax=m(()=>{"use strict";Cn();E();K();Ii();j();Gj();Wj();Ex();rU();Ne();use={name:"",
plugins:[],renames:{},raw:{}}});function aU(e,t={}){let n=typeof e=="string"||e instanceof URL;return ph(n?rn(fm(e)):e,t)}var cU=m(()=>{"use strict";Ax();Or()});function ec(e,t){if(Array.isArray(e)){let n=e.map(r=>ec(r,uU(t)));return lU("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>Sx(r,o,uU(t)));return lU(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function Sx(e,t,n){return`${JSON.stringify(e)}${n.colon}${ec(t,n)}`}function lU(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function uU(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function fU(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:dse(e,t),colon:hse(i,": "),comma:pse(e,t),padding:a}}function dse(e,t){let n=[t];
for(let r=n.shift();r!==void 0;r=n.shift()){let o=r.type==="property"?void 0:r.children[0];if(o!==void 0&&Ju(e,o.offset)){let[i,s]=[Qa(e,r.offset),Qa(e,o.offset)];
if(s.length>i.length)return s.slice(i.length)}n.push(...r.children)}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}function pse(e,t){let n=[t];for(let r=n.
shift();r!==void 0;r=n.shift()){let[o,i]=r.type==="property"?[]:r.children;if(o&&i){let s=e.slice(o.offset+o.length,i.offset);if(!/[\r\n]/.test(s))return s}n.push(
...r.children)}return mse(e,t)}function mse(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}
function hse(e,t){return/[\r\n]/.test(e)?t:e}function Ju(e,t){return/[\r\n][ \t]*$/.test(e.slice(0,t))}function Qa(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var dU=m(()=>{"use strict";M()});function ai(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=gU(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+yU(i,s,a,f=>Sx(
n,r,f));if(gse(yse(e,[...t,n]),r))return e;let u=Gu(i,l.offset,Ix(i,s,a));return o+tc(i,l.offset,l.offset+l.length,ec(r,u))}function hU(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=gU(e,t,"array"),c=s.children[n];if(c===void 0)return o+yU(i,s,a,d=>ec(r,d));let l=Gu(i,c.offset,Ix(i,s,a)),f=Ju(i,c.offset)?`,${Tx(a)}${Qa(i,c.
offset)}`:wU(i,s,a);return o+tc(i,c.offset,c.offset,ec(r,l)+f)}function gse(e,t){return pU(e)===pU(t)}function pU(e){return JSON.stringify(e,(t,n)=>typeof n=="o\
bject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function gU(e,t,n){let r=D(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Ci(i),a=s;for(let c of t)a=a===void 0?void 0:Vc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:fU(i,s)}}function yse(e,t){let n=D(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function yU(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return wse(e,t,n,r);let i=o.offset+o.
length,s=Ix(e,t,n);if(!Ju(e,o.offset)){let c=wU(e,t,n);return tc(e,i,i,c+r(Gu(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${Tx(n)}${Qa(e,o.offset)}`;return tc(e,
i,i,a+r(Gu(e,o.offset,s)))}function wse(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return tc(e,
o,i,c+r(n)+c)}let s=Gu(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return tc(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function wU(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function Ix(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?Ju(e,r.at(-1)?.offset??0)?n:mU(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?mU(e,s,n):n}function mU(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function Gu(e,t,n){
return{...n,lineBreak:Tx(n)+Qa(e,t)}}function Tx(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function tc(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var mh=m(()=>{
"use strict";M();dU();Hf()});function bU(e,t,n){let r=vU(e),o=e.slice(r.length);for(;;){let i=xU(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=_U(o,i,s)}}function kU(e,t,n){
let r=vU(e),o=e.slice(r.length),i=xU(o,t,"array");return i.children[n]===void 0?e:r+_U(o,i,n)}function vU(e){let t=D(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function xU(e,t,n){let r=Ci(e);for(let o of t)r=r===void 0?void 0:Vc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function _U(e,t,n){let[r,o]=bse(t,n);return e.slice(0,r)+e.slice(o)}function bse(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var $U=m(()=>{"use strict";M();Hf()});function Gt(e,t=N){let{value:n,problem:r}=D(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw pn(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw pn(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function ci(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw pn(`"plugins" in "${N}" is no list.`,'Write "plugins": [] or a list of entries.')}function nc(e,t){let n=e.flatMap(
(r,o)=>rc(r)===t?[o]:[]);if(n.length>1)throw pn(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function EU(e,t){let n=Gt(e),r=n.plugins===void 0?ai(e,[],"plugins",[]):e,o=ci(n).map(a=>OU(rc(a))),i=OU(t.name)??"",s=kse(o)?o.findIndex(a=>U(
a??"",i)>0):-1;return hU(r,["plugins"],s===-1?o.length:s,t)}function AU(e,t){let n=nc(ci(Gt(e)),t);return n===void 0?e:kU(e,["plugins"],n)}function SU(e,t,n){let{
renames:r}=Gt(e);if(r!==void 0&&!v(r))throw pn(`"renames" in "${N}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:bU(e,["renames"],t);let o=r===void 0?ai(e,[],"renames",{}):e;return ai(o,["renames"],t,n)}function kse(e){return e.every((t,n)=>t!==void 0&&U(e[n-1]??"",t)<=0)}
function OU(e){return typeof e=="string"?e.toLowerCase():void 0}function rc(e){return v(e)?e.name:void 0}function pn(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var ys=m(()=>{"use strict";E();M();mh();$U();j();Ne()});function IU(e,t,n={}){vse(e,t);let r=Gt(e),o=ci(r),i=nc(o,t.name);return i===void 0?{text:EU(e,hh(t)),change:"added"}:Px({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function Px(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=xse(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))c=ai(c,o,l,u);return{text:c,change:c===r?"uncha\
nged":"replaced"}}function vse(e,t){if(typeof e!="string")throw oc("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??{};if(typeof n!=
"string"||n==="")throw oc("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw oc('the entry has no source that star\
ts with "./" or is pinned');if(typeof o!="string")throw oc("the entry has no description");if(i!==void 0&&typeof i!="string")throw oc("the entry's category is n\
o text");if(s!==void 0&&!Bu(s))throw oc("the entry's author has no name")}function oc(e){let t="Give the catalog's text, and an entry with name, source (./folde\
r) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function hh(e){let{name:t,source:n,description:r,category:o,author:i}=e;
return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function xse(e,t,n,r){let{source:o,
description:i,author:s,category:a}=hh(t),c=_se(e.source,t.source,n);if(!(c||li(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw Ose(t.name,e.source);return{...c&&
typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function _se(e,t,n){return typeof t==
"string"?li(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function li(e,t,n){return t!==void 0&&$se(e,n)===gs(t)}function $se(e,t){if(typeof e!="st\
ring")return;if(e==="."||e.startsWith("./"))return gs(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&Uu(r)?gs(`${r}/${e}`):void 0}function Ose(e,t){
let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return pn(`The catalog has an entry "${e}" from another source (${n}), which may be somebody e\
lse's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var gh=m(()=>{"use strict";E();M();mh();
ys();Ex();Ox()});function Nx({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!Ese.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||li(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function TU({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[D(n??"{}").value,D(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:Nx({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var Ese,PU=m(()=>{"use strict";M();gh();Ese=new Set(["name","source","description","author","category"])});function LU(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=Ase(s,`${t}/`)??NU(s,n);c!==void 0?o.add(c):s!==
N&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===N)&&i.push(...Sse(e,o));for(let[s,a]of e.entryFiles??[]){let c=NU(
s,n)??"",l=TU({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function Ase(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function NU(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function Sse({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[D(e).value,D(t).value],s=(d,p)=>({code:d,path:N,problem:p});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(d=>d!=="plugins"&&d!==
"renames"&&!DU(o[d],i[d])),c=Tse(o,i),l=Pse(o,i),u=r.size===0&&l.length===1?l:[];for(let d of u)r.add(d);let f=l.filter(d=>!r.has(d)&&!c.names.has(d));return[...Ise(
{old:o,fresh:i},l,n).map(d=>s("FOREIGN_ENTRY",d)),...a.map(d=>s("FOREIGN_MEMBER",`has another "${d}", which is the marketplace's own`)),...c.changed.map(d=>s("F\
OREIGN_MEMBER",`changes what "${d}" in "renames" said before`)),...f.map(d=>s("FOREIGN_ENTRY",`changes the entry "${d}", whose folder this change does not touch`))]}
function Ise({old:e,fresh:t},n,r){let o=n.flatMap(i=>yh(t,i).length===0?yh(e,i):[]);return n.flatMap(i=>{let s=[...yh(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return yh(t,i).flatMap(c=>Nx({name:i,entry:c,before:s,...a}))})}function Tse(e,t){let[n,r]=[RU(e.renames),RU(t.renames)],o=Object.keys(n).filter(i=>!DU(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function Pse(e,t){let[n,r]=[CU(e),CU(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function CU({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function yh({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function RU(e){
return v(e)?e:{}}function DU(e,t){return JSON.stringify(e)===JSON.stringify(t)}var FU=m(()=>{"use strict";M();Ne();PU()});function MU(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(p,h)=>h.map(({name:g})=>`${p} ${g}`),
f=[...n.map(({config:p})=>p.url),...t.map(({handler:p})=>p.url)],d=[...t.filter(({type:p})=>p==="command").map(({event:p})=>`hook ${p}`),...u("server",n.filter(
({transport:p})=>p==="stdio")),...r.map(({source:p})=>`server ${p}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(d)],asks:[...new Set(f.filter(p=>typeof p=="string"))]}}var zU=m(()=>{"use strict"});function jU(e,t,n){let r=Nse(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function UU(e){
let t=L(e,On);return t===void 0?void 0:D(H(t.bytes())).value}function Nse(e){let t=UU(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function BU(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function JU(e){return Cx(UU(e))}function Cx(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var On,
ws=m(()=>{"use strict";E();K();M();j();On=".claude-plugin/plugin.json"});function VU(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Li("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,GU.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[Cse]};let c=a?rn(s):new Map;if(!JU(c))return{folder:t,name:e,rows:[
...i,Rse(t)],notes:[]};let{runs:l,asks:u}=MU(pm(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...Xm(c)?[]:[Lse(t)],...l.length===0?[]:[Dse(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function Rse(e){return{level:"error",code:"NO_THIN_CLIENT",file:Rx(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function Lse(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:Rx(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function Dse(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:Rx(e),problem:n,fix:"Review these files as code."}}var GU,Cse,Rx,HU=m(()=>{"use strict";GU=x(ie(),1);e0();Or();zU();ws();
sx();Eo();Cse="Lies in another repository, which is not looked at: review what is at the pinned commit.",Rx=e=>`${e}/.claude-plugin/plugin.json`});var WU={};cr(WU,{check:()=>Fse});async function Fse(e,t,n){await Mse(e,n);let r=await zse(e,n),o=t["entries-dir"],i=async g=>({before:await KU(e,`HEAD^1:${g}`,n),
after:await KU(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=LU({paths:r,...await i(N),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...z({entriesDir:o})}),l=aU(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>VU(
g,u(g),e,l)),[d={folder:"",name:"(none)",rows:[],notes:[]},...p]=f,h=[...c.map(Use),...a.length===0?[jse]:[],...d.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...d,rows:h},...p]}}async function Mse(e,t){let{exitCode:n}=await Ge(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function zse(e,t){let r=(await fn(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function KU(e,t,n){let{exitCode:r,stdout:o}=await Ge(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Use({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var jse,qU=m(()=>{"use strict";si();cU();Pe();E();Ne();FU();HU();jse=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function ZU(e){let t="plain";for(let n of e.split("/")){let r=mn(n);if(r===Jse)return"never";Bse.includes(r)&&(t="reserved")}return t}function YU(e){return e.includes(
"~")&&e.split("/").some(t=>Gse.test(mn(t)))}function mn(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var Bse,Jse,Gse,wh=m(()=>{"use strict";Bse=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Jse=".git",Gse=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function sc(e,t){return Zse(e,t)??Yse(e)}function Zse(e,t){if(e==="")return"is empty";if(!Hse.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(Kse.test(e))return'\
has an empty part, "." or ".."';if(Wse.test(e))return"names a drive";let n=ZU(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function Yse(e){if(XU(e,ic.bytes))return`is longer than ${ic.bytes} bytes`;if(qse.
test(e))return"names a drive on Windows";if(YU(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>ic.depth)
return`is deeper than ${ic.depth} folders`;for(let n of t){if(XU(n,ic.partBytes))return`has a part of more than ${ic.partBytes} bytes`;if(iu.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function XU(e,t){return e.length>t||e.length*3>t&&Vse.encode(e).length>
t}function Nr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,Xse);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function Xse(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*QU(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var ic,Vse,Hse,Kse,Wse,qse,bh,kh=m(()=>{"use strict";E();su();wh();ic={partBytes:255,bytes:1024,depth:64},Vse=
new TextEncoder,Hse=/^[\x20-\x7e]+$/,Kse=/(?:^|\/)\.{0,2}(?:\/|$)/,Wse=/^[A-Za-z]:(?:\/|$)/,qse=/(?:^|\/)[A-Za-z]:/;bh=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,mn(t))}take(t){let n=mn(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of QU(t)){let s=mn(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw Nr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of QU(t)){let o=mn(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Xe({pluginsDir:e},t){return`${e}/${t}`}function vh(e,t){return`${Xe(e,t)}/${On}`}function ui({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function e2(e){if(Qse.test(e)&&sc(e,"refuse")===void 0)return;throw Nr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function t2(e){if(!(Yo(e)&&sc(e,"refuse")===void 0))throw Nr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function xh(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&sc(t,"refu\
se")===void 0)return t;throw Nr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function _h(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var Qse,Cr=m(()=>{"use strict";rs();kh();ws();Qse=/^[a-z0-9][a-z0-9-]{1,63}$/});function $h(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(tae(e),nae(e),!Number.
isInteger(o)||o<1||o>100)throw Rr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Rr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(d=>({branch:"",plugins:[d],remove:[]})),...n.map(d=>({
branch:"",plugins:[],remove:[d]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:d,remove:p})=>({branch:oae(a,d,p),plugins:d,remove:p}));if(new Set(
f.map(({branch:d})=>d)).size<f.length)throw Rr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:eae(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function eae(e,t){let n={pluginsDir:xh(e),entriesDir:t===
void 0?void 0:xh(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw Rr(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function Lr({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function tae({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Lr({branch:"",plugins:e,remove:t});for(let s of n)e2(s);for(let s of r)
t2(s);if(n.length+r.length===0)throw Rr("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw Rr(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function nae({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Rr("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!rae(e.url))
throw Rr("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
xh(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw Rr("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function rae(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function oae(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Rr(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function Rr(e,t){return new w("OPTION_INVALID",e,t)}var bs=m(()=>{"use s\
trict";E();Cr()});function Lx({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Lr(n),a=[...i,...s],c=a.flatMap(f=>ui(t,f)??[]),l=a.map(f=>Xe(t,f)),u=[N,...l,...c].
flatMap(_h);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>vh(t,f)),...c],listings:[...new Set(
u)].sort(U)}}var n2=m(()=>{"use strict";j();Ne();bs();Cr()});function Dx(e,t=N){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var r2=m(()=>{"use strict";E();Ne()});function a2({additions:e,deletions:t,replaced:n},r,o){let i=new bh;for(let a of e.keys()){let c=i2(a,o,o.kept)?sc(a,"inert"):o2;if(c!==void 0)throw Nr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!iae(a,r)||!i2(a,o,[...o.kept,...o.gone])||a===N)throw Nr(a,o2,"Leave this file out of the \
plugin.");let s=e.get(N);s!==void 0&&sae(r.catalog,s,new Set([...o.kept,...o.gone]))}function i2(e,{layout:t},n){return e===N?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${Xe(t,r)}/`)||e===ui(t,r))}function iae(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function sae(e,t,n){if(!(e!==void 0&&s2(e,n)===s2(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${N}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function s2(e,t){let{plugins:n,renames:r,...o}=Gt(new TextDecoder().decode(e)),i=ci(Gt(new TextDecoder().
decode(e))),s=c=>typeof c=="string"&&t.has(c),a=v(r)?Object.entries(r).filter(([c])=>!s(c)):r;return JSON.stringify([o,i.filter(c=>!s(rc(c))),a??[]])}var o2,c2=m(
()=>{"use strict";E();M();ys();Ne();kh();Cr();o2="is none of the places that this plugin may change in a marketplace"});function l2(e){let t=e,n=()=>ci(Gt(t));return{fileOf:()=>N,names:()=>n().flatMap(r=>aae(rc(r))),entry(r){let o=nc(n(),r);return o===void 0?void 0:n()[o]},upsert(r,{
inherit:o,...i}){let s=IU(t,r,i);if(t=s.text,s.change!=="added"||o===void 0)return s.change;let a=["plugins",nc(n(),r.name)??0],c=this.entry(r.name)??{};for(let[
l,u]of Object.entries(o))Object.hasOwn(c,l)||(t=ai(t,a,l,u));return s.change},leadsTo:(r,o)=>li(r.source,o,Gt(t)),remove(r){t=AU(t,r)},renameOf(r){let{renames:o}=Gt(
t);return v(o)&&Object.hasOwn(o,r)?o[r]:void 0},rename(r,o){return t=SU(t,r,o),!0},files:()=>new Map([[N,t]])}}function aae(e){return typeof e=="string"?[e]:[]}
var u2=m(()=>{"use strict";M();mh();ys();Ne();gh()});function f2(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=Gt(i,t(o));if(s.name===o)return s;throw pn(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...hh(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=Px(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>li(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var d2=m(()=>{"use strict";ys();gh()});function cae(e,t="sha1"){return(0,p2.createHash)(t).update(`blob ${e}\0`)}function ac(e,t="sha1"){return cae(e.length,t).update(e).digest("hex")}var p2,Oh=m(()=>{
"use strict";p2=x(Ye(),1)});function Fx(e){return e.length===64?"sha256":"sha1"}function Mx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=L(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===m2&&l.id===ac(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==m2&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())L(n,a)===void 0&&s.removed.push(`${e}/${a}`);return s.removed.sort(U),{additions:o,deletions:s.removed,replaced:i,files:s}}
var m2,h2=m(()=>{"use strict";K();j();Oh();m2="100644"});function y2(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[g2.test(o),"Its description holds a line break or characters that nobody sees."],[g2.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[fae(r,n),lae],[typeof i!="string"&&!dae(i.path,i.ref),"Its pinned path or ref holds more than letters, digits and . _ / -."],
[!pae(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!mae(t.replacedBy,r),'Its "replacedBy" is not the name of another plugin.']].filter(
([a])=>a).map(([,a])=>a)}function w2(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`The marketplace's entry "${e}" would break rules that marketplaces \
check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).")}function b2(e,t,n=!1){
if(!n)throw pn(`The catalog says that "${e}" was renamed to "${t}", so nobody would get a plugin of that name.`,"Publish under another name, or take the name ov\
er with --take-over (`takeOver` in code).")}function k2({files:e,name:t}){if(e.get(On)?.kind!=="file")throw new w("OPTION_INVALID",`The thin client "${t}" has n\
o ${On}.`,"Give what `generateThinClient` returns.")}function fae(e,t){return t.some(n=>n!==e&&mn(n)===mn(e))}function dae(...e){return e.every(t=>t===void 0||uae.
test(t)&&!t.includes(".."))}function pae(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function mae(e,t){return e===void 0||typeof e=="string"&&
e!==""&&e!==t}var g2,lae,uae,v2=m(()=>{"use strict";E();ys();wh();ws();g2=/[\p{Cc}\p{Cf}\u2028\u2029]/u,lae="Another entry has the same name in other upper and \
lower case.",uae=/^[A-Za-z0-9._/-]+$/});function x2(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=O2(a,t);k2(i);let u=s.map(O=>o.entry(O)).find(O=>O!==void 0),
f=s.map(O=>$2(O,a,t));hae(a,s,t);let d=Xe(r.layout,a),p=yae(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:d,inherit:u},g=o.upsert(p,h);r.request.allowErrors!==
!0&&w2(a,y2(p,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Mx(d,n.folders.get(d)??new Map,y,Fx(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:O})=>O),replaced:b.replaced,files:E2(k.map(({files:O})=>O),c,o),entry:g,oldVersion:l??f.find(({version:O})=>O!==
void 0)?.version??r.pinnedVersions.get(a),former:s.filter((O,S)=>f[S]?.wasThere)}}function _2(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,
files:i,version:s}=$2(e,null,t);return{name:e,additions:new Map,deletions:o,replaced:[],files:E2([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s,former:[]}}
function $2(e,t,n){let{tree:r,job:o,entries:i,warnings:s}=n,a=O2(e,n),c=Xe(o.layout,e),l=r.folders.get(c)??new Map,u=i.entry(e),f=u!==void 0||l.size>0,d={...Mx(
c,l,new Map,Fx(r.head)),version:a,wasThere:f};return f?(u!==void 0&&gae(e,u,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is assembled from the entries' f\
iles: have "${e}" put under its "renames" yourself.`),d):(i.renameOf(e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),d)}function hae(e,t,{
entries:n,job:r}){let o=n.renameOf(e);o!==void 0&&(typeof o=="string"&&!t.includes(o)&&b2(e,o,r.request.takeOver),n.rename(e,void 0))}function O2(e,{tree:t,job:{
layout:n}}){let r=Xe(n,e);if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(vh(n,e)),i=o===void 0?void 0:D(H(o)).value;if(!Cx(i))throw BU(r);let s=v(i)?
i.version:void 0;return typeof s=="string"?s:void 0}function gae(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&
i.url===s.url||a===!0||r.leadsTo(t,n)))throw pn(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, \
or take it over with --take-over (`takeOver` in code).")}function yae({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=jU(e,`./${Xe(r,o)}`,
t),s=i.description.trim();if(n.pinned===void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===
void 0?{}:{path:c.replaceAll("{plugin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function E2(e,t,n){let r={added:[],changed:[],removed:[]};
for(let o of["added","changed","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"remo\
ved":"changed"].push(o)}for(let o of Object.values(r))o.sort(U);return r}var A2=m(()=>{"use strict";M();j();ys();ws();h2();v2();Cr()});function S2(){return new w("MARKETPLACE_INVALID",`The repository has no "${N}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}function I2(e){return we(e)&&!["INTERRUPTED","FORGE_LIMITED","FORGE_UNREACHABLE"].includes(e.code)}function T2(e){let t=[
...e.values()],[n]=t;if(n===void 0||t.length===1)return n;let r=[...e].map(([o,{problem:i}])=>`${zx(o)}: ${i}`);return new w(n.code,r.join(" "),[...new Set(t.map(
({fix:o})=>o))].join(" "))}function zx({plugins:[e],remove:t}){return e?.thinClient.name??t[0]??""}var jx=m(()=>{"use strict";E();Ne()});function Eh(e,t,n,r){let o=_h(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;kae([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&vae(u,a,a===t?n:"folder")}}function kae(e,t,n,r){let o=mn(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&mn(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function vae(e,t,n){let r=e===wae?"folder":bae[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw Nr(t,o,`Have it replaced by a real ${n}.`)}var wae,bae,P2=m(()=>{"use strict";E();kh();wh();Cr();wae="040000",bae={12e4:"sym\
bolic link",16e4:"submodule"}});function co(e,t,n){let r={layout:n.layout,...Lr(t)};xae(e,r);let o={tree:e,job:n,entries:Hu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>x2(c,o)),
...t.remove.map(c=>_2(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,d]of c)a.additions.set(f,
d);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return a.deletions.sort(U),a2(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function Ah({files:e}){return Object.values(e).every(
t=>t.length===0)}function Vu(e,{changes:t}){let n=new Map(t.flatMap(o=>Ah(o)?[]:[[o.name,o.former]])),r=e.plugins.flatMap(o=>{let i=n.get(o.thinClient.name);return i===
void 0?[]:[{...o,renamedFrom:i}]});return{...e,plugins:r,remove:e.remove.filter(o=>n.has(o))}}function Dr({additions:e,deletions:t}){return e.size+t.length===0}
function xae(e,{layout:t,kept:n,gone:r}){let o=s=>s.flatMap(a=>[Xe(t,a),ui(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&Eh(e,N,"file",i);for(let s of[
...n,...r]){let a=r.includes(s)?new Set([...i,...o(n)]):i;Eh(e,Xe(t,s),"folder",a);let c=ui(t,s);c!==void 0&&Eh(e,c,"file",a)}}function Hu(e,{layout:t,kept:n,gone:r}){
if(t.entriesDir===void 0){if(e.catalog===void 0)throw S2();return l2(Dx(e.catalog))}let o=s=>ui(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:
Dx(a,o(s))};return f2(new Map([...n,...r].map(s=>[s,i(s)])),o)}var Fr=m(()=>{"use strict";j();Ne();r2();bs();c2();u2();d2();Cr();A2();jx();P2()});async function N2(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=Lr(t.whole),a=Hu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(d=>a.entry(d)).find(d=>d!==void 0),f=u===void 0?void 0:await _ae(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function _ae(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?On:`${c}/${On}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:D(u).value,d=v(f)?f.version:o;return typeof d=="string"?d:void 0}var C2=m(()=>{"use strict";M();ws();bs();Fr()});function R2(e,t){let n={[N]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=ph(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,$ae(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>Oae(a)||t.some(c=>Eae(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function $ae({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function Oae({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function Eae({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function L2({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${N}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var D2=m(()=>{"use strict";E();Ax();Ne()});function cc(e){return e.replace(/-[0-9a-f]{8}$/,"")}function lc(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Sh(cc(e)),Sh(cc(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":cc(e)===cc(t)?"content":"patch"}function Sh(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function F2({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[cc(t),cc(n)],a=Aae(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function Aae(e,t){let[n,
r]=[Sh(e),Sh(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var Ku=m(()=>{"use strict";E()});function Ih(e,t){let n=co(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Xe(t.layout,s.name)})),o=R2(Iae(n,t),r);return t.request.
allowErrors!==!0&&L2(o),{plan:n,diagnostics:Tae([...o.own],o.diagnostics),warnings:[...n.warnings,...Sae(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function Sae(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return F2({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function Iae({entries:e},{layout:t,request:n}){let r=e.files().get(N);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function Tae(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Ux=m(()=>{"use strict";Ne();D2();Cr();Fr();Ku()});function U2(e,t,n,r){let o=Th(n).length>0?Th(n):Th(t);return`${M2}: ${o.join(", ")}
${z2}: ${J2(e,t,r)}`}function Ph({message:e},t){let n=j2.exec(e)?.[1]?.split(", ")??[];return Th(t).some(r=>n.includes(r))}function Th(e){let{kept:t,gone:n}=Lr(
e);return[...t,...n]}function B2(e,t,n,r){let i=e.filter(s=>Ph(s,n)).flatMap(({message:s})=>j2.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==J2(t,n,r)}function J2(e,t,{
layout:n}){let{kept:r,gone:o}=Lr(t),i=Hu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(Xe(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>U(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return Zo(JSON.stringify(s)).slice(0,16)}var M2,z2,j2,Bx=m(()=>{"use strict";
_a();j();bs();Cr();Fr();[M2,z2]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],j2=new RegExp(`^${M2}: (.+?)\\r?\\n${z2}: ([0-9a-f]{16})\\r?$`,"m")});function Nh(e,t,{job:n,images:r,base:o}){let i=Vu(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Jx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),Nae(i,r).join(`
`),U2(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Jx({plugins:e,remove:t}){let[n]=e,r=t.length===1?t[0]:`${t.length} plugins`;return n===void 0?`Remove ${r}`:`${e.length>1?`Publish ${e.length} plug\
ins`:Pae(n)}${t.length>0?`, remove ${r}`:""}`}function Pae({thinClient:{name:e,version:t},renamedFrom:n=[]}){return n.length===0?`Publish ${e} ${t}`:`Rename ${n.
join(", ")} to ${e} ${t}`}function Nae({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by claude-bazaar.",...e.flatMap(({thinClient:{
name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?t.map(o=>`Removed: ${o}`):[]]}var Ch=m(
()=>{"use strict";Fr();Bx()});function G2(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function V2(e,t){let[n,r]=[G2(e),G2(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(U);return{added:o(r,n),removed:o(n,r)}}var H2=m(()=>{"use strict";j()});function Gx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(Cae,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function hn(e,t=300){let n=Gx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var Cae,K2=m(()=>{"use strict";Cae=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function Hx(e,{request:t}){return Gx(t.pullRequestTitle??Jx(e),200)}function Kx(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"",i=o.toWellFormed().
replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --");return[...e.plugins.flatMap(s=>Mae(s,t,n,r)),...e.remove.flatMap(s=>[`### Remove ${hn(s)}`,"",Lae(n),""]),
...e.plugins.length===0?[]:Dae(e,n),...o===""?[]:["",i]]}function Lae({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` says so\
.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function Dae({plugins:e},t){return["### How to chec\
k it","","- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.map(({thinClient:{name:n}})=>Fae(Xe(t.layout,
n),t)),"- The last 8 digits of the version are made of all the other content, so equal versions have equal files."]}function Fae(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${hn(t.url)} at ${hn(t.sha)}.`:`- Check out this branch and run ${hn(`claude plugin validate ${e}`)}.`}function Mae(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,f=r.get(s),d=e.renamedFrom??[],{files:p,sources:h,window:g}=l.
leakCheck;return[`### ${hn(s)}`,"",`- Says of itself: ${hn(c)}`,`- Version: ${u===void 0?"":`${hn(u)} \u2192 `}${hn(a)} (${lc(u,a)})`,...d.length===0?[]:[`- Ren\
amed from: ${d.map(y=>hn(y)).join(", ")}`],...zae(e,t,n),...f===void 0?[]:[`- Image: ${hn(f.image)}`,`- Digest: ${hn(f.digest)}`],`- Leak check: passed; ${p} fi\
les searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...Wu("- What it may do on a user's machine",i.mayDo,"nothing beside the\
 stubs' calls to the host"),""]}function zae({thinClient:e,facts:t},n,r){let o=Xe(r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return Wu(
"- Components",t.components,"none");let{added:s,removed:a}=V2(i,e.files.keys());return[...Wu("- Components added",s,"none"),...Wu("- Components removed",a,"none"),
...Wu("- All components",t.components,"none")]}function Wu(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${hn(r)}`)]}function Wx(e,t){let n=e.
indexOf(Vx),r=e.indexOf(Rh,n),o=n!==-1&&r!==-1,i=o?e.slice(0,n):"",s=o?e.slice(r+Rh.length):"",a=Rae-i.length-s.length-Vx.length-Rh.length-2;return`${i}${Vx}
${jae(t,a)}
${Rh}${s}`}function jae(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=W2.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",W2].join(`
`)}var Rae,W2,Vx,Rh,q2=m(()=>{"use strict";Ch();H2();Cr();K2();Ku();Rae=65536,W2="The rest was left out: a pull request's text has at most 65,536 characters.",[
Vx,Rh]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function Z2({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function Y2(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var qx=m(()=>{"use strict";E()});async function Lh(e,t,n){let{forge:r,standing:o,job:i}=e,s=Vu(t,n);e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let a=await r.openPullRequest(
{base:o.baseName,head:Z2(e,t.branch),title:Hx(s,i),body:Wx("",Kx(s,n,e)),draft:i.request.draft??!1});return await Q2(e,a,X2(e,void 0)),a}async function Zx(e,t,n,r){
let o=Vu(t,n),i=Hx(o,e.job),s=Wx(r.body,Kx(o,n,e)),a={...i===r.title?{}:{title:i},...Uae(s,r.body)?{}:{body:s}};return Object.keys(a).length>0&&await e.forge.editPullRequest(
r,a),await Q2(e,r,X2(e,r)),r}function Uae(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function X2({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let d=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(p=>r?.labels.includes(p)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...d?{autoMerge:u}:{}}}async function Q2({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var eB=m(()=>{"use strict";Fr();q2();qx()});async function Dh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await Bae(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function Bae(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var Yx=m(()=>{"use strict"});function Fh(e,t,n){return nB(e,t,n,t.branch)}async function tB(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await Fh(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await nB(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await Xx(e,s)}}async function Xx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=we(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function nB(e,t,n,r){let o=Nh(t,n,e),i=await Dh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var rB=m(()=>{"use strict";E();Ch();Yx()});async function sB(e,t){let n=co(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await Jae(e,{part:t,branch:r,onBase:n});
if(Dr(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await Fh(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Lh(e,t,n)}}async function Jae(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!Ph(l,n));if(Dr(o))return await Vae(e,t,s);if(s.length>0&&i==="ski\
p")return iB(e,t,lB(s));let a=co(r.tree,n,e.job);return s.length===0?Gae(e,t,a)?await Hae(e,t):await oB(e,t,a):r.pullRequest?.mergeable==="conflicting"&&aB(o,a)?
iB(e,t,Kae(s)):await oB(e,t,a)}function Gae(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
c=>Ph(c,t))||B2(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!aB(r,o)?!1:a?.mergeable==="conflicting"||!Dr(o)}function aB(e,t){let[n,r]=[e.entries.files(),t.
entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function Vae(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchang\
ed",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${lB(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(
`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await Xx(e,t.name),{operation:"closed",plan:n,pullRequest:o})}
async function oB(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(Dr(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Zx(e,r,i,s)};
if(Dr(n))return{operation:"created",plan:i,pullRequest:await Lh(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await Fh(e,r,n);return a==="moved"?"moved":await cB(
e,t,{plan:n,commit:a})}async function Hae(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await tB(e,n,r,o);return i==="moved"?"moved":await cB(e,t,{plan:o,commit:i})}async function cB(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,plan:r,pullRequest:await Lh(e,t,r)}:{operation:"updated",...o,pullRequest:await Zx(e,t,r,i)}}function iB(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function lB(e){
return`it has ${uB(e)} by others (${fB(e)}). Merge or close it, or give on-human-commits: overwrite.`}function Kae(e){return`it conflicts with the base and has ${uB(
e)} by others (${fB(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function uB({length:e}){return e===
1?"1 commit":`${e} commits`}function fB(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var dB=m(()=>{"use strict";eB();rB();Fr();Bx()});async function pB(e){let{job:t,base:n,forge:r,standing:o}=e,i=co(n,t.whole,t);if(Dr(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let s=Nh(t.whole,i,e),a=await Dh(r,o.baseName,i,s);if(a.kind==="moved")return"moved";if(a.kind==="written")return{operation:"pushed",plan:i,
commit:a};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a\
 pull request (${a.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var mB=m(
()=>{"use strict";E();Ch();Yx();Fr()});function hB(e,t,n){let r=[...e.values()].flatMap(o=>Qx(o,n));return{changed:r.some(e_),plugins:r,warnings:[...t]}}function Qx(e,t){return e.plan.changes.map(n=>qae(
n,e,t))}function e_({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Wae(e){
if(!(e===void 0||e.oldVersion!==void 0||e.entry==="added"))return e.entry==="unchanged"?"none":"content"}function qae(e,t,{job:n,preview:r,images:o}){let{name:i}=e,
s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??c??"",u=o.get(i),{commit:f,
pullRequest:d,operation:p}=Zae(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:s===void 0?"removed":Wae(a)??lc(c,l),...u===void 0?{}:{image:u},
files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...d===void 0?{}:{pullRequest:{number:d.number,url:d.url}},operation:p,
diagnostics:r.diagnostics.get(i)??[]}}function Zae(e,t,n){let{operation:r,pullRequest:o}=n;return!Ah(e)||!["created","updated","pushed"].includes(r)?n:{operation:"\
unchanged",...t!==void 0&&!Ah(t)&&o!==void 0?{pullRequest:o}:{}}}var t_=m(()=>{"use strict";Fr();Ku()});function yB(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(gB.indexOf(e.right)<gB.indexOf(r))throw Xae(e,t,n);return Yae(
e,t,n)}function Yae({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);if(!o.some(({branch:s})=>s===t||s===n))return e;throw new w("OPTION_INVAL\
ID",`A pull request's branch would be "${t}", which is published to.`,"Name another branch, e.g. bazaar/{plugin}.")}function Xae(e,t,n){let{right:r,login:o}=e,i=o===
void 0?"The token":`The token of ${o}`,s=r==="none"?"can't even read":`may only ${r==="triage"?"triage":"read"}`,a=r==="none"?", or there is no such repository":
"",c=t.request.fork===!0?"from a fork needs the right to read":"needs the right to write",l=`${i} ${s} ${n}${a}, and publishing ${c}.`;return new w("FORGE_REFUS\
ED",l,Qae(e,t,n),{details:{right:r}})}function Qae({login:e,right:t},{mode:n,request:r},o){let i=`Contents: Read and write${n==="push"?"":" and Pull requests: R\
ead and write"}`;if(e==="github-actions[bot]")return`A workflow's GITHUB_TOKEN reaches its own repository only, and there what \`permissions:\` of the job gives (\
contents: write${n==="push"?"":", pull-requests: write"}). For ${o} make a GitHub App's token or a fine-grained one with ${i}, and give it as marketplace-token.`;
if(e===void 0||e.endsWith("[bot]"))return`Give the App the repository permissions ${i} (its settings \u2192 Permissions & events), have the new permissions accepted,\
 install it on ${o}, and name that repository where the token is made.`;let s=n==="push"||t==="none"?"":", or publish from a fork (--fork, `fork` in code), whic\
h needs the right to read only";return`${t==="none"?"Look at the name first. ":""}${e} needs the role ${r.fork===!0?"Read":"Write"} in ${o}${s}. A fine-grained \
token has to name that repository and have ${i} (Settings \u2192 Developer settings \u2192 Fine-grained tokens); a classic one has to have the scope repo.`}var gB,
wB=m(()=>{"use strict";E();gB=["none","read","triage","write","maintain","admin"]});async function bB(e,t){let n={job:$h(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map,refused:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>
0&&await sce(n,r);let o=await ece(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while\
 publishing.`,"Publish again when fewer others do, or raise the number of attempts.")}async function ece(e){let{forge:t,warnings:n}=e;n_(e,`Looking at ${t.repository}\
.`);let r=await t.look(Lx(e.job)),o=yB(r,e.job,t.repository),i={...e.job,pinnedVersions:await N2(o,e.job,t)},s=Ih(o,i);for(let d of s.warnings)n.add(d);let{dryRun:a,
images:c}=i.request;a!==!0&&(e.images??=await c?.()??new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,images:e.images??new Map,warn:d=>{n.add(d)},tell:d=>n_(
e,d)},u=a===!0?(rce(e,l),!1):await tce(e,l,s),f=u?void 0:T2(e.refused);if(f!==void 0)throw f;return u?"moved":hB(e.done,n,{job:i,preview:s,images:l.images})}async function tce(e,t,n){
let{done:r,refused:o,warnings:i}=e,{job:s}=t,a=(f,d)=>{r.set(f,d),s.request.onDone?.(Qx(d,{job:s,preview:n,images:t.images}),[...i])},c=t.standing.branches.some(
({pullRequest:f})=>f!==void 0);if(s.mode==="push"||s.mode==="auto"&&!c&&r.size===0){let f=await pB(t);if(f==="moved")return!0;if(f!=="protected")return a(s.whole,
f),!1}let l=await nce(e,t,n),u=!1;for(let f of s.parts.filter(d=>!r.has(d)&&!o.has(d)))try{let d=await sB(l,f);d==="moved"?u=!0:a(f,d)}catch(d){if(!I2(d))throw d;
o.set(f,d),s.parts.length>1&&t.tell(`${zx(f)}: ${d.problem}`)}return u}async function nce(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Dr(n.plan))return t;
let{baseName:i}=t.standing;t.tell(`Bringing the fork of ${r.repository} up to date.`),e.fork??=await r.fork(i);let{branches:s}=await e.fork.look({...Lx(o),base:i}),
a={...t.standing,branches:s};return{...t,branches:e.fork,standing:a}}function rce({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){
let s=n.branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:co(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{
pullRequest:s.pullRequest}})}}async function sce(e,t){let{job:n,forge:r}=e;n_(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(
ice,oce*2**(t-1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function n_({job:{request:e}},t){Y2(e.signal),e.progress?.(t)}var oce,ice,kB=m(()=>{"us\
e strict";E();bs();n2();C2();Fr();Ux();dB();mB();jx();t_();wB();qx();[oce,ice]=[250,1e4]});function xB({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...ace(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function ace(e){let t=L(e,"hooks/hooks.json"),n=t===void 0?void 0:
D(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:cce(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function cce(e){let t=vB(e).flatMap(n=>v(n)?vB(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function vB(e){return Array.isArray(e)?e:[]}var _B=m(()=>{"use strict";K();M();j()});function qu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>lce(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?uce(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function lce({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:xB(e),renamedFrom:o,...z({category:r})}]}function uce(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var r_=m(()=>{"use strict";Pe();E();_B()});var nr,fi,di=m(()=>{"use strict";nr="/opt/plugin",fi=["linux/amd64","linux/arm64"]});function $B(e,t){let n=e.find(i=>!fi.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${fi.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function OB(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function uc(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function EB(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Mh=m(()=>{"use strict";E();di()});function fc(e){return`sha256:${(0,AB.createHash)("sha256").update(e).digest("hex")}`}function dc(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:fc(n),size:n.length,bytes:n}}function pi({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var AB,Qe,et=m(()=>{"use strict";AB=x(Ye(),1),Qe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function mi(e){let t=(d,p)=>{throw new w("OPTION_INVALID",`"${zh(e)}" names no image: ${d}.`,p)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=mce(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!fce.test(c)&&t(`"${zh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||pce.includes(
i)?"docker.io":i;dce.test(u)||t(`"${zh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return hce(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function mce(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function hce(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>SB.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!SB.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${zh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>IB&&r(
`it is longer than ${IB} characters`,"Give a shorter path.")}function zh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function hi(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function TB(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=hi(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var SB,fce,dce,IB,pce,lo=m(()=>{"use strict";E();et();SB=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,fce=/^\w[\w.-]{0,127}$/,dce=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,IB=255,pce=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function jh(e,t,n){let r=mi(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:Zu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(uc)])]}}
function Zu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[OB(e.plugin.manifest.version)]).map(uc))]}var Uh=m(()=>{"us\
e strict";E();Mh();lo()});function o_(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var PB=m(()=>{"use strict"});function pc({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var i_=m(()=>{"use strict"});function mc(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function s_(e){let t=NB(e);if(t!==void 0)throw gi(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw gi(e,'is absolute, or holds an empty segment, "." or ".."')}function NB(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function CB(e){for(let t of e.keys())for(let n=mc(t);n!=="";n=mc(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw gi(t,`lies below a ${r.kind}`)}}function RB(e,t,n){let r=t===""?"is empty":NB(t);if(r!==void 0)throw gi(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(d=>d!==""&&d!=="."),s=i.findIndex(d=>d!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw gi(e,'is a link whose target has ".." \
behind a name');let c=o?[]:mc(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw gi(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function gi(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var LB=m(()=>{"use strict";E()});function*FB(e,{prefix:t="",links:n="refuse"}){t!==""&&s_(t);for(let o of e.keys())s_(o);CB(e);let r=new Set([""]);for(let[o,i]of yce(e)){let s=t===""?o:`${t}/${o}`;
if(yield*MB(i.kind==="directory"?s:mc(s),r),i.kind==="file"&&(yield{path:o,head:wce(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw gi(o,"is a symbolic \
link");RB(s,i.target,t),yield{path:o,head:l_({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function c_(e){return new Uint8Array((512-e%512)%512)}function yce(e){
return[...e].sort(([t],[n])=>U(t,n))}function*MB(e,t){t.has(e)||(yield*MB(mc(e),t),t.add(e),yield{path:e,head:l_({name:`${e}/`,type:"5",mode:493,size:0})})}function wce(e,{
size:t,executable:n}){if(t<=8589934591)return l_({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function l_({name:e,link:t="",...n}){let r=[...a_(e)?[]:[o_("path",e)],...t===""||a_(t)?
[]:[o_("linkpath",t)]],[o,i]=[DB(e),DB(t)],s=pc({...n,name:o,link:i});if(r.length===0)return s;let a=Yu(r),c=`PaxHeader/${o}`.slice(0,100);return Yu([pc({name:c,
mode:420,size:a.length,type:"x"}),a,c_(a.length),s])}function a_(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function DB(e){return a_(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function Yu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var u_=m(()=>{"use strict";
E();j();PB();i_();LB()});var zB,jB,UB,BB,Bh=m(()=>{"use strict";zB="the plugin's files",jB="the runtime",UB="the link /usr/local/bin/claude",BB="claude-bazaar image"});function Jh(e){return e==="docker"?Xu:Qe}function GB(e,t){let n=Jh(e);if(t===Qe.layer||t===Xu.layer)return n.layer;if(t===Qe.gzipLayer||t===Xu.gzipLayer)return n.
gzipLayer;if(t===JB&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===JB?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function Gh(e){return e===Qe.index||
e===Xu.index}function Qu(e){return e===Qe.manifest||e===Xu.manifest}var Xu,JB,Vh=m(()=>{"use strict";E();et();Xu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};JB="application/vnd.oci.image.layer.v1.tar+zstd"});var VB,HB=m(()=>{"use strict";VB={serve:3e3,broker:8788}});var Hh,f_,KB,d_,Kh,p_=m(()=>{"use strict";di();HB();Hh="/opt/runtime",f_="/work",KB={uid:1e3,gid:1e3},d_=1e9,Kh={User:`${KB.uid}:${KB.gid}`,WorkingDir:f_,Entrypoint:[
"/usr/bin/tini","--","node",`${Hh}/bin.js`],Cmd:["serve",nr],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${f_}`,`TMPDIR=${f_}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${VB.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Hh}/health.js`],Interval:15*d_,Timeout:5*
d_,StartPeriod:15*d_,Retries:3},StopSignal:"SIGTERM"}});function WB(e,t,n,r,o={}){let i=Jh(r.format),s=u=>({...u,mediaType:GB(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=dc(i.config,bce(e,t,n,r)),l=dc(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:pi(c),layers:a.map(pi),...ZB({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function qB(e,t,n){let{index:r}=Jh(n.format);return dc(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...pi(i),platform:Wh(
o,t?.images.get(o))})),...ZB(n)})}function Wh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function ZB({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function bce(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Wh(e,t),created:r,config:t===void 0?{Labels:o}:kce(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...xce(t,r),...n.map(({comment:s})=>YB(
r,s))]}}function kce({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Kh,Env:vce(e.env,Kh.Env),ExposedPorts:{...v(i)?i:{},...Kh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function vce(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function xce(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>YB(t,n))}function YB(e,t){return{created:e,created_by:BB,
comment:t}}var m_=m(()=>{"use strict";M();Bh();Vh();et();p_()});function XB(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Wh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Qe.
index,manifests:t.map(u=>({...pi(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return de([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,_ce(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function _ce(e){return{...Xi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function QB(e){let t=[];for await(let n of e)t.push(n);return Yu(t)}var h_=m(()=>{"use strict";K();u_();m_();
et();et()});function hc(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,vs.isAbsolute)(t)?t:(0,vs.join)((0,t4.homedir)(),".cache");return(0,vs.join)(n,"claude-bazaar")}
function qh(e){try{return(0,yi.readFileSync)(e,"utf8")}catch{return}}function Zh(e,t){let n=`${e}.${(0,e4.randomUUID)()}`;try{er((0,vs.dirname)(e),448),(0,yi.writeFileSync)(
n,t,{mode:384,flag:"wx"}),(0,yi.renameSync)(n,e)}catch{$ce(n)}}function $ce(e){try{(0,yi.rmSync)(e,{force:!0})}catch{}}var e4,yi,t4,vs,ef=m(()=>{"use strict";e4=
x(Ye(),1),yi=x(ie(),1),t4=x(ao(),1),vs=x(ne(),1);Ja()});function r4(e,t){return{name:e.name,async manifest(n){let r=$e(n)?Ece(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&s4(t,o.digest,
o.bytes),o},read:n=>Ace(e,t,n)}}function Ece(e,t){let n=i4(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(Gh(r)||Qu(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*Ace(e,t,n){if(n.size>Oce||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=i4(t,n.digest),o=r??await QB(e.read(n));r===void 0&&s4(t,n.digest,o),yield o}function o4(e,t){return(0,n4.join)(e,"documents",t.replace(":",
"-"))}function i4(e,t){let n=new TextEncoder().encode(qh(o4(e,t))??"");return fc(n)===t?n:void 0}function s4(e,t,n){Zh(o4(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var n4,Oce,a4=m(()=>{"use strict";n4=x(ne(),1);h_();Vh();et();ef();Oce=1048576});async function*Mr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var gc=m(()=>{"use strict"});async function Sce(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw _t("the temporary folder",r)}}
async function*Ice(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw _t("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var c4,Xh,l4,u4,Yh,g_,f4=m(()=>{"use strict";c4=x(Ye(),1),Xh=x(cm(),1),l4=x(ao(),1),
u4=x(ne(),1);gc();ps();Yh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,l4.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new g_(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,u4.join)(this.#t,`claude-bazaar-${(0,c4.randomUUID)()}`);try{let n=await(0,Xh.open)(
t,"wx+",384);return this.#n.push(n),await(0,Xh.unlink)(t),n}catch(n){throw _t(this.#t,n)}}},g_=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Mr(this.#e);return}await this.#s(this.#r),yield*Ice(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await Sce(t,i,o),o+=i.length}}});async function d4(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var p4=m(()=>{"use strict"});async function yc(e,t){return await d4(e.body,t)}async function nt(e){await yc(e,y_).catch(()=>{})}async function g4(e,t){let n=await yc(e,y_).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=D(r);if(!v(i))return{codes:[],said:o?"":
h4(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:h4(l.join("; "),t),page:o,raw:r}}function h4(e,t){
let n=e.slice(0,y_);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>m4?`${n.slice(0,
m4)}\u2026`:n}var y_,m4,uo=m(()=>{"use strict";p4();M();j();y_=65536,m4=300});function wi(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function w4(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Qh(e,t){return t.
every(n=>e.some(r=>Tce(r,n)))}function Tce(e,t){let[n,r]=[y4(e),y4(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function y4(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function b4(e,t){let n=[];for(let r of[...e,...t])Qh(n,[r])||
n.push(r);return n}var tf=m(()=>{"use strict"});function w_(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function k4(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var b_=m(()=>{"use strict"});var ge,fo=m(()=>{"use strict";ge=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function bi(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ge("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ge("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ge("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return Pce(n,t);throw new ge("forbidden",`${n.host}\
 is asked without encryption`)}function Pce(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function v4(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var nf=m(()=>{"use strict";fo()});async function eg(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await Cce(e,t,o,{...t.headers,
...a}),l=v4(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await nt(c),s===Nce)throw new ge("forbidden","it sends from one addre\
ss to the next without end");o=bi(l,o),i||=o.origin!==r.origin}}async function Cce(e,t,n,r){let o=typeof t.body=="function"?Lce(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=x4(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
x4(a)??Rce(l,n,s)}}function Rce(e,t,n){return!(e instanceof ge)||e.kind==="forbidden"||t.host===n.host?e:new ge(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function x4(e){return e?.aborted===!0?zr(e):void 0}function Lce(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function zr(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var Nce,xs=m(()=>{"use strict";E();uo();nf();fo();Nce=5});function ki({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function tg({found:e}){
return e?.credential===void 0}function _s({status:e}){return e===401||e===403}function gt({said:e}){return e===""?"":` It says: "${e}".`}var po,k_=m(()=>{"use s\
trict";po={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function x_(e){let{doing:t,elapsedMs:n,status:r}=e;return rf(e)&&t==="upload"&&n>Dce*.95&&r!==429}var v_,Dce,rf,_4,Fce,$4,O4,ng=m(()=>{"use strict";k_();v_="ghc\
r.io",Dce=6e5,rf=e=>e.registry===v_,_4=({said:e})=>/rate limit|quota/i.test(e),Fce=["preflight","upload","put-manifest","token"],$4=({said:e},t)=>t.test(e);O4=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>rf(e)&&_s(e)&&e.found?.token==="fork"&&Fce.includes(e.doing)&&!_4(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${po[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>rf(e)&&$4(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${ki(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>rf(e)&&$4(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${po[e.doing]} ${e.name} (asked ${ki(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:x_,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>rf(e)&&_s(e)&&e.found?.source==="GITHUB_TOKEN"&&!_4(e),problem:e=>`GITH\
UB_TOKEN may not ${po[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function A4(e){let t=0,n=0;for(;n<e.length;){__.lastIndex=n;let r=__.exec(e);if(r===null)return;t+=Number(r[1])*(Mce[r[2]??""]??0),n=__.lastIndex}return n===0?void 0:
t}function rg(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[zce(e,n),A4(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function zce(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?A4(n):r-(Number.isNaN(o)?t:o)}function I4(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function of(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var E4,Mce,__,S4,wc=m(()=>{"use strict";E4=[408,429,500,502,503,504],Mce={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},__=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;S4={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var og,vi,jce,T4,Uce,Bce,Jce,Gce,P4,N4=m(()=>{"use strict";ng();k_();wc();og=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),vi=({codes:e},...t)=>t.some(n=>e.
includes(n)),jce=({doing:e})=>["preflight","upload","put-manifest"].includes(e),T4="Try again; look at the registry's status page when it stays.",Uce=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||vi(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${gt(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!_s(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Bce=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||vi(e,"TOOMANYREQUESTS")||e.status===403&&og(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${ki(e)}).${gt(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${of(e.waitMs)}`}\
 and start again${tg(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||og(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${gt(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!tg(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${gt(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>_s(e)&&tg(e),
problem:e=>`${e.registry} wants a login to ${po[e.doing]} ${e.name} (asked ${ki(e)})${jce(e)?"":", or there is no such repository"}.${gt(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>_s(e)||vi(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${po[e.doing]} ${e.name}, or there is no such repository (asked ${ki(e)}).${gt(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Jce=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&og(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${gt(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||og(e,/media.?type|content.?type|unsupported manifest/i)),
problem:e=>`${e.registry} takes no image of this format.${gt(e)}`,fix:()=>"Push with the Docker format (--format docker): older registries don't know the OCI on\
e."},{name:"blob-unknown",code:"REGISTRY_FAILED",when:e=>vi(e,"BLOB_UNKNOWN","MANIFEST_BLOB_UNKNOWN")||e.doing==="read-blob"&&e.status===404,problem:e=>`${e.name}\
 lacks a part of the image that should be there.${gt(e)}`,fix:e=>e.doing==="read-blob"?"Push the image again from where it is whole; the registry has lost or de\
leted a layer.":"Start the push again: the registry has not kept what it took, or deleted it meanwhile."},{name:"name-invalid",code:"REGISTRY_FAILED",when:e=>vi(
e,"NAME_INVALID"),problem:e=>`${e.registry} takes no repository by the name of ${e.name}.${gt(e)}`,fix:()=>"Many registries want two parts, such as host/owner/n\
ame, or the project to be made first."},{name:"upload-lost",code:"REGISTRY_FAILED",when:e=>e.doing==="upload"&&(vi(e,"BLOB_UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID")||
e.status===416),problem:e=>`${e.registry} lost the upload while it ran.${gt(e)}`,fix:()=>"Start the push again. When it stays: several servers behind one name h\
ave to share their state."},{name:"manifest-rejected",code:"REGISTRY_FAILED",when:e=>vi(e,"MANIFEST_INVALID","MANIFEST_UNVERIFIED"),problem:e=>`${e.registry} ta\
kes no such image description.${gt(e)}`,fix:()=>"Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1."},{name:"too-large",code:"\
REGISTRY_FAILED",when:e=>e.status===413,problem:e=>`${e.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,fix:()=>"Have its limit mad\
e larger, or make the layer smaller."}],Gce=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||vi(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${po[e.doing]} ${e.name}.${gt(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${ki(e)}).${gt(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${gt(e)}`,fix:()=>T4},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${po[e.doing]} ${e.name}\
.${gt(e)}`,fix:()=>T4}],P4=[...O4,...Uce,...Bce,...Jce,...Gce]});function ig(e,t){let n=P4.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function C4(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var sg=m(()=>{"use strict";E();N4()});async function bc(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof rr))throw r;if(!await $_(e,n,r.trouble))throw ig(r.trouble,r.cause)}}async function $_({
retries:e,clock:t,signal:n},r,o){let i=I4(e,r,o.waitMs,t);if(!Vce(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?zr(
n):s}return!0}function O_({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Vce(e){let{status:t,network:n,said:r,fault:o}=e;return x_(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:O_(e)||E4.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var rr,kc=m(()=>{"use strict";sg();ng();xs();wc();rr=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function R4(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function ag(e,t){let{codes:n,said:r,page:o,raw:i}=await g4(t,e.secrets),s=rg(t.headers,i,e.line.clock.now()),a=R4(e);return new rr(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function sf(e,t){let n=R4(e);return t instanceof ge?new rr({...n,network:t},t):t instanceof
ft?new rr({...n,fault:t.fault,detail:t.message},t):t}var ft,vc=m(()=>{"use strict";uo();fo();kc();wc();ft=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function L4(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:A_(o),started:0};return bc(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=bi(n.realm,e.endpoint),{answer:c}=await eg(e,Wce(a,n,r,o),E_(o),a);if(c.status!==200)throw await ag(s,c);let l=await yc(c,Kce);return qce(l,s)}catch(a){
throw sf(s,a)}})}function Wce(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function E_({credential:e}){if(e?.kind==="password")return`Basic ${w_(`${e.username}:${e.password}`)}`}function A_(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,w_(`${t.username}:${t.password}`)]}function qce(e,t){let{value:n}=D(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new ft("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:Hce)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var Hce,Kce,D4=m(()=>{"use strict";M();j();uo();b_();xs();nf();kc();vc();
Hce=60,Kce=262144});var cg,F4=m(()=>{"use strict";tf();D4();cg=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...A_(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:d,parameters:p})=>d==="bearer"&&p.realm!==void 0),s=t.some(({scheme:d})=>d===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=w4(i?.parameters.
scope),c=this.#i.find(({token:d})=>d!==void 0&&`Bearer ${d.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Qh(c.scopes,a))return;this.#i=
this.#i.filter(d=>d!==c);let u=b4(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?E_(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Qh(l.scopes,r));if(s!==void 0)return s.
coming;let a=L4(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function z4(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=lg(Zce,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=lg(M4,t,r);s!==void 0;s=
lg(M4,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=lg(Yce,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function lg(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var Zce,M4,Yce,j4=m(
()=>{"use strict";Zce=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,M4=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Yce=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Xce,af,U4=m(()=>{"use strict";uo();F4();j4();sg();xs();kc();vc();Xce=2,af=class{line;#e;constructor(t,n){this.line=t,this.#e=new cg(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return bc(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await ag(this.#r(t,o),i);return await r(i,s)}catch(i){throw sf(this.#r(t,o),i)}}fail(t,n){let r=sf(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof rr?ig(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await eg(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===Xce)return i;let c=z4(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await nt(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await nt(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function Qce({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new ft("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*ele(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var B4,ug,J4=m(()=>{"use strict";B4=x(Ye(),1);uo();xs();fo();tf();vc();ug=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await nt(r),r.status===200))}async*read(t){let n=(0,B4.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw zr(o);if(i>c&&(a=0),!(l instanceof ge&&l.transient&&a+1<r.tries))throw l instanceof
ge?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(Qce(i,n),i.status===206?i.body:ele(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new ft("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[wi(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function rle(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new ft("not-a-registry","it sent a web page")}function ole({headers:e},t){let n=e.
get("docker-content-digest")??"",r=q4(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||K4.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&W4(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function W4(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new ft("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function ile({headers:e},t){let{value:n}=D(H(t));if(!v(n))throw new ft("manifest-wrong","a manifest is no JSON object");let r=q4(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||K4.test(r))return o;throw new ft("manifest-wrong",`a manifest calls itself ${V4(o)} and \
is sent as ${V4(r)}`)}function q4(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function V4(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var H4,
tle,nle,G4,K4,cf,Z4=m(()=>{"use strict";H4=x(Ye(),1);M();j();et();uo();et();tf();vc();tle=4194304,nle=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],G4=[Qe.index,Qe.manifest,...nle].join(", "),K4=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
cf=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:G4}},o=await this.#e.run(n,r,async s=>(await nt(s),s.status===404?void 0:ole(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:G4}};return this.#e.
run(n,r,async o=>{let i=await yc(o,tle);if(o.status===404)return rle(o);if(i===void 0)throw new ft("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,H4.hash)("sha256",i)}`;return W4(s,t,o.headers.get("docker-content-digest")),{mediaType:ile(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[wi(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await nt(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new ft("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[wi(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function S_({headers:e},t){let n=e.get("location");if(n===null)throw new ft("not-a-registry","it opens an upload and does not say where");return bi(n,t)}function fg(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function lf({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new ft("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var I_=m(()=>{"use strict";nf();
et();vc()});async function T_(e,t,n,r){let o=r,i=0;for await(let c of Mr(n.open(),{size:sle}))o=await ale(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:fg(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await nt(c),lf(c,n.digest)})}async function ale(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await cle(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof rr&&!O_(l.trouble))||!await $_(e.line,a,l.trouble))throw l}let c=await lle(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function cle(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},Y4)}function lle(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await Y4(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function Y4(e,t){await nt(e);let n=e.headers.get("location");return n===null?t:bi(n,t)}var sle,X4=m(()=>{"\
use strict";gc();uo();nf();kc();I_();sle=8388608});var Q4,ule,dg,fle,eJ=m(()=>{"use strict";uo();sg();kc();tf();I_();X4();Q4=[411,413],ule=1e3,dg=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=wi(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},nt).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await bc(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,wi(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await nt(a),a.status===202?
S_(a,c):(lf(a,t.digest),"mounted")))}catch(a){if(!fle.includes(C4(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await nt(o),S_(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
ule)};await this.#e.once(n,r,nt).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return T_(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:fg(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...Q4];if(await this.#e.once({...r,
expect:s},i,async l=>(await nt(l),Q4.includes(l.status)?!1:(lf(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await T_(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},fle=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function tJ({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new cf(n,o,t),s=new ug(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new dg(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new cf(r,o,t).head(u)!==void 0}catch(f){
if(we(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var nJ=m(()=>{"use strict";J4();E();Z4();eJ()});function oJ(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new af(rJ(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>tJ({registry:o,path:i,exchange:r(o),anonymous:new af(rJ(o,e),dle)})}}function rJ(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=TB(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{...S4,...o},signal:i}}var dle,iJ=m(()=>{"use strict";U4();lo();nJ();wc();dle=async()=>({
source:"on purpose"})});function aJ(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,sJ.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:ple,killSignal:"SIGKILL"},(l,u)=>{s(l===null?gle(u,r):{problem:hle(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function hle(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:mle.test(t)?`${n} has none`:`${n} failed`}function gle(e,t){let{value:n}=D(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var sJ,ple,mle,cJ=m(()=>{"use strict";sJ=x(wx(),1);M();ple=65536,mle=/credentials not found/i});async function uJ(e,t){let n=(0,P_.join)(t.env.DOCKER_CONFIG||(0,P_.join)(t.home,".docker"),"config.json"),r=wle(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?yle:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await aJ(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return ble(r.auths,e,n)??{source:c}}function wle(e){
let t;try{t=(0,lJ.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=D(
t);return v(n)?n:`${e} is no JSON`}function ble(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>kle(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=vle(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function kle(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function vle(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=k4(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var lJ,P_,yle,fJ=m(()=>{"use strict";lJ=x(ie(),1),P_=x(ne(),1);M();b_();cJ();yle="https://index.docker.io/v1/"});function pJ(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await uJ(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:xle(i,t)??a}}function xle(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
v_||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:_le(t)?"fork":"unknow\
n"}}function _le(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=D((0,dJ.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=uf(uf(uf(t,"pull_\
request"),"head"),"repo");return uf(n,"full_name")!==e.GITHUB_REPOSITORY&&uf(n,"full_name")!==void 0}catch{return!1}}function uf(e,t){return v(e)?e[t]:void 0}var dJ,
mJ=m(()=>{"use strict";dJ=x(ie(),1);M();ng();fJ()});var gJ=Oe((r4e,hJ)=>{"use strict";hJ.exports=process.getBuiltinModule("node:dns")});var pg=Oe((o4e,yJ)=>{"use strict";yJ.exports=process.getBuiltinModule("node:http")});var N_=Oe((i4e,wJ)=>{"use strict";wJ.exports=process.getBuiltinModule("node:https")});var mg=Oe((s4e,bJ)=>{"use strict";bJ.exports=process.getBuiltinModule("node:net")});var C_=Oe((a4e,kJ)=>{"use strict";kJ.exports=process.getBuiltinModule("node:stream")});var xJ=Oe((vJ,hg)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
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
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if(O=k[y],p.kind()===O[0].kind()&&p.match.apply(p,O))return b}return g},typeof hg<
"u"&&hg.exports?hg.exports=d:e.ipaddr=d})(vJ)});function ff(e){return(0,$s.isIP)(e)===0?"special":_J(En.default.parse(e))}function _J(e){if($le.includes(e.toString()))return"special";if(e instanceof En.default.
IPv6){let r=Sle(e);if(r!==void 0)return _J(r)}let t=e.range();if(Ole.includes(t))return"private";let n=e instanceof En.default.IPv4||e.match(Ele);return t==="un\
icast"&&n?"public":"special"}function Sle(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(Ale)?new En.default.IPv4(e.toByteArray().slice(12)):void 0}
function $J(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(Nle),r=(o,i,s={})=>Rle(t,o,i,s);return{check:(o,i,s)=>{let a=ff(o);if(!(a==="public"||n.some(c=>Tle(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${Ile[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=R_(
o.hostname),s=Cle(o);if(!(o.protocol==="https:"||n.some(a=>Ple(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function Tle(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===gg(n):t!=="private"?!1:e.name===void 0?OJ(e,n):e.name===R_(r)}function Ple(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,$s.isIP)(t)===0?e.name===t:e.address===gg(t)||OJ(e,t)}function OJ({network:e},t){if(e===void 0||(0,$s.isIP)(t)===0)return!1;
let n=En.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function Nle(e){if(En.default.isValidCIDR(e))return{network:En.default.parseCIDR(e)};if((0,$s.isIP)(
e)!==0)return{address:gg(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=R_(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,$s.isIP)(a)===0?{name:a,...c}:{address:gg(
a),...c}}function gg(e){return(0,$s.isIP)(e)===0?e:En.default.process(e).toString()}function R_(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Cle(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function Rle(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var $s,En,$le,Ole,Ele,Ale,Ile,L_=m(()=>{"use strict";$s=x(mg(),1),En=x(xJ(),1);E();$le=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>En.default.parse(e).toString()),Ole=["loopback","private","carrierGradeN\
at","uniqueLocal"],Ele=En.default.parseCIDR("2000::/3"),Ale=En.default.parseCIDR("64:ff9b::/96");Ile={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function EJ(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var AJ=m(()=>{"use strict"});var IJ=Oe((f4e,SJ)=>{"use strict";SJ.exports=process.getBuiltinModule("node:tls")});var Os,D_=m(()=>{"use strict";Os=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var TJ,PJ=m(()=>{"use strict";TJ=[401,403,405,407]});function F_(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||Lle(e,r)))return new URL(o)}function Lle({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function LJ(e,t,n){let r=await Dle(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,RJ.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function Dle(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?CJ.request:NJ.request;return new Promise((l,u)=>{let f=h=>new Os(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),d=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),p=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new Os(y,"The host's proxy refuses the way.",TJ.includes(
h)))};d.once("connect",({statusCode:h},g)=>p(h,g)),d.once("response",({statusCode:h,socket:g})=>p(h,g)),d.once("timeout",()=>d.destroy(new Error("It took too lo\
ng."))),d.once("error",h=>u(f(h))),d.end()})}var NJ,CJ,RJ,DJ=m(()=>{"use strict";NJ=x(pg(),1),CJ=x(N_(),1),RJ=x(IJ(),1);D_();PJ()});function yg(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:FJ(e,"HTTP_PROXY",n),httpsProxy:FJ(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function FJ(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var M_=m(()=>{"use strict";E()});function bg(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Fle(e,t){return new ge("forbidden",`${e} is an address of a private network`,t)}var z_,
MJ,wg,zJ=m(()=>{"use strict";z_=x(mg(),1);fo();L_();MJ=["0.0.0.0/0","::/0"],wg=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
bg(n.hostname)),o=bg(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,z_.isIP)(o)===0?"public":ff(o);if(!i.includes(s))
throw Fle(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,z_.isIP)(t)!==0?Promise.resolve(ff(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>ff(s)!=="public");n(i?"private":"public")})})}}});function mf(e){if(e instanceof ge)return e;if(we(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ge("forbidden","the host there has an address of a private network",
e);if(e instanceof Os){let r=e.final?"refuses the way":"gives no answer";return new ge(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=pf(
e),n=jJ[t];return n!==void 0?new ge(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ge("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ge("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ge("not-http",`could not be spo\
ken with (${t})`,e)}function pf(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in jJ)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?pf(t):"code"in e&&typeof e.code=="string"?e.code:pf(e.cause)}var df,kg,jJ,j_=m(()=>{"use strict";D_();E();fo();df=["tls","shows a \
certificate that this machine does not trust"],kg=["lost","broke the connection off"],jJ={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:kg,EPIPE:kg,
UND_ERR_SOCKET:kg,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:kg,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:df,SELF_SIGNED_CERT_IN_CHAIN:df,
UNABLE_TO_GET_ISSUER_CERT:df,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:df,UNABLE_TO_VERIFY_LEAF_SIGNATURE:df,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function VJ(e){let{lookup:t=BJ.lookup}=e,n=yg(e.env),r=new wg(t),o={"http:":new vg.Agent({keepAlive:!0}),"https:":new xg.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=hi(s.host)?void 0:F_(s,n);return h===void 0?{agent:c,lookup:t}:await UJ(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
F_(s,n):void 0;if(u!==void 0)return await UJ(u,s,e);let f=$J(l==="private"?MJ:[]),[d,p]=[bg(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,JJ.isIP)(
d)!==0&&f.check(d,d,p),{agent:!1,lookup:EJ(f,p,t)}};return{send:async s=>{try{return await Mle(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
mf(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function UJ(e,t,{connectTimeoutMs:n=1e4}){let r=await LJ(e,t,n);return{createConnection:()=>r}}
function Mle(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let p=(o.
protocol==="https:"?xg.request:vg.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});p.on("error",f),p.once("socket",h=>zle(p,h,a)),p.setTimeout(c,()=>p.destroy(
U_("gave no answer in time"))),p.once("response",h=>{h.setTimeout(l,()=>h.destroy(U_("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:Ble(
h),body:Ule(h)})}),jle(p,e.body,f)})}function zle(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(U_("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function U_(e){return new ge("timeout",e)}function jle(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=GJ.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*Ule(e){
try{yield*e}catch(t){throw mf(t)}}function Ble({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var BJ,vg,
xg,JJ,GJ,HJ=m(()=>{"use strict";BJ=x(gJ()),vg=x(pg()),xg=x(N_()),JJ=x(mg()),GJ=x(C_());fo();lo();L_();AJ();DJ();M_();zJ();j_()});var B_=Oe((L4e,KJ)=>{"use strict";KJ.exports=process.getBuiltinModule("node:timers/promises")});var WJ,xc,_g=m(()=>{"use strict";WJ=x(B_(),1),xc={now:Date.now,sleep:async(e,t)=>{await(0,WJ.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function qJ(e){let t=(e.sender??VJ)(e),n=()=>t.close(),r=oJ({...e,send:t.send,clock:e.clock??xc,credentials:pJ(e)});return{repository:o=>r.repository(typeof o==
"string"?mi(o):o),close:n,[Symbol.asyncDispose]:n}}var ZJ=m(()=>{"use strict";iJ();lo();mJ();HJ();_g()});function QJ(e){return{name:`oci:${e}`,manifest:async t=>Jle(e,t),read:t=>Vle(e,t)}}function Jle(e,t){if($e(t))return YJ(e,t);let n=tG(e,"index.json"),r=n===void 0?
void 0:Gle(n);if(n===void 0||r===void 0)throw Hle(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return YJ(e,s);if(t==="")return{mediaType:Qe.index,digest:fc(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function Gle(e){let{value:t}=D(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function YJ(e,t){let n=tG(e,eG(t));
if(n===void 0)return;if(fc(n)!==t)throw nG(e,t);let{value:r}=D(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Qe.index:Qe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*Vle(e,{digest:t,size:n}){let r=(0,XJ.createHash)("sha256"),o=0;try{for await(let i of(0,$g.createReadStream)(
(0,J_.join)(e,eG(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw rG(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw nG(e,t)}function eG(e){
return`blobs/sha256/${e.slice(7)}`}function tG(e,t){try{return(0,$g.readFileSync)((0,J_.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw rG(e,n)}}function Hle(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function nG(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function rG(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var XJ,$g,J_,
oG=m(()=>{"use strict";XJ=x(Ye(),1),$g=x(ie(),1),J_=x(ne(),1);E();M();j();et();et()});function hf(e,t,n){let{value:r}=D(H(n));if(v(r))return r;throw Ct(e,`its ${t} is no JSON object`)}async function iG(e,t,n){let r=aG(n);if(r===void 0)throw Ct(t,
"its manifest names no configuration");if(r.size>Kle)throw Ct(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw Ct(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw Ct(t,"its configur\
ation is shorter than its manifest says");return o}function sG(e,t,n){if(!Array.isArray(t)||t.length>Wle)throw Ct(e,"its manifest lists no layers");let r=t.map(
aG);if(r.length!==n.length)throw Ct(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw Ct(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function aG(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function Ct(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Kle,Wle,G_=m(()=>{"use stri\
ct";E();M();j();et();Kle=8388608,Wle=1e3});function cG(e,t){let n=hf(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=Og(o.diff_ids).filter($e);if(i.length!==Og(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw Ct(e,"its configuration lists no layers");return{raw:n,run:r,env:Og(r.Env).filter(s=>typeof s=="string"),labels:qle(r.Labels),diffIds:i,
history:Zle(n.history,i.length)}}function Og(e){return Array.isArray(e)?e:[]}function qle(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function Zle(e,t){let n=Og(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var lG=m(()=>{"use strict";M();G_();et()});async function V_(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw eue(n,e.name);let a=Gh(s.mediaType)?Yle(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:d,platform:p}of a){if(p!==void 0&&(c.has(p)||o?.includes(p)===!1))continue;let h=d===s?s:await Xle(e,n,d),g=await Qle(
e,t,h,p);c.set(g.platform,g)}let l=o??uG.filter(d=>c.has(d)),u=l.filter(d=>!c.has(d));if(l.length===0||u.length>0)throw dG(n,u,[...c.keys()]);let f=l.map(d=>[d,
c.get(d)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Yle(e,t){let{manifests:n}=hf(e,"index",t.bytes);if(!Array.isArray(n))throw Ct(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?fG(a):void 0;return c===void 0||!Qu(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function fG({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?uG.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function Xle(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw Ct(t,`its index names ${n}, which is not there`);return r}async function Qle(e,{name:t,mountFrom:n},r,o){
if(!Qu(r.mediaType))throw Ct(t,`"${r.mediaType}" is no image's manifest`);let i=hf(t,"manifest",r.bytes),s=cG(t,await iG(e,t,i.config)),a=fG(s.raw);if(a===void 0)
throw dG(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw Ct(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:sG(t,i.layers,s.diffIds).map(c)}}function eue(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function dG(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var uG,pG=m(()=>{"use strict";E();M();lG();G_();Vh();et();uG=["linux/amd64","linux/arm64"]});function gG(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:hG(r.description,mG.description),licenses:hG(r.license,mG.licenses),revision:rue(n.revision),source:nue(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))oue(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",tue]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function hG(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function nue(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function rue(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function oue(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var tue,mG,yG=m(()=>{"use strict";E();tue="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";mG={description:512,licenses:256}});function iue(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var wG,bG=m(()=>{"use strict";wG={blob:iue}});var Eg=Oe((mJe,kG)=>{"use strict";kG.exports=process.getBuiltinModule("node:zlib")});async function*xG(e){let t=(0,vG.createGzip)({level:6,windowBits:15,memLevel:8}),n=aue(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&lue(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function aue(e,t){let n=Promise.resolve();try{for await(let r of Mr(t,{buffers:2})){if(await n,e.destroyed)
return;n=cue(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function cue(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function lue(e){
e.fill(0,4,9),e[9]=sue}var vG,sue,_G=m(()=>{"use strict";vG=x(Eg(),1);gc();sue=255});async function*$G(e,t={}){for(let{head:n,path:r,file:o}of FB(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of fue(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}due(r,o.size,i),yield c_(i)}yield uue}function fue(e,t){return e.chunks?.(t)??[e.bytes()]}function due(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var uue,
OG=m(()=>{"use strict";E();u_();uue=new Uint8Array(2*512)});async function K_(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,H_.createHash)("sha256"),i=(0,H_.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=pue($G(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?xG(l):Mr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Qe.gzipLayer:Qe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*pue(e,t){for await(let n of e)t(n),yield n}var H_,EG=m(()=>{"use strict";H_=x(Ye(),1);gc();_G();OG();et()});function Ag(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=mue(i),c=a===void 0?hue(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return gue(r,t),{kept:r,leftOut:[...o.values()]}}function W_(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function mue(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(Tr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:Tr(n,{kind:"directory"})??
"is a folder that stays out"}}}function hue(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=Tr(e,t);return r===F0&&W_(e,n)?void 0:r}catch(r){if(we(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function gue(e,t){let{maxBytes:n=AG.bytes,maxFiles:r=AG.
files}=t;SG("maxBytes",n,1073741824),SG("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw IG(`${e.size} files, mor\
e than ${r}`);if(o>n)throw IG(`${o} bytes, more than ${n}`)}function SG(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function IG(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var AG,Sg=m(()=>{"use strict";E();Su();AG={bytes:268435456,files:2e4}});async function q_(e,t={}){return TG(e,t),yue(e,await Z_(e,t),t)}async function Z_(e,t={}){let{base:n,parts:r={},spool:o=wG,signal:i}=t,{kept:s,leftOut:a}=Ag(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await K_({files:r.runtime,folder:Hh.slice(
1),comment:jB},c));let u=r.dependencies===void 0?s:de([...s,...r.dependencies]);l.push(await K_({files:u,folder:nr.slice(1),comment:zB},c));let f=new Map,d=new Map;
for(let p of Y_(t))f.set(p,[...await r.cli?.(p)??[],...l]),d.set(p,await r.annotations?.(p)??{}),i?.throwIfAborted();return{layers:f,annotations:d,leftOut:a,files:[
...s].filter(([,{kind:p}])=>p==="file").map(([p])=>p)}}function yue(e,t,n={}){let{base:r}=n,o=TG(e,n),i=Y_(n).map(p=>WB(p,r?.images.get(p),t.layers.get(p)??[],o,
t.annotations.get(p))),s=i.length>1?qB(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:nr,labels:u,annotations:f,files:a,leftOut:c}}function Y_({platforms:e,base:t}){return $B(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function TG(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;EB(o),Y_(t);let i=gG(e,nr,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var PG=m(()=>{"use strict";K();Pe();m_();Mh();yG();Bh();di();bG();EG();Sg();p_()});function NG(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var CG=m(()=>{"use strict"});var LG=Oe((UJe,RG)=>{"use strict";RG.exports=process.getBuiltinModule("node:stream/promises")});function mo(e){return wue[e]}function gf(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function Ig({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function Tg(e){let t=e.length>1e3?void 0:D(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!X_(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function X_(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var wue,Pg=m(()=>{"use strict";E();M();et();wue={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function Cg(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=vue(),c=e[0]??"",l=await ch(s,[...a,...e,...bue],{cwd:n,env:ah(o),timeoutMs:r,maxOutputBytes:kue,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return xue(
c,l,r),l.stdout.toString("utf8")}function vue(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,Ng.join)((0,Ng.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function xue(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=_ue(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${$ue(r)??`exit c\
ode ${t.exitCode}`}.`,Eue(o))}function _ue(e){return qa(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function $ue(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function Eue(e){return Oue.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Ng,bue,kue,Oue,Q_=m(()=>{"use str\
ict";Ng=x(ne(),1);E();si();yx();bx();bue=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],kue=16*1024*1024;Oue=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function DG(){let e=(0,ho.mkdtempSync)((0,Rg.join)((0,zG.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,ho.rmSync)(e,{recursive:!0,
force:!0})}}async function*FG(e,t,n,r){let o=(0,Dg.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw MG(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw MG(r)}function MG(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function Aue(e,t){let n=(0,Dg.createHash)(
"sha256");try{await(0,UG.pipeline)(jG.Readable.from(e),(0,BG.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var Dg,ho,zG,Rg,jG,UG,BG,Lg,JG=m(()=>{"use s\
trict";Dg=x(Ye(),1),ho=x(ie(),1),zG=x(ao(),1),Rg=x(ne(),1),jG=x(C_(),1),UG=x(LG(),1),BG=x(Eg(),1);E();M();Pg();Q_();ef();Lg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=Tg(qh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){gf(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return Zh(this.#t(t,n),Ig(i)),i}#t(t,n){return(0,Rg.join)(this.#e.cacheDir??hc(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=Tn(a,await this.#o(n,r),!0);yield*FG((0,ho.createReadStream)(s.file),o,i,`${mo(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=Pn(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=Tn(l,DG(),!0);let o=`${mo(n)}@${t}`;let i=D(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(X_(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,d=!0}finally{var p=Pn(l,f,d);p&&await p}}async#r(t,n,r){
var u=[];try{let o=Tn(u,await this.#o(t,n),!0);let i=(0,Dg.createHash)("sha256");let s=0;let a=`${mo(n)}@${t}`;let c=async function*(){for await(let g of FG((0,ho.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await Aue(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var d=f,p=!0}finally{var h=Pn(u,d,p);h&&await h}}async#o(t,n){let r=DG();try{await this.#i(["pack",`${mo(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,ho.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,Rg.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await Cg(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var Sue,Iue,GG,e$,VG,HG=m(()=>{"use strict";Ti();Sue={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},Iue={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},GG=e=>Sue[Iue[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",e$=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,VG={IMAGE_BASE_INCOMPLETE:C(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ke(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:C(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>GG(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>GG(e.command)),IMAGE_DEPENDENCIES_LATER:Ke(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
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
, and the base has ${e.has}.`,e=>e$(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:C(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>e$(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>e$(e.wanted)),IMAGE_PACKAGE_BROKEN:C(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:C(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function ye(e,t,n){let r=VG[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function _c(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function t$(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${yn(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var jr=m(()=>{"use strict";Cn();E();HG()});function WG(e,t){let n=KG.map(s=>go(t,s)).find(s=>L(e,s)!==void 0),o=(n===void 0?void 0:XG(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>Pue(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||Nue(a))}}
function qG(e,t){return Tue.find(n=>L(e,go(t,n))!==void 0)??""}function ZG(e,t){let n=XG(e,go(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function YG(e,t){for(let n of["package.json",...KG].map(r=>go(t,r))){let r=L(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=D(Qi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function go(e,t){
return e===""?t:`${e}/${t}`}function Pue(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function Nue({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function XG(e,t){
let n=L(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=D(Qi(n));return v(r)?r:void 0}var KG,Tue,n$=m(()=>{"use strict";K();M();KG=["npm-shrinkwra\
p.json","package-lock.json"],Tue=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function yf(e){let{files:t}=e,n=Cue(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?YG(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(ye("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!ZG(t,a))continue;let l=WG(t,a);a!==""&&!n.has(a)?o.push(ye("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(ye("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:qG(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function Cue(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...Pt(JSON.stringify(r),e),...Rue(r,
e)]),...e.hooks.flatMap(r=>ti(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function Rue(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=go(r.replace(/\/{1,9}$/,""),"package.json");return L(
t.files,o)===void 0?[]:[o]})}var r$=m(()=>{"use strict";K();Sr();jr();n$()});function o$(e,t,n){let r=[],o=[],i=[],s=Due(e,t);for(let[a,c]of e){if(Lue.test(a))continue;if(c.kind==="symlink"){s.has(Fue(a,c.target))?r.push([a,c]):o.push(ye(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?Tr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:de(r),findings:o,leftOut:i}}function Due(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Fue(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function QG(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Mue(i,o))return;t.set(r,o)}return de(t)}function Mue(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Lue,e6=m(()=>{"use strict";K();Su();jr();Lue=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function jue(e){return["--os=linux",`--cpu=${zue[e]}`,"--libc=glibc"]}async function r6(e,{folder:t,lock:n},r,o){let i=n.local?e:Uue(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,Es.join)(s,"dependencies",Bue(i,t,r));if(a!==void 0&&(0,$t.existsSync)(a))return Kue(a),{files:t6(a),[Symbol.asyncDispose]:async()=>{}};let c=Jue(
s);try{Wa(c,de([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,d=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...jue(r)];await Cg(["ci",...d],{cwd:(0,Es.join)(c,t),timeoutMs:l,env:u,signal:f});let p=a===void 0?c:Gue(c,a);return{files:t6(p),[Symbol.asyncDispose]:async()=>{
p===c&&(0,$t.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,$t.rmSync)(c,{recursive:!0,force:!0}),l}}function Uue(e,t,n){let r=[go(t,"package.json"),n,go(
t,".npmrc")];return de(r.flatMap(o=>L(e,o)===void 0?[]:[[o,L(e,o)]]))}function t6(e){return de([...um(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function Bue(e,t,n){
let r=(0,Fg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function Jue(e){if(e!==void 0)try{let t=(0,Es.join)(e,"dependencies",`.${(0,Fg.randomUUID)()}`);return er(t,448),t}catch{}return(0,$t.mkdtempSync)(
(0,Es.join)((0,n6.tmpdir)(),"claude-bazaar-npm-"))}function Gue(e,t){try{(0,$t.renameSync)(e,t)}catch{return e}return Hue((0,Es.join)(t,"..")),t}function Hue(e){
for(let t of(0,$t.readdirSync)(e)){let n=(0,Es.join)(e,t);(0,$t.statSync)(n).mtimeMs<Date.now()-Vue&&(0,$t.rmSync)(n,{recursive:!0,force:!0})}}function Kue(e){try{
(0,$t.utimesSync)(e,new Date,new Date)}catch{}}var Fg,$t,n6,Es,zue,Vue,o6=m(()=>{"use strict";Fg=x(Ye(),1),$t=x(ie(),1),n6=x(ao(),1),Es=x(ne(),1);K();n$();Du();
Ja();Q_();Or();zue={"linux/amd64":"x64","linux/arm64":"arm64"};Vue=720*36e5});async function i6(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...Wue,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=yf(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=o$(que(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await Zue(e,o,i,s,n)}function que(e){let t=um(e);return de([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function Zue(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of Yue(u,o.platforms)){
let{cacheDir:d=hc(),timeoutMs:p=6e5,env:h,signal:g}=o;i.push(await r6(e.files,u,f,{cacheDir:d,timeoutMs:p,env:h,signal:g}))}let a=i.map(u=>o$(u.files,e.files,!1)),
c=QG(a.map(u=>u.files));if(c===void 0)throw Xue();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:_c([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function Yue({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function Xue(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var Wue,
s6=m(()=>{"use strict";E();K();jr();r$();e6();o6();Or();ef();Wue={files:de({}),packages:[],findings:[],leftOut:[]}});function s$(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,i$.join)(import.meta.dirname,r)).find(r=>(0,a6.statSync)((0,i$.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return rn(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function c6(){let e=L(s$(),"packages.json");return e===void 0?[]:JSON.parse(Qi(e))}var a6,i$,l6=m(()=>{"use strict";a6=
x(ie(),1),i$=x(ne(),1);E();K();Or()});function d6(e,t={},n=[]){let r=[...(t[Mg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[f6]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var Mg,f6,Que,u6,BGe,p6=m(
()=>{"use strict";Mg="claude-bazaar.base.commands",f6="claude-bazaar.base.libc",Que=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),u6={name:"glibc",version:"2.36"},
BGe={[Mg]:Que.join(" "),[f6]:`${u6.name} ${u6.version}`}});function xi(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function wf(e){if(xi(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:wf(e.slice(t))}function m6(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function h6(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var a$=m(()=>{"u\
se strict"});function g6(e,t){let n=[...e.mcpServers.flatMap(o=>efe(o,e)),...e.hooks.flatMap(o=>tfe(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[ye("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>ye(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function efe({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=c$(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=wf([i,...c]),d=u===i?[]:c$(u,o),p=[...l,...d.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!nfe.has(xi(u)??""))return p;let h=m6(f),g=h!==void 0&&h6(
h),y=(h===void 0?f:[h]).flatMap(b=>l$(b));return[...p,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function tfe({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return c$(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=Pt(i,o).flatMap(u=>y6(u,o.files)??[]);return[...new Set([...l$(i),...c.filter(u=>w6.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function c$(e,t){let[n]=Pt(e,t),r=n===void 0?xi(e):y6(n,t.files);return r===void 0?[]:[r]}function y6(e,t){let n=L(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>rfe)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function l$(e,t=0){let n=on(e.slice(0,ofe)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[sfe(r)??[],o===void 0?[]:l$(o,t+1)].flat()});return[...new Set(n)].filter(r=>w6.has(r))}function sfe(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!ife.has(r)&&xi(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:xi(n.replaceAll(/["')}]/g,""))}var nfe,rfe,w6,ofe,ife,b6=m(()=>{"use st\
rict";K();j();Sr();sn();jr();a$();nfe=new Set(["sh","bash","dash","zsh"]);rfe=4194304,w6=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));ofe=1e5,ife=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function d$(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function v6(e){if(d$(e))try{return new f$(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function k6(e,t){let n=e.find(r=>r.type===u$.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function kf(e,t){if(e>t)throw new RangeError("more than any real file has")}var $c,u$,bf,f$,x6=m(()=>{"use strict";$c={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};u$={load:1,dynamic:2,interpreter:3},bf={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
f$=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===u$.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return kf(r,$c.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===u$.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(bf.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(k6(t,i)+l),a=r.filter(([l])=>l===bf.needed);kf(a.length,$c.
libraries);let c=o(bf.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(k6(t,c),o(bf.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===bf.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),kf(o.length,
$c.dynamic)}return o}#f(t,n,r){kf(n,$c.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){kf(i+=1,$c.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+$c.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function _6(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&lfe(o,i)?ufe(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>yfe(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!wfe(o,t,n)?[ye("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function lfe(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function ufe(e,t,n,r){
let o=t.bytes(),i=ffe(o),s=O6(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!d$(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=v6(o),c=a===void 0?[ye("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:dfe(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function ffe(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function dfe(e,t,n,{libc:r}){if(t.machine!==afe[n]){
let s=cfe[t.machine]??`a machine with the number ${t.machine}`;return[ye("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=pfe(t);if(o!==void 0&&
o!==r.name)return[ye("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=mfe(t);return r.name!=="glibc"||i===void 0||!$6(i,r.version)?[]:[ye("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function pfe({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function mfe({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||$6(r,n)?r:n,void 0)}function $6(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function O6(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>hfe.has(i)||gfe[t].has(i)||o.some(s=>i.includes(s)))}function yfe(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function wfe(e,t,n){return e!==""&&O6(e.slice(e.lastIndexOf("node_modules/")),t,n)}var afe,cfe,hfe,gfe,E6=m(()=>{"use strict";jr();x6();afe={"l\
inux/amd64":62,"linux/arm64":183},cfe={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};hfe=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),gfe={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function T6(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:S6(t,a,
`The server "${o}"`,[c,...A6(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...A6(l)]:bfe(c);return S6(t,a,`The ${o} hook`,u)});return[...n,...r]}function A6(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function bfe(e){return e.length>1e4||on(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function S6(e,t,n,r){
let[o="",...i]=wf(r),s=I6(o);if(s!==void 0){let l=L(e,s);return l===void 0?[ye("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[ye("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!kfe.has(xi(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:I6(a);return c===void 0||vfe(e,c)?[]:[ye("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function I6(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function vfe(e,t){return tn(e,t)||["",".js",".json",".nod\
e"].some(n=>L(e,t+n)!==void 0)}var kfe,P6=m(()=>{"use strict";K();sn();jr();a$();kfe=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function N6(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=d6(
o,l.labels,i);a.push(...xfe(u,l.labels));let f=_6(n,c,u);a.push(...g6(t,u),...f),u.libc===void 0&&f.length>0&&a.push(ye("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return _c([...a,...T6(t,n)])}function xfe({name:e,commands:t},n={}){return(n[Mg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>ye("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var C6=m(()=>{"use strict";p6();b6();E6();P6();jr()});var vf,R6=m(()=>{"use strict";vf={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function D6(e){return{[L6]:Ig(e)}}function F6(e,t={}){return async n=>{let r=await p$(e,n,t);return[_fe(e,r),Ofe]}}async function p$(e,t,n={}){let r=gf(n.version??
Oc);if(r===vf.version)return{version:r,platform:t,...vf.packages[t]};let o=Tg(n.previous?.(t)?.[L6]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function M6(e,t,n){let r=gf(n??Oc);return r===vf.version||e.known?.(r,t)!==void 0}function _fe(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${mo(t.platform)} as npm has it`,open:()=>e.open(t)}}function Efe(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>pc({name:i,mode:493,size:0,type:"5"})),pc({name:$fe.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=dc(Qe.layer,n);return{...o,diffId:o.digest,comment:UB,open:async function*(){
yield r}}}var Oc,L6,$fe,Ofe,z6=m(()=>{"use strict";i_();Pg();R6();Bh();et();Oc=vf.version,L6="claude-bazaar.cli";$fe="/usr/local/bin/claude",Ofe=Efe()});async function B6(e,t){let n=new Map,r=await e.manifest(t),o=r&&j6(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of fi)n.set(s,U6(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=Afe(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,U6((u&&j6(u.bytes))?.annotations))}return n}function Afe(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return fi.find(r=>r===`${t}/${n}`)}function j6(e){let{value:t}=D(H(e));return v(t)?t:void 0}function U6(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var J6=m(()=>{"use strict";M();j();di();et()});function m$(e,t,n,r,o){let i=n===void 0?void 0:Sfe(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:Ur,filesAnalyzed:!1,licenseDeclared:Ur,
...jg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[V6(i)]}}}function Sfe(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function xf(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:Ur,filesAnalyzed:!1,licenseDeclared:H6(r),...jg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[V6(`pkg:npm/${Ife(t)}@${encodeURIComponent(n)}`)]}}function G6(e,{name:t,manifest:n},r){let o=h$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,zg.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:Ur,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:H6(n.license),...jg,primaryPackagePurpose:"APPLICATION"}}function h$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,zg.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,zg.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${nr}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...jg})}return t}function V6(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function Ife(e){return e.split("\
/").map(encodeURIComponent).join("/")}function H6(e){return e===void 0||e.length>500||!Tfe.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?Ur:e}var zg,Ur,
jg,Tfe,K6=m(()=>{"use strict";zg=x(Ye(),1);di();Ur="NOASSERTION",jg={licenseConcluded:Ur,copyrightText:Ur};Tfe=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function Z6(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=m$("Image",t.name,e.repository,n,t.manifest.version),s=Pfe(e),a=h$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[Ug("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?Ug(u,"CONTAINS",l.SPDXID):Ug(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>Ug(g$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function Pfe(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[Nfe(n)],...r.map(l=>a(Cfe(l))),...o===void 0?[]:[a(xf(W6,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
W6,xf(y$("Runtime",l.name,l.version),l)))],a(G6(g$,t,s)),...i.map(l=>c(g$,xf(y$("Dependency",l.path,l.version),l)))]}function Nfe({name:e,digest:t}){return{element:{
...m$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function Cfe(e){
let t=xf(y$("Claude-Code",e.platform,e.version),{name:mo(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:Ur,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function y$(e,t,n){let r=(0,q6.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function Ug(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var q6,g$,W6,Y6=m(()=>{"use strict";q6=x(Ye(),1);Pg();K6();g$="SPDXRef-Plugin",W6="SPDXRef-Runtime"});function X6(e){let t=Kt(e);return[...e.matchAll(Rfe)].filter(({0:{length:n},index:r})=>Bfe(Ufe(e,r+n))).map(({index:n})=>t(n))}function Ufe(e,t){let n=t;for(let o=0;o<
jfe;o+=1){let i=Bg(Lfe,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=Bg(Dfe,e,n)??n;let o=Bg(Ffe,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return Bg(
Mfe,e,n)===void 0?r:""}function Bg(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function Bfe(e){return e.length>=zfe&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!vu(e)}var Rfe,Lfe,Dfe,Ffe,Mfe,zfe,jfe,Q6=m(()=>{"use strict";xu();j();Rfe=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
Lfe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,Dfe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,Ffe=/[A-Za-z0-9+/]{1,4096}={0,2}/y,Mfe=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
zfe=43,jfe=10});async function*eV(e){let t,[n,r]=["",1];for await(let o of Hfe(e)){if(t??=Kfe(o.subarray(0,Jfe)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<Gfe)continue;
yield{text:n,line:r};let i=n.length-Vfe;r+=Ri(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*Hfe(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function Kfe(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var Jfe,Gfe,Vfe,tV=m(()=>{"use strict";j();Jfe=8192,Gfe=1048576,Vfe=16384});async function nV(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=W_(i,n),c=await Wfe(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function Wfe(e,t){if(t.unreadable!==void 0)return[ye("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await qfe(t)).map(({kind:n,line:r})=>ye(w$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!we(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[ye("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function qfe(e){let t=new Map;for await(let o of eV(e)){let i=[...ku(o.text).filter(({kind:s})=>s!==rV),...Zfe(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!w$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!w$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function Zfe(e){return X6(e).map(t=>({kind:rV,line:t}))}var w$,rV,oV=m(()=>{"use strict";E();xu();jr();
Sg();Q6();tV();w$=new Set(["password in a URL","Authorization header","key or password"]);rV="private key"});var Jg,Yfe,iV=m(()=>{"use strict";Or();Su();oV();Sg();Jg=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
Ag(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=nV(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return aD(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?Yfe[t]:Tr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},Yfe={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function b$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=Xfe(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function Xfe(e){try{return JSON.parse((0,sV.readFileSync)(e,"utf8"))}catch{return}}var sV,aV=m(()=>{"use strict";sV=x(ie(),1)});var Gg,cV=m(()=>{"use strict";JG();s6();l6();K();C6();jr();z6();r$();di();J6();Y6();iV();Uh();aV();Gg=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new Jg(n,t.signal),this.#n=new Lg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??Oc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return _c(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),t$(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
fi).every(r=>M6(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&yf(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await i6(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=de([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=N6({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),t$(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:de({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return Z6({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:b$(),
packages:c6()},packages:i.filter(({path:a})=>L(o,`${a}/package.json`)!==void 0),created:n.created,tool:b$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=yf(this.#c),r=t.map(({folder:o,lock:i})=>ye("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=s$();return this.#r===!1?{runtime:t}:{runtime:t,cli:F6(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===Oc?void 0:await this.#d(n);return r===void 0?{}:D6(r)}}}async#d(t){if(this.#r!==!1)return await p$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===Oc)return;let[n="latest"]=Zu(this.#t,this.#i);this.#u=await B6(t.
repository,t.tag??n)}}});function lV(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:Qfe(n),exampleSecrets:t.
exampleSecrets})}function Qfe(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var uV=m(()=>{"use strict";Bc();Pe();E()});function Hg(e,t,n,r){Gm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new Yh,c={...lV(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=ede(e,n,l.signal)).repository(y),d=r===void 0?tde(t,n):void 0,p=new Gg(e,t,n),h=(y,b)=>ode(y,b,c,f,hc(s)).catch(k=>{throw nde(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await p.checkFiles();let b=await Z_(o,d===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:p.offline()});return k$(
b,p)},build:y=>g??=(async()=>{let b=r?.base??(d&&await h(d,y)),k=r?.name??d?.name;if(b===void 0||k===void 0)return await p.checkFiles(),k$(await q_(o,c),p);let O=y&&
{repository:f(y),tag:y.tag},S=await p.on(b,k,c,O);return k$(await q_(o,{...c,base:b,parts:S}),p)})(),unknown:()=>d===void 0?[]:p.unknown(),findings:()=>p.findings,
sbom:(y,b)=>p.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await p[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function k$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>U(n.path,r.path))}}function ede({signal:e,env:t,progress:n},{insecureRegistry:r},o){return qJ({env:t,home:t.
HOME??(0,dV.homedir)(),signal:AbortSignal.any([e,o]),...z({insecure:r}),onCredential:(i,s)=>n(NG(i,s))})}function tde(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(rde(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:mi(n)};let r=t.base!==void 0||e.file===void 0?".":(0,Vg.dirname)(e.file),o=(0,Vg.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,fV.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function nde(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!we(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${pV(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function pV(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function rde(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${pV(t)}`)}function ode(e,t,{
platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="folder")return V_(QJ(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return V_(r4(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...z({mountFrom:f})})}var fV,dV,Vg,v$=m(()=>{"use strict";fV=x(ie(),1),dV=x(ao(),1),Vg=x(ne(),1);a4();f4();ZJ();oG();ef();j();Pe();E();pG();PG();lo();
CG();cV();uV();Q0()});function mV(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function hV(e,t,n){return(t.GITHUB_REF===void 0?sde(t):ide(t.GITHUB_REF))??await ade(
e,n)}function gV(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function ide(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?yV(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function sde(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?yV(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function yV(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function ade(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Ge(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var wV=m(()=>{"use strict";si()});function bV(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Kg(e.name)];let n=lde(e.name,t),[,r="",o="",i="",s]=cde.exec(n)??[];if(r===
"")return[Kg(e.name)];if(s!==void 0)return[Kg(n.replace(/^v/,""))];let a=Kg(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function lde(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Kg(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var cde,kV=m(()=>{"use st\
rict";cde=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Wg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?gV(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!mV(e)))return l;let f=await hV(n,e,t);if(f!==void 0)return{...l,tag:[...bV(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let d="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",d)}var x$=m(()=>{"use strict";wV();E();kV()});async function vV(e,t,n={}){Fu(e,t,n);let r=(0,An.resolve)(e),o=Ka(r,t,n)==="empty",i=fx((0,An.dirname)(r)),s=fde(e,o?(0,An.join)(r,"."):(0,An.join)((0,An.dirname)(
r),`.${(0,An.basename)(r)}.`));try{await dde(s,t,n.signal),o?ii(s,r):ux(r,t,n,a=>{(0,or.chmodSync)(a,493),ii(s,a)})}catch(a){throw i!==void 0&&(0,or.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:_t(e,a)}finally{(0,or.rmSync)(s,{recursive:!0,force:!0})}}function fde(e,t){try{return(0,or.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw _t(e,n)}}async function dde(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(lx(e,i.kind==="file"?(0,An.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,An.join)(
e,o),a=await(0,Ec.open)(s,"wx",420);try{await mde(a,pde(i),n)}finally{await a.close()}await(0,Ec.chmod)(s,i.executable?493:420)}}function pde(e){return Mr(e.chunks?.()??
[e.bytes()])}async function mde(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var ude,or,Ec,An,
xV=m(()=>{"use strict";ude=x(Ye(),1),or=x(ie(),1),Ec=x(cm(),1),An=x(ne(),1);gc();E();Du();ps();dx()});function _V(e){let t=e.find(r=>!hde.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var hde,$V=m(()=>{"use strict";E();hde=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function OV({loaded:e,config:t},n){let r=_V(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=L(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||gde(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function gde({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var EV=m(()=>{"use strict";Bc();E();K();$V()});async function _$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var AV=m(()=>{"use strict"});async function IV(e,t,n){let r=[...new Set(n.tags.map(uc))],{signal:o}=n,[i=uc("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await yde(e,a,r,n);s!==void 0&&await e.preflight();let l=await wde(e,a,n);for(let{manifest:f}of a.
images)await qg(e,f,n);a.index!==void 0&&await qg(e,a.index,n);for(let f of r)await qg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function yde(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await qg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function qg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function wde(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:bde(u,n)),{mediaType:d,digest:p,size:h}=u,g={mediaType:d,digest:p,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await _$(SV(i),a,l),await _$(SV(t.images.map(({config:u})=>kde(u))),a,l),s}function bde(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function SV(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function kde(e){
return{...e,async*open(){yield e.bytes}}}var TV=m(()=>{"use strict";Mh();AV()});function PV({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<vde||(i=n(),t?.(`${Cs(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Cs(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var vde,NV=m(()=>{"use \
strict";Rs();vde=100});async function CV({signal:e},t,n,r){let o={isOurs:Kz,foreign:Vz};return await vV(t,XB(n,r),{...o,signal:e}),(0,Ac.resolve)(t)}async function RV(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=PV(e,Date.now);try{return await IV(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function LV(e){if(e!==void 0)try{if((0,ir.accessSync)((0,ir.existsSync)(e)?e:(0,Ac.dirname)((0,Ac.resolve)(e)),ir.constants.W_OK),(0,ir.existsSync)(
e)&&(0,ir.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw FV(e,t)}}function DV(e,t){try{(0,ir.writeFileSync)(e,t)}catch(n){throw FV(
e,n)}return(0,Ac.resolve)(e)}function FV(e,t){let n=`"${e}" can't be written: ${X(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that \
you may write there.")}var ir,Ac,MV=m(()=>{"use strict";ir=x(ie(),1),Ac=x(ne(),1);Ga();eh();xV();E();h_();TV();NV()});function Yg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Ht(r.length,"file")} in ${o}.`;return[...HV(e,t),...KV(e,t.images),
...Lt(e,a),...Lt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function UV(e,{files:t,labels:n,annotations:r}){return[...Zg(e,"Files",t),...Zg(e,"Labels",jV(n)),...Zg(e,"Annotations",jV(r))]}function BV(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Ht(t.files.
length,"file")} in ${nr}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...HV(e,t),...Zg(e,"Files",t.files),...KV(e,
o),...Lt(e,a)]}function JV(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:d})=>d==="uploaded"),l=c.reduce((d,{size:p})=>d+p,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Ht(c.length,"blob")} sent (${Cs(l)}), ${s.length-c.length} there already.`;return[...Lt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?Lt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function Xg(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:VV(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function GV({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:VV(i)})),path:nr,files:t,leftOut:n}}function VV(e){return e.map(t=>({...pi(t),diffId:t.diffId,comment:t.comment}))}function HV(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,zV).flatMap(({path:i,why:s})=>Lt(e,`${i} ${s}`,2)),r=t.length-zV,o=r>0?Lt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function KV(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,Cs(i.size),i.
digest.slice(7,19),i.comment]));return yE(e,["Platform","Size","Layer","What"],n)}function Zg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>Lt(e,r,2))]}function jV(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var zV,$$=m(()=>{"use strict";di();et();Rs();zV=100});async function WV({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...BV(e,a,r,o),...Gc(e,c)],document:{...GV(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...UV(e,i),...Yg(e,i,n),...Gc(e,s)],document:{...Xg(i,n),findings:s,dryRun:!0}}}var qV=m(()=>{"use strict";Xy();$$()});function ZV({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var YV=m(()=>{"use strict"});function xde(e,t){let{builder:n,why:r}=OV(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function QV(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||LV(n.sbom);let s=await Wg(e,t,n);xde(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
jh(r,t,s);let l=c?.tags??Zu(t,s);let u=Tn(b,Hg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await WV(e,u,l,f);let d=c===void 0?void 0:await RV(e,u,
c.reference,l);let p=await u.build(c?.reference);o!==void 0&&await CV(e,o,p,l);let h=s.sbom?DV(s.sbom,await u.sbom(p,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&d!==void 0;return{lines:[...Yg(a,p,l),...Gc(a,g),...y?JV(a,c.reference.name,d):[]],document:{...Xg(p,l),findings:g,...z({sbom:h,out:o&&(0,XV.resolve)(o)}),
...y?{push:ZV(c,d)}:{}},...y?{name:`${c.reference.name}@${d.digest}`}:{}}}catch(k){var O=k,S=!0}finally{var T=Pn(b,O,S);T&&await T}}var XV,eH=m(()=>{"use strict";
XV=x(ne(),1);Pe();E();YV();Xy();EV();x$();MV();Uh();qV();$$();v$()});function tH(e,t){return{json:!1,signal:t,env:e,terminal:pE,print:Rn,progress:Rn,emit:()=>{}}}var nH=m(()=>{"use strict";mE();Ls()});function oH({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function O$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return rH;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:_de(t,f.name)}]);if(i!==void 0)return Ede(s,i);let a=tH($de(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await Ode(a,u);let l=[];for(let u of s)l.push({...u,made:await QV(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,iH(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,Ade(f?.document)])),
warnings:l.flatMap(({made:u})=>Sde(u?.document)?[Ide(u?.name??o)]:[])}}function _de(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function $de(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function Ode(e,{opened:t,flags:n}){var c=[];try{let r=await Wg(e,t,n);let{reference:o,tags:i}=jh(
r.image,t,r);let s=Tn(c,Hg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var d=Pn(c,
u,f);d&&await d}}function Ede(e,t){let n=e.map(({name:r,flags:o})=>[r,iH(`${mi(o.image).name}@${t}`)]);return{...rH,images:new Map(n)}}function iH(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function Ade(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function Sde(e){return(e??{}).push?.isPublic===!0}function Ide(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var rH,sH=m(()=>{"use strict";Uh();v$();x$();eH();Pe();E();lo();nH();
rH={images:new Map,findings:new Map,warnings:[]}});function Qg(e="https://api.github.com",t){let n=aH("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?Tde(n):aH("GITHUB_GRAPHQL_URL",t)}}function Tde(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function aH(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&hi(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function ey(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var ty=m(()=>{"use strict";E();lo()});function cH({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var lH=m(()=>{"use strict"});function pH(e){let t=new E$(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((p,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",yo(s))})`,u=a.map((p,h)=>t.compared(h,p)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":yo(s)),...a.flatMap((p,h)=>t.branch(h,p)),...r===void 0?
c:[]],d=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&d.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(d)}function yo(e){return`refs/heads/${e}`}var Pde,dH,Nde,uH,fH,Cde,Rde,E$,ny=m(()=>{"use strict";Ne();Pde=8,dH=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${dH(e-1)} } }`} }`,Nde=`oid ... on Tree { ${dH(Pde)} }`,uH="entries { name mode }",fH="mode oid object { ... on Blob { text } }",
Cde="commits(last: 100) { nodes { oid message author { user { login } } } }",Rde=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;E$=class{#e={catalog:N};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${uH} }`]:[],`catalog: file(path: $catalog) { ${fH} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${fH}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,Nde)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${uH} }`))]}branch(t,n){let r=this.text(`branch${t}`,yo(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,yo(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${Cde}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${Rde} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});async function _f({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:yo(n)},{repository:o}=await e.asker.ask(()=>e.graphql(Dde,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var Lde,Dde,A$=m(()=>{"use strict";ny();Lde="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",Dde=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${Lde} } } } } }
  }
}`});function Sc(e){return e.types.includes("STALE_DATA")?!0:Br(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is at|but expected) [0-9a-f]{40}/i)}
function Ic(e){return Br(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function mH(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:Br(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function hH(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
Br(e,/rate limit exceeded/i))}function Sn(e){return e.status===404||e.types.includes("NOT_FOUND")}function As(e){return Br(e,/could not resolve to a node|no commit found for sha|\b(?:head|base) invalid\b/i)}
function Tc(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||Br(e,/resource not accessible by/i)}function ry(e){
return e.status===422&&Br(e,/already exists/i)}function gH(e){return Sn(e)||e.status===422&&Br(e,/does not exist/i)}function yH(e){return Br(e,/is in clean status/i)}
function Pc(e){return e.status>=500?!0:Br(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var me,Br,sr=m(()=>{"use \
strict";me=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},Br=({message:e},t)=>t.test(e)});async function S$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,bH.randomBytes)(8).toString("hex")}`,o=Mde(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(Fde,{input:o}),c=a.commit;return c===null?await wH(e,t,r)??{kind:"moved"}:kH(c)},s=a=>As(a)||Sn(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>wH(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof me))throw a;let c=Sn(a)||As(a);if(Ic(a))return{kind:"protected",said:a.message};if(Sc(
a)||c&&!await jde(e,t.branch))return{kind:"moved"};throw a}))}function Mde(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:zde(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function zde(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function wH(e,t,n){let o=(await _f(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
kH(o)}async function jde(e,t){return await _f(e,t)!==void 0}var bH,Fde,kH,vH=m(()=>{"use strict";bH=x(Ye(),1);A$();sr();Fde=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;kH=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function Ss({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof me&&(Sn(o)||o.status===409))return;throw o}}async function Nc(e,t,n){let{api:r,place:o}=e,i=async()=>{let a={...o,ref:yo(
t),sha:n};return await r.rest(c=>c("POST /repos/{owner}/{repo}/git/refs",a)),e.remember(t),"created"},s=async()=>await Ss(e,t)===n?"created":void 0;return await e.
asked("make a branch",()=>r.asker.ask(i,{found:s}).catch(async a=>{if(!(a instanceof me)||a.status!==422&&a.status!==409)throw a;if(ry(a)||await Ss(e,t)!==void 0)
return"exists";throw a}))}async function oy(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:yo(l),beforeOid:u,afterOid:f??"0".repeat(u.
length),force:n})),s=async()=>(await r.graphql(Ude,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>Ss(
e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await Bde(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(
s,{found:c}).catch(async l=>{if(!(l instanceof me))throw l;if(Ic(l))return{kind:"protected",said:l.message};if(Sc(l))return{kind:"moved"};if(Tc(l))throw l;let u=await Promise.
all(t.map(({name:f})=>Ss(e,f)));if(t.some(({from:f},d)=>u[d]!==f))return{kind:"moved"};throw l}))}async function Bde(e,t){return t?.to===void 0?!1:(await _f(e,t.
name))?.some(({oid:n})=>n===t.to)??!1}async function iy(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.
asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof me&&gH(i)))throw i}})}var Ude,sy=m(()=>{"use strict";ny();
A$();sr();Ude=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});async function _H(e,t){let n=cH(t,e.limits);if(n.length<=1)return await S$(e,t);let r=`bazaar/tmp/${(0,xH.randomBytes)(8).toString("hex")}`,o=!1;try{await Nc(e,
r,t.head),o=!0;let i=await Jde(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],
a=await oy(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await Gde(e,r)}}async function Jde(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){
let a=`${t.headline} (${i+1}/${n.length})`;if(o=await S$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Gde(e,t){
await iy(e.lasting(),t).catch(()=>{})}var xH,$H=m(()=>{"use strict";xH=x(Ye(),1);lH();vH();sy()});async function OH(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of qde(e,t,n))try{await e.api.asker.ask(s,{passes:Kde})}catch(a){if(r?.aborted===!0)throw zr(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Wde(a)}`)}return o}function Wde(e){if(e instanceof me&&yH(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof me&&Pc(e)?`GitHub failed (${e.status}).`:X(e);return/[.!?]$/.test(t)?t:`${t}.`}function qde({api:e,pulls:t},{number:n,id:r},o){let{
labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},d=[];if(i.length>0){let h={...u,labels:[...i]},g="\
POST /repos/{owner}/{repo}/issues/{issue_number}/labels";d.push(["Labels",()=>e.rest(y=>y(g,h))])}let p=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of p){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();d.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";d.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Hde[l]};d.push(["Auto-merge",()=>e.graphql(Vde,{input:h})])}return d}var Vde,Hde,Kde,EH=m(()=>{
"use strict";E();xs();sr();Vde=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Hde={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Kde=e=>As(e)||Sn(e)});async function AH({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(Qg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=ey(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(Zde,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof me||i instanceof TypeError||we(i))||we(i)&&i.code==="INTERRUPTED")throw i;return}}var Zde,SH=m(()=>{"use strict";
E();ty();sr();Zde=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function TH(e,t){let{api:n,place:r}=e,o=await e.asked("make a fork",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return(o.parent!==void 0||!o.fork)&&Yde(e,i,o.parent?.full_name),await Xde(i,t,e),await tpe(i,t),i}function Yde({name:e},t,n){
if(n?.toLowerCase()!==e.toLowerCase())throw new w("FORGE_REFUSED",`${t.name} is ${n===void 0?"no fork":`a fork of ${n}, not of ${e}`}, and GitHub makes no other\
 one.`,"Publish without `fork` where the token may write, or take another account for forks.")}async function Xde(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=
IH){if(await Qde(e,t,n))return;if(i>=o.forkMs)break;await r.sleep(IH)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,
"GitHub copies it in the background: start it again in some minutes. A token for chosen repositories has to name it.")}async function Qde(e,t,n){return await e.
asked("be read",async()=>{if(await Ss(e,t)!==void 0)return!0;if(!await epe(e))return!1;let r=await Ss(n,t);return r===void 0?!1:await Nc(e,t,r).catch(()=>"exist\
s")==="created"})}async function epe({api:e,place:t}){try{let{size:n}=await e.asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){
if(n instanceof me&&Sn(n))return!1;throw n}}async function tpe(e,t){let{api:n,place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{
await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstream",o)))}catch(i){if(!(i instanceof me&&i.status===409))throw i;let s=`Reset ${t} ther\
e to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var IH,PH=m(()=>{"us\
e strict";E();sr();sy();IH=2e3});function NH(e){if(e instanceof De)return e;if(e instanceof Error&&e.name==="TimeoutError")return new De("gave no answer in time",!0);let t=mf(e);return t instanceof
ge?new De(t.message+rpe(t.kind,e),!npe.has(t.kind)):new De("broke the connection off",!0)}function rpe(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${pf(t)})`:""}var De,npe,Cc=m(()=>{"use strict";fo();j_();De=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},npe=new Set(
["refused","unknown-host","tls","forbidden"])});function $f(e){return e.toString(8).padStart(6,"0")}function RH(e,t){return(0,LH.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var LH,ope,ipe,CH,ay,DH=m(()=>{"use strict";LH=x(Ye(),1);ds();Cc();ope=new Set([33188,33261,33204]),ipe=40960,CH=16384;ay=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!ope.has(n.mode)){let o=n.mode===ipe?"symbolic link":n.mode===CH?"folder":"submodule";throw Jt(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return RH(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(RH(t,o))return o;throw new De("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==CH?
o.set(s,{id:i.oid,mode:$f(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function spe({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:I$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function I$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function ape(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,$f(n)]))}var cy,FH=m(()=>{"use strict";Pe();Ne();DH();cy=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new ay(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(N,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,ape(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||$f(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:$f(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return I$(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=I$(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:spe(a)}}});function MH(e,t,n){if(e!==null)return cpe[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var cpe,zH=m(()=>{"use strict";cpe={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function jH(e,t){let n=await e.asked("read",()=>upe(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return lpe(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new cy(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"";return{right:MH(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner),...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.tree("base",o.base),branches:await a.branches(t.base??c),
autoMergeAllowed:o.autoMergeAllowed}}function lpe({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"\
none",...z({login:t}),...n,baseName:e}}async function upe({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{let{text:a,variables:c}=pH(s),{data:l,refusal:u}=await e.
partly(a,c),f=u===void 0?"told":dpe(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{viewer:l?.viewer??null,repository:null};if(f==="refused"&&
u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new De("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i(
{place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function dpe(e){let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n===
"repository"&&e.types[r]==="NOT_FOUND"?"unreadable":Tc(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return fpe.find(n=>t.
includes(n))??"refused"}var fpe,UH=m(()=>{"use strict";Pe();ny();Cc();FH();sr();zH();fpe=["refused","viewer","pulls","unreadable","told"]});async function JH(e,t){let{api:n,pulls:r}=e,o=ppe(e,t.head),i={...t,head:o},s=async()=>GH(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>BH(e,i)}).catch(async a=>{let c=a instanceof me&&ry(a)?await BH(e,i):void 0;if(c===void 0)throw a;return c}))}
function ppe({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function BH({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:GH(a)}function GH(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function T$(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var VH=m(()=>{"use strict";sr()});function _i(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Of=m(()=>{"use strict"});function ly(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>ly.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var HH=m(()=>{"use strict"});function KH(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var WH=m(()=>{"use strict"});function qH(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var ZH=m(()=>{"use strict"});function QH(e,t,n){let r=XH(qH,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=XH(KH,null).apply(null,i)})}function mpe(){let e=Symbol("Singular"),t={registry:{}},n=ly.bind(null,t,e);return QH(n,t,e),n}function hpe(){let e={registry:{}},
t=ly.bind(null,e);return QH(t,e),t}var YH,XH,eK,tK=m(()=>{"use strict";HH();WH();ZH();YH=Function.bind,XH=YH.bind(YH);eK={Singular:mpe,Collection:hpe}});function bpe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function kpe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function oK(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{kpe(t[r])?r in e?n[r]=oK(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function nK(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function N$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=bpe(
n.headers),nK(n),nK(n.headers);let r=oK(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function vpe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function _pe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function $pe(e){let t=e.match(xpe);return t?t.map(_pe).reduce((n,r)=>n.
concat(r),[]):[]}function rK(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function iK(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Lc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Ef(e,t,n){return t=e==="+"||e==="#"?iK(t):Lc(t),n?Lc(n)+"="+t:t}function Rc(e){
return e!=null}function P$(e){return e===";"||e==="&"||e==="?"}function Ope(e,t,n,r){var o=e[n],i=[];if(Rc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Ef(t,o,P$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Rc).forEach(function(s){i.push(Ef(t,s,P$(t)?n:""))}):Object.keys(o).forEach(function(s){Rc(o[s])&&i.push(Ef(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Rc).forEach(function(a){s.push(Ef(t,a))}):Object.keys(o).forEach(function(a){Rc(o[a])&&(s.push(Lc(a)),s.push(Ef(t,o[a].toString())))}),P$(t)?i.push(Lc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Rc(o)&&i.push(Lc(n)):o===""&&(t==="&"||t==="?")?i.push(Lc(n)+"="):o===""&&i.push("");return i}
function Epe(e){return{expand:Ape.bind(null,e)}}function Ape(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(Ope(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return iK(
i)}),e==="/"?e:e.replace(/\/$/,"")}function sK(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=rK(
e,["method","baseUrl","url","headers","request","mediaType"]),s=$pe(n);n=Epe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=rK(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let d=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(
",")}return["GET","HEAD"].includes(t)?n=vpe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function Spe(e,t,n){return sK(N$(e,t,n))}function aK(e,t){let n=N$(e,t),r=Spe.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:aK.bind(null,
n),merge:N$.bind(null,n),parse:sK})}var gpe,ype,wpe,xpe,cK,lK=m(()=>{"use strict";Of();gpe="0.0.0-development",ype=`octokit-endpoint.js/${gpe} ${_i()}`,wpe={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":ype},mediaType:{format:""}};xpe=/\{[^{}}]+\}/g;cK=aK(null,wpe)});function fK(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(Ot[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let d=e.charCodeAt(i),p=Ot[d];if((p&n)!==0){c|=p&8;break}(p&2)!==0?a===-1&&(a=i):a=-1,s|=d&65280|p,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new uK}:Ipe(e,f,i,r,n)}function Ipe(e,t,n,r,o){let i=new uK;e:for(;n<r;){for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=Ot[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,d=e.slice(s,f),p=(a&65281)===
0?d:d.toLowerCase();for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let O=e.charCodeAt(n);if(O===34){i[p]===void 0&&
(i[p]=k?Tpe(e,b,n):e.slice(b,n)),n++;let S=0;for(;n<r;){let T=e.charCodeAt(n),I=Ot[T];if((I&o)!==0){S=I&8;break}n++}if(S!==0)break e;continue e}if(O===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=Ot[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[p]===
void 0){let b=y===-1?n:y;i[p]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function Tpe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var Ot,uK,dK=m(()=>{"use strict";Ot=new Uint8Array(256);Ot[9]|=
2;Ot[32]|=2;Ot[59]|=4;Ot[44]|=8;for(let e=128;e<=255;e++)Ot[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Ot[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)Ot[e]|=16;for(let e=65;e<=
90;e++)Ot[e]|=17;for(let e=97;e<=122;e++)Ot[e]|=16;uK=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var Ppe,fy,$i,C$,yK,pK,mK,R$,L$,Npe,wK,uy,Cpe,Rpe,Lpe,bK,hK,Dpe,Fpe,Mpe,gK,kK,vK=m(()=>{"use strict";Ppe=/^-?\d+$/,fy=/^-?\d+n+$/,$i=JSON.stringify,C$=JSON.parse,
yK=/^-?\d+n$/,pK=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,mK=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,R$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",L$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Npe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&fy.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(R$(
a))return;let c=a===null||typeof a!="object",l=L$(a);if(c||l)return $i(a);let u=[],f=0,d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],p=new WeakSet([a]);for(;d.length>0;){let h=d[d.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(R$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",O=L$(b);if(k&&
!O){if(p.has(b))throw new TypeError("Converting circular structure to JSON");p.add(b),d.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push($i(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let O=h.val[b],S=s(h.val,b,O);if(R$(S))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+$i(b)+": "):u.push($i(b)+":");let T=S!==null&&typeof S=="object",I=L$(S);if(T&&!I){if(p.has(S))throw new TypeError("Converting circular structure \
to JSON");p.add(S),d.push({parent:h.val,key:b,val:S,isArray:Array.isArray(S),keys:Array.isArray(S)?null:Object.keys(S),index:0,first:!0}),h.first=!1;break}else u.
push($i(S)),h.first=!1}h.index>=h.keys.length&&d[d.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),p.delete(h.val),d.pop())}return u.join("")},wK=(e,t,n)=>{try{return"rawJSON"in JSON?$i(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?$i(e,(a,c)=>typeof c=="string"&&fy.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(pK,"$1$2$3").replace(mK,"$1$2$3"):$i(e,t,n)}catch(r){if(r instanceof RangeError){
let o=Npe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(pK,"$1$2$3").replace(mK,"$1$2$3")}throw r}},uy=new Map,Cpe=()=>{let e=JSON.parse.toString();
if(uy.has(e))return uy.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return uy.set(e,t),t}catch{return uy.set(e,!1),!1}},Rpe=(e,t,n,r)=>typeof t==
"string"&&yK.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&fy.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,Lpe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&Ppe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),bK=
Number.MAX_SAFE_INTEGER.toString(),hK=bK.length,Dpe=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Fpe=/^"-?\d+n+"$/,Mpe=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(yK.test(a)?a=BigInt(a.slice(
0,-1)):fy.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},gK=e=>e.replace(Dpe,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&Fpe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<hK||n.length===hK&&n<=bK);return i||a||c?t:'"'+t+'n"'}),kK=(e,t)=>{
if(!e)return C$(e,t);try{if(Cpe())return Lpe(e,t);let n=gK(e);return C$(n,(r,o,i)=>Rpe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=gK(e),o=C$(r);return Mpe(
o,t)}throw n}}});var Is,xK=m(()=>{"use strict";Is=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function Upe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function $K(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=Upe(e.body)||Array.isArray(e.body)?wK(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;d=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&
(d=f.cause))}let p=new Is(d,500,{request:e});throw p.cause=f,p}let a=s.status,c=s.url,l={};for(let[f,d]of s.headers)l[f]=d;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),d=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${d?`. See ${d}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new Is(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await D$(s),new Is("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await D$(s),new Is(Jpe(u.data),
a,{response:u,request:e});return u.data=r?await D$(s):s.body,u}async function D$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(_K);let n=fK(
t);if(Bpe(n)){let r="";try{return r=await e.text(),kK(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(_K):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Bpe(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Jpe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function F$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return $K(n.parse(s));let a=(c,l)=>$K(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:F$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:F$.bind(null,n)})}var zpe,jpe,_K,Af,M$=m(()=>{"use strict";lK();Of();dK();vK();xK();zpe="10.0.16",jpe={headers:{"user-ag\
ent":`octokit-request.js/${zpe} ${_i()}`}};_K=()=>"";Af=F$(cK,jpe);});function Vpe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function qpe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Wpe.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Kpe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return OK.test(i)&&(o.url=i.replace(OK,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Hpe(
o,a,s.data)}return s.data.data})}function z$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>qpe(n,o,i),{defaults:z$.bind(null,n),endpoint:n.endpoint})}function EK(e){
return z$(e,{method:"POST",url:"/graphql"})}var Gpe,Hpe,Kpe,Wpe,OK,fWe,AK=m(()=>{"use strict";M$();Of();Gpe="0.0.0-development";Hpe=class extends Error{constructor(e,t,n){
super(Vpe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Kpe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Wpe=["query","method","url"],OK=/\/api\/v3\/?$/;
fWe=z$(Af,{headers:{"user-agent":`octokit-graphql.js/${Gpe} ${_i()}`},method:"POST",url:"/graphql"});});async function Ype(e){let t=Zpe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function Xpe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Qpe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=Xpe(e),t(o)}var j$,SK,IK,Zpe,TK,PK=m(()=>{"use strict";j$="(?:[a-zA-Z0-9_-]+)",SK="\\.",IK=new RegExp(`^${j$}${SK}${j$}${SK}${j$}\
$`),Zpe=IK.test.bind(IK);TK=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(Ype.bind(null,t),{hook:Qpe.bind(
null,t)})}});var U$,NK=m(()=>{"use strict";U$="7.0.8"});function nme(e={}){return typeof e.debug!="function"&&(e.debug=CK),typeof e.info!="function"&&(e.info=CK),typeof e.warn!="function"&&(e.warn=eme),typeof e.error!=
"function"&&(e.error=tme),e}var CK,eme,tme,RK,dy,LK=m(()=>{"use strict";Of();tK();M$();AK();PK();NK();CK=()=>{},eme=console.warn.bind(console),tme=console.error.
bind(console);RK=`octokit-core.js/${U$} ${_i()}`,dy=class{static VERSION=U$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new eK.Collection,r={baseUrl:Af.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${RK}`:RK,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Af.defaults(r),this.graphql=EK(this.request).defaults(r),this.log=nme(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=TK(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function ome(e){return e instanceof De?e.sent:e instanceof me&&Pc(e)}function ime(e,t){return e instanceof De||e instanceof me&&(Pc(e)||t(e))}function sme(e,t,n){
if(!mH(e)&&!hH(e))return;let{headers:o}=e,i=rg(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:rme*2**(t-1)}function ame(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${of(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function cme(e,t,n){if(e instanceof me&&!Pc(e))return e;let r=e instanceof me?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var rme,py,DK=m(()=>{"use strict";
E();xs();wc();Cc();sr();rme=6e4,py=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=ome(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=As){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof me?sme(t,n,s):void 0;if(u===void 0&&!ime(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw ame(u,s);if(u===void 0&&n>=a.tries)throw cme(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),d=u===void 0?f:u+s.random()*Math.min(1e3,u),p=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return d>2e3&&l(`${p} ${of(d)}.`),await this.sleep(d,c),d}async sleep(t,n=this.#e.signal){try{await this.#e.clock.sleep(t,n)}catch(r){throw n?.
aborted===!0?zr(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw zr(n);if(!(t instanceof me||t instanceof De))throw t}}});var MK={};cr(MK,{proxiedFetch:()=>lme});function lme({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,FK.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var FK,zK=m(()=>{"use strict";FK=x(pg())});function jK({env:e={},signal:t},n){let r=yg(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(zK(),MK))).proxiedFetch(r),s=async(a,c)=>await(o&&
!hi(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await dme(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),NH(f)}}}async function dme(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:mme(n.headers)}),a=pme(s,n.method??"GET");if(a===void 0)return await hme(s);if(await s.
body?.cancel(),o===ume)throw new De("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!hi(r.host))throw new De("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new De("sends a change on to another host",!1)}}function pme({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function mme(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function hme(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>fme)throw new De("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&gme(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function gme(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new De("sent an answer that is not whole",!0)}}var ume,fme,UK=m(()=>{"use strict";lo();M_();Cc();ume=5,fme=16e7});function B$(e){let{rest:t,graphql:n}=Qg(e.apiUrl,e.graphqlUrl),r={...yme,...e.patience},{clock:o=xc,signal:i,onWait:s=()=>{}}=e,c=new dy({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:wme,request:{fetch:jK(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let d=await BK(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:p,errors:h}=d.data;return{data:p??void 0,refusal:kme(h,JK(d.headers))}};return{asker:new py({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await BK(()=>u(c));if(typeof f=="string"&&f!=="")throw new De("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:d,refusal:p}=await l(u,f);if(p!==void 0)throw p;if(d===void 0)throw new De("sent an answ\
er without data",!0);return d}}}async function BK(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new me({status:r,headers:JK(n.headers),message:bme(n.data)})}}function JK(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function bme(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function kme(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new me({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var yme,wme,GK=m(()=>{"use strict";LK();M();_g();ty();DK();UK();
Cc();sr();yme={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},wme={debug(){},info(){},warn(){},error(){}}});function KK(e){return vme.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function WK(e,t){return xme[e](t)}var vme,VK,HK,xme,qK=m(()=>{"use strict";vme=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];VK="Contents: read and write",HK="Pull requests: read and writ\
e",xme={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${VK}" and "${HK}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${VK}" and "${HK}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function Ome(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var _me,$me,my,ZK=m(()=>{"use strict";E();GK();sr();qK();_me={files:100,bytes:1e6},
$me="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",my=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=KK(r.token),this.limits={..._me,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(B$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(B$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql($me,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof me?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=Ome(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):Ic(n)||Sc(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):Tc(n)||Sn(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,WK(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function YK(e,t){return Eme(t.token),XK(my.open(ey(e),t),t)}function XK(e,t){let{clock:n=xc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>jH(e,r),textAt:r=>AH(e,r,t.apiUrl),commit:r=>_H(e,r),createBranch:(r,o)=>Nc(e,r,o),moveBranch:async(r,o,i)=>{let s=await oy(e,[{name:r,
from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or name another with --branc\
h.";throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>iy(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>JH(
e,r),editPullRequest:(r,o)=>T$(e,r,o),closePullRequest:r=>T$(e,r,{state:"closed"}),addExtras:(r,o)=>OH(e,r,o),fork:async r=>XK(await TH(e,r),t)}}function Eme(e){
if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("\
OPTION_INVALID",t,"Give it without quotes, spaces and line ends.")}var QK=m(()=>{"use strict";E();_g();ty();$H();EH();SH();PH();UH();VH();sy();ZK()});function eW(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return YK(r,{token:Ame(r,e,o),env:t,signal:n,onWait:a=>Rn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function Ame(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var tW=m(
()=>{"use strict";QK();Pe();E();Ls()});var iW={};cr(iW,{publishAll:()=>Sme});async function Sme(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||aw(
i.rows,t["fail-on"]))?(Rn("Nothing is published: see the findings."),o):(oH(e,t),t.mode==="none"?oW(o,await O$(e,t,n,r)):await Ime(o,t,n,r))}async function Ime(e,t,n,r){
let o=qu(e.plugins,t),i,s=async()=>(i=await O$(e.plugins,t,n,r)).images,a=eW(t,n,r),c=[],l=[],u=(p,h)=>{c.push(...p),l=h},f=p=>Rn(p),d=p=>i===void 0?p:oW(p,i);try{
let p=await bB({...o,images:s,signal:r,onDone:u,progress:f},a);return d(nW(e,{...p,changed:p.changed&&!t["dry-run"]}))}catch(p){let h=nW(e,{changed:c.some(e_),plugins:c,
warnings:l});return d({...h,error:Vf(p)})}}function nW(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(a=>{let c=o.get(a.
name);return o.delete(a.name),c===void 0?a:rW(a,c)}),s=[...o].map(([a,c])=>rW({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[...i,...s],
warnings:[...e.warnings,...r]}}function rW(e,t){return{...e,published:t,rows:[...e.rows,...Wf(t.diagnostics)]}}function oW(e,{images:t,findings:n,warnings:r}){let o=e.
plugins.map(i=>{let s=t.get(i.name),a=[...i.rows,...$E(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,warnings:[
...e.warnings,...r]}}var sW=m(()=>{"use strict";ew();kB();t_();Eo();r_();sH();Ls();tW();cw()});var hy=Oe((xqe,aW)=>{"use strict";aW.exports=process.getBuiltinModule("node:path/posix")});function yy(e,t){let n=(0,gy.basename)(e),r=t.find(o=>o!==n&&cW(o)===cW(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,gy.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function cW(e){
return e.normalize("NFC").toLowerCase()}var gy,J$=m(()=>{"use strict";gy=x(hy(),1);E()});function Tme(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw $n(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...lW.map(r=>fW(r,e)))}async function wy(e,t,n){if(t!==void 0||n===void 0)return Tme(t);let r={};for(let o of lW){
let{exitCode:i}=await Ge([...G$,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,fW(o,n))}return r}async function Dc(e,t,n){let r=await hs([...G$,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function uW(e){return[...G$,...e]}function fW(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var G$,lW,by=m(()=>{"use strict";si();G$=["-c","user.useConfigOnly=true"],lW=["AUTHOR","COMMITTER"]});function pW(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u} inline ${dW(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} now`),i(`committer\
 ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${dW(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}/${c}`,l.bytes(),l.
executable?"100755":"100644");return a(N,e.catalog,e.catalogMode),i("done"),Buffer.concat(o)}function dW(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\
\\"').replaceAll(`
`,"\\n")}"`}var mW=m(()=>{"use strict";Ne()});async function Sf(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await Cme(e,t,[n,N]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:L(r,N)?.bytes(),folder:i}}async function vy(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function yW(e,t,n){let r=[...hW(n),...hW((0,gW.dirname)(N))];for(let{mode:o,
path:i}of await xy(e,[t,"--",...r,N])){if(i!==N&&!r.includes(i))continue;let s=o===Pme;if(s===r.includes(i)&&o!==V$&&o!==ky)continue;let a=o===V$?"symbolic link":
o===ky?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw Jt(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function hW(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function wW(e,t,n){let r=`${n}/`;return(await xy(e,[t,"-\
-",r])).map(({path:o})=>o.slice(r.length))}async function bW(e,t){let[n]=t===void 0?[]:await xy(e,[t,"--",N]);return n?.mode??"100644"}async function Cme(e,t,n){
let r=await xy(e,["-r",t,"--",...n]),o=await Rme(e,r.filter(({mode:s})=>s!==ky).map(({id:s})=>s)),i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;
return s===V$||s===ky?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,Xi(l,s===Nme)]});return new Map(i.sort(([s],[a])=>U(s,a)))}async function xy(e,t){
return(await fn(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.
slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function Rme(e,t){let n=await fn(["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var gW,Pme,V$,Nme,ky,H$=m(()=>{"use strict";gW=x(hy(),1);K();j();Ne();si();ds();Pme="040000",V$="120000",Nme="100755",ky="160000"});function vW(e,t={}){let n={timeoutMs:3e5,...t,url:e};Lme(e,t.branch);let r=(0,Fc.mkdtempSync)((0,K$.join)((0,q$.tmpdir)(),"bazaar-marketplace-")),o,i=0;return{async read(s){
return o!==void 0&&(0,Fc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await Dme(n,(0,K$.join)(r,String(i))),Mme(o,s)},async write(s){if(o===void 0)throw new TypeError(
"A marketplace is read before it is written.");let a=await zme(o,s);return Jme(o,a,n)},async[Symbol.asyncDispose](){(0,Fc.rmSync)(r,{recursive:!0,force:!0})}}}function Lme(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Dme(e,t){let{branch:n}=e,r=n!==void 0&&!await Fme(e,n,t);(r||n===void 0)&&
await fn(xW(e.url,t),_W(e));let o=r?`refs/heads/${n}`:await hs(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await vy(t),isNew:r}}function xW(e,t,...n){
return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function Fme(e,t,n){let r=xW(e.url,n,`--bran\
ch=${t}`),{exitCode:o,stderr:i}=await Ge(r,_W(e));if(o===0){let s=(await Ge(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,Fc.rmSync)(n,{
recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw $n(r,i.trim()===""?`exit code ${o}`:Za(i))}async function Mme({dir:e,head:t,branch:n,
isNew:r},o){let i=r?{newBranch:W$(n)}:{};return t===void 0?{...await Sf(e,t,o),...i}:(await yW(e,t,o),yy(o,await wW(e,t,(0,kW.dirname)(o))),{...await Sf(e,t,o),
...i})}async function zme(e,t){let{dir:n,head:r}=e;Ru(t.folder);for(let c of t.files.keys())Ru(c);let o=await wy(n,t.author,t.fallbackAuthor),i=await Dc(n,o,"AU\
THOR"),s=await Dc(n,o,"COMMITTER"),a=pW({...t,catalogMode:await bW(n,r)},{head:r,author:i,committer:s});return await fn(["fast-import","--quiet","--date-format=\
now","--done"],{cwd:n,input:a}),hs(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Bme(e,t){let n=t===void 0?"an existing branch":`the existing\
 branch "${t}"`;return new w("PUSH_REJECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps \
branches like files, so none can lie below another.")}async function Jme({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}\
:${t}`],{exitCode:a,stdout:c,stderr:l}=await Ge(s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(
`
`).find(p=>p.startsWith("!"));if(u===void 0)throw $n(["push"],Za(l));let f=Ume.exec(`${u} ${l}`);if(f!==null)throw Bme(W$(t),f[1]);if(jme.test(u))return{kind:"m\
oved"};let d=qa(`${u.split("	").at(-1)??""} ${Gme(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${W$(t)}: ${d}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function W$(e){
return e.replace("refs/heads/","")}function Gme(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var Fc,q$,K$,kW,_W,jme,Ume,$W=m(()=>{"use strict";Fc=x(ie(),1),q$=x(ao(),1),
K$=x(ne(),1),kW=x(hy(),1);E();J$();by();mW();H$();si();ds();_W=({timeoutMs:e,signal:t})=>({cwd:(0,q$.tmpdir)(),timeoutMs:e,signal:t});jme=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Ume=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});async function OW(e){if(!(0,Mc.existsSync)((0,If.join)(e,".git")))return!1;let{exitCode:t,stdout:n}=await Ge(["rev-parse","--show-toplevel"],{cwd:e});return t===
0&&(0,Mc.realpathSync)(n.toString("utf8").replace(/\r?\n$/,""))===(0,Mc.realpathSync)(e)}async function EW(e){let{exitCode:t,stdout:n}=await Ge(["symbolic-ref",
"--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function AW({cwd:e,env:t}){await Dc(e,t,"AUTHOR"),await Dc(
e,t,"COMMITTER")}async function SW(e,t){let{open:n,ignored:r}=await TW(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The marketplace has changes that are n\
ot committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==N);if(i.length!==0)throw new w("OUTPUT_EXISTS",`The marketp\
lace's folder "${t}" holds what git ignores and this tool did not write: ${Lu(i)}.`,"Move or remove that, then publish again.")}async function IW(e,t){let{open:n,
ignored:r}=await TW(e,t);return n.length+r.length>0}async function TW({cwd:e,signal:t},n){let i=(await fn([...["status","--porcelain","-z","--no-renames","--unt\
racked-files=all","--ignored=matching"],"--",n,N],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==""&&!s(a)),
ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!us(a))}}async function Z$({cwd:e,env:t,signal:n},r,o){await fn(["add","--all","--force","--",...r],{cwd:e,signal:n});
let{exitCode:i}=await Ge(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--only","--",...r],a=await Ge(
uW(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Hme(e,a);return hs(["rev-parse","HEAD"],{cwd:e})}async function Hme(e,{exitCode:t,stderr:n}){let r=t===
1?await Kme(e):[];if(r.length===0)return $n(["commit"],n.trim()===""?`exit code ${t}`:Za(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Vme),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Kme(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=(0,If.resolve)(e,n.toString("utf8").
replace(/\r?\n$/,""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>(0,Mc.existsSync)((0,If.join)(r,o)))}async function PW(e,t){let{exitCode:n}=await Ge(
["diff","--cached","--quiet","--",...t],{cwd:e});n!==0&&await fn(["reset","--quiet","--",...t],{cwd:e})}var Mc,If,Vme,Y$=m(()=>{"use strict";Mc=x(ie(),1),If=x(ne(),1);
E();Ne();Ga();by();si();ps();Vme=10});function X$(e){let t=(0,ar.join)(e,N);if((0,yt.existsSync)(t))try{return(0,yt.readFileSync)(t)}catch(n){let r=`"${t}" can't be read: ${X(n)}.`;throw new w("FILE\
_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function Q$(e,t){let n=(0,ar.join)(e,N),r=(0,ar.join)((0,ar.dirname)(n),`.${(0,ar.basename)(
n)}.bazaar-${(0,NW.randomUUID)()}`);try{(0,yt.mkdirSync)((0,ar.dirname)(n),{recursive:!0});let o=(0,yt.statSync)(n,{throwIfNoEntry:!1})?.mode??420;(0,yt.writeFileSync)(
r,t,{flag:"wx"}),(0,yt.chmodSync)(r,o&511),(0,yt.renameSync)(r,n)}catch(o){(0,yt.rmSync)(r,{force:!0});let i=`"${n}" can't be written: ${X(o)}.`;throw new w("FI\
LE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function CW(e,t){let n=(0,ar.resolve)(e,N),r=rh(n);return()=>{r!==void 0?(0,yt.rmSync)(r,{recursive:!0,
force:!0}):t!==void 0&&!Nu(X$(e),t)&&Q$(e,t)}}var yt,NW,ar,RW=m(()=>{"use strict";yt=x(ie(),1),NW=x(Ye(),1),ar=x(ne(),1);E();Ne();Ym();oh()});async function $y(e,t,n={}){return Yme((0,zc.join)(e,Tf),t,n)}async function Yme(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:(0,tO.hostname)(),id:(0,eO.randomUUID)()}),
o=await Xme(e,r,n),i=setInterval(()=>ohe(e),qme).unref();try{return await t()}finally{clearInterval(i),ihe(e,r),o&&she((0,zc.dirname)(e))}}async function Xme(e,t,{
signal:n,waitMs:r=1e4,held:o=ahe}){let i=Date.now()+r,s=!1;for(;;){if(n?.aborted===!0)throw che();if(s=Qme((0,zc.dirname)(e))||s,ehe(e,t))return s;if(!the(e)){if(Date.
now()>=i)throw o(e,DW(_y(e)??"")?.pid);await(0,LW.setTimeout)(Zme,void 0,{signal:n}).catch(()=>{})}}}function Qme(e){try{return(0,rt.mkdirSync)(e,{recursive:!0})!==
void 0}catch(t){throw MW(e,t)}}function ehe(e,t){try{return(0,rt.writeFileSync)(e,t,{flag:"wx"}),!0}catch(n){if(["EEXIST","ENOENT"].includes(FW(n)))return!1;throw MW(
e,n)}}function the(e){let t=_y(e);if(t===void 0)return!0;if(!nhe(e,t))return!1;let n=`${e}-${(0,eO.randomUUID)()}`;try{(0,rt.renameSync)(e,n),_y(n)!==t&&(0,rt.linkSync)(
n,e)}catch{}return(0,rt.rmSync)(n,{force:!0}),!0}function nhe(e,t){let n=Date.now()-((0,rt.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=DW(t);return n>Wme?!0:
r?.host!==(0,tO.hostname)()?!1:!rhe(r.pid)}function DW(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function rhe(e){
try{return process.kill(e,0),!0}catch(t){return FW(t)==="EPERM"}}function _y(e){try{return(0,rt.readFileSync)(e,"utf8")}catch{return}}function ohe(e){try{let t=new Date;
(0,rt.utimesSync)(e,t,t)}catch{}}function ihe(e,t){_y(e)===t&&(0,rt.rmSync)(e,{force:!0})}function she(e){try{(0,rt.rmdirSync)(e)}catch{}}function FW(e){return e.
code??""}function ahe(e,t){let n=t===void 0?"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}\
" is there.`,"Publish again when it is done; when no other publish runs, remove that file.")}function MW(e,t){let n=`"${e}" can't be written: ${X(t)}.`;return new w(
"FILE_UNWRITABLE",n,"Check that you may write there.",{cause:t})}function che(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var rt,eO,
tO,zc,LW,Tf,Wme,qme,Zme,nO=m(()=>{"use strict";rt=x(ie(),1),eO=x(Ye(),1),tO=x(ao(),1),zc=x(ne(),1),LW=x(B_(),1);E();Ne();Tf=`${(0,zc.dirname)(N)}/.bazaar-lock`,
Wme=6e4,qme=1e4,Zme=50});function Oy(e,t){try{for(let n of rO(e,t))JW((0,ot.join)(n,"old"))&&(0,Rt.rmSync)(n,{recursive:!0,force:!0});for(let n of UW(e))(0,Rt.rmSync)(n,{force:!0})}catch{}}
function zW(e,t){return(0,Rt.existsSync)((0,ot.join)(e,Tf))||UW(e).length>0?!0:rO(e,t).some(n=>JW((0,ot.join)(n,"old")))}function jW(e,t){let n=(0,ot.join)(e,t);
if((0,Rt.lstatSync)(n,{throwIfNoEntry:!1})!==void 0||!(0,Rt.existsSync)((0,ot.dirname)(n)))return!1;let r=rO(e,t).find(o=>["old","new"].every(i=>lhe((0,ot.join)(
o,i))));return r===void 0?!1:((0,Rt.renameSync)((0,ot.join)(r,"old"),n),!0)}function lhe(e){return(0,Rt.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function rO(e,t){
let n=(0,ot.join)(e,(0,ot.dirname)(t));return BW(n,(0,ot.basename)(t),6).map(r=>(0,ot.join)(n,r))}function UW(e){let t=(0,ot.join)(e,N);return BW((0,ot.dirname)(
t),(0,ot.basename)(t),36).map(n=>(0,ot.join)((0,ot.dirname)(t),n))}function BW(e,t,n){let r=`.${t}.bazaar-`;return(0,Rt.existsSync)(e)?(0,Rt.readdirSync)(e).filter(
o=>o.startsWith(r)&&o.length===r.length+n):[]}function JW(e){return!(0,Rt.existsSync)(e)||Qm(e)&&fs(e).length===0}var Rt,ot,GW=m(()=>{"use strict";Rt=x(ie(),1),
ot=x(ne(),1);Ne();Ga();nO();eh()});function VW(e,t={}){return{read:n=>fhe(e,n,t),async write(n){return HW(e),iO(e,N),await $y(e,()=>phe(e,n,t),{signal:t.signal})},tidy:n=>uhe(e,n)}}async function uhe(e,t){
try{if(!zW(e,t))return;await $y(e,()=>Oy(e,t),{waitMs:0})}catch{}}async function fhe(e,t,{commit:n=!1,signal:r}){let o=await dhe(e,t,r);if(!n)return o;let i={cwd:e,
signal:r};return{...o,committed:async()=>await IW(i,t)?Sf(e,await vy(e),t):void 0}}async function dhe(e,t,n){let r=(0,Jr.join)(e,Tf),o=(0,In.existsSync)(r);try{
return oO(e,t)}catch(i){if(we(i)&&i.code!=="FILE_UNREADABLE"||!(o||(0,In.existsSync)(r)))throw i;return await $y(e,()=>oO(e,t),{signal:n})}}function oO(e,t){HW(
e),iO(e,t),iO(e,N);let n=(0,Jr.join)(e,(0,Jr.dirname)(t));return(0,In.existsSync)(n)&&yy(t,(0,In.readdirSync)(n)),{catalog:X$(e),folder:whe((0,Jr.join)(e,t))}}async function phe(e,t,{
commit:n=!1,signal:r}){let o=[t.folder,N];if(jW(e,t.folder))return{kind:"moved"};let i=n?await ghe(e,t,r):void 0;i!==void 0&&await AW(i),i!==void 0&&t.pending!==
!0&&await SW(i,t.folder);let s=oO(e,t.folder);if(!Nu(s.catalog,t.from.catalog)||!zz(s.folder,t.from.folder))return{kind:"moved"};if(t.pending===!0)return await mhe(
e,t,i);hhe(e,t.folder);let a=nh((0,Jr.join)(e,t.folder),t.files,{within:e,replace:"always"}),c=CW(e,s.catalog),l;try{Q$(e,t.catalog),l=i&&await Z$(i,o,t.message)}catch(u){
throw await yhe(u,[a.undo,c,()=>n?PW(e,o):void 0])}return a.keep(),Oy(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}async function mhe(e,{folder:t,
message:n},r){let o=r&&await Z$(r,[t,N],n);return Oy(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function hhe(e,t){let n=(0,In.existsSync)((0,Jr.join)(
e,t))?fs((0,Jr.join)(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${Lu(n)}.`;throw new w("OUTPUT_E\
XISTS",r,"Move or remove that, then publish again.")}async function ghe(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await wy(e,t,n),signal:r}}async function yhe(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(X(s))}if(n.length===0)return e;let r=`${X(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function HW(e){if((0,In.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",
t,"Give a folder or a git URL; --create makes a new folder.")}function iO(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=(0,In.lstatSync)(
(0,Jr.join)(e,o),{throwIfNoEntry:!1});if(i===void 0)return;if(i.isSymbolicLink())throw Jt(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real \
file or folder.");if(o!==t&&!i.isDirectory())throw Jt(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function whe(e){let t=(0,In.statSync)(
e,{throwIfNoEntry:!1});if(t===void 0)return de({});if(!t.isDirectory())throw Jt(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map(
[...rn(e)].map(([n,r])=>[n,bhe(r)]))}function bhe(e){if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var In,Jr,KW=m(()=>{"use strict";In=x(ie(),1),
Jr=x(ne(),1);E();K();Ne();Ym();J$();RW();Ga();by();H$();Y$();nO();ps();Or();oh();ds();GW()});async function qW(e,t={}){if(aO(e))return sO(e,t);let n=khe(e);return t.create===!0&&((0,jc.existsSync)(n)||await ZW(n,t.branch,!1),_he(n)),$he(n)?sO((0,WW.pathToFileURL)(
(0,wo.resolve)(n)).href,t):(0,jc.existsSync)(n)?xhe(n,t):sO(Ohe(e),t)}function khe(e){if(aO(e))return e;let t=(0,wo.resolve)(e),n=(0,wo.dirname)((0,wo.dirname)(
t));return t===(0,wo.join)(n,N)?n:e}function vhe(e){return!aO(e)&&(0,jc.existsSync)(e)?e:e.replace(/[?#].*$/s,"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"\
$1")}function sO(e,t){let n=vW(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}async function xhe(e,{commit:t,signal:n,branch:r}){
let o=await OW(e),i=t??o;await ZW(e,r,i||o);let s=VW(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function ZW(e,t,n){
if(t===void 0)return;let r=n?await EW(e):void 0;if(r===t)return;let o=r===void 0?"none":`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and \
the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there, or give a git URL.":"Leave the branch out, or give a git URL.")}function _he(e){
try{er(e)}catch(t){let n=`The marketplace's folder "${e}" can't be made: ${X(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another folder.",{cause:t})}}function $he(e){
let t=n=>(0,jc.statSync)((0,wo.join)(e,n),{throwIfNoEntry:!1});return t("HEAD")?.isFile()===!0&&t("objects")?.isDirectory()===!0&&t("refs")?.isDirectory()===!0}
function aO(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(e)}function Ohe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(
e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${vhe(e)}" is no marketplace: there is no such folder, and it is no git URL.`,"Give a fold\
er, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog.")}var jc,wo,WW,YW=m(()=>{"use strict";jc=x(ie(),1),wo=x(ne(),1),WW=x(kl(),1);
E();Ne();$W();Y$();Ja();KW()});function XW(e,t){return Ih(Ehe(e),$h(t))}function Ehe({catalog:e,folders:t}){let n=[...t].map(([r,o])=>[`${r}/${On}`,L(o,On)?.bytes()]);return{head:"0".repeat(40),
catalog:e,folders:new Map([...t].map(([r,o])=>[r,Ahe(o)])),files:new Map(n),listings:new Map}}function Ahe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="direc\
tory")continue;let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ac(r.bytes()):"",mode:o})}return t}var QW=m(()=>{"us\
e strict";K();Oh();ws();bs();Ux()});var tq=Oe((zZe,eq)=>{"use strict";eq.exports=process.getBuiltinModule("node:buffer")});function iq(e,t){return`GIT binary patch
${rq(t)}${rq(e)}`}function rq(e){return`literal ${e.length}
${Ihe((0,oq.deflateSync)(e))}
`}function Ihe(e){let t=[];for(let n=0;n<e.length;n+=nq){let r=e.subarray(n,n+nq);t.push(`${The(r.length)}${Phe(r)}
`)}return t.join("")}function The(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function Phe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(She[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var oq,She,nq,sq=m(()=>{"use strict";oq=x(Eg(),1),
She="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",nq=52});var Pf,aq=m(()=>{"use strict";Pf=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
n,r),a=this.removeEmpty(this.tokenize(i,r)),c=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,c,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=k=>{
if(k=this.postProcess(k,r),o){setTimeout(function(){o(k)},0);return}else return k},a=n.length,c=t.length,l=1,u=a+c;r.maxEditLength!=null&&(u=Math.min(u,r.maxEditLength));
let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],n,t,0,r);if(p[0].oldPos+1>=c&&h+1>=a)
return s(this.buildValues(p[0].lastComponent,n,t));let g=-1/0,y=1/0,b=()=>{for(let k=Math.max(g,-l);k<=Math.min(y,l);k+=2){let O,S=p[k-1],T=p[k+1];S&&(p[k-1]=void 0);
let I=!1;if(T){let R=T.oldPos-k;I=T&&0<=R&&R<a}let q=S&&S.oldPos+1<c;if(!I&&!q){p[k]=void 0;continue}if(!q||I&&S.oldPos<T.oldPos?O=this.addToPath(T,!0,!1,0,r):O=
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
let h=r[l+p];return h.length>d.length?h:d}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function lO(e,t,n){return cq.diff(e,t,n)}var cO,cq,lq=m(()=>{"use strict";aq();cO=class extends Pf{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},cq=new cO});var uq=m(()=>{"use strict";lq()});function dq(e,t,n){let r=fq(e,n.oldStart,n.oldEnd),o=fq(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return Nhe(
i)}function fq(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function Nhe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var pq=m(()=>{"use strict"});function hq(e,t){let[n,r]=Lhe(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return Mhe(Dhe(n,r,gq(n,r,o)))}function Lhe(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function gq(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function Dhe(e,t,n){let r=mq(e,t,
n,Che);return r!==void 0?r:Fhe(n,dq(e,t,n)).flatMap(o=>{let i=gq(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return mq(e,t,i,Math.min(s,60))??[i]})}function mq(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(Rhe/a)+1),l=lO([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],d=[];for(let{added:p,removed:h,count:g}of l){
let[y,b]=[p?u:u+g,h?f:f+g];(p||h)&&d.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return d}function Fhe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function Mhe(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var Che,Rhe,yq=m(()=>{"use strict";uq();pq();Che=1e3,Rhe=4e6});function kq(e,t){let[n,r]=[wq(e),wq(t)],o=hq(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:zhe(o).map(s=>jhe(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function wq(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function zhe(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*uO?t.
at(-1)?.push(n):t.push([n])}return t}function jhe(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(uO,r.oldStart),s=Math.min(uO,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${bq(a,o.oldEnd+s)} +${bq(c,o.newEnd+s)} @@
`],u=(d,p,h,g)=>{for(let y=h;y<g;y+=1)l.push(Uhe(d,p[y]??""))},f=a;for(let{oldStart:d,oldEnd:p,newStart:h,newEnd:g}of n)u(" ",e,f,d),u("-",e,d,p),u("+",t,h,g),f=
p;return u(" ",e,f,o.oldEnd+s),l.join("")}function Uhe(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function bq(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var uO,vq=m(()=>{"use strict";yq();uO=3});function xq(e){let t=e.replaceAll(Jhe,n=>n===" "?" ":Bhe[n]??Ghe(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function Ghe(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var Bhe,Jhe,_q=m(()=>{"use strict";Bhe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},Jhe=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function Iq(e,t,n){let[r,o]=[t?.bytes??$q,n?.bytes??$q],i=Buffer.compare(r,o)===0,s=Vhe(t,n,i);if(s===void 0)return;let a=!i&&!(Eq(r)&&Eq(o)),c=`${Hhe(e,t,n)}${s===
"mode"?"":Khe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${iq(r,o)}`}}let{text:f,added:d,removed:p}=kq(
Aq(r),Aq(o)),h=`--- ${t?Ey("a",e):"/dev/null"}
+++ ${n?Ey("b",e):"/dev/null"}
`;return{change:{...u,added:d,removed:p},text:`${c}${h}${f}`}}function Vhe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function Hhe(e,t,n){let r=`diff --git ${Ey("a",e)} ${Ey("b",e)}
`;return t===void 0?`${r}new file mode ${Nf(n)}
`:n===void 0?`${r}deleted file mode ${Nf(t)}
`:t.executable===n.executable?r:`${r}old mode ${Nf(t)}
new mode ${Nf(n)}
`}function Khe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Nf(e)}`:"";return`index ${Oq(e)}..${Oq(t)}${n}
`}function Oq(e){return e===void 0?"0".repeat(40):ac(e.bytes)}function Nf(e){return e?.executable===!0?"100755":"100644"}function Ey(e,t){return xq(`${e}/${t}`)}
function Eq(e){return!e.includes(0)&&(0,Sq.isUtf8)(e)}function Aq(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var Sq,$q,Tq=m(()=>{
"use strict";Sq=x(tq(),1);Oh();sq();vq();_q();$q=new Uint8Array});var Pq={};cr(Pq,{preview:()=>Whe});async function Whe(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];qu(e,t);let s=`${n.
GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=Tn(l,await qW(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),!0);let c=[];for(let h of e)c.push(await Yhe(
h,a,t));return c}catch(u){var f=u,d=!0}finally{var p=Pn(l,f,d);p&&await p}}function qhe(e){return e.entry==="vendored"&&e["entries-dir"]===void 0}async function Yhe(e,t,n){
let{client:r,rows:o,notes:i}=e;if(r===void 0)return e;let s={...qu([e],n),remove:[]};try{let a=qhe(n)?await ege(t,r,s):Zhe,{plan:c,warnings:l,diagnostics:u}=XW(
typeof a=="string"?Xhe:a,s);if(typeof a=="string")return{...e,notes:[...i,a]};let f=Wf(u.get(r.name)??[]),[d]=c.changes;return{...e,rows:[...o,...f],notes:[...i,
...l],...z({preview:d&&tge(d,a,r,s)})}}catch(a){if(!we(a)||a.code==="INTERRUPTED")throw a;return{...e,rows:[...o,...Kf("",a)],error:a}}}async function ege(e,{name:t},{
pluginsDir:n,plugins:r}){let o=new Map,i;try{for(let s of[...r.flatMap(({renamedFrom:a=[]})=>a),t]){let a=await e.read(`${n}/${s}`);o.set(`${n}/${s}`,a.folder),
{catalog:i}=a}return{catalog:i,folders:o}}catch(s){if(!we(s)||Qhe.has(s.code))throw s;return`The marketplace could not be read without a token, so nothing is co\
mpared with it: ${s.problem}`}}function tge(e,t,n,{pluginsDir:r}){let{files:o,entry:i,oldVersion:s}=e,a=`${r}/${n.name}`,c=Object.values(o).every(l=>l.length===
0);return{files:o,entry:i,change:c?"none":lc(s,n.version),...z({oldVersion:s}),patch:nge(a,t.folders.get(a)??new Map,n.files)}}function nge(e,t,n){let r=[...new Set(
[...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=L(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>Iq(`${e}/${s}`,o(t,
s),o(n,s))).map(s=>s?.text??"").join("")}var Zhe,Xhe,Qhe,Nq=m(()=>{"use strict";YW();E();K();Pe();QW();Ku();Tq();Eo();r_();Zhe="The thin client is not compared \
with the marketplace: a preview knows entries of the catalog whose plugin lies in the marketplace.";Xhe={catalog:new TextEncoder().encode('{"name":"entries","de\
scription":"Entries.","owner":{"name":"Owner"},"plugins":[]}'),folders:new Map},Qhe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var Lq={};cr(Lq,{run:()=>rge});async function rge(e,t){let n=await Rq(()=>Promise.resolve(HO(e))),r="failure"in n?Cq(n.failure):await oge(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=ME(r,o);return await sge(gj(r),i,e)&&!i}async function oge(e,t,n){let r=await Rq(()=>ige(e,t,n));return"failure"in r?Cq(r.failure):
r.value}async function ige(e,t,n){let r=RE(await PE(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(qU(),WU));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=UE(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await Rz(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=tj(mx(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(sW(),iW));
return await u(c,e,t,n)}Rn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(Nq(),Pq));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function sge(e,t,n){OE(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)Ps($o(l));
let r=mx(n),o=l=>`$${l} (${n[l]??""})`,i=await Ay(()=>nj(e,r),Ai,`The folder ${r}`),a=await Ay(()=>rj(e,r,typeof i=="string"?i:void 0,n),Ai,o("GITHUB_OUTPUT"));
await Ay(()=>oj(n,e.plugins),Ps,o("GITHUB_ARTIFACTS"));let c=fj(e,t);n.GITHUB_STEP_SUMMARY&&await Ay(()=>Ly.addRaw(c).write(),Ps,o("GITHUB_STEP_SUMMARY"));for(let l of age(
e))Ai($o(l));return i!==!1&&a!==!1}async function Ay(e,t,n){try{return await e()}catch(r){return t($o(`FILE_UNWRITABLE: ${n} can't be written: ${X(r)}. It is th\
e runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function age({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.problem} ${e.fix}`];
let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${r.length} more plugins fa\
iled: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function Cq(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}async function Rq(e){
try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&Rn(...String(t.stack).split(`
`)),{failure:Vf(t)}}}var Dq=m(()=>{"use strict";Ei();ew();E();EE();NE();FE();Vy();Ls();cw();BE();Lz();ij();dj();yj()});Ei();Vy();var Fq=VO(process.env);for(let e of Jy){let t=Uf(Fq,e);t!==""&&Ny(t)}var Mq=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{cge()});
async function cge(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),LO));Mq.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(Dq(),Lq));await e(Fq,Mq.signal)||(process.exitCode=1)}catch(e){NO(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}

import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);
var CZ=Object.create;var Oy=Object.defineProperty;var RZ=Object.getOwnPropertyDescriptor;var LZ=Object.getOwnPropertyNames;var DZ=Object.getPrototypeOf,FZ=Object.prototype.hasOwnProperty;var sO=(e,t)=>(t=Symbol[e])?t:Symbol.for("Symbol."+e),aO=e=>{throw TypeError(e)};var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Oe=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},sr=(e,t)=>{for(var n in t)Oy(e,n,{get:t[n],enumerable:!0})},MZ=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of LZ(t))!FZ.call(e,o)&&o!==n&&Oy(e,o,{get:()=>t[o],enumerable:!(r=RZ(t,o))||r.enumerable});return e};var x=(e,t,n)=>(n=e!=null?CZ(DZ(e)):{},MZ(t||!e||!e.__esModule?Oy(n,"default",{value:e,enumerable:!0}):n,e));var Sn=(e,t,n)=>{if(t!=null){typeof t!="object"&&typeof t!="function"&&aO("Object expected");var r,o;n&&(r=t[sO("asyncDispose")]),r===void 0&&(r=t[sO("dispose")],
n&&(o=r)),typeof r!="function"&&aO("Object not disposable"),o&&(r=function(){try{o.call(this)}catch(i){return Promise.reject(i)}}),e.push([n,r,t])}else n&&e.push(
[n]);return t},In=(e,t,n)=>{var r=typeof SuppressedError=="function"?SuppressedError:function(s,a,c,l){return l=Error(c),l.name="SuppressedError",l.error=s,l.suppressed=
a,l},o=s=>t=n?new r(s,t,"An error was suppressed during disposal"):(n=!0,s),i=s=>{for(;s=e.pop();)try{var a=s[1]&&s[1].call(s[2]);if(s[0])return Promise.resolve(
a).then(i,c=>(o(c),i()))}catch(c){o(c)}if(n)throw t};return i()};var Oi=Oe((Qhe,cO)=>{"use strict";cO.exports=process.getBuiltinModule("os")});function bo(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Cf(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Rf=m(()=>{"use strict"});function Is(e,t,n){let r=new Ey(e,t,n);process.stdout.write(r.toString()+uO.EOL)}function zZ(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function jZ(e){return bo(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var uO,lO,Ey,fO=m(()=>{
"use strict";uO=x(Oi(),1);Rf();lO="::",Ey=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=lO+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${jZ(o)}`)}}return t+=`${lO}${zZ(this.message)}`,t}}});var pO=Oe((rge,dO)=>{"use strict";dO.exports=process.getBuiltinModule("crypto")});var Lf=Oe((oge,mO)=>{"use strict";mO.exports=process.getBuiltinModule("fs")});function gO(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ff.existsSync(n))throw new Error(
`Missing file at path: ${n}`);Ff.appendFileSync(n,`${bo(t)}${Df.EOL}`,{encoding:"utf8"})}function yO(e,t){let n=`ghadelimiter_${hO.randomUUID()}`,r=bo(t);if(e.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${e}<<${n}${Df.EOL}${r}${Df.EOL}${n}`}var hO,Ff,Df,wO=m(()=>{"use strict";hO=x(pO(),1),Ff=x(Lf(),1),Df=x(Oi(),1);Rf()});var Ay=Oe((age,bO)=>{"use strict";bO.exports=process.getBuiltinModule("path")});var Sy=m(()=>{"use strict"});var kO=m(()=>{"use strict";Sy();Sy();Ei()});var xO,jc,Ty,UZ,BZ,JZ,vO,Py,GZ,Ny,Cy=m(()=>{"use strict";xO=x(Oi(),1),jc=x(Lf(),1),Ty=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{l(r.next(u))}catch(f){s(f)}}function c(u){try{l(r.throw(u))}catch(f){s(f)}}function l(u){u.done?
i(u.value):o(u.value).then(a,c)}l((r=r.apply(e,t||[])).next())})},{access:UZ,appendFile:BZ,writeFile:JZ}=jc.promises,vO="GITHUB_STEP_SUMMARY",Py=class{constructor(){
this._buffer=""}filePath(){return Ty(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[vO];if(!t)throw new Error(`Unable \
to find environment variable for $${vO}. Check if your runtime environment supports job summaries.`);try{yield UZ(t,jc.constants.R_OK|jc.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Ty(this,void 0,void 0,function*(){let n=!!t?.overwrite,
r=yield this.filePath();return yield(n?JZ:BZ)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Ty(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(xO.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){
let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:l,rowspan:u}=s,f=a?"th":"td",p=Object.assign(Object.assign(
{},l&&{colspan:l}),u&&{rowspan:u});return this.wrap(f,c,p)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){
let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},
o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).
addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},GZ=new Py,Ny=GZ});var VZ,_O=m(()=>{"use strict";VZ=x(Ay(),1)});var $O=m(()=>{"use strict"});var Ry,bge,kge,OO=m(()=>{"use strict";Ry=x(Oi(),1);$O();bge=Ry.default.platform(),kge=Ry.default.arch()});function Iy(e){Is("add-mask",{},e)}function EO(e,t){if(process.env.GITHUB_OUTPUT||"")return gO("OUTPUT",yO(e,t));process.stdout.write(Dy.EOL),Is("set-output",{name:e},
bo(t))}function AO(e){process.exitCode=Ly.Failure,Ai(e)}function Ai(e,t={}){Is("error",Cf(t),e instanceof Error?e.toString():e)}function Ts(e,t={}){Is("warning",
Cf(t),e instanceof Error?e.toString():e)}function SO(e,t={}){Is("notice",Cf(t),e instanceof Error?e.toString():e)}function IO(e){process.stdout.write(e+Dy.EOL)}
var Dy,WZ,Ly,Ei=m(()=>{"use strict";fO();wO();Rf();Dy=x(Oi(),1),WZ=x(Ay(),1);kO();Cy();Cy();_O();OO();(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Fail\
ure"})(Ly||(Ly={}))});var TO={};sr(TO,{BazaarError:()=>w,errorCodes:()=>ZZ,isBazaarError:()=>ve,messageOf:()=>ee});function ve(e){return e instanceof Error&&e.name==="BazaarError"&&"\
code"in e&&"fix"in e}function ee(e){return e instanceof Error?e.message:String(e)}var ZZ,w,E=m(()=>{"use strict";ZZ={ADDRESS_FORBIDDEN:"A URL leads to an addres\
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
n,this.fix=r,this.details=o.details??{}}}});function Gt(e,t){let n=e.toLowerCase(),r,o=(n.length<4?1:Math.max(2,Math.floor(n.length/3)))+1;for(let i of t){if(n.length>100||Math.abs(i.length-n.length)>=o)continue;
let s=qZ(n,i.toLowerCase());s<o&&([r,o]=[i,s])}return r}function qZ(e,t){let n=[],r=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[
o];for(let s=1;s<=t.length;s+=1){let a=(r[s-1]??0)+(e[o-1]===t[s-1]?0:1),l=o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]?(n[s-2]??0)+1:a;i.push(Math.min((r[s]??0)+
1,(i[s-1]??0)+1,a,l))}[n,r]=[r,i]}return r[t.length]??0}var Si=m(()=>{"use strict"});function Ue(e="",t,n=""){return{fallback:e,parse(r){if(r!==""&&t?.test(r)===!1)throw new ar(`has to be ${n}`);return r===""?void 0:r}}}function ko(e,t){return{fallback:t,
parse(n){let r=e.find(o=>o===n);if(r===void 0)throw new ar(`has to be ${LO(e)}`);return r}}}function PO(e){return{fallback:"",parse(t){let n=e.find(r=>r===t);if(n===
void 0&&t!=="")throw new ar(`has to be ${LO(e)}, or empty`);return n}}}function Ps(e){return{fallback:String(e),parse(t){if(/^(?:true|True|TRUE)$/.test(t))return!0;
if(/^(?:false|False|FALSE)$/.test(t))return!1;throw new ar("has to be true or false")}}}function NO(e,t,n){return{fallback:String(n),parse(r){let o=/^\d{1,9}$/.
test(r)?Number(r):Number.NaN;if(!(o>=e&&o<=t))throw new ar(`has to be a number from ${e} to ${t}`);return o}}}function CO(e=""){return{fallback:e,parse:t=>RO(t,
/\r?\n/).filter(n=>!n.startsWith("#"))}}function Gr(e,t=""){return{fallback:"",parse(n){let r=[...new Set(RO(n,/[,\r\n]+/))];if(r.some(o=>e?.test(o)===!1))throw new ar(
`has to name ${t}`);return r}}}function RO(e,t){return e.split(t).map(n=>n.trim()).filter(n=>n!=="")}function LO(e){return e.length<2?e.join(""):`${e.slice(0,-1).
join(", ")} or ${e.at(-1)}`}var ar,Fy=m(()=>{"use strict";ar=class extends Error{}});var YZ,My,DO,FO,MO,Mf,zy,zO=m(()=>{"use strict";Fy();YZ=/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/,My=/^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))(?![-/.])[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u,
DO=/^[a-z0-9][a-z0-9-]{0,63}$/,FO=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\[bot\])?$/,MO=/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,Mf={"plug\
in-path":CO("."),config:Ue(),marketplace:Ue("",YZ,"a repository on GitHub, owner/name"),"marketplace-token":Ue(),"github-token":Ue(),mode:ko(["auto","push","pr",
"none","check"],"auto"),base:Ue("",My,"the name of a branch"),branch:Ue("bazaar/{plugin}",My,"the name of a branch"),"pull-requests":ko(["all","each"],"all"),"p\
lugins-dir":Ue("plugins",MO,"a folder of the marketplace, e.g. plugins"),"entries-dir":Ue("",MO,"a folder of the marketplace, e.g. entries"),entry:ko(["vendored",
"pinned"],"vendored"),"entry-url":Ue("",/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/,"an https URL of a repository"),"entry-path":Ue("",/^(?:[\w{-][\w.{}-]*\/)*[\w{-][\w.{}-]*$/,
"a folder of the repository"),"entry-ref":Ue("",My,"the name of a branch or tag"),"entry-sha":Ue("",/^[0-9a-f]{40}$/,"a commit's full id, 40 hex digits"),category:Ue(),
"take-over":Ps(!1),"renamed-from":Gr(DO,"plugins"),remove:Gr(DO,"plugins"),endpoint:Ue(),image:Ue(),"image-base":Ue(),"image-tags":Gr(/^[A-Za-z0-9_][\w.-]{0,127}$/,
"tags of images"),platforms:Gr(/^linux\/(?:amd64|arm64)$/,"linux/amd64 or linux/arm64"),build:ko(["append","none"],"append"),digest:Ue("",/^sha256:[0-9a-f]{64}$/,
"sha256: and 64 hex digits"),"push-image":Ps(!0),"version-policy":ko(["suffix","strict","off"],"suffix"),"on-human-commits":ko(["append","skip","overwrite"],"ap\
pend"),labels:Gr(),reviewers:Gr(FO,"logins"),"team-reviewers":Gr(/^[a-z0-9][\w-]*$/,"teams by their slugs, without the organisation"),assignees:Gr(FO,"logins"),
draft:Ps(!1),"auto-merge":PO(["squash","merge","rebase"]),fork:Ps(!1),"commit-message":Ue(),"pr-title":Ue(),"pr-body-footer":Ue(),"dry-run":Ps(!1),"fail-on":ko(
["error","warning"],"error"),"max-attempts":NO(1,100,8)},zy={token:"marketplace-token","repo-token":"github-token",path:"plugin-path",plugin:"plugin-path",plugins:"\
plugin-path","plugin-dir":"plugin-path","config-file":"config","marketplace-repo":"marketplace","marketplace-repository":"marketplace",repository:"marketplace",
"base-branch":"base","pr-branch":"branch","pull-request-branch":"branch","pull-request":"mode","base-image":"image-base",tags:"image-tags",push:"push-image",title:"\
pr-title",body:"pr-body-footer",message:"commit-message",retries:"max-attempts"}});function jO(e){let t={...e};for(let n of jy)delete e[Uy(n)];return t}function jf(e,t){return(e[Uy(t)]??"").trim()}function UO(e){let t=XZ(e),n={};for(let i of zf)
try{n[i]=Mf[i].parse(jf(e,i)||Mf[i].fallback)}catch(s){if(!(s instanceof ar))throw s;t.push(`\`${i}\` ${s.message}.`)}let r=n;if(t.push(...eq(e,r)),t.length===0)
return r;let o=t.length===1?t.join(""):`${t.length} inputs are wrong. ${t.join(" ")}`;throw new w("OPTION_INVALID",o,"docs/action.md of claude-bazaar describes \
every input.",{details:{problems:t}})}function Uy(e){return`INPUT_${e.toUpperCase()}`}function XZ(e){let t=new Set(zf.map(Uy));return Object.keys(e).filter(n=>n.
startsWith("INPUT_")&&!t.has(n)).sort().map(n=>QZ(n.slice(6).toLowerCase()))}function QZ(e){let t=e.replaceAll(/[^\w-]/g,"?").slice(0,60),n=o=>o.replaceAll(/[-_]/g,
""),r=(Object.hasOwn(zy,e)?zy[e]:void 0)??zf.find(o=>n(o)===n(e))??Gt(e,zf);return r===void 0?`There is no input \`${t}\`.`:`\`${t}\` is called \`${r}\` here.`}
function eq(e,{build:t,entry:n}){let r=i=>jf(e,i)!=="",o=[];return t==="none"&&r("image")&&!r("digest")&&o.push("With `build` at none, `digest` has to say which\
 image was pushed."),r("digest")&&t==="append"?o.push("`digest` is for `build` at none."):r("digest")&&!r("image")&&o.push("`digest` needs `image`, the reposito\
ry that has it."),n==="pinned"&&!(r("entry-url")&&r("entry-sha"))&&o.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client\
 lies."),n==="vendored"&&["entry-url","entry-path","entry-ref","entry-sha"].some(r)&&o.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `ent\
ry` at pinned."),o}var zf,jy,By=m(()=>{"use strict";E();Si();Fy();zO();zf=Object.keys(Mf),jy=["marketplace-token","github-token"]});var Uf,Uc=m(()=>{"use strict";Uf=class extends Error{}});var Bf,Jy,BO,JO,GO,VO=m(()=>{"use strict";Bf=e=>e.trim().split(`
`),Jy=Bf(`
MARKETPLACE_FIELD_INVALID
MARKETPLACE_JSON_INVALID
MARKETPLACE_MISSING
MARKETPLACE_NAME_REFUSED
MARKETPLACE_NOT_OBJECT
`),BO=Bf(`
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
`),JO=Bf(`
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
`),GO=Bf(`
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
`)});function KO(e){return nq.get(e)??"warning"}function vo(e){return HO.has(e)}function WO(e){return tq.has(e)}var tq,HO,nq,Ii=m(()=>{"use strict";VO();tq=new Set(Jy),
HO=new Set([...Jy,...BO]),nq=new Map([...[...HO,...JO].map(e=>[e,"error"]),...GO.map(e=>[e,"note"])])});function mn(e){let t=e.path===""?".":e.path;return e.line===void 0?t:e.column===void 0?`${t}:${e.line}`:`${t}:${e.line}:${e.column}`}var Tn,Pn=m(()=>{"use stric\
t";Ii();Tn=class{list=[];report=(t,n,r)=>{let o=typeof n=="string"?{path:n}:n;this.list.push({code:t,level:KO(t),...o,args:r})};add=t=>{this.list.push(t)}}});function He(e,t){return{level:"error",refused:!0,problem:xo(e),fix:xo(t)}}function C(e,t){return{level:"error",refused:!1,problem:xo(e),fix:xo(t)}}function A(e,t){
return{level:"warning",refused:!1,problem:xo(e),fix:xo(t)}}function Ke(e,t){return{level:"note",refused:!1,problem:xo(e),fix:xo(t)}}var xo,Ti=m(()=>{"use strict";
xo=e=>typeof e=="string"?()=>e:e});var we,ZO,qO=m(()=>{"use strict";Ti();we=e=>JSON.stringify(e.toString()),ZO={CLAUDE_MD_UNREAD:A("The client does not read a plugin's CLAUDE.md.","Move what it s\
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
ct.')}});var YO,XO=m(()=>{"use strict";Ti();YO={AGENT_FRONTMATTER_DROPPED:C(e=>`The frontmatter is not valid YAML: ${e.reason}. The client drops all of it: the agent get\
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
it to skills/<name>/SKILL.md.")}});var Gy,rq,QO,eE=m(()=>{"use strict";Ti();Gy=e=>`Keep it on the caller's machine (\`local: ["${e}"]\`, copied openly), or rewrite it so that it only answers in te\
xt.`,rq={background:"`&` runs a part of it in the background",case:"it holds a `case` statement",function:"it defines a function",writes:"it writes into a file \
with `>`",reads:"it reads a file outside the project with `<`",pipe:"it pipes behind a variable",group:"it runs commands inside `( )`",pattern:"a pattern such a\
s `*` says which files it changes",cd:"it goes to another folder with `cd`",git:"it uses git behind `cd`",bracket:"no rule can hold a bracket that closes before\
 a blank",quote:"a quote is not closed",outside:"it names a file outside the project",filled:"a program or a pattern fills a variable that it uses",arguments:"o\
nly a rule for the line itself would let it through, and the arguments change it"},QO={AUTHOR_UNKNOWN:A(e=>`Nobody is named as the author of "${e.plugin}"; stri\
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
ked for on the host and not in the caller's project.`,e=>Gy(e.what)),HOOK_KEY_DROPPED:A(e=>`The stub of this ${e.event} hook has no \`${e.key}\`: ${e.why}.`,"Ch\
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
what} needs the caller's conversation (${e.because}), which the host does not have.`,e=>Gy(e.what)),PLACEMENT_NEEDS_FILES:Ke(e=>`${e.what} works on the caller's\
 project (${e.because}); the host knows of it only what the call brings.`,e=>`Let the project travel (\`workspace: {"${e.what}": "project"}\`; "args": what the c\
all names), or keep it local (\`local: ["${e.what}"]\`).`),PLACEMENT_NEEDS_MACHINE:A(e=>`${e.what} acts on the caller's machine (${e.because}), which the host c\
an't reach.`,e=>Gy(e.what)),PRIVACY_POLICY_UNKNOWN:Ke(e=>`No privacy policy is named; plugin directories ask for one, since "${e.plugin}" sends data to its host\
.`,"Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration."),PUBLIC_MATCHES_NOTHING:A(e=>`\`public\` names "${e.pattern}",\
 and no file of the plugin is called so.`,"Correct it, or take it out."),PUBLIC_NOT_COPIED:A(e=>`"${e.file}" is in the \`public\` list and is still not copied: ${e.
why}.`,"Take it out of the list, or make its component local."),SENSITIVE_DEFAULT_LEFT_OUT:A(e=>`The option "${e.option}" is sensitive, so its default is not in\
 the thin client: everybody could read it.`,"Take the default out of plugin.json; each caller sets the option."),SERVER_KEY_SHORTENED:Ke(e=>`The server is calle\
d "${e.key}", since the tool's name "${e.name}" would have ${e.length} characters.`,"Nothing needs to be done; a shorter plugin name keeps the usual one."),SHELL_LINE_ON_HOST:A(
e=>`${e.what} runs \`${e.line}\` before it answers, which on the host says nothing about the caller's side.`,e=>`Name "${e.what}" in \`shellContext\`: then the li\
ne runs at the caller and its output travels along.`),SHELL_LINE_REFUSED:C(e=>`${e.what} runs \`${e.line}\` at the caller, where the client refuses it, and with \
it the whole prompt: ${rq[e.why]??e.why}.`,e=>`Write plain commands (\`git -C DIR \u2026\` for \`cd DIR && git \u2026\`), or take "${e.what}" out of \`shellConte\
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
stringify(e.version)} holds characters that no version has, so "${e.used}" is used.`,"Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.")}});var tE,nE=m(()=>{"use strict";Ti();tE={MARKETPLACE_MISSING:He(e=>`There is no ${e.looked}, so this is no marketplace.`,e=>`Create ${e.looked} with at least {"na\
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
ooked at.","Add the archive's sha256.")}});var Et,Vy,rE,oE=m(()=>{"use strict";Ti();Et=e=>JSON.stringify(e.toString()),Vy="Such a hook may guard the permissions beside it, so the client refuses the whole\
 plugin",rE={CHANNEL_SERVER_UNKNOWN:A(e=>`The channel names the MCP server ${Et(e.server)}, which the plugin does not have.`,"Name one of the plugin's servers."),
HOOKS_FILE_TWICE:A(e=>`The hooks file ${Et(e.path)} is named twice; the client reports an error and loads it once.`,"Name it once."),HOOKS_JSON_INVALID:C(e=>`Th\
e hooks file is not valid JSON: ${e.reason}. The client loads none of its hooks.`,"Correct the JSON; comments and trailing commas are not allowed."),HOOKS_MAP_INVALID:He(
e=>`${e.reason}. ${Vy}.`,'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "\u2026"}]}]}}.'),HOOKS_SHAPE_INVALID:C(e=>`\
The client loads no hooks of the file: ${e.reason}.`,'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "\u2026"}]}]}}, or delete the file.'),
HOOKS_WRAPPED:A('In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.','Remove the inner "hooks".'),
HOOK_EVENT_OUTSIDE:A(e=>`${Et(e.event)} stands beside "hooks", where the client ignores it.`,'Move it into "hooks".'),HOOK_EVENT_UNKNOWN:A(e=>`The client knows \
no hook event ${Et(e.event)} and ignores its handlers.`,e=>e.nearest===void 0?"Use one of the documented events.":`Did you mean ${Et(e.nearest)}?`),HOOK_GUARD_INVALID:He(
e=>`The client can't load this ${e.event} hook: ${e.reason}. ${Vy}.`,"Correct the entry, or remove it."),HOOK_GUARD_MISPLACED:He(e=>`${e.event} stands where the\
 client looks for no events. ${Vy}.`,'Move it directly into "hooks" of the hooks file.'),HOOK_INVALID:A(e=>`The client ignores this ${e.event} hook: ${e.reason}\
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
client loads no monitor of the file: ${e.reason}.`,'Write [{"name": "\u2026", "command": "\u2026", "description": "\u2026"}].')}});var Hy,iE=m(()=>{"use strict";qO();XO();eE();nE();oE();Hy={...ZO,...YO,...QO,...tE,...rE}});function Bc(e){let{code:t,args:n}=Object(e);if(t===void 0||!Object.hasOwn(Hy,t)||typeof n!="object"||n===null)throw oq(t);let r=Hy[t];return{problem:r.problem(n),
fix:r.fix(n)}}function oq(e){let t=`There is no finding ${JSON.stringify(e)??"without a code"} with such arguments.`;return new w("OPTION_INVALID",t,"Give a fin\
ding as this version's `loadPlugin` reports it.")}var Ky=m(()=>{"use strict";E();iE()});var aE=Oe((gye,sE)=>{"use strict";sE.exports=process.getBuiltinModule("node:util")});var iq,cE,lE=m(()=>{"use strict";iq=x(aE(),1),cE={width:1/0,style:(e,t)=>t}});function Pi(e){if(/^[ -~]*$/.test(e))return e.length;let t=0;for(let{segment:n}of uE.segment(e))t+=lq(n);return t}function lq(e){return aq.test(e)?0:sq.test(e)||
e.includes("\uFE0F")?2:1}function fE(e,t){return e+" ".repeat(Math.max(0,t-Pi(e)))}function _o(e){return e.replaceAll(/\r?\n/g," ").replaceAll(cq,t=>`\\u${t.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function Wy(e,t){let n=[],r="";for(let o of e.split(" ")){let i=r===""?o:`${r} ${o}`;if(Pi(i)<=t){r=i;continue}r!==""&&n.push(
r);let s=uq(o,t);r=s.pop()??"",n.push(...s)}return[...n,r]}function uq(e,t){if(Pi(e)<=t)return[e];let n=[],r="";for(let{segment:o}of uE.segment(e))r!==""&&Pi(r+
o)>t&&(n.push(r),r=""),r+=o;return[...n,r]}var uE,sq,aq,cq,Jf=m(()=>{"use strict";uE=new Intl.Segmenter("en",{granularity:"grapheme"}),sq=/[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u,
aq=/^[\p{Mark}\p{Cf}]+$/u,cq=/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu});function Lt(e,t,n=0){let r=_o(t);return e.width===1/0?[`${" ".repeat(n)}${r}`]:Wy(r,Math.max(20,e.width-n-2)).map((i,s)=>`${" ".repeat(s===0?n:n+2)}${i}`)}function dE(e,t,n){
let r=n.map(u=>u.map(_o)),o=t.length-1,i=t.map((u,f)=>Math.max(Pi(u),...r.map(p=>Pi(p[f]??"")))),s=i.slice(0,o).reduce((u,f)=>u+f+2,0),a=e.width-s<fq?1/0:e.width-
s,c=(u,f)=>[...i.slice(0,o).map((p,d)=>fE(u[d]??"",p)),f].join("  ").trimEnd(),l=r.flatMap(u=>dq(u[o]??"",a).map((f,p)=>c(p===0?u:[],f)));return[e.style("bold",
c(t,t[o]??"")),...l]}function dq(e,t){return t===1/0?[e]:Wy(e,t)}function Vt(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Ns(e){let t=["kB","MB","GB"],n=e,
r="";for(let o of t){if(n<999.5)break;n/=1e3,r=o}return r===""?Vt(e,"byte"):`${n<9.95?n.toFixed(1):n.toFixed(0)} ${r}`}var fq,Cs=m(()=>{"use strict";Jf();fq=24});function Jc(e,t){return hq(e,t)}function hq(e,t){return pq.flatMap(n=>[...Map.groupBy(t.filter(o=>o.level===n),o=>o.code)].flatMap(([o,i])=>gq(e,n,o,i)))}function gq(e,t,n,r){
let o=`${e.style(mq[t],t)} ${e.style("bold",n)}`,i=new Set(r.map(({fix:l})=>l)),s=i.size===1,a=r.slice(0,pE).flatMap(l=>{let{problem:u,fix:f}=l,p=Lt(e,`${mn(l)}\
: ${u}`,2);return s?p:p.concat(Lt(e,`fix: ${f}`,4))}),c=r.length-pE;return c>0&&a.push(...Lt(e,`\u2026 and ${c} more; --json has them all.`,2)),[o,...a,...s?Lt(
e,`fix: ${[...i].join("")}`,2):[],""]}var pq,mq,pE,Zy=m(()=>{"use strict";Pn();Cs();pq=["error","warning","note"],mq={error:"red",warning:"yellow",note:"cyan"},
pE=100});function Gf(e){if(ve(e))return e;if(e instanceof Uf)return wq(e);if(yq(e))return new w("FILE_UNREADABLE","The folder in which you work is not there any more.","\
Change to one that is, e.g. with `cd`.",{cause:e});let t="Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";return new w(
"UNEXPECTED",mE(ee(e)),t,{cause:e})}function yq(e){return e instanceof Error&&"syscall"in e&&e.syscall==="uv_cwd"}function wq(e){let[t="",n]=e.message.replace(/^error: /,
"").split(`
`),r=mE(`${t.charAt(0).toUpperCase()}${t.slice(1)}`),o=n?.replace(/^\((.*)\)$/,"$1")??"Run it with --help to see what it takes.";return new w("USAGE_INVALID",r,
o)}function mE(e){return/[.!?\u2026]$/.test(e.trimEnd())?e.trimEnd():`${e.trimEnd()}.`}var qy=m(()=>{"use strict";Uc();E()});function Nn(...e){for(let t of e)IO($o(t))}function $o(e){return _o(e).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","# #[")}var Rs=m(()=>{"use strict";Ei();Jf()});function Ci(e){if(e.trim()==="")throw new Ni("it is empty",e.length);let t={text:e,at:0},n=Xy(t,void 0);if(Ls(t)!==void 0)throw cr(t,"text follows after the end\
 of the value");return n}function Ls(e){let{text:t}=e,n=t.charCodeAt(e.at);for(;n===32||n===10||n===13||n===9;)e.at+=1,n=t.charCodeAt(e.at);return t[e.at]}function cr({
text:e,at:t},n){return new Ni(/^\/[/*]/.test(e.slice(t,t+2))?"comments are not allowed":n,t)}function Xy(e,t){let n=Ls(e);if(n==="{"||n==="[")return bq(e,n,t);let r=e.
at,o=n==='"'?"string":"scalar";return o==="string"?gE(e):xq(e,n??""),{type:o,offset:r,length:e.at-r,parent:t,children:[]}}function bq(e,t,n){let[r,o,i]=t==="{"?
["object","}",kq]:["array","]",Xy],s={type:r,offset:e.at,length:0,parent:n,children:[]};if(e.at+=1,Ls(e)!==o)for(;;){s.children.push(i(e,s));let a=Ls(e);if(a===
o)break;if(a===void 0)throw cr(e,`a closing "${o}" is missing`);if(a!==",")throw cr(e,"a comma is missing between two values");e.at+=1}return e.at+=1,s.length=e.
at-s.offset,s}function kq(e,t){let n=Ls(e);if(n===void 0)throw cr(e,'a closing "}" is missing');if(n!=='"')throw cr(e,'a key in double quotes is missing, or a c\
omma stands before the closing "}"');let r=e.at;gE(e);let o=JSON.parse(e.text.slice(r,e.at)),i={type:"property",offset:r,length:0,parent:t,children:[],key:o};if(i.
children.push({type:"string",offset:r,length:e.at-r,parent:i,children:[]}),Ls(e)!==":")throw cr(e,"a colon is missing after a key");return e.at+=1,i.children.push(
Xy(e,i)),i.length=e.at-r,i}function gE(e){let t=e.at;for(e.at+=1;;e.at+=1){let n=e.text.charCodeAt(e.at);if(n===34)break;if(n===10||n===13||Number.isNaN(n))throw new Ni(
"a string is not closed on its line",t);if(n<32)throw cr(e,"a string holds a raw control character");if(n===92){if(Yy.lastIndex=e.at,!Yy.test(e.text))throw cr(e,
"a backslash is followed by a character that can't be escaped");e.at=Yy.lastIndex-1}}e.at+=1}function xq(e,t){let n=/[-0-9]/.test(t)?hE:vq;if(n.lastIndex=e.at,!n.
test(e.text)){if(n===hE)throw cr(e,"a number is malformed");let r=t===""||",:]}".includes(t);throw cr(e,r?"a value is missing, or a comma stands after the last \
one":"a word or sign has no meaning in JSON")}e.at=n.lastIndex}var Ni,Yy,hE,vq,Vf=m(()=>{"use strict";Ni=class extends Error{offset;constructor(t,n){super(t),this.
offset=n}};Yy=/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;hE=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y,vq=/(?:true|false|null)(?!\w)/y});function H(e){return _q.decode(e)}function U(e,t){return e<t?-1:e>t?1:0}function yE(e,t){return Hf(e)(t)}function Hf(e){let t;return n=>{t??=$q(e);let r=Math.min(
Math.max(n,0),e.length),[o,i]=[1,t.length];for(;o<i;){let s=o+i+1>>1;t[s-1]<=r?o=s:i=s-1}return{line:o,column:r-t[o-1]+1}}}function $q(e){let t=[0];for(let n=e.
indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function Ri(e,t,n){let r=0;for(let o=e.indexOf(`
`,t);o!==-1&&o<n;o=e.indexOf(`
`,o+1))r+=1;return r}function Oo(e,t){return Ht(e)(t)}function Ht(e){let t=Hf(e);return n=>t(n).line}var _q,j=m(()=>{"use strict";_q=new TextDecoder("utf-8")});function D(e){let t=e.startsWith("\uFEFF")?e.slice(1):e,{keys:n,deep:r}=Aq(t);if(r!==void 0){let o=`arrays and objects stand in each other over ${bE} levels dee\
p, which is not read here even where the client reads it`;return Qy(t,o,r)}try{return Oq(t,JSON.parse(t),n)}catch(o){return Eq(t,o)}}function v(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Oq(e,t,n){let r,o=()=>r??=Ci(e),i=Hf(e),s=c=>i(c.offset),a=n===kE(t)?[]:Sq(o());return{value:t,duplicates:a.map(c=>{
let{line:l,column:u}=s(c);return{key:c.key??"",line:l,column:u}}),placeAt:c=>s(wE(o(),c)),placeOfKey(c){let l=wE(o(),c);return s(l.parent?.type==="property"?l.parent:
l)}}}function kE(e){if(typeof e!="object"||e===null)return 0;let t=Object.values(e);return t.reduce((n,r)=>n+kE(r),Array.isArray(e)?0:t.length)}function Qy(e,t,n){
let r=yE(e,n);return{value:void 0,problem:{reason:t,...r},duplicates:[],placeAt:()=>r,placeOfKey:()=>r}}function Eq(e,t){try{Ci(e)}catch(r){if(r instanceof Ni)return Qy(
e,r.message,r.offset)}let n=/at position (\d+)/.exec(String(t));return Qy(e,"a character is not allowed there",Number(n?.[1]??0))}function Aq(e){let t=0,n=0,r=!1;
for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);if(r)i===92?o+=1:(i===34||i===10)&&(r=!1);else if(i===34)r=!0;else if(i===58)n+=1;else if(i===91||i===123){if(t+=
1,t>bE)return{keys:n,deep:o}}else(i===93||i===125)&&(t-=1)}return{keys:n}}function Sq(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=new Set;for(let i of r.
children)n.push(i),i.key!==void 0&&(o.has(i.key)&&t.push(i),o.add(i.key))}return t.sort((r,o)=>r.offset-o.offset)}function wE(e,t){let n=e;for(let r of t){let o=Gc(
n,r);if(o===void 0)return n;n=o}return n}function Gc(e,t){return e.type==="array"?typeof t=="number"?e.children[t]:void 0:e.children.findLast(({key:n})=>n===String(
t))?.children[1]}var bE,M=m(()=>{"use strict";Vf();j();bE=1e3});function Li(e,t){return t.map(n=>ew(e,n,Bc(n)))}function Kf(e,t){let{diagnostics:n,findings:r}=t.details;return[...Array.isArray(n)?Li(e,n):[],...Array.isArray(
r)?r.filter(Iq).map(o=>ew(e,o,o)):[]]}function vE(e,t){return t.filter(({level:n})=>n!=="note").map(n=>ew(e,n,n))}function Wf(e){return e.filter(({level:t})=>t!==
"note").map(t=>{let{problem:n,fix:r}=Bc(t);return{level:t.level,code:t.code,file:"",problem:`In the marketplace, ${mn(t)}: ${n}`,fix:r}})}function Iq(e){return v(
e)&&typeof e.problem=="string"&&typeof e.fix=="string"}function ew(e,t,{problem:n,fix:r}){let{level:o,code:i,path:s,line:a,column:c}=t;return{level:o,code:i,file:[
e,s].filter(l=>l!==""&&l!==".").join("/"),...a===void 0?{}:{line:a},...c===void 0?{}:{column:c},problem:n,fix:r}}function Ds(e){let t=[...new Map(e.map(r=>[JSON.
stringify(r),r])).values()],n=r=>Tq[r.level]*2+(r.line===void 0?1:0);return t.sort((r,o)=>n(r)-n(o))}var Tq,Eo=m(()=>{"use strict";Pn();Ky();M();Tq={error:0,warning:1,
note:2}});function xE(e){let t={error:Ai,warning:Ts,note:SO};for(let n of["error","warning","note"]){let r=Ds(e.filter(o=>o.level===n)).slice(0,Pq[n]);for(let o of r)t[n](
Cq(o),Rq(o))}}function Cq({problem:e,fix:t}){return $o(`${e} ${t}`).slice(0,Nq)}function Rq({code:e,file:t,line:n,column:r}){return{title:e,...t===""?{}:{file:$o(
t)},...n===void 0?{}:{startLine:n},...n===void 0||r===void 0?{}:{startColumn:r}}}var Pq,Nq,_E=m(()=>{"use strict";Ei();Rs();Eo();Pq={error:9,warning:10,note:10},
Nq=3e3});var qf,$E,Zf,OE=m(()=>{"use strict";qf=x(Lf(),1),$E=x(Oi(),1),Zf=class{constructor(){var t,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,qf.existsSync)(
process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,qf.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${$E.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?
n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,n]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}});var EE={};sr(EE,{context:()=>Lq});var Lq,AE=m(()=>{"use strict";OE();Lq=new Zf});async function SE(e){let t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_EVENT_NAME??"";if(n===""){let r="Nothing says which event started this run (GITHUB_EVENT_NAME).";throw new w(
"USAGE_INVALID",r,"Start it as a step of a workflow of GitHub Actions.")}try{let{context:r}=await Promise.resolve().then(()=>(AE(),EE));return{name:n,payload:r.
payload,repository:t}}catch(r){let o="The event of this run (GITHUB_EVENT_PATH) can't be read.";throw new w("USAGE_INVALID",o,"Start the workflow again.",{cause:r})}}
var IE=m(()=>{"use strict";E()});function PE(e){return TE.includes(e.name)?{kind:"publish"}:e.name==="pull_request_target"?Dq(e):e.name==="workflow_run"?Fq(e):e.name==="pull_request"?{kind:"pre\
view",foreign:tw(e,CE(e,"pull_request"))}:e.name==="merge_group"?{kind:"preview",foreign:!1}:{kind:"preview",foreign:!0}}function Dq(e){return tw(e,CE(e,"pull_r\
equest"))?NE(e.name):{kind:"preview",foreign:!1}}function Fq(e){let t=Di(e.payload,"workflow_run");return tw(e,Di(t,"head_repository"))?NE(e.name):TE.includes(String(
Di(t,"event")))?{kind:"publish"}:{kind:"preview",foreign:!1}}function NE(e){return{kind:"refused",problem:`This run was started by \`${e}\` for a commit of a for\
k: it has this repository's secrets and may stand on a stranger's files.`,fix:"Look at pull requests with `on: pull_request`, which needs no secret, and publish\
 with `on: push`."}}function CE({payload:e},t){return Di(Di(Di(e,t),"head"),"repo")}function tw({repository:e},t){let n=Di(t,"full_name");return typeof n!="stri\
ng"||e===""||n.toLowerCase()!==e.toLowerCase()}function Di(e,t){return v(e)&&Object.hasOwn(e,t)?e[t]:void 0}var TE,RE=m(()=>{"use strict";M();TE=["push","workfl\
ow_dispatch","schedule","repository_dispatch","release","create"]});function LE({error:e,plugins:t},n){return e!==void 0||t.some(r=>r.error!==void 0)?!0:t.some(r=>nw(r.rows,n))}function nw(e,t){return e.some(({level:n})=>n==="er\
ror"||n==="warning"&&t==="warning")}var rw=m(()=>{"use strict"});var ae=Oe((qye,DE)=>{"use strict";DE.exports=process.getBuiltinModule("node:fs")});var ne=Oe((Yye,FE)=>{"use strict";FE.exports=process.getBuiltinModule("node:path")});function ME(e,t){let n=t.filter(s=>s.startsWith("!")).map(s=>Yf(s.slice(1))),r=t.filter(s=>!s.startsWith("!")),i=[...new Set(r.flatMap(s=>Mq(s)?zq(e,s):[Yf(s)]))].
filter(s=>!n.some(a=>s===a||(0,Dt.matchesGlob)(s,a)));if(i.length===0){let s="Name the folder that holds .claude-plugin/plugin.json, and check the repository ou\
t before.";throw new w("PLUGIN_MISSING","`plugin-path` names no plugin.",s)}for(let s of i)jq(e,s);return i}function Mq(e){return/[*?[\]{}]/.test(e)}function Yf(e){
let t=(0,Dt.normalize)(e).split(Dt.sep).join("/");return t==="/"?t:t.replace(/\/+$/,"")||"."}function zq(e,t){let n=Yf(t);if((0,Dt.isAbsolute)(n)||n.startsWith(
".."))throw ow(t);let o=(0,Vr.globSync)(n,{cwd:e,exclude:s=>/(?:^|[/\\])(?:node_modules|\.git)$/.test(typeof s=="string"?s:s.name)}).map(s=>Yf(s)).filter(s=>(0,Vr.existsSync)(
(0,Dt.join)(e,s,".claude-plugin/plugin.json")));if(o.length>0)return o.sort(U);let i=`\`plugin-path\` has ${JSON.stringify(t)}, and no folder of that name holds\
 .claude-plugin/plugin.json.`;throw new w("PLUGIN_MISSING",i,"Check the pattern, and that the repository was checked out before.")}function jq(e,t){if((0,Dt.isAbsolute)(
t)||t.startsWith(".."))throw ow(t);let n=(0,Dt.join)(e,t);if((0,Vr.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()!==!0){let r=`There is no folder ${JSON.stringify(
t)} in the checkout.`;throw new w("PLUGIN_MISSING",r,"Correct `plugin-path`, and check the repository out before.")}if((0,Dt.relative)((0,Vr.realpathSync)(e),(0,Vr.realpathSync)(
n)).startsWith(".."))throw ow(t)}function ow(e){let t=`\`plugin-path\` has ${JSON.stringify(e)}, which is not in the checkout.`;return new w("PATH_UNSAFE",t,"Na\
me a folder of the checkout, from its root.")}var Vr,Dt,zE=m(()=>{"use strict";Vr=x(ae(),1),Dt=x(ne(),1);E();j()});function ue(e){if(e&&typeof e=="object")switch(e[At]){case Cn:case Hr:return!0}return!1}function X(e){if(e&&typeof e=="object")switch(e[At]){case Xf:case Cn:case Kt:case Hr:
return!0}return!1}var Xf,Qf,Cn,iw,Kt,Hr,At,Rn,lr,Ln,te,W,Dn,ed,re=m(()=>{"use strict";Xf=Symbol.for("yaml.alias"),Qf=Symbol.for("yaml.document"),Cn=Symbol.for("\
yaml.map"),iw=Symbol.for("yaml.pair"),Kt=Symbol.for("yaml.scalar"),Hr=Symbol.for("yaml.seq"),At=Symbol.for("yaml.node.type"),Rn=e=>!!e&&typeof e=="object"&&e[At]===
Xf,lr=e=>!!e&&typeof e=="object"&&e[At]===Qf,Ln=e=>!!e&&typeof e=="object"&&e[At]===Cn,te=e=>!!e&&typeof e=="object"&&e[At]===iw,W=e=>!!e&&typeof e=="object"&&e[At]===
Kt,Dn=e=>!!e&&typeof e=="object"&&e[At]===Hr;ed=e=>(W(e)||ue(e))&&!!e.anchor});function fr(e,t){let n=UE(t);lr(e)?Fs(null,e.contents,n,Object.freeze([e]))===ur&&(e.contents=null):Fs(null,e,n,Object.freeze([]))}function Fs(e,t,n,r){let o=BE(
e,t,n,r);if(X(o)||te(o))return JE(e,r,o),Fs(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=Fs(i,
t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Ft)return Ft;s===ur&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=Fs("\
key",t.key,n,r);if(i===Ft)return Ft;i===ur&&(t.key=null);let s=Fs("value",t.value,n,r);if(s===Ft)return Ft;s===ur&&(t.value=null)}}return o}async function td(e,t){
let n=UE(t);lr(e)?await Ms(null,e.contents,n,Object.freeze([e]))===ur&&(e.contents=null):await Ms(null,e,n,Object.freeze([]))}async function Ms(e,t,n,r){let o=await BE(
e,t,n,r);if(X(o)||te(o))return JE(e,r,o),Ms(e,o,n,r);if(typeof o!="symbol"){if(ue(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let s=await Ms(
i,t.items[i],n,r);if(typeof s=="number")i=s-1;else{if(s===Ft)return Ft;s===ur&&(t.items.splice(i,1),i-=1)}}}else if(te(t)){r=Object.freeze(r.concat(t));let i=await Ms(
"key",t.key,n,r);if(i===Ft)return Ft;i===ur&&(t.key=null);let s=await Ms("value",t.value,n,r);if(s===Ft)return Ft;s===ur&&(t.value=null)}}return o}function UE(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function BE(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Ln(t))return n.Map?.(e,t,r);
if(Dn(t))return n.Seq?.(e,t,r);if(te(t))return n.Pair?.(e,t,r);if(W(t))return n.Scalar?.(e,t,r);if(Rn(t))return n.Alias?.(e,t,r)}function JE(e,t,n){let r=t[t.length-
1];if(ue(r))r.items[e]=n;else if(te(r))e==="key"?r.key=n:r.value=n;else if(lr(r))r.contents=n;else{let o=Rn(r)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${o} parent`)}}var Ft,jE,ur,Vc=m(()=>{"use strict";re();Ft=Symbol("break visit"),jE=Symbol("skip children"),ur=Symbol("remove node");fr.BREAK=Ft;fr.SKIP=
jE;fr.REMOVE=ur;td.BREAK=Ft;td.SKIP=jE;td.REMOVE=ur});var Uq,Bq,dr,sw=m(()=>{"use strict";re();Vc();Uq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Bq=e=>e.replace(/[!,[\]{}]/g,t=>Uq[t]),dr=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Bq(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),o;if(t&&r.length>0&&X(t.contents)){let i={};fr(t.contents,(s,a)=>{X(a)&&a.tag&&(i[a.tag]=!0)}),
o=Object.keys(i)}else o=[];for(let[i,s]of r)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};dr.defaultYaml={explicit:!1,version:"1.2"};dr.defaultTags={"!!":"tag:yaml.org,2002:"}});function nd(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}
function aw(e){let t=new Set;return fr(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function cw(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function GE(e,t){
let n=[],r=new Map,o=null;return{onAnchor:i=>{n.push(i),o??(o=aw(e));let s=cw(t,o);return o.add(s),s},setAnchors:()=>{for(let i of n){let s=r.get(i);if(typeof s==
"object"&&s.anchor&&(W(s.node)||ue(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:r}}var rd=m(()=>{"use strict";re();Vc()});function Ao(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let o=0,i=r.length;o<i;++o){let s=r[o],a=Ao(e,r,String(o),s);a===void 0?delete r[o]:a!==s&&
(r[o]=a)}else if(r instanceof Map)for(let o of Array.from(r.keys())){let i=r.get(o),s=Ao(e,r,o,i);s===void 0?r.delete(o):s!==i&&r.set(o,s)}else if(r instanceof Set)
for(let o of Array.from(r)){let i=Ao(e,r,o,o);i===void 0?r.delete(o):i!==o&&(r.delete(o),r.add(i))}else for(let[o,i]of Object.entries(r)){let s=Ao(e,r,o,i);s===
void 0?delete r[o]:s!==i&&(r[o]=s)}return e.call(t,n,r)}var lw=m(()=>{"use strict"});function tt(e,t,n){if(Array.isArray(e))return e.map((r,o)=>tt(r,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!ed(e))return e.toJSON(t,n);let r={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var So=m(()=>{"use strict";re()});var Io,od=m(()=>{"use strict";lw();re();So();Io=class{constructor(t){Object.defineProperty(this,At,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!lr(
t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?
r:100},a=tt(this,"",s);if(typeof o=="function")for(let{count:c,res:l}of s.anchors.values())o(l,c);return typeof i=="function"?Ao(i,{"":a},"",a):a}}});function id(e,t,n){if(Rn(t)){let r=t.resolve(e),o=n&&r&&n.get(r);return o?o.count*o.aliasCount:0}else if(ue(t)){let r=0;for(let o of t.items){let i=id(e,o,n);i>
r&&(r=i)}return r}else if(te(t)){let r=id(e,t.key,n),o=id(e,t.value,n);return Math.max(r,o)}return 1}var Kr,Hc=m(()=>{"use strict";rd();Vc();re();od();So();Kr=class extends Io{constructor(t){
super(Xf),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],fr(t,{Node:(i,s)=>{(Rn(s)||ed(s))&&r.push(s)}}),n&&(n.aliasResolveCache=r));
let o;for(let i of r){if(i===this)break;i.anchor===this.source&&(o=i)}if(o&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,c=i.get(o);if(c||(tt(o,null,n),c=i.get(o)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
id(s,o,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return o}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
o)}return n.anchors.get(r).res}toString(t,n,r){let o=`*${this.source}`;if(t){if(nd(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${o} `}return o}}});var sd,F,We=m(()=>{"use strict";re();od();So();sd=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends Io{constructor(t){super(Kt),this.value=t}toJSON(t,n){
return n?.keep?this.value:tt(this.value,t,n)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED";F.BLOCK_LITERAL="BLOCK_LITERAL";F.PLAIN="PLAIN";
F.QUOTE_DOUBLE="QUOTE_DOUBLE";F.QUOTE_SINGLE="QUOTE_SINGLE"});function Gq(e,t,n){if(t){let r=n.filter(i=>i.tag===t),o=r.find(i=>!i.format)??r[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return n.find(r=>r.identify?.(
e)&&!r.format)}function Wr(e,t,n){if(lr(e)&&(e=e.contents),X(e))return e;if(te(e)){let f=n.schema[Cn].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:o,onTagObj:i,schema:s,
sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new Kr(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=Jq+t.slice(2));let l=Gq(e,t,s.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new F(e);return c&&(c.node=
f),f}l=e instanceof Map?s[Cn]:Symbol.iterator in Object(e)?s[Hr]:s[Cn]}i&&(i(l),delete n.onTagObj);let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(n.schema,e,n):new F(e);return t?u.tag=t:l.default||(u.tag=l.tag),c&&(c.node=u),u}var Jq,Kc=m(()=>{"use strict";Hc();re();We();
Jq="tag:yaml.org,2002:"});function Wc(e,t,n){let r=n;for(let o=t.length-1;o>=0;--o){let i=t[o];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=r,r=s}else r=new Map([[i,r]])}
return Wr(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var js,zs,ad=m(()=>{"use strict";Kc();re();od();js=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,zs=class extends Io{constructor(t,n){super(
t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>X(r)||te(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(js(t))this.add(n);else{let[
r,...o]=t,i=this.get(r,!0);if(ue(i))i.addIn(o,n);else if(i===void 0&&this.schema)this.set(r,Wc(this.schema,o,n));else throw new Error(`Expected YAML collection \
at ${r}. Remaining path: ${o}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.delete(n);let o=this.get(n,!0);if(ue(o))return o.deleteIn(r);throw new Error(
`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...o]=t,i=this.get(r,!0);return o.length===0?!n&&W(i)?i.value:i:ue(i)?i.getIn(o,n):void 0}hasAllNullValues(t){
return this.items.every(n=>{if(!te(n))return!1;let r=n.value;return r==null||t&&W(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;
if(r.length===0)return this.has(n);let o=this.get(n,!0);return ue(o)?o.hasIn(r):!1}setIn(t,n){let[r,...o]=t;if(o.length===0)this.set(r,n);else{let i=this.get(r,
!0);if(ue(i))i.setIn(o,n);else if(i===void 0&&this.schema)this.set(r,Wc(this.schema,o,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path\
: ${o}`)}}}});function hn(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var VE,pr,Zc=m(()=>{"use strict";VE=e=>e.replace(/^(?!$)(?: $)?/gm,"#");pr=(e,t,n)=>e.
endsWith(`
`)?hn(n,t):n.includes(`
`)?`
`+hn(n,t):(e.endsWith(" ")?"":" ")+n});function Yc(e,t,n="flow",{indentAtStart:r,lineWidth:o=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!o||o<0)return e;o<i&&(i=0);let c=Math.max(1+i,1+o-t.
length);if(e.length<=c)return e;let l=[],u={},f=o-t.length;typeof r=="number"&&(r>o-Math.max(2,i)?l.push(0):f=o-r);let p,d,h=!1,g=-1,y=-1,b=-1;n===cd&&(g=HE(e,g,
t.length),g!==-1&&(f=g+c));for(let O;O=e[g+=1];){if(n===qc&&O==="\\"){switch(y=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}b=
g}if(O===`
`)n===cd&&(g=HE(e,g,t.length)),f=g+t.length+c,p=void 0;else{if(O===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let I=e[g+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(p=g)}if(g>=f)if(p)l.push(p),f=p+c,p=void 0;else if(n===qc){for(;d===" "||d==="	";)d=O,O=e[g+=1],h=!0;let I=g>b+1?g-2:y-1;if(u[I])return e;l.push(I),
u[I]=!0,f=I+c,p=void 0}else h=!0}d=O}if(h&&a&&a(),l.length===0)return e;s&&s();let k=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let I=l[O],T=l[O+1]||e.length;I===
0?k=`
${t}${e.slice(0,T)}`:(n===qc&&u[I]&&(k+=`${e[I]}\\`),k+=`
${t}${e.slice(I+1,T)}`)}return k}function HE(e,t,n){let r=t,o=t+1,i=e[o];for(;i===" "||i==="	";)if(t<o+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,o=t+1,i=e[o]}return r}var uw,cd,qc,KE=m(()=>{"use strict";uw="flow",cd="block",qc="quoted"});function Vq(e,t,n){if(!t||t<0)return!1;let r=t-n,o=e.length;if(o<=r)return!1;for(let i=0,s=0;i<o;++i)if(e[i]===`
`){if(i-s>r)return!0;if(s=i+1,o-s<=r)return!1}return!0}function Xc(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,o=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(fd(e)?"  ":""),s="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(s+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{s+=n.slice(a,c);let u=n.substr(c+2,4);switch(u){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:u.
substr(0,2)==="00"?s+="\\x"+u.substr(2):s+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<o)c+=1;else{for(s+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)s+=`
`,c+=2;s+=i,n[c+2]===" "&&(s+="\\"),c+=1,a=c+1}break;default:c+=1}return s=a?s+n.slice(a):n,r?s:Yc(s,i,qc,ud(t,!1))}function fw(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Xc(e,t);let n=t.indent||(fd(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:Yc(r,n,uw,ud(t,!1))}function Us(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Xc;else{let o=e.includes('"'),i=e.includes("'");
o&&!i?r=fw:i&&!o?r=Xc:r=n?fw:Xc}return r(e,t)}function ld({comment:e,type:t,value:n},r,o,i){let{blockQuote:s,commentString:a,lineWidth:c}=r.options;if(!s||/\n[\t ]+$/.
test(n))return Us(n,r);let l=r.indent||(r.forceBlockIndent||fd(n)?"  ":""),u=s==="literal"?!0:s==="folded"||t===F.BLOCK_FOLDED?!1:t===F.BLOCK_LITERAL?!0:!Vq(n,c,
l.length);if(!n)return u?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let T=n[p-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let d=n.substring(p),h=d.indexOf(`
`);h===-1?f="-":n===d||h!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(dw,`$&${l}`));let g=!1,y,b=-1;for(y=0;y<n.length;++y){let T=n[y];if(T===" ")g=!0;else if(T===`
`)b=y;else break}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${l}`));let I=(g?l?"2":"1":"")+f;if(e&&(I+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!u){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),S=!1,Z=ud(r,!0);s!=="folded"&&t!==F.BLOCK_FOLDED&&(Z.onOverflow=()=>{
S=!0});let R=Yc(`${k}${T}${d}`,l,cd,Z);if(!S)return`>${I}
${l}${R}`}return n=n.replace(/\n+/g,`$&${l}`),`|${I}
${l}${k}${n}${d}`}function Hq(e,t,n,r){let{type:o,value:i}=e,{actualString:s,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return Us(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(
`
`)?Us(i,t):ld(e,t,n,r);if(!a&&!u&&o!==F.PLAIN&&i.includes(`
`))return ld(e,t,n,r);if(fd(i)){if(c==="")return t.forceBlockIndent=!0,ld(e,t,n,r);if(a&&c===l)return Us(i,t)}let f=i.replace(/\n+/g,`$&
${c}`);if(s){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:d,tags:h}=t.doc.schema;if(h.some(p)||d?.some(p))return Us(i,t)}return a?
f:Yc(f,c,uw,ud(t,!1))}function Fi(e,t,n,r){let{implicitKey:o,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
F.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=F.QUOTE_DOUBLE);let c=u=>{switch(u){case F.BLOCK_FOLDED:case F.BLOCK_LITERAL:
return o||i?Us(s.value,t):ld(s,t,n,r);case F.QUOTE_DOUBLE:return Xc(s.value,t);case F.QUOTE_SINGLE:return fw(s.value,t);case F.PLAIN:return Hq(s,t,n,r);default:
return null}},l=c(a);if(l===null){let{defaultKeyType:u,defaultStringType:f}=t.options,p=o&&u||f;if(l=c(p),l===null)throw new Error(`Unsupported default string t\
ype ${p}`)}return l}var ud,fd,dw,Qc=m(()=>{"use strict";We();KE();ud=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),fd=e=>/^(%|---|\.\.\.)/m.test(e);try{dw=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{dw=/\n+(?!\n|$)/g}});function dd(e,t){let n=Object.assign({blockQuote:!0,commentString:VE,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Kq(e,t){
if(t.tag){let o=e.filter(i=>i.tag===t.tag);if(o.length>0)return o.find(i=>i.format===t.format)??o[0]}let n,r;if(W(t)){r=t.value;let o=e.filter(i=>i.identify?.(r));
if(o.length>1){let i=o.filter(s=>s.test);i.length>0&&(o=i)}n=o.find(i=>i.format===t.format)??o.find(i=>!i.format)}else r=t,n=e.find(o=>o.nodeClass&&r instanceof
o.nodeClass);if(!n){let o=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag not resolved for ${o} value`)}return n}function Wq(e,t,{anchors:n,
doc:r}){if(!r.directives)return"";let o=[],i=(W(e)||ue(e))&&e.anchor;i&&nd(i)&&(n.add(i),o.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&o.push(r.
directives.tagString(s)),o.join(" ")}function Zr(e,t,n,r){if(te(e))return e.toString(t,n,r);if(Rn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,i=X(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=Kq(t.doc.schema.tags,i));let s=Wq(i,o,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+s.length+1);let a=typeof o.stringify=="function"?o.stringify(i,t,n,r):W(i)?Fi(i,t,n,r):i.toString(t,n,r);return s?W(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${t.indent}${a}`:a}var el=m(()=>{"use strict";rd();re();Zc();Qc()});function WE({key:e,value:t},n,r,o){let{allNullValues:i,doc:s,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=n,p=X(e)&&e.comment||null;
if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(ue(e)||!X(e)&&typeof e=="object"){let Z="With simple keys, collection cannot b\
e used as a key value";throw new Error(Z)}}let d=!f&&(!e||p&&t==null&&!n.inFlow||ue(e)||(W(e)?e.type===F.BLOCK_FOLDED||e.type===F.BLOCK_LITERAL:typeof e=="objec\
t"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+c});let h=!1,g=!1,y=Zr(e,n,()=>h=!0,()=>g=!0);if(!d&&!n.inFlow&&y.length>1024){if(f)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(n.inFlow){if(i||t==null)return h&&r&&r(),y===""?"?":d?`?\
 ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,p&&!h?y+=pr(y,n.indent,l(p)):g&&o&&o(),y;h&&(p=null),d?(p&&(y+=pr(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=pr(y,n.indent,l(p))));let b,k,O;X(t)?(b=!!t.spaceBefore,k=t.commentBefore,O=t.comment):(b=!1,k=null,O=null,t&&typeof t=="object"&&(t=s.
createNode(t))),n.implicitKey=!1,!d&&!p&&W(t)&&(n.indentAtStart=y.length+1),g=!1,!u&&c.length>=2&&!n.inFlow&&!d&&Dn(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let I=!1,T=Zr(t,n,()=>I=!0,()=>g=!0),S=" ";if(p||b||k){if(S=b?`
`:"",k){let Z=l(k);S+=`
${hn(Z,n.indent)}`}T===""&&!n.inFlow?S===`
`&&O&&(S=`

`):S+=`
${n.indent}`}else if(!d&&ue(t)){let Z=T[0],R=T.indexOf(`
`),Fe=R!==-1,pn=n.inFlow??t.flow??t.items.length===0;if(Fe||!pn){let Jr=!1;if(Fe&&(Z==="&"||Z==="!")){let je=T.indexOf(" ");Z==="&"&&je!==-1&&je<R&&T[je+1]==="!"&&
(je=T.indexOf(" ",je+1)),(je===-1||R<je)&&(Jr=!0)}Jr||(S=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(S="");return y+=S+T,n.inFlow?I&&r&&r():O&&!I?y+=pr(y,n.indent,l(O)):g&&o&&o(),y}var ZE=m(()=>{"use strict";re();We();el();Zc()});function pw(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var mw=m(()=>{"use strict"});function gw(e,t,n){let r=YE(e,n);if(Dn(r))for(let o of r.items)hw(e,t,o);else if(Array.isArray(r))for(let o of r)hw(e,t,o);else hw(e,t,r)}function hw(e,t,n){let r=YE(
e,n);if(!Ln(r))throw new Error("Merge sources must be maps or map aliases");let o=r.toJSON(null,e,Map);for(let[i,s]of o)t instanceof Map?t.has(i)||t.set(i,s):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function YE(e,t){
return e&&Rn(t)?t.resolve(e.doc,e):t}var pd,Fn,qE,md=m(()=>{"use strict";re();We();pd="<<",Fn={identify:e=>e===pd||typeof e=="symbol"&&e.description===pd,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(pd)),{addToJSMap:gw}),stringify:()=>pd},qE=(e,t)=>(Fn.identify(t)||W(t)&&(!t.
type||t.type===F.PLAIN)&&Fn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fn.tag&&n.default)});function hd(e,t,{key:n,value:r}){if(X(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(qE(e,n))gw(e,t,r);else{let o=tt(n,"",e);if(t instanceof Map)t.set(o,tt(r,o,e));else if(t instanceof
Set)t.add(o);else{let i=Zq(n,o,e),s=tt(r,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function Zq(e,t,n){
if(t===null)return"";if(typeof t!="object")return String(t);if(X(e)&&n?.doc){let r=dd(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.add(i.
anchor);r.inFlow=!0,r.inStringifyKey=!0;let o=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(0,36)+'..."'),pw(n.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}
return JSON.stringify(t)}var yw=m(()=>{"use strict";mw();md();el();re();So()});function Bs(e,t,n){let r=Wr(e,void 0,n),o=Wr(t,void 0,n);return new Me(r,o)}var Me,To=m(()=>{"use strict";Kc();ZE();yw();re();Me=class e{constructor(t,n=null){Object.
defineProperty(this,At,{value:iw}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return X(n)&&(n=n.clone(t)),X(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){
let r=n?.mapAsMap?new Map:{};return hd(n,r,this)}toString(t,n,r){return t?.doc?WE(this,t,n,r):JSON.stringify(this)}}});function yd(e,t,n){return(t.inFlow??e.flow?Yq:qq)(e,t,n)}function qq({comment:e,items:t},n,{blockItemPrefix:r,flowChars:o,itemIndent:i,onChompKeep:s,onComment:a}){
let{indent:c,options:{commentString:l}}=n,u=Object.assign({},n,{indent:i,type:null}),f=!1,p=[];for(let h=0;h<t.length;++h){let g=t[h],y=null;if(X(g))!f&&g.spaceBefore&&
p.push(""),gd(n,p,g.commentBefore,f),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(!f&&k.spaceBefore&&p.push(""),gd(n,p,k.commentBefore,
f))}f=!1;let b=Zr(g,u,()=>y=null,()=>f=!0);y&&(b+=pr(b,i,l(y))),f&&y&&(f=!1),p.push(r+b)}let d;if(p.length===0)d=o.start+o.end;else{d=p[0];for(let h=1;h<p.length;++h){
let g=p[h];d+=g?`
${c}${g}`:`
`}}return e?(d+=`
`+hn(l(e),c),a&&a()):f&&s&&s(),d}function Yq({items:e},t,{flowChars:n,itemIndent:r}){let{indent:o,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;
r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,u=0,f=[];for(let h=0;h<e.length;++h){let g=e[h],y=null;if(X(g))g.spaceBefore&&f.push(""),gd(t,
f,g.commentBefore,!1),g.comment&&(y=g.comment);else if(te(g)){let k=X(g.key)?g.key:null;k&&(k.spaceBefore&&f.push(""),gd(t,f,k.commentBefore,!1),k.comment&&(l=!0));
let O=X(g.value)?g.value:null;O?(O.comment&&(y=O.comment),O.commentBefore&&(l=!0)):g.value==null&&k?.comment&&(y=k.comment)}y&&(l=!0);let b=Zr(g,c,()=>y=null);l||
(l=f.length>u||b.includes(`
`)),h<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((k,O)=>k+O.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
y&&(b+=pr(b,r,a(y))),f.push(b),u=f.length}let{start:p,end:d}=n;if(f.length===0)return p+d;if(!l){let h=f.reduce((g,y)=>g+y.length+2,2);l=t.options.lineWidth>0&&
h>t.options.lineWidth}if(l){let h=p;for(let g of f)h+=g?`
${i}${o}${g}`:`
`;return`${h}
${o}${d}`}else return`${p}${s}${f.join(" ")}${s}${d}`}function gd({indent:e,options:{commentString:t}},n,r,o){if(r&&o&&(r=r.replace(/^\n+/,"")),r){let i=hn(t(r),
e);n.push(i.trimStart())}}var ww=m(()=>{"use strict";re();el();Zc()});function Po(e,t){let n=W(t)?t.value:t;for(let r of e)if(te(r)&&(r.key===t||r.key===n||W(r.key)&&r.key.value===n))return r}var Be,No=m(()=>{"use strict";ww();yw();
ad();re();To();We();Be=class extends zs{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Cn,t),this.items=[]}static from(t,n,r){let{keepUndefined:o,
replacer:i}=r,s=new this(t),a=(c,l)=>{if(typeof i=="function")l=i.call(n,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||o)&&s.items.push(Bs(c,
l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&
s.items.sort(t.sortMapEntries),s}add(t,n){let r;te(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new Me(t,t?.value):r=new Me(t.key,t.value);let o=Po(this.items,
r.key),i=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${r.key} already set`);W(o.value)&&sd(r.value)?o.value.value=r.value:o.value=r.value}else if(i){
let s=this.items.findIndex(a=>i(r,a)<0);s===-1?this.items.push(r):this.items.splice(s,0,r)}else this.items.push(r)}delete(t){let n=Po(this.items,t);return n?this.
items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let o=Po(this.items,t)?.value;return(!n&&W(o)?o.value:o)??void 0}has(t){return!!Po(this.items,t)}set(t,n){
this.add(new Me(t,n),!0)}toJSON(t,n,r){let o=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let i of this.items)hd(n,o,i);return o}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let o of this.items)if(!te(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),yd(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}}});var Mn,Js=m(()=>{"use strict";re();No();Mn={collection:"map",default:!0,nodeClass:Be,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ln(e)||t("Expected a mappin\
g for this tag"),e},createNode:(e,t,n)=>Be.from(e,t,n)}});function wd(e){let t=W(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var bt,Co=m(()=>{"use stric\
t";Kc();ww();ad();re();We();So();bt=class extends zs{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Hr,t),this.items=[]}add(t){this.items.
push(t)}delete(t){let n=wd(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=wd(t);if(typeof r!="number")return;let o=this.items[r];
return!n&&W(o)?o.value:o}has(t){let n=wd(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=wd(t);if(typeof r!="number")throw new Error(`Expected \
a valid index, not ${t}.`);let o=this.items[r];W(o)&&sd(n)?o.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let o=0;for(let i of this.items)
r.push(tt(i,String(o++),n));return r}toString(t,n,r){return t?yd(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,
onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof o=="\
function"){let c=n instanceof Set?a:String(s++);a=o.call(n,c,a)}i.items.push(Wr(a,void 0,r))}}return i}}});var zn,Gs=m(()=>{"use strict";re();Co();zn={collection:"seq",default:!0,nodeClass:bt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Dn(e)||t("Expected a sequen\
ce for this tag"),e},createNode:(e,t,n)=>bt.from(e,t,n)}});var Ro,tl=m(()=>{"use strict";Qc();Ro={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.assign(
{actualString:!0},t),Fi(e,t,n,r)}}});var Mi,bd=m(()=>{"use strict";We();Mi={identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(
null),stringify:({source:e},t)=>typeof e=="string"&&Mi.test.test(e)?e:t.options.nullStr}});var nl,bw=m(()=>{"use strict";We();nl={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new F(
e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&nl.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:n.options.
falseStr}}});function kt({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let o=typeof r=="number"?r:Number(r);if(!isFinite(o))return isNaN(
o)?".nan":o<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.
indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var Vs=m(()=>{"use strict"});var kd,vd,xd,kw=m(()=>{"use strict";We();Vs();kd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:kt},vd={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():kt(e)}},xd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new F(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:kt}});function XE(e,t,n){let{value:r}=e;return _d(r)&&r>=0?n+r.toString(t):kt(e)}var _d,vw,$d,Od,Ed,xw=m(()=>{"use strict";Vs();_d=e=>typeof e=="bigint"||Number.isInteger(
e),vw=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);$d={identify:e=>_d(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>vw(e,2,8,n),stringify:e=>XE(e,8,"0o")},Od={identify:_d,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>vw(e,0,10,n),
stringify:kt},Ed={identify:e=>_d(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>vw(e,2,16,n),stringify:e=>XE(
e,16,"0x")}});var QE,eA=m(()=>{"use strict";Js();bd();Gs();tl();bw();kw();xw();QE=[Mn,zn,Ro,Mi,nl,$d,Od,Ed,kd,vd,xd]});function tA(e){return typeof e=="bigint"||Number.isInteger(e)}var Ad,Xq,Qq,nA,rA=m(()=>{"use strict";We();Js();Gs();Ad=({value:e})=>JSON.stringify(e),Xq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ad},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Ad},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Ad},{identify:tA,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({
value:e})=>tA(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ad}],Qq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},nA=[Mn,zn].concat(
Xq,Qq)});var rl,_w=m(()=>{"use strict";We();Qc();rl={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){
let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let o=0;o<n.length;++o)r[o]=n.charCodeAt(o);return r}else return t("This environment does not\
 support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},r,o,i){if(!n)return"";let s=n,a;if(typeof btoa=="funct\
ion"){let c="";for(let l=0;l<s.length;++l)c+=String.fromCharCode(s[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; ei\
ther Buffer or btoa is required");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth),l=Math.
ceil(a.length/c),u=new Array(l);for(let f=0,p=0;f<l;++f,p+=c)u[f]=a.substr(p,c);a=u.join(t===F.BLOCK_LITERAL?`
`:" ")}return Fi({comment:e,type:t,value:a},r,o,i)}}});function $w(e,t){if(Dn(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!te(r)){if(Ln(r)){r.items.length>1&&t("Each pair must have its own sequence indi\
cator");let o=r.items[0]||new Me(new F(null));if(r.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${r.commentBefore}
${o.key.commentBefore}`:r.commentBefore),r.comment){let i=o.value??o.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=o}e.items[n]=te(r)?r:new Me(r)}}else t("Expected a sequence for this tag");return e}function Ow(e,t,n){let{replacer:r}=n,o=new bt(e);o.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof r=="function"&&(s=r.call(t,String(i++),s));let a,c;if(Array.isArray(
s))if(s.length===2)a=s[0],c=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],c=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;o.items.push(Bs(a,c,n))}return o}var ol,Sd=m(()=>{"use st\
rict";re();To();We();Co();ol={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$w,createNode:Ow}});var Hs,il,Ew=m(()=>{"use strict";re();So();No();Co();Sd();Hs=class e extends bt{constructor(){super(),this.add=Be.prototype.add.bind(this),this.delete=Be.prototype.
delete.bind(this),this.get=Be.prototype.get.bind(this),this.has=Be.prototype.has.bind(this),this.set=Be.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)
return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let o of this.items){let i,s;if(te(o)?(i=tt(o.key,"",n),s=tt(o.value,i,n)):i=tt(o,"",n),r.has(
i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,s)}return r}static from(t,n,r){let o=Ow(t,n,r),i=new this;return i.items=o.items,i}};
Hs.tag="tag:yaml.org,2002:omap";il={collection:"seq",identify:e=>e instanceof Map,nodeClass:Hs,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=$w(e,t),
r=[];for(let{key:o}of n.items)W(o)&&(r.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):r.push(o.value));return Object.assign(new Hs,
n)},createNode:(e,t,n)=>Hs.from(e,t,n)}});function oA({value:e,source:t},n){return t&&(e?Aw:Sw).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Aw,Sw,iA=m(()=>{"use strict";We();Aw={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:oA},Sw={identify:e=>e===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:oA}});var sA,aA,cA,lA=m(()=>{"use strict";We();Vs();sA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:kt},aA={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():kt(e)}},cA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new F(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=
r.length)}return t},stringify:kt}});function Id(e,t,n,{intAsBigInt:r}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let s=BigInt(e);return o==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return o==="-"?-1*i:i}function Iw(e,t,n){let{value:r}=e;if(sl(r)){
let o=r.toString(t);return r<0?"-"+n+o.substr(1):n+o}return kt(e)}var sl,uA,fA,dA,pA,mA=m(()=>{"use strict";Vs();sl=e=>typeof e=="bigint"||Number.isInteger(e);uA=
{identify:sl,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Id(e,2,2,n),stringify:e=>Iw(e,2,"0b")},fA={identify:sl,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Id(e,1,8,n),stringify:e=>Iw(e,8,"0")},dA={identify:sl,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Id(e,0,10,n),stringify:kt},pA={identify:sl,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Id(e,2,16,n),stringify:e=>Iw(e,16,"0x")}});var Ks,al,Tw=m(()=>{"use strict";re();To();No();Ks=class e extends Be{constructor(t){super(t),this.tag=e.tag}add(t){let n;te(t)?n=t:t&&typeof t=="object"&&"key"in
t&&"value"in t&&t.value===null?n=new Me(t.key,null):n=new Me(t,null),Po(this.items,n.key)||this.items.push(n)}get(t,n){let r=Po(this.items,t);return!n&&te(r)?W(
r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Po(
this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Me(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error("Set items must all h\
ave null values")}static from(t,n,r){let{replacer:o}=r,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof o=="function"&&(s=o.call(n,s,s)),i.
items.push(Bs(s,null,r));return i}};Ks.tag="tag:yaml.org,2002:set";al={collection:"map",identify:e=>e instanceof Set,nodeClass:Ks,default:!1,tag:"tag:yaml.org,2\
002:set",createNode:(e,t,n)=>Ks.from(e,t,n),resolve(e,t){if(Ln(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ks,e);t("Set items must all have null valu\
es")}else t("Expected a mapping for this tag");return e}}});function Pw(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,o=s=>t?BigInt(s):Number(s),i=r.replace(/_/g,"").split(":").reduce((s,a)=>s*o(60)+o(a),o(0));return n===
"-"?o(-1)*i:i}function hA(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return kt(e);let r="";t<0&&(r="-",t*=n(-1));
let o=n(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),r+i.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Td,Pd,Ws,Nw=m(()=>{"use strict";Vs();Td={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Pw(e,n),stringify:hA},Pd={identify:e=>typeof e=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Pw(e,!1),stringify:hA},Ws={identify:e=>e instanceof Date,default:!0,
tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(\
Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ws.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,r,
o,i,s,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,o,i||0,s||0,a||0,c),u=t[8];if(u&&u!=="Z"){let f=Pw(u,!1);Math.abs(f)<30&&(f*=60),
l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}});var Cw,gA=m(()=>{"use strict";Js();bd();Gs();tl();_w();iA();lA();mA();md();Ew();Sd();Tw();Nw();Cw=[Mn,zn,Ro,Mi,Aw,Sw,uA,fA,dA,pA,sA,aA,cA,rl,Fn,il,ol,al,Td,Pd,Ws]});function Nd(e,t,n){let r=yA.get(t);if(r&&!e)return n&&!r.includes(Fn)?r.concat(Fn):r.slice();let o=r;if(!o)if(Array.isArray(e))o=[];else{let i=Array.from(yA.keys()).
filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return n&&(o=o.concat(Fn)),o.reduce((i,s)=>{let a=typeof s=="string"?wA[s]:s;if(!a){
let c=JSON.stringify(s),l=Object.keys(wA).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||
i.push(a),i},[])}var yA,wA,bA,kA=m(()=>{"use strict";Js();bd();Gs();tl();bw();kw();xw();eA();rA();_w();md();Ew();Sd();gA();Tw();Nw();yA=new Map([["core",QE],["f\
ailsafe",[Mn,zn,Ro]],["json",nA],["yaml11",Cw],["yaml-1.1",Cw]]),wA={binary:rl,bool:nl,float:xd,floatExp:vd,floatNaN:kd,floatTime:Pd,int:Od,intHex:Ed,intOct:$d,
intTime:Td,map:Mn,merge:Fn,null:Mi,omap:il,pairs:ol,seq:zn,set:al,timestamp:Ws},bA={"tag:yaml.org,2002:binary":rl,"tag:yaml.org,2002:merge":Fn,"tag:yaml.org,200\
2:omap":il,"tag:yaml.org,2002:pairs":ol,"tag:yaml.org,2002:set":al,"tag:yaml.org,2002:timestamp":Ws}});var e9,cl,Rw=m(()=>{"use strict";re();Js();Gs();tl();kA();e9=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,cl=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:o,
schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?Nd(t,"compat"):t?Nd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=
o?bA:{},this.tags=Nd(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Cn,{value:Mn}),Object.defineProperty(this,Kt,{value:Ro}),Object.defineProperty(
this,Hr,{value:zn}),this.sortMapEntries=typeof s=="function"?s:s===!0?e9:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function vA(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}
r&&n.push("---");let o=dd(e,t),{commentString:i}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(hn(c,""))}let s=!1,
a=null;if(e.contents){if(X(e.contents)){if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let u=i(e.contents.commentBefore);n.push(hn(u,""))}o.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>s=!0,l=Zr(e.contents,o,()=>a=null,c);a&&(l+=pr(l,"",i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-
1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(Zr(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(hn(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&s&&(c=c.replace(/^\n+/,"")),c&&((!s||a)&&n[n.length-1]!==""&&n.
push(""),n.push(hn(i(c),"")))}return n.join(`
`)+`
`}var xA=m(()=>{"use strict";re();el();Zc()});function Zs(e){if(ue(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Lo,ll=m(()=>{"use strict";Hc();ad();re();To();So();Rw();
xA();rd();lw();Kc();sw();Lo=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,At,{
value:Qf});let o=null;typeof n=="function"||Array.isArray(n)?o=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},r);this.options=i;let{version:s}=i;r?._directives?(this.directives=r._directives.atDocument(),
this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new dr({version:s}),this.setSchema(s,r),this.contents=t===void 0?null:this.createNode(
t,o,r)}clone(){let t=Object.create(e.prototype,{[At]:{value:Qf}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),
t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.
contents=X(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Zs(this.contents)&&this.contents.add(t)}addIn(t,n){
Zs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=aw(this);t.anchor=!n||r.has(n)?cw(n||"a",r):n}return new Kr(t.anchor)}createNode(t,n,r){
let o;if(typeof n=="function")t=n.call({"":t},"",t),o=n;else if(Array.isArray(n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,b=n.filter(
y).map(String);b.length>0&&(n=n.concat(b)),o=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:c,onTagObj:l,tag:u}=r??
{},{onAnchor:f,setAnchors:p,sourceObjects:d}=GE(this,s||"a"),h={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:f,onTagObj:l,replacer:o,schema:this.schema,
sourceObjects:d},g=Wr(t,u,h);return a&&ue(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){let o=this.createNode(t,null,r),i=this.createNode(n,null,r);return new Me(o,
i)}delete(t){return Zs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return js(t)?this.contents==null?!1:(this.contents=null,!0):Zs(this.contents)?this.
contents.deleteIn(t):!1}get(t,n){return ue(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return js(t)?!n&&W(this.contents)?this.contents.value:this.contents:
ue(this.contents)?this.contents.getIn(t,n):void 0}has(t){return ue(this.contents)?this.contents.has(t):!1}hasIn(t){return js(t)?this.contents!==void 0:ue(this.contents)?
this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Wc(this.schema,[t],n):Zs(this.contents)&&this.contents.set(t,n)}setIn(t,n){js(t)?this.contents=
n:this.contents==null?this.contents=Wc(this.schema,Array.from(t),n):Zs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(
t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new dr({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new dr({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,r=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new cl(Object.assign(r,n));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:o,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===
!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=tt(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:u}of a.anchors.values())i(u,l);
return typeof s=="function"?Ao(s,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${n}`)}return vA(this,t)}}});var ul,jn,fl,Lw,dl=m(()=>{"use strict";ul=class extends Error{constructor(t,n,r,o){super(),this.name=t,this.code=r,this.message=o,this.pos=n}},jn=class extends ul{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},fl=class extends ul{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Lw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:o}=n.linePos[0];n.message+=` at line ${r}, column ${o}`;let i=o-1,s=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(s.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,c=n.linePos[1];c?.line===r&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-i)));let l=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${l}
`}}});function mr(e,{flow:t,indicator:n,next:r,offset:o,onError:i,parentIndent:s,startOnNewline:a}){let c=!1,l=a,u=a,f="",p="",d=!1,h=!1,g=null,y=null,b=null,k=null,O=null,
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
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Do(t.key)||Do(t.value))return!0}return!1;default:return!0}}var Cd=m(()=>{"use st\
rict"});function ml(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Do(t)&&n(r,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Dw=m(()=>{"use strict";Cd()});function Rd(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let o=typeof r=="function"?r:(i,s)=>i===s||W(i)&&W(s)&&i.value===s.value;return t.some(i=>o(i.
key,n))}var Fw=m(()=>{"use strict";re()});function $A({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??Be,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let u of r.items){
let{start:f,key:p,sep:d,value:h}=u,g=mr(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0}),y=!g.found;if(y){
if(p&&(p.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&o(c,"BAD_I\
NDENT",_A)),!g.anchor&&!g.tag&&!d){l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Do(p))&&o(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
g.found?.indent!==r.indent&&o(c,"BAD_INDENT",_A);n.atKey=!0;let b=g.end,k=p?e(n,p,g,o):t(n,b,f,null,g,o);n.schema.compat&&ml(r.indent,p,o),n.atKey=!1,Rd(n,a.items,
k)&&o(b,"DUPLICATE_KEY","Map keys must be unique");let O=mr(d??[],{indicator:"map-value-ind",next:h,offset:k.range[2],onError:o,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=O.end,O.found){y&&(h?.type==="block-map"&&!O.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&g.start<O.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let I=h?e(n,h,O,o):t(n,c,d,null,O,o);n.schema.compat&&ml(r.indent,h,o),c=I.range[2];let T=new Me(k,I);n.options.keepSourceTokens&&(T.srcToken=
u),a.items.push(T)}else{y&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(k.comment?k.comment+=`
`+O.comment:k.comment=O.comment);let I=new Me(k);n.options.keepSourceTokens&&(I.srcToken=u),a.items.push(I)}}return l&&l<c&&o(l,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[r.offset,c,l??c],a}var _A,OA=m(()=>{"use strict";To();No();pl();Cd();Dw();Fw();_A="All mapping items must start at the same column"});function EA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=i?.nodeClass??bt,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;
for(let{start:u,value:f}of r.items){let p=mr(u,{indicator:"seq-item-ind",next:f,offset:c,onError:o,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||
p.tag||f)f?.type==="block-seq"?o(p.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{
l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,o):t(n,p.end,u,null,p,o);n.schema.compat&&ml(r.indent,f,o),c=d.range[2],a.items.push(d)}return a.
range=[r.offset,c,l??c],a}var AA=m(()=>{"use strict";Co();pl();Dw()});function hr(e,t,n,r){let o="";if(e){let i=!1,s="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{n&&!i&&r(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let u=c.substring(1)||" ";o?o+=s+u:o=u,s="";break}case"newline":o&&(s+=c),i=!0;break;default:
r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:o,offset:t}}var qs=m(()=>{"use strict"});function SA({composeNode:e,composeEmptyNode:t},n,r,o,i){let s=r.start.source==="{",a=s?"flow map":"flow sequence",c=i?.nodeClass??(s?Be:bt),l=new c(n.schema);l.
flow=!0;let u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.length;for(let y=0;y<r.items.length;++y){let b=r.items[y],{start:k,key:O,
sep:I,value:T}=b,S=mr(k,{flow:a,indicator:"explicit-key-ind",next:O??I?.[0],offset:f,onError:o,parentIndent:r.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&
!S.tag&&!I&&!T){y===0&&S.comma?o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&o(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
S.comment&&(l.comment?l.comment+=`
`+S.comment:l.comment=S.comment),f=S.end;continue}!s&&n.options.strict&&Do(O)&&o(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)S.comma&&o(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(S.comma||o(S.start,"MISSING_CHAR",`Missing , between ${a} items`),
S.comment){let Z="";e:for(let R of k)switch(R.type){case"comma":case"space":break;case"comment":Z=R.source.substring(1);break e;default:break e}if(Z){let R=l.items[l.
items.length-1];te(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+Z:R.comment=Z,S.comment=S.comment.substring(Z.length+1)}}if(!s&&!I&&!S.found){let Z=T?e(n,T,S,o):t(n,S.end,I,null,S,o);l.items.push(Z),f=Z.range[2],zw(T)&&o(Z.
range,"BLOCK_IN_FLOW",Mw)}else{n.atKey=!0;let Z=S.end,R=O?e(n,O,S,o):t(n,Z,k,null,S,o);zw(O)&&o(R.range,"BLOCK_IN_FLOW",Mw),n.atKey=!1;let Fe=mr(I??[],{flow:a,indicator:"\
map-value-ind",next:T,offset:R.range[2],onError:o,parentIndent:r.indent,startOnNewline:!1});if(Fe.found){if(!s&&!S.found&&n.options.strict){if(I)for(let je of I){
if(je===Fe.found)break;if(je.type==="newline"){o(je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<
Fe.found.offset-1024&&o(Fe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else T&&("\
source"in T&&T.source?.[0]===":"?o(T,"MISSING_CHAR",`Missing space after : in ${a}`):o(Fe.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let pn=T?e(
n,T,Fe,o):Fe.found?t(n,Fe.end,I,null,Fe,o):null;pn?zw(T)&&o(pn.range,"BLOCK_IN_FLOW",Mw):Fe.comment&&(R.comment?R.comment+=`
`+Fe.comment:R.comment=Fe.comment);let Jr=new Me(R,pn);if(n.options.keepSourceTokens&&(Jr.srcToken=b),s){let je=l;Rd(n,je.items,R)&&o(Z,"DUPLICATE_KEY","Map key\
s must be unique"),je.items.push(Jr)}else{let je=new Be(n.schema);je.flow=!0,je.items.push(Jr);let Nf=(pn??R).range;je.range=[R.range[0],Nf[1],Nf[2]],l.items.push(
je)}f=pn?pn.range[2]:Fe.end}}let p=s?"}":"]",[d,...h]=r.end,g=f;if(d?.source===p)g=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),b=u?`${y}\
 must end with a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;o(f,u?"MISSING_CHAR":"BAD_INDENT",b),d&&d.source.length!==1&&
h.unshift(d)}if(h.length>0){let y=hr(h,g,n.options.strict,o);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[r.offset,g,y.offset]}else l.range=[r.offset,g,g];return l}var Mw,zw,IA=m(()=>{"use strict";re();To();No();Co();qs();pl();
Cd();Fw();Mw="Block collections are not allowed within flow collections",zw=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function jw(e,t,n,r,o,i){let s=n.type==="block-map"?$A(e,t,n,r,i):n.type==="block-seq"?EA(e,t,n,r,i):SA(e,t,n,r,i),a=s.constructor;return o==="!"||o===a.tagName?
(s.tag=a.tagName,s):(o&&(s.tag=o),s)}function TA(e,t,n,r,o){let i=r.tag,s=i?t.directives.tagName(i.source,p=>o(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="bloc\
k-seq"){let{anchor:p,newlineAfterProp:d}=r,h=p&&i?p.offset>i.offset?p:i:p??i;h&&(!d||d.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===Be.tagName&&a==="map"||s===bt.tagName&&
a==="seq")return jw(e,t,n,o,s);let c=t.schema.tags.find(p=>p.tag===s&&p.collection===a);if(!c){let p=t.schema.knownTags[s];if(p?.collection===a)t.schema.tags.push(
Object.assign({},p,{default:!1})),c=p;else return p?o(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):o(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),jw(e,t,n,o,s)}let l=jw(e,t,n,o,s,c),u=c.resolve?.(l,p=>o(i,"TAG_RESOLVE_FAILED",p),t.options)??l,f=X(u)?u:new F(
u);return f.range=l.range,f.tag=s,c?.format&&(f.format=c.format),f}var PA=m(()=>{"use strict";re();We();No();Co();OA();AA();IA()});function Uw(e,t,n){let r=t.offset,o=t9(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]};let i=o.mode===">"?F.BLOCK_FOLDED:F.BLOCK_LITERAL,
s=t.source?n9(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let y=s[g][1];if(y===""||y==="\r")a=g;else break}if(a===0){let g=o.chomp==="+"&&s.length>0?
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
`}let h=r+o.length+t.source.length;return{value:f,type:i,comment:o.comment,range:[r,h,h]}}function t9({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],i=o[0],s=0,a="",c=-1;for(let p=1;p<o.length;++p){let d=o[p];if(!a&&(d==="\
-"||d==="+"))a=d;else{let h=Number(d);!s&&h?s=h:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let l=!1,
u="",f=o.length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"comment":n&&!l&&r(d,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.length,u=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOK\
EN",d.message),f+=d.source.length;break;default:{let h=`Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",h);let g=d.source;g&&typeof g==
"string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:u,length:f}}function n9(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}var Bw=m(()=>{"use strict";We()});function Jw(e,t,n){let{offset:r,type:o,source:i,end:s}=e,a,c,l=(p,d,h)=>n(r+p,d,h);switch(o){case"scalar":a=F.PLAIN,c=r9(i,l);break;case"single-quoted-scalar":a=
F.QUOTE_SINGLE,c=o9(i,l);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,c=i9(i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${o}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let u=r+i.length,f=hr(s,u,t,n);return{value:c,type:a,comment:f.comment,range:[
r,u,f.offset]}}function r9(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indica\
tor character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${n}`),NA(e)}function o9(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),NA(e.slice(1,-1)).replace(/''/g,"'")}function NA(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,o;try{r=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(o,"");l===
""?s===`
`?i+=s:s=`
`:(i+=s+l,s=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+s+(n?.[1]??"")}function i9(e,t){let n="";for(let r=1;r<e.length-1;++r){let o=e[r];
if(!(o==="\r"&&e[r+1]===`
`))if(o===`
`){let{fold:i,offset:s}=s9(e,r);n+=i,r=s}else if(o==="\\"){let i=e[++r],s=a9[i];if(s)n+=s;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=c9(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(o===" "||o==="	"){let i=r,s=e[r+1];for(;s===" "||s==="	";)s=e[++r+1];s!==`
`&&!(s==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function s9(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}function c9(e,t,n,r){let o=e.substr(t,n),s=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.
fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var a9,Gw=m(()=>{"use strict";We();qs();a9={0:"\0",
a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Vw(e,t,n,r){let{value:o,type:i,comment:s,range:a}=t.type==="block-scalar"?Uw(e,t,r):Jw(t,e.options.strict,r),c=n?e.directives.tagName(n.source,f=>r(n,"\
TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Kt]:c?l=l9(e.schema,o,c,n,r):t.type==="scalar"?l=u9(e,o,t,r):l=e.schema[Kt];let u;try{let f=l.
resolve(o,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);u=W(f)?f:new F(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),u=
new F(o)}return u.range=a,u.source=o,i&&(u.type=i),c&&(u.tag=c),l.format&&(u.format=l.format),s&&(u.comment=s),u}function l9(e,t,n,r,o){if(n==="!")return e[Kt];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];
return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:st\
r"),e[Kt])}function u9({atKey:e,directives:t,schema:n},r,o,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Kt];if(n.compat){
let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[Kt];if(s.tag!==a.tag){let c=t.tagString(s.tag),l=t.tagString(a.tag),u=`Value may be parsed as either ${c} \
or ${l}`;i(o,"TAG_RESOLVE_FAILED",u,!0)}}return s}var CA=m(()=>{"use strict";re();We();Bw();Gw()});function RA(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let o=t[r];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=
t[++r];o?.type==="space";)e+=o.source.length,o=t[++r];break}}return e}var LA=m(()=>{"use strict"});function Hw(e,t,n,r){let o=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:c}=n,l,u=!0;switch(t.type){case"alias":l=d9(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Vw(e,t,c,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=TA(f9,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(f){let p=f instanceof
Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOK\
EN",f),u=!1}}return l??(l=Ld(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!W(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=!0),s&&
(t.type==="scalar"&&t.source===""?l.comment=s:l.commentBefore=s),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function Ld(e,t,n,r,{spaceBefore:o,comment:i,anchor:s,
tag:a,end:c},l){let u={type:"scalar",offset:RA(t,n,r),indent:-1,source:""},f=Vw(e,u,a,l);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&l(s,"BAD_ALIAS",
"Anchor cannot be an empty string")),o&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function d9({options:e},{offset:t,source:n,end:r},o){let i=new Kr(n.substring(
1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+
n.length,a=hr(r,s,e.strict,o);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}var f9,DA=m(()=>{"use strict";Hc();re();PA();CA();qs();LA();f9={composeNode:Hw,
composeEmptyNode:Ld}});function FA(e,t,{offset:n,start:r,value:o,end:i},s){let a=Object.assign({_directives:t},e),c=new Lo(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},u=mr(r,{indicator:"doc-start",next:o??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,o&&
(o.type==="block-map"||o.type==="block-seq")&&!u.hasNewline&&s(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=o?Hw(l,o,u,s):Ld(l,u.end,r,null,u,s);let f=c.contents.range[2],p=hr(i,f,!1,s);return p.comment&&(c.comment=p.comment),c.range=[n,f,p.offset],c}var MA=m(
()=>{"use strict";ll();DA();qs();pl()});function hl(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?
n.length:1)]}function zA(e){let t="",n=!1,r=!1;for(let o=0;o<e.length;++o){let i=e[o];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var gl,Kw=m(()=>{
"use strict";sw();ll();dl();re();MA();qs();gl=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=
(n,r,o,i)=>{let s=hl(n);i?this.warnings.push(new fl(s,r,o)):this.errors.push(new jn(s,r,o))},this.directives=new dr({version:t.version||"1.2"}),this.options=t}decorate(t,n){
let{comment:r,afterEmptyLine:o}=zA(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(o||t.directives.docStart||!i)t.commentBefore=r;else if(ue(i)&&!i.flow&&i.items.length>0){let s=i.items[0];te(s)&&(s=s.key);let a=s.commentBefore;
s.commentBefore=a?`${r}
${a}`:r}else{let s=i.commentBefore;i.commentBefore=s?`${r}
${s}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:zA(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let o of t)yield*this.next(o);yield*this.end(n,r)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(n,r,o)=>{let i=hl(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let n=FA(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,r=new jn(hl(t),"UNEXPE\
CTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without pre\
ceding document";this.errors.push(new jn(hl(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=hr(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new jn(hl(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),o=new Lo(void 0,r);
this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}}});var jA=m(()=>{"use strict";Bw();Gw();dl();Qc()});var UA=m(()=>{"use strict"});function zi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),JA(Object.freeze([]),e,t)}function JA(e,t,n){let r=n(t,e);if(typeof r=="symb\
ol")return r;for(let o of["key","value"]){let i=t[o];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=JA(Object.freeze(e.concat([[o,s]])),i.items[s],n);
if(typeof a=="number")s=a-1;else{if(a===Ww)return Ww;a===BA&&(i.items.splice(s,1),s-=1)}}typeof r=="function"&&o==="key"&&(r=r(t,e))}}return typeof r=="function"?
r(t,e):r}var Ww,p9,BA,GA=m(()=>{"use strict";Ww=Symbol("break visit"),p9=Symbol("skip children"),BA=Symbol("remove item");zi.BREAK=Ww;zi.SKIP=p9;zi.REMOVE=BA;zi.
itemAtPath=(e,t)=>{let n=e;for(let[r,o]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[o];else return}return n};zi.parentCollection=(e,t)=>{let n=zi.itemAtPath(e,
t.slice(0,-1)),r=t[t.length-1][0],o=n?.[r];if(o&&"items"in o)return o;throw new Error("Parent collection not found")}});function VA(e){switch(e){case Zw:return"byte-order-mark";case qw:return"doc-mode";case Yw:return"flow-error-end";case Dd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Zw,qw,Yw,Dd,Fd=m(()=>{"use strict";jA();UA();GA();Zw="\uFEFF",qw="",Yw="",Dd=""});function Un(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var HA,h9,Md,g9,Xw,yl,Qw=m(()=>{"use strict";Fd();HA=new Set("0123456789ABCDEFabcdef"),h9=new Set("0123456789ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Md=new Set(",[]{}"),g9=new Set(` ,[]{}
\r	`),Xw=e=>!e||g9.has(e),yl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let o=this.buffer[r+t+1];if(o===`
`||!o&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Un(this.buffer[t+3]))return-1}return t}getLine(){
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
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Un(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Un(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Un(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Xw),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let o=this.getLine();
if(o===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&o[0]!=="#"||r===0&&(o.startsWith("---")||o.startsWith("..."))&&Un(o[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield Yw,yield*this.parseLineStart();let i=0;for(;o[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),o[i]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Xw),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||Un(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),o=r.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let i=this.continueScalar(o+1);if(i===-1)break;o=r.indexOf(`
`,i)}o!==-1&&(n=o-(r[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Un(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(r=this.buffer[o];r===" ";)r=this.buffer[++o];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];
if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Dd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,n=this.pos-1,r=this.pos-1,o;for(;o=this.buffer[++r];)if(o===":"){let i=this.buffer[r+1];if(Un(i)||t&&Md.has(i))break;n=r}else if(Un(o)){let i=this.buffer[r+1];
if(o==="\r"&&(i===`
`?(r+=1,o=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Md.has(i))break;if(o===`
`){let s=this.continueScalar(r+1);if(s===-1)break;r=Math.max(r,s-2)}}else{if(t&&Md.has(o))break;n=r}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield Dd,
yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.
slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Xw),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Un(r)||n&&Md.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Un(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(h9.has(n))n=this.buffer[++t];else if(n==="%"&&HA.has(this.buffer[t+1])&&HA.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(
this.pos,o),this.pos=n),o}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}});var ji,eb=m(()=>{"use strict";ji=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let o=this.lineStarts[n-1];
return{line:n,col:t-o+1}}}}});function Fo(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function KA(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function ZA(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function zd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ys(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function jd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function WA(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Fo(t.start,"explicit-key-ind")&&!Fo(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,ZA(t.value)?t.value.end?
jd(t.value.end,t.sep):t.value.end=t.sep:jd(t.start,t.sep),delete t.sep)}var wl,tb=m(()=>{"use strict";Fd();Qw();wl=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new yl,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,
yield*this.step(),this.offset+=t.length;return}let n=VA(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.
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
"flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&WA(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);
break;case"block-map":{let o=r.items[r.items.length-1];if(o.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{Object.
assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=r.items[r.items.length-1];o.value?r.items.push({start:[],value:n}):o.
value=n;break}case"flow-collection":{let o=r.items[r.items.length-1];!o||o.value?r.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});
return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-s\
eq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&KA(o.start)===-1&&(n.indent===0||o.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&
(r.type==="document"?r.end=o.start:r.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{KA(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=zd(this.peek(2)),r=Ys(n),o;t.end?(o=t.end,o.push(
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
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(ZA(n.key)&&!Fo(n.sep,"newline")){
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
r),i=Ys(o);WA(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=zd(t),r=Ys(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=zd(t),r=Ys(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function y9(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new ji||null,prettyErrors:t}}function nb(e,t={}){let{lineCounter:n,prettyErrors:r}=y9(
t),o=new wl(n?.addNewLine),i=new gl(t),s=null;for(let a of i.compose(o.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new jn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(s.errors.forEach(Lw(e,n)),s.warnings.
forEach(Lw(e,n))),s}var qA=m(()=>{"use strict";Kw();ll();dl();mw();re();eb();tb()});var rb=m(()=>{"use strict";Kw();ll();Rw();dl();Hc();re();To();We();No();Co();Fd();Qw();eb();tb();qA();Vc()});var YA=m(()=>{"use strict";rb();rb()});var XA={};sr(XA,{LineCounter:()=>ji,isNode:()=>X,parseDocument:()=>nb});var QA=m(()=>{"use strict";YA()});function tS(e){let t=D(rS(e));if(t.problem!==void 0){let{reason:n,line:r,column:o}=t.problem;throw qr(`${e}:${r}:${o}`,n,"Correct the JSON; comments and trailin\
g commas are not allowed.")}return{value:t.value,placeOf:n=>n.atKey?t.placeOfKey(n.path):t.placeAt(n.path)}}async function nS(e){let{LineCounter:t,isNode:n,parseDocument:r}=await Promise.resolve().then(()=>(QA(),XA)),
o=new t,i=r(rS(e),{lineCounter:o,logLevel:"error",prettyErrors:!1}),[s]=i.errors;if(s!==void 0){let{line:l,col:u}=o.linePos(s.pos[0]);throw qr(`${e}:${l}:${u}`,
(s.message.split(`
`,1)[0]??s.code).replace(/\.?$/,""),"Correct the YAML.")}let a=l=>i.getIn(l,!0)??(l.length===0?i.contents:a(l.slice(0,-1))),c=({path:l})=>{let u=a(l),f=n(u)?u.range?.[0]:
void 0;if(f===void 0)return;let{line:p,col:d}=o.linePos(f);return{line:p,column:d}};return{value:b9(e,i),placeOf:c}}function b9(e,t){try{return t.toJS({maxAliasCount:100})}catch(n){
throw qr(e,ee(n),"Correct the YAML.",n)}}function rS(e){let{size:t}=(0,Ud.statSync)(e);if(t>eS)throw qr(e,`it has ${t} bytes, more than ${eS}`,"Make it smaller.");
return H((0,Ud.readFileSync)(e))}function oS(e,t,n,r){let o=t.map(l=>({...l,...n(l)})),i=o.map(({problem:l,fix:u,line:f,column:p})=>`${f===void 0?e:`${e}:${f}:${p}`}\
: ${l} ${u}`),[s,...a]=i,c=a.length===0?s??e:[`${i.length} problems.`,...i].join(`
  `);return new w("CONFIG_INVALID",c,`${r} of claude-bazaar describes every key.`,{details:{file:e,problems:o}})}function qr(e,t,n,r){return new w("CONFIG_INVAL\
ID",`${e}: ${t}.`,n,r===void 0?{}:{cause:r})}var Ud,eS,iS=m(()=>{"use strict";Ud=x(ae(),1);E();M();j();eS=1024*1024});var bl=Oe((Bxe,sS)=>{"use strict";sS.exports=process.getBuiltinModule("node:url")});var cS=Oe((Jxe,aS)=>{"use strict";aS.exports=process.getBuiltinModule("node:worker_threads")});var lS,uS=m(()=>{"use strict";lS=`
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
`});async function dS(e,t){t?.throwIfAborted();let n=new Bd.Worker(new URL(`data:text/javascript,${encodeURIComponent(lS)}`),{workerData:(0,fS.pathToFileURL)(e).href,
argv:process.argv.slice(2),env:Bd.SHARE_ENV,stdout:!0});n.stdout.on("data",r=>{process.stderr.write(r)});try{return x9(await k9(n,t))}finally{await n.terminate()}}
function k9(e,t){return new Promise((n,r)=>{let o=()=>r(t?.reason);t?.addEventListener("abort",o,{once:!0}),e.once("message",n).once("error",i=>r(v9(i))),e.once(
"exit",()=>{t?.removeEventListener("abort",o),r(new Error("it exited, or awaits something that never comes, and gave no default export"))})})}function v9(e){return e instanceof
Error?new Ui({message:e.message,stack:e.stack??""}):e}function x9(e){if("failure"in e)throw new Ui(e.failure);if("notData"in e)throw new Error("it holds somethi\
ng other than data, such as a function");if(e.value===void 0)throw new Error("it has no default export");return e.value}var fS,Bd,Ui,pS=m(()=>{"use strict";fS=x(bl(),1),
Bd=x(cS(),1);uS();Ui=class extends Error{failure;constructor(t){super(t.message),this.stack=t.stack,this.failure=t}}});function mS({stack:e,at:t},n){let r=t===void 0?($9.exec(e)??_9.exec(e))?.groups:/^(?<url>.+?)(?::(?<line>\d+))?$/.exec(t)?.groups;if(r?.url===void 0)return n;let{
url:o,line:i,column:s}=r,a=o.startsWith("file:")?(0,Jd.fileURLToPath)(o):o;return[a===(0,Wt.resolve)(n)?n:(0,Wt.join)((0,Wt.dirname)(n),(0,Wt.relative)((0,Wt.dirname)(
(0,Wt.resolve)(n)),a)),i,s].filter(l=>l!==void 0).join(":")}function ob(e,t){let n=(0,Wt.resolve)((0,Wt.dirname)(t));return e.replaceAll(`${(0,Jd.pathToFileURL)(
n).href}/`,"").replaceAll((0,Wt.join)(n,"/"),"")}var Wt,Jd,_9,$9,hS=m(()=>{"use strict";Wt=x(ne(),1),Jd=x(bl(),1),_9=/^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m,
$9=/^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/});function Gd(e,t="allow"){let n=e.trim();if(n==="")return{problem:"is empty",fix:ib};let[,r,o]=/^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(n)??[];return r===void 0?O9(
n):o?.trim()===""?{problem:"has nothing in its parentheses",fix:`Say what is allowed there, or write "${r}" alone.`}:r.startsWith("mcp__")&&o!==void 0?{problem:"\
is an MCP rule, which takes no parentheses",fix:`Write "${r}" alone.`}:E9(r,t)}function O9(e){let t=e.replaceAll(/\([^()]*\)/g,"");return!/[()\0]/.test(t)&&/[\s,]/.
test(t)?{problem:"is more than one rule",fix:"Give each rule by itself, without commas or blanks outside its parentheses."}:{problem:"is not of the form Tool or\
 Tool(content), with no parentheses in the content",fix:ib}}function E9(e,t){if(t==="deny"&&e.includes("*")||/^mcp__[^*]+?(?:__.*)?$/.test(e)||new RegExp("^\\p{L\
u}[^*]*$","u").test(e))return;if(e.includes("*"))return{problem:"has a * in the tool's name",fix:'Name the tool; only "mcp__server__*" may have a * there.'};let n=e.
charAt(0).toUpperCase()+e.slice(1);return{problem:"does not begin with the name of a tool",fix:new RegExp("^\\p{Ll}","u").test(e)&&!e.startsWith("mcp__")?`Write\
 "${n}": names are capitalised.`:ib}}var ib,sb=m(()=>{"use strict";ib='Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__ser\
ver__tool".'});var V={};sr(V,{BIGINT_FORMAT_RANGES:()=>Wd,CONSTANT_CATCH:()=>ES,Class:()=>lb,NUMBER_FORMAT_RANGES:()=>_l,aborted:()=>Jn,allowsEval:()=>mb,assert:()=>N9,assertEqual:()=>A9,
assertIs:()=>T9,assertNever:()=>P9,assertNotEqual:()=>S9,assignProp:()=>Zt,attachSchema:()=>$l,base64ToUint8Array:()=>$S,base64urlToUint8Array:()=>Y9,cached:()=>kl,
captureStackTrace:()=>Hd,cleanEnum:()=>q9,cleanRegex:()=>vl,clone:()=>Bn,cloneDef:()=>L9,codePointLength:()=>Ol,constantCatch:()=>AS,createTransparentProxy:()=>U9,
defineLazy:()=>yS,defineLazyInternal:()=>ce,derived:()=>t3,esc:()=>db,escapeRegex:()=>Qr,explicitlyAborted:()=>yb,extend:()=>G9,finalizeIssue:()=>Gn,floatSafeRemainder:()=>fb,
getElementAtPath:()=>D9,getEnumValues:()=>ea,getLengthableOrigin:()=>El,getParsedType:()=>j9,getSizableOrigin:()=>_S,hexToUint8Array:()=>Q9,hide:()=>Yd,installLazyProp:()=>i3,
isObject:()=>Qs,isPlainObject:()=>jo,issue:()=>na,joinValues:()=>Vd,jsonStringifyReplacer:()=>ta,members:()=>bb,merge:()=>H9,mergeDefs:()=>Xr,normalizeParams:()=>J,
nullish:()=>ub,numKeys:()=>z9,objectClone:()=>C9,omit:()=>J9,optionalKeys:()=>gb,own:()=>zo,parsedType:()=>wb,partial:()=>K9,pick:()=>B9,prefixIssues:()=>eo,primitiveTypes:()=>vS,
promiseAllObject:()=>F9,propertyKeyTypes:()=>hb,randomString:()=>M9,rawShape:()=>xl,required:()=>W9,safeExtend:()=>V9,shallowClone:()=>kS,sizeCaps:()=>qd,slugify:()=>pb,
stringifyPrimitive:()=>Kd,toZod:()=>I9,uint8ArrayToBase64:()=>OS,uint8ArrayToBase64url:()=>X9,uint8ArrayToHex:()=>e3,unwrapMessage:()=>Xs});function A9(e){return e}
function S9(e){return e}function I9(){return e=>e}function T9(e){}function P9(e){throw new Error("Unexpected value in exhaustive check")}function N9(e){}function ea(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Vd(e,t="|"){return e.
map(n=>Kd(n)).join(t)}function ta(e,t){return typeof t=="bigint"?t.toString():t}function kl(e){return new cb(e)}function ub(e){return e==null}function vl(e){let t=e.
startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fb(e,t){let n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),
1);return Math.abs(n-r)<o?0:n-r}function yS(e,t,n){let r;Object.defineProperty(e,t,{get(){if(r!==gS)return r===void 0&&(r=gS,r=n()),r},set(o){Object.defineProperty(
e,t,{value:o})},configurable:!0})}function C9(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Zt(e,t,n){Object.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function xl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Yr(e){
return xl(e._zod.def)??e._zod.def.shape}function wS(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Zt(this,t,r),r},enumerable:!0,configurable:!0})}function bS(e,t,n){
t in e?Zt(e,t,n):e[t]=n}function Bi(e,t,n,r){let o=Yr(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?wS(e,i,()=>{let a=t._zod.
def.shape[i];return r?r(a,i):a}):bS(e,i,r?r(s.value,i):s.value))}}function R9(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.
enumerable&&(r.get?wS(e,n,()=>t[n]):bS(e,n,r.value))}}function Xr(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.
defineProperties({},t)}function L9(e){return Xr(e._zod.def)}function D9(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function F9(e){let t=Object.keys(e),n=t.map(r=>e[r]);
return Promise.all(n).then(r=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function M9(e=10){let t="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<
e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function db(e){return JSON.stringify(e)}function pb(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,
"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Qs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function jo(e){if(Qs(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Qs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function kS(e){
return jo(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function z9(e){let t=0;for(let n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t++;return t}function Qr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Bn(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function U9(e){
let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.
has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??
(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}function Kd(e){return typeof e=="bigint"?
e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function gb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function B9(e,t){
let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Bi(i,e,Zd(e,t)),
Bn(e,Xr(n,{shape:i,checks:[]}))}function Zd(e,t){let n=Yr(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(
`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function J9(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");let i=new Set(Zd(e,t)),s={};return Bi(s,e,Reflect.ownKeys(Yr(e)).filter(a=>!i.has(a))),Bn(e,Xr(n,{shape:s,checks:[]}))}
function G9(e,t){if(!jo(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Yr(e);for(let i of Reflect.
ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()`\
 instead.")}return Bn(e,Xr(e._zod.def,{shape:xS(e,t)}))}function xS(e,t){let n={};return Bi(n,e,Reflect.ownKeys(Yr(e))),R9(n,t),n}function V9(e,t){if(!jo(t))throw new Error(
"Invalid input to safeExtend: expected a plain object");return Bn(e,Xr(e._zod.def,{shape:xS(e,t)}))}function H9(e,t){if(!t?._zod?.def)throw new Error("Invalid i\
nput to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on ob\
ject schemas containing refinements. Use .safeExtend() instead.");let n={};Bi(n,e,Reflect.ownKeys(Yr(e))),Bi(n,t,Reflect.ownKeys(Yr(t)));let r=Xr(e._zod.def,{shape:n,
get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return Bn(e,r)}function K9(e,t,n,r="partial"){let i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Zd(t,n)):void 0,c={};return Bi(c,t,Reflect.ownKeys(Yr(t)),e&&
((l,u)=>a&&!a.has(u)?l:new e({type:"optional",innerType:l}))),Bn(t,Xr(t._zod.def,{shape:c,checks:[]}))}function W9(e,t,n){let r=n?new Set(Zd(t,n)):void 0,o={};return Bi(
o,t,Reflect.ownKeys(Yr(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonoptional",innerType:i})),Bn(t,Xr(t._zod.def,{shape:o}))}function Jn(e,t=0){if(e.aborted===!0)return!0;
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function yb(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)
if(e.issues[n]?.continue===!1)return!0;return!1}function eo(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Xs(e){return typeof e==
"string"?e:e?.message}function qd(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??
r.size;o>=0&&t.push([o,n])}return t}function $l(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Gn(e,t,n){var r;let o=e.inst?._zod?.
traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?
e.message:Xs(e.inst?._zod.def?.error?.(e))??Xs(i?.(e))??Xs(t?.error?.(e))??Xs(n.customError?.(e))??Xs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),
a}function _S(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function Ol(e){let t=e.length;if(!Z9.test(e))return t;let n=t;
for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function El(e){return Array.isArray(e)?"array":typeof e==
"string"?"string":"unknown"}function wb(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";let n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function na(...e){
let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function q9(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function $S(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function OS(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function Y9(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%4)%4);
return $S(t+n)}function X9(e){return OS(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Q9(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function e3(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function bb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(
e,n,{...r,enumerable:!1}):n3(e,n,r.value)}}function zo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Yd(e,t,n){
return zo(e,t,n,!1)}function t3(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return zo(this,n,r(this))},set(o){
zo(this,n,o)}})}return t}function n3(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:zo(this,t,n.bind(this))},set(r){zo(this,t,r)}})}
function r3(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}function ce(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ab!==e._zod){ab=void 0;
return}ab=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,o3);let o=Mo;Mo=!1;try{let i=n(this);return Mo?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Mo=Mo||o,i}catch(i){throw delete this[t],Mo=Mo||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function i3(e,t,n,r){let o=r3(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}function AS(e){let t=()=>e;return t[ES]=!0,t}var cb,gS,Hd,mb,j9,hb,vS,_l,Wd,Z9,lb,ab,Mo,o3,ES,Mt=m(()=>{"use strict";Ji();
cb=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};
gS=Symbol("evaluating");Hd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};mb=kl(()=>{if(zt.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});j9=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"\
string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigi\
nt";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="functi\
on"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof
File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},hb=new Set(["string","number","symbol"]),vS=new Set(["string","number","bigint","boole\
an","symbol","undefined"]);_l={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Wd={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt(
"18446744073709551615")]};Z9=/[\uD800-\uDBFF]/;lb=class{constructor(...t){}};Mo=!1,o3={configurable:!0,get(){Mo=!0}};ES="~constantCatch"});function s3(e){let t=IS;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return IS=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function $(e,t,n,r){let o={};function i(p){this.def=p,this.constr=f,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(p,d){
if(p._zod){if(p._zod.traits.has(e))return}else{kb.value=new i(d);try{Object.defineProperty(p,"_zod",kb)}finally{kb.value=void 0}}if(p._zod.traits.add(e),t(p,d),
a){let g=Object.getPrototypeOf(p),y=p._zod.constr.prototype,b=g;for(;b&&b!==y;)b=Object.getPrototypeOf(b);let k=b??g;a.has(k)||(a.add(k),bb(k,s))}let h=f.prototype;
for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in p||(p[g]=h[g].bind(p)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",
{value:e});function f(p){let d=r?.Parent?s3(u):this;c(d,p);let h=d._zod.deferred;if(h){for(let y of h)y();d._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.
postProcessor;return g&&g(d),d}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?
!0:p?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}function qt(e){return e&&Object.assign(zt,e),zt}var SS,kb,IS,Vn,ra,zt,Ji=m(()=>{"use st\
rict";Mt();kb={value:void 0,enumerable:!1},IS="captureStackTrace"in Error?Error:null;Vn=class extends Error{constructor(){super("Encountered Promise during sync\
hronous parse. Use .parseAsync() instead.")}},ra=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name=
"ZodEncodeError"}};(SS=globalThis).__zod_globalConfig??(SS.__zod_globalConfig={});zt=globalThis.__zod_globalConfig});function a3(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ta,2)),e.message}function c3(e){this._zod.message=e}function u3(e,t,n){return Object.
prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function CS(e,t=n=>n.
message){let n={},r=[];for(let o of e.issues)o.path.length>0?u3(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function RS(e,t=n=>n.
message){let n={_errors:[]},r=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(a=>r({issues:a},[...i,...s.path]));else if(s.
code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{let a=[...i,...s.path];
if(a.length===0)n._errors.push(t(s));else{let c=n,l=0;for(;l<a.length;){let u=a[l],f=l===a.length-1;if(u==="_errors"){f&&c._errors.push(t(s)),l++;continue}Object.
prototype.hasOwnProperty.call(c,u)||Object.defineProperty(c,u,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let p=c[u];f&&p._errors.push(t(s)),
c=p,l++}}}};return r(e),n}var l3,xb,TS,PS,NS,Xxe,LS=m(()=>{"use strict";Ji();Mt();l3={get:a3,set:c3,enumerable:!0,configurable:!0},xb={value:void 0,enumerable:!1},
TS=new WeakSet([Object.prototype,Error.prototype]),PS=(e,t)=>{e.name="$ZodError",xb.value=t,Object.defineProperty(e,"issues",xb),xb.value=void 0,Object.defineProperty(
e,"message",l3);let n=Object.getPrototypeOf(e);TS.has(n)||(TS.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;
return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
NS=$("$ZodError",PS),Xxe=$("$ZodError",PS,void 0,{Parent:Error})});function Xd(e,t){return{callee:t?.callee??e,Err:t?.Err}}function DS(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Gn(o,n,qt()))),t=void 0,
n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}function p3(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?
(r[d3]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new Vn;return i.issues.length===0}var Qd,ep,tp,np,f3,d3,_b,
$b,FS,MS,zS,jS,US,BS,JS,GS,VS=m(()=>{"use strict";Ji();Mt();Qd=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof
Promise)throw new Vn;if(a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Gn(l,s,qt())));throw Hd(c,i?.callee??t),c}return a.value};return t},ep=e=>{let t=async(n,r,o,i)=>{
let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(l=>Gn(
l,s,qt())));throw Hd(c,i?.callee??t),c}return a.value};return t},tp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof
Promise)throw new Vn;return i.issues.length?DS(e,i.issues,o):{success:!0,data:i.value}};np=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?DS(e,i.issues,o):{success:!0,data:i.value}},f3=Symbol.for("zod.compile.invalid"),d3=Symbol.
for("zod.compile.fallback"),_b=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==f3)return!0;if(r.definite===!0&&n===void 0)return!1}return p3(e,t,
n)});$b=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),
o.issues.length===0},FS=e=>{let t=Qd(e),n=(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,a,Xd(n,s))};return n},MS=e=>{let t=Qd(
e),n=(r,o,i,s)=>t(r,o,i,Xd(n,s));return n},zS=e=>{let t=ep(e),n=async(r,o,i,s)=>{let a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(r,o,a,
Xd(n,s))};return n},jS=e=>{let t=ep(e),n=async(r,o,i,s)=>await t(r,o,i,Xd(n,s));return n},US=e=>(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backwa\
rd"};return tp(e)(t,n,o)},BS=e=>(t,n,r)=>tp(e)(t,n,r),JS=e=>async(t,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return np(e)(t,n,o)},GS=e=>async(t,n,r)=>np(
e)(t,n,r)});function XS(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function nI(){return new RegExp(m3,"u")}function h3(e){return new RegExp(`^${e}$`)}function Ob(e){let t="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.
seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function pI(e){return new RegExp(`^${Ob(e)}$`)}function mI(e){let t=["Z"];e.offset&&t.push(
"([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Ob({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Ob({precision:e.precision})}`:n;return new RegExp(
`^${fI}T(?:${r})$`)}var HS,KS,WS,ZS,qS,YS,QS,eI,Eb,tI,m3,rI,oI,iI,sI,aI,cI,lI,uI,fI,dI,hI,Ab,Al,gI,yI,wI,Il=m(()=>{"use strict";HS=/^[cC][0-9a-z]{6,}$/,KS=/^[0-9a-z]+$/,
WS=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,ZS=/^[0-9a-vA-V]{20}$/,qS=/^[A-Za-z0-9]{27}$/,YS=/^[a-zA-Z0-9_-]{21}$/;QS=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
eI=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Eb=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
tI=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,m3="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional\
_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";rI=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
oI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
iI=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,sI=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
aI=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,cI=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,lI=/^https?$/,uI=/^\+[1-9]\d{6,14}$/,
fI="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1\
-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";dI=h3(fI);hI=/^[\s\S]{0,}$/,Ab=/^-?\d+$/,Al=/^-?\d+(?:\.\d+)?$/,gI=/^(?:true|false)$/i,yI=/^[^A-Z]*$/,wI=/^[^a-z]*$/});var pt,Sb,rp,Ib,Tb,bI,kI,vI,xI,_I,Tl,$I,OI,EI,AI,SI,II,TI,op=m(()=>{"use strict";Ji();Il();Mt();pt=$("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),Sb=e=>{let t=e.value;return!ub(t)&&t.length!==void 0},rp={number:"number",bigint:"bigint",object:"date"},Ib=$("$ZodCheckL\
essThan",(e,t)=>{pt.init(e,t);let n=rp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:rp[typeof r.value]??
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Tb=$("$ZodCheckGre\
aterThan",(e,t)=>{pt.init(e,t);let n=rp[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:rp[typeof r.value]??
n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),bI=$("$ZodCheckM\
ultipleOf",(e,t)=>{pt.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.
value=="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):fb(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.
value,input:n.value,inst:e,continue:!t.abort})}}),kI=$("$ZodCheckNumberFormat",(e,t)=>{pt.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),
r=n?"int":"number",[o,i]=_l[t.format];e._zod.check=s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must b\
e within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"\
Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_\
small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),
vI=$("$ZodCheckMaxLength",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Ol(o):i)<=t.maximum)return;let a=El(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),xI=$("$ZodChe\
ckMinLength",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Ol(o):i)>=t.minimum)return;let a=El(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),_I=$("$Zo\
dCheckLengthEquals",(e,t)=>{var n;pt.init(e,t),(n=e._zod.def).when??(n.when=Sb),e._zod.check=r=>{let o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=
t.length*2?Ol(o):i;if(s===t.length)return;let a=El(o),c=s>t.length;r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Tl=$("$ZodCheckStringFormat",(e,t)=>{var n,r;pt.init(e,t),t.pattern?(n=e._zod).check??(n.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),$I=$("$ZodCheckRegex",(e,t)=>{Tl.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
OI=$("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=yI),Tl.init(e,t)}),EI=$("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=wI),Tl.init(e,t)}),AI=$("$Zod\
CheckIncludes",(e,t)=>{pt.init(e,t);let n=Qr(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
SI=$("$ZodCheckStartsWith",(e,t)=>{pt.init(e,t);let n=new RegExp(`^${Qr(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),II=$("$ZodCheckEndsWith",(e,t)=>{
pt.init(e,t);let n=new RegExp(`.*${Qr(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}}),TI=$("$ZodCheckOverwrite",(e,t)=>{pt.init(e,t),e._zod.check=n=>{n.
value=t.tx(n.value)}})});var ip,Pb=m(()=>{"use strict";ip=class{constructor(t=[],n={}){this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{
this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(
s)}compile(){let t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}});var NI,Nb=m(()=>{"use strict";NI={major:4,minor:6,patch:7}});async function g3(e,t){let n={async:!0};return JI(await e._zod.run({value:t,issues:[]},n),n)}function Rb(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.
run({value:t,issues:[]},n);if(!(r instanceof Promise))return JI(r,n)}catch{}return g3(e,t)},vendor:"zod",version:1}}function WI(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function y3(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?WI(e)||ap:w3(
e,t)}function w3(e,t){if(!t.normalize&&t.protocol?.source===lI.source&&!/^https?:\/\//i.test(e))return KI;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="f\
unction")return n.parse(e)??ap}return new URL(e)}catch{return ap}}function CI(e){return e.replace(b3,"")}function k3(e,t){return t.lastIndex=0,t.test(e.hostname)}
function v3(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function cT(e){return x3.test(e)?WI(`http://[${e}]`):!1}
function _3(e){let t=e.split("/");if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let o=Number(r);return`${o}`!==r||o<0||o>128?!1:cT(n)}function dT(e){if(e===
"")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function $3(e){if(!up.test(e))return!1;let t=e.replace(/[-_]/g,r=>r===
"-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return dT(n)}function O3(e,t=null){try{let n=e.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;
let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}function E3(e,t){let n=qd(e._zod.def.checks);
if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[
c,l]of qd(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,$l(i.issues,u,e),i}}return o(i,s)}}
function RI(e,t,n){e.issues.length&&t.issues.push(...eo(n,e.issues)),t.value[n]=e.value}function cp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="\
optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...eo(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}function xT(e){let t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:S3,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=gb(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function _T(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,f=l.optin,p=l.optout,d=0;for(let h in t){if(s&&n.issues.length!==d){if(Jn(n,d))
break;d=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){u==="never"&&a.push(h);continue}if(u==="never"){a.push(h);continue}let g=l.run({value:t[h],issues:[]},
r);g instanceof Promise?e.push(g.then(y=>cp(y,n,h,t,f,p))):cp(g,n,h,t,f,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}function LI(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Jn(i));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Gn(s,r,qt())))}),t)}function Cb(e,t){if(e===
t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(jo(e)&&jo(t)){let n=Object.keys(t),r=Object.keys(e).filter(
i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let s=Cb(
e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==
t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let o=e[r],i=t[r],s=Cb(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.
mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function DI(e,t,n){let r=new Map,o,i=new Map,s=(l,u)=>{let f;if(l.code===
"unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let p=String(l.path[0]);i.has(p)||
i.set(p,l),f=[p]}else return!1;for(let p of f)r.has(p)||r.set(p,{}),r.get(p)[u]=!0;return!0};for(let l of t.issues)s(l,"l")||e.issues.push(l);for(let l of n.issues)
s(l,"r")||e.issues.push(l);let a=[...r].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(a.length){let l=o?a.filter(u=>o.keys.includes(u)):[];l.length&&e.issues.push({
...o,keys:l});for(let u of a)!l.includes(u)&&i.has(u)&&e.issues.push(i.get(u))}let c=Cb(t.value,n.value);if(!c.valid){if(Jn(e))return e;throw new Error(`Unmerga\
ble intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function FI(e,t){return e.value=t.issues.length?void 0:t.value,e}function MI(e,t){
return e.value===void 0&&(e.value=t.defaultValue),e}function zI(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nono\
ptional",input:e.value,inst:t}),e}function jI(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>Gn(o,r,qt()))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function sp(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run(
{value:e.value,issues:e.issues},n)}function UI(e){return e.memo||(e.value=Object.freeze(e.value)),e}function BI(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,
path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.params=r._zod.def.params),t.issues.push(na(o))}}var Ie,JI,lp,Ee,GI,VI,HI,KI,ap,b3,
ZI,qI,YI,XI,QI,eT,tT,nT,rT,oT,iT,sT,aT,x3,lT,uT,fT,Lb,pT,up,mT,hT,gT,Db,yT,wT,bT,kT,A3,vT,S3,I3,$T,OT,ET,AT,ST,IT,TT,Fb,PT,NT,CT,RT,LT,DT,FT,MT,zT,Mb=m(()=>{"us\
e strict";op();Ji();Pb();Il();Mt();Nb();Mt();Ie=$("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=NI;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,l)=>{if(a.memo)return a;let u=Jn(a),f;for(let p of c){if(p._zod.def.when){if(yb(a)||!p.
_zod.def.when(a))continue}else if(u)continue;let d=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new Vn;if(f||h instanceof Promise)
f=(f??Promise.resolve()).then(async()=>{await h,a.issues.length!==d&&($l(a.issues,d,e),u||(u=Jn(a,d)))});else{if(a.issues.length===d)continue;$l(a.issues,d,e),u||
(u=Jn(a,d))}}return f?f.then(()=>a):a},s=(a,c,l)=>{if(Jn(a))return a.aborted=!0,a;let u=i(c,o,l);if(u instanceof Promise){if(l.async===!1)throw new Vn;return u.
then(f=>e._zod.parse(f,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let u=e._zod.parse(
{value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(f=>s(f,a,c)):s(u,a,c)}let l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===
!1)throw new Vn;return l.then(u=>i(u,o,c))}return i(l,o,c)}}},{get"~standard"(){return Yd(this,"~standard",Rb(this))},set"~standard"(e){zo(this,"~standard",e)}}),
JI=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Gn(n,t,qt()))}:{value:e.value};lp=$("$ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??hI,e._zod.parse=
(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),
n}}),Ee=$("$ZodStringFormat",(e,t)=>{Tl.init(e,t),lp.init(e,t)}),GI=$("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=eI),Ee.init(e,t)}),VI=$("$ZodUUID",(e,t)=>{if(t.version){
let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Eb(r))}else
t.pattern??(t.pattern=Eb());Ee.init(e,t)}),HI=$("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=tI),Ee.init(e,t)}),KI=1,ap=2;b3=/[\t\n\r]/g;ZI=$("$ZodURL",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),o=y3(r,t);if(o===KI){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(o===ap){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=
CI(r);return}t.hostname&&!k3(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!v3(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?o.href:CI(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
qI=$("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=nI()),Ee.init(e,t)}),YI=$("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?YS:XS(t.length)),Ee.init(e,t)}),XI=$("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=HS),
Ee.init(e,t)}),QI=$("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=KS),Ee.init(e,t)}),eT=$("$ZodULID",(e,t)=>{t.pattern??(t.pattern=WS),Ee.init(e,t)}),tT=$("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=ZS),Ee.init(e,t)}),nT=$("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=qS),Ee.init(e,t)}),rT=$("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=mI(t)),Ee.init(e,t)}),oT=$("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=dI),Ee.init(e,t)}),iT=$("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=pI(t)),Ee.init(
e,t)}),sT=$("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=QS),Ee.init(e,t)}),aT=$("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=rI),Ee.init(e,t)}),x3=/^[0-9a-fA-F:.]+$/;
lT=$("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=oI),Ee.init(e,t),e._zod.check=n=>{cT(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,
continue:!t.abort})}}),uT=$("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=iI),Ee.init(e,t)});fT=$("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=sI),Ee.init(e,t),e._zod.
check=n=>{_3(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});Lb=/^[0-9a-zA-Z+/]*={0,2}$/,pT=$("$ZodBa\
se64",(e,t)=>{t.pattern??(t.pattern=Lb),Ee.init(e,t),e._zod.check=n=>{dT(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.
abort})}}),up=/^[A-Za-z0-9_-]*$/;mT=$("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=up),Ee.init(e,t),e._zod.check=n=>{$3(n.value)||n.issues.push({code:"invalid_\
format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),hT=$("$ZodE164",(e,t)=>{t.pattern??(t.pattern=uI),Ee.init(e,t)});gT=$("$ZodJWT",(e,t)=>{Ee.
init(e,t),e._zod.check=n=>{O3(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Db=$("$ZodNumber",(e,t)=>{
Ie.init(e,t),e._zod.pattern=Al,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.
isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"inv\
alid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),yT=$("$ZodNumberFormat",(e,t)=>{kI.init(e,t),Db.init(e,t)}),wT=$("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.
pattern=gI,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"inval\
id_type",input:o,inst:e}),n}}),bT=$("$ZodUnknown",(e,t)=>{Ie.init(e,t),e._zod.parse=n=>n}),kT=$("$ZodNever",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>(n.issues.push(
{expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});A3=e=>Array.isArray(e)?e.length:-1;vT=$("$ZodArray",(e,t)=>{Ie.init(e,t);let n=zt.memoizer;n?.
attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(
e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],u=t.element._zod.run({value:l,issues:[]},o);if(u instanceof
Promise)s.push(u.then(f=>RI(f,r,c)));else if(RI(u,r,c),a&&u.issues.length!==0&&Jn(u))break}return s.length?Promise.all(s).then(()=>r):r},E3(e,A3)});S3=[];I3=$("\
$ZodObject",(e,t)=>{Ie.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let u={...r};return Object.defineProperty(
t,"shape",{value:u}),l.raw=u,u};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=kl(()=>xT(t));ce(e,"propValues",l=>{let u=l.def.shape,f={};for(let p in u){
let d=u[p]._zod;if(d.values){Object.prototype.hasOwnProperty.call(f,p)||Zt(f,p,new Set);for(let h of d.values)f[p].add(h);d.optin!==void 0&&f[p].add(void 0)}}return f});
let i=Qs,s=t.catchall,a,c=zt.memoizer;c?.attach(e),e._zod.parse=(l,u)=>{a??(a=o.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"inva\
lid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},u):{};let p=[],d=a.shape,h=u?.abortEarly,g=l.issues.length;for(let y of a.allKeys){if(h&&l.issues.length!==
g){if(Jn(l,g))break;g=l.issues.length}if(y==="__proto__")continue;let b=d[y],k=b._zod.optin,O=b._zod.optout,I=b._zod.run({value:f[y],issues:[]},u);I instanceof Promise?
p.push(I.then(T=>cp(T,l,y,f,k,O))):cp(I,l,y,f,k,O)}return s?_T(p,f,l,u,o.value,e,h===!0):p.length?Promise.all(p).then(()=>l):l}}),$T=$("$ZodObjectJIT",(e,t)=>{I3.
init(e,t);let n=e._zod.parse,r=kl(()=>xT(t)),o=zt.memoizer,i=d=>{let h=r.value,g=h.symbolKeys,y=new ip(["payload","ctx"],{shape:d,inst:e,memo:o,syms:g}),b=T=>`s\
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
]`:db(T),R=`${Z} in input`,Fe=d[T],pn=Fe?._zod?.optin,Jr=pn!==void 0,je=Fe?._zod?.optout==="optional";if(y.write(`const ${S} = ${b(Z)};`),Jr&&je){let Nf=pn==="o\
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
      `),pn==="defaulted"?y.write(`newResult[${Z}] = ${S}.value;`):y.write(`
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

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},s,a=Qs,c=!zt.jitless,u=c&&mb.value,f=t.catchall,p;e._zod.parse=(d,h)=>{
p??(p=r.value);let g=d.value;return a(g)?c&&u&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),d=s(d,h),f?_T([],g,d,h,p,e,h?.abortEarly===!0):d):n(d,h):(d.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),d)}});OT=$("$ZodUnion",(e,t)=>{Ie.init(e,t),ce(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="d\
efaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),ce(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optio\
nal":void 0),ce(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),ce(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>vl(i.source)).join("|")})$`)}});let n=t.options.
length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);
if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>LI(a,r,e,o)):LI(s,r,e,o)}}),ET=$("$ZodInt\
ersection",(e,t)=>{Ie.init(e,t),e._zod.parse=(n,r)=>{let o=n.value,i=t.left._zod.run({value:o,issues:[]},r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||s instanceof Promise?Promise.all([i,s]).then(([c,l])=>DI(n,c,l)):DI(n,i,s)}});AT=$("$ZodRecord",(e,t)=>{Ie.init(e,t);let n=zt.memoizer;n?.attach(e),e._zod.
parse=(r,o)=>{let i=r.value;if(!jo(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():
u),u==="__proto__")continue;let f=t.keyType._zod.run({value:u,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys \
currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>Gn(h,o,qt())),input:u,path:[u],inst:e});continue}let p=f.
value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[u],issues:[]},o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...eo(
u,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...eo(u,d.issues)),r.value[p]=d.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){
if(u==="__proto__")continue;r.value[u]=i[u]}else l=l??[],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{
r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType.
_zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Al.test(l)&&
u.issues.length){let h=t.keyType._zod.run({value:Number(l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys cur\
rently");h.issues.length===0&&(u=h)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c??[],c.push(l)):r.issues.push({code:"invalid_key",origin:"record",
issues:u.issues.map(h=>Gn(h,o,qt())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let d=t.valueType._zod.run({value:i[l],issues:[]},
o);d instanceof Promise?s.push(d.then(h=>{h.issues.length&&r.issues.push(...eo(l,h.issues)),r.value[p]=h.value})):(d.issues.length&&r.issues.push(...eo(l,d.issues)),
r.value[p]=d.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),ST=
$("$ZodEnum",(e,t)=>{Ie.init(e,t);let n=ea(t.entries),r=new Set(n);e._zod.values=r,ce(e,"pattern",o=>{let i=ea(o.def.entries).filter(s=>hb.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>Qr(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),IT=$("$ZodLiteral",(e,t)=>{Ie.init(e,t);let n=new Set(t.values);e._zod.values=n,ce(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Qr(i):i?Qr(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}}),TT=$("$ZodTransform",(e,t)=>{Ie.init(e,t),e._zod.optin="optional",zt.memoizer?.guard(e),
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new ra(e.constructor.name);let o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Vn;return n.value=o,n}});Fb=$("$ZodOptional",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>FI(n,i)):FI(n,o)}return t.innerType.
_zod.run(n,r)}}),PT=$("$ZodExactOptional",(e,t)=>{Fb.init(e,t),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.
parse=(n,r)=>t.innerType._zod.run(n,r)}),NT=$("$ZodNullable",(e,t)=>{Ie.init(e,t),ce(e,"optin",n=>n.def.innerType._zod.optin),ce(e,"optout",n=>n.def.innerType._zod.
optout),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vl(r.source)}|null)$`):void 0}),ce(e,"values",n=>n.def.innerType._zod.values?
new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),CT=$("$ZodDefault",(e,t)=>{Ie.init(e,t),
e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===
void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>MI(i,t)):MI(o,t)}});RT=$("$ZodPrefault",(e,t)=>{Ie.
init(e,t),e._zod.optin="defaulted",ce(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),
t.innerType._zod.run(n,r))}),LT=$("$ZodNonOptional",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==
void 0)):void 0}),e._zod.parse=(n,r)=>{let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>zI(i,e)):zI(o,e)}});DT=$("$ZodCatch",(e,t)=>{Ie.init(
e,t),ce(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ce(e,"optout",n=>n.def.innerType._zod.optout),ce(e,"values",n=>n.def.innerType.
_zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>jI(n,i,t,r)):jI(n,o,t,r)}}),FT=$("$ZodPipe",(e,t)=>{Ie.init(e,t),ce(e,"values",n=>n.def.in._zod.values),ce(e,"optin",n=>n.def.in._zod.optin),ce(
e,"optout",n=>n.def.out._zod.optout),ce(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=t.out._zod.run(n,r);
return i instanceof Promise?i.then(s=>sp(s,t.in,r)):sp(i,t.in,r)}let o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>sp(i,t.out,r)):sp(o,t.out,r)}});
MT=$("$ZodReadonly",(e,t)=>{Ie.init(e,t),ce(e,"propValues",n=>n.def.innerType._zod.propValues),ce(e,"values",n=>n.def.innerType._zod.values),ce(e,"optin",n=>n.def.
innerType?._zod?.optin),ce(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);let o=t.
innerType._zod.run(n,r);return o instanceof Promise?o.then(UI):UI(o)}});zT=$("$ZodCustom",(e,t)=>{pt.init(e,t),Ie.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{
let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>BI(i,n,r,e));BI(o,n,r,e)}})});function UT(e){return e!==null&&typeof e=="object"}function zb(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function mp(e,t,n){let r=BT.get(e);if(r!==
void 0)return r?Nl:Pl;if(t.has(e))return Nl;t.add(e);let o=Pl,i=u=>{if(o!==Nl&&u?._zod){let f=mp(u,t,n);f>o&&(o=f)}},s=(u,f)=>{let p=Pl;for(let d of Reflect.ownKeys(
u)){let h=Object.getOwnPropertyDescriptor(u,d);if(f&&!h.enumerable)continue;let g=h.get?pp:h.value?._zod?mp(h.value,t,n):Pl;g>p&&(p=g)}return p},a=u=>{u>o&&(o=u)},
c=e._zod.def,l=c.type;switch(l){case"object":{let u=xl(c);a(u?s(u,!0):pp),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let u of c.items)i(
u);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let u of c.options)i(u);break;case"in\
tersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let u=c._cachedInner??(n?e._zod.innerType:
void 0);a(u?mp(u,t,!1):pp);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let u in c){let f=Object.
getOwnPropertyDescriptor(c,u);if(!f||f.get)continue;let p=f.value;if(!(!p||typeof p!="object")){if(p._zod)i(p);else if(Array.isArray(p))for(let d of p)i(d)}}}return t.
delete(e),T3(e,o)}function T3(e,t){return t!==pp&&BT.set(e,t===Nl),t}function P3(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}function JT(){
return N3}function C3(e,t){let n=e[Ub]?.backEdges;return n!==void 0&&UT(t)&&n.has(t)}var jb,Ub,jT,BT,Pl,pp,Nl,fp,dp,N3,GT=m(()=>{"use strict";Mt();jb=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Ub="~memo",jT=[];BT=new WeakMap,Pl=0,pp=1,Nl=2;dp=[],N3={alloc(e,t,n){
let r=fp;if(!r)return n;fp=void 0;let o={value:n,issues:null};return r.set(t.value,o),dp.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.
push(()=>{let n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&C3(i,o.value))throw new jb;return n(o,i)};e._zod.parse=r,e._zod.run===n&&(e._zod.run=r)})},attach(e){
var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,a=(c,l)=>{if(n===void 0){let b=mp(e,new Set,!1);if(b===Pl)
return e._zod.parse=s,e._zod.run===a&&(e._zod.run=s),s(c,l);b===Nl||r?n=!0:r=!0}let u=c.value;if(!UT(u))return s(c,l);let f=l[Ub];f||(f={buckets:new WeakMap,backEdges:void 0},
l[Ub]=f);let p;o===l?p=i:(p=P3(f,e),o=l,i=p);let d=p.get(u);if(d)return c.value=d.value,d.issues?d.issues.length&&c.issues.push(...zb(d.issues)):(c.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(d.value)),c;fp=p;let h=dp.length,g=s(c,l);fp=void 0;let y=dp.length>h?dp.pop():void 0;return g instanceof Promise?g.then(
b=>(y&&(y.issues=b.issues.length?zb(b.issues):jT),b)):(y&&(y.issues=g.issues.length?zb(g.issues):jT),g)};e._zod.parse=a,e._zod.run===s&&(e._zod.run=a)})}}});function VT(){return{localeError:R3()}}var R3,HT=m(()=>{"use strict";Mt();R3=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to h\
ave"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let n={regex:"i\
nput",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",
xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",
cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="nu\
mber"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),a=wb(i.input),c=o(a,i.input);return`Invalid input\
: expected ${s}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Kd(i.values[0])}`:`Invalid option: expected one of ${Vd(
i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",a=t(i.origin);return a?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.
toString()} ${a.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?
">=":">",a=t(i.origin);return a?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${a.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.
toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid strin\
g: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.
pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unr\
ecognized key${i.keys.length>1?"s":""}: ${Vd(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(
i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(a=>`'${a}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}}});var Bb=m(()=>{"use strict"});function L3(){return new Jb}var WT,Jb,Gi,Gb=m(()=>{"use strict";Jb=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this.
_map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.
get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.
id;let o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(WT=globalThis).__zod_globalRegistry??
(WT.__zod_globalRegistry=L3());Gi=globalThis.__zod_globalRegistry});var ZT=m(()=>{"use strict"});function qT(e){return e.checks&&(e.checks=[...e.checks]),e}function YT(e,t){return new e(qT({type:"string",...J(t)}))}function XT(e,t){return new e({type:"strin\
g",format:"email",check:"string_format",abort:!1,...J(t)})}function QT(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...J(t)})}function eP(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function tP(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v4",...J(t)})}function nP(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...J(t)})}function rP(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function oP(e,t){return new e({type:"string",format:"url",check:"\
string_format",abort:!1,...J(t)})}function iP(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...J(t)})}function sP(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function aP(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,
...J(t)})}function cP(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}function lP(e,t){return new e({type:"string",format:"\
ulid",check:"string_format",abort:!1,...J(t)})}function uP(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...J(t)})}function fP(e,t){
return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function dP(e,t){return new e({type:"string",format:"ipv4",check:"string_for\
mat",abort:!1,...J(t)})}function pP(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...J(t)})}function mP(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function hP(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function gP(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function yP(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function wP(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function bP(e,t){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(t)})}function kP(e,t){return new e({type:"string",format:"datetime",check:"string_f\
ormat",offset:!1,local:!1,precision:null,...J(t)})}function vP(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function xP(e,t){return new e(
{type:"string",format:"time",check:"string_format",precision:null,...J(t)})}function _P(e,t){return new e({type:"string",format:"duration",check:"string_format",
...J(t)})}function $P(e,t){return new e(qT({type:"number",checks:[],...J(t)}))}function OP(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...J(t)})}function EP(e,t){return new e({type:"boolean",...J(t)})}function AP(e){return new e({type:"unknown"})}function SP(e,t){return new e({type:"ne\
ver",...J(t)})}function hp(e,t){return new Ib({check:"less_than",...J(t),value:e,inclusive:!1})}function Cl(e,t){return new Ib({check:"less_than",...J(t),value:e,
inclusive:!0})}function gp(e,t){return new Tb({check:"greater_than",...J(t),value:e,inclusive:!1})}function Rl(e,t){return new Tb({check:"greater_than",...J(t),
value:e,inclusive:!0})}function yp(e,t){return new bI({check:"multiple_of",...J(t),value:e})}function wp(e,t){return new vI({check:"max_length",...J(t),maximum:e})}
function oa(e,t){return new xI({check:"min_length",...J(t),minimum:e})}function bp(e,t){return new _I({check:"length_equals",...J(t),length:e})}function Vb(e,t){
return new $I({check:"string_format",format:"regex",...J(t),pattern:e})}function Hb(e){return new OI({check:"string_format",format:"lowercase",...J(e)})}function Kb(e){
return new EI({check:"string_format",format:"uppercase",...J(e)})}function Wb(e,t){return new AI({check:"string_format",format:"includes",...J(t),includes:e})}function Zb(e,t){
return new SI({check:"string_format",format:"starts_with",...J(t),prefix:e})}function qb(e,t){return new II({check:"string_format",format:"ends_with",...J(t),suffix:e})}
function Uo(e){return new TI({check:"overwrite",tx:e})}function Yb(e){return Uo(t=>t.normalize(e))}function Xb(){return Uo(e=>e.trim())}function Qb(){return Uo(
e=>e.toLowerCase())}function ek(){return Uo(e=>e.toUpperCase())}function tk(){return Uo(e=>pb(e))}function IP(e,t,n){return new e({type:"array",element:t,...J(n)})}
function TP(e,t,n){let r=J(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function PP(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function NP(e,t){let n=D3(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(na(o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(na(i))}},e(r.value,r)),
t);return n}function D3(e,t){let n=new pt({check:"custom",...J(t)});return n._zod.check=e,n}var CP=m(()=>{"use strict";op();Mt()});function Ll(e,...t){for(let n of t)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&Zt(e,r,n[r]);return e}function Fl(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Gi,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function it(e,t,n,r,o){let i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function xe(e,t,n={path:[],schemaPath:[]}){var r;let o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;let s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();
if(a)s.schema=a;else{let u={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,u);else{let p=s.schema,
d=t.processors[o.type];if(!d)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);d(e,t,p,u)}let f=e._zod.parent;f&&(s.ref||(s.ref=f),
xe(f,t,u),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Ll(s.schema,c),t.io==="input"&&St(e)&&(delete s.schema.examples,delete s.schema.default),
t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function RP(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function Ml(e,t){let n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.
sharedDefsExtractedFor===e.external)return;let r=new Map;for(let s of e.seen.entries()){let a=e.metadataRegistry.get(s[0])?.id;if(a){let c=r.get(a);if(c&&c!==s[0])
throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.
set(a,s[0])}}let o=s=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(s[0])?.id,p=e.external.uri??(h=>h);if(f)
return{ref:p(f)};let d=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=d,{defId:d,ref:`${p("__shared")}#/${a}/${RP(d)}`}}let c="#",l=`${c}/${a}\
/`;if(s[1]===n&&!s[1].schema.id)return{ref:c};let u=s[1].schema.id??`__schema${e.counter++}`;return{defId:u,ref:l+RP(u)}},i=s=>{if(s[1].schema.$ref)return;let a=s[1],
{ref:c,defId:l}=o(s);a.def={...a.schema},l&&(a.defId=l);let u=a.schema;for(let f in u)delete u[f];u.$ref=c};if(e.cycles==="throw")for(let s of e.seen.entries()){
let a=s[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let s of e.seen.entries()){let a=s[1];if(t===s[0]){i(s);continue}if(e.external){
let l=e.external.registry.get(s[0])?.id;if(t!==s[0]&&l){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(a.cycle){i(s);continue}a.count>1&&e.
reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function FP(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];
for(let r of t){if(!r||typeof r!="object")return;FP(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let s of Array.isArray(i)?i:[
i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}function DP(e){let t=e.additionalProperties;return t===void 0||
t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function nk(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;
for(let s in i)if(!MP.has(s))return null;t.push(i)}let n={},r=new Set;for(let i of t){for(let s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;
let a=[];for(let l of t){let u=l.properties?.[s]??DP(l);u!=null&&(a.some(f=>JSON.stringify(f)===JSON.stringify(u))||a.push(u))}let c=a.length===1?a[0]:nk(a)??{allOf:a};
Zt(n,s,c)}for(let s of i.required??[])r.add(s)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let s of t){let a=DP(s);a&&!i.some(c=>JSON.stringify(c)===JSON.stringify(a))&&i.push(a)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function F3(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of MP)if(o in e)return;let n=t.filter(
o=>LP.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=nk(t);else{let o=n[0],i=LP.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let s=t.filter(
c=>c!==o),a=o[i].map(c=>nk([...s,c]));if(a.some(c=>!c))return;r={[i]:a}}r&&(delete e.allOf,Ll(e,r))}function zl(e,t){let n=e.seen.get(t);if(!n)throw new Error("\
Unprocessed schema. This is a bug in Zod.");let r=a=>{let c=e.seen.get(a);if(c.ref===null)return;let l=c.def??c.schema,u={...l},f=c.ref;if(c.ref=null,f){r(f);let d=e.
seen.get(f),h=d.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(h)):Ll(l,h),Ll(l,u),
a._zod.parent===f)for(let y in l)y==="$ref"||y==="allOf"||y in u||delete l[y];if(h.$ref&&d.def)for(let y in l)y==="$ref"||y==="allOf"||y in d.def&&JSON.stringify(
l[y])===JSON.stringify(d.def[y])&&delete l[y]}let p=a._zod.parent;if(p&&p!==f){r(p);let d=e.seen.get(p);if(d?.schema.$ref&&(l.$ref=d.schema.$ref,d.def))for(let h in l)
h==="$ref"||h==="allOf"||h in d.def&&JSON.stringify(l[h])===JSON.stringify(d.def[h])&&delete l[h]}e.override({zodSchema:a,jsonSchema:l,path:c.path??[]})};if(!e.
external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())r(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())FP(a[1].
def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let u=l?.allOf;
if(!Array.isArray(u))continue;let f=a.get(u);f?f.push(l):a.set(u,[l])}for(let c of e.intersections)for(let l of a.get(c)??[])F3(l)}}let o={};if(e.target==="draf\
t-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-\
04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing \
an `id` property");o.$id=e.external.uri(a)}Ll(o,n.defId?n.schema:n.def??n.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&o.id===i&&delete o.id;let s=e.
external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.
id,Zt(s,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target==="draft-2020-12"?o.$defs=s:o.definitions=s);
try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:Dl(t,"input",e.processors),output:Dl(
t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function St(e,t){let n=t??{seen:new Set};if(n.
seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return St(r.element,n);if(r.type==="set")return St(r.valueType,
n);if(r.type==="lazy")return St(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type===
"default"||r.type==="prefault"||r.type==="catch")return St(r.innerType,n);if(r.type==="intersection")return St(r.left,n)||St(r.right,n);if(r.type==="record"||r.
type==="map")return St(r.keyType,n)||St(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:St(r.in,n)||St(r.out,n);if(r.type==="object"){
for(let o in r.shape)if(St(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(St(o,n))return!0;return!1}if(r.type==="tuple"){for(let o of r.
items)if(St(o,n))return!0;return!!(r.rest&&St(r.rest,n))}return!1}var MP,LP,zP,Dl,kp=m(()=>{"use strict";Gb();Mt();MP=new Set(["type","properties","required","a\
dditionalProperties"]),LP=["oneOf","anyOf"];zP=(e,t={})=>n=>{let r=Fl({...n,processors:t});return xe(e,r),Ml(r,e),zl(r,e)},Dl=(e,t,n={})=>r=>{let{libraryOptions:o,
target:i}=r??{},s=Fl({...o??{},target:i,io:t,processors:n});return xe(e,s),Ml(s,e),zl(s,e)}});function jt(e){let t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(let i of r)M3[i._zod.def.check]?.(t,i._zod.def);let o=e.
_zod.bag;o.minimum!==void 0&&ia(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ia(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&sa(t,"maximu\
m",o.maximum),o.exclusiveMaximum!==void 0&&sa(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&VP(t,o.multipleOf),o.format!==void 0&&(t.format??(t.
format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&KP(t,o.mime);for(let i of o.patterns??[])HP(t,i);return t}function jl(e){let t=e._zod.def;return t.
type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?jl(t.out):t.type==="catch"?jl(t.innerType):e._zod.optin}function rk(e,t,n){if(t.$ref){if(n.has(t))return t;
n.add(t);let h=e.get(t)?.def;if(!h)return t;let g=rk(e,h,n);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];if(!Array.isArray(g))continue;let y=g.map(
b=>rk(e,b,n));y.some((b,k)=>b!==g[k])&&(t={...t,[h]:y})}let r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="intege\
r"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="number"))return t;let{minimum:s,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,
multipleOf:u,format:f,id:p,...d}=t;return d.enum?d.enum=d.enum.map(h=>typeof h=="number"?String(h):h):typeof d.const=="number"&&(d.const=String(d.const)),o&&(d.
type="string",i||(d.pattern=(r.includes("number")?Al:Ab).source)),d}function U3(e){let t=new Map;for(let r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,
r);let n=new Map;for(let r of ok.get(e)??[]){let o=e.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let s=rk(t,i,new Set);s!==
i&&n.set(i,s)}if(n.size)for(let r of e.seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}function fN(e,t,n,r,o){
let i=!1,s=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(it(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),vk):JSON.parse(
s)}function Ak(e,t){if("_idmap"in e){let r=e,o=Fl({...t,processors:GP}),i={};for(let c of r._idmap.entries()){let[l,u]=c;xe(u,o)}let s={},a={registry:r,uri:t?.uri,
defs:i};o.external=a;for(let c of r._idmap.entries()){let[l,u]=c;Ml(o,u),Zt(s,l,zl(o,u))}if(Object.keys(i).length>0){let c=o.target==="draft-2020-12"?"$defs":"d\
efinitions";s.__shared={[c]:i}}return{schemas:s}}let n=Fl({...t,processors:GP});return xe(e,n),Ml(n,e),zl(n,e)}var ia,sa,jP,VP,HP,KP,WP,UP,BP,JP,M3,z3,j3,ZP,ik,
sk,ak,qP,YP,XP,QP,eN,ck,tN,lk,nN,uk,fk,rN,oN,iN,sN,dk,aN,pk,cN,lN,mk,hk,gk,yk,uN,ok,wk,bk,kk,vk,xk,_k,$k,Ok,Ek,dN,vp,pN,GP,Sk=m(()=>{"use strict";Il();Mb();kp();
Mt();ia=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},sa=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},jP=(e,t)=>{ia(e,"minimum",t),sa(e,"maximum",t)},VP=(e,t)=>{
e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},HP=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},KP=(e,t)=>{e.mime=
e.mime?e.mime.filter(n=>t.includes(n)):[...t]},WP=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},UP=(e,t)=>ia(e,"minimum",t.minimum),BP=(e,t)=>sa(e,"maximu\
m",t.maximum),JP=e=>(t,n)=>{WP(t,n.format);let[r,o]=e[n.format];ia(t,"minimum",r),sa(t,"maximum",o)},M3={greater_than:(e,t)=>ia(e,t.inclusive?"minimum":"exclusi\
veMinimum",t.value),less_than:(e,t)=>sa(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>VP(e,t.value),number_format:JP(_l),bigint_format:JP(
Wd),min_length:UP,max_length:BP,length_equals:(e,t)=>jP(e,t.length),min_size:UP,max_size:BP,size_equals:(e,t)=>jP(e,t.size),string_format:(e,t)=>{WP(e,t.format),
t.pattern&&HP(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>KP(
e,t.mime)};z3={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},j3=new Map([[Lb,aI],[up,cI]]),ZP=e=>j3.get(e)??e,ik=(e,t,n,r)=>{let o=n;
o.type="string";let{minimum:i,maximum:s,format:a,patterns:c,contentEncoding:l,laxFormat:u}=jt(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=
s),a&&(o.format=z3[a]??a,o.format===""&&delete o.format,(a==="time"||u)&&delete o.format),l&&(o.contentEncoding=l),c&&c.size>0){let f=[...c].map(ZP);f.length===
1?o.pattern=f[0].source:f.length>1&&(o.allOf=[...f.map(p=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:p.
source}))])}},sk=(e,t,n,r)=>{let o=n,{minimum:i,maximum:s,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=jt(e);o.type=u?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),p=typeof c=="number"&&c<=(s??Number.POSITIVE_INFINITY),d=t.target==="draft-04"||t.target==="openapi-3.0";if(f?d?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),p?d?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:typeof s=="number"&&
(o.maximum=s),a){let h=new Set;for(let b of a)Number.isFinite(b)&&b!==0?h.add(Math.abs(b)):it(e,t,o,r,`A multipleOf divisor of ${b} cannot be represented in JSO\
N Schema`);let[g,...y]=h;g!==void 0&&(o.multipleOf=g),y.length&&(o.allOf=[...o.allOf??[],...y.map(b=>({multipleOf:b}))])}},ak=(e,t,n,r)=>{n.type="boolean"},qP=(e,t,n,r)=>{
it(e,t,n,r,"BigInt cannot be represented in JSON Schema")},YP=(e,t,n,r)=>{it(e,t,n,r,"Symbols cannot be represented in JSON Schema")},XP=(e,t,n,r)=>{t.target===
"openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},QP=(e,t,n,r)=>{it(e,t,n,r,"Undefined cannot be represented in JSON Schema")},eN=(e,t,n,r)=>{
it(e,t,n,r,"Void cannot be represented in JSON Schema")},ck=(e,t,n,r)=>{n.not={}},tN=(e,t,n,r)=>{},lk=(e,t,n,r)=>{},nN=(e,t,n,r)=>{it(e,t,n,r,"Date cannot be re\
presented in JSON Schema")},uk=(e,t,n,r)=>{let o=e._zod.def,i=ea(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.
every(s=>typeof s=="string")&&(n.type="string"),n.enum=i},fk=(e,t,n,r)=>{let o=e._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let s of o.values)
if(s===void 0){if(it(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(it(e,t,n,r,"BigInt literals canno\
t be represented in JSON Schema"))return;i.push(Number(s))}else i.push(s);if(i.length!==0)if(i.length===1){let s=i[0];n.type=s===null?"null":typeof s,t.target===
"draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),
i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.every(s=>s===null)&&(n.type="null"),n.enum=i},rN=(e,t,n,r)=>{it(e,t,n,r,"NaN cannot be represented in JSON\
 Schema")},oN=(e,t,n,r)=>{let o=n,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},iN=(e,t,n,r)=>{
let o=n;o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:s,mime:a}=jt(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=
s),a&&(a.length===0?o.not={}:a.length===1?o.contentMediaType=a[0]:o.anyOf=a.map(c=>({contentMediaType:c})))},sN=(e,t,n,r)=>{n.type="boolean"},dk=(e,t,n,r)=>{it(
e,t,n,r,"Custom types cannot be represented in JSON Schema")},aN=(e,t,n,r)=>{it(e,t,n,r,"Function types cannot be represented in JSON Schema")},pk=(e,t,n,r)=>{it(
e,t,n,r,"Transforms cannot be represented in JSON Schema")},cN=(e,t,n,r)=>{it(e,t,n,r,"Map cannot be represented in JSON Schema")},lN=(e,t,n,r)=>{it(e,t,n,r,"Se\
t cannot be represented in JSON Schema")},mk=(e,t,n,r)=>{let o=n,i=e._zod.def,{minimum:s,maximum:a}=jt(e);typeof s=="number"&&(o.minItems=s),typeof a=="number"&&
(o.maxItems=a),o.type="array",o.items=xe(i.element,t,{...r,path:[...r.path,"items"]})};hk=(e,t,n,r)=>{let o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(
s).length&&it(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in s)Zt(o.properties,l,xe(s[l],t,{...r,
path:[...r.path,"properties",l]}));let c=[];for(let l of Object.keys(s)){let u=i.shape[l];(t.io==="input"?jl(u)===void 0:u._zod.optout===void 0)&&c.push(l)}c.length>
0&&(o.required=c),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=xe(i.catchall,t,{...r,path:[...r.
path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},gk=(e,t,n,r)=>{let o=e._zod.def,i=o.inclusive===!1,s=o.options.map((a,c)=>xe(a,t,{
...r,path:[...r.path,i?"oneOf":"anyOf",c]}));i?n.oneOf=s:n.anyOf=s},yk=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=xe(o.right,
t,{...r,path:[...r.path,"allOf",1]}),a=l=>"allOf"in l&&Object.keys(l).length===1,c=[...a(i)?i.allOf:[i],...a(s)?s.allOf:[s]];n.allOf=c,t.intersections.push(c)},
uN=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type="array";let s=t.target==="draft-2020-12"?"prefixItems":"items",a=t.target==="draft-2020-12"||t.target==="openapi-3.0"?
"items":"additionalItems",c=i.items.map((g,y)=>xe(g,t,{...r,path:[...r.path,s,y]})),l=i.rest?xe(i.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[i.
items.length]:[]]}):null,u=i.items.length;for(;u>0;){let g=i.items[u-1];if(!(t.io==="input"?jl(g)!==void 0:g._zod.optout==="optional"))break;u--}let f=i.items.length,
p=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=c,p?o.items=!1:l&&(o.items=l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):t.target==="openapi-3.0"?(o.items={anyOf:c},
l&&o.items.anyOf.push(l),u>0&&(o.minItems=u),p&&(o.maxItems=f)):(o.items=c,p?o.additionalItems=!1:l&&(o.additionalItems=l),u>0&&(o.minItems=u),p&&(o.maxItems=f));
let{minimum:d,maximum:h}=jt(e);typeof d=="number"&&(o.minItems=d),typeof h=="number"&&(o.maxItems=h)};ok=new WeakMap;wk=(e,t,n,r)=>{let o=n,i=e._zod.def;o.type=
"object";let s=i.keyType,a=jt(s).patterns;if(i.mode==="loose"&&a&&a.size>0){let u=xe(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties=
{};for(let f of a)Zt(o.patternProperties,ZP(f).source,u)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=xe(i.keyType,t,{...r,path:[...r.
path,"propertyNames"]});let u=ok.get(t);u||(u=[],ok.set(t,u),t.deferred.push(()=>U3(t))),u.push(e)}o.additionalProperties=xe(i.valueType,t,{...r,path:[...r.path,
"additionalProperties"]})}let c=s._zod.values,l=t.io==="input"&&jl(i.valueType)!==void 0;if(c&&!i.partial&&!l){let u=[...c].filter(f=>typeof f=="string"||typeof f==
"number");u.length>0&&(o.required=u.map(String))}},bk=(e,t,n,r)=>{let o=e._zod.def,i=xe(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,
n.nullable=!0):n.anyOf=[i,{type:"null"}]},kk=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},vk=Symbol();xk=(e,t,n,r)=>{
let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s=fN(o.defaultValue,e,t,n,r);s!==vk&&(n.default=s)},_k=(e,t,n,r)=>{let o=e._zod.def;
xe(o.innerType,t,r);let i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;let s=fN(o.defaultValue,e,t,n,r);s!==vk&&(n._prefault=s)},$k=(e,t,n,r)=>{let o=e.
_zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{it(e,t,n,r,"Dynamic catch values are not supported in \
JSON Schema");return}n.default=s},Ok=(e,t,n,r)=>{let o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io==="input"?i?o.out:o.in:o.out;xe(s,t,r);let a=t.
seen.get(e);a.ref=s},Ek=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType,n.readOnly=!0},dN=(e,t,n,r)=>{let o=e._zod.def;xe(
o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},vp=(e,t,n,r)=>{let o=e._zod.def;xe(o.innerType,t,r);let i=t.seen.get(e);i.ref=o.innerType},pN=(e,t,n,r)=>{
let o=e._zod.innerType;xe(o,t,r);let i=t.seen.get(e);i.ref=o},GP={string:ik,number:sk,boolean:ak,bigint:qP,symbol:YP,null:XP,undefined:QP,void:eN,never:ck,any:tN,
unknown:lk,date:nN,enum:uk,literal:fk,nan:rN,template_literal:oN,file:iN,success:sN,custom:dk,function:aN,transform:pk,map:cN,set:lN,array:mk,object:hk,union:gk,
intersection:yk,tuple:uN,record:wk,nullable:bk,nonoptional:kk,default:xk,prefault:_k,catch:$k,pipe:Ok,readonly:Ek,promise:dN,optional:vp,lazy:pN}});var mN=m(()=>{"use strict"});var to=m(()=>{"use strict";Ji();VS();LS();Mb();GT();op();Nb();Mt();Il();Bb();Gb();Pb();ZT();CP();kp();mN()});var Ik=m(()=>{"use strict";to()});function _p(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}var hN,Z3,Yt,Tk=m(()=>{"use strict";to();to();Mt();hN=new WeakSet([Object.prototype,
Error.prototype]);Z3=(e,t)=>{NS.init(e,t),e.name="ZodError";let n=Object.getPrototypeOf(e);hN.has(n)||(hN.add(n),_p(n,"format",r=>o=>RS(r,o)),_p(n,"flatten",r=>o=>CS(
r,o)),_p(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,ta,2)}),_p(n,"addIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,
ta,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Yt=$("ZodError",Z3,void 0,{Parent:Error})});var gN,yN,wN,bN,kN,vN,xN,_N,$N,ON,EN,AN,Pk=m(()=>{"use strict";to();Tk();to();gN=Qd(Yt),yN=ep(Yt),wN=tp(Yt),bN=np(Yt),kN=FS(Yt),vN=MS(Yt),xN=zS(Yt),_N=jS(Yt),$N=
US(Yt),ON=BS(Yt),EN=JS(Yt),AN=GS(Yt)});function Y3(){zt.localeError||qt(VT())}function Ep(){zt.memoizer||qt({memoizer:JT()})}function Ze(e){return YT(X3,e)}function Vi(e){return $P(RN,e)}function Op(e){
return OP(v8,e)}function Bo(e){return EP(x8,e)}function SN(){return AP(_8)}function LN(e){return SP($8,e)}function ke(e,t){return IP(O8,e,t)}function be(e,t){return new E8(
{type:"object",shape:e,catchall:LN(),...V.normalizeParams(t)})}function Ul(e,t){return new A8({type:"union",options:e,...V.normalizeParams(t)})}function I8(e,t){
return new S8({type:"intersection",left:e,right:t})}function Hi(e,t,n){return!t||!t._zod?new IN({type:"record",keyType:Ze(),valueType:e,...V.normalizeParams(t)}):
new IN({type:"record",keyType:e,valueType:t,...V.normalizeParams(n)})}function st(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Nk(
{type:"enum",entries:n,...V.normalizeParams(t)})}function Ck(e,t){return new T8({type:"literal",values:Array.isArray(e)?e:[e],...V.normalizeParams(t)})}function N8(e){
return new P8({type:"transform",transform:e})}function TN(e){return new DN({type:"optional",innerType:e})}function _(e){return new FN({type:"optional",innerType:e})}
function PN(e){return new C8({type:"nullable",innerType:e})}function L8(e,t){return new R8({type:"default",innerType:e,get defaultValue(){return typeof t=="func\
tion"?t():V.shallowClone(t)}})}function F8(e,t){return new D8({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():V.shallowClone(t)}})}
function M8(e,t){return new MN({type:"nonoptional",innerType:e,...V.normalizeParams(t)})}function j8(e,t){return new z8({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:V.constantCatch(t)})}function NN(e,t){return new U8({type:"pipe",in:e,out:t})}function J8(e){return new B8({type:"readonly",innerType:e})}function Jo(e,t){
return TP(zN,e??(()=>!0),t)}function G8(e,t={}){return PP(zN,e,t)}function V8(e,t){return NP(e,t)}var Ce,CN,X3,Re,Q3,e8,t8,n8,r8,o8,$p,i8,s8,a8,c8,l8,u8,f8,d8,p8,
m8,h8,g8,y8,w8,b8,k8,RN,v8,x8,_8,$8,O8,E8,A8,S8,IN,Nk,T8,P8,DN,FN,C8,R8,D8,MN,z8,U8,B8,zN,jN=m(()=>{"use strict";to();to();Sk();kp();HT();Ik();Pk();Ce=$("ZodTyp\
e",(e,t)=>(Y3(),Ie.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(V.mergeDefs(t,{checks:[...t.checks??[],...e.map(n=>typeof n==
"function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Bn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},refine(e,t){return this.check(G8(e,t))},superRefine(e,t){return this.check(V8(e,t))},overwrite(e){return this.check(Uo(
e))},optional(){return TN(this)},exactOptional(){return _(this)},nullable(){return PN(this)},nullish(){return TN(PN(this))},nonoptional(e){return M8(this,e)},array(){
return ke(this)},or(e){return Ul([this,e])},and(e){return I8(this,e)},transform(e){return NN(this,N8(e))},default(e){return L8(this,e)},prefault(e){return F8(this,
e)},catch(e){return j8(this,e)},pipe(e){return NN(this,e)},readonly(){return J8(this)},describe(e){let t=this.clone();return Gi.add(t,{description:e}),t},meta(...e){
if(e.length===0)return Gi.get(this);let t=this.clone();return Gi.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(
null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return V.hide(this,"~standard",{...Rb(this),jsonSchema:{input:Dl(this,"i\
nput"),output:Dl(this,"output")}})},set"~standard"(e){V.own(this,"~standard",e)},parse:function e(t,n){return gN(this,t,n,{callee:e})},parseAsync:async function e(t,n){
return await yN(this,t,n,{callee:e})},safeParse(e,t){return wN(this,e,t)},async safeParseAsync(e,t){return bN(this,e,t)},get spa(){return this?.safeParseAsync},
set spa(e){V.own(this,"spa",e)},validate(e,t){return _b(this,e,t)},validateAsync(e,t){return $b(this,e,t)},encode:function e(t,n){return kN(this,t,n,{callee:e})},
decode:function e(t,n){return vN(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await xN(this,t,n,{callee:e})},decodeAsync:async function e(t,n){
return await _N(this,t,n,{callee:e})},safeEncode(e,t){return $N(this,e,t)},safeDecode(e,t){return ON(this,e,t)},async safeEncodeAsync(e,t){return EN(this,e,t)},
async safeDecodeAsync(e,t){return AN(this,e,t)},toJSONSchema(e){return zP(this,{})(e)},get description(){return Gi.get(this)?.description},get _def(){return this.
_zod.def}}),CN=$("_ZodString",(e,t)=>{lp.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ik(e,n,r,o)},V.derived({format:e=>jt(e).format??null,minLength:e=>jt(
e).minimum??null,maxLength:e=>jt(e).maximum??null},{regex(...e){return this.check(Vb(...e))},includes(...e){return this.check(Wb(...e))},startsWith(...e){return this.
check(Zb(...e))},endsWith(...e){return this.check(qb(...e))},min(...e){return this.check(oa(...e))},max(...e){return this.check(wp(...e))},length(...e){return this.
check(bp(...e))},nonempty(...e){return this.check(oa(1,...e))},lowercase(e){return this.check(Hb(e))},uppercase(e){return this.check(Kb(e))},trim(){return this.
check(Xb())},normalize(...e){return this.check(Yb(...e))},toLowerCase(){return this.check(Qb())},toUpperCase(){return this.check(ek())},slugify(){return this.check(
tk())}})),X3=$("ZodString",(e,t)=>{lp.init(e,t),CN.init(e,t)},{email(e){return this.check(XT(r8,e))},url(e){return this.check(oP(i8,e))},jwt(e){return this.check(
bP(k8,e))},emoji(e){return this.check(iP(s8,e))},guid(e){return this.check(QT(o8,e))},uuid(e){return this.check(eP($p,e))},uuidv4(e){return this.check(tP($p,e))},
uuidv6(e){return this.check(nP($p,e))},uuidv7(e){return this.check(rP($p,e))},nanoid(e){return this.check(sP(a8,e))},cuid(e){return this.check(aP(c8,e))},cuid2(e){
return this.check(cP(l8,e))},ulid(e){return this.check(lP(u8,e))},base64(e){return this.check(gP(y8,e))},base64url(e){return this.check(yP(w8,e))},xid(e){return this.
check(uP(f8,e))},ksuid(e){return this.check(fP(d8,e))},ipv4(e){return this.check(dP(p8,e))},ipv6(e){return this.check(pP(m8,e))},cidrv4(e){return this.check(mP(
h8,e))},cidrv6(e){return this.check(hP(g8,e))},e164(e){return this.check(wP(b8,e))},datetime(e){return this.check(kP(Q3,e))},date(e){return this.check(vP(e8,e))},
time(e){return this.check(xP(t8,e))},duration(e){return this.check(_P(n8,e))}});Re=$("ZodStringFormat",(e,t)=>{Ee.init(e,t),CN.init(e,t)}),Q3=$("ZodISODateTime",
(e,t)=>{rT.init(e,t),Re.init(e,t)}),e8=$("ZodISODate",(e,t)=>{oT.init(e,t),Re.init(e,t)}),t8=$("ZodISOTime",(e,t)=>{iT.init(e,t),Re.init(e,t)}),n8=$("ZodISODura\
tion",(e,t)=>{sT.init(e,t),Re.init(e,t)}),r8=$("ZodEmail",(e,t)=>{HI.init(e,t),Re.init(e,t)}),o8=$("ZodGUID",(e,t)=>{GI.init(e,t),Re.init(e,t)}),$p=$("ZodUUID",
(e,t)=>{VI.init(e,t),Re.init(e,t)}),i8=$("ZodURL",(e,t)=>{ZI.init(e,t),Re.init(e,t)}),s8=$("ZodEmoji",(e,t)=>{qI.init(e,t),Re.init(e,t)}),a8=$("ZodNanoID",(e,t)=>{
YI.init(e,t),Re.init(e,t)}),c8=$("ZodCUID",(e,t)=>{XI.init(e,t),Re.init(e,t)}),l8=$("ZodCUID2",(e,t)=>{QI.init(e,t),Re.init(e,t)}),u8=$("ZodULID",(e,t)=>{eT.init(
e,t),Re.init(e,t)}),f8=$("ZodXID",(e,t)=>{tT.init(e,t),Re.init(e,t)}),d8=$("ZodKSUID",(e,t)=>{nT.init(e,t),Re.init(e,t)}),p8=$("ZodIPv4",(e,t)=>{aT.init(e,t),Re.
init(e,t)}),m8=$("ZodIPv6",(e,t)=>{lT.init(e,t),Re.init(e,t)}),h8=$("ZodCIDRv4",(e,t)=>{uT.init(e,t),Re.init(e,t)}),g8=$("ZodCIDRv6",(e,t)=>{fT.init(e,t),Re.init(
e,t)}),y8=$("ZodBase64",(e,t)=>{pT.init(e,t),Re.init(e,t)}),w8=$("ZodBase64URL",(e,t)=>{mT.init(e,t),Re.init(e,t)}),b8=$("ZodE164",(e,t)=>{hT.init(e,t),Re.init(
e,t)}),k8=$("ZodJWT",(e,t)=>{gT.init(e,t),Re.init(e,t)}),RN=$("ZodNumber",(e,t)=>{Db.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sk(e,n,r,o),e.isFinite=
!0},V.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=jt(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,
exclusiveMaximum:n}=jt(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:n}=jt(e);return!!t||!!n?.some(
Number.isSafeInteger)},format:e=>jt(e).format??null},{gt(e,t){return this.check(gp(e,t))},gte(e,t){return this.check(Rl(e,t))},min(e,t){return this.check(Rl(e,t))},
lt(e,t){return this.check(hp(e,t))},lte(e,t){return this.check(Cl(e,t))},max(e,t){return this.check(Cl(e,t))},int(e){return this.check(Op(e))},safe(e){return this.
check(Op(e))},positive(e){return this.check(gp(0,e))},nonnegative(e){return this.check(Rl(0,e))},negative(e){return this.check(hp(0,e))},nonpositive(e){return this.
check(Cl(0,e))},multipleOf(e,t){return this.check(yp(e,t))},step(e,t){return this.check(yp(e,t))},finite(){return this}}));v8=$("ZodNumberFormat",(e,t)=>{yT.init(
e,t),RN.init(e,t)});x8=$("ZodBoolean",(e,t)=>{wT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ak(e,n,r,o)});_8=$("ZodUnknown",(e,t)=>{bT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>lk(e,n,r,o)});$8=$("ZodNever",(e,t)=>{kT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ck(e,n,r,o)});O8=$(
"ZodArray",(e,t)=>{Ep(),vT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>mk(e,n,r,o),e.element=t.element},{min(e,t){return this.check(oa(e,t))},nonempty(e){
return this.check(oa(1,e))},max(e,t){return this.check(wp(e,t))},length(e,t){return this.check(bp(e,t))},unwrap(){return this.element}});E8=$("ZodObject",(e,t)=>{
Ep(),$T.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>hk(e,n,r,o),V.installLazyProp(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return st(Object.keys(
this._zod.def.shape))},catchall(e){return this.clone(V.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(V.mergeDefs(this._zod.def,{catchall:SN()}))},
loose(){return this.clone(V.mergeDefs(this._zod.def,{catchall:SN()}))},strict(){return this.clone(V.mergeDefs(this._zod.def,{catchall:LN()}))},strip(){return this.
clone(V.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return V.extend(this,e)},safeExtend(e){return V.safeExtend(this,e)},merge(e){return V.merge(this,
e)},pick(e){return V.pick(this,e)},omit(e){return V.omit(this,e)},partial(...e){return V.partial(DN,this,e[0])},exactPartial(...e){return V.partial(FN,this,e[0],
"exactPartial")},required(...e){return V.required(MN,this,e[0])}});A8=$("ZodUnion",(e,t)=>{OT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>gk(e,n,r,
o),e.options=t.options});S8=$("ZodIntersection",(e,t)=>{ET.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>yk(e,n,r,o)});IN=$("ZodRecord",(e,t)=>{Ep(),
AT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>wk(e,n,r,o),e.keyType=t.keyType,e.valueType=t.valueType});Nk=$("ZodEnum",(e,t)=>{ST.init(e,t),Ce.init(
e,t),e._zod.processJSONSchema=(r,o,i)=>uk(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{let i={};
for(let s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Nk({...t,checks:[],...V.normalizeParams(o),entries:i})},
e.exclude=(r,o)=>{let i={...t.entries};for(let s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Nk({...t,checks:[],...V.
normalizeParams(o),entries:i})}});T8=$("ZodLiteral",(e,t)=>{IT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>fk(e,n,r,o),e.values=new Set(t.values),Object.
defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});
P8=$("ZodTransform",(e,t)=>{Ep(),TT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>pk(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new ra(
e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(V.issue(i,n.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"in\
put"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(V.issue(s))}};let o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.
value=o,n)}});DN=$("ZodOptional",(e,t)=>{Fb.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});FN=$("ZodEx\
actOptional",(e,t)=>{PT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>vp(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});C8=$("ZodNullable",(e,t)=>{NT.init(
e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>bk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});R8=$("ZodDefault",(e,t)=>{CT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>xk(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});D8=$("ZodPrefault",(e,t)=>{RT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>_k(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});MN=$("ZodNonOptional",(e,t)=>{LT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>kk(e,n,r,o),e.
unwrap=()=>e._zod.def.innerType});z8=$("ZodCatch",(e,t)=>{DT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>$k(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});U8=$("ZodPipe",(e,t)=>{FT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ok(e,n,r,o),e.in=t.in,e.out=t.out});B8=$("ZodReadonl\
y",(e,t)=>{MT.init(e,t),Ce.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Ek(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});zN=$("ZodCustom",(e,t)=>{zT.init(e,t),Ce.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>dk(e,n,r,o)})});var UN,BN=m(()=>{"use strict";UN||(UN={})});var JN=m(()=>{"use strict"});var GN=m(()=>{"use strict"});var VN=m(()=>{"use strict";to();jN();Ik();Tk();Pk();BN();Sk();Bb();JN();GN()});var Ki=m(()=>{"use strict";VN()});function HN(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join("")}function Rk(e){if(typeof e!="object"||e===null||Array.isArray(e))return e;
let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.map(([n,r])=>[n,Rk(r)]))}function KN(e,{schema:t,fixFor:n}){let r=e.path.map(s=>typeof s==
"symbol"?String(s):s);if(e.code==="unrecognized_keys")return e.keys.map(s=>W8(r,s,t));let o=r.length===0?"The configuration":`\`${HN(r)}\``,i=n(r,e.input);return[
{path:r,atKey:e.code==="invalid_key",problem:`${o}: ${Z8(e)}.`,fix:i}]}function W8(e,t,n){let r=Y8(e,n),o=Gt(t,r),i=o===void 0?`Remove it; known here: ${r.join(
", ")}.`:`Did you mean \`${o}\`?`;return{path:[...e,t],atKey:!0,problem:`\`${HN([...e,t])}\` is not a known key.`,fix:i}}function Z8(e){return e.code==="invalid\
_key"?e.issues[0]?.message??e.message:e.code==="invalid_value"?`expected ${e.values.map(t=>JSON.stringify(t)).join(" or ")}`:e.code!=="invalid_type"?e.message:`\
expected ${WN[e.expected]??e.expected}, got ${q8(e.input)}`}function q8(e){return e===void 0?"nothing":e===null?"null":Array.isArray(e)?"a list":typeof e=="numb\
er"&&!Number.isInteger(e)?"a fraction":WN[typeof e]??`a ${typeof e}`}function Y8(e,t){let n=Ak(t,{unrepresentable:"any"});for(let r of e){let o=typeof n?.additionalProperties==
"object"?n.additionalProperties:void 0;n=typeof r=="number"?n?.items:n?.properties?.[r]??o}return Object.keys(n?.properties??{}).filter(r=>r!=="$schema")}var WN,
ZN=m(()=>{"use strict";Ki();Si();WN={string:"text",number:"a number",int:"a whole number",boolean:"true or false",object:"an object",record:"an object",array:"a\
 list"}});var at,ze,G,Lk,Bl=m(()=>{"use strict";Ki();at=Ze().min(1,{error:"expected some text, got none"}),ze=_(at),G=(e,t)=>Op({abort:!0,error:({code:n})=>n?.startsWith(
"too_")?Lk(e,t):void 0}).min(e,{error:Lk(e,t)}).max(t,{error:Lk(e,t)}),Lk=(e,t)=>`expected a whole number from ${e} to ${t}`});var qN,X8,Q8,YN,XN,QN=m(()=>{"use strict";Ki();Bl();qN=Jo(e=>typeof e=="string"&&URL.canParse(e)&&new URL(e.replace(X8,"https://")).protocol==="https:",{error:"\
expected an https URL (http on the loopback only)"}),X8=/^http:\/\/(?=(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/,Q8=Ze().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/,
{error:"expected a scope: no blanks, quotes and backslashes"}),YN=be({issuer:qN,audience:ze,jwksUri:_(qN),scopes:_(ke(Q8)),algorithms:_(ke(at).min(1,{error:"exp\
ected at least one algorithm"}))}),XN=be({perMinute:_(G(1,1e6)),parallel:_(G(1,1e5)),streams:_(G(1,1e5)),failuresPerMinute:_(G(1,1e6))})});function e5(e){let{username:t,password:n}=new URL(e);return t!==""||n!==""}var Ap,ca,tC,eC,t5,Sp,n5,r5,o5,i5,nC,rC=m(()=>{"use strict";Ki();Bl();Ap=e=>Ze().regex(
/^[^\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,{error:e}),ca=Ze().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,{error:"expected small letters, digits and -, at most 63"}),tC=
Jo(e=>typeof e=="string"&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)&&!e5(e),{error:"expected an http or https URL without a password"});eC="expecte\
d a number from 0.1 to 1024",t5=Vi().min(.1,{error:eC}).max(1024,{error:eC}),Sp=_(G(1,1e3)),n5=be({min:Sp,max:G(1,1e3),by:_(st(["hpa","keda"])),prometheus:_(tC)}).
refine(({min:e=1,max:t})=>e<=t,{error:"has a `min` over its `max`"}).refine(({by:e,prometheus:t})=>e==="keda"==(t!==void 0),{error:'needs `prometheus` with `by:\
 "keda"`, and with nothing else'}),r5=be({className:_(ca),tlsSecret:_(ca),annotations:_(Hi(Ze().regex(/^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
{error:"expected an annotation's key"}),Ap("expected one line of text")))}),o5=be({namespace:_(ca),replicas:Sp,scale:_(n5),ingress:_(r5),pullSecret:_(ca),runtimeClass:_(
ca)}).refine(({replicas:e,scale:t})=>e===void 0||t===void 0,{error:"has both `replicas` and `scale`: keep one"}),i5=be({region:_(Ze().regex(/^[a-z]{2}(-[a-z]+)+-\d$/,
{error:"expected a region such as eu-central-1"})),minTasks:Sp,maxTasks:Sp}).refine(({minTasks:e=1,maxTasks:t=e})=>e<=t,{error:"has `minTasks` over `maxTasks`"}),
nC=be({name:_(Ap("expected a name in one line")),brokerImage:_(Ap("expected an image by digest")),network:_(st(["broker","internet"])),upstream:_(tC),memoryPerRunMiB:_(
G(128,65536)),workMiB:_(G(64,1048576)),compose:_(be({port:_(G(1,65535)),cpus:_(t5)})),kubernetes:_(o5),ecs:_(i5),targets:_(Hi(ca,Ap("expected the path of a modu\
le")))})});var oC,iC,sC,aC,cC,lC=m(()=>{"use strict";Ki();Bl();oC=be({timeoutMs:_(G(1e3,36e5)),killAfterMs:_(G(0,6e4)),maxTurns:_(G(1,1e3)),maxBudgetUsd:_(Vi().gt(0,{error:"\
expected a number over 0"})),maxTokens:_(G(1,Number.MAX_SAFE_INTEGER)),maxModelRequests:_(G(1,1e5)),maxOutputBytes:_(G(1024,1073741824)),maxLineBytes:_(G(1024,1073741824)),
idleMs:_(G(1e3,36e5)),maxDiskBytes:_(G(1048576,2**40)),maxMemoryBytes:_(G(2**26,2**42)),maxProcesses:_(G(8,1e5))}),iC=be({waitMs:_(G(1e3,6048e5)),perCaller:_(G(
1,100)),inAll:_(G(1,1e4)),maxBytes:_(G(1048576,1099511627776))}),sC=be({allow:_(ke(Ze().regex(/^[A-Za-z]+$/,{error:"expected the name of a hook event"}))),addresses:_(
ke(at))}),aC=be({tools:_(Bo()),afterMs:_(G(1e3,36e5)),keepMs:_(G(6e4,864e5)),perCaller:_(G(1,100))}).refine(({tools:e,afterMs:t})=>e!==!1||t===void 0,{error:"ha\
s `afterMs`, and no `tools` by which the answer could be fetched"}),cC=be({window:_(G(40,1e3)),fenced:_(Bo()),hooks:_(Bo()),canaries:_(ke(at))})});function c5(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}var s5,mC,hC,uC,a5,fC,Fk,l5,u5,Dk,f5,dC,d5,p5,m5,h5,g5,pC,y5,Mk,gC=m(()=>{"use strict";Ki();
sb();QN();rC();lC();Bl();s5=Ze().superRefine((e,t)=>{let n=Gd(e);n!==void 0&&t.addIssue({code:"custom",message:`the tool rule "${e}" ${n.problem}`})}),mC=e=>Jo(
t=>typeof t=="string"&&e.some(n=>t.startsWith(`${n}:`)&&t.length>n.length+1),{error:`expected a component such as "command:deploy" (${e.join(", ")})`}),hC=["com\
mand","skill","agent"],uC=mC([...hC,"hook","mcp"]),a5=Jo(e=>typeof e=="string"&&e!==""&&!/^\/|\\|\0|^[A-Za-z]:/.test(e)&&!e.split("/").includes(".."),{error:"ex\
pected a relative path or glob inside the plugin, with `/` and without `..`"}),fC=Jo(e=>typeof e=="string"&&c5(e),{error:"expected an https URL"});Fk=Ze().regex(
/^[A-Za-z_][A-Za-z0-9_]*$/,{error:"expected a variable's name: letters, digits and _"}),l5=be({name:ze,email:ze,url:_(fC),description:ze,version:ze,license:ze,licenseText:ze,
privacyPolicyUrl:_(fC)}),u5=be({mode:_(st(["owner","byok","operator"])),agreement:ze}).refine(({mode:e,agreement:t})=>e==="operator"==(t!==void 0),{error:"needs\
 `agreement` with the mode `operator`, and with no other"}),Dk=Vi().min(0,{error:"expected US dollars, 0 or more"}),f5=be({input:Dk,output:Dk,cacheRead:_(Dk)}),
dC=Ze().regex(/^[\w.:/@[\]-]{1,200}\*?$/,{error:"expected a model's id, or its start and `*`"}),d5=be({path:ze,url:ze,branch:ze,category:ze}).refine(e=>e.path===
void 0||e.url===void 0,{error:"has both `path` and `url`: keep one"}),p5=be({name:at,description:ze,pricePerMonth:_(Vi().min(0,{error:"expected a number of 0 or\
 more"})),callsPerMonth:_(G(0,Number.MAX_SAFE_INTEGER)),callsPerMinute:_(G(1,Number.MAX_SAFE_INTEGER))}),m5=be({base:ze,name:ze,tags:_(ke(at)),platforms:_(ke(st(
["linux/amd64","linux/arm64"]))),claude:_(Ul([Ck(!1),at],{error:"expected a version, or false"})),dependencies:_(st(["install","present","none"])),builder:_(st(
["auto","append","docker"])),systemPackages:_(ke(at)),commands:_(ke(at)),exampleSecrets:_(ke(at))}),h5=be({maxFiles:_(G(1,1e5)),maxBytes:_(G(1024,1073741824)),maxFileBytes:_(
G(1024,268435456)),maxStoreBytes:_(G(1048576,1099511627776)),ttlMs:_(G(6e4,2592e6))}),g5=be({share:_(st(["shared","per-caller"])),maxConnections:_(G(1,1e3)),protocol:_(
st(["legacy","auto","modern"])),allow:_(ke(at)),deny:_(ke(at)),env:_(ke(Fk)),idleMs:_(G(1e3,864e5)),timeoutMs:_(G(1e3,864e5)),addresses:_(ke(at))}),pC=st(["none",
"args","project"]),y5=Ul([pC,be({files:pC,git:_(Bo()),reserved:_(st(["refuse","inert"]))})],{error:'expected "none", "args", "project" or { files, git, reserved\
 }'}),Mk=be({$schema:_(Ze()),name:ze,endpoint:ze,endpointVariable:_(Fk),auth:_(st(["key","oauth"])),oauth:_(YN),callers:_(XN),drainMs:_(G(0,36e5)),trustedProxies:_(
ke(at)),public:_(ke(a5)),local:_(ke(uC)),shellContext:_(ke(uC)),failClosed:_(ke(at)),permissionHook:_(Bo()),relayModel:ze,commandModel:ze,alwaysLoad:_(Ul([Ck("a\
uto"),Bo()],{error:'expected "auto", true or false'})),publisher:_(l5),limits:_(oC),allowedTools:_(ke(s5)),passEnv:_(ke(Fk)),credentials:_(u5),models:_(ke(dC).min(
1,{error:"expected at least one model"})),modelPrices:_(Hi(dC,f5)),maxParallel:_(G(1,1e3)),model:ze,isolation:_(st(["none","container","sandbox"])),sandboxNetwork:_(
st(["none","host"])),sandboxPaths:_(ke(Ze().regex(/^\/[^\0]+$/,{error:"expected an absolute path"}))),outputGuard:_(cC),hooks:_(sC),longRuns:_(aC),questions:_(iC),
maxParallelPerCaller:_(G(1,1e3)),maxQueued:_(G(0,1e5)),queueTimeoutMs:_(G(0,6e5)),pidNamespace:_(st(["auto","require","never"])),mcp:_(be({servers:_(Hi(Ze(),g5))})),
marketplace:_(d5),image:_(m5),uploads:_(h5),workspace:_(Hi(mC(hC),y5)),consent:_(st(["ask","always"])),pricing:_(be({currency:_(Ze().regex(/^[A-Z]{3}$/,{error:"\
expected three capitals such as USD"})),tiers:ke(p5)})),deploy:_(nC)})});var yC={};sr(yC,{checkConfig:()=>w5});function w5(e){let t=Mk.safeParse(Rk(e),{reportInput:!0});return t.success?{config:t.data,problems:[]}:{problems:t.error.issues.
flatMap(n=>KN(n,{schema:Mk,fixFor:b5}))}}function b5(e,t){return e.length===0?"Export one object, as `defineConfig({ \u2026 })` makes it.":e.join()==="endpoint"&&
t===""?"Set it to the https URL where the plugin is hosted; when a variable such as BAZAAR_ENDPOINT gives it, set that variable.":t===void 0?"Add it.":(e[0]==="\
allowedTools"&&typeof t=="string"?Gd(t):void 0)?.fix??"Correct the value or remove the key."}var wC=m(()=>{"use strict";sb();ZN();gC()});async function zk(e,t,n={}){bC("folder",t===void 0?e:"."),bC("file",t??".");let r=t===void 0?v5(e):x5(t);if(r===void 0)return{config:{}};if(n.dataOnly===!0&&t===
void 0&&kC(r))return{config:{},skipped:r};let{value:o,placeOf:i}=await _5(r,t??(0,Te.join)(e,(0,Te.basename)(r)),n.signal),{checkConfig:s}=await Promise.resolve().then(()=>(wC(),yC)),
a=s(o);if(a.config!==void 0)return{config:a.config,file:r};throw oS(r,a.problems,i,"docs/configuration.md")}function bC(e,t){if(typeof t!="string")throw new w("\
OPTION_INVALID",`\`loadConfig\` got no path of a ${e}.`,"Give it as a text.")}function v5(e){let t=k5.map(r=>(0,Te.join)((0,Te.resolve)(e),r)).filter(r=>(0,Wi.existsSync)(
r));if(t.length<2)return t[0];let n=t.map(r=>(0,Te.relative)((0,Te.resolve)(e),r)).join(" and ");throw new w("CONFIG_INVALID",`"${e}" has ${n}.`,"Keep one of th\
em, or name one with --config.")}function x5(e){if((0,Wi.statSync)(e,{throwIfNoEntry:!1})?.isFile()===!0)return(0,Te.resolve)(e);throw new w("CONFIG_MISSING",`T\
here is no configuration file "${e}".`,"Check the path after --config.")}async function _5(e,t,n){let r=(0,Te.extname)(e);if(r===".json")return tS(e);if(r===".y\
aml"||r===".yml")return await nS(e);if(!kC(e))throw qr(e,`the ending "${r}" is not known`,"Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");try{return{value:await dS(
e,n),placeOf:()=>{}}}catch(o){if(n?.throwIfAborted(),$5(o))throw O5(e,t,o);let i=o instanceof Ui?mS(o.failure,t):t;throw qr(i,ob(ee(o),t),"Correct the file; it \
is run as it stands, and its default export is the configuration.",o)}}function $5(e){return e instanceof Ui&&e.message.startsWith("Invalid package config ")}function O5(e,t,n){
for(let r=(0,Te.dirname)(e);;r=(0,Te.dirname)(r)){let o=(0,Te.join)(r,"package.json");if((0,Wi.existsSync)(o)){let{problem:i}=D(H((0,Wi.readFileSync)(o))),s=i===
void 0?"":`:${i.line}:${i.column}`,a=(0,Te.join)((0,Te.dirname)(t),(0,Te.relative)((0,Te.dirname)(e),o)),c=i?.reason??"it is no package.json that Node takes",l=`\
Correct the JSON: Node reads it before it loads ${(0,Te.basename)(e)}.`;return qr(`${a}${s}`,c,l,n)}if(r===(0,Te.dirname)(r))return qr(t,ob(ee(n),t),"Correct it\
.",n)}}function kC(e){return/^\.[mc]?[jt]s$/.test((0,Te.extname)(e))}var Wi,Te,k5,vC=m(()=>{"use strict";Wi=x(ae(),1),Te=x(ne(),1);E();M();j();iS();pS();hS();k5=
["ts","mts","js","mjs","json","yaml","yml"].map(e=>`bazaar.config.${e}`)});function z(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}var Pe=m(()=>{"use strict"});function ie(e,t){return Object.hasOwn(e.data,t)?e.data[t]??void 0:void 0}function Zi(e){if(e==null||typeof e=="object")return;let t=String(e).trim();return t===
""?void 0:t}function It(e){return typeof e!="object"||e===null?String(e):Array.isArray(e)?e.map(t=>t===null?"":It(t)).join(","):"[object Object]"}function gr(e){
return typeof e=="string"?xC(e):Array.isArray(e)?e.flatMap(t=>typeof t=="string"?xC(t):[]):[]}function xC(e){let t=[],n=0,r=!1;for(let o=0;o<=e.length;o+=1){let i=e[o];
if(i==="(")r=!0;else if(i===")")r=!1;else if(i===void 0||!r&&(i===","||i===" ")){let s=e.slice(n,o).trim();s!==""&&t.push(s),n=o+1}}return t}function $C(e){let t=typeof e==
"object"?"":String(e).trim().toLowerCase();return{on:_C.has(t),clear:_C.has(t)||E5.has(t)}}function Hn(e){return e==null?"nothing":Array.isArray(e)?e.length===0?
"an empty list":"a list":typeof e=="object"?"a mapping":typeof e=="number"?"a number":typeof e=="boolean"?"true or false":"text"}var _C,E5,Xt=m(()=>{"use strict";
_C=new Set(["true","yes","on","1"]),E5=new Set(["false","no","off","0"])});function OC(e,t,n,r){let{frontmatter:o}=n;o.state==="none"?e.report("FRONTMATTER_MISSING",r(1),{kind:t}):o.state==="dropped"?A5(e,t,n,r):(S5(e,n,r),I5(e,t,o,i=>r(
o.lines[i]??1)))}function A5(e,t,n,r){if(n.notMapping!==void 0){let c=n.notMapping==="array"?"a list":`a ${n.notMapping}`;e.report("FRONTMATTER_NOT_MAPPING",r(2),
{got:c});return}let{reason:i,line:s}=n.problem??{reason:"it can't be read",line:2};if(t!=="agent"){e.report("FRONTMATTER_DROPPED",r(s),{reason:i});return}let a=/^tools:[ \t]*(\S.*)$/m.
exec(n.frontmatter.source)?.[1]?.trim();e.report("AGENT_FRONTMATTER_DROPPED",r(s),{reason:i,...z({tools:a})})}function S5(e,t,n){let{frontmatter:r,problem:o}=t;
r.state==="repaired"&&o!==void 0&&e.report("FRONTMATTER_REPAIRED",n(o.line),{reason:o.reason});for(let{key:i,line:s}of t.duplicateKeys)e.report("FRONTMATTER_KEY\
_TWICE",n(s),{key:i})}function I5(e,t,n,r){let o=ie(n,"description");typeof o=="object"?e.report("DESCRIPTION_DROPPED",r("description"),{got:Hn(o)}):Object.hasOwn(
n.data,"description")||e.report("DESCRIPTION_MISSING",r("description"),{kind:t});let i=ie(n,"name");i!==void 0&&typeof i!="string"&&e.report("NAME_NOT_TEXT",r("\
name"),{got:Hn(i),...t==="agent"?{shown:It(i)}:{}});let s=jk(ie(n,"allowed-tools"));s!==void 0&&e.report("ALLOWED_TOOLS_INVALID",r("allowed-tools"),{got:s}),t!==
"agent"&&T5(e,n,r)}function jk(e){if(e===void 0||typeof e=="string")return;if(!Array.isArray(e))return Hn(e);let t=e.find(n=>typeof n!="string");return t===void 0?
void 0:`a list with ${Hn(t)} in it`}function T5(e,t,n){let r=ie(t,"shell");if(r!==void 0&&r!=="bash"&&r!=="powershell"){let i=typeof r=="string"?JSON.stringify(
r):Hn(r);e.report("SHELL_UNKNOWN",n("shell"),{got:i})}let o=ie(t,"metadata");o!==void 0&&(typeof o!="object"||Array.isArray(o))&&e.report("METADATA_NOT_MAPPING",
n("metadata"),{got:Hn(o)})}var Uk=m(()=>{"use strict";Pe();Xt()});function xt(e,t){return{tagName:e,nodeKind:"scalar",implicit:t.implicit??!1,matchByTagPrefix:t.matchByTagPrefix??!1,implicitFirstChars:t.implicitFirstChars??null,
resolve:t.resolve,identify:t.identify,represent:t.represent??(n=>String(n)),representTagName:t.representTagName??(()=>e)}}function ev(e,t){let n=t.finalize===void 0;
return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addItem:t.addItem,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function Np(e,t){let n=t.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:t.matchByTagPrefix??!1,create:t.create,addPair:t.addPair,has:t.has,keys:t.keys,get:t.get,finalize:t.finalize??(r=>r),carrierIsResult:n,
identify:t.identify,represent:t.represent??(r=>r),representTagName:t.representTagName??(()=>e)}}function W5(e){let t=e,n=1;return(t[0]==="-"||t[0]==="+")&&(t[0]===
"-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith("0x")?n*parseInt(t.slice(2),16):n*
parseInt(t,10)}function Z5(e,t){if(t){if(!K5.test(e))return se}else if(!H5.test(e))return se;let n=W5(e);return Number.isFinite(n)?n:se}function X5(e){let t=e,n=1;
return(t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b")?n*parseInt(t.slice(2),2):t.startsWith("0o")?n*parseInt(t.slice(2),8):t.startsWith(
"0x")?n*parseInt(t.slice(2),16):n*parseInt(t,10)}function Q5(e,t){if(t){if(!Y5.test(e))return se}else if(!q5.test(e))return se;let n=X5(e);return Number.isFinite(
n)?n:se}function nY(e){let t=e.replace(/_/g,""),n=1;if((t[0]==="-"||t[0]==="+")&&(t[0]==="-"&&(n=-1),t=t.slice(1)),t.startsWith("0b"))return n*parseInt(t.slice(
2),2);if(t.startsWith("0x"))return n*parseInt(t.slice(2),16);if(t.includes(":")){let r=0;for(let o of t.split(":"))r=r*60+Number(o);return n*r}return t!=="0"&&t[0]===
"0"?n*parseInt(t,8):n*parseInt(t,10)}function rY(e){if(!tY.test(e))return se;let t=nY(e);return Number.isFinite(t)?t:se}function sY(e){if(!oY.test(e))return se;
let t=e.toLowerCase(),n=t[0]==="-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===
".nan")return NaN;let r=n*parseFloat(t);return Number.isFinite(r)||iY.test(e)?r:se}function aY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function uY(e,t){
if(t){if(!lY.test(e))return se;let r=e.toLowerCase(),o=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return o===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(r===".nan")return NaN;let i=o*parseFloat(r);return Number.isFinite(i)?i:se}if(!cY.test(e))return se;let n=Number(e);return Number.isFinite(
n)?n:se}function fY(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"\
-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.test(t)?t.replace("e",".e"):t}function hY(e){if(!pY.test(e))return se;let t=e.toLowerCase().replace(/_/g,""),n=t[0]===
"-"?-1:1;if("+-".includes(t[0])&&(t=t.slice(1)),t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(t===".nan")return NaN;let r=0;if(t.
includes(":")){for(let o of t.split(":"))r=r*60+Number(o);r*=n}else r=n*parseFloat(t);return Number.isFinite(r)||mY.test(e)?r:se}function gY(e){if(isNaN(e))return"\
.nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let t=e.toString(10);return/^[-+]?[0-9]+e/.
test(t)?t.replace("e",".e"):t}function wY(e){let t=e.replace(/\s/g,"");if(t.length%4!==0||!yY.test(t))return se;let n=atob(t),r=new Uint8Array(n.length);for(let o=0;o<
n.length;o++)r[o]=n.charCodeAt(o);return r}function bY(e){let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function EC(e,t,n,r=0,o=0,i=0,s=0){
let a=new Date(Date.UTC(e,t,n,r,o,i,s));return a.setUTCFullYear(e,t,n),a}function _Y(e){let t=vY.exec(e);if(t===null&&(t=xY.exec(e)),t===null)return se;let n=+t[1],
r=+t[2]-1,o=+t[3];if(!t[4]){let u=EC(n,r,o);return u.getUTCFullYear()!==n||u.getUTCMonth()!==r||u.getUTCDate()!==o?se:u}let i=+t[4],s=+t[5],a=+t[6],c=0;if(i>23||
s>59||a>59)return se;if(t[7]){let u=t[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let l=EC(n,r,o,i,s,a,c);if(l.getUTCFullYear()!==n||l.getUTCMonth()!==r||l.getUTCDate()!==
o)return se;if(t[9]){let u=+t[10],f=+(t[11]||0);if(u>23||f>59)return se;let p=(u*60+f)*6e4;l.setTime(l.getTime()-(t[9]==="-"?-p:p))}return l}function Cp(e){if(e===
null||typeof e!="object"||Array.isArray(e))return!1;let t=Object.getPrototypeOf(e);return t===null||t===Object.prototype}function TY(){return{scalar:Object.create(
null),sequence:Object.create(null),mapping:Object.create(null)}}function PY(){return{scalar:[],sequence:[],mapping:[]}}function NY(e){let t=[];for(let n of e){let r=t.
length;for(let o=0;o<t.length;o++){let i=t[o];if(i.nodeKind===n.nodeKind&&i.tagName===n.tagName&&i.matchByTagPrefix===n.matchByTagPrefix){r=o;break}}t[r]=n}return t}
function AC(e){if(Array.isArray(e)){let t=Array.prototype.slice.call(e);for(let n=0;n<t.length;n++){if(Array.isArray(t[n]))return null;typeof t[n]=="object"&&Object.
prototype.toString.call(t[n])==="[object Object]"&&(t[n]="[object Object]")}return String(t)}return typeof e=="object"&&Object.prototype.toString.call(e)==="[ob\
ject Object]"?"[object Object]":String(e)}function Bk(e,t,n,r,o){let i="",s="",a=Math.floor(o/2)-1;return r-t>a&&(i=" ... ",t=r-a+i.length),n-r>a&&(s=" ...",n=r+
a-s.length),{str:i+e.slice(t,n).replace(/\t/g,"\u2192")+s,pos:r-t+i.length}}function Jk(e,t){return" ".repeat(Math.max(t-e.length,0))+e}function DY(e,t){if(!e.buffer)
return null;let n={...LY,...t},r=/\r?\n|\r|\0/g,o=[0],i=[],s,a=-1;for(;s=r.exec(e.buffer);)i.push(s.index),o.push(s.index+s[0].length),e.position<=s.index&&a<0&&
(a=o.length-2);a<0&&(a=o.length-1);let c="",l=Math.min(e.line+n.linesAfter,i.length).toString().length,u=n.maxLength-(n.indent+l+3);for(let p=1;p<=n.linesBefore&&
!(a-p<0);p++){let d=Bk(e.buffer,o[a-p],i[a-p],e.position-(o[a]-o[a-p]),u);c=`${" ".repeat(n.indent)}${Jk((e.line-p+1).toString(),l)} | ${d.str}
${c}`}let f=Bk(e.buffer,o[a],i[a],e.position,u);c+=`${" ".repeat(n.indent)}${Jk((e.line+1).toString(),l)} | ${f.str}
`,c+=`${"-".repeat(n.indent+l+3+f.pos)}^
`;for(let p=1;p<=n.linesAfter&&!(a+p>=i.length);p++){let d=Bk(e.buffer,o[a+p],i[a+p],e.position-(o[a]-o[a+p]),u);c+=`${" ".repeat(n.indent)}${Jk((e.line+p+1).toString(),
l)} | ${d.str}
`}return c.replace(/\n$/,"")}function SC(e,t){let n="";return e.mark?(e.mark.name&&(n+=`in "${e.mark.name}" `),n+=`(${e.mark.line+1}:${e.mark.column+1})`,!t&&e.
mark.snippet&&(n+=`

${e.mark.snippet}`),`${e.reason} ${n}`):e.reason}function IC(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"\
	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function MY(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function zY(e){return e>=48&&e<=57?e-48:(e|32)-97+10}function jY(e){return e===120?2:e===117?4:8}function Ip(e,t,n){let r=0;
for(;t<n;){let o=e.charCodeAt(t);if(o===10)r++,t++;else if(o===13)r++,t++,e.charCodeAt(t)===10&&t++;else if(o===32||o===9)t++;else break}return{position:t,breaks:r}}
function ov(e){return e===1?" ":`
`.repeat(e-1)}function UY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===10||a===13){r+=e.slice(i,s);let c=Ip(e,o,n);r+=ov(c.breaks),o=i=s=
c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,s)}function BY(e,t,n){let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===39)r+=e.slice(i,o)+
"'",o+=2,i=s=o;else if(a===10||a===13){r+=e.slice(i,s);let c=Ip(e,o,n);r+=ov(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function JY(e,t,n){
let r="",o=t,i=t,s=t;for(;o<n;){let a=e.charCodeAt(o);if(a===92){r+=e.slice(i,o),o++;let c=e.charCodeAt(o);if(c===10||c===13)o=Ip(e,o,n).position;else if(c<256&&
JC[c])r+=GC[c],o++;else{let l=jY(c),u=0;for(;l>0;l--){o++;let f=zY(e.charCodeAt(o));u=(u<<4)+f}r+=MY(u),o++}i=s=o}else if(a===10||a===13){r+=e.slice(i,s);let c=Ip(
e,o,n);r+=ov(c.breaks),o=i=s=c.position}else o++,a!==32&&a!==9&&(s=o)}return r+e.slice(i,n)}function TC(e,t,n,r,o,i){let s=r<0?0:r,a=e.slice(t,n).replace(/\r\n?/g,
`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),l="",u=!1,f=0,p=!1;for(let d of c){let h=0;for(;h<s&&d.charCodeAt(h)===32;)h++;if(r<0||h>=d.length){f++;continue}let g=d.slice(s),y=g.charCodeAt(0);i?y===32||
y===9?(p=!0,l+=`
`.repeat(u?1+f:f)):p?(p=!1,l+=`
`.repeat(f+1)):f===0?u&&(l+=" "):l+=`
`.repeat(f):l+=`
`.repeat(u?1+f:f),l+=g,u=!0,f=0}return o===Qt.KEEP?l+=`
`.repeat(u?1+f:f):o!==Qt.STRIP&&u&&(l+=`
`),l}function Lp(e,t){if(t.valueStart===FY)return"";let{valueStart:n,valueEnd:r}=t;if(t.fast)return e.slice(n,r);switch(t.style){case q.SINGLE_QUOTED:return BY(
e,n,r);case q.DOUBLE_QUOTED:return JY(e,n,r);case q.LITERAL_BLOCK:return TC(e,n,r,t.indent,t.chomping,!1);case q.FOLDED_BLOCK:return TC(e,n,r,t.indent,t.chomping,
!0);default:return UY(e,n,r)}}function Gk(e){let t="",n=0;for(;n<e.length;){if(e.charCodeAt(n)!==37){t+=e[n++];continue}let r=parseInt(e.slice(n+1,n+3),16);if(n+=
3,r>=192){let o=r<224?1:r<240?2:3;for(r&=(1<<6-o)-1;o-- >0;)r=r<<6|parseInt(e.slice(n+1,n+3),16)&63,n+=3}r<65536?t+=String.fromCharCode(r):(r-=65536,t+=String.fromCharCode(
55296|r>>10,56320|r&1023))}return t}function VC(e,t){if(e.startsWith("!<")&&e.endsWith(">"))return Gk(e.slice(2,-1));let n=e.indexOf("!",1),r=n===-1?"!":e.slice(
0,n+1);return Gk(t?.[r]??GY[r]??r)+Gk(e.slice(r.length))}function KY(e){return"tagStart"in e&&e.tagStart!==la?e.tagStart:"anchorStart"in e&&e.anchorStart!==la?e.
anchorStart:"valueStart"in e&&e.valueStart!==la?e.valueStart:"start"in e?e.start:0}function mt(e,t){qi.throwAt(e.source,e.position,t,e.filename)}function KC(e,t,n,r){
try{return n.finalize(r)}catch(o){if(o instanceof qi)throw o;qi.throwAt(e.source,t,o instanceof Error?o.message:String(o),e.filename)}}function WY(e,t){let n=Lp(
e.source,t),r=t.tagStart===la?"":e.source.slice(t.tagStart,t.tagEnd),o=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:n,tag:o};let i=VC(r,e.tagHandlers),
s=e.schema.lookupScalarTag(i);if(s){let c=s.resolve(n,!0,i);return c===se&&mt(e,`cannot resolve a node with !<${i}> explicit tag`),{value:c,tag:s}}let a=e.schema.
lookupMappingTag(i)??e.schema.lookupSequenceTag(i);if(a){n!==""&&mt(e,`cannot resolve a node with !<${i}> explicit tag`);let c=a.create(i);return{value:a.carrierIsResult?
c:KC(e,e.position,a,c),tag:a}}mt(e,`unknown scalar tag !<${i}>`)}return t.style===q.PLAIN?e.schema.resolveImplicitScalarTag(n):{value:o.resolve(n,!1,o.tagName),
tag:o}}function PC(e,t,n){let r=t.tagStart===la?"":e.source.slice(t.tagStart,t.tagEnd);return r===""||r==="!"?n:VC(r,e.tagHandlers)}function WC(e){return e.nodeKind===
"mapping"}function NC(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&mt(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys}\
)`)}function CC(e,t,n,r){NC(e);for(let o of r.keys(n)){if(NC(e),t.tag.has(t.value,o))continue;let i=t.tag.addPair(t.value,o,r.get(n,o));i&&mt(e,i),t.overridable??=
new Set,t.overridable.add(o)}}function ZY(e,t,n,r){if(e.position=t.keyPosition,WC(r))CC(e,t,n,r);else if(r.nodeKind==="sequence"&&Array.isArray(n)){n.length>100&&
mt(e,"abnormal merge sequence size");for(let o of n){let i=e.nodeTags.get(o);i||mt(e,"cannot merge mappings; the provided source object is unacceptable"),CC(e,t,
o,i)}}else mt(e,"cannot merge mappings; the provided source object is unacceptable")}function qY(e,t,n,r,o){if(e.position=t.keyPosition,t.keyIsMerge){ZY(e,t,r,o);
return}!e.json&&t.tag.has(t.value,n)&&!t.overridable?.has(n)&&mt(e,"duplicated mapping key");let i=t.tag.addPair(t.value,n,r);i&&mt(e,i),t.overridable?.delete(n)}
function Vk(e,t,n){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=t,r.hasValue=!0;else if(r.kind==="sequence"){WC(n)&&e.nodeTags.set(t,n);let o=r.
tag.addItem(r.value,t,r.index++);o&&mt(e,o)}else if(r.hasKey){let o=r.key;r.key=void 0,r.hasKey=!1,qY(e,r,o,t,n)}else r.key=t,r.keyPosition=e.position,r.hasKey=
!0,r.keyIsMerge=n.tagName===HY}function Hk(e,t,n,r,o){if(t.anchorStart!==la){let i={value:n,tag:r,isValueFinal:o};return e.anchors.set(e.source.slice(t.anchorStart,
t.anchorEnd),i),i}return null}function ZC(e,t){let n={...HC,...t,events:e,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.
create(null),totalMergeKeys:0,aliasCount:0};for(;n.eventIndex<n.events.length;){let r=n.events[n.eventIndex++];switch(n.position=KY(r),r.type){case fe.DOCUMENT:
n.anchors=new Map,n.nodeTags=new Map,n.aliasCount=0,n.tagHandlers=Object.create(null);for(let o of r.directives)o.kind==="tag"&&(n.tagHandlers[o.handle]=o.prefix);
n.frames.push({kind:"document",position:n.position,value:void 0,hasValue:!1});break;case fe.SCALAR:{let{value:o,tag:i}=WY(n,r);Hk(n,r,o,i,!0),Vk(n,o,i);break}case fe.
SEQUENCE:{let o=PC(n,r,"tag:yaml.org,2002:seq"),i=n.schema.lookupSequenceTag(o);i||mt(n,`unknown sequence tag !<${o}>`);let s=i.create(o),a=Hk(n,r,s,i,i.carrierIsResult);
n.frames.push({kind:"sequence",position:n.position,value:s,tag:i,anchor:a,index:0});break}case fe.MAPPING:{let o=PC(n,r,"tag:yaml.org,2002:map"),i=n.schema.lookupMappingTag(
o);i||mt(n,`unknown mapping tag !<${o}>`);let s=i.create(o),a=Hk(n,r,s,i,i.carrierIsResult);n.frames.push({kind:"mapping",position:n.position,value:s,tag:i,anchor:a,
key:void 0,keyPosition:n.position,hasKey:!1,keyIsMerge:!1,overridable:null});break}case fe.ALIAS:{n.maxAliases!==-1&&++n.aliasCount>n.maxAliases&&mt(n,`aliases \
exceeded maxAliases (${n.maxAliases})`);let o=n.source.slice(r.anchorStart,r.anchorEnd),i=n.anchors.get(o);i||mt(n,`unidentified alias "${o}"`),i.isValueFinal||
mt(n,`recursive alias "${o}" is not supported for tag ${i.tag.tagName} because it uses finalize()`),Vk(n,i.value,i.tag);break}case fe.POP:{let o=n.frames.pop();
if(o.kind==="mapping"&&o.hasKey&&(n.position=o.keyPosition,mt(n,"incomplete mapping pair in event stream")),o.kind==="document")n.documents.push(o.value);else{let i=o.
tag.carrierIsResult?o.value:KC(n,o.position,o.tag,o.value);o.anchor&&(o.anchor.value=i,o.anchor.isValueFinal=!0),Vk(n,i,o.tag)}break}}}return n.documents}function n7(e,t,n){
e.events.push({type:fe.DOCUMENT,explicitStart:t,explicitEnd:n,directives:e.directives})}function nR(e,t,n,r,o,i,s){e.events.push({type:fe.SEQUENCE,start:t,anchorStart:n,
anchorEnd:r,tagStart:o,tagEnd:i,style:s})}function rR(e,t,n,r,o,i,s){e.events.push({type:fe.MAPPING,start:t,anchorStart:n,anchorEnd:r,tagStart:o,tagEnd:i,style:s})}
function RC(e,t){e.events.splice(t.eventsLength,0,{type:fe.MAPPING,start:t.position,anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le,style:Go.FLOW})}function ga(e,t,n,r,o,i,s,a,c=Qt.
CLIP,l=-1,u=!1){e.events.push({type:fe.SCALAR,valueStart:t,valueEnd:n,anchorStart:r,anchorEnd:o,tagStart:i,tagEnd:s,style:a,chomping:c,indent:l,fast:u})}function r7(e,t,n){
e.events.push({type:fe.ALIAS,anchorStart:t,anchorEnd:n})}function ua(e){e.events.push({type:fe.POP})}function Tt(e){ga(e,le,le,le,le,le,le,q.PLAIN)}function LC(){
return{anchorStart:le,anchorEnd:le,tagStart:le,tagEnd:le}}function fa(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,eventsLength:e.events.length}}function da(e,t){e.position=t.position,e.line=t.line,e.lineStart=t.lineStart,e.lineIndent=t.lineIndent,e.firstTabInLine=
t.firstTabInLine,e.events.length=t.eventsLength}function B(e,t){qi.throwAt(e.input.slice(0,e.length),e.position,t,e.filename)}function ct(e){return e===10||e===
13}function ya(e){return e===9||e===32}function Kn(e){return ya(e)||ct(e)}function no(e){return e===0||Kn(e)}function Yi(e){return e===44||e===91||e===93||e===123||
e===125}function o7(e){return e>=48&&e<=57?e-48:-1}function i7(e){if(e>=48&&e<=57)return e-48;let t=e|32;return t>=97&&t<=102?t-97+10:-1}function s7(e){return e===
120?2:e===117?4:e===85?8:0}function a7(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===
92||e===78||e===95||e===76||e===80}function Pp(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),
e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function vt(e,t){let n=0,r=e.input.charCodeAt(e.position),o=e.position===e.lineStart||Kn(e.input.
charCodeAt(e.position-1));for(;r!==0;){for(;ya(r);)o=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(t&&o&&
r===35)do r=e.input.charCodeAt(++e.position);while(!ct(r)&&r!==0);if(!ct(r))break;for(Pp(e),n++,o=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.
input.charCodeAt(++e.position)}return n}function ma(e,t=e.position){let n=e.input.charCodeAt(t);if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(
t+2)){let r=e.input.charCodeAt(t+3);return r===0||Kn(r)}return!1}function oR(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,
e.lineStart=e.position)}function iv(e){if(e.position!==e.lineStart)return!1;if(ma(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;let t=fa(e);oR(
e),vt(e,!0);let n=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(n===37||n===45&&ma(e));return da(e,t),r}function DC(e){let t=e.input.charCodeAt(e.
position);for(;t!==0&&!ct(t);)t=e.input.charCodeAt(++e.position)}function iR(e,t,n){let r=YY.exec(e.input.slice(t,n));r!==null&&(e.position=t+r.index+r[0].length-
1,B(e,"the stream contains non-printable characters"))}function c7(e,t,n){if(e.input.charCodeAt(e.position)!==33)return!1;t.tagStart!==le&&B(e,"duplication of a\
 tag property");let r=e.position,o=!1,i=!1,s="!",a=e.input.charCodeAt(++e.position);a===60?(o=!0,a=e.input.charCodeAt(++e.position)):a===33&&(i=!0,s="!!",a=e.input.
charCodeAt(++e.position));let c=e.position,l;if(o){for(;a!==0&&a!==62;)a=e.input.charCodeAt(++e.position);a!==62&&B(e,"unexpected end of the stream within a ver\
batim tag"),l=e.input.slice(c,e.position),e.position++}else{for(;a!==0&&!Kn(a)&&!(n&&Yi(a));)a===33&&(i?B(e,"tag suffix cannot contain exclamation marks"):(s=e.
input.slice(c-1,e.position+1),QC.test(s)||B(e,"named tag handle cannot contain such characters"),i=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);l=e.input.
slice(c,e.position),XY.test(l)&&B(e,"tag suffix cannot contain flow indicator characters")}return l&&!(o?QY.test(l):e7.test(l))&&B(e,`tag name cannot contain su\
ch characters: ${l}`),!o&&s!=="!"&&s!=="!!"&&!qC.call(e.tagHandlers,s)&&B(e,`undeclared tag handle "${s}"`),t.tagStart=r,t.tagEnd=e.position,!0}function l7(e,t){
if(e.input.charCodeAt(e.position)!==38)return!1;t.anchorStart!==le&&B(e,"duplication of an anchor property"),e.position++;let n=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!Kn(e.input.charCodeAt(e.position))&&!Yi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an anchor node must \
contain at least one character"),t.anchorStart=n,t.anchorEnd=e.position,!0}function u7(e,t){if(e.input.charCodeAt(e.position)!==42)return!1;(t.anchorStart!==le||
t.tagStart!==le)&&B(e,"alias node should not have any properties"),e.position++;let n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!Kn(e.input.charCodeAt(
e.position))&&!Yi(e.input.charCodeAt(e.position));)e.position++;return e.position===n&&B(e,"name of an alias node must contain at least one character"),r7(e,n,e.
position),!0}function Yk(e,t){vt(e,!1),e.lineIndent<t&&B(e,"deficient indentation")}function f7(e,t,n){if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;
let r=e.position,o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===39){if(e.input.charCodeAt(e.position+1)===39){o=!1,e.
position+=2;continue}let s=e.position;return e.position++,ga(e,r,s,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,q.SINGLE_QUOTED,Qt.CLIP,-1,o),!0}ct(i)?(o=!1,Yk(
e,t)):e.position===e.lineStart&&ma(e)?B(e,"unexpected end of the document within a single quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON character"):e.position++}
B(e,"unexpected end of the stream within a single quoted scalar")}function d7(e,t,n){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,
o=!0;for(;e.input.charCodeAt(e.position)!==0;){let i=e.input.charCodeAt(e.position);if(i===34){let s=e.position;return e.position++,ga(e,r,s,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,q.DOUBLE_QUOTED,Qt.CLIP,-1,o),!0}if(i===92){o=!1;let s=e.input.charCodeAt(++e.position);if(ct(s))Yk(e,t);else if(a7(s))e.position++;else{let a=s7(
s);for(a===0&&B(e,"unknown escape sequence");a-- >0;)e.position++,i7(e.input.charCodeAt(e.position))<0&&B(e,"expected hexadecimal character");e.position++}}else
ct(i)?(o=!1,Yk(e,t)):e.position===e.lineStart&&ma(e)?B(e,"unexpected end of the document within a double quoted scalar"):i!==9&&i<32?B(e,"expected valid JSON ch\
aracter"):e.position++}B(e,"unexpected end of the stream within a double quoted scalar")}function p7(e,t,n){let r=e.input.charCodeAt(e.position),o=Qt.CLIP,i=-1,
s=!1;if(r!==124&&r!==62)return!1;let a=r===124?q.LITERAL_BLOCK:q.FOLDED_BLOCK;for(e.position++;e.input.charCodeAt(e.position)!==0;){let d=e.input.charCodeAt(e.position),
h=o7(d);if(d===43||d===45)o!==Qt.CLIP&&B(e,"repeat of a chomping mode identifier"),o=d===43?Qt.KEEP:Qt.STRIP,e.position++;else if(h>=0)h===0&&B(e,"bad explicit \
indentation width of a block scalar; it cannot be less than one"),s&&B(e,"repeat of an indentation width identifier"),i=t+h-1,s=!0,e.position++;else break}let c=!1;
for(;ya(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.charCodeAt(e.position)===35&&DC(e),ct(e.input.charCodeAt(e.position))?Pp(e):e.input.charCodeAt(
e.position)!==0&&B(e,"a line break is expected");let l=s?i:-1,u=0,f=e.position,p=e.position;for(;e.input.charCodeAt(e.position)!==0;){let d=e.position,h=0;for(;e.
input.charCodeAt(d+h)===32;)h++;let g=e.input.charCodeAt(d+h);if(g===0){l>=0?h>l&&(p=d+h):h>0&&(p=d+h);break}if(iv(e))break;if(!s&&l===-1&&ct(g)&&(u=Math.max(u,
h)),!s&&l===-1&&!ct(g)&&(g===9&&h<t&&(e.position=d+h,B(e,"tab characters must not be used in indentation")),h>=t&&h<u&&(e.position=d+h,B(e,"bad indentation of a\
 mapping entry"))),l===-1&&g!==0&&!ct(g)&&h<t){e.lineIndent=h,e.position=d+h;break}!s&&g!==0&&!ct(g)&&l===-1&&(l=h);let y=l===-1?t+1:l;if(g!==0&&!ct(g)&&h<y){e.
lineIndent=h,e.position=d+h;break}DC(e),p=e.position,ct(e.input.charCodeAt(e.position))&&(Pp(e),p=e.position)}return iR(e,f,p),ga(e,f,p,n.anchorStart,n.anchorEnd,
n.tagStart,n.tagEnd,a,o,l),!0}function m7(e,t){let n=e.input.charCodeAt(e.position),r=t===pa;if(n===0||Kn(n)||n===35||n===38||n===42||n===33||n===124||n===62||n===
39||n===34||n===37||n===64||n===96||Yi(n))return!1;if(n===63||n===45){let o=e.input.charCodeAt(e.position+1);if(no(o)||r&&Yi(o))return!1}return!0}function h7(e,t,n,r){
if(!m7(e,n))return!1;let o=e.position,i=e.position,s=e.input.charCodeAt(e.position),a=n===pa,c=!1;for(;s!==0&&!iv(e);){if(s===58){let l=e.input.charCodeAt(e.position+
1);if(no(l)||a&&Yi(l))break}else if(s===35){if(Kn(e.input.charCodeAt(e.position-1)))break}else{if(a&&Yi(s))break;if(ct(s)){let l=e.position,u=e.line,f=e.lineStart,
p=e.lineIndent;if(vt(e,!1),e.lineIndent>=t){c=!0,s=e.input.charCodeAt(e.position);continue}e.position=l,e.line=u,e.lineStart=f,e.lineIndent=p;break}}ya(s)||(i=e.
position+1),s=e.input.charCodeAt(++e.position)}return i===o?!1:(iR(e,o,i),ga(e,o,i,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,q.PLAIN,Qt.CLIP,-1,!c),!0)}function Jl(e,t){
let n=e.line;vt(e,!0),(e.line>n&&e.lineIndent<t||e.firstTabInLine!==-1&&e.lineIndent<t)&&B(e,"deficient indentation")}function g7(e,t,n){let r=e.input.charCodeAt(
e.position),o=r===123,i=e.position,s=!0;if(r!==91&&r!==123)return!1;let a=o?125:93;for(o?rR(e,i,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW):nR(e,i,n.
anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){Jl(e,t);let c=e.input.charCodeAt(e.position);if(c===a)return e.
position++,ua(e),!0;s?c===44&&B(e,"expected the node content, but found ','"):B(e,"missed comma between flow collection entries");let l=!1,u=!1;c===63&&Kn(e.input.
charCodeAt(e.position+1))&&(l=u=!0,e.position+=1,Jl(e,t));let f=e.line,p=fa(e),d=ha(e,t,pa,!1,!0);Jl(e,t),c=e.input.charCodeAt(e.position),(o||u||e.line===f)&&c===
58?(l=!0,e.position++,Jl(e,t),o||RC(e,p),d||Tt(e),ha(e,t,pa,!1,!0)||Tt(e),Jl(e,t),o||ua(e)):o&&l?(d||Tt(e),Tt(e)):o?Tt(e):l&&(RC(e,p),d||Tt(e),Tt(e),ua(e)),c=e.
input.charCodeAt(e.position),c===44?(s=!0,e.position++):s=!1}B(e,"unexpected end of the stream within a flow collection")}function FC(e,t,n){if(e.firstTabInLine!==
-1||e.input.charCodeAt(e.position)!==45||!no(e.input.charCodeAt(e.position+1)))return!1;for(nR(e,e.position,n.anchorStart,n.anchorEnd,n.tagStart,n.tagEnd,Go.BLOCK);e.
input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be us\
ed in indentation"));let r=e.line;e.position++;let o=vt(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+
1))&&B(e,"bad indentation of a sequence entry"),o&&e.lineIndent<=t?Tt(e):ha(e,t,XC,!1,!0),vt(e,!0),e.lineIndent<t||e.position>=e.length)break;e.lineIndent>t&&B(
e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===45&&no(e.input.charCodeAt(e.position+1))&&B(e,"bad indentation of a sequen\
ce entry")}return ua(e),!0}function Kk(e,t,n,r){let o=!1,i=!1,s=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!o&&
e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,B(e,"tab characters must not be used in indentation"));let l=e.input.charCodeAt(e.position+1),u=e.line;if((c===
63||c===58)&&no(l))s||(rR(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,Go.BLOCK),s=!0),c===63?(o&&Tt(e),i=!0,o=!0):(o||(Tt(e),i=!0),o=!1),e.position+=
1,a=!0;else{o&&(Tt(e),o=!1);let f=fa(e);if(!ha(e,n,YC,!1,!0))break;if(e.line===u){for(c=e.input.charCodeAt(e.position);ya(c);)c=e.input.charCodeAt(++e.position);
if(c===58)c=e.input.charCodeAt(++e.position),no(c)||B(e,"a whitespace character is expected after the key-value separator within a block mapping"),s||(e.events.
splice(f.eventsLength,0,{type:fe.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.tagStart,tagEnd:r.tagEnd,style:Go.BLOCK}),s=
!0),i=!0,o=!1,a=!1;else if(i)B(e,"expected ':' after a mapping key");else return r.anchorStart!==le||r.tagStart!==le?(da(e,f),!1):!0}else if(i)B(e,"can not read\
 a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==le||r.tagStart!==le?(da(e,f),!1):!0}if(ha(e,t,Tp,!0,a)&&(a=!1),
o||a&&(Tt(e),a=!1),vt(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>t)&&c!==0)B(e,"bad indentation of a mapping entry");else if(e.lineIndent<
t)break}return i?(o&&Tt(e),s&&ua(e),!0):!1}function ha(e,t,n,r,o,i=!0){e.depth>=e.maxDepth&&B(e,`nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let s=1,a=!1,
c=!1,l=null,u=LC(),f=n===Tp||n===XC,p=f,d=f;if(r&&vt(e,!0)&&(a=!0,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1),s===1)for(;;){let h=e.input.charCodeAt(e.position),
g=fa(e);if(a&&s!==1&&(h===33||h===38))break;if(a&&d&&(u.tagStart!==le||u.anchorStart!==le)&&(h===33||h===38)){let y=fa(e),b=t+1;if(Kk(e,e.position-e.lineStart,b,
u)&&e.events[y.eventsLength]?.type===fe.MAPPING)return e.depth--,!0;da(e,y)}if(a&&(h===33&&u.tagStart!==le||h===38&&u.anchorStart!==le)||!c7(e,u,n===pa)&&!l7(e,
u))break;l===null&&(l=g),vt(e,!0)?(a=!0,p=d,e.lineIndent>t?s=1:e.lineIndent===t?s=0:s=-1):p=!1}if(p&&(p=a||o),s===1||n===Tp){let h=n===pa||n===YC?t:t+1,g=e.position-
e.lineStart;if(s===1)if(p&&(FC(e,g,u)||Kk(e,g,h,u))||g7(e,h,u))c=!0;else{let y=e.input.charCodeAt(e.position);if(l!==null&&i&&d&&!p&&y!==124&&y!==62){let b=fa(e),
k=l.position-l.lineStart;da(e,l),Kk(e,k,h,LC())&&e.events[b.eventsLength]?.type===fe.MAPPING?c=!0:da(e,b)}!c&&(f&&p7(e,h,u)||f7(e,h,u)||d7(e,h,u)||u7(e,u)||h7(e,
h,n,u))&&(c=!0)}else s===0&&(c=p&&FC(e,g,u))}return f=f&&!c,!c&&(u.anchorStart!==le||u.tagStart!==le||f)&&(ga(e,le,le,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,
q.PLAIN),c=!0),e.depth--,c||u.anchorStart!==le||u.tagStart!==le}function y7(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let t=e.
position;for(;e.input.charCodeAt(e.position)!==0&&!Kn(e.input.charCodeAt(e.position));)e.position++;let n=e.input.slice(t,e.position),r=[];for(n.length===0&&B(e,
"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!ct(e.input.charCodeAt(e.position));){for(;ya(e.input.charCodeAt(
e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||ct(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let o=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!Kn(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(o,e.position))}if(ct(e.input.charCodeAt(e.position))&&
Pp(e),n==="YAML"){e.directives.some(i=>i.kind==="yaml")&&B(e,"duplication of %YAML directive"),r.length!==1&&B(e,"YAML directive accepts exactly one argument");
let o=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);o===null&&B(e,"ill-formed argument of the YAML directive"),parseInt(o[1],10)!==1&&B(e,"unacceptable YAML version of the \
document"),e.directives.push({kind:"yaml",version:r[0]})}else if(n==="TAG"){r.length!==2&&B(e,"TAG directive accepts exactly two arguments");let[o,i]=r;QC.test(
o)||B(e,"ill-formed tag handle (first argument) of the TAG directive"),qC.call(e.tagHandlers,o)&&B(e,`there is a previously declared suffix for "${o}" tag handl\
e`),t7.test(i)||B(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[o]=i,e.directives.push({kind:"tag",handle:o,prefix:i})}return!0}
function w7(e){e.directives=[],e.tagHandlers=Object.create(null);let t=!1;for(vt(e,!0);y7(e);)t=!0,vt(e,!0);let n=!1,r=!1,o=!0;if(e.lineIndent===0&&e.input.charCodeAt(
e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&no(e.input.charCodeAt(e.position+3))){n=!0;let a=e.line;e.position+=
3,vt(e,!0),o=e.line>a}else t&&B(e,"directives end mark is expected");let i=e.events.length;if(!n&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&
ma(e)){e.position+=3,vt(e,!0);return}if(n7(e,n,!1),ha(e,e.lineIndent-1,Tp,!1,o,o)||Tt(e),vt(e,!0),e.position===e.lineStart&&ma(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,vt(e,!0),e.line===a&&e.position<e.length&&B(e,"end of the stream or a document separator is expected")}let s=e.events[i];s?.type===
fe.DOCUMENT&&(s.explicitEnd=r),ua(e),!r&&e.position<e.length&&!iv(e)&&B(e,"end of the stream or a document separator is expected")}function sR(e,t){let n=e.length,
r={...tR,...t,input:`${e}\0`,length:n,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
o=e.indexOf("\0");for(o!==-1&&qi.throwAt(e,o,"null byte is not allowed in input",r.filename);r.position<r.length&&(oR(r),vt(r,!0),!(r.position>=r.length));){let i=r.
position;w7(r),r.position===i&&B(r,"can not read a document")}return r.events}function Dp(e,t){return(e&1<<t)!==0}function aR(e){return e.presenterOptions.quoteStyle===
"single"&&Dp(e.allowedStylesMask,q.SINGLE_QUOTED)?q.SINGLE_QUOTED:q.DOUBLE_QUOTED}function b7(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==
q.PLAIN||(e.style=q.DOUBLE_QUOTED))}function k7(e){e.style===q.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}
function v7(e){e.style===q.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=q.DOUBLE_QUOTED)}function x7(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==q.PLAIN||
e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?q.DOUBLE_QUOTED:aR(e)))}function _7(e){if(e.style!==q.PLAIN||e.isKey)return;let t=e.node.value,n=t.indexOf(`
`)!==-1;if(!Dp(e.allowedStylesMask,q.LITERAL_BLOCK)){n&&(e.style=q.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;if(r===-1){n&&(e.style=q.LITERAL_BLOCK);
return}let o=Math.max(Math.min(r,40),r-e.shiftOfContent),i=0,s=!1;for(;i<=t.length;){let a=t.length,c=t.indexOf(`
`,i);c!==-1&&(a=c);let l=t.slice(i,a);if(l.length>o&&l[0]!==" "&&/ [^ \t]/.test(l)&&(s=!0),c===-1)break;i=c+1}s?e.style=q.FOLDED_BLOCK:n&&(e.style=q.LITERAL_BLOCK)}
function $7(e){e.style===q.PLAIN&&!Dp(e.allowedStylesMask,q.PLAIN)&&(e.style=aR(e))}function O7(e){Dp(e.allowedStylesMask,e.style)||(e.style=q.DOUBLE_QUOTED)}var se,
P5,N5,C5,R5,L5,D5,F5,M5,z5,j5,U5,B5,J5,G5,V5,H5,K5,zC,q5,Y5,eY,tY,Wk,oY,iY,jC,cY,lY,dY,pY,mY,Zk,tv,yY,kY,vY,xY,$Y,OY,EY,AY,SY,IY,Rp,nv,MOe,rv,CY,RY,zOe,jOe,LY,qi,
fe,q,Go,Qt,FY,JC,GC,GY,VY,UOe,la,HY,HC,le,qC,pa,YC,XC,Tp,YY,XY,QC,qk,eR,QY,e7,t7,tR,BOe,MC,E7,A7,S7,sv,cR,Fp,lR,uR,I7,Xk,Qk,T7,P7,fR,dR,pR,mR,hR,gR,N7,C7,R7,L7,
D7,F7,JOe,GOe,VOe,HOe,KOe,WOe,ZOe,M7,qOe,YOe,XOe,QOe,eEe,tEe,nEe,rEe,oEe,iEe,sEe,aEe,cEe,lEe,uEe,fEe,dEe,yR=m(()=>{"use strict";se=Symbol("NOT_RESOLVED");P5=xt(
"tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),N5=["","~","null","Null","NULL"],C5=xt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"","~","n","N"],resolve:e=>N5.indexOf(e)!==-1?null:se,identify:e=>e===null,represent:()=>"null"}),R5=xt("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:[
"n"],resolve:(e,t)=>e==="null"||t&&e===""?null:se,identify:e=>e===null,represent:()=>"null"}),L5=["","~","null","Null","NULL"],D5=xt("tag:yaml.org,2002:null",{implicit:!0,
implicitFirstChars:["","~","n","N"],resolve:e=>L5.indexOf(e)!==-1?null:se,identify:e=>e===null,represent:()=>"null"}),F5=["true","True","TRUE"],M5=["false","Fal\
se","FALSE"],z5=xt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:e=>F5.indexOf(e)!==-1?!0:M5.indexOf(e)!==-1?!1:se,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),j5=["true"],U5=["false"],B5=xt("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>j5.indexOf(e)!==-1?!0:U5.indexOf(e)!==-1?!1:se,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"fal\
se"}),J5=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],G5=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],V5=xt("tag:yaml.o\
rg,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:e=>J5.indexOf(e)!==-1?!0:G5.indexOf(e)!==-1?!1:se,identify:e=>Object.
prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),H5=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),K5=new RegExp("^(?:[-\
+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");zC=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Z5,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),q5=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Y5=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");eY=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Q5,
identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),tY=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[\
-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");Wk=xt("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."01\
23456789"],resolve:rY,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),oY=new RegExp("^(?:[-+]?[0-\
9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),iY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");jC=xt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:sY,identify:e=>typeof e=="number"&&
(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:aY}),cY=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),
lY=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");dY=xt("tag:ya\
ml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:uY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(
10).indexOf("e")>=0),represent:fY}),pY=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\\
.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),mY=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");Zk=xt("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:[
"-","+",".",..."0123456789"],resolve:hY,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:gY}),tv=
xt("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,t)=>e==="<<"||t&&e===""?"<<":se,identify:()=>!1}),yY=/^[A-Za-z0-9+/]*={0,2}$/;kY=xt(
"tag:yaml.org,2002:binary",{resolve:wY,identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:bY}),vY=new RegExp("^([0-9][0-9][0-9][0-9\
])-([0-9][0-9])-([0-9][0-9])$"),xY=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0\
-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");$Y=xt("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:_Y,
identify:e=>e instanceof Date,represent:e=>e.toISOString()}),OY=ev("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,t)=>{e.push(t)},identify:Array.isArray});EY=
ev("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,t)=>{let n;if(t instanceof Map){if(t.size!==1)return"cannot resolve an ordered map i\
tem";n=t.keys().next().value}else if(Cp(t)){let r=Object.keys(t);if(r.length!==1)return"cannot resolve an ordered map item";n=r[0]}else return"cannot resolve an\
 ordered map item";return e.seen.has(n)?"duplicate key in ordered map":(e.seen.add(n),e.list.push(t),"")},finalize:e=>e.list,identify:()=>!1}),AY=ev("tag:yaml.o\
rg,2002:pairs",{create:()=>[],addItem:(e,t)=>{if(t instanceof Map)return t.size!==1?"cannot resolve a pairs item":(e.push(t.entries().next().value),"");if(Object.
prototype.toString.call(t)!=="[object Object]")return"cannot resolve a pairs item";let n=t,r=Object.keys(n);return r.length!==1?"cannot resolve a pairs item":(e.
push([r[0],n[r[0]]]),"")},identify:()=>!1}),SY=Np("tag:yaml.org,2002:map",{create:()=>({}),identify:Cp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.
set(n,e[n]);return t},addPair:(e,t,n)=>{if(t!==null&&typeof t=="object")return"object-based map does not support complex keys";let r=String(t);return r==="__pro\
to__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[r]=n,""},has:(e,t)=>t!==null&&typeof t=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(t)),keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),IY=Np("tag:yaml.org,2002:set",
{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let t=new Map;for(let n of e)t.set(n,null);return t},addPair:(e,t,n)=>n!==null?"cannot resolve a \
set item":(e.add(t),""),has:(e,t)=>e.has(t),keys:e=>e.keys(),get:()=>null});Rp=class UC{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(t){
let n=NY(t),r=[],o=TY(),i=PY();for(let u of n){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by\
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
n=n.concat(r);return new UC([...this.tags,...n])}},nv=new Rp([P5,OY,SY]),MOe=new Rp([...nv.tags,R5,B5,eY,dY]),rv=new Rp([...nv.tags,C5,z5,zC,jC]),CY=new Rp([...nv.
tags,D5,V5,Wk,Zk,$Y,tv,kY,EY,AY,IY]),RY=CY.withTags({...Wk,resolve:(e,t,n)=>{let r=Wk.resolve(e,t,n);return r===se?zC.resolve(e,t,n):r}},{...Zk,resolve:(e,t,n)=>{
let r=Zk.resolve(e,t,n);return r===se?jC.resolve(e,t,n):r}}),zOe=Np("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,t,n)=>(e.set(t,n),""),has:(e,t)=>e.has(
t),keys:e=>e.keys(),get:(e,t)=>e.get(t),identify:e=>e instanceof Map||Cp(e),represent:e=>{if(e instanceof Map)return e;let t=new Map,n=e;for(let r of Object.keys(
n))t.set(r,n[r]);return t}});jOe=Np("tag:yaml.org,2002:map",{create:()=>({}),identify:Cp,represent:e=>{let t=new Map;for(let n of Object.keys(e))t.set(n,e[n]);return t},
addPair:(e,t,n)=>{let r=AC(t);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:n,enumerable:!0,configurable:!0,
writable:!0}):e[r]=n,"")},has:(e,t)=>{let n=AC(t);return n!==null&&Object.prototype.hasOwnProperty.call(e,n)},keys:e=>Object.keys(e),get:(e,t)=>{let n=String(t);
return Object.prototype.hasOwnProperty.call(e,n)?e[n]:null}}),LY={maxLength:79,indent:1,linesBefore:3,linesAfter:2};qi=class BC extends Error{reason;mark;constructor(t,n){
super(),this.name="YAMLException",this.reason=t,this.mark=n,this.message=SC(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(t){
return`${this.name}: ${SC(this,t)}`}static throwAt(t,n,r,o=""){let i=0,s=0;for(let c=0;c<n;c++){let l=t.charCodeAt(c);l===10?(i++,s=c+1):l===13&&(i++,t.charCodeAt(
c+1)===10&&c++,s=c+1)}let a={name:o,buffer:t,position:n,line:i,column:n-s};throw a.snippet=DY(a),new BC(r,a)}},fe={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,
POP:6},q={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},Go={BLOCK:1,FLOW:2},Qt={CLIP:1,STRIP:2,KEEP:3},FY=-1;JC=new Array(256),GC=new Array(
256);for(let e=0;e<256;e++)JC[e]=IC(e)?1:0,GC[e]=IC(e);GY=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),VY="-#;/?:@&=+$_.~*'()",UOe=VY+
"!,[]";la=-1,HY="tag:yaml.org,2002:merge",HC={filename:"",schema:rv,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};le=-1,qC=Object.prototype.hasOwnProperty,pa=1,YC=
2,XC=3,Tp=4,YY=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,XY=/[,\[\]{}]/,
QC=/^(?:!|!!|![0-9A-Za-z-]+!)$/,qk=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,eR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
QY=new RegExp(`^(?:${qk})*$`),e7=new RegExp(`^(?:${eR})+$`),t7=new RegExp(`^(?:!(?:${qk})*|${eR}(?:${qk})*)$`),tR={filename:"",maxDepth:100};BOe={...tR,...HC};MC=
{applyQuoteFlowKeysOption:b7,doubleQuoteForInvisibles:k7,doubleQuoteWhitespaceOnly:v7,applyForceQuotesOption:x7,tryLongOrMultilineAsBlock:_7,quoteInvalidPlain:$7,
fallbackToDoubleQuoted:O7};E7="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",A7="[\\n\\r]",S7="\\uFEFF",sv="[ \\t]",cR=`(\
?:(?!(?:${A7}|${S7}))${E7})`,Fp=`(?:(?!${sv})${cR})`,lR="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",uR="[-?:,\\[\\]{}#&*!|>'\"%@`]",I7="[,\\[\\]{}\
]",Xk=Fp,Qk=`(?:(?!${I7})${Fp})`,T7=`(?:(?:(?!${uR})${Fp})|[?:-](?=${Xk}))`,P7=`(?:(?:(?!${uR})${Fp})|[?:-](?=${Qk}))`,fR=`(?:(?:(?![:#])${Xk})|:(?=${Xk}))#*`,dR=
`(?:(?:(?![:#])${Qk})|:(?=${Qk}))#*`,pR=`(?:${sv}*${fR})*`,mR=`(?:${sv}*${dR})*`,hR=`${T7}#*${pR}`,gR=`${P7}#*${mR}`,N7=hR,C7=gR,R7=`\\n+${fR}${pR}`,L7=`\\n+${dR}${mR}`,
D7=`${hR}(?:${R7})*`,F7=`${gR}(?:${L7})*`,JOe=new RegExp(`^(?:${D7})$`,"u"),GOe=new RegExp(`^(?:${F7})$`,"u"),VOe=new RegExp(`^(?:${N7})$`,"u"),HOe=new RegExp(`\
^(?:${C7})$`,"u"),KOe=new RegExp(`^(?:${lR})*$`,"u"),WOe=new RegExp(`^(?:${lR}|\\n)*$`,"u"),ZOe=new RegExp(`^(?:${cR}|\\n)*$`,"u"),M7={indent:2,seqNoIndent:!1,seqInlineFirst:!0,
lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(
MC).map(e=>Reflect.get(MC,e)),tagBeforeAnchor:!1},qOe={...M7,schema:RY,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},YOe=fe.DOCUMENT,XOe=fe.
SEQUENCE,QOe=fe.MAPPING,eEe=fe.SCALAR,tEe=fe.ALIAS,nEe=fe.POP,rEe=q.PLAIN,oEe=q.SINGLE_QUOTED,iEe=q.DOUBLE_QUOTED,sEe=q.LITERAL_BLOCK,aEe=q.FOLDED_BLOCK,cEe=Go.
BLOCK,lEe=Go.FLOW,uEe=Qt.CLIP,fEe=Qt.STRIP,dEe=Qt.KEEP});function kR(e,t,n){let{text:r,restore:o}=H7(e),i=r.replaceAll(z7,j7),s=i===e?void 0:t(i),a=i.includes("	")?B7(i,s??t(i),t,n):s;return a===void 0?void 0:K7(a,o)}
function j7(e,t,n){let r=n.indexOf(" #"),o=(r===-1?n:n.slice(0,r)).trimEnd();return o.includes(": ")||o.endsWith(":")?e:t+JSON.stringify(o)}function B7(e,t,n,r){
let o=e.split(`
`),i=t;for(let s=0;s<U7&&i.problem!==void 0;s+=1){let a=i.problem.line-r,c=o[a]??"",l=c.replaceAll(J7,G7);if(l===c)break;o[a]=l,i=n(o.join(`
`))}return i}function G7(e,t,n){if(/\S/.test(e)||t===0)return e;let r=`${n[t-1]}${n[t+e.length]??"]"}`;return/[[\]{},:"'#-]/.test(r)?e.replaceAll("	"," "):e}function H7(e){
let t=new Map,n=V7;for(let[o]of e.matchAll(wR))if(!t.has(o)){for(;e.includes(String.fromCharCode(n))&&n<bR;)n+=1;t.set(o,String.fromCharCode(n)),n+=1}if(t.size===
0||n>bR)return{text:e,restore:void 0};let r=new Map([...t].map(([o,i])=>[i,o]));return{text:e.replaceAll(wR,o=>t.get(o)??o),restore:o=>o.replaceAll(/[\ue000-\uf8ff]/g,
i=>r.get(i)??i)}}function K7(e,t){return t===void 0?e:{...e,data:av(e.data,t),lines:Object.fromEntries(Object.entries(e.lines).map(([n,r])=>[t(n),r])),duplicateKeys:e.
duplicateKeys.map(({key:n,line:r})=>({key:t(n),line:r}))}}function av(e,t){return typeof e=="string"?t(e):typeof e!="object"||e===null?e:Array.isArray(e)?e.map(
n=>av(n,t)):Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),av(r,t)]))}var z7,U7,J7,wR,V7,bR,vR=m(()=>{"use strict";z7=/^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;
U7=30;J7=/(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;wR=/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,V7=57344,bR=63743});function xR(e,t){let n=[],r={},o=t;for(let i of(e.endsWith(`
`)?e.slice(0,-1):e).split(`
`)){let[,s,a]=W7.exec(i)??[];if(s===void 0||a===void 0||Z7.test(a)||Object.hasOwn(r,s))return;n.push([s,a.trimEnd()]),r[s]=o,o+=1}return{data:Object.fromEntries(
n),lines:r,duplicateKeys:[]}}var W7,Z7,_R=m(()=>{"use strict";W7=/^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u,Z7=/^(?:true|false|null) *$|:(?: |$)| #/i});function TR(e,t){return xR(e,t)??Y7(e,t)}function Y7(e,t){let n=ER(e,t);return n.problem===void 0?n:kR(e,r=>ER(r,t),t)??n}function ER(e,t){try{let n=sR(e,$R),r={
source:e,schema:q7,json:!0,...$R},o=ZC(Q7(n,e),r);return o.length>1?Mp("it holds several documents",t):PR(o[0],OR)>=OR?Mp("its aliases multiply into too much",t):
{...X7(o[0]),...tX(n,e,t)}}catch(n){if(!(n instanceof qi))return Mp(ee(n),t);let r=n.reason.startsWith("nesting exceeded")?"it is nested too deeply":n.reason;return Mp(
r,t+(n.mark?.line??0))}}function Mp(e,t){return{...Gl,problem:{reason:e,line:t}}}function X7(e){return e==null?Gl:Array.isArray(e)?{...Gl,notMapping:"array"}:typeof e==
"object"?{...Gl,data:e}:{...Gl,notMapping:typeof e}}function Q7(e,t){return e.map(n=>{if(!("tagStart"in n)||n.tagStart<0)return n;let r={...n,tagStart:-1,tagEnd:-1};
if(r.type!==fe.SCALAR||r.style!==q.PLAIN)return r;AR.lastIndex=n.tagStart;let o=AR.exec(t)?.[1],i=Lp(t,r);return eX(o,i)?r:{...r,style:q.SINGLE_QUOTED}})}function eX(e,t){
return e==="bool"?SR.test(t):e==="null"?IR.test(t):e!==void 0&&!SR.test(t)&&!IR.test(t)}function PR(e,t){if(typeof e!="object"||e===null)return 1;let n=1;for(let r of Object.
values(e)){if(n>=t)break;n+=PR(r,t-n)}return n}function tX(e,t,n){let r=new Map,o=[],i=0,s=0,a=n,c=0;for(let l of e){if(l.type===fe.POP?i-=1:i===2&&(s+=1),l.type===
fe.SCALAR&&i===2&&s%2===1){let u=Lp(t,l);a+=Ri(t,c,l.valueStart),c=l.valueStart,r.has(u)&&o.push({key:u,line:a}),r.set(u,a)}if(l.type===fe.SEQUENCE&&i===1)break;
nX(l)&&(i+=1)}return{lines:Object.fromEntries(r),duplicateKeys:o}}function nX(e){return e.type===fe.DOCUMENT||e.type===fe.MAPPING||e.type===fe.SEQUENCE}var Gl,q7,
$R,OR,AR,SR,IR,NR=m(()=>{"use strict";yR();E();j();vR();_R();Gl={data:{},lines:{},duplicateKeys:[]},q7=rv.withTags(tv),$R={maxDepth:100,maxAliases:100,maxTotalMergeKeys:1e3},
OR=1e4;AR=/!!(bool|float|int|null)(?![\w-])/y,SR=/^(?:true|false|True|False|TRUE|FALSE)$/,IR=/^(?:~|null|Null|NULL)?$/});function CR(e,t){return e.split(`
`).map(n=>iX(n.replace(/^\t+/,r=>"  ".repeat(r.length)),t)).join(`
`)}function iX(e,t){let[,n,r]=rX.exec(e)??[];return n===void 0||r===void 0||!oX.test(r)||sX(r)||r.startsWith("[")&&t(r)?e:`${n}: "${r.replaceAll("\\","\\\\").replaceAll(
'"','\\"')}"`}function sX(e){return e.length>1&&(e.startsWith('"')||e.startsWith("'"))&&e.endsWith(e[0])}var rX,oX,RR=m(()=>{"use strict";rX=/^([a-zA-Z_-]+):\s+(.+)$/,
oX=/[{}[\]*&#!|>%@`]|: /});function zp(e){let t=aX.exec(e)?.[0].length,n=t===void 0?-1:e.indexOf("---",t);if(t===void 0||n===-1)return cX(e);let r=e.slice(t,n),o=1+Ri(e,0,t);cv.lastIndex=
n+3,cv.test(e);let i=cv.lastIndex;return{...lX(r,o),body:e.slice(i),bodyLine:o+Ri(e,t,i)}}function cX(e){return{frontmatter:{state:"none",data:{},source:"",lines:{}},
body:e,bodyLine:1,duplicateKeys:[]}}function lX(e,t){if(e.length>LR)return FR(e,`it is longer than ${LR} characters`,t);let n=lv(e,t);if(n.problem===void 0)return DR(
"parsed",e,n);let r=lv(CR(e,fX),t);return r.problem!==void 0?FR(e,r.problem.reason,r.problem.line):{...DR("repaired",e,r),problem:n.problem}}function DR(e,t,n){
return n.notMapping!==void 0?{...zR(t),notMapping:n.notMapping}:{frontmatter:{state:e,data:n.data,source:t,lines:n.lines},duplicateKeys:n.duplicateKeys}}function FR(e,t,n){
return{...zR(e),problem:{reason:t,line:n}}}function uX(e){return e.includes("call stack")?"it is nested too deeply":e.startsWith("Excessive alias count")?"its a\
liases multiply into too much":e}function zR(e){return{frontmatter:{state:"dropped",data:{},source:e,lines:{}},duplicateKeys:[]}}function lv(e,t){try{let n=TR(e,
t);return n.problem===void 0?n:MR(n.problem.reason,n.problem.line)}catch(n){return MR(ee(n),t)}}function MR(e,t){return{data:{},lines:{},duplicateKeys:[],problem:{
reason:uX(e),line:t}}}function fX(e){return lv(e,1).problem===void 0}var LR,aX,cv,uv=m(()=>{"use strict";E();j();NR();RR();LR=64*1024,aX=/^---\s*\n/,cv=/\s*/y});function Xi(e,t=!1){let n=typeof e=="string"?dX.encode(e):e;return{kind:"file",size:n.length,executable:t,bytes:()=>n}}function Qi(e){return e.text?.()??H(e.bytes())}
function de(e){if(typeof e!="object"||e===null)throw new w("SOURCE_INVALID","`treeOf` got no files.","Give a record of path \u2192 content.");let t=Symbol.iterator in
e?[...e]:Object.entries(e);return new Map(t.map(([n,r])=>[n,pX(r)?r:Xi(r)]).sort(([n],[r])=>U(n,r)))}function L(e,t){let n=e.get(t);return n?.kind==="file"?n:void 0}
function ro(e,t){let n=t===""?"":`${t}/`;return[...e].filter(([r,o])=>o.kind==="file"&&r.startsWith(n)).map(([r])=>r)}function yr(e,t){if(t===""||e.get(t)?.kind===
"directory")return!0;let n=`${t}/`;for(let r of e.keys())if(r.startsWith(n))return!0;return!1}function pX(e){return typeof e!="string"&&!(e instanceof Uint8Array)}
var dX,K=m(()=>{"use strict";E();j();dX=new TextEncoder});function gX(e){return e.slice(-3).toLowerCase()===".md"?mX:hX}function wr(e,t){return UR(e,t,Qi)}function jR(e,t){return UR(e,t,n=>n.bytes())}function UR(e,t,n){
let r=L(e.tree,t);if(r===void 0||r.unreadable!==void 0)return;let o=gX(t);if(r.size>o){e.report("FILE_TOO_LARGE",t,{size:r.size,limit:o});return}try{return n(r)}catch(i){
e.report("FILE_UNREADABLE",t,{reason:yX(i)});return}}function yX(e){let t=ve(e)?e.details.reason:void 0;return typeof t=="string"?t:ee(e).replace(/\.$/,"")}var mX,
hX,wa=m(()=>{"use strict";E();K();mX=1024*1024,hX=10*1024*1024});function ba(e,t,n){let r=wr(e,n);if(r===void 0)return;let o=wX(r);return o!==void 0&&e.report("FILE_NOT_UTF8",n,o),fv(e,t,r,i=>({path:n,line:i}))}function fv(e,t,n,r){
let o=zp(n),{frontmatter:i,body:s,bodyLine:a}=o;OC(e,t,o,r);let c=Zi(ie(i,"description")),l=Zi(ie(i,"model")),u=z({description:c,model:l});return{text:{path:r(1).
path,frontmatter:i,body:s,bodyLine:a,...u},where:f=>r(i.lines[f]??1)}}function wX(e){let t=e.indexOf("\uFFFD");if(t!==-1)return t===0&&e.includes("\0")?{reason:"\
it looks like UTF-16, and the client reads no word of it"}:{reason:"some bytes are no characters and appear as \uFFFD"}}function jp(e,{text:t,where:n}){let r=bX(
e,t.frontmatter,n),o=ie(t.frontmatter,"allowed-tools");return{...z({argumentHint:r,allowedTools:o===void 0?void 0:gr(o)}),modelInvocable:!BR(e,t.frontmatter,"di\
sable-model-invocation",!1,n),userInvocable:BR(e,t.frontmatter,"user-invocable",!0,n)}}function bX(e,t,n){let r=ie(t,"argument-hint");if(r===void 0)return;let o=It(
r);return typeof r=="object"&&e.report("ARGUMENT_HINT_NOT_TEXT",n("argument-hint"),{shown:o}),o.trim()===""?void 0:o}function BR(e,t,n,r,o){if(!Object.hasOwn(t.
data,n))return r;let i=t.data[n]??null,{on:s,clear:a}=$C(i),c=typeof i=="string"?JSON.stringify(i):Hn(i);return a||e.report("FLAG_UNCLEAR",o(n),{key:n,got:c,taken:s}),
s}var Up=m(()=>{"use strict";Pe();uv();Uk();Xt();wa()});function Bp(e,t){let n=t===""?0:t.length+1;return ro(e,t).filter(r=>r.slice(-3).toLowerCase()===".md").map(r=>{let o=r.slice(n).split("/"),i=Vl(o.pop());return{
path:r,folders:o,stem:i}}).sort(kX)}function dv(e,t){return t===""?e:e.slice(JR(e,`${t}/`),JR(e,`${t}0`))}function JR(e,t){let n=0,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]<t?n=o+1:r=o}return n}function Vl(e){let t=Vo(e);return t.endsWith(".md")?t.slice(0,-3):t}function Vo(e){return e.slice(e.lastIndexOf("/")+1)}function kX(e,t){
let n=Math.min(e.folders.length,t.folders.length);for(let r=0;r<n;r+=1){let o=U(e.folders[r],t.folders[r]);if(o!==0)return o}return e.folders.length-t.folders.length||
U(e.path,t.path)}var Hl=m(()=>{"use strict";K();j()});function pv(e,t){let n=t===void 0?Bp(e.tree,"agents"):vX(e,t),r=new Map;for(let o of n){let i=xX(e,o);if(i===void 0)continue;let s=r.get(i.name);if(s!==void 0){
let a={path:i.path,line:i.frontmatter.lines.name??1};e.report("AGENT_NAME_TAKEN",a,{name:i.name,other:s.path})}r.set(i.name,i)}return[...r.values()].sort((o,i)=>U(
o.name,i.name))}function vX(e,t){return[...new Set(t.map(({path:r})=>r))].filter(r=>e.tree.get(r)?.kind==="file").map(r=>({path:r,folders:[],stem:Vl(r)}))}function xX(e,t){
let n=ba(e,"agent",t.path);if(n===void 0)return;let{text:r,where:o}=n,i=_X(e,r.frontmatter,o)??t.stem;if(i===""){e.report("COMPONENT_UNNAMED",t.path,{kind:"agen\
t"});return}AX(e,r.frontmatter,o);let s=r.description??$X(r.frontmatter),a=OX(e,r.frontmatter,o),c=Zi(ie(r.frontmatter,"color"));return{kind:"agent",name:[...t.
folders,i].join(":"),...r,...z({description:s,tools:a,color:c})}}function _X(e,t,n){let r=ie(t,"name");if(r===void 0)return;let o=It(r);if(o.length<=Kl)return o===
""?void 0:o;e.report("AGENT_NAME_TOO_LONG",n("name"),{length:o.length,limit:Kl})}function $X(e){return Zi(ie(e,"when_to_use"))??Zi(ie(e,"when-to-use"))}function OX(e,t,n){
if(!Object.hasOwn(t.data,"tools"))return;let r=ie(t,"tools"),o=gr(r),i=jk(r);if(i!==void 0&&o.length===0)e.report("AGENT_TOOLS_INVALID",n("tools"),{got:i});else if(o.
length===0){let s=typeof r=="string"?"blank":Hn(r);e.report("AGENT_TOOLS_EMPTY",n("tools"),{got:s})}return o.length===0||o.includes("*")?void 0:o}function AX(e,t,n){
for(let o of EX)ie(t,o)!==void 0&&e.report("AGENT_KEY_IGNORED",n(o),{key:o});let r={"allowed-tools":"tools","disallowed-tools":"disallowedTools"};for(let[o,i]of Object.
entries(r))ie(t,o)!==void 0&&e.report("AGENT_KEY_WRONG",n(o),{key:o,use:i})}var Kl,EX,mv=m(()=>{"use strict";Pe();j();Uk();Xt();Up();Hl();Kl=256;EX=["hooks","in\
itialPrompt","mcpServers","permissionMode"]});function VR(e){return!e&&!Jp?SX:{lang:e?.lang??Jp?.lang,message:e?.message,abortEarly:e?.abortEarly??Jp?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Jp?.abortPipeEarly}}
function TX(e){return IX?.get(e)}function NX(e){return PX?.get(e)}function RX(e,t){return CX?.get(e)?.get(t)}function HR(e){let t=typeof e;return t==="string"?`\
"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function gn(e,t,n,r,o){
let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??HR(i),c={kind:e.kind,type:e.type,input:i,expected:s,received:a,message:`Inval\
id ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.
abortPipeEarly},l=e.kind==="schema",u=o?.message??e.message??RX(e.reference,c.lang)??(l?NX(c.lang):null)??r.message??TX(c.lang);u!==void 0&&(c.message=typeof u==
"function"?u(c):u),l&&(n.typed=!1),n.issues?n.issues.push(c):n.issues=[c]}function KR(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??
"never"}function yn(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},VR())},e}function he(e,t){return{kind:"validation",type:"\
check",reference:he,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&gn(this,"input",n,r),n}}}function Gp(e){
return{kind:"validation",type:"raw_check",reference:Gp,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:r=>gn(this,r?.label??"input",t,n,
r)}),t}}}function Ho(e,t){return{kind:"validation",type:"regex",reference:Ho,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.
test(n.value)&&gn(this,"format",n,r),n}}}function LX(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Vp(e,t){return{...e,"~run"(n,r){
let o=n.issues&&[...n.issues];if(n=e["~run"](n,r),n.issues){for(let i of n.issues)if(!o?.includes(i)){let s=n.value;for(let a of t){let c=s[a],l={type:"unknown",
origin:"value",input:s,key:a,value:c};if(i.path?i.path.push(l):i.path=[l],!c)break;s=c}}}return n}}}function hv(e,t,n){return typeof e.default=="function"?e.default(
t,n):e.default}function Ae(e,t){return yn({kind:"schema",type:"array",reference:Ae,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.
isArray(o)){n.typed=!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let c={type:"array",origin:"value",input:o,
key:i,value:s};for(let l of a.issues)l.path?l.path.unshift(c):l.path=[c],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||
(n.typed=!1),n.value.push(a.value)}}else gn(this,"type",n,r);return n}})}function qe(e){return yn({kind:"schema",type:"boolean",reference:qe,expects:"boolean",async:!1,
message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:gn(this,"type",t,n),t}})}function Ko(e,t){return yn({kind:"schema",type:"custom",reference:Ko,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:gn(this,"type",n,r),n}})}function Hp(e){return yn({kind:"schema",
type:"lazy",reference:Hp,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.getter(t.value)["~run"](t,n)}})}function gv(e,t){return yn({kind:"schema",type:"\
nullable",reference:gv,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=hv(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function yv(e,t){return yn({kind:"schema",type:"object",reference:yv,expects:"Object",async:!1,
entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type===
"exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:hv(s),c=s["~run"]({value:a},r);if(c.issues){let l={type:"objec\
t",origin:"value",input:o,key:i,value:a};for(let u of c.issues)u.path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=c.issues),r.abortEarly){
n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(s.fallback!==void 0)n.value[i]=LX(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&
s.type!=="nullish"&&(gn(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))break}}else gn(
this,"type",n,r);return n}})}function P(e,t){return yn({kind:"schema",type:"optional",reference:P,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,
"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=hv(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function wv(e,t){
return yn({kind:"schema",type:"picklist",reference:wv,expects:KR(e.map(HR),"|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.
typed=!0:gn(this,"type",n,r),n}})}function Y(e){return yn({kind:"schema",type:"string",reference:Y,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:gn(this,"type",t,n),t}})}function GR(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Wl(e,t){
return yn({kind:"schema",type:"union",reference:Wl,expects:KR(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){
let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{o=c;break}else s?s.push(c):s=[c]}if(o)return o;if(i){if(i.length===1)return i[0];
gn(this,"type",n,r,{issues:GR(i)}),n.typed=!0}else{if(s?.length===1)return s[0];gn(this,"type",n,r,{issues:GR(s)})}return n}})}function Wn(){return yn({kind:"sc\
hema",type:"unknown",reference:Wn,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Q(...e){return yn({...e[0],pipe:e,"~run"(t,n){for(let r of e)
if(r.kind!=="metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](
t,n))}return t}})}function bv(e,t,n){let r=e["~run"]({value:t},VR(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Jp,SX,IX,PX,CX,
qEe,Zn=m(()=>{"use strict";SX={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};qEe=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E00\
61}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifi\
er_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{\
1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u")});function DX(e,t){return{path:e,value:t.value??null,where:n=>({path:e,...t.placeAt(n)}),whereKey:n=>({path:e,...t.placeOfKey(n)})}}function WR(e){return{path:"",
value:e,where:()=>({path:""}),whereKey:()=>({path:""})}}function wn(e,t,n){let r=jR(e,t);if(r===void 0)return;if(!n.byteOrderMark&&r[0]===239&&r[1]===187&&r[2]===
191){n.invalid({path:t,line:1,column:1},"it starts with a byte-order mark, which the client does not skip here");return}let o=D(H(r));if(o.problem!==void 0){let{
reason:i,line:s,column:a}=o.problem;n.invalid({path:t,line:s,column:a},i);return}for(let{key:i,line:s,column:a}of o.duplicates)e.report("JSON_KEY_TWICE",{path:t,
line:s,column:a},{key:i});return DX(t,o)}function kr(e,t){if(!(e===void 0||!v(e.value)||!Object.hasOwn(e.value,t)))return{document:e,at:[t],value:e.value[t]}}function _t(e,t,n){
return{document:e.document,at:[...e.at,t],value:n}}function oo(e){return Array.isArray(e.value)?e.value.map((t,n)=>_t(e,n,t)):[e]}function Le(e){return e.document.
where(e.at)}function io(e){return{path:e.document.path,line:e.document.whereKey(e.at).line??1}}var qn=m(()=>{"use strict";M();j();wa()});function Zl(e,t){let n=e===""?[]:e.split("/");for(let r of t.split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return}return n.join(
"/")}function Kp(e,t,n,r){let o=t.value,i=Le(t);if(!kv(e,t,n,r)||(/(?:^|\/)\.\.(?:\/|$)|\\/.test(o)&&e.report("PATH_OUTSIDE",i,{field:n,path:o}),o.includes("\\")))
return;let s=Zl("",o);if(s!==void 0&&e.tree.get(s)?.kind!=="symlink"){if(e.tree.has(s)||yr(e.tree,s))return{path:s,raw:o,where:i};e.report("PATH_MISSING",i,{field:n,
path:o})}}function kv(e,t,n,r){let o=t.value,i=FX(o,n,r);return i===void 0?!0:(e.report("PATH_FORM_INVALID",Le(t),{field:n,path:o,reason:i}),!1)}function so(e,t,n,r){
let o=Kp(e,t,n,r);return o!==void 0&&e.tree.get(o.path)?.kind==="file"?o:void 0}function FX(e,t,n){if(!e.startsWith("./")&&!(e==="."&&t==="skills"))return e.startsWith(
"${")?`variables are not expanded in it; write "./" for the plugin's root`:'it must start with "./"';if(n.length>0&&!n.some(r=>e.endsWith(r)))return`it must end\
 with ${n.join(" or ")}`}var Wo=m(()=>{"use strict";K();qn()});function en(e,t){return(bv(e,t,{message:qR}).issues??[]).map(ZR)}function Ut(e,t){let[n]=bv(e,t,{message:qR,abortEarly:!0}).issues??[];return n===void 0?void 0:
ZR(n)}function vv(e){return e.map((t,n)=>typeof t=="string"&&/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function ZR({path:e,message:t}){
let n=(e??[]).map(({key:r})=>typeof r=="number"?r:String(r));return{path:n,field:vv(n),problem:t}}function qR(e){return e.input===void 0?"is missing":e.type==="\
union"?`must not be ${oe(e.input)} of this form`:Wp(e.type)(e)}function Wp(e){return({input:t})=>`must be ${YR(e)}, not ${oe(t)}`}function oe(e){return e===null?
"null":Array.isArray(e)?"a list":YR(typeof e)}function YR(e){return MX[e]??e}var MX,lt=m(()=>{"use strict";Zn();MX={array:"a list",boolean:"true or false",number:"\
a number",object:"an object",string:"a text"}});function pe(e){return Q(Ko(v,Wp("object")),yv(e))}function es(e){let t=pe(e);return Hp(n=>Q(t,Gp(zX(n,e))))}function zX(e,t){let n=v(e)?Object.keys(e).find(r=>!Object.
hasOwn(t,r)):void 0;return({addIssue:r})=>{n!==void 0&&r({message:"is not known here",path:[jX(e,n)]})}}function jX(e,t){return{type:"unknown",origin:"key",input:e,
key:t,value:void 0}}function Bt(e,t){let n=Ko(()=>!1,t?.problem),r=o=>t===void 0||t.form.test(o)?e:n;return Hp(o=>{let i=v(o)?Object.keys(o).filter(a=>a!=="__pr\
oto__"):[],s={};for(let a of i)s[a]=r(a);return pe(s)})}function Yn(...e){return wv(e,`must be one of ${e.map(t=>JSON.stringify(t)).join(", ")}`)}function ql(){
return QR(({length:e})=>e>0,"must not be empty")}function Yl(e){return QR(n=>n.length<=e||n.length<=2*e&&Array.from(n).length<=e,XR(e))}function Xl(e,t){return Q(
Ko(r=>!Array.isArray(r)||r.length<=t,XR(t)),Ae(e),Yl(t))}function XR(e){return`must have at most ${e}`}function QR(e,t){return Gp(({dataset:{value:n},addIssue:r})=>{
(typeof n=="string"||Array.isArray(n))&&!e(n)&&r({message:t})})}function Ql(e){return Q(Zo,he(t=>Number.isSafeInteger(t)&&t>=e,`must be a whole number from ${e}\
 on`))}var Zo,Je,eL,ka,vr=m(()=>{"use strict";Zn();M();lt();Zo=Ko(Number.isFinite,Wp("number"));Je=Q(Y(),ql()),eL=Q(Zo,he(e=>e>0,"must be over 0"));ka=Q(Y(),he(
e=>URL.canParse(e.trim()),"must be a whole URL, with https://"))});function nL(e,t){return v(t.value)?{kind:"map",commands:Object.entries(t.value).map(([r,o])=>BX(e,r,_t(t,r,o))).filter(r=>r!==void 0)}:{kind:"paths",paths:va(e,
t,{field:"commands",or:"an object of commands"})}}function va(e,t,n){return oo(t).flatMap(r=>{if(typeof r.value=="string"){let s=Kp(e,r,n.field,n.endings??[]);return s===
void 0?[]:[s]}let i=`must be a path or a list of paths${n.or===void 0?"":`, or ${n.or}`}, not ${oe(r.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(r),{field:n.
field,problem:i}),[]})}function BX(e,t,n){let r=JX(n.value),o=Le(n);if(t==="__proto__"){e.report("COMMAND_UNLISTED",o,{name:t});return}if(r!==void 0){e.report("\
MANIFEST_FIELD_INVALID",o,{field:`commands.${t}`,problem:r});return}let{source:i,...s}=n.value;if(i===void 0||i==="")return{...tL(s),name:t,where:o};let a=Kp(e,
_t(n,"source",i),`commands.${t}.source`,[]);return a===void 0?void 0:{...tL(s),name:t,source:a,where:o}}function JX(e){let t=Ut(UX,e);if(t!==void 0)return t.field===
""?t.problem:`has a ${JSON.stringify(t.field)} that ${t.problem}`;let{source:n,content:r}=e;return!!n==!!r?'must have either "source", a path, or "content", a t\
ext':void 0}function tL(e){let{content:t,description:n,argumentHint:r,model:o,allowedTools:i}=e;return z({content:t,description:n,argumentHint:r,model:o,allowedTools:i})}
var eu,UX,xv=m(()=>{"use strict";Pe();Zn();M();qn();Wo();lt();vr();eu=P(Y()),UX=pe({source:eu,content:eu,description:eu,argumentHint:eu,model:eu,allowedTools:P(
Ae(Y()))})});function oL(e){let t=GX.exec(e);if(t===null)return;let n=VX(e.slice(t.index+t[0].length-1)),r=rL(n,"description");return r===void 0||r===""?void 0:rL(n,"name")}
function VX(e){let t=0,n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(n!=="")o==="\\"?r+=1:o===n&&(n="");else if(o==='"'||o==="'"||o==="`")n=o;else if(o==="{")
t+=1;else if(o==="}"&&(t-=1,t===0))return e.slice(0,r+1)}return e}function rL(e,t){return new RegExp(`[{,]\\s*(["']?)${t}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\\
2`,"s").exec(e)?.[3]?.replaceAll(/\\(.)/gs,"$1")}var GX,iL=m(()=>{"use strict";GX=/\bexport\s+const\s+meta\s*=\s*\{/});function sL(e,t){let n=_v(e,{field:"outputStyles",folder:"output-styles",deep:!0},t);return $v(n.filter(r=>/\.md$/i.test(r)),r=>{let o=wr(e,r);if(o===void 0)return;
let{name:i}=zp(o).frontmatter.data;return typeof i=="string"&&i!==""?i:Ov(r,".md")})}function aL(e,t){let n=_v(e,{field:"workflows",folder:"workflows",deep:!1},
t);return $v(n.filter(r=>r.endsWith(".js")),r=>oL(wr(e,r)??""))}function cL(e,t){let n=_v(e,{field:"themes",folder:"themes",deep:!1},t);return $v(n.filter(r=>r.
endsWith(".json")),r=>v(D(wr(e,r)??"").value)?Ov(r,".json"):void 0)}function lL(e){return uL(e,"bin").map(t=>({name:Ov(t,""),path:t}))}function _v(e,t,{declared:n,
added:r}){let o=[n,r].flatMap(s=>s===void 0?[]:va(e,s,t));return[...n===void 0?[t.folder]:[],...o.map(s=>s.path)].flatMap(s=>e.tree.get(s)?.kind==="file"?[s]:yr(
e.tree,s)?t.deep?ro(e.tree,s):uL(e,s):[])}function uL(e,t){let n=t===""?0:t.length+1;return ro(e.tree,t).filter(r=>!r.includes("/",n))}function $v(e,t){let n=new Map;
for(let r of e){let o=t(r);o!==void 0&&!n.has(o)&&n.set(o,{name:o,path:r})}return[...n.values()].sort((r,o)=>U(r.name,o.name))}function Ov(e,t){let n=e.slice(e.
lastIndexOf("/")+1);return t!==""&&n.endsWith(t)?n.slice(0,-t.length):n}function fL(e){return Array.isArray(e)?e.flatMap(t=>v(t)&&typeof t.name=="string"?[t.name]:
[]):[]}var Ev=m(()=>{"use strict";K();M();j();xv();uv();wa();iL()});function Sv(e,t,n="plugin"){let r=new Map,o=new Map;for(let i of HX(KX(e,t,n))){let{name:s,path:a}=i,c=a===void 0?void 0:o.get(a);if(c!==void 0){let f=i.declared?.
where;c!==s&&f!==void 0&&e.report("COMMAND_SOURCE_TWICE",f,{name:s,other:c});continue}a!==void 0&&o.set(a,s);let l=qX(e,i);if(l===void 0)continue;let u=r.get(s);
u===void 0?r.set(s,l):e.report("COMMAND_NAME_TAKEN",i.declared?.where??l.path,{name:s,other:u.path})}return[...r.values()].sort((i,s)=>U(i.name,s.name))}function HX(e){
let t=new Map;for(let{path:n,closeness:r=0}of e)t.set(n,Math.max(t.get(n)??0,r));return e.filter(({path:n,closeness:r=0})=>n===void 0||r===t.get(n))}function KX(e,t,n){
return t.kind==="default"?pL(e,"commands",n):t.kind==="paths"?t.paths.flatMap(r=>dL(e,r,n)):t.commands.flatMap(r=>{if(r.name==="")return e.report("COMPONENT_UNN\
AMED",r.where,{kind:"command"}),[];if(r.content!==void 0)return[{name:r.name,declared:r}];if(r.source===void 0)return[];let o=dL(e,r.source,n),[i]=o;return i?.path===
r.source.path?[{...i,name:r.name,declared:r}]:o})}function dL(e,{path:t,raw:n,where:r},o){return e.tree.get(t)?.kind==="file"?t.endsWith(".md")?[{name:Vl(t),path:t,
closeness:1/0}]:(e.report("COMMAND_PATH_UNREAD",r,{raw:n}),[]):yr(e.tree,t)?pL(e,t,o):[]}function pL(e,t,n){let r=Bp(e.tree,t),o=new Map;for(let s of r){let a=s.
folders.join("/");WX(s)&&!o.has(a)&&o.set(a,s.path)}let i=t===""?n:Vo(t);return r.flatMap(s=>{let a=ZX(s,o),c=a===void 0?void 0:o.get(a);if(a!==void 0&&c!==void 0&&
c!==s.path){let f=a===""?i:Av(a.split("/"));return e.report("COMMAND_HIDDEN",s.path,{by:c,name:f}),[]}let l=c!==void 0,u=l?Av(s.folders)||i:Av([...s.folders,s.stem]);
return u!==""?[{name:u,path:s.path,skillFolder:l,closeness:t.length}]:(e.report("COMPONENT_UNNAMED",s.path,{kind:"command"}),[])})}function Av(e){return[...e.slice(
0,-1).flatMap(t=>t.split("\\")),...e.slice(-1)].join(":")}function WX(e){return Vo(e.path).toLowerCase()==="skill.md"}function ZX(e,t){if(t.size!==0)for(let n=0;n<=
e.folders.length;n+=1){let r=e.folders.slice(0,n).join("/");if(t.has(r))return r}}function qX(e,{name:t,path:n,declared:r,skillFolder:o=!1}){let i=n===void 0?YX(
e,r):ba(e,"command",n);if(i===void 0)return;let{description:s,argumentHint:a,model:c,allowedTools:l}=r??{};return{kind:"command",name:t,inline:n===void 0,skillFolder:o,
...i.text,...jp(e,i),...z({description:s,argumentHint:a,model:c,allowedTools:l})}}function YX(e,t){if(t?.content===void 0)return;let{where:n,description:r}=t,o=(c,l,u)=>{
c!=="FRONTMATTER_MISSING"&&c!=="DESCRIPTION_MISSING"&&e.report(c,l,u)},{text:i}=fv({...e,report:o},"command",t.content,()=>n);i.description===void 0&&r===void 0&&
e.report("DESCRIPTION_MISSING",n,{kind:"command"});let s=n.line??1,a=Object.fromEntries(Object.keys(i.frontmatter.lines).map(c=>[c,s]));return{text:{...i,frontmatter:{
...i.frontmatter,lines:a},bodyLine:s},where:()=>n}}var mL=m(()=>{"use strict";Pe();K();j();Up();Hl()});function yL(e){let t=QX.slice(),n=e.length&-64;hL(t,e.subarray(0,n));let r=e.subarray(n),o=new Uint8Array(r.length<56?64:128);o.set(r),o[r.length]=128;let i=new DataView(
o.buffer);return i.setUint32(o.length-8,e.length/2**29),i.setUint32(o.length-4,e.length<<3),hL(t,o),Array.from(t,s=>(s>>>0).toString(16).padStart(8,"0")).join("")}
function hL(e,t){let n=new DataView(t.buffer,t.byteOffset,t.length);for(let r=0;r<t.length;r+=64){for(let o=0;o<16;o+=1)ts[o]=n.getInt32(r+4*o);for(let o=16;o<64;o+=
1){let i=ts[o-15],s=ts[o-2],a=xr(i,7)^xr(i,18)^i>>>3,c=xr(s,17)^xr(s,19)^s>>>10;ts[o]=ts[o-16]+a+ts[o-7]+c|0}eQ(e)}}function eQ(e){let t=e[0],n=e[1],r=e[2],o=e[3],
i=e[4],s=e[5],a=e[6],c=e[7];for(let l=0;l<64;l+=1){let u=i&s^~i&a,f=c+(xr(i,6)^xr(i,11)^xr(i,25))+u+XX[l]+ts[l]|0,p=t&n^t&r^n&r,d=(xr(t,2)^xr(t,13)^xr(t,22))+p|
0;c=a,a=s,s=i,i=o+f|0,o=r,r=n,n=t,t=f+d|0}e[0]+=t,e[1]+=n,e[2]+=r,e[3]+=o,e[4]+=i,e[5]+=s,e[6]+=a,e[7]+=c}var tu,gL,XX,QX,ts,xr,wL=m(()=>{"use strict";tu=[2];for(let e=3;tu.
length<64;e+=2)tu.every(t=>e%t!==0)&&tu.push(e);gL=e=>Math.floor(e%1*2**32)|0,XX=Int32Array.from(tu,e=>gL(Math.cbrt(e))),QX=Int32Array.from(tu.slice(0,8),e=>gL(
Math.sqrt(e))),ts=new Int32Array(64),xr=(e,t)=>e>>>t|e<<32-t});function qo(e){return yL(typeof e=="string"?new TextEncoder().encode(e):e)}function Zp(e){let t="";for(let[n,r]of e)r.kind==="file"&&(t+=`${n}\0${r.executable?"\
x":"-"}\0${qo(r.bytes())}\0`);return qo(t)}var xa=m(()=>{"use strict";wL()});function bL(e,t){return qo(qp([e,...vL(t)])).slice(0,8)}function kL({event:e,matcher:t,handler:n}){return qp([e,t??null,...vL(n)])}function vL({type:e,command:t,
args:n,shell:r,prompt:o,url:i,server:s,tool:a,input:c,if:l}){return[e,t,n,r,o,i,s,a,c,l].map(u=>u??null)}function qp(e){return Array.isArray(e)?`[${e.map(n=>qp(
n)).join(",")}]`:v(e)?`{${Object.entries(e).sort(([n],[r])=>U(n,r)).map(([n,r])=>`${JSON.stringify(n)}:${qp(r)}`).join(",")}}`:JSON.stringify(e)}var Iv=m(()=>{"\
use strict";xa();M();j()});var Yp,xL,_L,$L,Xp,Tv=m(()=>{"use strict";Yp="tool_name tool_input tool_use_id mcp_server",xL="task_id task_subject task_description teammate_name team_name",_L=
"from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing",$L="stop_hook_active last_assistant_me\
ssage background_tasks session_crons",Xp={SessionStart:null,Setup:null,UserPromptSubmit:"prompt source",UserPromptExpansion:"expansion_type command_name command\
_args command_source prompt",PreToolUse:Yp,PermissionRequest:"tool_name tool_input permission_suggestions mcp_server",PermissionDenied:`${Yp} reason`,PostToolUse:`${Yp}\
 tool_response duration_ms`,PostToolUseFailure:`${Yp} error is_interrupt duration_ms`,PostToolBatch:"tool_calls",Notification:"message title notification_type",
MessageDisplay:"turn_id message_id index final delta",SubagentStart:"",SubagentStop:`${$L} agent_transcript_path`,TaskCreated:xL,TaskCompleted:xL,Stop:$L,StopFailure:"\
error error_details last_assistant_message",TeammateIdle:"teammate_name team_name",InstructionsLoaded:"file_path memory_type load_reason globs trigger_file_path\
 parent_file_path",ConfigChange:"source file_path",CwdChanged:"old_cwd new_cwd",DirectoryAdded:"directory source",FileChanged:"file_path event",WorktreeCreate:"\
name",WorktreeRemove:"worktree_path",PreCompact:"trigger custom_instructions",PostCompact:"trigger compact_summary",PreModelSwitch:_L,PostModelSwitch:_L,Elicitation:"\
mcp_server_name message mode url elicitation_id requested_schema",ElicitationResult:"mcp_server_name elicitation_id mode action content",SessionEnd:"reason"}});function nQ(e){return typeof e=="string"&&Object.hasOwn(AL,e)}function SL(e){if(typeof e!="object"||e===null||Array.isArray(e))return"it must be an object";let t=e.
type;if(t===void 0)return'it has no "type"';if(!nQ(t))return`its type ${JSON.stringify(t)} does not exist`;let n=Ut(AL[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var _a,$a,nu,tQ,OL,EL,AL,Pv=m(()=>{"use strict";Zn();Tv();lt();vr();_a=new Set(Object.keys(Xp)),$a=new Set(["PermissionRequest","PreToolUse"]),nu=
{if:P(Y()),timeout:P(eL),statusMessage:P(Y()),once:P(qe())},tQ=Bt(Y()),OL=P(Yn("block","continue")),EL=P(Je),AL={agent:pe({...nu,prompt:Y(),model:P(Y())}),command:pe(
{...nu,command:Y(),args:P(Ae(Y())),shell:P(Yn("bash","powershell")),async:P(qe()),asyncRewake:P(qe()),rewakeMessage:EL,rewakeSummary:EL,onFailure:OL}),http:pe({
...nu,url:ka,headers:P(tQ),allowedEnvVars:P(Ae(Y())),onFailure:OL}),mcp_tool:pe({...nu,server:Y(),tool:Y(),input:P(Bt(Wn()))}),prompt:pe({...nu,prompt:Y(),model:P(
Y()),continueOnBlock:P(qe())})}});function Cv(e,t,n=!1){return v(e.value)?Object.entries(e.value).filter(([r,o])=>o!==null||n||!_a.has(r)).flatMap(([r,o])=>rQ(r,_t(e,r,o),t)):[]}function rQ(e,t,n){
return _a.has(e)?Array.isArray(t.value)?t.value.flatMap((r,o)=>iQ(e,_t(t,o,r),n)):(Nv(e,Le(t),`the event must have a list of matchers, not ${oe(t.value)}`,n),[]):
(oQ(e,t,n),[])}function oQ(e,t,n){let r=[...$a].find(i=>v(t.value)&&Object.hasOwn(t.value,i)),o=t.document.whereKey(t.at);if(r!==void 0)n("HOOK_GUARD_MISPLACED",
o,{event:r});else if(e==="hooks")n("HOOKS_WRAPPED",o,{});else{let i=Gt(e,_a);n("HOOK_EVENT_UNKNOWN",o,{event:e,...z({nearest:i})})}}function iQ(e,t,n){let r=sQ(
t.value);if(r!==void 0)return Nv(e,Le(t),r,n),[];let{matcher:o,hooks:i}=t.value,s=_t(t,"hooks",i);return i.flatMap((a,c)=>{let l=_t(s,c,a),u=SL(a);return u===void 0?
[aQ(e,o,l)]:(Nv(e,Le(l),`this handler can't run: ${u}`,n),[])})}function sQ(e){if(!v(e))return`a matcher must be an object, not ${oe(e)}`;let{hooks:t,matcher:n}=e;
if(!Array.isArray(t))return t===void 0?'a matcher needs "hooks", a list of handlers':'"hooks" must be a list';if(n!==void 0&&typeof n!="string")return`"matcher"\
 must be a text, not ${oe(n)}`}function aQ(e,t,n){let r=n.value;return{id:bL(e,r),event:e,...z({matcher:t}),type:r.type,handler:r,origin:io(n)}}function Nv(e,t,n,r){
r($a.has(e)?"HOOK_GUARD_INVALID":"HOOK_INVALID",t,{event:e,reason:n})}var IL=m(()=>{"use strict";Pe();M();Si();qn();Iv();Pv();lt()});function TL(e,t){let n=v(t.value)?t.value.modules:void 0,[r]=Array.isArray(n)?n:[];if(typeof r!="string")return[];let o=c=>e.report("HOOK_MODULE_INVALID",t.where(
["modules"]),{reason:c}),i=t.path.slice(0,Math.max(t.path.lastIndexOf("/"),0)),s=Zl(i,r),a=s===void 0?void 0:wr(e,s);return s===void 0||a===void 0?(o(`there is \
no file ${JSON.stringify(r)} in "${i}"`),[]):(/\bexport\b[^;]*\bregister\b/.test(a)||e.report("HOOK_MODULE_UNREGISTERED",s,{}),[{name:r,path:s}])}var PL=m(()=>{
"use strict";M();Wo();wa()});function NL(e,t,n){let r=new Set(e.tree.has(Rv)?[Rv]:[]),o=[];for(let f of t.flatMap(oo))v(f.value)?o.push(f):fQ(e,f,r);let i=[...r].map(f=>dQ(e,f)).filter(f=>f!==
void 0),a=[...i.map(f=>kr(f,"hooks")).filter(f=>f!==void 0),...o].flatMap(f=>Cv(f,e.report)),c=n===void 0?[]:oo(n).flatMap(f=>uQ(e,f)),l=new Set(c.map(f=>f.event)),
u=[...a.filter(f=>!l.has(f.event)),...c];return{handlers:[...lQ(u).values()],modules:i.flatMap(f=>TL(e,f))}}function lQ(e){let t=new Map;for(let n of e){let r=kL(
n);t.has(r)||t.set(r,n)}return t}function uQ(e,t){return v(t.value)?Cv(t,e.report,!0):(typeof t.value=="string"?kv(e,t,"hooks",[".json"]):e.report("MANIFEST_ENT\
RY_INVALID",Le(t),{field:"hooks",problem:CL(t.value)}),[])}function fQ(e,t,n){if(typeof t.value!="string"){e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"hooks",
problem:CL(t.value)});return}let r=so(e,t,"hooks",[".json"]);r!==void 0&&(n.has(r.path)&&r.path!==Rv&&e.report("HOOKS_FILE_TWICE",Le(t),{path:r.raw}),n.add(r.path))}
function CL(e){return`must be a path, an object of events, or a list of both, not ${oe(e)}`}function dQ(e,t){let n=o=>e.report("HOOKS_SHAPE_INVALID",t,{reason:o}),
r=wn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("HOOKS_JSON_INVALID",o,{reason:i})});if(r!==void 0){if(!v(r.value)){n(`it must be an object, not ${oe(r.value)}`);
return}return pQ(e,r,r.value)?r:void 0}}function pQ(e,t,n){let{hooks:r,modules:o}=n,i=Object.keys(n).filter(c=>_a.has(c)&&!Lv(n[c])),s=i.find(c=>$a.has(c));if(s!==
void 0)return e.report("HOOK_GUARD_MISPLACED",t.whereKey([s]),{event:s}),!1;if(r===void 0&&!hQ(o))return e.report("HOOKS_SHAPE_INVALID",t.path,{reason:'it needs\
 "hooks", an object of events'}),!1;for(let c of i)e.report("HOOK_EVENT_OUTSIDE",t.whereKey([c]),{event:c});if(!mQ(e,t,n))return!1;if(r===void 0||v(r))return!0;
let a=r===null?"HOOKS_SHAPE_INVALID":"HOOKS_MAP_INVALID";return e.report(a,t.where(["hooks"]),{reason:`"hooks" must be an object of events, not ${oe(r)}`}),!1}function mQ(e,t,n){
let r=Ut(cQ,n);if(r===void 0)return!0;let{path:o,field:i,problem:s}=r,a=`"${i}" of the file ${s}`,{hooks:c}=n,l=[...$a].find(f=>v(c)&&!Lv(c[f]??[])),u=t.where(o);
return l!==void 0?e.report("HOOK_GUARD_INVALID",u,{event:l,reason:a}):o[0]==="modules"?e.report("HOOK_MODULE_INVALID",u,{reason:a}):e.report("HOOKS_SHAPE_INVALI\
D",u,{reason:a}),!1}function Lv(e){return Array.isArray(e)&&e.length===0}function hQ(e){return e!==void 0&&!Lv(e)}var cQ,Rv,RL=m(()=>{"use strict";Zn();M();qn();
Iv();IL();PL();Pv();Wo();lt();vr();cQ=pe({description:P(Y()),modules:P(Xl(Y(),1))}),Rv="hooks/hooks.json"});function DL(e,t){let n=new Map;for(let r of[FL(e,".lsp.json"),...t.flatMap(oo).map(o=>yQ(e,o))])for(let o of wQ(e,r))n.set(o.name,o);return[...n.values()].sort(
(r,o)=>U(r.name,o.name))}function yQ(e,t){if(typeof t.value!="string")return t;let n=so(e,t,"lspServers",[".json"]);return n===void 0?void 0:FL(e,n.path)}function FL(e,t){
let n=wn(e,t,{byteOrderMark:!1,invalid:(r,o)=>e.report("LSP_INVALID",r,{reason:`the file is not valid JSON: ${o}`})});return n===void 0?void 0:{document:n,at:[],
value:n.value}}function wQ(e,t){if(t===void 0)return[];let n=t.at.length===0;if(!v(t.value)){let i=`must be a path, an object of servers, or a list of both, not\
 ${oe(t.value)}`;return n?e.report("LSP_INVALID",Le(t),{reason:"it must be an object of servers"}):e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"lspServers",problem:i}),
[]}let r=Object.entries(t.value);return r.map(([i,s])=>bQ(e,_t(t,i,s),n)).includes(!0)?[]:r.map(([i,s])=>({name:i,config:s,origin:io(_t(t,i,s))}))}function bQ(e,t,n){
let r=Ut(gQ,t.value);if(r===void 0)return!1;let i=`server "${String(t.at.at(-1))}": ${r.field===""?"it":`"${r.field}"`} ${r.problem}`,s=t.document.where([...t.at,
...r.path]);return e.report(n?"LSP_INVALID":"LSP_INLINE_INVALID",s,{reason:i}),!0}var LL,gQ,ML=m(()=>{"use strict";Zn();M();j();qn();Wo();lt();vr();LL=P(Ql(1)),
gQ=es({command:Q(Je,he(e=>!e.includes(" ")||e.startsWith("/"),'must be a program alone; its arguments go to "args"')),args:P(Ae(Je)),extensionToLanguage:Q(Bt(Je,
{form:/^\../,problem:"is no file extension; it must start with a dot"}),he(e=>Object.keys(e).length>0,"must name at least one extension")),transport:P(Yn("stdio",
"socket")),env:P(Bt(Y())),initializationOptions:P(Wn()),settings:P(Wn()),workspaceFolder:P(Y()),startupTimeout:LL,shutdownTimeout:LL,restartOnCrash:P(qe()),maxRestarts:P(
Ql(0)),diagnostics:P(qe())})});function Dv(e){let t=e.type;return t===void 0?"stdio":typeof t=="string"&&Object.hasOwn(jL,t)?jL[t]:void 0}function VL(e){if(!v(e))return`it must be an object, \
not ${oe(e)}`;let t=Dv(e);if(t===void 0)return`its type ${JSON.stringify(e.type)} is none of "stdio", "http", "sse" and "ws"`;if(e.type===void 0&&e.command===void 0&&
e.url!==void 0)return'it has a "url" but no "type", so it is taken for a local command; add "type": "http"';let n=Ut(vQ[t],e);return n===void 0?void 0:`"${n.field}\
" ${n.problem}`}var UL,BL,JL,kQ,GL,zL,vQ,jL,HL=m(()=>{"use strict";Zn();M();lt();vr();UL=P(Ql(1)),BL={timeout:UL,alwaysLoad:P(qe())},JL=P(Bt(Y())),kQ=pe({...BL,
command:Je,args:P(Ae(Y())),env:JL}),GL={...BL,url:Y(),headers:JL,headersHelper:P(Y())},zL=pe({...GL,oauth:P(pe({clientId:P(Y()),callbackPort:UL,authServerMetadataUrl:P(
Q(ka,he(e=>e.trim().replace(/[\t\n\r]/g,"").startsWith("https://"),"must start with https://"))),scopes:P(Je),xaa:P(qe())})),tools:P(Ae(pe({name:Y(),permission_policy:P(
Yn("always_allow","always_ask","always_deny"))})))}),vQ={http:zL,sse:zL,stdio:kQ,ws:pe(GL)},jL={http:"http",sse:"sse",stdio:"stdio","streamable-http":"http",ws:"\
ws"}});function KL(e,t){let n=new Map,r=[],o=(i,s)=>{for(let a of EQ(e,i,s))n.set(a.name,a)};o(ZL(e,xQ),!1);for(let i of t.flatMap(oo)){let s=_Q(e,i);s!==void 0?r.push(
s):typeof i.value!="string"?o(i,!0):WL(i.value)||o($Q(e,i),!1)}return{servers:[...n.values()].sort((i,s)=>U(i.name,s.name)),bundles:r}}function WL(e){return Fv.
some(t=>e.endsWith(t))}function _Q(e,t){let{value:n}=t;return typeof n!="string"||!WL(n)?void 0:/^https?:\/\//.test(n)||so(e,t,"mcpServers",Fv)!==void 0?{source:n,
origin:io(t)}:void 0}function $Q(e,t){let n=so(e,t,"mcpServers",[".json",...Fv]);return n===void 0?void 0:ZL(e,n.path)}function ZL(e,t){let n=wn(e,t,{byteOrderMark:!1,
invalid:(o,i)=>e.report("MCP_JSON_INVALID",o,{reason:i})});if(n===void 0)return;let r=kr(n,"mcpServers");if(r===void 0||r.value===null)return OQ(e,n);if(v(r.value))
return r;Array.isArray(r.value)&&r.value.length===0||e.report("MCP_SHAPE_INVALID",Le(r),{kind:oe(r.value)})}function OQ(e,t){if(v(t.value))return{document:t,at:[],
value:t.value};Array.isArray(t.value)&&t.value.length===0||e.report("MCP_SHAPE_INVALID",t.path,{kind:oe(t.value)})}function EQ(e,t,n){if(t===void 0)return[];if(!v(
t.value)){let r=`must be a path, an object of servers, or a list of both, not ${oe(t.value)}`;return e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"mcpServers",
problem:r}),[]}return Object.entries(t.value).flatMap(([r,o])=>{let i=_t(t,r,o),s=v(o)&&o.type==="sdk",a=s?'only the host application can register servers of ty\
pe "sdk"':AQ(r,o);return a===void 0?[SQ(r,i)]:(e.report(n&&!s?"MCP_INLINE_INVALID":"MCP_SERVER_INVALID",Le(i),{name:r,reason:a}),[])})}function AQ(e,t){return e===
"__proto__"?"no server can have this name":VL(t)}function SQ(e,t){let n=t.value;return{name:e,transport:Dv(n)??"stdio",config:n,origin:io(t)}}var xQ,Fv,qL=m(()=>{
"use strict";M();j();qn();HL();Wo();lt();xQ=".mcp.json",Fv=[".mcpb",".dxt"]});function XL(e,t){if(t===void 0)return YL(e,"monitors/monitors.json");if(typeof t.value=="string"){let r=so(e,t,"monitors",[".json"]);return r===void 0?[]:YL(e,r.
path)}let n=QL(t.value);return n===void 0?e1(t.value,t.document.path):(e.report("MANIFEST_FIELD_INVALID",Le(t),{field:"monitors",problem:n}),[])}function YL(e,t){
let n=wn(e,t,{byteOrderMark:!1,invalid:(o,i)=>e.report("MONITORS_INVALID",o,{reason:i})});if(n===void 0)return[];let r=QL(n.value);return r===void 0?e1(n.value,
t):(e.report("MONITORS_INVALID",t,{reason:`it ${r}`}),[])}function QL(e){let t=Ut(TQ,e);if(t!==void 0)return t.field===""?t.problem:`has a ${JSON.stringify(t.field)}\
 that ${t.problem}`}function e1(e,t){return fL(e).sort(U).map(n=>({name:n,path:t}))}var IQ,TQ,t1=m(()=>{"use strict";Zn();j();Ev();qn();Wo();lt();vr();IQ=Q(Y(),
Ho(/^(?:always$|on-skill-invoke:.)/s,'must be "always" or "on-skill-invoke:" and a skill')),TQ=Q(Ae(es({name:Je,command:Je,description:Je,when:P(IQ)})),he(e=>new Set(
e.map(t=>t.name)).size===e.length,"must not name one monitor twice"))});function n1(e,t){let n=NQ(e)??CQ(t);if(n!==void 0){for(let r of Object.keys(n.value))r!=="$schema"&&!PQ.has(r)&&e.report("SETTING_IGNORED",n.document.whereKey([
...n.at,r]),{key:r});return{value:n.value,origin:io(n)}}}function NQ(e){let t=r=>e.report("SETTINGS_INVALID","settings.json",{reason:r}),n=wn(e,"settings.json",
{byteOrderMark:!1,invalid:(r,o)=>e.report("SETTINGS_INVALID",r,{reason:`it is not valid JSON: ${o}`})});if(n!==void 0){if(v(n.value))return{document:n,at:[],value:n.
value};t(`it must be an object, not ${oe(n.value)}`)}}function CQ(e){if(!(e===void 0||!v(e.value)))return{...e,value:e.value}}var PQ,r1=m(()=>{"use strict";M();
qn();lt();PQ=new Set(["agent","subagentStatusLine"])});function o1(e,t){e.tree.get("SKILL.md")?.kind==="file"&&!t.has("")&&e.report("SKILL_UNREAD","SKILL.md",{why:"one at the plugin's root counts only where there ar\
e no others"});for(let[r,o]of e.tree)o.kind==="file"&&r.startsWith("skills/")&&r.toLowerCase().endsWith(".md")&&RQ(e,r,t)}function RQ(e,t,n){let r=t.slice(0,t.lastIndexOf(
"/")),o=Vo(t),i=r.split("/").length-1;i>0&&(n.has(r)||LQ(r,n))||(o==="SKILL.md"&&!n.has(r)?n.has("skills")?e.report("SKILL_HIDDEN",t,{by:"skills/SKILL.md"}):e.report(
"SKILL_UNREAD",t,{why:"it lies deeper than skills/<name>/SKILL.md"}):o.toLowerCase()==="skill.md"&&o!=="SKILL.md"?e.report("SKILL_FILE_MISNAMED",t,{found:o}):i===
0&&!n.has("skills")&&e.report("SKILL_UNREAD",t,{why:"a skill is a folder with a SKILL.md, not a file"}))}function LQ(e,t){for(let n=e.lastIndexOf("/");n>6;n=e.lastIndexOf(
"/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}var i1=m(()=>{"use strict";Hl()});function s1(e,t,n={}){let r=new Map,o=ro(e.tree,""),i=DQ(e,o,t,n.declared??t.length>0),s=new Set;for(let a of i){if(s.has(a.folder))continue;s.add(a.folder);let c=MQ(
e,o,a,n.folderName??"plugin");if(c===void 0)continue;let l=r.get(c.name);l===void 0?r.set(c.name,c):e.report("SKILL_NAME_TAKEN",c.path,{name:c.name,other:l.path})}
return o1(e,s),[...r.values()].sort((a,c)=>U(a.name,c.name))}function DQ(e,t,n,r){let o=e.tree.has("skills")||yr(e.tree,"skills");if(!o&&!r)return c1(e,"")===void 0?
[]:[{folder:"",direct:!0}];let i=n.flatMap(s=>FQ(e,t,s));return[...o?a1(e,t,"skills"):[],...i]}function FQ(e,t,{path:n,raw:r,where:o}){if(e.tree.get(n)?.kind===
"file"){let s=r.slice(0,Math.max(r.lastIndexOf("/"),0));return e.report("SKILL_PATH_IS_FILE",o,{raw:r,use:s===""||s==="."?"./":s}),[]}let i=a1(e,t,n);return i.length===
0&&e.report("SKILL_PATH_EMPTY",o,{raw:r}),i}function a1(e,t,n){if(c1(e,n)!==void 0)return[{folder:n,direct:!0}];let r=n===""?0:n.length+1;return dv(t,n).flatMap(
o=>{let[i,s,...a]=o.slice(r).split("/");return i===void 0||s!=="SKILL.md"||a.length>0?[]:[{folder:o.slice(0,r)+i,direct:!1}]})}function c1(e,t){return L(e.tree,
l1(t))}function l1(e){return e===""?"SKILL.md":`${e}/SKILL.md`}function MQ(e,t,{folder:n,direct:r},o){let i=l1(n),s=ba(e,"skill",i);if(s===void 0)return;let a=r?
ie(s.text.frontmatter,"name"):void 0,c=typeof a=="string"?a.trim():"",l=c||(n===""?o:Vo(n));return c===""&&n===""&&e.report("SKILL_NAME_FROM_FOLDER",i,{name:l}),
{kind:"skill",name:l.replaceAll(/[^a-zA-Z0-9_-]/g,"-"),folder:n,files:n===""?[]:dv(t,n).filter(u=>u!==i),...s.text,...jp(e,s)}}var u1=m(()=>{"use strict";K();j();
Xt();Up();Hl();i1()});function d1(e,t,n="plugin"){let r=u=>({main:kr(t.main,u),entry:kr(t.entry,u)}),o=u=>kr(t.manifest.path===null?t.entry:t.main,u),i=u=>u===void 0?[]:[u],s=NL(e,i(
kr(t.main,"hooks")),kr(t.entry,"hooks")),a=KL(e,i(o("mcpServers"))),c=n1(e,o("settings")),l=r("outputStyles");return{commands:zQ(e,r("commands"),n),skills:UQ(e,
r("skills"),n),agents:jQ(e,r("agents")),hooks:s.handlers,hookModules:s.modules,mcpServers:a.servers,mcpBundles:a.bundles,lspServers:DL(e,i(o("lspServers"))),outputStyles:sL(
e,{declared:l.main,added:l.entry}),monitors:XL(e,f1(o,"monitors")),themes:cL(e,{declared:f1(o,"themes")}),workflows:aL(e,{declared:o("workflows")}),bin:lL(e),...c===
void 0?{}:{settings:c}}}function zQ(e,{main:t,entry:n},r){let o=s=>Sv(e,nL(e,s),r),i=t===void 0?Sv(e,{kind:"default"},r):o(t);return n===void 0?i:p1(i,o(n))}function jQ(e,{
main:t,entry:n}){let r=i=>va(e,i,{field:"agents",endings:[".md"]}),o=pv(e,t===void 0?void 0:r(t));return n===void 0?o:p1(o,pv(e,r(n)))}function UQ(e,{main:t,entry:n},r){
let o=[t,n].filter(s=>s!==void 0),i=o.flatMap(s=>va(e,s,{field:"skills"}));return s1(e,i,{folderName:r,declared:o.length>0})}function f1(e,t){let n=e("experimen\
tal");return n===void 0||!v(n.value)||!Object.hasOwn(n.value,t)?e(t):_t(n,t,n.value[t]??null)}function p1(e,t){let n=new Set(e.map(o=>o.name));return[...e,...t.
filter(o=>!n.has(o.name))].sort((o,i)=>U(o.name,i.name))}var m1=m(()=>{"use strict";M();j();mv();Ev();mL();xv();qn();RL();ML();qL();t1();r1();u1()});function g1(e,t){if(e instanceof Map)return h1([...e],t);if(Object.prototype.toString.call(e)!=="[object Object]")throw y1(e);return h1(Object.entries(e),t)}function h1(e,t){
return de(e.filter(([n,r])=>{if(!BQ(r))throw y1(r);let o=JQ(n);return o!==void 0&&t("PATH_UNSAFE","",{path:n,reason:o}),o===void 0}))}function BQ(e){if(typeof e==
"string"||e instanceof Uint8Array)return!0;let{kind:t,size:n,bytes:r,target:o}=Object(e);return t==="file"?typeof n=="number"&&typeof r=="function":t==="directo\
ry"||t==="symlink"&&typeof o=="string"}function em(e){if(!v(e))throw Qp("options","an object");let{folderName:t,entry:n}=e;if(t!==void 0&&typeof t!="string")throw Qp(
"folderName","a text");if(n!==void 0&&!v(n))throw Qp("entry","an object");try{JSON.stringify(n)}catch{throw Qp("entry","what JSON can hold")}}function Qp(e,t){return new w(
"OPTION_INVALID",`\`${e}\` of \`loadPlugin\` is not right.`,`Give ${t}.`)}function JQ(e){if(e==="")return"it is empty";if(e.includes("\0"))return"it holds a NUL\
 character";if(/^[/\\]|^[A-Za-z]:[/\\]/.test(e))return"it is absolute";let t=e.split("/");if(e.split(/[/\\]/).includes(".."))return'it holds ".."';if(t.some(n=>n===
""||n==="."))return'it holds an empty or "." segment'}function y1(e){let t=typeof e=="string"?"A text was given":`${e===null?"null":typeof e} was given`;return new w(
"SOURCE_INVALID",`${t} where a plugin's files are expected.`,'Give a file tree or a record of path \u2192 text. To load a folder: import { loadPlugin } from "claude-\
bazaar/node".')}var Mv=m(()=>{"use strict";E();K();M()});function KQ({type:e,multiple:t,sensitive:n}){return e==="string"&&t!==!0&&n!==!0}function WQ(e){return e!==void 0&&new Set(e.map(t=>t.toLowerCase())).size<e.length}
function ZQ(e){let{options:t,default:n}=e;return Array.isArray(t)?n===void 0?e.required===!0:t.includes(n):!0}var ut,GQ,VQ,HQ,w1,zv,k1,b1,jv,ru,Oa,Uv,tm,v1,x1,Bv,
nm=m(()=>{"use strict";Zn();vr();ut=Y(),GQ={form:/^[A-Za-z_][A-Za-z0-9_]*$/,problem:"is no option name: letters, digits and _ only, no digit first"},VQ=Q(Je,Yl(
64),he(e=>e===e.trim(),"must not start or end with a blank"),he(e=>!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(e),"must not hold invisible characters")),HQ=Q(es({
type:Q(P(Wn(),null),Yn("string","number","boolean","directory","file")),title:ut,description:ut,required:P(qe()),default:P(Wl([ut,Zo,qe(),Ae(ut)])),options:P(Q(
Ae(VQ),ql())),multiple:P(qe()),sensitive:P(qe()),min:P(Zo),max:P(Zo)}),Vp(he(({options:e})=>!WQ(e),"must not hold one value twice, in whatever letter case"),["o\
ptions"]),Vp(he(e=>e.options===void 0||KQ(e),'are only for the type "string", neither multiple nor sensitive'),["options"]),Vp(he(e=>ZQ(e),"must be one of the o\
ptions, unless the option is required"),["default"]));w1=Bt(HQ,GQ),zv="[A-Za-z0-9][A-Za-z0-9._-]*",k1="has a form that the client refuses",b1=Q(ut,Ho(new RegExp(
`^${zv}$`),k1)),jv=Ae(Wl([Q(ut,Ho(new RegExp(`^${zv}(?:@${zv})?(?:@\\^[^@]*)?$`),k1)),pe({name:b1,marketplace:P(b1)})])),ru={$schema:ut,author:pe({name:Je,email:P(
ut),url:P(ut)}),description:ut,displayName:ut,homepage:ka,keywords:Ae(ut),license:ut,repository:ut},Oa={channels:Ae(es({server:Je,displayName:P(ut),userConfig:P(
w1)})),defaultEnabled:qe(),dependencies:jv,settings:Bt(Wn()),userConfig:w1,version:ut},Uv=new Set(["agents","commands","hooks","lspServers","mcpServers","output\
Styles","skills","workflows"]),tm=new Set(["monitors","themes"]),v1=Wl([ut,Ae(ut)]),x1=new Set(["category","relevance","source","strict","tags"]),Bv=new Set(["b\
ugs","documentationUrl","engines","experimental","icon","metadata","name","privacyPolicyUrl","screenshots","support","supportUrl","termsOfServiceUrl"])});function O1(e){let{raw:t,entry:n}=e,r={...n,...t},o=Object.fromEntries(qQ.flatMap(a=>{let c=Jv(t[a],n[a]);return c===void 0?[]:[[a,c]]})),i=XQ(t.author??n.author),
s=QQ(t.repository??n.repository);return{path:e.path,name:Jv(t.name,n.name)??e.folderName,...o,...z({author:i,repository:s}),keywords:YQ(r.keywords),...v(t.metadata)?
{metadata:t.metadata}:{},...typeof r.defaultEnabled=="boolean"?{defaultEnabled:r.defaultEnabled}:{},userConfig:eee(r.userConfig),channels:nee(r.channels),dependencies:ree(
r.dependencies),raw:t}}function Jv(...e){return e.find(t=>typeof t=="string")}function YQ(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function XQ(e){
if(typeof e=="string"){let[,t="",n,r]=/^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(e)??[];return _1(t.trim(),n,r)}return v(e)?_1(e.name,e.email,e.url):void 0}
function _1(e,t,n){if(!(typeof e!="string"||e===""))return{name:e,...typeof t=="string"?{email:t}:{},...typeof n=="string"?{url:n}:{}}}function QQ(e){return Jv(
v(e)?e.url:e)}function Gv(e,t){return t!==void 0&&Ut(Oa[e],t)===void 0}function eee(e){return Gv("userConfig",e)?Object.fromEntries(Object.entries(e).map(([t,n])=>[
t,tee(n)])):{}}function tee(e){let{type:t,title:n,description:r,required:o,sensitive:i,...s}=e;return{...{type:t,title:n,description:r},required:o===!0,sensitive:i===
!0,more:s}}function nee(e){return Gv("channels",e)?[...e]:[]}function ree(e){return Gv("dependencies",e)?e.map(t=>{if(v(t))return $1(t.name,t.marketplace,t.version);
let[,n,r,o]=/^([^@]+)(?:@([^@^]+))?(?:@(\^.*))?$/s.exec(t)??[];return $1(n,r,o)}):[]}function $1(e,t,n){return{name:e,...typeof t=="string"?{marketplace:t}:{},...typeof n==
"string"?{version:n}:{}}}var qQ,E1=m(()=>{"use strict";Pe();M();nm();lt();qQ=["displayName","version","description","homepage","license"]});function ns(e){let t=S1(e),n=t.join("-");return/^(?:claude|anthropics?)$|^claude-(?:code|mods)$/.test(n)||/^(?:claude|anthropics?)-|^cc-plugin-/.test(n)?!0:t.includes(
"official")&&t.some(r=>/^(?:claude|anthropics?)$/.test(r))}function rm(e){return!ns(e)&&S1(e).some(t=>/^(?:claude|anthropics?)$/.test(t))}function A1(e){if(e===
"")return"is empty";if(/\s/.test(e))return"holds a space";if(/[@:]/.test(e))return'holds "@" or ":"';if(/[/\\]/.test(e))return"holds a path separator";if(new RegExp(
"\\p{C}","u").test(e))return"holds an invisible or control character"}function Yo(e){return/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(e)}function om(e){return/^[a-z0-9]+(?:-[a-z0-9]+)*$/.
test(e)}function S1(e){return e.toLowerCase().split(/[-._]/)}var rs=m(()=>{"use strict"});function I1(e,t){let n=t.value;for(let[r,o]of Object.entries(n))iee(e,t,r,o);if(typeof n.name!="string"){let r=Object.hasOwn(n,"name")?`must be a text, not ${oe(
n.name)}`:"is missing";e.report("MANIFEST_FIELD_INVALID",t.where(["name"]),{field:"name",problem:r})}for(let r of["version","description","author"])Object.hasOwn(
n,r)||e.report("MANIFEST_FIELD_MISSING",t.path,{field:r})}function T1(e,t){for(let[n,r]of Object.entries(t.value)){let o=N1(n);if(o!==void 0)for(let i of en(o,r))
e.report("MANIFEST_ENTRY_INVALID","",{field:Vv(n,i.field),problem:i.problem})}for(let{field:n,problem:r}of C1(t.value.experimental))e.report("MANIFEST_ENTRY_INV\
ALID","",{field:n,problem:r})}function P1(e,t,n){let r=A1(t);if(r!==void 0){e.report("PLUGIN_NAME_INVALID",n,{name:t,problem:r});return}ns(t)&&e.report("PLUGIN_\
NAME_RESERVED",n,{name:t}),rm(t)&&e.report("PLUGIN_NAME_OFFICIAL",n,{name:t}),Yo(t)?om(t)||e.report("PLUGIN_NAME_NOT_KEBAB",n,{name:t}):e.report("PLUGIN_NAME_UN\
LISTABLE",n,{name:t})}function N1(e){return Object.hasOwn(ru,e)?ru[e]:Object.hasOwn(Oa,e)?Oa[e]:void 0}function iee(e,t,n,r){let o=N1(n);if(o!==void 0){let i=Object.
hasOwn(ru,n)?"MANIFEST_DETAIL_INVALID":"MANIFEST_FIELD_INVALID";for(let s of en(o,r)){let a=t.where([n,...s.path]);e.report(i,a,{field:Vv(n,s.field),problem:s.problem})}}else
n==="metadata"||n==="experimental"?see(e,t,n,r):tm.has(n)?e.report("MANIFEST_FIELD_EARLY",t.whereKey([n]),{field:n}):x1.has(n)?e.report("MANIFEST_FIELD_MISPLACE\
D",t.whereKey([n]),{field:n}):!Uv.has(n)&&!Bv.has(n)&&R1(e,t,[n],oee)}function see(e,t,n,r){if(!v(r)){let i=`must be an object, not ${oe(r)}`;e.report("MANIFEST\
_FIELD_IGNORED",t.where([n]),{field:n,problem:i});return}if(n!=="experimental")return;for(let{path:i,field:s,problem:a}of C1(r))e.report("MANIFEST_FIELD_INVALID",
t.where([n,...i]),{field:s,problem:a});let o=[...tm,"evals"];for(let i of Object.keys(r))o.includes(i)||R1(e,t,[n,i],o)}function C1(e){return!v(e)||!Object.hasOwn(
e,"evals")?[]:en(v1,e.evals).map(({path:t,field:n,problem:r})=>({path:["evals",...t],field:Vv("experimental.evals",n),problem:r}))}function R1(e,t,n,r){let o=Gt(
n.at(-1)??"",r),i={field:n.join("."),...z({nearest:o})};e.report("MANIFEST_FIELD_UNKNOWN",t.whereKey(n),i)}function Vv(e,t){return t===""?e:t.startsWith("[")?`${e}${t}`:
`${e}.${t}`}var oee,L1=m(()=>{"use strict";Pe();M();Si();nm();rs();lt();oee=[...Object.keys(ru),...Object.keys(Oa),...Uv,...tm,...Bv]});function D1(e,t){let n=t.entry===void 0?void 0:WR(dee(t.entry)),r=e.tree.get(Ea)?.kind==="file",o=r?lee(e):void 0;r||uee(e,n!==void 0),n!==void 0&&fee(e,n,r);let i=Hv(
o),s=O1({path:r?Ea:null,raw:i,entry:Hv(n),folderName:t.folderName??"plugin"});return o!==void 0&&I1(e,o),P1(e,s.name,o?.whereKey(["name"])??{path:""}),{manifest:s,
...z({main:o,entry:n})}}function lee(e){let t=wn(e,Ea,{byteOrderMark:!0,invalid:(r,o)=>e.report("MANIFEST_JSON_INVALID",r,{reason:o})});if(t===void 0||v(t.value))
return t;let n=`must be an object, not ${oe(t.value)}`;e.report("MANIFEST_FIELD_INVALID",t.where([]),{field:"plugin.json",problem:n})}function uee(e,t){t||e.report(
"MANIFEST_MISSING","",{looked:Ea}),e.tree.has("plugin.json")&&e.report("MANIFEST_AT_ROOT","plugin.json",{})}function fee(e,t,n){if(T1(e,t),!n)return;let r=Hv(t),
o=aee.filter(i=>Object.hasOwn(r,i));r.strict===!1&&o.length>0&&e.report("MANIFEST_ENTRY_CONFLICT","",{fields:o.map(i=>JSON.stringify(i)).join(", ")});for(let i of cee)
Object.hasOwn(r,i)&&e.report("MANIFEST_ENTRY_IGNORED","",{field:i})}function Hv(e){return e!==void 0&&v(e.value)?e.value:{}}function dee(e){return JSON.parse(JSON.
stringify(e))}var Ea,aee,cee,F1=m(()=>{"use strict";Pe();M();qn();E1();L1();lt();Ea=".claude-plugin/plugin.json",aee=["agents","commands","experimental","hooks",
"outputStyles","skills"],cee=["lspServers","mcpServers","workflows"]});function M1(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="\\"&&t!=="'")n+=1;else if(t!=="")t=r===t?"":t;else if(r==='"'||r==="'")t=r;else if(r==="\
$"){let o=pee.exec(e.slice(n,n+30));if(o!==null)return o[1]??o[2]}}}var pee,z1=m(()=>{"use strict";pee=/^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/});function j1({plugin:e,report:t}){let n=new Set(e.mcpServers.map(r=>r.name));for(let r of e.hooks){let{event:o,handler:i,matcher:s,type:a,origin:c}=r;s!==void 0&&
!gee(s)&&t("HOOK_MATCHER_INVALID",c,{matcher:s}),hee(r)&&t("HOOK_NEVER_RUNS",c,{event:o,type:a});let l=a==="command"&&i.args===void 0?mee(r):void 0;l!==void 0&&
t("HOOK_PATH_UNQUOTED",c,{variable:l});let u=i.server;a==="mcp_tool"&&typeof u=="string"&&n.has(u)&&t("HOOK_SERVER_UNREACHABLE",c,{server:u,right:`plugin:${e.name}\
:${u}`})}}function mee({handler:e}){let{command:t,shell:n}=e;return typeof t=="string"&&n!=="powershell"?M1(t):void 0}function hee({event:e,type:t}){return(e===
"SessionStart"||e==="Setup")&&(t==="mcp_tool"||t==="http")}function gee(e){if(e==="*"||/^[\w ,|-]*$/.test(e))return!0;try{return new RegExp(e)instanceof RegExp}catch{
return!1}}var U1=m(()=>{"use strict";z1()});function B1({plugin:e,report:t}){for(let{name:n,path:r}of[...e.commands,...e.skills]){let o=e.name.length+1+n.length>256;(n===""||o||yee.test(n))&&t("COMMAND_UN\
LISTED",r,{name:n})}}function J1({plugin:e,report:t}){let n=new Map(e.commands.map(r=>[r.name,r.path]));for(let{name:r,path:o}of e.skills){let i=n.get(r);i!==void 0&&
t("SKILL_BEHIND_COMMAND",o,{name:r,command:i})}}var yee,G1=m(()=>{"use strict";yee=/[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u});function V1({plugin:e,report:t}){let n=e.manifest.channels;for(let o of e.mcpServers){let{name:i,config:s,origin:a}=o,c=n.find(p=>p.server===i),l=new Set([...Object.
keys(e.manifest.userConfig),...Object.keys(c?.userConfig??{})]),u=o.transport==="stdio";!u&&im(s.headersHelper??null).length>0&&t("MCP_HELPER_OPTION",a,{name:i});
let f=(u?["command","args","env"]:["url","headers"]).map(p=>s[p]??null);for(let p of new Set(im(f)))l.has(p)||t("MCP_OPTION_UNDECLARED",a,{name:i,option:p});wee(
o)||t("MCP_URL_INVALID",a,{name:i})}let r=new Set(e.mcpServers.map(o=>o.name));for(let{server:o}of n)r.has(o)||t("CHANNEL_SERVER_UNKNOWN",e.manifest.path??"",{server:o})}
function wee({transport:e,config:t}){let n=t.url;return e==="stdio"||typeof n!="string"?!0:n.trim()===""||n.includes("${")||URL.canParse(n)}function im(e){return typeof e==
"string"?[...e.matchAll(/\$\{user_config\.([^}]*)\}/g)].map(t=>t[1]??""):Array.isArray(e)?e.flatMap(t=>im(t)):v(e)?Object.values(e).flatMap(t=>im(t)):[]}var H1=m(
()=>{"use strict";M()});function sm(e){let t=bee.exec(e)?.[0];if(t!==void 0)return t<" "?"it holds a control character":`it holds ${JSON.stringify(t)}`;for(let n of e.split("/")){if(ou.
test(n))return`${JSON.stringify(n)} is the name of a device`;if(n.endsWith(" ")||n.endsWith("."))return`${JSON.stringify(n)} ends with a blank or a dot`}}var ou,
bee,iu=m(()=>{"use strict";ou=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i,bee=/[<>:"\\|?*\u0000-\u001f]/});function K1({tree:e,report:t}){for(let[n,r]of e){if(r.kind!=="symlink")continue;let{target:o}=r;t(kee(n,o)?"LINK_UNREAD":"LINK_OUTSIDE",n,{target:o})}}function kee(e,t){
return/^(?:[/\\]|[A-Za-z]:)/.test(t)?!1:Zl(e.slice(0,Math.max(e.lastIndexOf("/"),0)),t.replaceAll("\\","/"))!==void 0}function W1({tree:e,report:t}){for(let[n,r]of e)
r.kind==="file"&&r.unreadable!==void 0&&t("FILE_UNREADABLE",n,{reason:r.unreadable})}function Z1({tree:e,report:t}){let n=new Map;for(let r of e.keys()){let o=r.
toLowerCase(),i=n.get(o);i===void 0?n.set(o,r):t("PATH_CASE_CLASH",r,{other:i})}}function q1({tree:e,report:t}){for(let n of e.keys()){let r=sm(n);r!==void 0&&t(
"PATH_NOT_PORTABLE",n,{reason:r})}}var Y1=m(()=>{"use strict";iu();Wo()});function xee({plugin:e,tree:t,hasEntry:n,refused:r,report:o}){if(r||_ee(e))return;let i=e.manifest.path!==null||n||[...t.keys()].some(s=>vee.test(s));o(i?"PLUGI\
N_EMPTY":"PLUGIN_NOT_FOUND","",{})}function _ee(e){let t=Object.values(e).filter(n=>Array.isArray(n));return e.settings!==void 0||t.some(n=>n.length>0)}function $ee({
tree:e,report:t}){e.has("CLAUDE.md")&&t("CLAUDE_MD_UNREAD","CLAUDE.md",{})}function Oee({tree:e,report:t}){let n=new Set;for(let r of e.keys()){let o=/^\.claude-plugin\/(commands|agents|skills|hooks)\//.
exec(r)?.[1];o!==void 0&&n.add(o)}for(let r of n)t("COMPONENT_MISPLACED",`.claude-plugin/${r}`,{folder:`.claude-plugin/${r}`,right:`${r}/`})}var X1,vee,Q1=m(()=>{
"use strict";U1();G1();H1();Y1();X1=[xee,J1,B1,j1,V1,K1,W1,Z1,q1,$ee,Oee],vee=/^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/});function Xo(e,t={}){em(t);let n=new Tn,r={tree:g1(e,n.report),report:n.report},o=D1(r,t),i={name:o.manifest.name,manifest:o.manifest,...d1(r,o,t.folderName),files:r.
tree},s={...r,plugin:i,hasEntry:t.entry!==void 0,refused:eD(n)};for(let c of X1)c(s);let a=r.tree.get("plugin.json");if(i.manifest.path===null&&a!==void 0){let c=new Map(
r.tree).set(Ea,a);Xo(c,t).loads||n.report("MANIFEST_AT_ROOT_REFUSED","plugin.json",{})}return{plugin:i,diagnostics:Eee(n.list),loads:!eD(n)}}function eD(e){return e.
list.some(t=>vo(t.code))}function Eee(e){let t=n=>(n.line??0)*1e6+(n.column??0);return e.toSorted((n,r)=>U(n.path,r.path)||t(n)-t(r)||U(n.code,r.code))}var am=m(
()=>{"use strict";Pn();Ii();j();m1();Mv();F1();Q1()});var cm=Oe((rTe,tD)=>{"use strict";tD.exports=process.getBuiltinModule("node:fs/promises")});function lm(e){return!Aee.has(e)}function oD(e){let t=[],n=r=>{for(let o of See((0,su.join)(e,r))){let i=r+o.name;lm(o.name)?o.isDirectory()&&n(`${i}/`):t.push(
i)}};return cD(e),n(""),t.sort(U)}function See(e){try{return Wv(e)}catch{return[]}}function um(e){return iD(e,()=>!0)}function tn(e){return iD(e,lm)}function iD(e,t){
cD(e);try{return de(sD(e,"",Wv(e),t))}catch(n){throw Aa(e,n)}}function sD(e,t,n,r){return n.filter(({name:o})=>r(o)).flatMap(o=>{let i=t+o.name;try{if(!o.isDirectory())
return[[i,Pee(e,i)]];let s=sD(e,`${i}/`,Wv((0,su.join)(e,i)),r);return s.length>0?s:[[i,{kind:"directory"}]]}catch(s){return[[i,aD((0,su.join)(e,i),Iee(o.name)??
s)]]}})}function Iee(e){return e.includes("\uFFFD")?new Error("its name is not UTF-8"):void 0}function aD(e,t){let n=()=>{throw Aa(e,t)};return{kind:"file",size:0,
executable:!1,unreadable:lD(t),bytes:n}}function fm(e){if(typeof e=="string")return e;try{return(0,rD.fileURLToPath)(e)}catch(t){let n="Give a path, or a URL th\
at starts with file:///";throw new w("SOURCE_INVALID","The URL given is not one of a folder.",n,{cause:t})}}function cD(e){let t=Tee(e);if(t?.isDirectory()===!0)
return;let n=t===void 0?`There is no folder ${JSON.stringify(e)}.`:`"${e}" is not a folder.`;throw new w("PLUGIN_MISSING",n,"Give the folder that holds .claude-\
plugin/plugin.json.")}function Tee(e){if(!e.includes("\0"))try{return(0,ht.statSync)(e,{throwIfNoEntry:!1})}catch(t){throw Aa(e,t)}}function Pee(e,t){let n=(0,su.join)(
e,t),r=(0,ht.lstatSync)(n);return r.isSymbolicLink()?{kind:"symlink",target:(0,ht.readlinkSync)(n)}:r.isFile()?{kind:"file",size:r.size,executable:(r.mode&64)!==
0,bytes:()=>Kv(n,()=>(0,ht.readFileSync)(n)),into:o=>Kv(n,()=>Cee(n,o)),text:()=>Kv(n,()=>(0,ht.readFileSync)(n,"utf8").replace(/^\uFEFF/,"")),...r.size<Nee?{}:
{chunks:o=>Ree(n,o)}}:aD(n,Lee(r))}function Kv(e,t){try{return t()}catch(n){throw Aa(e,n)}}function Cee(e,t){let n=(0,ht.openSync)(e,"r");try{let r=0;for(let o=-1;o!==
0&&r<t.length;r+=o)o=(0,ht.readSync)(n,t,r,t.length-r,null);return r}finally{(0,ht.closeSync)(n)}}async function*Ree(e,t){let n=await(0,nD.open)(e).catch(r=>{throw Aa(
e,r)});try{for(;;){let r=t??new Uint8Array(131072),{bytesRead:o}=await n.read(r).catch(i=>{throw Aa(e,i)});if(o===0)return;yield r.subarray(0,o)}}finally{await n.
close()}}function Lee(e){let t=e.isFIFO()?"a FIFO":e.isSocket()?"a socket":"a device";return new Error(`it is not a regular file but ${t}`)}function Aa(e,t){if(t instanceof
w)return t;let n=lD(t),r="Check that it exists and that you may read it.";return new w("FILE_UNREADABLE",`"${e}" can't be read: ${n}.`,r,{cause:t,details:{reason:n}})}
function lD(e){return ee(e).replace(/^[A-Z]+: ([^,]+), .*$/s,"$1")}var ht,nD,su,rD,Aee,Wv,Nee,_r=m(()=>{"use strict";ht=x(ae(),1),nD=x(cm(),1),su=x(ne(),1),rD=x(bl(),1);
E();K();j();Aee=new Set([".git","node_modules",".DS_Store"]);Wv=e=>(0,ht.readdirSync)(e,{withFileTypes:!0});Nee=1048576});function pm(e,t={}){if(em(t),typeof e!="string"&&!(e instanceof URL))return Xo(e,t);let n=fm(e);return Xo(tn(n),{folderName:(0,dm.basename)((0,dm.resolve)(n)),...t})}
var dm,Zv=m(()=>{"use strict";dm=x(ne(),1);am();Mv();_r()});function au(e,t){let n=Object.keys(e).filter(c=>c.endsWith("*")&&t.startsWith(c.slice(0,-1))),r=Object.hasOwn(e,t)?t:n.toSorted((c,l)=>l.length-c.length)[0],o=r===
void 0?"none":e[r],{files:i,git:s=i==="project",reserved:a="refuse"}=typeof o=="string"?{files:o}:o;return{files:i,git:s&&i!=="none",reserved:a}}var qv=m(()=>{"\
use strict"});function cu({settings:e},t){return e.auth==="key"&&au(e.workspace,t).files!=="none"}function uD(e){let{commands:t,skills:n,agents:r}=e.plugin;return[...t,...n,...r].
flatMap(({kind:o,name:i})=>{let s=`${o}:${i}`,a=au(e.settings.workspace,s);return a.files==="none"||e.isLocal(s)?[]:[{kind:o==="agent"?o:"command",name:i,policy:a}]})}
function fD(e){let{settings:t}=e,n=uD(e);if(n.length===0)return[];if(t.auth==="oauth")return e.report("HOOK_NEEDS_KEY","",{event:"PreToolUse",why:"a program sen\
ds the files"}),e.leftOut.push({what:Qo,why:"with OAuth a program has no key"}),[];let{callerFiles:r,naming:o}=t;if(r===void 0){let i="Give that of claude-bazaa\
r/caller-files.";throw new w("OPTION_INVALID","`workspace` needs `callerFiles`.",i)}return e.files.set(Qo,r.script(pD(e,n))),r.hooks(Qo,o.prefix)}function dD(e){
let t=e.files.has(Qo)?e.settings.callerFiles?.readme(pD(e,uD(e)))??[]:[];return e.publicLines.push(t.join(`

`)),t}function pD({settings:e,plugin:t},n){return{...e,plugin:t.name,components:n}}var Qo,Sa=m(()=>{"use strict";E();qv();Qo="hooks/files.sh"});function lu(e){return`---
${Object.entries(e).flatMap(([n,r])=>r===void 0?[]:Dee(n,r)).map(n=>`${n}
`).join("")}---
`}function mD(e){return`---
${Object.entries(e).map(([n,r])=>`${mm(n)}: ${hD(JSON.stringify(r))}
`).join("")}---
`}function Dee(e,t){return typeof t=="string"?[`${e}: ${mm(t)}`]:typeof t=="boolean"?[`${e}: ${t}`]:Array.isArray(t)?[`${e}:`,...t.map(n=>`  - ${mm(n)}`)]:[`${e}\
:`,...Object.entries(t).map(([n,r])=>`  ${n}: ${mm(r)}`)]}function mm(e){return Fee(e)?e:hD(JSON.stringify(e))}function hD(e){let t=n=>`\\u${n.charCodeAt(0).toString(
16).padStart(4,"0")}`;return e.replaceAll("---",String.raw`\x2d\x2d\x2d`).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,t)}function Fee(e){return!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.
test(e)||e.endsWith(" ")||e.includes("---")?!1:!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(e)}var hm=m(()=>{"use strict"});function $r(e){return e.replaceAll(/[^A-Za-z0-9_-]/g,"_")}function Ia(e,t){return`mcp__plugin_${$r(e)}_${$r(t)}`}var uu=m(()=>{"use strict"});var gD,yD=m(()=>{"use strict";gD=new Set(["PreToolUse","PostToolUse","PostToolUseFailure","PermissionRequest","PermissionDenied"])});function ym({settings:e}){return e.longRuns?["get_run","cancel_run"].map(t=>e.naming.prefix+t):[]}function ei(e,t){return`${Ia(e,t)}__`}function wD(e,t,n){let r=[
...Mee,...Uee(t)],o=zee.filter(a=>!n.has(a)).map(a=>{let c=ei(e,a),l=r.map(u=>c+u).reduce((u,f)=>f.length>u.length?f:u);return{serverKey:a,prefix:c,longest:{name:l,
length:l.length}}}),i=o[0]??jee(e,r),s=o.find(a=>a.longest.length<=gm)??o.at(-1)??i;return s.serverKey===i.serverKey?s:{...s,shortenedFrom:i.longest}}function jee(e,t){
let n=ei(e,"bazaar-host"),r=n+t.reduce((o,i)=>i.length>o.length?i:o);return{serverKey:"bazaar-host",prefix:n,longest:{name:r,length:r.length}}}function Uee(e){let t=[
...e.hooks.flatMap(r=>[r.matcher??"",typeof r.handler.if=="string"?r.handler.if:""]),...[...e.commands,...e.skills].flatMap(r=>r.allowedTools??[]),...e.agents.flatMap(
r=>r.tools??[])].filter(r=>r.includes("mcp__plugin_")),n=new Set;for(let r of e.mcpServers){let o=ei(e.name,r.name);for(let i of t)for(let s of i.split(o).slice(
1)){let a=/^[A-Za-z0-9_-]+/.exec(s)?.[0];n.add(`${$r(r.name)}_${a??""}`)}}return[...n]}var gm,Mee,zee,os=m(()=>{"use strict";uu();gm=64,Mee=["execute_command","\
invoke_agent","execute_hook"];zee=["bazaar-proxy","bazaar","bz"]});function kD(e){let t=[],n={before:0,here:1},r="";for(let[o]of e.matchAll(bD)){if(o==="(")t.push(n),n={before:0,here:1};else if(o==="|")n={before:n.before+n.here,
here:1};else if(o===")"){let i=t.pop()??{before:0,here:1};n={...i,here:i.here*(n.before+n.here)}}else o==="?"&&r!=="("?n.here*=2:(o==="*"||o==="+"||o==="{")&&(n.
here*=r===")"?1/0:32);r=o}return n.before+n.here}function Yv(e,t){let n=[],r=0;for(let{0:o,index:i}of e.matchAll(bD))o==="("?r+=1:o===")"?r-=1:r===0&&o.length===
1&&e.startsWith(t,i)&&n.push(i);return n}var bD,vD=m(()=>{"use strict";bD=/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g});function _D(e,t,n){let r=t(e);if(n.length===0||fu(e)===void 0)return{matcher:r,missed:!1};let o=Kee(e),i=Wee(e),s=(o.length+i.length)*n.length;if(kD(e)*s>Bee)return{
matcher:r,missed:!0};let a=i.map(p=>Gee(p,t(p))),c=new RegExp(e),l=fu(r),u=[],f=!1;for(let[p,d]of n){let h=p===d?[]:a.flatMap(g=>Vee(g,p,d));u.push(...h.map(({tail:g})=>`\
^${d}${g}`)),f||=o.some(g=>c.test(p+g)&&l?.test(d+g)!==!0&&!h.some(({form:y})=>y?.test(g)===!0))}return{matcher:[...new Set([r,...u])].join("|"),missed:f}}function Gee(e,t){
let n=xD(e),r=Yv(e,"__").flatMap(o=>{let i=e.slice(o+2),s=/^[*+?{]/.test(i)?void 0:fu(`(?:${e.slice(0,o)})__$`);return s===void 0?[]:[{head:s,tail:i,form:fu(`^${i}`)}]});
return{branch:e,fitsBefore:n,fitsAfter:e===t?n:xD(t),heads:r}}function Vee({branch:e,fitsBefore:t,fitsAfter:n,heads:r},o,i){return e.includes(o)||n(i)?[]:t(o)?[
Hee]:r.filter(({head:s})=>s.test(o))}function xD(e){let t=/[$]|\(\?|\\[bB]/.test(e)?void 0:fu(e);return n=>t?.test(n)===!0}function Kee(e){let t=(e.match(/[A-Za-z0-9_-]+/g)??
["x"]).flatMap(n=>{let r=n.split("__").at(-1);return n.includes("mcp__")?[r]:[n,r]});return[...new Set(t)].filter(n=>n.length<=Jee)}function Wee(e){let t=[-1,...Yv(
e,"|"),e.length];return t.slice(1).map((n,r)=>e.slice(t[r]+1,n))}function fu(e){try{return new RegExp(e)}catch{return}}var Bee,Jee,Hee,$D=m(()=>{"use strict";vD();
Bee=4e6,Jee=100;Hee={tail:"",form:/^/}});function wm({event:e,matcher:t},n,r){if(t===void 0)return{matcher:t,missed:!1};if(Zee.has(e))return{matcher:pu(t,n,r),missed:!1};let o=Xv(t,n,r);return!gD.has(e)||
/^[\w ,|-]*$/.test(t)||t==="*"?{matcher:o,missed:!1}:_D(t,i=>Xv(i,n,r),Qv(n,r))}function Ta(e,t,n){let r=/^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(e)?pu(e,
t,n):e,o=Qv(t,n).some(([i,s])=>e.trim()===i.slice(0,-2)&&!s.endsWith("__"));return{rule:Xv(r,t,n),missed:o}}function Xv(e,t,n){if(!e.includes(du))return e;let r=[
`${du}${$r(t.name)}_`,`${du}${$r(n.name)}_`];return qee(e,[...Qv(t,n),r])}function Qv(e,t){return e.mcpServers.toSorted((n,r)=>r.name.length-n.name.length).map(
n=>[ei(e.name,n.name),t.local.has(`mcp:${n.name}`)?ei(t.name,n.name):`${t.naming.prefix}${$r(n.name)}_`])}function pu(e,t,n){return e.split(`${t.name}:`).reduce(
(o,i)=>`${o}${/[\w-]$/.test(o)?t.name:n.name}:${i}`)}function qee(e,t){let n="",r=0;for(let o=e.indexOf(du);o!==-1;o=e.indexOf(du,Math.max(r,o+1))){let i=t.find(
([s])=>e.startsWith(s,o));i!==void 0&&(n+=e.slice(r,o)+i[1],r=o+i[0].length)}return n+e.slice(r)}var Zee,du,bm=m(()=>{"use strict";yD();uu();os();$D();Zee=new Set(
["UserPromptExpansion","SubagentStart","SubagentStop"]);du="mcp__plugin_"});function OD(e,t){return ED(e,t.handler,{what:`hook:${t.id}`,place:t.origin})}function ED(e,t,{what:n,place:r}){let{plugin:o,settings:i}=e,{type:s,server:a,if:c}=t,
[,l]=typeof a=="string"?/^plugin:[^:]*:(.*)$/s.exec(a)??[]:[],u=s==="mcp_tool"&&a===`plugin:${o.name}:${l}`,f=typeof c=="string"?Ta(c,o,i):void 0,p=typeof c=="s\
tring"&&f?.missed===!0?c.trim():void 0,d=u&&e0(o,i,l)?l:o.mcpServers.find(h=>Ia(o.name,h.name)===p)?.name;return d!==void 0&&e.report("LOCAL_NEEDS_REMOTE_SERVER",
r,{what:n,server:d}),{...t,...u?{server:`plugin:${i.name}:${l}`}:{},...f===void 0?{}:{if:f.rule}}}function e0(e,t,n){return e.mcpServers.some(r=>r.name===n)&&!t.
local.has(`mcp:${n}`)}function AD(e,t,n){if(!v(n))return n;let r=`${t.kind}:${t.name}`,o={path:t.path,line:t.frontmatter.lines.hooks??1},i=(a,c)=>{if(!v(c))return c;
let{matcher:l,hooks:u}=c,f=typeof l=="string"?Yee(e,a,l,o):void 0;return{...c,...f===void 0?{}:{matcher:f},...Array.isArray(u)?{hooks:u.map(p=>v(p)?ED(e,p,{what:r,
place:o}):p)}:{}}},s=Object.entries(n).map(([a,c])=>[a,Array.isArray(c)?c.map(l=>i(a,l)):c]);return Object.fromEntries(s)}function Yee(e,t,n,r){let{matcher:o,missed:i}=wm(
{event:t,matcher:n},e.plugin,e.settings);return i&&km(e,t,n,r),o}function km(e,t,n,r){let o=e.settings.failClosed.has(t)?"HOOK_GUARD_NOT_PROXIED":"HOOK_MATCHER_\
NOT_PROXIED";e.report(o,r,{event:t,matcher:n})}var t0=m(()=>{"use strict";M();uu();bm()});function ID(e,t,n){let{plugin:r,settings:o}=e,i={},s=(c,l)=>{let u=Object.hasOwn(n,c)?n[c]:void 0,f=u===void 0?void 0:l(u);f!==void 0&&JSON.stringify(f)!==JSON.
stringify(u)&&(i[c]=f)},a=c=>l=>{let u=gr(l),f=u.map(c);return f.some((p,d)=>p!==u[d])?f:void 0};for(let c of SD)s(c,a(l=>Ta(l,r,o).rule));return s("skills",a(c=>pu(
c,r,o))),t.kind==="agent"||(s("agent",c=>typeof c=="string"?pu(c,r,o):void 0),s("hooks",c=>AD(e,t,c))),i}function TD(e,t,n){let{plugin:r,settings:o}=e,{body:i,bodyLine:s,
frontmatter:a,path:c}=t,l=`${t.kind}:${t.name}`,u=`mcp__plugin_${$r(r.name)}_`,f=a.source+JSON.stringify(n)+i;for(let{name:b}of r.mcpServers){let k=new RegExp(`${Ia(
r.name,b)}(?:__|(?![\\w-]))|${u}\\*`);e0(r,o,b)&&k.test(f)&&e.report("LOCAL_NEEDS_REMOTE_SERVER",c,{what:l,server:b})}if(o.name===r.name)return;let p=new RegExp(
`${u}|(?<![\\w-])${r.name.replaceAll(/[^\w-]/g,"\\$&")}:`),d=Object.keys(n).find(b=>n0(b,n[b]).some(k=>p.test(k))),h=d===void 0?i:n0(d,n[d]).find(b=>p.test(b)),
g=p.exec(h);if(g===null)return;let y=d===void 0?s+Oo(i,g.index)-1:a.lines[d]??1;e.report("LOCAL_NAMES_PLUGIN",{path:c,line:y},{what:l,named:g[0]})}function n0(e,t){
return Xee.has(e)?[]:typeof t=="string"?[t]:typeof t!="object"||t===null?[]:Object.entries(t).flatMap(([n,r])=>n0(n,r))}var SD,Xee,PD=m(()=>{"use strict";Xt();j();
uu();t0();bm();SD=["tools","disallowedTools","allowed-tools","disallowed-tools"];Xee=new Set([...SD,"skills","agent","matcher","if","server"])});function Pa(e,t,n={}){let r=L(e.plugin.files,t.path),o=t.kind==="command"?Qee(t):{},i={...t.frontmatter.data,...o};TD(e,t,i);let s={...o,...ID(e,t,i),...n},a=t.
kind==="command"&&t.inline;if(r!==void 0&&!a&&Object.keys(s).length===0)return r.bytes();let c={...t.frontmatter.data,...s};return Object.keys(c).length===0?t.body:
mD(c)+t.body}function Qee({frontmatter:e,description:t,argumentHint:n,model:r,allowedTools:o}){let s=Object.entries({description:t,"argument-hint":n,model:r,"al\
lowed-tools":o}).flatMap(([a,c])=>{let l=ie(e,a)??"",u=typeof c=="object"?String(gr(l))===String(c):It(l).trim()===c?.trim();return c===void 0||u?[]:[[a,typeof c==
"string"?c:[...c]]]});return Object.fromEntries(s)}var r0=m(()=>{"use strict";K();Xt();hm();PD()});function ND(e,t){let n=o0();return new Map(t.map(r=>{let o=`${e}/${r.replaceAll(":","/")}.md`,i=s0(r)&&n(o);return[r,{path:i?o:mu(e,r),plain:i}]}))}function o0(){
let[e,t,n]=[new Set,new Set,new Set];return(r,o=!1)=>{let i=r.toLowerCase(),s=i0(i),a=s[0];if(e.has(i)||t.has(i)||o&&t.has(a)||s.some(c=>e.has(c)||n.has(c)))return!1;
e.add(i);for(let c of s)t.add(c);return o&&n.add(a),!0}}function i0(e){let t=e.split("/").slice(0,-1);return t.map((n,r)=>t.slice(0,t.length-r).join("/"))}function mu(e,t){
return`${e}/stub-${qo(t).slice(0,8)}.md`}function s0(e){return e.split(":").every(hu)&&!/(?:^|:)skill$/i.test(e)}function hu(e){return e===""||e.length>100||e===
"."||e===".."||e!==e.normalize("NFC")||/[\p{C}<>:"/\\|?*]/u.test(e)||/^ |[ .]$/.test(e)||ou.test(e)?!1:e.toLowerCase()!==".git"}var gu=m(()=>{"use strict";xa();
iu()});function Or(e){if(!e.includes("!`")&&!e.includes("```!"))return[];let t=Ht(e),n=[],r=(i,s)=>n.push({command:i.trim(),line:t(s)}),o=0;for(;;){let i=e.indexOf("``\
`!",o),s=i===-1?-1:e.indexOf(CD,i+4);for(let a of e.slice(o,s===-1?void 0:i).matchAll(ete))r(a[1],o+a.index);if(s===-1)return n;r(e.slice(i+4,s),i),o=s+CD.length}}
function vm(e){return/[\n`]/.test(e.command)?["```!",e.command,"```"]:[`!\`${e.command}\``]}function nn(e){let t=new Set,n=0,r=o=>t.add(e.slice(n,o).trim());for(let{
index:o,0:i}of e.matchAll(tte))/^[|&;\n'"\\]$/.test(i)&&(r(o),n=o+1);return r(e.length),t.delete(""),[...t]}var ete,CD,tte,rn=m(()=>{"use strict";j();ete=/(?:^|(?<=\s))!`([^`]+)`/gm,
CD="```";tte=/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g});function yu(e){let t=e.shell.length>0;return[`Call the tool \`${e.tool}\` ${on.call}`,"",`- \`command\`: ${LD(e.name)}`,on.given,...t?[on.context]:[],"","<argum\
ents>","$ARGUMENTS","</arguments>","",...t?["<context>",...e.shell.flatMap(vm),"</context>",""]:[],...e.files===!0?[on.again,""]:[],...e.long===!0?[on.goesOn,""]:
[],on[e.ending],"",on.after,""].join(`
`)}function RD(e,t,n=!1,r=!1){let o=(n?` ${on.again}`:"")+(r?` ${on.goesOn}`:"");return`${on.forward} \`${e}\` once, with \`agent\` set to ${LD(t)} ${on.task}${o}\

`}function LD(e){return/[`$!@\\"\p{C}]/u.test(e)?`\`"${Array.from(e,n=>/[A-Za-z0-9 ._:/-]/.test(n)?n:nte(n)).join("")}"\` (a JSON string)`:`\`${e}\``}function nte(e){
return Array.from({length:e.length},(n,r)=>e.charCodeAt(r)).map(n=>`\\u${n.toString(16).padStart(4,"0")}`).join("")}var on,xm=m(()=>{"use strict";rn();on={call:"\
once, with this input:",given:"- `arguments`: the text between the argument tags below, unchanged",context:"- `context`: the text between the context tags below\
, unchanged",show:"Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",use:"Use the \
text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",after:"If the text asks the user something, ask i\
t and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",again:"If it answers `No files came with this \
call.`, call it once more with the same input.",goesOn:"If it says that the run goes on, call `get_run` as it says.",forward:"You forward one task. Call",task:"\
and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error."}});function DD(e){let{agents:t}=e.plugin,n=ND("agents",t.map(({name:r})=>r));for(let r of t){let o=rte(r,n.get(r.name)),i=`agent:${r.name}`;o.plain||e.report("NAME\
_NOT_PORTABLE",r.path,{what:i,path:o.path}),e.isLocal(i)?ste(r,o)?e.place(i,o.path,Pa(e,r),"local"):e.place(i,mu("agents",r.name),Pa(e,r,{name:r.name}),"local"):
e.place(i,o.path,ote(e,r,o),"remote")}}function rte(e,t){let n=e.name.lastIndexOf(":")+1,r=e.name.slice(n);if(t.plain)return{...t,name:r};if(e.name.length<=Kl)return{
...t,name:e.name};let o=e.name.slice(0,n).replaceAll(":","/");return{...t,path:t.path.replace("/",()=>`/${o}`),name:r}}function ote(e,t,n){let{settings:r}=e,o=`${r.
naming.prefix}invoke_agent`;return lu({name:n.name,description:ite(e,t),tools:r.longRuns?[o,...ym(e)]:o,model:r.relayModel,color:t.color,background:ate(t.frontmatter.
data.background),mcp:r.naming.serverKey,tool:"invoke_agent",args:{agent:t.name,plugin:e.plugin.name}})+RD(o,t.name,cu(e,`agent:${t.name}`),r.longRuns)}function ite(e,t){
if(t.description!==void 0&&t.description.trim()!=="")return t.description;let n=`Runs the agent ${t.name} of ${e.settings.name} on its host.`;return e.report("D\
ESCRIPTION_DEFAULTED",t.path,{what:`agent:${t.name}`,description:n}),n}function ste(e,{plain:t,name:n}){let r=ie(e.frontmatter,"name"),o=r===void 0?"":It(r);return o===
""||o.length>Kl?t:o===n}function ate(e){return e===!0?!0:void 0}var FD=m(()=>{"use strict";mv();Xt();Sa();hm();r0();gu();xm();os()});var wu,MD=m(()=>{"use strict";Pn();wu=class{plugin;settings;files=new Map;open=new Set;carried=new Set;components=[];leftOut=[];letOut=[];shellAtCaller=[];publicLines=[];manifest;findings=new Tn;constructor(t,n){
this.plugin=t,this.settings=n}get report(){return this.findings.report}isLocal(t){return this.settings.local.has(t)}isNamed(t){return this.open.has(t)&&(!this.carried.
has(t)||this.settings.public.some(({matches:n})=>n(t)))}place(t,n,r,o){this.files.set(n,r),o==="local"&&this.open.add(n),this.components.push({id:t,placement:o,
path:n})}leaveOut(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_LEFT_OUT",n,{what:t,why:r})}leaveBehind(t,n,r){this.leftOut.push({what:t,why:r}),
this.report("COMPONENT_NOT_COPYABLE",n,{what:t,why:r})}keepOnHost(t,n,r){this.leftOut.push({what:t,why:r}),this.report("COMPONENT_ON_HOST_ONLY",n,{what:t,why:r})}}});function zD(e){let t=`${cte} ${Na[e]?.fields??""}`.trim().split(" ");return Object.fromEntries(t.map(n=>[n,`\${${n}}`]))}var cte,Na,a0=m(()=>{"use strict";Tv();
cte="hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type",Na=Object.fromEntries(Object.entries(Xp).map(([e,t])=>[
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
`}var _m,c0=m(()=>{"use strict";_m="hooks/forward.sh"});function UD(e){let t=[];for(let r of e.plugin.hooks){let o=e.isLocal(`hook:${r.id}`),i=o?OD(e,r):lte(e,r);if(i===void 0)continue;o&&e.letOut.push(...l0(r.handler),
...l0(i));let{matcher:s,missed:a}=wm(r,e.plugin,e.settings);a&&km(e,r.event,r.matcher,r.origin),wte(t,r.event,s).hooks.push(i),e.components.push({id:`hook:${r.id}`,
placement:o?"local":"remote",path:Ca})}e.settings.permissionHook&&t.push(yte(e)),t.push(...fD(e)),gte(e),t.length>0&&e.files.set(Ca,`${JSON.stringify({hooks:bte(
t)},null,2)}
`),JSON.stringify(t).includes(`/${_m}\\"`)&&e.files.set(_m,$m(e.settings))}function lte(e,t){let{settings:n}=e,r=n.failClosed.has(t.event),o=t.handler.async===!0||
t.handler.asyncRewake===!0,i=Na[t.event]?.way==="program"||o;hte(e,t);let s=dte(e,t);if(n.auth==="oauth"&&i){let c=o?"a hook that runs in the background needs a\
 program":"no MCP connection exists at that moment";e.report("HOOK_NEEDS_KEY",t.origin,{event:t.event,why:c}),e.leftOut.push({what:`hook:${t.id}`,why:`${c}, and\
 with OAuth a program has no key`});return}return{...i||r&&n.auth==="key"?fte(t,r,s):ute(e,t,s),...pte(e,t),...o?{async:!0}:{},...r?{onFailure:"block"}:{}}}function ute(e,t,n){
return{type:"mcp_tool",server:`plugin:${e.settings.name}:${e.settings.naming.serverKey}`,tool:"execute_hook",timeout:n,input:{hook:t.event,handler:t.id,plugin:e.
plugin.name,event:zD(t.event)}}}function fte(e,t,n){let r=n>2?n-1:n,o=[e.event,e.id,r,t?"closed":"open"].join(" ");return{type:"command",command:`sh "\${CLAUDE_P\
LUGIN_ROOT}/${_m}" ${o}`,timeout:n}}function dte(e,{event:t,type:n,handler:r,origin:o}){let i=r.timeout,{hostTimeoutMs:s,callTimeoutMs:a}=e.settings,c=a/1e3;if(typeof i!=
"number"||i<=0)return Math.min(jD[t]??jD[n]??600,c);let l=s/1e3;return i>l&&e.report("HOOK_TIME_CUT",o,{event:t,given:i,limit:l}),Math.min(i,c)}function pte(e,t){
let{if:n,statusMessage:r,once:o,onFailure:i}=t.handler,s=typeof n=="string"?Ta(n,e.plugin,e.settings):void 0;return s?.missed===!0&&km(e,t.event,n,t.origin),{...s===
void 0?{}:{if:s.rule},...typeof r=="string"?{statusMessage:r}:{},...o===!0?{once:o}:{},...typeof i=="string"?{onFailure:i}:{}}}function hte(e,t){for(let[n,r]of Object.
entries(mte))t.handler[n]===!0&&e.report("HOOK_KEY_DROPPED",t.origin,{event:t.event,key:n,why:r})}function gte(e){let t=e.plugin.hooks.filter(n=>!e.isLocal(`hoo\
k:${n.id}`));for(let n of e.settings.failClosed)t.some(r=>r.event===n)||e.report("FAIL_CLOSED_UNUSED","",{event:n})}function yte(e){let{settings:t,plugin:n}=e,r={
hook:"PermissionRequest",handler:"own-tools",plugin:n.name,event:{tool_name:"${tool_name}"}},o=`plugin:${t.name}:${t.naming.serverKey}`;return{event:"Permission\
Request",matcher:`^${ei(t.name,t.naming.serverKey)}.*`,hooks:[{type:"mcp_tool",server:o,tool:"execute_hook",timeout:10,input:r}]}}function wte(e,t,n){let r=e.findLast(
i=>i.event===t);if(r!==void 0&&r.matcher===n)return r;let o={event:t,matcher:n,hooks:[]};return e.push(o),o}function bte(e){let t={};for(let{event:n,matcher:r,hooks:o}of e)
(t[n]??=[]).push(r===void 0?{hooks:o}:{matcher:r,hooks:o});return t}function l0(e){return typeof e=="string"?[e]:typeof e=="object"&&e!==null?Object.values(e).flatMap(
l0):[]}var Ca,jD,mte,Om=m(()=>{"use strict";a0();Sa();c0();t0();bm();os();Ca="hooks/hooks.json",jD={agent:60,prompt:30,UserPromptSubmit:30,MessageDisplay:10,SessionEnd:1.5};
mte={asyncRewake:"the host's answer can't wake the session, so it runs in the background only",continueOnBlock:"the client takes it from prompt hooks only"}});function GD(e){let{plugin:t}=e,n=t.manifest.raw.icon,r=typeof n=="string"?n.replace(/^\.\//,""):BD.find(s=>L(t.files,s));if(r===void 0){e.report("ICON_UNKNOWN",
"",{looked:`\`icon\` in plugin.json, ${BD.join(", ")}`});return}let o=L(t.files,r),i=o===void 0?`"${r}" is not a file of the plugin`:vte(o);if(o===void 0||i!==void 0){
e.report("ICON_UNFIT",t.manifest.path??"",{why:i??"it is missing"});return}return e.files.set(r,o.bytes()),e.open.add(r),e.carried.add(r),typeof n=="string"?`./${r}`:
void 0}function vte(e){if(e.size>kte)return`it has ${e.size} bytes`;let t=e.bytes(),n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(t[0]===255&&t[1]===216)
return _te(n)===t.length?void 0:JD;if(![137,80,78,71,13,10,26,10].every((s,a)=>t[a]===s)||t.length<24)return"it is neither PNG nor JPEG";let[o,i]=[n.getUint32(16),
n.getUint32(20)];return o!==i||o<512||o>2048?`it measures ${o} by ${i} pixels`:xte(n)===t.length?void 0:JD}function xte(e){for(let t=8;t+12<=e.byteLength;t+=12+
e.getUint32(t))if(e.getUint32(t+4)===1229278788)return t+12+e.getUint32(t);return-1}function _te(e){let t=2;for(;t+2<=e.byteLength;){let n=e.getUint16(t);if(n===
65497)return t+2;if(n<65281||n>=65488&&n<=65495||n===65535)t+=1;else if(t+4<=e.byteLength)t+=2+e.getUint16(t+2);else return-1}return-1}var BD,kte,JD,VD=m(()=>{"\
use strict";K();BD=[".claude-plugin/icon.png","assets/icon.png"],kte=2*1024*1024;JD="its end is missing, or something stands behind it"});function Pt(e,t){let n=new Set;for(let r of e.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g))n.add($te(r[1]));return[...n].filter(r=>L(t.
files,r)!==void 0)}function $te(e){let t=e.length;for(;e[t-1]==="."||e[t-1]==="/";)t-=1;return e.slice(0,t)}function ti(e,t){return Pt(JSON.stringify(e.handler).
replaceAll(String.raw`\"`,'"'),t)}var Er=m(()=>{"use strict";K()});function*KD(e){for(let{0:t,index:n}of e.matchAll(Ete))yield{kind:HD.find(([,o])=>new RegExp(`^(?:${o})`).test(t))?.[0]??"token",match:t,index:n};for(let{kind:t,
mark:n,form:r}of Ote)if(e.includes(n))for(let{0:o,index:i}of e.matchAll(new RegExp(`\\b${r}`,"g")))yield{kind:t,match:o,index:i}}var HD,Ote,Ete,WD=m(()=>{"use s\
trict";HD=String.raw`
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
`).map(e=>e.split(": ")),Ote=[{kind:"Azure client secret",mark:"8Q~",form:"[A-Za-z0-9]{3}8Q~[\\w~.-]{34}"},{kind:"Mailchimp key",mark:"-us",form:"[0-9a-f]{32}-u\
s\\d{1,2}\\b"},{kind:"Terraform token",mark:".atlasv1.",form:"[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}"}],Ete=new RegExp(`\\b(?:${HD.map(([,e])=>e).join("|")})`,
"g")});function bu(e){let t=Ht(e);return[...KD(e),...Ate.flatMap(r=>Ste(r,e))].filter(({kind:r,match:o})=>r==="private key"||Em(o)).sort((r,o)=>r.index-o.index).map(({
kind:r,index:o})=>({kind:r,line:t(o)}))}function Ste({kind:e,marks:t,form:n},r){return t.some(o=>r.includes(o))?[...r.matchAll(n)].map(({0:o,index:i})=>({kind:e,
match:o,index:i})):[]}function Em(e){let t=e.slice(-20);return new Set(t).size>=8&&/\d/.test(e)&&/[A-Za-z]/.test(e)&&!ku(e)}function ku(e){return/your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.
test(e)}var Ate,vu=m(()=>{"use strict";j();WD();Ate=[{kind:"private key",marks:["PRIVATE KEY"],form:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g},{kind:"\
password in a URL",marks:["://"],form:/:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g},{kind:"Authorization header",marks:["uthorization","AUTHORIZATION"],
form:/authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi},{kind:"key or password",marks:["ey","EY","ecret","ECRET","oken","OKEN","assw",
"ASSW"],form:/(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi}]});function Am(e,t=!0){if(typeof e=="string")return[...Tte(e),...Pte(e)];if(typeof e!="object"||e===null)return[];let n=r=>Am(r,t);return Array.isArray(e)?(t?ZD(e):
[]).concat(e.flatMap(n)):Object.entries(e).flatMap(([r,o])=>Ite(r,o,t).concat(n(o)))}function Sm(e){let t=Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),
([n])=>n.replaceAll(/["']/g,""));return ZD(t.filter(n=>!/^authorization:/i.test(n)),n=>n.length>=8&&/\d/.test(n)&&/\D/.test(n))}function Ite(e,t,n){if(e==="comm\
and"&&typeof t=="string"&&n)return Sm(t);if(typeof t!="object"||t===null||Array.isArray(t))return[];let r=Object.entries(t).filter(i=>typeof i[1]=="string"),o=i=>n||
i.length>=16&&Em(i);return e==="headers"?r.filter(([,i])=>!qD(i)&&o(i)).map(([i])=>({what:`the header "${i}"`,near:JSON.stringify(i)})):e!=="env"?[]:r.filter(([
i,s])=>u0(i,s)&&o(s)).map(([i])=>({what:`the environment variable ${i}`,near:JSON.stringify(i)}))}function ZD(e,t=()=>!0){return e.flatMap((n,r)=>{if(typeof n!=
"string")return[];let[,o=n,i]=/^([\w-]+)=(.*)$/s.exec(n)??[],s=e[r+1],a=i??(o.startsWith("-")&&typeof s=="string"?s:"");if(u0(o,a)&&t(a))return[{what:`the argum\
ent ${o}`,near:o}];let c=/^([\w-]+)\s*:\s*(.+)$/s.exec(n);if(c!==null&&/^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(c[1])){let l=`the he\
ader "${c[1]}" in an argument`;return qD(c[2])||!t(c[2])?[]:[{what:l,near:c[1]}]}return/\s/.test(n)?Sm(n):[]})}function Tte(e){if(!e.includes("://"))return[];let t=[
...e.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)].filter(([,,r])=>Im(r)).map(([,r])=>({what:"a URL with a password",near:`://${r}:`})),n=[...e.matchAll(
/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)].filter(([,r,o])=>u0(r,o)).map(([,r])=>({what:`the parameter "${r}" of a URL`,near:`${r}=`}));return[...t,...n]}function Pte(e){
return/authorization/i.test(e)?[...e.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi)].filter(([,,n])=>Im(n)&&(/\d/.
test(n)||n.length>=20)).map(([,n])=>({what:`the header "${n}" in a text`,near:n})):[]}function u0(e,t){let n=e.replace(/^-+/,"").replaceAll(/([a-z0-9])([A-Z])/g,
"$1_$2").replaceAll(/[-.]/g,"_").toLowerCase();return Im(t)?Nte.test(n)||Cte.test(n)&&Em(t)&&t.length>=12:!1}function Im(e){if(e===""||ku(e))return!1;let t=[...e.
matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];return t.length>0?t.some(([,n])=>Im(n)):/\$\{|(?<!\w)\$\w|%\w+%/.test(e)?!1:!/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.
test(e)}function qD(e){let t=e.replace(/^[A-Za-z][\w-]* (?=\$)/,"");return/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(t)}var Nte,
Cte,YD=m(()=>{"use strict";vu();Nte=/(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/,
Cte=/(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/});function XD(e){let{name:t,manifest:n,files:r,commands:o,skills:i,agents:s,hooks:a,mcpServers:c,lspServers:l}=Object(e),u=[o,i,s,a,c,l];return typeof t=="string"&&
v(n)&&typeof r?.get=="function"&&u.every(Array.isArray)}var QD=m(()=>{"use strict";M()});function Fte(e){let t=Pm(e)?e.files:e;return["none","args","project"].includes(t)}function tF(e,t){let n=Pm(e)&&"plugin"in e?e.plugin:e;p0(n,"what `loadPlugin` \
returns"),Tm("options",t,d0);let{endpoint:r,publisher:o}=t;Tm("endpoint",r,_u),eF("",t,Dte),o!==void 0&&eF("publisher.",o,Mte)}function p0(e,t){Tm("plugin",e,[XD,
t])}function m0(e){return URL.canParse(e)&&new URL(e).protocol==="https:"}function ss(e,t,n){let r=is(t)?JSON.stringify(t):typeof t=="object"&&t!==null?"that":String(
t);return new w("OPTION_INVALID",`\`${e}\` can't be ${r}.`,n)}function eF(e,t,n){let r=t;for(let[o,i]of Object.entries(r)){if(i===void 0)continue;let s=Object.hasOwn(
n,o)?n[o]:void 0;if(s===void 0)throw zte(e,o,Object.keys(n));Tm(e+o,i,s)}}function zte(e,t,n){let r=Gt(t,n),o=r===void 0?`Known are ${n.join(", ")}.`:`Did you m\
ean \`${e}${r}\`?`;return new w("OPTION_INVALID",`\`${e}${t}\` is not a known option.`,o)}function Tm(e,t,[n,r]){if(!n(t))throw ss(e,t,`Give ${r}.`)}var is,Pm,_u,
xu,d0,f0,Ra,Rte,Lte,Dte,Mte,La=m(()=>{"use strict";E();Si();QD();is=e=>typeof e=="string",Pm=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_u=[is,"a text"],
xu=[e=>Array.isArray(e)&&e.every(is),"a list of texts"],d0=[Pm,"an object"],f0=[e=>typeof e=="boolean","true or false"],Ra=[e=>is(e)&&e.trim()!=="","a text that\
 is not empty"],Rte=/^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i,
Lte=/token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i,Dte={endpoint:_u,endpointVariable:[e=>is(e)&&
/^[A-Za-z_]\w*$/.test(e)&&!Rte.test(e)&&!Lte.test(e),"a name of its own such as BAZAAR_URL"],auth:[e=>e==="key"||e==="oauth",'"key" or "oauth"'],alwaysLoad:[e=>e===
"auto"||typeof e=="boolean",'"auto", true or false'],modelKey:f0,relayModel:_u,commandModel:_u,name:_u,local:xu,public:xu,shellContext:xu,failClosed:xu,hostTimeoutMs:[
e=>Number.isInteger(e)&&e>=1e3&&e<=36e5,"a whole number from 1000 to 3600000"],permissionHook:f0,workspace:[e=>Pm(e)&&Object.values(e).every(Fte),"none, args or\
 project per component"],consent:[e=>e==="ask"||e==="always",'"ask" or "always"'],longRuns:f0,hookAllows:xu,callerFiles:d0,publisher:d0};Mte={name:Ra,email:Ra,url:Ra,
description:Ra,version:[e=>is(e)&&/^[\w.+-]+$/.test(e),"letters, digits, `.`, `+`, `_` and `-`"],license:Ra,licenseText:Ra,privacyPolicyUrl:[e=>is(e)&&m0(e),"an\
 https URL"]}});function Da({plugin:e,settings:t}){let n=e.manifest.description??t.publisher.description;return n===void 0||n.trim()===""?`The plugin ${t.name}, answered by its\
 host.`:n}function $u({plugin:e,settings:t}){return(e.manifest.version??t.publisher.version??"0.0.0").replaceAll(/[^0-9A-Za-z.+_-]/g,"-")||"0.0.0"}function nF(e,t){
let{manifest:n}=e.plugin,{settings:r}=e;return z({name:r.name,displayName:n.displayName,description:Da(e),author:jte(e),homepage:n.homepage!==void 0&&URL.canParse(
n.homepage)?n.homepage:void 0,repository:n.repository,license:n.license??r.publisher.license,keywords:n.keywords.length===0?void 0:n.keywords,icon:t.icon,privacyPolicyUrl:Ute(
e),defaultEnabled:n.defaultEnabled,commands:t.commands,...t.paths,userConfig:Bte(e),metadata:{bazaar:{thinClient:1,plugin:e.plugin.name}}})}function Ou(e,t){let{
name:n,...r}=e;return`${JSON.stringify(t===void 0?e:{name:n,version:t,...r},null,2)}
`}function rF(e,t){let{plugin:n,settings:r}=e,o=n.manifest.path??"";t.author===void 0&&e.report("AUTHOR_UNKNOWN",o,{plugin:r.name}),t.privacyPolicyUrl===void 0&&
e.report("PRIVACY_POLICY_UNKNOWN",o,{plugin:r.name}),om(r.name)||e.report("NAME_NOT_KEBAB",o,{name:r.name}),rm(r.name)&&e.report("NAME_SOUNDS_OFFICIAL",o,{name:r.
name});for(let i of oF(e)){let{sensitive:s,more:a}=n.manifest.userConfig[i];s&&a.default!==void 0&&e.report("SENSITIVE_DEFAULT_LEFT_OUT",o,{option:i})}n.manifest.
version===void 0?e.report("VERSION_DEFAULTED",o,{version:$u(e)}):n.manifest.version!==$u(e)&&e.report("VERSION_UNFIT",o,{version:n.manifest.version,used:$u(e)}),
(n.manifest.description??"").trim()===""&&e.report("DESCRIPTION_DEFAULTED",o,{what:"The plugin",description:Da(e)})}function jte({plugin:e,settings:t}){let{author:n}=e.
manifest;if(n!==void 0)return{...n};let{name:r,email:o,url:i}=t.publisher;return r===void 0?void 0:z({name:r,email:o,url:i})}function Ute({plugin:e,settings:t}){
let n=e.manifest.raw.privacyPolicyUrl;return typeof n=="string"&&m0(n)?n:t.publisher.privacyPolicyUrl}function Bte(e){let{settings:t,plugin:n}=e,r={type:"string",
title:"Bazaar API key",description:`Key for the host of ${t.name}. The environment variable BAZAAR_API_KEY wins over it.`,sensitive:!0},o={...r,title:"Model API\
 key",description:"Pays for the model; BAZAAR_MODEL_KEY wins over it."},i={...t.auth==="key"?{[t.keyOption]:r}:{},...t.modelKeyOption?{[t.modelKeyOption]:o}:{},
...Object.fromEntries(oF(e).map(s=>[s,Gte(n,s)]))};return Object.keys(i).length===0?void 0:i}function oF(e){let t=[...e.letOut,...[...e.open].map(n=>Jte(e,n))];
return Object.keys(e.plugin.manifest.userConfig).filter(n=>{let r=[`user_config.${n}`,`CLAUDE_PLUGIN_OPTION_${n.toUpperCase()}`];return t.some(o=>r.some(i=>o.includes(
i)))})}function Jte(e,t){let n=e.files.get(t);return typeof n=="string"?n:n instanceof Uint8Array?new TextDecoder().decode(n):""}function Gte(e,t){let{type:n,title:r,
description:o,required:i,sensitive:s,more:a}=e.manifest.userConfig[t],c=s?Vte(a):a;return{type:n,title:r,description:o,...i?{required:i}:{},...s?{sensitive:s}:{},
...c}}function Vte(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t!=="default"))}var as,Eu=m(()=>{"use strict";Pe();rs();La();as=".claude-plugin/\
plugin.json"});function iF(e){bu(e.flatMap(sF).join(`
`)).length>0&&e.forEach(Hte),e.filter(({json:t})=>t!==void 0).forEach(Wte)}function sF({path:e,bytes:t,text:n,readings:r}){let o=[n,e];return n.includes("\\")&&
o.push(...r.map(i=>i.text)),t.subarray(0,64).includes(0)&&o.push(...["utf-16le","utf-16be"].map(i=>new TextDecoder(i).decode(t))),o}function aF(e){for(let{kind:t,
name:n,path:r,frontmatter:o}of[...e.plugin.commands,...e.plugin.skills,...e.plugin.agents]){let[i]=e.isLocal(`${t}:${n}`)?Am(o.data):[];if(i!==void 0)throw h0(r,
1,i.what)}for(let{name:t,command:n}of e.shellAtCaller){let[r]=Sm(n);if(r!==void 0)throw h0(t,1,r.what)}}function Hte(e){let{path:t}=e,n=sF(e).flatMap(bu)[0];if(n!==
void 0)throw new w("LEAK_FOUND",`${t}:${n.line} of the thin client would hold something that looks like a credential (${n.kind}).`,"Take it out of the plugin an\
d revoke it; pass credentials by `userConfig` or an environment variable.",{details:{path:t,line:n.line,kind:n.kind}})}function Wte({path:e,text:t,json:n}){let[
r]=Am(n,Kte.has(e));if(r===void 0)return;let o=Oo(t,Math.max(0,t.indexOf(r.near)));throw h0(e,o,r.what)}function h0(e,t,n){return new w("LEAK_FOUND",`${e}:${t} \
of the thin client would hold ${n}, with a value that is written out and not a variable.`,"Write it as `${user_config.NAME}` or `${VARIABLE}`; a header may have\
 a scheme such as Bearer in front.",{details:{path:e,line:t,what:n}})}var Kte,cF=m(()=>{"use strict";E();j();Om();YD();Eu();vu();Kte=new Set([".mcp.json",Ca,as,
".lsp.json","settings.json"])});function bn(e){return typeof e=="string"?[e]:typeof e!="object"||e===null?[]:[...Object.keys(e),...Object.values(e).flatMap(bn)]}var Nm=m(()=>{"use strict"});function g0(e,t,n){let r=o=>t(`${o.kind}:${o.name}`)?o:Zte(o,n);return{...e,manifest:Yte(e,n),commands:e.commands.map(r),skills:e.skills.map(r),agents:e.agents.
map(r),hooks:e.hooks.map(o=>t(`hook:${o.id}`)?o:qte(o,n))}}function Zte(e,t){let{frontmatter:n,path:r}=e,o=(a,c)=>{let l={what:`${e.kind}:${e.name}`,field:a,path:r,
line:n.lines[a]??e.bodyLine};return bn(c).every(u=>t({...l,text:u}))},i=Fa(n.data,a=>["when_to_use","paths","name"].includes(a),o);return{...Fa({...e},a=>a==="a\
rgumentHint"||a==="color",(a,c)=>o(a==="color"?a:"argument-hint",c)),frontmatter:{...n,data:i}}}function qte(e,t){let n=(r,o)=>bn(o).every(i=>t({what:`hook:${e.
id}`,field:r,...e.origin,text:i}));return{...e,handler:Fa(e.handler,r=>r==="statusMessage",n)}}function Yte({manifest:e,files:t},n){let r=e.path??"",o=L(t,r),i=(c,l)=>bn(
l).every(u=>{let f=o===void 0?"":H(o.bytes());return n({what:"the manifest",field:c,path:r,line:Oo(f,f.indexOf(`"${c}"`)),text:u})}),{author:s}=e;return{...Fa({
...e},c=>["displayName","homepage","repository","license"].includes(c),i),raw:Fa(e.raw,c=>c==="privacyPolicyUrl",i),keywords:e.keywords.filter(c=>i("keywords",c)),
author:s===void 0||!i("author",s.name)?void 0:Xte(s,i)}}function Xte(e,t){return Fa({...e},n=>n!=="name",(n,r)=>t("author",r))}function Fa(e,t,n){return Object.
fromEntries(Object.entries(e).filter(([r,o])=>!t(r)||n(r,o)))}var lF=m(()=>{"use strict";K();j();Nm()});function Cm(e){let t=new Map;for(let n of e.commands)n.inline||t.set(n.path,`command:${n.name}`);for(let n of e.agents)t.set(n.path,`agent:${n.name}`);for(let n of e.
skills)t.set(n.path,`skill:${n.name}`);return t}var y0=m(()=>{"use strict"});function w0(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Qte.test(n)&&t.size<=ene&&!t.bytes().includes(0)}function uF(e){let{files:t,manifest:n}=e.plugin,{publisher:r}=e.
settings,o=[...t].flatMap(([s,a])=>a.kind==="file"&&!s.includes("/")&&w0(s,a)&&!tne(e,s)?[{path:s,entry:a}]:[]);for(let{path:s,entry:a}of o)e.files.set(s,a.bytes()),
e.open.add(s),e.carried.add(s);if(o.some(({path:s})=>!/^notice/i.test(s)))return;let i=n.license??r.license;r.licenseText!==void 0?e.files.set("LICENSE",rne(r.licenseText)):
i!==void 0?e.files.set("LICENSE",nne(i,n.author?.name??r.name)):e.report("LICENSE_UNKNOWN","",{plugin:e.settings.name})}function tne({plugin:e},t){if(Cm(e).has(
t)||e.skills.some(({folder:o,body:i})=>o===""&&i.includes(t)))return!0;let n=[...e.commands,...e.skills,...e.agents].map(({body:o})=>o),r=[...e.hooks.map(({handler:o})=>o),
...e.mcpServers.map(({config:o})=>o)];return[...n,...r.map(o=>JSON.stringify(o).replaceAll(String.raw`\"`,'"'))].some(o=>o.includes(t)&&Pt(o,e).includes(t))}function nne(e,t){
let n=t===void 0?"":` by ${t}`,r=/^[A-Za-z0-9.+-]+$/.test(e)?`
Its text: https://spdx.org/licenses/${e}.html
`:"";return`These files are given out${n} under the licence "${e}", as the manifest of the plugin declares it.
${r}`}function rne(e){return e.endsWith(`
`)?e:`${e}
`}var Qte,ene,b0=m(()=>{"use strict";Er();y0();Qte=/^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i,
ene=256*1024});function pF(e){let{plugin:t}=e,n=t.skills.filter(s=>!e.isLocal(`skill:${s.name}`)),r=t.hooks.filter(s=>!e.isLocal(`hook:${s.id}`)),o=new Set([...n.flatMap(s=>s.
files.filter(a=>!w0(a,L(t.files,a)))),...r.flatMap(s=>ti(s,t))]);return[...t.commands.filter(s=>!e.isLocal(`command:${s.name}`)).map(k0),...n.map(k0),...t.agents.
filter(s=>!e.isLocal(`agent:${s.name}`)).map(k0),...[...o].filter(s=>!e.open.has(s)).flatMap(s=>ane(e,s)),...r.flatMap(({origin:s,handler:a})=>bn(sne(a)).map(fF(
s))),...t.mcpServers.filter(s=>!e.isLocal(`mcp:${s.name}`)).flatMap(s=>bn(s.config).map(fF(s.origin)))].filter(({text:s})=>s.length>=Ar)}function v0(e){let{plugin:t,
settings:n}=e,r=[...t.commands,...t.skills,...t.agents],o=[...t.commands,...t.skills].filter(({kind:i,name:s})=>n.shellContext.has(`${i}:${s}`));return[...[t.manifest,
...r,...Object.values(t.manifest.userConfig)].map(({description:i})=>i??""),...r.map(({name:i})=>i),...Object.values(t.manifest.userConfig).map(({title:i})=>i),
...o.flatMap(({allowedTools:i})=>i??[]),...o.map(({kind:i,body:s})=>yu({tool:"",name:"",shell:Or(s),ending:i==="command"?"show":"use"})),...[...t.hooks.map(({matcher:i})=>i??
""),...bn(e.manifest??{})].filter(x0),...bn(n.publisher),...[...e.open].filter(i=>e.isNamed(i)).flatMap(i=>dF(e.files.get(i))),...e.letOut,...e.publicLines,...Object.
values(on),$m(n),dF(e.files.get(Qo)).join(""),n.endpoint,n.naming.longest.name].filter(i=>i!=="")}function x0(e){return/^[\w@.:/|*~^$()-]{1,200}$/.test(e)}function sne(e){
return Object.fromEntries(Object.entries(e).filter(([t])=>!ine.has(t)))}function fF({path:e,line:t}){return n=>({path:e,line:t,text:n})}function k0(e){return{path:e.
path,line:e.bodyLine,text:e.body}}function ane(e,t){let n=L(e.plugin.files,t);if(n===void 0||n.size>one)return[];let r=n.bytes();return r.subarray(0,8e3).includes(
0)?[]:[{path:t,line:1,text:H(r)}]}function dF(e){return typeof e=="string"?[e]:e instanceof Uint8Array?[H(e)]:[]}var Ar,one,ine,_0=m(()=>{"use strict";K();j();Er();
Sa();c0();b0();Nm();xm();rn();Ar=40,one=10*1024*1024;ine=new Set(["if","statusMessage"])});function mF(e){return[...e.keys()].flatMap(t=>{let n=L(e,t)?.bytes();if(n===void 0)return[];let r=H(n),o=t.endsWith(".json")?D(r).value:void 0;return[{path:t,bytes:n,
text:r,json:o,readings:cne(t,r,o)}]})}function cne(e,t,n){if(n!==void 0)return bn(n).map(s=>({path:e,line:1,text:s}));if(!e.endsWith(".md"))return[{path:e,line:1,
text:t}];let r=/^---\n([\s\S]*?)---\n/.exec(t);if(r===null)return[{path:e,line:1,text:t}];let o=r[1].split(`
`);return[...o.flatMap((s,a)=>s.length<Ar&&!s.includes("\\")?[]:[{path:e,line:a+2,text:lne(s)}]),{path:e,line:o.length+2,text:t.slice(r[0].length),isBody:!0}]}function hF({
path:e,bytes:t,text:n}){let r=new TextDecoder("latin1").decode(t);return r===n?[]:[{path:e,line:1,text:r}]}function lne(e){let t=e.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/,
"").replaceAll(String.raw`\x2d`,"-"),n=t.startsWith('"')?D(t).value:void 0;return typeof n=="string"?n:t.replaceAll(/\\(.)/g,(r,o)=>o==="n"||o==="t"?" ":o)}var gF=m(
()=>{"use strict";K();M();j();Nm();_0()});function Ma(e){return e.normalize().replaceAll(wF," ")}function ni(e){return e<128?e===32||e<=13&&e>=9:e<8192?e===133||e===160||e===173||e===5760:e>8288?e===12288||
e===65279:e<=8205||e===8232||e===8233||e===8239||e===8287||e===8288}function une(e){let t=[],n=[],r=0;for(let{index:o,0:i}of e.matchAll(wF))t.push(o-r),r+=i.length-
1,n.push(r);return{at:t,sum:n}}function yF({at:e,sum:t},n){let[r,o]=[0,e.length];for(;r<o;){let i=r+o>>>1;e[i]<n?r=i+1:o=i}return r===0?0:t[r-1]}var $0,wF,Rm,Lm=m(
()=>{"use strict";$0=String.raw`\t-\r\x85\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`,wF=new RegExp(`[${$0}][${$0} ]*| [${$0} ]+`,"g");
Rm=class{text;#e;#t;constructor(t){this.#e=t.normalize(),this.text=Ma(this.#e)}dropped(t,n){return this.text.length===this.#e.length?0:(this.#t??=une(this.#e),yF(
this.#t,n-1)-yF(this.#t,t))}}});function O0(e,t){let n=e.charCodeAt(t),r=0,o=kn,i=!1,s=!0,a=t;for(ri.whiteUntil=0;o>0&&a<e.length;a+=1){let c=e.charCodeAt(a);if(c!==n&&(s=!1),!ni(c))i&&o===kn-
1&&(ri.whiteUntil=a),i=!1;else{if(i)continue;i=!0}r=(r<<3)+(i?32:c)|0,o-=1}return ri.slot=Math.imul(r,kF)>>>32-S0,ri.end=a,ri.isUniform=s,o===0}function dne(e,t,n){
let r=0;for(let o=0;o<t.length;o+=1){if(r=(r<<3)+t.charCodeAt(o)|0,o<kn-1)continue;let i=Math.imul(r,kF)>>>32-S0;e[o-kn+1]=i,n[i>>>5]|=1<<(i&31)}}var kn,A0,fne,
S0,bF,kF,Dm,ri,E0,vF=m(()=>{"use strict";Lm();kn=11,A0=21,fne=64,S0=18,bF=1<<S0-5,kF=2654435761,Dm=class{joined;starts;#e;#t=new Int32Array(bF);constructor(t){this.
joined=t.join("");let n=0;this.starts=[0,...t.map(r=>n+=r.length)],this.#e=new Int32Array(Math.max(0,this.joined.length-kn+1)),dne(this.#e,this.joined,this.#t)}hitsIn(t){
let n=[],r=0;for(let o=0;o+kn<=t.length;o+=A0)if(!(o<r)){if(!O0(t,o))break;if(ri.isUniform){r=this.#n(t,o,n);continue}r=ri.whiteUntil,this.#r(o,n)}return n}#n(t,n,r){
let o=t.charCodeAt(n),i=n,s=n;for(;i>0&&t.charCodeAt(i-1)===o;)i-=1;for(;s<t.length&&t.charCodeAt(s)===o;)s+=1;return i>0&&O0(t,i-1)&&this.#r(i-1,r),O0(t,s-kn+1)&&
this.#r(s-kn+1,r),s-kn+1}#r(t,n){let{slot:r,end:o}=ri;(this.#t[r>>>5]&1<<(r&31))!==0&&n.push({at:t,end:o,slot:r})}placesOf(t){let n=new Map,r=new Int32Array(bF);
for(let{slot:a}of t)n.set(a,[]),r[a>>>5]|=1<<(a&31);if(n.size===0)return n;let o=this.#e,i=new E0,s=0;for(let a=0;a<o.length;a+=1){let c=o[a];if((r[c>>>5]&1<<(c&
31))!==0){for(;a>=this.starts[s+1];)s+=1;i.count(c,s)<=fne&&n.get(c)?.push({at:a,text:s})}}return n}},ri={slot:0,end:0,isUniform:!1,whiteUntil:0};E0=class{#e=new Map;count(t,n){
let r=this.#e.get(t);return r?.text===n?r.times+=1:(this.#e.set(t,{text:n,times:1}),1)}}});function*_F(e,t,n,r=()=>!1){let o=e.map(({text:l})=>new Rm(l)),i=new Dm(o.map(({text:l})=>l)),s=/^[\0-\x7f]*$/.test(i.joined),a=t.map(l=>{let u=s?l.text:l.text.
normalize();return{source:l,text:u,hits:i.hitsIn(u)}}),c=i.placesOf(a.flatMap(({hits:l})=>l));for(let{source:l,text:u,hits:f}of a)for(let p of mne(f,c,i,u,d=>r(
e[d]))){let{output:d,from:h,to:g}=p,y=g-h;if(y<n&&y+pne(p,u,o[d])<n)continue;let b=i.starts[d],k=i.joined.slice(b+h,b+g);new Set(k.trim()).size>1&&(yield{output:e[d],
source:l,text:k})}}function pne({start:e,end:t,from:n,to:r},o,i){let s=i.dropped(n,r);if(s===0)return 0;let a=o.slice(e,t).trimEnd();return Math.min(s,a.length-
Ma(a).length)}function*mne(e,t,n,r,o){let i=new Set,s=new Map;for(let[a,{at:c,slot:l}]of e.entries()){let u=[];for(let f of t.get(l)??[]){if(o(f.text)||hne(s.get(
f.text),e[a-1],e[a+1]))continue;let p=yne(r,c,n,f);if(p===void 0)continue;u.push(p);let d=`${p.output} ${p.start} ${p.from}`;i.has(d)||(yield p),i.add(d)}for(let f of u)
f.end>(s.get(f.output)?.end??0)&&s.set(f.output,f)}}function hne(e,t,n){return e===void 0||t===void 0||n===void 0?!1:t.at>=e.start&&n.end<=e.end}function yne(e,t,{
joined:n,starts:r},o){let i=r[o.text],s=r[o.text+1],a=t,c=o.at;for(;a<e.length&&c<s;c+=1){let f=e.charCodeAt(a),p=ni(f);if(n.charCodeAt(c)!==(p?32:f))break;a=p?
wne(e,a):a+1}if(c-o.at<kn)return;let l=ni(e.charCodeAt(t))?xF(e,t):t,u=o.at;for(;l>0&&u>i;u-=1){let f=e.charCodeAt(l-1),p=ni(f);if(n.charCodeAt(u-1)!==(p?32:f))
break;l=p?xF(e,l-1):l-1}return c-u<gne?void 0:{output:o.text,start:l,end:a,from:u-i,to:c-i}}function xF(e,t){let n=t;for(;n>0&&ni(e.charCodeAt(n-1));)n-=1;return n}
function wne(e,t){let n=t;for(;n<e.length&&ni(e.charCodeAt(n));)n+=1;return n}var gne,$F=m(()=>{"use strict";vF();Lm();gne=kn+A0-1});function OF(e,t,n){let r=mF(t);iF(r),aF(e);let o=n?.sources??pF(e),i=v0(e),s=bne(e,r,i.concat(n?.cleared??[])),a=s.length===0?[]:[...SF(s,o,i,e)],c=new Set(a.map(
({output:l})=>l.text));return{check:{files:r.length,sources:o.length,window:Ar},leak:a[0]===void 0?void 0:xne(a[0]),leaking:c,sources:o,cleared:s.filter(({text:l})=>!c.
has(l)).map(EF)}}function bne(e,t,n){let r=new Set(n);return t.filter(({path:o})=>!e.isNamed(o)).flatMap(o=>e.carried.has(o.path)?o.readings.concat(hF(o)):o.readings).
filter(o=>{if(o.text.length<Ar)return!1;let i=e.carried.has(o.path)?o.text:EF(o);return r.has(i)?!1:(r.add(i),!0)})}function EF({text:e,isBody:t}){return t!==!0?
e:e.replaceAll(/`([^`\s]{1,200})`/g,(n,r)=>x0(r)?"``":n)}function AF(e,{leaking:t,sources:n}){let r=[],o=l=>e.isLocal(l);g0(e.plugin,o,l=>r.push(l)>0);let i=new Map(
r.map(l=>[l.text,l])),s=[...t].every(l=>i.has(l)),a=s?[]:SF([...i.values()],n,v0(e),e),c=s?t:new Set([...a].map(({output:l})=>l.text));return{plugin:g0(e.plugin,
o,({text:l})=>!c.has(l)),fields:r.filter(({text:l})=>c.has(l))}}function*SF(e,t,n,r){let o,i=new Map,s=new Set;for(let a of _F(e,t,Ar,c=>s.has(c))){o??=n.map(Ma);
let c=i.get(a.text)??_ne(a.text,o);i.set(a.text,c),!(c||kne(a,r)||r.carried.has(a.output.path)&&vne(a))&&(s.add(a.output),yield a)}}function kne({output:e,source:t,
text:n},r){return e.path!==Ca||!r.plugin.hooks.some(i=>ti(i,r.plugin).includes(t.path))?!1:r.plugin.hooks.flatMap(({matcher:i,handler:s})=>[i,s.if]).some(i=>typeof i==
"string"&&Ma(i).includes(n.trim()))}function vne({output:e,text:t}){return/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(e.path)?t.split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i).
every(n=>n.length<120&&n!==t):!1}function xne(e){let t=`${e.source.path}:${e.source.line}`,n=e.output.line+Math.max(0,Oo(e.output.text,e.output.text.indexOf(e.text))-
1);return new w("LEAK_FOUND",`${e.output.path}:${n} of the thin client would hold ${e.text.length} characters of the text that starts at ${t}.`,"Take that text \
out of what is given out, or name its component in `local` (or its file in `public`).",{details:{path:e.output.path,line:n,source:e.source.path,sourceLine:e.source.
line}})}function _ne(e,t){if(t.some(n=>n.includes(e.trim())))return!0;for(let n=0;n+Ar<=e.length;n+=1){let r=e.slice(n,n+Ar).trim();if(!t.some(o=>o.includes(r)))
return!1}return e.length>=Ar}var IF=m(()=>{"use strict";E();Er();Om();cF();lF();_0();gF();Lm();$F();j()});function TF(e,t,n){return[...new Set([...e.matchAll($ne)].flatMap(o=>Pt(o[1],t)))].flatMap(o=>{let i=L(t.files,o),s=i.unreadable===void 0?Ene(H(i.bytes())):void 0;
return n&&s===void 0&&!i.executable?[]:[{file:o,interpreter:s??One[o.slice(o.lastIndexOf(".")+1)]??"sh"}]})}function Ene(e){return/^#![ \t]*(\S[^\n]*)/.exec(e)?.[1]?.
trim().split(/\s+/)?.map(r=>r.slice(r.lastIndexOf("/")+1)).filter(r=>/^[A-Za-z]/.test(r))?.find(r=>r!=="env")}var $ne,One,PF=m(()=>{"use strict";K();j();Er();$ne=
/(?:^|[;&|({`\n!]|\b(?:do|then|else|exec|-c))[ \t]{0,9}(?:\w{1,99}=\S{0,99}[ \t]{1,9}){0,9}["']?(\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/[^\s"'`;&|()]+)/g;One={py:"pyt\
hon3",js:"node"}});function CF(e){for(let{id:n,path:r,text:o,commands:i,isPrompt:s}of RF(e)){for(let a of Pt(o,e.plugin))e.open.has(a)||e.report("LOCAL_FILE_NOT_PUBLIC",r,{what:n,
file:a});for(let a of TF(i,e.plugin,s===!0))e.report("LOCAL_FILE_NOT_EXECUTABLE",r,{what:n,...a})}let t=I0(e);for(let n of e.plugin.skills){let r=`skill:${n.name}`;
if(!e.isLocal(r))continue;let o=Pt(n.body,e.plugin);for(let i of n.files.filter(s=>!o.includes(s))){let s=n.folder===""?i:i.slice(n.folder.length+1);!n.body.includes(
s)||e.open.has(t(i)[0])||e.report("LOCAL_FILE_NOT_PUBLIC",n.path,{what:r,file:i})}}}function I0(e){let{skills:t}=e.plugin,n=t.filter(({folder:i,name:s})=>i!==""&&
e.isLocal(`skill:${s}`)),r=n.length===0?[]:RF(e).filter(({text:i})=>i.includes("CLAUDE_PLUGIN_ROOT")),o=new Set(n.filter(({folder:i})=>r.some(({text:s})=>s.includes(
`/${i}/`))));return i=>{let s=n.find(({folder:c})=>i.startsWith(`${c}/`));if(s===void 0)return[i];let a=`skills/${s.name}/${i.slice(s.folder.length+1)}`;return o.
has(s)&&a!==i&&i!==s.path?[a,i]:[a]}}function RF(e){let{plugin:t,settings:n}=e,r=[...t.commands,...t.skills,...t.agents].map(({kind:s,name:a,path:c,body:l})=>({
id:`${s}:${a}`,path:c,text:l,commands:l,isPrompt:!0})),o=r.filter(({id:s})=>n.shellContext.has(s)&&!e.isLocal(s)).map(({id:s,path:a,text:c})=>{let l=Or(c).map(({
command:u})=>u);return{id:s,path:a,text:l.join(`
`),commands:l.join(`
`)}}),i=[...r,...t.hooks.map(s=>NF(`hook:${s.id}`,s.origin.path,s.handler)),...t.mcpServers.map(s=>NF(`mcp:${s.name}`,s.origin.path,s.config))].filter(s=>e.isLocal(
s.id));return[...o,...i]}function NF(e,t,n){let{command:r}=n,o=JSON.stringify(n).replaceAll(String.raw`\"`,'"');return{id:e,path:t,text:o,commands:typeof r=="st\
ring"?r:""}}var T0=m(()=>{"use strict";Er();rn();PF()});function DF(e){let t=new Map([[e.settings.naming.serverKey,Ane(e)]]);for(let n of e.plugin.mcpServers){let r=`mcp:${n.name}`;e.isLocal(r)?(t.set(n.name,n.config),
e.letOut.push(JSON.stringify(n.config)),e.components.push({id:r,placement:"local",path:LF})):e.keepOnHost(r,n.origin.path,"the server belongs to the host's runs\
, which start it or connect to it")}for(let n of e.plugin.mcpBundles)e.keepOnHost(n.source,n.origin.path,"a bundled server belongs to the host's runs");e.files.
set(LF,`${JSON.stringify({mcpServers:Object.fromEntries(t)},null,2)}
`)}function Ane({settings:e}){return{type:"http",url:`${e.baseUrl}/mcp`,timeout:e.callTimeoutMs,...e.alwaysLoad?{alwaysLoad:!0}:{},...Sne(e)}}function Sne({auth:e,
keyOption:t,modelKeyOption:n}){let r=(i,s)=>`\${${i}:-\${user_config.${s}}}`,o={...e==="key"?{Authorization:`Bearer ${r("BAZAAR_API_KEY",t)}`}:{},...n?{"X-Bazaa\
r-Model-Key":r("BAZAAR_MODEL_KEY",n)}:{}};return Object.keys(o).length===0?{}:{headers:o}}var LF,FF=m(()=>{"use strict";LF=".mcp.json"});function Sr(e,t){if(t.kind==="symlink")return"is a symbolic link";let n=e.split("/");for(let o of n.slice(0,-1))if(Object.hasOwn(Fm,o.toLowerCase()))return`lies\
 in ${o}, ${Fm[o.toLowerCase()]}`;let r=(n.at(-1)??"").toLowerCase();return Tne(r)?"usually holds secrets":Pne(r)?"is left over by a tool":t.kind==="directory"?
Object.hasOwn(Fm,r)?`is ${Fm[r]}`:void 0:Lne(t)?N0:void 0}function Tne(e){return Ine.test(e)?!0:/^\.env(?:\..+)?$/.test(e)&&!/\.(?:defaults|dist|example|sample|template)$/.
test(e)}function Pne(e){return[".ds_store","desktop.ini","thumbs.db"].includes(e)||/\.(?:pyc|swp|swo)$|~$/.test(e)}function Lne(e){if(e.size>Nne)return!1;let t=H(
e.bytes()).replaceAll("\\n",`
`);return[...t.matchAll(Cne)].some(n=>Dne(t,n.index+n[0].length))}function Dne(e,t){let n=t;for(let r=0;r<Rne&&(P0.lastIndex=n,!!P0.test(e));r+=1)n=P0.lastIndex;
return MF.lastIndex=n,MF.test(e)}var N0,za,cs,Fm,Ine,Nne,Cne,P0,Rne,MF,Au=m(()=>{"use strict";j();N0="holds a private key",za="where credentials are kept",cs="w\
hat a tool makes anew",Fm={".aws":za,".azure":za,".docker":za,".gnupg":za,".kube":za,".ssh":za,".git":"the repository's history",".hg":"the repository's history",
".svn":"the repository's history",__pycache__:cs,".idea":cs,".mypy_cache":cs,".pytest_cache":cs,".ruff_cache":cs,".venv":cs,".vscode":cs,node_modules:"a folder \
made for one machine"},Ine=/^(?:\.(?:dockercfg|envrc|git-credentials|htpasswd|my\.cnf|npmrc|pgpass|pypirc|vault-token|yarnrc\.yml|.+_history)|[._]netrc|id_(?:dsa|ecdsa|ed25519|rsa)|kubeconfig|(?:credentials|secrets|service[-_]?account.*)\.(?:json|ya?ml))$|\.(?:env|jks|kdbx|key|keystore|p12|pfx|ppk|tfstate.*)$/;
Nne=1024*1024,Cne=/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?=\s)/g,P0=/\s+[\w-]{1,40}: [^\n]{0,200}(?=\n)/y,Rne=10,MF=/\s+[A-Za-z0-9+/=][A-Za-z0-9+/=\s]{63}/y});function zF(e){let{plugin:t,settings:n}=e,r=ro(t.files,""),o=jne(e);for(let{pattern:a,matches:c}of n.public)r.some(c)||e.report("PUBLIC_MATCHES_NOTHING","",{pattern:a});
let i=I0(e),s=r.filter(a=>n.public.some(({matches:c})=>c(a)));for(let[a,c]of s.flatMap(l=>i(l).map(u=>[l,u]))){if(e.open.has(c))continue;let l=Fne(e,a,c,o);if(l!==
void 0){e.report("PUBLIC_NOT_COPIED",a,{file:a,why:l});continue}e.files.set(c,L(t.files,a).bytes()),e.open.add(c)}}function Fne(e,t,n,r){let o=r.get(t);if(o!==void 0)
return`it holds the text of ${o}, which is answered by the host`;if(e.files.has(n)||zne.has(n))return"the thin client has its own file there";let i=Sr(t,L(e.plugin.
files,t));return i!==void 0&&!e.settings.public.some(({pattern:a})=>a.replace(/^\.\//,"")===t)?`it ${i}, so only its exact path would copy it`:n.includes("\\")?
"its path holds a backslash":Mne(e,n)?"the client would take it for a component":e.plugin.bin.some(a=>a.path===t)?"a program of bin/ must be executable, and no \
file of a thin client is":void 0}function Mne({files:e},t){return/^agents\/.*\.md$|^(?:skills\/(?:[^/]+\/)?)?SKILL\.md$/i.test(t)?!0:/^commands(?:-\d+)?\/.*\.md$/i.
test(t)?!i0(t).some(n=>e.has(`${n}/SKILL.md`)):!1}function jne(e){return new Map([...Cm(e.plugin)].filter(([,t])=>!e.isLocal(t)))}function jF(e){let t={},n={};for(let{
list:r,what:o,folder:i}of Une){let s=e.plugin[r],a=s.filter(({path:l})=>e.open.has(l));for(let{name:l,path:u}of s)e.open.has(u)||e.leaveOut(`The ${o} "${l}"`,u,
"it acts inside the client, where the host can't reach");if(a.every(({path:l})=>l.startsWith(i)))continue;let c=[...new Set(a.map(({path:l})=>`./${l}`))];r==="t\
hemes"||r==="monitors"?n[r]=c.length===1?c[0]:c:t[r]=c}return Bne(e),Jne(e),Object.keys(n).length===0?t:{...t,experimental:n}}function Bne(e){for(let{name:t,path:n}of e.
plugin.bin)e.leaveBehind(`The program of bin/ "${t}"`,n,"a thin client has no executable files");for(let{name:t,path:n}of e.plugin.hookModules)e.leaveBehind(`Th\
e hook module "${t}"`,n,"it is code that runs inside the client")}function Jne(e){let{plugin:t}=e,n=(o,i,s)=>{i===t.manifest.path?e.leaveBehind(o,i,`${s}, and i\
t is written inside the manifest`):e.open.has(i)||e.leaveOut(o,i,s)};for(let{name:o,origin:i}of t.lspServers)n(`The language server "${o}"`,i.path,"it runs insi\
de the client");t.settings!==void 0&&n("The settings",t.settings.origin.path,"they change the caller's client");let r=t.manifest.path??"";for(let o of t.manifest.
channels)e.keepOnHost(`The channel "${o.server}"`,r,"it speaks through an MCP server of the host");for(let o of t.manifest.dependencies)e.keepOnHost(`The depend\
ency "${o.name}"`,r,"the host's runs need it, the stubs don't")}var zne,Une,UF=m(()=>{"use strict";K();Au();y0();T0();gu();zne=new Set([".claude-plugin/plugin.j\
son",".mcp.json","hooks/hooks.json"]);Une=[{list:"outputStyles",what:"output style",folder:"output-styles/"},{list:"workflows",what:"workflow",folder:"workflows\
/"},{list:"themes",what:"theme",folder:"themes/"},{list:"monitors",what:"monitor",folder:"monitors/"}]});function BF({body:e,frontmatter:t}){let n=Su(ie(t,"arguments")),r=String.raw`(?<=^|\s|${n.source})`,o=new RegExp(`${r}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`,
"g"),i=[...e.matchAll(o)];if(i.some(c=>(c[2]??c[4])==="")||new RegExp(`(?:${r}!|\`\`\`)${n.source}`).test(e))return"program";let a=i.map(c=>c[1]??c[3]??"").filter(
c=>n.test(c));return a.length===0?"none":a.some(c=>C0(c,n))?"program":"words"}function C0(e,t){return nn(e).flatMap(r=>r.split(/[|&;\n()`]/)).some(r=>{let o=r.trim().
split(/\s+/),i=o.findIndex(c=>t.test(c));if(i===-1)return!1;let s=o.slice(0,i);return s.every(c=>/^\w+=/.test(c))||s.some(c=>ja.has(c.replace(/^.*\//,"")))})}function Su(e){
let n=(e===void 0?[]:It(e).split(/[\s,]+/)).filter(r=>r!=="").map(r=>r.replaceAll(/\W/g,String.raw`\$&`));return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS",String.
raw`\d`,...n].join("|")})`)}var ja,Mm=m(()=>{"use strict";Xt();rn();ja=new Set("sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time\
 timeout xargs sudo doas su ssh node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman if then else elif do while \
until ! {".split(" "))});function R0(e,t){let n=Su(ie(e.frontmatter,"arguments")),r=[...new Set(t.flatMap(a=>nn(a.command).flatMap(GF)))],o=t.map(a=>a.command).filter(a=>!n.test(a)&&Vne(
a)),i=(e.allowedTools??[]).flatMap(a=>{let c=Hne(a);return c!==void 0&&r.some(c)?[{rule:a,covers:c}]:[]}),s=r.filter(a=>!i.some(({covers:c})=>c(a)));return[...new Set(
[...i.map(({rule:a})=>a),...s.map(a=>Kne(e,a,n)),...o.map(a=>`Bash(${VF(a)})`)])]}function GF(e){let t=JF.exec(e)===null?e:e.slice(JF.exec(e)[0].length);return t!==
e?GF(t):/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(e)?[]:[e.replaceAll(Gne,"")]}function Vne(e){return/[>!#\\\n]/.test(e)||L0(
e)}function L0(e){return/[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(e)}function Hne(e){let t=/^Bash\((.*)\)$/s.exec(e)?.[1]?.
trim()??"",n=t.endsWith(":*")?t.slice(0,-2).trim():void 0;if(!((n??t)===""||(n??t).includes("*"))){if(n===void 0)return r=>r===t;if(!ja.has(n.split(/\s/)[0].replace(
/^.*\//,"")))return r=>r===n||r.startsWith(`${n} `)}}function VF(e){return ja.has(e.split(/\s/)[0])?e:e.replaceAll(/\)(?=[^(]*[ ,])/g,"*")}function Kne(e,t,n){let r=t.
search(n);if(r===-1)return`Bash(${VF(t)})`;let o=t.slice(0,r),i=o.slice(0,Math.max(...[" ","	",`
`].map(s=>o.lastIndexOf(s)))+1).trim();if(i!==""&&!C0(t,n))return`Bash(${i}:*)`;throw new w("OPTION_INVALID",`\`shellContext\` names "${e.kind}:${e.name}", whos\
e line \`${t}\` runs what the arguments say.`,"Write the program into the line, or take the component out of the list.")}var Gne,JF,D0=m(()=>{"use strict";E();Xt();
Mm();rn();Gne=/\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g,JF=/^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/});function zm(e){if(e.kind==="agent"||!e.body.includes("@"))return[];let t=Ht(e.body);return[...e.body.matchAll(Wne)].map(n=>({reference:`@${n[1]}`,line:e.bodyLine+
t(n.index)-1}))}var Wne,F0=m(()=>{"use strict";j();Wne=/(?<=^|\s)@((?:\.{1,2}|~)?\/[\w./-]+|[\w-][\w./-]*\.[A-Za-z]\w{0,7})\b/g});function HF(e){return nn(e).some(t=>{let[n="",...r]=t.replace(Xne,"").replaceAll(Qne," ").split(/\s+/);if(!Zne.has(n))return!1;let i=r.map(s=>s.replaceAll(/["']/g,
"")).filter(s=>!/^(?:-|\d+$)/.test(s));return(qne.has(n)?i.slice(1):i).some(s=>Yne.test(s))})}var Zne,qne,Yne,Xne,Qne,KF=m(()=>{"use strict";rn();Zne=new Set("c\
at ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum mkdir rmdir touch rm cp mv tee grep rg sed awk jq".split(" ")),qne=new Set(
["grep","rg","sed","awk","jq"]),Yne=/^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;Xne=/^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/,
Qne=/\d?[<>]+&?\s*[^\s<>]+/g});function M0(e){let t=e.slice(0,rre),n=t.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g,"_"),r=n.replaceAll(/\[\[[^\]]*\]\]/g,"_"),o=ere.find(([i])=>i.test(
r))?.[1];return o!==void 0?o:nn(n).some(i=>tre.test(i)&&/[*?[]/.test(i))?"pattern":/["']/.test(n)&&!/<<|#/.test(n)?"quote":ore(n)??ire(t)??sre(t)??(HF(t)?"outsi\
de":void 0)}function ore(e){let t=[...e.matchAll(nre)].map(r=>r[1]??"");return t.some(r=>r===""||/^(?:[/~$-]|\.\.)/.test(r))?"cd":t.some(r=>r!==".")&&/(?:^|[;&|\n\s])git\s/.
test(e)?"git":void 0}function ire(e){let t=/(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;return[...e.matchAll(t)].map(o=>o[1]??o[2]).find(
o=>e.includes(`$${o}`)||e.includes(`\${${o}`))===void 0?void 0:"filled"}function sre(e){if(gr([`Bash(${e})`]).length<2)return;let t=e.replaceAll(/'[^']*'|"[^"$`\\]*"/g,
"_");return/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(t)||nn(e).filter(r=>r.includes(")")&&ja.has(r.split(/\s/)[0])).length>0?"bracket":void 0}
var ere,tre,nre,rre,WF=m(()=>{"use strict";Xt();Mm();rn();KF();ere=[[/(?:^|[^&<>|])&(?![&>])/,"background"],[/(?:^|[;&|\n(])\s{0,9}case\s/,"case"],[/[\w-] ?\(\)/,
"function"],[/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/,"writes"],[/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/,"reads"],[/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/,
"pipe"],[/(?<![$<>\w(])\([^()]*(?:&&|\|)/,"group"],[/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/,"group"]],tre=/^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/,nre=/(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g,
rre=2e3});function ZF(e){for(let t of[...e.plugin.commands,...e.plugin.skills])are(e,t)}function are(e,t){let n=`${t.kind}:${t.name}`;if(e.isLocal(n))return;for(let{reference:o,
line:i}of zm(t))e.report("FILE_REFERENCE_ON_HOST",{path:t.path,line:i},{what:n,reference:o});if((t.allowedTools??[]).some(o=>/^Bash(?:\([\s:*]*\))?$/.test(o))){
let o=t.frontmatter.lines["allowed-tools"]??1;e.report("BASH_UNSCOPED_ON_HOST",{path:t.path,line:o},{what:n})}/!`|!\$|```[!$]/.test(t.body)&&BF(t)!=="none"&&e.report(
"SHELL_LINE_TAKES_ARGUMENTS",{path:t.path,line:t.bodyLine},{what:n});for(let o of Or(t.body)){let i={path:t.path,line:t.bodyLine+o.line-1},s={what:n,line:o.command},
a=e.settings.shellContext.has(n)?cre(t,o.command):void 0;a!==void 0?e.report("SHELL_LINE_REFUSED",i,{...s,why:a}):e.settings.shellContext.has(n)||e.report("SHEL\
L_LINE_ON_HOST",i,s)}}function cre(e,t){let n=Su(ie(e.frontmatter,"arguments"));if(!n.test(t))return M0(t);let r=t.replaceAll(new RegExp(n,"g"),"");return M0(r)??
(L0(r)?"arguments":void 0)}var qF=m(()=>{"use strict";Xt();Mm();rn();D0();F0();WF()});function YF(e){let t=[];return e.map(n=>{let{name:r,skillFolder:o}=n;if(!(o?r.split(":").every(hu):s0(r)))return{command:n,path:mu("named-commands",r),root:void 0};
let i=r.replaceAll(":","/")+(o?"/SKILL.md":".md"),s=0;for(;!(t[s]??=o0())(i,o);)s+=1;let a=s===0?"commands":`commands-${s+1}`;return{command:n,path:`${a}/${i}`,
root:a}})}function XF(e){let t=[...new Set(e.map(({root:r})=>r))].filter(r=>r!==void 0),n=e.filter(({root:r})=>r===void 0);return n.length>0?Object.fromEntries(
[...t.map(r=>[r,{source:`./${r}`}]),...n.map(({command:r,path:o})=>[r.name,{source:`./${o}`}])]):t.every(r=>r==="commands")?void 0:t.map(r=>`./${r}`)}var QF=m(()=>{
"use strict";gu()});function eM(e){let t=YF(e.plugin.commands);for(let{command:n,path:r,root:o}of t){if(o===void 0){let i=n.skillFolder?"COMMAND_NOT_A_SKILL":"NAME_NOT_PORTABLE";e.
report(i,n.path,{what:`command:${n.name}`,path:r})}e.isLocal(`command:${n.name}`)?e.place(`command:${n.name}`,r,Pa(e,n),"local"):e.place(`command:${n.name}`,r,ure(
e,n),"remote")}return XF(t)}function tM(e){for(let t of e.plugin.skills){let n=`skills/${t.name}/SKILL.md`;if(t.name.length>lre){e.leaveBehind(`The skill "${t.name}\
"`,t.path,"its name is too long for a folder");continue}hu(t.name)||e.report("SKILL_NAME_NOT_PORTABLE",t.path,{name:t.name}),e.isLocal(`skill:${t.name}`)?e.place(
`skill:${t.name}`,n,Pa(e,t),"local"):e.place(`skill:${t.name}`,n,fre(e,t),"remote")}}function ure(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=oM(e,
t),o=[...ym(e),...r.length===0?[]:R0(t,r)],i=cu(e,`command:${t.name}`);return lu({...nM(e,t),"allowed-tools":o.length===0?n:[n,...o],...rM(e,t.name)})+yu({tool:n,
name:t.name,shell:r,ending:"show",files:i,long:e.settings.longRuns})}function fre(e,t){let n=`${e.settings.naming.prefix}execute_command`,r=oM(e,t),o=r.length===
0?[]:R0(t,r),i=cu(e,`skill:${t.name}`);return lu({name:sM(t.frontmatter.data.name)??t.name,...nM(e,t),"allowed-tools":o.length===0?void 0:o,...rM(e,t.name)})+yu(
{tool:n,name:t.name,shell:r,ending:"use",files:i,long:e.settings.longRuns})}function nM(e,t){return{description:dre(e,t),when_to_use:iM(t),"argument-hint":t.argumentHint,
paths:pre(t.frontmatter.data.paths),"disable-model-invocation":t.modelInvocable?void 0:!0,"user-invocable":t.userInvocable?void 0:!1,model:e.settings.commandModel}}
function dre(e,t){if(t.description!==void 0&&t.description.trim()!=="")return t.description;if((t.kind==="skill"||t.skillFolder||!t.modelInvocable)&&iM(t)===void 0){
e.report("SKILL_NOT_OFFERED",t.path,{what:`${t.kind}:${t.name}`});return}let r=`Runs ${t.name} of ${e.settings.name} on its host.`;return e.report("DESCRIPTION_\
DEFAULTED",t.path,{what:`${t.kind}:${t.name}`,description:r}),r}function rM(e,t){return{mcp:e.settings.naming.serverKey,tool:"execute_command",args:{command:t,plugin:e.
plugin.name}}}function oM(e,t){if(!e.settings.shellContext.has(`${t.kind}:${t.name}`))return[];let n=Or(t.body);return e.letOut.push(...n.map(r=>r.command),n.flatMap(
vm).join(`
`)),e.shellAtCaller.push(...n.map(r=>({name:t.name,command:r.command}))),n}function iM({frontmatter:e}){let t=ie(e,"when_to_use");return t===void 0?void 0:It(t)||
void 0}function sM(e){return typeof e=="string"&&e.trim()!==""?e:void 0}function pre(e){if(!Array.isArray(e))return sM(e);let t=e.filter(n=>typeof n=="string");
return t.length===0?void 0:t}var lre,aM=m(()=>{"use strict";D0();Sa();hm();r0();rn();Xt();QF();os();gu();xm();lre=255});function uM(e){let t=mre(e),n=/^(?:command|skill|agent):/,o=[...e.components.some(({id:i,placement:s})=>s==="local"&&n.test(i))?[cM.prompts]:[],...t.length>0?[cM.
acting]:[]];return e.publicLines.push(...o,t.filter(i=>!/`.* .*`/.test(i)).join(`
`)),[...o,...t.length>0?[t.join(`
`)]:[]]}function fM(e){let{hooks:t,mcpServers:n}=e.plugin;return t.some(({id:r,type:o})=>o==="command"&&e.isLocal(`hook:${r}`))||n.some(({name:r,transport:o})=>o===
"stdio"&&e.isLocal(`mcp:${r}`))}function mre(e){let{hooks:t,mcpServers:n}=e.plugin,r=[...t.filter(({id:o})=>e.isLocal(`hook:${o}`)).map(({event:o,type:i,handler:s})=>`\
- hook \`${o}\`: ${lM(s,i)}`),...n.filter(({name:o})=>e.isLocal(`mcp:${o}`)).map(({name:o,config:i})=>`- MCP server \`${ls(o)}\`: ${lM(i)}`)];return[...new Set(
r)]}function lM({url:e,command:t},n){return n==="prompt"||n==="agent"?"asks a model":n==="mcp_tool"?"calls an MCP tool":typeof e=="string"?`connects to ${hre(e)??
"an address that a variable names"}`:`runs ${(typeof t=="string"?gre(t):void 0)??"a program"}`}function hre(e){let t=URL.canParse(e)?new URL(e).host:"";return/^[\w.:[\]-]+$/.
test(t)?t:void 0}function gre(e){let[,t,n]=/^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(e)??[],r=(t??n)?.replaceAll('"',""),o=r?.slice(Math.max(r.
lastIndexOf("/"),r.lastIndexOf("\\"))+1);return o!==void 0&&/^[\w.+-]{1,40}$/.test(o)?o:void 0}function ls(e){return e.replaceAll(/\s+/g," ").trim().replaceAll(
"`","'")}var cM,dM=m(()=>{"use strict";cM={prompts:"A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read\
 and send is up to its text and to what you allow.",acting:"These open copies run or connect by themselves, and may send data to other places:"}});function hM(e){let{settings:t}=e,n=yre(jm(e)),r=[`# ${mM(e.plugin.manifest.displayName??t.name)}`,mM(Da(e))];e.publicLines.push([...r.filter((s,a)=>a>0||s.length<
40),n].join(`

`));let o=dD(e);return`${[r,[n],["## Parts",...wre(e)],["## What is sent, where and when",...bre(e)],o,["## Access",..._re(e)],["## Stop",`\`claude plugin disabl\
e ${t.name}\` stops all of it, \`claude plugin uninstall ${t.name}\` removes it.`]].filter(s=>s.length>0).map(s=>s.join(`

`)).join(`

`)}
`}function jm({components:e}){return e.some(({placement:t})=>t==="local")}function wre(e){let t=pM(e,i=>!e.isLocal(i)),n=t.length===0?"None.":t.join(`
`);if(!jm(e))return[n];let r=e.plugin.mcpServers.filter(({name:i})=>e.isLocal(`mcp:${i}`)),o=[...pM(e,i=>e.isLocal(i)),...r.map(({name:i})=>`- MCP server \`${ls(
i)}\``)];return["Answered by the host:",n,"Open copies, which work on your machine:",o.join(`
`)]}function pM(e,t){let{plugin:n,settings:r}=e,o=(c,l)=>`- ${c} \`${ls(l)}\``,i=[...n.commands,...n.skills,...n.agents].filter(({kind:c,name:l})=>t(`${c}:${l}`)),
s=n.hooks.filter(({id:c})=>t(`hook:${c}`)),a=[...i.map(({kind:c,name:l})=>o(c,`${c==="command"?"/":""}${r.name}:${l}`)),...[...new Set(s.map(({event:c})=>c))].map(
c=>o("hook",c))];return e.publicLines.push(a.filter(c=>!/`.* .*`/.test(c)).join(`
`)),a}function bre(e){let{plugin:t,settings:n}=e,r=l=>e.components.some(u=>u.placement==="remote"&&u.id.startsWith(l)),o=n.endpoint.startsWith("https:")?"over h\
ttps":"on this machine only",i=t.hooks.filter(l=>!e.isLocal(`hook:${l.id}`)),s=[...new Set(i.map(l=>kre(l.event,l.matcher)))],a=jm(e);return[`${a?"What the host\
 needs for its parts":"Everything"} goes to ${n.baseUrl}, ${o}, and nowhere else.`,[...r("command:")||r("skill:")?["- When a command or skill runs: its name and\
 the arguments you gave it."]:[],...e.shellAtCaller.map(({name:l,command:u})=>vre(e,l,u)),...r("agent:")?["- When an agent runs: its name and the task it was gi\
ven."]:[],...s.length>0?["- When one of these events happens: what Claude Code tells its hooks about it, among it the session's id, your project's path, and the\
 event's own fields, such as your prompt, or a tool's name, input and output, which can hold parts of your files.",...s]:[],...n.permissionHook?["- When Claude \
Code asks whether this plugin's own tools may run: the tool's name. The host answers yes, and your own deny rules still win."]:[],"- When a session starts: the \
connection itself, with your access key or token."].join(`
`),`${a?"For the host's parts nothing":"Nothing"} else is read or sent${e.files.has(Qo)?" but the files below":""}. The host's answers come from a program that \
its publisher runs.`,...uM(e),...xre(e)]}function kre(e,t){return`  - ${e}${t===void 0||t===""||t==="*"?"":` for \`${ls(t)}\``}`}function vre(e,t,n){let r=`\` ru\
ns: the output of \`${ls(n)}\`, run on your machine in your project.`;return e.publicLines.push(r),`- When \`${ls(t)}${r}`}function xre(e){let t=e.plugin.hooks.
filter(({id:r})=>!e.isLocal(`hook:${r}`)),n=(r,o)=>{let i=[...o].filter(s=>t.some(a=>a.event===s)).toSorted();return i.length===0?[]:[`${r}: ${i.join(", ")}.`]};
return[...n("If the host can't be reached, these events are blocked",e.settings.failClosed),...n("At these events the host may say yes for you",e.settings.hookAllows)]}
function _re(e){let{settings:t}=e,{modelKeyOption:n}=t,r=n?[`Your own key pays for the model: set \`BAZAAR_MODEL_KEY\` or the option \`${n}\`.`]:[];if(t.auth===
"oauth")return["Claude Code signs you in at the host when it first connects (`/mcp` shows the state). No key is kept here.",...r];let{name:o,keyOption:i}=t;return[
["You need a key from the publisher. Either of these is enough; the first wins:","","1. the environment variable `BAZAAR_API_KEY`;",`2. the plugin's option \`${i}\
\`: \`claude plugin install ${o}@MARKETPLACE --config ${i}=KEY\`, or \`/plugin\` inside Claude Code.`].join(`
`),`Claude Code keeps the option with its other credentials, and sends it to the ${jm(e)?`host.${fM(e)?" Programs that an open copy starts can read the key too.":
""}`:"address above only."}`,...r]}function mM(e){return e.replaceAll(/\s+/g," ").trim()}var yre,gM=m(()=>{"use strict";Sa();Eu();dM();yre=e=>`This is the thin \
client of a hosted plugin. ${e?"Some of its parts are open copies, which work on your machine. For the others the files here only forward: when you use one,":"T\
he plugin's prompts, scripts and tools stay with its publisher: the files here only forward. When you use one of the parts below,"} Claude Code calls the plugin\
's host and shows you the host's answer.`});function yM(e){return[...e.commands.map(t=>`command:${t.name}`),...e.skills.map(t=>`skill:${t.name}`),...e.agents.map(t=>`agent:${t.name}`),...e.hooks.map(t=>`h\
ook:${t.id}`),...e.mcpServers.map(t=>`mcp:${t.name}`)]}function wM(e,t){let n=e.endsWith("*")?e.slice(0,-1):void 0;return t.filter(r=>n===void 0?r===e:r.startsWith(
n))}var bM=m(()=>{"use strict"});function kM(e){(!/^https?:\/\/[^\s\\]+$/i.test(e)||!URL.canParse(e))&&Ua("is not a URL such as https://host");let t=new URL(e);(t.username!==""||t.password!=="")&&
Ua("holds credentials, which everybody who installs would read"),(t.search!==""||e.includes("?"))&&Ua("has a query"),(t.hash!==""||e.includes("#"))&&Ua("has a f\
ragment"),t.protocol==="http:"&&!$re(t.hostname)&&Ua("is http, which sends the callers' keys in the clear");let n=t.pathname.replace(/\/+$/,"");return/^[A-Za-z0-9._~%/-]*$/.
test(n)||Ua("has characters in its path that would need quoting"),t.origin+n}function $re(e){return e==="localhost"||e.endsWith(".localhost")||e==="[::1]"||/^127(\.\d+){3}$/.
test(e)}function Ua(e){throw new w("ENDPOINT_INVALID",`The endpoint ${e}.`,"Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-pl\
ugin (http only on loopback).")}var vM=m(()=>{"use strict";E()});function xM(e){let t=e.replace(/^\.\//,""),r=(t.endsWith("/")?`${t}**`:t).replaceAll(/(?:\*\*\/)+/g,"**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g)??[];return o=>{
let i=Iu(r,0,new Set);for(let s=0;s<o.length&&i.size>0;s+=1){let a=new Set;for(let c of i)Ore(r,c,o[s],a);i=a}return i.has(r.length)}}function Iu(e,t,n){return n.
add(t),e[t]?.startsWith("*")===!0?Iu(e,t+1,n):n}function Ore(e,t,n,r){let o=e[t];o==="**/"?(r.add(t),n==="/"&&Iu(e,t+1,r)):o?.startsWith("*")===!0?(n!=="/"||o!==
"*")&&Iu(e,t,r):o===n&&Iu(e,t+1,r)}var _M=m(()=>{"use strict"});function EM(e,t,n){let r=yM(e),o=kM(n.endpoint),i=z0("local",n.local,r),{hostTimeoutMs:s=6e5}=n,a=l=>i.size>0&&l in e.manifest.userConfig?`bazaar_${l}`:l,c=e.mcpServers.
filter(l=>i.has(`mcp:${l.name}`));return{name:t,endpoint:o,baseUrl:n.endpointVariable===void 0?o:`\${${n.endpointVariable}:-${o}}`,auth:n.auth??"key",keyOption:a(
"api_key"),modelKeyOption:n.modelKey===!0?a("model_key"):void 0,alwaysLoad:(n.alwaysLoad??"auto")==="auto"?e.mcpServers.length===0:n.alwaysLoad===!0,relayModel:$M(
"relayModel",n.relayModel??"haiku"),commandModel:n.commandModel===void 0?void 0:$M("commandModel",n.commandModel),naming:wD(t,e,new Set(c.map(l=>l.name))),local:i,
shellContext:z0("shellContext",n.shellContext,r.filter(Are)),failClosed:OM("failClosed",n.failClosed),permissionHook:n.permissionHook??!0,hostTimeoutMs:s,callTimeoutMs:s+
6e4,workspace:Ere(n.workspace??{},r),consent:n.consent??"ask",longRuns:n.longRuns??!1,hookAllows:OM("hookAllows",n.hookAllows),callerFiles:n.callerFiles,publisher:n.
publisher??{},public:(n.public??[]).map(l=>({pattern:l,matches:xM(Ire(l))}))}}function Ere(e,t){let n=Object.keys(e).filter(r=>!r.endsWith("*"));return z0("work\
space",n,t),e}function Are(e){return e.startsWith("command:")||e.startsWith("skill:")}function z0(e,t,n){let r=(t??[]).map(o=>{let i=wM(o,n);if(i.length===0)throw Sre(
e,o,n);return i});return new Set(r.flat())}function Sre(e,t,n){let r=Gt(t,n),o=n.length===0?"The plugin has none.":`It has e.g. ${n.slice(0,5).join(", ")}.`;return new w(
"OPTION_INVALID",`\`${e}\` names "${t}", and the plugin has no such component.`,r===void 0?o:`Did you mean "${r}"?`)}function $M(e,t){if(/^[A-Za-z0-9][A-Za-z0-9._:@/[\]-]{0,127}$/.
test(t))return t;throw ss(e,t,"Use an alias such as haiku, a full model id, or inherit.")}function OM(e,t=[]){for(let n of t){if(Object.hasOwn(Na,n))continue;let r=Gt(
n,Object.keys(Na));throw ss(e,n,r===void 0?"Use a hook event such as PreToolUse.":`Did you mean "${r}"?`)}return new Set(t)}function Ire(e){if(e===""||/^\/|\\|\0|^[A-Za-z]:/.
test(e)||e.split("/").includes(".."))throw ss("public",e,"Use a relative path or glob inside the plugin, with `/` and without `..`.");return e}var AM=m(()=>{"us\
e strict";E();Si();bM();vM();_M();a0();La();os()});function TM(e,t){if(Tre(e),t.name!==void 0){let r=IM(t.name);if(r===void 0)return t.name;throw new w("OPTION_INVALID",`\`name\` can't be ${JSON.stringify(t.name)}\
: it ${r}.`,SM)}let n=IM(e.name);if(n===void 0)return e.name;throw new w("PLUGIN_REFUSED",`The plugin's name ${JSON.stringify(e.name)} can't be published: it ${n}\
.`,`Give the thin client another name with the option \`name\`. ${SM}`)}function IM(e){return e.length>128?"has more than 128 characters":Yo(e)?e.includes("..")?
'holds ".."':sm(e)!==void 0?"can't be a folder on Windows":ns(e)?"is reserved, because it passes as one of Anthropic's own":void 0:"holds characters that no mar\
ketplace takes"}function Tre(e){let t=e.manifest.metadata?.bazaar;if(!(typeof t!="object"||t===null||!("thinClient"in t)))throw new w("PLUGIN_REFUSED",`"${e.name}\
" is a thin client already: it forwards to a host and holds nothing to serve.`,"Give the plugin that it was made from.")}var SM,PM=m(()=>{"use strict";E();iu();
rs();SM="Use small letters, digits and hyphens, and none of the names of Anthropic or of Windows' devices."});function RM(e,t){tF(e,t);let n="plugin"in e?e.plugin:e;"plugin"in e&&Cre(e,t);let r=EM(n,TM(n,t),t),o=Pre(new wu(n,r)),{draft:i,version:s,files:a}=o;return{name:i.
settings.name,version:s,description:Da(i),files:a,report:{components:i.components,leftOut:i.leftOut,longestToolName:i.settings.naming.longest,serverKey:i.settings.
naming.serverKey,leakCheck:o.check,copied:[...i.open].sort(),diagnostics:i.findings.list}}}function Pre(e){let t=NM(e);if(t.leak===void 0)return t;let{plugin:n,
fields:r}=AF(e,t);if(r.length===0)throw t.leak;let o=new wu(n,e.settings);for(let{what:s,field:a,path:c,line:l}of r)o.leftOut.push({what:`\`${a}\` of ${s}`,why:"\
it repeats a text of the plugin"}),o.report("FIELD_REPEATS_BODY",{path:c,line:l},{field:a,what:s});let i=NM(o,t);if(i.leak!==void 0)throw i.leak;return i}function NM(e,t){
let n=Nre(e),r=de(e.files),o=Zp(CM(r,Ou(n))),i=`${$u(e)}-${o.slice(0,8)}`,s=CM(r,Ou(n,i));return{draft:e,version:i,files:s,...OF(e,s,t)}}function Nre(e){let t=eM(
e);tM(e),DD(e),UD(e),DF(e);let n=GD(e);uF(e),e.files.set("README.md",hM(e)),zF(e);let r=jF(e),o=nF(e,{commands:t,icon:n,paths:r});return e.manifest=o,rF(e,o),Rre(
e),CF(e),ZF(e),o}function CM(e,t){return de([...e,[as,t]])}function Cre(e,t){if(e.loads)return;let n=e.diagnostics.filter(o=>vo(o.code)),r=n[0];throw r===void 0?
new w("PLUGIN_REFUSED","Claude Code does not load this plugin.","Run `claude plugin validate` on it."):new w("PLUGIN_REFUSED",`Claude Code would not load this p\
lugin: ${r.code} at ${mn(r)}.`,"Mend what the finding says (`explain` of claude-bazaar/findings and `claude-bazaar validate` put it in words).",{details:{finding:r,
findings:n.length,name:t.name??e.plugin.name}})}function Rre(e){let{naming:t}=e.settings;t.shortenedFrom!==void 0&&e.report("SERVER_KEY_SHORTENED","",{key:t.serverKey,
...t.shortenedFrom}),t.longest.length>gm&&e.report("TOOL_NAME_TOO_LONG","",{...t.longest,limit:gm}),e.settings.endpoint.endsWith("/mcp")&&e.report("ENDPOINT_END\
S_IN_MCP","",{endpoint:e.settings.endpoint})}var LM=m(()=>{"use strict";Pn();xa();E();Ii();K();FD();MD();Om();VD();IF();b0();T0();Eu();FF();UF();La();qF();aM();
gM();AM();PM();os()});function DM(e){let t=[],n=(o,i)=>t.push({text:e.slice(o,i),offset:o}),r;for(let o=0;o<e.length;){let i=e.indexOf(`
`,o),s=i===-1?e.length:i,a=e.slice(o,s),[,c,l=""]=Lre.exec(a)??[];if(r!==void 0)c?.startsWith(r.mark)===!0&&(r.depth+=l.trim()===""?-1:1),r.depth===0&&(n(r.from,
o),r=void 0);else if(c!==void 0&&!l.includes("`"))r={mark:c,from:l.startsWith("!")?s-l.length+1:s,depth:1};else for(let{1:u,index:f}of a.matchAll(Dre))n(o+f+1,o+
f+1+u.length);o=s+1}return r!==void 0&&n(r.from,e.length),t}var Lre,Dre,FM=m(()=>{"use strict";Lre=/^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/,
Dre=/`([^`\n]+)`/g});function Bm(e){let t=[];for(let n of e.matchAll(Bre)){let r=n[1],o=e.slice(Math.max(0,n.index-j0),n.index),i=n.index+n[0].length,s=Hre(r,o,e.slice(i,i+j0));s!==
void 0&&t.push({need:zM.get(r),what:`${r}${s}`,offset:n.index})}return t}function Hre(e,t,n){let r=t.at(-1);if((r==='"'||r==="'")&&n.startsWith(r))return Vre.test(
t)?"":void 0;if(!Kre(t)||/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(n))return;let[,o="",i=""]=/^([ \t]*)([^\s;&|)`]*)/.exec(n);return i===""||o===""?zre.has(e)&&
/^[ \t]*(?:$|[\s;&|)`"'<>])/.test(n)?"":void 0:Wre(e,i)}function Kre(e){let t=e.length;for(;t>0&&!Jre.has(e[t-1]);)t-=1;return(t>0||e.length<j0)&&Gre.test(e.slice(
t))}function Wre(e,t){let[,n,r,o]=/^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(t);if(n!==void 0)return` ${n}`;if(r===void 0)return/^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.
test(o)?"":void 0;let i=Object.hasOwn(MM,e)?MM[e]:void 0,s=/^[/.=]\w/.test(o);if(!(i===void 0?!s&&jre.has(r):!i.test(r)))return s?"":` ${r}`}var Um,Fre,Mre,zM,zre,
MM,jre,Ure,Bre,Jre,Gre,Vre,j0,U0=m(()=>{"use strict";Um=e=>e.split(" "),Fre=Um("gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open not\
ify-send tmux ssh scp"),Mre=Um("npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier biome ruff dot\
net flutter bundle rake"),zM=new Map([...Fre.map(e=>[e,"machine"]),...Mre.map(e=>[e,"toolchain"])]),zre=new Set(Um("osascript crontab pbcopy notify-send tmux ma\
ke pytest jest vitest tsc rake")),MM={go:/^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,bundle:/^(?:add|check|config|exec|init|install|lock|outdated|update)$/},
jre=new Set(Um("a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here if in into is isn it i\
ts may might more must my needs no not of on one only or our should so some sure than that the their them then there these they this those to use uses users via\
 was way we were what when where which while who will with without would you your")),Ure=[...zM.keys()].sort((e,t)=>t.length-e.length).join("|"),Bre=new RegExp(
String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${Ure})(?![\w./:=@-])`,"g"),Jre=new Set(`
;&|({$"'\`!`),Gre=/^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/,Vre=/\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/,
j0=240});function UM(e,t,n){let r=new Tu(e,t,n);BM(r,Xre,e);for(let o of DM(e))GM(r,o.text,o.offset);return B0(r,e)}function BM(e,t,n){for(let{word:r,need:o,form:i}of t)
n.includes(r)&&VM(i,n,s=>e.add(o,s[0],s.index))}function B0(e,t){return BM(e,Yre,t),t.includes("git ")&&VM(Qre,t,n=>{let r=`git ${n[1]}`;qre.has(n[1])?e.add("ma\
chine",r,n.index):Zre.has(n[1])&&e.add("files",r,n.index)}),e.list()}function JM(e,t,n){return B0(new Tu(e,t,n),e)}function Jm(e,t,n){let r=new Tu(e,t,n);return GM(
r,e,0),B0(r,e)}function GM(e,t,n){for(let{need:r,what:o,offset:i}of Bm(t))e.add(r,o,n+i)}function VM(e,t,n){let r=0;for(;;){e.lastIndex=r;let o=e.exec(t);if(o===
null)return;r=Math.max(e.lastIndex,o.index+1),n(o)}}var jM,Zre,qre,Yre,Xre,Qre,Tu,J0=m(()=>{"use strict";j();FM();U0();jM=e=>new Set(e.split(" ")),Zre=jM("diff \
log status show blame ls-files grep rev-parse describe shortlog"),qre=jM("add am apply bisect branch checkout cherry-pick clean clone commit config fetch init m\
erge mv pull push rebase remote reset restore revert rm stash submodule switch tag worktree"),Yre=[{word:"AskUserQuestion",need:"conversation",form:/AskUserQuestion\b/g},
{word:"ExitPlanMode",need:"conversation",form:/ExitPlanMode\b/g},{word:"transcript_path",need:"conversation",form:/transcript_path\b/g},{word:"CLAUDE_SESSION_ID",
need:"conversation",form:/CLAUDE_SESSION_ID\b/g},{word:"~/",need:"machine",form:/~\/[\w.][\w./-]*/g},{word:"HOME",need:"machine",form:/\$\{?HOME\}?\/[\w.][\w./-]*/g},
{word:"claude ",need:"machine",form:/\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g}],Xre=[{word:"sk",need:"conversation",form:/(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g},
{word:"conversation",need:"conversation",form:/\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g},{word:"gh ",need:"machine",form:/\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g},
{word:"docker ",need:"machine",form:/\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g},{word:"kubectl ",need:"machine",form:/\bkubectl [a-z]+/g}],
Qre=/\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;
Tu=class{#e;#t;#n;#r=new Map;constructor(t,n,r){this.#e=Ht(t),this.#t=n,this.#n=r}add(t,n,r){let o=n.replaceAll(/\s+/g," ").slice(0,80);if(this.#r.has(o))return;
let i=this.#n+this.#e(r)-1;this.#r.set(o,{need:t,path:this.#t,line:i,what:o})}list(){return[...this.#r.values()].sort((t,n)=>t.line-n.line)}}});function HM(e,t){let n=e.origin,r=JSON.stringify(e.handler),o=[...e.event.startsWith("Worktree")?[{need:"machine",...n,what:e.event}]:[],...e.type==="agent"?[{need:"\
files",...n,what:"an agent that reads the project"}]:[]];if(e.type!=="command")return o;let i=ti(e,t).flatMap(s=>V0(t,s));return[...o,...G0(e.handler,n),...KM(r,
n.path,n.line),...i]}function G0(e,{path:t,line:n}){let{command:r,args:o}=e,s=[r,...Array.isArray(o)?o:[]].filter(c=>typeof c=="string").map((c,l)=>l===0?c:noe(
c)).join(""),a=Bm(s).map(({need:c,what:l})=>({need:c,path:t,line:n,what:l}));return[...JM(JSON.stringify(e),t,n),...a]}function noe(e){return e.includes(" ")?`
${e}`:/^[a-z-]/.test(e)?` ${e}`:` "${e}"`}function V0(e,t){let n=roe(e,t);return n===void 0?[]:Jm(n,t,1).concat(KM(n,t,1))}function KM(e,t,n){let r=new Map,o=Ht(
e);for(let i of e.matchAll(toe)){let s=i.groups?.files===void 0?"machine":"files",a=i[0].slice(0,80);r.has(a)||r.set(a,{need:s,path:t,line:n+o(i.index)-1,what:a})}
return[...r.values()]}function roe(e,t){let n=L(e.files,t);return n===void 0||n.size>eoe?void 0:H(n.bytes())}var eoe,toe,WM=m(()=>{"use strict";K();j();Er();J0();
U0();eoe=1024*1024,toe=new RegExp([String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`].
join("|"),"g")});function qM(e){p0(e,"the `plugin` of what `loadPlugin` returns");let t=[...e.commands,...e.skills,...e.agents],n=new Map;return[...t.map(r=>H0(`${r.kind}:${r.name}`,
r.path,[...aoe(r),...ioe(r.body,e).flatMap(o=>{let i=n.get(o)??V0(e,o);return n.set(o,i),i})])),...e.hooks.map(r=>H0(`hook:${r.id}`,r.origin.path,HM(r,e))),...e.
mcpServers.map(({name:r,config:o,origin:i})=>H0(`mcp:${r}`,i.path,G0(o,i).filter(soe)))]}function ioe(e,t){return e.includes("CLAUDE_PLUGIN_ROOT")?Pt(e,t).filter(
n=>!/\.(?:md|mdx|txt|json|ya?ml|toml|html|csv|png|svg)$/i.test(n)):[]}function H0(e,t,n){let r=new Set(n.map(s=>s.need)),o=ooe.filter(s=>r.has(s)),i=r.has("mach\
ine")||r.has("conversation");return{id:e,path:t,needs:o.length===0?["text"]:o,evidence:n,advice:i?"local":"remote"}}function soe(e){return e.need!=="toolchain"&&
!/^docker\b/.test(e.what)}function aoe(e){let{path:t,body:n,bodyLine:r}=e,o=e.kind==="agent"?[]:Or(n);return[...coe(e),...o.map(i=>{let s=`!\`${i.command.slice(
0,76)}\``;return{need:"files",path:t,line:r+i.line-1,what:s}}),...zm(e).map(({reference:i,line:s})=>({need:"files",path:t,line:s,what:i})),...UM(n,t,r)]}function coe(e){
let t=e.kind==="agent"?e.tools:e.allowedTools,{lines:n}=e.frontmatter,r=n["allowed-tools"]??n.tools??1;return(t??[]).flatMap(o=>{let[,i=o,s]=/^(\w+)\((.*)\)$/s.
exec(o)??[];if(i==="Bash"&&s!==void 0)return Jm(`${s.replace(":"," ")} `,e.path,r);let a=Object.hasOwn(ZM,i)?ZM[i]:void 0;return a===void 0?[]:[{need:a,path:e.path,
line:r,what:`the tool ${i}`}]})}var ooe,ZM,YM=m(()=>{"use strict";J0();Er();WM();F0();La();rn();ooe=["text","files","patch","toolchain","machine","conversation"];
ZM={AskUserQuestion:"conversation",Bash:"toolchain",Edit:"patch",Glob:"files",Grep:"files",LS:"files",MultiEdit:"patch",NotebookEdit:"patch",Read:"files",Write:"\
patch"}});function XM(e,t=[]){if(!Array.isArray(t))throw ss("components",t,"Give those of a thin client's report.");let n=new Set(t.filter(({placement:o})=>o==="local").map(
({id:o})=>o)),r=new Tn;for(let o of qM(e))n.has(o.id)||o.id.startsWith("mcp:")||(K0(r,o,"PLACEMENT_NEEDS_MACHINE",["machine"]),K0(r,o,"PLACEMENT_NEEDS_CONVERSAT\
ION",["conversation"]),o.advice==="remote"&&K0(r,o,"PLACEMENT_NEEDS_FILES",["toolchain","patch","files"]));return r.list}function K0(e,t,n,r){let o=t.evidence.filter(
a=>r.includes(a.need)),[i]=o;if(i===void 0)return;let s=[...new Set(o.map(a=>a.what))].slice(0,3).join(", ");e.report(n,{path:i.path,line:i.line},{what:t.id,because:s})}
var QM=m(()=>{"use strict";Pn();La();YM()});function Gm({loads:e,diagnostics:t}){let n=t.find(({code:s})=>vo(s));if(e||n===void 0)return;let{problem:r,fix:o}=Bc(n),i=n.code==="PLUGIN_NOT_FOUND"?t.filter(({
path:s})=>s===""):t;throw new w("PLUGIN_REFUSED",`Claude Code would not load this plugin: ${mn(n)}: ${r}`,o,{details:{diagnostics:i.filter(({level:s})=>s!=="not\
e")}})}var W0=m(()=>{"use strict";Pn();Ky();E();Ii()});var Ye=Oe((XRe,ez)=>{"use strict";ez.exports=process.getBuiltinModule("node:crypto")});function nz({tools:e,afterMs:t}={},n=tz){return e??(t!==void 0||n>tz)}var loe,tz,rz=m(()=>{"use strict";loe=x(Ye(),1),tz=6e5});var oz,iz=m(()=>{"use strict";oz=String.raw`
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
`});var sz,az=m(()=>{"use strict";sz=String.raw`
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
`});var Vm,Hm,Km,Wm,Z0=m(()=>{"use strict";Vm=".env* *.pem *.key *.p8 *.p12 *.pfx *.jks *.keystore *.kdbx *.ppk id_rsa* id_dsa* id_ecdsa* id_ed25519* .npmrc .yarnrc\
.yml .netrc _netrc .pypirc .pgpass .my.cnf .htpasswd .dockercfg .git-credentials *.tfstate *.tfstate.* *.tfvars".split(" "),Hm=".ssh .aws .azure .gnupg .kube .d\
ocker gcloud .terraform .git".split(" "),Km=".claude .claude-plugin .claude.json .lsp.json .mcp.json .worktreeinclude agents.md claude.local.md claude.md".split(
" "),Wm="node_modules bower_components dist build out target coverage vendor __pycache__ .venv venv .tox .gradle .next .nuxt .cache .hg .svn".split(" ")});var cz,lz=m(()=>{"use strict";cz=String.raw`
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

`});function uz(e){let{name:t,consent:n}=e;return["## Files of your project","Some parts work on your files. Before such a call a script (hooks/files.sh, readable) \
sends them to the host above:",e.components.map(r=>foe(t,r)).join(`
`),n==="ask"?"Before the first byte of a project leaves, Claude Code asks you, with the number of files and the address. Your yes holds for this project, this h\
ost and this kind of files. Approve, and the call is made again.":"**You are not asked**: whoever published this plugin decided so. Each such call sends the fil\
es at once.","The project is git's top folder around the working folder; without git, the folder in which Claude Code was started. git decides what belongs to i\
t: tracked files, and untracked ones that are not ignored. A later call sends what changed since, and again what is not committed, up to 64 kB.",`Never sent, in\
 any case and folder: ${Zm(Vm)}, files that hold a private key, what lies in ${Zm(Hm)}, links, and other repositories inside the project. ${Zm(Km)} are sent onl\
y where the list above says so. Without git also not: what lies in ${Zm(Wm)}. What was left out is said with each call.`,"A change that the host made comes back\
 as a patch file in the plugin's data folder, where it is kept for a week. Nothing is applied by itself: Claude Code asks before `git apply`.",...n==="ask"?[`To\
 take your yes back: remove the folder \`consent\` in the plugin's data folder (\`rm -r ~/.claude/plugins/data/${t}*/consent\`); the next call asks again.`]:[]]}
function foe(e,{kind:t,name:n,policy:r}){let o=r.git?", and what git says: diff, status, log, branch, names of remotes":"",i=r.reserved==="inert"?", also files \
that Claude Code reads":"";return`- \`${`${t==="command"?"/":""}${e}:${n}`.replaceAll(/[`\p{C}]/gu,"?")}\`: ${uoe[r.files]}${i}${o}.`}function Zm(e){return e.map(
t=>`\`${t}\``).join(" ")}var uoe,fz=m(()=>{"use strict";Z0();uoe={none:"nothing",args:"the files and folders that the call names",project:"the whole project"}});var dz,pz=m(()=>{"use strict";dz=String.raw`# Walks the JSON text by its quotation marks, so that a name inside a value is never taken for one of the event.
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
`});var mz,hz=m(()=>{"use strict";mz=String.raw`
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
`});var gz,yz,wz=m(()=>{"use strict";gz=String.raw`function pattern(globs,   n, list, i, out) {
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
`,yz=String.raw`function base64(s) {
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
`});var bz,kz=m(()=>{"use strict";bz=String.raw`
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
`});var vz,xz=m(()=>{"use strict";vz=String.raw`# Sends files of your project to the plugin's host, as its README says, and saves the changes that come back.
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
`});var _z,$z=m(()=>{"use strict";_z=String.raw`
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
`});function Y0(e={}){let{maxFiles:t=1e4,maxBytes:n=104857600,maxFileBytes:r=20971520}=e,o=`max_files=${t} max_bytes=${n} max_file_bytes=${r}`;return{script:i=>moe(
i,o)+poe,hooks:doe,readme:uz}}function doe(e,t){let n=["execute_command","invoke_agent","start_run"],r=(o,i,s)=>({event:o,matcher:s.map(a=>t+a).join("|"),hooks:[
{type:"command",command:`sh "\${CLAUDE_PLUGIN_ROOT}/${e}" ${i}`,timeout:900}]});return[r("PreToolUse","before",n),r("PostToolUse","after",[...n,"get_run"])]}function moe(e,t){
let{name:n,plugin:r,baseUrl:o,keyOption:i,consent:s}=e,a=e.components.filter(c=>!/[\u0000-\u001f]/.test(c.name)).map(({kind:c,name:l,policy:u})=>[c,l,u.files,u.
git?1:0,u.reserved].join("	"));return`name=${q0(n)} plugin=${q0(r)}
base="${o}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${i.toUpperCase()}} key_option=${i}
consent=${s} ${t}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${q0([...new Set(a)].join(`
`))}
`}function q0(e){return`'${e.replaceAll("'","'\\''")}'`}var _Le,poe,Oz=m(()=>{"use strict";iz();az();Z0();lz();fz();pz();hz();wz();kz();xz();$z();_Le=Y0();poe=[
"# Never sent, in any case and any folder.",`secret_names='${Vm.join(" ")}'`,`secret_folders='${Hm.join(" ")}'`,"# Claude Code would obey them.",`client_names='${Km.
join(" ")}'`,"# Not searched where git does not say what belongs to the project.",`built='${Wm.join(" ")}'`,"key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",`scan=\
'
${dz}'`,`sorting='
${gz}'`,`key_body='
${yz}'`,vz+cz+bz+sz+oz+mz+_z].join(`
`)});function Az(e,t,n){let r=n??t.endpoint;if(r===void 0){let h="Give it with --endpoint, or as `endpoint` in bazaar.config.ts, e.g. https://plugins.example.com/my-\
plugin.";throw new w("USAGE_INVALID","The endpoint is missing: where will the plugin be hosted?",h)}let{endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}=e,{alwaysLoad:d=t.alwaysLoad}=e;return{...z({...hoe(t),...z({endpointVariable:o,auth:i,public:s,local:a,shellContext:c,
failClosed:l,relayModel:u,commandModel:f,name:p}),modelKey:t.credentials?.mode==="byok"?!0:void 0,hostTimeoutMs:goe(t),longRuns:nz(t.longRuns,t.limits?.timeoutMs)?
!0:void 0,hookAllows:t.hooks?.allow,alwaysLoad:d==="true"?!0:d==="false"?!1:d,permissionHook:e.permissionHook?t.permissionHook:!1}),endpoint:r,callerFiles:Y0(t.
uploads)}}function hoe(e){let{endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c}=e,{name:l,publisher:u,workspace:f,
consent:p}=e;return z({endpointVariable:t,auth:n,public:r,local:o,shellContext:i,failClosed:s,relayModel:a,commandModel:c,name:l,publisher:u,workspace:f,consent:p})}
function goe({limits:e,queueTimeoutMs:t=0}){let n=Math.max(0,t-3e4);return n===0?e?.timeoutMs:Math.min(36e5,(e?.timeoutMs??6e5)+n)}var Sz=m(()=>{"use strict";Uc();
E();Pe();rz();Oz()});function Iz(e,t,n){let{loaded:r,config:o}=e;Gm(r);let i=Az(t,o,n),s=yoe(r.plugin,RM(r,i),i);return t.allowErrors!==!0&&woe([...X0(e,s),...s.report.diagnostics]),
s}function yoe(e,t,{auth:n,workspace:r={}}){let{report:o}=t,i=({code:c,args:l})=>c==="PLACEMENT_NEEDS_FILES"&&n!=="oauth"&&au(r,l.what).files!=="none",s=XM(e,o.
components).filter(c=>!i(c)),a=[...o.diagnostics,...s];return{...t,report:{...o,diagnostics:a}}}function X0({loaded:e},t){let n=t.name!==e.plugin.name;return e.
diagnostics.filter(({level:r,code:o})=>r!=="note"&&!(n&&o.startsWith("PLUGIN_NAME_")))}function woe(e){let t=e.filter(({level:n})=>n==="error").length;if(t!==0)
throw new w("PLUGIN_INCOMPLETE",`The plugin has ${Vt(t,"error")}, with which a part of it would be missing or not work.`,`Mend ${t===1?"it":"them"}, or go on in\
 spite of ${t===1?"it":"them"} with --allow-errors.`,{details:{diagnostics:e}})}var Tz=m(()=>{"use strict";E();LM();QM();qv();W0();Cs();Sz()});async function Pz(e,t){let n=(0,oi.join)(t.workspace,e),r={folder:e,name:(0,oi.basename)(n),rows:[],notes:[]};try{let o=pm(n),i={...r,name:o.plugin.name},s=await koe(
n,t).catch(a=>({failed:a}));return"failed"in s?Q0(s.failed,{...i,rows:Li(e,o.diagnostics)}):boe({...i,opened:{directory:n,loaded:o,...s}},t)}catch(o){return Q0(
o,r)}}function boe(e,{inputs:t}){let{folder:n,name:r,opened:o}=e,i=o.skipped===void 0?[]:[voe(o.skipped)],s=t.endpoint?.replaceAll("{plugin}",r),a=o.skipped!==void 0&&
s===void 0,c=Li(n,o.loaded.diagnostics.filter(({level:l})=>l!=="note"));if(a)return{...e,rows:c,notes:i};try{let l=Iz(o,{permissionHook:!0},s),u=Li(n,[...X0(o,l),
...l.report.diagnostics]);return{...e,name:l.name,client:l,rows:u,notes:i}}catch(l){return Q0(l,{...e,rows:c,notes:i})}}async function koe(e,{workspace:t,inputs:n,
foreign:r,signal:o}){if(n.config===void 0)return await zk(e,void 0,{dataOnly:r,signal:o});let i=(0,oi.join)(t,n.config);return r&&!/^\.(?:json|ya?ml)$/.test((0,oi.extname)(
i))?{config:{},skipped:i}:await zk(e,i,{signal:o})}function voe(e){return`${(0,oi.basename)(e)} was not run: it is code, and this commit may be a stranger's. Wh\
at it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`}function Q0(e,t){if(!ve(e))throw e;let n=Kf(
t.folder,e);return{...t,rows:n.length>0?n:t.rows,error:e}}var oi,Nz=m(()=>{"use strict";oi=x(ne(),1);vC();Zv();Tz();E();Eo()});var ao=Oe((VLe,Cz)=>{"use strict";Cz.exports=process.getBuiltinModule("node:os")});function Rz(e,t){return e.size===t.size&&[...e].every(([n,r])=>xoe(r,t.get(n)))}function ex(e,t){return e===void 0||t===void 0||e.executable!==t.executable||e.size!==
t.size?!1:Pu(e.bytes(),t.bytes())}function Pu(e,t){return e===void 0||t===void 0?e===t:e.length===t.length&&e.every((n,r)=>n===t[r])}function xoe(e,t){return e.
kind==="file"?t?.kind==="file"&&ex(e,t):e.kind==="symlink"?t?.kind==="symlink"&&e.target===t.target:t?.kind===e.kind}var qm=m(()=>{"use strict"});function Ym(e){return Lz(e)||Lz(de([...e].map(([t,n])=>[t,$oe(n)])))}function Lz(e){let t=L(e,as),n=t===void 0?void 0:D(H(t.bytes())).value;if(!v(n))return!1;let{
version:r,...o}=n,i=typeof r=="string"?/-([0-9a-f]{8})$/.exec(r)?.[1]:void 0;if(i===void 0)return!1;let s=[...e].map(([a,c])=>[a,_oe(c)]);return Zp(de([...s,[as,
Ou(o)]])).startsWith(i)}function _oe(e){return e.kind==="file"?{...e,executable:!1}:e}function $oe(e){if(e.kind!=="file")return e;let t=e.bytes();return Xi(t.filter(
(n,r)=>n!==13||t[r+1]!==10))}var tx=m(()=>{"use strict";xa();K();M();j();Eu()});function us(e){return Ooe.has(e.split("/").at(-1)??"")}function fs(e,t=""){return Eoe((0,Mz.join)(e,t)).flatMap(n=>{let r=t===""?n.name:`${t}/${n.name}`;return lm(
n.name)?n.isDirectory()?fs(e,r):[]:us(r)?[]:[r]})}function Eoe(e){return(0,Fz.readdirSync)(e,{withFileTypes:!0})}function zz(e,t){let n=tn(e),r=[...n].filter(([
s,{kind:a}])=>a!=="directory"&&!us(s)),o=r.filter(([s,{kind:a}])=>a!=="file"||!t.has(s)).map(([s])=>s),i=r.filter(([,{kind:s}])=>s!=="file").map(([s])=>s);for(let s of[
i,o.filter(a=>!Aoe(a)),o])if(Ym(new Map(r.filter(([a])=>!s.includes(a)))))return s;return r.map(([s])=>s).filter(s=>!ex(Dz(n,s),Dz(t,s)))}function Aoe(e){return/^(?:commands|agents|skills)\/.*\.md$/.
test(e)}function Dz(e,t){let n=L(e,t);return n&&{...n,executable:!1}}function jz(e){let t=/^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;return[...tn(
e)].filter(([n,{kind:r}])=>r!=="directory"&&!us(n)&&!(r==="file"&&t.test(n))).map(([n])=>n)}var Fz,Mz,Ooe,Ba=m(()=>{"use strict";Fz=x(ae(),1),Mz=x(ne(),1);K();qm();
tx();_r();Ooe=new Set([".DS_Store","Thumbs.db","desktop.ini"])});function Xm(e){let t=Nu((0,Ja.join)(e,".claude-plugin","plugin.json"));return sn(sn(sn(t,"metadata"),"bazaar"),"thinClient")!==void 0}function Bz(e){if(Nu((0,Ja.join)(
e,"oci-layout"))===void 0)return!1;let t=sn(Nu((0,Ja.join)(e,"index.json")),"manifests"),n=new Set(Array.isArray(t)?t.map(i=>sn(i,"digest")):[]),[r]=n;if(n.size!==
1||typeof r!="string"||!/^sha256:[0-9a-f]{64}$/.test(r))return!1;let o=Nu((0,Ja.join)(e,"blobs","sha256",r.slice(7)));return typeof sn(Jz(e,o),"claude-bazaar.co\
ntents")=="string"}function Jz(e,t){let n=sn(t,"annotations");if(n!==void 0)return n;let r=sn(t,"manifests"),o=Array.isArray(r)?sn(r[0],"digest"):sn(sn(t,"confi\
g"),"digest");return typeof o!="string"||!/^sha256:[0-9a-f]{64}$/.test(o)?sn(sn(t,"config"),"Labels"):Jz(e,Nu((0,Ja.join)(e,"blobs","sha256",o.slice(7))))}function Nu(e){
try{return JSON.parse((0,Uz.readFileSync)(e,"utf8"))}catch{return}}function sn(e,t){return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var Uz,Ja,Qm=m(()=>{
"use strict";Uz=x(ae(),1),Ja=x(ne(),1)});function Soe(e){if(e==="")return"is empty";if(e.includes("\0"))return"holds a NUL character";if(e.includes("\\"))return"holds a backslash, which is a separator \
on Windows";if(e.startsWith("/")||/^[A-Za-z]:\//.test(e))return"is absolute";if(process.platform==="win32"&&e.includes(":"))return"holds a colon, which Windows \
can't store";let t=e.split("/");if(t.includes(".."))return"holds `..`";if(t.some(n=>n===""||n==="."))return"holds an empty or `.` segment";if(t.some(n=>n.toLowerCase()===
".git"))return"lies in a `.git` folder"}function Cu(e){let t=Soe(e);if(t!==void 0)throw Jt(`The path ${JSON.stringify(e)} ${t}.`,"Use a relative path with `/` t\
hat stays inside its folder.")}function Jt(e,t){return new w("PATH_UNSAFE",e,t)}var ds=m(()=>{"use strict";E()});function Va(e,t,n){let r=Poe(e);if(r===void 0)return"missing";if(r.isSymbolicLink())throw eh(e);if(!r.isDirectory())throw rx(e,"is a file");let o=Noe(e);if(o.length===
0)return"empty";let i=n.replace??"ours";if(i==="never")throw rx(e,"exists and is not empty");let s=o.includes(".git");return i==="ours"&&!o.every(a=>a===".git"||
us(a))&&Ioe(e,t,n),Coe(e,s),s?"repository":"replaceable"}function Ioe(e,t,{isOurs:n,foreign:r}){if(!(n??Xm)(e))throw rx(e,"holds files that this tool did not wr\
ite");let o=r??(n===void 0?zz:()=>[]),i=[...Toe(e),...o(e,t)];if(i.length!==0)throw new w("OUTPUT_EXISTS",`The output "${e}" holds what this tool did not write,\
 or not as it is now: ${Ru(i)}.`,"Move or remove that, or choose another folder.")}function Toe(e){try{return fs(e).filter(t=>t!==".git")}catch(t){throw $t(e,t)}}
function Ru(e){let t=e.length-Gz;return`${e.slice(0,Gz).join(", ")}${t>0?` and ${t} more`:""}`}function Poe(e){try{return(0,Ga.lstatSync)(e,{throwIfNoEntry:!1})}catch(t){
throw $t(e,t)}}function Noe(e){try{return(0,Ga.readdirSync)(e)}catch(t){throw $t(e,t)}}function Coe(e,t){let[n,r]=[process.cwd(),(0,Ga.realpathSync)(e)];if(!`${n}${nx.sep}`.
startsWith(`${r}${nx.sep}`)||t&&n===r)return;let o=`The output "${e}" would be replaced, and it is the folder you are working in.`;throw new w("OPTION_INVALID",
o,"Run the command from another folder.")}function rx(e,t){return new w("OUTPUT_EXISTS",`The output "${e}" ${t}.`,"Choose another folder, or remove this one you\
rself.")}function eh(e){return Jt(`"${e}" is a symbolic link, which is never written through.`,"Name the real folder.")}function $t(e,t){if(t instanceof w)return t;
let n="Check that the folder exists, that you may write there and that the disk is not full.";return new w("FILE_UNWRITABLE",`"${e}" can't be written: ${ee(t)}.`,
n,{cause:t})}var Ga,nx,Gz,ps=m(()=>{"use strict";Ga=x(ae(),1),nx=x(ne(),1);E();Ba();Qm();ds();Gz=10});function Ha(e,t){(0,an.chmodSync)(e,493);let n=new Set([""]);for(let[r,o]of t){if(o.kind==="symlink"||(ox(e,o.kind==="directory"?r:(0,Ir.dirname)(r),n),o.kind===
"directory"))continue;let i=(0,Ir.join)(e,r),s=o.executable?493:420;(0,an.writeFileSync)(i,o.bytes(),{flag:"wx",mode:s}),(0,an.chmodSync)(i,s)}}function ox(e,t,n){
let r="";for(let o of t==="."?[]:t.split("/"))r=r===""?o:`${r}/${o}`,!n.has(r)&&((0,an.mkdirSync)((0,Ir.join)(e,r),{recursive:!0}),(0,an.chmodSync)((0,Ir.join)(
e,r),493),n.add(r))}function ii(e,t,n=[]){let r=[];try{for(let o of(0,an.readdirSync)(e).filter(i=>!n.includes(i)))(0,an.renameSync)((0,Ir.join)(e,o),(0,Ir.join)(
t,o)),r.push(o)}catch(o){for(let i of r)(0,an.renameSync)((0,Ir.join)(t,i),(0,Ir.join)(e,i));throw o}}var an,Ir,Lu=m(()=>{"use strict";an=x(ae(),1),Ir=x(ne(),1)});function Vz(e,t,n={}){ix(e,t,n,r=>Ha(r,t))}function ix(e,t,n,r){Du(e,t,n);let o=(0,Se.resolve)(e),i=Va(o,t,n),s=sx((0,Se.dirname)(o));try{i==="empty"?Foe(o,r):i===
"repository"?Moe(o,r):zoe(o,i,r)}catch(a){throw s!==void 0&&(0,_e.rmSync)(s,{recursive:!0,force:!0}),$t(e,a)}}function Du(e,t,{within:n}){Roe(e,t),Loe(t),n!==void 0&&
Doe((0,Se.resolve)(n),(0,Se.resolve)(e))}function Roe(e,t){let n=o=>typeof o=="object"&&o!==null&&"kind"in o;if(typeof e!="string"||e===""){let o="`writeTree` g\
ot no folder to write.";throw new w("OPTION_INVALID",o,"Give its path as the first argument.")}if(t instanceof Map&&[...t.values()].every(n))return;let r="Make \
one of a record of path \u2192 text with `treeOf` of claude-bazaar.";throw new w("SOURCE_INVALID","`writeTree` was given something else than a file tree.",r)}function Loe(e){
for(let[t,n]of e)if(Cu(t),n.kind==="symlink")throw Jt(`${JSON.stringify(t)} is a symbolic link.`,"Replace it by a regular file.")}function Doe(e,t){let n=(0,Se.relative)(
e,t);if(n===""||n.startsWith("..")||(0,Se.resolve)(e,n)!==t)throw Jt(`"${t}" does not lie in "${e}".`,"Name a folder inside it.");let r=e;for(let o of n.split(Se.sep))
if(r=(0,Se.join)(r,o),(0,_e.lstatSync)(r,{throwIfNoEntry:!1})?.isSymbolicLink()===!0)throw eh(r)}function sx(e){try{return(0,_e.mkdirSync)(e,{recursive:!0})}catch(t){
throw $t(e,t)}}function Foe(e,t){let n=(0,_e.mkdtempSync)((0,Se.join)(e,".bazaar-"));try{t(n),ii(n,e)}finally{(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function Moe(e,t){
let n=(0,_e.mkdtempSync)((0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.bazaar-`)),[r,o]=[(0,Se.join)(n,"new"),(0,Se.join)(n,"old")];try{(0,_e.mkdirSync)(
r),(0,_e.mkdirSync)(o),t(r),ii(e,o,[".git"]);try{ii(r,e)}catch(i){throw ii(o,e),i}(0,_e.rmSync)(o,{recursive:!0,force:!0})}finally{(!(0,_e.existsSync)(o)||(0,_e.readdirSync)(
o).length===0)&&(0,_e.rmSync)(n,{recursive:!0,force:!0})}}function zoe(e,t,n){let r=(0,_e.mkdtempSync)((0,Se.join)((0,Se.dirname)(e),`.${(0,Se.basename)(e)}.baz\
aar-`)),o=(0,Se.join)(r,"new");try{(0,_e.mkdirSync)(o,{mode:493}),n(o),t==="replaceable"?joe(e,o,(0,Se.join)(r,"old")):(0,_e.renameSync)(o,e)}finally{(t!=="repl\
aceable"||(0,_e.existsSync)(e))&&(0,_e.rmSync)(r,{recursive:!0,force:!0})}}function joe(e,t,n){(0,_e.renameSync)(e,n);try{(0,_e.renameSync)(t,e)}catch(r){throw(0,_e.renameSync)(
n,e),r}}var _e,Se,ax=m(()=>{"use strict";_e=x(ae(),1),Se=x(ne(),1);E();Lu();ps();ds()});function th(e,t,n={}){let r=(0,Xn.resolve)(e),o=Va(r,t,n);if(o!=="missing"&&o!=="empty")return Uoe(r,t,n);let i=nh(r);return Vz(r,t,n),{keep:()=>{},undo:()=>{(0,gt.rmSync)(
i??r,{recursive:!0,force:!0}),o==="empty"&&(0,gt.mkdirSync)(r)}}}function Uoe(e,t,n){Du(e,t,n);let r=Boe(e),[o,i]=[(0,Xn.join)(r,"new"),(0,Xn.join)(r,"old")],s=()=>(0,gt.rmSync)(
r,{recursive:!0,force:!0}),a=()=>{(0,gt.existsSync)(i)&&((0,gt.existsSync)(e)&&(0,gt.renameSync)(e,o),(0,gt.renameSync)(i,e)),s()};try{(0,gt.mkdirSync)(o),Ha(o,
t),(0,gt.renameSync)(e,i),(0,gt.renameSync)(o,e)}catch(c){throw a(),$t(e,c)}return{keep:()=>Joe(s),undo:a}}function Boe(e){try{return(0,gt.mkdtempSync)((0,Xn.join)(
(0,Xn.dirname)(e),`.${(0,Xn.basename)(e)}.bazaar-`))}catch(t){throw $t(e,t)}}function Joe(e){try{e()}catch{}}function nh(e){if(!(0,gt.existsSync)(e))return nh((0,Xn.dirname)(
e))??e}var gt,Xn,rh=m(()=>{"use strict";gt=x(ae(),1),Xn=x(ne(),1);ps();Lu();ax()});var Hz,Kz=m(()=>{"use strict";Hz={added:[],changed:[],removed:[]}});function ms(e){let{name:t,folder:n,client:r,preview:o,published:i,clientPath:s}=e,a=i?.image??e.image;return{name:t,path:n,operation:i?.operation??(o===void 0?"\
skipped":"previewed"),change:i?.change??o?.change??"none",files:i?.files??o?.files??Hz,...z({version:i?.version??r?.version,oldVersion:i?.oldVersion??o?.oldVersion,
entry:i?.entry??o?.entry,image:a?.image,digest:a?.digest,commit:i?.commit,commitUrl:i?.commitUrl,verified:i?.verified,pullRequest:i?.pullRequest,thinClientPath:s})}}
var cx=m(()=>{"use strict";Pe();Kz()});function lx(e){let t=(e.GITHUB_ACTION??"").replaceAll(/\W/g,"")||"step";return(0,Fu.join)(e.RUNNER_TEMP||(0,Zz.tmpdir)(),"claude-bazaar",t)}function qz(e,t){return t.
map(n=>{let{client:r}=n;if(r===void 0)return n;let o=(0,Fu.join)(e,"thin-clients",r.name);return th(o,r.files,{replace:"always",within:e}).keep(),{...n,clientPath:o}})}
function Yz(e,t){(0,Ka.mkdirSync)(t,{recursive:!0});let n=(0,Fu.join)(t,"report.json");return(0,Ka.writeFileSync)(n,`${JSON.stringify(Goe(e),void 0,2)}
`),n}function Xz(e,t,n,r){if(!r.GITHUB_OUTPUT)return;let o=e.plugins.map(ms),[i]=o.length===1?o:[],s=e.plugins.some(({clientPath:c})=>c!==void 0),a={changed:e.changed,
plugins:JSON.stringify(o),name:i?.name,version:i?.version,"old-version":i?.oldVersion,change:i?.change,operation:i?.operation,image:i?.image,digest:i?.digest,commit:i?.
commit,"commit-url":i?.commitUrl,verified:i?.verified,"pull-request-number":i?.pullRequest?.number,"pull-request-url":i?.pullRequest?.url,"thin-client-path":i?.
thinClientPath??(s?(0,Fu.join)(t,"thin-clients"):void 0),report:n};for(let[c,l]of Object.entries(a))EO(c,l??"")}function Goe({kind:e,changed:t,plugins:n,warnings:r,
error:o}){return{kind:e,changed:t,warnings:r,...o===void 0?{}:{error:Wz(o)},plugins:n.map(i=>({...ms(i),...i.error===void 0?{}:{error:Wz(i.error)},notes:i.notes,
findings:Ds(i.rows),...i.client===void 0?{}:{leakCheck:i.client.report.leakCheck,leftOut:i.client.report.leftOut}}))}}function Wz({code:e,problem:t,fix:n}){return{
code:e,problem:t,fix:n}}function Qz(e,t){let n=e.GITHUB_ARTIFACTS,r=t.map(i=>ms(i).image).filter(i=>i!==void 0);if(n===void 0||n===""||r.length===0)return;let o=[
...new Set(r)].slice(0,500).map(i=>`oci://${i}
`);(0,Ka.appendFileSync)(n,o.join(""))}var Ka,Zz,Fu,ej=m(()=>{"use strict";Ka=x(ae(),1),Zz=x(ao(),1),Fu=x(ne(),1);Ei();rh();Eo();cx()});function Nt(e){return _o(e).replaceAll(tj,"").replaceAll(/[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,t=>`&#${t.codePointAt(0)};`)}function cn(e){
return e===""?"":`<code>${Nt(e)}</code>`}function ux(e,t){return t!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(t)?`<a href="${t.replaceAll("&",
"&amp;")}">${Nt(e)}</a>`:Nt(e)}function nj(e,t){let n=Math.max(2,...[...t.matchAll(/`+/g)].map(([i])=>i.length)),r="`".repeat(n+1),o=t.split(`
`).map(i=>_o(i.replaceAll("	","  ")).replaceAll(tj,"\uFFFD"));return[`${r}${e}`,...o,r].join(`
`)}function oh(e,t){let n=r=>`| ${r.join(" | ")} |`;return[n(e),n(e.map(()=>"---")),...t.map(n)].join(`
`)}var tj,rj=m(()=>{"use strict";Jf();tj=/[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu});function oj(e,t=1044480){let n=new Set(e),r=({text:l})=>Buffer.byteLength(l)+2,o=`

Some details have no room here: the output \`report\` names a file with all of them.
`,i=e.reduce((l,u)=>l+r(u),0),s=e.filter(({weight:l})=>l>0).sort((l,u)=>u.weight-l.weight||r(u)-r(l));for(let l of s){if(i<=t)break;n.delete(l),i-=r(l)-(n.size+
1===e.length?Buffer.byteLength(o):0)}let a=[...n].map(l=>l.text).join(`

`),c=n.size===e.length?a:a+o;return Buffer.byteLength(c)<=t?`${c}
`:Voe(c,t)}function Voe(e,t){let n=new TextDecoder().decode(new TextEncoder().encode(e).slice(0,t-64));return`${n.slice(0,n.lastIndexOf(`
`)+1)}
\u2026 cut here: see the output report.
`}var ij=m(()=>{"use strict"});function sj(e,t){let{error:n}=e,r=[{text:`## ${Hoe[e.kind]}${t?" (failed)":""}`,weight:0},...n===void 0?[]:[{text:`**${n.code}**: ${Nt(n.problem)} ${Nt(n.fix)}`,
weight:0}],...e.plugins.length===0?[]:[{text:Koe(e.plugins),weight:0}],...e.warnings.map(o=>({text:`Warning: ${Nt(o)}`,weight:1}))];return oj([...r,...e.plugins.
flatMap(Xoe)])}function Koe(e){let t=e.map(n=>{let r=ms(n);return[cn(r.name),Woe(r),Zoe(n,r),qoe(r),Yoe(n.rows)]});return oh(["plugin","version","result","files",
"findings"],t)}function Woe({version:e="",oldVersion:t}){return t===void 0||t===e?cn(e):`${cn(t)} \u2192 ${cn(e)}`}function Zoe({error:e},t){if(e!==void 0)return`\
failed: ${Nt(e.code)}`;let{pullRequest:n,commit:r,commitUrl:o,verified:i}=t,s=[`${t.operation}, ${t.change}`];return n!==void 0&&s.push(ux(`#${n.number}`,n.url)),
r!==void 0&&s.push(`${ux(r.slice(0,12),o)}${i===!0?", verified":""}`),s.join(" \xB7 ")}function qoe({files:e}){let{added:t,changed:n,removed:r}=e;return`+${t.length}\
 ~${n.length} \u2212${r.length}`}function Yoe(e){return["error","warning","note"].map(n=>{let r=e.filter(o=>o.level===n).length;return r===0?[]:[Vt(r,n)]}).flat().
join(", ")||"none"}function Xoe(e){let{error:t,notes:n,rows:r,preview:o}=e,i=ms(e),s=[...t===void 0?[]:[{text:`**${t.code}**: ${Nt(t.problem)} ${Nt(t.fix)}`,weight:1}],
...n.map(a=>({text:Nt(a),weight:1})),...i.image===void 0?[]:[{text:`Image: ${cn(i.image)}`,weight:1}],...r.length===0?[]:[{text:eie(r),weight:2}],...tie(e),...nie(
i),...o===void 0||o.patch===""?[]:[{text:fx("Changes of the thin client",nj("diff",o.patch)),weight:4}]];return s.length===0?[]:[{text:`### ${Nt(e.name)}`,weight:1},
...s]}function eie(e){let t=Ds(e),n=t.slice(0,Qoe).map(i=>[i.level,cn(i.code),cn(mn({...i,path:i.file})),`${Nt(i.problem)} ${Nt(i.fix)}`]),r=t.length-n.length,o=r===
0?"":`

And ${Vt(r,"more finding")}: the output \`report\` names a file with all of them.`;return oh(["level","code","place","what, and what to do"],n)+o}function tie({
client:e}){if(e===void 0)return[];let{leakCheck:t,leftOut:n,copied:r}=e.report,o=`Leak check passed: ${Vt(t.files,"file")} searched for ${Vt(t.sources,"text")} \
of the plugin, no ${t.window} characters in a row are shared.`,i=r.length===0?"":` Copied openly: ${r.map(cn).join(", ")}.`,s=n.map(({what:a,why:c})=>[cn(a),Nt(
c)]);return[{text:o+i,weight:1},...s.length===0?[]:[{text:fx("Left out of the thin client",oh(["what","why"],s)),weight:3}]]}function nie({files:e}){let t=[...e.
added.map(n=>`- added ${cn(n)}`),...e.changed.map(n=>`- changed ${cn(n)}`),...e.removed.map(n=>`- removed ${cn(n)}`)];return t.length===0?[]:[{text:fx("Files in\
 the marketplace",t.join(`
`)),weight:3}]}function fx(e,t){return`<details><summary>${e}</summary>

${t}

</details>`}var Hoe,Qoe,aj=m(()=>{"use strict";Cs();Pn();Eo();rj();cx();ij();Hoe={publish:"Claude Bazaar: published",preview:"Claude Bazaar: preview, nothing wa\
s written",check:"Claude Bazaar: check of a generated pull request"};Qoe=300});function Mu(e){return rie.reduce((n,[r,o])=>n.replace(r,o),e).replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g,(n,r)=>r!==void 0&&Object.hasOwn(cj,
r)?`\`${cj[r]}\``:n)}function fj(e){let{error:t,plugins:n,warnings:r}=e;return{...e,warnings:r.map(Mu),...t===void 0?{}:{error:uj(t)},plugins:n.map(o=>({...o,rows:o.
rows.map(i=>({...i,problem:Mu(i.problem),fix:Mu(i.fix)})),...o.error===void 0?{}:{error:uj(o.error)}}))}}function uj({code:e,problem:t,fix:n,details:r,cause:o}){
return new w(e,Mu(t),Mu(n),{details:r,cause:o})}var cj,lj,rie,dj=m(()=>{"use strict";E();cj={base:"image-base",branch:"branch",config:"config",endpoint:"endpoin\
t",platform:"platforms",tag:"image-tags"},lj="name its `digest` with `build` at none",rie=[[/ \(--fork, `fork` in code\)/g," (`fork` at true)"],[/ \(`\w+` in code\)/g,
""],[/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g,""],[/--take-over\b/g,"`take-over` at true"],[/--name\b/g,"`name` in the config\
uration"],[/ A registry without encryption has to be named with --insecure-registry\./g,""],[/Leave --format docker out/g,"Choose a base with plain or gzip laye\
rs"],[/Push with the Docker format \(--format docker\)/g,`Push with \`claude-bazaar image --format docker\` and ${lj}`],[/then publish without --image; or `--base` what has it/g,
`${lj}; or let \`image-base\` be an image that has it`],[/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g,"$1 and `image-base` at $2."],[/`image --/g,
"`claude-bazaar image --"],[/the path after --config/g,"the input `config`"]]});function ih(e={}){let t=Object.entries(process.env).filter(([r])=>!oie.includes(r)&&!iie.includes(r)&&!/^(?:GIT_TRACE|BAZAAR_WEBHOOK_SECRET)/.test(r)),n={...Object.
fromEntries(t),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS_REQUIRE:"never",GCM_INTERACTIVE:"never",...e};return Object.fromEntries(
Object.entries(n).filter(([,r])=>r!==void 0))}var oie,iie,dx=m(()=>{"use strict";oie=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CURL_VERBOSE","GI\
T_DIR","GIT_EDITOR","GIT_INDEX_FILE","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_WORK_TREE","SSH_ASKPASS"],iie=["ANTHROPIC_AP\
I_KEY","ANTHROPIC_AUTH_TOKEN","BAZAAR_API_KEY","BAZAAR_KEYS"]});var px=Oe((G1e,pj)=>{"use strict";pj.exports=process.getBuiltinModule("node:child_process")});function mj(e,t,n){let r=[],o=0;return e.on("data",i=>{o>t||(o+=i.length,o>t?n():r.push(i))}),()=>Buffer.concat(r)}function hj(e){let t=Buffer.alloc(0),n=!1;return e.
on("data",r=>{let o=Buffer.concat([t,r]);n||=o.length>65536,t=o.subarray(-65536)}),()=>(n?t.subarray(sie(t)):t).toString("utf8")}function sie(e){let t=e.indexOf(
10);return t===-1?e.length:t+1}var gj=m(()=>{"use strict"});async function sh(e,t,n){let{cwd:r,env:o,input:i,timeoutMs:s,maxOutputBytes:a,signal:c}=n;if(c?.aborted===!0)return{why:"abort",exitCode:-1,stdout:Buffer.alloc(
0),stderr:""};let l=(0,wj.spawn)(e,[...t],{cwd:r,env:o,detached:!0,stdio:"pipe"}),u="exit",f,p=b=>{u==="exit"&&(u=b),yj(l.pid,"SIGTERM"),f??=setTimeout(()=>yj(l.
pid,"SIGKILL"),aie)},d=setTimeout(()=>p("timeout"),s),h=()=>p("abort");c?.addEventListener("abort",h,{once:!0});let g=mj(l.stdout,a,()=>p("output")),y=hj(l.stderr);
l.stdin.on("error",()=>{}),l.stdin.end(i);try{let b=await new Promise((k,O)=>{l.on("error",O).on("close",I=>k(I??-1))});return{why:u,exitCode:b,stdout:g(),stderr:y()}}finally{
clearTimeout(d),clearTimeout(f),c?.removeEventListener("abort",h)}}function yj(e,t){if(e!==void 0)try{process.kill(process.platform==="win32"?e:-e,t)}catch{}}var wj,
aie,mx=m(()=>{"use strict";wj=x(px(),1);gj();aie=1e3});async function Ge(e,t){let{cwd:n,input:r,timeoutMs:o=12e4,maxOutputBytes:i=256*1024*1024,env:s,signal:a}=t;if(a?.aborted===!0)throw bj(e);if(!(0,kj.existsSync)(
n))throw vn(e,`there is no folder "${n}"`);let c={input:r,timeoutMs:o,maxOutputBytes:i,signal:a},{why:l,exitCode:u,stdout:f,stderr:p}=await sh("git",e,{cwd:n,env:ih(
s),...c}).catch(d=>{throw lie(d)});if(l==="abort")throw bj(e);if(l==="timeout")throw vn(e,`it took longer than ${o/1e3} s`);if(l==="output")throw vn(e,`its outp\
ut has more than ${i} bytes`);return{exitCode:u,stdout:f,stderr:Wa(p)}}async function ln(e,t){let{exitCode:n,stdout:r,stderr:o}=await Ge(e,t);if(n===0)return r;
throw vn(e,o.trim()===""?`exit code ${n}`:Za(o))}async function hs(e,t){return(await ln(e,t)).toString("utf8").replace(/\r?\n$/,"")}function Wa(e){return e.replaceAll(
/:\/\/[^\s/'"]*@/g,"://").replaceAll(/:\/\/\S*/g,cie)}function cie(e){let t=e.search(/[?#]/);return t===-1?e:e.slice(0,t)+(/['"]?[:;,.)]*$/.exec(e.slice(t))?.[0]??
"")}function bj(e){return new w("INTERRUPTED",`git ${vj(e)} was stopped.`,"Start it again.")}function lie(e){return e.code!=="ENOENT"?vn([],ee(e)):new w("GIT_MI\
SSING","git is not installed.","Install git, and see that it is in your PATH.")}function vn(e,t){let n=Wa(t).replace(/\.$/,"");return new w("GIT_FAILED",`git ${vj(
e)} failed: ${n}.`,fie(t))}function vj(e){let t=e.findIndex((n,r)=>!n.startsWith("-")&&e[r-1]!=="-c");return e[t]??""}function fie(e){return uie.find(([n])=>n.test(
e))?.[1]??"Run the same git command by hand to see what is wrong."}function Za(e){let t=e.split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=t.filter(r=>/^(?:fatal|error|remote): /.test(r));return(n.length>0?n:t).slice(-5).join("; ").slice(0,2e3)}var kj,uie,si=m(
()=>{"use strict";kj=x(ae(),1);E();dx();mx();uie=[[/tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,"Set user.name and \
user.email in git (the library takes an `author` too)."],[/could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
"Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here."],[/Host key verification failed/i,"Let ssh know the host\
 first: connect to it once by hand."],[/could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
"Check the host in the URL, and the network."],[/not found|does not exist|not appear to be a git repository/i,"Check the URL, and that you may read it."],[/\.lock'?: File exists|Another git process/i,
"Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named."],[/No space left on device|Disk quota exceeded/i,
"Make room on the disk, then try again."],[/dubious ownership/i,"The folder belongs to another user: see git's safe.directory."],[/took longer/i,"Check the netw\
ork and the remote, then try again."]]});function zu(e){return die.has(e.toLowerCase())}function hx(e){if(e==="")return"is empty";if(!Yo(e))return'may hold only the letters a-z and A-Z, digits, ".", "_\
" and "-", and must start with a letter or digit'}function _j(e){let t=hx(e);if(t!==void 0)return t;if(e.includes(".."))return'holds ".."';let n=e.toLowerCase();
return Object.hasOwn(xj,n)?`is kept for ${xj[n]}`:zu(e)?"belongs to Anthropic; the client takes it from GitHub's organisation anthropics only":n.startsWith("cla\
udeai-")?'starts with "claudeai-", which is kept for marketplaces on claude.ai':hie.test(e)||gie.test(e)?"passes as a marketplace of Anthropic":void 0}function $j(e){
return pie.has(e.toLowerCase())?"is reserved in Claude Desktop, which refuses the marketplace":e.length>128?"has over 128 characters, which Claude Desktop refus\
es":mie.has(e.toLowerCase())?"is documented as reserved, and a later client may refuse it":void 0}var die,xj,pie,mie,hie,gie,ah=m(()=>{"use strict";rs();die=new Set(
["agent-skills","anthropic-agent-skills","anthropic-marketplace","anthropic-plugin-directory","anthropic-plugins","claude-code-marketplace","claude-code-plugins",
"claude-community","claude-for-financial-services","claude-plugin-directory","claude-plugins-community","claude-plugins-official","financial-services-plugins","\
healthcare","knowledge-work-plugins","life-sciences"]),xj={builtin:"the client's built-in plugins",inline:"plugins given by --plugin-dir","skills-dir":"plugins \
from .claude/skills",synced:"plugins synced from claude.ai"},pie=new Set(["org","org-provisioned","unknown"]),mie=new Set(["cargo","gh","github","npm","pip","uv"]),
hie=/^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins|directory)/i,gie=/official[^a-z0-9]*(?:anthropic|claude)|(?:anthropic|claude)[^a-z0-9]*official/i});function xie(e){try{return new RegExp(e)instanceof RegExp}catch{return!1}}function _ie(e){return Array.isArray(e)&&e.length>0}var un,Ve,gx,yx,Sj,Ij,Tj,Pj,Nj,Cj,
yie,lh,Rj,wie,Lj,qa,ch,Oj,bie,Ej,kie,vie,Dj,Aj,$ie,Oie,Eie,uh,Ya=m(()=>{"use strict";Zn();nm();vr();un=Y(),Ve=P(un),gx=P(qe()),yx=Ae(un),Sj=pe({name:Je,email:Ve,
url:Ve}),Ij={$schema:Ve,name:un,owner:Sj,plugins:Ae(Wn()),description:Ve,version:Ve,metadata:P(pe({description:Ve,version:Ve,pluginRoot:Ve})),forceRemoveDeletedPlugins:gx,
allowCrossMarketplaceDependenciesOn:P(yx)},Tj=pe(Ij),Pj=Bt(gv(un)),Nj=new Set([...Object.keys(Ij),"renames"]),Cj=new Set(["description","version","pluginRoot"]),
yie=Q(un,he(e=>URL.canParse(e),"must be a whole URL, with https://")),lh={$schema:Ve,name:un,displayName:Ve,description:Ve,version:Ve,author:P(Sj),homepage:P(yie),
repository:Ve,license:Ve,keywords:P(yx),category:Ve,tags:P(yx),strict:gx,defaultEnabled:gx,dependencies:P(jv),headers:P(Bt(un)),headersHelper:Ve},Rj=pe(lh),wie=
["agents","channels","commands","experimental","hooks","lspServers","mcpServers","metadata","monitors","outputStyles","settings","skills","themes","userConfig",
"workflows"],Lj=new Set([...Object.keys(lh),...wie,"relevance","source"]),qa=e=>Q(Je,Yl(e)),ch=(e,t)=>P(Xl(e,t)),Oj=Q(qa(256),he(e=>!e.includes("\\"),'must have\
 "/" between folders')),bie=Q(qa(128),Ho(/^[a-z0-9.-]+$/,"must be a host's name in small letters and nothing else")),Ej=Q(qa(256),he(xie,"must be a regular expr\
ession")),kie=pe({file:Ej,pattern:Ej}),vie=Q(pe({cli:ch(qa(64),10),cwd:ch(Oj,10),filesRead:ch(Oj,10),hosts:ch(bie,20),manifestDeps:P(Q(Xl(kie,10),ql()))}),he(e=>Object.
values(e).some(_ie),"must hold at least one of cli, hosts, filesRead, manifestDeps or cwd")),Dj=pe({topic:P(qa(64)),signals:vie});Aj={url:un,ref:Ve,sha:Ve},$ie=
Q(un,he(e=>!e.includes(".."),'must not hold ".."')),Oie=Q(un,he(e=>/^https?:/.test(e)&&URL.canParse(e),"must be an http(s) URL")),Eie=Q(Zo,Ko(Number.isInteger,({
input:e})=>`must be a whole number, not ${String(e)}`),he(e=>e>0,"must be over 0"),he(e=>e<=600,"must have at most 600")),uh={github:{repo:un,ref:Ve,sha:Ve},url:Aj,
"git-subdir":{...Aj,path:Q(Je,he(e=>!e.split(/[/\\]/).includes(".."),'must not hold ".."'))},npm:{package:$ie,version:Ve,registry:P(Oie)},archive:{url:un,sha256:P(
Q(un,he(e=>/^[0-9a-fA-F]{64}$/.test(e),"must be 64 hex digits")))},command:{command:Q(qa(500),he(e=>/^[ -~]*$/.test(e)&&!e.includes("    "),"must be ASCII on on\
e line, without four blanks in a row")),timeout:P(Eie),mode:P(Yn("copy","link"))}}});var N,Ne=m(()=>{"use strict";N=".claude-plugin/marketplace.json"});function Mj(e,t){let n=L(e,N);n===void 0&&t("MARKETPLACE_MISSING",N,{looked:N}),n?.unreadable&&t("FILE_UNREADABLE",N,{reason:n.unreadable});let r=wr({tree:e,report:t},
N);if(r===void 0)return;let o=D(r);if(o.problem!==void 0){let{reason:s,line:a,column:c}=o.problem;t("MARKETPLACE_JSON_INVALID",{path:N,line:a,column:c},{reason:s});
return}for(let{key:s,line:a,column:c}of o.duplicates)t("JSON_KEY_TWICE",{path:N,line:a,column:c},{key:s});if(!v(o.value)){t("MARKETPLACE_NOT_OBJECT",{path:N,...o.
placeAt([])},{kind:oe(o.value)});return}let i=Aie(o,o.value,t);return Sie(i),Iie(i),Tie(i),i}function Aie(e,t,n){return{value:t,report:n,where:r=>({path:N,...e.
placeAt(r)}),whereKey:r=>({path:N,...e.placeOfKey(r)})}}function Sie(e){for(let{path:t,field:n,problem:r}of en(Tj,e.value))e.report("MARKETPLACE_FIELD_INVALID",
e.where(t),{field:n,problem:r});Fj(e,[],e.value,Nj),Fj(e,["metadata"],e.value.metadata,Cj)}function Fj(e,t,n,r){if(v(n))for(let o of Object.keys(n).filter(i=>!r.
has(i))){let i=[...t,o];e.report("MARKETPLACE_FIELD_UNKNOWN",e.whereKey(i),{field:vv(i)})}}function Iie({value:e,where:t,report:n}){let r=e.name;if(typeof r!="s\
tring")return;let o=_j(r);o!==void 0&&n("MARKETPLACE_NAME_REFUSED",t(["name"]),{name:r,problem:o});let i=$j(r);i!==void 0&&n("MARKETPLACE_NAME_DOUBTFUL",t(["nam\
e"]),{name:r,problem:i})}function Tie({value:e,where:t,report:n}){let{plugins:r,description:o,metadata:i}=e;Array.isArray(r)&&r.length===0&&n("MARKETPLACE_EMPTY",
t(["plugins"]),{}),[o,v(i)?i.description:void 0].some(a=>a!==void 0&&a!=="")||n("MARKETPLACE_UNDESCRIBED",N,{})}var zj=m(()=>{"use strict";K();M();lt();wa();ah();
Ya();Ne()});function jj(e,t){let{catalog:n,index:r,raw:o}=e;for(let i of Xo({},{entry:o}).diagnostics){let s=Pie[i.code];if(s!==void 0){let a=n.where(["plugins",r,"hooks"]);
n.report("ENTRY_FIELD_INVALID",a,{field:"hooks",problem:s})}else vo(i.code)&&i.path===""&&wx(e,i,t)}}function wx({catalog:e,index:t},n,r){let o=Nie(n);n.code===
"MANIFEST_ENTRY_INVALID"&&Object.hasOwn(lh,o)||n.code==="PLUGIN_NAME_INVALID"||n.code==="PLUGIN_NAME_RESERVED"||r({...n,...e.where(o===""?["plugins",t]:["plugin\
s",t,o])})}function Uj(e,t){let n=e.value.name;return t.code!=="PLUGIN_NAME_RESERVED"||typeof n!="string"||!zu(n)}function Nie({code:e,args:t}){if(e.startsWith(
"MCP_"))return"mcpServers";if(e.startsWith("LSP_"))return"lspServers";if(e.startsWith("HOOK"))return"hooks";let{field:n}=t;return typeof n=="string"?n.split(/[.[]/)[0]??
"":""}var Pie,bx=m(()=>{"use strict";Ii();am();ah();Ya();Pie={HOOKS_WRAPPED:'must not be wrapped in another "hooks"',HOOK_EVENT_UNKNOWN:"names an event that the\
 client does not know",HOOK_INVALID:"holds a handler that the client can't load"}});function Bj(e,t){let n=new Map;for(let{source:r}of e)r.kind==="relative"&&n.set(r.path,new Map);for(let[r,o]of t)for(let i=r.indexOf("/");i!==-1;i=r.indexOf("/",
i+1))n.get(r.slice(0,i))?.set(r.slice(i+1),o);for(let[r,o]of n)o.size===0&&t.get(r)?.kind!=="directory"&&n.delete(r);return new Map([...n,["",t]])}function Jj(e,t,n,{
report:r,add:o}){if(t.source.kind!=="relative")return;let{path:i}=t.source,s={...e,report:r},a=s.where(["plugins",t.index,"source"]),c=Cie(n.get(""),i),l=n.get(
i);if(c!==void 0?s.report("ENTRY_SOURCE_LINKED",a,{path:c}):l===void 0&&s.report("ENTRY_SOURCE_MISSING",a,{folder:i}),c!==void 0||l===void 0)return;let u=i.split(
"/").at(-1),f=Xo(l,{entry:t.raw,...u?{folderName:u}:{}});for(let p of f.diagnostics.filter(d=>Uj(s,d)))p.path===""?wx({catalog:s,index:t.index,raw:t.raw},p,o):o(
Rie(p,i));return Lie(s,t,f),f}function Cie(e,t){let n=t.split("/");return n.map((r,o)=>n.slice(0,o+1).join("/")).find(r=>e.get(r)?.kind==="symlink")}function Rie(e,t){
return t===""?e:{...e,path:`${t}/${e.path}`}}function Lie(e,t,{plugin:n}){let{manifest:r}=n;if(r.path===null)return;let{name:o,version:i}=r;if(t.name!==""&&o!==
t.name){let s={name:t.name,manifest:o};e.report("ENTRY_NAME_DIFFERS",e.where(["plugins",t.index,"name"]),s)}if(t.version!==void 0&&i!==void 0&&i!==t.version){let s={
entry:t.version,manifest:i};e.report("ENTRY_VERSION_DIFFERS",e.where(["plugins",t.index,"version"]),s)}}var Gj=m(()=>{"use strict";am();bx()});function Vj(e){if(!URL.canParse(e))return"is not a URL";let{protocol:t,hostname:n}=new URL(e);return t!=="https:"?"is not https":Mie(n)?"leads to a loopback, li\
nk-local or cloud-metadata host":void 0}function Mie(e){let t=e.toLowerCase().replace(/\.$/,"");return t.startsWith("[")?zie(t.slice(1,-1)):/^\d+\.\d+\.\d+\.\d+$/.
test(t)?Hj(t.split(".").map(Number)):Die.has(t)||t.endsWith(".localhost")}function Hj(e){let[t,n]=e;return t===0||t===127||t===169&&n===254||Fie.has(e.join("."))}
function zie(e){let t=Uie(e),[n=0]=t;if(n>=65152&&n<=65215||e==="fd00:ec2::254")return!0;let r=jie(t);return r!==void 0&&Hj(r)}function jie(e){let t=(o,i)=>[o??
0,i??0].flatMap(s=>[s>>8,s&255]);if(e[0]===8194)return t(e[1],e[2]);let n=e.slice(0,6).join(",");return["0,0,0,0,0,0","0,0,0,0,0,65535","100,65435,0,0,0,0"].includes(
n)?t(e[6],e[7]):void 0}function Uie(e){let[t="",n]=e.split("::"),r=s=>s===""?[]:s.split(":").map(a=>Number.parseInt(a,16)),[o,i]=[r(t),r(n??"")];return[...o,...Array.
from({length:Math.max(0,8-o.length-i.length)},()=>0),...i]}var Die,Fie,Kj=m(()=>{"use strict";Die=new Set(["instance-data","ip6-localhost","ip6-loopback","local\
host","localhost.localdomain","metadata","metadata.goog","metadata.google.internal"]),Fie=new Set(["100.100.100.200","168.63.129.16","192.0.0.192"])});function Wj(e,t){let n={kind:"unsupported",raw:e};if(typeof e=="string")return Bie(e,t)??n;if(!v(e)){let o=e===void 0?"is missing":`is ${oe(e)}, neither a text \
nor an object`;return t.report("ENTRY_SOURCE_INVALID",t.where([]),{problem:o}),n}let r=e.source;return typeof r=="string"&&Object.hasOwn(uh,r)?Gie(r,e,t)??n:(t.
report("ENTRY_SOURCE_UNSUPPORTED",t.where(["source"]),{kind:JSON.stringify(r??null)}),n)}function Bie(e,t){let n=Jie(e,t.pluginRoot);if(n!==void 0){t.report("EN\
TRY_SOURCE_INVALID",t.where([]),{problem:n});return}let r=e!=="."&&!e.startsWith("./");return{kind:"relative",path:gs(r?`${t.pluginRoot}/${e}`:e),raw:e}}function Jie(e,t){
let n=JSON.stringify(e);if(e.split(/[/\\]/).includes(".."))return`${n} holds "..": paths start at the marketplace's root`;if(e.includes("\\"))return`${n} holds \
a backslash; write "/"`;if(!(e==="."||e.startsWith("./")))return e===""||e.includes("/")?`${n} must start with "./"`:t===void 0?`${n} must start with "./" (a ba\
re name needs metadata.pluginRoot)`:ju(t)?void 0:`${n} has no folder: metadata.pluginRoot leaves the marketplace`}function ju(e){return!/^[/\\]|^[A-Za-z]:|\\/.test(
e)&&!e.split("/").includes("..")}function gs(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}function Gie(e,t,n){let r=en(pe(uh[e]),t);for(let c of r)
n.report("ENTRY_SOURCE_INVALID",n.where(c.path),{problem:`can't be used: its "${c.field}" ${c.problem}`});let{path:o,sha:i,url:s}=t;return e!=="git-subdir"&&typeof o==
"string"&&o.split(/[/\\]/).includes("..")&&n.report("ENTRY_SOURCE_INVALID",n.where(["path"]),{problem:`can't be used: its "path" holds ".."`}),e!=="npm"&&e!=="a\
rchive"&&e!=="command"&&typeof i=="string"&&!/^[0-9a-f]{40}$/.test(i)&&n.report("ENTRY_SHA_INVALID",n.where(["sha"]),{sha:i}),(e==="github"||e==="url")&&o!==void 0&&
n.report("ENTRY_PATH_IGNORED",n.where(["path"]),{kind:e}),e==="archive"&&typeof s=="string"&&Vie(s,n),r.length>0?void 0:{kind:e,...Kie(e,t)}}function Vie(e,t){let n=Vj(
e);n!==void 0&&t.report("ENTRY_ARCHIVE_REFUSED",t.where(["url"]),{url:Hie(e),problem:n})}function Hie(e){return e.replace(/^([a-z+]+:\/\/)(?:[^/]*@)?([^?#]*).*/is,
"$1$2")}function Kie(e,t){let n=Object.keys(uh[e]);return Object.fromEntries(Object.entries(t).filter(([r])=>n.includes(r)))}var kx=m(()=>{"use strict";M();lt();
vr();Kj();Ya()});function Zj(e,t){let n=e.value.plugins;if(!Array.isArray(n))return[];let r=[];for(let[o,i]of n.entries()){let s={...e,report:t(o).report};if(v(i))r.push(Wie(s,o,
i)),jj({catalog:s,index:o,raw:i},t(o).add);else{let a={field:`plugins[${o}]`,problem:`must be an object, not ${oe(i)}`};s.report("ENTRY_FIELD_INVALID",s.where([
"plugins",o]),a)}}return Qie(e,r,t),r}function qj(e){let t=e.value.metadata,n=v(t)?t.pluginRoot:void 0;return typeof n=="string"?n:void 0}function Yj(e){let t=qj(
e);return t!==void 0&&ju(t)?gs(t):void 0}function Wie(e,t,n){let r=c=>e.where(["plugins",t,...c]);Zie(e,t,n),qie(e,n.name,()=>r(["name"])),Yie(e,n,r),Xie(e,n,r);
let o=Wj(n.source,{report:e.report,where:c=>r(["source",...c]),pluginRoot:qj(e)}),{author:i,tags:s}=n,a=c=>{let l=n[c];return typeof l=="string"?{[c]:l}:{}};return{
index:t,name:typeof n.name=="string"?n.name:"",source:o,...a("description"),...a("version"),...a("category"),tags:Array.isArray(s)?s.filter(c=>typeof c=="string"):
[],...Uu(i)?{author:i}:{},strict:n.strict!==!1,raw:n}}function Uu(e){return!v(e)||typeof e.name!="string"||e.name===""?!1:[e.email,e.url].every(t=>t===void 0||typeof t==
"string")}function Zie(e,t,n){for(let{path:r,field:o,problem:i}of en(Rj,n))e.report("ENTRY_FIELD_INVALID",e.where(["plugins",t,...r]),{field:o,problem:i});for(let r of Object.
keys(n).filter(o=>!Lj.has(o)))e.report("ENTRY_FIELD_UNKNOWN",e.whereKey(["plugins",t,r]),{field:r})}function qie(e,t,n){if(typeof t!="string")return;let r=hx(t);
r!==void 0&&e.report("ENTRY_NAME_REFUSED",n(),{name:t,problem:r});let o=e.value.name;!(typeof o=="string"&&zu(o))&&ns(t)&&e.report("ENTRY_NAME_RESERVED",n(),{name:t}),
t.length>128&&e.report("ENTRY_NAME_LONG",n(),{length:t.length})}function Yie(e,t,n){let{relevance:r}=t;if(r!==void 0){if(!v(r)){let o={field:"relevance",problem:`\
must be an object with topic and signals, not ${oe(r)}`};return e.report("ENTRY_FIELD_IGNORED",n(["relevance"]),o)}for(let{path:o,field:i,problem:s}of en(Dj,r))
e.report("ENTRY_FIELD_INVALID",n(["relevance",...o]),{field:`relevance.${i}`,problem:s})}}function Xie(e,t,n){let r=["headers","headersHelper"].filter(i=>t[i]!==
void 0),o=v(t.source)?t.source:{};if(o.source!=="archive"){for(let i of r)e.report("ENTRY_FIELD_IGNORED",n([i]),{field:i,problem:"is only for archive sources"});
return}t.headersHelper!==void 0&&(t.strict!==!1&&e.report("ENTRY_HELPER_NOT_STRICT",n(["headersHelper"]),{}),o.sha256===void 0&&e.report("ENTRY_ARCHIVE_UNPINNED",
n(["source"]),{}))}function Qie(e,t,n){let r=t.filter(s=>s.name!==""),o=new Map;for(let{name:s}of r)o.set(s,(o.get(s)??0)+1);let i=new Map;for(let{index:s,name:a}of r){
let{report:c}=n(s),l=()=>e.where(["plugins",s,"name"]);o.get(a)!==1&&c("ENTRY_NAME_TWICE",l(),{name:a});let u=a.toLowerCase(),f=i.get(u)??new Set,p=f.values().find(
d=>d!==a);p!==void 0&&c("ENTRY_NAME_CASE",l(),{name:a,other:p}),i.set(u,f.add(a))}}var vx=m(()=>{"use strict";M();rs();lt();bx();ah();Ya();kx()});function Xj(e,t,n,r){if(e===void 0)return{};let o=en(Pj,e);for(let{path:s,field:a,problem:c}of o)r("RENAMES_INVALID",n(s),{field:a===""?"renames":`renames.${a}`,
problem:c});if(o.length>0||!v(e))return{};let i=e;for(let s of Object.keys(i)){let a=ese(s,i,t);a!==void 0&&r("RENAME_UNRESOLVED",n([s]),{name:s,problem:a})}return i}
function ese(e,t,n){let r=new Set,o=e;for(;Object.hasOwn(t,o);){if(r.has(o))return"leads in a circle";r.add(o);let i=t[o];if(i==null)return;o=i}return n.has(o)?
void 0:`leads to "${o}", which is no entry of plugins`}var Qj=m(()=>{"use strict";M();lt();Ya()});function fh(e,t={}){let n=tse(e),r=new Tn,o=Mj(n,r.report);if(o===void 0)return eU(rse,r.list,!1);let i=[],s=d=>i[d]??=new Tn,a=Zj(o,s),c=t.plugins===!1?void 0:
Bj(a,n),l=a.map(d=>{let h=s(d.index),g=c&&Jj(o,d,c,h);return Object.assign(d,{diagnostics:nU(tU(h.list))},g&&{plugin:g})}),u=ose(o,l),f=[...r.list,...i.flatMap(
d=>d.list)],p=f.some(d=>WO(d.code));return eU(u,f,!p)}function tse(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)&&!ArrayBuffer.isView(e)&&(e instanceof Map?
[...e.values()]:Object.values(e)).every(nse))return e instanceof Map?e:de(e);throw new w("SOURCE_INVALID","`loadMarketplace` was given something else than a mar\
ketplace's files.",`Give a file tree or a record of path \u2192 text, e.g. {"${N}": text}. To load a folder: loadMarketplace of claude-bazaar/node.`)}function nse(e){
return typeof e=="string"||e instanceof Uint8Array?!0:typeof e=="object"&&e!==null&&"kind"in e}function ose(e,t){let{value:n}=e,r=l=>{let u=n[l];return typeof u==
"string"?{[l]:u}:{}},{name:o,owner:i}=n,s=Yj(e),a=new Set(t.map(l=>l.name).filter(l=>l!=="")),c=l=>e.where(["renames",...l]);return{name:typeof o=="string"?o:"",
...Uu(i)?{owner:i}:{},...r("description"),...r("version"),...s===void 0?{}:{pluginRoot:s},plugins:t,renames:Xj(n.renames,a,c,e.report),raw:n}}function eU(e,t,n){
return{marketplace:e,diagnostics:nU(tU(t)),loads:n}}function tU(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).values()]}function nU(e){return e.toSorted(
(t,n)=>U(t.path,n.path)||(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0)||U(t.code,n.code))}var rse,xx=m(()=>{"use strict";Pn();E();K();Ii();j();zj();Gj();
vx();Qj();Ne();rse={name:"",plugins:[],renames:{},raw:{}}});function rU(e,t={}){let n=typeof e=="string"||e instanceof URL;return fh(n?tn(fm(e)):e,t)}var oU=m(()=>{"use strict";xx();_r()});function Qa(e,t){if(Array.isArray(e)){let n=e.map(r=>Qa(r,sU(t)));return iU("[",n,"]",t,"")}if(v(e)){let n=Object.entries(e).map(([r,o])=>_x(r,o,sU(t)));return iU(
"{",n,"}",t,t.padding)}return JSON.stringify(e)}function _x(e,t,n){return`${JSON.stringify(e)}${n.colon}${Qa(t,n)}`}function iU(e,t,n,r,o){if(t.length===0)return e+
n;if(r.unit===void 0)return e+o+t.join(r.comma)+o+n;let i=r.lineBreak+r.unit;return`${e}${i}${t.join(`,${i}`)}${r.lineBreak}${n}`}function sU(e){return e.unit===
void 0?e:{...e,lineBreak:e.lineBreak+e.unit}}function aU(e,t){let n=t.children[0],[r,o]=n?.type==="property"?n.children:[],i=r&&o?e.slice(r.offset+r.length,o.offset):
": ",s=/\r\n|\n|\r/.exec(e)?.[0]??`
`,a=n&&!/[\r\n]/.test(e)?e.slice(t.offset+1,n.offset):"";return{lineBreak:s,unit:ise(e,t),colon:cse(i,": "),comma:sse(e,t),padding:a}}function*cU(e){for(let t=[
e];t.length>0;t=t.flatMap(({children:n})=>n))yield*t}function ise(e,t){for(let n of cU(t)){let r=n.type==="property"?void 0:n.children[0];if(r!==void 0&&Bu(e,r.
offset)){let[o,i]=[Xa(e,n.offset),Xa(e,r.offset)];if(i.length>o.length)return i.slice(o.length)}}return t.children.length&&!/[\r\n]/.test(e.trim())?void 0:"  "}
function sse(e,t){for(let n of cU(t)){let[r,o]=n.type==="property"?[]:n.children;if(r&&o){let i=e.slice(r.offset+r.length,o.offset);if(!/[\r\n]/.test(i))return i}}
return ase(e,t)}function ase(e,t){let[n,r]=t.children[0]?.children??[];return n&&r&&r.offset===n.offset+n.length+1&&e[r.offset-1]===":"?",":", "}function cse(e,t){
return/[\r\n]/.test(e)?t:e}function Bu(e,t){let n=t-1;for(;e[n]===" "||e[n]==="	";)n-=1;return e[n]===`
`||e[n]==="\r"}function Xa(e,t){let n=Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1;return/^[ \t]*/.exec(e.slice(n,t))?.[0]??""}var lU=m(()=>{"use strict";M()});function ai(e,t,n,r){let{mark:o,body:i,node:s,layout:a}=pU(e,t,"object"),l=s.children.findLast(f=>f.key===n)?.children[1];if(l===void 0)return o+mU(i,s,a,f=>_x(
n,r,f));if($x(lse(e,[...t,n]),r))return e;let u=Ju(i,l.offset,Ox(i,s,a));return o+ec(i,l.offset,l.offset+l.length,Qa(r,u))}function dU(e,t,n,r){let{mark:o,body:i,
node:s,layout:a}=pU(e,t,"array"),c=s.children[n];if(c===void 0)return o+mU(i,s,a,p=>Qa(r,p));let l=Ju(i,c.offset,Ox(i,s,a)),f=Bu(i,c.offset)?`,${Ex(a)}${Xa(i,c.
offset)}`:hU(i,s,a);return o+ec(i,c.offset,c.offset,Qa(r,l)+f)}function $x(e,t){return uU(e)===uU(t)}function uU(e){return JSON.stringify(e,(t,n)=>typeof n=="ob\
ject"&&n!==null&&!Array.isArray(n)?Object.fromEntries(Object.entries(n).sort(([r],[o])=>r<o?-1:1)):n)}function pU(e,t,n){let r=D(e).problem;if(r!==void 0)throw new TypeError(
`The text is not JSON: ${r.reason}.`);let o=e.startsWith("\uFEFF")?"\uFEFF":"",i=e.slice(o.length),s=Ci(i),a=s;for(let c of t)a=a===void 0?void 0:Gc(a,c);if(a?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return{mark:o,body:i,node:a,layout:aU(i,s)}}function lse(e,t){let n=D(e).value;for(let r of t)
n=typeof n=="object"&&n!==null?Reflect.get(n,r):void 0;return n}function mU(e,t,n,r){let o=t.children.at(-1);if(o===void 0)return use(e,t,n,r);let i=o.offset+o.
length,s=Ox(e,t,n);if(!Bu(e,o.offset)){let c=hU(e,t,n);return ec(e,i,i,c+r(Ju(e,/[\r\n]/.test(c)?o.offset:i,s)))}let a=`,${Ex(n)}${Xa(e,o.offset)}`;return ec(e,
i,i,a+r(Ju(e,o.offset,s)))}function use(e,t,n,r){let[o,i]=[t.offset+1,t.offset+t.length-1];if(n.unit===void 0){let c=t.type==="object"?n.padding:"";return ec(e,
o,i,c+r(n)+c)}let s=Ju(e,t.offset,n),a={...s,lineBreak:s.lineBreak+n.unit};return ec(e,o,i,a.lineBreak+r(a)+s.lineBreak)}function hU(e,t,n){let[r,o]=t.children.
slice(-2);return r&&o?e.slice(r.offset+r.length,o.offset):n.comma}function Ox(e,t,n){let r=t.children,s=(t.type==="object"?r.map(a=>a.children[1]):r).filter(a=>a?.
children.length).at(-1);return s===void 0?Bu(e,r.at(-1)?.offset??0)?n:fU(e,t,n):e.slice(s.offset,s.offset+s.length).search(/[\r\n]/)===-1?fU(e,s,n):n}function fU(e,t,n){
let r=t.type==="object"?t.children[0]:void 0,o=r===void 0?n.padding:e.slice(t.offset+1,r.offset);return{...n,unit:void 0,padding:/[\r\n]/.test(o)?"":o}}function Ju(e,t,n){
return{...n,lineBreak:Ex(n)+Xa(e,t)}}function Ex(e){return/^[\r\n]*/.exec(e.lineBreak)?.[0]??""}function ec(e,t,n,r){return e.slice(0,t)+r+e.slice(n)}var dh=m(()=>{
"use strict";M();lU();Vf()});function gU(e,t,n){let r=wU(e),o=e.slice(r.length);for(;;){let i=bU(o,t,"object"),s=i.children.findIndex(a=>a.key===n);if(s===-1)return r+o;o=kU(o,i,s)}}function yU(e,t,n){
let r=wU(e),o=e.slice(r.length),i=bU(o,t,"array");return i.children[n]===void 0?e:r+kU(o,i,n)}function wU(e){let t=D(e).problem;if(t!==void 0)throw new TypeError(
`The text is not JSON: ${t.reason}.`);return e.startsWith("\uFEFF")?"\uFEFF":""}function bU(e,t,n){let r=Ci(e);for(let o of t)r=r===void 0?void 0:Gc(r,o);if(r?.
type!==n)throw new TypeError(`There is no ${n} at /${t.join("/")}.`);return r}function kU(e,t,n){let[r,o]=fse(t,n);return e.slice(0,r)+e.slice(o)}function fse(e,t){
let n=s=>s.offset+s.length,[r,o,i]=[e.children[t-1],e.children[t],e.children[t+1]];return r!==void 0?[n(r),n(o)]:i===void 0?[e.offset+1,n(e)-1]:[o.offset,i.offset]}
var vU=m(()=>{"use strict";M();Vf()});function Qn(e,t=N){let{value:n,problem:r}=D(e);if(r!==void 0){let o=`line ${r.line}, column ${r.column}`;throw xn(`"${t}" is not valid JSON (${o}): ${r.reason}.`,
"Correct it, then publish again.")}if(v(n))return n;throw xn(`"${t}" is no JSON object.`,"Correct it, then publish again.")}function ci(e){let{plugins:t}=e;if(t===
void 0)return[];if(Array.isArray(t))return t;throw xn(`"plugins" in "${N}" is no list.`,'Write "plugins": [] or a list of entries.')}function tc(e,t){let n=e.flatMap(
(r,o)=>nc(r)===t?[o]:[]);if(n.length>1)throw xn(`The catalog has ${n.length} entries called "${t}", and it is not clear which one to update.`,"Remove all but on\
e.");return n[0]}function _U(e,t){let n=Qn(e),r=n.plugins===void 0?ai(e,[],"plugins",[]):e,o=ci(n).map(a=>xU(nc(a))),i=xU(t.name)??"",s=dse(o)?o.findIndex(a=>U(
a??"",i)>0):-1;return dU(r,["plugins"],s===-1?o.length:s,t)}function $U(e,t){let n=tc(ci(Qn(e)),t);return n===void 0?e:yU(e,["plugins"],n)}function OU(e,t,n){let{
renames:r}=Qn(e);if(r!==void 0&&!v(r))throw xn(`"renames" in "${N}" is no object.`,'Write "renames": {"old-name": "new-name"}.');if(n===void 0)return r===void 0?
e:gU(e,["renames"],t);let o=r===void 0?ai(e,[],"renames",{}):e;return ai(o,["renames"],t,n)}function dse(e){return e.every((t,n)=>t!==void 0&&U(e[n-1]??"",t)<=0)}
function xU(e){return typeof e=="string"?e.toLowerCase():void 0}function nc(e){return v(e)?e.name:void 0}function xn(e,t){return new w("MARKETPLACE_INVALID",e,t)}
var rc=m(()=>{"use strict";E();M();dh();vU();j();Ne()});function EU(e,t,n={}){pse(e,t);let r=Qn(e),o=ci(r),i=tc(o,t.name);return i===void 0?{text:_U(e,ph(t)),change:"added"}:Ax({text:e,path:["plugins",i],old:o[i],catalog:r},
t,n)}function Ax(e,t,n){let{text:r,path:o,old:i,catalog:s}=e,a=mse(i,t,s,n),c=r;for(let[l,u]of Object.entries(a))$x(i[l],u)||(c=ai(c,o,l,u));return{text:c,change:c===
r?"unchanged":"replaced"}}function pse(e,t){if(typeof e!="string")throw oc("the catalog's text is none");let{name:n,source:r,description:o,category:i,author:s}=t??
{};if(typeof n!="string"||n==="")throw oc("the entry has no name");if(typeof r=="string"?!r.startsWith("./"):typeof r?.sha!="string")throw oc('the entry has no \
source that starts with "./" or is pinned');if(typeof o!="string")throw oc("the entry has no description");if(i!==void 0&&typeof i!="string")throw oc("the entry\
's category is no text");if(s!==void 0&&!Uu(s))throw oc("the entry's author has no name")}function oc(e){let t="Give the catalog's text, and an entry with name,\
 source (./folder) and description.";return new w("OPTION_INVALID",`\`upsertEntry\` was called wrongly: ${e}.`,t)}function ph(e){let{name:t,source:n,description:r,
category:o,author:i}=e;return{name:t,source:typeof n=="string"?n:{...n},description:r,...o===void 0?{}:{category:o},...i===void 0?{}:{author:{...i}}}}function mse(e,t,n,r){
let{source:o,description:i,author:s,category:a}=ph(t),c=hse(e.source,t.source,n);if(!(c||li(e.source,r.ownFolder,n))&&r.takeOver!==!0)throw yse(t.name,e.source);
return{...c&&typeof t.source=="string"?{}:{source:o},description:i,...a!==void 0&&e.category===void 0?{category:a}:{},...s===void 0?{}:{author:s}}}function hse(e,t,n){
return typeof t=="string"?li(e,t,n):v(e)&&["source","url","path"].every(r=>e[r]===t[r])}function li(e,t,n){return t!==void 0&&gse(e,n)===gs(t)}function gse(e,t){
if(typeof e!="string")return;if(e==="."||e.startsWith("./"))return gs(e);let n=t.metadata,r=v(n)?n.pluginRoot:void 0;return typeof r=="string"&&ju(r)?gs(`${r}/${e}`):
void 0}function yse(e,t){let n=v(t)?JSON.stringify(t.source??null):JSON.stringify(t??null);return xn(`The catalog has an entry "${e}" from another source (${n})\
, which may be somebody else's plugin.`,"Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).")}var mh=m(()=>{"\
use strict";E();M();dh();rc();vx();kx()});function Sx({name:e,entry:t,before:n,folder:r,catalog:o}){let i=u=>n.some(f=>JSON.stringify(f[u])===JSON.stringify(t[u])),s=Object.keys(t).filter(u=>!wse.has(u)&&
!i(u)),{source:a}=t,c=v(a)?a.sha:void 0,l=typeof c=="string"&&/^[0-9a-f]{40}$/.test(c);return[...s.map(u=>`gives the entry "${e}" another "${u}", which publishi\
ng never writes`),...l||li(a,r,o)?[]:[`leads the entry "${e}" neither to "${r}" nor to a commit elsewhere`]]}function AU({name:e,folder:t,before:n,after:r}){if(r===
void 0)return[];let[o,i]=[D(n??"{}").value,D(r).value];return!v(i)||i.name!==e?[`is not the entry of "${e}"`]:Sx({name:e,entry:i,before:v(o)?[o]:[],folder:t,catalog:{}})}
var wse,SU=m(()=>{"use strict";M();mh();wse=new Set(["name","source","description","author","category"])});function NU(e){let{pluginsDir:t="plugins",entriesDir:n,paths:r}=e,o=new Set,i=[];for(let{path:s,mode:a}of r){let c=bse(s,`${t}/`)??IU(s,n);c!==void 0?o.add(c):s!==
N&&i.push({code:"FOREIGN_PATH",path:s,problem:"is neither in a plugin's folder nor the catalog"}),a!=="100644"&&a!=="000000"&&i.push({code:"FOREIGN_MODE",path:s,
problem:`has the mode ${a}, and a thin client has regular files alone`})}r.some(({path:s})=>s===N)&&i.push(...kse(e,o));for(let[s,a]of e.entryFiles??[]){let c=IU(
s,n)??"",l=AU({name:c,folder:`${t}/${c}`,...a});i.push(...l.map(u=>({code:"FOREIGN_ENTRY",path:s,problem:u})))}return{names:[...o].sort(),problems:i}}function bse(e,t){
return e.startsWith(t)?/^([a-z0-9][a-z0-9-]*)\/./.exec(e.slice(t.length))?.[1]:void 0}function IU(e,t){if(!(t===void 0||!e.startsWith(`${t}/`)))return/^([a-z0-9][a-z0-9-]*)\.json$/.
exec(e.slice(t.length+1))?.[1]}function kse({before:e="{}",after:t="",pluginsDir:n="plugins"},r){let[o,i]=[D(e).value,D(t).value],s=(p,d)=>({code:p,path:N,problem:d});
if(!v(o)||!v(i))return[s("CATALOG_BROKEN","is gone, or no JSON object")];let a=[...new Set([...Object.keys(o),...Object.keys(i)])].filter(p=>p!=="plugins"&&p!==
"renames"&&!CU(o[p],i[p])),c=xse(o,i),l=_se(o,i),u=r.size===0&&l.length===1?l:[];for(let p of u)r.add(p);let f=l.filter(p=>!r.has(p)&&!c.names.has(p));return[...vse(
{old:o,fresh:i},l,n).map(p=>s("FOREIGN_ENTRY",p)),...a.map(p=>s("FOREIGN_MEMBER",`has another "${p}", which is the marketplace's own`)),...c.changed.map(p=>s("F\
OREIGN_MEMBER",`changes what "${p}" in "renames" said before`)),...f.map(p=>s("FOREIGN_ENTRY",`changes the entry "${p}", whose folder this change does not touch`))]}
function vse({old:e,fresh:t},n,r){let o=n.flatMap(i=>hh(t,i).length===0?hh(e,i):[]);return n.flatMap(i=>{let s=[...hh(e,i),...o],a={folder:`${r}/${i}`,catalog:t};
return hh(t,i).flatMap(c=>Sx({name:i,entry:c,before:s,...a}))})}function xse(e,t){let[n,r]=[PU(e.renames),PU(t.renames)],o=Object.keys(n).filter(i=>!CU(n[i],r[i]));
return{names:new Set(Object.keys(r).filter(i=>!Object.hasOwn(n,i))),changed:o}}function _se(e,t){let[n,r]=[TU(e),TU(t)];return[...new Set([...n.keys(),...r.keys()])].
filter(i=>n.get(i)!==r.get(i))}function TU({plugins:e}){let t=new Map;for(let n of Array.isArray(e)?e:[]){let r=v(n)&&typeof n.name=="string"?n.name:"(no name)";
t.set(r,(t.get(r)??"")+JSON.stringify(n))}return t}function hh({plugins:e},t){return(Array.isArray(e)?e:[]).filter(r=>v(r)).filter(r=>r.name===t)}function PU(e){
return v(e)?e:{}}function CU(e,t){return JSON.stringify(e)===JSON.stringify(t)}var RU=m(()=>{"use strict";M();Ne();SU()});function LU(e){let{hooks:t,mcpServers:n,mcpBundles:r,lspServers:o,monitors:i,bin:s,hookModules:a,workflows:c,settings:l}=e,u=(d,h)=>h.map(({name:g})=>`${d} ${g}`),
f=[...n.map(({config:d})=>d.url),...t.map(({handler:d})=>d.url)],p=[...t.filter(({type:d})=>d==="command").map(({event:d})=>`hook ${d}`),...u("server",n.filter(
({transport:d})=>d==="stdio")),...r.map(({source:d})=>`server ${d}`),...u("language server",o),...u("monitor",i),...u("program",s),...u("module",a),...u("workfl\
ow",c),...l===void 0?[]:["settings"]];return{runs:[...new Set(p)],asks:[...new Set(f.filter(d=>typeof d=="string"))]}}var DU=m(()=>{"use strict"});function FU(e,t,n){let r=$se(e.files);return{name:e.name,source:t,description:e.description,...n===void 0?{}:{category:n},...r===void 0?{}:{author:r}}}function MU(e){
let t=L(e,_n);return t===void 0?void 0:D(H(t.bytes())).value}function $se(e){let t=MU(e),n=v(t)?t.author:void 0;if(!v(n)||typeof n.name!="string")return;let r=Object.
entries(n).filter(([o,i])=>["email","url"].includes(o)&&typeof i=="string");return{name:n.name,...Object.fromEntries(r)}}function zU(e){return new w("OUTPUT_EXI\
STS",`The marketplace's folder "${e}" holds files that this tool did not write.`,"Publish under another name with --name, or remove the folder from the marketpl\
ace yourself.")}function jU(e){return Ix(MU(e))}function Ix(e){let t=e;for(let n of["metadata","bazaar","thinClient"])t=v(t)?t[n]:void 0;return t!==void 0}var _n,
ys=m(()=>{"use strict";E();K();M();j();_n=".claude-plugin/plugin.json"});function BU(e,t,n,{marketplace:r}){let o=r.plugins.find(f=>f.name===e),i=Li("",o?.diagnostics??[]),s=`${n}/${t}`,a=(0,UU.existsSync)(s);if(!a&&o?.source.kind!==
"relative")return{folder:t,name:e,rows:i,notes:o===void 0?["Taken out of the marketplace."]:[Ose]};let c=a?tn(s):new Map;if(!jU(c))return{folder:t,name:e,rows:[
...i,Ese(t)],notes:[]};let{runs:l,asks:u}=LU(pm(c,{folderName:e}).plugin);return{folder:t,name:e,rows:[...i,...Ym(c)?[]:[Ase(t)],...l.length===0?[]:[Sse(t,l)]],
notes:[`Asks ${u.length===0?"nobody":u.join(", ")}.`]}}function Ese(e){return{level:"error",code:"NO_THIN_CLIENT",file:Tx(e),problem:"The plugin is no thin clie\
nt: its manifest has no `metadata.bazaar.thinClient`.",fix:"Review it as a plugin that was written by hand."}}function Ase(e){return{level:"error",code:"CHANGED\
_BY_HAND",file:Tx(e),problem:"The last digits of the version are not those of the files: they were changed after they were made.",fix:"Have it published again, \
or review it as a plugin that was written by hand."}}function Sse(e,t){let n=`The plugin runs or sets something on its users' machines: ${t.join(", ")}.`;return{
level:"warning",code:"RUNS_LOCALLY",file:Tx(e),problem:n,fix:"Review these files as code."}}var UU,Ose,Tx,JU=m(()=>{"use strict";UU=x(ae(),1);Zv();_r();DU();ys();
tx();Eo();Ose="Lies in another repository, which is not looked at: review what is at the pinned commit.",Tx=e=>`${e}/.claude-plugin/plugin.json`});var VU={};sr(VU,{check:()=>Ise});async function Ise(e,t,n){await Tse(e,n);let r=await Pse(e,n),o=t["entries-dir"],i=async g=>({before:await GU(e,`HEAD^1:${g}`,n),
after:await GU(e,`HEAD:${g}`,n)}),s=r.filter(({path:g})=>o!==void 0&&g.startsWith(`${o}/`)),{names:a,problems:c}=NU({paths:r,...await i(N),pluginsDir:t["plugins\
-dir"],entryFiles:new Map(await Promise.all(s.map(async({path:g})=>[g,await i(g)]))),...z({entriesDir:o})}),l=rU(e),u=g=>`${t["plugins-dir"]}/${g}`,f=a.map(g=>BU(
g,u(g),e,l)),[p={folder:"",name:"(none)",rows:[],notes:[]},...d]=f,h=[...c.map(Cse),...a.length===0?[Nse]:[],...p.rows];return{kind:"check",changed:!1,warnings:[],
plugins:[{...p,rows:h},...d]}}async function Tse(e,t){let{exitCode:n}=await Ge(["rev-parse","--quiet","--verify","HEAD^2^{commit}"],{cwd:e,signal:t});if(n===0)return;
let r="What is checked out is no merge commit of a pull request with its parents.",o="Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";throw new w(
"USAGE_INVALID",r,o)}async function Pse(e,t){let r=(await ln(["diff","--raw","-z","--no-renames","--no-ext-diff","HEAD^1","HEAD"],{cwd:e,signal:t})).toString("u\
tf8").split("\0"),o=[];for(let i=0;i+1<r.length;i+=2)o.push({mode:r[i]?.split(" ")[1]??"",path:r[i+1]??""});return o}async function GU(e,t,n){let{exitCode:r,stdout:o}=await Ge(
["show",t],{cwd:e,signal:n});return r===0?o.toString("utf8"):void 0}function Cse({code:e,path:t,problem:n}){return{level:"error",code:e,file:t,problem:`"${t}" ${n}\
.`,fix:"A generated pull request holds no such change: review it by hand, or take it out."}}var Nse,HU=m(()=>{"use strict";si();oU();Pe();E();Ne();RU();JU();Nse=
{level:"error",code:"NOTHING_GENERATED",file:"",problem:"The change touches no plugin.",fix:"Run this check on branches of generated pull requests only."}});function KU(e){let t="plain";for(let n of e.split("/")){let r=fn(n);if(r===Lse)return"never";Rse.includes(r)&&(t="reserved")}return t}function WU(e){return e.includes(
"~")&&e.split("/").some(t=>Dse.test(fn(t)))}function fn(e){return/^[\x20-\x7e]*$/.test(e)?e.toLowerCase():e.replaceAll(new RegExp("\\p{Default_Ignorable_Code_Poi\
nt}","gu"),"").normalize("NFC").toUpperCase().toLowerCase().normalize("NFC")}var Rse,Lse,Dse,gh=m(()=>{"use strict";Rse=[".claude",".claude-plugin",".claude.jso\
n",".mcp.json","agents.md","claude.local.md","claude.md"],Lse=".git",Dse=/^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/});function sc(e,t){return Bse(e,t)??Jse(e)}function Bse(e,t){if(e==="")return"is empty";if(!Mse.test(e)){if(!e.isWellFormed())return"is no Unicode text";if(new RegExp(
"\\p{Cc}","u").test(e))return"holds a control character"}if(e.includes("\\"))return"holds a backslash";if(e.startsWith("/"))return"is absolute";if(zse.test(e))return'\
has an empty part, "." or ".."';if(jse.test(e))return"names a drive";let n=KU(e);if(n==="never")return"is inside of git's own folder, or leads there on some sys\
tems";if(n==="reserved"&&t==="refuse")return"has a name that the client would obey"}function Jse(e){if(ZU(e,ic.bytes))return`is longer than ${ic.bytes} bytes`;if(Use.
test(e))return"names a drive on Windows";if(WU(e))return"may be git's own folder, or one that the client obeys, on Windows";let t=e.split("/");if(t.length>ic.depth)
return`is deeper than ${ic.depth} folders`;for(let n of t){if(ZU(n,ic.partBytes))return`has a part of more than ${ic.partBytes} bytes`;if(ou.test(n))return"has \
the name of a device";if(/[. ]$/.test(n))return"has a part that ends with a dot or a blank"}}function ZU(e,t){return e.length>t||e.length*3>t&&Fse.encode(e).length>
t}function Tr(e,t,n){let r=JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e).replaceAll(/[^\x20-\x7e\u2026]/g,Gse);return new w("PATH_UNSAFE",`The path ${r}\
 ${t}.`,n)}function Gse(e){return/[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(e)?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function*qU(e){for(let t=e.lastIndexOf(
"/");t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}var ic,Fse,Mse,zse,jse,Use,yh,wh=m(()=>{"use strict";E();iu();gh();ic={partBytes:255,bytes:1024,depth:64},Fse=
new TextEncoder,Mse=/^[\x20-\x7e]+$/,zse=/(?:^|\/)\.{0,2}(?:\/|$)/,jse=/^[A-Za-z]:(?:\/|$)/,Use=/(?:^|\/)[A-Za-z]:/;yh=class{#e=new Map;#t=new Map;clash(t){return this.#n(
t,fn(t))}take(t){let n=fn(t),r=this.#n(t,n);return r===void 0&&this.#r(t,n),r}#n(t,n){let r=this.#e.get(n);if(r!==void 0)return{fault:"is there twice, maybe in \
another case",exact:r===t};let o=this.#t.get(n);if(o!==void 0)return{fault:"is a file and a folder",exact:o===t};for(let i of qU(t)){let s=fn(i),a=this.#e.get(s);
if(a!==void 0)return{fault:"is inside of a file",exact:a===i};let c=this.#t.get(s);if(c===i)return;if(c!==void 0)return{fault:"is in a folder that is there in a\
nother case",exact:!1}}}add(t){let n=this.take(t);if(n!==void 0)throw Tr(t,n.fault,"Keep one of them.")}#r(t,n){this.#e.set(n,t);for(let r of qU(t)){let o=fn(r);
if(this.#t.has(o))return;this.#t.set(o,r)}}}});function Xe({pluginsDir:e},t){return`${e}/${t}`}function bh(e,t){return`${Xe(e,t)}/${_n}`}function ui({entriesDir:e},t){return e===void 0?void 0:`${e}/${t}.json`}
function YU(e){if(Vse.test(e)&&sc(e,"refuse")===void 0)return;throw Tr(e,"can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start",
"Publish under another name with --name.")}function XU(e){if(!(Yo(e)&&sc(e,"refuse")===void 0))throw Tr(e,"can't be the name of a published plugin","Leave it ou\
t.")}function kh(e){let t=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");if(/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(t)&&sc(t,"refu\
se")===void 0)return t;throw Tr(e,"can't be a folder of a marketplace for plugins or entries","Give a folder inside of the marketplace, e.g. plugins.")}function vh(e){
let t=e.split("/").slice(0,-1);return["",...t.map((n,r)=>t.slice(0,r+1).join("/"))]}var Vse,Pr=m(()=>{"use strict";rs();wh();ys();Vse=/^[a-z0-9][a-z0-9-]{1,63}$/});function xh(e){let{plugins:t,remove:n=[],mode:r="auto",maxAttempts:o=8,pluginsDir:i="plugins",entriesDir:s}=e,a=e.branch??"bazaar/{plugin}";if(Kse(e),Wse(e),!Number.
isInteger(o)||o<1||o>100)throw Nr("`maxAttempts` is no whole number from 1 to 100.","Leave it out for 8.");if(e.fork===!0&&r==="push")throw Nr("A fork can't be \
pushed from.","Use the mode pr with a fork, or push without one.");let c=e.pullRequests==="each",l=[...t.map(p=>({branch:"",plugins:[p],remove:[]})),...n.map(p=>({
branch:"",plugins:[],remove:[p]}))],u={branch:"",plugins:t,remove:n},f=(c?l:[u]).map(({plugins:p,remove:d})=>({branch:qse(a,p,d),plugins:p,remove:d}));if(new Set(
f.map(({branch:p})=>p)).size<f.length)throw Nr(`Several pull requests would share the branch "${a}".`,"Put {plugin} into the branch's name.");return{request:e,layout:Hse(
i,s),mode:e.fork===!0?"pr":r,whole:{...u,branch:f[0]?.branch??""},parts:f,maxAttempts:o,pinnedVersions:new Map}}function Hse(e,t){let n={pluginsDir:kh(e),entriesDir:t===
void 0?void 0:kh(t)};if(n.entriesDir?.startsWith(`${n.pluginsDir}/`)!==!0)return n;throw Nr(`The entries' folder "${n.entriesDir}" would lie in a plugin's, whic\
h is replaced entirely.`,"Name a folder outside of the plugins' folder.")}function Cr({plugins:e,remove:t}){return{kept:e.map(({thinClient:r})=>r.name),gone:[...e.
flatMap(({renamedFrom:r=[]})=>r),...t]}}function Kse({plugins:e,remove:t=[]}){let{kept:n,gone:r}=Cr({branch:"",plugins:e,remove:t});for(let s of n)YU(s);for(let s of r)
XU(s);if(n.length+r.length===0)throw Nr("There is nothing to publish and nothing to remove.","Give at least one plugin.");let o=[...n,...r],i=o.find((s,a)=>o.indexOf(
s)!==a);if(i!==void 0)throw Nr(`The name "${i}" stands twice among plugins, earlier names and removals.`,"Leave one of them out.")}function Wse({pinned:e,plugins:t}){
if(e!==void 0){if(!/^[0-9a-f]{40}$/.test(e.sha))throw Nr("The pinned commit is no full id of 40 hex digits.","Give what `git rev-parse` prints.");if(!Zse(e.url))
throw Nr("The pinned repository is no https URL of letters, digits and . _ / - without credentials.","Write https://github.com/owner/repository.");if(e.path!==void 0&&
kh(e.path.replaceAll("{plugin}","x")),t.length>1&&!(e.path??"").includes("{plugin}"))throw Nr("Several plugins would be pinned to one place.","Put {plugin} into\
 the pinned path.")}}function Zse(e){return/^https:\/\/[A-Za-z0-9./_-]+$/.test(e)&&URL.canParse(e)&&!e.includes("..")}function qse(e,t,n){let r=e.replaceAll("{p\
lugin}",t[0]?.thinClient.name??n[0]??"");if(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(r)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(r))return r;throw Nr(`"${e}\
" makes no name of a branch.`,"Use letters, digits and . _ / -, e.g. bazaar/{plugin}.")}function Nr(e,t){return new w("OPTION_INVALID",e,t)}var ws=m(()=>{"use s\
trict";E();Pr()});function Px({request:e,layout:t,whole:n,parts:r,mode:o}){let{kept:i,gone:s}=Cr(n),a=[...i,...s],c=a.flatMap(f=>ui(t,f)??[]),l=a.map(f=>Xe(t,f)),u=[N,...l,...c].
flatMap(vh);return{...e.base===void 0?{}:{base:e.base},branches:o==="push"?[]:r.map(({branch:f})=>f),folders:l,files:[...a.map(f=>bh(t,f)),...c],listings:[...new Set(
u)].sort(U)}}var QU=m(()=>{"use strict";j();Ne();ws();Pr()});function Nx(e,t=N){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch(n){let r=`"${t}" is not UTF-8, so an edit would damage it.`;throw new w(
"MARKETPLACE_INVALID",r,"Save it as UTF-8, then publish again.",{cause:n})}}var e2=m(()=>{"use strict";E();Ne()});function o2({additions:e,deletions:t,replaced:n},r,o){let i=new yh;for(let a of e.keys()){let c=n2(a,o,o.kept)?sc(a,"inert"):t2;if(c!==void 0)throw Tr(a,c,"Leav\
e this file out of the plugin.");i.add(a)}for(let a of[...t,...n])if(!Yse(a,r)||!n2(a,o,[...o.kept,...o.gone])||a===N)throw Tr(a,t2,"Leave this file out of the \
plugin.");let s=e.get(N);s!==void 0&&Xse(r.catalog,s,new Set([...o.kept,...o.gone]))}function n2(e,{layout:t},n){return e===N?t.entriesDir===void 0:n.some(r=>e.
startsWith(`${Xe(t,r)}/`)||e===ui(t,r))}function Yse(e,{folders:t,files:n}){return n.get(e)!==void 0?!0:[...t].some(([r,o])=>e.startsWith(`${r}/`)&&o.has(e.slice(
r.length+1)))}function Xse(e,t,n){if(!(e!==void 0&&r2(e,n)===r2(t,n)))throw new w("UNEXPECTED",`The change would touch more of "${N}" than this plugin's own ent\
ry, so it was not made.`,"Report this with the marketplace's catalog.")}function r2(e,t){let n=Qn(new TextDecoder().decode(e)),{plugins:r,renames:o,...i}=n,s=c=>typeof c==
"string"&&t.has(c),a=v(o)?Object.entries(o).filter(([c])=>!s(c)):o;return JSON.stringify([i,ci(n).filter(c=>!s(nc(c))),a??[]])}var t2,i2=m(()=>{"use strict";E();
M();rc();Ne();wh();Pr();t2="is none of the places that this plugin may change in a marketplace"});function s2(e){let t=e,n,r=()=>(n?.of===t?n:n={of:t,value:Qn(t)}).value,o=()=>ci(r());return{fileOf:()=>N,names:()=>o().flatMap(i=>Qse(nc(i))),entry(i){let s=tc(
o(),i);return s===void 0?void 0:o()[s]},upsert(i,{inherit:s,...a}){let c=EU(t,i,a);if(t=c.text,c.change!=="added"||s===void 0)return c.change;let l=["plugins",tc(
o(),i.name)??0],u=this.entry(i.name)??{};for(let[f,p]of Object.entries(s))Object.hasOwn(u,f)||(t=ai(t,l,f,p));return c.change},leadsTo:(i,s)=>li(i.source,s,r()),
remove(i){t=$U(t,i)},renameOf(i){let{renames:s}=r();return v(s)&&Object.hasOwn(s,i)?s[i]:void 0},rename(i,s){return t=OU(t,i,s),!0},files:()=>new Map([[N,t]])}}
function Qse(e){return typeof e=="string"?[e]:[]}var a2=m(()=>{"use strict";M();dh();rc();Ne();mh()});function c2(e,t){let n=new Map(e),r=o=>{let i=n.get(o);if(i===void 0)return;let s=Qn(i,t(o));if(s.name===o)return s;throw xn(`"${t(o)}" is not the entry of "${o}\
".`,"Have the file's name and its entry's made equal.")};return{fileOf:t,entry:r,names:()=>[...n].flatMap(([o,i])=>i===void 0?[]:[o]),upsert(o,{inherit:i,...s}){
let a=r(o.name);if(a===void 0)return n.set(o.name,`${JSON.stringify({...i,...ph(o)},null,2)}
`),"added";let c={text:n.get(o.name)??"",path:[],old:a,catalog:{}},{text:l,change:u}=Ax(c,o,s);return n.set(o.name,l),u},leadsTo:(o,i)=>li(o.source,i,{}),remove:o=>{
n.set(o,void 0)},renameOf:()=>{},rename:()=>!1,files:()=>new Map([...n].map(([o,i])=>[t(o),i]))}}var l2=m(()=>{"use strict";rc();mh()});function eae(e,t="sha1"){return(0,u2.createHash)(t).update(`blob ${e}\0`)}function ac(e,t="sha1"){return eae(e.length,t).update(e).digest("hex")}var u2,_h=m(()=>{
"use strict";u2=x(Ye(),1)});function Cx(e){return e.length===64?"sha256":"sha1"}function Rx(e,t,n,r){let o=new Map,i=[],s={added:[],changed:[],removed:[]};for(let a of n.keys()){let c=L(n,
a)?.bytes(),l=t.get(a);c===void 0||l?.mode===f2&&l.id===ac(c,r)||(o.set(`${e}/${a}`,c),l!==void 0&&l.mode!==f2&&i.push(`${e}/${a}`),(l===void 0?s.added:s.changed).
push(`${e}/${a}`))}for(let a of t.keys())L(n,a)===void 0&&s.removed.push(`${e}/${a}`);return s.removed.sort(U),{additions:o,deletions:s.removed,replaced:i,files:s}}
var f2,d2=m(()=>{"use strict";K();j();_h();f2="100644"});function m2(e,t,n){let{name:r,description:o,source:i}=e;return[[o.length<10,"Its description has fewer than 10 characters."],[o.length>2e3,"Its description has \
more than 2,000 characters."],[p2.test(o),"Its description holds a line break or characters that nobody sees."],[p2.test(e.author?.name??""),"Its author's name \
holds characters that nobody sees."],[nae(r,n),"Another entry has the same name in other upper and lower case."],[typeof i!="string"&&!rae(i.path,i.ref),"Its pi\
nned path or ref holds more than letters, digits and . _ / -."],[!oae(t.deprecated),'Its "deprecated" is neither true or false nor a text.'],[!iae(t.replacedBy,
r),'Its "replacedBy" is not the name of another plugin.']].filter(([a])=>a).map(([,a])=>a)}function h2(e,t){if(t.length!==0)throw new w("MARKETPLACE_INVALID",`T\
he marketplace's entry "${e}" would break rules that marketplaces check. ${t.join(" ")}`,"Mend it in the plugin's plugin.json or in the entry, or publish in spi\
te of that with --allow-errors (`allowErrors` in code).")}function g2({files:e,name:t}){if(e.get(_n)?.kind!=="file")throw new w("OPTION_INVALID",`The thin clien\
t "${t}" has no ${_n}.`,"Give what `generateThinClient` returns.")}function nae(e,t){return t.some(n=>n!==e&&fn(n)===fn(e))}function rae(...e){return e.every(t=>t===
void 0||tae.test(t)&&!t.includes(".."))}function oae(e){return e===void 0||typeof e=="boolean"||typeof e=="string"}function iae(e,t){return e===void 0||typeof e==
"string"&&e!==""&&e!==t}var p2,tae,y2=m(()=>{"use strict";E();gh();ys();p2=/[\p{Cc}\p{Cf}\u2028\u2029]/u,tae=/^[A-Za-z0-9._/-]+$/});function w2(e,t){let{tree:n,job:r,entries:o}=t,{thinClient:i,renamedFrom:s=[]}=e,{name:a}=i,c=o.files(),l=v2(a,t);g2(i);let u=s.map(O=>o.entry(O)).find(O=>O!==void 0),
f=s.map(O=>k2(O,a,t));sae(a,s,t);let p=Xe(r.layout,a),d=cae(e,t),h={takeOver:r.request.takeOver??!1,ownFolder:p,inherit:u},g=o.upsert(d,h);r.request.allowErrors!==
!0&&h2(a,m2(d,o.entry(a)??{},o.names()));let y=r.request.pinned===void 0?i.files:new Map,b=Rx(p,n.folders.get(p)??new Map,y,Cx(n.head)),k=[b,...f];return{name:a,
additions:b.additions,deletions:k.flatMap(({deletions:O})=>O),replaced:b.replaced,files:x2(k.map(({files:O})=>O),c,o),entry:g,oldVersion:l??f.find(({version:O})=>O!==
void 0)?.version??r.pinnedVersions.get(a)}}function b2(e,t){let n=t.entries.files(),r=t.entries.entry(e)!==void 0,{deletions:o,files:i,version:s}=k2(e,null,t);return{
name:e,additions:new Map,deletions:o,replaced:[],files:x2([i],n,t.entries),entry:r?"removed":"unchanged",oldVersion:s}}function k2(e,t,n){let{tree:r,job:o,entries:i,
warnings:s}=n,a=v2(e,n),c=Xe(o.layout,e),l=r.folders.get(c)??new Map,u={...Rx(c,l,new Map,Cx(r.head)),version:a},f=i.entry(e);return f===void 0&&l.size===0?(i.renameOf(
e)!==t&&s.push(`The marketplace has no "${e}", so nothing of it was taken out.`),u):(f!==void 0&&aae(e,f,c,n),i.remove(e),i.rename(e,t)||s.push(`The catalog is \
assembled from the entries' files: have "${e}" put under its "renames" yourself.`),u)}function sae(e,t,{entries:n,job:r}){let o=n.renameOf(e);if(o!==void 0){if(typeof o==
"string"&&!t.includes(o)&&r.request.takeOver!==!0)throw xn(`The catalog says that "${e}" was renamed to "${o}", so nobody would get a plugin of that name.`,"Pub\
lish under another name, or take the name over with --take-over (`takeOver` in code).");n.rename(e,void 0)}}function v2(e,{tree:t,job:{layout:n}}){let r=Xe(n,e);
if((t.folders.get(r)?.size??0)===0)return;let o=t.files.get(bh(n,e)),i=o===void 0?void 0:D(H(o)).value;if(!Ix(i))throw zU(r);let s=v(i)?i.version:void 0;return typeof s==
"string"?s:void 0}function aae(e,t,n,{entries:r,job:o}){let{source:i}=t,{pinned:s,takeOver:a}=o.request;if(!(v(i)&&s!==void 0&&i.url===s.url||a===!0||r.leadsTo(
t,n)))throw xn(`The catalog's entry "${e}" does not lead to "${n}", so it may be somebody else's plugin.`,"Remove it yourself, or take it over with --take-over \
(`takeOver` in code).")}function cae({thinClient:e,category:t},{job:{request:n,layout:r}}){let{name:o}=e,i=FU(e,`./${Xe(r,o)}`,t),s=i.description.trim();if(n.pinned===
void 0)return{...i,description:s};let{url:a,path:c,ref:l,sha:u}=n.pinned,f={source:c===void 0?"url":"git-subdir",url:a,...c===void 0?{}:{path:c.replaceAll("{plu\
gin}",o)},...l===void 0?{}:{ref:l},sha:u};return{...i,description:s,source:f}}function x2(e,t,n){let r={added:[],changed:[],removed:[]};for(let o of["added","ch\
anged","removed"])r[o].push(...e.flatMap(i=>i[o]));for(let[o,i]of n.files()){let s=t.get(o);s!==i&&r[s===void 0?"added":i===void 0?"removed":"changed"].push(o)}
for(let o of Object.values(r))o.sort(U);return r}var _2=m(()=>{"use strict";M();j();rc();ys();d2();y2();Pr()});function $2(){return new w("MARKETPLACE_INVALID",`The repository has no "${N}", so this is no marketplace.`,'Commit one there first, e.g. {"name": "\u2026", "owner":\
 {"name": "\u2026"}, "plugins": []}.')}var O2=m(()=>{"use strict";E();Ne()});function $h(e,t,n,r){let o=vh(t);for(let[i,s]of o.entries()){let a=o[i+1]??t,c=a.slice(s===""?0:s.length+1),l=e.listings.get(s);if(l===void 0)continue;fae([...l.
keys()],s,c,r);let u=l.get(c);u!==void 0&&dae(u,a,a===t?n:"folder")}}function fae(e,t,n,r){let o=fn(n),i=t===""?"":`${t}/`,s=e.find(a=>a!==n&&fn(a)===o&&!r.has(
i+a));if(s!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${i}${s}", which is the same as "${i}${n}" on macOS and Windows.`,"Publish under another n\
ame, or have it renamed or removed in the marketplace.")}function dae(e,t,n){let r=e===lae?"folder":uae[e]??"file";if(r===n)return;let o=`of the marketplace is \
a ${r}, and has to be a ${n}`;throw Tr(t,o,`Have it replaced by a real ${n}.`)}var lae,uae,E2=m(()=>{"use strict";E();wh();gh();Pr();lae="040000",uae={12e4:"sym\
bolic link",16e4:"submodule"}});function co(e,t,n){let r={layout:n.layout,...Cr(t)};pae(e,r);let o={tree:e,job:n,entries:Vu(e,r),warnings:[]},i=o.entries.files(),s=[...t.plugins.map(c=>w2(c,o)),
...t.remove.map(c=>b2(c,o))],a={additions:new Map,deletions:[],replaced:[]};for(let{additions:c,deletions:l,replaced:u}of s){for(let[f,p]of c)a.additions.set(f,
p);a.deletions.push(...l),a.replaced.push(...u)}for(let[c,l]of o.entries.files())l!==i.get(c)&&(l===void 0?a.deletions.push(c):a.additions.set(c,new TextEncoder().
encode(l)));return a.deletions.sort(U),o2(a,e,r),{...a,tree:e,changes:s,entries:o.entries,warnings:o.warnings}}function Oh({files:e}){return Object.values(e).every(
t=>t.length===0)}function Gu(e,{changes:t}){let n=new Set(t.filter(o=>!Oh(o)).map(({name:o})=>o)),r=e.plugins.filter(({thinClient:o})=>n.has(o.name));return{...e,
plugins:r,remove:e.remove.filter(o=>n.has(o))}}function Rr({additions:e,deletions:t}){return e.size+t.length===0}function pae(e,{layout:t,kept:n,gone:r}){let o=s=>s.
flatMap(a=>[Xe(t,a),ui(t,a)??[]].flat()),i=new Set(o(r));t.entriesDir===void 0&&$h(e,N,"file",i);for(let s of[...n,...r]){let a=r.includes(s)?new Set([...i,...o(
n)]):i;$h(e,Xe(t,s),"folder",a);let c=ui(t,s);c!==void 0&&$h(e,c,"file",a)}}function Vu(e,{layout:t,kept:n,gone:r}){if(t.entriesDir===void 0){if(e.catalog===void 0)
throw $2();return s2(Nx(e.catalog))}let o=s=>ui(t,s)??"",i=s=>{let a=e.files.get(o(s));return a===void 0?void 0:Nx(a,o(s))};return c2(new Map([...n,...r].map(s=>[
s,i(s)])),o)}var Lr=m(()=>{"use strict";j();Ne();e2();ws();i2();a2();l2();Pr();_2();O2();E2()});async function A2(e,t,n){let{pinned:r}=t.request,o=new Map;if(r===void 0)return o;let{kept:i,gone:s}=Cr(t.whole),a=Vu(e,{layout:t.layout,kept:i,gone:s});for(let c of t.
whole.plugins){let{name:l}=c.thinClient,u=[l,...c.renamedFrom??[]].map(p=>a.entry(p)).find(p=>p!==void 0),f=u===void 0?void 0:await mae(u,r.sha,n);f!==void 0&&o.
set(l,f)}return o}async function mae(e,t,n){let{source:r,version:o}=e;if(!v(r))return;let{url:i,sha:s,path:a=""}=r;if(s===t||typeof i!="string"||typeof s!="stri\
ng"||typeof a!="string")return;let c=a.replace(/^(?:\.\/)+|\/+$/g,""),l=c===""?_n:`${c}/${_n}`,u=/^[0-9a-f]{40}$/.test(s)?await n.textAt({url:i,commit:s,path:l}):
void 0,f=u===void 0?void 0:D(u).value,p=v(f)?f.version:o;return typeof p=="string"?p:void 0}var S2=m(()=>{"use strict";M();ys();ws();Lr()});function I2(e,t){let n={[N]:e};for(let{thinClient:a,folder:c}of t)for(let[l,u]of a.files)n[`${c}/${l}`]=u;let r=fh(n),o=new Map(t.map(({thinClient:{name:a}})=>[
a,hae(r,a)])),i=new Set([...o.values()].flat().map(a=>JSON.stringify(a))),s=r.diagnostics.filter(a=>gae(a)||t.some(c=>yae(a,c))||i.has(JSON.stringify(a)));return{
loads:r.loads,diagnostics:s,own:o}}function hae({marketplace:e},t){return e.plugins.filter(n=>n.name===t).flatMap(({diagnostics:n})=>n)}function gae({code:e}){return e.
startsWith("MARKETPLACE_")||e==="JSON_KEY_TWICE"}function yae({args:e},{thinClient:{name:t}}){let n=e;return n.name===t||n.other===t}function T2({own:e,diagnostics:t}){
for(let[n,r]of e){let o=r.filter(({level:i})=>i==="error").length;if(o!==0)throw new w("PLUGIN_INCOMPLETE",`The marketplace's entry "${n}" would have ${o===1?"1\
 error":`${o} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,`Mend the entry in "${N}", or publish in spite of that \
with --allow-errors (\`allowErrors\` in code).`,{details:{diagnostics:t}})}}var P2=m(()=>{"use strict";E();xx();Ne()});function cc(e){return e.replace(/-[0-9a-f]{8}$/,"")}function lc(e,t){if(e===void 0)return"initial";if(e===t)return"none";let[n,r]=[Eh(cc(e)),Eh(cc(t))];return n[0]!==
r[0]?"major":n[1]!==r[1]?"minor":cc(e)===cc(t)?"content":"patch"}function Eh(e){let t=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(e);return[1,2,3].map(n=>t===null?void 0:
Number(t[n]??0))}function N2({name:e,old:t,fresh:n,changed:r},o){if(!r||t===void 0||o==="off")return[];let[i,s]=[cc(t),cc(n)],a=wae(s,i);if(o==="strict"&&(i===s||
a))throw new w("VERSION_UNCHANGED",`What the plugin "${e}" publishes changed, and its version ${a?`went back from ${i} to ${s}`:`is still ${s}`}.`,'Raise "versi\
on" in plugin.json, or allow it with the version policy suffix.');return t===n?[`The marketplace's files of "${e}" were changed by hand under the version ${t}: \
they become what was published, and who has installed them sees no update.`]:a?[`The version of "${e}" goes back from ${i} to ${s}.`]:[]}function wae(e,t){let[n,
r]=[Eh(e),Eh(t)],o=n.findIndex((i,s)=>i!==r[s]);return o!==-1&&(n[o]??0)<(r[o]??0)}var Hu=m(()=>{"use strict";E()});function Ah(e,t){let n=co(e,t.whole,t),r=t.request.plugins.map(({thinClient:s})=>({thinClient:s,folder:Xe(t.layout,s.name)})),o=I2(kae(n,t),r);return t.request.
allowErrors!==!0&&T2(o),{plan:n,diagnostics:vae([...o.own],o.diagnostics),warnings:[...n.warnings,...bae(n,t),...o.loads?[]:["Claude Code refuses the marketplac\
e as it is now: see what was found in its catalog."]]}}function bae(e,{request:t}){return t.plugins.flatMap(({thinClient:{name:n,version:r}})=>{let o=e.changes.
find(c=>c.name===n),i=o?.oldVersion,s=o!==void 0&&o.additions.size+o.deletions.length>0,a=t.pinned===void 0?s:i!==r;return N2({name:n,old:i,fresh:r,changed:a},t.
versionPolicy??"suffix")})}function kae({entries:e},{layout:t,request:n}){let r=e.files().get(N);if(t.entriesDir===void 0&&r!==void 0)return new TextEncoder().encode(
r);let o=n.plugins.flatMap(({thinClient:{name:s}})=>e.entry(s)??[]),i={name:"entries",description:"Entries.",owner:{name:"Owner"},plugins:o};return new TextEncoder().
encode(JSON.stringify(i))}function vae(e,t){let n=new Set(e.flatMap(([,o])=>o).map(o=>JSON.stringify(o))),r=t.filter(o=>!n.has(JSON.stringify(o)));return new Map(
e.map(([o,i],s)=>[o,s===0?[...r,...i]:i]))}var Lx=m(()=>{"use strict";Ne();P2();Pr();Lr();Hu()});function D2(e,t,n,r){let o=Sh(n).length>0?Sh(n):Sh(t);return`${C2}: ${o.join(", ")}
${R2}: ${M2(e,t,r)}`}function Ih({message:e},t){let n=L2.exec(e)?.[1]?.split(", ")??[];return Sh(t).some(r=>n.includes(r))}function Sh(e){let{kept:t,gone:n}=Cr(
e);return[...t,...n]}function F2(e,t,n,r){let i=e.filter(s=>Ih(s,n)).flatMap(({message:s})=>L2.exec(s)?.[2]??[]).at(-1);return i!==void 0&&i!==M2(t,n,r)}function M2(e,t,{
layout:n}){let{kept:r,gone:o}=Cr(t),i=Vu(e,{layout:n,kept:r,gone:o}),s=[...r,...o].map(a=>{let c=[...e.folders.get(Xe(n,a))??[]].map(([l,{id:u,mode:f}])=>[l,u,f]);
return c.sort(([l=""],[u=""])=>U(l,u)),[a,c,i.entry(a)??null,i.renameOf(a)??null]});return qo(JSON.stringify(s)).slice(0,16)}var C2,R2,L2,Dx=m(()=>{"use strict";
xa();j();ws();Pr();Lr();[C2,R2]=["Claude-Bazaar-Plugins","Claude-Bazaar-Base"],L2=new RegExp(`^${C2}: (.+?)\\r?\\n${R2}: ([0-9a-f]{16})\\r?$`,"m")});function Th(e,t,{job:n,images:r,base:o}){let i=Gu(e,t),[s="",...a]=(n.request.commitMessage?.trim()||Fx(i)).split(/\r?\n/),c=[a.join(`
`).trim(),xae(i,r).join(`
`),D2(o,e,i,n)];return{headline:s,text:c.filter(l=>l!=="").join(`

`)}}function Fx({plugins:e,remove:t}){let[n]=e;return n===void 0?t.length===1?`Remove ${t[0]}`:`Remove ${t.length} plugins`:e.length>1?`Publish ${e.length} plug\
ins`:`Publish ${n.thinClient.name} ${n.thinClient.version}`}function xae({plugins:e,remove:t},n){let r=e.length+t.length>1;return["Thin client generated by clau\
de-bazaar.",...e.flatMap(({thinClient:{name:o,version:i}})=>{let s=n.get(o)?.image;return[...r?[`Plugin: ${o} ${i}`]:[],...s===void 0?[]:[`Image: ${s}`]]}),...r?
t.map(o=>`Removed: ${o}`):[]]}var Ph=m(()=>{"use strict";Lr();Dx()});function z2(e){let t=[...e].flatMap(n=>{let r=/^(command|agent)s\/(.+)\.md$/.exec(n);if(r!==null)return[`${r[1]}:${r[2]?.replaceAll("/",":")}`];let o=/^skills\/(.+)\/SKILL\.md$/.
exec(n);return o===null?[]:[`skill:${o[1]?.replaceAll("/",":")}`]});return new Set(t)}function j2(e,t){let[n,r]=[z2(e),z2(t)],o=(i,s)=>[...i].filter(a=>!s.has(a)).
sort(U);return{added:o(r,n),removed:o(n,r)}}var U2=m(()=>{"use strict";j()});function Mx(e,t){let n=e.toWellFormed().replaceAll(/[\s\p{Zl}\p{Zp}]+/gu," ").replaceAll(_ae,"").trim();return n.length<=t?n:`${n.slice(0,t-1).toWellFormed().replace(
/\uFFFD$/u,"")}\u2026`}function dn(e,t=300){let n=Mx(e,t).replaceAll("<!--","<! --");if(n==="")return"(nothing)";let r=Math.max(0,...(n.match(/`+/g)??[]).map(s=>s.
length)),o="`".repeat(r+1),i=r>0||/^ | $/.test(n)?" ":"";return`${o}${i}${n}${i}${o}`}var _ae,B2=m(()=>{"use strict";_ae=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu});function jx(e,{request:t}){return Mx(t.pullRequestTitle??Fx(e),200)}function Ux(e,t,{job:n,images:r}){let o=n.request.bodyFooter?.trim()??"",i=o.toWellFormed().
replaceAll(/[\p{Cf}]/gu,"").replaceAll("<!--","<! --");return[...e.plugins.flatMap(s=>Sae(s,t,n,r)),...e.remove.flatMap(s=>[`### Remove ${dn(s)}`,"",Oae(n),""]),
...e.plugins.length===0?[]:Eae(e,n),...o===""?[]:["",i]]}function Oae({layout:{entriesDir:e}}){return e===void 0?"Its folder and its entry go; `renames` says so\
.":"Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told."}function Eae({plugins:e},t){return["### How to chec\
k it","","- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",...e.map(({thinClient:{name:n}})=>Aae(Xe(t.layout,
n),t)),"- The last 8 digits of the version are made of all the other content, so equal versions have equal files."]}function Aae(e,{request:{pinned:t}}){return t!==
void 0?`- Pinned: ${dn(t.url)} at ${dn(t.sha)}.`:`- Check out this branch and run ${dn(`claude plugin validate ${e}`)}.`}function Sae(e,t,n,r){let{thinClient:o,
facts:i}=e,{name:s,version:a,description:c,report:l}=o,u=t.changes.find(y=>y.name===s)?.oldVersion,f=r.get(s),p=e.renamedFrom??[],{files:d,sources:h,window:g}=l.
leakCheck;return[`### ${dn(s)}`,"",`- Says of itself: ${dn(c)}`,`- Version: ${u===void 0?"":`${dn(u)} \u2192 `}${dn(a)} (${lc(u,a)})`,...p.length===0?[]:[`- Ren\
amed from: ${p.map(y=>dn(y)).join(", ")}`],...Iae(e,t,n),...f===void 0?[]:[`- Image: ${dn(f.image)}`,`- Digest: ${dn(f.digest)}`],`- Leak check: passed; ${d} fi\
les searched for runs of ${g} characters from ${h} texts that must not leave the host.`,...Ku("- What it may do on a user's machine",i.mayDo,"nothing beside the\
 stubs' calls to the host"),""]}function Iae({thinClient:e,facts:t},n,r){let o=Xe(r.layout,e.name),i=[...n.tree.folders.get(o)?.keys()??[]];if(i.length===0)return Ku(
"- Components",t.components,"none");let{added:s,removed:a}=j2(i,e.files.keys());return[...Ku("- Components added",s,"none"),...Ku("- Components removed",a,"none"),
...Ku("- All components",t.components,"none")]}function Ku(e,t,n){return t.length===0?[`${e}: ${n}`]:[`${e}:`,...t.map(r=>`  - ${dn(r)}`)]}function Bx(e,t){let n=e.
indexOf(zx),r=e.indexOf(Nh,n),o=n!==-1&&r!==-1,i=o?e.slice(0,n):"",s=o?e.slice(r+Nh.length):"",a=$ae-i.length-s.length-zx.length-Nh.length-2;return`${i}${zx}
${Tae(t,a)}
${Nh}${s}`}function Tae(e,t){let n=e.join(`
`);if(n.length<=t)return n;let r=[],o=J2.length+1;for(let i of e){if(o+=i.length+1,o>t)break;r.push(i)}return[...r,"",J2].join(`
`)}var $ae,J2,zx,Nh,G2=m(()=>{"use strict";Ph();U2();Pr();B2();Hu();$ae=65536,J2="The rest was left out: a pull request's text has at most 65,536 characters.",[
zx,Nh]=["<!-- claude-bazaar: what stands between these two lines is written anew -->","<!-- /claude-bazaar -->"]});function V2({forge:e,branches:t},n){return t.repository===e.repository?n:`${t.repository.split("/")[0]}:${n}`}function H2(e){if(e?.aborted===!0)throw new w("INT\
ERRUPTED","Publishing was stopped.","Publish again to go on.")}var Jx=m(()=>{"use strict";E()});async function Ch(e,t,n){let{forge:r,standing:o,job:i}=e,s=Gu(t,n);e.tell(`Opening a pull request from ${t.branch} to ${o.baseName}.`);let a=await r.openPullRequest(
{base:o.baseName,head:V2(e,t.branch),title:jx(s,i),body:Bx("",Ux(s,n,e)),draft:i.request.draft??!1});return await W2(e,a,K2(e,void 0)),a}async function Gx(e,t,n,r){
let o=Gu(t,n),i=jx(o,e.job),s=Bx(r.body,Ux(o,n,e)),a={...i===r.title?{}:{title:i},...Pae(s,r.body)?{}:{body:s}};return Object.keys(a).length>0&&await e.forge.editPullRequest(
r,a),await W2(e,r,K2(e,r)),r}function Pae(e,t){let n=r=>r.replaceAll(`\r
`,`
`);return n(e)===n(t)}function K2({job:e,standing:t,warn:n},r){let{extras:o,draft:i}=e.request,{labels:s=[],reviewers:a=[],teamReviewers:c=[],assignees:l=[],autoMerge:u}=o??
{},f=u!==void 0&&r?.autoMerge!==!0;f&&!t.autoMergeAllowed?n("The pull request will not merge by itself: the repository's settings do not allow auto-merge."):f&&
i===!0&&n("The pull request will not merge by itself: it is a draft.");let p=f&&t.autoMergeAllowed&&i!==!0;return{labels:s.filter(d=>r?.labels.includes(d)!==!0),
reviewers:r===void 0?a:[],teamReviewers:r===void 0?c:[],assignees:r===void 0?l:[],...p?{autoMerge:u}:{}}}async function W2({forge:e,warn:t},n,r){let{autoMerge:o,
...i}=r;if(!(o===void 0&&Object.values(i).every(s=>s.length===0)))for(let s of await e.addExtras(n,r))t(s)}var Z2=m(()=>{"use strict";Lr();G2();Jx()});async function Rh(e,t,n,r){let{additions:o,deletions:i,replaced:s,tree:a}=n,c=s.length===0?void 0:await Nae(e,t,n,r);return c!==void 0&&c.kind!=="written"?c:await e.
commit({branch:t,head:c?.commit??a.head,additions:o,deletions:i,...r})}function Nae(e,t,{replaced:n,tree:r},{text:o}){return e.commit({branch:t,head:r.head,additions:new Map,
deletions:n,headline:"Take away links and executable files that no publish writes",text:o})}var Vx=m(()=>{"use strict"});function Lh(e,t,n){return Y2(e,t,n,t.branch)}async function q2(e,t,n,r){let{branches:o,base:i}=e;if(n.pullRequest===void 0)return await o.moveBranch(n.name,n.tree.
head,i.head)==="moved"?"moved":await Lh(e,t,r);let s=`bazaar-work/${Math.floor(o.pace.random()*2**48).toString(16)}`;if(await o.createBranch(s,i.head)==="exists")
return"moved";try{let a=await Y2(e,t,r,s);return a==="moved"||await o.moveBranch(n.name,n.tree.head,a.commit)==="moved"?"moved":a}finally{await Hx(e,s)}}async function Hx({
branches:e,warn:t},n){try{await e.deleteBranch(n)}catch(r){let o=ve(r)?r.problem:"";t(`The branch ${n} of ${e.repository} is of no more use and could not be del\
eted. ${o}`.trimEnd())}}async function Y2(e,t,n,r){let o=Th(t,n,e),i=await Rh(e.branches,r,n,o);if(i.kind!=="protected")return i.kind==="moved"?"moved":i;throw new w(
"FORGE_REFUSED",`A rule of ${e.branches.repository} forbids commits to the branch "${r}" (${i.said}).`,"Have branches of that name left out of the rule, name an\
other one with `branch`, or publish from a fork.")}var X2=m(()=>{"use strict";E();Ph();Vx()});async function tB(e,t){let n=co(e.base,t,e.job),r=e.standing.branches.find(({name:s})=>s===t.branch);if(r!==void 0)return await Cae(e,{part:t,branch:r,onBase:n});
if(Rr(n))return{operation:"unchanged",plan:n};if(e.tell(`Making the branch ${t.branch}.`),await e.branches.createBranch(t.branch,e.base.head)==="exists")return"\
moved";let i=await Lh(e,t,n);return i==="moved"?"moved":{operation:"created",plan:n,commit:i,pullRequest:await Ch(e,t,n)}}async function Cae(e,t){let{part:n,branch:r,
onBase:o}=t,i=e.job.request.onHumanCommits??"append",s=i==="overwrite"?[]:r.commits.filter(l=>!Ih(l,n));if(Rr(o))return await Lae(e,t,s);if(s.length>0&&i==="ski\
p")return eB(e,t,oB(s));let a=co(r.tree,n,e.job);return s.length===0?Rae(e,t,a)?await Dae(e,t):await Q2(e,t,a):r.pullRequest?.mergeable==="conflicting"&&nB(o,a)?
eB(e,t,Fae(s)):await Q2(e,t,a)}function Rae(e,{part:t,branch:n,onBase:r},o){let{commits:i,tree:s,pullRequest:a}=n;return i.length===0?s.head!==e.base.head:!i.every(
c=>Ih(c,t))||F2(i,e.base,t,e.job)?!0:a?.mergeable==="mergeable"||!nB(r,o)?!1:a?.mergeable==="conflicting"||!Rr(o)}function nB(e,t){let[n,r]=[e.entries.files(),t.
entries.files()];return[...n].some(([o,i])=>r.get(o)!==i)}async function Lae(e,{branch:t,onBase:n},r){let{pullRequest:o}=t;return o===void 0?{operation:"unchang\
ed",plan:n}:r.length>0?(e.warn(`Pull request #${o.number} has nothing of ours left to merge, and ${oB(r)}`),{operation:"skipped",plan:n,pullRequest:o}):(e.tell(
`Closing pull request #${o.number}: the marketplace has everything.`),await e.forge.closePullRequest(o),await Hx(e,t.name),{operation:"closed",plan:n,pullRequest:o})}
async function Q2(e,t,n){let{part:r,branch:o,onBase:i}=t,{pullRequest:s}=o;if(Rr(n)&&s!==void 0)return{operation:"unchanged",plan:n,pullRequest:await Gx(e,r,i,s)};
if(Rr(n))return{operation:"created",plan:i,pullRequest:await Ch(e,r,i)};e.tell(`Committing to ${o.name}.`);let a=await Lh(e,r,n);return a==="moved"?"moved":await rB(
e,t,{plan:n,commit:a})}async function Dae(e,t){let{part:n,branch:r,onBase:o}=t;e.tell(`Making ${r.name} anew from ${e.standing.baseName}, which has moved on.`);
let i=await q2(e,n,r,o);return i==="moved"?"moved":await rB(e,t,{plan:o,commit:i})}async function rB(e,{part:t,branch:n,onBase:r},o){let i=n.pullRequest;return i===
void 0?{operation:"created",...o,plan:r,pullRequest:await Ch(e,t,r)}:{operation:"updated",...o,pullRequest:await Gx(e,t,r,i)}}function eB(e,{branch:t,onBase:n},r){
let{pullRequest:o,name:i}=t;return e.warn(`The branch ${i} was left as it is: ${r}`),{operation:"skipped",plan:n,...o===void 0?{}:{pullRequest:o}}}function oB(e){
return`it has ${iB(e)} by others (${sB(e)}). Merge or close it, or give on-human-commits: overwrite.`}function Fae(e){return`it conflicts with the base and has ${iB(
e)} by others (${sB(e)}), which making it anew would lose. Resolve the conflict there, or give on-human-commits: overwrite.`}function iB({length:e}){return e===
1?"1 commit":`${e} commits`}function sB(e){return e.slice(-3).map(({id:n})=>n.slice(0,12)).join(", ")}var aB=m(()=>{"use strict";Z2();X2();Lr();Dx()});async function cB(e){let{job:t,base:n,forge:r,standing:o}=e,i=co(n,t.whole,t);if(Rr(i))return{operation:"unchanged",plan:i};e.tell(`Committing to ${o.baseName} \
of ${r.repository}.`);let s=Th(t.whole,i,e),a=await Rh(r,o.baseName,i,s);if(a.kind==="moved")return"moved";if(a.kind==="written")return{operation:"pushed",plan:i,
commit:a};if(t.mode==="auto")return"protected";throw new w("FORGE_REFUSED",`A rule protects the branch "${o.baseName}" of ${r.repository} from commits without a\
 pull request (${a.said}).`,"Publish in the mode pr or auto, or let the token's holder bypass the rule (Settings \u2192 Rules \u2192 Rulesets, or Branches).")}var lB=m(
()=>{"use strict";E();Ph();Vx();Lr()});function uB(e,t,n){let r=[...e.values()].flatMap(o=>Kx(o,n));return{changed:r.some(Wx),plugins:r,warnings:[...t]}}function Kx(e,t){return e.plan.changes.map(n=>zae(
n,e,t))}function Wx({operation:e,files:t}){return e==="previewed"?Object.values(t).flat().length>0:["created","updated","pushed","closed"].includes(e)}function Mae(e){
if(!(e===void 0||e.oldVersion!==void 0||e.entry==="added"))return e.entry==="unchanged"?"none":"content"}function zae(e,t,{job:n,preview:r,images:o}){let{name:i}=e,
s=n.request.plugins.find(({thinClient:h})=>h.name===i),a=r.plan.changes.find(h=>h.name===i),c=a?.oldVersion,l=s?.thinClient.version??c??"",u=o.get(i),{commit:f,
pullRequest:p,operation:d}=jae(e,a,t);return{name:i,version:l,...c===void 0?{}:{oldVersion:c},change:s===void 0?"removed":Mae(a)??lc(c,l),...u===void 0?{}:{image:u},
files:e.files,entry:e.entry,...f===void 0?{}:{commit:f.commit,commitUrl:f.url,verified:f.verified},...p===void 0?{}:{pullRequest:{number:p.number,url:p.url}},operation:d,
diagnostics:r.diagnostics.get(i)??[]}}function jae(e,t,n){let{operation:r,pullRequest:o}=n;return!Oh(e)||!["created","updated","pushed"].includes(r)?n:{operation:"\
unchanged",...t!==void 0&&!Oh(t)&&o!==void 0?{pullRequest:o}:{}}}var Zx=m(()=>{"use strict";Lr();Hu()});function dB(e,t,n){let r=t.request.fork===!0?"read":"write";if(e.archived)throw new w("FORGE_REFUSED",`${n} is archived, so nothing can be written there.`,"Have\
 it unarchived (Settings \u2192 General \u2192 Danger Zone), or publish to another marketplace.");if(fB.indexOf(e.right)<fB.indexOf(r))throw Bae(e,t,n);return Uae(
e,t,n)}function Uae({base:e,baseName:t,defaultBranch:n},{request:r,parts:o},i){if(e===void 0)throw r.base===void 0||r.base===n?new w("MARKETPLACE_INVALID",`${i}\
 has no commit on its own branch, so it is no marketplace.`,"Commit a .claude-plugin/marketplace.json there first."):new w("OPTION_INVALID",`${i} has no branch \
"${r.base}".`,`Leave the base out to publish to its own branch, which is "${n}" now.`);if(!o.some(({branch:s})=>s===t||s===n))return e;throw new w("OPTION_INVAL\
ID",`A pull request's branch would be "${t}", which is published to.`,"Name another branch, e.g. bazaar/{plugin}.")}function Bae(e,t,n){let{right:r,login:o}=e,c=`${o===
void 0?"The token":`The token of ${o}`} ${r==="none"?"can't even read":`may only ${r==="triage"?"triage":"read"}`} ${n}${r==="none"?", or there is no such repos\
itory":""}, and publishing needs the right to write.`;return new w("FORGE_REFUSED",c,Jae(e,t,n),{details:{right:r}})}function Jae({login:e,right:t},{mode:n},r){
let o=`Contents: Read and write${n==="push"?"":" and Pull requests: Read and write"}`;return e==="github-actions[bot]"?`A workflow's GITHUB_TOKEN reaches its ow\
n repository only, and there what \`permissions:\` of the job gives (contents: write${n==="push"?"":", pull-requests: write"}). For ${r} make a GitHub App's tok\
en or a fine-grained one with ${o}, and give it as marketplace-token.`:e===void 0||e.endsWith("[bot]")?`Give the App the repository permissions ${o} (its settin\
gs \u2192 Permissions & events), have the new permissions accepted, install it on ${r}, and name that repository where the token is made.`:`${t==="none"?"Look a\
t the name first. ":""}${e} needs the role Write in ${r}${n==="push"||t==="none"?"":", or publish from a fork (--fork, `fork` in code), which needs the right to\
 read only"}. A fine-grained token has to name that repository and have ${o} (Settings \u2192 Developer settings \u2192 Fine-grained tokens); a classic one has to have th\
e scope repo.`}var fB,pB=m(()=>{"use strict";E();fB=["none","read","triage","write","maintain","admin"]});async function mB(e,t){let n={job:xh(e),forge:t,images:void 0,fork:void 0,warnings:new Set,done:new Map};for(let r=0;r<n.job.maxAttempts;r+=1){r>0&&await qae(n,
r);let o=await Gae(n);if(o!=="moved")return o}throw new w("PUSH_REJECTED",`${t.repository} was changed by others ${n.job.maxAttempts} times while publishing.`,"\
Publish again when fewer others do, or raise the number of attempts.")}async function Gae(e){let{forge:t,warnings:n}=e;qx(e,`Looking at ${t.repository}.`);let r=await t.
look(Px(e.job)),o=dB(r,e.job,t.repository),i={...e.job,pinnedVersions:await A2(o,e.job,t)},s=Ah(o,i);for(let f of s.warnings)n.add(f);let{dryRun:a,images:c}=i.request;
a!==!0&&(e.images??=await c?.()??new Map);let l={job:i,forge:t,branches:t,standing:r,base:o,images:e.images??new Map,warn:f=>{n.add(f)},tell:f=>qx(e,f)};return(a===
!0?(Kae(e,l),!1):await Vae(e,l,s))?"moved":uB(e.done,n,{job:i,preview:s,images:l.images})}async function Vae(e,t,n){let{done:r}=e,{job:o}=t,i=(l,u)=>{r.set(l,u),
o.request.onDone?.(Kx(u,{job:o,preview:n,images:t.images}))},s=t.standing.branches.some(({pullRequest:l})=>l!==void 0);if(o.mode==="push"||o.mode==="auto"&&!s&&
r.size===0){let l=await cB(t);if(l==="moved")return!0;if(l!=="protected")return i(o.whole,l),!1}let a=await Hae(e,t,n),c=!1;for(let l of o.parts.filter(u=>!r.has(
u))){let u=await tB(a,l);u==="moved"?c=!0:i(l,u)}return c}async function Hae(e,t,n){let{forge:r}=e,{job:o}=t;if(o.request.fork!==!0||Rr(n.plan))return t;let{baseName:i}=t.
standing;t.tell(`Bringing the fork of ${r.repository} up to date.`),e.fork??=await r.fork(i);let{branches:s}=await e.fork.look({...Px(o),base:i}),a={...t.standing,
branches:s};return{...t,branches:e.fork,standing:a}}function Kae({done:e},{job:t,standing:n,base:r}){let o=t.mode==="push"?[t.whole]:t.parts;for(let i of o){let s=n.
branches.find(({name:a,pullRequest:c})=>a===i.branch&&c!==void 0);e.set(i,{operation:"previewed",plan:co(s?.tree??r,i,t),...s?.pullRequest===void 0?{}:{pullRequest:s.
pullRequest}})}}async function qae(e,t){let{job:n,forge:r}=e;qx(e,`Somebody else changed ${r.repository} meanwhile: trying again.`);let o=Math.min(Zae,Wae*2**(t-
1));await r.pace.sleep(r.pace.random()*o,n.request.signal)}function qx({job:{request:e}},t){H2(e.signal),e.progress?.(t)}var Wae,Zae,hB=m(()=>{"use strict";E();
ws();QU();S2();Lr();Lx();aB();lB();Zx();pB();Jx();[Wae,Zae]=[250,1e4]});function yB({files:e,report:t}){let n=t.components.filter(({placement:r})=>r==="local").map(({id:r})=>r);return{components:t.components.map(({id:r})=>r),mayDo:[
...Yae(e),...n.length===0?[]:[`Does on the machine itself, from open copies: ${n.join(", ")}.`]]}}function Yae(e){let t=L(e,"hooks/hooks.json"),n=t===void 0?void 0:
D(H(t.bytes())).value,o=(v(n)&&v(n.hooks)?Object.entries(n.hooks):[]).map(([c,l])=>({event:c,kinds:Xae(l)})),i=c=>o.filter(l=>l.kinds.has(c)).map(({event:l})=>l),
[s,a]=[i("mcp_tool").filter(c=>c!=="PermissionRequest"),i("command")];return[...s.length===0?[]:[`Tells its host of the events ${s.join(", ")}, and may block th\
em.`],...a.length===0?[]:[`Runs a command on the machine at the events ${a.join(", ")}.`],...i("mcp_tool").includes("PermissionRequest")?["Answers the permissio\
n question for its own tools."]:[]]}function Xae(e){let t=gB(e).flatMap(n=>v(n)?gB(n.hooks):[]);return new Set(t.flatMap(n=>v(n)&&typeof n.type=="string"?[n.type]:
[]))}function gB(e){return Array.isArray(e)?e:[]}var wB=m(()=>{"use strict";K();M();j()});function Wu(e,t){let{mode:n,base:r,branch:o,entry:i,draft:s,fork:a}=t;if(t["renamed-from"].length>0&&e.length>1)throw new w("OPTION_INVALID","`renamed-from` is \
for one plugin.","Rename each in a run of its own.");return{plugins:e.flatMap(l=>Qae(l,t)),remove:t.remove,mode:n==="push"||n==="pr"?n:"auto",branch:o,pullRequests:t["\
pull-requests"],pluginsDir:t["plugins-dir"],versionPolicy:t["version-policy"],onHumanCommits:t["on-human-commits"],fork:a,draft:s,extras:{labels:t.labels,reviewers:t.
reviewers,teamReviewers:t["team-reviewers"],assignees:t.assignees,...z({autoMerge:t["auto-merge"]})},takeOver:t["take-over"],dryRun:t["dry-run"],maxAttempts:t["\
max-attempts"],...z({base:r,entriesDir:t["entries-dir"],pinned:i==="pinned"?ece(t):void 0,commitMessage:t["commit-message"],pullRequestTitle:t["pr-title"],bodyFooter:t["\
pr-body-footer"]})}}function Qae({client:e,opened:t},n){if(e===void 0)return[];let r=n.category??t?.config.marketplace?.category,o=n["renamed-from"];return[{thinClient:e,
facts:yB(e),renamedFrom:o,...z({category:r})}]}function ece(e){let[t="",n=""]=[e["entry-url"],e["entry-sha"]];return{url:t,sha:n,...z({path:e["entry-path"],ref:e["\
entry-ref"]})}}var Yx=m(()=>{"use strict";Pe();E();wB()});var er,fi,di=m(()=>{"use strict";er="/opt/plugin",fi=["linux/amd64","linux/arm64"]});function bB(e,t){let n=e.find(i=>!fi.includes(i));if(n!==void 0||e.length===0||new Set(e).size<e.length){let i=n===void 0?"The list of platforms is empty or nam\
es one twice.":`"${n}" is no platform of an image.`;throw new w("OPTION_INVALID",i,`Name ${fi.join(" or ")}, each once.`)}let r=e.find(i=>t?.images.has(i)===!1);
if(r===void 0)return e;let o="Resolve the base for it too, or leave it out.";throw new w("OPTION_INVALID",`The base was not read for ${r}.`,o)}function kB(e){let t=(e??
"").replaceAll("+","_").replaceAll(/[^A-Za-z0-9._-]/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"latest":t}function uc(e){if(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.
test(e))return e;let t='Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';throw new w("OPTION_INVALID",`"${e}" can't be an image's tag.`,
t)}function vB(e){if(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;throw new w("OPTION_INVALID",`"${e}" is no tim\
e.`,"Write it like 2026-01-31T12:00:00Z.")}var Dh=m(()=>{"use strict";E();di()});function fc(e){return`sha256:${(0,xB.createHash)("sha256").update(e).digest("hex")}`}function dc(e,t){let n=t instanceof Uint8Array?t:new TextEncoder().encode(JSON.
stringify(t));return{mediaType:e,digest:fc(n),size:n.length,bytes:n}}function pi({mediaType:e,digest:t,size:n}){return{mediaType:e,digest:t,size:n}}function $e(e){
return typeof e=="string"&&/^sha256:[0-9a-f]{64}$/.test(e)}var xB,Qe,et=m(()=>{"use strict";xB=x(Ye(),1),Qe={config:"application/vnd.oci.image.config.v1+json",index:"\
application/vnd.oci.image.index.v1+json",layer:"application/vnd.oci.image.layer.v1.tar",gzipLayer:"application/vnd.oci.image.layer.v1.tar+gzip",manifest:"applic\
ation/vnd.oci.image.manifest.v1+json"}});function mi(e){let t=(p,d)=>{throw new w("OPTION_INVALID",`"${Fh(e)}" names no image: ${p}.`,d)};/^[a-z]+:\/\//i.test(e)&&t("it begins as a URL","Leave out what\
 stands before the host, e.g. ghcr.io/acme/my-plugin.");let[n="",r,...o]=e.split("@");(o.length>0||r!==void 0&&!$e(r))&&t("what follows @ is no SHA-256 digest",
"Write @sha256: and 64 hex digits in small letters.");let{host:i,rest:s}=oce(n),a=s.lastIndexOf(":"),c=a<0?void 0:s.slice(a+1),l=a<0?s:s.slice(0,a);c!==void 0&&
!tce.test(c)&&t(`"${Fh(c)}" can't be a tag`,"A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.");let u=i===void 0||rce.includes(
i)?"docker.io":i;nce.test(u)||t(`"${Fh(u)}" is no host`,"Give one such as ghcr.io or localhost:5000.");let f=u==="docker.io"&&!l.includes("/")?`library/${l}`:l;
return ice(l,u,f,t),{registry:u,path:f,name:`${u}/${f}`,...c===void 0?{}:{tag:c},...r===void 0?{}:{digest:r}}}function oce(e){let t=e.indexOf("/"),n=e.slice(0,Math.
max(t,0));return n==="localhost"||/[.:[]/.test(n)?{host:n.toLowerCase(),rest:e.slice(t+1)}:{rest:e}}function ice(e,t,n,r){let o=e.toLowerCase();if(e!==o&&o.split(
"/").every(s=>_B.test(s))){let s=t==="docker.io"?"":`${t}/`;r("a path has no capital letters",`Write it in small letters: ${s}${o}.`)}e===""&&r("it has no path",
"Give one behind the host, e.g. ghcr.io/acme/my-plugin.");let i=e.split("/").find(s=>!_B.test(s));i!==void 0&&r(i===""?"its path has an empty part":`"${Fh(i)}" \
can't be a part of a path`,"Each part has small letters and digits, with single . or _, a double __ or any number of - between them."),`${t}/${n}`.length>$B&&r(
`it is longer than ${$B} characters`,"Give a shorter path.")}function Fh(e){let t=e.replace(/[^\x20-\x7e]/g,"?").replace(/\/\/[^/@]*@/,"//");return t.length>100?
`${t.slice(0,100)}\u2026`:t}function hi(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(e)}function OB(e,t=[]){let n=e==="docker.io"?"regis\
try-1.docker.io":e,r=hi(e)||t.some(o=>o.toLowerCase()===e);return new URL(`${r?"http":"https"}://${n}/`)}var _B,tce,nce,$B,rce,lo=m(()=>{"use strict";E();et();_B=
/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,tce=/^\w[\w.-]{0,127}$/,nce=/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/,$B=255,rce=["do\
cker.io","index.docker.io","registry-1.docker.io"]});function Mh(e,t,n){let r=mi(e);if(r.digest!==void 0){let i="Leave out what stands behind @: the digest is known when the image is made.";throw new w("OPTION_INV\
ALID","An image can't be pushed to a digest.",i)}let{tag:o}=r;return o===void 0?{reference:r,tags:Zu(t,n)}:{reference:r,tags:[...new Set([o,...(n.tag??[]).map(uc)])]}}
function Zu({loaded:e,config:t},{tag:n}){let r=n??t.image?.tags??[];return[...new Set((r.length>0?r:[kB(e.plugin.manifest.version)]).map(uc))]}var zh=m(()=>{"us\
e strict";E();Dh();lo()});function Xx(e,t){let n=new TextEncoder().encode(` ${e}=${t}
`),r=n.length+String(n.length).length;for(;n.length+String(r).length!==r;)r=n.length+String(r).length;let o=new TextEncoder().encode(String(r)),i=new Uint8Array(
r);return i.set(o),i.set(n,o.length),i}var EB=m(()=>{"use strict"});function pc({name:e,mode:t,size:n,type:r,link:o=""}){let i=new Uint8Array(512),s=(l,u)=>i.set(new TextEncoder().encode(u),l),a=(l,u)=>`${l.toString(8).padStart(
u,"0")}\0`;s(0,e),s(100,a(t,7)),s(108,a(0,7)),s(116,a(0,7)),s(124,a(n,11)),s(136,a(0,11)),s(148," ".repeat(8)),s(156,r),s(157,o),s(257,"ustar\0"),s(263,"00"),s(
329,a(0,7)),s(337,a(0,7));let c=i.reduce((l,u)=>l+u,0);return s(148,`${c.toString(8).padStart(6,"0")}\0 `),i}var Qx=m(()=>{"use strict"});function mc(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function e_(e){let t=AB(e);if(t!==void 0)throw gi(e,t);if(e.split("/").some(r=>r===""||r==="."||
r===".."))throw gi(e,'is absolute, or holds an empty segment, "." or ".."')}function AB(e){return new RegExp("\\p{Cc}","u").test(e)?"holds a control character":
e.includes("\\")?"holds a backslash":void 0}function SB(e){for(let t of e.keys())for(let n=mc(t);n!=="";n=mc(n)){let r=e.get(n);if(r!==void 0&&r.kind!=="directo\
ry")throw gi(t,`lies below a ${r.kind}`)}}function IB(e,t,n){let r=t===""?"is empty":AB(t);if(r!==void 0)throw gi(e,`is a link whose target ${r}`);let o=t.startsWith(
"/"),i=t.split("/").filter(p=>p!==""&&p!=="."),s=i.findIndex(p=>p!==".."),a=s===-1?i.length:s;if(i.includes("..",a))throw gi(e,'is a link whose target has ".." \
behind a name');let c=o?[]:mc(e).split("/").filter(Boolean),u=[...o?[]:c.slice(0,Math.max(0,c.length-a)),...i.slice(a)].join("/");if(!o&&a>c.length||n!==""&&u!==
n&&!u.startsWith(`${n}/`))throw gi(e,`is a link that leads out of ${n===""?"the image":`/${n}`}`)}function gi(e,t){let n="Use regular files with relative paths \
and `/` between segments.";return new w("PATH_UNSAFE",`The path ${JSON.stringify(e)} ${t}, and can't be in an archive.`,n)}var TB=m(()=>{"use strict";E()});function*NB(e,{prefix:t="",links:n="refuse"}){t!==""&&e_(t);for(let o of e.keys())e_(o);SB(e);let r=new Set([""]);for(let[o,i]of ace(e)){let s=t===""?o:`${t}/${o}`;
if(yield*CB(i.kind==="directory"?s:mc(s),r),i.kind==="file"&&(yield{path:o,head:cce(s,i),file:i}),i.kind==="symlink"){if(n==="refuse")throw gi(o,"is a symbolic \
link");IB(s,i.target,t),yield{path:o,head:r_({name:s,type:"2",mode:511,size:0,link:i.target})}}}}function n_(e){return new Uint8Array((512-e%512)%512)}function ace(e){
return[...e].sort(([t],[n])=>U(t,n))}function*CB(e,t){t.has(e)||(yield*CB(mc(e),t),t.add(e),yield{path:e,head:r_({name:`${e}/`,type:"5",mode:493,size:0})})}function cce(e,{
size:t,executable:n}){if(t<=8589934591)return r_({name:e,type:"0",mode:n?493:420,size:t});let r="Leave it out, or let the plugin fetch it when it runs.";throw new w(
"IMAGE_TOO_LARGE",`The file ${JSON.stringify(e)} has 8 GiB or more.`,r)}function r_({name:e,link:t="",...n}){let r=[...t_(e)?[]:[Xx("path",e)],...t===""||t_(t)?
[]:[Xx("linkpath",t)]],[o,i]=[PB(e),PB(t)],s=pc({...n,name:o,link:i});if(r.length===0)return s;let a=qu(r),c=`PaxHeader/${o}`.slice(0,100);return qu([pc({name:c,
mode:420,size:a.length,type:"x"}),a,n_(a.length),s])}function t_(e){return/^[\x20-\x7e]{1,100}$/.test(e)}function PB(e){return t_(e)?e:e.replaceAll(/[^\x20-\x7e]/g,
"_").slice(-100)}function qu(e){let t=new Uint8Array(e.reduce((r,o)=>r+o.length,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var o_=m(()=>{"use strict";
E();j();EB();Qx();TB()});var RB,LB,DB,FB,jh=m(()=>{"use strict";RB="the plugin's files",LB="the runtime",DB="the link /usr/local/bin/claude",FB="claude-bazaar image"});function Uh(e){return e==="docker"?Yu:Qe}function zB(e,t){let n=Uh(e);if(t===Qe.layer||t===Yu.layer)return n.layer;if(t===Qe.gzipLayer||t===Yu.gzipLayer)return n.
gzipLayer;if(t===MB&&e==="oci")return t;let r=`A layer of the base has the media type "${t.slice(0,100)}", which can't be carried on as ${e==="oci"?"an OCI":"a \
Docker"} layer.`,o=t===MB?"Leave --format docker out.":"Choose a base with plain or gzip layers.";throw new w("BASE_INVALID",r,o)}function Bh(e){return e===Qe.index||
e===Yu.index}function Xu(e){return e===Qe.manifest||e===Yu.manifest}var Yu,MB,Jh=m(()=>{"use strict";E();et();Yu={config:"application/vnd.docker.container.image\
.v1+json",index:"application/vnd.docker.distribution.manifest.list.v2+json",layer:"application/vnd.docker.image.rootfs.diff.tar",gzipLayer:"application/vnd.dock\
er.image.rootfs.diff.tar.gzip",manifest:"application/vnd.docker.distribution.manifest.v2+json"};MB="application/vnd.oci.image.layer.v1.tar+zstd"});var jB,UB=m(()=>{"use strict";jB={serve:3e3,broker:8788}});var Gh,i_,BB,s_,Vh,a_=m(()=>{"use strict";di();UB();Gh="/opt/runtime",i_="/work",BB={uid:1e3,gid:1e3},s_=1e9,Vh={User:`${BB.uid}:${BB.gid}`,WorkingDir:i_,Entrypoint:[
"/usr/bin/tini","--","node",`${Gh}/bin.js`],Cmd:["serve",er],Env:["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NODE_ENV=production",`HOM\
E=${i_}`,`TMPDIR=${i_}`,"DISABLE_AUTOUPDATER=1"],ExposedPorts:{[`${jB.serve}/tcp`]:{}},Healthcheck:{Test:["CMD","node",`${Gh}/health.js`],Interval:15*s_,Timeout:5*
s_,StartPeriod:15*s_,Retries:3},StopSignal:"SIGTERM"}});function JB(e,t,n,r,o={}){let i=Uh(r.format),s=u=>({...u,mediaType:zB(r.format,u.mediaType)}),a=[...t?.layers??[],...n].map(s),c=dc(i.config,lce(e,t,n,r)),l=dc(
i.manifest,{schemaVersion:2,mediaType:i.manifest,config:pi(c),layers:a.map(pi),...VB({...r,annotations:{...r.annotations,...o}})});return{platform:e,manifest:l,
config:c,layers:a}}function GB(e,t,n){let{index:r}=Uh(n.format);return dc(r,{schemaVersion:2,mediaType:r,manifests:e.map(({platform:o,manifest:i})=>({...pi(i),platform:Hh(
o,t?.images.get(o))})),...VB(n)})}function Hh(e,t){let[n="",r=""]=e.split("/"),o=t?.config.raw.variant;return{architecture:r,os:n,...typeof o=="string"&&o!==""?
{variant:o}:{}}}function VB({format:e,annotations:t}){return e==="docker"?{}:{annotations:t}}function lce(e,t,n,{created:r,labels:o}){let i=[...t?.layers??[],...n];
return{...Hh(e,t),created:r,config:t===void 0?{Labels:o}:uce(t,o),rootfs:{type:"layers",diff_ids:i.map(({diffId:s})=>s)},history:[...dce(t,r),...n.map(({comment:s})=>HB(
r,s))]}}function uce({config:e},t){let n=Object.entries(e.labels).filter(([s])=>!/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(s)),{OnBuild:r,...o}=e.run,
i=o.ExposedPorts;return{...o,...Vh,Env:fce(e.env,Vh.Env),ExposedPorts:{...v(i)?i:{},...Vh.ExposedPorts},Labels:{...Object.fromEntries(n),...t}}}function fce(e,t){
let n=i=>i.slice(0,Math.max(0,i.indexOf("="))),r=t.filter(i=>n(i)!=="PATH"||!e.some(s=>n(s)==="PATH")),o=new Set(r.map(n));return[...e.filter(i=>!o.has(n(i))),...r]}
function dce(e,t){return e===void 0?[]:e.config.history.length>0?e.config.history:e.layers.map(({comment:n})=>HB(t,n))}function HB(e,t){return{created:e,created_by:FB,
comment:t}}var c_=m(()=>{"use strict";M();jh();Jh();et();a_()});function KB(e,t){let{top:n,images:r,base:o}=e,[i]=r,s=e.index===void 0&&i!==void 0?{platform:Hh(i.platform,o?.images.get(i.platform))}:{},a={schemaVersion:2,mediaType:Qe.
index,manifests:t.map(u=>({...pi(n),...s,annotations:{"org.opencontainers.image.ref.name":u}}))},c=[n,...r.flatMap(({manifest:u,config:f})=>[u,f])],l=r.flatMap(
u=>u.layers);return de([...c.map(({digest:u,bytes:f})=>[`blobs/sha256/${u.slice(7)}`,f]),...l.map(u=>[`blobs/sha256/${u.digest.slice(7)}`,pce(u)]),["index.json",
JSON.stringify(a)],["oci-layout",JSON.stringify({imageLayoutVersion:"1.0.0"})]])}function pce(e){return{...Xi(""),size:e.size,bytes:()=>{throw new TypeError("A \
blob is read in pieces.")},chunks:()=>e.open()}}async function WB(e){let t=[];for await(let n of e)t.push(n);return qu(t)}var l_=m(()=>{"use strict";K();o_();c_();
et();et()});function hc(e=process.env){let t=e.XDG_CACHE_HOME,n=t!==void 0&&(0,ks.isAbsolute)(t)?t:(0,ks.join)((0,qB.homedir)(),".cache");return(0,ks.join)(n,"claude-bazaar")}
function Kh(e){try{return(0,Dr.readFileSync)(e,"utf8")}catch{return}}function Wh(e,t){let n=`${e}.${(0,ZB.randomUUID)()}`;try{(0,Dr.mkdirSync)((0,ks.dirname)(e),
{recursive:!0,mode:448}),(0,Dr.writeFileSync)(n,t,{mode:384,flag:"wx"}),(0,Dr.renameSync)(n,e)}catch{mce(n)}}function mce(e){try{(0,Dr.rmSync)(e,{force:!0})}catch{}}
var ZB,Dr,qB,ks,Qu=m(()=>{"use strict";ZB=x(Ye(),1),Dr=x(ae(),1),qB=x(ao(),1),ks=x(ne(),1)});function XB(e,t){return{name:e.name,async manifest(n){let r=$e(n)?gce(t,n):void 0;if(r!==void 0)return r;let o=await e.manifest(n);return o!==void 0&&t4(t,o.digest,
o.bytes),o},read:n=>yce(e,t,n)}}function gce(e,t){let n=e4(e,t);if(n!==void 0)try{let{mediaType:r}=JSON.parse(new TextDecoder().decode(n));return typeof r=="str\
ing"&&(Bh(r)||Xu(r))?{mediaType:r,digest:t,size:n.length,bytes:n}:void 0}catch{return}}async function*yce(e,t,n){if(n.size>hce||!n.mediaType.includes("json")){yield*e.
read(n);return}let r=e4(t,n.digest),o=r??await WB(e.read(n));r===void 0&&t4(t,n.digest,o),yield o}function QB(e,t){return(0,YB.join)(e,"documents",t.replace(":",
"-"))}function e4(e,t){let n=new TextEncoder().encode(Kh(QB(e,t))??"");return fc(n)===t?n:void 0}function t4(e,t,n){Wh(QB(e,t),new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(n))}var YB,hce,n4=m(()=>{"use strict";YB=x(ne(),1);l_();Jh();et();Qu();hce=1048576});async function*Fr(e,{size:t=131072,buffers:n=1/0}={}){let r=[],o=()=>r.length<n?new Uint8Array(t):r.shift(),i=o(),s=0;for await(let a of e)for(let c of a instanceof
Uint8Array?[a]:a)for(let l=0;l<c.length;){let u=c.subarray(l,l+t-s);i.set(u,s),s+=u.length,l+=u.length,!(s<t)&&(yield i,n!==1/0&&r.push(i),i=o(),s=0)}s>0&&(yield i.
subarray(0,s))}var gc=m(()=>{"use strict"});async function wce(e,t,n){try{for(let r=0;r<t.length;){let{bytesWritten:o}=await e.write(t,r,t.length-r,n+r);r+=o}}catch(r){throw $t("the temporary folder",r)}}
async function*bce(e,t){for(let n=0;n<t;){let r=new Uint8Array(Math.min(262144,t-n)),{bytesRead:o}=await e.read(r,0,r.length,n);if(o===0)throw $t("the temporary\
 folder",new Error("a temporary file lost its end"));yield r.subarray(0,o),n+=o}}var r4,qh,o4,i4,Zh,u_,s4=m(()=>{"use strict";r4=x(Ye(),1),qh=x(cm(),1),o4=x(ao(),1),
i4=x(ne(),1);gc();ps();Zh=class{#e;#t;#n=[];constructor({memoryBytes:t=2097152,folder:n=(0,o4.tmpdir)()}={}){this.#e=t,this.#t=n}blob(){return new u_(this.#e,()=>this.#r())}async[Symbol.
asyncDispose](){await Promise.all(this.#n.splice(0).map(t=>t.close()))}async#r(){let t=(0,i4.join)(this.#t,`claude-bazaar-${(0,r4.randomUUID)()}`);try{let n=await(0,qh.open)(
t,"wx+",384);return this.#n.push(n),await(0,qh.unlink)(t),n}catch(n){throw $t(this.#t,n)}}},u_=class{#e=[];#t=0;#n=0;#r;#o;#i;constructor(t,n){this.#o=t,this.#i=
n}async write(t){this.#e.push(t),this.#t+=t.length,!(this.#t<=(this.#r===void 0?this.#o:0))&&(this.#r??=await this.#i(),await this.#s(this.#r))}async*read(){if(this.#r===
void 0){yield*Fr(this.#e);return}await this.#s(this.#r),yield*bce(this.#r,this.#n)}async#s(t){let n=this.#e.splice(0);this.#t=0;let r=this.#n;this.#n+=n.reduce(
(i,s)=>i+s.length,0);let o=r;for(let i of n)await wce(t,i,o),o+=i.length}}});async function a4(e,t){let n=[],r=0;for await(let s of e){if(r+=s.length,r>t)return;n.push(s)}let o=new Uint8Array(r),i=0;for(let s of n)o.set(s,i),i+=s.length;
return o}var c4=m(()=>{"use strict"});async function yc(e,t){return await a4(e.body,t)}async function nt(e){await yc(e,f_).catch(()=>{})}async function f4(e,t){let n=await yc(e,f_).catch(()=>{}),r=H(
n??new Uint8Array),o=/^text\/html/i.test(e.headers.get("content-type")??"")||/^\s*<(?:!doctype|html)/i.test(r),{value:i}=D(r);if(!v(i))return{codes:[],said:o?"":
u4(r,t),page:o,raw:r};let s=Array.isArray(i.errors)?i.errors.filter(v):[],a=s.length>0?s:[i],c=a.flatMap(u=>typeof u.code=="string"?[u.code.toUpperCase()]:[]),l=a.
flatMap(u=>["message","details","error","error_description"].map(f=>u[f]).filter(f=>typeof f=="string"));return{codes:c,said:u4(l.join("; "),t),page:o,raw:r}}function u4(e,t){
let n=e.slice(0,f_);for(let r of t)r.length>3&&(n=n.replaceAll(r,"\u2026"));return n=n.replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi,"$1").replace(/\?[^\s"']*=[^\s"']*/g,
"").replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi,"$1 \u2026").replace(/[\p{C}\s]+/gu," ").trim().replaceAll('"',"'").replace(/\.$/,""),n.length>l4?`${n.slice(0,
l4)}\u2026`:n}var f_,l4,uo=m(()=>{"use strict";c4();M();j();f_=65536,l4=300});function yi(e,t){return`repository:${e}:${t==="push"?"pull,push":"pull"}`}function p4(e){return(e??"").split(/\s+/).filter(t=>t!=="")}function Yh(e,t){return t.
every(n=>e.some(r=>kce(r,n)))}function kce(e,t){let[n,r]=[d4(e),d4(t)];return n.resource===r.resource&&r.actions.every(o=>n.actions.includes(o))}function d4(e){
let t=e.lastIndexOf(":");return{resource:e.slice(0,Math.max(t,0)),actions:e.slice(t+1).split(",")}}function m4(e,t){let n=[];for(let r of[...e,...t])Yh(n,[r])||
n.push(r);return n}var ef=m(()=>{"use strict"});function d_(e){return btoa(String.fromCodePoint(...new TextEncoder().encode(e)))}function h4(e){try{let t=Uint8Array.from(atob(e),n=>n.codePointAt(0)??0);return new TextDecoder(
"utf-8",{fatal:!0}).decode(t)}catch{return}}var p_=m(()=>{"use strict"});var ge,fo=m(()=>{"use strict";ge=class extends Error{name="NetworkProblem";kind;constructor(t,n,r){super(n,{cause:r}),this.kind=t}get transient(){return this.kind===
"timeout"||this.kind==="lost"||this.kind==="refused"}}});function wi(e,t){if(e===null||e===""||!URL.canParse(e,t.href))throw new ge("forbidden","the address it names is none");let n=new URL(e,t);if(n.protocol!=="https\
:"&&n.protocol!=="http:")throw new ge("forbidden","the address is none of the web");if(n.username!==""||n.password!=="")throw new ge("forbidden","the address ho\
lds a user or password");if(t.protocol!=="https:"||n.protocol==="https:")return n;if(n.hostname===t.hostname)return vce(n,t);throw new ge("forbidden",`${n.host}\
 is asked without encryption`)}function vce(e,t){let n=new URL(e.href.replace(/^http:/,"https:"));return n.port===""&&(n.port=t.port),n}function g4(e,t,n){return(n===
"GET"||n==="HEAD"?[301,302,303,307,308]:[307,308]).includes(e)?t.get("location")??void 0:void 0}var tf=m(()=>{"use strict";fo()});async function Xh(e,t,n,r=e.endpoint){let{url:o}=t,i=o.origin!==r.origin;for(let s=0;;s+=1){let a=n===void 0||i?{}:{authorization:n},c=await _ce(e,t,o,{...t.headers,
...a}),l=g4(c.status,c.headers,t.method);if(l===void 0)return{answer:c,url:o,foreign:i};if(await nt(c),s===xce)throw new ge("forbidden","it sends from one addre\
ss to the next without end");o=wi(l,o),i||=o.origin!==r.origin}}async function _ce(e,t,n,r){let o=typeof t.body=="function"?Oce(t.body):void 0,i=o?.body??(t.body instanceof
Uint8Array?t.body:void 0),{endpoint:s}=e,a=t.signal??e.signal,c=y4(a);if(c!==void 0)throw c;try{return await e.send({method:t.method,url:n,headers:{"user-agent":"\
claude-bazaar",...r},...i===void 0?{}:{body:i},...a===void 0?{}:{signal:a},...n.origin===s.origin?{}:{namedBy:s}})}catch(l){throw o?.failed!==void 0?o.failed.error:
y4(a)??$ce(l,n,s)}}function $ce(e,t,n){return!(e instanceof ge)||e.kind==="forbidden"||t.host===n.host?e:new ge(e.kind,`sends on to ${t.host}, which ${e.message}`,
e.cause)}function y4(e){return e?.aborted===!0?Mr(e):void 0}function Oce(e){async function*t(){try{yield*e()}catch(r){throw n.failed={error:r},r}}let n={body:t(),
failed:void 0};return n}function Mr(e){let t=e.reason;return t instanceof w?t:new w("INTERRUPTED","The work was stopped.","Start it again when you want it done.",
{cause:t})}var xce,vs=m(()=>{"use strict";E();uo();tf();fo();xce=5});function bi({found:e}){return e===void 0?"without a credential":e.credential===void 0?`without a credential (${e.source})`:`with ${e.source}`}function Qh({found:e}){
return e?.credential===void 0}function xs({status:e}){return e===401||e===403}function yt({said:e}){return e===""?"":` It says: "${e}".`}var po,m_=m(()=>{"use s\
trict";po={preflight:"push to",look:"read",read:"read","read-blob":"read from",upload:"upload to","put-manifest":"push to",token:"get a token for"}});function g_(e){let{doing:t,elapsedMs:n,status:r}=e;return nf(e)&&t==="upload"&&n>Ece*.95&&r!==429}var h_,Ece,nf,w4,Ace,b4,k4,eg=m(()=>{"use strict";m_();h_="ghc\
r.io",Ece=6e5,nf=e=>e.registry===h_,w4=({said:e})=>/rate limit|quota/i.test(e),Ace=["preflight","upload","put-manifest","token"],b4=({said:e},t)=>t.test(e);k4=[
{name:"fork-token",code:"REGISTRY_DENIED",when:e=>nf(e)&&xs(e)&&e.found?.token==="fork"&&Ace.includes(e.doing)&&!w4(e),problem:e=>`GitHub lets no run for a pull\
 request from a fork ${po[e.doing]} ${e.name}.`,fix:()=>"Push from a run of the repository itself: leave the push out for pull requests from forks."},{name:"unl\
inked-package",code:"REGISTRY_DENIED",when:e=>nf(e)&&b4(e,/permission_denied: ?write_package|write_package/i),problem:e=>`The package ${e.name} gives this repos\
itory no right to write (asked ${bi(e)}).`,fix:()=>'Somebody who owns the package opens its settings on GitHub, and adds the repository with role Write under "M\
anage Actions access"; there is no API for it. The job needs `permissions: packages: write` too.'},{name:"token-scope",code:"REGISTRY_DENIED",when:e=>nf(e)&&b4(
e,/does not match expected scopes/i),problem:e=>`The token was made without the right to ${po[e.doing]} ${e.name} (asked ${bi(e)}).`,fix:()=>"Use a classic pers\
onal access token with the scope write:packages, or GITHUB_TOKEN in a job with `permissions: packages: write`."},{name:"too-slow-upload",code:"REGISTRY_FAILED",
when:g_,problem:e=>`${e.registry} ends an upload after 10 minutes, and this one took that long.`,fix:()=>"Push over a faster line (10 MB need 140 kbit/s, 177 MB\
 2.4 Mbit/s), or make the layer smaller."},{name:"denied",code:"REGISTRY_DENIED",when:e=>nf(e)&&xs(e)&&e.found?.source==="GITHUB_TOKEN"&&!w4(e),problem:e=>`GITH\
UB_TOKEN may not ${po[e.doing]} ${e.name}, or there is no such package.`,fix:()=>'Give the job `permissions: packages: write`. Where the package was made by ano\
ther repository or by hand, add this repository under "Manage Actions access" of its settings.'}]});function x4(e){let t=0,n=0;for(;n<e.length;){y_.lastIndex=n;let r=y_.exec(e);if(r===null)return;t+=Number(r[1])*(Sce[r[2]??""]??0),n=y_.lastIndex}return n===0?void 0:
t}function tg(e,t,n){let r=/retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(t)?.[1]??"",i=[Ice(e,n),x4(r.replace(/\.$/,""))].filter(s=>s!==void 0);return i.
length===0?void 0:Math.max(0,...i)}function Ice(e,t){let n=e.get("retry-after")?.trim()??"";if(/^\d{1,9}$/.test(n))return Number(n)*1e3;let r=/^[A-Z][a-z]{2},/.
test(n)?Date.parse(n):Number.NaN,o=Date.parse(e.get("date")??"");return Number.isNaN(r)?x4(n):r-(Number.isNaN(o)?t:o)}function $4(e,t,n,r){let o=Math.min(e.firstWaitMs*
2**(t-1),e.maxWaitMs);return n===void 0?o/2+o/2*r.random():n+Math.min(o,1e3)*r.random()}function rf(e){return e<1e3?`${Math.ceil(e)} ms`:e<12e4?`${Math.ceil(e/1e3)}\
 s`:`${Math.ceil(e/6e4)} min`}var v4,Sce,y_,_4,wc=m(()=>{"use strict";v4=[408,429,500,502,503,504],Sce={ns:1e-6,us:.001,\u00B5s:.001,\u03BCs:.001,ms:1,s:1e3,m:6e4,
h:36e5},y_=/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;_4={tries:5,firstWaitMs:500,maxWaitMs:6e4}});var ng,ki,Tce,O4,Pce,Nce,Cce,Rce,E4,A4=m(()=>{"use strict";eg();m_();wc();ng=({said:e,codes:t},n)=>n.test(e)||t.some(r=>n.test(r)),ki=({codes:e},...t)=>t.some(n=>e.
includes(n)),Tce=({doing:e})=>["preflight","upload","put-manifest"].includes(e),O4="Try again; look at the registry's status page when it stays.",Pce=[{name:"di\
gest-wrong",code:"REGISTRY_FAILED",when:e=>e.fault==="digest-wrong"||e.fault==="size-wrong"||ki(e,"DIGEST_INVALID","SIZE_INVALID"),problem:e=>e.fault===void 0?`${e.
registry} got other bytes than were announced.${yt(e)}`:`${e.name}: ${e.detail??"the content is another one than was asked for"}.`,fix:e=>e.fault===void 0?"Try \
again: something on the way changes what is sent, or a file changed meanwhile.":"Try again. When it stays, the registry or a proxy before it gives out wrong con\
tent: do not use it."},{name:"redirect-refused",code:"REGISTRY_FAILED",when:e=>e.fault==="redirect-refused"||e.fault==="redirect-endless"||e.network?.kind==="fo\
rbidden",problem:e=>`${e.registry} sends on to where nothing is fetched from: ${e.detail??e.network?.message??""}.`,fix:()=>"Check the registry's name. Whoever \
runs it has to set its public address right."},{name:"tls",code:"REGISTRY_FAILED",when:e=>e.network?.kind==="tls",problem:e=>`${e.registry} can't be trusted: it\
 ${e.network?.message}.`,fix:()=>"Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insec\
ure-registry."},{name:"unreachable",code:"REGISTRY_FAILED",when:e=>e.network!==void 0,problem:e=>`${e.registry} could not be asked: it ${e.network?.message}.`,fix:e=>e.
network?.kind==="unknown-host"?"Check its name, and that this machine has a network.":"See that it runs and that this machine can reach it, then try again."},{name:"\
not-a-registry",code:"REGISTRY_FAILED",when:e=>e.fault==="not-a-registry"||e.fault==="manifest-wrong"||e.page&&!xs(e)&&(e.status??0)<500,problem:e=>`${e.registry}\
 does not answer as a registry: ${e.detail??"it sent a web page"}.`,fix:()=>"Check the host (it must speak the OCI Distribution API below /v2/), and whether a p\
roxy or login page stands before it."}],Nce=[{name:"rate-limited",code:"REGISTRY_FAILED",when:e=>e.status===429||ki(e,"TOOMANYREQUESTS")||e.status===403&&ng(e,/rate limit/i),
problem:e=>`${e.registry} takes no more requests at the moment (asked ${bi(e)}).${yt(e)}`,fix:e=>`${e.waitMs===void 0?"Wait some minutes":`Wait ${rf(e.waitMs)}`}\
 and start again${Qh(e)?"; log in, which allows more":""}.`},{name:"storage-full",code:"REGISTRY_FAILED",when:e=>e.status===507||ng(e,/no space left|quota|insufficient storage|storage (?:limit|is full)/i),
problem:e=>`${e.registry} has no room for ${e.name}.${yt(e)}`,fix:()=>"Delete old versions there, or have its storage or quota made larger."},{name:"login-wrong",
code:"REGISTRY_DENIED",when:e=>e.status===401&&!Qh(e)&&!e.withToken,problem:e=>`${e.registry} does not know the user or password from ${e.found?.source}.${yt(e)}`,
fix:e=>`Log in again (docker login ${e.registry}), or give a credential that has not run out.`},{name:"login-missing",code:"REGISTRY_DENIED",when:e=>xs(e)&&Qh(e),
problem:e=>`${e.registry} wants a login to ${po[e.doing]} ${e.name} (asked ${bi(e)})${Tce(e)?"":", or there is no such repository"}.${yt(e)}`,fix:e=>`Check the \
name, then log in with docker login ${e.registry}, or give a user and password.`},{name:"denied",code:"REGISTRY_DENIED",when:e=>xs(e)||ki(e,"DENIED","UNAUTHORIZ\
ED"),problem:e=>`${e.registry} does not let this user ${po[e.doing]} ${e.name}, or there is no such repository (asked ${bi(e)}).${yt(e)}`,fix:()=>"Check the nam\
e; give the user the right in the registry, or use another credential."}],Cce=[{name:"tag-immutable",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&ng(
e,/immutable|already.?exists|TAG_INVALID/i),problem:e=>`${e.registry} does not let the tag of ${e.name} be moved.${yt(e)}`,fix:()=>"Use a tag that is not there \
yet, or allow tags to be moved in the registry."},{name:"media-type-rejected",code:"REGISTRY_FAILED",when:e=>e.doing==="put-manifest"&&(e.status===415||ng(e,/media.?type|content.?type|unsupported manifest/i)),
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
e larger, or make the layer smaller."}],Rce=[{name:"read-only",code:"REGISTRY_FAILED",when:e=>e.status===405||ki(e,"UNSUPPORTED"),problem:e=>`${e.registry} does\
 not do what is needed to ${po[e.doing]} ${e.name}.${yt(e)}`,fix:()=>"Is it a mirror, or set to read-only? Push to a registry that takes pushes."},{name:"missin\
g-or-unauthorised",code:"REGISTRY_FAILED",when:e=>e.status===404,problem:e=>`${e.name} does not exist, or may not be seen (asked ${bi(e)}).${yt(e)}`,fix:()=>"Ch\
eck the name; registries say the same of what is private, so check the credential as well."},{name:"too-slow-upload",code:"REGISTRY_FAILED",when:e=>e.status===408,
problem:e=>`${e.registry} gave up waiting for what is sent to ${e.name}.`,fix:()=>"Push over a faster line, or make the layer smaller."},{name:"server-error",code:"\
REGISTRY_FAILED",when:e=>(e.status??0)>=500,problem:e=>`${e.registry} failed (status ${e.status}), also when asked again.${yt(e)}`,fix:()=>O4},{name:"answer-une\
xpected",code:"REGISTRY_FAILED",when:()=>!0,problem:e=>`${e.registry} gave an answer that does not fit (status ${e.status}) to the wish to ${po[e.doing]} ${e.name}\
.${yt(e)}`,fix:()=>O4}],E4=[...k4,...Pce,...Nce,...Cce,...Rce]});function rg(e,t){let n=E4.find(a=>a.when(e));if(n===void 0)throw new Error("The last row of the table holds for everything.");let{registry:r,status:o,waitMs:i}=e,
s={failure:n.name,registry:r,...o===void 0?{}:{status:o},...i===void 0?{}:{waitMs:i}};return new w(n.code,n.problem(e),n.fix(e),{details:s,...t===void 0?{}:{cause:t}})}
function S4(e){let t=e instanceof w?e.details.failure:void 0;return typeof t=="string"?t:void 0}var og=m(()=>{"use strict";E();A4()});async function bc(e,t){for(let n=1;;n+=1)try{return await t(n)}catch(r){if(!(r instanceof tr))throw r;if(!await w_(e,n,r.trouble))throw rg(r.trouble,r.cause)}}async function w_({
retries:e,clock:t,signal:n},r,o){let i=$4(e,r,o.waitMs,t);if(!Lce(o)||r>=e.tries||i>e.maxWaitMs)return!1;try{await t.sleep(i,n)}catch(s){throw n?.aborted===!0?Mr(
n):s}return!0}function b_({doing:e,codes:t,status:n}){let r=t.includes("BLOB_UPLOAD_UNKNOWN")||t.includes("BLOB_UPLOAD_INVALID");return e==="upload"&&(r||n===416)}
function Lce(e){let{status:t,network:n,said:r,fault:o}=e;return g_(e)?!1:n!==void 0?n.transient:o!==void 0||t===void 0?!1:b_(e)||v4.includes(t)?!0:t===403&&/rate limit/i.
test(r)}var tr,kc=m(()=>{"use strict";og();eg();vs();wc();tr=class extends Error{name="Failed";trouble;constructor(t,n){super("A request to a registry failed.",
{cause:n}),this.trouble=t}}});function I4(e){let{line:t,doing:n,name:r,found:o,withToken:i,started:s}=e,a=t.clock.now()-s;return{doing:n,registry:t.registry,name:r,codes:[],said:"",page:!1,found:o,
withToken:i,elapsedMs:a}}async function ig(e,t){let{codes:n,said:r,page:o,raw:i}=await f4(t,e.secrets),s=tg(t.headers,i,e.line.clock.now()),a=I4(e);return new tr(
{...a,status:t.status,codes:n,said:r,page:o,...s===void 0?{}:{waitMs:s}})}function of(e,t){let n=I4(e);return t instanceof ge?new tr({...n,network:t},t):t instanceof
ft?new tr({...n,fault:t.fault,detail:t.message},t):t}var ft,vc=m(()=>{"use strict";uo();fo();kc();wc();ft=class extends Error{name="WrongAnswer";fault;constructor(t,n){
super(n),this.fault=t}}});function T4(e,t,n,r,o){let i={line:e,doing:"token",name:t,found:o,withToken:!1,secrets:v_(o),started:0};return bc(e,async()=>{let s={...i,started:e.clock.now()};
try{let a=wi(n.realm,e.endpoint),{answer:c}=await Xh(e,Mce(a,n,r,o),k_(o),a);if(c.status!==200)throw await ig(s,c);let l=await yc(c,Fce);return zce(l,s)}catch(a){
throw of(s,a)}})}function Mce(e,t,n,r){let{credential:o}=r,i=new URLSearchParams;if(t.service!==void 0&&i.set("service",t.service),o?.kind==="identity")return i.
set("grant_type","refresh_token"),i.set("refresh_token",o.token),i.set("client_id","claude-bazaar"),n.length>0&&i.set("scope",n.join(" ")),{method:"POST",url:e,
headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:new TextEncoder().encode(i.toString())};o?.kind==="password"&&i.set(
"account",o.username);let s=new URL(e);for(let[a,c]of i)s.searchParams.set(a,c);for(let a of n)s.searchParams.append("scope",a);return{method:"GET",url:s,headers:{
accept:"application/json"}}}function k_({credential:e}){if(e?.kind==="password")return`Basic ${d_(`${e.username}:${e.password}`)}`}function v_(e){let t=e?.credential;
return t?.kind!=="password"?t===void 0?[]:[t.token]:[t.password,d_(`${t.username}:${t.password}`)]}function zce(e,t){let{value:n}=D(H(e??new Uint8Array)),r=v(n)?
n:{},o=r.token??r.access_token;if(typeof o!="string"||!/^[\x21-\x7e]+$/.test(o))throw new ft("not-a-registry","its server of tokens gave none");let i=r.expires_in,
s=(typeof i=="number"&&i>0?i:Dce)*1e3;return{token:o,until:t.started+s-Math.min(1e4,s*.1)}}var Dce,Fce,P4=m(()=>{"use strict";M();j();uo();p_();vs();tf();kc();vc();
Dce=60,Fce=262144});var sg,N4=m(()=>{"use strict";ef();P4();sg=class{#e;#t;#n;#r;#o;#i=[];constructor(t,n){this.#e=t,this.#t=n}get found(){return this.#r}get secrets(){return[...v_(
this.#r),...this.#i.flatMap(({token:t})=>t===void 0?[]:[t.token])]}get withTokens(){return this.#o?.kind==="bearer"&&this.#r?.credential?.kind!=="bearer"}async header(t,n){
if(this.#o!==void 0)return this.#s(this.#o,t,n)}async renew(t,n,r,o){let i=t.find(({scheme:p,parameters:d})=>p==="bearer"&&d.realm!==void 0),s=t.some(({scheme:p})=>p===
"basic");if(i===void 0&&!s)return;this.#o=i===void 0?{kind:"basic"}:{kind:"bearer",realm:i.parameters.realm??"",service:i.parameters.service};let a=p4(i?.parameters.
scope),c=this.#i.find(({token:p})=>p!==void 0&&`Bearer ${p.token}`===o);if(i?.parameters.error==="insufficient_scope"&&c!==void 0&&Yh(c.scopes,a))return;this.#i=
this.#i.filter(p=>p!==c);let u=m4(a,r),f=await this.#s(this.#o,n,u);return f===o?void 0:f}async#s(t,n,r){let o=await this.#l();return t.kind==="basic"?k_(o):o.credential?.
kind==="bearer"?`Bearer ${o.credential.token}`:`Bearer ${(await this.#f(t,n,r,o)).token}`}async#l(){return this.#n??=this.#t(this.#e.registry),this.#r=await this.#n,
this.#r}#f(t,n,r,o){let i=this.#e.clock.now();this.#i=this.#i.filter(({token:l})=>l===void 0||l.until>i);let s=this.#i.find(l=>Yh(l.scopes,r));if(s!==void 0)return s.
coming;let a=T4(this.#e,n,t,r,o),c={scopes:r,token:void 0,coming:a};return this.#i.push(c),a.then(l=>c.token=l,()=>this.#i=this.#i.filter(l=>l!==c)),a}}});function R4(e){let t=e===null||e.length>16384?"":e,n=[],r=0;for(;;){let o=ag(jce,t,r);if(o===void 0)return n;r=o.end;let i={};for(let s=ag(C4,t,r);s!==void 0;s=
ag(C4,t,r)){let[,a="",c,l=""]=s.match;i[a.toLowerCase()]??=c?.replace(/\\(.)/g,"$1")??l,r=s.end}Object.keys(i).length===0&&(r=ag(Uce,t,r)?.end??r),n.push({scheme:(o.
match[1]??"").toLowerCase(),parameters:i})}}function ag(e,t,n){e.lastIndex=n;let r=e.exec(t);return r===null?void 0:{match:r,end:e.lastIndex}}var jce,C4,Uce,L4=m(
()=>{"use strict";jce=/[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y,C4=/[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y,Uce=/\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y});var Bce,sf,D4=m(()=>{"use strict";uo();N4();L4();og();vs();kc();vc();Bce=2,sf=class{line;#e;constructor(t,n){this.line=t,this.#e=new sg(t,n)}get isOpen(){return this.#e.
found===void 0}run(t,n,r){return bc(this.line,()=>this.once(t,n,r))}async once(t,n,r){let o=this.line.clock.now();try{let{answer:i,url:s}=await this.#t(t,n);if(!t.
expect.includes(i.status))throw await ig(this.#r(t,o),i);return await r(i,s)}catch(i){throw of(this.#r(t,o),i)}}fail(t,n){let r=of(this.#r(t,this.line.clock.now()),
n);return Promise.reject(r instanceof tr?rg(r.trouble,n):r)}async#t(t,n){let r=await this.#e.header(t.name,t.scopes);for(let o=0;;o+=1){let i=await Xh(this.line,
n,r),{answer:s,foreign:a}=i;if(s.status!==401||a||t.contented===!0||o===Bce)return i;let c=R4(s.headers.get("www-authenticate")),l=await this.#n(c,t,r,s);if(l===
void 0)return i;await nt(s),r=l}}async#n(t,n,r,o){try{return await this.#e.renew(t,n.name,n.scopes,r)}catch(i){throw await nt(o),i}}#r({doing:t,name:n},r){let{found:o,
withTokens:i,secrets:s}=this.#e;return{line:this.line,doing:t,name:n,found:o,withToken:i,secrets:s,started:r}}}});function Jce({status:e,headers:t},n){if(e!==206)return;let r=/^bytes (\d+)-/.exec(t.get("content-range")??"")?.[1];if(Number(r)!==n)throw new ft("size-wrong","t\
he registry gave another part of a blob than was asked for")}async function*Gce(e,t){let n=t;for await(let r of e)r.length>n&&(yield r.subarray(n)),n-=Math.min(
n,r.length)}var F4,cg,M4=m(()=>{"use strict";F4=x(Ye(),1);uo();vs();fo();ef();vc();cg=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}has(t){let n={
...this.#s("look"),expect:[200,404]};return this.#e.run(n,{method:"HEAD",url:this.#l(t)},async r=>(await nt(r),r.status===200))}async*read(t){let n=(0,F4.createHash)(
"sha256"),{retries:r,signal:o}=this.#e.line,i=0;for(let a=0;;a+=1){let c=i;try{for await(let l of await this.#r(t,i))i+=l.length,i>t.size&&await this.#i(t,`has \
more than its ${t.size} bytes`),n.update(l),yield l;break}catch(l){if(o?.aborted===!0)throw Mr(o);if(i>c&&(a=0),!(l instanceof ge&&l.transient&&a+1<r.tries))throw l instanceof
ge?await this.#o(l):l}}let s=`sha256:${n.digest("hex")}`;i!==t.size&&await this.#i(t,`ends after ${i} of its ${t.size} bytes`),s!==t.digest&&await this.#i(t,`ca\
me with the content of ${s}`)}#r(t,n){let r={...this.#s("read-blob"),expect:n===0?[200]:[200,206]},o=n===0?{}:{range:`bytes=${n}-`};return this.#e.run(r,{method:"\
GET",url:this.#l(t.digest),headers:o},async i=>(Jce(i,n),i.status===206?i.body:Gce(i.body,n)))}#o(t){return this.#e.fail(this.#s("read-blob"),t)}#i({digest:t},n){
return this.#o(new ft("digest-wrong",`the blob ${t} ${n}`))}#s(t){return{doing:t,name:this.#t,scopes:[yi(this.#n,"pull")]}}#l(t){return new URL(`/v2/${this.#n}/\
blobs/${t}`,this.#e.line.endpoint)}}});function Kce(e){if(/^text\/html/i.test(e.headers.get("content-type")??""))throw new ft("not-a-registry","it sent a web page")}function Wce({headers:e},t){let n=e.
get("docker-content-digest")??"",r=G4(e.get("content-type")),o=e.get("content-length")??"";if(!(!$e(n)||B4.test(r)||!/^\d{1,9}$/.test(o)))return $e(t)&&J4(n,t,null),
{mediaType:r,digest:n,size:Number(o)}}function J4(e,t,n){let r=$e(t)?t:n!==null&&$e(n)?n:e;if(e!==r)throw new ft("digest-wrong",`the registry gave a manifest ${e}\
 where ${r} was to come`)}function Zce({headers:e},t){let{value:n}=D(H(t));if(!v(n))throw new ft("manifest-wrong","a manifest is no JSON object");let r=G4(e.get(
"content-type")),o=n.mediaType;if(typeof o!="string")return r;if(o===r||B4.test(r))return o;throw new ft("manifest-wrong",`a manifest calls itself ${j4(o)} and \
is sent as ${j4(r)}`)}function G4(e){return(e??"").split(";",1)[0]?.trim().toLowerCase()??""}function j4(e){return e.replace(/[^\w.+/-]/g,"?").slice(0,100)}var U4,
Vce,Hce,z4,B4,af,V4=m(()=>{"use strict";U4=x(Ye(),1);M();j();et();uo();et();ef();vc();Vce=4194304,Hce=["application/vnd.docker.distribution.manifest.v2+json","a\
pplication/vnd.docker.distribution.manifest.list.v2+json"],z4=[Qe.index,Qe.manifest,...Hce].join(", "),B4=/^(?:application\/(?:json|octet-stream)|text\/plain|)$/,
af=class{#e;#t;#n;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r}async head(t){let n={...this.#r("look"),expect:[200,404]},r={method:"HEAD",url:this.#o(t),headers:{
accept:z4}},o=await this.#e.run(n,r,async s=>(await nt(s),s.status===404?void 0:Wce(s,t)??"unsaid"));if(o!=="unsaid")return o;let i=await this.read(t);return i&&
{mediaType:i.mediaType,digest:i.digest,size:i.size}}read(t){let n={...this.#r("read"),expect:[200,404]},r={method:"GET",url:this.#o(t),headers:{accept:z4}};return this.#e.
run(n,r,async o=>{let i=await yc(o,Vce);if(o.status===404)return Kce(o);if(i===void 0)throw new ft("manifest-wrong","a manifest has more than 4 MiB");let s=`sha\
256:${(0,U4.hash)("sha256",i)}`;return J4(s,t,o.headers.get("docker-content-digest")),{mediaType:Zce(o,i),digest:s,size:i.length,bytes:i}})}async put(t,n){let r={
...this.#r("put-manifest"),scopes:[yi(this.#n,"push")],expect:[200,201]},o={"content-type":t.mediaType},i={method:"PUT",url:this.#o(n??t.digest),headers:o,body:t.
bytes};await this.#e.run(r,i,async s=>{await nt(s);let a=s.headers.get("docker-content-digest");if(a!==null&&$e(a)&&a!==t.digest)throw new ft("digest-wrong",`th\
e registry keeps the manifest as ${a}, and it was sent as ${t.digest}`)})}#r(t){return{doing:t,name:this.#t,scopes:[yi(this.#n,"pull")]}}#o(t){return new URL(`/\
v2/${this.#n}/manifests/${t}`,this.#e.line.endpoint)}}});function x_({headers:e},t){let n=e.get("location");if(n===null)throw new ft("not-a-registry","it opens an upload and does not say where");return wi(n,t)}function lg(e,t){
let n=new URL(e);return n.search=`${n.search===""?"?":`${n.search}&`}digest=${encodeURIComponent(t)}`,n}function cf({headers:e},t){let n=e.get("docker-content-d\
igest");if(!(n===null||!$e(n)||n===t))throw new ft("digest-wrong",`the registry keeps the blob as ${n}, and it was sent as ${t}`)}var __=m(()=>{"use strict";tf();
et();vc()});async function $_(e,t,n,r){let o=r,i=0;for await(let c of Fr(n.open(),{size:qce}))o=await Yce(e,t,o,c,i),i+=c.length;let a={method:"PUT",url:lg(o,n.digest),headers:{
"content-length":"0"}};await e.once({...t,expect:[201,204]},a,async c=>{await nt(c),cf(c,n.digest)})}async function Yce(e,t,n,r,o){let i=n,s=0;for(let a=1;;a+=1){
try{return await Xce(e,t,i,r.subarray(s),o+s)}catch(l){if(!(l instanceof tr&&!b_(l.trouble))||!await w_(e.line,a,l.trouble))throw l}let c=await Qce(e,t,i);if(i=
c.session,s=Math.min(Math.max(c.bytes-o,0),r.length),s===r.length)return i}}function Xce(e,t,n,r,o){let i={"content-type":"application/octet-stream","content-le\
ngth":String(r.length),"content-range":`${o}-${o+r.length-1}`};return e.once({...t,expect:[202]},{method:"PATCH",url:n,headers:i,body:r},H4)}function Qce(e,t,n){
return e.once({...t,expect:[200,202,204]},{method:"GET",url:n},async(r,o)=>{let i=/^(?:bytes=)?0-(\d+)$/.exec(r.headers.get("range")??"")?.[1];return{session:await H4(
r,o),bytes:i===void 0||i==="0"?0:Number(i)+1}})}async function H4(e,t){await nt(e);let n=e.headers.get("location");return n===null?t:wi(n,t)}var qce,K4=m(()=>{"\
use strict";gc();uo();tf();kc();__();qce=8388608});var W4,ele,ug,tle,Z4=m(()=>{"use strict";uo();og();kc();ef();__();K4();W4=[411,413],ele=1e3,ug=class{#e;#t;#n;#r;#o;#i=new Set;#s=1/0;constructor(t,n,r,o){this.#e=
t,this.#t=n,this.#n=r,this.#r=o,this.#o=yi(o,"push")}async probe(){let t=await this.#u("preflight"),n={...this.#d("preflight"),expect:[200,202,204],contented:!0};
await this.#e.once(n,{method:"DELETE",url:t},nt).catch(()=>{})}async put(t){if(await this.#t.has(t.digest))return"present";let n=await this.#l(t);return n==="mo\
unted"?"mounted":(await bc(this.#e.line,async r=>{r>1&&await this.#t.has(t.digest)||await this.#a(t,r===1&&n!==void 0?n:await this.#u("upload"))}),"uploaded")}async#l(t){
let n=this.#f(t);if(n===void 0)return;let r=[this.#o,yi(n,"pull")],o={...this.#d("upload"),scopes:r,expect:[201,202]},i=this.#m();i.searchParams.set("mount",t.digest),
i.searchParams.set("from",n);let s={"content-length":"0"};try{return await this.#e.run(o,{method:"POST",url:i,headers:s},async(a,c)=>(await nt(a),a.status===202?
x_(a,c):(cf(a,t.digest),"mounted")))}catch(a){if(!tle.includes(S4(a)??""))throw a;this.#i.add(n);return}}#f({mountFrom:t}){if(t===void 0)return;let n=`${this.#e.
line.registry}/`,r=t.startsWith(n)?t.slice(n.length):t;return r===this.#r||this.#i.has(r)?void 0:r}#u(t){let n={...this.#d(t),expect:[202]},r={method:"POST",url:this.#m(),
headers:{"content-length":"0"}};return this.#e.run(n,r,async(o,i)=>(await nt(o),x_(o,i)))}async#a(t,n){try{await this.#p(t,n)}catch(r){throw this.#e.line.signal?.
aborted===!0&&await this.#c(n),r}}async#c(t){let n={...this.#d("upload"),expect:[200,202,204],contented:!0},r={method:"DELETE",url:t,signal:AbortSignal.timeout(
ele)};await this.#e.once(n,r,nt).catch(()=>{})}async#p(t,n){let r=this.#d("upload");if(t.size>=this.#s)return $_(this.#e,r,t,n);let o={"content-type":"applicati\
on/octet-stream","content-length":String(t.size)},i={method:"PUT",url:lg(n,t.digest),headers:o,body:()=>t.open()},s=[201,204,...W4];if(await this.#e.once({...r,
expect:s},i,async l=>(await nt(l),W4.includes(l.status)?!1:(cf(l,t.digest),!0))))return;this.#s=Math.min(this.#s,t.size);let c=await this.#u("upload");await $_(
this.#e,r,t,c).catch(async l=>{throw this.#e.line.signal?.aborted===!0&&await this.#c(c),l})}#d(t){return{doing:t,name:this.#n,scopes:[this.#o]}}#m(){return new URL(
`/v2/${this.#r}/blobs/uploads/`,this.#e.line.endpoint)}},tle=["denied","login-missing","login-wrong","token-scope","unlinked-package","missing-or-unauthorised",
"blob-unknown","name-invalid","read-only","answer-unexpected"]});function q4({registry:e,path:t,exchange:n,anonymous:r}){let o=`${e}/${t}`,i=new af(n,o,t),s=new cg(n,o,t),a=new Set,c=u=>(u!==void 0&&n.isOpen&&a.add(u.digest),
u),l=new ug(n,s,o,t);return{name:o,registry:e,path:t,preflight:()=>l.probe(),head:async u=>c(await i.head(u)),manifest:async u=>c(await i.read(u)),has:u=>s.has(
u),read:u=>s.read(u),put:u=>l.put(u),putManifest:(u,f)=>i.put(u,f),isReadableByAnyone:async u=>{if(a.has(u))return!0;try{return await new af(r,o,t).head(u)!==void 0}catch(f){
if(ve(f)&&f.code==="REGISTRY_DENIED")return!1;throw f}}}}var Y4=m(()=>{"use strict";M4();E();V4();Z4()});function Q4(e){let t=new Map,n=async o=>{let i=await e.credentials(o);return e.onCredential?.(o,i),i},r=o=>{let i=t.get(o)??new sf(X4(o,e),n);return t.set(o,i),
i};return{repository:({registry:o,path:i})=>q4({registry:o,path:i,exchange:r(o),anonymous:new sf(X4(o,e),nle)})}}function X4(e,{send:t,clock:n,insecure:r,retries:o,
signal:i}){let s=OB(e,r);return{registry:e,endpoint:s,send:t,clock:n,retries:{..._4,...o},signal:i}}var nle,eJ=m(()=>{"use strict";D4();lo();Y4();wc();nle=async()=>({
source:"on purpose"})});function nJ(e,t,n){let r=`docker-credential-${e}`;if(!/^[\w.-]+$/.test(e))return Promise.resolve({problem:"the helper's name can't be one"});let{env:o,timeoutMs:i}=n;
return new Promise(s=>{let c=(0,tJ.execFile)(r,["get"],{env:o,timeout:i,maxBuffer:rle,killSignal:"SIGKILL"},(l,u)=>{s(l===null?sle(u,r):{problem:ile(l,u,r,i)})});
c.stdin?.on("error",()=>{}),c.stdin?.end(t)})}function ile(e,t,n,r){return e.code==="ENOENT"?`${n} is not installed`:e.killed===!0?`${n} gave no answer within ${r/
1e3} s`:ole.test(t)?`${n} has none`:`${n} failed`}function sle(e,t){let{value:n}=D(e),{Username:r,Secret:o}=v(n)?n:{};return typeof r!="string"||typeof o!="stri\
ng"?{problem:`${t} printed no credential`}:r==="<token>"?{credential:{kind:"identity",token:o}}:r===""&&o===""?{problem:`${t} has none`}:{credential:{kind:"pass\
word",username:r,password:o}}}var tJ,rle,ole,rJ=m(()=>{"use strict";tJ=x(px(),1);M();rle=65536,ole=/credentials not found/i});async function iJ(e,t){let n=(0,O_.join)(t.env.DOCKER_CONFIG||(0,O_.join)(t.home,".docker"),"config.json"),r=cle(n);if(typeof r=="string")return{source:r};let o=e===
"docker.io"?ale:e,i=v(r.credHelpers)?r.credHelpers:{},s=i[e]??i[o],a=typeof s=="string"?s:r.credsStore,c=`${n} has none for ${e}`;if(typeof a=="string"&&a!==""){
let l=await nJ(a,o,t);if("credential"in l)return{credential:l.credential,source:`docker-credential-${a}`};c=l.problem}return lle(r.auths,e,n)??{source:c}}function cle(e){
let t;try{t=(0,oJ.readFileSync)(e,"utf8")}catch(r){return r instanceof Error&&"code"in r&&r.code==="ENOENT"?`there is no ${e}`:`${e} can't be read`}let{value:n}=D(
t);return v(n)?n:`${e} is no JSON`}function lle(e,t,n){if(!v(e))return;let r=Object.keys(e).find(u=>ule(u)===t),o=r===void 0?void 0:e[r];if(!v(o))return;let i=`\
the entry of ${t} in ${n}`,{identitytoken:s,registrytoken:a}=o;if(typeof s=="string"&&s!=="")return{credential:{kind:"identity",token:s},source:i};if(typeof a==
"string"&&a!=="")return{credential:{kind:"bearer",token:a},source:i};let c=fle(o);return c!==void 0?{credential:{kind:"password",...c},source:i}:Object.values(o).
every(u=>u==="")?void 0:{source:`${i} holds no login`}}function ule(e){let t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"").toLowerCase();return t==="index.do\
cker.io"||t==="registry-1.docker.io"?"docker.io":t}function fle(e){let{auth:t,username:n,password:r}=e;if(typeof t=="string"&&t!==""){let o=h4(t)?.replace(/\0+$/,
"")??"",i=o.indexOf(":");return i<1?void 0:{username:o.slice(0,i),password:o.slice(i+1)}}if(!(typeof n!="string"||typeof r!="string"||n===""))return{username:n,
password:r}}var oJ,O_,ale,sJ=m(()=>{"use strict";oJ=x(ae(),1),O_=x(ne(),1);M();p_();rJ();ale="https://index.docker.io/v1/"});function cJ(e){let{env:t,home:n,explicit:r={},helperTimeoutMs:o=1e4}=e;return async i=>{let s=r[i];if(s!==void 0)return{credential:s,source:"the credential that\
 was given"};let a=await iJ(i,{env:t,home:n,timeoutMs:o});return a.credential!==void 0?a:dle(i,t)??a}}function dle(e,t){let{GITHUB_TOKEN:n,GITHUB_ACTOR:r}=t;return e!==
h_||t.GITHUB_ACTIONS!=="true"||!n?void 0:{credential:{kind:"password",username:r||"github-actions",password:n},source:"GITHUB_TOKEN",token:ple(t)?"fork":"unknow\
n"}}function ple(e){if(e.GITHUB_EVENT_NAME!=="pull_request")return!1;try{let{value:t}=D((0,aJ.readFileSync)(e.GITHUB_EVENT_PATH??"","utf8")),n=lf(lf(lf(t,"pull_\
request"),"head"),"repo");return lf(n,"full_name")!==e.GITHUB_REPOSITORY&&lf(n,"full_name")!==void 0}catch{return!1}}function lf(e,t){return v(e)?e[t]:void 0}var aJ,
lJ=m(()=>{"use strict";aJ=x(ae(),1);M();eg();sJ()});var fJ=Oe((zBe,uJ)=>{"use strict";uJ.exports=process.getBuiltinModule("node:dns")});var fg=Oe((jBe,dJ)=>{"use strict";dJ.exports=process.getBuiltinModule("node:http")});var E_=Oe((UBe,pJ)=>{"use strict";pJ.exports=process.getBuiltinModule("node:https")});var dg=Oe((BBe,mJ)=>{"use strict";mJ.exports=process.getBuiltinModule("node:net")});var A_=Oe((JBe,hJ)=>{"use strict";hJ.exports=process.getBuiltinModule("node:stream")});var yJ=Oe((gJ,pg)=>{"use strict";(function(e){"use strict";let t="(0?\\d+|0x[a-f0-9]+)",n={fourOctet:new RegExp(`^${t}\\.${t}\\.${t}\\.${t}$`,"i"),threeOctet:new RegExp(
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
call(h,b)){for(k=h[b],k[0]&&!(k[0]instanceof Array)&&(k=[k]),y=0;y<k.length;y++)if(O=k[y],d.kind()===O[0].kind()&&d.match.apply(d,O))return b}return g},typeof pg<
"u"&&pg.exports?pg.exports=p:e.ipaddr=p})(gJ)});function uf(e){return(0,_s.isIP)(e)===0?"special":wJ($n.default.parse(e))}function wJ(e){if(mle.includes(e.toString()))return"special";if(e instanceof $n.default.
IPv6){let r=wle(e);if(r!==void 0)return wJ(r)}let t=e.range();if(hle.includes(t))return"private";let n=e instanceof $n.default.IPv4||e.match(gle);return t==="un\
icast"&&n?"public":"special"}function wle(e){return e.isIPv4MappedAddress()?e.toIPv4Address():e.match(yle)?new $n.default.IPv4(e.toByteArray().slice(12)):void 0}
function bJ(e=[],t="mcp.servers.<name>.addresses"){let n=e.map(xle),r=(o,i,s={})=>$le(t,o,i,s);return{check:(o,i,s)=>{let a=uf(o);if(!(a==="public"||n.some(c=>kle(
c,{kind:a,address:o,host:i,port:s}))))throw r(`${i} ${ble[a]}.`,i,{address:o})},checkUrl:o=>{if(o.protocol!=="http:"&&o.protocol!=="https:")throw r("It is no ad\
dress of the web.","");if(o.username!==""||o.password!=="")throw new w("ADDRESS_FORBIDDEN","The URL holds a name or password.","Leave them out of the URL.");let i=S_(
o.hostname),s=_le(o);if(!(o.protocol==="https:"||n.some(a=>vle(a,i,s))))throw r(`${i} is asked without encryption (http).`,i)}}}function kle(e,{kind:t,address:n,
host:r,port:o}){return e.port!==void 0&&e.port!==o?!1:e.address!==void 0?e.address===mg(n):t!=="private"?!1:e.name===void 0?kJ(e,n):e.name===S_(r)}function vle(e,t,n){
return e.port!==void 0&&e.port!==n?!1:(0,_s.isIP)(t)===0?e.name===t:e.address===mg(t)||kJ(e,t)}function kJ({network:e},t){if(e===void 0||(0,_s.isIP)(t)===0)return!1;
let n=$n.default.process(t);return n.kind()===e[0].kind()&&n.match(e)}function xle(e){if($n.default.isValidCIDR(e))return{network:$n.default.parseCIDR(e)};if((0,_s.isIP)(
e)!==0)return{address:mg(e)};let t=`http://${e}`,{hostname:n,pathname:r,search:o,port:i}=URL.canParse(t)?new URL(t):new URL("http://x/"),s=/:(\d+)$/.exec(e)?.[1];
if(!URL.canParse(t)||r!=="/"||o!==""||/[/@#?*]|:$/.test(e)){let l=`"${e}" among the allowed addresses is none.`;throw new w("OPTION_INVALID",l,"Give an address,\
 a network (10.1.0.0/16) or a host, with a port or not.")}let a=S_(n),c=s===void 0?{}:{port:Number(i===""?s:i)};return(0,_s.isIP)(a)===0?{name:a,...c}:{address:mg(
a),...c}}function mg(e){return(0,_s.isIP)(e)===0?e:$n.default.process(e).toString()}function S_(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function _le(e){
return e.port===""?e.protocol==="https:"?443:80:Number(e.port)}function $le(e,t,n,r={}){let o=n===""?"Give an https URL.":`Use an https URL of the internet, or \
allow ${n} in \`${e}\`.`;return new w("ADDRESS_FORBIDDEN",t,o,{details:r})}var _s,$n,mle,hle,gle,yle,ble,I_=m(()=>{"use strict";_s=x(dg(),1),$n=x(yJ(),1);E();mle=
["fd00:ec2::254","fd20:ce::254","fd00:42::42","168.63.129.16","100.100.100.200"].map(e=>$n.default.parse(e).toString()),hle=["loopback","private","carrierGradeN\
at","uniqueLocal"],gle=$n.default.parseCIDR("2000::/3"),yle=$n.default.parseCIDR("64:ff9b::/96");ble={private:"is an address of this machine or its network",special:"\
is an address that no server has, such as a cloud's metadata"}});function vJ(e,t,n){return(r,o,i)=>n(r,{...o,all:!0},(s,a)=>{if(s!==null)return i(s,[]);try{for(let{address:u}of a)e.check(u,r,t)}catch(u){return i(u,[])}if(o.all)
return i(null,a);let[c]=a;return i(null,c?.address,c?.family)})}var xJ=m(()=>{"use strict"});var $J=Oe((KBe,_J)=>{"use strict";_J.exports=process.getBuiltinModule("node:tls")});var $s,T_=m(()=>{"use strict";$s=class extends Error{name="Unreachable";said;final;constructor(t,n,r,o){super(t,{cause:o}),this.said=n,this.final=r}}});var OJ,EJ=m(()=>{"use strict";OJ=[401,403,405,407]});function P_(e,{httpProxy:t,httpsProxy:n,noProxy:r}){let o=e.protocol==="https:"&&n||t;if(!(o===""||Ole(e,r)))return new URL(o)}function Ole({hostname:e,port:t,protocol:n},r){
let o=t===""?n==="https:"?443:80:Number(t);return r.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{let[,s="",a]=/^(.+?)(?::(\d+))?$/.exec(i)??[];return a!==
void 0&&Number(a)!==o?!1:s==="*"?!0:/^[.*]/.test(s)?e.endsWith(s.replace(/^\*/,"")):e===s})}async function TJ(e,t,n){let r=await Ele(e,t,n);return t.protocol!==
"https:"?r:await new Promise((o,i)=>{let s=(0,IJ.connect)({socket:r,servername:t.hostname,ALPNProtocols:["http/1.1"]});s.once("secureConnect",()=>o(s)).once("er\
ror",i)})}function Ele(e,t,n){let r=`${t.hostname}:${t.port||(t.protocol==="https:"?443:80)}`,{username:o,password:i}=e,s=Buffer.from(`${decodeURIComponent(o)}:${decodeURIComponent(
i)}`).toString("base64"),a={host:r,...o===""?{}:{"proxy-authorization":`Basic ${s}`}},c=e.protocol==="https:"?SJ.request:AJ.request;return new Promise((l,u)=>{let f=h=>new $s(
"The proxy gave no answer.","The host's proxy gives no answer.",!1,h),p=c(new URL("/",e.origin),{method:"CONNECT",path:r,headers:a,agent:!1,timeout:n}),d=(h=0,g)=>{
if(h===200)return l(g);g.on("error",()=>{}).destroy();let y=`The proxy refused the way with status ${h}.`;u(new $s(y,"The host's proxy refuses the way.",OJ.includes(
h)))};p.once("connect",({statusCode:h},g)=>d(h,g)),p.once("response",({statusCode:h,socket:g})=>d(h,g)),p.once("timeout",()=>p.destroy(new Error("It took too lo\
ng."))),p.once("error",h=>u(f(h))),p.end()})}var AJ,SJ,IJ,PJ=m(()=>{"use strict";AJ=x(fg(),1),SJ=x(E_(),1),IJ=x($J(),1);T_();EJ()});function hg(e){let t=e.all_proxy??e.ALL_PROXY??"",n=/^https?:/.test(t)?"ALL_PROXY":void 0;return{httpProxy:NJ(e,"HTTP_PROXY",n),httpsProxy:NJ(e,"HTTPS_PROXY",n),
noProxy:e.no_proxy??e.NO_PROXY??""}}function NJ(e,t,n){let r=a=>e[a.toLowerCase()]??e[a],o=r(t)===void 0?n??t:t,i=(r(o)??"").trim();if(i==="")return"";let s=i.includes(
"://")?i:`http://${i}`;if(URL.canParse(s)&&new URL(s).hostname!=="")return s;throw new w("OPTION_INVALID",`The variable ${o} names no proxy.`,"Write it as http:\
//HOST:PORT, with signs of the password as %XX; or take it away.")}var N_=m(()=>{"use strict";E()});function yg(e){return e.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function Ale(e,t){return new ge("forbidden",`${e} is an address of a private network`,t)}var C_,
CJ,gg,RJ=m(()=>{"use strict";C_=x(dg(),1);fo();I_();CJ=["0.0.0.0/0","::/0"],gg=class{#e;#t=new Map;constructor(t){this.#e=t}async kindFor(t,n){let r=await this.#n(
yg(n.hostname)),o=yg(t.hostname),i=r==="private"?["public","private"]:["public"],s=o==="localhost"?"private":(0,C_.isIP)(o)===0?"public":uf(o);if(!i.includes(s))
throw Ale(o);return r}#n(t){let n=this.#t.get(t)??this.#r(t);return this.#t.set(t,n),n}#r(t){return(0,C_.isIP)(t)!==0?Promise.resolve(uf(t)==="public"?"public":
"private"):new Promise(n=>{this.#e(t,{all:!0},(r,o)=>{let i=r===null&&o.some(({address:s})=>uf(s)!=="public");n(i?"private":"public")})})}}});function pf(e){if(e instanceof ge)return e;if(ve(e))return e.code!=="ADDRESS_FORBIDDEN"?e:new ge("forbidden","the host there has an address of a private network",
e);if(e instanceof $s){let r=e.final?"refuses the way":"gives no answer";return new ge(e.final?"not-http":"refused",`is asked through a proxy that ${r}`,e)}let t=df(
e),n=LJ[t];return n!==void 0?new ge(n[0],n[1],e):e instanceof Error&&(e.name==="HTTPParserError"||t.startsWith("HPE_"))?new ge("not-http","does not answer in HT\
TP",e):/^(?:CERT_|ERR_SSL_|ERR_TLS_)/.test(t)?new ge("tls","fails to set up encryption as this machine wants it",e):t===""?e:new ge("not-http",`could not be spo\
ken with (${t})`,e)}function df(e){if(!(e instanceof Error))return"";if("code"in e&&typeof e.code=="string"&&e.code in LJ)return e.code;let[t]=e instanceof AggregateError?
e.errors:[];return t!==void 0?df(t):"code"in e&&typeof e.code=="string"?e.code:df(e.cause)}var ff,wg,LJ,R_=m(()=>{"use strict";T_();E();fo();ff=["tls","shows a \
certificate that this machine does not trust"],wg=["lost","broke the connection off"],LJ={ECONNREFUSED:["refused","takes no connections"],ECONNRESET:wg,EPIPE:wg,
UND_ERR_SOCKET:wg,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:wg,EHOSTUNREACH:["refused","has no way to it from here"],ENETUNREACH:["refused","has no way to it from her\
e"],ETIMEDOUT:["timeout","gave no connection in time"],UND_ERR_CONNECT_TIMEOUT:["timeout","gave no connection in time"],UND_ERR_HEADERS_TIMEOUT:["timeout","gave\
 no answer in time"],UND_ERR_BODY_TIMEOUT:["timeout","fell silent in the middle of its answer"],ENOTFOUND:["unknown-host","has a host name that nobody knows"],EAI_AGAIN:[
"timeout","has a host name that can't be looked up at the moment"],CERT_HAS_EXPIRED:["tls","shows a certificate that has run out"],CERT_NOT_YET_VALID:["tls","sh\
ows a certificate that is not valid yet"],ERR_TLS_CERT_ALTNAME_INVALID:["tls","shows a certificate of another host"],DEPTH_ZERO_SELF_SIGNED_CERT:ff,SELF_SIGNED_CERT_IN_CHAIN:ff,
UNABLE_TO_GET_ISSUER_CERT:ff,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:ff,UNABLE_TO_VERIFY_LEAF_SIGNATURE:ff,EPROTO:["tls","does not speak TLS there"],ERR_SSL_WRONG_VERSION_NUMBER:[
"tls","does not speak TLS there"],HPE_HEADER_OVERFLOW:["not-http","sent headers of more than 16 kB"],UND_ERR_HEADERS_OVERFLOW:["not-http","sent headers of more \
than 16 kB"]}});function jJ(e){let{lookup:t=FJ.lookup}=e,n=hg(e.env),r=new gg(t),o={"http:":new bg.Agent({keepAlive:!0}),"https:":new kg.Agent({keepAlive:!0})},i=async({url:s,namedBy:a})=>{
let c=o[s.protocol];if(a===void 0){let h=hi(s.host)?void 0:P_(s,n);return h===void 0?{agent:c,lookup:t}:await DJ(h,s,e)}let l=await r.kindFor(s,a),u=l==="public"?
P_(s,n):void 0;if(u!==void 0)return await DJ(u,s,e);let f=bJ(l==="private"?CJ:[]),[p,d]=[yg(s.hostname),Number(s.port||(s.protocol==="https:"?443:80))];return(0,MJ.isIP)(
p)!==0&&f.check(p,p,d),{agent:!1,lookup:vJ(f,d,t)}};return{send:async s=>{try{return await Sle(s,await i(s),e)}catch(a){throw s.signal?.aborted===!0?s.signal.reason:
pf(a)}},close:async()=>{for(let s of Object.values(o))s.destroy()}}}async function DJ(e,t,{connectTimeoutMs:n=1e4}){let r=await TJ(e,t,n);return{createConnection:()=>r}}
function Sle(e,t,n){let{method:r,url:o,headers:i,signal:s}=e,{connectTimeoutMs:a=1e4,answerTimeoutMs:c=3e5,idleTimeoutMs:l=6e4}=n;return new Promise((u,f)=>{let d=(o.
protocol==="https:"?kg.request:bg.request)(o,{method:r,headers:i,...t,...s&&{signal:s}});d.on("error",f),d.once("socket",h=>Ile(d,h,a)),d.setTimeout(c,()=>d.destroy(
L_("gave no answer in time"))),d.once("response",h=>{h.setTimeout(l,()=>h.destroy(L_("fell silent in the middle of its answer"))),u({status:h.statusCode??0,headers:Nle(
h),body:Ple(h)})}),Tle(d,e.body,f)})}function Ile(e,t,n){if(!t.connecting)return;let r=setTimeout(()=>e.destroy(L_("gave no connection in time")),n),o=()=>clearTimeout(
r);t.once("secureConnect",o).once("close",o),"encrypted"in t||t.once("connect",o)}function L_(e){return new ge("timeout",e)}function Tle(e,t,n){if(t===void 0||t instanceof
Uint8Array){e.end(t);return}let r=zJ.Readable.from(t,{objectMode:!1});r.once("error",o=>{n(o),e.destroy()}),e.once("close",()=>r.destroy()),r.pipe(e)}async function*Ple(e){
try{yield*e}catch(t){throw pf(t)}}function Nle({rawHeaders:e}){let t=new Headers;for(let n=0;n+1<e.length;n+=2)t.append(e[n]??"",e[n+1]??"");return t}var FJ,bg,
kg,MJ,zJ,UJ=m(()=>{"use strict";FJ=x(fJ()),bg=x(fg()),kg=x(E_()),MJ=x(dg()),zJ=x(A_());fo();lo();I_();xJ();PJ();N_();RJ();R_()});var D_=Oe((y4e,BJ)=>{"use strict";BJ.exports=process.getBuiltinModule("node:timers/promises")});var JJ,xc,vg=m(()=>{"use strict";JJ=x(D_(),1),xc={now:Date.now,sleep:async(e,t)=>{await(0,JJ.setTimeout)(e,void 0,t===void 0?{}:{signal:t})},random:Math.random}});function GJ(e){let t=(e.sender??jJ)(e),n=()=>t.close(),r=Q4({...e,send:t.send,clock:e.clock??xc,credentials:cJ(e)});return{repository:o=>r.repository(typeof o==
"string"?mi(o):o),close:n,[Symbol.asyncDispose]:n}}var VJ=m(()=>{"use strict";eJ();lo();lJ();UJ();vg()});function WJ(e){return{name:`oci:${e}`,manifest:async t=>Cle(e,t),read:t=>Lle(e,t)}}function Cle(e,t){if($e(t))return HJ(e,t);let n=qJ(e,"index.json"),r=n===void 0?
void 0:Rle(n);if(n===void 0||r===void 0)throw Dle(e);let o=r.filter(({tag:a})=>t===""||a===t),i=new Set(o.map(({digest:a})=>a)),[s]=i;if(s!==void 0){if(i.size===
1)return HJ(e,s);if(t==="")return{mediaType:Qe.index,digest:fc(n),size:n.length,bytes:n};throw new w("BASE_INVALID",`"${e}" has several images "${t}".`,"Name on\
e by its digest.")}}function Rle(e){let{value:t}=D(H(e)),n=v(t)?t.manifests:void 0;if(Array.isArray(n))return n.flatMap(r=>{if(!v(r)||!$e(r.digest))return[];let o=r.
annotations,i=v(o)?o["org.opencontainers.image.ref.name"]:void 0;return[{digest:r.digest,tag:typeof i=="string"?i:void 0}]})}function HJ(e,t){let n=qJ(e,ZJ(t));
if(n===void 0)return;if(fc(n)!==t)throw YJ(e,t);let{value:r}=D(H(n)),o=v(r)?r:{},i=Array.isArray(o.manifests)?Qe.index:Qe.manifest;return{mediaType:typeof o.mediaType==
"string"?o.mediaType:i,digest:t,size:n.length,bytes:n}}async function*Lle(e,{digest:t,size:n}){let r=(0,KJ.createHash)("sha256"),o=0;try{for await(let i of(0,xg.createReadStream)(
(0,F_.join)(e,ZJ(t)),{highWaterMark:262144}))r.update(i),o+=i.length,yield i}catch(i){throw XJ(e,i)}if(o!==n||`sha256:${r.digest("hex")}`!==t)throw YJ(e,t)}function ZJ(e){
return`blobs/sha256/${e.slice(7)}`}function qJ(e,t){try{return(0,xg.readFileSync)((0,F_.join)(e,t))}catch(n){if(n.code==="ENOENT")return;throw XJ(e,n)}}function Dle(e){
let t="Give a folder with an index.json, e.g. what `skopeo copy \u2026 oci:DIR` writes.";return new w("BASE_INVALID",`"${e}" is no OCI image layout.`,t)}function YJ(e,t){
let n=`The layout "${e}" is damaged: the blob ${t} has other content than its name says.`;return new w("BASE_INVALID",n,"Have it written again.")}function XJ(e,t){
let n="Check that the layout is complete and that you may read it.";return new w("FILE_UNREADABLE",`The layout "${e}" can't be read.`,n,{cause:t})}var KJ,xg,F_,
QJ=m(()=>{"use strict";KJ=x(Ye(),1),xg=x(ae(),1),F_=x(ne(),1);E();M();j();et();et()});function mf(e,t,n){let{value:r}=D(H(n));if(v(r))return r;throw Ct(e,`its ${t} is no JSON object`)}async function eG(e,t,n){let r=nG(n);if(r===void 0)throw Ct(t,
"its manifest names no configuration");if(r.size>Fle)throw Ct(t,"its configuration is larger than 8 MiB");let o=new Uint8Array(r.size),i=0;for await(let s of e.
read(r)){if(i+s.length>o.length)throw Ct(t,"its configuration is larger than its manifest says");o.set(s,i),i+=s.length}if(i!==o.length)throw Ct(t,"its configur\
ation is shorter than its manifest says");return o}function tG(e,t,n){if(!Array.isArray(t)||t.length>Mle)throw Ct(e,"its manifest lists no layers");let r=t.map(
nG);if(r.length!==n.length)throw Ct(e,"its manifest and configuration count other layers");return r.map((o,i)=>{if(o===void 0)throw Ct(e,`its layer ${i+1} has n\
o digest and size`);let{mediaType:s,digest:a,size:c}=o;return{mediaType:s,digest:a,size:c,diffId:n[i],comment:"the base's"}})}function nG(e){if(!v(e))return;let{
mediaType:t,digest:n,size:r}=e;if(!(typeof t!="string"||!$e(n))&&!(typeof r!="number"||!Number.isSafeInteger(r)||r<0))return{mediaType:t,digest:n,size:r}}function Ct(e,t){
let n="Choose another base, or have it built again.";return new w("BASE_INVALID",`The base image "${e}" can't be used: ${t}.`,n)}var Fle,Mle,M_=m(()=>{"use stri\
ct";E();M();j();et();Fle=8388608,Mle=1e3});function rG(e,t){let n=mf(e,"configuration",t),r=v(n.config)?n.config:{},o=v(n.rootfs)?n.rootfs:{},i=_g(o.diff_ids).filter($e);if(i.length!==_g(o.diff_ids).length||
!Array.isArray(o.diff_ids))throw Ct(e,"its configuration lists no layers");return{raw:n,run:r,env:_g(r.Env).filter(s=>typeof s=="string"),labels:zle(r.Labels),diffIds:i,
history:jle(n.history,i.length)}}function _g(e){return Array.isArray(e)?e:[]}function zle(e){let t=v(e)?Object.entries(e):[];return Object.fromEntries(t.filter(
n=>typeof n[1]=="string"))}function jle(e,t){let n=_g(e).filter(v);return n.filter(r=>r.empty_layer!==!0).length===t?n:[]}var oG=m(()=>{"use strict";M();M_();et()});async function z_(e,t){let{name:n,reference:r,platforms:o,label:i}=t,s=await e.manifest(r);if(s===void 0)throw Gle(n,e.name);let a=Bh(s.mediaType)?Ule(n,s):[{descriptor:s,
platform:void 0}],c=new Map;for(let{descriptor:p,platform:d}of a){if(d!==void 0&&(c.has(d)||o?.includes(d)===!1))continue;let h=p===s?s:await Ble(e,n,p),g=await Jle(
e,t,h,d);c.set(g.platform,g)}let l=o??iG.filter(p=>c.has(p)),u=l.filter(p=>!c.has(p));if(l.length===0||u.length>0)throw aG(n,u,[...c.keys()]);let f=l.map(p=>[p,
c.get(p)]);return{...i===void 0?{}:{name:i},digest:s.digest,images:new Map(f)}}function Ule(e,t){let{manifests:n}=mf(e,"index",t.bytes);if(!Array.isArray(n))throw Ct(
e,"its index lists no manifests");return n.flatMap(r=>{let{mediaType:o,digest:i,size:s,platform:a}=v(r)?r:{};if(!$e(i)||typeof o!="string"||!Number.isSafeInteger(
s))return[];let c=v(a)?sG(a):void 0;return c===void 0||!Xu(o)?[]:[{descriptor:{mediaType:o,digest:i,size:Number(s)},platform:c}]})}function sG({os:e,architecture:t,
variant:n}){if(!(n!==void 0&&n!==""&&!(t==="arm64"&&n==="v8")))return e==="linux"?iG.find(r=>r===`linux/${typeof t=="string"?t:""}`):void 0}async function Ble(e,t,{
digest:n}){let r=await e.manifest(n);if(r===void 0)throw Ct(t,`its index names ${n}, which is not there`);return r}async function Jle(e,{name:t,mountFrom:n},r,o){
if(!Xu(r.mediaType))throw Ct(t,`"${r.mediaType}" is no image's manifest`);let i=mf(t,"manifest",r.bytes),s=rG(t,await eG(e,t,i.config)),a=sG(s.raw);if(a===void 0)
throw aG(t,o===void 0?[]:[o],[]);if(o!==void 0&&o!==a)throw Ct(t,`its index calls an image ${o} that is for ${a}`);let c=l=>({...l,open:()=>e.read(l),...n===void 0?
{}:{mountFrom:n}});return{platform:a,config:s,layers:tG(t,i.layers,s.diffIds).map(c)}}function Gle(e,t){let n=t.startsWith("oci:")?"Name one of the layout's tag\
s: they are the values of org.opencontainers.image.ref.name in its index.json.":"Check its name and tag, and that you may read it: a registry calls a private im\
age missing too.";return new w("BASE_INVALID",`There is no base image "${e}".`,n)}function aG(e,t,n){let r=t.length===0?"linux/amd64 or linux/arm64":t.join(" an\
d "),o=n.length===0?"Choose a base for Linux.":`It is there for ${n.join(", ")}: name that with --platform.`;return new w("BASE_INVALID",`The base image "${e}" \
is not there for ${r}.`,o)}var iG,cG=m(()=>{"use strict";E();M();oG();M_();Jh();et();iG=["linux/amd64","linux/arm64"]});function fG(e,t,n={}){let{manifest:r,name:o}=e,{author:i}=r,s={authors:i&&(i.email===void 0?i.name:`${i.name} <${i.email}>`),"base.digest":n.base?.digest,"base.\
name":n.base?.name,description:uG(r.description,lG.description),licenses:uG(r.license,lG.licenses),revision:Kle(n.revision),source:Hle(n.source)??r.repository,title:o,
url:r.homepage,version:r.version};for(let[a,c]of Object.entries(s))Wle(a,c??"");return Object.fromEntries([["claude-bazaar.contents",n.base===void 0?"plugin":"i\
mage"],...n.base===void 0?[["claude-bazaar.note",Vle]]:[],["claude-bazaar.plugin.path",t],...Object.entries(s).flatMap(([a,c])=>c===void 0||c===""?[]:[[`org.ope\
ncontainers.image.${a}`,c]])])}function uG(e,t){let n=Array.from(e??"");return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function Hle(e){if(e===void 0||/^https?:\/\/[^\s\p{Cc}]+$/iu.
test(e))return e;throw new w("OPTION_INVALID","The image's source is no URL.","Give one that starts with https://.")}function Kle(e){if(e===void 0||/^[\w.][\w./+-]{0,199}$/.
test(e))return e;let t="Give the commit's id: git rev-parse HEAD.";throw new w("OPTION_INVALID",`${JSON.stringify(e.slice(0,100))} is no revision.`,t)}function Wle(e,t){
if(/https?:\/\/[^\s/@]+@|:\/\/[^\s/@:]*:[^\s/@]+@/i.test(t))throw new w("LEAK_FOUND",`The image's label "${e}" would hold a URL with a user or password in it.`,
"Take it out of the plugin's manifest or the option, and revoke it.",{details:{label:e}})}var Vle,lG,dG=m(()=>{"use strict";E();Vle="Holds a plugin's files only\
: no operating system, no runtime, no Claude Code. It can't be run by itself.";lG={description:512,licenses:256}});function Zle(){let e=[];return{write(t){return e.push(t),Promise.resolve()},async*read(){yield*e}}}var pG,mG=m(()=>{"use strict";pG={blob:Zle}});var $g=Oe((q4e,hG)=>{"use strict";hG.exports=process.getBuiltinModule("node:zlib")});async function*yG(e){let t=(0,gG.createGzip)({level:6,windowBits:15,memLevel:8}),n=Yle(t,e);n.catch(()=>{});let r=!0;try{for await(let o of t)r&&Qle(o),r=!1,yield o;
await n}finally{t.destroy(),await n.catch(()=>{})}}async function Yle(e,t){let n=Promise.resolve();try{for await(let r of Fr(t,{buffers:2})){if(await n,e.destroyed)
return;n=Xle(e,r),n.catch(()=>{})}await n,e.end()}catch(r){throw e.destroy(r),r}}function Xle(e,t){return new Promise((n,r)=>{e.write(t,o=>o?r(o):n())})}function Qle(e){
e.fill(0,4,9),e[9]=qle}var gG,qle,wG=m(()=>{"use strict";gG=x($g(),1);gc();qle=255});async function*bG(e,t={}){for(let{head:n,path:r,file:o}of NB(e,t)){if(yield n,o===void 0)continue;let i=0;for await(let s of tue(o,t.buffer)){if(i+=s.length,i>o.
size)break;yield s}nue(r,o.size,i),yield n_(i)}yield eue}function tue(e,t){return e.chunks?.(t)??[e.bytes()]}function nue(e,t,n){if(n===t)return;let r=`The file\
 ${JSON.stringify(e)} changed while it was read: it was listed with ${t} bytes.`;throw new w("FILE_UNREADABLE",r,"Do it again when nobody writes there.")}var eue,
kG=m(()=>{"use strict";E();o_();eue=new Uint8Array(2*512)});async function U_(e,{spool:t,compression:n="gzip",signal:r}){let o=(0,j_.createHash)("sha256"),i=(0,j_.createHash)("sha256"),s=t.blob(),a=0,c={buffer:new Uint8Array(
131072)},l=rue(bG(e.files,{prefix:e.folder,links:"keep",...c}),u=>{r?.throwIfAborted(),o.update(u)});for await(let u of n==="gzip"?yG(l):Fr(l))i.update(u),a+=u.
length,await s.write(u);return{mediaType:n==="gzip"?Qe.gzipLayer:Qe.layer,digest:`sha256:${i.digest("hex")}`,diffId:`sha256:${o.digest("hex")}`,size:a,comment:e.
comment,open:()=>s.read()}}async function*rue(e,t){for await(let n of e)t(n),yield n}var j_,vG=m(()=>{"use strict";j_=x(Ye(),1);gc();wG();kG();et()});function Og(e,t){let{exampleSecrets:n=[]}=t,r=new Map,o=new Map;for(let[i,s]of e){let a=oue(i),c=a===void 0?iue(i,s,n):a.why;c===void 0?r.set(i,s):o.set(a?.path??
i,{path:a?.path??i,why:c})}return sue(r,t),{kept:r,leftOut:[...o.values()]}}function B_(e,t){return t.some(n=>e===n||n.endsWith("/")&&e.startsWith(n))}function oue(e){
for(let t=e.indexOf("/");t!==-1;t=e.indexOf("/",t+1)){let n=e.slice(0,t);if(Sr(`${n}/x`,{kind:"directory"})!==void 0)return{path:n,why:Sr(n,{kind:"directory"})??
"is a folder that stays out"}}}function iue(e,t,n){if(e.includes("\\"))return"holds a backslash, which no archive stores";if(!(t.kind==="file"&&t.unreadable!==void 0))
try{let r=Sr(e,t);return r===N0&&B_(e,n)?void 0:r}catch(r){if(ve(r)&&r.code==="FILE_UNREADABLE")return;throw r}}function sue(e,t){let{maxBytes:n=xG.bytes,maxFiles:r=xG.
files}=t;_G("maxBytes",n,1073741824),_G("maxFiles",r,1e5);let o=0;for(let i of e.values())o+=i.kind==="file"?i.size:0;if(e.size>r)throw $G(`${e.size} files, mor\
e than ${r}`);if(o>n)throw $G(`${o} bytes, more than ${n}`)}function _G(e,t,n){if(!(Number.isInteger(t)&&t>=1&&t<=n))throw new w("OPTION_INVALID",`${e} is ${t}.`,
`Give a whole number from 1 to ${n}.`)}function $G(e){let t="Move build output and data out of the plugin's folder, or raise the limit.";return new w("IMAGE_TOO\
_LARGE",`The plugin has ${e}.`,t)}var xG,Eg=m(()=>{"use strict";E();Au();xG={bytes:268435456,files:2e4}});async function J_(e,t={}){return OG(e,t),aue(e,await G_(e,t),t)}async function G_(e,t={}){let{base:n,parts:r={},spool:o=pG,signal:i}=t,{kept:s,leftOut:a}=Og(e.files,
t),c={spool:o,compression:n===void 0&&t.parts===void 0?"none":"gzip",...z({signal:i})},l=[];r.runtime!==void 0&&l.push(await U_({files:r.runtime,folder:Gh.slice(
1),comment:LB},c));let u=r.dependencies===void 0?s:de([...s,...r.dependencies]);l.push(await U_({files:u,folder:er.slice(1),comment:RB},c));let f=new Map,p=new Map;
for(let d of V_(t))f.set(d,[...await r.cli?.(d)??[],...l]),p.set(d,await r.annotations?.(d)??{}),i?.throwIfAborted();return{layers:f,annotations:p,leftOut:a,files:[
...s].filter(([,{kind:d}])=>d==="file").map(([d])=>d)}}function aue(e,t,n={}){let{base:r}=n,o=OG(e,n),i=V_(n).map(d=>JB(d,r?.images.get(d),t.layers.get(d)??[],o,
t.annotations.get(d))),s=i.length>1?GB(i,r,o):void 0,{files:a,leftOut:c}=t,{format:l,labels:u,annotations:f}=o;return{top:s??i[0].manifest,...z({index:s,base:r}),
images:i,format:l,path:er,labels:u,annotations:f,files:a,leftOut:c}}function V_({platforms:e,base:t}){return bB(e??(t===void 0?["linux/amd64"]:[...t.images.keys()]),
t)}function OG(e,t){let{base:n,format:r="oci",created:o="1970-01-01T00:00:00Z"}=t;vB(o),V_(t);let i=fG(e,er,{...t,...z({base:n})});return{format:r,created:o,labels:i,
annotations:{...i,"org.opencontainers.image.created":o}}}var EG=m(()=>{"use strict";K();Pe();c_();Dh();dG();jh();di();mG();vG();Eg();a_()});function AG(e,{credential:t,source:n}){return t===void 0?`${e}: no credential (${n}).`:`${e}: credential from ${n}.`}var SG=m(()=>{"use strict"});var TG=Oe((_Je,IG)=>{"use strict";IG.exports=process.getBuiltinModule("node:stream/promises")});function mo(e){return cue[e]}function hf(e){if(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/.test(e))return e;let t=`${JSON.stringify(e.slice(0,80))} i\
s no exact version of Claude Code.`;throw new w("OPTION_INVALID",t,"Name one as npm does, e.g. 2.1.330.")}function Ag({version:e,platform:t,integrity:n,digest:r,
size:o,diffId:i}){return JSON.stringify({version:e,platform:t,integrity:n,digest:r,size:o,diffId:i})}function Sg(e){let t=e.length>1e3?void 0:D(e).value;if(!v(t))
return;let{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}=t;if(!(r!=="linux/amd64"&&r!=="linux/arm64")&&!(typeof n!="string"||!H_(o))&&!(!$e(i)||!$e(
a))&&!(typeof s!="number"||!Number.isSafeInteger(s)||s<1))return{version:n,platform:r,integrity:o,digest:i,size:s,diffId:a}}function H_(e){return typeof e=="str\
ing"&&/^sha512-[A-Za-z0-9+/]{86}==$/.test(e)}var cue,Ig=m(()=>{"use strict";E();M();et();cue={"linux/amd64":"@anthropic-ai/claude-code-linux-x64","linux/arm64":"\
@anthropic-ai/claude-code-linux-arm64"}});async function Pg(e,t){let{cwd:n,timeoutMs:r,env:o,signal:i}=t,{file:s,before:a}=fue(),c=e[0]??"",l=await sh(s,[...a,...e,...lue],{cwd:n,env:ih(o),timeoutMs:r,maxOutputBytes:uue,
signal:i}).catch(u=>{let f="Install Node with npm, and see that npm is in your PATH.";throw new w("NPM_FAILED","npm can't be started.",f,{cause:u})});return due(
c,l,r),l.stdout.toString("utf8")}function fue(){if(process.platform!=="win32")return{file:"npm",before:[]};let e=(0,Tg.join)((0,Tg.dirname)(process.execPath),"n\
ode_modules","npm","bin","npm-cli.js");return{file:process.execPath,before:[e]}}function due(e,t,n){if(t.why==="abort")throw new w("INTERRUPTED",`npm ${e} was s\
topped.`,"Start it again.");if(t.why==="timeout"){let i="Check the network and the registry, or give it more time.";throw new w("NPM_FAILED",`npm ${e} took long\
er than ${n/1e3} s.`,i)}if(t.why==="exit"&&t.exitCode===0)return;let r=pue(t.stderr),o=r.join("; ");throw new w("NPM_FAILED",`npm ${e} failed: ${mue(r)??`exit c\
ode ${t.exitCode}`}.`,gue(o))}function pue(e){return Wa(e).split(`
`).map(t=>t.replace(/^npm (?:error|ERR!) ?/,"").trim()).filter(t=>t!==""&&!/complete log of this run|Log files were not written/.test(t)).filter(t=>!/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.
test(t)).slice(0,40)}function mue(e){let t=e.map(o=>/^code (\S+)$/.exec(o)?.[1]).find(o=>o!==void 0),n=e.filter(o=>!/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.
test(o)).map(o=>o.replace(/^(?:\d{3}|network|notarget|audit) +/,"")),r=[t,n[0]].filter(o=>o!==void 0);return r.length===0?void 0:r.join(": ").slice(0,400).replace(
/\.$/,"")}function gue(e){return hue.find(([t])=>t.test(e))?.[1]??"Run the same npm command by hand to see what is wrong."}var Tg,lue,uue,hue,K_=m(()=>{"use str\
ict";Tg=x(ne(),1);E();si();dx();mx();lue=["--no-audit","--no-fund","--no-update-notifier","--no-progress","--loglevel=error","--logs-max=0"],uue=16*1024*1024;hue=
[[/\bEUSAGE\b.*(?:in sync|lock)/s,"Run `npm install` in that folder and commit the lockfile."],[/\b(?:E401|E403|ENEEDAUTH)\b/,"Give npm access to its registry: \
a token in ~/.npmrc, see `npm help npmrc`."],[/\b(?:E404|ETARGET|ENOVERSIONS)\b/,"Check name and version, and which registry npm is configured with."],[/\bEINTEGRITY\b/,
"Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],[/SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,"Name your \
company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS)."],[/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
"Check the network, and npm's `registry` and `proxy` settings."],[/\bENOSPC\b/,"Make room on the disk."]]});function PG(){let e=(0,ho.mkdtempSync)((0,Ng.join)((0,RG.tmpdir)(),"claude-bazaar-npm-"));return{path:e,[Symbol.asyncDispose]:async()=>(0,ho.rmSync)(e,{recursive:!0,
force:!0})}}async function*NG(e,t,n,r){let o=(0,Rg.createHash)("sha512"),i=0;for await(let s of e){if(o.update(s),i+=s.length,n!==void 0&&i>n)throw CG(r);yield s}
if(`sha512-${o.digest("base64")}`!==t||(n??i)!==i)throw CG(r)}function CG(e){let t="Find out who changed it: the registry or proxy that npm is configured with, \
or npm's cache (npm cache verify).";return new w("NPM_FAILED",`The tarball of ${e} is not the one that was published.`,t)}async function yue(e,t){let n=(0,Rg.createHash)(
"sha256");try{await(0,DG.pipeline)(LG.Readable.from(e),(0,FG.createGunzip)(),async r=>{for await(let o of r)n.update(o)})}catch(r){throw r instanceof w?r:new w(
"NPM_FAILED",`The tarball of ${t} is no gzip.`,"Check npm's registry.",{cause:r})}return`sha256:${n.digest("hex")}`}var Rg,ho,RG,Ng,LG,DG,FG,Cg,MG=m(()=>{"use s\
trict";Rg=x(Ye(),1),ho=x(ae(),1),RG=x(ao(),1),Ng=x(ne(),1),LG=x(A_(),1),DG=x(TG(),1),FG=x($g(),1);E();M();Ig();K_();Qu();Cg=class{#e;constructor(t={}){this.#e=t}known(t,n){
let r=Sg(Kh(this.#t(t,n))??"");return r?.version===t&&r.platform===n?r:void 0}async describe(t,n){hf(t);let r=this.known(t,n);if(r!==void 0)return r;let o=await this.#n(
t,n),i=await this.#r(t,n,o);return Wh(this.#t(t,n),Ag(i)),i}#t(t,n){return(0,Ng.join)(this.#e.cacheDir??hc(),"cli",`${t}-${n.replace("/","-")}.json`)}async*open(t){
var a=[];try{let{version:n,platform:r,integrity:o,size:i}=t;let s=Sn(a,await this.#o(n,r),!0);yield*NG((0,ho.createReadStream)(s.file),o,i,`${mo(r)}@${n}`)}catch(c){
var l=c,u=!0}finally{var f=In(a,l,u);f&&await f}}async#n(t,n){var l=[];try{let r=Sn(l,PG(),!0);let o=`${mo(n)}@${t}`;let i=D(await this.#i(["view",o,"dist","--j\
son"],r.path)).value;let s=v(i)&&v(i.dist)?i.dist:i;let a=v(s)?s.integrity:void 0;if(H_(a))return a;let c="Use a registry that passes `dist.integrity` on (sha51\
2), as npm's own does.";throw new w("NPM_FAILED",`The registry names no sha512 integrity for ${o}.`,c)}catch(u){var f=u,p=!0}finally{var d=In(l,f,p);d&&await d}}async#r(t,n,r){
var u=[];try{let o=Sn(u,await this.#o(t,n),!0);let i=(0,Rg.createHash)("sha256");let s=0;let a=`${mo(n)}@${t}`;let c=async function*(){for await(let g of NG((0,ho.createReadStream)(
o.file),r,void 0,a))i.update(g),s+=g.length,yield g};let l=await yue(c(),a);return{version:t,platform:n,integrity:r,digest:`sha256:${i.digest("hex")}`,size:s,diffId:l}}catch(f){
var p=f,d=!0}finally{var h=In(u,p,d);h&&await h}}async#o(t,n){let r=PG();try{await this.#i(["pack",`${mo(n)}@${t}`,"--silent","--prefer-offline"],r.path);let o=(0,ho.readdirSync)(
r.path).find(i=>i.endsWith(".tgz"));if(o===void 0)throw new w("NPM_FAILED","npm pack wrote no file.","Update npm.");return{file:(0,Ng.join)(r.path,o),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}catch(o){throw await r[Symbol.asyncDispose](),o}}async#i(t,n){let{timeoutMs:r=9e5,env:o,signal:i}=this.#e;return await Pg(t,{cwd:n,timeoutMs:r,
env:o,signal:i})}}});var wue,bue,zG,W_,jG,UG=m(()=>{"use strict";Ti();wue={docker:"A container has no Docker engine: run that server elsewhere, and give its URL in .mcp.json.",npx:"\
Put the package into the plugin's package.json and lockfile, and start it with `node` from node_modules.",python3:"Name a base that has Python (`image.base`), o\
r build with a Dockerfile.",uv:"Name a base that has uv and Python (`image.base`), or build with a Dockerfile."},bue={bunx:"npx",npm:"npx",pip:"python3",pip3:"p\
ython3",pnpm:"npx",podman:"docker",python:"python3",uvx:"uv",yarn:"npx"},zG=e=>wue[bue[e]??e]??"Name a base that has it (`image.base`), or build with a Dockerfi\
le; where the base has it, say so with `image.commands`.",W_=e=>`Add a build for ${e} to the plugin, or build with a Dockerfile, which compiles it where it runs\
.`,jG={IMAGE_BASE_INCOMPLETE:C(e=>`The base ${e.base} has no \`${e.program}\`, by which every image's runtime starts.`,"Take a base with Node 24 and tini, as do\
cker/Dockerfile makes one; where it has them and its label does not say so, name them in `image.commands`."),IMAGE_BASE_SAYS_LITTLE:Ke(e=>`The base ${e.base} do\
es not say ${e.what}, so that is not checked.`,"Give it with `image.commands`, or as a label of the base, see docs/image.md."),IMAGE_COMMAND_MISSING:C(e=>`${e.what}\
 starts \`${e.command}\`, which the image's base does not have.`,e=>zG(e.command)),IMAGE_COMMAND_UNLIKELY:A(e=>`${e.what} uses \`${e.command}\`, which the image'\
s base does not have.`,e=>zG(e.command)),IMAGE_DEPENDENCIES_LATER:Ke(e=>`A dry run installs nothing: the npm packages of "${e.folder}" are not among the files a\
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
, and the base has ${e.has}.`,e=>W_(`Linux with ${e.has}`)),IMAGE_NATIVE_MACHINE:C(e=>`It is made for ${e.is}, and the image for ${e.wanted}.`,e=>W_(e.wanted)),
IMAGE_NATIVE_NONE:A(e=>`None of the native modules of "${e.folder}" is made for ${e.wanted}.`,e=>W_(e.wanted)),IMAGE_PACKAGE_BROKEN:C(e=>`It is no JSON: ${e.reason}\
.`,"Correct it: npm and Node read it. A lockfile is written anew by `npm install --package-lock-only`."),IMAGE_SECRET:C(e=>`There is a credential in this line (${e.
kind}), and whoever may pull the image reads it.`,"Take it out and revoke it; pass it to the container as a variable or secret. If it is only an example, name t\
he file in `image.exampleSecrets`."),IMAGE_SECRET_LIKELY:A(e=>`This line looks as if it held a credential (${e.kind}), and whoever may pull the image reads it.`,
"If it is one, take it out and revoke it; if not, name the file in `image.exampleSecrets`.")}});function ye(e,t,n){let r=jG[e];return{...typeof t=="string"?{path:t}:t,code:e,level:r.level,problem:r.problem(n),fix:r.fix(n)}}function _c(e){let t=r=>[r.path,String(
r.line??0).padStart(9,"0"),r.code,r.problem].join("\0");return[...new Map(e.map(r=>[t(r),r]))].sort(([r],[o])=>r<o?-1:1).map(([,r])=>r)}function Z_(e){let t=e.filter(
({level:i})=>i==="error"),[n]=t;if(n===void 0)return;let r=t.length===1?"":` (and ${t.length-1} more)`,o=`${mn(n)}: ${n.problem}${r}`;throw new w("PLUGIN_INCOMP\
LETE",o,n.fix,{details:{findings:e.filter(({level:i})=>i!=="note")}})}var zr=m(()=>{"use strict";Pn();E();UG()});function JG(e,t){let n=BG.map(s=>go(t,s)).find(s=>L(e,s)!==void 0),o=(n===void 0?void 0:KG(e,n))?.packages;if(n===void 0||!v(o))return;let i=Object.entries(o).flatMap(
([s,a])=>v(a)?[[s,a]]:[]);return{path:n,packages:i.flatMap(([s,a])=>vue(s,a)??[]),local:i.some(([s,a])=>a.link===!0||s!==""&&!s.includes("node_modules/")||xue(a))}}
function GG(e,t){return kue.find(n=>L(e,go(t,n))!==void 0)??""}function VG(e,t){let n=KG(e,go(t,"package.json"));return["dependencies","optionalDependencies","p\
eerDependencies"].some(r=>{let o=n?.[r];return v(o)&&Object.keys(o).length>0})}function HG(e,t){for(let n of["package.json",...BG].map(r=>go(t,r))){let r=L(e,n);
if(r===void 0||r.unreadable!==void 0)continue;let{problem:o}=D(Qi(r));if(o!==void 0)return{path:n,line:o.line,column:o.column,reason:o.reason}}}function go(e,t){
return e===""?t:`${e}/${t}`}function vue(e,t){let{version:n,integrity:r,license:o,dev:i,devOptional:s,link:a,name:c}=t,l=e.lastIndexOf("node_modules/");if(!(l===
-1||i===!0||s===!0||a===!0||typeof n!="string"))return{name:typeof c=="string"?c:e.slice(l+13),version:n,path:e,...typeof r=="string"?{integrity:r}:{},...typeof o==
"string"?{license:o}:{},bound:["os","cpu","libc"].some(u=>Array.isArray(t[u]))}}function xue({resolved:e}){return typeof e=="string"&&e.startsWith("file:")}function KG(e,t){
let n=L(e,t);if(n===void 0||n.unreadable!==void 0)return;let{value:r}=D(Qi(n));return v(r)?r:void 0}var BG,kue,q_=m(()=>{"use strict";K();M();BG=["npm-shrinkwra\
p.json","package-lock.json"],kue=["pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb"]});function gf(e){let{files:t}=e,n=_ue(e),r=[],o=[];for(let i of t.keys()){let s=/^(?:(.*)\/)?package\.json$/.exec(i),a=s?.[1]??"";if(s===null||a.split("/").includes(
"node_modules"))continue;let c=a===""||n.has(a)?HG(t,a):void 0;if(c!==void 0){let{reason:u,...f}=c;o.push(ye("IMAGE_PACKAGE_BROKEN",f,{reason:u}))}if(c!==void 0||
!VG(t,a))continue;let l=JG(t,a);a!==""&&!n.has(a)?o.push(ye("IMAGE_DEPENDENCIES_UNUSED",i,{folder:a})):l===void 0?o.push(ye("IMAGE_DEPENDENCIES_UNLOCKED",i,{other:GG(
t,a)})):r.push({folder:a,lock:l})}return{folders:r,findings:o}}function _ue(e){let t=[...e.mcpServers.flatMap(({config:r})=>[...Pt(JSON.stringify(r),e),...$ue(r,
e)]),...e.hooks.flatMap(r=>ti(r,e))],n=new Set;for(let r of t)for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1))n.add(r.slice(0,o));return n}function $ue(e,t){
return[...JSON.stringify(e).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g)].flatMap(([,r=""])=>{let o=go(r.replace(/\/{1,9}$/,""),"package.json");return L(
t.files,o)===void 0?[]:[o]})}var Y_=m(()=>{"use strict";K();Er();zr();q_()});function X_(e,t,n){let r=[],o=[],i=[],s=Eue(e,t);for(let[a,c]of e){if(Oue.test(a))continue;if(c.kind==="symlink"){s.has(Aue(a,c.target))?r.push([a,c]):o.push(ye(
"IMAGE_LINK_LEFT_OUT",a,{target:c.target}));continue}let l=n?Sr(a.replaceAll("node_modules/",""),c):void 0;l===void 0?r.push([a,c]):i.push({path:a,why:l})}return{
files:de(r),findings:o,leftOut:i}}function Eue(...e){let t=new Set;for(let n of e)for(let[r,o]of n){o.kind!=="symlink"&&t.add(r);for(let i=r.lastIndexOf("/");i>
0;i=r.lastIndexOf("/",i-1))t.add(r.slice(0,i))}return t}function Aue(e,t){if(t.startsWith("/")||t.includes("\\"))return"";let n=e.split("/").slice(0,-1);for(let r of t.
split("/"))if(!(r===""||r===".")){if(r!=="..")n.push(r);else if(n.pop()===void 0)return""}return n.join("/")}function WG(e){let t=new Map;for(let n of e)for(let[
r,o]of n){let i=t.get(r);if(i!==void 0&&!Sue(i,o))return;t.set(r,o)}return de(t)}function Sue(e,t){if(e.kind==="symlink")return t.kind==="symlink"&&e.target===t.
target;if(e.kind==="directory"||t.kind!=="file")return e.kind===t.kind;if(e.size!==t.size||e.executable!==t.executable)return!1;let[n,r]=[e.bytes(),t.bytes()];return n.
every((o,i)=>o===r[i])}var Oue,ZG=m(()=>{"use strict";K();Au();zr();Oue=/(?:^|\/)node_modules\/(?:\.package-lock\.json$|\.cache\/|\.vite\/)/});function Tue(e){return["--os=linux",`--cpu=${Iue[e]}`,"--libc=glibc"]}async function XG(e,{folder:t,lock:n},r,o){let i=n.local?e:Pue(e,t,n.path),s=n.local?void 0:
o.cacheDir,a=s&&(0,Os.join)(s,"dependencies",Nue(i,t,r));if(a!==void 0&&(0,dt.existsSync)(a))return Fue(a),{files:qG(a),[Symbol.asyncDispose]:async()=>{}};let c=Cue(
s);try{Ha(c,de([...i].filter(([,h])=>h.kind==="file")));let{timeoutMs:l,env:u,signal:f}=o,p=["--omit=dev","--ignore-scripts","--install-links=false","--git=git",
...Tue(r)];await Pg(["ci",...p],{cwd:(0,Os.join)(c,t),timeoutMs:l,env:u,signal:f});let d=a===void 0?c:Rue(c,a);return{files:qG(d),[Symbol.asyncDispose]:async()=>{
d===c&&(0,dt.rmSync)(c,{recursive:!0,force:!0})}}}catch(l){throw(0,dt.rmSync)(c,{recursive:!0,force:!0}),l}}function Pue(e,t,n){let r=[go(t,"package.json"),n,go(
t,".npmrc")];return de(r.flatMap(o=>L(e,o)===void 0?[]:[[o,L(e,o)]]))}function qG(e){return de([...um(e)].filter(([t])=>/(?:^|\/)node_modules\//.test(t)))}function Nue(e,t,n){
let r=(0,Lg.createHash)("sha256").update(`1\0${t}\0${n}\0`);for(let[o,i]of e){if(i.kind!=="file")continue;let s=i.bytes();r.update(`${o}\0${s.length}\0`).update(
s)}return r.digest("hex")}function Cue(e){if(e!==void 0)try{let t=(0,Os.join)(e,"dependencies",`.${(0,Lg.randomUUID)()}`);return(0,dt.mkdirSync)(t,{recursive:!0,
mode:448}),t}catch{}return(0,dt.mkdtempSync)((0,Os.join)((0,YG.tmpdir)(),"claude-bazaar-npm-"))}function Rue(e,t){try{(0,dt.renameSync)(e,t)}catch{return e}return Due(
(0,Os.join)(t,"..")),t}function Due(e){for(let t of(0,dt.readdirSync)(e)){let n=(0,Os.join)(e,t);(0,dt.statSync)(n).mtimeMs<Date.now()-Lue&&(0,dt.rmSync)(n,{recursive:!0,
force:!0})}}function Fue(e){try{(0,dt.utimesSync)(e,new Date,new Date)}catch{}}var Lg,dt,YG,Os,Iue,Lue,QG=m(()=>{"use strict";Lg=x(Ye(),1),dt=x(ae(),1),YG=x(ao(),1),
Os=x(ne(),1);K();q_();Lu();K_();_r();Iue={"linux/amd64":"x64","linux/arm64":"arm64"};Lue=720*36e5});async function e6(e,t,n){let{mode:r="install"}=n;if(r==="none")return{...Mue,[Symbol.asyncDispose]:async()=>{}};let{folders:o,findings:i}=gf(e),s=o.flatMap(({folder:a,
lock:c})=>c.packages.map(l=>a===""?l:{...l,path:`${a}/${l.path}`}));if(r==="present"){let{files:a,...c}=X_(zue(t),e.files,!0);return{...c,files:a,packages:s,[Symbol.
asyncDispose]:async()=>{}}}return await jue(e,o,i,s,n)}function zue(e){let t=um(e);return de([...t].filter(([n])=>/(?:^|\/)node_modules\//.test(n)&&!/(?:^|\/)\.git\//.
test(n)))}async function jue(e,t,n,r,o){let i=[],s=async()=>{for(let a of i)await a[Symbol.asyncDispose]()};try{for(let u of t)for(let f of Uue(u,o.platforms)){
let{cacheDir:p=hc(),timeoutMs:d=6e5,env:h,signal:g}=o;i.push(await XG(e.files,u,f,{cacheDir:p,timeoutMs:d,env:h,signal:g}))}let a=i.map(u=>X_(u.files,e.files,!1)),
c=WG(a.map(u=>u.files));if(c===void 0)throw Bue();let l=a.flatMap(u=>u.findings);return{files:c,leftOut:a.flatMap(u=>u.leftOut),packages:r,findings:_c([...n,...l]),
[Symbol.asyncDispose]:s}}catch(a){throw await s(),a}}function Uue({lock:e},t){return e.packages.some(({bound:n})=>n)?t:t.slice(0,1)}function Bue(){return new w(
"NOT_SUPPORTED","npm installs other files under one path for the image's two machines.","Build an image for each machine (--platform), or bundle the server.")}var Mue,
t6=m(()=>{"use strict";E();K();zr();Y_();ZG();QG();_r();Qu();Mue={files:de({}),packages:[],findings:[],leftOut:[]}});function e$(){let t=["runtime","../runtime","../../dist/runtime"].map(r=>(0,Q_.join)(import.meta.dirname,r)).find(r=>(0,n6.statSync)((0,Q_.join)(r,"bin.js"),{throwIfNoEntry:!1})?.
isFile());if(t!==void 0)return tn(t);let n="The runtime for images is missing from this installation.";throw new w("FILE_UNREADABLE",n,"Install claude-bazaar an\
ew; in a checkout of it: npm run build.")}function r6(){let e=L(e$(),"packages.json");return e===void 0?[]:JSON.parse(Qi(e))}var n6,Q_,o6=m(()=>{"use strict";n6=
x(ae(),1),Q_=x(ne(),1);E();K();_r()});function a6(e,t={},n=[]){let r=[...(t[Dg]??"").split(/\s+/),...n].filter(s=>s!==""),[,o,i]=/^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(t[s6]??"")??[];
return{name:e,...r.length===0?{}:{commands:new Set(r)},...o===void 0||i===void 0?{}:{libc:{name:o==="musl"?"musl":"glibc",version:i}}}}var Dg,s6,Jue,i6,_Ge,c6=m(
()=>{"use strict";Dg="claude-bazaar.base.commands",s6="claude-bazaar.base.libc",Jue=`apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod\
 chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(/\s+/),i6={name:"glibc",version:"2.36"},
_Ge={[Dg]:Jue.join(" "),[s6]:`${i6.name} ${i6.version}`}});function vi(e){let n=/^\/(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$/.exec(e)?.[1]??e;return/^[\w.+-]{1,100}$/.test(n)?n:void 0}function yf(e){if(vi(e[0]??"")!=="env")
return e;let t=e.findIndex((n,r)=>r>0&&!n.startsWith("-")&&!n.includes("="));return t<0?[]:yf(e.slice(t))}function l6(e){let t=e.findIndex(n=>/^-[a-z]*c$/.test(
n));return t<0?void 0:e[t+1]}function u6(e){return!/\|\||\[|\b(?:if|case|while|until|for|function|command|which|type|test|hash)\b|\(\)/.test(e)}var t$=m(()=>{"u\
se strict"});function f6(e,t){let n=[...e.mcpServers.flatMap(o=>Gue(o,e)),...e.hooks.flatMap(o=>Vue(o,e))],{commands:r}=t;return r===void 0?n.length===0?[]:[ye("IMAGE_BASE_S\
AYS_LITTLE","",{base:t.name,what:"which programs it has"})]:n.filter(({command:o})=>!r.has(o)).map(({origin:o,what:i,command:s,certain:a})=>ye(a?"IMAGE_COMMAND_\
MISSING":"IMAGE_COMMAND_UNLIKELY",o,{what:i,command:s}))}function Gue({name:e,transport:t,config:n,origin:r},o){let{command:i,args:s}=n;if(t!=="stdio"||typeof i!=
"string")return[];let a=`The server "${e}"`,c=Array.isArray(s)?s.filter(b=>typeof b=="string"):[],l=n$(i,o).map(b=>({origin:r,what:a,command:b,certain:!0})),[u="",
...f]=yf([i,...c]),p=u===i?[]:n$(u,o),d=[...l,...p.map(b=>({origin:r,what:a,command:b,certain:!0}))];if(!Hue.has(vi(u)??""))return d;let h=l6(f),g=h!==void 0&&u6(
h),y=(h===void 0?f:[h]).flatMap(b=>r$(b));return[...d,...y.map(b=>({origin:r,what:a,command:b,certain:g}))]}function Vue({event:e,type:t,handler:n,origin:r},o){
let{command:i,args:s}=n;if(t!=="command"||typeof i!="string")return[];let a=`The ${e} hook`;if(Array.isArray(s))return n$(i,o).map(u=>({origin:r,what:a,command:u,
certain:!0}));let c=Pt(i,o).flatMap(u=>d6(u,o.files)??[]);return[...new Set([...r$(i),...c.filter(u=>p6.has(u))])].map(u=>({origin:r,what:a,command:u,certain:!1}))}
function n$(e,t){let[n]=Pt(e,t),r=n===void 0?vi(e):d6(n,t.files);return r===void 0?[]:[r]}function d6(e,t){let n=L(t,e);if(n===void 0||n.unreadable!==void 0||!n.
executable||n.size>Kue)return;let o=(/^#![ \t]*(\S[^\r\n]{0,500})/.exec(H(n.bytes()))?.[1]?.trim().split(/\s+/)??[]).map(i=>i.slice(i.lastIndexOf("/")+1));return o[0]===
"env"?o.slice(1).find(i=>!i.startsWith("-")&&!i.includes("=")):o[0]}function r$(e,t=0){let n=nn(e.slice(0,Wue)).flatMap(r=>{let[,,o]=t>3?[]:/(?:^|[\s/])(?:ba|da|z)?sh\s+-[a-z]*c\s+(["'])(.+)\1/s.
exec(r)??[];return[que(r)??[],o===void 0?[]:r$(o,t+1)].flat()});return[...new Set(n)].filter(r=>p6.has(r))}function que(e){let n=e.replace(/^[({]+/,"").trim().split(
/\s+/,20).find(r=>!Zue.has(r)&&vi(r)!=="env"&&!/^\w+=/.test(r));return n===void 0?void 0:vi(n.replaceAll(/["')}]/g,""))}var Hue,Kue,p6,Wue,Zue,m6=m(()=>{"use st\
rict";K();j();Er();rn();zr();t$();Hue=new Set(["sh","bash","dash","zsh"]);Kue=4194304,p6=new Set(`aws az bun bunx cargo clang cmake cmd composer curl deno docke\
r dotnet ffmpeg gcc gcloud gem gh go gradle helm
jq java javac kubectl make mvn mysql npm npx osascript pbcopy php pip pip3 pipx pnpm podman poetry powershell psql
pwsh python python2 python3 rg rsync ruby rustc say scp ssh sqlite3 sudo swift terraform terminal-notifier tmux tsx unzip
uv uvx wget xclip yarn yq zip zsh`.split(/\s+/));Wue=1e5,Zue=new Set(["(","{","!","if","then","else","elif","while","until","do","exec","time","nohup"])});function s$(e){return e[0]===127&&e[1]===69&&e[2]===76&&e[3]===70}function g6(e){if(s$(e))try{return new i$(e).read()}catch(t){if(t instanceof RangeError)return;
throw t}}function h6(e,t){let n=e.find(r=>r.type===o$.load&&t>=r.address&&t<r.address+r.size);if(n===void 0)throw new RangeError("an address of no segment");return n.
offset+t-n.address}function bf(e,t){if(e>t)throw new RangeError("more than any real file has")}var $c,o$,wf,i$,y6=m(()=>{"use strict";$c={segments:256,dynamic:4096,
libraries:1024,versions:4096,text:512};o$={load:1,dynamic:2,interpreter:3},wf={end:0,needed:1,strings:5,versionsNeeded:1879048190,versionsNeededCount:1879048191},
i$=class{#e;#t;#n;#r;constructor(t){this.#e=t,this.#t=new DataView(t.buffer,t.byteOffset,t.byteLength),this.#n=this.#t.getUint8(4)===2,this.#r=this.#t.getUint8(
5)===1}read(){let t=this.#o(),n=t.find(({type:i})=>i===o$.interpreter),{needed:r,versions:o}=this.#s(t);return{machine:this.#u(18),...n===void 0?{}:{interpreter:this.#p(
n.offset)},needed:r,versions:o}}#o(){let[t,n,r]=this.#n?[this.#c(32),this.#u(54),this.#u(56)]:[this.#a(28),this.#u(42),this.#u(44)];return bf(r,$c.segments),Array.
from({length:r},(o,i)=>this.#i(t+i*n))}#i(t){let n=this.#a(t);return this.#n?{type:n,offset:this.#c(t+8),address:this.#c(t+16),size:this.#c(t+32)}:{type:n,offset:this.#a(
t+4),address:this.#a(t+8),size:this.#a(t+16)}}#s(t){let n=t.find(({type:l})=>l===o$.dynamic);if(n===void 0)return{needed:[],versions:[]};let r=this.#l(n),o=l=>r.
find(([u])=>u===l)?.[1],i=o(wf.strings);if(i===void 0)return{needed:[],versions:[]};let s=l=>this.#p(h6(t,i)+l),a=r.filter(([l])=>l===wf.needed);bf(a.length,$c.
libraries);let c=o(wf.versionsNeeded);return{needed:a.map(([,l])=>s(l)),versions:c===void 0?[]:this.#f(h6(t,c),o(wf.versionsNeededCount)??0,s)}}#l({offset:t,size:n}){
let r=this.#n?16:8,o=[];for(let i=t;i+r<=t+n;i+=r){let s=this.#n?this.#c(i):this.#a(i);if(s===wf.end)break;o.push([s,this.#n?this.#c(i+8):this.#a(i+4)]),bf(o.length,
$c.dynamic)}return o}#f(t,n,r){bf(n,$c.libraries);let o=new Set,i=0,s=t;for(let a=0;a<n;a+=1){let c=s+this.#a(s+8);for(let u=this.#u(s+2);u>0;u-=1){bf(i+=1,$c.versions),
o.add(this.#a(c+8));let f=this.#a(c+12);if(f===0)break;c+=f}let l=this.#a(s+12);if(l===0)break;s+=l}return[...new Set([...o].map(r))]}#u(t){return this.#t.getUint16(
t,this.#r)}#a(t){return this.#t.getUint32(t,this.#r)}#c(t){let n=this.#t.getBigUint64(t,this.#r);if(n>BigInt(Number.MAX_SAFE_INTEGER))throw new RangeError("no s\
uch offset");return Number(n)}#p(t){let n=this.#e.subarray(t,t+$c.text),r=n.indexOf(0);if(r===-1)throw new RangeError("no such text");return new TextDecoder("la\
tin1").decode(n.subarray(0,r))}}});function w6(e,t,n){return[...Map.groupBy([...e].flatMap(([o,i])=>{let s=i.kind==="file"&&Que(o,i)?efe(o,i,t,n):void 0;return s===void 0?[]:[s]}),({path:o})=>afe(
o))].flatMap(([o,i])=>i.every(({elsewhere:s})=>s)&&!cfe(o,t,n)?[ye("IMAGE_NATIVE_NONE",i[0]?.path??"",{folder:o,wanted:t})]:i.flatMap(({findings:s,elsewhere:a})=>a?
[]:s))}function Que(e,{executable:t,unreadable:n,size:r}){return n!==void 0||r<16?!1:t||/\.(?:node|so(?:\.[\d.]+)?|dylib|dll|exe)$/i.test(e)}function efe(e,t,n,r){
let o=t.bytes(),i=tfe(o),s=k6(e,n,r);if(i!==void 0)return{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_MACHINE",e,{is:i,wanted:n})]};if(!s$(o))return e.endsWith(
".node")?{path:e,elsewhere:s,findings:[ye("IMAGE_NATIVE_DAMAGED",e,{what:"native module"})]}:void 0;let a=g6(o),c=a===void 0?[ye("IMAGE_NATIVE_DAMAGED",e,{what:"\
ELF file"})]:nfe(e,a,n,r);return{path:e,elsewhere:s,findings:c}}function tfe(e){let t=new DataView(e.buffer,e.byteOffset).getUint32(0);return[4277009102,4277009103,
3472551422,3489328638].includes(t)||t===3405691582&&(e[7]??0)<20?"macOS":e[0]===77&&e[1]===90?"Windows":void 0}function nfe(e,t,n,{libc:r}){if(t.machine!==Yue[n]){
let s=Xue[t.machine]??`a machine with the number ${t.machine}`;return[ye("IMAGE_NATIVE_MACHINE",e,{is:s,wanted:n})]}if(r===void 0)return[];let o=rfe(t);if(o!==void 0&&
o!==r.name)return[ye("IMAGE_NATIVE_LIBC",e,{needs:o,has:r.name})];let i=ofe(t);return r.name!=="glibc"||i===void 0||!b6(i,r.version)?[]:[ye("IMAGE_NATIVE_GLIBC",
e,{needs:i,has:r.version})]}function rfe({interpreter:e="",needed:t,versions:n}){return/\/ld-musl-/.test(e)||t.some(o=>/^(?:libc\.musl-|ld-musl-)/.test(o))?"mus\
l":/\/ld-linux/.test(e)||t.includes("libc.so.6")||n.some(o=>o.startsWith("GLIBC_"))?"glibc":void 0}function ofe({versions:e}){return e.flatMap(n=>/^GLIBC_(\d{1,4}(?:\.\d{1,4}){1,2})$/.
exec(n)?.[1]??[]).reduce((n,r)=>n===void 0||b6(r,n)?r:n,void 0)}function b6(e,t){let[n,r]=[e,t].map(o=>o.split(".").map(Number));for(let o=0;o<3;o+=1){let i=(n?.[o]??
0)-(r?.[o]??0);if(i!==0)return i>0}return!1}function k6(e,t,{libc:n}){let r=e.toLowerCase().replaceAll("x86_64","x64").split(/[^a-z0-9]+/),o=n===void 0?[]:n.name===
"glibc"?["musl"]:["glibc","gnu"];return r.some(i=>ife.has(i)||sfe[t].has(i)||o.some(s=>i.includes(s)))}function afe(e){return/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.
exec(e)?.[0]??""}function cfe(e,t,n){return e!==""&&k6(e.slice(e.lastIndexOf("node_modules/")),t,n)}var Yue,Xue,ife,sfe,v6=m(()=>{"use strict";zr();y6();Yue={"l\
inux/amd64":62,"linux/arm64":183},Xue={3:"32-bit x86",8:"MIPS",20:"PowerPC",21:"64-bit PowerPC",22:"s390",40:"32-bit Arm",62:"x86-64 (amd64)",183:"AArch64 (arm6\
4)",243:"RISC-V",258:"LoongArch"};ife=new Set("darwin macos mac osx win32 windows win android freebsd openbsd netbsd sunos aix".split(" ")),sfe={"linux/amd64":new Set(
"arm arm64 aarch64 armv6 armv7 armv7l armv8 armhf ia32 x86 i386 ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" ")),"linux/arm64":new Set("x64 amd64 x86 i\
a32 i386 arm armv6 armv7 armv7l armhf ppc64 ppc64le s390x riscv64 loong64 mips64el".split(" "))}});function O6(e,t){let n=e.mcpServers.flatMap(({name:o,transport:i,config:s,origin:a})=>{let{command:c,args:l}=s;return i!=="stdio"||typeof c!="string"?[]:_6(t,a,
`The server "${o}"`,[c,...x6(l)])}),r=e.hooks.flatMap(({event:o,type:i,handler:s,origin:a})=>{let{command:c,args:l}=s;if(i!=="command"||typeof c!="string")return[];
let u=Array.isArray(l)?[c,...x6(l)]:lfe(c);return _6(t,a,`The ${o} hook`,u)});return[...n,...r]}function x6(e){return Array.isArray(e)?e.filter(t=>typeof t=="st\
ring"):[]}function lfe(e){return e.length>1e4||nn(e).length!==1?[]:Array.from(e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g),([t])=>t.replaceAll(/["']/g,""))}function _6(e,t,n,r){
let[o="",...i]=yf(r),s=$6(o);if(s!==void 0){let l=L(e,s);return l===void 0?[ye("IMAGE_FILE_MISSING",t,{what:n,file:s})]:l.executable?[]:[ye("IMAGE_FILE_NOT_EXEC\
UTABLE",t,{what:n,file:s})]}if(!ufe.has(vi(o)??""))return[];let a=i.find(l=>!l.startsWith("-")),c=a===void 0?void 0:$6(a);return c===void 0||ffe(e,c)?[]:[ye("IM\
AGE_FILE_MISSING",t,{what:n,file:c})]}function $6(e){let t=/^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(e)?.[1];if(t===void 0)return;let n=t.split(
"/").filter(r=>r!==""&&r!==".");return n.includes("..")||n.includes("node_modules")?void 0:n.join("/")}function ffe(e,t){return yr(e,t)||["",".js",".json",".nod\
e"].some(n=>L(e,t+n)!==void 0)}var ufe,E6=m(()=>{"use strict";K();rn();zr();t$();ufe=new Set(["node","sh","bash","dash","zsh","python","python3","perl","ruby","\
deno","bun","tsx"])});function A6(e){let{plugin:t,files:n,base:r,baseName:o,commands:i,platforms:s}=e,a=[];for(let[c,{config:l}]of r.images){if(s?.includes(c)===!1)continue;let u=a6(
o,l.labels,i);a.push(...dfe(u,l.labels));let f=w6(n,c,u);a.push(...f6(t,u),...f),u.libc===void 0&&f.length>0&&a.push(ye("IMAGE_BASE_SAYS_LITTLE","",{base:o,what:"\
which C library it has"}))}return _c([...a,...O6(t,n)])}function dfe({name:e,commands:t},n={}){return(n[Dg]??"").trim()===""?[]:["node","tini"].filter(r=>t?.has(
r)===!1).map(r=>ye("IMAGE_BASE_INCOMPLETE","",{base:e,program:r}))}var S6=m(()=>{"use strict";c6();m6();v6();E6();zr()});var kf,I6=m(()=>{"use strict";kf={version:"2.1.330",packages:{"linux/amd64":{integrity:"sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP\
0X0k85SDN/LPVZyjsGezQ==",digest:"sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",size:175385311,diffId:"sha256:55732994c507193ec3ecadd7\
f9cbadd7a9d779b0818d517be313f9c47a379309"},"linux/arm64":{integrity:"sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPc\
sA==",digest:"sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",size:176189557,diffId:"sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd\
4ddd6243de8eb5b142755"}}}});function P6(e){return{[T6]:Ag(e)}}function N6(e,t={}){return async n=>{let r=await a$(e,n,t);return[pfe(e,r),hfe]}}async function a$(e,t,n={}){let r=hf(n.version??
Oc);if(r===kf.version)return{version:r,platform:t,...kf.packages[t]};let o=Sg(n.previous?.(t)?.[T6]??"");return o?.version===r&&o.platform===t?o:await e.describe(
r,t)}function C6(e,t,n){let r=hf(n??Oc);return r===kf.version||e.known?.(r,t)!==void 0}function pfe(e,t){return{mediaType:"application/vnd.oci.image.layer.v1.ta\
r+gzip",digest:t.digest,size:t.size,diffId:t.diffId,comment:`Claude Code ${t.version}: ${mo(t.platform)} as npm has it`,open:()=>e.open(t)}}function gfe(){let t=[
...["usr/","usr/local/","usr/local/bin/"].map(i=>pc({name:i,mode:493,size:0,type:"5"})),pc({name:mfe.slice(1),mode:511,size:0,type:"2",link:"/package/claude"})],
n=new Uint8Array((t.length+2)*512);t.forEach((i,s)=>n.set(i,s*512));let{bytes:r,...o}=dc(Qe.layer,n);return{...o,diffId:o.digest,comment:DB,open:async function*(){
yield r}}}var Oc,T6,mfe,hfe,R6=m(()=>{"use strict";Qx();Ig();I6();jh();et();Oc=kf.version,T6="claude-bazaar.cli";mfe="/usr/local/bin/claude",hfe=gfe()});async function F6(e,t){let n=new Map,r=await e.manifest(t),o=r&&L6(r.bytes);if(o===void 0)return n;let i=Array.isArray(o.manifests)?o.manifests:void 0;if(i===void 0){
for(let s of fi)n.set(s,D6(o.annotations));return n}for(let s of i.slice(0,100)){let{platform:a,digest:c}=v(s)?s:{},l=yfe(a);if(l===void 0||!$e(c)||n.has(l))continue;
let u=await e.manifest(c);n.set(l,D6((u&&L6(u.bytes))?.annotations))}return n}function yfe(e){let{os:t,architecture:n}=v(e)?e:{};if(!(typeof t!="string"||typeof n!=
"string"))return fi.find(r=>r===`${t}/${n}`)}function L6(e){let{value:t}=D(H(e));return v(t)?t:void 0}function D6(e){let t=v(e)?Object.entries(e):[];return Object.
fromEntries(t.filter(n=>typeof n[1]=="string"))}var M6=m(()=>{"use strict";M();j();di();et()});function c$(e,t,n,r,o){let i=n===void 0?void 0:wfe(n,r);return{SPDXID:`SPDXRef-${e}`,name:t,versionInfo:o??r,downloadLocation:jr,filesAnalyzed:!1,licenseDeclared:jr,
...Mg,primaryPackagePurpose:"CONTAINER",checksums:[{algorithm:"SHA256",checksumValue:r.slice(7)}],...i===void 0?{}:{externalRefs:[j6(i)]}}}function wfe(e,t){let n=e.
slice(e.lastIndexOf("/")+1).toLowerCase();return`pkg:oci/${encodeURIComponent(n)}@${encodeURIComponent(t)}?repository_url=${encodeURIComponent(e.toLowerCase())}`}
function vf(e,{name:t,version:n,license:r,integrity:o}){let[,i]=/^sha512-([A-Za-z0-9+/]{86}==)/.exec(o??"")??[],s=i===void 0?void 0:Buffer.from(i,"base64").toString(
"hex");return{SPDXID:e,name:t,versionInfo:n,downloadLocation:jr,filesAnalyzed:!1,licenseDeclared:U6(r),...Mg,primaryPackagePurpose:"LIBRARY",...s===void 0?{}:{checksums:[
{algorithm:"SHA512",checksumValue:s}]},externalRefs:[j6(`pkg:npm/${bfe(t)}@${encodeURIComponent(n)}`)]}}function z6(e,{name:t,manifest:n},r){let o=l$(r).map(({checksums:s})=>s[0]?.
checksumValue??""),i=(0,Fg.createHash)("sha1").update(o.sort().join("")).digest("hex");return{SPDXID:e,name:t,...n.version===void 0?{}:{versionInfo:n.version},downloadLocation:jr,
filesAnalyzed:!0,packageVerificationCode:{packageVerificationCodeValue:i},licenseDeclared:U6(n.license),...Mg,primaryPackagePurpose:"APPLICATION"}}function l$(e){
let t=[];for(let[n,r]of e){if(r.kind!=="file")continue;let o=r.bytes(),i=s=>(0,Fg.createHash)(s).update(o).digest("hex");t.push({SPDXID:`SPDXRef-File-${(0,Fg.createHash)(
"sha256").update(n).digest("hex").slice(0,24)}`,fileName:`.${er}/${n}`,checksums:[{algorithm:"SHA1",checksumValue:i("sha1")},{algorithm:"SHA256",checksumValue:i(
"sha256")}],...Mg})}return t}function j6(e){return{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator:e}}function bfe(e){return e.split("\
/").map(encodeURIComponent).join("/")}function U6(e){return e===void 0||e.length>500||!kfe.test(e)||e==="UNLICENSED"||e.startsWith("LicenseRef-")?jr:e}var Fg,jr,
Mg,kfe,B6=m(()=>{"use strict";Fg=x(Ye(),1);di();jr="NOASSERTION",Mg={licenseConcluded:jr,copyrightText:jr};kfe=/^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/});function V6(e){let{plugin:t,digest:n,created:r="1970-01-01T00:00:00Z",tool:o}=e,i=c$("Image",t.name,e.repository,n,t.manifest.version),s=vfe(e),a=l$(e.files),c={
spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${t.name}@${n}`,documentNamespace:`https://claude-bazaar.invalid/spdx/${n.slice(7)}`,
creationInfo:{created:r.replace(/\.\d+Z$/,"Z"),creators:[`Tool: claude-bazaar-${o}`]},documentDescribes:[i.SPDXID],packages:[i,...s.map(({element:l})=>l)],files:a,
relationships:[zg("SPDXRef-DOCUMENT","DESCRIBES",i.SPDXID),...s.map(({element:l,from:u,how:f})=>f==="BUNDLED"?zg(u,"CONTAINS",l.SPDXID):zg(i.SPDXID,f,l.SPDXID)),
...a.map(({SPDXID:l})=>zg(u$,"CONTAINS",l))]};return`${JSON.stringify(c,null,2)}
`}function vfe(e){let{plugin:t,base:n,cli:r=[],runtime:o,packages:i=[],files:s}=e,a=l=>({element:l,how:"CONTAINS",from:""}),c=(l,u)=>({element:u,how:"BUNDLED",from:l});
return[...n===void 0?[]:[xfe(n)],...r.map(l=>a(_fe(l))),...o===void 0?[]:[a(vf(J6,{name:"claude-bazaar",version:o.version,license:"MIT"})),...o.packages.map(l=>c(
J6,vf(f$("Runtime",l.name,l.version),l)))],a(z6(u$,t,s)),...i.map(l=>c(u$,vf(f$("Dependency",l.path,l.version),l)))]}function xfe({name:e,digest:t}){return{element:{
...c$("Base",e??"base",e?.replace(/:[^:/]*$/,""),t,void 0),comment:"What is in it is not listed here: see the base's own SBOM."},how:"DESCENDANT_OF",from:""}}function _fe(e){
let t=vf(f$("Claude-Code",e.platform,e.version),{name:mo(e.platform),version:e.version,integrity:e.integrity});return{...t,licenseDeclared:jr,copyrightText:"\xA9 A\
nthropic PBC. All rights reserved.",checksums:[...t.checksums??[],{algorithm:"SHA256",checksumValue:e.digest.slice(7)}]}}function f$(e,t,n){let r=(0,G6.createHash)(
"sha256").update(`${t}\0${n}`).digest("hex").slice(0,12);return`SPDXRef-${e}-${t.replaceAll(/[^A-Za-z0-9.]+/g,"-").replace(/^-/,"")}-${r}`}function zg(e,t,n){return{
spdxElementId:e,relationshipType:t,relatedSpdxElement:n}}var G6,u$,J6,H6=m(()=>{"use strict";G6=x(Ye(),1);Ig();B6();u$="SPDXRef-Plugin",J6="SPDXRef-Runtime"});function K6(e){let t=Ht(e);return[...e.matchAll($fe)].filter(({0:{length:n},index:r})=>Nfe(Pfe(e,r+n))).map(({index:n})=>t(n))}function Pfe(e,t){let n=t;for(let o=0;o<
Tfe;o+=1){let i=jg(Ofe,e,n);if(i===void 0)break;n=i}let r="";for(;r.length<4096;){n=jg(Efe,e,n)??n;let o=jg(Afe,e,n);if(o===void 0)break;r+=e.slice(n,o),n=o}return jg(
Sfe,e,n)===void 0?r:""}function jg(e,t,n){return e.lastIndex=n,e.test(t)?e.lastIndex:void 0}function Nfe(e){return e.length>=Ife&&new Set(e.slice(0,200)).size>=
12&&/\d/.test(e)&&!ku(e)}var $fe,Ofe,Efe,Afe,Sfe,Ife,Tfe,W6=m(()=>{"use strict";vu();j();$fe=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|\bPrivate-Lines: \d{1,3}(?=\s)/g,
Ofe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}[A-Z][\w-]{1,30}: [^\n\\]{0,200}/y,Efe=/(?:[\s"'#>*,+`|]|\\{1,2}[nr]){0,80}/y,Afe=/[A-Za-z0-9+/]{1,4096}={0,2}/y,Sfe=/\s{0,8}(?:\.\.|\u2026|<|\[)/y,
Ife=43,Tfe=10});async function*Z6(e){let t,[n,r]=["",1];for await(let o of Dfe(e)){if(t??=Ffe(o.subarray(0,Cfe)),t===void 0)return;if(n+=t.decode(o,{stream:!0}),n.length<Rfe)continue;
yield{text:n,line:r};let i=n.length-Lfe;r+=Ri(n,0,i),n=n.slice(i)}yield{text:n+(t?.decode()??""),line:r}}async function*Dfe(e){e.chunks===void 0?yield e.bytes():
yield*e.chunks(new Uint8Array(131072))}function Ffe(e){let[t,n]=e;return t===255&&n===254?new TextDecoder("utf-16le"):t===254&&n===255?new TextDecoder("utf-16be"):
e.includes(0)?void 0:new TextDecoder}var Cfe,Rfe,Lfe,q6=m(()=>{"use strict";j();Cfe=8192,Rfe=1048576,Lfe=16384});async function Y6(e,t={}){let{exampleSecrets:n=[],signal:r}=t,o=[];for(let[i,s]of e){if(r?.throwIfAborted(),s.kind!=="file")continue;let a=B_(i,n),c=await Mfe(i,
s);o.push(...c.filter(({code:l})=>!a||l==="IMAGE_FILE_UNREADABLE"))}return o}async function Mfe(e,t){if(t.unreadable!==void 0)return[ye("IMAGE_FILE_UNREADABLE",
e,{reason:t.unreadable})];try{return(await zfe(t)).map(({kind:n,line:r})=>ye(d$.has(n)?"IMAGE_SECRET_LIKELY":"IMAGE_SECRET",{path:e,line:r},{kind:n}))}catch(n){
if(!ve(n)||n.code!=="FILE_UNREADABLE")throw n;let{reason:r}=n.details;return[ye("IMAGE_FILE_UNREADABLE",e,{reason:typeof r=="string"?r:"the system gives no reas\
on"})]}}async function zfe(e){let t=new Map;for await(let o of Z6(e)){let i=[...bu(o.text).filter(({kind:s})=>s!==X6),...jfe(o.text)];for(let{kind:s,line:a}of i){
let c=a+o.line-1;t.set(`${c} ${s}`,{kind:s,line:c})}}let n=[...t.values()],r=new Set(n.filter(({kind:o})=>!d$.has(o)).map(({line:o})=>o));return n.filter(({kind:o,
line:i})=>!d$.has(o)||!r.has(i)).sort((o,i)=>o.line-i.line)}function jfe(e){return K6(e).map(t=>({kind:X6,line:t}))}var d$,X6,Q6=m(()=>{"use strict";E();vu();zr();
Eg();W6();q6();d$=new Set(["password in a URL","Authorization header","key or password"]);X6="private key"});var Ug,Ufe,eV=m(()=>{"use strict";_r();Au();Q6();Eg();Ug=class{#e;#t;#n;#r;constructor(t,n){this.#e=t,this.#t=n}get content(){let{config:t,loaded:n}=this.#e;return this.#n??=
Og(n.plugin.files,{exampleSecrets:t.image?.exampleSecrets??[]})}findings(){let{exampleSecrets:t}=this.#e.config.image??{};return this.#r??=Y6(this.content.kept,
{exampleSecrets:t,signal:this.#t})}unread(t){return oD(this.#e.directory).flatMap(n=>{let r=n.endsWith("node_modules")?Ufe[t]:Sr(n,{kind:"directory"});return r===
void 0?[]:[{path:n,why:r}]})}},Ufe={install:"is not taken as it lies there: on a base, what package.json and its lockfile name is installed anew",none:"stays ou\
t with the dependencies `none`",present:void 0}});function p$(){for(let e of["./package.json","../package.json","../../package.json"]){let t=Bfe(new URL(e,import.meta.url));if(t?.name==="claude-bazaar"&&t.version!==
void 0)return t.version}return"0.0.0"}function Bfe(e){try{return JSON.parse((0,tV.readFileSync)(e,"utf8"))}catch{return}}var tV,nV=m(()=>{"use strict";tV=x(ae(),1)});var Bg,rV=m(()=>{"use strict";MG();t6();o6();K();S6();zr();R6();Y_();di();M6();H6();eV();zh();nV();Bg=class{#e;#t;#n;#r;#o;#i;#s;#l=[];#f;#u;constructor(t,n,r){
this.#e=t,this.#t=n,this.#i=r,this.#s=new Ug(n,t.signal),this.#n=new Cg({signal:t.signal});let o=r.claude??!0,i=o===!0?n.config.image?.claude??Oc:o;this.#r=i,this.#o=
r.dependencies??n.config.image?.dependencies??"install"}get findings(){return _c(this.#l)}get files(){return this.#s.content}get leftOut(){return[...this.#s.unread(
this.#o),...this.#f?.leftOut??[]]}async checkFiles(){this.#l.push(...await this.#s.findings()),Z_(this.findings)}offline(){this.#a();let{cli:t,...n}=this.#p();return this.
unknown().length>0?{...n.runtime&&{runtime:n.runtime}}:{...n,...t&&{cli:t}}}unknown(){let t=this.#r;return t===!1?[]:(this.#i.platform??this.#t.config.image?.platforms??
fi).every(r=>C6(this.#n,r,t))?[]:[`Claude Code ${t}`]}async on(t,n,{platforms:r},o){let{signal:i,progress:s}=this.#e,a=this.#i.dryRun===!0&&this.#o==="install";
a?this.#a():this.#o==="install"&&gf(this.#c).folders.length>0&&s("Installing the plugin's npm packages \u2026");let c=await e6(this.#c,this.#t.directory,{mode:a?
"none":this.#o,platforms:r??[...t.images.keys()],signal:i});this.#f=c;let l=de([...this.files.kept,...c.files]),{commands:u}=this.#t.config.image??{},f=A6({plugin:this.#c,
files:l,base:t,baseName:n,commands:u,platforms:r});return this.#l.push(...await this.#s.findings(),...c.findings,...f),Z_(this.findings),await this.#h(o),{...this.#p(),
dependencies:c.files}}async sbom(t,n,r){let{files:o,packages:i}=this.#f??{files:de({}),packages:[]},s=t.images.map(({platform:a})=>this.#d(a));return V6({plugin:this.#c,
digest:t.top.digest,repository:r,files:this.files.kept,base:t.base,cli:t.base===void 0?[]:(await Promise.all(s)).filter(a=>a!==void 0),runtime:t.base&&{version:p$(),
packages:r6()},packages:i.filter(({path:a})=>L(o,`${a}/package.json`)!==void 0),created:n.created,tool:p$()})}async[Symbol.asyncDispose](){await this.#f?.[Symbol.
asyncDispose]()}#a(){if(this.#o!=="install")return;let{folders:t,findings:n}=gf(this.#c),r=t.map(({folder:o,lock:i})=>ye("IMAGE_DEPENDENCIES_LATER",i.path,{folder:o===
""?".":o}));this.#l.push(...n,...r)}get#c(){return this.#t.loaded.plugin}#p(){let t=e$();return this.#r===!1?{runtime:t}:{runtime:t,cli:N6(this.#n,this.#m(this.#r)),
annotations:async n=>{let r=this.#r===Oc?void 0:await this.#d(n);return r===void 0?{}:P6(r)}}}async#d(t){if(this.#r!==!1)return await a$(this.#n,t,this.#m(this.#r))}#m(t){
return{version:t,previous:n=>this.#u?.get(n)}}async#h(t){if(t===void 0||this.#r===!1||this.#r===Oc)return;let[n="latest"]=Zu(this.#t,this.#i);this.#u=await F6(t.
repository,t.tag??n)}}});function oV(e,t,n){let{source:r,revision:o,format:i}=e,s=e.platform??t.platforms;return z({source:r,revision:o,format:i,platforms:s,created:Jfe(n),exampleSecrets:t.
exampleSecrets})}function Jfe(e){let t=e.SOURCE_DATE_EPOCH??"";if(t==="")return;let n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3):void 0;if(n!==void 0&&n.getUTCFullYear()<
1e4)return`${n.toISOString().slice(0,19)}Z`;let r="Give the seconds since 1970, e.g. what `git log -1 --format=%ct` prints.";throw new w("OPTION_INVALID",`SOURC\
E_DATE_EPOCH is ${JSON.stringify(t.slice(0,40))}.`,r)}var iV=m(()=>{"use strict";Uc();Pe();E()});function Gg(e,t,n,r){Gm(t.loaded);let{plugin:o}=t.loaded,{signal:i,env:s}=e,a=new Zh,c={...oV(n,t.config.image??{},s),spool:a,signal:i},l=new AbortController,u,
f=y=>(u??=Gfe(e,n,l.signal)).repository(y),p=r===void 0?Vfe(t,n):void 0,d=new Bg(e,t,n),h=(y,b)=>Wfe(y,b,c,f,hc(s)).catch(k=>{throw Hfe(k,y)}),g;return{abort:y=>l.
abort(y),repository:f,content:async()=>{await d.checkFiles();let b=await G_(o,p===void 0?c:{platforms:["linux/amd64","linux/arm64"],...c,parts:d.offline()});return m$(
b,d)},build:y=>g??=(async()=>{let b=r?.base??(p&&await h(p,y)),k=r?.name??p?.name;if(b===void 0||k===void 0)return await d.checkFiles(),m$(await J_(o,c),d);let O=y&&
{repository:f(y),tag:y.tag},I=await d.on(b,k,c,O);return m$(await J_(o,{...c,base:b,parts:I}),d)})(),unknown:()=>p===void 0?[]:d.unknown(),findings:()=>d.findings,
sbom:(y,b)=>d.sbom(y,c,b?.name),async[Symbol.asyncDispose](){await d[Symbol.asyncDispose](),await a[Symbol.asyncDispose](),await u?.close()}}}function m$(e,{leftOut:t}){
return{...e,leftOut:[...e.leftOut,...t].sort((n,r)=>U(n.path,r.path))}}function Gfe({signal:e,env:t,progress:n},{insecureRegistry:r},o){return GJ({env:t,home:t.
HOME??(0,aV.homedir)(),signal:AbortSignal.any([e,o]),...z({insecure:r}),onCredential:(i,s)=>n(AG(i,s))})}function Vfe(e,t){let n=t.base??e.config.image?.base;if(n===
void 0)return;if(Kfe(n),!n.startsWith("oci:"))return{kind:"registry",name:n,reference:mi(n)};let r=t.base!==void 0||e.file===void 0?".":(0,Jg.dirname)(e.file),o=(0,Jg.resolve)(
r,n.slice(4)),[,i,s]=/^(.+):([A-Za-z0-9_][\w.-]{0,127})$/.exec(o)??[],a=i===void 0||(0,sV.existsSync)(o);return{kind:"folder",name:n,folder:a?o:i,tag:a?"":s??""}}
function Hfe(e,{kind:t,name:n}){let r=/^(?:[^/]*[.:][^/]*|localhost)\//.test(n);if(!ve(e)||e.code==="INTERRUPTED"||t==="folder"||r)return e;let o=`${e.fix} Wher\
e this machine's Docker engine alone has it: ${cV(n)}`;return new w(e.code,e.problem,o,{cause:e,details:e.details})}function cV(e){let t=/[:@]/.test(e)?e:`${e}:\
latest`;return`--builder docker --base ${e}, or \`skopeo copy docker-daemon:${t} oci:DIR\` and --base oci:DIR.`}function Kfe(e){let[,t]=/^(?:docker-daemon:|docker:(?=[^:]+:))(.+)$/.
exec(e)??[];if(t===void 0)return;let n="What lies in the Docker engine alone can't be appended to.";throw new w("OPTION_INVALID",n,`Use ${cV(t)}`)}function Wfe(e,t,{
platforms:n},r,o){let i={name:e.name,...z({platforms:n})};if(e.kind==="folder")return z_(WJ(e.folder),{...i,reference:e.tag});let{name:s,registry:a,path:c,digest:l,
tag:u="latest"}=e.reference,f=t?.registry===a&&t.path!==c?c:void 0;return z_(XB(r(e.reference),o),{...i,reference:l??u,label:l===void 0||e.reference.tag!==void 0?
`${s}:${u}`:s,...z({mountFrom:f})})}var sV,aV,Jg,h$=m(()=>{"use strict";sV=x(ae(),1),aV=x(ao(),1),Jg=x(ne(),1);n4();s4();VJ();QJ();Qu();j();Pe();E();cG();EG();lo();
SG();rV();iV();W0()});function lV(e){return e.GITHUB_ACTIONS==="true"||e.GITLAB_CI==="true"}async function uV(e,t,n){return(t.GITHUB_REF===void 0?qfe(t):Zfe(t.GITHUB_REF))??await Yfe(
e,n)}function fV(e){let{GITHUB_SERVER_URL:t,GITHUB_REPOSITORY:n,CI_PROJECT_URL:r}=e,o=t!==void 0&&n!==void 0?`${t}/${n}`:r;return o!==void 0&&/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.
test(o)?o:void 0}function Zfe(e){let[,t,n=""]=/^refs\/(heads|tags|pull)\/(.+)$/.exec(e)??[];return t==="heads"?{kind:"branch",name:n}:t==="tags"?{kind:"tag",name:n}:
t==="pull"?dV(/^(\d+)\/(?:merge|head)$/.exec(n)?.[1]):void 0}function qfe(e){let{CI_COMMIT_TAG:t,CI_COMMIT_BRANCH:n,CI_MERGE_REQUEST_IID:r}=e;return t!==void 0&&
t!==""?{kind:"tag",name:t}:r!==void 0?dV(r):n===void 0||n===""?void 0:{kind:"branch",name:n}}function dV(e){return e!==void 0&&/^[1-9]\d{0,11}$/.test(e)?{kind:"\
pull",number:Number(e)}:void 0}async function Yfe(e,t){let n=async(...i)=>{let{exitCode:s,stdout:a}=await Ge(i,{cwd:e,signal:t,timeoutMs:1e4});return s===0?a.toString(
"utf8").trim():""},r=await n("describe","--tags","--exact-match");if(r!=="")return{kind:"tag",name:r};let o=await n("symbolic-ref","--short","HEAD");return o===
""?void 0:{kind:"branch",name:o}}var pV=m(()=>{"use strict";si()});function mV(e,t){if(e.kind==="pull")return[`pr-${e.number}`];if(e.kind==="branch")return[Vg(e.name)];let n=Qfe(e.name,t),[,r="",o="",i="",s]=Xfe.exec(n)??[];if(r===
"")return[Vg(e.name)];if(s!==void 0)return[Vg(n.replace(/^v/,""))];let a=Vg(n.replace(/^v/,""));return[...a===`${r}.${o}.${i}`?[a]:[a,`${r}.${o}.${i}`],`${r}.${o}`,
...r==="0"?[]:[r],"latest"]}function Qfe(e,t){let r=["-","@","/"].map(o=>`${t}${o}`).find(o=>e.startsWith(o));return r===void 0?e:e.slice(r.length)}function Vg(e){
let t=e.toLowerCase().replaceAll("+","_").replaceAll(/[^a-z0-9._-]+/g,"-").replace(/^[.-]+/,"").slice(0,128);return t===""?"unnamed":t}var Xfe,hV=m(()=>{"use st\
rict";Xfe=/^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/});async function Hg({env:e,signal:t},{directory:n,config:r,loaded:o},i){let{manifest:s,name:a}=o.plugin,c=i.source??(s.repository===void 0?fV(e):void 0),l=c===void 0?
i:{...i,source:c},u=i.tag!==void 0||(r.image?.tags??[]).length>0;if(i.tagByRef!==!0&&(u||!lV(e)))return l;let f=await uV(n,e,t);if(f!==void 0)return{...l,tag:[...mV(
f,a),...i.tag??[]]};if(i.tagByRef!==!0)return l;let p="Check a branch or tag out, or name the tags with --tag.";throw new w("OPTION_INVALID","No branch and no t\
ag names the commit.",p)}var g$=m(()=>{"use strict";pV();E();hV()});async function gV(e,t,n={}){Du(e,t,n);let r=(0,On.resolve)(e),o=Va(r,t,n)==="empty",i=sx((0,On.dirname)(r)),s=tde(e,o?(0,On.join)(r,"."):(0,On.join)((0,On.dirname)(
r),`.${(0,On.basename)(r)}.`));try{await nde(s,t,n.signal),o?ii(s,r):ix(r,t,n,a=>{(0,nr.chmodSync)(a,493),ii(s,a)})}catch(a){throw i!==void 0&&(0,nr.rmSync)(i,{
recursive:!0,force:!0}),a instanceof w?a:$t(e,a)}finally{(0,nr.rmSync)(s,{recursive:!0,force:!0})}}function tde(e,t){try{return(0,nr.mkdtempSync)(`${t}bazaar-`)}catch(n){
throw $t(e,n)}}async function nde(e,t,n){let r=new Set([""]);for(let[o,i]of t){if(ox(e,i.kind==="file"?(0,On.dirname)(o):o,r),i.kind!=="file")continue;let s=(0,On.join)(
e,o),a=await(0,Ec.open)(s,"wx",420);try{await ode(a,rde(i),n)}finally{await a.close()}await(0,Ec.chmod)(s,i.executable?493:420)}}function rde(e){return Fr(e.chunks?.()??
[e.bytes()])}async function ode(e,t,n){for await(let r of t){n?.throwIfAborted();for(let o=0;o<r.length;)o+=(await e.write(r,o)).bytesWritten}}var ede,nr,Ec,On,
yV=m(()=>{"use strict";ede=x(Ye(),1),nr=x(ae(),1),Ec=x(cm(),1),On=x(ne(),1);gc();E();Lu();ps();ax()});function wV(e){let t=e.find(r=>!ide.test(r));if(t===void 0)return e;let n=`${JSON.stringify(t.slice(0,100))} is no name of a Debian package.`;throw new w("OPTIO\
N_INVALID",n,"Write it as apt-get has it, e.g. `python3` or `ffmpeg=7:5.1.6-0+deb12u1`.")}var ide,bV=m(()=>{"use strict";E();ide=/^[a-z0-9][a-z0-9+.-]{1,99}(?:=[A-Za-z0-9.+~:-]{1,99})?$/});function kV({loaded:e,config:t},n){let r=wV(t.image?.systemPackages??[]),o=n.builder??t.image?.builder??"auto",i=L(e.plugin.files,"Dockerfile")!==void 0,s=(c,l)=>{
let u=i&&c==="docker";return u||sde(n,c,i),{builder:c,why:l,packages:r,hasDockerfile:u}};if(o==="append"&&r.length>0){let c="Leave the builder to `auto`, or tak\
e a base that has them.";throw new w("OPTION_INVALID","The builder `append` can't install `image.systemPackages`.",c)}if(o!=="auto")return s(o,"as asked for");if(r.
length>0)return s("docker","the configuration names system packages");let a=n.base??t.image?.base;return i&&a!==void 0?s("docker","the plugin has a Dockerfile"):
s("append","nothing has to be installed")}function sde({buildSecret:e=[]},t,n){if(e.length===0)return;let[r,o]=n?[`--build-secret is for the plugin's Dockerfile\
, which the builder \`${t}\` does not use.`,"Name a base (--base REF), with the builder `auto` or `docker`; or leave the secret out."]:["--build-secret is for c\
ommands of the plugin's Dockerfile, and it has none.","Write a Dockerfile at the root of the plugin, or leave the secret out."];throw new w("OPTION_INVALID",r,o)}
var vV=m(()=>{"use strict";Uc();E();K();bV()});async function y$(e,t,n){let{jobs:r,signal:o}=n,i=[...e],s=[],a=async()=>{for(let c=i.shift();c!==void 0;c=i.shift()){if(s.length>0||o?.aborted===!0)return;await t(
c).catch(l=>{s.push(l)===1&&n.onFailure?.(l)})}};if(await Promise.all(Array.from({length:Math.min(16,Math.max(1,Math.trunc(r)))},a)),s.length>0)throw s[0];o?.throwIfAborted()}
var xV=m(()=>{"use strict"});async function $V(e,t,n){let r=[...new Set(n.tags.map(uc))],{signal:o}=n,[i=uc("")]=r,s=await e.head(i);s===void 0&&await e.preflight(),o?.throwIfAborted();let a=await t();
o?.throwIfAborted();let{top:c}=a;if(s?.digest===c.digest)return await ade(e,a,r,n);s!==void 0&&await e.preflight();let l=await cde(e,a,n);for(let{manifest:f}of a.
images)await Kg(e,f,n);a.index!==void 0&&await Kg(e,a.index,n);for(let f of r)await Kg(e,c,n,f);let u=await e.isReadableByAnyone(c.digest);return{state:"pushed",
digest:c.digest,tags:r,blobs:l,isPublic:u}}async function ade(e,{top:t},n,r){let o={digest:t.digest,tags:n,blobs:[]},i=!1;for(let a of n.slice(1))(await e.head(
a))?.digest!==t.digest&&(i=!0,await Kg(e,t,r,a));let s=await e.isReadableByAnyone(t.digest);return{...o,state:i?"tagged":"up-to-date",isPublic:s}}function Kg(e,t,{
signal:n},r){return n?.throwIfAborted(),e.putManifest(t,r)}async function cde(e,t,n){let{signal:r,jobs:o=4}=n,i=t.images.flatMap(u=>u.layers).sort((u,f)=>f.size-
u.size),s=[],a=async u=>{let f=await e.put(n.onBytes===void 0?u:lde(u,n)),{mediaType:p,digest:d,size:h}=u,g={mediaType:p,digest:d,size:h,outcome:f};s.push(g),n.
onBlob?.(g)},l={jobs:o,onFailure:u=>n.onFailure?.(u),...r&&{signal:r}};return await y$(_V(i),a,l),await y$(_V(t.images.map(({config:u})=>ude(u))),a,l),s}function lde(e,t){
return{...e,async*open(){for await(let n of e.open())yield n,t.onBytes?.(n.length)}}}function _V(e){return[...new Map(e.map(t=>[t.digest,t])).values()]}function ude(e){
return{...e,async*open(){yield e.bytes}}}var OV=m(()=>{"use strict";Dh();xV()});function EV({progress:e,status:t},n){let r=0,o=0,i=-1/0,s=()=>{n()-i<fde||(i=n(),t?.(`${Ns(r)} sent, ${o} of the blobs there`))},a=({digest:c,size:l,outcome:u})=>{
u!=="present"&&e(`${u} ${c.slice(0,19)} (${Ns(l)})`)};return{onBytes:c=>{r+=c,s()},onBlob:c=>{o+=1,t===void 0?a(c):s()},end:()=>t?.("")}}var fde,AV=m(()=>{"use \
strict";Cs();fde=100});async function SV({signal:e},t,n,r){let o={isOurs:Bz,foreign:jz};return await gV(t,KB(n,r),{...o,signal:e}),(0,Ac.resolve)(t)}async function IV(e,t,n,r){let{signal:o}=e;
e.progress(`Pushing to ${n.name} \u2026`);let{end:i,...s}=EV(e,Date.now);try{return await $V(t.repository(n),()=>t.build(n),{tags:r,signal:o,...s,onFailure:a=>t.
abort(a)})}finally{i()}}function TV(e){if(e!==void 0)try{if((0,rr.accessSync)((0,rr.existsSync)(e)?e:(0,Ac.dirname)((0,Ac.resolve)(e)),rr.constants.W_OK),(0,rr.existsSync)(
e)&&(0,rr.statSync)(e).isDirectory())throw new Error("it is a folder")}catch(t){throw NV(e,t)}}function PV(e,t){try{(0,rr.writeFileSync)(e,t)}catch(n){throw NV(
e,n)}return(0,Ac.resolve)(e)}function NV(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w("FILE_UNWRITABLE",n,"Check that its folder exists and that\
 you may write there.")}var rr,Ac,CV=m(()=>{"use strict";rr=x(ae(),1),Ac=x(ne(),1);Ba();Qm();yV();E();l_();OV();AV()});function Zg(e,t,n){let{files:r,path:o,top:i,base:s}=t,a=`Image ${i.digest}, tag ${n.join(", ")}: ${Vt(r.length,"file")} in ${o}.`;return[...UV(e,t),...BV(e,t.images),
...Lt(e,a),...Lt(e,s===void 0?"It holds the plugin alone: no base, no runtime, no Claude Code; it can't be run by itself.":`On ${s.name??"the base"}, resolved t\
o ${s.digest}.`)]}function DV(e,{files:t,labels:n,annotations:r}){return[...Wg(e,"Files",t),...Wg(e,"Labels",LV(n)),...Wg(e,"Annotations",LV(r))]}function FV(e,t,n,r){
let o=[...t.layers].map(([c,l])=>({platform:c,layers:l})),s=[...n.startsWith("oci:")?[]:[n],...r.map(c=>`the size of ${c}`),"the image's digest"],a=`${Vt(t.files.
length,"file")} in ${er}. A dry run asks no registry, also not npm's, so what is not known: ${s.join(", ")}.`;return[...UV(e,t),...Wg(e,"Files",t.files),...BV(e,
o),...Lt(e,a)]}function MV(e,t,n){let{state:r,digest:o,tags:i,blobs:s}=n,a=`${t}@${o}`,c=s.filter(({outcome:p})=>p==="uploaded"),l=c.reduce((p,{size:d})=>p+d,0),
u=`Pushed ${a}, tagged ${i.join(", ")}: ${Vt(c.length,"blob")} sent (${Ns(l)}), ${s.length-c.length} there already.`;return[...Lt(e,r==="up-to-date"?`Up to date\
: ${a} has ${i.join(", ")} already.`:u),...n.isPublic?Lt(e,`${e.style("yellow","warning")}: Anybody can read this image, and with it the plugin's prompts: make \
the repository private where they are to stay yours.`):[]]}function qg(e,t){let{top:n,base:r,format:o,path:i,files:s,leftOut:a,labels:c,annotations:l}=e;return{
digest:n.digest,mediaType:n.mediaType,tag:t[0],tags:t,format:o,...r===void 0?{}:{base:{name:r.name,digest:r.digest}},platforms:e.images.map(u=>({platform:u.platform,
digest:u.manifest.digest,layers:jV(u.layers)})),path:i,files:s,leftOut:a,labels:c,annotations:l}}function zV({layers:e,files:t,leftOut:n}){return{platforms:[...e].
map(([o,i])=>({platform:o,layers:jV(i)})),path:er,files:t,leftOut:n}}function jV(e){return e.map(t=>({...pi(t),diffId:t.diffId,comment:t.comment}))}function UV(e,{
leftOut:t}){if(t.length===0)return[];let n=t.slice(0,RV).flatMap(({path:i,why:s})=>Lt(e,`${i} ${s}`,2)),r=t.length-RV,o=r>0?Lt(e,`\u2026 and ${r} more; --json h\
as them all.`,2):[];return[e.style("bold","Left out of the image"),...n,...o]}function BV(e,t){let n=t.flatMap(({platform:r,layers:o})=>o.map(i=>[r,Ns(i.size),i.
digest.slice(7,19),i.comment]));return dE(e,["Platform","Size","Layer","What"],n)}function Wg(e,t,n){return[e.style("bold",t),...n.flatMap(r=>Lt(e,r,2))]}function LV(e){
return Object.entries(e).map(([t,n])=>`${t}=${n}`)}var RV,w$=m(()=>{"use strict";di();et();Cs();RV=100});async function JV({terminal:e},t,n,r){let o=t.unknown();if(r!==void 0&&(!r.startsWith("oci:")||o.length>0)){let a=await t.content(),c=t.findings();return{lines:[
...FV(e,a,r,o),...Jc(e,c)],document:{...zV(a),findings:c,base:{name:r},...o.length===0?{}:{unknown:o},tag:n[0],tags:n,dryRun:!0}}}let i=await t.build(),s=t.findings();
return{lines:[...DV(e,i),...Zg(e,i,n),...Jc(e,s)],document:{...qg(i,n),findings:s,dryRun:!0}}}var GV=m(()=>{"use strict";Zy();w$()});function VV({reference:e},t){return{image:`${e.name}@${t.digest}`,repository:e.name,...t}}var HV=m(()=>{"use strict"});function dde(e,t){let{builder:n,why:r}=kV(e,t);if(n==="append")return;let o="Push it first with `claude-bazaar image --push REF`, and then publish without --ima\
ge; or `--base` what has it.";throw new w("NOT_SUPPORTED",`\`publish\` builds without Docker, and this image needs it: ${r}.`,o)}async function WV(e,t,n){var b=[];
try{let{image:r,ociLayout:o,dryRun:i=!1}=n;if(r===void 0&&o===void 0)return;i||TV(n.sbom);let s=await Hg(e,t,n);dde(t,s);let{terminal:a}=e;let c=r===void 0?void 0:
Mh(r,t,s);let l=c?.tags??Zu(t,s);let u=Sn(b,Gg(e,t,s),!0);let f=s.base??t.config.image?.base;if(i)return await JV(e,u,l,f);let p=c===void 0?void 0:await IV(e,u,
c.reference,l);let d=await u.build(c?.reference);o!==void 0&&await SV(e,o,d,l);let h=s.sbom?PV(s.sbom,await u.sbom(d,c?.reference)):void 0;let g=u.findings();let y=c!==
void 0&&p!==void 0;return{lines:[...Zg(a,d,l),...Jc(a,g),...y?MV(a,c.reference.name,p):[]],document:{...qg(d,l),findings:g,...z({sbom:h,out:o&&(0,KV.resolve)(o)}),
...y?{push:VV(c,p)}:{}},...y?{name:`${c.reference.name}@${p.digest}`}:{}}}catch(k){var O=k,I=!0}finally{var T=In(b,O,I);T&&await T}}var KV,ZV=m(()=>{"use strict";
KV=x(ne(),1);Pe();E();HV();Zy();vV();g$();CV();zh();GV();w$();h$()});function qV(e,t){return{json:!1,signal:t,env:e,terminal:cE,print:Nn,progress:Nn,emit:()=>{}}}var YV=m(()=>{"use strict";lE();Rs()});function QV({length:e},{image:t,digest:n,endpoint:r}){if(e<2)return;let o=[...t?.includes("{plugin}")===!1?["`image` has to hold {plugin}, e.g. ghcr.io/acme/{pl\
ugin}."]:[],...r?.includes("{plugin}")===!1?["`endpoint` has to hold {plugin}."]:[],...n===void 0?[]:["`digest` is that of one image."]];if(o.length!==0)throw new w(
"OPTION_INVALID",o.join(" "),`This run has ${e} plugins, and each needs its own.`)}async function b$(e,t,n,r){let{image:o,digest:i}=t;if(o===void 0)return XV;let s=e.
flatMap(({opened:u,client:f})=>u===void 0||f===void 0?[]:[{opened:u,name:f.name,flags:pde(t,f.name)}]);if(i!==void 0)return gde(s,i);let a=qV(mde(n,t),r);if(t["\
push-image"]&&!t["dry-run"])for(let u of s)await hde(a,u);let l=[];for(let u of s)l.push({...u,made:await WV(a,u.opened,u.flags)});for(let{made:u}of l)a.print(...u?.
lines??[]);return{images:new Map(l.flatMap(({name:u,made:f})=>f?.name===void 0?[]:[[u,eH(f.name)]])),findings:new Map(l.map(({name:u,made:f})=>[u,yde(f?.document)])),
warnings:l.flatMap(({made:u})=>wde(u?.document)?[bde(u?.name??o)]:[])}}function pde(e,t){let[n,r]=[e["image-tags"],e.platforms];return{image:(e.image??"").replaceAll(
"{plugin}",t),dryRun:e["dry-run"]||!e["push-image"],...z({base:e["image-base"]}),...n.length===0?{}:{tag:[...n]},...r.length===0?{}:{platform:[...r]}}}function mde(e,t){
let n=t["github-token"];return n===void 0?e:{...e,GITHUB_TOKEN:n}}async function hde(e,{opened:t,flags:n}){var c=[];try{let r=await Hg(e,t,n);let{reference:o,tags:i}=Mh(
r.image,t,r);let s=Sn(c,Gg(e,t,r),!0);let a=s.repository(o);await a.head(i[0]??"latest")===void 0&&await a.preflight()}catch(l){var u=l,f=!0}finally{var p=In(c,
u,f);p&&await p}}function gde(e,t){let n=e.map(({name:r,flags:o})=>[r,eH(`${mi(o.image).name}@${t}`)]);return{...XV,images:new Map(n)}}function eH(e){return{image:e,
digest:e.slice(e.indexOf("@")+1)}}function yde(e){let{findings:t}=e??{};return Array.isArray(t)?t:[]}function wde(e){return(e??{}).push?.isPublic===!0}function bde(e){
return`Anybody can read ${e}, and with it the plugin's prompts. Make the package private.`}var XV,tH=m(()=>{"use strict";zh();h$();g$();ZV();Pe();E();lo();YV();
XV={images:new Map,findings:new Map,warnings:[]}});function Yg(e="https://api.github.com",t){let n=nH("GITHUB_API_URL",e);return{rest:n,graphql:t===void 0?kde(n):nH("GITHUB_GRAPHQL_URL",t)}}function kde(e){return e.
endsWith("/api/v3")?e.replace(/\/v3$/,"/graphql"):`${e}/graphql`}function nH(e,t){let n=URL.canParse(t)?new URL(t):void 0,r=n?.protocol==="https:"||n?.protocol===
"http:"&&hi(n.host),o=n!==void 0&&[n.username,n.password,n.search,n.hash].every(i=>i==="");if(r&&o)return t.trim().replace(/\/+$/,"");throw new w("OPTION_INVALI\
D",`The address of GitHub's API (${e}) is none that a token may be sent to.`,"Give it as https://HOST or https://HOST/api/v3, without name, password and query.")}
function Xg(e){let[t="",n="",...r]=e.split("/");if(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/.test(t)&&/^[A-Za-z0-9._-]{1,100}$/.test(n)&&r.length===0&&n!=="."&&n!==
"..")return{owner:t,repo:n};let i="Write it as OWNER/NAME, e.g. acme/market.";throw new w("OPTION_INVALID",`\`${e.slice(0,200)}\` is no repository on GitHub.`,i)}
var Qg=m(()=>{"use strict";E();lo()});function rH({additions:e,deletions:t},n){let r=[],o=0,i=s=>{let a=r.at(-1),c=a===void 0?0:a.additions.size+a.deletions.length;if(a!==void 0&&c<n.files&&o+s<=n.bytes)
return a;o=0;let l={additions:new Map,deletions:[]};return r.push(l),l};for(let[s,a]of e)i(a.length).additions.set(s,a),o+=a.length;for(let s of t)i(0).deletions.
push(s);return r}var oH=m(()=>{"use strict"});function cH(e){let t=new k$(e.request),{place:n,upstream:r,request:o,without:i}=e,{base:s,branches:a}=o,c=i.has("pulls")?[]:a.map((d,h)=>t.pulls(h)),l=s===void 0?
"defaultBranchRef":`ref(qualifiedName: ${t.text("base",yo(s))})`,u=a.map((d,h)=>t.compared(h,d)).join(" "),f=["id nameWithOwner viewerPermission isArchived auto\
MergeAllowed defaultBranchRef { name }",`base: ${l} { ${t.held()} ${u} }`,...t.trees("base",s===void 0?"HEAD":yo(s)),...a.flatMap((d,h)=>t.branch(h,d)),...r===void 0?
c:[]],p=[...i.has("viewer")?[]:["viewer { login }"],`repository(${t.place("owner","name",n)}) { ${f.join(`
`)} }`];return r!==void 0&&c.length>0&&p.push(`upstream: repository(${t.place("upOwner","upName",r)}) { ${c.join(`
`)} }`),t.query(p)}function yo(e){return`refs/heads/${e}`}var vde,aH,xde,iH,sH,_de,$de,k$,ey=m(()=>{"use strict";Ne();vde=8,aH=e=>`entries { name mode type oid${e===
1?"":` object { ... on Tree { ${aH(e-1)} } }`} }`,xde=`oid ... on Tree { ${aH(vde)} }`,iH="entries { name mode }",sH="mode oid object { ... on Blob { text } }",
_de="commits(last: 100) { nodes { oid message author { user { login } } } }",$de=`id number url title body isDraft mergeable baseRefName headRepository { nameWi\
thOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;k$=class{#e={catalog:N};#t;constructor(t){this.#t=t}text(t,n){return this.#e[t]=n,`$${t}`}place(t,n,r){
return`owner: ${this.text(t,r.owner)}, name: ${this.text(n,r.repo)}`}held(){let{files:t,folders:n,listings:r}=this.#t;return`name target { oid ... on Commit { ${[
...r.includes("")?[`root: tree { ${iH} }`]:[],`catalog: file(path: $catalog) { ${sH} }`,...t.map((i,s)=>`file${s}: file(path: ${this.text(`file${s}`,i)}) { ${sH}\
 }`),...n.map((i,s)=>`folder${s}: file(path: ${this.text(`folder${s}`,i)}) { mode oid }`)].join(`
`)} } }`}trees(t,n){let{folders:r,listings:o}=this.#t,i=(s,a,c)=>`${s}: object(expression: ${this.text(s,`${n}:${a}`)}) { ${c} }`;return[...r.map((s,a)=>i(`${t}\
Folder${a}`,s,xde)),...o.map((s,a)=>i(`${t}Listing${a}`,s,`... on Tree { ${iH} }`))]}branch(t,n){let r=this.text(`branch${t}`,yo(n));return[`branch${t}: ref(qua\
lifiedName: ${r}) { ${this.held()} }`,...this.trees(`branch${t}`,yo(n))]}compared(t,n){return`compare${t}: compare(headRef: ${this.text(`head${t}`,n)}) { ${_de}\
 }`}pulls(t){return`pulls${t}: pullRequests(headRefName: $head${t}, states: [OPEN], first: 50) { nodes { ${$de} } }`}query(t){return{text:`query Look(${Object.keys(
this.#e).map(r=>`$${r}: String!`).join(", ")}) {
${t.join(`
`)}
}`,variables:this.#e}}}});async function xf({api:e,place:t},n){let r={owner:t.owner,name:t.repo,branch:yo(n)},{repository:o}=await e.asker.ask(()=>e.graphql(Ede,r));return o?.ref?.target.
history?.nodes?.filter(i=>i!==null)}var Ode,Ede,v$=m(()=>{"use strict";ey();Ode="oid url message signature { isValid } parents(first: 2) { nodes { oid } }",Ede=
`query Recent($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: 100) { nodes { ${Ode} } } } } }
  }
}`});function Sc(e){return e.types.includes("STALE_DATA")?!0:Ur(e,/expected branch to point to|pull and try again|not a fast.forward|reference.{0,40}(?:changed|moved)|(?:is at|but expected) [0-9a-f]{40}/i)}
function Ic(e){return Ur(e,/must be made through a pull request|rule violations? found|protected (?:branch|ref)|branch.{0,20}is protected|approving review|required status check|cannot (?:update|create|change) this (?:protected )?(?:branch|ref)|GH006|GH013|merge queue/i)}
function lH(e){return e.status!==403&&e.status!==429&&e.status!==200?!1:Ur(e,/secondary rate limit|abuse detection|abuse-rate-limits/i)}function uH(e){if(e.types.
includes("RATE_LIMITED")||e.types.includes("RATE_LIMIT"))return!0;let t=e.headers.get("x-ratelimit-remaining")==="0";return e.status===429||e.status===403&&(t||
Ur(e,/rate limit exceeded/i))}function En(e){return e.status===404||e.types.includes("NOT_FOUND")}function Es(e){return Ur(e,/could not resolve to a node|no commit found for sha|\b(?:head|base) invalid\b/i)}
function Tc(e){return e.types.includes("FORBIDDEN")||e.types.includes("INSUFFICIENT_SCOPES")?!0:e.status===403||Ur(e,/resource not accessible by/i)}function ty(e){
return e.status===422&&Ur(e,/already exists/i)}function fH(e){return En(e)||e.status===422&&Ur(e,/does not exist/i)}function dH(e){return Ur(e,/is in clean status/i)}
function Pc(e){return e.status>=500?!0:Ur(e,/something went wrong while executing your query|internal (?:server )?error|timed? ?out/i)}var me,Ur,or=m(()=>{"use \
strict";me=class extends Error{name="Refusal";status;headers;types;paths;constructor(t){super(t.message.slice(0,1e3)),this.status=t.status,this.headers=t.headers,
this.types=t.types??[],this.paths=t.paths??[]}},Ur=({message:e},t)=>t.test(e)});async function x$(e,t){let{api:n}=e,r=`Bazaar-Change: ${(0,mH.randomBytes)(8).toString("hex")}`,o=Sde(e.name,t,r),i=async()=>{let{createCommitOnBranch:a}=await n.
graphql(Ade,{input:o}),c=a.commit;return c===null?await pH(e,t,r)??{kind:"moved"}:hH(c)},s=a=>Es(a)||En(a)&&e.hasMade(t.branch);return await e.asked("commit",()=>n.
asker.ask(i,{found:()=>pH(e,t,r),passes:s}).catch(async a=>{if(!(a instanceof me))throw a;let c=En(a)||Es(a);if(Ic(a))return{kind:"protected",said:a.message};if(Sc(
a)||c&&!await Tde(e,t.branch))return{kind:"moved"};throw a}))}function Sde(e,t,n){let r=[...t.additions].map(([o,i])=>({path:o,contents:Buffer.from(i).toString(
"base64")}));return{branch:{repositoryNameWithOwner:e,branchName:t.branch},expectedHeadOid:t.head,message:{headline:t.headline,body:Ide(t.text,n)},fileChanges:{
additions:r,deletions:t.deletions.map(o=>({path:o}))}}}function Ide(e,t){let n=e.trimEnd(),r=n.split(`
`).at(-1)??"";return n===""?t:`${n}${/^[A-Z][A-Za-z-]*: \S/.test(r)?`
`:`

`}${t}`}async function pH(e,t,n){let o=(await xf(e,t.branch))?.find(({message:i,parents:s})=>i.includes(n)&&s.nodes?.[0]?.oid===t.head);return o===void 0?void 0:
hH(o)}async function Tde(e,t){return await xf(e,t)!==void 0}var mH,Ade,hH,gH=m(()=>{"use strict";mH=x(Ye(),1);v$();or();Ade=`mutation Commit($input: CreateCommi\
tOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } }
}`;hH=({oid:e,url:t,signature:n})=>({kind:"written",commit:e,url:t,verified:n?.isValid===!0})});async function As({api:e,place:t},n){let r={...t,ref:`heads/${n}`};try{let o=()=>e.rest(i=>i("GET /repos/{owner}/{repo}/git/ref/{ref}",r));return(await e.asker.
ask(o)).object.sha}catch(o){if(o instanceof me&&(En(o)||o.status===409))return;throw o}}async function Nc(e,t,n){let{api:r,place:o}=e,i=async()=>{let a={...o,ref:yo(
t),sha:n};return await r.rest(c=>c("POST /repos/{owner}/{repo}/git/refs",a)),e.remember(t),"created"},s=async()=>await As(e,t)===n?"created":void 0;return await e.
asked("make a branch",()=>r.asker.ask(i,{found:s}).catch(async a=>{if(!(a instanceof me)||a.status!==422&&a.status!==409)throw a;if(ty(a)||await As(e,t)!==void 0)
return"exists";throw a}))}async function ny(e,t,n){let{api:r}=e,o=await e.id(),i=t.map(({name:l,from:u,to:f})=>({name:yo(l),beforeOid:u,afterOid:f??"0".repeat(u.
length),force:n})),s=async()=>(await r.graphql(Pde,{input:{repositoryId:o,refUpdates:i}}),{kind:"done"}),a=async()=>{let l=await Promise.all(t.map(({name:u})=>As(
e,u)));return t.every(({to:u},f)=>l[f]===u)},c=async()=>await a()||!n&&await Nde(e,t[0])?{kind:"done"}:void 0;return await e.asked("move a branch",()=>r.asker.ask(
s,{found:c}).catch(async l=>{if(!(l instanceof me))throw l;if(Ic(l))return{kind:"protected",said:l.message};if(Sc(l))return{kind:"moved"};if(Tc(l))throw l;let u=await Promise.
all(t.map(({name:f})=>As(e,f)));if(t.some(({from:f},p)=>u[p]!==f))return{kind:"moved"};throw l}))}async function Nde(e,t){return t?.to===void 0?!1:(await xf(e,t.
name))?.some(({oid:n})=>n===t.to)??!1}async function ry(e,t){let{api:n,place:r}=e,o={...r,ref:`heads/${t}`};await e.asked("delete a branch",async()=>{try{await n.
asker.ask(()=>n.rest(i=>i("DELETE /repos/{owner}/{repo}/git/refs/{ref}",o)))}catch(i){if(!(i instanceof me&&fH(i)))throw i}})}var Pde,oy=m(()=>{"use strict";ey();
v$();or();Pde=`mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`});async function wH(e,t){let n=rH(t,e.limits);if(n.length<=1)return await x$(e,t);let r=`bazaar/tmp/${(0,yH.randomBytes)(8).toString("hex")}`,o=!1;try{await Nc(e,
r,t.head),o=!0;let i=await Cde(e,{...t,branch:r},n);if(i.kind!=="written")return i;let s=[{name:t.branch,from:t.head,to:i.commit},{name:r,from:i.commit,to:void 0}],
a=await ny(e,s,!1);return a.kind!=="done"?a:(o=!1,i)}finally{o&&await Rde(e,r)}}async function Cde(e,t,n){let{head:r}=t,o={kind:"moved"};for(let[i,s]of n.entries()){
let a=`${t.headline} (${i+1}/${n.length})`;if(o=await x$(e,{...t,...s,head:r,headline:a}),o.kind!=="written")return o;r=o.commit}return o}async function Rde(e,t){
await ry(e.lasting(),t).catch(()=>{})}var yH,bH=m(()=>{"use strict";yH=x(Ye(),1);oH();gH();oy()});async function kH(e,t,n){let{signal:r}=e,o=[];for(let[i,s]of zde(e,t,n))try{await e.api.asker.ask(s,{passes:Fde})}catch(a){if(r?.aborted===!0)throw Mr(r);o.push(
`${i} could not be set on pull request #${t.number}: ${Mde(a)}`)}return o}function Mde(e){if(e instanceof me&&dH(e))return"it can be merged at once, and waits f\
or nothing.";let t=e instanceof me&&Pc(e)?`GitHub failed (${e.status}).`:ee(e);return/[.!?]$/.test(t)?t:`${t}.`}function zde({api:e,pulls:t},{number:n,id:r},o){
let{labels:i,reviewers:s,teamReviewers:a,assignees:c,autoMerge:l}=o,u={...t,issue_number:n},f={...t,pull_number:n},p=[];if(i.length>0){let h={...u,labels:[...i]},
g="POST /repos/{owner}/{repo}/issues/{issue_number}/labels";p.push(["Labels",()=>e.rest(y=>y(g,h))])}let d=[...s.map(h=>({reviewers:[h]})),...a.map(h=>({team_reviewers:[
h]}))];for(let h of d){let g="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",y=Object.values(h).flat().join();p.push([`The reviewer ${y}`,()=>e.
rest(b=>b(g,{...f,...h}))])}if(c.length>0){let h={...u,assignees:[...c]},g="POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";p.push(["Assignees",()=>e.
rest(y=>y(g,h))])}if(l!==void 0){let h={pullRequestId:r,mergeMethod:Dde[l]};p.push(["Auto-merge",()=>e.graphql(Lde,{input:h})])}return p}var Lde,Dde,Fde,vH=m(()=>{
"use strict";E();vs();or();Lde=`mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { number } }
}`,Dde={squash:"SQUASH",merge:"MERGE",rebase:"REBASE"};Fde=e=>Es(e)||En(e)});async function xH({api:e},{url:t,commit:n,path:r},o){try{let{hostname:i,pathname:s}=new URL(t);if(i!==new URL(Yg(o).rest).hostname.replace(/^api\./,""))return;let{
owner:a,repo:c}=Xg(s.slice(1).replace(/(?:\.git)?\/?$/,"")),l={owner:a,name:c,expression:`${n}:${r}`},{repository:u}=await e.asker.ask(()=>e.graphql(jde,l));return u?.
object?.text??void 0}catch(i){if(!(i instanceof me||i instanceof TypeError||ve(i))||ve(i)&&i.code==="INTERRUPTED")throw i;return}}var jde,_H=m(()=>{"use strict";
E();Qg();or();jde=`query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { ... on Blob { text } } }
}`});async function OH(e,t){let{api:n,place:r}=e,o=await e.asked("be forked",()=>n.asker.ask(()=>n.rest(s=>s("POST /repos/{owner}/{repo}/forks",{...r})))),i=e.forkAt(
{owner:o.owner.login,repo:o.name});return await Ude(i,t,e),await Gde(i,t),i}async function Ude(e,t,n){let{asker:r,patience:o}=e.api;for(let i=0;;i+=$H){if(await Bde(
e,t,n))return;if(i>=o.forkMs)break;await r.sleep($H)}throw new w("FORGE_UNREACHABLE",`The fork ${e.name} is not there after ${o.forkMs/1e3} s.`,"GitHub copies i\
t in the background: start it again in some minutes.")}async function Bde(e,t,n){return await e.asked("be read",async()=>{if(await As(e,t)!==void 0)return!0;if(!await Jde(
e))return!1;let r=await As(n,t);return r===void 0?!1:await Nc(e,t,r).catch(()=>"exists")==="created"})}async function Jde({api:e,place:t}){try{let{size:n}=await e.
asker.ask(()=>e.rest(r=>r("GET /repos/{owner}/{repo}",{...t})));return n>0}catch(n){if(n instanceof me&&En(n))return!1;throw n}}async function Gde(e,t){let{api:n,
place:r}=e,o={...r,branch:t};await e.asked("bring the fork up to date",async()=>{try{await n.asker.ask(()=>n.rest(i=>i("POST /repos/{owner}/{repo}/merge-upstrea\
m",o)))}catch(i){if(!(i instanceof me&&i.status===409))throw i;let s=`Reset ${t} there to the original's, or delete the fork.`;throw new w("FORGE_REFUSED",`The \
branch ${t} of the fork ${e.name} has changes of its own.`,s)}})}var $H,EH=m(()=>{"use strict";E();or();oy();$H=2e3});function AH(e){if(e instanceof De)return e;if(e instanceof Error&&e.name==="TimeoutError")return new De("gave no answer in time",!0);let t=pf(e);return t instanceof
ge?new De(t.message+Hde(t.kind,e),!Vde.has(t.kind)):new De("broke the connection off",!0)}function Hde(e,t){return e==="tls"?" (see NODE_EXTRA_CA_CERTS)":e==="l\
ost"?` (${df(t)})`:""}var De,Vde,Cc=m(()=>{"use strict";fo();R_();De=class extends Error{name="LostAnswer";sent;constructor(t,n){super(t),this.sent=n}},Vde=new Set(
["refused","unknown-host","tls","forbidden"])});function _f(e){return e.toString(8).padStart(6,"0")}function IH(e,t){return(0,TH.createHash)(e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(
t).digest("hex")===e}var TH,Kde,Wde,SH,iy,PH=m(()=>{"use strict";TH=x(Ye(),1);ds();Cc();Kde=new Set([33188,33261,33204]),Wde=40960,SH=16384;iy=class{#e;#t;constructor(t,n){
this.#e=t,this.#t=n}async bytesOf(t,n){if(n==null)return;if(!Kde.has(n.mode)){let o=n.mode===Wde?"symbolic link":n.mode===SH?"folder":"submodule";throw Jt(`"${t}\
" in the marketplace is a ${o}.`,"Replace it by a real file.")}let r=Buffer.from(n.object?.text??"");return IH(n.oid,r)?r:await this.#n(n.oid)}async#n(t){let n={
...this.#t,file_sha:t};return await this.#e.asker.ask(async()=>{let r=await this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",n)),o=Buffer.from(
r.content,"base64");if(IH(t,o))return o;throw new De("sent a file that is not the one that was asked for",!1)})}async filesIn(t){let n=new Map;return t?.oid!==void 0&&
await this.#r(t,t.oid,"",n),n}async#r(t,n,r,o){if(!Array.isArray(t.entries))return await this.#o(n,r,o);for(let i of t.entries){let s=`${r}${i.name}`;i.mode!==SH?
o.set(s,{id:i.oid,mode:_f(i.mode)}):await this.#r(i.object??{},i.oid,`${s}/`,o)}}async#o(t,n,r){let{tree:o,truncated:i}=await this.#i(t,"1"),s=i?(await this.#i(
t)).tree:o;for(let{path:a,mode:c,type:l,sha:u}of s)l!=="tree"?r.set(`${n}${a}`,{id:u,mode:c}):i&&await this.#o(u,`${n}${a}/`,r)}async#i(t,n){let r={...this.#t,tree_sha:t,
...n===void 0?{}:{recursive:n}},o=()=>this.#e.rest(i=>i("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",r));return await this.#e.asker.ask(o)}}});function Zde({id:e,number:t,url:n,title:r,body:o,...i}){let s={MERGEABLE:"mergeable",CONFLICTING:"conflicting",UNKNOWN:"unknown"};return{id:e,number:t,url:n,title:r,
body:o,draft:i.isDraft,base:i.baseRefName,mergeable:s[i.mergeable],labels:_$(i.labels).map(({name:a})=>a),autoMerge:i.autoMergeRequest!==null}}function _$(e){return(e?.
nodes??[]).filter(t=>t!==null)}function qde(e){return new Map((e?.entries??[]).map(({name:t,mode:n})=>[t,_f(n)]))}var sy,NH=m(()=>{"use strict";Pe();Ne();PH();sy=
class{#e;#t;#n;constructor({api:t,place:n},r,o){this.#e=r,this.#t=o,this.#n=new iy(t,n)}async tree(t,n){let r=n?.target;if(r==null)return;let{folders:o,files:i,
listings:s}=this.#e,a=new Map,c=new Map;for(let[l,u]of i.entries())a.set(u,await this.#n.bytesOf(u,r[`file${l}`]));for(let[l,u]of o.entries())c.set(u,await this.#r(
`${t}Folder${l}`,r[`folder${l}`]));return{head:r.oid,catalog:await this.#n.bytesOf(N,r.catalog),folders:c,files:a,listings:new Map(s.map((l,u)=>[l,qde(l===""?r.
root:this.#o(`${t}Listing${u}`))]))}}async#r(t,n){let r=this.#o(t);return r?.entries!==void 0||n===null||_f(n.mode)==="040000"?await this.#n.filesIn(r):new Map(
[["",{id:n.oid,mode:_f(n.mode)}]])}#o(t){return this.#t.repository[t]??null}async branches(t){let{repository:n}=this.#t,r=[];for(let[o,i]of this.#e.branches.entries()){
let s=await this.tree(`branch${o}`,n[`branch${o}`]);if(s===void 0)continue;let a=this.#s(o,t);r.push({name:i,tree:s,commits:this.#i(o),...z({pullRequest:a})})}return r}#i(t){
let n=this.#t.repository.base?.[`compare${t}`];return _$(n?.commits).map(({oid:r,message:o,author:i})=>{let s=i?.user?.login;return s===void 0?{id:r,message:o}:
{id:r,message:o,login:s}})}#s(t,n){let{repository:r,upstream:o}=this.#t,i=(o??r)[`pulls${t}`],s=c=>c?.toLowerCase()===r.nameWithOwner.toLowerCase(),a=_$(i).find(
c=>c.baseRefName===n&&s(c.headRepository?.nameWithOwner));return a===void 0?void 0:Zde(a)}}});function CH(e,t,n){if(e!==null)return Yde[e]??"none";let{login:r="",kind:o,workflowRepository:i}=t,s=/^github-actions(?:\[bot\])?$/.test(r),a=i!==void 0&&i.toLowerCase()!==
n.toLowerCase();return s&&a?"read":o==="installation"||r.endsWith("[bot]")||s?"write":"none"}var Yde,RH=m(()=>{"use strict";Yde={READ:"read",TRIAGE:"triage",WRITE:"\
write",MAINTAIN:"maintain",ADMIN:"admin"}});async function LH(e,t){let n=await e.asked("read",()=>Qde(e,t)),{login:r}=n.viewer??{},o=n.repository;if(o===null)return Xde(t,r);e.learn(o.id,o.nameWithOwner);
let{kind:i,workflowRepository:s}=e,a=new sy(e,t,{...n,repository:o}),c=o.defaultBranchRef?.name??"";return{right:CH(o.viewerPermission,{login:r,kind:i,workflowRepository:s},
o.nameWithOwner),...z({login:r}),archived:o.isArchived,defaultBranch:c,baseName:t.base??c,base:await a.tree("base",o.base),branches:await a.branches(t.base??c),
autoMergeAllowed:o.autoMergeAllowed}}function Xde({base:e=""},t){let n={archived:!1,defaultBranch:"",base:void 0,branches:[],autoMergeAllowed:!1};return{right:"\
none",...z({login:t}),...n,baseName:e}}async function Qde({api:e,place:t,upstream:n},r){let o=new Set,i=async s=>{let{text:a,variables:c}=cH(s),{data:l,refusal:u}=await e.
partly(a,c),f=u===void 0?"told":tpe(u);if(f==="viewer"||f==="pulls")return f;if(f==="unreadable")return{viewer:l?.viewer??null,repository:null};if(f==="refused"&&
u!==void 0)throw u;if(l?.repository!==void 0&&l.repository!==null)return l;throw new De("sent an answer without data",!1)};for(;;){let s=await e.asker.ask(()=>i(
{place:t,request:r,upstream:n,without:o}));if(typeof s!="string")return s;o.add(s)}}function tpe(e){let t=e.paths.map((n,r)=>/\.compare\d+$/.test(n)?"told":n===
"repository"&&e.types[r]==="NOT_FOUND"?"unreadable":Tc(e)?n.startsWith("viewer")?"viewer":/\.pulls\d+/.test(n)?"pulls":"refused":"refused");return epe.find(n=>t.
includes(n))??"refused"}var epe,DH=m(()=>{"use strict";Pe();ey();Cc();NH();or();RH();epe=["refused","viewer","pulls","unreadable","told"]});async function MH(e,t){let{api:n,pulls:r}=e,o=npe(e,t.head),i={...t,head:o},s=async()=>zH(await n.rest(a=>a("POST /repos/{owner}/{repo}/pulls",{...r,...i})));return await e.
asked("open a pull request",()=>n.asker.ask(s,{found:()=>FH(e,i)}).catch(async a=>{let c=a instanceof me&&ty(a)?await FH(e,i):void 0;if(c===void 0)throw a;return c}))}
function npe({upstream:e,place:t},n){return e===void 0||n.includes(":")?n:`${t.owner}:${n}`}async function FH({api:e,pulls:t},{head:n,base:r}){let o=n.includes(
":")?n:`${t.owner}:${n}`,i={...t,head:o,base:r,state:"open"},s=await e.asker.ask(()=>e.rest(c=>c("GET /repos/{owner}/{repo}/pulls",i))),[a]=s;return a===void 0?
void 0:zH(a)}function zH(e){let{mergeable:t}=e;return{id:e.node_id,number:e.number,url:e.html_url,title:e.title,body:e.body??"",draft:e.draft===!0,base:e.base.ref,
mergeable:t===!0?"mergeable":t===!1?"conflicting":"unknown",labels:e.labels.flatMap(({name:n})=>n??[]),autoMerge:e.auto_merge!==null}}async function $$(e,{number:t},n){
let{api:r,pulls:o}=e,i={...o,pull_number:t,...n};await e.asked("change a pull request",()=>r.asker.ask(()=>r.rest(s=>s("PATCH /repos/{owner}/{repo}/pulls/{pull_\
number}",i))))}var jH=m(()=>{"use strict";or()});function xi(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var $f=m(()=>{"use strict"});function ay(e,t,n,r){if(typeof n!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(t)?t.reverse().reduce((o,i)=>ay.
bind(null,e,i,o,r),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,i)=>i.hook.bind(null,o,r),n)():n(r))}var UH=m(()=>{"use strict"});function BH(e,t,n,r){let o=r;e.registry[n]||(e.registry[n]=[]),t==="before"&&(r=(i,s)=>Promise.resolve().then(o.bind(null,s)).then(i.bind(null,s))),t==="after"&&
(r=(i,s)=>{let a;return Promise.resolve().then(i.bind(null,s)).then(c=>(a=c,o(a,s))).then(()=>a)}),t==="error"&&(r=(i,s)=>Promise.resolve().then(i.bind(null,s)).
catch(a=>o(a,s))),e.registry[n].push({hook:r,orig:o})}var JH=m(()=>{"use strict"});function GH(e,t,n){if(!e.registry[t])return;let r=e.registry[t].map(o=>o.orig).indexOf(n);r!==-1&&e.registry[t].splice(r,1)}var VH=m(()=>{"use strict"});function WH(e,t,n){let r=KH(GH,null).apply(null,n?[t,n]:[t]);e.api={remove:r},e.remove=r,["before","error","after","wrap"].forEach(o=>{let i=n?[t,o,n]:[t,o];e[o]=
e.api[o]=KH(BH,null).apply(null,i)})}function rpe(){let e=Symbol("Singular"),t={registry:{}},n=ay.bind(null,t,e);return WH(n,t,e),n}function ope(){let e={registry:{}},
t=ay.bind(null,e);return WH(t,e),t}var HH,KH,ZH,qH=m(()=>{"use strict";UH();JH();VH();HH=Function.bind,KH=HH.bind(HH);ZH={Singular:rpe,Collection:ope}});function cpe(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function lpe(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function QH(e,t){let n=Object.assign({},e);return Object.keys(
t).forEach(r=>{lpe(t[r])?r in e?n[r]=QH(e[r],t[r]):Object.assign(n,{[r]:t[r]}):Object.assign(n,{[r]:t[r]})}),n}function YH(e){for(let t in e)e[t]===void 0&&delete e[t];
return e}function E$(e,t,n){if(typeof t=="string"){let[o,i]=t.split(" ");n=Object.assign(i?{method:o,url:i}:{url:o},n)}else n=Object.assign({},t);n.headers=cpe(
n.headers),YH(n),YH(n.headers);let r=QH(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(
o=>!r.mediaType.previews.includes(o)).concat(r.mediaType.previews)),r.mediaType.previews=(r.mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),r}function upe(e,t){
let n=/\?/.test(e)?"&":"?",r=Object.keys(t);return r.length===0?e:e+n+r.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
t[o])}`).join("&")}function dpe(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function ppe(e){let t=e.match(fpe);return t?t.map(dpe).reduce((n,r)=>n.
concat(r),[]):[]}function XH(e,t){let n={__proto__:null};for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);return n}function eK(e){return e.split(/(%[0-9A-Fa-f]{2})/g).
map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function Lc(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Of(e,t,n){return t=e==="+"||e==="#"?eK(t):Lc(t),n?Lc(n)+"="+t:t}function Rc(e){
return e!=null}function O$(e){return e===";"||e==="&"||e==="?"}function mpe(e,t,n,r){var o=e[n],i=[];if(Rc(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||
typeof o=="bigint"||typeof o=="boolean")o=o.toString(),r&&r!=="*"&&(o=o.substring(0,parseInt(r,10))),i.push(Of(t,o,O$(t)?n:""));else if(r==="*")Array.isArray(o)?
o.filter(Rc).forEach(function(s){i.push(Of(t,s,O$(t)?n:""))}):Object.keys(o).forEach(function(s){Rc(o[s])&&i.push(Of(t,o[s],s))});else{let s=[];Array.isArray(o)?
o.filter(Rc).forEach(function(a){s.push(Of(t,a))}):Object.keys(o).forEach(function(a){Rc(o[a])&&(s.push(Lc(a)),s.push(Of(t,o[a].toString())))}),O$(t)?i.push(Lc(
n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?Rc(o)&&i.push(Lc(n)):o===""&&(t==="&"||t==="?")?i.push(Lc(n)+"="):o===""&&i.push("");return i}
function hpe(e){return{expand:gpe.bind(null,e)}}function gpe(e,t){var n=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(r,o,i){
if(o){let a="",c=[];if(n.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(l){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);c.
push(mpe(t,a,u[1],u[2]||u[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==0?a:"")+c.join(s)}else return c.join(",")}else return eK(
i)}),e==="/"?e:e.replace(/\/$/,"")}function tK(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),r=Object.assign({},e.headers),o,i=XH(
e,["method","baseUrl","url","headers","request","mediaType"]),s=ppe(n);n=hpe(n).expand(i),/^http/.test(n)||(n=e.baseUrl+n);let a=Object.keys(e).filter(u=>s.includes(
u)).concat("baseUrl"),c=XH(i,a);if(!/application\/octet-stream/i.test(r.accept)&&(e.mediaType.format&&(r.accept=r.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){let u=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];r.accept=u.concat(e.mediaType.previews).map(f=>{let p=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${p}`}).join(
",")}return["GET","HEAD"].includes(t)?n=upe(n,c):"data"in c?o=c.data:Object.keys(c).length&&(o=c),!r["content-type"]&&typeof o<"u"&&(r["content-type"]="applicat\
ion/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),Object.assign({method:t,url:n,headers:r},typeof o<"u"?{body:o}:null,e.request?{request:e.
request}:null)}function ype(e,t,n){return tK(E$(e,t,n))}function nK(e,t){let n=E$(e,t),r=ype.bind(null,n);return Object.assign(r,{DEFAULTS:n,defaults:nK.bind(null,
n),merge:E$.bind(null,n),parse:tK})}var ipe,spe,ape,fpe,rK,oK=m(()=>{"use strict";$f();ipe="0.0.0-development",spe=`octokit-endpoint.js/${ipe} ${xi()}`,ape={method:"\
GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":spe},mediaType:{format:""}};fpe=/\{[^{}}]+\}/g;rK=nK(null,ape)});function sK(e,t){let n=4|(t?.comma===!0?8:0),r=e.length,o=t?.start??0;for(;(Ot[e.charCodeAt(o)]&2)!==0;)o++;let i=o,s=0,a=-1,c=t?.parameters===!1?8:0;for(;i<r;){
let p=e.charCodeAt(i),d=Ot[p];if((d&n)!==0){c|=d&8;break}(d&2)!==0?a===-1&&(a=i):a=-1,s|=p&65280|d,i++}let l=a===-1?i:a,u=e.slice(o,l),f=(s&65281)===0?u:u.toLowerCase();
return i===r||c!==0?{type:f,index:i,parameters:new iK}:wpe(e,f,i,r,n)}function wpe(e,t,n,r,o){let i=new iK;e:for(;n<r;){for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;
let s=n,a=0,c=-1;for(;n<r;){let l=e.charCodeAt(n),u=Ot[l];if((u&o)!==0){if((u&8)!==0)break e;continue e}if(l===61){let f=c===-1?n:c,p=e.slice(s,f),d=(a&65281)===
0?p:p.toLowerCase();for(n++;(Ot[e.charCodeAt(n)]&2)!==0;)n++;if(n<r&&e.charCodeAt(n)===34){let b=++n,k=!1;for(;n<r;){let O=e.charCodeAt(n);if(O===34){i[d]===void 0&&
(i[d]=k?bpe(e,b,n):e.slice(b,n)),n++;let I=0;for(;n<r;){let T=e.charCodeAt(n),S=Ot[T];if((S&o)!==0){I=S&8;break}n++}if(I!==0)break e;continue e}if(O===92&&n+1<r){
k=!0,n+=2;continue}n++}continue e}let h=n,g=0,y=-1;for(;n<r;){let b=e.charCodeAt(n),k=Ot[b];if((k&o)!==0){g=k&8;break}(k&2)!==0?y===-1&&(y=n):y=-1,n++}if(i[d]===
void 0){let b=y===-1?n:y;i[d]=e.slice(h,b)}if(g!==0)break e;continue e}(u&2)!==0?c===-1&&(c=n):c=-1,a|=l&65280|u,n++}}return{type:t,index:n,parameters:i}}function bpe(e,t,n){
let r="";for(let o=t;o<n;o++)e.charCodeAt(o)===92&&(r+=e.slice(t,o),t=++o);return r+e.slice(t,n)}var Ot,iK,aK=m(()=>{"use strict";Ot=new Uint8Array(256);Ot[9]|=
2;Ot[32]|=2;Ot[59]|=4;Ot[44]|=8;for(let e=128;e<=255;e++)Ot[e]|=1;for(let e of"!#$%&'*+-.^_`|~")Ot[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)Ot[e]|=16;for(let e=65;e<=
90;e++)Ot[e]|=17;for(let e=97;e<=122;e++)Ot[e]|=16;iK=(()=>{let e=function(){};return e.prototype=Object.create(null),e})()});var kpe,ly,_i,A$,dK,cK,lK,S$,I$,vpe,pK,cy,xpe,_pe,$pe,mK,uK,Ope,Epe,Ape,fK,hK,gK=m(()=>{"use strict";kpe=/^-?\d+$/,ly=/^-?\d+n+$/,_i=JSON.stringify,A$=JSON.parse,
dK=/^-?\d+n$/,cK=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,lK=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,S$=e=>e===void 0||typeof e=="function"||typeof e=="symbol",I$=e=>e!==
null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",vpe=(e,t,n)=>{let r="";typeof n=="number"?r=" ".repeat(Math.min(10,Math.max(0,Math.floor(
n)))):typeof n=="string"&&(r=n.slice(0,10));let o=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,s=(h,g,y)=>(y!==null&&typeof y=="object"&&
typeof y.toJSON=="function"&&(y=y.toJSON(g)),typeof y=="string"&&ly.test(y)?y+"n":typeof y=="bigint"?"rawJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":
(o&&(y=t.call(h,g,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(S$(
a))return;let c=a===null||typeof a!="object",l=I$(a);if(c||l)return _i(a);let u=[],f=0,p=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),keys:Array.isArray(
a)?null:Object.keys(a),index:0,first:!0}],d=new WeakSet([a]);for(;p.length>0;){let h=p[p.length-1];h.index===0&&(u.push(h.isArray?"[":"{"),f++);let g=!1;if(h.isArray)
if(h.index<h.val.length){h.first||u.push(","),r&&u.push(`
`+r.repeat(f));let y=h.val[h.index],b=s(h.val,String(h.index),y);if(S$(b))u.push("null"),h.first=!1,h.index++;else{let k=b!==null&&typeof b=="object",O=I$(b);if(k&&
!O){if(d.has(b))throw new TypeError("Converting circular structure to JSON");d.add(b),p.push({parent:h.val,key:String(h.index),val:b,isArray:Array.isArray(b),keys:Array.
isArray(b)?null:Object.keys(b),index:0,first:!0}),h.first=!1,h.index++}else u.push(_i(b)),h.first=!1,h.index++}}else g=!0;else{for(;h.index<h.keys.length;){let b=h.
keys[h.index++];if(i&&!i.has(b))continue;let O=h.val[b],I=s(h.val,b,O);if(S$(I))continue;h.first||u.push(","),r?u.push(`
`+r.repeat(f)+_i(b)+": "):u.push(_i(b)+":");let T=I!==null&&typeof I=="object",S=I$(I);if(T&&!S){if(d.has(I))throw new TypeError("Converting circular structure \
to JSON");d.add(I),p.push({parent:h.val,key:b,val:I,isArray:Array.isArray(I),keys:Array.isArray(I)?null:Object.keys(I),index:0,first:!0}),h.first=!1;break}else u.
push(_i(I)),h.first=!1}h.index>=h.keys.length&&p[p.length-1]===h&&(g=!0)}g&&(f--,!h.first&&r&&u.push(`
`+r.repeat(f)),u.push(h.isArray?"]":"}"),d.delete(h.val),p.pop())}return u.join("")},pK=(e,t,n)=>{try{return"rawJSON"in JSON?_i(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?_i(e,(a,c)=>typeof c=="string"&&ly.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(cK,"$1$2$3").replace(lK,"$1$2$3"):_i(e,t,n)}catch(r){if(r instanceof RangeError){
let o=vpe(e,t,n);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(cK,"$1$2$3").replace(lK,"$1$2$3")}throw r}},cy=new Map,xpe=()=>{let e=JSON.parse.toString();
if(cy.has(e))return cy.get(e);try{let t=JSON.parse("1",(n,r,o)=>!!o?.source&&o.source==="1");return cy.set(e,t),t}catch{return cy.set(e,!1),!1}},_pe=(e,t,n,r)=>typeof t==
"string"&&dK.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&ly.test(t)?t.slice(0,-1):typeof r=="function"?r(e,t,n):t,$pe=(e,t)=>JSON.parse(e,(n,r,o)=>{let i=typeof r==
"number",s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=i&&s,c=o&&kpe.test(o.source);return a&&c?BigInt(o.source):typeof t=="function"?t(n,r,o):r}),mK=
Number.MAX_SAFE_INTEGER.toString(),uK=mK.length,Ope=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Epe=/^"-?\d+n+"$/,Ape=(e,t)=>{let n={"":e},
r=[{parent:n,key:"",visited:!1}];for(;r.length>0;){let o=r[r.length-1];if(o.visited){let{parent:i,key:s}=o,a=i[s];typeof a=="string"&&(dK.test(a)?a=BigInt(a.slice(
0,-1)):ly.test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,r.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==
null&&typeof i=="object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)r.push({parent:i,key:a[c],visited:!1})}}}return n[""]},fK=e=>e.replace(Ope,(t,n,r,o)=>{
let i=t[0]==='"';if(i&&Epe.test(t))return t.substring(0,t.length-1)+'n"';let a=r||o,c=n&&(n.length<uK||n.length===uK&&n<=mK);return i||a||c?t:'"'+t+'n"'}),hK=(e,t)=>{
if(!e)return A$(e,t);try{if(xpe())return $pe(e,t);let n=fK(e);return A$(n,(r,o,i)=>_pe(r,o,i,t))}catch(n){if(n instanceof RangeError){let r=fK(e),o=A$(r);return Ape(
o,t)}throw n}}});var Ss,yK=m(()=>{"use strict";Ss=class extends Error{name;status;request;response;constructor(t,n,r){super(t,{cause:r.cause}),this.name="HttpError",this.status=
Number.parseInt(n),Number.isNaN(this.status)&&(this.status=0);"response"in r&&(this.response=r.response);let o=Object.assign({},r.request);r.request.headers.authorization&&
(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}});function Tpe(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.
call(e)}async function bK(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit\
({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let n=e.request?.log||console,r=e.request?.parseSuccessResponseBody!==
!1,o=Tpe(e.body)||Array.isArray(e.body)?pK(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([f,p])=>[f,String(p)])),s;try{s=await t(e.url,{method:e.
method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let p="Unknown Error";if(f instanceof Error){
if(f.name==="AbortError")throw f.status=500,f;p=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?p=f.cause.message:typeof f.cause=="string"&&
(p=f.cause))}let d=new Ss(p,500,{request:e});throw d.cause=f,d}let a=s.status,c=s.url,l={};for(let[f,p]of s.headers)l[f]=p;let u={url:c,status:a,headers:l,data:""};
if("deprecation"in l){let f=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),p=f&&f.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. \
It is scheduled to be removed on ${l.sunset}${p?`. See ${p}`:""}`)}if(a===204||a===205)return u;if(e.method==="HEAD"){if(a<400)return u;throw new Ss(s.statusText,
a,{response:u,request:e})}if(a===304)throw u.data=await T$(s),new Ss("Not modified",a,{response:u,request:e});if(a>=400)throw u.data=await T$(s),new Ss(Npe(u.data),
a,{response:u,request:e});return u.data=r?await T$(s):s.body,u}async function T$(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(wK);let n=sK(
t);if(Ppe(n)){let r="";try{return r=await e.text(),hK(r)}catch{return r}}else return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&
n.type!=="application/octet-stream"?e.text().catch(wK):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Ppe(e){return e.type==="application/json"||e.type===
"application/scim+json"}function Npe(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"messa\
ge"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(r=>JSON.stringify(r)).join(
", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function P$(e,t){let n=e.defaults(t);return Object.assign(function(o,i){let s=n.merge(
o,i);if(!s.request||!s.request.hook)return bK(n.parse(s));let a=(c,l)=>bK(n.parse(n.merge(c,l)));return Object.assign(a,{endpoint:n,defaults:P$.bind(null,n)}),s.
request.hook(a,s)},{endpoint:n,defaults:P$.bind(null,n)})}var Spe,Ipe,wK,Ef,N$=m(()=>{"use strict";oK();$f();aK();gK();yK();Spe="10.0.16",Ipe={headers:{"user-ag\
ent":`octokit-request.js/${Spe} ${xi()}`}};wK=()=>"";Ef=P$(rK,Ipe);});function Rpe(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}function Mpe(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let s in n)
if(Fpe.includes(s))return Promise.reject(new Error(`[@octokit/graphql] "${s}" cannot be used as variable name`))}let r=typeof t=="string"?Object.assign({query:t},
n):t,o=Object.keys(r).reduce((s,a)=>Dpe.includes(a)?(s[a]=r[a],s):(s.variables||(s.variables={}),s.variables[a]=r[a],s),{}),i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return kK.test(i)&&(o.url=i.replace(kK,"/api/graphql")),e(o).then(s=>{if(s.data.errors){let a={};for(let c of Object.keys(s.headers))a[c]=s.headers[c];throw new Lpe(
o,a,s.data)}return s.data.data})}function C$(e,t){let n=e.defaults(t);return Object.assign((o,i)=>Mpe(n,o,i),{defaults:C$.bind(null,n),endpoint:n.endpoint})}function vK(e){
return C$(e,{method:"POST",url:"/graphql"})}var Cpe,Lpe,Dpe,Fpe,kK,HKe,xK=m(()=>{"use strict";N$();$f();Cpe="0.0.0-development";Lpe=class extends Error{constructor(e,t,n){
super(Rpe(n)),this.request=e,this.headers=t,this.response=n,this.errors=n.errors,this.data=n.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},Dpe=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Fpe=["query","method","url"],kK=/\/api\/v3\/?$/;
HKe=C$(Ef,{headers:{"user-agent":`octokit-graphql.js/${Cpe} ${xi()}`},method:"POST",url:"/graphql"});});async function jpe(e){let t=zpe(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),r=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":n?"installat\
ion":r?"user-to-server":"oauth"}}function Upe(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function Bpe(e,t,n,r){let o=t.endpoint.merge(n,
r);return o.headers.authorization=Upe(e),t(o)}var R$,_K,$K,zpe,OK,EK=m(()=>{"use strict";R$="(?:[a-zA-Z0-9_-]+)",_K="\\.",$K=new RegExp(`^${R$}${_K}${R$}${_K}${R$}\
$`),zpe=$K.test.bind($K);OK=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error(
"[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(jpe.bind(null,t),{hook:Bpe.bind(
null,t)})}});var L$,AK=m(()=>{"use strict";L$="7.0.8"});function Vpe(e={}){return typeof e.debug!="function"&&(e.debug=SK),typeof e.info!="function"&&(e.info=SK),typeof e.warn!="function"&&(e.warn=Jpe),typeof e.error!=
"function"&&(e.error=Gpe),e}var SK,Jpe,Gpe,IK,uy,TK=m(()=>{"use strict";$f();qH();N$();xK();EK();AK();SK=()=>{},Jpe=console.warn.bind(console),Gpe=console.error.
bind(console);IK=`octokit-core.js/${L$} ${xi()}`,uy=class{static VERSION=L$;static defaults(t){return class extends this{constructor(...r){let o=r[0]||{};if(typeof t==
"function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
let n=this.plugins;return class extends this{static plugins=n.concat(t.filter(o=>!n.includes(o)))}}constructor(t={}){let n=new ZH.Collection,r={baseUrl:Ef.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${IK}`:IK,t.baseUrl&&(r.baseUrl=t.baseUrl),t.previews&&(r.mediaType.previews=t.previews),t.timeZone&&(r.headers["time-zone"]=t.timeZone),this.request=
Ef.defaults(r),this.graphql=vK(this.request).defaults(r),this.log=Vpe(t.log),this.hook=n,t.authStrategy){let{authStrategy:i,...s}=t,a=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:s},t.auth));n.wrap("request",a.hook),this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
let i=OK(t.auth);n.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<o.plugins.length;++i)Object.assign(this,o.plugins[i](this,t))}request;graphql;log;hook;auth}});function Kpe(e){return e instanceof De?e.sent:e instanceof me&&Pc(e)}function Wpe(e,t){return e instanceof De||e instanceof me&&(Pc(e)||t(e))}function Zpe(e,t,n){
if(!lH(e)&&!uH(e))return;let{headers:o}=e,i=tg(o,"",n.now());if(i!==void 0)return i;let s=Number(o.get("x-ratelimit-reset")??Number.NaN)*1e3,a=Date.parse(o.get(
"date")??"");return o.get("x-ratelimit-remaining")==="0"&&!Number.isNaN(s)?Math.max(0,s-(Number.isNaN(a)?n.now():a))+1e3:Hpe*2**(t-1)}function qpe(e,t){let n=new Date(
t.now()+e).toISOString().replace(/\.\d+Z$/,"Z");return new w("FORGE_LIMITED",`GitHub takes no more requests of this token until ${n} (in ${rf(e)}).`,"Start it a\
gain then. A token of a GitHub App has limits of its own.",{details:{until:n}})}function Ype(e,t,n){if(e instanceof me&&!Pc(e))return e;let r=e instanceof me?`f\
ails with status ${e.status}`:e.message,o=n==="api.github.com"?"https://www.githubstatus.com and at ":`${n}, whose API is asked, and at `;return new w("FORGE_UN\
REACHABLE",`GitHub ${r}, also at the ${t===1?"only":`${t}th`} try.`,`Look at ${o}this machine's way out, and start it again.`)}var Hpe,fy,PK=m(()=>{"use strict";
E();vs();wc();Cc();or();Hpe=6e4,fy=class{#e;constructor(t){this.#e=t}async ask(t,{found:n,passes:r}={}){let o=!1,i=0;for(let s=1;;s+=1)try{return await t()}catch(a){
this.#n(a),o||=Kpe(a);let c=o?await n?.():void 0;if(c!==void 0)return c;i+=await this.#t(a,s,i,r)}}async#t(t,n,r,o=Es){let{host:i,clock:s,patience:a,signal:c,onWait:l}=this.#e,
u=t instanceof me?Zpe(t,n,s):void 0;if(u===void 0&&!Wpe(t,o))throw t;if(u!==void 0&&r+u>a.maxWaitMs)throw qpe(u,s);if(u===void 0&&n>=a.tries)throw Ype(t,n,i);let f=s.
random()*Math.min(a.firstWaitMs*2**(n-1),a.maxWaitMs),p=u===void 0?f:u+s.random()*Math.min(1e3,u),d=u===void 0?"GitHub can't be asked now: trying again in":"Git\
Hub asks to wait";return p>2e3&&l(`${d} ${rf(p)}.`),await this.sleep(p,c),p}async sleep(t,n=this.#e.signal){try{await this.#e.clock.sleep(t,n)}catch(r){throw n?.
aborted===!0?Mr(n):r}}#n(t){let{signal:n}=this.#e;if(n?.aborted===!0)throw Mr(n);if(!(t instanceof me||t instanceof De))throw t}}});var CK={};sr(CK,{proxiedFetch:()=>Xpe});function Xpe({httpProxy:e,httpsProxy:t,noProxy:n}){return(0,NK.setGlobalProxyFromEnv)({HTTP_PROXY:e,HTTPS_PROXY:t||e,NO_PROXY:n}),
fetch}var NK,RK=m(()=>{"use strict";NK=x(fg())});function LK({env:e={},signal:t},n){let r=hg(e),o=r.httpProxy!==""||r.httpsProxy!=="",i=async()=>(await Promise.resolve().then(()=>(RK(),CK))).proxiedFetch(r),s=async(a,c)=>await(o&&
!hi(a.host)?await i():fetch)(a,c);return async(a,c={})=>{t?.throwIfAborted();let u=[AbortSignal.timeout(n),t,c.signal].filter(f=>f instanceof AbortSignal);try{return await tme(
s,new URL(a instanceof Request?a.url:a),{...c,redirect:"manual",signal:AbortSignal.any(u)})}catch(f){throw t?.throwIfAborted(),AH(f)}}}async function tme(e,t,n){
let r=t;for(let o=0;;o+=1){let i=r.origin===t.origin,s=await e(r,i?n:{...n,headers:rme(n.headers)}),a=nme(s,n.method??"GET");if(a===void 0)return await ome(s);if(await s.
body?.cancel(),o===Qpe)throw new De("sends from one address to the next without end",!1);if(r=new URL(a,r),r.protocol==="http:"&&!hi(r.host))throw new De("sends\
 on to an address without encryption",!1);if(n.body&&r.origin!==t.origin)throw new De("sends a change on to another host",!1)}}function nme({status:e,headers:t},n){
return e===307||e===308||(e===301||e===302||e===303)&&(n==="GET"||n==="HEAD")?t.get("location")??void 0:void 0}function rme(e){let t=new Headers(e);return t.delete(
"authorization"),t}async function ome(e){let{status:t,statusText:n}=e;if(Number(e.headers.get("content-length")??0)>eme)throw new De("answers without end",!0);let r=await e.
arrayBuffer(),o=new Headers(e.headers);o.delete("content-encoding"),o.delete("content-length");let i=o.get("content-type")?.includes("json")===!0,s=t===204||t===
205||t===304;return t<300&&i&&!s&&ime(r),new Response(s?null:r,{status:t,statusText:n,headers:o})}function ime(e){try{JSON.parse(new TextDecoder().decode(e))}catch{
throw new De("sent an answer that is not whole",!0)}}var Qpe,eme,DK=m(()=>{"use strict";lo();N_();Cc();Qpe=5,eme=16e7});function D$(e){let{rest:t,graphql:n}=Yg(e.apiUrl,e.graphqlUrl),r={...sme,...e.patience},{clock:o=xc,signal:i,onWait:s=()=>{}}=e,c=new uy({auth:e.token,baseUrl:t,
userAgent:"claude-bazaar",log:ame,request:{fetch:LK(e,r.answerMs)}}).request.defaults({headers:{"x-github-api-version":"2022-11-28"}}),l=async(u,f)=>{let p=await FK(
()=>c({method:"POST",url:n,query:u,variables:f})),{data:d,errors:h}=p.data;return{data:d??void 0,refusal:lme(h,MK(p.headers))}};return{asker:new fy({host:new URL(
t).host,clock:o,patience:r,signal:i,onWait:s}),patience:r,rest:async u=>{let{data:f}=await FK(()=>u(c));if(typeof f=="string"&&f!=="")throw new De("sent somethi\
ng else than JSON",!0);return f},partly:l,graphql:async(u,f)=>{let{data:p,refusal:d}=await l(u,f);if(d!==void 0)throw d;if(p===void 0)throw new De("sent an answ\
er without data",!0);return p}}}async function FK(e){try{return await e()}catch(t){if(!(t instanceof Error))throw t;if(t.cause instanceof Error)throw t.cause;let{
response:n,status:r}=t;throw n===void 0||r===void 0?t:new me({status:r,headers:MK(n.headers),message:cme(n.data)})}}function MK(e={}){let t=new Headers;for(let[
n,r]of Object.entries(e))t.set(n,String(r));return t}function cme(e){if(!v(e))return"no reason given";let n=(Array.isArray(e.errors)?e.errors:[]).map(r=>v(r)?r.
message??[r.field,r.code].filter(o=>typeof o=="string").join(" "):r);return[e.message,...n].filter(r=>typeof r=="string").join(": ")}function lme(e,t){if(!Array.
isArray(e)||e.length===0)return;let n=e.filter(v),r=o=>typeof o=="string"?o:"";return new me({status:200,headers:t,message:[...new Set(n.map(o=>r(o.message)))].
join(" "),types:n.map(o=>r(o.type)),paths:n.map(o=>Array.isArray(o.path)?o.path.join("."):"")})}var sme,ame,zK=m(()=>{"use strict";TK();M();vg();Qg();PK();DK();
Cc();or();sme={tries:5,firstWaitMs:500,maxWaitMs:3e5,answerMs:6e4,forkMs:3e5},ame={debug(){},info(){},warn(){},error(){}}});function BK(e){return ume.find(([t])=>e.startsWith(t))?.[1]??"unknown"}function JK(e,t){return fme[e](t)}var ume,jK,UK,fme,GK=m(()=>{"use strict";ume=[["ghp_","\
classic"],["github_pat_","fine-grained"],["ghs_","installation"],["gho_","user"],["ghu_","user"]];jK="Contents: read and write",UK="Pull requests: read and writ\
e",fme={classic:e=>`Give the token the scope \`repo\` (\`public_repo\` for a public one), and its owner the role Write in ${e}; with single sign-on, authorize t\
he token for the organization.`,"fine-grained":e=>`Give the token access to ${e} with "${jK}" and "${UK}"; an organization may have to approve it.`,installation:e=>`\
Install the App on ${e} with "${jK}" and "${UK}", and make the token for it; the GITHUB_TOKEN of a workflow can write its own repository only, with \`permissions\
: {contents: write, pull-requests: write}\`.`,user:e=>`Log in again with the scope \`repo\` (\`gh auth refresh --scopes repo\`), and have the role Write in ${e}\
.`,unknown:e=>`Use a token that may write contents and pull requests of ${e}.`}});function mme(e){let t=e.replaceAll(/\s+/g," ").trim();return/[.!?]$/.test(t)?t:`${t}.`}var dme,pme,dy,VK=m(()=>{"use strict";E();zK();or();GK();dme={files:100,bytes:1e6},
pme="query Id($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id nameWithOwner } }",dy=class e{api;kind;limits;upstream;#e;#t=new Set;#n;#r;constructor(t,n,r,o){
this.api=t,this.kind=BK(r.token),this.limits={...dme,...r.limits},this.upstream=o,this.#e=r,this.#n=n}static open(t,n){return new e(D$(n),t,n)}forkAt(t){return new e(
this.api,t,this.#e,this.#n)}lasting(){let{signal:t,...n}=this.#e,r={...n.patience,tries:2,maxWaitMs:5e3,answerMs:5e3};return new e(D$({...n,patience:r}),this.#n,
this.#e,this.upstream)}get signal(){return this.#e.signal}get workflowRepository(){return this.#e.workflowRepository}get place(){return this.#n}get pulls(){return this.
upstream??this.#n}get name(){return`${this.#n.owner}/${this.#n.repo}`}remember(t){this.#t.add(t)}hasMade(t){return this.#t.has(t)}learn(t,n){let[r="",o=""]=n.split(
"/");this.#r=t,this.#n={owner:r,repo:o}}async id(){if(this.#r!==void 0)return this.#r;let{owner:t,repo:n}=this.#n,r=()=>this.api.graphql(pme,{owner:t,name:n}),{
repository:o}=await this.asked("read the repository",()=>this.api.asker.ask(r));return this.learn(o.id,o.nameWithOwner),o.id}async asked(t,n){try{return await n()}catch(r){
throw r instanceof me?this.refused(t,r):r}}refused(t,n){let{status:r}=n,o=mme(n.message),i={status:r,said:n.message},s=(a,c)=>new w("FORGE_REFUSED",a,c,{details:i});
return r===401?s(`GitHub does not know the token (${o})`.replace(/\.?\)$/,")."),"It may have run out, be revoked, or be cut off: make a new one."):Ic(n)||Sc(n)?
s(`A rule of ${this.name} does not let this token ${t}: ${o}`,"Ask its owners, or publish by pull request."):Tc(n)||En(n)?s(`This token may not ${t} in ${this.name}\
: ${o}`,JK(this.kind,this.name)):s(`GitHub did not ${t} in ${this.name}: ${o}`,"Change what it names, and start it again.")}}});function HK(e,t){return hme(t.token),KK(dy.open(Xg(e),t),t)}function KK(e,t){let{clock:n=xc}=t;return{repository:e.name,pace:{random:()=>n.random(),sleep:(r,o)=>e.
api.asker.sleep(r,o)},look:r=>LH(e,r),textAt:r=>xH(e,r,t.apiUrl),commit:r=>wH(e,r),createBranch:(r,o)=>Nc(e,r,o),moveBranch:async(r,o,i)=>{let s=await ny(e,[{name:r,
from:o,to:i}],!0);if(s.kind!=="protected")return s.kind;let a="Ask the repository's owners to leave branches of pull requests free, or name another with --branc\
h.";throw new w("FORGE_REFUSED",`A rule forbids to move the branch ${r}: ${s.said}`,a)},deleteBranch:r=>ry(e.signal?.aborted===!0?e.lasting():e,r),openPullRequest:r=>MH(
e,r),editPullRequest:(r,o)=>$$(e,r,o),closePullRequest:r=>$$(e,r,{state:"closed"}),addExtras:(r,o)=>kH(e,r,o),fork:async r=>KK(await OH(e,r),t)}}function hme(e){
if(/^[\u0021-\u007E]{1,4096}$/.test(e))return;let t=e===""?"The token for GitHub is empty.":"The token for GitHub holds a sign that no token has.";throw new w("\
OPTION_INVALID",t,"Give it without quotes, spaces and line ends.")}var WK=m(()=>{"use strict";E();vg();Qg();bH();vH();_H();EH();DH();jH();oy();VK()});function ZK(e,t,n){let{marketplace:r}=e;if(r===void 0){let a="Name its repository, owner/name; or set `mode` to none to make the image alone.";throw new w("OPTI\
ON_INVALID","`marketplace` is missing: where shall the thin client go?",a)}let[o,i,s]=[t.GITHUB_REPOSITORY,t.GITHUB_API_URL||void 0,t.GITHUB_GRAPHQL_URL||void 0];
return HK(r,{token:gme(r,e,o),env:t,signal:n,onWait:a=>Nn(a),...z({workflowRepository:o,apiUrl:i,graphqlUrl:s})})}function gme(e,t,n=""){let r=e.toLowerCase()===
n.toLowerCase(),o=t["marketplace-token"]??(r?t["github-token"]:void 0);if(o!==void 0)return o;let i=r?"There is no token for the marketplace: `github-token` is \
empty.":`\`marketplace-token\` is missing or empty, and this run's own token can't write to ${e}.`,s="Make one of a GitHub App (docs/action.md shows it), or a f\
ine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";throw new w("OPTION_INVALID",i,s)}var qK=m(
()=>{"use strict";WK();Pe();E();Rs()});var eW={};sr(eW,{publishAll:()=>yme});async function yme(e,t,n,r){let o={kind:"publish",changed:!1,plugins:e,warnings:[]};return e.some(i=>i.error!==void 0||nw(
i.rows,t["fail-on"]))?(Nn("Nothing is published: see the findings."),o):(QV(e,t),t.mode==="none"?QK(o,await b$(e,t,n,r)):await wme(o,t,n,r))}async function wme(e,t,n,r){
let o=Wu(e.plugins,t),i,s=async()=>(i=await b$(e.plugins,t,n,r)).images,a=ZK(t,n,r),c=[],l=p=>{c.push(...p)},u=p=>Nn(p),f=p=>i===void 0?p:QK(p,i);try{let p=await mB(
{...o,images:s,signal:r,onDone:l,progress:u},a);return f(YK(e,{...p,changed:p.changed&&!t["dry-run"]}))}catch(p){let d=YK(e,{changed:c.some(Wx),plugins:c,warnings:[]});
return f({...d,error:Gf(p)})}}function YK(e,{changed:t,plugins:n,warnings:r}){let o=new Map(n.map(a=>[a.name,a])),i=e.plugins.map(a=>{let c=o.get(a.name);return o.
delete(a.name),c===void 0?a:XK(a,c)}),s=[...o].map(([a,c])=>XK({folder:"",name:a,rows:[],notes:[]},c));return{...e,changed:t,plugins:[...i,...s],warnings:[...e.
warnings,...r]}}function XK(e,t){return{...e,published:t,rows:[...e.rows,...Wf(t.diagnostics)]}}function QK(e,{images:t,findings:n,warnings:r}){let o=e.plugins.
map(i=>{let s=t.get(i.name),a=[...i.rows,...vE(i.folder,n.get(i.name)??[])];return{...i,rows:a,...s===void 0?{}:{image:s}}});return{...e,plugins:o,warnings:[...e.
warnings,...r]}}var tW=m(()=>{"use strict";qy();hB();Zx();Eo();Yx();tH();Rs();qK();rw()});var py=Oe((rZe,nW)=>{"use strict";nW.exports=process.getBuiltinModule("node:path/posix")});function hy(e,t){let n=(0,my.basename)(e),r=t.find(o=>o!==n&&rW(o)===rW(n));if(r!==void 0)throw new w("OUTPUT_EXISTS",`The marketplace has "${(0,my.dirname)(e)}\
/${r}", which is the same folder as "${e}" on macOS and Windows.`,"Publish under another name, or rename or remove that folder in the marketplace yourself.")}function rW(e){
return e.normalize("NFC").toLowerCase()}var my,F$=m(()=>{"use strict";my=x(py(),1);E()});function bme(e){if(e===void 0)return{};let{name:t,email:n}=e;if(/[<>\n\0]/.test(t+n)||t.trim()===""||n.trim()==="")throw vn(["commit"],`"${t} <${n}>" is no auth\
or that git takes (empty ident)`);return Object.assign({},...oW.map(r=>sW(r,e)))}async function gy(e,t,n){if(t!==void 0||n===void 0)return bme(t);let r={};for(let o of oW){
let{exitCode:i}=await Ge([...M$,"var",`GIT_${o}_IDENT`],{cwd:e});i!==0&&Object.assign(r,sW(o,n))}return r}async function Dc(e,t,n){let r=await hs([...M$,"var",`\
GIT_${n}_IDENT`],{cwd:e,env:t});return r.slice(0,r.lastIndexOf(">")+1)}function iW(e){return[...M$,...e]}function sW(e,{name:t,email:n}){return{[`GIT_${e}_NAME`]:t,
[`GIT_${e}_EMAIL`]:n}}var M$,oW,yy=m(()=>{"use strict";si();M$=["-c","user.useConfigOnly=true"],oW=["AUTHOR","COMMITTER"]});function cW(e,{head:t,author:n,committer:r}){let o=[],i=c=>o.push(Buffer.from(`${c}
`)),s=c=>{i(`data ${c.length}`),o.push(c),i("")},a=(c,l,u)=>{i(`M ${u?"100755":"100644"} inline ${aW(c)}`),s(l)};i("commit refs/bazaar/publish"),i(`author ${n} \
now`),i(`committer ${r} now`),s(Buffer.from(e.message)),t!==void 0&&i(`from ${t}`),i(`D ${aW(e.folder)}`);for(let[c,l]of e.files)l.kind==="file"&&a(`${e.folder}\
/${c}`,l.bytes(),l.executable);return a(N,e.catalog,!1),i("done"),Buffer.concat(o)}function aW(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(
`
`,"\\n")}"`}var lW=m(()=>{"use strict";Ne()});async function Af(e,t,n){if(t===void 0)return{catalog:void 0,folder:new Map};let r=await xme(e,t,[n,N]),o=`${n}/`,i=new Map([...r].filter(([s])=>s.startsWith(o)).
map(([s,a])=>[s.slice(o.length),a]));return{catalog:L(r,N)?.bytes(),folder:i}}async function by(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--verify","--\
quiet","HEAD^{commit}"],{cwd:e});return t===0?n.toString("utf8").trim():void 0}async function dW(e,t,n){let r=[...uW(n),...uW((0,fW.dirname)(N))];for(let{mode:o,
path:i}of await j$(e,[t,"--",...r,N])){if(i!==N&&!r.includes(i))continue;let s=o===kme;if(s===r.includes(i)&&o!==z$&&o!==wy)continue;let a=o===z$?"symbolic link":
o===wy?"submodule":s?"folder":"file",c=a==="file"?"Remove it: a folder belongs there.":"Replace it by a real file or folder.";throw Jt(`"${i}" in the marketplac\
e is a ${a}.`,c)}}function uW(e){let t=e.split("/");return t.map((n,r)=>t.slice(0,r+1).join("/"))}async function pW(e,t,n){let r=`${n}/`;return(await j$(e,[t,"-\
-",r])).map(({path:o})=>o.slice(r.length))}async function xme(e,t,n){let r=await j$(e,["-r",t,"--",...n]),o=await _me(e,r.filter(({mode:s})=>s!==wy).map(({id:s})=>s)),
i=r.map(({mode:s,id:a,path:c})=>{let l=o.get(a)??new Uint8Array;return s===z$||s===wy?[c,{kind:"symlink",target:Buffer.from(l).toString("utf8")}]:[c,Xi(l,s===vme)]});
return new Map(i.sort(([s],[a])=>U(s,a)))}async function j$(e,t){return(await ln(["--literal-pathspecs","ls-tree","-z",...t],{cwd:e})).toString("utf8").split("\0").
filter(r=>r!=="").map(r=>{let o=r.indexOf("	"),[i="",,s=""]=r.slice(0,o).split(" ");return{mode:i,id:s,path:r.slice(o+1)}})}async function _me(e,t){let n=await ln(
["cat-file","--batch"],{cwd:e,input:t.map(o=>`${o}
`).join("")}),r=new Map;for(let o=0;o<n.length;){let i=n.indexOf(10,o),[s="",,a="0"]=n.toString("latin1",o,i).split(" "),c=i+1;r.set(s,n.subarray(c,c+Number(a))),
o=c+Number(a)+1}return r}var fW,kme,z$,vme,wy,U$=m(()=>{"use strict";fW=x(py(),1);K();j();Ne();si();ds();kme="040000",z$="120000",vme="100755",wy="160000"});function hW(e,t={}){let n={timeoutMs:3e5,...t,url:e};$me(e,t.branch);let r=(0,Fc.mkdtempSync)((0,B$.join)((0,G$.tmpdir)(),"bazaar-marketplace-")),o,i=0;return{async read(s){
return o!==void 0&&(0,Fc.rmSync)(o.dir,{recursive:!0,force:!0}),i+=1,o=await Ome(n,(0,B$.join)(r,String(i))),Ame(o,s)},async write(s){if(o===void 0)throw new TypeError(
"A marketplace is read before it is written.");let a=await Sme(o,s);return Nme(o,a,n)},async[Symbol.asyncDispose](){(0,Fc.rmSync)(r,{recursive:!0,force:!0})}}}function $me(e,t){
if(e.startsWith("-")||/^[a-z]+::/i.test(e))throw new w("OPTION_INVALID","The marketplace's URL is none that is cloned here.","Give an https or ssh URL.");if(t!==
void 0&&!/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(t))throw new w("OPTION_IN\
VALID",`"${t}" can't be a branch.`,"Give the branch's short name, e.g. main.")}async function Ome(e,t){let{branch:n}=e,r=n!==void 0&&!await Eme(e,n,t);(r||n===void 0)&&
await ln(gW(e.url,t),yW(e));let o=r?`refs/heads/${n}`:await hs(["symbolic-ref","HEAD"],{cwd:t});return{dir:t,branch:o,head:await by(t),isNew:r}}function gW(e,t,...n){
return["clone",...["--bare","--depth=1","--single-branch","--no-tags","--template=","--quiet"],...n,"--",e,t]}async function Eme(e,t,n){let r=gW(e.url,n,`--bran\
ch=${t}`),{exitCode:o,stderr:i}=await Ge(r,yW(e));if(o===0){let s=(await Ge(["symbolic-ref","--quiet","HEAD"],{cwd:n})).exitCode===0;return s||(0,Fc.rmSync)(n,{
recursive:!0,force:!0}),s}if(/Remote branch .* not found/.test(i))return!1;throw vn(r,i.trim()===""?`exit code ${o}`:Za(i))}async function Ame({dir:e,head:t,branch:n,
isNew:r},o){let i=r?{newBranch:J$(n)}:{};return t===void 0?{...await Af(e,t,o),...i}:(await dW(e,t,o),hy(o,await pW(e,t,(0,mW.dirname)(o))),{...await Af(e,t,o),
...i})}async function Sme(e,t){let{dir:n,head:r}=e;Cu(t.folder);for(let c of t.files.keys())Cu(c);let o=await gy(n,t.author,t.fallbackAuthor),i=await Dc(n,o,"AU\
THOR"),s=await Dc(n,o,"COMMITTER"),a=cW(t,{head:r,author:i,committer:s});return await ln(["fast-import","--quiet","--date-format=now","--done"],{cwd:n,input:a}),
hs(["rev-parse","--verify","refs/bazaar/publish"],{cwd:n})}function Pme(e,t){let n=t===void 0?"an existing branch":`the existing branch "${t}"`;return new w("PU\
SH_REJECTED",`The branch "${e}" can't be made: its name clashes with that of ${n}.`,"Give another name with --branch: git keeps branches like files, so none can\
 lie below another.")}async function Nme({dir:e,branch:t},n,r){let{timeoutMs:o,signal:i}=r,s=["push","--porcelain","origin",`${n}:${t}`],{exitCode:a,stdout:c,stderr:l}=await Ge(
s,{cwd:e,timeoutMs:o,signal:i});if(a===0)return{kind:"written",commit:n,pushed:!0};let u=c.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(u===void 0)throw vn(["push"],Za(l));let f=Tme.exec(`${u} ${l}`);if(f!==null)throw Pme(J$(t),f[1]);if(Ime.test(u))return{kind:"m\
oved"};let p=Wa(`${u.split("	").at(-1)??""} ${Cme(l)}`.trim());throw new w("PUSH_REJECTED",`The marketplace refused the push to ${J$(t)}: ${p}.`,"Check that you\
 may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.")}function J$(e){
return e.replace("refs/heads/","")}function Cme(e){return e.split(`
`).filter(n=>n.startsWith("remote: ")).map(n=>n.slice(8).trim()).join(" ").slice(0,500)}var Fc,G$,B$,mW,yW,Ime,Tme,wW=m(()=>{"use strict";Fc=x(ae(),1),G$=x(ao(),1),
B$=x(ne(),1),mW=x(py(),1);E();F$();yy();lW();U$();si();ds();yW=({timeoutMs:e,signal:t})=>({cwd:(0,G$.tmpdir)(),timeoutMs:e,signal:t});Ime=/fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i,
Tme=/'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i});async function bW(e){if(!(0,Mc.existsSync)((0,Sf.join)(e,".git")))return!1;let{exitCode:t,stdout:n}=await Ge(["rev-parse","--show-toplevel"],{cwd:e});return t===
0&&(0,Mc.realpathSync)(n.toString("utf8").replace(/\r?\n$/,""))===(0,Mc.realpathSync)(e)}async function kW(e){let{exitCode:t,stdout:n}=await Ge(["symbolic-ref",
"--quiet","HEAD"],{cwd:e});return t===0?n.toString("utf8").trim().replace("refs/heads/",""):void 0}async function vW({cwd:e,env:t}){await Dc(e,t,"AUTHOR"),await Dc(
e,t,"COMMITTER")}async function xW(e,t){let{open:n,ignored:r}=await $W(e,t),[o]=n;if(o!==void 0)throw new w("GIT_FAILED",`The marketplace has changes that are n\
ot committed: ${o.trim()}.`,"Commit, stash or undo them, then publish again.");let i=r.filter(s=>s!==N);if(i.length!==0)throw new w("OUTPUT_EXISTS",`The marketp\
lace's folder "${t}" holds what git ignores and this tool did not write: ${Ru(i)}.`,"Move or remove that, then publish again.")}async function _W(e,t){let{open:n,
ignored:r}=await $W(e,t);return n.length+r.length>0}async function $W({cwd:e,signal:t},n){let i=(await ln([...["status","--porcelain","-z","--no-renames","--unt\
racked-files=all","--ignored=matching"],"--",n,N],{cwd:e,signal:t})).toString("utf8").split("\0"),s=a=>a.startsWith("!! ");return{open:i.filter(a=>a!==""&&!s(a)),
ignored:i.filter(s).map(a=>a.slice(3)).filter(a=>!us(a))}}async function V$({cwd:e,env:t,signal:n},r,o){await ln(["add","--all","--force","--",...r],{cwd:e,signal:n});
let{exitCode:i}=await Ge(["diff","--cached","--quiet","--",...r],{cwd:e,signal:n});if(i===0)return;let s=["commit","--quiet","--message",o,"--only","--",...r],a=await Ge(
iW(s),{cwd:e,env:t,signal:n});if(a.exitCode!==0)throw await Lme(e,a);return hs(["rev-parse","HEAD"],{cwd:e})}async function Lme(e,{exitCode:t,stderr:n}){let r=t===
1?await Dme(e):[];if(r.length===0)return vn(["commit"],n.trim()===""?`exit code ${t}`:Za(n));let i=n.split(`
`).map(a=>a.trim()).filter(a=>a!=="").slice(-Rme),s=i.length===0?"it said nothing":i.join("; ").slice(-2e3).replace(/\.$/,"");return new w("GIT_FAILED",`A hook \
of the repository (${r.join(" or ")}) refused the commit: ${s}.`,"Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.")}
async function Dme(e){let{exitCode:t,stdout:n}=await Ge(["rev-parse","--git-path","hooks"],{cwd:e});if(t!==0)return[];let r=(0,Sf.resolve)(e,n.toString("utf8").
replace(/\r?\n$/,""));return["pre-commit","prepare-commit-msg","commit-msg"].filter(o=>(0,Mc.existsSync)((0,Sf.join)(r,o)))}async function OW(e,t){let{exitCode:n}=await Ge(
["diff","--cached","--quiet","--",...t],{cwd:e});n!==0&&await ln(["reset","--quiet","--",...t],{cwd:e})}var Mc,Sf,Rme,H$=m(()=>{"use strict";Mc=x(ae(),1),Sf=x(ne(),1);
E();Ne();Ba();yy();si();ps();Rme=10});function K$(e){let t=(0,ir.join)(e,N);if((0,wt.existsSync)(t))try{return(0,wt.readFileSync)(t)}catch(n){let r=`"${t}" can't be read: ${ee(n)}.`;throw new w("FIL\
E_UNREADABLE",r,"Check that it is a file and that you may read it.",{cause:n})}}function W$(e,t){let n=(0,ir.join)(e,N),r=(0,ir.join)((0,ir.dirname)(n),`.${(0,ir.basename)(
n)}.bazaar-${(0,EW.randomUUID)()}`);try{(0,wt.mkdirSync)((0,ir.dirname)(n),{recursive:!0});let o=(0,wt.statSync)(n,{throwIfNoEntry:!1})?.mode??420;(0,wt.writeFileSync)(
r,t,{flag:"wx"}),(0,wt.chmodSync)(r,o&511),(0,wt.renameSync)(r,n)}catch(o){(0,wt.rmSync)(r,{force:!0});let i=`"${n}" can't be written: ${ee(o)}.`;throw new w("F\
ILE_UNWRITABLE",i,"Check that you may write there.",{cause:o})}}function AW(e,t){let n=(0,ir.resolve)(e,N),r=nh(n);return()=>{r!==void 0?(0,wt.rmSync)(r,{recursive:!0,
force:!0}):t!==void 0&&!Pu(K$(e),t)&&W$(e,t)}}var wt,EW,ir,SW=m(()=>{"use strict";wt=x(ae(),1),EW=x(Ye(),1),ir=x(ne(),1);E();Ne();qm();rh()});async function vy(e,t,n={}){return jme((0,zc.join)(e,If),t,n)}async function jme(e,t,n={}){let r=JSON.stringify({pid:process.pid,host:(0,q$.hostname)(),id:(0,Z$.randomUUID)()}),
o=await Ume(e,r,n),i=setInterval(()=>Kme(e),Mme).unref();try{return await t()}finally{clearInterval(i),Wme(e,r),o&&Zme((0,zc.dirname)(e))}}async function Ume(e,t,{
signal:n,waitMs:r=1e4,held:o=qme}){let i=Date.now()+r,s=!1;for(;;){if(n?.aborted===!0)throw Yme();if(s=Bme((0,zc.dirname)(e))||s,Jme(e,t))return s;if(!Gme(e)){if(Date.
now()>=i)throw o(e,TW(ky(e)??"")?.pid);await(0,IW.setTimeout)(zme,void 0,{signal:n}).catch(()=>{})}}}function Bme(e){try{return(0,rt.mkdirSync)(e,{recursive:!0})!==
void 0}catch(t){throw NW(e,t)}}function Jme(e,t){try{return(0,rt.writeFileSync)(e,t,{flag:"wx"}),!0}catch(n){if(["EEXIST","ENOENT"].includes(PW(n)))return!1;throw NW(
e,n)}}function Gme(e){let t=ky(e);if(t===void 0)return!0;if(!Vme(e,t))return!1;let n=`${e}-${(0,Z$.randomUUID)()}`;try{(0,rt.renameSync)(e,n),ky(n)!==t&&(0,rt.linkSync)(
n,e)}catch{}return(0,rt.rmSync)(n,{force:!0}),!0}function Vme(e,t){let n=Date.now()-((0,rt.statSync)(e,{throwIfNoEntry:!1})?.mtimeMs??0),r=TW(t);return n>Fme?!0:
r?.host!==(0,q$.hostname)()?!1:!Hme(r.pid)}function TW(e){try{let t=JSON.parse(e);return Number.isSafeInteger(t?.pid)&&(t?.pid??0)>0?t:void 0}catch{return}}function Hme(e){
try{return process.kill(e,0),!0}catch(t){return PW(t)==="EPERM"}}function ky(e){try{return(0,rt.readFileSync)(e,"utf8")}catch{return}}function Kme(e){try{let t=new Date;
(0,rt.utimesSync)(e,t,t)}catch{}}function Wme(e,t){ky(e)===t&&(0,rt.rmSync)(e,{force:!0})}function Zme(e){try{(0,rt.rmdirSync)(e)}catch{}}function PW(e){return e.
code??""}function qme(e,t){let n=t===void 0?"Another process":`Another process (${t})`;return new w("FILE_UNWRITABLE",`${n} is writing to the marketplace: "${e}\
" is there.`,"Publish again when it is done; when no other publish runs, remove that file.")}function NW(e,t){let n=`"${e}" can't be written: ${ee(t)}.`;return new w(
"FILE_UNWRITABLE",n,"Check that you may write there.",{cause:t})}function Yme(){return new w("INTERRUPTED","Publishing was stopped.","Start it again.")}var rt,Z$,
q$,zc,IW,If,Fme,Mme,zme,Y$=m(()=>{"use strict";rt=x(ae(),1),Z$=x(Ye(),1),q$=x(ao(),1),zc=x(ne(),1),IW=x(D_(),1);E();Ne();If=`${(0,zc.dirname)(N)}/.bazaar-lock`,
Fme=6e4,Mme=1e4,zme=50});function xy(e,t){try{for(let n of X$(e,t))FW((0,ot.join)(n,"old"))&&(0,Rt.rmSync)(n,{recursive:!0,force:!0});for(let n of LW(e))(0,Rt.rmSync)(n,{force:!0})}catch{}}
function CW(e,t){return(0,Rt.existsSync)((0,ot.join)(e,If))||LW(e).length>0?!0:X$(e,t).some(n=>FW((0,ot.join)(n,"old")))}function RW(e,t){let n=(0,ot.join)(e,t);
if((0,Rt.lstatSync)(n,{throwIfNoEntry:!1})!==void 0||!(0,Rt.existsSync)((0,ot.dirname)(n)))return!1;let r=X$(e,t).find(o=>["old","new"].every(i=>Xme((0,ot.join)(
o,i))));return r===void 0?!1:((0,Rt.renameSync)((0,ot.join)(r,"old"),n),!0)}function Xme(e){return(0,Rt.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0}function X$(e,t){
let n=(0,ot.join)(e,(0,ot.dirname)(t));return DW(n,(0,ot.basename)(t),6).map(r=>(0,ot.join)(n,r))}function LW(e){let t=(0,ot.join)(e,N);return DW((0,ot.dirname)(
t),(0,ot.basename)(t),36).map(n=>(0,ot.join)((0,ot.dirname)(t),n))}function DW(e,t,n){let r=`.${t}.bazaar-`;return(0,Rt.existsSync)(e)?(0,Rt.readdirSync)(e).filter(
o=>o.startsWith(r)&&o.length===r.length+n):[]}function FW(e){return!(0,Rt.existsSync)(e)||Xm(e)&&fs(e).length===0}var Rt,ot,MW=m(()=>{"use strict";Rt=x(ae(),1),
ot=x(ne(),1);Ne();Ba();Y$();Qm()});function zW(e,t={}){return{read:n=>ehe(e,n,t),async write(n){return jW(e),eO(e,N),await vy(e,()=>nhe(e,n,t),{signal:t.signal})},tidy:n=>Qme(e,n)}}async function Qme(e,t){
try{if(!CW(e,t))return;await vy(e,()=>xy(e,t),{waitMs:0})}catch{}}async function ehe(e,t,{commit:n=!1,signal:r}){let o=await the(e,t,r);if(!n)return o;let i={cwd:e,
signal:r};return{...o,committed:async()=>await _W(i,t)?Af(e,await by(e),t):void 0}}async function the(e,t,n){let r=(0,Br.join)(e,If),o=(0,An.existsSync)(r);try{
return Q$(e,t)}catch(i){if(ve(i)&&i.code!=="FILE_UNREADABLE"||!(o||(0,An.existsSync)(r)))throw i;return await vy(e,()=>Q$(e,t),{signal:n})}}function Q$(e,t){jW(
e),eO(e,t),eO(e,N);let n=(0,Br.join)(e,(0,Br.dirname)(t));return(0,An.existsSync)(n)&&hy(t,(0,An.readdirSync)(n)),{catalog:K$(e),folder:ahe((0,Br.join)(e,t))}}async function nhe(e,t,{
commit:n=!1,signal:r}){let o=[t.folder,N];if(RW(e,t.folder))return{kind:"moved"};let i=n?await ihe(e,t,r):void 0;i!==void 0&&await vW(i),i!==void 0&&t.pending!==
!0&&await xW(i,t.folder);let s=Q$(e,t.folder);if(!Pu(s.catalog,t.from.catalog)||!Rz(s.folder,t.from.folder))return{kind:"moved"};if(t.pending===!0)return await rhe(
e,t,i);ohe(e,t.folder);let a=th((0,Br.join)(e,t.folder),t.files,{within:e,replace:"always"}),c=AW(e,s.catalog),l;try{W$(e,t.catalog),l=i&&await V$(i,o,t.message)}catch(u){
throw await she(u,[a.undo,c,()=>n?OW(e,o):void 0])}return a.keep(),xy(e,t.folder),{kind:"written",...l===void 0?{}:{commit:l},pushed:!1}}async function rhe(e,{folder:t,
message:n},r){let o=r&&await V$(r,[t,N],n);return xy(e,t),{kind:"written",...o===void 0?{}:{commit:o},pushed:!1}}function ohe(e,t){let n=(0,An.existsSync)((0,Br.join)(
e,t))?fs((0,Br.join)(e,t)):[];if(n.length===0)return;let r=`The marketplace's folder "${t}" holds what this tool did not write: ${Ru(n)}.`;throw new w("OUTPUT_E\
XISTS",r,"Move or remove that, then publish again.")}async function ihe(e,{author:t,fallbackAuthor:n},r){return{cwd:e,env:await gy(e,t,n),signal:r}}async function she(e,t){
let n=[];for(let i of t)try{await i()}catch(s){n.push(ee(s))}if(n.length===0)return e;let r=`${ee(e)} And the marketplace could not be put back as it was: ${n.join(
"; ")}.`,o="Put it back yourself; an old folder that was kept lies beside the new one, its name begins with a dot.";return new w("FILE_UNWRITABLE",r,o,{cause:e})}
function jW(e){if((0,An.statSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let t=`There is no marketplace folder "${e}".`;throw new w("FILE_UNREADABLE",
t,"Give a folder or a git URL; --create makes a new folder.")}function eO(e,t){let n=t.split("/");for(let[r]of n.entries()){let o=n.slice(0,r+1).join("/"),i=(0,An.lstatSync)(
(0,Br.join)(e,o),{throwIfNoEntry:!1});if(i===void 0)return;if(i.isSymbolicLink())throw Jt(`"${o}" in the marketplace is a symbolic link.`,"Replace it by a real \
file or folder.");if(o!==t&&!i.isDirectory())throw Jt(`"${o}" in the marketplace is a file.`,"Remove it: a folder belongs there.")}}function ahe(e){let t=(0,An.statSync)(
e,{throwIfNoEntry:!1});if(t===void 0)return de({});if(!t.isDirectory())throw Jt(`"${e}" is a file.`,"Remove it: a plugin's folder belongs there.");return new Map(
[...tn(e)].map(([n,r])=>[n,che(r)]))}function che(e){if(e.kind!=="file")return e;let t=e.bytes();return{...e,bytes:()=>t}}var An,Br,UW=m(()=>{"use strict";An=x(ae(),1),
Br=x(ne(),1);E();K();Ne();qm();F$();SW();Ba();yy();U$();H$();Y$();ps();_r();rh();ds();MW()});async function JW(e,t={}){if(nO(e))return tO(e,t);let n=lhe(e);return t.create===!0&&((0,$i.existsSync)(n)||await GW(n,t.branch,!1),dhe(n)),phe(n)?tO((0,BW.pathToFileURL)(
(0,wo.resolve)(n)).href,t):(0,$i.existsSync)(n)?fhe(n,t):tO(mhe(e),t)}function lhe(e){if(nO(e))return e;let t=(0,wo.resolve)(e),n=(0,wo.dirname)((0,wo.dirname)(
t));return t===(0,wo.join)(n,N)?n:e}function uhe(e){return!nO(e)&&(0,$i.existsSync)(e)?e:e.replace(/[?#].*$/s,"").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i,"\
$1")}function tO(e,t){let n=hW(e,t);return{kind:"remote",...n,[Symbol.asyncDispose]:()=>n[Symbol.asyncDispose]()}}async function fhe(e,{commit:t,signal:n,branch:r}){
let o=await bW(e),i=t??o;await GW(e,r,i||o);let s=zW(e,{commit:i,...n&&{signal:n}});return{kind:i?"work-tree":"folder",...s,[Symbol.asyncDispose]:async()=>{}}}async function GW(e,t,n){
if(t===void 0)return;let r=n?await kW(e):void 0;if(r===t)return;let o=r===void 0?"none":`"${r}"`;throw new w("OPTION_INVALID",`The marketplace is a folder, and \
the branch that is checked out there is ${o}, not "${t}".`,n?"Check the branch out there, or give a git URL.":"Leave the branch out, or give a git URL.")}function dhe(e){
try{(0,$i.mkdirSync)(e,{recursive:!0})}catch(t){let n=`The marketplace's folder "${e}" can't be made: ${ee(t)}.`;throw new w("FILE_UNWRITABLE",n,"Give another f\
older.",{cause:t})}}function phe(e){let t=n=>(0,$i.statSync)((0,wo.join)(e,n),{throwIfNoEntry:!1});return t("HEAD")?.isFile()===!0&&t("objects")?.isDirectory()===
!0&&t("refs")?.isDirectory()===!0}function nO(e){return/^[a-z][a-z0-9+.-]+:\/\//i.test(e)||/^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(e)}function mhe(e){if(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.
test(e))return`https://github.com/${e}.git`;throw new w("OPTION_INVALID",`"${uhe(e)}" is no marketplace: there is no such folder, and it is no git URL.`,"Give a\
 folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog.")}var $i,wo,BW,VW=m(()=>{"use strict";$i=x(ae(),1),wo=x(ne(),1),BW=x(bl(),1);
E();Ne();wW();H$();UW()});function HW(e,t){return Ah(hhe(e),xh(t))}function hhe({catalog:e,folders:t}){let n=[...t].map(([r,o])=>[`${r}/${_n}`,L(o,_n)?.bytes()]);return{head:"0".repeat(40),
catalog:e,folders:new Map([...t].map(([r,o])=>[r,ghe(o)])),files:new Map(n),listings:new Map}}function ghe(e){let t=new Map;for(let[n,r]of e){if(r.kind==="direc\
tory")continue;let o=r.kind==="symlink"?"120000":r.executable?"100755":"100644";t.set(n,{id:r.kind==="file"?ac(r.bytes()):"",mode:o})}return t}var KW=m(()=>{"us\
e strict";K();_h();ys();ws();Lx()});var ZW=Oe((bqe,WW)=>{"use strict";WW.exports=process.getBuiltinModule("node:buffer")});function QW(e,t){return`GIT binary patch
${YW(t)}${YW(e)}`}function YW(e){return`literal ${e.length}
${whe((0,XW.deflateSync)(e))}
`}function whe(e){let t=[];for(let n=0;n<e.length;n+=qW){let r=e.subarray(n,n+qW);t.push(`${bhe(r.length)}${khe(r)}
`)}return t.join("")}function bhe(e){return String.fromCharCode(e<=26?64+e:96+e-26)}function khe(e){let t="";for(let n=0;n<e.length;n+=4){let o=[0,1,2,3].map(s=>e[n+
s]??0).reduce((s,a)=>s*256+a,0),i="";for(let s=0;s<5;s+=1)i=(yhe[o%85]??"")+i,o=Math.floor(o/85);t+=i}return t}var XW,yhe,qW,eZ=m(()=>{"use strict";XW=x($g(),1),
yhe="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",qW=52});var Tf,tZ=m(()=>{"use strict";Tf=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(
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
let h=r[l+d];return h.length>p.length?h:p}),u.value=this.join(f)}else u.value=this.join(n.slice(c,c+u.count));c+=u.count,u.added||(l+=u.count)}}return o}}});function oO(e,t,n){return nZ.diff(e,t,n)}var rO,nZ,rZ=m(()=>{"use strict";tZ();rO=class extends Tf{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){
return t}},nZ=new rO});var oZ=m(()=>{"use strict";rZ()});function sZ(e,t,n){let r=iZ(e,n.oldStart,n.oldEnd),o=iZ(t,n.newStart,n.newEnd),i=[];for(let[s,a]of r){let c=o.get(s);a!==-1&&c!==void 0&&c!==-1&&i.push([a,c])}return vhe(
i)}function iZ(e,t,n){let r=new Map;for(let o=t;o<n;o+=1){let i=e[o]??0;r.set(i,r.has(i)?-1:o)}return r}function vhe(e){let t=[],n=[];e.forEach(([,o],i)=>{let[s,
a]=[0,t.length];for(;s<a;){let c=s+a>>1;(e[t[c]??0]?.[1]??0)<o?s=c+1:a=c}n[i]=s===0?-1:t[s-1]??-1,t[s]=i});let r=[];for(let o=t.at(-1)??-1;o!==-1;o=n[o]??-1){let i=e[o];
i!==void 0&&r.push(i)}return r.toReversed()}var aZ=m(()=>{"use strict"});function lZ(e,t){let[n,r]=$he(e,t),o={oldStart:0,oldEnd:n.length,newStart:0,newEnd:r.length};return Ahe(Ohe(n,r,uZ(n,r,o)))}function $he(e,t){let n=new Map,r=o=>{
let i=n.get(o)??n.size;return n.set(o,i),i};return[Uint32Array.from(e,r),Uint32Array.from(t,r)]}function uZ(e,t,n){let{oldStart:r,oldEnd:o,newStart:i,newEnd:s}=n;
for(;r<o&&i<s&&e[r]===t[i];)r+=1,i+=1;for(;r<o&&i<s&&e[o-1]===t[s-1];)o-=1,s-=1;return{oldStart:r,oldEnd:o,newStart:i,newEnd:s}}function Ohe(e,t,n){let r=cZ(e,t,
n,xhe);return r!==void 0?r:Ehe(n,sZ(e,t,n)).flatMap(o=>{let i=uZ(e,t,o),s=i.oldEnd-i.oldStart+i.newEnd-i.newStart;return cZ(e,t,i,Math.min(s,60))??[i]})}function cZ(e,t,{
oldStart:n,oldEnd:r,newStart:o,newEnd:i},s){let a=r-n+i-o;if(a===0)return[];if(n===r||o===i)return[{oldStart:n,oldEnd:r,newStart:o,newEnd:i}];let c=Math.min(s,Math.
floor(_he/a)+1),l=oO([...e.subarray(n,r)],[...t.subarray(o,i)],{maxEditLength:c});if(l===void 0)return;let[u,f]=[n,o],p=[];for(let{added:d,removed:h,count:g}of l){
let[y,b]=[d?u:u+g,h?f:f+g];(d||h)&&p.push({oldStart:u,oldEnd:y,newStart:f,newEnd:b}),[u,f]=[y,b]}return p}function Ehe(e,t){let[n,r]=[e.oldStart,e.newStart],o=[];
for(let[i,s]of[...t,[e.oldEnd,e.newEnd]])(i>n||s>r)&&o.push({oldStart:n,oldEnd:i,newStart:r,newEnd:s}),[n,r]=[i+1,s+1];return o}function Ahe(e){let t=[];for(let n of e){
if(n.oldStart===n.oldEnd&&n.newStart===n.newEnd)continue;let r=t.at(-1);r!==void 0&&r.oldEnd===n.oldStart&&r.newEnd===n.newStart?t[t.length-1]={...r,oldEnd:n.oldEnd,
newEnd:n.newEnd}:t.push(n)}return t}var xhe,_he,fZ=m(()=>{"use strict";oZ();aZ();xhe=1e3,_he=4e6});function mZ(e,t){let[n,r]=[dZ(e),dZ(t)],o=lZ(n,r),i=s=>o.reduce((a,c)=>a+s(c),0);return{text:She(o).map(s=>Ihe(n,r,s)).join(""),added:i(({newStart:s,newEnd:a})=>a-
s),removed:i(({oldStart:s,oldEnd:a})=>a-s)}}function dZ(e){let t=e.split(`
`).map(r=>`${r}
`),n=(t.pop()??"").slice(0,-1);return n===""?t:[...t,n]}function She(e){let t=[];for(let n of e){let r=t.at(-1)?.at(-1);r!==void 0&&n.oldStart-r.oldEnd<=2*iO?t.
at(-1)?.push(n):t.push([n])}return t}function Ihe(e,t,n){let[r,o]=[n[0],n.at(-1)];if(r===void 0||o===void 0)return"";let i=Math.min(iO,r.oldStart),s=Math.min(iO,
e.length-o.oldEnd),[a,c]=[r.oldStart-i,r.newStart-i],l=[`@@ -${pZ(a,o.oldEnd+s)} +${pZ(c,o.newEnd+s)} @@
`],u=(p,d,h,g)=>{for(let y=h;y<g;y+=1)l.push(The(p,d[y]??""))},f=a;for(let{oldStart:p,oldEnd:d,newStart:h,newEnd:g}of n)u(" ",e,f,p),u("-",e,p,d),u("+",t,h,g),f=
d;return u(" ",e,f,o.oldEnd+s),l.join("")}function The(e,t){return t.endsWith(`
`)?`${e}${t}`:`${e}${t}
\\ No newline at end of file
`}function pZ(e,t){let n=t-e,r=n===0?e:e+1;return n===1?`${r}`:`${r},${n}`}var iO,hZ=m(()=>{"use strict";fZ();iO=3});function gZ(e){let t=e.replaceAll(Nhe,n=>n===" "?" ":Phe[n]??Che(n));return t===e&&!e.includes(" ")?e:`"${t}"`}function Che(e){return[...Buffer.from(e)].map(t=>`\
\\${t.toString(8).padStart(3,"0")}`).join("")}var Phe,Nhe,yZ=m(()=>{"use strict";Phe={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\\
r",'"':'\\"',"\\":"\\\\"},Nhe=/[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu});function _Z(e,t,n){let[r,o]=[t?.bytes??wZ,n?.bytes??wZ],i=Buffer.compare(r,o)===0,s=Rhe(t,n,i);if(s===void 0)return;let a=!i&&!(kZ(r)&&kZ(o)),c=`${Lhe(e,t,n)}${s===
"mode"?"":Dhe(t,n)}`,l=t!==void 0&&n!==void 0&&t.executable!==n.executable,u={path:e,kind:s,binary:a,...l&&{executable:n.executable}};if(i)return{change:{...u,added:0,
removed:0},text:c};if(a){let g={before:r.length,after:o.length};return{change:{...u,added:0,removed:0,bytes:g},text:`${c}${QW(r,o)}`}}let{text:f,added:p,removed:d}=mZ(
vZ(r),vZ(o)),h=`--- ${t?_y("a",e):"/dev/null"}
+++ ${n?_y("b",e):"/dev/null"}
`;return{change:{...u,added:p,removed:d},text:`${c}${h}${f}`}}function Rhe(e,t,n){return e===void 0?t===void 0?void 0:"added":t===void 0?"deleted":n?e.executable===
t.executable?void 0:"mode":"changed"}function Lhe(e,t,n){let r=`diff --git ${_y("a",e)} ${_y("b",e)}
`;return t===void 0?`${r}new file mode ${Pf(n)}
`:n===void 0?`${r}deleted file mode ${Pf(t)}
`:t.executable===n.executable?r:`${r}old mode ${Pf(t)}
new mode ${Pf(n)}
`}function Dhe(e,t){let n=e!==void 0&&e.executable===t?.executable?` ${Pf(e)}`:"";return`index ${bZ(e)}..${bZ(t)}${n}
`}function bZ(e){return e===void 0?"0".repeat(40):ac(e.bytes)}function Pf(e){return e?.executable===!0?"100755":"100644"}function _y(e,t){return gZ(`${e}/${t}`)}
function kZ(e){return!e.includes(0)&&(0,xZ.isUtf8)(e)}function vZ(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}var xZ,wZ,$Z=m(()=>{
"use strict";xZ=x(ZW(),1);_h();eZ();hZ();yZ();wZ=new Uint8Array});var OZ={};sr(OZ,{preview:()=>Fhe});async function Fhe(e,t,n,r){var l=[];try{let{marketplace:o,base:i}=t;if(o===void 0||t.mode==="none")return[...e];Wu(e,t);let s=`${n.
GITHUB_SERVER_URL??"https://github.com"}/${o}.git`;let a=Sn(l,await JW(s,{signal:r,timeoutMs:6e4,...i&&{branch:i}}),!0);let c=[];for(let h of e)c.push(await jhe(
h,a,t));return c}catch(u){var f=u,p=!0}finally{var d=In(l,f,p);d&&await d}}function Mhe(e){return e.entry==="vendored"&&e["entries-dir"]===void 0}async function jhe(e,t,n){
let{client:r,rows:o,notes:i}=e;if(r===void 0)return e;let s={...Wu([e],n),remove:[]};try{let a=Mhe(n)?await Jhe(t,r,s):zhe,{plan:c,warnings:l,diagnostics:u}=HW(
typeof a=="string"?Uhe:a,s);if(typeof a=="string")return{...e,notes:[...i,a]};let f=Wf(u.get(r.name)??[]),[p]=c.changes;return{...e,rows:[...o,...f],notes:[...i,
...l],...z({preview:p&&Ghe(p,a,r,s)})}}catch(a){if(!ve(a)||a.code==="INTERRUPTED")throw a;return{...e,rows:[...o,...Kf("",a)],error:a}}}async function Jhe(e,{name:t},{
pluginsDir:n,plugins:r}){let o=new Map,i;try{for(let s of[...r.flatMap(({renamedFrom:a=[]})=>a),t]){let a=await e.read(`${n}/${s}`);o.set(`${n}/${s}`,a.folder),
{catalog:i}=a}return{catalog:i,folders:o}}catch(s){if(!ve(s)||Bhe.has(s.code))throw s;return`The marketplace could not be read without a token, so nothing is co\
mpared with it: ${s.problem}`}}function Ghe(e,t,n,{pluginsDir:r}){let{files:o,entry:i,oldVersion:s}=e,a=`${r}/${n.name}`,c=Object.values(o).every(l=>l.length===
0);return{files:o,entry:i,change:c?"none":lc(s,n.version),...z({oldVersion:s}),patch:Vhe(a,t.folders.get(a)??new Map,n.files)}}function Vhe(e,t,n){let r=[...new Set(
[...t.keys(),...n.keys()])].sort(),o=(s,a)=>{let c=L(s,a);return c===void 0?void 0:{bytes:c.bytes(),executable:c.executable}};return r.map(s=>_Z(`${e}/${s}`,o(t,
s),o(n,s))).map(s=>s?.text??"").join("")}var zhe,Uhe,Bhe,EZ=m(()=>{"use strict";VW();E();K();Pe();KW();Hu();$Z();Eo();Yx();zhe="The thin client is not compared \
with the marketplace: a preview knows entries of the catalog whose plugin lies in the marketplace.";Uhe={catalog:new TextEncoder().encode('{"name":"entries","de\
scription":"Entries.","owner":{"name":"Owner"},"plugins":[]}'),folders:new Map},Bhe=new Set(["INTERRUPTED","PATH_UNSAFE","OUTPUT_EXISTS"])});var IZ={};sr(IZ,{run:()=>Hhe});async function Hhe(e,t){let n=await SZ(()=>Promise.resolve(UO(e))),r="failure"in n?AZ(n.failure):await Khe(n.value,e,t),o="failur\
e"in n?"error":n.value["fail-on"],i=LE(r,o);return await Zhe(fj(r),i,e)&&!i}async function Khe(e,t,n){let r=await SZ(()=>Whe(e,t,n));return"failure"in r?AZ(r.failure):
r.value}async function Whe(e,t,n){let r=PE(await SE(t));if(r.kind==="refused")throw new w("USAGE_INVALID",r.problem,r.fix);let o=t.GITHUB_WORKSPACE||process.cwd();
if(e.mode==="check"){let{check:u}=await Promise.resolve().then(()=>(HU(),VU));return await u(o,e,n)}let i=r.kind==="preview"&&r.foreign,s=ME(o,e["plugin-path"]),
a=[];for(let u of s)a.push(await Pz(u,{workspace:o,inputs:e,foreign:i,signal:n}));let c=qz(lx(t),a);if(r.kind==="publish"){let{publishAll:u}=await Promise.resolve().then(()=>(tW(),eW));
return await u(c,e,t,n)}Nn("This event is looked at only: nothing is built, pushed or written.");let{preview:l}=await Promise.resolve().then(()=>(EZ(),OZ));return{
kind:"preview",changed:!1,plugins:await l(c,e,t,n),warnings:[]}}async function Zhe(e,t,n){xE(e.plugins.flatMap(({rows:l})=>l));for(let l of e.warnings)Ts($o(l));
let r=lx(n),o=l=>`$${l} (${n[l]??""})`,i=await $y(()=>Yz(e,r),Ai,`The folder ${r}`),a=await $y(()=>Xz(e,r,typeof i=="string"?i:void 0,n),Ai,o("GITHUB_OUTPUT"));
await $y(()=>Qz(n,e.plugins),Ts,o("GITHUB_ARTIFACTS"));let c=sj(e,t);n.GITHUB_STEP_SUMMARY&&await $y(()=>Ny.addRaw(c).write(),Ts,o("GITHUB_STEP_SUMMARY"));for(let l of qhe(
e))Ai($o(l));return i!==!1&&a!==!1}async function $y(e,t,n){try{return await e()}catch(r){return t($o(`FILE_UNWRITABLE: ${n} can't be written: ${ee(r)}. It is t\
he runner's: give the step one that it may write, below RUNNER_TEMP.`)),!1}}function qhe({error:e,plugins:t}){if(e!==void 0)return[`${e.code}: ${e.problem} ${e.
fix}`];let[n,...r]=t.filter(c=>c.error!==void 0);if(n?.error===void 0)return[];let{code:o,problem:i,fix:s}=n.error,a=r.length===0?"":` (and ${r.length} more plu\
gins failed: see the summary)`;return[`${n.name}: ${o}: ${i} ${s}${a}`]}function AZ(e){return{kind:"publish",changed:!1,plugins:[],warnings:[],error:e}}async function SZ(e){
try{return{value:await e()}}catch(t){return process.env.BAZAAR_DEBUG&&Nn(...String(t.stack).split(`
`)),{failure:Gf(t)}}}var TZ=m(()=>{"use strict";Ei();qy();E();_E();IE();RE();By();Rs();rw();zE();Nz();ej();aj();dj()});Ei();By();var PZ=jO(process.env);for(let e of jy){let t=jf(PZ,e);t!==""&&Iy(t)}var NZ=new AbortController;for(let e of["SIGINT","SIGTERM"])process.once(e,()=>{Yhe()});
async function Yhe(){let{BazaarError:e}=await Promise.resolve().then(()=>(E(),TO));NZ.abort(new e("INTERRUPTED","The run was cancelled.","Start it again when yo\
u want it done."))}try{let{run:e}=await Promise.resolve().then(()=>(TZ(),IZ));await e(PZ,NZ.signal)||(process.exitCode=1)}catch(e){AO(e instanceof Error?`UNEXPE\
CTED: ${e.message}`:String(e))}
